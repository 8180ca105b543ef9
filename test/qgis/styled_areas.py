"""A layer with an area in every state, and how its areas are drawn."""

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from creative_clusters_plugin.styling.specs import StyleSpec

FIELDS = (
    "name:string",
    "lq_creative:double",
    "class:string",
    "joint_class:string",
    "bivariate_class:string",
    "score:double",
    "jobs_creative:double",
    "withheld:integer",
)
ROWS = [
    ("Alder", 2.31, "hotspot", "both", "3-3", 91.0, 5200, 0),
    ("Birch", 1.34, "specialised", "creative only", "3-1", 62.0, 900, 2),
    ("Cedar", 1.0, "none", "neither", "2-2", 40.0, 1400, 0),
    ("Dogwood", 0.61, "large", "related only", "1-3", 35.0, 6100, None),
    ("Elm", 0.0, "none", "neither", "1-1", 3.0, 0, 0),
    ("Fir", None, "no data", "no data", None, None, None, 0),
]
HOTSPOTS = StyleSpec("Creative hotspots", "class", "class", label_field="name", withheld_field="withheld")
QUOTIENT = StyleSpec("Creative quotient", "quotient", "lq_creative", withheld_field="withheld")
BIVARIATE = StyleSpec("Creative and KIBS", "bivariate", "bivariate_class", related_label="KIBS")
SPECS = [HOTSPOTS, QUOTIENT, BIVARIATE]


def invented_areas() -> QgsVectorLayer:
    """Six squares of 90 km in a row, one in each state that an area can be in."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3035&" + "&".join(f"field={field}" for field in FIELDS), "areas", "memory")
    features = []
    for column, row in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        left = 4_000_000 + column * 100_000
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 3_000_000, left + 90_000, 3_090_000)))
        feature.setAttributes(list(row))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def remove(areas: QgsVectorLayer, name: str) -> None:
    assert areas.dataProvider().deleteFeatures([one.id() for one in areas.getFeatures() if one["name"] == name])


def written(areas: QgsVectorLayer, path, driver: str) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    error = QgsVectorFileWriter.writeAsVectorFormatV3(areas, str(path), QgsCoordinateTransformContext(), options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return str(path)


def labels_drawn(layer: QgsVectorLayer) -> list[str | None]:
    """The legend label of the colour that each feature is drawn in, None for a feature that is not drawn."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    by_colour = {symbol_key(item.symbol()): item.label() for item in renderer.legendSymbolItems()}
    renderer.startRender(context, layer.fields())
    drawn = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolForFeature(feature, context)
        drawn.append(symbol and by_colour[symbol_key(symbol)])
    renderer.stopRender(context)
    return drawn


def symbol_key(symbol) -> tuple:
    return tuple(one.layerType() for one in symbol.symbolLayers()), symbol.symbolLayer(0).color().name()


@pytest.fixture
def areas() -> QgsVectorLayer:
    return invented_areas()

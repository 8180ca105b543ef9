"""Names on printed pages against the shapes of the areas: none on another area, none crossed, those of the ranking."""

from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemPolyline,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

from creative_clusters_plugin.styling.name_places import LONGEST

from .test_print_map import page_of_project, print_map

pytestmark = pytest.mark.usefixtures("provider")
SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample" / "areas.gpkg|layername=areas"
NATIONS = {
    "Britain": ("pairs/uk_itl2_bres.gpkg|layername=itl2_boundaries", "itl2_name"),
    "London": ("uk_msoa_workplace2011/msoa11_london.gpkg", "MSOA11NM"),
    "England and Wales": ("uk_msoa_workplace2011/msoa11_ew.gpkg", "MSOA11NM"),
    "United States": ("us_cbsa_cbp_2019/cbsa.gpkg", "cbsa_name"),
    "New Jersey": ("us_nj_qcew_2016/nj_counties.gpkg", "name"),
}


def ranked(source: str) -> QgsVectorLayer:
    """The areas of a layer with a number that ranks them, by chance but always the same."""
    given = QgsVectorLayer(source, "areas", "ogr")
    assert given.isValid()
    layer = QgsVectorLayer("MultiPolygon?field=name:string&field=value:double", "areas", "memory")
    layer.setCrs(given.crs())
    texts = [field.name() for field in given.fields() if field.typeName().lower().startswith(("string", "text"))]
    names = next(name for name in texts if "name" in name.lower() or name.lower().endswith("nm"))
    features = []
    for one in given.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(one[names]), float(crc32(str(one[names]).encode()))])
        shape = one.geometry()
        shape.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def page_items(layout) -> tuple[list, list]:
    """Names and numbers, and the lines that lead to them."""
    labels = [one for one in layout.items() if isinstance(one, QgsLayoutItemLabel)]
    labels = [one for one in labels if one.id().startswith(("name-", "number-"))]
    return labels, [one for one in layout.items() if isinstance(one, QgsLayoutItemPolyline)]


def drawn(layer, item) -> dict[int, QgsGeometry]:
    """Shapes in millimetres of the page, by the feature's id."""
    there = QgsCoordinateTransform(layer.crs(), item.crs(), QgsProject.instance())
    extent, size = item.extent(), item.rect()
    unit = size.width() / extent.width()
    shapes = {}
    for feature in layer.getFeatures():
        shape = QgsGeometry(feature.geometry())
        shape.transform(there)
        shape.translate(-extent.xMinimum(), -extent.yMaximum())
        shape.transform(_flip(unit, item.pos()))
        shapes[feature.id()] = shape
    return shapes


def _flip(unit: float, origin: QPointF):
    from qgis.PyQt.QtGui import QTransform

    return QTransform(unit, 0, 0, -unit, origin.x(), origin.y())


def faults(layout, layer) -> list[str]:
    labels, leaders = page_items(layout)
    found = []
    boxes = {one.id(): QgsGeometry.fromRect(_rectangle(one)) for one in labels}
    lines = {one.id().replace("leader-", ""): _line(one) for one in leaders}
    for name, box in boxes.items():
        _, kind, feature = name.split("-")
        shapes = drawn(layer, layout.itemById(kind))
        for key, shape in shapes.items():
            if key != int(feature) and shape.boundingBox().intersects(box.boundingBox()):
                common = shape.intersection(box)
                if not common.isEmpty() and common.area() > 0.05:
                    found.append(f"{name} lies on {key}")
        found += [f"{name} lies on {other}" for other, one in boxes.items() if other != name and one.intersects(box)]
        for key, line in lines.items():
            if key != f"{kind}-{feature}" and line.intersects(box):
                found.append(f"the line of {key} crosses {name}")
    for key, line in lines.items():
        found += [f"{key} crosses {other}" for other, one in lines.items() if other > key and line.crosses(one)]
    return found


def _rectangle(item):
    box = item.rect()
    return QgsRectangle(item.pos().x(), item.pos().y(), item.pos().x() + box.width(), item.pos().y() + box.height())


def _line(item) -> QgsGeometry:
    points = [item.mapToScene(node) for node in item.nodes()]
    return QgsGeometry.fromPolylineXY([QgsPointXY(one.x(), one.y()) for one in points])


@pytest.mark.parametrize("page", [0, 1, 6])
def test_names_of_the_sample(tmp_path, page):
    layer = ranked(str(SAMPLE))
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", RANKING="value", PAGE=page)
    layout = page_of_project("Page")
    assert faults(layout, layer) == []
    assert_the_ranking_first(layout, layer)


@pytest.mark.shared
@pytest.mark.parametrize("nation", NATIONS)
def test_names_of_nations(real_data, tmp_path, nation):
    layer = ranked(str(real_data / NATIONS[nation][0]))
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", RANKING="value")
    layout = page_of_project("Page")
    assert faults(layout, layer) == []
    assert_the_ranking_first(layout, layer)


def counties(columns: int = 64, rows: int = 48) -> QgsVectorLayer:
    """3,072 uneven counties of a wide country, small ones in the east: a grid whose corners are moved, always the same."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:5070&field=name:string&field=value:double", "counties", "memory")
    generator = np.random.default_rng(50)
    x = -2_300_000 + 4_600_000 * (1 - (1 - np.linspace(0, 1, columns + 1)) ** 1.6)
    y = np.linspace(300_000, 3_100_000, rows + 1)
    across, up = np.meshgrid(x, y)
    across = across + generator.uniform(-0.3, 0.3, across.shape) * np.gradient(x)
    up = up + generator.uniform(-0.3, 0.3, up.shape) * (y[1] - y[0])
    features = []
    for row in range(rows):
        for column in range(columns):
            name = f"{'Saint ' * (column % 3 == 0)}{'Prince ' * (row % 4 == 0)}County {row}-{column}"
            ring = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name, float(crc32(name.encode()))])
            shape = QgsGeometry.fromPolygonXY([[QgsPointXY(across[one], up[one]) for one in ring]])
            shape.convertToMultiType()
            feature.setGeometry(shape)
            features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def test_names_of_three_thousand_counties(tmp_path):
    layer = counties()
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", RANKING="value")
    layout = page_of_project("Page")
    assert layer.featureCount() == 3072
    assert faults(layout, layer) == []
    assert_the_ranking_first(layout, layer)


def test_names_of_a_country_on_both_sides_of_the_meridian(tmp_path):
    """Twenty-four provinces from 170 degrees east to 170 degrees west: all are on one map, with their names."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=name:string&field=value:double", "islands", "memory")
    features = []
    for number in range(24):
        west, south = (170 + 2.5 * (number % 8), -20 + 3 * (number // 8))
        west -= 360 * (west >= 180)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"Province {number}", float(number)])
        shape = QgsGeometry.fromRect(QgsRectangle(west, south, west + 2.5, south + 3))
        shape.convertToMultiType()
        feature.setGeometry(shape)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", RANKING="value")
    layout = page_of_project("Page")
    assert faults(layout, layer) == []
    assert_the_ranking_first(layout, layer)


def assert_the_ranking_first(layout, layer) -> None:
    """Each of the ten has its name or its rank on the page."""
    labels, _ = page_items(layout)
    there = {int(one.id().split("-")[2]) for one in labels}
    first = sorted(layer.getFeatures(), key=lambda one: (-one["value"], one["name"]))[:10]
    assert [one["name"] for one in first if one.id() not in there] == []
    assert {name: length for name, length in lengths(layout).items() if length > LONGEST} == {}
    assert sum(one.id().startswith("name-") for one in labels) <= 10


def lengths(layout) -> dict[str, float]:
    """Millimetres of the leaders, by what they lead to."""
    named = {one.id() for one in page_items(layout)[0]}
    lines = {one.id().removeprefix("leader-"): _line(one).length() for one in page_items(layout)[1]}
    return {
        f"{kind}-{key}": length
        for key, length in lines.items()
        for kind in ("name", "number")
        if f"{kind}-{key}" in named
    }

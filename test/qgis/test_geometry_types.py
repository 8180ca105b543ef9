"""Layers that may hold any kind of geometry, as GeoPackages can: outputs are of the kind that their features are."""

import pytest
from osgeo import ogr, osr
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from creative_clusters_plugin.algorithms.builder import POLYGONS
from creative_clusters_plugin.layers import shapes as layer_shapes
from creative_clusters_plugin.provider import TOOLS

from .layers import AREAS, inputs, memory, square, table
from .running import run
from .test_change import FIELDS as DATED
from .test_change import dated

pytestmark = pytest.mark.usefixtures("provider")


def any_geometry(path, shapes) -> str:
    """A GeoPackage whose layer says nothing of its geometries; `shapes` one for each area."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3035)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("areas", srs=reference, geom_type=ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("area", ogr.OFTString))
    for area, shape in zip(AREAS, shapes, strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, area)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
        layer.CreateFeature(feature)
    del layer, file
    return str(path)


def made_of_boundaries() -> list[str]:
    """The tools that write the boundaries with results on them, and need but an employment table for it."""
    found = []
    for tool in (one().create() for one in TOOLS):
        needed = {
            one.name()
            for one in tool.parameterDefinitions()
            if not (one.isDestination() or one.defaultValue() is not None)
            and not one.flags() & Qgis.ProcessingParameterFlag.Optional
        }
        output = tool.parameterDefinition("OUTPUT")
        if needed == {"BOUNDARIES", "EMPLOYMENT"} and output and output.dataType() == POLYGONS:
            found.append(tool.name())
    return found


def more_for(tool: str) -> dict:
    """What a tool cannot do without on a country this small, although it may be left empty."""
    if tool in ("employmentchange", "employmentoutlook"):
        return {"EMPLOYMENT": table(dated(), DATED)}
    links = [("6201", "5811", 1.0), ("5811", "9001", 0.5)]
    return {
        "subregionalclusters": {"REGION": "area"},
        "sectorrelatedness": {"LINKS_TABLE": memory("NoGeometry", "a:string b:string share:double", links, "links")},
    }.get(tool, {})


def test_the_tools_are_found():
    assert len(made_of_boundaries()) > 5


@pytest.mark.parametrize("tool", made_of_boundaries())
def test_polygons_of_any_type_are_written_as_multipolygons(tool, tmp_path):
    shapes = [square(number) for number in range(9)]
    shapes[4].convertToMultiType()
    areas = any_geometry(tmp_path / "areas.gpkg", shapes)
    output = str(tmp_path / "out.gpkg")
    run(
        f"creativeclusters:{tool}",
        inputs(areas, MINIMUM_JOBS=0, OUTPUT=output) | more_for(tool),
    )
    written = QgsVectorLayer(output, "out", "ogr")
    assert written.wkbType() == Qgis.WkbType.MultiPolygon
    assert {feature.geometry().wkbType() for feature in written.getFeatures()} == {Qgis.WkbType.MultiPolygon}
    assert written.featureCount() == 9


def odd_shapes() -> list[QgsFeature]:
    """Shapes of every kind that is made plain, and plain ones between them."""
    square_, open_ = "Polygon ((0 0, 1 0, 1 1, 0 1, 0 0))", QgsGeometry()
    open_.fromWkb(bytes(QgsGeometry.fromWkt("Polygon ((0 0, 9 9, 9 0, 0 0))").asWkb()).replace(b"\4", b"\3", 1)[:-16])
    texts = [
        "CurvePolygon (CircularString (0 0, 10 10, 20 0, 10 -10, 0 0))",
        "Polygon Z ((0 0 4, 1 0 4, 1 1 4, 0 1 4, 0 0 4))",
        f"GeometryCollection ({square_}, LineString (0 0, 1 1))",
        "MultiPolygon (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 5, 6 5, 6 6, 5 6, 5 5)))",
        "Polygon Empty",
    ]
    infinite = QgsGeometry.fromPolygonXY([[QgsPointXY(*at) for at in ((0, 0), (1, 0), (1, float("inf")), (0, 0))]])
    found = []
    for shape in [
        QgsGeometry(),
        infinite,
        open_,
        *(QgsGeometry.fromWkt(one) for text in texts for one in (square_, text)),
    ]:
        feature = QgsFeature()
        feature.setGeometry(shape)
        found.append(feature)
    return found


def test_shapes_are_made_plain_with_and_without_shapely(monkeypatch):
    import shapely

    quick = layer_shapes.made_plain(odd_shapes(), areas_only=True)
    assert quick.changes == dict.fromkeys(("curved", "high", "mixed", "open", "infinite"), 1)
    assert [None if area is None else shapely.to_wkt(area) for area in quick.areas] == [
        shapely.to_wkt(shapely.from_wkb(shape)) if shape else None for shape in quick.binary
    ]
    monkeypatch.setattr(layer_shapes, "_parsed", lambda shapes: None)
    features = odd_shapes()
    slow = layer_shapes.made_plain(features, areas_only=True)
    assert (slow.areas, slow.binary, slow.changes) == (None, quick.binary, quick.changes)
    assert [bytes(feature.geometry().asWkb()) for feature in features] == slow.binary

"""Layers that may hold any kind of geometry, as GeoPackages can: outputs are of the kind that their features are."""

import pytest
from osgeo import ogr, osr
from qgis.core import Qgis, QgsVectorLayer

from .layers import AREAS, inputs, square
from .running import run

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


@pytest.mark.parametrize("tool", ["creativehotspots", "relatedsectoroverlap", "peerareas"])
def test_polygons_of_any_type_are_written_as_multipolygons(tool, tmp_path):
    shapes = [square(number) for number in range(9)]
    shapes[4].convertToMultiType()
    areas = any_geometry(tmp_path / "areas.gpkg", shapes)
    output = str(tmp_path / "out.gpkg")
    run(
        f"creativeclusters:{tool}",
        inputs(areas, MINIMUM_JOBS=0, OUTPUT=output) if tool == "peerareas" else inputs(areas, OUTPUT=output),
    )
    written = QgsVectorLayer(output, "out", "ogr")
    assert written.wkbType() == Qgis.WkbType.MultiPolygon
    assert {feature.geometry().wkbType() for feature in written.getFeatures()} == {Qgis.WkbType.MultiPolygon}
    assert written.featureCount() == 9

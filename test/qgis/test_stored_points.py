"""Points of a GeoPackage, read in columns by GDAL, are counted as QGIS reads them, or left to QGIS."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.layers.stored_points import stored_points

from . import styled_areas
from .layers import records
from .test_count_businesses import TOOL, firms, given, inner, many, numbers_of, run, table_of

pytestmark = pytest.mark.usefixtures("provider")

KINDS = {
    "text": "firm:integer sic:string jobs:double year:integer",
    "numbers": "firm:integer sic:integer jobs:integer year:string",
    "wide numbers": "firm:integer sic:int8 jobs:string year:int8",
    "decimals": "firm:integer sic:double jobs:double year:double",
}


def written(layer: QgsVectorLayer, path: str) -> QgsVectorLayer:
    return QgsVectorLayer(styled_areas.written(layer, path, "GPKG"), "firms", "ogr")


def always(share: float) -> bool:
    return True


def odd_rows(kind: str) -> list[tuple]:
    """Firms with NULL in every field, texts with accents and blanks, and numbers of every size."""
    rows = many(count=400)
    rows += [(inner(1), None, 4.0, 2020), (inner(2), "62010", None, 2020), (inner(3), "62010", 3.0, None)]
    if kind == "text":
        rows += [(inner(4), " 62.01 : Zürich ", 2.5, 2021), (inner(4), "", 1.0, 2021), (inner(5), "0111", 1.0, 2021)]
        return rows
    as_text = {"numbers": 3, "wide numbers": 2}.get(kind)
    return [
        tuple(
            value if place == 0 or value is None else str(int(value)) if place == as_text else int(value)
            for place, value in enumerate(row)
        )
        for row in rows
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:4326"])
def test_the_same_as_feature_by_feature(tmp_path, kind, crs):
    layer = firms(odd_rows(kind), crs, KINDS[kind])
    stored = written(layer, str(tmp_path / "firms.gpkg"))
    assert stored_points(stored, ["sic", "jobs", "year"], always) is not None
    one, other = (run(TOOL, given(points, POINTS_YEAR="year")) for points in (layer, stored.source()))
    assert numbers_of(one) == numbers_of(other) and one.outputs["UNCODED_COUNT"] > 0
    assert table_of(one) == table_of(other) and len(table_of(one)) > 20
    assert records(one.layers["OUTPUT"]) == records(other.layers["OUTPUT"])


def test_values_and_places_are_those_of_the_file(tmp_path):
    rows = odd_rows("text")
    stored = written(firms(rows), str(tmp_path / "firms.gpkg"))
    xy, (sic, jobs, firm) = stored_points(stored, ["sic", "jobs", "firm"], always)
    assert np.array_equal(xy, np.array([row[0] for row in rows]))
    assert [None if value != value else value for value in sic.values] == [row[1] for row in rows]
    assert [None if value != value else value for value in jobs.values] == [row[2] for row in rows]
    assert list(firm.values) == list(range(len(rows)))


@pytest.mark.parametrize("geometry", ["PointZ", "PointM", "PointZM"])
def test_heights_and_measures_are_left_out(tmp_path, geometry):
    text = {"PointZ": "PointZ (4005000 3005000 7)", "PointM": "PointM (4005000 3005000 7)"}
    shape = QgsGeometry.fromWkt(text.get(geometry, "PointZM (4005000 3005000 7 8)"))
    stored = written(firms([(shape, "62010", 1.0, 2020)] * 2, geometry=geometry), str(tmp_path / "firms.gpkg"))
    xy, _ = stored_points(stored, ["sic"], always)
    assert xy.tolist() == [[4005000, 3005000]] * 2


def without_a_point(layer: QgsVectorLayer) -> QgsVectorLayer:
    feature = QgsFeature(layer.fields())
    feature.setAttribute("sic", "62010")
    assert layer.dataProvider().addFeature(feature)
    return layer


def filtered(layer: QgsVectorLayer) -> QgsVectorLayer:
    assert layer.setSubsetString("jobs > 3")
    return layer


def edited(layer: QgsVectorLayer) -> QgsVectorLayer:
    assert layer.startEditing() and layer.deleteFeature(1)
    return layer


@pytest.mark.parametrize("change", [without_a_point, filtered, edited])
def test_what_only_qgis_knows_is_left_to_it(tmp_path, change):
    layer = change(written(firms(many(count=60)), str(tmp_path / "firms.gpkg")))
    assert stored_points(layer, ["sic"], always) is None
    counted = run(TOOL, given(layer)).outputs
    expected = sum(feature.hasGeometry() and inside(feature) for feature in layer.getFeatures())
    assert counted["COUNTED"] == expected > 0


def inside(feature: QgsFeature) -> bool:
    point = feature.geometry().asPoint()
    return 4_000_000 <= point.x() <= 4_030_000 and 3_000_000 <= point.y() <= 3_030_000


def test_a_selection_is_left_to_qgis(tmp_path):
    layer = written(firms([(inner(number), "62010", 1.0, 2020) for number in range(9)]), str(tmp_path / "firms.gpkg"))
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2, 3])
    assert run(TOOL, given(QgsProcessingFeatureSourceDefinition(layer.id(), True))).outputs["COUNTED"] == 3
    assert run(TOOL, given(QgsProcessingFeatureSourceDefinition(layer.id(), False, 5))).outputs["COUNTED"] == 5
    assert run(TOOL, given(layer)).outputs["COUNTED"] == 9


def test_dates_other_formats_and_other_geometries_are_left_to_qgis(tmp_path):
    dated = firms([(inner(0), "62010", 1.0, QDate(2020, 5, 1))], fields="firm:integer sic:string jobs:double year:date")
    stored = written(dated, str(tmp_path / "dated.gpkg"))
    assert stored_points(stored, ["sic", "year"], always) is None and stored_points(stored, ["sic"], always)
    several = firms([(QgsGeometry.fromWkt("MultiPoint (4005000 3005000)"), "62010", 1.0, 2020)], geometry="MultiPoint")
    assert stored_points(written(several, str(tmp_path / "several.gpkg")), ["sic"], always) is None
    assert stored_points(dated, ["sic"], always) is None
    assert stored_points(None, ["sic"], always) is None


def test_cancelling_while_reading(tmp_path):
    stored = written(firms(many(count=50)), str(tmp_path / "firms.gpkg"))
    with pytest.raises(Cancelled):
        stored_points(stored, ["sic"], lambda share: False)

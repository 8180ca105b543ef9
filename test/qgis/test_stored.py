"""Files read in columns by GDAL hold what QGIS reads feature by feature, or are left to QGIS."""

import re

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.values import Column, listed
from creative_clusters_plugin.layers import employment_rows as employment_module
from creative_clusters_plugin.layers import stored
from creative_clusters_plugin.layers.employment_rows import EmploymentFields, read_employment
from creative_clusters_plugin.layers.read import without_null
from creative_clusters_plugin.layers.rows_where import looked_at
from creative_clusters_plugin.layers.stored import stored_columns

from . import styled_areas
from .layers import memory, records
from .test_count_businesses import TOOL, firms, given, inner, many, numbers_of, run, table_of

pytestmark = pytest.mark.usefixtures("provider")

from_features = employment_module._from_features

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


def stored_points(layer, fields: list[str], progress=always) -> tuple[np.ndarray, list[Column]] | None:
    found = stored_columns(layer, fields, progress, points=True)
    return found and (found.xy, [found.columns[name] for name in fields])


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


def test_a_filter_of_the_layer_is_that_of_the_file(tmp_path):
    layer = filtered(written(firms(many(count=60)), str(tmp_path / "firms.gpkg")))
    assert stored_points(layer, ["sic"], always) is not None
    assert run(TOOL, given(layer)).outputs["COUNTED"] == sum(inside(feature) for feature in layer.getFeatures()) > 0
    assert layer.setSubsetString("SELECT * FROM firms WHERE jobs > 3")
    assert stored_points(layer, ["sic"], always) is None


def edited(layer: QgsVectorLayer) -> QgsVectorLayer:
    assert layer.startEditing() and layer.deleteFeature(1)
    return layer


@pytest.mark.parametrize("change", [without_a_point, edited])
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


def test_times_other_formats_and_other_geometries_are_left_to_qgis(tmp_path):
    dated = firms(
        [(inner(0), "62010", 1.0, QDateTime(2020, 5, 1, 12, 0, 0))],
        fields="firm:integer sic:string jobs:double year:datetime",
    )
    stored = written(dated, str(tmp_path / "dated.gpkg"))
    assert stored_points(stored, ["sic", "year"], always) is None and stored_points(stored, ["sic"], always)
    several = firms([(QgsGeometry.fromWkt("MultiPoint (4005000 3005000)"), "62010", 1.0, 2020)], geometry="MultiPoint")
    assert stored_points(written(several, str(tmp_path / "several.gpkg")), ["sic"], always) is None
    assert stored_points(dated, ["sic"], always) is None
    assert stored_points(None, ["sic"], always) is None


FORMATS = {
    "GPKG": "gpkg",
    "CSV": "csv",
    "ESRI Shapefile": "shp",
    "FlatGeobuf": "fgb",
    "GeoJSON": "geojson",
    "SQLite": "sqlite",
    "Parquet": "parquet",
}
MIXED = "area:string(80) ind:string(20) whole:integer large:int8 part:double day:date yes:bool"
TEXTS = [
    "NaN",
    "nan",
    "",
    " ",
    "0",
    "01",
    "1e5",
    "Zürich",
    "Łódź",
    "東京",
    "NULL",
    "None",
    "x" * 70,
    "a,b",
    'say "so"',
    "é\u0301",
    "-",
]


def any_rows(seed: int, count: int, plain: bool) -> list[tuple]:
    """Rows of every type with a NULL in one of six values. plain: texts in ASCII."""
    rng = np.random.default_rng(seed)
    texts = [text for text in TEXTS if text.isascii()] if plain else TEXTS

    def some(values) -> list:
        return [None if rng.random() < 1 / 6 else values[rng.integers(len(values))] for _ in range(count)]

    return list(
        zip(
            some(texts),
            some(["62010", "62.01", "A", ""]),
            some([0, -7, 2**31 - 1, 12]),
            some([0, 2**53 + 1, -(2**60) - 1, 5] if seed % 2 else [0, 5, 123456789012]),
            some([0.0, -2.5, 1e300, 0.1, 1 / 3, 1210.0]),
            some([QDate(2020, 5, 1), QDate(1899, 12, 31) if seed == 3 else QDate(1999, 12, 31), QDate(2024, 2, 29)]),
            some([True, False]),
            strict=True,
        )
    )


def file_of(tmp_path, driver: str, seed: int, geometry: str = "Point?crs=EPSG:3035") -> QgsVectorLayer:
    if ogr.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")
    rows = any_rows(seed, 300, plain=driver == "ESRI Shapefile")
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(number, -number / 7)) for number in range(len(rows))]
    made = memory(geometry, MIXED, rows, "rows", shapes if geometry != "None" else None)
    path = styled_areas.written(made, str(tmp_path / f"rows.{FORMATS[driver]}"), driver)
    return QgsVectorLayer(path, "rows", "ogr")


def as_read(values: list) -> list[str]:
    """Values with their types, of which decimal ones without decimals are whole."""
    return [repr(int(one) if isinstance(one, float) and one.is_integer() else one) for one in values]


def features_of(layer: QgsVectorLayer, name: str) -> list[str]:
    values = without_null([feature[name] for feature in layer.getFeatures()])
    return as_read([None if value != value else value for value in values])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("driver", FORMATS)
def test_every_value_of_every_format(tmp_path, driver, seed):
    layer = file_of(tmp_path, driver, seed)
    assert layer.isValid() and layer.featureCount() == 300
    alike = 0
    for name in MIXED.replace("(80)", "").replace("(20)", "").split():
        field = name.partition(":")[0]
        found = stored_columns(layer, [field], always)
        alike += found is not None
        assert found is None or as_read(listed(found.columns[field])) == features_of(layer, field)
    assert alike >= 4
    together = stored_columns(layer, ["whole", "area", "part"], always)
    assert [as_read(listed(one)) for one in together.columns.values()] == [
        features_of(layer, name) for name in ("whole", "area", "part")
    ]
    if driver != "CSV":
        places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
        assert stored_columns(layer, ["ind"], always, points=True).xy.tolist() == [[at.x(), at.y()] for at in places]


FILTERS = [
    '"whole" > 0',
    '"whole" > 0 AND "part" IS NOT NULL',
    "\"area\" LIKE '%n%' OR \"ind\" IN ('A', '62010')",
    '"part"',
    "CASE WHEN \"ind\" = 'A' THEN 'true' WHEN \"ind\" = '' THEN 'false' END = 'true'",
    'coalesce("whole", 12) = 12 and left("ind", 2) = \'62\'',
    "\"day\" > to_date('2000-01-01')",
    '"yes"',
    '"large" > 9007199254740992',
    "\"area\" = 'NAN'",
]


class Source:
    """A feature source of a layer, as Processing makes one."""

    def __new__(cls, layer: QgsVectorLayer):
        QgsProject.instance().addMapLayer(layer)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = QgsProcessingUtils.variantToSource(layer, context)
        given.context = context  # which has to outlive it
        return given


def employment(layer: QgsVectorLayer, in_columns: bool, rows: str, suppressed: str, fields: EmploymentFields):
    source = Source(layer)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = read_employment(source, fields, rows, suppressed, context, always, layer if in_columns else None)
    values = {name: as_read(listed(column)) for name, column in vars(found).items() if isinstance(column, Column)}
    others = {
        name: None if mask is None else mask.tolist()
        for name, mask in vars(found).items()
        if name in ("suppressed", "partly")
    }
    return values, others, found.names, found.numeric_codes


@pytest.mark.parametrize("rows", ["", *FILTERS])
@pytest.mark.parametrize("driver", ["GPKG", "CSV", "FlatGeobuf"])
def test_employment_with_filters_and_rows_to_disregard(tmp_path, driver, rows, monkeypatch):
    layer = file_of(tmp_path, driver, 1)
    if (driver, rows) == ("FlatGeobuf", '"part"'):
        pytest.skip("QGIS lets GDAL filter, which takes a field alone for no condition, and finds no row")
    fields = EmploymentFields("area", "ind", "part", year="day", name="area", status="ind", total="whole")
    if driver != "GPKG":  # dates are text in the one, and have a time in the other
        fields = EmploymentFields("area", "ind", "part", name="area", status="ind")
    read = []
    monkeypatch.setattr(employment_module, "_from_features", lambda *given: read.append(given) or from_features(*given))
    for suppressed in ("", "\"ind\" = 'A'"):
        try:
            expected = employment(layer, False, rows, suppressed, fields)
        except CreativeClustersError as error:
            with pytest.raises(CreativeClustersError, match="^" + re.escape(str(error)) + "$"):
                employment(layer, True, rows, suppressed, fields)
            continue
        read.clear()
        assert employment(layer, True, rows, suppressed, fields) == expected
        assert not read or any(name in rows for name in ("yes", "large", "day"))


@pytest.mark.parametrize(
    "rows", ["$id > 9", "rand(0, 1) > -1", "@row_number > 5", "x($geometry) > 3", "attribute('whole') > 0"]
)
def test_expressions_on_more_than_fields_are_left_to_qgis(rows):
    assert looked_at(rows) is None


@pytest.mark.parametrize(
    "wrong",
    [lambda values: values + 1, lambda values: values[:299], lambda values: values[::-1]],
    ids=["value", "lost", "order"],
)
def test_a_reader_that_errs_is_not_believed(tmp_path, monkeypatch, wrong):
    layer = file_of(tmp_path, "GPKG", 1)
    assert stored_columns(layer, ["part"], always) is not None
    real = stored._batches
    monkeypatch.setattr(
        stored, "_batches", lambda table: ({name: wrong(one) for name, one in batch.items()} for batch in real(table))
    )
    assert stored_columns(layer, ["part"], always) is None


@pytest.mark.parametrize("field", ["area", "ind"])
def test_texts_as_gdal_gives_them_where_few_are_long(tmp_path, monkeypatch, field):
    layer, real, seen = file_of(tmp_path, "GPKG", 1), stored._batches, []

    def as_objects(values):
        seen.append(np.ma.getmaskarray(values).sum())
        texts = [None if one is None else one.decode() for one in np.ma.array(values).tolist()]
        return np.ma.masked_array(np.array(texts, dtype=object), np.ma.getmaskarray(values))

    monkeypatch.setattr(
        stored, "_batches", lambda table: ({**batch, field: as_objects(batch[field])} for batch in real(table))
    )
    found = stored_columns(layer, [field], always)
    assert as_read(listed(found.columns[field])) == features_of(layer, field) and sum(seen) > 0
    monkeypatch.setattr(
        stored, "_batches", lambda table: ({field: np.array([3.5, None], dtype=object)} for _ in range(1))
    )
    assert stored_columns(layer, [field], always) is None


def test_a_gdal_without_columns(tmp_path, monkeypatch):
    layer = file_of(tmp_path, "GPKG", 1)
    monkeypatch.setattr(stored, "_reads_columns", lambda: False)
    assert stored_columns(layer, ["part"], always) is None


def test_texts_too_long_for_columns(tmp_path):
    rows = [("A" * 2000, 1.0), ("B", 2.0)]
    made = memory("None", "area:string(4000) jobs:double", rows, "rows")
    layer = QgsVectorLayer(styled_areas.written(made, str(tmp_path / "rows.gpkg"), "GPKG"), "rows", "ogr")
    assert stored_columns(layer, ["area"], always) is None and stored_columns(layer, ["jobs"], always) is not None


def test_texts_that_are_no_utf_8(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_bytes(b"area,ind\n" + b"A1,B\n" * 100 + b"caf\xe9,B\n")
    layer = QgsVectorLayer(str(path), "rows", "ogr")
    assert stored_columns(layer, ["area"], always) is None and stored_columns(layer, ["ind"], always) is not None


@pytest.mark.parametrize(
    ("encoding", "texts", "in_columns"),
    [
        ("ISO-8859-1", ["Ulm", "Bonn"], True),
        ("ISO-8859-1", ["Ulm", "Köln"], False),
        ("windows-1252", ["Ulm", "Bonn"], True),
        ("UTF-16LE", ["Ulm", "Bonn"], False),
    ],
)
def test_shapefiles_of_other_encodings(tmp_path, encoding, texts, in_columns):
    path = str(tmp_path / "old.shp")
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(path)
    table = file.CreateLayer("old", geom_type=ogr.wkbPoint, options=["ENCODING=ISO-8859-1"])
    table.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for number, text in enumerate(texts):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("name", text)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POINT ({number} 0)"))
        table.CreateFeature(feature)
    del feature, table, file
    layer = QgsVectorLayer(path, "old", "ogr")
    layer.setProviderEncoding(encoding)
    found = stored_columns(layer, ["name"], always, points=True)
    assert (found is not None) == in_columns
    if found is not None:
        assert listed(found.columns["name"]) == [feature["name"] for feature in layer.getFeatures()] == texts


def test_names_of_fields_in_other_encodings(tmp_path):
    path = tmp_path / "old.shp"
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    table = file.CreateLayer("old", geom_type=ogr.wkbPoint, options=["ENCODING=ISO-8859-1"])
    for name in ("name", "Maass"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetField("name", "Ulm")
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt("POINT (0 0)"))
    table.CreateFeature(feature)
    del feature, table, file
    # GDAL, which QGIS has told to leave letters alone, would write UTF-8
    texts = path.with_suffix(".dbf")
    texts.write_bytes(texts.read_bytes().replace(b"Maass", "Maße".encode("latin1") + b"\0"))
    layer = QgsVectorLayer(str(path), "old", "ogr")
    assert layer.fields().names() == ["name", "Maße"]
    found = stored_columns(layer, ["name"], always, points=True)
    assert found is None or listed(found.columns["name"]) == ["Ulm"]


def test_a_joined_field_and_a_made_one(tmp_path):
    layer = file_of(tmp_path, "GPKG", 1)
    layer.addExpressionField('"whole" * 2', QgsField("twice", QMetaType.Type.Int))
    assert stored_columns(layer, ["twice"], always) is None and stored_columns(layer, ["whole"], always) is not None


def test_a_wide_table(tmp_path):
    layer = file_of(tmp_path, "GPKG", 2)
    fields = EmploymentFields("area", year="day", columns=("whole", "part"))
    assert employment(layer, True, "", "", fields) == employment(layer, False, "", "", fields)


def test_cancelling_while_reading(tmp_path):
    stored = written(firms(many(count=50)), str(tmp_path / "firms.gpkg"))
    with pytest.raises(Cancelled):
        stored_points(stored, ["sic"], lambda share: False)

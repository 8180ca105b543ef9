"""Rows of Shapefiles taken from their bytes are those that QGIS reads; what is not plain is left to GDAL."""

import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsVectorLayer

from creative_clusters_plugin.core.values import listed
from creative_clusters_plugin.layers import stored
from creative_clusters_plugin.layers.read import without_null
from creative_clusters_plugin.layers.shapefile_rows import points_as_they_lie, values_as_they_lie
from creative_clusters_plugin.layers.stored import stored_columns

pytestmark = pytest.mark.usefixtures("provider")

COUNT = 20_000  # more than are read at a time
TEXT, WHOLE, LONG, REAL = ("code", "jobs", "large", "pay")
FIELDS = {
    TEXT: (ogr.OFTString, 80, 0),
    WHOLE: (ogr.OFTInteger, 9, 0),
    LONG: (ogr.OFTInteger64, 15, 0),
    REAL: (ogr.OFTReal, 24, 6),
}


def always(share: float) -> bool:
    return True


def write(path: Path, kind: int = ogr.wkbPoint, shape: str = "POINT ({x} {y})") -> str:
    """A Shapefile with NULL in every field, blanks before and behind texts, negative and large numbers, and a field of another kind."""
    rng = np.random.default_rng(4)
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    table = file.CreateLayer(path.stem, geom_type=kind, options=["ENCODING=UTF-8"])
    table.CreateField(ogr.FieldDefn("day", ogr.OFTDate))
    for name, (of, width, decimals) in FIELDS.items():
        field = ogr.FieldDefn(name, of)
        field.SetWidth(width)
        field.SetPrecision(decimals)
        table.CreateField(field)
    texts = ["5811", " 59.11 ", "62", "", "a b", "x" * 80, "0111", None]
    for x, y in rng.uniform(-1e6, 1e6, (COUNT, 2)).tolist():
        feature = ogr.Feature(table.GetLayerDefn())
        values = {
            TEXT: texts[rng.integers(len(texts))],
            WHOLE: int(rng.integers(-50, 5000)),
            LONG: int(rng.integers(-(10**14), 10**14)),
            REAL: round(float(rng.normal(0, 1e4)), 6),
        }
        for name, value in values.items():
            if value is not None and rng.random() < 0.9:
                feature.SetField(name, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(shape.format(x=x, y=y)))
        table.CreateFeature(feature)
    return str(path)


def of_features(layer: QgsVectorLayer) -> tuple[list, dict[str, list]]:
    features = list(layer.getFeatures())
    points = [(one.geometry().asPoint().x(), one.geometry().asPoint().y()) for one in features]
    return points, {name: without_null([one[name] for one in features]) for name in FIELDS}


def check(layer: QgsVectorLayer, found) -> None:
    points, values = of_features(layer)
    assert found.xy.tolist() == [list(point) for point in points]
    for name in FIELDS:
        assert listed(found.columns[name]) == values[name]


@pytest.fixture
def by_gdal(monkeypatch) -> list:
    """How often GDAL was asked for batches."""
    asked: list = []
    batches = stored._batches
    monkeypatch.setattr(stored, "_batches", lambda table: asked.append(table) or batches(table))
    return asked


@pytest.mark.parametrize("ending", ["shp", "SHP"])
def test_plain_points_are_those_of_qgis_without_gdal(tmp_path, by_gdal, ending):
    path = Path(write(tmp_path / "plain.shp"))
    if ending == "SHP":
        for one in list(tmp_path.iterdir()):
            one.rename(one.with_suffix(one.suffix.upper()))
    layer = QgsVectorLayer(str(path.with_suffix(f".{ending}")), "plain", "ogr")
    found = stored_columns(layer, list(FIELDS), always, points=True)
    assert found is not None and not by_gdal
    check(layer, found)


def test_a_table_is_read_so_too(tmp_path, by_gdal):
    write(tmp_path / "plain.shp")
    layer = QgsVectorLayer(str(tmp_path / "plain.dbf"), "plain", "ogr")
    found = stored_columns(layer, list(FIELDS), always)
    assert found is not None and found.xy is None and not by_gdal
    for name, values in of_features(QgsVectorLayer(str(tmp_path / "plain.shp"), "plain", "ogr"))[1].items():
        assert listed(found.columns[name]) == values


def changed(path: Path, old: bytes, new: bytes) -> None:
    content = path.read_bytes()
    assert old in content and len(old) == len(new)
    path.write_bytes(content.replace(old, new, 1))


def in_record(path: Path, number: int, content: bytes, within: int) -> None:
    """Put bytes into a row of the table."""
    whole = bytearray(path.read_bytes())
    head, width = struct.unpack_from("<HH", whole, 8)
    start = head + number * width + within
    whole[start : start + len(content)] = content
    path.write_bytes(bytes(whole))


def deleted(path: Path) -> None:
    in_record(path.with_suffix(".dbf"), 15_000, b"*", 0)


def ended_in_c(path: Path) -> None:
    in_record(path.with_suffix(".dbf"), 15_000, b"58\x0011", 9)


def no_number(path: Path) -> None:
    in_record(path.with_suffix(".dbf"), 15_000, b"     12 x", 89)


def stars(path: Path) -> None:
    in_record(path.with_suffix(".dbf"), 15_000, b"*********", 89)


def cut_table(path: Path) -> None:
    table = path.with_suffix(".dbf")
    table.write_bytes(table.read_bytes()[:-100])


def no_index(path: Path) -> None:
    path.with_suffix(".shx").unlink()


def in_another_order(path: Path) -> None:
    index = path.with_suffix(".shx")
    content = bytearray(index.read_bytes())
    content[100:108], content[108:116] = content[108:116], content[100:108]
    index.write_bytes(bytes(content))


def moved_point(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100 + 28 * 15_000 + 12 : 100 + 28 * 15_000 + 20] = struct.pack("<d", float("nan"))
    path.write_bytes(bytes(content))


def without_point(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100 + 28 * 15_000 + 8 : 100 + 28 * 15_000 + 12] = struct.pack("<i", 0)
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "change",
    [deleted, ended_in_c, no_number, stars, cut_table, no_index, in_another_order, moved_point, without_point],
    ids=lambda one: one.__name__,
)
def test_what_is_not_plain_is_what_qgis_reads_or_left_to_it(tmp_path, change):
    path = Path(write(tmp_path / "odd.shp"))
    change(path)
    layer = QgsVectorLayer(str(path), "odd", "ogr")
    found = stored_columns(layer, list(FIELDS), always, points=True)
    if found is not None:
        check(layer, found)
    assert (found is not None) == (change in (ended_in_c, no_number, stars, in_another_order))


@pytest.mark.parametrize("kind", [ogr.wkbPoint25D, ogr.wkbPointM])
def test_points_with_heights_are_left_to_gdal(tmp_path, by_gdal, kind):
    shape = "POINT Z ({x} {y} 3)" if kind == ogr.wkbPoint25D else "POINT M ({x} {y} 3)"
    layer = QgsVectorLayer(write(tmp_path / "high.shp", kind, shape), "high", "ogr")
    found = stored_columns(layer, list(FIELDS), always, points=True)
    assert found is not None and by_gdal
    check(layer, found)


def test_a_filter_of_the_layer_is_gdal_s(tmp_path, by_gdal):
    layer = QgsVectorLayer(write(tmp_path / "plain.shp"), "plain", "ogr")
    layer.setSubsetString('"jobs" > 100')
    found = stored_columns(layer, list(FIELDS), always, points=True)
    assert found is not None and by_gdal and len(found.xy) < COUNT
    check(layer, found)


def test_files_that_are_something_else_give_nothing(tmp_path):
    path = Path(write(tmp_path / "plain.shp"))
    assert points_as_they_lie(path, COUNT - 1) is None and points_as_they_lie(path, 0) is None
    assert list(values_as_they_lie(path, [TEXT], [TEXT])) == []

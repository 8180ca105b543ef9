"""Columns of a file read by GDAL batch by batch, many times as fast as one feature after the other, where both are the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr
from qgis.core import Qgis, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..core.messages import Cancelled, Progress
from ..core.points.wkb import coordinates
from ..core.values import Column, listed
from .read import without_null
from .shapefile_rows import points_as_they_lie, values_as_they_lie
from .text_codes import coded

_BATCH = 8_192  # rows at a time: GDAL gives each text the room of the longest one
_WIDEST = 1_024  # bytes of a text, above which features take less memory
_FORMATS = {"GPKG", "CSV", "ESRI Shapefile", "FlatGeobuf", "GeoJSON", "Parquet", "SQLite"}
_OF_ANY_ENCODING = {"ESRI Shapefile"}  # in which QGIS may be told to read another than the file names
_WITH_ASCII = re.compile(
    r"UTF-8|ISO-?8859-\d+|windows-125\d|CP-?125\d|latin1", re.IGNORECASE
)  # the same letters in ASCII
# a type of QGIS, and the types and subtypes of GDAL of which columns hold the same values as features do;
# booleans do not: GDAL 3.6 mistakes those of FlatGeobuf
_READ_ALIKE = {
    QMetaType.Type.QString: {(ogr.OFTString, ogr.OFSTNone), (ogr.OFTString, ogr.OFSTUUID)},
    QMetaType.Type.Int: {(ogr.OFTInteger, ogr.OFSTNone), (ogr.OFTInteger, ogr.OFSTInt16)},
    QMetaType.Type.LongLong: {(ogr.OFTInteger64, ogr.OFSTNone)},
    QMetaType.Type.Double: {(ogr.OFTReal, ogr.OFSTNone)},
    QMetaType.Type.QDate: {(ogr.OFTDate, ogr.OFSTNone)},
}
_DATES = (np.datetime64("1970-01-02"), np.datetime64("9999-12-31"))  # GDAL 3.6 gives earlier ones a day too late
_PROBES = 64  # rows that are read both ways
_EXACT = 2**53  # whole numbers up to which floats keep apart
_OPTIONS = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=NO", f"MAX_FEATURES_IN_BATCH={_BATCH}"]


@dataclass(frozen=True)
class Stored:
    """All rows of a file in its order: values by field, and of points the coordinates (n, 2)."""

    columns: dict[str, Column]
    xy: np.ndarray | None


def stored_columns(
    layer: QgsVectorLayer | None, fields: list[str], progress: Progress, points: bool = False
) -> Stored | None:
    """The values of `fields` for all rows of `layer`, and of `points` their places.

    Numbers come as floats (NaN for NULL), whole ones too large for that as lists, texts, and dates as ISO texts, as
    categories. None where GDAL would not read what QGIS does (another format, a filter in SQL of its own, edits, joined
    fields, times of day, texts in another encoding), where a point is missing or one of several, and where GDAL is too old.
    """
    found = _table(layer, fields, points) if layer is not None and _reads_columns() else None
    if found is None:
        return None
    file, table = found  # the table lives as long as its file
    fields = list(dict.fromkeys(fields))
    try:
        read = _as_they_lie(file, table, layer, fields, progress, points)
        if read is None:
            _ignore_others(table, fields, points)
            # some formats name the column of geometries in the stream only
            place = (table.GetGeometryColumn() or "wkb_geometry") if points else ""
            read = _read(_batches(table), fields, layer.featureCount(), progress, place)
    except (
        RuntimeError,
        TypeError,
    ):  # as above, where another program holds the file, and where a field's name is no UTF-8
        read = None
    del table, file
    if read is None or (layer.storageType() in _OF_ANY_ENCODING and not _all_ascii(read.columns)):
        return None
    return read if _begins_alike(layer, read) else None


def _reads_columns() -> bool:
    try:
        from osgeo import gdal_array  # noqa: F401 - missing where GDAL and numpy do not go together
    except ImportError:
        return False
    return hasattr(ogr.Layer, "GetArrowStreamAsNumPy")


def _table(layer: QgsVectorLayer, fields: list[str], points: bool) -> tuple[gdal.Dataset, ogr.Layer] | None:
    """The file, and the table in it, behind a layer that shows it as it is; None for other layers."""
    if not _is_plain(layer, fields, points):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.dataProvider().dataSourceUri())
    named = {key for key, value in parts.items() if value}
    path = Path(str(parts.get("path", "")))
    if not named <= {"path", "layerName", "openOptions", "subset"} or not path.is_file():
        return None
    try:
        file = gdal.OpenEx(
            str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=list(parts.get("openOptions") or [])
        )
        table = _named(file, str(parts["layerName"]) if "layerName" in named else "")
        if table is None or not _is_alike(table, layer, fields):
            return None
        if layer.subsetString() and table.SetAttributeFilter(layer.subsetString()) != ogr.OGRERR_NONE:
            return None
    except RuntimeError:  # where somebody has told GDAL to raise
        return None
    return file, table


def _is_plain(layer: QgsVectorLayer, fields: list[str], points: bool) -> bool:
    """Whether the layer is a file as it is stored, in a format and an encoding that are read alike."""
    if layer.providerType() != "ogr" or layer.storageType() not in _FORMATS or layer.isModified():
        return False
    encoding = layer.dataProvider().encoding()
    known = encoding == "UTF-8" or (layer.storageType() in _OF_ANY_ENCODING and _WITH_ASCII.fullmatch(encoding))
    if not known or layer.subsetString().lstrip().lower().startswith("select"):
        return False
    if points and QgsWkbTypes.flatType(layer.wkbType()) != Qgis.WkbType.Point:
        return False
    of = layer.fields()
    return all(of.fieldOrigin(of.lookupField(name)) == Qgis.FieldOrigin.Provider for name in fields)


def _named(file: gdal.Dataset | None, name: str) -> ogr.Layer | None:
    if file is None or (not name and file.GetLayerCount() != 1):
        return None
    return file.GetLayerByName(name) if name else file.GetLayer(0)


def _is_alike(table: ogr.Layer, layer: QgsVectorLayer, fields: list[str]) -> bool:
    """Whether GDAL has the fields, once each and with the types that QGIS has them with."""
    own = table.schema
    names = [one.GetName() for one in own]
    for name in fields:
        kind = layer.fields()[layer.fields().lookupField(name)].type()
        if names.count(name) != 1:
            return False
        one = own[names.index(name)]
        if (one.GetType(), one.GetSubType()) not in _READ_ALIKE.get(kind, set()):
            return False
    return True


def _ignore_others(table: ogr.Layer, fields: list[str], shapes: bool) -> None:
    """Have nothing read but the fields, and the shapes where they are asked for."""
    ignored = [one.GetName() for one in table.schema if one.GetName() not in fields]
    table.SetIgnoredFields(ignored if shapes else [*ignored, "OGR_GEOMETRY"])


def _as_they_lie(
    file: gdal.Dataset, table: ogr.Layer, layer: QgsVectorLayer, fields: list[str], progress: Progress, points: bool
) -> Stored | None:
    """The rows of a Shapefile, where they are plain."""
    if file.GetDriver().ShortName != "ESRI Shapefile" or layer.subsetString() or not fields:
        return None
    path, count = Path(file.GetDescription()), layer.featureCount()
    xy = points_as_they_lie(path, count) if points else None
    if points and xy is None:
        return None
    names = [one.GetName() for one in table.schema]
    return _read(values_as_they_lie(path, fields, names), fields, count, progress, xy=xy)


def _read(
    batches: Iterator[dict[str, np.ndarray]],
    fields: list[str],
    count: int,
    progress: Progress,
    place: str = "",
    xy: np.ndarray | None = None,
) -> Stored | None:
    """place: the column with points, where they are to be read; xy: (count, 2) of points that need not be."""
    columns = [_Gathered() for _ in fields]
    shapes, done = [], 0
    for batch in batches:
        if not progress(min(done / max(count, 1), 1.0)):
            raise Cancelled
        if place:
            part = coordinates(batch[place]) if place in batch else None
            if part is None:
                return None
            shapes.append(part)
        if not all(column.add(batch[name]) for column, name in zip(columns, fields, strict=True)):
            return None
        done += len(batch[fields[0]]) if fields else len(shapes[-1])
    if done == 0 or done != count:  # GDAL says nothing of rows that it cannot read
        return None
    found = {name: column.column(name) for name, column in zip(fields, columns, strict=True)}
    if any(column is None for column in found.values()):
        return None
    return Stored(found, np.concatenate(shapes) if shapes else xy)


def _batches(table: ogr.Layer) -> Iterator[dict[str, np.ndarray]]:
    return iter(table.GetArrowStreamAsNumPy(options=_OPTIONS))


def _begins_alike(layer: QgsVectorLayer, read: Stored) -> bool:
    """Whether the first rows are those that QGIS reads: no version of GDAL is without errors in some format."""
    names = list(read.columns)
    places = [layer.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(places).setLimit(_PROBES)
    if read.xy is None:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    features = list(layer.getFeatures(request))
    if read.xy is not None:
        points = [feature.geometry().asPoint() for feature in features]
        if [[at.x(), at.y()] for at in points] != read.xy[: len(features)].tolist():
            return False
    rows = np.arange(len(features))
    for name, place in zip(names, places, strict=True):
        values = without_null([feature[place] for feature in features])
        if [None if value != value else value for value in values] != listed(read.columns[name], rows):
            return False
    return True


def _all_ascii(columns: dict[str, Column]) -> bool:
    texts = (one.values.categories for one in columns.values() if isinstance(one.values, pd.Categorical))
    return all(text.isascii() for some in texts for text in some)


class _Gathered:
    """The values of one field, batch after batch."""

    def __init__(self):
        self._parts: list[np.ndarray] = []
        self._unknown: list[np.ndarray] = []
        self._distinct: dict[bytes, int] = {}

    def add(self, values: np.ndarray) -> bool:
        """Whether the batch (m,) could be taken."""
        unknown, values = np.ma.getmaskarray(values), np.ma.getdata(values)
        if values.dtype.kind == "S":
            if values.dtype.itemsize > _WIDEST:
                return False
            codes, first = coded(values)
            known = [self._distinct.setdefault(one, len(self._distinct)) for one in values[first].tolist()]
            values = np.array(known, dtype=np.int32)[codes]
        elif values.dtype.kind == "O":  # where few texts are as long as the longest, as GDAL from 3.8 on gives them
            codes, texts = pd.factorize(values)
            if not all(isinstance(one, str | bytes) and len(one) <= _WIDEST for one in texts):
                return False
            known = [self._distinct.setdefault(_in_bytes(one), len(self._distinct)) for one in [*texts, b""]]
            unknown, values = unknown | (codes < 0), np.array(known, dtype=np.int32)[codes]
        elif values.dtype.kind not in "iufM":
            return False
        self._parts.append(values)
        self._unknown.append(unknown)
        return True

    def column(self, name: str) -> Column | None:
        """What has been gathered; None for texts and dates that only QGIS can read."""
        values, unknown = np.concatenate(self._parts), np.concatenate(self._unknown)
        if self._distinct:
            texts = _texts(list(self._distinct))
            return None if texts is None else Column(name, _categories(values, unknown, texts))
        if values.dtype.kind == "M":
            return _dates(name, values, unknown)
        if values.dtype.kind in "iu" and (np.abs(values[~unknown]) >= _EXACT).any():
            return Column(name, np.where(unknown, None, values.astype(object)).tolist())
        return Column(name, np.where(unknown, np.nan, values.astype(float)))


def _in_bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


def _texts(distinct: list[bytes]) -> list[str] | None:
    """The texts as Qt reads them; None where what it makes of bytes that are no UTF-8 is its own affair."""
    try:
        texts = [text.decode("utf-8") for text in distinct]
    except UnicodeDecodeError:
        return None
    return None if any("\0" in text or text.startswith("\ufeff") for text in texts) else texts


def _categories(codes: np.ndarray, unknown: np.ndarray, texts: list[str]) -> pd.Categorical:
    codes = np.where(unknown, -1, codes)
    used = np.bincount(codes + 1, minlength=len(texts) + 1)[1:] > 0  # NULL comes with some text
    places = np.append(np.cumsum(used) - 1, -1)
    kept = [text for text, one in zip(texts, used, strict=True) if one]
    return pd.Categorical.from_codes(places[codes], pd.Index(kept, dtype=object))


def _dates(name: str, values: np.ndarray, unknown: np.ndarray) -> Column | None:
    days = values.astype("datetime64[D]")
    known = days[~unknown]
    if len(known) and not (_DATES[0] <= known.min() and known.max() <= _DATES[1]):
        return None
    codes, distinct = pd.factorize(days)
    return Column(name, _categories(codes, unknown, [str(day) for day in distinct.astype("datetime64[D]")]))

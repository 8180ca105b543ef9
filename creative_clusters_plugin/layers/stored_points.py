"""Points of a GeoPackage read in columns by GDAL, ten times as fast as one feature after the other."""

from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr
from qgis.core import Qgis, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..core.messages import Cancelled, Progress
from ..core.points.locating import coordinates
from ..core.values import Column

_BATCH = 65_536  # rows at a time
_READ_ALIKE = {QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double}
_OPTIONS = ["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={_BATCH}"]


def stored_points(
    layer: QgsVectorLayer | None, fields: list[str], progress: Progress
) -> tuple[np.ndarray, list[Column]] | None:
    """Coordinates (n, 2) of all points of `layer`, and the values of `fields`, in the order of the file.

    None where GDAL would not read what QGIS does (another format, a filter, edits, joined fields, dates), where a point is
    missing, and where GDAL is too old.
    """
    place = _place(layer, fields) if layer is not None and _reads_columns() else None
    file = gdal.OpenEx(str(place[0]), gdal.OF_VECTOR | gdal.OF_READONLY) if place else None
    if file is None:
        return None
    table = file.GetLayerByName(place[1]) if place[1] else file.GetLayer(0)
    if table is None or not table.GetGeometryColumn() or (not place[1] and file.GetLayerCount() != 1):
        return None
    names = [one.GetName() for one in table.schema]
    if not set(fields) <= set(names):
        return None
    table.SetIgnoredFields([name for name in names if name not in fields])
    parts: list[list] = [[] for _ in fields]
    shapes, count, done = [], max(table.GetFeatureCount(), 1), 0
    for batch in table.GetArrowStreamAsNumPy(options=_OPTIONS):
        if not progress(min(done / count, 1.0)):
            raise Cancelled
        xy = coordinates(batch[table.GetGeometryColumn()])
        if xy is None:
            return None
        shapes.append(xy)
        done += len(xy)
        for part, name in zip(parts, fields, strict=True):
            part.append(batch[name])
    if not shapes:
        return None
    return np.concatenate(shapes), [_column(name, part) for name, part in zip(fields, parts, strict=True)]


def _reads_columns() -> bool:
    try:
        from osgeo import gdal_array  # noqa: F401 - missing where GDAL and numpy do not go together
    except ImportError:
        return False
    return hasattr(ogr.Layer, "GetArrowStreamAsNumPy")


def _place(layer: QgsVectorLayer, fields: list[str]) -> tuple[Path, str] | None:
    """File and table behind a layer that shows them as they are; None for other layers. The table is '' where not named."""
    if layer.providerType() != "ogr" or layer.storageType() != "GPKG" or layer.subsetString() or layer.isModified():
        return None
    if QgsWkbTypes.flatType(layer.wkbType()) != Qgis.WkbType.Point:
        return None
    of = layer.fields()
    for name in fields:
        at = of.lookupField(name)
        if of.fieldOrigin(at) != Qgis.FieldOrigin.Provider or of[at].type() not in _READ_ALIKE:
            return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.dataProvider().dataSourceUri())
    named = {key for key, value in parts.items() if value}
    path = Path(str(parts.get("path", "")))
    if not named <= {"path", "layerName"} or not path.is_file():
        return None
    return path, str(parts["layerName"]) if "layerName" in named else ""


def _column(name: str, parts: list[np.ndarray]) -> Column:
    """Numbers as floats with NaN for NULL, texts as categories."""
    unknown = np.concatenate([np.ma.getmaskarray(part) for part in parts])
    values = np.concatenate([np.ma.getdata(part) for part in parts])
    if values.dtype.kind in "iuf":
        return Column(name, np.where(unknown, np.nan, values.astype(float)))
    codes, distinct = pd.factorize(np.where(unknown, None, values.astype(object)))
    read = [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in distinct.tolist()]
    # texts that are no UTF-8 may be alike once they are read
    alike, texts = pd.factorize(np.array(read, dtype=object))
    return Column(name, pd.Categorical.from_codes(np.append(alike, -1)[codes], pd.Index(texts, dtype=object)))

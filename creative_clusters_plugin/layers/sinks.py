"""The sinks of a tool: what comes to a file comes whole, and is looked at before it is put into place."""

import os
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..core.messages import CreativeClustersError, Note, mark
from .places import Place, parts_of, place_of_output, text_of
from .whole import whole

_SHAPEFILE = (".shp", ".dbf")


def write_sink(
    tool: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    layer: tuple,
    fill: Callable[[QgsFeatureSink], int],
    bulk: Callable[[str], int | None] | None = None,
) -> str | None:
    """Write output `name`: where it went, None where it is not asked for.

    layer: fields, geometry type and coordinate reference system. fill: puts the features into a sink, and counts them.
    bulk: puts them into a new GeoPackage or CSV at once, None where it cannot.
    Raises CreativeClustersError or QgsProcessingException where it cannot be written, Cancelled where `fill` does: nothing is left.
    """
    given = parameters.get(name)
    text = text_of(given, context)
    appended = isinstance(given, QgsProcessingOutputLayerDefinition) and given.useRemapping()
    path = "" if appended else _file_of(text)
    if not path:
        return _write(tool, parameters, name, context, layer, fill, bulk)
    place = place_of_output(text)
    if place.layer and os.path.exists(path) and place.path == path:
        return _add_to(tool, parameters, name, context, layer, fill, bulk)
    return _write_beside(tool, parameters, name, context, layer, fill, bulk)


def _file_of(text: str) -> str:
    """The file of the system that an output is; '' for memory, servers, and GDAL's own file systems."""
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    if text.startswith("ogr:"):
        path = place_of_output(text).path
        return "" if path.startswith("/vsi") else path
    return "" if re.match(r"^\w{3,}:", text) or text.startswith("/vsi") else text


def _moved(text: str, file: Path) -> str:
    """An output of a file, going to another."""
    if not text.startswith("ogr:"):
        return text.replace(_file_of(text), str(file), 1)
    path, table, geometry = parts_of(text.removeprefix("ogr:"))
    return layer_in(file, table, geometry) if path else f"ogr:{file}"


def layer_in(file: Path, table: str, geometry: str = "geom") -> str:
    """A layer of a GeoPackage as Processing takes it for an output."""
    path, name = file.as_posix().replace("'", "\\'"), table.replace('"', '\\"')
    return f"ogr:dbname='{path}' table=\"{name}\"" + (f" ({geometry})" if geometry else "")


def _write_beside(tool, parameters, name, context, layer, fill, bulk) -> str | None:
    given = parameters[name]
    text = text_of(given, context)
    path = Path(_file_of(text)).absolute()
    alone = path.suffix.lower() in _SHAPEFILE and layer[1] == Qgis.WkbType.NoGeometry
    path = path.with_suffix(".dbf") if alone else path
    with whole(path) as part:
        # QGIS writes a table without shapes in this format where it is asked for the file of the shapes, which is not there then
        asked = part.with_suffix(".shp") if alone else part
        beside = _redirected(given, _moved(text, asked))
        try:
            written = _write(tool, {**parameters, name: beside}, name, context, layer, fill, bulk, text)
        except QgsProcessingException as error:
            raise QgsProcessingException(str(error).replace(str(part.parent), str(path.parent))) from error
        finally:
            _rename_results(context, str(asked), str(path))
            _rename_results(context, str(part.parent), str(path.parent))
    return written and written.replace(str(asked), str(path), 1).replace(str(part.parent), str(path.parent), 1)


def _add_to(tool, parameters, name, context, layer, fill, bulk) -> str | None:
    """Into a file that has other layers: written beside, then taken over in one transaction."""
    given = parameters[name]
    text = text_of(given, context)
    place = place_of_output(text)
    folder = Path(QgsProcessingUtils.tempFolder(context)) / uuid4().hex
    with whole(folder / Path(place.path).name) as part:
        beside = _redirected(given, _moved(text, part))
        written = _write(tool, {**parameters, name: beside}, name, context, layer, fill, bulk, place.shown)
        _rename_results(context, str(part), place.path)
        _take_over(str(part), place)
        part.unlink()
    return written and written.replace(str(part), place.path, 1)


_ALONE = threading.Lock()
_PATIENCE = 30.0  # seconds that others are waited for
_PAUSE = 0.25  # seconds between two tries


@contextmanager
def alone() -> Iterator[None]:
    """Runs in the background write into files that are there one after the other: SQLite lets one in, and refuses the next."""
    held = _ALONE.acquire(timeout=_PATIENCE)
    try:
        yield
    finally:
        if held:
            _ALONE.release()


def _take_over(source: str, place: Place) -> None:
    """Copy the one layer of `source` to `place`, whose file has other layers: in one transaction, so wholly or not at all."""
    until = time.monotonic() + _PATIENCE
    with alone():
        reason = _copied(source, place)
        # another program is at it: its transactions are short as a rule
        while "locked" in reason and time.monotonic() < until:
            time.sleep(_PAUSE)
            reason = _copied(source, place)
    if reason:
        raise _not_written(place.shown, reason)


def _copied(source: str, place: Place) -> str:
    """Try to copy: what went wrong, '' for nothing."""
    how = gdal.VectorTranslateOptions(
        # in one transaction also where there are more features than GDAL takes for one
        options=["-ds_transaction", "-gt", "unlimited", "-preserve_fid"],
        layerName=place.layer,
        accessMode="overwrite",
    )
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    into = done = None
    try:
        into = gdal.OpenEx(place.path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        done = into and gdal.VectorTranslate(into, source, options=how)
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # where somebody has told GDAL to raise
        reason = str(error)
    finally:
        gdal.PopErrorHandler()
    return "" if done else reason or "-"


def _write(tool, parameters, name, context, layer, fill, bulk=None, shown: str = "") -> str | None:
    """shown: what messages call the output."""
    sink, destination = tool.parameterAsSink(parameters, name, context, *layer)
    if sink is None:
        if text_of(parameters.get(name), context):
            raise QgsProcessingException(tool.invalidSinkError(parameters, name))
        return None
    path = _file_at_once(destination) if bulk else ""
    if not path:
        count = _filled(sink, fill, shown or destination)
    else:
        sip.delete(sink)
        try:
            count = bulk(path)
        except sqlite3.Error as error:
            raise _not_written(shown or destination, str(error)) from error
        if count is None and path.lower().endswith(".csv"):
            sink, destination = tool.parameterAsSink(parameters, name, context, *layer)
            count = _filled(sink, fill, shown or destination)
        elif count is None:
            count = fill(QgsVectorLayer(destination, "", "ogr").dataProvider())
    if not _is_whole(destination, count):
        raise _not_written(shown or destination, "")
    return destination


def _filled(sink: QgsFeatureSink, fill: Callable[[QgsFeatureSink], int], shown: str) -> int:
    try:
        count = fill(sink)
        if not sink.flushBuffer():
            raise _not_written(shown, sink.lastError())
    finally:
        # closed here, whatever still refers to it: only then all is written
        sip.delete(sink)
    return count


def _file_at_once(destination: str) -> str:
    """The path of the GeoPackage or CSV that an output has gone to; '' for others."""
    path = str(QgsProviderRegistry.instance().decodeUri("ogr", destination).get("path") or "")
    # a CSV is there with its first row
    there = path.lower().endswith(".csv") or (path.lower().endswith(".gpkg") and os.path.isfile(path))
    return path if there and not path.startswith("/vsi") else ""


def _is_whole(destination: str, count: int) -> bool:
    """Whether a file has the features that went into it: a full disk may come without any error."""
    found = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path = _shapes_or_table(found.get("path") or "")
    driver = gdal.GetDriverByName(QgsVectorFileWriter.driverForExtension(Path(path).suffix) or "GPKG")
    if not os.path.isfile(path) or driver is None or not driver.GetMetadataItem("DCAP_OPEN"):
        return True
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR)
        layer = None if source is None else _layer(source, found.get("layerName"))
        return layer is not None and layer.GetFeatureCount() == count and _ends(layer, count)
    except RuntimeError:  # where somebody has told GDAL to raise
        return False
    finally:
        gdal.PopErrorHandler()


def _shapes_or_table(path: str) -> str:
    """The file of a Shapefile that there is: of one without shapes its table."""
    shapes = Path(path)
    lacks = shapes.suffix.lower() in _SHAPEFILE and not shapes.exists()
    return str(shapes.with_suffix(".dbf")) if lacks else path


def _layer(source, name):
    return source.GetLayerByName(str(name)) if name else source.GetLayer(0)


def _ends(layer, count: int) -> bool:
    """Whether the last feature can be read: the head of a file may promise more than there is."""
    return (
        not count
        or not layer.TestCapability(ogr.OLCFastSetNextByIndex)
        or (layer.SetNextByIndex(count - 1) == ogr.OGRERR_NONE and layer.GetNextFeature() is not None)
    )


def _not_written(place: str, reason: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark("{path} could not be written whole: {reason}. Is its place full or read-only?"),
        path=place,
        reason=reason or Note(mark("it lacks features")),
    )


def _redirected(given, text: str):
    """What was given for an output, going to `text` instead."""
    if not isinstance(given, QgsProcessingOutputLayerDefinition):
        return text
    moved = QgsProcessingOutputLayerDefinition(given)
    moved.sink = QgsProperty.fromValue(text)
    return moved


def _rename_results(context: QgsProcessingContext, before: str, after: str) -> None:
    """Outputs that QGIS is to load once all is done, with their final places."""
    waiting = context.layersToLoadOnCompletion()
    if any(key.startswith(before) for key in waiting):
        context.setLayersToLoadOnCompletion(
            {key.replace(before, after, 1): details for key, details in waiting.items()}
        )

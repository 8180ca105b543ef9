"""The one writer: from frames to the sinks of a tool."""

from collections.abc import Iterator
from itertools import count, islice

import pandas as pd
from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType

from ..core.messages import Cancelled, CreativeClustersError, Note, Plural, Progress, mark, mark_plural, some
from ..core.values import plain_values
from .boundaries import Boundaries

_ROW_ID = "fid"  # of a GeoPackage, which numbers its rows itself
_OF_FORMATS = ("geom", "geometry", "the_geom", "ogc_fid", "wkb_geometry", "rowid")
_PORTION = 20_000  # rows of a table turned into Python's objects at once
_BATCH = 1000  # features handed over at once: measured best for GeoPackage


def fields_of(frame: pd.DataFrame) -> QgsFields:
    """A field for each column: whole numbers, decimal numbers, dates or text."""
    fields = QgsFields()
    for name, kind in frame.dtypes.items():
        if pd.api.types.is_integer_dtype(kind):
            type_ = QMetaType.Type.LongLong
        elif pd.api.types.is_float_dtype(kind):
            type_ = QMetaType.Type.Double
        elif pd.api.types.is_datetime64_any_dtype(kind):
            type_ = QMetaType.Type.QDate
        else:
            type_ = QMetaType.Type.QString
        fields.append(QgsField(str(name), type_))
    return fields


def polygon_fields(boundaries: Boundaries, frame: pd.DataFrame) -> tuple[QgsFields, list[int], list[Note]]:
    """Fields of the output: the input's (their positions follow), without those that the tool writes itself, then the tool's."""
    own = fields_of(frame)
    taken = {name.lower() for name in own.names()}
    names = {field.name().lower() for field in boundaries.fields} | taken
    kept = [place for place, field in enumerate(boundaries.fields) if field.name().lower() not in taken | {_ROW_ID}]
    fields, renamed = QgsFields(), []
    for place in kept:
        field = QgsField(boundaries.fields[place])
        field.setAlias("")  # goes with the style: layers in memory refuse it here, in a line of the log for each field
        field.setComment("")
        if field.name().lower() in _OF_FORMATS:
            given = field.name()
            field.setName(next(name for name in _further(given) if name.lower() not in names))
            renamed.append(f"{given}: {field.name()}")
        fields.append(field)
    for field in own:
        fields.append(field)
    notes = []
    lost = [field.name() for field in boundaries.fields if field.name().lower() in taken]
    if lost:
        text = mark_plural(
            "{count} field of the boundaries has the name of a result field and is left out of the output: {names}.",
            "{count} fields of the boundaries have the names of result fields and are left out of the output: {names}.",
        )
        notes.append(Note(text, {"count": len(lost), "names": some(lost, 20)}, warning=False))
    if renamed:
        text = mark_plural(
            "{count} field of the boundaries has a name that file formats keep for themselves, and another one in the output: {names}.",
            "{count} fields of the boundaries have names that file formats keep for themselves, and others in the output: {names}.",
        )
        notes.append(Note(text, {"count": len(renamed), "names": some(renamed, 20)}, warning=False))
    return fields, kept, notes


def _further(name: str) -> Iterator[str]:
    yield f"{name}_input"
    yield from (f"{name}_input_{number}" for number in count(2))


def _rows(frame: pd.DataFrame) -> Iterator[list]:
    """The values row by row as plain Python objects, None where unknown; a portion at a time, as these take ten times the room."""
    for start in range(0, len(frame), _PORTION):
        part = frame.iloc[start : start + _PORTION]
        yield from map(list, zip(*(_plain(part[name]) for name in part), strict=True))


def _plain(values: pd.Series) -> list:
    if pd.api.types.is_datetime64_any_dtype(values):
        return [QDate(day.year, day.month, day.day) for day in values]
    return plain_values(values)


def write_polygons(
    sink: QgsFeatureSink,
    fields: QgsFields,
    kept: list[int],
    boundaries: Boundaries,
    frame: pd.DataFrame,
    progress: Progress,
) -> int:
    """Every polygon of the input with its row of `frame` (index: area id). The input's features are not changed.

    With a column `date`, an area has a row, and a polygon, for each date. Returns the number of features, as all that write here do.
    """
    parts = [frame] if "date" not in frame else [part for _, part in frame.groupby("date")]
    return sum(_add(sink, _polygons(fields, kept, boundaries, part), progress) for part in parts)


def _polygons(fields: QgsFields, kept: list[int], boundaries: Boundaries, frame: pd.DataFrame) -> Iterator[QgsFeature]:
    place = frame.index.get_indexer([key if key is not None else "" for key in boundaries.ids])
    rows = _rows(frame.take(place[place >= 0]))
    dated = {"year", "date"} & set(frame.columns) if "date" in frame else set()
    same = next(_rows(frame.iloc[:1]), [None] * len(frame.columns))
    nothing = [
        value if name in dated else "no data" if _is_class(name) else None
        for name, value in zip(frame.columns, same, strict=True)
    ]
    for feature, known in zip(boundaries.features, (place >= 0).tolist(), strict=True):
        new = QgsFeature(fields)
        new.setGeometry(feature.geometry())
        given = feature.attributes()
        new.setAttributes([given[position] for position in kept] + (next(rows) if known else nothing))
        yield new


def _add(sink: QgsFeatureSink, features: Iterator[QgsFeature], progress: Progress) -> int:
    count = 0
    while batch := list(islice(features, _BATCH)):
        if not progress(1.0):
            raise Cancelled
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise CreativeClustersError(
                mark("The output could not be written: {reason}. Is its place full or read-only?"),
                reason=sink.lastError() or Note(mark("no reason is given")),
            )
        count += len(batch)
    return count


def _is_class(name: str) -> bool:
    return name == "class" or name.startswith(("joint_class", "bivariate_class", "joins_class", "lee_class"))


def write_table(sink: QgsFeatureSink, frame: pd.DataFrame, progress: Progress) -> int:
    """A row for each of `frame`, whose columns are the sink's fields in their order."""

    def made():
        for row in _rows(frame):
            # without the fields, which the sink knows: a fifth faster
            feature = QgsFeature()
            feature.setAttributes(row)
            yield feature

    return _add(sink, made(), progress)


def write_shapes(
    sink: QgsFeatureSink, fields: QgsFields, frame: pd.DataFrame, shapes: list[QgsGeometry], progress: Progress
) -> int:
    """A feature for each row of `frame` with the geometry at its place in `shapes`."""

    def made():
        for row, shape in zip(_rows(frame), shapes, strict=True):
            feature = QgsFeature(fields)
            feature.setGeometry(shape)
            feature.setAttributes(row)
            yield feature

    return _add(sink, made(), progress)


def write_links(sink: QgsFeatureSink, fields: QgsFields, places, links, progress: Progress) -> int:
    """A straight line for each pair of positions in `links` (m, 2) between `places` (n, 2); rows count from 1."""

    def made():
        for one, two in links.tolist():
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*places[one]), QgsPointXY(*places[two])]))
            feature.setAttributes([one + 1, two + 1])
            yield feature

    return _add(sink, made(), progress)


def losses(layer: QgsVectorLayer, fields: QgsFields) -> list[Note]:
    """What the output's format could not keep: field names cut or dropped, NULLs, geometry."""
    notes = []
    stored = layer.fields().names()
    lost = [name for name in fields.names() if name not in stored]
    driver = layer.dataProvider().storageType()
    if lost:
        text: str | Plural = mark_plural(
            "The format of the output ({driver}) cannot keep {count} field name ({names}): it is cut or dropped, and "
            "styles, models and other tools that look for it will not find it. Use a GeoPackage.",
            "The format of the output ({driver}) cannot keep {count} field names ({names}): they are cut or dropped, "
            "and styles, models and other tools that look for them will not find them. Use a GeoPackage.",
        )
        notes.append(Note(text, {"driver": driver, "count": len(lost), "names": some(lost, 40)}))
    if driver == "ESRI Shapefile":
        text = mark(
            "A Shapefile's table cannot tell NULL ('no data') from an empty text or, in some programs, from 0.",
        )
        notes.append(Note(text))
    return notes

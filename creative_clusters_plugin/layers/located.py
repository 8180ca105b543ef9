"""Points read once and put into areas."""

from dataclasses import dataclass
from itertools import chain, repeat, takewhile
from operator import itemgetter

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType

from ..core.messages import Cancelled, Note, Progress, mark_plural
from ..core.points.locating import Locator
from ..core.points.wkb import first_points
from ..core.values import Column, listed, taken
from .boundaries import Boundaries
from .read import CHECK_EVERY, checked_expression, require_system, without_null
from .reading import to_the_end
from .rows_where import looked_at, rows_where
from .shapes import shapes_of
from .stored import stored_columns

_LINE_HEADER = 9  # bytes of WKB before the coordinates: byte order, type, number of points


@dataclass(frozen=True)
class Located:
    """Points as read: position (n,) of their area in the ids given, -1 outside; the values of the fields; what was left out."""

    area: np.ndarray
    columns: dict[str, Column]
    without_geometry: int
    notes: tuple[Note, ...]


def areas_by_id(boundaries: Boundaries) -> tuple[np.ndarray, np.ndarray]:
    """Ids (k,) of the areas, sorted, and the areas, which have no curves any more, as shapely polygons (None for none)."""
    known = (place for place, key in enumerate(boundaries.ids) if key is not None)
    order = sorted(known, key=boundaries.ids.__getitem__)
    areas = shapes_of(boundaries.features).areas if boundaries.areas is None else boundaries.areas
    return np.array(boundaries.ids, dtype=object)[order], areas[order]


def transform_to(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    areas: str,
    transforms: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform | None:
    """From the points' system to that of the layer `areas`; None where both are the same, or unknown.

    Raises CreativeClustersError where only one of the layers has a coordinate reference system.
    """
    own = source.sourceCrs()
    if own.isValid() != crs.isValid():
        require_system(own, source.sourceName())
        require_system(crs, areas)
    return None if own == crs else QgsCoordinateTransform(own, crs, transforms)


def locate_points(
    source: QgsProcessingFeatureSource,
    fields: list[str],
    filter_expression: str,
    context: QgsExpressionContext,
    locator: Locator,
    transform: QgsCoordinateTransform | None,
    progress: Progress,
    layer: QgsVectorLayer | None = None,
) -> Located:
    """The points of `source` in the areas of `locator`, with the values of `fields`: of dates the year.

    Of features with several points the first counts. Points that cannot be transformed are outside of every area. layer: the
    one behind the source, where all of it is asked for: some can be read faster.
    """
    checked_expression(filter_expression, source, context, "POINTS_FILTER")

    def reading(share: float) -> bool:
        return progress(0.8 * share)

    stored = _from_file(layer, fields, filter_expression, context, reading)
    if stored is None:
        xy, columns, several, missing = _features(source, fields, filter_expression, context, reading)
    else:
        (xy, columns), several, missing = stored, 0, 0
    lost = 0
    if transform is not None and len(xy):
        xy = moved(xy, transform)
        lost = int(np.isnan(xy).any(axis=1).sum())
    area = locator.locate(xy, lambda share: progress(0.8 + 0.2 * share))
    notes = notes_of_points(source, several, lost, transform)
    return Located(area, dict(zip(fields, columns, strict=True)), missing, notes)


def _from_file(
    layer: QgsVectorLayer | None,
    fields: list[str],
    filter_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> tuple[np.ndarray, list[Column]] | None:
    """Coordinates (n, 2) and values of the points chosen, each with a single point, read by GDAL; None where it cannot."""
    asked = looked_at(filter_expression) if filter_expression else []
    if layer is None or asked is None:
        return None
    own = layer.fields()
    spelled = {name: own[own.lookupField(name)].name() for name in asked}
    found = stored_columns(layer, list(dict.fromkeys([*fields, *spelled.values()])), progress, points=True)
    if found is None or found.xy is None:
        return None
    columns = [_years_of_dates(found.columns[name], own[own.lookupField(name)]) for name in fields]
    if not filter_expression:
        return found.xy, columns
    chosen = rows_where(filter_expression, {name: found.columns[spelled[name]] for name in asked}, own, context)
    return None if chosen is None else (found.xy[chosen], [taken(column, chosen) for column in columns])


def _years_of_dates(column: Column, field: QgsField) -> Column:
    if field.type() != QMetaType.Type.QDate:
        return column
    return Column(column.field, [None if text is None else int(text[:4]) for text in listed(column)])


def _features(
    source: QgsProcessingFeatureSource,
    fields: list[str],
    filter_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> tuple[np.ndarray, list[Column], int, int]:
    """Coordinates (n, 2) and values of the features that have a point; how many have several, and how many none."""
    places = [source.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest()
    if filter_expression:
        request.setFilterExpression(filter_expression).setExpressionContext(context)
    else:
        request.setSubsetOfAttributes(places)
    features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    with to_the_end(source.sourceName()):
        xy, values, several = _read(features, places, source.featureCount(), progress)
    there = ~np.isnan(xy).any(axis=1)
    if not there.all():
        xy = xy[there]
        values = [np.array(column, dtype=object)[there].tolist() for column in values]
    columns = [Column(name, without_null(_without_dates(column))) for name, column in zip(fields, values, strict=True)]
    return xy, columns, several, int((~there).sum())


def notes_of_points(
    source: QgsProcessingFeatureSource, several: int, lost: int, transform: QgsCoordinateTransform | None
) -> tuple[Note, ...]:
    """What to know of features with several points, and of points that cannot be transformed."""
    notes = []
    if several:
        text = mark_plural(
            "{count} feature of '{layer}' has several points: it counts once, at its first.",
            "{count} features of '{layer}' have several points: each counts once, at its first.",
        )
        notes.append(Note(text, {"count": several, "layer": source.sourceName()}))
    if lost:
        text = mark_plural(
            "{count} point of '{layer}' cannot be transformed from {own} to {other} and counts as outside of every "
            "area. Are its coordinates those of that system?",
            "{count} points of '{layer}' cannot be transformed from {own} to {other} and count as outside of every "
            "area. Are their coordinates those of that system?",
        )
        systems = {"own": transform.sourceCrs().authid() or "-", "other": transform.destinationCrs().authid() or "-"}
        notes.append(Note(text, {"count": lost, "layer": source.sourceName(), **systems}))
    return tuple(notes)


def _read(features, places: list[int], count: int, progress: Progress) -> tuple[np.ndarray, list[list], int]:
    """Coordinates (n, 2) of every feature, NaN without a point, the values at each of `places`, and how many have several points.

    The hot loop: one feature object for all rows, and no Python code between them.
    """
    feature, width = QgsFeature(), len(places) + 1
    read, several, done = [], 0, 0
    values: list[list] = [[] for _ in places]
    more = True
    while more:
        if not progress(done / count if count > 0 else 0.0):
            raise Cancelled
        rows = takewhile(features.nextFeature, repeat(feature, CHECK_EVERY))
        # the first column moves on to the next row, the others read it too
        first, *others = (
            map(itemgetter(place), of)
            for place, of in zip(places, chain([rows], repeat(repeat(feature))), strict=False)
        )
        shapes = map(QByteArray.data, map(QgsGeometry.asWkb, map(QgsFeature.geometry, repeat(feature))))
        flat = list(chain.from_iterable(zip(first, *others, shapes, strict=False)))
        for place, column in enumerate(values):
            column.extend(flat[place::width])
        xy, with_several = first_points(flat[width - 1 :: width])
        read.append(xy)
        several += with_several
        done += len(xy)
        more = len(xy) == CHECK_EVERY
    return np.concatenate(read), values, several


def _without_dates(values: list) -> list:
    if not {QDate, QDateTime} & set(map(type, values)):
        return values
    dates = (value.date() if isinstance(value, QDateTime) else value for value in values)
    return [value.year() if isinstance(value, QDate) else value for value in dates]


def moved(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """All points (n, 2) at once, as the vertices of a line; NaN for those that cannot be transformed."""
    # a line has two points at least
    line = QgsLineString(np.append(xy[:, 0], xy[0, 0]).tolist(), np.append(xy[:, 1], xy[0, 1]).tolist())
    try:
        line.transform(transform)
    except QgsCsException:
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
        half = len(xy) // 2
        return np.concatenate([moved(xy[:half], transform), moved(xy[half:], transform)])
    found = np.frombuffer(line.asWkb().data(), dtype=float, offset=_LINE_HEADER).reshape(-1, 2)[: len(xy)]
    return np.where(np.isfinite(found), found, np.nan)

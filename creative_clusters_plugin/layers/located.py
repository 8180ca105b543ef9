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
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
)

from ..core.counting import Locator
from ..core.messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress
from ..core.values import Column
from .boundaries import Boundaries
from .read import CHECK_EVERY, checked_expression, without_null

_LINE_HEADER = 9  # bytes of WKB before the coordinates: byte order, type, number of points


@dataclass(frozen=True)
class Located:
    """Points as read: position (n,) of their area in the ids given, -1 outside; the values of the fields; what was left out."""

    area: np.ndarray
    columns: dict[str, Column]
    without_geometry: int
    notes: tuple[Note, ...]


def area_shapes(boundaries: Boundaries) -> tuple[np.ndarray, list[bytes]]:
    """Ids (k,) of the areas, sorted, and their shapes as WKB (b'' for none), curves as straight segments."""
    shapes = {}
    for key, feature in zip(boundaries.ids, boundaries.features, strict=True):
        if key is None:
            continue
        geometry = feature.geometry()
        if geometry.constGet() is not None and geometry.constGet().hasCurvedSegments():
            geometry = QgsGeometry(geometry.constGet().segmentize())
        shapes[key] = bytes(geometry.asWkb()) if feature.hasGeometry() else b""
    ids = sorted(shapes)
    return np.array(ids, dtype=object), [shapes[key] for key in ids]


def locate_points(
    source: QgsProcessingFeatureSource,
    fields: list[str],
    filter_expression: str,
    context: QgsExpressionContext,
    locator: Locator,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> Located:
    """The points of `source` in the areas of `locator`, which are in `crs`, with the values of `fields`.

    Of features with several points the first counts. Raises CreativeClustersError where only one of the layers has a coordinate
    reference system.
    """
    transform = _transform(source, crs)
    names, count = source.fields(), source.featureCount()
    places = [names.lookupField(name) for name in fields]
    checked_expression(filter_expression, source, context, "POINTS_FILTER")
    request = QgsFeatureRequest()
    if filter_expression:
        request.setFilterExpression(filter_expression).setExpressionContext(context)
    else:
        request.setSubsetOfAttributes(places)
    features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    (x, y, *values), missing, several = _read(features, places, count, lambda share: progress(0.8 * share))
    xy = np.column_stack([x, y])
    if transform is not None and len(xy):
        xy = _moved(xy, transform, source)
    area = locator.locate(xy, lambda share: progress(0.8 + 0.2 * share))
    notes = []
    if several:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters", "{count} features of '{layer}' have several points: each counts once, at its first."
        )
        notes.append(Note(text, {"count": several, "layer": source.sourceName()}))
    columns = {name: Column(name, without_null(column)) for name, column in zip(fields, values, strict=True)}
    return Located(area, columns, missing, tuple(notes))


def _read(features, places: list[int], count: int, progress: Progress) -> tuple[list[list], int, int]:
    """Coordinates and the values at `places` of every feature with a point, a list for each; features without, and with several.

    One feature object for all rows and a flat list for all values: the hot loop.
    """
    missing = several = 0
    width = 2 + len(places)
    take = itemgetter(*places) if len(places) > 1 else _alone(places[0])

    def located(feature: QgsFeature) -> tuple:
        nonlocal missing, several
        shape = feature.geometry().constGet()
        try:
            return (shape.x(), shape.y(), *take(feature))
        except AttributeError:
            # no geometry, or several points; asking every feature first takes half as long again
            if shape is None or shape.isEmpty():
                missing += 1
                return ()
            several += shape.partCount() > 1
            first = shape.geometryN(0)
            return (first.x(), first.y(), *take(feature))

    feature, values, done, more = QgsFeature(), [], 0, True
    while more:
        if not progress(done / count if count > 0 else 0.0):
            raise Cancelled
        left_out = missing
        before = len(values)
        values.extend(chain.from_iterable(map(located, takewhile(features.nextFeature, repeat(feature, CHECK_EVERY)))))
        read = (len(values) - before) // width + missing - left_out
        done += read
        more = read == CHECK_EVERY
    return [values[place::width] for place in range(width)], missing, several


def _alone(place: int):
    return lambda feature: (feature[place],)


def _transform(source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform | None:
    own = source.sourceCrs()
    if own.isValid() != crs.isValid():
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "Either '{layer}' or the boundaries have no coordinate reference system: set it ('Assign projection').",
            ),
            layer=source.sourceName(),
        )
    if own == crs:
        return None
    return QgsCoordinateTransform(own, crs, QgsCoordinateTransformContext())


def _moved(xy: np.ndarray, transform: QgsCoordinateTransform, source: QgsProcessingFeatureSource) -> np.ndarray:
    """All points at once, as the vertices of a line. Raises CreativeClustersError for points outside of what can be transformed."""
    if len(xy) < 2:
        xy, whole = np.vstack([xy, np.zeros((2, 2))]), xy
    else:
        whole = xy
    line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
    try:
        line.transform(transform)
    except QgsCsException as error:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "Points of '{layer}' cannot be transformed from {own} to {other}: {reason}. Are the coordinates those of that system?",
            ),
            layer=source.sourceName(),
            own=transform.sourceCrs().authid() or "-",
            other=transform.destinationCrs().authid() or "-",
            reason=str(error).splitlines()[0][:200],
        ) from error
    moved = np.frombuffer(bytes(line.asWkb()), dtype=float, offset=_LINE_HEADER).reshape(-1, 2)
    return moved[: len(whole)]

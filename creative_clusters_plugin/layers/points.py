"""Points in metres, whatever the layer's coordinate reference system."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsPoint,
    QgsPointXY,
    QgsProcessingFeatureSource,
)

from ..core.messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural
from ..core.values import Column
from .read import CHECK_EVERY, require_system, without_null
from .reading import features_of

_HALF_ROUND = 180  # degrees
_INSIDE = 1 - 2e-7


def metric_crs(source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """The layer's own system where it is projected in metres, else an equal-area one about the middle of the layer.

    So, too, where the layer goes over the 180th meridian and its own system has the two sides a world apart.
    """
    own = source.sourceCrs()
    require_system(own, source.sourceName())
    if not own.isGeographic() and own.mapUnits() == Qgis.DistanceUnit.Meters and not _goes_round(source, own):
        return own
    return _equal_area(middle_of(source))


def _goes_round(source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem) -> bool:
    return 0 < round_the_world(crs) < 2 * source.sourceExtent().width()


def middle_of(source: QgsProcessingFeatureSource) -> QgsPointXY:
    """The middle of a layer in degrees, on whichever side of the 180th meridian its features are."""
    there = _to_degrees(source.sourceCrs())
    box = there.transformBoundingBox(source.sourceExtent())
    if box.width() < _HALF_ROUND:
        return box.center()
    # not that of the box, which goes round the world
    features = features_of(source, QgsFeatureRequest().setSubsetOfAttributes([]))
    vertices = (point for feature in features if feature.hasGeometry() for point in feature.geometry().vertices())
    places = [there.transform(QgsPointXY(point)) for point in vertices if isfinite(point.x()) and isfinite(point.y())]
    return _middle(np.array([(place.x(), place.y()) for place in places])) if places else box.center()


def _to_degrees(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())


def _middle(lonlat: np.ndarray) -> QgsPointXY:
    """The middle of places (n, 2) in degrees on the globe."""
    longitude, latitude = np.radians(lonlat).T
    x, y = (np.cos(latitude) * part(longitude) for part in (np.cos, np.sin))
    x, y, z = x.mean(), y.mean(), np.sin(latitude).mean()
    return QgsPointXY(float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y)))))


def round_the_world(crs: QgsCoordinateReferenceSystem) -> float:
    """How far it is round the world in the units of x, where x goes evenly with longitude; 0 where it does not."""
    if not crs.isValid():
        return 0.0
    if crs.isGeographic():
        return 360.0 if crs.mapUnits() == Qgis.DistanceUnit.Degrees else 0.0
    if not re.search(r"\+proj=(merc|webmerc|eqc|cea|mill)\b", crs.toProj()):
        return 0.0
    there, back = _to_degrees(crs), Qgis.TransformDirection.Reverse
    return 360 * (there.transform(QgsPointXY(1, 0), back).x() - there.transform(QgsPointXY(0, 0), back).x())


def longitudes(crs: QgsCoordinateReferenceSystem) -> Callable[[np.ndarray], np.ndarray] | None:
    """Gives the longitudes (n,) of places (n, 2) in `crs`, NaN where there is none; None for a system that is not known."""
    if not crs.isValid():
        return None
    there = _to_degrees(crs)

    def found(xy: np.ndarray) -> np.ndarray:
        values = np.full(len(xy), np.nan)
        for number, (x, y) in enumerate(xy.tolist()):
            with suppress(QgsCsException):
                # some projections have no way back from their very edge
                values[number] = there.transform(QgsPointXY(x * _INSIDE, y)).x()
        return values

    return found


def _equal_area(middle: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Lambert's azimuthal projection about a point in degrees."""
    text = f"+proj=laea +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(text)


def in_metres(xy: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Places (n, 2), NaN for none; those in degrees are brought to an equal-area system about their middle."""
    if not crs.isGeographic():
        return xy
    known = np.isfinite(xy).all(axis=1)
    transform = QgsCoordinateTransform(crs, _equal_area(_middle(xy[known])), QgsCoordinateTransformContext())
    moved = [transform.transform(*place) for place in xy[known].tolist()]
    result = np.full(xy.shape, np.nan)
    result[known] = [(place.x(), place.y()) for place in moved]
    return result


@dataclass(frozen=True)
class Points:
    """Points as read: xy (n, 2) in `metric` (metres), features without geometry left out and counted in `notes`."""

    features: list[QgsFeature]
    xy: np.ndarray
    columns: dict[str, Column]
    metric: QgsCoordinateReferenceSystem
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    notes: tuple[Note, ...]


def read_points(source: QgsProcessingFeatureSource, fields: list[str], progress: Progress) -> Points:
    """Points in metres, with the values of `fields`. Raises CreativeClustersError for a layer without points."""
    metric, own = metric_crs(source), source.fields()
    places = [own.lookupField(name) for name in fields]
    features, x, y, missing = [], [], [], 0
    values: list[list] = [[] for _ in fields]
    for number, feature in enumerate(features_of(source)):
        if number % CHECK_EVERY == 0 and not progress(0.0):
            raise Cancelled
        shape = feature.geometry().constGet()
        if shape is None or shape.isEmpty():
            missing += 1
            continue
        point = shape if isinstance(shape, QgsPoint) else shape.centroid()
        if not (isfinite(point.x()) and isfinite(point.y())):
            missing += 1
            continue
        x.append(point.x())
        y.append(point.y())
        features.append(feature)
        for column, place in zip(values, places, strict=True):
            column.append(feature[place])
    if not features:
        raise CreativeClustersError(mark("The layer '{layer}' has no points."), layer=source.sourceName())
    xy = np.column_stack([x, y])
    if metric != source.sourceCrs():
        transform = QgsCoordinateTransform(source.sourceCrs(), metric, QgsCoordinateTransformContext())
        moved = [transform.transform(*place) for place in xy.tolist()]
        xy = np.array([(place.x(), place.y()) for place in moved])
    notes: tuple[Note, ...] = ()
    if missing:
        text = mark_plural(
            "{count} feature of '{layer}' has no geometry, or coordinates that are no numbers, and is left out.",
            "{count} features of '{layer}' have no geometry, or coordinates that are no numbers, and are left out.",
        )
        notes = (Note(text, {"count": missing, "layer": source.sourceName()}),)
    columns = {name: Column(name, without_null(column)) for name, column in zip(fields, values, strict=True)}
    return Points(features, xy, columns, metric, source.sourceCrs(), own, notes)

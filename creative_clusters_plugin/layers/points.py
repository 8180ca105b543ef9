"""Points in metres, whatever the layer's coordinate reference system."""

from dataclasses import dataclass
from math import isfinite

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsPoint,
    QgsPointXY,
    QgsProcessingFeatureSource,
)

from ..core.messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural
from ..core.values import Column
from .read import CHECK_EVERY, without_null


def metric_crs(source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """The layer's own system where it is projected in metres, else an equal-area one about the middle of the layer."""
    own = source.sourceCrs()
    if own.isValid() and not own.isGeographic() and own.mapUnits() == Qgis.DistanceUnit.Meters:
        return own
    if not own.isValid():
        raise CreativeClustersError(
            mark("'{layer}' has no coordinate reference system: set it ('Assign projection')."),
            layer=source.sourceName(),
        )
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(own, degrees, QgsCoordinateTransformContext())
    return _equal_area(transform.transformBoundingBox(source.sourceExtent()).center())


def _equal_area(middle: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Lambert's azimuthal projection about a point in degrees."""
    text = f"+proj=laea +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(text)


def in_metres(xy: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Places (n, 2), NaN for none; those in degrees are brought to an equal-area system about their middle."""
    if not crs.isGeographic():
        return xy
    known = np.isfinite(xy).all(axis=1)
    transform = QgsCoordinateTransform(
        crs, _equal_area(QgsPointXY(*xy[known].mean(axis=0))), QgsCoordinateTransformContext()
    )
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
    for number, feature in enumerate(
        source.getFeatures(QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    ):
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

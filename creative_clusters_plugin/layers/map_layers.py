"""Shapes of areas for a map in a browser: in longitude and latitude, without arcs of circles."""

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ..core.messages import Cancelled, Note, Progress, mark, mark_plural
from .boundaries import Boundaries
from .read import CHECK_EVERY, require_system

_DEGREES = "EPSG:4326"
_WORLD = (180.0001, 90.0001)


@dataclass(frozen=True)
class MapShapes:
    """shapes: WKB by area id, in longitude and latitude; places: such a point inside of each. Areas without a shape are in neither."""

    shapes: dict[str, bytes]
    places: dict[str, tuple[float, float]]
    notes: tuple[Note, ...]


def map_shapes(boundaries: Boundaries, layer: str, progress: Progress) -> MapShapes:
    """Of areas that occur several times (in several years) the first shape.

    Raises CreativeClustersError for a layer without a coordinate reference system whose coordinates are no degrees.
    """
    notes = _check_system(boundaries, layer)
    there = QgsCoordinateTransform(
        boundaries.crs, QgsCoordinateReferenceSystem(_DEGREES), QgsCoordinateTransformContext()
    )
    shapes: dict[str, bytes] = {}
    places: dict[str, tuple[float, float]] = {}
    outside: set[str] = set()
    for number, (key, feature) in enumerate(zip(boundaries.ids, boundaries.features, strict=True)):
        if number % CHECK_EVERY == 0 and not progress(number / len(boundaries.ids)):
            raise Cancelled
        if key is None or key in shapes or not feature.hasGeometry():
            continue
        geometry = _straight(feature.geometry())
        try:
            if boundaries.crs.isValid():
                geometry.transform(there)
        except QgsCsException:
            outside.add(key)
            continue
        point = geometry.pointOnSurface()
        if geometry.isEmpty() or point.isNull():
            continue
        shapes[key] = bytes(geometry.asWkb())
        places[key] = (point.asPoint().x(), point.asPoint().y())
    if outside:
        text = mark_plural(
            "{count} area of '{layer}' lies where its coordinate reference system has no longitude and latitude: "
            "not on the map.",
            "{count} areas of '{layer}' lie where its coordinate reference system has no longitude and latitude: "
            "not on the map.",
        )
        notes.append(Note(text, {"count": len(outside), "layer": layer}))
    return MapShapes(shapes, places, tuple(notes))


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    """A geometry of its own, arcs of circles as short lines."""
    shape = geometry.constGet()
    return QgsGeometry(shape.segmentize() if shape.hasCurvedSegments() else shape.clone())


def _check_system(boundaries: Boundaries, layer: str) -> list[Note]:
    if boundaries.crs.isValid():
        return []
    boxes = [feature.geometry().boundingBox() for feature in boundaries.features if feature.hasGeometry()]
    corners = [
        (abs(x), abs(y))
        for box in boxes
        for x, y in ((box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum()))
    ]
    if any(x > _WORLD[0] or y > _WORLD[1] for x, y in corners):
        require_system(boundaries.crs, layer)
    text = mark(
        "'{layer}' has no coordinate reference system: its coordinates are taken for longitude and latitude.",
    )
    return [Note(text, {"layer": layer})]

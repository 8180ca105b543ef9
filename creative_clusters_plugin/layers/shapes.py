"""Shapes of areas as every tool can work with them: straight, flat, polygons only, of finite numbers; what that changes is counted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPolygon, QgsWkbTypes
from qgis.PyQt.QtCore import QByteArray

from ..core.messages import Note, mark, mark_plural

CURVED, MIXED, HIGH, OPEN, INFINITE = "curved", "mixed", "high", "open", "infinite"
_FEWEST = 4  # corners of a ring, the last of which is the first
_PLAIN = {
    b"\1\1\0\0\0",
    b"\1\3\0\0\0",
    b"\1\6\0\0\0",
    b"",
}  # how points and polygons begin, straight and flat, and nothing
_BEGINNING = 5  # bytes of WKB that say what it is
_TELLING = 64  # bytes that differ in most layers: some corners
_TEXTS = {
    CURVED: (
        mark_plural(
            "{count} area of '{layer}' has arcs: it is made of straight lines here and in the output.",
            "{count} areas of '{layer}' have arcs: they are made of straight lines here and in the output.",
        ),
        True,
    ),
    MIXED: (
        mark_plural(
            "{count} area of '{layer}' holds lines or points beside its polygons, which are left out.",
            "{count} areas of '{layer}' hold lines or points beside their polygons, which are left out.",
        ),
        True,
    ),
    HIGH: (
        mark_plural(
            "{count} area of '{layer}' has heights or measures (Z, M), which are left out.",
            "{count} areas of '{layer}' have heights or measures (Z, M), which are left out.",
        ),
        False,
    ),
    OPEN: (
        mark_plural(
            "{count} area of '{layer}' has a border that does not end where it begins: it is closed here and in the output.",
            "{count} areas of '{layer}' have borders that do not end where they begin: they are closed here and in the output.",
        ),
        True,
    ),
    INFINITE: (
        mark_plural(
            "{count} area of '{layer}' has coordinates that are no numbers: it counts as an area without a shape.",
            "{count} areas of '{layer}' have coordinates that are no numbers: they count as areas without a shape.",
        ),
        True,
    ),
}


@dataclass(frozen=True)
class Shapes:
    """The shapes of n features as WKB (b'' for none), and for shapely (n,), None where that cannot be had; what was made plain in them."""

    binary: list[bytes]
    areas: np.ndarray | None
    changes: Counter[str]

    def notes(self, layer: str) -> list[Note]:
        return [
            Note(text, {"count": self.changes[kind], "layer": layer}, warning)
            for kind, (text, warning) in _TEXTS.items()
            if self.changes[kind]
        ]


def made_plain(features: list[QgsFeature], areas_only: bool) -> Shapes:
    """The shapes of `features`, copies of the layer's, whose geometries are changed where they have to be.

    areas_only: of mixed geometry only the polygons count.
    """
    shapes, changes = _binary(features), Counter[str]()

    def change(places: list[int]) -> None:
        for place in places:
            changes.update(_make_plain(features[place], areas_only))
            (shapes[place],) = _binary([features[place]])

    change([place for place, shape in enumerate(shapes) if shape[:_BEGINNING] not in _PLAIN])
    areas = _parsed(shapes)
    infinite = _infinite(shapes, areas)
    change(infinite)
    if infinite and areas is not None:
        areas[infinite] = _parsed([shapes[place] for place in infinite])
    return Shapes(shapes, areas, changes)


def shapes_of(features: Sequence[QgsFeature]) -> Shapes:
    """The shapes of features as they are."""
    shapes = _binary(features)
    return Shapes(shapes, _parsed(shapes), Counter())


def _binary(features: Sequence[QgsFeature]) -> list[bytes]:
    return list(map(QByteArray.data, map(QgsGeometry.asWkb, map(QgsFeature.geometry, features))))


def _parsed(shapes: list[bytes]) -> np.ndarray | None:
    try:
        from ..core.topology.corners import parsed

        return parsed(shapes)
    # a library that not every tool needs: not there, too old, or built for another numpy
    except (ImportError, ValueError, AttributeError):
        return None


def _infinite(shapes: list[bytes], areas: np.ndarray | None) -> list[int]:
    """The places of shapes that may have coordinates that are no numbers."""
    if areas is None:
        return [place for place, shape in enumerate(shapes) if shape]
    from ..core.topology.corners import not_finite

    missing, infinite = not_finite(areas)
    filled = np.array([bool(shape) for shape in shapes], dtype=bool)
    return np.flatnonzero(infinite | (filled & missing)).tolist()


def _make_plain(feature: QgsFeature, areas_only: bool) -> list[str]:
    """Change the geometry of `feature` where it has to be; what was changed."""
    geometry = feature.geometry()
    if geometry.isNull():
        return []
    found = _changes(geometry, areas_only)
    if found:
        feature.setGeometry(QgsGeometry() if INFINITE in found else geometry)
    return found


def _changes(geometry: QgsGeometry, areas_only: bool) -> list[str]:
    found = []
    if not geometry.isEmpty() and not geometry.boundingBox().isFinite():
        return [INFINITE]
    if geometry.constGet().hasCurvedSegments():
        geometry.convertToStraightSegment()
        found.append(CURVED)
    if geometry.constGet().is3D() or geometry.constGet().isMeasure():
        geometry.get().dropZValue()
        geometry.get().dropMValue()
        found.append(HIGH)
    if QgsWkbTypes.flatType(geometry.wkbType()) == Qgis.WkbType.GeometryCollection and areas_only:
        # no layer of polygons takes it as it is
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
        found.append(MIXED)
    if _closed(geometry):
        found.append(OPEN)
    return found


def _closed(geometry: QgsGeometry) -> bool:
    """Have the rings of polygons end where they begin, as GEOS reads no others; whether one did not."""
    found = False
    for part in geometry.parts():
        rings = (
            [part.exteriorRing(), *map(part.interiorRing, range(part.numInteriorRings()))]
            if isinstance(part, QgsPolygon)
            else []
        )
        for ring in rings:
            if ring is not None and not ring.isEmpty() and (not ring.isClosed() or ring.numPoints() < _FEWEST):
                ring.close()
                while ring.numPoints() < _FEWEST:
                    ring.addVertex(ring.endPoint())
                found = True
    return found


def lying_over(shapes: Shapes, names: Sequence[str | None], layer: str) -> list[Note]:
    """Which of n areas lie over one another; names: of all of them, NULL for None. Points and lines do not."""
    first = _first_of_each(shapes.binary)
    twice = sum(map(bool, shapes.binary)) - len([place for place in first if shapes.binary[place]])
    notes = []
    if twice:
        text = mark_plural(
            "{count} area of '{layer}' has exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
            "{count} areas of '{layer}' have exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
        )
        notes.append(Note(text, {"count": twice, "layer": layer}))
    if shapes.areas is None:
        nothing = mark("Whether areas of '{layer}' overlap was not looked at: that needs the Python library shapely.")
        return [*notes, Note(nothing, {"layer": layer}, warning=False)]
    from ..core.topology.overlapping import overlaps

    return notes + overlaps(shapes.areas[first]).notes(layer, [names[place] for place in first])


def _first_of_each(shapes: list[bytes]) -> list[int]:
    """The place of the first of all shapes that are the same."""
    if len({shape[:_TELLING] for shape in shapes}) == len(shapes):
        return list(range(len(shapes)))
    first: dict[bytes, int] = {}
    for place, shape in enumerate(shapes):
        first.setdefault(shape, place)
    return list(first.values())


def plain_type(declared: Qgis.WkbType) -> Qgis.WkbType:
    """The type of the shapes of a layer of type `declared` once they are plain."""
    return QgsWkbTypes.linearType(QgsWkbTypes.flatType(declared))


def straight_wkb(geometry: QgsGeometry) -> bytes:
    """A geometry as shapely reads it, which knows no arcs of circles: they come as short lines."""
    shape = geometry.constGet()
    return bytes((shape.segmentize() if shape.hasCurvedSegments() else shape).asWkb())

"""Shapes of areas as every tool can work with them: straight, flat, polygons only, of finite numbers; what that changes is counted."""

from collections import Counter
from collections.abc import Sequence

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsWkbTypes

from ..core.messages import Note, mark, mark_plural

CURVED, MIXED, HIGH, INFINITE = "curved", "mixed", "high", "infinite"
_PLAIN = {Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon, Qgis.WkbType.Point}  # straight and flat as they are
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
    INFINITE: (
        mark_plural(
            "{count} area of '{layer}' has coordinates that are no numbers: it counts as an area without a shape.",
            "{count} areas of '{layer}' have coordinates that are no numbers: they count as areas without a shape.",
        ),
        True,
    ),
}


class Plain:
    """Makes the shapes of a layer plain, one feature after another, and counts what it had to change."""

    def __init__(self, areas_only: bool):
        """areas_only: of mixed geometry only the polygons count."""
        self.areas_only = areas_only
        self.counts: Counter[str] = Counter()

    def take(self, feature: QgsFeature) -> None:
        """Change the geometry of `feature`, a copy of the layer's, where it has to be."""
        geometry = feature.geometry()
        if geometry.wkbType() in _PLAIN and geometry.boundingBox().isFinite():
            return
        if not feature.hasGeometry():
            return
        found = self._changes(geometry)
        if found:
            self.counts.update(found)
            feature.setGeometry(QgsGeometry() if INFINITE in found else geometry)

    def _changes(self, geometry: QgsGeometry) -> list[str]:
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
        if QgsWkbTypes.flatType(geometry.wkbType()) == Qgis.WkbType.GeometryCollection and self.areas_only:
            # no layer of polygons takes it as it is
            geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
            found.append(MIXED)
        return found

    def notes(self, layer: str) -> list[Note]:
        return [
            Note(text, {"count": self.counts[kind], "layer": layer}, warning)
            for kind, (text, warning) in _TEXTS.items()
            if self.counts[kind]
        ]


def lying_over(features: Sequence[QgsFeature], names: Sequence[str | None], layer: str) -> list[Note]:
    """Which of n areas lie over one another; names: of all of them, NULL for None. Points and lines do not."""
    shapes = [bytes(feature.geometry().asWkb()) if feature.hasGeometry() else b"" for feature in features]
    first: dict[bytes, str | None] = {}
    for shape, name in zip(shapes, names, strict=True):
        first.setdefault(shape, name)
    known = [shape for shape in shapes if shape]
    twice = len(known) - len(first.keys() - {b""})
    notes = []
    if twice:
        text = mark_plural(
            "{count} area of '{layer}' has exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
            "{count} areas of '{layer}' have exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
        )
        notes.append(Note(text, {"count": twice, "layer": layer}))
    try:
        from ..core.topology.overlapping import overlaps
    # a library that not every tool needs: not there, too old, or built for another numpy
    except (ImportError, ValueError, AttributeError):
        nothing = mark("Whether areas of '{layer}' overlap was not looked at: that needs the Python library shapely.")
        return [*notes, Note(nothing, {"layer": layer}, warning=False)]
    return notes + overlaps(list(first)).notes(layer, list(first.values()))


def plain_type(declared: Qgis.WkbType) -> Qgis.WkbType:
    """The type of the shapes of a layer of type `declared` once they are plain."""
    return QgsWkbTypes.linearType(QgsWkbTypes.flatType(declared))


def straight_wkb(geometry: QgsGeometry) -> bytes:
    """A geometry as shapely reads it, which knows no arcs of circles: they come as short lines."""
    shape = geometry.constGet()
    return bytes((shape.segmentize() if shape.hasCurvedSegments() else shape).asWkb())

"""Shapes of areas as every tool can work with them: straight, flat, polygons only, of finite numbers; what that changes is counted."""

from collections import Counter

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsWkbTypes

from ..core.messages import Note, mark_plural

CURVED, MIXED, HIGH, INFINITE, TWICE = "curved", "mixed", "high", "infinite", "twice"
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
    TWICE: (
        mark_plural(
            "{count} area of '{layer}' has exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
            "{count} areas of '{layer}' have exactly the shape of another one: maps show only one of them, and neighbours are doubtful.",
        ),
        True,
    ),
}


class Plain:
    """Makes the shapes of a layer plain, one feature after another, and counts what it had to change."""

    def __init__(self, areas_only: bool, each_once: bool):
        """areas_only: of mixed geometry only the polygons count; each_once: no two features are of the same area."""
        self.areas_only, self.each_once = areas_only, each_once
        self.counts: Counter[str] = Counter()
        self._seen: set[bytes] = set()

    def take(self, feature: QgsFeature) -> None:
        """Change the geometry of `feature`, a copy of the layer's, where it has to be."""
        if not feature.hasGeometry():
            return
        geometry = feature.geometry()
        found = self._changes(geometry)
        if found:
            self.counts.update(found)
            feature.setGeometry(QgsGeometry() if INFINITE in found else geometry)
        if feature.hasGeometry() and self.each_once:
            shape = bytes(feature.geometry().asWkb())
            self.counts[TWICE] += shape in self._seen
            self._seen.add(shape)

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


def plain_type(declared: Qgis.WkbType) -> Qgis.WkbType:
    """The type of the shapes of a layer of type `declared` once they are plain."""
    return QgsWkbTypes.linearType(QgsWkbTypes.flatType(declared))

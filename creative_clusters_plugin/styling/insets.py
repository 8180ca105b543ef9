"""The part of a map where areas are too small to see, and the corner of the page where it is shown larger."""

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from .projections import HALF

SMALL = 4.0  # millimetres on the page of A4: an area that is less across is too small for its colour to be read
FEWEST = 4
WINDOW = 7  # the window sought is this part of the map across
MANY = 300  # areas that an inset has room for; of more, the densest part
FEWEST_LEADING = 3
OF_LEADING = 0.7  # of that window, where it is for the names of leading areas
DENSITY = 2.0  # times as many areas in it as elsewhere
SIZES = (1.5, 1.25, 1.0, 0.85, 0.7)  # of what the template gives an inset
NOTHING, TOO_MUCH = 0.002, 0.1  # share of the inset under which the layer may lie
MOST_OF_THE_WAY = 0.93  # to the edge of the map that a layer moves for an inset
HIDDEN, A_HIDDEN = (
    0.5,
    0.04,
)  # share of an area under an inset from which on it is hidden, and for what share of the inset it counts
LEADS = 0.1  # of the small areas: for so many counts each leading one, whose name needs the room
GAIN = 2.0  # an inset that enlarges less is not worth its place


def densest(
    layer: QgsVectorLayer, whole: QgsRectangle, millimetres: float, scale: float, leading: frozenset[int] = frozenset()
) -> QgsRectangle | None:
    """Extent, in the layer's coordinates, of the window that holds the most areas too small to see; None for none.

    Where most of the leading ones (ids of features) lie elsewhere, it is theirs, since their names need the room.
    whole: what the main map shows of the layer; millimetres: its width on the page. scale: of the page, 1 for A4.
    """
    import numpy as np

    boxes, ids = _boxes(layer, whole)
    if len(boxes) < 2 * FEWEST or whole.width() <= 0 or whole.height() <= 0:
        return None
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    across = np.sqrt((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])) * millimetres / whole.width()
    small = across < SMALL * scale
    side = max(whole.width(), whole.height()) / WINDOW
    leads = np.isin(ids, list(leading))
    weights = np.where(leads, 1 + int(LEADS * small.sum()), 1)
    chosen = None
    if small.sum() >= FEWEST:
        chosen = _window(middles, small, side, weights)
        while chosen.sum() > MANY and (nearer := _window(middles, chosen, side / 2, weights)).sum() >= MANY / 4:
            chosen, side = nearer, side / 2
    least = max(FEWEST, DENSITY * len(boxes) * side * side / (whole.width() * whole.height()))
    named = small & leads
    if named.sum() >= FEWEST_LEADING:
        near = _window(middles, named, OF_LEADING * side, weights)
        if near.sum() >= FEWEST_LEADING and (chosen is None or (chosen & named).sum() <= near.sum()):
            chosen, least = near, FEWEST_LEADING
    if chosen is None or chosen.sum() < least:
        return None
    west, south = boxes[chosen, :2].min(axis=0)
    east, north = boxes[chosen, 2:].max(axis=0)
    return QgsRectangle(float(west), float(south), float(east), float(north))


def _window(points, candidates, side: float, weights):
    """Which of the candidates (booleans) lie in the square of `side` that holds the most of them by `weights` (whole numbers)."""
    corner = _fullest(points[candidates], side, weights[candidates])
    return ((points >= corner) & (points < corner + side)).all(axis=1) & candidates


def _boxes(layer: QgsVectorLayer, whole: QgsRectangle):
    """Bounding box (xmin, ymin, xmax, ymax) and id of each feature that lies in `whole`."""
    import numpy as np

    request = QgsFeatureRequest().setNoAttributes()
    found = [
        (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), key)
        for key, box in (
            (feature.id(), feature.geometry().boundingBox())
            for feature in layer.getFeatures(request)
            if feature.hasGeometry()
        )
        if not box.isNull() and whole.contains(box)
    ]
    table = np.array(found, dtype=float).reshape(-1, 5)
    return table[:, :4], table[:, 4].astype(np.int64)


def _fullest(points, side: float, weights):
    """Lower left corner of the square of `side` with the most points by weight, on a grid of quarter sides."""
    import numpy as np

    step = side / 4
    low = points.min(axis=0) - side
    cells = ((points - low) / step).astype(int)
    grid = np.zeros(cells.max(axis=0) + 5, dtype=int)
    np.add.at(grid, (cells[:, 0], cells[:, 1]), weights)
    total = np.pad(grid.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    sums = total[4:, 4:] - total[:-4, 4:] - total[4:, :-4] + total[:-4, :-4]
    return low + np.array(np.unravel_index(sums.argmax(), sums.shape)) * step


@dataclass(frozen=True)
class Place:
    """Where an inset lies on the page, by how much the main map's extent moves to make room (map units), and what of the
    layer (share of the inset) it covers even so.
    """

    box: QRectF
    shift: tuple[float, float]
    covered: float


def free_corner(layer: QgsVectorLayer, main: QgsLayoutItemMap, drawn: QgsRectangle, size: QRectF) -> Place:
    """The corner of the main map for an inset, the larger the better, or of less than `size` where nothing but that leaves the layer
    uncovered.

    drawn: extent of the layer in the map's coordinates. Where the map has room to spare the layer moves aside.
    """
    best = None
    for part in SIZES:
        for place in _corners(layer, main, drawn, size.width() * part, size.height() * part):
            if best is None or place.covered < best.covered:
                best = place
        if best is not None and best.covered < NOTHING:
            break
    return best


def _corners(layer: QgsVectorLayer, main: QgsLayoutItemMap, drawn: QgsRectangle, width: float, height: float):
    extent, box = main.extent(), QRectF(main.pos(), main.rect().size())
    unit = extent.width() / box.width()
    spare_x = MOST_OF_THE_WAY * (extent.width() - drawn.width()) / 2
    spare_y = MOST_OF_THE_WAY * (extent.height() - drawn.height()) / 2
    # the layer as it lies first, then moved away from the corner: the extent moves towards it
    for moved in (0, 1):
        for right in (False, True):
            for upper in (False, True):
                x = box.right() - width if right else box.left()
                y = box.top() if upper else box.bottom() - height
                shift = (spare_x * moved * (1 if right else -1), spare_y * moved * (1 if upper else -1))
                west = extent.xMinimum() + shift[0] + (x - box.left()) * unit
                north = extent.yMaximum() + shift[1] - (y - box.top()) * unit
                window = QgsRectangle(west, north - height * unit, west + width * unit, north)
                yield Place(QRectF(x, y, width, height), shift, _covered(layer, main, window))


def _covered(layer: QgsVectorLayer, main: QgsLayoutItemMap, window: QgsRectangle) -> float:
    """Share of `window` (in the map's coordinates) that the layer covers; areas that could not be seen for it count as more."""
    transform = QgsCoordinateTransform(layer.crs(), main.crs(), QgsProject.instance())
    own = transform.transformBoundingBox(window, Qgis.TransformDirection.Reverse, True)
    covered, total, hidden = 0.0, 0.0, 0
    for side in _sides_of_meridian(own):
        request = QgsFeatureRequest().setNoAttributes().setFilterRect(side)
        box = QgsGeometry.fromRect(side)
        for feature in layer.getFeatures(request):
            shape = feature.geometry()
            under = max(shape.intersection(box).area(), 0.0)  # that of an empty intersection is -1
            covered += under
            hidden += under > HIDDEN * shape.area() or box.contains(shape)
        total += box.area()
    return covered / max(total, 1e-12) + A_HIDDEN * hidden


def _sides_of_meridian(own: QgsRectangle) -> list[QgsRectangle]:
    """The box itself; of one that lies on both sides of the 180th meridian, whose west is then beyond its east, its two parts."""
    if own.xMinimum() <= own.xMaximum():
        return [own]
    south, north = own.yMinimum(), own.yMaximum()
    return [QgsRectangle(own.xMinimum(), south, HALF, north), QgsRectangle(-HALF, south, own.xMaximum(), north)]

"""Which vertices of shared borders a map keeps, so that it weighs little and areas stay areas."""

import numpy as np

from .arcs import Arcs
from .rings import Rings
from .simplifying import weights

FINEST = 1e-5  # of an area: triangles and islands below cannot be seen even where it fills the screen
_LESS = (0.2, 0.04, 0.0)  # parts of the bound for arcs that cross others


def relative_weights(rings: Rings, arcs: Arcs, total: np.ndarray) -> np.ndarray:
    """Weights (n,) of the vertices of arcs as parts of the smaller of the areas that the arc borders on.

    total (k,): size of each area. As both are areas of the same plane, its unit and the ratio of its axes do not matter.
    """
    smaller = np.full(len(arcs.lengths), np.inf)
    np.minimum.at(smaller, arcs.piece, total[rings.area[arcs.of_ring]])
    return weights(rings.places[arcs.vertex], arcs.start) / smaller[arcs.arc]


def bound_for(weight: np.ndarray, most: int) -> float:
    """The weight from which on vertices are kept: FINEST, or what leaves `most` of them with the ends of arcs, which all stay.

    Where arcs are so many that their ends take more than half of these, half as many other vertices stay as `most`.
    """
    inner = weight[np.isfinite(weight)]
    left = max(most - (len(weight) - len(inner)), most // 2)
    if len(inner) <= left:
        return FINEST
    return max(FINEST, float(np.partition(inner, len(inner) - left)[len(inner) - left]))


def simplified(rings: Rings, arcs: Arcs, weight: np.ndarray, bound: float, level: np.ndarray) -> np.ndarray:
    """Whether each vertex (n,) of the arcs is kept: those of weight `bound` or more, and what keeps a ring a ring.

    A ring of one arc keeps two vertices besides the end, one of two arcs keeps one of each. Arcs that then cross others, or
    themselves, are simplified less; not those that cross with all their vertices, too. Only those of areas of one level (k,)
    count: regions from another source may cross local areas everywhere.
    """
    least = _least(rings, arcs, weight)
    levels = _levels(rings, arcs, level)
    bounds = np.full(len(arcs.lengths), bound)
    for share in _LESS:
        crossing = _crossing(rings, arcs, least | (weight >= bounds[arcs.arc]), levels)
        if not crossing.any():
            break
        bounds[crossing] = share * bound
    bounds[_crossing(rings, arcs, least | (weight >= bounds[arcs.arc]), levels) & (bounds == 0)] = bound
    return least | (weight >= bounds[arcs.arc])


def _least(rings: Rings, arcs: Arcs, weight: np.ndarray) -> np.ndarray:
    """Whether each vertex (n,) is needed for a ring of one or two arcs to have a width."""
    pieces = np.bincount(arcs.of_ring, minlength=len(rings.lengths))[arcs.of_ring]
    needed = np.zeros(len(arcs.lengths), dtype=int)
    np.maximum.at(needed, arcs.piece, np.select([pieces == 1, pieces == 2], [2, 1], 0))
    order = np.lexsort((-np.where(np.isinf(weight), -1.0, weight), arcs.arc))
    rank = np.empty(len(weight), dtype=int)
    rank[order] = np.arange(len(weight)) - arcs.start[arcs.arc]  # `order` keeps the arcs' order
    return np.isinf(weight) | (rank < needed[arcs.arc])


def _levels(rings: Rings, arcs: Arcs, level: np.ndarray) -> np.ndarray:
    """By arc (a,) a bit for each level that has it."""
    levels = np.zeros(len(arcs.lengths), dtype=np.int64)
    np.bitwise_or.at(levels, arcs.piece, 1 << level[rings.area[arcs.of_ring]])
    return levels


def _crossing(rings: Rings, arcs: Arcs, kept: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Whether each arc (a,), drawn by the vertices that are kept (n,), crosses another one of its level or itself."""
    import shapely

    arc, xy = arcs.arc[kept], rings.places[arcs.vertex[kept]]
    side = np.flatnonzero(arc[1:] == arc[:-1])
    one, other = xy[side], xy[side + 1]
    boxes = shapely.box(*np.minimum(one, other).T, *np.maximum(one, other).T)
    first, second = shapely.STRtree(boxes).query(boxes)
    one_level = levels[arc[side[first]]] & levels[arc[side[second]]] > 0
    once = (first < second) & one_level
    first, second = first[once], second[once]
    cross = _parts(one[first], other[first], one[second], other[second])
    cross &= _parts(one[second], other[second], one[first], other[first])
    found = np.zeros(len(arcs.lengths), dtype=bool)
    found[arc[side[np.concatenate([first[cross], second[cross]])]]] = True
    return found


def _parts(one: np.ndarray, other: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Whether the line through `one` and `other` (n, 2) has `start` and `end` on different sides; not where one lies on it."""
    run, first, last = other - one, start - one, end - one
    of_first = run[:, 0] * first[:, 1] - run[:, 1] * first[:, 0]
    of_last = run[:, 0] * last[:, 1] - run[:, 1] * last[:, 0]
    return np.sign(of_first) * np.sign(of_last) < 0

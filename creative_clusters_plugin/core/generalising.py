"""Which vertices of shared borders a map keeps, so that it weighs little and areas stay areas."""

import numpy as np

from .arcs import Arcs, corners
from .rings import Rings
from .simplifying import weights

FINEST = 1e-5  # of an area: triangles and islands below cannot be seen even where it fills the screen
_TURNS = 3
_LESS = 1 / 30  # of the bound, for arcs of a ring that crossed itself


def relative_weights(rings: Rings, arcs: Arcs, total: np.ndarray) -> np.ndarray:
    """Weights (n,) of the vertices of arcs as parts of the smaller of the areas that the arc borders on.

    total (k,): size of each area. As both are areas of the same plane, its unit and the ratio of its axes do not matter.
    """
    smaller = np.full(len(arcs.lengths), np.inf)
    np.minimum.at(smaller, arcs.piece, total[rings.area[arcs.of_ring]])
    return weights(rings.places[arcs.vertex], arcs.start) / smaller[arcs.arc]


def bound_for(weight: np.ndarray, most: int) -> float:
    """The weight from which on vertices are kept: FINEST, or what leaves `most` of them."""
    if len(weight) <= most:
        return FINEST
    return max(FINEST, float(np.partition(weight, len(weight) - most)[len(weight) - most]))


def simplified(rings: Rings, arcs: Arcs, weight: np.ndarray, bound: float, drawn: np.ndarray) -> np.ndarray:
    """Whether each vertex (n,) of the arcs is kept: those of weight `bound` or more, and what keeps a ring a ring.

    A ring of one arc keeps two vertices besides the end, one of two arcs keeps one of each. Where a drawn ring still
    crosses itself or has lost its width, its arcs are simplified less.
    """
    least = _least(rings, arcs, weight)
    bounds = np.full(len(arcs.lengths), bound)
    kept = least | (weight >= bound)
    for turn in range(_TURNS):
        bad = _broken(rings, arcs, kept, drawn)
        if not bad.any():
            break
        bounds[arcs.piece[bad[arcs.of_ring]]] *= 0.0 if turn == _TURNS - 1 else _LESS
        kept = least | (weight >= bounds[arcs.arc])
    return kept


def _least(rings: Rings, arcs: Arcs, weight: np.ndarray) -> np.ndarray:
    """Whether each vertex (n,) is needed for a ring of one or two arcs to have a width."""
    pieces = np.bincount(arcs.of_ring, minlength=len(rings.lengths))[arcs.of_ring]
    needed = np.zeros(len(arcs.lengths), dtype=int)
    np.maximum.at(needed, arcs.piece, np.select([pieces == 1, pieces == 2], [2, 1], 0))
    order = np.lexsort((-np.where(np.isinf(weight), -1.0, weight), arcs.arc))
    rank = np.empty(len(weight), dtype=int)
    rank[order] = np.arange(len(weight)) - arcs.start[arcs.arc]  # `order` keeps the arcs' order
    return np.isinf(weight) | (rank < needed[arcs.arc])


def _broken(rings: Rings, arcs: Arcs, kept: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """Whether a drawn ring (r,) crosses itself or has no width, and did not so with all its vertices."""
    bad = drawn & ~_sound(rings, arcs, kept, drawn)
    if bad.any():
        bad &= _sound(rings, arcs, np.ones(len(kept), dtype=bool), bad)
    return bad


def _sound(rings: Rings, arcs: Arcs, kept: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Whether each ring (r,) of those asked for is the outline of a polygon; False for the others."""
    import shapely

    vertex, lengths = corners(arcs, kept, len(rings.lengths))
    enough = asked & (lengths > 2)
    sound = np.zeros(len(lengths), dtype=bool)
    taken = np.repeat(enough, lengths)
    number = np.repeat(np.arange(enough.sum()), lengths[enough])
    outlines = shapely.polygons(shapely.linearrings(rings.places[vertex[taken]], indices=number))
    sound[enough] = shapely.is_valid(outlines) & (shapely.area(outlines) > 0)
    return sound

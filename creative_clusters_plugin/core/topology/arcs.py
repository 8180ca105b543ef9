"""Borders cut where areas meet: each piece once, whichever areas it parts."""

from dataclasses import dataclass, replace

import numpy as np

from .rings import Rings


@dataclass(frozen=True)
class Arcs:
    """a arcs, one after another: vertex (n,) numbers, start (a + 1,) where each begins.

    Arcs that close on themselves end with the vertex that they begin with. Of the r rings: `of_ring` (q,) the ring, in order,
    of each piece, `piece` (q,) its arc, `backwards` (q,) whether the ring runs through the arc from its end.
    """

    vertex: np.ndarray
    start: np.ndarray
    of_ring: np.ndarray
    piece: np.ndarray
    backwards: np.ndarray

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.start)

    @property
    def arc(self) -> np.ndarray:
        """The arc (n,) of each of the vertices."""
        return np.repeat(np.arange(len(self.lengths)), self.lengths)


def cut(rings: Rings) -> Arcs:
    """The arcs of rings whose neighbours share vertices (`rings.weld`), without repeated corners (`rings.tidy`).

    A border is cut at its junctions: the vertices that have other neighbours in one ring than in another, or at another place
    of the same ring. Rings without a junction are cut at the vertex with the least number.
    """
    rings, at = _turned(rings, _junctions(rings))
    # each piece as positions of corners, from its junction to the next one, which may be the ring's first corner
    first = np.flatnonzero(at)
    ring = rings.ring[first]
    last_of_ring = np.concatenate([ring[1:] != ring[:-1], [True]]) if len(first) else np.zeros(0, dtype=bool)
    after = np.where(last_of_ring, rings.start[ring + 1], np.concatenate([first[1:], [0]]))
    lengths = after - first + 1
    position = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths) + np.repeat(first, lengths)
    end_of_piece = np.cumsum(lengths) - 1
    position[end_of_piece] = np.where(last_of_ring, rings.start[ring], after)
    vertex = rings.vertex[position]
    start = np.concatenate([[0], np.cumsum(lengths)])
    number, backwards, chosen = _same(vertex, start, len(rings.places))
    kept = np.repeat(chosen, lengths)
    return Arcs(vertex[kept], np.concatenate([[0], np.cumsum(lengths[chosen])]), ring, number, backwards)


def corners(arcs: Arcs, kept: np.ndarray, rings: int) -> tuple[np.ndarray, np.ndarray]:
    """Vertex numbers of the corners of all rings, put together from the vertices of arcs that are `kept` (n,), and lengths (rings,)."""
    lengths = arcs.lengths[arcs.piece]
    ends = np.cumsum(lengths)
    step = np.arange(lengths.sum()) - np.repeat(ends - lengths, lengths)
    step = np.where(np.repeat(arcs.backwards, lengths), np.repeat(lengths, lengths) - 1 - step, step)
    position = np.repeat(arcs.start[arcs.piece], lengths) + step
    taken = kept[position]
    taken[ends - 1] = False  # the next piece begins there
    ring = np.repeat(arcs.of_ring, lengths)
    return arcs.vertex[position[taken]], np.bincount(ring[taken], minlength=rings)


def _junctions(rings: Rings) -> np.ndarray:
    """Whether the vertex (m,) has different pairs of neighbours at different corners."""
    following = rings.vertex[rings.following]
    before = np.empty_like(following)
    before[rings.following] = rings.vertex
    low, high = np.minimum(before, following), np.maximum(before, following)
    # the neighbours that the last corner of each vertex has; all others have to have the same
    of_low, of_high = (np.zeros(len(rings.places), dtype=np.int64) for _ in range(2))
    of_low[rings.vertex], of_high[rings.vertex] = low, high
    differs = (low != of_low[rings.vertex]) | (high != of_high[rings.vertex])
    return np.bincount(rings.vertex, differs, len(rings.places)) > 0


def _turned(rings: Rings, junction: np.ndarray) -> tuple[Rings, np.ndarray]:
    """The rings turned to begin where they are cut, and whether each corner (n,) is such a place."""
    ring, start, lengths = rings.ring, rings.start, rings.lengths
    at = junction[rings.vertex]
    without = np.bincount(ring, at, len(lengths)) == 0
    if without.any():
        least = np.minimum.reduceat(rings.vertex, start[:-1])
        at |= without[ring] & (rings.vertex == least[ring])
    places = np.flatnonzero(at)
    first = places[np.concatenate([[True], ring[places][1:] != ring[places][:-1]])] if len(places) else places
    begin = start[:-1][ring]
    turned = begin + (np.arange(len(ring)) - begin + (first - start[:-1])[ring]) % lengths[ring]
    return replace(rings, vertex=rings.vertex[turned]), at[turned]


def _same(vertex: np.ndarray, start: np.ndarray, vertices: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """By piece (q,): number of its arc, whether it runs against it, and whether the arc is taken from this piece.

    Between junctions a border has no branches: its first side tells the arc, whichever ring it comes from. A piece that
    begins where it ends is told by the lesser of its two sides there.
    """
    forward = vertex[start[:-1]].astype(np.int64) * vertices + vertex[start[:-1] + 1]
    backward = vertex[start[1:] - 1].astype(np.int64) * vertices + vertex[start[1:] - 2]
    key = np.minimum(forward, backward)
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")  # arcs numbered as they first occur
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    number = rank[number]
    chosen = np.zeros(len(key), dtype=bool)
    chosen[first] = True
    backwards = forward != forward[first[order]][number]
    return number, backwards, chosen

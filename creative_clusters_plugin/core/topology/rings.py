"""Polygons as rings of numbered vertices, in which neighbours share the vertices of their border."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

_POLYGON = 3  # shapely's number of the type
_CANCELLED = 1e-9  # of what a ring spans: what is left of equal sides by rounding
_SHIFTS = ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5))


@dataclass(frozen=True)
class Rings:
    """r rings, one after another, without the repeated last vertex.

    vertex (n,): number of each corner's vertex; start (r + 1,): where each ring begins; part, area (r,): the polygon and the
    area that each belongs to; outer (r,): whether it is the polygon's outline and not a hole. places (m, 2): of the vertices.
    """

    vertex: np.ndarray
    start: np.ndarray
    part: np.ndarray
    area: np.ndarray
    outer: np.ndarray
    places: np.ndarray

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.start)

    @property
    def ring(self) -> np.ndarray:
        """The ring (n,) of each corner."""
        return np.repeat(np.arange(len(self.lengths)), self.lengths)

    @property
    def following(self) -> np.ndarray:
        """The position (n,) of the next corner of the same ring."""
        following = np.arange(1, len(self.vertex) + 1)
        following[self.start[1:] - 1] = self.start[:-1]
        return following

    def sizes(self) -> np.ndarray:
        """Area (r,) within each ring, in the square of the unit of `places`; 0 for rings without width only.

        A ring that crosses itself may have as much on one side as on the other: its size is that of the triangles it spans.
        """
        if not len(self.vertex):
            return np.zeros(0)
        xy = self.places[self.vertex]
        xy = xy - np.repeat(xy[self.start[:-1]], self.lengths, axis=0)  # small numbers do not cancel
        other = xy[self.following]
        cross = xy[:, 0] * other[:, 1] - xy[:, 1] * other[:, 0]
        sides = np.abs(np.add.reduceat(cross, self.start[:-1]))
        spanned = np.add.reduceat(np.abs(cross), self.start[:-1])
        return np.where(sides > _CANCELLED * spanned, sides, spanned) / 2

    def only(self, kept: np.ndarray) -> "Rings":
        """The rings that are True in `kept` (r,)."""
        lengths = self.lengths[kept]
        corners = np.repeat(kept, self.lengths)
        start = np.concatenate([[0], np.cumsum(lengths)])
        return replace(
            self,
            vertex=self.vertex[corners],
            start=start,
            part=self.part[kept],
            area=self.area[kept],
            outer=self.outer[kept],
        )


def read_rings(shapes: Sequence[bytes]) -> Rings:
    """Rings of the polygons in k shapes (WKB, b'' for none), every corner a vertex of its own.

    Lines and points in collections, heights, shapes that cannot be read, and rings with corners that are no finite numbers are left out.
    """
    import shapely

    with np.errstate(invalid="ignore"):  # of coordinates that are no numbers
        shapes = shapely.from_wkb(np.array([shape or None for shape in shapes], dtype=object), on_invalid="ignore")
    parts, area = shapely.get_parts(shapes, return_index=True)
    parts, of_part = shapely.get_parts(parts, return_index=True)
    area = area[of_part]
    polygon = shapely.get_type_id(parts) == _POLYGON
    parts, area = parts[polygon], area[polygon]
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    lengths = np.bincount(ring, minlength=len(rings))
    last = np.cumsum(lengths)[lengths > 0] - 1
    xy = np.delete(xy, last, axis=0)
    lengths = np.maximum(lengths - 1, 0)
    start = np.concatenate([[0], np.cumsum(lengths)])
    outer = np.concatenate([[True], part[1:] != part[:-1]]) if len(part) else np.zeros(0, dtype=bool)
    found = Rings(np.arange(len(xy)), start, part, area[part], outer, xy)
    infinite = np.bincount(found.ring, ~np.isfinite(xy).all(axis=1), len(lengths)) > 0
    found = found.only((lengths > 2) & ~infinite)
    return replace(found, vertex=np.arange(len(found.vertex)), places=xy[found.vertex])


def tidy(rings: Rings) -> Rings:
    """Without corners that repeat the one before, without spikes that go out and back, and without rings of no width."""
    while True:
        before = np.empty(len(rings.vertex), dtype=int)
        before[rings.following] = np.arange(len(rings.vertex))
        vertex = rings.vertex
        again = vertex == vertex[before]
        spike = vertex[before] == vertex[rings.following]
        # of neighbouring corners that both could go, one goes at a time; of a ring that only goes out and back, the first
        first = np.zeros(len(vertex), dtype=bool)
        first[rings.start[:-1]] = True
        gone = again | (spike & ~again[before] & (first | ~spike[before]))
        lengths = rings.lengths
        left = lengths - np.bincount(rings.ring, gone, len(lengths)).astype(int)
        if not gone.any() and (left > 2).all():
            return rings
        kept = ~gone & np.repeat(left > 2, lengths)
        start = np.concatenate([[0], np.cumsum(left[left > 2])])
        rings = replace(
            rings,
            vertex=vertex[kept],
            start=start,
            part=rings.part[left > 2],
            area=rings.area[left > 2],
            outer=rings.outer[left > 2],
        )


def weld(rings: Rings, distance: float) -> Rings:
    """The rings with corners that are no further apart than `distance` (in x and in y) as one vertex."""
    if not len(rings.vertex):
        return rings
    cells = [numbered(np.floor(rings.places / (2 * distance) + shift)) for shift in _SHIFTS]
    label, changed = cells[0], True
    while changed:
        changed = False
        for cell in cells[1:] + cells[:1]:
            least = np.full(cell.max() + 1, len(label))
            np.minimum.at(least, cell, label)
            lower = least[cell]
            changed |= bool((lower < label).any())
            label = lower
    _, first, label = np.unique(label, return_index=True, return_inverse=True)
    return replace(rings, vertex=label[rings.vertex], places=rings.places[first])


def numbered(cells: np.ndarray) -> np.ndarray:
    """A number (n,) for each different row of whole numbers (n, 2)."""
    lowest = cells.min(axis=0)
    column, row = (cells - lowest).astype(np.int64).T
    return np.unique(column * (row.max() + 1) + row, return_inverse=True)[1]


def meet(rings: Rings, distance: float, level: np.ndarray) -> Rings:
    """The rings with the vertices of their neighbours in their sides, where these lie no further than `distance` from them.

    level (k,): of each area, 0 for regions, 1 for the areas in them. Only sides are looked at that no two rings of a level share
    or that the finest level lacks, and only vertices of other areas than the side's own.
    """
    import shapely

    alone = np.flatnonzero(_alone(rings, level))
    if not len(alone):
        return rings
    one, other = rings.vertex[alone], rings.vertex[rings.following[alone]]
    ends = rings.places[one], rings.places[other]
    near = np.unique(rings.vertex) if level.any() else np.unique(np.concatenate([one, other]))
    low, high = np.minimum(*ends) - distance, np.maximum(*ends) + distance
    tree = shapely.STRtree(shapely.points(rings.places[near]))
    side, vertex = tree.query(shapely.box(*low.T, *high.T))
    vertex = near[vertex]
    along, apart = _beside(rings.places[vertex], ends[0][side], ends[1][side])
    area = rings.area[rings.ring]
    own = np.unique(area * len(rings.places) + rings.vertex)
    foreign = ~np.isin(area[alone[side]] * len(rings.places) + vertex, own)
    fits = foreign & (apart <= distance) & (along > 0) & (along < 1)
    side, vertex, along = side[fits], vertex[fits], along[fits]
    order = np.lexsort((along, side))
    side, vertex = side[order], vertex[order]
    where = alone[side] + 1
    more = np.bincount(rings.ring[alone[side]], minlength=len(rings.lengths))
    start = rings.start + np.concatenate([[0], np.cumsum(more)])
    return replace(rings, vertex=np.insert(rings.vertex, where, vertex), start=start)


def _alone(rings: Rings, level: np.ndarray) -> np.ndarray:
    """Whether the side (n,) that begins at each corner is a side of no other ring of its level, or of none of the finest level."""
    one, other = rings.vertex, rings.vertex[rings.following]
    side = np.minimum(one, other).astype(np.int64) * len(rings.places) + np.maximum(one, other)
    of_level = level[rings.area[rings.ring]]
    levels = level.max(initial=0) + 1
    _, number = np.unique(side, return_inverse=True)
    count = np.bincount(number * levels + of_level, minlength=(number.max(initial=-1) + 1) * levels).reshape(-1, levels)
    return (count[number, of_level] == 1) | (count[number, levels - 1] == 0)


def _beside(point: np.ndarray, start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How far along each side (0 to 1) its point (n, 2) lies, and the distance from the side's line."""
    run, rise = end - start, point - start
    length = np.maximum(np.hypot(*run.T), np.finfo(float).tiny)
    along = (run * rise).sum(axis=1) / length**2
    apart = np.abs(run[:, 0] * rise[:, 1] - run[:, 1] * rise[:, 0]) / length
    return along, apart

"""The sides of areas by strips of one height, in which a point has only a few sides beside it: many points at a time."""

import numpy as np

_EACH = 4  # sides of an area of the middle size in a strip, beside those that cross it
_MOST = 4  # places in strips for each side, above which strips are made higher
_ROUNDING = 1e-15  # of a determinant's two products: more than rounding takes from its sign (Shewchuk 1997: 3.4e-16)
_TINY = 1e-290  # products below it may have lost digits


def sides_of(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Start and end (m, 2) of all sides of k areas (shapely polygons or None), and the area's position (m,), in their order."""
    import shapely

    there = np.flatnonzero(~(shapely.is_missing(areas) | shapely.is_empty(areas)))
    if not len(there):
        return np.empty((0, 2)), np.empty((0, 2)), there
    _, xy, offsets = shapely.to_ragged_array(areas[there], include_z=False)
    rings, polygons = offsets[:2]
    parts = offsets[2] if len(offsets) > 2 else np.arange(len(there) + 1)
    ends = np.ones(len(xy), dtype=bool)
    ends[rings[:-1]] = False
    end = np.flatnonzero(ends)
    sides = rings[polygons[parts]] - polygons[parts]  # before each area: a ring has a corner more than sides
    return xy[end - 1], xy[end], np.repeat(there, np.diff(sides))


class Strips:
    """Tells on which side of areas' borders points lie, where rounding leaves no doubt."""

    def __init__(self, areas: np.ndarray, bounds: np.ndarray):
        """areas: k valid shapely polygons or None; bounds (k, 4): theirs, NaN for none."""
        start, end, area = sides_of(areas)
        there = np.isfinite(bounds[area]).all(axis=1)
        start, end, area = start[there], end[there], area[there]
        up = (start[:, 1] <= end[:, 1])[:, None]
        start, end = np.where(up, start, end), np.where(up, end, start)
        self._low = float(np.nanmin(bounds[:, 1], initial=np.inf))
        self._height = _height(start, end, bounds, len(area))
        low = np.nan_to_num(self._strip(bounds[:, 1])).astype(np.int64)
        strips = np.where(np.isnan(bounds[:, 1]), 0, np.nan_to_num(self._strip(bounds[:, 3])) - low + 1).astype(
            np.int64
        )
        # the number of an area's first strip, less that of the strip in the plane
        self._offset = np.cumsum(strips) - strips - low
        one, two = self._strip(start[:, 1]).astype(np.int64), self._strip(end[:, 1]).astype(np.int64)
        first, times = one + self._offset[area], two - one + 1
        side = np.repeat(np.arange(len(area)), times)
        strip = np.repeat(first - (np.cumsum(times) - times), times) + np.arange(len(side))
        side = side[np.argsort(strip, kind="stable")]
        self._count = np.bincount(strip, minlength=int(strips.sum()))
        self._first = np.cumsum(self._count) - self._count
        self._sides = [np.ascontiguousarray(values[side]) for values in (*start.T, *end.T)]

    def _strip(self, y: np.ndarray) -> np.ndarray:
        # the same sums for points and sides: of two in order none is put below the other
        return np.floor((y - self._low) / self._height)

    def inside(self, xy: np.ndarray, area: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Whether points (m, 2) lie in an area (m,) in whose bounds they are, and whether that is open (m,): on a border, or near.

        A line from the point to the right crosses the border an odd number of times.
        """
        strip = self._strip(xy[:, 1]).astype(np.int64) + self._offset[area]
        times = self._count[strip]
        pair = np.repeat(np.arange(len(area)), times)
        side = np.repeat(self._first[strip] - (np.cumsum(times) - times), times) + np.arange(len(pair))
        y, (_, low, _, high) = xy[pair, 1], self._sides
        beside = np.flatnonzero((low[side] <= y) & (high[side] >= y))
        pair, side, y = pair[beside], side[beside], y[beside]
        return _crossed(len(area), pair, xy[pair, 0], y, *(values[side] for values in self._sides))


def _crossed(
    count: int, pair: np.ndarray, x: np.ndarray, y: np.ndarray, *sides: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """See `inside`. sides: x and y of the lower and of the upper end of a side at the height of a point, which holds the lower one."""
    x1, y1, x2, y2 = sides
    one, two = (x2 - x1) * (y - y1), (x - x1) * (y2 - y1)
    turn = one - two  # positive where the side is to the right of the point
    over = y < y2
    crossed = over & (turn > 0)
    near = over & (np.abs(turn) <= _ROUNDING * (np.abs(one) + np.abs(two)) + _TINY)
    level = ((y == y1) | (y == y2)) & (x >= np.minimum(x1, x2)) & (x <= np.maximum(x1, x2))
    inside = np.bincount(pair[crossed], minlength=count) % 2 == 1
    doubtful = np.zeros(count, dtype=bool)
    doubtful[pair[near | level]] = True
    return inside, doubtful


def _height(start: np.ndarray, end: np.ndarray, bounds: np.ndarray, sides: int) -> float:
    """Of a strip: some sides of a middling area have their beginning in one, and no side and no area is in too many."""
    heights = bounds[:, 3] - bounds[:, 1]
    heights = heights[heights > 0]
    if not len(heights):
        return 1.0
    height = float(np.median(heights)) * min(_EACH * len(heights) / max(sides, 1), 1.0)
    rise = float(np.abs(end[:, 1] - start[:, 1]).sum() + heights.sum())
    return max(height, rise / (_MOST * (sides + len(heights))))

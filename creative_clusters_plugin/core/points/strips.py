"""The sides of areas by strips of one height, in which a point has only a few sides beside it: many points at a time."""

import numpy as np

from ..topology.corners import corners_of

_EACH = 4  # sides of an area of the middle size in a strip, beside those that cross it
_MOST = 4  # strips for each corner that areas and their sides are in
_ROUNDING = 1e-15  # of a determinant's two products: more than rounding takes from its sign (Shewchuk 1997: 3.4e-16)
_SORTED = 2**16  # numbers of 16 bits
_TINY = 1e-290  # products below it may have lost digits


def sides_of(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Corners (n, 2) of k areas (shapely polygons or None); of each of their m sides the corner that it leads to, from the one before,
    and its area (m,), in their order."""
    xy, ring, area, _ = corners_of(areas)
    end = np.flatnonzero(ring[1:] == ring[:-1]) + 1
    return xy, end, area[ring[end]]


class Strips:
    """Tells on which side of areas' borders points lie, where rounding leaves no doubt. For a few thousand areas at a time."""

    def __init__(self, areas: np.ndarray, bounds: np.ndarray):
        """areas: k valid shapely polygons or None; bounds (k, 4): theirs, NaN for none."""
        there = np.flatnonzero(np.isfinite(bounds).all(axis=1))
        self._xy, end, area = sides_of(areas[there])
        low, high = bounds[there, 1], bounds[there, 3]
        self._low = float(low.min(initial=np.inf))
        self._height = _height(high - low, self._xy[:, 1])
        low, high = self._strip(low), self._strip(high)
        before = np.cumsum(high - low + 1) - (high - low + 1)
        # the number of an area's first strip, less that of the strip in the plane
        self._offset = np.zeros(len(areas), dtype=np.int64)
        self._offset[there] = before - low
        strip, y = self._strip(self._xy[:, 1]), self._xy[:, 1]
        one, two = np.minimum(strip[end - 1], strip[end]), np.maximum(strip[end - 1], strip[end])
        times = two - one + 1
        side = np.repeat(end, times)
        number = np.repeat(one + (before - low)[area] - (np.cumsum(times) - times), times) + np.arange(len(side))
        count = int((high - low + 1).sum())
        # numpy puts numbers of 16 bits in order many times as fast as larger ones
        self._side = side[np.argsort(number.astype(np.uint16) if count <= _SORTED else number, kind="stable")]
        self._lows = np.minimum(y[self._side - 1], y[self._side])
        self._highs = np.maximum(y[self._side - 1], y[self._side])
        self._count = np.bincount(number, minlength=count)
        self._first = np.cumsum(self._count) - self._count

    def _strip(self, y: np.ndarray) -> np.ndarray:
        # the same sums for points and sides: of two in order none is put below the other
        return np.floor((y - self._low) / self._height).astype(np.int64)

    def inside(self, xy: np.ndarray, area: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Whether points (m, 2) lie in an area (m,) in whose bounds they are, and whether that is open (m,): on a border, or near.

        A line from the point to the right crosses the border an odd number of times.
        """
        x, height = np.ascontiguousarray(xy.T)
        strip = self._strip(height) + self._offset[area]
        times = self._count[strip]
        pair = np.repeat(np.arange(len(area)), times)
        place = np.repeat(self._first[strip] - (np.cumsum(times) - times), times) + np.arange(len(pair))
        y = height.take(pair)
        beside = np.flatnonzero((self._lows.take(place) <= y) & (self._highs.take(place) >= y))
        pair, side = pair.take(beside), self._side.take(place.take(beside))
        ends = self._xy.take(side - 1, axis=0), self._xy.take(side, axis=0)
        return _crossed(len(area), pair, x.take(pair), y.take(beside), *ends)


def _crossed(
    count: int, pair: np.ndarray, x: np.ndarray, y: np.ndarray, start: np.ndarray, end: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """See `inside`: of pairs with sides that reach the height of the point."""
    (x1, y1), (x2, y2) = start.T, end.T
    up = y2 - y1
    one, two = (x2 - x1) * (y - y1), (x - x1) * up
    turn = (
        one - two
    )  # positive where a side that goes upwards is to the right of the point, one that goes downwards to the left
    over = (y1 <= y) != (y2 <= y)  # the lower end belongs to it
    crossed = over & ((turn > 0) == (up > 0))
    near = over & (np.abs(turn) <= _ROUNDING * (np.abs(one) + np.abs(two)) + _TINY)
    level = ((y == y1) | (y == y2)) & (x >= np.minimum(x1, x2)) & (x <= np.maximum(x1, x2))
    inside = np.bincount(pair[crossed], minlength=count) % 2 == 1
    doubtful = np.zeros(count, dtype=bool)
    doubtful[pair[near | level]] = True
    return inside, doubtful


def _height(heights: np.ndarray, y: np.ndarray) -> float:
    """Of a strip: some sides of a middling area begin in one, and sides and areas as a whole are not in too many."""
    higher = heights[heights > 0]
    if not len(higher):
        return 1.0
    height = float(np.median(higher)) * min(_EACH * len(higher) / len(y), 1.0)
    return max(height, float(np.abs(np.diff(y)).sum() + higher.sum()) / (_MOST * len(y)))

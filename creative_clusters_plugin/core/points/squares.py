"""Areas cut into squares, so that most points are located by the square they lie in, wherever they are counted."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .strips import sides_of

OUTSIDE = -1
BORDER = -3  # and below: the place of a square's candidates, BORDER - position
_SLACK = 1e-6  # of a side: how far rounding may carry a point into the next square, and far more
_FEWEST, _MOST = 2_000, 2_000_000  # squares


@dataclass(frozen=True)
class Squares:
    """What lies in each square of a grid over k areas.

    A place (x, y) within `start` and `end` lies in the square floor((x - start x) / side) * rows + floor((y - start y) / side).
    inside: (squares,) the one area that holds the whole square and touches no other; OUTSIDE; or BORDER - list.
    lists, areas, whole: (m,) the candidates of each list, by list and area: whether the area holds the whole square, or
    whether that depends on the place in it.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    side: float
    rows: int
    inside: np.ndarray
    lists: np.ndarray
    areas: np.ndarray
    whole: np.ndarray

    @property
    def first(self) -> np.ndarray:
        """(m,) the candidate is the first of its list."""
        return np.append(True, self.lists[1:] != self.lists[:-1])[: len(self.lists)]


def squares_of(areas: np.ndarray, points: int) -> Squares:
    """Squares over `areas` (k shapely polygons, valid or None), the more of them the more `points` are to be located."""
    import shapely

    bounds = shapely.bounds(areas)
    there = np.flatnonzero(np.isfinite(bounds).all(axis=1))
    if not len(there):
        nothing = np.zeros(0, dtype=int)
        return Squares((0.0, 0.0), (-1.0, -1.0), 1.0, 1, nothing, nothing, nothing, nothing.astype(bool))
    start, end = bounds[there, :2].min(axis=0), bounds[there, 2:].max(axis=0)
    most = min(max(points // 4, _FEWEST), _MOST)
    size = np.maximum(end - start, 1e-9 * max(1.0, float(np.abs(bounds[there]).max())))
    side = max(float(np.sqrt(size[0] * size[1] / most)), float(size.max()) / most)
    columns, rows = (((end - start) / side).astype(np.int64) + 1).tolist()

    def square(xy: np.ndarray) -> np.ndarray:
        return np.clip(((xy - start) / side).astype(np.int64), 0, [columns - 1, rows - 1])

    count = columns * rows
    touched = np.unique(_touched(areas, square, side, rows, count))
    area, at = _around(there, square(bounds[there, :2]), square(bounds[there, 2:]), rows)
    free = np.isin(area * count + at, touched, invert=True, assume_unique=True)
    area, at = area[free], at[free]
    middle = start + (np.column_stack(np.divmod(at, rows)) + 0.5) * side
    shapely.prepare(areas)
    held = shapely.intersects(areas[area], shapely.points(middle))
    area, at = np.append(area[held], touched // count), np.append(at[held], touched % count)
    whole = np.append(np.ones(int(held.sum()), dtype=bool), np.zeros(len(touched), dtype=bool))
    order = np.lexsort((area, at))
    area, at, whole = area[order], at[order], whole[order]
    times = np.bincount(at, minlength=count)
    alone = whole & (times[at] == 1)
    inside = np.full(count, OUTSIDE)
    inside[at[alone]] = area[alone]
    squares, lists = np.unique(at[~alone], return_inverse=True)
    inside[squares] = BORDER - np.arange(len(squares))
    return Squares(tuple(start), tuple(end), side, rows, inside, lists, area[~alone], whole[~alone])


def _touched(
    areas: np.ndarray, square: Callable[[np.ndarray], np.ndarray], side: float, rows: int, count: int
) -> np.ndarray:
    """Keys (area * count + square) of the squares that a side of an area comes near to."""
    xy, end, area = sides_of(areas)
    here, there_to = xy[end - 1], xy[end]
    # long ones in pieces, so that none has many squares beside it that it does not cross
    pieces = np.ceil(np.abs(there_to - here).max(axis=1) / side).astype(int).clip(1)
    share = (np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)) / np.repeat(pieces, pieces)
    step = (there_to - here) / pieces[:, None]
    low = np.repeat(here, pieces, axis=0) + share[:, None] * np.repeat(there_to - here, pieces, axis=0)
    high = low + np.repeat(step, pieces, axis=0)
    slack = _SLACK * side
    low, high = np.minimum(low, high) - slack, np.maximum(low, high) + slack
    area, at = _around(np.repeat(area, pieces), square(low), square(high), rows)
    return area * count + at


def _around(area: np.ndarray, low: np.ndarray, high: np.ndarray, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Each area with all squares from `low` to `high` (column, row)."""
    across, up = (high - low + 1).T
    times = across * up
    within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    column, row = np.divmod(within, np.repeat(up, times))
    at = (np.repeat(low[:, 0], times) + column) * rows + np.repeat(low[:, 1], times) + row
    return np.repeat(area, times), at

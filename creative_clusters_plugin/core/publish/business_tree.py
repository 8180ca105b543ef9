"""Businesses gathered into squares, each cut into four: the counts that a map shows while there are too many to draw one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MOST_DOTS = 1500  # places in a view that can be told apart, and drawn without delay
_VIEW = 4  # a view is about as wide as a square so many times cut into four is in squares
DEEPEST = 14
_BITS = 16  # of each coordinate of a place in the order of the squares
_PARTS = 16  # of a square's side, to say where in it its businesses are


@dataclass(frozen=True)
class Square:
    """The square that all businesses lie in, in the plane of Web Mercator with a side of 1: its north-west corner, its side."""

    x: float
    y: float
    side: float


@dataclass(frozen=True)
class Gathered:
    """The squares of one depth that hold businesses, `side / 2 ** depth` wide.

    cell: (m,) number of each square, its column and row interwoven bit by bit, ascending; count: (m, s) businesses by sector;
    at: (m,) where in the square they are on average, 16 * row + column of its sixteenths.
    """

    depth: int
    cell: np.ndarray
    count: np.ndarray
    at: np.ndarray


def mercator(places: np.ndarray) -> np.ndarray:
    """Longitude and latitude (n, 2) in the plane of Web Mercator, from 0 to 1, y to the south."""
    x, y = places.T
    sine = np.sin(np.radians(np.clip(y, -85.0, 85.0)))
    return np.column_stack([x / 360 + 0.5, 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)])


def square_of(plane: np.ndarray) -> Square:
    """The square around places (n, 2), n >= 1, of the plane."""
    low, high = plane.min(axis=0), plane.max(axis=0)
    side = max(float((high - low).max()), 1e-7) * 1.0001
    middle = (low + high) / 2
    return Square(float(middle[0] - side / 2), float(middle[1] - side / 2), side)


def cells(plane: np.ndarray, square: Square, depth: int) -> np.ndarray:
    """Number of the square of a depth that each place (n, 2) lies in (n,)."""
    parts = 2**depth
    scaled = (plane - [square.x, square.y]) / square.side * parts
    column, row = np.clip(scaled.astype(np.int64), 0, parts - 1).T
    return _spread(column) | (_spread(row) << 1)


def tree_order(places: np.ndarray, square: Square) -> np.ndarray:
    """The order (n,) of places in longitude and latitude in which each square's are together, equal places side by side."""
    return np.lexsort([places[:, 1], places[:, 0], cells(mercator(places), square, _BITS)])


def depth_of_dots(plane: np.ndarray, square: Square) -> int:
    """The first depth of squares at which a view holds few enough of the places (n, 2) to show each."""
    distinct = np.unique(plane, axis=0)
    for depth in range(DEEPEST):
        views = np.unique(cells(distinct, square, max(depth - _VIEW, 0)), return_counts=True)[1]
        if views.max(initial=0) <= MOST_DOTS:
            return depth
    return DEEPEST


def tree(plane: np.ndarray, sector: np.ndarray, sectors: int, square: Square) -> list[Gathered]:
    """Squares by depth, down to the one before that at which dots take over; sector: (n,) positions below `sectors`."""
    return [gather(plane, sector, sectors, square, depth) for depth in range(depth_of_dots(plane, square))]


def gather(plane: np.ndarray, sector: np.ndarray, sectors: int, square: Square, depth: int) -> Gathered:
    """All squares of a depth that hold a place."""
    found, place = np.unique(cells(plane, square, depth), return_inverse=True)
    count = np.zeros((len(found), sectors), dtype=np.int64)
    np.add.at(count, (place, sector), 1)
    share = (plane - [square.x, square.y]) / square.side * 2**depth % 1
    means = np.column_stack([np.bincount(place, weights=own) for own in share.T]) / count.sum(axis=1)[:, None]
    column, row = np.minimum((means * _PARTS).astype(int), _PARTS - 1).T
    return Gathered(depth, found, count, _PARTS * row + column)


def protected(plane: np.ndarray, least: int, square: Square, depths: Sequence[int]) -> list[Gathered]:
    """Counts in squares of which none below `least` can be read, or worked out from the others.

    A square with fewer is left out; where those left out of a larger square hold fewer than `least` together, the smallest
    of its other squares is left out as well, for its count would give theirs away. What is left out is not cut any further.
    The squares' middles stand for where the businesses are. The order of the squares is kept.
    """
    kept = np.ones(len(plane), dtype=bool)
    levels = []
    for depth in depths:
        level = gather(plane[kept], np.zeros(int(kept.sum()), dtype=int), 1, square, depth)
        total = level.count[:, 0]
        shown = covered(level.cell >> 2 if depth else level.cell, total, least)
        if not shown.any():
            break
        middle = np.full(int(shown.sum()), _PARTS * (_PARTS // 2) + _PARTS // 2)
        levels.append(Gathered(depth, level.cell[shown], level.count[shown], middle))
        kept &= np.isin(cells(plane, square, depth), level.cell[shown])
    return levels


def covered(parent: np.ndarray, total: np.ndarray, least: int) -> np.ndarray:
    """Which parts of larger wholes may be shown: none with fewer than `least`, nor one that others give away by what they leave.

    parent: (m,) the whole that each part is of; total: (m,) what each holds.
    """
    shown = total >= least
    for one in np.unique(parent[~shown]):
        own = np.flatnonzero(parent == one)
        rest = own[shown[own]]
        while len(rest) and 0 < total[own][~shown[own]].sum() < least:
            smallest = rest[np.argmin(total[rest])]
            shown[smallest] = False
            rest = rest[rest != smallest]
    return shown


def _spread(value: np.ndarray) -> np.ndarray:
    """Whole numbers below 2 ** 16 with a zero bit before each of their bits."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        value = (value | (value << shift)) & mask
    return value

"""Which areas have the most similar profiles, under conditions on size, growth and distance."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

from ..figures.digits import settled
from ..messages import Note, Parameter, Progress, mark_plural, tick
from ..space.great_circles import from_the_middle, great_circle, to_the_middle

DISTANCES = ("any", "near", "far")
_DIGITS, _STEP = 12, 1e-12

_MOST_SECTORS = 14  # with more, a k-d tree looks at most areas, one by one
_LEAF = 64
_SPARE, _MORE, _MOST_NEAREST = 7, 4, 600  # nearest looked up besides k, how many times as many then, and at most
_MOST_LEFT = 0.9  # share of areas that a round leaves over, above which no further one is made
_PAIRS_AT_ONCE, _ROWS_AT_ONCE = 500_000, 500
_NEAR = 1e-9  # of a limit: pairs that rounding could put on its other side
_LONG = 60.0  # seconds from which a search is announced
# on a processor of 2020; of the tree: for 80,000 areas without any sector, and how it grows with sectors and areas
_SECONDS_OF_PAIR, _SECONDS_UNDER_CONDITIONS = 6e-9, 2e-8
_SECONDS_OF_AREA, _WITH_SECTOR, _WITH_AREAS = 1.5e-6, 1.48, 0.7

_BLOCK = 500
_HELD, _HELD_UNDER_CONDITIONS = 20_000_000, 2_000_000  # likenesses held at once
_GROUPS = 64  # areas of which the most similar stands for all, to find how similar a peer has to be at least
_MANY = 1_000  # areas as similar as a peer has to be: rows with more are done one by one

Pairs = tuple[np.ndarray, np.ndarray, np.ndarray]  # areas (m,), peers (m,), cosines (m,)


@dataclass(frozen=True)
class PeerSettings:
    """k: peers of each area. minimum_jobs: creative jobs below which an area has no profile.

    size_factor: peers have creative jobs within this factor, 0 for any size. faster: only peers that grew faster.
    distance: one of DISTANCES, about `kilometres`. types: number of types, 0 for the one that separates best.
    """

    k: int = 5
    minimum_jobs: float = 250.0
    size_factor: float = 0.0
    faster: bool = False
    distance: str = "any"
    kilometres: float = 100.0
    types: int = 0

    @property
    def conditions(self) -> bool:
        """Whether there are areas that may not be peers."""
        return self.size_factor > 0 or self.faster or self.distance != "any"


def nearest_profiles(
    unit: np.ndarray,
    jobs: np.ndarray,
    growth: np.ndarray,
    places: np.ndarray,
    settings: PeerSettings,
    progress: Progress,
    say: Callable[[Note], object] = lambda note: None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs (m,) of area and peer, each area's most similar first, with their cosine to 12 places.

    unit: profiles (n, s) at unit length, or all zeros; jobs (n,); growth (n,), NaN unknown; places (n, 2) in degrees, NaN unknown.
    Ties go to the first of the areas. An area's peers are fewer than k where fewer meet the conditions.

    Of profiles of unit length the most similar are the nearest, by a k-d tree where they have few sectors. Areas for which it does
    not find enough that meet the conditions are compared with all. say: is told of either before it begins, where it is long.
    """
    areas = _Areas(unit, jobs, settled(growth), places, settings)
    found: list[Pairs] = []
    waiting = np.arange(len(unit))
    if unit.shape[1] <= _MOST_SECTORS:
        _announce(len(unit), _tree_seconds(unit), unit, say)
        found, waiting = _by_tree(areas, progress)
    seconds = len(waiting) * len(unit) * (_SECONDS_UNDER_CONDITIONS if settings.conditions else _SECONDS_OF_PAIR)
    _announce(len(waiting), seconds, unit, say)
    found += _with_all(areas, waiting, progress)
    area, peer, likeness = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.argsort(area, kind="stable")
    return area[order], peer[order], likeness[order]


@dataclass(frozen=True)
class _Areas:
    """What areas are compared by: the arguments of `nearest_profiles`, growth settled."""

    unit: np.ndarray
    jobs: np.ndarray
    growth: np.ndarray
    places: np.ndarray
    settings: PeerSettings

    @cached_property
    def directions(self) -> np.ndarray:
        """Where the places (n, 3) lie from the middle of the earth, at length 1."""
        return from_the_middle(self.places)

    def likeness(self, rows: np.ndarray, others: np.ndarray) -> np.ndarray:
        """Cosines of areas with others (the same shape), added up sector by sector: the same pair has the same in every bit."""
        total = np.zeros(np.broadcast_shapes(rows.shape, others.shape))
        for column in self.unit.T:
            total += column[rows] * column[others]
        return np.round(total, _DIGITS)

    def forbidden(self, rows: np.ndarray, others: np.ndarray) -> np.ndarray:
        """Whether each of the others does not meet the conditions for its area (shapes that go together)."""
        settings = self.settings
        out = np.zeros(np.broadcast_shapes(rows.shape, others.shape), dtype=bool)
        if settings.size_factor:
            with np.errstate(divide="ignore", invalid="ignore"):
                ratio = settled(self.jobs[others] / self.jobs[rows])
            out |= ~((ratio <= settings.size_factor) & (ratio >= settled(1 / settings.size_factor)))
        if settings.faster:
            out |= ~(self.growth[others] > self.growth[rows])
        if settings.distance != "any":
            apart = settled(great_circle(self.places[rows], self.places[others]))
            near = settings.distance == "near"
            out |= ~(apart <= settings.kilometres if near else apart > settings.kilometres)
        return out

    def forbidden_of_all(self, rows: np.ndarray) -> np.ndarray:
        """`forbidden` of all areas for the rows (r, n): worked out to all digits only for pairs near a limit."""
        settings = self.settings
        out = np.zeros((len(rows), len(self.unit)), dtype=bool)
        edge = np.zeros_like(out)
        if settings.size_factor:
            with np.errstate(divide="ignore", invalid="ignore"):
                ratio = self.jobs / self.jobs[rows, None]
            for limit in (settings.size_factor, 1 / settings.size_factor):
                edge |= (ratio >= limit * (1 - _NEAR)) & (ratio <= limit * (1 + _NEAR))
            out |= ~((ratio <= settings.size_factor) & (ratio >= 1 / settings.size_factor))
        if settings.faster:
            out |= ~(self.growth > self.growth[rows, None])
        if settings.distance != "any":
            likeness, limit = self.directions[rows] @ self.directions.T, to_the_middle(settings.kilometres)
            edge |= (likeness >= limit - _NEAR) & (likeness <= limit + _NEAR)
            out |= ~(likeness > limit if settings.distance == "near" else likeness < limit)
        row, column = np.nonzero(edge)
        out[row, column] = self.forbidden(rows[row], column)
        return out


def _tree_seconds(unit: np.ndarray) -> float:
    """About how long the tree takes for profiles (n, s)."""
    n, s = unit.shape
    return n * _SECONDS_OF_AREA * _WITH_SECTOR**s * (n / 80_000) ** _WITH_AREAS


def _announce(count: int, seconds: float, unit: np.ndarray, say: Callable[[Note], object]) -> None:
    if seconds < _LONG:
        return
    text = mark_plural(
        "The peers of {areas:,} areas are looked for among {all:,} areas, which takes about {count} minute on a usual machine. A "
        "higher '{parameter}' leaves fewer.",
        "The peers of {areas:,} areas are looked for among {all:,} areas, which takes about {count} minutes on a usual machine. A "
        "higher '{parameter}' leaves fewer.",
    )
    values = {"areas": count, "all": len(unit), "count": round(seconds / 60), "parameter": Parameter("MINIMUM_JOBS")}
    say(Note(text, values, warning=False))


def _by_tree(areas: _Areas, progress: Progress) -> tuple[list[Pairs], np.ndarray]:
    """Pairs of the areas whose peers are all among the nearest profiles, and the other areas.

    A profile of zeros is as near to one area as to another, whatever their cosine of 0: it waits, and so do areas that have no
    better peers.
    """
    some = areas.unit.any(axis=1)
    own, waiting = np.flatnonzero(some), np.flatnonzero(~some)
    least = -np.inf if some.all() else 2 * _STEP
    found: list[Pairs] = []
    open_, count = own, areas.settings.k + 1 + _SPARE
    tree = cKDTree(areas.unit[own], leafsize=_LEAF)
    while len(open_) and count <= min(_MOST_NEAREST, len(own)):
        size = int(np.clip(_PAIRS_AT_ONCE // count, 1, _ROWS_AT_ONCE))
        late = []
        for start in range(0, len(open_), size):
            tick(progress, 1 - (len(open_) - start + len(waiting)) / len(areas.unit))
            rows = open_[start : start + size]
            pairs, whole = _nearest(areas, tree, own, rows, count, least)
            found.append(pairs)
            late.append(rows[~whole])
        left = np.concatenate(late)
        hopeless = len(left) > _MOST_LEFT * len(open_)
        open_, count = left, len(own) + 1 if hopeless else count * _MORE
    return found, np.concatenate([waiting, open_])


def _nearest(
    areas: _Areas, tree: cKDTree, own: np.ndarray, rows: np.ndarray, count: int, least: float
) -> tuple[Pairs, np.ndarray]:
    """Pairs of the rows (r,) whose peers are surely among their `count` nearest of `own`, and which rows (r,) these are."""
    k = areas.settings.k
    distance, place = tree.query(areas.unit[rows], k=np.arange(1, count + 1))
    other = own[place]
    cosine = areas.likeness(rows[:, None], other)
    cosine[(other == rows[:, None]) | areas.forbidden(rows[:, None], other)] = -np.inf
    order = np.lexsort((other, -cosine))[:, :k]
    other, cosine = (np.take_along_axis(values, order, axis=1) for values in (other, cosine))
    # those that are farther away are less alike than this: distances of unit vectors are the root of 2 - 2 cosine
    beyond = 1 - distance[:, -1] ** 2 / 2 + 2 * _STEP
    whole = cosine[:, -1] > np.maximum(beyond, least)
    row = np.repeat(rows[whole], k)
    return (row, other[whole].ravel(), cosine[whole].ravel()), whole


def _with_all(areas: _Areas, waiting: np.ndarray, progress: Progress) -> list[Pairs]:
    """Pairs of the areas that are waiting (w,), each compared with all n."""
    n = len(areas.unit)
    block = int(np.clip((_HELD_UNDER_CONDITIONS if areas.settings.conditions else _HELD) // n, 1, _BLOCK))
    held = np.empty((min(block, len(waiting)), n))
    found = [(np.empty(0, dtype=int), np.empty(0, dtype=int), np.empty(0))]
    for start in range(0, len(waiting), block):
        tick(progress, 1 - (len(waiting) - start) / n)
        rows = waiting[start : start + block]
        cosine = np.matmul(areas.unit[rows], areas.unit.T, out=held[: len(rows)])
        cosine[np.arange(len(rows)), rows] = -np.inf
        if areas.settings.conditions:
            cosine[areas.forbidden_of_all(rows)] = -np.inf
        large = _large(cosine, areas.settings.k)
        many = np.flatnonzero(large.sum(axis=1) > _MANY)
        for one in many:
            column = np.flatnonzero(large[one])
            found.append(_first(areas, np.full(len(column), rows[one]), column))
        large[many] = False
        row, column = np.nonzero(large)
        found.append(_first(areas, rows[row], column))
    return found


def _first(areas: _Areas, row: np.ndarray, column: np.ndarray) -> Pairs:
    """Of candidates (c,) by row the k most similar of each, the first of ties first."""
    cosine = areas.likeness(row, column)
    order = np.lexsort((column, -cosine, row))
    row, column, cosine = row[order], column[order], cosine[order]
    turn = np.arange(len(row)) - np.searchsorted(row, row, side="left")
    kept = turn < areas.settings.k
    return row[kept], column[kept], cosine[kept]


def _large(cosine: np.ndarray, k: int) -> np.ndarray:
    """Which values of each row (r, n) may be among its k largest finite ones to 12 places.

    The k-th largest of the largest of groups of columns is at most the k-th largest of all: few values are as large.
    """
    r, n = cosine.shape
    starts = np.arange(0, n, _GROUPS)
    least = np.full((r, 1), -np.inf)
    if len(starts) > k:
        groups = np.maximum.reduceat(cosine, starts, axis=1)
        least = -np.partition(-groups, k - 1, axis=1)[:, k - 1 : k] - 2 * _STEP
    return (cosine >= least) & (cosine > -np.inf)

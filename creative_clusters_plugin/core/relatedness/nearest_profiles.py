"""Which areas have the most similar profiles, under conditions on size, growth and distance."""

from dataclasses import dataclass

import numpy as np

from ..figures.digits import settled
from ..messages import Progress, tick
from ..space.great_circles import great_circle

DISTANCES = ("any", "near", "far")
_BLOCK = 500
_HELD = 20_000_000  # likenesses held at once
_GROUPS = 64  # areas of which the most similar stands for all, to find how similar a peer has to be at least
_MANY = 1_000  # areas as similar as a peer has to be: so many are put in order all together
_DIGITS = 12


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


def nearest_profiles(
    unit: np.ndarray,
    jobs: np.ndarray,
    growth: np.ndarray,
    places: np.ndarray,
    settings: PeerSettings,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs (m,) of area and peer, each area's most similar first, with their cosine.

    unit: profiles (n, s) at unit length; jobs (n,); growth (n,), NaN unknown; places (n, 2) in degrees, NaN unknown. Ties go
    to the first of the areas. An area's peers are fewer than k where fewer meet the conditions.
    """
    n = len(unit)
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    block = int(np.clip(_HELD // n, 1, _BLOCK))
    for start in range(0, n, block):
        tick(progress, start / n)
        rows = np.arange(start, min(start + block, n))
        cosine = unit[rows] @ unit.T
        cosine[np.arange(len(rows)), rows] = -np.inf
        _forbid(cosine, rows, jobs, growth, places, settings)
        row, column, best = _largest(cosine, settings.k)
        found.append((rows[row], column, best))
    area, peer, likeness = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return area, peer, likeness


def _forbid(
    cosine: np.ndarray,
    rows: np.ndarray,
    jobs: np.ndarray,
    growth: np.ndarray,
    places: np.ndarray,
    settings: PeerSettings,
) -> None:
    """Put -inf into the likeness (rows, n) of areas that do not meet the conditions."""
    if settings.size_factor:
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = settled(jobs / jobs[rows, None])
        cosine[~((ratio <= settings.size_factor) & (ratio >= settled(1 / settings.size_factor)))] = -np.inf
    if settings.faster:
        cosine[~(settled(growth) > settled(growth[rows, None]))] = -np.inf
    if settings.distance != "any":
        apart = settled(great_circle(places[rows, None], places))
        near = settings.distance == "near"
        cosine[~(apart <= settings.kilometres if near else apart > settings.kilometres)] = -np.inf


def _largest(cosine: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Row, column and value (m,) of the k largest finite values of each row (r, n), to 12 places, largest and first first.

    The k-th largest of the largest of groups of columns is at most the k-th largest of all: few values are as large.
    """
    r, n = cosine.shape
    starts = np.arange(0, n, _GROUPS)
    least = np.full((r, 1), -np.inf)
    if len(starts) > k:
        groups = np.maximum.reduceat(cosine, starts, axis=1)
        least = -np.partition(-groups, k - 1, axis=1)[:, k - 1 : k] - 10.0**-_DIGITS
    large = (cosine >= least) & (cosine > -np.inf)
    many = np.flatnonzero(large.sum(axis=1) > _MANY)
    large[many] = False
    row, column = np.nonzero(large)
    parts = [(row, column)]
    for one in many:
        best = np.argsort(-np.round(cosine[one], _DIGITS), kind="stable")[:k]
        parts.append((np.full(len(best), one), best))
    row, column = (np.concatenate(places) for places in zip(*parts, strict=True))
    value = np.round(cosine[row, column], _DIGITS)
    order = np.lexsort((column, -value, row))
    row, column, value = row[order], column[order], value[order]
    turn = np.arange(len(row)) - np.searchsorted(row, row, side="left")
    kept = (turn < k) & np.isfinite(value)
    return row[kept], column[kept], value[kept]

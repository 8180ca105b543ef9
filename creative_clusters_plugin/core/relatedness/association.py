"""Measures of how sectors go together over areas, defined once: for a pair of sectors or for all pairs at once.

Shapes: n areas, s sectors. Counts of areas are numbers or arrays that broadcast against each other.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..messages import Cancelled, Progress

_BLOCK = 1_500_000  # elements of the drawn correlations held at once: what a processor keeps near
_TIE = 1e-6  # correlations this close count as equal: what single precision can tell apart


def _ratio(above: ArrayLike, below: ArrayLike) -> Any:
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.asarray(above, dtype=float) / np.asarray(below)
    return np.where(np.isfinite(found), found, np.nan)[()]


def lift(both: ArrayLike, first: ArrayLike, second: ArrayLike, areas: ArrayLike) -> Any:
    """Areas with both over those that independence gives, n_ab N / (u_a u_b); NaN where either is nowhere present.

    The same figure is the association strength of van Eck & Waltman (2009), with the numbers of areas of each sector
    (ubiquity) as margins, not the row sums of the co-occurrence matrix.
    """
    return _ratio(np.multiply(both, areas, dtype=float), np.multiply(first, second, dtype=float))


def jaccard(both: ArrayLike, first: ArrayLike, second: ArrayLike) -> Any:
    """Areas with both over areas with either (Jaccard 1901), from 0 to 1; NaN where neither is anywhere present."""
    return _ratio(both, np.asarray(first, dtype=float) + np.asarray(second) - np.asarray(both))


def proximity(both: ArrayLike, first: ArrayLike, second: ArrayLike) -> Any:
    """The smaller of the two conditional probabilities, n_ab / max(u_a, u_b) (Hidalgo et al. 2007); NaN where neither is present."""
    return _ratio(both, np.maximum(first, second))


def cosine(both: ArrayLike, first: ArrayLike, second: ArrayLike) -> Any:
    """n_ab / sqrt(u_a u_b), with the numbers of areas of each sector (ubiquity) as margins (Salton's cosine)."""
    return _ratio(both, np.sqrt(np.multiply(first, second, dtype=float)))


def excess_shares(jobs: np.ndarray, total: np.ndarray) -> np.ndarray:
    """(s_ij - x_j) / sqrt(1 - sum x_j^2) (n, s): what an area has of a sector beyond its size, so scaled that the products of two
    sectors sum to gamma_c over the areas (Ellison, Glaeser & Kerr 2010, eq. 1).

    jobs: (n, s); total: (n,) all jobs, or any other measure of the areas' size. NaN for a sector without jobs.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        size = total / total.sum()
        return (jobs / jobs.sum(axis=0) - size[:, None]) / np.sqrt(1 - (size**2).sum())


def standardised(values: np.ndarray) -> np.ndarray:
    """Columns (n, s) of mean 0 and length 1, so that products of two sum to Pearson's r; NaN where a column is constant."""
    centred = values - values.mean(axis=0)
    length = np.sqrt((centred**2).sum(axis=0))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.ptp(values, axis=0) > 0, centred / length, np.nan)


def correlation_draws_p(
    first: np.ndarray,
    second: np.ndarray,
    permutations: int,
    rng: np.random.Generator,
    progress: Progress,
    wider: np.ndarray | float = 1.0,
) -> np.ndarray:
    """Two-sided permutation p (a, b) of the correlations of columns of `first` (n, a) with those of `second` (n, b).

    Both `standardised`; NaN columns give NaN. The areas of one side are rearranged, once for all pairs, and all correlations
    that this gives are one matrix product. Where both sides are the same, each rearrangement serves a pair twice: as itself and
    as its inverse, which is as likely. p = (draws at least as far from 0 + 1) / (draws + 1).
    wider (a, b): what the observed correlations are divided by first (`size_spread.unevenness`).
    """
    same = first is second
    one, other = (np.nan_to_num(side).astype(np.float32) for side in (first, second))
    n, a, b = len(one), one.shape[1], other.shape[1]
    edge = np.abs(one.T @ other) / np.float32(wider) - np.float32(_TIE)
    extreme = np.zeros((a, b), dtype=np.int64)
    products, lone = divmod(permutations, 2) if same else (permutations, 0)
    block = int(np.clip(_BLOCK // max(a * b, a * n), 1, 256))
    for start in range(0, products, block):
        if not progress(start / permutations * (1 + same)):
            raise Cancelled
        extreme += _extremes(one, other, edge, min(block, products - start), rng)
    if same:
        extreme += extreme.T
        if lone:
            last = np.triu(_extremes(one, other, edge, 1, rng), 1)
            extreme += last + last.T
    p = (extreme + 1) / (permutations + 1)
    unknown = np.isnan(first).any(axis=0)[:, None] | np.isnan(second).any(axis=0)
    return np.where(unknown, np.nan, p)


def _extremes(one: np.ndarray, other: np.ndarray, edge: np.ndarray, draws: int, rng: np.random.Generator) -> np.ndarray:
    """How many of `draws` rearrangements give each pair a correlation of at least `edge` (a, b) in size."""
    n, a = one.shape
    order = rng.permuted(np.tile(np.arange(n), (draws, 1)), axis=1)
    drawn = (one[order.T].reshape(n, draws * a).T @ other).reshape(draws, a, -1)
    np.abs(drawn, out=drawn)
    return (drawn >= edge).sum(axis=0)


def co_presence_p(
    both: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    areas: np.ndarray,
    progress: Progress = lambda share: True,
) -> np.ndarray:
    """Exact two-sided p of the number of areas with both, given how many have each (Fisher 1935).

    Arrays of whole numbers of one shape. Rearranging the areas at random makes the number hypergeometric, so nothing has to be
    drawn; the smaller tail is doubled. lift, Jaccard and proximity rise with the number where the margins are given: the p is
    theirs as well. 1 where a sector is present nowhere or everywhere.
    """
    shape = np.shape(both)
    cases, back = np.unique(
        np.stack([np.ravel(part) for part in (both, first, second, areas)], axis=1), axis=0, return_inverse=True
    )
    p = np.ones(len(cases))
    if not len(cases):
        return p.reshape(shape)
    most = int(cases[:, 3].max())
    factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, most + 1)))])
    block = max(1, 2 * _BLOCK // (most + 1))
    for start in range(0, len(cases), block):
        if not progress(start / len(cases)):
            raise Cancelled
        k, u, v, n = (cases[start : start + block, column, None].astype(int) for column in range(4))
        count = np.arange(int(np.minimum(u, v).max()) + 1)
        possible = (count <= np.minimum(u, v)) & (count >= u + v - n)

        def choose(whole: np.ndarray, part: np.ndarray) -> np.ndarray:
            part = np.clip(part, 0, whole)
            return factorial[whole] - factorial[part] - factorial[whole - part]

        log = choose(u, count) + choose(n - u, v - count) - choose(n, v)
        chance = np.where(possible, np.exp(log), 0.0)
        upper, lower = ((chance * side).sum(axis=1) for side in (count >= k, count <= k))
        p[start : start + block] = np.minimum(1.0, 2 * np.minimum(upper, lower))
    return p[np.ravel(back)].reshape(shape)

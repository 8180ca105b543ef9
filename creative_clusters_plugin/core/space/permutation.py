"""Exact conditional permutation of local statistics, all areas at once.

Under the null each area keeps its own value and its neighbours' values are any k of the others'. For equal weights the
distribution of their sum depends on k alone, save that the area itself cannot be among them. So sets of k areas are drawn once
for all areas; the sums are sorted, and each area finds its place among them by binary search. The few sets that hold the
area itself are mended afterwards: there it gives way to a spare, drawn with the set.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from ..messages import Cancelled, Progress

_TOLERANCE = 1e-10  # relative: sums that are equal but for rounding count as equal


@dataclass(frozen=True)
class Counts:
    """For each area (n,) how many of `draws` gave at least, and how many at most, the observed statistic."""

    at_least: np.ndarray
    at_most: np.ndarray
    draws: int

    def p(self, alternative: str) -> np.ndarray:
        """Pseudo p-values (count + 1) / (draws + 1): 'two-sided' doubles the smaller tail, 'greater' takes the upper.

        NaN for areas without neighbours, which nothing was drawn for.
        """
        drawn = self.at_least + self.at_most > 0
        upper = np.where(drawn, (self.at_least + 1) / (self.draws + 1), np.nan)
        if alternative == "greater":
            return upper
        return np.minimum(1.0, 2 * np.minimum(upper, (self.at_most + 1) / (self.draws + 1)))


def distinct_draws(rng: np.random.Generator, n: int, k: int, draws: int) -> np.ndarray:
    """Ordered samples of k of n without replacement, (draws, k).

    Values that an earlier place of their row already has are drawn again until there are none: rejection sampling place by
    place, done for all rows at once. Where k is a large part of n, whole permutations are cut.
    """
    if 3 * k > n:
        return np.argsort(rng.random((draws, n), dtype=np.float32), axis=1)[:, :k]
    ids = rng.integers(0, n, (draws, k), dtype=np.int32)
    rows = np.arange(draws)
    while len(rows):
        part = ids[rows]
        order = np.argsort(part, axis=1, kind="stable")
        ordered = np.take_along_axis(part, order, axis=1)
        again = np.zeros(part.shape, dtype=bool)
        again[:, 1:] = ordered[:, 1:] == ordered[:, :-1]
        row, place = np.nonzero(again)
        ids[rows[row], order[row, place]] = rng.integers(0, n, len(row), dtype=np.int32)
        rows = rows[np.unique(row)]
    return ids


def _blocks(
    n: int, longest: int, draws: int, memory: int, rng: np.random.Generator, progress: Progress
) -> Iterator[np.ndarray]:
    width = 40 * longest if 3 * longest <= n else 16 * n
    block = int(np.clip(memory // (2 * width), 64, draws))
    for start in range(0, draws, block):
        if not progress(start / draws):
            raise Cancelled
        yield distinct_draws(rng, n, longest, min(block, draws - start))


def _own_places(
    ids: np.ndarray, degree: np.ndarray, longest: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Draws in which an area's set holds the area itself: (row, place, area) sorted by the area's degree, and the bounds by degree."""
    area = ids[:, :longest]
    held = np.arange(longest) < degree[area]
    row, place = np.nonzero(held)
    area = area[row, place]
    order = np.argsort(degree[area].astype(np.int32), kind="stable")
    bounds = np.searchsorted(degree[area][order], np.arange(longest + 2))
    return row[order], place[order], area[order], bounds


def _places(ordered: np.ndarray, values: np.ndarray, margin: float) -> tuple[np.ndarray, np.ndarray]:
    """How many of the `ordered` are below each of the values (k,), and how many up to it, those within the margin being equal."""
    below = np.searchsorted(ordered, values - margin, side="left")
    upto = below.copy()
    equal = np.flatnonzero(np.append(ordered, np.inf)[below] <= values + margin)
    upto[equal] = np.searchsorted(ordered, values[equal] + margin, side="right")
    return below, upto


def shared_counts(
    degree: np.ndarray,
    values: list[np.ndarray],
    observed: np.ndarray,
    statistic: Callable[[list[np.ndarray], int], np.ndarray],
    draws: int,
    rng: np.random.Generator,
    memory: int = 256_000_000,
    progress: Progress = lambda share: True,
) -> Counts:
    """Counts for statistics of equally weighted sums that do not depend on the area itself.

    degree: (n,) number of neighbours; values: arrays (n,) that are summed over the neighbours; observed: (n,) the statistic.
    statistic: from the sums over a set (one array for each of `values`) and k to the statistic, element by element.
    """
    n, longest = len(degree), int(degree.max())
    groups = {k: np.flatnonzero(degree == k) for k in np.unique(degree[degree > 0])}
    margin = _TOLERANCE * max(float(np.nanmax(np.abs(observed))), 1e-300)
    at_least, at_most = np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    for ids in _blocks(n, longest + 1, draws, memory, rng, progress):
        row, _, area, bounds = _own_places(ids, degree, longest)
        sums = [np.zeros(len(ids)) for _ in values]
        for k in range(1, longest + 1):
            for total, value in zip(sums, values, strict=True):
                total += value[ids[:, k - 1]]
            if k not in groups:
                continue
            drawn = statistic(sums, k)
            ordered = np.sort(drawn)
            members = groups[k]
            below, upto = _places(ordered, observed[members], margin)
            at_least[members] += len(ids) - below
            at_most[members] += upto
            part = slice(bounds[k], bounds[k + 1])
            own, at = area[part], row[part]
            mended = statistic(
                [total[at] - value[own] + value[ids[at, k]] for total, value in zip(sums, values, strict=True)], k
            )
            for counts, old, new in (
                (at_least, drawn[at] >= observed[own] - margin, mended >= observed[own] - margin),
                (at_most, drawn[at] <= observed[own] + margin, mended <= observed[own] + margin),
            ):
                counts += np.bincount(own, new.astype(float) - old, minlength=n).astype(np.int64)
    return Counts(at_least, at_most, draws)


def weighted_counts(
    weights: sparse.csr_array,
    values: list[np.ndarray],
    coefficients: list[np.ndarray],
    observed: np.ndarray,
    draws: int,
    rng: np.random.Generator,
    memory: int = 256_000_000,
    progress: Progress = lambda share: True,
) -> Counts:
    """Counts for statistics sum_m c_im sum_j w_ij v_jm, with weights and coefficients of each area's own.

    values: arrays v_m (n,); coefficients: arrays c_m (n,). One matrix product for each number of neighbours, in blocks.
    """
    degree = np.diff(weights.indptr)
    n, longest = len(degree), int(degree.max())
    margin = _TOLERANCE * max(float(np.nanmax(np.abs(observed))), 1e-300)
    at_least, at_most = np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    for ids in _blocks(n, longest + 1, draws, memory // 2, rng, progress):
        row, place, area, bounds = _own_places(ids, degree, longest)
        for k in np.unique(degree[degree > 0]):
            members = np.flatnonzero(degree == k)
            own_weights = weights.data[weights.indptr[members][:, None] + np.arange(k)]
            drawn = [value[ids[:, :k]] for value in values]
            step = max(1, int(memory // (2 * 8 * len(ids) * (len(values) + 1))))
            for first in range(0, len(members), step):
                if not progress(0.0):
                    raise Cancelled
                some_, weight = members[first : first + step], own_weights[first : first + step]
                simulated = sum(c[some_][:, None] * (weight @ d.T) for c, d in zip(coefficients, drawn, strict=True))
                at_least[some_] += (simulated >= (observed[some_] - margin)[:, None]).sum(axis=1)
                at_most[some_] += (simulated <= (observed[some_] + margin)[:, None]).sum(axis=1)
            part = slice(bounds[k], bounds[k + 1])
            own, at, where = area[part], row[part], place[part]
            if not len(own):
                continue
            position = np.searchsorted(members, own)
            weight = own_weights[position]
            old = sum(c[own] * (weight * d[at]).sum(axis=1) for c, d in zip(coefficients, drawn, strict=True))
            change = weight[np.arange(len(own)), where]
            new = old + sum(
                c[own] * change * (value[ids[at, k]] - value[own])
                for c, value in zip(coefficients, values, strict=True)
            )
            low, high = observed[own] - margin, observed[own] + margin
            at_least += np.bincount(own, (new >= low).astype(float) - (old >= low), minlength=n).astype(np.int64)
            at_most += np.bincount(own, (new <= high).astype(float) - (old <= high), minlength=n).astype(np.int64)
    return Counts(at_least, at_most, draws)

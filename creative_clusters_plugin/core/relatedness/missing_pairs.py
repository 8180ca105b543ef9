"""Pairs of sectors with unknown figures, each measured over the areas that know both: products of whole matrices, not pair by pair.

Shapes: n areas, s sectors. What is summed over the areas of a pair (i, j) is a product of i's values with the mask of j.
"""

from dataclasses import dataclass

import numpy as np

from ..figures.digits import settled
from ..messages import Progress, tick

_NEAR_CONSTANT = (
    1e-9  # of a sum of squares: what is left of it by cancellation is worked out from the values themselves
)
_HELD = 1 << 20  # elements of the ranks held at once: what a processor keeps near


@dataclass(frozen=True)
class Correlations:
    """Matrices (s, s) of the pairs: r, NaN where a side is constant over its areas or there are fewer than three of them.

    skewness[i, j]: of column i over the areas of the pair (third central moment over the second to the power of 3/2).
    """

    r: np.ndarray
    skewness: np.ndarray


def gamma_c(jobs: np.ndarray, total: np.ndarray, known: np.ndarray) -> np.ndarray:
    """gamma_c (s, s) of Ellison, Glaeser & Kerr (2010, eq. 1), each pair over the areas known (n, s) of both.

    jobs (n, s) and total (n,), taken as 0 where they are NaN. NaN where a sector has no jobs in the areas of the pair.
    """
    mask = known.astype(float)
    jobs, total = np.nan_to_num(jobs) * mask, np.nan_to_num(total)
    with np.errstate(divide="ignore", invalid="ignore"):
        own = jobs.T @ mask  # i's jobs in the areas of the pair
        size = mask.T @ (mask * total[:, None])
        squares = mask.T @ (mask * total[:, None] ** 2) / size**2
        with_size = (jobs * total[:, None]).T @ mask / (own * size)
        together = jobs.T @ jobs / (own * own.T)
        return (together - with_size - with_size.T + squares) / (1 - squares)


def pearson(values: np.ndarray, known: np.ndarray, progress: Progress = lambda share: True) -> Correlations:
    """Pearson's r of the columns of `values` (n, s), each pair over the areas `known` (n, s) of both. Raises Cancelled."""
    mask = known.astype(float)
    areas = np.maximum(known.sum(axis=0), 1)
    # about each column's own mean and in its own scale, so that little is lost by cancellation
    centred = np.where(known, values, 0.0)
    centred = (centred - centred.sum(axis=0) / areas) * mask
    scale = np.sqrt((centred**2).sum(axis=0))
    centred /= np.where(scale > 0, scale, 1.0)
    n = mask.T @ mask
    sums = []
    for power in (1, 2, 3):
        tick(progress, power / 5)
        sums.append((centred**power).T @ mask)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = sums[0] / n
        spread = sums[1] - sums[0] * mean
        third = (sums[2] - 3 * mean * sums[1] + 2 * mean**2 * sums[0]) / n
        product = centred.T @ centred - sums[0] * sums[0].T / n
        found = Correlations(product / np.sqrt(spread * spread.T), third / (spread / n) ** 1.5)
    for matrix in (found.r, found.skewness):
        matrix[n < 3] = np.nan
    _settle_near_constant(values, known, found, (n >= 3) & (spread <= _NEAR_CONSTANT * sums[1]), progress)
    np.clip(found.r, -1, 1, out=found.r)
    return found


def _settle_near_constant(
    values: np.ndarray, known: np.ndarray, found: Correlations, close: np.ndarray, progress: Progress
) -> None:
    """Work out again, from the values themselves, the pairs whose first side hardly varies over their areas: `close` (s, s)."""
    for column in np.flatnonzero(close.any(axis=1)):
        tick(progress, 4 / 5)
        others = np.flatnonzero(close[column])
        rows = np.flatnonzero(known[:, column])
        mask = known[np.ix_(rows, others)]
        own = values[rows, column][:, None]
        n = mask.sum(axis=0)
        varies = np.where(mask, own, -np.inf).max(axis=0) > np.where(mask, own, np.inf).min(axis=0)
        sides = []
        for side in (np.broadcast_to(own, mask.shape), values[np.ix_(rows, others)]):
            side = np.where(mask, side, 0.0)
            sides.append((side - side.sum(axis=0) / n) * mask)
        one, other = sides
        with np.errstate(divide="ignore", invalid="ignore"):
            squares = (one**2).sum(axis=0)
            r = (one * other).sum(axis=0) / np.sqrt(squares * (other**2).sum(axis=0))
            skewness = (one**3).sum(axis=0) / n / (squares / n) ** 1.5
        # a constant other side has its own turn, and gets NaN there
        r = np.where(np.isnan(found.r[column, others]) & close[others, column], found.r[column, others], r)
        found.r[column, others] = found.r[others, column] = np.where(varies, r, np.nan)
        found.skewness[column, others] = np.where(varies, skewness, np.nan)


@dataclass(frozen=True)
class _Order:
    """Where the values of the columns stand in their order. Arrays (s, n): order: areas, smallest value first, unknown ones last;
    below, upto: for each area the number of known areas with smaller values, and with values up to its own; at most n."""

    order: np.ndarray
    below: np.ndarray
    upto: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray, known: np.ndarray) -> "_Order":
        """Of columns (n, s), equal to the digits of `settled` being equal."""
        values = np.where(known, settled(values), np.inf).T
        s, n = values.shape
        order = np.argsort(values, axis=1, kind="stable")
        ordered = np.take_along_axis(values, order, axis=1)
        place = np.arange(n)
        fresh = np.ones((s, n), dtype=bool)
        fresh[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
        first = np.maximum.accumulate(np.where(fresh, place, 0), axis=1)
        ends = np.ones((s, n), dtype=bool)
        ends[:, :-1] = fresh[:, 1:]
        last = np.minimum.accumulate(np.where(ends, place, n)[:, ::-1], axis=1)[:, ::-1] + 1
        below, upto = np.empty((s, n), dtype=np.intp), np.empty((s, n), dtype=np.intp)
        np.put_along_axis(below, order, first, axis=1)
        np.put_along_axis(upto, order, last, axis=1)
        return cls(order, below, upto)


def spearman(values: np.ndarray, known: np.ndarray, progress: Progress = lambda share: True) -> Correlations:
    """Spearman's rho of the columns of `values` (n, s), ranked for each pair over the areas `known` (n, s) of both. Raises Cancelled.

    An area's rank among those of the pair is a running count of the pair's areas along the column's order, so that nothing is
    sorted again. Time grows with n s^2 / 2; memory with n s.
    """
    n, s = values.shape
    order = _Order.of(values, known)
    mask = np.ascontiguousarray(known.T)
    found = Correlations(np.full((s, s), np.nan), np.full((s, s), np.nan))
    block = int(max(1, _HELD // max(n, 1)))
    done, pairs = 0, max(s * (s + 1) / 2, 1)
    for column in range(s):
        tick(progress, done / pairs)
        rows = np.flatnonzero(mask[column])
        for start in range(column, s, block):
            some = slice(start, min(start + block, s))
            own, other, count = _ranks(order, mask, column, rows, some)
            squares, other_squares = (np.einsum("jk,jk->j", side, side) for side in (own, other))
            with np.errstate(divide="ignore", invalid="ignore"):
                r = np.einsum("jk,jk->j", own, other) / np.sqrt(squares * other_squares)
                for side, square, cell in ((own, squares, (column, some)), (other, other_squares, (some, column))):
                    cubes = np.einsum("jk,jk,jk->j", side, side, side)
                    found.skewness[cell] = np.where(count > 2, cubes / count / (square / count) ** 1.5, np.nan)
            found.r[column, some] = found.r[some, column] = np.where(count > 2, np.clip(r, -1, 1), np.nan)
        done += s - column
    return found


def _ranks(
    order: _Order, mask: np.ndarray, column: int, rows: np.ndarray, some: slice
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ranks of `column` and of the columns `some` (c) among the areas known of both, times 2 and about their mean, at the areas
    `rows` that the column knows: (c, rows), (c, rows), 0 where the other is unknown; and the number of areas (c,)."""
    c, n = mask[some].shape
    inside = np.take(mask[some], rows, axis=1)
    # one place before the first area, so that the number below an area stands at its place
    counts = np.zeros((c, n + 1), dtype=np.int32)
    known = counts[:, 1 : len(rows) + 1]
    np.cumsum(np.take(mask[some], order.order[column, : len(rows)], axis=1), axis=1, out=known)
    count = known[:, -1].copy() if len(rows) else np.zeros(c, dtype=np.int32)
    own = np.take(counts, order.below[column, rows], axis=1) + np.take(counts, order.upto[column, rows], axis=1)
    # areas that the others do not know come last in their order, behind all that count
    np.cumsum(np.take(mask[column], order.order[some]), axis=1, out=counts[:, 1:])
    flat, shift = counts.ravel(), (np.arange(c) * (n + 1))[:, None]
    other = sum(
        np.take(flat, np.take(places[some], rows, axis=1) + shift, mode="clip") for places in (order.below, order.upto)
    )
    own, other = (np.multiply(side - count[:, None], inside, dtype=float) for side in (own, other))
    return own, other, count.astype(float)

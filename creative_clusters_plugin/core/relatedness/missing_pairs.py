"""Pairs of sectors with unknown figures, each measured over the areas that know both: products of whole matrices, not pair by pair.

Shapes: n areas, s sectors. What is summed over the areas of a pair (i, j) is a product of i's values with the mask of j.
"""

from dataclasses import dataclass

import numpy as np

from ..messages import Progress, tick

_NEAR_CONSTANT = (
    1e-9  # of a sum of squares: what is left of it by cancellation is worked out from the values themselves
)


@dataclass(frozen=True)
class Correlations:
    """Matrices (s, s) of the pairs: r, NaN where a side is constant over its areas or there are fewer than three of them.

    skewness[i, j]: of column i over the areas of the pair (third central moment over the second to the power of 3/2).
    """

    r: np.ndarray
    skewness: np.ndarray


def gamma_c(
    jobs: np.ndarray, total: np.ndarray, mask: np.ndarray, progress: Progress = lambda share: True
) -> np.ndarray:
    """gamma_c (s, s) of Ellison, Glaeser & Kerr (2010, eq. 1), each pair over the areas known of both: `mask` (n, s) of 1 and 0.

    jobs (n, s) and total (n,), taken as 0 where they are NaN. NaN where a sector has no jobs in the areas of the pair. Raises
    Cancelled.
    """
    jobs, total = np.nan_to_num(jobs), np.nan_to_num(total)[:, None]
    jobs *= mask
    weighted = mask * total
    with np.errstate(divide="ignore", invalid="ignore"):
        own = jobs.T @ mask  # i's jobs in the areas of the pair
        tick(progress, 1 / 5)
        size = mask.T @ weighted
        tick(progress, 2 / 5)
        weighted *= total
        squares = mask.T @ weighted / size**2
        tick(progress, 3 / 5)
        together = jobs.T @ jobs / (own * own.T)
        tick(progress, 4 / 5)
        jobs *= total
        with_size = jobs.T @ mask / (own * size)
        return (together - with_size - with_size.T + squares) / (1 - squares)


def pearson(
    values: np.ndarray,
    mask: np.ndarray,
    n: np.ndarray,
    skewness: bool = True,
    progress: Progress = lambda share: True,
) -> Correlations:
    """Pearson's r of the columns of `values` (areas, s), each pair over the areas known of both: mask (areas, s) of 1 and
    0, and their number n (s, s).

    skewness: whether it is wanted; it is NaN where not. Raises Cancelled.
    """
    known = mask > 0
    # about each column's own mean and in its own scale, so that little is lost by cancellation
    centred = np.where(known, values, 0.0)
    centred -= centred.sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    centred *= mask
    power = centred * centred
    scale = np.sqrt(power.sum(axis=0))
    centred /= np.where(scale > 0, scale, 1.0)
    np.copyto(power, centred)
    sums = []
    for turn in (1, 2, 3)[: 2 + skewness]:
        tick(progress, turn / 5)
        sums.append(power.T @ mask)
        power *= centred
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = sums[0] / n
        spread = sums[1] - sums[0] * mean
        third = (sums[2] - 3 * mean * sums[1] + 2 * mean**2 * sums[0]) / n if skewness else np.full_like(n, np.nan)
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
        mask, own = known[np.ix_(rows, others)], values[rows, column][:, None]
        varies = np.where(mask, own, -np.inf).max(axis=0) > np.where(mask, own, np.inf).min(axis=0)
        found.r[column, others[~varies]] = found.r[others[~varies], column] = np.nan
        found.skewness[column, others[~varies]] = np.nan
        others, mask = others[varies], mask[:, varies]
        n = mask.sum(axis=0)
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
        found.r[column, others] = found.r[others, column] = r
        found.skewness[column, others] = skewness

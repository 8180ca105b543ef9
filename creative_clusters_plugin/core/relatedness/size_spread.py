"""How much more small areas vary than large ones, and what that does to correlations over areas. Shapes: n areas, s columns."""

from itertools import pairwise

import numpy as np

from ..messages import Progress, tick

_STEEPEST = -0.5  # the spread of a share that is chance alone falls with the root of an area's size
_FEWEST = 4
_HELD = 1 << 18  # values worked on at once


def spread_by_size(values: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Relative spread (n, s) of the columns of `values` (n, s) in areas of each size (n,); 1 throughout where it does not fall with size.

    The logarithm of the distance from the column's mean, regressed on that of size (multiplicative heteroscedasticity, Harvey
    1976): single areas far out weigh little. The slope is held between -1/2 and 0. NaN values are left out; where size is not
    above 0, the spread is that of the middle.
    """
    sized = np.isfinite(size) & (size > 0)
    log_size = np.log(size, out=np.zeros(len(size)), where=sized)
    middle = log_size[sized].mean() if sized.any() else 0.0
    spread = np.empty(values.shape)
    # some columns at a time: arrays of all of them are made anew by the system each time, which takes longer than what is done
    ends = np.linspace(0, values.shape[1], max(values.size // _HELD, 1) + 1).astype(int)
    for start, end in pairwise(ends):
        slope = _slope(values[:, start:end], log_size, sized)
        spread[:, start:end] = np.exp(slope * np.where(sized, log_size - middle, 0.0)[:, None])
    return spread


def _slope(values: np.ndarray, log_size: np.ndarray, sized: np.ndarray) -> np.ndarray:
    """Of the logarithm of the distance from the mean of columns (n, c) on `log_size` (n,) where `sized` (n,); between _STEEPEST and 0."""
    known = np.isfinite(values)
    count = np.maximum(known.sum(axis=0), 1)
    values = np.where(known, values, 0.0)
    apart = np.abs(values - values.sum(axis=0) / count)
    used = known & sized[:, None] & (apart > 0)
    log_apart = np.log(apart, out=np.zeros(apart.shape), where=used)
    n = used.sum(axis=0)
    about = np.where(used, log_size[:, None] - (used * log_size[:, None]).sum(axis=0) / np.maximum(n, 1), 0.0)
    squares = (about**2).sum(axis=0)
    slope = np.divide(
        (about * log_apart).sum(axis=0), squares, out=np.zeros(len(n)), where=(squares > 0) & (n >= _FEWEST)
    )
    return np.clip(slope, _STEEPEST, 0.0)


def unevenness(
    first: np.ndarray, second: np.ndarray, size: np.ndarray, progress: Progress = lambda share: True
) -> np.ndarray:
    """By how much (a, b), 1 or more, areas of unequal size (n,) widen the chance distribution of correlations between the columns of
    `first` (n, a) and of `second` (n, b), each pair over the areas that know both.

    Where both columns vary more in small areas, these decide the correlation, and it varies as that of fewer areas: its variance is
    larger by mean(s^2 t^2) / (mean s^2 mean t^2), s and t the spreads by size. A permutation of the areas takes them as alike and
    finds correlations that are none (DiCiccio & Romano 2017); divided by the root of this they can be compared with its draws. Raises
    Cancelled.
    """
    one, s = _squares(first, size)
    other, t = (one, s) if second is first else _squares(second, size)
    tick(progress, 1 / 3)
    wider = (one.T @ other) * (s.T @ t)
    tick(progress, 2 / 3)
    with np.errstate(divide="ignore", invalid="ignore"):
        cross = s.T @ other
        wider /= cross * (cross.T if second is first else one.T @ t)
    return np.sqrt(np.where(np.isfinite(wider), np.maximum(wider, 1.0), 1.0))


def _squares(values: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where `values` (n, s) are known, as 1 and 0, and the squares of their `spread_by_size` there."""
    known = np.isfinite(values).astype(float)
    spread = spread_by_size(values, size)
    spread *= spread
    spread *= known
    return known, spread


def pair_unevenness(first: np.ndarray, second: np.ndarray, size: np.ndarray) -> float:
    """`unevenness` of one pair (n,)."""
    return float(unevenness(first[:, None], second[:, None], size)[0, 0])

"""How much more small areas vary than large ones, and what that does to correlations over areas. Shapes: n areas, s columns."""

import numpy as np

_STEEPEST = -0.5  # the spread of a share that is chance alone falls with the root of an area's size
_FEWEST = 4


def spread_by_size(values: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Relative spread (n, s) of the columns of `values` (n, s) in areas of each size (n,); 1 throughout where it does not fall with size.

    The logarithm of the distance from the column's mean, regressed on that of size (multiplicative heteroscedasticity, Harvey
    1976): single areas far out weigh little. The slope is held between -1/2 and 0. NaN values are left out; where size is not
    above 0, the spread is that of the middle.
    """
    known = np.isfinite(values)
    sized = np.isfinite(size) & (size > 0)
    log_size = np.log(size, out=np.zeros(len(size)), where=sized)
    count = np.maximum(known.sum(axis=0), 1)
    apart = np.abs(np.where(known, values, 0.0) - np.where(known, values, 0.0).sum(axis=0) / count)
    used = known & sized[:, None] & (apart > 0)
    log_apart = np.log(apart, out=np.zeros(apart.shape), where=used)
    n = used.sum(axis=0)
    about = np.where(used, log_size[:, None] - (used * log_size[:, None]).sum(axis=0) / np.maximum(n, 1), 0.0)
    squares = (about**2).sum(axis=0)
    slope = np.divide(
        (about * log_apart).sum(axis=0), squares, out=np.zeros(len(n)), where=(squares > 0) & (n >= _FEWEST)
    )
    middle = log_size[sized].mean() if sized.any() else 0.0
    return np.exp(np.clip(slope, _STEEPEST, 0.0) * np.where(sized, log_size - middle, 0.0)[:, None])


def unevenness(first: np.ndarray, second: np.ndarray, size: np.ndarray) -> np.ndarray:
    """By how much (a, b), 1 or more, areas of unequal size (n,) widen the chance distribution of correlations between the columns of
    `first` (n, a) and of `second` (n, b), each pair over the areas that know both.

    Where both columns vary more in small areas, these decide the correlation, and it varies as that of fewer areas: its variance is
    larger by mean(s^2 t^2) / (mean s^2 mean t^2), s and t the spreads by size. A permutation of the areas takes them as alike and
    finds correlations that are none (DiCiccio & Romano 2017); divided by the root of this they can be compared with its draws.
    """
    one, other = (np.isfinite(side).astype(float) for side in (first, second))
    s, t = (spread_by_size(side, size) ** 2 * mask for side, mask in ((first, one), (second, other)))
    with np.errstate(divide="ignore", invalid="ignore"):
        wider = (one.T @ other) * (s.T @ t) / ((s.T @ other) * (one.T @ t))
    return np.sqrt(np.where(np.isfinite(wider), np.maximum(wider, 1.0), 1.0))


def pair_unevenness(first: np.ndarray, second: np.ndarray, size: np.ndarray) -> float:
    """`unevenness` of one pair (n,)."""
    return float(unevenness(first[:, None], second[:, None], size)[0, 0])

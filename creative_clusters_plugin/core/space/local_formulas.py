"""The formulas behind local statistics: lags, z against conditional moments, standardised rates. Arrays are (n,)."""

import numpy as np

from ..figures.digits import settled
from .neighbours import Neighbours


def lag(near: Neighbours, values: np.ndarray) -> np.ndarray:
    return near.weights @ values


def gi_star(values: np.ndarray, near: Neighbours) -> np.ndarray:
    """z of Gi*, the area itself included with weight 1, or the mean of its weights (Ord & Getis 1995, eq. 14.3)."""
    n = len(values)
    whole, squares = near.sums
    own = np.where(near.count > 0, whole / np.maximum(near.count, 1), 1.0)
    total, square = whole + own, squares + own**2
    mean = values.mean()
    spread = np.sqrt((values**2).mean() - mean**2)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (lag(near, values) + own * values - mean * total) / (spread * np.sqrt((n * square - total**2) / (n - 1)))
    return np.where(np.isfinite(z), z, np.nan)


def conditional_z(lag: np.ndarray, values: np.ndarray, near: Neighbours) -> np.ndarray:
    """z of sum_j w_ij v_j when the others' values are permuted: exact mean and variance (Ord & Getis 1995; Sokal et al. 1998).

    For binary weights and v = x this is Gi.
    """
    n = len(values)
    whole, squares = near.sums
    mean = (values.sum() - values) / (n - 1)
    square = ((values**2).sum() - values**2) / (n - 1)
    variance = square - mean**2
    # the others are all equal, but for rounding
    variance = np.where(variance > 1e-12 * square, variance, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (lag - whole * mean) / np.sqrt(variance * ((n - 1) * squares - whole**2) / (n - 2))
    return np.where(np.isfinite(z), z, np.nan)


def empirical_bayes_rates(events: np.ndarray, base: np.ndarray) -> np.ndarray:
    """Rates standardised for their unequal precision: (r - b) / sqrt(a + b / base) (Assuncao & Reis 1999)."""
    rate = events / base
    b = events.sum() / base.sum()
    a = (base * (rate - b) ** 2).sum() / base.sum() - b / base.mean()
    return (rate - b) / np.sqrt(np.maximum(a, 0) + b / base)


def standard(values: np.ndarray) -> np.ndarray:
    """z-scores (n,); a value that is the mean, last digits aside, has 0."""
    mean = values.mean()
    return np.where(settled(values) == settled(mean), 0.0, values - mean) / values.std()


def skewness(values: np.ndarray) -> float:
    """Mean cubed z-score of the values (n,): 0 where they lie evenly about their mean."""
    return float((standard(values) ** 3).mean())


def mean_lag(near: Neighbours, values: np.ndarray) -> np.ndarray:
    """Lag with weights that sum to 1 in every area."""
    whole = near.sums[0]
    return lag(near, values) / whole


def above(values: np.ndarray, mean: float) -> np.ndarray:
    """Which values (n,) lie above the mean, by the digits that say something: one that equals it is not above."""
    return settled(values) > settled(mean)

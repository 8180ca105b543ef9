"""Many tests at once: p-values that allow for their number, and the tail that they are of."""

import numpy as np
import pandas as pd

from .figures.digits import settled


def false_discovery_rate(p: np.ndarray) -> np.ndarray:
    """p-values adjusted by Benjamini & Hochberg (1995); NaN stays NaN and does not count as a test."""
    p = np.asarray(p, dtype=float)
    adjusted = np.full(p.shape, np.nan)
    known = np.isfinite(p)
    # tests of one p have one adjusted p, that of the last of them: of many drawn p there are few to sort
    number, distinct = pd.factorize(p[known])
    order = np.argsort(distinct)
    ascending = distinct[order]
    steps = ascending * len(number) / np.cumsum(np.bincount(number, minlength=len(distinct))[order])
    # rounding must not put one below its own p
    found = np.maximum(settled(np.minimum(np.minimum.accumulate(steps[::-1])[::-1], 1)), ascending)
    adjusted[known] = found[np.argsort(order)[number]]
    return adjusted


def upper_tail(z: np.ndarray) -> np.ndarray:
    """P(Z > z) of the standard normal distribution, exact in the tails; NaN stays NaN."""
    from math import erfc, sqrt

    return np.array([0.5 * erfc(value / sqrt(2)) if value == value else np.nan for value in np.ravel(z)]).reshape(
        np.shape(z)
    )

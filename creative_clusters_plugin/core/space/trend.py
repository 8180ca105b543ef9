"""Whether short series rise or fall: Mann and Kendall's test, exact where it can be."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from ..figures.digits import settled
from ..many_tests import upper_tail

EXACT = 10  # the longest series without ties whose distribution is counted out


@dataclass(frozen=True)
class Trend:
    """Of each series (n,): S; Kendall's tau-b; z by the normal approximation; two-sided p. NaN for fewer than two values."""

    s: np.ndarray
    tau: np.ndarray
    z: np.ndarray
    p: np.ndarray


@cache
def _tails(n: int) -> tuple[float, ...]:
    """P(|S| >= s) at s = 0, 1 … n(n-1)/2 for n values in random order without ties (Kendall 1975).

    S is n(n-1)/2 less twice the number of inversions, and the permutations with a number of inversions are counted by
    letting the values in one after the other.
    """
    ways = [1]
    for size in range(2, n + 1):
        ways = [
            sum(ways[place - step] for step in range(size) if 0 <= place - step < len(ways))
            for place in range(len(ways) + size - 1)
        ]
    most, whole = n * (n - 1) // 2, sum(ways)
    return tuple(
        sum(way for place, way in enumerate(ways) if abs(most - 2 * place) >= s) / whole for s in range(most + 1)
    )


def mann_kendall(series: np.ndarray) -> Trend:
    """Trend of each row of `series` (n, t), in the order of its columns; NaN is left out, and the rest move together.

    p is exact for up to 10 values without ties, of which 4 can never have one below .083; else from z, whose variance allows
    for ties and which is corrected for continuity (Mann 1945; Kendall 1975; ties as in Hirsch, Slack & Smith 1982).
    """
    series = settled(series)  # a last digit makes no rise, and no tie fails for one
    known = np.isfinite(series)
    n = known.sum(axis=1)
    s = np.zeros(len(series))
    tied = np.zeros(len(series))
    alike = np.zeros(series.shape)
    for place in range(series.shape[1]):
        with np.errstate(invalid="ignore"):
            step = np.sign(series - series[:, [place]])
        s += np.nansum(step[:, place + 1 :], axis=1)
        tied += (step[:, place + 1 :] == 0).sum(axis=1)
        alike += step == 0
    pairs = n * (n - 1) / 2
    # each value of a group of t counts (t - 1)(2t + 5), so that the group counts it t times
    ties = np.where(known, (alike - 1) * (2 * alike + 5), 0).sum(axis=1)
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
    with np.errstate(divide="ignore", invalid="ignore"):
        tau = s / np.sqrt((pairs - tied) * pairs)
        z = np.where(variance > 0, (s - np.sign(s)) / np.sqrt(variance), 0.0)
    p = np.minimum(1.0, 2 * upper_tail(np.abs(z)))
    for size in range(2, EXACT + 1):
        rows = np.flatnonzero((n == size) & (tied == 0))
        p[rows] = np.array(_tails(size))[np.abs(s[rows]).astype(int)]
    short = n < 2
    return Trend(*(np.where(short, np.nan, part) for part in (s, tau, z, p)))

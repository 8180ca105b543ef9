"""The correlation that two shares of the same jobs have for that reason alone."""

import numpy as np

from ..concentration.scores import average_rank
from ..messages import Progress, tick

_MOST = 999
_CELLS = 2_000_000  # drawn at most
_RANKED = 400_000  # of them, between two looks at the cancel button


def expected_correlations(
    first: np.ndarray, second: np.ndarray, total: np.ndarray, seed: int, progress: Progress = lambda share: True
) -> tuple[float, float]:
    """Pearson's and Spearman's correlation (expected) of two disjoint parts' shares of the same totals, all (n,), by chance alone.

    A high share of one part leaves less for the other (Pearson 1897; Aitchison 1986). Chance: an area's share of the first stays, and
    what the second has of the rest is that of an area drawn at random: b* = r (1 - a), r permuted; then the same with the parts
    changed over, and the mean of both. Location quotients over all jobs correlate as these shares do. NaN where fewer than four areas
    have jobs, or a share is the same everywhere. The order of the areas decides which permutations there are. Raises Cancelled.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.array([first, second]) / total
    a, b = shares[:, np.isfinite(shares).all(axis=0)]
    if len(a) < 4 or np.ptp(a) == 0 or np.ptp(b) == 0:
        return np.nan, np.nan
    rng = np.random.default_rng(seed)
    draws = max(1, min(_MOST, _CELLS // len(a)))
    found = np.array([_by_chance(one, other, draws, rng, progress) for one, other in ((a, b), (b, a))]).mean(axis=0)
    return float(found[0]), float(found[1])


def _by_chance(
    kept: np.ndarray, drawn: np.ndarray, draws: int, rng: np.random.Generator, progress: Progress
) -> tuple[float, float]:
    """Mean Pearson's and Spearman's correlation of shares (n,) with those drawn of what they leave."""
    left = np.maximum(1 - kept, 0.0)
    of_rest = np.divide(drawn, left, out=np.zeros(len(kept)), where=left > 0)
    others = rng.permuted(np.tile(of_rest, (draws, 1)), axis=1) * left
    tick(progress, 1.0)
    pearson = _mean_correlation(kept, others)
    tick(progress, 1.0)
    size = max(1, _RANKED // len(kept))
    ranks = np.empty(others.shape)
    for start in range(0, len(others), size):
        tick(progress, 1.0)
        ranks[start : start + size] = average_rank(others[start : start + size])
    tick(progress, 1.0)
    return pearson, _mean_correlation(average_rank(kept), ranks)


def _mean_correlation(one: np.ndarray, others: np.ndarray) -> float:
    """Of (n,) with each row of (draws, n); rows without variation are left out."""
    apart = others - others.mean(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        r = apart @ (one - one.mean()) / (np.sqrt((apart**2).sum(axis=1)) * one.std() * np.sqrt(len(one)))
    return float(np.nanmean(r)) if np.isfinite(r).any() else np.nan

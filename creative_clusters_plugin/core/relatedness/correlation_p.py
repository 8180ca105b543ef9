"""p of correlations over areas without a draw for every pair: from the moments of the permutation distribution, drawn only where
these say too little. Shapes: n areas, s sectors."""

import numpy as np
from scipy import special

from ..concentration.scores import average_rank
from ..messages import Progress, tick
from .association import standardised

_SKEWED = 1.0  # skewness of the permutation distribution from which its tails are not near enough to a gamma's
_FEW = 30  # areas below which they are not either
_UNCLEAR = 0.2  # p by moments up to which drawing can change what is said of a pair
_CLEAR = 0.1  # times the smallest p that draws can give: p by moments below which they cannot
_MOST_PAIRS = 10_000  # drawn one by one: of more, those of the largest skewness
_ENOUGH = 20  # draws at least as far from 0 at which the answer is clear (Besag & Clifford 1991)
_BATCHES = (64, 448)  # draws looked at together: few to begin with, as most pairs are decided soon
_NO_SKEWNESS = 1e-3
_SAME = 1e-9  # correlations this close count as equal


def permutation_skewness(areas: np.ndarray, skewness: np.ndarray) -> np.ndarray:
    """Skewness (s, s) of r over all rearrangements of the areas, from that of both sides over the areas of the pair.

    skewness[i, j]: third central moment of i over its second to the power of 3/2. E(r^2) = 1 / (n - 1) and
    E(r^3) = skew_i skew_j / ((n - 1) (n - 2)), exactly and whatever the values are (Pitman 1937).
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return skewness * skewness.T * np.sqrt(areas - 1) / (areas - 2)


def p_by_moments(r: np.ndarray, areas: np.ndarray, skewness: np.ndarray) -> np.ndarray:
    """Two-sided p of correlations over `areas`, of the shape of all three; NaN where r is.

    r is brought to a normal score by Student's t with n - 2 degrees of freedom, the law of r without skewness; the score has a
    Pearson type III law (shifted gamma) of the exact `skewness`, as for permutation tests by their moments (Mielke & Berry 2007).
    """
    size = np.abs(r)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = size * np.sqrt((areas - 2) / (1 - size**2))
        upper = special.stdtr(areas - 2, -t)
        score = -special.ndtri(np.maximum(upper, 1e-300))
        shape = 4 / skewness**2
        step = score * np.sqrt(shape)
        # far out on the side of the skewness, and far out on the other
        long_tail = special.gammaincc(shape, shape + step)
        short_tail = special.gammainc(shape, np.maximum(shape - step, 0))
    p = np.where(np.abs(skewness) < _NO_SKEWNESS, 2 * upper, long_tail + short_tail)
    return np.where(np.isnan(r), np.nan, np.minimum(p, 1.0))


def pairs_p(
    values: np.ndarray,
    ranked: bool,
    r: np.ndarray,
    areas: np.ndarray,
    skewness: np.ndarray,
    wider: np.ndarray,
    tested: np.ndarray,
    draws: int,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Two-sided p (s, s) of the pairs `tested` (s, s), symmetric, each over the areas that know both.

    values (n, s), NaN unknown; r: their correlations (s, s), `ranked`: of ranks; areas (s, s) and skewness: as of
    `permutation_skewness`; wider (s, s): what r is divided by (`size_spread.unevenness`). By `p_by_moments`; where the distribution
    is skewed or the areas are few and p is neither clearly large nor clearly small, by up to `draws` rearrangements of the pair, of
    _MOST_PAIRS pairs at most. NaN where r is. Raises Cancelled.
    """
    known = np.isfinite(values)
    chance = permutation_skewness(areas, skewness)
    p = np.full(r.shape, np.nan)
    upper = np.triu(tested | tested.T)
    p[upper] = p_by_moments(r[upper] / wider[upper], areas[upper], chance[upper])
    p.T[upper] = p[upper]
    p = np.where(tested, p, np.nan)
    tick(progress, 0.0)
    with np.errstate(invalid="ignore"):
        unsure = (np.abs(chance) > _SKEWED) | (areas < _FEW)
        open_ = np.triu(unsure & tested & (p > _CLEAR / (draws + 1)) & (p < _UNCLEAR), 1)
    pairs = np.argwhere(open_)
    if len(pairs) > _MOST_PAIRS:
        skewed = np.abs(chance)[open_]
        pairs = pairs[np.sort(np.argsort(-skewed, kind="stable")[:_MOST_PAIRS])]
    for turn, (one, other) in enumerate(pairs):
        if turn % 5 == 0:
            tick(progress, turn / len(pairs))
        both = values[known[:, one] & known[:, other]][:, [one, other]]
        if ranked:
            both = average_rank(both.T).T
        p[one, other] = p[other, one] = sequential_p(standardised(both), draws, rng, wider[one, other])
    return p


def sequential_p(sides: np.ndarray, draws: int, rng: np.random.Generator, wider: float = 1.0) -> float:
    """Two-sided permutation p of the correlation of two `standardised` columns (n, 2), divided by `wider`.

    Drawing stops with the _ENOUGH-th draw at least as far from 0: p is then _ENOUGH over the draws made, which is as valid as
    (1 + those as far) / (1 + all), given where `draws` are made before (Besag & Clifford 1991).
    """
    one, other = sides.T
    edge = abs(one @ other) / wider - _SAME
    made = extreme = 0
    batch = _BATCHES[0]
    while made < draws:
        count = min(batch, draws - made)
        drawn = rng.permuted(np.broadcast_to(one, (count, len(one))), axis=1) @ other
        far = np.flatnonzero(np.abs(drawn) >= edge)
        if extreme + len(far) >= _ENOUGH:
            return _ENOUGH / (made + int(far[_ENOUGH - extreme - 1]) + 1)
        extreme += len(far)
        made += count
        batch = _BATCHES[1]
    return (extreme + 1) / (draws + 1)

"""The measures of every pair of sectors over areas, and their tests."""

from dataclasses import dataclass

import numpy as np

from ..concentration.scores import average_rank
from ..messages import Progress, tick
from . import association, correlation_p, missing_pairs, pair_ranks
from .pair_frames import FEWEST_AREAS
from .size_spread import unevenness

MEASURES = ("spearman", "pearson", "lift", "jaccard", "phi", "gamma_c")
TESTS = ("spearman", "pearson", "presence")
_RANKED = 100  # columns
_MOST_DRAWN = 1e9  # areas put into another order one by one: some twenty seconds
# seconds for one area and pair, and for one area put into another order, on two cores of 2020
_SECONDS_OF_RANKS, _SECONDS_OF_PRODUCTS, _SECONDS_OF_DRAWS, _SECONDS_OF_PRESENCE = 2e-9, 3e-11, 2e-8, 2e-8


@dataclass(frozen=True)
class PairSettings:
    """threshold: LQ from which a sector is present in an area. test: one of TESTS, what p and q are of.

    permutations: 0 for 9,999, or for 1,999 where a hundred thousand pairs make each of them slow.
    """

    threshold: float = 1.0
    test: str = "spearman"
    permutations: int = 0
    seed: int = 2010

    def draws(self, sectors: int) -> int:
        """Permutations behind each p of so many sectors; 0 for the exact test."""
        usual = 9_999 if sectors <= 100 else 1_999
        return 0 if self.test == "presence" else self.permutations or usual


def pair_measures(
    lq: np.ndarray,
    jobs: np.ndarray,
    total: np.ndarray,
    tested: np.ndarray,
    settings: PairSettings,
    progress: Progress = lambda share: True,
) -> dict[str, np.ndarray]:
    """The measures of all pairs of s sectors over n areas: matrices (s, s) `areas`, `both`, those of MEASURES, and `p`.

    lq: (n, s), NaN unknown; a pair is measured over the areas with both quotients. jobs: (n, s); total: (n,). tested: (s, s)
    pairs to test, of which those with fewer than FEWEST_AREAS areas or a constant side have no p.
    Spearman's correlation ranks the areas of the pair; `presence` tests by the hypergeometric distribution, exactly. The
    correlations are tested by permutation; where figures are missing in so many ways that this would take long (`by_draws`),
    by the moments of the permutation distribution, and by draws only where these say too little (`correlation_p`). Both allow for
    areas of unequal size.
    """
    known = np.isfinite(lq)
    with np.errstate(invalid="ignore"):
        present = (lq >= settings.threshold).astype(float)
    mask = known.astype(float)
    areas, both = mask.T @ mask, present.T @ present
    tick(progress, 0.0)
    first = present.T @ mask  # areas of the pair where the first of it is present
    margins = first, first.T
    skewness, ranks = np.full_like(areas, np.nan), None
    found = {
        "areas": areas,
        "both": both,
        "lift": association.lift(both, *margins, areas),
        "jaccard": association.jaccard(both, *margins),
        "phi": association.proximity(both, *margins),
    }
    if known.all():
        found |= _of_whole_columns(lq, jobs, total, _part_of(progress, 0.0, 0.4))
    else:
        pearson = missing_pairs.pearson(lq, mask, areas, settings.test == "pearson", _part_of(progress, 0.0, 0.1))
        orders = pair_ranks.orders(lq, _part_of(progress, 0.1, 0.05))
        ranks = np.ascontiguousarray(np.concatenate([order.ranks for order in orders], axis=1))
        spearman = pair_ranks.spearman(orders, known, areas, _part_of(progress, 0.15, 0.2))
        found |= {
            "pearson": pearson.r,
            "spearman": spearman.r,
            "gamma_c": missing_pairs.gamma_c(jobs, total, mask, _part_of(progress, 0.35, 0.05)),
        }
        skewness = (pearson if settings.test == "pearson" else spearman).skewness
    tested = tested & (areas >= FEWEST_AREAS)
    rest = _part_of(progress, 0.42, 0.58)
    rng = np.random.default_rng(settings.seed)
    draws = settings.draws(lq.shape[1])
    if not draws:
        found["p"] = _of_co_presence(both, margins, areas, tested, rest)
    else:
        ranked, r = settings.test == "spearman", found[settings.test]
        values = lq if not ranked else _ranks(lq, _part_of(progress, 0.4, 0.0)) if ranks is None else ranks
        tick(progress, 0.4)
        wider = unevenness(values, values, total, _part_of(progress, 0.4, 0.02))
        tick(rest, 0.0)
        if by_draws(known, draws):
            found["p"] = _drawn_p(lq, wider, tested, settings, draws, rng, rest)
        else:
            found["p"] = correlation_p.pairs_p(lq, ranked, r, areas, skewness, wider, tested, draws, rng, rest)
    return found


def by_draws(known: np.ndarray, draws: int) -> bool:
    """Whether the correlations are tested by permutation alone: all sectors that are known (n, s) in the same areas at once."""
    kinds = np.unique(known, axis=1).shape[1]
    return kinds == 1 or kinds * (kinds + 1) / 2 * draws * len(known) <= _MOST_DRAWN


def expected_seconds(known: np.ndarray, draws: int) -> float:
    """About how long `pair_measures` takes, on a machine of two cores of 2020. known: (n, s); draws: 0 for the exact test."""
    n, s = known.shape
    seconds = 0.0 if known.all() else n * s**2 * _SECONDS_OF_RANKS
    if draws and by_draws(known, draws):
        kinds = np.unique(known, axis=1).shape[1]
        return seconds + draws * n * (s**2 * _SECONDS_OF_PRODUCTS + kinds**2 / 2 * _SECONDS_OF_DRAWS)
    return seconds + n * s**2 * _SECONDS_OF_PRESENCE


def _of_whole_columns(lq: np.ndarray, jobs: np.ndarray, total: np.ndarray, progress: Progress) -> dict[str, np.ndarray]:
    """The measures of sectors whose quotients are all known. Raises Cancelled."""
    excess = association.excess_shares(np.nan_to_num(jobs), total) if len(lq) else np.full_like(jobs, np.nan)
    tick(progress, 0.0)
    found = {"gamma_c": excess.T @ excess}
    for name in ("pearson", "spearman"):
        tick(progress, len(found) / 3)
        values = lq if name == "pearson" else _ranks(lq, _part_of(progress, 2 / 3, 1 / 6))
        unit = association.standardised(values) if len(lq) > 2 else np.full_like(values, np.nan)
        found[name] = np.clip(unit.T @ unit, -1, 1)
    tick(progress, 1.0)
    return found


def _of_co_presence(
    both: np.ndarray, margins: tuple[np.ndarray, ...], areas: np.ndarray, tested: np.ndarray, progress: Progress
) -> np.ndarray:
    """The exact p (s, s), NaN where a pair is not tested."""
    p = np.full(both.shape, np.nan)
    upper = np.triu(tested | tested.T)
    cells = [values[upper].astype(int) for values in (both, *margins, areas)]
    p[upper] = association.co_presence_p(cells[0], cells[1], cells[2], cells[3], progress)
    p.T[upper] = p[upper]
    return np.where(tested, p, np.nan)


def _drawn_p(
    lq: np.ndarray,
    wider: np.ndarray,
    tested: np.ndarray,
    settings: PairSettings,
    draws: int,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """The p (s, s) by permutation, block by block of sectors that are known in the same areas."""
    s = lq.shape[1]
    p = np.full((s, s), np.nan)
    masks, of_column = np.unique(np.isfinite(lq), axis=1, return_inverse=True)
    of_column = np.ravel(of_column)
    columns = [np.flatnonzero(of_column == kind) for kind in range(masks.shape[1])]
    done, pairs = 0.0, s * (s + 1) / 2
    for one, first in enumerate(columns):
        for other in range(one, len(columns)):
            second = columns[other]
            tick(progress, done / pairs)
            rows = masks[:, one] & masks[:, other]
            part = len(first) * (len(second) + (one == other)) / (1 + (one == other))
            cells = np.ix_(first, second)
            if tested[cells].any():
                of_block = _part_of(progress, done / pairs, part / pairs)
                sides = _sides(lq[rows], first, second, settings.test, of_block)
                drawn = association.correlation_draws_p(*sides, draws, rng, of_block, wider[cells])
                p[cells] = np.where(tested[cells], drawn, np.nan)
                p[np.ix_(second, first)] = p[cells].T
            done += part
    return p


def _sides(
    lq: np.ndarray, first: np.ndarray, second: np.ndarray, test: str, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """The columns `first` and `second` of quotients (n, s) as the test takes them; one object where both are the same columns."""

    def side(columns: np.ndarray) -> np.ndarray:
        values = lq[:, columns]
        return association.standardised(_ranks(values, _part_of(progress, 0.0, 0.0)) if test == "spearman" else values)

    one = side(first)
    return one, one if first is second else side(second)


def _ranks(values: np.ndarray, progress: Progress) -> np.ndarray:
    """Mean ranks (n, s) of each column of `values` (n, s), with a look at `progress` before every few. Raises Cancelled."""
    ranks = np.empty(values.T.shape)
    for start in range(0, len(ranks), _RANKED):
        tick(progress, start / len(ranks))
        ranks[start : start + _RANKED] = average_rank(values.T[start : start + _RANKED])
    return ranks.T


def _part_of(progress: Progress, start: float, size: float) -> Progress:
    return lambda share: progress(start + share * size)

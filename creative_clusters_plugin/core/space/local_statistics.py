"""Local statistics of spatial association, with inference that holds for islands, missing values and many tests.

Arrays are (n,), one value for each area; weights are binary or as the user gave them, never standardised, except where a
formula says so: with equal weights in an area its p-value does not depend on their scale.
"""

from dataclasses import dataclass

import numpy as np

from ..many_tests import false_discovery_rate, upper_tail
from ..messages import CreativeClustersError, Note, Progress, mark
from .local_formulas import conditional_z, empirical_bayes_rates, gi_star, lag, mean_lag, standard
from .neighbours import Neighbours
from .permutation import Counts, shared_counts, weighted_counts

NEED_SECOND = ("local_moran_rates", "bivariate_moran", "local_lee", "co_location")
BINARY = ("local_join_count", "co_location")
ANALYTIC = ("gi_star", "gi", "local_moran", "local_moran_rates", "bivariate_moran")
CORRECTIONS = ("fdr", "bonferroni", "none")
FEWEST = 8
LEAST = 0.10  # largest q of a hot or cold spot
ISOLATED, UNDEFINED, QUIET = "isolated", "undefined", "not significant"


@dataclass(frozen=True)
class LocalResult:
    """One field's result: arrays (n,), NaN (or `isolated`, `undefined`) where the area was not tested.

    statistic: as its formula gives it; z: against its conditional mean and variance (Ord & Getis's
    for Gi*; none for Lee's L); p: two-sided,
    or upper-tailed for join counts; q: p corrected; neighbours: counted among the areas with a value; kind: class.
    cut_off: the largest p that is significant at alpha, NaN where none is.
    """

    statistic: np.ndarray
    z: np.ndarray
    p: np.ndarray
    q: np.ndarray
    neighbours: np.ndarray
    kind: np.ndarray
    cut_off: float
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Case:
    """A statistic ready to test: it is `sign` x lag of `lagged` (monotone in the lag) unless `sums` says otherwise."""

    statistic: np.ndarray
    lagged: np.ndarray
    sign: np.ndarray
    z: np.ndarray
    tested: np.ndarray
    alternative: str = "two-sided"


def _case(name: str, x: np.ndarray, y: np.ndarray | None, near: Neighbours) -> _Case:
    n, everywhere, ones = len(x), np.ones(len(x), dtype=bool), np.ones(len(x))
    if name in ("gi_star", "gi"):
        conditional = conditional_z(lag(near, x), x, near)
        whole = near.sums[0]
        if name == "gi":
            with np.errstate(divide="ignore", invalid="ignore"):
                return _Case(lag(near, x) / (x.sum() - x), x, ones, conditional, everywhere)
        own = whole / near.count
        return _Case((lag(near, x) + own * x) / x.sum(), x, ones, gi_star(x, near), everywhere)
    if name in ("local_moran", "local_moran_rates", "bivariate_moran"):
        first = standard(empirical_bayes_rates(x, y) if name == "local_moran_rates" else x)
        second = standard(y) if name == "bivariate_moran" else first
        sign = np.sign(first)
        return _Case(
            first * mean_lag(near, second),
            second,
            sign,
            sign * conditional_z(lag(near, second), second, near),
            first != 0,
        )
    if name == "local_join_count":
        return _Case(x * lag(near, x), x, ones, conditional_z(lag(near, x), x, near), x == 1, "greater")
    if name == "co_location":
        both = x * y
        return _Case(
            both * lag(near, both), both, ones, conditional_z(lag(near, both), both, near), both == 1, "greater"
        )
    raise CreativeClustersError(mark("There is no statistic '{name}' for {n} areas."), name=name, n=n)


def _permuted(
    name: str, case: _Case, near: Neighbours, draws: int, seed: int, memory: int, progress: Progress
) -> Counts:
    rng = np.random.default_rng(seed)
    own = lag(near, case.lagged)
    if not near.equal:
        return weighted_counts(near.weights, [case.lagged], [np.ones(len(own))], own, draws, rng, memory, progress)
    scale = near.sums[0] / near.count
    return shared_counts(near.count, [case.lagged], own / scale, lambda sums, k: sums[0], draws, rng, memory, progress)


def _signed(counts: Counts, sign: np.ndarray) -> Counts:
    """The counts of sign x lag from those of the lag."""
    return Counts(
        np.where(sign < 0, counts.at_most, counts.at_least),
        np.where(sign < 0, counts.at_least, counts.at_most),
        counts.draws,
    )


def _geary(x: np.ndarray, near: Neighbours, draws: int, seed: int, memory: int, progress: Progress):
    """Local Geary, mean over the neighbours of (z_i - z_j)^2 (Anselin 1995; 2019), its conditional z, and its counts.

    Standardised with n - 1, as R's spdep and GeoDa do. The sum over j of w (z_j^2 - 2 z_i z_j) is a lag of values u_j that
    depend on i: mean and variance of u over the others follow from sums of powers of z.
    """
    n = len(x)
    z = (x - x.mean()) / x.std(ddof=1)
    whole, squares = near.sums
    inner = -2 * z * lag(near, z) + lag(near, z**2)
    powers = [(z**power).sum() - z**power for power in range(1, 5)]
    mean = (powers[1] - 2 * z * powers[0]) / (n - 1)
    variance = (powers[3] - 4 * z * powers[2] + 4 * z**2 * powers[1]) / (n - 1) - mean**2
    deviation = (inner - whole * mean) / np.sqrt(variance * ((n - 1) * squares - whole**2) / (n - 2))
    rng = np.random.default_rng(seed)
    counts = weighted_counts(near.weights, [z, z**2], [-2 * z, np.ones(n)], inner, draws, rng, memory, progress)
    return (whole * z**2 + inner) / whole, deviation, counts


def _lee(x: np.ndarray, y: np.ndarray, near: Neighbours, draws: int, seed: int, memory: int, progress: Progress):
    """Local Lee's L, product of the two mean lags of standardised values (Lee 2001, eq. 24; the area itself left out).

    Pairs (x, y) are permuted together, so that only where they meet is tested, not that they go together.
    """
    first, second = standard(x), standard(y)
    statistic = mean_lag(near, first) * mean_lag(near, second)
    if not near.equal:
        raise CreativeClustersError(
            mark(
                "Local Lee's L needs neighbours of equal weight: choose other neighbours than a kernel.",
            )
        )
    counts = shared_counts(
        near.count,
        [first, second],
        statistic,
        lambda sums, k: sums[0] * sums[1] / k**2,
        draws,
        np.random.default_rng(seed),
        memory,
        progress,
    )
    return statistic, counts


def _corrected(p: np.ndarray, correction: str) -> np.ndarray:
    if correction == "fdr":
        return false_discovery_rate(p)
    return np.minimum(1.0, p * np.isfinite(p).sum()) if correction == "bonferroni" else p


def _kinds(
    name: str, x: np.ndarray, y: np.ndarray | None, near: Neighbours, z: np.ndarray, q: np.ndarray, alpha: float
) -> np.ndarray:
    """Class of each tested area; q is 1 where z points to another side than the tail that p is of (see `_one_side`)."""
    significant = q <= alpha
    if name in ("gi_star", "gi"):
        levels = [q <= 0.01, q <= 0.05, q <= LEAST]
        hot, cold = (
            np.select(levels, [f"{side} {level}" for level in (99, 95, 90)], QUIET) for side in ("hot", "cold")
        )
        return np.where(z > 0, hot, cold)
    if name in BINARY:
        return np.where(significant, "cluster", QUIET)
    first = empirical_bayes_rates(x, y) if name == "local_moran_rates" else x
    around = y if name in ("bivariate_moran", "local_lee") else first
    own_high, near_high = first > first.mean(), mean_lag(near, around) > around.mean()
    if name == "local_geary":
        kind = np.select(
            [(z < 0) & own_high & near_high, (z < 0) & ~own_high & ~near_high, z < 0],
            ["high-high", "low-low", "other alike"],
            "unlike",
        )
    else:
        if name == "local_lee":
            own_high = mean_lag(near, x) > x.mean()
        kind = np.where(
            own_high, np.where(near_high, "high-high", "high-low"), np.where(near_high, "low-high", "low-low")
        )
    return np.where(significant, kind, QUIET)


def _one_side(counts: Counts, z: np.ndarray) -> np.ndarray:
    """Whether z lies on the side of the tail that a two-sided p is of.

    Where it does not, no class would be true: a lone high value among significantly low ones has a Gi* above 0 and a small p,
    since Gi* counts the area itself, and permutation tests what is around it.
    """
    return (counts.at_least <= counts.at_most) == (z > 0)


def _check(name: str, x: np.ndarray, y: np.ndarray | None, n: int) -> None:
    if len(x) < FEWEST:
        raise CreativeClustersError(
            mark(
                "Only {tested} of {n} areas have a value and a neighbour with one: at least {fewest} are needed for a local statistic.",
            ),
            tested=len(x),
            n=n,
            fewest=FEWEST,
        )
    if name == "local_moran_rates" and (y <= 0).any():
        raise CreativeClustersError(
            mark("A rate needs a base above 0: {count} areas have none."),
            count=int((y <= 0).sum()),
        )
    # bases may be equal, rates may not
    for values in (x,) if y is None else (x / y,) if name == "local_moran_rates" else (x, y):
        if np.ptp(values) == 0:
            raise CreativeClustersError(
                mark("All {n} values are {value:g}: there is nothing to compare."),
                n=len(values),
                value=float(values[0]),
            )
        if name in BINARY and not np.isin(values, (0, 1)).all():
            raise CreativeClustersError(
                mark(
                    "Join counts need a field of zeros and ones: {count} values are others, for example {value:g}.",
                ),
                count=int((~np.isin(values, (0, 1))).sum()),
                value=float(values[~np.isin(values, (0, 1))][0]),
            )


def local_statistic(
    values: np.ndarray,
    near: Neighbours,
    statistic: str = "gi_star",
    second: np.ndarray | None = None,
    inference: str = "permutation",
    permutations: int = 99_999,
    seed: int = 2010,
    correction: str = "fdr",
    alpha: float = 0.05,
    memory: int = 256_000_000,
    progress: Progress = lambda share: True,
) -> LocalResult:
    """One local statistic of `values` (and `second`), tested in every area that has a value and a neighbour with one.

    statistic: one of options.LOCAL_STATISTICS; inference: 'permutation' (exact conditional, pseudo p) or 'analytic' (normal,
    from z; for those of ANALYTIC); correction: one of CORRECTIONS, over the areas tested. Missing values and islands are taken
    out before, and put back as classes.
    Raises CreativeClustersError for fewer than 8 areas, values that are all equal, and values or options that the statistic
    cannot take.
    """
    n = len(values)
    if (second is None) == (statistic in NEED_SECOND):
        raise CreativeClustersError(
            mark("This statistic takes {count} field(s): choose them accordingly."),
            count=2 if statistic in NEED_SECOND else 1,
        )
    known = np.isfinite(values) if second is None else np.isfinite(values) & np.isfinite(second)
    inner, chosen = near.among(known), np.flatnonzero(known)
    # links may go one way: without an area that has none, another may be left without
    while not (joined := inner.count > 0).all():
        inner, chosen = inner.among(joined), chosen[joined]
    x, y = values[chosen].astype(float), None if second is None else second[chosen].astype(float)
    _check(statistic, x, y, n)
    if statistic == "local_geary":
        found, z, counts = _geary(x, inner, permutations, seed, memory, progress)
        p, tested, clear = counts.p("two-sided"), np.ones(len(x), dtype=bool), _one_side(counts, z)
    elif statistic == "local_lee":
        found, counts = _lee(x, y, inner, permutations, seed, memory, progress)
        p, tested, z = counts.p("two-sided"), np.ones(len(x), dtype=bool), np.full(len(x), np.nan)
        clear = _one_side(counts, found)
    else:
        case = _case(statistic, x, y, inner)
        found, z, tested, clear = case.statistic, case.z, case.tested, np.ones(len(x), dtype=bool)
        if inference == "analytic":
            if statistic not in ANALYTIC:
                raise CreativeClustersError(mark("There is no analytic test of this statistic: choose permutation."))
            p = np.minimum(1.0, 2 * upper_tail(np.abs(z)))
        else:
            counts = _signed(_permuted(statistic, case, inner, permutations, seed, memory, progress), case.sign)
            p = counts.p(case.alternative)
            clear = _one_side(counts, z) | (case.alternative == "greater")
    p = np.where(tested, p, np.nan)
    q = _corrected(p, correction)
    kind = np.where(tested, _kinds(statistic, x, y, inner, z, np.where(tested & clear, q, 1.0), alpha), QUIET)
    below = p[np.nan_to_num(q, nan=1.0) <= alpha]

    def whole(part: np.ndarray) -> np.ndarray:
        full = np.full(n, np.nan)
        full[chosen] = part
        return full

    kinds = np.full(n, UNDEFINED, dtype=object)
    kinds[known] = ISOLATED
    kinds[chosen] = kind
    count = np.zeros(n, dtype=int)
    count[chosen] = inner.count
    return LocalResult(
        whole(found),
        whole(z),
        whole(p),
        whole(q),
        count,
        kinds,
        float(below.max()) if len(below) else np.nan,
        _notes(int((~known).sum()), int(known.sum()) - len(chosen), n),
    )


def _notes(missing: int, isolated: int, n: int) -> tuple[Note, ...]:
    notes = []
    if missing:
        text = mark("{count} of {n} areas have no value: they are 'undefined' and nobody's neighbour.")
        notes.append(Note(text, {"count": missing, "n": n}))
    if isolated:
        text = mark(
            "{count} of {n} areas have no neighbour with a value: they are 'isolated' and not tested.",
        )
        notes.append(Note(text, {"count": isolated, "n": n}))
    return tuple(notes)

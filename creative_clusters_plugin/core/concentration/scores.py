"""A composite hotspot score of 0 to 100 and its uncertainty, as in the OECD/JRC handbook on composite indicators (2008)."""

from dataclasses import dataclass
from functools import partial
from statistics import NormalDist

import numpy as np

from ..figures.digits import settled
from ..messages import CreativeClustersError, Progress, mark, tick
from .concentration import Reference, location_quotient

COMPONENTS = ("concentration", "breadth", "scale", "businesses", "neighbourhood")
NORMALISATIONS = ("percentile", "min_max", "z")
AGGREGATIONS = ("arithmetic", "geometric")
_WEIGHT_PRECISION = 30.0  # sum of the Dirichlet's parameters: a weight of 1/3 then varies by about 0.085 either way
_NORMAL_ABOVE = 30.0  # a Poisson count with a mean above this is drawn as a rounded normal one
_BLOCK = 4_000_000  # cells drawn at once


@dataclass(frozen=True)
class ScoreSettings:
    """weights: one for each of COMPONENTS (1 where left off), 0 leaves it out; draws: 0 gives no interval; level: of the intervals."""

    normalisation: str = "percentile"
    aggregation: str = "arithmetic"
    weights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0, 1.0)
    draws: int = 200
    seed: int = 2010
    level: float = 0.90


def average_rank(values: np.ndarray) -> np.ndarray:
    """Ranks 0 .. k-1 along the last axis, smallest first, ties (to the digits of `settled`) sharing their mean."""
    values = settled(values)
    order = np.argsort(values, axis=-1)
    ordered = np.take_along_axis(values, order, axis=-1)
    k = values.shape[-1]
    place = np.arange(k)
    fresh = np.ones(values.shape, dtype=bool)
    fresh[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    first = np.maximum.accumulate(np.where(fresh, place, 0), axis=-1)
    ends = np.ones(values.shape, dtype=bool)
    ends[..., :-1] = fresh[..., 1:]
    last = np.minimum.accumulate(np.where(ends, place, k)[..., ::-1], axis=-1)[..., ::-1]
    ranks = np.empty(values.shape)
    np.put_along_axis(ranks, order, (first + last) / 2, axis=-1)
    return ranks


def rank_of(score: np.ndarray) -> np.ndarray:
    """Rank along the last axis, 1 = the highest; equal scores (to the digits of `settled`) share the best of their ranks."""
    score = settled(score)
    order = np.argsort(-score, axis=-1)
    ordered = np.take_along_axis(score, order, axis=-1)
    fresh = np.ones(score.shape, dtype=bool)
    fresh[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    first = np.maximum.accumulate(np.where(fresh, np.arange(score.shape[-1]), 0), axis=-1)
    ranks = np.empty(score.shape, dtype=np.int64)
    np.put_along_axis(ranks, order, first + 1, axis=-1)
    return ranks


def normalise(values: np.ndarray, method: str) -> np.ndarray:
    """Values (..., k) on a scale of 0 to 100 over the areas.

    percentile: share of the other areas below, ties counting half; min_max: (x - min) / (max - min);
    z: Phi((x - mean) / sd), so that an average area has 50. All equal: 50.
    """
    k = values.shape[-1]
    if method == "percentile":
        return 100 * average_rank(values) / (k - 1) if k > 1 else np.full(values.shape, 50.0)
    low, high = values.min(axis=-1, keepdims=True), values.max(axis=-1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        if method == "min_max":
            result = 100 * (values - low) / (high - low)
        else:
            z = (values - values.mean(axis=-1, keepdims=True)) / values.std(
                axis=-1, ddof=1 if k > 1 else 0, keepdims=True
            )
            result = 100 * _normal_cdf(z)
    return np.where(high > low, result, 50.0)


def _normal_cdf(z: np.ndarray) -> np.ndarray:
    """Phi by interpolation in a table of 8,001 exact values (error below 1e-6)."""
    grid = np.linspace(-8, 8, 8001)
    return np.interp(z, grid, [NormalDist().cdf(value) for value in grid])


def aggregate(components: np.ndarray, weights: np.ndarray, method: str) -> np.ndarray:
    """Weighted mean (..., k) of components (..., k, c), weights (..., c) summing to 1.

    geometric: components below 1 count as 1, so that one nought does not wipe out the rest (OECD/JRC 2008, step 6).
    """
    if method == "geometric":
        return np.exp((np.log(np.maximum(components, 1.0)) * weights[..., None, :]).sum(axis=-1))
    return (components * weights[..., None, :]).sum(axis=-1)


@dataclass(frozen=True)
class ScoreInput:
    """k areas in which every figure is known: jobs (k, s) in the creative sectors, total (k,) in all.

    jobs_reference, businesses_reference: what LQs refer to. national_jobs: creative jobs of the nation (scale's base).
    businesses (k,) creative and total_businesses (k,) or None. size: (k, s) jobs of the average business of the cell,
    1 where a job is a draw of its own. neighbourhood: (k,) z of Gi* of the creative LQ, or None; it is not drawn anew.
    """

    jobs: np.ndarray
    total: np.ndarray
    jobs_reference: Reference
    national_jobs: float
    size: np.ndarray
    rest_size: np.ndarray
    businesses: np.ndarray | None = None
    total_businesses: np.ndarray | None = None
    businesses_reference: Reference | None = None
    neighbourhood: np.ndarray | None = None

    @property
    def used(self) -> list[int]:
        """Positions of the components that there are figures for."""
        return [0, 1, 2] + [3] * (self.businesses is not None) + [4] * (self.neighbourhood is not None)


def components(
    data: ScoreInput,
    jobs: np.ndarray,
    total: np.ndarray,
    jobs_reference: Reference,
    businesses: np.ndarray | None = None,
    total_businesses: np.ndarray | None = None,
    businesses_reference: Reference | None = None,
) -> np.ndarray:
    """The measures behind the score (..., k, c): creative LQ, specialised share of the sectors, share of national jobs, business LQ."""
    creative = jobs.sum(axis=-1, keepdims=True)
    reference = Reference(jobs_reference.jobs.sum(axis=-1, keepdims=True), jobs_reference.total)
    all_jobs = np.asarray(jobs_reference.total)[..., None]
    # a draw of a tiny table may have no jobs at all
    nowhere = np.full_like(jobs_reference.jobs, np.nan)
    reference_share = np.divide(jobs_reference.jobs, all_jobs, out=nowhere, where=all_jobs > 0)
    measures = [
        location_quotient(creative, total, reference)[..., 0],
        # LQ > 1 without the division
        (settled(jobs) > settled(total[..., None] * reference_share[..., None, :])).mean(axis=-1, dtype=jobs.dtype),
        creative[..., 0] / data.national_jobs,
    ]
    if businesses is not None and total_businesses is not None and businesses_reference is not None:
        measures.append(location_quotient(businesses[..., None], total_businesses, businesses_reference)[..., 0])
    if data.neighbourhood is not None:
        measures.append(np.broadcast_to(data.neighbourhood.astype(jobs.dtype), measures[0].shape))
    return np.nan_to_num(np.stack(measures, axis=-1))


def _weights(settings: ScoreSettings, data: ScoreInput) -> np.ndarray:
    given = np.ones(len(COMPONENTS))
    given[: len(settings.weights)] = settings.weights
    weights = given[data.used]
    if (weights < 0).any() or weights.sum() <= 0:
        raise CreativeClustersError(
            mark("The weights of the score must not be negative, and one must be above 0: {weights}."),
            weights=", ".join(f"{weight:g}" for weight in weights),
        )
    return weights / weights.sum()


def _score(measures: np.ndarray, weights: np.ndarray, settings: ScoreSettings) -> np.ndarray:
    scaled = np.stack([normalise(measures[..., c], settings.normalisation) for c in range(measures.shape[-1])], axis=-1)
    # a mean of hundreds may come out a rounding error above
    return np.clip(aggregate(scaled, weights, settings.aggregation), 0.0, 100.0)


def hotspot_score(data: ScoreInput, settings: ScoreSettings) -> np.ndarray:
    """Score (k,) of 0 to 100 from normalised concentration, breadth, scale and, where given, business concentration."""
    measures = components(
        data,
        data.jobs,
        data.total,
        data.jobs_reference,
        data.businesses,
        data.total_businesses,
        data.businesses_reference,
    )
    return settled(_score(measures, _weights(settings, data), settings))


def _poisson(rng: np.random.Generator, mean: np.ndarray, draws: int) -> np.ndarray:
    """Poisson counts (draws, *mean.shape); those of a large mean from the normal distribution, rounded."""
    counts = np.zeros((draws, mean.size), dtype=np.float32)
    flat = mean.ravel()
    small = np.flatnonzero((flat > 0) & (flat <= _NORMAL_ABOVE))
    large = np.flatnonzero(flat > _NORMAL_ABOVE)
    counts[:, small] = rng.poisson(flat[small], (draws, len(small)))
    normal = rng.standard_normal((draws, len(large)), dtype=np.float32)
    counts[:, large] = np.rint(normal * np.sqrt(flat[large], dtype=np.float32) + flat[large].astype(np.float32))
    return counts.reshape(draws, *mean.shape)


@dataclass(frozen=True)
class ScoreInterval:
    """Bounds (k,) of score and rank over the draws; rank_low is the better end."""

    score_low: np.ndarray
    score_high: np.ndarray
    rank_low: np.ndarray
    rank_high: np.ndarray


def score_interval(data: ScoreInput, settings: ScoreSettings, progress: Progress = lambda share: True) -> ScoreInterval:
    """Percentile intervals of score and rank over the draws of `score_draws`, which see."""
    scores, ranks = score_draws(data, settings, progress)
    tail = (1 - settings.level) / 2
    score = np.quantile(scores, [tail, 1 - tail], axis=0)
    rank = np.quantile(ranks, [tail, 1 - tail], axis=0)
    return ScoreInterval(score[0], score[1], np.floor(rank[0]), np.ceil(rank[1]))


def score_draws(
    data: ScoreInput, settings: ScoreSettings, progress: Progress = lambda share: True
) -> tuple[np.ndarray, np.ndarray]:
    """Scores and ranks (draws, k) under resampled jobs (Poisson) and weights (Dirichlet), seeded.

    A cell's jobs are drawn as its number of businesses, times their average size (jobs one by one where there are no
    businesses); an own reference is drawn with its areas, an outside one stands. The caller's order of areas decides which
    draw falls to which area: give them sorted by identifier for results that do not depend on the layer's row order.
    Raises Cancelled where `progress` returns False.
    """
    rng = np.random.default_rng(settings.seed)
    k, s = data.jobs.shape
    rest = np.maximum(data.total - data.jobs.sum(axis=1), 0)
    base_weights = _weights(settings, data)
    count = len(base_weights)
    used = base_weights > 0
    block = max(1, min(settings.draws, _BLOCK // (k * (s + 1))))
    scores, ranks = [], []
    for start in range(0, settings.draws, block):
        draws, look = min(block, settings.draws - start), partial(tick, progress, start / settings.draws)
        look()
        jobs = _poisson(rng, data.jobs / data.size, draws) * data.size.astype(np.float32)
        look()
        total = jobs.sum(axis=-1) + _poisson(rng, rest / data.rest_size, draws) * data.rest_size.astype(np.float32)
        look()
        jobs_reference = _drawn_reference(data.jobs_reference, jobs, total)
        businesses = total_businesses = businesses_reference = None
        if data.businesses is not None and data.businesses_reference is not None:
            businesses = _poisson(rng, data.businesses, draws)
            others = np.maximum(data.total_businesses - data.businesses, 0)
            total_businesses = businesses + _poisson(rng, others, draws)
            businesses_reference = _drawn_reference(data.businesses_reference, businesses[..., None], total_businesses)
        look()
        measures = components(data, jobs, total, jobs_reference, businesses, total_businesses, businesses_reference)
        look()
        weights = np.zeros((draws, count))
        weights[:, used] = rng.dirichlet(base_weights[used] * _WEIGHT_PRECISION, draws)
        scores.append(_score(measures, weights, settings).astype(np.float32))
        look()
        ranks.append(rank_of(scores[-1]))
    return np.concatenate(scores), np.concatenate(ranks)


def _drawn_reference(reference: Reference, jobs: np.ndarray, total: np.ndarray) -> Reference:
    if reference.members is None:
        return reference
    inside = reference.members.astype(jobs.dtype)
    return Reference(np.einsum("k,dks->ds", inside, jobs), total @ inside, reference.members)

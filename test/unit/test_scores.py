"""The hotspot score: normalisation, aggregation, weights, and its intervals."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import stats

from creative_clusters_plugin.core.concentration.concentration import Reference, reference_of
from creative_clusters_plugin.core.concentration.scores import (
    AGGREGATIONS,
    NORMALISATIONS,
    ScoreInput,
    ScoreSettings,
    aggregate,
    average_rank,
    components,
    hotspot_score,
    normalise,
    rank_of,
    score_interval,
)
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError

VALUES = arrays.arrays(
    float, st.integers(1, 15), elements=st.one_of(st.integers(0, 4).map(float), st.floats(0, 1e6, width=32))
)


def score_input(jobs, total, businesses=False, outside=None):
    jobs, total = np.asarray(jobs, dtype=float), np.asarray(total, dtype=float)
    inside = np.ones(len(total), dtype=bool)
    reference = reference_of(jobs, total, inside) if outside is None else outside
    more = {}
    if businesses:
        own, everything = jobs.sum(axis=1) / 5, total / 5
        more = {
            "businesses": own,
            "total_businesses": everything,
            "businesses_reference": reference_of(own[:, None], everything, inside),
        }
    return ScoreInput(jobs, total, reference, jobs.sum(), np.ones_like(jobs), np.ones_like(total), **more)


# creative LQ 2, 1, 0.5, 0.5; half, none, half, none of the sectors above 1; shares of all creative jobs
FOUR = score_input([[40, 0], [10, 10], [0, 10], [5, 5]], [100, 100, 100, 100])


@given(VALUES)
def test_average_rank_is_scipys(values):
    np.testing.assert_array_equal(average_rank(values), stats.rankdata(values) - 1)


@given(VALUES)
def test_rank_of_is_scipys(values):
    np.testing.assert_array_equal(rank_of(values), stats.rankdata(-values, method="min"))


def test_ranks_along_the_last_axis():
    table = np.random.default_rng(0).integers(0, 5, (6, 9)).astype(float)
    np.testing.assert_array_equal(average_rank(table), stats.rankdata(table, axis=1) - 1)
    np.testing.assert_array_equal(rank_of(table), stats.rankdata(-table, method="min", axis=1))


def test_normalisations_by_hand():
    values = np.array([0.0, 1, 1, 4])
    np.testing.assert_allclose(normalise(values, "percentile"), [0, 50, 50, 100])
    np.testing.assert_allclose(normalise(values, "min_max"), [0, 25, 25, 100])
    z = (values - 1.5) / np.sqrt(3)
    np.testing.assert_allclose(normalise(values, "z"), 100 * stats.norm.cdf(z), atol=1e-4)


@given(VALUES, st.sampled_from(NORMALISATIONS))
def test_normalised_values_are_0_to_100_in_the_same_order(values, method):
    found = normalise(values, method)
    assert ((found >= 0) & (found <= 100)).all()
    order = np.argsort(values, kind="stable")
    assert (np.diff(found[order]) >= -1e-9).all()
    if np.ptp(values) == 0:
        np.testing.assert_allclose(found, 50)


def test_aggregations_by_hand():
    parts = np.array([[100.0, 25], [50, 50], [0, 100]])
    np.testing.assert_allclose(aggregate(parts, np.array([0.5, 0.5]), "arithmetic"), [62.5, 50, 50])
    np.testing.assert_allclose(aggregate(parts, np.array([0.5, 0.5]), "geometric"), [50, 50, 10])
    np.testing.assert_allclose(
        aggregate(parts, np.array([0.75, 0.25]), "geometric"), [100**0.75 * 25**0.25, 50, 100**0.25]
    )
    several = aggregate(np.stack([parts, parts]), np.array([[1.0, 0], [0, 1]]), "arithmetic")
    np.testing.assert_allclose(several, [[100, 50, 0], [25, 50, 100]])


def test_components_by_hand():
    found = components(FOUR, FOUR.jobs, FOUR.total, FOUR.jobs_reference)
    np.testing.assert_allclose(found[:, 0], [2, 1, 0.5, 0.5])
    np.testing.assert_allclose(found[:, 1], [0.5, 0.5, 0.5, 0])
    np.testing.assert_allclose(found[:, 2], [0.5, 0.25, 0.125, 0.125])


def test_score_by_hand():
    thirds = [(100 + 200 / 3 + 100) / 3, (200 / 3 + 200 / 3 + 200 / 3) / 3, (50 / 3 + 200 / 3 + 50 / 3) / 3]
    found = hotspot_score(FOUR, ScoreSettings())
    np.testing.assert_allclose(found, [*thirds, (50 / 3 + 0 + 50 / 3) / 3])
    found = hotspot_score(FOUR, ScoreSettings("min_max", "geometric", (1, 0, 3, 0)))
    np.testing.assert_allclose(found, [100, 100 / 3, 1, 1])


def test_weight_of_nought_leaves_a_component_out():
    data = score_input([[40, 0], [10, 10], [0, 10], [5, 5]], [100, 150, 80, 300], businesses=True)
    plain = replace(data, businesses=None, total_businesses=None, businesses_reference=None)
    three = ScoreSettings(weights=(1, 1, 1, 0))
    np.testing.assert_allclose(hotspot_score(data, three), hotspot_score(plain, ScoreSettings()))
    scaled = normalise(components(plain, plain.jobs, plain.total, plain.jobs_reference).T, "percentile")
    for place, values in enumerate(scaled):
        weights = tuple(float(other == place) for other in range(4))
        np.testing.assert_allclose(hotspot_score(data, ScoreSettings(weights=weights)), values)
        rest = tuple(2 * float(other not in (place, 3)) for other in range(4))
        others = np.delete(scaled, place, axis=0).mean(axis=0)
        np.testing.assert_allclose(hotspot_score(data, ScoreSettings(weights=rest)), others)


@pytest.mark.parametrize("weights", [(0, 0, 0, 0), (0, 0, 0, 1), (1, -1, 1, 1)])
def test_impossible_weights_are_refused(weights):
    with pytest.raises(CreativeClustersError, match="weights of the score"):
        hotspot_score(FOUR, ScoreSettings(weights=weights))
    with pytest.raises(CreativeClustersError, match="weights of the score"):
        score_interval(FOUR, ScoreSettings(weights=weights))


def country(k=40, seed=3):
    rng = np.random.default_rng(seed)
    total = np.round(rng.lognormal(9, 0.8, k))
    share = rng.lognormal(-4, 0.5, (k, 4))
    return total, share


def test_same_seed_same_interval_and_another_seed_another():
    total, share = country()
    data = score_input(np.round(share * total[:, None]), total, businesses=True)
    one, again, other = (score_interval(data, ScoreSettings(seed=seed)) for seed in (1, 1, 2))
    for name in ("score_low", "score_high", "rank_low", "rank_high"):
        np.testing.assert_array_equal(getattr(one, name), getattr(again, name))
    assert not np.array_equal(one.score_low, other.score_low)


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
@pytest.mark.parametrize("businesses", [False, True])
def test_interval_is_about_the_score(normalisation, businesses):
    total, share = country()
    data = score_input(np.round(share * total[:, None]), total, businesses)
    settings = ScoreSettings(normalisation)
    score, bounds = hotspot_score(data, settings), score_interval(data, settings)
    assert (bounds.score_low <= bounds.score_high).all() and (bounds.rank_low <= bounds.rank_high).all()
    assert bounds.score_low.min() >= 0 and bounds.score_high.max() <= 100
    assert bounds.rank_low.min() >= 1 and bounds.rank_high.max() <= len(total)
    assert ((bounds.score_low <= score) & (score <= bounds.score_high)).mean() > 0.9
    rank = rank_of(score)
    assert ((bounds.rank_low <= rank) & (rank <= bounds.rank_high)).mean() > 0.9


def test_interval_covers_the_score_of_the_truth():
    """With one component only, so that nothing but the jobs is drawn."""
    total, share = country(60)
    expected = share * total[:, None]
    settings = ScoreSettings("min_max", weights=(1, 0, 0, 0), draws=200)
    truth = hotspot_score(score_input(expected, total), settings)
    rng = np.random.default_rng(8)
    covered = []
    for _ in range(25):
        bounds = score_interval(score_input(rng.poisson(expected), total), settings)
        covered.append((bounds.score_low <= truth) & (truth <= bounds.score_high))
    assert 0.8 < np.mean(covered) < 0.97


def test_large_areas_and_large_businesses():
    total, share = country()
    jobs = np.round(share * total[:, None])
    settings = ScoreSettings("min_max", weights=(1, 0, 0, 0))

    def width(data):
        bounds = score_interval(data, settings)
        return np.mean(bounds.score_high - bounds.score_low)

    plain = width(score_input(jobs, total))
    assert width(score_input(100 * jobs, 100 * total)) < plain / 5
    lumpy = replace(score_input(jobs, total), size=np.full(jobs.shape, 9.0), rest_size=np.full(len(total), 9.0))
    assert 1.5 * plain < width(lumpy) < 6 * plain


def test_outside_reference_stands_in_the_draws():
    data = score_input([[200], [300]], [1000, 1000], outside=Reference(np.array([0.1]), np.float64(1)))
    bounds = score_interval(data, ScoreSettings("min_max", weights=(0, 1, 0, 0)))
    np.testing.assert_array_equal([bounds.score_low, bounds.score_high], np.full((2, 2), 50))
    own = score_interval(score_input([[200], [300]], [1000, 1000]), ScoreSettings("min_max", weights=(0, 1, 0, 0)))
    np.testing.assert_array_equal([own.score_low, own.score_high], [[0, 100], [0, 100]])


def test_progress_is_told_and_can_stop():
    told = []
    score_interval(FOUR, ScoreSettings(draws=10), lambda share: told.append(share) or True)
    # one block of draws: between its parts, too
    assert len(told) > 4
    assert set(told) == {0}
    for looks in range(len(told)):
        left = iter([True] * looks)
        with pytest.raises(Cancelled):
            score_interval(FOUR, ScoreSettings(draws=10), lambda share, left=left: next(left, False))


@given(
    arrays.arrays(float, (5, 3), elements=st.integers(0, 1000).map(float)),
    st.sampled_from(NORMALISATIONS),
    st.sampled_from(AGGREGATIONS),
    st.tuples(*[st.integers(0, 5)] * 3),
)
def test_score_is_0_to_100_and_does_not_depend_on_the_scale(jobs, normalisation, aggregation, weights):
    jobs[0, 0] += 1
    settings = ScoreSettings(normalisation, aggregation, (1 + weights[0], *weights[1:], 1))
    score = hotspot_score(score_input(jobs, jobs.sum(axis=1) + 100), settings)
    assert ((score >= 0) & (score <= 100 + 1e-9)).all()
    doubled = hotspot_score(score_input(2 * jobs, 2 * jobs.sum(axis=1) + 200), settings)
    np.testing.assert_allclose(doubled, score, atol=1e-9)

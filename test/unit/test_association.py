"""Measures of pairs: worked numbers, identities, and p-values that are exact or of exact distributions."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.overlap.overlap import coagglomeration_terms
from creative_clusters_plugin.core.relatedness import association
from creative_clusters_plugin.core.relatedness.association import (
    co_presence_p,
    correlation_draws_p,
    excess_shares,
    standardised,
)


def always(share):
    return True


def test_measures_of_counts():
    # 20 areas, one sector in 8, the other in 5, both in 4
    assert association.lift(4, 8, 5, 20) == pytest.approx(2)
    assert association.jaccard(4, 8, 5) == pytest.approx(4 / 9)
    assert association.proximity(4, 8, 5) == pytest.approx(0.5)
    assert association.cosine(4, 8, 5) == pytest.approx(4 / np.sqrt(40))
    for measure in (association.jaccard, association.proximity, association.cosine):
        assert np.isnan(measure(0, 0, 0))
    assert np.isnan(association.lift(0, 0, 3, 20))


def test_gamma_c_published():
    jobs = np.array([[8575, 8575], [645, 645], [780, 210]], dtype=float)
    excess = excess_shares(jobs, np.array([0.60, 0.18, 0.22]))
    assert excess.prod(axis=1).sum() == pytest.approx(0.2157022, abs=1e-7)
    assert excess.prod(axis=1) == pytest.approx(coagglomeration_terms(*jobs.T, np.array([0.60, 0.18, 0.22])))


def test_gamma_c_of_a_sector_with_itself_is_its_own_concentration():
    jobs, total = np.array([[30.0], [50], [20], [0]]), np.array([400.0, 300, 200, 100])
    s, x = jobs[:, 0] / jobs.sum(), total / total.sum()
    raw = ((s - x) ** 2).sum() / (1 - (x**2).sum())  # Ellison & Glaeser 1997, before the plants
    assert (excess_shares(jobs, total) ** 2).sum() == pytest.approx(raw, rel=1e-12)


def test_correlations_are_products_of_standardised_columns():
    values = np.random.default_rng(1).gamma(1.0, size=(30, 4))
    unit = standardised(values)
    assert unit.T @ unit == pytest.approx(np.corrcoef(values.T))
    assert np.isnan(standardised(np.ones((5, 1)))).all()


def test_permutation_p_has_the_distribution_of_all_rearrangements():
    rng = np.random.default_rng(3)
    values = rng.gamma(1.0, size=(7, 3))
    unit = standardised(values)
    exact = np.zeros((3, 3))
    for order in itertools.permutations(range(7)):
        exact += np.abs(unit[list(order)].T @ unit) >= np.abs(unit.T @ unit) - 1e-9
    found = correlation_draws_p(unit, unit, 40_000, np.random.default_rng(1), always)
    upper = np.triu_indices(3, 1)
    assert found[upper] == pytest.approx((exact / 5040)[upper], abs=0.012)
    apart = correlation_draws_p(unit[:, :1], unit[:, 1:], 40_000, np.random.default_rng(2), always)
    assert apart[0] == pytest.approx((exact / 5040)[0, 1:], abs=0.012)


@pytest.mark.parametrize("permutations", [99, 100])
def test_permutation_p_counts_as_many_draws_as_asked_for(permutations):
    unit = standardised(np.random.default_rng(5).normal(size=(12, 5)))
    p = correlation_draws_p(unit, unit, permutations, np.random.default_rng(5), always)
    steps = p * (permutations + 1)
    assert steps == pytest.approx(np.round(steps))
    assert (p == p.T).all() and p.min() >= 1 / (permutations + 1) and p.max() <= 1


def test_equal_correlations_count_although_precision_is_single():
    # two values only: every rearrangement gives one of few correlations, exactly
    one = standardised(np.repeat([[0.0], [1.0]], 6, axis=0))
    p = correlation_draws_p(one, one.copy(), 20_000, np.random.default_rng(7), always)
    assert p[0, 0] == pytest.approx(2 / 924, abs=0.001)


def test_p_of_the_same_seed_and_of_unknown_columns():
    unit = standardised(np.column_stack([np.arange(11.0), np.ones(11), np.arange(11.0) ** 2]))
    first, again = (correlation_draws_p(unit, unit, 99, np.random.default_rng(1), always) for _ in range(2))
    assert np.array_equal(first, again, equal_nan=True)
    assert np.isnan(first[1]).all() and np.isnan(first[:, 1]).all() and first[0, 2] == 0.01
    with pytest.raises(Cancelled):
        correlation_draws_p(unit, unit, 99, np.random.default_rng(1), lambda share: False)


def test_false_positives_of_the_permutation_test_are_at_the_nominal_level():
    # 200 countries in which nothing goes together; six sectors, 15 pairs each
    upper, hits = np.triu_indices(6, 1), []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        unit = standardised(rng.gamma(0.5, size=(40, 6)))
        hits.append((correlation_draws_p(unit, unit, 199, rng, always)[upper] <= 0.05).mean())
    # the pairs of one country are not independent, its mean is
    assert np.mean(hits) == pytest.approx(0.05, abs=3 * np.std(hits) / np.sqrt(200) + 0.002)
    assert np.std(hits) > 0


def test_co_presence_p_is_fishers():
    rng = np.random.default_rng(2)
    n = rng.integers(10, 60, 200)
    first, second = rng.integers(0, n + 1), rng.integers(0, n + 1)
    both = rng.integers(np.maximum(0, first + second - n), np.minimum(first, second) + 1)
    found = co_presence_p(both, first, second, n)
    law = stats.hypergeom(n, first, second)
    wanted = np.minimum(1, 2 * np.minimum(law.sf(both - 1), law.cdf(both)))
    assert found == pytest.approx(wanted, rel=1e-9)


def test_co_presence_p_follows_the_permutation_of_the_areas():
    rng = np.random.default_rng(4)
    one, other = rng.random(20) < 0.4, rng.random(20) < 0.5
    both = int((one & other).sum())
    drawn = np.array([(rng.permutation(one) & other).sum() for _ in range(20_000)])
    wanted = min(1, 2 * min((drawn >= both).mean(), (drawn <= both).mean()))
    numbers = (np.array([value]) for value in (both, one.sum(), other.sum(), 20))
    assert co_presence_p(*numbers)[0] == pytest.approx(wanted, abs=0.015)


@given(arrays(bool, st.tuples(st.integers(1, 12), st.integers(2, 6))))
def test_measures_are_symmetric_and_within_their_bounds(present):
    has = present.astype(float)
    both, areas = has.T @ has, has.sum(axis=0)
    margins = areas[:, None], areas[None]
    for measure in (association.jaccard, association.proximity, association.cosine):
        found = measure(both, *margins)
        known = found[np.isfinite(found)]
        assert np.array_equal(found, found.T, equal_nan=True)
        assert (known >= 0).all() and (known <= 1 + 1e-12).all()
    p = co_presence_p(
        both.astype(int), *(np.broadcast_to(m, both.shape).astype(int) for m in margins), np.full(both.shape, len(has))
    )
    assert (p > 0).all() and (p <= 1).all()

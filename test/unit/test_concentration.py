"""Measures of concentration: published worked numbers, and what must hold for any jobs."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import stats

from creative_clusters_plugin.core import many_tests
from creative_clusters_plugin.core.concentration import concentration
from creative_clusters_plugin.core.concentration.concentration import (
    Reference,
    jobs_above_expectation,
    location_quotient,
    quotient_interval,
    reference_of,
)
from creative_clusters_plugin.core.many_tests import false_discovery_rate

# areas R1 to R5, sectors I1 to I5
FIVE = np.array(
    [
        [100, 0, 0, 0, 0],
        [0, 15, 5, 70, 10],
        [0, 20, 10, 20, 50],
        [0, 25, 30, 5, 40],
        [0, 40, 55, 5, 0],
    ],
    dtype=float,
)
FIVE_LQ = np.array(
    [
        [5, 0, 0, 0, 0],
        [0, 0.75, 0.25, 3.5, 0.5],
        [0, 1, 0.5, 1, 2.5],
        [0, 1.25, 1.5, 0.25, 2],
        [0, 2, 2.75, 0.25, 0],
    ]
)

JOBS = arrays.arrays(
    np.int64,
    st.tuples(st.integers(2, 12), st.integers(1, 5)),
    elements=st.one_of(st.just(0), st.integers(0, 50), st.integers(0, 100_000)),
)


def own_reference(jobs, total=None):
    total = jobs.sum(axis=1) if total is None else total
    return total, reference_of(jobs, total, np.ones(len(jobs), dtype=bool))


def quotients_of(jobs):
    total, reference = own_reference(jobs)
    return location_quotient(jobs, total, reference)


def germany():
    """1714 of 79006 jobs in the region, 879213 of 15593224 in the nation (Farhauer & Kroell 2013)."""
    jobs, total = np.array([[1714.0], [879213.0 - 1714]]), np.array([79006.0, 15593224 - 79006])
    return jobs, total, own_reference(jobs, total)[1]


def with_total(jobs, rest):
    """Jobs (k, s) and totals (k,) of areas with at least one job; `rest` jobs more than in the sectors."""
    jobs = jobs.astype(float)
    total = jobs.sum(axis=1) + rest
    assume(total.sum() > 0)
    return jobs, total


def test_location_quotient_of_the_textbook():
    assert location_quotient(*germany())[0, 0] == pytest.approx(0.3847623, abs=5e-8)


def test_location_quotients_of_the_five_by_five_table():
    np.testing.assert_allclose(quotients_of(FIVE), FIVE_LQ, rtol=1e-12)


def test_standardised_quotient():
    z = concentration.standardised_quotient(FIVE_LQ)
    np.testing.assert_allclose(z[:, 1], [-1.371989, -0.342997, 0, 0.342997, 1.371989], atol=5e-7)


def test_standardised_quotient_where_all_are_equal_or_unknown():
    z = concentration.standardised_quotient(np.array([[1.0, np.nan, 1.0], [1.0, np.nan, np.nan]]))
    assert np.isnan(z).all()
    assert np.isnan(concentration.standardised_quotient(np.full((3, 1), np.nan))).all()


def test_interval_of_the_textbook():
    bounds = quotient_interval(*germany())
    # printed with 1.96 for the quantile
    assert bounds.low[0, 0] == pytest.approx(0.367178, abs=1e-6)
    assert bounds.high[0, 0] == pytest.approx(0.403189, abs=1e-6)
    quotient = location_quotient(*germany())[0, 0]
    error = quotient * np.log(bounds.high[0, 0] / quotient) / stats.norm.ppf(0.975)
    assert error == pytest.approx(0.00918302, abs=5e-9)
    assert bounds.z[0, 0] == pytest.approx(np.log(quotient) / (error / quotient))


def test_interval_covers_the_truth_as_often_as_it_says():
    rng = np.random.default_rng(1)
    share, size, draws = np.array([0.02, 0.05, 0.1]), np.array([4000, 20_000, 60_000]), 2000
    truth = share / ((share * size).sum() / size.sum())
    covered = np.zeros(3)
    for _ in range(draws):
        jobs = rng.binomial(size, share)[:, None].astype(float)
        bounds = quotient_interval(jobs, size.astype(float), own_reference(jobs, size.astype(float))[1])
        covered += (bounds.low[:, 0] <= truth) & (truth <= bounds.high[:, 0])
    assert (np.abs(covered / draws - 0.95) < 0.02).all()


def test_interval_is_wider_where_jobs_come_in_large_businesses():
    jobs, total, reference = germany()
    one_by_one = quotient_interval(jobs, total, reference, lumps=jobs, total_lumps=total)
    plain = quotient_interval(jobs, total, reference)
    np.testing.assert_allclose([one_by_one.low, one_by_one.high], [plain.low, plain.high], rtol=1e-12)
    tens = quotient_interval(jobs, total, reference, lumps=10 * jobs, total_lumps=10 * total)
    np.testing.assert_allclose(np.log(tens.high / tens.low), np.sqrt(10) * np.log(plain.high / plain.low))


def test_outside_reference_is_taken_as_exact():
    outside = Reference(np.array([0.05]), np.float64(1.0))
    bounds = quotient_interval(np.array([[100.0]]), np.array([1000.0]), outside)
    reach = np.exp(stats.norm.ppf(0.975) * np.sqrt(0.9 / 100))
    assert bounds.low[0, 0] == pytest.approx(2 / reach)
    assert bounds.high[0, 0] == pytest.approx(2 * reach)


def test_no_jobs_in_the_sector_still_has_an_upper_bound():
    jobs, total = np.array([[0.0], [50.0]]), np.array([1000.0, 1000.0])
    bounds = quotient_interval(jobs, total, own_reference(jobs, total)[1])
    most = stats.chi2.ppf(0.975, 2) / 2  # exact Poisson limit for a count of nought
    assert bounds.low[0, 0] == 0
    assert bounds.high[0, 0] == pytest.approx(most / 1000 / 0.025)
    assert bounds.z[0, 0] == -np.inf


def test_zero_suppressed_and_empty_are_told_apart():
    jobs = np.array([[0.0, 5.0], [np.nan, 5.0], [0.0, 0.0], [10.0, 0.0]])
    total = np.array([100.0, 100.0, 0.0, 100.0])
    quotient = location_quotient(jobs, total, own_reference(jobs, total)[1])
    assert quotient[0, 0] == 0
    assert np.isnan(quotient[1, 0]) and quotient[1, 1] == pytest.approx(1.5)
    assert np.isnan(quotient[2]).all()


def test_sector_that_the_reference_lacks_has_no_quotient():
    outside = Reference(np.array([0.0, 10.0]), np.float64(100.0))
    quotient = location_quotient(np.array([[5.0, 5.0]]), np.array([50.0]), outside)
    assert np.isnan(quotient[0, 0]) and quotient[0, 1] == pytest.approx(1)
    bounds = quotient_interval(np.array([[5.0, 5.0]]), np.array([50.0]), outside)
    assert np.isnan([bounds.low[0, 0], bounds.high[0, 0], bounds.z[0, 0]]).all()


def test_symmetric_quotient():
    np.testing.assert_allclose(concentration.symmetric_quotient(np.array([0, 0.5, 1, 3.0])), [-1, -1 / 3, 0, 0.5])


def test_jobs_above_expectation():
    total, reference = own_reference(FIVE)
    above = jobs_above_expectation(FIVE, total, reference)
    np.testing.assert_allclose(above[:, 1], [-20, -5, 0, 5, 20])
    assert jobs_above_expectation(*germany())[0, 0] == pytest.approx(1714 - 79006 * 879213 / 15593224)


def test_profile_measures_of_the_five_by_five_table():
    np.testing.assert_allclose(concentration.krugman_index(FIVE, FIVE.sum(axis=0)), [1.6, 1, 0.6, 0.7, 1.1])
    np.testing.assert_allclose(concentration.entropy(FIVE), [0, 1.319, 1.761, 1.766, 1.219], atol=5e-4)
    np.testing.assert_allclose(concentration.shares(FIVE).sum(axis=1), 1)
    nothing = np.zeros((1, 5))
    assert np.isnan(concentration.entropy(nothing)) and np.isnan(concentration.krugman_index(nothing, FIVE[1]))


def test_false_discovery_rate_of_the_published_list():
    first = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344]
    p = np.array([*first, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1])
    first = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645]
    adjusted = [*first, 0.0765, 0.486, 0.581182, 0.714875, 0.753231, 0.813214, 1]
    found = false_discovery_rate(p)
    np.testing.assert_allclose(found, adjusted, atol=5e-7)
    assert (found < 0.05).sum() == 4
    shuffled = np.random.default_rng(0).permutation(len(p))
    np.testing.assert_array_equal(false_discovery_rate(p[shuffled]), found[shuffled])
    gaps = false_discovery_rate(np.insert(p, [0, 7, 15], np.nan))
    np.testing.assert_array_equal(gaps[np.isfinite(gaps)], found)
    assert np.isnan(gaps).sum() == 3


def test_upper_tail_is_exact_far_out():
    z = np.array([-np.inf, -1.0, 0.0, 1.959964, 12.0, np.inf])
    np.testing.assert_allclose(many_tests.upper_tail(z), stats.norm.sf(z), rtol=1e-9)
    assert np.isnan(many_tests.upper_tail(np.array([np.nan])))


@given(JOBS, st.integers(0, 1000))
def test_job_weighted_mean_quotient_is_one(jobs, rest):
    jobs, total = with_total(jobs, rest)
    quotient = location_quotient(jobs, total, own_reference(jobs, total)[1])
    present = jobs.sum(axis=0) > 0
    mean = np.nansum(quotient * total[:, None], axis=0) / total.sum()
    np.testing.assert_allclose(mean[present], 1, rtol=1e-9)
    assert np.isnan(quotient[:, ~present]).all()


@given(JOBS, st.integers(0, 1000), st.sampled_from([0.001, 0.5, 3, 1e6]))
def test_scale_does_not_matter(jobs, rest, factor):
    jobs, total = with_total(jobs, rest)
    quotient = location_quotient(jobs, total, own_reference(jobs, total)[1])
    scaled = location_quotient(jobs * factor, total * factor, own_reference(jobs * factor, total * factor)[1])
    np.testing.assert_allclose(scaled, quotient, rtol=1e-9)


@given(JOBS, st.randoms(use_true_random=False))
def test_order_of_areas_does_not_matter(jobs, random):
    jobs, _ = with_total(jobs, 0)
    order = list(range(len(jobs)))
    random.shuffle(order)
    one, other = own_reference(jobs)[1], own_reference(jobs[order])[1]
    bounds, shuffled = (
        quotient_interval(table, table.sum(axis=1), reference)
        for table, reference in ((jobs, one), (jobs[order], other))
    )
    for name in ("low", "high", "z"):
        np.testing.assert_allclose(getattr(shuffled, name), getattr(bounds, name)[order], rtol=1e-9)


@given(JOBS, st.integers(0, 1000), st.data())
def test_jobs_above_expectation_cancel_out_over_the_reference(jobs, rest, data):
    jobs, total = with_total(jobs, rest)
    inside = np.array(data.draw(st.lists(st.booleans(), min_size=len(jobs), max_size=len(jobs))))
    assume(total[inside].sum() > 0)
    above = jobs_above_expectation(jobs, total, reference_of(jobs, total, inside))
    np.testing.assert_allclose(above[inside].sum(axis=0), 0, atol=1e-9 * jobs.sum() + 1e-9)


@given(JOBS, st.integers(0, 1000), st.sampled_from([0.5, 0.9, 0.95, 0.999]), st.booleans())
def test_interval_holds_the_quotient(jobs, rest, confidence, lumpy):
    jobs, total = with_total(jobs, rest)
    reference = own_reference(jobs, total)[1]
    lumps = {"lumps": 7 * jobs, "total_lumps": 7 * total} if lumpy else {}
    quotient = location_quotient(jobs, total, reference)
    bounds = quotient_interval(jobs, total, reference, confidence, **lumps)
    known = np.isfinite(quotient)
    assert (bounds.low[known] <= quotient[known]).all() and (quotient[known] <= bounds.high[known]).all()
    assert (bounds.low[known] >= 0).all()
    assert np.isnan(bounds.low[~known]).all() and np.isnan(bounds.high[~known]).all()


@given(JOBS)
def test_profile_measures_stay_in_their_range(jobs):
    jobs = jobs.astype(float)
    known = jobs.sum(axis=1) > 0
    krugman, bits = concentration.krugman_index(jobs, jobs.sum(axis=0)), concentration.entropy(jobs)
    assert ((krugman[known] >= 0) & (krugman[known] <= 2 + 1e-12)).all()
    assert ((bits[known] >= 0) & (bits[known] <= np.log2(jobs.shape[1]) + 1e-9)).all()
    assert np.isnan(bits[~known]).all()


def test_bounds_allow_for_the_long_tail_of_unequal_businesses():
    jobs, total, reference = germany()
    lumps, all_lumps = 30 * jobs, 30 * total
    even = quotient_interval(jobs, total, reference, 0.95, lumps, all_lumps)
    skewed = quotient_interval(jobs, total, reference, 0.95, lumps, all_lumps, 3.2)
    assert (skewed.low < even.low).all()
    np.testing.assert_array_equal(skewed.high, even.high)
    # z and bound say the same: at the level at which the interval begins at 1, z is that level's
    above = jobs * 3.4
    z = quotient_interval(above, total, reference, 0.95, lumps, all_lumps, 3.2).z[0, 0]
    assert 0 < z < quotient_interval(above, total, reference, 0.95, lumps, all_lumps).z[0, 0]
    at_one = quotient_interval(above, total, reference, 2 * stats.norm.cdf(z) - 1, lumps, all_lumps, 3.2)
    assert at_one.low[0, 0] == pytest.approx(1)


def test_lower_bound_covers_the_truth_of_sums_of_unequal_businesses():
    # 120 businesses on average of log-normal size, squared coefficient of variation e - 1, twice in eight areas alike
    rng, areas, draws = np.random.default_rng(4), 40, 1500
    below = {0.0: 0, np.e: 0}
    for _ in range(draws):
        count = rng.poisson(120, areas)
        sizes = rng.lognormal(np.log(4) - 0.5, 1, count.sum())
        area = np.repeat(np.arange(areas), count)
        jobs = np.bincount(area, sizes, areas)[:, None]
        total = np.full(areas, 1e5)
        lumps = 4 * np.e * jobs
        for skew in below:
            bounds = quotient_interval(jobs, total, own_reference(jobs, total)[1], 0.999, lumps, 20.0 * total, skew)
            below[skew] += (bounds.low > 1).sum()
    rate = {skew: 1000 * count / draws / areas for skew, count in below.items()}
    # nominal .5 in 1,000; the square root of the rest is chance
    assert rate[np.e] < 1.2 < 2 < rate[0.0]


def test_skew_of_sizes_is_that_of_log_normal_ones():
    sizes = np.random.default_rng(5).lognormal(1, 0.7, 2_000_000)
    told = concentration.size_skew(np.array([sizes.sum()]), np.array([(sizes**2).sum()]), np.array([len(sizes)]))
    exact = (sizes**3).mean() * sizes.mean() / (sizes**2).mean() ** 2
    assert told[0] == pytest.approx(exact, rel=0.02)
    assert concentration.size_skew(np.array([0.0]), np.array([0.0]), np.array([0.0])) == 0

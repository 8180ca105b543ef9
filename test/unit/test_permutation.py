"""The permutation engine against full enumeration and against permuting area by area."""

import tracemalloc
from itertools import combinations, permutations

import numpy as np
import pytest
import scipy.sparse as sparse
from scipy import stats

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.space.permutation import (
    Counts,
    _places,
    distinct_draws,
    shared_counts,
    weighted_counts,
)


def ring(n: int, reach: int = 1) -> sparse.csr_array:
    """Areas in a circle, each with those up to `reach` places away on both sides."""
    step = np.concatenate([np.arange(-reach, 0), np.arange(1, reach + 1)])
    focal = np.repeat(np.arange(n), 2 * reach)
    matrix = sparse.csr_array(
        (np.ones(len(focal)), (focal, ((np.arange(n)[:, None] + step) % n).ravel())), shape=(n, n)
    )
    matrix.sort_indices()
    return matrix


def uneven(n: int, rng) -> sparse.csr_array:
    """Areas with 1 to n - 1 neighbours, and the last with none."""
    dense = np.zeros((n, n))
    for area in range(n - 1):
        others = np.delete(np.arange(n), area)
        dense[area, rng.choice(others, area % (n - 1) + 1, replace=False)] = 1
    return sparse.csr_array(dense)


def shared(matrix, values, draws, seed=1, **options) -> Counts:
    """Counts for plain sums over the neighbours."""
    rng = np.random.default_rng(seed)
    return shared_counts(
        np.diff(matrix.indptr), [values], matrix @ values, lambda sums, k: sums[0], draws, rng, **options
    )


def weighted(matrix, values, draws, seed=1, **options) -> Counts:
    ones, rng = [np.ones(len(values))], np.random.default_rng(seed)
    return weighted_counts(matrix, [values], ones, matrix @ values, draws, rng, **options)


def exact_shares(matrix: sparse.csr_array, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shares of all ways to place the others' values that give at least, and at most, the observed weighted sum."""
    n, observed = len(values), matrix @ values
    at_least, at_most = np.full(n, np.nan), np.full(n, np.nan)
    for area in range(n):
        weight = matrix.data[matrix.indptr[area] : matrix.indptr[area + 1]]
        if not len(weight):
            continue
        ways = combinations if np.ptp(weight) == 0 else permutations
        sums = np.array([weight @ np.array(chosen) for chosen in ways(np.delete(values, area), len(weight))])
        at_least[area] = (sums >= observed[area] - 1e-9).mean()
        at_most[area] = (sums <= observed[area] + 1e-9).mean()
    return at_least, at_most


def departure(counts: np.ndarray, share: np.ndarray, draws: int) -> np.ndarray:
    """How many standard errors counts are off their exact shares."""
    tested = np.isfinite(share) & (share > 0) & (share < 1)
    certain = np.isfinite(share) & ~tested
    assert np.array_equal(counts[certain], share[certain] * draws)
    share = share[tested]
    return (counts[tested] - share * draws) / np.sqrt(draws * share * (1 - share))


@pytest.mark.parametrize("values", [[3.0, 1, 4, 1, 5, 9, 2, 6], [0, 0, 1, 1, 0, 1, 0, 0], [1e9, 2, 3, 1e9, 5, 6, 7, 8]])
@pytest.mark.parametrize("count", [shared, weighted])
def test_shares_are_those_of_full_enumeration(count, values):
    """With 8 areas an area is drawn to be its own neighbour most of the time, so the mending is put to the test."""
    values, draws = np.array(values, dtype=float), 40_000
    for matrix in (uneven(8, np.random.default_rng(5)), ring(8, 2)):
        counts = count(matrix, values, draws)
        at_least, at_most = exact_shares(matrix, values)
        assert np.abs(departure(counts.at_least, at_least, draws)).max() < 4.5
        assert np.abs(departure(counts.at_most, at_most, draws)).max() < 4.5


def test_shares_with_unequal_weights_are_those_of_full_enumeration():
    rng, draws = np.random.default_rng(9), 40_000
    matrix = uneven(7, rng)
    matrix.data = rng.uniform(0.1, 3, len(matrix.data))
    values = rng.lognormal(size=7)
    counts = weighted(matrix, values, draws)
    for found, share in zip((counts.at_least, counts.at_most), exact_shares(matrix, values), strict=True):
        assert np.abs(departure(found, share, draws)).max() < 4.5


def test_coefficients_of_each_area_count_with_their_sign():
    """-2 z_i sum z_j + sum z_j^2, the part of local Geary that varies, by enumeration."""
    rng, draws, n = np.random.default_rng(4), 40_000, 8
    matrix, z = uneven(8, rng), rng.normal(size=8)
    observed = -2 * z * (matrix @ z) + matrix @ z**2
    found = weighted_counts(matrix, [z, z**2], [-2 * z, np.ones(n)], observed, draws, np.random.default_rng(2))
    share = np.full(n, np.nan)
    for area in range(n - 1):
        others = np.delete(z, area)
        terms = np.array(
            [sum(v**2 - 2 * z[area] * v for v in c) for c in combinations(others, int(matrix[[area]].nnz))]
        )
        share[area] = (terms >= observed[area] - 1e-9).mean()
    assert np.abs(departure(found.at_least, share, draws)).max() < 4.5


def test_over_many_seeds_counts_scatter_as_independent_draws_do():
    """Chi-square over 200 seeds against the exact share: neither biased nor too narrow or too wide."""
    values, matrix, draws = np.array([5.0, 2, 8, 1, 9, 4, 7, 3, 6, 10]), ring(10), 199
    share, _ = exact_shares(matrix, values)
    off = np.array([departure(shared(matrix, values, draws, seed).at_least, share, draws) for seed in range(200)])
    assert off.shape == (200, 9)  # that of the third area, the smallest sum there can be, is certain
    p = stats.chi2(200).sf((off**2).sum(axis=0))
    assert ((p > 0.0005) & (p < 0.9995)).all()


def test_equal_weights_give_the_same_either_way_and_area_by_area():
    rng, draws, n = np.random.default_rng(3), 20_000, 60
    matrix, values = uneven(n, rng)[:n, :n], rng.gamma(1.0, size=n)
    one, two = shared(matrix, values, draws, 1), weighted(matrix, values, draws, 2)
    observed = matrix @ values
    for area in (0, 7, 30, 58):
        k = int(np.diff(matrix.indptr)[area])
        others = np.delete(values, area)
        sums = np.array([rng.permutation(others)[:k].sum() for _ in range(draws)])
        by_hand = (sums >= observed[area] - 1e-9).mean()
        error = 4.5 * np.sqrt(2 * max(by_hand * (1 - by_hand), 1e-4) / draws)
        assert one.at_least[area] / draws == pytest.approx(by_hand, abs=error)
        assert two.at_least[area] / draws == pytest.approx(by_hand, abs=error)


def test_under_the_null_p_values_are_uniform():
    """One area of each of 400 maps without pattern: Kolmogorov-Smirnov, and the share below 5 %."""
    rng = np.random.default_rng(11)
    matrix = ring(50, 3)
    p = np.array([shared(matrix, rng.normal(size=50), 999, seed).p("two-sided")[seed % 50] for seed in range(400)])
    assert stats.kstest(p, "uniform").pvalue > 0.01
    assert 0.02 < (p <= 0.05).mean() < 0.09


def test_places_among_draws_are_those_of_two_searches():
    rng = np.random.default_rng(3)
    ordered = np.sort(rng.integers(0, 40, 200) / 7)
    values = np.concatenate([rng.integers(-3, 45, 500) / 7, rng.uniform(-1, 7, 500), [ordered[0], ordered[-1]]])
    values[::3] += rng.choice([-0.5e-9, 0.5e-9], len(values[::3]))
    below, upto = _places(ordered, values, 1e-9)
    assert np.array_equal(below, np.searchsorted(ordered, values - 1e-9, side="left"))
    assert np.array_equal(upto, np.searchsorted(ordered, values + 1e-9, side="right"))
    assert (below < upto).any() and (below == upto).any() and below.max() == 200


def test_areas_without_neighbours_have_no_p():
    counts = shared(uneven(8, np.random.default_rng(5)), np.arange(8.0), 99)
    assert np.isnan(counts.p("two-sided")).tolist() == [False] * 7 + [True]
    assert np.isnan(counts.p("greater")).tolist() == [False] * 7 + [True]


def test_p_doubles_the_smaller_tail():
    counts = Counts(np.array([0, 99, 60, 99]), np.array([99, 0, 45, 99]), 99)
    assert counts.p("two-sided").tolist() == pytest.approx([0.02, 0.02, 0.92, 1])
    assert counts.p("greater").tolist() == pytest.approx([0.01, 1, 0.61, 1])


@pytest.mark.parametrize(("n", "k"), [(5, 5), (6, 2), (30, 4)])
def test_draws_are_distinct_and_every_order_as_likely(n, k):
    ids = distinct_draws(np.random.default_rng(8), n, k, 30_000)
    assert ids.shape == (30_000, k)
    assert (np.diff(np.sort(ids, axis=1), axis=1) > 0).all()
    pairs = np.bincount(ids[:, 0] * n + ids[:, 1], minlength=n * n)
    possible = ~np.eye(n, dtype=bool).ravel()
    assert not pairs[~possible].any()
    assert stats.chisquare(pairs[possible]).pvalue > 0.001


@pytest.mark.parametrize("count", [shared, weighted])
def test_the_same_seed_gives_the_same_and_another_does_not(count):
    matrix, values = ring(40, 2), np.random.default_rng(1).normal(size=40)
    one, same, other = (count(matrix, values, 500, seed) for seed in (1, 1, 2))
    assert np.array_equal(one.at_least, same.at_least)
    assert np.array_equal(one.at_most, same.at_most)
    assert not np.array_equal(one.at_least, other.at_least)


@pytest.mark.parametrize("count", [shared, weighted])
def test_memory_stays_within_the_bound(count):
    """4,000 areas with 8 neighbours and 99,999 draws would take 32 MB for the ids alone, 3.2 GB for all sums."""
    matrix, values = ring(4_000, 4), np.random.default_rng(1).normal(size=4_000)
    tracemalloc.start()
    count(matrix, values, 99_999 if count is shared else 2_000, memory=16_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


@pytest.mark.parametrize("count", [shared, weighted])
def test_blocks_change_the_draws_but_not_their_number(count):
    matrix, values, draws = ring(30, 2), np.random.default_rng(1).normal(size=30), 3_000
    share = count(matrix, values, draws).at_least / draws
    blocks = count(matrix, values, draws, memory=60_000)
    assert blocks.draws == draws
    assert (blocks.at_least + blocks.at_most).min() >= draws
    assert blocks.at_least / draws == pytest.approx(share, abs=0.06)


@pytest.mark.parametrize("count", [shared, weighted])
def test_the_user_can_stop_it(count):
    told = []

    def stop_at_the_third(share):
        told.append(share)
        return len(told) < 3

    with pytest.raises(Cancelled):
        count(ring(200, 2), np.arange(200.0), 50_000, memory=300_000, progress=stop_at_the_third)
    assert len(told) == 3

"""Small areas that vary more: how much more, and what it makes of correlations."""

import numpy as np
import pytest

from creative_clusters_plugin.core.concentration.scores import average_rank
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, overlap_measures
from creative_clusters_plugin.core.overlap.overlap_space import spatial_tests
from creative_clusters_plugin.core.relatedness.pair_measures import PairSettings, pair_measures
from creative_clusters_plugin.core.relatedness.size_spread import pair_unevenness, spread_by_size, unevenness
from creative_clusters_plugin.core.space.spatial_correlation import spatial_correlation

LEVEL = 0.05


def shares(rng: np.random.Generator, n: int = 120, columns: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Sizes (n,), and shares (n, columns) that are independent of one another and the noisier the smaller the area."""
    size = rng.lognormal(0, 1, n)
    return size, 1 + 0.1 * rng.standard_normal((n, columns)) / np.sqrt(size)[:, None]


def test_the_spread_of_noise_falls_with_the_root_of_size():
    size, values = shares(np.random.default_rng(1), 4_000, 1)
    spread = spread_by_size(values, size)[:, 0]
    slope = np.polyfit(np.log(size), np.log(spread), 1)[0]
    assert slope == pytest.approx(-0.5, abs=0.03)


def test_values_that_do_not_depend_on_size_are_alike():
    rng = np.random.default_rng(2)
    size = rng.lognormal(0, 1, 500)
    rising = rng.standard_normal(500) * size
    assert (spread_by_size(rising[:, None], size) == 1).all()
    assert pair_unevenness(rising, rising, size) == 1
    assert pair_unevenness(rng.standard_normal(500), rng.standard_normal(500), size) == pytest.approx(1, abs=0.02)


def test_areas_of_one_size_or_without_size_change_nothing():
    values = np.random.default_rng(3).standard_normal((20, 3))
    for size in (np.full(20, 7.0), np.zeros(20), np.full(20, np.nan)):
        assert (unevenness(values, values, size) == 1).all()
    constant = np.ones((20, 1))
    assert (unevenness(constant, values, np.arange(1.0, 21.0)) == 1).all()


def test_unknown_values_are_left_out_pair_by_pair():
    size, values = shares(np.random.default_rng(4), 90, 2)
    values[:30, 0] = np.nan
    values[60:, 1] = np.nan
    both = slice(30, 60)
    first, second = (spread_by_size(values, size) ** 2)[both].T
    expected = np.sqrt((first * second).mean() / (first.mean() * second.mean()))
    assert unevenness(values, values, size)[0, 1] == pytest.approx(max(expected, 1.0))


def test_independent_shares_of_unequal_areas_correlate_at_the_level():
    found = {"pearson_p": [], "spearman_p": [], "pearson_p_spatial": [], "plain": []}
    for seed in range(200):
        rng = np.random.default_rng(seed)
        size, values = shares(rng)
        settings = OverlapSettings(permutations=199, seed=seed)
        measures = overlap_measures(*values.T, settings, lambda share: True, size)
        measures |= spatial_tests(*values.T, rng.random((len(size), 2)), size)
        found["plain"].append(overlap_measures(*values.T, settings, lambda share: True)["pearson_p"])
        for name in ("pearson_p", "spearman_p", "pearson_p_spatial"):
            found[name].append(measures[name])
    rates = {name: np.mean(np.array(p) <= LEVEL) for name, p in found.items()}
    assert rates.pop("plain") > 0.1
    assert all(rate < 0.09 for rate in rates.values()), rates


@pytest.mark.parametrize("test", ["spearman", "pearson"])
def test_pairs_of_independent_sectors_are_found_at_the_level(test):
    rates = []
    for seed in range(20):
        size, values = shares(np.random.default_rng(seed), 100, 20)
        tested = ~np.eye(20, dtype=bool)
        found = pair_measures(values, values, size, tested, PairSettings(test=test, permutations=199, seed=seed))
        rates.append((found["p"][np.triu_indices(20, 1)] <= LEVEL).mean())
    assert np.mean(rates) == pytest.approx(LEVEL, abs=0.03)


def test_the_effective_number_of_areas_is_less_where_small_areas_decide():
    rng = np.random.default_rng(5)
    size, values = shares(rng)
    places = rng.random((len(size), 2))
    plain, uneven = spatial_tests(*values.T, places), spatial_tests(*values.T, places, size)
    for name, (one, two) in (("pearson", values.T), ("spearman", average_rank(values.T))):
        wider = pair_unevenness(one, two, size)
        assert wider > 1.05
        assert plain[f"{name}_effective_n"] == pytest.approx(spatial_correlation(one, two, places).effective_n)
        assert uneven[f"{name}_effective_n"] - 1 == pytest.approx((plain[f"{name}_effective_n"] - 1) / wider**2)

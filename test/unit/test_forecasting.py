"""Forecasts of many series at once: what each model does, how one is chosen, and that none sees the future."""

import numpy as np
import pytest

from creative_clusters_plugin.core.change.forecasting import (
    MODELS,
    Parent,
    choose,
    forecasts,
    halfway,
    pooled_growth,
    rolling,
    step_size,
    usable,
    without_marked,
)
from creative_clusters_plugin.core.change.intervals import bands, freedom_of, growth_of_errors, score, volatility
from creative_clusters_plugin.core.change.shares import share_rolling

NONE = np.zeros(30, dtype=bool)


def series(*columns):
    return np.array(columns, dtype=float).T


def of(model, history, horizon=3, parent=None):
    pools = np.zeros(history.shape[1], dtype=int)
    return forecasts(history, horizon, pools, parent)[MODELS.index(model)]


def walks(n=200, years=12, spread=0.05, growth=0.0, seed=1):
    generator = np.random.default_rng(seed)
    steps = generator.normal(growth, spread, (years, n))
    return 1000 * np.exp(np.cumsum(steps, axis=0))


def test_naive_and_drift_by_hand():
    history = series([100, 120, 110, 130], [50, 40, 30, 20])
    np.testing.assert_array_equal(of("naive", history), [[130, 20]] * 3)
    np.testing.assert_array_equal(of("drift", history), [[140, 10], [150, 0], [160, 0]])


def test_a_damped_trend_levels_off():
    path = of("damped_trend", series([100, 110, 121, 133.1, 146.4]), 10)[:, 0]
    steps = np.diff(np.log(path + 5))
    assert path[0] > 146.4 and (steps > 0).all() and (np.diff(steps) < 0).all()


def test_shares_of_a_parent_and_the_shift_against_it():
    history, whole = series([10, 20, 40]), series([1000, 1000, 1000])
    parent = Parent(whole, np.array([[1100.0], [1200], [1300]]))
    np.testing.assert_allclose(of("constant_share", history, parent=parent)[:, 0], 70 / 3000 * parent.path[:, 0])
    apart = np.minimum(np.log(45 / 15) / 2, 0.3)
    np.testing.assert_allclose(
        of("constant_shift", history, parent=parent)[:, 0], 0.04 * parent.path[:, 0] * np.exp(apart * np.arange(1, 4))
    )


def test_a_combination_is_the_mean_of_its_parts():
    assert of("combination", series([10, 20, 30]), 1) == pytest.approx(36.46, abs=0.005)
    history, names = series([10, 20, 30], [40, 38, 41]), ("naive", "drift", "damped_trend", "constant_share")
    alone = [of(name, history) for name in names[:3]]
    np.testing.assert_allclose(of("combination", history), np.mean(alone, axis=0))
    parent = Parent(history.sum(axis=1, keepdims=True).repeat(2, axis=1), np.full((3, 2), 80.0))
    of_all = [of(name, history, parent=parent) for name in names]
    np.testing.assert_allclose(of("combination", history, parent=parent), np.mean(of_all, axis=0))


def test_models_of_a_parent_are_missing_without_one():
    found = forecasts(walks(3), 2, np.zeros(3, dtype=int))
    assert [model for model, path in zip(MODELS, found, strict=True) if np.isnan(path).all()] == [
        "constant_share",
        "constant_shift",
        "damped_shift",
        "last_share",
    ]


def test_a_damped_shift_moves_less_each_year():
    history, whole = series([100, 110, 121]), series([1000, 1000, 1000])
    parent = Parent(whole, np.full((3, 1), 1000.0))
    path = of("damped_shift", history, 3, parent=parent).ravel()
    # 10 % a year (of jobs + 5), then .8, .8 + .64, .8 + .64 + .512 times as much
    growth = np.log(126 / 105) / 2
    np.testing.assert_allclose(path, 121 * np.exp(growth * np.array([0.8, 1.44, 1.952])))


def test_pooled_growth_shrinks_noise_and_keeps_true_differences():
    pools = np.zeros(200, dtype=int)
    noise = np.random.default_rng(2).normal(0.02, 0.1, (6, 200))
    shrunk = pooled_growth(noise, pools)
    assert np.ptp(shrunk) < 0.4 * np.ptp(noise.mean(axis=0))
    apart = noise / 20 + np.linspace(-0.2, 0.2, 200)
    np.testing.assert_allclose(pooled_growth(apart, pools), apart.mean(axis=0), atol=0.01)


def test_forecasts_are_never_negative_nor_infinite():
    history = series([0, 0, 0, 0, 5], [5, 0, 0, 0, 0], [1, 1000, 1, 1000, 1], [0, 0, 0, 0, 0])
    parent = Parent(np.repeat(history.sum(axis=1, keepdims=True), 4, axis=1), np.full((5, 4), 100.0))
    found = forecasts(history, 5, np.zeros(4, dtype=int), parent)
    assert np.isfinite(found).all() and (found >= 0).all()


def test_a_marked_break_makes_no_trend():
    history = series([100, 102, 104, 204, 206, 208])
    marked = np.array([False, False, False, True, False, False])
    mended = without_marked(history, marked)
    assert mended[-1] == 208
    steps = np.diff(np.log(mended[:, 0] + 5))
    assert steps.max() < 0.03
    assert of("drift", history, 1)[0, 0] > 225 > of("drift", mended, 1)[0, 0]


def test_errors_across_a_marked_year_are_not_judged():
    marked = np.array([False, False, False, True, False, False])
    assert list(usable(1, 3, 5, marked)) == [True, False, False]
    assert list(usable(3, 3, 5, marked)) == [True, True, False]


def test_naive_is_chosen_until_two_origins_say_otherwise():
    good = np.full((len(MODELS), 2, 4), 1.0)
    good[1] = 0.1
    assert list(choose([], np.ones(4))) == list(choose([good], np.ones(4))) == [0] * 4
    assert list(choose([good, good], np.ones(4))) == [1] * 4


def test_a_model_that_is_better_by_chance_is_not_chosen():
    good, bad = np.full((len(MODELS), 1, 3), 1.0), np.full((len(MODELS), 1, 3), 1.0)
    good[1], bad[1] = 0.2, 1.7
    assert list(choose([good, bad], np.ones(3))) == [0, 0, 0]


def test_steady_growth_is_found_and_a_random_walk_stays_all_but_naive():
    zero = np.zeros(200, dtype=int)
    growing = rolling(walks(growth=0.05, spread=0.01), 3, NONE, zero)
    assert (growing.model[11] > 0).all()
    wandering, last = rolling(walks(), 3, NONE, zero), walks()[-1]
    # the combination moves one in fifty of them; nothing else does more than pooled growth, which knows that there is none
    assert set(wandering.model[11]) <= {0, MODELS.index("pooled_growth"), MODELS.index("combination")}
    assert (wandering.model[11] == MODELS.index("combination")).mean() <= 0.02
    moved = np.abs(wandering.paths[11] / last - 1)
    assert np.quantile(moved, 0.97) < 0.03 and moved.max() < 0.1


def test_no_forecast_sees_the_future():
    history = walks(20)
    other = history.copy()
    other[8:] *= 3
    zero = np.zeros(20, dtype=int)
    one, two = (rolling(values, 3, NONE, zero) for values in (history, other))
    np.testing.assert_array_equal(one.paths[7], two.paths[7])
    for found in (history, other):
        band = bands(found, one.paths, 7, NONE, (90,))
        np.testing.assert_array_equal(band.low, bands(history, one.paths, 7, NONE, (90,)).low)


def test_bands_hold_what_they_promise_on_random_walks():
    history = walks(400, years=15, seed=5)
    zero = np.zeros(400, dtype=int)
    paths = rolling(history[:12], 3, NONE, zero).paths
    band = bands(history[:12], paths, 11, NONE, (50, 90))
    inside = ((band.low <= history[12:]) & (history[12:] <= band.high)).mean(axis=(1, 2))
    assert 0.45 < inside[0] < 0.65 and 0.87 < inside[1] < 0.97
    width = np.log((band.high + 5) / (band.low + 5))
    np.testing.assert_allclose(width / width[:, :1], np.sqrt([[[1], [2], [3]]] * 2) * np.ones(400), rtol=0.05)


def test_noise_does_not_grow_with_the_years_ahead_and_a_random_walk_does():
    ahead = {(start, step): np.full(4, np.sqrt(step + 1.0)) for start in (1, 2) for step in range(3)}
    np.testing.assert_allclose(growth_of_errors(ahead, 5) / growth_of_errors(ahead, 5)[0], np.sqrt(np.arange(1, 6)))
    level = {place: np.full(4, 2.0) for place in ahead}
    np.testing.assert_allclose(growth_of_errors(level, 5), 2.0)
    # mean squares 2 and 3 one and two years ahead: 1 + h
    both = {(1, 0): np.full(4, np.sqrt(2.0)), (1, 1): np.full(4, np.sqrt(3.0))}
    np.testing.assert_allclose(growth_of_errors(both, 3), np.sqrt([2.0, 3.0, 4.0]))
    # errors that fell with the years ahead, or one year alone
    falling = {(1, 0): np.full(4, 2.0), (1, 1): np.full(4, 1.0)}
    assert np.ptp(growth_of_errors(falling, 3)) == 0
    np.testing.assert_allclose(growth_of_errors({(1, 0): np.ones(4)}, 3), np.sqrt([1.0, 2.0, 3.0]))


def test_errors_that_go_together_are_worth_few():
    apart = {(1, 0): np.array([1.0, 3.0]), (2, 0): np.array([3.0, 1.0])}
    assert freedom_of(apart) == 2 * 2 + 2
    together = {(1, 0): np.array([1.0, 1.0]), (2, 0): np.array([3.0, 3.0])}
    assert freedom_of(together) == 2 + 2
    # mean squares 4 between and 2 within: r = (4 - 2) / (4 + 2)
    half = {(1, 0): np.array([1.0, 3.0]), (2, 0): np.array([3.0, 5.0])}
    assert freedom_of(half) == pytest.approx(4 / (1 + (4 - 2) / (4 + 2)) + 2)
    assert freedom_of({(1, 0): np.ones(3)}) == 9


def test_an_error_is_measured_by_the_other_years():
    rng = np.random.default_rng(1)
    history = 1000 * np.exp(np.cumsum(rng.normal(0, 0.01, (6, 50)), axis=0))
    history[3:] *= 2
    quiet = volatility(history, NONE[:6], range(2, 3))
    np.testing.assert_allclose(
        quiet, volatility(np.vstack([history[:3], history[3:] / 2]), NONE[:6], range(2, 3)), rtol=0.1
    )
    assert (volatility(history, NONE[:6]) > 5 * quiet).all()


def test_sizes_have_intervals_of_their_own_where_there_are_enough():
    rng = np.random.default_rng(2)
    spread = np.repeat([0.2, 0.02], 150)
    history = np.repeat([200.0, 20_000.0], 150) * np.exp(np.cumsum(rng.normal(0, 1, (9, 300)) * spread, axis=0))
    paths = rolling(history[:8], 1, NONE, np.zeros(300, dtype=int)).paths
    band = bands(history[:8], paths, 7, NONE, (90,))
    inside = ((band.low[0] <= history[8]) & (history[8] <= band.high[0]))[0]
    assert 0.82 < inside[:150].mean() < 0.97 and 0.82 < inside[150:].mean() < 0.97


def test_a_noisy_share_is_averaged_and_a_steady_one_is_not():
    rng = np.random.default_rng(6)
    whole = np.full((12, 1), 10_000.0)
    noisy = 1000 * np.exp(rng.normal(0, 0.2, (12, 300)))
    steady = 1000 * np.exp(np.cumsum(rng.normal(0, 0.05, (12, 300)), axis=0))
    models = [
        share_rolling(table, np.repeat(whole, 300, axis=1), np.full((3, 300), 10_000.0), NONE).model[11]
        for table in (noisy, steady)
    ]
    assert (models[0] == MODELS.index("constant_share")).mean() > 0.9
    assert (models[1] == MODELS.index("last_share")).mean() > 0.9


def test_halfway_lies_between_the_last_value_and_the_models():
    history = walks(20, growth=0.05)
    rolled = rolling(history, 3, NONE, np.zeros(20, dtype=int))
    found = halfway(rolled.paths, rolled)
    np.testing.assert_allclose(found[11], (rolled.paths[11] + history[-1]) / 2)


def test_small_series_are_more_volatile():
    history = np.random.default_rng(4).poisson(np.repeat([[20, 2000]], 100, axis=0).T.ravel(), (10, 200)).astype(float)
    spread = volatility(history, NONE[:10])
    assert spread[:100].mean() > 3 * spread[100:].mean()


def test_mase_by_hand():
    history = series([10, 20, 30, 40])
    paths = {1: np.array([[20.0], [20]]), 2: np.array([[30.0], [30]])}
    found = score(history, paths, {}, NONE, (90,))
    assert step_size(history) == 10
    assert found.mase[0] == pytest.approx((10 + 20 + 10) / 3 / 10)
    assert found.count[0] == 3

"""Pairs of sectors with missing figures: as whole matrices and pair by pair, and p by moments against all that can be drawn."""

from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.relatedness import (
    association,
    correlation_p,
    missing_pairs,
    pair_measures,
    pair_ranks,
)
from creative_clusters_plugin.core.relatedness.pair_measures import MEASURES, PairSettings

THRESHOLD = 1.0


def figures(n: int, s: int, missing: float, seed: int, digits: int = 3) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Quotients (n, s) with ties, zeros and NaN, jobs (n, s) that are known where they are, and totals (n,)."""
    rng = np.random.default_rng(seed)
    lq = np.round(rng.gamma(0.5, 2, size=(n, s)), digits)
    lq[rng.random(lq.shape) < 0.3] = 0
    lq[rng.random(lq.shape) < missing] = np.nan
    total = rng.lognormal(8, 1, n)
    return lq, lq * total[:, None] / 100, total


def pair_by_pair(lq: np.ndarray, jobs: np.ndarray, total: np.ndarray) -> dict[str, np.ndarray]:
    """The measures by their definitions, over the areas that each pair has in common: how it was done before."""
    s = lq.shape[1]
    found = {name: np.full((s, s), np.nan) for name in ("areas", "both", *MEASURES)}
    for one in range(s):
        for other in range(s):
            rows = np.isfinite(lq[:, one]) & np.isfinite(lq[:, other])
            both, n = lq[rows][:, [one, other]], int(rows.sum())
            has = both >= THRESHOLD
            counts = int(has.all(axis=1).sum()), *has.sum(axis=0), n
            values = {
                "areas": n,
                "both": counts[0],
                "lift": association.lift(*counts),
                "jaccard": association.jaccard(*counts[:3]),
                "phi": association.proximity(*counts[:3]),
            }
            if n:
                excess = association.excess_shares(jobs[rows][:, [one, other]], total[rows])
                values["gamma_c"] = excess[:, 0] @ excess[:, 1]
            if n > 2 and (np.ptp(both, axis=0) > 0).all():
                values["pearson"] = stats.pearsonr(*both.T)[0]
                values["spearman"] = stats.spearmanr(*both.T)[0]
            for name, value in values.items():
                found[name][one, other] = value
    return found


@pytest.mark.parametrize(
    ("n", "s", "missing", "digits"),
    [(40, 7, 0.3, 3), (25, 9, 0.6, 1), (12, 8, 0.8, 0), (60, 5, 0.02, 3), (30, 4, 0.0, 1)],
)
def test_all_at_once_gives_what_each_pair_gives(n, s, missing, digits):
    lq, jobs, total = figures(n, s, missing, seed=n, digits=digits)
    nothing = np.zeros((s, s), dtype=bool)
    found = pair_measures.pair_measures(lq, jobs, total, nothing, PairSettings(THRESHOLD))
    for name, matrix in pair_by_pair(lq, jobs, total).items():
        np.testing.assert_allclose(found[name], matrix, rtol=1e-9, atol=1e-12, err_msg=name)


def rank_by_rank(values: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """rho and skewness (s, s) of ranks, each pair ranked anew among the areas that both know, in whole numbers."""
    s = values.shape[1]
    areas, products, cubes, squares = np.zeros((4, s, s))
    for one in range(s):
        for other in range(s):
            rows = known[:, one] & known[:, other]
            n = int(rows.sum())
            own, theirs = (2 * stats.rankdata(values[rows, column]) - (n + 1) for column in (one, other))
            areas[one, other], products[one, other] = n, own @ theirs
            squares[one, other], cubes[one, other] = own @ own, (own**3).sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        r = np.clip(products / np.sqrt(squares * squares.T), -1, 1)
        skewness = cubes / areas / (squares / areas) ** 1.5
    return tuple(np.where(areas > 2, matrix, np.nan) for matrix in (r, skewness))


def ranked(values: np.ndarray, known: np.ndarray) -> missing_pairs.Correlations:
    areas = known.T.astype(float) @ known
    return pair_ranks.spearman(pair_ranks.orders(np.where(known, values, np.nan)), known, areas)


@pytest.mark.parametrize("widest", [1, 3, 32])
@pytest.mark.parametrize("digits", [0, 1, 6])
def test_ranks_of_blocks_are_those_of_each_pair_to_the_last_bit(monkeypatch, widest, digits):
    """1 to 50 areas; ties, zeros, columns of one value, of nothing, of what another knows and of what it does not know."""
    monkeypatch.setattr(pair_ranks, "_WIDEST", widest)
    monkeypatch.setattr(pair_ranks, "_AT_ONCE", 7 * widest)
    for n in (*range(1, 12), 16, 17, 35, 50):
        rng = np.random.default_rng([n, digits])
        values = np.round(rng.gamma(0.5, 2, size=(n, 11)), digits)
        values[rng.random(values.shape) < rng.random()] = 0
        known = rng.random(values.shape) >= rng.random()
        values[:, 1], values[:, 2] = 0, 3
        values[:, 3] = np.where(rng.random(n) < 0.2, values[:, 3], values[:, 3].max())
        known[:, 4], known[:, 5] = known[:, 3], ~known[:, 3]
        known[:, 6], known[:, 7] = True, False
        values[:, 8] = -values[:, 9]
        found = ranked(values, known)
        r, skewness = rank_by_rank(values, known)
        assert np.array_equal(found.r, r, equal_nan=True), n
        assert np.array_equal(found.skewness, skewness, equal_nan=True), n
        assert np.array_equal(found.r, found.r.T, equal_nan=True)
        frame = pd.DataFrame(np.where(known, values, np.nan)).corr("spearman", min_periods=3).to_numpy()
        np.testing.assert_allclose(found.r, frame, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("areas", [2_000, 32_767, 32_768])
def test_ranks_of_many_areas_fit_their_types(areas):
    """Where counts fit 16 bits, at the last number of areas that they do for, and at the next."""
    rng = np.random.default_rng(areas)
    values = np.cumsum(rng.random((areas, 4)), axis=0)
    values[:, 1], values[::2, 2] = -values[:, 0], 0
    known = np.ones(values.shape, dtype=bool)
    known[rng.random(areas) < 0.01, 3] = False
    found = ranked(values, known)
    r, skewness = rank_by_rank(values, known)
    assert np.array_equal(found.r, r, equal_nan=True) and found.r[0, 1] == -1 and found.r[0, 0] == 1
    np.testing.assert_allclose(found.skewness, skewness, rtol=1e-9, atol=1e-15)


def test_the_ranks_of_the_columns_themselves():
    lq, *_ = figures(40, 9, 0.3, seed=6, digits=1)
    found = np.concatenate([order.ranks for order in pair_ranks.orders(lq)], axis=1)
    for column, ranks in zip(lq.T, found.T, strict=True):
        known = np.isfinite(column)
        assert np.array_equal(ranks[known], stats.rankdata(column[known]) - 1) and np.isnan(ranks[~known]).all()


def test_odd_columns():
    """Constant over some pairs only, nothing known, one area known, far from zero with a tiny spread, as large as numbers get."""
    rng = np.random.default_rng(4)
    lq = rng.gamma(2.0, size=(20, 8))
    lq[:10, 0] = 3.0
    lq[10:, 1] = np.nan
    lq[:, 2] = np.nan
    lq[1:, 3] = np.nan
    lq[:, 4] = 1e6 + 1e-3 * lq[:, 4]
    lq[:, 5] *= 1e150
    lq[:, 6] = 0.0
    lq[0, 4] = 1e9
    lq[0, 7] = np.nan
    jobs, total = np.nan_to_num(lq) + 1, np.full(20, 1e4)
    nothing = np.zeros((8, 8), dtype=bool)
    found = pair_measures.pair_measures(lq, jobs, total, nothing, PairSettings(THRESHOLD))
    wanted = pair_by_pair(lq, jobs, total)
    assert np.isnan(wanted["pearson"][0, 1]) and np.isfinite(wanted["pearson"][0, 7])
    for name in ("areas", "both", "pearson", "spearman"):
        np.testing.assert_allclose(found[name], wanted[name], rtol=1e-6, atol=1e-9, err_msg=name)


def test_skewness_and_spread_are_those_of_all_rearrangements():
    x, y = np.array([0, 0, 1, 5, 2, 9.0]), np.array([1, 0, 0, 0, 7, 3.0])
    one, other = association.standardised(np.stack([x, y], axis=1)).T
    every = np.array([one @ other[list(order)] for order in permutations(range(6))])
    found = missing_pairs.pearson(np.stack([x, y], axis=1), np.ones((6, 2)), np.full((2, 2), 6.0))
    skewness = correlation_p.permutation_skewness(np.full((2, 2), 6.0), found.skewness)[0, 1]
    assert stats.moment(every, 2) == pytest.approx(1 / 5)
    assert skewness == pytest.approx(stats.skew(every))


@pytest.mark.parametrize("ranked", [True, False])
def test_p_by_moments_is_near_that_of_many_draws(ranked):
    rng = np.random.default_rng(11)
    for _ in range(6):
        values = rng.gamma(1.0, size=(150, 2))
        if ranked:
            values = stats.rankdata(values, axis=0)
        one, other = association.standardised(values).T
        drawn = np.abs(rng.permuted(np.tile(one, (20_000, 1)), axis=1) @ other)
        skewness = stats.skew(values[:, 0]) * stats.skew(values[:, 1]) * np.sqrt(149) / 148
        for quantile in (0.5, 0.9, 0.99):
            r = np.quantile(drawn, quantile)
            p = correlation_p.p_by_moments(np.array([r]), np.array([150.0]), np.array([skewness]))[0]
            assert p == pytest.approx(1 - quantile, rel=0.2)


def test_without_skewness_p_is_students():
    values = np.random.default_rng(3).normal(size=(40, 2))
    r, p = stats.pearsonr(*values.T)
    found = correlation_p.p_by_moments(np.array([r, -r, np.nan]), np.full(3, 40.0), np.zeros(3))
    assert found[:2] == pytest.approx([p, p]) and np.isnan(found[2])


def test_drawing_stops_when_the_answer_is_clear():
    rng = np.random.default_rng(5)
    values = rng.normal(size=(60, 2))
    alike = association.standardised(np.stack([values[:, 0], values[:, 0] + 0.1 * values[:, 1]], axis=1))
    assert correlation_p.sequential_p(alike, 999, rng) == 1 / 1000
    apart = association.standardised(values)
    every = rng.permuted(np.tile(apart[:, 0], (20_000, 1)), axis=1) @ apart[:, 1]
    wanted = (np.abs(every) >= abs(apart[:, 0] @ apart[:, 1])).mean()
    found = [correlation_p.sequential_p(apart, 999, rng) for _ in range(50)]
    assert np.mean(found) == pytest.approx(wanted, rel=0.15)
    # a p of k / (draws made) with fewer than 999 draws
    assert all(correlation_p._ENOUGH / p < 999 for p in found)


@pytest.mark.parametrize("test", ["spearman", "pearson"])
@pytest.mark.parametrize("zeros", [0.0, 0.8])
def test_false_positives_with_missing_figures(monkeypatch, test, zeros):
    monkeypatch.setattr(pair_measures, "_MOST_DRAWN", 0)
    rng = np.random.default_rng(21)
    lq = rng.gamma(1.0, size=(60, 60))
    lq[rng.random(lq.shape) < zeros] = 0
    lq[rng.random(lq.shape) < 0.3] = np.nan
    settings = PairSettings(test=test, permutations=199)
    p = pair_measures.pair_measures(lq, np.nan_to_num(lq), np.ones(60), ~np.eye(60, dtype=bool), settings)["p"]
    one, other = np.triu_indices(60, 1)
    assert np.array_equal(p, p.T, equal_nan=True) and np.isnan(np.diag(p)).all()
    p = p[one, other]
    # a few pairs have a side of zeros only over the areas in common
    assert np.isfinite(p).mean() > 0.98
    p = p[np.isfinite(p)]
    assert (p <= 0.05).mean() == pytest.approx(0.05, abs=0.02)
    assert (p <= 0.1).mean() == pytest.approx(0.1, abs=0.03)


def test_p_by_moments_and_by_draws_say_the_same(monkeypatch):
    lq, jobs, total = figures(120, 12, 0.3, seed=2)
    lq[:, 1] = lq[:, 0] + 0.3 * np.nan_to_num(lq[:, 1])
    tested, settings = ~np.eye(12, dtype=bool), PairSettings(permutations=1999)
    drawn = pair_measures.pair_measures(lq, jobs, total, tested, settings)
    monkeypatch.setattr(pair_measures, "_MOST_DRAWN", 0)
    found = pair_measures.pair_measures(lq, jobs, total, tested, settings)
    for name in ("areas", "both", *MEASURES):
        assert np.array_equal(found[name], drawn[name], equal_nan=True), name
    assert found["p"][0, 1] < 1e-6 and drawn["p"][0, 1] == 1 / 2000
    # six standard errors of a draw, and what the moments leave out
    gap = np.abs(found["p"] - drawn["p"])
    margin = 6 * np.sqrt(drawn["p"] * (1 - drawn["p"]) / 2000) + 0.05 * drawn["p"]
    assert (gap <= margin)[tested].all()


def test_cancelled_at_every_turn(monkeypatch):
    monkeypatch.setattr(pair_measures, "_MOST_DRAWN", 0)
    monkeypatch.setattr(pair_ranks, "_WIDEST", 2)
    lq, jobs, total = figures(30, 6, 0.3, seed=1)
    told = []

    def progress(share: float) -> bool:
        told.append(share)
        return True

    arguments = lq, jobs, total, ~np.eye(6, dtype=bool), PairSettings(permutations=99)
    pair_measures.pair_measures(*arguments, progress)
    assert told == sorted(told) and len(told) > 6
    for last in range(len(told)):
        left = iter(range(last))
        with pytest.raises(Cancelled):
            pair_measures.pair_measures(*arguments, lambda share, left=left: next(left, None) is not None)


def test_a_long_run_is_announced(monkeypatch):
    known = np.random.default_rng(1).random((3143, 998)) > 0.3
    assert not pair_measures.by_draws(known, 1999)
    assert pair_measures.expected_seconds(known, 1999) < 5 * 60
    assert pair_measures.by_draws(np.ones((3143, 998), dtype=bool), 1999)
    assert pair_measures.by_draws(known[:40, :30], 9999)

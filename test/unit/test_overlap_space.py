"""Overlap in space and at several thresholds: planted, absent, and what cannot be tested."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.core.concentration.scores import average_rank
from creative_clusters_plugin.core.overlap.overlap_curve import THRESHOLDS, overlap_curve
from creative_clusters_plugin.core.overlap.overlap_space import AreaSpace, local_overlap, spatial_tests
from creative_clusters_plugin.core.space.neighbours import neighbours
from creative_clusters_plugin.core.space.spatial_correlation import spatial_correlation

SIDE = 14
COLUMN, ROW = (values.ravel() for values in np.meshgrid(np.arange(SIDE), np.arange(SIDE)))
SHAPES = shapely.box(COLUMN, ROW, COLUMN + 1, ROW + 1)
NEAR = neighbours(SHAPES, "queen")
PLACES = np.column_stack([COLUMN + 0.5, ROW + 0.5])


def quotients(rng: np.random.Generator, hot: np.ndarray) -> np.ndarray:
    """Above 1 where hot, below elsewhere."""
    return np.where(hot, rng.uniform(1.2, 3, len(hot)), rng.uniform(0.2, 0.9, len(hot)))


def scattered(rng: np.random.Generator, count: int) -> np.ndarray:
    hot = np.zeros(SIDE**2, dtype=bool)
    hot[rng.choice(SIDE**2, count, replace=False)] = True
    return hot


def local(first, second, permutations=999, seed=1):
    return local_overlap(first, second, 1.0, NEAR, permutations, seed)


def test_a_planted_corridor_is_found():
    rng = np.random.default_rng(1)
    corridor = (COLUMN < 4) & (ROW < 4)
    first, second = (quotients(rng, corridor | scattered(rng, 12)) for _ in range(2))
    found, notes = local(first, second)
    both = (first > 1) & (second > 1)
    cluster = (found["joins_class"] == "cluster").to_numpy()
    inner = (COLUMN < 3) & (ROW < 3)
    assert cluster[inner].all() and not cluster[~both].any() and notes == ()
    assert found.loc[(COLUMN == 1) & (ROW == 1), "joins"].item() == 8
    assert found.loc[(COLUMN == 1) & (ROW == 1), "lee_class"].item() == "high-high"
    assert found.loc[~both, "joins_p"].isna().all()


def test_both_without_a_pattern_is_not_found():
    """200 draws of hot areas at random: a cluster is called in about 5 % of them at most, as the false discovery rate promises."""
    called = []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        hot = scattered(rng, 60)
        found, _ = local(quotients(rng, hot), quotients(rng, hot), permutations=199, seed=seed)
        called.append([(found["joins_class"] == "cluster").any(), (found["joins_p"].dropna() <= 0.05).mean()])
    any_cluster, single = np.mean(called, axis=0)
    assert any_cluster <= 0.09
    assert 0.005 < single < 0.065  # join counts are discrete: they stay below


def test_areas_without_a_quotient_and_islands_are_told_apart():
    rng = np.random.default_rng(2)
    first, second = quotients(rng, scattered(rng, 60)), quotients(rng, scattered(rng, 60))
    first[5] = np.nan
    alone = neighbours(np.append(SHAPES[:-1], shapely.box(90, 90, 91, 91)), "queen")
    found, notes = local_overlap(first, second, 1.0, alone, 99, 1)
    assert found.loc[5, "joins_class"] == found.loc[5, "lee_class"] == "undefined"
    assert found["joins_class"].iloc[-1] == "isolated" and np.isnan(found["lee_q"].iloc[-1])
    assert len(notes) == 2


def test_what_cannot_be_tested_is_said():
    rng = np.random.default_rng(3)
    cold, second = rng.uniform(0.1, 0.9, SIDE**2), quotients(rng, scattered(rng, 60))
    found, notes = local(cold, second)
    assert (found["joins_class"] == "undefined").all() and found["joins_q"].isna().all()
    assert (found["lee_class"] != "undefined").all()
    assert ["was not tested: All 196 values are 0" in note.render() for note in notes] == [True]
    kernel = neighbours(shapely.points(PLACES), "kernel", k=8)
    _, notes = local_overlap(second, second, 1.0, kernel, 99, 1)
    assert any("Lee's local L was not worked out" in note.render() for note in notes)


def test_the_same_whatever_the_order_of_areas():
    rng = np.random.default_rng(4)
    order = rng.permutation(SIDE**2)
    moved = AreaSpace(PLACES, NEAR).in_order(order)
    first, second = quotients(rng, scattered(rng, 60)), quotients(rng, scattered(rng, 60))
    back = moved.in_order(np.argsort(order))
    assert (back.near.weights != NEAR.weights).nnz == 0 and (back.places == PLACES).all()
    one, _ = local(first, second)
    other, _ = local_overlap(first[order], second[order], 1.0, moved.near, 999, 1)
    assert one["joins"].to_numpy()[order] == pytest.approx(other["joins"].to_numpy())
    assert one["lee"].to_numpy()[order] == pytest.approx(other["lee"].to_numpy())


def test_spatial_tests_are_those_of_values_and_ranks():
    rng = np.random.default_rng(5)
    first, second = COLUMN / 5 + rng.random(SIDE**2), COLUMN / 9 + rng.random(SIDE**2)
    first[3], places = np.nan, PLACES.copy()
    places[7] = np.nan
    found = spatial_tests(first, second, places)
    kept = np.isfinite(first) & np.isfinite(places[:, 0])
    x, y, where = first[kept], second[kept], PLACES[kept]
    plain, ranked = (spatial_correlation(*pair, where) for pair in ((x, y), (average_rank(x), average_rank(y))))
    assert found["pearson_effective_n"] == pytest.approx(plain.effective_n) and plain.effective_n < 100
    assert found["pearson_p_spatial"] == pytest.approx(plain.p)
    assert found["spearman_p_spatial"] == pytest.approx(ranked.p)
    assert np.isnan(list(spatial_tests(first[:3], second[:3], places[:3]).values())).all()


def test_the_curve_counts_areas_by_threshold():
    first, second = np.array([0.4, 1.1, 1.3, 2.5, 4.0, np.nan]), np.array([0.6, 1.4, 0.9, 2.2, 3.5, 9.0])
    curve = overlap_curve(first, second, 1.1).set_index("threshold")
    assert curve.index.tolist() == sorted([*THRESHOLDS, 1.1])
    assert curve.loc[1.0, ["creative_specialised", "related_specialised", "both"]].tolist() == [4, 3, 3]
    assert curve.loc[1.1, ["creative_specialised", "related_specialised", "both"]].tolist() == [3, 3, 2]
    assert curve.loc[1.0, ["expected", "lift", "jaccard"]].tolist() == pytest.approx([2.4, 1.25, 0.75])
    assert curve.loc[3.0, "lift"] == pytest.approx(5)
    assert np.isnan(overlap_curve(first / 9, second / 9, 1.0).set_index("threshold").loc[3.0, "lift"])
    assert len(overlap_curve(first, second, 2.0)) == len(THRESHOLDS)

"""Moran's I by distance and by order of neighbours: figures, what chance gives, and how far likeness reaches."""

import numpy as np
import pandas as pd
import pytest
import scipy.sparse as sparse
import shapely

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.space.correlogram import DISTANCE, ORDER, STEPS, correlogram
from creative_clusters_plugin.core.space.neighbours import neighbours

SIDE = 16


def grid():
    across, up = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    return neighbours(shapely.box(across.ravel(), up.ravel(), across.ravel() + 1, up.ravel() + 1), "queen")


def blocks(width: int = 4) -> np.ndarray:
    """Values that are alike in squares of `width`, with a little noise."""
    rng = np.random.default_rng(4)
    means = rng.normal(size=(SIDE // width, SIDE // width))
    return (np.kron(means, np.ones((width, width))) + rng.normal(0, 0.2, (SIDE, SIDE))).ravel()


def test_moran_of_a_band_is_esdas():
    esda = pytest.importorskip("esda")
    from libpysal.graph import Graph

    near, x = grid(), blocks()
    found = correlogram(pd.DataFrame({"x": x}), near, DISTANCE, permutations=99).frame
    distance = np.hypot(*(near.places[:, None] - near.places[None]).transpose(2, 0, 1))
    for row, beyond in zip(found.itertuples(), found["from"], strict=True):
        links = ((distance > beyond + 1e-9) & (distance <= row.to + 1e-9)).astype(float)
        np.fill_diagonal(links, 0)
        assert links.sum() == 2 * row.pairs
        graph = Graph.from_sparse(sparse.csr_array(links))
        assert row.moran == pytest.approx(esda.Moran(x, graph, transformation="B", permutations=0).I, rel=1e-9)
    assert list(found["step"]) == list(range(1, STEPS + 1))


def test_by_order_the_first_is_morans_i_of_the_neighbours():
    near, x = grid(), blocks()
    found = correlogram(pd.DataFrame({"x": x}), near, ORDER, permutations=99).frame
    z = x - x.mean()
    expected = len(x) * z @ (near.weights @ z) / (near.weights.sum() * (z**2).sum())
    assert found["moran"][0] == pytest.approx(expected, rel=1e-12)
    assert found["pairs"][0] == near.weights.nnz / 2 and found["to"].tolist() == list(range(1, len(found) + 1))


def test_likeness_reaches_as_far_as_the_blocks_are_wide():
    found = correlogram(pd.DataFrame({"x": blocks(4)}), grid(), DISTANCE, permutations=999)
    assert 2 <= found.reach["x"] <= 4.5
    narrow = correlogram(pd.DataFrame({"x": blocks(2)}), grid(), ORDER, permutations=999)
    assert narrow.reach["x"] == 1


def test_noise_reaches_nowhere_in_most_runs():
    rng = np.random.default_rng(1)
    fields = pd.DataFrame(rng.lognormal(size=(SIDE**2, 40)), columns=[f"f{number}" for number in range(40)])
    found = correlogram(fields, grid(), ORDER, permutations=199)
    assert np.isfinite(list(found.reach.values())).sum() <= 4
    inside = (found.frame["moran"] >= found.frame["low"]) & (found.frame["moran"] <= found.frame["high"])
    assert 0.9 < inside.mean() < 0.99


@pytest.mark.parametrize("by", [DISTANCE, ORDER])
def test_the_order_of_the_rows_changes_nothing(by):
    near, x = grid(), blocks()
    order = np.random.default_rng(3).permutation(SIDE**2)
    one = correlogram(pd.DataFrame({"x": x}), near, by, permutations=199).frame
    other = correlogram(pd.DataFrame({"x": x[order]}), near.at(order), by, permutations=199).frame
    pd.testing.assert_frame_equal(one, other)


def test_what_cannot_be_had_is_said():
    near, x = grid(), blocks()
    x[:5] = np.nan
    fields = pd.DataFrame({"x": x, "same": np.ones(SIDE**2)})
    found = correlogram(fields, near, ORDER, permutations=99)
    assert "'same' has no correlogram" in found.notes[0].render() and list(found.reach) == ["x"]
    with pytest.raises(CreativeClustersError, match="no correlogram"):
        correlogram(fields[["same"]], near, DISTANCE, permutations=99)
    with pytest.raises(Cancelled):
        correlogram(fields, near, ORDER, permutations=99, progress=lambda share: False)

"""Global statistics against published figures, esda and the moments of the permutation distribution."""

import esda
import geopandas
import libpysal
import numpy as np
import pandas as pd
import pytest
import scipy.sparse as sparse
import shapely
from scipy import stats

from creative_clusters_plugin.core.many_tests import false_discovery_rate
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.space import global_statistics as global_module
from creative_clusters_plugin.core.space.global_records import GLOBAL_IDS, GLOBAL_STATISTICS
from creative_clusters_plugin.core.space.global_statistics import COLUMNS, global_statistics
from creative_clusters_plugin.core.space.neighbours import Neighbours, neighbours

from .builders import texts


def grid(width: int, kind: str = "rook") -> Neighbours:
    x, y = np.meshgrid(np.arange(width), np.arange(width))
    return neighbours(shapely.box(x.ravel(), y.ravel(), x.ravel() + 1, y.ravel() + 1), kind)


def one(values, near: Neighbours, statistic: str, second=None, **options) -> pd.DataFrame:
    """The rows of a statistic of one field, by their names."""
    other = None if second is None else pd.Series(second, name="other")
    found = global_statistics(pd.DataFrame({"field": values}), near, (statistic,), other, **options)
    return found.frame.set_index("statistic")


@pytest.fixture(scope="module")
def columbus(real_data) -> tuple[geopandas.GeoDataFrame, Neighbours]:
    frame = geopandas.read_file(real_data / "columbus" / "columbus_spData.gpkg")
    return frame, neighbours(np.array(frame.geometry), "queen")


def test_morans_i_of_columbus_as_published(columbus):
    frame, near = columbus
    found = one(frame["CRIME"].to_numpy(), near, "moran").loc["moran"]
    assert found["value"] == pytest.approx(0.50019, abs=5e-6)
    assert found["expected"] == pytest.approx(-1 / 48)
    assert found["z"] == pytest.approx(5.589, abs=0.15)  # R spdep and esda under randomisation: 5.5894
    assert found["p"] == pytest.approx(2 / 10_000)


def test_values_are_esdas(columbus):
    frame, near = columbus
    graph = libpysal.graph.Graph.from_sparse(near.weights)
    x, y, poor = (frame[name].to_numpy(float) for name in ("CRIME", "INC", "CP"))
    value = {name: one(x, near, name)["value"].iloc[0] for name in ("moran", "geary", "general_g")}
    assert value["moran"] == pytest.approx(esda.Moran(x, graph, permutations=0).I, rel=1e-12)
    assert value["geary"] == pytest.approx(esda.Geary(x, graph, permutations=0).C, rel=1e-12)
    assert value["general_g"] == pytest.approx(esda.G(x, graph, permutations=0).G, rel=1e-12)
    joins, counted = esda.Join_Counts(poor, graph, permutations=0), one(poor, near, "join_counts")["value"]
    assert counted.tolist() == [joins.bb, joins.ww, joins.bw]
    bivariate = one(x, near, "bivariate_moran", y)["value"].iloc[0]
    assert bivariate == pytest.approx(esda.Moran_BV(x, y, graph, permutations=0).I, rel=1e-12)
    lee = esda.Spatial_Pearson(graph.transform("r").sparse, permutations=0).fit(x[:, None], y[:, None])
    assert one(x, near, "lee", y)["value"].iloc[0] == pytest.approx(lee.association_[0, 1], rel=1e-12)


def test_p_and_z_are_those_of_esdas_permutations(columbus):
    """HOVAL, neither certain nor without pattern: the tails of esda's own 9,999 permutations, made two-sided."""
    frame, near = columbus
    values = frame["HOVAL"].to_numpy(float)
    graph = libpysal.graph.Graph.from_sparse(near.weights)
    np.random.seed(7)  # what esda draws from
    for name, theirs in (("moran", esda.Moran), ("geary", esda.Geary), ("general_g", esda.G)):
        found, simulated = one(values, near, name).iloc[0], theirs(values, graph, permutations=9_999).sim
        tail = min((simulated >= found["value"]).sum(), (simulated <= found["value"]).sum())
        p = min(1, 2 * (tail + 1) / 10_000)
        assert found["p"] == pytest.approx(p, abs=6 * np.sqrt(p / 10_000))
        assert found["z"] == pytest.approx((found["value"] - simulated.mean()) / simulated.std(), abs=0.15)


def test_general_g_of_the_example_of_getis_and_ord():
    places = [(10, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)]
    near = neighbours(shapely.points(places + [(x, y + 900) for x, y in places]), "band", band=15)
    values = np.array([2, 3, 3.2, 5, 8, 7])
    # six areas are too few for the tool: the other six have no values but nought, which adds nothing to either sum
    found = one(np.append(values, np.zeros(6)), near, "general_g")
    assert found["value"].iloc[0] == pytest.approx(0.557, abs=5e-4)


def test_join_counts_of_the_halved_square():
    """esda's worked example: a 4 x 4 grid, zeros above ones; 10 joins each, 4 mixed; expected 24 x 8 x 7 / (16 x 15)."""
    found = one(np.repeat([0, 1], 8), grid(4), "join_counts")
    assert found["value"].to_dict() == {"join_count_bb": 10, "join_count_ww": 10, "join_count_bw": 4}
    assert found["expected"].tolist() == pytest.approx([5.6, 5.6, 12.8])
    assert found["expected"].sum() == pytest.approx(24)
    assert found.loc["join_count_bw", "z"] < 0
    assert (found["p"] < 0.01).all()


def test_a_chessboard_is_the_opposite_of_a_pattern():
    board = np.indices((8, 8)).sum(axis=0).ravel() % 2
    near = grid(8)
    assert one(board, near, "moran")["value"].iloc[0] == pytest.approx(-1)
    assert one(board, near, "geary")["value"].iloc[0] == pytest.approx(2 * 63 / 64)
    assert one(board, near, "join_counts")["value"].tolist() == [0, 0, 112]


@pytest.mark.parametrize("statistic", GLOBAL_IDS)
def test_expected_values_are_the_means_over_all_permutations(statistic):
    """Of maps without pattern: the mean of what is simulated, known from z, lies at the value expected."""
    rng, near = np.random.default_rng(6), grid(6, "queen")
    x = (rng.random(36) < 0.4).astype(float) if statistic == "join_counts" else rng.gamma(1.5, size=36)
    y = x + rng.normal(size=36) if statistic in ("bivariate_moran", "lee") else None
    maps = pd.DataFrame({number: rng.permutation(36) for number in range(400)})
    pairs = [(x[order], None if y is None else y[order]) for order in maps.to_numpy().T]
    if statistic == "bivariate_moran":
        pairs = [(x, second) for _, second in pairs]
    found = [one(first, near, statistic, second, permutations=1) for first, second in pairs]
    values = np.array([frame["value"] for frame in found])
    error = values.std(axis=0) / np.sqrt(len(values))
    assert values.mean(axis=0) == pytest.approx(found[0]["expected"].to_numpy(), abs=4 * error.max())


def test_under_the_null_p_is_uniform():
    rng, near = np.random.default_rng(2), grid(7)
    fields = pd.DataFrame(rng.normal(size=(49, 300)), columns=[f"f{number}" for number in range(300)])
    frame = global_statistics(fields, near, permutations=499).frame
    assert stats.kstest(frame["p"], "uniform").pvalue > 0.01
    assert (frame["q"] <= 0.05).mean() < 0.02
    assert frame["q"].tolist() == false_discovery_rate(frame["p"].to_numpy()).tolist()


def test_the_frame_has_a_row_for_each_field_and_statistic_and_q_over_the_fields_of_one():
    rng, near = np.random.default_rng(1), grid(5)
    slope = np.tile(np.arange(5.0), 5)
    fields = pd.DataFrame({"slope": slope, "noise": rng.random(25)})
    found = global_statistics(
        fields, near, ("geary", "lee", "moran"), pd.Series(slope, name="second"), permutations=999
    )
    assert tuple(found.frame.columns) == COLUMNS
    assert found.frame[["field", "statistic"]].to_numpy().tolist() == [
        ["slope", "geary"], ["slope", "moran"], ["slope", "lee"], ["noise", "geary"], ["noise", "moran"], ["noise", "lee"]
    ]  # fmt: skip
    assert found.frame["second"].isna().tolist() == [True, True, False] * 2
    assert set(found.frame["second"].dropna()) == {"second"}
    for _, rows in found.frame.groupby("statistic"):
        assert rows["q"].tolist() == false_discovery_rate(rows["p"].to_numpy()).tolist()
    assert found.notes == ()


def test_missing_values_and_islands_are_left_out_and_counted():
    near = grid(6)
    values = np.random.default_rng(3).random(36)
    values[[1, 6]] = np.nan  # both neighbours of the corner, which so becomes an island
    found = global_statistics(pd.DataFrame({"field": values}), near)
    kept = np.isfinite(values) & (np.arange(36) > 0)
    expected = one(values[kept], near.among(kept), "moran").loc["moran"]
    row = found.frame.iloc[0]
    assert row["n"] == 33
    assert row[["value", "expected", "z", "p"]].tolist() == expected[["value", "expected", "z", "p"]].tolist()
    assert texts(found.notes) == (
        "Field 'field': areas left out of 36: without a value 2, without a neighbour that has one 1."
    )


def test_links_one_way_to_an_island_do_not_keep_it():
    """Area 8 points to 9, which has no neighbour: once 9 is left out, so is 8."""
    dense = np.zeros((11, 11))
    for area in range(8):
        dense[area, (area + 1) % 8] = dense[area, (area - 1) % 8] = 1
    dense[8, 9] = 1
    near = Neighbours(sparse.csr_array(dense), True, np.random.default_rng(1).random((11, 2)))
    assert one(np.arange(11.0), near, "moran")["n"].iloc[0] == 8


def test_the_same_seed_gives_the_same_whatever_the_order_of_the_rows():
    near = grid(6, "queen")
    rng = np.random.default_rng(5)
    x, y, order = rng.random(36), rng.random(36), rng.permutation(36)
    turned = Neighbours(sparse.csr_array(near.weights[order][:, order]), True, near.places[order])
    for statistic in ("moran", "geary", "general_g", "bivariate_moran", "lee"):
        second = (y, y[order]) if statistic in ("bivariate_moran", "lee") else (None, None)
        one_way = one(x, near, statistic, second[0], permutations=99)
        other = one(x[order], turned, statistic, second[1], permutations=99)
        assert one_way["p"].iloc[0] == other["p"].iloc[0]
        assert one_way["z"].iloc[0] == pytest.approx(other["z"].iloc[0], rel=1e-9)
    assert one(x, near, "moran", seed=1)["z"].iloc[0] != one(x, near, "moran", seed=2)["z"].iloc[0]


def test_fields_that_cannot_be_tested_are_named_and_the_others_are():
    near = grid(4)
    rng = np.random.default_rng(1)
    few = np.where(np.arange(16) < 5, rng.random(16), np.nan)
    fields = pd.DataFrame({"good": rng.random(16), "flat": np.full(16, 3.0), "few": few, "below": rng.normal(size=16)})
    found = global_statistics(fields, near, ("moran", "general_g", "join_counts"), permutations=99)
    value = found.frame.pivot(index="field", columns="statistic", values="value").notna()
    assert value["moran"].to_dict() == {"good": True, "flat": False, "few": False, "below": True}
    assert value["general_g"].to_dict() == {"good": True, "flat": False, "few": False, "below": False}
    assert not value["join_count_bb"].any()
    said = texts(found.notes)
    assert "'flat', or the second field, has the same value in all 16 areas" in said
    assert "'few': only 5 areas have a value" in said
    assert f"'below' has {(fields['below'] < 0).sum()} negative values: General G" in said
    assert "'good' has 16 values other than 0 and 1" in said


def test_nothing_that_can_be_tested_is_an_error():
    with pytest.raises(CreativeClustersError, match="the same value in all 16 areas"):
        one(np.ones(16), grid(4), "moran")


@pytest.mark.parametrize("statistic", ["bivariate_moran", "lee"])
def test_two_fields_are_needed_where_two_are_compared(statistic):
    with pytest.raises(CreativeClustersError, match="choose a second field"):
        one(np.arange(16.0), grid(4), statistic)


def test_the_user_can_stop_it():
    with pytest.raises(Cancelled):
        one(np.random.default_rng(1).random(25), grid(5), "moran", progress=lambda share: False)


def test_the_order_of_the_records_is_that_of_the_dialog():
    """Models store the numbers: a statistic in another place would be another one there."""
    assert GLOBAL_IDS[:6] == ("moran", "geary", "general_g", "join_counts", "bivariate_moran", "lee")
    assert len(set(GLOBAL_IDS)) == len(GLOBAL_IDS)
    rows = [row.id for one in GLOBAL_STATISTICS for row in one.rows]
    assert len(set(rows)) == len(rows)
    assert all(one.note and one.papers for one in GLOBAL_STATISTICS)


def test_statistics_measured_together_in_blocks_are_those_measured_alone(monkeypatch):
    """What a block's statistics share, and how many permutations a block has, changes no answer; the draws are those of before."""
    near = grid(6, "queen")
    rng = np.random.default_rng(8)
    fields = pd.DataFrame({"x": rng.gamma(2.0, size=36)})
    second = pd.Series(rng.normal(size=36), name="y")
    names = ("moran", "geary", "general_g", "bivariate_moran", "lee")
    together = global_statistics(fields, near, names, second, permutations=99).frame
    monkeypatch.setattr(global_module, "_BLOCK", 36 * 7)
    for name in names:
        alone = global_statistics(fields, near, (name,), second, permutations=99).frame
        expected = together[together["statistic"] == name].reset_index(drop=True)
        for column in ("value", "z", "p"):
            assert alone[column].to_numpy(float) == pytest.approx(expected[column].to_numpy(float), rel=1e-9)


def test_draws_are_those_of_permuted_places():
    x = np.random.default_rng(1).normal(size=50)
    places = np.random.default_rng(5).permuted(np.tile(np.arange(50, dtype=np.int32), (4, 1)), axis=1)
    rng = np.random.default_rng(5)
    assert [rng.permutation(x).tolist() for _ in range(4)] == [x[order].tolist() for order in places]


def test_half_as_many_weights_have_the_same_sum_over_pairs():
    rng = np.random.default_rng(2)
    linked = rng.random((30, 30)) < 0.2
    weights = sparse.csr_array(rng.random((30, 30)) * (linked | linked.T))  # each way with a weight of its own
    x = rng.normal(size=(30, 4))
    folded = global_module._folded(weights)
    assert folded.nnz < 0.6 * weights.nnz and weights.diagonal().any()
    assert global_module._cross(folded, x, x) == pytest.approx(global_module._cross(weights, x, x), rel=1e-12)

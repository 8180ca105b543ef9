"""Clusters of cases among all firms: planted ones are found, chance ones are not, and row order does not matter."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.points.locations import locate
from creative_clusters_plugin.core.points.microclusters import Firms, MicroclusterSettings, microclusters, outline
from creative_clusters_plugin.core.points.point_clusters import labels
from creative_clusters_plugin.core.points.relabelling import (
    ENOUGH,
    dbscan_search,
    hdbscan_search,
    largest_ratios,
    log_likelihood_ratio,
    monte_carlo_p,
    repeated_dbscan_search,
)

REAL = Path(__file__).resolve().parents[3] / "shared/data/uk_southyorks_firm_points/southyorks_firms.gpkg"


def city(seed: int, planted: bool = True) -> tuple[Firms, np.ndarray]:
    """A dense centre, a quarter 3 km east of it, a small town, and firms in between; postcodes of 10 m; 10 % are cases.

    Planted: half of the quarter's 120 firms are cases as well.
    """
    rng = np.random.default_rng(seed)
    centre, quarter, town = (
        rng.normal(0, 300, (1500, 2)),
        rng.normal([3000, 0], 60, (120, 2)),
        rng.normal([0, 4000], 150, (300, 2)),
    )
    xy = np.round(np.concatenate([centre, quarter, town, rng.uniform(-3000, 6000, (580, 2))]), -1)
    cases = rng.random(len(xy)) < 0.1
    if planted:
        cases[1500:1620] |= rng.random(120) < 0.5
    sectors = np.where(cases, rng.choice(["Design", "Film"], len(xy), p=[0.8, 0.2]), "")
    return Firms(xy, sectors.astype(object), rng.integers(1, 9, len(xy)).astype(float)), cases


SETTINGS = {
    "dbscan": MicroclusterSettings("dbscan", 12, 120.0, relabellings=99),
    "hdbscan": MicroclusterSettings("hdbscan", 12, relabellings=99),
}


@pytest.mark.parametrize("method", ["dbscan", "hdbscan"])
def test_the_planted_quarter_is_found_and_the_dense_centre_is_not(method):
    firms, cases = city(1)
    found = microclusters(firms, {"creative": cases}, SETTINGS[method])
    best = found.clusters.iloc[0]
    assert (best["p"], best["q"] < 0.05) == (0.01, True)
    assert np.hypot(best["x"] - 3000, best["y"]) < 60
    assert best["relative_concentration"] > 3
    assert best["main_sector"] == "Design"
    # the centre holds more cases than the quarter, but no more than its firms let expect
    others = found.clusters.iloc[1:]
    assert (np.hypot(others["x"], others["y"]) < 500).any()
    assert (others["q"] > 0.1).all()


@pytest.mark.parametrize("method", ["dbscan", "hdbscan"])
def test_every_figure_of_a_cluster_can_be_counted_again(method):
    firms, cases = city(2)
    found = microclusters(firms, {"creative": cases}, SETTINGS[method])
    assert len(found.clusters) > 1
    assert found.members["firm"].is_unique and cases[found.members["firm"]].all()
    for (cluster, row), wkb in zip(found.clusters.iterrows(), found.outlines, strict=True):
        own = found.members.loc[found.members["cluster"] == cluster, "firm"].to_numpy()
        assert row["businesses"] == len(own) == found.sectors.loc[cluster].sum()
        assert row["jobs"] == firms.jobs[own].sum()
        assert row["locations"] == len(np.unique(firms.xy[own], axis=0))
        share = row["businesses"] / row["all_businesses"]
        assert row["relative_concentration"] == pytest.approx(share / cases.mean())
        hull = shapely.from_wkb(wkb)
        assert hull.geom_type == "Polygon" and row["area_ha"] == pytest.approx(hull.area / 1e4)
        assert shapely.intersects_xy(hull.buffer(1e-6), firms.xy[own]).all()


@pytest.mark.parametrize("method", ["dbscan", "hdbscan"])
def test_the_order_of_the_firms_does_not_matter(method):
    firms, cases = city(3)
    order = np.random.default_rng(0).permutation(len(cases))
    mixed = Firms(firms.xy[order], firms.sectors[order], firms.jobs[order])
    first = microclusters(firms, {"creative": cases}, SETTINGS[method])
    second = microclusters(mixed, {"creative": cases[order]}, SETTINGS[method])
    pd.testing.assert_frame_equal(first.clusters, second.clusters, rtol=1e-12)
    assert first.outlines == second.outlines
    back = second.members.assign(firm=order[second.members["firm"]]).sort_values("firm", ignore_index=True)
    pd.testing.assert_frame_equal(first.members, back)


@pytest.mark.parametrize("method", ["dbscan", "hdbscan"])
def test_chance_clusters_are_significant_no_more_often_than_alpha(method):
    runs, relabellings = 120, 19
    settings = MicroclusterSettings(method, 12, 120.0, relabellings)
    smallest = []
    for seed in range(runs):
        firms, cases = city(seed, planted=False)
        p = microclusters(firms, {"creative": cases}, settings).clusters["p"]
        smallest.append(p.min() if len(p) else 1.0)
    smallest = np.array(smallest)
    # exact Monte Carlo test: P(smallest p <= a) <= a; three standard errors of a share of `runs`
    for level in (0.05, 0.1, 0.25, 0.5):
        assert (smallest <= level + 1e-9).mean() <= level + 3 * np.sqrt(level * (1 - level) / runs)
    # and it is no empty test: small values do occur
    assert (smallest <= 0.5).mean() > 0.2


def test_the_repeated_dbscan_search_finds_what_the_single_one_finds():
    for seed in range(6):
        firms, cases = city(seed)
        points, place = locate(firms.xy)
        at = np.bincount(place[cases], minlength=len(points))
        once = dbscan_search(points, 120.0, 12, lambda share: True)(at)
        np.testing.assert_array_equal(once, repeated_dbscan_search(points, 120.0, 12)(at))
        own = np.flatnonzero(at)
        of_cases = labels(np.repeat(points[own], at[own], axis=0), "dbscan", 120.0, 12)
        np.testing.assert_array_equal(np.repeat(once[own], at[own]), of_cases)


def test_the_hdbscan_region_is_where_the_nearest_case_belongs_to_the_cluster():
    firms, cases = city(4)
    points, place = locate(firms.xy)
    at = np.bincount(place[cases], minlength=len(points))
    region = hdbscan_search(points, 12)(at)
    own = np.flatnonzero(at)
    gaps = np.linalg.norm(points[:, None] - points[own][None], axis=2)
    for point in range(len(points)):
        nearest = own[np.isclose(gaps[point], gaps[point].min())]
        assert region[point] in region[nearest]
    assert set(np.unique(region)) > {-1, 0}


def test_log_likelihood_ratio_by_hand_and_at_the_edges():
    # 30 of 40 inside, 70 of 960 outside, 100 of 1000 in all
    by_hand = 30 * np.log(0.75) + 10 * np.log(0.25) + 70 * np.log(70 / 960) + 890 * np.log(890 / 960)
    by_hand -= 100 * np.log(0.1) + 900 * np.log(0.9)
    assert log_likelihood_ratio([30], [40], 100, 1000)[0] == pytest.approx(by_hand)
    assert log_likelihood_ratio([4, 1, 100], [40, 40, 1000], 100, 1000).tolist() == [0, 0, 0]
    full = log_likelihood_ratio([100], [100], 100, 1000)[0]
    assert full == pytest.approx(-(100 * np.log(0.1) + 900 * np.log(0.9)))


def test_monte_carlo_p_counts_ties_against_the_cluster():
    assert monte_carlo_p(np.array([5.0, 3.0, 0.0]), np.array([1.0, 3.0, 4.0])).tolist() == [0.25, 0.75, 1.0]


def test_groups_are_searched_one_by_one_and_adjusted_together():
    firms, cases = city(5)
    groups = {"creative": cases, "Design": firms.sectors == "Design", "nobody": np.zeros(len(cases), bool)}
    shares = []
    found = microclusters(firms, groups, SETTINGS["dbscan"], progress=lambda share: shares.append(share) or True)
    assert found.clusters["group"].unique().tolist() == ["creative", "Design"]
    assert found.clusters.index.tolist() == list(range(1, len(found.clusters) + 1))
    assert found.members.groupby("cluster").size().tolist() == found.clusters["businesses"].tolist()
    assert (found.clusters["q"] >= found.clusters["p"]).all()
    assert [note.values["group"] for note in found.notes] == ["nobody"]
    assert shares == sorted(shares) and shares[0] >= 0 and shares[-1] < 1


def test_clusters_take_the_name_of_the_nearest_place():
    firms, cases = city(6)
    places = pd.DataFrame({"name": ["Old Town", "The Quarter"], "x": [0.0, 3000.0], "y": [0.0, 0.0]})
    found = microclusters(firms, {"creative": cases}, SETTINGS["dbscan"], places)
    assert found.clusters["name"].iloc[0] == "The Quarter"
    assert "Old Town" in set(found.clusters["name"]) and found.clusters["name"].is_unique
    assert microclusters(firms, {"creative": cases}, SETTINGS["dbscan"]).clusters["name"].isna().all()


def test_without_a_test_there_is_no_p():
    firms, cases = city(7)
    untested = microclusters(firms, {"creative": cases}, MicroclusterSettings("dbscan", 12, 120.0, relabellings=0))
    assert len(untested.clusters) and untested.clusters[["p", "q"]].isna().all(axis=None)
    everybody = microclusters(firms, {"all": np.ones(len(cases), bool)}, SETTINGS["dbscan"])
    assert len(everybody.clusters) and everybody.clusters["p"].isna().all()
    assert "Every business" in everybody.notes[0].render()


def test_no_cluster_gives_empty_tables_with_all_columns():
    firms, cases = city(8)
    found = microclusters(firms, {"creative": cases}, MicroclusterSettings("hdbscan", 1000))
    assert len(found.clusters) == len(found.members) == len(found.outlines) == len(found.sectors) == 0
    assert {"p", "q", "main_sector", "area_ha", "name"} <= set(found.clusters)
    assert f"among the {cases.sum()} of" in found.notes[0].render()


def test_unknown_jobs_and_sectors_are_not_counted():
    firms, cases = city(9)
    without = Firms(firms.xy, np.full(len(cases), None))
    clusters = microclusters(without, {"creative": cases}, SETTINGS["dbscan"]).clusters
    assert clusters["jobs"].isna().all() and clusters["main_sector"].isna().all()
    some = Firms(firms.xy, firms.sectors, np.where(np.arange(len(cases)) % 2, firms.jobs, np.nan))
    found = microclusters(some, {"creative": cases}, SETTINGS["dbscan"])
    own = found.members.loc[found.members["cluster"] == 1, "firm"].to_numpy()
    assert found.clusters.loc[1, "jobs"] == np.nansum(some.jobs[own])


@pytest.mark.parametrize("points", [[[5, 5]], [[0, 0], [100, 0]], [[0, 0], [50, 50], [100, 100]]])
def test_points_without_an_area_are_outlined_by_a_margin(points):
    hull = shapely.from_wkb(outline(np.array(points, float), 0.3, 25.0))
    assert hull.geom_type == "Polygon" and hull.area > 1900
    assert shapely.contains_xy(hull, np.array(points, float)).all()


def test_cancelling_and_bad_input():
    firms, cases = city(10)
    with pytest.raises(Cancelled):
        microclusters(firms, {"creative": cases}, SETTINGS["hdbscan"], progress=lambda share: share < 0.3)
    with pytest.raises(CreativeClustersError, match="no businesses"):
        microclusters(Firms(np.empty((0, 2)), np.empty(0, object)), {"creative": np.empty(0, bool)}, SETTINGS["dbscan"])


@pytest.mark.shared
@pytest.mark.skipif(not REAL.exists(), reason="the South Yorkshire firms are not beside this checkout (../shared/data)")
def test_south_yorkshire():
    geopandas = pytest.importorskip("geopandas")
    table = geopandas.read_file(REAL, layer="firms")
    cases = table["creative"].astype(int).to_numpy() == 1
    xy = np.column_stack([table.geometry.x, table.geometry.y])
    firms = Firms(xy, np.where(cases, table["sic4"], ""), table["employees"].to_numpy(float))
    found = microclusters(
        firms, {"creative": cases}, MicroclusterSettings("dbscan", 50, 250.0, relabellings=99)
    ).clusters
    assert (len(cases), cases.sum()) == (42_918, 3_795)
    assert len(found) == 7 and (found["q"] < 0.05).sum() == 5
    # one address in Sheffield registers companies for others: 722 creative firms at a single point
    assert found["businesses"].iloc[0] == 727 and found["locations"].iloc[0] == 5


def test_drawing_stops_where_the_answer_is_clear_for_all_clusters():
    """The relabellings made are the first ones of all, and no cluster is left with fewer than ENOUGH that reach it."""
    firms, cases = city(3, planted=False)
    points, place = locate(firms.xy)
    at, search = np.bincount(place), repeated_dbscan_search(points, 120.0, 12)

    def ratios(observed: list[float]) -> np.ndarray:
        rng = np.random.default_rng(1)
        return largest_ratios(search, at, int(cases.sum()), np.array(observed), 300, rng, lambda share: True)

    every = ratios([np.inf])
    weak = float(np.quantile(every, 0.5))
    short = ratios([0.0, weak])
    assert len(every) == 300 and ENOUGH < len(short) < 300
    assert short.tolist() == every[: len(short)].tolist()
    assert (short >= weak - 1e-9).sum() == ENOUGH
    assert len(ratios([weak, np.inf])) == 300
    # the same p for a cluster that is clear, whether drawing went on for another or not
    assert monte_carlo_p(np.array([weak]), short)[0] == monte_carlo_p(np.array([weak, np.inf]), every)[0]
    assert monte_carlo_p(np.array([weak]), short)[0] == pytest.approx((every >= weak).mean(), abs=0.12)


def test_stopping_early_is_said():
    firms, cases = city(3, planted=False)
    found = microclusters(firms, {"creative": cases}, MicroclusterSettings("dbscan", 12, 120.0, relabellings=999))
    assert found.clusters["p"].min() > 0.1
    said = " ".join(note.render() for note in found.notes)
    assert "of 999 relabellings were made, as 50 of them had a cluster at least as strong" in said


@pytest.mark.parametrize(("copies", "minutes", "proposed"), [(1, False, False), (40, True, False), (120, True, True)])
def test_a_long_run_is_announced_before_the_search(monkeypatch, copies, minutes, proposed):
    from creative_clusters_plugin.core.points import microclusters as module

    told: list = []

    def search(*given):
        told.append("search")
        raise Cancelled

    monkeypatch.setattr(module, "hdbscan_search", search)
    firms, cases = city(4)
    many = Firms(np.tile(firms.xy, (copies, 1)), np.tile(firms.sectors, copies))
    with pytest.raises(Cancelled):
        microclusters(many, {"creative": np.tile(cases, copies)}, MicroclusterSettings(), say=told.append)
    assert told[-1] == "search"
    said = " ".join(note.render() for note in told[:-1])
    assert ("minutes on a usual machine" in said) == minutes
    assert ("DBSCAN is several times as fast" in said) == proposed
    quick = microclusters(firms, {"creative": cases}, SETTINGS["dbscan"], say=told.append)
    assert len(quick.clusters) and told[-1] == "search"

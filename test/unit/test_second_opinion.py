"""esda's second opinion on our statistics: the same figures, p within chance, and why areas are classed otherwise."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.space.global_opinion import global_opinions, global_verdict
from creative_clusters_plugin.core.space.global_records import GLOBAL_IDS
from creative_clusters_plugin.core.space.global_statistics import global_statistics
from creative_clusters_plugin.core.space.local.families import LOCAL_IDS
from creative_clusters_plugin.core.space.local_statistics import LocalSettings
from creative_clusters_plugin.core.space.second_opinion import local_opinions, local_verdict
from creative_clusters_plugin.core.space.spatial import NeighbourSettings, near_of, spatial_hotspots

SIDE = 9
CELLS = [(x, y) for x in range(SIDE) for y in range(SIDE)]
# the last lies alone
SHAPES = [shapely.box(x, y, x + 1, y + 1).wkb for x, y in CELLS] + [shapely.box(90, 90, 91, 91).wkb]
BINARY = ("local_join_count", "co_location", "multivariate_join_count", "bivariate_join_count")
PAIRED = ("bivariate_moran", "local_lee", "co_location", "local_moran_rates", "bivariate_join_count")
MANY = ("multivariate_geary", "multivariate_join_count")


def fields(statistic: str) -> tuple[np.ndarray, np.ndarray | None]:
    """Values with a cluster and a missing one, and a second field where one is needed."""
    rng = np.random.default_rng(5)
    x, y = rng.lognormal(size=(2, len(SHAPES)))
    x[[0, 1, 2, 9, 10, 11]] += 6
    if statistic in BINARY:
        x, y = (x > 1).astype(float), (y > 0.5).astype(float)
    if statistic == "local_moran_rates":
        x, y = np.round(x * 20), np.round(y * 500) + 100
    x[40] = np.nan
    return x, y if statistic in (*PAIRED, *MANY) else None


def opinion(statistic: str, kind: str = "queen", **settings):
    x, y = fields(statistic)
    result = spatial_hotspots(
        [str(place) for place in range(len(SHAPES))],
        SHAPES,
        {"x": x, "y": y} if statistic in MANY else {"x": x},
        None if statistic in MANY else y,
        NeighbourSettings(kind, k=4),
        LocalSettings(statistic, **({"permutations": 9_999} | settings)),
    )
    (found,) = local_opinions(result)
    return result, found


@pytest.mark.parametrize("statistic", [name for name in LOCAL_IDS if name not in ("local_lee", "losh")])
def test_esda_has_the_same_figures(statistic):
    result, found = opinion(statistic)
    if statistic == "multivariate_geary" and found.lacking:  # esda 2.7 beside scikit-learn 1.8 and newer
        assert "Reproduce with PySAL" in found.lacking.render()
        return
    (own,) = result.fields.values()
    assert found.lacking is None and found.name.startswith("esda.")
    # esda has no p where no neighbour is 1
    tested = np.isfinite(own.p) & ((own.statistic > 0) if statistic in BINARY else True)
    assert (4 if statistic in BINARY else 20) < tested.sum() == found.n
    assert found.value < 1e-9
    assert np.isnan(found.p_analytic) or found.p_analytic < 1e-9
    assert found.p <= found.allowed and found.beyond == 0
    significant = (~result.areas["class"].isin(["not significant", "isolated", "undefined"])).sum()
    assert found.agree + found.only_ours <= significant
    assert found.corrected + found.one_sided + found.drawn == found.only_theirs


def test_why_areas_are_classed_otherwise_is_told():
    _, corrected = opinion("gi_star")
    _, plain = opinion("gi_star", correction="none")
    assert corrected.corrected > 0 and plain.corrected == 0
    assert corrected.agree + corrected.only_theirs == plain.agree + plain.only_theirs > 6


def test_a_join_count_below_all_draws_is_no_cluster_here():
    _, found = opinion("local_join_count")
    assert found.one_sided > 0 and found.drawn == 0


def test_the_verdict_is_a_warning_only_where_figures_differ():
    (note,) = local_verdict([opinion("gi_star")[1]])
    assert not note.warning and "0 of 80 areas lie further off" in note.render()
    (note,) = local_verdict([opinion("gi_star", inference="analytic")[1]])
    assert not note.warning and "the analytic p by at most" in note.render()
    (note,) = local_verdict([replace(opinion("gi_star")[1], beyond=2)])
    assert note.warning


def test_what_esda_cannot_compare_is_said():
    assert "no such statistic" in opinion("local_lee")[1].lacking.render()
    assert "equal weights only" in opinion("gi_star", "kernel")[1].lacking.render()
    assert opinion("local_moran", "kernel")[1].value < 1e-9


@pytest.mark.parametrize("kind", ["queen", "kernel"])
def test_of_losh_esda_has_an_analytic_p_only(kind):
    result, found = opinion("losh", kind)
    assert found.n == np.isfinite(result.fields["x"].p).sum() > 70
    assert found.value < 1e-9 and found.p_analytic < 1e-9 and np.isnan(found.p)
    assert not found.classed and not found.agree
    (note,) = local_verdict([found])
    assert not note.warning and "the analytic p by at most" in note.render()


def test_the_same_seed_gives_the_same_opinion():
    # as text, in which a missing figure equals itself with every version of Python
    assert repr(opinion("local_moran")[1]) == repr(opinion("local_moran")[1])


def test_a_wrong_p_lies_beyond_chance(monkeypatch):
    from creative_clusters_plugin.core.space import second_opinion

    monkeypatch.setattr(
        second_opinion,
        "_by_chance",
        lambda ours, theirs, draws, check=second_opinion._by_chance: check(ours / 3, theirs, draws),
    )
    assert opinion("gi_star")[1].beyond > 0


def test_global_statistics_are_esdas_and_numpys_generator_stays():
    x, y = fields("bivariate_moran")
    values = pd.DataFrame({"x": x, "ones": np.where(np.isnan(x), np.nan, x > 1), "y": y})
    near, _, _ = near_of(SHAPES, NeighbourSettings(), None)
    result = global_statistics(values[["x", "ones"]], near, GLOBAL_IDS, values["y"], permutations=9_999)
    np.random.seed(3)
    before = np.random.get_state()[1].copy()
    found = global_opinions(result.frame, values, near, 9_999, 2010)
    assert (np.random.get_state()[1] == before).all()
    compared = [one for one in found if one.lacking is None]
    assert {one.statistic for one in compared} == set(result.frame["statistic"])
    assert [one for one in compared if not abs(one.value - one.own_value) < 1e-9] == []
    assert [one for one in compared if abs(one.p - one.own_p) > one.allowed] == []
    assert [note for note in global_verdict(compared) if note.warning] == []
    assert [one.field for one in found if one.lacking] == ["x"] * 3  # join counts of other values than 0 and 1
    assert repr(found) == repr(global_opinions(result.frame, values, near, 9_999, 2010))

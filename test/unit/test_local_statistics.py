"""Local statistics against published figures, esda and brute force, and what their p-values promise."""

from dataclasses import replace

import esda
import numpy as np
import pandas as pd
import pytest
import scipy.sparse as sparse
import shapely
from hypothesis import given
from hypothesis import strategies as st
from libpysal.graph import Graph
from scipy.stats import hypergeom, kstest, norm

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.space.local.families import LOCAL_IDS, LOCAL_STATISTICS, local_record
from creative_clusters_plugin.core.space.local.record import MANY, QUIET, RATE, UPPER
from creative_clusters_plugin.core.space.local_formulas import empirical_bayes_rates
from creative_clusters_plugin.core.space.local_statistics import LocalSettings, local_statistic
from creative_clusters_plugin.core.space.neighbours import Neighbours, neighbours
from creative_clusters_plugin.core.space.spatial import NeighbourSettings, spatial_hotspots

every_statistic = pytest.mark.parametrize("name", LOCAL_IDS)
BINARY = [one.id for one in LOCAL_STATISTICS if one.binary]


def grid(side: int) -> Neighbours:
    across, up = np.meshgrid(np.arange(side), np.arange(side))
    return neighbours(shapely.box(across.ravel(), up.ravel(), across.ravel() + 1, up.ravel() + 1), "queen")


def values(name: str, n: int, seed: int) -> tuple[np.ndarray, np.ndarray | None]:
    """One field (n,) or two, or many (m, n), without any pattern, as the statistic takes them."""
    rng = np.random.default_rng(seed)
    record = local_record(name)
    if record.binary:
        pair = (rng.random((2, n)) < 0.65).astype(float)
    elif record.takes == RATE:
        base = rng.integers(50, 500, n).astype(float)
        pair = np.array([rng.poisson(base * 0.2).astype(float), base])
    else:
        pair = rng.lognormal(size=(2, n))
    if record.takes == MANY:
        return pair, None
    return pair[0], pair[1] if record.paired else None


def run(name: str, near: Neighbours, x, y, **more):
    return local_statistic(x, near, LocalSettings(name, **{"permutations": 999, **more}), y)


def as_w(near: Neighbours):
    """The neighbours as esda takes them."""
    matrix = sparse.coo_array(near.weights)
    return Graph.from_arrays(matrix.row, matrix.col, matrix.data).to_W()


@pytest.fixture(scope="module")
def columbus(real_data):
    import geopandas

    folder = real_data / "columbus"
    areas = geopandas.read_file(folder / "columbus_spData.gpkg").sort_values("POLYID")
    published = pd.read_csv(folder / "columbus_crime_spdep.csv")
    assert areas["CRIME"].to_numpy() == pytest.approx(published["CRIME"])
    return areas, published, neighbours(np.array(areas.geometry), "queen")


@pytest.mark.parametrize(
    ("name", "found", "column"),
    [
        ("local_moran", "statistic", "Ii"),
        ("local_moran", "z", "Z.Ii"),
        ("local_moran", "p", "p"),
        ("gi_star", "z", "Gistar_z"),
        ("local_geary", "statistic", "localC"),
    ],
)
def test_columbus_is_as_spdep_has_it(columbus, name, found, column):
    areas, published, near = columbus
    inference = "analytic" if local_record(name).analytic else "permutation"
    result = run(name, near, areas["CRIME"].to_numpy(float), None, inference=inference)
    assert np.abs(getattr(result, found) - published[column]).max() < 1e-9


@pytest.mark.parametrize("band", [30, 60, 90])
@pytest.mark.parametrize(("name", "column"), [("gi", "Gi_z"), ("gi_star", "Gistar_z")])
def test_the_getis_ord_grid_is_as_spdep_has_it(real_data, band, name, column):
    cells = pd.read_csv(real_data / "columbus" / "getisord_spdep.csv")
    near = neighbours(shapely.points(cells["x"], cells["y"]), "band", band=float(band))
    result = run(name, near, cells["val"].to_numpy(float), None, inference="analytic")
    assert np.abs(result.z - cells[f"{column}_d{band}"]).max() < 1e-9


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("gi", [-1.0136729, -0.0436159, 1.3155870, -0.3141268, 1.1537399, 1.7783394]),
        ("gi_star", [-1.3972763, -0.2891776, 0.6506496, -0.2891776, 1.2345209, 2.0242433]),
    ],
)
def test_getis_ord_of_six_points(monkeypatch, name, published):
    monkeypatch.setattr("creative_clusters_plugin.core.space.local_statistics.FEWEST", 6)
    places = [(10, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)]
    near = neighbours(shapely.points(np.array(places, dtype=float)), "band", band=15.0)
    result = run(name, near, np.array([2, 3, 3.2, 5, 8, 7]), None, inference="analytic")
    assert result.z == pytest.approx(published, abs=5e-8)


def test_statistics_are_esdas():
    near = grid(7)
    w, n = as_w(near), 49
    x, y = np.random.default_rng(4).lognormal(size=(2, n))
    moran = esda.Moran_Local(x, w, permutations=0)
    # esda divides by n - 1 where Anselin (1995) and spdep divide by n
    assert run("local_moran", near, x, None).statistic == pytest.approx(moran.Is * n / (n - 1), abs=1e-9)
    both = esda.Moran_Local_BV(x, y, w, permutations=0)
    assert run("bivariate_moran", near, x, y).statistic == pytest.approx(both.Is * n / (n - 1), abs=1e-9)
    for name, star in (("gi", False), ("gi_star", True)):
        getis = esda.G_Local(x, w, transform="B", star=star, permutations=0, n_jobs=1)
        assert run(name, near, x, None, inference="analytic").z == pytest.approx(getis.Zs, abs=1e-9)
    ones, others = values("co_location", n, 4)
    joins = esda.Join_Counts_Local(connectivity=w, permutations=1, n_jobs=1).fit(ones)
    assert run("local_join_count", near, ones, None).statistic == pytest.approx(joins.LJC, abs=1e-9)
    pairs = esda.Join_Counts_Local_BV(connectivity=w, permutations=1, n_jobs=1).fit(ones, others, case="CLC")
    assert run("co_location", near, ones, others).statistic == pytest.approx(pairs.LJC, abs=1e-9)


def test_empirical_bayes_rates_are_esdas():
    from esda.smoothing import assuncao_rate

    rng = np.random.default_rng(3)
    base = rng.integers(20, 5000, 60).astype(float)
    events = rng.poisson(base * rng.gamma(4, 0.05, 60)).astype(float)
    assert empirical_bayes_rates(events, base) == pytest.approx(assuncao_rate(events, base), abs=1e-9)


def test_rates_that_differ_by_chance_only_have_no_variance_of_their_own():
    base = np.array([100.0, 400.0, 900.0])
    rates = empirical_bayes_rates(base * 0.2 + np.array([1.0, 0.0, -1.0]), base)
    assert rates == pytest.approx(np.array([0.01, 0, -1 / 900]) / np.sqrt(0.2 / base))


def test_lees_local_l_by_hand():
    near = grid(4)
    x, y = values("local_lee", 16, 5)
    z, v = ((field - field.mean()) / field.std() for field in (x, y))
    around = [np.flatnonzero(row) for row in near.weights.toarray()]
    expected = [z[places].mean() * v[places].mean() for places in around]
    assert run("local_lee", near, x, y).statistic == pytest.approx(expected, abs=1e-12)


def brute_force(name: str, near: Neighbours, x: np.ndarray, y, draws: int) -> np.ndarray:
    """p of every area by shuffling the others' values, one area after the other, as the definition has it."""
    weights = near.weights.toarray()
    rng, n = np.random.default_rng(99), len(weights)
    z = (x - x.mean(axis=-1, keepdims=True)) / x.std(axis=-1, keepdims=True)
    pairs = (y - y.mean()) / y.std() if y is not None and name not in BINARY else y
    every = np.prod(np.atleast_2d(x), axis=0)
    forms = {
        "losh": lambda area, ids, own: ((x - weights @ x / weights.sum(axis=1)) ** 2)[ids] @ own,
        "multivariate_geary": lambda area, ids, own: sum((one[area] - one[ids]) ** 2 @ own for one in z),
        "multivariate_join_count": lambda area, ids, own: every[area] * (every[ids] @ own),
        "bivariate_join_count": lambda area, ids, own: x[area] * (1 - y[area]) * ((y * (1 - x))[ids] @ own),
        "local_geary": lambda area, ids, own: (z[area] - z[ids]) ** 2 @ own,
        "local_lee": lambda area, ids, own: (z[ids] @ own) * (pairs[ids] @ own),
        "bivariate_moran": lambda area, ids, own: z[area] * (pairs[ids] @ own),
        "co_location": lambda area, ids, own: x[area] * y[area] * ((x * y)[ids] @ own),
        "local_moran": lambda area, ids, own: z[area] * (x[ids] @ own),
        "local_join_count": lambda area, ids, own: x[area] * (x[ids] @ own),
    }
    form = forms.get(name, lambda area, ids, own: x[ids] @ own)
    p = np.empty(n)
    for area in range(n):
        others = np.delete(np.arange(n), area)
        shuffled = np.array([rng.permutation(others) for _ in range(draws)])
        own = np.delete(weights[area], area)
        observed, simulated = form(area, others[None], own)[0], form(area, shuffled, own)
        upper = ((simulated >= observed - 1e-9).sum() + 1) / (draws + 1)
        lower = ((simulated <= observed + 1e-9).sum() + 1) / (draws + 1)
        p[area] = upper if name in BINARY else min(1, 2 * min(upper, lower))
    return p


@pytest.mark.parametrize("name", [name for name in LOCAL_IDS if name != "local_moran_rates"])
def test_p_is_that_of_brute_force_within_monte_carlo_error(name):
    near = grid(5)
    x, y = values(name, 25, 8)
    found = run(name, near, x, y, permutations=99_999).p
    p = brute_force(name, near, x, y, 4_999)
    tested = np.isfinite(found)
    # both tails are doubled, so that the error of a two-sided p is twice that of a tail
    error = np.sqrt(2 * found * np.maximum(1 - found / 2, 0.05) / 4_999)
    assert tested.sum() >= 5
    assert (np.abs(found - p)[tested] < 4.5 * error[tested] + 1e-3).all()


@pytest.mark.parametrize("kind", ["local_moran", "gi_star"])
def test_p_is_that_of_esda_within_monte_carlo_error(kind):
    near = grid(8)
    x, _ = values(kind, 64, 21)
    if kind == "gi_star":
        draws = {"permutations": 9_999, "seed": 1, "n_jobs": 1}
        other = esda.G_Local(x, as_w(near), transform="B", star=True, **draws)
    else:
        other = esda.Moran_Local(x, as_w(near), permutations=9_999, seed=1, n_jobs=1)
    simulated = np.asarray(other.p_sim)
    # esda reports the smaller tail; where the statistic is in the middle, either may be it
    p = run(kind, near, x, None, permutations=99_999).p / 2
    assert (np.abs(p - simulated) < 4.5 * np.sqrt(p * (1 - p) / 9_999) + 2e-3).all()


def test_conditional_co_location_permutes_pairs_given_both_here():
    near = grid(8)
    x, y = values("co_location", 64, 4)
    found = run("co_location", near, x, y, permutations=99_999)
    both = x * y
    exact = hypergeom.sf(near.weights @ both - 1, 63, both.sum() - 1, near.count)
    assert (np.isfinite(found.p) == (both == 1)).all()
    assert found.p[both == 1] == pytest.approx(exact[both == 1], abs=0.008)


def test_unequal_weights_that_are_equal_give_the_p_of_equal_ones():
    near = grid(6)
    x, _ = values("gi_star", 36, 11)
    equal = run("gi_star", near, x, None, permutations=20_000).p
    weighted = run("gi_star", replace(near, equal=False), x, None, permutations=20_000).p
    assert np.abs(equal - weighted).max() < 0.03


@pytest.mark.parametrize("name", [name for name in LOCAL_IDS if name not in BINARY])
def test_p_is_uniform_where_there_is_nothing(name):
    near, p = grid(7), []
    for seed in range(300):
        x, y = values(name, 49, seed)
        p.append(run(name, near, x, y, permutations=499, seed=seed).p[24])
    assert kstest(p, "uniform").pvalue > 0.001


def test_join_counts_are_never_too_small_where_there_is_nothing():
    near, p = grid(7), []
    for seed in range(400):
        x, _ = values("local_join_count", 49, seed)
        p.append(run("local_join_count", near, x, None, permutations=499, seed=seed).p[24])
    p = np.array(p)[np.isfinite(p)]
    assert len(p) > 150
    for level in (0.05, 0.2, 0.5):
        assert (p <= level).mean() < level + 3 * np.sqrt(level * (1 - level) / len(p))


def test_the_false_discovery_rate_holds_its_level():
    near, runs, wrong, uncorrected = grid(8), 300, 0, []
    for seed in range(runs):
        x, _ = values("local_moran", 64, 1000 + seed)
        result = run("local_moran", near, x, None, permutations=4_999, seed=seed)
        wrong += (result.q <= 0.05).any()
        uncorrected.append((result.p <= 0.05).mean())
    # where all nulls are true, the rate of false discoveries is the chance of any
    assert wrong / runs < 0.05 + 3 * np.sqrt(0.05 * 0.95 / runs)
    assert np.mean(uncorrected) == pytest.approx(0.05, abs=0.01)


def test_the_false_discovery_rate_holds_beside_a_true_hotspot():
    near, rates, found = grid(12), [], 0
    hot = np.zeros((12, 12), dtype=bool)
    hot[4:9, 4:9] = True
    amid = near.weights @ hot.ravel().astype(float)
    touched = (amid > 0) | hot.ravel()
    for seed in range(150):
        x = np.random.default_rng(seed).normal(size=144) + 3.0 * hot.ravel()
        result = run("gi_star", near, x, None, permutations=9_999, seed=seed)
        called = (result.q <= 0.05) & (result.z > 0)
        found += (called & (amid == 8)).sum()
        rates.append((called & ~touched).sum() / max(1, called.sum()))
    assert np.mean(rates) < 0.05
    assert found / (150 * (amid == 8).sum()) > 0.9


def test_corrections_are_those_of_the_p_values():
    near = grid(6)
    x = np.arange(36.0)
    p = run("local_moran", near, x, None, correction="none")
    assert p.q == pytest.approx(p.p)
    assert run("local_moran", near, x, None, correction="bonferroni").q == pytest.approx(np.minimum(1, 36 * p.p))
    fdr = run("local_moran", near, x, None)
    order = np.argsort(fdr.p, kind="stable")
    expected = np.minimum.accumulate((fdr.p[order] * 36 / np.arange(1, 37))[::-1])[::-1]
    assert fdr.q[order] == pytest.approx(np.minimum(1, expected))
    assert fdr.cut_off == fdr.p[fdr.q <= 0.05].max()
    assert ((fdr.p <= fdr.cut_off) == (fdr.q <= 0.05)).all()


@pytest.mark.parametrize("inference", ["permutation", "analytic"])
def test_high_and_low_are_found_alike(inference):
    near = grid(8)
    x = np.random.default_rng(1).normal(size=64) + np.repeat(np.arange(8), 8)
    high, low = (run("gi_star", near, sign * x, None, inference=inference, permutations=9_999) for sign in (1, -1))
    assert high.p == pytest.approx(low.p)
    assert high.z == pytest.approx(-low.z)
    assert (high.kind == "hot 99").any() and (high.kind == "cold 99").any()
    swapped = {"hot": "cold", "cold": "hot"}
    assert [" ".join(swapped.get(part, part) for part in kind.split(" ")) for kind in high.kind] == list(low.kind)


def test_a_lone_high_value_among_low_ones_is_no_hot_spot():
    near, column, row = grid(12), np.arange(144) % 12, np.arange(144) // 12
    x = np.where(column > 5, 10.0, 0.0) + np.random.default_rng(0).normal(size=144)
    lone = int(np.flatnonzero((column == 2) & (row == 6))[0])
    x[lone] = 100.0
    result = run("gi_star", near, x, None, permutations=9_999)
    # its surroundings are significantly low, but its own value takes Gi* above 0
    assert result.q[lone] < 0.05 and result.z[lone] > 0
    assert result.kind[lone] == "not significant"
    assert run("gi", near, x, None, permutations=9_999).kind[lone].startswith("cold")
    assert run("local_moran", near, x, None, permutations=9_999).kind[lone] == "high-low"


def test_the_analytic_p_is_two_sided():
    x, _ = values("gi_star", 49, 2)
    result = run("gi_star", grid(7), x, None, inference="analytic")
    assert result.p == pytest.approx(2 * norm.sf(np.abs(result.z)))


def with_an_island(side: int) -> Neighbours:
    """The grid, and one area more that has no neighbour."""
    near = grid(side)
    n = side**2 + 1
    matrix = sparse.coo_array(near.weights)
    weights = sparse.coo_array((matrix.data, (matrix.row, matrix.col)), shape=(n, n)).tocsr()
    return Neighbours(weights, True, np.vstack([near.places, [99.0, 99.0]]))


@every_statistic
@given(seed=st.integers(0, 10_000), gone=st.sets(st.integers(0, 35), max_size=20))
def test_islands_and_missing_values_are_never_significant(name, seed, gone):
    near = with_an_island(6)
    x, y = values(name, 37, seed)
    x[..., list(gone)] = np.nan
    x[..., 36] = 1.0 if name in BINARY else np.nanmax(x) * 100
    result = run(name, near, x, y, permutations=99, correction="none", alpha=0.5)
    missing = np.isnan(np.atleast_2d(x)).any(axis=0)
    alone = ~missing & (near.weights @ (~missing).astype(float) == 0)
    assert (result.kind[missing] == "undefined").all()
    assert (result.kind[alone] == "isolated").all()
    assert alone[36]
    untested = missing | alone
    for part in (result.statistic, result.z, result.p, result.q):
        assert np.isnan(part[untested]).all()
    assert (result.neighbours[untested] == 0).all()
    assert not set(result.kind[~untested]) & {"undefined", "isolated"}
    assert np.isfinite(result.statistic[~untested]).all()
    counts = [note.values["count"] for note in result.notes]
    assert counts == [count for count in (missing.sum(), alone.sum()) if count]


@every_statistic
def test_what_is_missing_leaves_the_others_as_if_it_had_never_been(name):
    near = with_an_island(6)
    x, y = values(name, 37, 6)
    x[..., 36] = np.nan
    whole = run(name, near, x, y)
    part = run(name, near.among(np.arange(37) < 36), x[..., :36], None if y is None else y[:36])
    for one in ("statistic", "z", "p", "q"):
        np.testing.assert_array_equal(getattr(whole, one)[:36], getattr(part, one))
    assert list(whole.kind[:36]) == list(part.kind)


@every_statistic
def test_same_seed_same_answer_and_another_seed_nearly(name):
    x, y = values(name, 49, 12)
    first, again, other = (run(name, grid(7), x, y, permutations=9_999, seed=seed) for seed in (5, 5, 6))
    np.testing.assert_array_equal(first.p, again.p)
    assert np.nanmax(np.abs(first.p - other.p)) < 0.05


@every_statistic
def test_cancelling_stops(name):
    x, y = values(name, 49, 12)
    with pytest.raises(Cancelled):
        local_statistic(x, grid(7), LocalSettings(name), y, progress=lambda share: False)


def refused(name: str, x, y=None, **more) -> str:
    with pytest.raises(CreativeClustersError) as caught:
        run(name, grid(int(len(x) ** 0.5)), np.asarray(x, dtype=float), y, **more)
    return str(caught.value)


def test_what_cannot_be_tested_is_refused_in_words():
    x, y = values("bivariate_moran", 25, 1)
    assert "All 25 values are 3" in refused("gi_star", np.full(25, 3.0))
    assert "4 of 4 areas have a value" in refused("gi_star", [1, 2, 3, 4])
    assert "0 of 25 areas have a value" in refused("gi_star", np.full(25, np.nan))
    assert "field here, the second field around' takes two fields" in refused("bivariate_moran", x)
    assert "takes one field" in refused("gi_star", x, y)
    assert "zeros and ones" in refused("local_join_count", x)
    assert "base above 0: 1 area has" in refused("local_moran_rates", x, np.where(np.arange(25) == 3, 0, y))
    assert "no analytic test" in refused("local_join_count", np.arange(25) % 2, inference="analytic")
    x, y = values("local_lee", 25, 1)
    for name, second in (("local_geary", None), ("local_lee", y)):
        assert "no analytic test" in refused(name, x, second, inference="analytic")


def test_numbers_of_the_records_are_those_of_the_dialog():
    """Models store them: a record with another number would be another statistic there."""
    assert [one.number for one in LOCAL_STATISTICS] == list(range(len(LOCAL_STATISTICS)))
    assert LOCAL_IDS[:9] == (
        *("gi_star", "gi", "local_moran", "local_moran_rates", "local_geary"),
        *("local_join_count", "bivariate_moran", "local_lee", "co_location"),
    )
    assert LOCAL_IDS[9:] == ("losh", "multivariate_geary", "multivariate_join_count", "bivariate_join_count")
    assert len(set(LOCAL_IDS)) == len(LOCAL_IDS)


@every_statistic
def test_every_class_has_a_name(name):
    record, near = local_record(name), grid(8)
    x, y = values(name, 64, 3)
    kinds = set(run(name, near, x, y, correction="none", alpha=0.5).kind)
    assert kinds - {"not significant"} and kinds <= {*record.classes.labels, "not significant"}
    assert record.papers and all(record.note)
    assert (record.tail == UPPER) == record.binary


def test_a_statistic_of_many_fields_is_computed_of_all_at_once(monkeypatch):
    """Made up: the sum of the lags of all fields, which is the lag of their sum."""
    own = replace(
        local_record("gi"),
        **{"id": "sum", "takes": MANY, "scatter": None},
        measure=lambda sample: local_record("gi").measure(replace(sample, fields=(sum(sample.fields),))),
    )
    for module in ("local_statistics", "spatial"):
        monkeypatch.setattr(f"creative_clusters_plugin.core.space.{module}.local_record", lambda name: own)
    near = grid(6)
    fields = np.random.default_rng(7).lognormal(size=(3, 36))
    fields[1, 5] = np.nan
    result = run("sum", near, fields, None)
    monkeypatch.undo()
    expected = run("gi", near, fields.sum(axis=0), None)
    assert result.z == pytest.approx(expected.z, nan_ok=True)
    assert list(result.kind) == list(expected.kind)
    assert result.kind[5] == "undefined"


def test_a_statistic_of_many_fields_has_one_result(monkeypatch):
    own = replace(local_record("gi"), takes=MANY, scatter=None)
    for module in ("local_statistics", "spatial"):
        monkeypatch.setattr(f"creative_clusters_plugin.core.space.{module}.local_record", lambda name: own)
    across, up = np.meshgrid(np.arange(6), np.arange(6))
    shapes = list(shapely.to_wkb(shapely.box(across.ravel(), up.ravel(), across.ravel() + 1, up.ravel() + 1)))
    fields = dict(zip(("a", "b"), np.random.default_rng(7).lognormal(size=(2, 36)), strict=True))
    settings = LocalSettings("gi", permutations=99)
    result = spatial_hotspots([str(one) for one in range(36)], shapes, fields, None, NeighbourSettings(), settings)
    assert list(result.areas) == ["statistic", "z", "p", "q", "neighbours", "class"]
    assert list(result.fields) == ["a, b"] and result.values["a, b"].shape == (2, 36)
    assert result.scatter("a, b") is None
    with pytest.raises(CreativeClustersError, match="two fields or more at once"):
        spatial_hotspots(
            [str(one) for one in range(36)], shapes, {"a": fields["a"]}, None, NeighbourSettings(), settings
        )


@pytest.mark.parametrize("kind", ["queen", "nearest", "kernel", "delaunay"])
@pytest.mark.parametrize("name", LOCAL_IDS)
def test_the_order_of_the_rows_changes_nothing(name, kind):
    shapes = grid_boxes(8)
    rng = np.random.default_rng(5)
    record = local_record(name)
    values = rng.integers(0, 2, (2, 64)).astype(float)
    if not record.binary:
        values = rng.lognormal(size=(2, 64)).round(1) + np.array([[0], [1]])
    if name == "local_lee" and kind == "kernel":
        return
    second = values[1] if record.paired else None
    first = values if record.takes == MANY else values[0]
    settings = LocalSettings(name, permutations=199)
    found = local_statistic(first, neighbours(shapes, kind, k=4), settings, second)
    for seed in range(3):
        order = np.random.default_rng(seed).permutation(64)
        near = neighbours(shapes[order], kind, k=4)
        again = local_statistic(first[..., order], near, settings, None if second is None else second[order])
        for part in ("statistic", "z", "p", "q", "neighbours", "kind"):
            assert np.array_equal(
                getattr(again, part), getattr(found, part)[order], equal_nan=part in "statistic z p q"
            ), part


def grid_boxes(side):
    return np.array([shapely.box(x, y, x + 1, y + 1) for x in range(side) for y in range(side)])


def test_points_at_one_place_with_one_value_have_one_answer_in_any_order():
    rng = np.random.default_rng(2)
    xy = np.vstack([np.zeros((12, 2)), rng.normal(3, 1, (30, 2))])
    values = np.concatenate([np.repeat([1.0, 2.0, 7.0], 4), rng.normal(3, 1, 30)])
    found = local_statistic(values, neighbours(shapely.points(xy), "nearest", k=4), LocalSettings(permutations=199))
    for start in (0, 4, 8):
        assert len(set(found.p[start : start + 4])) == 1
    order = rng.permutation(42)
    near = neighbours(shapely.points(xy[order]), "nearest", k=4)
    again = local_statistic(values[order], near, LocalSettings(permutations=199))
    assert np.array_equal(again.p, found.p[order])


def test_points_that_are_all_at_one_place_are_not_tested_and_that_is_said():
    near = neighbours(shapely.points(np.zeros((36, 2))), "nearest", k=4)
    for inference in ("permutation", "analytic"):
        settings = LocalSettings(inference=inference, permutations=99)
        found = local_statistic(np.random.default_rng(1).normal(size=36), near, settings)
        assert np.isnan(found.z).all() and np.isnan(found.p).all() and np.isnan(found.q).all()
        assert set(found.kind) == {QUIET}
        assert "36 of 36 areas have all others as neighbours" in found.notes[0].render()


def test_many_points_at_one_place_are_significant_no_more_often_than_chance_allows():
    shares = []
    for seed in range(60):
        rng = np.random.default_rng(seed)
        xy = np.vstack([np.zeros((36, 2)), rng.normal(3, 1, (64, 2))])
        near = neighbours(shapely.points(xy), "nearest", k=4)
        found = local_statistic(rng.normal(size=100), near, LocalSettings(permutations=999, seed=seed))
        shares.append((found.q[:36] <= 0.05).all())
    assert sum(shares) <= 4


@pytest.mark.parametrize("name", ["gi_star", "gi", "local_moran", "local_geary"])
def test_an_area_that_has_everyone_around_it_has_no_z(name):
    near = neighbours(grid_boxes(6), "queen")
    links = near.weights.toarray()
    links[-1, :-1] = 1.0
    near = replace(near, weights=sparse.csr_array(links))
    found = local_statistic(np.random.default_rng(1).normal(size=36), near, LocalSettings(name, permutations=99))
    assert np.isnan([found.z[-1], found.p[-1], found.q[-1]]).all()
    assert np.isfinite(found.z[:-1]).all() and np.isfinite(found.p[:-1]).all()
    assert "1 of 36 areas has all others as neighbours" in found.notes[0].render()


def test_a_lone_value_among_equal_ones_has_no_z_where_nothing_varies_around_it():
    values = np.zeros(49)
    values[24] = 0.1
    found = local_statistic(values, neighbours(grid_boxes(7), "queen"), LocalSettings("gi", permutations=99))
    assert np.isnan(found.z[24]) and found.p[24] == 1
    assert np.isfinite(np.delete(found.z, 24)).all()


def test_of_several_fields_the_one_that_is_constant_is_named_and_the_others_are_tested():
    shapes = [shapely.to_wkb(shape) for shape in grid_boxes(5)]
    values = {"same": np.ones(25), "other": np.random.default_rng(1).normal(size=25)}
    found = spatial_hotspots(
        [str(n) for n in range(25)], shapes, values, None, NeighbourSettings(), LocalSettings(permutations=99)
    )
    assert list(found.fields) == ["other"]
    assert set(found.areas["same_class"]) == {"undefined"} and found.areas["same_p"].isna().all()
    assert found.areas["other_p"].notna().all()
    assert found.notes[0].render() == "Field 'same' is not tested. All 25 values are 1: there is nothing to compare."
    with pytest.raises(CreativeClustersError, match="All 25 values are 1"):
        spatial_hotspots(
            [str(n) for n in range(25)],
            shapes,
            {"a": np.ones(25), "b": np.ones(25)},
            None,
            NeighbourSettings(),
            LocalSettings(),
        )


@pytest.mark.parametrize("name", ["gi_star", "gi", "local_moran", "local_moran_rates", "bivariate_moran"])
def test_the_analytic_test_of_skewed_values_is_warned_of(name):
    near, rng = neighbours(grid_boxes(10), "queen"), np.random.default_rng(4)
    record = local_record(name)
    skewed, even = rng.lognormal(size=100), rng.permutation(np.linspace(9, 11, 100))
    second = rng.permutation(np.linspace(100, 101, 100)) if record.paired else None
    found = local_statistic(skewed, near, LocalSettings(name, "analytic"), second)
    said = [note.render() for note in found.notes]
    assert len(said) == 1 and "skewed (skewness " in said[0] and "Choose permutation" in said[0]
    assert local_statistic(skewed, near, LocalSettings(name, permutations=99), second).notes == ()
    assert local_statistic(even, near, LocalSettings(name, "analytic"), second).notes == ()


def test_the_analytic_test_finds_areas_in_skewed_noise_and_permutation_does_not():
    near, found = neighbours(grid_boxes(20), "queen"), {"analytic": 0, "permutation": 0}
    for seed in range(30):
        noise = np.random.default_rng(seed).lognormal(size=400)
        for inference in found:
            result = local_statistic(noise, near, LocalSettings("gi_star", inference, permutations=4999, seed=seed))
            found[inference] += bool((result.q <= 0.05).any())
    assert found["analytic"] >= 15
    assert found["permutation"] <= 4


def test_losh_is_esdas_with_its_chi_square():
    near = grid(8)
    x, _ = values("losh", 64, 5)
    theirs = esda.LOSH(connectivity=as_w(near), inference="chi-square").fit(x)
    found = run("losh", near, x, None, inference="analytic")
    np.testing.assert_allclose(found.statistic, theirs.Hi, rtol=1e-12)
    np.testing.assert_allclose(found.p, np.minimum(1, 2 * np.minimum(theirs.pval, 1 - theirs.pval)), atol=1e-12)


def test_multivariate_geary_is_the_mean_of_local_geary():
    near = grid(8)
    x, _ = values("multivariate_geary", 64, 5)
    each = [run("local_geary", near, one, None).statistic for one in x]
    np.testing.assert_allclose(run("multivariate_geary", near, x, None).statistic, np.mean(each, axis=0), rtol=1e-12)


def test_multivariate_and_bivariate_join_counts_are_esdas():
    near = grid(8)
    x, _ = values("multivariate_join_count", 64, 5)
    theirs = esda.Join_Counts_Local_MV(connectivity=as_w(near)).fit(list(x), permutations=9)
    assert np.nan_to_num(run("multivariate_join_count", near, x, None).statistic).tolist() == theirs.LJC.tolist()
    theirs = esda.Join_Counts_Local_BV(connectivity=as_w(near)).fit(x[0], x[1], case="BJC", permutations=9)
    found = run("bivariate_join_count", near, x[0], x[1])
    assert np.nan_to_num(found.statistic).tolist() == theirs.LJC.tolist()
    # of areas with the first alone, a zero is a result, too
    assert np.isfinite(found.p).sum() == (x[0] * (1 - x[1])).sum()


def test_z_of_multivariate_geary_is_that_of_the_draws():
    near, (x, _) = grid(6), values("multivariate_geary", 36, 2)
    found = run("multivariate_geary", near, x, None)
    z = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, ddof=1, keepdims=True)
    rng, area = np.random.default_rng(1), 14
    around = np.flatnonzero(near.weights.toarray()[area])
    others = np.delete(np.arange(36), area)
    draws = np.array(
        [((z[:, [area]] - z[:, rng.choice(others, len(around), replace=False)]) ** 2).mean() for _ in range(40_000)]
    )
    assert found.z[area] == pytest.approx((found.statistic[area] - draws.mean()) / draws.std(), abs=0.03)


def test_the_edge_of_a_cluster_varies_and_its_inside_does_not():
    side = 12
    near = grid(side)
    across = np.tile(np.arange(side), side)
    x = np.where(across < 6, 10.0, 0.0) + np.random.default_rng(2).normal(0, 0.1, side**2)
    kinds = run("losh", near, x, None, permutations=9_999).kind.reshape(side, side)
    assert (kinds[2:-2, 5:7] == "varied").all() and "varied" not in kinds[:, :3]

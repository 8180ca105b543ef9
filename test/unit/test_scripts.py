"""The scripts of 'Reproduce with PySAL': run by a Python of its own, they give the figures of the tools."""

import subprocess
import sys

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.space.emerging import EmergingSettings, emerging_hotspots
from creative_clusters_plugin.core.space.global_records import GLOBAL_IDS, ROWS, global_record
from creative_clusters_plugin.core.space.global_statistics import global_statistics
from creative_clusters_plugin.core.space.local.families import LOCAL_IDS, local_record
from creative_clusters_plugin.core.space.local.record import MANY
from creative_clusters_plugin.core.space.local_statistics import LocalSettings
from creative_clusters_plugin.core.space.neighbours import from_table
from creative_clusters_plugin.core.space.pysal import neighbours_of_file, read_weights, write_weights
from creative_clusters_plugin.core.space.scripts import (
    GivenLinks,
    Origin,
    TimesRead,
    emerging_script,
    global_script,
    has_script,
    link_lines,
    local_script,
    weights_script,
)
from creative_clusters_plugin.core.space.spatial import NeighbourSettings, near_of, spatial_hotspots
from creative_clusters_plugin.core.space.time_cube import time_cube
from creative_clusters_plugin.core.space.weights import (
    WeightsSettings,
    links,
    of_order,
    standardised,
    summary,
    union,
)

pytest.importorskip("esda")
DRAWS = 4_999
BINARY = ("one", "other")
# two squares apart, for islands; one without a shape; one without a value
FOUND = ("queen", "rook", "intersects", "nearest", "band", "kernel", "delaunay")
RUNNER = "import runpy, sys, warnings\nwarnings.simplefilter('ignore')\nfor path in sys.argv[1:]:\n    runpy.run_path(path)\n"


def layer() -> geopandas.GeoDataFrame:
    """Cells of irregular points, two of them alone, one without a shape and one without a value."""
    rng = np.random.default_rng(8)
    points = shapely.multipoints(rng.uniform(0, 100_000, (70, 2)))
    cells = list(shapely.get_parts(shapely.voronoi_polygons(points)))
    cells += [shapely.box(900_000, 0, 901_000, 1_000), shapely.box(0, 700_000, 1_000, 701_000), None]
    x, y = rng.lognormal(size=(2, len(cells)))
    x[:6] += 5
    areas = geopandas.GeoDataFrame(
        {
            "id": [f"A{number}" for number in range(len(cells))],
            "x": x,
            "y": y,
            "events": np.round(x * 20),
            "base": np.round(y * 500) + 100,
            "one": (x > 1).astype(float),
            "other": (y > 0.5).astype(float),
        },
        geometry=cells,
        crs=3035,
    )
    areas.loc[10, ["x", "events", "one"]] = np.nan
    return areas


def fields_of(statistic: str) -> tuple[list[str], str]:
    record = local_record(statistic)
    first = ["one", "other"] if record.binary else ["x", "y"]
    if record.takes == MANY:
        return first, ""
    if statistic == "local_moran_rates":
        return ["events"], "base"
    return first[:1], first[1] if record.paired else ""


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """Scripts written and run in one process; a function from the name of one to what it wrote and what is ours."""
    folder = tmp_path_factory.mktemp("scripts")
    areas = layer()
    areas.to_file(folder / "areas.gpkg", layer="areas")
    shapes = [shape.wkb if shape is not None else b"" for shape in areas.geometry]
    origin = Origin(str(folder / "areas.gpkg"), "areas")
    ours: dict[str, object] = {}

    def local(name: str, settings: LocalSettings, near_settings=None, given=None, near=None) -> None:
        near_settings = near_settings or NeighbourSettings()
        record = local_record(settings.statistic)
        fields, second = fields_of(settings.statistic)
        values = {field: areas[field].to_numpy() for field in fields}
        extra = areas[second].to_numpy() if second else None
        ids = [str(place) for place in range(len(areas))]
        result = spatial_hotspots(ids, shapes, values, extra, near_settings, settings, near)
        groups = {"": [*fields, *([second] if second else [])]}
        script = local_script(name, [(record, groups)], settings, origin, link_lines(near_settings, given))
        (folder / f"{name}.py").write_text(script)
        ours[name] = result

    for statistic in LOCAL_IDS:
        local(statistic, LocalSettings(statistic, permutations=DRAWS))
        if local_record(statistic).analytic is not None:
            local(f"{statistic}_analytic", LocalSettings(statistic, inference="analytic", correction="bonferroni"))
    for kind in FOUND:
        chosen = NeighbourSettings(kind, k=5, band=17_000.0, join_islands=kind != "nearest")
        local(f"by_{kind}", LocalSettings("local_moran", inference="analytic", correction="none"), chosen)
    _given(folder, areas, local)
    _global(folder, areas, shapes, origin, ours)
    scripts = sorted(str(path) for path in folder.glob("*.py"))
    done = subprocess.run([sys.executable, "-c", RUNNER, *scripts], capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stderr[-3000:]

    def both(name: str):
        file = "globalautocorrelation" if name == "global" else "".join(one for one in name if one.isalnum())
        return pd.read_csv(folder / f"{file}_pysal.csv"), ours[name]

    return both


def _given(folder, areas, local) -> None:
    """Neighbours from a table and from weights files."""
    places = np.column_stack([areas.centroid.x, areas.centroid.y])
    ids = areas["id"].to_numpy(dtype=object)
    pairs = [(one, other, 1 + (one * other) % 3) for one in range(70) for other in ((one + 1) % 70, (one * 7 + 3) % 70)]
    rows = pd.DataFrame([(ids[one], ids[other], weight) for one, other, weight in pairs], columns=["a", "b", "w"])
    rows = rows.drop_duplicates(["a", "b"])
    rows = pd.concat([rows, pd.DataFrame({"a": ["Z9"], "b": ["A1"], "w": [1]})])
    rows.to_csv(folder / "links.csv", index=False)
    settings = LocalSettings("local_moran", inference="analytic", correction="none")
    for name, weight in (("table", ""), ("weighted_table", "w")):
        near = from_table(
            ids, rows["a"].to_numpy(), rows["b"].to_numpy(), rows["w"].to_numpy(float) if weight else None, places
        )
        given = GivenLinks("id", origin=Origin(str(folder / "links.csv")), fields=("a", "b", weight))
        local(f"by_{name}", settings, NeighbourSettings("table"), given, near)
        for ending in (".gal", ".gwt"):
            path = str(folder / f"{name}{ending}")
            write_weights(near, list(ids), path)
            own = neighbours_of_file(read_weights(path), ids, places)
            local(f"by_{name}{ending[1:]}", settings, NeighbourSettings("file"), GivenLinks("id", path), own)


def _global(folder, areas, shapes, origin, ours) -> None:
    near, placed, _ = near_of(shapes, NeighbourSettings(), None)
    known = pd.DataFrame(areas[["x", "one", "y"]])
    known.loc[~placed] = np.nan
    fields = ["x", "one"]
    frame = global_statistics(known[fields], near, GLOBAL_IDS, known["y"], permutations=DRAWS).frame
    had = frame[frame["value"].notna()]
    of = {row: one for one in map(global_record, GLOBAL_IDS) for row in (entry.id for entry in one.rows)}
    jobs = [
        (field, list(dict.fromkeys(of[row] for row in part["statistic"])))
        for field, part in had.groupby("field", sort=False)
    ]
    script = global_script(jobs, "y", DRAWS, 2010, origin, link_lines(NeighbourSettings()))
    (folder / "global.py").write_text(script)
    ours["global"] = had


def largest(one: pd.Series, other: pd.Series) -> float:
    known = one.notna() & other.notna()
    assert known.sum() > 5
    return float((one[known] - other[known]).abs().max())


def beside(found: pd.DataFrame, result) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What the script wrote and what we have, of the same areas."""
    own = result.areas.reset_index(drop=True)
    own.index += 1
    found = found.set_index("row")
    tested = own["statistic"].notna()
    assert list(found.index) == list(own.index[tested])
    return found, own[tested]


@pytest.mark.parametrize("statistic", LOCAL_IDS)
def test_a_local_statistic_is_reproduced(ran, statistic):
    found, own = beside(*ran(statistic))
    assert largest(found["statistic"], own["statistic"]) < 1e-10
    if found["z"].notna().any():
        assert largest(found["z"], own["z"]) < 1e-10
    if local_record(statistic).script.p:
        told = found["p"].dropna()
        # five standard deviations of the difference of two shares, of one side or doubled
        assert ((told - own["p"]).abs() <= 10 * np.sqrt(own["p"].clip(0.001) / DRAWS) + 4 / DRAWS)[told.index].all()
        assert own["p"].notna()[told.index].all()


@pytest.mark.parametrize("statistic", [name for name in LOCAL_IDS if local_record(name).analytic is not None])
def test_the_analytic_test_is_reproduced(ran, statistic):
    found, own = beside(*ran(f"{statistic}_analytic"))
    assert largest(found["p"], own["p"]) < 1e-10
    assert largest(found["q"], own["q"]) < 1e-10


@pytest.mark.parametrize("kind", FOUND)
def test_every_kind_of_neighbours_is_reproduced(ran, kind):
    found, own = beside(*ran(f"by_{kind}"))
    assert largest(found["statistic"], own["statistic"]) < 1e-10


@pytest.mark.parametrize("name", ["table", "weighted_table"])
@pytest.mark.parametrize("ending", ["", "gal", "gwt"])
def test_given_neighbours_are_reproduced(ran, name, ending):
    found, own = beside(*ran(f"by_{name}{ending}"))
    assert largest(found["statistic"], own["statistic"]) < 1e-10


def test_q_corrects_as_here(ran):
    found, own = beside(*ran("gi_star"))
    from creative_clusters_plugin.core.many_tests import false_discovery_rate

    np.testing.assert_allclose(found["q"], false_discovery_rate(found["p"].to_numpy()), rtol=1e-9)
    assert ((found["q"] <= 0.1) == (own["q"] <= 0.1)).mean() > 0.9


def test_global_statistics_are_reproduced(ran):
    found, own = ran("global")
    both = found.merge(own, on=["field", "statistic"], suffixes=("", "_ours"))
    assert len(both) == len(found) == len(own)
    np.testing.assert_allclose(both["value"], both["value_ours"], rtol=1e-9)
    known = both["p"].notna()
    assert known.sum() >= 5
    assert ((both["p"] - both["p_ours"]).abs() <= 10 * np.sqrt(both["p_ours"].clip(0.001) / DRAWS))[known].all()
    assert set(found["statistic"]) <= set(ROWS)


def test_equal_weights_are_asked_for_where_esda_needs_them():
    assert not has_script(local_record("gi_star").script, equal=False)
    assert has_script(local_record("local_moran").script, equal=False)
    assert has_script(local_record("gi_star").script, equal=True)


def test_names_and_paths_cannot_leave_their_quotes():
    origin = Origin("C:\\maps\\\"a\" 'b'.gpkg", "it's", "name = 'x'")
    groups = {"": ["a\"b'c"]}
    links = link_lines(NeighbourSettings())
    text = local_script("x", [(local_record("gi_star"), groups)], LocalSettings(), origin, links)
    compile(text, "script", "exec")
    assert repr(origin.path) in text and repr(groups) in text


def test_emerging_hot_spots_are_reproduced(tmp_path):
    areas = layer().iloc[:70][["id", "geometry"]]
    rng = np.random.default_rng(3)
    rows = pd.concat(
        [areas.assign(year=year, score=rng.lognormal(size=len(areas))) for year in (2015, 2016, 2018, 2019)]
    )
    rows = rows[~((rows["year"] == 2019) & (rows["id"] == "A7"))].sample(frac=1, random_state=1)
    rows.to_file(tmp_path / "years.gpkg")
    cube = time_cube(rows["id"].tolist(), rows["year"].astype(str).tolist(), rows["score"].to_numpy())
    first = rows.drop_duplicates("id").set_index("id").loc[cube.ids]
    near, _, _ = near_of([shape.wkb for shape in first.geometry], NeighbourSettings(), None)
    settings = EmergingSettings(permutations=DRAWS)
    result = emerging_hotspots(cube, near, settings)
    script = emerging_script(
        TimesRead("id", "year", "score"),
        cube.times,
        Origin(str(tmp_path / "years.gpkg")),
        link_lines(NeighbourSettings()),
        settings,
        near.equal,
    )
    (tmp_path / "script.py").write_text(script)
    subprocess.run([sys.executable, "-c", RUNNER, "script.py"], cwd=tmp_path, check=True, capture_output=True)
    found = pd.read_csv(tmp_path / "emerginghotspots_pysal.csv", dtype={"time": str})
    both = result.times.merge(found, on=["area", "time"], suffixes=("", "_there"))
    assert len(both) == len(found) == len(result.times) == 70 * 4 - 1
    assert largest(both["gi_z"], both["gi_z_there"]) < 1e-10
    assert ((both["p"] - both["p_there"]).abs() <= 10 * np.sqrt(both["p"].clip(0.001) / DRAWS) + 4 / DRAWS).all()
    trend = pd.read_csv(tmp_path / "emerginghotspots_trend_pysal.csv", index_col="area")
    assert largest(trend["tau"], result.areas["tau"].loc[trend.index]) < 1e-12


@pytest.mark.parametrize("order, lower, rows", [(1, False, True), (2, False, False), (3, True, True)])
def test_weights_are_reproduced(tmp_path, order, lower, rows):
    areas = layer()
    areas.to_file(tmp_path / "areas.gpkg")
    shapes = [shape.wkb if shape is not None else b"" for shape in areas.geometry]
    first, second = NeighbourSettings("queen"), NeighbourSettings("nearest", k=3)
    settings = WeightsSettings(order, lower, rows)
    near = of_order(union(near_of(shapes, first, None)[0], near_of(shapes, second, None)[0]), order, lower)
    near = standardised(near) if rows else near
    script = weights_script(Origin(str(tmp_path / "areas.gpkg")), link_lines(first), settings, link_lines(second))
    (tmp_path / "script.py").write_text(script)
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, check=True, capture_output=True, text=True)
    found = pd.read_csv(tmp_path / "spatialweights_pysal.csv").sort_values(["focal", "neighbor"])
    own = links(near, np.arange(1, len(areas) + 1)).sort_values(["area", "neighbour"])
    np.testing.assert_array_equal(found[["focal", "neighbor"]].to_numpy(), own[["area", "neighbour"]].to_numpy())
    np.testing.assert_allclose(found["weight"], own["weight"], rtol=1e-12)
    placed = summary(near.at(np.arange(len(areas) - 1)))
    said = f"{len(areas) - 1} areas, {near.weights.nnz} links, {len(placed.islands)} islands, {placed.parts} parts"
    assert said in done.stdout

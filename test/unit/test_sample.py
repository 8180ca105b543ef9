"""The bundled sample: the files are what the generator makes, and hold what they say was planted."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from osgeo import ogr

from test.sample import make_country, write
from test.sample.businesses import make_scene
from test.sample.flows import make_flows

FOLDER = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample"


@pytest.fixture(scope="module")
def country():
    return make_country()


@pytest.fixture(scope="module")
def employment():
    return pd.read_csv(FOLDER / "employment.csv", dtype={"area": str, "industry": str})


@pytest.fixture(scope="module")
def planted():
    return json.loads((FOLDER / "planted.json").read_text(encoding="utf-8"))


def read_layer(name: str, file: str = "areas.gpkg") -> tuple[pd.DataFrame, str]:
    """Attributes and shape of all features of a committed layer, and the layer's abstract."""
    source = ogr.Open(str(FOLDER / file))
    layer = source.GetLayerByName(name)
    rows = [
        {**feature.items(), "shape": shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))}
        for feature in layer
    ]
    return pd.DataFrame(rows), layer.GetMetadataItem("DESCRIPTION")


def quotients(employment: pd.DataFrame, industries: list[str], year: int = 2021) -> pd.Series:
    """Plain location quotients in jobs; withheld cells left out."""
    rows = employment[employment.year == year]
    total = rows.groupby("area").jobs.sum()
    jobs = rows[rows.industry.isin(industries)].groupby("area").jobs.sum().reindex(total.index, fill_value=0)
    return (jobs / total) / (jobs.sum() / total.sum())


def creative_picture(employment: pd.DataFrame, truth: dict) -> pd.DataFrame:
    """Per area: creative quotient, number of sub-sectors above 1, creative jobs, all in 2021."""
    codes = [code for sector in truth["sectors"].values() for code in sector]
    rows = employment[(employment.year == 2021) & employment.industry.isin(codes)]
    above = sum((quotients(employment, sector) > 1).astype(int) for sector in truth["sectors"].values())
    return pd.DataFrame({"lq": quotients(employment, codes), "above": above, "jobs": rows.groupby("area").jobs.sum()})


def test_committed_table_is_what_the_generator_makes(country, employment):
    pd.testing.assert_frame_equal(employment, country.employment, check_dtype=False)


def test_committed_truth_is_what_the_generator_makes(country, planted):
    assert planted == country.truth


@pytest.mark.skipif(shapely.geos_version < (3, 12, 0), reason="older GEOS draws the coast of the sample otherwise")
def test_committed_boundaries_are_what_the_generator_makes(country):
    layer, _ = read_layer("areas")
    assert layer.area.tolist() == [area.code for area in country.areas]
    assert layer.area_name.tolist() == [area.name for area in country.areas]
    assert layer.region.tolist() == [area.region for area in country.areas]
    assert layer.region_name.tolist() == [area.region_name for area in country.areas]
    difference = [
        shapely.symmetric_difference(a, b.geometry).area for a, b in zip(layer["shape"], country.areas, strict=True)
    ]
    assert max(difference) < 1  # square metre


def test_write_makes_the_committed_files(country, tmp_path):
    write(country, tmp_path)
    made = {path.name for path in tmp_path.iterdir()}
    assert made | {"README.md"} == {path.name for path in FOLDER.iterdir()}
    for name in ("employment.csv", "employment.csvt", "planted.json"):
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_other_seed_is_another_economy(country):
    other = make_country(seed=7)
    assert len(other.truth["hotspots"]) >= 18
    assert set(other.truth["hotspots"]) != set(country.truth["hotspots"])


def test_story_speaks_of_areas_that_there_are(country):
    story = pd.read_csv(FOLDER / "story.csv", dtype=str)
    assert list(story) == ["title", "text", "figure", "area", "year", "view"]
    assert set(story["area"].dropna()) <= {area.code for area in country.areas}
    assert story[["title", "text", "figure"]].notna().all(axis=None)


def test_neighbours_lie_across_the_water():
    land, _ = read_layer("neighbours", "scene.gpkg")
    areas, _ = read_layer("areas")
    assert shapely.is_valid(land["shape"].to_numpy()).all()
    apart = shapely.distance(shapely.union_all(land["shape"].to_numpy()), areas["shape"].to_numpy())
    assert 5_000 < apart.min() < 60_000


def test_districts_can_be_told_from_towns():
    found, _ = read_layer("gazetteer", "scene.gpkg")
    assert found["name"].is_unique
    districts = found[found["kind"] == "postcode district"]
    assert districts["name"].str.fullmatch(r"[A-Z]{2}[0-9]+").all() and len(districts) >= 200
    assert (districts["population"] == 0).all() and (found["kind"] == "town").sum() == 200


def test_sample_stays_small():
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 4_000_000


def borders_match(shapes: np.ndarray) -> bool:
    """Whether every piece of a border is of one polygon and the outside, or of two polygons, one on either side."""
    rings = shapely.get_rings(
        shapely.normalize(shapely.get_parts(shapes))
    )  # outer rings one way round, inner ones the other
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    place = np.unique(corners, axis=0, return_inverse=True)[1].ravel()
    inside = ring[:-1] == ring[1:]
    pieces = np.column_stack([place[:-1], place[1:]])[inside]
    one_way, times = np.unique(pieces, axis=0, return_counts=True)
    outside = shapely.get_parts(shapely.union_all(shapes))
    own = {tuple(piece) for piece in one_way.tolist()}
    alone = np.array([(two, one) not in own for one, two in one_way.tolist()])
    ends = np.unique(corners, axis=0)[one_way[alone]]
    return bool((times == 1).all()) and np.hypot(*(ends[:, 1] - ends[:, 0]).T).sum() == pytest.approx(
        shapely.length(outside).sum(), rel=1e-6
    )


@pytest.mark.parametrize(("name", "count"), [("areas", 200), ("regions", 12)])
def test_boundaries_are_coherent(name, count):
    layer, abstract = read_layer(name)
    shapes = layer["shape"].to_numpy()
    assert len(shapes) == count
    assert abstract.startswith("Synthetic")
    assert {shape.geom_type for shape in shapes} == {"MultiPolygon"}
    assert shapely.is_valid(shapes).all()
    assert borders_match(shapes)
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum(), rel=1e-6)


def test_regions_are_their_areas_dissolved():
    areas, _ = read_layer("areas")
    regions, _ = read_layer("regions")
    size = areas["shape"].map(lambda shape: shape.area).groupby(areas.region).sum()
    assert regions.set_index("region")["shape"].map(lambda shape: shape.area).to_dict() == pytest.approx(size.to_dict())


def test_one_island_and_no_other_area_without_neighbours(planted):
    layer, _ = read_layer("areas")
    shapes = layer["shape"].to_numpy()
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    neighbours = np.bincount(first[first != second], minlength=len(shapes))
    assert layer.area[neighbours == 0].tolist() == [planted["island"]]


def test_one_area_without_jobs(employment, planted):
    layer, _ = read_layer("areas")
    assert set(layer.area) - set(employment.area) == {planted["no_jobs"]}
    assert set(employment.area) <= set(layer.area)


def test_metropolis_is_one_region_of_thirty_areas(planted):
    layer, _ = read_layer("areas")
    inside = layer[layer.area.isin(planted["metropolis"])]
    assert len(inside) == 30
    assert inside.region.nunique() == 1
    assert (layer.region == inside.region.iloc[0]).sum() == 30


def test_table_has_all_divisions_years_and_creative_codes(employment, planted):
    divisions = {f"{k:02d}" for k in range(1, 100)} - {
        "04",
        "34",
        "40",
        "44",
        "48",
        "54",
        "57",
        "67",
        "76",
        "83",
        "89",
    }
    codes = set(employment.industry)
    assert {code[:2] for code in codes} == divisions
    assert codes == {code for code in codes if len(code) == 4 and code.isdigit()}
    creative = {code for sector in planted["sectors"].values() for code in sector}
    assert len(creative) == 31
    assert creative | set(planted["high_tech_manufacturing"]) | set(planted["kibs_without_creative"]) <= codes
    assert not creative & set(planted["kibs_without_creative"])
    assert sorted(set(employment.year)) == list(range(2015, 2022))
    assert not employment.duplicated(["area", "industry", "year"]).any()


def test_withheld_and_zero_cells_are_told_apart(employment):
    withheld = employment.jobs.isna()
    assert 0.008 < withheld.mean() < 0.012
    assert (employment.businesses[withheld] > 0).all()
    assert (employment.businesses[withheld] <= 2).mean() > 0.9
    zero = employment.jobs == 0
    assert 0.005 < zero.mean() < 0.05
    assert (zero == (employment.businesses == 0)).all()
    assert (employment.jobs[~withheld] >= employment.businesses[~withheld]).all()


def test_city_sizes_follow_the_rank_size_rule(employment, planted):
    jobs = employment[(employment.year == 2021) & ~employment.area.isin(planted["metropolis"])]
    largest = jobs.groupby("area").jobs.sum().nlargest(10)
    slope = np.polyfit(np.log(np.arange(1, 11)), np.log(largest), 1)[0]
    assert -1.15 < slope < -0.85


def test_hotspots_are_strong_broad_and_large_enough(employment, planted):
    picture = creative_picture(employment, planted)
    hot = picture.loc[list(planted["hotspots"])]
    assert (hot.lq > 1.5).all()
    assert (hot.above >= 5).all()
    assert (hot.jobs >= 250).all()
    expected = pd.Series({area: spot["lq"] for area, spot in planted["hotspots"].items()})
    assert np.abs(np.log(hot.lq / expected)).median() < 0.1
    for spot in planted["hotspots"].values():
        assert len(spot["sectors"]) >= 6


def test_planted_sub_sectors_are_those_above_one(employment, planted):
    found = {sector: quotients(employment, codes) > 1 for sector, codes in planted["sectors"].items()}
    pairs = [(area, sector) for area, spot in planted["hotspots"].items() for sector in spot["sectors"]]
    assert np.mean([found[sector][area] for area, sector in pairs]) > 0.95


def test_decoys_are_narrow_or_below_one(employment, planted):
    picture = creative_picture(employment, planted)
    narrow = picture.loc[list(planted["specialised"])]
    assert (narrow.lq > 1.15).all()
    assert (narrow.above <= 4).all()
    large = picture.loc[list(planted["large"])]
    assert (large.lq < 1).all()
    assert (large.jobs > 400).all()


def test_elsewhere_is_nothing_to_find(employment, planted):
    picture = creative_picture(employment, planted)
    rest = picture.drop([*planted["hotspots"], *planted["specialised"], *planted["large"]])
    assert 0.55 < rest.lq.median() < 0.75
    assert not ((rest.lq > 1.2) & (rest.above >= 5)).any()


@pytest.mark.parametrize(
    ("group", "codes", "floor", "few"),
    [("high_tech", "high_tech_manufacturing", 1.5, 12), ("kibs", "kibs_without_creative", 1.3, 8)],
)
def test_related_groups_are_where_they_were_planted(employment, planted, group, codes, floor, few):
    found = quotients(employment, planted[codes])
    assert (found[list(planted[group])] > floor).all()
    assert (found.drop(list(planted[group])) > floor).sum() <= few
    with_group = [spot[group] for spot in planted["hotspots"].values()]
    assert 0.5 < np.mean(with_group) < 0.8
    assert all(spot[group] == (area in planted[group]) for area, spot in planted["hotspots"].items())


def test_growth_is_where_it_was_planted(employment, planted):
    codes = [code for sector in planted["sectors"].values() for code in sector]
    jobs = employment[employment.industry.isin(codes)].groupby(["area", "year"]).jobs.sum().unstack()
    yearly = (jobs[2021] / jobs[2015]) ** (1 / 6) - 1
    nation = (jobs[2021].sum() / jobs[2015].sum()) ** (1 / 6) - 1
    assert nation == pytest.approx(0.035, abs=0.004)
    fast = list(planted["growth"])
    assert yearly[fast].min() > 2 * nation
    assert yearly[fast].min() > yearly.drop(fast).quantile(0.95)


def test_nothing_planted_is_only_chance(country):
    plain = make_country(planted=False)
    truth = plain.truth
    assert not any(truth[key] for key in ("hotspots", "specialised", "large", "high_tech", "kibs", "growth"))
    picture = creative_picture(plain.employment, truth)
    spread = np.log(picture.lq)
    assert abs(spread.mean()) < 0.05
    assert spread.std() < 0.25
    assert np.log(creative_picture(country.employment, country.truth).lq).std() > 2 * spread.std()


def test_the_scene_is_what_the_generator_makes_and_lies_in_the_country(country):
    scene = make_scene(country.areas, country.employment)
    land = shapely.union_all([area.geometry for area in country.areas])
    for name, frame in (("businesses", scene.businesses), ("places", scene.places)):
        committed, abstract = read_layer(name, "scene.gpkg")
        assert "invented" in abstract
        assert len(committed) == len(frame) > 100
        assert committed["name"].tolist() == frame["name"].tolist()
        points = shapely.points(frame[["x", "y"]].to_numpy())
        # to the metre with the GEOS that it was made with; shapely 2.0 brings an older one, which cuts some areas a few metres aside
        assert shapely.distance(committed["shape"].to_numpy(), points).max() < 20
        assert shapely.covers(land, points).all()
    audiences, _ = read_layer("audiences", "scene.gpkg")
    assert audiences["keen"].tolist() == scene.audiences["keen"].tolist()
    assert audiences["people"].min() > 0
    rows = country.employment[country.employment["year"] == 2021]
    drawn, known = scene.businesses["industry"].value_counts(), rows.groupby("industry")["businesses"].sum()
    assert (drawn <= known.reindex(drawn.index)).all()


def test_the_flows_are_what_the_generator_makes_and_can_be_met(country):
    made = dict(zip(("flows", "products", "lookup"), make_flows(country.employment), strict=True))
    for name, table in made.items():
        text = {"division": str, "product": str}
        pd.testing.assert_frame_equal(pd.read_csv(FOLDER / f"{name}.csv", dtype=text), table, check_dtype=False)
    output = made["products"].set_index("product")["output"]
    flows = made["flows"]
    for side in ("seller", "buyer"):
        sums = flows.groupby(side)["value"].sum()
        assert (sums <= output[sums.index]).all()
    divisions = {code[:2] for code in country.employment["industry"]}
    assert divisions <= set(made["lookup"]["division"])

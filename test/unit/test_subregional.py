"""Clusters against the nation and against the own region: planted ones, figures by hand, and London's."""

from dataclasses import replace

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotients import OutsideReference, QuotientSettings
from creative_clusters_plugin.core.concentration.scores import ScoreSettings
from creative_clusters_plugin.core.concentration.subregional import (
    SUBREGIONAL_CLASSES,
    SubregionalSettings,
    subregional_clusters,
)
from creative_clusters_plugin.core.employment.employment import EmploymentColumns, tidy
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.space.neighbours import neighbours
from creative_clusters_plugin.core.values import Column

from .builders import employment_of, rows, sector_list, texts

CREATIVE = sector_list(("62.01", "Software"), ("90.01", "Arts"))
SIDE = 10
# creative jobs of 10,000 in each area of three regions, each a row of squares
COUNTRY = {
    "Capital": [4000, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500],
    "Middle": [1500, 500, 500, 500, 500, 500, 500, 500, 500, 500],
    "North": [700, 100, 100, 100, 100, 100, 100, 100, 100, 100],
}
IDS = np.array([f"{region[0]}{number}" for region in COUNTRY for number in range(SIDE)], dtype=object)
REGIONS = {area: region for region in COUNTRY for area in IDS if area[0] == region[0]}
JOBS = np.concatenate(list(COUNTRY.values())).astype(float)


def table(jobs=JOBS, ids=IDS, software=0.5) -> pd.DataFrame:
    """Creative jobs of each area, a share of them in software; the rest of its 10,000 jobs in other industries."""
    return rows(
        *((area, "62.01", count * software) for area, count in zip(ids, jobs, strict=True)),
        *((area, "90.01", count * (1 - software)) for area, count in zip(ids, jobs, strict=True)),
        *((area, "45.11", 10_000 - count) for area, count in zip(ids, jobs, strict=True)),
    )


def clusters(frame=None, ids=IDS, regions=REGIONS, near=None, settings=None, codes=CREATIVE, **options):
    employment = employment_of(table() if frame is None else frame)
    return subregional_clusters(employment, ids, {}, regions, near, codes, settings or SubregionalSettings(), **options)


def squares(n: int = 30):
    """Neighbours of areas in rows of ten."""
    x, y = np.arange(n) % SIDE, np.arange(n) // SIDE
    return neighbours(shapely.box(x, y, x + 1, y + 1), "queen")


def test_the_four_classes_of_the_planted_country():
    kind = clusters().areas["class"]
    assert kind["C0"] == "national"  # above nation and region
    assert set(kind[1:10]) == {"regional"}  # above the nation like the whole of the capital
    assert kind["M0"] == "national"
    assert kind["N0"] == "local"  # below the nation, far above the north
    assert set(kind.drop(["C0", "M0", "N0"])[9:]) == {"none"}


def test_figures_against_the_nation_are_those_of_creative_hotspots():
    found = clusters().areas
    score = ScoreSettings(draws=0)
    expected = creative_hotspots(employment_of(table()), IDS, {}, CREATIVE, HotspotSettings(score=score)).areas
    for name in ("jobs_total", "jobs_creative", "lq_creative", "lq_low", "lq_high", "share_national", "score"):
        assert found[name].to_numpy() == pytest.approx(expected[name].to_numpy())
    assert found["rank"].tolist() == expected["rank"].tolist()


def test_figures_against_the_region_are_those_of_creative_hotspots_for_the_region_alone():
    found = clusters().areas
    for region in COUNTRY:
        ids = np.array([area for area in IDS if REGIONS[area] == region], dtype=object)
        part = table()[table()["area"].isin(ids)]
        alone = creative_hotspots(
            employment_of(part), ids, {}, CREATIVE, HotspotSettings(score=ScoreSettings(draws=0))
        ).areas
        own = found.loc[ids]
        for name, region_name in (
            ("lq_creative", "lq_creative_region"),
            ("lq_low", "lq_low_region"),
            ("score", "score_region"),
        ):
            assert own[region_name].to_numpy() == pytest.approx(alone[name].to_numpy())
        assert own["rank_region"].tolist() == alone["rank"].tolist()
    assert found.loc["N0", "lq_creative_region"] == pytest.approx(0.07 / 0.016)


def test_the_regions_say_what_they_have():
    table_ = clusters().regions.set_index("region")
    assert list(table_.index) == ["Capital", "Middle", "North"]  # most creative jobs first
    capital = table_.loc["Capital"]
    assert capital[["areas", "national", "regional", "local", "none", "no_data"]].tolist() == [10, 1, 9, 0, 0, 0]
    assert (capital["jobs_creative"], capital["jobs_total"]) == (17_500, 100_000)
    assert capital["share_national"] == pytest.approx(17_500 / JOBS.sum())
    assert table_["share_national"].sum() == pytest.approx(1)
    assert (capital["leading_area"], capital["share_leading"]) == ("C0", pytest.approx(4000 / 17_500))
    assert capital["lq_creative"] == pytest.approx(0.175 / (JOBS.sum() / 300_000))
    assert capital["lq_low"] < capital["lq_creative"] < capital["lq_high"]
    assert table_.loc["North", "local"] == 1
    assert (table_["lq_low"] > 1).tolist() == [True, False, False]


def test_without_neighbours_there_is_neither_gi_star_nor_cluster():
    areas = clusters().areas
    assert areas[["gi_z", "gi_q", "gi_z_region", "gi_q_region", "cluster"]].isna().all(axis=None)


def test_clusters_are_the_groups_of_neighbours_that_stand_out_largest_first():
    found = clusters(near=squares())
    # C0 to C9 and, below C0, M0, and below that N0: one group; nobody else stands out
    assert found.areas["cluster"].dropna().unique().tolist() == [1]
    assert found.areas["cluster"].notna().sum() == 12
    apart = JOBS.copy()
    apart[[10, 15, 20, 29]] = [500, 1500, 100, 700]
    found = clusters(table(apart), near=squares())
    assert found.areas["cluster"].dropna().groupby(found.areas["cluster"]).size().to_dict() == {1: 11, 2: 1}
    assert found.areas.loc["N9", "cluster"] == 2
    assert found.regions.set_index("region")["clusters"].to_dict() == {"Capital": 1, "Middle": 1, "North": 1}


def test_a_narrow_area_stands_out_only_amid_others_that_are_high():
    """One of five sub-sectors each: too narrow for a hotspot by the rule, unless Gi* is hot."""
    codes = sector_list(*((code, code) for code in ("62.01", "90.01", "58.11", "59.11", "73.11")))
    ids = np.array([f"a{number:03}" for number in range(100)], dtype=object)
    block = (np.arange(100) % SIDE < 3) & (np.arange(100) < 30)
    high = block | (np.arange(100) == 99)
    others = [rows(*((area, code, 100) for area in ids)) for code in ("58.11", "59.11", "73.11")]
    frame = pd.concat([table(np.where(high, 2000.0, 0), ids, software=1), *others])
    regions = dict.fromkeys(ids, "All")
    assert set(clusters(frame, ids, regions, codes=codes).areas["class"]) == {"none"}
    found = clusters(frame, ids, regions, squares(100), codes=codes).areas
    assert (found["class"].to_numpy()[[0, 1, 10, 11]] == "national").all()  # the block's corner and middle
    assert not (found["class"] == "national").to_numpy()[~block].any()
    assert found["lq_low"].iloc[99] > 1
    assert found["gi_q"].iloc[99] > 0.05


def test_a_rule_and_its_floor_are_a_choice():
    strict = SubregionalSettings(rule=replace(SubregionalSettings().rule, minimum_jobs=3000))
    kind = clusters(settings=strict).areas["class"]
    assert kind[kind != "none"].to_dict() == {"C0": "national"}


def test_a_region_of_two_is_compared_with_the_nation_only():
    regions = REGIONS | {"C0": "Harbour", "C1": "Harbour"}
    found = clusters(regions=regions)
    assert found.areas.loc["C0", "class"] == "national"
    assert found.areas.loc[["C0", "C1"], "lq_creative_region"].isna().all()
    assert "1 region has fewer than 3 areas" in texts(found.notes)
    assert "Harbour" in texts(found.notes)
    assert found.regions.set_index("region").loc["Harbour", ["areas", "national"]].tolist() == [2, 2]


def test_areas_without_a_region_are_compared_with_the_nation_only_and_said():
    regions = {area: region for area, region in REGIONS.items() if region != "North"} | {"N1": None}
    found = clusters(regions=regions)
    assert found.areas.loc["N0", "class"] == "none"
    assert list(found.regions["region"]) == ["Capital", "Middle"]
    assert found.regions["share_national"].sum() == pytest.approx(JOBS[:20].sum() / JOBS.sum())
    assert "10 of 30 areas have no region" in texts(found.notes)


def test_a_region_without_creative_jobs_has_none_that_stand_out():
    jobs = np.where(np.arange(30) < 20, JOBS, 0)
    found = clusters(table(jobs))
    assert set(found.areas["class"][20:]) == {"none"}
    assert found.regions.set_index("region").loc["North", "lq_creative"] == 0


def test_areas_without_figures_are_no_data_and_the_others_as_without_them():
    frame = table()
    found = clusters(frame[frame["area"] != "M5"])
    assert found.areas.loc["M5", "class"] == "no data"
    assert found.regions.set_index("region").loc["Middle", "no_data"] == 1
    assert found.areas.loc["M0", "class"] == "national"


def test_areas_of_the_table_without_a_boundary_count_to_the_nation_but_to_no_region():
    ids = IDS[:20]
    found = clusters(ids=ids, near=squares(20))
    whole = clusters()
    assert found.areas["lq_creative"].to_numpy() == pytest.approx(whole.areas["lq_creative"][:20].to_numpy())
    assert found.areas["lq_creative_region"].to_numpy() == pytest.approx(
        whole.areas["lq_creative_region"][:20].to_numpy()
    )
    kept = ["region", "jobs_creative", "share_national", "lq_creative", "lq_low", "lq_high"]
    pd.testing.assert_frame_equal(found.regions[kept], whole.regions[kept].head(2))


def test_an_outside_reference_is_for_the_nation_not_for_the_region():
    other = employment_of(rows(("x", "62.01", 20_000), ("x", "90.01", 20_000), ("x", "45.11", 60_000)))
    found = clusters(settings=SubregionalSettings(quotient=QuotientSettings(outside=OutsideReference(other)))).areas
    assert found["lq_creative"].to_numpy() == pytest.approx(JOBS / 10_000 / 0.4)
    assert found["lq_creative_region"].to_numpy() == pytest.approx(clusters().areas["lq_creative_region"].to_numpy())
    assert found.loc["C0", "class"] == "local"


def test_regions_too_small_for_gi_star_are_said():
    regions = {area: f"{region}{int(area[1:]) // 5}" for area, region in REGIONS.items()}
    found = clusters(regions=regions, near=squares())
    assert found.areas["gi_z"].notna().all()
    assert found.areas["gi_z_region"].isna().all()
    assert "In 6 regions too few areas" in texts(found.notes)


def test_nothing_to_compare_is_an_error():
    with pytest.raises(CreativeClustersError, match="No area has a region"):
        clusters(regions={})
    with pytest.raises(CreativeClustersError, match="All creative jobs are zero"):
        clusters(table(np.zeros(30)))


def test_the_user_can_stop_it():
    with pytest.raises(Cancelled):
        clusters(progress=lambda share: share < 0.5)


@pytest.fixture(scope="module")
def london(real_data):
    """The 983 areas of London with workers by section, J and RS standing in for the creative industries."""
    folder = real_data / "uk_msoa_workplace2011"
    shapes = geopandas.read_file(folder / "msoa11_london.gpkg")
    workers = pd.read_csv(folder / "workplace_pop_2011_msoa_sic_section_long.csv")
    workers = workers[workers["MSOA11CD"].isin(shapes["MSOA11CD"])]
    groups = np.where(workers["sic_section"].isin(["J", "RS"]), "creative", "other")
    columns = {
        "area": workers["MSOA11CD"],
        "industry": workers["sic_section"],
        "jobs": workers["workers"],
        "group": groups,
    }
    columns = {name: Column(name, list(values)) for name, values in columns.items()}
    names = dict(zip(shapes["MSOA11CD"], shapes["MSOA11NM"], strict=True))
    boroughs = {area: name.rsplit(" ", 1)[0] for area, name in names.items()}
    near = neighbours(np.array(shapes.geometry), "intersects")
    ids = shapes["MSOA11CD"].to_numpy(object)
    employment = tidy(EmploymentColumns(layer="workers", **columns))
    return subregional_clusters(employment, ids, names, boroughs, near, None, SubregionalSettings()), near


def test_london_has_clusters_within_it(london):
    found, _ = london
    assert {kind: found.count(kind) for kind in SUBREGIONAL_CLASSES} == {
        "national": 34, "regional": 19, "local": 7, "none": 923, "no data": 0
    }  # fmt: skip
    assert len(found.regions) == 33
    assert found.regions["region"].head(3).tolist() == ["Westminster", "Camden", "City of London"]
    assert found.regions["areas"].sum() == 983
    assert found.regions["share_national"].sum() == pytest.approx(1)
    assert "1 region has fewer than 3 areas" in texts(found.notes)
    own = found.areas[found.areas["class"] == "local"]
    assert (own["lq_low_region"] > 1).all()
    assert (found.areas["lq_low"][found.areas["class"].isin(["national", "regional"])] > 1).all()


def test_londons_clusters_hang_together_and_do_not_touch(london):
    found, near = london
    number = found.areas["cluster"].fillna(0).to_numpy(int)
    focal, other = near.weights.nonzero()
    both = (number[focal] > 0) & (number[other] > 0)
    assert (number[focal][both] == number[other][both]).all()
    jobs = found.areas.groupby("cluster")["jobs_creative"].sum()
    assert jobs.is_monotonic_decreasing
    assert len(jobs) == 31

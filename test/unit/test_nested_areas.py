"""Areas that hold others of a file: told by their figures wherever the order of the rows shows them, and never by chance."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.raw import nested_areas
from creative_clusters_plugin.core.raw.area_levels import one_area_level
from creative_clusters_plugin.core.raw.nations import is_aggregate, is_nation
from creative_clusters_plugin.core.raw.nested_areas import kinds_of_areas, sums_of_runs, wholes_of_families
from creative_clusters_plugin.core.raw.table import LeftOut


def table(figures: dict[str, list[float]], industries: int = 4) -> pd.DataFrame:
    """Rows of areas by industry, those of an industry together."""
    return pd.DataFrame(
        {
            "area": area,
            "area_name": area,
            "industry": f"{58 + place}",
            "industry_name": "",
            "year": "",
            "level": "2",
            "status": "ok",
            "jobs": float(row[place]),
        }
        for place in range(industries)
        for area, row in figures.items()
    )


@st.composite
def hierarchies(draw):
    """Regions with two to five districts each, in a nation or not; the figures of the districts, and all areas before their parts."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    found: dict[str, list[float]] = {}
    wholes = []
    for region in range(draw(st.integers(1, 5))):
        districts = rng.integers(50, 20_000, size=(draw(st.integers(2, 5)), 4))
        found[f"region {region}"] = districts.sum(axis=0).tolist()
        wholes.append(f"region {region}")
        found |= {f"district {region} {number}": row.tolist() for number, row in enumerate(districts)}
    if len(wholes) > 1 and draw(st.booleans()):
        nation = np.sum([found[one] for one in wholes], axis=0).tolist()
        found = {"all of it": nation, **found}
        wholes.append("all of it")
    return found, set(wholes)


@settings(max_examples=60, deadline=None)
@given(hierarchies(), st.booleans())
def test_wholes_before_or_behind_their_parts_are_found(hierarchy, behind):
    figures, wholes = hierarchy
    if behind:
        figures = dict(reversed(figures.items()))
    assert sums_of_runs(table(figures))[0] == wholes


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(4, 40))
def test_figures_by_chance_are_no_sums(seed, areas):
    rng = np.random.default_rng(seed)
    figures = {f"area {number}": np.round(np.exp(rng.normal(4, 1.5, 4))).tolist() for number in range(areas)}
    assert not sums_of_runs(table(figures))[0]


def test_areas_that_are_alike_but_for_their_size_are_no_sums():
    figures = {f"area {size}": [1000 * size, 2000 * size, 3000 * size, 500 * size] for size in (1, 2, 3, 4, 7)}
    assert not sums_of_runs(table(figures))[0]


def test_sums_of_few_small_figures_are_said_and_stay():
    figures = {"London": [160, 35], "Camden": [120, 30], "Hackney": [40, 5], "Leeds": [50, 9], "York": [7, 3]}
    kept, notes = one_area_level(table(figures, 2), "", "file", LeftOut())
    assert kept["area"].nunique() == 5
    assert any("1 area has in every industry as many jobs" in note.render() for note in notes)


def test_unknown_figures_show_no_sums():
    figures = {"London": [16000, np.nan], "Camden": [12000, np.nan], "Hackney": [4000, 5]}
    assert sums_of_runs(table(figures, 2)) == (set(), {"London"})


def test_areas_told_apart_by_zeros_at_the_end_at_every_length():
    figures = {
        "0000000": [900, 800],
        "0200000": [300, 200],
        "0210000": [180, 90],
        "0210011": [100, 50],
        "0210021": [80, 40],
    }
    figures |= {"0220000": [120, 110], "1400000": [600, 600], "1465000": [600, 600]}
    kept, _ = one_area_level(table(figures, 2), "", "file", LeftOut())
    assert kept["area"].unique().tolist() == ["0210011", "0210021", "0220000", "1465000"]


def test_telling_areas_apart_can_be_cancelled():
    figures = {f"area {number}": [number + 1, 3 * number + 1] for number in range(30)}
    looks = 0

    def go_on(share: float) -> bool:
        nonlocal looks
        looks += 1
        return looks < 4

    with pytest.raises(Cancelled):
        one_area_level(table(figures, 2), "", "file", LeftOut(), go_on)


def test_other_areas_that_add_up_to_a_nation_several_times_are_refused():
    districts = {"101": [150, 50], "751": [90, 20], "147": [50, 20], "615": [10, 10]}
    regions = {"384": [200, 70], "382": [100, 30]}
    with pytest.raises(CreativeClustersError, match="add up to 2 times '000'"):
        one_area_level(table({"000": [300, 100], **regions, **districts}, 2), "", "file", LeftOut())


@pytest.mark.parametrize(
    ("areas", "wholes"),
    [
        (["NL01", "PV20", "GM0014", "GM0037"], {"NL01", "PV20"}),
        (["PV20", "PV21"], set()),
        (["SSS", "MK01", "KU091"], {"SSS", "MK01"}),
        (["0100000US", "0400000US34", "0500000US34001"], {"0100000US", "0400000US34"}),
        (["GM1", "PV", "E06000001"], set()),
    ],
)
def test_families_of_codes(areas, wholes):
    assert wholes_of_families(areas) == wholes


@pytest.mark.parametrize(
    "name", ["Schweiz / Suisse", "00 Riket", "0 Hele landet", "SSS WHOLE COUNTRY", "0000000", "Italia"]
)
def test_nations(name):
    assert is_nation(name) and not is_aggregate(name)


@pytest.mark.parametrize("name", ["New Jersey", "London", "Bern / Berne", "00123", "DE1", "Northern Ireland"])
def test_no_nations(name):
    assert not is_nation(name) and not is_aggregate(name)


@pytest.mark.parametrize("name", ["EU27_2020", "EU", "EA20", "OECD", "European Union - 27 countries (from 2020)"])
def test_aggregates_of_nations(name):
    assert is_aggregate(name)


def test_kinds_of_areas_in_no_order_are_told_by_a_word_of_their_names():
    figures = {
        "Aarhus": [90, 20, 7],
        "Region North": [200, 70, 31],
        "Horsens": [10, 10, 3],
        "Copenhagen": [150, 50, 21],
        "Region South": [100, 30, 10],
        "Frederiksberg": [50, 20, 10],
    }
    found = kinds_of_areas(table(figures, 3))
    assert {area for area, kind in found.items() if kind == "Region"} == {"Region North", "Region South"}
    figures["Region South"] = [90, 30, 10]
    assert not kinds_of_areas(table(figures, 3))


def test_sums_among_very_many_areas_are_found():
    rng = np.random.default_rng(5)
    figures = {f"block {number}": row.tolist() for number, row in enumerate(rng.integers(0, 40, (25_000, 2)))}
    districts = rng.integers(50, 20_000, (3, 2))
    figures |= {"region": districts.sum(axis=0).tolist()} | {
        f"district {one}": row.tolist() for one, row in enumerate(districts)
    }
    assert "region" in sums_of_runs(table(figures, 2))[0]


def test_areas_without_jobs_are_not_tried_one_after_the_other(monkeypatch):
    """A whole of 6 with its parts, then areas without jobs: at most two counts of parts are looked at for each area with jobs."""
    figures = np.zeros((400, 2))
    figures[:4] = [[5, 1], [3, 0], [2, 1], [7, 7]]
    looked: list[int] = []
    evidence = nested_areas._evidence

    def counted(whole, parts):
        looked.append(len(parts))
        return evidence(whole, parts)

    monkeypatch.setattr(nested_areas, "_evidence", counted)
    run = nested_areas._best_run(figures, figures.sum(axis=1).tolist(), list(range(399, 0, -1)), 0)
    assert run[1] == 2 and run[0] > 0
    looked.clear()
    assert nested_areas._wholes_before_parts(figures[1:]) == ([], [])
    assert len(looked) <= 2 * 3

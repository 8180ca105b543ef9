"""The further jobs of a scenario as a network of a page: sums, names, closures, years, areas that share a name."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.publish.area_profiles import area_profiles, results
from creative_clusters_plugin.core.publish.networks import networks_of
from creative_clusters_plugin.core.publish.profile_sources import Source, topic_of

AREAS = pd.DataFrame(
    {"area": ["A", "B"], "lq_creative": [1.5, 0.5], "score": [90, 10], "rank": [1, 2], "class": "none"}, dtype=object
)
GAINED = pd.DataFrame(
    {
        "area": ["A", "B"],
        "year": "2021",
        "jobs_gained": [230.0, 12.0],
        "jobs_direct": [200.0, 0.0],
        "jobs_displaced": [20.0, 0.0],
        "jobs_further": [50.0, 12.0],
        "gained_per_1000": [1.0, 0.1],
    },
    dtype=object,
)


def products(count: int = 3, areas=("A", "B", None), year: str = "2021", sign: float = 1.0) -> pd.DataFrame:
    """Of product n in the area at place a: n + 1 indirect and (a + 1) / 10 induced jobs."""
    rows = [
        (area, f"Town {area}", year, f"P{n}", f"Product {n}", sign * (n + 1.0), sign * (place + 1) / 10)
        for place, area in enumerate(areas)
        for n in range(count)
    ]
    names = ["area", "area_name", "year", "product", "product_name", "jobs_indirect", "jobs_induced"]
    frame = pd.DataFrame(rows, columns=names, dtype=object)
    own = (frame["area"] == "A") & (frame["product"] == "P0")
    frame["jobs_direct"], frame["jobs_displaced"] = np.where(own, 200.0, 0.0), np.where(own, 20.0, 0.0)
    frame["jobs_gained"] = (
        frame["jobs_direct"] - frame["jobs_displaced"] + frame["jobs_indirect"] + frame["jobs_induced"]
    )
    return frame


def flows(table: pd.DataFrame) -> pd.DataFrame:
    """What `impactscenario` writes beside the table."""
    rows = []
    for kind, cause in (("indirect", "Suppliers"), ("induced", "Wages")):
        for (code, name), own in table.groupby(["product", "product_name"]):
            rows.append((cause, name, own[f"jobs_{kind}"].sum(), kind, code, None, "2021"))
    for row in table.to_dict("records"):
        jobs = row["jobs_indirect"] + row["jobs_induced"]
        rows.append((row["product_name"], row["area_name"], jobs, "place", row["product"], row["area"], "2021"))
    names = ["source", "target", "value", "kind", "product", "area", "year"]
    return pd.DataFrame(rows, columns=names, dtype=object)


def scenario(*more: Source) -> dict:
    return networks_of(results(Source("areas", AREAS), "area", "area", more)).get("scenario", {})


def test_the_outputs_of_a_scenario_are_told_apart():
    assert topic_of(GAINED.columns) == "impact"
    assert topic_of(products().columns) == "impact_products"
    assert topic_of(flows(products()).columns) == "impact_flows"


@pytest.mark.parametrize("count", [3, 12])
def test_flows_and_the_table_of_products_make_the_same_network(count):
    table = products(count)
    one, other = scenario(Source("flows", flows(table))), scenario(Source("table", table))
    assert one == other
    whole = float((table["jobs_indirect"] + table["jobs_induced"]).sum())
    assert one["further"] == pytest.approx(whole, abs=0.05)
    for kind in ("causes", "placed"):
        assert sum(jobs for _, _, jobs in one[kind]) == pytest.approx(whole)
    assert one["products"][0] == f"Product {count - 1}"
    assert one["products"][-1] is None and len(one["products"]) == min(count, 8) + 1
    # with more products than are named, the rest stands together in the last place
    assert max(place for _, place, _ in one["causes"]) == min(count, 9) - 1


def test_new_jobs_and_those_that_stay_come_with_the_layer_of_areas():
    found = scenario(Source("areas", GAINED), Source("flows", flows(products())))
    assert (found["direct"], found["staying"], found["at"]) == (180.0, 50.0, [0])
    assert "direct" not in scenario(Source("flows", flows(products())))


def test_a_closure_is_drawn_as_well():
    found = scenario(Source("table", products(sign=-1.0)))
    assert found["further"] < 0
    assert all(jobs < 0 for _, _, jobs in found["causes"])
    assert found["against"] == 0


def test_what_goes_the_other_way_is_told_and_not_drawn():
    table = products()
    table.loc[table["product"] == "P0", "jobs_indirect"] = -1.0
    found = scenario(Source("table", table))
    assert found["against"] == -3.0
    assert all(jobs > 0 for _, _, jobs in found["causes"] + found["placed"])


def test_areas_that_share_a_name_stay_two():
    table = products().assign(area_name="Newport")
    assert scenario(Source("table", table))["areas"][:-1] == ["Newport"] * 3


def test_of_several_years_it_is_the_last():
    table = pd.concat([products(sign=5.0, year="2021"), products(year="2025")], ignore_index=True)
    assert scenario(Source("table", table)) == scenario(Source("table", products(year="2025")))


@pytest.mark.parametrize(
    "frame", [products().iloc[:0], products(sign=0.0), products().assign(jobs_indirect=None, jobs_induced=None)]
)
def test_without_further_jobs_there_is_no_picture(frame):
    assert scenario(Source("table", frame)) == {}


def test_an_area_has_the_products_in_which_most_changes():
    profile = area_profiles(Source("areas", AREAS), "area", "area", [Source("table", products(12))], {}).areas[0]
    rows = profile["impact_products"]
    assert len(rows) == 10
    assert (rows[0]["product"], rows[0]["jobs_gained"], rows[0]["jobs_direct"]) == ("P0", 181.1, 200.0)
    assert (rows[1]["product"], rows[1]["jobs_further"]) == ("P11", 12.1)

"""Networks of sectors for a page: flows of the nation, related sectors, what areas have of them."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.publish.area_profiles import results
from creative_clusters_plugin.core.publish.networks import MOST_NODES, layout, networks_of
from creative_clusters_plugin.core.publish.profile_sources import Source, topic_of

HOTSPOTS = pd.DataFrame(
    {"area": ["A", "B"], "lq_creative": [1.5, 0.5], "score": [90, 10], "rank": [1, 2], "class": "none"}, dtype=object
)
FLOWS = pd.DataFrame(
    {
        "source": ["Paper", "Other suppliers", "Design", "Design"],
        "target": ["Design", "Design", "Customers: Paper", None],
        "value": [5.0, 3.0, 2.0, 1.0],
        "kind": ["supply", "supply", "sale", "sale"],
        "sector": "design",
        "product": ["p", None, "p", None],
        "share": [0.625, 0.375, 0.66666, 0.3],
    },
    dtype=object,
)


def pairs(count: int) -> pd.DataFrame:
    one, other = np.triu_indices(count, 1)
    close = 1 / (1.0 + np.abs(one - other))
    names = {
        "sector_a_name": [f"{1000 + n} Sector {n}" for n in one],
        "sector_b_name": [f"{1000 + n} Sector {n}" for n in other],
    }
    return pd.DataFrame(
        {"sector_a": one.astype(str), "sector_b": other.astype(str), **names, "areas_both": 3, "relatedness": close}
    )


OPPORTUNITIES = pd.DataFrame(
    {
        "area": ["A", "A", "B", "A"],
        "sector": ["0", "1", "2", "2"],
        "sector_name": "x",
        "density": 0.5,
        "present": [1, 0, 1, 1],
        "rank": 1,
    },
    dtype=object,
)


def found(*more: Source):
    return results(Source("hotspots", HOTSPOTS), "area", "area", more)


def test_national_tables_are_known_and_say_nothing_of_areas():
    assert topic_of(FLOWS.columns) == "flows"
    assert topic_of(pairs(3).columns) == "related"
    result = found(Source("flows", FLOWS), Source("links", pairs(3)))
    assert not {"flows", "related"} & set(result.frames)
    assert not result.notes  # none of 'has nothing on 2 of 2 areas'
    assert networks_of(found()) == {}


def test_flows_are_the_shares_of_the_table():
    flows = networks_of(found(Source("flows", FLOWS)))["flows"]
    assert flows == [
        ["Paper", "Design", 0.625, "supply", "design"],
        ["Other suppliers", "Design", 0.375, "supply", "design"],
        ["Design", "Customers: Paper", 0.6667, "sale", "design"],
    ]


def test_related_sectors_have_words_places_and_the_closest_links():
    related = networks_of(found(Source("links", pairs(12)), Source("opportunities", OPPORTUNITIES)))["related"]
    assert related["names"][related["sectors"].index("3")] == "Sector 3"
    assert all(0 <= one <= 1 for one in (*related["x"], *related["y"]))
    links = {frozenset((related["sectors"][one], related["sectors"][other])) for one, other, _ in related["links"]}
    assert {frozenset((str(n), str(n + 1))) for n in range(11)} <= links
    assert len(links) < 12 * 3
    assert [[related["sectors"][one] for one in own] for own in related["present"]] == [["0", "2"], ["2"]]


def test_of_many_sectors_those_that_areas_are_asked_about_stay():
    related = networks_of(found(Source("links", pairs(300)), Source("opportunities", OPPORTUNITIES)))["related"]
    assert len(related["sectors"]) == MOST_NODES
    assert {"0", "1", "2"} <= set(related["sectors"])


def test_the_layout_puts_near_what_is_linked_and_is_always_the_same():
    weights = np.zeros((8, 8))
    for one, other in ((0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)):
        weights[one, other] = weights[other, one] = 1.0
    xy = layout(weights)
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    assert max(apart[0, 1], apart[1, 2], apart[3, 4]) < min(apart[0, 3], apart[1, 4], apart[2, 5])
    assert np.array_equal(xy, layout(weights))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_layout_of_hardly_anything(count):
    assert layout(np.zeros((count, count))).shape == (count, 2)
    assert np.isfinite(layout(np.zeros((count, count)))).all()

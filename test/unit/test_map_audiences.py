"""Audiences and stories of an interactive map."""

import pandas as pd
import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.publish.area_profiles import profiles_of, results
from creative_clusters_plugin.core.publish.map_audiences import read_names, segments_in
from creative_clusters_plugin.core.publish.map_measures import measures_of
from creative_clusters_plugin.core.publish.profile_sources import Source, topic_of
from creative_clusters_plugin.core.publish.story import story_steps

FRAME = pd.DataFrame(
    {
        "area": ["A", "B", "C"],
        "lq_creative": [1.5, 0.5, 1.0],
        "people": [100, 200, 300],
        "coverage": [1.0, 1.0, 1.0],
        "audience_keen": [30.0, 40.0, None],
        "lq_audience_keen": [0.8, 1.2, None],
        "joint_class_keen": ["creative only", "related only", None],
        "bivariate_class_keen": ["3-1", "1-3", None],
        "gap_keen": [-1.0, 1.0, None],
    },
    dtype=object,
)


@pytest.fixture
def found():
    hotspots = FRAME[["area", "lq_creative"]].assign(score=[90, 10, 50], rank=[1, 3, 2], **{"class": "none"})
    return results(Source("hotspots", hotspots.astype(object)), "area", "area", [Source("audiences", FRAME)])


def test_audiences_are_not_taken_for_related_sectors(found):
    assert topic_of(FRAME.columns) == "audiences"
    assert topic_of(FRAME.columns.difference(["people"])) == "overlap"
    assert "overlap" not in found.frames


def test_each_segment_has_its_measures_under_its_name(found):
    measures = {one.key: one for one in measures_of(found, "hotspots", (), {"keen": "Keen {people}"})}
    assert [key for key in measures if key.endswith("keen")] == [
        "audience_keen",
        "bivariate_class_keen",
        "joint_class_keen",
        "lq_audience_keen",
    ]
    assert measures["audience_keen"].title.render() == "Keen {people}: share of the people"
    assert measures["joint_class_keen"].labels["related only"].render() == "Only Keen {people}"
    assert {one.group for one in measures.values() if one.topic == "audiences"} == {"Audiences"}


def test_profiles_say_what_there_is_of_audiences(found):
    profiles = profiles_of(found, {})
    rows = [profile.get("audiences") for profile in profiles.areas]
    assert rows[0] == [
        {"segment": "keen", "segment_name": "Keen", "percent": 30.0, "lq": 0.8, "class": "creative only"}
    ]


def test_names_of_segments():
    assert segments_in(FRAME.columns) == ["keen"]
    assert read_names("keen = Keen; ; ", ["keen", "casual"]) == {"keen": "Keen"}
    assert read_names("", ["keen"]) == {}
    for wrong in ("keen", "lazy=Lazy", "=x", "keen="):
        with pytest.raises(CreativeClustersError, match="one of these segments: keen"):
            read_names(wrong, ["keen"])


MEASURES = {"lq_creative": "lq_creative", "class": "hotspots_class"}


def test_steps_of_a_story():
    frame = pd.DataFrame(
        {
            "Title": ["One", "Two"],
            "TEXT": ["a", None],
            "figure": ["class", ""],
            "area": ["A", None],
            "view": [None, "9.5/53/-1.5"],
        },
        dtype=object,
    )
    assert story_steps(frame, "story", MEASURES, ["A"]) == [
        {"title": "One", "text": "a", "figure": "hotspots_class", "area": "A"},
        {"title": "Two", "view": "9.5/53/-1.5"},
    ]


@pytest.mark.parametrize(
    ("column", "value"), [("figure", "nothing"), ("area", "Z"), ("view", "everywhere"), ("view", "9;1;2")]
)
def test_steps_that_the_page_cannot_show_are_refused_by_row(column, value):
    frame = pd.DataFrame({"title": ["One", "Two"], column: [None, value]}, dtype=object)
    with pytest.raises(CreativeClustersError, match=f"row 2 of 'story' has the {column} '{value}'"):
        story_steps(frame, "story", MEASURES, ["A"])


@pytest.mark.parametrize("frame", [pd.DataFrame({"text": ["a"]}), pd.DataFrame({"title": []})])
def test_a_table_without_steps_is_refused(frame):
    with pytest.raises(CreativeClustersError, match="no field 'title'"):
        story_steps(frame, "story", MEASURES, [])

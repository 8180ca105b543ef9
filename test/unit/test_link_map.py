"""The map of the links in the report on weights."""

import re
from xml.etree import ElementTree

from creative_clusters_plugin.reports.drawing.link_map import link_map

PLACES = [(0.0, 0.0), (10.0, 0.0), (0.0, 5.0), (float("nan"), 1.0)]


def drawn(places, pairs, marked) -> str:
    return link_map("links", "Links & more", "A <map>", places, pairs, marked)


def test_lines_and_dots_lie_where_the_places_are():
    text = drawn(PLACES, [[0, 1], [0, 2]], [False, False, True, True])
    root = ElementTree.fromstring(text)
    dots = [element.attrib for element in root.iter() if element.tag.endswith("circle")]
    assert [dot["class"] for dot in dots] == ["other", "other", "mark"]
    assert float(dots[1]["cx"]) > float(dots[0]["cx"]) and float(dots[2]["cy"]) < float(dots[0]["cy"])
    (path,) = re.findall(r'class="link" d="([^"]+)"', text)
    assert path.count("M") == path.count("L") == 2


def test_nothing_and_one_place_are_drawn_without_harm():
    assert drawn([(float("nan"), 0.0)], [], [True]) == ""
    assert drawn([(3.0, 3.0)], [], [True]).count("<circle") == 1


def test_names_are_written_beside_the_dots_that_have_one():
    svg = link_map(
        "m", "t", "d", [(0.0, 0.0), (1.0, 1.0), (float("nan"), 1.0)], [], [True] * 3, ["A & B", "", "Nowhere"]
    )
    assert svg.count('class="halo"') == 1
    assert "A &amp; B" in svg
    assert "Nowhere" not in svg

"""Small charts over the years: everything drawn inside its own panel, gaps left open, texts escaped."""

import re
from xml.dom.minidom import parseString

import pytest

from creative_clusters_plugin.reports.drawing.time_charts import WIDTH, Band, Panel, _short, small_multiples

NAN = float("nan")


def drawn(*panels, **more):
    return parseString(small_multiples("years", "Jobs", "Jobs by year", panels, **more))


def places(node) -> list[tuple[float, float]]:
    return [tuple(map(float, pair.split(","))) for pair in node.getAttribute("points").split()]


def test_no_values_no_chart():
    assert small_multiples("years", "Jobs", "", [Panel("A", [(2015, NAN)])]) == ""
    assert small_multiples("years", "Jobs", "", []) == ""


def test_each_panel_keeps_to_its_place():
    panels = [Panel(str(number), [(2015, 0), (2021, 10 * number + 10)]) for number in range(6)]
    lines = drawn(*panels, columns=4).getElementsByTagName("polyline")
    assert len(lines) == 6
    for number, line in enumerate(lines):
        left = (number % 4) * (WIDTH + 14) / 4
        (x0, y0), (x1, y1) = places(line)
        assert left < x0 < x1 < left + WIDTH / 4
        assert y1 < y0
    first, fifth = places(lines[0]), places(lines[4])
    assert fifth[0][1] > first[0][1]


def test_one_scale_for_all_holds_what_lies_beyond_at_its_edge():
    document = drawn(Panel("A", [(2015, 50), (2016, 500)]), Panel("B", [(2015, 50), (2016, 200)]), scale=(0, 200))
    tops = [places(line)[1][1] for line in document.getElementsByTagName("polyline")]
    assert tops[0] == tops[1]


def test_a_missing_year_breaks_the_line():
    lines = drawn(Panel("A", [(2015, 1), (2016, 2), (2017, NAN), (2018, 4), (2019, 5)])).getElementsByTagName(
        "polyline"
    )
    assert [len(places(line)) for line in lines] == [2, 2]


def test_bands_open_around_the_line():
    band = Band([(2021, 10, 10), (2022, 8, 13), (2023, NAN, NAN)])
    document = drawn(Panel("A", [(2021, 10), (2022, 11)], bands=[band]))
    (polygon,) = document.getElementsByTagName("polygon")
    (line,) = document.getElementsByTagName("polyline")
    corners = places(polygon)
    assert len(corners) == 4
    assert corners[0] == places(line)[0]
    end = [y for x, y in corners if x == places(line)[1][0]]
    assert min(end) < places(line)[1][1] < max(end)


def test_names_are_no_markup():
    # a long label ends before the note, bold as it is
    long = small_multiples(
        "years", "Jobs", "", [Panel("IT, software and computer services", [(2015, 1)], note="+12.0 %")] * 3, columns=3
    )
    label = parseString(long).getElementsByTagName("text")[0].firstChild.data
    assert label.endswith("…") and 7.4 * len(label) + 7 * len("+12.0 %") < (WIDTH - 2 * 14) / 3
    svg = small_multiples("years", "Jobs", "", [Panel("<b>Bath & Wells</b>", [(2015, 1)], note="+1 %")])
    parseString(svg)
    assert "<b>" not in svg
    assert re.search("&lt;b&gt;Bath &amp; Wells", svg)


@pytest.mark.parametrize(
    ("value", "text"), [(0.45, "0.45"), (1.5, "1.5"), (2, "2"), (940.4, "940"), (12_300, "12k"), (1.3e6, "1.3M")]
)
def test_numbers_at_the_axis_are_short(value, text):
    assert _short(value) == text

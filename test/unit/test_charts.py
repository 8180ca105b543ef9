"""The charts of the reports, read back from their SVG."""

import re
from math import isnan, nan, sqrt
from xml.etree import ElementTree

import pytest

from creative_clusters_plugin.reports.drawing.charts import (
    WIDTH,
    Estimate,
    LogAxis,
    Point,
    interval_chart,
    linear_axis,
    log_axis,
    scatter,
)
from creative_clusters_plugin.reports.drawing.small_quadrants import small_quadrants

SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg):
    return ElementTree.fromstring(svg)


def elements(svg, tag, kind=""):
    found = parsed(svg).iter(SVG + tag)
    return [element for element in found if kind in element.get("class", "").split() or not kind]


def numbers(element, *names):
    return [float(element.get(name)) for name in names]


def draw_scatter(points, threshold=1.0):
    quadrants = ("Both", "Only creative", "Only KIBS", "Neither")
    return scatter("s", "Title", "Text", ("across", "up"), quadrants, points, threshold)


def test_half_and_double_lie_equally_far_from_one():
    axis = LogAxis(0.25, 4, 100, 500)
    assert axis.place(1) == pytest.approx(300)
    assert axis.place(2) - axis.place(1) == pytest.approx(axis.place(1) - axis.place(0.5))
    assert (axis.place(0.25), axis.place(4)) == pytest.approx((100, 500))


@pytest.mark.parametrize("outside, edge", [(0, 100), (0.01, 100), (99, 500)])
def test_values_off_the_axis_stay_on_its_edge(outside, edge):
    assert LogAxis(0.25, 4, 100, 500).place(outside) == edge


@pytest.mark.parametrize("values", [[], [1.0], [0.0, nan], [0.97, 1.02], [0.3, 4], [0.06, 40], [2.5, 3]])
def test_every_axis_holds_its_values_and_one_and_has_some_ticks(values):
    axis = log_axis(values, 0, 100)
    assert all(axis.low <= value <= axis.high for value in values if value >= 0.05)
    ticks = axis.ticks()
    assert 1 in ticks and ticks == sorted(set(ticks)) and len(ticks) <= 10
    assert all(axis.low <= tick <= axis.high for tick in ticks)


@pytest.mark.parametrize("values", [[], [0.0, 0.0], [nan, -1.3, 4.2], [1e6, 2e6], [-0.002, 0.001]])
def test_every_linear_axis_holds_its_values_and_nought_and_has_some_ticks(values):
    axis = linear_axis(values, 0, 100)
    assert all(axis.low < value < axis.high for value in [0, *values] if not isnan(value))
    ticks = axis.ticks()
    assert 0 in ticks and ticks == sorted(set(ticks)) and 3 <= len(ticks) <= 9
    assert axis.place(axis.low) == 0 and axis.place(axis.high) == 100
    assert axis.place((axis.low + axis.high) / 2) == pytest.approx(50)


def test_a_slope_goes_through_the_mean_of_the_points_and_stays_within_the_chart():
    points = [Point("A", -2, -1), Point("B", 0, 1), Point("C", 5, 3)]
    quadrants = ("High among high", "High among low", "Low among high", "Low among low")
    svg = scatter("s", "T", "D", ("x", "y"), quadrants, points, 0.0, linear_axis, slope=2.0)
    x1, y1, x2, y2 = numbers(elements(svg, "line", "slope")[0], "x1", "y1", "x2", "y2")
    assert 0 <= x1 < x2 <= WIDTH and 0 <= y2 < y1 <= 500
    dots = {group[0].text.split(":")[0]: group for group in parsed(svg).iter(SVG + "g")}
    places = [numbers(dots[name].find(SVG + "circle"), "cx", "cy") for name in "ABC"]
    x, y = (sum(values) / 3 for values in zip(*places, strict=True))
    assert (x - x1) / (x2 - x1) == pytest.approx((y - y1) / (y2 - y1), abs=0.01)


def test_intervals_have_a_dot_within_their_bar_and_the_value_beside_it():
    rows = [Estimate("A", 2.0, 1.6, 2.5, marked=True), Estimate("B", 0.5, 0.4, 0.625)]
    svg = interval_chart("c", "Title", "Text", "LQ", rows)
    dots, bars = elements(svg, "circle"), elements(svg, "line", "interval")
    for dot, bar in zip(dots, bars, strict=True):
        x, y = numbers(dot, "cx", "cy")
        x1, x2, y1 = numbers(bar, "x1", "x2", "y1")
        # The intervals are symmetric on the logarithmic scale, so the dots are in the middle of the bars.
        assert (x1 + x2) / 2 == pytest.approx(x, abs=0.11) and y == y1
    assert [dot.get("class") for dot in dots] == ["mark", "other"]
    one = numbers(elements(svg, "line", "rule")[0], "x1")[0]
    assert numbers(dots[1], "cx")[0] < one < numbers(dots[0], "cx")[0]
    assert {"2.00", "0.50", "A", "B"} <= {text.text for text in elements(svg, "text")}


def test_an_interval_from_nought_and_none_at_all_can_be_drawn():
    rows = [Estimate("A", 0.0, 0.0, 0.7), Estimate("B", 1.3, nan, nan), Estimate("C", nan, nan, nan)]
    svg = interval_chart("c", "Title", "Text", "LQ", rows)
    assert len(elements(svg, "circle")) == 2
    assert len(elements(svg, "line", "interval")) == 1
    assert "nan" not in svg


def test_nothing_is_drawn_of_nothing():
    assert interval_chart("c", "Title", "Text", "LQ", [Estimate("A", nan, nan, nan)]) == ""
    assert draw_scatter([Point("A", nan, 1)]) == ""


def test_points_lie_in_the_quadrants_of_the_threshold():
    corners = [("++", 3, 3), ("+-", 3, 0.4), ("-+", 0.4, 3), ("--", 0.4, 0.4)]
    svg = draw_scatter([Point(name, x, y) for name, x, y in corners], threshold=1.25)
    across, up = [numbers(rule, "x1", "y1") for rule in elements(svg, "line", "rule")]
    places = {}
    for group in parsed(svg).iter(SVG + "g"):
        places[group.find(SVG + "title").text.split(":")[0]] = numbers(group.find(SVG + "circle"), "cx", "cy")
    for name, (x, y) in places.items():
        assert (x > across[0]) == (name[0] == "+")
        assert (y < up[1]) == (name[1] == "+")


def crowd(count):
    """Points so close together that not all can be named."""
    return [Point(f"Area number {n}", 1.5 + 0.02 * sqrt(n), 1.5 + 0.05 * (n % 7), n < 5) for n in range(count)]


def test_labels_neither_overlap_one_another_nor_leave_the_chart():
    svg = draw_scatter([*crowd(60), Point("Far out on the right", 9, 9)])
    boxes = []
    for label in elements(svg, "text", "halo"):
        x, y = numbers(label, "x", "y")
        width = 6 * len(label.text)
        left = x - {"start": 0, "middle": width / 2, "end": width}[label.get("text-anchor")]
        boxes.append((left, y - 10, left + width, y + 2))
    assert 3 <= len(boxes) <= 30
    for number, one in enumerate(boxes):
        assert one[0] >= 0 and one[2] <= WIDTH
        for other in boxes[number + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            assert apart, (one, other)


def test_the_first_points_are_labelled_first():
    points = crowd(60)
    labels = {label.text for label in elements(draw_scatter(points), "text", "halo")}
    assert points[0].label in labels
    assert points[-1].label not in labels


def test_names_cannot_become_markup_and_charts_describe_themselves():
    name = '<script>alert("x")</script> & Co.'
    for svg in (
        draw_scatter([Point(name, 2, 2, True)]),
        interval_chart("c", name, name, name, [Estimate(name, 2, 1.5, 2.6)]),
    ):
        root = parsed(svg)
        assert not list(root.iter(SVG + "script"))
        title, text = root.get("aria-labelledby").split()
        assert root.get("role") == "img"
        assert root.find(f"{SVG}title[@id='{title}']").text and root.find(f"{SVG}desc[@id='{text}']").text
        assert any(name in (element.text or "") for element in root.iter(SVG + "title"))


def test_long_names_are_cut_in_the_label_but_whole_in_the_tooltip():
    name = "The Metropolitan District of Somewhere Very Far Away and its Surroundings"
    svg = interval_chart("c", "Title", "Text", "LQ", [Estimate(name, 2, 1.5, 2.6)])
    label = elements(svg, "text", "label")[0].text
    assert label.endswith("…") and name.startswith(label[:-1]) and len(label) <= 36
    assert re.search(re.escape(name), svg)


def test_small_quadrants_have_the_numbers_of_their_centre_and_a_name_for_each_dot():
    points = [Point("Film & TV", 0.5, 0.2, True), Point("Radio", 0.1, -0.4), Point("lost", float("nan"), 0.1)]
    svg = small_quadrants("q1", "North: relatedness", "Film & TV", points, (0.3, -0.1))
    circles = elements(svg, "circle")
    assert [one.get("class") for one in circles] == ["other", "mark"]
    (left, low), (right, high) = (numbers(one, "cx", "cy") for one in circles)
    assert left < right and high < low
    assert ["".join(one.itertext()) for one in circles] == ["Radio: 0.10 / −0.40", "Film & TV: 0.50 / 0.20"]
    assert [one.text for one in elements(svg, "text")] == ["0.30", "-0.10"]
    assert small_quadrants("q2", "T", "D", points[2:], (0.3, 0.1)) == ""

"""Pictures of who is tied to whom: names over nothing else, ribbons as wide as what flows."""

import re
from itertools import combinations, pairwise

import pytest

from creative_clusters_plugin.reports.drawing.flow_diagram import FlowColumns, Ribbon, flow_diagram
from creative_clusters_plugin.reports.drawing.labels import CHARACTER, beside
from creative_clusters_plugin.reports.drawing.network import network, shortened

COLUMNS = FlowColumns(
    ("Law & order", "Others"), ("Film", "Design"), ("Households",), ("Suppliers", "Sectors", "Customers")
)
SUPPLY = [Ribbon(0, 0, 30.0), Ribbon(1, 0, 10.0), Ribbon(1, 1, 20.0)]
SALE = [Ribbon(0, 0, 60.0), Ribbon(1, 0, 20.0)]


def diagram(supply=SUPPLY, sale=SALE, columns=COLUMNS) -> str:
    return flow_diagram("flows", "Who supplies whom", "words", columns, supply, sale)


def test_bars_are_as_tall_as_what_flows_on_one_scale():
    svg = diagram()
    height = {name: float(h) for name, h in re.findall(r'<title>([^<]+)</title><rect[^>]* height="([\d.]+)"', svg)}
    unit = height["Households"] / 80
    assert height["Law &amp; order"] == pytest.approx(30 * unit, rel=0.01)
    assert height["Others"] == pytest.approx(30 * unit, rel=0.01)
    assert height["Film"] == pytest.approx(60 * unit, rel=0.01)
    assert svg.count('class="flow"') == 5
    assert "Law &amp; order" in svg
    assert "Law & order" not in svg


def test_names_of_a_column_do_not_meet_however_small_their_flows():
    names = tuple(f"Supplier {number}" for number in range(30))
    columns = FlowColumns(names, ("Film",), ("Households",), ("a", "b", "c"))
    svg = diagram([Ribbon(n, 0, 1e-6) for n in range(29)] + [Ribbon(29, 0, 1e3)], [Ribbon(0, 0, 1e3)], columns)
    heights = sorted(float(y) for y in re.findall(r'<text class="halo" x="224.0" y="([\d.]+)"', svg))
    assert len(heights) == 30
    assert min(b - a for a, b in pairwise(heights)) > 13


def test_a_long_name_is_cut_to_its_column_and_whole_in_the_tooltip():
    long = "Repair and maintenance services of communication equipment and much else besides"
    svg = diagram(columns=FlowColumns((long, "Others"), (long, "Design"), (long,), ("a", "b", "c")))
    assert svg.count(f"<title>{long}</title>") == 3
    shown = re.findall(r'<text class="halo"[^>]*>([^<]*…)</text>', svg)
    assert len(shown) == 3
    assert max(map(len, shown)) * CHARACTER < 270


def test_nothing_that_flows_is_no_picture():
    assert diagram([], []) == ""
    assert network("n", "t", "d", ["A"], [(0.5, 0.5)], []) == ""


def test_names_beside_dots_lie_on_no_other_name_and_no_dot():
    points = [(40 + 37 * (n % 12), 40 + 21 * (n // 12)) for n in range(96)]
    texts = [f"Name of {n}" for n in range(96)]
    found = beside(points, texts, 4, (500, 220))
    assert found[0] is not None
    assert any(one is None for one in found)
    boxes = []
    for one, text in zip(found, texts, strict=True):
        if one:
            wide = CHARACTER * len(text)
            left = {"start": one[0], "end": one[0] - wide, "middle": one[0] - wide / 2}[one[2]]
            boxes.append((left, one[1] - 10, left + wide, one[1] + 3))
    assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a, b in combinations(boxes, 2))
    assert not any(a[0] < x < a[2] and a[1] < y < a[3] for a in boxes for x, y in points)


def test_a_network_has_a_line_for_each_link_and_names_told_apart():
    long = [f"Motion picture, video and television {kind} activities" for kind in ("production", "post-production")]
    svg = network("n", "t", "d", [*long, "<Design>"], [(0.1, 0.1), (0.1, 0.9), (0.6, 0.5)], [(0, 1, 0.5), (1, 2, 1.0)])
    assert svg.count('class="tie"') == 2
    assert 'stroke-width="4.0"' in svg
    assert 'stroke-width="2.0"' in svg
    assert "&lt;Design&gt;" in svg
    assert len(set(shortened(long))) == 2
    assert shortened(["Film"]) == ["Film"]

"""How reports write numbers and tables."""

from math import inf, nan

import pandas as pd
import pytest

from creative_clusters_plugin.reports.html import elements
from creative_clusters_plugin.reports.html.elements import Cell, Column


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (elements.decimal(2.891112), "2.89"),
        (elements.decimal(-0.251841), "−0.25"),
        (elements.decimal(-0.001), "0.00"),
        (elements.decimal(nan), "–"),
        (elements.decimal(inf), "–"),
        (elements.decimal(pd.NA), "–"),
        (elements.whole(1410525.0), "1,410,525"),
        (elements.whole(pd.NA), "–"),
        (elements.signed(183409.8), "+183,410"),
        (elements.signed(-9101.2), "−9,101"),
        (elements.signed(0.3), "0"),
        (elements.signed(nan), "–"),
        (elements.percent(0.198788), "19.9\u00a0%"),
        (elements.percent(nan), "–"),
        (elements.p_value(0.0004), "<0.001"),
        (elements.p_value(0.001), "0.001"),
        (elements.p_value(0.6788), "0.679"),
        (elements.p_value(nan), "–"),
        (elements.interval(2.8821, 2.9001), "2.88–2.90"),
        (elements.interval(3, 5, 0), "3–5"),
        (elements.interval(nan, 2), "–"),
        (elements.interval(pd.NA, pd.NA), "–"),
        (elements.name(None), "–"),
        (elements.name(nan), "–"),
        (elements.name(" "), "–"),
        (elements.name(7), "7"),
    ],
)
def test_numbers_as_they_are_published(shown, expected):
    assert shown == expected


def test_tables_have_a_caption_and_scoped_headers():
    columns = [Column("Rank"), Column("Area", words=True)]
    html = elements.table("Areas", columns, [["1", Cell("Bath", bold=True)]])
    assert "<caption>Areas</caption>" in html
    assert '<th scope="col" class="number">Rank</th><th scope="col">Area</th>' in html
    assert '<td class="number">1</td><th scope="row"><b>Bath</b></th>' in html
    assert elements.table("Areas", columns, []) == ""


def test_a_row_that_does_not_fit_its_table_is_an_error():
    with pytest.raises(ValueError):
        elements.table("Areas", [Column("Area")], [["Bath", "1"]])


def test_whatever_comes_from_data_is_escaped():
    bad = "<b>\"'&"
    pieces = [
        elements.table(bad, [Column(bad)], [[Cell(bad, background=bad)]], bad),
        elements.paragraph(bad, "small"),
        elements.bullets([bad]),
        elements.key_figures([(bad, bad)]),
        elements.terms([(bad, bad)]),
        elements.chart("", bad),
    ]
    for html in pieces:
        assert "<b>" not in html
        assert "&lt;b&gt;&quot;&#x27;&amp;" in html


def opacity(background):
    return float(background.rsplit(", ", 1)[1].rstrip(")"))


def test_shades_are_warm_above_and_cool_below_and_mirror_each_other():
    warm, cool = elements.shade(2), elements.shade(0.5)
    assert warm.split(",")[0] != cool.split(",")[0]
    assert opacity(warm) == opacity(cool)
    assert opacity(elements.shade(1.5)) < opacity(warm) < opacity(elements.shade(4))
    assert opacity(elements.shade(4)) <= opacity(elements.shade(50)) < 0.6
    assert elements.shade(0) == elements.shade(0.01)
    assert [elements.shade(value) for value in (1.0, nan, pd.NA, inf)] == [""] * 4

"""Long tables of reports fold: what stands open, and that no row is lost."""

import re

from creative_clusters_plugin.reports.html.elements import Column, table


def rows(count: int) -> list[list[str]]:
    return [[f"Area {number}", str(number)] for number in range(count)]


def folded(count: int) -> str:
    return table("The <areas>", [Column("Area", words=True), Column("Jobs")], rows(count))


def test_a_short_table_is_one():
    assert "<details" not in folded(40)
    assert folded(40).count("<table") == 1
    assert folded(0) == ""


def test_a_long_table_shows_its_first_rows_and_keeps_all():
    markup = folded(200)
    opened, hidden = markup.split("<details")
    assert re.findall(r"Area (\d+)<", opened) == [str(n) for n in range(20)]
    assert re.findall(r"Area (\d+)<", hidden) == [str(n) for n in range(20, 200)]
    assert "Show 180 more rows" in hidden
    assert "The &lt;areas&gt; (continued)" in hidden
    assert hidden.count('scope="col"') == 2

"""A group of areas of the reader's own: side by side, and together with quotients from the sums of jobs."""

import pytest

from .conftest import at_rest
from .content import SECTORS, content
from .test_accessibility import violations


def countries() -> dict:
    """Nine regions; creative jobs, all jobs and those of one sub-sector differ, a tenth of the nation's jobs is creative."""
    what = content(3)
    summary = what["topics"]["summary"]
    summary["columns"] = ["jobs_creative", "jobs_total", "lq_creative", "share_local", "class", "suppressed"]
    figures = [(10 * (n + 1), 1000 * (9 - n)) for n in range(9)]
    summary["areas"] = [[[c, t, c / t / 0.1, c / t, "none", 2 if n == 8 else 0]] for n, (c, t) in enumerate(figures)]
    sectors = what["topics"]["sectors"]
    sectors["columns"] = ["sector", "sector_name", "jobs", "lq", "reference_share"]
    sectors["areas"] = [
        [["s1", "Music", n + 1, 1.0, 0.004], ["s2", "Film", None if n == 1 else 5, 1.0, 0.002]] for n in range(9)
    ]
    return what


@pytest.fixture(scope="module")
def address(written) -> str:
    return written(countries())


def test_a_group_is_summed_and_its_quotients_come_from_the_sums(opened, address):
    page = opened(address, "#area=areas%3AA0001")
    page.click("#group")
    assert page.get_attribute("#group", "aria-pressed") == "true"
    assert page.evaluate("document.activeElement.id") == "group"
    page.evaluate("selectArea({level: 'areas', index: 6}, 'list')")
    page.click("#group")
    page.click("text=Show my group (2)")
    at_rest(page)
    assert page.evaluate("[0, 6].every((index) => map.getBounds().contains(boundsOf(coarse, index)))")
    assert page.evaluate("[0, 6].some((index) => pixelsAcross(coarse, index) > 100)")
    assert page.inner_text("#panel-heading") == "Areas together: 2"
    figures = page.locator("#panel .figures dd").all_inner_texts()
    # 10 + 70 creative of 9,000 + 3,000 jobs, over a tenth: not the mean of .011 and .233
    assert figures == ["80", "0.7\u00a0%", "0.07"]
    rows = [[cell.strip() for cell in row.split("\t")[:4]] for row in page.locator("#panel tbody tr").all_inner_texts()]
    assert rows[0] == ["Region 1", "10", "0.1\u00a0%", "0.01"]
    assert ["Music", "8", "0.17"] in [row[:3] for row in rows]  # 8 / 12,000 / .004
    assert "group=0%2C6" in page.evaluate("location.hash")
    page.click("[aria-label='Take Region 1 out']")
    assert page.inner_text("#panel-heading") == "Areas together: 1"
    page.click("text=Dissolve the group")
    assert page.locator("#panel").is_hidden()


def test_the_sub_sectors_of_up_to_ten_areas_stand_side_by_side(opened, written):
    page = opened(written(content(4)), f"#group={','.join(map(str, range(10)))}&together=1")
    table = page.locator("#panel .tiles")
    assert table.locator("thead th").all_inner_texts() == [
        "Sub-sector",
        *(f"Region {number}" for number in range(1, 11)),
    ]
    assert table.locator("tbody tr").count() == len(SECTORS)
    # as in the profile of the area, in the colour of the map
    place = page.evaluate("rowsOf('sectors', 3).findIndex((row) => row.sector === 's2')")
    quotient = page.evaluate("(place) => rowsOf('sectors', 3)[place].lq", place)
    tile = table.locator("tbody tr").nth(2).locator("td").nth(3).locator(".tile")
    assert tile.inner_text() == f"{quotient:.2f}"
    shade = page.evaluate("(value) => colourOf(content.measures[3], value)", quotient)
    red, green, blue = (int(shade[at : at + 2], 16) for at in (1, 3, 5))
    assert tile.evaluate("(node) => node.style.backgroundColor") == f"rgb({red}, {green}, {blue})"
    assert violations(page) == []


def test_where_an_area_withholds_its_jobs_there_is_no_sum(opened, address):
    page = opened(address, "#group=0,1,8&together=1")
    rows = {row.split("\t")[0]: row.split("\t")[1:] for row in page.locator("#panel tbody tr").all_inner_texts()}
    assert rows["Film"] == ["–", "–"]
    assert "withheld" in page.inner_text("#panel")


def test_a_group_has_ten_areas_at_most_and_links_to_others_are_left(opened, written):
    page = opened(written(content(4)), f"#group={','.join(map(str, range(10)))}&area=areas%3AA0012")
    assert page.locator("#group").is_disabled()
    for wrong in ("99", "1,x", ",".join(map(str, range(11)))):
        assert opened(written(content(4)), f"#group={wrong}&together=1").locator("#panel").is_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_for_screen_readers(opened, address, scheme):
    assert violations(opened(address, "#group=0,3&together=1", color_scheme=scheme)) == []

"""Finding areas by name, by rank and by keyboard, in a real browser."""

import re

from .conftest import PHONE, at_rest, wait_until
from .content import content
from .reading import known, values


def test_search_finds_by_any_part_of_the_name_without_accents(opened, written):
    what = content(3, names=["Zürich-Nord", "Łódź", "Saint-Étienne", "Straße am See"])
    page = opened(written(what))
    for text, name in [
        ("zurich", "Zürich-Nord"),
        ("lodz", "Łódź"),
        ("etienne", "Saint-Étienne"),
        ("STRASSE", "Straße am See"),
    ]:
        page.fill("#search", text)
        assert page.locator("#search-list li").all_inner_texts() == [name]
    page.fill("#search", "nowhere")
    assert page.inner_text("#search-list") == "Nothing has such a name."
    assert page.inner_text("#live") == "Found: 0"
    page.fill("#search", "A0002")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-heading") == "Łódź"


def test_search_by_keyboard(page):
    page.fill("#search", "region 1")
    options = page.locator("#search-list li")
    assert options.all_inner_texts()[:2] == ["Region 1Regions", "Region 10Regions"]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    active = page.get_attribute("#search", "aria-activedescendant")
    assert page.inner_text(f"#{active} bdi") == "Region 10"
    assert page.get_attribute(f"#{active}", "aria-selected") == "true"
    page.keyboard.press("Escape")
    assert options.first.is_hidden() and page.get_attribute("#search", "aria-expanded") == "false"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert page.locator("#panel-heading").is_visible()


def test_the_ranking_leads_to_areas_and_sorts(page):
    order = known()
    rows = page.locator("#ranking tbody tr")
    assert rows.count() == 36
    cells = rows.first.locator("th, td").all_inner_texts()
    assert [cell.strip() for cell in cells] == ["1", f"Region {order[0] + 1}", f"{values('lq_creative')[order[0]]:.2f}"]
    rows.nth(2).hover()
    assert page.evaluate("hoverArea.area.index") == order[2]
    rows.nth(2).locator("button").click()
    assert page.inner_text("#panel-heading") == f"Region {order[2] + 1}"
    page.click("#sort-value button")
    assert page.get_attribute("#sort-value", "aria-sort") == "ascending"
    lowest = float(rows.first.inner_text().split("\t")[2])
    assert lowest == min(value for value in values("lq_creative") if value is not None)
    page.click("#sort-name button")
    assert page.locator("#ranking tbody button").all_inner_texts()[:3] == ["Region 1", "Region 2", "Region 3"]


def test_long_rankings_start_with_200_rows(opened, written):
    page = opened(written(content(17)))
    rows = page.locator("#ranking tbody tr")
    assert rows.count() == 200
    page.click("#show-all")
    assert rows.count() == 289
    assert page.evaluate("document.activeElement.closest('tr') === document.querySelectorAll('#ranking tbody tr')[200]")


def test_on_a_phone_they_start_with_25(opened, usual):
    page = opened(usual, size=PHONE)
    rows = page.locator("#ranking tbody tr")
    assert rows.count() == 25
    page.click("#show-all")
    assert rows.count() == 36


def test_everything_can_be_done_by_keyboard(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "map"
    before = page.evaluate("map.getCenter().lng")
    page.keyboard.press("ArrowRight")
    wait_until(page, f"map.getCenter().lng > {before}")
    wait_until(page, "/^Region \\d+: /.test(byId('live').textContent)")
    page.keyboard.press("+")
    wait_until(page, "map.getZoom() > map.getMinZoom() + 1")
    at_rest(page)
    page.keyboard.press("Enter")
    assert re.match(r"(Region|Ward) \d+", page.inner_text("#panel-heading"))
    assert page.evaluate("document.activeElement.id") == "panel-heading"
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    assert page.evaluate("document.activeElement.id") == "map"
    reached = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.closest('[id]')?.id"))
    assert {"save-csv", "save-png", "copy-link", "print", "sort-name", "ranking"} <= reached
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.closest('[id]')?.id"))
    assert {"language", "theme", "search", "measure", "play", "year", "level-segments"} <= reached

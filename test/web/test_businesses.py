"""Businesses, clusters and places on the map and in the panel, in a real browser."""

import csv
import io

import pytest

from .conftest import PHONE, at_rest, settled, wait_until
from .content import content, with_points
from .test_accessibility import violations

WHAT = with_points(content(6, parts=2))


@pytest.fixture(scope="module")
def address(written) -> str:
    return written(WHAT)


@pytest.fixture
def page(opened, address):
    return opened(address)


def zoom_in(page, place: int, zoom: float) -> None:
    page.evaluate(
        "([place, zoom]) => void map.setView([firms.lat[place] / DEGREE, firms.lng[place] / DEGREE], zoom)",
        [place, zoom],
    )
    at_rest(page)


def listed() -> int:
    points = WHAT["businesses"]["points"]
    return sum(sector < 3 for sector in points["sector"])


def test_businesses_come_as_counts_then_as_dots(page):
    assert page.evaluate("overlay.marks.length") == 0  # over the whole country they would hide the areas
    page.evaluate("void sectorsHidden.clear()")
    page.evaluate("void map.setZoom(map.whole + 0.75, {animate: false})")
    settled(page)
    counted = page.evaluate("overlay.marks.map(({count}) => count || 0)")
    assert 2 < len(counted) < 200 and min(counted) > 0
    veil = "getComputedStyle(document.querySelector('#legend .swatch')).backgroundImage"
    assert page.evaluate(veil) == "none"
    zoom_in(page, 10, 15)
    assert page.evaluate(veil) != "none"  # the areas are pale under the dots, and so is their legend
    assert page.evaluate("overlay.marks.length > 0 && overlay.marks.every(({here}) => here.length > 0)")
    assert page.evaluate("overlay.marks.some(({here}) => here.includes(10))")


def test_counts_are_those_of_the_sectors_shown(page):
    total = "firms.levels[0].squares.flatMap(({by}) => shownOf(by)).reduce((sum, pair) => sum + pair[1], 0)"
    assert page.evaluate(total) == listed()
    assert not page.is_checked("#sector-3")  # the other industries
    page.check("#sector-3")
    assert page.evaluate(total) == 3000
    page.uncheck("#sector-0")
    points = WHAT["businesses"]["points"]
    assert page.evaluate(total) == sum(sector > 0 for sector in points["sector"])


def test_a_click_on_a_count_zooms_in_and_on_a_dot_opens_the_business(page):
    page.check("#sector-3")
    page.evaluate("void map.setZoom(map.whole + 0.75, {animate: false})")
    settled(page)
    before = page.evaluate("map.getZoom()")
    box = page.locator("#map").bounding_box()
    mark = page.evaluate("(({x, y}) => ({x, y}))(overlay.marks.at(-1))")
    page.mouse.click(box["x"] + mark["x"], box["y"] + mark["y"])
    wait_until(page, f"map.getZoom() > {before}")
    at_rest(page)
    assert page.locator("#panel").is_hidden()
    place = WHAT["businesses"]["points"]["names"].index("Firm 21")
    zoom_in(page, place, 16)
    mark = page.evaluate(
        "(place) => (({x, y}) => ({x, y}))(overlay.marks.find(({here}) => here.includes(place)))", place
    )
    page.mouse.move(box["x"] + mark["x"], box["y"] + mark["y"])
    assert page.locator(".hint-text strong").inner_text() in ("Firm 21", "Businesses: 2")
    page.mouse.click(box["x"] + mark["x"], box["y"] + mark["y"])
    text = page.inner_text("#panel")
    assert "Firm " in page.inner_text("#panel-heading")
    assert "10 to 49 jobs" in text or "Businesses at the same place" in text
    assert page.locator("#panel a").get_attribute("href").startswith("https://firms.example/")
    assert page.locator("#panel a").get_attribute("rel") == "noopener noreferrer"
    area = page.locator("#panel .within .link").inner_text()
    page.locator("#panel .within .link").click()
    assert page.inner_text("#panel-heading") == area


def area_with_firms() -> int:
    runs = WHAT["businesses"]["inside"]["areas"]
    held: dict[int, int] = {}
    for area, count in zip(runs[::2], runs[1::2], strict=True):
        held[area] = held.get(area, 0) + count
    return max(held, key=held.get)


def firms_of(area: int) -> list[int]:
    runs = WHAT["businesses"]["inside"]["areas"]
    inside = [one for one, count in zip(runs[::2], runs[1::2], strict=True) for _ in range(count)]
    sectors = WHAT["businesses"]["points"]["sector"]
    return [place for place, own in enumerate(inside) if own == area and sectors[place] < 3]


def test_businesses_of_an_area_are_listed_searched_and_saved(opened, address):
    area = area_with_firms()
    page = opened(address, f"#area=areas%3AA{area + 1:04}")
    names = WHAT["businesses"]["points"]["names"]
    expected = {names[place] for place in firms_of(area)}
    part = page.locator("#panel section", has_text="Businesses in this area")
    assert part.locator("[role=status]").inner_text() == f"Businesses: {len(expected)}"
    assert part.locator(".firms li").count() == min(10, len(expected))
    assert "Creative ones by the table of jobs: " in part.inner_text()
    page.evaluate("(count) => { firstRowOf = () => ({businesses_creative: count}); showPanel(); }", len(expected))
    assert "by the table of jobs" not in part.inner_text()
    wanted = sorted(expected)[-1]
    page.fill("#firm-search", wanted)
    found = part.locator(".firms .link").all_inner_texts()
    assert wanted in found and all(name.startswith(wanted) for name in found)
    with page.expect_download() as saving:
        page.click("text=These businesses (CSV)")
    rows = list(csv.reader(io.StringIO(saving.value.path().read_text(encoding="utf-8-sig"))))
    assert rows[0] == ["Business", "Sub-sector", "Size band", "Link", "Longitude", "Latitude"]
    assert {row[0] for row in rows[1:]} == expected
    page.fill("#firm-search", wanted)
    part.locator(".firms .link").first.click()
    assert page.inner_text("#panel-heading") == wanted
    at_rest(page)
    assert page.evaluate("overlay.marks.some(({here}) => here && here.includes(state.firm))")


def test_clusters_have_their_figures_and_businesses(page):
    page.click("#firms-key details summary")
    page.click("#firms-key .link >> text=Old town")
    assert page.inner_text("#panel-heading") == "Old town"
    text = page.inner_text("#panel")
    assert "significant" in text and "p = 0.001, q = 0.002" in text and "Businesses in this cluster" in text
    runs = WHAT["clusters"][0]["inside"]
    sectors = WHAT["businesses"]["points"]["sector"]
    own = [place for first, count in zip(runs[::2], runs[1::2], strict=True) for place in range(first, first + count)]
    count = sum(sectors[place] < 3 for place in own)
    assert page.locator("#panel section [role=status]").inner_text() == f"Businesses: {count}"
    at_rest(page)
    assert page.evaluate("map.getBounds().contains(clusterBounds(0).getCenter())")
    assert "cluster=0" in page.evaluate("location.hash")
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()


def test_the_search_finds_places_clusters_and_businesses(page):
    assert page.inner_text("label[for=search]") == "Search areas, places, businesses"
    page.fill("#search", "town")
    assert page.locator("#search-list li").all_inner_texts()[:2] == ["Town 5Place", "Town 4Place"]
    page.fill("#search", "old t")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-heading") == "Old town"
    page.fill("#search", "firm 1234")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-heading") == "Firm 1234"
    page.fill("#search", "town 3")
    page.keyboard.press("Enter")
    at_rest(page)
    place = WHAT["places"]["names"].index("Town 3")
    distance = f"L.latLng(places.y[{place}] / DEGREE, places.x[{place}] / DEGREE).distanceTo(map.getCenter())"
    assert page.evaluate(distance) < 50


def test_a_business_of_a_hidden_sector_that_is_chosen_has_its_ring(page):
    place = WHAT["businesses"]["points"]["sector"].index(3)  # of the other industries, which are hidden at first
    page.evaluate("(place) => selectFirm(place, 'search')", place)
    at_rest(page)
    ringed = page.evaluate(
        """(place) => {
            const arcs = [];
            const before = CanvasRenderingContext2D.prototype.arc;
            CanvasRenderingContext2D.prototype.arc = function (x, y, r) { arcs.push([x, y, r]); before.apply(this, arguments); };
            drawOverlay();
            CanvasRenderingContext2D.prototype.arc = before;
            const { x, y } = map.latLngToContainerPoint([firms.lat[place] / DEGREE, firms.lng[place] / DEGREE]);
            return arcs.filter(([left, top, r]) => r === DOT + 5 && Math.hypot(left - x, top - y) < 1).length;
        }""",
        place,
    )
    assert ringed == 2  # the line and its halo


def test_links_lead_to_a_business_and_to_a_cluster(opened, address):
    page = opened(address, "#firm=17")
    assert page.inner_text("#panel-heading") == WHAT["businesses"]["points"]["names"][17]
    assert opened(address, "#cluster=1").inner_text("#panel-heading") == "Cluster 2 Film"
    assert opened(address, "#firm=99999&cluster=-1").locator("#panel").is_hidden()


def test_counts_alone_show_numbers_and_nothing_else(opened, written):
    what = with_points(content(6), privacy="counts")
    assert "Firm 1" not in str(what["businesses"]) and "firms.example" not in str(what["businesses"])
    page = opened(written(what))
    area = max(what["businesses"]["counts"]["areas"].items(), key=lambda pair: pair[1])
    page.evaluate("void map.setZoom(map.whole + 3, {animate: false})")
    settled(page)
    assert page.evaluate("overlay.marks.every(({count}) => count >= 5)")
    page.evaluate("(index) => selectArea({level: 'areas', index}, 'list')", area[0])
    assert f"Businesses: {area[1]}" in page.inner_text("#panel").replace(",", "")
    empty = next(index for index in range(36) if index not in what["businesses"]["counts"]["areas"])
    page.evaluate("(index) => selectArea({level: 'areas', index}, 'list')", empty)
    assert "fewer than 5" in page.inner_text("#panel")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["#firm=17", "#cluster=0", f"#area=areas%3AA{area_with_firms() + 1:04}"])
def test_nothing_is_wrong_for_screen_readers(opened, address, part, scheme):
    page = opened(
        address, part, size=PHONE if scheme == "dark" else {"width": 1366, "height": 800}, color_scheme=scheme
    )
    assert violations(page) == []

"""What the map, its legend and its panel show, and what follows from a choice, in a real browser."""

import pytest

from .conftest import click_area, colour_at, place_of, settled, wait_until
from .content import CLASSES, content
from .reading import MEASURES, USUAL, colour_of, hash_of, heading, known, legend, values


def test_the_page_says_what_it_shows(page):
    assert page.title() == page.inner_text("h1") == USUAL["title"]
    assert page.inner_text("#subtitle") == "Location quotient of creative jobs, 2021 · Regions"
    assert USUAL["source"] in page.inner_text("#source")
    assert "26 November 2026" in page.inner_text("#made")
    assert "withheld" in page.inner_text("#notes")
    first = known()[0]
    assert colour_at(page, "areas", first) == colour_of(values("lq_creative")[first])


def test_the_legend_is_on_the_first_screen(page):
    bottom = page.evaluate("[...document.querySelectorAll('#legend li')].at(-1).getBoundingClientRect().bottom")
    assert bottom <= page.evaluate("document.querySelector('.details').getBoundingClientRect().bottom")


def test_a_unit_may_be_a_word_of_each_language(opened, written):
    what = content(2)
    growth = next(one for one in what["measures"] if one["key"] == "growth")
    growth["unit"] = {"en": " points", "de": " Punkte", "fr": " points"}
    page = opened(written(what), "#measure=growth")
    assert legend(page)[0][0] == "over 10\u00a0points"
    page.select_option("#language", "de")
    assert legend(page)[0][0].endswith("10\u00a0Punkte")
    assert settled(page).locator("#ranking tbody tr").first.inner_text().endswith("\u00a0Punkte")
    what["measures"].remove(growth)
    assert "undefined" not in opened(written(what)).inner_text("body")


def test_breaks_have_a_digit_more_than_values_unless_more_tell_them_apart(page):
    def ends(breaks: list, digits: int) -> list:
        return page.evaluate("([breaks, digits]) => endsIn({breaks, digits})", [breaks, digits])

    assert ends([20.95, 24.825, 29.2], 1) == ["20.95", "24.83", "29.2"]
    assert ends([0.0001, 0.0002, 3], 1) == ["0.0001", "0.0002", "3"]
    assert ends([78600, 100000], 0) == ["78,600", "100,000"]
    assert ends([0, 0.5, 0.67], 2) == ["0", "0.5", "0.67"]
    assert ends([], 2) == []


def test_what_the_areas_are_is_not_said_twice_and_in_each_language(opened, written):
    what = content(2)
    what["levels"][0]["title"] = {"en": "Areas", "de": "Gebiete", "fr": "Zones"}
    page = opened(written(what))
    assert page.inner_text("#subtitle").endswith(" · Areas")
    page.evaluate("selectArea({level: 'areas', index: 0}, 'map')")
    page.select_option("#language", "de")
    assert page.inner_text("#subtitle").endswith(" · Gebiete") and page.inner_text("#panel .kind") == "Gebiete"
    what["levels"][0]["title"] = what["measures"][0]["title"]
    title = what["measures"][0]["title"]["en"]
    assert opened(written(what)).inner_text("#subtitle").startswith(title)
    assert title not in opened(written(what)).inner_text("#subtitle").replace(title, "", 1)


def test_the_legend_counts_the_areas_of_each_class(page):
    rows = legend(page)
    own = values("lq_creative")
    assert rows[0] == ("over 2", sum(value is not None and value > 2 for value in own))
    assert rows[6] == ("up to 0.5", sum(value is not None and value <= 0.5 for value in own))
    assert rows[7] == ("No data", own.count(None)) and rows[7][1] > 0
    assert sum(count for _, count in rows) == 36


def test_a_click_on_the_map_opens_the_profile(page):
    area = known()[3]
    click_area(page, "areas", area)
    assert page.inner_text("#panel-heading") == f"Region {area + 1}"
    said = page.inner_text("#panel")
    assert f"{values('lq_creative')[area]:.2f}" in page.inner_text("#panel .now")
    assert "(rank 4 of" in page.inner_text("#panel .now")
    for text in (
        "High-tech manufacturing",
        "Hotspot",
        "Strongest: Music.",
        "8.3\u00a0%",
        "+310",
        "Figures withheld: 2",
    ):
        assert text in said
    headings = page.locator("#panel section > h3").all_inner_texts()
    assert headings == [
        *("Sub-sectors against the nation", "Related sectors", "Hotspots near", "Peers", "Opportunities", "Suppliers"),
        *("Change and outlook", "All figures of the map"),
    ]
    assert page.locator("#panel canvas").count() == 3
    assert page.inner_text("#ranking tr[aria-current] button") == f"Region {area + 1}"
    assert hash_of(page)["area"] == f"areas:A{area + 1:04}"


def test_the_table_below_a_chart_has_its_figures(page):
    click_area(page, "areas", 0)
    page.click("#panel details >> nth=0 >> summary")
    rows = page.locator("#panel section >> nth=0 >> tbody tr")
    lines = [row.split("\t") for row in rows.all_inner_texts()]
    topic = USUAL["topics"]["sectors"]["areas"][0]
    assert [line[0] for line in lines] == [row[1] for row in topic]
    assert [line[4] for line in lines] == [f"{row[3]:.2f}" for row in topic]
    drawn = page.evaluate("[...charts][0].data.datasets.map((one) => one.data)")
    assert drawn == [[row[3] for row in topic], [[row[4], row[5]] for row in topic]]


def test_what_an_area_lacks_stands_in_quadrants(page):
    click_area(page, "areas", 0)
    said = page.inner_text("#panel")
    assert (
        "A hotspot by 46 of 48 definitions; ranks 1 to 9 among the areas. This depends most on the rule by which hotspots are told."
        in said
    )
    part = page.locator("#panel section", has_text="Opportunities").first.inner_text()
    assert "1.25" in part and "−0.50" in part and "2.00" in part
    assert "Close and complex: Games." in part and "Dance." not in part
    drawn = page.evaluate("[...charts].find((one) => one.config.type === 'scatter').config")
    assert [(dot["x"], dot["y"]) for dot in drawn["_config"]["data"]["datasets"][0]["data"]] == [(0.4, 0.9), (0.2, 0.8)]
    ends = drawn["_config"]["options"]["scales"]["x"]
    assert (ends["min"] + ends["max"]) / 2 == pytest.approx(0.3), "the lines of the means cross in the middle"
    click_area(page, "areas", 1)
    assert "This depends most" not in page.inner_text("#panel"), "what is no known choice is not shown"


def test_peers_and_near_hotspots_lead_to_their_areas(page):
    click_area(page, "areas", 0)
    page.click("#panel .link >> nth=1")
    assert page.inner_text("#panel-heading") == "Region 8"
    assert page.evaluate("document.activeElement.id") == "panel-heading"


def test_another_measure_changes_map_legend_and_ranking(page):
    page.select_option("#measure", "class")
    area = values("class").index(0)
    assert colour_at(page, "areas", area) == CLASSES["hotspot"]
    assert legend(page)[0] == ("Hotspot", values("class").count(0))
    assert page.inner_text("#legend-heading") == "Class of the area"
    first = settled(page).locator("#ranking tbody tr").first
    assert first.locator("td").last.inner_text().strip() == "Hotspot"
    assert first.locator("td").first.is_hidden()  # classes have no ranks
    assert page.locator("#years").is_hidden()
    page.select_option("#measure", "growth")
    assert [label for label, _ in legend(page)][:4] == [
        "over 10\u00a0%",
        "over 0 to 10\u00a0%",
        "over −10 to 0\u00a0%",
        "up to −10\u00a0%",
    ]
    assert settled(page).locator("#ranking tbody tr").first.inner_text().split("\t")[2] == "40.0\u00a0%"
    assert "−12.5\u00a0%" in page.inner_text("#ranking")


def test_the_year_slider_changes_the_map(page):
    area = known()[0]
    early = MEASURES["lq_creative"]["by_year"]["areas"][0]
    area = next(
        index
        for index in known()
        if early[index] and colour_of(early[index]) != colour_of(values("lq_creative")[index])
    )
    page.focus("#year")
    page.keyboard.press("Home")
    assert page.inner_text("#year-shown") == "2017"
    assert colour_at(page, "areas", area) == colour_of(early[area])
    assert "2017" in page.inner_text("#legend-heading")
    assert hash_of(page)["year"] == "2017"
    page.click("#play")
    wait_until(page, "byId('year-shown').textContent === '2021' && byId('play').ariaPressed === 'false'")


def test_years_of_one_level_are_not_claimed_for_the_other(page):
    page.focus("#year")
    page.keyboard.press("Home")
    page.check("#level-segments input[value=local]", force=True)
    assert page.locator("#years").is_hidden()
    assert "2021" in page.inner_text("#legend-heading")


def test_local_areas_come_with_the_switch_and_with_the_zoom(page):
    assert sum(count for _, count in legend(page)) == 36
    page.check("#level-segments input[value=local]", force=True)
    assert sum(count for _, count in legend(page)) == 144
    area = known(level="local")[0]
    assert colour_at(page, "local", area) == colour_of(values("lq_creative", "local")[area])
    page.check("#level-segments input[value=auto]", force=True)
    assert sum(count for _, count in legend(page)) == 36
    page.evaluate("void map.setZoom(Math.ceil(4 * finerFrom()) / 4, {animate: false})")
    assert sum(count for _, count in legend(page)) == 144
    assert "Wards" in page.inner_text("#subtitle")
    page.evaluate("void map.setZoom(Math.ceil(4 * finerFrom()) / 4 - 0.25, {animate: false})")
    assert "Regions" in page.inner_text("#subtitle")


def test_a_local_area_shows_what_its_region_offers(page):
    page.check("#level-segments input[value=local]", force=True)
    page.fill("#search", "Ward 15")
    page.keyboard.press("Enter")
    # row 1, column 2 of the local board lies in row 0, column 1 of the regions
    assert page.inner_text("#panel .within") == "Lies in Region 2"
    assert page.inner_text("#panel .offers") == "What there is in Region 2"
    page.click("#panel .within button")
    assert page.inner_text("#panel-heading") == "Region 2"
    page.select_option("#measure", "class")
    assert "not known for 'Wards'" in page.inner_text("#legend")


@pytest.mark.parametrize("level", ["auto", "areas"])
def test_a_local_area_that_is_searched_is_shown_as_one(opened, usual, level):
    page = opened(usual, f"#level={level}", reduced_motion="reduce")
    page.fill("#search", "Ward 15")
    page.keyboard.press("Enter")
    assert "Wards" in page.inner_text("#subtitle")
    assert heading(page) == "Ward 15"
    place, frame = place_of(page, "local", 14), page.locator("#map").bounding_box()
    assert (
        frame["x"] < place["x"] < frame["x"] + frame["width"] and frame["y"] < place["y"] < frame["y"] + frame["height"]
    )


def test_a_measure_without_local_values_says_so_on_the_map(page):
    page.select_option("#measure", "class")
    page.check("#level-segments input[value=local]", force=True)
    assert page.inner_text("#legend") == "This figure is not known for 'Wards'."
    assert settled(page).locator("#ranking tbody tr").count() == 144


def test_two_areas_side_by_side(page):
    click_area(page, "areas", 0)
    page.fill("#compare", "region 8")
    page.keyboard.press("Enter")
    assert heading(page) == "Region 1 and Region 8"
    assert hash_of(page)["compared"] == "areas:A0008"
    table = page.locator("#panel section >> nth=0 >> tbody tr").all_inner_texts()
    assert table[0] == "Creative jobs\t1,200\t1,207"
    drawn = page.evaluate("[...charts][0].data.datasets.map((one) => one.data)")
    topic = USUAL["topics"]["sectors"]["areas"]
    assert drawn == [[row[3] for row in topic[index]] for index in (0, 7)]
    page.get_by_role("button", name="Swap the two").click()
    assert heading(page) == "Region 8 and Region 1"
    page.get_by_role("button", name="End the comparison").click()
    assert page.inner_text("#panel-heading") == "Region 8"
    page.get_by_role("button", name="Pick on the map").click()
    page.keyboard.press("Escape")
    assert page.get_attribute("#pick", "aria-pressed") == "false"
    page.click("#pick")
    click_area(page, "areas", 20)
    assert heading(page) == "Region 8 and Region 21"


def test_the_area_chosen_is_announced(page):
    area = known()[0]
    click_area(page, "areas", area)
    value = f"{values('lq_creative')[area]:.2f}"
    assert page.inner_text("#live") == f"Region {area + 1}: Location quotient of creative jobs, {value}"


def test_pointing_shows_name_and_value(page):
    area = known()[1]
    place = place_of(page, "areas", area)
    page.mouse.move(place["x"], place["y"])
    value = f"{values('lq_creative')[area]:.2f}"
    page.wait_for_selector(".hint-text")
    assert page.inner_text(".hint-text").split("\n") == [
        f"Region {area + 1}",
        f"Location quotient of creative jobs: {value}",
    ]
    page.mouse.move(5, 5)
    page.wait_for_selector(".hint-text", state="detached")
    # at the edges of the map it is all to be seen, too
    page.evaluate("void map.setView(map.getCenter(), map.getZoom() + 3, {animate: false})")
    frame = page.locator("#map").bounding_box()
    for x, y in ((3, 300), (frame["width"] - 3, 300), (300, 3), (300, frame["height"] - 3)):
        page.mouse.move(frame["x"] + x, frame["y"] + y)
        page.mouse.move(frame["x"] + x + 1, frame["y"] + y)
        page.wait_for_selector(".hint-text")
        hint = page.locator(".hint-box").bounding_box()
        assert frame["x"] <= hint["x"] and hint["x"] + hint["width"] <= frame["x"] + frame["width"]
        assert frame["y"] <= hint["y"] and hint["y"] + hint["height"] <= frame["y"] + frame["height"]


def test_a_single_area_of_which_little_is_known(opened, written):
    what = content(1)
    what["levels"][0]["topology"] = content(2)["levels"][0]["topology"]
    collection = what["levels"][0]["topology"]["objects"]["areas"]
    collection["geometries"] = collection["geometries"][:1]
    what["measures"] = [{**measure, "about": None} for measure in what["measures"][2:3]]
    what |= {"topics": {}, "labels": {}, "notes": []}
    page = opened(written(what))
    click_area(page, "areas", 0)
    assert heading(page) == "Region 1"
    assert page.locator("#panel section > h3").all_inner_texts() == ["All figures of the map"]
    assert page.locator("#notes").is_hidden() and page.locator("#level").is_hidden()


def test_areas_without_any_shape_are_in_the_table(opened, written):
    page = opened(written(content(1)))
    page.click("#ranking tbody button")
    assert heading(page) == "Region 1"
    assert page.get_by_role("button", name="Zoom to it").count() == 0


@pytest.mark.parametrize("zoom", [0, 2.5])
def test_outlines_lie_where_leaflet_puts_them(page, zoom):
    off = page.evaluate(
        """(zoom) => {
            change({level: coarse.key});
            map.setZoom(map.whole + zoom, {animate: false});
            const {parts, areas} = outlinesOf(coarse);
            const [side, origin] = [256 * 2 ** map.getZoom(), map.getPixelOrigin()];
            const away = parts.flatMap((rings, index) => {
                if (!rings) return [];
                const theirs = ringsOf(coarse, index).flat(2).map((place) => map.latLngToLayerPoint(place));
                const ours = [];
                walkRings(rings, arcsAt(coarse, map.getZoom()), (x, y) => ours.push(L.point(x * side, y * side).subtract(origin)));
                const nearest = theirs.map((one) => Math.min(...ours.map((other) => one.distanceTo(other))));
                const [west, north, east, south] = areas[index].map((one) => one * side);
                const [box, own] = [L.bounds([west, north], [east, south]), L.bounds(theirs)];
                return [Math.max(...nearest, box.getSize().distanceTo(own.getSize()))];
            });
            return [away.length, Math.max(...away)];
        }""",
        zoom,
    )
    assert off[0] == 35
    assert off[1] < 2  # Leaflet rounds to whole pixels, and corners nearer than a pixel are one


def test_a_place_is_in_the_area_that_is_drawn_there(page):
    found = page.evaluate(
        """() => coarse.points.map(([x, y]) => areaUnder(coarse, inPlane(x * DEGREE, y * DEGREE), map.getZoom()))"""
    )
    assert found == [*range(35), -1]  # the last has no shape
    assert page.evaluate("areaUnder(coarse, [0.1, 0.1], 3)") == -1


def test_what_is_near_has_more_corners_and_shares_its_ends(opened, written):
    page = opened(written(content(4, points=16)))
    ends = page.evaluate(
        """() => [0, 4, 20].map((zoom) => {
            const arcs = arcsAt(coarse, zoom);
            return [arcs.reduce((sum, arc) => sum + arc.length / 2, 0), arcs.map((arc) => [...arc.slice(0, 2), ...arc.slice(-2)])];
        })"""
    )
    counts = [count for count, _ in ends]
    assert (
        counts[0]
        < counts[1]
        < counts[2]
        == page.evaluate("coarse.topology.arcs.reduce((sum, arc) => sum + arc.length, 0)")
    )
    assert ends[0][1] == ends[1][1] == ends[2][1]


def test_a_map_that_is_dragged_is_drawn_before_it_is_let_go(page):
    page.evaluate("map.setZoom(map.whole + 2, {animate: false})")
    settled(page)
    frame = page.locator("#map").bounding_box()
    x, y = frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] / 2
    bounds = "[drawnLevel(levelShown())._bounds.min.x, drawnLevel(levelShown())._bounds.min.y]"
    before = page.evaluate(bounds)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 20, y, steps=3)
    assert page.evaluate(bounds) == before, "within the edge nothing is drawn anew"
    page.mouse.move(x - 300, y, steps=5)
    assert page.evaluate(bounds) != before
    page.mouse.up()

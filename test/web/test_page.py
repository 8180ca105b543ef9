"""What a reader does with the interactive map, in a real browser."""

import csv
import io
import re

import pytest

from .conftest import DESKTOP, PHONE, click_area, colour_at, place_of, settled, wait_until
from .content import CLASSES, COLOURS, content

USUAL = content(6, parts=2)
MEASURES = {measure["key"]: measure for measure in USUAL["measures"]}


def values(key: str, level: str = "areas") -> list:
    return MEASURES[key]["values"][level]


def colour_of(value: float | None) -> str:
    return COLOURS[sum(value >= one for one in MEASURES["lq_creative"]["breaks"])]


def known(key: str = "lq_creative", level: str = "areas") -> list[int]:
    """Indices of areas with a value and a shape, the highest value first."""
    found = [index for index, value in enumerate(values(key, level)[:-1]) if value is not None]
    return sorted(found, key=lambda index: -values(key, level)[index])


def legend(page) -> list[tuple[str, int]]:
    rows = page.locator("#legend li").all()
    return [(row.locator(".label").inner_text(), int(row.locator(".count").inner_text())) for row in rows]


def heading(page) -> str:
    return " ".join(page.inner_text("#panel-heading").split())


def hash_of(page) -> dict[str, str]:
    return dict(page.evaluate("[...new URLSearchParams(location.hash.slice(1))]"))


def test_the_page_says_what_it_shows(page):
    assert page.title() == page.inner_text("h1") == USUAL["title"]
    assert page.inner_text("#subtitle") == "Location quotient of creative jobs, 2021 · Regions"
    assert USUAL["source"] in page.inner_text("#source")
    assert "26 November 2026" in page.inner_text("#made")
    assert "withheld" in page.inner_text("#notes")
    first = known()[0]
    assert colour_at(page, "areas", first) == colour_of(values("lq_creative")[first])


def test_the_legend_counts_the_areas_of_each_class(page):
    rows = legend(page)
    own = values("lq_creative")
    assert rows[0] == ("2 or more", sum(value is not None and value >= 2 for value in own))
    assert rows[6] == ("below 0.5", sum(value is not None and value < 0.5 for value in own))
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
        "2 figures are withheld",
    ):
        assert text in said
    headings = page.locator("#panel section > h3").all_inner_texts()
    assert headings == [
        *("Sub-sectors against the nation", "Related sectors", "Hotspots near", "Peers", "Opportunities", "Suppliers"),
        *("Change and outlook", "All figures of the map"),
    ]
    assert page.locator("#panel canvas").count() == 2
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


def test_peers_and_near_hotspots_lead_to_their_areas(page):
    click_area(page, "areas", 0)
    page.click("#panel .link >> nth=1")
    assert page.inner_text("#panel-heading") == "Region 8"
    assert page.evaluate("document.activeElement.id") == "panel-heading"


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
    assert page.inner_text("#search-list") == "No area has such a name."
    assert page.inner_text("#live") == "Areas found: 0"
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
        "10 % or more",
        "0 to below 10 %",
        "−10 to below 0 %",
        "below −10 %",
    ]
    assert settled(page).locator("#ranking tbody tr").first.inner_text().split("\t")[2] == "40.0 %"
    assert "−12.5 %" in page.inner_text("#ranking")


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
    assert table[0] == "creative jobs\t1,200\t1,207"
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


def test_a_link_leads_to_the_same_picture(opened, usual, page):
    page.select_option("#measure", "lq_2")
    page.select_option("#language", "de")
    click_area(page, "areas", 14)
    page.fill("#compare", "Region 30")
    page.keyboard.press("Enter")
    page.evaluate("void map.setView([50.4, -2.4], 9.25, {animate: false})")
    page.check("#level-segments input[value=areas]", force=True)
    link = page.evaluate("location.hash")
    again = opened(usual, link)
    parts, wanted = hash_of(again), hash_of(page)
    views = [[float(part) for part in found.pop("view").split("/")] for found in (parts, wanted)]
    assert parts == wanted
    assert views[0] == pytest.approx(views[1], abs=0.002)  # a pixel, for the panel makes the map narrower
    assert again.input_value("#measure") == "lq_2"
    assert again.input_value("#language") == again.get_attribute("html", "lang") == "de"
    assert again.inner_text("#panel-heading").split()[1::3] == ["15", "30"]
    assert again.evaluate("[map.getZoom(), map.getCenter().lat]") == pytest.approx([9.25, 50.4], abs=0.01)
    # another link on the same page
    again.evaluate("location.hash = '#measure=class&area=areas%3AA0003'")
    wait_until(again, "byId('panel-heading').textContent === 'Region 3'")


@pytest.mark.parametrize(
    "link",
    [
        "#measure=gone&area=areas:no&view=1/2/x",
        "#%%%",
        "#view=1..2/3/4&year=1066&compared=areas:A0001",
        "#area=__proto__:1&language=constructor",
        "#level=x",
    ],
)
def test_a_link_to_what_is_not_there_shows_the_start(opened, usual, link):
    page = opened(usual, link)
    assert page.input_value("#measure") == "lq_creative"
    assert page.locator("#panel").is_hidden()


def test_all_words_change_with_the_language(opened, written):
    what = content(4, parts=2)
    what["texts"]["de"] = {key: f"DE {text}" for key, text in what["texts"]["en"].items()}
    page = opened(written(what))
    click_area(page, "areas", 2)
    page.select_option("#language", "de")
    words = {f"DE {text}" for text in what["texts"]["en"].values()}
    fixed = page.evaluate("[...document.querySelectorAll('[data-i18n]')].map((node) => node.textContent)")
    assert set(fixed) <= words and len(fixed) > 10
    headings = page.locator("#panel h3, #panel caption, #panel thead th, #panel dt, #panel summary").all_inner_texts()
    assert [text for text in headings if text and not text.startswith("DE ")] == []
    assert page.get_attribute("#map", "aria-label").startswith("DE ")
    assert page.get_attribute(".leaflet-control-zoom-in", "title") == "DE Zoom in"
    assert "8,3\u00a0%" in page.inner_text("#panel")
    assert "26. November 2026" in page.inner_text("#made")


def test_the_link_is_copied(opened, usual):
    page = opened(usual, "#measure=class", permissions=["clipboard-read", "clipboard-write"])
    page.click("#copy-link")
    wait_until(page, "byId('copy-link').textContent === 'Link copied'")
    assert page.evaluate("navigator.clipboard.readText()").endswith("map.html#measure=class")


def saved(page, button: str):
    with page.expect_download() as download:
        page.click(button)
    return download.value


def test_the_figures_as_csv(page):
    page.check("#level-segments input[value=local]", force=True)
    download = saved(page, "#save-csv")
    assert download.suggested_filename == "creative_hotspots_of_a_made_up_country_local.csv"
    data = download.path().read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0][:4] == ["id", "Area", "Lies in", "Location quotient of creative jobs"]
    assert [row[0] for row in rows[1:]] == USUAL["levels"][1]["ids"]
    read = [float(row[3]) if row[3] else None for row in rows[1:]]
    assert read == values("lq_creative", "local")
    assert rows[15][2] == "Region 2"
    assert any(row[4] == "-12.5" for row in rows)
    page.check("#level-segments input[value=areas]", force=True)
    rows = list(csv.reader(io.StringIO(saved(page, "#save-csv").path().read_text("utf-8-sig"))))
    assert rows[0][2:6] == [
        *(f"Location quotient of creative jobs, {year}" for year in (2017, 2019, 2021)),
        "Class of the area",
    ]


def test_the_map_as_png(page, opened, usual):
    click_area(page, "areas", 3)
    data = saved(page, "#save-png").path().read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (3200, 2200)
    # every colour of the map is in the picture, and it is as light as paper whatever the page's theme
    share = """(dark) => {
        if (dark) changeTheme("dark");
        const picture = pictureOfMap(), all = picture.getContext("2d").getImageData(0, 0, picture.width, picture.height).data;
        const counts = {};
        for (let at = 0; at < all.length; at += 4 * 7) {
            const key = [all[at], all[at + 1], all[at + 2]].map((one) => one.toString(16).padStart(2, "0")).join("");
            counts[`#${key}`] = (counts[`#${key}`] || 0) + 1;
        }
        return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, (28 * count) / all.length]));
    }"""
    light, dark = page.evaluate(share, False), page.evaluate(share, True)
    assert light == dark
    assert light["#ffffff"] > 0.4
    used = {colour_of(value) for value in values("lq_creative")[:-1] if value is not None}
    assert all(light.get(colour, 0) > 0.003 for colour in used)


def test_printing_shows_the_map_as_a_picture_and_no_controls(page):
    page.evaluate("changeTheme('dark')")
    click_area(page, "areas", 3)
    page.emulate_media(media="print")
    page.wait_for_selector("#print-map canvas")
    assert page.locator("#map").is_hidden() and page.locator("#search").is_hidden()
    assert page.locator("#panel h3").first.is_visible() and page.locator("#legend").is_visible()
    assert page.get_attribute("html", "data-theme") == "light"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="screen")
    page.wait_for_selector("#print-map canvas", state="detached")
    assert page.get_attribute("html", "data-theme") == "dark"
    assert page.pdf().count(b"/Type /Page\n") >= 2


def test_the_dark_page_follows_the_system_and_the_switch(opened, usual):
    page = opened(usual, color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(27, 27, 29)"
    page.click("#theme")
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    assert page.get_attribute("#theme", "aria-pressed") == "false"


def test_on_a_phone_nothing_is_wider_than_the_screen_or_covers_the_map(opened, usual):
    page = opened(usual, size=PHONE, has_touch=True)
    fits = "document.documentElement.scrollWidth <= innerWidth"
    assert page.evaluate(fits)
    frame, key = page.locator("#map").bounding_box(), page.locator("#legend").bounding_box()
    assert key["y"] >= frame["y"] + frame["height"]
    page.locator("#map").scroll_into_view_if_needed()
    click_area(page, "areas", 14)
    assert page.evaluate(fits)
    assert page.locator("#panel").bounding_box()["y"] > 0.4 * PHONE["height"]
    page.wait_for_timeout(100)
    place = place_of(page, "areas", 14)
    assert 0 < place["y"] < page.locator("#panel").bounding_box()["y"]
    assert page.evaluate("byId('panel').scrollWidth <= byId('panel').clientWidth")
    small = page.evaluate(
        """[...document.querySelectorAll("button, select, input, summary, [role=button]")].filter((node) => {
            const {width, height} = node.getBoundingClientRect();
            return node.checkVisibility() && (width < 24 || height < 24);
        }).map((node) => node.outerHTML)"""
    )
    assert small == []


@pytest.mark.parametrize("size", [DESKTOP, {"width": 920, "height": 700}, {"width": 320, "height": 256}])
def test_other_sizes_do_not_scroll_sideways(opened, usual, size):
    page = opened(usual, "#area=areas%3AA0003&compared=areas%3AA0004", size=size)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator("#map").bounding_box()["height"] >= 100


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
    page.wait_for_timeout(400)
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

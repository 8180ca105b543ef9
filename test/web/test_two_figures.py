"""Two figures swiped, the square of nine classes, pages in frames of others, areas as GeoJSON, in a real browser."""

import json

import pytest

from .conftest import colour_at, settled
from .content import content
from .reading import LIT, colour_of, known, values
from .test_accessibility import violations


def second_colour(page, index: int) -> str:
    red, green, blue = page.evaluate(
        """(index) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
            const place = map.latLngToContainerPoint(boundsOf(coarse, index).getCenter());
            const canvas = map.getPane("second").querySelector("canvas");
            const box = canvas.getBoundingClientRect(), frame = byId("map").getBoundingClientRect();
            const scale = canvas.width / box.width;
            const at = [(place.x + frame.left - box.left) * scale, (place.y + frame.top - box.top) * scale];
            done([...canvas.getContext("2d").getImageData(...at, 1, 1).data].slice(0, 3));
        })))""",
        index,
    )
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_a_second_figure_lies_beyond_the_line(page):
    index = known()[0]
    page.select_option("#second", "class")
    settled(page)
    assert page.inner_text("#second-title") == "Class of the area →"
    classes = {0: "#7f0e35", 1: "#d68228", 2: "#0b77a3", 3: "#f0ede8"}
    value = values("class")[index]
    if value is not None:
        assert second_colour(page, index) == classes[value]
    assert colour_at(page, "areas", index) == colour_of(values("lq_creative")[index])
    before = page.evaluate("map.getPane('second').style.clip")
    page.fill("#swipe", "80")
    assert page.evaluate("map.getPane('second').style.clip") != before
    assert "second=class" in page.evaluate("location.hash")
    assert page.locator("#legend-second li").count() > 3
    assert page.get_attribute("#swipe", "aria-label") == "Where the second figure begins: Class of the area"
    page.select_option("#second", "")
    assert page.locator("#swipe").is_hidden()
    assert page.locator(".leaflet-second-pane canvas").count() == 0


def test_the_second_figure_follows_the_level_of_the_map(opened, usual):
    page = opened(usual, "#second=growth&level=local")
    settled(page)
    assert page.evaluate("[swiped.level, swiped.layer.colours.length]") == ["local", 144]
    assert violations(page) == []


def test_nine_classes_make_a_square(opened, written):
    what = content(3)
    names = [f"{up}-{right}" for up in (1, 2, 3) for right in (1, 2, 3)]
    texts = {"en": "class", "de": "class", "fr": "class"}
    both = {
        **{key: what["measures"][1][key] for key in ("group", "about", "kind", "role")},
        "key": "both",
        "title": texts,
        "classes": [
            {"value": one, "label": texts | {"en": one}, "colour": f"#00{place}000"} for place, one in enumerate(names)
        ],
        "values": {"areas": [0, 0, 1, 2, 4, 8, 8, 8, None]},
    }
    what["measures"].insert(0, both)
    page = opened(written(what))
    assert page.locator(".square rect").count() == 9
    assert page.locator(".square text.halo").all_text_contents() == ["2", "1", "1", "0", "1", "0", "0", "0", "3"]
    at = page.locator(".square rect").evaluate_all(
        "(all) => all.map((one) => [one.x.baseVal.value, one.y.baseVal.value])"
    )
    assert at[0] == [0, 88] and at[8] == [88, 0]  # low and low below left, high and high above right
    assert page.inner_text("#headline").startswith("3-3: 3 of 8 areas")
    page.select_option("#measure", "lq_creative")
    assert page.locator(".square").count() == 0


def test_areas_are_saved_with_their_figures(page):
    with page.expect_download() as saving:
        page.click("#save-geojson")
    assert saving.value.suggested_filename.endswith("_areas.geojson")
    found = json.loads(saving.value.path().read_text(encoding="utf-8"))
    assert found["type"] == "FeatureCollection" and len(found["features"]) == 36
    index = known()[0]
    one = found["features"][index]
    assert one["properties"]["name"] == f"Region {index + 1}" and one["id"] == f"A{index + 1:04}"
    assert one["geometry"]["type"] in ("Polygon", "MultiPolygon")
    assert found["features"][-1]["geometry"] is None  # without shape
    title = "Location quotient of creative jobs, 2021"
    assert one["properties"][title] == values("lq_creative")[index]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_land_around_is_drawn_below(opened, written, scheme):
    ring = [[-400_000, 4_900_000], [0, 4_900_000], [0, 5_300_000], [-400_000, 5_300_000]]
    page = opened(written(content(3) | {"context": [ring]}), color_scheme=scheme)
    settled(page)
    colour = {"light": "#e9e6df", "dark": "#2a2a2c"}[scheme]
    assert page.evaluate("showContext.shape.options.fillColor") == colour
    page.click("#theme")
    assert page.evaluate("showContext.shape.options.fillColor") != colour


def test_pages_say_what_they_are_to_those_who_link_to_them(page):
    assert page.get_attribute("meta[property='og:title']", "content") == "Creative hotspots of a made-up country"
    assert page.get_attribute("meta[property='og:description']", "content") == "Invented figures"


def test_a_class_of_the_legend_lights_its_areas(page):
    row = page.locator("#legend button").first
    count = int(row.locator(".count").inner_text())
    row.click()
    settled(page)
    assert page.locator("#legend button").first.get_attribute("aria-pressed") == "true"
    assert page.locator("#ranking tbody tr").count() == count
    assert page.evaluate(LIT) == count
    assert page.evaluate("document.activeElement.classList.contains('brush')")
    page.locator("#legend button").first.click()
    settled(page)
    assert page.locator("#ranking tbody tr").count() == 36
    page.locator("#legend button").nth(1).click()
    page.select_option("#measure", "growth")
    settled(page)
    assert page.locator("#ranking tbody tr").count() == 36
    assert page.locator("#legend [aria-pressed=true]").count() == 0

"""What is brushed in one view is lit in all: scatter, legend, map and ranking; and links to a step of the story alone."""

import pytest

from .conftest import DESKTOP, PHONE, settled
from .content import content, with_points
from .reading import LIT, hash_of, values
from .test_accessibility import violations

FIRST, SECOND = "lq_creative", "lq_0"
LAND = [[-400_000, 4_900_000], [0, 4_900_000], [0, 5_300_000], [-400_000, 5_300_000]]


def pairs() -> list[tuple[float, float]]:
    both = zip(values(FIRST), values(SECOND), strict=True)
    return [(one, other) for one, other in both if one is not None and other is not None]


def drag(page, *places: tuple[float, float]) -> None:
    """Along places in shares of the picture's width and height."""
    page.locator("#scatter").scroll_into_view_if_needed()
    box = page.locator("#scatter").bounding_box()
    points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in places]
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=3)
    page.mouse.up()
    settled(page)


@pytest.fixture
def crossed(page):
    page.select_option("#against", SECOND)
    settled(page)
    return page


def test_quadrants_are_named_counted_and_lit_everywhere(crossed):
    assert hash_of(crossed)["against"] == SECOND
    buttons = crossed.locator("#quadrants button")
    high = sum(one > 1 and other > 1 for one, other in pairs())
    low = sum(one <= 1 and other <= 1 for one, other in pairs())
    assert buttons.nth(1).inner_text() == f"High in both: {high}"
    assert buttons.nth(2).inner_text() == f"High in neither: {low}"
    buttons.nth(1).click()
    settled(crossed)
    assert crossed.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert crossed.locator("#ranking tbody tr").count() == high
    assert crossed.evaluate("state.lit.own.size") == high
    shown = crossed.locator("#legend .count").all_inner_texts()
    assert sum(int(text.split(" / ")[0]) for text in shown) == high
    crossed.click("#light-all")
    settled(crossed)
    assert crossed.locator("#ranking tbody tr").count() == 36


@pytest.mark.parametrize("lasso", [False, True], ids=["rectangle", "lasso"])
def test_dots_are_brushed(crossed, lasso):
    corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)] if lasso else [(0.0, 0.0), (1.0, 1.0)]
    if lasso:
        crossed.click("#lasso")
    drag(crossed, *corners)
    assert crossed.evaluate("state.lit.own.size") == len(pairs())
    assert crossed.locator("#ranking tbody tr").count() == len(pairs())
    drawn = crossed.evaluate(LIT)
    assert drawn in (len(pairs()), len(pairs()) - 1)  # the last region has no shape
    crossed.select_option("#measure", "growth")
    settled(crossed)
    assert crossed.locator("#ranking tbody tr").count() == len(pairs()), "dots stay lit under another figure"


def test_a_range_of_the_histogram_lights_its_areas(page):
    page.locator("#range_from").focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    settled(page)
    assert page.evaluate("document.activeElement.id") == "range_from"
    lit = page.evaluate("[...state.lit.own]")
    least = min(values(FIRST)[index] for index in lit)
    rest = [value for index, value in enumerate(values(FIRST)) if value is not None and index not in lit]
    assert 0 < len(lit) < len(rest) + len(lit) and max(rest) < least
    assert page.locator("#ranking tbody tr").count() == len(lit)
    page.select_option("#measure", "growth")
    settled(page)
    assert page.locator("#ranking tbody tr").count() == 36


def test_up_to_ten_lit_areas_are_compared_in_a_chart(crossed):
    crossed.evaluate("light(new Set([0, 1, 2, 5]), 'dots')")
    settled(crossed)
    crossed.click("#lit-group")
    assert hash_of(crossed)["group"] == "0,1,2,5"
    label = crossed.locator("#panel .chart canvas").first.get_attribute("aria-label")
    assert label.startswith("Location quotient of creative jobs, area by area: Region ")
    crossed.evaluate("light(new Set([...Array(11).keys()]), 'dots')")
    settled(crossed)
    assert crossed.locator("#lit-group").is_hidden()


def test_classes_have_no_histogram_and_no_scatter(crossed):
    crossed.select_option("#measure", "class")
    settled(crossed)
    assert crossed.locator("#histogram").is_hidden() and crossed.locator("#scatter-body").is_hidden()
    assert crossed.locator("#scatter-none").is_visible()


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "dark"), (PHONE, "light")], ids=["dark", "phone"])
def test_nothing_is_found_in_the_scatter(opened, usual, size, scheme):
    page = opened(usual, f"#measure={FIRST}&against={SECOND}", size=size, color_scheme=scheme)
    page.locator("#quadrants button").nth(1).click()
    assert violations(settled(page)) == []


def test_a_link_to_a_step_alone_shows_its_figure(opened, written):
    story = [{"title": "One", "text": "x"}, {"title": "Two", "text": "y", "figure": "growth", "area": "A0003"}]
    address = written(content(3) | {"story": story})
    page = opened(address, "#story=1")
    assert hash_of(page)["measure"] == "growth"
    assert hash_of(page)["area"] == "areas:A0003"
    page = opened(address, f"#story=1&measure={FIRST}")
    assert hash_of(page)["measure"] == FIRST, "a link that says more is kept to"


def test_a_small_area_in_view_is_zoomed_to(opened, usual):
    page = opened(usual, "#level=local&view=7.5/50.7/-2.2")
    before = page.evaluate("map.getZoom()")
    assert page.evaluate("isSmall(fine, 14)") and not page.evaluate("isSmall(coarse, 14)")
    page.evaluate("bringIntoView({level: 'local', index: 14})")
    page.wait_for_timeout(800)
    assert page.evaluate("map.getZoom()") > before


def test_the_saved_picture_has_the_names_and_businesses_of_the_map(opened, written):
    page = opened(written(with_points(content(3), 200) | {"context": [LAND]}))
    settled(page)
    marks = page.evaluate("overlay.marks.length")
    drawn = """() => {
      const told = [];
      const [name, land, dot] = [writeName, drawContext, drawFirms];
      writeName = (pen, text, ...more) => { told.push(text); return name(pen, text, ...more); };
      drawContext = (...more) => { told.push("land"); return land(...more); };
      drawFirms = (pen, one, look) => { if (one !== map) { told.push("firms"); } return dot(pen, one, look); };
      mapPicture(600, 400);
      return told;
    }"""
    told = page.evaluate(drawn)
    assert "Region 1" in told and "land" in told and "firms" in told
    assert page.evaluate("overlay.marks.length") == marks > 0, "what is under the pointer is found as before"


def test_sums_have_classes_of_their_own_on_each_level(opened, written):
    what = content(4, parts=2)
    jobs = what["measures"][0]
    del jobs["by_year"], jobs["years"]
    jobs["values"] = {"areas": [1000 + 100 * n for n in range(16)], "local": [n + 1 for n in range(64)]}
    own = {"colours": ["#ffffff", "#7f0e35"], "middle": None}
    scales = {"areas": {"breaks": [1700], **own}, "local": {"breaks": [32], **own}}
    jobs |= {**scales["areas"], "adds_up": True, "scales": scales, "unit": "", "digits": 0}
    page = opened(written(what))
    counts = "[...document.querySelectorAll('#legend .count')].map((one) => one.textContent)"
    assert page.evaluate(counts) == ["8", "8"]
    assert page.inner_text("#headline") == "All areas together: 28,000. The largest part of it: Region 16 (2,500)."
    assert "Classes of 'Regions' alone" in page.inner_text("#about")
    page.evaluate("change({level: 'local'})")
    settled(page)
    assert page.evaluate(counts) == ["32", "32"]
    assert page.locator("#legend .label").all_inner_texts() == ["over 32", "up to 32"]
    assert page.inner_text("#headline") == "All areas together: 2,080. The largest part of it: Ward 64 (64)."
    page.evaluate("selectArea({level: 'areas', index: 15}, 'list')")  # in the classes of its own level
    assert page.evaluate("document.querySelector('#panel .now .swatch').style.backgroundColor") == "rgb(127, 14, 53)"

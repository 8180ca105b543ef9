"""Pages in frames of another page: heights that are told and kept, two at once, and what the page around keeps for itself."""

import re
from pathlib import Path

import pytest

from .conftest import DESKTOP, PATIENCE, PHONE, settled, wait_until
from .content import content
from .test_accessibility import violations

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "interactive-map.md"


@pytest.fixture(scope="module")
def addresses(written) -> list[str]:
    return [written(content(2) | {"title": title}) for title in ("First", "Second")]


@pytest.fixture
def around(browser, tmp_path):
    """Opens the page that the guide shows, with `addresses` instead of its own, and gives it with its frames."""
    pages = []

    def open_around(addresses: list[str], size: dict, **options):
        code = re.search(r"```html\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.S)[1]
        for name, address in zip(("london.html", "britain.html"), addresses, strict=True):
            assert name in code
            code = code.replace(name, address)
        listener = "<script>var told = []; addEventListener('message', ({data}) => told.push(data));</script>"
        path = tmp_path / "around.html"
        path.write_text(f"<!DOCTYPE html><meta name=viewport content='width=device-width'>{listener}{code}")
        context = browser.new_context(viewport=size, **options)
        page = context.new_page()
        pages.append(context)
        page.goto(path.as_uri())
        frames = page.frames[1:]
        for place, frame in enumerate(frames):
            page.locator("iframe").nth(place).scroll_into_view_if_needed()
            frame.wait_for_selector("#ranking tbody tr")
        wait_until(page, "new Set(told.map((one) => one.id)).size === 2")
        page.evaluate("scrollTo(0, 0)")
        return page, frames

    yield open_around
    for context in pages:
        context.close()


def heights(page) -> list[int]:
    return page.eval_on_selector_all(
        "iframe", "(all) => all.map((one) => Math.round(one.getBoundingClientRect().height))"
    )


def fitted(page, frames) -> list[int]:
    """The heights of the frames, once each has what the page in it wants; what is out of view does not draw, so each is looked at."""
    for place, frame in enumerate(frames):
        page.locator("iframe").nth(place).scroll_into_view_if_needed()
        for _ in range(PATIENCE // 50):
            if heights(page)[place] == frame.evaluate("heightWanted()"):
                break
            page.wait_for_timeout(50)
    found = heights(page)
    assert found == [frame.evaluate("heightWanted()") for frame in frames]
    return found


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_two_frames_have_each_its_own_height_which_stays(around, addresses, size):
    page, frames = around(addresses, size)
    before = fitted(page, frames)
    assert sorted({one["title"] for one in page.evaluate("told")}) == ["First", "Second"]
    for frame in frames:
        assert frame.evaluate("document.documentElement.scrollHeight <= innerHeight"), "nothing is cut off"
        assert frame.locator(".settings").is_hidden() and frame.locator("#source").is_visible()
    frames[0].evaluate("selectArea({level: coarse.key, index: 0}, 'map')")
    now = fitted(page, frames)
    assert now[1] == before[1]
    assert (now[0] > before[0]) == (size == PHONE)  # there the profile stands below the map
    frames[0].evaluate("closePanel()")
    assert fitted(page, frames) == before, "what went away takes its room with it"


def test_the_same_page_twice_keeps_two_states_and_no_steps_of_the_page_around(around, addresses):
    page, (first, second) = around([addresses[0], addresses[0]], DESKTOP)
    steps = page.evaluate("history.length")
    first.evaluate("change({measure: content.measures.at(-1).key})")
    first.evaluate("selectArea({level: coarse.key, index: 1}, 'map')")
    settled(first)
    assert "embed=london" in first.evaluate("location.hash") and "embed=britain" in second.evaluate("location.hash")
    assert second.evaluate("state.area") is None and second.locator("#panel").is_hidden()
    assert first.evaluate("state.measure") != second.evaluate("state.measure")
    assert page.evaluate("history.length") == steps


def test_the_page_around_scrolls_until_the_map_is_clicked(around, addresses):
    page, (first, _) = around(addresses, DESKTOP)
    zoom = first.evaluate("map.getZoom()")
    page.mouse.move(700, 300)
    page.mouse.wheel(0, 200)
    wait_until(page, "scrollY > 0")
    assert first.evaluate("map.getZoom()") == zoom
    page.evaluate("scrollTo(0, 0)")
    page.mouse.click(700, 300)
    page.mouse.wheel(0, -200)
    wait_until(first, f"map.getZoom() > {zoom}")


def test_one_finger_scrolls_the_page_around(around, addresses):
    _, (first, _) = around(addresses, PHONE, has_touch=True, is_mobile=True)
    assert first.evaluate("getComputedStyle(byId('map')).touchAction") == "pan-x pan-y"
    assert first.evaluate("map.touchZoom.enabled()")


def test_a_page_with_a_frame_in_its_address_alone_has_no_header(opened, usual):
    page = opened(usual, "#embed")
    assert page.locator(".settings").is_hidden()
    assert page.locator("h1").bounding_box()["y"] <= 1 and page.locator(".top").bounding_box()["height"] == 1
    assert violations(page) == []
    assert page.locator("#source").is_visible()
    page.select_option("#measure", "class")
    assert "embed=" in page.evaluate("location.hash")

"""Phones, tablets, light and dark, in a real browser."""

import pytest

from .conftest import DESKTOP, PHONE, at_rest, click_area, place_of
from .content import content


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
    at_rest(page)
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


def test_letters_twice_as_large_do_not_lie_on_one_another(opened, usual):
    page = opened(usual)
    page.evaluate(
        """() => {
            const all = [...document.querySelectorAll('body, body *')];
            const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
            all.forEach((one, place) => { one.style.fontSize = `${2 * sizes[place]}px`; });
        }"""
    )
    bottom, top = page.evaluate(
        """() => [document.querySelector('.choices').getBoundingClientRect().bottom,
            document.querySelector('.details').getBoundingClientRect().top]"""
    )
    footer = page.evaluate("document.querySelector('footer').getBoundingClientRect().top")
    assert bottom <= top + 1 and top + 90 <= footer
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_a_phone_both_areas_that_are_compared_are_seen(opened, written):
    what = content(2)
    for one in next(one for one in what["measures"] if one["key"] == "class")["classes"]:
        one["label"] = {"en": "Specialised, but too narrow or too small to be one"}
    page = opened(written(what), "#area=areas%3AA0001&compared=areas%3AA0002", PHONE)
    wide = page.locator("#panel .wide").evaluate_all("(all) => all.map((one) => one.scrollWidth - one.clientWidth)")
    assert len(wide) > 1 and max(wide) <= 1
    heads = page.locator("#panel .wide tbody th").all_inner_texts()
    assert heads[:2] == ["Creative jobs", "Of all jobs in the area"]

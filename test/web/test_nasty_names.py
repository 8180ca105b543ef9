"""Whatever names, titles and notes hold, it is shown as text, saved as text, and never run."""

import csv
import io

import pytest

from .conftest import DESKTOP, PATIENCE, PHONE, click_area
from .content import content

LONG = "x" * 10_000
NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "</script><script>alert(3)</script>",
    "=cmd()|' /C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "\t=1",
    LONG,
    "مدينة السلام",
    "{{scripts}} {title} <!-- \u2028 \u2029",
    'comma, "quote"\nline',
    "cells;=1+1",
    "-7",
]


@pytest.fixture(scope="module")
def nasty(written) -> tuple[str, dict]:
    what = content(4, names=NASTY)
    everywhere = "".join(NASTY[:4])
    what |= {
        "title": everywhere,
        "source": everywhere,
        "notes": [{"en": everywhere, "de": everywhere, "fr": everywhere}],
    }
    what["measures"][0]["title"] = what["measures"][0]["about"] = {"en": everywhere, "de": everywhere, "fr": everywhere}
    what["measures"][0]["unit"] = "<b>"
    what["levels"][0]["title"] = everywhere
    for topic in what["topics"].values():
        for rows in topic["areas"]:
            rows[:] = [
                [NASTY[2] if isinstance(cell, str) and cell[:1].isalpha() else cell for cell in row] for row in rows
            ]
    return written(what), what


def test_names_are_shown_as_they_are(opened, nasty):
    address, what = nasty
    page = opened(address)
    shown = page.evaluate("[...document.querySelectorAll('#ranking tbody button')].map((node) => node.textContent)")
    assert {name for name in NASTY if len(name) < 60} - set(shown) == set()
    assert page.text_content("h1") == page.title() == what["title"]
    for index in range(len(NASTY)):
        page.evaluate("(index) => selectArea({level: 'areas', index}, 'list')", index)
        assert page.text_content("#panel-heading")[:190] == NASTY[index][:190]
    page.evaluate("change({compared: {level: 'areas', index: 0}})")
    page.fill("#search", "<script>")
    assert page.locator("#search-list li").count() == 2
    assert page.locator("img").count() == 0
    assert page.evaluate("[...document.scripts].filter((one) => one.textContent.startsWith('alert')).length") == 0


def test_long_names_do_not_break_the_page(opened, nasty):
    address, _ = nasty
    for size in (PHONE, {"width": 1366, "height": 800}):
        page = opened(address, "#area=areas%3AA0009", size=size)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.locator("#panel").bounding_box()["width"] <= size["width"]
        assert len(page.text_content("#panel-heading")) == 200


def test_right_to_left_names_stand_by_themselves(opened, nasty):
    page = opened(nasty[0])
    click_area(page, "areas", 9)
    assert page.evaluate("getComputedStyle(document.querySelector('#panel-heading bdi')).unicodeBidi") == "isolate"
    assert page.get_attribute("html", "dir") is None


def test_the_csv_holds_no_formula(opened, nasty):
    page = opened(nasty[0])
    with page.expect_download() as download:
        page.click("#save-csv")
    assert download.value.suggested_filename.endswith("_areas.csv")
    text = download.value.path().read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    names = [row[1] for row in rows[1 : len(NASTY) + 1]]
    told_apart = {"\t=1": "'\t'=1", "cells;=1+1": "cells;'=1+1", "-7": "-7"}
    assert names == [told_apart.get(name, f"'{name}" if name[0] in "=+-@" else name) for name in NASTY]
    growth = rows[0].index("Growth of creative jobs (%)")
    assert "-12.5" in [row[growth] for row in rows]


@pytest.mark.parametrize(
    ("attempt", "refusal"),
    [
        ("document.body.append(element('script', {}, 'window.ran = true;')) || window.ran", "inline script"),
        ("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = true\">')", "img-src"),
        ("document.body.setAttribute('onclick', 'window.ran = true') || document.body.click()", "event handler"),
        ("fetch('https://example.org/').then(() => true, () => undefined)", "example.org"),
    ],
)
def test_what_gets_in_all_the_same_does_not_run_and_asks_for_nothing(browser, usual, attempt, refusal):
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(usual)
    assert page.evaluate(attempt) is None
    for _ in range(PATIENCE // 50):
        if any("Content Security Policy" in text and refusal in text for text in said):
            break
        page.wait_for_timeout(50)
    assert any("Content Security Policy" in text and refusal in text for text in said), said
    assert page.evaluate("window.ran") is None
    page.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_a_source_without_a_blank_makes_the_page_no_wider(opened, written, size):
    page = opened(written(content(3) | {"source": "W" * 400, "title": "W" * 250}), size=size)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

"""WCAG 2.2 AA as far as axe-core can tell, in every state and look of the page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import DESKTOP, PHONE, at_rest
from .content import content

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


def violations(page) -> list[str]:
    # what is still fading or being laid out is measured too soon
    found = Axe().run(at_rest(page), options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:200]} {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.fixture(scope="module")
def small(written) -> str:
    return written(content(3, parts=2))


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_found_with_the_panel_open(opened, small, size, scheme):
    page = opened(small, "#area=areas%3AA0003", size=size, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    assert violations(page) == []


def test_nothing_is_found_at_the_start(opened, small):
    assert violations(opened(small)) == []


@pytest.mark.parametrize(
    ("part", "search"),
    [
        ("#area=areas%3AA0003&compared=areas%3AA0004&language=fr", "region"),
        ("#area=local%3AL0009&level=local&measure=class", "no"),
    ],
)
def test_nothing_is_found_in_search_comparison_and_local_areas(opened, small, part, search):
    page = opened(small, part)
    page.fill("#search", search)
    page.keyboard.press("ArrowDown")
    assert violations(page) == []

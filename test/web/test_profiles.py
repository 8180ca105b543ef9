"""Profiles of areas in a real Chromium: WCAG 2.2 AA as far as axe-core can tell, phones, A4 paper, nothing run or asked for."""

import re

import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.publish.area_profiles import area_profiles
from creative_clusters_plugin.core.publish.outlines import outlines
from creative_clusters_plugin.core.publish.profile_sources import Source
from creative_clusters_plugin.reports.html.page import Run
from creative_clusters_plugin.reports.pages.area_profiles import area_page, index_page, one_page

from .conftest import DESKTOP, PHONE
from .test_accessibility import violations

NASTY = [
    '"><img src=x onerror=alert(1)>',
    "<script>alert(1)</script>",
    "=cmd()",
    "x" * 10_000,
    "مدينة القاهرة",
    "Aton",
]
RUN = Run("Areas <b>2021</b>", "synthetic & 'made up'", warnings=["1 layers are not used: '<i>x</i>'."])


def profiles():
    areas = pd.DataFrame(
        [
            (name, name, 1000.0, 100.0 + place, 0.8 + place / 4, 0.6 + place / 4, 1.1 + place / 4, place + 1, "hotspot")
            for place, name in enumerate(NASTY)
        ],
        columns=[
            "area",
            "area_name",
            "jobs_total",
            "jobs_creative",
            "lq_creative",
            "lq_low",
            "lq_high",
            "rank",
            "class",
        ],
        dtype=object,
    ).assign(score=50.0)
    sectors = pd.DataFrame(
        [
            (name, "creative", f"s{number}", f"Sector {number} <b>", 10.0, number / 2, number / 3, number * 0.8, 0.01)
            for name in NASTY
            for number in range(1, 9)
        ],
        columns=["area", "group", "sector", "sector_name", "jobs", "lq", "lq_low", "lq_high", "share_local"],
        dtype=object,
    )
    peers = pd.DataFrame(
        [(name, other, other, 1, 0.5) for name in NASTY for other in NASTY if other != name],
        columns=["area", "peer", "peer_name", "rank", "similarity"],
    )
    chances = pd.DataFrame(
        [(name, "9001", "Arts & <script>", 0.5, 0, 1) for name in NASTY],
        columns=["area", "sector", "sector_name", "density", "present", "rank"],
    )
    further = [Source("sectors", sectors), Source("peers", peers), Source("chances", chances)]
    places = {name: (float(place), 51.0) for place, name in enumerate(NASTY)}
    return area_profiles(Source("areas", areas), "area", "area_name", further, places)


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, str]:
    """Addresses of the page with all areas, of an index and of the page of one area."""
    found = profiles()
    frame = outlines(
        [shapely.to_wkb(shapely.box(place, 0, place + 1, 2)) for place in range(len(NASTY))], 180, 250, False
    )
    drawn = dict(zip(NASTY, frame.paths, strict=True))
    texts = {
        "all": one_page(found, drawn, frame, RUN, lambda share: True),
        "index": index_page(found, {name: f"a/{place}.html" for place, name in enumerate(NASTY)}, RUN),
        "area": area_page(found.areas[0], drawn, frame, RUN, "index.html"),
    }
    folder = tmp_path_factory.mktemp("profiles")
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8", newline="")
    return {name: (folder / f"{name}.html").as_uri() for name in texts}


@pytest.fixture
def opened(browser):
    """Opens a page without its policy, which would keep axe-core out: what it asks for and runs is seen all the more."""
    contexts, asked, wrong = [], [], []

    def open_page(address: str, size: dict = DESKTOP, **options):
        context = browser.new_context(viewport=size, bypass_csp=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url.split("#")[0]))
        page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
    assert len(asked) == len(contexts)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["all", "index", "area"])
def test_axe_finds_nothing(opened, pages, name, scheme):
    assert violations(opened(pages[name], color_scheme=scheme)) == []


@pytest.mark.parametrize("name", ["all", "index", "area"])
def test_a_phone_scrolls_down_only(opened, pages, name):
    page = opened(pages[name], size=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert violations(page) == []


def test_names_are_text_and_links_lead_to_their_areas(opened, pages):
    page = opened(pages["all"])
    assert [
        heading.evaluate("node => node.firstChild.data.trim()") for heading in page.locator("article h2").all()
    ] == NASTY
    assert page.locator("article img, script, b, i").count() == 0
    for link, name in zip(page.locator("nav tbody a").all(), NASTY, strict=True):
        assert link.inner_text() == name
        assert page.locator(f"article{link.get_attribute('href')}").count() == 1


def test_each_area_begins_on_a_sheet_of_a4(opened, pages):
    data = opened(pages["all"]).pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    # points: 210 and 297 millimetres
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {(595, 842)}
    assert len(boxes) > len(NASTY)

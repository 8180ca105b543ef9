"""The walk through every topic, view, list and export of a page that has all that there is: on a screen, on a phone, dark, in Firefox."""

import pytest

from . import firefox
from .conftest import DESKTOP, PHONE
from .content import content, with_points
from .test_networks import connected
from .walk import Walk

QUESTIONS = {"Concentration": "where", "Change": "how_it_changes", "Sub-sectors": "what"}


def everything() -> dict:
    """36 regions with wards, businesses, clusters, places, networks, audiences' names, a story and land around."""
    what = with_points(content(6, parts=2), 900)
    for measure in what["measures"]:
        measure["question"] = QUESTIONS[measure["group"]["en"]]
    ring = [[-500_000, 4_800_000], [500_000, 4_800_000], [500_000, 5_300_000], [-500_000, 5_300_000]]
    networks = connected()["networks"]
    networks["related"]["present"] = [[0, 1] for _ in range(35)] + [[]]
    return what | {"networks": networks, "segments": {"keen": "Keen audiences"}, "context": [ring]}


@pytest.fixture(scope="module")
def address(written) -> str:
    return written(everything())


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "light"), (DESKTOP, "dark")])
def test_every_view_of_the_page_has_something_in_it(opened, address, size, scheme):
    walk = Walk(opened(address, size=size, color_scheme=scheme))
    assert walk.all() == []
    assert walk.states > 60


@pytest.mark.skipif(firefox.PROGRAM is None, reason="needs Firefox (Debian: firefox-esr)")
def test_every_view_of_the_page_has_something_in_it_in_firefox(address, written):
    broken = everything()
    broken["measures"][0]["title"]["en"] = "undefined"
    with firefox.firefox() as session:
        states, problems = firefox.walk(session, address, DESKTOP)
        assert problems == []
        assert states > 40
        _, problems = firefox.walk(session, written(broken), DESKTOP)
        assert any("'undefined' in the text" in problem for problem in problems), "the walk finds what is wrong"


def test_the_walk_finds_what_is_wrong(opened, address):
    page = opened(address)
    page.evaluate("byId('headline').remove()")
    walk = Walk(page)
    walk.look("start", "#title", "#headline")
    page.evaluate(
        "byId('about').textContent = 'NaN'; byId('source').textContent = ''; byId('title').style.width = '3000px'"
    )
    walk.look("later", "#source")
    assert [problem.split(": ", 1)[0] for problem in walk.problems] == ["start", "later", "later", "later"]

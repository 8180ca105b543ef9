"""Figures found by questions, the sentence that each says, and stories, in a real browser."""

import pytest

from .conftest import PHONE, at_rest, settled
from .content import content, with_points
from .reading import hash_of, known, values
from .test_accessibility import violations

QUESTIONS = {"Concentration": "where", "Change": "how_it_changes", "Sub-sectors": "what"}


def asked(**more) -> dict:
    what = with_points(content(6, parts=2), 600)
    for measure in what["measures"]:
        measure["question"] = QUESTIONS[measure["group"]["en"]]
    return what | more


@pytest.fixture(scope="module")
def address(written) -> str:
    return written(asked())


@pytest.fixture
def page(opened, address):
    return opened(address)


def test_figures_are_found_by_questions(page):
    buttons = page.locator("#questions button")
    assert buttons.all_inner_texts() == ["Where", "What", "How it changes"]
    assert page.get_attribute("#questions", "aria-label") == "What do you want to know?"
    assert page.locator("#measure option").count() == 2
    buttons.nth(1).click()
    assert page.locator("#measure option").count() == 8
    assert hash_of(page)["measure"] == "lq_0"
    assert page.locator("#questions [aria-pressed=true]").all_inner_texts() == ["What"]
    assert page.evaluate("document.activeElement.textContent") == "What"
    page.select_option("#measure", "lq_3")
    assert hash_of(page)["measure"] == "lq_3"


def test_a_town_that_is_called_as_its_area_is_written_once(opened, written):
    what = asked()
    # in the middle of the sixth area, with its name; the first place of all
    x, y = what["levels"][0]["points"][5]
    what["places"] = {
        "x": [round(x * 100_000), 200_000],
        "y": [round(y * 100_000), 5_100_000],
        "names": ["Region 6", "Elsewhere"],
    }
    page = opened(written(what))
    written_names = page.evaluate(
        """() => {
            const texts = [];
            const before = CanvasRenderingContext2D.prototype.fillText;
            CanvasRenderingContext2D.prototype.fillText = function (text) { texts.push(text); };
            drawOverlay();
            CanvasRenderingContext2D.prototype.fillText = before;
            return texts;
        }"""
    )
    assert written_names.count("Region 6") == 1
    assert "Region 5" in written_names


def test_a_single_question_needs_no_buttons(opened, written):
    page = opened(written(content(3)))
    assert page.locator("#questions").is_hidden()
    assert page.locator("#measure option").count() == len(content(3)["measures"])


def test_each_figure_has_its_sentence(page):
    own = [one for one in values("lq_creative") if one is not None]
    top = known_first = page.locator("#ranking tbody tr button").first.inner_text()
    above = sum(value > 1 for value in own)
    highest = max(own)
    assert (
        page.inner_text("#headline")
        == f"{above} of {len(own)} areas lie above 1. Highest: {known_first} ({highest:.2f})."
    )
    assert top
    page.select_option("#measure", "class")
    hot = [index for index, value in enumerate(values("class")) if value == 0]
    text = page.inner_text("#headline")
    assert text.startswith(f"Hotspot: {len(hot)} of ")
    assert all(f"Region {index + 1}" in text for index in hot[:2]) or len(hot) > 3
    assert len(known()) > 0


def test_a_figure_that_is_the_same_everywhere_has_no_highest(opened, written):
    what = content(2)
    growth = next(one for one in what["measures"] if one["key"] == "growth")
    growth["values"]["areas"] = [0, 0, None, 0]
    assert opened(written(what), "#measure=growth").inner_text("#headline") == "The same in all 3 areas: 0.0\u00a0%."


def test_a_class_names_its_areas_with_the_highest_score_first(opened, written):
    what = content(3)
    score = next(one for one in what["measures"] if one["key"] == "lq_creative")
    classes = next(one for one in what["measures"] if one["key"] == "class")
    score.pop("by_year", None), score.pop("years", None)
    score["values"]["areas"] = [1.0, 5.0, 2.0, None, 4.0, 3.0, 0.5, 0.4, 0.3]
    classes["values"]["areas"] = [0, 0, 0, 0, 1, 0, 1, 1, None]
    page = opened(written(what), "#measure=class")
    assert "(Region 2; Region 6; Region 3; …)" in page.inner_text("#headline")


def test_a_story_is_made_of_the_figures(page):
    page.click("#tell")
    assert page.inner_text("#story .small") == "Step 1 of 4"
    headings = [page.inner_text("#story-heading")]
    assert page.evaluate("document.activeElement.id") == "story-heading"
    for _ in range(3):
        page.click("#story >> text=Next")
        headings.append(page.inner_text("#story-heading"))
    assert headings == ["Where", "Down to the street", "What", "How it changes"]
    assert page.locator("#story >> text=Next").is_disabled()
    assert hash_of(page)["story"] == "3" and hash_of(page)["measure"] == "growth"
    page.click("#story >> text=Back")
    at_rest(page)
    assert page.inner_text("#story p strong").startswith("Advertising")
    page.keyboard.press("Escape")
    assert page.locator("#story").is_hidden()
    assert page.evaluate("document.activeElement.id") == "tell"


STORY = [
    {
        "title": "Look <b>here</b>",
        "text": "A **bold** and *weak* [link](https://a.example/x)\n\n- one\n- two",
        "area": "A0008",
    },
    {
        "title": "Harmless",
        "text": "<img src=x onerror=alert(1)> [click](javascript:alert(1)) **",
        "figure": "class",
        "view": "9/51/-2",
    },
]


def test_a_story_given_is_told_and_its_markdown_is_harmless(opened, written):
    page = opened(written(asked(story=STORY)))
    page.click("#tell")
    at_rest(page)
    assert page.inner_text("#story-heading") == "Look <b>here</b>"
    assert page.inner_text("#story strong") == "bold" and page.inner_text("#story em") == "weak"
    assert page.get_attribute("#story a", "href") == "https://a.example/x"
    assert page.locator("#story li").all_inner_texts() == ["one", "two"]
    assert page.inner_text("#panel-heading") == "Region 8"
    page.click("#story >> text=Next")
    settled(page)
    assert page.locator("#story img, #story a").count() == 0
    assert "<img src=x onerror=alert(1)>" in page.inner_text("#story")
    assert page.evaluate("map.getZoom()") == 9
    assert hash_of(page)["measure"] == "class"


def test_a_link_leads_into_a_story(opened, written):
    assert opened(written(asked(story=STORY)), "#story=1").inner_text("#story-heading") == "Harmless"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_for_screen_readers(opened, address, scheme):
    page = opened(
        address, "#story=1", size=PHONE if scheme == "dark" else {"width": 1366, "height": 800}, color_scheme=scheme
    )
    assert violations(page) == []


def test_lines_lead_to_the_peers_of_an_area(opened, address):
    page = opened(address, "#area=areas%3AA0001")
    with_lines = page.evaluate("overlay.canvas.toDataURL()")
    page.evaluate("content.topics.peers.areas[0] = []; drawOverlay()")
    assert page.evaluate("overlay.canvas.toDataURL()") != with_lines

"""Links, languages, files and paper, in a real browser."""

import csv
import io

import pytest

from .conftest import click_area, settled, wait_until
from .content import content
from .reading import USUAL, colour_of, hash_of, values


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
    wait_until(page, "byId('copy-link').textContent.startsWith('Copied: the part')")
    # from disk: what leads to the same picture wherever the page is
    assert page.evaluate("navigator.clipboard.readText()") == "#measure=class"


def test_the_code_of_a_frame_is_copied(opened, written):
    what = content(2) | {"title": 'Music & "more" <b>'}
    page = opened(written(what), "#measure=class", permissions=["clipboard-read", "clipboard-write"])
    page.click("#copy-frame")
    wait_until(page, "byId('copy-frame').textContent === 'Code copied'")
    code = page.evaluate("navigator.clipboard.readText()")
    assert code.startswith(
        '<iframe src="map.html#measure=class&amp;embed=" title="Music &amp; &quot;more&quot; &lt;b&gt;"'
    )
    frame, script = code.split("\n")
    assert (
        frame.endswith("></iframe>") and script.startswith("<script>addEventListener") and script.endswith("</script>")
    )


def test_the_browsers_button_takes_choices_back(opened, usual):
    page = opened(usual)
    pause = page.evaluate("MOMENT") + 100
    page.wait_for_timeout(pause)
    click_area(page, "areas", 7)
    page.wait_for_timeout(pause)
    page.select_option("#measure", "class")
    page.evaluate("map.panBy([40, 0], {animate: false})")  # which is no choice
    page.go_back()
    wait_until(page, "state.measure === 'lq_creative' && state.area.index === 7")
    assert page.input_value("#measure") == "lq_creative"
    page.go_back()
    wait_until(page, "state.area === null")
    assert page.locator("#panel").is_hidden()
    page.go_forward()
    wait_until(page, "state.area !== null && state.area.index === 7")


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


def test_the_picture_of_a_whole_country_is_as_large_as_the_paper_allows(page):
    page.set_viewport_size({"width": 1366, "height": 420})
    settled(page)
    page.evaluate("void showAll(false)")
    settled(page)
    share = """() => {
      const canvas = mapPicture(760, 760);
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const drawn = [new Set(), new Set()];
      for (let at = 0; at < data.length / 4; at += 1) {
        if (data[4 * at + 3] > 250) {
          drawn[0].add(at % canvas.width);
          drawn[1].add(Math.floor(at / canvas.width));
        }
      }
      return Math.max(...drawn.map(({ size }) => size / canvas.width));
    }"""
    assert page.evaluate(share) > 0.85


def test_printing_shows_the_map_as_a_picture_and_no_controls(page):
    page.evaluate("changeTheme('dark')")
    click_area(page, "areas", 3)
    page.emulate_media(media="print")
    page.wait_for_selector("#print-map canvas")
    assert page.locator("#map").is_hidden() and page.locator("#search").is_hidden()
    assert page.locator("#panel h3").first.is_visible() and page.locator("#legend").is_visible()
    for control in page.locator("select, input, .tools button").all():
        assert control.is_hidden()
    assert page.get_attribute("html", "data-theme") == "light"
    rows = "[...document.querySelectorAll('#ranking tbody tr')].filter((row) => row.offsetHeight).length"
    assert page.locator("#printed").inner_text().startswith(f"The first {page.evaluate(rows)} of ")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="screen")
    page.wait_for_selector("#print-map canvas", state="detached")
    assert page.get_attribute("html", "data-theme") == "dark"
    assert page.pdf().count(b"/Type /Page\n") >= 2

"""Pictures of suppliers and of related sectors, with their tables, in a real browser."""

import pytest

from .conftest import PHONE
from .content import content
from .test_accessibility import violations


def connected() -> dict:
    what = content(3)
    names = ["Music", "Design", "Games", "Film", "Crafts"]
    return what | {
        "networks": {
            "flows": [
                ["Instruments", "Music", 0.6, "supply", "s7"],
                ["Paper", "Music", 0.2, "supply", "s7"],
                ["Music", "Customers: hotels", 0.4, "sale", "s7"],
                ["Music", "Final users", 0.5, "sale", "s7"],
            ],
            "related": {
                "sectors": ["s7", "s1", "s9", "s3", "s4"],
                "names": names,
                "x": [0, 0.2, 0.5, 1, 0.8],
                "y": [0, 1, 0.5, 0.2, 0.9],
                "links": [[0, 1, 0.9], [1, 2, 0.5], [2, 3, 0.4], [3, 4, 0.1]],
                "present": [[0, 1] for _ in range(8)] + [[]],
            },
        }
    }


@pytest.fixture(scope="module")
def address(written) -> str:
    return written(connected())


def test_the_nations_flows_are_drawn_and_told(opened, address):
    page = opened(address)
    page.click("text=Who supplies whom")
    assert page.inner_text("#panel-heading") == "Who supplies whom"
    assert page.locator("#panel .network .flow").count() == 4
    page.click("#panel details summary")
    rows = page.locator("#panel details tbody tr").all_inner_texts()
    assert [row.split("\t")[:3] for row in rows] == [
        ["Instruments", "Music", "60.0\u00a0%"],
        ["Paper", "Music", "20.0\u00a0%"],
        ["Music", "Final users", "50.0\u00a0%"],
        ["Music", "Customers: hotels", "40.0\u00a0%"],
    ]
    assert "network=flows" in page.evaluate("location.hash")


def test_long_names_of_suppliers_stand_in_two_lines(opened, written):
    what = connected()
    what["networks"]["flows"][0][0] = "Chemicals, metals and machines"
    what["networks"]["flows"][1][0] = "Pharmaceuticals-and-cosmetics for households, and perfumes of all kinds"
    page = opened(written(what), "#network=flows")
    texts = page.locator("#panel .network text").evaluate_all(
        "(all) => all.map((one) => [...one.children].map((line) => line.textContent))"
    )
    assert ["Chemicals, metals", "and machines"] in texts
    assert ["Pharmaceuticals-a…", "for households, a…"] in texts
    boxes = page.locator("#panel .network tspan").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).map(({left, right}) => [left, right])"
    )
    frame = page.locator("#panel .network").bounding_box()
    assert all(frame["x"] <= left and right <= frame["x"] + frame["width"] + 1 for left, right in boxes)


def test_an_area_lights_what_it_has_and_rings_what_is_close(opened, address):
    page = opened(address, "#area=areas%3AA0003")
    part = page.locator("#panel section", has_text="Opportunities").first
    assert part.locator(".network .lit title").all_text_contents() == ["Music", "Design"]
    assert part.locator(".network .near title").all_text_contents() == ["Games"]
    assert part.locator(".network line.own").count() == 1
    part.locator("summary").click()
    rows = {row.split("\t")[0]: row.split("\t")[1:] for row in part.locator("details tbody tr").all_inner_texts()}
    assert rows["Games"] == ["no", "Design; Film"]
    assert rows["Music"] == ["yes", "Design"]


def test_an_areas_inputs_show_what_is_missing(opened, address):
    page = opened(address, "#area=areas%3AA0003")
    part = page.locator("#panel section", has_text="could be bought here").first
    wide = part.locator(".network path").evaluate_all(
        "(all) => all.map((one) => [one.classList.contains('own'), one.getAttribute('stroke-width')])"
    )
    assert [own for own, _ in wide] == [True, False, False, False]
    assert wide[0][1] == wide[1][1]  # half of the instruments could be bought here


def test_a_link_leads_to_a_network_and_escape_closes_it(opened, address):
    page = opened(address, "#network=related")
    assert page.inner_text("#panel-heading") == "Which sectors go together"
    assert page.locator("#panel .network circle").count() == 5
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    assert opened(address, "#network=constructor").locator("#panel").is_hidden()


def with_scenario() -> dict:
    what = connected()
    what["networks"]["scenario"] = {
        **{"further": 52.0, "against": -1.5, "direct": 180.0, "staying": 30.0, "at": [2]},
        **{"products": ["Trade", "Law", None], "areas": ["Region 3", None]},
        **{"causes": [[0, 0, 20.0], [1, 0, 12.0], [0, 1, 15.0], [1, 2, 5.0]]},
        **{"placed": [[0, 0, 30.0], [0, 1, 2.0], [1, 1, 15.0], [2, 1, 5.0]]},
    }
    figures = ["jobs_gained", "jobs_direct", "jobs_displaced", "jobs_further", "jobs_further_low", "jobs_further_high"]
    rows = [[] for _ in range(9)]
    rows[2] = [[210.0, 200.0, 20.0, 30.0, 20.0, 40.0]]
    what["topics"]["impact"] = {"columns": figures, "areas": rows}
    products = ["product", "product_name", "jobs_gained", "jobs_direct", "jobs_displaced", "jobs_further"]
    of_products = [[] for _ in range(9)]
    of_products[2] = [["62", "Software", 181.0, 200.0, 20.0, 1.0], ["47", "Trade", -3.0, 0.0, 0.0, -3.0]]
    what["topics"]["impact_products"] = {"columns": products, "areas": of_products}
    return what


def test_a_scenario_is_told_drawn_and_listed(opened, written):
    address = written(with_scenario())
    page = opened(address)
    page.click("text=What the new jobs bring")
    text = page.inner_text("#panel")
    assert "+180 (in Region 3). Further jobs: +52.0, of these in the same place: +30.0." in text
    assert "goes the other way: −1.5" in text
    assert page.locator("#panel .network .flow").count() == 8
    page.click("#panel details summary")
    rows = page.locator("#panel details tbody tr").all_inner_texts()
    assert rows[0].split("\t") == ["Trade", "+20.0", "+12.0"]
    assert rows[2].split("\t") == ["All other products", "0.0", "+5.0"]
    assert rows[4].split("\t") == ["Trade", "All other areas", "+2.0"]
    assert violations(page) == []
    area = opened(address, "#area=areas%3AA0003")
    part = area.locator("#panel section", has_text="Scenario").last
    rows = part.locator("tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [
        ["Software", "+181.0", "+180.0", "+1.0"],
        ["Trade", "−3.0", "0.0", "−3.0"],
    ]
    part.locator("button").click()
    assert area.inner_text("#panel-heading") == "What the new jobs bring"
    assert "Scenario" not in opened(address, "#area=areas%3AA0001").inner_text("#panel")


def test_related_sectors_can_be_zoomed_moved_and_named(opened, address):
    page = opened(address, "#network=related")
    places = "[...document.querySelectorAll('.zooming circle')].map((one) => Number(one.getAttribute('cx')))"
    first = page.evaluate(places)
    for _ in range(3):
        page.click(".zooming button >> nth=0")
    near = page.evaluate(places)
    assert max(near) - min(near) > 3 * (max(first) - min(first))
    page.focus(".zooming")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(places)[0] == pytest.approx(near[0] - 40)
    box = page.locator(".zooming svg").bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] + 20, middle[1])
    page.mouse.up()
    assert page.evaluate(places)[0] > near[0] - 40
    page.click(".zooming button >> nth=2")
    assert page.evaluate(places) == pytest.approx(first)
    area = opened(address, "#area=areas%3AA0003")
    names = area.locator(".zooming text")
    assert names.all_text_contents() == ["Games"]
    area.locator(".zooming circle").nth(3).click()
    assert set(names.all_text_contents()) == {"Games", "Film"}


def test_without_networks_nothing_of_them_is_there(opened, written):
    page = opened(written(content(3)), "#area=areas%3AA0003")
    assert page.locator("#networks-key").is_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["#network=flows", "#network=related", "#area=areas%3AA0003"])
def test_nothing_is_wrong_for_screen_readers(opened, address, part, scheme):
    page = opened(
        address, part, size=PHONE if scheme == "dark" else {"width": 1366, "height": 800}, color_scheme=scheme
    )
    assert violations(page) == []

"""A real Chromium without a network, and pages of the interactive map opened in it from files."""

import shutil

import pytest

from creative_clusters_plugin.reports.pages.interactive_map import map_page

from .content import content

OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# milliseconds after which something is taken never to come: long, for machines with much else to do
PATIENCE = 60_000
DESKTOP, PHONE = {"width": 1366, "height": 800}, {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def browser():
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Chromium (Debian: chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Writes a page into a file and gives its address."""

    def write(what: dict) -> str:
        path = tmp_path_factory.mktemp("page") / "map.html"
        path.write_text(map_page(what), encoding="utf-8", newline="")
        return path.as_uri()

    return write


@pytest.fixture(scope="session")
def usual(written) -> str:
    """The address of a page with 36 regions and 144 local areas."""
    return written(content(6, parts=2))


@pytest.fixture
def opened(browser):
    """Opens a page; at the end it must have asked for nothing but its own file, and nothing must have gone wrong."""
    contexts, asked, wrong, addresses = [], [], [], []

    def open_page(address: str, part: str = "", size: dict = DESKTOP, **options):
        context = browser.new_context(viewport=size, accept_downloads=True, **options)
        contexts.append(context)
        addresses.append(address)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: asked.append(request.url.split("#")[0]))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(f"{error.name}: {error.message} {error.stack}"))
        page.goto(address + part)
        page.wait_for_selector("#ranking tbody tr")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
    # a file that is saved comes from memory
    assert {url for url in asked if not url.startswith("blob:")} <= set(addresses)
    assert len([url for url in asked if url.startswith("file:")]) == len(addresses)


@pytest.fixture
def page(opened, usual):
    return opened(usual)


def wait_until(page, expression: str) -> None:
    """Until an expression is true in the page, whose policy forbids Playwright's own way of waiting for one."""
    for _ in range(PATIENCE // 50):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came: {expression}")


def settled(page):
    """The page, once all that follows from a choice is shown: the ranking comes after the map."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))))")
    return page


def at_rest(page):
    """The page, once nothing on it fades, slides or zooms any more."""
    settled(page)
    wait_until(page, "document.getAnimations().every((one) => one.playState !== 'running')")
    wait_until(page, "typeof map === 'undefined' || !(map._animatingZoom || map._panAnim?._inProgress)")
    return page


def place_of(page, key: str, index: int) -> dict:
    """Where on the screen an area is drawn."""
    return page.evaluate(
        """([key, index]) => {
            const point = map.latLngToContainerPoint(boundsOf(levels.get(key), index).getCenter());
            const box = byId("map").getBoundingClientRect();
            return {x: box.left + point.x, y: box.top + point.y};
        }""",
        [key, index],
    )


def click_area(page, key: str, index: int) -> None:
    place = place_of(page, key, index)
    page.mouse.click(place["x"], place["y"])


def colour_at(page, key: str, index: int) -> str:
    """The colour that the map has at an area, read from its canvas."""
    red, green, blue = page.evaluate(
        """([key, index]) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
            const place = map.latLngToContainerPoint(boundsOf(levels.get(key), index).getCenter());
            const canvas = map.getPane("areas").querySelector("canvas");
            const box = canvas.getBoundingClientRect(), frame = byId("map").getBoundingClientRect();
            const scale = canvas.width / box.width;
            const at = [(place.x + frame.left - box.left) * scale, (place.y + frame.top - box.top) * scale];
            done([...canvas.getContext("2d").getImageData(...at, 1, 1).data].slice(0, 3));
        })))""",
        [key, index],
    )
    return f"#{red:02x}{green:02x}{blue:02x}"

"""A walk through all that a page of the interactive map offers, as a reader would: every topic, view, list and export.

`python -m test.web.walk FILE.html …` walks through finished pages, in Chromium and, where there is one, in Firefox, and prints sizes
and times; test_walk.py does so for an invented one that has all that there is.
"""

import json
import shutil
import statistics
import sys
from pathlib import Path

from . import firefox
from .conftest import DESKTOP, OPTIONS, PATIENCE, PHONE, at_rest, settled
from .test_accessibility import violations

# what a text of the page never holds: values that were not there, places that nobody filled
_BROKEN = r"/undefined|NaN|Infinity|\[object |\{[a-z_]+\}/"
_FEW = 4  # of a long list of its like, from the first to the last
_TURNS = 7
_ACTS = {
    "another figure": "change({measure: content.measures[turn % 2].key})",
    "a zoom step": "map.setZoom(map.whole + 3 + (turn % 4), {animate: false})",
    "lighting half of the areas": "light(turn % 2 ? null : new Set(levelShown().ids.keys().filter((one) => one % 2)), 'dots')",
    "choosing an area": "selectArea({level: coarse.key, index: turn % coarse.ids.length}, 'map')",
}


class Walk:
    """One page; problems: what was found to be wrong, with where it was; states: how many views were looked at."""

    def __init__(self, page):
        self.page = page
        self.problems: list[str] = []
        self.states = 0

    def look(self, where: str, *shown: str, axe: bool = False) -> None:
        """Whether what should be shown is there, and holds something that can be read."""
        self.states += 1
        settled(self.page)
        for selector in shown:
            if not self.page.locator(selector).first.is_visible():
                self.problems.append(f"{where}: {selector} is not to be seen")
            elif not self.page.evaluate("(one) => Boolean(document.querySelector(one).textContent.trim())", selector):
                self.problems.append(f"{where}: {selector} is empty")
        broken = self.page.evaluate(f"(document.body.innerText.match({_BROKEN}) || [])[0]")
        if broken:
            self.problems.append(f"{where}: '{broken}' in the text")
        if self.page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"):
            self.problems.append(f"{where}: wider than the screen")
        if axe:
            self.problems += [f"{where}: {one}" for one in violations(self.page)]

    def all(self) -> list[str]:
        self.look("start", "#title", "#headline", "#legend li", "#ranking tbody tr", "#source", axe=True)
        for part in (
            self.figures,
            self.years_and_levels,
            self.two_figures,
            self.search,
            self.profiles,
            self.businesses,
            self.networks,
            self.story,
            self.exports,
            self.languages,
            self.embedded,
        ):
            part()
            self.page.keyboard.press("Escape")
        return self.problems

    def figures(self) -> None:
        """Every topic and every figure in it, by the buttons and the menu."""
        questions = self.page.locator("#questions button")
        for place in range(max(questions.count(), 1)):
            if questions.count():
                questions.nth(place).click()
            for key in self.page.eval_on_selector_all("#measure option", "(all) => all.map((one) => one.value)"):
                self.page.select_option("#measure", key)
                self.look(f"figure {key}", "#legend li", "#legend-heading", "#ranking tbody tr", "#subtitle")
                if self.page.evaluate("valuesShown() !== null && !byId('headline').textContent"):
                    self.problems.append(f"figure {key}: no sentence")
                if self.page.evaluate(
                    "legendNow().reduce((sum, {count}) => sum + count, 0) !== (valuesShown() || []).length"
                ):
                    self.problems.append(f"figure {key}: the legend does not count every area once")
            self.page.locator("#legend button").first.click()
            self.look(f"a class of {key} lit", "#ranking tbody tr")
            self.page.locator("#legend button").first.click()
            self._range(key)
        self.page.evaluate("change({measure: content.measures[0].key})")

    def _range(self, key: str) -> None:
        """The lower handle of the histogram, where there is one."""
        if self.page.locator("#range_from").count():
            self.page.locator("#range_from").focus()
            self.page.keyboard.press("ArrowRight")
            self.look(f"a range of {key} lit", "#ranking tbody tr")
            if not self.page.evaluate("Boolean(litTest())"):
                self.problems.append(f"the handle of {key} lights nothing")
            self.page.evaluate("light(null)")

    def years_and_levels(self) -> None:
        if self.page.locator("#years").is_visible():
            for place in range(int(self.page.get_attribute("#year", "max")) + 1):
                self.page.fill("#year", str(place))
                self.look(f"year {place}", "#year-shown", "#ranking tbody tr")
            self.page.click("#play")
            self.page.click("#play")
        for radio in self.page.locator("#level input").all():
            radio.check(force=True)
            self.look("a level", "#ranking tbody tr", "#legend li")
        if self.page.locator("#level").is_visible():
            self.page.locator("#level input").first.check(force=True)

    def two_figures(self) -> None:
        last = self.page.evaluate("content.measures.at(-1).key")
        self.page.select_option("#second", last)
        self.look("swipe", "#second-title", "#legend-second li")
        self.page.fill("#swipe", "20")
        self.page.select_option("#second", "")
        number = self.page.evaluate(
            "content.measures.findLast(({kind, values}) => kind === 'number' && values[levelShown().key]).key"
        )
        if not self.page.locator("#against").is_visible():
            return
        self.page.select_option("#against", number)
        self.look("scatter", "#quadrants button", "#scatter-axes", axe=True)
        box = self.page.locator("#scatter").bounding_box()
        for lasso in (False, True):
            if lasso:
                self.page.click("#lasso")
            self.page.locator("#scatter").scroll_into_view_if_needed()
            box = self.page.locator("#scatter").bounding_box()
            corners = [(0.2, 0.1), (0.9, 0.1), (0.9, 0.85), (0.2, 0.85)]
            places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in corners]
            self.page.mouse.move(*places[0])
            self.page.mouse.down()
            for place in places[1:] if lasso else places[2:3]:
                self.page.mouse.move(*place, steps=3)
            self.page.mouse.up()
            self.look("lasso" if lasso else "rectangle", "#ranking tbody tr")
            if not self.page.evaluate("Boolean(litTest())"):
                self.problems.append("brushing lights nothing")
        self.page.click("#lasso")
        self.page.locator("#quadrants button:enabled").first.click()
        self.look("quadrant", "#ranking tbody tr")
        if self.page.locator("#lit-group").is_visible():
            self.page.click("#lit-group")
            self.look("group of what is lit", "#panel-heading", "#panel table")
            self.page.evaluate("endGroup()")
        self.page.click("#light-all")
        self.page.select_option("#against", "")

    def search(self) -> None:
        """An area, a place, a cluster and a business by name."""
        names = self.page.evaluate(
            """[coarse.names[0], fine && fine.names.at(-1), places.names[0], clusters.length && clusterName(0),
                firms && firms.points && firms.points.names && firms.points.names[0]].filter(Boolean)"""
        )
        for name in names:
            self.page.fill("#search", name)
            self.look(f"search {name}", "#search-list li", axe=name == names[0])
            self.page.keyboard.press("ArrowDown")
            self.page.keyboard.press("Enter")
            self.look(f"found {name}", "#ranking tbody tr")
            self.page.keyboard.press("Escape")

    def profiles(self) -> None:
        count = self.page.evaluate("coarse.ids.length")
        for index in sorted({count * turn // _FEW for turn in range(_FEW)} | {count - 1}):
            self.page.evaluate("(index) => selectArea({level: coarse.key, index}, 'list')", index)
            self.look(f"area {index}", "#panel-heading", "#panel section")
            self._sections(f"area {index}")
        self.page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
        self.look("profile unfolded", "#panel section", axe=True)
        if self.page.evaluate("Boolean(fine)"):
            self.page.evaluate("selectArea({level: fine.key, index: 0}, 'list')")
            self.look("local area", "#panel-heading", "#panel section")
            self._sections("local area")
        if count < 2:
            return
        self.page.evaluate("selectArea({level: coarse.key, index: 0}, 'list')")
        self.page.fill("#compare", self.page.evaluate("coarse.names[1]"))
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")
        self.look("comparison", "#panel-heading .second", "#panel section", axe=True)
        if self.page.evaluate(
            "[...document.querySelectorAll('#panel .wide')].some((one) => one.scrollWidth > one.clientWidth + 1)"
        ):
            self.problems.append("comparison: a table is wider than the panel, so that one of the two is out of sight")
        if self.page.evaluate("Boolean(firstRowOf('summary', 0))"):
            together = list(range(min(count, 10)))
            self.page.evaluate(
                "(own) => leadTo({group: own.join(','), together: true, area: null, compared: null}, 'jump')", together
            )
            self.look("group", "#panel-heading", "#panel section table", axe=True)
            self.page.evaluate("endGroup()")

    def _sections(self, where: str) -> None:
        empty = self.page.evaluate(
            "[...document.querySelectorAll('#panel section')].filter((one) => one.children.length < 2).map((one) => one.innerText)"
        )
        self.problems += [f"{where}: nothing under '{heading}'" for heading in empty]

    def businesses(self) -> None:
        kinds = self.page.evaluate("({firms: firms ? firms.count || 0 : 0, clusters: clusters.length})")
        for index in range(min(kinds["clusters"], _FEW)):
            self.page.evaluate("(index) => selectCluster(index, 'jump')", index)
            at_rest(self.page)
            self.look(f"cluster {index}", "#panel-heading", "#panel section", axe=not index)
        if kinds["firms"]:
            self._saved("#save-firms", "cluster's businesses")
            self.page.evaluate("(place) => selectFirm(place, 'jump')", kinds["firms"] // 2)
            at_rest(self.page)
            self.look("business", "#panel-heading", axe=True)
            self._list_of_area()
        for box in self.page.locator("#firms-key input").all()[:_FEW]:
            box.click()
            self.look("key of businesses", "#firms-key")
            box.click()
        for zoom in range(0, 8, 2):
            self.page.evaluate("(zoom) => void map.setZoom(map.whole + zoom, {animate: false})", zoom)
            self.look(f"zoom {zoom}", "#ranking tbody tr")
        self.page.evaluate("showAll(false)")

    def _list_of_area(self) -> None:
        """The businesses of the area with the most, searched and saved."""
        self.page.evaluate(
            """selectArea({level: coarse.key, index: (([own]) => own)([...Map.groupBy(firms.inside[coarse.key].filter((one) => one >= 0),
               (one) => one)].reduce((most, one) => (one[1].length > most[1].length ? one : most)))}, "list")"""
        )
        self.look("businesses of an area", "#panel .firms li")
        self.page.locator("#panel input[type=text]").last.fill("a")
        self.look("businesses searched", "#panel section")
        self._saved("#save-firms", "businesses of an area")

    def networks(self) -> None:
        for key in self.page.evaluate("Object.keys(networks)"):
            self.page.evaluate("(key) => selectNetwork(key)", key)
            self.page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
            self.look(f"network {key}", "#panel svg.network text", "#panel table", axe=True)

    def story(self) -> None:
        if not self.page.locator("#tell").is_visible():
            return
        self.page.click("#tell")
        steps = self.page.evaluate("storySteps().length")
        for step in range(steps):
            at_rest(self.page)
            self.look(f"step {step}", "#story-heading", "#story p:nth-of-type(2)", axe=not step)
            if step < steps - 1:
                self.page.locator("#story .tools button").nth(1).click()
        self.page.locator("#story .tools button").nth(2).click()

    def exports(self) -> None:
        areas = self.page.evaluate("levelShown().ids.length")
        table = self._saved("#save-csv", "CSV").decode("utf-8-sig").splitlines()
        if len(table) <= areas:
            self.problems.append(f"CSV: {len(table)} lines for {areas} areas")
        if len(json.loads(self._saved("#save-geojson", "GeoJSON"))["features"]) != areas:
            self.problems.append("GeoJSON: not all areas")
        wide = int.from_bytes(self._saved("#save-png", "PNG")[16:20], "big")
        if wide < 2 * self.page.evaluate("byId('map').clientWidth"):
            self.problems.append(f"PNG: {wide} pixels are no picture at twice the size")
        for button in ("#copy-link", "#copy-frame"):
            self.page.click(button)
            self.look(button, button)
        self.page.emulate_media(media="print")
        self.page.evaluate("preparePrint()")
        if not self.page.locator("#print-map canvas").is_visible():
            self.problems.append("print: no map")
        self.page.evaluate("afterPrint()")
        self.page.emulate_media(media="screen")
        self.page.click("#theme")
        self.look("the other look", "#legend li", axe=True)
        self.page.click("#theme")

    def _saved(self, button: str, what: str) -> bytes:
        with self.page.expect_download() as download:
            self.page.locator(button).last.click()
        found = Path(download.value.path()).read_bytes()
        if len(found) < 30:
            self.problems.append(f"{what}: the file is empty")
        return found

    def embedded(self) -> None:
        """The page as it is in a frame of another one."""
        whole, self.page = self.page, self.page.context.new_page()
        self.page.goto(f"{whole.url.split('#')[0]}#embed=frame")
        self.page.wait_for_selector("#ranking tbody tr")
        self.look("embedded", "#headline", "#legend li", "#source", axe=True)
        if self.page.locator(".settings").is_visible():
            self.problems.append("embedded: a header")
        self.page.evaluate("selectArea({level: coarse.key, index: 0}, 'list')")
        self.look("profile, embedded", "#panel-heading", "#panel section")
        self.page.close()
        self.page = whole

    def languages(self) -> None:
        for key in self.page.eval_on_selector_all("#language option", "(all) => all.map((one) => one.value)"):
            self.page.select_option("#language", key)
            self.look(f"language {key}", "#title", "#headline", "#legend li", "#ranking tbody tr")
        self.page.evaluate("change({language: content.language})")


def times(page) -> dict[str, tuple[float, float, float, float]]:
    """By act the median and the longest time in milliseconds until it is painted, then the same of the processor's time."""
    found = {}
    processor = page.context.new_cdp_session(page)
    processor.send("Performance.enable", {"timeDomain": "threadTicks"})

    def used() -> float:
        metrics = processor.send("Performance.getMetrics")["metrics"]
        return next(1000 * one["value"] for one in metrics if one["name"] == "TaskDuration")

    for act, code in _ACTS.items():
        turns, work = [], []
        for turn in range(_TURNS):
            before = used()
            elapsed = page.evaluate(
                f"""(turn) => new Promise((done) => setTimeout(() => {{
                    const start = performance.now();
                    {code};
                    requestAnimationFrame(() => {{
                        const channel = new MessageChannel();
                        channel.port1.onmessage = () => done(performance.now() - start);
                        channel.port2.postMessage(null);
                    }});
                }}, 80))""",
                turn,
            )
            page.wait_for_timeout(100)  # what follows later belongs to the act, too
            turns.append(elapsed)
            work.append(used() - before)
        found[act] = (statistics.median(turns), max(turns), statistics.median(work), max(work))
    return found


def main(files: list[str]) -> int:
    from playwright.sync_api import sync_playwright

    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=OPTIONS)
        for file in files:
            path = Path(file).resolve()
            print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
            for name, size, scheme in (
                ("desktop", DESKTOP, "light"),
                ("phone", PHONE, "light"),
                ("dark", DESKTOP, "dark"),
            ):
                context = browser.new_context(viewport=size, color_scheme=scheme, accept_downloads=True)
                page = context.new_page()
                page.set_default_timeout(PATIENCE)
                said: list[str] = []
                page.on("console", lambda message, said=said: said.append(message.text))
                page.on("pageerror", lambda error, said=said: said.append(f"{error.message} {error.stack}"))
                page.goto(path.as_uri())
                page.wait_for_selector("#ranking tbody tr")
                walk = Walk(page)
                problems = [*walk.all(), *said]
                failed += len(problems)
                print(f"  {name}: {walk.states} views, {len(problems)} problems", *problems[:20], sep="\n    ")
                for act, (median, longest, work, most) in times(page).items() if name == "desktop" else ():
                    print(
                        f"    {act:30}{median:6.0f} ms, slowest {longest:.0f}; of the processor {work:.0f}, most {most:.0f}"
                    )
                context.close()
        browser.close()
    return int(failed + in_firefox(files) > 0)


def in_firefox(files: list[str]) -> int:
    """How many problems there are; none are looked for where there is no Firefox, and that is said."""
    if firefox.PROGRAM is None:
        print("Firefox: not looked at, it is not installed (Debian: firefox-esr)")
        return 0
    failed = 0
    with firefox.firefox() as session:
        for file in files:
            states, problems = firefox.walk(session, Path(file).resolve().as_uri(), DESKTOP)
            failed += len(problems)
            said = f"{Path(file).name}, Firefox {session.version}: {states} views, {len(problems)} problems"
            print(said, *problems[:20], sep="\n    ")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Times what a reader does on the interactive map with 7,056 areas, in Chromium: from the act to the picture on the screen.

The ranking of 200 rows comes after the map is on the screen, and is not in the times of another measure or year.
"""

import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from creative_clusters_plugin.reports.pages.interactive_map import map_page

from ..web.content import content

SIDE, POINTS = 84, 16  # areas along a side of the board, points of each of their borders
TURNS = 9
TARGET = 100  # milliseconds
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
ACTS = {
    "another measure": "change({measure: turn % 2 ? 'lq_creative' : 'lq_2'})",
    "a zoom step": "map.setZoom(map.whole + (turn % 4), {animate: false})",
    "another year": "change({measure: 'lq_creative', year: ['2017', '2019'][turn % 2]})",
    "pointing at an area": "hoverArea({level: 'areas', index: 3000 + turn}, map.getCenter())",
    "finding what is under the pointer": "areaAt(map.getCenter())",
    "choosing an area": "selectArea({level: 'areas', index: 3000 + turn}, 'map')",
    "comparing two areas": "change({compared: {level: 'areas', index: 20 + turn}})",
    "a letter in the search": "found('region 7' + turn, () => true)",
    "sorting the ranking": "byId('sort-name').querySelector('button').click()",
}


def main() -> int:
    chromium = shutil.which("chromium")
    if chromium is None:
        print("page: needs Chromium")
        return 0
    from playwright.sync_api import sync_playwright

    text = map_page(content(SIDE, points=POINTS))
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        path = Path(name) / "map.html"
        path.write_text(text, encoding="utf-8", newline="")
        browser = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        page = browser.new_page(viewport={"width": 1366, "height": 800})
        page.goto(path.as_uri())
        page.wait_for_selector("#ranking tbody tr")
        loaded = page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        print(f"interactive map, {SIDE * SIDE:,} areas of {4 * POINTS} points, {len(text.encode()) / 1e6:.1f} MB")
        print(f"  {'opened':34}{loaded:7.0f} ms")
        times = {act: [_time(page, code, turn) for turn in range(TURNS)] for act, code in ACTS.items()}
        browser.close()
    medians = {act: statistics.median(one) for act, one in times.items()}
    for act, median in medians.items():
        print(f"  {act:34}{median:7.0f} ms   (slowest {max(times[act]):.0f}; target: under {TARGET})")
    return int(max(medians.values()) >= TARGET)


def _time(page, code: str, turn: int) -> float:
    """Milliseconds until what the act changes is painted."""
    return page.evaluate(
        f"""(turn) => new Promise((done) => setTimeout(() => {{
            const start = performance.now();
            {code};
            requestAnimationFrame(() => {{
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now() - start);
                channel.port2.postMessage(null);
            }});
        }}, 50))""",
        turn,
    )


if __name__ == "__main__":
    sys.exit(main())

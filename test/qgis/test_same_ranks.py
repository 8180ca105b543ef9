"""The same area has the same rank on every page, and areas that tie do so everywhere."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsGeometry

from creative_clusters_plugin.algorithms.running.atlas_pages import pages_of
from creative_clusters_plugin.styling.atlas_panel import Text
from creative_clusters_plugin.styling.rankings import ranking_of
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import CREATIVE, boundaries, by_area, inputs, memory, table
from .running import run
from .test_interactive_map import content_of
from .test_print_map import page_of_project, print_map

pytestmark = pytest.mark.usefixtures("provider")
# times as many jobs in every creative sub-sector: A2 and A3 tie in all, A5 and A6 in the quotient alone (A6 is twice as large)
TIMES = {"A1": 9, "A2": 6, "A3": 6, "A4": 5, "A5": 2, "A6": 2, "A7": 1, "A8": 0.5}
RANKS = {"A1": 1, "A2": 2, "A3": 2, "A4": 4}
BY_QUOTIENT = {"A1": 1, "A2": 2, "A3": 2, "A4": 4, "A5": 5, "A6": 5, "A7": 7, "A8": 8}


@pytest.fixture(scope="module")
def done(provider, tmp_path_factory):
    """The hotspots of areas that tie, and the folder of the report."""
    folder = tmp_path_factory.mktemp("ties")
    rows = []
    for area, times in TIMES.items():
        size = 2 if area == "A6" else 1
        rows += [(area, code, 100.0 * times * size) for code in CREATIVE]
        rows.append((area, "4711", (9000.0 - 400 * times) * size))
    given = inputs(boundaries([*TIMES]), table(rows), REPORT=str(folder / "report.html"))
    return run("creativeclusters:creativehotspots", given).layers["OUTPUT"], folder


def named(area: str) -> str:
    return f"Area {area[1:]}"


def rows_of(page: str) -> dict[str, int]:
    """Rank of each area in the table of the leading ones of a report."""
    row = re.compile(r'<tr><td class="number">(\d+)</td>(?:<td.*?</td>)?<th scope="row">(?:<b>)?(Area \d)')
    return {name: int(rank) for rank, name in row.findall(page)}


def competing(values: dict[str, float]) -> dict[str, int]:
    """1 for the highest; equal ones share the better rank, and the next one is skipped."""
    return {area: 1 + sum(other > value for other in values.values()) for area, value in values.items()}


def test_ranks_by_score_are_the_same_on_every_page(done, tmp_path):
    layer, folder = done
    areas = by_area(layer)
    ranks = {area: areas[area]["rank"] for area in TIMES}
    assert {area: ranks[area] for area in RANKS} == RANKS
    assert {row["ranked"] for row in areas.values()} == {8}
    expected = {named(area): rank for area, rank in ranks.items()}

    report = rows_of((folder / "report.html").read_text(encoding="utf-8"))
    assert report == {name: expected[name] for name in report} and {"Area 2", "Area 3", "Area 4"} <= set(report)
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Ties")
    page = page_of_project("Ties")
    _, *rows = page.itemById("ranking").multiFrame().tableContents()
    assert {row[1].content(): int(row[0].content()) for row in rows} == expected

    made = run("creativeclusters:areaprofiles", {"AREAS": layer, "OUTPUT": str(tmp_path / "profiles.html")})
    text = re.sub(r"<[^>]+>", " ", Path(made.outputs["OUTPUT"]).read_text(encoding="utf-8"))
    said = re.findall(r"Rank (\d+) of 8, by a score", text)
    assert sorted(map(int, said)) == sorted(ranks.values())

    mapped = run("creativeclusters:interactivemap", {"AREAS": layer, "OUTPUT": str(tmp_path / "map.html")})
    content = content_of(mapped.outputs["OUTPUT"])
    level = content["levels"][0]
    by_score = next(one for one in content["measures"] if one["field"] == "score")["values"][level["key"]]
    assert competing(dict(zip(level["names"], by_score, strict=True))) == expected


def test_the_panel_of_an_atlas_has_the_rank_of_the_run():
    areas = [
        {"area": key, "name": key, "summary": {"rank": rank, "ranked": 40, "score": 50.0}}
        for key, rank in (("A", 3), ("B", 3), ("C", 5))
    ]
    pages = pages_of(SimpleNamespace(areas=areas), {one["area"]: QgsGeometry() for one in areas})
    texts = [[mark.text for mark in page.marks if isinstance(mark, Text)] for page in pages]
    assert [next(text for text in own if " of 40" in text) for own in texts] == ["3 of 40", "3 of 40", "5 of 40"]


def test_ranks_by_a_quotient_are_the_same_on_map_and_page(done, tmp_path):
    layer, _ = done
    expected = {named(area): rank for area, rank in BY_QUOTIENT.items()}
    ranking = ranking_of(layer, StyleSpec("LQ", "quotient", "lq_creative"), "area_name", "lq_creative")
    assert {row[1]: int(row[0]) for row in ranking.rows} == expected
    mapped = run("creativeclusters:interactivemap", {"AREAS": layer, "OUTPUT": str(tmp_path / "map.html")})
    content = content_of(mapped.outputs["OUTPUT"])
    level = content["levels"][0]
    quotients = next(one for one in content["measures"] if one["field"] == "lq_creative")["values"][level["key"]]
    assert competing(dict(zip(level["names"], quotients, strict=True))) == expected


def test_figures_that_are_close_are_no_ties(tmp_path):
    """The page rounds what it shows: the order and the ranks stay those of the exact figures."""
    scores = {"A1": 50.0, "A2": 49.9712345, "A3": 49.9712344, "A4": 49.97, "A5": 20.0, "A6": 20.0 + 1e-14}
    fields = "area:string area_name:string class:string score:double rank:integer lq_creative:double"
    ranks = competing({**scores, "A6": 20.0})
    rows = [(area, named(area), "none", score, ranks[area], 1.0) for area, score in scores.items()]
    shapes = [one.geometry() for one in boundaries([*scores]).getFeatures()]
    layer = memory("Polygon?crs=EPSG:3035", fields, rows, "close", shapes)
    by_value = ranking_of(layer, StyleSpec("s", "score", "score"), "area_name", "score")
    assert [row[0] for row in by_value.rows] == ["1", "2", "3", "4", "5", "5"]
    mapped = run("creativeclusters:interactivemap", {"AREAS": layer, "OUTPUT": str(tmp_path / "map.html")})
    content = content_of(mapped.outputs["OUTPUT"])
    (level,) = content["levels"]
    by_score = next(one for one in content["measures"] if one["field"] == "score")["values"][level["key"]]
    assert competing(dict(zip(level["ids"], by_score, strict=True))) == ranks

"""Weights files that do not fit, in every tool that takes neighbours of a layer: a clear error, or a warning that counts."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsRectangle

from .layers import memory
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
pytest.importorskip("libpysal.io")

SIDE, FILE = 5, 8
IDS = [f"A{number:02d}" for number in range(SIDE**2)]
RING = [(IDS[place], IDS[place - 1]) for place in range(SIDE**2)]
TOOLS = {
    "spatialhotspots": {"FIELDS": ["value"], "PERMUTATIONS": 99, "OUTPUT": "TEMPORARY_OUTPUT"},
    "globalautocorrelation": {"FIELDS": ["value"], "PERMUTATIONS": 99, "TABLE": "TEMPORARY_OUTPUT"},
    "spatialweights": {"ID_FIELD": "area", "LINKS": "TEMPORARY_OUTPUT"},
    "emerginghotspots": {"VALUE_FIELD": "value", "PERMUTATIONS": 99, "OUTPUT": "TEMPORARY_OUTPUT"},
}
every_tool = pytest.mark.parametrize("tool", TOOLS)


def layer(years: int):
    rows, shapes = [], []
    for year in range(years):
        for number, key in enumerate(IDS):
            x, y = number % SIDE * 1e4, number // SIDE * 1e4
            rows.append((key, 2015 + year, float((number * 7919 + year * 104_729) % 101)))
            shapes.append(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1e4, y + 1e4)))
    return memory("Polygon?crs=EPSG:3035", "area:string year:integer value:double", rows, "cells", shapes)


def gwt(links, weight: str = "1") -> str:
    return f"0 {SIDE**2} cells area\n" + "".join(f"{one} {other} {weight}\n" for one, other in links)


def works(tool: str, path):
    years = 4 if tool == "emerginghotspots" else 1
    given = {"INPUT": layer(years), "NEIGHBOURS": FILE, "NEIGHBOUR_FILE": str(path), "NEIGHBOUR_ID": "area"}
    feedback = QgsProcessingFeedback(False)
    done = run(f"creativeclusters:{tool}", {**given, **TOOLS[tool]}, feedback)
    assert "Traceback" not in done.log
    return done


@every_tool
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("other.gwt", gwt([(f"B{one}", f"B{other}") for one, other in RING]).encode(), "No id of the weights file"),
        ("minus.gwt", gwt(RING, "-1").encode(), "are negative or no numbers"),
        ("self.gwt", gwt([(one, one) for one in IDS]).encode(), "no link between two areas"),
        ("garbage.gal", bytes(range(256)) * 3, "cannot be read as .gal"),
        ("garbage.swm", bytes(range(255, 0, -1)) * 3, "cannot be read as .swm"),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path, tool, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(QgsProcessingException) as caught:
        works(tool, tmp_path / name)
    assert said in str(caught.value) and "Traceback" not in str(caught.value)


@every_tool
def test_fewer_areas_and_links_with_oneself_are_counted(tmp_path, tool):
    both_ways = [*RING, *(pair[::-1] for pair in RING), ("A05", "A05")]
    part = [pair for pair in both_ways if "A00" not in pair]
    (tmp_path / "part.gwt").write_text(gwt(part))
    log = works(tool, tmp_path / "part.gwt").log
    assert "1 area of the layer is not in the weights file 'part.gwt' (A00)" in log
    assert "1 area of 'part.gwt' is its own neighbour (A05)" in log

"""The correlogram of 'Global autocorrelation': picture, table, proposed band, and what is refused."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsRectangle

from .layers import memory, records
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:globalautocorrelation"
SIDE = 12


def layer(crs: str = "EPSG:3035", cell: float = 1_000.0):
    """Blocks of 4 by 4 squares, high and low in turn."""
    rows, shapes = [], []
    for number in range(SIDE**2):
        x, y = number % SIDE, number // SIDE
        rows.append((float((x // 4 + y // 4) % 2 * 10 + (number * 7919) % 13 / 13),))
        shapes.append(QgsGeometry.fromRect(QgsRectangle(x * cell, y * cell, (x + 1) * cell, (y + 1) * cell)))
    return memory(f"Polygon?crs={crs}", "value:double", rows, "cells", shapes)


def works(given=None, **parameters):
    usual = {"FIELDS": ["value"], "PERMUTATIONS": 199, "TABLE": "TEMPORARY_OUTPUT"}
    return run(TOOL, {"INPUT": given or layer(), **usual, **parameters})


@pytest.mark.parametrize(("by", "said"), [(1, "A distance band of"), (2, "neighbours of order")])
def test_a_picture_a_table_and_how_far_likeness_reaches(tmp_path, by, said):
    report = tmp_path / "report.html"
    done = works(CORRELOGRAM=by, CORRELOGRAM_TABLE="TEMPORARY_OUTPUT", REPORT=str(report))
    page = report.read_text(encoding="utf-8")
    assert said in page and page.count("<svg") == 1
    rows = records(done.layers["CORRELOGRAM_TABLE"])
    assert len(rows) >= 8 and rows[0]["moran"] > rows[0]["high"] > rows[0]["expected"]
    assert min(row["moran"] for row in rows) < 0


def test_without_it_the_report_is_as_before(tmp_path):
    works(REPORT=str(tmp_path / "report.html"))
    assert "<svg" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_distances_in_degrees_and_a_table_of_nothing_are_refused():
    degrees = layer("EPSG:4326", 0.01)
    with pytest.raises(QgsProcessingException, match="in degrees"):
        works(degrees, CORRELOGRAM=1)
    assert works(degrees, CORRELOGRAM=2).outputs["STATISTIC"] > 0
    with pytest.raises(QgsProcessingException, match="CORRELOGRAM_TABLE"):
        works(CORRELOGRAM_TABLE="TEMPORARY_OUTPUT")

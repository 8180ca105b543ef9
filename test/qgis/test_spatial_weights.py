"""Spatial weights: the same in the four ways, files that come back, and what is refused."""

import functools
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from .layers import records
from .running import FOUR_WAYS, run
from .test_spatial import areas

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:spatialweights"
NUMBERS = ("LINK_COUNT", "MEAN_NEIGHBOURS", "ISLAND_COUNT", "PART_COUNT", "ONE_WAY_COUNT")


def works(**parameters):
    done = run(TOOL, {"INPUT": areas(), "LINKS": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", **parameters})
    assert "Traceback" not in done.log
    return done


@dataclass(frozen=True)
class Found:
    lines: list[dict]
    table: list[dict]
    numbers: dict
    report: str


@pytest.fixture(scope="module")
def stored(provider, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("cells") / "cells.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(areas(), path, QgsCoordinateTransformContext(), options)
    return path


@pytest.fixture(scope="module")
def found(provider, stored, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"weights_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("LINKS", "TABLE")}
        report = folder / "report.html"
        parameters = {"INPUT": stored, "ID_FIELD": "id", **targets, "REPORT": str(report)}
        done = FOUR_WAYS[way](TOOL, parameters)
        return Found(
            records(QgsVectorLayer(targets["LINKS"], "links", "ogr")),
            records(QgsVectorLayer(targets["TABLE"], "table", "ogr")),
            {name: done.outputs[name] for name in NUMBERS},
            report.read_text(encoding="utf-8"),
        )

    return found


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_gives_the_same(found, way):
    one, other = found("run"), found(way)
    assert (one.lines, one.table, one.numbers) == (other.lines, other.table, other.numbers)
    assert "<svg" in other.report and "How many neighbours areas have" in other.report


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_writes_the_same_file(stored, tmp_path, way):
    if way == "qgis_process" and (Path(sysconfig.get_path("purelib")) / "pyproj").exists():
        pytest.skip("a pyproj with a PROJ of its own ends qgis_process with a crash: .ci/setup holds QGIS's")
    path = tmp_path / "weights.gal"
    FOUR_WAYS[way](
        TOOL, {"INPUT": stored, "ID_FIELD": "id", "LINKS": str(tmp_path / "links.gpkg"), "WEIGHTS": str(path)}
    )
    assert path.read_text(encoding="utf-8").startswith("36\n1 3\n2 7 8\n2 5\n")


def test_counts_are_those_of_queens_on_a_grid(found):
    done = found("run")
    # 6 x 6 cells: 60 pairs with an edge in common, 50 with a corner
    assert done.numbers["LINK_COUNT"] == 220 == len(done.table) == 2 * len(done.lines)
    assert (done.numbers["ISLAND_COUNT"], done.numbers["PART_COUNT"], done.numbers["ONE_WAY_COUNT"]) == (0, 1, 0)


@pytest.mark.parametrize("ending", ["gal", "gwt", "swm"])
def test_a_file_comes_back_as_neighbours(tmp_path, ending):
    path = str(tmp_path / f"weights.{ending}")
    written = works(ID_FIELD="id", WEIGHTS=path)
    read = works(ID_FIELD="id", NEIGHBOURS=8, NEIGHBOUR_FILE=path, NEIGHBOUR_ID="id")
    assert written.outputs["WEIGHTS"] == path
    assert records(read.layers["TABLE"]) == records(written.layers["TABLE"])


def test_orders_unions_and_standardised_weights():
    rook = {"NEIGHBOURS": 1}
    assert works(**rook).outputs["LINK_COUNT"] == 120
    second = works(**rook, ORDER=2).outputs["LINK_COUNT"]
    assert second == 2 * (2 * 6 * 4 + 2 * 5 * 5)  # two along a row or column, one diagonal
    assert works(**rook, ORDER=2, LOWER_ORDERS=True).outputs["LINK_COUNT"] == 120 + second
    assert works(**rook, UNION=1).outputs["LINK_COUNT"] == 220  # with queens
    lonely = works(**rook, ORDER=20)
    assert lonely.outputs["LINK_COUNT"] == 0 and "36 areas have no neighbour of order 20" in lonely.log
    weights = [record["weight"] for record in records(works(STANDARDISED=True).layers["TABLE"])]
    assert sum(weights) == pytest.approx(36)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"ID_FIELD": "area_name", "WEIGHTS": "weights.gal"}, "have no blanks in them"),
        ({"ID_FIELD": "area_name", "WEIGHTS": "weights.swm"}, "whole numbers as ids"),
        ({"ID_FIELD": "id", "WEIGHTS": "weights.doc"}, r"\(WEIGHTS\): weights can be written"),
        ({"NEIGHBOURS": 4, "BAND": 0.0}, r"\(BAND\): .* must be above 0"),
    ],
)
def test_what_cannot_be_had_is_refused_and_leaves_nothing(tmp_path, parameters, said):
    if "WEIGHTS" in parameters:
        parameters = {**parameters, "WEIGHTS": str(tmp_path / parameters["WEIGHTS"])}
    with pytest.raises(QgsProcessingException, match=said):
        works(**parameters)
    assert list(tmp_path.iterdir()) == []


def test_only_the_file_needs_libpysal(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "libpysal", None)
    assert works().outputs["LINK_COUNT"] == 220
    with pytest.raises(QgsProcessingException, match="libpysal is missing"):
        works(WEIGHTS=str(tmp_path / "weights.gal"))

"""Each tool on the sample country from the console, the toolbox, a model and the command line: one result."""

import functools
import json
from dataclasses import dataclass

import pytest
from qgis.core import QgsVectorLayer

from .layers import EMPLOYMENT_TOOLS, SAMPLE, SAMPLE_INPUTS, records
from .running import FOUR_WAYS, run, run_in_model, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

TOOLS = (*EMPLOYMENT_TOOLS, "hotspotrobustness")
# fewer choices than usual, so that the table stays small
MORE = {
    "hotspotrobustness": {
        **{"LAST_YEARS": 1, "REGION": "region", "WEIGHTINGS": [0], "NORMALISATIONS": [0], "RULES": [0, 3], "DRAWS": 10},
        **{"SECOND_BOUNDARIES": f"{SAMPLE / 'areas.gpkg'}|layername=regions", "SECOND_BOUNDARIES_ID": "region"},
    }
}
NUMBERS = {
    "sectoremployment": {"AREA_COUNT": 199, "SECTOR_COUNT": 9},
    "locationquotients": {"AREA_COUNT": 199, "SECTOR_COUNT": 9},
    "creativehotspots": {"AREA_COUNT": 199, "NO_DATA_COUNT": 1},
    "relatedsectoroverlap": {"AREA_COUNT": 199, "GROUP_COUNT": 2},
    "hotspotrobustness": {"AREA_COUNT": 199, "CHOICE_COUNT": 2 * 3 * 2 * 2 * 2},
}
MAPPED = {  # the column that the map shows first, and some of the classes that its legend has
    "sectoremployment": ("jobs_listed", set()),
    "locationquotients": ("lq_creative", set()),
    "creativehotspots": ("class", {"Creative hotspot"}),
    "hotspotrobustness": ("robust_class", {"Contested", "Never"}),
    "relatedsectoroverlap": ("bivariate_class_high_tech_manufacturing", set()),
}
STYLED = {"hotspotrobustness": {"Rank", "How far ranks range", "Share of the choices", "What matters most"}}
every_tool = pytest.mark.parametrize("tool", TOOLS)
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


@dataclass(frozen=True)
class Found:
    """What a run left, as plain values, since layers do not outlive a test's project."""

    areas: list[dict]
    rows: list[dict]
    numbers: dict
    drawn: list
    column: str
    styles: list[str]
    report: str
    log: str


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(tool: str, way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"{tool}_{way}")
        targets = {
            "OUTPUT": str(folder / "areas.gpkg"),
            "TABLE": str(folder / "table.gpkg"),
            "REPORT": str(folder / "report.html"),
        }
        parameters = {**SAMPLE_INPUTS, "YEAR": "2021", **MORE.get(tool, {}), **targets}
        done = FOUR_WAYS[way](f"creativeclusters:{tool}", parameters)
        layer = done.layers["OUTPUT"]
        renderer = layer.renderer()
        stored = QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()
        return Found(
            records(layer),
            records(QgsVectorLayer(targets["TABLE"], "table", "ogr")),
            {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))},
            labels_drawn(layer),
            renderer.classAttribute() if hasattr(renderer, "classAttribute") else "",
            sorted(stored[2][: stored[0]]),
            (folder / "report.html").read_text(encoding="utf-8"),
            done.log,
        )

    return found


def equal(record: dict) -> dict:
    # sums over the areas differ in the sixteenth digit with where numpy finds its arrays in memory
    return {
        name: pytest.approx(value, rel=1e-12, abs=1e-12) if isinstance(value, float) else value
        for name, value in record.items()
    }


@every_way
@every_tool
def test_figures_are_the_same(found, tool, way):
    here, first = found(tool, way), found(tool, "run")
    assert len(here.areas) == 200
    assert here.areas == [equal(area) for area in first.areas]
    assert len(here.rows) > 1
    assert here.rows == [equal(row) for row in first.rows]
    assert here.numbers == first.numbers
    assert here.numbers.items() >= NUMBERS[tool].items()


@every_way
@every_tool
def test_layer_is_styled(found, tool, way):
    here = found(tool, way)
    field, labels = MAPPED[tool]
    assert field in here.column
    assert None not in here.drawn
    assert len(set(here.drawn)) > 2
    assert labels <= set(here.drawn)
    without = [area["area"] for area, label in zip(here.areas, here.drawn, strict=True) if label == "No data"]
    assert without == [json.loads((SAMPLE / "planted.json").read_text())["no_jobs"]]
    assert here.drawn == found(tool, "run").drawn


@every_way
@every_tool
def test_further_styles_are_stored(found, tool, way):
    here = found(tool, way)
    assert len(here.styles) > 3
    assert here.styles == found(tool, "run").styles
    assert set(here.styles) >= STYLED.get(tool, set())


@every_way
@every_tool
def test_report_has_the_warnings_of_the_run(found, tool, way):
    here = found(tool, way)
    assert here.report.lstrip().lower().startswith("<!doctype html>")
    assert "1 of 200 areas has no row" in here.report
    assert "Traceback" not in here.log


@every_way
def test_hotspots_are_drawn_as_hotspots(found, way):
    here = found("creativehotspots", way)
    classes = [area["class"] for area in here.areas]
    assert [label == "Creative hotspot" for label in here.drawn] == [kind == "hotspot" for kind in classes]
    assert here.numbers["HOTSPOT_COUNT"] == classes.count("hotspot")


def test_the_planted_hotspots_are_found(found):
    planted = json.loads((SAMPLE / "planted.json").read_text())
    hot = {area["area"] for area in found("creativehotspots", "task").areas if area["class"] == "hotspot"}
    true = set(planted["hotspots"])
    assert len(hot & true) >= 0.9 * len(true)
    assert len(hot & true) >= 0.9 * len(hot)


def test_the_planted_overlap_is_found(found):
    planted = json.loads((SAMPLE / "planted.json").read_text())
    areas = {area["area"]: area for area in found("relatedsectoroverlap", "task").areas}
    for group, mark in (("high_tech_manufacturing", "high_tech"), ("kibs", "kibs")):
        both = {area for area, record in areas.items() if record[f"joint_class_{group}"] == "both"}
        true = {area for area, record in planted["hotspots"].items() if record[mark]}
        assert len(both & true) >= 0.9 * len(true)


@pytest.fixture
def style_of_the_user(tmp_path, monkeypatch):
    from processing.gui.RenderingStyles import RenderingStyles

    path = tmp_path / "own.qml"
    plain = QgsVectorLayer("Polygon?crs=EPSG:3035", "plain", "memory")
    plain.setOpacity(0.25)
    assert plain.saveNamedStyle(str(path))[1]
    configured = {"creativeclusters:sectoremployment": {"OUTPUT": str(path)}}
    monkeypatch.setattr(RenderingStyles, "styles", configured)


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "own.gpkg"])
@pytest.mark.parametrize("way", [run, run_task, run_in_model])
def test_the_style_that_the_user_set_wins(style_of_the_user, tmp_path, way, target):
    output = str(tmp_path / target) if target.endswith("gpkg") else target
    done = way("creativeclusters:sectoremployment", {**SAMPLE_INPUTS, "OUTPUT": output})
    assert done.layers["OUTPUT"].opacity() == pytest.approx(0.25)
    assert len(set(labels_drawn(done.layers["OUTPUT"]))) == 1

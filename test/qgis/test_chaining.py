"""The TABLE of one tool is the EMPLOYMENT of the next, by hand and in a model that uses numbers, too."""

import pytest
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)

from .layers import GIVEN, ROWS, SAMPLE_INPUTS, boundaries, by_area, inputs, memory, records, table
from .running import run, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

SAME = ("jobs_total", "jobs_creative", "lq_creative", "sectors_specialised", "share_national")
WITH_TABLE = {"TABLE": "TEMPORARY_OUTPUT"}


def of_table(table_layer, tool: str = "creativehotspots", **more) -> dict[str, dict]:
    parameters = inputs(employment=table_layer, SECTORS=GIVEN, **more)
    return by_area(run(f"creativeclusters:{tool}", parameters).layers["OUTPUT"])


def alike(found: dict[str, dict], expected: dict[str, dict], names) -> None:
    assert set(found) == set(expected)
    differing = [
        (area, name, found[area][name], record[name])
        for area, record in expected.items()
        for name in names
        if found[area][name] != pytest.approx(record[name])
    ]
    assert differing == []


@pytest.fixture(scope="module")
def direct(provider):
    return by_area(run("creativeclusters:creativehotspots", inputs()).layers["OUTPUT"])


@pytest.mark.parametrize("first", ["sectoremployment", "locationquotients", "creativehotspots"])
def test_the_table_of_a_tool_gives_the_same_hotspots(direct, first):
    sectors = run(f"creativeclusters:{first}", inputs(**WITH_TABLE)).layers["TABLE"]
    found = of_table(sectors)
    quotients = [name for name in direct["A1"] if name.startswith("lq_")]
    alike(found, direct, [*SAME, *quotients, "class", "score", "rank"])


def test_suppressed_figures_stay_suppressed_in_the_next_tool():
    rows = [(area, code, None if (area, code) == ("A4", "5811") else jobs) for area, code, jobs in ROWS]
    sectors = run("creativeclusters:sectoremployment", inputs(employment=table(rows), **WITH_TABLE)).layers["TABLE"]
    found = of_table(sectors)
    assert found["A4"]["suppressed"] == 1
    assert found["A4"]["lq_publishing"] is None
    assert {area for area, record in found.items() if record["suppressed"]} == {"A4"}


def test_the_table_of_an_own_list_with_groups_gives_the_same_overlap():
    listed = [("5811", "Words", "creative"), ("9001", "Stage", "creative"), ("2611", "Chips", "high tech")]
    own = memory("NoGeometry", "code:string sector:string group:string", listed, "own list")
    sectors = run("creativeclusters:sectoremployment", inputs(SECTORS_TABLE=own, **WITH_TABLE)).layers["TABLE"]
    found = of_table(sectors, "relatedsectoroverlap")
    expected = by_area(run("creativeclusters:relatedsectoroverlap", inputs(SECTORS_TABLE=own)).layers["OUTPUT"])
    alike(found, expected, expected["A1"])


def test_areas_without_data_stay_so():
    areas = boundaries(["A1", "A2", "A3", "B1"])
    sectors = run("creativeclusters:sectoremployment", inputs(areas=areas, **WITH_TABLE)).layers["TABLE"]
    found = of_table(sectors, BOUNDARIES=areas)
    assert found["B1"]["class"] == "no data"
    assert found["A1"]["class"] == "hotspot"


def chain() -> QgsProcessingModelAlgorithm:
    """sectoremployment, whose TABLE creativehotspots takes."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("chain", "test")
    model.initAlgorithm()
    for name in ("BOUNDARIES", "EMPLOYMENT"):
        parameter = QgsProcessingParameterFeatureSource(name, name)
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    for child_id in ("sectoremployment", "creativehotspots"):
        child = QgsProcessingModelChildAlgorithm(f"creativeclusters:{child_id}")
        child.setChildId(child_id)
        child.addParameterSources("BOUNDARIES", [source.fromModelParameter("BOUNDARIES")])
        child.addParameterSources("BOUNDARY_ID", [source.fromStaticValue("area")])
        child.addParameterSources("EMPLOYMENT", [source.fromModelParameter("EMPLOYMENT")])
        if child_id == "creativehotspots":
            child.addParameterSources("EMPLOYMENT", [source.fromChildOutput("sectoremployment", "TABLE")])
            child.addParameterSources("SECTORS", [source.fromStaticValue(GIVEN)])
            child.addParameterSources("MINIMUM_JOBS", [source.fromExpression("@sectoremployment_SECTOR_COUNT * 10")])
        output = QgsProcessingModelOutput("areas", "areas")
        output.setChildId(child_id)
        output.setChildOutputName("OUTPUT")
        outputs = {f"{child_id} areas": output}
        if child_id == "sectoremployment":
            sectors = QgsProcessingModelOutput("table", "table")
            sectors.setChildId(child_id)
            sectors.setChildOutputName("TABLE")
            outputs["table"] = sectors
        child.setModelOutputs(outputs)
        model.addChildAlgorithm(child)
    return model


def test_a_model_of_two_tools(direct, monkeypatch):
    model = chain()
    monkeypatch.setattr("test.qgis.running._algorithm", lambda algorithm_id: model)
    names = [one.name() for one in model.destinationParameterDefinitions()]
    parameters = {
        "BOUNDARIES": boundaries(),
        "EMPLOYMENT": table(),
        **dict.fromkeys(names, "TEMPORARY_OUTPUT"),
    }
    done = run_task("model:chain", parameters)
    assert len(QgsProject.instance().mapLayers()) == 3
    hotspots = next(layer for layer in done.layers.values() if layer.fields().indexOf("class") >= 0)
    alike(by_area(hotspots), direct, [*SAME, "class", "score"])
    assert labels_drawn(hotspots).count("Creative hotspot") == 1
    jobs = next(layer for layer in done.layers.values() if layer.fields().indexOf("jobs_listed") >= 0)
    assert None not in labels_drawn(jobs)
    assert done.outputs["CHILD_RESULTS"]["creativehotspots"]["HOTSPOT_COUNT"] == 1


def test_the_sample_by_way_of_its_table():
    """With businesses, years and withheld cells."""
    parameters = {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT"}
    direct = by_area(run("creativeclusters:creativehotspots", parameters).layers["OUTPUT"])
    sectors = run("creativeclusters:sectoremployment", {**parameters, **WITH_TABLE}).layers["TABLE"]
    assert len(records(sectors)) == 200 * 10
    found = of_table(sectors, BOUNDARIES=SAMPLE_INPUTS["BOUNDARIES"])
    alike(found, direct, [*SAME, "businesses_creative"])


def test_partly_suppressed_figures_stay_marked():
    direct = run("creativeclusters:creativehotspots", {**SAMPLE_INPUTS, "DRAWS": 0, "OUTPUT": "memory:"}).outputs
    sectors = run("creativeclusters:sectoremployment", {**SAMPLE_INPUTS, **WITH_TABLE, "OUTPUT": "memory:"}).layers[
        "TABLE"
    ]
    chained = {**SAMPLE_INPUTS, "EMPLOYMENT": sectors, "SECTORS": GIVEN, "DRAWS": 0, "OUTPUT": "memory:"}
    found = run("creativeclusters:creativehotspots", chained).outputs
    assert direct["SUPPRESSED_COUNT"] > 20
    assert found["SUPPRESSED_COUNT"] == direct["SUPPRESSED_COUNT"]
    assert found["HOTSPOT_COUNT"] == direct["HOTSPOT_COUNT"]

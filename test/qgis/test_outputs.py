"""Where results go: formats and what they cannot keep; inputs stay as they were; cancelled runs."""

import hashlib
import shutil
import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsProviderRegistry, QgsVectorLayer

from creative_clusters_plugin.algorithms.base import progress_of

from .cancelling import CancelsAt
from .layers import (
    AREAS,
    ROWS,
    SAMPLE,
    SAMPLE_INPUTS,
    boundaries,
    by_area,
    inputs,
    memory,
    records,
    square,
    table,
)
from .layers import EMPLOYMENT_TOOLS as TOOLS
from .running import run, run_in_model, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

every_tool = pytest.mark.parametrize("tool", TOOLS)


@pytest.mark.parametrize("target", ["out.gpkg", "out.geojson", "out.fgb", "out.sqlite", "memory:", "TEMPORARY_OUTPUT"])
def test_formats_keep_names_figures_and_nulls(tmp_path, target):
    output = str(tmp_path / target) if target.startswith("out.") else target
    areas = boundaries([*AREAS, "B1"])
    done = run("creativeclusters:creativehotspots", inputs(areas=areas, OUTPUT=output))
    expected = run("creativeclusters:creativehotspots", inputs(areas=areas))
    written = by_area(done.layers["OUTPUT"])
    assert set(written) == {*AREAS, "B1"}
    for area, record in by_area(expected.layers["OUTPUT"]).items():
        assert {name: written[area][name] for name in record} == pytest.approx(record)
    assert written["B1"]["lq_creative"] is None
    assert "cannot keep" not in done.log
    assert labels_drawn(done.layers["OUTPUT"]).count("Creative hotspot") == 1


@every_tool
def test_shapefile_names_what_it_cuts(tmp_path, tool):
    done = run(f"creativeclusters:{tool}", inputs(OUTPUT=str(tmp_path / "out.shp")))
    written = done.layers["OUTPUT"].fields().names()
    assert max(map(len, written)) == 10
    whole = run(f"creativeclusters:{tool}", inputs()).layers["OUTPUT"].fields().names()
    warning = next(line for line in done.log.splitlines() if "ESRI Shapefile" in line)
    cut = [name for name in whole if name not in written]
    assert f"cannot keep {len(cut)} field names" in warning
    assert [name for name in cut if name not in warning] == []
    assert "cannot tell NULL" in done.log
    assert None not in labels_drawn(done.layers["OUTPUT"])


def test_a_shapefile_in_a_model_warns_too(tmp_path):
    done = run_in_model("creativeclusters:creativehotspots", inputs(OUTPUT=str(tmp_path / "out.shp")))
    assert "cannot keep" in done.log


@every_tool
def test_geometry_crs_and_fields_of_the_input_are_kept(tool):
    shapes = [square(number) for number in range(9)]
    for shape in shapes:
        shape.convertToMultiType()
    rows = [(key, f"Area {number}", 7 * number, "2020-02-03") for number, key in enumerate(AREAS)]
    fields = "area:string area_name:string Homes:integer surveyed:date"
    areas = memory("MultiPolygon?crs=EPSG:27700", fields, rows, "areas", shapes)
    output = run(f"creativeclusters:{tool}", inputs(areas=areas)).layers["OUTPUT"]
    assert output.crs() == areas.crs()
    assert output.wkbType() == areas.wkbType()
    assert output.fields().names()[:4] == areas.fields().names()
    assert [field.type() for field in output.fields()][:4] == [field.type() for field in areas.fields()]
    for before, after in zip(areas.getFeatures(), output.getFeatures(), strict=True):
        assert before.attributes() == after.attributes()[:4]
        assert before.geometry().equals(after.geometry())


def test_a_field_with_the_name_of_a_result_gives_way_with_a_warning():
    rows = [(key, 3.0) for key in AREAS]
    areas = memory("Polygon", "area:string LQ_Creative:double", rows, "areas", [square(n) for n in range(9)])
    done = run("creativeclusters:creativehotspots", inputs(areas=areas))
    assert "1 field of the boundaries" in done.log
    assert "LQ_Creative" in done.log
    assert by_area(done.layers["OUTPUT"])["A1"]["lq_creative"] > 1


@every_tool
def test_inputs_stay_as_they_are(tmp_path, tool):
    for name in ("areas.gpkg", "employment.csv", "employment.csvt"):
        shutil.copy(SAMPLE / name, tmp_path)
    files = sorted(tmp_path.iterdir())
    before = [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    parameters = {
        "BOUNDARIES": f"{tmp_path / 'areas.gpkg'}|layername=areas",
        "BOUNDARY_ID": "area",
        "EMPLOYMENT": str(tmp_path / "employment.csv"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    run(f"creativeclusters:{tool}", parameters)
    assert sorted(path.name for path in tmp_path.iterdir()) == [path.name for path in files]
    assert [hashlib.sha256(path.read_bytes()).hexdigest() for path in files] == before


@every_tool
def test_layers_of_the_project_stay_as_they_are(tool):
    areas, employment = boundaries(), table()
    QgsProject.instance().addMapLayers([areas, employment])
    before = [(records(layer), layer.fields().names(), style_of(layer)) for layer in (areas, employment)]
    done = run_task(f"creativeclusters:{tool}", inputs(areas, employment, TABLE="TEMPORARY_OUTPUT"))
    assert len(done.layers) == 2
    assert [(records(layer), layer.fields().names(), style_of(layer)) for layer in (areas, employment)] == before
    assert not areas.isModified()


def style_of(layer: QgsVectorLayer) -> str:
    # a layer without geometry has none
    return layer.renderer().dump() if layer.renderer() else ""


@pytest.mark.parametrize("percent", [5, 30, 65, 80])
@pytest.mark.parametrize("tool", ["creativehotspots", "relatedsectoroverlap"])
def test_cancelling_ends_soon_without_results(tmp_path, tool, percent):
    feedback = CancelsAt(percent)
    parameters = {**SAMPLE_INPUTS, "OUTPUT": str(tmp_path / "out.gpkg")}
    if tool == "creativehotspots":
        parameters["DRAWS"] = 20_000
    else:
        parameters["PERMUTATIONS"] = 200_000
    done = run(f"creativeclusters:{tool}", parameters, feedback)
    assert feedback.work() < 1
    assert done.outputs == {}
    assert list(tmp_path.iterdir()) == []


@every_tool
def test_cancelling_while_reading_ends_without_results(tmp_path, tool):
    feedback = CancelsAt(20)
    done = run(f"creativeclusters:{tool}", {**SAMPLE_INPUTS, "OUTPUT": str(tmp_path / "out.gpkg")}, feedback)
    assert feedback.work() < 1
    assert done.outputs == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", [run_task, run_in_model])
def test_nothing_is_loaded_after_cancelling(way):
    feedback = CancelsAt(30)
    with pytest.raises(QgsProcessingException):
        way("creativeclusters:creativehotspots", {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    assert feedback.pressed
    assert QgsProject.instance().mapLayers() == {}


def test_several_runs_do_not_mix():
    """As in batch: one tool after another with other parameters."""
    rows = [(*row, 2020) for row in ROWS] + [(area, code, 2 * jobs, 2021) for area, code, jobs in ROWS]
    employment = table(rows, "area:string industry:string jobs:double year:integer")
    found = [
        run("creativeclusters:creativehotspots", inputs(employment=employment, YEAR=year))
        for year in ("2020", "2021", "2020")
    ]
    jobs = [one.outputs["CREATIVE_JOBS"] for one in found]
    assert jobs[0] == jobs[2] == jobs[1] / 2
    assert by_area(found[0].layers["OUTPUT"]) == by_area(found[2].layers["OUTPUT"])


def test_two_layers_of_one_geopackage_keep_their_own_styles(tmp_path):
    path = tmp_path / "both.gpkg"
    for layer in ("first", "second", "first"):
        target = f"ogr:dbname='{path}' table=\"{layer}\" (geom)"
        run("creativeclusters:creativehotspots", inputs(OUTPUT=target))
    with closing(sqlite3.connect(path)) as database:
        stored = database.execute("SELECT f_table_name, styleName, useAsDefault FROM layer_styles").fetchall()
    names = {layer: [row[1] for row in stored if row[0] == layer] for layer in ("first", "second")}
    assert sorted(names["first"]) == sorted(names["second"])
    assert len(set(names["first"])) == len(names["first"]) > 3
    assert [row[1] for row in stored if row[2]] == ["Creative hotspots"] * 2


ODD_FOLDERS = ("O'Brien's", "50% #1 & a+b", "مدينة", "a" * 200)


@pytest.mark.parametrize("folder", ODD_FOLDERS)
@pytest.mark.parametrize("escaped", [True, False], ids=["escaped", "as QGIS's dialog writes it"])
def test_layers_of_a_file_in_a_folder_with_an_odd_name(tmp_path, folder, escaped):
    place = tmp_path / folder
    place.mkdir()
    path = str(place / "made.gpkg")
    shown = path.replace("'", "\\'") if escaped else path
    for name in ("one", "two", "one"):
        done = run(
            "creativeclusters:sectoremployment",
            inputs(OUTPUT=f"ogr:dbname='{shown}' table=\"{name}\" (geom)"),
        )
        assert done.outputs["OUTPUT"] == f"{path}|layername={name}"
    assert {one.name.partition("-")[0] for one in place.iterdir()} == {"made.gpkg"}
    layers = {one.name() for one in QgsProviderRegistry.instance().querySublayers(path)}
    assert layers >= {"one", "two"}
    assert QgsVectorLayer(f"{path}|layername=two", "two", "ogr").featureCount() == len(AREAS)


@pytest.mark.parametrize("name", ["made.dbf", "made.shp", "made.DBF"])
def test_a_table_in_the_format_of_shapefiles_is_where_it_is_said_to_be(tmp_path, name):
    """QGIS says that it is in a .shp, which is not there, and puts '.shp' behind '.dbf'."""
    given = {"EMPLOYMENT": table(), "TABLE": str(tmp_path / name)}
    for _ in range(2):  # the second over the first
        done = run("creativeclusters:fillsuppressed", given)
        assert done.outputs["TABLE"] == str(tmp_path / "made.dbf")
        assert sorted(file.name for file in tmp_path.iterdir()) == ["made.cpg", "made.dbf"]
        layer = QgsVectorLayer(done.outputs["TABLE"], "made", "ogr")
        assert layer.featureCount() == len(ROWS)
        del layer


@pytest.mark.parametrize("text", ["((", "jobs >", "nope()"])
def test_a_broken_expression_is_told_in_one_line_with_its_fault(text):
    fault = r": (syntax error|Incomplete expression|Function nope)[^\n]*[^\n.]\. Expression: "  # 'Incomplete …' from QGIS 3.44
    with pytest.raises(QgsProcessingException, match=fault) as refused:
        run("creativeclusters:sectoremployment", inputs(EMPLOYMENT_FILTER=text))
    assert "\n" not in str(refused.value).strip()


def test_a_tool_of_the_main_thread_hears_of_a_click_at_each_look():
    """QGIS tells of progress, and looks at its events, only where the bar moves by a tenth per cent: a tool that stands still was deaf."""
    feedback = QgsProcessingFeedback(False)
    told: list[float] = []
    feedback.progressChanged.connect(told.append)
    progress = progress_of(feedback, 20, 20)
    assert all(progress(share) for share in (0.0, 0.5, 0.5))
    assert told == [20.0, 20.0, 20.0] and feedback.progress() == 20.0
    feedback.progressChanged.connect(lambda percent: feedback.cancel())  # as a click that waits among the events
    assert not progress(0.5)

"""No run writes over what it reads, nor one output over another: refused before anything is written."""

import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from .layers import SAMPLE
from .running import run

TOOL = "creativeclusters:locationquotients"


@pytest.fixture
def folder(tmp_path, provider) -> Path:
    """Inputs of every kind, and the folder to write to."""
    from osgeo import gdal

    shutil.copy(SAMPLE / "areas.gpkg", tmp_path / "src.gpkg")
    shutil.copy(SAMPLE / "employment.csv", tmp_path / "em.csv")
    shutil.copy(SAMPLE / "employment.csvt", tmp_path / "em.csvt")
    gdal.VectorTranslate(str(tmp_path / "areas.shp"), str(tmp_path / "src.gpkg"), layers=["areas"])
    gdal.VectorTranslate(str(tmp_path / "em.dbf"), str(tmp_path / "em.csv"))
    (tmp_path / "areas.qml").write_text("<qgis></qgis>")
    (tmp_path / "link.csv").symlink_to(tmp_path / "em.csv")
    os.link(tmp_path / "em.csv", tmp_path / "hard.csv")
    shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "em.csv")
    return tmp_path


def given(folder: Path, **more) -> dict:
    return {
        "BOUNDARIES": f"{folder}/src.gpkg|layername=areas",
        "BOUNDARY_ID": "area",
        "EMPLOYMENT": str(folder / "em.csv"),
        "OUTPUT": "TEMPORARY_OUTPUT",
        **{name: value.format(folder=folder) if isinstance(value, str) else value for name, value in more.items()},
    }


def contents(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith(("-wal", "-shm"))
    }


def refused(folder: Path, first: str, second: str, **parameters) -> str:
    """The message of a run that is refused, with both parameters named, and every file as it was."""
    before = contents(folder)
    with pytest.raises(QgsProcessingException) as error:
        run(TOOL, given(folder, **parameters))
    assert contents(folder) == before
    for name in (first, second):
        assert f"({name})" in str(error.value)
    return str(error.value)


CASES = {
    "the file of a layer": ("BOUNDARIES", {"OUTPUT": "{folder}/src.gpkg"}),
    "no ending": ("BOUNDARIES", {"OUTPUT": "{folder}/src"}),
    "the same layer": ("BOUNDARIES", {"OUTPUT": "ogr:dbname='{folder}/src.gpkg' table=\"areas\" (geom)"}),
    "the same layer in capitals": ("BOUNDARIES", {"OUTPUT": "ogr:dbname='{folder}/src.gpkg' table=\"AREAS\" (geom)"}),
    "a table that holds all": (
        "BOUNDARIES",
        {"OUTPUT": "ogr:dbname='{folder}/src.gpkg' table=\"gpkg_contents\" (geom)"},
    ),
    "no layer named": (
        "BOUNDARIES",
        {"BOUNDARIES": "{folder}/src.gpkg", "OUTPUT": "ogr:dbname='{folder}/src.gpkg' table=\"areas\" (geom)"},
    ),
    "through ./ and ../": ("BOUNDARIES", {"OUTPUT": "{folder}/./sub/../src.gpkg"}),
    "a symbolic link": ("EMPLOYMENT", {"OUTPUT": "{folder}/link.csv"}),
    "read through a symbolic link": ("EMPLOYMENT", {"EMPLOYMENT": "{folder}/link.csv", "OUTPUT": "{folder}/em.csv"}),
    "a hard link": ("EMPLOYMENT", {"OUTPUT": "{folder}/hard.csv"}),
    "the types of a table": ("EMPLOYMENT", {"OUTPUT": "{folder}/em.csvt"}),
    "a provider before it": (
        "EMPLOYMENT",
        {"EMPLOYMENT": "delimitedtext://file://{folder}/em.csv?delimiter=,", "OUTPUT": "{folder}/em.csv"},
    ),
    "in an archive": (
        "EMPLOYMENT",
        {"EMPLOYMENT": "/vsizip/{folder}/packed.zip/em.csv", "OUTPUT": "{folder}/packed.zip"},
    ),
    "part of a Shapefile": ("BOUNDARIES", {"BOUNDARIES": "{folder}/areas.shp", "OUTPUT": "{folder}/areas.dbf"}),
    "a Shapefile onto its table": ("EMPLOYMENT", {"EMPLOYMENT": "{folder}/em.dbf", "OUTPUT": "{folder}/em.shp"}),
    "the style of an input": ("BOUNDARIES", {"BOUNDARIES": "{folder}/areas.shp", "OUTPUT": "{folder}/areas.geojson"}),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_read_is_never_written_over(folder, case):
    other, parameters = CASES[case]
    refused(folder, "OUTPUT", other, **parameters)


@pytest.mark.parametrize("output", ["OUTPUT", "TABLE", "REPORT"])
@pytest.mark.parametrize(("other", "file"), [("BOUNDARIES", "src.gpkg"), ("EMPLOYMENT", "em.csv")])
def test_every_output_against_every_input(folder, output, other, file):
    text = refused(folder, output, other, **{output: str(folder / file)})
    assert file in text


@pytest.mark.parametrize(
    ("name", "second"),
    [
        ("TABLE", "{folder}/out.gpkg"),
        ("TABLE", "{folder}/out"),
        ("TABLE", "{folder}/./out.gpkg"),
        ("TABLE", "ogr:dbname='{folder}/out.gpkg' table=\"t\" (geom)"),
        ("REPORT", "{folder}/sub/../out.gpkg"),
    ],
)
def test_outputs_are_not_written_over_one_another(folder, name, second):
    refused(folder, "OUTPUT", name, **{"OUTPUT": "{folder}/out.gpkg", name: second})


def test_layers_of_the_project_by_name_and_id(folder):
    layer = QgsVectorLayer(f"{folder}/src.gpkg|layername=areas", "my areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    for value in (layer, "my areas", layer.id(), QgsProperty.fromValue(layer.id()), layer.source()):
        refused(folder, "OUTPUT", "BOUNDARIES", BOUNDARIES=value, OUTPUT="{folder}/src.gpkg")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    refused(folder, "OUTPUT", "BOUNDARIES", BOUNDARIES=source, OUTPUT="{folder}/src.gpkg")
    definition = QgsProcessingOutputLayerDefinition(f"{folder}/src.gpkg")
    refused(folder, "OUTPUT", "BOUNDARIES", BOUNDARIES=layer, OUTPUT=definition)


def test_joined_and_virtual_layers(folder):
    table = QgsVectorLayer(f"{folder}/em.csv", "em", "ogr")
    areas = QgsVectorLayer(f"{folder}/areas.shp", "areas", "ogr")
    QgsProject.instance().addMapLayers([table, areas])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("area")
    join.setTargetFieldName("area")
    areas.addJoin(join)
    refused(folder, "TABLE", "BOUNDARIES", BOUNDARIES=areas, EMPLOYMENT=f"{folder}/em.dbf", TABLE="{folder}/em.csv")
    virtual = QgsVectorLayer("?query=select * from areas", "v", "virtual")
    QgsProject.instance().addMapLayer(virtual)
    refused(folder, "OUTPUT", "BOUNDARIES", BOUNDARIES=virtual, OUTPUT="{folder}/areas.shp")


def test_the_project_is_not_written_over(folder):
    assert QgsProject.instance().write(str(folder / "my.qgz"))
    before = contents(folder)
    with pytest.raises(QgsProcessingException, match="the project"):
        run(TOOL, given(folder, REPORT="{folder}/my.qgz"))
    assert contents(folder) == before


def test_models_are_refused_too(folder):
    from qgis.core import QgsApplication

    tool = QgsApplication.processingRegistry().createAlgorithmById(TOOL)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = given(folder, OUTPUT="{folder}/src.gpkg")
    assert tool.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match="BOUNDARIES"):
        tool.runPrepared(parameters, context, feedback)


def test_a_new_layer_in_the_file_of_an_input(folder):
    output = f"ogr:dbname='{folder}/src.gpkg' table=\"lq\" (geom)"
    layer = run(TOOL, given(folder, OUTPUT=output, TABLE=f"ogr:dbname='{folder}/src.gpkg' table=\"lq_t\"")).layers[
        "OUTPUT"
    ]
    assert layer.featureCount() == 200
    for name, count in (("areas", 200), ("regions", 12), ("lq", 200)):
        assert QgsVectorLayer(f"{folder}/src.gpkg|layername={name}", "", "ogr").featureCount() == count
    again = run(TOOL, given(folder, OUTPUT=output)).layers["OUTPUT"]
    assert again.featureCount() == 200


def test_outputs_as_usual_pass(folder):
    made = run(TOOL, given(folder, OUTPUT="{folder}/lq.gpkg", TABLE="{folder}/t.csv", REPORT="{folder}/r.html"))
    assert made.layers["OUTPUT"].featureCount() == 200
    assert not list(folder.glob("*.part"))
    for output in ("{folder}/lq.shp", "{folder}/lq.geojson", "{folder}/deep/er/lq.gpkg", "{folder}/no_ending"):
        assert run(TOOL, given(folder, OUTPUT=output)).layers["OUTPUT"].featureCount() == 200
    assert (folder / "lq.dbf").exists()
    assert (folder / "no_ending.gpkg").exists()


@pytest.mark.parametrize("name", ["OUTPUT", "TABLE", "REPORT"])
@pytest.mark.parametrize("ending", [".gpkg", ".csv", ".html", ".geojson", ".shp"])
def test_a_folder_where_a_file_should_go_keeps_all_that_is_in_it(folder, name, ending):
    own = folder / f"thesis{ending}"
    own.mkdir()
    (own / "chapter.txt").write_text("years of work")
    # refused, or written into a folder that GDAL takes for a set of shapefiles
    with suppress(QgsProcessingException, ValueError):
        run(TOOL, given(folder, **{name: str(own)}))
    assert (own / "chapter.txt").read_text() == "years of work"

"""The models that come with the plugin: each runs from the files that it is for, reads in every language, and can be changed."""

import re
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import QgsProcessingModelAlgorithm, QgsProject

from creative_clusters_plugin.algorithms.shipped_model import MODELS, ShippedModel
from test.attack import inputs
from test.raw_files import qcew

from .layers import AREAS, ROWS, memory, records, square, table
from .running import run, run_task
from .test_microclusters import businesses, layer

pytestmark = pytest.mark.usefixtures("provider")
every_model = pytest.mark.parametrize("model", MODELS, ids=[one.id for one in MODELS])


def areas(field: str, keys: list[str]):
    """Squares in a row, whose ids stand in a field with a name of its own."""
    rows = [(key, f"Area {key}") for key in keys]
    shapes = [square(number) for number in range(len(keys))]
    return memory("Polygon?crs=EPSG:3035", f"{field}:string name:string", rows, "areas", shapes)


def nomis(folder) -> str:
    jobs = {(area, code): figure for area, code, figure in ROWS}
    lines = [
        '"Business Register and Employment Survey : open access"',
        '"ONS Crown Copyright Reserved [from Nomis on 1 May 2023]"',
        '""',
        '"date","2021"',
        '""',
        ",".join(['"Industry"', *(f'"{area} : Area {area}"' for area in AREAS)]),
    ]
    for code in dict.fromkeys(code for _, code, _ in ROWS):
        lines.append(",".join([f'"{code} : Industry {code}"', *(str(jobs[area, code]) for area in AREAS)]))
    path = folder / "nomis.csv"
    path.write_text("\n".join([*lines, '""', '"Source: Nomis"', ""]), encoding="utf-8")
    return str(path)


def given_nomis(folder):
    return {"FILE": nomis(folder), "BOUNDARIES": areas("k", AREAS)}


def given_qcew(folder):
    # arts and recreation instead of information: theatres (7111) are creative
    (folder / "qcew.csv").write_bytes(qcew(areas=("34001", "34003", "34005")).replace(b"51", b"71"))
    return {"FILE": str(folder / "qcew.csv"), "BOUNDARIES": areas("fips", ["34001", "34003", "34005"])}


def given_businesses(folder):
    points = layer(*businesses())
    box = points.extent()
    side = max(box.width(), box.height()) / 3 + 1
    shapes = [square(number, side, box.xMinimum() - 0.5, box.yMinimum() - 0.5) for number in range(9)]
    rows = [(f"E0{number}", f"Area {number}") for number in range(9)]
    districts = memory("Polygon?crs=EPSG:3035", "lad21cd:string name:string", rows, "districts", shapes)
    return {"POINTS": points, "POINTS_INDUSTRY": "sic", "BOUNDARIES": districts}


def given_years(folder):
    rows = [(area, code, jobs + 10 * year, 2016 + year) for year in range(5) for area, code, jobs in ROWS]
    return {
        "BOUNDARIES": areas("k", AREAS),
        "EMPLOYMENT": table(rows, "k:string industry:string jobs:double year:integer"),
    }


GIVEN = {
    "fromnomis": given_nomis,
    "fromqcew": given_qcew,
    "frombusinesses": given_businesses,
    "fromyears": given_years,
}


@pytest.fixture(scope="module")
def results(provider, tmp_path_factory):
    """What a model gives, by the titles of its outputs; each is run once."""
    known: dict[str, dict] = {}

    def of(name: str) -> dict:
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            model = provider.algorithm(name)
            asked = model.destinationParameterDefinitions()
            files = {one.name(): "TEMPORARY_OUTPUT" for one in asked if one.type() == "sink"}
            ending = {"Print map": "pdf"}
            for one in asked:
                if one.type() == "fileDestination":
                    files[one.name()] = str(folder / f"{one.name()}.{ending.get(one.description(), 'html')}")
            done = run(f"creativeclusters:{name}", {**GIVEN[name](folder), **files})
            known[name] = {
                one.description(): done.layers.get(one.name(), done.outputs.get(one.name())) for one in asked
            }
        return known[name]

    return of


@every_model
def test_every_output_is_there(results, model):
    for title, made in results(model.id).items():
        if isinstance(made, str):
            assert Path(made).stat().st_size > 1000, title
        else:
            assert made.featureCount() > 0, title


def test_a_nomis_file_becomes_a_map(results):
    classes = {feature["k"]: feature["class"] for feature in results("fromnomis")["Creative hotspots"].getFeatures()}
    assert set(classes) == set(AREAS)
    assert classes["A1"] in ("hotspot", "specialised")
    assert "Area A1" in Path(results("fromnomis")["Interactive map"]).read_text(encoding="utf-8")


def test_withheld_figures_are_filled_before_the_hotspots(results):
    filled = [row for row in records(results("fromqcew")["Filled employment"]) if row["industry"] == "719"]
    assert [row["jobs"] for row in filled] == [300.0, 300.0, 300.0]


def test_businesses_become_clusters(results):
    clusters = records(results("frombusinesses")["Clusters of businesses"])
    assert max(cluster["relative_concentration"] for cluster in clusters) > 2


def test_years_become_patterns_of_areas_whatever_their_id_is_called(results):
    assert {row["k"] for row in records(results("fromyears")["Emerging hotspots"])} == set(AREAS)


@every_model
def test_steps_are_tools_of_the_plugin_that_are_attacked_by_themselves(model):
    options = ElementTree.parse(model.path).iter("Option")
    tools = [one.get("value") for one in options if one.get("name") == "alg_id"]
    assert len(tools) >= 3
    assert {tool.removeprefix("creativeclusters:") for tool in tools} <= set(inputs.BASES)


@every_model
def test_files_name_no_machine(model):
    text = model.path.read_text(encoding="utf-8")
    assert not re.search(r"/home/|/work/|/tmp/|C:", text)


def test_models_are_whole_and_made_anew(provider):
    for model in MODELS:
        own = provider.algorithm(model.id)
        assert isinstance(own, ShippedModel)
        assert own.whole
        assert own.canExecute() == (True, "")
        made = own.create()
        assert type(made) is ShippedModel
        assert [one.name() for one in made.parameterDefinitions()] == [one.name() for one in own.parameterDefinitions()]
        assert [one.name() for one in own.parameterDefinitions() if len(one.help()) < 20] == []


def test_a_right_click_opens_a_copy_in_the_designer(provider, qgis_iface, monkeypatch):
    from creative_clusters_plugin.gui import models

    opened = []
    designer = SimpleNamespace(update_model=SimpleNamespace(connect=lambda slot: None), show=list, activate=list)
    monkeypatch.setattr(models.ModelerDialog, "create", lambda model: opened.append(model) or designer)
    actions = models.add_actions()
    assert actions[0] in ProviderContextMenuActions.actions
    (action,) = actions
    action.setData(provider.algorithm("creativehotspots"), None)
    assert not action.isEnabled()
    action.setData(provider.algorithm("fromyears"), None)
    assert action.isEnabled()
    action.execute()
    (copy,) = opened
    assert type(copy) is QgsProcessingModelAlgorithm
    assert copy.sourceFilePath() == ""  # so that saving asks where to
    assert set(copy.childAlgorithms()) == {"change", "years", "emerging"}
    models.remove_actions(actions)
    assert actions[0] not in ProviderContextMenuActions.actions


def test_a_model_with_print_map_leaves_no_layer_twice(provider, tmp_path):
    """As from the toolbox: its results are in the tree once each, and what its page needs is in no tree."""
    model = provider.algorithm("fromnomis")
    asked = model.destinationParameterDefinitions()
    files = {one.name(): "TEMPORARY_OUTPUT" for one in asked if one.type() == "sink"}
    endings = {one.name(): "pdf" if one.description() == "Print map" else "html" for one in asked}
    files |= {
        one.name(): str(tmp_path / f"{one.name()}.{endings[one.name()]}")
        for one in asked
        if one.type() == "fileDestination"
    }
    done = run_task("creativeclusters:fromnomis", {**given_nomis(tmp_path), **files})
    project = QgsProject.instance()
    nodes = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    results = [layer for layer in done.layers.values() if layer.isSpatial()]
    assert results and {layer.id() for layer in results} <= set(nodes)
    sources = [project.mapLayer(key).source() for key in nodes]
    assert len(sources) == len(set(sources)) and len(nodes) == len(set(nodes))
    titles = [project.mapLayer(key).name() for key in nodes]
    assert len(titles) == len(set(titles)), titles
    (layout,) = project.layoutManager().printLayouts()
    shown = {layer.id() for layer in layout.itemById("map").layers()}
    assert shown & {layer.id() for layer in results} or not shown & set(nodes)

"""The dialog of a tool shows the fields that are found as soon as the two layers are chosen."""

from types import SimpleNamespace

import pytest
from processing.gui import ParametersPanel
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.gui import QgsBrowserGuiModel

from creative_clusters_plugin.algorithms.base import CreativeClustersAlgorithm
from creative_clusters_plugin.gui.dialogs import dialog_of

from .layers import AREAS, ROWS, boundaries, memory, square, table

pytestmark = pytest.mark.usefixtures("provider", "qgis_iface")


@pytest.fixture
def opened(provider, monkeypatch):
    """Opens the dialog of a tool, with a layer of the project as the active one."""
    model = QgsBrowserGuiModel()
    made: list = []

    def open_dialog(tool: str = "creativehotspots", active=None):
        window = SimpleNamespace(browserModel=lambda: model, mapCanvas=lambda: None, activeLayer=lambda: active)
        monkeypatch.setattr(ParametersPanel, "iface", window)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"creativeclusters:{tool}")
        made.append(algorithm.createCustomParametersWidget(None))
        return made[-1]

    monkeypatch.setattr(CreativeClustersAlgorithm, "dialog_of", staticmethod(dialog_of))
    yield open_dialog
    for one in made:
        one.close()
        one.deleteLater()
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def dialog(opened):
    return opened()


def choose(dialog, **layers):
    for name, layer in layers.items():
        QgsProject.instance().addMapLayer(layer)
        dialog.mainWidget().wrappers[name].setParameterValue(layer.id(), QgsProcessingContext())


def shown(dialog, *names):
    return [dialog.mainWidget().wrappers[name].parameterValue() for name in names]


FIELDS = ("BOUNDARY_ID", "EMPLOYMENT_AREA", "EMPLOYMENT_INDUSTRY", "EMPLOYMENT_JOBS", "EMPLOYMENT_YEAR")


def unhelpful():
    rows = [(number, key, f"Area {number}") for number, key in enumerate(AREAS, 1)]
    areas = memory(
        "Polygon?crs=EPSG:3035", "nr:integer k:string n:string", rows, "areas", [square(n) for n in range(9)]
    )
    jobs = [(area, int(code), jobs, 2021) for area, code, jobs in ROWS]
    return areas, table(jobs, "c1:string c2:integer c3:double Jahr:integer")


def test_fields_are_filled_in(dialog):
    areas, jobs = unhelpful()
    choose(dialog, BOUNDARIES=areas, EMPLOYMENT=jobs)
    assert shown(dialog, *FIELDS) == ["k", "c1", "c2", "c3", "Jahr"]


@pytest.mark.parametrize("active", [None, "areas", "jobs"])
def test_the_only_polygons_and_the_only_table_are_chosen_whatever_layer_is_active(opened, active):
    layers = dict(zip(("areas", "jobs"), unhelpful(), strict=True))
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer)
    dialog = opened(active=layers.get(active))
    assert shown(dialog, "BOUNDARIES", "EMPLOYMENT") == [layer.id() for layer in layers.values()]
    assert shown(dialog, *FIELDS) == ["k", "c1", "c2", "c3", "Jahr"]


def test_of_several_layers_none_is_chosen(opened):
    areas, jobs = unhelpful()
    for layer in (areas, jobs, boundaries()):
        QgsProject.instance().addMapLayer(layer)
    assert not shown(opened(active=jobs), "BOUNDARIES")[0]


def test_a_table_that_may_be_left_out_is_not_chosen(opened):
    for layer in unhelpful():
        QgsProject.instance().addMapLayer(layer)
    boundaries_chosen, table_chosen = shown(opened("creativestudy"), "BOUNDARIES", "EMPLOYMENT")
    assert boundaries_chosen
    assert not table_chosen


def test_a_field_without_values_is_not_filled_in(dialog):
    areas, _ = unhelpful()
    rows = [(area, code, jobs, None) for area, code, jobs in ROWS]
    choose(dialog, BOUNDARIES=areas, EMPLOYMENT=table(rows, "area:string industry:string jobs:double year:integer"))
    assert shown(dialog, "EMPLOYMENT_JOBS", "EMPLOYMENT_YEAR") in (["jobs", ""], ["jobs", None])


def test_what_the_user_chooses_stays_and_what_was_filled_in_follows_the_layer(dialog):
    areas, jobs = unhelpful()
    choose(dialog, BOUNDARIES=areas, EMPLOYMENT=jobs)
    dialog.mainWidget().wrappers["EMPLOYMENT_JOBS"].setParameterValue("c2", QgsProcessingContext())
    choose(dialog, BOUNDARIES=boundaries())
    assert shown(dialog, "BOUNDARY_ID", "EMPLOYMENT_JOBS") == ["area", "c2"]


def test_what_is_not_clear_is_said_in_the_dialog(dialog):
    areas, _ = unhelpful()
    choose(dialog, BOUNDARIES=areas, EMPLOYMENT=table([("X1", "6201", 5.0), ("X2", "5811", 6.0)]))
    assert "No field of 'areas' has the values" in dialog.messageBar().currentItem().text()


def test_tools_without_a_table_have_the_dialog_of_qgis(provider):
    tool = QgsApplication.processingRegistry().createAlgorithmById("creativeclusters:importemployment")
    assert tool.createCustomParametersWidget(None) is None

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
def dialog(provider, monkeypatch):
    model = QgsBrowserGuiModel()
    window = SimpleNamespace(browserModel=lambda: model, mapCanvas=lambda: None, activeLayer=lambda: None)
    monkeypatch.setattr(ParametersPanel, "iface", window)
    monkeypatch.setattr(CreativeClustersAlgorithm, "dialog_of", staticmethod(dialog_of))
    tool = QgsApplication.processingRegistry().createAlgorithmById("creativeclusters:creativehotspots")
    made = tool.createCustomParametersWidget(None)
    yield made
    made.close()
    made.deleteLater()
    QgsProject.instance().removeAllMapLayers()


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

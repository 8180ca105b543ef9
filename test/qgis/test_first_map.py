"""*Your first map*: the assistant of three steps, driven as its user would drive it, without a window."""

import json
from types import SimpleNamespace

import pytest
from processing.gui import ParametersPanel
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsProject, QgsVectorFileWriter
from qgis.gui import QgsBrowserGuiModel, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QWizard

from creative_clusters_plugin.algorithms.base import CreativeClustersAlgorithm
from creative_clusters_plugin.gui.dialogs import dialog_of
from creative_clusters_plugin.gui.first_map import assistant as assistant_module
from creative_clusters_plugin.gui.first_map.assistant import FirstMap
from test.replay import replaying

from .layers import boundaries, table
from .test_fetching import AREAS, feature, nomis

pytestmark = pytest.mark.usefixtures("provider", "qgis_iface")


@pytest.fixture
def assistant(provider, monkeypatch, tmp_path):
    model = QgsBrowserGuiModel()
    window = SimpleNamespace(browserModel=lambda: model, mapCanvas=lambda: None, activeLayer=lambda: None)
    monkeypatch.setattr(ParametersPanel, "iface", window)
    monkeypatch.setattr(CreativeClustersAlgorithm, "dialog_of", staticmethod(dialog_of))
    monkeypatch.setattr("creative_clusters_plugin.gui.first_map.fetching.answers", lambda: tmp_path / "answers")
    read: list = []
    seen: list = []
    outer = QMainWindow()
    bar = QgsMessageBar(outer)
    main = SimpleNamespace(
        mainWindow=lambda: outer,
        messageBar=lambda: bar,
        setActiveLayer=seen.append,
        zoomToActiveLayer=lambda: seen.append("zoomed"),
    )
    opened = FirstMap(main, read.append)
    opened.read, opened.seen, opened.bar = read, seen, bar
    opened.restart()
    yield opened
    while QgsApplication.taskManager().countActiveTasks():
        QCoreApplication.processEvents()
    if opened.dialog is not None:
        opened.dialog.close()
        opened.dialog.deleteLater()
    opened.reject()
    assert opened.figures.layer is opened.boundaries.layer is None
    outer.deleteLater()  # and all that is in it, before Python ends
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settled(page):
    """Waits until what runs on a page has ended; what the page then says."""
    for _ in range(12_000):
        if page.run is None:
            break
        QCoreApplication.processEvents()
        QThread.msleep(10)
    assert page.run is None
    return page.said.toPlainText()


def choose(page, number):
    page.choices[number].setChecked(True)


def shown(dialog, *names):
    return [dialog.mainWidget().wrappers[name].parameterValue() for name in names]


YEARS = ("2020", "2021")
CODES = ("6201", "5811", "9001", "4711", "5610")


def csv(folder, years=YEARS, areas=range(1, 10)):
    """A file of jobs by area and industry."""
    rows = [
        f"A{area},{code},{year},{10 * area + place}"
        for area in areas
        for place, code in enumerate(CODES)
        for year in years
    ]
    path = folder / "jobs.csv"
    path.write_text("\n".join(["area,industry,year,jobs", *rows, ""]))
    return path


def polygons(folder, *names, name="areas.gpkg"):
    """A GeoPackage with the nine areas of layers.py in each of the layers `names`."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    for number, layer in enumerate(names):
        options.layerName = layer
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            if number
            else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
        )
        QgsVectorFileWriter.writeAsVectorFormatV3(
            boundaries(), str(folder / name), QgsCoordinateTransformContext(), options
        )
    return folder / name


def to_question(assistant, folder, **given):
    """Through the first two steps with files."""
    assistant.figures.file.setFilePath(str(csv(folder, **given)))
    settled(assistant.figures)
    assistant.next()
    assistant.boundaries.file.setFilePath(str(polygons(folder, "areas")))
    assistant.next()
    assert assistant.currentPage() is assistant.question


def test_three_steps_lead_from_files_to_the_dialog_filled_in(assistant, tmp_path):
    assert not assistant.figures.isComplete()
    assistant.figures.file.setFilePath(str(csv(tmp_path)))
    assert not assistant.figures.isComplete()
    said = settled(assistant.figures)
    assert "Codes: " in said
    assert "Rows: 90. Areas: 9. Industries: 5. Years: 2020, 2021." in said
    assistant.next()
    assert not assistant.boundaries.isComplete()
    assistant.boundaries.file.setFilePath(str(polygons(tmp_path, "areas")))
    assert assistant.boundaries.said.toPlainText() == "9 of 9 areas have boundaries."
    assistant.next()
    assert assistant.question.buttonText(QWizard.WizardButton.FinishButton) == "&Open the dialog"
    assistant.accept()
    assert assistant.dialog.algorithm().id() == "creativeclusters:creativehotspots"
    layers = [assistant.boundaries.layer.id(), assistant.figures.layer.id()]
    assert shown(assistant.dialog, "BOUNDARIES", "EMPLOYMENT", "EMPLOYMENT_INDUSTRY") == [*layers, "industry"]
    assert assistant.seen == [assistant.boundaries.layer, "zoomed"]
    assert set(layers) == set(QgsProject.instance().mapLayers())
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count("jobs") == 1


@pytest.mark.parametrize("tool", ["relatedsectoroverlap", "employmentchange"])
def test_each_question_has_its_tool(assistant, tmp_path, tool):
    to_question(assistant, tmp_path)
    assistant.question.questions[tool].setChecked(True)
    assistant.accept()
    assert assistant.dialog.algorithm().id() == f"creativeclusters:{tool}"
    assert shown(assistant.dialog, "BOUNDARIES") == [assistant.boundaries.layer.id()]


def test_one_year_cannot_say_how_it_has_changed(assistant, tmp_path):
    to_question(assistant, tmp_path, years=YEARS[:1])
    change = assistant.question.questions["employmentchange"]
    assert not change.isEnabled()
    assert assistant.question.isComplete()


def test_the_study_runs_and_leads_to_its_page(assistant, tmp_path, monkeypatch):
    ran, told = [], []
    dialog = SimpleNamespace(
        runAlgorithm=lambda: ran.append(True),
        algorithmFinished=SimpleNamespace(connect=lambda slot: told.append(slot)),
        close=lambda: None,
        deleteLater=lambda: None,
    )
    opened = []
    monkeypatch.setattr(assistant_module, "open_dialog", lambda *given: opened.append(given) or dialog)
    to_question(assistant, tmp_path)
    page = assistant.question
    page.questions["creativestudy"].setChecked(True)
    assert page.buttonText(QWizard.WizardButton.FinishButton) == "&Run"
    page.folder.setFilePath("")
    assert not page.isComplete()
    page.folder.setFilePath(str(tmp_path / "study"))
    assistant.accept()
    ((tool, given),) = opened
    assert (tool, given["FOLDER"]) == ("creativestudy", str(tmp_path / "study"))
    assert ran == [True]
    bar = assistant.bar
    told[0](False, {})
    assert bar.currentItem() is None
    told[0](True, {"INDEX": str(tmp_path / "study" / "index.html"), "PROJECT": str(tmp_path / "study.qgz")})
    assert "index.html" in bar.currentItem().text()
    opening = [one for one in bar.currentItem().findChildren(QPushButton) if one.text() == "Open the project"]
    opening[0].click()
    assert assistant.read == [str(tmp_path / "study.qgz")]


def test_the_settings_of_the_study_can_be_seen_first(assistant, tmp_path):
    to_question(assistant, tmp_path)
    assistant.question.questions["creativestudy"].setChecked(True)
    assistant.question.first.setChecked(True)
    assert assistant.question.buttonText(QWizard.WizardButton.FinishButton) == "&Open the dialog"
    assert not assistant.question.at_once


def test_layers_of_the_project_serve_as_they_are(assistant):
    layers = [boundaries(), table([*ROWS_OF_PROJECT], "area:string industry:string jobs:double")]
    QgsProject.instance().addMapLayers(layers)
    assistant.restart()  # as it opens: the only table and the only polygons are chosen
    assert "Areas: 9." in assistant.figures.said.toPlainText()
    assistant.next()
    assert assistant.boundaries.said.toPlainText() == "9 of 9 areas have boundaries."
    assistant.next()
    assistant.accept()
    assert len(QgsProject.instance().mapLayers()) == 2


ROWS_OF_PROJECT = [(f"A{area}", code, 10.0 * area) for area in range(1, 10) for code in CODES]


def test_what_is_no_table_of_jobs_is_said_and_does_not_lead_on(assistant, tmp_path):
    path = tmp_path / "letter.csv"
    path.write_text("Dear all,\nthis is no table.\n")
    assistant.figures.file.setFilePath(str(path))
    assert "letter.csv" in settled(assistant.figures)
    assert not assistant.figures.isComplete()
    layer = boundaries()
    QgsProject.instance().addMapLayer(layer)
    choose(assistant.figures, 1)
    assistant.figures.project.setLayer(layer)
    assert "areas" in assistant.figures.said.toPlainText()
    assert not assistant.figures.isComplete()


def test_a_path_that_is_being_typed_is_no_file_yet(assistant, tmp_path):
    assistant.figures.file.setFilePath(str(tmp_path / "jo"))
    assert assistant.figures.run is None
    assert assistant.figures.said.toPlainText() == ""


def test_a_file_chosen_over_another_counts(assistant, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir(), second.mkdir()
    assistant.figures.file.setFilePath(str(csv(first)))
    assistant.figures.file.setFilePath(str(csv(second, years=YEARS[:1])))
    assert "Rows: 45." in settled(assistant.figures)


def test_reading_can_be_stopped(assistant, tmp_path):
    assistant.figures.file.setFilePath(str(csv(tmp_path)))
    assistant.figures._stop.click()
    assert settled(assistant.figures) == "Stopped."
    assert not assistant.figures.isComplete()


def test_areas_without_boundaries_are_named(assistant, tmp_path):
    assistant.figures.file.setFilePath(str(csv(tmp_path, areas=range(1, 12))))
    settled(assistant.figures)
    assistant.next()
    assistant.boundaries.file.setFilePath(str(polygons(tmp_path, "areas")))
    said = assistant.boundaries.said.toPlainText()
    assert "9 of 11 areas have boundaries." in said
    assert "a10, a11" in said
    assert assistant.boundaries.isComplete()


def test_of_several_layers_of_polygons_one_is_chosen(assistant, tmp_path):
    assistant.figures.file.setFilePath(str(csv(tmp_path)))
    settled(assistant.figures)
    assistant.next()
    page = assistant.boundaries
    page.file.setFilePath(str(polygons(tmp_path, "first", "second")))
    assert [page._within.itemText(place) for place in range(page._within.count())] == ["first", "second"]
    page._within.setCurrentIndex(1)
    assert page.layer.name() == "second"
    page.file.setFilePath(str(csv(tmp_path)))
    assert "no polygons" in page.said.toPlainText()
    assert not page.isComplete()


def test_other_figures_are_matched_again(assistant, tmp_path):
    to_question(assistant, tmp_path)
    assistant.back()
    assistant.back()
    other = tmp_path / "other"
    other.mkdir()
    assistant.figures.file.setFilePath(str(csv(other, areas=range(1, 6))))
    settled(assistant.figures)
    assistant.next()
    assert assistant.boundaries.said.toPlainText() == "5 of 5 areas have boundaries."


def test_figures_and_boundaries_are_fetched_once_their_hosts_are_named(assistant, tmp_path):
    areas = [feature(n, LAD23CD=code, LAD23NM=f"Place {n}") for n, code in enumerate(AREAS)]
    routes = [
        (["NM_189_1"], [nomis()]),
        (["returnCountOnly=true"], [{"body": '{"count":3}'}]),
        (["resultOffset=0"], [{"body": json.dumps({"type": "FeatureCollection", "features": areas})}]),
    ]
    with replaying(tmp_path, routes) as asked:
        choose(assistant.figures, 2)
        form = assistant.figures.form
        assert "www.nomisweb.co.uk" in form.consent.text()
        form.inputs["YEAR"].setText("2023")
        assert asked() == []
        form.button.click()
        assert "Areas: 3." in settled(assistant.figures)
        assert len(asked()) == 1
        assistant.next()
        choose(assistant.boundaries, 2)
        assert "services1.arcgis.com" in assistant.boundaries.form.consent.text()
        assert len(asked()) == 1
        assistant.boundaries.form.button.click()
        assert "3 of 3 areas have boundaries." in settled(assistant.boundaries)
        assert len(asked()) == 3
    assert assistant.boundaries.layer.name() == "Open Geography Portal (ONS)"


def test_boundaries_are_asked_for_where_the_figures_come_from(assistant, tmp_path):
    choose(assistant.figures, 2)
    for source, expected in enumerate((0, 0, 2, 1, 2, -1, 0)):
        assistant.figures.form.source.setCurrentIndex(source)
        assert assistant.figures.maps == expected


def test_what_a_service_refuses_is_said(assistant, tmp_path):
    with replaying(tmp_path, [(["NM_189_1"], [{"body": "<html><title>Closed</title></html>"}])]):
        choose(assistant.figures, 2)
        assistant.figures.form.button.click()
        assert "Closed" in settled(assistant.figures)
    assert not assistant.figures.isComplete()


def test_closing_ends_what_runs(assistant, tmp_path):
    assistant.figures.file.setFilePath(str(csv(tmp_path)))
    run = assistant.figures.run
    assistant.reject()
    assert run.feedback.isCanceled()
    assert assistant.figures.run is None

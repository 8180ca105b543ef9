"""The menu of the plugin: what somebody finds who has just installed it."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QTableWidget

from creative_clusters_plugin.algorithms.needs import LIBRARIES
from creative_clusters_plugin.gui import menu as menu_module
from creative_clusters_plugin.gui.menu import Menu, sample_folder
from creative_clusters_plugin.gui.pages import guide, missing

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def window():
    """What the menu asks of QGIS's window."""
    main = QMainWindow()
    plugins = QMenu("Plugins", main)
    buttons: list = []
    told: list = []
    yield SimpleNamespace(
        mainWindow=lambda: main,
        pluginMenu=lambda: plugins,
        addToolBarWidget=lambda button: buttons.append(button) or button,
        removeToolBarIcon=buttons.remove,
        messageBar=lambda: SimpleNamespace(pushMessage=lambda *said: told.append(said)),
        told=told,
        buttons=buttons,
    )
    main.deleteLater()


def test_the_menu_comes_and_goes_with_the_plugin(window):
    menu = Menu(window)
    assert [action.text() for action in window.pluginMenu().actions()] == ["Creative Clusters"]
    assert list(menu.actions) == ["sample", "study", "missing", "guide"]
    assert len(window.buttons) == 1
    menu.remove()
    assert window.pluginMenu().actions() == []
    assert window.buttons == []


def test_libraries_are_listed_with_what_is_there_and_what_for():
    dialog = missing()
    table = dialog.findChild(QTableWidget)
    rows = [[table.item(row, place).text() for place in range(4)] for row in range(table.rowCount())]
    assert [row[0] for row in rows] == [library.package for library in LIBRARIES.values()]
    assert rows[0][3] == "all tools"
    assert next(row for row in rows if row[0] == "shapely")[1].startswith("2.")
    assert "Peer areas" in next(row for row in rows if row[0] == "scipy")[3]


def test_the_guide_opens_with_links_to_pages_that_are_there():
    dialog = guide()
    page = dialog.browser.toPlainText()
    assert "One page for each question" in page
    folder = Path(dialog.browser.source().toLocalFile()).parent
    assert (folder / "your-own-data.md").is_file()
    dialog.browser.setSource(QUrl.fromLocalFile(str(folder / "first-hour.md")))
    picture = dialog.browser.loadResource(2, QUrl("sample.png"))
    assert picture.width() == 820  # as wide as the window shows, not as the file is
    assert dialog.browser.loadResource(2, QUrl("none.png")) is None
    assert (folder.parent / "methods.md").is_file()


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """A folder of the user's that is empty."""
    monkeypatch.setattr(menu_module.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    return tmp_path


def test_the_sample_is_a_finished_project_and_is_made_once(window, profile, monkeypatch):
    menu = Menu(window)
    steps = []
    monkeypatch.setattr(menu, "_show_step", lambda busy, step: steps.append((step, busy.isVisible(), busy.value())))
    menu.open_sample()
    # the dialog is seen from the first step on, and says how far it is
    assert all(visible for _, visible, _ in steps)
    assert {"Creative hotspots", "Print map"} <= {step for step, *_ in steps}
    assert sorted({value for *_, value in steps}) == [value for *_, value in steps]
    project = QgsProject.instance()
    names = {node.name() for node in project.layerTreeRoot().findLayers()}
    assert names == {"Creative hotspots", "Overlap with related sectors", "Employment change"}
    assert project.layoutManager().layouts()
    assert set(project.mapThemeCollection().mapThemes()) == names
    ((_, text, *_),) = window.told
    assert "index.html" in text
    assert (sample_folder() / "map.html").exists()
    project.clear()
    monkeypatch.setattr(menu_module, "make_sample", lambda *_: pytest.fail("made a second time"))
    menu.open_sample()
    assert {node.name() for node in project.layerTreeRoot().findLayers()} == names


def test_a_sample_that_was_stopped_is_made_anew(window, profile, monkeypatch):
    def stopped(folder, feedback):
        folder.mkdir(parents=True)
        (folder / "index.html").write_text("half")
        feedback.cancel()
        return str(folder / "study.qgz")

    monkeypatch.setattr(menu_module, "make_sample", stopped)
    Menu(window).open_sample()
    assert not (sample_folder() / "index.html").exists()
    assert QgsProject.instance().mapLayers() == {}
    assert window.told == []

"""Plugins > Creative Clusters: where somebody begins who has just installed the plugin."""

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QMessageBox, QProgressDialog, QToolButton

from ..translation import tr, ui_language
from .pages import guide, missing

_PACKAGE = Path(__file__).parent.parent
_SAMPLE = _PACKAGE / "sample"
_PROJECT, _INDEX = "study.qgz", "index.html"
# what the sample shows: as much as can be waited for
_SHOWN = ("relatedsectoroverlap", "employmentchange", "printmap", "interactivemap")


class Menu:
    """The plugin's menu and its button in the toolbar, for as long as the plugin is loaded."""

    def __init__(self, window):
        """window: QGIS's interface."""
        self._window = window
        self.assistant = None
        self._menu = QMenu(tr("Creative Clusters"), window.mainWindow())
        icon = QIcon(str(_PACKAGE / "icons" / "creative_clusters.svg"))
        self._menu.setIcon(icon)
        self.actions: dict[str, QAction] = {}
        for name, title, work in (
            ("sample", tr("Open the sample"), self.open_sample),
            ("study", tr("Your first map…"), self.open_assistant),
            ("missing", tr("What is missing…"), lambda: missing(window.mainWindow()).open()),
            ("guide", tr("Guide"), lambda: guide(window.mainWindow()).show()),
        ):
            self.actions[name] = self._menu.addAction(title, work)
        window.pluginMenu().addMenu(self._menu)
        button = QToolButton()
        button.setIcon(icon)
        button.setToolTip(tr("Creative Clusters"))
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button = window.addToolBarWidget(button)

    def remove(self) -> None:
        if self.assistant is not None and self.assistant.isVisible():
            self.assistant.reject()
        self._window.pluginMenu().removeAction(self._menu.menuAction())
        self._window.removeToolBarIcon(self._button)
        self._menu.deleteLater()

    def open_assistant(self) -> None:
        """Three steps from figures and boundaries to a map."""
        from .first_map.assistant import FirstMap  # pandas and its like are loaded when it opens, not when QGIS starts

        # held here: closed, it goes with the next one
        self.assistant = FirstMap(self._window, self.open_project)
        self.assistant.show()

    def open_sample(self) -> None:
        """The study of the invented country as a project, made in the profile's folder where it is not there already."""
        if not self._may_close_project(tr("Open the sample")):
            return
        folder = sample_folder()
        path = str(folder / _PROJECT) if (folder / _INDEX).exists() else self._made_sample(folder)
        if path and QgsProject.instance().read(path):
            self._tell_of(folder / _INDEX)

    def _made_sample(self, folder: Path) -> str:
        """The path of its project, '' where the user stopped it."""
        busy = QProgressDialog(tr("The sample is being made…"), tr("Cancel"), 0, 100, self._window.mainWindow())
        busy.setWindowModality(Qt.WindowModality.WindowModal)
        busy.show()  # by itself it would come when the work is half done
        feedback = _Telling(lambda step: self._show_step(busy, step))
        feedback.progressChanged.connect(lambda share: busy.setValue(min(int(share), 99)))
        busy.canceled.connect(feedback.cancel)
        path = make_sample(folder, feedback)
        stopped = feedback.isCanceled()
        busy.close()  # which says that it is cancelled, too
        if stopped:
            (folder / _INDEX).unlink(missing_ok=True)  # made anew the next time
        return "" if stopped else path

    @staticmethod
    def _show_step(busy: QProgressDialog, step: str) -> None:
        busy.setLabelText(tr("The sample is being made: {step}").format(step=step))
        QCoreApplication.processEvents()  # to be drawn, and to hear the button

    def _tell_of(self, index: Path) -> None:
        """A line above the map that leads to the page, for as long as the user leaves it there."""
        text = tr("The sample is open. Everything that was made of it: {link}").format(
            link=f'<a href="{index.as_uri()}">{index.name}</a>'
        )
        self._window.messageBar().pushMessage(tr("Creative Clusters"), text, Qgis.MessageLevel.Success, 0)

    def open_project(self, path: str) -> None:
        """That of a study."""
        if self._may_close_project(tr("Open the project")):
            QgsProject.instance().read(path)

    def _may_close_project(self, title: str) -> bool:
        if not QgsProject.instance().isDirty():
            return True
        asked = QMessageBox.question(
            self._window.mainWindow(),
            title,
            tr("The project that is open has changes that are not saved. Open the other one all the same?"),
        )
        return asked == QMessageBox.StandardButton.Yes


class _Telling(QgsProcessingFeedback):
    """told: called with what a run says that it is doing."""

    def __init__(self, told: Callable[[str], None]):
        super().__init__(False)
        self._told = told

    def setProgressText(self, text):
        self._told(text)


def sample_folder() -> Path:
    """Where the sample is kept: by language, and by when the plugin was installed, so that a newer one makes its own."""
    installed = int((_PACKAGE / "plugin.py").stat().st_mtime)
    return Path(QgsApplication.qgisSettingsDirPath()) / "creative_clusters" / f"sample_{ui_language()}_{installed}"


def make_sample(folder: Path, feedback: QgsProcessingFeedback) -> str:
    """Runs the study of the sample into `folder`; the path of its project."""
    from qgis import processing

    from ..algorithms.running.study import PARTS

    context = QgsProcessingContext()
    context.setFeedback(feedback)
    parts = [PARTS.index(tool) for tool in _SHOWN]
    given = {"BOUNDARIES": f"{_SAMPLE / 'areas.gpkg'}|layername=areas", "EMPLOYMENT": str(_SAMPLE / "employment.csv")}
    found = processing.run(
        "creativeclusters:creativestudy",
        {**given, "PARTS": parts, "FOLDER": str(folder)},
        context=context,
        feedback=feedback,
    )
    return found.get("PROJECT", "")

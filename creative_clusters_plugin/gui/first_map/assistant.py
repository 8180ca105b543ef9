"""The assistant: figures, boundaries, a question; then the dialog of the tool that answers it, filled in, or the study itself."""

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWizard

from ...translation import tr
from .boundaries_page import BoundariesPage
from .figures_page import FiguresPage
from .project import in_project, open_dialog
from .question_page import STUDY, QuestionPage


class FirstMap(QWizard):
    """window: QGIS's interface; open_project: from its path. dialog: that of the tool, once it is open."""

    def __init__(self, window, open_project: Callable[[str], None]):
        super().__init__(window.mainWindow())
        self._window, self._open_project = window, open_project
        self.dialog: QDialog | None = None
        self.setWindowTitle(tr("Your first map"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        # QGIS does not bring Qt's own translations everywhere
        for button, text in (
            (QWizard.WizardButton.BackButton, tr("< &Back")),
            (QWizard.WizardButton.NextButton, tr("&Next >")),
            (QWizard.WizardButton.CancelButton, tr("Cancel")),
        ):
            self.setButtonText(button, text)
        self.figures = FiguresPage(self)
        self.boundaries = BoundariesPage(self.figures, self)
        self.question = QuestionPage(self.figures, self)
        for page in (self.figures, self.boundaries, self.question):
            self.addPage(page)
        self.resize(760, 540)

    def accept(self) -> None:
        """Brings the layers into the project, and goes on with the tool."""
        layers = {"BOUNDARIES": self.boundaries.layer, "EMPLOYMENT": self.figures.layer}
        given = {name: in_project(layer) for name, layer in layers.items() if layer is not None}
        super().accept()
        # what comes lies there, whatever the map showed before
        self._window.setActiveLayer(self.boundaries.layer)
        self._window.zoomToActiveLayer()
        dialog = open_dialog(self.question.tool, {**given, **self.question.parameters()})
        self.dialog = dialog
        if self.question.tool == STUDY:
            dialog.algorithmFinished.connect(self._tell_of)
        if self.question.at_once:
            dialog.runAlgorithm()

    def reject(self) -> None:
        for page in (self.figures, self.boundaries):
            page.let_go()
        super().reject()

    def _tell_of(self, successful: bool, results: dict) -> None:
        """A line above the map that leads to what the study has made."""
        if not successful or "INDEX" not in results:
            return
        if self.question.at_once and self.dialog is not None:
            QTimer.singleShot(0, self.dialog.close)  # what was made is behind it
        index, project = Path(results["INDEX"]), results["PROJECT"]
        text = tr("The study is made. Everything that is in it: {link}")
        message = self._window.messageBar().createMessage(
            tr("Creative Clusters"), text.format(link=f'<a href="{index.as_uri()}">{index.name}</a>')
        )
        for title, work in (
            (tr("Open the page"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(index)))),
            (tr("Open the project"), lambda: self._open_project(project)),
        ):
            button = QPushButton(title, message)
            button.clicked.connect(work)
            message.layout().addWidget(button)
        self._window.messageBar().pushWidget(message, Qgis.MessageLevel.Success, 0)

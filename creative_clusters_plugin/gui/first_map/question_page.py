"""The third step: the question, which is a tool, or all of them."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QRadioButton, QVBoxLayout, QWidget, QWizard, QWizardPage

from ...translation import tr
from .figures_page import FiguresPage

STUDY = "creativestudy"


class QuestionPage(QWizardPage):
    """questions: a choice for each tool by its id."""

    def __init__(self, figures: FiguresPage, parent: QWidget):
        super().__init__(parent)
        self._figures = figures
        self.setTitle(tr("3 of 3: Which question?"))
        self.setSubTitle(tr("Each opens the dialog of its tool, filled in."))
        titles = {
            "creativehotspots": tr("&Where are the hotspots?"),
            "relatedsectoroverlap": tr("What is &beside them? (overlap with related sectors)"),
            "employmentchange": tr("How has it &changed?"),
            STUDY: tr("&Everything for my areas: maps, reports, profiles and an interactive page in one folder"),
        }
        box = QVBoxLayout(self)
        self.questions: dict[str, QRadioButton] = {}
        for tool, title in titles.items():
            self.questions[tool] = QRadioButton(title, self)
            algorithm = QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{tool}")
            self.questions[tool].setToolTip(algorithm.shortDescription())
            box.addWidget(self.questions[tool])
        self._one_year = QLabel(tr("The figures are of one year only: they cannot say how it has changed."), self)
        box.insertWidget(3, self._one_year)
        self._study = QWidget(self)
        form = QFormLayout(self._study)
        self.folder = QgsFileWidget(self._study)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(new_folder()))
        self.folder.fileChanged.connect(self.completeChanged)
        self.first = QCheckBox(tr("&Show all settings before it runs"), self._study)
        form.addRow(tr("F&older"), self.folder)
        self.first.toggled.connect(self._of_study)
        form.addRow(self.first)
        box.addWidget(self._study)
        box.addStretch()
        self.questions[STUDY].toggled.connect(self._of_study)
        self.questions["creativehotspots"].setChecked(True)
        self._of_study()

    def initializePage(self) -> None:
        contents = self._figures.contents
        several = contents is not None and len(contents.years) > 1
        change = self.questions["employmentchange"]
        change.setEnabled(several)
        self._one_year.setVisible(not several)
        if change.isChecked() and not several:
            self.questions["creativehotspots"].setChecked(True)
        self._of_study()

    def isComplete(self) -> bool:
        return self.tool != STUDY or bool(self.folder.filePath().strip())

    def cleanupPage(self) -> None:
        """Nothing is thrown away when somebody goes back."""

    @property
    def tool(self) -> str:
        """The id of the tool that answers the question."""
        return next(tool for tool, choice in self.questions.items() if choice.isChecked())

    def parameters(self) -> dict:
        """Those that are this page's own."""
        return {"FOLDER": self.folder.filePath().strip()} if self.tool == STUDY else {}

    @property
    def at_once(self) -> bool:
        """Whether the tool runs without more questions."""
        return self.tool == STUDY and not self.first.isChecked()

    def _of_study(self) -> None:
        self._study.setVisible(self.tool == STUDY)
        self.setButtonText(QWizard.WizardButton.FinishButton, tr("&Run") if self.at_once else tr("&Open the dialog"))
        self.completeChanged.emit()


def new_folder() -> Path:
    """A folder that is not there, among the user's documents."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    names = ["creative_study", *(f"creative_study_{number}" for number in range(2, 1000))]
    return next((documents / name for name in names if not (documents / name).exists()), documents / names[0])

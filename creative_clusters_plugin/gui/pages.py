"""Two windows to read in: which libraries are missing and how to get them, and the guide."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
)

from ..algorithms.needs import LIBRARIES, lacking, remedy, version
from ..translation import tr, translated

_WIDEST = 820  # pixels of a picture
# laid out beside the package by the build; in a checkout it lies beside the package itself
_GUIDES = (Path(__file__).parent.parent / "docs" / "guide", Path(__file__).parents[2] / "docs" / "guide")


def missing(parent=None) -> QDialog:
    """A table of the libraries: found, needed, for which tools; below it the command that adds what is missing."""
    dialog = _window(tr("What is missing"), parent, 860, 560)
    table = QTableWidget(len(LIBRARIES), 4, dialog)
    table.setHorizontalHeaderLabels([tr("Library"), tr("Found"), tr("Needed"), tr("For")])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    for row, (name, library) in enumerate(LIBRARIES.items()):
        for place, text in enumerate((library.package, version(name) or tr("none"), library.lowest, _tools(name))):
            table.setItem(row, place, QTableWidgetItem(text))
    for place in range(3):
        table.resizeColumnToContents(place)
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    dialog.layout().addWidget(table)
    lacks = lacking(LIBRARIES)
    words = QTextBrowser(dialog)
    words.setPlainText(remedy(lacks).render(translated) if lacks else tr("Nothing is missing."))
    words.setMaximumHeight(110)
    dialog.layout().addWidget(words)
    if lacks:
        copy = QPushButton(tr("Copy"), dialog)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(words.toPlainText()))
        dialog.layout().addWidget(copy)
    return dialog


def _tools(library: str) -> str:
    """Titles of the tools that cannot run without a library; words where these are all, or options only."""
    listed = QgsApplication.processingRegistry().providerById("creativeclusters").algorithms()
    tools = [one for one in listed if one.groupId() != "models"]
    needing = [tool.displayName() for tool in tools if library in tool.NEEDS]
    if len(needing) == len(tools):
        return tr("all tools")
    return ", ".join(needing) or tr("options of some tools")


def guide(parent=None) -> QDialog:
    """The guide, with its pages linked as in the documentation."""
    dialog = _window(tr("Guide"), parent, 900, 700)
    browser = _Pages(dialog)
    browser.setOpenExternalLinks(False)
    folder = next((one for one in _GUIDES if one.is_dir()), _GUIDES[0])
    browser.setSource(QUrl.fromLocalFile(str(folder / "README.md")))
    dialog.layout().addWidget(browser)
    dialog.browser = browser
    return dialog


class _Pages(QTextBrowser):
    """Pages whose pictures are no wider than they are."""

    def loadResource(self, kind, name):
        found = super().loadResource(kind, name)
        if not found or not name.fileName().endswith(".png"):
            return found
        picture = QImage.fromData(found)
        return picture.scaledToWidth(min(picture.width(), _WIDEST), Qt.TransformationMode.SmoothTransformation)


def _window(title: str, parent, width: int, height: int) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(width, height)
    dialog.setLayout(QVBoxLayout())
    return dialog

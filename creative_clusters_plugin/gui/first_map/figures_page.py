"""The first step: jobs by area and industry."""

import datetime
from pathlib import Path

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...algorithms.running.first_look import Contents, contents, service_of
from ...translation import tr
from .fetching import FetchForm
from .layer_page import LayerPage
from .project import open_dialog
from .runs import Run


class FiguresPage(LayerPage):
    """contents: of the table, once there is one."""

    output = "TABLE"

    def __init__(self, parent: QWidget):
        self.contents: Contents | None = None
        titles = (
            tr("A &file as downloaded (Nomis, BLS, Eurostat …) or a table of your own"),
            tr("A &layer or table of the project"),
            tr("&Ask a statistical office"),
        )
        form = FetchForm("fetchemployment", ("SOURCE", "AREAS", "YEAR"), lambda number: service_of(number)[0], parent)
        # what is out in all of the services
        form.inputs["YEAR"].setText(str(datetime.date.today().year - 2))
        super().__init__(titles, Qgis.LayerFilter.VectorLayer, form, parent)
        self.setTitle(tr("1 of 3: Which figures?"))
        self.setSubTitle(tr("Jobs by area and industry. A file is read as it was downloaded, without changes."))

    @property
    def maps(self) -> int:
        """The source of boundaries that fits the figures fetched, by its number; -1 for figures from elsewhere."""
        return service_of(self.form.source.currentIndex())[1] if self.choices[2].isChecked() else -1

    def initializePage(self) -> None:
        self.offer(Qgis.GeometryType.Null)

    def look(self, layer: QgsVectorLayer) -> list[str]:
        self.contents = contents(layer)
        return list(self.contents.lines)

    def open_file(self, path: str) -> None:
        self._settings.setEnabled(Path(path).is_file())
        if not Path(path).is_file():
            self.stop()
            self.take(None)
            return

        def named(layer: QgsVectorLayer, run: Run) -> list[str]:
            layer.setName(Path(path).stem)
            return run.feedback.lines[:1]  # what the file was taken for

        self.begin("importemployment", {"FILE": path}, self.output, named)

    def _file_part(self) -> QWidget:
        part = QWidget(self)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        self._settings = QPushButton(tr("&Other settings…"), part)
        self._settings.setToolTip(
            tr("Opens 'Import employment' with this file. Its table can then be chosen here as one of the project.")
        )
        self._settings.setAutoDefault(False)
        self._settings.setEnabled(False)
        self._settings.clicked.connect(self._open_import)
        box.addWidget(self.file)
        box.addWidget(self._settings)
        return part

    def _open_import(self) -> None:
        self.choices[1].setChecked(True)
        open_dialog("importemployment", {"FILE": self.file.filePath()})

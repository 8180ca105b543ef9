"""What the first two steps have in common: a layer from a file, from the project or from a service, and what is seen in it at once."""

from collections.abc import Callable, Iterable

from qgis.core import Qgis, QgsProcessingException, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...translation import tr
from .fetching import FetchForm
from .project import only_layer
from .runs import Run

_INDENT = 24  # pixels below a choice


class LayerPage(QWizardPage):
    """One of three choices gives `layer`, and `lines` say what it is. Subclasses say what a file holds and look at the layer."""

    def __init__(self, titles: tuple[str, str, str], kind, form: FetchForm, parent: QWidget):
        """titles: of the choices; kind: of layers of the project."""
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.run: Run | None = None
        self.file = QgsFileWidget(self)
        self.project = QgsMapLayerComboBox(self)
        self.project.setFilters(kind)
        self.project.setAllowEmptyLayer(True)
        self.project.setLayer(None)
        self.form = form
        self.choices: list[QRadioButton] = []
        self._parts = (self._file_part(), self.project, form)
        box = QVBoxLayout(self)
        for title, part in zip(titles, self._parts, strict=True):
            choice = QRadioButton(title, self)
            choice.toggled.connect(self._chosen)
            self.choices.append(choice)
            box.addWidget(choice)
            row = QHBoxLayout()
            row.setContentsMargins(_INDENT, 0, 0, 0)
            row.addWidget(part)
            box.addLayout(row)
        self.said = QTextBrowser(self)
        self.said.setAccessibleName(tr("What was found"))
        box.addLayout(self._progress_row())
        box.addWidget(self.said)
        self.file.fileChanged.connect(self._file_given)
        self.project.layerChanged.connect(self._layer_given)
        form.asked.connect(self._fetch)
        for part, title in zip(self._parts[:2], titles, strict=False):
            part.setAccessibleName(title.replace("&", ""))
        self.choices[0].setChecked(True)

    def isComplete(self) -> bool:
        return self.layer is not None

    def cleanupPage(self) -> None:
        """Nothing is thrown away when somebody goes back."""

    def offer(self, kind: Qgis.GeometryType) -> None:
        """Chooses the only layer of this kind that the project has, where nothing has been chosen yet."""
        only = only_layer(kind)
        if only is not None and self.layer is None and not self.file.filePath():
            self.project.setLayer(only)
            self.choices[1].setChecked(True)

    def take(self, layer: QgsVectorLayer | None, lines: Iterable[str] = ()) -> None:
        """Has the page give `layer`; lines: what is said of it, or why there is none."""
        self.layer = None
        told = list(lines)
        if layer is not None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                told += self.look(layer)
                self.layer = layer
            except QgsProcessingException as error:
                told.append(str(error))
            finally:
                QGuiApplication.restoreOverrideCursor()
        self.said.setPlainText("\n".join(told))
        self.completeChanged.emit()

    def look(self, layer: QgsVectorLayer) -> list[str]:
        """What there is to say of a layer. Raises QgsProcessingException for one that does not serve."""
        raise NotImplementedError

    def open_file(self, path: str) -> None:
        """Takes what a file holds."""
        raise NotImplementedError

    def begin(
        self, tool: str, parameters: dict, output: str, named: Callable[[QgsVectorLayer, Run], list[str]]
    ) -> None:
        """Runs a tool and takes its layer. named: gives the layer its name, and the first lines that are said of it."""
        self.stop()

        def done(layer: QgsVectorLayer | None, reason: str) -> None:
            if self.run is not run:
                return
            self.run = None
            self._show_progress(False)
            self.take(layer, named(layer, run) if layer is not None else [reason or tr("Stopped.")])

        run = self.run = Run(tool, parameters, output, done)
        run.feedback.progressChanged.connect(lambda share: self._bar.setValue(int(share)) if self.run is run else None)
        self.take(None)
        self._show_progress(True)
        run.start()

    def stop(self) -> None:
        """Ends what runs; what it gives is not taken any more."""
        if self.run is not None:
            self.run.stop()
            self.run = None
        self._show_progress(False)

    def let_go(self) -> None:
        """Ends what runs, and drops the layer: one that is not in the project must not outlive QGIS."""
        self.stop()
        self.take(None)

    def _file_part(self) -> QWidget:
        return self.file

    def _progress_row(self) -> QHBoxLayout:
        self._bar, self._stop = QProgressBar(self), QPushButton(tr("&Stop"), self)
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._stopped)
        row = QHBoxLayout()
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self._show_progress(False)
        return row

    def _show_progress(self, shown: bool) -> None:
        self._bar.setValue(0)
        for part in (self._bar, self._stop):
            part.setVisible(shown)
        self.form.button.setEnabled(not shown)

    def _stopped(self) -> None:
        self.stop()
        self.take(None, [tr("Stopped.")])

    def _chosen(self) -> None:
        """Shows what belongs to the choice, and takes what has been given there before."""
        for choice, part in zip(self.choices, self._parts, strict=True):
            part.setVisible(choice.isChecked())
        if not self.sender() or self.sender().isChecked():
            self.stop()
            self.take(None)
            self._file_given(self.file.filePath())
            self._layer_given(self.project.currentLayer())

    def _file_given(self, path: str) -> None:
        if self.choices[0].isChecked() and path:
            self.open_file(path)

    def _layer_given(self, layer: QgsVectorLayer | None) -> None:
        if self.choices[1].isChecked():
            self.take(layer)

    def _fetch(self) -> None:
        def named(layer: QgsVectorLayer, run: Run) -> list[str]:
            layer.setName(self.form.source.currentText().partition(":")[2].strip())
            return run.feedback.lines[:1]

        self.begin(self.form.tool, self.form.values(), self.output, named)

    output = ""  # of the tool that fetches

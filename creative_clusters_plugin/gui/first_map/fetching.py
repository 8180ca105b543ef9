"""A form that fetches: what is asked for, which host is asked, and the button before which nothing is sent."""

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...translation import tr


class FetchForm(QWidget):
    """The parameters `names` of a tool that fetches, as QGIS would ask for them. host: of a source by its number."""

    asked = pyqtSignal()

    def __init__(self, tool: str, names: tuple[str, ...], host: Callable[[int], str], parent: QWidget):
        super().__init__(parent)
        self.tool, self._host = tool, host
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"creativeclusters:{tool}")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self.inputs: dict[str, QComboBox | QLineEdit] = {}
        for name in names:
            definition = algorithm.parameterDefinition(name)
            self.inputs[name] = self._input(definition)
            self.inputs[name].setToolTip(definition.help())
            form.addRow(definition.description(), self.inputs[name])
        self.consent = QLabel(self)
        self.consent.setWordWrap(True)
        form.addRow(self.consent)
        self.button = QPushButton(tr("&Fetch"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.asked)
        form.addRow(self.button)
        self.source.currentIndexChanged.connect(self._tell)
        self._tell()

    @property
    def source(self) -> QComboBox:
        return self.inputs["SOURCE"]

    def values(self) -> dict:
        """For a run of the tool. Answers are kept in the profile's folder."""
        texts = {name: one.text() for name, one in self.inputs.items() if isinstance(one, QLineEdit)}
        return {"SOURCE": self.source.currentIndex(), **texts, "CACHE": str(answers())}

    def _input(self, definition) -> QComboBox | QLineEdit:
        if not isinstance(definition, QgsProcessingParameterEnum):
            line = QLineEdit(self)
            line.setPlaceholderText(definition.help())
            return line
        box = QComboBox(self)
        box.addItems(definition.options())
        # titles of sources are long: the window is as wide as its texts, not as they are
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _tell(self) -> None:
        text = tr(
            "Nothing has been sent so far. 'Fetch' asks {host}, and sends nothing but this request. Answers are kept in {folder}."
        )
        self.consent.setText(text.format(host=self._host(self.source.currentIndex()), folder=answers()))


def answers() -> Path:
    """Where answers are kept, so that the same is not asked for twice."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "creative_clusters" / "answers"

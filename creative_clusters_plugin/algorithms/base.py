"""What every tool shares: naming, icon, error mapping, the dependency gate, and what happens once outputs are written."""

import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtGui import QIcon

from ..core.messages import Cancelled, CreativeClustersError, Note, Plural, Progress
from ..layers.about import About, keep
from ..layers.given import checked
from ..translation import speaking_of, spoken_of, tr, translated
from .builder import Builder
from .needs import lacking, refused, require

_ICONS = Path(__file__).parent.parent / "icons"
_IDS = re.compile(r"(\()?\b([A-Z][A-Z0-9_]{2,})\b")
_KINDS_OF_FILES = ("CSV", "PDF", "PNG", "SVG")
_TOLD = 0.1  # per cent: QGIS tells of no smaller change


class CreativeClustersAlgorithm(QgsProcessingAlgorithm):
    """A tool: subclasses say what it is, declare parameters in `initAlgorithm`, and do their work in `work`.

    TITLE, TAGS (separated by commas), SUMMARY and HELP are marked, and translated when QGIS asks for them.
    """

    ID = GROUP = ""
    TITLE = TAGS = SUMMARY = HELP = ""
    NEEDS: tuple[str, ...] = ("numpy", "pandas")
    BYTES = 0  # of memory that a row, point or area takes; test.bench.scale prints beside it what is measured
    LIMITED_BY = ""  # the parameter by which tables of very many rows become shorter
    dialog_of: Callable | None = None  # makes the dialog of a tool: set where QGIS has a window (plugin.py)

    def __init__(self):
        super().__init__()
        self._styled: list[tuple[str, str, list | None, QgsFields, About]] = []
        self._refusal: Note | None = None
        self.noted: list[str] = []  # warnings that stand before the work
        self.announced: set[str] = set()  # tables of very many rows of which the user has been told
        self._measure = spoken_of()  # what the figures of the run count

    @property
    def add(self) -> Builder:
        """Adds parameters and outputs: `self.add.field(…)`."""
        return Builder(self)

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.ID

    def displayName(self):
        return translated(self.TITLE)

    def tags(self):
        return translated(self.TAGS).split(",")

    def shortDescription(self):
        return translated(self.SUMMARY)

    def shortHelpString(self):
        return translated(self.HELP)

    def groupId(self):
        return self.GROUP

    def group(self):
        return group_title(self.GROUP)

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(_ICONS / f"{self.ID}.svg")

    def createCustomParametersWidget(self, parent=None):
        names = {one.name() for one in self.parameterDefinitions()}
        if self.dialog_of is None or not {"BOUNDARIES", "EMPLOYMENT"} <= names or not self.canExecute()[0]:
            return None  # QGIS's dialog as it is
        return type(self).dialog_of(self, parent)

    def further_needs(self, parameters: dict, context: QgsProcessingContext) -> tuple[str, ...]:
        """The libraries that the chosen options need beside NEEDS."""
        return ()

    def canExecute(self):
        lacks = lacking(self.NEEDS)
        return not lacks, refused(lacks).note.render(translated) if lacks else ""

    def checkParameterValues(self, parameters, context):
        possible, reason = super().checkParameterValues(parameters, context)
        refusal = self._overwriting(parameters, context) if possible else None
        return (False, refusal.render(self.told, self.named)) if refusal else (possible, reason)

    def prepareAlgorithm(self, parameters, context, feedback):
        # models and scripts do not check the values; layers of the project may only be touched here, in their own thread
        self._refusal = self._overwriting(parameters, context)
        return True

    def _overwriting(self, parameters: dict, context: QgsProcessingContext) -> Note | None:
        from ..layers.overwriting import overwriting

        return overwriting(self, parameters, context)

    def files_written(self, name: str, path: str) -> list[str]:
        """The files that the tool writes where `path` is given for its output `name`, as far as they are known before."""
        return [path]

    def processAlgorithm(self, parameters, context, feedback):
        if self._refusal:
            raise QgsProcessingException(self._refusal.render(self.told, self.named))
        with speaking_of():  # what is said of the run is in the words of the measure that it finds
            try:
                # the toolbox has asked before it opened the dialog, qgis_process and models have not
                require((*self.NEEDS, *self.further_needs(parameters, context)))
                self.announced.clear()
                self.noted = report(checked(self, parameters, context), feedback, self)
                return self.work(parameters, context, feedback)
            except CreativeClustersError as error:
                raise QgsProcessingException(error.note.render(self.told, self.named)) from error
            except Cancelled:
                return {}
            finally:
                self._measure = spoken_of()

    def maker_of(self, field: str) -> str:
        """What an error adds on the tool that writes such a field, '' for nothing."""
        return ""

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        raise QgsProcessingException(self.ID)

    def told(self, text: str | Plural, count: int | None = None) -> str:
        """A text in the user's language, in which the ids of parameters have their names in the dialog before them."""

        def with_name(found: re.Match) -> str:
            bracket, name = found.groups()
            definition = None if name in _KINDS_OF_FILES else self.parameterDefinition(name)
            if definition is None:
                return found[0]
            return f"({definition.description()}, {name}" if bracket else f"{definition.description()} ({name})"

        return _IDS.sub(with_name, translated(text, count))

    def named(self, parameter: str) -> str:
        """A parameter as users know it, by its name in the dialog, with its id behind: 'Jobs (EMPLOYMENT_JOBS)'."""
        definition = self.parameterDefinition(parameter)
        return parameter if definition is None else f"{definition.description()} ({parameter})"

    def styled(
        self,
        name: str,
        destination: str,
        specs: list | None,
        fields: QgsFields,
        about: About,
        context: QgsProcessingContext,
    ) -> None:
        """Have output `name` carry the styles `specs` (None: a table) and say where it comes from, in the project and in its file."""
        from ..styling.apply import StyleOnLoad

        if specs is not None:
            StyleOnLoad.attach(context, destination, specs, self.id(), name)
        self._styled.append((name, destination, specs, fields, about))

    def postProcessAlgorithm(self, context, feedback):
        with speaking_of(self._measure):
            self._store(context, feedback)
        self._styled.clear()
        return {}

    def _store(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.write import losses
        from ..styling.apply import store, store_columns

        for name, destination, specs, fields, about in self._styled:
            layer = QgsProcessingUtils.mapLayerFromString(destination, context)
            if isinstance(layer, QgsVectorLayer):
                keep(layer, about)
                if specs is None:
                    store_columns(layer, name)
                    continue
                report(losses(layer, fields), feedback)
                store(destination, specs, context, self.id(), name, feedback)


def group_title(group: str) -> str:
    """What a group of tools is called. QGIS sorts groups by name: the number keeps them in the order of work."""
    return {
        "prepare": tr("1 Prepare"),
        "concentration": tr("2 Concentration"),
        "related": tr("3 Related sectors"),
        "change": tr("4 Change"),
        "publish": tr("5 Publish"),
        "models": tr("6 Models"),
    }[group]


def report(
    notes: list[Note] | tuple[Note, ...],
    feedback: QgsProcessingFeedback,
    tool: "CreativeClustersAlgorithm | None" = None,
) -> list[str]:
    """Show notes in the log, warnings as such; returns the texts of the warnings. tool: whose parameters they name."""
    told, named = (tool.told, tool.named) if tool else (translated, str)
    texts = [note.render(told, named) for note in notes]
    for note, text in zip(notes, texts, strict=True):
        (feedback.pushWarning if note.warning else feedback.pushInfo)(text)
    return [text for note, text in zip(notes, texts, strict=True) if note.warning]


def progress_of(feedback: QgsProcessingFeedback, start: float, end: float) -> Progress:
    """A progress callback for the core that fills the bar from `start` to `end` per cent."""

    def progress(share: float) -> bool:
        show_progress(feedback, start + (end - start) * share)
        return not feedback.isCanceled()

    return progress


def show_progress(feedback: QgsProcessingFeedback, percent: float) -> None:
    """Set the bar. A tool of QGIS's main thread hears of a click on 'Cancel' only when progress is told of, however little it is."""
    moved = abs(percent - feedback.progress()) >= _TOLD
    feedback.setProgress(percent)
    if not moved and QThread.currentThread() == QCoreApplication.instance().thread():
        feedback.progressChanged.emit(percent)

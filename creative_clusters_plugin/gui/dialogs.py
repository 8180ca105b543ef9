"""The dialog of a tool on boundaries and a table: it shows the fields that are found as soon as both layers are chosen."""

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..algorithms.running.employment_reader import found_fields
from ..algorithms.running.parameter_reader import ParameterReader
from ..translation import translated
from .first_map.project import only_layer

_LAYERS = ("BOUNDARIES", "EMPLOYMENT")
_MOST = 300_000  # rows that are looked at while somebody waits; a run looks at all


class Filling:
    """Fills in the layers of one dialog as it opens, and its fields that are empty, or that it has filled in itself."""

    def __init__(self, dialog, tool):
        self._dialog, self._tool = dialog, tool
        self._wrappers = dialog.mainWidget().wrappers
        self._own: dict[str, str] = {}
        self._choose_layers()
        for name in _LAYERS:
            self._wrappers[name].widgetValueHasChanged.connect(self.refresh)
        self.refresh()

    def _choose_layers(self) -> None:
        """The only polygons and the only table of the project, where QGIS, which knows the active layer only, has chosen neither."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        kinds = zip(_LAYERS, (Qgis.GeometryType.Polygon, Qgis.GeometryType.Null), strict=True)
        for name, kind in kinds:
            only = only_layer(kind)
            optional = self._tool.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional
            given = self._wrappers[name].parameterValue()
            taken = self._wrappers["BOUNDARIES"].parameterValue() if name == "EMPLOYMENT" else None
            if only is not None and not optional and given in (None, "", taken):
                self._wrappers[name].setParameterValue(only.id(), context)

    def refresh(self, *_) -> None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = {name: self._wrappers[name].parameterValue() for name in _LAYERS}
        if not all(given.values()):
            return
        reader = ParameterReader(self._tool, given, context, QgsProcessingFeedback(False))
        sources = [self._tool.parameterAsSource(given, name, context) for name in _LAYERS]
        if any(source is None or source.featureCount() > _MOST for source in sources):
            return
        found, unclear = found_fields(reader)
        for name, field in found.items():
            wrapper = self._wrappers.get(name)
            if wrapper is not None and wrapper.parameterValue() in (None, "", [], self._own.get(name)):
                wrapper.setParameterValue(field, context)
                self._own[name] = field
        self._dialog.messageBar().clearWidgets()
        if unclear:
            self._dialog.messageBar().pushInfo("", unclear.render(translated, self._tool.named))


def dialog_of(tool, parent):
    """QGIS's own dialog for `tool`, which fills itself in."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(tool, False, parent)
    dialog.filling = Filling(dialog, tool)
    return dialog

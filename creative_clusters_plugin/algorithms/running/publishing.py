"""What the tools that publish layers share: they work on layers and layouts of the project, and write files."""

import errno
import os
import tempfile
from pathlib import Path

from qgis.core import Qgis, QgsProcessingException, QgsProcessingUtils, QgsProject, QgsVectorLayer

from ...core.employment.measures import measure_of
from ...core.messages import CreativeClustersError, Parameter, mark
from ...layers.about import measure_said
from ...translation import speak_of, tr
from ..base import CreativeClustersAlgorithm


class PublishingAlgorithm(CreativeClustersAlgorithm):
    """A tool on layers that lie in the project: styles, layouts and their drawing belong to QGIS's main thread."""

    GROUP = "publish"

    def flags(self):
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def processAlgorithm(self, parameters, context, feedback):
        try:
            return super().processAlgorithm(parameters, context, feedback)
        except OSError as error:
            # a file that could be opened before the work, and not be written after it
            raise QgsProcessingException(str(error)) from error

    def layer(self, parameters: dict, name: str, context) -> QgsVectorLayer:
        """The layer of a parameter, with at least one feature. Raises where there is none."""
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        if layer.featureCount() == 0:
            raise CreativeClustersError(
                mark("{parameter}: '{layer}' has no features."),
                parameter=Parameter(name),
                layer=layer.name(),
            )
        if not in_project(layer, context.project()):
            load_style(layer)
        if measure := measure_said(layer):
            speak_of(measure_of(measure))
        return layer

    def field_of(self, layer: QgsVectorLayer, parameters: dict, name: str, context) -> str:
        """The field chosen, which `layer` has (as was seen before the work); '' for none."""
        chosen = self.parameterAsStrings(parameters, name, context)
        return chosen[0] if chosen else ""

    def context_layers(self, parameters: dict, context) -> list[QgsVectorLayer]:
        """The layers of CONTEXT. Raises where one is no vector layer."""
        found = self.parameterAsLayerList(parameters, "CONTEXT", context) or []
        for layer in found:
            if not isinstance(layer, QgsVectorLayer):
                text = mark(
                    "{parameter}: '{layer}' has neither polygons nor lines. Points with names belong to '{places}'."
                )
                raise CreativeClustersError(
                    text, parameter=Parameter("CONTEXT"), layer=layer.name(), places=Parameter("PLACES")
                )
        return found

    def towns(self, parameters: dict, context):
        """The points of PLACES with their names and sizes (styling.page_towns.Towns); None where none are given."""
        if not parameters.get("PLACES"):
            return None
        from ...layers.area_names import guess_name_field
        from ...styling.page_towns import Towns

        layer = self.layer(parameters, "PLACES", context)
        fields = layer.fields()
        if not len(fields):
            raise CreativeClustersError(
                mark("{parameter}: '{layer}' has no field that could name its points."),
                parameter=Parameter("PLACES"),
                layer=layer.name(),
            )
        name = self.field_of(layer, parameters, "PLACES_NAME", context) or guess_name_field(
            fields, fields[0].name(), layer.getFeatures()
        )
        own = [field.name() for field in fields if field.name().lower() == "population" and field.isNumeric()]
        size = self.field_of(layer, parameters, "PLACES_RANK", context) or "".join(own[:1])
        return Towns(layer, name, size)

    def maker_of(self, field: str) -> str:
        tool = next((tool for start, tool in makers().items() if field.startswith(start)), "")
        return tr(" ('{tool}' makes it)").format(tool=tool) if tool else ""

    def target(self, parameters: dict, name: str, context) -> str:
        """Path of an output file, in a folder that exists; '' where it is not asked for. Raises where it cannot be written."""
        path = self.parameterAsFileOutput(parameters, name, context)
        if path:
            prepare_folder(Path(path))
        return path


def prepare_folder(path: Path) -> None:
    """Make the folder of a file to write, and see that the file can be written. Raises CreativeClustersError.

    The file itself is not touched: another run may be writing it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if os.path.lexists(path) and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise CreativeClustersError(
            mark("{path} cannot be written: {reason}. Choose another place."),
            path=path,
            reason=error.strerror,
        ) from error


def load_style(layer: QgsVectorLayer) -> None:
    """What is stored with the data of a layer that Processing has opened: it takes neither style nor metadata along."""
    if layer.isSpatial() and layer.renderer() is not None and layer.renderer().type() == "singleSymbol":
        layer.loadDefaultStyle()
    if not layer.metadata().abstract():
        layer.loadDefaultMetadata()


FORMATS = (".pdf", ".png", ".svg")


def format_names() -> list[str]:
    return [tr("PDF"), tr("PNG"), tr("SVG")]


def with_format(path: str, ending: str) -> str:
    """The path with an ending that says what the file is: its own where it is one of FORMATS, unless QGIS chose it."""
    chosen = Path(path)
    # QGIS gives a temporary file the first ending of the list, whatever format was asked for
    temporary = chosen.is_relative_to(QgsProcessingUtils.tempFolder())
    if temporary:
        return str(chosen.with_suffix(ending))
    return path if chosen.suffix.lower() in FORMATS else path + ending


def in_project(layer: QgsVectorLayer, project: QgsProject | None) -> bool:
    return project is not None and project.mapLayer(layer.id()) is not None


def makers() -> dict[str, str]:
    """Beginnings of field names, and the tool that writes such fields."""
    return {
        "lq_": tr("Location quotients"),
        "score": tr("Creative hotspots"),
        "rank": tr("Creative hotspots"),
        "class": tr("Creative hotspots"),
        "joint_class_": tr("Overlap with related sectors"),
        "bivariate_class_": tr("Overlap with related sectors"),
        "excess_": tr("Overlap with related sectors"),
        "growth": tr("Employment change"),
        "jobs_": tr("Employment by sector"),
        "businesses_": tr("Employment by sector"),
    }

"""No run writes over what it reads, nor one output over another: looked at before anything is written."""

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..core.messages import Note, Parameter, mark
from .places import Place, overwritten, place_of_output, places_of, places_of_text, style_overwritten, text_of

_READ = ("source", "vector", "multilayer", "layer", "file")


def overwriting(tool: QgsProcessingAlgorithm, parameters: dict, context) -> Note | None:
    """What the run would write over, with the names of both parameters; None where nothing is lost.

    To be called where the layers of the project live, that is before the work goes to another thread.
    """
    outputs = list(_outputs(tool, parameters, context))
    inputs = list(_inputs(tool, parameters, context))
    for name, place in outputs:
        for other, read in inputs:
            if lost := overwritten(place, read) or style_overwritten(place, read):
                text = mark(
                    "{output} would write over {file}, which {input} is read from. Choose another file, or another layer of it.",
                )
                return Note(text, {"output": name, "file": lost, "input": other})
    for number, (name, place) in enumerate(outputs):
        for other, second in outputs[:number]:
            if name != other and (_both(place, second) or _both(second, place)):
                text = mark(
                    "{one} and {other} would be written to the same place, {file}. Give each a file of its own."
                )
                return Note(text, {"one": other, "other": name, "file": place.shown})
    return None


def _both(one: Place, other: Place) -> bool:
    if bool(one.layer) != bool(other.layer):  # a layer of a file that the other writes anew
        one, other = Place(one.path, server=one.server), Place(other.path, server=other.server)
    return bool(overwritten(one, other))


def _outputs(tool, parameters: dict, context) -> Iterator[tuple[str, Place]]:
    for definition in tool.parameterDefinitions():
        text = text_of(parameters.get(definition.name()), context) if definition.isDestination() else ""
        if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
            continue
        if definition.type() == "sink":
            yield Parameter(definition.name()), place_of_output(text)
            continue
        path = QUrl(text).toLocalFile() if text.startswith("file:") else text
        for written in tool.files_written(definition.name(), path):
            yield Parameter(definition.name()), Place(written)


def _inputs(tool, parameters: dict, context) -> Iterator[tuple[str | Note, Place]]:
    project = context.project()
    for definition in tool.parameterDefinitions():
        given = parameters.get(definition.name(), definition.defaultValue())
        if definition.type() not in _READ:
            continue
        for value in given if isinstance(given, list | tuple) else [given]:
            for place in _places(value, definition.type() == "file", context):
                yield Parameter(definition.name()), place
    if project is not None and project.fileName():
        yield Note(mark("the project")), Place(_project_file(project.fileName()))


def _places(value, is_file: bool, context) -> list[Place]:
    if isinstance(value, QgsVectorLayer):
        return places_of(value, context.project())
    text = text_of(value, context)
    if not text:
        return []
    if is_file:
        return [Place(QUrl(text).toLocalFile() if text.startswith("file:") else text)]
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if isinstance(layer, QgsVectorLayer):
        return places_of(layer, context.project())
    return places_of_text(text, context.project())


def _project_file(name: str) -> str:
    """The file of a project, which may be kept in a GeoPackage."""
    url = QUrl(name)
    return url.path() if url.scheme() == "geopackage" and QUrlQuery(url).hasQueryItem("projectName") else name

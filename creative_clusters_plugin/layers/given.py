"""What is given for the parameters of any tool, looked at before its work: numbers, fields, kinds of geometry, systems of coordinates."""

from collections.abc import Iterator
from math import isfinite
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.messages import CreativeClustersError, Note, Parameter, mark, some
from .places import text_of

_OPEN = 1e300  # of a range: QGIS has the largest of all numbers there
_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon.value)]
_POINTS = [int(Qgis.ProcessingSourceType.VectorPoint.value)]


def checked(tool: QgsProcessingAlgorithm, parameters: dict, context) -> list[Note]:
    """What the user has to know of what is given. Raises CreativeClustersError for what no tool can work with."""
    given = [one for one in tool.parameterDefinitions() if parameters.get(one.name()) not in (None, "", [])]
    for one in given:
        if isinstance(one, QgsProcessingParameterNumber):
            _check_number(one, parameters, context)
        if one.isDestination():
            _check_name(one, text_of(parameters[one.name()], context))
    layers = {one.name(): layer for one, layer in _layers(tool, given, parameters, context)}
    for one in given:
        if one.type() == "field" and one.parentLayerParameterName() in layers:
            _check_fields(tool, one, layers[one.parentLayerParameterName()], parameters, context)
        if one.name() in layers:
            _check_geometry(one, layers[one.name()])
        if one.type() == "vector" and one.name() in layers:
            _check_extent(one, layers[one.name()])
    return list(_without_system(layers, {one.name(): one for one in given}))


def _check_number(definition: QgsProcessingParameterNumber, parameters: dict, context) -> None:
    value = parameters[definition.name()]
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext())[0]
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    least, most = definition.minimum(), definition.maximum()
    if isfinite(number) and least <= number <= most:
        return
    values = {"parameter": Parameter(definition.name()), "value": value}
    low, high = least > -_OPEN, most < _OPEN
    if low and high:
        text = mark("{parameter} is {value}. It takes a number from {least} to {most}.")
    elif low:
        text = mark("{parameter} is {value}. It takes a number of {least} or more.")
    else:
        text = mark("{parameter} is {value}. It takes a number.")
    raise CreativeClustersError(text, **values, least=f"{least:.12g}", most=f"{most:.12g}")


def _check_name(definition, text: str) -> None:
    """Raises CreativeClustersError for the name of a file that QGIS would write under another one and not find again."""
    path, bar, rest = text.partition("|")
    named = rest.startswith("layername=")
    lost = bar and (not Path(path).suffix if named else definition.type() == "sink")
    if lost and not QgsProcessingUtils.decodeProviderKeyAndUri(text)[0]:
        raise CreativeClustersError(
            mark(
                "{parameter}: '{name}' has '|' in it, behind which QGIS looks for a layer of a file. Choose another name."
            ),
            parameter=Parameter(definition.name()),
            name=text,
        )


def _layers(tool, given: list, parameters: dict, context) -> Iterator[tuple]:
    for one in given:
        if one.type() == "source":
            layer = tool.parameterAsSource(parameters, one.name(), context)
        elif one.type() == "vector":
            layer = tool.parameterAsVectorLayer(parameters, one.name(), context)
        else:
            continue
        if layer is not None:
            yield one, layer


def _check_fields(tool, definition, layer, parameters: dict, context) -> None:
    chosen = [name for name in tool.parameterAsStrings(parameters, definition.name(), context) if name]
    missing = [name for name in chosen if layer.fields().lookupField(name) < 0]
    if missing:
        raise CreativeClustersError(
            mark("{parameter}: '{layer}' has no field '{field}'{maker}. Its fields: {fields}."),
            parameter=Parameter(definition.name()),
            layer=_name(layer),
            field=some(missing),
            maker=tool.maker_of(missing[0]),
            fields=some(layer.fields().names(), 40),
        )


def _check_geometry(definition, layer) -> None:
    """Raises CreativeClustersError for lines or points where polygons are wanted, and the like."""
    kinds = list(definition.dataTypes())
    wanted = {
        tuple(_POLYGONS): (
            Qgis.GeometryType.Polygon,
            mark("{parameter}: '{layer}' has no polygons. Choose a layer of areas."),
        ),
        tuple(_POINTS): (
            Qgis.GeometryType.Point,
            mark("{parameter}: '{layer}' has no points. Choose a layer of points."),
        ),
    }.get(tuple(int(getattr(kind, "value", kind)) for kind in kinds))
    found = QgsWkbTypes.geometryType(layer.wkbType())
    # a database may leave open what its layer holds
    if wanted and found not in (wanted[0], Qgis.GeometryType.Unknown):
        raise CreativeClustersError(wanted[1], parameter=Parameter(definition.name()), layer=_name(layer))


def _check_extent(definition, layer: QgsVectorLayer) -> None:
    """Raises CreativeClustersError for a layer to be drawn that has places nowhere: no map can show it."""
    if layer.isSpatial() and layer.featureCount() and not layer.extent().isNull() and not layer.extent().isFinite():
        raise CreativeClustersError(
            mark(
                "{parameter}: '{layer}' has coordinates that are no numbers, so that there is no map of it. Mend or filter it."
            ),
            parameter=Parameter(definition.name()),
            layer=layer.name(),
        )


def _without_system(layers: dict, definitions: dict) -> Iterator[Note]:
    for name, layer in layers.items():
        system = layer.crs() if isinstance(layer, QgsVectorLayer) else layer.sourceCrs()
        if layer.wkbType() == Qgis.WkbType.NoGeometry or system.isValid():
            continue
        if list(definitions[name].dataTypes()) == [int(Qgis.ProcessingSourceType.Vector.value)]:
            continue  # a table, whose places do not count
        text = mark(
            "{parameter}: '{layer}' has no coordinate reference system. Distances and areas are in units of its coordinates, which are "
            "taken as they are. Set the system with 'Assign projection'.",
        )
        yield Note(text, {"parameter": Parameter(definitions[name].name()), "layer": _name(layer)})


def _name(layer) -> str:
    return layer.name() if isinstance(layer, QgsVectorLayer) else layer.sourceName()

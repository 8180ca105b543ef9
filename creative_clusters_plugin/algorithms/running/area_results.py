"""What the tools share that publish areas with the results of other tools on them: layers, ids, files."""

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsVectorLayer,
)

from ...core.employment.measures import measure_of
from ...core.figures.notation import named
from ...core.messages import Note, Plural, mark, some
from ...layers.whole import whole
from ...translation import speak_of
from .publishing import prepare_folder


def measures_of(tool, parameters: dict, context) -> dict[str, str]:
    """What the figures of AREAS, LOCAL_AREAS and LAYERS count, by the layer's name: '' where it does not say so, as for jobs."""
    from ...layers.about import measure_said

    names = [one for one in ("AREAS", "LOCAL_AREAS") if tool.parameterDefinition(one) is not None]
    layers = [tool.parameterAsVectorLayer(parameters, name, context) for name in names]
    layers += tool.parameterAsLayerList(parameters, "LAYERS", context) or []
    return {layer.name(): measure_said(layer) for layer in layers if isinstance(layer, QgsVectorLayer)}


def speak_of_layers(measures: dict[str, str]) -> list[Note]:
    """Has texts be of the measure that the layers with figures share; of several they stay those of jobs, with a warning."""
    said = {measure for measure in measures.values() if measure}
    if len(said) == 1:
        speak_of(measure_of(said.pop()))
        return []
    if not said:
        return []
    text = mark("The layers are of several measures ({layers}): where the page says jobs, it is what the layer holds.")
    return [Note(text, {"layers": some([named(name, measure) for name, measure in measures.items() if measure], 10)})]


def snapshots(tool, parameters: dict, context) -> list:
    """Of LAYERS: layers of the project may only be touched where they live, and the work is done in another thread."""
    from ...layers.profile_layers import snapshot

    layers = tool.parameterAsLayerList(parameters, "LAYERS", context) or []
    return [snapshot(layer) for layer in layers if isinstance(layer, QgsVectorLayer)]


def fields_of(tool, parameters: dict, context) -> dict[str, tuple[str, str]]:
    """By parameter the fields with ids and names of AREAS and LOCAL_AREAS, as the runs that wrote them took them; '' where not said."""
    from ...layers.about import fields_said

    names = [one for one in ("AREAS", "LOCAL_AREAS") if tool.parameterDefinition(one) is not None]
    return {name: fields_said(tool.parameterAsVectorLayer(parameters, name, context)) for name in names}


def id_field(
    reader, source, parameter: str = "AREA_ID", usual: tuple[str, ...] = ("area",), times: int = 1, said: str = ""
) -> str:
    """The field that names the areas: the one chosen, `said` by the layer, of the `usual` names, else the likeliest by its values.

    times: how often the layer has each area. Raises CreativeClustersError where no field could name them.
    """
    chosen = reader.fields(parameter, source)
    places = [source.fields().lookupField(name) for name in usual]
    called = next((source.fields()[place].name() for place in places if place >= 0), "")
    return next(iter(chosen), "") or said or called or reader.finder.area_id(source, parameter, times)


def name_field(reader, source, own_id: str, parameter: str = "AREA_NAME", said: str = "") -> str:
    """The field with the areas' names: the one chosen, `said` by the layer, else the likeliest by its name and values."""
    from ...layers.area_names import name_field_in

    chosen = reader.fields(parameter, source)
    return next(iter(chosen), "") or said or name_field_in(source, own_id)


def with_ids(boundaries, own_id: str):
    """Areas as read, with the ids in a field instead of their row numbers."""
    from ...core.values import identifier
    from ...layers.read import plain

    place = boundaries.fields.lookupField(own_id)
    values = [plain(feature[place]) for feature in boundaries.features]
    return replace(boundaries, ids=[None if value is None else identifier(value) for value in values], id_field=own_id)


def without_shape(text: Plural, ids, shapes: dict, layer: str) -> list[Note]:
    """A warning with the {count} of areas of {layer} that have an id and no shape."""
    lacking = {key for key in ids if key is not None} - set(shapes)
    return [Note(text, {"count": len(lacking), "layer": layer})] if lacking else []


def output_path(tool, parameters: dict, name: str, context) -> Path | None:
    """The file of a destination, in a folder that is there; None where it is not asked for."""
    path = tool.parameterAsFileOutput(parameters, name, context) if parameters.get(name) else ""
    if not path:
        return None
    prepare_folder(Path(path))
    return Path(path)


def write(path: Path, text: str) -> None:
    with whole(path) as part:
        write_text(part, text)


def write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")

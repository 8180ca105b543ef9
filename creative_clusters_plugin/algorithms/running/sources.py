"""Where the figures of a run or a page are from, in words. What nobody states is said to be not stated: a file's name is no source."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsVectorLayer

from ...core.messages import Note, Parameter, mark, some
from ...layers.about import about, data_of, data_of_file
from ...translation import tr

_FIGURES = ("EMPLOYMENT", "INPUT", "FILE", "POINTS", "POINTS_FILE", "FLOWS", "AUDIENCE")
_BESIDE = ("REFERENCE", "MAKE", "OUTPUTS_TABLE", "NATIONAL_OUTLOOK")  # named where they say whose they are
_BETWEEN = " · "


@dataclass(frozen=True)
class Sources:
    """text: for the outputs to keep, '' where nothing is stated; silent: layers and files of figures that do not state their source."""

    text: str
    silent: tuple[str, ...] = ()

    @property
    def notes(self) -> list[Note]:
        """What fills the gap, for whoever runs the tool."""
        text = mark(
            "The source of {layers} is not stated, and pages will say so: fill {parameter}, or the metadata of the layer."
        )
        values = {"layers": some([f"'{name}'" for name in self.silent]), "parameter": Parameter("SOURCE_TEXT")}
        return [Note(text, values, warning=False)] if self.silent else []


def stated(source: str) -> str:
    """`source` for a page, which says so where there is none."""
    return source or tr("not stated")


def source_line(source: str) -> str:
    return tr("Source: {source}").format(source=stated(source))


def sources_in(tool: QgsProcessingAlgorithm, parameters: dict, context, mapped: str = "") -> Sources:
    """By the metadata of the inputs; mapped: the parameter with the areas, whose source is named where it is known."""
    known, silent = [], {}
    for name in dict.fromkeys((mapped, *_FIGURES, *_BESIDE)):
        definition = tool.parameterDefinition(name) if name else None
        if definition is None or not parameters.get(name):
            continue
        title, data = _of_input(tool, parameters, name, context)
        if data:
            known.append(data)
        elif name in _FIGURES and title:
            silent[definition.description()] = title
    if known:
        text = tr("{figures}: source not stated")
        known += [text.format(figures=figures) for figures in silent]
    return Sources(_once(known), tuple(dict.fromkeys(silent.values())))


def sources_of(layers: list) -> str:
    """Where the figures of these layers are from, each source once; '' where none says so. What is no layer of vectors is left out."""
    layers = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    known = [data for layer in layers if (data := data_of(layer))]
    # a source beside results that have none must not look as if it were theirs, too
    silent = any(about(layer).settings and not about(layer).data for layer in layers)
    return _once([*known, tr("other figures: source not stated")] if known and silent else known)


def _once(texts: list[str]) -> str:
    parts = [part.strip().rstrip(". ") for text in texts for part in text.split(_BETWEEN)]
    return _BETWEEN.join(dict.fromkeys(part for part in parts if part))


def _of_input(tool: QgsProcessingAlgorithm, parameters: dict, name: str, context) -> tuple[str, str]:
    """Name and source of what a parameter holds; ('', '') where that is no layer or file."""
    if tool.parameterDefinition(name).type() == "file":
        path = Path(tool.parameterAsFile(parameters, name, context))
        return path.name, data_of_file(path)
    source = tool.parameterAsSource(parameters, name, context)
    layer = tool.parameterAsVectorLayer(parameters, name, context)
    return source.sourceName() if source is not None else "", data_of(layer)

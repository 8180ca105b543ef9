"""QGIS renderers and labels for a StyleSpec, of kinds that every QGIS draws without this plugin."""

import re

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationCustom,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..translation import translated
from . import texts
from .kind import Categories, Column, Numbers
from .layer_figures import Figures
from .specs import StyleSpec
from .symbols import Symbols

# Values that no column holds: they exist for the legend only.
WITHHELD_NUMBER = -2.0
WITHHELD_VALUE = "withheld"
# QGIS's "all other values": 'no data' and NULL alike.
OTHER_VALUES = ""


def field_in(layer: QgsVectorLayer, name: str) -> str:
    """Name of the column `name` in `layer`, cut to 10 characters in a Shapefile, or '' where it is missing.

    A cut name counts only where it is the only one of its kind: GDAL numbers the others (lq_creat_1).
    """
    names = layer.fields().names()
    if name in names:
        return name
    numbered = re.compile(re.escape(name[:8]) + r"_\d$")
    cut = name[:10]
    return cut if cut in names and not any(numbered.match(other) for other in names) else ""


def renderer_for(spec: StyleSpec, layer: QgsVectorLayer, figures: Figures | None = None) -> QgsFeatureRenderer:
    """The renderer of `spec` for `layer`, which has to have the column (see field_in); figures: of its columns, where several are drawn.

    Areas with NULL are drawn as 'No data', and so are values that the legend does not know.
    Raises ValueError where the kind is unknown.
    """
    kind, field = spec.drawn, field_in(layer, spec.field)
    hatched = (field_in(layer, spec.withheld_field), spec.outlines, field_in(layer, spec.unsure_field))
    symbols = Symbols(layer, *hatched, as_dots=kind.on_land)
    if isinstance(kind, Numbers):
        figures = figures or Figures(layer, [field])
        classes = kind.classes(spec, lambda: figures.of(field))
        return _graduated(field, classes, symbols, kind.nothing, translated(kind.nothing_label))
    if not isinstance(kind, Categories):
        raise ValueError(f"no style of the kind {spec.kind!r}")
    colours = kind.palette(spec)
    expression = kind.value(spec, column_of(layer)) if kind.value else field
    renderer = _categorised(expression, colours, texts.in_words(kind.labels(spec)), symbols, kind.hatched)
    return _first_on_top(renderer, field, list(colours)) if kind.first_on_top else renderer


def column_of(layer: QgsVectorLayer) -> Column:
    """From the name of a field to the layer's own column in an expression."""
    return lambda name: QgsExpression.quotedColumnRef(field_in(layer, name))


def _graduated(
    field: str, classes: list, symbols: Symbols, nothing: float, nothing_label: str
) -> QgsGraduatedSymbolRenderer:
    """classes: (lower, upper, colour, label), in order; a value on a break belongs to the first. nothing: stands for NULL."""
    ranges = [QgsRendererRange(low, high, symbols.data(colour), label) for low, high, colour, label in classes]
    ranges.append(QgsRendererRange(nothing, nothing, symbols.no_data(), nothing_label))
    if symbols.condition:
        ranges.append(QgsRendererRange(WITHHELD_NUMBER, WITHHELD_NUMBER, symbols.withheld(), symbols.hatch_label))
    # A range cannot hold NULL: without coalesce the areas without data would be holes in the map.
    renderer = QgsGraduatedSymbolRenderer(f"coalesce({QgsExpression.quotedColumnRef(field)}, {nothing:.0f})", ranges)
    renderer.setClassificationMethod(QgsClassificationCustom())
    return renderer


def _categorised(
    field: str, colours: dict, labels: dict, symbols: Symbols, hatched: str
) -> QgsCategorizedSymbolRenderer:
    """colours, labels: by the value in the column, in the order of the legend. hatched: the value of a hatched class, '' for none."""
    categories = [
        QgsRendererCategory(value, (symbols.hatched if value == hatched else symbols.data)(colour), labels[value])
        for value, colour in colours.items()
    ]
    categories.append(QgsRendererCategory(OTHER_VALUES, symbols.no_data(), texts.no_data()))
    if symbols.condition:
        categories.append(QgsRendererCategory(WITHHELD_VALUE, symbols.withheld(), symbols.hatch_label))
    return QgsCategorizedSymbolRenderer(field, categories)


def _first_on_top(renderer: QgsFeatureRenderer, field: str, values: list[str]) -> QgsFeatureRenderer:
    """Points of one place lie on each other: those of the last classes are drawn first."""
    column = QgsExpression.quotedColumnRef(field)
    cases = [f"WHEN {column} = '{value}' THEN {-place}" for place, value in enumerate(values)]
    order = QgsFeatureRequest.OrderByClause(f"CASE {' '.join(cases)} ELSE -99 END", True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
    renderer.setOrderByEnabled(True)
    return renderer

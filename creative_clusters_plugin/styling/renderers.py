"""QGIS renderers and labels for a StyleSpec, of kinds that every QGIS draws without this plugin."""

import re
from itertools import pairwise

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsClassificationCustom,
    QgsClassificationQuantile,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)

from . import palettes, texts
from .classification import OPEN_END
from .specs import StyleSpec
from .symbols import Symbols

# Values that no column holds: NO_DATA_NUMBER stands for NULL, the WITHHELD ones exist for the legend only.
NO_DATA_NUMBER = -1.0
WITHHELD_NUMBER = -2.0
WITHHELD_VALUE = "withheld"
GRADUATED = ("quotient", "point_quotient", "score", "jobs", "density", "change", "similarity", "graduated")
# Kinds in classes of as many areas each: their colours, and the decimals of the bounds.
QUANTILES = {"jobs": (palettes.JOBS_COLOURS, 0), "density": (palettes.SCORE_COLOURS, 2)}
# Kinds whose labels are always the same.
CATEGORIES = {
    "class": (palettes.CLASS_COLOURS, texts.class_labels),
    "regional": (palettes.REGIONAL_COLOURS, texts.regional_labels),
    "trend": (palettes.TREND_COLOURS, texts.trend_labels),
    "outlook": (palettes.OUTLOOK_COLOURS, texts.outlook_labels),
    "hot_cold": (palettes.HOT_COLD_COLOURS, texts.association_labels),
    "quadrant": (palettes.QUADRANT_COLOURS, texts.association_labels),
    "likeness": (palettes.LIKENESS_COLOURS, texts.association_labels),
    "cluster": (palettes.CLUSTER_COLOURS, texts.association_labels),
    "colocation": (palettes.COLOCATION_COLOURS, texts.colocation_labels),
}
# And those whose labels may name a group: what a column of such values is styled as when nothing else is known of it.
PLAIN_LABELS = CATEGORIES | {
    "joint": (palettes.JOINT_COLOURS, lambda: texts.joint_labels("")),
    "bivariate": (palettes.BIVARIATE_COLOURS, lambda: texts.bivariate_labels("")),
}
# What a quotient of 0 means.
QUOTIENTS = {"quotient": texts.quotient_zero, "point_quotient": texts.none_near}
# Changes may have any sign: what stands for NULL is below the lowest class.
NO_CHANGE_NUMBER = -10 * OPEN_END
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


def renderer_for(spec: StyleSpec, layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """The renderer of `spec` for `layer`, which has to have the column (see field_in).

    Areas with NULL are drawn as 'No data', and so are values that the legend does not know.
    Raises ValueError where the kind is unknown.
    """
    field = field_in(layer, spec.field)
    symbols = Symbols(layer, field_in(layer, spec.withheld_field), spec.outlines)
    if spec.kind in GRADUATED:
        classes, nothing, nothing_label = _classes(spec, layer, field)
        return _graduated(field, classes, symbols, nothing, nothing_label)
    colours, labels = _categories(spec)
    expression = _thirds(layer, spec) if spec.kind == "thirds" else field
    renderer = _categorised(expression, colours, labels, symbols)
    return _significant_on_top(renderer, field) if spec.kind == "colocation" else renderer


def _classes(spec: StyleSpec, layer: QgsVectorLayer, field: str) -> tuple[list, float, str]:
    """Classes (lower, upper, colour, label) of a kind in GRADUATED, the number that stands for NULL, and its label."""
    if spec.kind == "graduated":
        classes = [(*one[:2], colour, one[2]) for one, colour in zip(spec.classes, spec.colours, strict=True)]
        return classes, NO_CHANGE_NUMBER, texts.no_data()
    if spec.kind == "change":
        return _change_classes(spec), NO_CHANGE_NUMBER, texts.no_change()
    if spec.kind == "similarity":
        return _similarity_classes(), NO_CHANGE_NUMBER, texts.no_data()
    if spec.kind in QUANTILES:
        return _quantile_classes(layer, field, *QUANTILES[spec.kind]), NO_DATA_NUMBER, texts.no_data()
    classes = _quotient_classes(spec) if spec.kind in QUOTIENTS else _score_classes()
    return classes, NO_DATA_NUMBER, texts.no_data()


def _categories(spec: StyleSpec) -> tuple[dict, dict]:
    """Colours and labels by value. Raises ValueError where the kind is unknown."""
    if spec.kind in CATEGORIES:
        return CATEGORIES[spec.kind][0], CATEGORIES[spec.kind][1]()
    if spec.kind == "joint":
        return palettes.JOINT_COLOURS, texts.joint_labels(spec.related_label)
    if spec.is_bivariate:
        return palettes.BIVARIATE_COLOURS, texts.bivariate_labels(spec.related_label, spec.first_label)
    labels = dict(spec.labels)
    if spec.kind == "categories":
        return dict(zip(labels, spec.colours, strict=True)), labels
    if spec.kind == "typology":
        return {value: palettes.TYPE_COLOURS.get(value, palettes.TYPE_OTHER) for value in labels}, labels
    raise ValueError(f"no style of the kind {spec.kind!r}")


def _graduated(
    field: str, classes: list, symbols: Symbols, nothing: float, nothing_label: str
) -> QgsGraduatedSymbolRenderer:
    """classes: (lower, upper, colour, label), in order; a value on a break belongs to the first. nothing: stands for NULL."""
    ranges = [QgsRendererRange(low, high, symbols.data(colour), label) for low, high, colour, label in classes]
    ranges.append(QgsRendererRange(nothing, nothing, symbols.no_data(), nothing_label))
    if symbols.withheld_field:
        ranges.append(QgsRendererRange(WITHHELD_NUMBER, WITHHELD_NUMBER, symbols.withheld(), texts.withheld()))
    # A range cannot hold NULL: without coalesce the areas without data would be holes in the map.
    renderer = QgsGraduatedSymbolRenderer(f"coalesce({QgsExpression.quotedColumnRef(field)}, {nothing:.0f})", ranges)
    renderer.setClassificationMethod(QgsClassificationCustom())
    return renderer


def _categorised(field: str, colours: dict, labels: dict, symbols: Symbols) -> QgsCategorizedSymbolRenderer:
    """colours, labels: by the value in the column, in the order of the legend."""
    categories = [QgsRendererCategory(value, symbols.data(colour), labels[value]) for value, colour in colours.items()]
    categories.append(QgsRendererCategory(OTHER_VALUES, symbols.no_data(), texts.no_data()))
    if symbols.withheld_field:
        categories.append(QgsRendererCategory(WITHHELD_VALUE, symbols.withheld(), texts.withheld()))
    return QgsCategorizedSymbolRenderer(field, categories)


def _thirds(layer: QgsVectorLayer, spec: StyleSpec) -> str:
    """Expression of the key in palettes.BIVARIATE_COLOURS; NULL where one of the two columns is."""
    parts = []
    for name, (low, high) in zip((spec.field, spec.second_field), spec.thirds, strict=True):
        column = QgsExpression.quotedColumnRef(field_in(layer, name))
        # NULL is in none of the three
        upper = f"when {column} <= {high!r} then '2' when {column} > {high!r} then '3'"
        parts.append(f"case when {column} <= {low!r} then '1' {upper} end")
    return f"({parts[0]}) || '-' || ({parts[1]})"


def _significant_on_top(renderer: QgsFeatureRenderer, field: str) -> QgsFeatureRenderer:
    """Points of one place lie on each other: those of the last classes are drawn first."""
    column = QgsExpression.quotedColumnRef(field)
    cases = [f"WHEN {column} = '{value}' THEN {-place}" for place, value in enumerate(palettes.COLOCATION_COLOURS)]
    order = QgsFeatureRequest.OrderByClause(f"CASE {' '.join(cases)} ELSE -99 END", True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
    renderer.setOrderByEnabled(True)
    return renderer


def _quotient_classes(spec: StyleSpec) -> list:
    lows = palettes.QUOTIENT_BREAKS
    labels = texts.quotient_labels(spec.reference_label)
    classes = list(zip(lows, (*lows[1:], OPEN_END), palettes.QUOTIENT_COLOURS, labels, strict=True))
    return [(0.0, 0.0, palettes.QUOTIENT_ZERO, QUOTIENTS[spec.kind]()), *classes]


def _change_classes(spec: StyleSpec) -> list:
    bounds = (-OPEN_END, *palettes.CHANGE_BREAKS, OPEN_END)
    labels = texts.change_labels(spec.reference_label)
    return list(zip(bounds[:-1], bounds[1:], palettes.CHANGE_COLOURS, labels, strict=True))


def _score_classes() -> list:
    breaks = palettes.SCORE_BREAKS
    return [
        (low, high, colour, texts.interval(low, high))
        for low, high, colour in zip(breaks[:-1], breaks[1:], palettes.SCORE_COLOURS, strict=True)
    ]


def _similarity_classes() -> list:
    breaks = palettes.SIMILARITY_BREAKS
    return [
        (low, high, colour, texts.interval(low, high, 1))
        for (low, high), colour in zip(pairwise(breaks), palettes.SIMILARITY_COLOURS, strict=True)
    ]


def _quantile_classes(layer: QgsVectorLayer, field: str, colours: tuple[str, ...], decimals: int) -> list:
    # Jobs are skewed like town sizes: equal steps would put nearly all areas into the first class.
    # Handed the layer instead of numbers, QGIS would count NULL as 0.
    place = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes([place])
    values = [feature[place] for feature in layer.getFeatures(request)]
    jobs = [float(value) for value in values if isinstance(value, (int, float))]
    classes = QgsClassificationQuantile().classes(jobs, len(colours)) if jobs else []
    bounds = [(each.lowerBound(), each.upperBound()) for each in classes]
    bounds = [(low, high) for low, high in bounds if high > low] or bounds[:1]
    # Where many areas share a value there are fewer classes; the dark end stays with the most.
    colours = colours[len(colours) - len(bounds) :]
    return [
        (low, high, colour, texts.interval(low, high, decimals))
        for (low, high), colour in zip(bounds, colours, strict=True)
    ]

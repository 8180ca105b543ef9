"""QGIS renderers and labels for a StyleSpec, of kinds that every QGIS draws without this plugin."""

import re
from itertools import pairwise

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsClassificationCustom,
    QgsClassificationQuantile,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import palettes, texts
from .specs import StyleSpec
from .symbols import Symbols

OPEN_END = 1e12
# Values that no column holds: NO_DATA_NUMBER stands for NULL, the WITHHELD ones exist for the legend only.
NO_DATA_NUMBER = -1.0
WITHHELD_NUMBER = -2.0
WITHHELD_VALUE = "withheld"
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
}
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
    symbols = Symbols(layer, field_in(layer, spec.withheld_field))
    if spec.kind == "quotient":
        return _graduated(field, _quotient_classes(spec), symbols)
    if spec.kind == "score":
        return _graduated(field, _score_classes(), symbols)
    if spec.kind == "jobs":
        return _graduated(field, _jobs_classes(layer, field), symbols)
    if spec.kind == "joint":
        return _categorised(field, palettes.JOINT_COLOURS, texts.joint_labels(spec.related_label), symbols)
    if spec.kind == "bivariate":
        return _categorised(field, palettes.BIVARIATE_COLOURS, texts.bivariate_labels(spec.related_label), symbols)
    if spec.kind == "change":
        return _graduated(field, _change_classes(spec), symbols, NO_CHANGE_NUMBER, texts.no_change())
    if spec.kind == "similarity":
        return _graduated(field, _similarity_classes(), symbols, NO_CHANGE_NUMBER)
    if spec.kind == "typology":
        colours = {value: palettes.TYPE_COLOURS.get(value, palettes.TYPE_OTHER) for value, _ in spec.labels}
        return _categorised(field, colours, dict(spec.labels), symbols)
    if spec.kind in CATEGORIES:
        colours, labels = CATEGORIES[spec.kind]
        return _categorised(field, colours, labels(), symbols)
    raise ValueError(f"no style of the kind {spec.kind!r}")


def _graduated(
    field: str, classes: list, symbols: Symbols, nothing: float = NO_DATA_NUMBER, nothing_label: str = ""
) -> QgsGraduatedSymbolRenderer:
    """classes: (lower, upper, colour, label), in order; a value on a break belongs to the first. nothing: stands for NULL."""
    ranges = [QgsRendererRange(low, high, symbols.data(colour), label) for low, high, colour, label in classes]
    ranges.append(QgsRendererRange(nothing, nothing, symbols.no_data(), nothing_label or texts.no_data()))
    if symbols.withheld_field:
        ranges.append(QgsRendererRange(WITHHELD_NUMBER, WITHHELD_NUMBER, symbols.withheld(), texts.withheld()))
    # A range cannot hold NULL: without coalesce the areas without data would be holes in the map.
    renderer = QgsGraduatedSymbolRenderer(f'coalesce("{field}", {nothing:.0f})', ranges)
    renderer.setClassificationMethod(QgsClassificationCustom())
    return renderer


def _categorised(field: str, colours: dict, labels: dict, symbols: Symbols) -> QgsCategorizedSymbolRenderer:
    """colours, labels: by the value in the column, in the order of the legend."""
    categories = [QgsRendererCategory(value, symbols.data(colour), labels[value]) for value, colour in colours.items()]
    categories.append(QgsRendererCategory(OTHER_VALUES, symbols.no_data(), texts.no_data()))
    if symbols.withheld_field:
        categories.append(QgsRendererCategory(WITHHELD_VALUE, symbols.withheld(), texts.withheld()))
    return QgsCategorizedSymbolRenderer(field, categories)


def _quotient_classes(spec: StyleSpec) -> list:
    lows = palettes.QUOTIENT_BREAKS
    labels = texts.quotient_labels(spec.reference_label)
    classes = list(zip(lows, (*lows[1:], OPEN_END), palettes.QUOTIENT_COLOURS, labels, strict=True))
    return [(0.0, 0.0, palettes.QUOTIENT_ZERO, texts.quotient_zero()), *classes]


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


def _jobs_classes(layer: QgsVectorLayer, field: str) -> list:
    # Jobs are skewed like town sizes: equal steps would put nearly all areas into the first class.
    # Handed the layer instead of numbers, QGIS would count NULL as 0.
    place = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes([place])
    values = [feature[place] for feature in layer.getFeatures(request)]
    jobs = [float(value) for value in values if isinstance(value, (int, float))]
    classes = QgsClassificationQuantile().classes(jobs, len(palettes.JOBS_COLOURS)) if jobs else []
    bounds = [(each.lowerBound(), each.upperBound()) for each in classes]
    bounds = [(low, high) for low, high in bounds if high > low] or bounds[:1]
    # Where many areas share a value there are fewer classes; the dark end stays with the most jobs.
    colours = palettes.JOBS_COLOURS[len(palettes.JOBS_COLOURS) - len(bounds) :]
    return [(low, high, colour, texts.interval(low, high)) for (low, high), colour in zip(bounds, colours, strict=True)]


def labelling_for(spec: StyleSpec, layer: QgsVectorLayer) -> QgsRuleBasedLabeling | None:
    """Names on the hotspots (kind 'class' with a label column), from the scale of a page on."""
    label_field = field_in(layer, spec.label_field)
    if spec.kind != "class" or not label_field:
        return None
    settings = QgsPalLayerSettings()
    settings.fieldName = label_field
    settings.setFormat(_label_text())
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setFilterExpression(f"\"{field_in(layer, spec.field)}\" = 'hotspot'")
    rule.setDescription(texts.class_labels()["hotspot"])
    rule.setMinimumScale(_page_scale(layer))
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _label_text() -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor("white"))
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor("#1c1c1c"))
    text.setBuffer(halo)
    return text


def _page_scale(layer: QgsVectorLayer) -> float:
    extent = layer.extent()
    metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    # The map on an A4 page is some 0.15 m across.
    return max(extent.width(), extent.height()) * metres / 0.15

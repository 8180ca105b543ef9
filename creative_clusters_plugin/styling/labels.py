"""Names on a map: on the hotspots, or on the features with the largest values."""

from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from . import texts
from .renderers import field_in
from .specs import StyleSpec


def labelling_for(spec: StyleSpec, layer: QgsVectorLayer) -> QgsRuleBasedLabeling | None:
    """Names on the hotspots (kind 'class' with a label column) or on spec.labelled, from the scale of a page on."""
    label_field = field_in(layer, spec.label_field)
    hotspots = spec.kind == "class" and not spec.labelled
    if not label_field or not (hotspots or spec.labelled):
        return None
    settings = QgsPalLayerSettings()
    settings.fieldName = label_field
    settings.setFormat(_label_text())
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setFilterExpression(f"\"{field_in(layer, spec.field)}\" = 'hotspot'" if hotspots else spec.labelled)
    rule.setDescription(texts.class_labels()["hotspot"] if hotspots else spec.heading)
    rule.setMinimumScale(_page_scale(layer))
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def names_on(name_field: str, names: list[str]):
    """A context manager for a layer: these features have their names on it, unless it has labels already."""

    @contextmanager
    def labelled(layer: QgsVectorLayer):
        if layer.labelsEnabled() or not names:
            yield
            return
        chosen = ", ".join(QgsExpression.quotedValue(name) for name in names)
        settings = QgsPalLayerSettings()
        settings.fieldName = name_field
        settings.setFormat(_label_text())
        rule = QgsRuleBasedLabeling.Rule(settings)
        rule.setFilterExpression(f"{QgsExpression.quotedColumnRef(name_field)} IN ({chosen})")
        root = QgsRuleBasedLabeling.Rule(None)
        root.appendChild(rule)
        before = layer.labeling().clone() if layer.labeling() is not None else None
        layer.setLabeling(QgsRuleBasedLabeling(root))
        layer.setLabelsEnabled(True)
        try:
            yield
        finally:
            layer.setLabeling(before)
            layer.setLabelsEnabled(False)

    return labelled


def names_everywhere(layer: QgsVectorLayer, name_field: str) -> None:
    """Every feature has its name on the map, as far as there is room, unless the layer has labels already."""
    if layer.labelsEnabled() or not name_field:
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = name_field
    settings.setFormat(_label_text())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


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

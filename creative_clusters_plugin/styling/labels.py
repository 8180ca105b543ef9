"""Names on a map: on the hotspots, or on the features with the largest values."""

from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsGeometry,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsSimpleLineCallout,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from . import texts
from .kind import Categories
from .renderers import column_of, field_in
from .specs import StyleSpec
from .templates import family

INK = "#1c1c1c"
WRAPPED = 15  # letters of a name from which it takes a second line


def labelling_for(spec: StyleSpec, layer: QgsVectorLayer) -> QgsRuleBasedLabeling | None:
    """Names on the class that the kind names (hotspots), or on spec.labelled, from the scale of a page on."""
    label_field, labelled = field_in(layer, spec.label_field), _labelled(spec, layer)
    if not label_field or labelled is None:
        return None
    rule = QgsRuleBasedLabeling.Rule(_settings(label_field))
    rule.setFilterExpression(labelled[0])
    rule.setDescription(labelled[1])
    rule.setMinimumScale(_page_scale(layer))
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _labelled(spec: StyleSpec, layer: QgsVectorLayer) -> tuple[str, str] | None:
    """Expression of the features that have their names on the map, and what these are called."""
    if spec.labelled:
        return spec.labelled, spec.heading
    kind = spec.drawn
    if not isinstance(kind, Categories) or not kind.named:
        return None
    return f"{column_of(layer)(spec.field)} = '{kind.named}'", texts.in_words(kind.labels(spec))[kind.named]


def names_on(name_field: str, names: list[str]):
    """A context manager for a layer: these features have their names on it, unless it has labels already."""

    @contextmanager
    def labelled(layer: QgsVectorLayer):
        if layer.labelsEnabled() or not names:
            yield
            return
        chosen = ", ".join(QgsExpression.quotedValue(name) for name in names)
        settings = _settings(name_field)
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


@contextmanager
def larger_labels(layer: QgsVectorLayer, k: float):
    """The labels of `layer` are `k` times as large: on a larger page all type grows, and that of the map with it."""
    if k == 1 or not layer.labelsEnabled() or layer.labeling() is None:
        yield
        return
    before, larger = layer.labeling().clone(), layer.labeling().clone()
    for provider in larger.subProviders():
        settings = QgsPalLayerSettings(larger.settings(provider))
        text = settings.format()
        text.setSize(text.size() * k)
        halo = text.buffer()
        halo.setSize(halo.size() * k)
        text.setBuffer(halo)
        settings.setFormat(text)
        larger.setSettings(settings, provider)
    layer.setLabeling(larger)
    try:
        yield
    finally:
        layer.setLabeling(before)


@contextmanager
def names_where(layer: QgsVectorLayer, window: QgsGeometry, inside: bool):
    """Names only on what lies in `window` (in the layer's coordinates), or only beside it, so that two maps share the names."""
    if not layer.labelsEnabled() or layer.labeling() is None:
        yield
        return
    before, fewer = layer.labeling().clone(), layer.labeling().clone()
    there = f"within(point_on_surface($geometry), geom_from_wkt('{window.asWkt()}'))"
    shown = QgsProperty.fromExpression(there if inside else f"NOT {there}")
    for provider in fewer.subProviders():
        settings = QgsPalLayerSettings(fewer.settings(provider))
        properties = settings.dataDefinedProperties()
        if not properties.isActive(QgsPalLayerSettings.Property.Show):
            properties.setProperty(QgsPalLayerSettings.Property.Show, shown)
            settings.setDataDefinedProperties(properties)
            fewer.setSettings(settings, provider)
    layer.setLabeling(fewer)
    try:
        yield
    finally:
        layer.setLabeling(before)


def names_everywhere(layer: QgsVectorLayer, name_field: str) -> None:
    """Every feature has its name on the map, as far as there is room, unless the layer has labels already."""
    if layer.labelsEnabled() or not name_field:
        return
    settings = _settings(name_field)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _settings(name_field: str) -> QgsPalLayerSettings:
    """Names within their areas, or where those are too small beside them, with a line that leads there."""
    settings = QgsPalLayerSettings()
    settings.fieldName = name_field
    settings.placement = Qgis.LabelPlacement.Horizontal
    inside, outside = (
        Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon,
        Qgis.LabelPolygonPlacementFlag.AllowPlacementOutsideOfPolygon,
    )
    settings.setPolygonPlacementFlags(Qgis.LabelPolygonPlacementFlags(inside | outside))
    # the middle of an area that bends around another lies in the other
    settings.centroidInside = True
    settings.dist = 1.0
    settings.autoWrapLength = WRAPPED
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    # with a white edge, to be seen on dark colours too
    line = QgsLineSymbol.createSimple({"color": "white", "width": "0.7", "capstyle": "round"})
    line.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(INK), 0.25))
    callout.setLineSymbol(line)
    callout.setMinimumLength(1.0)
    settings.setCallout(callout)
    settings.setFormat(_label_text())
    return settings


def _label_text() -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor("white"))
    text = QgsTextFormat()
    if family():
        text.setFont(QFont(family()))
    text.setSize(8)
    text.setColor(QColor(INK))
    text.setBuffer(halo)
    return text


def _page_scale(layer: QgsVectorLayer) -> float:
    extent = layer.extent()
    metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    # The map on an A4 page is some 0.15 m across.
    return max(extent.width(), extent.height()) * metres / 0.15

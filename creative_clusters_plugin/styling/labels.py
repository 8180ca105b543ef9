"""Names on a map: on the hotspots, or on the features with the largest values."""

from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..layers.reading import features_of
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
    rule = QgsRuleBasedLabeling.Rule(_settings(label_field, _is_of_areas(layer)))
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


@contextmanager
def without_labels(layer: QgsVectorLayer):
    """The layer has no labels: the page has its names."""
    enabled = layer.labelsEnabled()
    layer.setLabelsEnabled(False)
    try:
        yield
    finally:
        layer.setLabelsEnabled(enabled)


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
    settings = _settings(name_field, _is_of_areas(layer))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def pale_names(layer: QgsVectorLayer, veil: float) -> None:
    """On each page of an atlas a white veil (its opacity) lies on the neighbours: their names are dark, on the paler fill."""
    if layer.labeling() is None or not _is_of_areas(layer):
        return
    labelling = layer.labeling().clone()
    here = "contains(@atlas_geometry, point_on_surface($geometry))"
    for provider in labelling.subProviders():
        settings = QgsPalLayerSettings(labelling.settings(provider))
        properties = settings.dataDefinedProperties()
        for which, there in (
            (QgsPalLayerSettings.Property.Color, f"'{INK}'"),
            (QgsPalLayerSettings.Property.BufferColor, f"color_mix_rgb(@symbol_color, '#ffffff', {veil:.3f})"),
        ):
            if properties.isActive(which):
                own = properties.property(which).asExpression()
                properties.setProperty(which, QgsProperty.fromExpression(f"if({here}, {own}, {there})"))
        settings.setDataDefinedProperties(properties)
        labelling.setSettings(settings, provider)
    layer.setLabeling(labelling)


def names_on(layer: QgsVectorLayer, name_field: str) -> frozenset[str]:
    """The names that the layer's labels would write; none where it has no labels."""
    labels = layer.labeling()
    if not layer.labelsEnabled() or labels is None or layer.fields().lookupField(name_field) < 0:
        return frozenset()
    rules = labels.rootRule().children() if isinstance(labels, QgsRuleBasedLabeling) else []
    filters = [rule.filterExpression() for rule in rules]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if filters and all(filters):
        request.setFilterExpression(" OR ".join(f"({one})" for one in filters))
    return frozenset(str(feature[name_field]) for feature in features_of(layer, request))


# luminance (0 to 1, without the eye's gamma) of the fill beneath
_LIGHT = "(0.2126 * {red} ^ 2.2 + 0.7152 * {green} ^ 2.2 + 0.0722 * {blue} ^ 2.2)".format(
    **{part: f"(color_part(@symbol_color, '{part}') / 255.0)" for part in ("red", "green", "blue")}
)
_TYPE = f"if({_LIGHT} < 0.18, '#ffffff', '{INK}')"


def _settings(name_field: str, on_areas: bool) -> QgsPalLayerSettings:
    """Names that fit into their areas, white on dark fills; elsewhere none: a name on another area would be wrong.

    on_areas: whether the features are polygons; names of points stand beside them.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = name_field
    text = _label_text()
    if on_areas:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.setPolygonPlacementFlags(
            Qgis.LabelPolygonPlacementFlags(Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon)
        )
        settings.fitInPolygonOnly = True
        settings.centroidInside = True
        properties = settings.dataDefinedProperties()
        properties.setProperty(QgsPalLayerSettings.Property.Color, QgsProperty.fromExpression(_TYPE))
        properties.setProperty(QgsPalLayerSettings.Property.BufferColor, QgsProperty.fromExpression("@symbol_color"))
        settings.setDataDefinedProperties(properties)
    settings.autoWrapLength = WRAPPED
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.setFormat(text)
    return settings


def _is_of_areas(layer: QgsVectorLayer) -> bool:
    return layer.geometryType() == Qgis.GeometryType.Polygon


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

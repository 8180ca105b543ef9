"""How many features each entry of a legend stands for."""

from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsRenderContext,
    QgsVectorLayer,
)

from ..layers.reading import features_of
from . import texts
from .symbols import is_no_data


def count_features(layer: QgsVectorLayer) -> list[int]:
    """How many features are drawn in each entry of the legend."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(list(renderer.usedAttributes(context)), layer.fields())
    entries = renderer.legendSymbolItems()
    places = {item.ruleKey(): place for place, item in enumerate(entries)}
    others = next((place for place, item in enumerate(entries) if is_no_data(item.symbol())), None)
    found = [0] * len(entries)
    for feature in features_of(layer, request):
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        # QGIS names no key for what falls under "all other values", which is our 'no data'.
        for place in {places.get(key) for key in keys} or {others}:
            if place is not None:
                found[place] += 1
    renderer.stopRender(context)
    return found


def no_data_count(layer: QgsVectorLayer, counts: list[int]) -> int:
    """How many of `counts` (see count_features) are of features without data."""
    items = zip(layer.renderer().legendSymbolItems(), counts, strict=True)
    return sum(count for item, count in items if is_no_data(item.symbol()))


def write_counts(layer: QgsVectorLayer) -> None:
    """Put the number of features behind each label of the layer's legend."""
    renderer = layer.renderer().clone()
    change = renderer.updateRangeLabel if renderer.type() == "graduatedSymbol" else renderer.updateCategoryLabel
    for place, (item, count) in enumerate(zip(renderer.legendSymbolItems(), count_features(layer), strict=True)):
        if item.label() not in texts.hatches():
            change(place, texts.counted(item.label(), count))
    layer.setRenderer(renderer)

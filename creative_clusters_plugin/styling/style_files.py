"""A style as a file of its own: .qml for QGIS, .sld for map servers, .gpkg for a copy of the layer with the style in it."""

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeatureRenderer,
    QgsProviderRegistry,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .apply import saved_as, store_styles
from .kind import Categories
from .renderers import WITHHELD_NUMBER, WITHHELD_VALUE, column_of, field_in
from .specs import StyleSpec
from .symbols import Symbols, is_no_data

ENDINGS = (".qml", ".sld", ".gpkg")


def write_style(layer: QgsVectorLayer, spec: StyleSpec, path: str) -> str:
    """Write the style `spec` that `layer` has now to `path`; what it is follows from the ending (ENDINGS).

    A GeoPackage that is the layer's own takes the style; any other a copy of the layer, beside what is in it.
    Returns what went wrong, '' for nothing.
    """
    ending = Path(path).suffix.lower()
    if ending == ".qml":
        return saved_as(layer.saveNamedStyle, Path(path))
    if ending == ".sld":
        return _write_sld(layer, spec, path)
    own = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""
    if own and Path(own).exists() and Path(path).exists() and Path(own).samefile(path):
        return store_styles(layer, [spec])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer.name()
    if Path(path).exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    if result[0] != QgsVectorFileWriter.WriterError.NoError:
        return result[1]
    return store_styles(QgsVectorLayer(f"{path}|layername={layer.name()}", layer.name(), "ogr"), [spec])


def _write_sld(layer: QgsVectorLayer, spec: StyleSpec, path: str) -> str:
    """Map servers know no coalesce() and no values that stand for NULL: plain rules on the column, and one for the rest."""
    renderer = layer.renderer().clone()
    try:
        layer.setRenderer(_as_rules(renderer, spec, layer))
        return saved_as(layer.saveSldStyle, Path(path))
    finally:
        layer.setRenderer(renderer)


def _as_rules(renderer: QgsFeatureRenderer, spec: StyleSpec, layer: QgsVectorLayer) -> QgsRuleBasedRenderer:
    column = QgsExpression.quotedColumnRef(field_in(layer, spec.field))
    root = QgsRuleBasedRenderer.Rule(None)
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        entries = [
            (_without_hatch(one.symbol()), _of_category(one.value(), column, spec, layer), one.label())
            for one in renderer.categories()
            if one.value() != WITHHELD_VALUE
        ]
    else:
        ranges = [one for one in renderer.ranges() if one.upperValue() != WITHHELD_NUMBER]
        figures = [one for one in ranges if not is_no_data(one.symbol())]
        before = [None, *(one.upperValue() for one in ranges)]
        entries = [
            (_without_hatch(one.symbol()), _of_range(one, last, column, figures), one.label())
            for one, last in zip(ranges, before, strict=False)
        ]
    for symbol, expression, label in entries:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label))
    symbols = Symbols(layer, field_in(layer, spec.withheld_field), unsure_field=field_in(layer, spec.unsure_field))
    hatch = symbols.hatch_alone()
    if hatch is not None:
        root.appendChild(QgsRuleBasedRenderer.Rule(hatch, 0, 0, symbols.plain_condition, symbols.hatch_label))
    return QgsRuleBasedRenderer(root)


def _without_hatch(symbol: QgsSymbol) -> QgsSymbol:
    """The hatch goes by a column, which map servers would not heed: it would cover everything."""
    plain = symbol.clone()
    if plain.symbolLayerCount() > 1 and plain.symbolLayers()[-1].layerType() == "LinePatternFill":
        plain.deleteSymbolLayer(plain.symbolLayerCount() - 1)
    return plain


def _of_range(one: QgsRendererRange, last: float | None, column: str, figures: list[QgsRendererRange]) -> str:
    """last: the upper bound of the class before, which holds that value itself. figures: all classes of numbers.

    The first and the last class are open: written out, the least and the largest value may be cut to outside of them.
    """
    if is_no_data(one.symbol()):
        return "ELSE"
    low, high = one.lowerValue(), one.upperValue()
    ends = [low == figures[0].lowerValue(), high == figures[-1].upperValue()]
    parts = [] if ends[0] else [f"{column} {'>' if low == last else '>='} {low!r}"]
    parts += [] if ends[1] else [f"{column} <= {high!r}"]
    return " AND ".join(parts) or f"{column} IS NOT NULL"


def _of_category(value, column: str, spec: StyleSpec, layer: QgsVectorLayer) -> str:
    if value in (None, ""):
        return "ELSE"
    kind = spec.drawn
    if isinstance(kind, Categories) and kind.condition:
        return kind.condition(spec, column_of(layer), value)
    return f"{column} = {QgsExpression.quotedValue(value)}"

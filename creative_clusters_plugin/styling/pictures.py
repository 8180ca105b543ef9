"""Maps and legends for HTML reports. No GUI: works in the thread that the layer lives in."""

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointPatternFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from . import palettes
from .projections import map_crs
from .renderers import renderer_for
from .specs import StyleSpec

PIXELS_PER_INCH = 96


def map_png(layer: QgsVectorLayer, spec: StyleSpec | None, width: int, height: int) -> bytes:
    """The whole layer as a PNG of width x height pixels on white.

    Drawn with the colours of `spec` and no labels or, for None, as the layer is styled; the layer is left as
    it was.
    """
    before = layer.renderer().clone()
    if spec:
        layer.setRenderer(renderer_for(spec, layer))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    settings = _settings(layer, width, height)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, spec is None)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    if spec:
        layer.setRenderer(before)
    return _png(image)


def svg_png(svg: str, pixels_per_unit: float) -> bytes:
    """An SVG picture as a PNG on nothing."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * pixels_per_unit, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _settings(layer: QgsVectorLayer, width: int, height: int) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(map_crs(layer))
    settings.setOutputSize(QSize(width, height))
    settings.setOutputDpi(PIXELS_PER_INCH)
    extent = settings.layerExtentToOutputExtent(layer, layer.extent())
    extent.scale(1.04)
    settings.setExtent(extent)
    return settings


def legend_entries(renderer: QgsFeatureRenderer) -> list[tuple[str, str]]:
    """(label, CSS background) of each legend entry: a colour, or a pattern for 'no data' and 'withheld'."""
    return [(item.label(), _background(item.symbol())) for item in renderer.legendSymbolItems()]


def _background(symbol: QgsSymbol) -> str:
    top = symbol.symbolLayers()[-1]
    if isinstance(top, QgsPointPatternFillSymbolLayer):
        dots, base = palettes.NO_DATA_DOTS, palettes.NO_DATA
        return f"radial-gradient({dots} 18%, transparent 20%) 0 0/5px 5px, {base}"
    if isinstance(top, QgsLinePatternFillSymbolLayer) and not top.dataDefinedProperties().hasActiveProperties():
        return f"repeating-linear-gradient(135deg, {palettes.HATCH} 0 1px, {symbol.symbolLayers()[0].color().name()} 1px 5px)"
    return symbol.symbolLayers()[0].color().name()

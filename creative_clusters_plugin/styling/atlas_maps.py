"""The two maps on each page of an atlas: the area among its neighbours, and where it lies in the whole."""

from base64 import b64encode

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLayoutItemMap,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .projections import map_crs
from .templates import item_of

_THIS = "$id = @atlas_featureid"
VEIL = 120 / 255  # opacity of the white over the neighbours
_GROUND = 8  # pixels for each millimetre of the locator


def draw_maps(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    mapped: QgsVectorLayer,
    areas: QgsVectorLayer,
    surroundings: tuple[list, list],
) -> None:
    """The local map: the area among its neighbours, those paled; the locator: where it lies in the whole.

    mapped: the layer drawn; areas: those with a page; surroundings: layers over and under them.
    Which of them is the page's, QGIS's atlas says.
    """
    crs = map_crs(mapped)
    veil = areas.clone()
    veil.setRenderer(_veil())
    frame = areas.clone()
    frame.setRenderer(_only_this({"color": "0,0,0,0", "outline_color": "#1c1c1c", "outline_width": "0.7"}))
    spot = areas.clone()
    accent = {"color": "#7f0e35", "outline_color": "#7f0e35", "outline_width": "0.6"}
    spot.setRenderer(_only_this(accent))
    layout.project().addMapLayers([veil, frame, spot], False)
    main.setCrs(crs)
    over, under = surroundings
    main.setLayers([frame, *over, veil, mapped, *under])
    main.setKeepLayerSet(True)
    locator, ground = item_of(layout, "locator"), item_of(layout, "locator_ground")
    if locator is not None:
        locator.setCrs(crs)
        locator.setLayers([spot])
        locator.setKeepLayerSet(True)
        # a name under the locator would be cut
        main.addLabelBlockingItem(locator)
        settings = locator.mapSettings(locator.extent(), locator.sizeWithUnits().toQSizeF(), 96, False)
        whole = settings.layerExtentToOutputExtent(mapped, mapped.extent())
        locator.zoomToExtent(whole.buffered(0.04 * max(whole.width(), whole.height())))
        if ground is not None:
            ground.setPicturePath("base64:" + b64encode(_ground(mapped, locator)).decode(), Qgis.PictureFormat.Raster)


def _only_this(style: dict) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(style), 0, 0, _THIS))
    return QgsRuleBasedRenderer(root)


def _veil() -> QgsInvertedPolygonRenderer:
    """White over all but the area."""
    return QgsInvertedPolygonRenderer(_only_this({"color": f"255,255,255,{round(255 * VEIL)}", "outline_style": "no"}))


def _ground(layer: QgsVectorLayer, locator: QgsLayoutItemMap) -> bytes:
    """The whole as a grey picture, drawn once: on each page anew, it would be most of the file."""
    plain_layer = layer.clone()
    plain_layer.setRenderer(
        QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#dcd8d2", "outline_style": "no"}))
    )
    plain_layer.setLabelsEnabled(False)
    size = QSize(int(locator.rect().width() * _GROUND), int(locator.rect().height() * _GROUND))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(255, 255, 255, 235))
    settings = QgsMapSettings()
    settings.setLayers([plain_layer])
    settings.setDestinationCrs(locator.crs())
    settings.setExtent(locator.extent())
    settings.setOutputSize(size)
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())

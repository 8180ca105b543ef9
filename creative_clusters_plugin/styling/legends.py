"""The legend of a map page: a list, or for two quantities at once the square of their nine colours."""

from html import escape
from textwrap import fill, wrap

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLegendSymbolItem,
    QgsMapLayerLegendUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from . import palettes, texts
from .counting import count_features
from .layout_items import INK, MUTED, Page
from .specs import StyleSpec
from .symbols import is_no_data

HEADING_CHARACTERS = 44
CELL = 11.0
# of the square as an image, in its own units
_SIDE, _MARGIN, _TYPE, _LINE = 56, 10, 13, 17
_LINE_CHARACTERS = 30
_INK = "#333333"
LIGHT = 115  # HSL lightness (0-255) of a cell above which dark figures read better than white ones
CENTRE = Qt.AlignmentFlag.AlignHCenter


def add_legend(page: Page, layer: QgsVectorLayer, spec: StyleSpec, map_item: QgsLayoutItemMap, box: QRectF) -> float:
    """The legend of `layer` at the top left of `box`. Returns its lower edge in millimetres of A4.

    Classes are listed whether they occur or not; 'no data' and 'no jobs' only where they do.
    """
    return _legend(page, layer, spec.heading, map_item, box, _entries_shown(layer))


def add_bivariate_legend(
    page: Page, layer: QgsVectorLayer, spec: StyleSpec, map_item: QgsLayoutItemMap, box: QRectF
) -> float:
    """The nine colours of a bivariate map as a square: creative upwards, the related group to the right."""
    y = page.text("legend-heading", spec.heading, box, size=10, bold=True) + 2
    upward, right = _axes(spec.related_label, spec.first_label)
    y = page.text("legend-creative", upward, QRectF(box.x(), y, box.width(), 5), size=8.5, colour=MUTED) + 1
    items = layer.renderer().legendSymbolItems()
    counts = count_features(layer)
    for position, (item, count) in enumerate(zip(items[:9], counts, strict=False)):
        row, column = divmod(position, 3)
        cell = QRectF(box.x() + column * CELL, y + (2 - row) * CELL, CELL, CELL)
        colour = item.symbol().symbolLayer(0).color()
        page.rectangle(f"legend-{row + 1}-{column + 1}", cell, colour.name())
        ink = INK if colour.lightness() > LIGHT else "#ffffff"
        middle = QRectF(cell.x(), cell.center().y() - 1.8, CELL, 4)
        page.text(f"count-{row + 1}-{column + 1}", texts.number(count), middle, 7.5, colour=ink, align=CENTRE)
    y += 3 * CELL + 1
    y = page.text("legend-related", right, QRectF(box.x(), y, box.width(), 5), size=8.5, colour=MUTED)
    rest = [index for index in _entries_shown(layer) if index >= 9]
    return _legend(page, layer, "", map_item, QRectF(box.x(), y + 1, box.width(), 10), rest) if rest else y


def bivariate_square_svg(related_label: str = "") -> str:
    """The same square as an SVG image on a transparent ground, for map pages of any program and for HTML.

    related_label: name of the related group, which grows to the right; creative grows upwards.
    """
    upward, right = (wrap(text, _LINE_CHARACTERS) for text in _axes(related_label))
    top = _MARGIN + len(upward) * _LINE
    size = 3 * _SIDE + 2 * _MARGIN + 60, top + 3 * _SIDE + len(right) * _LINE + 2 * _MARGIN
    cells = [
        f'<rect x="{_MARGIN + (int(related) - 1) * _SIDE}" y="{top + (3 - int(creative)) * _SIDE}" '
        f'width="{_SIDE}" height="{_SIDE}" fill="{colour}" stroke="{palettes.OUTLINE}" stroke-width="0.6"/>'
        for (creative, _, related), colour in palettes.BIVARIATE_COLOURS.items()
    ]
    lines = [(_MARGIN + number * _LINE + _TYPE - 3, text) for number, text in enumerate(upward)]
    lines += [(top + 3 * _SIDE + (number + 1) * _LINE, text) for number, text in enumerate(right)]
    words = [
        f'<text x="{_MARGIN}" y="{y}" font-family="sans-serif" font-size="{_TYPE}" fill="{_INK}">{escape(text)}</text>'
        for y, text in lines
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(" ".join((*upward, *right)))}" '
        f'viewBox="0 0 {size[0]} {size[1]}" width="{size[0]}" height="{size[1]}">{"".join((*cells, *words))}</svg>'
    )


def bivariate_square_png(related_label: str = "", pixels_per_unit: float = 4.0) -> bytes:
    """`bivariate_square_svg` as a PNG; 4 pixels to a unit give 300 dots per inch at 8 cm."""
    renderer = QSvgRenderer(QByteArray(bivariate_square_svg(related_label).encode()))
    image = QImage(renderer.defaultSize() * pixels_per_unit, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _axes(related_label: str, first_label: str = "") -> tuple[str, str]:
    """What grows upwards, and what to the right."""
    upward = QCoreApplication.translate("CreativeClusters", "↑ {group}: low to high")
    upward = upward.format(group=texts.first_name(first_label))
    right = QCoreApplication.translate("CreativeClusters", "→ {group}: low to high")
    return upward, right.format(group=texts.related_name(related_label))


def _legend(
    page: Page,
    layer: QgsVectorLayer,
    heading: str,
    map_item: QgsLayoutItemMap,
    box: QRectF,
    entries: list[int],
) -> float:
    legend = QgsLayoutItemLegend(page.layout)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    node.setCustomProperty("legend/title-label", fill(heading, HEADING_CHARACTERS))
    if not heading:
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, entries)
    legend.model().refreshLayerLegend(node)
    _type(page, legend)
    # The item itself learns its size only when it is first drawn.
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize() / page.scale
    page.place(legend, "legend", QRectF(box.topLeft(), size))
    return box.y() + size.height()


def _type(page: Page, legend: QgsLayoutItemLegend) -> None:
    k = page.scale
    parts = QgsLegendStyle.Style
    for part, size, bold, above in (
        (parts.Group, 10, True, 0),
        (parts.Subgroup, 10, True, 0),
        (parts.SymbolLabel, 9, False, 0),
        (parts.Symbol, 9, False, 1.6),
    ):
        style = legend.style(part)
        style.setTextFormat(page.type(size, bold))
        style.setMargin(QgsLegendStyle.Side.Top, above * k)
        legend.setStyle(part, style)
    label = legend.style(parts.SymbolLabel)
    label.setMargin(QgsLegendStyle.Side.Left, 2.5 * k)
    legend.setStyle(parts.SymbolLabel, label)
    legend.setBoxSpace(0)
    legend.setSymbolWidth(8 * k)
    legend.setSymbolHeight(4.6 * k)
    legend.setWrapString("\n")
    legend.setBackgroundEnabled(False)
    legend.setResizeToContents(True)


def _entries_shown(layer: QgsVectorLayer) -> list[int]:
    """Positions of the legend entries worth showing."""
    entries = zip(layer.renderer().legendSymbolItems(), count_features(layer), strict=True)
    return [place for place, (item, count) in enumerate(entries) if count or not _only_where_used(item)]


def _only_where_used(item: QgsLegendSymbolItem) -> bool:
    # with or without the count behind it
    return is_no_data(item.symbol()) or item.label().startswith(texts.quotient_zero())

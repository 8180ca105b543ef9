"""The legend of a map page: a list, or for two quantities at once the square of their nine colours."""

from html import escape
from textwrap import wrap

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLegendSymbolItem,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt

from ..translation import tr
from . import palettes, texts
from .layout_items import add_rectangle, add_text, box_of, coloured, in_width, place, plain, sized
from .legend_counts import count_features
from .pictures import svg_png
from .specs import StyleSpec
from .symbols import is_no_data
from .templates import shrink_legend

LEAST = 60.0  # millimetres of A4 that a legend may take in a template that gives it less
_BESIDE = 3.0  # from a symbol to its label
CELL = 11.0
FOOT = 24.0  # millimetres of A4 at the foot of the page that a legend keeps free
MOST_SHRINKING = 8  # steps of a tenth that a legend with many classes may shrink
INK = "#1c1c1c"
_STYLES = QgsLegendStyle.Style
# of the square as an image, in its own units
_SIDE, _MARGIN, _TYPE, _LINE = 56, 10, 13, 17
_LINE_CHARACTERS = 30
_INK = "#333333"
LIGHT = 115  # HSL lightness (0-255) of a cell above which dark figures read better than white ones
CENTRE = Qt.AlignmentFlag.AlignHCenter


def fill_legend(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, spec: StyleSpec, counted: bool = True) -> None:
    """Fill the template's legend with the classes of `layer`; it keeps its type and place, and grows as it needs.

    Classes are listed whether they occur or not; 'no data' and 'no jobs' only where they do. counted: with the
    number of areas of each. Of a bivariate map the nine colours become a square of items named legend-1-1 (both
    low) to legend-3-3.
    """
    counts = count_features(layer)
    counted = counted and layer.featureCount() != 1
    shown = _entries_shown(layer, counts, spec.drawn.on_land)
    if not spec.drawn.square:
        about = tr("In brackets: number of clusters") if spec.drawn.on_land else tr("In brackets: number of areas")
        written = counts if counted and not spec.counted else None
        _list(legend, layer, spec.heading, shown, written, about if counted else "")
        return
    below = _square(legend, layer, spec, counts)
    rest = [place for place in shown if place >= 9]
    place(legend.layout(), legend, legend.id(), QRectF(legend.pos().x(), below + 2, legend.rect().width(), 1))
    if rest:
        _list(legend, layer, "", rest, counts if counted and not spec.counted else None, "")
    else:
        legend.layout().removeLayoutItem(legend)


def lower_edge(layout: QgsPrintLayout) -> float:
    """Where the legend ends on the page, the square of a bivariate one included."""
    parts = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id().startswith("legend")]
    return max((box_of(item).bottom() for item in parts), default=0.0)


def _square(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, spec: StyleSpec, counts: list[int]) -> float:
    """Draw the square where the legend begins. Returns its lower edge."""
    layout, box = legend.layout(), box_of(legend)
    type_of = {part: _type(legend, part) for part in (_STYLES.Title, _STYLES.Subgroup)}
    cell = CELL * legend.symbolWidth() / 8
    y = add_text(layout, "legend-heading", spec.heading, box, type_of[_STYLES.Title]) + cell / 6
    upward, right = _axes(spec.related_label, spec.first_label)
    line = QRectF(box.x(), y, box.width(), 5)
    y = add_text(layout, "legend-upward", upward, line, type_of[_STYLES.Subgroup]) + cell / 10
    for position, (item, count) in enumerate(zip(layer.renderer().legendSymbolItems()[:9], counts, strict=False)):
        row, column = divmod(position, 3)
        one = QRectF(box.x() + column * cell, y + (2 - row) * cell, cell, cell)
        colour = item.symbol().symbolLayer(0).color()
        add_rectangle(layout, f"legend-{row + 1}-{column + 1}", one, colour.name())
        ink = coloured(type_of[_STYLES.Subgroup], INK if colour.lightness() > LIGHT else "#ffffff")
        middle = QRectF(one.x(), one.center().y() - cell / 6, cell, cell / 3)
        add_text(layout, f"legend-count-{row + 1}-{column + 1}", texts.number(count), middle, ink, CENTRE)
    below = y + 3.1 * cell
    for side, cuts in enumerate(spec.thirds):
        for step, cut in enumerate(cuts, 1):
            figure = type_of[_STYLES.Title if cut == 1 else _STYLES.Subgroup]
            figure = sized(figure, type_of[_STYLES.Subgroup].size())
            at = QRectF(box.x() + (step - 0.5) * cell, below, cell, cell / 3)
            if not side:
                at = QRectF(box.x() + 3.1 * cell, y + (3 - step) * cell - cell / 6, 2 * cell, cell / 3)
            align = CENTRE if side else Qt.AlignmentFlag.AlignLeft
            add_text(layout, f"legend-break-{side + 1}-{step}", _cut(cut), at, figure, align)
    line = QRectF(box.x(), below + (0.4 * cell if spec.thirds else 0), box.width(), 5)
    return add_text(layout, "legend-right", right, line, type_of[_STYLES.Subgroup])


def _cut(value: float) -> str:
    """A break with as many decimals as it has, up to two."""
    decimals = next(count for count in (0, 1, 2) if count == 2 or round(value, count) == round(value, 2))
    return texts.number(value, decimals)


def bivariate_square_svg(related_label: str = "", breaks: tuple = ()) -> str:
    """The same square as an SVG image on a transparent ground, for map pages of any program and for HTML.

    related_label: name of the related group, which grows to the right; creative grows upwards. breaks: the two of each.
    """
    upward, right = (wrap(text, _LINE_CHARACTERS) for text in _axes(related_label))
    top = _MARGIN + len(upward) * _LINE
    foot = _LINE if breaks else 0
    size = 3 * _SIDE + 2 * _MARGIN + 60, top + 3 * _SIDE + foot + len(right) * _LINE + 2 * _MARGIN
    cells = [
        f'<rect x="{_MARGIN + (int(pair[-1]) - 1) * _SIDE}" y="{top + (3 - int(pair[0])) * _SIDE}" '
        f'width="{_SIDE}" height="{_SIDE}" fill="{colour}" stroke="{palettes.OUTLINE}" stroke-width="0.6"/>'
        for pair, colour in palettes.BIVARIATE_COLOURS.items()
    ]
    lines = [(_MARGIN + number * _LINE + _TYPE - 3, text) for number, text in enumerate(upward)]
    lines += [(top + 3 * _SIDE + foot + (number + 1) * _LINE, text) for number, text in enumerate(right)]
    words = [
        f'<text x="{_MARGIN}" y="{y}" style="font: {_TYPE}px sans-serif; fill: {_INK}">{escape(text)}</text>'
        for y, text in lines
    ]
    for step, (up, along) in enumerate(zip(*breaks, strict=True) if breaks else (), 1):
        at = (3 * _SIDE + _MARGIN + 5, top + (3 - step) * _SIDE + 4, "start", up)
        for x, y, anchor, cut in (at, (_MARGIN + step * _SIDE, top + 3 * _SIDE + _LINE - 3, "middle", along)):
            bold = "bold " if cut == 1 else ""
            style = f"font: {bold}{_TYPE}px sans-serif; fill: {_INK}"
            words.append(f'<text x="{x}" y="{y}" text-anchor="{anchor}" style="{style}">{escape(_cut(cut))}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(" ".join((*upward, *right)))}" '
        f'viewBox="0 0 {size[0]} {size[1]}" width="{size[0]}" height="{size[1]}">{"".join((*cells, *words))}</svg>'
    )


def bivariate_square_png(related_label: str = "", pixels_per_unit: float = 4.0) -> bytes:
    """`bivariate_square_svg` as a PNG; 4 pixels to a unit give 300 dots per inch at 8 cm."""
    return svg_png(bivariate_square_svg(related_label), pixels_per_unit)


def _axes(related_label: str, first_label: str = "") -> tuple[str, str]:
    """What grows upwards, and what to the right."""
    upward = tr("↑ {group}: low to high")
    upward = upward.format(group=texts.first_name(first_label))
    right = tr("→ {group}: low to high")
    return upward, right.format(group=texts.related_name(related_label))


def _type(legend: QgsLayoutItemLegend, part: QgsLegendStyle.Style) -> QgsTextFormat:
    # what textFormat() hands out dies with the style, which is a copy of the legend's
    style = legend.style(part)
    return QgsTextFormat(style.textFormat())


def _list(
    legend: QgsLayoutItemLegend,
    layer: QgsVectorLayer,
    heading: str,
    entries: list[int],
    counts: list[int] | None,
    about: str,
) -> None:
    """The entries as a list under a heading. counts: to be written behind them. about: says what the counts are."""
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    room = max(legend.rect().width(), LEAST * legend.symbolWidth() / 8)
    inner = room - 2 * legend.boxSpace()
    legend.setTitle(plain(in_width(heading, inner, _type(legend, _STYLES.Title))))
    beside = inner - legend.symbolWidth() - _BESIDE * legend.symbolWidth() / 8
    if about and heading:
        node.setCustomProperty("legend/title-label", about)
        QgsLegendRenderer.setNodeLegendStyle(node, _STYLES.Subgroup)
    else:
        QgsLegendRenderer.setNodeLegendStyle(node, _STYLES.Hidden)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, entries)
    for position, item in enumerate(layer.renderer().legendSymbolItems()):
        with_count = counts and item.label() not in texts.hatches()
        # a layer in one plain symbol has no labels
        own = item.label() or layer.name()
        label = texts.counted(own, counts[position]) if with_count else own
        if with_count:
            label = "\u00a0".join(label.rsplit(" ", 1))  # no number alone in a line
        label = in_width(label, beside, _type(legend, _STYLES.SymbolLabel))
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, plain(label))
    legend.model().refreshLayerLegend(node)
    # The item itself learns its size only when it is first drawn.
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
    room = _lowest(legend) - legend.pos().y()
    for step in range(MOST_SHRINKING):
        if size.height() <= room:
            break
        if step == 1:
            # half as high, and wider, before the type becomes too small to be read
            legend.setColumnCount(2)
            legend.setSplitLayer(True)
        else:
            shrink_legend(legend, 0.9)
        size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
    legend.setResizeToContents(True)
    place(legend.layout(), legend, legend.id(), QRectF(legend.pos(), size))


def _lowest(legend: QgsLayoutItemLegend) -> float:
    """How far down the page a legend may reach: to its foot, or to a scale bar or an arrow beneath it."""
    layout, unit = legend.layout(), legend.symbolWidth() / 8
    own, lowest = box_of(legend), layout.pageCollection().page(0).rect().height() - FOOT * unit
    for name in ("scale_bar", "north_arrow"):
        item = layout.itemById(name)
        box = box_of(item) if item is not None else own
        if box.top() > own.top() and box.left() < own.right() and own.left() < box.right():
            lowest = min(lowest, box.top() - unit)
    return lowest


def _entries_shown(layer: QgsVectorLayer, counts: list[int], only_used: bool) -> list[int]:
    """Positions of the legend entries worth showing."""
    entries = zip(layer.renderer().legendSymbolItems(), counts, strict=True)
    return [place for place, (item, count) in enumerate(entries) if count or not (only_used or _only_where_used(item))]


def _only_where_used(item: QgsLegendSymbolItem) -> bool:
    # with or without the count behind it
    seldom = (texts.quotient_zero(), tr("Isolated: no neighbours, not tested"))
    return is_no_data(item.symbol()) or item.label().startswith(seldom)

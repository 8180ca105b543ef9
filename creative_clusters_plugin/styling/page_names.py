"""The names of leading areas on the maps of a page, as items of the layout: each can be moved, and none lies where it misleads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPolyline,
    QgsLineSymbol,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPolygonF

from .drawn import Drawn, within
from .layout_items import box_of, place, plain
from .name_places import MOST_FOREIGN, Form, Name, Placed, in_lines, place_names
from .palettes import type_on
from .templates import family
from .tiles import TILES

if TYPE_CHECKING:
    from .rankings import Leading

TYPE = 7.5  # points on A4
SIZES, TILE_SIZES = (1.0, 0.86), (1.0, 0.86, 0.75)  # of names, as parts of that
OF_TILES = (
    0.5  # millimetres that a leader may run over other tiles, which are all alike, or over clusters, which have numbers
)
NUMBER_SIZES = (
    0.9,
    0.72,
    0.66,
)  # of numbers, which are bold; five points are the least that can be read, and stand closely
MOST_TRIED = 120  # areas of the ranking, whose names may stand where there is room
LONGEST = 60  # letters of a name on the map; the table has all
INK = "#1c1c1c"
_POINT = 25.4 / 72  # millimetres
_PROBE = 200  # pixels of the type in which texts are measured
_EDGE = 0.8  # millimetres around a text in its box, so that no line of it breaks
_EDGE_OF_NUMBERS = 0.3


@dataclass(frozen=True)
class MapNames:
    """The names on one map of the page. item: the map; beside: boxes on it that stay free; but: what another map shows larger.

    again: whether all that it shows is on the main map, too. dots: of large towns, in millimetres of the page.
    """

    item: QgsLayoutItemMap
    beside: tuple[QRectF, ...] = ()
    but: QgsRectangle | None = None
    again: bool = False
    dots: tuple[tuple[float, float], ...] = ()


def write_names(
    layer: QgsVectorLayer, leading: Sequence[Leading], wanted: int, shown: int, maps: Sequence[MapNames], scale: float
) -> tuple[list[Placed], list[Leading]]:
    """Put the names of the first `wanted` of `leading` on the page, and of others where there is room, until as many stand.

    shown: how many of them the table beside the map has: those may stand as numbers. maps: the main one last, which takes what the
    others have no room for. Returns what stands on the page and the leading areas of which nothing does.
    """
    tried = list(leading[: max(MOST_TRIED, wanted)])
    tiles = bool(layer.customProperty(TILES))
    sizes = TILE_SIZES if tiles else SIZES
    placed: list[Placed] = []
    named: set[int] = set()
    for number, one in enumerate(maps):
        drawn = Drawn(layer, one.item)
        chosen = [
            area
            for area in tried
            if area.feature in drawn.places and _belongs(area, one, drawn, area in tried[:wanted])
        ]
        chosen = [area for area in chosen if area.feature not in named]
        first = sum(area in tried[:wanted] for area in chosen)
        last = number == len(maps) - 1
        names = [
            _name(area, drawn.places[area.feature], area in tried[:shown], sizes, scale, area in tried[:wanted])
            for area in chosen
        ]
        frame = box_of(one.item)
        found = (
            place_names(
                drawn.shapes,
                names,
                first,
                wanted - _stand(placed) if last else first,
                (frame.left(), frame.top(), frame.right(), frame.bottom()),
                [(box.left(), box.top(), box.right(), box.bottom()) for box in one.beside],
                OF_TILES if tiles or leading[0].keyed else MOST_FOREIGN,
                not one.again,
                scale,
                one.dots,
            )
            if names
            else []
        )
        of_name = dict(zip(map(id, names), chosen, strict=True))
        fills = drawn.colours([of_name[id(place_.name)].feature for place_ in found])
        for place_ in found:
            area = of_name[id(place_.name)]
            _write(one.item, place_, area, fills.get(area.feature, ""), scale)
            named.add(area.feature)
        placed += found
    return placed, [area for area in tried[:wanted] if area.feature not in named]


def _belongs(area: Leading, one: MapNames, drawn: Drawn, leads: bool) -> bool:
    """Whether the area's name belongs on this map: that of a leading area on any that it is on."""
    x, y = drawn.points[drawn.places[area.feature]]
    if not box_of(one.item).contains(QPointF(x, y)):
        return False
    return leads or one.but is None or not within(one.item, one.but, x, y)


def _stand(placed: Sequence[Placed]) -> int:
    return sum(not one.numbered for one in placed)


def _name(area: Leading, shape: int, numbered: bool, sizes: tuple[float, ...], scale: float, asked: bool) -> Name:
    name = area.written
    if len(name) > LONGEST:
        # what is cut may be all that tells it from the others: the table has it whole
        name = "" if numbered or not asked else f"{name[: LONGEST - 1].rstrip()}…"
    forms = tuple(_form(text, size, False, scale) for size in sizes for text in in_lines(name))
    numbers = tuple(_form(area.shown, size, True, scale) for size in NUMBER_SIZES) if numbered else ()
    return Name(shape, forms if name else (), numbers)


def font_of(bold: bool) -> QFont:
    font = QFont(family()) if family() else QFont()
    font.setBold(bold)
    return font


def _form(text: str, size: float, bold: bool, scale: float) -> Form:
    tight = bold and size == NUMBER_SIZES[-1]
    return Form(text, size, *in_millimetres(text, TYPE * size * scale, bold, tight))


def in_millimetres(text: str, points: float, bold: bool = False, tight: bool = False) -> tuple[float, float]:
    """Width and height of a text on the page, in type of a size in points. tight: of the ink of digits alone."""
    font = font_of(bold)
    font.setPixelSize(_PROBE)
    measure = QFontMetricsF(font)
    unit = points * _POINT / _PROBE
    lines = text.split("\n")
    width = max(measure.horizontalAdvance(line) for line in lines)
    if bold:
        # digits have no parts below the line, and need no room between lines
        if tight:
            ink = measure.tightBoundingRect(text)
            return ink.width() * unit, ink.height() * unit
        return width * unit + _EDGE_OF_NUMBERS, measure.capHeight() * unit + _EDGE_OF_NUMBERS
    return width * unit + _EDGE, measure.height() * len(lines) * unit + 0.2


def _write(item: QgsLayoutItemMap, placed: Placed, area: Leading, colour: str, scale: float) -> None:
    layout = item.layout()
    kind = "number" if placed.numbered else "name"
    on_fill = placed.on_area and colour
    text_format = QgsTextFormat()
    text_format.setFont(font_of(placed.numbered))
    if placed.numbered:
        text_format.setNamedStyle("Bold")
    text_format.setSize(TYPE * placed.form.size * scale)
    text_format.setColor(QColor(type_on(colour) if on_fill else INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.4 * scale)
    halo.setColor(QColor(colour if on_fill else "#ffffff"))
    text_format.setBuffer(halo)
    if placed.leader:
        _leader(item, placed, area, scale)
    label = QgsLayoutItemLabel(layout)
    label.setTextFormat(text_format)
    label.setText(plain(placed.form.text))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    left, top, right, bottom = placed.box
    place(layout, label, f"{kind}-{item.id()}-{area.feature}", QRectF(left, top, right - left, bottom - top))


def _leader(item: QgsLayoutItemMap, placed: Placed, area: Leading, scale: float) -> None:
    x1, y1, x2, y2 = placed.leader
    line = QgsLayoutItemPolyline(QPolygonF([QPointF(x1, y1), QPointF(x2, y2)]), item.layout())
    # with a white edge, to be seen on dark colours too
    symbol = QgsLineSymbol.createSimple({"color": "white", "width": str(0.6 * scale), "capstyle": "round"})
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(INK), 0.2 * scale))
    line.setSymbol(symbol)
    line.setId(f"leader-{item.id()}-{area.feature}")
    item.layout().addLayoutItem(line)

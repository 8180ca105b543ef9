"""The maps of a page: the main one, those of parts that lie far from the rest, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemMap,
    QgsLayoutMeasurement,
    QgsPrintLayout,
    QgsRectangle,
    QgsVector,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..core.messages import Note, mark_plural
from ..translation import tr_plural
from . import texts
from .drawn import Drawn
from .far_parts import FarPart, Parts, parts_of
from .inset_titles import make_room, put_scale_bar, write_title
from .layout_items import box_of, place
from .projections import has_scale, local_crs, map_crs, whole_extent
from .rankings import Leading
from .templates import item_of
from .tiles import TILES

if TYPE_CHECKING:
    import shapely

MARGIN = 0.015  # of the longer side of what a map shows, around it
FAR_MARGIN = 0.04
MOST_OF_THE_WAY = 0.9  # to the edge of its frame that a far part may be moved
GAIN = 1.3  # times as large the main part has to be without the others
ACROSS, DOWN = 46.0, 40.0  # millimetres of A4 that a map of a far part takes at most
GAP = 3.0
TALL = 0.69  # width of a country by its height from which down a landscape page has a second column
# millimetres of A4: the map, the column beside it, and where the ranking begins
COLUMN_MAP, COLUMN, RANKING_TITLE, RANKING = (
    (14, 36, 101, 140),
    (119, 36, 74, 140),
    (199, 36, 84, 5),
    (199, 42.5, 84, 143),
)
BROAD = 2.2  # width of a country by its height from which up a landscape page has its map over the whole width
# millimetres of A4: the map at its highest, names above and below it, and what stands below it from there
ROW_MAP, ROW_NAMES = (14, 36, 269, 84), 8.0
ROW_LEGEND, ROW_TITLE, ROW_RANKING, FOOT = (14, 1, 74), (119, 1, 84), (119, 7.5, 84), 179.0
MOST_CLASSES = 10  # of a legend that stands below a wide map
Surroundings = tuple[Sequence[QgsVectorLayer], Sequence[QgsVectorLayer]]


@dataclass(frozen=True)
class Framed:
    """What the main map shows. part: in the layer's coordinates; drawn: in the map's; further: maps of far parts."""

    part: QgsRectangle
    drawn: QgsRectangle
    further: tuple[QgsLayoutItemMap, ...] = ()


def draw_map(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    surroundings: Surroundings = ((), ()),
    part: QgsRectangle | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    margin: float = MARGIN,
) -> QgsRectangle:
    """Show the layer as it is styled now, between what lies over and under it. Returns its extent in the map's coordinates.

    part: of the layer, in its own coordinates, where the map is not to show all of it.
    """
    over, under = surroundings
    item.setCrs(crs or map_crs(layer, part))
    item.setLayers([*over, layer, *under])
    item.setKeepLayerSet(True)
    item.storeCurrentLayerStyles()
    item.setKeepLayerStyles(True)
    settings = item.mapSettings(item.extent(), item.sizeWithUnits().toQSizeF(), 96, False)
    whole = settings.layerExtentToOutputExtent(layer, part or whole_extent(layer))
    if whole.width() <= 0 or whole.height() <= 0:
        whole.grow(max(whole.width(), whole.height(), 1000.0) / 2)
    item.zoomToExtent(whole.buffered(margin * max(whole.width(), whole.height())))
    return whole


def frame_maps(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    surroundings: Surroundings,
    areas: Sequence[Leading],
    scale: float,
    margin: float = MARGIN,
) -> tuple[Framed, list[Note]]:
    """Draw the main map, and beside or below it those of parts that lie far from the rest, where the rest gains by that.

    areas: of the ranking, by whose names the parts are called.
    """
    whole = draw_map(main, layer, surroundings, margin=margin)
    found = [] if layer.customProperty(TILES) else parts_of(layer)
    frames = [(parts, boxes) for parts in found if (boxes := _boxes(main, layer, whole, parts, scale))]
    if not frames:
        return Framed(whole_extent(layer), whole), []
    # that division which shows the main part largest
    parts, boxes = max(frames, key=lambda frame: _share(frame[0].main, frame[1][0]))
    place(layout, main, main.id(), boxes[0])
    drawn = draw_map(main, layer, surroundings, parts.main)
    further = [
        _far_map(layout, main, layer, surroundings, (number, part, box), areas, scale)
        for number, (part, box) in enumerate(zip(parts.far, boxes[1:], strict=True), 1)
    ]
    notes = []
    if parts.left_out:
        text = mark_plural(
            "{count} area of '{layer}' has a small piece so far away that it is not on the page.",
            "{count} areas of '{layer}' have small pieces so far away that they are not on the page.",
        )
        notes.append(Note(text, {"count": parts.left_out, "layer": layer.name()}, warning=False))
    return Framed(parts.main, drawn, tuple(further)), notes


def _boxes(
    main: QgsLayoutItemMap, layer: QgsVectorLayer, whole: QgsRectangle, parts: Parts, scale: float
) -> list[QRectF]:
    """Boxes of the main map and of each far part: in a row below it, or in a column to the left; none where nothing is gained."""
    box, count, gap = box_of(main), len(parts.far), GAP * scale
    trial = QgsLayoutItemMap(main.layout())
    trial.attemptSetSceneRect(box)
    drawn = draw_map(trial, layer, part=parts.main)
    across = min(ACROSS * scale, (box.width() - gap * (count - 1)) / count)
    down = min(DOWN * scale, (box.height() - gap * (count - 1)) / count)
    high, wide = DOWN * scale, ACROSS * scale
    below = [
        box.adjusted(0, 0, 0, -high - gap),
        *(QRectF(box.x() + step * (across + gap), box.bottom() - high, across, high) for step in range(count)),
    ]
    beside = [
        box.adjusted(wide + gap, 0, 0, 0),
        *(QRectF(box.x(), box.bottom() - down - step * (down + gap), wide, down) for step in range(count)),
    ]
    chosen = min(below, beside, key=lambda boxes: _unit(drawn, boxes[0]))
    return chosen if _unit(whole, box) >= GAIN * _unit(drawn, chosen[0]) else []


def _unit(extent: QgsRectangle, box: QRectF) -> float:
    """Units of the map to a millimetre, where `extent` fills `box`."""
    return max(extent.width() / box.width(), extent.height() / box.height())


def _share(part: QgsRectangle, box: QRectF) -> float:
    """Millimetres of the page for a unit of the layer."""
    return 1 / _unit(part, box)


def _far_map(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    surroundings: Surroundings,
    numbered: tuple[int, FarPart, QRectF],
    areas: Sequence[Leading],
    scale: float,
) -> QgsLayoutItemMap:
    number, part, box = numbered
    item = QgsLayoutItemMap(layout)
    place(layout, item, f"part{number}", box)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2 * scale))
    crs = local_crs(layer, part.extent) or main.crs()
    write_title(item, make_room(item, scale), _called(part, areas), scale)
    draw_map(item, layer, surroundings, part.extent, crs, FAR_MARGIN)
    _without_others(item, layer, part.features)
    if has_scale(layer, part.extent):
        put_scale_bar(item, scale)
    return item


def _without_others(item: QgsLayoutItemMap, layer: QgsVectorLayer, features: frozenset[int]) -> None:
    """Move what a map shows of a far part, as far as there is room, so that no corner of another one is on it."""
    import shapely

    drawn, frame, extent = Drawn(layer, item), box_of(item), item.extent()
    own = [drawn.shapes[place] for key, place in drawn.places.items() if key in features]
    others = [drawn.shapes[place] for key, place in drawn.places.items() if key not in features]
    if not own or not others:
        return
    left, top, right, bottom = shapely.total_bounds(own)
    unit = extent.width() / frame.width()
    # most of the way only: what is shown keeps off the frame
    ways = ((frame.left() - left, frame.right() - right), (frame.top() - top, frame.bottom() - bottom))
    windows = []
    for across, down in product(*((0.0, MOST_OF_THE_WAY * one, MOST_OF_THE_WAY * other) for one, other in ways)):
        window = QgsRectangle(extent)
        window += QgsVector(-across * unit, down * unit)
        item.setExtent(window)
        moved = Drawn(layer, item)
        strange = [moved.shapes[place] for key, place in moved.places.items() if key not in features]
        windows.append((sum(_area_in(box_of(item), one) for one in strange), window))
    item.setExtent(min(windows, key=lambda one: one[0])[1])


def _area_in(box: QRectF, shape: shapely.Geometry) -> float:
    import shapely

    return float(shapely.area(shapely.clip_by_rect(shape, box.left(), box.top(), box.right(), box.bottom())))


def _called(part: FarPart, areas: Sequence[Leading]) -> list[str]:
    """The areas of a part by name, where they are two at most; else its first and how many more. Then how many, in short."""
    names = [area.name for area in areas if area.feature in part.features and area.name]
    count = len(part.features)
    number = tr_plural("{count} area", "{count} areas", count).format(count=texts.number(count))
    if len(names) == count <= 2:
        return [" · ".join(names), number]
    if not names:
        return [number]
    more = tr_plural("{name} and {count} more", "{name} and {count} more", count - 1)
    return [more.format(name=names[0], count=texts.number(count - 1)), number]


def make_columns(layout: QgsPrintLayout, main: QgsLayoutItemMap, framed: Framed, scale: float) -> bool:
    """Of a tall country a landscape page has two columns of content beside a narrow map; whether it is one.

    The legend stands in the first, with room for an inset below, and the ranking in the second.
    """
    page = layout.pageCollection().page(0).rect()
    is_tall = framed.drawn.width() <= TALL * framed.drawn.height() and not framed.further
    if not is_tall or page.width() < page.height() * 1.2:
        return False
    extent = main.extent()
    for item_id, box in (
        ("map", COLUMN_MAP),
        ("legend", COLUMN),
        ("ranking_title", RANKING_TITLE),
        ("ranking", RANKING),
    ):
        item = item_of(layout, item_id)
        if item is not None:
            place(layout, item, item_id, QRectF(*(scale * length for length in box)))
    middle, half = framed.drawn.center(), extent.height() / 2
    wide = half * box_of(main).width() / box_of(main).height()
    main.setExtent(QgsRectangle(middle.x() - wide, middle.y() - half, middle.x() + wide, middle.y() + half))
    return True


def make_rows(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, layer: QgsVectorLayer, framed: Framed, scale: float
) -> bool:
    """Of a wide country a landscape page has the map over its whole width, legend and ranking below; whether it is one."""
    page = layout.pageCollection().page(0).rect()
    few = len(layer.renderer().legendSymbolItems()) <= MOST_CLASSES
    is_wide = framed.drawn.width() >= BROAD * framed.drawn.height() and not framed.further and few
    if not is_wide or page.width() < page.height() * 1.2:
        return False
    left, top, width, most = (scale * length for length in ROW_MAP)
    height = min(width * framed.drawn.height() / framed.drawn.width() + 2 * ROW_NAMES * scale, most)
    place(layout, main, "map", QRectF(left, top, width, height))
    main.zoomToExtent(framed.drawn.buffered(MARGIN * framed.drawn.width()))
    for item_id, box in (("legend", ROW_LEGEND), ("ranking_title", ROW_TITLE), ("ranking", ROW_RANKING)):
        item = item_of(layout, item_id)
        if item is not None:
            x, y, across = (scale * length for length in box)
            y += top + height
            down = 5 * scale if item_id == "ranking_title" else scale * FOOT - y
            place(layout, item, item_id, QRectF(x, y, across, down))
    return True


def column_box(top: float, scale: float, alone: bool) -> QRectF:
    """What is free of the first column below `top`, both in millimetres of the page. alone: nothing stands in the second."""
    left, first, width, height = (scale * length for length in COLUMN)
    if alone:
        width = scale * (RANKING[0] + RANKING[2]) - left
    return QRectF(left, top, width, max(first + height - top, 0.0))

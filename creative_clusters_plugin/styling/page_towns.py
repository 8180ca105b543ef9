"""Towns on the maps of a page: a dot and a name, the larger ones first, where they touch no name of an area and no line to one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from .drawn import map_to_page, within
from .layout_items import box_of, place, plain
from .page_ground import SHORE, WHITE, Beneath, Ground
from .page_names import LONGEST, MapNames, font_of, in_millimetres
from .town_choice import PART, PARTS_FROM, code_field, own_towns, said_already

if TYPE_CHECKING:
    import shapely

    from .name_places import Placed

LARGE, SMALL = 7.0, 6.2  # points on A4; a quarter of the towns is large
DOTS = (1.5, 1.1)  # millimetres across
BROAD_HALO = 0.8
HALO = 0.5  # millimetres around letters, in the colour of the ground
ROOM = 1500.0  # square millimetres of A4 for each town
LARGE_OF = 4  # one of so many towns is large
TRIED = 500  # of the largest towns of a map
EDGE = 2.0  # millimetres of A4 from the edge of the map
APART = 9.0  # millimetres of A4 between two towns
INK = "#333333"
_GAP, _CLEAR = 0.4, 0.3  # millimetres: dot to name, and around a name
_SIDES = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))


@dataclass(frozen=True)
class Towns:
    """Points with a name; size_field: numbers, the largest first, '' for none."""

    layer: QgsVectorLayer
    name_field: str
    size_field: str = ""


@dataclass(frozen=True)
class _Town:
    key: int
    name: str
    x: float
    y: float


def write_towns(
    towns: Towns, layer: QgsVectorLayer, maps: Sequence[MapNames], placed: Sequence[Placed], scale: float
) -> int:
    """Put towns on the maps of `layer`, the main one last: those on land, in type that is legible on what lies beneath.

    placed: the names of areas that stand, which are not said twice. Returns how many stand.
    """
    import shapely

    taken = [shapely.box(*one.box) for one in placed]
    taken += [shapely.LineString([one.leader[:2], one.leader[2:]]) for one in placed if one.leader]
    named = {re.sub(r"^\d+ ", "", one.form.text) for one in placed if not one.numbered}
    return sum(_write_map(towns, one, Ground(layer, one.item), named, taken, scale) for one in maps)


def turn_towns(towns: Towns, one: MapNames, ground: Ground, named: frozenset[str]) -> None:
    """Put towns on a map of a series in place of those of the page before; QGIS's own labels keep off them.

    named: areas with their names on the map, which are not said twice.
    """
    layout = one.item.layout()
    before = [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id().startswith(("town-", "dot-"))
    ]
    for item in before:
        one.item.removeLabelBlockingItem(item)
        layout.removeLayoutItem(item)
    _write_map(towns, one, ground, set(named), [], 1.0)


def _type(points: float, scale: float, under: Beneath) -> QgsTextFormat:
    """Type that is legible on what is beneath it: where that is dark and pale at once, with a broad edge."""
    text_format = QgsTextFormat()
    text_format.setFont(font_of(False))
    text_format.setSize(points * scale)
    text_format.setColor(QColor(WHITE if under.type == WHITE else INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize((HALO if under.one_tone else BROAD_HALO) * scale)
    halo.setColor(QColor(under.edge))
    halo.setOpacity(0.7 if under.one_tone else 0.95)
    text_format.setBuffer(halo)
    return text_format


def large_dots(towns: Towns, item: QgsLayoutItemMap, scale: float) -> tuple[tuple[float, float], ...]:
    """Where the largest towns of a map lie on the page, which names of areas are to leave free."""
    import numpy as np

    if not towns.size_field:
        return ()
    frame, to_page = box_of(item), map_to_page(item)
    most = int(frame.width() * frame.height() / (ROOM * scale * scale) / LARGE_OF)
    extent, found = item.extent(), list[tuple[float, float]]()
    for *_, x, y in _by_size(towns, item):
        if len(found) >= max(most, 1):
            break
        if extent.contains(x, y):
            found.append((x, y))
    return tuple((x, y) for x, y in to_page(np.array(found).reshape(-1, 2)).tolist())


def largest_town(towns: Towns, item: QgsLayoutItemMap) -> str:
    """The largest town that a map shows; '' where it has none, or nothing says how large they are."""
    if not towns.size_field:
        return ""
    extent = item.extent()
    return next((name for _, name, _, x, y in _by_size(towns, item) if extent.contains(x, y)), "")


def _kilometre(item: QgsLayoutItemMap) -> float:
    """Millimetres of the page."""
    return 1e6 / item.scale()


def _by_size(towns: Towns, item: QgsLayoutItemMap) -> list[tuple[int, str, float, float, float]]:
    """Id, name, size and place (in the map's coordinates) of each town, the largest first; parts of towns at large scales only."""
    to_map = QgsCoordinateTransform(towns.layer.crs(), item.crs(), item.layout().project())
    rows, code = [], code_field(towns.layer) if _kilometre(item) < PARTS_FROM else ""
    request = QgsFeatureRequest().setSubsetOfAttributes(
        [name for name in (towns.name_field, towns.size_field, code) if name], towns.layer.fields()
    )
    for feature in towns.layer.getFeatures(request):
        shape, name = feature.geometry(), feature[towns.name_field]
        if not feature.hasGeometry() or not isinstance(name, str) or not name.strip():
            continue
        if code and feature[code] == PART:
            continue
        point = to_map.transform(shape.centroid().asPoint())
        size = feature[towns.size_field] if towns.size_field else None
        known = isinstance(size, int | float) and size == size
        rows.append((feature.id(), " ".join(name.split()), size if known else float("-inf"), point.x(), point.y()))
    return sorted(rows, key=lambda row: (-row[2], row[1], row[0]))


def _on_map(towns: Towns, one: MapNames, ground: Ground, scale: float) -> list[_Town]:
    """The largest towns on the land of a map, in millimetres of the page; none where another map shows more."""
    import numpy as np

    item, rows = one.item, _by_size(towns, one.item)
    if not rows:
        return []
    points = map_to_page(item)(np.array([row[3:] for row in rows]))
    own = own_towns(points, [row[2] for row in rows], _kilometre(item), scale)
    rows, points = [row for row, is_own in zip(rows, own, strict=True) if is_own], points[own]
    off = EDGE * scale
    frame, found = box_of(item).adjusted(off, off, -off, -off), []
    for (key, name, *_), (x, y) in zip(rows, points.tolist(), strict=True):
        inside = frame.contains(x, y)
        if inside and not (one.but is not None and within(item, one.but, x, y)):
            found.append(_Town(key, name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…", x, y))
    if not found:
        return []
    on_land = ground.on_land([town.x for town in found], [town.y for town in found], SHORE * scale)
    return [town for town, there in zip(found, on_land, strict=True) if there][:TRIED]


def _write_map(towns: Towns, one: MapNames, ground: Ground, named: set[str], taken: list, scale: float) -> int:
    """Towns on one map; `taken` grows by what they take. Returns how many stand."""
    import shapely

    item, frame = one.item, box_of(one.item)
    blocked = [shapely.box(box.left(), box.top(), box.right(), box.bottom()) for box in one.beside]
    if one.but is not None:  # the frame of an inset
        west, south, east, north = one.but.xMinimum(), one.but.yMinimum(), one.but.xMaximum(), one.but.yMaximum()
        blocked.append(shapely.transform(shapely.box(west, south, east, north).exterior, map_to_page(item)))
    most = max(int(frame.width() * frame.height() / (ROOM * scale * scale)), 3)
    border = shapely.box(frame.left(), frame.top(), frame.right(), frame.bottom())
    dots: list = []
    for town in _on_map(towns, one, ground, scale):
        if said_already(town.name, named):
            continue
        if len(dots) >= most:
            break
        large = len(dots) < most / LARGE_OF
        dot = shapely.Point(town.x, town.y)
        if any(shapely.distance(dot, other) < APART * scale for other in dots):
            continue
        free = _free(town, large, [*taken, *blocked], border, scale)
        if not free:
            continue
        under = [ground.beneath(box) for box in free]
        # names over dark and light ground at once are hard to read in any type
        chosen = next((place for place, one in enumerate(under) if one.one_tone), 0)
        _write(item, town, shapely.bounds(free[chosen]).tolist(), large, under[chosen], scale)
        radius = DOTS[not large] * scale / 2
        taken += [free[chosen], shapely.buffer(dot, radius)]
        dots.append(dot)
    return len(dots)


def _free(town: _Town, large: bool, taken: list, border, scale: float) -> list[shapely.Polygon]:
    """The boxes around the dot in which the name touches nothing that stands, the best first."""
    import shapely

    radius = DOTS[not large] * scale / 2
    width, height = in_millimetres(town.name, (LARGE if large else SMALL) * scale)
    near = shapely.box(town.x - radius, town.y - radius, town.x + radius, town.y + radius)
    if any(shapely.intersects(near, other) for other in taken):
        return []
    off, found = radius + _GAP * scale, []
    for across, down in _SIDES:
        x = town.x + across * (off + width / 2)
        y = town.y + down * ((off if not across else radius / 2) + height / 2)
        box = shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        clear = shapely.buffer(box, _CLEAR * scale)
        if shapely.contains(border, box) and not any(shapely.intersects(clear, other) for other in taken):
            found.append(box)
    return found


def _write(item: QgsLayoutItemMap, town: _Town, box, large: bool, under: Beneath, scale: float) -> None:
    layout, size = item.layout(), DOTS[not large] * scale
    dot = QgsLayoutItemShape(layout)
    dot.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
    style = {"color": INK, "outline_color": "white", "outline_width": str(0.2 * scale)}
    dot.setSymbol(QgsFillSymbol.createSimple(style))
    place(layout, dot, f"dot-{item.id()}-{town.key}", QRectF(town.x - size / 2, town.y - size / 2, size, size))
    label = QgsLayoutItemLabel(layout)
    label.setTextFormat(_type(LARGE if large else SMALL, scale, under))
    label.setText(plain(town.name))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    left, top, right, bottom = box
    place(layout, label, f"town-{item.id()}-{town.key}", QRectF(left, top, right - left, bottom - top))
    for one in (label, dot):
        item.addLabelBlockingItem(one)

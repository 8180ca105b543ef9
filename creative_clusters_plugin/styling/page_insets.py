"""The inset of a page: the part of the map where areas are too small, in a free corner of it or under the ranking."""

from qgis.core import (
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..core.messages import Note, Parameter, mark
from ..translation import tr
from . import texts
from .inset_titles import make_room, put_scale_bar, write_title
from .insets import GAIN, TOO_MUCH, densest, free_corner
from .labels import larger_labels, names_where
from .layout_items import box_of, place, remove
from .legends import lower_edge
from .page_maps import Framed
from .projections import map_crs
from .templates import item_of

GAP = 7.0  # millimetres of A4 to what is above and below
WORTH_IT = 1.5  # times as large an inset has to be under the ranking as in a corner of the map
LEAST_INSET = 34.0  # millimetres of A4 that an inset under the ranking takes
_SMALLER = 0.8  # names in an inset: it has less room


def window_of(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    framed: Framed,
    wanted: QgsRectangle | None,
    automatic: bool,
    scale: float,
    leading: frozenset[int],
) -> tuple[QgsRectangle | None, list[Note]]:
    """What an inset is to show, in the map's coordinates; None for no inset, with the reason where one was asked for.

    wanted: what the user asked for, in the coordinates of the whole layer's map. leading: areas whose names need the room.
    """
    if item_of(layout, "inset") is None:
        return None, []
    if wanted is not None:
        there = QgsCoordinateTransform(map_crs(layer), main.crs(), layout.project())
        window = there.transformBoundingBox(wanted)
        if window.intersects(framed.drawn):
            return window, []
        text = mark(
            "{parameter}: it lies beside '{layer}', whose extent in the map's coordinates is {extent}: no inset.",
        )
        extent = framed.drawn.toString(0)
        return None, [Note(text, {"parameter": Parameter("INSET"), "layer": layer.name(), "extent": extent})]
    if not automatic:
        return None, []
    across = framed.drawn.width() * main.rect().width() / main.extent().width()
    found = densest(layer, framed.part, across, scale, leading)
    if found is None:
        return None, []
    window = QgsCoordinateTransform(layer.crs(), main.crs(), layout.project()).transformBoundingBox(found)
    return window.buffered(0.04 * max(window.width(), window.height())), []


def put_inset(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    window: QgsRectangle | None,
    drawn: QgsRectangle,
    automatic: bool,
    scale: float,
    column: QRectF | None = None,
) -> None:
    """The inset with what `window` holds, or none, where it would hide too much or enlarge too little.

    drawn: what the main map is of. column: where it is to stand; left out, the template's place, a corner of the main map or
    under the ranking, whichever is free.
    """
    if window is None:
        remove(layout, "inset")
        return
    item = item_of(layout, "inset")
    _keep_styles(item, main)
    on_map = box_of(main).intersects(box_of(item)) and column is None
    if column is not None:
        place(layout, item, "inset", column)
    elif on_map:
        corner = free_corner(layer, main, drawn, box_of(item))
        free = _below_ranking(layout, scale)
        aside = automatic and free is not None
        aside = aside and (
            corner.covered > TOO_MUCH
            or free.width() > WORTH_IT * corner.box.width()
            or not _enlarges(main, window, corner.box)
        )
        place(layout, item, "inset", free if aside else corner.box)
        item.zoomToExtent(window)
        hidden = corner.covered > TOO_MUCH and not aside
        if automatic and (hidden or not _enlarges(main, window, box_of(item))):
            remove(layout, "inset")
            return
        if not aside:
            west, south = main.extent().xMinimum() + corner.shift[0], main.extent().yMinimum() + corner.shift[1]
            main.setExtent(QgsRectangle(west, south, west + main.extent().width(), south + main.extent().height()))
    item.zoomToExtent(window)
    # a name under the inset would be cut, and no name is needed twice
    main.addLabelBlockingItem(item)
    inside = QgsGeometry.fromRect(item.extent())
    inside.transform(QgsCoordinateTransform(main.crs(), layer.crs(), layout.project()))
    with names_where(layer, inside, inside=False):
        main.storeCurrentLayerStyles()
    with names_where(layer, inside, inside=True), larger_labels(layer, _SMALLER):
        item.storeCurrentLayerStyles()
    frame = QgsLayoutItemMapOverview("inset", main)
    frame.setLinkedMap(item)
    outline = {"color": "0,0,0,0", "outline_color": "#1c1c1c", "outline_width": str(0.3 * scale)}
    frame.setFrameSymbol(QgsFillSymbol.createSimple(outline))
    main.overviews().addOverview(frame)


def _enlarges(main: QgsLayoutItemMap, window: QgsRectangle, box: QRectF) -> bool:
    """Whether a box on the page shows `window` so much larger than the main map that it is worth its place."""
    unit = max(window.width() / box.width(), window.height() / box.height())
    return main.extent().width() / main.rect().width() >= GAIN * unit


def title_inset(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, place_name: str, with_scale: bool, scale: float
) -> None:
    """What the inset shows, and how many times as large as the main map; place_name: its largest town, '' for none."""
    item = item_of(layout, "inset")
    if item is None:
        return
    line = make_room(item, scale)
    times = texts.number(main.scale() / item.scale(), 0 if main.scale() > 3 * item.scale() else 1)
    text = tr("{place}, {times} times as large") if place_name else tr("The framed part, {times} times as large")
    shorter = tr("{place}, {times} times") if place_name else tr("Framed part, {times} times")
    write_title(item, line, [one.format(place=place_name, times=times) for one in (text, shorter)], scale)
    if with_scale:
        put_scale_bar(item, scale)


def _below_ranking(layout: QgsPrintLayout, scale: float) -> QRectF | None:
    """The square under the ranking, where the template leaves room down to the foot of the page."""
    table, legend = item_of(layout, "ranking"), item_of(layout, "legend")
    rule = layout.itemById("rule")
    if legend is None or rule is None:
        return None
    column = (
        box_of(table) if table is not None else QRectF(legend.pos().x(), lower_edge(layout), legend.rect().width(), 0)
    )
    top, foot = column.bottom() + GAP * scale, rule.pos().y()
    below = item_of(layout, "explanation")
    if below is not None and box_of(below).right() > column.x():
        foot = min(foot, below.pos().y())
    side = min(column.width(), foot - GAP / 2 * scale - top)
    return QRectF(column.x(), top, side, side) if side >= LEAST_INSET * scale else None


def _keep_styles(item: QgsLayoutItemMap, main: QgsLayoutItemMap) -> None:
    item.setCrs(main.crs())
    item.setLayers(main.layers())
    item.setKeepLayerSet(True)
    item.setLayerStyleOverrides(main.layerStyleOverrides())
    item.setKeepLayerStyles(True)

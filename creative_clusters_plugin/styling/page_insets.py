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
from .insets import GAIN, TOO_MUCH, densest, free_corner
from .labels import larger_labels, names_where
from .layout_items import box_of, place, remove
from .legends import lower_edge
from .templates import item_of

GAP = 7.0  # millimetres of A4 to what is above and below
WORTH_IT = 1.4  # times as large an inset has to be under the ranking as in a corner of the map
LEAST_INSET = 34.0  # millimetres of A4 that an inset under the ranking takes
_SMALLER = 0.8  # names in an inset: it has less room


def put_inset(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    wanted: QgsRectangle | None,
    automatic: bool,
    scale: float,
    leading: frozenset[int],
) -> list[Note]:
    item = item_of(layout, "inset")
    if item is None:
        return []
    transform = QgsCoordinateTransform(layer.crs(), main.crs(), layout.project())
    drawn = transform.transformBoundingBox(layer.extent())
    automatic = automatic and wanted is None
    if wanted is not None and not wanted.intersects(drawn):
        remove(layout, "inset")
        text = mark(
            "{parameter}: it lies beside '{layer}', whose extent in the map's coordinates is {extent}: no inset.",
        )
        return [Note(text, {"parameter": Parameter("INSET"), "layer": layer.name(), "extent": drawn.toString(0)})]
    if automatic:
        found = densest(layer, drawn.width() * main.rect().width() / main.extent().width(), scale, leading)
        wanted = transform.transformBoundingBox(found) if found is not None else None
        if wanted is not None:
            wanted = wanted.buffered(0.04 * max(wanted.width(), wanted.height()))
    if wanted is None:
        remove(layout, "inset")
        return []
    _keep_styles(item, main)
    if box_of(main).contains(box_of(item)):
        corner = free_corner(layer, main, drawn, box_of(item))
        free = _below_ranking(layout, scale)
        aside = automatic and free is not None
        aside = aside and (corner.covered > TOO_MUCH or free.width() > WORTH_IT * corner.box.width())
        place(layout, item, "inset", free if aside else corner.box)
        item.zoomToExtent(wanted)
        hidden = corner.covered > TOO_MUCH and not aside
        if automatic and (hidden or main.scale() < GAIN * item.scale()):
            remove(layout, "inset")
            return []
        if not aside:
            west, south = main.extent().xMinimum() + corner.shift[0], main.extent().yMinimum() + corner.shift[1]
            main.setExtent(QgsRectangle(west, south, west + main.extent().width(), south + main.extent().height()))
    item.zoomToExtent(wanted)
    # a name under the inset would be cut, and no name is needed twice
    main.addLabelBlockingItem(item)
    window = QgsGeometry.fromRect(item.extent())
    window.transform(QgsCoordinateTransform(main.crs(), layer.crs(), layout.project()))
    with names_where(layer, window, inside=False):
        main.storeCurrentLayerStyles()
    with names_where(layer, window, inside=True), larger_labels(layer, _SMALLER):
        item.storeCurrentLayerStyles()
    frame = QgsLayoutItemMapOverview("inset", main)
    frame.setLinkedMap(item)
    outline = {"color": "0,0,0,0", "outline_color": "#1c1c1c", "outline_width": str(0.3 * scale)}
    frame.setFrameSymbol(QgsFillSymbol.createSimple(outline))
    main.overviews().addOverview(frame)
    return []


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

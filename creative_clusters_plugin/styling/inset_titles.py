"""What says of an inset what it shows, and how large: a line above it, and a scale bar in it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsPrintLayout, QgsTextFormat
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from .layout_items import box_of, fit_text, in_width, place
from .scale_bars import fit_scale_bar
from .templates import item_of

TITLE = 4.6  # millimetres of A4 that the line above an inset takes
_OFF = 0.6  # from the scale bar to the corner of the map
_INK = "#1c1c1c"
_TYPE, _SMALL = 7.5, 6.0  # points on A4
_SMALLER = 0.85  # of its type in which a whole title is preferred to a shorter one


def make_room(item: QgsLayoutItemMap, scale: float) -> QRectF:
    """The line above a map, which becomes as much lower."""
    box, extent, height = box_of(item), item.extent(), TITLE * scale
    place(item.layout(), item, item.id(), box.adjusted(0, height, 0, 0))
    item.zoomToExtent(extent)
    return QRectF(box.x(), box.y(), box.width(), height)


def write_title(item: QgsLayoutItemMap, box: QRectF, texts: Sequence[str], scale: float) -> None:
    """What a map shows, in the line above it: the first of `texts` that fits, else the last in smaller type."""
    layout = item.layout()
    label = QgsLayoutItemLabel(layout)
    label.setTextFormat(_type(layout, _TYPE * scale))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    label.setBackgroundEnabled(True)
    place(layout, label, f"{item.id()}_title", box)
    text = next(
        (one for one in texts if in_width(one, box.width() / _SMALLER, label.textFormat()).count("\n") == 0), texts[-1]
    )
    fit_text(label, text)


def put_scale_bar(item: QgsLayoutItemMap, scale: float) -> QRectF:
    """A scale bar of one length in the lower left corner of a map. Returns its box."""
    layout, box = item.layout(), box_of(item)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Up")
    bar.setTextFormat(_type(layout, _SMALL * scale))
    bar.setHeight(1.2 * scale)
    bar.setLabelBarSpace(0.6 * scale)
    bar.setBoxContentSpace(0.8 * scale)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 215))
    bar.setId(f"{item.id()}_scale_bar")
    layout.addLayoutItem(bar)
    fit_scale_bar(bar, item, parts=3, segments=1)
    # QGIS makes it as large as it has to be
    place(layout, bar, bar.id(), QRectF(box.topLeft(), QSizeF(1, 1)))
    size = bar.rect().size()
    corner = QPointF(box.left() + _OFF * scale, box.bottom() - size.height() - _OFF * scale)
    place(layout, bar, bar.id(), QRectF(corner, size))
    item.addLabelBlockingItem(bar)
    return box_of(bar)


def _type(layout: QgsPrintLayout, size: float) -> QgsTextFormat:
    """The page's own type, in a size."""
    bar = item_of(layout, "scale_bar")
    text_format = QgsTextFormat(bar.textFormat()) if bar is not None else QgsTextFormat()
    text_format.setSize(size)
    text_format.setColor(QColor(_INK))
    return text_format

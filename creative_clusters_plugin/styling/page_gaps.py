"""Ground between the areas of a map that belongs to none of them: the legend says so, or it would be read as a class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutItemLegend, QgsLayoutItemMap, QgsLegendStyle, QgsTextFormat, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from ..translation import tr
from .drawn import Drawn
from .layout_items import add_rectangle, add_text, box_of
from .legends import lower_edge
from .palettes import LAND, OUTLINE

if TYPE_CHECKING:
    import numpy as np

CELLS = 90  # along the longer side of the map
CLOSED = 3  # cells across which the areas count as lying around a gap
MUCH = 0.25  # share of the ground about the areas that is in none of them, from which on it is explained


def explain_gaps(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, main: QgsLayoutItemMap, scale: float) -> None:
    """An entry under the legend for ground between the areas, where there is much of it."""
    if layer.geometryType() != Qgis.GeometryType.Polygon or gaps(Drawn(layer, main).shapes, box_of(main)) < MUCH:
        return
    layout, box = legend.layout(), box_of(legend)
    style = legend.style(QgsLegendStyle.Style.SymbolLabel)
    kind = QgsTextFormat(style.textFormat())
    top, left = lower_edge(layout) + 1.0 * scale, box.left() + legend.boxSpace()
    swatch = QRectF(left, top, legend.symbolWidth(), legend.symbolHeight())
    frame = swatch.adjusted(-0.1 * scale, -0.1 * scale, 0.1 * scale, 0.1 * scale)
    add_rectangle(layout, "legend-gaps-frame", frame, OUTLINE)
    on_land = any(
        isinstance(one, QgsVectorLayer) and one.id() != layer.id() and one.geometryType() == Qgis.GeometryType.Polygon
        for one in main.layers()
    )
    add_rectangle(layout, "legend-gaps", swatch, LAND if on_land else "#ffffff")
    beside = swatch.right() + 2.5 * scale
    text = QRectF(beside, top + 0.6 * scale, box.left() + max(box.width(), 60.0 * scale) - beside, 5.0 * scale)
    add_text(layout, "legend-gaps-text", tr("In no area of this map"), text, kind)


def gaps(shapes: np.ndarray, frame: QRectF) -> float:
    """Share of the ground about areas (shapely, in millimetres of the page) that is in none of them.

    What lies between areas a few cells apart, or is surrounded by them, counts as ground; the sea about them does not.
    """
    import numpy as np
    import shapely
    from scipy import ndimage

    cell = max(frame.width(), frame.height()) / CELLS
    x, y = np.arange(frame.left(), frame.right(), cell), np.arange(frame.top(), frame.bottom(), cell)
    points = shapely.points(*np.meshgrid(x, y))
    covered = np.zeros(points.shape, dtype=bool)
    found = shapely.STRtree(shapes).query(points.ravel(), predicate="intersects")[0]
    covered.ravel()[found] = True
    ground = ndimage.binary_closing(np.pad(covered, CLOSED), np.ones((3, 3)), iterations=CLOSED)
    ground = ndimage.binary_fill_holes(ground)
    return float(1 - covered.sum() / ground.sum()) if ground.any() else 0.0

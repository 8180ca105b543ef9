"""The features of a layer as a map of the page shows them: shapes in millimetres of the page, and what they are filled with."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF

from ..layers.reading import features_of
from ..layers.shapes import straight_wkb

_DETAIL = 0.04  # millimetres to which shapes are simplified


class Drawn:
    """shapes: in millimetres of the page; places: of features in them; points: one in each shape."""

    def __init__(self, layer: QgsVectorLayer, item: QgsLayoutItemMap):
        import numpy as np
        import shapely

        to_map = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
        request = features_in(item.extent(), to_map)
        wkb, ids = [], []
        for feature in features_of(layer, request):
            geometry = feature.geometry()
            if feature.hasGeometry() and geometry.transform(to_map) == Qgis.GeometryOperationResult.Success:
                wkb.append(straight_wkb(geometry))
                ids.append(feature.id())
        shapes = shapely.transform(shapely.force_2d(shapely.from_wkb(np.array(wkb, dtype=object))), map_to_page(item))
        shapes = shapely.make_valid(shapely.simplify(shapes, _DETAIL)) if len(shapes) else shapes
        kept = ~(shapely.is_empty(shapes) | shapely.is_missing(shapes))
        self.shapes = shapes[kept]
        self.places = {key: place for place, key in enumerate(np.array(ids)[kept].tolist())}
        self.points = shapely.get_coordinates(shapely.point_on_surface(self.shapes))
        self.layer, self.item = layer, item

    def colours(self, features: list[int]) -> dict[int, str]:
        """What features are filled with; '' where nothing says, and of lines and points."""
        if self.layer.geometryType() != Qgis.GeometryType.Polygon:
            return dict.fromkeys(features, "")
        renderer, found = self.layer.renderer().clone(), {}
        context = QgsRenderContext()
        context.setExpressionContext(self.layer.createExpressionContext())
        renderer.startRender(context, self.layer.fields())
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setFilterFids(features)
        for feature in features_of(self.layer, request):
            context.expressionContext().setFeature(feature)
            symbol = renderer.originalSymbolForFeature(feature, context)
            found[feature.id()] = symbol.color().name() if symbol is not None else ""
        renderer.stopRender(context)
        return found


def features_in(window: QgsRectangle, to_map: QgsCoordinateTransform) -> QgsFeatureRequest:
    """What asks for the shapes in a window of the map; for all where it lies on both sides of the 180th meridian."""
    box = to_map.transformBoundingBox(window, Qgis.TransformDirection.Reverse, True)
    request = QgsFeatureRequest().setNoAttributes()
    return request if box.xMinimum() > box.xMaximum() else request.setFilterRect(box)


def within(item: QgsLayoutItemMap, window: QgsRectangle, x: float, y: float) -> bool:
    """Whether a place on the page lies in `window`, which is in the map's coordinates."""
    low = item.mapToItemCoords(QPointF(window.xMinimum(), window.yMaximum()))
    high = item.mapToItemCoords(QPointF(window.xMaximum(), window.yMinimum()))
    return QRectF(low, high).normalized().contains(QPointF(x, y) - item.pos())


def map_to_page(item: QgsLayoutItemMap):
    """From coordinates of the map to millimetres of the page, also of a map that is turned."""
    import numpy as np

    extent, origin = item.extent(), item.pos()
    west, south = extent.xMinimum(), extent.yMinimum()
    corners = [(west, south), (extent.xMaximum(), south), (west, extent.yMaximum())]
    start, along, up = (item.mapToItemCoords(QPointF(*corner)) + origin for corner in corners)
    matrix = np.array(
        [
            [(along.x() - start.x()) / extent.width(), (up.x() - start.x()) / extent.height()],
            [(along.y() - start.y()) / extent.width(), (up.y() - start.y()) / extent.height()],
        ]
    )

    def to_page(points):
        return (points - (west, south)) @ matrix.T + (start.x(), start.y())

    return to_page

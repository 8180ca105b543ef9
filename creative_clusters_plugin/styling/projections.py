"""The coordinate system that a map of areas is drawn in."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

HALF, AROUND = 180.0, 360.0  # degrees: half the way round the world, and all of it
WIDE = 100.0  # degrees across, from which on no scale holds for all of a map
_MERCATOR = ("merc", "webmerc")


def map_crs(layer: QgsVectorLayer, part: QgsRectangle | None = None) -> QgsCoordinateReferenceSystem:
    """That of the layer; for degrees and Mercator's projection, an equal-area one about its middle, or that of `part` of it.

    Both stretch areas the more the farther they lie from the equator, and on a map of areas size is read as importance.
    Coordinates that are no degrees in a layer that says so are drawn as they are: an invalid coordinate system.
    """
    crs = layer.crs()
    if not crs.isGeographic() and crs.projectionAcronym() not in _MERCATOR:
        return crs
    box = _in_degrees(layer, part)
    if box is None:
        return QgsCoordinateReferenceSystem() if crs.isGeographic() else crs
    return _equal_area(box)


def local_crs(layer: QgsVectorLayer, part: QgsRectangle) -> QgsCoordinateReferenceSystem | None:
    """An equal-area one about the middle of `part`, whatever the layer's own: far from where that is made for, it distorts.

    None where the place is not known, or too large for one.
    """
    box = _in_degrees(layer, part) if layer.crs().isValid() else None
    return None if box is None or _is_wide(box) else _equal_area(box)


def _equal_area(box: QgsRectangle) -> QgsCoordinateReferenceSystem:
    middle = box.center()
    projection = f"+proj=laea +lat_0={middle.y():.4f} +lon_0={middle.x():.4f}"
    if _is_wide(box):
        # of a whole hemisphere and more the other one folds the far side inside out
        projection = f"+proj=eqearth +lon_0={middle.x():.4f}"
    return QgsCoordinateReferenceSystem.fromProj(f"{projection} +datum=WGS84 +units=m +no_defs")


def whole_extent(layer: QgsVectorLayer) -> QgsRectangle:
    """Extent of a layer in its own coordinates; where it goes over the 180th meridian, on beyond the end of the map.

    The Aleutians lie east and west of that meridian: in degrees they would make the map of the United States go round the world.
    """
    extent = layer.extent()
    if not layer.crs().isGeographic() or not HALF < extent.width() <= AROUND:
        return extent
    pieces = [
        (box.xMinimum(), box.xMaximum())
        for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes())
        if feature.hasGeometry()
        for box in (piece.boundingBox() for piece in feature.geometry().constParts())
        if box.isFinite()
    ]
    reached, gap, west, east = extent.xMinimum(), 0.0, 0.0, 0.0
    for low, high in sorted(pieces):
        if low - reached > gap:
            gap, west, east = low - reached, reached, low
        reached = max(reached, high)
    if gap <= AROUND - extent.width():
        return extent
    return QgsRectangle(east - AROUND, extent.yMinimum(), west, extent.yMaximum())


def has_scale(layer: QgsVectorLayer, part: QgsRectangle | None = None) -> bool:
    """Whether lengths on the map of the layer, or of part of it (see map_crs), are known, and the same everywhere on it."""
    crs = layer.crs()
    if not crs.isValid():
        return False
    box = _in_degrees(layer, part)
    return not crs.isGeographic() if box is None else not _is_wide(box)


def _is_wide(box: QgsRectangle) -> bool:
    return box.width() > WIDE or box.height() > WIDE


def _in_degrees(layer: QgsVectorLayer, part: QgsRectangle | None = None) -> QgsRectangle | None:
    """Extent of the layer, or of part of it, in degrees; None where it is no place on Earth."""
    box = part or whole_extent(layer)
    if not layer.crs().isGeographic():
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            box = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance()).transformBoundingBox(box)
        except QgsCsException:
            return None
    plausible = box.isFinite() and abs(box.center().x()) <= 360 and abs(box.yMinimum()) <= 90.01 >= abs(box.yMaximum())
    return box if plausible and box.width() <= 720 else None

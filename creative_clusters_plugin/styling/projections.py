"""The coordinate system that a map of areas is drawn in."""

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer


def map_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """That of the layer; for degrees, an equal-area projection about its middle.

    Degrees drawn as they are stretch areas east-west, and on a map of areas size is read as importance.
    """
    crs = layer.crs()
    if not crs.isGeographic():
        return crs
    middle = layer.extent().center()
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={middle.y():.4f} +lon_0={middle.x():.4f} +datum=WGS84 +units=m +no_defs"
    )

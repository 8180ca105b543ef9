"""Boundaries as a service gave them, read by GDAL."""

from uuid import uuid4

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ..core.messages import CreativeClustersError, mark
from ..core.sources.maps import code_field


def areas_of(content: bytes, zipped: bool, starts: tuple[str, ...]) -> tuple[QgsVectorLayer, list[QgsFeature]]:
    """A layer of the polygons in `content`, all of several parts, and those whose code begins with one of `starts` (none: all).

    Raises CreativeClustersError where it holds no polygons, no known field of codes, or none of the areas.
    """
    place = f"/vsimem/{uuid4().hex}{'.zip' if zipped else '.geojson'}"
    gdal.FileFromMemBuffer(place, content)
    try:
        layer = QgsVectorLayer(f"/vsizip/{place}" if zipped else place, "fetched", "ogr")
        if not layer.isValid() or layer.geometryType() != Qgis.GeometryType.Polygon:
            raise CreativeClustersError(mark("What the service gave holds no polygons. It may have changed."))
        return _taken(layer, starts)
    finally:
        gdal.Unlink(place)


def _taken(layer: QgsVectorLayer, starts: tuple[str, ...]) -> tuple[QgsVectorLayer, list[QgsFeature]]:
    names = layer.fields().names()
    field = code_field(names)
    if starts and not field:
        text = mark("AREAS takes codes, and none of the fields has them: {fields}. Leave it empty.")
        raise CreativeClustersError(text, fields=", ".join(names))
    request = QgsFeatureRequest()
    found = [
        one for one in layer.getFeatures(request) if not starts or str(one[field]).upper().startswith(_upper(starts))
    ]
    if not found:
        raise CreativeClustersError(
            mark("None of the codes in {field} begins with {starts}."), field=field, starts=", ".join(starts)
        )
    crs = layer.crs() if layer.crs().isValid() else QgsCoordinateReferenceSystem("EPSG:4326")
    held = QgsVectorLayer(f"{QgsWkbTypes.displayString(_kind(layer))}?crs={crs.authid()}", "fetched", "memory")
    held.dataProvider().addAttributes(_plain(layer))
    held.updateFields()
    return held, [_copied(one, held) for one in found]


def _upper(starts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one.upper() for one in starts)


def _kind(layer: QgsVectorLayer):
    return QgsWkbTypes.multiType(QgsWkbTypes.flatType(layer.wkbType()))


def _plain(layer: QgsVectorLayer) -> list:
    """The fields but those that a GeoPackage has for itself."""
    return [field for field in layer.fields() if field.name().lower() not in ("fid", "id")]


def _copied(feature: QgsFeature, layer: QgsVectorLayer) -> QgsFeature:
    copy = QgsFeature(layer.fields())
    copy.setAttributes([feature[name] for name in layer.fields().names()])
    shape = feature.geometry()
    shape.convertToMultiType()
    copy.setGeometry(shape)
    return copy

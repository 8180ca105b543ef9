"""Layers that are not as they should be: made of a good one, as memory layers."""

from collections.abc import Callable

from qgis.core import (
    QgsCircularString,
    QgsCoordinateReferenceSystem,
    QgsCurvePolygon,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .inputs import SIDE


def damaged(source: str, damage: str) -> QgsVectorLayer:
    """The layer of `source` with the damage done to it."""
    layer = QgsVectorLayer(source, "damaged", "ogr")
    if damage == "text for figures":
        return _text(layer)
    kind = {
        "lines": "LineString",
        "points for areas": "Point",
        "curved": "CurvePolygon",
        "with Z and M": "PolygonZM",
    }.get(damage, QgsWkbTypes.displayString(layer.wkbType()).replace("NoGeometry", "None"))
    crs = "" if kind == "None" else f"?crs={layer.crs().authid()}"
    made = QgsVectorLayer(f"{kind}{crs}", "damaged", "memory")
    if damage == "no CRS":
        made.setCrs(QgsCoordinateReferenceSystem())
    made.dataProvider().addAttributes(list(layer.fields()))
    made.updateFields()
    features = [] if damage == "empty" else list(layer.getFeatures())
    if damage in ("twice", "overlapping"):
        shape = features[0].geometry()
        # the next area: rows of the same area at other times have the same shape as they should
        other = next(one for one in features if not one.geometry().equals(shape))
        if damage == "overlapping":
            shape.translate(SIDE / 5, 0)
        other.setGeometry(shape)
    change = CHANGES.get(damage)
    for feature in features if change else ():
        change(feature)
    made.dataProvider().addFeatures(features)
    if made.featureCount() != len(features):
        raise RuntimeError(f"{damage}: {made.dataProvider().lastError()}")
    return made


def _text(layer: QgsVectorLayer) -> QgsVectorLayer:
    names = layer.fields().names()
    made = QgsVectorLayer("None?" + "&".join(f"field={name}:string" for name in names), "damaged", "memory")
    features = []
    for given in layer.getFeatures():
        feature = QgsFeature(made.fields())
        feature.setAttributes(["a few" if field.isNumeric() else given[field.name()] for field in layer.fields()])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def _figures(value) -> Callable[[QgsFeature], None]:
    def change(feature: QgsFeature) -> None:
        for field in feature.fields():
            if field.isNumeric() and field.name() != "year" and field.typeName().lower() in ("real", "double"):
                feature[field.name()] = value

    return change


def _curved(feature: QgsFeature) -> None:
    box = feature.geometry().boundingBox()
    west, south, east, north = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    middle = (south + north) / 2
    ring = QgsCircularString()
    points = [(west, middle), ((west + east) / 2, north), (east, middle), ((west + east) / 2, south), (west, middle)]
    ring.setPoints([QgsPoint(x, y) for x, y in points])
    polygon = QgsCurvePolygon()
    polygon.setExteriorRing(ring)
    feature.setGeometry(QgsGeometry(polygon))


def _with_z_and_m(feature: QgsFeature) -> None:
    geometry = feature.geometry()
    geometry.get().addZValue(5.0)
    geometry.get().addMValue(7.0)
    feature.setGeometry(geometry)


def _infinite(feature: QgsFeature) -> None:
    if feature.id() % 5:
        return
    if feature.geometry().type() == QgsWkbTypes.GeometryType.PointGeometry:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float("inf"), 0)))
        return
    ring = [QgsPointXY(0, 0), QgsPointXY(float("inf"), 0), QgsPointXY(1, 1), QgsPointXY(0, 0)]
    feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))


CHANGES: dict[str, Callable[[QgsFeature], None]] = {
    "infinite figures": _figures(float("inf")),
    "huge figures": _figures(1e308),
    "all NULL": _figures(None),
    "lines": lambda feature: feature.setGeometry(
        QgsGeometry.fromPolylineXY([point for point in feature.geometry().asPolygon()[0]])
    ),
    "points for areas": lambda feature: feature.setGeometry(feature.geometry().centroid()),
    "curved": _curved,
    "with Z and M": _with_z_and_m,
    "no geometry": lambda feature: feature.clearGeometry() if feature.id() % 5 == 0 else None,
    "infinite places": _infinite,
}

"""The areas of a layer as the tiles of a tile map: a layer of its own, with the same figures in the same style."""

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..layers.shapes import straight_wkb
from .projections import map_crs

TILES = "creativeclusters/tiles"  # on a layer that is no map: it has neither scale nor north


def shapes_to_tile(layer: QgsVectorLayer):
    """Shapes (shapely) of the features that have one, in the equal-area coordinates of the layer's map, and these features."""
    import numpy as np
    import shapely

    there = QgsCoordinateTransform(layer.crs(), map_crs(layer), QgsProject.instance())
    features, wkb = [], []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        if feature.hasGeometry() and not shape.isEmpty():
            shape.transform(there)
            features.append(feature)
            wkb.append(straight_wkb(shape))
    shapes = shapely.force_2d(shapely.from_wkb(np.array(wkb, dtype=object)))
    return shapely.make_valid(shapes), features


def tile_layer(layer: QgsVectorLayer, features: list[QgsFeature], outlines) -> QgsVectorLayer:
    """outlines: the tile of each of the features (shapely polygons)."""
    import shapely

    tiles = QgsVectorLayer("Polygon", layer.name(), "memory")
    tiles.dataProvider().addAttributes(layer.fields().toList())
    tiles.updateFields()
    made = []
    for feature, wkb in zip(features, shapely.to_wkb(outlines, output_dimension=2), strict=True):
        tile = QgsFeature(tiles.fields())
        tile.setAttributes(feature.attributes())
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        tile.setGeometry(shape)
        made.append(tile)
    tiles.dataProvider().addFeatures(made)
    tiles.updateExtents()
    style = QDomDocument()
    layer.exportNamedStyle(style)
    tiles.importNamedStyle(style)
    tiles.setMetadata(layer.metadata())
    tiles.setCustomProperty(TILES, True)
    return tiles

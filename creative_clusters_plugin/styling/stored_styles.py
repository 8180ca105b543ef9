"""All styles of a file listed under *Styles* once a layer of it is in the project: QGIS itself may load the default one only."""

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsMapLayerStyle, QgsVectorLayer

from .apply import MARK


def offer_stored_styles(layers: Iterable[QgsMapLayer]) -> None:
    """Add the further styles stored with each layer in one of our styles to those of the layer; its present one stays."""
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(MARK):
            _offer(layer)


def _offer(layer: QgsVectorLayer) -> None:
    styles = layer.styleManager()
    if len(styles.styles()) > 1:
        return
    count, ids, names, _, problem = layer.listStylesInDatabase()
    if problem or count < 2:
        return
    # those of this layer come first, then those of others in the file
    for key, name in list(zip(ids, names, strict=False))[:count]:
        if name not in styles.styles():
            text, _ = layer.getStyleFromDatabase(key)
            if text:
                styles.addStyle(name, QgsMapLayerStyle(text))

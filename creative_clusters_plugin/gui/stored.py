"""Layers that come into the project bring all the styles that are stored with them."""

from qgis.core import QgsProject


class StoredStyles:
    """Looks at each layer that is added, from `__init__` until `remove`."""

    def __init__(self):
        QgsProject.instance().layersAdded.connect(self._added)

    def remove(self) -> None:
        QgsProject.instance().layersAdded.disconnect(self._added)

    def _added(self, layers) -> None:
        from ..styling.stored_styles import offer_stored_styles  # when the first layer comes, not when QGIS starts

        offer_stored_styles(layers)

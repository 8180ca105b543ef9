"""The second step: boundaries, and how many of the areas of the figures lie in them."""

from pathlib import Path

from qgis.core import Qgis, QgsProviderRegistry, QgsProviderSublayerDetails, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...algorithms.running.first_look import host_of_map, match
from ...translation import tr
from .fetching import FetchForm
from .figures_page import FiguresPage
from .layer_page import LayerPage


class BoundariesPage(LayerPage):
    output = "OUTPUT"

    def __init__(self, figures: FiguresPage, parent: QWidget):
        self._figures = figures
        self._table: QgsVectorLayer | None = None
        titles = (
            tr("A &file of polygons (GeoPackage, GeoJSON, shapefile …)"),
            tr("A &layer of the project"),
            tr("&Ask an office for boundaries"),
        )
        form = FetchForm("fetchboundaries", ("SOURCE", "LEVEL", "YEAR", "AREAS"), host_of_map, parent)
        super().__init__(titles, Qgis.LayerFilter.PolygonLayer, form, parent)
        self.setTitle(tr("2 of 3: Which boundaries?"))
        self.setSubTitle(tr("A polygon for each area, with the codes or names that the figures have."))

    def initializePage(self) -> None:
        """Looks again at boundaries that were chosen for other figures."""
        self.offer(Qgis.GeometryType.Polygon)
        if self._figures.maps >= 0:
            self.form.source.setCurrentIndex(self._figures.maps)
        if self._table is not self._figures.layer and self.layer is not None:
            self.take(self.layer)
        self._table = self._figures.layer

    def let_go(self) -> None:
        super().let_go()
        self._table = None

    def look(self, layer: QgsVectorLayer) -> list[str]:
        return list(match(layer, self._figures.layer).lines)

    def open_file(self, path: str) -> None:
        self.stop()
        self._within.blockSignals(True)
        self._within.clear()
        for one in _polygons(path) if Path(path).exists() else []:
            self._within.addItem(one.name(), one)
        self._within.blockSignals(False)
        self._within.setVisible(self._within.count() > 1)
        if self._within.count():
            self._layer_within()
        else:
            self.take(None, [tr("The file holds no polygons that QGIS can read.")] if Path(path).is_file() else [])

    def _file_part(self) -> QWidget:
        part = QWidget(self)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        self._within = QComboBox(part)
        self._within.setAccessibleName(tr("Layer of the file"))
        self._within.setVisible(False)
        self._within.currentIndexChanged.connect(self._layer_within)
        box.addWidget(self.file)
        box.addWidget(self._within)
        return part

    def _layer_within(self) -> None:
        chosen: QgsProviderSublayerDetails = self._within.currentData()
        layer = QgsVectorLayer(chosen.uri(), chosen.name(), chosen.providerKey())
        self.take(layer if layer.isValid() else None)


def _polygons(path: str) -> list[QgsProviderSublayerDetails]:
    """The layers of polygons in a file."""
    flags = Qgis.SublayerQueryFlags(Qgis.SublayerQueryFlag.ResolveGeometryType)
    found = QgsProviderRegistry.instance().querySublayers(path, flags)
    polygon = Qgis.GeometryType.Polygon
    return [
        one
        for one in found
        if one.type() == Qgis.LayerType.Vector and QgsWkbTypes.geometryType(one.wkbType()) == polygon
    ]

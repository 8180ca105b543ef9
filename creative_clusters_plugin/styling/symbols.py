"""Fill symbols: a class colour, the stipple of areas without data, the hatch over withheld figures."""

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import palettes

OUTLINES_UP_TO = 5000
# HSL lightness (0-255) up to which a dark hatch would not be seen.
DARK = 85


class Symbols:
    """The symbols of one layer: no outlines above 5,000 areas, a hatch only where something is withheld."""

    def __init__(self, layer: QgsVectorLayer, withheld_field: str):
        """withheld_field: column with the number of withheld figures per area, '' for none."""
        self.lines = layer.geometryType() == Qgis.GeometryType.Line
        self.points = layer.geometryType() == Qgis.GeometryType.Point
        self.outlined = layer.featureCount() <= OUTLINES_UP_TO
        most = layer.maximumValue(layer.fields().lookupField(withheld_field)) if withheld_field else None
        self.withheld_field = withheld_field if isinstance(most, (int, float)) and most > 0 else ""

    def plain(self, colour: str) -> QgsSymbol:
        if self.points:
            edge = (
                {"outline_color": palettes.OUTLINE, "outline_width": "0.1"}
                if self.outlined
                else {"outline_style": "no"}
            )
            return QgsMarkerSymbol.createSimple({"color": colour, "size": "2", **edge})
        if self.lines:
            return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.3"})
        style = {"color": colour, "outline_style": "no"}
        if self.outlined:
            style.update(outline_style="solid", outline_color=palettes.OUTLINE, outline_width="0.1")
        return QgsFillSymbol.createSimple(style)

    def data(self, colour: str) -> QgsSymbol:
        symbol = self.plain(colour)
        if not self.withheld_field or self.points or self.lines:
            return symbol
        hatch = _hatch(palettes.HATCH if QColor(colour).lightness() > DARK else palettes.HATCH_ON_DARK)
        enabled = QgsSymbolLayer.Property.LayerEnabled
        column = f'"{self.withheld_field}"'
        hatch.setDataDefinedProperty(enabled, QgsProperty.fromExpression(f"coalesce({column}, 0) > 0"))
        # Legends draw without a feature and pass over the property above; this keeps their swatches plain.
        without_feature = QgsProperty.fromExpression(f"coalesce(try({column} > 0), false)")
        hatch.subSymbol().symbolLayer(0).setDataDefinedProperty(enabled, without_feature)
        symbol.appendSymbolLayer(hatch)
        return symbol

    def no_data(self) -> QgsSymbol:
        symbol = self.plain(palettes.NO_DATA)
        if self.points or self.lines:
            return symbol
        dots = QgsPointPatternFillSymbolLayer()
        dot = {"color": palettes.NO_DATA_DOTS, "size": "0.4", "outline_style": "no"}
        dots.setSubSymbol(QgsMarkerSymbol.createSimple(dot))
        dots.setDistanceX(1.4)
        dots.setDistanceY(1.4)
        dots.setDisplacementX(0.7)
        symbol.appendSymbolLayer(dots)
        return symbol

    def withheld(self) -> QgsSymbol:
        symbol = self.plain("#ffffff")
        if self.points or self.lines:
            return symbol
        symbol.appendSymbolLayer(_hatch(palettes.HATCH))
        return symbol


def _hatch(colour: str) -> QgsLinePatternFillSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(1.6)
    hatch.setColor(QColor(colour))
    hatch.setLineWidth(0.18)
    return hatch

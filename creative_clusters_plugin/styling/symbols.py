"""Fill symbols: a class colour, the stipple of areas without data, the hatch over withheld figures."""

from math import isfinite

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import palettes, texts

OUTLINES_UP_TO = 5000
LARGE_ENOUGH = 0.0025  # metres on the paper or screen: below, outlines would cover the colours
# HSL lightness (0-255) up to which a dark hatch would not be seen.
DARK = 85
DOT = "0.9"  # millimetres across, of an area that is smaller than that
UNSURE = "unsure"  # class of an area whose growth may be a decline


class Symbols:
    """The symbols of one layer: outlines where areas are large enough, a hatch only where something is withheld."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        withheld_field: str,
        outlines: str = "",
        unsure_field: str = "",
        as_dots: bool = False,
    ):
        """withheld_field, unsure_field, outlines: see StyleSpec; the fields as the layer has them, '' for none.

        as_dots: areas have an edge in their own colour, so broad that the smallest of them can be seen.
        """
        self.as_dots = as_dots
        self.lines = layer.geometryType() == Qgis.GeometryType.Line
        self.points = layer.geometryType() == Qgis.GeometryType.Point
        few = layer.featureCount() <= OUTLINES_UP_TO
        self.outlined = outlines != "never" if outlines else few
        by_scale = outlines == "by scale" or (not outlines and not few)
        self.outlines_from = _outline_scale(layer) if by_scale else 0.0
        most = layer.maximumValue(layer.fields().lookupField(withheld_field)) if withheld_field else None
        # the condition of the features with a hatch, the same for map servers, which know no coalesce(), and what the hatch says
        self.condition, self.plain_condition, self.hatch_label = "", "", ""
        if isinstance(most, (int, float)) and most > 0:
            self.condition, self.hatch_label = f"coalesce({_column(withheld_field)}, 0) > 0", texts.withheld()
            self.plain_condition = f"{_column(withheld_field)} > 0"
        elif unsure_field and UNSURE in layer.uniqueValues(layer.fields().lookupField(unsure_field)):
            self.condition = self.plain_condition = f"{_column(unsure_field)} = '{UNSURE}'"
            self.hatch_label = texts.unsure()

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
        style = {"color": colour, "outline_style": "no", "outline_color": palettes.OUTLINE, "outline_width": "0.1"}
        if self.outlined:
            style.update(outline_style="solid")
        if self.as_dots:
            edge = {"outline_color": colour, "outline_width": DOT, "joinstyle": "round"}
            style.update(edge, outline_style="solid")
        symbol = QgsFillSymbol.createSimple(style)
        if self.outlines_from:
            # Legends draw without a map: no outline there either.
            shown = f"if(coalesce(@map_scale, 1e99) <= {self.outlines_from:.0f}, 'solid', 'no')"
            property_ = QgsProperty.fromExpression(shown)
            symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeStyle, property_)
        return symbol

    def data(self, colour: str) -> QgsSymbol:
        symbol = self.plain(colour)
        if not self.condition or self.points or self.lines:
            return symbol
        hatch = _hatch(palettes.HATCH if QColor(colour).lightness() > DARK else palettes.HATCH_ON_DARK)
        enabled = QgsSymbolLayer.Property.LayerEnabled
        hatch.setDataDefinedProperty(enabled, QgsProperty.fromExpression(self.condition))
        # Legends draw without a feature and pass over the property above; this keeps their swatches plain.
        without_feature = QgsProperty.fromExpression(f"coalesce(try({self.condition}), false)")
        hatch.subSymbol().symbolLayer(0).setDataDefinedProperty(enabled, without_feature)
        symbol.appendSymbolLayer(hatch)
        return symbol

    def hatched(self, colour: str) -> QgsSymbol:
        """A class with a hatch over its colour, in the legend too."""
        symbol = self.plain(colour)
        if not self.points and not self.lines:
            symbol.appendSymbolLayer(
                _hatch(palettes.HATCH if QColor(colour).lightness() > DARK else palettes.HATCH_ON_DARK)
            )
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

    def hatch_alone(self) -> QgsFillSymbol | None:
        """What is drawn over areas with withheld or unsure figures; None where there are none."""
        if not self.condition or self.points or self.lines:
            return None
        symbol = QgsFillSymbol()
        symbol.changeSymbolLayer(0, _hatch(palettes.HATCH))
        return symbol

    def withheld(self) -> QgsSymbol:
        symbol = self.plain("#ffffff")
        if self.points or self.lines:
            return symbol
        symbol.appendSymbolLayer(_hatch(palettes.HATCH))
        return symbol


def _column(field: str) -> str:
    return QgsExpression.quotedColumnRef(field)


def is_no_data(symbol: QgsSymbol) -> bool:
    """Whether a symbol of a legend is that of areas without data, whatever the language of its label."""
    if isinstance(symbol, QgsFillSymbol):
        return symbol.symbolLayers()[-1].layerType() == "PointPatternFill"
    return symbol.color().name() == palettes.NO_DATA


def _outline_scale(layer: QgsVectorLayer) -> float:
    """Denominator of the scale from which the average area is LARGE_ENOUGH across; 0 for a layer without extent."""
    extent = layer.extent()
    metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    side = (extent.width() * extent.height() / max(layer.featureCount(), 1)) ** 0.5 * metres
    return side / LARGE_ENOUGH if isfinite(side) else 0.0


def _hatch(colour: str) -> QgsLinePatternFillSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(1.6)
    hatch.setColor(QColor(colour))
    hatch.setLineWidth(0.18)
    return hatch

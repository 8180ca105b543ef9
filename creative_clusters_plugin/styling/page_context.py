"""What lies around the areas of a map: land, borders and coasts, drawn so pale that the map stays the map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsMapLayer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.messages import CreativeClustersError, Parameter, mark
from .palettes import GROUND, LAND

COAST, BORDER, LINE = "#b9b4aa", "#2b2b2b", "#8a8478"
_OURS = "creativeclusters/on_page"  # a copy that belongs to pages, not to the tree of layers


def around(
    project: QgsProject, layers: Sequence[QgsVectorLayer], scale: float, is_ground: bool = False
) -> tuple[list, list]:
    """Copies of `layers` for a page, hidden in the project: those over the map and those under it, the first on top.

    Of polygons the land lies under the map and the borders over it, lines lie over it. A layer with a style of its own
    (classes, rules) keeps that, under the map. is_ground: of a map of what lies on the land. Raises CreativeClustersError for points.
    """
    over, under = [], []
    for layer in layers:
        kind = layer.geometryType()
        if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line):
            text = mark(
                "{parameter}: '{layer}' has neither polygons nor lines. Points with names belong to '{places}'."
            )
            raise CreativeClustersError(
                text, parameter=Parameter("CONTEXT"), layer=layer.name(), places=Parameter("PLACES")
            )
        if layer.renderer() is not None and layer.renderer().type() != "singleSymbol":
            under.append(hidden(project, layer))
        elif kind == Qgis.GeometryType.Line:
            over.append(_drawn(hidden(project, layer), _line(LINE, 0.25 * scale)))
        else:
            land = {"color": GROUND if is_ground else LAND, "outline_color": COAST, "joinstyle": "round"}
            land["outline_width"] = str(0.15 * scale)
            under.append(_drawn(hidden(project, layer), QgsFillSymbol.createSimple(land)))
            border = {"style": "no", "outline_color": BORDER, "outline_width": str(0.3 * scale), "joinstyle": "round"}
            over.append(_drawn(hidden(project, layer), QgsFillSymbol.createSimple(border)))
    return over, under


def _line(colour: str, width: float) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple({"color": colour, "width": str(width), "joinstyle": "round"})


def _drawn(layer: QgsVectorLayer, symbol) -> QgsVectorLayer:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabelsEnabled(False)
    return layer


def hidden(project: QgsProject, layer: QgsVectorLayer) -> QgsVectorLayer:
    """A copy of `layer` in the project, for pages only: a layout outlives the run, and so have its layers to."""
    copy = layer.clone()
    copy.setFlags(copy.flags() | QgsMapLayer.LayerFlag.Private)
    copy.setCustomProperty(_OURS, True)
    project.addMapLayer(copy, False)
    return copy


def clear_hidden(project: QgsProject) -> None:
    """Take away the hidden copies that no page shows any more."""
    shown = set(_shown(project))
    ours = [key for key, layer in project.mapLayers().items() if layer.customProperty(_OURS)]
    project.removeMapLayers([key for key in ours if key not in shown])


def _shown(project: QgsProject) -> Iterable[str]:
    for layout in project.layoutManager().printLayouts():
        for item in layout.items():
            if isinstance(item, QgsLayoutItemMap):
                yield from (layer.id() for layer in item.layers())

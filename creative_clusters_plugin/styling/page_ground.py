"""What lies beneath the names of towns on a map: whether there is land at all, and how dark it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutItemMap, QgsVectorLayer

from .drawn import Drawn
from .palettes import paled, type_on

if TYPE_CHECKING:
    import shapely

Box = tuple[float, float, float, float]
PAPER, WHITE = "#ffffff", "#ffffff"
SHORE = 2.0  # millimetres of A4 that a town may lie off a simplified coast
_LAND_OF_MOST = 0.5  # of the towns on a map: where fewer lie on what is drawn, that is not the land but something on it


@dataclass(frozen=True)
class Beneath:
    """colour: of most of the ground under a name; one_tone: whether the same type is legible on all of it."""

    colour: str
    one_tone: bool

    @property
    def type(self) -> str:
        return type_on(self.edge)

    @property
    def edge(self) -> str:
        """What the letters are edged with: on dark and light ground at once only dark type in white holds."""
        return self.colour if self.one_tone else PAPER


class Ground:
    """The areas of a map with their fills, and the land around them, in millimetres of the page."""

    def __init__(self, layer: QgsVectorLayer, item: QgsLayoutItemMap):
        import numpy as np
        import shapely

        drawn = Drawn(layer, item)
        fills = drawn.colours(list(drawn.places))
        around = [
            Drawn(one, item).shapes
            for one in item.layers()
            if isinstance(one, QgsVectorLayer)
            and one.id() != layer.id()
            and one.geometryType() == Qgis.GeometryType.Polygon
        ]
        self.shapes, self.points = drawn.shapes, drawn.points
        self.colours = [fills.get(feature, "") for feature in drawn.places]
        self.areas = shapely.STRtree(drawn.shapes)
        self.land = shapely.STRtree(np.concatenate([drawn.shapes, *around]))

    def paled_but(self, clear: shapely.Geometry, veil: float) -> Ground:
        """The same, with a white veil (its opacity) over what lies outside `clear`."""
        import shapely

        inside = shapely.contains(clear, shapely.points(self.points))
        self.colours = [
            colour if lies or not colour else paled(colour, veil)
            for colour, lies in zip(self.colours, inside, strict=True)
        ]
        return self

    def on_land(self, x, y, shore: float):
        """Which of the points (n,) lie on land or within `shore` of it; all of them, where most do not."""
        import numpy as np
        import shapely

        found = np.zeros(len(x), dtype=bool)
        found[self.land.query(shapely.points(x, y), predicate="dwithin", distance=shore)[0]] = True
        return found if len(self.land) and found.mean() >= _LAND_OF_MOST else np.ones(len(x), dtype=bool)

    def beneath(self, box: shapely.Polygon) -> Beneath:
        """What is under a box: where no area is, the paper."""
        import shapely

        shares = {PAPER: shapely.area(box)}
        for place in self.areas.query(box, predicate="intersects"):
            share = shapely.area(shapely.intersection(self.shapes[place], box))
            colour = self.colours[place] or PAPER
            shares[PAPER] -= share
            shares[colour] = shares.get(colour, 0.0) + share
        seen = {colour: share for colour, share in shares.items() if share > 0.02 * shapely.area(box)} or shares
        return Beneath(max(seen, key=lambda colour: seen[colour]), len({type_on(colour) for colour in seen}) == 1)

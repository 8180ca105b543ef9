"""Land around the areas of a page, so that they do not seem to lie in the sea: coarse outlines without figures."""

from collections.abc import Sequence

import numpy as np

from .business_content import DEGREES

_AROUND = 1.0  # widths of the areas that are shown around them
_FINE = 2000  # parts of the width that can be told apart


def context_rings(shapes: Sequence[bytes], bounds: tuple[float, float, float, float]) -> list[list[list[int]]]:
    """Outer rings of polygons (WKB in longitude and latitude) as [x, y] in parts of a degree, cut off where no view reaches.

    bounds: west, south, east and north of the areas. Holes are left out: the areas lie above.
    """
    import shapely

    west, south, east, north = bounds
    wide, high = _AROUND * max(east - west, 1e-6), _AROUND * max(north - south, 1e-6)
    polygons = shapely.make_valid(shapely.from_wkb([shape for shape in shapes if shape]))
    cut = shapely.clip_by_rect(polygons, west - wide, south - high, east + wide, north + high)
    whole = shapely.simplify(shapely.union_all(shapely.buffer(cut, 0)), max(wide, high) / _FINE)
    least = (max(wide, high) / _FINE) ** 2
    parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon" and part.area > least]
    return [np.round(shapely.get_coordinates(part.exterior) * DEGREES).astype(int).tolist() for part in parts]

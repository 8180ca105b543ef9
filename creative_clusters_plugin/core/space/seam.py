"""Areas on both sides of the meridian where the map of the world is cut: in degrees the 180th, unless it counts from 0 to 360."""

from collections.abc import Callable

import numpy as np
import scipy.sparse as sparse
import shapely

from ..messages import Note, mark_plural
from .neighbour_kinds import NeighbourKind

# of places (m, 2) in the units of the shapes the longitudes (m,) in degrees, NaN where there are none
Longitudes = Callable[[np.ndarray], np.ndarray]
_NEAR = 1e-9  # of the way round the world: what is so near to an end lies on it
_DEGREES = 1e-4  # of longitude: the same in a projection that bends the meridian


def at_ends(shapes: np.ndarray, around: float) -> tuple[np.ndarray, np.ndarray]:
    """Which of n shapes touch the western and the eastern end of the map (n,) each; none where it does not go round the world.

    around: the way round the world in the units of x, 0 where x does not tell how far round it a place is.
    """
    west, _, east, _ = shapely.bounds(shapes).T
    if not around or not len(shapes) or abs(np.nanmax(east) - np.nanmin(west) - around) > _NEAR * around:
        return np.zeros(len(shapes), bool), np.zeros(len(shapes), bool)
    return west <= np.nanmin(west) + _NEAR * around, east >= np.nanmax(east) - _NEAR * around


def moved_east(shapes: np.ndarray, around: float) -> np.ndarray:
    """The shapes with the parts at the western end moved to where they go on behind the eastern one."""
    west, east = at_ends(shapes, around)
    if not (west.any() and east.any()):
        return shapes
    end = float(np.nanmin(shapely.bounds(shapes)[:, 0]))
    result = shapes.copy()
    for place in np.flatnonzero(west):
        parts = shapely.get_parts(shapes[place])
        first = shapely.bounds(parts)[:, 0] <= end + _NEAR * around
        parts[first] = [shapely.transform(part, lambda xy: _shifted(xy, end, around)) for part in parts[first]]
        result[place] = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return result


def _shifted(xy: np.ndarray, end: float, around: float) -> np.ndarray:
    on_it = np.abs(xy[:, 0] - end) <= _NEAR * around
    # exactly, so that corners of both sides are equal
    return np.column_stack([np.where(on_it, end + around, xy[:, 0] + around), xy[:, 1]])


def across(shapes: np.ndarray, kind: NeighbourKind, around: float) -> sparse.csr_array | None:
    """Links (n, n) between shapes that meet at the ends of the map, None where it does not go round the world."""
    west, east = at_ends(shapes, around)
    if not (west.any() and east.any()) or kind.links is None:
        return None
    chosen = np.flatnonzero(west | east)
    end = float(np.nanmax(shapely.bounds(shapes)[:, 2]))
    moved = moved_east(shapes, around)[chosen]
    snapped = np.array([shapely.transform(one, lambda xy: _on(xy, end, around)) for one in moved], dtype=object)
    found = kind.links(snapped, np.full((len(chosen), 2), np.nan), 0, 0.0).tocoo()
    n = len(shapes)
    return sparse.coo_array((found.data, (chosen[found.row], chosen[found.col])), shape=(n, n)).tocsr()


def _on(xy: np.ndarray, end: float, around: float) -> np.ndarray:
    return np.column_stack([np.where(np.abs(xy[:, 0] - end) <= _NEAR * around, end, xy[:, 0]), xy[:, 1]])


def cut_apart(shapes: np.ndarray, longitudes: Longitudes) -> list[Note]:
    """How many of n shapes lie at the 180th meridian where the map has it at both of its ends: a note, or none."""
    first, last = _outermost(shapes)
    known = np.flatnonzero(np.isfinite(first[:, 0]))
    if not len(known):
        return []
    ends = np.array([first[known[first[known, 0].argmin()]], last[known[last[known, 0].argmax()]]])
    if not _on_meridian(longitudes(ends)).all() or not ends[1, 0] > ends[0, 0]:
        return []
    count = int((_on_meridian(longitudes(first[known])) | _on_meridian(longitudes(last[known]))).sum())
    text = mark_plural(
        "{count} area lies at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours "
        "across it are not seen, and distances lead round the world. Reproject the layer to a system with "
        "its part of the world in the middle.",
        "{count} areas lie at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours "
        "across it are not seen, and distances lead round the world. Reproject the layer to a system with "
        "its part of the world in the middle.",
    )
    return [Note(text, {"count": count})]


def _outermost(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The westernmost and the easternmost corner of n shapes (n, 2) each, NaN for none."""
    xy, owner = shapely.get_coordinates(shapes, return_index=True)
    found = np.full((2, len(shapes), 2), np.nan)
    order = np.lexsort((xy[:, 0], owner))
    found[1][owner[order]] = xy[order]  # of several the last one stays
    found[0][owner[order[::-1]]] = xy[order[::-1]]
    return found[0], found[1]


def _on_meridian(longitude: np.ndarray) -> np.ndarray:
    return np.abs(longitude) >= 180 - _DEGREES

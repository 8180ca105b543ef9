"""Areas whose borders all coincide, edge by edge, as those of census areas do: then none lies over another."""

import numpy as np
import pandas as pd
import shapely

from ..values import portions
from .corners import corners_of

_MOST_OPEN = 20_000  # edges of one area alone that are looked at: above, places drawn in the areas are as quick
_DRAWN_IN = 1e-3  # of an edge's length: what overlaps by less along it is a sliver
_BLOCK = 50_000  # corners at a time
_SLOTS = 20  # bits of an edge's number: sums of edges by them fit into the processor's own memory
_POLYGON, _MULTIPOLYGON = 3, 6  # shapely's numbers of the types


def is_coverage(areas: np.ndarray) -> bool:
    """Whether the edges show that no two of the areas (n shapely polygons or None) lie over one another. False: they may.

    Go round each area with its inside on the left. How many areas lie over a place changes only where an edge is not gone along
    as often backwards as forwards. So a place with two areas over it is bounded by such open edges: where each of them, drawn a little
    into its own area, meets no other area, there is none. Invalid areas may hide what overlaps them.
    """
    areas = areas[~shapely.is_missing(areas) & ~shapely.is_empty(areas)]
    if not len(areas) or not np.isin(shapely.get_type_id(areas), (_POLYGON, _MULTIPOLYGON)).all():
        return False
    edge, way, owner = _numbered(areas)
    opened = _open(edge, way)
    if opened is None or opened.sum() > _MOST_OPEN:
        return False
    own = np.unique(owner[opened])
    start, end, of = _edges(areas[own])
    opened = opened[np.isin(owner, own)]
    line, other = shapely.STRtree(areas).query(_inside(start[opened], end[opened]), predicate="intersects")
    return bool((own[of[opened]][line] == other).all())


def _numbered(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A number (m,) for each edge, the same for all between the same places; which way it is gone along (1, -1; 0 for one without
    length); its area (m,)."""
    edges, ways, owners = [], [], []
    for block in portions(shapely.get_num_coordinates(areas), _BLOCK):
        xy, ring, area, outer = corners_of(areas[block])
        number = _mixed(xy)
        turn = np.where(_turned(xy, ring, outer), -1, 1).astype(np.int8)
        end = np.flatnonzero(ring[1:] == ring[:-1]) + 1
        one, two, ring = number[end - 1], number[end], ring[end]
        edges.append((one ^ two) * np.uint64(0x9E3779B97F4A7C15))
        ways.append(((one < two).astype(np.int8) - (one > two)) * turn[ring])
        owners.append((area[ring] + block.start).astype(np.int32))
    return np.concatenate(edges), np.concatenate(ways), np.concatenate(owners)


def _edges(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Start and end (m, 2) of all edges, with the inside of their area to the left, and that area's position (m,)."""
    xy, ring, area, outer = corners_of(areas)
    turned = _turned(xy, ring, outer)
    end = np.flatnonzero(ring[1:] == ring[:-1]) + 1
    start, to, ring = xy[end - 1], xy[end], ring[end]
    turned = np.flatnonzero(turned[ring])
    start[turned], to[turned] = to[turned], start[turned]
    return start, to, area[ring]


def _turned(xy: np.ndarray, ring: np.ndarray, outer: np.ndarray) -> np.ndarray:
    """Which rings (r,) have the inside of their area to the right; ring: (n,) of each corner (n, 2)."""
    if not len(xy):
        return np.zeros(len(outer), dtype=bool)
    first = np.append(0, np.flatnonzero(ring[1:] != ring[:-1]) + 1)
    # sums of products of small numbers: none is lost in those of large ones
    x, y = (xy - np.repeat(xy[first], np.diff(np.append(first, len(xy))), axis=0)).T
    cross = x[:-1] * y[1:] - y[:-1] * x[1:]  # 0 from one ring to the next, which begins at (0, 0)
    return (np.bincount(ring[1:], cross, len(outer)) > 0) != outer


def _open(edge: np.ndarray, way: np.ndarray) -> np.ndarray | None:
    """Which edges (m,) are gone along one way only, once; None where one is so more often."""
    # of edges gone along both ways nothing is left in their sum: most need not be looked at one by one
    slot = (edge >> np.uint64(64 - _SLOTS)).astype(np.int64)
    sums = np.bincount(slot, (edge & np.uint64(0xFFFFFFFF)) * way, 2**_SLOTS)
    left = np.flatnonzero((sums != 0)[slot])
    number = pd.factorize(edge[left])[0]
    net = np.bincount(number, way[left])
    if (np.abs(net) > 1).any():
        return None
    found = np.zeros(len(edge), dtype=bool)
    found[left] = (net != 0)[number] & (net[number] == way[left])
    return found


def _mixed(xy: np.ndarray) -> np.ndarray:
    """A number (m,) for each place (m, 2): the same for the same place, and but by an unlikely chance not for others."""
    x, y = np.ascontiguousarray(xy + 0.0).view(np.uint64).T  # a sum, as -0 is 0
    mixed = x * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    mixed += y * np.uint64(0xC2B2AE3D27D4EB4F)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(0xFF51AFD7ED558CCD)
    return mixed ^ (mixed >> np.uint64(32))


def _inside(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Lines (m,) along edges, a little shorter and a little to their left."""
    along = end - start
    left = np.column_stack([-along[:, 1], along[:, 0]])
    ends = np.stack([start + 2 * _DRAWN_IN * along, end - 2 * _DRAWN_IN * along], axis=1)
    return shapely.linestrings(ends + _DRAWN_IN * left[:, None])

"""A tile map: every area is one tile of the same size, and neighbours stay neighbours as far as can be.

In three steps: the areas are moved apart as circles of one size that push each other away and pull their neighbours near (Dorling 1996,
'Area cartograms: their use and creation'); each is put on a tile of a regular grid, the sum of squared moves being the least
(the assignment of Kuhn 1955, as Bailey 2018, 'geogrid', and Langton & Solymosi 2021 use it for maps of statistics); then tiles change
places (annealing of Kirkpatrick et al. 1983) so that more pairs of neighbours are kept and each lies on its own side of the other:
where areas lie, who touches whom and in which direction is how Eppstein et al. (2015, 'Improved grid map layout by point set
matching') and McNeill & Hale (2017, 'Generating tile maps') judge such maps.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import sparse
from scipy.optimize import linear_sum_assignment
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from ..messages import Cancelled, CreativeClustersError, Progress, mark
from .tile_seats import NEAR, Seats, improved

MOST_TILES = 2500
_ROUNDS = 300  # of moving apart
_GAP = 3.0  # sides of sea between groups of areas
_GROWING = 200  # rounds in which the circles reach their size
_PUSH, _PULL = 0.4, 0.06  # parts of an overlap, and of a gap between neighbours, that one round takes away
_SPARE = 1.4  # tiles to choose from for each area, at least


@dataclass(frozen=True)
class TileMap:
    """middles: of the tiles (n, 2), in the unit of the areas; side: between the middles of two that touch; hexagons: or squares.

    neighbours: pairs of areas that touch; kept: how many of them have tiles that touch along an edge.
    """

    middles: np.ndarray
    side: float
    hexagons: bool
    neighbours: int
    kept: int

    def outlines(self) -> np.ndarray:
        """Polygons (n,) of the tiles, which fill the plane without gaps."""
        turns = np.arange(6) / 6 + 1 / 12 if self.hexagons else np.arange(4) / 4 + 1 / 8
        radius = self.side / np.sqrt(3 if self.hexagons else 2)
        corners = radius * np.stack([np.cos(2 * np.pi * turns), np.sin(2 * np.pi * turns)], axis=1)
        return shapely.polygons(self.middles[:, None, :] + corners[None, :, :])


def tile_map(shapes: np.ndarray, hexagons: bool = True, progress: Progress = lambda share: True) -> TileMap:
    """The tile map of areas (n,) in an equal-area projection; rows in any order give the same map.

    Raises CreativeClustersError for more than MOST_TILES areas, or fewer than two; Cancelled where `progress` returns False.
    """
    if not 2 <= len(shapes) <= MOST_TILES:
        raise CreativeClustersError(
            mark(
                "A tile map takes 2 to {most} areas; the layer has {count}. Choose the ordinary map, or larger areas."
            ),
            most=MOST_TILES,
            count=len(shapes),
        )
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    order = np.lexsort(middles.T)  # so that the order of the rows decides nothing
    shapes, middles = shapes[order], middles[order]
    pairs = _touching(shapes)
    size = np.sqrt(shapely.area(shapes).sum() / len(shapes)) or np.ptp(middles, axis=0).max() / np.sqrt(len(shapes))
    # equal circles of hexagons lie closer together than squares do
    side = size * (np.sqrt(2 / np.sqrt(3)) if hexagons else 1.0)
    places = _apart(_drawn_near(middles / side, pairs), pairs, progress)
    tiles, chosen = _assigned(places, hexagons)
    seats = Seats(tiles, chosen, places, middles / side, pairs, _inland(shapes), 6 if hexagons else 4)
    chosen = improved(seats, progress)
    found = tiles[chosen]
    back = np.empty_like(order)
    back[order] = np.arange(len(order))
    return TileMap(found[back] * side, side, hexagons, len(pairs), int(_are_near(found, pairs).sum()))


def _touching(shapes: np.ndarray) -> np.ndarray:
    """Pairs (m, 2) of areas that touch, the first before the second."""
    slack = 1e-4 * np.sqrt(shapely.area(shapes).mean())
    found = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=slack).T
    return found[found[:, 0] < found[:, 1]]


def _are_near(tiles: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    return np.hypot(*(tiles[pairs[:, 0]] - tiles[pairs[:, 1]]).T) < NEAR


def _drawn_near(places: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """The places (n, 2) with groups that lie far from the others moved near: what is between them would take the room of tiles."""
    close = np.vstack([pairs, cKDTree(places).query_pairs(_GAP, output_type="ndarray")])
    links = sparse.coo_array((np.ones(len(close)), close.T), shape=(len(places), len(places)))
    count, group = sparse.csgraph.connected_components(links, directed=False)
    places, joined = places.copy(), group == np.bincount(group).argmax()
    for _ in range(count - 1):
        away, nearest = cKDTree(places[joined]).query(places[~joined])
        first = int(away.argmin())
        here, there = places[~joined][first], places[joined][nearest[first]]
        whole = group == group[~joined][first]
        places[whole] += (there - here) * (1 - _GAP / away[first])
        joined |= whole
    return places


def _apart(places: np.ndarray, pairs: np.ndarray, progress: Progress) -> np.ndarray:
    """The places (n, 2) as middles of circles 1 across, moved apart until hardly any overlap.

    The circles grow slowly, so that small areas in a crowd are pushed outwards and not past each other.
    """
    # areas in the very same place begin a little aside of each other, each in a direction of its own
    turns = 2.4 * np.arange(len(places))
    places = places + 1e-3 * np.stack([np.cos(turns), np.sin(turns)], axis=1)
    for turn in range(_ROUNDS):
        if turn % 50 == 0 and not progress(0.6 * turn / _ROUNDS):
            raise Cancelled
        across = min(1.0, 0.05 + turn / _GROWING)
        shift = np.zeros_like(places)
        _move(shift, places, cKDTree(places).query_pairs(across, output_type="ndarray"), across, -_PUSH)
        _move(shift, places, pairs, 1.0, _PULL)
        places += shift
    return places - places.mean(axis=0)


def _move(shift: np.ndarray, places: np.ndarray, pairs: np.ndarray, rest: float, strength: float) -> None:
    """Add to `shift` what pairs move that are farther apart than `rest` (strength > 0, nearer), or less far (< 0, away)."""
    if not len(pairs):
        return
    between = places[pairs[:, 1]] - places[pairs[:, 0]]
    length = np.hypot(*between.T)
    gap = np.clip(length - rest, 0.0, 10.0) if strength > 0 else np.clip(rest - length, 0.0, None)
    step = between / np.maximum(length, 1e-9)[:, None] * (strength * gap)[:, None]
    np.add.at(shift, pairs[:, 0], step)
    np.add.at(shift, pairs[:, 1], -step)


def _assigned(places: np.ndarray, hexagons: bool) -> tuple[np.ndarray, np.ndarray]:
    """Tiles (m, 2) about the places, and the one of each place: of a few grids that on which the moves are the least."""
    found: list[tuple] = []
    for shift in ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.25, 0.25)):
        tiles = _grid(places, hexagons, np.array(shift))
        cost = cdist(places, tiles, "sqeuclidean")
        chosen = linear_sum_assignment(cost)[1]
        total = round(float(cost[np.arange(len(places)), chosen].sum()), 9)
        found.append((total, len(found), tiles, chosen))
    _, _, tiles, chosen = min(found, key=lambda one: one[:2])
    return tiles, chosen


def _grid(places: np.ndarray, hexagons: bool, shift: np.ndarray) -> np.ndarray:
    low, high = places.min(axis=0) - 3, places.max(axis=0) + 3
    down = np.sqrt(3) / 2 if hexagons else 1.0
    column, row = np.meshgrid(np.arange(int(high[0] - low[0]) + 2), np.arange(int((high[1] - low[1]) / down) + 2))
    x = column + (0.5 * (row % 2) if hexagons else 0.0)
    tiles = np.stack([x.ravel(), row.ravel() * down], axis=1) + low + shift
    away = cKDTree(places).query(tiles)[0]
    needed = min(int(np.ceil(_SPARE * len(places))) + 2, len(tiles)) - 1
    return tiles[away <= max(0.75, np.partition(away, needed)[needed])]


def _inland(shapes: np.ndarray) -> np.ndarray:
    """Which of the areas (n,) lie at no outer edge of all of them: neither at a coast nor at a border."""
    slack = 1e-2 * np.sqrt(shapely.area(shapes).mean())
    plain = shapely.simplify(shapes, slack / 4)
    outer = shapely.boundary(shapely.union_all(shapely.buffer(plain, slack, quad_segs=1, join_style="mitre")))
    shapely.prepare(outer)
    return ~shapely.dwithin(plain, outer, 2.5 * slack)

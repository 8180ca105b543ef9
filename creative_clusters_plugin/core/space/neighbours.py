"""Who is whose neighbour: one sparse matrix, from polygons, points or a table."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import scipy.sparse as sparse
import shapely

from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from .by_distance import links, matrix_of, nearest, nearest_links
from .neighbour_kinds import neighbour_kind
from .seam import across

_FEW = 0.05  # of the areas: left out, they change little of what is said of the others


def in_doubt(count: int, areas: int) -> bool:
    """Whether so many of the `areas` left out put a figure on all of them in doubt."""
    return count > _FEW * areas


@dataclass(frozen=True)
class Neighbours:
    """weights: (n, n) csr matrix without diagonal; equal: all weights of an area are the same; places: (n, 2) coordinates."""

    weights: sparse.csr_array
    equal: bool
    places: np.ndarray
    notes: tuple[Note, ...] = ()

    @property
    def count(self) -> np.ndarray:
        """Number of neighbours of each area (n,)."""
        return np.diff(self.weights.indptr)

    @property
    def pairs(self) -> np.ndarray:
        """(m, 2) positions of neighbours, each pair once, whichever way it is linked."""
        matrix = self.weights.tocoo()
        return np.unique(np.sort(np.column_stack([matrix.row, matrix.col]), axis=1), axis=0)

    @cached_property
    def sums(self) -> tuple[np.ndarray, np.ndarray]:
        """Sum of the weights, and of their squares, of each area (n,)."""
        ones = np.ones(self.weights.shape[1])
        squared = sparse.csr_array(
            (self.weights.data**2, self.weights.indices, self.weights.indptr), shape=self.weights.shape
        )
        return self.weights @ ones, squared @ ones

    def among(self, chosen: np.ndarray) -> "Neighbours":
        """The same for the areas marked in `chosen` (n,) only."""
        if chosen.all():
            return self
        return self.at(np.flatnonzero(chosen))

    def at(self, positions: np.ndarray) -> "Neighbours":
        """The same for the areas at `positions` (m,) only, in that order."""
        if np.array_equal(positions, np.arange(len(self.places))) and self.weights.has_sorted_indices:
            return self
        weights = sparse.csr_array(self.weights[positions][:, positions])
        weights.sort_indices()
        return replace(self, weights=weights, places=self.places[positions])

    @property
    def of_everyone(self) -> np.ndarray:
        """Which areas (n,) have all others as neighbours that weigh alike: around them nothing can be high or low."""
        whole, squares = self.sums
        others = len(whole) - 1
        return (whole > 0) & (others * squares - whole**2 <= 1e-9 * whole**2)


def contiguity(shapes: np.ndarray, rook: bool) -> sparse.csr_array:
    """Polygons that share an edge (rook) or a vertex (queen), where coordinates are equal to the last digit.

    The same links as `libpysal.graph.Graph.build_contiguity`, which is not used here: it imports geopandas, whose own copies of
    PROJ and GDAL make `qgis_process` crash when it ends.
    """
    if rook:
        parts, area = shapely.get_parts(shapes, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        xy, ring = shapely.get_coordinates(rings, return_index=True)
        owner = area[part[ring]]
    else:
        xy, owner = shapely.get_coordinates(shapes, return_index=True)
    places = xy[:, 0] + 1j * xy[:, 1]
    places += 0  # -0.0 is 0.0
    vertex = np.unique(places, return_inverse=True)[1].ravel()
    if rook:
        one, two = vertex[:-1], vertex[1:]
        within = (ring[:-1] == ring[1:]) & (one != two)
        edge = np.minimum(one, two)[within] * (vertex.max() + 1) + np.maximum(one, two)[within]
        owner, vertex = owner[:-1][within], np.unique(edge, return_inverse=True)[1].ravel()
    common = np.bincount(vertex)[vertex] > 1
    owner, vertex = owner[common], vertex[common]
    held = sparse.coo_array(
        (np.ones(len(owner)), (owner, vertex)), shape=(len(shapes), vertex.max(initial=0) + 1)
    ).tocsr()
    met = (held @ held.T).tocoo()
    return links(met.row, met.col, len(shapes))


def touching(shapes: np.ndarray) -> sparse.csr_array:
    """Polygons that touch or overlap, however their vertices lie."""
    focal, neighbour = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    return links(focal, neighbour, len(shapes))


def from_table(
    ids: np.ndarray, focal: np.ndarray, neighbour: np.ndarray, weight: np.ndarray | None, places: np.ndarray
) -> Neighbours:
    """Neighbours of n areas as a table of r rows gives them, by identifier, one way or both as it says.

    ids: (n,); focal, neighbour: (r,); weight: (r,) or None, where each link counts once however often it is given. Links of
    weight 0 and of an area with itself do not count; rows that name unknown areas are counted in a note. Raises
    CreativeClustersError where no row names two areas, and for weights that are missing, negative or infinite.
    """
    position = {key: place for place, key in enumerate(ids)}
    one = np.array([position.get(key, -1) for key in focal])
    two = np.array([position.get(key, -1) for key in neighbour])
    known = (one >= 0) & (two >= 0)
    if not known.any():
        raise CreativeClustersError(
            mark(
                "No row of the neighbour table names two areas of the layer. Table: {ids}. Layer: {own}.",
            ),
            ids=some(focal),
            own=some(ids),
        )
    notes: tuple[Note, ...] = ()
    if not known.all():
        text = mark_plural(
            "{count} row of the neighbour table names areas that the layer does not have ({ids}).",
            "{count} rows of the neighbour table name areas that the layer does not have ({ids}).",
        )
        notes = (
            Note(
                text, {"count": int((~known).sum()), "ids": some(dict.fromkeys([*focal[one < 0], *neighbour[two < 0]]))}
            ),
        )
    if weight is None:
        matrix = links(one[known], two[known], len(ids))
    else:
        values = np.asarray(weight, dtype=float)[known]
        wrong = ~(np.isfinite(values) & (values >= 0))
        if wrong.any():
            raise CreativeClustersError(
                mark_plural(
                    "{count} weight of the neighbour table is missing, negative or infinite (for example {values}).",
                    "{count} weights of the neighbour table are missing, negative or infinite (for example {values}).",
                ),
                count=int(wrong.sum()),
                values=some(values[wrong]),
            )
        matrix = matrix_of(one[known], two[known], values, len(ids))
        matrix.eliminate_zeros()
    matrix.sort_indices()
    return Neighbours(matrix, same_weights(matrix), places, notes)


def same_weights(matrix: sparse.csr_array) -> bool:
    """Whether each area's weights are all the same."""
    focal = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    low, high = np.full(matrix.shape[0], np.inf), np.full(matrix.shape[0], -np.inf)
    np.minimum.at(low, focal, matrix.data)
    np.maximum.at(high, focal, matrix.data)
    return bool((high - low <= 1e-12 * np.abs(high))[np.diff(matrix.indptr) > 0].all())


def neighbours(
    shapes: np.ndarray, kind: str, k: int = 8, band: float = 0.0, join_islands: bool = False, around: float = 0.0
) -> Neighbours:
    """Neighbours of n geometries (shapely) in a projected CRS; distances are between their centroids.

    kind: one of NEIGHBOUR_IDS but 'table'; k: for 'nearest' and 'kernel'; band: for 'band', in the units of the coordinates.
    join_islands: link each area without neighbours with its nearest, both ways. around: the way round the world in the units of
    the coordinates, so that areas meet where one end of the map goes on at the other; 0 where none does. Raises
    CreativeClustersError where nobody has a neighbour, or the kind cannot be had for these shapes.
    """
    n = len(shapes)
    centres = shapely.centroid(shapes)
    places = np.column_stack([shapely.get_x(centres), shapely.get_y(centres)])
    # in the order of places, so that neither ties nor last digits depend on that of the rows
    order = np.lexsort((places[:, 1], places[:, 0]))
    found = _neighbours(shapes[order], places[order], kind, k, band, join_islands, around)
    back = np.empty(n, dtype=np.int64)
    back[order] = np.arange(n)
    return found.at(back)


def _neighbours(
    shapes: np.ndarray, places: np.ndarray, kind: str, k: int, band: float, join_islands: bool, around: float
) -> Neighbours:
    n = len(shapes)
    areal = shapely.get_dimensions(shapes) == 2
    chosen = neighbour_kind(kind)
    if chosen.areal and not areal.all():
        raise CreativeClustersError(
            mark(
                "Points have no common borders: choose nearest neighbours, a distance band or a kernel.",
            )
        )
    if chosen.links is None:
        raise ValueError(f"neighbours of the kind {kind!r} are given, not found")
    matrix = chosen.links(shapes, places, k, band)
    met = across(shapes, chosen, around) if chosen.areal else None
    if met is not None:
        matrix = sparse.csr_array(matrix.maximum(met))
    alone = np.flatnonzero(np.diff(matrix.indptr) == 0)
    notes: tuple[Note, ...] = ()
    if chosen.banded and len(alone) and not join_islands:
        text = mark_plural(
            "{count} area has no neighbour within the band; a band of {smallest:,.0f} gives every area one.",
            "{count} areas have no neighbour within the band; a band of {smallest:,.0f} gives every area one.",
        )
        notes = (Note(text, {"count": len(alone), "smallest": float(nearest(places, 1)[0].max())}),)
    if join_islands and len(alone) and n > 1:
        found = nearest_links(places, 1)[alone].tocoo()
        focal = alone[found.row]
        added = links(np.concatenate([focal, found.col]), np.concatenate([found.col, focal]), n)
        matrix = sparse.csr_array(matrix.maximum(added))
    if not matrix.nnz:
        raise CreativeClustersError(
            mark(
                "No area has a neighbour. Generalised borders may not share corners: choose 'intersects' or nearest.",
            )
        )
    matrix.sort_indices()
    return Neighbours(matrix, kind != "kernel", places, notes)

"""Neighbours by the distances between places: sparse matrices of links that do not depend on the order of the places.

What is as far as the k-th neighbour is a neighbour, too; and places that coincide are one place: its points have one another, and
the same others, as neighbours.
"""

import numpy as np
import scipy.sparse as sparse
from numpy.typing import ArrayLike
from scipy.spatial import Delaunay, QhullError, cKDTree

from ..messages import CreativeClustersError, mark

TIE = 1e-9  # relative: distances that are equal but for rounding
MOST_LINKS = 60_000_000


def matrix_of(focal: np.ndarray, neighbour: np.ndarray, weight: np.ndarray, n: int) -> sparse.csr_array:
    other = focal != neighbour
    matrix = sparse.coo_array((weight[other], (focal[other], neighbour[other])), shape=(n, n)).tocsr()
    matrix.sum_duplicates()
    return matrix


def links(focal: ArrayLike, neighbour: ArrayLike, n: int) -> sparse.csr_array:
    """Binary links, each counted once however often it is given."""
    matrix = matrix_of(np.asarray(focal), np.asarray(neighbour), np.ones(len(np.asarray(focal))), n)
    matrix.data[:] = 1.0
    return matrix


def up_to(radius: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """The radii (m,) with what rounding takes away between places (n, 2): what is just as far lies within."""
    return radius * (1 + TIE) + 8 * np.finfo(float).eps * np.abs(xy).max(initial=0.0)


def nearest(places: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Distances and positions (n, k) of k nearest others; of places that coincide, too, none is its own neighbour."""
    n = len(places)
    if k >= n:
        raise CreativeClustersError(
            mark(
                "There are {n} places: the {k} nearest of each cannot be found. Choose fewer neighbours.",
            ),
            n=n,
            k=k,
        )
    distance, position = cKDTree(places).query(places, k + 1)
    own = position == np.arange(n)[:, None]
    own[~own.any(axis=1), -1] = True  # of many coinciding places the tree may leave out the place itself
    return distance[~own].reshape(n, k), position[~own].reshape(n, k)


def _refuse_too_many(count: float) -> None:
    if count > MOST_LINKS:
        raise CreativeClustersError(
            mark(
                "Too many places are equally near to one another ({links:,.0f} pairs of neighbours): many points lie at one place. "
                "Count the points of each place first, or check their coordinates."
            ),
            links=count,
        )


def _around(places: np.ndarray, chosen: np.ndarray, radius: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of positions: each of `chosen` (m,) and all places within its radius (m,), itself among them."""
    tree = cKDTree(places)
    count = tree.query_ball_point(places[chosen], radius, return_length=True) if len(chosen) else np.zeros(0)
    _refuse_too_many(float(count.sum()))
    found = tree.query_ball_point(places[chosen], radius, return_sorted=True) if len(chosen) else []
    return np.repeat(chosen, count.astype(np.int64)), np.concatenate([*found, []]).astype(np.int64)


def nearest_links(places: np.ndarray, k: int) -> sparse.csr_array:
    """The k nearest of each place and all that are as far as the k-th."""
    n = len(places)
    distance, position = nearest(places, min(k + 1, max(n - 1, k)))
    radius = up_to(distance[:, k - 1], places)
    tied = np.flatnonzero(distance[:, -1] <= radius)
    clear = np.flatnonzero(distance[:, -1] > radius)
    focal, other = _around(places, tied, radius[tied])
    return links(np.concatenate([np.repeat(clear, k), focal]), np.concatenate([position[clear, :k].ravel(), other]), n)


def _rounded_up(distance: float) -> float:
    """To five figures, so that what is shown, when entered, is not short of the distance."""
    step = 10.0 ** (np.floor(np.log10(distance)) - 4)
    return float(np.ceil(distance / step) * step)


def within_band(places: np.ndarray, radius: float) -> sparse.csr_array:
    tree = cKDTree(places)
    _refuse_too_many(float(tree.count_neighbors(tree, radius)))
    pairs = tree.query_pairs(radius, output_type="ndarray")
    if not len(pairs):
        smallest = _rounded_up(float(nearest(places, 1)[0].max()))
        raise CreativeClustersError(
            mark(
                "No two areas lie within {band:,.10g} of each other. A band of {smallest:,.10g} gives every area a neighbour.",
            ),
            band=radius,
            smallest=smallest,
        )
    return links(np.concatenate([pairs[:, 0], pairs[:, 1]]), np.concatenate([pairs[:, 1], pairs[:, 0]]), len(places))


def adaptive_kernel(places: np.ndarray, k: int) -> sparse.csr_array:
    """Bisquare weights (1 - (d / d_k)^2)^2, where d_k is the distance to the neighbour after the k-th (adaptive bandwidth).

    Where that is no farther than the nearest, all that are as near weigh 1.
    """
    n = len(places)
    distance, position = nearest(places, min(k + 1, n - 1))
    reach = distance[:, -1:]
    with np.errstate(invalid="ignore", divide="ignore"):
        weight = np.where(distance < reach * (1 - TIE), (1 - (distance / reach) ** 2) ** 2, 0.0)
    alike = np.flatnonzero(~weight.any(axis=1))
    tied, other = _around(places, alike, up_to(reach[alike, 0], places))
    focal = np.concatenate([np.repeat(np.arange(n), weight.shape[1]), tied])
    matrix = matrix_of(
        focal, np.concatenate([position.ravel(), other]), np.concatenate([weight.ravel(), np.ones(len(tied))]), n
    )
    matrix.eliminate_zeros()
    return matrix


def triangulation(places: np.ndarray) -> sparse.csr_array:
    """Delaunay's triangles of the distinct places, taken by x and y; what coincides shares its neighbours."""
    distinct, place = np.unique(places, axis=0, return_inverse=True)
    place = place.ravel()
    try:
        triangles = Delaunay(distinct)
    except (QhullError, ValueError) as error:
        raise CreativeClustersError(
            mark(
                "The places lie on one line or are too few for a triangulation. Choose other neighbours.",
            )
        ) from error
    corners, close = triangles.simplices, triangles.coplanar  # of places that nearly coincide only one becomes a corner
    m, n = len(distinct), len(places)
    focal = np.concatenate([corners[:, [0, 1, 2, 1, 2, 0]].ravel(), close[:, 0], close[:, 2], np.arange(m)])
    other = np.concatenate([corners[:, [1, 2, 0, 0, 1, 2]].ravel(), close[:, 2], close[:, 0], np.arange(m)])
    joined = sparse.coo_array((np.ones(len(focal)), (focal, other)), shape=(m, m)).tocsr()
    size = np.bincount(place)
    _refuse_too_many(float(size @ ((joined > 0) @ size)))
    points = sparse.csr_array((np.ones(n), (np.arange(n), place)), shape=(n, m))
    pairs = (points @ joined @ points.T).tocoo()
    return links(pairs.row, pairs.col, n)

"""Who is near whom among points that may coincide: by place, so that a thousand firms at one address are one row.

Every point gives its neighbours weights that sum to 1. The points of a place differ only in that none is its own neighbour.
"""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from scipy.spatial import cKDTree

from ..messages import CreativeClustersError, Progress, mark, tick

_TIE = 1e-9  # relative: distances that are equal but for rounding
_ROWS_AT_ONCE = 20_000
MOST_PAIRS = 60_000_000


@dataclass(frozen=True)
class Places:
    """Distinct places (l, 2) in ascending order, the place (n,) of each point, and how many points each has (l,)."""

    xy: np.ndarray
    of_point: np.ndarray
    size: np.ndarray

    @classmethod
    def of(cls, xy: np.ndarray) -> "Places":
        """xy: (n, 2), finite."""
        order = np.lexsort((xy[:, 1], xy[:, 0]))
        ordered = xy[order]
        new = np.ones(len(xy), dtype=bool)
        new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
        number = np.cumsum(new) - 1
        of_point = np.empty(len(xy), dtype=np.int64)
        of_point[order] = number
        return cls(ordered[new], of_point, np.bincount(number))


@dataclass(frozen=True)
class Surroundings:
    """weights: (l, l) csr, the weight that a point at one place gives each point at another, and on the diagonal each other
    point at its own; own: that diagonal (l,); some: (l,) whether a point there has any neighbour.
    """

    weights: sparse.csr_array
    own: np.ndarray
    some: np.ndarray


@dataclass(frozen=True)
class Nearest:
    """The k nearest of each point, by place: `inner` (l, l) marks places nearer than the k-th, `tied` those as far as it.

    m, v: (l,) numbers of points in them, the point itself left out. The tied share the k - m places that are left.
    """

    k: int
    inner: sparse.csr_array
    tied: sparse.csr_array
    m: np.ndarray
    v: np.ndarray

    def surroundings(self) -> Surroundings:
        """Equal weights 1 / k, and (k - m) / (k v) for the tied (Leslie & Kronenfeld 2011: ties share)."""
        return _surroundings((self.inner + _scaled(self.tied, (self.k - self.m) / self.v)) / self.k)


def _surroundings(weights: sparse.csr_array) -> Surroundings:
    return Surroundings(weights, weights.diagonal(), np.diff(weights.indptr) > 0)


def _scaled(matrix: sparse.csr_array, factor: np.ndarray) -> sparse.csr_array:
    """Each row times its factor."""
    data = matrix.data * np.repeat(factor, np.diff(matrix.indptr))
    return sparse.csr_array((data, matrix.indices, matrix.indptr), shape=matrix.shape)


def _marks(place: np.ndarray, other: np.ndarray, count: int) -> sparse.csr_array:
    return sparse.coo_array((np.ones(len(place)), (place, other)), shape=(count, count)).tocsr()


def nearest(places: Places, k: int, progress: Progress = lambda share: True) -> Nearest:
    """The k nearest of each point. Raises CreativeClustersError where there are not k others, and Cancelled."""
    n, count = len(places.of_point), len(places.xy)
    if not 1 <= k < n:
        raise CreativeClustersError(
            mark(
                "There are {n} points: the {k} nearest of each cannot be found. Choose fewer neighbours, at least 1.",
            ),
            n=n,
            k=k,
        )
    tree = cKDTree(places.xy)
    ranks = np.arange(1, min(k + 1, count) + 1)
    distance, other = np.empty((count, len(ranks))), np.empty((count, len(ranks)), dtype=np.int64)
    for start in range(0, count, _ROWS_AT_ONCE):
        tick(progress, 0.0)
        part = slice(start, start + _ROWS_AT_ONCE)
        distance[part], other[part] = tree.query(places.xy[part], ranks)
    tick(progress, 0.0)
    others = places.size[other] - (other == np.arange(count)[:, None])
    reach = np.argmax(np.cumsum(others, axis=1) >= k, axis=1)
    radius = distance[np.arange(count), reach]
    slack = _TIE * radius + 8 * np.finfo(float).eps * np.abs(places.xy).max()
    kept = distance <= (radius + slack)[:, None]
    # places as far as the k-th may be more than were looked up
    cut = np.flatnonzero(kept[:, -1] & (distance.shape[1] < count))
    kept[cut] = False
    place, column = np.nonzero(kept)
    far, near = distance[place, column], other[place, column]
    around = tree.query_ball_point(places.xy[cut], (radius + slack)[cut])
    more = np.repeat(cut, [len(found) for found in around])
    added = np.concatenate([np.asarray(found, dtype=np.int64) for found in around]) if len(cut) else more
    apart = np.hypot(*(places.xy[more] - places.xy[added]).T)
    place, near, far = np.concatenate([place, more]), np.concatenate([near, added]), np.concatenate([far, apart])
    tick(progress, 0.0)
    at_reach = far >= (radius - slack)[place]
    inner, tied = (_marks(place[chosen], near[chosen], count) for chosen in (~at_reach, at_reach))
    m, v = (marks @ places.size - marks.diagonal() for marks in (inner, tied))
    return Nearest(k, inner, tied, np.rint(m).astype(np.int64), np.rint(v).astype(np.int64))


def within(places: Places, bandwidth: float) -> Surroundings:
    """Gaussian weights exp(-(d / bandwidth)^2 / 2) of the points within the bandwidth (Wang et al. 2017, eq. 3).

    Raises CreativeClustersError for a bandwidth that joins too many pairs of places, or none.
    """
    tree = cKDTree(places.xy)
    pairs = (tree.count_neighbors(tree, bandwidth) - len(places.xy)) // 2
    if pairs > MOST_PAIRS:
        raise CreativeClustersError(
            mark(
                "A bandwidth of {bandwidth:,.10g} m joins {pairs:,} pairs of places, more than can be held. Choose a smaller one, or the "
                "nearest neighbours.",
            ),
            bandwidth=bandwidth,
            pairs=int(pairs),
        )
    if not pairs and places.size.max() < 2:
        raise CreativeClustersError(
            mark(
                "No two points lie within {bandwidth:,.10g} m of each other. Choose a larger bandwidth, or the nearest neighbours.",
            ),
            bandwidth=bandwidth,
        )
    one, two = tree.query_pairs(bandwidth, output_type="ndarray").T
    closeness = np.exp(-((places.xy[one] - places.xy[two]) ** 2).sum(axis=1) / (2 * bandwidth**2))
    crowded = np.flatnonzero(places.size > 1)
    rows, columns = np.concatenate([one, two, crowded]), np.concatenate([two, one, crowded])
    values = np.concatenate([closeness, closeness, np.ones(len(crowded))])
    weights = sparse.coo_array((values, (rows, columns)), shape=(len(places.xy),) * 2).tocsr()
    whole = weights @ places.size - (places.size > 1)
    return _surroundings(_scaled(weights, np.divide(1.0, whole, where=whole > 0, out=np.zeros(len(whole)))))

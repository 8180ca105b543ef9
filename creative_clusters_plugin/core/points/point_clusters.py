"""Which points form a cluster: DBSCAN on a grid, exact and in bounded memory, and HDBSCAN."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..messages import Cancelled, CreativeClustersError, Progress, mark, mark_plural
from .hdbscan import hdbscan
from .locations import NOISE

METHODS = ("hdbscan", "dbscan")
_PAIRS_AT_ONCE = 2_000_000
# a neighbour within the radius lies at most two cells away; the nearest cells first, as they settle most points
_OFFSETS = sorted(
    ((i, j) for i in range(-2, 3) for j in range(-2, 3)), key=lambda cell: (cell[0] ** 2 + cell[1] ** 2, cell)
)
_FORWARD = [offset for offset in _OFFSETS if offset > (0, 0)]
_GUESSES = 8


@dataclass(frozen=True)
class _Cells:
    """Points by square cell: cell k holds rows start[k] to stop[k] of `xy` and has the bounds low[k], high[k]."""

    xy: np.ndarray
    keys: np.ndarray
    start: np.ndarray
    stop: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, xy: np.ndarray, keys: np.ndarray) -> "_Cells":
        """Points (n, 2) in the order of their cell keys (n,)."""
        start = np.flatnonzero(np.diff(keys, prepend=-1))
        low, high = (extreme.reduceat(xy, start, axis=0) for extreme in (np.minimum, np.maximum))
        return cls(xy, keys[start], start, np.append(start[1:], len(xy)), low, high)

    def position(self, keys: np.ndarray) -> np.ndarray:
        """The cell of each key (m,), -1 where no point lies there."""
        place = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.where(self.keys[place] == keys, place, -1)

    def rows(self, chosen: np.ndarray) -> np.ndarray:
        """The rows of `xy` that the chosen cells hold, cell after cell."""
        size = (self.stop - self.start)[chosen]
        return np.arange(size.sum()) + np.repeat(self.start[chosen] - (np.cumsum(size) - size), size)


class _Grid:
    """Square cells so small that all points of one cell lie within the radius of each other (Gunawan 2013)."""

    def __init__(self, xy: np.ndarray, radius: float):
        # a hair smaller than radius / sqrt(2), so that rounding cannot put two points of a cell too far apart
        self.side = radius / np.sqrt(2) * (1 - 1e-9)
        self.origin = xy.min(axis=0)
        cells = np.floor((xy.max(axis=0) - self.origin) / self.side) + 5
        if cells.prod() > 2**62:
            raise CreativeClustersError(
                mark(
                    "A radius of {radius} m is too small for points that spread over {extent:.0f} km. "
                    "Use a larger radius, or check the CRS of the points.",
                ),
                radius=radius,
                extent=(xy.max(axis=0) - self.origin).max() / 1000,
            )
        self.columns = int(cells[1])
        self.rows = int(cells[0])

    def keys(self, xy: np.ndarray) -> np.ndarray:
        """A number per cell (n,); points beyond the grid get a cell of the empty rim or none that holds points."""
        cell = np.floor((xy - self.origin) / self.side).astype(np.int64) + 2
        return np.clip(cell[:, 0], 0, self.rows - 1) * self.columns + np.clip(cell[:, 1], 0, self.columns - 1)


def _near_counts(points: np.ndarray, cells: _Cells, cell: np.ndarray, squared: float, progress: Progress) -> np.ndarray:
    """How many points of cell[i] lie within the radius of points[i] (m,), in blocks of point pairs."""
    counts = np.zeros(len(points), dtype=np.int64)
    low, high = cells.low[cell], cells.high[cell]
    nearest = np.maximum(np.maximum(low - points, points - high), 0)
    farthest = np.maximum(points - low, high - points)
    # squared a hair apart on either side: pairs at exactly the radius are left to the comparison of the points themselves
    inside = (farthest**2).sum(axis=1) < squared * (1 - 1e-12)
    counts[inside] = (cells.stop - cells.start)[cell[inside]]
    open_ = np.flatnonzero(~inside & ((nearest**2).sum(axis=1) <= squared * (1 + 1e-12)))
    start, length = cells.start[cell[open_]], (cells.stop - cells.start)[cell[open_]]
    ends = np.cumsum(length)
    first = 0
    while first < len(open_):
        if not progress(0.0):
            raise Cancelled
        done = ends[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(ends, done + _PAIRS_AT_ONCE, side="right")))
        size, rows = length[first:last], open_[first:last]
        offset = np.cumsum(size) - size
        other = np.arange(size.sum()) + np.repeat(start[first:last] - offset, size)
        gap = cells.xy[other, 0] - np.repeat(points[rows, 0], size)
        gap *= gap
        rise = cells.xy[other, 1] - np.repeat(points[rows, 1], size)
        rise *= rise
        gap += rise
        counts[rows] = np.add.reduceat(gap <= squared, offset, dtype=np.int64)
        first = last
    return counts


def _core(cells: _Cells, grid: _Grid, minimum: int, squared: float, progress: Progress) -> np.ndarray:
    """Which points (n,) have at least `minimum` points, themselves included, within the radius."""
    size = cells.stop - cells.start
    core = np.repeat(size >= minimum, size)
    # only cells that have enough points around them are worth a comparison of points
    sparse = np.flatnonzero(size < minimum)
    neighbours = np.empty((len(_OFFSETS), len(sparse)), dtype=np.int32)
    most = np.zeros(len(sparse), dtype=np.int64)
    for row, (i, j) in zip(neighbours, _OFFSETS, strict=True):
        row[:] = cells.position(cells.keys[sparse] + i * grid.columns + j)
        most += np.where(row >= 0, size[row], 0)
    sparse, neighbours = sparse[most >= minimum], neighbours[:, most >= minimum]
    owner = np.repeat(np.arange(len(sparse)), size[sparse])
    waiting = cells.rows(sparse)
    found = size[sparse][owner]
    for row in neighbours[1:]:
        neighbour = row[owner]
        ask = np.flatnonzero(neighbour >= 0)
        found[ask] += _near_counts(cells.xy[waiting[ask]], cells, neighbour[ask], squared, progress)
        settled = found >= minimum
        core[waiting[settled]] = True
        waiting, found, owner = waiting[~settled], found[~settled], owner[~settled]
    return core


def _components(cells: _Cells, grid: _Grid, squared: float, progress: Progress) -> np.ndarray:
    """Cluster (k,) of each cell of core points: cells are joined where two of their points lie within the radius."""
    size = cells.stop - cells.start
    pairs = []
    for i, j in _FORWARD:
        other = cells.position(cells.keys + i * grid.columns + j)
        here = np.flatnonzero(other >= 0)
        pairs.append(np.stack([here, other[here]]))
    pairs = np.concatenate(pairs, axis=1)
    joined = np.zeros(pairs.shape[1], dtype=bool)
    for guess in range(_GUESSES):
        rest = np.flatnonzero(~joined)
        a, b = pairs[:, rest]
        one, two = cells.start[a] + guess % size[a], cells.start[b] + (guess * 5) % size[b]
        joined[rest] = ((cells.xy[one] - cells.xy[two]) ** 2).sum(axis=1) <= squared

    def clusters() -> np.ndarray:
        a, b = pairs[:, joined]
        graph = coo_array((np.ones(len(a), dtype=np.int8), (a, b)), shape=(len(size), len(size)))
        return connected_components(graph, directed=False)[1]

    cluster = clusters()
    rest = np.flatnonzero(cluster[pairs[0]] != cluster[pairs[1]])
    # the points of the smaller cell ask the larger one, whose bounds settle most of them
    a, b = np.where(size[pairs[0, rest]] <= size[pairs[1, rest]], pairs[:, rest], pairs[::-1, rest])
    owner = np.repeat(np.arange(len(rest)), size[a])
    near = _near_counts(cells.xy[cells.rows(a)], cells, b[owner], squared, progress) > 0
    joined[rest[owner[near]]] = True
    return clusters() if near.any() else cluster


def _first_cluster(
    xy: np.ndarray, cells: _Cells, cluster: np.ndarray, grid: _Grid, squared: float, progress: Progress
) -> np.ndarray:
    """The lowest cluster (m,) with a core point within the radius of each point; NOISE where there is none."""
    none = len(cells.keys)
    best = np.full(len(xy), none)
    keys = grid.keys(xy)
    for i, j in _OFFSETS:
        neighbour = cells.position(keys + i * grid.columns + j)
        ask = np.flatnonzero((neighbour >= 0) & (cluster[neighbour] < best))
        near = _near_counts(xy[ask], cells, neighbour[ask], squared, progress) > 0
        best[ask[near]] = cluster[neighbour[ask[near]]]
    return np.where(best == none, NOISE, best)


def dbscan(
    xy: np.ndarray,
    radius: float,
    minimum: int,
    others: np.ndarray | None = None,
    progress: Progress = lambda share: True,
) -> tuple[np.ndarray, np.ndarray]:
    """DBSCAN (Ester, Kriegel, Sander & Xu 1996), with the labels that scikit-learn's `DBSCAN` gives, number by number.

    xy: points (n, 2) in metres, finite; radius: in metres, > 0; minimum: points within the radius, the point itself
    included, that make a core point. A border point belongs to the first cluster (in the order of the rows) that has a core
    point within the radius. others: further points (m, 2) that do not take part.
    Returns the labels (n,) of the points, and the labels (m,) that the others would have as border points; -1 is noise.
    Memory grows with n only: distances are compared in blocks.
    """
    others = np.empty((0, 2)) if others is None else others
    if len(xy) < minimum:
        return np.full(len(xy), NOISE), np.full(len(others), NOISE)
    squared = radius * radius
    grid = _Grid(xy, radius)
    keys = grid.keys(xy)
    order = np.argsort(keys, kind="stable")
    keys, inside = keys[order], xy[order]
    core = _core(_Cells.of(inside, keys), grid, minimum, squared, progress)
    labels = np.full(len(xy), NOISE)
    if not core.any():
        return labels, np.full(len(others), NOISE)
    cells = _Cells.of(inside[core], keys[core])
    cluster = _components(cells, grid, squared, progress)
    first = np.full(cluster.max() + 1, len(xy))
    np.minimum.at(first, cluster, order[core][cells.start])
    cluster = np.argsort(np.argsort(first))[cluster]
    labels[order[core]] = np.repeat(cluster, cells.stop - cells.start)
    border = order[~core]
    labels[border] = _first_cluster(xy[border], cells, cluster, grid, squared, progress)
    return labels, _first_cluster(others, cells, cluster, grid, squared, progress)


def labels(
    xy: np.ndarray, method: str, radius: float, minimum: int, progress: Progress = lambda share: True
) -> np.ndarray:
    """Cluster (n,) of each point, numbered from 0, -1 for noise: `dbscan`, or `hdbscan` (which takes no radius).

    xy: points (n, 2) in metres. Raises CreativeClustersError where a point is missing (NaN, infinite) or a setting is no
    positive number.
    """
    check(xy, method, radius, minimum)
    if method == "dbscan":
        return dbscan(xy, radius, minimum, progress=progress)[0]
    return hdbscan(xy, minimum, progress)


def check(xy: np.ndarray, method: str, radius: float, minimum: int) -> None:
    """Raise CreativeClustersError where `labels` could not work."""
    missing = np.flatnonzero(~np.isfinite(xy).all(axis=1))
    if len(missing):
        raise CreativeClustersError(
            mark_plural(
                "{count} point has no finite coordinates; it is in row {row}.",
                "{count} points have no finite coordinates; the first is row {row}.",
            ),
            count=len(missing),
            row=int(missing[0]) + 1,
        )
    if method not in METHODS:
        raise CreativeClustersError(mark("Unknown clustering method: {method}."), method=method)
    if minimum < 2:
        raise CreativeClustersError(
            mark("A cluster needs at least 2 businesses; {minimum} were asked for."),
            minimum=minimum,
        )
    if method == "dbscan" and not (np.isfinite(radius) and radius > 0):
        raise CreativeClustersError(mark("DBSCAN needs a radius above 0 m; it is {radius}."), radius=radius)

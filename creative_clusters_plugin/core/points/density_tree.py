"""How clusters of points grow and meet as density falls: the tree that HDBSCAN cuts, in time near-linear in the points.

Campello, Moulavi & Sander (2013): the core distance of a point is that to its `minimum`-th neighbour, itself included, and two
points are joined at the larger of their core distances and their distance. The tree is that of the minimum spanning tree of
these links; links of equal length join at once, as they say.

No link is looked at that cannot be in the tree. A point with a neighbour of lower core distance inside its own joins it there,
which no other link of it can undercut: following these, all points lie in basins around the points of locally lowest core
distance, of which there are few. Basins are joined as by Borůvka (1926), each to the nearest other. Two points of which neither
is among the other's neighbours are joined at their plain distance, so that only those with core distances below the shortest
link among neighbours have to be compared, by a k-d tree and only where the bounds of basins come so near.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..messages import Progress, tick

_PAIRS_AT_ONCE, _FEWEST_ROWS = 1_000_000, 50  # between two looks at the cancel button: some .15 s
_KEPT = 10_000_000  # neighbours that are kept with their distances: more memory than that is slower to have than to do without
MOST_KEPT = 200_000_000  # neighbours that are kept, their distances worked out again; above, they are looked up again
_BRUTE = 20_000  # pairs that are compared one by one

_ROOTS = 9

Block = tuple[slice, np.ndarray, np.ndarray]  # rows, distances (r, k), neighbours (r, k)
Links = tuple[np.ndarray, np.ndarray, np.ndarray]  # basins (l,), basins (l,), lengths (l,)


@dataclass(frozen=True)
class DensityTree:
    """The basins of n points and how they meet.

    core: (n,) core distance; basin: (n,) from 0; first, second, length: (basins - 1,) basins that a link joins and its
    length, in ascending order. A point joins its basin at its core distance.
    """

    core: np.ndarray
    basin: np.ndarray
    first: np.ndarray
    second: np.ndarray
    length: np.ndarray


def density_tree(
    points: np.ndarray,
    weights: np.ndarray,
    minimum: int,
    progress: Progress = lambda share: True,
    tree: cKDTree | None = None,
) -> DensityTree:
    """The tree of distinct points (n, 2), sorted by x, finite, n >= 1, of weights (n,) >= 1 that add up to `minimum` or more.

    weights: firms at each point; firms at one point stay together. Memory grows with n and, up to a bound, with `minimum`.
    progress: asked with 0 to 1 whether to go on; raises Cancelled. tree: of the points, where the caller has it already.
    """
    near = _Neighbours(points, min(minimum, len(points)), progress, tree)
    core = _core(near, weights, minimum)
    basin, roots = _basins(near, core)
    links = _shortest([*_near_links(near, core, basin), _root_links(points, core, roots)], len(roots))
    first, second, length = _Joining(points, core, basin, roots, progress).joined(*links)
    order = np.argsort(length, kind="stable")
    return DensityTree(core, basin, first[order], second[order], length[order])


class _Neighbours:
    """The nearest `count` points of each, itself among them: kept where there is room, else looked up for each round."""

    def __init__(self, points: np.ndarray, count: int, progress: Progress, tree: cKDTree | None):
        self.points, self.count, self.progress = points, count, progress
        self.x, self.y = (np.ascontiguousarray(points[:, axis]) for axis in (0, 1))
        self.tree = cKDTree(points) if tree is None else tree
        self.kept: list[tuple[slice, np.ndarray | None, np.ndarray]] = []
        self.again = len(points) * count > MOST_KEPT
        if not self.again:
            apart = len(points) * count <= _KEPT
            self.kept = [(rows, far if apart else None, near) for rows, far, near in self._looked_up(0.0, 0.6)]
        self.rounds = 0

    def __iter__(self) -> Iterator[Block]:
        self.rounds += 1
        return self._looked_up(0.2 * (self.rounds - 1), 0.2) if self.again else self._of_kept()

    def _of_kept(self) -> Iterator[Block]:
        for rows, distance, neighbour in self.kept:
            tick(self.progress, 0.6)
            yield rows, self._apart(rows, neighbour) if distance is None else distance, neighbour

    def _apart(self, rows: slice, neighbour: np.ndarray) -> np.ndarray:
        """The distances (r, k) of neighbours, as the tree works them out."""
        across, along = (axis[neighbour] - axis[rows, None] for axis in (self.x, self.y))
        return np.sqrt(across * across + along * along)

    def _looked_up(self, done: float, share: float) -> Iterator[Block]:
        ranks = np.arange(1, self.count + 1)
        size = max(_PAIRS_AT_ONCE // self.count, _FEWEST_ROWS)
        for start in range(0, len(self.points), size):
            tick(self.progress, done + share * start / len(self.points))
            rows = slice(start, min(start + size, len(self.points)))
            distance, neighbour = self.tree.query(self.points[rows], k=ranks)
            yield rows, distance, neighbour.astype(np.int32)


def _core(near: _Neighbours, weights: np.ndarray, minimum: int) -> np.ndarray:
    """The distance (n,) within which each point has the weight `minimum`, its own included."""
    core = np.empty(len(weights))
    single = weights.max() == 1
    for rows, distance, neighbour in near:
        if single:
            core[rows] = distance[:, minimum - 1]
        else:
            enough = (np.cumsum(weights[neighbour], axis=1) >= minimum).argmax(axis=1)
            core[rows] = distance[np.arange(len(enough)), enough]
    return core


def _basins(near: _Neighbours, core: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The basin (n,) of each point, and the point of lowest core distance in each (b,).

    A point is in the basin of the nearest neighbour within its core distance that has a lower one (or the same, and comes first).
    """
    place = np.empty(len(core), dtype=np.int32)
    place[np.argsort(core, kind="stable")] = np.arange(len(core))
    lower = np.empty(len(core), dtype=np.int64)
    for rows, distance, neighbour in near:
        below = (place[neighbour] < place[rows, None]) & (distance <= core[rows, None])
        nearest = below.argmax(axis=1)
        line = np.arange(len(nearest))
        lower[rows] = np.where(below[line, nearest], neighbour[line, nearest], line + rows.start)
    while not np.array_equal(following := lower[lower], lower):
        lower = following
    roots, basin = np.unique(lower, return_inverse=True)
    return basin, roots


def _near_links(near: _Neighbours, core: np.ndarray, basin: np.ndarray) -> Iterator[Links]:
    """The links among neighbours in different basins."""
    for rows, distance, neighbour in near:
        row, column = np.nonzero(basin[neighbour] != basin[rows, None])
        apart, there = distance[row, column], neighbour[row, column]
        row += rows.start
        # where the other's core distance is above the distance, the other has this point among its own neighbours
        once = (core[there] <= core[row]) | (apart >= core[there])
        row, there, apart = row[once], there[once], apart[once]
        yield basin[row], basin[there], np.maximum(np.maximum(core[row], core[there]), apart)


def _root_links(points: np.ndarray, core: np.ndarray, roots: np.ndarray) -> Links:
    """The links of the point of lowest core distance in each basin to the nearest such points of others."""
    count = min(_ROOTS, len(roots))
    distance, other = cKDTree(points[roots]).query(points[roots], k=np.arange(1, count + 1))
    here, other, apart = np.repeat(np.arange(len(roots)), count), other.ravel(), distance.ravel()
    length = np.maximum(np.maximum(core[roots[here]], core[roots[other]]), apart)
    return here[here != other], other[here != other], length[here != other]


def _shortest(links: list[Links], count: int) -> Links:
    """The shortest of the links between any two of `count` basins, in ascending order."""
    first, second, length = (np.concatenate(part) for part in zip(*links, strict=True))
    order = np.argsort(length, kind="stable")
    key, shortest = np.unique(
        np.minimum(first, second)[order].astype(np.int64) * count + np.maximum(first, second)[order], return_index=True
    )
    again = np.argsort(shortest)
    first, second = np.divmod(key[again], count)
    return first, second, length[order][shortest[again]]


class _Joining:
    """Basins joined to their nearest others, round by round, until all are one."""

    def __init__(self, points: np.ndarray, core: np.ndarray, basin: np.ndarray, roots: np.ndarray, progress: Progress):
        self.points, self.core, self.basin, self.roots, self.progress = points, core, basin, roots, progress
        self.x, self.y = (np.ascontiguousarray(points[:, axis]) for axis in (0, 1))
        self.owner = list(range(len(roots)))

    def joined(self, first: np.ndarray, second: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, ...]:
        """The links (basins - 1,) of the tree: basins, basins, lengths. Given are those among neighbours, ascending."""
        found: list[tuple[int, int, float]] = []
        basins = len(self.roots)
        while len(found) < basins - 1:
            group = np.array([self._of(basin) for basin in range(basins)])
            apart = group[first] != group[second]
            first, second, length = first[apart], second[apart], length[apart]
            nearest = np.full(basins, -1)
            # of several values for one group the last one stays: the shortest link
            for side in (first, second):
                shortest = np.full(basins, len(length))
                shortest[group[side[::-1]]] = np.arange(len(length))[::-1]
                nearest = np.where((nearest < 0) | (shortest < nearest), shortest, nearest)
            candidates = [
                (int(first[link]), int(second[link]), float(length[link])) if link < len(length) else None
                for link in nearest.tolist()
            ]
            links = self._round(group, candidates, 0.6 + 0.4 * len(found) / basins)
            for link in sorted(links, key=lambda one: one[2]):
                one, two = self._of(link[0]), self._of(link[1])
                if one != two:
                    self.owner[one] = two
                    found.append(link)
        table = np.array(found, dtype=float).reshape(-1, 3)
        return table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2]

    def _of(self, basin: int) -> int:
        while self.owner[basin] != basin:
            self.owner[basin] = self.owner[self.owner[basin]]
            basin = self.owner[basin]
        return basin

    def _round(
        self, group: np.ndarray, candidates: list[tuple[int, int, float] | None], share: float
    ) -> list[tuple[int, int, float]]:
        """The shortest link from each group to another; the largest group is left to the others."""
        own = group[self.basin]
        order = np.argsort(own, kind="stable")
        starts = np.flatnonzero(np.diff(own[order], prepend=-1))
        members = np.split(order, starts[1:])
        largest = max(range(len(members)), key=lambda one: len(members[one]))
        links = []
        for number, rows in enumerate(members):
            if number == largest:
                continue
            tick(self.progress, share)
            name = int(own[rows[0]])
            link = candidates[name] or self._nearest_root(name, group)
            links.append(self._beyond(name, rows, own, link[2]) or link)
        return links

    def _nearest_root(self, name: int, group: np.ndarray) -> tuple[int, int, float]:
        """The shortest link from the root of one basin of the group to the root of a basin of another."""
        root = self.roots[name]
        away = self.points[self.roots] - self.points[root]
        length = np.sqrt(away[:, 0] ** 2 + away[:, 1] ** 2)
        length = np.maximum(np.maximum(length, self.core[self.roots]), self.core[root])
        length[group == name] = np.inf
        nearest = int(length.argmin())
        return name, nearest, float(length[nearest])

    def _beyond(self, name: int, rows: np.ndarray, own: np.ndarray, length: float) -> tuple[int, int, float] | None:
        """The closest two points of the group and of others with core distances below `length`, if closer than that.

        Any two of them are links of their distance: were a core distance larger, they would be neighbours, and the shortest
        link among neighbours is no shorter than `length`.
        """
        core, x, y = self.core, self.x, self.y
        rows = rows[core[rows] < length]
        if not len(rows):
            return None
        along, across = x[rows], y[rows]
        left, right, low, high = _around(along, across, length)
        start, stop = np.searchsorted(x, [left, right])
        part = slice(start, stop)
        height = y[part]
        others = start + np.flatnonzero((own[part] != name) & (core[part] < length) & (height > low) & (height < high))
        if not len(others):
            return None
        left, right, low, high = _around(x[others], y[others], length)
        rows = rows[(along > left) & (along < right) & (across > low) & (across < high)]
        if not len(rows):
            return None
        row, other, distance = _closest(self.points, rows, others, length)
        return (int(self.basin[row]), int(self.basin[other]), distance) if distance < length else None


def _around(x: np.ndarray, y: np.ndarray, distance: float) -> tuple[float, float, float, float]:
    """The bounds of points so far beyond them: left, right, low, high."""
    return x.min() - distance, x.max() + distance, y.min() - distance, y.max() + distance


def _closest(points: np.ndarray, some: np.ndarray, others: np.ndarray, within: float) -> tuple[int, int, float]:
    """The closest row of `some` and row of `others`, and their distance; any two where none is closer than `within`."""
    if len(some) * len(others) <= _BRUTE:
        across, along = (np.subtract.outer(points[some, axis], points[others, axis]) for axis in (0, 1))
        squared = across * across + along * along
        one, two = np.unravel_index(squared.argmin(), squared.shape)
        return int(some[one]), int(others[two]), float(np.sqrt(squared[one, two]))
    if len(some) > len(others):
        other, row, distance = _closest(points, others, some, within)
        return row, other, distance
    distance, nearest = cKDTree(points[others]).query(points[some], distance_upper_bound=within)
    one = int(distance.argmin())
    return int(some[one]), int(others[min(nearest[one], len(others) - 1)]), float(distance[one])

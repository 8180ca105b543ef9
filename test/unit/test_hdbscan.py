"""HDBSCAN: its tree against that of all pairs, its clusters against scikit-learn's, whatever the order of the rows."""

import numpy as np
import pytest
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import cdist
from sklearn.cluster import HDBSCAN

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.points import density_tree as module
from creative_clusters_plugin.core.points.density_tree import density_tree
from creative_clusters_plugin.core.points.hdbscan import hdbscan, hdbscan_at
from creative_clusters_plugin.core.points.locations import locate

from .test_point_clusters import towns

KINDS = ("towns", "even", "apart", "roads", "postcodes", "skewed", "lattice", "line")


def firms(kind: str, seed: int) -> tuple[np.ndarray, int]:
    """Firms (n, 2) of a kind of country, and a smallest cluster."""
    rng = np.random.default_rng(seed)
    count, minimum = int(rng.integers(80, 500)), int(rng.integers(2, 40))
    made = {
        "towns": lambda: towns(seed, count),
        "even": lambda: rng.uniform(0, 1000, (count, 2)),
        "apart": lambda: np.concatenate(
            [rng.normal(rng.uniform(0, 3e6, 2), rng.uniform(1, 60), (60, 2)) for _ in range(6)]
        ),
        "roads": lambda: np.c_[
            rng.uniform(0, 5000, count), rng.integers(0, 4, count) * 700 + rng.normal(0, 0.5, count)
        ],
        "postcodes": lambda: np.repeat(np.round(towns(seed, 200), -1), np.minimum(rng.zipf(1.6, 200), 80), axis=0),
        "skewed": lambda: rng.lognormal(3, 2, (count, 2)),
        "lattice": lambda: rng.integers(0, 30, (count, 2)).astype(float),
        "line": lambda: np.c_[np.full(count, 7.0), rng.uniform(0, 1e5, count)],
    }
    return made[kind](), minimum


def core_distances(points: np.ndarray, weights: np.ndarray, minimum: int) -> np.ndarray:
    return np.array([np.sort(np.repeat(row, weights))[minimum - 1] for row in cdist(points, points)])


# how many neighbours are kept with their distances, and without
KEPT = {"distances": (10_000_000, 10_000_000), "neighbours": (0, 10_000_000), "nothing": (0, 0)}


@pytest.mark.parametrize("kept", KEPT)
@pytest.mark.parametrize("kind", KINDS)
def test_the_tree_is_the_shortest_of_all_pairs(kind, kept, monkeypatch):
    for name, most in zip(("_KEPT", "MOST_KEPT"), KEPT[kept], strict=True):
        monkeypatch.setattr(module, name, most)
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 1_000_000 if kept == "distances" else 1)
    monkeypatch.setattr(module, "_BRUTE", 20_000 if kept == "distances" else 10)
    for seed in range(4):
        xy, minimum = firms(kind, seed)
        points, place = locate(xy)
        weights = np.bincount(place)
        tree = density_tree(points, weights, minimum)
        core = core_distances(points, weights, minimum)
        np.testing.assert_allclose(tree.core, core, rtol=1e-12)
        reach = np.maximum(np.maximum(core[:, None], core[None]), cdist(points, points))
        np.fill_diagonal(reach, 0)
        shortest = np.sort(minimum_spanning_tree(reach).data)
        lowest = [np.flatnonzero(tree.basin == one)[core[tree.basin == one].argmin()] for one in np.unique(tree.basin)]
        np.testing.assert_allclose(np.sort(np.append(np.delete(core, lowest), tree.length)), shortest, rtol=1e-12)


@pytest.mark.parametrize("kind", KINDS)
def test_the_tree_is_the_same_in_every_bit_whatever_is_kept(kind, monkeypatch):
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 3000)
    xy, minimum = firms(kind, 5)
    points, place = locate(xy)
    trees = []
    for most in KEPT.values():
        for name, value in zip(("_KEPT", "MOST_KEPT"), most, strict=True):
            monkeypatch.setattr(module, name, value)
        trees.append(density_tree(points, np.bincount(place), minimum))
    for tree in trees[1:]:
        for name in ("core", "basin", "first", "second", "length"):
            np.testing.assert_array_equal(getattr(tree, name), getattr(trees[0], name))


def test_neighbours_are_looked_up_once_where_there_is_room_for_them(monkeypatch):
    xy, minimum = firms("towns", 1)
    points = locate(xy)[0]
    looked_up = {}
    for name, most in KEPT.items():
        for limit, value in zip(("_KEPT", "MOST_KEPT"), most, strict=True):
            monkeypatch.setattr(module, limit, value)
        asked: list[float] = []
        near = module._Neighbours(points, minimum, lambda share, asked=asked: asked.append(share) or True, None)
        near._looked_up = lambda *share, asked=asked: asked.append(-1.0) or iter(())
        for _ in range(3):
            list(near)
        looked_up[name] = asked.count(-1.0)
    assert looked_up == {"distances": 0, "neighbours": 0, "nothing": 3}


def together(labels: np.ndarray) -> np.ndarray:
    return (labels[:, None] == labels[None]) & (labels[:, None] >= 0)


@pytest.mark.parametrize("kind", ["towns", "apart", "roads", "skewed", "line"])
def test_firms_are_together_where_scikit_learn_has_them_together_in_every_order_of_the_rows(kind):
    """Links of equal length leave scikit-learn a choice, which the order of the rows settles: never ours beyond that."""
    settled = 0
    for seed in range(3):
        xy, minimum = firms(kind, seed)
        rng = np.random.default_rng(seed)
        always, ever = np.ones((len(xy), len(xy)), dtype=bool), np.zeros((len(xy), len(xy)), dtype=bool)
        for _ in range(20):
            order = rng.permutation(len(xy))
            labels = np.empty(len(xy), dtype=int)
            labels[order] = HDBSCAN(min_cluster_size=minimum, copy=True).fit_predict(xy[order])
            always &= together(labels)
            ever |= together(labels)
        ours = together(hdbscan(xy, minimum))
        assert not (always & ~ours).any() and not (ours & ~ever).any()
        settled += (always == ever).all(axis=1).sum()
    assert settled > 200


class Book:
    """HDBSCAN as Campello, Moulavi & Sander (2013) define it, level by level over all pairs of points, without a tree."""

    def __init__(self, points: np.ndarray, weights: np.ndarray, minimum: int):
        self.weights, self.minimum = weights, minimum
        apart, core = cdist(points, points), core_distances(points, weights, minimum)
        self.reach = np.maximum(np.maximum(core[:, None], core[None]), apart)
        np.fill_diagonal(self.reach, np.inf)
        self.groups: list[tuple[set[int], int | None]] = []  # points connected so far, and their cluster
        self.members: list[set[int]] = []
        self.leaving: list[dict[int, float]] = []
        self.birth: list[float] = []
        self.within: list[list[int]] = []
        rank = np.argsort(np.argsort(core, kind="stable"))
        for level in np.unique(np.append(core, self.reach[np.isfinite(self.reach)])):
            for point in sorted(np.flatnonzero(core == level), key=lambda one: rank[one]):
                denser = np.flatnonzero((rank < rank[point]) & (apart[point] <= level))
                self.meet(
                    [{int(point)}, *([{int(denser[apart[point, denser].argmin()])}] if len(denser) else [])], level
                )
            for pair in self.meeting(level):
                self.meet(pair, level)

    def meeting(self, level: float) -> list[list[set[int]]]:
        """The groups that links of this length connect, each set of them once."""
        sets: list[set[int]] = []
        for one, two in zip(*np.nonzero(self.reach == level), strict=True):
            touched = [number for number, (points, _) in enumerate(self.groups) if {one, two} & points]
            new = set(touched)
            for old in [known for known in sets if known & new]:
                new |= old
                sets.remove(old)
            sets.append(new)
        return [[self.groups[number][0] for number in known] for known in sets if len(known) > 1]

    def meet(self, parts: list[set[int]], level: float) -> None:
        """Points connected at a level: what is large enough before is a cluster that ends where it meets another."""
        old = [group for group in self.groups if any(part & group[0] for part in parts)]
        self.groups = [group for group in self.groups if group not in old]
        points = set().union(*parts, *(group[0] for group in old))
        clusters = [cluster for _, cluster in old if cluster is not None]
        if len(clusters) == 1:
            cluster: int | None = clusters[0]
            self.leaving[clusters[0]].update({point: level for point in points - self.leaving[clusters[0]].keys()})
        elif len(clusters) > 1 or self.weights[list(points)].sum() >= self.minimum:
            cluster = len(self.leaving)
            self.leaving.append(dict.fromkeys(points, level))
            self.within.append(clusters)
            self.birth.append(np.inf)
            self.members.append(set())
            for ended in clusters:
                self.birth[ended], self.members[ended] = level, set(self.leaving[ended])
        else:
            cluster = None
        self.groups.append((points, cluster))

    def labels(self) -> np.ndarray:
        found = np.full(len(self.weights), -1)
        _, cluster = self.groups[0]
        chosen = [] if cluster is None else [best for one in self.within[cluster] for best in self.best(one)[1]]
        for one in chosen:
            found[list(self.members[one])] = min(self.members[one])
        return np.unique(found, return_inverse=True)[1] - (found == -1).any()

    def best(self, cluster: int) -> tuple[float, list[int]]:
        with np.errstate(divide="ignore"):
            mass = sum(
                self.weights[point] * (np.float64(1) / level - 1 / self.birth[cluster])
                for point, level in self.leaving[cluster].items()
            )
        parts = [self.best(one) for one in self.within[cluster]]
        sum_of_parts = sum(part[0] for part in parts)
        return (mass, [cluster]) if mass >= sum_of_parts else (sum_of_parts, [one for part in parts for one in part[1]])


@pytest.mark.parametrize("crowded", [False, True])
@pytest.mark.parametrize("seed", range(10))
def test_clusters_are_those_of_the_definition(seed, crowded):
    rng = np.random.default_rng(seed)
    points = locate(towns(seed, 90))[0]
    weights = np.minimum(rng.zipf(1.7, len(points)), 30) if crowded else np.ones(len(points), dtype=int)
    minimum = int(rng.integers(2, 16))
    expected = Book(points, weights, minimum).labels()
    np.testing.assert_array_equal(hdbscan_at(points, weights, minimum), expected)
    assert expected.max() >= 0


def test_most_firms_are_settled_and_have_the_cluster_that_scikit_learn_gives():
    differing = 0
    for seed in range(12):
        xy = towns(seed)
        ours, theirs = hdbscan(xy, 20), HDBSCAN(min_cluster_size=20, copy=True).fit_predict(xy)
        pairs = np.unique(np.c_[ours, theirs], axis=0, return_counts=True)
        # the clusters in the order of their sizes, each with the one that shares most firms with it
        match = {
            int(a): int(b)
            for (a, b), count in sorted(zip(pairs[0].tolist(), pairs[1], strict=True), key=lambda one: one[1])
        }
        assert len(np.unique(ours)) == len(np.unique(theirs)) == len(set(match.values()))
        differing += (np.array([match[int(one)] for one in ours]) != theirs).sum()
    # the point at which two clusters meet, of 400 in each country
    assert differing <= 12


@pytest.mark.parametrize("kind", KINDS)
def test_the_order_of_the_rows_changes_no_label(kind):
    xy, minimum = firms(kind, 9)
    order = np.random.default_rng(1).permutation(len(xy))
    np.testing.assert_array_equal(hdbscan(xy[order], minimum), hdbscan(xy, minimum)[order])


@pytest.mark.parametrize("seed", range(4))
def test_firms_at_one_point_stay_together(seed):
    xy, minimum = firms("postcodes", seed)
    place, found = locate(xy)[1], hdbscan(xy, minimum)
    assert all(len(np.unique(found[place == one])) == 1 for one in np.unique(place))
    assert found.max() >= 0


def test_a_crowd_at_one_point_is_a_cluster_of_its_own():
    crowd = np.repeat([[0.0, 0.0], [50.0, 0.0], [5000.0, 0.0]], [300, 400, 1], axis=0)
    assert hdbscan(crowd, 50)[[0, 299, 300, 699, 700]].tolist() == [0, 0, 1, 1, -1]


def test_all_points_together_are_no_cluster_and_numbers_follow_the_points():
    even = np.stack(np.meshgrid(np.arange(8.0), np.arange(8.0)), axis=-1).reshape(-1, 2)
    assert set(hdbscan(even, 5)) == {-1}
    both = np.concatenate([even + np.array([1000.0, 0.0]), even])
    assert hdbscan(both, 20).tolist() == [1] * 64 + [0] * 64


def test_too_few_and_no_points():
    assert hdbscan(np.empty((0, 2)), 5).tolist() == []
    assert hdbscan(np.zeros((4, 2)), 5).tolist() == [-1] * 4
    assert hdbscan_at(np.array([[1.0, 2.0]]), np.array([9]), 5).tolist() == [-1]


@pytest.mark.parametrize("kept", KEPT)
def test_it_asks_whether_to_go_on_and_stops_at_once(monkeypatch, kept):
    for name, most in zip(("_KEPT", "MOST_KEPT"), KEPT[kept], strict=True):
        monkeypatch.setattr(module, name, most)
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 1000)
    xy, _ = firms("apart", 1)
    shares: list[float] = []
    hdbscan(xy, 10, lambda share: shares.append(share) or True)
    assert len(shares) > 8 and shares == sorted(shares) and shares[0] == 0 and shares[-1] <= 1
    for stop in (1, 4, len(shares)):
        asked: list[float] = []
        with pytest.raises(Cancelled):
            hdbscan(xy, 10, lambda share, stop=stop, asked=asked: asked.append(share) or len(asked) < stop)
        assert len(asked) == stop

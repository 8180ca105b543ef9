"""HDBSCAN: the clusters of a density tree that last longest (Campello, Moulavi & Sander 2013, excess of mass)."""

from dataclasses import dataclass, field

import numpy as np
from scipy.spatial import cKDTree

from ..messages import Progress
from .density_tree import DensityTree, density_tree
from .locations import NOISE, locate


@dataclass
class _Node:
    """Basins joined at `length`, up to `until`, where they join others (infinite for all of them together).

    total: weight by then; long: children of at least the smallest size; cluster: the first node of the cluster it is part of.
    """

    children: list[int]
    length: float
    until: float = np.inf
    parent: int = -1
    total: float = 0.0
    long: list[int] = field(default_factory=list)


def hdbscan(xy: np.ndarray, minimum: int, progress: Progress = lambda share: True) -> np.ndarray:
    """`hdbscan_at` of points (n, 2) in any order, which may coincide: the label (n,) of each."""
    points, place = locate(xy)
    return hdbscan_at(points, np.bincount(place), minimum, progress)[place]


def hdbscan_at(
    points: np.ndarray,
    weights: np.ndarray,
    minimum: int,
    progress: Progress = lambda share: True,
    tree: cKDTree | None = None,
) -> np.ndarray:
    """HDBSCAN of firms at distinct points: one label (n,) for all firms at a point, from 0 in the order of points; -1 is noise.

    points: (n, 2) in metres, finite, distinct, sorted by x; weights: firms at each (n,), whole, >= 1; minimum: smallest
    cluster, and the neighbours that make the core distance. As scikit-learn, whose `HDBSCAN(min_cluster_size=minimum)` gives
    the same clusters up to what links of equal length leave open: there, groups that meet at one length meet at once here, and a
    point that joins two clusters at its core distance goes to that of the nearest neighbour that is denser.
    All points together are no cluster. Time is near-linear in n; raises Cancelled where `progress` says so. tree: of the points,
    where the caller has it already.
    """
    if weights.sum() < max(minimum, 2):
        return np.full(len(points), NOISE)
    joined = density_tree(points, weights, minimum, progress, tree)
    nodes = _nodes(joined)
    node = _attached(joined, nodes)
    owner = _chosen(nodes, node, joined.core, weights, minimum)[node]
    inside = owner != NOISE
    names, first, number = np.unique(owner[inside], return_index=True, return_inverse=True)
    labels = np.full(len(points), NOISE)
    labels[inside] = np.argsort(np.argsort(first))[number] if len(names) else number
    return labels


def _nodes(tree: DensityTree) -> list[_Node]:
    """Basins first, then what they become; children before parents. Links of equal length make one node of all they join."""
    count = len(tree.length) + 1
    nodes = [_Node([], 0.0) for _ in range(count)]
    top = list(range(count))  # of a basin that stands for its group: the node of the group
    owner = list(range(count))

    def of(basin: int) -> int:
        while owner[basin] != basin:
            owner[basin] = owner[owner[basin]]
            basin = owner[basin]
        return basin

    for first, second, length in zip(tree.first.tolist(), tree.second.tolist(), tree.length.tolist(), strict=True):
        one, two = of(first), of(second)
        children: list[int] = []
        for group in (top[one], top[two]):
            # what was made at the same length is taken apart again
            same = nodes[group].children and nodes[group].length == length
            children += nodes[group].children if same else [group]
        owner[one] = two
        top[two] = len(nodes)
        nodes.append(_Node(children, length))
        for child in children:
            nodes[child].parent, nodes[child].until = len(nodes) - 1, length
    return nodes


def _attached(tree: DensityTree, nodes: list[_Node]) -> np.ndarray:
    """The node (n,) in which each point first is: of its basin and what that becomes, the one that lasts to its core distance."""
    until = np.array([node.until for node in nodes])
    parent = np.array([node.parent for node in nodes])
    node = tree.basin.copy()
    waiting = np.flatnonzero(tree.core > until[node])
    while len(waiting):
        node[waiting] = parent[node[waiting]]
        waiting = waiting[tree.core[waiting] > until[node[waiting]]]
    return node


def _chosen(nodes: list[_Node], node: np.ndarray, core: np.ndarray, weights: np.ndarray, minimum: int) -> np.ndarray:
    """For each node the chosen cluster that it lies in, named by the last node of the cluster; -1 for none."""
    own = np.bincount(node, weights=weights, minlength=len(nodes))
    for number, one in enumerate(nodes):
        one.total = own[number] + sum(nodes[child].total for child in one.children)
        one.long = [child for child in one.children if nodes[child].total >= minimum]
    begins = _begins(nodes, node, core, weights, minimum)
    with np.errstate(divide="ignore"):
        mass = np.bincount(node, weights=weights / np.maximum(core, begins[node]), minlength=len(nodes))
    # of the cluster that ends with a node: its mass so far, and the mass of the best clusters within it
    within = [0.0] * len(nodes)
    chosen: list[bool] = [False] * len(nodes)
    for number, one in enumerate(nodes):
        if one.total < minimum:
            continue
        if len(one.long) != 1:
            length = begins[number] if not one.long else one.length
            mass[number] += _over(sum(nodes[child].total for child in one.children), length)
            within[number] = sum(within[child] for child in one.long)
        else:
            kept = one.long[0]
            mass[number] += mass[kept] + _over(
                sum(nodes[child].total for child in one.children if child != kept), one.length
            )
            within[number] = within[kept]
        last = one.parent >= 0 and len(nodes[one.parent].long) != 1
        if last:
            stability = mass[number] - one.total / one.until
            chosen[number] = stability >= within[number]
            within[number] = max(stability, within[number])
    names = np.full(len(nodes), NOISE)
    for number in range(len(nodes) - 1, -1, -1):
        parent = nodes[number].parent
        if parent >= 0 and names[parent] != NOISE:
            names[number] = names[parent]
        elif chosen[number]:
            names[number] = number
    return names


def _begins(nodes: list[_Node], node: np.ndarray, core: np.ndarray, weights: np.ndarray, minimum: int) -> np.ndarray:
    """For each node in which a first cluster comes to its smallest size: the distance at which it does; 0 for the others."""
    begins = np.zeros(len(nodes))
    order = np.lexsort((core, node))
    ordered = node[order]
    so_far = np.cumsum(weights[order])
    for number, one in enumerate(nodes):
        if one.long or one.total < minimum:
            continue
        before = sum(nodes[child].total for child in one.children)
        if before >= minimum:
            begins[number] = one.length
            continue
        start = int(np.searchsorted(ordered, number))
        missing = minimum - before + (so_far[start - 1] if start else 0)
        begins[number] = core[order[int(np.searchsorted(so_far, missing))]]
    return begins


def _over(weight: float, length: float) -> float:
    """Weight times density, 1 / length; infinite at length 0."""
    if not weight:
        return 0.0
    return weight / length if length > 0 else np.inf

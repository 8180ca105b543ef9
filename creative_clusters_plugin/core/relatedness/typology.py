"""A typology of areas by their profiles: hierarchical clustering, and the cut of its tree that separates best."""

from dataclasses import dataclass, replace

import numpy as np

from ..figures.digits import settled
from ..messages import Progress, tick

MOST_TYPES = 8
MOST_AREAS = 12_000  # whose distances are all looked at: they take 1.2 GB
SAMPLED = 5_000  # areas that types are made from where there are more
_SEED = 2010


@dataclass(frozen=True)
class Branch:
    """A join of the tree as drawn: three sides of a box through four points (x, height), in the colour of `kind`.

    kind: the type that everything below it belongs to, -1 above the cut.
    """

    x: tuple[float, ...]
    height: tuple[float, ...]
    kind: int


@dataclass(frozen=True)
class Typology:
    """Types (n,) numbered from 0, in no special order, and how they came about.

    silhouette: mean of the cut (NaN for fewer than two types); silhouettes: {number of types: mean} of every cut looked at.
    branches: the top of the tree; leaves: for each of its ends the rows (from 0) that it holds; cut: height of the cut.
    sampled: rows that the tree was made from, 0 for all; silhouettes and leaves are then theirs.
    """

    kind: np.ndarray
    silhouette: float
    silhouettes: dict[int, float]
    branches: tuple[Branch, ...]
    leaves: tuple[np.ndarray, ...]
    cut: float
    sampled: int = 0

    @property
    def count(self) -> int:
        return int(self.kind.max()) + 1 if len(self.kind) else 0


def directions(profiles: np.ndarray) -> np.ndarray:
    """Profiles (n, s) at unit length, so that their products are cosines; zeros where a profile is all zeros."""
    length = np.linalg.norm(profiles, axis=1, keepdims=True)
    return np.divide(profiles, length, out=np.zeros_like(profiles, dtype=float), where=length > 0)


def typology(unit: np.ndarray, wanted: int = 0, shown: int = 30, progress: Progress = lambda share: True) -> Typology:
    """Types of n rows of unit length (n, s).

    Ward's (1963) tree on the rows: for rows of unit length the squared distance is 2 (1 - cosine), so that types hold rows of
    like direction, and Ward's rule keeps single odd areas from becoming types. It is cut into `wanted` types, or, where that
    is 0, into the number from 2 to MOST_TYPES with the largest mean silhouette (Rousseeuw 1987).
    shown: ends of the tree that is drawn. Of more than MOST_AREAS rows the tree is made from a random sample of SAMPLED rows, the
    same in every run; each other row goes to the type whose middle is nearest to it. Raises Cancelled where `progress` says so.
    """
    if len(unit) <= MOST_AREAS:
        return _of_all(unit, wanted, shown, progress)
    own = np.sort(np.random.default_rng(_SEED).choice(len(unit), SAMPLED, replace=False))
    tree = _of_all(unit[own], wanted, shown, progress)
    middles = np.stack([unit[own[tree.kind == kind]].mean(axis=0) for kind in range(tree.count)])
    # the nearer, the larger the product less half of the middle's own square
    kind = np.argmax(settled(unit @ middles.T - (middles**2).sum(axis=1) / 2), axis=1)
    kind[own] = tree.kind
    return replace(tree, kind=kind, leaves=tuple(own[leaf] for leaf in tree.leaves), sampled=len(own))


def _of_all(unit: np.ndarray, wanted: int, shown: int, progress: Progress) -> Typology:
    """The typology from the distances of all rows."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import pdist, squareform

    n = len(unit)
    if n < 3:
        return Typology(np.zeros(n, dtype=int), np.nan, {}, (), tuple(np.array([row]) for row in range(n)), 0.0)
    distances = pdist(unit)
    tick(progress, 0.1)
    tree = linkage(distances, "ward")
    tick(progress, 0.5)
    most = min(MOST_TYPES, n - 1)
    square = squareform(distances)
    tick(progress, 0.6)
    numbers = [min(wanted, most)] if wanted else range(2, most + 1)
    cuts = {number: fcluster(tree, number, "maxclust") - 1 for number in numbers}
    # where many areas are the same there are fewer heights to cut at
    silhouettes = {}
    for number, kind in cuts.items():
        if kind.max() + 1 == number > 1:
            silhouettes[number] = _silhouette(square, kind)
            tick(progress, 0.6 + 0.4 * len(silhouettes) / len(cuts))
    best = max(silhouettes, key=lambda number: (settled(silhouettes[number]), -number), default=0)
    kind = cuts[best] if best else np.zeros(n, dtype=int)
    branches, leaves = _drawn(tree, kind, min(shown, n))
    heights = tree[::-1, 2]
    count = int(kind.max()) + 1
    cut = float(heights[max(count - 2, 0)] + heights[min(count - 1, n - 2)]) / 2 if count > 1 else float(heights[0])
    return Typology(kind, silhouettes.get(best, np.nan), silhouettes, branches, leaves, cut)


def _silhouette(distances: np.ndarray, kind: np.ndarray) -> float:
    """Mean silhouette of n rows with distances (n, n) in the clusters `kind` (n,), 0 for a row alone (Rousseeuw 1987)."""
    member = np.eye(kind.max() + 1)[kind]
    size = member.sum(axis=0)
    own = size[kind]
    total = distances @ member
    within = total[np.arange(len(kind)), kind] / np.maximum(own - 1, 1)
    nearest = np.where(member > 0, np.inf, total / size).min(axis=1)
    larger = np.maximum(within, nearest)
    width = np.divide(nearest - within, larger, out=np.zeros(len(kind)), where=(larger > 0) & (own > 1))
    return float(width.mean())


def _drawn(tree: np.ndarray, kind: np.ndarray, shown: int) -> tuple[tuple[Branch, ...], tuple[np.ndarray, ...]]:
    """The top of the tree down to `shown` ends, in scipy's coordinates (ends at x = 5, 15, 25 ...)."""
    from scipy.cluster.hierarchy import dendrogram, to_tree

    n = len(kind)
    below = [*kind.tolist(), *[-1] * (n - 1)]
    for join, (left, right) in enumerate(tree[:, :2].astype(int).tolist()):
        below[n + join] = below[left] if below[left] == below[right] else -1
    drawn = dendrogram(
        tree, p=shown, truncate_mode="lastp", no_plot=True, link_color_func=lambda node: str(below[node])
    )
    branches = tuple(
        Branch(tuple(x), tuple(height), int(colour))
        for x, height, colour in zip(drawn["icoord"], drawn["dcoord"], drawn["color_list"], strict=True)
    )
    _, nodes = to_tree(tree, rd=True)
    return branches, tuple(np.array(nodes[node].pre_order()) for node in drawn["leaves"])

"""Areas that lie in the wrong type against their neighbours: the silhouette along the boundaries between types."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .typology import MOST_AREAS, SAMPLED

_SEED = 2010
_BLOCK = 16_000_000  # distances held at once
_EDGE = 1e-9


@dataclass(frozen=True)
class BoundaryFit:
    """score: (n,) from -1 to 1, NaN for areas without neighbours; kind: (n,) the neighbouring type that is most like, -1 for none."""

    score: np.ndarray
    kind: np.ndarray

    @property
    def misplaced(self) -> np.ndarray:
        """Which areas (n,) are more like a neighbouring type than like their own."""
        return self.score < -_EDGE


def boundary_silhouette(unit: np.ndarray, kind: np.ndarray, weights: sparse.csr_array) -> BoundaryFit:
    """(b - a) / max(a, b) of n rows (n, s) in the types `kind` (n,): a the mean distance to the others of the own type, b to
    those of the neighbouring type that is nearest (Wolf, Knaap & Rey 2021).

    weights: (n, n), not 0 for neighbours. 0 where all neighbours are of the own type, where it has no other area, and where all
    are the same. Of more than MOST_AREAS rows the means are over a random sample of SAMPLED, as many of each type where it has
    them, the same in every run.

    The figures of `esda.silhouettes.boundary_silhouette`, which is not used: esda 2.7 mixes up the areas where one has no
    neighbours, stops where profiles are equal, and leaves numpy raising errors for the rest of the process.
    """
    n, count = len(unit), int(kind.max(initial=0)) + 1
    score, nearest = np.full(n, np.nan), np.full(n, -1)
    links = weights.tocoo()
    around = np.zeros((n, count), dtype=bool)
    around[links.row, kind[links.col]] = True
    score[around.any(axis=1)] = 0.0
    around[np.arange(n), kind] = False
    rows = np.flatnonzero(around.any(axis=1) & (np.bincount(kind, minlength=count)[kind] > 1))
    if not len(rows):
        return BoundaryFit(score, nearest)
    own, other = _mean_distances(unit, kind, rows, count)
    other[~around[rows]] = np.inf
    best = other.argmin(axis=1)
    apart = other[np.arange(len(rows)), best]
    larger = np.maximum(own, apart)
    score[rows] = np.divide(apart - own, larger, out=np.zeros(len(rows)), where=larger > 0)
    nearest[rows] = best
    return BoundaryFit(score, nearest)


def _mean_distances(unit: np.ndarray, kind: np.ndarray, rows: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Of m `rows` the mean distance to the others of their type (m,) and to each type (m, count)."""
    from scipy.spatial.distance import cdist

    sampled = _compared(kind, count)
    member = np.eye(count)[kind[sampled]]
    step = max(1, _BLOCK // len(sampled))
    blocks = [cdist(unit[rows[start : start + step]], unit[sampled]) @ member for start in range(0, len(rows), step)]
    total = np.concatenate(blocks)
    size = member.sum(axis=0)
    own = total[np.arange(len(rows)), kind[rows]] / (size[kind[rows]] - np.isin(rows, sampled))
    return own, total / size


def _compared(kind: np.ndarray, count: int) -> np.ndarray:
    """The rows that others are compared with: all, or SAMPLED of them."""
    if len(kind) <= MOST_AREAS:
        return np.arange(len(kind))
    shuffled = np.random.default_rng(_SEED).permutation(len(kind))
    return np.concatenate([shuffled[kind[shuffled] == one][: SAMPLED // count] for one in range(count)])

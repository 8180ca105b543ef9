"""The order in which a matrix of likeness is best drawn: like beside like."""

import numpy as np


def leaf_order(likeness: np.ndarray) -> np.ndarray:
    """Positions (s,) of the ends of a tree of the sectors: average linkage of the distance max - likeness, leaves so turned that
    neighbours are as alike as they can be (optimal leaf ordering; Bar-Joseph, Gifford & Jaakkola 2001).

    likeness: (s, s) symmetric; unknown values count as the smallest, and the diagonal does not count.
    """
    from scipy.cluster.hierarchy import leaves_list, linkage
    from scipy.spatial.distance import squareform

    s = len(likeness)
    if s < 3:
        return np.arange(s)
    apart = ~np.eye(s, dtype=bool)
    known = likeness[apart & np.isfinite(likeness)]
    if not len(known):
        return np.arange(s)
    distance = known.max() - np.where(np.isfinite(likeness), likeness, known.min())
    distance = (distance + distance.T) / 2
    np.fill_diagonal(distance, 0.0)
    return leaves_list(linkage(squareform(distance, checks=False), "average", optimal_ordering=True))

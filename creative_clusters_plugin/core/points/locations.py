"""Points as distinct places, and the label of those that belong to no cluster."""

import numpy as np

NOISE = -1


def locate(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The distinct points (k, 2), sorted by x and y, and which of them each point is at (n,)."""
    order = np.lexsort((xy[:, 1], xy[:, 0]))
    ordered = xy[order]
    new = np.ones(len(xy), dtype=bool)
    new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    place = np.empty(len(xy), dtype=np.int64)
    place[order] = np.cumsum(new) - 1
    return ordered[new], place

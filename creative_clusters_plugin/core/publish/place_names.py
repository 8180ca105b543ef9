"""Named places as plain values for a page: the largest first."""

import numpy as np

from .business_content import DEGREES


def places_content(places: np.ndarray, names: np.ndarray, size: np.ndarray | None) -> dict:
    """`x`, `y` (parts of a degree) and `names` of the places that have one, in the order in which they are to be named.

    places: (n, 2) longitude and latitude; names: (n,) text or None; size: (n,), NaN where unknown, or None.
    """
    named = np.array([bool(name and name.strip()) for name in names], dtype=bool)
    order = np.arange(len(names)) if size is None else np.argsort(-np.nan_to_num(size, nan=-np.inf), kind="stable")
    order = order[named[order]]
    x, y = np.round(places[order] * DEGREES).astype(int).T.tolist()
    return {"x": x, "y": y, "names": [str(name).strip() for name in names[order]]}

"""How alike areas would be if their sub-sectors had been dealt out by chance."""

import numpy as np

from .typology import directions

_SEED = 2015
_LOOKED_AT = 2_000  # nearest areas by chance that the limit is read from
_BLOCK = 200  # areas whose likeness to all is held at once
_MOST_COMPARED = 5_000  # areas that each is compared with: with more the limit moves by less than .01


def chance_likeness(profiles: np.ndarray) -> float:
    """The cosine of an area with the nearest of all others that chance gives (median); NaN for fewer than three areas.

    profiles (n, s): symmetric quotients, 0 for unknown ones. By chance: each sub-sector keeps its values, which are shuffled
    between the areas, so that what goes with what is chance alone. As a peer is the nearest of n - 1, so is the area that it is
    compared with. The same in every run for the same profiles in the same order.
    """
    n = len(profiles)
    if n < 3:
        return float("nan")
    draw = np.random.default_rng(_SEED)
    nearest: list[np.ndarray] = []
    while sum(map(len, nearest)) < _LOOKED_AT:
        rows = profiles[draw.choice(n, min(n, _MOST_COMPARED), replace=False)]
        unit = directions(draw.permuted(rows, axis=0))
        block = np.arange(min(_BLOCK, len(unit)))
        cosine = unit[block] @ unit.T
        cosine[block, block] = -np.inf
        nearest.append(cosine.max(axis=1))
    return float(np.median(np.concatenate(nearest)))

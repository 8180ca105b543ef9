"""How far likeness reaches: Moran's I by distance or by the order of neighbours, with what chance gives."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import scipy.sparse as sparse
from scipy.spatial import cKDTree

from ..many_tests import false_discovery_rate
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark
from .global_statistics import FEWEST, areas_joined
from .neighbours import Neighbours
from .weights import of_order

DISTANCE, ORDER = "distance", "order"
COLUMNS = ("field", "step", "from", "to", "pairs", "moran", "expected", "low", "high", "p", "q")
STEPS = 10
_MOST_PAIRS = 1_000_000
_BLOCK = 2_000_000  # permuted values held at once
_TOLERANCE = 1e-10


@dataclass(frozen=True)
class Correlogram:
    """frame: a row for each field and step, with COLUMNS; reach: by field how far likeness goes from the first step on, NaN for
    nowhere: the end of the last step before Moran's I lies within what chance gives.
    """

    frame: pd.DataFrame
    by: str
    reach: dict[str, float]
    notes: tuple[Note, ...] = ()


def correlogram(
    fields: pd.DataFrame,
    near: Neighbours,
    by: str,
    permutations: int = 999,
    seed: int = 2010,
    progress: Progress = lambda share: True,
) -> Correlogram:
    """Moran's I of each field (column, n rows) at STEPS distances or orders of neighbours (Cliff & Ord 1981).

    Pairs of a step weigh 1: I = n sum_ij w_ij z_i z_j / (W sum z^2). low, high: between them lie 95 % of the values shuffled over
    the areas; p: two-sided; q: for the number of steps (Benjamini & Hochberg 1995). Areas without a value, and with orders those
    without a neighbour, are left out. Fields that cannot be had are named in notes.
    Raises CreativeClustersError where none can; Cancelled where `progress` returns False.
    """
    frames, reach, notes = [], {}, []
    for number, field in enumerate(fields):
        part = lambda share, number=number: progress((number + share) / fields.shape[1])  # noqa: E731
        values = fields[field].to_numpy(float)
        known = np.isfinite(values) & np.isfinite(near.places).all(axis=1)
        chosen = np.flatnonzero(areas_joined(near, known) if by == ORDER else known)
        if len(chosen) < FEWEST or np.ptp(values[chosen]) == 0:
            text = mark("Field '{field}' has no correlogram: it needs {fewest} areas or more whose values differ.")
            notes.append(Note(text, {"field": field, "fewest": FEWEST}))
            continue
        # in an order of their own, so that the same seed gives the same answer however the layer is sorted
        chosen = chosen[np.lexsort((values[chosen], near.places[chosen, 1], near.places[chosen, 0]))]
        steps = _distances(near.places[chosen]) if by == DISTANCE else _orders(near.at(chosen))
        found = _tested(values[chosen], steps, permutations, seed, part)
        found.insert(0, "field", field)
        frames.append(found)
        reach[field] = _reach(found)
    if not frames:
        raise CreativeClustersError(notes[-1].text, **notes[-1].values)
    return Correlogram(pd.concat(frames, ignore_index=True)[list(COLUMNS)], by, reach, tuple(notes))


_Step = tuple[float, float, sparse.csr_array]


def _distances(places: np.ndarray) -> list[_Step]:
    """Pairs of places (n, 2) by their distance: even steps up to half of the way across, or as far as pairs are not too many."""
    tree, n = cKDTree(places), len(places)
    farthest = float(np.hypot(*np.ptp(places, axis=0))) / 2
    while tree.count_neighbors(tree, farthest) - n > 2 * _MOST_PAIRS:
        farthest *= 0.8
    pairs = tree.query_pairs(farthest, output_type="ndarray")
    distance = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T)
    width = farthest / STEPS
    step = np.clip(np.ceil(distance / width - 1e-9).astype(int) - 1, 0, STEPS - 1)
    return [(place * width, (place + 1) * width, _links(pairs[step == place], n)) for place in range(STEPS)]


def _links(pairs: np.ndarray, n: int) -> sparse.csr_array:
    both = np.concatenate([pairs, pairs[:, ::-1]])
    return sparse.coo_array((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(n, n)).tocsr()


def _orders(near: Neighbours) -> list[_Step]:
    found: list[_Step] = []
    for order in range(1, STEPS + 1):
        links = of_order(near, order, lower=False).weights.astype(bool).astype(float)
        if not links.nnz or links.nnz > 2 * _MOST_PAIRS:
            break
        found.append((order - 1, order, sparse.csr_array(links)))
    return found


def _tested(values: np.ndarray, steps: list[_Step], permutations: int, seed: int, progress: Progress) -> pd.DataFrame:
    """The columns of each step that has pairs, for values (n,)."""
    n, z = len(values), values - values.mean()
    steps = [one for one in steps if one[2].nnz]
    rng, block = np.random.default_rng(seed), max(1, _BLOCK // n)
    drawn: list[np.ndarray] = []
    for start in range(0, permutations, block):
        if not progress(start / permutations):
            raise Cancelled
        shuffled = rng.permuted(np.tile(z, (min(block, permutations - start), 1)), axis=1).T
        drawn.append(np.array([_moran(links, shuffled) for _, _, links in steps]))
    simulated = np.concatenate(drawn, axis=1)
    moran = np.array([_moran(links, z[:, None])[0] for _, _, links in steps])
    margin = _TOLERANCE * np.maximum(np.abs(moran), 1e-3)
    tails = [
        (simulated >= (moran - margin)[:, None]).sum(axis=1),
        (simulated <= (moran + margin)[:, None]).sum(axis=1),
    ]
    p = np.minimum(1.0, 2 * (np.minimum(*tails) + 1) / (permutations + 1))
    low, high = np.quantile(simulated, (0.025, 0.975), axis=1)
    return pd.DataFrame(
        {
            "step": np.arange(1, len(steps) + 1),
            "from": [float(one[0]) for one in steps],
            "to": [float(one[1]) for one in steps],
            "pairs": [one[2].nnz // 2 for one in steps],
            "moran": moran,
            "expected": -1 / (n - 1),
            "low": low,
            "high": high,
            "p": p,
            "q": false_discovery_rate(p),
        }
    )


def _moran(links: sparse.csr_array, z: np.ndarray) -> np.ndarray:
    """Of each column of z (n, b), deviations from the mean."""
    return len(z) * np.einsum("ij,ij->j", z, links @ z) / (links.sum() * (z**2).sum(axis=0))


def _reach(found: pd.DataFrame) -> float:
    alike = ((found["moran"] > found["high"]) & (found["q"] <= 0.05)).to_numpy()
    first = len(alike) if alike.all() else int(np.argmin(alike))
    return float(found["to"].iloc[first - 1]) if first else np.nan

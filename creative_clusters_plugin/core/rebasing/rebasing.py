"""Figures of some areas brought to others.

A figure of source area s adds w(s, t) times its value to target area t (Goodchild & Lam 1980, eq. 1); where its weights
add up to less than 1, the rest lies outside all targets.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from ..figures.digits import settled
from .area_weights import Weights

METHODS = ("lookup", "overlap", "points")  # the order is that of an enum parameter: append, never insert


class Rebased(NamedTuple):
    """What `rebase` gives.

    figures: a row for each target and combination of `by` that a source has a row for: `area`, `by`, the counts,
    `known` and `unknown` (source rows with and without the first count), `share_split` and, for each mark, the rows marked.
    outside: what lies in no target, a row for each combination of `by`: `by`, the counts, `unknown`.
    """

    figures: pd.DataFrame
    outside: pd.DataFrame


def rebase(
    frame: pd.DataFrame,
    weights: Weights,
    counts: Sequence[str],
    by: Sequence[str] = (),
    marks: Sequence[str] = (),
) -> Rebased:
    """Counts of source areas (`frame`: `area`, `by`, `counts`; NaN: suppressed) summed by target area.

    A sum is of what is known, NaN where nothing is. Sums over the targets and the outside are those of the sources.
    share_split: share of the first count that comes from source areas that are split (0 to 1; NaN where it is unknown, 0
    where it is 0). Areas that `weights` does not know lie outside. marks: boolean columns.
    """
    by = list(by)
    place = pd.Index(weights.sources).get_indexer(frame["area"])
    if by:
        groups = frame.groupby(by, sort=True, dropna=False)
        cell, cells = groups.ngroup().to_numpy(), groups.size().index.to_frame(index=False)
    else:
        cell, cells = np.zeros(len(frame), dtype=np.int64), pd.DataFrame(index=range(1))
    n, width = len(weights.sources), max(len(cells), 1)
    size = np.bincount(weights.source, minlength=n)
    start = np.cumsum(size) - size
    times = np.where(place >= 0, np.append(size, 0)[place], 0)
    row = np.repeat(np.arange(len(frame)), times)
    link = start[place[row]] + np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    weight = weights.weight[link]
    key, at = np.unique(weights.target[link] * width + cell[row], return_inverse=True)
    figures = pd.DataFrame({"area": weights.targets[key // width]})
    figures = pd.concat([figures, cells.take(key % width).reset_index(drop=True)], axis=1)
    outside_share = np.append(weights.outside, 1.0)[place]
    gone = np.flatnonzero(outside_share > 0)
    left, out = np.unique(cell[gone], return_inverse=True)
    outside = cells.take(left).reset_index(drop=True)
    for name in counts:
        values = frame[name].to_numpy(dtype=float)
        known, published = ~np.isnan(values), np.nan_to_num(values)
        total = np.bincount(at, published[row] * weight, len(key))
        figures[name] = np.where(np.bincount(at, known[row], len(key)) > 0, settled(total), np.nan)
        total = np.bincount(out, (published * outside_share)[gone], len(left))
        outside[name] = np.where(np.bincount(out, known[gone], len(left)) > 0, total, np.nan)
    first = frame[counts[0]].to_numpy(dtype=float)
    known, published = ~np.isnan(first), np.nan_to_num(first)
    figures["known"] = np.bincount(at, known[row], len(key)).astype(int)
    figures["unknown"] = np.bincount(at, ~known[row], len(key)).astype(int)
    outside["unknown"] = np.bincount(out, ~known[gone], len(left)).astype(int)
    from_split = np.bincount(at, published[row] * weight * weights.split[place[row]], len(key))
    figures["share_split"] = share_of(from_split, figures[counts[0]].to_numpy())
    for name in marks:
        figures[name] = np.bincount(at, frame[name].to_numpy()[row], len(key)).astype(int)
    return Rebased(figures, outside)


def share_of(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """part / whole, 0 where both are 0, NaN where `whole` is unknown."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole == 0, 0.0, np.minimum(part / whole, 1.0))


def rebase_rates(values: np.ndarray, population: np.ndarray | None, weights: Weights) -> tuple[np.ndarray, np.ndarray]:
    """Rates or percentages (n,) of the source areas as means by target area (m,), weighted with their population.

    population (n,): whom the rates are of; None: every source area counts with the share of it that goes to the target.
    Returns the means, NaN where no source of the target has both, and the share (m,) of the target's population (or of its
    weights) whose rate is known. Mean = Σ w p r / Σ w p (Goodchild & Lam 1980: a rate is spatially intensive).
    """
    people = np.ones(len(weights.sources)) if population is None else np.nan_to_num(population)
    share = weights.weight * people[weights.source]
    rate = values[weights.source]
    known, m = ~np.isnan(rate), len(weights.targets)
    whole = np.bincount(weights.target, share, m)
    covered = np.bincount(weights.target, share * known, m)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(weights.target, share * np.nan_to_num(rate), m) / covered
        return np.where(covered > 0, settled(mean), np.nan), np.where(whole > 0, settled(covered / whole), np.nan)

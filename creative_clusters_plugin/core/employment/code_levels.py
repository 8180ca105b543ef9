"""Tables that hold industries at several levels (62 beside 62.01 and 62.02): which rows to add up."""

import numpy as np
import pandas as pd

from .codes import Codes, ancestors


def counted_once(
    codes: Codes, pairs: pd.DataFrame, area: np.ndarray, industry: np.ndarray, jobs: np.ndarray
) -> np.ndarray:
    """Rows (n,) to keep so that each job of an area counts once: True to keep.

    codes: the m industries; pairs: what sectors they count to (`position`, `group`, `sector`, `weight`); area, industry:
    (n,) positions; jobs: (n,), NaN = suppressed.
    Where all parts of an industry count to the same sectors as the whole, a published figure for the whole goes before its
    parts, some of which may be suppressed. Otherwise the parts stay and the whole goes.
    """
    above = ancestors(codes)
    kept = np.ones(len(area), dtype=bool)
    if not any(above):
        return kept
    row, whole = _rows_and_wholes(above, industry)
    if not len(row):
        return kept
    m = len(codes.code)
    of_one_kind = _of_one_kind(above, pairs, m)
    own = area * m + industry
    overall = area[row] * m + whole
    published = np.unique(own[~np.isnan(jobs)])
    covered = of_one_kind[whole] & np.isin(overall, published)
    kept[row[covered]] = False
    parts = kept[row]
    return kept & ~np.isin(own, np.unique(overall[parts]))


def _rows_and_wholes(above: list[list[int]], industry: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of a row and an industry that its own is a part of."""
    size = np.array([len(found) for found in above], dtype=int)
    flat = np.array([whole for found in above for whole in found], dtype=int)
    start = np.cumsum(size) - size
    times = size[industry]
    row = np.repeat(np.arange(len(industry)), times)
    within = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    return row, flat[start[industry[row]] + within]


def _of_one_kind(above: list[list[int]], pairs: pd.DataFrame, m: int) -> np.ndarray:
    """For each industry whether all its parts count to the same sectors as itself (m,)."""
    kinds: list[frozenset] = [frozenset()] * m
    for position, rows in pairs.groupby("position"):
        kinds[position] = frozenset(rows[["group", "sector", "weight"]].itertuples(index=False, name=None))
    same = np.ones(m, dtype=bool)
    for position, wholes in enumerate(above):
        for whole in wholes:
            same[whole] &= kinds[whole] == kinds[position]
    return same

"""Complexity as the opportunities of areas use it: its figures in their frames, what is said of it, what it adds to density."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import Note, Parameter, mark
from .complexity import Complexity, complexity
from .logistic import held_out
from .presence import Presence
from .relatedness import relatedness

_UNSURE = 0.2  # |r| below which size does not tell the sign
_FOLDS = 10
_NOTHING = 1e-3  # of a mean fitness of 1


def complexity_of(state: Presence, areas: np.ndarray, shared: np.ndarray, sign: str) -> Complexity:
    """Complexity of the areas marked (k,), over all s sectors; shared (s, s): of pairs that share industries, not proximate by that."""
    close = np.where(shared > 0, 0.0, relatedness(state.present[areas], "proximity"))
    return complexity(state.present & areas[:, None], close, state.sums.total[: len(areas)], sign)


def with_complexity(
    table: pd.DataFrame, areas: pd.DataFrame, sectors: pd.DataFrame, found: Complexity, shown: np.ndarray
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The three frames with the figures of `found`; table: a row for each area and sector shown, areas first; sectors: those shown."""
    k = len(areas)
    unknown = table["present"].isna().to_numpy()
    table = table.assign(
        pci=np.tile(found.pci[shown], k),
        gain=np.where(unknown, np.nan, found.gain[:, shown].ravel()),
        sector_fitness=np.tile(found.sector_fitness[shown], k),
    )
    own = pd.DataFrame({"eci": found.eci, "coi": found.coi, "fitness": found.fitness}, index=areas.index)
    first = [name for name in areas if not name.startswith("density_")]
    areas = pd.concat([areas[first], own, areas.drop(columns=first)], axis=1)
    return table, areas, sectors.assign(pci=found.pci[shown])


def complexity_notes(found: Complexity, sign: str) -> list[Note]:
    """Why there is no complexity, or that nothing tells its sign."""
    reasons = {
        "few": mark(
            "Complexity needs three areas and three sectors at least that are present somewhere: its fields are empty."
        ),
        "parts": mark(
            "The areas fall into parts that have no sector in common: their complexity cannot be compared, its fields are empty."
        ),
        "tied": mark(
            "Complexity has no unique solution for this table (two eigenvalues are equal): its fields are empty."
        ),
    }
    notes = []
    if np.nanmedian(np.append(found.fitness, 1.0)) < _NOTHING:
        text = mark(
            "Fitness gathers in a few areas of this table and tends to 0 in most others, as it does where few sectors are widely had "
            "(Pugliese, Zaccaria & Pietronero 2016): read its order, or take ECI.",
        )
        notes.append(Note(text))
    if found.why_not:
        return [*notes, Note(reasons[found.why_not])]
    told = found.with_diversity if sign == "diversity" else found.with_size
    if not abs(told) >= _UNSURE:
        text = mark(
            "The sign of complexity is unsure: it goes with the size of areas at r = {size:.2f} and with their diversity at r = "
            "{diversity:.2f}. Look at which sectors are complex, and turn it in '{parameter}' where they are not.",
        )
        values = {"size": found.with_size, "diversity": found.with_diversity, "parameter": Parameter("COMPLEXITY_SIGN")}
        notes.append(Note(text, values))
    return notes


def complexity_scores(
    found: Complexity, close: np.ndarray, entered: np.ndarray, cases: np.ndarray
) -> dict[str, np.ndarray]:
    """Predictors of entry (n, m): the sector's complexity, the gain, and density with both.

    found: of the first year, its arrays cut to the n areas and m sectors; close, entered, cases: (n, m). Density with both is a
    logistic regression, fitted each time to the other nine tenths of the areas. {} where there is no complexity.
    """
    pci = np.broadcast_to(found.pci, close.shape)
    known = cases & np.isfinite(close) & np.isfinite(pci) & np.isfinite(found.gain)
    if not known.any():
        return {}
    fold = np.broadcast_to((np.arange(len(close)) % _FOLDS)[:, None], close.shape)
    both = np.full(close.shape, np.nan)
    measures = np.column_stack([values[known] for values in (close, pci, found.gain)])
    both[known] = held_out(measures, entered[known], fold[known])
    scores = {"complexity": pci, "gain": found.gain, "with_complexity": both}
    # a case that complexity does not know is told from no other
    return {name: np.where(known, values, np.nanmean(values[known])) for name, values in scores.items()}


def cut(found: Complexity, areas: np.ndarray, sectors: np.ndarray) -> Complexity:
    return replace(found, pci=found.pci[sectors], gain=found.gain[areas][:, sectors])

"""Does density tell which sectors will enter? Its AUC on what happened, against plain baselines."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

DRAWS = 999
_FEWEST = 2


@dataclass(frozen=True)
class Backtest:
    """scores: a row for each predictor with `auc`, `low`, `high` (95 %), `within` (AUC among the sectors of one area) and its
    `within_low`, `within_high`, and `ahead`, `ahead_low`, `ahead_high`: by how much density's AUC is above this one's.

    cases: pairs of area and sector absent at the start; entries: those present at the end. start, end: the years.
    """

    scores: pd.DataFrame
    cases: int
    entries: int
    start: str
    end: str

    def of(self, predictor: str, column: str = "auc") -> float:
        return float(self.scores.loc[predictor, column])


PREDICTORS = ("density", "size", "diversity", "lq")


def auc(score: np.ndarray, entered: np.ndarray, weight: np.ndarray | None = None) -> float:
    """Chance that a case that entered scores higher than one that did not, ties counting half (Hanley & McNeil 1982).

    score, entered, weight: (c,). NaN where all or none entered.
    """
    weight = np.ones(len(score)) if weight is None else weight
    rank = np.unique(score, return_inverse=True)[1]
    return _auc(rank, entered, weight)


def _auc(rank: np.ndarray, entered: np.ndarray, weight: np.ndarray) -> float:
    size = int(rank.max()) + 1 if len(rank) else 0
    positive = np.bincount(rank, weight * entered, size)
    negative = np.bincount(rank, weight * ~entered, size)
    pairs = positive.sum() * negative.sum()
    below = negative.cumsum() - 0.5 * negative
    return float(positive @ below / pairs) if pairs > 0 else np.nan


def _within(score: np.ndarray, entered: np.ndarray, area: np.ndarray, areas: int) -> tuple[np.ndarray, np.ndarray]:
    """By area (areas,) the pairs of an entry and a non-entry that the score puts right, and the number of pairs."""
    right, pairs = np.zeros(areas), np.zeros(areas)
    order = np.argsort(area, kind="stable")
    bounds = np.searchsorted(area[order], np.arange(areas + 1))
    for place in range(areas):
        rows = order[bounds[place] : bounds[place + 1]]
        own = entered[rows]
        pairs[place] = own.sum() * (~own).sum()
        if pairs[place]:
            right[place] = auc(score[rows], own) * pairs[place]
    return right, pairs


def backtest(
    scores: dict[str, np.ndarray], absent: np.ndarray, entered: np.ndarray, start: str, end: str, seed: int = 2010
) -> Backtest | None:
    """AUCs of predictors over the cases `absent` (n, m) of n areas and m sectors; None with fewer than two entries or non-entries.

    scores: (n, m) each, 'density' among them; entered: (n, m). Intervals: 95 % percentiles of DRAWS bootstrap samples of whole
    areas, whose sectors are not independent of one another (DeLong's interval takes all cases for independent).
    """
    area, sector = np.nonzero(absent & np.isfinite(scores["density"]))
    true = entered[area, sector]
    if true.sum() < _FEWEST or (~true).sum() < _FEWEST:
        return None
    n = len(absent)
    rng = np.random.default_rng(seed)
    times = rng.multinomial(n, np.full(n, 1 / n), DRAWS)
    draws, rows = {}, {}
    for name, values in scores.items():
        score = values[area, sector]
        rank = np.unique(score, return_inverse=True)[1]
        right, pairs = _within(score, true, area, n)
        with np.errstate(divide="ignore", invalid="ignore"):
            within = times @ right / (times @ pairs)
            rows[name] = {"auc": auc(score, true), "within": right.sum() / pairs.sum()}
        draws[name] = np.array([_auc(rank, true, drawn[area].astype(float)) for drawn in times])
        rows[name] |= _interval("", draws[name]) | _interval("within_", within)
    for name, row in rows.items():
        row |= {"ahead": rows["density"]["auc"] - row["auc"], **_interval("ahead_", draws["density"] - draws[name])}
    return Backtest(pd.DataFrame.from_dict(rows, orient="index"), len(true), int(true.sum()), start, end)


def _interval(prefix: str, draws: np.ndarray) -> dict[str, float]:
    known = draws[np.isfinite(draws)]
    low, high = np.percentile(known, [2.5, 97.5]) if len(known) else (np.nan, np.nan)
    return {f"{prefix}low": float(low), f"{prefix}high": float(high)}

"""Does density tell which sectors will enter? Its AUC on what happened, against plain baselines."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..messages import Progress, tick

DRAWS = 999
_FEWEST = 2


@dataclass(frozen=True)
class Backtest:
    """scores: a row for each predictor with `auc`, `low`, `high` (95 %), `within` (AUC among the sectors of one area) and its
    `within_low`, `within_high`, and `ahead`, `ahead_low`, `ahead_high`: by how much density's AUC is above this one's.

    `with_complexity`, where complexity is known, is density together with it.

    cases: pairs of area and sector absent at the start; entries: those present at the end. start, end: the years.
    """

    scores: pd.DataFrame
    cases: int
    entries: int
    start: str
    end: str

    def of(self, predictor: str, column: str = "auc") -> float:
        return float(self.scores.loc[predictor, column])


@dataclass(frozen=True)
class _Ranked:
    """Cases in the order of a score: how many others lie below each entry, under any weights of the areas.

    others: areas of the cases that did not enter, the lowest score first. won: areas of the entries; left, right: how many of
    `others` score less than each entry, and less or the same. own: in each area, how often its entries score higher than its others.
    """

    others: np.ndarray
    won: np.ndarray
    left: np.ndarray
    right: np.ndarray
    own: np.ndarray

    def above(self, times: np.ndarray | None = None) -> float:
        """How often an entry scores higher than another case, ties counting half; each area `times` (n,) over, once where None."""
        if times is None:
            return float((self.left + self.right).sum()) / 2
        below = np.concatenate([[0], np.cumsum(times[self.others])])
        return float((times[self.won] * (below[self.left] + below[self.right])).sum()) / 2


def _ranked(score: np.ndarray, entered: np.ndarray, area: np.ndarray, areas: int) -> _Ranked:
    levels, level = np.unique(score, return_inverse=True)
    order = np.argsort(level[~entered], kind="stable")
    others, won, of = level[~entered][order], level[entered], area[entered]
    inside = np.sort((area * len(levels) + level)[~entered])
    key = of * len(levels) + won
    first = np.searchsorted(inside, of * len(levels))
    below = (np.searchsorted(inside, key, "left") + np.searchsorted(inside, key, "right")) / 2 - first
    return _Ranked(
        area[~entered][order],
        of,
        np.searchsorted(others, won, "left"),
        np.searchsorted(others, won, "right"),
        np.bincount(of, below, areas),
    )


def auc(score: np.ndarray, entered: np.ndarray) -> float:
    """Chance that a case that entered scores higher than one that did not, ties counting half (Hanley & McNeil 1982).

    score, entered: (c,). NaN where all or none entered.
    """
    pairs = int(entered.sum()) * int((~entered).sum())
    ranked = _ranked(score, entered, np.zeros(len(score), dtype=int), 1)
    return ranked.above() / pairs if pairs else float("nan")


def _ratio(above: np.ndarray | float, below: np.ndarray | float) -> np.ndarray:
    return np.divide(above, below, out=np.full(np.shape(above), np.nan), where=np.asarray(below) > 0)


def backtest(
    scores: dict[str, np.ndarray],
    absent: np.ndarray,
    entered: np.ndarray,
    start: str,
    end: str,
    seed: int = 2010,
    progress: Progress = lambda share: True,
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
    entries, others = np.bincount(area[true], minlength=n), np.bincount(area[~true], minlength=n)
    ranked = {name: _ranked(settled(of[area, sector].astype(float)), true, area, n) for name, of in scores.items()}
    random, even = np.random.default_rng(seed), np.full(n, 1 / n)
    above, inside = np.empty((len(ranked), DRAWS)), np.empty((len(ranked), DRAWS))
    pairs, pairs_inside = np.empty(DRAWS), np.empty(DRAWS)
    for draw in range(DRAWS):
        tick(progress, draw / DRAWS)
        times = random.multinomial(n, even)
        pairs[draw], pairs_inside[draw] = float(times @ entries) * float(times @ others), times @ (entries * others)
        for number, one in enumerate(ranked.values()):
            above[number, draw], inside[number, draw] = one.above(times), times @ one.own
    draws, rows = {}, {}
    for number, (name, one) in enumerate(ranked.items()):
        draws[name] = _ratio(above[number], pairs)
        rows[name] = {
            "auc": float(_ratio(one.above(), float(entries.sum()) * float(others.sum()))),
            "within": float(_ratio(one.own.sum(), (entries * others).sum())),
            **_interval("", draws[name]),
            **_interval("within_", _ratio(inside[number], pairs_inside)),
        }
    for name, row in rows.items():
        row |= {"ahead": rows["density"]["auc"] - row["auc"], **_interval("ahead_", draws["density"] - draws[name])}
    return Backtest(pd.DataFrame.from_dict(rows, orient="index"), len(true), int(true.sum()), start, end)


def _interval(prefix: str, draws: np.ndarray) -> dict[str, float]:
    known = draws[np.isfinite(draws)]
    low, high = np.percentile(known, [2.5, 97.5]) if len(known) else (np.nan, np.nan)
    return {f"{prefix}low": float(low), f"{prefix}high": float(high)}

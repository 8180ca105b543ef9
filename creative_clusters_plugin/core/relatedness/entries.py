"""Does density tell which sectors will enter? Its AUC on what happened, against plain baselines."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..messages import Cancelled, Progress

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


def auc(score: np.ndarray, entered: np.ndarray) -> float:
    """Chance that a case that entered scores higher than one that did not, ties counting half (Hanley & McNeil 1982).

    score, entered: (c,). NaN where all or none entered.
    """
    right, entries, others = _by_area(score, entered, np.zeros(len(score), dtype=int), 1, lambda share: True)
    return float(_ratio(right, entries * others)[0, 0])


def _by_area(
    score: np.ndarray, entered: np.ndarray, area: np.ndarray, areas: int, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How often entries of one area score higher than other cases of another (areas, areas), and the numbers of both (areas,).

    Samples of areas, and comparisons inside an area, are sums of these.
    """
    right = np.zeros((areas, areas))
    order = np.lexsort((score, area))
    order = order[~entered[order]]
    bounds = np.searchsorted(area[order], np.arange(areas + 1))
    won, of = score[entered], area[entered]
    for place in range(areas):
        if not place % 32 and not progress(place / areas):
            raise Cancelled
        other = score[order[bounds[place] : bounds[place + 1]]]
        below = (np.searchsorted(other, won, "left") + np.searchsorted(other, won, "right")) / 2
        right[:, place] = np.bincount(of, below, areas)
    return right, np.bincount(of, minlength=areas), np.diff(bounds)


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
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
    times = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), DRAWS).astype(float)
    draws, rows = {}, {}
    for number, (name, values) in enumerate(scores.items()):
        part = lambda share, number=number: progress((number + share) / len(scores))  # noqa: E731
        right, entries, others = _by_area(settled(values[area, sector].astype(float)), true, area, n, part)
        own, pairs = np.diag(right), entries * others
        drawn = ((times @ right) * times).sum(axis=1)
        draws[name] = _ratio(drawn, (times @ entries) * (times @ others))
        rows[name] = {
            "auc": float(_ratio(right.sum(), entries.sum() * others.sum())),
            "within": float(_ratio(own.sum(), pairs.sum())),
            **_interval("", draws[name]),
            **_interval("within_", _ratio(times @ own, times @ pairs)),
        }
    for name, row in rows.items():
        row |= {"ahead": rows["density"]["auc"] - row["auc"], **_interval("ahead_", draws["density"] - draws[name])}
    return Backtest(pd.DataFrame.from_dict(rows, orient="index"), len(true), int(true.sum()), start, end)


def _interval(prefix: str, draws: np.ndarray) -> dict[str, float]:
    known = draws[np.isfinite(draws)]
    low, high = np.percentile(known, [2.5, 97.5]) if len(known) else (np.nan, np.nan)
    return {f"{prefix}low": float(low), f"{prefix}high": float(high)}

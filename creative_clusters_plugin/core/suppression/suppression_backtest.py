"""How good estimates of suppressed figures are: known figures of the same table hidden as an agency would, and estimated."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Progress
from .hierarchy import Nodes, parent_areas
from .published_sums import sums_by_industry
from .suppression import SUPPRESSED, fill_suppressed

METHODS = ("estimate", "proportional", "zeros")


@dataclass(frozen=True)
class Backtest:
    """errors: a row for each of METHODS with `wape` (sum of |error| over the sum of the true jobs) and `median` (of |error| over
    the true figure, where it is not 0); hidden: figures hidden; jobs: their true jobs; covered: share within their bounds.
    """

    errors: pd.DataFrame
    hidden: int
    jobs: float
    covered: float


def hide(frame: pd.DataFrame, share: float, seed: int, parents: dict[str, str] | None = None) -> np.ndarray:
    """Rows (n,) to hide: of the published ends of the tree those with the fewest businesses, and then as many more as leave no
    hidden figure alone in its total (secondary suppression, the smallest first). Ties are drawn with `seed`.
    """
    nodes = Nodes(frame, parent_areas(frame["area"].unique(), parents))
    jobs = frame["jobs"].to_numpy(dtype=float)
    ends, nearest = nodes.least[: len(frame)], nodes.nearest[: len(frame)]
    candidates = np.flatnonzero(ends & np.isfinite(jobs) & (nearest >= 0))
    size = frame["businesses"].to_numpy(dtype=float) if "businesses" in frame else jobs
    chance = np.random.default_rng(seed).random(len(frame))
    order = candidates[np.lexsort((chance[candidates], np.nan_to_num(size[candidates])))]
    hidden = np.zeros(len(frame), dtype=bool)
    hidden[order[: max(1, round(share * len(order)))]] = True
    withheld = hidden | (frame["status"] == SUPPRESSED).to_numpy()
    inside = nearest >= 0
    alone = np.bincount(nearest[inside], withheld[inside] & ends[inside], nearest.max() + 2) == 1
    spare = order[~hidden[order] & alone[nearest[order]]]
    _, first = np.unique(nearest[spare], return_index=True)
    hidden[spare[first]] = True
    return hidden


def backtest(
    frame: pd.DataFrame,
    parents: dict[str, str] | None = None,
    share: float = 0.2,
    seed: int = 2010,
    progress: Progress = lambda share: True,
    reference: pd.DataFrame | None = None,
) -> Backtest:
    """Errors of the estimates of hidden figures, beside two ways to do without: zeros, and the remainder of the nearest
    published total split in proportion to businesses (equally without them).
    """
    hidden = hide(frame, share, seed, parents)
    truth = frame["jobs"].to_numpy(dtype=float)
    covering = frame.assign(jobs=frame["jobs"].mask(hidden), status=frame["status"].mask(hidden, SUPPRESSED))
    filled = fill_suppressed(covering, "", parents, progress, reference)
    judged = hidden & np.isfinite(filled.jobs)
    guesses = {"estimate": filled.jobs, "proportional": _split(covering, parents), "zeros": np.zeros(len(frame))}
    true = truth[judged]
    rows = []
    for method in METHODS:
        off = np.abs(guesses[method][judged] - true)
        positive = true > 0
        rows.append((method, off.sum() / true.sum() if true.sum() else np.nan, _median(off[positive] / true[positive])))
    near = 1e-6 * np.maximum(true, 1)
    inside = (true >= filled.low[judged] - near) & (true <= filled.high[judged] + near)
    errors = pd.DataFrame(rows, columns=["method", "wape", "median"])
    return Backtest(errors, int(judged.sum()), float(true.sum()), float(inside.mean()) if len(inside) else np.nan)


def _median(values: np.ndarray) -> float:
    return float(np.median(values)) if len(values) else np.nan


def _split(frame: pd.DataFrame, parents: dict[str, str] | None) -> np.ndarray:
    nodes = Nodes(frame, parent_areas(frame["area"].unique(), parents))
    cells = np.flatnonzero(nodes.least & np.isnan(nodes.jobs))
    margin, _ = sums_by_industry(nodes, cells).margin(nodes, cells, np.zeros(len(cells)))
    size = np.nan_to_num(frame["businesses"].to_numpy(dtype=float)) if "businesses" in frame else np.ones(len(frame))
    weight = np.maximum(size[cells], 1e-9)
    rows, group = margin.within()
    result = np.zeros(len(frame))
    result[cells[rows]] = margin.least[group] * weight[rows] / margin.add(weight)[group]
    return result

"""How good estimates of suppressed figures are: known figures of the same table hidden as an agency would, and estimated."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .hierarchy import Nodes, industry_parents
from .messages import Progress
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


def hide(frame: pd.DataFrame, share: float, seed: int) -> np.ndarray:
    """Rows (n,) to hide: of the published ends of the tree those with the fewest businesses, and then as many more as leave no
    hidden figure alone in its total (secondary suppression, the smallest first). Ties are drawn with `seed`.
    """
    above = industry_parents(frame["industry"].unique())
    nodes = Nodes(frame)
    jobs = frame["jobs"].to_numpy(dtype=float)
    ends = nodes.ends(above)
    nearest, _ = nodes.nearest(above, {})
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
    frame: pd.DataFrame, share: float = 0.2, seed: int = 2010, progress: Progress = lambda share: True
) -> Backtest:
    """Errors of the estimates of hidden figures, beside two ways to do without: zeros, and the remainder of the nearest
    published total split in proportion to businesses (equally without them).
    """
    hidden = hide(frame, share, seed)
    truth = frame["jobs"].to_numpy(dtype=float)
    covering = frame.assign(jobs=frame["jobs"].mask(hidden), status=frame["status"].mask(hidden, SUPPRESSED))
    filled = fill_suppressed(covering, "", None, progress)
    judged = hidden & np.isfinite(filled.jobs)
    guesses = {"estimate": filled.jobs, "proportional": _split(covering), "zeros": np.zeros(len(frame))}
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


def _split(frame: pd.DataFrame) -> np.ndarray:
    above = industry_parents(frame["industry"].unique())
    nodes = Nodes(frame)
    ends = nodes.ends(above)
    cells = np.flatnonzero((frame["status"] == SUPPRESSED).to_numpy() & ends)
    group, left = nodes.margin(cells, ends, above, {})
    size = np.nan_to_num(frame["businesses"].to_numpy(dtype=float)) if "businesses" in frame else np.ones(len(frame))
    weight = np.maximum(size[cells], 1e-9)
    held = group >= 0
    total = np.bincount(group[held], weight[held], len(left))
    result = np.zeros(len(frame))
    result[cells[held]] = np.maximum(left, 0.0)[group[held]] * weight[held] / total[group[held]]
    return result

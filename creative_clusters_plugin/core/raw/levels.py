"""Which level of the industries to keep, so that no parent is counted beside its children."""

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .table import ALL, FINEST

_COMPLETE = 0.95  # share of an area's jobs that a level has to hold, or to withhold some of
_NAMES = {
    "section": 1,
    "group": 1,
}  # letters, and broad groups; other levels are numbers of digits, the deeper the more


def _depth(level: str) -> int:
    return int(level) if level.isdigit() else _NAMES.get(level, 0)


def choose_level(frame: pd.DataFrame, wanted: str) -> tuple[np.ndarray, list[Note]]:
    """Which rows (n,) of `frame` (area, year, level, jobs, status, jobs_total) to keep, and what was chosen.

    wanted: a level, 'all', or '' for the finest level that is complete: in areas with 95 % of the jobs its rows add up to
    95 % of the area's total (published, else the most of any level), withheld figures counting with their upper bounds, or
    for as much as is wanting.
    Raises CreativeClustersError for a level that the file does not have.
    """
    levels = sorted(frame["level"].unique(), key=_depth)
    shown = {level: count for level, count in frame["level"].value_counts().items()}
    if wanted == ALL or (len(levels) < 2 and wanted == FINEST):
        return np.ones(len(frame), dtype=bool), []
    if wanted != FINEST:
        if wanted not in levels:
            raise CreativeClustersError(
                mark(
                    "There are no figures at the level '{wanted}'. Levels: {levels} (number of digits, or name).",
                ),
                wanted=wanted,
                levels=some(levels, 20),
            )
        return (frame["level"] == wanted).to_numpy(), []
    chosen = next((level for level in levels[::-1] if _complete(frame, level)), levels[0])
    text = mark(
        "Level {level} is taken, the finest at which the areas are complete ({rows:,} rows; others: {others}). LEVEL takes another, "
        "'all' takes all.",
    )
    others = some([f"{level or '–'}: {shown[level]:,}" for level in levels if level != chosen], 10)
    return (frame["level"] == chosen).to_numpy(), [
        Note(text, {"level": chosen, "rows": shown[chosen], "others": others}, warning=False)
    ]


def _complete(frame: pd.DataFrame, level: str) -> bool:
    key = ["area", "year"]
    most = frame["jobs"] if "jobs_high" not in frame else frame["jobs"].fillna(frame["jobs_high"])
    finite = np.isfinite(most)
    rows = frame.assign(most=most.where(finite, 0.0), open=~finite, jobs=frame["jobs"].fillna(0.0)).reset_index(
        drop=True
    )
    whole = rows.groupby([*key, "level"])["jobs"].sum().groupby(key).max()
    if "jobs_total" in frame:
        whole = rows.groupby(key)["jobs_total"].first().fillna(whole)
    own = rows[rows["level"] == level].groupby(key)[["most", "open"]].sum().reindex(whole.index).fillna(0.0)
    # not as infinite figures in the sum: in pandas 1.5 the sum of a group with one of them is NaN
    own = own["most"].mask(own["open"] > 0, np.inf)
    return bool(whole[own >= _COMPLETE * whole].sum() >= _COMPLETE * whole.sum())

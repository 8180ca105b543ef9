"""The tables of the robustness of hotspots: by area, and by area and choice."""

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..messages import Progress, each, tick
from .sobol import Indices

if TYPE_CHECKING:
    from .robust_design import Design
    from .robust_runs import Runs

FACTORS = ("boundaries", "list", "year", "measure", "reference", "rule", "normalisation", "weights")
MOSTLY, SELDOM = 0.8, 0.2


def robust_class(hot: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Class (b,) of the number of choices under which areas are hotspots, of those under which they are known."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = hot / known
    # counts, not shares: 0.8 of 5 is 4, whatever the sixteenth digit
    rules = [known == 0, hot == known, hot == 0, hot >= known * MOSTLY - 1e-9, hot <= known * SELDOM + 1e-9]
    found = np.select(rules, ["no data", "always", "never", "mostly", "seldom"], "contested").astype(object)
    return np.where(np.isnan(share), "no data", found)


def area_frame(
    design: "Design",
    runs: "Runs",
    of_rank: Indices,
    of_class: Indices,
    ids: np.ndarray,
    names: dict[str, str],
    progress: Progress,
) -> pd.DataFrame:
    """A row for each area (index `area`). Raises Cancelled where `progress` returns False."""
    b = len(ids)
    hot = runs.hot.reshape(-1, b)
    known, count = np.isfinite(hot).sum(axis=0), np.nansum(hot, axis=0).astype(int)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # areas without any rank
        # area by area: a copy of all would not fit
        ends = []
        for ranks in runs.drawn.T:
            tick(progress, 1.0)
            ends.append(np.nanpercentile(ranks.astype(float), [5, 50, 95]))
    low, middle, high = settled(np.array(ends).T)
    base = (0,) * len(design.shape)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(known > 0, count / known, np.nan)
    return pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in ids],
            "year": design.years[0].year or None,
            "robust_class": robust_class(count, known),
            "hotspot_share": share,
            "hotspot_count": pd.array(np.where(known > 0, count, 0), dtype="Int64"),
            "choices": pd.array(known, dtype="Int64"),
            "class": runs.kind[base],
            "rank": pd.Series(runs.rank[base]).astype("Int64").array,
            "rank_median": middle,
            "rank_low": low,
            "rank_high": high,
            "rank_range": settled(high - low),
            "matters_most": matters_most(of_rank, of_class),
        },
        index=pd.Index(ids, name="area"),
    )


def matters_most(of_rank: Indices, of_class: Indices) -> np.ndarray:
    """The factor (b,) with the largest total index: of being a hotspot where that varies, else of the rank; None where neither does."""
    found = np.full(of_rank.variance.shape, None, dtype=object)
    for indices in (of_rank, of_class):
        total = np.nan_to_num(indices.shares()[1])
        varies = total.max(axis=0) > 0
        found[varies] = np.array(FACTORS, dtype=object)[total.argmax(axis=0)][varies]
    return found


def choice_table(
    design: "Design", runs: "Runs", areas: pd.DataFrame, progress: Progress = lambda share: True
) -> pd.DataFrame:
    """A row for each area and choice: the levels chosen, and what the area then is. Raises Cancelled."""
    b, shape = len(areas), design.shape
    number = int(np.prod(shape))
    factors = list(zip(FACTORS, design.levels, np.unravel_index(np.arange(number), shape), strict=True))
    # there may be millions of rows: texts are kept once
    columns = {factor: _repeated(one, np.repeat(place, b)) for factor, one, place in each(factors, progress, every=1)}
    tick(progress, 1.0)
    kind = pd.Categorical(runs.kind.ravel())
    tick(progress, 1.0)
    return pd.DataFrame(
        {
            "area": _repeated(areas.index.to_numpy(), np.tile(np.arange(b), number)),
            "area_name": _repeated(areas["area_label"].to_numpy(), np.tile(np.arange(b), number)),
            "choice": np.repeat(np.arange(1, number + 1), b),
            **columns,
            "class": kind,
            "score": runs.score.ravel(),
            "rank": pd.Series(runs.rank.ravel()).astype("Int64").array,
        }
    )


def _repeated(names: Sequence[str | None], places: np.ndarray) -> pd.Categorical:
    """The names (n,) at `places` (rows,)."""
    codes, found = pd.factorize(np.asarray(names, dtype=object))
    return pd.Categorical.from_codes(codes[places], found)

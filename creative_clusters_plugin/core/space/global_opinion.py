"""The same global statistics by esda, on the same areas and neighbours: its figures beside ours. See `second_opinion`."""

import threading
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..messages import Note, mark
from .global_statistics import areas_joined
from .neighbours import Neighbours
from .pysal import to_graph
from .second_opinion import PERMUTATIONS, ROUNDING

_DRAWING = threading.Lock()
_MOST_PAIRS = 5_000  # esda's General G holds a matrix of all pairs of areas


@dataclass(frozen=True)
class GlobalOpinion:
    """esda's figure for one row of the result: value, one-sided p (NaN where it has none); n: areas; lacking: why there is none."""

    field: str
    statistic: str
    name: str = ""
    value: float = np.nan
    own_value: float = np.nan
    p: float = np.nan
    own_p: float = np.nan
    allowed: float = np.nan
    lacking: Note | None = None


def _global_figures(statistic: str, x: np.ndarray, y: np.ndarray | None, near: Neighbours) -> tuple[str, float, float]:
    """Name, value and p of one row of our result, as esda has them."""
    import esda

    graph = to_graph(near)
    if statistic.startswith("join_count_"):
        joins = esda.Join_Counts(x.astype(int), graph, permutations=0)
        return "esda.Join_Counts", float(getattr(joins, statistic.removeprefix("join_count_"))), np.nan
    if statistic == "lee" and y is not None:
        found = esda.Spatial_Pearson(graph.transform("r").sparse, permutations=0).fit(x[:, None], y[:, None])
        return "esda.Spatial_Pearson", float(found.association_[0, 1]), np.nan
    name, attribute = {
        "moran": ("Moran", "I"),
        "geary": ("Geary", "C"),
        "general_g": ("G", "G"),
        "bivariate_moran": ("Moran_BV", "I"),
    }[statistic]
    fields = (x, y) if statistic == "bivariate_moran" else (x,)
    peer = getattr(esda, name)
    made = peer(*fields, graph, permutations=PERMUTATIONS)
    return f"esda.{name}", float(getattr(made, attribute)), float(made.p_sim)


def global_opinions(
    frame: pd.DataFrame, values: pd.DataFrame, near: Neighbours, permutations: int, seed: int
) -> list[GlobalOpinion]:
    """What esda says of each row of `frame` (see `global_statistics`); values: the fields and the second one (n rows)."""
    # esda's global statistics draw from numpy's own generator, which is one for all runs in the background
    with _DRAWING, warnings.catch_warnings(), np.errstate(all="ignore"):
        state = np.random.get_state()
        np.random.seed(seed % 2**32)
        try:
            warnings.simplefilter("ignore")
            return [_global_opinion(row, values, near, permutations) for row in frame.itertuples()]
        finally:
            np.random.set_state(state)


def _global_opinion(row: Any, values: pd.DataFrame, near: Neighbours, permutations: int) -> GlobalOpinion:
    if not np.isfinite(row.value):
        return GlobalOpinion(row.field, row.statistic, lacking=Note(mark("The statistic cannot be had of this field.")))
    paired = isinstance(row.second, str)
    fields = values[[row.field, row.second] if paired else [row.field]].to_numpy(float).T
    chosen = areas_joined(near, np.isfinite(fields).all(axis=0))
    if row.statistic == "general_g" and chosen.sum() > _MOST_PAIRS:
        text = mark("esda's General G holds a matrix of all pairs of areas, too large for {count} areas.")
        return GlobalOpinion(row.field, row.statistic, lacking=Note(text, {"count": int(chosen.sum())}))
    x = fields[0][chosen]
    name, value, p = _global_figures(row.statistic, x, fields[1][chosen] if paired else None, near.among(chosen))
    own = row.p / 2
    spread = np.sqrt(max(own * (1 - own), 0) * (1 / PERMUTATIONS + 1 / permutations))
    allowed = 3.3 * spread + 3 / PERMUTATIONS + 3 / permutations if np.isfinite(p) else np.nan
    return GlobalOpinion(row.field, row.statistic, name, value, float(row.value), p, float(own), float(allowed))


def global_verdict(opinions: list[GlobalOpinion]) -> list[Note]:
    """What the log says, as a warning where a figure of esda's is another one."""
    text = mark("{field}, {statistic}: checked with {name}: {own:.6g} here, {value:.6g} there.")

    def differs(one: GlobalOpinion) -> bool:
        return (
            abs(one.value - one.own_value) > ROUNDING * max(1.0, abs(one.value)) or abs(one.p - one.own_p) > one.allowed
        )

    return [
        one.lacking
        or Note(
            text,
            {
                "field": one.field,
                "statistic": one.statistic,
                "name": one.name,
                "own": one.own_value,
                "value": one.value,
            },
            warning=differs(one),
        )
        for one in opinions
    ]

"""What has to be said about employment that was brought to other areas."""

import numpy as np
import pandas as pd

from ..employment.area_codes import alike
from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from .area_weights import Weights
from .rebasing import Rebased

_MOST_INDUSTRIES = 5


def unmatched_areas(frame: pd.DataFrame, weights: Weights, layer: str) -> list[Note]:
    present = pd.Index(frame["area"].unique())
    unknown = present.difference(weights.sources)
    idle = pd.Index(weights.sources).difference(present)
    pair = alike(unknown.to_numpy(), idle.to_numpy())
    hint = f"'{pair[0]}' / '{pair[1]}'" if pair else "-"
    if len(unknown) == len(present):
        raise CreativeClustersError(
            mark(
                "No area of '{layer}' is a source area. Table: {ids}. Source areas: {others}. Alike but for leading zeros or case: "
                "{hint}. Choose the fields that hold the same codes.",
            ),
            layer=layer,
            ids=some(unknown),
            others=some(idle),
            hint=hint,
        )
    notes = []
    if len(unknown):
        text = mark_plural(
            "{count} area of '{layer}' is no source area ({ids}; alike but for leading zeros or case: {hint}): "
            "its jobs count as outside.",
            "{count} areas of '{layer}' are no source areas ({ids}; alike but for leading zeros or case: {hint}): "
            "their jobs count as outside.",
        )
        notes.append(Note(text, {"count": len(unknown), "layer": layer, "ids": some(unknown), "hint": hint}))
    if len(idle):
        without = mark_plural(
            "{count} of {all} source areas has no row in '{layer}' ({ids}): the figures of its target areas are "
            "without it.",
            "{count} of {all} source areas have no row in '{layer}' ({ids}): the figures of their target areas are "
            "without them.",
        )
        values = {"count": len(idle), "all": len(weights.sources), "layer": layer, "ids": some(idle)}
        notes.append(Note(without, values))
    return notes


def withheld_notes(figures: pd.DataFrame, layer: str) -> list[Note]:
    """How many of the new figures, of one year, are not known, or in part only; `figures`: with `unknown`, `known`."""
    count = int(((figures["unknown"] > 0) | (figures["partly"] > 0)).sum())
    if not count:
        return []
    text = mark_plural(
        "{count} of {all} figures has suppressed or missing ones of '{layer}' in it: it is a lower bound, or not known (status).",
        "{count} of {all} figures have suppressed or missing ones of '{layer}' in them: they are lower bounds, or not known (status).",
    )
    return [Note(text, {"count": count, "all": len(figures), "layer": layer})]


def outside_notes(by_industry: pd.DataFrame, sums: Rebased, names: dict[str, str], year: str) -> list[Note]:
    """What is lost, in the year, by industry; sums: each job once."""
    gone = by_industry[by_industry["year"] == year]
    jobs = float(sums.outside.loc[sums.outside["year"] == year, "jobs"].sum())
    if not (jobs or gone["unknown"].any()):
        return []
    largest = gone.groupby("industry")["jobs"].sum().sort_values(ascending=False, kind="stable")
    shown = [f"{names.get(code, code)} {value:,.0f}" for code, value in largest.items() if value > 0]
    text = (
        mark(
            "Outside the target areas, and so in none of them: jobs {jobs:,.0f} ({share:.2%}), suppressed figures "
            "{unknown}. By industry: {industries}.",
        )
        if gone["unknown"].any()
        else mark(
            "Outside the target areas, and so in none of them: jobs {jobs:,.0f} ({share:.2%}). By industry: "
            "{industries}.",
        )
    )
    inside = sums.figures.loc[sums.figures["year"] == year, "jobs"].sum()
    values = {"jobs": jobs, "share": jobs / max(jobs + inside, 1e-300), "unknown": int(gone["unknown"].sum())}
    return [Note(text, {**values, "industries": some(shown, _MOST_INDUSTRIES) or "-"})]


def target_notes(areas: pd.DataFrame, figures: pd.DataFrame, drawn: np.ndarray) -> list[Note]:
    notes = []
    empty = areas.index[(areas["sources"] == 0).to_numpy(dtype=bool)]
    lost = figures[~figures["area"].isin(drawn)]
    if len(drawn) and len(empty) == len(areas):
        raise CreativeClustersError(
            mark(
                "None of the target areas ({ids}) gets figures from any source area; the table's jobs go to: {others}. Choose the "
                "field of the target areas that holds the lookup's codes, or layers that lie in the same place.",
            ),
            ids=some(empty),
            others=some(lost["area"].unique()) or "-",
        )
    if len(empty):
        text: str | Plural = mark_plural(
            "{count} of {all} target areas gets no figures from any source area and is shown as 'no data': {ids}.",
            "{count} of {all} target areas get no figures from any source area and are shown as 'no data': {ids}.",
        )
        notes.append(Note(text, {"count": len(empty), "all": len(areas), "ids": some(empty)}))
    if len(drawn) and len(lost):
        text = mark_plural(
            "{count} target area of the lookup has no polygon ({ids}; jobs: {jobs:,.0f}): the table has it, the map "
            "has not.",
            "{count} target areas of the lookup have no polygon ({ids}; jobs: {jobs:,.0f}): the table has them, the "
            "map has not.",
        )
        ids = lost["area"].unique()
        notes.append(Note(text, {"count": len(ids), "ids": some(ids), "jobs": float(lost["jobs"].sum())}))
    return notes


def level_notes(once: np.ndarray, frame: pd.DataFrame, layer: str) -> list[Note]:
    if once.all():
        return []
    text = mark_plural(
        "'{layer}' holds industries at several levels. All are brought to the target areas; in the sums over "
        "industries {count} row that is part of others ({examples}) does not count again.",
        "'{layer}' holds industries at several levels. All are brought to the target areas; in the sums over "
        "industries {count} rows that are parts of others ({examples}) do not count again.",
    )
    examples = some(np.unique(frame.loc[~once, "industry"].astype(str)))
    return [Note(text, {"layer": layer, "count": int((~once).sum()), "examples": examples}, warning=False)]

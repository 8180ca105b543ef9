"""What has to be said about estimates of suppressed figures."""

import numpy as np
import pandas as pd

from ..messages import Note, Parameter, Plural, mark, mark_plural, some
from .margins import TOLERANCE

_WORST = 5


def notes_on(
    layer: str,
    wanted: np.ndarray,
    estimated: np.ndarray,
    conflicts: pd.DataFrame,
    missed: float,
    beyond: int,
    unlisted: float,
) -> list[Note]:
    """wanted, estimated: (n,) rows; missed: largest relative gap; beyond: estimates outside their own bounds; unlisted: jobs ascribed
    to rows that the table does not have."""
    notes: list[Note] = []
    if not wanted.any():
        text: str | Plural = mark("No figure of '{layer}' is suppressed: the table is passed on as it is.")
        return [Note(text, {"layer": layer}, warning=False)]
    text = mark(
        "{filled} of {all} suppressed figures of '{layer}' are estimated (status 'estimated', bounds in jobs_low and jobs_high). They "
        "are estimates: say so where you use them.",
    )
    notes.append(Note(text, {"filled": int(estimated.sum()), "all": int(wanted.sum()), "layer": layer}, warning=False))
    left = int((wanted & ~estimated).sum())
    if left:
        text = mark_plural(
            "{count} suppressed figure of '{layer}' stays unknown: no published total and no bound holds it. A "
            "table with all levels of the industries, or with jobs_total, holds more.",
            "{count} suppressed figures of '{layer}' stay unknown: no published total and no bound holds them. A "
            "table with all levels of the industries, or with jobs_total, holds more.",
        )
        notes.append(Note(text, {"count": left, "layer": layer}))
    if len(conflicts):
        text = mark_plural(
            "{count} published figure of '{layer}' is smaller than its published parts together ({worst}): "
            "rounding, noise or another vintage. Suppressed parts of it are estimated as small as their bounds "
            "allow.",
            "{count} published figures of '{layer}' are smaller than their published parts together ({worst}): "
            "rounding, noise or another vintage. Suppressed parts of them are estimated as small as their bounds "
            "allow.",
        )
        worst = some(
            [
                f"{row.area} {row.industry or '-'} {row.published:,.0f} < {row.parts:,.0f}"
                for row in conflicts.itertuples()
            ],
            _WORST,
        )
        notes.append(Note(text, {"count": len(conflicts), "layer": layer, "worst": worst}))
    if unlisted > 0.5:
        text = mark(
            "'{layer}' leaves rows out: where all parts of a total are published, they fall short of it. What the "
            "totals leave is ascribed to rows that are not in the table (jobs: {jobs:,.0f}) and to the suppressed "
            "ones.",
        )
        notes.append(Note(text, {"layer": layer, "jobs": unlisted}))
    if beyond:
        text = mark_plural(
            "{count} estimate of '{layer}' lies outside of the bounds that the table gives, which contradict a "
            "published total (noise and rounding do that): the total counts.",
            "{count} estimates of '{layer}' lie outside of the bounds that the table gives, which contradict a "
            "published total (noise and rounding do that): the total counts.",
        )
        notes.append(Note(text, {"layer": layer, "count": beyond}))
    if missed > TOLERANCE:
        text = mark(
            "The estimates of '{layer}' miss a published total by up to {share:.2g} of it: bounds or totals contradict one another.",
        )
        notes.append(Note(text, {"layer": layer, "share": missed}))
    return notes


def notes_on_areas(layer: str, of_area: dict[str, str]) -> list[Note]:
    if not of_area:
        return []
    text = mark_plural(
        "{count} area of '{layer}' is taken as a part of {wider} wider ones ({examples}). Where it is not, choose "
        "the field with the wider area in '{parameter}'.",
        "{count} areas of '{layer}' are taken as parts of {wider} wider ones ({examples}). Where they are not, "
        "choose the field with the wider area in '{parameter}'.",
    )
    examples = some(f"{area} → {wider}" for area, wider in sorted(of_area.items()))
    values = {"count": len(of_area), "wider": len(set(of_area.values())), "layer": layer, "examples": examples}
    values["parameter"] = Parameter("AREA_PARENT")
    return [Note(text, values, warning=False)]

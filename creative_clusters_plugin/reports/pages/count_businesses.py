"""The report on businesses counted into areas."""

import pandas as pd

from ...core.concentration.quotient_frames import SectorResult
from ...core.points.counting import Counts
from ...translation import tr, tr_plural
from ..html import elements
from ..html.elements import Column, key_figures, paragraph, table
from ..html.page import Run, page
from .location_quotients import employment_sections

_MOST_OUTSIDE = 20


def counting_report(found: Counts, result: SectorResult, run: Run) -> str:
    """A page of HTML with what was counted, by sector and area, and what lies outside."""
    figures = [
        (tr("businesses counted"), elements.whole(found.counted)),
        (tr("outside of every area"), elements.whole(found.outside)),
        (tr("without an industry"), elements.whole(found.uncoded)),
        (tr("on a border, counted once"), elements.whole(found.shared)),
        (tr("areas"), elements.whole(len(result.areas))),
    ]
    return page(
        run,
        [
            (tr("In brief"), paragraph(_said(found, result), "lead") + key_figures(figures)),
            *employment_sections(result.table),
            (tr("Outside of every area"), _outside(found.outside_by_industry())),
        ],
    )


def _said(found: Counts, result: SectorResult) -> str:
    """What was counted, in a sentence."""
    areas = len(result.areas)
    alone = tr_plural(
        "One business was counted in {count} area, where it lies.",
        "One business was counted in {count} areas, where it lies.",
        areas,
    )
    several = tr_plural(
        "{counted} businesses were counted in {count} area, each where it lies.",
        "{counted} businesses were counted in {count} areas, each where it lies.",
        areas,
    )
    text = (alone if found.counted == 1 else several).format(
        counted=elements.whole(found.counted), count=elements.whole(areas)
    )
    if not found.outside:
        return text
    outside = tr_plural(
        "{count} business lies in none of the areas and is not counted.",
        "{count} businesses lie in none of the areas and are not counted.",
        found.outside,
    )
    return f"{text} {outside.format(count=elements.whole(found.outside))}"


def _outside(sums: pd.DataFrame) -> str:
    columns = [
        Column(tr("Industry"), words=True),
        Column(tr("Businesses")),
        Column(tr("Jobs")),
    ]
    rows = [
        [elements.name(row.Index), elements.whole(row.businesses), elements.whole(row.jobs)]
        for row in sums.head(_MOST_OUTSIDE).itertuples()
    ]
    caption = tr("Businesses outside of every area: {shown} of {all} industries, those with the most first")
    return table(caption.format(shown=len(rows), all=len(sums)), columns, rows)

"""Which areas are in which class, and which have no class for want of figures."""

import pandas as pd

from ...core.concentration.hotspots import HotspotResult
from ...core.figures.notation import in_a_row
from ...translation import tr
from ..html import elements
from ..html.elements import Column, bullets, paragraph, table

_MOST_NAMED = 40


def class_names() -> dict[str, str]:
    return {
        "hotspot": tr("Hotspot"),
        "specialised": tr("Specialised"),
        "large": tr("Large"),
        "none": tr("None"),
        "no data": tr("No data"),
    }


def class_table(result: HotspotResult) -> str:
    meanings = {
        "hotspot": tr("The rule chosen (see the settings) holds"),
        "specialised": tr("LQ above 1, but the area is too narrow, small or unsure"),
        "large": tr("LQ not above 1; creative jobs in the top quarter of areas"),
        "none": tr("Neither specialised nor large"),
        "no data": tr("No location quotient can be told"),
    }
    columns = [
        Column(tr("Class"), words=True),
        Column(tr("Meaning"), words=True),
        Column(tr("Areas")),
        Column(tr("Creative jobs")),
        Column(tr("Share of the nation's")),
    ]
    rows = []
    for name, label in class_names().items():
        areas = result.areas[result.areas["class"] == name]
        rows.append(
            [
                label,
                meanings[name],
                elements.whole(len(areas)),
                elements.whole(areas["jobs_creative"].sum(min_count=1)),
                elements.percent(areas["share_national"].sum(min_count=1)),
            ]
        )
    return table(tr("Areas and creative jobs by class"), columns, rows)


def gaps(result: HotspotResult) -> str:
    areas = result.areas
    unknown = areas["lq_creative"].isna()
    withheld = areas["suppressed"] > 0
    kinds = [
        (
            tr("No row in the employment table"),
            areas["status"] == "missing",
        ),
        (
            tr("All creative figures suppressed"),
            (areas["status"] == "suppressed") & unknown,
        ),
        (
            tr("Rows, but no jobs at all"),
            unknown & ~withheld & (areas["status"] != "missing"),
        ),
        (
            tr("Some creative figures suppressed (jobs are lower bounds, LQs uncertain)"),
            withheld & ~unknown,
        ),
    ]
    text = tr("{state} ({count}): {names}.")
    lines = [
        text.format(state=state, count=elements.whole(found.sum()), names=_names(areas[found]))
        for state, found in kinds
        if found.any()
    ]
    return bullets(lines) or paragraph(tr("Every area has figures, and none of them is suppressed."))


def _names(areas: pd.DataFrame) -> str:
    names = [elements.name(label) for label in areas["area_label"]]
    more = len(names) - _MOST_NAMED
    if more <= 0:
        return in_a_row(names)
    text = tr("{names} and {count} more")
    return text.format(names=in_a_row(names[:_MOST_NAMED]), count=elements.whole(more))

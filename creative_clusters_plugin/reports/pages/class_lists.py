"""Which areas are in which class, and which have no class for want of figures."""

import pandas as pd
from qgis.PyQt.QtCore import QCoreApplication

from ...core.concentration.hotspots import HotspotResult
from ..html import elements
from ..html.elements import Column, bullets, paragraph, table

_MOST_NAMED = 40


def class_names() -> dict[str, str]:
    return {
        "hotspot": QCoreApplication.translate("CreativeClusters", "Hotspot"),
        "specialised": QCoreApplication.translate("CreativeClusters", "Specialised"),
        "large": QCoreApplication.translate("CreativeClusters", "Large"),
        "none": QCoreApplication.translate("CreativeClusters", "None"),
        "no data": QCoreApplication.translate("CreativeClusters", "No data"),
    }


def class_table(result: HotspotResult) -> str:
    meanings = {
        "hotspot": QCoreApplication.translate("CreativeClusters", "The rule chosen (see the settings) holds"),
        "specialised": QCoreApplication.translate(
            "CreativeClusters", "LQ above 1, but the area is too narrow, small or unsure"
        ),
        "large": QCoreApplication.translate(
            "CreativeClusters", "LQ not above 1; creative jobs in the top quarter of areas"
        ),
        "none": QCoreApplication.translate("CreativeClusters", "Neither specialised nor large"),
        "no data": QCoreApplication.translate("CreativeClusters", "No location quotient can be told"),
    }
    columns = [
        Column(QCoreApplication.translate("CreativeClusters", "Class"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Meaning"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Areas")),
        Column(QCoreApplication.translate("CreativeClusters", "Creative jobs")),
        Column(QCoreApplication.translate("CreativeClusters", "Share of the nation's")),
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
    return table(QCoreApplication.translate("CreativeClusters", "Areas and creative jobs by class"), columns, rows)


def gaps(result: HotspotResult) -> str:
    areas = result.areas
    unknown = areas["lq_creative"].isna()
    withheld = areas["suppressed"] > 0
    kinds = [
        (
            QCoreApplication.translate("CreativeClusters", "No row in the employment table"),
            areas["status"] == "missing",
        ),
        (
            QCoreApplication.translate("CreativeClusters", "All creative figures suppressed"),
            (areas["status"] == "suppressed") & unknown,
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Rows, but no jobs at all"),
            unknown & ~withheld & (areas["status"] != "missing"),
        ),
        (
            QCoreApplication.translate(
                "CreativeClusters", "Some creative figures suppressed (jobs are lower bounds, LQs uncertain)"
            ),
            withheld & ~unknown,
        ),
    ]
    text = QCoreApplication.translate("CreativeClusters", "{state} ({count}): {names}.")
    lines = [
        text.format(state=state, count=elements.whole(found.sum()), names=_names(areas[found]))
        for state, found in kinds
        if found.any()
    ]
    return bullets(lines) or paragraph(
        QCoreApplication.translate("CreativeClusters", "Every area has figures, and none of them is suppressed.")
    )


def _names(areas: pd.DataFrame) -> str:
    names = [elements.name(label) for label in areas["area_label"]]
    more = len(names) - _MOST_NAMED
    if more <= 0:
        return ", ".join(names)
    text = QCoreApplication.translate("CreativeClusters", "{names} and {count} more")
    return text.format(names=", ".join(names[:_MOST_NAMED]), count=elements.whole(more))

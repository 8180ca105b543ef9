"""The report on clusters at two scales: what stands out in the nation, and what within its own region."""

import pandas as pd
from qgis.PyQt.QtCore import QCoreApplication

from ...core.concentration.subregional import SubregionalResult
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import subregional_method

_MOST_AREAS = 40
_MOST_REGIONS = 60


def subregional_report(result: SubregionalResult, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–')."""
    return page(
        run,
        [
            (QCoreApplication.translate("CreativeClusters", "In brief"), _summary(result)),
            (QCoreApplication.translate("CreativeClusters", "The regions"), _regions(result.regions)),
            (QCoreApplication.translate("CreativeClusters", "All areas by class"), _classes(result)),
            (QCoreApplication.translate("CreativeClusters", "The areas that stand out"), _areas(result.areas)),
            (
                QCoreApplication.translate("CreativeClusters", "How to read it, and where it comes from"),
                subregional_method(),
            ),
        ],
    )


def regional_names() -> dict[str, str]:
    return {
        "national": QCoreApplication.translate("CreativeClusters", "National"),
        "regional": QCoreApplication.translate("CreativeClusters", "Regional"),
        "local": QCoreApplication.translate("CreativeClusters", "Local"),
        "none": QCoreApplication.translate("CreativeClusters", "None"),
        "no data": QCoreApplication.translate("CreativeClusters", "No data"),
    }


def _summary(result: SubregionalResult) -> str:
    figures = [
        (QCoreApplication.translate("CreativeClusters", "national clusters"), elements.whole(result.count("national"))),
        (QCoreApplication.translate("CreativeClusters", "regional clusters"), elements.whole(result.count("regional"))),
        (QCoreApplication.translate("CreativeClusters", "local clusters"), elements.whole(result.count("local"))),
        (QCoreApplication.translate("CreativeClusters", "areas"), elements.whole(len(result.areas))),
        (QCoreApplication.translate("CreativeClusters", "regions"), elements.whole(len(result.regions))),
    ]
    if result.regions.empty:
        return key_figures(figures)
    # the regions come with the most creative jobs first
    leader = result.regions.iloc[0]
    text = QCoreApplication.translate(
        "CreativeClusters",
        "{region} leads with {share} of the creative jobs, of which {leading} are in its leading area, {area}. In it {clusters} of "
        "{areas} areas stand out; in the other regions {others} of {rest} do.",
    )
    found = result.regions[["national", "regional", "local"]].sum(axis=1)
    lead = text.format(
        region=elements.name(leader["region"]),
        share=elements.percent(leader["share_national"]),
        leading=elements.percent(leader["share_leading"]),
        area=elements.name(leader["leading_area_name"]),
        clusters=elements.whole(found.iloc[0]),
        areas=elements.whole(leader["areas"]),
        others=elements.whole(found.iloc[1:].sum()),
        rest=elements.whole(result.regions["areas"].iloc[1:].sum()),
    )
    return paragraph(lead, "lead") + key_figures(figures)


def _regions(regions: pd.DataFrame) -> str:
    names = regional_names()
    columns = [
        Column(QCoreApplication.translate("CreativeClusters", "Region"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Areas")),
        *(Column(names[kind]) for kind in ("national", "regional", "local")),
        Column(QCoreApplication.translate("CreativeClusters", "Creative jobs")),
        Column(QCoreApplication.translate("CreativeClusters", "Share of the nation's")),
        Column(QCoreApplication.translate("CreativeClusters", "LQ")),
        Column(QCoreApplication.translate("CreativeClusters", "LQ interval")),
        Column(QCoreApplication.translate("CreativeClusters", "Leading area"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Its share of the region's")),
    ]
    rows = [
        [
            elements.name(region["region"]),
            elements.whole(region["areas"]),
            *(elements.whole(region[kind]) for kind in ("national", "regional", "local")),
            elements.whole(region["jobs_creative"]),
            elements.percent(region["share_national"]),
            Cell(elements.decimal(region["lq_creative"]), background=elements.shade(region["lq_creative"])),
            elements.interval(region["lq_low"], region["lq_high"]),
            elements.name(region["leading_area_name"]),
            elements.percent(region["share_leading"]),
        ]
        for region in regions.head(_MOST_REGIONS).to_dict("records")
    ]
    caption = QCoreApplication.translate(
        "CreativeClusters", "{shown} of {all} regions, those with the most creative jobs first"
    )
    return table(caption.format(shown=len(rows), all=len(regions)), columns, rows)


def _classes(result: SubregionalResult) -> str:
    meanings = {
        "national": QCoreApplication.translate("CreativeClusters", "Stands out against the nation and its region"),
        "regional": QCoreApplication.translate(
            "CreativeClusters", "Stands out against the nation, not in its strong region"
        ),
        "local": QCoreApplication.translate("CreativeClusters", "Stands out within its region only"),
        "none": QCoreApplication.translate("CreativeClusters", "Stands out against neither"),
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
    for kind, label in regional_names().items():
        areas = result.areas[result.areas["class"] == kind]
        jobs, share = (areas[name].sum(min_count=1) for name in ("jobs_creative", "share_national"))
        rows.append([label, meanings[kind], elements.whole(len(areas)), elements.whole(jobs), elements.percent(share)])
    return table(QCoreApplication.translate("CreativeClusters", "Areas and creative jobs by class"), columns, rows)


def _areas(areas: pd.DataFrame) -> str:
    found = areas[areas["class"].isin(("national", "regional", "local"))]
    found = found.sort_values("jobs_creative", ascending=False, kind="stable")
    columns = [
        Column(QCoreApplication.translate("CreativeClusters", "Area"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Region"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Class"), words=True),
        Column(QCoreApplication.translate("CreativeClusters", "Creative jobs")),
        Column(QCoreApplication.translate("CreativeClusters", "Share of the region's")),
        Column(QCoreApplication.translate("CreativeClusters", "LQ against the nation")),
        Column(QCoreApplication.translate("CreativeClusters", "LQ against the region")),
        Column(QCoreApplication.translate("CreativeClusters", "Cluster")),
    ]
    names = regional_names()
    rows = [
        [
            Cell(elements.name(area["area_label"]), bold=True),
            elements.name(area["region"]),
            names[area["class"]],
            elements.whole(area["jobs_creative"]),
            elements.percent(area["share_region"]),
            Cell(elements.decimal(area["lq_creative"]), background=elements.shade(area["lq_creative"])),
            Cell(elements.decimal(area["lq_creative_region"]), background=elements.shade(area["lq_creative_region"])),
            elements.whole(area["cluster"]),
        ]
        for area in found.head(_MOST_AREAS).to_dict("records")
    ]
    caption = QCoreApplication.translate(
        "CreativeClusters",
        "{shown} of {all} areas, those with the most creative jobs first; neighbours share a cluster's number",
    )
    nobody = QCoreApplication.translate("CreativeClusters", "No area stands out, against the nation or its region.")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows) or paragraph(nobody)

"""The report on clusters at two scales: what stands out in the nation, and what within its own region."""

import pandas as pd

from ...core.concentration.subregional import SubregionalResult
from ...core.space.scripts import Reproduced
from ...translation import tr
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import subregional_method
from .assumptions import assumed
from .reproduce import script_section

_MOST_AREAS = 40
_MOST_REGIONS = 60


def subregional_report(result: SubregionalResult, run: Run, reproduced: Reproduced | None = None) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–')."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("The regions"), _regions(result.regions) + assumed(result.notes)),
            (tr("All areas by class"), _classes(result)),
            (tr("The areas that stand out"), _areas(result.areas)),
            script_section(reproduced),
            (
                tr("How to read it, and where it comes from"),
                subregional_method(),
            ),
        ],
    )


def regional_names() -> dict[str, str]:
    return {
        "national": tr("National"),
        "regional": tr("Regional"),
        "local": tr("Local"),
        "none": tr("None"),
        "no data": tr("No data"),
    }


def _summary(result: SubregionalResult) -> str:
    figures = [
        (tr("national clusters"), elements.whole(result.count("national"))),
        (tr("regional clusters"), elements.whole(result.count("regional"))),
        (tr("local clusters"), elements.whole(result.count("local"))),
        (tr("areas"), elements.whole(len(result.areas))),
        (tr("regions"), elements.whole(len(result.regions))),
    ]
    if result.regions.empty:
        return key_figures(figures)
    # the regions come with the most creative jobs first
    leader = result.regions.iloc[0]
    text = tr(
        "{region} leads with {share} of the nation's creative jobs, of which {leading} are in its leading area, {area}. "
        "Areas that stand out: {clusters} of {areas} in the region, {others} of {rest} in the others.",
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
        Column(tr("Region"), words=True),
        Column(tr("Areas")),
        *(Column(names[kind]) for kind in ("national", "regional", "local")),
        Column(tr("Creative jobs")),
        Column(tr("Share of the nation's")),
        Column(tr("LQ")),
        Column(tr("LQ interval")),
        Column(tr("Leading area"), words=True),
        Column(tr("Its share of the region's")),
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
    caption = tr("{shown} of {all} regions, those with the most creative jobs first")
    return table(caption.format(shown=len(rows), all=len(regions)), columns, rows)


def _classes(result: SubregionalResult) -> str:
    meanings = {
        "national": tr("Stands out against the nation and its region"),
        "regional": tr("Stands out against the nation, not in its strong region"),
        "local": tr("Stands out within its region only"),
        "none": tr("Stands out against neither"),
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
    for kind, label in regional_names().items():
        areas = result.areas[result.areas["class"] == kind]
        jobs, share = (areas[name].sum(min_count=1) for name in ("jobs_creative", "share_national"))
        rows.append([label, meanings[kind], elements.whole(len(areas)), elements.whole(jobs), elements.percent(share)])
    return table(tr("Areas and creative jobs by class"), columns, rows)


def _areas(areas: pd.DataFrame) -> str:
    found = areas[areas["class"].isin(("national", "regional", "local"))]
    found = found.sort_values("jobs_creative", ascending=False, kind="stable")
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Region"), words=True),
        Column(tr("Class"), words=True),
        Column(tr("Creative jobs")),
        Column(tr("Share of the region's")),
        Column(tr("LQ against the nation")),
        Column(tr("LQ against the region")),
        Column(tr("Cluster")),
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
    caption = tr(
        "{shown} of {all} areas, those with the most creative jobs first; neighbours share a cluster's number",
    )
    nobody = tr("No area stands out, against the nation or its region.")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows) or paragraph(nobody)

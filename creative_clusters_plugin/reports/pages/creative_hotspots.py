"""The report of the main job: where the creative hotspots are, how sure that is, and in which sub-sectors."""

import pandas as pd

from ...core.concentration.hotspots import HotspotResult
from ...core.figures.notation import in_a_row, named, semicolons
from ...translation import tr
from ..drawing.charts import Estimate, interval_chart
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import hotspot_method
from .assumptions import assumed
from .class_lists import class_names, class_table, gaps

_RANKED = 20  # areas in the ranking and the chart, more where there are more hotspots
_MOST_RANKED = 40
_LEADERS = 3


def hotspot_report(result: HotspotResult, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–') and all that `run` says of its making."""
    leading = result.leading(min(max(result.count("hotspot"), _RANKED), _MOST_RANKED))
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("The leading areas"), _ranking(result, leading)),
            (tr("How sure the quotients are"), _chart(leading) + assumed(result.notes)),
            (
                tr("In which sub-sectors"),
                _profile(result, leading),
            ),
            (tr("The sub-sectors"), _sectors(result)),
            (tr("All areas by class"), class_table(result)),
            (
                tr("Suppressed figures and areas without data"),
                gaps(result),
            ),
            (
                tr("How to read it, and where it comes from"),
                hotspot_method(),
            ),
        ],
    )


def _hotspots(result: HotspotResult) -> pd.DataFrame:
    return result.areas[result.areas["class"] == "hotspot"]


def _summary(result: HotspotResult) -> str:
    areas, hotspots = result.areas, _hotspots(result)
    known = areas["lq_creative"].notna().sum()
    jobs = areas["jobs_creative"].sum()
    figures = [
        (tr("creative hotspots"), elements.whole(len(hotspots))),
        (tr("areas with data"), elements.whole(known)),
        (tr("creative jobs in the areas"), elements.whole(jobs)),
        (
            tr("of all jobs in the areas"),
            elements.percent(_ratio(jobs, areas["jobs_total"].sum())),
        ),
        (
            tr("of these creative jobs are in hotspots"),
            elements.percent(_ratio(hotspots["jobs_creative"].sum(), jobs)),
        ),
    ]
    if result.unmatched_jobs:
        unmatched = tr("jobs in rows without a boundary or a readable code")
        figures.append((unmatched, elements.whole(result.unmatched_jobs)))
    return paragraph(_headline(result, int(known)), "lead") + key_figures(figures)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def _headline(result: HotspotResult, known: int) -> str:
    count = result.count("hotspot")
    if count == 0:
        text = tr("None of the {all} areas with data is a creative hotspot.")
    elif count == 1:
        text = tr("1 of {all} areas is a creative hotspot.")
    else:
        text = tr("{count} of {all} areas are creative hotspots.")
    text = text.format(count=elements.whole(count), all=elements.whole(known))
    first = result.leading(1)
    if first.empty:
        return text
    leader = first.iloc[0]
    alone = tr(
        "{name} leads with a score of {score} out of 100: the creative industries have {lq} times the share "
        "of its jobs that they have in all areas together.",
    )
    # an area with a higher score may be no hotspot, where the rule asks for more
    behind = tr(
        "The first of them is {name}, with rank {rank} by score ({score} out of 100): the creative industries have {lq} times the share "
        "of its jobs that they have in all areas together.",
    )
    lead = (behind if count and leader["rank"] > 1 else alone).format(
        name=leader["area_label"],
        rank=elements.whole(leader["rank"]),
        score=elements.decimal(leader["score"], 1),
        lq=elements.decimal(leader["lq_creative"]),
    )
    if pd.isna(leader["rank_high"]) or leader["rank_low"] == leader["rank_high"]:
        return f"{text} {lead}"
    doubt = tr(
        "Its place is not certain: the {level} interval of its rank runs from {low} to {high}.",
    ).format(level="90\u00a0%", low=leader["rank_low"], high=leader["rank_high"])
    return f"{text} {lead} {doubt}"


def _ranking(result: HotspotResult, leading: pd.DataFrame) -> str:
    columns = [
        Column(tr("Rank")),
        Column(tr("90 %")),
        Column(tr("Area"), words=True),
        Column(tr("Class"), words=True),
        Column(tr("Score")),
        Column(tr("LQ")),
        Column(tr("LQ interval")),
        Column(tr("Creative jobs")),
        Column(tr("Above expectation")),
        Column(tr("Sub-sectors above 1")),
        Column(tr("Highest LQ in"), words=True),
    ]
    businesses = "lq_businesses" in leading
    if businesses:
        columns.insert(7, Column(tr("LQ of businesses")))
    names = class_names()
    rows = []
    for area in leading.to_dict("records"):
        row = [
            elements.whole(area["rank"]),
            elements.interval(area["rank_low"], area["rank_high"], 0),
            Cell(elements.name(area["area_label"]), bold=area["class"] == "hotspot"),
            names[area["class"]],
            elements.decimal(area["score"], 1),
            elements.decimal(area["lq_creative"]),
            elements.interval(area["lq_low"], area["lq_high"]),
            _jobs(area),
            elements.signed(area["jobs_above_expectation"]),
            elements.whole(area["sectors_specialised"]),
            elements.name(area["top_sector"]),
        ]
        if businesses:
            row.insert(7, elements.decimal(area["lq_businesses"]))
        rows.append(row)
    caption = tr(
        "The {count} leading areas: hotspots first (in bold), each by score. {all} areas have a score.",
    )
    caption = caption.format(count=len(rows), all=elements.whole(result.areas["score"].notna().sum()))
    marked = "" if not (leading["suppressed"] > 0).any() else _suppressed_mark()
    return table(caption, columns, rows) + marked


def _jobs(area: dict) -> str:
    jobs = elements.whole(area["jobs_creative"])
    return f"≥ {jobs}" if area["suppressed"] > 0 and jobs != elements.MISSING else jobs


def _suppressed_mark() -> str:
    text = tr(
        "≥: some figures of the area are suppressed, so that its jobs are lower bounds and its quotients uncertain.",
    )
    return paragraph(text, "small")


def _chart(leading: pd.DataFrame) -> str:
    rows = [
        Estimate(
            elements.name(area["area_label"]),
            area["lq_creative"],
            area["lq_low"],
            area["lq_high"],
            area["class"] == "hotspot",
        )
        for area in leading.head(_RANKED).to_dict("records")
    ]
    svg = interval_chart(
        "quotients",
        tr("Creative location quotients of the leading areas, with their intervals"),
        semicolons(
            named(row.label, f"{elements.decimal(row.value)} ({elements.interval(row.low, row.high)})") for row in rows
        ),
        tr("Creative location quotient (logarithmic; 1 = the reference's share)"),
        rows,
    )
    caption = tr(
        "Dots: creative location quotients; bars: their intervals; hotspots in colour. Areas whose bars "
        "overlap widely cannot be told apart by their quotient.",
    )
    return chart(svg, caption) if svg else ""


def _profile(result: HotspotResult, leading: pd.DataFrame) -> str:
    shown = leading[leading["class"] == "hotspot"]
    hot = not shown.empty
    shown = shown if hot else leading.head(_RANKED)
    if shown.empty or result.sectors.empty:
        return ""
    sure = result.table[(result.table["lq_low"] > 1)]
    sure = set(zip(sure["area"], sure["sector"], strict=True))
    columns = [Column(tr("Area"), words=True)]
    columns += [Column(name) for name in result.sectors["sector_name"]]
    rows = []
    for area, values in shown.iterrows():
        cells = [
            Cell(elements.decimal(values[field]), elements.shade(values[field]), (area, sector) in sure)
            for field, sector in zip(result.sectors["field"], result.sectors["sector"], strict=True)
        ]
        rows.append([elements.name(values["area_label"]), *cells])
    caption = (
        tr("Location quotients of the hotspots by sub-sector")
        if hot
        else tr("Location quotients of the leading areas by sub-sector")
    )
    note = tr(
        "Warm: above 1, cool: below 1, deeper with each doubling. Bold: the whole interval is above 1.",
    )
    return table(caption, columns, rows, "heat") + paragraph(note, "small")


def _sectors(result: HotspotResult) -> str:
    total = result.sectors["jobs"].sum()
    columns = [
        Column(tr("Sub-sector"), words=True),
        Column(tr("Jobs")),
        Column(tr("Share of creative jobs")),
        Column(tr("Areas with LQ above 1")),
        Column(tr("Most jobs above expectation"), words=True),
    ]
    rows = [
        [
            elements.name(row.sector_name),
            elements.whole(row.jobs),
            elements.percent(_ratio(row.jobs, total)),
            elements.whole(row.specialised),
            _leaders(result, row.sector),
        ]
        for row in result.sectors.sort_values("jobs", ascending=False, kind="stable").itertuples()
    ]
    return table(
        tr("Sub-sectors over all areas of the table, largest first"),
        columns,
        rows,
    )


def _leaders(result: HotspotResult, sector: str) -> str:
    rows = result.table[(result.table["sector"] == sector) & result.table["area"].isin(result.areas.index)]
    rows = rows[rows["jobs_above_expectation"] > 0].nlargest(_LEADERS, "jobs_above_expectation")
    found = [f"{row.area_name} ({elements.signed(row.jobs_above_expectation)})" for row in rows.itertuples()]
    return in_a_row(found) or elements.MISSING

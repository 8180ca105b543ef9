"""The report on change: what grew between two years, why, and what became of the hotspots."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ...core.change.change import CLASSES, ChangeResult
from ...core.figures.notation import in_a_row
from ...translation import tr
from ..drawing.time_charts import Band, Panel, small_multiples
from ..html import elements
from ..html.elements import Cell, Column, bullets, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.time_methods import change_method

_LISTED = 30
_CHARTS = 40
_MOST_YEARS = 12
_MOST_NAMED = 40


def change_report(result: ChangeResult, group: str, run: Run) -> str:
    """A page of HTML on `result` (NaN as '–'); group: name of the sectors that are mapped."""
    largest = result.areas[result.areas["change"].notna()].nlargest(_LISTED, "jobs_end")
    return page(
        run,
        [
            (tr("In brief"), _brief(result, group)),
            (tr("The largest areas"), _areas(largest) + _parts(largest)),
            (tr("Year by year"), _charts(result, group) + _quotients(result, largest)),
            (tr("The sectors in the nation"), _sectors(result)),
            (tr("What became of hotspots"), _classes(result)),
            (tr("What is not known"), _gaps(result)),
            (tr("How to read it, and where it comes from"), change_method()),
        ],
    )


def trend_names() -> dict[str, str]:
    return {
        "emerging": tr("Emerging"),
        "growing": tr("Growing"),
        "stable": tr("Stable"),
        "declining": tr("Declining"),
        "lost": tr("Lost"),
        "none": tr("No hotspot"),
        "no data": tr("No data"),
    }


def signed_percent(share: float) -> str:
    text = elements.signed(100 * share, 1)
    return text if text == elements.MISSING else f"{text}\u00a0%"


def _brief(result: ChangeResult, group: str) -> str:
    own = result.whole(result.nation).iloc[0]
    text = (
        tr(
            "{group}: {change} jobs from {start} to {end} in the areas with figures for both ({growth}, {rate} a year). All jobs: {total}."
        )
        if own["change"]
        else tr("{group}: as many jobs in {end} as in {start} in the areas with figures for both. All jobs: {total}.")
    )
    lead = text.format(
        group=group,
        change=elements.signed(own["change"]),
        start=result.start,
        end=result.end,
        growth=signed_percent(own["growth"]),
        rate=signed_percent(own["annual_rate"]),
        total=signed_percent(result.total_growth),
    )
    known = result.areas[result.areas["growth"].notna()]
    figures = [
        (tr("jobs, {year}").format(year=result.start), elements.whole(own["jobs_start"])),
        (tr("jobs, {year}").format(year=result.end), elements.whole(own["jobs_end"])),
        (
            tr("of {all} areas grew more than the nation").format(all=len(known)),
            elements.whole((known["growth_above_nation"] > 0).sum()),
        ),
        (tr("emerging hotspots"), elements.whole(result.count("emerging"))),
        (tr("growing hotspots"), elements.whole(result.count("growing"))),
        (
            tr("declining or lost"),
            elements.whole(result.count("declining") + result.count("lost")),
        ),
    ]
    return paragraph(lead, "lead") + key_figures(figures)


def _areas(areas: pd.DataFrame) -> str:
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Start")),
        Column(tr("End")),
        Column(tr("Change")),
        Column(tr("Its interval")),
        Column(tr("Growth")),
        Column(tr("A year")),
        Column(tr("LQ, start")),
        Column(tr("LQ, end")),
        Column(tr("Class"), words=True),
    ]
    names = trend_names()
    lines = [
        [
            elements.name(row.area_label),
            elements.whole(row.jobs_start),
            elements.whole(row.jobs_end),
            elements.signed(row.change),
            f"{elements.signed(row.change_low)} … {elements.signed(row.change_high)}",
            signed_percent(row.growth),
            signed_percent(row.annual_rate),
            Cell(elements.decimal(row.lq_start), elements.shade(row.lq_start)),
            Cell(elements.decimal(row.lq_end), elements.shade(row.lq_end)),
            names[kind].replace(" ", "\u00a0"),
        ]
        for row, kind in zip(areas.itertuples(), areas["class"], strict=True)
    ]
    return table(tr("Areas with the most jobs at the end"), columns, lines)


def _parts(areas: pd.DataFrame) -> str:
    titles = {
        "change": tr("Change"),
        "national": tr("National"),
        "mix": tr("Mix"),
        "regional": tr("Regional"),
        "allocation": tr("Allocation"),
    }
    if not areas["allocation"].abs().gt(0).any():
        del titles["allocation"]
    columns = [Column(tr("Area"), words=True), *(Column(title) for title in titles.values())]
    lines = [
        [elements.name(row["area_label"]), *(elements.signed(row[name]) for name in titles)]
        for _, row in areas.iterrows()
    ]
    return table(tr("Parts of the change (shift-share), in jobs"), columns, lines)


def _charts(result: ChangeResult, group: str) -> str:
    """The jobs of the largest areas year by year, those at the start being 100, beside the nation's."""
    years = result.whole(result.trajectory)
    jobs = years.pivot(index="year", columns="area", values="jobs").sort_index()
    at = [float(year[:4]) for year in jobs.index]
    base = result.areas["jobs_start"]
    both = [area for area in jobs if jobs[area].notna().all()]
    whole = jobs[both].sum(axis=1)
    start = result.whole(result.nation)["jobs_start"].iloc[0]
    nation = list(zip(at, 100 * whole / start, strict=True)) if both and start > 0 else []
    shown = result.areas[(base > 0) & result.areas["jobs_end"].notna()].nlargest(_CHARTS, "jobs_end")
    panels = [
        Panel(
            elements.name(row.area_label),
            list(zip(at, 100 * jobs[row.Index] / row.jobs_start, strict=True)),
            nation,
            note=signed_percent(row.growth),
        )
        for row in shown.itertuples()
    ]
    values = [value for panel in panels for value in panel.values()]
    if not values:
        return ""
    # a few wild years of small areas would press all others flat
    low, high = np.percentile(values, [1, 98])
    scale = min(np.floor(low / 10) * 10, 90.0), max(np.ceil(high / 10) * 10, 110.0)
    panels = [replace(panel, bands=_breaks(result, scale)) for panel in panels]
    title = tr("{group}: jobs by year, {start} = 100").format(group=group, start=result.start)
    note = tr(
        "{title}. Dashed: the areas with figures in every year together. All charts have one scale; what goes beyond it is drawn "
        "at its edge.",
    ).format(title=title)
    if result.breaks:
        text = tr("Vertical line: the classification changes in {years}; part of the change across it is one of names.")
        note = f"{note} {text.format(years=', '.join(result.breaks))}"
    return chart(small_multiples("years", title, note, panels, scale=scale, middle=100.0), note)


def _breaks(result: ChangeResult, scale: tuple[float, float]) -> list[Band]:
    """A line from bottom to top before each first year of another classification."""
    years = [int(year[:4]) for year in result.breaks]
    return [Band([(year - 0.52, *scale), (year - 0.48, *scale)]) for year in years]


def _quotients(result: ChangeResult, areas: pd.DataFrame) -> str:
    years = result.whole(result.trajectory).pivot(index="area", columns="year", values="lq")
    shown = list(years)[-_MOST_YEARS:]
    columns = [Column(tr("Area"), words=True), *(Column(year) for year in shown)]
    lines = []
    for area, label in areas["area_label"].items():
        cells = [Cell(elements.decimal(value), elements.shade(value)) for value in years.loc[area, shown]]
        lines.append([elements.name(label), *cells])
    return table(tr("Location quotient by year"), columns, lines)


def _sectors(result: ChangeResult) -> str:
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Start")),
        Column(tr("End")),
        Column(tr("Change")),
        Column(tr("Growth")),
        Column(tr("A year")),
        Column(tr("National")),
        Column(tr("Mix")),
    ]
    lines = [
        [
            elements.name(row.sector_name),
            elements.whole(row.jobs_start),
            elements.whole(row.jobs_end),
            elements.signed(row.change),
            signed_percent(row.growth),
            signed_percent(row.annual_rate),
            elements.signed(row.national),
            elements.signed(row.mix),
        ]
        for row in result.nation.itertuples()
    ]
    return table(tr("Change by sector, all areas"), columns, lines)


def _named(labels: pd.Series) -> str:
    names = in_a_row([elements.name(label) for label in labels[:_MOST_NAMED]])
    return f"{names} …" if len(labels) > _MOST_NAMED else names


def _classes(result: ChangeResult) -> str:
    columns = [
        Column(tr("Class"), words=True),
        Column(tr("Areas")),
        Column(tr("Change in jobs")),
        Column(tr("Which"), words=True),
    ]
    names, lines = trend_names(), []
    for kind in CLASSES:
        areas = result.areas[result.areas["class"] == kind].sort_values("jobs_end", ascending=False, kind="stable")
        which = elements.MISSING if kind == "none" or areas.empty else _named(areas["area_label"])
        change = elements.signed(areas["change"].sum(min_count=1))
        lines.append([names[kind], elements.whole(len(areas)), change, which])
    return table(tr("Areas by what became of them"), columns, lines)


def _gaps(result: ChangeResult) -> str:
    areas = result.areas
    kinds = [
        (tr("No jobs at the start, so that growth is not defined"), areas["jobs_start"] == 0),
        (tr("No figures at the start or at the end"), areas["change"].isna()),
        (tr("Some figures suppressed"), areas["status"] == "partly suppressed"),
    ]
    text = tr("{state} ({count}): {names}.")
    lines = [
        text.format(state=state, count=elements.whole(found.sum()), names=_named(areas.loc[found, "area_label"]))
        for state, found in kinds
        if found.any()
    ]
    return bullets(lines) or paragraph(tr("The growth of every area is known."))

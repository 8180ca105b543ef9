"""The reports on location quotients by sector, and on employment by sector."""

from collections.abc import Iterable

import pandas as pd

from ...core.employment.sector_sums import REST
from ...core.figures.notation import in_a_row, named, semicolons
from ...core.messages import Note
from ...translation import tr
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import quotient_method
from .assumptions import assumed

_LEADERS = 5
_SAID = 3  # of them in the line that stands for a folded table
_MOST_SECTORS = 40  # with a table of their own
_MOST_AREAS = 30


def quotient_report(rows: pd.DataFrame, run: Run, notes: Iterable[Note] = ()) -> str:
    """A page of HTML on `rows`, one for each area and sector, as core.concentration.quotient_frames.quotient_table has them.

    notes: of the run, of which the page says what intervals take for granted.
    """
    listed = rows[rows["group"] != REST]
    method = tr("How to read it, and where it comes from")
    return page(
        run,
        [
            (tr("In brief"), _leading(listed) + _brief(rows)),
            (tr("The sectors"), _quotient_overview(listed)),
            (
                tr("The leading areas of each sector"),
                _leaders(listed) + assumed(notes),
            ),
            (tr("Pay per job"), _pay(listed)),
            (tr("State of the figures"), _states(rows)),
            (method, quotient_method()),
        ],
    )


def employment_report(rows: pd.DataFrame, run: Run) -> str:
    """A page of HTML on `rows`, one for each area and sector, as core.concentration.quotient_frames.employment_table has them."""
    brief = (tr("In brief"), _brief(rows))
    return page(run, [brief, *employment_sections(rows)])


def employment_sections(rows: pd.DataFrame) -> list[tuple[str, str]]:
    return [
        (tr("The sectors"), _employment_overview(rows)),
        (tr("The areas"), _areas(rows)),
        (tr("State of the figures"), _states(rows)),
    ]


def _sectors(rows: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """(name, rows) of each sector in the order of the table, with its group where there are several."""
    several = rows["group"].nunique() > 1
    label = tr("{sector} ({group})")
    found = []
    for (group, _sector), part in rows.groupby(["group", "sector"], sort=False):
        name = elements.name(part["sector_name"].iloc[0])
        found.append((label.format(sector=name, group=group) if several else name, part))
    return found


def _brief(rows: pd.DataFrame) -> str:
    listed, rest = rows[rows["group"] != REST], rows[rows["group"] == REST]
    total = rest["jobs_total"].sum()
    # A code may count to several groups, so that the sum over the sectors could exceed all jobs.
    jobs = total - rest["jobs"].sum()
    figures = [
        (
            tr("areas with figures"),
            elements.whole(rest["jobs_total"].notna().sum()),
        ),
        (
            tr("sectors"),
            elements.whole(len(listed[["group", "sector"]].drop_duplicates())),
        ),
        (tr("jobs in these sectors"), elements.whole(jobs)),
        (tr("of all jobs"), elements.percent(_ratio(jobs, total))),
    ]
    text = tr("{jobs} of {total} jobs are in the sectors listed, {share} of all.")
    share = elements.percent(_ratio(jobs, total))
    lead = text.format(jobs=elements.whole(jobs), total=elements.whole(total), share=share)
    return paragraph(lead, "lead") + key_figures(figures)


def _leading(listed: pd.DataFrame) -> str:
    """The surest concentration of all; '' where there is none."""
    found = _surest(listed, 1)
    if found.empty:
        return ""
    best = found.iloc[0]
    text = tr(
        "The surest concentration: in {area}, '{sector}' has {times} times the share of jobs that it has in all areas together."
    )
    values = {"sector": best["sector_name"], "area": elements.name(best["area_name"])}
    return paragraph(text.format(times=elements.decimal(best["lq"], 1), **values), "lead")


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def _surest(rows: pd.DataFrame, most: int) -> pd.DataFrame:
    """Areas most certainly above 1, the surest first: small ones do not lead with a handful of jobs."""
    above = rows[rows["lq"] > 1]
    return above.nlargest(most, "lq_low" if above["lq_low"].notna().any() else "lq")


def _quotient_overview(listed: pd.DataFrame) -> str:
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Jobs")),
        Column(tr("Areas with LQ above 1")),
        Column(tr("Whole interval above 1")),
        Column(tr("Highest LQ")),
        Column(tr("Leading areas"), words=True),
    ]
    lines = [
        [
            name,
            elements.whole(part["jobs"].sum(min_count=1)),
            elements.whole((part["lq"] > 1).sum()),
            elements.whole((part["lq_low"] > 1).sum()),
            elements.decimal(part["lq"].max()),
            in_a_row([f"{row.area_name} ({elements.decimal(row.lq)})" for row in _surest(part, 3).itertuples()])
            or elements.MISSING,
        ]
        for name, part in _sectors(listed)
    ]
    caption = tr("Location quotients by sector; leading areas by the lower end of the interval")
    return table(caption, columns, lines)


def _pay(listed: pd.DataFrame) -> str:
    """Pay per job by sector, where the table has wages beside its jobs: the areas that pay most and least."""
    if "pay" not in listed:
        return ""
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Areas with pay")),
        Column(tr("Middle area's pay per job")),
        Column(tr("Highest, of the nation's"), words=True),
        Column(tr("Lowest, of the nation's"), words=True),
    ]
    lines = []
    for name, part in _sectors(listed):
        known = part[part["pay_ratio"].notna()].sort_values("pay_ratio", ascending=False, kind="stable")
        ends = [
            in_a_row([f"{row.area_name} ({elements.decimal(row.pay_ratio)})" for row in end.itertuples()])
            for end in (known.head(3), known[::-1].head(3))
        ]
        lines.append(
            [
                name,
                elements.whole(len(known)),
                elements.whole(known["pay"].median()),
                *(end or elements.MISSING for end in ends),
            ]
        )
    about = tr(
        "Pay per job is wages over jobs, in the unit of the wages and for the time that they are of: hours do not count, so that part-time "
        "work shows as low pay. The nation's is that of all areas of the reference together."
    )
    return table(tr("Pay per job by sector"), columns, lines) + paragraph(about, "small")


def _leaders(listed: pd.DataFrame) -> str:
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Jobs")),
        Column(tr("LQ")),
        Column(tr("LQ interval")),
        Column(tr("Above expectation")),
        Column(tr("Share of the nation's")),
        Column(tr("Share of the area's")),
    ]
    sectors = sorted(_sectors(listed), key=lambda sector: -sector[1]["jobs"].sum())
    parts = []
    for name, part in sectors[:_MOST_SECTORS]:
        surest = _surest(part, _LEADERS)
        lines = [
            [
                elements.name(row.area_name),
                elements.whole(row.jobs),
                Cell(elements.decimal(row.lq), elements.shade(row.lq)),
                elements.interval(row.lq_low, row.lq_high),
                elements.signed(row.jobs_above_expectation),
                elements.percent(row.share_national),
                elements.percent(row.share_local),
            ]
            for row in surest.itertuples()
        ]
        first = [
            f"{elements.name(row.area_name)} {elements.decimal(row.lq)}" for row in surest.head(_SAID).itertuples()
        ]
        line = named(name, semicolons(first))
        parts.append((line, table(name, columns, lines, "even")))
    found = elements.series(parts)
    if len(sectors) > _MOST_SECTORS:
        text = tr("Shown are the {shown} largest of {all} sectors; the table has all.")
        found += paragraph(text.format(shown=_MOST_SECTORS, all=len(sectors)), "small")
    return found


def _employment_overview(rows: pd.DataFrame) -> str:
    businesses = "businesses" in rows
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Jobs")),
        Column(tr("Share of all jobs")),
        Column(tr("Areas with jobs")),
        Column(tr("Most jobs"), words=True),
    ]
    if businesses:
        columns.insert(2, Column(tr("Businesses")))
    total = rows.loc[rows["group"] == REST, "jobs_total"].sum()
    listed = _sectors(rows[rows["group"] != REST])
    rest = rows[rows["group"] == REST]
    lines = []
    for name, part in [*listed, (elements.name(rest["sector_name"].iloc[0]) if len(rest) else "", rest)]:
        jobs = part["jobs"].sum(min_count=1)
        largest = part[part["jobs"] > 0].nlargest(3, "jobs").itertuples()
        line = [
            name,
            elements.whole(jobs),
            elements.percent(_ratio(jobs, total)),
            elements.whole((part["jobs"] > 0).sum()),
            in_a_row([f"{row.area_name} ({elements.whole(row.jobs)})" for row in largest]) or elements.MISSING,
        ]
        if businesses:
            line.insert(2, elements.whole(part["businesses"].sum(min_count=1)))
        lines.append(line)
    return table(tr("Jobs by sector"), columns, lines)


def _areas(rows: pd.DataFrame) -> str:
    rest = rows[rows["group"] == REST]
    areas = rest.assign(listed=rest["jobs_total"] - rest["jobs"]).nlargest(_MOST_AREAS, "listed")
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Jobs in these sectors")),
        Column(tr("All jobs")),
        Column(tr("Share of the area's")),
        Column(tr("Largest sector"), words=True),
    ]
    known = rows[(rows["group"] != REST) & (rows["jobs"] > 0)]
    largest = known.sort_values("jobs", ascending=False, kind="stable").drop_duplicates("area")
    largest = largest.set_index("area")["sector_name"]
    lines = [
        [
            elements.name(row.area_name),
            elements.whole(row.listed),
            elements.whole(row.jobs_total),
            elements.percent(_ratio(row.listed, row.jobs_total)),
            elements.name(largest.get(row.area)),
        ]
        for row in areas.itertuples()
    ]
    caption = tr("Areas with the most jobs in these sectors: {shown} of {all}")
    return table(caption.format(shown=len(lines), all=elements.whole(len(rest))), columns, lines)


def _states(rows: pd.DataFrame) -> str:
    """Zero, suppressed and missing figures, counted apart."""
    listed = rows[rows["group"] != REST]
    columns = [
        Column(tr("State"), words=True),
        Column(tr("Figures")),
        Column(tr("Areas")),
        Column(tr("Jobs")),
    ]
    zero = (listed["status"] == "ok") & (listed["jobs"] == 0)
    states = [
        (
            tr("Published, with jobs"),
            (listed["status"] == "ok") & ~zero,
        ),
        (tr("Published, no jobs (zero)"), zero),
        (
            tr("Partly suppressed: a lower bound"),
            listed["status"] == "partly suppressed",
        ),
        (
            tr("Suppressed: unknown, not zero"),
            listed["status"] == "suppressed",
        ),
        (
            tr("Area has no row in the table"),
            listed["status"] == "missing",
        ),
    ]
    lines = []
    for name, found in states:
        part = listed[found]
        jobs = elements.whole(part["jobs"].sum(min_count=1))
        lines.append([name, elements.whole(len(part)), elements.whole(part["area"].nunique()), jobs])
    return table(tr("Sector figures by state"), columns, lines)

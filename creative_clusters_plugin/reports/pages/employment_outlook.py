"""The report on the outlook: what to expect, how sure that is, and how such forecasts have done."""

import pandas as pd

from ...core.change.outlook_frames import LEVELS, NO_DATA, OutlookResult
from ...translation import tr
from ..drawing.time_charts import Band, Panel, small_multiples
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.time_methods import outlook_method
from .employment_change import signed_percent

_LISTED = 40
_CHARTS = 24

_GOOD_COVERAGE = 0.87, 0.93


def outlook_report(result: OutlookResult, group: str, run: Run) -> str:
    """A page of HTML on `result` (NaN as '–'); group: name of the sectors that are mapped."""
    return page(
        run,
        [
            (tr("In brief"), _brief(result, group)),
            (tr("The nation"), _nation(result)),
            (tr("The areas"), _fans_of_areas(result) + _areas(result)),
            (tr("How such forecasts have done"), _backtest(result)),
            (tr("How to read it, and where it comes from"), outlook_method()),
        ],
    )


def class_names() -> dict[str, str]:
    return {
        "growth": tr("Growth"),
        "decline": tr("Decline"),
        "unsure": tr("Unsure"),
        "no data": tr("No data"),
    }


def model_names() -> dict[str, str]:
    return {
        "naive": tr("naive"),
        "drift": tr("drift"),
        "damped_trend": tr("damped trend"),
        "constant_share": tr("constant share"),
        "constant_shift": tr("constant shift"),
        "pooled_growth": tr("pooled growth"),
        "combination": tr("combination"),
        "damped_shift": tr("damped shift"),
        "last_share": tr("share of the last year"),
        "published": tr("published projection"),
        "halfway": tr("halfway from the last value to the models"),
        "sum": tr("sum of its sectors"),
    }


def _brief(result: OutlookResult, group: str) -> str:
    last = result.whole(result.nation).iloc[-1]
    now = result.whole(result.history[result.history["area"].isna()]).iloc[-1]
    text = (
        tr(
            "{group}: if the past goes on, as many jobs in {year} as in {last}, {jobs}, and with 90 % confidence {low} to {high}."
        )
        if elements.whole(last["jobs"]) == elements.whole(now["jobs"])
        else tr(
            "{group}: if the past goes on, {jobs} jobs in {year} ({growth} against {last}), and with 90 % confidence {low} to {high}."
        )
    )
    if result.projections:
        text = tr(
            "{group}: as '{projections}' projects, {jobs} jobs in {year} ({growth} against {last}). The areas share them by what their "
            "shares "
            "did; intervals are those of the shares, not of the projection."
        )
    lead = text.format(
        group=group,
        jobs=elements.whole(last["jobs"]),
        year=last["year"],
        growth=signed_percent(result.national_growth),
        last=result.last_year,
        low=elements.whole(last["low_90"]),
        high=elements.whole(last["high_90"]),
        projections=result.projections,
    )
    kinds = result.areas["class"].value_counts()
    figures = [
        (tr("jobs, {year}").format(year=result.last_year), elements.whole(now["jobs"])),
        (tr("jobs, {year}").format(year=last["year"]), elements.whole(last["jobs"])),
        (tr("areas whose 90 % interval is growth"), elements.whole(kinds.get("growth", 0))),
        (tr("areas whose 90 % interval is decline"), elements.whole(kinds.get("decline", 0))),
        (tr("areas that can go either way"), elements.whole(kinds.get("unsure", 0))),
        (tr("series without a forecast"), elements.whole(result.unforecast)),
    ]
    first = " ".join(text for text in (lead, _verdict(result), _falls_short(result.summary)) if text)
    return paragraph(first, "lead") + key_figures(figures) + paragraph(_trial(result))


def _fan(label: str, past: pd.DataFrame, future: pd.DataFrame) -> Panel:
    """History and forecast, with the bands opening from the last year known."""
    known = [(float(year[:4]), jobs) for year, jobs in zip(past["year"], past["jobs"], strict=True)]
    ahead = [(float(year[:4]), jobs) for year, jobs in zip(future["year"], future["jobs"], strict=True)]
    year, jobs = known[-1]
    bands = [
        Band([(year, jobs, jobs), *zip((x for x, _ in ahead), future[f"low_{n}"], future[f"high_{n}"], strict=True)])
        for n in sorted(LEVELS, reverse=True)
    ]
    growth = ahead[-1][1] / jobs - 1 if jobs else float("nan")
    return Panel(label, [*known, *ahead], bands=bands, note=signed_percent(growth))


def _caption(result: OutlookResult, published: bool = False) -> str:
    """What the lines and bands are; published: of a nation whose path is given, without intervals."""
    text = tr(
        "Jobs to {last}, then the published projection, which has no intervals. At the right of each chart: growth to {end}."
    )
    if not published:
        text = tr(
            "Jobs to {last}, then the forecast with its intervals of 50 % (dark) and 90 % (light). At the right of each chart: growth "
            "to {end}.",
        )
    return text.format(last=result.last_year, end=result.areas["year"].max())


def _nation(result: OutlookResult) -> str:
    past = result.history[result.history["area"].isna() & (result.history["group"] == result.main_group)]
    future = result.nation[result.nation["group"] == result.main_group]
    panels, lines = [], []
    for sector, ahead in future.groupby("sector", sort=False):
        before = past[past["sector"] == sector]
        panels.append(_fan(ahead["sector_name"].iloc[0], before, ahead))
        end, now = ahead.iloc[-1], before["jobs"].iloc[-1]
        lines.append(
            [
                elements.name(end["sector_name"]),
                elements.whole(now),
                elements.whole(end["jobs"]),
                panels[-1].note,
                elements.interval(end["low_50"], end["high_50"], 0),
                elements.interval(end["low_90"], end["high_90"], 0),
                model_names()[end["model"]],
            ]
        )
    panels, lines = panels[-1:] + panels[:-1], lines[-1:] + lines[:-1]
    columns = [
        Column(tr("Sector"), words=True),
        *(Column(year) for year in (result.last_year, result.areas["year"].max())),
        Column(tr("Growth")),
        Column("50\u00a0%"),
        Column("90\u00a0%"),
        Column(tr("Model"), words=True),
    ]
    title = tr("Outlook for the nation")
    caption = _caption(result, published=bool(future["low_90"].isna().all()))
    svg = small_multiples("nation", title, caption, panels, columns=3)
    return chart(svg, caption) + table(title, columns, lines) + _alike(result)


def _alike(result: OutlookResult) -> str:
    """Why several sectors have exactly the same growth, where they have."""
    names, growth = result.alike()
    if not names:
        return ""
    text = tr(
        "The same growth of {growth} for: {sectors}. No model of their own would have done better than the last value; they keep their "
        "sizes beside each other, and move only as the forecast of the whole draws them."
    )
    if result.projections:
        text = tr(
            "The same growth of {growth} for: {sectors}. None of them is projected alone: they share what is projected of all together."
        )
    return paragraph(text.format(growth=signed_percent(growth), sectors=", ".join(map(elements.name, names))), "note")


def _fans_of_areas(result: OutlookResult) -> str:
    shown = result.areas[result.areas["jobs"].notna()].nlargest(_CHARTS, "jobs_start")
    past, future = (_by_area(result.whole(frame), shown.index) for frame in (result.history, result.table))
    panels = [
        _fan(elements.name(label), past[area], future[area])
        for area, label in shown["area_label"].items()
        if area in past
    ]
    title = tr("Outlook for the largest areas")
    svg = small_multiples("areas", title, _caption(result), panels)
    return chart(svg, f"{title}. {_caption(result)}") if svg else ""


def _by_area(frame: pd.DataFrame, areas: pd.Index) -> dict[str, pd.DataFrame]:
    """The rows of each of the areas that has any."""
    return dict(tuple(frame[frame["area"].isin(areas)].groupby("area")))


def _areas(result: OutlookResult) -> str:
    areas = result.areas[result.areas["jobs"].notna()].nlargest(_LISTED, "jobs_start")
    columns = [
        Column(tr("Area"), words=True),
        *(Column(year) for year in (result.last_year, result.areas["year"].max())),
        Column(tr("Growth")),
        Column("50\u00a0%"),
        Column("90\u00a0%"),
        Column(tr("A year")),
        Column(tr("Outlook"), words=True),
    ]
    names = class_names()
    lines = [
        [
            elements.name(row.area_label),
            elements.whole(row.jobs_start),
            elements.whole(row.jobs),
            signed_percent(row.growth),
            elements.interval(row.low_50, row.high_50, 0),
            elements.interval(row.low_90, row.high_90, 0),
            signed_percent(row.annual_rate),
            names[kind],
        ]
        for row, kind in zip(areas.itertuples(), areas["class"], strict=True)
    ]
    return table(tr("The largest areas"), columns, lines)


def _backtest(result: OutlookResult) -> str:
    """Errors and coverage by sector over the areas, beside the naive model's."""
    judged = result.backtest[
        result.backtest["area"].notna()
        & (result.backtest["group"] == result.main_group)
        & ~result.backtest["model"].isin(["sum", NO_DATA])
    ]
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Series")),
        Column(tr("Mean error (MASE)")),
        Column(tr("Of the last value")),
        Column(tr("Coverage of 50 %")),
        Column(tr("Coverage of 90 %")),
        Column(tr("Models used"), words=True),
    ]
    sectors = [(name, part) for name, part in judged.groupby("sector_name", sort=False)]
    sectors.append((tr("All"), judged))
    names = model_names()
    lines = []
    for name, part in sectors:
        used = ", ".join(f"{names[model]} {count}" for model, count in part["model"].value_counts().items())
        means = {column: part[column].mean() for column in ("mase", "mase_naive", "coverage_50", "coverage_90")}
        lines.append(
            [
                elements.name(name),
                elements.whole(len(part)),
                Cell(elements.decimal(means["mase"]), bold=means["mase"] < means["mase_naive"]),
                elements.decimal(means["mase_naive"]),
                elements.percent(means["coverage_50"]),
                elements.percent(means["coverage_90"]),
                used,
            ]
        )
    caption = tr("Back-test over the areas, by sector (bold: better than the naive model)")
    return table(caption, columns, lines)


def _trial(result: OutlookResult) -> str:
    """What the back-test came to in figures: the errors, and whether the intervals held as they should."""
    summary = result.summary
    errors = (
        tr("Mean error of both: {mase} times the usual change of a year.")
        if _no_better(summary)
        else tr("Mean error: {mase} times the usual change of a year; of the last value alone: {naive} times.")
    )
    errors = errors.format(mase=elements.decimal(summary["mase"]), naive=elements.decimal(summary["mase_naive"]))
    if _falls_short(summary):  # said first
        return errors
    text = tr("The 90 % intervals would have held {coverage} of the time.")
    return f"{errors} {text.format(coverage=elements.percent(summary['coverage_90']))}"


def _falls_short(summary: dict) -> str:
    """Of intervals that did not hold as they should what they held; '' of others."""
    low, high = _GOOD_COVERAGE
    if summary["coverage_90"] < low:
        text = tr("The 90 % intervals would have held only {coverage} of the time: they are too narrow.")
    elif summary["coverage_90"] > high:
        text = tr("The 90 % intervals would have held {coverage} of the time: they are wider than they need be.")
    else:
        return ""
    return text.format(coverage=elements.percent(summary["coverage_90"]))


def _no_better(summary: dict) -> bool:
    return abs(summary["mase"] - summary["mase_naive"]) < 1e-9


def _verdict(result: OutlookResult) -> str:
    summary = result.summary
    better = summary["mase"] < summary["mase_naive"]
    if result.projections:
        return (
            tr("Had the nation's path been known, shares would have been better than the last value.")
            if better
            else tr("Even had the nation's path been known, shares would have been no better than the last value.")
        )
    if _no_better(summary):
        return tr("No model would have done better than the last value, which is what is expected.")
    if better:
        return tr("On average the forecasts would have been better than the last value.")
    return tr("On average the forecasts would have been no better than the last value. Take the last value.")

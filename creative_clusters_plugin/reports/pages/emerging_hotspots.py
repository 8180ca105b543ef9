"""The report on emerging hot spots: which patterns there are, where, and how the nation moved meanwhile."""

import pandas as pd

from ...core.concentration.class_labels import EMERGING
from ...core.figures.notation import in_a_row
from ...core.publish.outlines import Outlines
from ...core.space.emerging import NO_PATTERN, PATTERNS, UNTESTED, EmergingResult
from ...core.space.scripts import Reproduced
from ...translation import tr, tr_plural, translated
from ..drawing.small_maps import SmallMap, small_maps
from ..drawing.time_charts import Panel, small_multiples
from ..html import elements
from ..html.elements import Column, bullets, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.spatial_methods import emerging_method
from .reproduce import script_section

_MOST_NAMED = 8
_MOST_AREAS = 40
_MOST_MAPS = 24


def emerging_report(
    result: EmergingResult,
    value: str,
    names: dict[str, str],
    frame: Outlines,
    run: Run,
    reproduced: Reproduced | None = None,
) -> str:
    """A page of HTML on `result`. value: the field tested; names: of the areas by id; frame: their outlines, in the result's order."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result, value)),
            (tr("The patterns, one by one"), _patterns(result, names)),
            (tr("The times, one by one"), _maps(result, frame)),
            (tr("The nation meanwhile"), _nation(result, value)),
            (tr("Areas with a pattern"), _areas(result, names)),
            script_section(reproduced),
            (tr("How to read it, and where it comes from"), emerging_method()),
        ],
    )


def _summary(result: EmergingResult, value: str) -> str:
    counts, tested = result.counts(), int((result.areas["pattern"] != UNTESTED).sum())
    hot, cold = (sum(n for pattern, n in counts.items() if pattern.endswith(side)) for side in (" hot", " cold"))
    if not hot + cold:
        text = tr("None of the {tested} areas is a hot or a cold spot of '{value}' beyond what chance gives.")
    else:
        text = tr_plural(
            "In {count} of {tested} areas, the area and its neighbours have or had much of '{value}' (hot spots), in {cold} little (cold "
            "spots), more than chance makes; {new} of the hot spots is new, {lost} has been one and is none any more.",
            "In {count} of {tested} areas, the area and its neighbours have or had much of '{value}' (hot spots), in {cold} little (cold "
            "spots), more than chance makes; {new} of the hot spots are new, {lost} have been one and are none any more.",
            hot,
        )
    figures = [
        (tr("areas with a pattern of hot spots"), elements.whole(hot)),
        (tr("areas with a pattern of cold spots"), elements.whole(cold)),
        (tr("areas tested"), elements.whole(tested)),
        (tr("times"), elements.whole(result.areas["times"].max())),
    ]
    said = text.format(
        count=elements.whole(hot),
        cold=elements.whole(cold),
        tested=elements.whole(tested),
        value=value,
        new=elements.whole(counts.get("new hot", 0)),
        lost=elements.whole(counts.get("historical hot", 0)),
    )
    return paragraph(said, "lead") + key_figures(figures)


def _sentence(pattern: str, count: int) -> str:
    """What a pattern says of its areas; {areas} are their names."""
    kind, side = pattern.split()
    spot = tr("hot spot") if side == "hot" else tr("cold spot")
    said = {
        "new": tr_plural(
            "{count} area is a {spot} for the first time at the last time: {areas}.",
            "{count} areas are a {spot} for the first time at the last time: {areas}.",
            count,
        ),
        "consecutive": tr_plural(
            "{count} area has become a {spot} and has stayed one since: {areas}.",
            "{count} areas have become a {spot} and have stayed one since: {areas}.",
            count,
        ),
        "intensifying": tr_plural(
            "{count} area is a {spot} nearly always, and more and more so: {areas}.",
            "{count} areas are a {spot} nearly always, and more and more so: {areas}.",
            count,
        ),
        "persistent": tr_plural(
            "{count} area is a {spot} nearly always, without a trend: {areas}.",
            "{count} areas are a {spot} nearly always, without a trend: {areas}.",
            count,
        ),
        "diminishing": tr_plural(
            "{count} area is a {spot} nearly always, and less and less so: {areas}.",
            "{count} areas are a {spot} nearly always, and less and less so: {areas}.",
            count,
        ),
        "sporadic": tr_plural(
            "{count} area is a {spot} now, as it was off and on before: {areas}.",
            "{count} areas are a {spot} now, as they were off and on before: {areas}.",
            count,
        ),
        "oscillating": tr_plural(
            "{count} area is a {spot} now, and was the opposite before: {areas}.",
            "{count} areas are a {spot} now, and were the opposite before: {areas}.",
            count,
        ),
        "historical": tr_plural(
            "{count} area was a {spot} nearly always, and is none at the last time: {areas}.",
            "{count} areas were a {spot} nearly always, and are none at the last time: {areas}.",
            count,
        ),
    }[kind]
    return said.replace("{spot}", spot)


def _patterns(result: EmergingResult, names: dict[str, str]) -> str:
    lines = []
    for pattern, count in result.counts().items():
        if count:
            strongest = result.areas[result.areas["pattern"] == pattern]
            strongest = strongest.sort_values(["times_hot", "times_cold", "tau"], ascending=False, kind="stable")
            own = [names.get(area, area) for area in strongest.index]
            shown = in_a_row(own[:_MOST_NAMED]) + (" …" if len(own) > _MOST_NAMED else "")
            lines.append(_sentence(pattern, count).format(count=elements.whole(count), areas=shown))
    return bullets(lines) or paragraph(tr("There is no pattern to speak of."))


def _maps(result: EmergingResult, frame: Outlines) -> str:
    """Where the hot and cold spots are at each time; '' for points."""
    side = result.times["class"].str.split().str[0].where(result.times["class"].str.contains(r"\d"), "")
    by_time = result.times.assign(side=side).pivot(index="area", columns="time", values="side")
    by_time = by_time.reindex(result.areas.index).fillna("")
    times = [time for time in result.nation.index if time in by_time.columns][-_MOST_MAPS:]
    drawn = small_maps(
        "times",
        tr("Hot and cold spots at each time"),
        tr("A small map for each time: hot spots red, cold spots blue."),
        frame.paths,
        (frame.width, frame.height),
        [SmallMap(time, by_time[time].tolist()) for time in times],
    )
    return chart(drawn, tr("Hot spots red, cold spots blue, all other areas grey.")) if drawn else ""


def _nation(result: EmergingResult, value: str) -> str:
    mean, trend = result.nation["mean"], result.trend
    numbers = pd.to_numeric(pd.Series(result.nation.index), errors="coerce")
    places = numbers.tolist() if numbers.notna().all() else list(range(1, len(mean) + 1))
    s, p = float(trend.s[0]), float(trend.p[0])
    if p > result.settings.alpha:
        text = tr(
            "The mean of '{value}' over all areas has no trend that goes beyond chance (Kendall's tau {tau}, p {p})."
        )
    elif s > 0:
        text = tr("The mean of '{value}' over all areas rises (Kendall's tau {tau}, p {p}).")
    else:
        text = tr("The mean of '{value}' over all areas falls (Kendall's tau {tau}, p {p}).")
    panel = Panel(value, list(zip(places, mean.tolist(), strict=True)))
    drawn = small_multiples(
        "nation", tr("The mean of all areas over time"), tr("A line over the times."), [panel], columns=2
    )
    text = text.format(value=value, tau=elements.decimal(float(trend.tau[0])), p=elements.p_value(p))
    return paragraph(text) + (chart(drawn, tr("Mean of all areas that have a value.")) if drawn else "")


def _areas(result: EmergingResult, names: dict[str, str]) -> str:
    found = result.areas[~result.areas["pattern"].isin([NO_PATTERN, UNTESTED])]
    order = found["pattern"].map({pattern: place for place, pattern in enumerate(PATTERNS)})
    found = found.loc[order.sort_values(kind="stable").index]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Pattern"), words=True),
        Column(tr("Times hot")),
        Column(tr("Times cold")),
        Column(tr("First hot")),
        Column(tr("Last hot")),
        Column(tr("Tau")),
        Column(tr("p of the trend")),
        Column(tr("q of the trend")),
    ]
    rows = [
        [
            names.get(area, area),
            translated(EMERGING[row["pattern"]]),
            elements.whole(row["times_hot"]),
            elements.whole(row["times_cold"]),
            elements.name(row["first_hot"]),
            elements.name(row["last_hot"]),
            elements.decimal(row["tau"]),
            elements.p_value(row["trend_p"]),
            elements.p_value(row["trend_q"]),
        ]
        for area, row in found.head(_MOST_AREAS).iterrows()
    ]
    more = len(found) - len(rows)
    said = tr_plural("{count} more area is in the output.", "{count} more areas are in the output.", more)
    return table(tr("Areas with a pattern, and their trend"), columns, rows) + (
        paragraph(said.format(count=elements.whole(more)), "small") if more else ""
    )

"""What the report on relatedness says of complexity: whether it helps, its sign, who leads, and the quadrants of each area."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ...core.figures.notation import semicolons
from ...core.relatedness.opportunities import OpportunityResult
from ...translation import tr, tr_plural, without_code
from ..drawing.charts import Point, close_axis, scatter
from ..drawing.small_quadrants import small_quadrants
from ..html import elements
from ..html.elements import Column, chart, paragraph, table
from ..html.page import Run

_LEADING = 10
_MOST_CHARTS = 12
_MOST_SMALL = 400
_EVERY = 40  # charts between two looks at the cancel button
_MOST_POINTS = 60
_NAMED = 3


def verdict(result: OpportunityResult) -> str:
    """Whether complexity tells more of what enters than density alone; '' where it was not tested."""
    tested = result.backtest
    if tested is None or "with_complexity" not in tested.scores.index:
        return ""
    row = tested.scores.loc["with_complexity"]
    low, high = -row["ahead_high"], -row["ahead_low"]
    if low > 0:
        text = tr(
            "Complexity adds to what density tells of the sectors that entered: AUC {auc} with it, {density} without (difference "
            "{difference}, {low} to {high}).",
        )
    else:
        text = tr(
            "Complexity adds nothing certain to what density tells of the sectors that entered: AUC {auc} with it, {density} without "
            "(difference {difference}, {low} to {high}).",
        )
    return text.format(
        auc=elements.decimal(row["auc"], 3),
        density=elements.decimal(tested.of("density"), 3),
        difference=elements.signed(-row["ahead"], 3),
        low=elements.decimal(low, 3),
        high=elements.decimal(high, 3),
    )


def shortfall(result: OpportunityResult) -> str:
    """In plain words that complexity adds nothing; '' where it does, or was not tested."""
    tested = result.backtest
    if tested is None or "with_complexity" not in tested.scores.index:
        return ""
    adds = tested.scores.at["with_complexity", "ahead_high"] < 0
    return "" if adds else tr("Complexity adds nothing certain to what relatedness tells.")


def overview(result: OpportunityResult) -> str:
    found = result.complexity
    if found.why_not:
        return paragraph(tr("Complexity could not be computed for this table; the log says why."))
    said = [paragraph(text) for text in (verdict(result), _sign(result)) if text]
    return "".join(said) + _leaders(result) + _sectors(result)


def _sign(result: OpportunityResult) -> str:
    rules = {
        "size": tr(
            "Sign: ECI rises with the number of jobs, since complex activities concentrate in large cities (Balland et al. 2020). "
            "Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.",
        ),
        "diversity": tr(
            "Sign: ECI rises with the number of sectors that areas have, as asked for (Hidalgo & Hausmann 2009). Correlation with the "
            "logarithm of jobs {size}, with the number of sectors {diversity}.",
        ),
        "against": tr(
            "Sign: turned, as asked for; ECI falls with the number of jobs. Correlation with the logarithm of jobs {size}, with the "
            "number of sectors {diversity}.",
        ),
    }
    found = result.complexity
    return rules[result.sign].format(
        size=elements.decimal(found.with_size), diversity=elements.decimal(found.with_diversity)
    )


def _leaders(result: OpportunityResult) -> str:
    known = result.areas.dropna(subset="eci").sort_values("eci", ascending=False, kind="stable")
    rows = [
        [
            elements.name(row["area_label"]),
            elements.decimal(row["eci"]),
            elements.decimal(row["coi"]),
            elements.decimal(row["fitness"]),
            elements.whole(row["space_present"]),
        ]
        for row in known.head(_LEADING).to_dict("records")
    ]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Economic complexity (ECI)")),
        Column(tr("Opportunities (COI)")),
        Column(tr("Fitness")),
        Column(tr("Sectors it has")),
    ]
    caption = tr("The {shown} areas of the highest complexity of {all}; the layer has all")
    return table(caption.format(shown=len(rows), all=len(known)), columns, rows)


def _sectors(result: OpportunityResult) -> str:
    known = result.sectors.dropna(subset="pci").sort_values("pci", ascending=False, kind="stable").head(_LEADING)
    rows = [[row["sector_name"], elements.decimal(row["pci"])] for row in known.to_dict("records")]
    columns = [Column(tr("Sector"), words=True), Column(tr("Complexity (PCI)"))]
    return table(tr("The most complex of the sectors shown"), columns, rows)


def quadrants(result: OpportunityResult, run: Run) -> str:
    """A chart for each area: its absent sectors by density and gain. Those with the most jobs large, the others small and folded."""
    absent = result.table[result.table["present"] == 0].dropna(subset=["density", "gain"])
    count = absent["area"].value_counts().to_dict()
    largest = result.areas["jobs_total"].sort_values(ascending=False, kind="stable").index
    lacking = [key for key in largest if key in count]
    if not lacking:
        return ""
    # about the mean of one there are no quadrants
    every = [key for key in lacking if count[key] > 1]
    said = tr(
        "Sectors that the area lacks: to the right those close to what it has, at the top those that would open complex ones (the "
        "framework of Balland et al. 2019). Lines: the mean of the area's absent sectors.",
    )
    large, small = every[:_MOST_CHARTS], every[_MOST_CHARTS:][:_MOST_SMALL]
    lone = [key for key in lacking if count[key] == 1]
    by_area = dict(list(absent[absent["area"].isin([*large, *small, *lone])].groupby("area")))
    drawn = [quadrant(f"quadrant{number}", by_area[key]) for number, key in enumerate(large)]
    alone = [_lacks_one(by_area[key]) for key in lone]
    parts = [paragraph(said), *drawn, elements.bullets(alone), *_small(small, by_area, run)]
    if len(large) + len(small) < len(every):
        text = tr(
            "Drawn are the {shown} areas with the most jobs of {all}; the table, the area profiles and the interactive map have all."
        )
        parts.append(
            paragraph(text.format(shown=elements.whole(len(large) + len(small)), all=elements.whole(len(every))))
        )
    return "".join(parts)


def _lacks_one(rows: pd.DataFrame) -> str:
    return tr("{area} lacks one of the sectors shown, and has no chart: '{sector}'.").format(
        area=elements.name(rows["area_name"].iloc[0]), sector=without_code(str(rows["sector_name"].iloc[0]))
    )


def _small(areas: list[str], by_area: dict[str, pd.DataFrame], run: Run) -> list[str]:
    if not areas:
        return []
    more = tr_plural("Show {count} more area", "Show {count} more areas", len(areas))
    said = tr(
        "As above, each area on scales of its own; the numbers are the means. In colour, and named below, are sectors that are both "
        "close and complex, the closest first: at most {most} of an area are named. Point at a dot for its name.",
    )
    charts = []
    for number, key in enumerate(areas):
        if number % _EVERY == 0:
            run.look()
        charts.append(_small_quadrant(f"small{number}", by_area[key]))
    content = paragraph(said.format(most=_NAMED)) + elements.small_charts(charts)
    return [elements.folded(more.format(count=elements.whole(len(areas))), content)]


def _small_quadrant(chart_id: str, rows: pd.DataFrame) -> tuple[str, str]:
    """The chart and its caption."""
    rows, centre = _about_centre(rows)
    points = _points(rows[["sector_name", "density", "gain"]].itertuples(index=False, name=None), centre)
    area = elements.name(rows["area_name"].iloc[0])
    best = [without_code(point.label) for point in points if point.marked]
    sectors = semicolons([*best[:_NAMED], *(["…"] if len(best) > _NAMED else [])])
    caption = tr("{area}: {sectors}").format(area=area, sectors=sectors or tr("none both close and complex"))
    return small_quadrants(chart_id, _title(area), sectors, points[:_MOST_POINTS], centre), caption


def _about_centre(rows: pd.DataFrame) -> tuple[pd.DataFrame, tuple[float, float]]:
    """The absent sectors of an area, the closest first, and their mean density and gain."""
    return rows.sort_values("rank", kind="stable"), (float(np.mean(rows["density"])), float(np.mean(rows["gain"])))


def quadrant(chart_id: str, rows: pd.DataFrame) -> str:
    """The smart-specialisation quadrants of one area. rows: its absent sectors, with `density` and `gain`."""
    rows, centre = _about_centre(rows)
    points = rows[["sector_name", "density", "gain"]].head(_MOST_POINTS).itertuples(index=False, name=None)
    return quadrant_of(chart_id, elements.name(rows["area_name"].iloc[0]), points, centre)


def _points(sectors: Iterable[tuple[str, float, float]], centre: tuple[float, float]) -> list[Point]:
    """Marked are those that are close and open complex ones."""
    return [
        Point(name, float(close), float(gain), close >= centre[0] and gain >= centre[1])
        for name, close, gain in sectors
    ]


def _title(area: str) -> str:
    return tr("{area}: relatedness and complexity gain").format(area=area)


def quadrant_of(
    chart_id: str, area: str, sectors: Iterable[tuple[str, float, float]], centre: tuple[float, float]
) -> str:
    """Sectors (name, density, gain) in quadrants about a centre; marked are those that are close and open complex ones."""
    points = _points(sectors, centre)
    best = semicolons(point.label for point in points if point.marked)
    names = (
        tr("Close and complex: first choice"),
        tr("Close, little gain"),
        tr("Complex, far away"),
        tr("Far away, little gain"),
    )
    axes = tr("Relatedness density"), tr("Complexity gain")
    title = _title(area)
    return chart(scatter(chart_id, title, best, axes, names, points, centre, close_axis), title)

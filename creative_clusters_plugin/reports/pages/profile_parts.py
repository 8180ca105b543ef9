"""The parts of an area's profile as HTML, one for each topic. They take the plain values of core.publish.area_profiles."""

from math import nan

from ...translation import tr
from ..drawing.charts import Estimate, interval_chart
from ..drawing.time_charts import Band, Panel, small_multiples
from ..html import elements
from ..html.elements import Cell, Column, bullets, chart, key_figures, paragraph, table
from .class_lists import class_names
from .employment_change import trend_names
from .employment_outlook import class_names as outlook_names


def number(value: float | None) -> float:
    return nan if value is None else float(value)


def _whole(value: float | None) -> str:
    return elements.whole(number(value))


def _decimal(value: float | None, places: int = 2) -> str:
    return elements.decimal(number(value), places)


def _percent(value: float | None) -> str:
    return elements.percent(number(value))


def _growth(value: float | None) -> str:
    text = elements.signed(100 * number(value), 1)
    return text if text == elements.MISSING else f"{text}\u00a0%"


def summary(figures: dict) -> str:
    """What the area is, in figures."""
    rank = _whole(figures.get("rank"))
    if figures.get("ranked"):
        rank = tr("{rank} of {all}").format(rank=rank, all=_whole(figures["ranked"]))
    interval = elements.interval(number(figures.get("lq_low")), number(figures.get("lq_high")))
    span = elements.interval(number(figures.get("rank_low")), number(figures.get("rank_high")), 0)
    pairs = [
        (tr("creative jobs"), "jobs_creative", _whole(figures.get("jobs_creative"))),
        (tr("of all jobs in the area"), "share_local", _percent(figures.get("share_local"))),
        (
            tr("location quotient ({interval})").format(interval=interval),
            "lq_creative",
            _decimal(figures.get("lq_creative")),
        ),
        (tr("rank (90 % interval {interval})").format(interval=span), "rank", rank),
        (
            tr("jobs above expectation"),
            "jobs_above_expectation",
            elements.signed(number(figures.get("jobs_above_expectation"))),
        ),
        (
            tr("creative businesses"),
            "businesses_creative",
            _whole(figures.get("businesses_creative")),
        ),
    ]
    shown = [(label, value) for label, name, value in pairs if figures.get(name) is not None]
    return paragraph(_headline(figures), "lead") + key_figures(shown)


def _headline(figures: dict) -> str:
    texts = {
        "hotspot": tr("A creative hotspot."),
        "specialised": tr("Specialised in creative work, but too narrow, small or unsure for a hotspot."),
        "large": tr("Many creative jobs, but no larger share of all jobs than in the nation."),
        "none": tr("Neither specialised in creative work nor large."),
        "no data": tr("No location quotient can be told."),
        "national": tr("A creative cluster of the nation."),
        "regional": tr("A creative cluster of the nation and of its region."),
        "local": tr("A creative cluster of its region."),
    }
    found = [texts.get(figures.get("class"), "")]
    if figures.get("top_sector"):
        found.append(tr("Strongest: {sector}.").format(sector=figures["top_sector"]))
    if figures.get("suppressed"):
        text = tr("Figures withheld: {count}. Jobs are lower bounds, quotients uncertain.")
        found.append(text.format(count=_whole(figures["suppressed"])))
    return " ".join(text for text in found if text)


def sectors(rows: list[dict], chart_id: str, area: str) -> str:
    """The area's sub-sectors against the nation: quotients with intervals, and shares of all jobs."""
    estimates = [
        Estimate(
            row["sector_name"],
            number(row["lq"]),
            number(row.get("lq_low")),
            number(row.get("lq_high")),
            number(row.get("lq_low")) > 1,
        )
        for row in rows
    ]
    title = tr("{area}: location quotients of the sub-sectors").format(area=area)
    said = "; ".join(f"{row['sector_name']} {_decimal(row['lq'])}" for row in rows if row["lq"] is not None)
    picture = interval_chart(chart_id, title, said, tr("location quotient (1: as in the nation)"), estimates)
    about = tr(
        "Location quotients with their intervals, where they are known; in colour what is surely above the nation's share.",
    )
    found = chart(picture, about) if picture else ""
    if not any("jobs" in row for row in rows):
        return found
    businesses = any(row.get("businesses") is not None for row in rows)
    columns = [
        Column(tr("Sub-sector"), words=True),
        Column(tr("Jobs")),
        *([Column(tr("Businesses"))] if businesses else []),
        Column(tr("Share of all jobs here")),
        Column(tr("In the nation")),
        Column("LQ"),
        Column(tr("Interval")),
    ]
    lines = [
        [
            row["sector_name"],
            _whole(row.get("jobs")),
            *([_whole(row.get("businesses"))] if businesses else []),
            _percent(row.get("share_local")),
            _percent(row.get("reference_share")),
            Cell(_decimal(row["lq"]), elements.shade(number(row["lq"]))),
            elements.interval(number(row.get("lq_low")), number(row.get("lq_high"))),
        ]
        for row in rows
    ]
    return found + table(tr("The sub-sectors here and in the nation"), columns, lines)


def near(rows: list[dict]) -> str:
    columns = [
        Column(tr("Hotspot"), words=True),
        Column(tr("Distance (km)")),
        Column(tr("Creative LQ")),
    ]
    lines = [
        [elements.name(row["area_name"]), _whole(row["distance_km"]), _decimal(row["lq_creative"])] for row in rows
    ]
    return table(tr("The nearest other hotspots"), columns, lines)


def overlap(rows: list[dict]) -> str:
    names = {
        "both": tr("both strong"),
        "creative only": tr("creative only"),
        "related only": tr("related only"),
        "neither": tr("neither"),
        "no data": tr("no data"),
    }
    groups = {
        "high_tech_manufacturing": tr("High-tech manufacturing"),
        "kibs": tr("Knowledge-intensive business services"),
    }
    columns = [
        Column(tr("Related group"), words=True),
        Column(tr("Its LQ")),
        Column(tr("Creative LQ without shared codes")),
        Column(tr("Here"), words=True),
    ]
    lines = [
        [
            groups.get(row["group"], row["group"].replace("_", " ").capitalize()),
            Cell(_decimal(row["lq"]), elements.shade(number(row["lq"]))),
            Cell(_decimal(row["lq_creative"]), elements.shade(number(row["lq_creative"]))),
            names.get(row["class"], elements.name(row["class"])),
        ]
        for row in rows
    ]
    return table(tr("Related sectors in the same place"), columns, lines)


def peers(rows: list[dict]) -> str:
    columns = [
        Column(tr("Peer"), words=True),
        Column(tr("Similarity")),
        Column(tr("Distance (km)")),
        Column(tr("Creative jobs, times those here")),
        Column(tr("Strong there and not here"), words=True),
    ]
    lines = [
        [
            elements.name(row["peer_name"]),
            _decimal(row["similarity"]),
            _whole(row.get("distance_km")),
            _decimal(row.get("jobs_ratio"), 1),
            elements.name(row.get("strengths_to_learn")),
        ]
        for row in rows
    ]
    return table(
        tr("Areas with a like profile: from whom to learn, with whom to collaborate"),
        columns,
        lines,
    )


def types(figures: dict) -> str:
    said = [
        (tr("Its type of area is specialised in: {text}."), figures.get("type_name")),
        (tr("Its peers are strong in what it is not: {text}."), figures.get("to_learn")),
    ]
    return bullets([text.format(text=value) for text, value in said if value])


def opportunities(rows: list[dict]) -> str:
    columns = [
        Column(tr("Sector not yet here"), words=True),
        Column(tr("Relatedness density")),
        Column("LQ"),
        Column(tr("What supports it"), words=True),
    ]
    lines = [
        [
            elements.name(row["sector_name"]),
            _decimal(row["density"]),
            _decimal(row.get("lq")),
            elements.name(row.get("supports")),
        ]
        for row in rows
    ]
    return table(tr("Sectors that it could grow into, the closest first"), columns, lines)


def supply(figures: dict) -> str:
    pairs = [
        (
            tr("of creative inputs could be bought here"),
            figures.get("local_supply_pct"),
            0,
            "\u00a0%",
        ),
        (tr("needed suppliers without a job here"), figures.get("suppliers_missing"), 0, ""),
        (tr("type I multiplier"), figures.get("multiplier"), 2, ""),
    ]
    shown = [(label, f"{_decimal(value, places)}{unit}") for label, value, places, unit in pairs if value is not None]
    gap = tr("The largest gap: {product}.")
    text = gap.format(product=figures["largest_gap"]) if figures.get("largest_gap") else ""
    return key_figures(shown) + (paragraph(text) if text else "")


def supplies(rows: list[dict]) -> str:
    columns = [
        Column(tr("Creative sector"), words=True),
        Column(tr("What it buys"), words=True),
        Column(tr("Share of its inputs")),
        Column(tr("Jobs of suppliers here")),
        Column(tr("Could be bought here")),
    ]
    lines = [
        [
            elements.name(row["sector_name"]),
            elements.name(row["product_name"]),
            _percent(row["input_share"]),
            _whole(row["jobs"]),
            _percent(row["local_share"]),
        ]
        for row in rows
    ]
    return table(tr("The largest inputs, and how much of them the area could provide"), columns, lines)


def change(figures: dict) -> str:
    text = tr("{start} – {end}: from {before} to {after} creative jobs ({growth}).").format(
        start=figures.get("start"),
        end=figures.get("end"),
        before=_whole(figures.get("jobs_start")),
        after=_whole(figures.get("jobs_end")),
        growth=_growth(figures.get("growth")),
    )
    said = [text]
    if figures.get("regional") is not None:
        parts = tr(
            "Of the change, {national} go with the nation, {mix} with its mix of sectors, {regional} are its own.",
        )
        said.append(
            parts.format(**{name: elements.signed(number(figures[name])) for name in ("national", "mix", "regional")})
        )
    became = trend_names().get(figures.get("class"))
    if became and figures["class"] not in ("none", "no data"):
        said.append(tr("As a hotspot: {class_name}.").format(class_name=became))
    return paragraph(" ".join(said))


def sector_change(rows: list[dict]) -> str:
    columns = [
        Column(tr("Sub-sector"), words=True),
        Column(tr("Jobs at the start")),
        Column(tr("Jobs at the end")),
        Column(tr("Growth")),
        Column(tr("Its own part (jobs)")),
    ]
    lines = [
        [
            elements.name(row["sector_name"]),
            _whole(row["jobs_start"]),
            _whole(row["jobs_end"]),
            _growth(row["growth"]),
            elements.signed(number(row.get("regional"))),
        ]
        for row in rows
    ]
    return table(tr("Growth of the sub-sectors"), columns, lines)


def outlook(figures: dict) -> str:
    text = tr("Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}.").format(
        year=figures.get("year"),
        jobs=_whole(figures.get("jobs")),
        interval=elements.interval(number(figures.get("low_90")), number(figures.get("high_90")), 0),
        class_name=outlook_names().get(figures.get("class"), elements.name(figures.get("class"))).lower(),
    )
    without = tr("Below the past figures, without sub-sectors that cannot be forecast ({count}).")
    left_out = figures.get("unforecast")
    return paragraph(f"{text} {without.format(count=_whole(left_out))}" if left_out else text)


def course(history: list[dict], forecasts: list[dict], whole: bool, chart_id: str, area: str) -> str:
    """Jobs and quotient over the years, with the forecast and its intervals behind the last one.

    whole: the forecast is of all that the past figures count, so that it goes on from them.
    """
    past = [(float(row["year"]), number(row["jobs"])) for row in history]
    future = [(float(row["year"]), number(row["jobs"])) for row in forecasts]
    bands = [
        Band([(float(row["year"]), number(row[f"low_{level}"]), number(row[f"high_{level}"])) for row in forecasts])
        for level in (90, 50)
        if forecasts
    ]
    panels = [Panel(tr("Creative jobs"), past, (past[-1:] if whole else []) + future, bands)]
    if history:
        quotients = [(float(row["year"]), number(row["lq"])) for row in history]
        panels.append(Panel(tr("Location quotient"), quotients))
    title = tr("{area}: creative jobs over the years").format(area=area)
    said = "; ".join(f"{row['year']}: {_whole(row['jobs'])}" for row in (*history, *forecasts))
    picture = small_multiples(chart_id, title, said, panels, columns=2)
    about = tr("Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one.")
    return chart(picture, about) if picture else ""


def badge(figures: dict) -> str:
    return class_names().get(figures.get("class"), elements.name(figures.get("class")))

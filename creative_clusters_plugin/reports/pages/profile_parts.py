"""The parts of an area's profile as HTML, one for each topic. They take the plain values of core.publish.area_profiles."""

from ...core.figures.notation import named, semicolons
from ...core.options import RELATED_GROUPS
from ...core.publish.profile_strengths import alike
from ...translation import tr, translated
from ..drawing.charts import Estimate, interval_chart
from ..drawing.time_charts import Band, Panel, small_multiples
from ..html import elements
from ..html.elements import Cell, Column, bullets, chart, key_figures, paragraph, table
from .class_lists import class_names
from .complexity_parts import quadrant_of
from .profile_names import joint_names
from .profile_words import decimal, growth, number, percent, whole

_FIGURES = 6  # on an area's sheet: two rows of three


def summary(figures: dict) -> str:
    """What the area is, in figures."""
    return key_figures(summary_pairs(figures))


def summary_pairs(figures: dict) -> list[tuple[str, str]]:
    """Label and value of the six figures, of those that are known."""
    rank = whole(figures.get("rank"))
    if figures.get("ranked"):
        rank = tr("{rank} of {all}").format(rank=rank, all=whole(figures["ranked"]))
    interval = elements.interval(number(figures.get("lq_low")), number(figures.get("lq_high")))
    span = elements.interval(number(figures.get("rank_low")), number(figures.get("rank_high")), 0)
    pairs = [
        (tr("creative jobs"), "jobs_creative", whole(figures.get("jobs_creative"))),
        (tr("of all jobs in the area"), "share_local", percent(figures.get("share_local"))),
        (
            tr("location quotient ({interval})").format(interval=interval),
            "lq_creative",
            decimal(figures.get("lq_creative")),
        ),
        (tr("rank by hotspot score (90 % interval {interval})").format(interval=span), "rank", rank),
        (
            tr("jobs above expectation"),
            "jobs_above_expectation",
            elements.signed(number(figures.get("jobs_above_expectation"))),
        ),
        (
            tr("creative businesses"),
            "businesses_creative",
            whole(figures.get("businesses_creative")),
        ),
        (tr("of the nation's creative jobs"), "share_national", percent(figures.get("share_national"))),
    ]
    return [(label, value) for label, name, value in pairs if figures.get(name) is not None][:_FIGURES]


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
    said = semicolons(f"{row['sector_name']} {decimal(row['lq'])}" for row in rows if row["lq"] is not None)
    picture = interval_chart(chart_id, title, said, tr("location quotient (1: as in the nation)"), estimates)
    about = tr(
        "Location quotients with their intervals, where they are known; in colour what is surely above the nation's share.",
    )
    found = chart(picture, about) if picture else ""
    if not any("jobs" in row for row in rows):
        return found
    businesses = any(row.get("businesses") is not None for row in rows)
    paid = any(row.get("pay_ratio") is not None for row in rows)
    columns = [
        Column(tr("Sub-sector"), words=True),
        Column(tr("Jobs")),
        *([Column(tr("Businesses"))] if businesses else []),
        Column(tr("Share of all jobs here")),
        Column(tr("In the nation")),
        Column("LQ"),
        Column(tr("Interval")),
        *([Column(tr("Pay per job")), Column(tr("Pay per job / nation"))] if paid else []),
    ]
    lines = [
        [
            row["sector_name"],
            whole(row.get("jobs")),
            *([whole(row.get("businesses"))] if businesses else []),
            percent(row.get("share_local")),
            percent(row.get("reference_share")),
            Cell(decimal(row["lq"]), elements.shade(number(row["lq"]))),
            elements.interval(number(row.get("lq_low")), number(row.get("lq_high"))),
            *([whole(row.get("pay")), decimal(row.get("pay_ratio"))] if paid else []),
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
    lines = [[elements.name(row["area_name"]), whole(row["distance_km"]), decimal(row["lq_creative"])] for row in rows]
    return table(tr("The nearest other hotspots"), columns, lines)


def overlap(rows: list[dict]) -> str:
    names = joint_names()
    groups = {key: translated(title) for key, title in RELATED_GROUPS}
    columns = [
        Column(tr("Related group"), words=True),
        Column(tr("Its LQ")),
        Column(tr("Creative LQ without shared codes")),
        Column(tr("Here"), words=True),
    ]
    lines = [
        [
            groups.get(row["group"], row["group"].replace("_", " ").capitalize()),
            Cell(decimal(row["lq"]), elements.shade(number(row["lq"]))),
            Cell(decimal(row["lq_creative"]), elements.shade(number(row["lq_creative"]))),
            names.get(row["class"], elements.name(row["class"])),
        ]
        for row in rows
    ]
    return table(tr("Related sectors in the same place"), columns, lines)


def audiences(rows: list[dict]) -> str:
    names = joint_names(audience=True)
    columns = [
        Column(tr("Audience"), words=True),
        Column(tr("Of the people")),
        Column(tr("Against the average of all areas")),
        Column(tr("Here"), words=True),
    ]
    lines = [
        [
            row["segment_name"],
            percent(None if row["percent"] is None else row["percent"] / 100),
            Cell(decimal(row["lq"]), elements.shade(number(row["lq"]))),
            names.get(row["class"], elements.name(row["class"])),
        ]
        for row in rows
    ]
    return table(tr("Audiences of the area, and whether creative work is strong, too"), columns, lines)


def peers(rows: list[dict]) -> str:
    columns = [
        Column(tr("Peer"), words=True),
        Column(tr("Similarity")),
        Column(tr("More than by chance"), words=True),
        Column(tr("Distance (km)")),
        Column(tr("Creative jobs, times those here")),
        Column(tr("Strong there and not here"), words=True),
    ]
    lines = [
        [
            elements.name(row["peer_name"]),
            decimal(row["similarity"]),
            tr("yes") if alike(row) else tr("no"),
            whole(row.get("distance_km")),
            decimal(row.get("jobs_ratio"), 1),
            elements.name(row.get("strengths_to_learn")),
        ]
        for row in rows
    ]
    return table(
        tr("The nearest profiles: from whom to learn, with whom to collaborate"),
        columns,
        lines,
    )


def types(figures: dict) -> str:
    said = [
        (tr("The areas of its type, taken together, are specialised in: {text}."), figures.get("type_name")),
        (tr("Its peers are strong in what it is not: {text}."), figures.get("to_learn")),
    ]
    return bullets([text.format(text=elements.name(value)) for text, value in said if value])


def complexity(figures: dict) -> str:
    """How complex what the area does is, and what lies near to it."""
    pairs = [
        (tr("economic complexity (ECI; 0: the mean area)"), figures.get("eci")),
        (tr("outlook for complexity (COI; 0: the mean area)"), figures.get("coi")),
        (tr("fitness (1: the mean area)"), figures.get("fitness")),
    ]
    return key_figures([(label, decimal(value)) for label, value in pairs if value is not None])


def opportunities(rows: list[dict], chart_id: str, area: str) -> str:
    """The closest sectors that the area lacks, as a table and, where their gain is known, in quadrants about the mean of all it lacks."""
    columns = [
        Column(tr("Sector not yet here"), words=True),
        Column(tr("Relatedness density")),
        Column(tr("Complexity gain")),
        Column("LQ"),
        Column(tr("What supports it"), words=True),
    ]
    lines = [
        [
            elements.name(row["sector_name"]),
            decimal(row["density"]),
            decimal(row.get("gain")),
            decimal(row.get("lq")),
            elements.name(row.get("supports")),
        ]
        for row in rows
    ]
    known = [row for row in rows if row.get("gain") is not None and row.get("gain_mean") is not None]
    picture = ""
    if known:
        points = [(elements.name(row["sector_name"]), row["density"], row["gain"]) for row in known]
        picture = quadrant_of(chart_id, area, points, (known[0]["density_mean"], known[0]["gain_mean"]))
    return picture + table(tr("Sectors that it could grow into, the closest first"), columns, lines)


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
    shown = [(label, f"{decimal(value, places)}{unit}") for label, value, places, unit in pairs if value is not None]
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
            percent(row["input_share"]),
            whole(row["jobs"]),
            percent(row["local_share"]),
        ]
        for row in rows
    ]
    return table(tr("The largest inputs, and how much of them the area could provide"), columns, lines)


def scenario_products(rows: list[dict]) -> str:
    """What a scenario brings to the area, by what is made."""
    columns = [
        Column(tr("Product"), words=True),
        Column(tr("Jobs gained")),
        Column(tr("New, less displaced")),
        Column(tr("Further jobs")),
    ]
    lines = [
        [
            elements.name(row.get("product_name") or row.get("product")),
            elements.signed(number(row.get("jobs_gained")), 1),
            elements.signed(number(row.get("jobs_direct") or 0) - number(row.get("jobs_displaced") or 0), 1),
            elements.signed(number(row.get("jobs_further")), 1),
        ]
        for row in rows
    ]
    return table(tr("Jobs gained in the area"), columns, lines)


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
            whole(row["jobs_start"]),
            whole(row["jobs_end"]),
            growth(row["growth"]),
            elements.signed(number(row.get("regional"))),
        ]
        for row in rows
    ]
    return table(tr("Growth of the sub-sectors"), columns, lines)


def course(history: list[dict], forecasts: list[dict], goes_on: bool, chart_id: str, area: str) -> str:
    """Jobs and quotient over the years, with the forecast and its intervals behind the last one.

    goes_on: the forecast is of all that the past figures count, so that it goes on from them.
    """
    past = [(float(row["year"]), number(row["jobs"])) for row in history]
    future = [(float(row["year"]), number(row["jobs"])) for row in forecasts]
    bands = [
        Band([(float(row["year"]), number(row[f"low_{level}"]), number(row[f"high_{level}"])) for row in forecasts])
        for level in (90, 50)
        if forecasts
    ]
    panels = [Panel(tr("Creative jobs"), past, (past[-1:] if goes_on else []) + future, bands)]
    if history:
        quotients = [(float(row["year"]), number(row["lq"])) for row in history]
        panels.append(Panel(tr("Location quotient"), quotients))
    title = tr("{area}: creative jobs over the years").format(area=area)
    said = semicolons(named(row["year"], whole(row["jobs"])) for row in (*history, *forecasts))
    picture = small_multiples(chart_id, title, said, panels, columns=2)
    about = tr("Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one.")
    return chart(picture, about) if picture else ""


def badge(figures: dict) -> str:
    return class_names().get(figures.get("class"), elements.name(figures.get("class")))

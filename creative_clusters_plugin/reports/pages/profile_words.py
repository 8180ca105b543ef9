"""An area's profile in whole sentences, for pages and office files alike. They take the values of core.publish.area_profiles."""

from math import nan

from ...core.concentration.class_labels import EMERGING
from ...core.figures.notation import semicolons
from ...core.options import DEPENDS
from ...core.publish.profile_strengths import MOST_OPPORTUNITIES, Strengths, alike, strengths
from ...core.space.emerging import NO_PATTERN
from ...translation import tr, tr_plural, translated, within_sentence, without_code
from ..html import elements
from .employment_outlook import class_names as outlook_names

_NAMED = 3  # peers named
_MOST_STRENGTHS = 4
_FURTHER = {"further": "further", "low": "further_low", "high": "further_high"}


def number(value: float | None) -> float:
    return nan if value is None else float(value)


def whole(value: float | None) -> str:
    return elements.whole(number(value))


def decimal(value: float | None, places: int = 2) -> str:
    return elements.decimal(number(value), places)


def percent(value: float | None) -> str:
    return elements.percent(number(value))


def growth(value: float | None) -> str:
    text = elements.signed(100 * number(value), 1)
    return text if text == elements.MISSING else f"{text}\u00a0%"


def quotient(row: dict) -> str:
    """A quotient with as many digits as its interval allows."""
    low, high = row.get("lq_low"), row.get("lq_high")
    width = 0.0 if low is None or high is None else high - low
    # below 1 a tenth is more than the interval asks for: 0.45 would read 0.4 beside it
    return decimal(row.get("lq"), 1 if width > 0.2 and number(row.get("lq")) >= 1 else 2)


def headline(profile: dict) -> str:
    """What the area is, in a sentence or two that need no knowledge of the method."""
    figures, name = profile.get("summary", {}), profile["name"]
    texts = {
        "hotspot": tr("{area} is a creative hotspot."),
        "specialised": tr("{area} is specialised in creative work, but too narrow, small or unsure for a hotspot."),
        "large": tr("{area} has many creative jobs, but no larger share of all jobs than the nation has."),
        "none": tr("{area} is neither specialised in creative work nor large in it."),
        "no data": tr("Of {area} no location quotient can be told."),
        "national": tr("{area} stands out as a creative cluster against the nation and against its region."),
        "regional": tr("{area} stands out as a creative cluster against the nation, as does its region as a whole."),
        "local": tr("{area} stands out as a creative cluster within its region only."),
    }
    found = [texts[figures["class"]].format(area=name)] if figures.get("class") in texts else []
    if figures.get("share_local") is not None and figures.get("lq_creative") is not None:
        text = tr("{share} of its jobs are creative, {times} times the share in the nation.")
        low, high = figures.get("lq_low"), figures.get("lq_high")
        times = quotient({"lq": figures["lq_creative"], "lq_low": low, "lq_high": high})
        found.append(text.format(share=percent(figures["share_local"]), times=times))
    if figures.get("pay_ratio_creative") is not None:
        text = tr("A creative job there pays {times} times what one pays in the nation.")
        found.append(text.format(times=decimal(figures["pay_ratio_creative"])))
    found += [text for text in [robust(profile.get("robustness") or {})] if text]
    if figures.get("suppressed"):
        text = tr_plural(
            "{count} figure is withheld: jobs are lower bounds, quotients uncertain.",
            "{count} figures are withheld: jobs are lower bounds, quotients uncertain.",
            int(figures["suppressed"]),
        )
        found.append(text.format(count=whole(figures["suppressed"])))
    return " ".join(found)


def robust(figures: dict) -> str:
    """Under how many of the reasonable definitions the area is a hotspot."""
    if figures.get("hotspot_count") is None or (figures.get("choices") or 0) <= 1:
        return ""
    count, choices = int(figures["hotspot_count"]), int(figures["choices"])
    if count == choices:
        return tr("It is a hotspot under all of {choices} reasonable definitions.").format(choices=whole(choices))
    if count == 0:
        return tr("It is a hotspot under none of {choices} reasonable definitions.").format(choices=whole(choices))
    text = tr("It is a hotspot under {count} of {choices} reasonable definitions.")
    return text.format(count=whole(count), choices=whole(choices))


def sheet(profile: dict) -> list[tuple[str, list[str], bool]]:
    """What stands on an area's sheet below its figures: heading, sentences, and whether they are a list."""
    get = profile.get
    course = [change(get("change"))] if get("change") else []
    course += [text for text in [pattern(get("emerging") or {})] if text]
    course += [outlook(get("outlook"))] if get("outlook") else []
    course += [text for text in [scenario(get("impact") or {})] if text]
    ranks = ranked(get("summary", {})), by_choices(get("robustness") or {})
    parts = [
        (tr("Strengths"), strong(profile), True),
        (tr("Rank"), [text for text in ranks if text], False),
        (tr("Change and outlook"), course, False),
        (tr("Areas with a like profile"), [peers(get("peers", []))], False),
        (tr("What it could grow into"), opportunities(get("opportunities", [])), True),
    ]
    return [(heading, lines, listed) for heading, lines, listed in parts if any(lines)]


def strong(profile: dict) -> list[str]:
    """A line for each sub-sector that is surely above the nation's share, or one that says why there is none."""
    if not profile.get("sectors"):
        return []
    found: Strengths = strengths(profile)
    if not found.known:
        return [
            tr(
                "The layers given have no intervals: whether a sub-sector is surely above the nation's share is not known."
            )
        ]
    if not found.sure:
        return [tr("No sub-sector is surely above its share in the nation.")]
    text = tr("{sector}: {times} times the share in the nation (90 % interval {interval})")
    lines = [
        text.format(
            sector=row["sector_name"],
            times=quotient(row),
            interval=elements.interval(number(row["lq_low"]), number(row.get("lq_high")), 1),
        )
        for row in found.sure[:_MOST_STRENGTHS]
    ]
    rest = found.sure[_MOST_STRENGTHS:]
    return [
        *lines,
        *([tr("Also: {names}").format(names=semicolons(row["sector_name"] for row in rest))] if rest else []),
    ]


def ranked(figures: dict) -> str:
    if figures.get("rank") is None:
        return ""
    place = whole(figures["rank"])
    if figures.get("ranked"):
        place = tr("{rank} of {all}").format(rank=place, all=whole(figures["ranked"]))
    text = tr("Rank {rank}, by a score of concentration, breadth and scale.").format(rank=place)
    if figures.get("rank_low") is None or figures.get("rank_high") is None:
        return text
    if figures["rank_low"] == figures["rank_high"]:
        return f"{text} {tr('Neither chance nor other reasonable weights move it.')}"
    span = tr("Chance and other reasonable weights could put it anywhere from {low} to {high}.")
    return f"{text} {span.format(low=whole(figures['rank_low']), high=whole(figures['rank_high']))}"


def by_choices(figures: dict) -> str:
    """Where the area ranks under all of the reasonable definitions, and which choice matters most for it."""
    if figures.get("rank_median") is None or (figures.get("choices") or 0) <= 1:
        return ""
    text = tr("Under {choices} reasonable definitions: {median} in the middle, {low} to {high} in 90 % of them.")
    said = text.format(
        choices=whole(figures.get("choices")),
        median=whole(figures["rank_median"]),
        low=whole(figures.get("rank_low")),
        high=whole(figures.get("rank_high")),
    )
    choice = DEPENDS.get(str(figures.get("matters_most")))
    return f"{said} {tr('This depends most {choice}.').format(choice=translated(choice))}" if choice else said


def scenario(figures: dict) -> str:
    """What the new jobs of a scenario, or their loss, would do here; '' where that is not known."""
    gained = figures.get("jobs_gained")
    if gained is None:
        return ""
    direct = number(figures.get("jobs_direct")) - number(figures.get("jobs_displaced"))
    text = (
        tr(
            "Scenario: {gained} jobs in all: {direct} new ones less those displaced, and {further} further ones ({low} to {high}) through "
            "suppliers and wages."
        )
        if direct
        else tr("Scenario: {further} jobs ({low} to {high}), through suppliers and wages.")
    )
    places = 1 if abs(gained) < 100 else 0
    values = {
        "gained": gained,
        "direct": direct,
        **{name: number(figures.get(f"jobs_{field}")) for name, field in _FURTHER.items()},
    }
    return text.format(**{name: elements.signed(value, places) for name, value in values.items()})


def change(figures: dict) -> str:
    text = tr("{start} – {end}: from {before} to {after} creative jobs ({growth}).").format(
        start=figures.get("start"),
        end=figures.get("end"),
        before=whole(figures.get("jobs_start")),
        after=whole(figures.get("jobs_end")),
        growth=growth(figures.get("growth")),
    )
    said = [text]
    if figures.get("regional") is not None:
        parts = tr(
            "Of the change, {national} go with the growth of the nation, {mix} with the area's mix of sectors, and {regional} are its own.",
        )
        said.append(
            parts.format(**{name: elements.signed(number(figures[name])) for name in ("national", "mix", "regional")})
        )
    if figures.get("class") in _became():
        said.append(_became()[figures["class"]])
    return " ".join(said)


def _became() -> dict[str, str]:
    """By class of the change, which goes by the quotient alone: a hotspot takes more, so that the word would contradict the headline."""
    return {
        "emerging": tr("Creative work has become concentrated there."),
        "growing": tr("Creative work is or was concentrated there, and has surely more jobs than before."),
        "stable": tr("Creative work is or was concentrated there, and its jobs have not surely changed."),
        "declining": tr("Creative work is or was concentrated there, and has surely fewer jobs than before."),
        "lost": tr("Creative work is no longer concentrated there."),
    }


def pattern(figures: dict) -> str:
    """What the area was with those around it over the years; '' where it was not tested."""
    found = figures.get("pattern")
    if not figures.get("times") or found not in EMERGING:
        return ""
    if found == NO_PATTERN and not figures.get("times_hot") and not figures.get("times_cold"):
        text = tr("With the areas around it, it was neither a hot nor a cold spot at any of {times} times.")
        return text.format(times=whole(figures["times"]))
    return tr("With the areas around it: {class_name} (hot at {hot} and cold at {cold} of {times} times).").format(
        class_name=translated(EMERGING[found]),
        hot=whole(figures.get("times_hot")),
        cold=whole(figures.get("times_cold")),
        times=whole(figures["times"]),
    )


def outlook(figures: dict) -> str:
    text = tr("Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}.").format(
        year=figures.get("year"),
        jobs=whole(figures.get("jobs")),
        interval=elements.interval(number(figures.get("low_90")), number(figures.get("high_90")), 0),
        class_name=_expected(figures.get("class")),
    )
    left_out = int(figures.get("unforecast") or 0)
    without = tr_plural(
        "It leaves out {count} sub-sector that cannot be forecast, so that it is not to be compared with the past figures.",
        "It leaves out {count} sub-sectors that cannot be forecast, so that it is not to be compared with the past figures.",
        left_out,
    )
    return f"{text} {without.format(count=whole(left_out))}" if left_out else text


def _expected(kind: str | None) -> str:
    name = outlook_names().get(kind, elements.name(kind))
    return name.lower() if kind == "unsure" else within_sentence(name)


def peers(rows: list[dict]) -> str:
    if not rows:
        return ""
    near = [row for row in rows if alike(row)][:_NAMED]
    if not near:
        return tr("No area is more alike than chance would make its nearest.")
    text = tr("{peer} (similarity {similarity}, {apart} km away)")
    plain = tr("{peer} (similarity {similarity})")
    peers = [
        (plain if row.get("distance_km") is None else text).format(
            peer=row["peer_name"], similarity=decimal(row["similarity"]), apart=whole(row.get("distance_km"))
        )
        for row in near
    ]
    return tr("Most alike: {names}.").format(names=semicolons(peers))


def opportunities(rows: list[dict]) -> list[str]:
    """The closest sectors that the area lacks, each with what it has beside them, without codes."""
    beside = tr("{sector}, beside {neighbour}")
    found = []
    for row in rows[:MOST_OPPORTUNITIES]:
        neighbour = str(row.get("supports") or "").split("; ")[0]
        sector = without_code(str(row["sector_name"]))
        found.append(
            beside.format(sector=sector, neighbour=within_sentence(without_code(neighbour))) if neighbour else sector
        )
    return found

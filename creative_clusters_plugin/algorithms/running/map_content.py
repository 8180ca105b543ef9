"""The content of an interactive map: levels of areas, measures with their values, topics of profiles, in all languages."""

from dataclasses import dataclass, field, replace
from datetime import date

from ...core.concentration import class_labels
from ...core.figures.notation import writing_in
from ...core.messages import Note, Progress, each, mark, span
from ...core.options import RELATED_GROUPS
from ...core.publish.area_profiles import Profiles, Results
from ...core.publish.map_kinds import QUESTIONS
from ...core.publish.map_measures import Measure, measures_of
from ...core.publish.map_values import exact_values, topics_of, values_by_year, values_of
from ...core.publish.networks import networks_of
from ...core.topology.topology import Topology
from ...reports.html.map_texts import LANGUAGES, in_languages, page_texts
from .map_styles import ZERO, class_colours, classes_by_level

_PLACES = 5  # decimals of degrees: about a metre
# what stands in the topics as a code; where one stands for different things, the word for all of them
_CODES = {
    **class_labels.plain(class_labels.CLASS | class_labels.TREND | class_labels.OUTLOOK | class_labels.REGIONAL),
    **class_labels.plain(class_labels.EMERGING),
    **class_labels.joint(""),
    **class_labels.plain(dict(RELATED_GROUPS)),
    "none": Note(mark("None")),
    "no data": Note(mark("No data")),
}


@dataclass(frozen=True)
class Level:
    """A level of areas: what is known of them, the topic of their own layer, shapes (WKB) and places by id; parents of the finer level."""

    key: str
    title: str
    found: Results
    topic: str
    fields: tuple[str, ...]
    shapes: dict[str, bytes]
    places: dict[str, tuple[float, float]]
    topology: Topology | None = None
    parents: list[int] | None = None
    segments: dict[str, str] = field(default_factory=dict)  # names of audiences
    kind: str = ""  # what readers are told instead of the title, where that names no kind of areas


def map_content(
    levels: list[Level],
    profiles: Profiles,
    title: str,
    source: str,
    language: str,
    notes: list[Note],
    progress: Progress,
) -> dict:
    """What `reports.interactive_map.map_page` takes (web/README.md describes it). notes: what readers have to know. Raises Cancelled."""
    texts = {key: in_languages(text) for key, text in page_texts().items()}
    return {
        "language": language if language in LANGUAGES else LANGUAGES[0],
        "title": title,
        "source": source,
        "made": date.today().isoformat(),
        "notes": [said(note) for note in notes],
        "texts": {one: {key: text[one] for key, text in texts.items()} for one in LANGUAGES},
        "levels": [_level(level) for level in levels],
        "measures": _measures(levels, span(progress, 0.0, 0.5)),
        "labels": {code: said(label) for code, label in _CODES.items()},
        "topics": topics_of(profiles, span(progress, 0.5, 1.0)),
        "segments": levels[0].segments,
        "networks": networks_of(levels[0].found),
    }


def said(note: Note) -> dict[str, str]:
    """A note in every language of the page."""
    return {language: _rendered(note, language) for language in LANGUAGES}


def _rendered(note: Note, language: str) -> str:
    with writing_in(language):
        return note.render(lambda text, count=None: in_languages(text, count)[language])


def _level(level: Level) -> dict:
    known = level.found.known
    content = {
        "key": level.key,
        "title": in_languages(level.kind) if level.kind else level.title,
        "ids": list(known),
        "names": [level.found.names.get(key, key) for key in known],
        "points": [
            [round(one, _PLACES) for one in level.places[key]] if key in level.places else None for key in known
        ],
        "topology": level.topology.topojson,
    }
    return content if level.parents is None else content | {"parent": level.parents}


def _measures(levels: list[Level], progress: Progress) -> list[dict]:
    """The measures of all levels, those of the first one first; the same measure of two levels is one."""
    merged: dict[str, dict[str, Measure]] = {}
    of_level = {level.key: level for level in levels}
    for level in levels:
        for measure in measures_of(level.found, level.topic, level.fields, level.segments):
            others = merged.get(measure.key, {})
            alike = all(other.scale == measure.scale for other in others.values())
            merged.setdefault(measure.key if alike else f"{measure.key}_{level.key}", {})[level.key] = measure
    return [_measure(key, by_level, of_level) for key, by_level in each(list(merged.items()), progress, every=1)]


def _bounds(breaks: list[float], _: list[str], middle: float | None) -> list[float]:
    """What the page counts by: the breaks between the classes, and the middle, which may lie within a class."""
    return breaks if middle is None else [*breaks, middle]


def _unit(unit: str) -> str | dict[str, str]:
    """A sign as it is (' %'), a word in all languages."""
    if not unit or unit.startswith(" "):
        return unit
    return {language: f" {text}" for language, text in in_languages(unit).items()}


def _measure(key: str, by_level: dict[str, Measure], levels: dict[str, Level]) -> dict:
    first = next(iter(by_level.values()))
    # types of areas and texts of the user may differ from level to level
    labels = {value: label for one in by_level.values() for value, label in one.labels.items()}
    first = replace(first, labels=labels)
    classes: dict = {}
    if not labels:
        own = {name: exact_values(levels[name].found, one, levels[name].topic) for name, one in by_level.items()}
        classes = classes_by_level(first, own)
    values, by_year = {}, {}
    years: list = []
    for name, measure in by_level.items():
        level, measure = levels[name], replace(measure, labels=labels)
        breaks = _bounds(*classes[name]) if classes else []
        values[name] = values_of(level.found, measure, breaks)
        own_years, own_values = values_by_year(level.found, measure, level.topic, breaks)
        if own_years and years in ([], own_years):
            years, by_year[name] = own_years, own_values
            values[name] = own_values[-1]
    content = {
        "key": key,
        "title": said(first.title),
        "group": in_languages(first.group),
        "question": QUESTIONS[first.group],
        "field": first.field,
        "about": said(first.about),
        "kind": "class" if labels else "number",
        "digits": first.digits,
        "unit": _unit(first.unit),
        "role": first.role,
        "values": values,
    }
    if labels:
        content["classes"] = [
            {"value": value, "label": said(label), "colour": colour}
            for (value, label), colour in zip(labels.items(), class_colours(first), strict=True)
        ]
    else:
        scales = {name: dict(zip(("breaks", "colours", "middle"), one, strict=True)) for name, one in classes.items()}
        scale = next(iter(scales.values()))
        content |= scale | {"adds_up": first.adds_up}
        content |= {"scales": scales} if any(one != scale for one in scales.values()) else {}
        content |= {"zero": in_languages(ZERO)} if scale["breaks"][:1] == [0] and first.scale == "quotient" else {}
    if first.short:
        content["short"] = said(first.short)
    return content | ({"years": years, "by_year": by_year} if years else {})

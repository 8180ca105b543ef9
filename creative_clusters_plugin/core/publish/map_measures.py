"""What an interactive map can show: the measures that the outputs of the tools hold, found by their fields."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from ..concentration import class_labels
from ..messages import CreativeClustersError, Note, Parameter, mark, some
from ..options import RELATED_GROUPS
from .area_profiles import Results
from .map_audiences import audience_fields
from .map_kinds import GROWTH, KINDS, OWN, PER_CENT, QUOTIENT, RELATED, SECTORS, TYPES, Kind
from .profile_topics import sectors_in, spelled

MOST_CLASSES = 8  # of a field of text: what can be told apart by colour
_PLAIN = "{name}"
_MAIN = ("hotspots", "quotients", "overlap")  # their fields are the same figures, under the same key


@dataclass(frozen=True)
class Measure:
    """One measure of a map.

    key: unique, by which links name it. scale: how it is coloured, one of 'quotient', 'score', 'jobs', 'gains', 'share', 'density',
    'change', 'number', or of classes 'class', 'trend', 'outlook', 'regional', 'robustness', 'joint', 'bivariate', 'typology',
    'categories'. topic, field: where the values stand; factor: what they are multiplied by. role: 'sector' of quotients of
    sub-sectors; short: the title without what the group says already.
    labels: by class, in the legend's order; none for numbers. years: topic and field that hold the same figure by year, where
    others than those of the values. adds_up: as of a `Kind`.
    """

    key: str
    scale: str
    title: Note
    group: str
    about: Note
    topic: str
    field: str
    digits: int = 0
    unit: str = ""
    factor: float = 1.0
    role: str = ""
    short: Note | None = None
    labels: dict[str, Note] = dataclasses.field(default_factory=dict)
    years: tuple[str, str] = ("", "")
    adds_up: bool = False


def measures_of(
    found: Results, own_topic: str, fields: Sequence[str] = (), segments: dict[str, str] | None = None
) -> list[Measure]:
    """The measures of a level of areas, in the order of a menu; those without any value are left out.

    own_topic: what the layer of the areas is ('' for none of these tools); fields: those of it to show, all that are known where
    empty. The outputs of other tools always bring theirs. segments: names of audiences. Raises CreativeClustersError for fields that
    cannot be mapped.
    """
    names = sector_names(found)
    measures: list[Measure] = []
    for topic in dict.fromkeys((own_topic, *KINDS)):
        more = _of_topic(found, topic, names) if topic in found.frames else []
        if topic == "audiences" and topic in found.frames:
            more = [_of_audience(*one) for one in audience_fields(found.frames[topic], segments or {})]
        if topic == own_topic and fields:
            more = _chosen(found, more, fields)
        taken = {one.key for one in measures}
        measures += [one for one in more if one.key not in taken and _says_something(found, one)]
    return _with_years(found, measures)


def sector_names(found: Results) -> dict[str, str]:
    """Names of sectors by id, from the tables that have them."""
    names: dict[str, str] = {}
    for topic in ("sectors", "sector_change"):
        frame = found.frames.get(topic)
        if frame is not None and "sector_name" in frame:
            pairs = frame[["sector", "sector_name"]].dropna().drop_duplicates("sector")
            names = dict(zip(pairs["sector"], pairs["sector_name"], strict=True)) | names
    return names


def frame_of(found: Results, topic: str) -> pd.DataFrame:
    """The rows of a topic; of the layer of the areas itself, whatever it is, for ''."""
    if topic:
        return found.frames[topic]
    return found.areas[~found.areas.index.duplicated(keep="last")]


def _of_topic(found: Results, topic: str, names: dict[str, str]) -> list[Measure]:
    frame = found.frames[topic]
    group, kinds = KINDS[topic]
    measures = [_of_kind(one, group, topic, frame) for one in kinds if one.field in frame]
    measures += _of_groups(frame, topic)
    if topic == "types" and "type_name" in frame:
        measures.insert(0, _types(frame))
    if topic in _MAIN:
        own = [_of_sector(sector, topic, names) for sector in sectors_in(frame.columns)]
        # quotients first: jobs say how large an area is
        measures = [*measures, *own] if "lq_creative" in frame else [*own, *measures]
    if topic == "change":
        grown = [name for name in frame if name.startswith("growth_") and name.removeprefix("growth_") in names]
        measures += [_growth_of_sector(name, names) for name in grown]
    return measures


def _of_kind(kind: Kind, group: str, topic: str, frame: pd.DataFrame) -> Measure:
    return Measure(
        key=kind.field if topic in _MAIN else f"{topic}_{kind.field}",
        scale=kind.scale,
        title=Note(kind.title),
        group=group,
        about=Note(kind.about, _first_values(kind.about, frame)),
        topic=topic,
        field=kind.field,
        digits=kind.digits,
        unit=kind.unit,
        factor=kind.factor,
        labels=class_labels.plain(kind.labels),
        years=("history", kind.history) if kind.history else ("", ""),
        adds_up=kind.adds_up,
    )


def _first_values(text: str, frame: pd.DataFrame) -> dict[str, str]:
    """What a text says of all areas alike, such as the years."""
    found = {}
    for name in re.findall(r"\{(\w+)\}", text):
        known = frame[name].dropna().tolist() if name in frame else []
        found[name] = str(known[0]) if known else "–"
    return found


def _of_sector(sector: str, topic: str, names: dict[str, str]) -> Measure:
    name = _name(names.get(sector, spelled(sector)))
    return Measure(
        key=f"lq_{sector}",
        scale="quotient",
        title=Note(mark("{sector}: location quotient"), {"sector": name}),
        group=SECTORS,
        about=Note(QUOTIENT),
        topic=topic,
        field=f"lq_{sector}",
        digits=2,
        role="sector",
        short=name,
    )


def _growth_of_sector(name: str, names: dict[str, str]) -> Measure:
    sector = _name(names[name.removeprefix("growth_")])
    return Measure(
        key=name,
        scale="change",
        title=Note(mark("Growth: {sector}"), {"sector": sector}),
        short=sector,
        group=GROWTH,
        about=Note(mark("In per cent of the jobs at the start.")),
        topic="change",
        field=name,
        digits=1,
        unit=" %",
        factor=PER_CENT,
    )


def _of_groups(frame: pd.DataFrame, topic: str) -> list[Measure]:
    """Of each related group its quotient, and its classes with the creative one."""
    titles = dict(RELATED_GROUPS)
    measures = []
    for group in [name.removeprefix("joint_class_") for name in frame if name.startswith("joint_class_")]:
        title = Note(titles[group]) if group in titles else _name(spelled(group))
        shown: tuple[tuple[str, str, Note, str, dict[str, Note]], ...] = (
            (
                f"bivariate_class_{group}",
                "bivariate",
                Note(mark("Creative and {group}: 3 x 3"), {"group": title}),
                mark("Thirds of the areas by both location quotients."),
                class_labels.bivariate(title),
            ),
            (
                f"joint_class_{group}",
                "joint",
                Note(mark("Creative and {group}: joint classes"), {"group": title}),
                mark("Which of the two is above its share in the nation."),
                class_labels.joint(title),
            ),
            (
                f"lq_{group}",
                "quotient",
                Note(mark("{sector}: location quotient"), {"sector": title}),
                QUOTIENT,
                {},
            ),
        )
        measures += [
            Measure(name, scale, heading, RELATED, Note(about), topic, name, 2 if not labels else 0, labels=labels)
            for name, scale, heading, about, labels in shown
            if name in frame
        ]
    return measures


def _of_audience(name: str, scale: str, title: Note, group: str, about: Note, labels: dict[str, Note]) -> Measure:
    digits = 0 if labels else 2 if scale == "quotient" else 1
    unit = " %" if scale == "share" else ""
    return Measure(name, scale, title, group, about, "audiences", name, digits, unit, labels=labels)


def _types(frame: pd.DataFrame) -> Measure:
    """Types of areas by number, named by what they are specialised in."""
    text = mark("Type {number}: {sectors}")
    mixed = Note(mark("as the nation"))
    found = (
        frame[["class", "type_name"]].dropna(subset="class").drop_duplicates("class").set_index("class")["type_name"]
    )
    types = sorted((one for one in found.index if str(one).startswith("type ")), key=lambda one: int(one.split()[-1]))
    labels = {
        one: Note(text, {"number": one.split()[-1], "sectors": _name(found[one]) if found[one] else mixed})
        for one in types
    }
    if "few jobs" in found.index:
        labels["few jobs"] = Note(mark("Too few creative jobs"))
    about = mark("Areas with like mixes of creative sectors are of one type.")
    return Measure("types_class", "typology", Note(TYPES), TYPES, Note(about), "types", "class", labels=labels)


def _chosen(found: Results, known: list[Measure], fields: Sequence[str]) -> list[Measure]:
    by_field = {one.field: one for one in known}
    return [by_field[name] if name in by_field else _of_field(found, name) for name in fields]


def _of_field(found: Results, name: str) -> Measure:
    """A field that no tool is known to write: numbers, or text with a few values. Raises for other ones."""
    values = frame_of(found, "")[name].dropna()
    about = Note(mark("Field '{field}' of the layer."), {"field": name})
    measure = Measure(f"field_{name}", "number", _name(name), OWN, about, "", name)
    numbers = pd.to_numeric(values, errors="coerce")
    if len(values) and not numbers.isna().any():
        whole = (numbers % 1 == 0).all()
        quotient = name.startswith("lq_")
        return replace(measure, scale="quotient" if quotient else "number", digits=2 if quotient or not whole else 0)
    classes = sorted({str(value) for value in values} - {"no data"})
    if 1 <= len(classes) <= MOST_CLASSES:
        return replace(measure, scale="categories", labels={one: _name(one) for one in classes})
    raise CreativeClustersError(
        mark(
            "{parameter}: '{field}' of '{layer}' holds neither numbers nor 1 to {most} different texts ({values}). Choose other fields.",
        ),
        parameter=Parameter("MEASURES"),
        field=name,
        layer=found.layer,
        most=MOST_CLASSES,
        values=some(classes) or "-",
    )


def _name(text: str) -> Note:
    """A name from the data, whatever signs are in it; the plugin's own names are translated."""
    return Note(_PLAIN, {"name": text if re.search("[{}]", str(text)) else Note(str(text))})


def _says_something(found: Results, measure: Measure) -> bool:
    """Whether there is any value; a quotient of 1 everywhere is that of all jobs to themselves."""
    values = frame_of(found, measure.topic)[measure.field].dropna()
    if measure.labels:
        return bool(values.astype(str).isin(list(measure.labels)).any())
    numbers = pd.to_numeric(values, errors="coerce").dropna()
    return len(numbers) > 0 and not (measure.scale == "quotient" and (numbers - 1).abs().max() < 1e-9)


def _with_years(found: Results, measures: list[Measure]) -> list[Measure]:
    """With the years of a figure beside it, where its own year is the last of them; a measure of its own else."""
    attached: set[str] = set()
    result = []
    for one in measures:
        topic, name = one.years
        fits = (
            topic in found.frames and name in found.frames[topic] and _last_year(found, topic) in _years_in(found, one)
        )
        attached |= {name} if fits else set()
        result.append(one if fits else replace(one, years=("", "")))
    return [
        replace(one, years=("history", one.field)) if one.topic == "history" else one
        for one in result
        if one.topic != "history" or one.field not in attached
    ]


def _years_in(found: Results, measure: Measure) -> set[str]:
    frame = found.frames[measure.topic]
    return {str(value) for value in frame["year"].dropna()} if "year" in frame else set()


def _last_year(found: Results, topic: str) -> str:
    return max((str(value) for value in found.frames[topic]["year"].dropna()), default="")

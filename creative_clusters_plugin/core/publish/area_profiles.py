"""What there is to say of each area: figures of all tools brought together, as plain values ready for JSON."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..messages import CreativeClustersError, Note, Plural, Progress, each, mark, mark_plural, some, span
from ..values import identifier
from .profile_sources import NATIONAL, Source, by_topic, topic_of
from .profile_topics import PLAIN, topic_builders

_MATCHING = 0.2  # share of the time that matching the tables takes
_GROUPING = 0.8  # share of the time that dividing the tables by area takes


@dataclass(frozen=True)
class Profiles:
    """areas: one dict for each area, as `area_profiles` describes it. topics: those that at least one area has something on."""

    areas: tuple[dict, ...]
    topics: tuple[str, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Results:
    """What tools found out about the same areas.

    layer: name of the layer of the areas. known: ids of the areas, in order, and `names` by id. frames: by topic the rows of
    a tool, index area id; one row for each area where there is no more than one to know. areas: all rows on the areas, also
    of earlier years. sources: by topic, as given.
    """

    layer: str
    known: tuple[str, ...]
    names: dict[str, str]
    frames: dict[str, pd.DataFrame]
    areas: pd.DataFrame
    sources: dict[str, Source]
    notes: tuple[Note, ...]


def results(
    areas: Source,
    id_field: str,
    name_field: str,
    further: Sequence[Source] = (),
    chosen: set[str] | None = None,
    progress: Progress = lambda share: True,
) -> Results:
    """What `areas` (an output with one row for each area) and the outputs of other tools say of the areas, matched by id.

    Only of those in `chosen` where it is given. Raises CreativeClustersError for repeated ids, and where there are none, and Cancelled.
    """
    ids = _ids(areas, id_field)
    latest, notes = _latest(areas, ids)
    topic = topic_of(areas.frame.columns)
    # what became of the areas over the years is a topic of its own
    own = [areas if topic == "history" else Source(areas.name, latest, areas.segments)] if topic else []
    found, unused = by_topic([*own, *further])
    frames = {
        topic: _by_area(source, id_field, topic)
        for topic, source in each(list(found.items()), progress, every=1)
        if topic not in NATIONAL
    }
    known = [key for key in dict.fromkeys(ids) if key is not None and (chosen is None or key in chosen)]
    if not known:
        raise CreativeClustersError(
            mark("No area of '{layer}' is chosen, or none has an id in '{field}'."),
            layer=areas.name,
            field=id_field,
        )
    notes += [*unused, *_unmatched(frames, found, known)]
    everything = areas.frame.set_axis(pd.Index(ids, dtype=object), axis=0)
    names = _names(latest, id_field, name_field)
    return Results(areas.name, tuple(known), names, frames, everything[~pd.isna(everything.index)], found, tuple(notes))


def area_profiles(
    areas: Source,
    id_field: str,
    name_field: str,
    further: Sequence[Source],
    places: dict[str, tuple[float, float]],
    chosen: set[str] | None = None,
    progress: Progress = lambda share: True,
) -> Profiles:
    """A profile of each area of `areas` (those in `chosen`, all where it is None), in their order; see `profiles_of`.

    areas: an output with one row for each area; further: outputs of other tools, matched by area id. places: longitude and
    latitude by area id.

    Raises CreativeClustersError where `areas` is no output of these tools, and for repeated ids.
    """
    check_figures(areas)
    matched = results(areas, id_field, name_field, further, chosen, span(progress, 0.0, _MATCHING))
    return profiles_of(matched, places, span(progress, _MATCHING, 1.0))


def check_figures(areas: Source) -> None:
    """Raise CreativeClustersError where `areas` is no output of these tools, with those that make one."""
    if topic_of(areas.frame.columns) == "":
        raise CreativeClustersError(
            mark(
                "'{layer}' has none of the figures that a profile is made of. Give an output of 'Creative hotspots' (best), 'Location "
                "quotients', 'Overlap with related sectors', 'Employment change' or another tool of this group. Its fields: {fields}.",
            ),
            layer=areas.name,
            fields=some(areas.frame.columns, 40),
        )


def profiles_of(
    found: Results, places: dict[str, tuple[float, float]], progress: Progress = lambda share: True
) -> Profiles:
    """A profile of each of the areas. places: longitude and latitude by area id.

    Each has `area`, `name` and by topic what is known: `summary` (dict), `sectors` (list, the most specialised first;
    `reference_share` is the nation's), `near` (hotspots around), `overlap`, `audiences`, `peers`, `types`, `opportunities`, `supply`,
    `supplies`, `change`, `sector_change`, `history`, `emerging`, `outlook`, `forecasts`, `clusters`, `robustness`, `complexity`,
    `impact`, `impact_products`. NULL and NaN are None; topics with nothing on the area are left out.
    """
    called = found.sources["audiences"].segments if "audiences" in found.sources else {}
    builders = topic_builders(found.frames, found.names, places, found.known, span(progress, 0.0, _GROUPING), called)
    result = []
    for key in each(found.known, span(progress, _GROUPING, 1.0)):
        profile: dict[str, Any] = {"area": key, "name": found.names.get(key, key)}
        for topic, build in builders.items():
            content = build(key)
            if content:
                profile[topic] = content
        result.append(profile)
    topics = tuple(topic for topic in builders if any(topic in profile for profile in result))
    return Profiles(tuple(result), topics, found.notes)


def _ids(source: Source, id_field: str) -> list[str | None]:
    if id_field not in source.frame:
        raise CreativeClustersError(
            mark("'{layer}' has no field '{field}' with area ids. Its fields: {fields}."),
            layer=source.name,
            field=id_field,
            fields=some(source.frame.columns, 40),
        )
    return [None if value is None or value != value else identifier(value) for value in source.frame[id_field]]


def _latest(source: Source, ids: list[str | None]) -> tuple[pd.DataFrame, list[Note]]:
    """The rows of the last year, index `area`; areas that occur several times within it are refused."""
    frame = source.frame.set_axis(pd.Index(ids, dtype=object), axis=0)
    notes = []
    if "date" in frame and frame["year"].nunique() > 1:
        last = max(str(year) for year in frame["year"].dropna())
        frame = frame[frame["year"].astype(str) == last]
        text: str | Plural = mark("'{layer}' has several years: the profiles are of {year}.")
        notes.append(Note(text, {"layer": source.name, "year": last}, warning=False))
    missing = int(pd.isna(frame.index).sum())
    if missing:
        text = mark_plural(
            "{count} area of '{layer}' has no id and no profile.",
            "{count} areas of '{layer}' have no id and no profile.",
        )
        notes.append(Note(text, {"count": missing, "layer": source.name}))
        frame = frame[~pd.isna(frame.index)]
    repeated = frame.index[frame.index.duplicated()].unique()
    if len(repeated):
        raise CreativeClustersError(
            mark_plural(
                "'{layer}': {count} area id occurs more than once ({ids}). Choose the field that names each area once.",
                "'{layer}': {count} area ids occur more than once ({ids}). Choose the field that names each area once.",
            ),
            layer=source.name,
            count=len(repeated),
            ids=some(repeated),
        )
    return frame, notes


def _by_area(source: Source, id_field: str, topic: str) -> pd.DataFrame:
    """The source's rows by area id, which polygons have in `id_field` and tables in `area`; one row for an area where that is all."""
    frame = source.frame
    own = id_field if id_field in frame else "area"
    if own not in frame:
        return frame.iloc[:0]
    ids = [None if value is None or value != value else identifier(value) for value in frame[own]]
    frame = frame.set_axis(pd.Index(ids, dtype=object), axis=0)
    frame = frame[~pd.isna(frame.index)]
    return (
        frame[
            ~frame.index.duplicated(keep="last" if topic == "impact" else "first")
        ]  # a scenario ends with its last year
        if topic in (*PLAIN, "hotspots", "overlap", "quotients", "audiences")
        else frame
    )


def _unmatched(frames: dict[str, pd.DataFrame], found: dict[str, Source], known: list[str]) -> list[Note]:
    notes = []
    for topic, frame in frames.items():
        lacking = sorted(set(known) - set(frame.index))
        if lacking:
            text = mark("'{layer}' has nothing on {count} of {all} areas ({ids}).")
            values = {"layer": found[topic].name, "count": len(lacking), "all": len(known), "ids": some(lacking)}
            notes.append(Note(text, values, warning=False))
    return notes


def _names(frame: pd.DataFrame, id_field: str, name_field: str) -> dict[str, str]:
    if name_field not in frame or name_field == id_field:
        return {}
    return {key: str(name) for key, name in frame[name_field].items() if name is not None and name == name}

"""Which tool wrote a layer or table: recognised by its columns, so that a user need not say."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

from ..messages import Note, mark_plural, some

# Topic, and columns that only the tool behind it writes together. The first that fits: those for areas and sectors come
# before those for areas alone, whose columns they share.
_SIGNS: tuple[tuple[str, frozenset[str]], ...] = (
    ("opportunities", frozenset({"area", "sector", "density", "present", "rank"})),
    ("supplies", frozenset({"area", "sector", "product", "input_share", "local_share"})),
    ("sector_change", frozenset({"area", "sector", "jobs_start", "growth", "regional"})),
    ("forecasts", frozenset({"area", "sector", "year", "low_90", "high_90"})),
    ("sectors", frozenset({"area", "sector", "lq", "lq_low", "lq_high"})),
    ("impact_products", frozenset({"area", "product", "jobs_gained", "jobs_indirect", "jobs_induced"})),
    ("impact_flows", frozenset({"source", "target", "value", "kind", "product", "area"})),
    ("flows", frozenset({"source", "target", "value", "kind", "share"})),
    ("related", frozenset({"sector_a", "sector_b", "sector_a_name", "relatedness"})),
    ("peers", frozenset({"area", "peer", "similarity"})),
    ("history", frozenset({"year", "date", "jobs", "lq", "share"})),
    ("clusters", frozenset({"share_region", "cluster", "class"})),
    ("change", frozenset({"jobs_start", "jobs_end", "growth", "growth_above_nation"})),
    ("outlook", frozenset({"year_start", "jobs_start", "low_90", "high_90"})),
    ("impact", frozenset({"jobs_gained", "jobs_direct", "jobs_further", "gained_per_1000"})),
    ("emerging", frozenset({"pattern", "tau", "trend_z", "times_hot"})),
    ("supply", frozenset({"local_supply_pct", "multiplier"})),
    ("complexity", frozenset({"eci", "coi", "fitness"})),
    ("types", frozenset({"type_name", "diversity", "nearest_peer"})),
    ("audiences", frozenset({"lq_creative", "people", "audience_", "lq_audience_"})),
    ("overlap", frozenset({"lq_creative", "joint_class_"})),
    ("robustness", frozenset({"robust_class", "hotspot_share", "rank_median"})),
    ("hotspots", frozenset({"score", "rank", "class", "lq_creative"})),
    ("quotients", frozenset({"jobs_total", "lq_"})),
)
# what only a table of regions has: its rows share columns with those of areas, which they are not
_OF_REGIONS = frozenset({"region", "leading_area", "share_leading"})
NATIONAL = ("flows", "related", "impact_flows")  # about sectors of the nation, and not about areas


@dataclass(frozen=True)
class Source:
    """A layer or table as read: its name, a frame with its columns (None for NULL), and names of its audiences by id."""

    name: str
    frame: pd.DataFrame
    segments: dict[str, str] = field(default_factory=dict)


def topic_of(columns: Iterable[str]) -> str:
    """The topic of a layer with these columns; '' where no tool of ours wrote it, or none that a page shows.

    A sign that ends in _ is a beginning.
    """
    columns = set(columns)
    if _OF_REGIONS.issubset(columns):
        return ""
    for topic, signs in _SIGNS:
        if all(
            any(one.startswith(sign) for one in columns) if sign.endswith("_") else sign in columns for sign in signs
        ):
            return topic
    return ""


def by_topic(sources: Iterable[Source]) -> tuple[dict[str, Source], list[Note]]:
    """The first source of each topic, with warnings about those that are not used."""
    found: dict[str, Source] = {}
    again: dict[bool, list[str]] = {True: [], False: []}
    unknown = []
    for source in sources:
        topic = topic_of(source.frame.columns)
        if not topic:
            unknown.append(source.name)
        elif topic in found:
            again[_same(source, found[topic])].append(f"'{source.name}' ('{found[topic].name}')")
        else:
            found[topic] = source
    notes = []
    if unknown:
        text = mark_plural(
            "{count} layer has none of the figures that are shown here, and is not used: {names}. Give the layers and tables as the tools "
            "wrote them.",
            "{count} layers have none of the figures that are shown here, and are not used: {names}. Give the layers and tables as the "
            "tools wrote them.",
        )
        notes.append(Note(text, {"count": len(unknown), "names": some(f"'{name}'" for name in unknown)}, warning=False))
    if again[True]:
        text = mark_plural(
            "{count} layer says what another one says already and is not used: {names}.",
            "{count} layers say what another one says already and are not used: {names}.",
        )
        notes.append(Note(text, {"count": len(again[True]), "names": some(again[True])}, warning=False))
    if again[False]:
        text = mark_plural(
            "{count} layer has other figures on what the first of its kind is about, and is not used: {names}.",
            "{count} layers have other figures on what the first of their kind is about, and are not used: {names}.",
        )
        notes.append(Note(text, {"count": len(again[False]), "names": some(again[False])}))
    return found, notes


def _same(one: Source, other: Source) -> bool:
    """Whether two layers hold the same, row by row, in the columns that both have."""
    shared = [name for name in one.frame if name in other.frame and name != "fid"]
    rows = [frame[shared].reset_index(drop=True) for frame in (one.frame, other.frame)]
    return rows[0].equals(rows[1])

"""What a map says, in a sentence with figures, and what its figures mean to a reader who has never heard of them."""

from collections import Counter
from math import isfinite

from qgis.core import Qgis, QgsVectorLayer

from ..core.figures.notation import in_a_row
from ..translation import tr, tr_plural, within_sentence
from . import texts
from .kind import Categories
from .number_findings import change_finding, jobs_finding, quotient_finding, score_finding, values_of
from .rankings import surest_first
from .specs import StyleSpec

_NAMED = 3  # areas of a class that a finding names
_OF_CLASSES = ("class", "joint", "bivariate", "outlook")  # which count areas, and say nothing of none
_ALL = 0.995  # shares that add up to so much are those of all areas that there are


def finding_of(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """The finding of the map as a sentence; '' where its style is none that says one."""
    makers = {
        "class": _hotspots,
        "joint": _joint,
        "bivariate": _bivariate,
        "outlook": _outlook,
        "score": score_finding,
        "jobs": jobs_finding,
        "quotient": quotient_finding,
    }
    makers |= {"microclusters": _microclusters, "change": change_finding, "robustness": _robustness, "typology": _types}
    alone = layer.featureCount() <= 1 and spec.kind not in ("class", "microclusters")
    known = spec.kind in makers or (isinstance(spec.drawn, Categories) and spec.drawn.recognised)
    if not known or alone or (spec.kind in _OF_CLASSES and not _known(values_of(layer, spec.field))):
        return ""
    return makers.get(spec.kind, _classes)(layer, spec, name_field)


def _classes(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """How many areas are in the first class that has any, and which, where these are few."""
    kind = spec.drawn
    rows = _known(values_of(layer, spec.field, name_field))
    labels = texts.in_words(kind.labels(spec)) if isinstance(kind, Categories) else {}
    names = {value: [row[1] for row in rows if row[0] == value] for value in labels}
    first = next((value for value in labels if names[value]), "")
    if not first or layer.geometryType() != Qgis.GeometryType.Polygon:
        return ""
    count, values = len(names[first]), {"label": labels[first], "all": texts.number(len(rows))}
    text = tr("{label} · {number} of {all} areas").format(number=texts.number(count), **values)
    if count > _NAMED or not all(isinstance(one, str) and one for one in names[first]):
        return text
    return tr("{finding} ({names})").format(finding=text, names=in_a_row(sorted(names[first])))


def _known(rows: list[list]) -> list[list]:
    """The rows of areas that have a class, which stands first: of others nobody knows which it would be."""
    return [row for row in rows if row[0] not in (None, "", "no data")]


def areas_in_all(count: int) -> str:
    return tr_plural("{count} area", "{count} areas", count).format(count=texts.number(count))


def explanation_of(spec: StyleSpec) -> str:
    """A line on what is mapped, '' where that needs none."""
    quotient = tr(
        "Location quotient (LQ): the share of an area's jobs that is creative, divided by that of all it is compared with. 1: the same "
        "share; 2: twice as much."
    )
    of_sector = tr(
        "Location quotient (LQ): the sector's share of an area's jobs, divided by its share in all it is compared with. 1: the same "
        "share; 2: twice as much."
    )
    hotspot = tr("Creative hotspot: clearly more than its share of creative jobs, by the rule named below.")
    both = tr("Both axes: location quotients, an area's share of jobs divided by that of all areas. 1: the same share.")
    return {
        "class": f"{quotient} {hotspot}",
        "quotient": quotient if spec.field == "lq_creative" else of_sector,
        "score": tr(
            "Score, 0 to 100: concentration, breadth and scale of the creative economy, compared with all other areas."
        ),
        "bivariate": both if spec.thirds else "",
        "microclusters": tr(
            "Location quotient (LQ): the share of the businesses in a cluster that are of its kind, divided by their share of all "
            "businesses. 1: the same share; 2: twice as much. q: how likely chance alone makes such a cluster; up to 0.05 it is more "
            "than chance."
        ),
        "outlook": tr("A forecast is a range: where it holds growth and decline alike, the area is unsure."),
    }.get(spec.kind, "")


def _hotspots(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = values_of(layer, spec.field, "jobs_creative", "share_national", name_field, "rank", "ranked")
    if len(rows) == 1:
        return _alone(rows[0])
    rows = _known(rows)
    hot = [row for row in rows if row[0] == "hotspot"]
    if not hot:
        return tr("None of the {all} areas is a creative hotspot").format(all=texts.number(len(rows)))
    values = {"count": texts.number(len(hot)), "all": texts.number(len(rows))}
    known = [row[2] for row in hot]
    if not all(isinstance(one, (int, float)) and isfinite(one) for one in known):
        return tr_plural(
            "{count} of {all} areas is a creative hotspot", "{count} of {all} areas are creative hotspots", len(hot)
        ).format(**values)
    every = sum(row[2] for row in rows if isinstance(row[2], (int, float)))
    if every > _ALL:
        text = tr_plural(
            "{count} of {all} areas is a creative hotspot and holds {share} of all creative jobs",
            "{count} of {all} areas are creative hotspots and hold {share} of all creative jobs",
            len(hot),
        )
    else:
        text = tr_plural(
            "{count} of {all} areas is a creative hotspot and holds {share} of the nation's creative jobs",
            "{count} of {all} areas are creative hotspots and hold {share} of the nation's creative jobs",
            len(hot),
        )
    return text.format(**values, share=texts.whole_percent(sum(known)))


def _alone(row: list) -> str:
    """One area of a nation: whether it is a hotspot, and its rank among all."""
    is_hot, (*_, name, rank, ranked) = row[0] == "hotspot", row
    if not name or rank is None or ranked is None:
        return tr("The area is a creative hotspot") if is_hot else tr("The area is no creative hotspot")
    text = (
        tr("{name} is a creative hotspot: by score number {rank} of {count} areas")
        if is_hot
        else tr("{name} is no creative hotspot: by score number {rank} of {count} areas")
    )
    return text.format(name=name, rank=texts.number(rank), count=texts.number(ranked))


def _joint(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = _known(values_of(layer, spec.field))
    count = sum(row[0] == "both" for row in rows)
    none = tr("None of the {all} areas has more than its share of both creative jobs and {group}")
    some = tr_plural(
        "{count} of {all} areas has more than its share of both creative jobs and {group}",
        "{count} of {all} areas have more than their share of both creative jobs and {group}",
        count,
    )
    return _with_group(some if count else none, count, len(rows), spec)


def _bivariate(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = _known(values_of(layer, spec.field))
    count = sum(row[0] == "3-3" for row in rows)
    none = tr("None of the {all} areas is high in both creative jobs and {group}")
    some = tr_plural(
        "{count} of {all} areas is high in both creative jobs and {group}",
        "{count} of {all} areas are high in both creative jobs and {group}",
        count,
    )
    return _with_group(some if count else none, count, len(rows), spec)


def _with_group(text: str, count: int, every: int, spec: StyleSpec) -> str:
    group = within_sentence(texts.related_name(spec.related_label))
    return text.format(count=texts.number(count), all=texts.number(every), group=group)


def _robustness(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """How many areas are hotspots whatever is chosen, and how many by some choices only."""
    rows = _known(values_of(layer, spec.field, "choices"))
    choices = max((row[1] for row in rows if isinstance(row[1], (int, float))), default=0)
    if not choices:
        return _classes(layer, spec, name_field)
    found = Counter(row[0] for row in rows)
    none = tr("None of the {all} areas is a hotspot under all {choices} choices, {others} under some")
    some = tr_plural(
        "{count} of {all} areas is a hotspot under all {choices} choices, {others} under some",
        "{count} of {all} areas are hotspots under all {choices} choices, {others} under some",
        found["always"],
    )
    return (some if found["always"] else none).format(
        count=texts.number(found["always"]),
        all=texts.number(len(rows)),
        choices=texts.number(choices),
        others=texts.number(sum(found[one] for one in ("mostly", "contested", "seldom"))),
    )


def _types(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """Of how many types the areas are, and which is that of most."""
    found = Counter(row[0] for row in _known(values_of(layer, spec.field)))
    labels = {value: label for value, label in spec.labels if found[value]}
    if not labels:
        return ""
    most = max(labels, key=lambda value: found[value])
    text = tr_plural(
        "{count} type of areas; {number} of {all} are {label}",
        "{count} types of areas; {number} of {all} are {label}",
        len(labels),
    )
    counts = {"count": len(labels), "all": sum(found.values()), "number": found[most]}
    return text.format(label=labels[most], **{key: texts.number(value) for key, value in counts.items()})


def _outlook(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    found = Counter(row[0] for row in _known(values_of(layer, spec.field)))
    rows = surest_first(layer, name_field)
    if not found["growth"] and not found["decline"] and rows:
        _, name, low, high, year = rows[0]
        text = tr(
            "In none of the {all} areas is growth or decline sure; nearest to it is {name}, {low} to {high} by {year}"
        )
        ends = {"low": texts.signed_whole_percent(low), "high": texts.signed_whole_percent(high)}
        return text.format(all=texts.number(sum(found.values())), name=name or "?", year=year, **ends)
    text = tr("Of {all} areas, growth is expected in {growth} and decline in {decline}; unsure: {unsure}")
    counts = {name: texts.number(found.get(name, 0)) for name in ("growth", "decline", "unsure")}
    return text.format(all=texts.number(sum(found.values())), **counts)


def _microclusters(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = values_of(
        layer, spec.field, "businesses", "relative_concentration", "log_likelihood_ratio", name_field, "group"
    )
    if any(None in row[1:4] for row in rows):  # clustered businesses, which have no figures of their own
        return ""
    count = sum(row[0] == "cluster" for row in rows)
    every = texts.number(len(rows))
    if not count and all(row[0] == "not tested" for row in rows):
        found = tr_plural(
            "{count} cluster found, not tested against chance",
            "{count} clusters found, not tested against chance",
            len(rows),
        )
        return found.format(count=every)
    if not count:
        if len(rows) == 1:
            return tr("The only cluster may be due to chance")
        return tr("All {all} clusters may be due to chance").format(all=every)
    several = len({row[5] for row in rows}) > 1
    some = tr_plural(
        "{count} of {all} clusters has more creative businesses than by chance",
        "{count} of {all} clusters have more creative businesses than by chance",
        count,
    )
    alone = tr("The only cluster has more creative businesses than by chance")
    text = alone if len(rows) == 1 else some.format(count=texts.number(count), all=every)
    _, businesses, quotient, _, name, group = max(rows, key=lambda row: (row[3], row[1]))
    if not name:
        return text
    strongest = tr("{finding}; {name} leads with {businesses}, {times} times the average share")
    place = f"{name}, {group}" if several else name
    shown = {"businesses": texts.number(businesses), "times": texts.number(quotient, 1)}
    return strongest.format(finding=text, name=place, **shown)

"""What a map of quotients or of growth says in a sentence, and the rows of a layer that findings read."""

from itertools import accumulate
from math import isclose, isfinite
from statistics import median

from qgis.core import Qgis, QgsFeatureRequest, QgsVariantUtils, QgsVectorLayer

from ..layers.reading import features_of
from ..translation import tr, tr_plural
from . import texts
from .rankings import in_one_line, is_against_nation
from .specs import StyleSpec

_LONGEST = 60  # letters of a name in a sentence


def values_of(layer: QgsVectorLayer, *columns: str) -> list[list]:
    """Rows of the columns; None for a column that the layer lacks and for NULL."""
    places = [layer.fields().lookupField(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([place for place in places if place >= 0])
    return [
        [None if place < 0 or QgsVariantUtils.isNull(feature[place]) else feature[place] for place in places]
        for feature in features_of(layer, request)
    ]


def quotient_finding(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = [row for row in values_of(layer, spec.field, name_field) if isinstance(row[0], (int, float))]
    if not rows:
        return ""
    above = sum(row[0] > 1 for row in rows)
    values = {"count": texts.number(above), "all": texts.number(len(rows))}
    leads = _alone_at_the_top(rows)
    if not leads:
        none = tr("None of the {all} areas has more than the average share")
        some = tr_plural(
            "{count} of {all} areas has more than the average share",
            "{count} of {all} areas have more than the average share",
            above,
        )
        return (some if above else none).format(**values)
    text = tr_plural(
        "{count} of {all} areas has more than the average share; {name} has the most, {value} times as much",
        "{count} of {all} areas have more than the average share; {name} has the most, {value} times as much",
        above,
    )
    return text.format(name=leads[1], value=texts.number(leads[0], 2), **values)


def score_finding(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """Who leads by score, and what half of the areas do not reach."""
    rows = [
        row for row in values_of(layer, spec.field, name_field) if isinstance(row[0], (int, float)) and isfinite(row[0])
    ]
    if not rows:
        return ""
    values = {"all": texts.number(len(rows)), "median": texts.number(median(row[0] for row in rows))}
    leads = _alone_at_the_top(rows)
    if not leads:
        return tr("Half of the {all} areas score less than {median} of 100").format(**values)
    text = tr("{name} leads with {score} of 100; half of the {all} areas score less than {median}")
    return text.format(name=leads[1], score=texts.number(leads[0]), **values)


def jobs_finding(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    """In how few areas half of what is mapped is, and where most is."""
    rows = [
        row for row in values_of(layer, spec.field, name_field) if isinstance(row[0], (int, float)) and isfinite(row[0])
    ]
    leads = _alone_at_the_top(rows) if rows else None
    if not leads or min(row[0] for row in rows) < 0:
        return ""
    sums = accumulate(sorted((row[0] for row in rows), reverse=True))
    half = sum(row[0] for row in rows) / 2
    count = next(place for place, reached in enumerate(sums, 1) if reached >= half)
    text = tr_plural(
        "{heading} · half in {count} of {all} areas, most in {name} ({value})",
        "{heading} · half in {count} of {all} areas, most in {name} ({value})",
        count,
    )
    shown = {"count": texts.number(count), "all": texts.number(len(rows)), "value": texts.number(leads[0])}
    return text.format(heading=spec.heading, name=leads[1], **shown)


def _alone_at_the_top(rows: list[list]) -> list | None:
    """The row with the largest figure, its name no longer than can be read; None where several have it, or it has no name."""
    largest = max(row[0] for row in rows)
    top = [row for row in rows if isclose(row[0], largest, rel_tol=1e-9, abs_tol=1e-12)]
    if len(top) != 1 or not in_one_line(top[0][1] or ""):
        return None
    name = in_one_line(top[0][1])
    return [top[0][0], name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"]


def _growth_with_leader(against_nation: bool, count: int) -> str:
    if against_nation:
        return tr_plural(
            "{count} of {all} areas grew faster than the nation; {name} the most, by {points} percentage points",
            "{count} of {all} areas grew faster than the nation; {name} the most, by {points} percentage points",
            count,
        )
    return tr_plural(
        "{count} of {all} areas grew; {name} the most, {growth}",
        "{count} of {all} areas grew; {name} the most, {growth}",
        count,
    )


def change_finding(layer: QgsVectorLayer, spec: StyleSpec, name_field: str) -> str:
    rows = values_of(layer, spec.field, name_field, "start", "end")
    known = [row for row in rows if isinstance(row[0], (int, float)) and isfinite(row[0])]
    if not known:
        return ""
    count = sum(row[0] > 0 for row in known)
    leads = _alone_at_the_top(known) if count else None
    values = {"count": texts.number(count), "all": texts.number(len(known))}
    if leads:
        growth = {"points": texts.number(100 * leads[0]), "growth": texts.signed_percent(leads[0])}
        text = _growth_with_leader(is_against_nation(spec.field), count).format(name=leads[1], **growth, **values)
    elif is_against_nation(spec.field):
        text = tr_plural(
            "{count} of {all} areas grew faster than the nation",
            "{count} of {all} areas grew faster than the nation",
            count,
        ).format(**values)
    else:
        text = tr_plural("{count} of {all} areas grew", "{count} of {all} areas grew", count).format(**values)
    years = {(row[2], row[3]) for row in known}
    if len(years) != 1 or None in (period := years.pop()):
        return text
    return tr("{start} – {end}: {finding}").format(start=period[0], end=period[1], finding=text)

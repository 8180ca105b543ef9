"""The ten leading areas of a mapped column, as rows of text for a page."""

from dataclasses import dataclass
from math import isfinite

from qgis.core import Qgis, QgsFeatureRequest, QgsVariantUtils, QgsVectorLayer

from ..core.messages import CreativeClustersError, Parameter, mark
from ..translation import tr, translated
from . import texts
from .specs import StyleSpec

ROWS = 10


@dataclass(frozen=True)
class Ranking:
    """Heading, names of the columns, and a row of text for each area; rank and name come first."""

    title: str
    header: list[str]
    rows: list[list[str]]


def ranking_of(layer: QgsVectorLayer, spec: StyleSpec, name_field: str, field: str = "") -> Ranking | None:
    """The leading areas by `field`; left out, by score (of hotspots) or the mapped numbers. None where there are none.

    The title names a field that was chosen, by its alias where it has one: the map does not say what it is.
    Raises CreativeClustersError where `field` holds no numbers.
    """
    numeric = {one.name() for one in layer.fields() if one.isNumeric()}
    if field and field not in numeric:
        raise CreativeClustersError(
            mark("{parameter}: '{field}' of '{layer}' holds no numbers. Choose another field."),
            parameter=Parameter("RANKING"),
            field=field,
            layer=layer.name(),
        )
    chosen = field
    hotspots = not field and spec.drawn.scored and {"rank", "score", "lq_creative"} <= numeric
    field = field or next(
        (one for one in ("score" if hotspots else spec.field, "score", "lq_creative") if one in numeric), ""
    )
    if not field:
        return None
    columns = [name_field, field, *(["lq_creative"] if hotspots else [])]
    leading = _leading(layer, columns)
    if not leading:
        return None
    rank, area = tr("Rank"), tr("Area")
    if hotspots:
        rows = [[name, texts.number(score, 1), _figure(lq, 2)] for name, score, lq in leading]
        header = [rank, area, tr("Score"), tr("LQ")]
        title = tr("Highest scores")
    else:
        show = _shown(spec, field, [row[1] for row in leading])
        rows = [[name, show(value)] for name, value in leading]
        header = [rank, area, _short(spec, field)]
        title = tr("Highest values")
        if chosen:
            named = layer.attributeDisplayName(layer.fields().lookupField(chosen))
            title = tr("Highest values of {field}").format(field=named)
    return Ranking(title, header, [[str(place), *row] for place, row in enumerate(rows, 1)])


def _leading(layer: QgsVectorLayer, columns: list[str]) -> list[list]:
    """Values of `columns` of the ROWS features with the largest second one, largest first, then by name."""
    places = [layer.fields().lookupField(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    rows = []
    for feature in layer.getFeatures(request):
        row = [feature[place] for place in places]
        if not QgsVariantUtils.isNull(row[1]) and isfinite(row[1]):
            rows.append(["" if QgsVariantUtils.isNull(row[0]) else str(row[0]), *row[1:]])
    rows.sort(key=lambda row: (-row[1], row[0]))
    return rows[:ROWS]


def _figure(value, decimals: int) -> str:
    return "–" if QgsVariantUtils.isNull(value) else texts.number(value, decimals)


def _shown(spec: StyleSpec, field: str, values: list[float]):
    if (spec.drawn.signed and field == spec.field) or field.startswith("growth"):
        return texts.signed_percent
    decimals = 2 if max(abs(value) for value in values) < 100 and any(value != int(value) for value in values) else 0
    return lambda value: texts.number(value, decimals)


def _short(spec: StyleSpec, field: str) -> str:
    """A column's name that fits over its numbers."""
    if field == "lq_creative" and spec.field != field:
        return tr("Creative LQ")
    if field == spec.field and spec.drawn.figure:
        return translated(spec.drawn.figure)
    if field.startswith("lq_"):
        return tr("LQ")
    if field.startswith("jobs"):
        return tr("Jobs")
    if field.startswith("growth"):
        return tr("Growth")
    return tr("Value")

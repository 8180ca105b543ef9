"""The ten leading areas of a mapped column, as rows of text for a page."""

from dataclasses import dataclass
from math import isfinite
from statistics import median

from qgis.core import Qgis, QgsFeatureRequest, QgsVariantUtils, QgsVectorLayer

from ..core.messages import CreativeClustersError, Parameter, mark
from ..layers.reading import features_of
from ..translation import tr, translated
from . import texts
from .specs import StyleSpec

ROWS = 10
CLUSTERS = frozenset({"cluster", "businesses", "relative_concentration", "log_likelihood_ratio"})
LONG_RANKING = 20  # rows where the ranking has a column of the page to itself


@dataclass(frozen=True)
class Leading:
    """An area of a ranking. feature: its id; areas with the same figure share the better of their ranks.

    keyed: its name stands on the map behind its number, which leads to the row of the table.
    """

    feature: int
    rank: int
    name: str
    keyed: bool = False

    @property
    def written(self) -> str:
        """What the map says of it, where there is room."""
        return f"{self.shown} {self.name}" if self.keyed and self.name else self.name

    @property
    def shown(self) -> str:
        return texts.number(self.rank)


@dataclass(frozen=True)
class Ranking:
    """Heading, names of the columns, and a row of text for each leading area (rank and name come first); all areas, best first."""

    title: str
    header: list[str]
    rows: list[list[str]]
    areas: tuple[Leading, ...] = ()

    @property
    def keyed(self) -> bool:
        return any(one.keyed for one in self.areas[:1])


def ranking_of(
    layer: QgsVectorLayer, spec: StyleSpec, name_field: str, field: str = "", most: int = ROWS
) -> Ranking | None:
    """The `most` leading areas by `field`; left out, by score (of hotspots) or the mapped numbers. None where there are none.

    By score the ranks are those of the run, among all areas of the nation, mapped or not; otherwise those on the map.

    The title names a field that was chosen, by its alias where it has one: the map does not say what it is.
    Raises CreativeClustersError where `field` holds no numbers.
    """
    numeric = {one.name() for one in layer.fields() if one.isNumeric()}
    if not field and spec.drawn.on_land and numeric >= CLUSTERS:
        return _of_clusters(layer, name_field, most)
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
    known = _known(layer, [name_field, field, *(["lq_creative", "rank"] if hotspots else [])])
    if not known:
        return None
    lowest_first = field == spec.field and spec.drawn.lowest_first
    ranks = [row[4] for row in known] if hotspots else _ranks([row[2] for row in known], lowest_first)
    areas = sorted((Leading(row[0], rank, row[1]) for row, rank in zip(known, ranks, strict=True)), key=_by_rank)
    figures = {row[0]: row[2:] for row in known}
    leading = areas[:most]
    header = [tr("Rank"), tr("Area"), *([tr("Score"), tr("LQ")] if hotspots else [_short(spec, field)])]
    if hotspots:
        digits = _digits_of_scores(layer)
        shown = [
            [texts.number(figures[one.feature][0], digits), _figure(figures[one.feature][1], 2)] for one in leading
        ]
        title = _among(layer)
    else:
        show = _shown(spec, field, [figures[one.feature][0] for one in leading])
        shown = [[show(figures[one.feature][0])] for one in leading]
        title = tr("Best ranks") if lowest_first else tr("Highest values")
        if chosen and not lowest_first:
            named = layer.attributeDisplayName(layer.fields().lookupField(chosen))
            title = tr("Highest values of {field}").format(field=named)
    rows = [[one.shown, one.name, *cells] for one, cells in zip(leading, shown, strict=True)]
    return Ranking(title, header, rows, tuple(areas))


def _by_rank(area: Leading) -> tuple:
    return area.rank, area.name


def _ranks(values: list[float], lowest_first: bool = False) -> list[int]:
    """1 for the largest, or for the lowest; equal values (to twelve digits) share the better rank."""
    settled = [float(f"{value:.12g}") for value in values]
    place: dict[float, int] = {}
    for number, value in enumerate(sorted(settled, reverse=not lowest_first), 1):
        place.setdefault(value, number)
    return [place[value] for value in settled]


def _among(layer: QgsVectorLayer) -> str:
    """Heading of a ranking by score: among how many areas the run ranked, which may be more than the map has."""
    place = layer.fields().lookupField("ranked")
    most = layer.maximumValue(place) if place >= 0 else None
    if isinstance(most, (int, float)) and most > 0:
        return tr("Rank by score, of {count} areas").format(count=texts.number(most))
    return tr("Highest scores")


def _digits_of_scores(layer: QgsVectorLayer) -> int:
    """Decimals of scores that say something: none where their intervals are wider than a whole point."""
    places = [layer.fields().lookupField(name) for name in ("score_low", "score_high")]
    if -1 in places:
        return 1
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    rows = ([feature[place] for place in places] for feature in features_of(layer, request))
    widths = [high - low for low, high in rows if not QgsVariantUtils.isNull(low) and not QgsVariantUtils.isNull(high)]
    return 0 if widths and median(widths) > 1 else 1


def _known(layer: QgsVectorLayer, columns: list[str]) -> list[list]:
    """Id of each feature that has a figure in the second column, its name, and its figures."""
    places = [layer.fields().lookupField(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    rows = []
    for feature in features_of(layer, request):
        row = [feature[place] for place in places]
        if all(not QgsVariantUtils.isNull(one) for one in (row[1], row[-1])) and isfinite(row[1]):
            rows.append([feature.id(), "" if QgsVariantUtils.isNull(row[0]) else str(row[0]), *row[1:]])
    return rows


def _figure(value, decimals: int) -> str:
    return "–" if QgsVariantUtils.isNull(value) else texts.number(value, decimals)


def _shown(spec: StyleSpec, field: str, values: list[float]):
    if is_against_nation(field):
        return texts.signed_points
    if (spec.drawn.signed and field == spec.field) or field.startswith("growth"):
        return texts.signed_percent
    decimals = 2 if max(abs(value) for value in values) < 100 and any(value != int(value) for value in values) else 0
    return lambda value: texts.number(value, decimals)


def _short(spec: StyleSpec, field: str) -> str:
    """A column's name that fits over its numbers."""
    if field == "lq_creative" and spec.field != field:
        return tr("Creative LQ")
    if is_against_nation(field):
        return tr("Points")
    if field == spec.field and spec.drawn.figure:
        return translated(spec.drawn.figure)
    if field.startswith("lq_"):
        return tr("LQ")
    if field.startswith("jobs"):
        return tr("Jobs")
    if field.startswith("growth"):
        return tr("Growth")
    return tr("Value")


def is_against_nation(field: str) -> bool:
    """Whether a column holds growth beyond the nation's, in hundredths: points, and no per cent of anything."""
    return field == "growth_above_nation"


def _of_clusters(layer: QgsVectorLayer, name_field: str, most: int) -> Ranking | None:
    """The clusters of businesses with the strongest evidence first, under the numbers that the run gave them."""
    columns = ("log_likelihood_ratio", "cluster", "businesses", "relative_concentration", "q", "group", name_field)
    places = [layer.fields().lookupField(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = []
    for feature in features_of(layer, request):
        row = [None if place < 0 or QgsVariantUtils.isNull(feature[place]) else feature[place] for place in places]
        if None not in row[:4]:
            rows.append((feature.id(), row))
    if not rows:
        return None
    rows.sort(key=lambda one: (-one[1][0], one[1][1]))
    several = len({row[5] for _, row in rows}) > 1
    shown, areas = [], []
    for feature, (_, number, businesses, quotient, q, group, name) in rows:
        area = Leading(feature, int(number), str(name or ""), keyed=True)
        areas.append(area)
        told = " · ".join(str(one) for one in (name, group if several else "") if one) or "–"
        chance = "–" if q is None else texts.number(q, 2) if q >= 0.01 else f"< {texts.number(0.01, 2)}"
        shown.append([area.shown, told, texts.number(businesses), texts.number(quotient, 2), chance])
    header = [tr("No."), tr("Cluster"), tr("Businesses"), tr("LQ"), "q"]
    title = tr("Clusters, the strongest evidence first")
    return Ranking(title, header, shown[:most], tuple(areas))

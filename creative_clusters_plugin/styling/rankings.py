"""The ten leading areas of a mapped column, as rows of text for a page."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, isfinite
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
    Of robustness and of an outlook the table says what the classes rest on, without a field that was chosen.
    Raises CreativeClustersError where `field` holds no numbers.
    """
    numeric = {one.name() for one in layer.fields() if one.isNumeric()}
    if not field and spec.drawn.on_land and numeric >= CLUSTERS:
        return _of_clusters(layer, name_field, most)
    names = {one.name() for one in layer.fields()}
    if not field and spec.kind in _OF_CLASSES and names >= _OF_CLASSES[spec.kind].columns:
        return _OF_CLASSES[spec.kind].made(layer, name_field, most)
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
    if not known or (len(known) > 1 and len({row[2] for row in known}) == 1 and not hotspots):
        return None  # where all are alike, none leads
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
        title = tr("Best ranks") if lowest_first else _highest(layer, spec, field, bool(chosen))
    rows = [[one.shown, one.name, *cells] for one, cells in zip(leading, shown, strict=True)]
    return Ranking(title, header, rows, tuple(areas))


def _highest(layer: QgsVectorLayer, spec: StyleSpec, field: str, chosen: bool) -> str:
    """What is highest: a field that was chosen goes by its name."""
    if not chosen and (field == "score" or (field == spec.field and spec.kind == "score")):
        return tr("Highest scores")
    if not chosen and is_against_nation(field):
        return tr("Growth furthest above the nation's")
    if not chosen and (spec.drawn.signed or field.startswith("growth")):
        return tr("Highest growth")
    if not chosen and field == "lq_creative":
        return tr("Highest creative location quotients")
    if not chosen and (field.startswith("lq_") or (field == spec.field and spec.kind == "quotient")):
        return tr("Highest location quotients")
    if not chosen and spec.kind == "jobs" and field == spec.field:
        return tr("Most jobs")
    named = layer.attributeDisplayName(layer.fields().lookupField(field))
    return tr("{field}: highest values").format(field=named)


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
            rows.append([feature.id(), "" if QgsVariantUtils.isNull(row[0]) else in_one_line(row[0]), *row[1:]])
    return rows


def in_one_line(name) -> str:
    """A name without the line breaks and the spaces that a table may hold in it."""
    return " ".join(str(name).split())


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


def _of_robustness(layer: QgsVectorLayer, name_field: str, most: int) -> Ranking | None:
    """The areas that most choices make a hotspot; those that none does are left out."""
    rows = _rows(layer, name_field, "hotspot_share", "rank_median", "rank_low", "rank_high", "choices")
    rows = [row for row in rows if row[2] is not None and row[2] > 0]
    if not rows:
        return None
    rows.sort(key=lambda row: (-row[2], row[3] if row[3] is not None else inf, row[1]))
    ranks = _ranks([row[2] for row in rows])
    areas = tuple(Leading(row[0], rank, row[1]) for row, rank in zip(rows, ranks, strict=True))
    shown = [
        [one.shown, one.name, texts.whole_percent(row[2]), _span(row[4], row[5])]
        for one, row in zip(areas, rows, strict=True)
    ]
    choices = max((row[6] for row in rows if row[6] is not None), default=0)
    title = tr("Share of {count} choices that say hotspot").format(count=texts.number(choices))
    return Ranking(title, [tr("Rank"), tr("Area"), tr("Share"), tr("Ranks")], shown[:most], areas)


def _of_outlook(layer: QgsVectorLayer, name_field: str, most: int) -> Ranking | None:
    """The areas whose range of growth is the nearest to lie on one side of none, or the furthest beyond it."""
    rows = surest_first(layer, name_field)
    if not rows:
        return None
    areas = tuple(Leading(row[0], number, row[1]) for number, row in enumerate(rows, 1))
    shown = [
        [one.shown, one.name, texts.signed_whole_percent(row[2]), texts.signed_whole_percent(row[3])]
        for one, row in zip(areas, rows, strict=True)
    ]
    title = tr("Change to {year}, the surest first").format(year=rows[0][4])
    return Ranking(title, [tr("No."), tr("Area"), tr("At least"), tr("At most")], shown[:most], areas)


def surest_first(layer: QgsVectorLayer, name_field: str) -> list[list]:
    """Id, name, lower and upper end of the growth and its year, of the areas that have a forecast."""
    rows = [
        row for row in _rows(layer, name_field, "growth_low", "growth_high", "year") if None not in (row[2], row[3])
    ]
    return sorted(rows, key=lambda row: (-max(row[2], -row[3]), row[1]))


def _span(low, high) -> str:
    if low is None or high is None:
        return "–"
    return texts.number(low) if low == high else texts.interval(low, high)


def _rows(layer: QgsVectorLayer, *columns: str) -> list[list]:
    """Id of each feature, its name ('' for none), and what the other columns hold, None for NULL."""
    places = [layer.fields().lookupField(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    found = []
    for feature in features_of(layer, request):
        name, *values = [
            None if place < 0 or QgsVariantUtils.isNull(feature[place]) else feature[place] for place in places
        ]
        found.append([feature.id(), in_one_line(name or ""), *values])
    return found


@dataclass(frozen=True)
class _OfClasses:
    """A ranking of what the classes of a style rest on. columns: that the layer has to have."""

    made: Callable[[QgsVectorLayer, str, int], Ranking | None]
    columns: frozenset[str]


_OF_CLASSES = {
    "robustness": _OfClasses(_of_robustness, frozenset({"hotspot_share", "choices"})),
    "outlook": _OfClasses(_of_outlook, frozenset({"growth_low", "growth_high", "year"})),
}

"""All kinds of map style, one record each. Who adds one adds its record here, with its colours: test_palettes.py measures them.

Nothing here is drawn: no import of QGIS.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from ..core.concentration import class_labels
from ..core.messages import mark
from ..core.space.local import geary, heteroscedasticity, hot_spots, join_counts, moran
from ..core.space.local.record import ISOLATED, QUIET
from ..core.space.local.record import Classes as LocalClasses
from . import gains, palettes
from .kind import NO_CHANGE_NUMBER, OPEN_END, Categories, Class, Classes, Column, Kind, Labels, Numbers

if TYPE_CHECKING:
    from .specs import StyleSpec


def _always(labels: dict[str, str]) -> Callable[[StyleSpec], Labels]:
    return lambda spec: class_labels.plain(labels)


def _of_local(classes: LocalClasses, about: str, colours: dict[str, str]) -> Categories:
    """The style of the classes of local statistics, those that do not stand out included."""
    states = class_labels.plain({QUIET: mark("Not significant"), ISOLATED: mark("Isolated: no neighbours, not tested")})
    return Categories(id=classes.style, about=about, colours=colours, labels=lambda spec: classes.labels | states)


def _given(spec: StyleSpec) -> Labels:
    return dict(spec.labels)


def _joint(spec: StyleSpec) -> Labels:
    return class_labels.joint(spec.related_label)


def _bivariate(spec: StyleSpec) -> Labels:
    return class_labels.bivariate(spec.related_label, spec.first_label)


def _thirds(spec: StyleSpec, column: Column) -> str:
    """The key in palettes.BIVARIATE_COLOURS; NULL where one of the two columns is."""
    parts = []
    for name, (low, high) in zip((spec.field, spec.second_field), spec.thirds, strict=True):
        one = column(name)
        # NULL is in none of the three
        upper = f"when {one} <= {high!r} then '2' when {one} > {high!r} then '3'"
        parts.append(f"case when {one} <= {low!r} then '1' {upper} end")
    return f"({parts[0]}) || '-' || ({parts[1]})"


def _in_thirds(spec: StyleSpec, column: Column, value: str) -> str:
    parts = []
    for name, (low, high), third in zip((spec.field, spec.second_field), spec.thirds, value.split("-"), strict=True):
        one = column(name)
        middle = f"{one} > {low!r} AND {one} <= {high!r}"
        parts.append({"1": f"{one} <= {low!r}", "2": middle, "3": f"{one} > {high!r}"}[third])
    return " AND ".join(parts)


def _given_classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
    return [(low, high, colour, label) for (low, high, label), colour in zip(spec.classes, spec.colours, strict=True)]


def _quotients(spec: StyleSpec, zero: str) -> list[Class]:
    """zero: what a quotient of 0 means."""
    from . import texts

    lows = palettes.QUOTIENT_BREAKS
    labels = texts.quotient_labels(spec.reference_label)
    classes = list(zip(lows, (*lows[1:], OPEN_END), palettes.QUOTIENT_COLOURS, labels, strict=True))
    return [(0.0, 0.0, palettes.QUOTIENT_ZERO, zero), *classes]


def _of_quotients(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
    from . import texts

    return _quotients(spec, texts.quotient_zero())


def _of_point_quotients(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
    from . import texts

    return _quotients(spec, texts.none_near())


def _of_changes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
    from . import texts

    bounds = (-OPEN_END, *palettes.CHANGE_BREAKS, OPEN_END)
    labels = texts.change_labels(spec.reference_label)
    return list(zip(bounds[:-1], bounds[1:], palettes.CHANGE_COLOURS, labels, strict=True))


def _between(breaks: tuple[float, ...], colours: tuple[str, ...], decimals: int) -> Classes:
    """Classes between fixed breaks."""

    def classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
        from . import texts

        names = texts.class_names([texts.shortest(one, decimals) for one in breaks[1:-1]])
        return [
            (low, high, colour, name)
            for (low, high), colour, name in zip(pairwise(breaks), colours, names, strict=True)
        ]

    return classes


def _quantiles(colours: tuple[str, ...], decimals: int) -> Classes:
    """Classes of as many areas each: jobs are skewed like town sizes, and equal steps would put nearly all into the first."""

    def classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
        from .classification import names_of, quantiles_of

        bounds = quantiles_of(values(), len(colours))
        # where many areas share a value there are fewer classes; the dark end stays with the most
        steps = zip(bounds, colours[len(colours) - len(bounds) :], names_of(bounds, decimals), strict=True)
        return [(low, high, colour, name) for (low, high), colour, name in steps]

    return classes


def _best_first(colours: tuple[str, ...]) -> Classes:
    """As `_quantiles`, with the dark end for the lowest numbers."""

    def classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
        from .classification import names_of, quantiles_of

        bounds = quantiles_of(values(), len(colours))
        steps = zip(bounds, tuple(reversed(colours))[: len(bounds)], names_of(bounds, 0), strict=True)
        return [(low, high, colour, name) for (low, high), colour, name in steps]

    return classes


# where values of a column suit several kinds of classes, the first of them has it
KINDS: dict[str, Kind] = {
    kind.id: kind
    for kind in (
        Categories(
            id="class",
            about="Creative hotspots, and what areas lack of one",
            colours=palettes.CLASS_COLOURS,
            labels=_always(class_labels.CLASS),
            named="hotspot",
            scored=True,
        ),
        Categories(
            id="robustness",
            about="Hotspots that hold under every definition, and those that do not",
            colours=palettes.ROBUST_COLOURS,
            labels=_always(class_labels.ROBUST),
            named="always",
            hatched="contested",
        ),
        Categories(
            id="regional",
            about="Clusters at two scales",
            colours=palettes.REGIONAL_COLOURS,
            labels=_always(class_labels.REGIONAL),
        ),
        Categories(
            id="trend",
            about="What became of hotspots",
            colours=palettes.TREND_COLOURS,
            labels=_always(class_labels.TREND),
        ),
        Categories(
            id="emerging",
            about="Hot and cold spots over time",
            colours=palettes.EMERGING_COLOURS,
            labels=_always(class_labels.EMERGING),
        ),
        Categories(
            id="outlook",
            about="Forecasts: growth, decline, unsure",
            colours=palettes.OUTLOOK_COLOURS,
            labels=_always(class_labels.OUTLOOK),
        ),
        _of_local(hot_spots.CLASSES, "Hot and cold spots", palettes.HOT_COLD_COLOURS),
        _of_local(moran.CLASSES, "Clusters and outliers", palettes.QUADRANT_COLOURS),
        _of_local(geary.CLASSES, "Alike or unlike the neighbours", palettes.LIKENESS_COLOURS),
        _of_local(geary.CLASSES_OF_MANY, "Alike or unlike in several fields", palettes.LIKENESS_OF_MANY_COLOURS),
        _of_local(heteroscedasticity.CLASSES, "How much the values around vary", palettes.SPREAD_COLOURS),
        _of_local(join_counts.CLASSES, "Clusters of ones, or of points", palettes.CLUSTER_COLOURS),
        Categories(
            id="microclusters",
            about="Clusters of businesses, and whether they are more than chance",
            colours=palettes.MICROCLUSTER_COLOURS,
            labels=_always(class_labels.MICROCLUSTER),
            recognised=False,
            on_land=True,
        ),
        Categories(
            id="colocation",
            about="Points: classes of local colocation quotients",
            colours=palettes.COLOCATION_COLOURS,
            labels=_always(
                {
                    "at least twice": mark("At least twice as many near as by chance"),
                    "more": mark("More near than by chance"),
                    "fewer": mark("Fewer near than by chance"),
                    "not significant": mark("Not significant"),
                    "isolated": mark("No neighbour within the bandwidth"),
                }
            ),
            first_on_top=True,
        ),
        Categories(
            id="joint",
            about="Both, one or neither of creative and related sectors",
            colours=palettes.JOINT_COLOURS,
            labels=_joint,
        ),
        Categories(
            id="bivariate",
            about="Nine classes of two quantities",
            colours=palettes.BIVARIATE_COLOURS,
            labels=_bivariate,
            square=True,
        ),
        Categories(
            id="thirds",
            about="Two fields of numbers at once, by the bounds of their thirds",
            colours=palettes.BIVARIATE_COLOURS,
            labels=_bivariate,
            square=True,
            recognised=False,
            value=_thirds,
            condition=_in_thirds,
        ),
        Categories(
            id="categories", about="Any values, in colours of the user's choice", labels=_given, recognised=False
        ),
        Categories(
            id="typology",
            about="Types of areas",
            colours=palettes.TYPE_COLOURS,
            other=palettes.TYPE_OTHER,
            labels=_given,
            recognised=False,
        ),
        Numbers(
            id="quotient",
            about="Location quotients, in fixed classes about 1",
            classes=_of_quotients,
            colours=palettes.QUOTIENT_COLOURS,
            breaks=palettes.QUOTIENT_BREAKS[1:],
            centre=1,
            figure=mark("LQ"),
        ),
        Numbers(
            id="point_quotient",
            about="Points: local colocation quotients",
            classes=_of_point_quotients,
            colours=palettes.QUOTIENT_COLOURS,
            breaks=palettes.QUOTIENT_BREAKS[1:],
            centre=1,
        ),
        Numbers(
            id="score",
            about="Scores of 0 to 100",
            classes=_between(palettes.SCORE_BREAKS, palettes.SCORE_COLOURS, 0),
            colours=palettes.SCORE_COLOURS,
            breaks=palettes.SCORE_BREAKS[1:-1],
            scored=True,
        ),
        Numbers(
            id="jobs",
            about="Numbers of jobs, in fifths of the areas",
            classes=_quantiles(palettes.JOBS_COLOURS, 0),
            colours=palettes.JOBS_COLOURS,
            figure=mark("Jobs"),
        ),
        Numbers(
            id="gains",
            about="Jobs gained or lost",
            classes=gains.in_colours(palettes.JOBS_COLOURS),
            colours=palettes.JOBS_COLOURS,
            nothing=NO_CHANGE_NUMBER,
            figure=mark("Jobs"),
        ),
        Numbers(
            id="output",
            about="Output gained or lost",
            classes=gains.in_colours(palettes.SCORE_COLOURS),
            colours=palettes.SCORE_COLOURS,
            nothing=NO_CHANGE_NUMBER,
            figure=mark("Output"),
        ),
        Numbers(
            id="rank",
            about="Ranks, in fifths of the areas, the best the darkest",
            classes=_best_first(palettes.SCORE_COLOURS),
            colours=tuple(reversed(palettes.SCORE_COLOURS)),
            figure=mark("Median"),
            lowest_first=True,
        ),
        Numbers(
            id="rank_range",
            about="How many places ranks lie apart, in fifths of the areas",
            classes=_quantiles(palettes.JOBS_COLOURS, 0),
            colours=palettes.JOBS_COLOURS,
            figure=mark("Places"),
        ),
        Numbers(
            id="density",
            about="Shares of 0 to 1, in fifths of the areas",
            classes=_quantiles(palettes.SCORE_COLOURS, 2),
            colours=palettes.SCORE_COLOURS,
        ),
        Numbers(
            id="change",
            about="Growth about a nation's, or about none",
            classes=_of_changes,
            colours=palettes.CHANGE_COLOURS,
            breaks=palettes.CHANGE_BREAKS,
            centre=0,
            per_cent=True,
            nothing=NO_CHANGE_NUMBER,
            nothing_label=mark("Not known, or no jobs to begin with"),
            signed=True,
        ),
        Numbers(
            id="similarity",
            about="Lines to areas that are alike",
            classes=_between(palettes.SIMILARITY_BREAKS, palettes.SIMILARITY_COLOURS, 1),
            colours=palettes.SIMILARITY_COLOURS,
            breaks=palettes.SIMILARITY_BREAKS[1:-1],
            nothing=NO_CHANGE_NUMBER,
        ),
        Numbers(
            id="graduated",
            about="Any numbers, in classes of the user's choice",
            classes=_given_classes,
            nothing=NO_CHANGE_NUMBER,
        ),
    )
}
# of a layer that is in no style of ours
PLAIN = Kind(id="", about="")
RECOGNISED = [kind for kind in KINDS.values() if isinstance(kind, Categories) and kind.recognised]

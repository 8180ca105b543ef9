"""The report on local statistics: which areas stand out, how sure that is, and what could not be tested."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ...core.figures.notation import in_a_row, written
from ...core.space.local import moran
from ...core.space.local.record import ISOLATED, QUIET, STATES, UNDEFINED
from ...core.space.scripts import Reproduced
from ...core.space.second_opinion import Opinion
from ...core.space.spatial import SpatialResult
from ...translation import tr, translated
from ..drawing.charts import Point, linear_axis, scatter
from ..html import elements
from ..html.elements import Cell, Column, bullets, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.spatial_methods import spatial_method
from .reproduce import script_section
from .second_opinion import local_section

_MOST_AREAS = 20
_MOST_FIELDS = 6  # with a chart and a table of their own
_MOST_POINTS = 1500
_MOST_NAMED = 40


def spatial_report(
    result: SpatialResult,
    run: Run,
    labels: Sequence[str],
    opinions: Sequence[Opinion] = (),
    reproduced: Reproduced | None = None,
) -> str:
    """A page of HTML on `result`; labels: name of each area (n,), '' or 'NULL' where it has none; opinions: esda's."""
    labels = [_label(text, place) for place, text in enumerate(labels)]
    fields = _by_count(result)[:_MOST_FIELDS]
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("Areas by class"), _classes(result)),
            (
                tr("The areas that stand out most"),
                "".join(_strongest(result, field, labels) for field in fields) or _nothing(),
            ),
            (
                tr("Areas and their neighbours"),
                _neighbours(result) + "".join(_scatter(result, field, labels) for field in fields),
            ),
            (
                tr("What was not tested"),
                _untested(result, labels),
            ),
            *([local_section(opinions)] if opinions else []),
            script_section(reproduced),
            (
                tr("How to read it, and where it comes from"),
                spatial_method(result.statistic),
            ),
        ],
    )


def _label(text: str, place: int) -> str:
    if text and text != "NULL":
        return text
    return tr("row {number}").format(number=place + 1)


def _significant(result: SpatialResult, field: str) -> np.ndarray:
    return ~np.isin(result.fields[field].kind, (QUIET, ISOLATED, UNDEFINED))


def _by_count(result: SpatialResult) -> list[str]:
    """The fields, those with the most significant areas first."""
    return sorted(result.fields, key=lambda field: -_significant(result, field).sum())


def _class_names(result: SpatialResult) -> dict[str, str]:
    labels = result.statistic.classes.labels | STATES
    return {value: label.render(translated) for value, label in labels.items()}


def _summary(result: SpatialResult) -> str:
    first = _by_count(result)[0]
    found = result.fields[first]
    count, tested = int(_significant(result, first).sum()), int(np.isfinite(found.statistic).sum())
    if not count:
        text = (
            tr("No area stands out from chance in '{field}'.")
            if len(result.fields) == 1
            else tr("No area stands out from chance, in any of the fields tested.")
        )
    elif count == 1:
        text = tr("1 of {tested} areas stands out from chance in '{field}'.")
    else:
        text = tr("{count} of {tested} areas stand out from chance in '{field}'.")
    text = text.format(count=elements.whole(count), tested=elements.whole(tested), field=first)
    if count and len(result.fields) > 1:
        more = tr("It has the most of the {all} fields tested.")
        text = f"{text} {more.format(all=elements.whole(len(result.fields)))}"
    figures = [
        (tr("areas that stand out"), elements.whole(count)),
        (tr("areas tested"), elements.whole(tested)),
        (
            tr("areas without neighbours"),
            elements.whole((found.kind == ISOLATED).sum()),
        ),
        (
            tr("areas without a value"),
            elements.whole((found.kind == UNDEFINED).sum()),
        ),
        (
            tr("largest p significant at {alpha}").format(alpha=elements.percent(result.settings.alpha)),
            _cut_off(found.cut_off),
        ),
    ]
    return paragraph(text, "lead") + key_figures(figures) + paragraph(_rule(result))


def _cut_off(p: float) -> str:
    return elements.MISSING if np.isnan(p) else written(f"{p:.2g}")


def _rule(result: SpatialResult) -> str:
    """What counts as significant."""
    texts = {
        "fdr": tr(
            "Significant at {alpha}: of the areas called so, no more than this share is expected to be so by chance (false "
            "discovery rate over the areas tested, for each field by itself).",
        ),
        "bonferroni": tr(
            "Significant at {alpha}: the chance that any area at all is called so wrongly is no more than this (Bonferroni, for each "
            "field by itself).",
        ),
        "none": tr(
            "Significant at {alpha}, not corrected for the number of areas: about this share of them is called so where there is "
            "nothing at all. Do not take single areas as found.",
        ),
    }
    text = texts[result.settings.correction].format(alpha=elements.percent(result.settings.alpha))
    about = result.statistic.classes.about
    return f"{text} {translated(about)}" if about else text


def _classes(result: SpatialResult) -> str:
    names = _class_names(result)
    kinds = {field: pd.Series(found.kind).value_counts() for field, found in result.fields.items()}
    present = [name for name in names if any(name in counts for counts in kinds.values())]
    columns = [
        Column(tr("Field"), words=True),
        *(Column(names[name]) for name in present),
        Column(tr("Largest significant p")),
    ]
    rows = [
        [field, *(elements.whole(counts.get(name, 0)) for name in present), _cut_off(result.fields[field].cut_off)]
        for field, counts in kinds.items()
    ]
    return table(tr("Number of areas by field and class"), columns, rows)


def _order(result: SpatialResult, field: str) -> np.ndarray:
    """Positions of the significant areas: the smallest p first, then the largest |z|."""
    found = result.fields[field]
    places = np.flatnonzero(_significant(result, field))
    strength = np.nan_to_num(np.abs(np.where(np.isnan(found.z), found.statistic, found.z)[places]))
    return places[np.lexsort((-strength, found.p[places]))]


def _nothing() -> str:
    return paragraph(tr("None."))


def _strongest(result: SpatialResult, field: str, labels: list[str]) -> str:
    found, names, order = result.fields[field], _class_names(result), _order(result, field)
    values = np.atleast_2d(result.values[field])
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Class"), words=True),
        Column(tr("Value")),
        Column(tr("Statistic")),
        Column("z"),
        Column("p"),
        Column("q"),
        Column(tr("Neighbours")),
    ]
    rows = [
        [
            Cell(labels[place], bold=True),
            names[found.kind[place]],
            ", ".join(elements.decimal(value) for value in values[:, place]),
            elements.decimal(found.statistic[place], 3),
            elements.decimal(found.z[place]),
            elements.p_value(found.p[place]),
            elements.p_value(found.q[place]),
            elements.whole(found.neighbours[place]),
        ]
        for place in order[:_MOST_AREAS]
    ]
    caption = tr("{field}: {shown} of {all} areas, the surest first")
    caption = caption.format(field=field, shown=len(rows), all=elements.whole(len(order)))
    return table(caption, columns, rows)


def _neighbours(result: SpatialResult) -> str:
    count = result.near.count
    text = tr("Areas have {mean} neighbours on average, {least} to {most}; {links} links in all.")
    return paragraph(
        text.format(
            mean=elements.decimal(count.mean(), 1),
            least=elements.whole(count.min()),
            most=elements.whole(count.max()),
            links=elements.whole(len(result.links)),
        )
    )


def _scatter(result: SpatialResult, field: str, labels: list[str]) -> str:
    """The Moran scatterplot: each area against its neighbours."""
    scattered = result.scatter(field)
    if scattered is None:
        return ""
    z, lag = scattered
    known = np.flatnonzero(np.isfinite(z))
    marked = _significant(result, field)
    shown = _order(result, field)[:_MOST_POINTS]
    quiet = known[~marked[known]]
    quiet = quiet[np.argsort(-np.abs(z[quiet] * lag[quiet]), kind="stable")]
    # of very many areas every so-manieth, so that the page stays small
    shown = np.concatenate([shown, quiet[:: max(1, -(-len(quiet) // _MOST_POINTS))]])
    slope = float(np.polyfit(z[known], lag[known], 1)[0])
    points = [Point(labels[place], z[place], lag[place], bool(marked[place])) for place in shown]
    title = tr("Moran scatterplot of {field}").format(field=field)
    caption = tr(
        "{field}: each area's value against the mean of its neighbours' values, both in standard deviations from the mean. "
        "Coloured: significant. The slope of the line is {slope}.",
    ).format(field=field, slope=elements.decimal(slope, 3))
    if len(shown) < len(known):
        part = tr("Shown are {shown} of {all} areas.")
        caption += " " + part.format(shown=elements.whole(len(shown)), all=elements.whole(len(known)))
    names = {value: label.render(translated) for value, label in moran.CLASSES.labels.items()}
    svg = scatter(
        f"moran-{list(result.fields).index(field)}",
        title,
        caption,
        (
            tr("The area (z)"),
            tr("Its neighbours (mean z)"),
        ),
        (names["high-high"], names["high-low"], names["low-high"], names["low-low"]),
        points,
        threshold=0.0,
        axis=linear_axis,
        slope=slope,
    )
    return chart(svg, caption)


def _untested(result: SpatialResult, labels: list[str]) -> str:
    names, lines = _class_names(result), []
    text = tr("{field}, {state} ({count}): {names}.")
    for field, found in result.fields.items():
        for kind in (ISOLATED, UNDEFINED):
            places = np.flatnonzero(found.kind == kind)
            if len(places):
                state = names[kind].lower()
                lines.append(
                    text.format(
                        field=field, state=state, count=elements.whole(len(places)), names=_named(places, labels)
                    )
                )
    return bullets(lines) or paragraph(tr("Every area has a value and a neighbour with one."))


def _named(places: np.ndarray, labels: list[str]) -> str:
    names = in_a_row([labels[place] for place in places[:_MOST_NAMED]])
    if len(places) <= _MOST_NAMED:
        return names
    text = tr("{names} and {count} more")
    return text.format(names=names, count=elements.whole(len(places) - _MOST_NAMED))

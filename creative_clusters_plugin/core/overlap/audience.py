"""Audience segments as shares of the population of any areas, brought to others."""

from dataclasses import dataclass

import numpy as np

from ..figures.digits import settled
from ..messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..rebasing.area_weights import Weights
from ..rebasing.rebasing import rebase_rates

KINDS = ("percentages", "counts")  # the order is that of an enum parameter: append, never insert
_HALF = 0.5  # of an area and of its people that have to be known
_WHOLE = 0.95  # below this share an area is said to be covered in part


@dataclass(frozen=True)
class Audience:
    """Segments of n audience areas of the layer `layer`.

    values: (n,) of each segment, by field: per cent of the population or counts of people, NaN unknown. population: (n,), NaN
    unknown, or None. kind: one of KINDS. names: of the segments, by field.
    """

    layer: str
    values: dict[str, np.ndarray]
    names: dict[str, str]
    population: np.ndarray | None
    population_field: str
    kind: str


@dataclass(frozen=True)
class AudienceByArea:
    """Segments of m target areas.

    percent: (m, s) share of each segment in the population; people: (m,) population, NaN where it is not known; coverage:
    (m,) share of the area that audience areas cover. NaN and 0 where there are none. names: of the segments, by field.
    """

    percent: np.ndarray
    people: np.ndarray
    coverage: np.ndarray
    names: dict[str, str]
    notes: tuple[Note, ...]


def percentages(audience: Audience) -> tuple[np.ndarray, np.ndarray | None, list[Note]]:
    """Per cent (n, s) of the segments in the population, and that population (n,) or None.

    Counts without a population are shares of their sum. Raises CreativeClustersError for percentages above 100, counts above
    the population, negative values, segments without any value, and a single count without population.
    """
    population, table = audience.population, np.column_stack(list(audience.values.values()))
    for values, field in (*zip(table.T, audience.values, strict=True), (population, audience.population_field)):
        _refuse_negative(values, field, audience.layer)
    if audience.kind == "percentages":
        most, above = (
            np.full(len(table), 100.0),
            mark_plural(
                "Field '{field}' of '{layer}' holds {count} percentage above 100, for example {examples}. Correct it, or "
                "set AUDIENCE_KIND if the field holds counts of people.",
                "Field '{field}' of '{layer}' holds {count} percentages above 100, for example {examples}. Correct them, "
                "or set AUDIENCE_KIND if the field holds counts of people.",
            ),
        )
    else:
        if population is None and table.shape[1] == 1:
            raise CreativeClustersError(
                mark(
                    "A count alone says nothing about how strong the audience is: choose the field of '{layer}' that holds the "
                    "population in '{parameter}', or all segments that make it up.",
                ),
                parameter=Parameter("AUDIENCE_POPULATION"),
                layer=audience.layer,
            )
        population = table.sum(axis=1) if population is None else population
        most, above = (
            population,
            mark_plural(
                "Field '{field}' of '{layer}' holds {count} count above the population, for example {examples}. Choose a "
                "population that holds all of the segment.",
                "Field '{field}' of '{layer}' holds {count} counts above the population, for example {examples}. Choose a "
                "population that holds all of the segment.",
            ),
        )
    notes = []
    for values, field in zip(table.T, audience.values, strict=True):
        over = values > most * (1 + 1e-9)
        if over.any():
            examples = some(f"{values[row]:,.10g} (row {row + 1})" for row in np.flatnonzero(over)[:6])
            raise CreativeClustersError(
                above, field=field, layer=audience.layer, count=int(over.sum()), examples=examples
            )
        notes += _unknown(values, field, audience.layer)
    if population is None or audience.kind == "percentages":
        if np.nanmax(table) <= 1 and np.nanmax(table) > 0:
            text = mark(
                "No percentage of '{layer}' is above 1: these seem to be shares of 1. They are written as they are; quotients and "
                "classes are the same.",
            )
            notes.append(Note(text, {"layer": audience.layer}))
        return table, population, notes
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(population[:, None] > 0, 100 * table / population[:, None], np.nan), population, notes


def audience_by_area(
    audience: Audience, weights: Weights, sizes: np.ndarray, target_sizes: np.ndarray
) -> AudienceByArea:
    """The segments by target area of `weights`: means of the percentages by population.

    sizes (n,), target_sizes (m,): areas in one unit, NaN without a shape. A target is left without a figure where audience
    areas cover less than half of it, or where the segment is known for less than half of its people.
    Raises CreativeClustersError where no audience area overlaps a target, and where the population is needed and missing: a
    target that several audience areas make up is their mean by it.
    """
    rates, population, notes = percentages(audience)
    n, m = len(weights.sources), len(weights.targets)
    if not len(weights.source):
        raise CreativeClustersError(
            mark(
                "The areas of '{layer}' do not overlap the boundaries. Do both layers lie in the same place, and has each the right "
                "coordinate reference system?",
            ),
            layer=audience.layer,
        )
    several = int((np.bincount(weights.target, minlength=m) > 1).sum())
    if population is None and several:
        raise CreativeClustersError(
            mark_plural(
                "{count} of the areas is made up of several areas of '{layer}': percentages are then means by population. "
                "Choose its field of the population in '{parameter}'.",
                "{count} of the areas are made up of several areas of '{layer}': percentages are then means by "
                "population. Choose its field of the population in '{parameter}'.",
            ),
            parameter=Parameter("AUDIENCE_POPULATION"),
            count=several,
            layer=audience.layer,
        )
    if population is not None:
        notes += _peopleless(population, audience)
    covered = np.bincount(weights.target, weights.weight * np.nan_to_num(sizes)[weights.source], m)
    with np.errstate(divide="ignore", invalid="ignore"):
        coverage = settled(np.clip(np.nan_to_num(covered / target_sizes), 0.0, 1.0))
    percent = np.empty((m, rates.shape[1]))
    thin = np.zeros(m, dtype=bool)
    for segment, values in enumerate(rates.T):
        mean, known = rebase_rates(values, population, weights)
        little = settled(np.nan_to_num(known)) < _HALF
        thin |= little & np.isfinite(mean)
        percent[:, segment] = np.where((coverage < _HALF) | little, np.nan, settled(mean))
    people = np.full(m, np.nan)
    if population is not None:
        people = np.bincount(weights.target, weights.weight * np.nan_to_num(population)[weights.source], m)
        people[np.bincount(weights.target, minlength=m) == 0] = np.nan
        gone = float((weights.outside * np.nan_to_num(population)).sum() / max(np.nansum(population), 1e-300))
    else:
        gone = float(weights.outside.sum() / n)
    return AudienceByArea(
        percent, people, coverage, audience.names, (*notes, *_coverage_notes(coverage, thin, gone, audience, weights))
    )


def _refuse_negative(values: np.ndarray | None, field: str, layer: str) -> None:
    if values is None or not (values < 0).any():
        return
    rows = np.flatnonzero(values < 0)
    raise CreativeClustersError(
        mark_plural(
            "Field '{field}' of '{layer}' holds {count} negative value, for example {examples}: neither people nor "
            "percentages can be.",
            "Field '{field}' of '{layer}' holds {count} negative values, for example {examples}: neither people nor "
            "percentages can be.",
        ),
        field=field,
        layer=layer,
        count=len(rows),
        examples=some(f"{values[row]:g} (row {row + 1})" for row in rows[:6]),
    )


def _unknown(values: np.ndarray, field: str, layer: str) -> list[Note]:
    unknown = np.isnan(values)
    if unknown.all():
        raise CreativeClustersError(
            mark("Field '{field}' of '{layer}' is NULL in all {count} rows."),
            field=field,
            layer=layer,
            count=len(values),
        )
    if not unknown.any():
        return []
    text = mark(
        "Field '{field}' of '{layer}' is NULL or suppressed in {count} of {all} rows: these people take no part in it.",
    )
    return [Note(text, {"field": field, "layer": layer, "count": int(unknown.sum()), "all": len(values)})]


def _peopleless(population: np.ndarray, audience: Audience) -> list[Note]:
    empty = ~(population > 0)
    if empty.all():
        raise CreativeClustersError(
            mark("No area of '{layer}' has a population above 0."),
            layer=audience.layer,
        )
    if not empty.any():
        return []
    text = mark_plural(
        "{count} of {all} areas of '{layer}' has no population (NULL or 0) and takes no part.",
        "{count} of {all} areas of '{layer}' have no population (NULL or 0) and take no part.",
    )
    return [Note(text, {"count": int(empty.sum()), "all": len(empty), "layer": audience.layer})]


def _coverage_notes(
    coverage: np.ndarray, thin: np.ndarray, gone: float, audience: Audience, weights: Weights
) -> list[Note]:
    """Areas without figures or covered in part, and what lies outside all areas."""
    little, partly = coverage < _HALF, (coverage >= _HALF) & (coverage < _WHOLE)
    found = (
        (
            little,
            mark_plural(
                "'{layer}' covers less than half of {count} of {all} areas ({ids}): it is shown as 'no data'.",
                "'{layer}' covers less than half of {count} of {all} areas ({ids}): these are shown as 'no data'.",
            ),
        ),
        (
            partly,
            mark_plural(
                "'{layer}' covers {count} of {all} areas only in part ({ids}): its figures are those of the part.",
                "'{layer}' covers {count} of {all} areas only in part ({ids}): their figures are those of the part.",
            ),
        ),
        (
            thin & ~little,
            mark(
                "In {count} of {all} areas ({ids}) a segment of '{layer}' is known for less than half of the people: it is shown as "
                "'no data' there.",
            ),
        ),
    )
    notes = [
        Note(
            text,
            {
                "layer": audience.layer,
                "count": int(places.sum()),
                "all": len(coverage),
                "ids": some(weights.targets[places]),
            },
        )
        for places, text in found
        if places.any()
    ]
    if gone > 0.005:
        text = mark("{share:.1%} of the people of '{layer}' live outside the boundaries and take no part.")
        notes.append(Note(text, {"share": gone, "layer": audience.layer}))
    return notes

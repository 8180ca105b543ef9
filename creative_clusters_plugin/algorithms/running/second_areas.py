"""Another set of areas for the jobs of an employment table: named by its rows, or by how areas overlap."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.concentration.second_boundaries import SecondBoundaries, largest
from ...core.employment.definitions import settled
from ...core.employment.employment import Employment, EmploymentColumns, tidy_years
from ...core.employment.sector_lists import SectorList
from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...core.rebasing.area_weights import Weights
from ...core.rebasing.brought_employment import brought_employment, brought_totals, shared_rows
from ...core.values import Column, among
from ...layers.boundaries import Boundaries
from ...layers.further_columns import further_columns
from ..base import progress_of
from .parameter_reader import ParameterReader

_SLIVER = 0.01  # share of an area below which an overlap is one of borders drawn differently


@dataclass(frozen=True)
class Read:
    """What has been read of the table: columns, and the years by the areas mapped, the one mapped first."""

    columns: EmploymentColumns
    tables: Sequence[Employment]
    first_list: SectorList | None


def named_second(reader: ParameterReader) -> str:
    """The field of the employment table that names the second area of each row, '' where none is chosen."""
    chosen = reader.fields("EMPLOYMENT_SECOND_AREA", reader.source("EMPLOYMENT"))
    if chosen and reader.fields("EMPLOYMENT_COLUMNS", reader.source("EMPLOYMENT")):
        raise CreativeClustersError(
            mark(
                "{parameter} cannot be used with figures side by side ({other}): give a table with a row for each figure."
            ),
            parameter=Parameter("EMPLOYMENT_SECOND_AREA"),
            other=Parameter("EMPLOYMENT_COLUMNS"),
        )
    return chosen[0] if chosen else ""


def second_boundaries(reader: ParameterReader, boundaries: Boundaries, read: Read) -> SecondBoundaries | None:
    """The second areas, where the table or a layer names them; None where neither does."""
    field, source = named_second(reader), reader.source("SECOND_BOUNDARIES")
    if not field and source is None:
        return None
    second = None
    if source is not None:
        from .rebasing import polygons  # it needs shapely

        second = polygons(reader, "SECOND_BOUNDARIES", True)
    title = field if source is None else source.sourceName()
    if title == reader.source("BOUNDARIES").sourceName():
        title = f"{title} (2)"
    if field:
        return _by_rows(reader, title, field, boundaries, second, read)
    return _by_overlap(reader, title, boundaries, second, read)


def _by_rows(
    reader: ParameterReader, title: str, field: str, boundaries: Boundaries, second: Boundaries | None, read: Read
) -> SecondBoundaries:
    columns = read.columns
    others = (columns.area, columns.industry, columns.jobs, columns.year, columns.businesses, columns.total)
    if field in {column.field for column in others if column is not None}:
        raise CreativeClustersError(
            mark(
                "{parameter}: field '{field}' is something else already. Choose the one with the second area of each row."
            ),
            parameter=Parameter("EMPLOYMENT_SECOND_AREA"),
            field=field,
        )
    source = reader.source("EMPLOYMENT")
    rows, context = reader.expression("EMPLOYMENT_FILTER"), reader.expression_context(source)
    column = further_columns(source, [field], rows, context, progress_of(reader.feedback, 60, 61))[field]
    weights, sizes = shared_rows(read.columns, column, read.tables[0].year)
    if not len(weights.targets):
        raise CreativeClustersError(
            mark("{parameter}: field '{field}' names no area in any row."),
            parameter=Parameter("EMPLOYMENT_SECOND_AREA"),
            field=field,
        )
    ids = weights.targets if second is None else np.sort(second.known_ids)
    if not among(weights.targets, ids).any():
        raise CreativeClustersError(
            mark("{parameter}: the second boundaries have none of the areas that field '{field}' names ({examples})."),
            parameter=Parameter("EMPLOYMENT_SECOND_AREA"),
            field=field,
            examples=some(weights.targets),
        )
    years = _years_by(read, column, weights)
    return _second(title, ids, years, boundaries.known_ids, weights, sizes, ())


def _years_by(read: Read, column: Column, weights: Weights) -> list[Employment]:
    """The years of the table by the areas of another of its columns. Totals of areas are shared out as the year mapped is."""
    columns = replace(read.columns, area=column, total=None)
    years = tidy_years(columns, [table.year for table in read.tables])
    found = settled(years[::-1], read.first_list)[::-1]
    if read.columns.total is None:
        return found
    place = {area: at for at, area in enumerate(weights.targets)}
    result = []
    for own, table in zip(found, read.tables, strict=True):
        sums = np.append(brought_totals(table, weights), np.nan)
        result.append(replace(own, total=sums[[place.get(area, -1) for area in own.areas]]))
    return result


def _by_overlap(
    reader: ParameterReader, title: str, boundaries: Boundaries, second: Boundaries, read: Read
) -> SecondBoundaries:
    import shapely

    from ...core.rebasing.overlay_weights import by_overlap
    from ...layers.overlay import area_shapes, equal_area_crs

    crs = equal_area_crs(reader.source("SECOND_BOUNDARIES"))
    name = reader.source("BOUNDARIES").sourceName()
    ours, notes = area_shapes(boundaries, name, crs, progress_of(reader.feedback, 60, 60))
    theirs, more = area_shapes(second, title, crs, progress_of(reader.feedback, 60, 61))
    weights = by_overlap(ours, theirs, None, _SLIVER, progress_of(reader.feedback, 61, 62))
    text = mark(
        "Under '{layer}' jobs are those of the areas mapped, spread evenly over each: an estimate. Give a field of the employment "
        "table ({parameter}) where its rows name these areas."
    )
    said = Note(text, {"layer": title, "parameter": Parameter("EMPLOYMENT_SECOND_AREA")})
    years = [brought_employment(table, weights) for table in read.tables]
    sizes = np.nan_to_num(shapely.area(ours.shapes))
    ids = np.sort(second.known_ids)
    return _second(title, ids, years, boundaries.known_ids, weights, sizes, (*notes, *more, *weights.notes, said))


def _second(
    title: str,
    ids: np.ndarray,
    years: list[Employment],
    boundary_ids: np.ndarray,
    weights: Weights,
    sizes: np.ndarray,
    notes: tuple[Note, ...],
) -> SecondBoundaries:
    """sizes: (n,) jobs or square metres of the sources of `weights`."""
    source = _places(weights.sources, boundary_ids)[weights.source]
    target = _places(weights.targets, ids)[weights.target]
    both = (source >= 0) & (target >= 0)
    source, target, weight = source[both], target[both], weights.weight[both]
    fit = largest(source, target, weight, len(boundary_ids))
    back = largest(target, source, weight * sizes[weights.source][both], len(ids))
    return SecondBoundaries(title, ids, tuple(years), fit, back, notes)


def _places(ids: np.ndarray, among: np.ndarray) -> np.ndarray:
    places = {one: at for at, one in enumerate(among)}
    return np.array([places.get(one, -1) for one in ids], dtype=int)

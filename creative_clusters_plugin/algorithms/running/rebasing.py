"""From the parameters of a re-basing to its weights, and to the table that is brought to other areas."""

from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.employment.employment import Employment, EmploymentColumns, tidy_years, years_of
from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...core.rebasing.area_weights import Weights, from_lookup
from ...core.rebasing.overlay_weights import by_overlap, by_points, with_nearest
from ...core.rebasing.rebased_employment import STATUSES, SourceTable
from ...core.values import Column, identifier, paired
from ...layers.boundaries import Boundaries, read_boundaries
from ...layers.further_columns import further_columns
from ...layers.overlay import area_shapes, equal_area_crs, read_evidence
from ...layers.read import read_table
from ..base import progress_of
from .employment_reader import EmploymentReader
from .parameter_reader import ParameterReader

_OUTSIDE = ("left_out", "nearest")
_FURTHER = ("jobs_low", "jobs_high", "status", "industry_name")


def _needed(reader: ParameterReader, name: str) -> QgsProcessingFeatureSource:
    source = reader.source(name)
    if source is None:
        raise CreativeClustersError(
            mark("{parameter}: the method needs this layer. Choose it, or another '{other}'."),
            other=Parameter("METHOD"),
            parameter=Parameter(name),
        )
    return source


def _needed_field(reader: ParameterReader, name: str, source: QgsProcessingFeatureSource) -> str:
    chosen = reader.fields(name, source)
    if not chosen:
        raise CreativeClustersError(
            mark("{parameter}: choose a field of '{layer}'. Its fields: {fields}."),
            parameter=Parameter(name),
            layer=source.sourceName(),
            fields=some(source.fields().names(), 40),
        )
    return chosen[0]


def polygons(reader: ParameterReader, name: str, needed: bool) -> Boundaries | None:
    """The areas of parameter `name`, with the fields of `name`_ID and, where there is such a parameter, `name`_NAME."""
    source = _needed(reader, name) if needed else reader.source(name)
    if source is None:
        return None
    id_field = _needed_field(reader, f"{name}_ID", source)
    named = reader.tool.parameterDefinition(f"{name}_NAME") is not None
    name_field = reader.fields(f"{name}_NAME", source) if named else []
    context = reader.expression_context(source)
    return read_boundaries(
        source, id_field, name_field[0] if name_field else "", "", context, progress_of(reader.feedback, 60, 62)
    )


def weights_by_lookup(reader: ParameterReader) -> tuple[Weights, list[Note]]:
    source = _needed(reader, "LOOKUP")
    fields = [_needed_field(reader, name, source) for name in ("LOOKUP_FROM", "LOOKUP_TO")]
    table = read_table(source)
    from_, to, *weight = (Column(name, table[name]) for name in (*fields, *reader.fields("LOOKUP_WEIGHT", source)))
    notes = []
    if reader.choice("OUTSIDE", _OUTSIDE) == "nearest":
        text = mark("{parameter} is not used: a lookup does not say which target area is the nearest.")
        notes.append(Note(text, {"parameter": Parameter("OUTSIDE")}))
    return from_lookup(source.sourceName(), from_, to, weight[0] if weight else None), notes


def weights_by_geometry(reader: ParameterReader, method: str, target: Boundaries) -> tuple[Weights, list[Note]]:
    """Weights by overlap or points, and what is to be said of the layers behind them."""
    feedback = reader.feedback
    boundaries = polygons(reader, "SOURCE", True)
    crs = equal_area_crs(reader.source("TARGET"))
    name = reader.source("SOURCE").sourceName()
    ours, notes = area_shapes(boundaries, name, crs, progress_of(feedback, 62, 66))
    name = reader.source("TARGET").sourceName()
    theirs, more = area_shapes(target, name, crs, progress_of(feedback, 66, 68))
    notes += more
    layer = _needed(reader, "WEIGHTS") if method == "points" else reader.source("WEIGHTS")
    evidence = None
    if layer is not None:
        field = reader.fields("WEIGHTS_FIELD", layer)
        evidence, more = read_evidence(layer, field[0] if field else "", crs, progress_of(feedback, 68, 72))
        notes += more
    tolerance, progress = reader.number("TOLERANCE") / 100, progress_of(feedback, 72, 88)
    find = by_points if method == "points" else by_overlap
    weights = find(ours, theirs, evidence, tolerance, progress)
    if reader.choice("OUTSIDE", _OUTSIDE) == "nearest":
        weights = with_nearest(weights, ours, theirs)
    return weights, notes


def source_table(reader: ParameterReader) -> SourceTable:
    """The employment table with bounds, status and names of industries, where it has them."""
    source = reader.source("EMPLOYMENT")
    columns = EmploymentReader(reader).columns(given_sectors=True, each_row=True)
    wide = reader.fields("EMPLOYMENT_COLUMNS", source)
    wanted = [name for name in _FURTHER if not wide and source.fields().lookupField(name) >= 0]
    rows, context = reader.expression("EMPLOYMENT_FILTER"), reader.expression_context(source)
    progress = progress_of(reader.feedback, 60, 60)
    found = further_columns(source, wanted, rows, context, progress) if wanted else {}
    if "status" in found:
        codes = {status: float(code) for code, status in enumerate(STATUSES)}
        found["status"] = Column("status", [codes.get(value) for value in found["status"].values])
    names = columns.names or {}
    if "industry_name" in found:
        names = paired(columns.industry, found.pop("industry_name"))
    years = years_of(columns) or [""]
    by_year = _by_year(columns, found, years)
    return SourceTable(
        tidy_years(columns, years),
        by_year,
        {identifier(code): str(name) for code, name in names.items() if code is not None and name is not None},
    )


def _by_year(columns: EmploymentColumns, found: dict[str, Column], years: list[str]) -> list[dict[str, np.ndarray]]:
    """Further columns in the order of each year's rows: read as its jobs are, so that the same rows are left out."""
    read: dict[str, list[Employment]] = {
        name: tidy_years(replace(columns, jobs=column, suppressed=None), years) for name, column in found.items()
    }
    return [{name: of_years[place].jobs for name, of_years in read.items()} for place in range(len(years))]

"""What areas are compared with, and how: reference, shares, intervals, and the rule for hotspots."""

from dataclasses import replace

import numpy as np

from ...core.concentration.classes import RULES, RuleSettings
from ...core.concentration.quotients import DENOMINATORS, OutsideReference, QuotientSettings
from ...core.employment.employment import Employment, EmploymentColumns, tidy, years_of
from ...core.values import Column
from ...layers.employment_rows import EmploymentFields, read_employment
from ...translation import spoken_of
from ..base import progress_of
from .employment_reader import role_field
from .parameter_reader import ParameterReader


def reference_columns(reader: ParameterReader) -> EmploymentColumns | None:
    """The table of the reference as one area, None where the areas themselves make it up."""
    source = reader.source("REFERENCE")
    if source is None:
        return None
    industry = role_field(reader, "REFERENCE", "INDUSTRY", source)
    jobs = role_field(reader, "REFERENCE", "JOBS", source, (industry,), spoken_of())
    yearly = reader.tool.parameterDefinition("REFERENCE_YEAR") is not None
    year = role_field(reader, "REFERENCE", "YEAR", source, (industry, jobs)) if yearly else ""
    businesses = ""
    if reader.tool.parameterDefinition("REFERENCE_BUSINESSES") is not None:
        businesses = role_field(reader, "REFERENCE", "BUSINESSES", source, (industry, jobs, year))
    reader.finder.tell()
    fields = EmploymentFields(area="", industry=industry, jobs=jobs, year=year, businesses=businesses)
    columns = read_employment(
        source,
        fields,
        reader.expression("REFERENCE_ROWS"),
        "",
        reader.expression_context(source),
        progress_of(reader.feedback, 60, 62),
        reader.whole_layer("REFERENCE"),
    )
    return replace(columns, area=Column("", ["reference"] * len(columns.industry.values)))


def _outside(reader: ParameterReader) -> OutsideReference | None:
    columns = reference_columns(reader)
    if columns is None:
        return None
    total = reader.number("REFERENCE_TOTAL") if reader.parameters.get("REFERENCE_TOTAL") is not None else None
    return OutsideReference(tidy(columns), total)


def reference_of(reader: ParameterReader, employment: Employment) -> Employment | None:
    """The table of the reference in the year of `employment`, where it has years; None where there is no reference."""
    columns = reference_columns(reader)
    if columns is None:
        return None
    return tidy(columns, employment.year if employment.year in years_of(columns) else "")


def rule_settings(reader: ParameterReader, confidence: float) -> RuleSettings:
    return RuleSettings(
        reader.choice("RULE", RULES), reader.number("MINIMUM_JOBS"), 1 - confidence, reader.flag("CORRECTION")
    )


def quotient_settings(reader: ParameterReader, members: np.ndarray | None) -> QuotientSettings:
    # a tool without the parameter gives no intervals, and has nothing to say of the sizes of businesses
    sized = reader.tool.parameterDefinition("JOBS_PER_BUSINESS") is not None
    size = reader.number("JOBS_PER_BUSINESS") if sized else 0.0
    if reader.tool.parameterDefinition("DENOMINATOR") is None:
        return QuotientSettings(members=members, outside=_outside(reader), jobs_per_business=size)
    return QuotientSettings(
        reader.choice("DENOMINATOR", DENOMINATORS),
        reader.number("CONFIDENCE") / 100,
        members,
        _outside(reader),
        size,
    )

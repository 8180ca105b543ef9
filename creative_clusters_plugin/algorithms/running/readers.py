"""From a tool's parameters to what the core takes: boundaries, employment, sector list and reference."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeatureSource

from ...core.concentration.classes import RULES, RuleSettings
from ...core.concentration.quotients import DENOMINATORS, OutsideReference, QuotientSettings
from ...core.employment.employment import Employment, EmploymentColumns, tidy, tidy_years, year_text, years_of
from ...core.employment.periods import chosen_years, dated
from ...core.employment.sector_lists import SectorList
from ...core.employment.sector_tables import bundled, combine, from_frame
from ...core.messages import CreativeClustersError, Note, mark, some
from ...core.options import BUNDLED, GIVEN, RELATED_GROUPS
from ...core.values import Column, identifier
from ...layers.boundaries import Boundaries, read_boundaries
from ...layers.read import EmploymentFields, plain, read_employment, read_table
from ...translation import translated
from ..base import progress_of, report
from .parameter_reader import ParameterReader

_DEFAULT_FIELDS = {
    "AREA": ("area",),
    "INDUSTRY": ("industry", "sector"),
    "JOBS": ("jobs", "employment"),
    "BUSINESSES": ("businesses",),
    "YEAR": ("year",),
    "TOTAL": ("jobs_total",),
    "GROUP": ("group",),
}
_NEEDED = ("AREA", "INDUSTRY", "JOBS")
FIRST = "first"  # to `InputReader.everything`: the first year of the table, where it is not the one mapped


@dataclass(frozen=True)
class Inputs:
    """What a tool reads that maps one year; `earlier`: those before it, where YEARS names several (`dated`)."""

    boundaries: Boundaries
    employment: Employment
    sector_list: SectorList | None
    outside: OutsideReference | None
    quotients: QuotientSettings
    warnings: list[str]
    mapped: str = "BOUNDARIES"
    earlier: tuple[Employment, ...] = ()
    dated: bool = False

    @property
    def table(self) -> str:
        return self.employment.layer

    @property
    def by_year(self) -> tuple[Employment, ...]:
        return (*self.earlier, self.employment)

    def over_years(self, frames: list[pd.DataFrame]) -> pd.DataFrame:
        """The results of `by_year` as one frame, with a `date` where YEARS asked for them."""
        frame = frames[0] if len(frames) == 1 else pd.concat(frames)
        return dated(frame, self.table) if self.dated else frame


@dataclass(frozen=True)
class LayerInputs:
    """What a tool reads that works on one layer; `mapped` is the parameter that names it, '' where nothing is mapped."""

    boundaries: Boundaries | None
    warnings: list[str]
    mapped: str = "INPUT"
    table: str = ""


class InputReader(ParameterReader):
    """Reads the parameters that several tools share, of one run of a tool."""

    def field(self, prefix: str, role: str, source: QgsProcessingFeatureSource) -> str:
        """The chosen field of a role, else the one that has its usual name, else ''."""
        chosen = self.fields(f"{prefix}_{role}", source)
        if chosen:
            return chosen[0]
        for usual in _DEFAULT_FIELDS[role]:
            if source.fields().lookupField(usual) >= 0:
                return source.fields()[source.fields().lookupField(usual)].name()
        if role in _NEEDED:
            raise CreativeClustersError(
                mark(
                    "{parameter}: choose a field of '{layer}' (none is named '{usual}'). Its fields: {fields}.",
                ),
                parameter=f"{prefix}_{role}",
                layer=source.sourceName(),
                usual=_DEFAULT_FIELDS[role][0],
                fields=some(source.fields().names(), 40),
            )
        return ""

    def boundaries(self, check_shapes: bool = True) -> Boundaries:
        source = self.source("BOUNDARIES")
        id_field = self.fields("BOUNDARY_ID", source)
        name_field = self.fields("BOUNDARY_NAME", source)
        return read_boundaries(
            source,
            id_field[0],
            name_field[0] if name_field else "",
            self.expression("REFERENCE_FILTER") if self.tool.parameterDefinition("REFERENCE_FILTER") else "",
            self.expression_context(source),
            progress_of(self.feedback, 0, 5),
            check_shapes,
        )

    def from_database(self, name: str, work: Callable):
        """What `work` makes of a layer of PostgreSQL; None for other layers, and where it says that it cannot, which is noted."""
        from ...layers.database import NotInDatabase, database_layer

        try:
            database = database_layer(self.tool, self.parameters, name, self.context)
            return None if database is None else work(database)
        except NotInDatabase as refusal:
            text = mark("'{layer}' is read row by row, not added up in its database: {reason}.")
            values = {"layer": self.source(name).sourceName(), "reason": refusal.reason}
            report([Note(text, values, warning=False)], self.feedback)
            return None

    def employment_columns(self, given_sectors: bool, each_row: bool = False) -> EmploymentColumns:
        """All rows and years of the employment table. each_row: in the order in which other columns of it are read."""
        source = self.source("EMPLOYMENT")
        wide = tuple(self.fields("EMPLOYMENT_COLUMNS", source))
        roles = (
            ["AREA", "YEAR", "TOTAL"]
            if wide
            else [role for role in _DEFAULT_FIELDS if given_sectors or role != "GROUP"]
        )
        fields = {role.lower(): self.field("EMPLOYMENT", role, source) for role in roles}
        if given_sectors and fields.get("industry") == "sector" and source.fields().lookupField("sector_name") >= 0:
            # as the TABLE outputs of the tools have them
            fields["name"] = "sector_name"
        if not wide and source.fields().lookupField("status") >= 0:
            fields["status"] = "status"
        chosen = EmploymentFields(**fields, columns=wide)
        columns = None if each_row or wide else self._summed(source, chosen)
        columns = columns or read_employment(
            source,
            chosen,
            self.expression("EMPLOYMENT_FILTER"),
            self.expression("EMPLOYMENT_SUPPRESSED"),
            self.expression_context(source),
            progress_of(self.feedback, 5, 60),
        )
        if columns.year and not self.fields("EMPLOYMENT_YEAR", source) and set(columns.year.values) == {None}:
            # our own tables have the field even where the figures are of no year
            columns = replace(columns, year=None)
        return columns

    def _summed(self, source: QgsProcessingFeatureSource, fields: EmploymentFields) -> EmploymentColumns | None:
        """The columns as a PostgreSQL server adds them up; None for what has to be read."""
        from ...layers.database_employment import sum_employment

        if self.expression("EMPLOYMENT_SUPPRESSED"):
            return None
        rows = self.expression("EMPLOYMENT_FILTER")
        found = self.from_database(
            "EMPLOYMENT", lambda database: sum_employment(database, source, fields, rows, self.feedback)
        )
        report([found.note] if found else [], self.feedback)
        return found.columns if found else None

    def employment(self, given_sectors: bool) -> Employment:
        return tidy(self.employment_columns(given_sectors), self.text("YEAR"))

    def years(self, columns: EmploymentColumns) -> list[str]:
        """The years of one layer for all of them; [] where the tool maps a single year, which YEAR asks for too."""
        if self.tool.parameterDefinition("YEARS") is None or self.text("YEAR"):
            return []
        return chosen_years(self.text("YEARS"), columns)

    def _from(self, start: str, columns: EmploymentColumns) -> list[str]:
        """The year `start` and the one to map; for FIRST the latter only where there is no other before it."""
        if start == FIRST:
            years = years_of(columns)
            end = year_text(self.text("YEAR")) or (years or [""])[-1]
            return [years[0], end] if end in years[1:] else []
        first, end = chosen_years(start, columns)[0], year_text(self.text("YEAR")) or years_of(columns)[-1]
        if first >= end:
            raise CreativeClustersError(
                mark("START ({start}) has to be before the year mapped ({end})."),
                start=first,
                end=end,
            )
        return [first, end]

    def outside(self) -> OutsideReference | None:
        source = self.source("REFERENCE")
        if source is None:
            return None
        fields = EmploymentFields(
            area="", industry=self.field("REFERENCE", "INDUSTRY", source), jobs=self.field("REFERENCE", "JOBS", source)
        )
        columns = read_employment(
            source,
            fields,
            self.expression("REFERENCE_ROWS"),
            "",
            self.expression_context(source),
            progress_of(self.feedback, 60, 62),
        )
        one = Column("", ["reference"] * len(columns.industry.values))
        total = self.number("REFERENCE_TOTAL") if self.parameters.get("REFERENCE_TOTAL") is not None else None
        return OutsideReference(tidy(replace(columns, area=one)), total)

    def sector_list(self) -> SectorList | None:
        """The list chosen, None for sectors as given in the table."""
        table = self.source("SECTORS_TABLE")
        if table is not None:
            frame = pd.DataFrame(read_table(table))
            return from_frame(frame, table.sourceName())
        position = self.tool.parameterAsEnum(self.parameters, "SECTORS", self.context)
        return None if position == GIVEN else _bundled(BUNDLED[position - (position > GIVEN)].id)

    def with_related(self, creative: SectorList | None) -> SectorList | None:
        """The list with the related groups chosen, unless it (or the table) has groups of its own."""
        if creative is None or creative.sectors()["group"].nunique() > 1:
            return creative
        chosen = [
            RELATED_GROUPS[place][0] for place in self.tool.parameterAsEnums(self.parameters, "RELATED", self.context)
        ]
        related = next(
            (found.id for found in BUNDLED if found.role == "related" and found.scheme == creative.scheme), None
        )
        available = [] if related is None else list(_bundled(related).sectors()["group"].unique())
        missing = [group for group in chosen if group not in available]
        if missing or not chosen:
            raise CreativeClustersError(
                mark(
                    "There is no list of {missing} for {scheme}. Available: {available}. Choose among these, or give a sector list "
                    "of your own that holds the group.",
                ),
                missing=some(missing) or "-",
                scheme=creative.scheme,
                available=some(available, 20),
            )
        return combine(creative, _bundled(related).only(*chosen))

    def rule_settings(self, confidence: float) -> RuleSettings:
        return RuleSettings(
            self.choice("RULE", RULES), self.number("MINIMUM_JOBS"), 1 - confidence, self.flag("CORRECTION")
        )

    def quotient_settings(self, members: np.ndarray | None) -> QuotientSettings:
        if self.tool.parameterDefinition("DENOMINATOR") is None:
            return QuotientSettings(members=members)
        return QuotientSettings(self.choice("DENOMINATOR", DENOMINATORS), self.number("CONFIDENCE") / 100, members)

    def of_areas(self, parameter: str, boundaries: Boundaries) -> dict[str, str]:
        """By area id what the boundaries' field chosen in `parameter` holds; {} where none is chosen."""
        chosen = self.fields(parameter, self.source("BOUNDARIES"))
        if not chosen:
            return {}
        place = boundaries.fields.lookupField(chosen[0])
        pairs = zip(boundaries.ids, boundaries.features, strict=True)
        return {key: identifier(plain(feature[place])) for key, feature in pairs if key is not None}

    def everything(self, related: bool = False, start: str = "") -> Inputs:
        """start: a year before the one mapped, or FIRST, to compare it with; it becomes the only one of `earlier`."""
        sector_list = self.sector_list()
        if related:
            sector_list = self.with_related(sector_list)
        boundaries = self.boundaries()
        columns = self.employment_columns(given_sectors=sector_list is None)
        years = self._from(start, columns) if start else self.years(columns)
        *earlier, employment = tidy_years(columns, years) if years else [tidy(columns, self.text("YEAR"))]
        has_reference = self.tool.parameterDefinition("REFERENCE") is not None
        settings = self.quotient_settings(boundaries.members) if has_reference else QuotientSettings()
        outside = self.outside() if has_reference else None
        warnings = report(boundaries.notes, self.feedback)
        return Inputs(
            boundaries,
            employment,
            sector_list,
            outside,
            settings,
            warnings,
            earlier=tuple(earlier),
            dated=bool(years) and not start,
        )


def _bundled(list_id: str) -> SectorList:
    """A bundled list with its title as the dialog shows it, for the messages that name it."""
    found = bundled(list_id)
    return replace(found, title=translated(found.title))

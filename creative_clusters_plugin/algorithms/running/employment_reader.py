"""The employment table: its fields by what they hold, its rows, and the years that are wanted of it."""

from collections.abc import Iterable
from dataclasses import replace

from qgis.core import QgsProcessingFeatureSource

from ...core.employment.employment import EmploymentColumns, years_of
from ...core.employment.industry_titles import titles_of
from ...core.employment.measures import JOBS, Measure, measure_of
from ...core.employment.periods import chosen_years
from ...core.employment.years import year_order, year_text
from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ...layers.employment_rows import EmploymentFields, read_employment
from ...layers.read import given_layer
from ...translation import ui_language
from ..base import progress_of, report
from .measured import field_of_measure, measure_asked, measure_taken, measure_wanted, total_field
from .parameter_reader import ParameterReader

# in the order in which they are looked for: what is found for one is no longer looked at for the next
_ROLES = ("AREA", "YEAR", "INDUSTRY", "JOBS", "BUSINESSES", "TOTAL", "GROUP")
_BY_NAME = {"GROUP": "group"}
_NEEDED = ("AREA", "INDUSTRY", "JOBS")
_OF_JOBS = measure_of(JOBS)
FIRST = "first"  # the first year of the table, where it is not the one mapped


class EmploymentReader:
    """Reads EMPLOYMENT with its fields, filters and years, of one run of a tool."""

    def __init__(self, reader: ParameterReader):
        self.reader = reader

    def columns(self, given_sectors: bool, each_row: bool = False) -> EmploymentColumns:
        """All rows and years of the employment table. each_row: in the order in which other columns of it are read."""
        source = self.reader.source("EMPLOYMENT")
        measure = measure_asked(self.reader, source)
        wide = tuple(self.reader.fields("EMPLOYMENT_COLUMNS", source))
        roles = ["AREA", "YEAR", "TOTAL"] if wide else [role for role in _ROLES if given_sectors or role != "GROUP"]
        fields: dict[str, str] = {}
        for role in roles:
            if role == "TOTAL":
                given = self.reader.fields("EMPLOYMENT_TOTAL", source)
                fields["total"] = given[0] if given else total_field(measure, fields.get("jobs", ""), source)
                continue
            fields[role.lower()] = role_field(self.reader, "EMPLOYMENT", role, source, fields.values(), measure)
            if role == "JOBS":
                measure = measure_taken(self.reader, measure, fields["jobs"], source.sourceName())
        if wide:
            measure = measure_taken(self.reader, measure, "", source.sourceName())
        if measure.id == JOBS and not wide:
            fields["wages"] = self._wages(source)
        self.reader.finder.tell()
        refuse_shared_fields("EMPLOYMENT", fields, source)
        if given_sectors and fields.get("industry") == "sector" and source.fields().lookupField("sector_name") >= 0:
            # as the TABLE outputs of the tools have them
            fields["name"] = "sector_name"
        if not wide and source.fields().lookupField("status") >= 0:
            fields["status"] = "status"
        chosen = EmploymentFields(**fields, columns=wide)
        columns = None if each_row or wide or chosen.wages else self._summed(source, chosen)
        columns = columns or read_employment(
            source,
            chosen,
            self.reader.expression("EMPLOYMENT_FILTER"),
            self.reader.expression("EMPLOYMENT_SUPPRESSED"),
            self.reader.expression_context(source),
            progress_of(self.reader.feedback, 5, 60),
            self.reader.whole_layer("EMPLOYMENT"),
        )
        if columns.year and not self.reader.fields("EMPLOYMENT_YEAR", source) and not years_of(columns):
            # our own tables have the field even where the figures are of no year: NULL, or an empty text where saved as CSV
            columns = replace(columns, year=None)
        if given_sectors and columns.names is None:
            columns = replace(columns, names=titles_of(columns, ui_language()))
        return replace(columns, measure=measure.id)

    def _wages(self, source: QgsProcessingFeatureSource) -> str:
        """The field of wages beside the jobs, for a tool that tells pay; '' for the others, and where there is none."""
        if self.reader.tool.parameterDefinition("EMPLOYMENT_WAGES") is None:
            return ""
        chosen = self.reader.fields("EMPLOYMENT_WAGES", source)
        return chosen[0] if chosen else field_of_measure(measure_of("wages"), source, "EMPLOYMENT_WAGES")

    def _summed(self, source: QgsProcessingFeatureSource, fields: EmploymentFields) -> EmploymentColumns | None:
        """The columns as a PostgreSQL server adds them up; None for what has to be read."""
        from ...layers.database_employment import sum_employment

        if self.reader.expression("EMPLOYMENT_SUPPRESSED"):
            return None
        rows = self.reader.expression("EMPLOYMENT_FILTER")
        found = self.reader.from_database(
            "EMPLOYMENT", lambda database: sum_employment(database, source, fields, rows, self.reader.feedback)
        )
        report([found.note] if found else [], self.reader.feedback, self.reader.tool)
        return found.columns if found else None

    def years(self, columns: EmploymentColumns, start: str = "") -> list[str]:
        """The years wanted, the one to map last; [] where that is the only one, which YEAR or the table says.

        start: a year to compare it with, or FIRST; without one, YEARS says which make up one layer.
        """
        if start:
            return self._since(start, columns)
        if self.reader.tool.parameterDefinition("YEARS") is None or self.reader.text("YEAR"):
            return []
        return chosen_years(self.reader.text("YEARS"), columns)

    def _since(self, start: str, columns: EmploymentColumns) -> list[str]:
        """The year `start` and the one to map; for FIRST the latter only where there is no other before it."""
        if start == FIRST:
            years = years_of(columns)
            end = year_text(self.reader.text("YEAR")) or (years or [""])[-1]
            return [years[0], end] if end in years[1:] else []
        first, end = chosen_years(start, columns)[0], year_text(self.reader.text("YEAR")) or years_of(columns)[-1]
        if year_order(first) >= year_order(end):
            raise CreativeClustersError(
                mark("{parameter}: {start} is not before the year mapped, {end}."),
                parameter=Parameter("START"),
                start=first,
                end=end,
            )
        return [first, end]


def refuse_shared_fields(prefix: str, fields: dict[str, str], source: QgsProcessingFeatureSource) -> None:
    """Raises CreativeClustersError where one field is to be two things. fields: names by role, '' where there is none."""
    roles: dict[str, list[str]] = {}
    for role, name in fields.items():
        if name:
            roles.setdefault(name, []).append(f"{prefix}_{role.upper()}")
    shared = {name: of for name, of in roles.items() if len(of) > 1}
    if shared:
        raise CreativeClustersError(
            mark(
                "Field '{field}' of '{layer}' is chosen for several things: {parameters}. Choose a field of its own for each."
            ),
            field=next(iter(shared)),
            layer=source.sourceName(),
            parameters=", ".join(next(iter(shared.values()))),
        )


def role_field(
    reader: ParameterReader,
    prefix: str,
    role: str,
    source: QgsProcessingFeatureSource,
    taken: Iterable[str] = (),
    measure: Measure = _OF_JOBS,
) -> str:
    """The chosen field of a role, else the one that has its usual name or the right values, else ''. taken: by other roles."""
    chosen = reader.fields(f"{prefix}_{role}", source)
    if chosen:
        return chosen[0]
    if role == "AREA":
        found = reader.finder.area()
    elif role == "JOBS" and (named := field_of_measure(measure, source, f"{prefix}_{role}")):
        found = named
    elif role in _BY_NAME or (role == "BUSINESSES" and _in_database(reader, prefix)):
        place = source.fields().lookupField(_BY_NAME.get(role, "businesses"))
        found = source.fields()[place].name() if place >= 0 else ""
    else:
        found = reader.finder.role(prefix, role.lower(), list(taken))
    if not found and role in _NEEDED:
        raise CreativeClustersError(
            mark("{parameter}: choose a field of '{layer}' (none can be told from its values). Its fields: {fields}."),
            parameter=Parameter(f"{prefix}_{role}"),
            layer=source.sourceName(),
            fields=some(source.fields().names(), 40),
        )
    return found


def found_fields(reader: ParameterReader) -> tuple[dict[str, str], Note | None]:
    """The fields of boundaries and table that a run would take, by parameter, and why it would stop, for a dialog to show."""
    found: dict[str, str] = {}
    source = reader.source("EMPLOYMENT")
    try:
        measure = measure_wanted(reader, source)
        found["BOUNDARY_ID"] = reader.finder.boundary_id()
        for role in ("AREA", "YEAR", "INDUSTRY", "JOBS", "BUSINESSES"):
            name = role_field(reader, "EMPLOYMENT", role, source, found.values(), measure)
            # a field without any value, such as the year of businesses counted once, is not chosen
            if name and (role in _NEEDED or not reader.finder.empty("EMPLOYMENT", name)):
                found[f"EMPLOYMENT_{role}"] = name
    except CreativeClustersError as error:
        return found, error.note
    return found, None


def _in_database(reader: ParameterReader, parameter: str) -> bool:
    """Whether a server could add the rows up: a field of businesses, which keeps it from doing so, is then not looked for."""
    layer, _ = given_layer(reader.tool, reader.parameters, parameter, reader.context)
    return layer is not None and layer.providerType() == "postgres"

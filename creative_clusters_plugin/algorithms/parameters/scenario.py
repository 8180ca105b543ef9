"""From the parameters of a scenario, a table or one row in the dialog, to its columns."""

from ...core.impact.scenario import ScenarioColumns
from ...core.messages import CreativeClustersError, Parameter, mark, some
from ...core.values import Column
from ...layers.read import read_table
from ...translation import tr, ui_language
from ..running.parameter_reader import ParameterReader

# what fields are called whose names are not given, in lower case
_NAMES = {
    "AREA": ("area", "area_id", "area_code", "area_name", "place", "region"),
    "INDUSTRY": ("industry", "sector", "product", "code", "sic", "nace", "naics"),
    "JOBS": ("jobs", "employment", "new_jobs"),
    "OUTPUT": ("output", "sales", "turnover"),
    "YEAR": ("year",),
}


def scenario_columns(reader: ParameterReader) -> ScenarioColumns:
    """Raises CreativeClustersError where neither or both of table and row are given, and for fields that are not found."""
    source = reader.source("SCENARIO")
    row = [name for name in ("NEW_AREA", "NEW_INDUSTRY") if reader.text(name)]
    row += [name for name in ("NEW_JOBS", "NEW_OUTPUT") if reader.parameters.get(name) not in (None, "")]
    if source is not None and row:
        raise CreativeClustersError(
            mark("Give a table ({table}) or one row ({row}), not both."),
            table=Parameter("SCENARIO"),
            row=Parameter(row[0]),
        )
    if source is None:
        return _one_row(reader)
    own = {field.name().casefold(): field.name() for field in source.fields()}

    def field(role: str) -> str:
        given = reader.fields(f"SCENARIO_{role}", source)
        return given[0] if given else next((own[name] for name in _NAMES[role] if name in own), "")

    found = {role: field(role) for role in _NAMES}
    lacking = [role for role in ("AREA", "INDUSTRY") if not found[role]]
    lacking = lacking or (["JOBS"] if not (found["JOBS"] or found["OUTPUT"]) else [])
    if lacking:
        raise CreativeClustersError(
            mark("The scenario '{layer}' has no field for {parameter}: choose it. Its fields: {fields}."),
            layer=source.sourceName(),
            parameter=Parameter(f"SCENARIO_{lacking[0]}"),
            fields=some(source.fields().names(), 40),
        )
    table = read_table(source)

    def column(role: str) -> Column | None:
        return Column(found[role], table[found[role]]) if found[role] else None

    return ScenarioColumns(
        source.sourceName(),
        Column(found["AREA"], table[found["AREA"]]),
        Column(found["INDUSTRY"], table[found["INDUSTRY"]]),
        column("JOBS"),
        column("OUTPUT"),
        column("YEAR"),
        ui_language(),
    )


def _one_row(reader: ParameterReader) -> ScenarioColumns:
    area, industry = reader.text("NEW_AREA"), reader.text("NEW_INDUSTRY")
    if not area or not industry:
        raise CreativeClustersError(
            mark("Give a scenario: a table ({table}), or in one row {area}, {industry} and {jobs}."),
            table=Parameter("SCENARIO"),
            area=Parameter("NEW_AREA"),
            industry=Parameter("NEW_INDUSTRY"),
            jobs=Parameter("NEW_JOBS"),
        )

    def number(name: str) -> Column:
        given = reader.parameters.get(name) not in (None, "")
        return Column(name, [reader.number(name) if given else None])

    return ScenarioColumns(
        tr("Scenario"),
        Column("NEW_AREA", [area]),
        Column("NEW_INDUSTRY", [industry]),
        number("NEW_JOBS"),
        number("NEW_OUTPUT"),
        language=ui_language(),
    )

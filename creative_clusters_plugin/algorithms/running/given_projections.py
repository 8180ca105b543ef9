"""The table of published projections that an outlook may be given."""

from ...core.change.published_paths import Projections
from ...core.messages import CreativeClustersError, Parameter, mark, some
from ...core.raw.fields import usual_field
from ...core.values import Column
from ...layers.read import read_table
from .parameter_reader import ParameterReader

_PARAMETER = "NATIONAL_OUTLOOK"


def projections_of(reader: ParameterReader) -> Projections | None:
    """NATIONAL_OUTLOOK with its fields, those chosen or those with the usual names; None where it is not given."""
    source = reader.source(_PARAMETER)
    if source is None:
        return None
    names = source.fields().names()
    found = {}
    for role, usual in (("SECTOR", "industry"), ("YEAR", "year"), ("JOBS", "jobs"), ("GROWTH", "")):
        chosen = reader.fields(f"{_PARAMETER}_{role}", source)
        found[role] = chosen[0] if chosen else _named(role, usual, names)
    if (
        found["JOBS"]
        and not reader.fields(f"{_PARAMETER}_JOBS", source)
        and reader.fields(f"{_PARAMETER}_GROWTH", source)
    ):
        found["JOBS"] = ""
    lacking = [role for role in ("SECTOR", "YEAR") if not found[role]]
    if not found["JOBS"] and not found["GROWTH"]:
        lacking.append("JOBS")
    if lacking:
        raise CreativeClustersError(
            mark("{parameter}: choose a field of '{layer}' (none can be told from its values). Its fields: {fields}."),
            parameter=Parameter(f"{_PARAMETER}_{lacking[0]}"),
            layer=source.sourceName(),
            fields=some(names, 40),
        )
    values = read_table(source)
    column = {role: Column(name, values[name]) for role, name in found.items() if name}
    jobs = column.get("JOBS")
    growth = column.get("GROWTH") if jobs is None else None
    return Projections(source.sourceName(), column["SECTOR"], column["YEAR"], jobs, growth)


def _named(role: str, usual: str, names: list[str]) -> str:
    lower = {name.casefold(): name for name in names}
    own = {"SECTOR": ("sector", "group"), "GROWTH": ("growth", "growth_pct")}.get(role, ())
    return next((lower[name] for name in own if name in lower), usual_field(usual, names) if usual else "")

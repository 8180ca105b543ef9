"""What the robustness of hotspots is asked for: the levels of each choice, as far as the table and the layers have them."""

from ...core.concentration.classes import RULES, RuleSettings
from ...core.concentration.robust_design import MEASURES, REFERENCES, WEIGHTINGS, Design
from ...core.concentration.robustness import lists_that_match
from ...core.concentration.scores import NORMALISATIONS
from ...core.employment.definitions import settled
from ...core.employment.employment import Employment, EmploymentColumns, tidy, tidy_years, years_of
from ...core.employment.measures import measure_of
from ...core.employment.years import year_text
from ...core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, tick
from ..base import progress_of, report
from .boundary_reader import BoundaryReader
from .employment_reader import EmploymentReader
from .inputs import Inputs
from .parameter_reader import ParameterReader
from .reference import quotient_settings
from .second_areas import Read, named_second, second_boundaries
from .sector_reader import SectorReader


def robust_inputs(reader: ParameterReader) -> tuple[Inputs, Design, RuleSettings, list[Note]]:
    """What is read, the design, how hotspots are told, and what is left out of the design."""
    still = progress_of(reader.feedback, 62, 62)  # within steps that have no bar of their own
    sectors, table = SectorReader(reader), EmploymentReader(reader)
    lists = sectors.chosen_lists()
    boundaries = BoundaryReader(reader).boundaries()
    columns = table.columns(given_sectors=lists == [None], each_row=bool(named_second(reader)))
    years = _years(reader, columns)
    automatic = not lists
    tick(still, 0.0)
    lists = lists or [*sectors.lists_for(columns, years[-1] if years else "")]
    tick(still, 0.0)
    tables = tidy_years(columns, years) if len(years) > 1 else [tidy(columns, years[0] if years else "")]
    tick(still, 0.0)
    tables = settled(tables, lists[0])[::-1]
    tick(still, 0.0)
    notes: list[Note] = []
    if automatic:
        lists, notes = lists_that_match(lists, tables[0], still)
    quotients = quotient_settings(reader, boundaries.members)
    references, left_out = _references(reader, quotients.outside is not None)
    measures = _levels(reader, "MEASURES", MEASURES)
    if columns.businesses is None and len(measures) > 1:
        measures = ("jobs",)
    rules, untested = _rules(reader, tables[0])
    design = Design(
        tuple(lists),
        tuple(tables),
        measures,
        references,
        rules,
        _levels(reader, "NORMALISATIONS", NORMALISATIONS),
        _levels(reader, "WEIGHTINGS", tuple(WEIGHTINGS)),
        second_boundaries(reader, boundaries, Read(columns, tables, lists[0])),
    )
    rule = RuleSettings(
        minimum_jobs=reader.number("MINIMUM_JOBS"), alpha=1 - quotients.confidence, correct=reader.flag("CORRECTION")
    )
    warnings = report(boundaries.notes, reader.feedback, reader.tool)
    listed = lists[0] and lists[0].of(tables[0])
    return Inputs(boundaries, tables[0], listed, quotients, warnings), design, rule, [*notes, *left_out, *untested]


def _rules(reader: ParameterReader, employment: Employment) -> tuple[tuple[str, ...], list[Note]]:
    """The rules chosen, without the one that tests where nothing says how the figures vary by chance."""
    rules = _levels(reader, "RULES", RULES)
    others = tuple(rule for rule in rules if rule != "composite")
    measure = measure_of(employment.measure)
    if measure.counted or employment.businesses is not None or others == rules or not others:
        return rules, []
    text = mark(
        "The composite rule is left out: without counts of businesses these figures ({measure}) have no intervals."
    )
    return others, [Note(text, {"measure": Note(measure.title)}, warning=False)]


def _levels(reader: ParameterReader, name: str, options: tuple[str, ...]) -> tuple[str, ...]:
    places = reader.tool.parameterAsEnums(reader.parameters, name, reader.context)
    if not places:
        raise CreativeClustersError(mark("{parameter}: choose at least one."), parameter=Parameter(name))
    return tuple(options[place] for place in sorted(set(places)))


def _years(reader: ParameterReader, columns: EmploymentColumns) -> list[str]:
    """The year mapped, last, and those before it."""
    years, end = years_of(columns), year_text(reader.text("YEAR"))
    if end and end not in years:
        return [end]  # what reads it says that it is not there
    until = years[: years.index(end) + 1] if end else years
    wanted = reader.integer("LAST_YEARS")
    if 0 < len(until) < wanted:
        text = mark_plural(
            "The table has {count} year to choose from, not the {wanted} asked for.",
            "The table has {count} years to choose from, not the {wanted} asked for.",
        )
        note = Note(text, {"count": len(until), "wanted": wanted}, warning=False)
        report([note], reader.feedback, reader.tool)
    return until[-wanted:]


def _references(reader: ParameterReader, outside: bool) -> tuple[tuple[str, ...], list[Note]]:
    """Those of the references that can be; what cannot is said."""
    chosen = _levels(reader, "REFERENCES", REFERENCES)
    regions = bool(reader.fields("REGION", reader.source("BOUNDARIES")))
    possible = tuple(one for one in chosen if one == REFERENCES[0] or (regions and not outside))
    if possible == chosen:
        return chosen, []
    if not possible:
        raise CreativeClustersError(
            mark("{parameter}: these references need the field '{other}', and no reference table."),
            parameter=Parameter("REFERENCES"),
            other=Parameter("REGION"),
        )
    text = mark(
        "References by region ({count}) are left out: they need the field '{parameter}', and no reference table."
    )
    count = len(chosen) - len(possible)
    note = Note(text, {"count": count, "parameter": Parameter("REGION")}, warning=False)
    return possible, [note]

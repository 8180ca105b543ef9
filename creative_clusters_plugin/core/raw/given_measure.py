"""The measure that the user asks for, in files that hold several, or another than jobs."""

from dataclasses import replace

from ..employment.measures import JOBS, Measure, known_measure, measure_of
from ..messages import CreativeClustersError, Note, mark, some
from . import units
from .guessed_columns import guessed_header
from .headers import plain_name
from .plain import long_header
from .sheet import Sheet
from .table import ImportOptions

_LONGEST = 60  # letters of a name of a column; what is longer is a title


def refuse_measure(measure: str, held: tuple[str, ...], file: str) -> None:
    """Raises CreativeClustersError where a file of a known format does not hold the measure."""
    if measure not in held:
        raise CreativeClustersError(
            mark("'{file}' holds no {measure}. What MEASURE can take from it: {held}."),
            file=file,
            measure=Note(measure_of(measure).title),
            held=some(held, 10),
        )


def is_other(text: str, measure: str) -> bool:
    """Whether a column, a measure, a unit or a title says something else than the measure wanted."""
    if measure == JOBS:
        return units.measures_otherwise(text)
    wanted, found = measure_of(measure), known_measure(text)
    if wanted.named(text) or plain_name(text) == plain_name(wanted.title):
        return False
    return found is not None or (units.says_people(text) and not units.measures_otherwise(text))


def with_column(sheets: list[Sheet], options: ImportOptions) -> ImportOptions:
    """The options with the column of the measure named, where a plain table has one that is called like it.

    Raises CreativeClustersError where several columns are.
    """
    if options.columns.get("jobs"):
        of_name = known_measure(options.columns["jobs"]) if options.measure == JOBS else None
        return replace(options, measure=of_name.id) if of_name else options
    if options.measure == JOBS:
        return options
    wanted = measure_of(options.measure)
    for sheet in sheets:
        for row, cells in enumerate(sheet.head):
            found = _called(cells, wanted)
            fitting = [cell for cell in found if _is_header(sheet, row, {**options.columns, "jobs": cell})]
            if len(fitting) > 1:
                raise CreativeClustersError(
                    mark("'{file}' has several columns of {measure}: {columns}. Name one in 'Column of jobs'."),
                    file=sheet.name,
                    measure=Note(wanted.title),
                    columns=some([f"'{cell}'" for cell in fitting], 8),
                )
            if fitting:
                return replace(options, columns={**options.columns, "jobs": fitting[0]})
    return options


def _called(cells: list[str], wanted: Measure) -> list[str]:
    """The cells that name the measure: those that say nothing else, where there are any."""
    own = [cell for cell in cells if plain_name(cell) in (plain_name(wanted.id), plain_name(wanted.title))]
    named = own or [cell for cell in cells if len(cell) <= _LONGEST and wanted.named(cell)]
    return list(dict.fromkeys(named))


def _is_header(sheet: Sheet, row: int, given: dict[str, str]) -> bool:
    found = long_header(sheet, given) or guessed_header(sheet, given)
    return found is not None and found.row == row

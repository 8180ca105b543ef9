"""What figures are said to count, in their header, in titles and in columns of measures; and what is to be said where nothing says it."""

import re

import pandas as pd

from ..employment.measures import JOBS
from ..messages import Note, mark, some
from . import units
from .dimensions import is_measure
from .given_measure import is_other
from .guessed_columns import is_jobs
from .headers import plain_name
from .plain import ROLES, LongHeader
from .sheet import Sheet
from .table import ImportOptions, categories


def measured_otherwise(
    measure: pd.Series,
    said: dict[str, pd.Series],
    cells: list[str],
    header: LongHeader,
    sheet: Sheet,
    options: ImportOptions,
) -> pd.Series:
    """`measure` (n,) with what the columns `said` name that is not the measure wanted, as a rule no count.

    Raises where the file's header or titles say so of all.
    """
    for values in said.values():
        of_each = categories(values, lambda text: text if is_other(text, options.measure) else "")
        measure = measure.where(measure != "", pd.Series(of_each, measure.index, dtype=object))
    place = header.roles.get("jobs")
    if place is None or options.columns.get("jobs"):
        return measure
    above = [cell for row in sheet.head[: header.row] for cell in row if cell]
    named = [cells[place], *(text for values in said.values() for text in values.unique())]
    if is_other(cells[place], options.measure):
        raise units.not_counts(sheet.name, {cells[place]: len(measure)})
    other = next((title for title in above if is_other(title, options.measure)), None)
    if (
        options.measure == JOBS
        and other is not None
        and not any(units.says_people(text) or units.says_firms(text) for text in [*above, *named])
    ):
        raise units.not_counts(sheet.name, {other: len(measure)})
    return measure


def unsure(cells: list[str], header: LongHeader, sheet: Sheet, options: ImportOptions) -> list[Note]:
    """What is to be said where it is not sure that figures are jobs, or which of several columns is that of jobs."""
    place = header.roles.get("jobs")
    if place is None or options.columns.get("jobs") or header.years or options.measure != JOBS:
        return []
    name = plain_name(cells[place])
    rivals = [
        cell
        for other, cell in enumerate(cells)
        if other not in header.roles.values()
        and re.fullmatch(ROLES["jobs"], plain_name(cell))
        and plain_name(cell) != name
    ]
    if rivals:
        text = mark(
            "'{file}' has several columns that may be jobs: '{taken}' is taken, {others} not. 'Column of jobs' takes another."
        )
        shown = some([f"'{rival}'" for rival in rivals], 5)
        return [Note(text, {"file": sheet.name, "taken": cells[place], "others": shown})]
    above = [cell for row in sheet.head[: header.row] for cell in row]
    said = [
        row[other]
        for other, cell in enumerate(cells)
        if units.is_unit(plain_name(cell), ["-"])
        for row in sheet.head[header.row + 1 :]
        if len(row) == len(cells)
    ]
    if (
        any(map(is_measure, cells))
        or is_jobs(name)
        or any(units.says_people(text) or units.says_firms(text) for text in [cells[place], *above, *said])
    ):
        return []
    text = mark("'{file}' does not say what its figures count: those of column '{column}' are taken for jobs.")
    return [Note(text, {"file": sheet.name, "column": cells[place]})]

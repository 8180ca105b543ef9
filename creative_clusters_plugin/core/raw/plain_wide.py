"""Plain wide tables: a row for each area, a column for each industry."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import Note, Progress, mark, mark_plural, some, span, tick
from .checks import refuse_damaged
from .figures import read_figures
from .headers import plain_name, refuse_further_headers, repeated
from .plain import CODE_COLUMN, ROLES, TOTAL_NAME, LongHeader, no_table, wide_header
from .plain_long import tidy
from .sheet import Sheet
from .table import ImportOptions, LeftOut, RawTable


def read_wide(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area (and year), a column for each industry; further columns of words may be dimensions (`plain_long.tidy`).

    A column of totals is known by its name, or because it adds up the others in nearly all rows; it becomes a total. Raises
    CreativeClustersError for columns whose codes have been turned into dates.
    """
    found = wide_header(sheet)
    if found is None:
        raise no_table(sheet, "AREA_COLUMN")
    row, columns = found
    cells = sheet.head[row]
    roles, total = _roles(cells, columns, options)
    unused = [place for place, cell in enumerate(cells) if cell and place not in {*columns, *roles.values(), total}]
    refuse_damaged([cells[place] for place in unused], [row] * len(unused), sheet.name)
    wanted = {*columns, *roles.values(), *unused, *([] if total is None else [total])}
    frame = sheet.frame(row, wanted, progress=span(progress, 0.0, 0.3))
    refuse_further_headers(frame, sheet, row, columns)
    blank = (frame[columns] == "").all(axis=1).to_numpy()
    left = LeftOut()
    left.add(mark("rows without any figure"), int(blank.sum()))
    frame = frame[~blank]
    notes: list[Note] = []
    if total is None and (total := _adds_up_the_others(frame, columns, cells, sheet)) is not None:
        note = mark(
            "Column '{column}' of '{file}' (line {line}) adds up the others: taken for a total, not for an industry.",
        )
        notes.append(Note(note, {"column": cells[total], "file": sheet.name, "line": row + 1}))
        columns = [place for place in columns if place != total]
    words = [place for place in unused if not _are_numbers(frame[place])]
    notes += _not_read([place for place in unused if place not in words], cells, sheet)
    tick(progress, 0.4)
    long, header, names = _unpivoted(frame, cells, columns, roles, total, words)
    raw = tidy(long, names, replace(header, row=row), sheet, options, left, span(progress, 0.5, 1.0))
    named = [cells[place] for place in range(len(cells)) if place not in columns]
    return replace(raw, notes=(*repeated(named, sheet.name), *notes, *raw.notes))


def _unpivoted(
    frame: pd.DataFrame,
    cells: list[str],
    columns: list[int],
    roles: dict[str, int],
    total: int | None,
    words: list[int],
) -> tuple[pd.DataFrame, LongHeader, list[str]]:
    """A row for each area and industry, those of an area together; the header of that table, and its columns' names."""
    figures = [*columns, *([] if total is None else [total])]
    n, s = len(frame), len(figures)
    codes = [_code_of_column(cells[place]) for place in columns] + ([] if total is None else [("Total", "Total")])
    at = np.repeat(np.arange(n), s)
    kept = [*roles.values(), *words]
    long = pd.DataFrame(
        {number: frame[place].to_numpy(object)[at] for number, place in enumerate(kept)}, index=frame.index[at]
    )
    first = len(kept)
    long[first] = np.tile(np.array([code for code, _ in codes], dtype=object), n)
    long[first + 1] = np.tile(np.array([name for _, name in codes], dtype=object), n)
    long[first + 2] = frame[figures].to_numpy(object).ravel()
    places = {role: number for number, role in enumerate(roles)}
    header = LongHeader(0, places | {"industry": first, "industry_name": first + 1, "jobs": first + 2}, {})
    return (
        long,
        header,
        [*(cells[place] for place in kept), "industry", "industry_name", some([cells[place] for place in columns], 2)],
    )


def _are_numbers(values: pd.Series) -> bool:
    return bool(values.str.strip().str.fullmatch(r"[-+]?[\d., ]*\d?").all())


def _roles(cells: list[str], columns: list[int], options: ImportOptions) -> tuple[dict[str, int], int | None]:
    """The columns of area, name and year, and that of totals."""
    names = [plain_name(cell) for cell in cells]
    roles = {
        role: place
        for role in ("area", "area_name", "year")
        for place, name in reversed(list(enumerate(names)))
        if place not in columns
        and (
            options.columns.get(role) in (cells[place], name)
            if options.columns.get(role)
            else re.fullmatch(ROLES[role], name)
        )
    }
    roles.setdefault("area", 0)
    total = next(
        (place for place, name in enumerate(names) if place not in columns and TOTAL_NAME.fullmatch(name)), None
    )
    return roles, total


def _not_read(unused: list[int], cells: list[str], sheet: Sheet) -> list[Note]:
    if not unused:
        return []
    text = mark_plural(
        "{count} column of '{file}' has no industry code in its header and is not read: {columns}.",
        "{count} columns of '{file}' have no industry code in their header and are not read: {columns}.",
    )
    shown = some([f"'{cells[place]}'" for place in unused], 6)
    return [Note(text, {"count": len(unused), "file": sheet.name, "columns": shown})]


def _adds_up_the_others(frame: pd.DataFrame, columns: list[int], cells: list[str], sheet: Sheet) -> int | None:
    """The first or last column, of three at least, that is the sum of the others in nearly all rows with jobs."""
    if len(columns) < 3:
        return None
    read = [read_figures(frame[place], sheet.name, cells[place], sheet.delimiter == ";").values for place in columns]
    known = np.nan_to_num(np.column_stack(read))
    whole = known.sum(axis=1)
    rows = whole > 0
    if rows.sum() < 2:
        return None
    for place in (known.shape[1] - 1, 0):
        own = known[rows, place]
        if (np.abs(2 * own - whole[rows]) <= 0.02 * own).mean() > 0.9:
            return columns[place]
    return None


def _code_of_column(cell: str) -> tuple[str, str]:
    found = CODE_COLUMN.fullmatch(cell)
    if found is None:
        return re.sub(r"[ ,&_-]", "", cell), ""  # several sections in one
    code = found[1].replace("_", "-")
    rest = cell[found.end(1) :].strip()
    return code.upper(), re.sub(r"^\s*[:–-]\s*", "", rest)

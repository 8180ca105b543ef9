"""Plain wide tables: a row for each area, a column for each industry."""

import re
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..messages import Note, Progress, mark, mark_plural, some, span, tick
from .checks import refuse_damaged
from .figures import read_figures
from .headers import plain_name, refuse_further_headers, repeated
from .measured_headers import measured_header
from .plain import ROLES, TOTAL_NAME, LongHeader, code_column, no_table, wide_header
from .plain_long import tidy
from .sheet import Sheet
from .table import ImportOptions, LeftOut, RawTable
from .titled_headers import titled_header


def recognise(sheet: Sheet) -> Note | None:
    found = _header(sheet)
    if found is None:
        return None
    text = mark(
        "'{file}' is a wide table, its header in line {line}. Columns that are industries: {count} ({examples}).",
    )
    examples = some([sheet.head[found.row][place] for place in found.columns], 4)
    return Note(
        text,
        {"file": sheet.name, "line": found.row + 1, "count": len(found.columns), "examples": examples},
        warning=False,
    )


@dataclass(frozen=True)
class _Wide:
    """row: of the header. codes: {column: code and name of its industry}; businesses: {code: column of those beside the jobs}; total: the
    column of all industries, where the header says so itself; others: columns of measures that are not wanted; firms: it counts
    businesses only."""

    row: int
    codes: dict[int, tuple[str, str]]
    businesses: dict[str, int] = field(default_factory=dict)
    total: int | None = None
    others: tuple[int, ...] = ()
    firms: bool = False

    @property
    def columns(self) -> list[int]:
        return list(self.codes)


def _header(sheet: Sheet) -> _Wide | None:
    found = wide_header(sheet)
    if found is not None:
        row, columns = found
        return _Wide(row, {place: _code_of_column(sheet.head[row][place]) for place in columns})
    titled = titled_header(sheet)
    if titled is not None:
        return _Wide(*titled)
    measured = measured_header(sheet)
    if measured is None:
        return None
    own = measured.jobs or measured.businesses
    codes = {place: (code, "") for code, place in own.items()}
    beside = measured.businesses if measured.jobs else {}
    others = (*measured.others, *(place for code, place in beside.items() if code not in own))
    return _Wide(measured.row, codes, beside, measured.total, others, not measured.jobs)


def read_wide(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area (and year), a column for each industry; further columns of words may be dimensions (`plain_long.tidy`).

    A column of totals is known by its name, or because it adds up the others in nearly all rows; it becomes a total. Raises
    CreativeClustersError for columns whose codes have been turned into dates.
    """
    found = _header(sheet)
    if found is None:
        raise no_table(sheet, "AREA_COLUMN")
    row, columns = found.row, found.columns
    cells = sheet.head[row]
    roles, total = _roles(cells, [*columns, *found.businesses.values(), *found.others], options)
    total = total if found.total is None else found.total
    beside = [found.businesses[code] for code, _ in found.codes.values() if code in found.businesses]
    unused = [
        place for place, cell in enumerate(cells) if cell and place not in {*columns, *beside, *roles.values(), total}
    ]
    refuse_damaged([cells[place] for place in unused], [row] * len(unused), sheet.name)
    wanted = {*columns, *beside, *roles.values(), *unused, *([] if total is None else [total])}
    frame = sheet.frame(row, wanted, progress=span(progress, 0.0, 0.3))
    refuse_further_headers(frame, sheet, row, columns)
    blank = (frame[columns] == "").all(axis=1).to_numpy()
    left = LeftOut()
    left.add(mark("rows without any figure"), int(blank.sum()))
    frame = frame[~blank]
    notes: list[Note] = []
    if total is None and not found.firms and (total := _adds_up_the_others(frame, columns, cells, sheet)) is not None:
        note = mark(
            "Column '{column}' of '{file}' (line {line}) adds up the others: taken for a total, not for an industry.",
        )
        notes.append(Note(note, {"column": cells[total], "file": sheet.name, "line": row + 1}))
        columns = [place for place in columns if place != total]
    words = [place for place in unused if place not in found.others and not _are_numbers(frame[place])]
    notes += _not_read([place for place in unused if place not in (*words, *found.others)], cells, sheet)
    notes += _of_others(found.others, cells, sheet)
    tick(progress, 0.4)
    long, header, names = _unpivoted(
        frame, cells, replace(found, codes={place: found.codes[place] for place in columns}), roles, total, words
    )
    raw = tidy(long, names, replace(header, row=row), sheet, options, left, span(progress, 0.5, 1.0))
    named = [cells[place] for place in range(len(cells)) if place not in columns]
    return replace(raw, notes=(*repeated(named, sheet.name), *notes, *raw.notes))


def _unpivoted(
    frame: pd.DataFrame,
    cells: list[str],
    found: _Wide,
    roles: dict[str, int],
    total: int | None,
    words: list[int],
) -> tuple[pd.DataFrame, LongHeader, list[str]]:
    """A row for each area and industry, those of an area together; the header of that table, and its columns' names."""
    figures = [*found.columns, *([] if total is None else [total])]
    n, s = len(frame), len(figures)
    codes = [*found.codes.values(), *([] if total is None else [("Total", "Total")])]
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
    places |= {"industry": first, "industry_name": first + 1, "jobs": first + 2}
    name = "establishments" if found.firms else some([cells[place] for place in found.columns], 2)
    names = [*(cells[place] for place in kept), "industry", "industry_name", name]
    if found.businesses:
        blank = np.full(n, "", dtype=object)
        beside = [
            frame[found.businesses[code]].to_numpy(object) if code in found.businesses else blank for code, _ in codes
        ]
        long[first + 3] = np.column_stack(beside).ravel()
        places["businesses"] = first + 3
        names.append("establishments")
    return long, LongHeader(0, places, {}), names


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


def _of_others(others: tuple[int, ...], cells: list[str], sheet: Sheet) -> list[Note]:
    if not others:
        return []
    text = mark_plural(
        "{count} column of '{file}' is of another measure and is not read: {columns}.",
        "{count} columns of '{file}' are of other measures and are not read: {columns}.",
    )
    shown = some([f"'{cells[place]}'" for place in others], 6)
    return [Note(text, {"count": len(others), "file": sheet.name, "columns": shown}, warning=False)]


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
    found = code_column(cell)
    if found is None:
        return re.sub(r"\s+", "", cell), ""  # several sections in one
    code = found[1].replace("_", "-")
    rest = found.string[found.end(1) :].strip()
    return code.upper(), re.sub(r"^\s*[:–-]\s*", "", rest)

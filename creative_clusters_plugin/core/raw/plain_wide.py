"""Plain wide tables: a row for each area, a column for each industry."""

import re

import numpy as np
import pandas as pd

from ..messages import Cancelled, Note, Progress, mark, some
from .checks import areas_with_zeros, refuse_damaged
from .figures import Figures, read_figures
from .headers import plain_name, refuse_further_headers
from .plain import ALL_AREAS, CODE_COLUMN, ROLES, TOTAL_NAME, no_table, wide_header
from .sheet import Sheet
from .table import ImportOptions, RawTable, categories, level_of, totals_of


def read_wide(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area (and year), a column for each industry.

    A column of totals is known by its name, or because it adds up the others in nearly all rows; it is kept apart. Raises
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
    frame = sheet.frame(row, {*columns, *roles.values(), *([] if total is None else [total])})
    if not progress(0.5):
        raise Cancelled
    refuse_further_headers(frame, sheet, row, columns)
    text = {role: frame[place].str.strip() for role, place in roles.items()}
    text["area"], zeros = areas_with_zeros(text["area"], cells[roles["area"]], sheet.name)
    text.setdefault("year", pd.Series(options.year, frame.index))
    blank = (text["area"] == "") | text["area"].str.fullmatch(ALL_AREAS.pattern, flags=re.IGNORECASE)
    blank |= (frame[columns] == "").all(axis=1)
    figures = {place: _figures(frame, place, cells, sheet) for place in columns}
    notes = zeros + [note for one in figures.values() for note in one.notes][:1]
    if total is not None:
        totals = _figures(frame, total, cells, sheet).values
    elif (place := _adds_up_the_others(figures)) is not None:
        note = mark(
            "Column '{column}' of '{file}' (line {line}) adds up the others: taken for a total, not for an industry.",
        )
        notes.append(Note(note, {"column": cells[place], "file": sheet.name, "line": row + 1}))
        totals = figures.pop(place).values
    else:
        totals = None
    result = _tidy(text, figures, cells, frame.index)
    result = result[~np.repeat(blank.to_numpy(), len(figures))]
    published = [] if totals is None else zip(text["area"], text["year"], totals, blank, strict=True)
    rows = [(area, one, "", value, "area") for area, one, value, out in published if not out and np.isfinite(value)]
    notes += _not_read(unused, cells, sheet)
    why = mark("rows without an area or any figure, and totals of all areas")
    return RawTable(result, totals_of(rows), {why: int(blank.sum())} if blank.any() else {}, tuple(notes))


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


def _figures(frame: pd.DataFrame, place: int, cells: list[str], sheet: Sheet) -> Figures:
    return read_figures(frame[place], sheet.name, cells[place], sheet.delimiter == ";")


def _tidy(text: dict[str, pd.Series], figures: dict[int, Figures], cells: list[str], lines: pd.Index) -> pd.DataFrame:
    """A row for each area and industry, those of an area together."""
    n, s = len(lines), len(figures)
    codes = [_code_of_column(cells[place]) for place in figures]
    at = np.repeat(np.arange(n), s)
    industry = np.tile(np.array([code for code, _ in codes], dtype=object), n)
    return pd.DataFrame(
        {
            "area": text["area"].to_numpy(object)[at],
            "area_name": text.get("area_name", text["area"]).to_numpy(object)[at],
            "industry": industry,
            "industry_name": np.tile(np.array([name for _, name in codes], dtype=object), n),
            "year": text["year"].to_numpy(object)[at],
            "jobs": np.column_stack([one.values for one in figures.values()]).ravel(),
            "businesses": np.nan,
            "status": np.column_stack([one.status for one in figures.values()]).ravel(),
            "level": categories(pd.Series(industry), level_of),
        },
        index=lines.to_numpy()[at],
    )


def _not_read(unused: list[int], cells: list[str], sheet: Sheet) -> list[Note]:
    if not unused:
        return []
    text = mark(
        "{count} columns of '{file}' have no industry code in their header and are not read: {columns}.",
    )
    shown = some([f"'{cells[place]}'" for place in unused], 6)
    return [Note(text, {"count": len(unused), "file": sheet.name, "columns": shown})]


def _adds_up_the_others(figures: dict[int, Figures]) -> int | None:
    """The first or last column, of three at least, that is the sum of the others in nearly all rows with jobs."""
    known = np.nan_to_num(np.column_stack([one.values for one in figures.values()]))
    whole = known.sum(axis=1)
    rows = whole > 0
    if known.shape[1] < 3 or rows.sum() < 2:
        return None
    for place in (known.shape[1] - 1, 0):
        own = known[rows, place]
        if (np.abs(2 * own - whole[rows]) <= 0.02 * own).mean() > 0.9:
            return list(figures)[place]
    return None


def _code_of_column(cell: str) -> tuple[str, str]:
    found = CODE_COLUMN.fullmatch(cell)
    if found is None:
        return re.sub(r"[ ,&_-]", "", cell), ""  # several sections in one
    code = found[1].replace("_", "-")
    rest = cell[found.end(1) :].strip()
    return code.upper(), re.sub(r"^\s*[:–-]\s*", "", rest)

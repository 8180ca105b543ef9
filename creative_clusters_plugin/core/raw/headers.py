"""Header cells as names that can be looked up, and the row that holds them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .figures import is_mark
from .sheet import Sheet
from .table import lines

_FORWARD = 25  # rows among which a header is looked for


@lru_cache(maxsize=1 << 14)
def plain_name(cell: str) -> str:
    """A header cell in lower case with underscores: 'NAICS code' and 'naics.code' are naics_code."""
    return re.sub(r"[^\w]+", "_", cell.strip().replace("İ", "i").lower()).strip("_")


def header_row(sheet: Sheet, *needed: Iterable[str]) -> int | None:
    """The first row that has a cell of each of the sets `needed`; None where there is none among the first rows."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = {plain_name(cell) for cell in cells}
        if all(not names.isdisjoint(some_of) for some_of in needed):
            return row
    return None


def positions(sheet: Sheet, row: int) -> dict[str, int]:
    """Where each column stands, by its name; of two columns with one name the first."""
    found: dict[str, int] = {}
    for place, cell in enumerate(sheet.head[row]):
        found.setdefault(plain_name(cell), place)
    return found


def repeated(cells: Sequence[str], file: str) -> list[Note]:
    """That several columns have one name, of which the first is read."""
    names = [plain_name(cell) for cell in cells if cell.strip()]
    again = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    if not again:
        return []
    text = mark("'{file}' has several columns named {names}: the first of each is read.")
    return [Note(text, {"file": file, "names": some([f"'{name}'" for name in again], 6)})]


def first_of(columns: dict[str, int], *names: str) -> int | None:
    return next((columns[name] for name in names if name in columns), None)


def need(sheet: Sheet, columns: dict[str, int], *names: str) -> int:
    """The place of the first of `names` among the columns. Raises CreativeClustersError where none is there."""
    place = first_of(columns, *names)
    if place is None:
        raise CreativeClustersError(
            mark(
                "'{file}' has no column {wanted}. Its columns: {columns}. Download it again with all columns.",
            ),
            file=sheet.name,
            wanted=" / ".join(names),
            columns=some(columns, 40),
        )
    return place


def refuse_further_headers(frame: pd.DataFrame, sheet: Sheet, row: int, figures: Sequence[int]) -> None:
    """Raises CreativeClustersError, naming lines, for a second header row below the one in `row`, and for one that comes again.

    frame: columns named by their places; figures: those that should hold figures.
    """
    same = np.zeros(len(frame), dtype=int)
    for place in frame.columns:
        same += frame[place].to_numpy() == sheet.head[row][place] if sheet.head[row][place] else 0
    again = np.flatnonzero(same >= max(len(frame.columns) / 2, 2))
    if len(again):
        raise CreativeClustersError(
            mark(
                "'{file}' has its header again in lines {lines}: several files in one. Take the repeated header rows out, or import the "
                "files one by one.",
            ),
            file=sheet.name,
            lines=lines(frame.index[again]),
        )
    first = [frame[place].iloc[0].strip() for place in figures]
    words = [cell for cell in first if cell]
    if words and all(re.fullmatch(r"[^\W\d][^\d]{2,}", cell) and not is_mark(cell) for cell in words):
        raise CreativeClustersError(
            mark(
                "'{file}' has two header rows, lines {first} and {second} ({words}). Take the second out, or download the file with "
                "codes as its only header.",
            ),
            file=sheet.name,
            first=row + 1,
            second=int(frame.index[0]) + 1,
            words=some([f"'{word}'" for word in words], 3),
        )

"""The tables in a download from Nomis: where each begins and ends, and what the title rows above it say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..messages import CreativeClustersError, Progress, mark, tick
from .headers import plain_name
from .sheet import Sheet

INDUSTRY = re.compile(r"industr|\bsic\b|section|division|sector", re.IGNORECASE)
AREA = re.compile(
    r"area|region|authorit|geograph|county|counties|district|ward|countr|lsoa|msoa|\bitl|nuts|borough|ttwa|travel|zone|place|lep",
    re.IGNORECASE,
)
CODED = re.compile(r"\s*([A-U]|\d{1,5}(?:\.\d+)*(?:/\d)?|\d{2}-\d{2})\s*:\s*(.*)", re.DOTALL)
YEAR = re.compile(r"(?:19|20)\d\d")
_AT_ONCE = 50_000  # rows after which the user is asked whether to go on
SUPPRESSING_FLAGS = {"*", "c", "!", "~"}


@dataclass(frozen=True)
class Block:
    """A table of the file: rows [start, end) below `header`; about: what the title rows before it say."""

    header: int
    start: int
    end: int
    about: dict[str, str]
    title: str


def is_figure(cell: str) -> bool:
    return bool(re.fullmatch(r"-?[\d,]*\d(?:\.\d+)?%?|[*!~c:–—-]|\.\.", cell))


def refuse_strays(rows: list[list[str]], blocks: list[Block], sheet: Sheet) -> None:
    """Raises CreativeClustersError for the first line with figures outside the tables: they would be lost."""
    inside = {row for block in blocks for row in range(block.header, block.end)}
    ends = {block.end for block in blocks}
    for row, cells in enumerate(rows):
        if row in inside or not any(cells):
            continue
        figures = sum(is_figure(cell) for cell in cells[1:])
        filled = sum(map(bool, cells))
        is_note = cells[0] in {*SUPPRESSING_FLAGS, "-", ":", ".."}
        after_table = row in ends and (filled > 1 or bool(CODED.match(cells[0])))
        if not is_note and (
            after_table or figures > 1 or ((figures and (not cells[0] or CODED.match(cells[0]))) and filled > 0)
        ):
            raise CreativeClustersError(
                mark(
                    "Line {line} of '{file}' has figures, but is in none of its tables: its label, its figures or the header above it "
                    "are damaged or missing. Download the file again.",
                ),
                file=sheet.name,
                line=row + 1,
            )


def is_header(row: list[str]) -> bool:
    """A first cell that names a dimension, and further ones that are no figures, or years all of them."""
    if not row or not row[0] or not (INDUSTRY.search(row[0]) or AREA.search(row[0])) or CODED.match(row[0]):
        return False
    further = [cell for cell in row[1:] if cell]
    words = not any(is_figure(cell) for cell in further) or all(
        YEAR.fullmatch(cell) for cell in further if cell != "mnemonic"
    )
    return bool(further) and words and not row[0].endswith(":")


def blocks_of(rows: list[list[str]], progress: Progress = lambda share: True) -> Iterator[Block]:
    """The tables among `rows`, one after the other. progress: told where in the rows the end of one is looked for."""
    about: dict[str, str] = {}
    title, row = "", 0
    while row < len(rows):
        cells = rows[row]
        if is_header(cells) and (end := _end_of(rows, row, progress)) > row + 1:
            yield Block(row, row + 1 + _units(rows, row), end, dict(about), title)
            row = end
            continue
        filled = [cell for cell in cells if cell]
        if len(filled) == 1:
            name, colon, value = filled[0].partition(":")
            if colon and value.strip():
                about[plain_name(name)] = value.strip()
            title += f" {filled[0]}"
        elif len(filled) == 2:
            about[plain_name(filled[0].rstrip(":"))] = filled[1]
        row += 1


def _units(rows: list[list[str]], header: int) -> int:
    """1 where a row of units ('number', 'Flags') stands below the header."""
    below = rows[header + 1] if header + 1 < len(rows) else []
    return int(
        bool(below) and not below[0] and any(below[1:]) and not any(is_figure(cell) for cell in below[1:] if cell)
    )


def _end_of(rows: list[list[str]], header: int, progress: Progress) -> int:
    """The row after the last that has figures."""
    row = header + 1 + _units(rows, header)
    while row < len(rows) and _is_body(rows[row]):
        row += 1
        if row % _AT_ONCE == 0:
            tick(progress, row / len(rows))
    return row


def _is_body(cells: list[str]) -> bool:
    return bool(cells and cells[0]) and (
        any(is_figure(cell) for cell in cells[1:]) or (len(cells) > 2 and bool(CODED.match(cells[0])))
    )

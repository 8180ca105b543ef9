"""From the bytes of a downloaded file to rows of text cells: delimiter and quoting are found out, nothing is mended."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Plural, Progress, mark, mark_plural, span, tick
from .encodings import utf8_text
from .footers import footer_rows
from .text_layouts import of_plain_width, tidied, without_guards, without_notes

_HEAD = 200  # rows that are looked at to find out what a file is
_BLOCK = 1 << 24
_YEAR = re.compile(r"(?:19|20)\d\d")
_PIECE = 2_000_000  # cells that are read before the user is asked whether to go on
_ROWS_AT_ONCE = 50_000
_QUOTE, _NEW_LINE = ord('"'), ord("\n")
_LAST = 200  # rows at the end among which notes are looked for
_MARK_OF_ORDER = "\ufeff".encode()  # once more where a program has put it before its own
_DELIMITERS = "\t;|,"


@dataclass(frozen=True)
class Sheet:
    """A table of a file as text that nobody has understood yet.

    name: of the file (and sheet) for messages. content: in UTF-8; starts (n + 1,): where its rows begin,
    and its end; widths (n,): their numbers of cells, 0 for blank rows. head: the first rows as cells. whole: the last row ends
    with a line end. notes: rows at the end that are a source or note and nothing else, and blanks between. Rows are counted from
    0 here and from 1 in messages.
    """

    name: str
    content: bytes
    delimiter: str
    starts: np.ndarray
    widths: np.ndarray
    head: list[list[str]]
    whole: bool
    notes: int = 0
    encoding_note: Note | None = None

    @property
    def rows(self) -> int:
        return len(self.widths)

    def cells(self, start: int = 0, end: int | None = None, progress: Progress = lambda share: True) -> list[list[str]]:
        """Rows as lists of stripped cells, of the lengths they have. progress: told the share read after each piece."""
        end = self.rows if end is None else end
        found: list[list[str]] = []
        for first in range(start, end, _ROWS_AT_ONCE):
            last = min(first + _ROWS_AT_ONCE, end)
            text = self.content[self.starts[first] : self.starts[last]].decode("utf-8", "replace")
            found += _parsed(self.name, text, self.delimiter)
            tick(progress, (last - start) / (end - start))
        return found

    def frame(
        self, header: int, columns: Iterable[int], end: int | None = None, progress: Progress = lambda share: True
    ) -> pd.DataFrame:
        """The rows after row `header` and before row `end` (or the notes at the end) as text.

        columns: positions of the cells wanted, which name the columns of the frame; its index is the row in the file. progress: told
        the share read after each of the pieces that a long table is read in. Rows that are blank, or only delimiters, are left out.
        Raises CreativeClustersError for the first row with more or fewer cells than the header, for rows of the table above it,
        and where there are none below.
        """
        end = self.rows - self.notes if end is None else end
        width = int(self.widths[header])
        inside = self.widths[header + 1 : end]
        odd = np.flatnonzero((inside != width) & (inside > 0))
        if len(odd):
            self._refuse_row(header + 1 + int(odd[0]), header, last=odd[0] == len(inside) - 1)
        wanted = sorted(set(columns))
        self._refuse_rows_above(header)
        if not inside.any():
            raise self.no_rows(header)
        source = io.BytesIO(self.content[: self.starts[end]])
        source.seek(int(self.starts[header + 1]))
        pieces: list[pd.DataFrame] = []
        try:
            with pd.read_csv(
                source,
                sep=self.delimiter,
                header=None,
                names=list(range(width)),
                usecols=wanted,
                index_col=False,
                dtype=str,
                na_filter=False,
                encoding="utf-8",
                encoding_errors="replace",
                chunksize=max(_PIECE // len(wanted), 1),
            ) as reader:
                for piece in reader:
                    pieces.append(piece)
                    tick(progress, sum(map(len, pieces)) / len(inside))
        except pd.errors.ParserError as error:
            raise _unpaired(self.name) from error
        frame = pieces[0] if len(pieces) == 1 else pd.concat(pieces)
        kept = header + 1 + np.flatnonzero(inside > 0)
        if len(frame) != len(kept):
            raise _unpaired(self.name)
        frame.index = kept
        maybe_blank = np.flatnonzero(frame[wanted[0]].to_numpy() == "")
        blank = maybe_blank[(frame.iloc[maybe_blank] == "").all(axis=1).to_numpy()]
        if len(blank) == len(frame):
            raise self.no_rows(header)
        return frame.drop(index=frame.index[blank]) if len(blank) else frame

    @property
    def footnotes(self) -> list[str]:
        """The cells of the sources and notes at the end."""
        return [cell for cells in self.cells(self.rows - self.notes) for cell in cells if cell] if self.notes else []

    def no_rows(self, header: int) -> CreativeClustersError:
        """What to raise where nothing stands below row `header`."""
        return CreativeClustersError(
            mark("'{file}' has a header in line {line}, but no rows below it. Download it again."),
            file=self.name,
            line=header + 1,
        )

    def _refuse_rows_above(self, header: int) -> None:
        """Raises CreativeClustersError where rows above the header look like rows of the table: they would be lost."""
        width = len(self.head[header])
        like = [row for row, cells in enumerate(self.head[:header]) if _like_a_row(cells, width)]
        if like:
            raise CreativeClustersError(
                mark_plural(
                    "'{file}': the header was found in line {line}, but {count} line above it looks like a row of the table "
                    "(first: line {first}). Is the order of the lines right, or are there two headers?",
                    "'{file}': the header was found in line {line}, but {count} lines above it look like rows of the table "
                    "(first: line {first}). Is the order of the lines right, or are there two headers?",
                ),
                file=self.name,
                line=header + 1,
                count=len(like),
                first=like[0] + 1,
            )

    def _refuse_row(self, row: int, header: int, last: bool) -> None:
        count, whole = int(self.widths[row]), int(self.widths[header])
        values = {"file": self.name, "line": row + 1, "count": count, "all": whole, "header": header + 1}
        if last and count < whole:
            text: str | Plural = mark(
                "'{file}' breaks off: its last line, {line}, has {count} of {all} cells. Download it again.",
            )
        else:
            text = mark_plural(
                "Line {line} of '{file}' has {count} cell, but the header in line {header} has {all}. Download the file "
                "again, or mend the line.",
                "Line {line} of '{file}' has {count} cells, but the header in line {header} has {all}. Download the file "
                "again, or mend the line.",
            )
        raise CreativeClustersError(text, **values)


def _like_a_row(cells: list[str], width: int) -> bool:
    """Whether cells above a header of `width` cells are no title, but those of a row: many, or figures most of them."""
    filled = sum(map(bool, cells))
    figures = sum(bool(re.fullmatch(r"-?\d+(?:\.\d+)?", cell)) for cell in cells)
    telling = sum(bool(re.fullmatch(r"-?[\d.,]*\d|[*.:x-]{1,3}", cell)) and not _YEAR.fullmatch(cell) for cell in cells)
    return (filled > max(width / 2, 1) and telling > 0) or (figures > 1 and figures > filled / 2)


def sheet_of(
    name: str, content: bytes, delimiter: str = "", encoding: str = "", progress: Progress = lambda share: True
) -> Sheet:
    """Read `content` as a table in text. delimiter, encoding: where they are known, else they are found out.

    progress: asked whether to go on after each piece. Cells are divided by tab, semicolon, bar or comma. Raises
    CreativeClustersError for an empty file, a web page (or login page), and
    what is no text.
    """
    content, encoding_note = utf8_text(name, content, encoding)
    while content.startswith(_MARK_OF_ORDER):
        content = content[len(_MARK_OF_ORDER) :]
    tick(progress, 0.2)
    content = without_notes(of_plain_width(content))
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    beginning = content[:20_000].decode("utf-8", "replace")
    delimiter = delimiter or _delimiter(beginning)
    content, delimiter = tidied(without_guards(content, delimiter), delimiter, beginning)
    tick(progress, 0.4)
    starts, widths = _rows(name, content, delimiter, span(progress, 0.4, 1.0))
    if len(widths) < 2:
        raise CreativeClustersError(
            mark("'{file}' has a single line: '{line}'. It holds no figures. Download it again."),
            file=name,
            line=beginning.strip()[:80],
        )
    head = _parsed(name, content[: starts[min(_HEAD, len(widths))]].decode("utf-8", "replace"), delimiter)
    if [len(cells) for cells in head if any(cells)] != [
        width for width, cells in zip(widths, head, strict=False) if any(cells)
    ]:
        raise _unpaired(name)
    sheet = Sheet(name, content, delimiter, starts, widths, head, content.endswith(b"\n"), encoding_note=encoding_note)
    return replace(sheet, notes=_notes(sheet))


def _notes(sheet: Sheet) -> int:
    """How many rows at the end are sources and notes, and blanks between them; 0 for a file that may be cut off."""
    if not sheet.whole:
        return 0
    start = max(sheet.rows - _LAST, 1)
    widths = sheet.widths[: sheet.rows][sheet.widths > 1]
    width = int(np.bincount(widths).argmax()) if len(widths) else 1
    return footer_rows(sheet.cells(start), width)


def sheet_of_cells(name: str, rows: Iterable[Sequence[str]]) -> Sheet:
    """The rows of a spreadsheet, all of which have as many cells as the longest; a single column may hold whole lines of a CSV file."""
    rows = [["" if cell is None else str(cell) for cell in row] for row in rows]
    width = max(map(len, rows), default=0)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([*row, *[""] * (width - len(row))] for row in rows)
    return sheet_of(name, text.getvalue().encode(), "," if width > 1 else "")


def _delimiter(beginning: str) -> str:
    lines = [line for line in beginning.splitlines()[:_HEAD] if line.strip()][:-1] or [beginning]
    for delimiter in _DELIMITERS:
        if sum(delimiter in line for line in lines) > len(lines) / 2:
            return delimiter
    return ","


def _rows(name: str, content: bytes, delimiter: str, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Where the rows begin, and the end (n + 1,), and the number of their cells (n,); what is in quotes divides nothing."""
    ends, dividers, quoted, before = [], [], [], 0
    divider = ord(delimiter)
    for start in range(0, len(content), _BLOCK):
        tick(progress, start / len(content))
        block = np.frombuffer(content, dtype=np.uint8, count=min(_BLOCK, len(content) - start), offset=start)
        at_end, at_mark = np.flatnonzero(block == _NEW_LINE), np.flatnonzero(block == divider)
        quotes = np.flatnonzero(block == _QUOTE)
        if len(quotes) or before:
            outside = (np.searchsorted(quotes, at_end) + before) % 2 == 0
            quoted.append(at_end[~outside] + start)
            at_end = at_end[outside]
            at_mark = at_mark[(np.searchsorted(quotes, at_mark) + before) % 2 == 0]
            before = (before + len(quotes)) % 2
        ends.append(at_end + start)
        dividers.append(at_mark + start)
    if before:
        raise CreativeClustersError(
            mark(
                "'{file}' breaks off inside a quotation, or has a lone quotation mark: it holds an odd number of them, the last such line "
                "is {line}. Download it again.",
            ),
            file=name,
            line=max(row for row, line in enumerate(content.split(b"\n"), start=1) if line.count(b'"') % 2),
        )
    for at_break in quoted:
        _refuse_loose_quotes(name, content, delimiter, at_break)
    end = np.concatenate(ends) + 1
    if not len(end) or end[-1] < len(content):
        end = np.append(end, len(content))
    starts = np.concatenate([[0], end])
    found = np.searchsorted(np.concatenate(dividers), starts)
    widths = np.diff(found) + 1
    for row in np.flatnonzero((widths == 1) & (np.diff(starts) < 3)):
        widths[row] = 1 if content[starts[row] : starts[row + 1]].strip() else 0
    return starts, widths


def _refuse_loose_quotes(name: str, content: bytes, delimiter: str, at_break: np.ndarray) -> None:
    """Raises CreativeClustersError where a quotation with line breaks in it (at_break: where) begins or ends within a cell: two
    lone marks, not one quotation, and the lines between them would be lost."""
    borders = {delimiter.encode(), b"\n", b'"', b""}
    end = -1
    for place in at_break.tolist():
        if place > end:
            begin, end = content.rfind(b'"', 0, place), content.find(b'"', place)
            if content[max(begin - 1, 0) : begin] not in borders or content[end + 1 : end + 2] not in borders:
                raise _unpaired(name)


def _unpaired(name: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "'{file}' has quotation marks that do not pair up, so that its rows cannot be told apart. Open it in an editor and "
            "look for a lone quotation mark, or download it again.",
        ),
        file=name,
    )


def _parsed(name: str, text: str, delimiter: str) -> list[list[str]]:
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    except csv.Error as error:
        raise _unpaired(name) from error

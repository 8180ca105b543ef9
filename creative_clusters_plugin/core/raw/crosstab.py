"""Tables with areas, industries, years and other dimensions down and across, in one or several blocks: taken apart into a long one.

Whatever stands in label columns, header rows (merged or not), headings between the rows and title rows becomes a column of a long
table, which is then read like any other.
"""

import itertools
import re
from dataclasses import dataclass, field

import pandas as pd

from ..messages import CreativeClustersError, mark_plural
from .figures import is_mark
from .headers import plain_name
from .sheet import Sheet
from .titled_codes import are_below_titles
from .words import kind_of_members

_FIGURE = re.compile(r"[-+−]?[\d.,\s'’\u00a0\u202f]*\d(?:\s?[a-z]{1,2}|[A-Z]|\s?[*†‡!#]{1,3})?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FILLER = re.compile(
    r"davon:?|darunter:?|of which:?|dont\s*:?|waarvan:?|därav:?|herav:?|di cui:?|de los cuales:?|in:?", re.IGNORECASE
)
_TIME = re.compile(
    r"date|time|year|jahr|stichtag|p[ée]riode?n?|år|vuosi|census|zensus|recensement|stand|zeitraum|quarter|month",
    re.IGNORECASE,
)
_LABEL_NAME = re.compile(
    r"code|industr|sector|branch|activit|area|region|geo|(?:^|\W)(?:id|ags|wz|nace|sic|naics|sbi|sni|naf|ape)(?:\W|\d|$)",
    re.IGNORECASE,
)
_INDUSTRY = re.compile(r"[A-V]|[A-V]?\d{2,6}|\d\d\.\d{1,2}|\d{4}[A-Z]")
_SEXES = {"m", "f", "w", "h", "t", "total", "all", "both"}
_MOST_LABELS = 5  # columns at the left that may hold labels
_LABELS = 0.5


@dataclass
class Block:
    """Rows of figures below one header. header: its rows; body: (line, cells, heading above) of each; titles: what stands before."""

    titles: list[list[str]] = field(default_factory=list)
    header: list[list[str]] = field(default_factory=list)
    body: list[tuple[int, list[str], str]] = field(default_factory=list)
    names_below: str = ""  # a row below the header that names the rows only
    first: int = 0

    @property
    def width(self) -> int:
        return max(len(row) for row in [*self.header, *(cells for _, cells, _ in self.body)])


@dataclass(frozen=True)
class Axis:
    """A dimension as the layout shows it: its name there ('' for none) and the label of each figure (n,)."""

    name: str
    labels: list[str]
    down: bool


def is_figure(cell: str) -> bool:
    return bool(_FIGURE.fullmatch(cell)) or (is_mark(cell) and bool(cell))


def blocks_of(rows: list[list[str]]) -> list[Block]:
    """The tables that `rows` (stripped cells) hold, one below the other; empty where there is none with a header and figures."""
    found: list[Block] = []
    block, heading, gap = Block(), "", False
    for line, cells in enumerate(rows):
        filled = [place for place, cell in enumerate(cells) if cell]
        if not filled:
            gap = True
            if not block.body:  # what a blank row follows is a title, not a header
                block.titles += block.header
                block.header, block.names_below = [], ""
            continue
        figures = [place for place in filled if place and is_figure(cells[place])]
        titled = (
            bool(block.header) and not block.body and are_below_titles(rows[line : line + 2], figures, block.header[-1])
        )
        header = titled or _is_header(cells, filled, figures, block)
        if block.body and (header or _is_title(cells, filled, block, gap)):
            found.append(block)
            # what stands alone behind the last row is a title of the next block
            titles = [[heading]] if heading and block.body[-1][2] != heading else []
            block, heading = Block(titles=[*block.titles, *titles]), ""
        gap = False
        if header:
            block.first = block.first if block.header else line
            block.header.append(cells)
        elif figures and block.header:
            block.body.append((line, cells, heading))
        else:
            heading = _single(block, cells, filled) or heading
    found = [*found, block] if block.body else found
    for one in found:
        _first_heading(one)
    return found


def _first_heading(block: Block) -> None:
    """What was taken for the name of the rows is the first of the headings between them, where there are more of them."""
    if block.names_below and any(heading and not _YEAR.search(heading) for _, _, heading in block.body):
        block.body = [(line, cells, heading or block.names_below) for line, cells, heading in block.body]
        block.names_below = ""


def _is_title(cells: list[str], filled: list[int], block: Block, gap: bool) -> bool:
    """Whether a row after a blank one has a name and a value only, where the table above has more columns."""
    wide = sum(map(bool, block.header[-1])) > 2
    return gap and wide and filled == [0, 1] and not is_figure(cells[0])


def _single(block: Block, cells: list[str], filled: list[int]) -> str:
    """The heading that a row without figures is; '' for the name of the rows, or a title, which are put down in `block`."""
    between = block.body or (block.header and len(block.header[-1]) > 1)
    if filled == [0] and between:
        if block.body or _YEAR.search(cells[0]):
            return cells[0]
        block.names_below = cells[0]
        return ""
    block.titles.append(cells)
    return ""


def _is_header(cells: list[str], filled: list[int], figures: list[int], block: Block) -> bool:
    """Whether a row names columns: words, years, or codes of industries where nothing has stood above them."""
    if len(filled) < 2 and (not filled or filled[0] == 0):
        return False
    if block.header and not block.body and len(figures) > 1:
        texts = [cells[place] for place in figures]
        if (not cells[0] and _are_codes(texts)) or _come_again(texts):
            return True
    fresh = not block.header and not block.body
    known = [place for place in figures if _FIGURE.fullmatch(cells[place])]
    beside = [place for place in filled if place]
    if not known and block.header and figures == beside:
        return False  # a row of which everything is withheld
    years = all(_YEAR.fullmatch(cells[place]) for place in known)
    if not known or (years and (len(known) == len(beside) or (fresh and beside[-len(known) :] == known))):
        return len(filled) > 2 or not block.body or len(cells) <= 3 or filled[0] > 0
    coded = all(_YEAR.fullmatch(cells[place]) or re.fullmatch(r"\d{2,6}", cells[place]) for place in known)
    return coded and fresh and len(known) > 2 and not re.search(r"\d", cells[0])


def _are_codes(texts: list[str]) -> bool:
    """Whether texts are years or codes, of which one at least comes again, as below a header of several columns each."""
    return all(re.fullmatch(r"\d{2,6}", text) for text in texts) and len(set(texts)) < len(texts)


def _come_again(texts: list[str]) -> bool:
    """Whether texts are years or codes of which the same two or more come again in their order (58, 62, 58, 62), as figures never do."""
    size = len(set(texts))
    return size > 1 and len(texts) % size == 0 and texts == texts[:size] * (len(texts) // size) and _are_codes(texts)


def axes_of(block: Block, sheet: Sheet) -> tuple[list[Axis], list[str], list[int]]:
    """The axes of a block, and the text and the line of each of its figures (rows x columns,). Raises for rows of another width."""
    width = block.width
    _refuse_widths(block, width, sheet)
    body = [cells + [""] * (width - len(cells)) for _, cells, _ in block.body]
    header = [row + [""] * (width - len(row)) for row in block.header]
    first = _first_figures(body, header)
    columns = [place for place in range(first, width) if any(row[place] for row in body)]
    lines = [line for line, _, _ in block.body for _ in columns]
    values = [row[place] for row in body for place in columns]
    axes = []
    for place in range(first):
        labels = _down([row[place] for row in body])
        name = next((row[place] for row in reversed(header) if row[place]), "")
        name = block.names_below if place == 0 and block.names_below else name
        if any(labels):
            axes.append(Axis(name, [label for label in labels for _ in columns], True))
    headings = [heading for _, _, heading in block.body]
    if any(headings):
        axes.append(Axis("", [heading for heading in headings for _ in columns], True))
    across = [part for one in _across(header, columns, first, bool(block.names_below)) for part in _listed(*one)]
    if len(across) == 1 and (parted := parted_labels(across[0][0])) is not None:
        across = [(labels, "") for labels in parted]
    for labels, name in across:
        axes.append(Axis(name, labels * len(body), False))
    return axes, values, lines


def parted_labels(labels: list[str]) -> tuple[list[str], list[str]] | None:
    """Two labels of each column where one cell holds both ('58_2021', 'emp_62'), in every combination, and one of them is a year, a
    code of an industry or a sex; None where that is not so."""
    for sign in ("_", " | ", " - ", "/", "-", ".", " "):
        for split in (str.partition, str.rpartition):
            parts = [split(label, sign) for label in labels]
            first, second = [one for one, _, _ in parts], [other for _, _, other in parts]
            whole = len(set(first)) * len(set(second))
            if len(labels) != whole or len(set(zip(first, second, strict=True))) != whole or "" in (*first, *second):
                continue
            if min(len(set(first)), len(set(second))) > 1 and any(_are_known(set(one)) for one in (first, second)):
                return first, second
    return None


def _are_known(labels: set[str]) -> bool:
    years = all(_YEAR.fullmatch(label) for label in labels)
    sexes = {label.lower() for label in labels} <= _SEXES
    return (
        years
        or sexes
        or all(_INDUSTRY.fullmatch(label) for label in labels)
        or kind_of_members(sorted(labels)) is not None
    )


def _first_figures(body: list[list[str]], header: list[list[str]]) -> int:
    """Where the columns of figures begin: after the last of the first columns that holds labels or times, one at least."""
    first = 1
    for place in range(1, min(len(body[0]), _MOST_LABELS)):
        filled = [row[place] for row in body if row[place]]
        labels = sum(not is_figure(cell) for cell in filled)
        name = next((row[place] for row in reversed(header) if len(row) > place and row[place]), "")
        times = all(_YEAR.fullmatch(cell) for cell in filled) and not _YEAR.fullmatch(name)
        codes = _LABEL_NAME.search(name) and all(re.fullmatch(r"\d{2,9}", cell) for cell in filled)
        if filled and not (labels > _LABELS * len(filled) or times or codes):
            break
        first = place + 1
    return min(first, len(body[0]) - 1)


def _down(labels: list[str]) -> list[str]:
    """Labels with blanks filled from above, as below merged cells."""
    filled, last = [], ""
    for label in labels:
        last = label or last
        filled.append(last)
    return filled


def _across(header: list[list[str]], columns: list[int], first: int, corner_names: bool) -> list[tuple[list[str], str]]:
    """The label of each of `columns` in each header row that tells them apart, and the row's name where the corner has it."""
    rows = []
    for number, row in enumerate(header):
        cells = [row[place] for place in range(first, len(row))]
        if number < len(header) - 1 or "" in cells[1:]:
            cells = _right(cells, header[:number], first)
        by_place = dict(zip(range(first, len(row)), cells, strict=True))
        rows.append([by_place[place] for place in columns])
    for upper, lower in itertools.pairwise(rows):  # a cell merged downwards
        for place, cell in enumerate(lower):
            lower[place] = cell or upper[place]
    found = []
    for number, labels in enumerate(rows):
        plain = ["" if _FILLER.fullmatch(label) else label for label in labels]
        above = number < len(header) - 1 and bool(header[-1][0])  # the rows have a name of their own
        name = header[number][0] if corner_names or above else ""
        following = rows[number + 1 :]
        if not any(plain) or any(_tells(labels, plain, later) for later in following):
            continue
        found.append((plain, name))
    return found


def _listed(labels: list[str], name: str) -> list[tuple[list[str], str]]:
    """The labels of a header, or those of several dimensions that stand in one cell ('sekcja J;2021;[osoba]', as GUS writes them)."""
    parts = [label.split(";") for label in labels]
    if len(parts[0]) == 1 or len({len(one) for one in parts}) > 1:
        return [(labels, name)]
    return [([one.strip() for one in column], "") for column in zip(*parts, strict=True)]


def _tells(labels: list[str], plain: list[str], later: list[str]) -> bool:
    """Whether a later row of labels says all that this one does: 'Total' over 'Total', and a filler over the others."""
    return all(not own or own == other for own, other in zip(plain, later, strict=True)) and labels != later


def _right(cells: list[str], above: list[list[str]], first: int) -> list[str]:
    """Labels with blanks filled from the left, as beside merged cells."""
    filled, last = [], ""
    for number, cell in enumerate(cells):
        starts = any(row[first + number] for row in above if first + number < len(row))
        last = cell or ("" if starts and above else last)
        filled.append(last)
    return filled


def _refuse_widths(block: Block, width: int, sheet: Sheet) -> None:
    usual = pd.Series([len(cells) for _, cells, _ in block.body]).mode()[0]
    for line, cells, _ in block.body:
        if len(cells) != usual:
            raise CreativeClustersError(
                mark_plural(
                    "Line {line} of '{file}' has {count} cell, but the header in line {header} has {all}. Download the file "
                    "again, or mend the line.",
                    "Line {line} of '{file}' has {count} cells, but the header in line {header} has {all}. Download the file "
                    "again, or mend the line.",
                ),
                line=line + 1,
                file=sheet.name,
                count=len(cells),
                header=block.first + 1,
                all=width,
            )


def is_stacked(sheet: Sheet) -> bool:
    """Whether a sheet begins with a table of several header rows, or with several tables."""
    blocks = blocks_of(sheet.cells(0, min(sheet.rows - sheet.notes, len(sheet.head))))
    return len(blocks) > 1 or bool(blocks and len(blocks[0].header) > 1)


def year_of_titles(rows: list[list[str]]) -> str:
    """The one year that title rows say as a time ('date, 2022'; 'Stichtag: 30.06.2023'); '' for none and for several."""
    about = titles_of([Block(titles=rows)])[0]
    years = {
        found[0] for name, text in about.items() if _TIME.search(name) and (found := re.search(r"(?:19|20)\d\d", text))
    }
    return years.pop() if len(years) == 1 else ""


def is_crosstab(block: Block) -> bool:
    """Whether the columns beside the labels hold figures each, so that their headers are labels and no names of columns."""
    width = block.width
    body = [cells + [""] * (width - len(cells)) for _, cells, _ in block.body]
    first = _first_figures(body, block.header)
    for place in range(first, width):
        filled = [row[place] for row in body if row[place]]
        if sum(map(is_figure, filled)) < _LABELS * len(filled):
            return False
    return True


def titles_of(blocks: list[Block]) -> list[dict[str, str]]:
    """What the title rows say of each block, {plain name: text}: 'date, 2022' and 'Stichtag: 30.06.2023'."""
    found = []
    for block in blocks:
        about: dict[str, str] = {}
        for row in block.titles:
            filled = [cell for cell in row if cell]
            if len(filled) == 2:
                about[plain_name(filled[0])] = filled[1]
            elif len(filled) == 1 and ":" in filled[0]:
                name, _, text = filled[0].partition(":")
                if text.strip():
                    about[plain_name(name)] = text.strip()
        found.append(about)
    return found

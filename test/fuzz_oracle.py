"""Whether a table that came out of a damaged file is right, found out apart from the readers.

The file is taken apart anew with Python's csv module. Then every figure of the table has to stand in its own line of the file;
lines that the damage spared have to give what they gave in the whole file; and every line below the header has to be in the
table or counted as left out.
"""

import csv
import io
import re
from bisect import bisect_right
from functools import cache

import numpy as np

from creative_clusters_plugin.core.raw.encodings import utf8_text
from creative_clusters_plugin.core.raw.importing import AUTO, Imported, import_table
from creative_clusters_plugin.core.raw.sheet import Sheet, sheet_of
from creative_clusters_plugin.core.raw.table import STATUS, ImportOptions

from .raw_files import FILES

_SECTIONS = "ABCDEFGHIJKLMNOPQRSTU"
# the first division of each section of NACE Rev. 2
_FIRST = [
    "01",
    "05",
    "10",
    "35",
    "36",
    "41",
    "45",
    "49",
    "55",
    "58",
    "64",
    "68",
    "69",
    "77",
    "84",
    "85",
    "86",
    "90",
    "94",
    "97",
    "99",
]
ROW_BY_ROW = {"qcew", "cbp", "long"}  # a line of the file is one figure, unless years stand side by side


def cells_of(content: bytes, delimiter: str) -> list[tuple[str, ...]]:
    """The lines of a file as stripped cells."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = utf8_text("", content)[0].decode("utf-8", "replace")
    if "\x00" in text:
        text = utf8_text("", content)[0].decode("utf-8", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    return [tuple(cell.strip() for cell in row) for row in rows]


def numbers_of(cells: tuple[str, ...]) -> set[float]:
    """All that the cells of a line can mean as figures."""
    found = set()
    for cell in cells:
        plain = re.sub(r"[\s'’´`_+]", "", cell)
        if re.fullmatch(r"[\d.,]+k", plain):  # thousands
            found |= {1000 * number for number in numbers_of((plain[:-1],))}
        plain = re.sub(r"(?<=\d)(?:[A-Za-z]{1,3}|[*†‡!#]{1,2})$", "", plain)
        plain = re.sub(r"^[erpb~](?=\d)", "", plain)
        for text in (plain, plain.replace(",", ""), plain.replace(",", "."), plain.replace(".", "").replace(",", ".")):
            try:
                found.add(float(text))
            except ValueError:
                continue
    return found


@cache
def whole(name: str) -> tuple[dict, list, int, int]:
    """Of the undamaged file: what each line of figures gives, its lines, where the figures begin, and how much is left out."""
    content = FILES[name]
    sheet = sheet_of(name, content)
    result = import_table([sheet], AUTO, ImportOptions())
    rows = cells_of(content, sheet.delimiter)
    return _by_line(result, rows), rows, int(result.table.index.min()), _left_out(result)


def _by_line(result: Imported, rows: list[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple]]:
    columns = ["area", "area_name", "industry", "year", "jobs", "status"]
    found: dict[tuple[str, ...], list[tuple]] = {}
    for row, *values in result.table[columns].itertuples():
        found.setdefault(rows[row], []).append(tuple("-" if value != value else value for value in values))
    return found


def _left_out(result: Imported) -> int:
    """Rows left out; of a table from Nomis without its totals, which are counted by figure and not by line."""
    of_totals = result.format == "nomis"
    return sum(count for why, count in result.skipped.items() if not (of_totals and why.startswith("totals")))


def check(name: str, content: bytes, sheet: Sheet, result: Imported) -> None:
    """Raises AssertionError where the table is not right."""
    _right_in_itself(result)
    rows = cells_of(content, sheet.delimiter)
    assert len(rows) == sheet.rows, f"{sheet.rows} rows were told apart, there are {len(rows)}"
    _figures_stand_in_their_lines(result, rows)
    _spared_lines_are_as_before(name, result, rows)
    _every_line_is_accounted_for(result, rows)
    if not content.rstrip(b"\x00").endswith((b"\n", b"\r")) and int(result.table.index.max()) == len(rows) - 1:
        assert any("may be cut off" in note.render() for note in result.notes), "a last line cut off without a word"


def _right_in_itself(result: Imported) -> None:
    table = result.table
    assert len(table), "an empty table"
    assert table["status"].isin(STATUS).all(), "an unknown status"
    assert not table[["area", "industry", "year"]].isna().any().any(), "a figure without area, industry or year"
    assert (table["area"].str.strip() != "").all(), "a blank area"
    assert (table["industry"].str.strip() != "").all(), "a blank industry"
    withheld = table["status"].isin(["suppressed", "missing"])
    known = table["jobs"].notna()
    assert not (known & withheld).any(), "a figure that is said to be withheld"
    assert (known | table["businesses"].notna() | withheld).all(), "a row without figure that is said to have one"
    assert not (table["jobs"] < 0).any() and not np.isinf(table["jobs"]).any(), "jobs that are no count"
    assert not table.duplicated(["area", "industry", "year"]).any(), "a figure twice"
    for _, codes in table.groupby(["area", "year"])["industry"]:
        assert not _wholes(set(codes)), f"parents beside their children: {_wholes(set(codes))}"


def _wholes(codes: set[str]) -> set[str]:
    """The codes that others of the same area begin with, and letters beside numbers."""
    shorter = {code[:size] for code in codes for size in range(1, len(code))} & codes
    sections = {_SECTIONS[bisect_right(_FIRST, code[:2]) - 1] for code in codes if code[:2].isdigit() and code >= "01"}
    return shorter | {code for code in codes if code in sections}


def _figures_stand_in_their_lines(result: Imported, rows: list[tuple[str, ...]]) -> None:
    columns = ["jobs"] if result.format == "eurostat" else ["jobs", "businesses"]
    for row, *values in result.table[columns].itertuples():
        there = numbers_of(rows[row])
        for value in values:
            assert value != value or value in there, f"{value} is not in line {row + 1}: {rows[row]}"


def _spared_lines_are_as_before(name: str, result: Imported, rows: list[tuple[str, ...]]) -> None:
    """Lines below the same headers give the same figures, or are counted as left out."""
    before, whole_rows, first, left_out = whole(name)
    now = _by_line(result, rows)
    headers = whole_rows[:first]
    if rows[:first] != headers:
        return
    several = len({values[3] for line in before.values() for values in line}) > 1 and result.format == "nomis"
    lost = 0
    for row, cells in enumerate(rows[first : _damaged_header(rows, first)], start=first):
        if cells not in before or (several and rows[:row] != whole_rows[:row]):
            continue
        if cells in now:
            again = rows.count(cells) > whole_rows.count(cells)  # a line that stands in several blocks is of each
            right = set(before[cells]) <= set(now[cells]) if again else now[cells] == before[cells]
            assert right, f"line {row + 1} gives {now[cells]}, not {before[cells]}"
        else:
            lost += 1
    # what is left out of the whole file may be, as far as it is there and not taken instead (another level, say)
    gone = sum(any(cells) and cells not in before and (cells not in rows or cells in now) for cells in whole_rows)
    allowed = _left_out(result) - left_out + gone * (2 if name.endswith(".tsv") else 1)
    if name == "wide.csv":  # the total in a line is counted as left out, so that a line that is gone takes one along
        allowed += sum(cells not in rows for cells in before)
    assert lost <= allowed, f"{lost} good lines are gone, {allowed} are counted"


def _damaged_header(rows: list[tuple[str, ...]], first: int) -> int:
    """Where a header stands again, and not as it was: lines below it are of other columns. The end where there is none."""
    header = rows[first - 1] if first else ()
    if not any(header) or numbers_of(header):
        return len(rows)
    again = (row for row, cells in enumerate(rows[first:], start=first) if cells[:1] == header[:1] and cells != header)
    return next(again, len(rows))


def _every_line_is_accounted_for(result: Imported, rows: list[tuple[str, ...]]) -> None:
    filled = [(row, cells) for row, cells in enumerate(rows) if any(cells)]
    kept = result.table.index.nunique()
    if result.format in ROW_BY_ROW and result.table.index.is_unique:
        above = len(filled) - kept - sum(result.skipped.values())
        first = int(result.table.index.min())
        assert above >= 1, f"{-above} lines more than the file has are accounted for"
        for row, cells in filled[:above]:
            assert row < first, f"line {row + 1} is not accounted for"
            figures = sum(bool(re.fullmatch(r"-?\d+(?:\.\d+)?", cell)) for cell in cells)
            assert figures < 2 or figures <= len(cells) / 2, (
                f"line {row + 1} has figures, and is neither in the table nor counted"
            )
    elif result.format == "nomis":
        lines = set(result.table.index)
        for row, cells in filled:
            figures = sum(bool(re.fullmatch(r"[\d,]*\d", cell)) for cell in cells[1:])
            total = cells[0].lower() in ("column total", "total") or _left_out(result)
            assert row in lines or figures < 2 or total, f"line {row + 1} has figures that are in no table"

"""Downloads from Nomis: title rows, one or several blocks, flags beside the figures, footers; by area or by industry."""

import re

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, span, tick
from .dimensions import PREFIX
from .figures import percentages, read_figures
from .headers import plain_name
from .nomis_blocks import CODED, SUPPRESSING_FLAGS, Block, blocks_of, is_header, refuse_strays
from .nomis_sides import TOTAL, sides_of
from .sheet import Sheet
from .table import (
    MISSING,
    NOTES,
    OK,
    ROUNDED,
    SUPPRESSED,
    ImportOptions,
    LeftOut,
    RawTable,
    categories,
    level_of,
    totals_of,
)
from .words import kind_of_name

_ROUNDED_SOURCES = re.compile(
    r"business register and employment survey|\bbres\b|annual business inquiry", re.IGNORECASE
)
_BUSINESS_SOURCES = re.compile(r"business counts|\blocal units\b|\benterprises\b", re.IGNORECASE)
# Broad industrial groups are numbered 1 to 18: '4 : Construction (F)', '2 : Mining, quarrying & utilities (B,D and E)'.
_GROUP = re.compile(r"\s*\d{1,2}\s*:.*\([A-U](?:\s*(?:,|&|and)\s*[A-U])*\)\s*", re.DOTALL)
_UNCODED = mark("industries without a code")
_PERCENTAGES = mark("percentages")


def recognise(sheet: Sheet) -> Note | None:
    text = next((cell for row in sheet.head for cell in row if "nomis" in cell.lower()), None)
    if text is None or not any(is_header(row) for row in sheet.head):
        return None
    why = mark("'{file}' is a download from Nomis: it says '{text}'.")
    return Note(why, {"file": sheet.name, "text": text[:80]}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """The figures of all blocks. 'Column Total' rows and columns of totals are kept apart; rows of notes are left out, counted.

    Which side holds the industries is told by the first header cell and by codes such as '62 : Computer programming'. An area is
    known by its code where the file has one (a column 'mnemonic'), else by its name. Figures of BRES are rounded.
    """
    rows = sheet.cells(progress=span(progress, 0.0, 0.2))
    blocks = list(blocks_of(rows, span(progress, 0.2, 0.4)))
    if not blocks:
        raise CreativeClustersError(
            mark(
                "'{file}' comes from Nomis, but no table was found in it: no header row with figures below.",
            ),
            file=sheet.name,
        )
    refuse_strays(rows, blocks, sheet)
    tick(progress, 0.4)
    varying = _varying(blocks)
    parts, totals, left = [], [], LeftOut()
    for number, block in enumerate(blocks):
        of_block = span(progress, 0.4 + 0.6 * number / len(blocks), 0.4 + 0.6 * (number + 1) / len(blocks))
        tick(of_block, 0.0)
        part, found = _block(rows, block, sheet, options, left, varying, of_block)
        parts.append(part)
        totals += found
    frame = pd.concat(parts)
    used = sum(block.end - block.header for block in blocks)
    filled = sum(any(cells) for cells in rows)
    left.add(NOTES, max(filled - used, 0))
    notes = []
    if any(_ROUNDED_SOURCES.search(block.title) for block in blocks):
        frame["status"] = frame["status"].replace(OK, ROUNDED)
        text = mark(
            "The figures of '{file}' come from BRES, which rounds them: sums differ a little from published totals.",
        )
        notes.append(Note(text, {"file": sheet.name}, warning=False))
    by_count = all(_BUSINESS_SOURCES.search(block.title) for block in blocks)
    if by_count:
        frame["businesses"] = frame["jobs"]
    return RawTable(frame, totals_of(totals), left.rows, tuple(notes), by_count, left.jobs)


def _block(
    rows: list[list[str]],
    block: Block,
    sheet: Sheet,
    options: ImportOptions,
    left: LeftOut,
    varying: set[str],
    progress: Progress,
) -> tuple[pd.DataFrame, list[tuple]]:
    """The figures of a block and its totals; what is left out is counted in `left`."""
    if any("percent" in text.lower() or text.strip() == "%" for name, text in block.about.items() if "measure" in name):
        raise percentages(sheet.name, rows[block.header][0], [block.header])
    header = rows[block.header]
    units = rows[block.start - 1] if block.start > block.header + 1 else []
    width = len(header)
    body = rows[block.start : block.end]
    _same_width(body, width, block, sheet)
    values, flags, codes, shares = _columns(block, header, units, sheet)
    left.add(_PERCENTAGES, shares * len(body))
    code_of_row = [row[codes] if codes is not None else "" for row in body]
    sides = sides_of(block, [row[0] for row in body], code_of_row, header, values, sheet, options.year)
    tick(progress, 0.2)
    lines = np.repeat(np.arange(block.start, block.end), len(values))
    cells = pd.Series([row[place] for row in body for place in values], index=lines, dtype=object)
    figures = read_figures(cells, sheet.name, header[0], english=True, marks=options.marks)
    tick(progress, 0.4)
    status = figures.status.copy()
    marks = pd.Series(
        [row[flag] if flag is not None else "" for row in body for flag in flags], dtype=object
    ).str.lower()
    unknown = np.isnan(figures.values)
    status[unknown & marks.isin(SUPPRESSING_FLAGS).to_numpy()] = SUPPRESSED
    status[unknown & marks.isin(["-"]).to_numpy()] = MISSING
    tick(progress, 0.5)
    frame = pd.DataFrame(
        {
            "area": [code for code, _ in sides.areas],
            "area_name": [name for _, name in sides.areas],
            "industry": [code for code, _ in sides.industries],
            "industry_name": [name for _, name in sides.industries],
            "year": sides.years,
            "jobs": figures.values,
            "businesses": np.nan,
            "status": status,
        },
        index=lines,
    )
    tick(progress, 0.7)
    for name, found in (sides.others | _of_titles(block, varying)).items():
        frame[PREFIX + name] = found
    if any(sides.kinds):
        frame["area_type"] = sides.kinds
    groups = any(_GROUP.fullmatch(label) for label in sides.labels)
    groups &= all(_GROUP.fullmatch(label) or not CODED.match(label) for label in sides.labels)
    frame["level"] = "group" if groups else categories(frame["industry"], level_of)
    tick(progress, 0.8)
    frame, totals = _apart(frame, left)
    return left.take_out(_UNCODED, frame, (frame["level"] == "").to_numpy()), totals


def _varying(blocks: list[Block]) -> set[str]:
    """What the title rows say differently of the blocks, beside their areas, industries and times: further dimensions."""
    names = {name for block in blocks for name in block.about if kind_of_name(name)}
    return {name for name in names if len({block.about.get(name, "") for block in blocks}) > 1}


def _of_titles(block: Block, varying: set[str]) -> dict[str, str]:
    return {name: block.about.get(name, "") for name in varying}


def _apart(frame: pd.DataFrame, left: LeftOut) -> tuple[pd.DataFrame, list[tuple]]:
    """The figures without the totals, which are counted in `left`, and these."""
    whole_industry, whole_area = (
        categories(frame[name], lambda text: bool(TOTAL.fullmatch(text))).astype(bool) for name in ("industry", "area")
    )
    totals = []
    for row in frame[whole_industry & frame["jobs"].notna()].itertuples():
        kind = "column" if row.industry.lower().startswith(("column", "row")) else "area"
        totals.append(("" if row.area_name.lower() == "total" else row.area, row.year, "", row.jobs, kind))
    for row in frame[whole_area & ~whole_industry & frame["jobs"].notna()].itertuples():
        totals.append(("", row.year, row.industry, row.jobs, "column"))
    frame = left.take_out(mark("totals of all industries"), frame, whole_industry)
    return left.take_out(mark("totals of all areas"), frame, whole_area[~whole_industry]), totals


def _same_width(body: list[list[str]], width: int, block: Block, sheet: Sheet) -> None:
    for number, row in enumerate(body):
        if len(row) != width:
            raise CreativeClustersError(
                mark_plural(
                    "Line {line} of '{file}' has {count} cell, but the header in line {header} has {all}. Download the file "
                    "again, or mend the line.",
                    "Line {line} of '{file}' has {count} cells, but the header in line {header} has {all}. Download the file "
                    "again, or mend the line.",
                ),
                file=sheet.name,
                line=block.start + number + 1,
                count=len(row),
                header=block.header + 1,
                all=width,
            )


def _columns(
    block: Block, header: list[str], units: list[str], sheet: Sheet
) -> tuple[list[int], list[int | None], int | None, int]:
    """Columns of figures, the column of flags beside each, the column of area codes, and the number of columns of shares."""
    values: list[int] = []
    flags: list[int | None] = []
    codes: int | None = None
    units = units + [""] * (len(header) - len(units))
    shares = 0
    for place in range(1, len(header)):
        name, unit = header[place].strip(), units[place].strip().lower()
        if plain_name(name) in ("mnemonic", "area_code", "code", "geography_code"):
            codes = place
        elif unit in ("flags", "flag") or name.lower() in ("flags", "flag"):
            if values:
                flags[-1] = place
        elif unit in ("%", "percent", "per cent") or name == "%":
            shares += 1
        elif name:
            values.append(place)
            flags.append(None)
        elif unit:
            raise CreativeClustersError(
                mark(
                    "'{file}' has two measures for each column ('{unit}'): download one measure only.",
                ),
                file=sheet.name,
                unit=unit,
            )
    if shares and not values:
        raise percentages(sheet.name, header[0], [block.header])
    return values, flags, codes, shares

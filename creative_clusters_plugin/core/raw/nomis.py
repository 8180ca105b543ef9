"""Downloads from Nomis: title rows, one or several blocks, flags beside the figures, footers; by area or by industry."""

import re

import numpy as np
import pandas as pd

from ..messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress, some
from .figures import percentages, read_figures
from .headers import plain_name
from .nomis_blocks import (
    AREA,
    CODED,
    INDUSTRY,
    SUPPRESSING_FLAGS,
    Block,
    blocks_of,
    is_header,
    refuse_strays,
)
from .sheet import Sheet
from .table import MISSING, OK, ROUNDED, SUPPRESSED, ImportOptions, RawTable, categories, level_of, totals_of

FORMAT = "nomis"
_TIME = {"date", "time", "year", "time_period"}
_AREA_CODE = re.compile(r"[EWSNKJ]\d{8}|TL[A-Z0-9]{1,3}|UK[A-Z0-9]{0,3}")
_TOTAL = re.compile(r"(?:column |row |grand )?totals?|all industries|all areas", re.IGNORECASE)
_ROUNDED_SOURCES = re.compile(
    r"business register and employment survey|\bbres\b|annual business inquiry", re.IGNORECASE
)
# Broad industrial groups are numbered 1 to 18: '4 : Construction (F)', '2 : Mining, quarrying & utilities (B,D and E)'.
_GROUP = re.compile(r"\s*\d{1,2}\s*:.*\([A-U](?:\s*(?:,|&|and)\s*[A-U])*\)\s*", re.DOTALL)
_UNCODED = QT_TRANSLATE_NOOP("CreativeClusters", "industries without a code")
_PERCENTAGES = QT_TRANSLATE_NOOP("CreativeClusters", "percentages")


def recognise(sheet: Sheet) -> Note | None:
    text = next((cell for row in sheet.head for cell in row if "nomis" in cell.lower()), None)
    if text is None or not any(is_header(row) for row in sheet.head):
        return None
    why = QT_TRANSLATE_NOOP("CreativeClusters", "'{file}' is a download from Nomis: it says '{text}'.")
    return Note(why, {"file": sheet.name, "text": text[:80]}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """The figures of all blocks. 'Column Total' rows and columns of totals are kept apart; rows of notes are left out, counted.

    Which side holds the industries is told by the first header cell and by codes such as '62 : Computer programming'. An area is
    known by its code where the file has one (a column 'mnemonic'), else by its name. Figures of BRES are rounded.
    """
    rows = sheet.cells()
    blocks = list(blocks_of(rows))
    if not blocks:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "'{file}' comes from Nomis, but no table was found in it: no header row with figures below.",
            ),
            file=sheet.name,
        )
    refuse_strays(rows, blocks, sheet)
    parts, totals, skipped = [], [], {_UNCODED: 0, _PERCENTAGES: 0}
    for number, block in enumerate(blocks):
        if not progress(number / len(blocks)):
            raise Cancelled
        part, found = _block(rows, block, sheet, options, skipped)
        parts.append(part)
        totals += found
    frame = pd.concat(parts)
    used = sum(block.end - block.header for block in blocks)
    filled = sum(any(cells) for cells in rows)
    skipped[QT_TRANSLATE_NOOP("CreativeClusters", "rows of titles and notes")] = max(filled - used, 0)
    notes = []
    if any(_ROUNDED_SOURCES.search(block.title) for block in blocks):
        frame["status"] = frame["status"].replace(OK, ROUNDED)
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "The figures of '{file}' come from BRES, which rounds them: sums differ a little from published totals.",
        )
        notes.append(Note(text, {"file": sheet.name}, warning=False))
    return RawTable(frame, totals_of(totals), {why: count for why, count in skipped.items() if count}, tuple(notes))


def _block(
    rows: list[list[str]], block: Block, sheet: Sheet, options: ImportOptions, skipped: dict[str, int]
) -> tuple[pd.DataFrame, list[tuple]]:
    """The figures of a block and its totals; what is left out is counted in `skipped`."""
    if any("percent" in text.lower() or text.strip() == "%" for name, text in block.about.items() if "measure" in name):
        raise percentages(sheet.name, rows[block.header][0])
    header = rows[block.header]
    units = rows[block.start - 1] if block.start > block.header + 1 else []
    width = len(header)
    body = rows[block.start : block.end]
    _same_width(body, width, block, sheet)
    values, flags, codes, shares = _columns(header, units, sheet)
    skipped[_PERCENTAGES] += shares * len(body)
    labels = [row[0] for row in body]
    names = [header[place] for place in values]
    by_row = _industries_in_rows(header[0], labels, names, sheet)
    year = next((text for name, text in block.about.items() if name in _TIME), options.year)
    year = _year(year)
    lines = np.repeat(np.arange(block.start, block.end), len(values))
    cells = pd.Series([row[place] for row in body for place in values], index=lines, dtype=object)
    figures = read_figures(cells, sheet.name, header[0], english=True)
    status = figures.status.copy()
    marks = pd.Series(
        [row[flag] if flag is not None else "" for row in body for flag in flags], dtype=object
    ).str.lower()
    unknown = np.isnan(figures.values)
    status[unknown & marks.isin(SUPPRESSING_FLAGS).to_numpy()] = SUPPRESSED
    status[unknown & marks.isin(["-"]).to_numpy()] = MISSING
    code_of_row = [row[codes] if codes is not None else "" for row in body]
    row_key = [_key(label, code, by_row) for label, code in zip(labels, code_of_row, strict=True)]
    column_key = [_key(name, "", not by_row) for name in names]
    one, other = (row_key, column_key) if by_row else (column_key, row_key)
    of_row, of_column = np.repeat(np.arange(len(body)), len(values)), np.tile(np.arange(len(values)), len(body))
    first, second = (of_row, of_column) if by_row else (of_column, of_row)
    frame = pd.DataFrame(
        {
            "area": [other[place][0] for place in second],
            "area_name": [other[place][1] for place in second],
            "industry": [one[place][0] for place in first],
            "industry_name": [one[place][1] for place in first],
            "year": year,
            "jobs": figures.values,
            "businesses": np.nan,
            "status": status,
        },
        index=lines,
    )
    groups = all(_GROUP.fullmatch(label) or not CODED.match(label) for label in (labels if by_row else names))
    frame["level"] = "group" if groups else categories(frame["industry"], level_of)
    frame, totals = _apart(frame, year, by_row)
    coded = frame["level"] != ""
    skipped[_UNCODED] += int((~coded).sum())
    return frame[coded], totals


def _apart(frame: pd.DataFrame, year: str, by_row: bool) -> tuple[pd.DataFrame, list[tuple]]:
    """The figures without the totals, and these."""
    whole_industry = frame["industry"].str.fullmatch(_TOTAL.pattern, flags=re.IGNORECASE)
    whole_area = frame["area"].str.fullmatch(_TOTAL.pattern, flags=re.IGNORECASE)
    totals = []
    for row in frame[whole_industry & frame["jobs"].notna()].itertuples():
        kind = "column" if row.industry.lower().startswith(("column", "row")) else "area"
        totals.append(("" if row.area_name.lower() == "total" else row.area, year, "", row.jobs, kind))
    for row in frame[whole_area & ~whole_industry & frame["jobs"].notna()].itertuples():
        totals.append(("", year, row.industry, row.jobs, "column"))
    return frame[~whole_industry & ~whole_area], totals


def _same_width(body: list[list[str]], width: int, block: Block, sheet: Sheet) -> None:
    for number, row in enumerate(body):
        if len(row) != width:
            raise CreativeClustersError(
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Line {line} of '{file}' has {count} cells, but the header in line {header} has {all}. Download the file again, or "
                    "mend the line.",
                ),
                file=sheet.name,
                line=block.start + number + 1,
                count=len(row),
                header=block.header + 1,
                all=width,
            )


def _columns(header: list[str], units: list[str], sheet: Sheet) -> tuple[list[int], list[int | None], int | None, int]:
    """Columns of figures, the column of flags beside each, the column of area codes, and the number of columns of shares."""
    values, flags, codes = [], [], None
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
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "'{file}' has two measures for each column ('{unit}'): download one measure only.",
                ),
                file=sheet.name,
                unit=unit,
            )
    if shares and not values:
        raise percentages(sheet.name, header[0])
    return values, flags, codes, shares


def _industries_in_rows(corner: str, labels: list[str], names: list[str], sheet: Sheet) -> bool:
    coded_rows = sum(bool(CODED.match(label)) for label in labels) / max(len(labels), 1)
    coded_columns = sum(bool(CODED.match(name)) for name in names) / max(len(names), 1)
    if max(coded_rows, coded_columns) > 0.5:
        return coded_rows >= coded_columns
    if INDUSTRY.search(corner) or AREA.search(corner):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "'{file}': neither rows ({rows}) nor columns ({columns}) are industries with codes ('62 : Computer programming'). In Nomis "
                "choose industry for rows or columns.",
            ),
            file=sheet.name,
            rows=some(labels, 3),
            columns=some(names, 3),
        )
    return True


def _key(label: str, code: str, industry: bool) -> tuple[str, str]:
    """Code and name of an industry or area."""
    found = CODED.match(label) if industry else None
    if found:
        return found[1].replace(".", "").replace("/", ""), found[2].strip()
    if industry:
        return label, label
    own, colon, rest = label.partition(":")
    if colon and _AREA_CODE.fullmatch(own.strip()):
        return own.strip(), rest.strip()
    plain = rest.strip() if colon and rest.strip() else label
    return code or plain, plain


def _year(text: str) -> str:
    found = re.search(r"(?:19|20)\d\d", text)
    return found[0] if found else text

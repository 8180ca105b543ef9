"""Workplace area characteristics of LODES (US Census Bureau, LEHD): a row for each block, a column for each sector of NAICS."""

import re
from typing import cast

import numpy as np
import pandas as pd

from ..messages import Cancelled, CreativeClustersError, Note, Plural, Progress, mark, mark_plural
from .figures import read_figures
from .headers import header_row, positions
from .sheet import Sheet
from .table import OK, ImportOptions, LeftOut, RawTable, categories, totals_of

# Sectors behind the columns CNS01 to CNS20 (LODES technical documentation, version 8).
SECTORS = dict(
    zip(
        (f"cns{number:02d}" for number in range(1, 21)),
        [
            "11",
            "21",
            "22",
            "23",
            "31-33",
            "42",
            "44-45",
            "48-49",
            "51",
            "52",
            "53",
            "54",
            "55",
            "56",
            "61",
            "62",
            "71",
            "72",
            "81",
            "92",
        ],
        strict=True,
    )
)
# Lengths of the codes of places: state, county, tract, block group, block.
_LEVELS = {"state": 2, "county": 5, "tract": 11, "block group": 12, "block": 15}
_TOTAL = "c000"
_YEAR = re.compile(r"_((?:19|20)\d\d)(?!\d)")


def _header(sheet: Sheet) -> int | None:
    return header_row(sheet, ("w_geocode", "h_geocode"), ("cns01",), ("cns20",))


def recognise(sheet: Sheet) -> Note | None:
    if _header(sheet) is None:
        return None
    text = mark("'{file}' is a table of LODES (LEHD): it has the columns w_geocode and CNS01 to CNS20.")
    return Note(text, {"file": sheet.name}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """Jobs by sector of NAICS, of blocks added up to `options.area_level`: block, block group, tract, county, state, or digits.

    C000 is the total of an area. The columns by age, earnings, race, education and sex divide the same jobs again.
    Raises CreativeClustersError for codes of homes (h_geocode), which are of where people live, and for codes that are no blocks.
    """
    row = cast(int, _header(sheet))  # as `recognise` found
    columns = positions(sheet, row)
    if "w_geocode" not in columns:
        text: str | Plural = mark(
            "'{file}' counts people where they live (RAC), not jobs where they are. Download the WAC file."
        )
        raise CreativeClustersError(text, file=sheet.name)
    names = [name for name in (*SECTORS, _TOTAL) if name in columns]
    frame = sheet.frame(row, [columns["w_geocode"], *(columns[name] for name in names)])
    if not progress(0.5):
        raise Cancelled
    code = pd.Series(categories(frame[columns["w_geocode"]], lambda text: text.strip().zfill(15)), frame.index)
    wrong = frame.index[~code.str.fullmatch(r"\d{15}").to_numpy(dtype=bool)]
    if len(wrong):
        text = mark_plural(
            "'{file}': {count} row has no code of a block (first line {line}). Import it as it was downloaded.",
            "'{file}': {count} rows have no code of a block (first line {line}). Import it as it was downloaded.",
        )
        raise CreativeClustersError(text, file=sheet.name, count=len(wrong), line=int(wrong[0]) + 1)
    digits = _digits(options.area_level, sheet)
    figures = {name: read_figures(frame[columns[name]], sheet.name, name, english=True).values for name in names}
    summed = pd.DataFrame(figures, index=frame.index).assign(area=code.str[:digits], line=frame.index)
    grouped = summed.groupby("area", sort=False)
    sums = grouped[names].sum()
    lines = grouped["line"].first()
    year = found[1] if (found := _YEAR.search(sheet.name)) else options.year
    sectors = [name for name in names if name != _TOTAL]
    n, s = len(sums), len(sectors)
    tidy = pd.DataFrame(
        {
            "area": np.repeat(sums.index.to_numpy(object), s),
            "area_name": np.repeat(sums.index.to_numpy(object), s),
            "industry": [SECTORS[name] for name in sectors] * n,
            "industry_name": "",
            "year": year,
            "jobs": sums[sectors].to_numpy(float).ravel(),
            "businesses": np.nan,
            "status": OK,
            "level": "2",
            "area_type": options.area_level or "block",
        },
        index=np.repeat(lines.to_numpy(), s),
    )
    totals = (
        totals_of((area, year, "", jobs, "area") for area, jobs in sums[_TOTAL].items())
        if _TOTAL in sums
        else totals_of([])
    )
    return RawTable(tidy, totals, LeftOut().rows, tuple(_notes(frame, digits, n, sheet)))


def _digits(wanted: str, sheet: Sheet) -> int:
    if not wanted:
        return _LEVELS["block"]
    digits = _LEVELS.get(wanted.strip().lower(), int(wanted) if wanted.strip().isdigit() else 0)
    if not 2 <= digits <= _LEVELS["block"]:
        raise CreativeClustersError(
            mark(
                "'{file}' has no areas of the level '{wanted}' (AREA_LEVEL). It has: {levels}, or a number of digits from 2 to 15."
            ),
            file=sheet.name,
            wanted=wanted,
            levels=", ".join(_LEVELS),
        )
    return digits


def _notes(frame: pd.DataFrame, digits: int, areas: int, sheet: Sheet) -> list[Note]:
    if digits == _LEVELS["block"]:
        text = mark(
            "Blocks of '{file}', taken as areas: {count:,}. AREA_LEVEL adds them up: tract, county, or a number of "
            "digits."
        )
        return [Note(text, {"file": sheet.name, "count": areas})]
    text = mark(
        "'{file}': blocks are added up to areas by the first digits of their codes ({digits}). Blocks: "
        "{count:,}; areas: {areas:,}."
    )
    return [Note(text, {"file": sheet.name, "count": len(frame), "areas": areas, "digits": digits})]

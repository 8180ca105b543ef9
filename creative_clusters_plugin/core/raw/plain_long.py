"""Plain long tables: a row for each area and industry, of one year or with the years side by side."""

import re
from typing import cast

import numpy as np
import pandas as pd

from ..messages import Cancelled, Note, Progress, mark
from .checks import areas_with_zeros
from .figures import Figures, percentages, read_figures
from .headers import positions, refuse_further_headers
from .plain import ALL_AREAS, ALL_INDUSTRIES, STATUS_WORDS, LongHeader, long_header, no_table
from .sheet import Sheet
from .table import ESTIMATED, MISSING, ROUNDED, SUPPRESSED, ImportOptions, RawTable, categories, level_of, totals_of

_NOMIS_MEASURES = ("measures_name", "measures", "measure_name")
# '62 : Computer programming', '62 – Computer programming', '62 Computer programming', 'J: Information'
_CODED = re.compile(
    r"([A-U]?\d{1,6}(?:\.\d+)*(?:/\d)?|\d\d[-–]\d\d|[A-U](?=\s*[:–—-])|[\w.]{1,7}(?=\s*:))(?:\s*[:–—]\s*|\s+-?\s*)([^\W\d].*)",
    re.DOTALL,
)


def read_long(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area and industry; columns are found by their usual names or taken from `options.columns`.

    Rows for all industries of an area are kept apart as its total. Without a column of areas' names they are their codes.
    """
    header = long_header(sheet, options.columns)
    if header is None:
        raise no_table(sheet, "AREA_COLUMN, INDUSTRY_COLUMN, JOBS_COLUMN")
    columns = positions(sheet, header.row)
    measures = [columns[name] for name in _NOMIS_MEASURES if name in columns]
    frame = sheet.frame(header.row, {*header.roles.values(), *header.years.values(), *measures})
    if not progress(0.5):
        raise Cancelled
    figures = [header.roles[role] for role in ("jobs", "businesses") if role in header.roles]
    refuse_further_headers(frame, sheet, header.row, [*figures, *header.years.values()])
    skipped: dict[str, int] = {}
    for measure in measures:
        frame = _values_only(frame, measure, sheet, skipped)
    text = {
        role: pd.Series(categories(frame[place], str.strip), frame.index, dtype=object)
        for role, place in header.roles.items()
    }
    text["area"], zeros = areas_with_zeros(text["area"], sheet.head[header.row][header.roles["area"]], sheet.name)
    codes, names = _codes_and_names(text)
    blank = (text["area"] == "") | (codes == "")
    skipped[mark("rows without an area or an industry")] = int(blank.sum())
    of_all = ~blank & text["area"].str.fullmatch(ALL_AREAS.pattern, flags=re.IGNORECASE)
    skipped[mark("totals of all areas")] = int(of_all.sum())
    about = pd.DataFrame(
        {
            "area": text["area"],
            "area_name": text.get("area_name", text["area"]),
            "industry": codes,
            "industry_name": names,
            "level": categories(codes, level_of),
        },
        index=frame.index,
    )
    result, notes = _with_figures(about, frame, text, sheet, header, options)
    result = result[~(blank | of_all).loc[result.index].to_numpy()]
    whole = result["industry"].str.fullmatch(ALL_INDUSTRIES.pattern, flags=re.IGNORECASE)
    skipped[mark("totals of all industries")] = int(whole.sum())
    by_count = not header.years and "jobs" not in header.roles
    published = result[whole & result["businesses" if by_count else "jobs"].notna()]
    totals = totals_of(
        (one.area, one.year, "", one.businesses if by_count else one.jobs, "area") for one in published.itertuples()
    )
    counted = {why: count for why, count in skipped.items() if count}
    return RawTable(result[~whole], totals.drop_duplicates(["area", "year"]), counted, (*zeros, *notes), by_count)


def _with_figures(
    about: pd.DataFrame, frame: pd.DataFrame, text: dict, sheet: Sheet, header: LongHeader, options: ImportOptions
) -> tuple[pd.DataFrame, tuple]:
    """`about` with year, jobs, businesses and status: each row once, or once for each of the years side by side."""
    cells, semicolons = sheet.head[header.row], sheet.delimiter == ";"
    businesses = _column(text, "businesses", cells, sheet, header)
    if header.years:
        parts: list[pd.DataFrame] = []
        notes: list[Note] = []
        for year, place in header.years.items():
            read = read_figures(frame[place], sheet.name, cells[place], semicolons)
            parts.append(about.assign(year=year, jobs=read.values, businesses=np.nan, status=read.status))
            notes += read.notes
        return pd.concat(parts).sort_index(kind="stable"), tuple(notes[:1])
    jobs = _column(text, "jobs", cells, sheet, header)
    figures = cast(Figures, jobs or businesses)  # a header has a column of either
    found = about.assign(
        year=text.get("year", pd.Series(options.year, frame.index)),
        jobs=jobs.values if jobs else np.nan,
        businesses=businesses.values if businesses else np.nan,
        status=_status(figures, text.get("status")),
    )
    return found, tuple(note for read in (jobs, businesses) if read for note in read.notes)


def _values_only(frame: pd.DataFrame, measure: int, sheet: Sheet, skipped: dict[str, int]) -> pd.DataFrame:
    """Of a Nomis table with values and percentages the values."""
    kind = frame[measure].str.strip().str.lower()
    shares = kind.str.contains("percent") | kind.isin(["20301"])
    if shares.all() and len(frame):
        raise percentages(sheet.name, "MEASURES", frame.index)
    why = mark("percentages")
    skipped[why] = skipped.get(why, 0) + int(shares.sum())
    return frame[~shares]


def _status(figures: Figures, said: pd.Series | None) -> np.ndarray:
    """The status of each figure (n,): as a column of the file says it, where that goes with there being a figure or none."""
    if said is None:
        return figures.status
    said = categories(said, lambda text: STATUS_WORDS.get(text.lower(), ""))
    known = ~np.isnan(figures.values)
    fits = np.where(known, np.isin(said, [ROUNDED, ESTIMATED]), np.isin(said, [SUPPRESSED, MISSING]))
    return np.where(fits, said, figures.status).astype(object)


def _codes_and_names(text: dict[str, pd.Series]) -> tuple[pd.Series, pd.Series]:
    """Industries: the code of 'code : name', in the column of codes or of names, else the column of codes."""
    for role in ("industry", "industry_name"):
        if role in text:
            given = text[role][text[role] != ""]
            coded = categories(given, lambda value: "coded" if _CODED.fullmatch(value) else "")
            if len(given) and (coded != "").mean() > 0.5:
                index = text[role].index
                split = categories(text[role], lambda value: found[1] if (found := _CODED.fullmatch(value)) else value)
                rest = categories(
                    text[role], lambda value: found[2].strip() if (found := _CODED.fullmatch(value)) else value
                )
                return pd.Series(split, index, dtype=object), pd.Series(rest, index, dtype=object)
    return text["industry"], text.get("industry_name", pd.Series("", text["industry"].index))


def _column(text: dict, role: str, cells: list[str], sheet: Sheet, header: LongHeader) -> Figures | None:
    if role not in header.roles:
        return None
    return read_figures(text[role], sheet.name, cells[header.roles[role]], sheet.delimiter == ";")

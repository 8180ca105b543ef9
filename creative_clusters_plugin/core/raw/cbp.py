"""County Business Patterns of the US Census Bureau: county, CBSA and state files, and tidied tables of them."""

import re
from typing import cast

import numpy as np
import pandas as pd

from ..employment.measures import JOBS
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some, span, tick
from .checks import areas_with_zeros
from .figures import read_figures
from .flags import SIZE_LETTERS
from .given_measure import refuse_measure
from .headers import first_of, header_row, need, positions, refuse_further_headers
from .sheet import Sheet
from .table import (
    MISSING,
    OK,
    SUPPRESSED,
    ImportOptions,
    LeftOut,
    RawTable,
    categories,
    known_jobs,
    level_of,
    lines,
    totals_of,
)

INDUSTRY = ("naics", "naics_code", "naics2017", "naics2012", "naics2022", "naics2007", "naics2002", "naics1997")
_METRO = "metropolitan_statistical_area_micropolitan_statistical_area"  # of the API, where names of places are names of columns
_AREA = ("fipstate", "msa", "cbsa", "cbsa_code", "county_fips", "fips", "geo_id", _METRO, "zip_code", "state", "us")
_JOBS = ("emp", "employment")
_THOUSAND = 1000.0
_PAY = ("ap", "payann")  # of the year, in thousands of dollars
BUSINESSES = ("est", "establishments", "estab")
# Numbers of establishments by their employment; '<5' took the place of 1-4 in 2017.
SIZES = {
    "n1_4": (1, 4),
    "n_5": (0, 4),
    "n5": (0, 4),
    "n5_9": (5, 9),
    "n10_19": (10, 19),
    "n20_49": (20, 49),
    "n50_99": (50, 99),
    "n100_249": (100, 249),
    "n250_499": (250, 499),
    "n500_999": (500, 999),
    "n1000": (1000, np.inf),
}
_FLAGS = {letter.upper(): span for letter, span in SIZE_LETTERS.items()}
_RANGES = {"31": "31-33", "44": "44-45", "48": "48-49"}
_NOISE = {"H", "J"}  # changed by 2 % and more; G is below that
_YEAR_OF_NAME = re.compile(r"(?:cbp|zbp)[_-]?((?:19|20)\d\d|\d\d)(?!\d)", re.IGNORECASE)


def _header(sheet: Sheet) -> int | None:
    """The row of the header. The file of the whole nation has no column of areas, but one of legal forms."""
    row = header_row(sheet, INDUSTRY, _AREA, _JOBS, BUSINESSES)
    return header_row(sheet, INDUSTRY, ("lfo",), ("emp",), ("est",)) if row is None else row


def recognise(sheet: Sheet) -> Note | None:
    row = _header(sheet)
    if row is None:
        return None
    text = mark("'{file}' is a table of County Business Patterns: it has the columns {columns}.")
    shown = [name for name in positions(sheet, row) if name in {*INDUSTRY, *_AREA, *_JOBS, *BUSINESSES}]
    return Note(text, {"file": sheet.name, "columns": ", ".join(shown)}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """Figures at all levels of NAICS; the totals of an area are kept apart.

    Withheld employment (a letter in `empflag`, D or S in `emp_nf`) is unknown, between the bounds that the letter and the
    establishments by size give. Of legal forms (`lfo`) and sizes (`empszes`) only all of them together count.
    """
    header = cast(int, _header(sheet))  # as `recognise` found
    columns = positions(sheet, header)
    places = {
        "industry": need(sheet, columns, *INDUSTRY),
        "jobs": need(sheet, columns, *_JOBS),
        "businesses": need(sheet, columns, *BUSINESSES),
    }
    refuse_measure(options.measure, (JOBS, "wages", "businesses"), sheet.name)
    if options.measure == "wages":
        places["wages"] = need(sheet, columns, *_PAY)
    optional = {
        "wages": _PAY if options.measure == JOBS else (),
        "pay_noise": ("ap_nf", "payann_n", "payann_n_f"),
        "area": _AREA,
        "area_name": ("name",) if not columns.keys().isdisjoint({"geo_id", "state", _METRO}) else (),
        "industry_name": tuple(f"{name}_{label}" for name in INDUSTRY for label in ("label", "ttl")),
        "empszes": ("empszes",),
        "county": ("fipscty", "county") if not columns.keys().isdisjoint({"fipstate", "state"}) else (),
        "year": ("year",),
        "lfo": ("lfo",),
        "flag": ("empflag", "emp_f"),
        "noise": ("emp_nf", "emp_n", "emp_n_f"),
        **{size: (size,) for size in SIZES},
    }
    places |= {name: place for name, names in optional.items() if (place := first_of(columns, *names)) is not None}
    frame = sheet.frame(header, places.values(), progress=span(progress, 0.0, 0.35))
    left = LeftOut()
    if "geo_id" in columns:
        frame = _without_labels(frame, columns["geo_id"], left)
        if frame.empty:
            raise sheet.no_rows(header)
    refuse_further_headers(frame, sheet, header, [places["jobs"], places["businesses"]])
    frame = frame.rename(columns={place: name for name, place in places.items()})
    tick(progress, 0.4)
    known = known_jobs(frame[options.measure]) * (_THOUSAND if options.measure == "wages" else 1)
    for name, why in (
        ("lfo", mark("single legal forms")),
        ("empszes", mark("figures by size of establishment")),
    ):
        if name in frame:
            whole = frame[name].str.strip().isin(["-", "", "001"])
            frame = left.take_out_known(why, frame, ~whole.to_numpy(), known)
    code = pd.Series(categories(frame["industry"], code_of), index=frame.index)
    check_codes(code, frame, sheet)
    _refuse_blank_areas(frame, sheet)
    area = pd.Series(categories(frame["area"], _area) if "area" in frame else "US", frame.index)
    if "county" in frame:
        state = categories(area, lambda text: text.zfill(2))
        area = pd.Series(state + categories(frame["county"], lambda text: text.strip().zfill(3)), frame.index)
    area, zeros = areas_with_zeros(area, sheet.head[header][places["area"]] if "area" in places else "", sheet.name)
    jobs = read_figures(frame["jobs"], sheet.name, "emp", english=True, marks=options.marks)
    businesses = read_figures(frame["businesses"], sheet.name, "est", english=True, marks=options.marks)
    flag, noise = (
        pd.Series(categories(frame[name], _letter) if name in frame else "", frame.index, dtype=object)
        for name in ("flag", "noise")
    )
    withheld = flag.isin([*_FLAGS, "D", "S", "N"]) | noise.isin(["D", "S", "N"]) | np.isnan(jobs.values)
    low, high = _bounds(frame, flag, withheld, sheet)
    figures = pd.DataFrame(
        {
            "area": area,
            "area_name": frame["area_name"].str.strip() if "area_name" in frame else area,
            "industry": code,
            "industry_name": frame["industry_name"].str.strip() if "industry_name" in frame else "",
            "year": frame["year"].str.strip() if "year" in frame else year_of_file(sheet, options),
            "jobs": np.where(withheld, np.nan, jobs.values),
            "businesses": businesses.values,
            "status": np.where(withheld, SUPPRESSED, OK).astype(object),
            "level": categories(code, level_of),
            "jobs_low": low,
            "jobs_high": high,
        },
        index=frame.index,
    )
    if "wages" in frame:
        figures["wages"] = _pay(frame, withheld.to_numpy(), sheet, options)
    figures = _of_measure(figures, options.measure)
    total = (code == "").to_numpy()
    published = figures[total & figures["jobs"].notna().to_numpy()]
    totals = totals_of((row.area, row.year, "", row.jobs, "area") for row in published.itertuples())
    if "flag" not in frame and "noise" not in frame and not any(size in frame for size in SIZES):
        figures = figures.drop(columns=["jobs_low", "jobs_high"], errors="ignore")
    notes = (*zeros, *_notes(sheet, noise[~total], figures[~total]))
    figures = left.take_out(mark("totals of all industries"), figures, total)
    return RawTable(figures, totals.drop_duplicates(["area", "year"]), left.rows, notes, lost=left.jobs)


def _pay(frame: pd.DataFrame, withheld: np.ndarray, sheet: Sheet, options: ImportOptions) -> np.ndarray:
    """Annual payroll (n,) in dollars, NaN where it, or the employment beside it, is withheld."""
    paid = read_figures(frame["wages"], sheet.name, "ap", english=True, marks=options.marks).values * _THOUSAND
    own = np.isin(categories(frame["pay_noise"], _letter), ["D", "S", "N"]) if "pay_noise" in frame else False
    return np.where(withheld | own, np.nan, paid)


def _of_measure(figures: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The figures with the measure wanted in place of the jobs; bounds are those of jobs, and establishments are never withheld."""
    if measure == JOBS:
        return figures
    status = SUPPRESSED if measure == "wages" else MISSING
    found = figures.assign(jobs=figures[measure], status=np.where(figures[measure].isna(), status, OK).astype(object))
    return found.drop(columns=["jobs_low", "jobs_high", "wages"], errors="ignore")


def _without_labels(frame: pd.DataFrame, geo_id: int, left: LeftOut) -> pd.DataFrame:
    """Without the row of labels that data.census.gov puts below the header."""
    first = frame.iloc[0]
    if any(character.isdigit() for character in first.get(geo_id, "0")):
        return frame
    left.add(mark("labels below the header"), 1)
    return frame.iloc[1:]


def _refuse_blank_areas(frame: pd.DataFrame, sheet: Sheet) -> None:
    for name in ("area", "county"):
        blank = frame.index[frame[name].str.strip() == ""] if name in frame else []
        if len(blank):
            raise CreativeClustersError(
                mark_plural(
                    "'{file}': {count} row does not say of which area it is (lines {lines}). Download the file again.",
                    "'{file}': {count} rows do not say of which area they are (lines {lines}). Download the file again.",
                ),
                file=sheet.name,
                count=len(blank),
                lines=lines(blank),
            )


def _area(text: str) -> str:
    """A code of FIPS: that behind the 'US' of 0500000US34001."""
    plain = text.strip()
    return found[1] if (found := re.fullmatch(r"\d{7}US(\w+)", plain)) else plain


def _letter(text: str) -> str:
    return text.strip().upper()


def code_of(text: str) -> str:
    """A code without what fills it up to six characters; '' for the total, '?' for what is no code."""
    plain = text.strip()
    if plain in ("00", "0") or (plain and set(plain) <= set("-/")):
        return ""
    plain = re.sub(r"[-/]+$", "", plain)
    if re.fullmatch(r"\d\d-\d\d", plain):
        return plain
    return _RANGES.get(plain, plain) if re.fullmatch(r"\d{2,6}", plain) else "?"


def check_codes(code: pd.Series, frame: pd.DataFrame, sheet: Sheet) -> None:
    wrong = frame.index[code == "?"]
    if len(wrong):
        raise CreativeClustersError(
            mark_plural(
                "'{file}': {count} row has no valid NAICS code ({examples}; lines {lines}). Has the file been opened and "
                "saved in a spreadsheet? Import it as it was downloaded.",
                "'{file}': {count} rows have no valid NAICS code ({examples}; lines {lines}). Has the file been opened "
                "and saved in a spreadsheet? Import it as it was downloaded.",
            ),
            file=sheet.name,
            count=len(wrong),
            examples=some(f"'{text}'" for text in frame.loc[wrong, "industry"].unique()),
            lines=lines(wrong),
        )


def _bounds(frame: pd.DataFrame, flag: pd.Series, withheld: pd.Series, sheet: Sheet) -> tuple[np.ndarray, np.ndarray]:
    """Bounds of the withheld figures (n,), NaN for the others: what the letter and the sizes of the establishments allow."""
    low = flag.map({letter: float(span[0]) for letter, span in _FLAGS.items()}).to_numpy(dtype=float)
    high = flag.map({letter: float(span[1]) for letter, span in _FLAGS.items()}).to_numpy(dtype=float)
    sizes = [size for size in SIZES if size in frame]
    if sizes:
        counts = np.column_stack([read_figures(frame[size], sheet.name, size, english=True).values for size in sizes])
        known = ~np.isnan(counts).any(axis=1)
        counts = np.nan_to_num(counts)
        least, most = (np.array([SIZES[size][end] for size in sizes], dtype=float) for end in (0, 1))
        with np.errstate(invalid="ignore"):
            largest = np.where(counts > 0, counts * most, 0).sum(axis=1)
        low = np.where(known, np.fmax(low, counts @ least), low)
        high = np.where(known, np.fmin(high, largest), high)
    low = np.where(withheld, np.nan_to_num(low), np.nan)
    high = np.where(withheld & np.isfinite(high), high, np.nan)
    return low, np.where(high >= low, high, np.nan)


def year_of_file(sheet: Sheet, options: ImportOptions) -> str:
    if options.year:
        return options.year
    found = _YEAR_OF_NAME.search(sheet.name)
    if not found:
        return ""
    return found[1] if len(found[1]) == 4 else f"{'19' if found[1] > '80' else '20'}{found[1]}"


def _notes(sheet: Sheet, noise: pd.Series, figures: pd.DataFrame) -> tuple[Note, ...]:
    notes = []
    noisy = int(noise.isin(list(_NOISE)).sum())
    if noisy:
        text = mark_plural(
            "{count} figure of '{file}' has noise of 2 % or more added by the Census Bureau (flags H and J): it "
            "is used as it is.",
            "{count} figures of '{file}' have noise of 2 % or more added by the Census Bureau (flags H and J): "
            "they are used as they are.",
        )
        notes.append(Note(text, {"count": noisy, "file": sheet.name}, warning=False))
    return (*notes, *of_few(figures))


def of_few(figures: pd.DataFrame) -> list[Note]:
    """What is to be said of industries of an area that have few establishments."""
    years = [year for year in figures["year"].unique() if year.isdigit()]
    if not years or max(map(int, years)) < 2017:
        return []
    text = mark(
        "From 2017 on, County Business Patterns leaves out industries of an area with fewer than three establishments: their jobs "
        "are in the area's total, but in no row.",
    )
    return [Note(text, {}, warning=False)]

"""The Quarterly Census of Employment and Wages of the US Bureau of Labor Statistics: slices and single files, quarterly and annual."""

import re
from typing import cast

import numpy as np
import pandas as pd

from ..employment.measures import JOBS
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark, mark_plural, some, span
from .figures import read_figures
from .given_measure import refuse_measure
from .headers import first_of, header_row, need, positions, refuse_further_headers
from .sheet import Sheet
from .table import (
    ALL,
    DENOMINATOR,
    OK,
    SUPPRESSED,
    ImportOptions,
    LeftOut,
    RawTable,
    categories,
    known_jobs,
    lines,
    totals_of,
    without_repeats,
)

# annual files, then quarterly ones; a quarter's jobs are those of its last month
_MEASURES = {
    "jobs": ("annual_avg_emplvl", "month3_emplvl"),
    "wages": ("total_annual_wages", "total_qtrly_wages"),
    "businesses": ("annual_avg_estabs", "qtrly_estabs_count", "qtrly_estabs", "annual_avg_estabs_count"),
}
_NEEDED = ("area_fips", "own_code", "industry_code", "agglvl_code")
# The tens of the aggregation level say what the area is, the units how deep the industry is.
_AREAS = {
    "7": "county",
    "5": "state",
    "4": "MSA",
    "3": "CSA or CMSA",
    "2": "US by size",
    "1": "US",
    "6": "state by size",
}
_LEVELS = {"4": "2", "5": "3", "6": "4", "7": "5", "8": "6"}
_OWNERS = {"private": ("5",), "government": ("1", "2", "3"), "all": ("1", "2", "3", "5")}
_TOTAL_OWNER = {
    "private": ("5", "1"),
    "all": ("0", "0"),
    "government": ("8", "1"),
}  # owner and units of the level of its total


def recognise(sheet: Sheet) -> Note | None:
    if header_row(sheet, *({name} for name in _NEEDED)) is None:
        return None
    text = mark("'{file}' is a QCEW file of the BLS: it has the columns {columns}.")
    return Note(text, {"file": sheet.name, "columns": ", ".join(_NEEDED)}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """Figures of the wanted measure and ownership at all levels of NAICS, of the smallest kind of area in the file.

    Jobs are annual averages, or those of the quarter's third month, the one that the BLS quotes; of several quarters of a year
    the last is taken. With disclosure code N jobs are unknown (the file has 0), establishments are not. Of several owners the
    sum is unknown where one of them is. Totals over all industries are kept apart; domains and supersectors are left out.
    """
    header = cast(int, header_row(sheet, *({name} for name in _NEEDED)))  # as `recognise` found
    columns = positions(sheet, header)
    place = {name: need(sheet, columns, name) for name in _NEEDED}
    place["year"] = need(sheet, columns, "year")
    refuse_measure(options.measure, tuple(_MEASURES), sheet.name)
    place["businesses"] = need(sheet, columns, *_MEASURES["businesses"])
    if options.measure != "businesses":
        place["jobs"] = need(sheet, columns, *_MEASURES[options.measure])
    optional = {
        "wages": first_of(columns, *_MEASURES["wages"]) if options.measure == JOBS else None,
        "qtr": first_of(columns, "qtr"),
        "disclosure": first_of(columns, "disclosure_code"),
        "size": first_of(columns, "size_code"),
        "area_name": first_of(columns, "area_title"),
        "industry_name": first_of(columns, "industry_title"),
    }
    place |= {name: found for name, found in optional.items() if found is not None}
    frame = sheet.frame(header, place.values(), progress=span(progress, 0.0, 0.35))
    refuse_further_headers(frame, sheet, header, [place.get("jobs", place["businesses"]), place["businesses"]])
    frame = frame.rename(columns={found: name for name, found in place.items()})
    frame = frame if "jobs" in frame else frame.assign(jobs=frame["businesses"])
    if not progress(0.4):
        raise Cancelled
    frame = frame.apply(lambda column: column if column.name.endswith("name") else _stripped(column))
    _check(frame, sheet)
    left, known = LeftOut(), known_jobs(frame["jobs"])
    notes: list[Note] = []
    frame = _one_size(frame, sheet, left, known)
    frame = _last_quarter(frame, sheet, left, known, notes)
    geography = pd.Series(categories(frame["agglvl_code"], lambda code: code[0]), frame.index)
    kind = _kind_of_area(frame, geography, options.area_level, sheet)
    if geography.nunique() > 1:
        text = mark("'{file}' has figures of several kinds of areas ({kinds}): those by {kind} are taken.")
        names = some([_AREAS.get(one, f"agglvl {one}0") for one in sorted(geography.unique())])
        notes.append(Note(text, {"file": sheet.name, "kinds": names, "kind": _AREAS.get(kind, kind)}))
    frame = left.take_out_known(mark("totals of larger areas"), frame, (geography != kind).to_numpy(), known)
    figures = _figures(frame, sheet, options)
    units = pd.Series(categories(frame["agglvl_code"], lambda code: code[1]), frame.index)
    totals, found = _totals(figures, units, options, sheet.name)
    notes += found
    detail = units.isin(list(_LEVELS))
    owned = frame["own_code"].isin(_OWNERS[options.ownership])
    kept = figures.assign(level=units.map(_LEVELS), wanted=owned)
    kept = left.take_out(mark("totals, domains and supersectors"), kept, ~detail.to_numpy())
    kept = left.take_out(mark("other owners"), kept, ~kept["wanted"].to_numpy()).drop(columns="wanted")
    kept, found = without_repeats(kept, sheet.name, options.duplicates, ("owner",))
    notes += found
    kept = _one_owner(kept).assign(area_type=options.area_level or _AREAS.get(kind, kind))
    if kept.empty:
        raise CreativeClustersError(
            mark(
                "'{file}' has no figures by industry of the ownership '{ownership}' (own_code {codes}). It has own_code {found}.",
            ),
            file=sheet.name,
            ownership=options.ownership,
            codes=", ".join(_OWNERS[options.ownership]),
            found=some(sorted(frame["own_code"].unique()), 10),
        )
    return RawTable(kept, totals, left.rows, tuple(notes), lost=left.jobs)


def _totals(
    figures: pd.DataFrame, units: pd.Series, options: ImportOptions, file: str
) -> tuple[pd.DataFrame, list[Note]]:
    """All industries of each area: of the rows' own owners, which the rows are checked with, and of all owners where shares are of them.

    The note says whose total it is that stands in the table.
    """
    kinds = {"area": options.ownership, **({DENOMINATOR: ALL} if options.ownership_total == ALL else {})}
    parts = []
    for kind, ownership in kinds.items():
        owner, unit = _TOTAL_OWNER[ownership]
        whole = figures[(figures["industry"] == "10") & (figures["owner"] == owner) & (units == unit)]
        rows = whole[whole["jobs"].notna()].itertuples()
        parts.append(
            totals_of((row.area, row.year, "", row.jobs, kind) for row in rows).drop_duplicates(["area", "year"])
        )
    if options.ownership_total == ALL and parts[-1].empty:
        raise CreativeClustersError(
            mark("'{file}' has no total of all owners (own_code 0) for an area: leave OWNERSHIP_TOTAL as it is."),
            file=file,
        )
    taken = next((part for part in parts[::-1] if len(part)), parts[0])
    if taken.empty:
        return taken, []
    own = mark("'{file}': jobs_total of an area is that of the same owners as its rows (ownership '{ownership}').")
    every = mark(
        "'{file}': jobs_total of an area is that of all owners, government too, which the BLS divides by; jobs_total_rows is that of the "
        "rows' own ('{ownership}'), which they add up to."
    )
    text = every if options.ownership_total == ALL else own
    note = Note(text, {"file": file, "ownership": options.ownership}, warning=False)
    return pd.concat(parts, ignore_index=True), [note]


def _kind_of_area(frame: pd.DataFrame, geography: pd.Series, wanted: str, sheet: Sheet) -> str:
    """The tens of the aggregation level whose areas are taken: those wanted, else the smallest. Raises for one that is not there."""
    found = list(geography.unique())
    if not wanted or wanted == ALL:
        return min(found, key=lambda one: ("7435162" + one).find(one))
    kind = next((one for one in found if _AREAS.get(one, "").lower() == wanted.strip().lower()), None)
    if kind is None:
        counts = frame.groupby(geography)["area_fips"].nunique()
        raise CreativeClustersError(
            mark(
                "'{file}' has no areas of the level '{wanted}' (AREA_LEVEL). It has, with numbers of areas: {levels}."
            ),
            file=sheet.name,
            wanted=wanted,
            levels=some([f"'{_AREAS.get(one, one)}' ({count:,})" for one, count in counts.items()], 8),
        )
    return kind


def smallest(areas: pd.Series) -> np.ndarray:
    """Which areas (n,) are of the smallest kind: counties, then MSAs, CSAs, states, the US."""
    kinds = (r"\d\d(?!000)\d{3}", r"C\d{4}", r"CS\d{3}", r"\d\d000")
    kind = categories(
        areas, lambda code: str(next((n for n, one in enumerate(kinds) if re.fullmatch(one, code)), len(kinds)))
    ).astype(int)
    return kind == kind.min()


def _stripped(column: pd.Series) -> pd.Series:
    return pd.Series(categories(column, str.strip), index=column.index)


def _check(frame: pd.DataFrame, sheet: Sheet) -> None:
    """Raises CreativeClustersError for what no QCEW file has, by line: damaged codes and repeated headers."""
    patterns = {
        "agglvl_code": r"[1-9][0-8]",
        "own_code": r"[0-9]",
        "industry_code": r"\d{2,6}|\d{2}-\d{2}",
        "area_fips": r"\d{5}|C\d{4}|CS\d{3}|US[0-9A-Z]{3}",
        "year": r"(?:19|20)\d\d",
    }
    for name, pattern in patterns.items():
        position, distinct = pd.factorize(frame[name])
        wrong = np.array([re.fullmatch(pattern, value) is None for value in distinct], dtype=bool)
        bad = frame.index[wrong[position]]
        if len(bad):
            raise CreativeClustersError(
                mark_plural(
                    "'{file}': {count} row has no valid {column} ({examples}; lines {lines}). Has the file been opened and "
                    "saved in a spreadsheet? Import it as it was downloaded.",
                    "'{file}': {count} rows have no valid {column} ({examples}; lines {lines}). Has the file been opened and "
                    "saved in a spreadsheet? Import it as it was downloaded.",
                ),
                file=sheet.name,
                count=len(bad),
                column=name,
                examples=some(f"'{value}'" for value in distinct[wrong]),
                lines=lines(bad),
            )


def _one_size(frame: pd.DataFrame, sheet: Sheet, left: LeftOut, known: pd.Series) -> pd.DataFrame:
    if "size" not in frame:
        return frame
    by_size = ~frame["size"].isin(["0", ""])
    if by_size.all():
        raise CreativeClustersError(
            mark(
                "'{file}' has figures by size of establishment only (size_code {codes}), those of a first quarter, without counties. Take "
                "the files by area or by industry.",
            ),
            file=sheet.name,
            codes=some(sorted(frame["size"].unique()), 10),
        )
    return left.take_out_known(mark("figures by size of establishment"), frame, by_size.to_numpy(), known)


def _last_quarter(
    frame: pd.DataFrame, sheet: Sheet, left: LeftOut, known: pd.Series, notes: list[Note]
) -> pd.DataFrame:
    if "qtr" not in frame or frame["qtr"].nunique() < 2:
        return frame
    latest = frame["qtr"] == frame.groupby("year")["qtr"].transform("max")
    text = mark("'{file}' has several quarters of a year: the last of each is taken.")
    notes.append(Note(text, {"file": sheet.name}))
    return left.take_out_known(mark("earlier quarters of a year"), frame, (~latest).to_numpy(), known)


def _figures(frame: pd.DataFrame, sheet: Sheet, options: ImportOptions) -> pd.DataFrame:
    jobs = read_figures(frame["jobs"], sheet.name, options.measure, english=True, marks=options.marks)
    businesses = read_figures(frame["businesses"], sheet.name, "establishments", english=True, marks=options.marks)
    withheld = frame["disclosure"].eq("N").to_numpy() if "disclosure" in frame else np.zeros(len(frame), dtype=bool)
    if options.measure == "businesses":
        withheld &= False  # how many there are is never withheld
    unknown = np.isnan(jobs.values) | withheld
    wages = {}
    if "wages" in frame:
        paid = read_figures(frame["wages"], sheet.name, "wages", english=True, marks=options.marks)
        wages = {"wages": np.where(withheld, np.nan, paid.values)}
    return pd.DataFrame(
        {
            "area": frame["area_fips"],
            "area_name": categories(frame["area_name"], str.strip) if "area_name" in frame else frame["area_fips"],
            "industry": frame["industry_code"],
            "industry_name": categories(frame["industry_name"], _title) if "industry_name" in frame else "",
            "year": frame["year"],
            "jobs": np.where(unknown, np.nan, jobs.values),
            "businesses": businesses.values,
            "status": np.where(withheld, SUPPRESSED, jobs.status).astype(object),
            "owner": frame["own_code"],
            **wages,
        },
        index=frame.index,
    )


def _title(text: str) -> str:
    """An industry's name without its code before it."""
    return re.sub(r"^(?:NAICS\s+)?[\d-]{2,6}\s+", "", text.strip())


def _one_owner(frame: pd.DataFrame) -> pd.DataFrame:
    """The owners of an industry added up; unknown where one of them is."""
    frame = frame.drop(columns="owner")
    key = ["area", "industry", "year", "level"]
    if not frame.duplicated(key).any():
        return frame
    frame = frame.assign(line=frame.index, unknown=frame["jobs"].isna())
    grouped = frame.groupby(key, sort=False)
    wages = {"wages": ("wages", "sum")} if "wages" in frame else {}
    found = grouped.agg(
        area_name=("area_name", "first"),
        industry_name=("industry_name", "first"),
        jobs=("jobs", "sum"),
        businesses=("businesses", "sum"),
        unknown=("unknown", "any"),
        line=("line", "first"),
        **wages,
    ).reset_index()
    for name in ("jobs", *wages):
        found[name] = found[name].mask(found["unknown"])
    found["status"] = np.where(found["unknown"], SUPPRESSED, OK).astype(object)
    found = found.drop(columns="unknown").set_index("line")
    found.index.name = None
    return found

"""Employment by area and industry as it stands in a table, read year by year."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from ..values import Column, counts, doubts, encode
from .measures import JOBS
from .totals import one_total
from .years import in_order, year_text, years_in

ESTIMATED = "estimated"  # status of a suppressed figure that 'Fill suppressed figures' has estimated
PARTLY = "partly suppressed"  # status, in the tables of the tools, of a figure of which some is suppressed


@dataclass(frozen=True)
class EmploymentColumns:
    """The columns of an employment table as read, one entry for each row; `suppressed` marks rows to disregard.

    names: readable names of industries, where the table has them. partly: (rows,) the figure is the sum of what is published
    of it, as the tables of this plugin's tools say where some of it was suppressed; estimated: (rows,) the figure is an
    estimate. disjoint: each row is of businesses of its own, whatever the level of its industry, so that none is a part of another.
    measure: what stands in `jobs`
    (`measures.MEASURES`, or a name of the user's own). wages: paid for the jobs of the row.
    """

    layer: str
    area: Column
    industry: Column
    jobs: Column
    businesses: Column | None = None
    total: Column | None = None
    year: Column | None = None
    group: Column | None = None
    suppressed: np.ndarray | None = None
    numeric_codes: bool = False
    names: dict[str, str] | None = None
    partly: np.ndarray | None = None
    estimated: np.ndarray | None = None
    disjoint: bool = False
    measure: str = JOBS
    wages: Column | None = None


@dataclass(frozen=True)
class Employment:
    """One year's employment: n rows, each of one area and one industry.

    areas: distinct area identifiers, sorted; industries: the m distinct industries as written.
    area, industry: (n,) positions in those; jobs, businesses: (n,) counts, NaN = suppressed or missing.
    total: (areas,) all jobs of each area where the table says so, else None.
    group: (m,) group of each industry where the table holds sectors with groups, else None.
    scheme: of the codes, where it has been settled; scheme_notes: what there is to say of it.
    measure: what `jobs` are, by id; wages: (n,) paid for them, or None.
    """

    layer: str
    areas: np.ndarray
    industries: np.ndarray
    area: np.ndarray
    industry: np.ndarray
    jobs: np.ndarray
    businesses: np.ndarray | None
    total: np.ndarray | None
    group: np.ndarray | None
    numeric_codes: bool
    year: str
    notes: tuple[Note, ...]
    names: dict[str, str] | None = None
    partly: np.ndarray | None = None
    disjoint: bool = False
    scheme: str = ""
    scheme_notes: tuple[Note, ...] = ()
    measure: str = JOBS
    wages: np.ndarray | None = None

    @property
    def suppressed(self) -> np.ndarray:
        """(n,) the figure, or a part of it, is suppressed or missing."""
        unknown = np.isnan(self.jobs)
        return unknown if self.partly is None else unknown | self.partly

    def take(self, rows: np.ndarray) -> "Employment":
        businesses = None if self.businesses is None else self.businesses[rows]
        return Employment(
            **{
                **self.__dict__,
                "area": self.area[rows],
                "industry": self.industry[rows],
                "jobs": self.jobs[rows],
                "businesses": businesses,
                "partly": None if self.partly is None else self.partly[rows],
                "wages": None if self.wages is None else self.wages[rows],
            }
        )


class _Encoded(NamedTuple):
    """All rows of a table as positions in its distinct areas, industries, groups and years (-1: none), and its counts."""

    area: np.ndarray
    areas: np.ndarray
    industry: np.ndarray
    industries: np.ndarray
    jobs: np.ndarray
    businesses: np.ndarray | None
    total: np.ndarray | None
    kind: np.ndarray | None
    kinds: np.ndarray | None
    year: np.ndarray | None
    years: list[str]
    doubts: list[Note]
    wages: np.ndarray | None


def _encoded(columns: EmploymentColumns) -> _Encoded:
    if not len(columns.area.values):
        raise CreativeClustersError(mark("The employment table '{layer}' has no rows."), layer=columns.layer)
    year, years = (None, []) if columns.year is None else _dated(columns.year)
    jobs = counts(columns.jobs, columns.layer)
    if columns.suppressed is not None:
        jobs = np.where(columns.suppressed, np.nan, jobs)
    area, areas = encode(columns.area)
    industry, industries = encode(columns.industry)
    kind, kinds = (None, None) if columns.group is None else encode(columns.group)
    return _Encoded(
        area,
        areas,
        industry,
        industries,
        jobs,
        None if columns.businesses is None else counts(columns.businesses, columns.layer),
        None if columns.total is None else counts(columns.total, columns.layer),
        kind,
        kinds,
        year,
        years,
        [
            note
            for column in (columns.jobs, columns.total)
            if column is not None
            for note in doubts(column, columns.layer)
        ],
        None if columns.wages is None else counts(columns.wages, columns.layer),
    )


def _dated(column: Column) -> tuple[np.ndarray, list[str]]:
    """Position (rows,) of each row's year in the sorted years of the table, -1 for none; and those years."""
    position, written = encode(column)
    texts = years_in(written)
    years = in_order(text for text in texts if text)
    return np.array([*(years.index(text) if text else -1 for text in texts), -1])[position], years


def year_of_rows(columns: EmploymentColumns) -> np.ndarray:
    """The year (rows,) of each row as text, '' for none."""
    if columns.year is None:
        return np.full(len(columns.area.values), "", dtype=object)
    position, years = _dated(columns.year)
    return np.array([*years, ""], dtype=object)[position]


def years_of(columns: EmploymentColumns) -> list[str]:
    """The years that the table has rows for, sorted; empty where no year field was chosen or it holds none."""
    return [] if columns.year is None else _dated(columns.year)[1]


def _rows_of_year(
    columns: EmploymentColumns, encoded: _Encoded, year: str
) -> tuple[np.ndarray | slice, str, list[Note]]:
    if encoded.year is None or columns.year is None:
        if year:
            raise CreativeClustersError(
                mark(
                    "The year {year} was asked for, but no year field of '{layer}' was chosen: choose the field that "
                    "holds the year, or leave the year empty.",
                ),
                year=year,
                layer=columns.layer,
            )
        return slice(None), "", []
    years = encoded.years
    if not years:
        raise CreativeClustersError(
            mark("Field '{field}' of '{layer}' holds no year."),
            field=columns.year.field,
            layer=columns.layer,
        )
    wanted = year_text(year) or years[-1]
    if wanted not in years:
        raise CreativeClustersError(
            mark("'{layer}' has no rows for the year {year}. Its years: {years}."),
            layer=columns.layer,
            year=wanted,
            years=some(years, 40),
        )
    notes = []
    if not year and len(years) > 1:
        text: str | Plural = mark("No year was given: the latest, {year}, is used. Years: {years}.")
        notes.append(Note(text, {"year": wanted, "years": some(years, 40)}, warning=False))
    undated = int((encoded.year < 0).sum())
    if undated:
        text = mark_plural(
            "{count} row of '{layer}' has no year and is left out.",
            "{count} rows of '{layer}' have no year and are left out.",
        )
        notes.append(Note(text, {"count": undated, "layer": columns.layer}))
    return encoded.year == years.index(wanted), wanted, notes


def tidy(columns: EmploymentColumns, year: str = "") -> Employment:
    """The rows of one year (the latest where `year` is empty), encoded and checked.

    Rows without area or industry are left out and counted in the notes. Repeated rows of one area and industry stay,
    and so add up; their number is noted. Raises CreativeClustersError for an empty table, one without area or industry in
    any row, an unknown year, and counts that are text, negative or infinite.
    """
    return _tidy(columns, _encoded(columns), year)


def tidy_years(columns: EmploymentColumns, years: list[str]) -> list[Employment]:
    """The rows of each of `years` as `tidy` gives them, the table being read through once."""
    encoded = _encoded(columns)
    return [_tidy(columns, encoded, year) for year in years]


def _tidy(columns: EmploymentColumns, encoded: _Encoded, year: str) -> Employment:
    rows, year, notes = _rows_of_year(columns, encoded, year)
    notes += encoded.doubts
    area, areas, industry, industries, jobs, businesses, total = encoded[:7]
    placed = (area >= 0) & (industry >= 0)
    chosen = np.zeros(len(area), dtype=bool)
    chosen[rows] = True
    unplaced = chosen & ~placed
    if unplaced.any():
        text: str | Plural = mark_plural(
            "{count} row of '{layer}' has no area or no industry and is left out (jobs: {jobs:,.0f}).",
            "{count} rows of '{layer}' have no area or no industry and are left out (jobs: {jobs:,.0f}).",
        )
        notes.append(
            Note(text, {"count": int(unplaced.sum()), "layer": columns.layer, "jobs": float(np.nansum(jobs[unplaced]))})
        )
    chosen &= placed
    if not chosen.any():
        raise CreativeClustersError(
            mark(
                "No row of '{layer}' has both an area (field '{area}') and an industry (field '{industry}').",
            ),
            layer=columns.layer,
            area=columns.area.field,
            industry=columns.industry.field,
        )
    estimated = 0 if columns.estimated is None else int((columns.estimated & chosen).sum())
    if estimated:
        text = mark_plural(
            "{count} of {all} figures of '{layer}' is an estimate of a suppressed one (status 'estimated'): what "
            "rests on it is an estimate, too, and intervals do not allow for that.",
            "{count} of {all} figures of '{layer}' are estimates of suppressed ones (status 'estimated'): what rests "
            "on them is an estimate, too, and intervals do not allow for that.",
        )
        notes.append(Note(text, {"count": estimated, "all": int(chosen.sum()), "layer": columns.layer}))
    group = None
    if encoded.kind is not None and encoded.kinds is not None:
        group = np.full(len(industries), "", dtype=object)
        group[industry[chosen]] = np.append(encoded.kinds, "")[encoded.kind[chosen]]
    wages = encoded.wages
    if not chosen.all():
        jobs = jobs[chosen]
        wages = None if wages is None else wages[chosen]
        businesses = None if businesses is None else businesses[chosen]
        total = None if total is None else total[chosen]
        present, area = np.unique(area[chosen], return_inverse=True)
        areas = areas[present]
        present, industry = np.unique(industry[chosen], return_inverse=True)
        industries = industries[present]
        group = None if group is None else group[present]
    if businesses is not None and np.isnan(businesses).all():
        businesses = None  # an empty field, as imported tables of jobs have it, counts none and says nothing of how sure figures are
    partly = None if columns.partly is None else columns.partly[chosen]
    repeated = len(area) - _distinct_pairs(area, industry, len(industries))
    if repeated:
        text = mark_plural(
            "{count} row of '{layer}' repeats an area and industry that another row has: its jobs are added up. "
            "Where the rows are other years, ownerships or levels, choose one of them with a filter.",
            "{count} rows of '{layer}' repeat an area and industry that another row has: their jobs are added up. "
            "Where the rows are other years, ownerships or levels, choose one of them with a filter.",
        )
        notes.append(Note(text, {"count": repeated, "layer": columns.layer}))
    if total is not None and columns.total is not None:
        total = one_total(area, total, areas, columns.layer, columns.total.field)
    return Employment(
        columns.layer,
        areas,
        industries,
        area,
        industry,
        jobs,
        businesses,
        total,
        group,
        columns.numeric_codes,
        year,
        tuple(notes),
        columns.names,
        partly,
        columns.disjoint,
        measure=columns.measure,
        wages=wages,
    )


def _distinct_pairs(area: np.ndarray, industry: np.ndarray, industries: int) -> int:
    if not len(area):
        return 0
    keys = area * industries + industry
    if (keys[1:] > keys[:-1]).all():
        return len(keys)
    return int((np.bincount(keys) > 0).sum()) if keys.max() < 50_000_000 else len(np.unique(keys))

"""Businesses as points counted into areas: by industry and year, each once."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from ..employment.codes import read_codes
from ..employment.employment import PARTLY, EmploymentColumns
from ..employment.sector_lists import SectorList, match
from ..employment.years import in_order, years_in
from ..messages import CreativeClustersError, Note, Parameter, Plural, mark, mark_plural, some
from ..values import Column, counts, distinct, encode

_STATUSES = ["ok", "missing", PARTLY]
NONE = -1  # position of what lies outside of every area, has no industry or no year


@dataclass(frozen=True)
class Counts:
    """Businesses by area, industry and year, wherever they were counted.

    areas, industries, years: identifiers, each sorted. cells: a row for each combination that has a business, with the
    positions in these (NONE for none) as `area`, `industry`, `year`, and `businesses`, `jobs` (of those that say; without a
    field of jobs the businesses) and `unknown` (businesses that do not say their jobs). without_place: features without
    geometry. shared, overlapping, mended: see Locator. unreadable: what stood for an industry and is no code.
    """

    areas: np.ndarray
    industries: np.ndarray
    years: np.ndarray
    cells: pd.DataFrame
    without_place: int
    shared: int
    overlapping: int
    mended: int
    layer: str
    with_jobs: bool
    numeric_codes: bool
    unreadable: tuple[str, ...] = ()

    @property
    def counted(self) -> int:
        return int(self._inside["businesses"].sum())

    @property
    def jobs(self) -> float:
        return float(self._inside["jobs"].sum())

    @property
    def outside(self) -> int:
        return int(self.cells.loc[self.cells["area"] == NONE, "businesses"].sum())

    @property
    def uncoded(self) -> int:
        placed = self.cells["area"] != NONE
        return int(self.cells.loc[placed & (self.cells["industry"] == NONE), "businesses"].sum())

    @cached_property
    def _inside(self) -> pd.DataFrame:
        return self.cells[(self.cells["area"] != NONE) & (self.cells["industry"] != NONE)]

    def of_scheme(self, scheme: str) -> "Counts":
        """The same with the businesses whose industry cannot be a code of `scheme` among those without an industry."""
        readable = read_codes(self.industries, scheme, self.numeric_codes).code != ""
        if readable.all():
            return self
        places = np.append(np.where(readable, np.cumsum(readable) - 1, NONE), NONE)
        cells = self.cells.assign(industry=places[self.cells["industry"]])
        cells = cells.groupby(["area", "industry", "year"], as_index=False).sum()
        return replace(
            self, industries=self.industries[readable], cells=cells, unreadable=tuple(self.industries[~readable])
        )

    def by_industry(self) -> np.ndarray:
        """Businesses of each industry (industries,), wherever they are."""
        coded = self.cells[self.cells["industry"] != NONE]
        return np.bincount(coded["industry"], coded["businesses"], len(self.industries))

    def outside_by_industry(self) -> pd.DataFrame:
        """`businesses` and `jobs` outside of every area by industry ('-' for none), the most businesses first."""
        outside = self.cells[self.cells["area"] == NONE]
        sums = outside.groupby("industry")[["businesses", "jobs"]].sum()
        sums.index = np.append(self.industries, "-")[sums.index]
        return sums.sort_values("businesses", ascending=False, kind="stable")

    def rows(self) -> pd.DataFrame:
        """The tidy table in positions: `area`, `year`, `industry`, `jobs`, `businesses`, `status`, sorted.

        An area without any business has a row with 0 in each year, of the first industry. Jobs are unknown (`missing`) where
        no business of the cell says them, and those of the others where some do not (`partly suppressed`).
        """
        found = self._inside
        area, industry, year = (found[name].to_numpy() for name in ("area", "industry", "year"))
        businesses, unknown = found["businesses"].to_numpy(), found["unknown"].to_numpy()
        jobs = np.where((unknown < businesses) | (businesses == 0), found["jobs"].to_numpy(), np.nan)
        status = np.select([np.isnan(jobs), unknown > 0], [np.int8(1), np.int8(2)], np.int8(0))  # of _STATUSES
        dated = np.unique(year[year != NONE]) if (year != NONE).any() else np.array([NONE])
        there = np.zeros((len(self.areas), len(self.years) + 1), dtype=bool)
        there[area, year] = True
        empty, when = np.nonzero(~there[:, dated])
        nothing = np.zeros(len(empty), dtype=int)
        rows = {
            "area": np.append(area, empty).astype(np.int32),
            "year": np.append(year, dated[when]).astype(np.int32),
            "industry": np.append(industry, nothing + industry.min()).astype(np.int32),
            "jobs": np.append(jobs, nothing.astype(float)),
            "businesses": np.append(businesses, nothing),
            "status": np.append(status, np.zeros(len(empty), dtype=np.int8)),
        }
        order = self._order(rows)
        ordered = pd.DataFrame({name: rows.pop(name)[order] for name in list(rows)}, copy=False)
        return ordered.assign(status=pd.Categorical.from_codes(ordered["status"], _STATUSES))

    def _order(self, rows: dict[str, np.ndarray]) -> np.ndarray:
        """That of rows by area, year and industry, each of which there is once."""
        key = rows["area"] * np.int64(len(self.years) + 1)
        key += rows["year"]
        key *= len(self.industries) + 1
        key += rows["industry"]
        return np.argsort(key, kind="stable")  # quick, as the rows are in two parts that are in order as a rule

    @property
    def table_rows(self) -> int:
        """How many rows the table is going to have: those of areas without any business as well."""
        found = self._inside[["area", "year"]]
        dated = found[found["year"] != NONE] if (found["year"] != NONE).any() else found
        return len(found) + len(self.areas) * dated["year"].nunique() - len(dated.drop_duplicates())

    def table(self, names: dict[str, str]) -> pd.DataFrame:
        """The tidy table: `area`, `area_name`, `industry`, `year`, `jobs`, `businesses`, `status`; see `rows`. Texts are categories."""
        rows = self.rows()
        place, labels = pd.factorize(np.array([names.get(key, key) for key in self.areas], dtype=object))
        return pd.DataFrame(
            {
                "area": pd.Categorical.from_codes(rows["area"], self.areas),
                "area_name": pd.Categorical.from_codes(place[rows["area"]], labels),
                "industry": pd.Categorical.from_codes(rows["industry"], self.industries),
                "year": pd.Categorical.from_codes(rows["year"], self.years),
                **{name: rows[name] for name in ("jobs", "businesses", "status")},
            }
        )

    def employment(self) -> EmploymentColumns:
        """The table as every tool takes employment."""
        rows = self.rows()

        def column(name: str, identifiers: np.ndarray) -> Column:
            return Column(name, pd.Categorical.from_codes(rows[name], identifiers))

        return EmploymentColumns(
            self.layer,
            column("area", self.areas),
            column("industry", self.industries),
            Column("jobs", rows["jobs"].to_numpy()),
            Column("businesses", rows["businesses"].to_numpy(dtype=float)),
            year=column("year", self.years) if len(self.years) else None,
            numeric_codes=self.numeric_codes,
            partly=(rows["status"] == PARTLY).to_numpy(),
            disjoint=True,
        )

    def summary(self) -> tuple[Note, ...]:
        """What was counted, and what could not be."""
        return tuple(_summary(self))


@dataclass(frozen=True)
class Placing:
    """How points and areas met: businesses without a point, on a border, and in several areas; areas whose shape was mended."""

    without_place: int = 0
    shared: int = 0
    overlapping: int = 0
    mended: int = 0


def count_businesses(
    area: np.ndarray,
    areas: np.ndarray,
    industry: Column,
    jobs: Column | None,
    year: Column | None,
    layer: str,
    numeric_codes: bool,
    placing: Placing = Placing(),
) -> Counts:
    """Counts of n businesses by the position of their area in `areas` (NONE for none), their industry and year.

    Raises CreativeClustersError for a layer without businesses, and for jobs that are text or negative.
    """
    number = np.ones(len(area)) if jobs is None else counts(jobs, layer)
    unknown = np.isnan(number)
    return add_up(
        Tally(area, industry, year, np.ones(len(area)), np.nan_to_num(number), unknown),
        areas,
        layer,
        jobs is not None,
        numeric_codes,
        placing,
    )


@dataclass(frozen=True)
class Tally:
    """Businesses in n rows that each stand for some of one area, industry and year: (n,) `businesses`, `jobs`, `unknown`.

    area: (n,) the position of their area, NONE for none. Several rows may be of the same area, industry and year.
    """

    area: np.ndarray
    industry: Column
    year: Column | None
    businesses: np.ndarray
    jobs: np.ndarray
    unknown: np.ndarray


def needed_apart(
    values: list, businesses: list[int], sector_list: SectorList, numeric_codes: bool
) -> tuple[list, list, SectorList | None]:
    """Industries as written in two: those of which the sectors need a count each, and all others that have a code.

    businesses: how many have each. None, and what is no code of the list's scheme, is among the former. Where none is of a
    sector, all are. Third, the list in the version that fits all these codes; None where there is none.
    """
    position, names = encode(Column("", values))
    known = position >= 0
    number = np.bincount(position[known], np.array(businesses, dtype=float)[known], len(names))
    try:
        sector_list = sector_list.of_codes(names, number, "", numeric_codes)
    except CreativeClustersError:  # which is said when the sectors are added up
        return values, [], None
    readable = np.flatnonzero(read_codes(names, sector_list.scheme, numeric_codes).code != "")
    try:
        pairs = match(read_codes(names[readable], sector_list.scheme, numeric_codes), sector_list).pairs
    except CreativeClustersError:  # which is said when the sectors are added up
        return values, [], sector_list
    others = np.delete(readable, pairs["position"].unique())
    merged = np.isin(position, others)
    apart = [value for value, one in zip(values, merged, strict=True) if not one]
    return apart, [value for value, one in zip(values, merged, strict=True) if one], sector_list


def add_up(
    tally: Tally,
    areas: np.ndarray,
    layer: str,
    with_jobs: bool,
    numeric_codes: bool,
    placing: Placing = Placing(),
) -> Counts:
    """Counts from businesses added up somewhere else. Raises CreativeClustersError where there are none."""
    n = len(tally.area)
    if not n:
        raise CreativeClustersError(
            mark("No business of '{layer}' is left to count: it has no points, or POINTS_FILTER is true for none."),
            layer=layer,
        )
    code, industries = encode(tally.industry)
    when, years = (None, np.array([], dtype=object)) if tally.year is None else _years(tally.year)
    combinations = (len(areas) + 1) * (len(industries) + 1) * (len(years) + 1)
    # in as little room as will do, and on in its place: there may be many millions
    cell: np.ndarray = tally.area.astype(np.int32 if combinations < np.iinfo(np.int32).max else np.int64)
    cell += 1
    cell *= len(industries) + 1
    cell += code
    cell += 1
    if when is not None:
        cell *= len(years) + 1
        cell += when
        cell += 1
    del code, when
    at = None
    if not (
        cell[1:] > cell[:-1]
    ).all():  # else each is there once and in order, which saves memory where there are many
        cell, at = distinct(cell)

    def summed(values: np.ndarray) -> np.ndarray:
        return values.astype(float) if at is None else np.bincount(at, values, len(cell))

    rest, when = np.divmod(cell, len(years) + 1)
    place, code = np.divmod(rest, len(industries) + 1)
    del rest
    cells = pd.DataFrame(
        {
            "area": (place - 1).astype(np.int32),
            "industry": (code - 1).astype(np.int32),
            "year": (when - 1).astype(np.int32),
            "businesses": summed(tally.businesses).astype(int),
            "jobs": summed(tally.jobs),
            "unknown": summed(tally.unknown).astype(int),
        }
    )
    return Counts(
        areas,
        industries,
        years,
        cells,
        placing.without_place,
        placing.shared,
        placing.overlapping,
        placing.mended,
        layer,
        with_jobs,
        numeric_codes,
    )


def _years(year: Column) -> tuple[np.ndarray, np.ndarray]:
    """Position (n,) of the year of each business in the distinct years, NONE for none; and those years, sorted."""
    position, written = encode(year)
    texts = years_in(written, whole=True)
    years = in_order(text for text in texts if text)
    places = [years.index(text) if text else NONE for text in texts]
    return np.array([*places, NONE])[position], np.array(years, dtype=object)


def _summary(found: Counts) -> list[Note]:
    cells, layer = found.cells, found.layer
    notes = []

    def say(number: int, text: str | Plural, warning: bool = True, **values: object) -> None:
        if number:
            notes.append(Note(text, {"count": number, "layer": layer, **values}, warning))

    if not found.with_jobs:
        text: str | Plural = mark(
            "Nothing is chosen in '{parameter}': the figures are numbers of businesses.",
        )
        notes.append(Note(text, {"parameter": Parameter("POINTS_JOBS")}, warning=False))
    outside = found.outside_by_industry()["businesses"]
    say(
        found.outside,
        mark_plural(
            "{count} business of '{layer}' lies outside of every area and is not counted. By industry: {industries}.",
            "{count} businesses of '{layer}' lie outside of every area and are not counted. By industry: {industries}.",
        ),
        industries=some([f"{code}: {count}" for code, count in outside.items()], 8),
    )
    if found.unreadable:
        text = mark_plural(
            "{count} business of '{layer}' has no industry, or what cannot be a code of it ({examples}), and is "
            "not counted.",
            "{count} businesses of '{layer}' have no industry, or what cannot be a code of it ({examples}), and "
            "are not counted.",
        )
    else:
        text = mark_plural(
            "{count} business of '{layer}' has no industry and is not counted.",
            "{count} businesses of '{layer}' have no industry and are not counted.",
        )
    say(found.uncoded, text, examples=some(found.unreadable))
    say(
        found.without_place,
        mark_plural(
            "{count} feature of '{layer}' has no geometry and is left out.",
            "{count} features of '{layer}' have no geometry and are left out.",
        ),
    )
    inside = cells[cells["area"] != NONE]
    say(
        int(inside["unknown"].sum()),
        mark_plural(
            "{count} business of '{layer}' does not say its jobs: it counts as a business, and jobs are those of "
            "the others.",
            "{count} businesses of '{layer}' do not say their jobs: they count as businesses, and jobs are those "
            "of the others.",
        ),
    )
    if len(found.years):
        say(
            int(inside.loc[inside["year"] == NONE, "businesses"].sum()),
            mark_plural(
                "{count} business of '{layer}' has no year: it is in the table without one.",
                "{count} businesses of '{layer}' have no year: they are in the table without one.",
            ),
        )
    say(
        found.shared,
        mark_plural(
            "{count} business of '{layer}' lies on a border of several areas: it is counted once, in the one whose "
            "id comes first.",
            "{count} businesses of '{layer}' lie on a border of several areas: each is counted once, in the one "
            "whose id comes first.",
        ),
        warning=False,
    )
    say(
        found.overlapping,
        mark_plural(
            "{count} business of '{layer}' lies where areas overlap: it is counted once, in the one whose id comes "
            "first.",
            "{count} businesses of '{layer}' lie where areas overlap: each is counted once, in the one whose id "
            "comes first.",
        ),
    )
    say(
        found.mended,
        mark_plural(
            "{count} area has an invalid geometry: what '{layer}' has in it is counted as if 'Fix geometries' had "
            "mended it.",
            "{count} areas have an invalid geometry: what '{layer}' has in them is counted as if 'Fix geometries' "
            "had mended them.",
        ),
    )
    return notes

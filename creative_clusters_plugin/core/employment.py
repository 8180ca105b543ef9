"""Employment by area and industry as it stands in a table, and its sums over the sectors of a list."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from . import codes as industry_codes
from .levels import counted_once
from .messages import QT_TRANSLATE_NOOP, CreativeClustersError, Note, some
from .sector_lists import Match, SectorList, match, slug
from .values import Column, counts, encode, identifier

REST = "rest"  # the group of all jobs outside the list


@dataclass(frozen=True)
class EmploymentColumns:
    """The columns of an employment table as read, one entry for each row; `suppressed` marks rows to disregard.

    names: readable names of industries, where the table has them.
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


@dataclass(frozen=True)
class Employment:
    """One year's employment: n rows, each of one area and one industry.

    areas: distinct area identifiers, sorted; industries: the m distinct industries as written.
    area, industry: (n,) positions in those; jobs, businesses: (n,) counts, NaN = suppressed or missing.
    total: (areas,) all jobs of each area where the table says so, else None.
    group: (m,) group of each industry where the table holds sectors with groups, else None.
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

    def take(self, rows: np.ndarray) -> "Employment":
        businesses = None if self.businesses is None else self.businesses[rows]
        return Employment(
            **{
                **self.__dict__,
                "area": self.area[rows],
                "industry": self.industry[rows],
                "jobs": self.jobs[rows],
                "businesses": businesses,
            }
        )


def year_text(value) -> str | None:
    return identifier(float(value)) if isinstance(value, str) and value.replace(".0", "").isdigit() else identifier(value)


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


def _encoded(columns: EmploymentColumns) -> _Encoded:
    if not len(columns.area.values):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP("CreativeClusters", "The employment table '{layer}' has no rows."), layer=columns.layer
        )
    year, years = (None, []) if columns.year is None else _dated(columns.year)
    jobs = counts(columns.jobs, columns.layer)
    if columns.suppressed is not None:
        jobs = np.where(columns.suppressed, np.nan, jobs)
    return _Encoded(
        *encode(columns.area),
        *encode(columns.industry),
        jobs,
        None if columns.businesses is None else counts(columns.businesses, columns.layer),
        None if columns.total is None else counts(columns.total, columns.layer),
        *((None, None) if columns.group is None else encode(columns.group)),
        year,
        years,
    )


def _dated(column: Column) -> tuple[np.ndarray, list[str]]:
    """Position (rows,) of each row's year in the sorted years of the table, -1 for none; and those years."""
    position, written = encode(column)
    texts = [year_text(value) for value in written]
    years = sorted({text for text in texts if text})
    return np.array([years.index(text) for text in texts] + [-1])[position], years


def years_of(columns: EmploymentColumns) -> list[str]:
    """The years that the table has rows for, sorted; empty where no year field was chosen or it holds none."""
    return [] if columns.year is None else _dated(columns.year)[1]


def _rows_of_year(columns: EmploymentColumns, encoded: _Encoded, year: str) -> tuple[np.ndarray | slice, str, list[Note]]:
    if encoded.year is None:
        if year:
            raise CreativeClustersError(
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
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
            QT_TRANSLATE_NOOP("CreativeClusters", "Field '{field}' of '{layer}' holds no year."),
            field=columns.year.field,
            layer=columns.layer,
        )
    wanted = year_text(year) or years[-1]
    if wanted not in years:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP("CreativeClusters", "'{layer}' has no rows for the year {year}. Its years: {years}."),
            layer=columns.layer,
            year=wanted,
            years=some(years, 40),
        )
    notes = []
    if not year and len(years) > 1:
        text = QT_TRANSLATE_NOOP("CreativeClusters", "No year was given: the latest, {year}, is used. Years: {years}.")
        notes.append(Note(text, {"year": wanted, "years": some(years, 40)}))
    undated = int((encoded.year < 0).sum())
    if undated:
        text = QT_TRANSLATE_NOOP("CreativeClusters", "{count} rows of '{layer}' have no year and are left out.")
        notes.append(Note(text, {"count": undated, "layer": columns.layer}))
    return encoded.year == years.index(wanted), wanted, notes


def _first_by(position: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """For each position the largest of its values (rows,), NaN where it has none."""
    result = np.full(size, np.nan)
    np.fmax.at(result, position, values)
    return result


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
    area, areas, industry, industries, jobs, businesses, total = encoded[:7]
    placed = (area >= 0) & (industry >= 0)
    chosen = np.zeros(len(area), dtype=bool)
    chosen[rows] = True
    unplaced = chosen & ~placed
    if unplaced.any():
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} rows of '{layer}' have no area or no industry and are left out ({jobs:,.0f} jobs).",
        )
        notes.append(
            Note(text, {"count": int(unplaced.sum()), "layer": columns.layer, "jobs": float(np.nansum(jobs[unplaced]))})
        )
    chosen &= placed
    if not chosen.any():
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "No row of '{layer}' has both an area (field '{area}') and an industry (field '{industry}').",
            ),
            layer=columns.layer,
            area=columns.area.field,
            industry=columns.industry.field,
        )
    group = None
    if encoded.kind is not None:
        group = np.full(len(industries), "", dtype=object)
        group[industry[chosen]] = np.append(encoded.kinds, "")[encoded.kind[chosen]]
    if not chosen.all():
        jobs = jobs[chosen]
        businesses = None if businesses is None else businesses[chosen]
        total = None if total is None else total[chosen]
        present, area = np.unique(area[chosen], return_inverse=True)
        areas = areas[present]
        present, industry = np.unique(industry[chosen], return_inverse=True)
        industries = industries[present]
        group = None if group is None else group[present]
    repeated = len(area) - _distinct_pairs(area, industry, len(industries))
    if repeated:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} rows of '{layer}' repeat an area and industry that another row has: their jobs are added up. Where "
            "the rows are other years, ownerships or levels, choose one of them with a filter.",
        )
        notes.append(Note(text, {"count": repeated, "layer": columns.layer}))
    if total is not None:
        total = _first_by(area, total, len(areas))
    return Employment(
        columns.layer, areas, industries, area, industry, jobs, businesses, total, group, columns.numeric_codes, year, tuple(notes), columns.names
    )


def _distinct_pairs(area: np.ndarray, industry: np.ndarray, industries: int) -> int:
    if not len(area):
        return 0
    keys = area * industries + industry
    return int((np.bincount(keys) > 0).sum()) if keys.max() < 50_000_000 else len(np.unique(keys))


@dataclass(frozen=True)
class SectorEmployment:
    """Employment of k areas in s sectors.

    areas: identifiers (k,); sectors: frame of s rows with `group`, `sector` (both plain ids) and `sector_name`.
    jobs: (k, s), NaN where every figure is suppressed; a partly suppressed figure is the sum of what is published.
    suppressed: (k, s) number of suppressed rows; businesses: (k, s) or None.
    lumps: (k, s) sum of squared business sizes (jobs^2 / businesses over the rows), or None without businesses.
    total, total_businesses, total_lumps: (k,) over all industries; rest, rest_businesses: (k,) outside every sector.
    suppressed_rows: (k,) suppressed rows of the listed industries, each once. reported: (k,) the area has rows in the table.
    unreadable_jobs: in rows whose industry cannot be a code.
    """

    areas: np.ndarray
    sectors: pd.DataFrame
    jobs: np.ndarray
    suppressed: np.ndarray
    businesses: np.ndarray | None
    lumps: np.ndarray | None
    total: np.ndarray
    total_businesses: np.ndarray | None
    total_lumps: np.ndarray | None
    rest: np.ndarray
    rest_businesses: np.ndarray | None
    suppressed_rows: np.ndarray
    reported: np.ndarray
    unreadable_jobs: float
    year: str
    match: Match
    notes: tuple[Note, ...]

    def columns(self, group: str) -> np.ndarray:
        return np.flatnonzero(self.sectors["group"].to_numpy() == group)


def given_sectors(employment: Employment) -> Match:
    """Every industry of the table is a sector of its own, in the group that the table gives it."""
    groups = employment.group if employment.group is not None else np.full(len(employment.industries), "sector", object)
    names = employment.industries.astype(str)
    kept = np.flatnonzero(groups != REST)
    ids: list[str] = []
    for name in names[kept]:
        candidate, number = slug(name), 2
        while candidate in ids:
            candidate, number = f"{slug(name)}_{number}", number + 1
        ids.append(candidate)
    pairs = pd.DataFrame({"position": kept, "group": groups[kept], "sector": ids, "weight": 1.0})
    known = employment.names or {}
    pairs["sector_name"] = [known.get(name, name) for name in names[kept]]
    return Match(pairs=pairs, shared=pairs.iloc[:0], unused=(), coarser=(), notes=())


def sector_employment(
    employment: Employment,
    areas: np.ndarray,
    sector_list: SectorList | None,
    strip: np.ndarray | None = None,
) -> SectorEmployment:
    """Sums over the sectors of `sector_list`, or over the table's own sectors where it is None.

    areas: identifiers in the order wanted, followed in the result by areas that only the table has.
    strip: positions of industries that count to no sector (but still to the total).
    Industries that cannot be codes of the list's scheme count neither to a sector nor to the total (they are totals and
    headings): their jobs are noted. Raises CreativeClustersError where no industry of the table is in the list.
    """
    notes: list[Note] = list(employment.notes)
    unreadable = 0.0
    if sector_list is None:
        matched = given_sectors(employment)
    else:
        codes = industry_codes.read_codes(employment.industries, sector_list.scheme, employment.numeric_codes)
        matched = match(codes, sector_list)
        notes += [*codes.notes, *matched.notes]
        readable = (codes.code != "")[employment.industry]
        if not readable.all():
            unreadable = float(np.nansum(employment.jobs[~readable]))
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "{count} rows of '{layer}' have an industry that cannot be a {scheme} code ({examples}): they are taken for "
                "totals or headings and left out ({jobs:,.0f} jobs).",
            )
            examples = some(np.unique(employment.industries[employment.industry[~readable]].astype(str)))
            values = {"count": int((~readable).sum()), "layer": employment.layer, "scheme": sector_list.scheme}
            notes.append(Note(text, {**values, "examples": examples, "jobs": unreadable}))
            employment = employment.take(readable)
        once = counted_once(codes, matched.pairs, employment.area, employment.industry, employment.jobs)
        if not once.all():
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "'{layer}' holds industries at several levels: {count} rows that overlap with other rows of the same area are "
                "left out ({examples}), so that no job is counted twice. To use one level only, filter the table.",
            )
            examples = some(employment.industries[np.unique(employment.industry[~once])])
            values = {"layer": employment.layer, "count": int((~once).sum()), "examples": examples}
            notes.append(Note(text, values))
            employment = employment.take(once)
    pairs = matched.pairs
    if strip is not None:
        pairs = pairs[~pairs["position"].isin(strip)]
    order = pd.Index(areas).append(pd.Index(employment.areas).difference(areas, sort=False))
    area = order.get_indexer(employment.areas)[employment.area]
    if sector_list is None:
        sectors = pairs[["group", "sector", "sector_name"]].reset_index(drop=True)
        sector_of_pair = np.arange(len(pairs))
    else:
        sectors = sector_list.sectors().reset_index(drop=True)
        known = pd.MultiIndex.from_frame(sectors[["group", "sector"]])
        sector_of_pair = known.get_indexer(pd.MultiIndex.from_frame(pairs[["group", "sector"]]))
    sums = _sums(employment, area, len(order), pairs, sector_of_pair, len(sectors))
    published = np.nan_to_num(employment.jobs)
    total = np.bincount(area, published, len(order))
    if employment.total is not None:
        given = np.full(len(order), np.nan)
        given[order.get_indexer(employment.areas)] = employment.total
        total = np.where(np.isnan(given), total, given)
    reported = np.zeros(len(order), dtype=bool)
    reported[area] = True
    if sector_list is None and employment.group is not None:
        # so the TABLE of a tool shows an area that had no row in the table behind it: with nothing even for the rest
        unknown = np.isnan(employment.jobs)
        reported[area[unknown & (employment.group == REST)[employment.industry]]] = False
        reported[area[~unknown]] = True
    listed = _listed_share(pairs, len(employment.industries))[employment.industry]
    whole_businesses = rest_businesses = whole_lumps = None
    if employment.businesses is not None:
        businesses = np.nan_to_num(employment.businesses)
        whole_businesses = np.bincount(area, businesses, len(order))
        rest_businesses = np.where(reported, whole_businesses - np.bincount(area, businesses * listed, len(order)), np.nan)
        whole_lumps = np.bincount(area, _squares(employment), len(order))
    return SectorEmployment(
        areas=order.to_numpy(),
        sectors=sectors,
        total=np.where(reported, total, np.nan),
        rest=np.where(reported, total - np.bincount(area, published * listed, len(order)), np.nan),
        rest_businesses=rest_businesses,
        suppressed_rows=np.bincount(area, (listed > 0) & np.isnan(employment.jobs), len(order)),
        total_businesses=whole_businesses,
        total_lumps=whole_lumps,
        reported=reported,
        unreadable_jobs=unreadable,
        year=employment.year,
        match=matched,
        notes=tuple(notes),
        **{name: None if table is None else np.where(reported[:, None], table, np.nan) for name, table in sums.items()},
    )


def _listed_share(pairs: pd.DataFrame, industries: int) -> np.ndarray:
    """Share (industries,) of each industry that some sector takes: the largest over the groups, 1 at most."""
    by_group = pairs.groupby(["position", "group"])["weight"].sum().groupby("position").max()
    share = np.zeros(industries)
    share[by_group.index.to_numpy(dtype=int)] = np.minimum(by_group.to_numpy(dtype=float), 1)
    return share


def _squares(employment: Employment) -> np.ndarray:
    """Sum of the squared sizes (jobs) of the businesses of each row (n,), n_b (mean^2 + variance).

    The mean size is the row's own; the variance, which a table of counts does not show, is that of the industry: between the
    areas, means of n_b businesses vary by variance / n_b about the industry's mean, so their squared deviations weighted
    with n_b estimate it (method of moments, one value for each industry).
    """
    jobs, businesses = np.nan_to_num(employment.jobs), np.nan_to_num(employment.businesses)
    counted, m = (businesses > 0) & ~np.isnan(employment.jobs), len(employment.industries)
    industry = employment.industry[counted]
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(industry, jobs[counted], m) / np.bincount(industry, businesses[counted], m)
        deviation = (jobs[counted] / businesses[counted] - mean[industry]) ** 2 * businesses[counted]
        variance = np.nan_to_num(np.bincount(industry, deviation, m) / np.maximum(np.bincount(industry, minlength=m) - 1, 1))
    share = np.maximum(businesses, 1)
    return jobs**2 / share + np.where(jobs > 0, share * variance[employment.industry], 0.0)


def _sums(employment, area, k, pairs, sector_of_pair, s) -> dict[str, np.ndarray | None]:
    """Weighted sums (k, s) of jobs, suppressed rows, businesses and squared sizes over the matched industries."""
    by_position = np.argsort(pairs["position"].to_numpy(), kind="stable")
    position = pairs["position"].to_numpy()[by_position].astype(int)
    size = np.bincount(position, minlength=len(employment.industries))
    start = np.cumsum(size) - size
    rows = np.flatnonzero(size[employment.industry])
    times = size[employment.industry[rows]]
    row = np.repeat(rows, times)
    within = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    pair = by_position[start[employment.industry[row]] + within]
    cell = area[row] * s + sector_of_pair[pair]
    weight = pairs["weight"].to_numpy(dtype=float)[pair]

    def table(values):
        # of no cells at all, bincount makes integers
        return np.bincount(cell, values, k * s).reshape(k, s).astype(float)

    missing = np.isnan(employment.jobs[row])
    jobs = table(np.where(missing, 0.0, employment.jobs[row]) * weight)
    suppressed, present = table(missing), table(np.ones(len(row)))
    jobs[(suppressed > 0) & (suppressed == present)] = np.nan
    result = {"jobs": jobs, "suppressed": suppressed, "businesses": None, "lumps": None}
    if employment.businesses is not None:
        result["businesses"] = table(np.nan_to_num(employment.businesses[row]) * weight)
        result["lumps"] = table(_squares(employment)[row] * weight**2)
    return result

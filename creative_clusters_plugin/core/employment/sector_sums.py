"""Sums of employment over the sectors of a list, in every area."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..messages import Note, Plural, mark, mark_plural, some
from . import codes as industry_codes
from .area_codes import matched
from .business_sizes import squares, unevenness
from .code_levels import counted_once
from .employment import Employment
from .measures import JOBS, measure_of
from .sector_lists import Match, SectorList, match, slug
from .totals import refuse_small_totals, rounded_to

REST = "rest"  # the group of all jobs outside the list


@dataclass(frozen=True)
class SectorEmployment:
    """Employment of k areas in s sectors.

    areas: identifiers (k,); sectors: frame of s rows with `group`, `sector` (both plain ids) and `sector_name`.
    jobs: (k, s), NaN where every figure is suppressed; a partly suppressed figure is the sum of what is published.
    suppressed: (k, s) number of suppressed rows; businesses: (k, s) or None.
    bridged: (k, s) variance of the figures that a concordance's shares bring in (a share w as a Beta variable with a + b = 2: w (1 - w) /
    3 of the squared jobs), None where all codes are exact.
    lumps: (k, s) sum of squared business sizes (jobs^2 / businesses over the rows), or None without businesses.
    uneven: (k, s) squared jobs by which an area's industries depart from the usual mix of their sector (`unevenness`), or None with
    businesses.
    total, total_businesses, total_lumps: (k,) over all industries; rest, rest_businesses: (k,) outside every sector.
    suppressed_rows: (k,) suppressed rows of the listed industries, each once. reported: (k,) the area has rows in the table.
    unreadable_jobs: in rows whose industry cannot be a code. measure: what `jobs` are, by id.
    """

    areas: np.ndarray
    sectors: pd.DataFrame
    jobs: np.ndarray
    suppressed: np.ndarray
    businesses: np.ndarray | None
    lumps: np.ndarray | None
    uneven: np.ndarray | None
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
    bridged: np.ndarray | None = None
    measure: str = JOBS

    @property
    def drawn(self) -> bool:
        """Whether it can be told by how much figures vary by chance: they count something, or the businesses behind them are counted."""
        return self.lumps is not None or measure_of(self.measure).counted

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
    pairs["exact"] = True
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
    employment = matched(employment, areas)
    notes: list[Note] = list(employment.notes)
    unreadable, codes = 0.0, None
    if sector_list is None:
        found = given_sectors(employment)
    else:
        sector_list = sector_list.of(employment)
        codes = industry_codes.read_codes(employment.industries, sector_list.scheme, employment.numeric_codes)
        found = match(codes, sector_list)
        notes += [*codes.notes, *found.notes]
        readable = (codes.code != "")[employment.industry]
        if not readable.all():
            unreadable = float(np.nansum(employment.jobs[~readable]))
            text: str | Plural = mark_plural(
                "{count} row of '{layer}' has an industry that cannot be a {scheme} code ({examples}): it is taken for a "
                "total or a heading and left out (jobs: {jobs:,.0f}).",
                "{count} rows of '{layer}' have an industry that cannot be a {scheme} code ({examples}): they are taken "
                "for totals or headings and left out (jobs: {jobs:,.0f}).",
            )
            examples = some(np.unique(employment.industries[employment.industry[~readable]].astype(str)))
            values = {"count": int((~readable).sum()), "layer": employment.layer, "scheme": sector_list.scheme}
            notes.append(Note(text, {**values, "examples": examples, "jobs": unreadable}))
            employment = employment.take(readable)
        if employment.disjoint:
            notes += _levels(employment, codes)
            once = np.ones(len(employment.area), dtype=bool)
        else:
            once = counted_once(codes, found.pairs, employment.area, employment.industry, employment.jobs)
        if not once.all():
            text = mark_plural(
                "'{layer}' holds industries at several levels: {count} row that overlaps with other rows of the same area "
                "is left out ({examples}), so that no job is counted twice. To use one level only, filter the table.",
                "'{layer}' holds industries at several levels: {count} rows that overlap with other rows of the same area "
                "are left out ({examples}), so that no job is counted twice. To use one level only, filter the table.",
            )
            examples = some(employment.industries[np.unique(employment.industry[~once])])
            values = {"layer": employment.layer, "count": int((~once).sum()), "examples": examples}
            notes.append(Note(text, values))
            employment = employment.take(once)
    pairs = found.pairs
    if strip is not None:
        pairs = pairs[~pairs["position"].isin(strip)]
    notes += _bridged(employment, pairs)
    order = pd.Index(areas).append(pd.Index(employment.areas).difference(areas, sort=False))
    area = order.get_indexer(employment.areas)[employment.area]
    if sector_list is None:
        sectors = pairs[["group", "sector", "sector_name"]].reset_index(drop=True)
        sector_of_pair = np.arange(len(pairs))
    else:
        sectors = sector_list.sectors().reset_index(drop=True)
        known = pd.MultiIndex.from_frame(sectors[["group", "sector"]])
        sector_of_pair = known.get_indexer(pd.MultiIndex.from_frame(pairs[["group", "sector"]]))
    lumps = None if employment.businesses is None else squares(employment, employment.businesses)
    sums = _sums(employment, lumps, area, len(order), pairs, sector_of_pair, len(sectors))
    published = np.nan_to_num(employment.jobs)
    total = settled(np.bincount(area, published, len(order)))
    if employment.total is not None:
        given = np.full(len(order), np.nan)
        given[order.get_indexer(employment.areas)] = employment.total
        level = np.full(len(area), -1) if codes is None else codes.digits[employment.industry]
        _refuse_totals(employment, level, area, given, order.to_numpy())
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
        rest_businesses = np.where(
            reported, whole_businesses - np.bincount(area, businesses * listed, len(order)), np.nan
        )
        whole_lumps = np.bincount(area, lumps, len(order))
    return SectorEmployment(
        areas=order.to_numpy(),
        sectors=sectors,
        total=np.where(reported, total, np.nan),
        rest=np.where(reported, total - settled(np.bincount(area, published * listed, len(order))), np.nan),
        rest_businesses=rest_businesses,
        suppressed_rows=np.bincount(area, (listed > 0) & employment.suppressed, len(order)),
        total_businesses=whole_businesses,
        total_lumps=whole_lumps,
        reported=reported,
        unreadable_jobs=unreadable,
        year=employment.year,
        match=found,
        notes=tuple(notes),
        measure=employment.measure,
        **sums.where(reported)._asdict(),
    )


def _refuse_totals(
    employment: Employment, level: np.ndarray, area: np.ndarray, given: np.ndarray, areas: np.ndarray
) -> None:
    """Raises CreativeClustersError where the rows of one level have more jobs than the total of their area.

    level: (n,) of the industry of each row; without a level, -1, each row is one of its own, since sectors may overlap.
    """
    known, unit = ~np.isnan(employment.jobs), rounded_to(employment.jobs)
    for one in np.unique(level[known & (level > 0)]):
        rows = known & (level == one)
        number = np.bincount(area[rows], minlength=len(areas))
        sums = np.bincount(area[rows], employment.jobs[rows], len(areas))
        refuse_small_totals(sums, number, unit, given, areas, employment.layer)
    largest = np.zeros(len(areas))
    np.fmax.at(largest, area, np.nan_to_num(employment.jobs))
    refuse_small_totals(largest, np.ones(len(areas)), unit, given, areas, employment.layer)


def _bridged(employment: Employment, pairs: pd.DataFrame) -> list[Note]:
    """How much of the listed sectors comes from codes that a concordance has divided."""
    if pairs.get("exact") is None or pairs["exact"].all():
        return []
    jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
    counted = jobs[pairs["position"].to_numpy(dtype=int)] * pairs["weight"].to_numpy(dtype=float)
    divided = float(counted[~pairs["exact"].to_numpy(dtype=bool)].sum())
    if not divided:
        return []
    text = mark(
        "Jobs from codes that the concordance divides, which are an estimate: {jobs:,.0f} ({share:.1f} % of the "
        "listed sectors in '{layer}').",
    )
    return [Note(text, {"jobs": divided, "share": 100 * divided / counted.sum(), "layer": employment.layer})]


def _levels(employment: Employment, codes: industry_codes.Codes) -> list[Note]:
    """That some codes are parts of others, of which each job counts here but would not in a table of employment."""
    wholes = sorted({whole for above in industry_codes.ancestors(codes) for whole in above})
    if not wholes:
        return []
    text = mark_plural(
        "'{layer}' has industries at several levels: {count} code is that of a group of others ({examples}). Here "
        "each business counts once, whatever the level. A tool that takes the table as employment takes such rows "
        "for totals: give all businesses codes of one level before you go on with it.",
        "'{layer}' has industries at several levels: {count} codes are those of a group of others ({examples}). "
        "Here each business counts once, whatever the level. A tool that takes the table as employment takes such "
        "rows for totals: give all businesses codes of one level before you go on with it.",
    )
    values = {"layer": employment.layer, "count": len(wholes), "examples": some(employment.industries[wholes])}
    return [Note(text, values)]


def _listed_share(pairs: pd.DataFrame, industries: int) -> np.ndarray:
    """Share (industries,) of each industry that some sector takes: the largest over the groups, 1 at most."""
    by_group = pairs.groupby(["position", "group"])["weight"].sum().groupby("position").max()
    share = np.zeros(industries)
    share[by_group.index.to_numpy(dtype=int)] = np.minimum(by_group.to_numpy(dtype=float), 1)
    return share


class _Sums(NamedTuple):
    """Tables (k, s); businesses and squared sizes are None where the table has no businesses, `uneven` where it has."""

    jobs: np.ndarray
    suppressed: np.ndarray
    businesses: np.ndarray | None
    lumps: np.ndarray | None
    uneven: np.ndarray | None
    bridged: np.ndarray | None

    def where(self, reported: np.ndarray) -> "_Sums":
        """The same with NaN in areas that have no row (k,)."""

        def kept(table: np.ndarray | None) -> Any:
            return None if table is None else np.where(reported[:, None], table, np.nan)

        return self._replace(**{name: kept(getattr(self, name)) for name in self._fields if name != "bridged"})


def _sums(
    employment: Employment,
    squared: np.ndarray | None,
    area: np.ndarray,
    k: int,
    pairs: pd.DataFrame,
    sector_of_pair: np.ndarray,
    s: int,
) -> _Sums:
    """Weighted sums (k, s) of jobs, suppressed rows, businesses and what they vary by over the matched industries.

    squared: (n,) of each row, see `squares`; None without businesses.
    """
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

    def table(values: np.ndarray) -> np.ndarray:
        # of no cells at all, bincount makes integers
        return settled(np.bincount(cell, values, k * s).reshape(k, s))

    missing = np.isnan(employment.jobs[row])
    jobs = table(np.where(missing, 0.0, employment.jobs[row]) * weight)
    unknown, present = table(missing), table(np.ones(len(row)))
    jobs[(unknown > 0) & (unknown == present)] = np.nan
    suppressed = table(employment.suppressed[row])
    divided = ~pairs["exact"].to_numpy(dtype=bool)[pair]
    bridged = None
    if divided.any():
        bridged = table(
            np.where(divided & ~missing, np.nan_to_num(employment.jobs[row]) ** 2 * weight * (1 - weight) / 3, 0.0)
        )
    if employment.businesses is None or squared is None:
        uneven = unevenness(employment.jobs[row] * weight, pair, cell, sector_of_pair, jobs)
        return _Sums(jobs, suppressed, None, None, uneven, bridged)
    businesses = table(np.nan_to_num(employment.businesses[row]) * weight)
    lumps = table(squared[row] * weight**2)
    return _Sums(jobs, suppressed, businesses, lumps, None, bridged)

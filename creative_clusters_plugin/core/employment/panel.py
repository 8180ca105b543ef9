"""Employment by year, area and sector: one table read through once, every year on the same areas and sectors."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Cancelled, CreativeClustersError, Note, Plural, Progress, mark, mark_plural, some
from .area_codes import matched
from .areas import join
from .definitions import settled
from .employment import Employment, EmploymentColumns, tidy_years, years_of
from .measures import JOBS, measure_of
from .schemes import base_of
from .sector_lists import SectorList
from .sector_sums import REST, SectorEmployment, sector_employment


@dataclass(frozen=True)
class Panel:
    """Employment of t years, k areas and s sectors, the last of which is 'rest': all jobs outside the list.

    years: sorted texts; areas: identifiers (k,), the first `boundaries` with a polygon; sectors: frame `group`, `sector`,
    `sector_name`. main_group: the group that is mapped.
    jobs: (t, k, s), NaN where an area has no row or every figure is suppressed; withheld: (t, k, s) some figure is suppressed.
    lumps: (t, k, s) sum of squared business sizes, or None; total: (t, k) jobs in all industries.
    reported: (t, k) the area has rows; nation: (k,) it is no total of other areas. figures: (s,) published figures behind a
    sector figure. schemes: of the codes, by year ('' without a list); bridged: (t, k, s) variance that
    shares of a concordance bring in, or None. codes: by year, the industries that count to each sector, as frames `sector`, `code`, `jobs`.
    measure: what `jobs` are, by id.
    """

    layer: str
    years: tuple[str, ...]
    areas: np.ndarray
    boundaries: int
    sectors: pd.DataFrame
    main_group: str
    jobs: np.ndarray
    withheld: np.ndarray
    lumps: np.ndarray | None
    total: np.ndarray
    reported: np.ndarray
    nation: np.ndarray
    figures: np.ndarray
    codes: tuple[pd.DataFrame, ...]
    unmatched_jobs: float
    notes: tuple[Note, ...]
    schemes: tuple[str, ...] = ()
    bridged: np.ndarray | None = None
    measure: str = JOBS

    @property
    def drawn(self) -> bool:
        """See `SectorEmployment.drawn`."""
        return self.lumps is not None or measure_of(self.measure).counted

    def breaks(self) -> list[int]:
        """Positions of the years whose codes are of another family of schemes than those of the year before."""
        families = [base_of(scheme) if scheme else "" for scheme in self.schemes]
        return [year for year in range(1, len(families)) if families[year] != families[year - 1]]

    def columns(self, group: str) -> np.ndarray:
        return np.flatnonzero(self.sectors["group"].to_numpy() == group)

    @property
    def groups(self) -> list[str]:
        return list(dict.fromkeys(self.sectors["group"]))


def year_number(text: str, layer: str) -> int:
    """The calendar year that a text stands for: 2015, or the first of '2015/16'."""
    if not text[:4].isdigit() or text[4:5].isdigit():
        raise CreativeClustersError(
            mark(
                "'{year}' in '{layer}' is no year that one can count with: write years with four digits, such as 2021.",
            ),
            year=text,
            layer=layer,
        )
    return int(text[:4])


def read_panel(
    columns: EmploymentColumns,
    boundary_ids: np.ndarray,
    sector_list: SectorList | None,
    rest_name: str = "All other industries",
    progress: Progress = lambda share: True,
) -> Panel:
    """All years of a table by area and sector.

    Raises CreativeClustersError where there is no year field, fewer than two years, years that are no numbers, and for all
    that one year of the table may be refused for.
    """
    years = years_of(columns)
    if len(years) < 2:
        raise _too_few_years(columns, years)
    for year in years:
        year_number(year, columns.layer)
    single = settled([matched(one, boundary_ids) for one in tidy_years(columns, years)], sector_list)
    order = _all_areas(boundary_ids, single)
    sums, nation, notes = [], np.ones(len(order), dtype=bool), []
    for number, employment in enumerate(single):
        one = sector_employment(employment, order, sector_list)
        joined = join(one, len(boundary_ids), columns.layer, None)
        nation &= joined.nation | ~one.reported
        sums.append(one)
        notes.append((*one.notes, *joined.notes))
        if not progress((number + 1) / len(single)):
            raise Cancelled
    sectors = _all_sectors(sums)
    place = [_places(one, sectors) for one in sums]
    first = sectors["group"].iloc[0]
    main = (
        sector_list.main_group
        if sector_list is not None
        else "creative"
        if "creative" in set(sectors["group"])
        else first
    )
    whole = pd.concat(
        [sectors, pd.DataFrame({"group": [REST], "sector": [REST], "sector_name": [rest_name]})], ignore_index=True
    )
    tables = (_lumps(one, to, sectors) for one, to in zip(sums, place, strict=True))
    lumps = [table for table in tables if table is not None]
    counted = tuple(_codes(employment, one) for employment, one in zip(single, sums, strict=True))
    withheld = [
        _table(one, one.suppressed, to, sectors, np.zeros(len(order))) > 0 for one, to in zip(sums, place, strict=True)
    ]
    return Panel(
        layer=columns.layer,
        years=tuple(years),
        areas=order,
        boundaries=len(boundary_ids),
        sectors=whole,
        main_group=main,
        jobs=np.stack([_table(one, one.jobs, to, sectors, one.rest) for one, to in zip(sums, place, strict=True)]),
        withheld=np.stack(withheld),
        lumps=np.stack(lumps) if len(lumps) == len(sums) else None,
        total=np.stack([one.total for one in sums]),
        reported=np.stack([one.reported for one in sums]),
        nation=nation & np.any([one.reported for one in sums], axis=0),
        figures=_figures(single, counted, sectors),
        codes=counted,
        unmatched_jobs=float(np.nansum(sums[-1].total[len(boundary_ids) :])) + sums[-1].unreadable_jobs,
        notes=_latest_of_each(notes),
        schemes=tuple(employment.scheme for employment in single),
        bridged=_bridged(sums, place, sectors),
        measure=columns.measure,
    )


def _bridged(sums: list[SectorEmployment], place: list[np.ndarray], sectors: pd.DataFrame) -> np.ndarray | None:
    if all(one.bridged is None for one in sums):
        return None
    tables = [np.zeros(one.jobs.shape) if one.bridged is None else one.bridged for one in sums]
    return np.stack(
        [
            np.nan_to_num(_table(one, values, to, sectors, values.sum(axis=1)))
            for one, values, to in zip(sums, tables, place, strict=True)
        ]
    )


def _too_few_years(columns: EmploymentColumns, years: list[str]) -> CreativeClustersError:
    if columns.year is None:
        text = mark(
            "Change needs years: choose the field of '{layer}' that holds the year. No year field was chosen.",
        )
        return CreativeClustersError(text, layer=columns.layer)
    text = mark(
        "'{layer}' holds {years} only in field '{field}': change needs at least two years. Add the rows of another year.",
    )
    return CreativeClustersError(text, layer=columns.layer, years=some(years) or "-", field=columns.year.field)


def _all_areas(boundary_ids: np.ndarray, single: list[Employment]) -> np.ndarray:
    known = pd.Index(boundary_ids)
    extra = pd.Index(np.unique(np.concatenate([employment.areas for employment in single]).astype(str)).astype(object))
    return known.append(extra.difference(known)).to_numpy()


def _all_sectors(sums: list[SectorEmployment]) -> pd.DataFrame:
    """The sectors of all years; a table's own sectors are known by group and name, since their ids may differ by year."""
    frames = pd.concat([one.sectors[["group", "sector", "sector_name"]] for one in sums])
    distinct = frames.drop_duplicates(["group", "sector_name"]).reset_index(drop=True)
    repeated = distinct.groupby(["group", "sector"]).cumcount()
    distinct.loc[repeated > 0, "sector"] += "_" + (repeated[repeated > 0] + 1).astype(str)
    return distinct


def _places(one: SectorEmployment, sectors: pd.DataFrame) -> np.ndarray:
    known = pd.MultiIndex.from_frame(sectors[["group", "sector_name"]])
    return known.get_indexer(pd.MultiIndex.from_frame(one.sectors[["group", "sector_name"]]))


def _table(
    one: SectorEmployment, values: np.ndarray, place: np.ndarray, sectors: pd.DataFrame, rest: np.ndarray
) -> np.ndarray:
    """`values` (k, own sectors) on the sectors of all years and 'rest'; a sector that a year lacks has no jobs there."""
    table = np.where(one.reported[:, None], 0.0, np.nan).repeat(len(sectors) + 1, axis=1)
    table[:, place] = values
    table[:, -1] = rest
    return table


def _lumps(one: SectorEmployment, place: np.ndarray, sectors: pd.DataFrame) -> np.ndarray | None:
    if one.lumps is None or one.total_lumps is None:
        return None
    rest = np.maximum(one.total_lumps - np.nansum(one.lumps, axis=1), 0)
    return _table(one, one.lumps, place, sectors, rest)


def _codes(employment: Employment, one: SectorEmployment) -> pd.DataFrame:
    """The industries of a year that count to a sector: `group`, `sector`, `code` as written, `jobs` in all areas."""
    jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
    position = one.match.pairs["position"].to_numpy(dtype=int)
    frame = one.match.pairs[["group", "sector"]].reset_index(drop=True)
    return frame.assign(code=employment.industries[position], jobs=jobs[position])


def _figures(single: list[Employment], codes: tuple[pd.DataFrame, ...], sectors: pd.DataFrame) -> np.ndarray:
    """The most industries that a year counts to each sector, and to the rest."""
    known = pd.MultiIndex.from_frame(sectors[["group", "sector"]])
    counts = np.ones(len(sectors) + 1)
    for frame in codes:
        number = frame.groupby(["group", "sector"]).size()
        place = known.get_indexer(number.index)
        counts[place[place >= 0]] = np.maximum(counts[place[place >= 0]], number.to_numpy()[place >= 0])
    listed = [frame["code"].nunique() for frame in codes]
    counts[-1] = max(1, *(len(one.industries) - own for one, own in zip(single, listed, strict=True)))
    return counts


def _latest_of_each(notes: list[tuple[Note, ...]]) -> tuple[Note, ...]:
    """Notes of all years, the same text but once, as the latest year has it."""
    kept: dict[str | Plural, Note] = {}
    for of_year in notes:
        kept |= {note.text: note for note in of_year}
    return tuple(kept.values())


def changed_codes(panel: Panel, first: int, last: int) -> tuple[Note, ...]:
    """Industry codes that count to a sector in one of two years only: signs of another classification."""
    own = [set(panel.codes[year]["code"].astype(str)) for year in (first, last)]
    notes = []
    for here, there in ((0, 1), (1, 0)):
        lone = sorted(own[here] - own[there])
        if lone:
            year, other = (panel.years[(first, last)[side]] for side in (here, there))
            frame = panel.codes[(first, last)[here]].drop_duplicates("code")
            jobs = float(frame["jobs"][frame["code"].astype(str).isin(lone)].sum())
            text = mark_plural(
                "{count} industry code of the sectors has rows in {year} but none in {other} ({codes}; jobs: "
                "{jobs:,.0f}): where the classification changed between, part of the change is one of names only.",
                "{count} industry codes of the sectors have rows in {year} but none in {other} ({codes}; jobs: "
                "{jobs:,.0f}): where the classification changed between, part of the change is one of names only.",
            )
            notes.append(
                Note(text, {"count": len(lone), "year": year, "other": other, "codes": some(lone, 10), "jobs": jobs})
            )
    return tuple(notes)

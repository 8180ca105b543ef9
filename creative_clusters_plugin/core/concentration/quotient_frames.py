"""The figures of every area and sector as the frames that the tools write."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
import pandas as pd

from ..employment.areas import Area, join
from ..employment.employment import PARTLY, Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import REST, SectorEmployment, sector_employment
from ..messages import Note, Parameter, mark
from . import concentration
from .pay import Pay, pay_per_job
from .quotients import Quotients, QuotientSettings, group_quotients, quotients

MOST_COLUMNS = 400  # sectors with columns in a layer: SQLite holds 2,000 columns, PostgreSQL 1,600


def status(employment: SectorEmployment) -> np.ndarray:
    """'ok', 'partly suppressed', 'suppressed' or 'missing' for each area and sector (k, s)."""
    withheld = np.nan_to_num(employment.suppressed) > 0
    return np.select(
        [~employment.reported[:, None] & np.ones_like(withheld), withheld & np.isnan(employment.jobs), withheld],
        ["missing", "suppressed", PARTLY],
        "ok",
    )


def employment_table(employment: SectorEmployment, area: Area, names: dict[str, str], rest_name: str) -> pd.DataFrame:
    """One row for each area and sector, then one for all other jobs of the area (group and sector 'rest').

    Rows of the input that are totals of the areas are left out.
    """
    k, s = employment.jobs.shape
    sectors = employment.sectors

    def column(table: np.ndarray, last: np.ndarray) -> np.ndarray:
        return np.column_stack([table, last]).ravel()

    listed = (
        np.append(sectors["sector"], REST),
        np.append(sectors["sector_name"], rest_name),
        np.append(sectors["group"], REST),
    )
    frame = pd.DataFrame(
        {
            "area": np.repeat(employment.areas, s + 1),
            "area_name": np.repeat([names.get(area, area) for area in employment.areas], s + 1),
            "year": employment.year or None,
            "group": np.tile(listed[2], k),
            "sector": np.tile(listed[0], k),
            "sector_name": np.tile(listed[1], k),
            "jobs": column(employment.jobs, employment.rest),
        }
    )
    if employment.businesses is not None and employment.rest_businesses is not None:
        frame["businesses"] = column(employment.businesses, employment.rest_businesses)
    frame["status"] = column(status(employment), np.where(employment.reported, "ok", "missing"))
    frame["jobs_total"] = np.repeat(employment.total, s + 1)
    return frame[np.repeat(area.nation | ~employment.reported, s + 1)]


def quotient_table(result: Quotients, names: dict[str, str], rest_name: str, pay: Pay | None = None) -> pd.DataFrame:
    """`employment_table` with location quotient, interval and the other measures; empty for 'rest'."""
    frame = employment_table(result.employment, result.area, names, rest_name)
    kept = frame.index
    nothing = np.full(len(result.employment.areas), np.nan)
    measures = {
        "lq": result.lq,
        "lq_low": result.interval.low,
        "lq_high": result.interval.high,
        "slq": concentration.symmetric_quotient(result.lq),
        "jobs_above_expectation": result.above,
        "share_national": result.national,
        "share_local": result.local,
    }
    if result.lq_businesses is not None:
        measures["lq_businesses"] = result.lq_businesses
    if pay is not None:
        measures |= {"pay": pay.pay, "pay_ratio": pay.ratio}
    for name, values in measures.items():
        frame[name] = np.column_stack([values, nothing]).ravel()[kept]
    return frame


@dataclass(frozen=True)
class SectorResult:
    """What a tool writes of every sector: areas (index `area`; those with a boundary), table (areas x sectors, long), made by `tabled`.

    sectors: frame `sector_name`, `field` (its column in `areas`), and `pay_field` (its pay per job over the nation's, '' without wages);
    main_field: the column of the main group as a whole.
    """

    areas: pd.DataFrame
    tabled: Callable[[], pd.DataFrame]
    sectors: pd.DataFrame
    main_field: str
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float

    @cached_property
    def table(self) -> pd.DataFrame:
        return self.tabled()

    def all_jobs(self, field: str) -> bool:
        """Whether the quotients in `field` are 1 wherever they are known, as those of all jobs are."""
        known = self.areas[field].dropna()
        return len(known) > 0 and bool((known == 1).all())


def columns_for(sums: SectorEmployment) -> tuple[np.ndarray, list[Note]]:
    """Positions of the sectors that get columns of their own: all, or the largest where a layer cannot hold so many."""
    s = len(sums.sectors)
    if s <= MOST_COLUMNS:
        return np.arange(s), []
    largest = np.argsort(-np.nansum(sums.jobs, axis=0), kind="stable")[:MOST_COLUMNS]
    text = mark(
        "There are {count} sectors, more than a layer can hold columns for: the polygons get the {most} with the most jobs, the "
        "table gets all.",
    )
    return np.sort(largest), [Note(text, {"count": s, "most": MOST_COLUMNS}, warning=False)]


def _area_columns(employment: SectorEmployment, names: dict[str, str]) -> pd.DataFrame:
    listed = np.where(employment.reported, employment.total - employment.rest, np.nan)
    return pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in employment.areas],
            "year": employment.year or None,
            "jobs_total": employment.total,
            "jobs_listed": listed,
            "suppressed": pd.array(employment.suppressed_rows.round(), dtype="Int64"),
        },
        index=pd.Index(employment.areas, name="area"),
    )


def _beside(frame: pd.DataFrame, columns: dict) -> pd.DataFrame:
    return pd.concat([frame, pd.DataFrame(columns, index=frame.index)], axis=1)


def unmatched_jobs(employment: SectorEmployment, boundaries: int) -> float:
    """Jobs in rows that could not be placed: no boundary for their area, or no readable industry."""
    return employment.unreadable_jobs + float(np.nansum(employment.total[boundaries:]))


def sector_totals(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    rest_name: str,
) -> SectorResult:
    """Jobs (and businesses) of each area by sector."""
    sums = sector_employment(employment, boundary_ids, sector_list)
    area = join(sums, len(boundary_ids), employment.layer, None)
    fields = field_ids(sums.sectors, sums.sectors["group"].iloc[0])
    places, wide = columns_for(sums)
    columns = {f"jobs_{fields[place]}": sums.jobs[:, place] for place in places}
    if sums.businesses is not None and sums.total_businesses is not None:
        whole = np.where(sums.reported, sums.total_businesses, np.nan)
        columns |= {"businesses_total": whole, "businesses_listed": whole - sums.rest_businesses}
        columns |= {f"businesses_{fields[place]}": sums.businesses[:, place] for place in places}
    areas = _beside(_area_columns(sums, names), columns)
    return SectorResult(
        areas.iloc[: len(boundary_ids)],
        partial(employment_table, sums, area, names, rest_name),
        sums.sectors[["sector_name"]].assign(field=[f"jobs_{name}" for name in fields]).iloc[places],
        "jobs_listed",
        (*sums.notes, *area.notes, *suppression_notes(sums), *wide),
        sums.year,
        unmatched_jobs(sums, len(boundary_ids)),
    )


def location_quotients(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    settings: QuotientSettings,
    rest_name: str,
) -> SectorResult:
    """Location quotients of every sector, and of every group of sectors as a whole, in each area."""
    sums = sector_employment(employment, boundary_ids, sector_list)
    result = quotients(sums, len(boundary_ids), employment.layer, sector_list, settings)
    groups = list(dict.fromkeys(sums.sectors["group"]))
    main = "creative" if "creative" in groups else groups[0]
    ids = field_ids(sums.sectors, main)
    fields = [f"lq_{name}" for name in ids]
    pay = pay_per_job(employment, result, sector_list, settings.outside is not None)
    columns: dict[str, np.ndarray] = {}
    for group in groups:
        whole = group_quotients(result, group, group, settings)
        columns |= {
            f"jobs_{group}": whole.employment.jobs[:, 0],
            f"lq_{group}": whole.lq[:, 0],
            f"lq_{group}_low": whole.interval.low[:, 0],
            f"lq_{group}_high": whole.interval.high[:, 0],
        }
        if pay is not None:
            columns |= dict(
                zip(
                    (f"pay_{group}", f"pay_ratio_{group}"), pay.of_group(group, _members(result, settings)), strict=True
                )
            )
    places, wide = columns_for(sums)
    columns |= {fields[place]: result.lq[:, place] for place in places}
    if pay is not None:
        columns |= {f"pay_ratio_{ids[place]}": pay.ratio[:, place] for place in places}
    own = sums.columns(main)
    specialised = pd.array((np.nan_to_num(result.lq[:, own]) > 1).sum(axis=1), dtype="Int64")
    specialised[~sums.reported] = pd.NA
    areas = _area_columns(sums, names).assign(
        sectors_specialised=specialised,
        entropy=concentration.entropy(sums.jobs[:, own]),
        krugman=concentration.krugman_index(sums.jobs[:, own], result.reference.jobs[own]),
    )
    areas = areas.join(pd.DataFrame(columns, index=areas.index))
    ungrouped = _ungrouped(employment.layer, sums) if sector_list is None and settings.outside is None else []
    listed = pd.DataFrame({"sector_name": groups, "field": [f"lq_{group}" for group in groups]})
    of_sectors = pd.concat([listed, sums.sectors[["sector_name"]].assign(field=fields).iloc[places]], ignore_index=True)
    of_pay = of_sectors["field"].str.replace("^lq_", "pay_ratio_", regex=True) if pay is not None else ""
    return SectorResult(
        areas.iloc[: len(boundary_ids)],
        partial(quotient_table, result, names, rest_name, pay),
        of_sectors.assign(pay_field=of_pay),
        f"lq_{main}",
        (*result.notes, *suppression_notes(sums), *wide, *ungrouped, *(pay.notes if pay is not None else ())),
        sums.year,
        unmatched_jobs(sums, len(boundary_ids)),
    )


def _members(result: Quotients, settings: QuotientSettings) -> np.ndarray:
    """The areas (k,) whose pay is that of the nation."""
    return result.area.nation if settings.outside is not None else result.area.members


def _ungrouped(layer: str, sums: SectorEmployment) -> list[Note]:
    """That the sectors as given, taken together, are all jobs."""
    if sums.sectors["group"].nunique() > 1 or np.nansum(sums.rest) > 0 or len(sums.sectors) < 2:
        return []
    text = mark(
        "Nothing in '{layer}' says which of its {count} sectors are creative: together they are all jobs, with a quotient of 1 "
        "everywhere, and the map shows the first sector instead. Choose the field with the group in '{parameter}', or a sector list.",
    )
    return [Note(text, {"layer": layer, "count": len(sums.sectors), "parameter": Parameter("EMPLOYMENT_GROUP")})]


def suppression_notes(sums: SectorEmployment) -> tuple[Note, ...]:
    """How many figures behind the sectors are suppressed; nothing where none is."""
    rows = sums.suppressed_rows
    if not rows.any():
        return ()
    text = mark(
        "Suppressed or missing figures of the listed sectors: {cells}; areas that have such: {areas}; sector "
        "figures wholly unknown: {whole}. They are not zeros: the jobs of these areas are lower bounds and their "
        "quotients uncertain; both are marked.",
    )
    whole = np.isnan(sums.jobs) & sums.reported[:, None]
    return (Note(text, {"cells": int(rows.sum()), "areas": int((rows > 0).sum()), "whole": int(whole.sum())}),)


# what follows jobs_, lq_, growth_ and businesses_ in fields that are no sector's
_FIXED = {
    *(
        "low",
        "high",
        "start",
        "end",
        "change",
        "total",
        "total_start",
        "total_end",
        "listed",
        "rest",
        "ratio",
        "reference",
    ),
    *("businesses", "audience", "above_nation", "above_expectation", "difference", "creative"),
}


def field_ids(sectors: pd.DataFrame, main_group: str) -> list[str]:
    """A plain id for each sector to build field names from: the sector's, with its group before it where others have it too.

    Ids that are part of other fields ('low': lq_low) get '_sector' behind them; no two are the same, small letters or capitals.
    """
    twice = sectors["sector"].duplicated(keep=False)
    prefixed = sectors["group"].astype(str) + "_" + sectors["sector"]
    groups = [str(group).casefold() for group in sectors["group"].unique()]
    taken = _FIXED | {f"{group}{end}" for group in groups for end in ("", "_low", "_high")}
    found = []
    for name in sectors["sector"].where(~twice | (sectors["group"] == main_group), prefixed):
        own = f"{name}_sector" if name.casefold() in taken else name
        unique, number = own, 2
        while unique.casefold() in taken:
            unique, number = f"{own}_{number}", number + 1
        taken.add(unique.casefold())
        found.append(unique)
    return found

"""Location quotients of the sectors of a list in every area, as the tables that the tools write."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from . import concentration
from .concentration import Interval, Reference
from .employment import REST, Employment, SectorEmployment, sector_employment
from .messages import QT_TRANSLATE_NOOP, CreativeClustersError, Note, some
from .sector_lists import SectorList

DENOMINATORS = ("all_jobs", "listed_sectors")
MOST_COLUMNS = 400  # sectors with columns in a layer: SQLite holds 2,000 columns, PostgreSQL 1,600
_LIKE_A_TOTAL = 0.98  # an area without boundary with this share of all smaller ones' jobs, or a little more, is a total


@dataclass(frozen=True)
class OutsideReference:
    """A reference from outside the areas: its employment by industry and, where known, its jobs in all industries.

    strip: positions of industries that count to no sector (but still to the total).
    """

    employment: Employment
    total: float | None = None
    strip: np.ndarray | None = None


@dataclass(frozen=True)
class QuotientSettings:
    """denominator: one of DENOMINATORS; confidence: of the intervals; members: identifiers of the reference's areas or None."""

    denominator: str = "all_jobs"
    confidence: float = 0.95
    members: np.ndarray | None = None


@dataclass(frozen=True)
class Area:
    """What the areas of a run are: nation (k,) marks those that make up the nation, members (k,) those of the reference."""

    nation: np.ndarray
    members: np.ndarray
    notes: tuple[Note, ...]


def _ids_differ_in_form(ids: np.ndarray, others: np.ndarray) -> tuple[str, str] | None:
    """A pair of identifiers that are the same but for leading zeros or case, where there is one."""
    plain = {str(other).lstrip("0").casefold(): other for other in others}
    for identifier in ids:
        if str(identifier).lstrip("0").casefold() in plain:
            return identifier, plain[str(identifier).lstrip("0").casefold()]
    return None


def _totals(jobs: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """Which areas without a polygon (e,) are totals of others, by their jobs and those of the areas drawn (d,)."""
    whole = np.zeros(len(jobs), dtype=bool)
    base = smaller = drawn.sum()
    # a large town can by chance have the jobs of a few areas drawn, but hardly those of most areas of the table
    reach = 1.1 if len(drawn) > len(jobs) else 1.01
    for place in np.argsort(jobs, kind="stable") if base > 0 else ():
        nation = _LIKE_A_TOTAL <= jobs[place] / smaller <= 1.1
        whole[place] = nation or _LIKE_A_TOTAL <= jobs[place] / base <= reach
        smaller += 0 if whole[place] else jobs[place]
    return whole


def join(employment: SectorEmployment, boundaries: int, layer: str, members: np.ndarray | None) -> Area:
    """Which areas count: the first `boundaries` of `employment.areas` have a polygon, the others only rows of `layer`.

    Areas without a polygon belong to the nation all the same (boundaries may be a part of it), except one that holds as
    many jobs as all smaller ones, or all those with a polygon, together: that is a total. Raises CreativeClustersError
    where no identifier matches.
    """
    ids, reported = employment.areas, employment.reported
    matched, lone = reported[:boundaries], ids[:boundaries][~reported[:boundaries]]
    extra = ids[boundaries:]
    alike = _ids_differ_in_form(lone, extra)
    if not matched.any():
        hint = f"'{alike[0]}' / '{alike[1]}'" if alike else "-"
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "No area of the boundaries has a row in '{layer}'. Boundaries: {ids}. Table: {extra}. Alike but for leading "
                "zeros or case: {hint}. Choose the fields that hold the same codes.",
            ),
            layer=layer,
            ids=some(lone),
            extra=some(extra),
            hint=hint,
        )
    notes = []
    if len(lone):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters", "{count} of {all} areas have no row in '{layer}' and are shown as 'no data': {ids}."
        )
        notes.append(Note(text, {"count": len(lone), "all": boundaries, "layer": layer, "ids": some(lone)}))
    nation = reported.copy()
    if len(extra):
        total = np.nan_to_num(employment.total)
        whole = np.zeros(len(ids), dtype=bool)
        if matched.sum() >= 3:
            whole[boundaries:] = _totals(total[boundaries:], total[:boundaries][matched])
        nation &= ~whole
        kept = np.flatnonzero(nation[boundaries:]) + boundaries
        if whole.any():
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "Rows of '{layer}' for {ids} hold as many jobs as all the areas together: taken for totals and left out.",
            )
            notes.append(Note(text, {"layer": layer, "ids": some(ids[whole])}))
        if len(kept):
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "{count} areas of '{layer}' have no boundary ({ids}; {jobs:,.0f} jobs): they are not drawn, but count to the "
                "nation that the areas are compared with.",
            )
            values = {"count": len(kept), "layer": layer, "ids": some(ids[kept]), "jobs": float(total[kept].sum())}
            notes.append(Note(text, values))
    if alike:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "'{boundary}' (boundaries) and '{table}' (table) differ only in leading zeros or case: were they meant to match?",
        )
        notes.append(Note(text, {"boundary": alike[0], "table": alike[1]}))
    if members is None:
        return Area(nation, nation, tuple(notes))
    inside = nation & np.isin(ids, members)
    if not inside.any():
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP("CreativeClusters", "The reference filter leaves no area that has employment.")
        )
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters", "The reference is made up of {count} of the {all} areas with employment."
    )
    notes.append(Note(text, {"count": int(inside.sum()), "all": int(nation.sum())}, warning=False))
    return Area(nation, inside, tuple(notes))


def _outside(
    reference: OutsideReference, employment: SectorEmployment, sector_list: SectorList | None
) -> tuple[Reference, list[Note]]:
    """The outside reference by the sectors of `employment`, and what it lacks."""
    own = sector_employment(reference.employment, np.array([], dtype=object), sector_list, reference.strip)
    known = pd.MultiIndex.from_frame(own.sectors[["group", "sector"]])
    if sector_list is None:
        known = pd.Index(own.sectors["sector_name"])
        wanted = pd.Index(employment.sectors["sector_name"])
    else:
        wanted = pd.MultiIndex.from_frame(employment.sectors[["group", "sector"]])
    place = known.get_indexer(wanted)
    sums = np.append(np.nansum(own.jobs, axis=0), 0.0)
    jobs = sums[place]
    total = reference.total or float(np.nansum(own.total))
    notes = [note for note in own.notes if note.warning]
    missing = (jobs == 0) & (np.nansum(employment.jobs, axis=0) > 0)
    if missing.any():
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "The reference '{layer}' has no jobs in {count} of the {all} sectors that the areas have: {sectors}. Their "
            "location quotients are left empty.",
        )
        names = some(employment.sectors["sector_name"][missing])
        values = {
            "layer": reference.employment.layer,
            "count": int(missing.sum()),
            "all": len(missing),
            "sectors": names,
        }
        notes.append(Note(text, values))
    if sector_list is not None:
        lacking = _codes_lacking(employment, own)
        if lacking:
            text = QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "The reference '{layer}' lacks {count} codes of the list that the areas' table has: {codes}. Their sectors' "
                "location quotients come out too high.",
            )
            notes.append(
                Note(text, {"layer": reference.employment.layer, "count": len(lacking), "codes": some(lacking)})
            )
    return Reference(jobs, np.float64(total)), notes


def _codes_lacking(employment: SectorEmployment, reference: SectorEmployment) -> list[str]:
    return sorted(set(reference.match.unused) - set(employment.match.unused))


@dataclass(frozen=True)
class Quotients:
    """Location quotients (k, s) of `employment`'s sectors with interval, and what goes with them.

    lq_businesses: (k, s) or None; above: jobs above expectation; national, local: shares of the sector's and of the
    area's jobs. area: which areas count; reference: by sector.
    """

    employment: SectorEmployment
    area: Area
    reference: Reference
    lq: np.ndarray
    interval: Interval
    lq_businesses: np.ndarray | None
    above: np.ndarray
    national: np.ndarray
    local: np.ndarray
    notes: tuple[Note, ...]


def quotients(
    employment: SectorEmployment,
    boundaries: int,
    layer: str,
    sector_list: SectorList | None,
    settings: QuotientSettings,
    outside: OutsideReference | None = None,
) -> Quotients:
    """Location quotients of every sector in every area, against the nation, some of its areas, or an outside reference."""
    area = join(employment, boundaries, layer, settings.members)
    notes = [*employment.notes, *area.notes]
    if outside is not None:
        reference, found = _outside(outside, employment, sector_list)
        notes += found
    else:
        reference = concentration.reference_of(employment.jobs, employment.total, area.members)
    return _assemble(employment, area, reference, settings, tuple(notes))


def group_quotients(whole: Quotients, group: str, name: str, settings: QuotientSettings) -> Quotients:
    """The quotients of a group as one sector over all jobs, from those of its sectors."""
    employment, columns = whole.employment, whole.employment.columns(group)

    def summed(table):
        if table is None:
            return None
        known = np.nansum(table[:, columns], axis=1, keepdims=True)
        return np.where(np.isnan(table[:, columns]).all(axis=1, keepdims=True), np.nan, known)

    merged = replace(
        employment,
        sectors=pd.DataFrame({"group": [group], "sector": [group], "sector_name": [name]}),
        jobs=summed(employment.jobs),
        suppressed=summed(employment.suppressed),
        businesses=summed(employment.businesses),
        lumps=summed(employment.lumps),
    )
    reference = replace(whole.reference, jobs=np.nansum(whole.reference.jobs[columns], keepdims=True))
    return _assemble(merged, whole.area, reference, replace(settings, denominator="all_jobs"), ())


def _assemble(employment, area: Area, reference: Reference, settings: QuotientSettings, notes) -> Quotients:
    shape = employment.jobs.shape
    lq, above, lq_businesses = (np.full(shape, np.nan) for _ in range(3))
    bounds = [np.full(shape, np.nan) for _ in range(3)]
    for group in employment.sectors["group"].unique():
        columns = employment.columns(group)
        part = replace(reference, jobs=reference.jobs[columns])
        jobs, total, total_lumps = employment.jobs[:, columns], employment.total, employment.total_lumps
        lumps = None if employment.lumps is None else employment.lumps[:, columns]
        total_businesses = employment.total_businesses
        if settings.denominator == "listed_sectors":
            total = np.where(employment.reported, np.nansum(jobs, axis=1), np.nan)
            part = replace(part, total=part.jobs.sum())
            if lumps is not None:
                total_lumps = np.nansum(lumps, axis=1)
                total_businesses = np.nansum(employment.businesses[:, columns], axis=1)
        lq[:, columns] = concentration.location_quotient(jobs, total, part)
        interval = concentration.quotient_interval(jobs, total, part, settings.confidence, lumps, total_lumps)
        for bound, values in zip(bounds, (interval.low, interval.high, interval.z), strict=True):
            bound[:, columns] = values
        above[:, columns] = concentration.jobs_above_expectation(jobs, total, part)
        if employment.businesses is not None and area.members is not None:
            businesses = employment.businesses[:, columns]
            own = concentration.reference_of(businesses, total_businesses, area.members)
            lq_businesses[:, columns] = concentration.location_quotient(businesses, total_businesses, own)
    with np.errstate(divide="ignore", invalid="ignore"):
        nation = np.nansum(employment.jobs[area.nation], axis=0)
        base = nation if reference.members is not None or (reference.jobs < nation).any() else reference.jobs
        national = employment.jobs / base
        local = employment.jobs / employment.total[:, None]
    return Quotients(
        employment,
        area,
        reference,
        lq,
        Interval(*bounds),
        None if employment.businesses is None else lq_businesses,
        above,
        np.where(np.isfinite(national), national, np.nan),
        np.where(np.isfinite(local), local, np.nan),
        tuple(notes),
    )


def status(employment: SectorEmployment) -> np.ndarray:
    """'ok', 'partly suppressed', 'suppressed' or 'missing' for each area and sector (k, s)."""
    withheld = np.nan_to_num(employment.suppressed) > 0
    return np.select(
        [~employment.reported[:, None] & np.ones_like(withheld), withheld & np.isnan(employment.jobs), withheld],
        ["missing", "suppressed", "partly suppressed"],
        "ok",
    )


def employment_table(employment: SectorEmployment, area: Area, names: dict[str, str], rest_name: str) -> pd.DataFrame:
    """One row for each area and sector, then one for all other jobs of the area (group and sector 'rest').

    Rows of the input that are totals of the areas are left out.
    """
    k, s = employment.jobs.shape
    sectors = employment.sectors

    def column(table, last):
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
    if employment.businesses is not None:
        frame["businesses"] = column(employment.businesses, employment.rest_businesses)
    frame["status"] = column(status(employment), np.where(employment.reported, "ok", "missing"))
    frame["jobs_total"] = np.repeat(employment.total, s + 1)
    return frame[np.repeat(area.nation | ~employment.reported, s + 1)]


def quotient_table(result: Quotients, names: dict[str, str], rest_name: str) -> pd.DataFrame:
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
    for name, values in measures.items():
        frame[name] = np.column_stack([values, nothing]).ravel()[kept]
    return frame


@dataclass(frozen=True)
class SectorResult:
    """What a tool writes of every sector: areas (index `area`; those with a boundary), table (areas x sectors, long).

    sectors: frame `sector_name`, `field` (its column in `areas`); main_field: the column of the main group as a whole.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    sectors: pd.DataFrame
    main_field: str
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float


def columns_for(sums: SectorEmployment) -> tuple[np.ndarray, list[Note]]:
    """Positions of the sectors that get columns of their own: all, or the largest where a layer cannot hold so many."""
    s = len(sums.sectors)
    if s <= MOST_COLUMNS:
        return np.arange(s), []
    largest = np.argsort(-np.nansum(sums.jobs, axis=0), kind="stable")[:MOST_COLUMNS]
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters",
        "There are {count} sectors, more than a layer can hold columns for: the polygons get the {most} with the most jobs, the "
        "table gets all.",
    )
    return np.sort(largest), [Note(text, {"count": s, "most": MOST_COLUMNS})]


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
    if sums.businesses is not None:
        columns |= {f"businesses_{fields[place]}": sums.businesses[:, place] for place in places}
    areas = _beside(_area_columns(sums, names), columns)
    return SectorResult(
        areas.iloc[: len(boundary_ids)],
        employment_table(sums, area, names, rest_name),
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
    outside: OutsideReference | None,
    rest_name: str,
) -> SectorResult:
    """Location quotients of every sector, and of every group of sectors as a whole, in each area."""
    sums = sector_employment(employment, boundary_ids, sector_list)
    result = quotients(sums, len(boundary_ids), employment.layer, sector_list, settings, outside)
    groups = list(dict.fromkeys(sums.sectors["group"]))
    main = "creative" if "creative" in groups else groups[0]
    fields = [f"lq_{name}" for name in field_ids(sums.sectors, main)]
    columns: dict[str, np.ndarray] = {}
    for group in groups:
        whole = group_quotients(result, group, group, settings)
        columns |= {
            f"jobs_{group}": whole.employment.jobs[:, 0],
            f"lq_{group}": whole.lq[:, 0],
            f"lq_{group}_low": whole.interval.low[:, 0],
            f"lq_{group}_high": whole.interval.high[:, 0],
        }
    places, wide = columns_for(sums)
    columns |= {fields[place]: result.lq[:, place] for place in places}
    own = sums.columns(main)
    specialised = pd.array((np.nan_to_num(result.lq[:, own]) > 1).sum(axis=1), dtype="Int64")
    specialised[~sums.reported] = pd.NA
    areas = _area_columns(sums, names).assign(
        sectors_specialised=specialised,
        entropy=concentration.entropy(sums.jobs[:, own]),
        krugman=concentration.krugman_index(sums.jobs[:, own], result.reference.jobs[own]),
    )
    areas = areas.join(pd.DataFrame(columns, index=areas.index))
    listed = pd.DataFrame({"sector_name": groups, "field": [f"lq_{group}" for group in groups]})
    return SectorResult(
        areas.iloc[: len(boundary_ids)],
        quotient_table(result, names, rest_name),
        pd.concat([listed, sums.sectors[["sector_name"]].assign(field=fields).iloc[places]], ignore_index=True),
        f"lq_{main}",
        (*result.notes, *suppression_notes(sums), *wide),
        sums.year,
        unmatched_jobs(sums, len(boundary_ids)),
    )


def suppression_notes(sums: SectorEmployment) -> tuple[Note, ...]:
    """How many figures behind the sectors are suppressed; nothing where none is."""
    rows = sums.suppressed_rows
    if not rows.any():
        return ()
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters",
        "{cells} figures of the listed sectors are suppressed or missing, in {areas} areas; {whole} sector figures are "
        "wholly unknown. They are not zeros: the jobs of these areas are lower bounds and their quotients uncertain; both are marked.",
    )
    whole = np.isnan(sums.jobs) & sums.reported[:, None]
    return (Note(text, {"cells": int(rows.sum()), "areas": int((rows > 0).sum()), "whole": int(whole.sum())}),)


def field_ids(sectors: pd.DataFrame, main_group: str) -> list[str]:
    """A plain id for each sector to build field names from: the sector's, with its group before it where others have it too."""
    twice = sectors["sector"].duplicated(keep=False)
    prefixed = sectors["group"].astype(str) + "_" + sectors["sector"]
    return list(sectors["sector"].where(~twice | (sectors["group"] == main_group), prefixed))

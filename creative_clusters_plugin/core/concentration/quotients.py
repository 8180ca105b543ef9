"""Location quotients of the sectors of a list in every area."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from ..employment.areas import Area, join
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import Note, mark_plural, some
from ..options import JOBS_PER_BUSINESS
from . import concentration
from .assumed_sizes import in_businesses, skew_of
from .concentration import Interval, Reference

DENOMINATORS = ("all_jobs", "listed_sectors")


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
    """What areas are compared with, and how.

    denominator: one of DENOMINATORS; confidence: of the intervals; members: identifiers of the areas that make up the reference,
    None for all; outside: jobs to compare with instead. jobs_per_business: of a business in the sectors, for the intervals where the
    table does not count businesses; with 0 or 1 each job is a draw of its own.
    """

    denominator: str = "all_jobs"
    confidence: float = 0.95
    members: np.ndarray | None = None
    outside: OutsideReference | None = None
    jobs_per_business: float = JOBS_PER_BUSINESS


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
        text = mark_plural(
            "The reference '{layer}' has no jobs in {count} of the {all} sectors that the areas have: {sectors}. Its "
            "location quotients are left empty.",
            "The reference '{layer}' has no jobs in {count} of the {all} sectors that the areas have: {sectors}. "
            "Their location quotients are left empty.",
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
            text = mark_plural(
                "The reference '{layer}' lacks {count} code of the list that the areas' table has: {codes}. Its sectors' "
                "location quotients come out too high.",
                "The reference '{layer}' lacks {count} codes of the list that the areas' table has: {codes}. Their "
                "sectors' location quotients come out too high.",
            )
            notes.append(
                Note(text, {"layer": reference.employment.layer, "count": len(lacking), "codes": some(lacking)})
            )
    return Reference(jobs, np.asarray(total, dtype=float)), notes


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
) -> Quotients:
    """Location quotients of every sector in every area, against the nation, some of its areas, or an outside reference."""
    employment = in_businesses(employment, settings.jobs_per_business)
    area = join(employment, boundaries, layer, settings.members)
    notes = [*employment.notes, *area.notes]
    if settings.outside is not None:
        reference, found = _outside(settings.outside, employment, sector_list)
        notes += found
    else:
        reference = concentration.reference_of(employment.jobs, employment.total, area.members)
    return _assemble(employment, area, reference, settings, tuple(notes))


def group_quotients(whole: Quotients, group: str, name: str, settings: QuotientSettings) -> Quotients:
    """The quotients of a group as one sector over all jobs, from those of its sectors."""
    employment, columns = whole.employment, whole.employment.columns(group)

    def summed(table: np.ndarray | None) -> Any:
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


def _assemble(
    employment: SectorEmployment,
    area: Area,
    reference: Reference,
    settings: QuotientSettings,
    notes: tuple[Note, ...],
) -> Quotients:
    shape = employment.jobs.shape
    lq, above, lq_businesses = (np.full(shape, np.nan) for _ in range(3))
    bounds = [np.full(shape, np.nan) for _ in range(3)]
    skew = np.broadcast_to(skew_of(employment.jobs, employment.lumps, employment.businesses), shape)
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
            if employment.businesses is not None:
                total_businesses = np.nansum(employment.businesses[:, columns], axis=1)
        lq[:, columns] = concentration.location_quotient(jobs, total, part)
        interval = concentration.quotient_interval(
            jobs, total, part, settings.confidence, lumps, total_lumps, skew[:, columns]
        )
        if employment.drawn:
            for bound, values in zip(bounds, (interval.low, interval.high, interval.z), strict=True):
                bound[:, columns] = values
        above[:, columns] = concentration.jobs_above_expectation(jobs, total, part)
        if employment.businesses is not None and total_businesses is not None and area.members is not None:
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

"""Where audiences and creative jobs coincide, and where there are audiences without creative jobs."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.hotspots import creative_group
from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import QuotientSettings, group_quotients, quotients
from ..concentration.scores import average_rank
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import sector_employment
from ..figures.digits import settled
from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Progress, mark
from .audience import AudienceByArea
from .overlap import FEW_AREAS, OverlapSettings, bivariate_class, few_note, joint_class, overlap_measures
from .overlap_space import spatial_tests

_TESTED = ("pearson", "spearman")


@dataclass(frozen=True)
class AudienceOverlap:
    """areas: frame (index `area`) with shares, quotients and classes by segment; segments: a row for each, with the measures."""

    areas: pd.DataFrame
    segments: pd.DataFrame
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float


def segment_ids(fields: list[str]) -> list[str]:
    """Field names as parts of field names: lower-case ASCII, each once, at most 40 characters."""
    found: list[str] = []
    for field in fields:
        base = re.sub("[^a-z0-9]+", "_", field.lower()).strip("_")[:40] or "segment"
        name, number = base, 2
        while name in found:
            name, number = f"{base}_{number}", number + 1
        found.append(name)
    return found


def audience_overlap(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    audience: AudienceByArea,
    settings: OverlapSettings,
    quotient_settings: QuotientSettings,
    places: np.ndarray | None = None,
    progress: Progress = lambda share: True,
) -> AudienceOverlap:
    """Each segment against the creative jobs (the main group of `sector_list`) of the areas `boundary_ids` (b,).

    audience: in the order of the areas. A segment's quotient is its share in the area's population
    over that of all areas in common, so that 1 is the mean, as for the location quotients of jobs. places: (b, 2) projected,
    for the tests that allow for alike neighbours. Raises CreativeClustersError where no area has both.
    """
    sums = sector_employment(employment, boundary_ids, sector_list)
    main = creative_group(sums, sector_list)
    whole = quotients(sums, len(boundary_ids), employment.layer, sector_list, quotient_settings)
    creative = group_quotients(whole, main, main, quotient_settings)
    b = len(boundary_ids)
    lq = creative.lq[:b, 0]
    areas = pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in boundary_ids],
            "year": sums.year or None,
            "jobs_total": sums.total[:b],
            "jobs_creative": creative.employment.jobs[:b, 0],
            "lq_creative": lq,
            "suppressed": pd.array(sums.suppressed_rows[:b].round(), dtype="Int64"),
            "people": audience.people,
            "coverage": audience.coverage,
        },
        index=pd.Index(boundary_ids, name="area"),
    )
    notes = [*whole.notes, *suppression_notes(sums), *audience.notes]
    rows = []
    for number, (key, name) in enumerate(zip(segment_ids(list(audience.names)), audience.names.values(), strict=True)):
        share = audience.percent[:, number]
        part = lambda done, number=number: progress((number + done) / len(audience.names))  # noqa: E731
        frame, row = _compare(lq, share, audience.people, boundary_ids, settings, places, part)
        if not row["areas"]:
            known = share[np.isfinite(share) & np.isfinite(lq)]
            if len(known) and not known.any():
                raise CreativeClustersError(
                    mark(
                        "'{segment}' is 0 in every area with jobs: there is no audience to compare. Is it the right field?",
                    ),
                    segment=name,
                )
            raise CreativeClustersError(
                mark(
                    "No area has both creative jobs and a share of '{segment}': there is nothing to compare.",
                ),
                segment=name,
            )
        if row["areas"] < FEW_AREAS:
            notes.append(few_note(row["areas"], name))
        areas = areas.join(frame.add_suffix(f"_{key}").set_index(areas.index))
        rows.append({"segment": key, "segment_name": name, **row})
    table = pd.DataFrame(rows)
    for p in [*(f"{name}_p" for name in _TESTED), *(f"{name}_p_spatial" for name in _TESTED if places is not None)]:
        table[p.replace("_p", "_q", 1)] = false_discovery_rate(table[p].to_numpy())
    return AudienceOverlap(areas, table, tuple(notes), sums.year, unmatched_jobs(sums, b))


def _compare(
    creative: np.ndarray,
    share: np.ndarray,
    people: np.ndarray,
    ids: np.ndarray,
    settings: OverlapSettings,
    places: np.ndarray | None,
    progress: Progress,
) -> tuple[pd.DataFrame, dict]:
    """The fields of one segment by area (b,), and its measures over the areas."""
    known = np.isfinite(creative) & np.isfinite(share)
    weight = np.where(known, np.where(np.isnan(people).all(), 1.0, np.nan_to_num(people)), 0.0)
    mean = float(np.nansum(weight * share) / weight.sum()) if weight.sum() > 0 else np.nan
    quotient = settled(share / mean) if mean > 0 else np.full(len(share), np.nan)
    frame = pd.DataFrame(
        {
            "audience": share,
            "lq_audience": quotient,
            "joint_class": joint_class(creative, quotient, settings.threshold),
            "bivariate_class": bivariate_class(creative, quotient, settings.breaks),
            "gap": rank_gap(creative, quotient),
        }
    )
    # in the order of ids, so that results do not depend on that of the layer
    order = np.argsort(ids.astype(str), kind="stable")
    measures = overlap_measures(creative[order], quotient[order], settings, progress)
    own = {"related_specialised": "audience_strong"}
    row = {"mean_pct": mean, **{own.get(name, name): value for name, value in measures.items()}}
    row["audience_only"] = int((frame["joint_class"] == "related only").sum())
    if places is not None:
        row |= spatial_tests(creative[order], quotient[order], places[order], progress=progress)
    return frame, row


def rank_gap(creative: np.ndarray, audience: np.ndarray) -> np.ndarray:
    """How much higher an area (n,) ranks by audience than by creative jobs: 1 first in the one and last in the other, -1 the
    other way round, 0 the same rank. NaN where either is unknown. Ranks stand for values, whose spreads differ widely.
    """
    known = np.isfinite(creative) & np.isfinite(audience)
    gap = np.full(len(creative), np.nan)
    n = int(known.sum())
    if n > 1:
        gap[known] = (average_rank(audience[known]) - average_rank(creative[known])) / (n - 1)
    return gap

"""Clusters at two scales: each area against the nation and against its own region.

An area stands out against a reference where it is a hotspot by the rule chosen (the composite one unless told otherwise: creative LQ
significantly above 1 with the false discovery rate over the areas controlled, half of the sub-sectors specialised, enough
jobs); with neighbours also where, instead of being broad, it lies amid high LQs: LQ significant, enough jobs, Gi* hot.

national: stands out against the nation and against its region. regional: against the nation only: it shares the strength of
its region. local: against its region only. none: neither. no data: LQ unknown. Areas without a region, or in one too small to be
a reference, are compared with the nation only and are national or none.
"""

from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
import pandas as pd
from scipy.sparse.csgraph import connected_components

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..many_tests import false_discovery_rate, upper_tail
from ..messages import Cancelled, CreativeClustersError, Note, Plural, Progress, mark, mark_plural, some
from ..space.local.hot_spots import LEAST
from ..space.local.record import QUIET
from ..space.local_statistics import LocalSettings, local_statistic
from ..space.neighbours import Neighbours
from .assumed_sizes import skew_of
from .classes import ClassInput, RuleSettings, classify, refuse_untested
from .concentration import Reference, location_quotient, quotient_interval
from .hotspots import area_scores, creative_group, only_group
from .quotient_frames import suppression_notes, unmatched_jobs
from .quotients import Quotients, QuotientSettings, group_quotients, quotients
from .scores import ScoreSettings

SUBREGIONAL_CLASSES = ("national", "regional", "local", "none", "no data")
FEWEST_AREAS = 3  # with data, for a region to be a reference for its own areas


@dataclass(frozen=True)
class SubregionalSettings:
    """rule: for hotspots against the nation and against the region, its `alpha` and `minimum_jobs` for Gi* and LQ too.

    permutations, seed: of Gi*. The score comes without an interval.
    """

    quotient: QuotientSettings = field(default_factory=QuotientSettings)
    score: ScoreSettings = field(default_factory=ScoreSettings)
    rule: RuleSettings = field(default_factory=RuleSettings)
    permutations: int = 9_999
    seed: int = 2010


@dataclass(frozen=True)
class SubregionalResult:
    """What was found, for the polygons and for the table of regions.

    areas: frame of the boundaries' areas (index `area`): figures against the nation have plain names, those against the own
    region end in `_region` (NaN where there is none to compare with). lq_creative with lq_low, lq_high and q (two-sided, adjusted);
    score, rank; gi_z, gi_q of Gi* of the LQ (NaN without neighbours); cluster: number of the group of neighbouring areas that
    stand out, 1 = the most creative jobs; share_region: of the region's creative jobs.
    regions: one row for each region, most creative jobs first: areas, areas by class, clusters, jobs_total, jobs_creative,
    share_national, lq_creative against the nation with lq_low and lq_high, leading_area, its name and share of the region's jobs.
    """

    areas: pd.DataFrame
    regions: pd.DataFrame
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float

    def count(self, name: str) -> int:
        return int((self.areas["class"] == name).sum())


def _rows(sums: SectorEmployment, places: np.ndarray) -> SectorEmployment:
    """The same for some of its areas only."""
    k = len(sums.areas)
    by_area = {
        part.name: getattr(sums, part.name)[places]
        for part in fields(sums)
        if isinstance(getattr(sums, part.name), np.ndarray) and len(getattr(sums, part.name)) == k
    }
    return replace(sums, **by_area, notes=())


def _gi_star(lq: np.ndarray, near: Neighbours, settings: SubregionalSettings) -> tuple[np.ndarray, np.ndarray]:
    """z and q of Gi* of LQs (k,); NaN where it cannot be tested: fewer than 8 areas with neighbours, or all alike."""
    try:
        found = local_statistic(lq, near, LocalSettings(permutations=settings.permutations, seed=settings.seed))
    except CreativeClustersError:
        return np.full(len(lq), np.nan), np.full(len(lq), np.nan)
    # a lone high LQ among low ones: z is above 0, but p is of the other tail
    aside = (found.kind == QUIET) & (found.q <= LEAST)
    return found.z, np.where(aside, 1.0, found.q)


def _against(result: Quotients, group: str, near: Neighbours | None, settings: SubregionalSettings) -> pd.DataFrame:
    """The figures of the areas (k rows) against the reference of `result`, and whether they `stand_out`.

    near: neighbours of the first areas, or None.
    """
    whole = group_quotients(result, group, group, settings.quotient)
    jobs, z = whole.employment.jobs[:, 0], whole.interval.z[:, 0]
    known = np.isfinite(whole.lq[:, 0]) & whole.area.nation
    lq = np.where(known, whole.lq[:, 0], np.nan)
    q = 2 * false_discovery_rate(np.where(known, upper_tail(z), np.nan))
    businesses = None if whole.employment.businesses is None else whole.employment.businesses[:, 0]
    specialised = (np.nan_to_num(result.lq) > 1).sum(axis=1)
    present = int((np.nansum(result.employment.jobs, axis=0) > 0).sum())
    data = ClassInput(
        np.where(known, jobs, np.nan),
        result.employment.total,
        lq,
        np.where(known, z, np.nan),
        specialised,
        present,
        businesses,
    )
    stands_out = classify(data, settings.rule) == "hotspot"
    gi_z, gi_q = np.full(len(lq), np.nan), np.full(len(lq), np.nan)
    if near is not None:
        gi_z[: len(near.count)], gi_q[: len(near.count)] = _gi_star(lq[: len(near.count)], near, settings)
        sure = (lq > 1) & (q < settings.rule.alpha) & (jobs >= settings.rule.minimum_jobs)
        stands_out |= sure & (gi_z > 0) & (gi_q <= settings.rule.alpha)
    scores = area_scores(result, whole, known, replace(settings.score, draws=0), lambda share: True)
    return pd.DataFrame(
        {
            "lq_creative": lq,
            "lq_low": whole.interval.low[:, 0],
            "lq_high": whole.interval.high[:, 0],
            "q": np.minimum(q, 1.0),
            "score": scores["score"],
            "rank": pd.array(scores["rank"], dtype="Int64"),
            "gi_z": gi_z,
            "gi_q": gi_q,
            "stands_out": stands_out,
        }
    )


def _classes(nation: pd.DataFrame, own: pd.DataFrame) -> np.ndarray:
    """One of SUBREGIONAL_CLASSES (b,) from the figures against the nation and those against the own region."""
    above, alone = nation["stands_out"].to_numpy(bool), own["stands_out"].isna().to_numpy()
    above_region = own["stands_out"].eq(True).to_numpy(bool)
    conditions = [nation["lq_creative"].isna(), above & (above_region | alone), above, above_region]
    return np.select(conditions, ["no data", *SUBREGIONAL_CLASSES[:3]], "none").astype(object)


def _clusters(kind: np.ndarray, jobs: np.ndarray, near: Neighbours | None) -> pd.arrays.IntegerArray:
    """Number (b,) of the group of neighbours that stand out, 1 = the most creative jobs; NA for the others."""
    numbers = pd.array([pd.NA] * len(kind), dtype="Int64")
    chosen = np.isin(kind, SUBREGIONAL_CLASSES[:3])
    if near is not None and chosen.any():
        _, label = connected_components(near.among(chosen).weights, directed=False)
        order = np.argsort(-np.bincount(label, jobs[chosen]), kind="stable")
        numbers[chosen] = np.argsort(order, kind="stable")[label] + 1
    return numbers


def _area_frame(
    whole: Quotients, nation: pd.DataFrame, own: pd.DataFrame, region: np.ndarray, near: Neighbours | None, names: dict
) -> pd.DataFrame:
    sums, b = whole.employment, len(nation)
    jobs = sums.jobs[:b, 0]
    of_region = pd.Series(jobs).groupby(region).transform("sum").to_numpy()
    kind = _classes(nation, own)
    frame = pd.concat([nation, own.add_suffix("_region")], axis=1).drop(columns=["stands_out", "stands_out_region"])
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(of_region > 0, jobs / of_region, np.nan)
    first = {
        "area_label": [names.get(area, area) for area in sums.areas[:b]],
        "region": region,
        "year": sums.year or None,
        "jobs_total": sums.total[:b],
        "jobs_creative": jobs,
        "share_national": whole.national[:b, 0],
        "share_region": share,
        "class": kind,
        "cluster": _clusters(kind, np.nan_to_num(jobs), near),
    }
    return pd.concat([pd.DataFrame(first), frame], axis=1).set_index(pd.Index(sums.areas[:b], name="area"))


def _region_frame(areas: pd.DataFrame, whole: Quotients, confidence: float) -> pd.DataFrame:
    """One row for each region: what it has, and its LQ against the nation; `whole`: of all creative jobs."""
    sums, b = whole.employment, len(areas)
    code, names = pd.factorize(areas["region"], sort=True)
    # areas without boundary or region make up one more, so that the reference stays whole
    code = np.append(np.where(code < 0, len(names), code), np.full(len(sums.areas) - b, len(names)))
    counted = whole.area.nation

    def summed(values: np.ndarray | None) -> Any:
        return None if values is None else np.bincount(code[counted], np.nan_to_num(values[counted]), len(names) + 1)

    jobs, total = summed(sums.jobs[:, 0]), summed(sums.total)
    lumps, businesses = (
        None if table is None else summed(table[:, 0])[:, None] for table in (sums.lumps, sums.businesses)
    )
    members = whole.reference.members
    inside = None if members is None or not members[counted].all() else np.ones(len(jobs), dtype=bool)
    reference = Reference(whole.reference.jobs, whole.reference.total, inside)
    skew = skew_of(jobs[:, None], lumps, businesses)
    interval = quotient_interval(jobs[:, None], total, reference, confidence, lumps, summed(sums.total_lumps), skew)
    lq = location_quotient(jobs[:, None], total, reference)
    low, high = (bound if sums.drawn else np.full_like(bound, np.nan) for bound in (interval.low, interval.high))
    rows = []
    for number, name in enumerate(names):
        own = areas[areas["region"] == name]
        leading = own["jobs_creative"].idxmax() if own["jobs_creative"].notna().any() else None
        rows.append(
            {
                "region": name,
                "areas": len(own),
                **{kind.replace(" ", "_"): int((own["class"] == kind).sum()) for kind in SUBREGIONAL_CLASSES},
                "clusters": own["cluster"].nunique(),
                "jobs_total": total[number],
                "jobs_creative": jobs[number],
                "share_national": jobs[number] / np.nansum(sums.jobs[counted, 0]),
                "lq_creative": lq[number, 0],
                "lq_low": low[number, 0],
                "lq_high": high[number, 0],
                "leading_area": leading,
                "leading_area_name": None if leading is None else own.loc[leading, "area_label"],
                "share_leading": np.nan if leading is None else own.loc[leading, "share_region"],
            }
        )
    return pd.DataFrame(rows).sort_values("jobs_creative", ascending=False, kind="stable", ignore_index=True)


def _region_notes(regions: np.ndarray, small: list[str], untested: list[str], boundary_ids: np.ndarray) -> list[Note]:
    notes = []
    lone = boundary_ids[pd.isna(regions)]
    if len(lone):
        text: str | Plural = mark_plural(
            "{count} of {all} areas has no region and is compared with the nation only: {ids}.",
            "{count} of {all} areas have no region and are compared with the nation only: {ids}.",
        )
        notes.append(Note(text, {"count": len(lone), "all": len(boundary_ids), "ids": some(lone)}))
    if small:
        text = mark_plural(
            "{count} region has fewer than {fewest} areas with creative employment known; its areas are compared "
            "with the nation only: {names}.",
            "{count} regions have fewer than {fewest} areas with creative employment known; their areas are "
            "compared with the nation only: {names}.",
        )
        notes.append(Note(text, {"count": len(small), "fewest": FEWEST_AREAS, "names": some(small)}))
    if untested:
        text = mark_plural(
            "In {count} region too few areas have a neighbour for Gi* within the region; the rule for hotspots "
            "decides alone: {names}.",
            "In {count} regions too few areas have a neighbour for Gi* within the region; the rule for hotspots "
            "decides alone: {names}.",
        )
        notes.append(Note(text, {"count": len(untested), "names": some(untested)}))
    return notes


def subregional_clusters(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    regions: dict[str, str],
    near: Neighbours | None,
    sector_list: SectorList | None,
    settings: SubregionalSettings,
    progress: Progress = lambda share: True,
) -> SubregionalResult:
    """Creative clusters of b areas against the nation (or an outside reference) and against the areas of their own region.

    boundary_ids: (b,) distinct identifiers; names: of the areas; regions: name of each area's region, by identifier, areas left
    out or None having none; near: neighbours of the areas in the order of `boundary_ids`, or None.
    Raises CreativeClustersError where no area has a region or there are no creative jobs; Cancelled where `progress` returns False.
    """
    b = len(boundary_ids)
    region = np.array([regions.get(area) for area in boundary_ids], dtype=object)
    if pd.isna(region).all():
        raise CreativeClustersError(mark("No area has a region: choose the field that holds the region of each area."))
    sums = sector_employment(employment, boundary_ids, sector_list)
    refuse_untested((settings.rule.rule,), sums.drawn, sums.measure)
    group = creative_group(sums, sector_list)
    sums = only_group(sums, group)
    if not np.nansum(sums.jobs) > 0:
        raise CreativeClustersError(mark("All creative jobs are zero or suppressed: there is nothing to compare."))
    result = quotients(sums, b, employment.layer, sector_list, settings.quotient)
    whole = group_quotients(result, group, group, settings.quotient)
    nation = _against(result, group, near, settings).iloc[:b]
    parts, small, untested = [nation.iloc[:0]], [], []
    within = replace(settings, quotient=replace(settings.quotient, members=None, outside=None))
    distinct = sorted({name for name in region if not pd.isna(name)})
    for number, name in enumerate(distinct):
        if not progress(number / len(distinct)):
            raise Cancelled
        inside = region == name
        places = np.flatnonzero(inside)
        if not np.nansum(sums.jobs[places]) > 0:
            continue
        if nation["lq_creative"].iloc[places].notna().sum() < FEWEST_AREAS:
            small.append(name)
            continue
        part = quotients(_rows(sums, places), len(places), employment.layer, None, within.quotient)
        parts.append(_against(part, group, None if near is None else near.among(inside), within).set_index(places))
        if near is not None and parts[-1]["gi_q"].isna().all():
            untested.append(name)
    own = pd.concat(parts[1:] or parts).reindex(range(b))
    areas = _area_frame(whole, nation, own, region, near, names)
    notes = [*result.notes, *suppression_notes(sums), *_region_notes(region, small, untested, boundary_ids)]
    table = _region_frame(areas, whole, settings.quotient.confidence)
    return SubregionalResult(areas, table, tuple(notes), sums.year, unmatched_jobs(sums, b))

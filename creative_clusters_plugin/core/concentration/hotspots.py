"""Creative hotspots: location quotients, score with uncertainty, and class of every area."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pandas as pd

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some
from .classes import ClassInput, RuleSettings, classify, refuse_untested
from .concentration import Reference, entropy, krugman_index, reference_of
from .quotient_frames import columns_for, field_ids, quotient_table, status, suppression_notes, unmatched_jobs
from .quotients import Quotients, QuotientSettings, group_quotients, quotients
from .scores import ScoreInput, ScoreSettings, hotspot_score, rank_of, score_interval

if TYPE_CHECKING:  # it needs scipy and shapely, which hotspots without neighbours do not
    from ..space.neighbours import Neighbours


@dataclass(frozen=True)
class HotspotSettings:
    quotient: QuotientSettings = field(default_factory=QuotientSettings)
    score: ScoreSettings = field(default_factory=ScoreSettings)
    rule: RuleSettings = field(default_factory=RuleSettings)


@dataclass(frozen=True)
class HotspotResult:
    """areas: frame of the boundaries' areas (index `area`) with the tool's fields; table: areas x sectors, long.

    sectors: frame with `sector`, `sector_name`, `field` (of its LQ in `areas`), national `jobs` and number of areas `specialised`.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    sectors: pd.DataFrame
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float

    def count(self, name: str) -> int:
        return int((self.areas["class"] == name).sum())

    def leading(self, most: int = 10) -> pd.DataFrame:
        """The areas by score, best first: hotspots before the others."""
        order = self.areas.assign(_hot=self.areas["class"] != "hotspot").sort_values(["_hot", "rank"], kind="stable")
        return order[order["rank"].notna()].drop(columns="_hot").head(most)


def creative_group(employment: SectorEmployment, sector_list: SectorList | None) -> str:
    """The group whose hotspots are sought: the list's first, or 'creative' among those of a table of sectors."""
    if sector_list is not None:
        return sector_list.main_group
    groups = list(employment.sectors["group"].unique())
    if "creative" in groups:
        return "creative"
    raise CreativeClustersError(
        mark(
            "The table gives sectors, but not which of them are creative. Groups found: {groups}. Give it a field 'group' "
            "that holds 'creative' for them (as the TABLE output of this plugin's tools has), or choose a sector list.",
        ),
        groups=some(groups),
    )


def only_group(employment: SectorEmployment, group: str) -> SectorEmployment:
    columns = employment.columns(group)

    def part(table: np.ndarray | None) -> Any:
        return None if table is None else table[:, columns]

    return SectorEmployment(
        **{
            **employment.__dict__,
            "sectors": employment.sectors.iloc[columns].reset_index(drop=True),
            "jobs": part(employment.jobs),
            "suppressed": part(employment.suppressed),
            "suppressed_rows": np.nansum(part(employment.suppressed), axis=1),
            "businesses": part(employment.businesses),
            "lumps": part(employment.lumps),
            "uneven": part(employment.uneven),
        }
    )


def creative_hotspots(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    settings: HotspotSettings,
    rest_name: str = "All other industries",
    progress: Progress = lambda share: True,
    near: "Neighbours | None" = None,
) -> HotspotResult:
    """Score, rank, class and sector LQs of every area.

    boundary_ids: (b,) distinct identifiers; names: of the areas, where known. near: neighbours of the boundaries' areas, for a
    component of neighbourhood in the score and the fields gi_z, gi_q, gi_class (Gi* of the creative LQ).
    Raises CreativeClustersError where nothing
    can be said: no code in the list, no creative jobs, fewer than two areas with employment.
    """
    sums = sector_employment(employment, boundary_ids, sector_list)
    refuse_untested((settings.rule.rule,), sums.drawn, sums.measure)
    found = measured(sums, len(boundary_ids), employment.layer, sector_list, settings.quotient)
    result, whole, known, group = found.quotients, found.whole, found.known, found.group
    sums = result.employment
    areas = _area_frame(result, whole, names)
    kind = classify(found.classes, settings.rule)
    around = None
    if near is not None:
        gi, around = _neighbourhood(whole.lq[:, 0], near, settings.score.seed)
        areas = areas.assign(**gi)
    score = settings.score if sums.drawn else replace(settings.score, draws=0)
    scores = area_scores(result, whole, known, score, progress, around)
    for column, values in scores.items():
        areas[column] = values
    for column in ("rank", "ranked", "rank_low", "rank_high"):
        areas[column] = areas[column].astype("Int64")
    areas["class"] = kind
    sectors = _sector_frame(result, group)
    places, wide = columns_for(sums)
    quotient = pd.DataFrame(result.lq[:, places], index=areas.index, columns=sectors["field"].iloc[places])
    areas = pd.concat([areas, quotient], axis=1)
    own = areas.iloc[: len(boundary_ids)]
    table = quotient_table(result, names, rest_name)
    return HotspotResult(
        areas=own,
        table=table,
        sectors=sectors.iloc[places],
        notes=(*result.notes, *suppression_notes(sums), *wide),
        year=sums.year,
        unmatched_jobs=unmatched_jobs(sums, len(boundary_ids)),
    )


@dataclass(frozen=True)
class Measured:
    """What classes and scores rest on, (k,) areas: quotients of the sectors of `group` and of the `whole` of it.

    known: which areas have a quotient and count to the nation.
    """

    group: str
    quotients: Quotients
    whole: Quotients
    known: np.ndarray
    classes: ClassInput


def measured(
    sums: SectorEmployment, boundaries: int, layer: str, sector_list: SectorList | None, settings: QuotientSettings
) -> Measured:
    """The quotients of the first group of `sums`, whose first `boundaries` areas have a polygon. Errors: see creative_hotspots."""
    group = creative_group(sums, sector_list)
    sums = only_group(sums, group)
    result = quotients(sums, boundaries, layer, sector_list, settings)
    whole = group_quotients(result, group, group, settings)
    _check(whole, settings)
    known = np.isfinite(whole.lq[:, 0]) & whole.area.nation
    classes = ClassInput(
        np.where(known, whole.employment.jobs[:, 0], np.nan),
        sums.total,
        np.where(known, whole.lq[:, 0], np.nan),
        np.where(known, whole.interval.z[:, 0], np.nan),
        (np.nan_to_num(result.lq) > 1).sum(axis=1),
        int((np.nansum(sums.jobs, axis=0) > 0).sum()),
        None if whole.employment.businesses is None else whole.employment.businesses[:, 0],
    )
    return Measured(group, result, whole, known, classes)


def _check(whole: Quotients, settings: QuotientSettings) -> None:
    employment = whole.employment
    if whole.area.nation.sum() < 2 and settings.outside is None:
        raise CreativeClustersError(
            mark(
                "Only one area has employment: there is nothing to compare it with. Add areas, or give a reference table.",
            )
        )
    if not np.nansum(employment.jobs) > 0:
        raise CreativeClustersError(
            mark_plural(
                "All creative jobs are zero or suppressed ({count} suppressed figure): there is nothing to map.",
                "All creative jobs are zero or suppressed ({count} suppressed figures): there is nothing to map.",
            ),
            count=int(np.nansum(employment.suppressed)),
        )


def _area_frame(result: Quotients, whole: Quotients, names: dict[str, str]) -> pd.DataFrame:
    sums = result.employment
    lq = np.nan_to_num(result.lq)
    specialised = pd.array((lq > 1).sum(axis=1), dtype="Int64")
    specialised[~sums.reported] = pd.NA
    top = np.array([None] * len(sums.areas), dtype=object)
    leading = lq.max(axis=1, initial=0) > 0
    top[leading] = sums.sectors["sector_name"].to_numpy()[lq[leading].argmax(axis=1)]
    frame = pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in sums.areas],
            "year": sums.year or None,
            "jobs_total": sums.total,
            "jobs_creative": whole.employment.jobs[:, 0],
            "lq_creative": whole.lq[:, 0],
            "lq_low": whole.interval.low[:, 0],
            "lq_high": whole.interval.high[:, 0],
            "sectors_specialised": specialised,
            "jobs_above_expectation": whole.above[:, 0],
            "share_national": whole.national[:, 0],
            "share_local": whole.local[:, 0],
            "top_sector": top,
            "entropy": entropy(sums.jobs),
            "krugman": krugman_index(sums.jobs, result.reference.jobs),
            "suppressed": pd.array(np.nan_to_num(whole.employment.suppressed[:, 0]).round(), dtype="Int64"),
            "status": status(whole.employment)[:, 0],
        },
        index=pd.Index(sums.areas, name="area"),
    )
    if whole.employment.businesses is not None and whole.lq_businesses is not None:
        frame["businesses_creative"] = whole.employment.businesses[:, 0]
        frame["lq_businesses"] = whole.lq_businesses[:, 0]
    return frame


def _neighbourhood(lq: np.ndarray, near: "Neighbours", seed: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Gi* of the creative LQ: its fields (k,), and its z for the score, 0 where it could not be tested."""
    from ..space.local_statistics import LocalSettings, local_statistic

    b, k = len(near.count), len(lq)
    found = local_statistic(lq[:b], near, LocalSettings(seed=seed))

    def whole(part: np.ndarray, rest: float | str) -> np.ndarray:
        return np.concatenate([part, np.full(k - b, rest, dtype=part.dtype)])

    z = whole(found.z, np.nan)
    fields = {"gi_z": z, "gi_q": whole(found.q, np.nan), "gi_class": whole(found.kind, "undefined")}
    return fields, np.nan_to_num(z)


def area_scores(
    result: Quotients,
    whole: Quotients,
    known: np.ndarray,
    settings: ScoreSettings,
    progress: Progress,
    around: np.ndarray | None = None,
) -> dict[str, np.ndarray]:
    """Score, rank (and among how many) with their intervals (k,), for the areas with a creative LQ; NaN for the others.

    around: z (k,) of the neighbourhood, or None.
    """
    data, place = score_data(result, whole, known)
    if around is not None:
        data = replace(data, neighbourhood=around[place])
    score = hotspot_score(data, settings)
    found = {"score": score, "rank": rank_of(score)}
    if settings.draws:
        interval = score_interval(data, settings, progress)
        found |= {name: getattr(interval, name) for name in ("score_low", "score_high", "rank_low", "rank_high")}
    columns = {}
    for name in ("score", "score_low", "score_high", "rank", "rank_low", "rank_high"):
        columns[name] = np.full(len(known), np.nan)
        if name in found:
            columns[name][place] = found[name]
        if name == "rank":
            columns["ranked"] = np.where(known, float(len(place)), np.nan)
    return columns


def score_data(result: Quotients, whole: Quotients, known: np.ndarray) -> tuple[ScoreInput, np.ndarray]:
    """What the score is made of for the areas marked in `known` (k,), and their positions, in the order of their identifiers."""
    place = np.flatnonzero(known)
    place = place[np.argsort(result.employment.areas[place].astype(str), kind="stable")]
    sums, jobs = result.employment, np.nan_to_num(result.employment.jobs[place])
    present = np.nansum(sums.jobs, axis=0) > 0
    jobs, total = jobs[:, present], sums.total[place]
    members = None if result.reference.members is None else result.reference.members[place]
    reference = Reference(result.reference.jobs[present], result.reference.total, members)
    size = np.ones_like(jobs)
    rest_size = np.ones_like(total)
    businesses = {}
    own_lumps, all_lumps, everything = sums.lumps, sums.total_lumps, sums.total_businesses
    if own_lumps is not None and all_lumps is not None:
        lumps = own_lumps[place][:, present]
        rest = np.maximum(total - jobs.sum(axis=1), 0)
        rest_lumps = np.maximum(all_lumps[place] - lumps.sum(axis=1), 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            size = np.fmax(lumps / jobs, 1.0)
            rest_size = np.fmax(rest_lumps / rest, 1.0)
    if everything is not None:
        own = np.nan_to_num(cast(np.ndarray, whole.employment.businesses)[place, 0])
        inside = np.ones(len(place), dtype=bool) if members is None else members
        businesses = {
            "businesses": own,
            "total_businesses": everything[place],
            "businesses_reference": reference_of(own[:, None], everything[place], inside),
        }
    national = float(np.nansum(whole.employment.jobs[whole.area.nation, 0]))
    return ScoreInput(jobs, total, reference, national, size, rest_size, **businesses), place


def _sector_frame(result: Quotients, group: str) -> pd.DataFrame:
    sums = result.employment
    return pd.DataFrame(
        {
            "sector": sums.sectors["sector"],
            "sector_name": sums.sectors["sector_name"],
            "field": [f"lq_{name}" for name in field_ids(sums.sectors, group)],
            "jobs": np.nansum(sums.jobs[result.area.nation], axis=0),
            "specialised": (np.nan_to_num(result.lq) > 1).sum(axis=0),
        }
    )

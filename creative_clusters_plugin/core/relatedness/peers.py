"""From whom an area can learn: areas with a similar creative profile, and a typology of areas by profile."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..concentration import concentration
from ..concentration.hotspots import creative_group, only_group
from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import QuotientSettings, quotients
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Parameter, Progress, mark, mark_plural, tick
from ..space.great_circles import great_circle
from ..space.neighbours import Neighbours
from . import peer_frames
from .boundary_silhouette import boundary_silhouette
from .chance_likeness import chance_likeness
from .nearest_profiles import PeerSettings, nearest_profiles
from .typology import MOST_AREAS, SAMPLED, Typology, directions, typology

FEW_JOBS = "few jobs"  # class of areas that are too small to have a profile
_FEWEST_SECTORS = 3
_FEW_AREAS = 10


@dataclass(frozen=True)
class PeerResult:
    """areas: frame (index `area`) for the polygons; table: a row for each area and peer, `from_place` and `to_place` their positions.

    types: a row for each type (`class`, `type_name`, measures, `lq_<sector>`); regions: the same measures by region, empty
    without regions. sectors: frame `sector`, `sector_name`. tree: the typology, over the areas `profiled` (ids).
    chance: the similarity of an area with its nearest that chance gives, NaN where there are too few areas to tell.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    types: pd.DataFrame
    regions: pd.DataFrame
    sectors: pd.DataFrame
    tree: Typology
    profiled: np.ndarray
    chance: float
    notes: tuple[Note, ...]
    year: str
    start: str
    unmatched_jobs: float

    @property
    def misplaced(self) -> pd.DataFrame:
        """The areas that would fit the type of a neighbour better, the clearest first; none without neighbours."""
        if "fits_better" not in self.areas:
            return self.areas.head(0)
        some = self.areas[self.areas["fits_better"].notna()]
        return some.sort_values("boundary_silhouette", kind="stable")


@dataclass(frozen=True)
class Whereabouts:
    """By area: places, longitude and latitude where it has a geometry; regions, {} for none.

    near: who is whose neighbour, the areas in the order of the boundaries; None where it does not matter.
    """

    places: dict[str, tuple[float, float]] = field(default_factory=dict)
    regions: dict[str, str] = field(default_factory=dict)
    near: Neighbours | None = None


def peer_areas(
    employment: Employment,
    earlier: Employment | None,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    where: Whereabouts,
    sector_list: SectorList | None,
    settings: PeerSettings,
    quotient_settings: QuotientSettings,
    progress: Progress = lambda share: True,
    say: Callable[[Note], object] = lambda note: None,
) -> PeerResult:
    """Peers and types of the areas with a boundary, by their creative profiles.

    A profile is the symmetric location quotients (LQ - 1) / (LQ + 1) of the sub-sectors (Laursen 2015); the likeness of two
    areas is the cosine of their profiles, 1 for the same specialisations. Unknown (suppressed) quotients count as neither strong
    nor weak. earlier: the same table in the year from which growth counts. say: is told at once what the user has to know before
    the long part begins.
    Raises CreativeClustersError for fewer than three sub-sectors and where no area has a profile.
    """
    whole = sector_employment(employment, boundary_ids, sector_list)
    group = creative_group(whole, sector_list)
    sums = only_group(whole, group)
    sectors = sums.sectors[["sector", "sector_name"]].reset_index(drop=True)
    if len(sectors) < _FEWEST_SECTORS:
        raise CreativeClustersError(
            mark_plural(
                "There is {count} creative sub-sector: a profile needs {fewest} at least. Choose a sector list with more of them.",
                "There are {count} creative sub-sectors: a profile needs {fewest} at least. Choose a sector list with more of them.",
            ),
            count=len(sectors),
            fewest=_FEWEST_SECTORS,
        )
    found = quotients(sums, len(boundary_ids), employment.layer, sector_list, quotient_settings)
    b = len(boundary_ids)
    jobs = np.where(sums.reported, np.nansum(sums.jobs, axis=1), np.nan)[:b]
    profiled = np.flatnonzero(jobs >= max(settings.minimum_jobs, np.finfo(float).tiny))
    profiled = profiled[np.argsort(boundary_ids[profiled].astype(str), kind="stable")]
    if not len(profiled):
        raise CreativeClustersError(
            mark(
                "No area of '{layer}' has {jobs:,.0f} creative jobs or more: lower '{parameter}', or use larger areas.",
            ),
            parameter=Parameter("MINIMUM_JOBS"),
            layer=employment.layer,
            jobs=settings.minimum_jobs,
        )
    on_a_sample = _of_a_sample(len(profiled))
    for note in on_a_sample:
        say(note)
    lq = found.lq[:b][profiled]
    profiles = np.nan_to_num(concentration.symmetric_quotient(lq))
    unit = directions(profiles)
    chance = chance_likeness(profiles)
    growth, notes = _growth(earlier, sums, sector_list, group, settings)
    growth = growth[:b]
    middles = np.array([where.places.get(key, (np.nan, np.nan)) for key in boundary_ids], dtype=float).reshape(b, 2)
    area, peer, cosine = nearest_profiles(
        unit, jobs[profiled], growth[profiled], middles[profiled], settings, lambda share: progress(0.8 * share), say
    )
    tick(progress, 0.8)
    tree = typology(unit, settings.types, progress=lambda share: progress(0.8 + 0.04 * share))
    notes = [*found.notes, *suppression_notes(sums), *notes, *_few(jobs, settings), *_few_profiles(lq), *_unknown(lq)]
    notes += on_a_sample
    tick(progress, 0.84)
    pairs = (profiled[area], profiled[peer])
    apart = great_circle(middles[pairs[0]], middles[pairs[1]])
    table = peer_frames.pair_table(*pairs, cosine, apart, boundary_ids, names, jobs, growth)
    table.insert(6, "similarity_chance", chance)
    tick(progress, 0.86)
    lacking = peer_frames.lacking(lq[area], lq[peer], sectors["sector_name"].to_numpy(object))
    table["strengths_to_learn"] = ["; ".join(some) or None for some in lacking]
    notes += _lacking_peers(len(profiled), len(np.unique(area)), cosine, chance)
    tick(progress, 0.88)
    own_jobs = sums.jobs[:b][profiled]
    kind, types = peer_frames.type_frame(tree, unit, own_jobs, found.reference.jobs, sectors)
    tick(progress, 0.9)
    areas = peer_frames.area_frame(boundary_ids, names, jobs, growth if earlier is not None else None)
    areas.insert(1, "year", sums.year or None)
    areas.insert(3, "suppressed", pd.array(sums.suppressed_rows[:b].round(), dtype="Int64"))
    table.insert(4, "year", sums.year or None)
    areas = areas.join(peer_frames.profile_frame(boundary_ids[profiled], unit, types.loc[kind], own_jobs, lq, sectors))
    areas["class"] = areas["class"].fillna(pd.Series(np.where(sums.reported[:b], FEW_JOBS, "no data"), areas.index))
    tick(progress, 0.94)
    areas = areas.join(peer_frames.learning_frame(table, lacking))
    if where.near is not None:
        fit = boundary_silhouette(unit, tree.kind, where.near.at(profiled).weights)
        areas = areas.join(peer_frames.boundary_frame(boundary_ids[profiled], fit, tree.kind, kind, types))
    tick(progress, 0.97)
    of_region = [where.regions.get(key) for key in boundary_ids[profiled]]
    return PeerResult(
        areas,
        table,
        types,
        peer_frames.region_frame(of_region, unit, own_jobs),
        sectors,
        tree,
        boundary_ids[profiled],
        chance,
        tuple(notes),
        sums.year,
        earlier.year if earlier is not None else "",
        unmatched_jobs(sums, b),
    )


def _growth(
    earlier: Employment | None,
    sums: SectorEmployment,
    sector_list: SectorList | None,
    group: str,
    settings: PeerSettings,
) -> tuple[np.ndarray, list[Note]]:
    """Growth (k,) of the creative jobs in per cent since `earlier`, NaN where there were none or either figure is incomplete."""
    if earlier is None:
        if settings.faster:
            raise CreativeClustersError(
                mark(
                    "{parameter}: say since when in '{other}', for a table with several years.",
                ),
                parameter=Parameter("FASTER"),
                other=Parameter("START"),
            )
        return np.full(len(sums.areas), np.nan), []
    before = sector_employment(earlier, sums.areas, sector_list)
    before = only_group(before, group)
    place = pd.Index(before.areas).get_indexer(sums.areas)
    complete = (before.suppressed_rows[place] == 0) & (sums.suppressed_rows == 0)
    start, end = np.nansum(before.jobs[place], axis=1), np.nansum(sums.jobs, axis=1)
    known = complete & before.reported[place] & sums.reported & (start > 0)
    growth = np.divide(100 * (end - start), start, out=np.full(len(start), np.nan), where=known)
    unknown = int((sums.reported & ~known).sum())
    if not unknown:
        return growth, []
    text = mark_plural(
        "The growth of {count} area since {year} is not known: no creative jobs then, no row, or suppressed figures.",
        "The growth of {count} areas since {year} is not known: no creative jobs then, no row, or suppressed figures.",
    )
    return growth, [Note(text, {"count": unknown, "year": earlier.year})]


def _few(jobs: np.ndarray, settings: PeerSettings) -> list[Note]:
    few = int((jobs < settings.minimum_jobs).sum())
    if not few:
        return []
    text = mark_plural(
        "{count} area has fewer than {jobs:,.0f} creative jobs: too few for a profile, so it has no peers and is "
        "nobody's.",
        "{count} areas have fewer than {jobs:,.0f} creative jobs: too few for a profile, so they have no peers "
        "and are nobody's.",
    )
    return [Note(text, {"count": few, "jobs": settings.minimum_jobs}, warning=False)]


def _lacking_peers(profiled: int, with_peers: int, cosine: np.ndarray, chance: float) -> list[Note]:
    """Areas without peers, and pairs (m,) that are no more alike than chance makes them."""
    notes = []
    if with_peers < profiled:
        text = mark_plural(
            "{count} of {all} areas has no peer that meets the conditions on size, growth and distance.",
            "{count} of {all} areas have no peer that meets the conditions on size, growth and distance.",
        )
        notes.append(Note(text, {"count": profiled - with_peers, "all": profiled}))
    unlike = int((cosine <= max(0.0, np.nan_to_num(chance))).sum())
    if unlike:
        text = mark_plural(
            "{count} of {all} pairs of area and peer is not called alike: chance alone gives an area's nearest a similarity of "
            "{limit:.2f} or more in half of the cases. Ask for fewer peers, or widen the conditions.",
            "{count} of {all} pairs of area and peer are not called alike: chance alone gives an area's nearest a similarity of "
            "{limit:.2f} or more in half of the cases. Ask for fewer peers, or widen the conditions.",
        )
        limit = max(0.0, float(np.nan_to_num(chance)))
        notes.append(Note(text, {"count": unlike, "all": len(cosine), "limit": limit}, warning=False))
    return notes


def _few_profiles(lq: np.ndarray) -> list[Note]:
    if len(lq) >= _FEW_AREAS:
        return []
    text = mark_plural(
        "Only {count} area has a profile: among fewer than {few}, the most similar may be quite unlike, and types "
        "say little.",
        "Only {count} areas have a profile: among fewer than {few}, the most similar may be quite unlike, and "
        "types say little.",
    )
    return [Note(text, {"count": len(lq), "few": _FEW_AREAS})]


def _of_a_sample(count: int) -> list[Note]:
    if count <= MOST_AREAS:
        return []
    text = mark(
        "{count:,} areas have a profile, more than {most:,}: the types are made from {sampled:,} of them, drawn at random, and the "
        "others go to the type that they are most like. The peers are those among all areas.",
    )
    return [Note(text, {"count": count, "most": MOST_AREAS, "sampled": SAMPLED})]


def _unknown(lq: np.ndarray) -> list[Note]:
    unknown = np.isnan(lq)
    if not unknown.any():
        return []
    text = mark(
        "{count} of {all} location quotients of {areas} areas are not known; in the profiles they count as neither strong nor weak.",
    )
    return [Note(text, {"count": int(unknown.sum()), "all": lq.size, "areas": int(unknown.any(axis=1).sum())})]

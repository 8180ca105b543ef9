"""Hotspots that hold: the creative hotspots under every combination of reasonable choices, in one pass over the data."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, some, tick
from .classes import RuleSettings, classify, refuse_untested
from .hotspots import Measured, creative_group, measured, score_data
from .quotient_frames import suppression_notes, unmatched_jobs
from .quotients import QuotientSettings
from .robust_frames import FACTORS, area_frame, choice_table
from .robust_notes import SMALLEST_REGION, kept_draws, kept_note, small_regions
from .scores import ScoreSettings, hotspot_score, rank_of, score_draws
from .sobol import Indices, sobol_indices

REFERENCES = ("all areas", "without leading region", "own region")
MEASURES = ("jobs", "businesses")
WEIGHTINGS = {
    "equal": (1.0, 1.0, 1.0, 1.0, 1.0),
    "concentration": (2.0, 1.0, 1.0, 1.0, 1.0),
    "breadth": (1.0, 2.0, 1.0, 1.0, 1.0),
    "scale": (1.0, 1.0, 2.0, 1.0, 1.0),
}
_RULE = FACTORS.index("rule")


@dataclass(frozen=True)
class Design:
    """The levels of each factor, the usual one first; the design is every combination of them.

    years: the same table in each year, the one mapped first. weightings: names in WEIGHTINGS.
    """

    lists: tuple[SectorList | None, ...]
    years: tuple[Employment, ...]
    measures: tuple[str, ...] = ("jobs",)
    references: tuple[str, ...] = ("all areas",)
    rules: tuple[str, ...] = ("composite",)
    normalisations: tuple[str, ...] = ("percentile",)
    weightings: tuple[str, ...] = ("equal",)

    @property
    def levels(self) -> tuple[tuple[str, ...], ...]:
        """Names of the levels of each of FACTORS."""
        lists = tuple("" if one is None else one.title for one in self.lists)
        years = tuple(one.year for one in self.years)
        return lists, years, self.measures, self.references, self.rules, self.normalisations, self.weightings

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(map(len, self.levels))

    @property
    def varied(self) -> list[str]:
        return [factor for factor, size in zip(FACTORS, self.shape, strict=True) if size > 1]


@dataclass(frozen=True)
class RobustSettings:
    """quotient, score, rule: as for the creative hotspots; what the design has levels of is not taken from them."""

    quotient: QuotientSettings = field(default_factory=QuotientSettings)
    score: ScoreSettings = field(default_factory=ScoreSettings)
    rule: RuleSettings = field(default_factory=RuleSettings)


@dataclass(frozen=True)
class Runs:
    """What b areas are under every choice: `kind` (*shape, b) class, `score` and `rank` (*shape, b), NaN = no data.

    drawn: (draws, b) ranks of all choices' draws under one another. chance: (b,) mean variance of the rank over the draws of a choice.
    """

    kind: np.ndarray
    score: np.ndarray
    rank: np.ndarray
    drawn: np.ndarray
    chance: np.ndarray
    notes: tuple[Note, ...]
    unmatched_jobs: float

    @property
    def hot(self) -> np.ndarray:
        """(*shape, b) 1 for a hotspot, 0 for none, NaN for no data."""
        return np.where(self.kind == "no data", np.nan, (self.kind == "hotspot").astype(float))


@dataclass(frozen=True)
class RobustResult:
    """areas: frame of the boundaries' areas (index `area`); of_rank, of_class: Sobol's indices of the rank and of being a hotspot,
    (factors, b), for areas with data under every choice."""

    design: Design
    areas: pd.DataFrame
    runs: Runs
    of_rank: Indices
    of_class: Indices
    leading_region: str
    notes: tuple[Note, ...]
    year: str

    @property
    def choices(self) -> int:
        return int(np.prod(self.design.shape))

    def table(self) -> pd.DataFrame:
        """Areas x choices, which may be millions of rows."""
        return choice_table(self.design, self.runs, self.areas)

    def count(self, name: str) -> int:
        return int((self.areas["robust_class"] == name).sum())


def hotspot_robustness(
    design: Design,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    regions: dict[str, str],
    settings: RobustSettings,
    progress: Progress = lambda share: True,
) -> RobustResult:
    """Class, score and rank of every area under every choice of `design`, as `creative_hotspots` gives them one by one.

    regions: of the areas, {} where not known: the references by region need them. Raises CreativeClustersError where there is but
    one choice, and where `creative_hotspots` would.
    """
    if not design.varied:
        raise CreativeClustersError(
            mark(
                "Only one choice is left: there is nothing to compare. Choose several sector lists, rules, years, references, "
                "scales or weights."
            )
        )
    leading = _leading_region(design, boundary_ids, regions)
    runs = _all_runs(design, boundary_ids, regions, leading, settings, progress)
    indices = []
    for values in (runs.rank, runs.hot):
        tick(progress, 1.0)
        indices.append(sobol_indices(values, len(FACTORS)))
    of_rank, of_class = indices
    return RobustResult(
        design,
        area_frame(design, runs, of_rank, of_class, boundary_ids, names, progress),
        runs,
        of_rank,
        of_class,
        leading,
        (
            *runs.notes,
            *small_regions(design.references, boundary_ids, regions),
            *kept_note(design.shape, settings.score.draws, len(boundary_ids)),
        ),
        design.years[0].year,
    )


def lists_that_match(
    lists: Sequence[SectorList | None], employment: Employment
) -> tuple[list[SectorList | None], list[Note]]:
    """Those of `lists` that some industry of a table meets, and a note on the others; all where none does, for the error to say why."""
    found: list[SectorList | None] = []
    for one in lists:
        try:
            sector_employment(employment, np.array([], dtype=object), one and one.of(employment))
        except CreativeClustersError:
            continue
        found.append(one)
    lost = [one.title for one in lists if one is not None and not any(one is other for other in found)]
    if not found or not lost:
        return list(lists), []
    text = mark("No industry of the table is in these lists, which are left out: {lists}.")
    return found, [Note(text, {"lists": some(lost)})]


def in_businesses_only(employment: Employment) -> Employment:
    """The table with its businesses in place of the jobs. Raises CreativeClustersError where it does not count them."""
    if employment.businesses is None:
        raise CreativeClustersError(
            mark("'{layer}' has no field of businesses: they cannot be compared with jobs."), layer=employment.layer
        )
    return replace(
        employment, jobs=employment.businesses, businesses=None, total=None, partly=None, measure="businesses"
    )


def settings_of(measure: str, settings: RobustSettings) -> RobustSettings:
    """Those for a measure: a business is a draw of its own, and the fewest jobs are those of as many average businesses."""
    if measure == "jobs":
        return settings
    size = max(settings.quotient.jobs_per_business, 1.0)
    rule = replace(settings.rule, minimum_jobs=settings.rule.minimum_jobs / size)
    return replace(settings, quotient=replace(settings.quotient, jobs_per_business=0.0), rule=rule)


def _leading_region(design: Design, boundary_ids: np.ndarray, regions: dict[str, str]) -> str:
    """The region with the most creative jobs in the year mapped, by the first list; '' where there are no regions."""
    if not regions:
        return ""
    listed = design.lists[0] and design.lists[0].of(design.years[0])
    sums = sector_employment(design.years[0], boundary_ids, listed)
    own = sums.columns(creative_group(sums, listed))
    jobs = pd.Series(np.nansum(sums.jobs[:, own], axis=1), index=[regions.get(area) for area in sums.areas])
    jobs = jobs[jobs.index.notna()].groupby(level=0).sum()
    return str(jobs.idxmax()) if len(jobs) else ""


def _all_runs(
    design: Design,
    boundary_ids: np.ndarray,
    regions: dict[str, str],
    leading: str,
    settings: RobustSettings,
    progress: Progress,
) -> Runs:
    b, shape = len(boundary_ids), design.shape
    kind = np.full((*shape, b), "no data", dtype=object)
    score, rank, spread = (np.full((*shape, b), np.nan) for _ in range(3))
    scaled = (*shape[:_RULE], *shape[_RULE + 1 :])
    drawn = np.full((*scaled, kept_draws(shape, settings.score.draws, b), b), np.nan, dtype=np.float32)
    notes: list[Note] = []
    unmatched = 0.0
    steps = shape[0] * shape[1] * shape[2]
    for step, (lst, year, measure) in enumerate(np.ndindex(*shape[:3])):
        own = settings_of(design.measures[measure], settings)
        employment = design.years[year]
        if design.measures[measure] == "businesses":
            employment = in_businesses_only(employment)
        listed = design.lists[lst]
        listed = listed and listed.of(employment)
        tick(progress, step / steps)
        sums = sector_employment(employment, boundary_ids, listed)
        tick(progress, step / steps)
        if not sums.drawn:
            refuse_untested(design.rules, sums.drawn, sums.measure)
            own = replace(own, score=replace(own.score, draws=0))
        if not step:
            unmatched = unmatched_jobs(sums, b)
        for place, reference in enumerate(design.references):
            for members, inside in _references(reference, sums, boundary_ids, regions, leading, own):
                quotient = own.quotient if members is None else replace(own.quotient, members=members)
                found = measured(sums, b, employment.layer, listed, quotient)
                tick(progress, (step + place / shape[3]) / steps)
                at = (lst, year, measure, place)
                if not (year or measure or place):  # what is said of the others is said of the usual choices
                    own_notes = (*found.quotients.notes, *suppression_notes(sums))
                    notes += [note for note in own_notes if note not in notes]
                _classes(kind, at, found, design, own, inside)
                done = (step + (place + 0.5) / shape[3]) / steps
                _scores((score, rank, spread), drawn, at, found, design, own, inside, partial(_still, progress, done))
    chance = spread.mean(axis=tuple(range(len(shape))))
    pooled = drawn.reshape(-1, b) if settings.score.draws else rank.reshape(-1, b)
    return Runs(kind, score, rank, pooled, chance, tuple(notes), unmatched)


def _still(progress: Progress, done: float, _share: float) -> bool:
    """Whether to go on, asked within a step."""
    return progress(done)


def _references(
    reference: str,
    sums: SectorEmployment,
    boundary_ids: np.ndarray,
    regions: dict[str, str],
    leading: str,
    settings: RobustSettings,
) -> Iterator[tuple[np.ndarray | None, np.ndarray]]:
    """Identifiers of the areas that make up a reference (None: those of the settings), and the areas (b,) that it is for."""
    of = np.array([regions.get(area) for area in boundary_ids], dtype=object)
    if reference == "all areas":
        yield None, np.ones(len(boundary_ids), dtype=bool)
    elif reference == "without leading region":
        rest = ~np.isin(sums.areas, boundary_ids[of == leading])
        if settings.quotient.members is not None:
            rest &= np.isin(sums.areas, settings.quotient.members)
        yield sums.areas[rest], np.ones(len(boundary_ids), dtype=bool)
    else:
        counted = sums.reported[: len(boundary_ids)] & (np.nansum(sums.jobs[: len(boundary_ids)], axis=1) > 0)
        for region in sorted({one for one in of if one is not None}):
            inside = of == region
            if (inside & counted).sum() >= SMALLEST_REGION:
                yield boundary_ids[inside], inside


def _classes(
    kind: np.ndarray,
    at: tuple[int, ...],
    found: Measured,
    design: Design,
    settings: RobustSettings,
    inside: np.ndarray,
) -> None:
    for place, rule in enumerate(design.rules):
        classes = classify(found.classes, replace(settings.rule, rule=rule))[: len(inside)]
        kind[(*at, place)][:, :, inside] = classes[inside]


def _scores(
    into: tuple[np.ndarray, ...],
    drawn: np.ndarray,
    at: tuple[int, ...],
    found: Measured,
    design: Design,
    settings: RobustSettings,
    inside: np.ndarray,
    progress: Progress,
) -> None:
    """Scores, ranks and their variances over the draws, the same under each rule, and the ranks drawn."""
    data, place = score_data(found.quotients, found.whole, found.known)
    for n, normalisation in enumerate(design.normalisations):
        for w, weighting in enumerate(design.weightings):
            tick(progress, 0.0)
            own = replace(settings.score, normalisation=normalisation, weights=WEIGHTINGS[weighting])
            score = hotspot_score(data, own)
            figures = [score, rank_of(score), np.zeros(len(score))]
            if own.draws:
                ranks = score_draws(data, own, progress)[1]
                figures[2] = ranks.var(axis=0)
                kept = ranks[: drawn.shape[-2]]
                drawn[(*at, n, w)][:, inside] = _placed(kept, place, len(found.known), inside)
            under_each_rule: tuple[Any, ...] = (*at, slice(None), n, w)
            for array, values in zip(into, figures, strict=True):
                array[under_each_rule][:, inside] = _placed(values[None, :], place, len(found.known), inside)


def _placed(values: np.ndarray, place: np.ndarray, areas: int, inside: np.ndarray) -> np.ndarray:
    """Values (d, known) at their positions among all areas, of those the boundaries' that are `inside`; NaN where not known."""
    whole = np.full((len(values), areas), np.nan)
    whole[:, place] = values
    return whole[:, : len(inside)][:, inside]

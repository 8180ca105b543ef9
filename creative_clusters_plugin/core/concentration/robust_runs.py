"""Class, score and rank of areas under every combination of choices, in one pass over the data."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from ..employment.employment import Employment
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, tick
from ..values import among
from .classes import classify, refuse_untested
from .hotspots import Measured, measured, score_data
from .quotient_frames import suppression_notes, unmatched_jobs
from .robust_design import WEIGHTINGS, Design, RobustSettings
from .robust_frames import FACTORS
from .robust_notes import SMALLEST_REGION, kept_draws
from .scores import hotspot_score, rank_of, score_draws
from .second_boundaries import brought, brought_ranks

_RULE = FACTORS.index("rule") - 1  # among those within one set of boundaries


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


def runs_of(
    design: Design,
    boundary_ids: np.ndarray,
    regions: dict[str, str],
    leading: str,
    settings: RobustSettings,
    progress: Progress,
) -> Runs:
    """The runs of both sets of boundaries, those of the second brought over: an area is what the one is that holds most of it."""
    second = design.second
    if second is None:
        return _stacked([_all_runs(design, boundary_ids, regions, leading, settings, progress)])
    first = _all_runs(design, boundary_ids, regions, leading, settings, partial(_part_of, progress, 0.0))
    there = _all_runs(
        replace(design, years=second.years),
        second.ids,
        second.regions(boundary_ids, regions),
        leading,
        replace(settings, quotient=second.reference(boundary_ids, settings.quotient)),
        partial(_part_of, progress, 0.5),
    )
    # an area of which nothing is known is not called after what lies around it
    unknown = (first.kind == "no data").reshape(-1, len(boundary_ids)).all(axis=0)
    fit = np.where(unknown, -1, second.fit)
    return _stacked([first, _brought_over(there, fit, settings.score.draws > 0)])


def _part_of(progress: Progress, start: float, share: float) -> bool:
    return progress(start + share / 2)


def _stacked(runs: list[Runs]) -> Runs:
    return Runs(
        np.stack([one.kind for one in runs]),
        np.stack([one.score for one in runs]),
        np.stack([one.rank for one in runs]),
        np.concatenate([one.drawn for one in runs]),
        np.mean([one.chance for one in runs], axis=0),
        runs[0].notes,
        runs[0].unmatched_jobs,
    )


def _brought_over(runs: Runs, fit: np.ndarray, resampled: bool) -> Runs:
    """Runs of second areas as those of the areas mapped. The variance of ranks is that of the draws that are kept."""
    rank, drawn = brought_ranks(runs.rank, fit), brought_ranks(runs.drawn, fit)
    chance = np.zeros(len(fit))
    if resampled:
        of_choices = drawn.reshape(runs.score[..., 0].size // runs.score.shape[_RULE], -1, len(fit))
        chance = of_choices.var(axis=1).mean(axis=0)
    score = brought(runs.score, fit, np.nan)
    kind = brought(runs.kind, fit, "no data")
    return Runs(kind, score, rank, drawn.astype(runs.drawn.dtype), chance, runs.notes, runs.unmatched_jobs)


def _all_runs(
    design: Design,
    boundary_ids: np.ndarray,
    regions: dict[str, str],
    leading: str,
    settings: RobustSettings,
    progress: Progress,
) -> Runs:
    b, shape = len(boundary_ids), design.shape[1:]
    kind = np.full((*shape, b), "no data", dtype=object)
    score, rank, spread = (np.full((*shape, b), np.nan) for _ in range(3))
    scaled = (*shape[:_RULE], *shape[_RULE + 1 :])
    drawn = np.full((*scaled, kept_draws(design.shape, settings.score.draws, b), b), np.nan, dtype=np.float32)
    notes: list[Note] = []
    unmatched = 0.0
    steps = shape[0] * shape[1] * shape[2]
    for step, (lst, year, measure) in enumerate(np.ndindex(*shape[:3])):
        own = settings_of(design.measures[measure], settings)
        employment = design.years[year]
        if design.measures[measure] == "businesses":
            employment = in_businesses_only(employment)
        listed = design.lists[lst]
        tick(progress, step / steps)
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
                    own_notes = (*found.quotients.notes, *(() if lst else suppression_notes(sums)))
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
        rest = ~among(sums.areas, boundary_ids[of == leading])
        if settings.quotient.members is not None:
            rest &= among(sums.areas, settings.quotient.members)
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

"""Hotspots that hold: the creative hotspots under every combination of reasonable choices, in one pass over the data."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, some, tick
from .hotspots import creative_group
from .robust_design import Design, RobustSettings
from .robust_frames import FACTORS, area_frame, choice_table
from .robust_notes import kept_note, small_regions
from .robust_runs import Runs, runs_of
from .second_boundaries import checked
from .sobol import Indices, sobol_indices


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

    def table(self, progress: Progress = lambda share: True) -> pd.DataFrame:
        """Areas x choices, which may be millions of rows. Raises Cancelled."""
        return choice_table(self.design, self.runs, self.areas, progress)

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
    tick(progress, 0.0)
    leading = _leading_region(design, boundary_ids, regions)
    tick(progress, 0.0)
    said = () if design.second is None else checked(design.second, boundary_ids)
    tick(progress, 0.0)
    runs = runs_of(design, boundary_ids, regions, leading, settings, progress)
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
            *said,
            *small_regions(design.references, boundary_ids, regions),
            *kept_note(design.shape, settings.score.draws, len(boundary_ids)),
        ),
        design.years[0].year,
    )


def lists_that_match(
    lists: Sequence[SectorList | None], employment: Employment, progress: Progress = lambda share: True
) -> tuple[list[SectorList | None], list[Note]]:
    """Those of `lists` that some industry of a table meets, and a note on the others; all where none does, for the error to say why."""
    found: list[SectorList | None] = []
    for one in lists:
        try:
            listed = one and one.of(employment)
            tick(progress, 0.0)
            sector_employment(employment, np.array([], dtype=object), listed)
            tick(progress, 0.0)
        except CreativeClustersError:
            continue
        found.append(one)
    lost = [one.title for one in lists if one is not None and not any(one is other for other in found)]
    if not found or not lost:
        return list(lists), []
    text = mark("No industry of the table is in these lists, which are left out: {lists}.")
    return found, [Note(text, {"lists": some(lost)})]


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

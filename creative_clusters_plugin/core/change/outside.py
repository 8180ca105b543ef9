"""A nation from outside the table: the areas of a region are compared with what its own table of the same years says."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..employment.employment import EmploymentColumns
from ..employment.panel import Panel, read_panel
from ..employment.periods import Period
from ..employment.sector_lists import SectorList
from ..messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some

_ID = "reference"
_ROUNDING = 0.99  # of the areas' jobs that a nation may have by rounding


def with_reference(
    panel: Panel, columns: EmploymentColumns, sector_list: SectorList | None
) -> tuple[Panel, tuple[Note, ...]]:
    """`panel` with the reference as a further area, the last, that is written nowhere (`nation` is False).

    columns: of the reference, all its rows of one area. Years that it lacks are not reported; sectors that it lacks have no jobs.
    What it has beside the panel's sectors counts to the rest. Raises CreativeClustersError for what `read_panel` refuses.
    """
    found = read_panel(columns, np.array([_ID], dtype=object), sector_list)
    t, _, s = panel.jobs.shape
    jobs, total, reported = np.full((t, 1, s), np.nan), np.full((t, 1), np.nan), np.zeros((t, 1), dtype=bool)
    by = ["sector_name"] if sector_list is None else ["group", "sector_name"]
    place = _index(found.sectors[by].iloc[:-1]).get_indexer(_index(panel.sectors[by].iloc[:-1]))
    for year, text in enumerate(panel.years):
        if text not in found.years:
            continue
        own = found.years.index(text)
        whole = float(np.nansum(found.total[own]))
        sums = np.append(np.nansum(found.jobs[own][:, :-1], axis=0), 0.0)[place]
        jobs[year, 0], total[year, 0], reported[year, 0] = np.append(sums, whole - sums.sum()), whole, True
    wider = replace(
        panel,
        areas=np.append(panel.areas, _ID),
        jobs=np.concatenate([panel.jobs, jobs], axis=1),
        total=np.concatenate([panel.total, total], axis=1),
        reported=np.concatenate([panel.reported, reported], axis=1),
        nation=np.append(panel.nation, False),
        withheld=np.concatenate([panel.withheld, np.zeros(jobs.shape, dtype=bool)], axis=1),
        lumps=None if panel.lumps is None else np.concatenate([panel.lumps, jobs], axis=1),
        bridged=None if panel.bridged is None else np.concatenate([panel.bridged, np.zeros(jobs.shape)], axis=1),
    )
    return wider, _lacking(panel, found, jobs)


def _index(frame: pd.DataFrame) -> pd.MultiIndex:
    return pd.MultiIndex.from_frame(frame)


def _lacking(panel: Panel, reference: Panel, jobs: np.ndarray) -> tuple[Note, ...]:
    notes = (*(note for note in reference.notes if note.warning), *_too_small(panel, reference, jobs))
    with_jobs = np.nansum(panel.jobs[:, : panel.boundaries], axis=(0, 1)) > 0
    missing = (with_jobs & (np.nansum(jobs, axis=(0, 1)) == 0))[:-1]
    if not missing.any():
        return notes
    text = mark_plural(
        "The reference '{layer}' has no jobs in {count} of the {all} sectors that the areas have: {sectors}. It "
        "has no location quotient, and its mix is that of all jobs.",
        "The reference '{layer}' has no jobs in {count} of the {all} sectors that the areas have: {sectors}. They "
        "have no location quotients, and their mix is that of all jobs.",
    )
    values = {
        "layer": reference.layer,
        "count": int(missing.sum()),
        "all": int(with_jobs[:-1].sum()),
        "sectors": some(panel.sectors["sector_name"].to_numpy(object)[:-1][missing]),
    }
    return (*notes, Note(text, values))


def _too_small(panel: Panel, reference: Panel, jobs: np.ndarray) -> tuple[Note, ...]:
    """That the reference has fewer jobs in the sectors than the areas that it is to hold: another unit, or no nation of theirs."""
    areas = np.nansum(panel.jobs[:, panel.nation][:, :, :-1], axis=(1, 2))
    nation = np.nansum(jobs[:, 0, :-1], axis=1)
    short = np.flatnonzero(~np.isnan(jobs[:, 0, -1]) & (nation < _ROUNDING * areas))
    if not len(short):
        return ()
    text = mark(
        "The reference '{layer}' has fewer jobs in the sectors than the areas that it is compared with ({nation:,.0f} against {areas:,.0f} "
        "in {year}): it cannot be the nation that they are part of. Are its figures in another unit?"
    )
    last = int(short[-1])
    values = {"nation": float(nation[last]), "areas": float(areas[last]), "year": panel.years[last]}
    return (Note(text, {"layer": reference.layer, **values}),)


def every_year(panel: Panel, years: np.ndarray, layer: str) -> None:
    """Raises CreativeClustersError where the reference, the last area, lacks one of `years` (positions)."""
    lacking = [panel.years[year] for year in years if not panel.reported[year, -1]]
    if lacking:
        raise CreativeClustersError(
            mark(
                "The reference '{layer}' has no rows for {years}: it needs every year that is compared. Its years: {known}."
            ),
            layer=layer,
            years=some(lacking, 40),
            known=some(np.array(panel.years)[panel.reported[:, -1]], 40) or "-",
        )


def only_reference(panel: Panel, start: Period, end: Period, layer: str, dynamic: bool) -> np.ndarray:
    """Which areas (k,) make up the nation: the last alone. Refused where it lacks a year that is compared."""
    years = np.concatenate([start.years, end.years])
    every_year(panel, np.arange(start.years[0], end.years[-1] + 1) if dynamic else years, layer)
    return np.arange(len(panel.areas)) == len(panel.areas) - 1


def refuse_itself(panel: Panel, members: np.ndarray) -> None:
    """One area as its own nation has a national part that is all its change, no mix and a quotient of 1, whatever happened."""
    if members.sum() == 1:
        raise CreativeClustersError(
            mark(
                "'{layer}' holds one area only ({area}), which would be compared with itself: quotients of 1, all change the nation's. "
                "Give the nation's table with the same years in '{parameter}', or a table with more areas.",
            ),
            layer=panel.layer,
            area=panel.areas[members][0],
            parameter=Parameter("REFERENCE"),
        )

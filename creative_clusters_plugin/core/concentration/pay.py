"""Pay per job: the wages of a sector over its jobs, against those of the nation."""

from dataclasses import dataclass, replace

import numpy as np

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..figures.digits import settled
from ..messages import Note, Plural, mark, mark_plural
from .quotients import Quotients


@dataclass(frozen=True)
class Pay:
    """wages, jobs (k, s): of the same rows, those in which both are known. pay (k, s): one over the other, in the unit of the wages;
    ratio (k, s): over that of the reference. NaN where there are no such jobs.
    """

    sums: SectorEmployment
    wages: np.ndarray
    jobs: np.ndarray
    pay: np.ndarray
    ratio: np.ndarray
    notes: tuple[Note, ...]

    def of_group(self, group: str, members: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pay (k,) and its ratio of all sectors of a group together; the mix of sectors is each area's own."""
        columns = self.sums.columns(group)
        wages, jobs = (np.nansum(table[:, columns], axis=1, keepdims=True) for table in (self.wages, self.jobs))
        pay, ratio = _over(wages, jobs, members)
        return pay[:, 0], ratio[:, 0]


def pay_per_job(employment: Employment, result: Quotients, sector_list: SectorList | None, outside: bool) -> Pay | None:
    """Pay by area and sector of `result`; None where the table has no wages beside its jobs.

    The nation's pay is that of the areas that make up the reference: rows with jobs but no wages count to neither. outside: the
    reference is a table of its own, which has no wages: the areas of the table then make it up, and a note says so.
    """
    if employment.wages is None:
        return None
    both = ~np.isnan(employment.jobs) & ~np.isnan(employment.wages)
    alone = replace(employment, businesses=None, total=None, partly=None, wages=None)
    areas = result.employment.areas
    jobs, wages = (
        sector_employment(replace(alone, jobs=np.where(both, figures, np.nan)), areas, sector_list)
        for figures in (employment.jobs, employment.wages)
    )
    members = result.area.nation if outside else result.area.members
    pay, ratio = _over(wages.jobs, jobs.jobs, members)
    notes = []
    lacking = int((~np.isnan(employment.jobs) & (employment.jobs > 0) & np.isnan(employment.wages)).sum())
    if lacking:
        text: str | Plural = mark_plural(
            "{count} figure of '{layer}' has jobs but no wages: it counts to no pay per job.",
            "{count} figures of '{layer}' have jobs but no wages: they count to no pay per job.",
        )
        notes.append(Note(text, {"count": lacking, "layer": employment.layer}))
    if outside:
        text = mark("Pay per job is compared with that of all areas of '{layer}': the reference table holds no wages.")
        notes.append(Note(text, {"layer": employment.layer}, warning=False))
    return Pay(jobs, wages.jobs, jobs.jobs, pay, ratio, tuple(notes))


def _over(wages: np.ndarray, jobs: np.ndarray, members: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Wages over jobs (k, s), and that over the same of the areas `members` (k,) taken together."""
    with np.errstate(divide="ignore", invalid="ignore"):
        pay = np.where(jobs > 0, wages / jobs, np.nan)
        of_all = np.nansum(wages[members], axis=0) / np.nansum(jobs[members], axis=0)
        ratio = pay / np.where(of_all > 0, of_all, np.nan)
    return settled(pay), settled(ratio)

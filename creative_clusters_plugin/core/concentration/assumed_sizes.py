"""How large businesses are taken to be where a table does not count them."""

from dataclasses import replace

import numpy as np

from ..employment.measures import JOBS, measure_of
from ..employment.sector_sums import SectorEmployment
from ..messages import Note, mark
from .concentration import size_skew

# Of the 2,714 creative companies of South Yorkshire with employees (Companies House, accounts to 2024): mean 3.1, squared coefficient of
# variation 6.6, E[S^3] E[S] / E[S^2]^2 3.2; of the 30,637 others: mean 6.5 and 16.7.
_SKEW = 3.2
_TOGETHER = 1 + 6.6  # size of the business of the average job, to that of the average business
_OTHERS = 6.5 / 3.1 * (1 + 16.7)  # the same for businesses outside the sectors, whose mean is 6.5 / 3.1 of theirs
ASSUMED = mark(
    "The table does not count businesses. Intervals and hotspots take its jobs to come in businesses of {mean:g} jobs on average in "
    "the sectors, the average job in one of {together:.0f}, in other industries in one of {others:.0f}; more where a sector's "
    "industries differ much from their usual mix. Counts of businesses make intervals truer.",
)
ASSUMED_OF_SECTORS = mark(
    "The table does not count businesses, and has one figure for each sector. Intervals and hotspots take its jobs to come in businesses "
    "of {mean:g} jobs on average in the sectors, the average job in one of {together:.0f}, in other industries in one of "
    "{others:.0f}. A single large employer does not show in it and can make its area a hotspot: a table by industry, or counts of "
    "businesses, makes intervals truer.",
)


def in_businesses(employment: SectorEmployment, mean: float) -> SectorEmployment:
    """The same with squared sizes as if its jobs came in businesses of usual sizes, where the table does not count them.

    n businesses of mean m and squared coefficient of variation c2 are drawn as a Poisson number: jobs vary by n m^2 (1 + c2), which
    is m (1 + c2) a job, whatever the number of jobs (a compound Poisson sum; Feller 1968). Where the industries of a sector differ
    more than that from their usual mix in an area (`uneven`), it is what they differ by: the size of its largest businesses shows.
    mean: of a business in the sectors; 0 or 1 leaves each job a draw of its own. Other counts than those of jobs are draws of their
    own, too; what is no count stays without sizes, and so without intervals, which is noted.
    """
    if not employment.drawn:
        text = mark(
            "The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: there are no "
            "intervals. With counts of businesses (EMPLOYMENT_BUSINESSES) there are."
        )
        values = {"measure": Note(measure_of(employment.measure).title)}
        return replace(employment, notes=(*employment.notes, Note(text, values)))
    if employment.measure != JOBS:
        return employment
    if employment.lumps is not None or employment.uneven is None or mean <= 1:
        return employment
    figures = {"mean": mean, "together": mean * _TOGETHER, "others": mean * _OTHERS}
    text = ASSUMED if (employment.uneven > 0).any() else ASSUMED_OF_SECTORS
    lumps = np.fmax(employment.jobs * figures["together"], employment.uneven)
    inside = np.maximum(employment.total - employment.rest, 0.0)
    return replace(
        employment,
        lumps=np.where(np.isnan(employment.jobs), np.nan, lumps),
        total_lumps=inside * figures["together"] + np.maximum(employment.rest, 0.0) * figures["others"],
        notes=(*employment.notes, Note(text, figures, warning=False)),
    )


def skew_of(jobs: np.ndarray, lumps: np.ndarray | None, businesses: np.ndarray | None) -> np.ndarray | float:
    """Of the sizes of businesses (k, s): counted, taken as usual, or none where each job is a draw of its own."""
    if lumps is None:
        return 0.0
    return _SKEW if businesses is None else size_skew(jobs, lumps, businesses)

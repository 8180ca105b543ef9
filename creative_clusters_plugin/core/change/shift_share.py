"""Shift-share: how much of a change of jobs goes with the nation, with the mix of sectors, and with the area itself.

Shapes: k areas, s sectors that together make up all industries, t years. NaN = suppressed or missing, and carries through.
"""

from dataclasses import dataclass

import numpy as np

METHODS = ("dunn", "esteban_marquillas", "dynamic")


@dataclass(frozen=True)
class ShiftShare:
    """The parts (k, s), in jobs, of each change: they add up to it. `allocation` is 0 but for Esteban-Marquillas.

    growth: (s,) of each sector in the nation; total_growth: of all its jobs. Over several steps: of the last year on the first.
    """

    national: np.ndarray
    mix: np.ndarray
    regional: np.ndarray
    allocation: np.ndarray
    growth: np.ndarray
    total_growth: float


def national_growth(start: np.ndarray, end: np.ndarray, members: np.ndarray) -> np.ndarray:
    """Growth (s,) of each sector over the areas marked in `members` (k,) that have both figures; NaN for a base of 0."""
    both = members[:, None] & ~np.isnan(start) & ~np.isnan(end)
    base = np.where(both, start, 0.0).sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        growth = np.where(both, end, 0.0).sum(axis=0) / base - 1
    return np.where(base > 0, growth, np.nan)


def shift_share(
    start: np.ndarray,
    end: np.ndarray,
    total_start: np.ndarray,
    total_end: np.ndarray,
    members: np.ndarray,
    method: str = "dunn",
) -> ShiftShare:
    """Shift-share of the change between two years.

    start, end: jobs (k, s); total_start, total_end: in all industries (k,); members: (k,) the areas of the nation.
    'dunn' (Dunn 1960): national E_ij g, mix E_ij (g_i - g), regional E_ij (g_ij - g_i), with g, g_i the growth of the nation
    and of its sector. 'esteban_marquillas' (Esteban-Marquillas 1972): the regional part at the jobs that the area would have with
    the nation's mix, E_j E_i / E; the rest of it is the allocation part. Jobs that come where there were none are all
    regional, since their growth is not defined.
    """
    total_growth = float(national_growth(total_start[:, None], total_end[:, None], members)[0])
    growth = national_growth(start, end, members)
    own = np.where(np.isnan(growth), total_growth, growth)
    known = np.where(np.isnan(end), np.nan, start)
    national = known * total_growth
    mix = known * (own - total_growth)
    regional = end - start - national - mix
    allocation = np.where(np.isnan(regional), np.nan, 0.0)
    if method == "esteban_marquillas":
        with np.errstate(divide="ignore", invalid="ignore"):
            inside = np.nansum(start[members], axis=0) / np.nansum(total_start[members])
            even = regional / start * (total_start[:, None] * inside)
        even = np.where(start > 0, even, regional)
        regional, allocation = even, regional - even
    return ShiftShare(national, mix, regional, allocation, growth, total_growth)


def dynamic_shift_share(jobs: np.ndarray, total: np.ndarray, members: np.ndarray) -> ShiftShare:
    """Dunn's shift-share year by year, summed (Barff & Knight 1988): growth rates and mix may change on the way.

    jobs: (t, k, s); total: (t, k). A figure that is missing on the way keeps its last value, so that its change counts
    in the year that shows it; first and last are needed, the parts are NaN without.
    """
    held, held_total = _held(jobs), _held(total)
    parts = np.zeros((3, *jobs.shape[1:]))
    for year in range(1, len(jobs)):
        growth = national_growth(jobs[year - 1], jobs[year], members)
        every = national_growth(total[year - 1, :, None], total[year, :, None], members)[0]
        every = 0.0 if np.isnan(every) else every
        own = np.where(np.isnan(growth), every, growth)
        base = held[year - 1]
        national, mix = base * every, base * (own - every)
        parts += (national, mix, held[year] - base - national - mix)
    ends = jobs[0] + jobs[-1]
    national, mix, regional = np.where(np.isnan(ends), np.nan, parts)
    allocation = np.where(np.isnan(ends), np.nan, 0.0)
    total_growth = float(national_growth(held_total[0][:, None], held_total[-1][:, None], members)[0])
    return ShiftShare(national, mix, regional, allocation, national_growth(jobs[0], jobs[-1], members), total_growth)


def _held(values: np.ndarray) -> np.ndarray:
    """`values` (t, ...) with the last known one in place of those that are missing."""
    held = values.copy()
    for year in range(1, len(held)):
        held[year] = np.where(np.isnan(held[year]), held[year - 1], held[year])
    return held

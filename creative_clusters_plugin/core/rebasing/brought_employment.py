"""One year's employment brought to other areas row by row, for tools that go on to work with it."""

from dataclasses import replace

import numpy as np

from ..employment.employment import Employment, EmploymentColumns, year_of_rows
from ..values import Column, counts, encode
from .area_weights import Weights, weights_of


def brought_employment(employment: Employment, weights: Weights) -> Employment:
    """`employment` by the targets of `weights`: each row once for each target of its area, its counts times the weight.

    What lies in no target, or in areas that `weights` does not know, is gone. Totals of areas are brought over likewise, NaN
    where one that belongs to a target is unknown.
    """
    place = np.full(len(employment.areas), -1)
    known = {area: position for position, area in enumerate(weights.sources)}
    place[:] = [known.get(area, -1) for area in employment.areas]
    links = np.bincount(weights.source, minlength=len(weights.sources))
    start = np.cumsum(links) - links
    own = place[employment.area]
    times = np.where(own >= 0, np.append(links, 0)[own], 0)
    row = np.repeat(np.arange(len(own)), times)
    link = start[own[row]] + np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    weight = weights.weight[link]
    present, area = np.unique(weights.target[link], return_inverse=True)
    order = np.argsort(weights.targets[present].astype(str), kind="stable")
    at = np.empty_like(order)
    at[order] = np.arange(len(order))
    taken = employment.take(row)

    def part(values: np.ndarray | None) -> np.ndarray | None:
        return None if values is None else values * weight

    return replace(
        taken,
        areas=weights.targets[present][order],
        area=at[area],
        jobs=taken.jobs * weight,
        businesses=part(taken.businesses),
        wages=part(taken.wages),
        total=None if employment.total is None else brought_totals(employment, weights)[present][order],
    )


def brought_totals(employment: Employment, weights: Weights) -> np.ndarray:
    """All jobs (m,) of the targets by those that the table says of its areas."""
    totals = {} if employment.total is None else dict(zip(employment.areas, employment.total, strict=True))
    own = np.array([totals.get(area, 0.0) for area in weights.sources], dtype=float)
    return np.bincount(weights.target, own[weights.source] * weights.weight, len(weights.targets))


def shared_rows(columns: EmploymentColumns, second: Column, year: str) -> tuple[Weights, np.ndarray]:
    """Which share of each area's jobs lies in which area of another column of the same rows, and the jobs (n,) of each area.

    year: of whose rows, '' for all. Rows without one of both areas are of no pair; where an area's jobs are unknown or 0, its
    rows count.
    """
    (area, areas), (other, others) = encode(columns.area), encode(second)
    jobs = np.nan_to_num(counts(columns.jobs, columns.layer))
    chosen = (area >= 0) & (other >= 0)
    if year:
        chosen &= year_of_rows(columns) == year
    area, other, jobs = area[chosen], other[chosen], jobs[chosen]
    without = np.bincount(area, jobs, len(areas)) == 0
    jobs = np.where(without[area], 1e-9, jobs)
    sizes = np.bincount(area, jobs, len(areas))
    return weights_of(areas, others, area, other, jobs / sizes[area]), sizes

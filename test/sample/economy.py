"""Jobs and businesses of the synthetic country, by area, industry and year."""

import numpy as np
import pandas as pd

from .industries import CREATIVE, HIGH_TECH, KIBS, OTHER
from .plan import GROUPS, SECTORS, Plan

YEARS = range(2015, 2022)
CODES_OF_GROUP = {**CREATIVE, "high_tech": HIGH_TECH, "kibs": KIBS, "rest": OTHER}
INDUSTRIES = pd.DataFrame(
    [(code, group, *values) for group, codes in CODES_OF_GROUP.items() for code, values in codes.items()],
    columns=["code", "group", "weight", "size"],
).sort_values("code", ignore_index=True)

CREATIVE_GROWTH = 0.0225  # with the areas that grow faster 3.5 % a year in the country as a whole
OTHER_GROWTH = 0.0115
CLOSURES = 0.07  # share of businesses that close in a year
WITHHELD = 0.01  # share of the cells whose jobs are not published


def expected_shares(rng: np.random.Generator, plan: Plan, sizes: np.ndarray, planted: bool) -> np.ndarray:
    """Areas x INDUSTRIES: share of the area's jobs in 2021; rows sum to 1."""
    weight = (INDUSTRIES.weight / INDUSTRIES.weight.sum()).to_numpy()
    shares = np.empty((len(sizes), len(weight)))
    for column, group in enumerate(GROUPS):
        codes = (INDUSTRIES.group == group).to_numpy()
        shares[:, codes] = plan.concentration[:, [column]] * weight[codes]
    rest = (INDUSTRIES.group == "rest").to_numpy()
    shares[:, rest] = weight[rest]
    if planted:
        shares[:, rest] *= local_mix(rng, INDUSTRIES.code[rest], sizes)
    left = 1 - shares[:, ~rest].sum(axis=1, keepdims=True)
    shares[:, rest] *= left / shares[:, rest].sum(axis=1, keepdims=True)
    return shares


def local_mix(rng: np.random.Generator, codes: pd.Series, sizes: np.ndarray) -> np.ndarray:
    """Areas x codes: the ordinary variety of what is neither creative nor related."""
    division = codes.str[:2].astype(int)
    divisions, column = np.unique(division, return_inverse=True)
    variety = rng.lognormal(0, 0.35, (len(sizes), len(divisions)))[:, column]
    # Farms and quarries thin out where jobs are many, finance and head offices gather there.
    kinds = [division < 10, division.between(10, 33), division.between(64, 66)]
    slope = np.select(kinds, [-0.9, -0.15, 0.35], 0.0)
    return variety * np.exp(np.log(sizes / np.median(sizes))[:, None] * slope)


def yearly_growth(rng: np.random.Generator, plan: Plan, planted: bool) -> np.ndarray:
    """Areas x INDUSTRIES: expected growth of jobs per year."""
    creative = INDUSTRIES.group.isin(SECTORS).to_numpy()
    growth = np.where(creative, CREATIVE_GROWTH, OTHER_GROWTH + rng.normal(0, 0.006, creative.size))
    growth = np.tile(growth, (len(plan.growth), 1))
    if planted:
        growth[:, creative] += rng.normal(0, 0.004, (len(plan.growth), 1))
    fast = ~np.isnan(plan.growth)
    growth[np.ix_(fast, creative)] = plan.growth[fast, None]
    return growth


def make_employment(
    rng: np.random.Generator, codes: list[str], sizes: np.ndarray, plan: Plan, planted: bool
) -> pd.DataFrame:
    """Long table area, industry, year, jobs, businesses; jobs NaN where withheld.

    codes: area codes, in the order of `sizes` (jobs in 2021; 0 for an area without jobs: it gets no rows).
    Businesses in a cell are Poisson in every year and carry over from year to year: some close, others open.
    """
    there = sizes > 0
    shares = np.zeros((len(sizes), len(INDUSTRIES)))
    shares[there] = expected_shares(rng, plan, np.where(there, sizes, np.median(sizes)), planted)[there]
    mean_size = INDUSTRIES["size"].to_numpy(dtype=float)
    expected = sizes[:, None] * shares / mean_size
    growth = yearly_growth(rng, plan, planted)
    lasting = rng.normal(0, 0.38, expected.shape)

    businesses = rng.poisson(expected / (1 + growth) ** (YEARS[-1] - YEARS[0]))
    before = businesses
    tables = []
    for year in YEARS:
        if year > YEARS[0]:
            mean = expected / (1 + growth) ** (YEARS[-1] - year)
            openings = np.maximum(mean - (1 - CLOSURES) * mean / (1 + growth), 0)
            before, businesses = businesses, rng.binomial(businesses, 1 - CLOSURES) + rng.poisson(openings)
        spread = (lasting + rng.normal(0, 0.08, expected.shape)) / np.sqrt(np.maximum(businesses, 1))
        jobs = np.maximum(np.rint(businesses * mean_size * np.exp(spread)), businesses)
        # A zero is published in the year after the last business closed; other empty cells have no row.
        area, industry = np.nonzero((businesses > 0) | (before > 0))
        tables.append(
            pd.DataFrame(
                {
                    "area": np.array(codes)[area],
                    "industry": INDUSTRIES.code.to_numpy()[industry],
                    "year": year,
                    "jobs": jobs[area, industry],
                    "businesses": businesses[area, industry],
                }
            )
        )
    return withhold(rng, pd.concat(tables, ignore_index=True)).sort_values(
        ["area", "industry", "year"], ignore_index=True
    )


def withhold(rng: np.random.Generator, employment: pd.DataFrame) -> pd.DataFrame:
    """Set the jobs of about 1 % of the cells to NaN: nearly all of them cells of one or two businesses."""
    small = employment.businesses.between(1, 2)
    chance = np.where(small, 0.97 * WITHHELD / small.mean(), 0.03 * WITHHELD / (~small).mean())
    hidden = (rng.random(len(employment)) < chance) & (employment.businesses > 0)
    return employment.assign(jobs=employment.jobs.mask(hidden))

"""The synthetic country as one object: areas, employment and the planted truth."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .economy import YEARS, make_employment
from .geography import COUNTRY, Area, Land, make_land
from .industries import CREATIVE, HIGH_TECH, KIBS
from .plan import GROUPS, SECTORS, Plan, area_sizes, make_plan, nothing_planted


@dataclass(frozen=True)
class Country:
    """A whole synthetic country.

    areas: in the order of their codes.
    employment: long, columns area, industry, year, jobs (NaN = withheld), businesses.
    truth: what was planted, as plain values.
    """

    areas: list[Area]
    employment: pd.DataFrame
    truth: dict


def make_country(seed: int = 2010, planted: bool = True) -> Country:
    """Draw the country; the same seed gives the same country, another seed another economy on the same land.

    planted: False gives the same land and the same sizes with one industry mix and one growth everywhere, so
    that nothing but chance (Poisson businesses, log-normal jobs) tells the areas apart.
    """
    size_stream, plan_stream, job_stream = (np.random.default_rng([seed, stream]) for stream in range(3))
    land = make_land()
    sizes = area_sizes(size_stream, land)
    empty = smallest_town(land, sizes)
    sizes[empty] = 0
    plan = make_plan(plan_stream, land, sizes, empty) if planted else nothing_planted(land)
    employment = make_employment(job_stream, list(land.areas), sizes, plan, planted)
    return Country(list(land.areas.values()), employment, describe(land, plan, empty, seed))


def smallest_town(land: Land, sizes: np.ndarray) -> int:
    """The area to be left without jobs: the smallest outside the metropolis, not the island."""
    usual = [code != land.island and code not in land.metropolis for code in land.areas]
    return int(np.argmin(np.where(usual, sizes, np.inf)))


def describe(land: Land, plan: Plan, empty: int, seed: int) -> dict:
    """The truth as plain lists and numbers; location quotients are the expected ones, in jobs of 2021."""
    codes = list(land.areas)
    sector_weight = np.array([sum(jobs for jobs, _ in CREATIVE[sector].values()) for sector in SECTORS])
    creative = plan.concentration[:, : len(SECTORS)] @ sector_weight / sector_weight.sum()

    def quotient(k: int, group: str) -> float:
        return round(float(plan.concentration[k, GROUPS.index(group)]), 3)

    return {
        "note": f"Synthetic: {COUNTRY} is an invented country. This file lists what was planted in it.",
        "seed": seed,
        "year": YEARS[-1],
        "sectors": {sector: sorted(CREATIVE[sector]) for sector in SECTORS},
        "high_tech_manufacturing": sorted(HIGH_TECH),
        "kibs_without_creative": sorted(KIBS),
        "hotspots": {
            codes[k]: {
                "name": land.areas[codes[k]].name,
                "lq": round(float(creative[k]), 3),
                "sectors": {sector: quotient(k, sector) for sector in sectors},
                "high_tech": k in plan.high_tech,
                "kibs": k in plan.kibs,
            }
            for k, sectors in sorted(plan.hotspots.items())
        },
        "specialised": {
            codes[k]: {
                "name": land.areas[codes[k]].name,
                "lq": round(float(creative[k]), 3),
                "sector": sector,
                "sector_lq": quotient(k, sector),
            }
            for k, sector in sorted(plan.specialised.items())
        },
        "large": {codes[k]: round(float(creative[k]), 3) for k in sorted(plan.large)},
        "high_tech": {codes[k]: quotient(k, "high_tech") for k in plan.high_tech},
        "kibs": {codes[k]: quotient(k, "kibs") for k in plan.kibs},
        "growth": {codes[k]: round(float(plan.growth[k]), 4) for k in np.flatnonzero(~np.isnan(plan.growth))},
        "metropolis": sorted(land.metropolis),
        "island": land.island,
        "no_jobs": codes[empty],
    }

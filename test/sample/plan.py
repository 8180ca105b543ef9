"""What is planted: creative hotspots, decoys, technology towns, fast growers, and how strongly."""

from dataclasses import dataclass

import numpy as np

from .geography import METROPOLIS_COUNT, Land
from .industries import CREATIVE

SECTORS = list(CREATIVE)
NARROW_SECTORS = ["software", "film_tv", "arts", "software", "publishing", "advertising", "film_tv", "arts"]
GROUPS = [*SECTORS, "high_tech", "kibs"]


@dataclass(frozen=True)
class Plan:
    """The planted truth. All values refer to 2021.

    concentration: areas x GROUPS, expected location quotient in jobs; the job-weighted mean over areas is 1.
    growth: per area, expected yearly growth of its creative jobs where planted, NaN elsewhere.
    hotspots: area position -> its planted sub-sectors; specialised: area position -> its one sub-sector.
    """

    concentration: np.ndarray
    growth: np.ndarray
    hotspots: dict[int, list[str]]
    specialised: dict[int, str]
    large: list[int]
    high_tech: list[int]
    kibs: list[int]


def area_sizes(rng: np.random.Generator, land: Land) -> np.ndarray:
    """Jobs per area in 2021: a metropolis that thins out, cities by Zipf's rule, log-normal towns."""
    position = {code: k for k, code in enumerate(land.areas)}
    sizes = np.clip(5_600 * rng.lognormal(0, 0.42, len(position)), 3_000, 15_000)
    ring = np.arange(METROPOLIS_COUNT)
    metropolis = [position[code] for code in land.metropolis]
    sizes[metropolis] = 37_000 / (1 + 0.12 * ring) * rng.lognormal(0, 0.1, METROPOLIS_COUNT)
    cities = [position[code] for code in land.cities]
    sizes[cities] = np.maximum(110_000 / np.arange(1, len(cities) + 1), 9_000)
    sizes[position[land.island]] = 3_500
    return sizes


def draw(rng: np.random.Generator, values: list[int] | int, count: int) -> list[int]:
    """`count` different ones of `values` (of 0 to values - 1 where it is a number), in ascending order."""
    return sorted(int(value) for value in rng.choice(values, count, replace=False))


def neighbours_of(land: Land, centres: list[int], others: list[int]) -> list[int]:
    """Those of `others` that touch one of `centres`."""
    shapes = [area.geometry for area in land.areas.values()]
    return [k for k in others if any(shapes[k].touches(shapes[centre]) for centre in centres)]


def nothing_planted(land: Land) -> Plan:
    count = len(land.areas)
    return Plan(np.ones((count, len(GROUPS))), np.full(count, np.nan), {}, {}, [], [], [])


def make_plan(rng: np.random.Generator, land: Land, sizes: np.ndarray, empty: int) -> Plan:
    """Choose the places and the strengths; `empty` is the area without jobs."""
    position = {code: k for k, code in enumerate(land.areas)}
    metropolis = [position[code] for code in land.metropolis]
    cities = [position[code] for code in land.cities]
    towns = [k for k in range(len(sizes)) if k not in metropolis + cities + [empty, position[land.island]]]
    large = [cities[rank] for rank in (1, 3, 5, 8)] + [metropolis[9]]
    centres = [cities[rank] for rank in (2, 6, 7, 9, 11, 13, 15, 18)]
    # Creative corridors: towns of some size beside the larger creative cities.
    corridor = [k for k in neighbours_of(land, centres[:5], towns) if sizes[k] > 5_500][:7]
    hot = [*metropolis[:7], *centres, *corridor]
    fair_towns = [k for k in towns if k not in hot and 7_000 < sizes[k] < 16_000]
    narrow = draw(rng, fair_towns, len(NARROW_SECTORS))
    plain = [k for k in fair_towns if k not in narrow]

    hotspots = {k: [SECTORS[s] for s in draw(rng, len(SECTORS), rng.integers(6, 9))] for k in hot}
    specialised = dict(zip(narrow, NARROW_SECTORS, strict=True))
    with_high_tech = draw(rng, hot, round(0.6 * len(hot)))
    with_kibs = draw(rng, hot, round(0.7 * len(hot)))
    technology_towns = draw(rng, plain, 6)
    service_centres = [metropolis[8], metropolis[11], metropolis[13], *draw(rng, plain, 2)]
    # Growth shows through the chance openings and closures only where there are enough jobs to begin with.
    growing = sorted(hot, key=lambda k: sizes[k])[-14::2] + sorted(plain, key=lambda k: sizes[k])[-3:]

    planted = np.full((len(sizes), len(GROUPS)), np.nan)
    for k, sectors in hotspots.items():
        target = rng.uniform(1.75, 2.3) if k in metropolis else rng.uniform(1.9, 2.8)
        for sector in sectors:
            planted[k, GROUPS.index(sector)] = strength(sectors, target) * rng.lognormal(0, 0.1)
    for k, sector in specialised.items():
        planted[k, GROUPS.index(sector)] = strength([sector], rng.uniform(1.4, 1.65))
    planted[large, : len(SECTORS)] = rng.uniform(0.72, 0.8, (len(large), 1))
    planted[with_high_tech, GROUPS.index("high_tech")] = rng.uniform(2.2, 3.2, len(with_high_tech))
    planted[technology_towns, GROUPS.index("high_tech")] = rng.uniform(2.6, 3.6, len(technology_towns))
    planted[with_kibs, GROUPS.index("kibs")] = rng.uniform(1.7, 2.2, len(with_kibs))
    planted[service_centres, GROUPS.index("kibs")] = rng.uniform(1.7, 2.0, len(service_centres))

    # Business services are a matter of the metropolis as a whole.
    rest = [k for k in metropolis if k not in hot + service_centres]
    planted[rest, GROUPS.index("kibs")] = 1.25
    # Clearly without: a quotient near 1 would coincide with the creative one half of the time, by chance.
    for group, having in (("high_tech", with_high_tech), ("kibs", with_kibs)):
        without = [k for k in [*hot, *narrow, *large] if k not in having + service_centres]
        planted[without, GROUPS.index(group)] = rng.uniform(0.3, 0.45, len(without))

    growth = np.full(len(sizes), np.nan)
    growth[growing] = rng.uniform(0.13, 0.16, len(growing))
    return Plan(
        balance(rng, planted, sizes),
        growth,
        hotspots,
        specialised,
        large,
        sorted(with_high_tech + technology_towns),
        sorted(with_kibs + service_centres),
    )


def strength(sectors: list[str], target: float) -> float:
    """The quotient that `sectors` need for a creative quotient of `target`, the others being weak."""
    weights = {sector: sum(jobs for jobs, _ in codes.values()) for sector, codes in CREATIVE.items()}
    share = sum(weights[sector] for sector in sectors) / sum(weights.values())
    return (target - 0.65 * (1 - share)) / share


def balance(rng: np.random.Generator, planted: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Fill the places without a planted value (NaN) so that the job-weighted mean of every group is 1."""
    urban = np.clip(1 + 0.08 * np.log(np.maximum(sizes, 1) / np.median(sizes)), 0.9, 1.15)
    background = urban[:, None] * rng.lognormal(0, 0.1, planted.shape)
    weights = (sizes / sizes.sum())[:, None]
    left = 1 - np.nansum(weights * planted, axis=0)
    unplanted = np.where(np.isnan(planted), weights * background, 0).sum(axis=0)
    return np.where(np.isnan(planted), background * left / unplanted, planted)

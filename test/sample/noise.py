"""Countries of chance alone: jobs come in businesses of unequal size, which are where jobs are, whatever their industry."""

import numpy as np
import pandas as pd

from .economy import INDUSTRIES

_JOBS = 30_000  # of the median area


def noise_country(seed: int, areas: int, spread: float = 1.0, sized: bool = False) -> pd.DataFrame:
    """Table area, industry, jobs, businesses, in which no area has more of an industry than another but by chance.

    spread: standard deviation of the logarithm of the sizes of an industry's businesses (squared coefficient of variation
    exp(spread^2) - 1: 1.7 for 1, 4.0 for 1.27, 8.5 for 1.5). sized: with a column `total`, ten times what the industries would have
    in an area without chance, so that they have no denominator in common that varies with them.
    """
    rng = np.random.default_rng(seed)
    weight, size = (INDUSTRIES.weight / INDUSTRIES.weight.sum()).to_numpy(), INDUSTRIES["size"].to_numpy(dtype=float)
    expected = rng.lognormal(np.log(_JOBS), 1, areas)
    businesses = rng.poisson(expected[:, None] * weight / size)
    area, industry = np.nonzero(businesses)
    count = businesses[area, industry]
    cell = np.repeat(np.arange(len(area)), count)
    drawn = rng.lognormal(np.log(size[industry[cell]]) - spread**2 / 2, spread)
    jobs = np.bincount(cell, np.maximum(1, np.rint(drawn)))
    codes = INDUSTRIES.code.to_numpy()[industry]
    table = pd.DataFrame(
        {"area": [f"A{n:03d}" for n in area], "industry": codes, "jobs": jobs, "businesses": count * 1.0}
    )
    return table.assign(total=10 * expected[area]) if sized else table

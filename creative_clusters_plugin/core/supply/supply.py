"""What creative sectors are made of and buy, and how much of it each area could provide itself."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.sector_sums import SectorEmployment
from ..messages import Progress
from .flow_tables import Flows
from .input_output import local_multipliers, own_shares, regional_shares, size_factor
from .product_jobs import ProductJobs


@dataclass(frozen=True)
class Recipes:
    """What s creative sectors are made of, buy and sell in the nation.

    sectors: frame of s rows with `sector`, `sector_name`. part: (p, s) share of the product's jobs, and so of its output and
    purchases, in the sector. made_of: (p, s) share of each product in the sector's output, adding up to 1. inputs: (p, s)
    technical coefficients, A made_of. output_per_job: (s,) in the unit of the flows. multiplier: (s,) type I.
    """

    sectors: pd.DataFrame
    made_of: np.ndarray
    part: np.ndarray
    inputs: np.ndarray
    output_per_job: np.ndarray
    multiplier: np.ndarray


@dataclass(frozen=True)
class LocalSupply:
    """How k areas provide for s sectors from p products.

    jobs: (k, s) of the sectors, NaN = suppressed; weight: (k, s) their output, by the nation's output per job, NaN as 0.
    share: (s, k, p) of each input that the area can provide, NaN where it is not known or the sector has no jobs there;
    multiplier: (k, s) type I of the area; quotients: (k, p); size: (k,) lambda*.
    """

    jobs: np.ndarray
    weight: np.ndarray
    share: np.ndarray
    multiplier: np.ndarray
    quotients: np.ndarray
    size: np.ndarray


def sector_recipes(
    sums: SectorEmployment, places: np.ndarray, made: ProductJobs, flows: Flows, inverse: np.ndarray
) -> Recipes:
    """What the sectors of `sums` at `places` are made of, buy and sell. inverse: Leontief's, (p, p).

    A product's output and purchases are split by jobs: within a product a table knows no other recipe than the one of all.
    """
    jobs = made.in_sector[:, places]
    part = np.divide(jobs, made.nation[:, None], out=np.zeros_like(jobs), where=made.nation[:, None] > 0)
    output = part * flows.output[:, None]
    made_of = output / output.sum(axis=0)
    inputs = flows.coefficients @ made_of
    return Recipes(
        sums.sectors.iloc[places][["sector", "sector_name"]].reset_index(drop=True),
        made_of,
        part,
        inputs,
        output.sum(axis=0) / jobs.sum(axis=0),
        1 + inverse.sum(axis=0) @ inputs,
    )


def local_supply(
    sums: SectorEmployment,
    places: np.ndarray,
    made: ProductJobs,
    nation: np.ndarray,
    areas: int,
    recipes: Recipes,
    flows: Flows,
    delta: float,
    progress: Progress = lambda share: True,
) -> LocalSupply:
    """The local supply of the first `areas` areas of `sums` for its sectors at `places`.

    A sector buys with its own quotient, by its own jobs; from the products that it is made of (`made_of` > 0) it gets
    min(1, lambda* LQ), as on the diagonal of a table. What it does not know an area to have is left out of the shares, and not
    bought there in the multipliers.
    """
    total, national = sums.total[:areas], np.nansum(sums.total[nation])
    with np.errstate(divide="ignore", invalid="ignore"):
        weight = np.where(total > 0, national / total, np.nan)[:, None]
        quotients = made.jobs[:areas] * weight / np.where(made.nation > 0, made.nation, np.nan)
        jobs = sums.jobs[:areas][:, places]
        own = jobs * weight / np.nansum(sums.jobs[nation][:, places], axis=0)
    # totals may be given for fewer jobs than the nation's rows hold: no area is larger than the nation
    size = size_factor(np.clip(total / national, 0.0, 1.0), delta)
    share = np.empty((len(places), areas, len(flows.products)))
    inside = own_shares(quotients, size)
    for sector in range(len(places)):
        share[sector] = regional_shares(quotients, own[:, [sector]], size)[:, :, 0]
        home = recipes.made_of[:, sector] > 0
        share[sector][:, home] = np.where(own[:, [sector]] > 0, inside[:, home], np.nan)
    chain = local_multipliers(flows.coefficients, quotients, size, progress)
    multiplier = np.stack(
        [
            1 + (np.nan_to_num(share[sector]) * recipes.inputs[:, sector] * chain).sum(axis=1)
            for sector in range(len(places))
        ],
        axis=1,
    )
    return LocalSupply(
        jobs,
        np.nan_to_num(jobs) * recipes.output_per_job,
        share,
        np.where(own > 0, multiplier, np.nan),
        quotients,
        size,
    )

"""Multipliers of an input-output table as statistical offices publish them: output, income, jobs and value added, type I and II."""

from dataclasses import dataclass

import numpy as np

from .households import Households


@dataclass(frozen=True)
class Multipliers:
    """(p,) each. output, and the effects on income, jobs and value added, for a unit of final use of the product.

    An effect over the product's own for a unit of output is its multiplier: `income`, `jobs`, `value_added`; NaN without any.
    """

    output: np.ndarray
    income_effect: np.ndarray
    jobs_effect: np.ndarray
    value_added_effect: np.ndarray
    income: np.ndarray
    jobs: np.ndarray
    value_added: np.ndarray


def multipliers(inverse: np.ndarray, households: Households, jobs: np.ndarray, value_added: np.ndarray) -> Multipliers:
    """inverse: Leontief's, (p, p) for type I, (p + 1, p + 1) with households as the last product for type II.

    jobs, value_added: (p,) for a unit of output. Type II leaves the households' row out of the output, takes it as the effect on
    income, and the block of the products for jobs and value added, as Scotland's and the United Kingdom's tables do (Miller & Blair
    2009, ch. 6).
    """
    p = len(jobs)
    block = inverse[:p, :p]
    income = inverse[p, :p] if len(inverse) > p else households.wages @ block
    effects = income, jobs @ block, value_added @ block
    own = households.wages, jobs, value_added
    ratios = [
        np.divide(effect, direct, out=np.full(p, np.nan), where=direct != 0)
        for effect, direct in zip(effects, own, strict=True)
    ]
    return Multipliers(block.sum(axis=0), *effects, *ratios)

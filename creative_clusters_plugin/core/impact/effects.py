"""What a shock sets off in every area: direct, indirect and induced jobs and output, with the range that conventions leave open."""

from dataclasses import dataclass

import numpy as np

from ..messages import Progress, span
from ..supply.input_output import size_factor
from .households import Households
from .scenario import Shock, displaced
from .trade import EXACT, ROUGH, Trade


@dataclass(frozen=True)
class Nation:
    """A nation of k areas and p products.

    coefficients: (p, p); jobs, total: (k, p) and (k,) jobs by product and in all; per_output: (p,) jobs for a unit of output;
    near: (k, k) nearness.
    """

    coefficients: np.ndarray
    jobs: np.ndarray
    total: np.ndarray
    per_output: np.ndarray
    near: np.ndarray

    def trade(self, coefficients: np.ndarray, new_jobs: np.ndarray, delta: float) -> Trade:
        """Trade at Flegg's delta. A buyer's quotient counts its new jobs (k, p), so that what comes anew to an area can buy there."""
        whole = self.total.sum()
        size = size_factor(np.clip(self.total / whole, 0.0, 1.0), delta)
        buying = self.jobs + np.maximum(new_jobs, 0.0)
        return Trade(coefficients, self.jobs, self._quotients(self.jobs), self._quotients(buying), size, self.near)

    def _quotients(self, jobs: np.ndarray) -> np.ndarray:
        total = self.total + (jobs - self.jobs).sum(axis=1)
        share = np.divide(jobs, total[:, None], out=np.zeros_like(jobs), where=total[:, None] > 0)
        of_all = jobs.sum(axis=0) / total.sum()
        return np.divide(share, of_all, out=np.zeros_like(jobs), where=of_all > 0)


@dataclass(frozen=True)
class Ranges:
    """delta: Flegg's, and the least and the most of its range."""

    delta: float
    low: float
    high: float


@dataclass(frozen=True)
class Effects:
    """(k + 1, p) each, the last row for what is made in no area: jobs that come anew (`direct`) and that they displace; those along
    the chain of supplies (`indirect`) and from the spending of wages (`induced`), of what is left; output of all of it.

    further: (r, k + 1) indirect and induced jobs in the r runs of the range, the first of which is the central one.
    """

    direct: np.ndarray
    displaced: np.ndarray
    indirect: np.ndarray
    induced: np.ndarray
    output: np.ndarray
    further: np.ndarray

    @property
    def gained(self) -> np.ndarray:
        return self.direct - self.displaced + self.indirect + self.induced

    @property
    def low(self) -> np.ndarray:
        return self.further.min(axis=0)

    @property
    def high(self) -> np.ndarray:
        return self.further.max(axis=0)

    def whole(self, places: np.ndarray | slice = slice(None)) -> tuple[float, float, float]:
        """Further jobs in the areas at `places` together, and the least and the most over the range."""
        sums = self.further[:, places].sum(axis=1)
        return float(sums[0]), float(sums.min()), float(sums.max())


def effects_of(
    shock: Shock,
    nation: Nation,
    households: Households | None,
    ranges: Ranges,
    displacement: float,
    everywhere: bool,
    progress: Progress = lambda share: True,
) -> Effects:
    """The effects of a shock. households: None for type I, without the spending of wages. displacement: share of what is new.

    The range: delta at both ends, with the spending of wages at its least and its most.
    """
    lost_jobs, lost_output = displaced(shock, nation.jobs, displacement, everywhere)
    net = _with_nowhere(shock.output - lost_output)
    runs = _runs(households, ranges)
    p = net.shape[1]

    def chain(number: int, delta: float, spenders: Households | None) -> np.ndarray:
        coefficients = nation.coefficients
        direct = net
        if spenders is not None:
            coefficients = spenders.closed(coefficients)
            direct = np.column_stack([net, np.zeros(len(net))])
        trade = nation.trade(coefficients, shock.jobs, delta)
        part = span(progress, number / (len(runs) + 1), (number + 1) / (len(runs) + 1))
        # the ends of the range need not add up to the last digit
        return trade.chain(direct, part, EXACT if number <= 1 else ROUGH)[:, :p]

    supplies = chain(0, ranges.delta, None)
    outputs = [
        supplies if one[1] is None and one[0] == ranges.delta else chain(at, *one) for at, one in enumerate(runs, 1)
    ]
    return Effects(
        _with_nowhere(shock.jobs),
        _with_nowhere(lost_jobs),
        (supplies - net) * nation.per_output,
        (outputs[0] - supplies) * nation.per_output,
        outputs[0],
        np.array([((output - net) * nation.per_output).sum(axis=1) for output in outputs]),
    )


def _runs(households: Households | None, ranges: Ranges) -> list[tuple[float, Households | None]]:
    """Delta and households of each run, the central one first, none twice."""
    ends = dict.fromkeys((ranges.low, ranges.high))
    if households is None:
        return list(dict.fromkeys([(ranges.delta, None), *((delta, None) for delta in ends)]))
    factors = dict.fromkeys((households.least, households.most))
    pairs = dict.fromkeys([(ranges.delta, 1.0), *((delta, factor) for factor in factors for delta in ends)])
    return [(delta, households.spending_times(factor)) for delta, factor in pairs]


def _with_nowhere(table: np.ndarray) -> np.ndarray:
    return np.vstack([table, np.zeros(table.shape[1])])

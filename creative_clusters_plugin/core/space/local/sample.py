"""What local statistics are computed from and what they give, and their conditional permutation test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...messages import Progress
from ..local_formulas import lag, mean_lag
from ..neighbours import Neighbours
from ..permutation import Counts, shared_counts, weighted_counts


@dataclass(frozen=True)
class Draws:
    """How often, from which seed and in how many bytes the others' values are permuted."""

    permutations: int
    seed: int
    memory: int
    progress: Progress

    def shared(
        self,
        near: Neighbours,
        values: list[np.ndarray],
        observed: np.ndarray,
        statistic: Callable[[list[np.ndarray], int], np.ndarray],
    ) -> Counts:
        """As `shared_counts`: for equal weights, and statistics that do not depend on the area itself."""
        rng = np.random.default_rng(self.seed)
        return shared_counts(
            near.count, values, observed, statistic, self.permutations, rng, self.memory, self.progress
        )

    def weighted(
        self, near: Neighbours, values: list[np.ndarray], coefficients: list[np.ndarray], observed: np.ndarray
    ) -> Counts:
        """As `weighted_counts`: for any weights, and coefficients of each area's own."""
        rng = np.random.default_rng(self.seed)
        return weighted_counts(
            near.weights, values, coefficients, observed, self.permutations, rng, self.memory, self.progress
        )


@dataclass(frozen=True)
class Measured:
    """A statistic (n,), its z (n,; NaN where it has none), which areas can be tested (n,), and how to count permutations.

    side: positive where the statistic is high, to be compared with the tail that p is of; z where left out.
    variance: of the statistic (n,), where its analytic test takes it.
    """

    statistic: np.ndarray
    z: np.ndarray
    tested: np.ndarray
    count: Callable[[Draws], Counts]
    side: np.ndarray | None = None
    variance: np.ndarray | None = None


@dataclass(frozen=True)
class Sample:
    """Areas that all have their values and a neighbour among them. fields: arrays (n,) of floats, as the statistic takes them."""

    fields: tuple[np.ndarray, ...]
    near: Neighbours

    @property
    def x(self) -> np.ndarray:
        return self.fields[0]

    @property
    def y(self) -> np.ndarray:
        return self.fields[1]

    @property
    def everywhere(self) -> np.ndarray:
        return np.ones(len(self.x), dtype=bool)

    def lag(self, values: np.ndarray) -> np.ndarray:
        return lag(self.near, values)

    def mean_lag(self, values: np.ndarray) -> np.ndarray:
        return mean_lag(self.near, values)

    def of_lag(
        self,
        lagged: np.ndarray,
        statistic: np.ndarray,
        z: np.ndarray,
        sign: np.ndarray | None = None,
        tested: np.ndarray | None = None,
        known: np.ndarray | None = None,
    ) -> Measured:
        """A statistic that rises with the lag of `lagged` (`known`, where it has been worked out), or falls with it in areas of negative
        `sign`; all tested where left out."""
        near = self.near

        def count(draws: Draws) -> Counts:
            own = lag(near, lagged) if known is None else known
            if near.equal:
                scale = near.sums[0] / near.count
                counts = draws.shared(near, [lagged], own / scale, lambda sums, k: sums[0])
            else:
                counts = draws.weighted(near, [lagged], [np.ones(len(own))], own)
            return counts if sign is None else _signed(counts, sign)

        return Measured(statistic, z, self.everywhere if tested is None else tested, count)


def _signed(counts: Counts, sign: np.ndarray) -> Counts:
    """The counts of sign x lag from those of the lag."""
    return Counts(
        np.where(sign < 0, counts.at_most, counts.at_least),
        np.where(sign < 0, counts.at_least, counts.at_most),
        counts.draws,
    )

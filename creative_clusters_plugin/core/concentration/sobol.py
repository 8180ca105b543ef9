"""Which factor of a full design moves a result: Sobol's indices, exact, as every combination of levels is there."""

from dataclasses import dataclass

import numpy as np

_NOTHING = 1e-12  # variance below which a result is taken not to vary: rounding


@dataclass(frozen=True)
class Indices:
    """Of n factors for each of the results (...): variance over the design, and the parts of it that go with a factor.

    first: (n, ...) variance of the means over a factor's levels; total: (n, ...) mean of the variance that is left where all the
    other factors are fixed, the factor's interactions included. In the unit of the variance: sums over results are sums.
    """

    variance: np.ndarray
    first: np.ndarray
    total: np.ndarray

    def shares(self) -> tuple[np.ndarray, np.ndarray]:
        """First-order and total index (n, ...), of 0 to 1; NaN where the result does not vary."""
        with np.errstate(divide="ignore", invalid="ignore"):
            base = np.where(self.variance > _NOTHING, self.variance, np.nan)
            return self.first / base, self.total / base

    def pooled(self) -> "Indices":
        """Those of all results together: variances added up, results that are not known (NaN) left out."""
        known = np.isfinite(self.variance)
        parts = (self.first[:, known].sum(axis=1), self.total[:, known].sum(axis=1))
        return Indices(self.variance[known].sum(), *parts)


def sobol_indices(values: np.ndarray, factors: int) -> Indices:
    """Indices of `values` (l1, ..., ln, ...), of which the first `factors` axes are the levels of a full design, all as likely.

    S_i = V(E(Y|X_i)) / V(Y) and S_Ti = E(V(Y|X_~i)) / V(Y) (Saltelli et al. 2010), by enumeration instead of sampling. A factor
    of one level has 0. NaN in a result makes its indices NaN.
    """
    axes = tuple(range(factors))
    first, total = [], []
    for axis in axes:
        others = tuple(other for other in axes if other != axis)
        first.append(values.mean(axis=others).var(axis=0))
        within = values.var(axis=axis)
        total.append(within.mean(axis=tuple(range(factors - 1))))
    return Indices(values.var(axis=axes), np.array(first), np.array(total))

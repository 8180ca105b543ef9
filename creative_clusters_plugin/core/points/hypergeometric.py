"""Exact tails of numbers drawn without replacement, for many cases at once. Arrays are (n,), whole numbers."""

import numpy as np
from scipy.special import gammaln

_NEGLIGIBLE = 1e-17  # relative: later terms of a sum that do not change it


def _log_chance(x: np.ndarray, draws: np.ndarray, good: np.ndarray, total: np.ndarray) -> np.ndarray:
    """Logarithm of P(X = x), x within its range."""

    def ways(n: np.ndarray, k: np.ndarray) -> np.ndarray:
        return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)

    return ways(good, x) + ways(total - good, draws - x) - ways(total, draws)


def _sum_upwards(x: np.ndarray, draws: np.ndarray, good: np.ndarray, total: np.ndarray) -> np.ndarray:
    """P(X >= x) for x above the mode and within the range: term by term until nothing is added."""
    term = np.exp(_log_chance(x, draws, good, total))
    whole, at, place = term.copy(), x.astype(float), np.arange(len(x))
    d, g, other = (values.astype(float) for values in (draws, good, total - good - draws))
    while len(place):
        term = term * (g - at) * (d - at) / ((at + 1) * (other + at + 1))
        whole[place] += term
        more = term > _NEGLIGIBLE * whole[place]
        at, term, place = at[more] + 1, term[more], place[more]
        d, g, other = d[more], g[more], other[more]
    return whole


def upper_tail(x: np.ndarray, draws: np.ndarray, good: np.ndarray, total: np.ndarray) -> np.ndarray:
    """P(X >= x) of the number of `good` among `draws` of `total`, drawn without replacement."""
    x, draws, good, total = (
        np.asarray(values, dtype=np.int64) for values in np.broadcast_arrays(x, draws, good, total)
    )
    low, high = np.maximum(0, draws + good - total), np.minimum(draws, good)
    result = np.where(x <= low, 1.0, 0.0)
    within = (x > low) & (x <= high)
    rising = within & (x > (draws + 1) * (good + 1) // (total + 2))
    result[rising] = _sum_upwards(*(values[rising] for values in (x, draws, good, total)))
    # below the mode the other tail is the short one: the good not drawn, seen from the other side
    falling = within & ~rising
    n, d, g = total[falling], draws[falling], good[falling]
    result[falling] = 1 - _sum_upwards(d - x[falling] + 1, d, n - g, n)
    return np.clip(result, 0.0, 1.0)


def shared_upper_tail(
    threshold: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    share: np.ndarray,
    good: np.ndarray,
    total: int,
) -> np.ndarray:
    """P(second X1 + share X2 >= threshold): X1 good ones among the `first` drawn, X2 among the `second` drawn after them.

    With share = second both draws count alike; cases with first = 0 take share = 1 and count X2 alone. share >= 1.
    """
    result = np.zeros(len(threshold))
    for number in range(int(first.max(initial=0)) + 1):
        possible = (number <= np.minimum(first, good)) & (first - number <= total - good)
        case = np.flatnonzero(possible)
        one, two, g = first[case], second[case], good[case]
        chance = np.exp(_log_chance(np.full(len(case), number), one, g, np.full(len(case), total)))
        scale = np.where(one > 0, two, 0)  # nothing was drawn first: X2 is counted as it is
        needed = -((number * scale - threshold[case]) // share[case])
        result[case] += chance * upper_tail(needed, two, g - number, total - one)
    return np.clip(result, 0.0, 1.0)

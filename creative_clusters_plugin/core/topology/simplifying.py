"""How much each vertex of a line matters for its course."""

import numpy as np


def weights(xy: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The weight (n,) of each vertex of lines: area of the triangle with its neighbours at the time it would be taken out.

    xy: (n, 2), the lines one after another; start: (a + 1,) where each begins. The ends of lines weigh infinitely much.
    Vertices with weights below a bound taken out leave the line that Visvalingam & Whyatt (1993) would leave; those of
    different stretches are taken out together here, which may swap the order among near equals.
    """
    count = len(xy)
    weight = np.full(count, np.inf)
    ends = np.zeros(count, dtype=bool)
    ends[start[:-1]] = ends[start[1:] - 1] = True
    before, after = np.arange(count) - 1, np.arange(count) + 1
    floor, current = np.zeros(count), np.full(count, np.inf)
    # equal triangles, as in the steps of a raster, would otherwise go one after another from the line's end
    lot = np.random.default_rng(0).permutation(count)
    left = np.flatnonzero(~ends)
    while len(left):
        one, other = before[left], after[left]
        current[left] = np.maximum(_triangles(xy[one], xy[left], xy[other]), floor[left])
        gone = left[_less(left, one, current, lot) & _less(left, other, current, lot)]
        weight[gone] = current[gone]
        current[gone] = np.inf
        one, other = before[gone], after[gone]
        after[one], before[other] = other, one
        floor[one] = np.maximum(floor[one], weight[gone])
        floor[other] = np.maximum(floor[other], weight[gone])
        left = left[np.isinf(weight[left])]
    return weight


def _triangles(one: np.ndarray, middle: np.ndarray, other: np.ndarray) -> np.ndarray:
    first, second = one - middle, other - middle
    return np.abs(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]) / 2


def _less(left: np.ndarray, neighbour: np.ndarray, current: np.ndarray, lot: np.ndarray) -> np.ndarray:
    same = current[left] == current[neighbour]
    return (current[left] < current[neighbour]) | (same & (lot[left] < lot[neighbour]))

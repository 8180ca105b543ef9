"""Cells fitted to the sums that they are part of, each within its bounds (iterative proportional fitting)."""

from dataclasses import dataclass, replace

import numpy as np

from .messages import Cancelled, Progress

TOLERANCE = 1e-9
_ROUNDS = 300
_STOPS = 60  # times that cells may reach a bound within one step
_ATTEMPTS = 6


@dataclass(frozen=True)
class Margin:
    """A partition of m cells by a sum that they are part of.

    group (m,): its position, -1 for none; least, most (g,): what the cells of each sum may add up to, equal where it is published.
    soft: bounds of sums that are not published, which give way where they contradict those that are.
    """

    group: np.ndarray
    least: np.ndarray
    most: np.ndarray
    soft: bool = False

    def within(self) -> tuple[np.ndarray, np.ndarray]:
        """Positions (k,) of the cells in a sum, and their sums."""
        rows = np.flatnonzero(self.group >= 0)
        return rows, self.group[rows]

    def add(self, values: np.ndarray) -> np.ndarray:
        """Sums (g,) of `values` (m,)."""
        rows, group = self.within()
        return np.bincount(group, values[rows], len(self.least))

    def without(self, groups: np.ndarray) -> "Margin":
        """The margin with nothing asked of the sums that `groups` (g,) marks."""
        return replace(self, least=np.where(groups, 0.0, self.least), most=np.where(groups, np.inf, self.most))


def solved(
    start: np.ndarray, low: np.ndarray, high: np.ndarray, margins: list[Margin], progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Values of the cells (m,) near `start`, their bounds (low and high (m,), infinite where nothing bounds a cell), and the gap left.

    Cells that nothing bounds are 0 and count to no sum. Soft sums that no values can meet together with the others are given up.
    """
    hard = [margin for margin in margins if not margin.soft]
    low, high, _ = tightened(*feasible(low, high, hard), hard)
    for attempt in range(_ATTEMPTS):
        bottom, top, margins = tightened(low, high, margins)
        held = np.isfinite(top)
        asked = [replace(one, group=np.where(held, one.group, -1)) for one in margins]
        summed = np.any([one.group >= 0 for one in asked], axis=0)
        # the fit sees to the bounds of cells in sums: cut before it, their proportions would be lost
        value = np.where(held, np.where(summed, start, np.clip(start, bottom, top)), 0.0)
        value = fitted(value, bottom, top, asked, lambda share, done=attempt: progress((done + share) / _ATTEMPTS))
        missed = gap(value, asked)
        if missed > TOLERANCE:
            value = repaired(value, bottom, top, asked)
            missed = gap(value, asked)
        contradicting = _contradicting(value, asked)
        if missed <= TOLERANCE or not any(groups.any() for groups in contradicting):
            break
        margins = [one.without(groups) for one, groups in zip(margins, contradicting, strict=True)]
    return value, bottom, top, missed


def _contradicting(value: np.ndarray, margins: list[Margin]) -> list[np.ndarray]:
    """Of each margin the soft sums (g,) that are at or beyond a bound and hold a cell of a sum that is missed."""
    missed = np.zeros(len(value), dtype=bool)
    for margin in margins:
        rows, group = margin.within()
        missed[rows] |= (_off(value, margin) > TOLERANCE)[group]
    found = []
    for margin in margins:
        rows, group = margin.within()
        touched = np.bincount(group, missed[rows], len(margin.least)) > 0
        sums = margin.add(value)
        tight = ((sums <= margin.least * (1 + 1e-6)) & (margin.least > 0)) | (sums >= margin.most * (1 - 1e-6))
        found.append(touched & tight & margin.soft)
    return found


def feasible(low: np.ndarray, high: np.ndarray, margins: list[Margin]) -> tuple[np.ndarray, np.ndarray]:
    """The cells' own bounds (m,), taken away where they contradict a sum."""
    low, high = low.copy(), high.copy()
    for margin in margins:
        rows, group = margin.within()
        slack = TOLERANCE * np.maximum(margin.least, 1.0)
        small = margin.add(high) < margin.least - slack
        large = margin.add(low) > margin.most + slack
        high[rows[small[group]]] = np.inf
        low[rows[large[group]]] = 0.0
    return low, high


def tightened(low: np.ndarray, high: np.ndarray, margins: list[Margin]) -> tuple[np.ndarray, np.ndarray, list[Margin]]:
    """Bounds (m,): what a sum leaves a cell when the others of the sum are at their other bound; until nothing changes.

    Soft sums that contradict the bounds of one of their cells are given up: the margins returned are without them. Where
    other bounds contradict one another through rounding the upper one gives way.
    """
    low, high, margins = low.copy(), high.copy(), list(margins)
    for _ in range(20):
        before = (low.copy(), high.copy())
        for place, margin in enumerate(margins):
            rows, smallest, largest = _left(low, high, margin)
            if margin.soft:
                slack = TOLERANCE * np.maximum(high[rows], 1.0)
                wrong = (smallest > high[rows] + slack) | (largest < low[rows] - slack)
                if wrong.any():
                    groups = np.bincount(margin.group[rows], wrong, len(margin.least)) > 0
                    margins[place] = margin.without(groups)
                    rows, smallest, largest = _left(low, high, margins[place])
            high[rows] = np.minimum(high[rows], np.maximum(largest, 0.0))
            low[rows] = np.maximum(low[rows], smallest)
            high = np.maximum(high, low)
        if all(np.array_equal(one, other) for one, other in zip(before, (low, high), strict=True)):
            break
    return low, high, margins


def _left(low: np.ndarray, high: np.ndarray, margin: Margin) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions (k,) of the cells in a sum, and the least and most (k,) that it leaves each of them."""
    rows, group = margin.within()
    size, bounded = len(margin.least), np.isfinite(high[rows])
    finite = np.where(bounded, high[rows], 0.0)
    open_ended = np.bincount(group, ~bounded, size)[group] - ~bounded
    others_high = np.where(open_ended > 0, np.inf, np.bincount(group, finite, size)[group] - finite)
    others_low = margin.add(low)[group] - low[rows]
    return rows, margin.least[group] - others_high, margin.most[group] - others_low


def fitted(
    start: np.ndarray, low: np.ndarray, high: np.ndarray, margins: list[Margin], progress: Progress
) -> np.ndarray:
    """The cells (m,) in the proportions of `start` (> 0), scaled to every margin in turn (Deming & Stephan 1940), those in a sum
    within their bounds."""
    value = start
    for turn in range(_ROUNDS):
        if turn % 10 == 0 and not progress(turn / _ROUNDS):
            raise Cancelled
        for margin in margins:
            value = _scaled(value, low, high, margin)
        if gap(value, margins) <= TOLERANCE / 10:
            break
    return value


def _scaled(value: np.ndarray, low: np.ndarray, high: np.ndarray, margin: Margin) -> np.ndarray:
    """One step of the fit: cells at a bound stay there while the others of their sum make up for them."""
    rows, group = margin.within()
    size = len(margin.least)
    now, least, most = value[rows], low[rows], high[rows]
    sums = np.bincount(group, now, size)
    target = np.clip(sums, margin.least, margin.most)
    free = np.ones(len(rows), dtype=bool)
    for _ in range(_STOPS):
        fixed = np.bincount(group, np.where(free, 0.0, now), size)
        moving = np.bincount(group, np.where(free, now, 0.0), size)
        left = np.maximum(target - fixed, 0.0)
        factor = np.divide(left, moving, out=np.ones(size), where=moving > 0)
        new = np.where(free, now * factor[group], now)
        outside = free & ((new < least) | (new > most))
        # of cells below and above their bounds those on the side that is further out stop first, or the sum could overshoot
        over = np.bincount(group, np.where(outside, np.clip(new, least, most) - new, 0.0), size)
        stop = outside & np.where(over[group] >= 0, new < least, new > most)
        if not stop.any():
            now = np.clip(new, least, most)
            break
        now = np.where(stop, np.clip(new, least, most), now)
        free &= ~stop
    result = value.copy()
    result[rows] = now
    return result


def repaired(value: np.ndarray, low: np.ndarray, high: np.ndarray, margins: list[Margin]) -> np.ndarray:
    """`value` (m,) moved as little as meets every sum: the fit comes near but not there where cells have to be at a bound that
    no single sum shows.

    Minimises sum |x - value| / (value + 1) by linear programming, over the cells that are connected with a sum that is missed.
    As it was where no values meet the sums.
    """
    from scipy.optimize import linprog
    from scipy.sparse import coo_array, hstack, vstack
    from scipy.sparse.csgraph import connected_components

    parts, least, most, off = [], [], [], []
    for margin in margins:
        rows, group = margin.within()
        parts.append((group + sum(map(len, least)), rows))
        least.append(margin.least)
        most.append(margin.most)
        off.append(_off(value, margin))
    rows, cells = np.concatenate(parts, axis=1)
    least, most, off = np.concatenate(least), np.concatenate(most), np.concatenate(off)
    asks = (least > 0) | np.isfinite(most)
    used = asks[rows]
    rows, cells = rows[used], cells[used]
    n, m = len(least), len(value)
    links = coo_array((np.ones(len(rows)), (rows, n + cells)), shape=(n + m, n + m))
    component = connected_components(links, directed=False)[1]
    wanted = np.isin(component, component[:n][off > TOLERANCE])
    sums, free = np.flatnonzero(wanted[:n] & asks), np.flatnonzero(wanted[n:])
    place = np.cumsum(wanted[n:]) - 1
    inside = wanted[rows]
    matrix = coo_array(
        (np.ones(inside.sum()), (np.searchsorted(sums, rows[inside]), place[cells[inside]])),
        shape=(len(sums), len(free)),
    ).tocsr()
    now = matrix @ value[free]
    both = hstack([matrix, -matrix]).tocsr()
    equal = least[sums] == most[sums]
    upper, lower = ~equal & np.isfinite(most[sums]), ~equal & (least[sums] > 0)
    bounds = np.concatenate(
        [
            np.column_stack([np.zeros(len(free)), high[free] - value[free]]),
            np.column_stack([np.zeros(len(free)), value[free] - low[free]]),
        ]
    )
    found = linprog(
        np.tile(1 / (value[free] + 1), 2),
        A_eq=both[equal],
        b_eq=(least[sums] - now)[equal],
        A_ub=vstack([both[upper], -both[lower]]),
        b_ub=np.append((most[sums] - now)[upper], (now - least[sums])[lower]),
        bounds=bounds.clip(0),
        method="highs",
    )
    if found.status != 0:
        return value
    result = value.copy()
    result[free] = np.clip(value[free] + found.x[: len(free)] - found.x[len(free) :], low[free], high[free])
    return result


def _off(value: np.ndarray, margin: Margin) -> np.ndarray:
    sums = margin.add(value)
    return np.maximum(margin.least - sums, sums - margin.most) / np.maximum(margin.least, 1.0)


def gap(value: np.ndarray, margins: list[Margin]) -> float:
    """Largest difference between a sum and what it may be, over its least (or 1)."""
    return max((float(_off(value, margin).max(initial=0.0)) for margin in margins), default=0.0)

"""Cells and the sums that they are part of: what each may be, and which sums belong together."""

from dataclasses import dataclass, replace

import numpy as np

TOLERANCE = 1e-9
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

    def of(self, cells: np.ndarray) -> "Margin":
        """The margin of these cells (positions) only, of sums that have all of their cells among them."""
        used, group = np.unique(self.group[cells], return_inverse=True)
        none = int(len(used) > 0 and used[0] < 0)
        return Margin(group - none, self.least[used[none:]], self.most[used[none:]], self.soft)

    def without(self, groups: np.ndarray) -> "Margin":
        """The margin with nothing asked of the sums that `groups` (g,) marks."""
        return replace(self, least=np.where(groups, 0.0, self.least), most=np.where(groups, np.inf, self.most))


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


def consistent(low: np.ndarray, high: np.ndarray, margins: list[Margin]) -> tuple[np.ndarray, np.ndarray, list[Margin]]:
    """`tightened`, without the soft sums whose cells' bounds would together contradict a published sum."""
    for _ in range(_ATTEMPTS):
        bottom, top, kept = tightened(low, high, margins)
        wrong = []
        for one in margins:
            slack = TOLERANCE * np.maximum(one.least, 1.0)
            wrong.append(((one.add(bottom) > one.most + slack) | (one.add(top) < one.least - slack)) & (not one.soft))
        cells = in_sums(margins, wrong)
        if not cells.any():
            return bottom, top, kept
        margins = [one.without(one.add(cells.astype(float)) > 0) if one.soft else one for one in margins]
    return bottom, top, kept


def in_sums(margins: list[Margin], chosen: list[np.ndarray]) -> np.ndarray:
    """Cells (m,) of the sums (g,) that are chosen of each margin."""
    found = np.zeros(len(margins[0].group), dtype=bool)
    for margin, groups in zip(margins, chosen, strict=True):
        rows, group = margin.within()
        found[rows] |= groups[group]
    return found


def connected(margins: list[Margin], cells: np.ndarray) -> np.ndarray:
    """Positions of all cells that sums connect, in any number of steps, with `cells` (m,)."""
    component = components(margins)[: len(cells)]
    return np.flatnonzero(np.isin(component, component[cells]))


def components(margins: list[Margin]) -> np.ndarray:
    """The connected component of each cell (m,), and then of each sum of every margin."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    m = len(margins[0].group)
    offset = m + np.cumsum([0, *(len(margin.least) for margin in margins)])
    pairs = [margin.within() for margin in margins]
    cells = np.concatenate([rows for rows, _ in pairs])
    sums = np.concatenate([group + first for (_, group), first in zip(pairs, offset, strict=False)])
    links = coo_array((np.ones(len(cells)), (cells, sums)), shape=(offset[-1], offset[-1]))
    return connected_components(links, directed=False)[1]


def off(value: np.ndarray, margin: Margin) -> np.ndarray:
    sums = margin.add(value)
    return np.maximum(margin.least - sums, sums - margin.most) / np.maximum(margin.least, 1.0)


def gap(value: np.ndarray, margins: list[Margin]) -> float:
    """Largest difference between a sum and what it may be, over its least (or 1)."""
    return max((float(off(value, margin).max(initial=0.0)) for margin in margins), default=0.0)

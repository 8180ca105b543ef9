"""Spearman's rho of pairs of sectors with unknown figures, ranked over the areas that know both, without sorting for each pair.

Among the areas of a pair, twice an area's mean rank less 1 is the number of them with smaller values and the number with values up
to its own. Both are running counts of what the other sector knows, along the order of the sector's values: of a block of other
sectors at once they are sums of whole rows. Shapes: n areas, s sectors.
"""

from dataclasses import dataclass
from math import isqrt, prod

import numpy as np

from ..figures.digits import settled
from ..messages import Progress, tick
from .missing_pairs import Correlations

_HELD = 1 << 24  # ranks of a block of pairs held at once
_WIDEST = 32  # sectors of a block, whose ranks then stay near the processor
_AT_ONCE = 1 << 16  # products held at once
_LOWEST, _UNKNOWN = -2, -1  # places of areas that have the smallest value, or none, from the end


@dataclass(frozen=True)
class Order:
    """A block of columns of values (n, c) in their order, of which those equal to the digits of `settled` share a place.

    columns: which they are. areas (n, c): the areas above the column's smallest value, smallest first, then all others; above (c,):
    their number. lowest (c, n): where the smallest value is. rows (n, c): for an array (k + 2, c), flat, the place of each area:
    how many of those above the smallest are smaller than it; the last but one where it is the smallest, the last if unknown.
    ranks (n, c): mean ranks among the known areas from 0, NaN unknown. ties: columns, first places and those behind the last of
    the values above the smallest that several areas have, column by column.
    """

    columns: slice
    areas: np.ndarray
    above: np.ndarray
    lowest: np.ndarray
    rows: np.ndarray
    ranks: np.ndarray
    ties: tuple[np.ndarray, np.ndarray, np.ndarray]

    @classmethod
    def of(cls, values: np.ndarray, columns: slice) -> "Order":
        """Of the `columns` of values (n, s), NaN unknown."""
        unsorted = settled(values[:, columns].T)
        c, n = unsorted.shape
        order = np.argsort(unsorted, axis=1)
        ordered = np.take_along_axis(unsorted, order, axis=1)
        count, at = np.isfinite(unsorted).sum(axis=1)[:, None], np.arange(n)
        fresh, ends = np.ones((c, n), dtype=bool), np.ones((c, n), dtype=bool)
        fresh[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
        ends[:, :-1] = fresh[:, 1:]
        first = np.maximum.accumulate(np.where(fresh, at, 0), axis=1)
        behind = np.minimum.accumulate(np.where(ends, at, n)[:, ::-1], axis=1)[:, ::-1] + 1
        least = behind[:, :1] if n else np.zeros((c, 1), dtype=np.intp)
        column, start = np.nonzero(fresh & ~ends & (at >= least) & (at < count))
        place, ranks = np.empty((c, n), dtype=np.intp), np.empty((c, n))
        inside = np.where(at < count, np.where(at < least, _LOWEST, first - least), _UNKNOWN)
        np.put_along_axis(place, order, inside, axis=1)
        np.put_along_axis(ranks, order, np.where(at < count, (first + behind - 1) / 2, np.nan), axis=1)
        areas = np.take_along_axis(order, (at + least) % max(n, 1), axis=1)
        ties = column, start - least[column, 0], behind[column, start] - least[column, 0]
        return cls(
            columns,
            np.ascontiguousarray(areas.T),
            np.maximum(count - least, 0)[:, 0],
            place == _LOWEST,
            place.T * c + np.arange(c),
            ranks.T,
            ties,
        )


class _Room:
    """Arrays that are used again and again: new ones of some MB cost as much as what is done with them."""

    def __init__(self) -> None:
        self._kept: dict[str, np.ndarray] = {}

    def array(self, name: str, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
        size = prod(shape)
        if name not in self._kept or len(self._kept[name]) < size:
            self._kept[name] = np.empty(size, dtype)
        return self._kept[name][:size].reshape(shape)


def orders(values: np.ndarray, progress: Progress = lambda share: True) -> list[Order]:
    """The columns of values (n, s), NaN unknown, in blocks as `spearman` takes them. Raises Cancelled."""
    n, s = values.shape
    width = min(max(isqrt(_HELD // max(n, 1)), 1), _WIDEST)
    found = []
    for start in range(0, s, width):
        tick(progress, start / s)
        found.append(Order.of(values, slice(start, min(start + width, s))))
    return found


def spearman(
    blocks: list[Order], known: np.ndarray, areas: np.ndarray, progress: Progress = lambda share: True
) -> Correlations:
    """Spearman's rho of columns, each pair over the areas `known` (n, s) of both, `areas` (s, s) in number. Raises Cancelled.

    Whole numbers up to the last step: exact up to 200,000 areas, the skewness up to 10,000. Time grows with n s^2 / 2.
    """
    n, s = known.shape
    # twice a rank fits the type of the counts, and its square the one twice as wide
    mask = known.astype(np.uint16 if n < 1 << 15 else np.uint32)
    masks = [np.ascontiguousarray(mask[:, block.columns]) for block in blocks]
    smallest = np.concatenate([block.lowest for block in blocks]) if blocks else np.zeros((0, n))
    lowest = (smallest.astype(np.float32) @ known.astype(np.float32)).astype(mask.dtype)
    cubes, skews = np.zeros((s, s)), np.zeros((s, s))
    products = np.zeros((s, s), dtype=np.int64)
    room, done, pairs = _Room(), 0, max(len(blocks) * (len(blocks) + 1) / 2, 1)
    for one, first in enumerate(blocks):
        for other, second in enumerate(blocks[one:], one):
            tick(progress, done / pairs)
            cells = first.columns, second.columns
            ways = (first, cells, masks[other]), (second, cells[::-1], masks[one])
            sides: list[np.ndarray] = []
            for order, cell, inside in ways[: 1 + (one != other)]:
                ranks = room.array(f"ranks{len(sides)}", (n, len(order.above), inside.shape[1]), mask.dtype)
                cubes[cell], skews[cell] = _ranks(order, inside, lowest[cell], areas[cell], ranks, room)
                sides.append(ranks)
            products[cells] = _products(sides[0], sides[-1], room)
            products[cells[::-1]] = products[cells].T
            done += 1
    tick(progress, 1.0)
    return _correlations(products, cubes, skews, areas)


def _ranks(
    order: Order, mask: np.ndarray, lowest: np.ndarray, areas: np.ndarray, ranks: np.ndarray, room: _Room
) -> tuple[np.ndarray, np.ndarray]:
    """Writes twice the ranks, less 1, of the columns of `order` (c) to `ranks` (n, c, w), among the areas that others know, `mask` (n, w);
    0 where the column is unknown. lowest, areas (c, w): of each pair, those with the column's smallest value, and all.

    Returns what ties take away (c, w), over all values that t areas share: the sum of t^3 - t, and that of it times twice their
    distance from the mean rank.
    """
    cubes = _cube(lowest)
    skews = cubes * (lowest - areas)
    k, w = int(order.above.max()), mask.shape[1]
    counts = room.array("counts", (k + 2, *lowest.shape), mask.dtype)
    counts[0] = lowest
    _run(counts[: k + 1], mask, order.areas[:k], room)
    column, first, behind = order.ties
    below, upto = counts[first, column], counts[behind, column]
    both = below + upto
    counts[:k] += counts[1 : k + 1]
    counts[first, column] = both
    counts[_LOWEST], counts[_UNKNOWN] = lowest, 0
    counts.reshape(-1, w).take(order.rows, axis=0, mode="wrap", out=ranks)
    if len(column):
        at, starts = np.unique(column, return_index=True)
        cube = _cube(upto - below)
        cubes[at] += np.add.reduceat(cube, starts, axis=0)
        skews[at] += np.add.reduceat(cube * (both - areas[column]), starts, axis=0)
    return cubes, skews


def _run(counts: np.ndarray, mask: np.ndarray, areas: np.ndarray, room: _Room) -> None:
    """Fills `counts` (k + 1, c, w) from its first row on: each has the row of `mask` (n, w) of one more of `areas` (k, c)."""
    k = len(areas)
    # in runs side by side, added up behind each other
    step = isqrt(k) or 1
    whole = k // step * step
    runs, of_runs = (part[:whole].reshape(-1, step, *part.shape[1:]) for part in (counts[1:], areas))
    row = room.array("row", (whole // step, *counts.shape[1:]), mask.dtype)
    for place in range(step if whole else 0):
        mask.take(of_runs[:, place], axis=0, mode="clip", out=row)
        if place:
            np.add(runs[:, place - 1], row, out=runs[:, place])
        else:
            runs[:, 0] = row
    for run in range(len(runs)):
        runs[run] += counts[run * step]
    for place in range(whole, k):
        np.add(counts[place], mask[areas[place]], out=counts[place + 1])


def _cube(ties: np.ndarray) -> np.ndarray:
    count = ties.astype(float)
    return count * count * count - count


def _products(one: np.ndarray, other: np.ndarray, room: _Room) -> np.ndarray:
    """The sum over areas (a, b) of `one` (n, a, b) times `other` (n, b, a)."""
    n, bits = len(one), 2 * one.dtype.itemsize * 8
    wide = np.dtype(f"uint{bits}")
    total = np.zeros(one.shape[1:], dtype=np.uint64)
    # sums of so many areas fit the type of the product
    most = ((1 << bits) - 1) // max(2 * n, 1) ** 2
    step = max(min(most, _AT_ONCE // max(total.size, 1)), 1)
    turned, product = (room.array(str(kind), (step, *total.shape), kind) for kind in (one.dtype, wide))
    for start in range(0, n, step):
        some = one[start : start + step]
        size = len(some)
        np.copyto(turned[:size], other[start : start + step].transpose(0, 2, 1))
        np.multiply(some, turned[:size], out=product[:size], dtype=wide)
        total += np.add.reduce(product[:size], axis=0, dtype=wide)
    return total.astype(np.int64)


def _correlations(products: np.ndarray, cubes: np.ndarray, skews: np.ndarray, areas: np.ndarray) -> Correlations:
    """From sums of products of twice the ranks less 1, and from what ties take away from sums of squares and of cubes about the mean."""
    count = areas.astype(np.int64)
    squares = (count * (count * count - 1) - cubes) / 3
    enough = areas > 2
    with np.errstate(divide="ignore", invalid="ignore"):
        r = (products - count * count * count) / np.sqrt(squares * squares.T)
        skewness = -skews / areas / (squares / areas) ** 1.5
    return Correlations(np.where(enough, np.clip(r, -1, 1), np.nan), np.where(enough, skewness, np.nan))

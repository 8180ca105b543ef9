"""Cells fitted to the sums that they are part of, each within its bounds (iterative proportional fitting)."""

from dataclasses import replace

import numpy as np

from ..messages import Progress, tick
from .margins import TOLERANCE, Margin, components, connected, consistent, feasible, gap, in_sums, off, tightened

_ROUNDS = 300
_LOOK = 10  # rounds from one look at what is met to the next
_STOPS = 60  # times that cells may reach a bound within one step
_ATTEMPTS = 6


def solved(
    start: np.ndarray, low: np.ndarray, high: np.ndarray, margins: list[Margin], progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Values of the cells (m,) near `start`, their bounds (low and high (m,), infinite where nothing bounds a cell), and the gap left.

    Cells that nothing bounds are 0 and count to no sum. Soft sums that no values can meet together with the others are given up.
    """
    hard = [margin for margin in margins if not margin.soft]
    low, high, _ = tightened(*feasible(low, high, hard), hard)
    value, todo = np.zeros(len(start)), np.arange(len(start))
    for attempt in range(_ATTEMPTS):
        bottom, top, margins = consistent(low, high, margins)
        held = np.isfinite(top)
        asked = [replace(one, group=np.where(held, one.group, -1)) for one in margins]
        summed = np.any([one.group >= 0 for one in asked], axis=0)
        # the fit sees to the bounds of cells in sums: cut before it, their proportions would be lost
        begin = np.where(held, np.where(summed, start, np.clip(start, bottom, top)), 0.0)
        parts = [one.of(todo) for one in asked]
        step = lambda share, done=attempt: progress((done + share) / _ATTEMPTS)  # noqa: E731
        value[todo] = fitted(begin[todo], bottom[todo], top[todo], parts, step)
        missed = gap(value, asked)
        if missed > TOLERANCE:
            value = repaired(value, bottom, top, asked)
            missed = gap(value, asked)
        contradicting = _contradicting(value, asked)
        if missed <= TOLERANCE or not any(groups.any() for groups in contradicting):
            break
        todo = connected(margins, in_sums(margins, contradicting))
        margins = [one.without(groups) for one, groups in zip(margins, contradicting, strict=True)]
    return value, bottom, top, missed


def _contradicting(value: np.ndarray, margins: list[Margin]) -> list[np.ndarray]:
    """Of each margin the soft sums (g,) that are at or beyond a bound and hold a cell of a sum that is missed."""
    missed = in_sums(margins, [off(value, margin) > TOLERANCE for margin in margins])
    found = []
    for margin in margins:
        rows, group = margin.within()
        touched = np.bincount(group, missed[rows], len(margin.least)) > 0
        sums = margin.add(value)
        tight = ((sums <= margin.least * (1 + 1e-6)) & (margin.least > 0)) | (sums >= margin.most * (1 - 1e-6))
        found.append(touched & tight & margin.soft)
    return found


def fitted(
    start: np.ndarray, low: np.ndarray, high: np.ndarray, margins: list[Margin], progress: Progress
) -> np.ndarray:
    """The cells (m,) in the proportions of `start` (> 0), scaled to every margin in turn (Deming & Stephan 1940), those in a sum
    within their bounds."""
    value, result, places = start, start.copy(), np.arange(len(start))
    for turn in range(_ROUNDS):
        for number, margin in enumerate(margins):
            tick(progress, (turn + number / len(margins)) / _ROUNDS)
            value = _scaled(value, low, high, margin)
        if turn % _LOOK and turn < _ROUNDS - 1:
            continue
        result[places] = value
        missed = in_sums(margins, [off(value, margin) > TOLERANCE / 10 for margin in margins])
        if not missed.any():
            break
        # what meets its sums already needs no further rounds
        left = connected(margins, missed)
        if len(left) < len(value):
            margins, places = [one.of(left) for one in margins], places[left]
            value, low, high = value[left], low[left], high[left]
    return result


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

    m = len(value)
    least, most = (np.concatenate([getattr(one, name) for one in margins]) for name in ("least", "most"))
    missed = np.concatenate([off(value, one) for one in margins])
    asks = (least > 0) | np.isfinite(most)
    offset = np.cumsum([0, *(len(one.least) for one in margins)])
    pairs = [one.within() for one in margins]
    cells = np.concatenate([rows for rows, _ in pairs])
    rows = np.concatenate([group + first for (_, group), first in zip(pairs, offset, strict=False)])
    component = components(margins)
    wanted = np.isin(component, component[m:][missed > TOLERANCE])
    wanted = np.append(wanted[m:], wanted[:m])
    n = len(least)
    rows, cells = rows[asks[rows]], cells[asks[rows]]
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

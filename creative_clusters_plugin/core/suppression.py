"""Figures withheld by disclosure rules: what they may be, and what they most probably are."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .hierarchy import Nodes, industry_parents, parent_areas
from .messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress, some

SUPPRESSED, ESTIMATED = "suppressed", "estimated"
TOLERANCE = 1e-9
_ROUNDS = 400
_LEAST = 1e-6  # seed of a cell that may hold jobs but is not known to
_WORST = 5


@dataclass(frozen=True)
class Filled:
    """jobs, low, high (n,) of every row: as published, or estimated within its bounds; status (n,).

    estimated: (n,) rows with an estimate; kinds: what bounds them, {text to translate: rows}. conflicts: frame `area`,
    `industry`, `year`, `published`, `parts`: published figures that published parts exceed. gap: largest relative difference
    left between a total and its parts, where they can add up.
    """

    jobs: np.ndarray
    low: np.ndarray
    high: np.ndarray
    status: np.ndarray
    estimated: np.ndarray
    conflicts: pd.DataFrame
    gap: float
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Margin:
    """A partition of the cells to estimate (m,) by the total that they are part of, -1 for none, and what is left of each."""

    group: np.ndarray
    remainder: np.ndarray


def fill_suppressed(
    frame: pd.DataFrame, layer: str, parents: dict[str, str] | None = None, progress: Progress = lambda share: True
) -> Filled:
    """Estimates of the suppressed figures of a tidy table that add up to the published ones.

    frame: n rows with `area`, `industry`, `year` (text), `jobs` (NaN unknown), `status`, and where known `businesses`, `jobs_low`,
    `jobs_high`, `jobs_total`; each area, industry and year once. Industries at several levels make up a tree by their codes;
    an industry without parts in the table is an end of it. parents: the area that an area is part of, where its rows are in the
    table too; else by the codes.

    Each cell is bounded by its own bounds and by what published totals leave after the published parts, in both hierarchies.
    Starting from businesses times the mean size of a business in the industry, the cells are fitted to these remainders
    (iterative proportional fitting, Deming & Stephan 1940) within their bounds. Cells that no total and no bound holds are
    left as they are. Published figures never change. Raises CreativeClustersError where nothing is published.
    """
    jobs = frame["jobs"].to_numpy(dtype=float)
    wanted = np.isnan(jobs) & (frame["status"] == SUPPRESSED).to_numpy()
    if np.isnan(jobs).all():
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters", "No figure of '{layer}' is published: there is nothing to estimate from."
            ),
            layer=layer,
        )
    nodes = Nodes(frame)
    above = industry_parents(frame["industry"].unique())
    of_area = parent_areas(frame["area"].unique(), parents)
    ends = nodes.ends(above)
    wider = np.isin(frame["area"].to_numpy(object), list(set(of_area.values())))
    cells = np.flatnonzero(wanted & ends & ~wider)
    low, high = _own_bounds(frame)
    margins = [nodes.margin(cells, ends, above, {})]
    if of_area:
        margins.append(nodes.margin(cells, ends, above, of_area))
    if not progress(0.2):
        raise Cancelled
    margins = [_Margin(group, remainder) for group, remainder in margins]
    bottom, top = _feasible(low[cells], high[cells], margins)
    bottom, top = _bounds(bottom, top, margins)
    held = np.isfinite(top)
    seed = _seed(frame, above)[cells]
    estimate = _fitted(np.clip(np.maximum(seed, _LEAST), bottom, top), bottom, top, margins, held, progress)
    result = jobs.copy()
    result[cells[held]] = estimate[held]
    own = (low, high)
    low, high = np.where(np.isnan(jobs), low, jobs), np.where(np.isnan(jobs), high, jobs)
    low[cells], high[cells] = bottom, top
    inner = np.flatnonzero(wanted & ~ends)
    for target, source in ((result, result), (low, low), (high, high)):
        target[inner] = nodes.sums_over_ends(source, ends, above)[inner]
    for target in (result, low, high):
        whole = wanted & wider
        target[whole] = nodes.sums_over_areas(target, of_area)[whole]
    estimated = wanted & np.isfinite(result)
    status = frame["status"].to_numpy(object).copy()
    status[estimated] = ESTIMATED
    low[~estimated & wanted], high[~estimated & wanted] = np.nan, np.nan
    conflicts = nodes.conflicts(ends, above)
    gap = _gap(estimate, margins, held)
    notes = _notes(layer, wanted, estimated, conflicts, gap, _outside(result, own, estimated))
    return Filled(result, low, high, status, estimated, conflicts, gap, tuple(notes))


def _own_bounds(frame: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    n = len(frame)
    low = frame["jobs_low"].to_numpy(dtype=float) if "jobs_low" in frame else np.full(n, np.nan)
    high = frame["jobs_high"].to_numpy(dtype=float) if "jobs_high" in frame else np.full(n, np.nan)
    if "businesses" in frame:
        none = frame["businesses"].to_numpy(dtype=float) == 0
        high = np.where(none & np.isnan(high), 0.0, high)
    return np.nan_to_num(low), np.where(np.isnan(high), np.inf, high)


def _feasible(low: np.ndarray, high: np.ndarray, margins: list[_Margin]) -> tuple[np.ndarray, np.ndarray]:
    """The cells' own bounds (m,), taken away where they contradict a published total."""
    low, high = low.copy(), high.copy()
    for margin in margins:
        within = np.flatnonzero(margin.group >= 0)
        group, size = margin.group[within], len(margin.remainder)
        slack = TOLERANCE * np.maximum(np.abs(margin.remainder), 1.0)
        small = np.bincount(group, high[within], size) < margin.remainder - slack
        large = np.bincount(group, low[within], size) > np.maximum(margin.remainder, 0.0) + slack
        high[within[small[group]]] = np.inf
        low[within[large[group]]] = 0.0
    return low, high


def _bounds(low: np.ndarray, high: np.ndarray, margins: list[_Margin]) -> tuple[np.ndarray, np.ndarray]:
    """Bounds (m,) of the cells: what a total leaves when the others of its cells are at their other bound; until nothing changes.

    Where bounds contradict one another through rounding the upper one gives way.
    """
    for _ in range(20):
        before = (low.copy(), high.copy())
        for margin in margins:
            within = margin.group >= 0
            group = margin.group[within]
            size = len(margin.remainder)
            least = np.bincount(group, low[within], size)
            open_ended = np.bincount(group, ~np.isfinite(high[within]), size)
            most = np.bincount(group, np.where(np.isfinite(high[within]), high[within], 0.0), size)
            others = np.where(np.isfinite(high[within]), open_ended[group], open_ended[group] - 1)
            rest = most[group] - np.where(np.isfinite(high[within]), high[within], 0.0)
            left = margin.remainder[group]
            high[within] = np.minimum(high[within], np.maximum(left - (least[group] - low[within]), 0.0))
            low[within] = np.where(others > 0, low[within], np.maximum(low[within], left - rest))
            high = np.maximum(high, low)
        if all(np.array_equal(one, other) for one, other in zip(before, (low, high), strict=True)):
            break
    return low, high


def _seed(frame: pd.DataFrame, above: dict[str, list[str]]) -> np.ndarray:
    """Jobs (n,) to start from: businesses times the mean size of a business in the industry, or in the nearest wider one.

    Without businesses the mean of the published figures of the industry takes the place of the product.
    """
    known = frame["jobs"].notna() & (frame["jobs"] > 0)
    with_businesses = "businesses" in frame and frame["businesses"].notna().any()
    base = frame["businesses"] if with_businesses else pd.Series(1.0, frame.index)
    counted = known & (base > 0)
    sums = pd.DataFrame({"jobs": frame["jobs"], "base": base})[counted].groupby(frame["industry"][counted]).sum()
    size = (sums["jobs"] / sums["base"]).to_dict()
    overall = float(sums["jobs"].sum() / sums["base"].sum()) if len(sums) else 1.0
    mean = {
        code: next((size[one] for one in (code, *above[code]) if one in size), overall)
        for code in frame["industry"].unique()
    }
    middle = np.nan_to_num(frame["industry"].map(mean).to_numpy(dtype=float))
    return middle * np.nan_to_num(base.to_numpy(dtype=float), nan=1.0)


def _fitted(
    start: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    margins: list[_Margin],
    held: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """The cells (m,) in the proportions of `start`, scaled to the remainders of every margin in turn, within their bounds."""
    value = np.where(held, start, 0.0)
    for turn in range(_ROUNDS):
        if turn % 20 == 0 and not progress(0.3 + 0.6 * turn / _ROUNDS):
            raise Cancelled
        for margin in margins:
            value = _scaled(value, low, high, margin)
        if _gap(value, margins, held) <= TOLERANCE / 10:
            break
    return value


def _scaled(value: np.ndarray, low: np.ndarray, high: np.ndarray, margin: _Margin) -> np.ndarray:
    """One step of the fit: cells at a bound stay there while the others of their total make up for them."""
    within = np.flatnonzero(margin.group >= 0)
    group, size = margin.group[within], len(margin.remainder)
    now, least, most = value[within], low[within], high[within]
    free = np.ones(len(within), dtype=bool)
    for _ in range(60):
        fixed = np.bincount(group, np.where(free, 0.0, now), size)
        moving = np.bincount(group, np.where(free, now, 0.0), size)
        left = margin.remainder - fixed
        factor = np.divide(np.maximum(left, 0.0), moving, out=np.ones(size), where=moving > 0)
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
    result[within] = now
    return result


def _gap(value: np.ndarray, margins: list[_Margin], held: np.ndarray) -> float:
    """Largest difference between a remainder and its cells, over the remainder (or 1)."""
    worst = 0.0
    for margin in margins:
        within = margin.group >= 0
        if not within.any():
            continue
        size = len(margin.remainder)
        filled = np.bincount(margin.group[within], value[within], size)
        # a total that published parts exceed cannot be met: it is a conflict, not a gap
        met = (margin.remainder >= 0) & (np.bincount(margin.group[within], minlength=size) > 0)
        off = np.abs(filled - margin.remainder)[met] / np.maximum(margin.remainder[met], 1.0)
        worst = max(worst, float(off.max(initial=0.0)))
    return worst


def _outside(result: np.ndarray, own: tuple[np.ndarray, np.ndarray], estimated: np.ndarray) -> int:
    slack = 1e-6 * np.maximum(np.abs(np.nan_to_num(result)), 1.0)
    return int((estimated & ((result < own[0] - slack) | (result > own[1] + slack))).sum())


def _notes(
    layer: str, wanted: np.ndarray, estimated: np.ndarray, conflicts: pd.DataFrame, gap: float, yielded: int
) -> list[Note]:
    notes = []
    if not wanted.any():
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters", "No figure of '{layer}' is suppressed: the table is passed on as it is."
        )
        return [Note(text, {"layer": layer})]
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters",
        "{filled} of {all} suppressed figures of '{layer}' are estimated (status 'estimated', bounds in jobs_low and jobs_high). They "
        "are estimates: say so where you use them.",
    )
    notes.append(Note(text, {"filled": int(estimated.sum()), "all": int(wanted.sum()), "layer": layer}, warning=False))
    left = int((wanted & ~estimated).sum())
    if left:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} suppressed figures of '{layer}' stay unknown: no published total and no bound holds them. A table with all levels of "
            "the industries, or with jobs_total, holds more.",
        )
        notes.append(Note(text, {"count": left, "layer": layer}))
    if len(conflicts):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} published figures of '{layer}' are smaller than their published parts together ({worst}): rounding, noise or another "
            "vintage. Suppressed parts of them are estimated as small as their bounds allow.",
        )
        worst = some(
            [
                f"{row.area} {row.industry or '-'} {row.published:,.0f} < {row.parts:,.0f}"
                for row in conflicts.itertuples()
            ],
            _WORST,
        )
        notes.append(Note(text, {"count": len(conflicts), "layer": layer, "worst": worst}))
    if yielded:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} estimates of '{layer}' lie outside of the bounds that the table gives, which contradict a published total (noise and "
            "rounding do that): the total counts.",
        )
        notes.append(Note(text, {"layer": layer, "count": yielded}))
    if gap > TOLERANCE:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "The estimates of '{layer}' miss a published total by up to {share:.2g} of it: bounds or totals contradict one another.",
        )
        notes.append(Note(text, {"layer": layer, "share": gap}))
    return notes

"""Figures withheld by disclosure rules: what they may be, and what they most probably are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Progress, mark, tick
from .fitting import solved
from .hierarchy import WHOLE, Nodes, industry_parents, parent_areas
from .margins import Margin
from .published_sums import Sums, sums_by_area, sums_by_industry
from .suppression_notes import notes_on, notes_on_areas

SUPPRESSED, ESTIMATED = "suppressed", "estimated"
_TAKEN = ("area", "industry", "year", "jobs", "status", "businesses", "jobs_low", "jobs_high", "jobs_total")
_LEAST = 1e-6  # start of a cell that may hold jobs but is not known to


@dataclass(frozen=True)
class Filled:
    """jobs, low, high (n,) of every row: as published, or estimated within its bounds; status (n,).

    wanted, estimated: (n,) rows that are suppressed, and of them those with an estimate; ends: (n,) rows that nothing is a part of.
    conflicts: frame `area`, `industry`, `year`, `published`, `parts`: published figures that published parts exceed. gap: largest
    relative difference left between a total and its parts, where they can add up.
    """

    jobs: np.ndarray
    low: np.ndarray
    high: np.ndarray
    status: np.ndarray
    wanted: np.ndarray
    estimated: np.ndarray
    ends: np.ndarray
    conflicts: pd.DataFrame
    gap: float
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Problem:
    """m unknown cells, then one for what each total leaves to rows that the table does not have: start, low, high, and the margins."""

    start: np.ndarray
    low: np.ndarray
    high: np.ndarray
    margins: list[Margin]


def fill_suppressed(
    frame: pd.DataFrame,
    layer: str,
    parents: dict[str, str] | None = None,
    progress: Progress = lambda share: True,
    reference: pd.DataFrame | None = None,
) -> Filled:
    """Estimates of the suppressed figures of a tidy table that add up to the published ones.

    frame: n rows with `area`, `industry`, `year` (text), `jobs` (NaN unknown), `status`, and where known `businesses`, `jobs_low`,
    `jobs_high`, `jobs_total`; each area, industry and year once. Industries at several levels make up a tree by their codes;
    an industry without parts in the table is an end of it. parents: the area that an area is part of, where its rows are in the
    table too; else by the codes.

    The ends are bounded by their own bounds, by those of suppressed wholes, and by what published totals leave after the published
    parts, in both hierarchies. Starting from businesses times the mean size of a business in the industry (that of the
    `reference`, a frame `industry`, `year`, `jobs`, `businesses` of the nation, where the table publishes none of the industry; without
    businesses the nation's jobs in the industry, by how large the area is), they are fitted to
    these remainders (iterative proportional fitting, Deming & Stephan 1940) within their bounds. Where totals whose parts are all
    published show that the table leaves rows out, these get their share of what a total leaves. Cells that no total and no bound
    holds are left as they are, and so are unknown figures that are not suppressed. Published figures never change. Raises
    CreativeClustersError where nothing is published.
    """
    # in one order whatever the rows' is, so that the same table gives the same figures to the last digit
    order = _in_order(frame)
    ordered = pd.DataFrame({name: frame[name].to_numpy()[order] for name in _TAKEN if name in frame}, copy=False)
    found = _filled(ordered, layer, parents, progress, reference)
    back = np.argsort(order)
    by_row = ("jobs", "low", "high", "status", "wanted", "estimated", "ends")
    return replace(found, **{name: getattr(found, name)[back] for name in by_row})


def _in_order(frame: pd.DataFrame) -> np.ndarray:
    """Rows (n,) by year, area and industry, as texts."""
    key = np.zeros(len(frame), dtype=np.int64)
    for name in ("year", "area", "industry"):
        code, values = pd.factorize(frame[name].to_numpy(object))
        texts, rank = np.unique(values.astype(str), return_inverse=True)
        key *= len(texts)
        key += rank[code]
    return np.argsort(key, kind="stable")


def _filled(
    frame: pd.DataFrame,
    layer: str,
    parents: dict[str, str] | None,
    progress: Progress,
    reference: pd.DataFrame | None,
) -> Filled:
    jobs = frame["jobs"].to_numpy(dtype=float)
    unknown = np.isnan(jobs)
    wanted = unknown & (frame["status"] == SUPPRESSED).to_numpy()
    if unknown.all():
        raise CreativeClustersError(
            mark("No figure of '{layer}' is published: there is nothing to estimate from."),
            layer=layer,
        )
    tick(progress, 0.02)
    of_area = parent_areas(frame["area"].unique(), parents)
    nodes = Nodes(frame, of_area)
    cells = np.flatnonzero(nodes.least & np.isnan(nodes.jobs))
    tick(progress, 0.1)
    own = _own_bounds(frame)
    sums = [sums_by_industry(nodes, cells)]
    tick(progress, 0.15)
    sums += sums_by_area(nodes, cells)
    tick(progress, 0.2)
    sizes = _Sizes(frame, reference)
    tick(progress, 0.25)
    problem = _problem(nodes, cells, own, sums, sizes)
    start = np.clip(
        np.maximum(problem.start, _LEAST), np.maximum(problem.low, _LEAST), np.maximum(problem.high, _LEAST)
    )
    value, bottom, top, missed = solved(
        start, problem.low, problem.high, problem.margins, lambda share: progress(0.3 + 0.6 * share)
    )
    tick(progress, 0.9)
    held = np.isfinite(top)
    estimates = []
    for of_cells in (value, bottom, top):
        found = jobs.copy()
        found[cells] = np.where(held, of_cells, np.nan)[: len(cells)]
        estimates.append(found)
    estimates = nodes.with_sums(estimates, unknown)
    estimated = wanted & np.isfinite(estimates[0])
    given = [jobs, *(_column(frame, name) for name in ("jobs_low", "jobs_high"))]
    result, low, high = (
        np.where(estimated | (~unknown), one, before) for one, before in zip(estimates, given, strict=True)
    )
    status = frame["status"].to_numpy(object).copy()
    status[estimated] = ESTIMATED
    tick(progress, 0.95)
    conflicts = pd.concat([one.conflicts(nodes) for one in sums], ignore_index=True)
    unlisted = float(value[len(cells) :].sum())
    notes = notes_on(layer, wanted, estimated, conflicts, missed, _beyond(result, own, estimated), unlisted)
    notes += notes_on_areas(layer, of_area)
    ends = nodes.ends[: len(frame)]
    return Filled(result, low, high, status, wanted, estimated, ends, conflicts, missed, tuple(notes))


def _column(frame: pd.DataFrame, name: str) -> np.ndarray:
    return frame[name].to_numpy(dtype=float) if name in frame else np.full(len(frame), np.nan)


def _own_bounds(frame: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """What the table says of each row (n,): its bounds, 0 and infinity without; no jobs where there is no business."""
    low, high = _column(frame, "jobs_low"), _column(frame, "jobs_high")
    high = np.where((_column(frame, "businesses") == 0) & np.isnan(high), 0.0, high)
    return np.nan_to_num(low), np.where(np.isnan(high), np.inf, high)


class _National:
    """What the nation's table says: sizes of businesses by industry, and the jobs expected in each row (n,), NaN where it says nothing.

    Expected are the nation's jobs in the industry and year, times what share of the nation's jobs in its published industries the area has.
    """

    def __init__(self, frame: pd.DataFrame, reference: pd.DataFrame):
        sums = reference.groupby("industry")[["jobs", "businesses"]].sum(min_count=1)
        counted = sums[(sums["businesses"] > 0) & (sums["jobs"] > 0)]
        self.sizes = (counted["jobs"] / counted["businesses"]).to_dict()
        key = ["industry", "year"] if set(reference["year"]) - {""} else ["industry"]
        of_all = reference.groupby(key)["jobs"].sum(min_count=1).rename("national").reset_index()
        rows = frame[["area", "year", "industry", "jobs"]].merge(of_all, on=key, how="left")
        both = rows[rows["jobs"].notna() & (rows["national"] > 0)].groupby(["area", "year"])[["jobs", "national"]].sum()
        share = (both["jobs"] / both["national"]).rename("share").reset_index()
        self.expected = (rows["national"] * rows.merge(share, on=["area", "year"], how="left")["share"]).set_axis(
            frame.index
        )


class _Sizes:
    """Mean size of a business in an industry, of the nearest wider one where it has no published figure; without businesses, mean
    figure of the industry. reference: the nation's, for industries without a published figure in the table (`fill_suppressed`)."""

    def __init__(self, frame: pd.DataFrame, reference: pd.DataFrame | None = None):
        self._national = None if reference is None else _National(frame, reference)
        self._industry, self._codes = pd.factorize(frame["industry"].to_numpy(object), sort=True)
        above = industry_parents(self._codes)
        jobs = frame["jobs"].to_numpy(dtype=float)
        self._businesses = _column(frame, "businesses")
        known = jobs > 0
        counted = known & (self._businesses > 0)
        self._of_business = self._means(jobs, self._businesses, counted, above)
        if self._national is not None:
            published = set(self._codes[np.unique(self._industry[counted])])
            more = self._national.sizes.items()
            self._of_business |= {
                code: size for code, size in more if code in self._of_business and code not in published
            }
        self._of_row = self._means(jobs, np.ones(len(jobs)), known, above)

    def _means(
        self, jobs: np.ndarray, base: np.ndarray, counted: np.ndarray, above: dict[str, list[str]]
    ) -> dict[str, float]:
        rows = pd.DataFrame({"jobs": jobs[counted], "base": base[counted]})
        sums = rows.groupby(self._industry[counted]).sum()
        size = dict(zip(self._codes[sums.index], (sums["jobs"] / sums["base"]).tolist(), strict=True))
        overall = float(sums["jobs"].sum() / sums["base"].sum()) if len(sums) else 1.0
        found = {
            code: next((size[one] for one in (code, *wider) if one in size), overall) for code, wider in above.items()
        }
        return {**found, WHOLE: overall}

    def start(self, rows: np.ndarray) -> np.ndarray:
        """Jobs (k,) to start from in these rows."""
        found = self._businesses[rows] * self._of_each(self._of_business, rows)
        if self._national is not None:
            found = np.where(np.isnan(found), self._national.expected.to_numpy()[rows], found)
        return np.where(np.isnan(found), self._of_each(self._of_row, rows), found)

    def _of_each(self, by_code: dict[str, float], rows: np.ndarray) -> np.ndarray:
        """(k,) what there is for the industry of each of the rows."""
        return np.array([by_code[code] for code in self._codes], dtype=float)[self._industry[rows]]

    def of(self, industries: pd.Series) -> np.ndarray:
        return industries.map(self._of_business).to_numpy(dtype=float)


def _problem(nodes: Nodes, cells: np.ndarray, own: tuple, sums: list[Sums], sizes: _Sizes) -> _Problem:
    start, low, high = [sizes.start(cells)], [own[0][cells]], [own[1][cells]]
    groups, bounds = [], []
    count = 0
    for one in sums:
        margin, figures = one.margin(nodes, cells, low[0])
        more = _unlisted(nodes, one, figures, sizes)
        at = np.flatnonzero(more > 0)
        groups.append((margin.group, at, count))
        bounds.append((margin.least, margin.most, False))
        start.append(more[at])
        low.append(np.zeros(len(at)))
        high.append(np.full(len(at), np.inf))
        count += len(at)
    for group, least, most in _suppressed_wholes(nodes, cells, own):
        groups.append((group, np.array([], dtype=int), 0))
        bounds.append((least, most, True))
    margins = []
    for (group, at, first), bound in zip(groups, bounds, strict=True):
        further = np.full(count, -1)
        further[first : first + len(at)] = at
        margins.append(Margin(np.append(group, further), *bound))
    return _Problem(np.concatenate(start), np.concatenate(low), np.concatenate(high), margins)


def _suppressed_wholes(
    nodes: Nodes, cells: np.ndarray, own: tuple
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """For each depth of the tree the suppressed figures with bounds of their own, and what these leave for the cells."""
    part, whole = nodes.between
    n = len(nodes.jobs)
    known = ~np.isnan(nodes.jobs[part])
    taken = np.bincount(whole[known], nodes.jobs[part[known]], n)
    low, high = (np.append(one, np.full(n - nodes.rows, fill)) for one, fill in zip(own, (0.0, np.inf), strict=True))
    bounded = (low > 0) | np.isfinite(high)
    place = np.full(n, -1)
    place[cells] = np.arange(len(cells))
    depth = nodes.depths()
    for level in np.unique(depth[whole]):
        used = (place[part] >= 0) & bounded[whole] & (depth[whole] == level)
        if not used.any():
            continue
        figures, at = np.unique(whole[used], return_inverse=True)
        group = np.full(len(cells), -1)
        group[place[part[used]]] = at
        left = taken[figures]
        yield group, np.maximum(low[figures] - left, 0.0), np.maximum(high[figures] - left, 0.0)


def _unlisted(nodes: Nodes, sums: Sums, figures: np.ndarray, sizes: _Sizes) -> np.ndarray:
    """Jobs (g,) to start from for the rows that the table leaves out of each figure; 0 where it leaves out none.

    The businesses of the figure that no row has, times the mean size of a business; without businesses the share that other
    figures have of such jobs.
    """
    share = sums.unlisted_share(nodes)
    if not share:
        return np.zeros(len(figures))
    lacking = (nodes.businesses - sums.businesses)[figures]
    by_size = np.maximum(lacking, 0.0) * sizes.of(nodes.names(figures)["industry"])
    return np.where(np.isnan(by_size), share * nodes.jobs[figures], by_size)


def _beyond(result: np.ndarray, own: tuple, estimated: np.ndarray) -> int:
    rows = np.flatnonzero(estimated)
    found, low, high = result[rows], own[0][rows], own[1][rows]
    slack = 1e-6 * np.maximum(np.abs(np.nan_to_num(found)), 1.0)
    return int(((found < low - slack) | (found > high + slack)).sum())

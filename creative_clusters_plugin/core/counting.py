"""Businesses as points counted into areas: by industry and year, each once."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .employment import EmploymentColumns, year_text
from .messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress, some
from .values import Column, counts, encode

OUTSIDE = -1
_BLOCK = 1_000_000  # points at a time: some 150 MB
_NONE = ""


class Locator:
    """Finds the area that points lie in.

    A point on a shared border, or where areas overlap, belongs to the first of its areas in the order given. `shared` counts
    the points on borders, `overlapping` those inside of several areas.
    """

    def __init__(self, shapes: list[bytes]):
        """shapes: WKB of the areas (polygons), b'' for none; invalid ones are made valid."""
        import shapely

        areas = shapely.from_wkb([shape or None for shape in shapes])
        invalid = ~shapely.is_valid(areas) & ~shapely.is_missing(areas)
        areas[invalid] = shapely.make_valid(areas[invalid])
        shapely.prepare(areas)
        self._areas, self._tree = areas, shapely.STRtree(areas)
        self._bounds = shapely.bounds(areas)
        west, south, east, north = self._bounds.T
        extent = np.concatenate([east - west, north - south])
        extent = extent[np.isfinite(extent) & (extent > 0)]
        self._cell = float(np.median(extent)) / 2 if len(extent) else 1.0
        self.shared = self.overlapping = 0

    def locate(self, xy: np.ndarray, progress: Progress = lambda share: True) -> np.ndarray:
        """Position (n,) of the area of each point (n, 2) in the areas' coordinates, OUTSIDE where it is in none."""
        found = np.full(len(xy), OUTSIDE)
        for start in range(0, len(xy), _BLOCK):
            if not progress(start / len(xy)):
                raise Cancelled
            block = slice(start, start + _BLOCK)
            found[block] = self._located(xy[block])
        return found

    def _located(self, xy: np.ndarray) -> np.ndarray:
        import shapely

        point, area = self._near(xy)
        x, y = xy[point].T
        west, south, east, north = self._bounds[area].T
        near = (x >= west) & (x <= east) & (y >= south) & (y <= north)
        point, area = point[near], area[near]
        inside = shapely.intersects_xy(self._areas[area], x[near], y[near])
        point, area = point[inside], area[inside]
        found = np.full(len(xy), OUTSIDE)
        found[point] = area
        again = np.bincount(point, minlength=len(xy)) > 1
        if again.any():
            point, area = point[again[point]], area[again[point]]
            order = np.lexsort((-area, point))
            found[point[order]] = area[order]  # of several areas the first: the last to be written
            deep = shapely.contains_properly(self._areas[area], shapely.points(xy[point]))
            overlaps = int((np.bincount(point, deep, len(xy)) > 1).sum())
            self.overlapping += overlaps
            self.shared += int(again.sum()) - overlaps
        return found

    def _near(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pairs (m,) of a point and an area that may hold it.

        The tree is asked for squares of the size of an area rather than for points, which there are many more of; half the time
        of asking it went into making the points.
        """
        import shapely

        known = np.flatnonzero(np.isfinite(xy).all(axis=1))
        square = np.floor(xy[known] / self._cell)
        order = known[np.lexsort(square.T)]
        square = np.floor(xy[order] / self._cell)
        first = np.flatnonzero(np.append(True, (np.diff(square, axis=0) != 0).any(axis=1))) if len(order) else order
        size = np.diff(np.append(first, len(order)))
        low, high = (square[first] + end for end in (0, 1))
        boxes = shapely.box(*(low * self._cell).T, *(high * self._cell).T)
        of, area = self._tree.query(boxes)
        times = size[of]
        within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
        return order[np.repeat(first[of], times) + within], np.repeat(area, times)


@dataclass(frozen=True)
class Counts:
    """Businesses by area, industry and year, wherever they were counted.

    cells: a row for each combination that has a business: `area` (its id, None outside of every area), `industry` (as written,
    None for none), `year` ('' for none), `businesses`, `jobs` (of those that say; with no field of jobs the businesses) and
    `unknown` (businesses that do not say their jobs). without_place: features without geometry. shared, overlapping: see
    Locator.
    """

    cells: pd.DataFrame
    without_place: int
    shared: int
    overlapping: int
    layer: str
    with_jobs: bool
    numeric_codes: bool
    notes: tuple[Note, ...] = ()

    @property
    def counted(self) -> int:
        return int(self._inside["businesses"].sum())

    @property
    def outside(self) -> int:
        return int(self.cells.loc[self.cells["area"].isna(), "businesses"].sum())

    @property
    def uncoded(self) -> int:
        return int(self.cells.loc[self.cells["industry"].isna() & self.cells["area"].notna(), "businesses"].sum())

    @property
    def _inside(self) -> pd.DataFrame:
        return self.cells[self.cells["area"].notna() & self.cells["industry"].notna()]

    def table(self, areas: np.ndarray, names: dict[str, str]) -> pd.DataFrame:
        """The tidy table: `area`, `area_name`, `industry`, `year`, `jobs`, `businesses`, `status`.

        An area without any business has a row with 0 in each year, of the first industry. Jobs are unknown where no business
        of the cell says them, and those of the others where some do not.
        """
        inside = self._inside
        found = inside[["area", "industry", "year", "businesses"]].assign(
            jobs=inside["jobs"].where(inside["unknown"] < inside["businesses"]),
            status=np.where(inside["unknown"] == inside["businesses"], "missing", "ok").astype(object),
        )
        years, industries = sorted(found["year"].unique()) or [_NONE], sorted(found["industry"].unique())
        every = pd.MultiIndex.from_product([areas, years], names=["area", "year"])
        empty = every.difference(pd.MultiIndex.from_frame(found[["area", "year"]])).to_frame(index=False)
        if industries and len(empty):
            nothing = empty.assign(industry=industries[0], businesses=0, jobs=0.0, status="ok")
            found = pd.concat([found, nothing], ignore_index=True)
        found = found.sort_values(["area", "year", "industry"], kind="stable", ignore_index=True)
        found["area_name"] = found["area"].map(names).fillna(found["area"])
        found["year"] = found["year"].replace(_NONE, None)
        return found[["area", "area_name", "industry", "year", "jobs", "businesses", "status"]]

    def employment(self, table: pd.DataFrame) -> EmploymentColumns:
        """The table (of `table`) as every tool takes employment."""
        dated = table["year"].notna().any()
        jobs = table["jobs"].astype(object).where(table["jobs"].notna(), None)
        return EmploymentColumns(
            self.layer,
            Column("area", table["area"].tolist()),
            Column("industry", table["industry"].tolist()),
            Column("jobs", jobs.tolist()),
            Column("businesses", table["businesses"].tolist()),
            year=Column("year", table["year"].tolist()) if dated else None,
            numeric_codes=self.numeric_codes,
        )

    def summary(self) -> tuple[Note, ...]:
        """What was counted, and what could not be."""
        return (*self.notes, *_summary(self))


def count_businesses(
    area: np.ndarray,
    ids: np.ndarray,
    industry: Column,
    jobs: Column | None,
    year: Column | None,
    layer: str,
    numeric_codes: bool,
    without_place: int = 0,
    shared: int = 0,
    overlapping: int = 0,
) -> Counts:
    """Counts of n businesses by the position of their area in `ids` (OUTSIDE for none), their industry and year.

    Raises CreativeClustersError for a layer without businesses, and for jobs that are text or negative.
    """
    n = len(area)
    if not n:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP("CreativeClusters", "The layer '{layer}' has no points."), layer=layer
        )
    code, industries = encode(industry)
    when, years = (np.zeros(n, dtype=int), np.array([_NONE], dtype=object)) if year is None else _years(year)
    number = np.ones(n) if jobs is None else counts(jobs, layer)
    unknown = np.isnan(number)
    cell = ((area + 1) * (len(industries) + 1) + code + 1) * (len(years) + 1) + when + 1
    distinct, at = np.unique(cell, return_inverse=True)
    rest, when = np.divmod(distinct, len(years) + 1)
    place, code = np.divmod(rest, len(industries) + 1)
    cells = pd.DataFrame(
        {
            "area": np.append(ids, None)[place - 1],
            "industry": np.append(industries, None)[code - 1],
            "year": np.append(years, _NONE)[when - 1],
            "businesses": np.bincount(at, minlength=len(distinct)),
            "jobs": np.bincount(at, np.nan_to_num(number), len(distinct)),
            "unknown": np.bincount(at, unknown, len(distinct)).astype(int),
        }
    )
    return Counts(cells, without_place, shared, overlapping, layer, jobs is not None, numeric_codes)


def _years(year: Column) -> tuple[np.ndarray, np.ndarray]:
    position, written = encode(year)
    texts = np.array([year_text(value) or _NONE for value in written], dtype=object)
    years, back = np.unique(texts.astype(str), return_inverse=True)
    return np.append(back, -1)[position], years.astype(object)


def _summary(found: Counts) -> list[Note]:
    cells, layer = found.cells, found.layer
    notes = []

    def say(count: int, text: str, warning: bool = True, **values) -> None:
        if count:
            notes.append(Note(text, {"count": count, "layer": layer, **values}, warning))

    if not found.with_jobs:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "No field of jobs (POINTS_JOBS) is chosen: every business counts as one job, so that jobs are businesses.",
        )
        notes.append(Note(text, {}, warning=False))
    outside = cells[cells["area"].isna()].groupby("industry", dropna=False)["businesses"].sum()
    most = outside.sort_values(ascending=False, kind="stable")
    say(
        found.outside,
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} businesses of '{layer}' lie outside of every area and are not counted. By industry: {industries}.",
        ),
        industries=some([f"{'-' if pd.isna(code) else code}: {count}" for code, count in most.items()], 8),
    )
    say(
        found.uncoded,
        QT_TRANSLATE_NOOP("CreativeClusters", "{count} businesses of '{layer}' have no industry and are not counted."),
    )
    say(
        found.without_place,
        QT_TRANSLATE_NOOP("CreativeClusters", "{count} features of '{layer}' have no geometry and are left out."),
    )
    inside = cells[cells["area"].notna()]
    say(
        int(inside["unknown"].sum()),
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} businesses of '{layer}' do not say their jobs: they count as businesses, and jobs are those of the others.",
        ),
    )
    if (cells["year"] != _NONE).any():
        say(
            int(inside.loc[inside["year"] == _NONE, "businesses"].sum()),
            QT_TRANSLATE_NOOP(
                "CreativeClusters", "{count} businesses of '{layer}' have no year: they are in the table without one."
            ),
        )
    say(
        found.shared,
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} businesses of '{layer}' lie on a border of several areas: each is counted once, in the one whose id comes first.",
        ),
        warning=False,
    )
    say(
        found.overlapping,
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} businesses of '{layer}' lie where areas overlap: each is counted once, in the one whose id comes first.",
        ),
    )
    return notes

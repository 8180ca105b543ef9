"""Which area a point lies in, for a million points at a time."""

import numpy as np

from ..messages import Progress, each, span
from ..values import portions
from .in_turn import in_turn
from .strips import Strips

OUTSIDE = -1
_BLOCK = 1_000_000  # points at a time: some 100 MB
_PART = 50_000  # of them at once, and as many corners of areas: what fits into the processor's own memory
_SORTED = 2**16  # numbers that numpy puts in order many times as fast as larger ones
_FEW = 4  # corners for each point and area that it may lie in, above which GEOS alone is faster
_MOST_SQUARES = 2_000_000  # of all areas together, besides some for each


def mended(areas: np.ndarray) -> tuple[np.ndarray, int]:
    """The areas (k,), shapely polygons or None, with invalid ones made valid, and how many these are."""
    import shapely

    invalid = np.flatnonzero(~shapely.is_valid(areas) & ~shapely.is_missing(areas))
    if len(invalid):
        areas = areas.copy()
    for place in invalid:
        parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(areas[place])))
        # the lines that are left of what has no width hold nothing
        areas[place] = shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
    return areas, len(invalid)


class Locator:
    """Finds the area that points lie in.

    A point on a shared border, or where areas overlap, belongs to the first of its areas in the order given. `shared` counts
    the points on borders, `overlapping` those inside of several areas, `mended` the areas whose shape was invalid.
    """

    def __init__(self, areas: np.ndarray):
        """areas: (k,) shapely polygons, None for none."""
        import shapely

        self.areas, self.mended = mended(areas)
        shapely.prepare(self.areas)
        self._bounds = shapely.bounds(self.areas)
        self._grid = _Grid(self._bounds)
        self._parts = portions(shapely.get_num_coordinates(self.areas), _PART)
        self._part = np.repeat(
            np.arange(len(self._parts), dtype=np.uint16), [part.stop - part.start for part in self._parts]
        )
        self.shared = self.overlapping = 0

    def locate(self, xy: np.ndarray, progress: Progress = lambda share: True) -> np.ndarray:
        """Position (n,) of the area of each point (n, 2) in the areas' coordinates, OUTSIDE where it is in none."""
        found = np.full(len(xy), OUTSIDE)
        for start in range(0, len(xy), _BLOCK):
            block = slice(start, start + _BLOCK)
            found[block] = self._located(
                xy[block], span(progress, start / len(xy), min(start + _BLOCK, len(xy)) / len(xy))
            )
        return found

    def _located(self, xy: np.ndarray, progress: Progress) -> np.ndarray:
        import shapely

        pairs = []
        for start in each(range(0, len(xy), _PART), span(progress, 0.0, 0.5), every=1):
            part = xy[start : start + _PART]
            point, area = self._grid.near(part)
            pairs.append((point + start, area, part[point]))
        point, area, places = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
        del pairs
        inside = self._inside(places, area, span(progress, 0.5, 1.0))
        del places
        point, area = point[inside], area[inside]
        found = np.full(len(xy), OUTSIDE)
        found[point] = area
        again = np.bincount(point, minlength=len(xy)) > 1
        if again.any():
            point, area = point[again[point]], area[again[point]]
            order = np.lexsort((-area, point))
            found[point[order]] = area[order]  # of several areas the first: the last to be written
            deep = shapely.contains_properly(self.areas[area], shapely.points(xy[point]))
            overlaps = int((np.bincount(point, deep, len(xy)) > 1).sum())
            self.overlapping += overlaps
            self.shared += int(again.sum()) - overlaps
        return found

    def _inside(self, xy: np.ndarray, area: np.ndarray, progress: Progress) -> np.ndarray:
        """Whether points (m, 2) lie in areas (m,), in whose bounds they do, or on their borders: all that is near a border by GEOS."""
        import shapely

        inside = np.zeros(len(area), dtype=bool)
        of_part = self._part[area]
        order = np.argsort(of_part, kind="stable")
        ends = np.cumsum(np.bincount(of_part, minlength=len(self._parts)))
        for number in each(range(len(self._parts)), progress, every=1):
            pairs = order[ends[number - 1] if number else 0 : ends[number]]
            part, areas = self._parts[number], area[pairs]
            open_ = pairs
            if len(pairs) * _FEW > shapely.get_num_coordinates(self.areas[part]).sum():
                strips = Strips(self.areas[part], self._bounds[part])
                inside[pairs], doubtful = strips.inside(xy[pairs], areas - part.start)
                open_ = pairs[doubtful]
            # not intersects_xy: inside QGIS, which loads a GEOS of its own, it mixes the two libraries and crashes
            inside[open_] = shapely.intersects(self.areas[area[open_]], shapely.points(xy[open_]))
        return inside


class _Grid:
    """Squares of about half the size of an area, with the areas whose bounds reach into each.

    Faster than a tree, which would be asked once for every point. As both points and bounds are rounded to squares by the same
    sums, no rounding parts a point on the side of a square from an area that ends there.
    """

    def __init__(self, bounds: np.ndarray):
        """bounds: (k, 4) of the areas, west, south, east, north; NaN for none."""
        self._sides = np.ascontiguousarray(bounds.T)
        there = np.flatnonzero(np.isfinite(bounds).all(axis=1))
        west, south, east, north = bounds[there].T
        sides = np.concatenate([east - west, north - south])
        sides = sides[sides > 0]
        self._start = np.array([west.min(), south.min()]) if len(there) else np.zeros(2)
        self._end = np.array([east.max(), north.max()]) if len(there) else np.full(2, -1.0)
        self._side = float(np.median(sides)) / 2 if len(sides) else 1.0
        while True:
            (left, low), (right, high) = self._square(west, south), self._square(east, north)
            across, up = right - left + 1, high - low + 1
            if (across.astype(float) * up).sum() <= _MOST_SQUARES + 16 * len(there):
                break
            self._side *= 2  # a few areas are much larger than the others
        self._rows = int(high.max(initial=0)) + 1
        self._apart = (int(right.max(initial=0)) + 1) * self._rows // _SORTED + 1
        times = across * up
        area = np.repeat(there, times)
        within = np.arange(len(area)) - np.repeat(np.cumsum(times) - times, times)
        column, row = np.divmod(within, np.repeat(up, times))
        square = (np.repeat(left, times) + column) * self._rows + np.repeat(low, times) + row
        order = np.argsort(square, kind="stable")
        self._area = area[order]
        self._squares, self._first, self._size = np.unique(square[order], return_index=True, return_counts=True)

    def _square(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Column and row of places."""
        column, row = (
            ((one - start) / self._side).astype(np.int64) for one, start in zip((x, y), self._start, strict=True)
        )
        return column, row

    def near(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pairs (m,) of a point and an area in whose bounds it lies."""
        x, y = np.ascontiguousarray(xy.T)
        (west, south), (east, north) = self._start, self._end
        known = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
        x, y = x[known], y[known]
        column, row = self._square(x, y)
        square = column * self._rows + row
        # points that are near one another after one another, roughly: faster below
        order = np.argsort((square // self._apart).astype(np.uint16), kind="stable")
        known, square, x, y = known[order], square[order], x[order], y[order]
        place = np.minimum(np.searchsorted(self._squares, square), len(self._squares) - 1)
        size = np.where(self._squares[place] == square, self._size[place], 0) if len(place) else place
        points, areas = [known[:0]], [self._area[:0]]
        for run, at in in_turn(self._first[place], self._first[place] + size):
            area, x_, y_ = self._area[at], x[run], y[run]
            west, south, east, north = (bound[area] for bound in self._sides)
            inside = np.flatnonzero((x_ >= west) & (x_ <= east) & (y_ >= south) & (y_ <= north))
            points.append(known[run[inside]])
            areas.append(area[inside])
        return np.concatenate(points), np.concatenate(areas)

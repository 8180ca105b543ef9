"""Where names stand on a map: in their own area, else outside all areas with a line that leads there, else as a number.

The rule of Imhof (1975, 'Positioning names on maps', The American Cartographer 2) that a name belongs to one area at a glance:
no name lies on an area that it does not name, and no leader crosses a name or another leader. Greedy, in the order of the names.
Lengths are millimetres of the page, y runs downwards. Nothing here knows QGIS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

LINES = 3  # that a name may take
CELL = 0.75  # of the grid on which free places are sought
PADDING, NUMBER_PADDING = 0.35, 0.1  # around a name or a number, to the border of its area
STEPS = 20  # places tried across an area in each direction
NEAREST = 960  # free places outside that are tried for a leader
LONGEST, LONGEST_NUMBER = 50.0, 30.0  # of a leader to a name, and to a number, on A4
LONGEST_KEYED = 28.0  # of a leader to a name that has a number, which then stands on the area instead, or nearer to it
MOST_FOREIGN = 14.0  # of a leader over other areas
MOST_FOREIGN_NUMBER = 25.0  # of that to a number: the table beside has it anyway
CLEAR = 0.8  # millimetres between a leader and the names and leaders that stand
DOT = 1.6  # around the middle of a town's dot, on which no name lies where another place will do
WITHOUT_NUMBER = 1.5  # times as far a leader may reach to a name that has no number in a table
NEAR_DOT = 0.3  # of its depth: what a point near a dot counts as the end of a leader
OVER_DOT = 12.0  # millimetres of leader that are spent to run over no dot
OFF = 1.4  # between a leader and the middle of another leading area, from which it would seem to come
FOREIGN = 3.0  # times as dear as the same length over nothing
NEAR, NEAR_STEP = 12.0, 0.4  # how far narrow gaps are sought for a number, and at which steps
A_SIZE = 30.0  # millimetres of leader that are spent to save type of no size at all
A_LINE = 2.5  # millimetres of leader that are spent to save a line of a name
_SAMPLES = 60  # points of a leader at which is looked what lies beneath
TOUCHING = 1.2  # from here on a name needs a line to what it names


@dataclass(frozen=True)
class Form:
    """A way to set a name: with line breaks, its type `size` times as large as usual, width and height."""

    text: str
    size: float
    width: float
    height: float


@dataclass(frozen=True)
class Name:
    """area: place of its shape. forms: ways to set it, the best first; number: its rank, where a table beside is the key."""

    area: int
    forms: tuple[Form, ...]
    number: tuple[Form, ...] = ()


@dataclass(frozen=True)
class Placed:
    """A name that has found its place. box: left, top, right, bottom; leader: x, y in its area and x, y at the box.

    on_area: whether it stands on what it names.
    """

    name: Name
    form: Form
    box: tuple[float, float, float, float]
    leader: tuple[float, float, float, float] | None = None
    on_area: bool = False

    @property
    def numbered(self) -> bool:
        return self.form in self.name.number


def place_names(
    shapes: np.ndarray,
    names: list[Name],
    first: int,
    wanted: int,
    frame: tuple[float, float, float, float],
    blocked: list[tuple[float, float, float, float]],
    most_foreign: float = MOST_FOREIGN,
    at_any_cost: bool = True,
    scale: float = 1.0,
    dots: Sequence[tuple[float, float]] = (),
) -> list[Placed]:
    """Places for the `first` of the names, and for others where they fit into their areas, until `wanted` stand.

    shapes: all features as drawn (shapely). frame: of the map. blocked: boxes in which nothing may stand. most_foreign: millimetres
    that the leader of a name may run over other areas. scale: of the page, 1 for A4. dots: of large towns, which names leave free
    where they can. at_any_cost: a number that finds no room near by has a leader as long as that of a name.
    """
    import numpy as np

    page = _Page(shapes, frame, blocked, [name.area for name in names[:first]], scale, dots)
    waiting = [name for name in names[:first] if not page.inside(name, name.forms)]
    waiting = [name for name in waiting if not page.beside(name, name.forms, most_foreign * _reach(name))]
    waiting = [name for name in waiting if not page.inside(name, name.number, NUMBER_PADDING)]
    waiting = [name for name in waiting if not page.beside(name, name.number, MOST_FOREIGN_NUMBER)]
    if at_any_cost:
        waiting = [name for name in waiting if not page.beside(name, name.number, np.inf)]
        waiting = [name for name in waiting if not page.beside(name, name.forms, most_foreign, LONGEST)]
        for name in waiting:
            page.beside(name, name.number, np.inf, LONGEST)
    for name in names[first:]:
        if sum(not one.numbered for one in page.placed) >= wanted:
            break
        page.inside(name, name.forms)
    return page.placed


def _reach(name: Name) -> float:
    return 1.0 if name.number else WITHOUT_NUMBER


class _Page:
    def __init__(self, shapes, frame, blocked, leading, scale, dots):
        import numpy as np
        import shapely

        self.shapes, self.frame, self.scale = shapes, frame, scale
        self.dots = shapely.buffer(shapely.points(np.array(dots, dtype=float).reshape(-1, 2)), DOT * scale)
        self.placed: list[Placed] = []
        self.taken = [shapely.box(*box) for box in blocked]  # boxes and leaders that nothing may cross
        left, top, right, bottom = frame
        self.columns = max(int((right - left) / CELL), 1)
        self.rows = max(int((bottom - top) / CELL), 1)
        x, y = np.meshgrid(left + CELL * np.arange(self.columns), top + CELL * np.arange(self.rows))
        self.cells = shapely.box(x, y, x + CELL, y + CELL)
        self.covered = np.zeros((self.rows, self.columns), dtype=bool)
        self.owner = np.full((self.rows, self.columns), -1)  # the area in the middle of each cell
        middles = shapely.points(x + CELL / 2, y + CELL / 2)
        for place, shape in enumerate(shapes):
            window = self._window(shape)
            shapely.prepare(shape)
            self.covered[window] |= shapely.intersects(shape, self.cells[window])
            self.owner[window][shapely.intersects(shape, middles[window])] = place
        for box in self.taken:
            self._cover(box)
        self.tree: shapely.STRtree | None = None
        self.middles: dict[int, tuple] = {}
        self.leading = {area: shapely.Point(self._middle(area)[1]) for area in leading}

    def _window(self, shape) -> tuple[slice, slice]:
        """Rows and columns of the cells that a shape may touch."""
        import numpy as np
        import shapely

        low = (shapely.bounds(shape) - np.tile(self.frame[:2], 2)) / CELL
        first, last = np.floor(low[:2]).astype(int), np.floor(low[2:]).astype(int) + 1
        return slice(max(first[1], 0), max(last[1], 0)), slice(max(first[0], 0), max(last[0], 0))

    def _cover(self, shape) -> None:
        import shapely

        window = self._window(shape)
        self.covered[window] |= shapely.intersects(self.cells[window], shape)

    def _take(self, name: Name, form: Form, box, leader=None, on_area: bool = False) -> bool:
        import shapely

        left, top, right, bottom = (float(one) for one in box)
        self.placed.append(Placed(name, form, (left, top, right, bottom), leader, on_area))
        for shape in [shapely.box(*box), *([shapely.LineString([leader[:2], leader[2:]])] if leader else [])]:
            self.taken.append(shape)
            self._cover(shape)
        return True

    def _middle(self, area: int):
        """The largest part of an area, its innermost point, and points in it to try, the innermost first."""
        import numpy as np
        import shapely

        if area not in self.middles:
            parts = shapely.get_parts(self.shapes[area])
            size = np.maximum(shapely.area(parts), 1e-9 * shapely.length(parts))
            part = parts[int(size.argmax())]
            left, top, right, bottom = shapely.bounds(part)
            x, y = np.meshgrid(np.linspace(left, right, STEPS + 2)[1:-1], np.linspace(top, bottom, STEPS + 2)[1:-1])
            points = shapely.points(x.ravel(), y.ravel())
            shapely.prepare(part)
            points = points[shapely.contains(part, points)]
            points = np.append(points, shapely.point_on_surface(part))
            depth = shapely.distance(points, shapely.boundary(part)) if shapely.area(part) else np.zeros(len(points))
            near = shapely.intersects(points[:, None], self.dots[None, :]).any(axis=1)
            middle = points[int(np.where(near, NEAR_DOT * depth, depth).argmax())]
            order = np.argsort(shapely.distance(points, middle), kind="stable")
            self.middles[area] = (part, (float(middle.x), float(middle.y)), shapely.get_coordinates(points[order]))
        return self.middles[area]

    def inside(self, name: Name, forms: tuple[Form, ...], padding: float = PADDING) -> bool:
        return self._inside(name, forms, padding, self.dots) or self._inside(name, forms, padding, self.dots[:0])

    def _inside(self, name: Name, forms: tuple[Form, ...], padding: float, dots) -> bool:
        import numpy as np
        import shapely

        part, _, points = self._middle(name.area)
        if not shapely.area(part):
            return False
        left, top, right, bottom = self.frame
        for form in forms:
            half = np.array([form.width / 2 + padding, form.height / 2 + padding])
            low, high = points - half, points + half
            boxes = shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1])
            fits = (low >= (left, top)).all(axis=1) & (high <= (right, bottom)).all(axis=1)
            fits[fits] = shapely.contains(part, boxes[fits])
            fits[fits] = ~shapely.intersects(boxes[fits][:, None], dots[None, :]).any(axis=1)
            for place in np.flatnonzero(fits):
                if not any(shapely.intersects(other, boxes[place]) for other in self.taken):
                    x, y = points[place]
                    box = (x - form.width / 2, y - form.height / 2, x + form.width / 2, y + form.height / 2)
                    return self._take(name, form, box, on_area=True)
        return False

    def beside(self, name: Name, forms: tuple[Form, ...], most_foreign: float, longest: float = 0.0) -> bool:
        """Outside all areas, at the place whose leader is shortest and crosses as little of other areas as can be.

        longest: that the leader may be, on A4; 0 for what is usual.
        """
        usual = (LONGEST_KEYED if name.number else WITHOUT_NUMBER * LONGEST) if forms is name.forms else LONGEST_NUMBER
        best = None
        for form in forms:
            if best is not None and form.size < best[3].size and forms is name.forms:
                break  # smaller type only where the usual one finds no place
            found = self._cheapest(name, form, most_foreign, self.scale * (longest or usual))
            if found:
                cost = found[0] + A_SIZE * self.scale * (1 - form.size / forms[0].size)
                best = (cost, *found[1:], form) if best is None or cost < best[0] else best
        if best is None:
            return False
        _, box, leader, form = best
        long = ((leader[0] - leader[2]) ** 2 + (leader[1] - leader[3]) ** 2) ** 0.5 > TOUCHING
        return self._take(name, form, box, leader if long else None)

    def _cheapest(self, name: Name, form: Form, most_foreign: float, longest: float):
        import numpy as np
        import shapely

        _, (x, y), _ = self._middle(name.area)
        left, top, right, bottom = self.frame
        if not (left <= x <= right and top <= y <= bottom):
            return None
        lows = self._free(form.width, form.height)
        size = np.array([form.width, form.height])
        if form in name.number:
            lows = np.concatenate([lows, self._gaps(size, x, y)])
        if not len(lows):
            return None
        ends = _sides(lows, size, x, y)
        length = np.hypot(ends[:, 0] - x, ends[:, 1] - y)
        near = np.argsort(length, kind="stable")
        near = near[length[near] <= longest]
        near = near[:NEAREST] if np.isfinite(most_foreign) else near
        lows, ends, length = lows[near], ends[near], length[near]
        lines = shapely.linestrings(np.stack([np.broadcast_to([x, y], ends.shape), ends], axis=1))
        crossing = np.zeros(len(lines), dtype=bool)
        clear, off = (CLEAR, OFF) if np.isfinite(most_foreign) else (0.0, 0.0)
        for other in self.taken:
            crossing |= shapely.dwithin(lines, other, clear)
        for area, middle in self.leading.items():
            if area != name.area and off:
                crossing |= shapely.dwithin(lines, middle, off)
        foreign = self._foreign((x, y), ends, name.area)
        # a line that comes from afar may run along beneath its own name
        own = shapely.box(lows[:, 0] + 0.1, lows[:, 1] + 0.1, lows[:, 0] + size[0] - 0.1, lows[:, 1] + size[1] - 0.1)
        crossing |= shapely.intersects(lines, own)
        over = OVER_DOT * shapely.intersects(lines[:, None], self.dots[None, :]).sum(axis=1)
        cost = length + FOREIGN * foreign + A_LINE * form.text.count("\n") + over
        cost = np.where(crossing | (foreign > most_foreign), np.inf, cost)
        if not len(cost) or not np.isfinite(cost.min()):
            return None
        chosen = int(cost.argmin())
        low = lows[chosen]
        return float(cost[chosen]), (*low, *(low + size)), (x, y, *(float(one) for one in ends[chosen]))

    def _free(self, width: float, height: float):
        """Upper left corners of boxes on cells that nothing covers."""
        import numpy as np

        across, down = int(width / CELL) + 1, int(height / CELL) + 1
        if across > self.columns or down > self.rows:
            return np.empty((0, 2))
        total = np.pad(self.covered.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
        sums = total[down:, across:] - total[:-down, across:] - total[down:, :-across] + total[:-down, :-across]
        row, column = np.nonzero(sums == 0)
        spare = np.array([across * CELL - width, down * CELL - height]) / 2
        return np.array(self.frame[:2]) + CELL * np.stack([column, row], axis=1) + spare

    def _gaps(self, size, x: float, y: float):
        """Upper left corners of boxes near a point that nothing covers, though it be narrow, such as a river between areas."""
        import numpy as np
        import shapely

        if self.tree is None:
            self.tree = shapely.STRtree(self.shapes)
        reach = np.arange(-NEAR, NEAR, NEAR_STEP) * self.scale
        lows = np.stack(np.meshgrid(x + reach, y + reach), axis=-1).reshape(-1, 2) - size / 2
        lows = lows[(lows >= self.frame[:2]).all(axis=1) & (lows + size <= self.frame[2:]).all(axis=1)]
        boxes = shapely.box(*(lows - NUMBER_PADDING).T, *(lows + size + NUMBER_PADDING).T)
        free = np.ones(len(boxes), dtype=bool)
        free[self.tree.query(boxes, predicate="intersects")[0]] = False
        for other in self.taken:
            free[free] = ~shapely.intersects(other, boxes[free])
        return lows[free]

    def _foreign(self, start: tuple[float, float], ends, area: int):
        """Length of the lines to `ends` over areas that are not their own, as the cells of the grid have it."""
        import numpy as np

        share = (np.arange(_SAMPLES) + 0.5) / _SAMPLES
        points = np.array(start) + (ends[:, None, :] - np.array(start)) * share[None, :, None]
        cell = ((points - np.array(self.frame[:2])) / CELL).astype(int)
        column, row = cell[..., 0].clip(0, self.columns - 1), cell[..., 1].clip(0, self.rows - 1)
        owner = self.owner[row, column]
        length = np.hypot(ends[:, 0] - start[0], ends[:, 1] - start[1])
        return length * ((owner >= 0) & (owner != area)).mean(axis=1)


def _sides(lows, size, x: float, y: float):
    """Of each box the middle of that side which is nearest to a point."""
    import numpy as np

    half = size / 2
    middles = lows + half
    sides = np.stack([middles + np.array(step) * half for step in ((-1, 0), (1, 0), (0, -1), (0, 1))], axis=1)
    nearest = np.hypot(sides[..., 0] - x, sides[..., 1] - y).argmin(axis=1)
    return sides[np.arange(len(sides)), nearest]


def in_lines(name: str) -> list[str]:
    """A name in one line, in two and in three, the lines as equal as its words allow; they break after hyphens too."""
    words = re.findall(r"[^\s\-–/]+\s*(?:[\-–/]+\s*)?|\S+\s*", " ".join(name.split()))
    found = ["\n".join(_broken(words, lines)) for lines in range(1, min(LINES, len(words)) + 1)]
    return list(dict.fromkeys(found))


def _broken(words: list[str], lines: int) -> list[str]:
    if lines == 1:
        return ["".join(words).strip()]
    splits = ([*_broken(words[:at], 1), *_broken(words[at:], lines - 1)] for at in range(1, len(words) - lines + 2))
    return min(splits, key=lambda split: max(map(len, split)))

"""Charts as inline SVG, coloured by the classes of the page that they stand on.

Axes of location quotients are logarithmic: half and double the reference lie equally far from 1. Plain Python: texts
come from the caller.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, isfinite, log10

from ...core.figures.notation import named, pair, written
from .labels import meet
from .strokes import WIDTH, dot, line_at, picture, shortened, text_at, tooltip

_FLOOR = 0.05  # what lies below is drawn at the edge: 0 has no place on a logarithmic axis
_CHARACTER = 6.2  # mean width of a character of the labels, in pixels
_LINE = 13
_MOST_LABELS = 30


@dataclass(frozen=True)
class LogAxis:
    """Maps quotients from `low` to `high` onto pixels from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        share = (log10(min(max(value, self.low), self.high)) - log10(self.low)) / log10(self.high / self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Round values, 1 always among them: the more, the shorter the axis is."""
        decades = log10(self.high / self.low)
        steps = (
            (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
            if decades < 0.6
            else (1, 1.5, 2, 3, 5, 7)
            if decades < 1
            else (1, 2, 5)
        )
        exponents = range(floor(log10(self.low)), floor(log10(self.high)) + 1)
        values = [step * 10.0**exponent for exponent in exponents for step in steps]
        return [value for value in values if self.low <= value <= self.high]


def log_axis(values: Sequence[float], start: float, end: float) -> LogAxis:
    """An axis with room for `values` (quotients; those below 0.05 or not finite do not count) and for 1."""
    known = [value for value in values if isfinite(value) and value >= _FLOOR]
    low, high = min([*known, 0.9]), max([*known, 1.1])
    room = (high / low) ** 0.06
    return LogAxis(low / room, high * room, start, end)


@dataclass(frozen=True)
class LinearAxis:
    """Maps values from `low` to `high` onto pixels from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Four to nine round values, 0 among them where the axis has it."""
        rough = (self.high - self.low) / 8
        power = 10.0 ** floor(log10(rough))
        step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
        return [number * step for number in range(ceil(self.low / step), floor(self.high / step) + 1)]


def linear_axis(values: Sequence[float], start: float, end: float) -> LinearAxis:
    """An axis with room for `values` (those not finite do not count) and for 0."""
    known = [value for value in values if isfinite(value)]
    low, high = min([*known, 0.0]), max([*known, 0.0])
    room = 0.05 * (high - low) or 1.0
    return LinearAxis(low - room, high + room, start, end)


def close_axis(values: Sequence[float], start: float, end: float) -> LinearAxis:
    """An axis with room for `values` (those not finite do not count) and nothing else."""
    known = [value for value in values if isfinite(value)]
    room = 0.08 * (max(known) - min(known)) or 0.1 * abs(known[0]) or 1.0
    return LinearAxis(min(known) - room, max(known) + room, start, end)


@dataclass(frozen=True)
class Estimate:
    """A quotient with its interval (NaN where there is none); `marked` ones are in the accent colour."""

    label: str
    value: float
    low: float
    high: float
    marked: bool = False


def interval_chart(chart_id: str, title: str, description: str, axis_title: str, rows: Sequence[Estimate]) -> str:
    """One line for each of `rows`: a dot for the quotient on a bar for its interval, and a rule at 1.

    chart_id: an identifier that no other chart of the page has. '' for no rows.
    """
    rows = [row for row in rows if isfinite(row.value)]
    if not rows:
        return ""
    labels = [shortened(row.label) for row in rows]
    left = 24 + _CHARACTER * max(map(len, labels))
    step, top = 21, 8
    bottom = top + step * len(rows) + 4
    axis = log_axis([value for row in rows for value in (row.value, row.low, row.high)], left, WIDTH - 58)
    parts = [_vertical_grid(axis, top, bottom), text_at(axis.start, bottom + 36, axis_title, "axis")]
    for number, (row, label) in enumerate(zip(rows, labels, strict=True)):
        y = top + step * (number + 0.5)
        kind = "mark" if row.marked else "other"
        value = written(f"{row.value:.2f}")
        parts.append(f"<g>{tooltip(named(row.label, value))}")
        parts.append(text_at(left - 10, y + 4, label, "label", "end"))
        if isfinite(row.low) and isfinite(row.high):
            parts.append(line_at(axis.place(row.low), y, axis.place(row.high), y, f"interval {kind}"))
        parts.append(dot(axis.place(row.value), y, 4.5, kind))
        parts.append(f"{text_at(WIDTH - 4, y + 4, value, 'label', 'end')}</g>")
    return picture(chart_id, title, description, bottom + 44, parts)


@dataclass(frozen=True)
class Point:
    label: str
    x: float
    y: float
    marked: bool = False


def scatter(
    chart_id: str,
    title: str,
    description: str,
    axis_titles: tuple[str, str],
    quadrants: Sequence[str],
    points: Sequence[Point],
    threshold: float | tuple[float, float] = 1.0,
    axis: Callable[[Sequence[float], float, float], LogAxis | LinearAxis] = log_axis,
    slope: float | None = None,
) -> str:
    """Points by two quotients (or, with `axis` linear_axis, any two values), rules at `threshold` (of both or each); '' for no points.

    quadrants: names of the top right, bottom right, top left and bottom left. points: in the order in which
    they are to be labelled; as many of the first 30 as find room are. Those with a NaN are left out.
    slope: of a line through the points' mean, on linear axes.
    """
    points = [point for point in points if isfinite(point.x) and isfinite(point.y)]
    if not points:
        return ""
    top, bottom, left, right = 12, 500, 52, WIDTH - 12
    at_x, at_y = threshold if isinstance(threshold, tuple) else (threshold, threshold)
    across = axis([at_x, *(point.x for point in points)], left, right)
    up = axis([at_y, *(point.y for point in points)], bottom, top)
    parts = [_vertical_grid(across, top, bottom, at_x), _horizontal_grid(up, left, right, at_y)]
    parts.append(text_at((left + right) / 2, bottom + 38, axis_titles[0], "axis", "middle"))
    middle = (top + bottom) / 2
    parts.append(
        f'<text class="axis" text-anchor="middle" transform="translate(14 {middle:.0f}) rotate(-90)">'
        f"{escape(axis_titles[1])}</text>"
    )
    corners = [(right - 6, top + 16, "end"), (right - 6, bottom - 8, "end"), (left + 6, top + 16, "start")]
    corners.append((left + 6, bottom - 8, "start"))
    parts += [text_at(x, y, name, "corner", anchor) for name, (x, y, anchor) in zip(quadrants, corners, strict=True)]
    if slope is not None:
        parts.append(_slope_line(across, up, points, slope))
    # Important points are listed first and drawn last, over the others.
    places = [(across.place(point.x), up.place(point.y)) for point in points]
    for point, (x, y) in reversed(list(zip(points, places, strict=True))):
        hint = tooltip(named(point.label, pair(point.x, point.y)))
        parts.append(f"<g>{hint}{dot(x, y, 4, 'mark' if point.marked else 'other')}</g>")
    taken = [_box(x, y, name, anchor) for name, (x, y, anchor) in zip(quadrants, corners, strict=True)]
    taken += [(x - 4, y - 4, x + 4, y + 4) for x, y in places]
    for point, (x, y) in list(zip(points, places, strict=True))[:_MOST_LABELS]:
        label = shortened(point.label)
        for at_x, at_y, anchor in _label_places(x, y):
            box = _box(at_x, at_y, label, anchor)
            inside = box[0] >= left and box[2] <= right and box[1] >= top and box[3] <= bottom
            if inside and not any(meet(box, other) for other in taken):
                taken.append(box)
                parts.append(text_at(at_x, at_y, label, "label halo", anchor))
                break
    return picture(chart_id, title, description, bottom + 48, parts)


def tree_chart(
    chart_id: str,
    title: str,
    description: str,
    branches: Sequence[tuple[Sequence[float], Sequence[float], int]],
    ends: Sequence[str],
    cut: float,
) -> str:
    """A tree on its side, its ends as rows on the left.

    branches: the joins as (four places across the ends, which lie at 5, 15, 25 ..., four heights, number of the cluster or 0
    above the cut); ends: what each end holds; cut: height of the dashed line.
    """
    row, left, right = 17, 250, WIDTH - 20
    tallest = max(max(heights) for _, heights, _ in branches) or 1.0
    scale = (right - left) / (1.04 * tallest)
    height = row * len(ends) + 16
    parts = [text_at(left - 8, 8 + row * (end + 0.72), shortened(text), "tick", "end") for end, text in enumerate(ends)]
    numbered: dict[int, tuple[float, float]] = {}
    for places, heights, number in branches:
        line = [(left + scale * up, 8 + row * place / 10) for place, up in zip(places, heights, strict=True)]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        parts.append(f'<polyline class="{"mark" if number else "trunk"}" points="{points}"/>')
        if number and line[1][0] >= numbered.get(number, (0.0, 0.0))[0]:
            numbered[number] = (line[1][0], (line[1][1] + line[2][1]) / 2)
    parts.append(line_at(left + scale * cut, 4, left + scale * cut, height - 6, "rule"))
    parts += [text_at(x + 5, y + 4, str(number), "panel halo") for number, (x, y) in sorted(numbered.items())]
    return picture(chart_id, title, description, height, parts)


def _slope_line(across: LogAxis | LinearAxis, up: LogAxis | LinearAxis, points: Sequence[Point], slope: float) -> str:
    """The line as far as it lies within both axes."""
    x, y = (sum(values) / len(points) for values in zip(*((point.x, point.y) for point in points), strict=True))
    ends = [across.low, across.high]
    if slope:
        reach = sorted(x + (edge - y) / slope for edge in (up.low, up.high))
        ends = [max(ends[0], reach[0]), min(ends[1], reach[1])]
    first, last = ((across.place(end), up.place(y + slope * (end - x))) for end in ends)
    return line_at(*first, *last, "slope")


def _label_places(x: float, y: float) -> list[tuple[float, float, str]]:
    """Where the label of a point at x, y can be anchored, best first: beside, above, below."""
    aside = [(x, "middle"), (x - 4, "start"), (x + 4, "end")]
    around = [(at_x, at_y, anchor) for at_y in (y - 8, y + 17) for at_x, anchor in aside]
    return [(x + 7, y + 4, "start"), (x - 7, y + 4, "end"), *around]


def _box(x: float, y: float, text: str, anchor: str) -> tuple[float, float, float, float]:
    """What a text anchored at x on the base line y covers: left, top, right, bottom."""
    width = _CHARACTER * len(text)
    left = x - {"start": 0, "middle": width / 2, "end": width}[anchor]
    return left, y - _LINE + 3, left + width, y + 3


def _vertical_grid(axis: LogAxis | LinearAxis, top: float, bottom: float, threshold: float = 1.0) -> str:
    parts = []
    for tick in axis.ticks():
        x = axis.place(tick)
        parts.append(
            line_at(x, top, x, bottom, "grid") + text_at(x, bottom + 17, written(f"{tick:,g}"), "tick", "middle")
        )
    x = axis.place(threshold)
    return "".join([*parts, line_at(x, top, x, bottom, "rule")])


def _horizontal_grid(axis: LogAxis | LinearAxis, left: float, right: float, threshold: float) -> str:
    parts = []
    for tick in axis.ticks():
        y = axis.place(tick)
        parts.append(
            line_at(left, y, right, y, "grid") + text_at(left - 7, y + 4, written(f"{tick:,g}"), "tick", "end")
        )
    y = axis.place(threshold)
    return "".join([*parts, line_at(left, y, right, y, "rule")])

"""Curves over a number that is not a year, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import isfinite

from ...core.figures.notation import named, written
from .charts import linear_axis
from .strokes import WIDTH, dot, line_at, picture, text_at, tooltip


@dataclass(frozen=True)
class Curve:
    """A named line of (x, y) with a dot at each point; `marked` ones are in the accent colour. NaN is left out."""

    label: str
    points: Sequence[tuple[float, float]]
    marked: bool = False


def curve_chart(
    chart_id: str,
    title: str,
    description: str,
    axis_titles: tuple[str, str],
    curves: Sequence[Curve],
    rule: float,
    height: float = 230,
) -> str:
    """Curves on linear axes with 0, each named at its last point, and a vertical rule at x = `rule`; '' for no points.

    chart_id: an identifier that no other chart of the page has.
    """
    curves = [
        Curve(curve.label, [point for point in curve.points if isfinite(point[1])], curve.marked) for curve in curves
    ]
    points = [point for curve in curves for point in curve.points]
    if not points:
        return ""
    top, bottom, left, right = 10, height - 44, 56, WIDTH - 190
    across = linear_axis([x for x, _ in points], left, right)
    up = linear_axis([y for _, y in points], bottom, top)
    parts = []
    for tick in up.ticks():
        y = up.place(tick)
        parts.append(
            line_at(left, y, right, y, "grid") + text_at(left - 7, y + 4, written(f"{tick:,g}"), "tick", "end")
        )
    for tick in across.ticks():
        parts.append(text_at(across.place(tick), bottom + 17, written(f"{tick:,g}"), "tick", "middle"))
    parts.append(line_at(across.place(rule), top, across.place(rule), bottom, "rule"))
    parts.append(text_at((left + right) / 2, bottom + 36, axis_titles[0], "axis", "middle"))
    middle = (top + bottom) / 2
    parts.append(
        f'<text class="axis" text-anchor="middle" transform="translate(14 {middle:.0f}) rotate(-90)">'
        f"{escape(axis_titles[1])}</text>"
    )
    # the important one is drawn over the others, and names that would lie on each other move apart
    ends: list[float] = []
    for curve in sorted((curve for curve in curves if curve.points), key=lambda curve: curve.marked):
        kind = "mark" if curve.marked else "other"
        places = [(across.place(x), up.place(y)) for x, y in curve.points]
        parts.append(f'<polyline class="{kind}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>')
        for (x, y), (at_x, at_y) in zip(curve.points, places, strict=True):
            value = written(f"{x:g} / {y:.2f}")
            parts.append(f"<g>{tooltip(named(curve.label, value))}{dot(at_x, at_y, 3.5, kind)}</g>")
        y = places[-1][1] + 4
        while any(abs(y - other) < 14 for other in ends):
            y -= 14
        ends.append(y)
        parts.append(text_at(places[-1][0] + 9, y, curve.label, "label"))
    return picture(chart_id, title, description, height, parts)

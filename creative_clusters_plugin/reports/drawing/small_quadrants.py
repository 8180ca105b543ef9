"""Small scatters in quadrants, of which many stand beside each other, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from html import escape
from math import isfinite

from ...core.figures.notation import named, pair, written
from .charts import Point, close_axis

_WIDTH, _HEIGHT = 250, 190
_LINE = 16  # for the number under the rule


def small_quadrants(
    chart_id: str, title: str, description: str, points: Sequence[Point], centre: tuple[float, float]
) -> str:
    """Points about the rules at `centre`, whose two numbers stand at their ends; names are tooltips. '' for no points.

    chart_id: an identifier that no other chart of the page has. Those with a NaN are left out.
    """
    points = [point for point in points if isfinite(point.x) and isfinite(point.y)]
    if not points:
        return ""
    bottom = _HEIGHT - _LINE
    across = close_axis([centre[0], *(point.x for point in points)], 1, _WIDTH - 1)
    up = close_axis([centre[1], *(point.y for point in points)], bottom, 1)
    x, y = across.place(centre[0]), up.place(centre[1])
    parts = [
        f'<rect class="frame" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{bottom}"/>',
        f'<line class="rule" x1="{x:.1f}" y1="1" x2="{x:.1f}" y2="{bottom}"/>',
        f'<line class="rule" x1="1" y1="{y:.1f}" x2="{_WIDTH - 1}" y2="{y:.1f}"/>',
        f'<text class="tick" x="{x:.1f}" y="{_HEIGHT - 3}" text-anchor="middle">{escape(written(f"{centre[0]:.2f}"))}</text>',
        f'<text class="tick halo" x="{_WIDTH - 5}" y="{y - 4:.1f}" text-anchor="end">{escape(written(f"{centre[1]:.2f}"))}</text>',
    ]
    # marked ones are drawn last, over the others
    for point in sorted(points, key=lambda one: one.marked):
        kind = "mark" if point.marked else "other"
        shown = named(point.label, pair(point.x, point.y))
        place = f'cx="{across.place(point.x):.1f}" cy="{up.place(point.y):.1f}"'
        parts.append(f'<circle class="{kind}" {place} r="3"><title>{escape(shown)}</title></circle>')
    name = escape(chart_id)
    return (
        f'<svg class="few" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )

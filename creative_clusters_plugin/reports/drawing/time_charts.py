"""Small charts over the years, many to a picture, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from math import isfinite

from ...core.figures.notation import written

WIDTH = 860
_GAP = 14
_LABEL = 44  # room for the numbers at the left of each panel
_CHARACTER, _BOLD = 7.0, 7.6  # mean width of a character, in pixels


@dataclass(frozen=True)
class Band:
    """An interval around the line: (year, low, high)."""

    points: Sequence[tuple[float, float, float]]


@dataclass(frozen=True)
class Panel:
    """One chart: a line of (year, value), a dashed one to compare with, and bands around it; NaN leaves a gap.

    note: a short text at the right of the label.
    """

    label: str
    line: Sequence[tuple[float, float]]
    beside: Sequence[tuple[float, float]] = ()
    bands: Sequence[Band] = field(default_factory=tuple)
    note: str = ""

    def values(self) -> list[float]:
        found = [value for _, value in (*self.line, *self.beside)]
        found += [value for band in self.bands for point in band.points for value in point[1:]]
        return [value for value in found if isfinite(value)]

    def years(self) -> list[float]:
        found = [year for year, _ in (*self.line, *self.beside)]
        return found + [point[0] for band in self.bands for point in band.points]


def small_multiples(
    chart_id: str,
    title: str,
    description: str,
    panels: Sequence[Panel],
    columns: int = 4,
    scale: tuple[float, float] | None = None,
    middle: float | None = None,
) -> str:
    """The panels in rows of `columns`, all over the same years; '' where none has a value.

    chart_id: an identifier that no other chart of the page has. scale: lowest and highest value of all panels, those beyond
    being drawn at the edge; each from 0 to its own highest where left out. middle: the value of the middle grid line.
    """
    panels = [panel for panel in panels if panel.values()]
    if not panels:
        return ""
    width = (WIDTH - (columns - 1) * _GAP) / columns
    height = width * 0.62
    years = [year for panel in panels for year in panel.years()]
    span = min(years), max(max(years), min(years) + 1)
    parts = []
    for number, panel in enumerate(panels):
        row, column = divmod(number, columns)
        parts.append(_drawn(panel, column * (width + _GAP), row * (height + 50), width, height, span, scale, middle))
    rows = (len(panels) + columns - 1) // columns
    name = escape(chart_id)
    total = rows * (height + 50)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {WIDTH} {total:.0f}" width="{WIDTH}" height="{total:.0f}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _drawn(panel: Panel, x: float, y: float, width: float, height: float, span, scale, middle: float | None) -> str:
    low, high = scale or (0.0, max(panel.values()) * 1.05 or 1.0)
    left, right, top, bottom = x + _LABEL, x + width - 4, y + 28, y + height + 10

    def across(year: float) -> float:
        return left + (year - span[0]) / (span[1] - span[0]) * (right - left)

    def up(value: float) -> float:
        return bottom - (min(max(value, low), high) - low) / (high - low) * (bottom - top)

    room = int((width - _CHARACTER * (len(panel.note) + 1)) / _BOLD)
    label = panel.label if len(panel.label) <= room else f"{panel.label[: max(room - 1, 1)].rstrip()}…"
    parts = [
        f"<g><title>{escape(f'{panel.label} {panel.note}'.strip())}</title>",
        f'<text class="panel" x="{x:.1f}" y="{y + 13:.1f}">{escape(label)}</text>',
        f'<text class="tick" x="{right:.1f}" y="{y + 13:.1f}" text-anchor="end">{escape(panel.note)}</text>',
    ]
    for value in (low, (low + high) / 2 if middle is None else middle, high):
        parts.append(f'<line class="grid" x1="{left:.1f}" y1="{up(value):.1f}" x2="{right:.1f}" y2="{up(value):.1f}"/>')
        parts.append(
            f'<text class="tick" x="{left - 5:.1f}" y="{up(value) + 4:.1f}" text-anchor="end">{_short(value)}</text>'
        )
    for band in panel.bands:
        known = [point for point in band.points if isfinite(point[1]) and isfinite(point[2])]
        edge = [(across(year), up(top_)) for year, _, top_ in known]
        edge += [(across(year), up(base)) for year, base, _ in reversed(known)]
        parts.append(f'<polygon class="band" points="{_points(edge)}"/>' if known else "")
    for kind, line in (("other", panel.beside), ("mark", panel.line)):
        for run in _unbroken(line):
            parts.append(f'<polyline class="{kind}" points="{_points([(across(a), up(b)) for a, b in run])}"/>')
    for year, anchor in zip(span, ("start", "end"), strict=True):
        parts.append(
            f'<text class="tick" x="{across(year):.1f}" y="{bottom + 15:.1f}" text-anchor="{anchor}">{year:.0f}</text>'
        )
    return "".join([*parts, "</g>"])


def _unbroken(line: Sequence[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    runs: list[list[tuple[float, float]]] = [[]]
    for point in line:
        if isfinite(point[1]):
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _points(places: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in places)


def _short(value: float) -> str:
    """At most six characters: 0.45, 9,400, 12k, 1.3M."""
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= 10 * size or (abs(value) >= size and unit == "M"):
            return written(f"{value / size:.{0 if abs(value) >= 10 * size else 1}f}{unit}")
    return written(f"{value:,.0f}" if abs(value) >= 10 or value == round(value) else f"{value:.2g}")

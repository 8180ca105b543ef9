"""Ranks of areas under many choices, one line an area, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from ...core.figures.notation import named, written
from .charts import linear_axis
from .strokes import WIDTH, dot, line_at, picture, shortened, text_at, tooltip

_CHARACTER = 6.2


@dataclass(frozen=True)
class Ranks:
    """The rank of an area in the middle and at both ends, and the different ranks `each` that it has; `marked`: in the accent colour."""

    label: str
    middle: float
    low: float
    high: float
    each: Sequence[float]
    marked: bool = False

    def __str__(self) -> str:
        """In words, as whole ranks: 'Leeds: 4 (1–12)'."""
        return named(self.label, written(f"{self.middle:,.0f} ({self.low:,.0f}–{self.high:,.0f})"))


def rank_chart(chart_id: str, title: str, description: str, axis_title: str, rows: Sequence[Ranks]) -> str:
    """A bar from `low` to `high`, a dot at the middle and a tick for each rank, best on the left; '' for no rows.

    chart_id: an identifier that no other chart of the page has.
    """
    rows = [row for row in rows if isfinite(row.middle)]
    if not rows:
        return ""
    labels = [shortened(row.label) for row in rows]
    left, top, step = 24 + _CHARACTER * max(map(len, labels)), 8, 21
    bottom = top + step * len(rows) + 4
    axis = linear_axis([value for row in rows for value in (row.low, row.high, *row.each)], left, WIDTH - 20)
    parts = [text_at(axis.start, bottom + 36, axis_title, "axis")]
    for tick in axis.ticks():
        x = axis.place(tick)
        parts.append(
            line_at(x, top, x, bottom, "grid") + text_at(x, bottom + 17, written(f"{tick:,g}"), "tick", "middle")
        )
    for number, (row, label) in enumerate(zip(rows, labels, strict=True)):
        y = top + step * (number + 0.5)
        kind = "mark" if row.marked else "other"
        parts.append(f"<g>{tooltip(str(row))}")
        parts.append(text_at(left - 10, y + 4, label, "label", "end"))
        parts.append(line_at(axis.place(row.low), y, axis.place(row.high), y, f"interval {kind}"))
        parts += [line_at(axis.place(rank), y - 4, axis.place(rank), y + 4, kind) for rank in row.each]
        parts.append(f"{dot(axis.place(row.middle), y, 4.5, kind)}</g>")
    return picture(chart_id, title, description, bottom + 44, parts)

"""Who buys from whom, as ribbons between three columns, as inline SVG. Plain Python: texts come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from .labels import CHARACTER
from .strokes import WIDTH

_LEFT, _MIDDLE, _RIGHT = 230.0, 356.0, 628.0  # left edges of the columns of bars
_BAR = 12.0
_STEP = 17.0  # least distance of two names
_TALL = 430.0  # of the taller side, without gaps
_TOP = 30.0


@dataclass(frozen=True)
class Ribbon:
    """value: from place `source` to place `target` of the next column."""

    source: int
    target: int
    value: float


@dataclass(frozen=True)
class FlowColumns:
    """Names of the suppliers, of those in the middle, and of the customers, and the headings above them."""

    suppliers: Sequence[str]
    middle: Sequence[str]
    customers: Sequence[str]
    headings: tuple[str, str, str]


def flow_diagram(
    chart_id: str,
    title: str,
    description: str,
    columns: FlowColumns,
    supply: Sequence[Ribbon],
    sale: Sequence[Ribbon],
) -> str:
    """supply: from suppliers to the middle; sale: from the middle to customers. '' where nothing flows.

    chart_id: an identifier that no other chart of the page has. The width of a ribbon is its value, on one scale for both sides.
    """
    bought = _sums(supply, "target", len(columns.middle))
    sold = _sums(sale, "source", len(columns.middle))
    total = max(sum(bought), sum(sold))
    if total <= 0:
        return ""
    scale = _TALL / total
    heights = (
        [scale * value for value in _sums(supply, "source", len(columns.suppliers))],
        [scale * max(pair) for pair in zip(bought, sold, strict=True)],
        [scale * value for value in _sums(sale, "target", len(columns.customers))],
    )
    high = max(_extent(one) for one in heights)
    starts = [_starts(one, high) for one in heights]
    parts = [
        _text(x, 14, heading, "panel", anchor)
        for x, heading, anchor in zip(
            (_LEFT + _BAR, _MIDDLE, _RIGHT), columns.headings, ("end", "start", "start"), strict=True
        )
    ]
    parts += _ribbons(supply, scale, (_LEFT + _BAR, starts[0]), (_MIDDLE, starts[1]))
    parts += _ribbons(sale, scale, (_MIDDLE + _BAR, starts[1]), (_RIGHT, starts[2]))
    sides = (
        (columns.suppliers, _LEFT, (_LEFT - 6, "end", _LEFT - 6)),
        (columns.middle, _MIDDLE, (_MIDDLE + _BAR + 5, "start", _RIGHT - _MIDDLE - _BAR - 12)),
        (columns.customers, _RIGHT, (_RIGHT + _BAR + 6, "start", WIDTH - _RIGHT - _BAR - 6)),
    )
    for (names, x, label), tall, start in zip(sides, heights, starts, strict=True):
        parts += _bars(names, x, label, tall, start)
    height, name = _TOP + high + 10, escape(chart_id)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-text" '
        f'viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" height="{height:.0f}">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-text">{escape(description)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _sums(ribbons: Sequence[Ribbon], side: str, count: int) -> list[float]:
    sums = [0.0] * count
    for ribbon in ribbons:
        sums[getattr(ribbon, side)] += ribbon.value
    return sums


def _step(height: float) -> float:
    return max(height + 5.0, _STEP)


def _extent(heights: Sequence[float]) -> float:
    return sum(map(_step, heights))


def _starts(heights: Sequence[float], high: float) -> list[float]:
    """Upper edges of the bars of a column, which is as tall as the tallest."""
    spare = (high - _extent(heights)) / max(len(heights), 1)
    found, y = [], _TOP
    for height in heights:
        found.append(y + (_step(height) + spare - height) / 2)
        y += _step(height) + spare
    return found


def _ribbons(
    ribbons: Sequence[Ribbon], scale: float, source: tuple[float, list[float]], target: tuple[float, list[float]]
) -> list[str]:
    (left, own), (right, other) = source, target
    out, into = list(own), list(other)
    bend = (left + right) / 2
    drawn = []
    for ribbon in sorted(ribbons, key=lambda one: (one.source, one.target)):
        width = scale * ribbon.value
        a, b = out[ribbon.source], into[ribbon.target]
        out[ribbon.source] += width
        into[ribbon.target] += width
        drawn.append(
            f'<path class="flow" d="M{left:.1f} {a:.1f}C{bend:.1f} {a:.1f} {bend:.1f} {b:.1f} {right:.1f} {b:.1f}'
            f'V{b + width:.1f}C{bend:.1f} {b + width:.1f} {bend:.1f} {a + width:.1f} {left:.1f} {a + width:.1f}Z"/>'
        )
    return drawn


def _bars(
    names: Sequence[str], x: float, label: tuple[float, str, float], heights: Sequence[float], starts: Sequence[float]
) -> list[str]:
    at, anchor, room = label
    longest = int(room / CHARACTER)
    parts = []
    for name, height, y in zip(names, heights, starts, strict=True):
        short = name if len(name) <= longest else name.partition(" (")[0]
        short = short if len(short) <= longest else f"{short[: longest - 1].rstrip()}…"
        parts.append(
            f'<g><title>{escape(name)}</title><rect class="bar" x="{x:.1f}" y="{y:.1f}" width="{_BAR}" '
            f'height="{max(height, 0.8):.1f}"/>{_text(at, y + height / 2 + 4, short, "halo", anchor)}</g>'
        )
    return parts


def _text(x: float, y: float, text: str, css: str, anchor: str) -> str:
    return f'<text class="{css}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'

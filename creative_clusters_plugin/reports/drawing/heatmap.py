"""A matrix of sectors as squares of colour, with names, marks and a text for each square."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from ...core.figures.notation import written
from .strokes import WIDTH, picture, text_at, tooltip

_LABELS = 290  # width of the column of names
_SMALLEST, _LARGEST = 14, 34
_WRITTEN = 26  # from this size of a square on its value stands in it
_LONGEST = 38
_NOTHING = "#f4f4f4"
_DARK = 0.18  # luminance below which white is easier to read on a colour than black


@dataclass(frozen=True)
class Scale:
    """Colours of values: class i holds values up to `bounds`[i], the last everything above; places: decimals of the bounds."""

    bounds: Sequence[float]
    colours: Sequence[str]
    places: int = 1

    def colour(self, value: float) -> str:
        if value != value:
            return _NOTHING
        return self.colours[sum(value > bound for bound in self.bounds)]

    def labels(self) -> list[str]:
        numbers = [f"{bound:.{self.places}f}".replace("-", "−") for bound in self.bounds]
        return [
            f"≤ {numbers[0]}",
            *(f"{low} – {high}" for low, high in pairwise(numbers)),
            f"> {numbers[-1]}",
        ]


def ink(colour: str) -> str:
    """Black or white, whichever is the easier to read on `colour` ('#rrggbb')."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return "#ffffff" if sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True)) < _DARK else "#1c1c1c"


def heat_map(
    chart_id: str,
    title: str,
    description: str,
    names: Sequence[str],
    values,
    scale: Scale,
    describe: Callable[[int, int], str],
    sign: Callable[[int, int], str],
    bold: Sequence[bool],
    legend: Sequence[tuple[str, str]] = (),
) -> str:
    """A square matrix; rows carry number and name, columns the number. '' for fewer than two names.

    values: (s, s) in the order to be drawn, NaN for none; describe: the text of a square by row and column; sign: what is drawn on it
    ('' for none); bold: rows to set off; legend: (sign, meaning) of the marks.
    """
    s = len(names)
    if s < 2:
        return ""
    side = min(_LARGEST, max(_SMALLEST, (WIDTH - _LABELS - 10) / s))
    width = max(WIDTH, _LABELS + s * side + 10)
    top = 20
    parts = []
    for row in range(s):
        y = top + (row + 0.5) * side + 4
        most = _LONGEST - 4 * bold[row]
        label = names[row] if len(names[row]) <= most else f"{names[row][: most - 1].rstrip()}…"
        parts.append(
            f"<g>{tooltip(names[row])}{text_at(_LABELS - 30, y, label, 'panel' if bold[row] else 'label', 'end')}</g>"
        )
        parts.append(text_at(_LABELS - 7, y, str(row + 1), "tick", "end"))
        parts.append(text_at(_LABELS + (row + 0.5) * side, top - 6, str(row + 1), "tick", "middle"))
    if side < 19:
        # two-digit numbers have no room beside each other: every second one
        parts = [part for number, part in enumerate(parts) if number % 3 != 2 or (number // 3) % 2 == 0]
    for row in range(s):
        for column in range(s):
            if row != column:
                parts.append(_square(row, column, float(values[row][column]), top, side, scale, describe, sign))
    bottom = top + s * side
    parts.append(_legend(scale, legend, bottom + 22))
    return picture(chart_id, title, description, bottom + 76, parts, width)


def _square(row, column, value, top, side, scale, describe, sign) -> str:
    x, y = _LABELS + column * side, top + row * side
    colour = scale.colour(value)
    drawn = sign(row, column)
    if side >= _WRITTEN and value == value:
        text = f"{value:.2f}".replace("-0.00", "0.00").replace("-", "−").replace("0.", written("."))
        drawn = f"{text}{drawn}"
    parts = [
        f"<g>{tooltip(describe(row, column))}",
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{side - 0.8:.1f}" height="{side - 0.8:.1f}" fill="{colour}"/>',
    ]
    if drawn:
        size = 10 if side >= _WRITTEN else 11
        parts.append(
            f'<text x="{x + side / 2 - 0.4:.1f}" y="{y + side / 2 + 3.6:.1f}" text-anchor="middle" '
            f'style="font-size:{size}px;fill:{ink(colour)}">{escape(drawn)}</text>'
        )
    return "".join([*parts, "</g>"])


def _legend(scale: Scale, signs: Sequence[tuple[str, str]], y: float) -> str:
    parts, x = [], 10.0
    step = (WIDTH - 20) / len(scale.colours)
    for colour, label in zip(scale.colours, scale.labels(), strict=True):
        parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="20" height="13" fill="{colour}"/>')
        parts.append(text_at(x + 26, y + 11, label, "label"))
        x += step
    x = 10.0
    for sign, meaning in signs:
        parts.append(text_at(x + 6, y + 38, sign, "panel", "middle"))
        parts.append(text_at(x + 20, y + 38, meaning, "label"))
        x += 34 + 6.6 * len(meaning)
    return "".join(parts)

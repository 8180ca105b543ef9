"""Pieces of a report as HTML. They take plain text and escape it, so that data cannot become markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import isfinite, log2
from typing import Any

import pandas as pd

from ...core.figures.notation import semicolons, written
from ...translation import tr, tr_plural

MISSING = "–"
_LONG = 40  # rows from which a table folds, and those that then stand open
_SHOWN = 20
_OPEN = 3  # tables of a kind that stand open
_SMALLEST_P = 0.001
_SHADE_PER_DOUBLING = 0.25
_DEEPEST_SHADE = 0.55  # the text on it keeps a contrast of 4.5 to 1, on white as on the dark page
_ABOVE, _BELOW = "196, 88, 44", "70, 130, 190"


def decimal(value: float, places: int = 2) -> str:
    """A number with thousands separators, '–' where it is missing or not finite."""
    if pd.isna(value) or not isfinite(value):
        return MISSING
    text = f"{value:,.{places}f}"
    return written(text.replace("-", "−") if float(text.replace(",", "")) else text.lstrip("-"))


def whole(value: float) -> str:
    return decimal(value, 0)


def signed(value: float, places: int = 0) -> str:
    text = decimal(value, places)
    return f"+{text}" if text not in (MISSING, decimal(0, places)) and value > 0 else text


def percent(share: float) -> str:
    text = decimal(share * 100, 1) if not pd.isna(share) else MISSING
    return text if text == MISSING else f"{text}\u00a0%"


def p_value(p: float) -> str:
    return f"<{written(str(_SMALLEST_P))}" if not pd.isna(p) and p < _SMALLEST_P else decimal(p, 3)


def interval(low: float, high: float, places: int = 2) -> str:
    """'low–high'; '–' where there is none."""
    if pd.isna(low) or pd.isna(high):
        return MISSING
    return f"{decimal(low, places)}–{decimal(high, places)}"


def name(value) -> str:
    return MISSING if pd.isna(value) or not str(value).strip() else semicolons(str(value).split("; "))


@dataclass(frozen=True)
class Column:
    """A table's column; `words`: set to the left, and the first of them names the row."""

    title: str
    words: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell that is more than its text: CSS for its background, set in bold, or a link to `link`."""

    text: str
    background: str = ""
    bold: bool = False
    link: str = ""


def table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]], css: str = "") -> str:
    """A table with a caption and scoped headers; '' where it has no rows. rows: of text and `Cell`. A long one folds."""
    if not rows:
        return ""
    if len(rows) <= _LONG:
        return _table(caption, columns, rows, css)
    shown, rest = rows[:_SHOWN], rows[_SHOWN:]
    more = tr_plural("Show {count} more row", "Show {count} more rows", len(rest)).format(count=whole(len(rest)))
    rest_of_it = _table(tr("{caption} (continued)").format(caption=caption), columns, rest, css)
    return _table(caption, columns, shown, css) + folded(more, rest_of_it)


def folded(title: str, content: str) -> str:
    """Markup that opens under its title, and is open in print."""
    return f'<details class="more"><summary>{escape(title)}</summary>{content}</details>'


def series(parts: Sequence[tuple[str, str]]) -> str:
    """Tables of a kind, each with the line that says the most of it: of more than a few, all fold behind their lines.

    parts: (line, markup); those without markup are left out.
    """
    parts = [part for part in parts if part[1]]
    if len(parts) <= _OPEN:
        return "".join(markup for _, markup in parts)
    return "".join(
        f'<details class="fold"><summary>{escape(line)}</summary>{markup}</details>' for line, markup in parts
    )


def _table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]], css: str) -> str:
    header = next((place for place, column in enumerate(columns) if column.words), -1)
    head = "".join(f'<th scope="col"{_kind(column)}>{escape(column.title)}</th>' for column in columns)
    lines = []
    for row in rows:
        cells = [
            _cell(cell, column, place == header) for place, (cell, column) in enumerate(zip(row, columns, strict=True))
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return (
        # where it is wider than the screen, the keyboard has to reach it to scroll it
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(caption)}">'
        f'<table class="{escape(css)}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table></div>"
    )


def _kind(column: Column) -> str:
    return "" if column.words else ' class="number"'


def _cell(cell: str | Cell, column: Column, header: bool) -> str:
    cell = cell if isinstance(cell, Cell) else Cell(cell)
    style = f' style="background:{escape(cell.background)}"' if cell.background else ""
    text = escape(cell.text)
    text = f"<b>{text}</b>" if cell.bold else text
    text = f'<a href="{escape(cell.link)}">{text}</a>' if cell.link else text
    return f'<th scope="row"{style}>{text}</th>' if header else f"<td{_kind(column)}{style}>{text}</td>"


def shade(quotient: float) -> str:
    """CSS background of a location quotient: warm above 1, cool below, deeper with each doubling."""
    if pd.isna(quotient) or not isfinite(quotient):
        return ""
    doublings = log2(quotient) if quotient > 0 else -4.0
    strength = min(abs(doublings) * _SHADE_PER_DOUBLING, _DEEPEST_SHADE)
    return f"rgba({_ABOVE if doublings > 0 else _BELOW}, {strength:.2f})" if strength >= 0.01 else ""


def paragraph(text: str, css: str = "") -> str:
    return f'<p class="{css}">{escape(text)}</p>' if css else f"<p>{escape(text)}</p>"


def bullets(texts: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>" if texts else ""


def code(text: str) -> str:
    """Lines of a program as they are."""
    return f'<pre class="wide" tabindex="0"><code>{escape(text)}</code></pre>'


def key_figures(pairs: Sequence[tuple[str, str]]) -> str:
    """(label, value) pairs as a row of figures."""
    items = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in pairs)
    return f'<dl class="key">{items}</dl>'


def terms(pairs: Sequence[tuple[str, str]]) -> str:
    """(term, explanation) pairs."""
    return f"<dl>{''.join(f'<dt>{escape(term)}</dt><dd>{escape(text)}</dd>' for term, text in pairs)}</dl>"


def chart(svg: str, caption: str) -> str:
    """svg: markup of charts.py."""
    return f'<figure class="chart" tabindex="0">{svg}<figcaption>{escape(caption)}</figcaption></figure>'


def small_charts(charts: Sequence[tuple[str, str]]) -> str:
    """Markup of small charts, each with its caption, beside each other in rows."""
    return f'<div class="few">{"".join(chart(svg, caption) for svg, caption in charts)}</div>'

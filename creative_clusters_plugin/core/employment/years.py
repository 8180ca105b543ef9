"""Years as tables hold them: numbers, text, dates."""

import re
from collections.abc import Iterable, Sequence

import numpy as np

from ..values import identifier

_DATE = re.compile(r"(\d{4})-\d\d-\d\d(?:[T ].*)?")
_PARTS = re.compile(r"(\d+)")


def year_text(value: object) -> str | None:
    """2015, '2015', '2015.0' and 2015.0 are '2015'; None for NULL and blank. Dates stay: see `years_in`."""
    text = identifier(value)
    return text[:-2] if text and text.endswith(".0") and text[:-2].isdigit() else text


def years_in(written: Sequence | np.ndarray, whole: bool = False) -> list[str | None]:
    """The year of each of the distinct values of a column; of dates their days where several are of one year, since figures of months
    make up no year, unless only the `whole` year matters."""
    texts = [year_text(value) for value in written]
    days = {text: found[1] for text in texts if text and (found := _DATE.fullmatch(text))}
    if not whole and len(set(days.values())) < len(days):
        days = {text: text[:10] for text in days}
    return [days.get(text, text) if text else None for text in texts]


def in_order(years: Iterable[str]) -> list[str]:
    """Years sorted, each once, numbers in them as numbers: 'period 9' comes before 'period 10'."""
    return sorted(set(years), key=year_order)


def year_order(year: str) -> tuple:
    parts = _PARTS.split(year)
    return tuple((text, 0) if place % 2 == 0 else ("", int(text)) for place, text in enumerate(parts))

"""Areas that take more than one column: names with their codes beside them, and municipalities numbered within each state."""

import re

import numpy as np
import pandas as pd

from .guessed_columns import AREA
from .headers import plain_name
from .table import categories

_CODES = re.compile(
    r"(?:.*_)?(?:code?s?|codigo|código|codice|kode?|id|fips|ags|insee|itter\d*|key|schlüssel|teryt|nuts\d?|lau\d?)(?:_.*)?"
)
_CODE = re.compile(r"(?=.*\d)[A-Z0-9.-]{2,12}")
_FULL = 0.5  # share of all pairs of two columns from which on neither holds the other


def code_of_areas(area: pd.Series, others: dict[str, pd.Series]) -> str | None:
    """The column among `others` with the codes of `area` (n,), which holds names: one code for each name, and one name for each code."""
    names = [value for value in area.unique() if value]
    if any(re.search(r"\d", name) for name in names):
        return None
    for column, values in others.items():
        if not _CODES.fullmatch(plain_name(column)):
            continue
        codes = [value for value in values.unique() if value]
        if len(codes) != len(names):
            continue
        pairs = len(pd.unique(area + "\n" + values))
        if all(_CODE.fullmatch(code) for code in codes) and pairs == len(names) == len(codes):
            return column
    return None


def parts_of_areas(area: pd.Series, others: dict[str, pd.Series]) -> str | None:
    """The column among `others` that is called like one of areas and holds the parts of each `area` (n,): more values, few of the pairs."""
    for column, values in others.items():
        if not AREA.search(plain_name(column)) or (values == "").any():
            continue
        wholes, parts = area.nunique(), values.nunique()
        pairs = len(pd.unique(area + "\n" + values))
        if wholes > 1 and parts > wholes and wholes < pairs <= _FULL * wholes * parts:
            return column
    return None


def joined_areas(area: pd.Series, part: pd.Series) -> pd.Series:
    """One label of both columns: the codes that they begin with put together ('01 Aguascalientes', '002 Asientos': '01002 Asientos')."""
    coded = re.compile(r"(\d+)(?:\s+(\D.*))?", re.DOTALL)
    pairs = area + "\n" + part

    def joined(pair: str) -> str:
        whole, _, own = pair.partition("\n")
        first, second = coded.fullmatch(whole), coded.fullmatch(own)
        if first and second:
            return f"{first[1]}{second[1]} {second[2] or ''}".strip()
        return f"{own}, {whole}"

    return pd.Series(np.asarray(categories(pairs, joined), dtype=object), area.index, dtype=object)

"""Labels of areas and industries as files write them, 'code : name' and the like, taken apart; cells left blank below, filled."""

import re
import unicodedata
from collections.abc import Callable

import numpy as np
import pandas as pd

from ..messages import Note, mark_plural, some
from .nations import is_aggregate, is_nation
from .plain import ALL_AREAS
from .table import categories, level_of, lines
from .words import code_first, without_level

# '62 : Computer programming', '62 – Computer programming', '62 Computer programming', 'J: Information'
_CODED = re.compile(
    r"([A-U]?\d{1,6}(?:\.\d+)*(?:/\d)?[A-Z]?|\d\d[-–]\d\d|[A-U](?=\s*[:–—-]|\.-?\s|\.[\u2e80-\uffef])|[A-U](?=\s+(?:[^\W\d]{3}|[\u2e80-\uffef]))|[\w.]{1,7}(?=\s*:)|[A-U]-[A-U](?=\s))"
    r"(?:\s*[:–—,]\s*|\.?-?\s+-?\s*|\.(?=[\u2e80-\uffef]))([^\W\d].*)",
    re.DOTALL,
)
_BRACKETED = re.compile(
    r"(.*\S)\s*\[([A-Z0-9][A-Z0-9, .-]*)\]", re.DOTALL
)  # 'Construction [23]', as Statistics Canada has it
_SECTIONS = re.compile(
    r"([A-V])\s+(?:to|bis|à|tot|til|till|do)\s+([A-V])(?:\s*[:–—,-]?\s+([^\W\d].*)|())", re.DOTALL
)  # 'B to E Industry'
_AREA_FIRST = re.compile(r"((?=[\w.-]*\d)[A-Z0-9][A-Z0-9.-]{0,14})\s+([^\W\d].*)", re.DOTALL)  # '0114 Upplands Väsby'
_AREA_COLON = re.compile(
    r"(?:[a-z]{2,12}\d*:|([A-Z]{1,3}\d[A-Z0-9]*|[A-Z]{2,3}\d*|\d+[A-Z]?)\s*[:–-]\s+|(\d{2,9}[A-Z]?):)(\S.*)"
)  # 'lacu:Hartlepool'
_AREA_LAST = re.compile(r"(\S.*?)\s*[(\[](\d[\dA-Z]{0,8}|[A-Z]\d{2,9})[)\]]", re.DOTALL)  # 'Paris (75)'
_FULL_WIDTH = {ord("\u3000"): " ", ord("\u00a0"): " ", ord("\u202f"): " "} | {
    0xFEE0 + sign: sign for sign in range(0x21, 0x7F)
}
_BARE = re.compile(r"\[(\w+)\]")
_MOST = 0.9
_FEW = 2000
_SAMPLE = 200  # labels that are looked at first
_NO_CODES = [
    "...",
    "..",
    ".",
    "…",
    "-",
    "--",
    "–",
    "—",
    "n/a",
    "NA",
    "N/A",
]  # in a column of codes, beside the name of a total
Pair = tuple[str, str]


def industries(codes: pd.Series, names: pd.Series | None) -> tuple[pd.Series, pd.Series]:
    """Code and name of each industry: the code of 'code : name' in the column of codes or of names, else the column of codes."""
    if names is not None:
        codes = codes.where(~codes.isin(_NO_CODES) | (names == ""), names)
    for column in (codes, names):
        if column is None:
            continue
        given = column[column != ""]
        if len(given) and (categories(given, lambda value: "coded" if _industry(value) else "") != "").mean() >= 0.5:
            return _parted(column, lambda value: _industry(value) or (value, value))
    return codes, names if names is not None else pd.Series("", codes.index, dtype=object)


def _industry(text: str) -> Pair | None:
    if (plain := without_level(text)) != text:
        return _industry(plain) or ((plain, "") if level_of(plain) else None)
    if found := _BRACKETED.fullmatch(text):
        return re.sub(r"\s+", "", found[2]), found[1]
    if found := _BARE.fullmatch(text):
        return found[1], ""
    if found := _SECTIONS.fullmatch(text):
        return f"{found[1]}-{found[2]}", found[3].strip()
    found = _CODED.fullmatch(text) or _CODED.fullmatch(code_first(text))
    return (found[1], found[2].strip()) if found else None


def areas(values: pd.Series, names: pd.Series | None) -> tuple[pd.Series, pd.Series, list[Note]]:
    """Code and name of each area, where one column holds both in nearly all of its cells, and every code goes with one name."""
    distinct = [value for value in values.unique() if value]
    if len(distinct) <= _FEW:  # among more labels, a nation or a total makes no difference
        distinct = [value for value in distinct if not _is_whole(value)]
    for read in (_first, _last, _bare, _colon):
        sample = distinct[:: max(len(distinct) // _SAMPLE, 1)]
        if sum(read(value) is not None for value in sample) < len(sample) / 2:
            continue
        found = [read(value) for value in distinct]
        parted = [pair for pair in found if pair is not None]
        whole = len(parted) >= _MOST * len(distinct) and bool(parted)
        if whole and len({code for code, _ in parted}) == len(parted):
            code, name = _parted(values, _or_itself(read))
            return code, names if names is not None else name, []
    return values, names if names is not None else values, []


def plain_label(text: str) -> str:
    """A label without signs that nobody sees (zero-width blanks, soft hyphens), blanks at its ends, and letters of full width."""
    if text.isascii():
        return text.strip()
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFC", seen.translate(_FULL_WIDTH)).strip()


def _is_whole(text: str) -> bool:
    return bool(ALL_AREAS.fullmatch(text) or is_nation(text) or is_aggregate(text))


def _first(text: str) -> Pair | None:
    found = _AREA_FIRST.fullmatch(text)
    return (found[1], found[2]) if found else None


def _colon(text: str) -> Pair | None:
    found = _AREA_COLON.fullmatch(text)
    return (found[1] or found[2] or found[3], found[3]) if found else None


def _last(text: str) -> Pair | None:
    found = _AREA_LAST.fullmatch(text)
    return (found[2], found[1]) if found else None


def _bare(text: str) -> Pair | None:
    found = _BARE.fullmatch(text)
    return (found[1], found[1]) if found else None


def _or_itself(read: Callable[[str], Pair | None]) -> Callable[[str], Pair]:
    return lambda value: read(value) or (value, value)


def _parted(values: pd.Series, read: Callable[[str], Pair]) -> tuple[pd.Series, pd.Series]:
    code = categories(values, lambda value: read(value)[0])
    name = categories(values, lambda value: read(value)[1])
    return pd.Series(code, values.index, dtype=object), pd.Series(name, values.index, dtype=object)


def filled_down(columns: dict[str, pd.Series], file: str) -> tuple[dict[str, pd.Series], list[Note]]:
    """`columns` (name: text (n,)) with the blanks below the first cell of a block filled from it, where a column has such blocks.

    It has them where most of its cells are blank, the first is not, and most of its filled cells have blanks below.
    """
    notes = []
    for name, values in columns.items():
        blank = (values == "").to_numpy()
        starts = np.flatnonzero(~blank)
        if not blank.any() or not len(starts) or starts[0] != 0:
            continue
        sizes = np.diff(np.append(starts, len(blank)))
        if (
            blank.mean() < 0.5
            or (sizes > 1).mean() < _MOST
            or all((columns[one] == "")[blank].any() for one in columns if one != name)
        ):
            continue
        place = np.maximum.accumulate(np.where(blank, 0, np.arange(len(blank))))
        columns = columns | {name: pd.Series(values.to_numpy(dtype=object)[place], values.index, dtype=object)}
        text = mark_plural(
            "'{file}': {count} blank cell of '{name}' stands below the first of a block ({examples}; lines {lines}): "
            "it is filled.",
            "'{file}': {count} blank cells of '{name}' stand below the first of a block ({examples}; lines {lines}): "
            "they are filled.",
        )
        examples = some([f"'{value}'" for value in values.iloc[starts[:3]]], 3)
        of_rows = {"count": int(blank.sum()), "lines": lines(values.index[blank])}
        notes.append(Note(text, {"file": file, "name": name, "examples": examples, **of_rows}))
    return columns, notes

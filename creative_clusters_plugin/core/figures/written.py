"""Columns of figures as people write them: what points and commas mean is told from the whole column, never from one cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .cells import ESTIMATED, MISSING, OK, SUPPRESSED, WRONG, Cell, taken_apart

_S = "[-+−]?"
_PLAIN = re.compile(rf"{_S}(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?")
_WHOLE = re.compile(rf"{_S}\d+")
_POINT_GROUPS = re.compile(rf"{_S}[1-9]\d{{0,2}}(?:\.\d{{3}})+")
_COMMA_GROUPS = re.compile(rf"{_S}[1-9]\d{{0,2}}(?:,\d{{3}})+(?:\.\d+)?|{_S}[1-9]\d?(?:,\d\d)+,\d{{3}}(?:\.\d+)?")
_POINT_GROUPS_COMMA = re.compile(rf"{_S}[1-9]\d{{0,2}}(?:\.\d{{3}})+(?:,\d+)?")
_DECIMAL_COMMA = re.compile(rf"{_S}\d+,\d+")
_SURELY_COMMA = re.compile(rf"{_S}(?:\d+,\d{{1,2}}|\d+,\d{{4,}}|\d{{4,}},\d+|0\d*,\d+|\d{{1,3}}(?:\.\d{{3}})+,\d+)")
_SURELY_POINT_GROUPS = re.compile(rf"{_S}[1-9]\d{{0,2}}(?:\.\d{{3}}){{2,}}|{_S}[1-9]\d{{0,2}}(?:\.\d{{3}})+,\d+")
_SURELY_COMMA_GROUPS = re.compile(rf"{_S}[1-9]\d{{0,2}}(?:,\d{{3}}){{2,}}|{_S}[1-9]\d{{0,2}}(?:,\d{{3}})+\.\d+")
_LARGE = 1000  # a figure of this size without a point between its thousands shows that points do not divide them
POINT, COMMA = DECIMALS = ("point", "comma")


@dataclass(frozen=True)
class Hints:
    """What is known of a column from elsewhere.

    semicolons: cells of the file are divided by semicolons, as where commas are decimal. english: commas divide thousands
    whatever the column looks like. scaled: figures are in thousands or more, so that they have decimals. decimals: 'point' or
    'comma' where the user says it. marks: the user's marks of suppression, as `mark_of` gives them.
    """

    semicolons: bool = False
    english: bool = False
    scaled: bool = False
    decimals: str = ""
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Written:
    """m texts as figures: values (m,), NaN for none, infinity for what is no figure; low, high (m,): bounds of withheld ones.

    state: of each text 'ok', 'estimated', 'suppressed', 'missing' or 'wrong'; flags: what stands beside each figure. commas: commas are
    decimal; grouped: points divide thousands, guessed: because every one has three digits behind it. unclear: texts that could be
    read in two ways, which are infinite.
    """

    values: np.ndarray
    low: np.ndarray
    high: np.ndarray
    state: list[str]
    flags: list[str]
    commas: bool
    grouped: bool
    guessed: bool
    unclear: tuple[str, ...]


def read_written(texts: Sequence[str], hints: Hints | None = None) -> Written:
    """The distinct texts of one column as figures."""
    hints = hints or Hints()
    cells = [taken_apart(text, hints.marks) for text in texts]
    numbers = {cell.number for cell in cells if cell.number and cell.factor == 1}
    commas, grouped, guessed, unclear = _meaning({one for one in numbers if "." in one or "," in one}, numbers, hints)
    doubtful = tuple(text for text, cell in zip(texts, cells, strict=True) if cell.number in unclear)
    read = [
        (np.inf,) * 3 if cell.state == WRONG or cell.number in unclear else _read(cell, commas, grouped, hints)
        for cell in cells
    ]
    values, low, high = (np.array([one[place] for one in read], dtype=float) for place in range(3))
    wrong = np.isinf(values)
    low, high = np.where(wrong, np.nan, low), np.where(wrong, np.nan, high)
    state = [WRONG if bad else cell.state for cell, bad in zip(cells, wrong, strict=True)]
    return Written(values, low, high, state, [cell.flag for cell in cells], commas, grouped, guessed, doubtful)


def _meaning(divided: set[str], numbers: set[str], hints: Hints) -> tuple[bool, bool, bool, set[str]]:
    """Whether commas are decimal, whether points divide thousands, whether that is a guess; and numbers that stay unclear."""
    if hints.english or hints.decimals == POINT:
        return False, False, False, set()
    if hints.decimals == COMMA:
        return True, True, False, set()
    points = {one for one in divided if "." in one and "," not in one}
    with_commas = {one for one in divided if "," in one}
    like_groups = {one for one in points if _POINT_GROUPS.fullmatch(one)}
    grouped = any(_SURELY_POINT_GROUPS.fullmatch(one) for one in divided)
    commas = any(_SURELY_COMMA.fullmatch(one) and not _COMMA_GROUPS.fullmatch(one) for one in with_commas)
    if commas or grouped:
        # where commas are decimal a point with three digits behind it divides thousands, unless other points are decimal
        return True, grouped or points == like_groups, False, set() if grouped or points == like_groups else like_groups
    large = any(_WHOLE.fullmatch(one) and abs(int(one.replace("−", "-"))) >= _LARGE for one in numbers)
    if points and points == like_groups and not hints.scaled:
        # with a large figure undivided beside them, or nothing but '5.000', they may as well be decimals
        doubtful = large or with_commas or (len(points) > 1 and all(one.endswith(".000") for one in points))
        return False, not doubtful, not doubtful, points | with_commas if doubtful else set()
    single = {one for one in with_commas if not _SURELY_COMMA_GROUPS.fullmatch(one)}
    if hints.scaled:
        return _scaled_meaning(points, like_groups, with_commas, single, hints)
    # '1.210' beside '12.5': nobody writes the last nought of one decimal and leaves out those of another
    unclear = points if _uneven(points) else set()
    if hints.semicolons and with_commas and single == with_commas:
        unclear = unclear | (with_commas if large else set())
    return False, False, False, unclear


def _scaled_meaning(
    points: set[str], like_groups: set[str], with_commas: set[str], single: set[str], hints: Hints
) -> tuple[bool, bool, bool, set[str]]:
    """As `_meaning`, of figures in thousands: '16,198' can be 16 thousand or 16 million, where no other cell of the column tells."""
    if with_commas and with_commas == single and (not points or points == like_groups):
        return hints.semicolons, False, False, set() if hints.semicolons and not points else points | with_commas
    return False, False, False, points if hints.semicolons and points == like_groups and not with_commas else set()


def _uneven(points: set[str]) -> bool:
    behind = [one.rpartition(".")[2] for one in points if one[-1].isdigit()]
    return any(len(one) == 3 and one.endswith("0") for one in behind) and any(len(one) != 3 for one in behind)


def _read(cell: Cell, commas: bool, grouped: bool, hints: Hints) -> tuple[float, float, float]:
    """Value and bounds of a cell; infinity for what is no figure."""
    if not cell.number:
        return np.nan, np.nan, np.nan
    if cell.factor != 1:
        number = cell.number.replace(",", ".")
        value = float(number.replace("−", "-")) * cell.factor if _PLAIN.fullmatch(number) else np.inf
        return round(value, 6) if np.isfinite(value) else value, np.nan, np.nan
    value = _number(cell.number, commas, grouped)
    if not cell.kind:
        return value, np.nan, np.nan
    other = _number(cell.other, commas, grouped) if cell.other else np.nan
    return _bounds(cell.kind, value, other, 0.0 if hints.scaled or value % 1 else 1.0)


def _bounds(kind: str, value: float, other: float, step: float) -> tuple[float, float, float]:
    """step: least difference between two figures, 0 where they have decimals."""
    low, high = {
        "<": (0.0, value - step),
        "<=": (0.0, value),
        ">": (value + step, np.nan),
        ">=": (value, np.nan),
        "-": (value, other),
    }[kind]
    odd = value < 0 or np.isinf(value) or np.isinf(other) or low > high or high < 0
    return (np.inf,) * 3 if odd else (np.nan, low, high)


def _number(text: str, commas: bool, grouped: bool) -> float:
    """A number as a float; infinity where points and commas are not where they should be."""
    if grouped and "." in text:
        plain = text.replace(".", "").replace(",", ".") if _POINT_GROUPS_COMMA.fullmatch(text) else ""
    elif commas and "," in text:
        plain = text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else ""
    elif "," in text:
        plain = text.replace(",", "") if _COMMA_GROUPS.fullmatch(text) else ""
    else:
        plain = text if _PLAIN.fullmatch(text) else ""
    return float(plain.replace("−", "-")) if plain else np.inf


__all__ = ["DECIMALS", "ESTIMATED", "MISSING", "OK", "SUPPRESSED", "Hints", "Written", "read_written"]

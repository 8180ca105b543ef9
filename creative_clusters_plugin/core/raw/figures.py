"""The figures of a column of a file, with its lines where something is wrong: see `core.figures.written` for how they may be written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..figures.cells import MISSING_MARKS, SUPPRESSED_MARKS, mark_of
from ..figures.written import Hints, Written, read_written
from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from .table import lines

_BESIDE = re.compile(r"^[^\W\d_]\d|\d[^\W\d_]{1,3}$")
_HABIT = 3  # figures of a column with the same letter beside them, from which on it is one of its flags


def is_mark(text: str) -> bool:
    """Whether a cell is no figure but stands for one: '*', 'suppressed', 'n/a'."""
    return mark_of(text) in SUPPRESSED_MARKS | MISSING_MARKS


@dataclass(frozen=True)
class Figures:
    """values (n,), NaN where there is none; status (n,); flags: {letter behind a figure: rows}; notes.

    low, high (n,): bounds of a withheld figure ('<5', '1-4'), NaN where none are known.
    """

    values: np.ndarray
    status: np.ndarray
    flags: dict[str, int]
    notes: tuple[Note, ...]
    low: np.ndarray
    high: np.ndarray

    @property
    def bounded(self) -> bool:
        return bool((~np.isnan(self.low) | ~np.isnan(self.high)).any())

    def times(self, factor: float | np.ndarray) -> "Figures":
        """The figures in another unit: 1.2 thousand are 1200, to the last digit that is written."""
        values, low, high = (np.round(one * factor, 6) for one in (self.values, self.low, self.high))
        return replace(self, values=values, low=low, high=high)


def read_figures(
    texts: pd.Series,
    file: str,
    column: str,
    semicolons: bool = False,
    english: bool = False,
    scaled: bool = False,
    marks: frozenset[str] = frozenset(),
    decimals: str = "",
) -> Figures:
    """The figures of one column of a file (index: rows of the file).

    '1,234', '1 234' and "1'234" are 1234, and so is '1.234' where every point of the column has three digits behind it. '1234,5' is
    a half. '1.2k' and '3 Tsd.' are thousands. What stands beside a figure is a flag, of which 'e' says that it is estimated. english,
    scaled, decimals, marks: see `Hints`. Raises CreativeClustersError, naming lines, for text that is none of these, for points or
    commas that can mean two things, percentages and negative figures.
    """
    position, distinct = pd.factorize(texts.to_numpy(dtype=object))
    read = read_written(
        [str(text) for text in distinct], Hints(semicolons, english, scaled, decimals, frozenset(map(mark_of, marks)))
    )
    values, low, high = (one[position] for one in (read.values, read.low, read.high))
    odd = np.isinf(values) | (values < 0)
    if odd.any():
        raise _refused(texts[odd], values[odd], read, file, column)
    status = np.array(read.state, dtype=object)[position]
    counted = pd.Series(np.array(read.flags, dtype=object)[position], dtype=object)
    flags = counted[counted != ""].value_counts().sort_index()
    flags = {str(flag): int(count) for flag, count in flags.items()}
    notes = (*_notes(read, distinct, file, column), *_letters_beside(texts, position, distinct, read, file, column))
    return Figures(values, status, flags, notes, low, high)


def _letters_beside(
    texts: pd.Series, position: np.ndarray, distinct: Iterable, read: Written, file: str, column: str
) -> list[Note]:
    """What is to be said of letters right beside digits that a column has once or twice only: flags, or damaged digits ('120b', 'r120')."""
    beside = [
        flag if flag and _BESIDE.search(str(text)) else "" for text, flag in zip(distinct, read.flags, strict=True)
    ]
    if not any(beside):
        return []
    of_row = pd.Series(np.array(beside, dtype=object)[position], texts.index)
    counts = of_row[of_row != ""].value_counts()
    few = of_row.isin(counts.index[counts < _HABIT])
    if not few.any():
        return []
    text = mark_plural(
        "Column '{column}' of '{file}': {count} figure has a letter right beside its digits ({examples}; lines {lines}): it is taken "
        "for a flag, and the figure read without it. Where it stands for a damaged digit, mend the file.",
        "Column '{column}' of '{file}': {count} figures have a letter right beside their digits ({examples}; lines {lines}): it is taken "
        "for a flag, and the figures read without it. Where it stands for a damaged digit, mend the file.",
    )
    found = texts[few.to_numpy()]
    examples = some([f"'{one}'" for one in found.unique()], 5)
    values = {"column": column, "file": file, "count": len(found), "examples": examples, "lines": lines(found.index)}
    return [Note(text, values)]


def _notes(read: Written, distinct: Iterable, file: str, column: str) -> list[Note]:
    if not read.commas and not read.grouped:
        return []
    example = next((one for one in distinct if re.search(r"\d[.,]\d", str(one))), "-")
    values = {"column": column, "file": file, "example": example}
    if read.guessed:
        text = mark(
            "Column '{column}' of '{file}': every point has three digits behind it, so points are taken to divide thousands "
            "({example}). If they are decimal points, set DECIMALS.",
        )
        return [Note(text, values)]
    text = mark("Column '{column}' of '{file}': commas are decimal points, points divide thousands ({example}).")
    return [Note(text, values, warning=False)]


def _refused(texts: pd.Series, values: np.ndarray, read: Written, file: str, column: str) -> CreativeClustersError:
    shown = [str(text) for text in texts]
    examples = some(f"'{text}'" for text in dict.fromkeys(shown))
    about = {"file": file, "column": column, "count": len(texts), "examples": examples, "lines": lines(texts.index)}
    if any("%" in text for text in shown):
        return percentages(file, column, texts.index)
    if set(shown) <= set(read.unclear):
        text = mark_plural(
            "Column '{column}' of '{file}' has {count} figure that can be read in two ways ({examples}; lines "
            "{lines}): the point or comma divides thousands, or is a decimal one. Set DECIMALS.",
            "Column '{column}' of '{file}' has {count} figures that can be read in two ways ({examples}; lines "
            "{lines}): the point or comma divides thousands, or is a decimal one. Set DECIMALS.",
        )
    elif (values < 0).all():
        text = mark_plural(
            "Column '{column}' of '{file}' has {count} negative figure ({examples}; lines {lines}): counts cannot be "
            "negative. Is it a column of changes? Where it stands for a withheld figure, name it in SUPPRESSED_MARKS.",
            "Column '{column}' of '{file}' has {count} negative figures ({examples}; lines {lines}): counts cannot be "
            "negative. Is it a column of changes? Where they stand for withheld figures, name them in "
            "SUPPRESSED_MARKS.",
        )
    else:
        text = mark_plural(
            "Column '{column}' of '{file}' holds {count} value that is no figure ({examples}; lines {lines}). Choose "
            "another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
            "Column '{column}' of '{file}' holds {count} values that are no figures ({examples}; lines {lines}). "
            "Choose another column, correct them, or name them in SUPPRESSED_MARKS where they stand for withheld "
            "figures.",
        )
    return CreativeClustersError(text, **about)


def percentages(file: str, column: str, rows: Iterable[int]) -> CreativeClustersError:
    """What to raise for shares in a column; rows: of the file that show it."""
    return CreativeClustersError(
        mark(
            "Column '{column}' of '{file}' holds percentages, not counts (lines {lines}). Download the counts (in Nomis: tick 'value', not "
            "'percent').",
        ),
        file=file,
        column=column,
        lines=lines(rows),
    )

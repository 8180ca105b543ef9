"""Figures as statistical offices write them: thousands separators, decimal commas, marks of what is withheld, letters behind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .table import ESTIMATED, MISSING, OK, SUPPRESSED, lines

_MARKS_OF_SUPPRESSION = "* ** c d s n x z (d) (s) (x) (c) (n) [c] [x] ! suppressed withheld disclosive confidential"
_MARKS_OF_NOTHING = "- -- – — : . .. ... na n/a #n/a null none nan nil [z] [u] ~"
_SUPPRESSED = frozenset(_MARKS_OF_SUPPRESSION.split())
_MISSING = frozenset(["", *_MARKS_OF_NOTHING.split()])
_BLANKS = re.compile("[\\s\u00a0\u2009\u202f'’]")
_PLAIN = re.compile(r"[-+−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[-+−]?\.\d+")
_COMMA_GROUPS = re.compile(r"[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOT_GROUPS = re.compile(r"[-+−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_DECIMAL_COMMA = re.compile(r"[-+−]?\d+,\d+")
_SURELY_COMMA = re.compile(r"[-+−]?(?:\d+,\d{1,2}|\d+,\d{4,}|\d{4,},\d+|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)")
_SURELY_DOT_GROUPS = re.compile(r"[-+−]?\d{1,3}(?:\.\d{3}){2,}|[-+−]?\d{1,3}(?:\.\d{3})+,\d+")
_FLAGGED = re.compile(r"([-+−]?[\d.,]*\d)\s*([a-z]{1,3}|[*†‡!#]{1,2})", re.IGNORECASE)


def is_mark(text: str) -> bool:
    """Whether a cell is no figure but stands for one: '*', 'suppressed', 'n/a'."""
    return text.strip().lower() in _SUPPRESSED | _MISSING


@dataclass(frozen=True)
class Figures:
    """values (n,), NaN where there is none; status (n,); flags: {letter behind a figure: rows}; notes."""

    values: np.ndarray
    status: np.ndarray
    flags: dict[str, int]
    notes: tuple[Note, ...]


def read_figures(texts: pd.Series, file: str, column: str, semicolons: bool = False, english: bool = False) -> Figures:
    """The figures of one column of a file (index: rows of the file).

    '1,234' and '1 234' are 1234, and so is '1.234' where other figures of the column show that points divide thousands, or
    where cells are divided by semicolons and every point has three digits behind it. '1234,5' is a half. Letters behind
    a figure are flags, of which 'e' says that it is estimated. english: commas divide thousands whatever the column looks like,
    so that no damaged figure changes what the others mean. Raises CreativeClustersError, naming lines, for text that is none
    of these, percentages and negative figures.
    """
    position, distinct = pd.factorize(texts.to_numpy(dtype=object))
    written = [_BLANKS.sub("", str(text)) for text in distinct]
    points = [text for text in written if "." in text and _FLAGGED.sub(r"\1", text) != "."]
    grouped = any(_SURELY_DOT_GROUPS.fullmatch(text) for text in written)
    grouped |= (
        semicolons and bool(points) and all(_DOT_GROUPS.fullmatch(text) for text in points if text not in _MISSING)
    )
    grouped &= not english
    commas = grouped or (not english and any(_SURELY_COMMA.fullmatch(text) for text in written))
    read = [_figure(text, commas, grouped) for text in written]
    values = np.array([value for value, _, _ in read], dtype=float)[position] if read else np.array([])
    status = np.array([state for _, state, _ in read], dtype=object)[position] if read else np.array([], object)
    odd = np.isinf(values) | (values < 0)
    if odd.any():
        raise _refused(texts[odd], values[odd], file, column)
    counted = (
        pd.Series([flag for _, _, flag in read], dtype=object).iloc[position] if read else pd.Series([], dtype=object)
    )
    flags = counted[counted != ""].value_counts().sort_index()
    notes = []
    if commas or grouped:
        text = mark(
            "Column '{column}' of '{file}': commas are decimal points, points divide thousands ({example}).",
        )
        example = next((one for one in distinct if "," in str(one) or "." in str(one)), "-")
        notes.append(Note(text, {"column": column, "file": file, "example": example}, warning=False))
    return Figures(values, status, {str(flag): int(count) for flag, count in flags.items()}, tuple(notes))


def _figure(text: str, commas: bool, grouped: bool) -> tuple[float, str, str]:
    """Value (infinity for what is no figure), status and flag."""
    flag, low = "", text.lower()
    if low in _SUPPRESSED:
        return np.nan, SUPPRESSED, ""
    if low in _MISSING:
        return np.nan, MISSING, ""
    found = _FLAGGED.fullmatch(text)
    if found and not _PLAIN.fullmatch(text):
        text, flag = found[1], found[2].lower()
    elif low.startswith(":") and low[1:].isalpha():
        # Eurostat: a colon and the reason, ':c' for confidential
        return np.nan, SUPPRESSED if "c" in low else MISSING, low[1:]
    if commas and _DOT_GROUPS.fullmatch(text) and (grouped or "," in text):
        plain = text.replace(".", "").replace(",", ".")
    elif commas and _DECIMAL_COMMA.fullmatch(text):
        plain = text.replace(",", ".")
    elif _COMMA_GROUPS.fullmatch(text):
        plain = text.replace(",", "")
    elif _PLAIN.fullmatch(text):
        plain = text
    else:
        return np.inf, OK, ""
    return float(plain.replace("−", "-")), ESTIMATED if flag == "e" else OK, flag


def _refused(texts: pd.Series, values: np.ndarray, file: str, column: str) -> CreativeClustersError:
    shown = [str(text) for text in texts]
    examples = some(f"'{text}'" for text in dict.fromkeys(shown))
    about = {"file": file, "column": column, "count": len(texts), "examples": examples, "lines": lines(texts.index)}
    if any("%" in text for text in shown):
        return percentages(file, column, texts.index)
    if (values < 0).all():
        text = mark(
            "Column '{column}' of '{file}' has {count} negative figures ({examples}; lines {lines}): counts cannot be negative. "
            "Is it a column of changes?",
        )
    else:
        text = mark(
            "Column '{column}' of '{file}' holds {count} values that are no figures ({examples}; lines {lines}). Choose another "
            "column, or correct them.",
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

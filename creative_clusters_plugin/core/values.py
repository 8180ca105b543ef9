"""From values as a layer holds them to numbers and identifiers, with every oddity counted or refused."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from .messages import CreativeClustersError, mark, some

# what statistical offices write where a figure is withheld, not available or below their threshold
_MARKS = "* ** x c s d (d) (s) n - -- . .. ... : ! # [c] [x] [u] [low]"
_WORDS = "z na n/a null none suppressed withheld disclosive confidential"
SUPPRESSION_MARKERS = frozenset(["", *_MARKS.split(), *_WORDS.split()])
_THOUSANDS = re.compile(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}(?:\D|$))")


class Column(NamedTuple):
    """The values of one field, one for each row, with None for NULL.

    What has been counted already comes as an array of floats (NaN for NULL) or as a pandas Categorical of identifiers.
    """

    field: str
    values: Sequence


def _number(text: str) -> float:
    """The number that a text holds; NaN for a suppression marker; infinity stands for text that is neither."""
    text = text.strip()
    if text.lower() in SUPPRESSION_MARKERS:
        return np.nan
    try:
        return float(_THOUSANDS.sub("", text))
    except ValueError:
        return np.inf


def numbers(column: Column, layer: str) -> np.ndarray:
    """Numbers as floats of shape (rows,): NaN where NULL or marked as suppressed.

    Raises CreativeClustersError, naming field, layer, rows and examples, for text that is no number and infinite values.
    """
    values = column.values
    if isinstance(values, np.ndarray) and values.dtype == float:
        found = values
    elif isinstance(values, pd.Categorical):
        found = np.array([*(_number(str(value)) for value in values.categories), np.nan])[values.codes]
    elif set(map(type, values)) <= {int, float}:
        found = np.array(values, dtype=float)
    else:
        distinct = {value: _number(str(value)) for value in set(values) if value is not None}
        found = np.array([np.nan if value is None else distinct[value] for value in values], dtype=float)
    text = mark(
        "Field '{field}' of '{layer}' must hold numbers: {count} rows hold text or infinite values, for example "
        "{examples}. Correct them, or set them to NULL where the figure is suppressed.",
    )
    _refuse(np.isinf(found), text, column, layer)
    return found


def counts(column: Column, layer: str) -> np.ndarray:
    """Counts (jobs, businesses) as `numbers`; raises CreativeClustersError for negative ones, too."""
    found = numbers(column, layer)
    text = mark(
        "Field '{field}' of '{layer}' holds {count} negative values, for example {examples}. Counts cannot be "
        "negative: correct them, or set them to NULL where the figure is suppressed.",
    )
    _refuse(found < 0, text, column, layer)
    return found


def _refuse(bad: np.ndarray, text: str, column: Column, layer: str) -> None:
    if bad.any():
        rows = np.flatnonzero(bad)
        values = list(column.values)
        examples = some(f"{values[row]!r} (row {row + 1})" for row in rows[:6])
        raise CreativeClustersError(text, field=column.field, layer=layer, count=len(rows), examples=examples)


def identifier(value) -> str | None:
    """A key as text: 7 and 7.0 are '7', ' E01 ' is 'E01'; None for NULL, NaN and blank."""
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


def encode(column: Column) -> tuple[np.ndarray, np.ndarray]:
    """Positions (rows,) into the sorted distinct identifiers, and those identifiers; -1 where there is none."""
    if isinstance(column.values, pd.Categorical):
        positions, distinct = column.values.codes.astype(int), column.values.categories
    else:
        positions, distinct = pd.factorize(np.array(column.values, dtype=object))
    names = np.array([identifier(value) for value in distinct], dtype=object)
    known = np.array([name is not None for name in names], dtype=bool)
    identifiers, back = np.unique(names[known].astype(str), return_inverse=True)
    lookup = np.full(len(names) + 1, -1)
    lookup[np.flatnonzero(known)] = back
    return lookup[positions], identifiers.astype(object)


def plain_value(value):
    """A value as one of Python's own objects: None for NaN, pandas' NA and infinity; numpy's scalars as int, float, bool or str."""
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, np.generic):
        return plain_value(value.item())
    return None if isinstance(value, float) and not np.isfinite(value) else value


def plain_values(values: pd.Series) -> list:
    """The values of a column as Python's own objects, None where unknown, which is all that Qt and JSON take.

    What a column gives by itself differs between versions: in pandas 1.5 a nullable one without a gap gives numpy's scalars.
    """
    plain = values.to_numpy(dtype=object, na_value=None).tolist()
    if values.dtype != object:
        return plain
    return [value.item() if isinstance(value, np.generic) else value for value in plain]

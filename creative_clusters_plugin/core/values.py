"""From values as a layer holds them to numbers and identifiers, with every oddity counted or refused."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from numbers import Real
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from .figures.written import Written, read_written
from .messages import CreativeClustersError, Note, Plural, mark, mark_plural, some

# zero-width blanks and joiners, byte order marks, soft hyphens: nobody sees them, and they come with copied cells
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_BLANKS = re.compile("[\u00a0\u2007\u2009\u202f]")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_WHOLE = re.compile(r"-?\d+")
_MOST = 1e12  # of a count: more than there are jobs or money in any country
_FEWEST_PARTED = 5  # figures with three decimals from which it can be certain that they are thousands


class Column(NamedTuple):
    """The values of one field, one for each row, with None for NULL.

    What has been counted already comes as an array of floats (NaN for NULL) or as a pandas Categorical of identifiers.
    """

    field: str
    values: Any


def listed(column: Column, rows: Any = slice(None)) -> list:
    """The values of a column, or of those `rows` of it, one by one, None for NULL; numbers without decimals as whole ones."""
    if isinstance(column.values, pd.Categorical):
        distinct = np.array([*column.values.categories, None], dtype=object)
        return distinct[column.values.codes[rows]].tolist()
    if isinstance(column.values, np.ndarray):
        return [_short(value) for value in column.values[rows].tolist()]
    return list(column.values) if isinstance(rows, slice) else [column.values[row] for row in rows]


def _short(value: float) -> float | int | None:
    if value != value:
        return None
    return int(value) if value.is_integer() else value


def paired(keys: Column, values: Column) -> dict:
    """The value by key; of several for one key the last."""
    if isinstance(keys.values, pd.Categorical):
        last = np.zeros(len(keys.values.categories) + 1, dtype=int)
        last[keys.values.codes] = np.arange(len(keys.values))
        used = np.unique(keys.values.codes)
        return dict(zip(listed(keys, last[used]), listed(values, last[used]), strict=True))
    return dict(zip(listed(keys), listed(values), strict=True))


def equal_to(column: Column, text: str) -> np.ndarray:
    """(rows,) whether the value is this text."""
    if isinstance(column.values, pd.Categorical):
        return np.append(column.values.categories == text, False)[column.values.codes].astype(bool)
    return np.array([value == text for value in column.values], dtype=bool)


def repeated(column: Column, times: int) -> Column:
    """All values, `times` over."""
    if isinstance(column.values, pd.Categorical):
        of = column.values
        return Column(column.field, pd.Categorical.from_codes(np.tile(of.codes, times), of.categories))
    if isinstance(column.values, np.ndarray):
        return Column(column.field, np.tile(column.values, times))
    return Column(column.field, list(column.values) * times)


def joined(field: str, columns: list[Column]) -> Column:
    """The values of all columns, one after the other."""
    if all(isinstance(one.values, np.ndarray) for one in columns):
        return Column(field, np.concatenate([one.values for one in columns]))
    return Column(field, [value for one in columns for value in listed(one)])


def taken(column: Column, rows: np.ndarray) -> Column:
    """The values of those rows (n,) for which `rows` is true."""
    if isinstance(column.values, (pd.Categorical, np.ndarray)):
        return Column(column.field, column.values[rows])
    return Column(column.field, [value for value, one in zip(column.values, rows.tolist(), strict=True) if one])


def _texts(column: Column) -> Sequence | None:
    """The distinct texts of a column, None where it holds numbers only."""
    values = column.values
    if isinstance(values, pd.Categorical):
        return [str(value) for value in values.categories]
    if isinstance(values, np.ndarray) or set(map(type, values)) <= {int, float}:
        return None
    return list({value for value in values if isinstance(value, str)})


def _written(column: Column) -> tuple[np.ndarray, Written | None]:
    """The numbers of a column (rows,), NaN for none and infinity for what is no number; and how its texts were read."""
    values, texts = column.values, _texts(column)
    if isinstance(values, np.ndarray) and values.dtype == float:
        return values, None
    if texts is None:
        return np.array(values, dtype=float), None
    read = read_written(texts)
    if isinstance(values, pd.Categorical):
        return np.append(read.values, np.nan)[values.codes], read
    known = dict(zip(texts, read.values.tolist(), strict=True))
    others = {value: float(value) for value in set(values) if isinstance(value, Real)}
    found = [np.nan if value is None else known.get(value, others.get(value, np.inf)) for value in values]
    return np.array(found, dtype=float), read


def numbers(column: Column, layer: str) -> np.ndarray:
    """Numbers as floats of shape (rows,): NaN where NULL or marked as suppressed.

    Text is read as in files: see `core.figures.written`. Raises CreativeClustersError, naming field, layer, rows and examples, for text
    that is no number or can be read as two, and infinite values.
    """
    found, read = _written(column)
    if read is not None and read.unclear:
        text = mark_plural(
            "Field '{field}' of '{layer}' is text with {count} figure that can be read in two ways, {examples}: does "
            "the point or comma divide thousands, or is it a decimal one? Write it without dividers between thousands.",
            "Field '{field}' of '{layer}' is text with {count} figures that can be read in two ways, for example "
            "{examples}: does the point or comma divide thousands, or is it a decimal one? Write them without "
            "dividers between thousands.",
        )
        _refuse(np.isinf(found), text, column, layer)
    text = mark_plural(
        "Field '{field}' of '{layer}' must hold numbers: {count} row holds text or an infinite value, {examples}. "
        "Correct it, or set it to NULL where the figure is suppressed.",
        "Field '{field}' of '{layer}' must hold numbers: {count} rows hold text or infinite values, for example "
        "{examples}. Correct them, or set them to NULL where the figure is suppressed.",
    )
    _refuse(np.isinf(found), text, column, layer)
    return found


def counts(column: Column, layer: str) -> np.ndarray:
    """Counts (jobs, businesses) as `numbers`; raises CreativeClustersError for negative ones, and for thousands that have been read
    as decimals (1.21 for 1.210), where that is certain."""
    found = numbers(column, layer)
    text: str | Plural = mark_plural(
        "Field '{field}' of '{layer}' holds {count} negative value, {examples}. Counts cannot be negative: "
        "correct it, or set it to NULL where the figure is suppressed.",
        "Field '{field}' of '{layer}' holds {count} negative values, for example {examples}. Counts cannot be "
        "negative: correct them, or set them to NULL where the figure is suppressed.",
    )
    _refuse(found < 0, text, column, layer)
    text = mark_plural(
        "Field '{field}' of '{layer}' holds {count} value of {most} or more, {examples}. No country has as many: "
        "is it a code, or a broken figure?",
        "Field '{field}' of '{layer}' holds {count} values of {most} and more, for example {examples}. No country "
        "has as many: are they codes, or broken figures?",
    )
    _refuse(found >= _MOST, text, column, layer, most=f"{_MOST:.0e}")
    parted, certain = _parted_thousands(found)
    if certain:
        text = mark_plural(
            "Field '{field}' of '{layer}' holds {count} count with decimals beside larger whole ones, {examples}: a point that "
            "divides thousands has been taken for a decimal one (1.21 for 1.210, which is 1210). Load the table again with the field "
            "as text, or take the point out. Where it is a fraction, round it to two decimals.",
            "Field '{field}' of '{layer}' holds {count} counts with decimals beside larger whole ones, for example {examples}: points that "
            "divide thousands have been taken for decimal ones (1.21 for 1.210, which is 1210). Load the table again with the field as "
            "text, or take the points out. Where they are fractions, round them to two decimals.",
        )
        _refuse(parted, text, column, layer)
    return found


def typed(values: Sequence) -> list:
    """The values of a column as they were before it was saved as text: blanks are None, and numbers numbers where all are.

    A column with codes that begin with 0 stays text.
    """
    values = [None if isinstance(value, str) and not value.strip() else value for value in values]
    texts = {value for value in values if isinstance(value, str)}
    if not texts or not all(_NUMBER.fullmatch(text) for text in texts):
        return values
    whole = all(_WHOLE.fullmatch(text) for text in texts)
    known = {text: int(text) if whole else float(text) for text in texts}
    return [known.get(value, value) if isinstance(value, str) else value for value in values]


def bounds(column: Column) -> tuple[np.ndarray, np.ndarray]:
    """The least and the most (rows,) that withheld figures of a text column may be ('<5', '1-4'), NaN where it does not say."""
    none = np.full(len(column.values), np.nan)
    texts = _texts(column)
    if not texts:
        return none, none
    read = read_written(texts)
    if isinstance(column.values, pd.Categorical):
        least, most = (np.append(one, np.nan)[column.values.codes] for one in (read.low, read.high))
        return least, most
    low, high = (dict(zip(texts, one.tolist(), strict=True)) for one in (read.low, read.high))
    least, most = (np.array([one.get(value, np.nan) for value in column.values]) for one in (low, high))
    return least, most


def doubts(column: Column, layer: str) -> list[Note]:
    """What may be wrong with the counts of a column although it can be read."""
    found, read = _written(column)
    values = {"field": column.field, "layer": layer}
    if read is not None and read.guessed:
        text = mark(
            "Field '{field}' of '{layer}' is text in which every point has three digits behind it: points are taken to divide thousands "
            "({example}).",
        )
        example = next(one for one in _texts(column) or () if "." in one.strip("."))
        return [Note(text, {**values, "example": example})]
    parted, _ = _parted_thousands(found)
    if not parted.any():
        return []
    counted = mark_plural(
        "Field '{field}' of '{layer}' holds {count} count with up to three decimals ({examples}) and none of 1000 or more. Is it "
        "thousands whose point has been taken for a decimal one (1.21 for 1.210)? Compare it with the source.",
        "Field '{field}' of '{layer}' holds {count} counts with up to three decimals ({examples}) and none of 1000 or more. Are they "
        "thousands whose points have been taken for decimal ones (1.21 for 1.210)? Compare them with the source.",
    )
    examples = some(f"{value:g}" for value in found[parted][:3])
    return [Note(counted, {**values, "count": int(parted.sum()), "examples": examples})]


def _parted_thousands(found: np.ndarray) -> tuple[np.ndarray, bool]:
    """Which of the counts (rows,) look like thousands read as decimals, and whether that is certain.

    So look counts from 1 to 999.999, some with three decimals and none with more, where no count is larger. It is certain where
    most have three decimals, as nine in ten have whose last digit is lost with a final 0, and the whole counts beside them are larger:
    fractions are as large as whole ones, but of thousands read as decimals those with a point are the large ones.
    """
    none = np.zeros(len(found), dtype=bool)
    known = found[np.isfinite(found)]
    if known.max(initial=0) >= 1000:
        return none, False
    decimal = known[known != np.floor(known)]
    if not len(decimal) or decimal.min() < 1:
        return none, False
    if (np.abs(decimal * 1000 - np.round(decimal * 1000)) > 1e-6).any():
        return none, False
    three = np.abs(decimal * 100 - np.round(decimal * 100)) > 1e-6
    if not three.any():
        return none, False
    whole = known[(known == np.floor(known)) & (known > 0)]
    certain = (
        three.sum() >= _FEWEST_PARTED
        and three.mean() >= 0.6
        and len(whole) > 2
        and np.median(whole) >= 3 * np.median(decimal)
    )
    return np.isfinite(found) & (found % 1 != 0), bool(certain)


def _refuse(bad: np.ndarray, text: str | Plural, column: Column, layer: str, **values: Any) -> None:
    if bad.any():
        rows = np.flatnonzero(bad)
        given = [_short(value) if isinstance(value, float) else value for value in listed(column, rows[:6])]
        examples = some(f"{value!r} (row {row + 1})" for value, row in zip(given, rows.tolist(), strict=False))
        raise CreativeClustersError(text, field=column.field, layer=layer, count=len(rows), examples=examples, **values)


def identifier(value: Any) -> str | None:
    """A key as text: 7 and 7.0 are '7', ' E01 ' is 'E01'; None for NULL, NaN and blank.

    However a letter is put together (NFC, NFD), it is one; what nobody sees is no part of a key.
    """
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value)
    if not text.isascii():
        text = unicodedata.normalize("NFC", _BLANKS.sub(" ", _INVISIBLE.sub("", text)))
    return text.strip() or None


def encode(column: Column) -> tuple[np.ndarray, np.ndarray]:
    """Positions (rows,) into the sorted distinct identifiers, and those identifiers; -1 where there is none."""
    if isinstance(column.values, pd.Categorical):
        positions, distinct = column.values.codes.astype(int), column.values.categories
    elif isinstance(column.values, np.ndarray):
        positions, distinct = pd.factorize(column.values)
        distinct = distinct.tolist()
    else:
        positions, distinct = pd.factorize(np.array(column.values, dtype=object))
    names = np.array([identifier(value) for value in distinct], dtype=object)
    known = np.array([name is not None for name in names], dtype=bool)
    identifiers, back = np.unique(names[known].astype(str), return_inverse=True)
    lookup = np.full(len(names) + 1, -1)
    lookup[np.flatnonzero(known)] = back
    return lookup[positions], identifiers.astype(object)


def plain_value(value: Any) -> Any:
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
    if values.dtype != object or not any(issubclass(kind, np.generic) for kind in set(map(type, plain))):
        return plain
    return [value.item() if isinstance(value, np.generic) else value for value in plain]


def among(values: np.ndarray | list, others: np.ndarray | list) -> np.ndarray:
    """Which of the values (n,), texts or others, are among `others` (m,): looked up, where numpy's isin compares texts one by one."""
    return pd.Index(values, dtype=object).isin(list(others))


def portions(sizes: np.ndarray, most: int) -> list[slice]:
    """Slices of the things in a row that have these sizes (n,), each of about `most` in all: what is small is worked on faster."""
    number = np.cumsum(sizes) // most
    bounds = [0, *(np.flatnonzero(number[1:] != number[:-1]) + 1).tolist(), len(sizes)]
    return [slice(start, end) for start, end in pairwise(bounds) if end > start]


def distinct(numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The distinct ones of whole numbers (n,), none negative, in order, and the position of each in them (n,)."""
    if numbers.dtype != np.int32:
        return np.unique(numbers, return_inverse=True)
    # numpy puts numbers of 16 bits in order many times as fast as larger ones
    order = np.argsort(numbers.astype(np.uint16), kind="stable")
    order = order[np.argsort((numbers >> 16).astype(np.uint16)[order], kind="stable")]
    ordered = numbers[order]
    fresh = np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]
    at = np.empty(len(numbers), dtype=np.int64)
    at[order] = np.cumsum(fresh) - 1
    return ordered[fresh], at

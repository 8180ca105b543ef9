"""Dimensions that are neither area, industry nor year: found among the columns of a file, and settled to one value each."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .headers import plain_name
from .table import LeftOut, lines
from .words import KINDS, is_total, kind_of_members, kind_of_name

PREFIX = "dimension "  # before the name, in the columns of a reader's frame
KEY = ("area", "industry", "year")
_MOST_MEMBERS = 200  # a column with more values is no dimension of a table of counts
_MOST_NUMBERS = 30  # of whole numbers: with more they are figures
_FEWEST_GROUPS = 2
_MOST = 0.9


def dimensions_of(frame: pd.DataFrame) -> list[str]:
    return [name for name in frame.columns if isinstance(name, str) and name.startswith(PREFIX)]


def found_among(frame: pd.DataFrame, others: dict[str, pd.Series], adding: bool) -> list[str]:
    """Which of the columns `others` (name: text (n,)) are dimensions of `frame` (area, industry, year).

    Those that vary, that no area, industry or year explains, and that are called like one or hold its members; and where rows
    of an area, industry and year come again, those that tell them apart. adding: repeated rows are to be added up, so that
    only the first kind counts.
    """
    codes = {name: codes_of(values) for name, values in others.items()}
    varying = {name: code for name, code in codes.items() if 1 < code.max(initial=0) + 1 <= _MOST_MEMBERS}
    keys = [codes_of(frame[name]) for name in (*KEY, "area_type") if name in frame]
    chosen = [
        name
        for name in varying
        if is_known(name, others[name]) and not any(explains(key, varying[name]) for key in keys[:2])
    ]
    chosen = _without_aliases(chosen, codes)
    if adding:
        return chosen
    key = combined([*keys, *(codes[name] for name in chosen)])
    further = [name for name in varying if name not in chosen and not is_figures(others[name], len(frame))]
    for name in sorted(further, key=lambda one: codes[one].max()):
        count = key.max(initial=-1) + 1
        if count == len(frame):
            break
        finer = combined([key, codes[name]])
        if finer.max() + 1 > count:
            chosen.append(name)
            key = finer
    return chosen


def is_known(name: str, values: pd.Series) -> bool:
    """Whether a column is called like a further dimension, or holds the members of one."""
    if kind_of_name(plain_name(name)) is not None:
        return True
    members = values.unique()
    return len(members) <= _MOST_MEMBERS and kind_of_members(members) is not None


def is_measure(name: str) -> bool:
    """Whether a column is called like one that says what figures measure."""
    kind = kind_of_name(plain_name(name))
    return kind is not None and kind.id == "measure"


def codes_of(values: pd.Series) -> np.ndarray:
    """A number for each distinct value (n,)."""
    return pd.factorize(values.to_numpy(dtype=object))[0]


def combined(parts: list[np.ndarray]) -> np.ndarray:
    """One number for each combination of the numbers in `parts` (n,)."""
    key = parts[0].astype(np.int64)
    for part in parts[1:]:
        key = pd.factorize(key * (part.max(initial=0) + 1) + part)[0]
    return key


def explains(key: np.ndarray, other: np.ndarray) -> bool:
    """Whether each value of `key` goes with one of `other` only, and `key` has several: 'county' of an area is no dimension."""
    return key.max(initial=0) > 0 and combined([key, other]).max(initial=0) == key.max(initial=0)


def _without_aliases(names: list[str], codes: dict[str, np.ndarray]) -> list[str]:
    """Of columns that say the same (a code and its label) the last, which has the words."""
    kept: list[str] = []
    for name in names:
        same = next(
            (one for one in kept if explains(codes[one], codes[name]) and explains(codes[name], codes[one])), None
        )
        if same is None:
            kept.append(name)
        else:
            kept[kept.index(same)] = name
    return kept


def is_figures(values: pd.Series, rows: int) -> bool:
    """Whether a column holds numbers that are no codes: with decimals, or many of them."""
    distinct = values.unique()
    numbers = pd.to_numeric(pd.Series(distinct).str.replace(",", ""), errors="coerce")
    if numbers.notna().mean() < 0.9:
        return False
    return len(distinct) > min(_MOST_NUMBERS, rows / 3) or bool((numbers % 1).fillna(0).ne(0).any())


def kept_values(text: str) -> dict[str, str]:
    """What KEEP says, {dimension in plain form: value}; a value without a dimension stands under ''."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, sign, value = part.partition("=")
        if part.strip():
            found[plain_name(name) if sign else ""] = (value if sign else name).strip()
    return found


def settle(
    frame: pd.DataFrame,
    keep: str,
    file: str,
    left: LeftOut,
    before: dict[str, str] | None = None,
    whole: tuple[str, ...] = (),
) -> tuple[pd.DataFrame, list[Note], dict[str, str]]:
    """`frame` without further dimensions: one value of each is taken; {dimension: that value}, with those settled `before`.

    whole: columns of which `keep` takes all values. Else it is that which `keep` names, the only one, or the one that is surely the
    total of the others. Raises CreativeClustersError, naming the dimension and its values, where none is.
    """
    wanted = kept_values(keep)
    notes: list[Note] = []
    settled = dict(before or {})
    used = {*settled, *map(plain_name, whole)}
    names = dimensions_of(frame)
    for column in sorted(names, key=lambda one: not _has_wanted(frame[one], one, wanted)):
        name = column.removeprefix(PREFIX)
        values = list(frame[column].unique())
        value, asked = _asked(name, values, wanted, file)
        if asked is not None:
            used.add(asked)
        elif len(values) > 1:
            value = _total(frame, column, values)
            if value is None:
                raise _unsettled(name, values, frame, file)
            text = mark("'{file}': of '{name}' ({values}) the total, '{value}', is taken. KEEP takes another.")
            notes.append(Note(text, {"file": file, "name": name, "values": some(values, 6), "value": value}))
            notes += _without_total(frame, column, value, file)
        else:
            value = values[0] if values else ""
        settled[name] = str(value)
        frame = left.take_out(mark("other values of further dimensions"), frame, (frame[column] != value).to_numpy())
    _refuse_unused(set(wanted) - used, wanted, [name.removeprefix(PREFIX) for name in names], file)
    return frame.drop(columns=names), notes, settled


def _without_total(frame: pd.DataFrame, column: str, value: str, file: str) -> list[Note]:
    """What is to be said of areas, industries and years that have single values of a dimension, but not its total."""
    key = [name for name in (*KEY, "area_type") if name in frame]
    is_total_row = (frame[column] == value).to_numpy()
    own = pd.MultiIndex.from_frame(frame.loc[is_total_row, key])
    rest = pd.MultiIndex.from_frame(frame.loc[~is_total_row, key]).unique()
    lost = rest[~rest.isin(own)]
    if not len(lost):
        return []
    text = mark(
        "'{file}': for {count} areas and industries there is no '{value}' of '{name}' (first: {first}): they are not in the table."
    )
    first = ", ".join(part for part in lost[0] if part)
    return [Note(text, {"file": file, "count": len(lost), "value": value, "name": name_only(column), "first": first})]


def name_only(column: str) -> str:
    return column.removeprefix(PREFIX)


def _has_wanted(values: pd.Series, column: str, wanted: dict[str, str]) -> bool:
    return plain_name(column.removeprefix(PREFIX)) in wanted


def _asked(name: str, values: list[str], wanted: dict[str, str], file: str) -> tuple[str | None, str | None]:
    """The value that KEEP names, and under which name it does; None and None where it names none."""
    plain = {value.lower(): value for value in values}
    if plain_name(name) in wanted:
        value = wanted[plain_name(name)]
        if value.lower() not in plain:
            raise no_value(file, name, value, values)
        return plain[value.lower()], plain_name(name)
    bare = wanted.get("", "").lower()
    return (plain[bare], "") if bare and bare in plain else (None, None)


def no_value(file: str, name: str, value: str, values: Iterable[str]) -> CreativeClustersError:
    """What to raise where KEEP names a value that a dimension does not have."""
    text = mark("'{file}': '{name}' has no value '{value}', which KEEP names. It has: {values}.")
    return CreativeClustersError(text, file=file, name=name, value=value, values=some(values, 20))


def _refuse_unused(unused: set[str], wanted: dict[str, str], names: list[str], file: str) -> None:
    for name in sorted(unused):
        raise CreativeClustersError(
            mark("'{file}' has no dimension '{name}', which KEEP names. Its further dimensions: {found}."),
            file=file,
            name=name or wanted[name],
            found=some([f"'{one}'" for one in names], 20) or "-",
        )


def _total(frame: pd.DataFrame, column: str, values: list[str]) -> str | None:
    """The one value that is surely the total: by its name, or as a number 0 that adds up the others."""
    called = [value for value in values if is_total(value)]
    if len(called) == 1:
        return called[0] if _is_most(frame, column, called[0]) else None
    zero = next((value for value in values if value.strip("0") == "" and value), None)
    return zero if zero is not None and _adds_up(frame, column, zero) else None


def _is_most(frame: pd.DataFrame, column: str, whole: str) -> bool:
    """Whether no other value has more jobs than `whole`, in nearly all of the groups that have both."""
    is_whole = frame[column] == whole
    key = [name for name in (*KEY, "area_type", *dimensions_of(frame)) if name in frame and name != column]
    own = frame[is_whole].groupby(key)["jobs"].max()
    rest = frame[~is_whole].groupby(key)["jobs"].max()
    both = pd.concat([own, rest], axis=1, keys=["own", "rest"]).dropna()
    return both.empty or (both["own"] >= both["rest"]).mean() > _MOST


def _adds_up(frame: pd.DataFrame, column: str, whole: str) -> bool:
    """Whether the jobs of `whole` are those of all others together, in nearly all of the groups that have both."""
    is_whole = frame[column] == whole
    key = [name for name in (*KEY, "area_type", *dimensions_of(frame)) if name in frame and name != column]
    own = frame[is_whole].groupby(key)["jobs"].sum()
    rest = frame[~is_whole].groupby(key)["jobs"].sum()
    both = pd.concat([own, rest], axis=1, keys=["own", "rest"]).dropna()
    both = both[both["own"] > 0]
    return len(both) >= _FEWEST_GROUPS and ((both["own"] - both["rest"]).abs() <= 0.02 * both["own"]).mean() > 0.9


def _unsettled(name: str, values: list[str], frame: pd.DataFrame, file: str) -> CreativeClustersError:
    text = mark(
        "'{file}': its figures are divided by '{name}', too ({count} values: {values}; first lines {lines}), none of which is surely "
        "the total. Set KEEP to the one wanted, such as '{name}={example}'."
    )
    return CreativeClustersError(
        text,
        file=file,
        name=name,
        count=len(values),
        values=some(values, 12),
        lines=lines(frame.index[:3], 3),
        example=values[0],
    )


def name_of(values: list[str], fallback: str) -> str:
    """A name for a dimension that has none: the id of its kind ('sex'), which KEEP takes."""
    kind = kind_of_members(values)
    return next((one.id for one in KINDS if kind is one), "bands" if kind else fallback)

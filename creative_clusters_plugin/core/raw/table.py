"""What every reader of a raw file gives: one row for each figure, published totals kept apart."""

import itertools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some

OK, ROUNDED, SUPPRESSED, MISSING, ESTIMATED = STATUS = ("ok", "rounded", "suppressed", "missing", "estimated")
COLUMNS = ["area", "area_name", "industry", "industry_name", "year", "jobs", "businesses", "status", "level"]
BOUNDS = ["jobs_low", "jobs_high"]
OWNERSHIPS = ("private", "all", "government")
DUPLICATES = ("error", "sum")
_FEWEST_SECTIONS = 5  # single letters that make a list of codes one of sections
FINEST, ALL = "", "all"


@dataclass(frozen=True)
class ImportOptions:
    """level: '' for the finest at which the areas are complete, 'all', a number of digits or a level's name.

    ownership: of QCEW. duplicates: what to do with rows of one area, industry and year. year: of files that do not say theirs.
    columns: names of the columns of a plain file by role (area, industry, jobs, businesses, year), where they are given. marks: the
    user's own marks of withheld figures; decimals: 'point' or 'comma' where the user says what is decimal, else ''.
    """

    level: str = FINEST
    ownership: str = "private"
    duplicates: str = "error"
    year: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    marks: frozenset[str] = frozenset()
    decimals: str = ""


@dataclass(frozen=True)
class RawTable:
    """A file as understood.

    frame: a row for each figure with COLUMNS (text; jobs and businesses NaN where unknown; status one of STATUS; level: number of
    digits of the code, or a name such as 'section'), where known `jobs_low` and `jobs_high`, and as its index the row in the
    file. totals: published totals, not in `frame`: `area` ('' for all areas), `year`, `industry` ('' for all), `jobs`, and
    `kind`: 'area' for all industries of an area, which becomes its `jobs_total`; 'column' for a control total over the rows
    of the file. skipped: what was left out, {why: number of rows}, `why` a text to translate. counts_businesses: the file has
    businesses only.
    """

    frame: pd.DataFrame
    totals: pd.DataFrame
    skipped: dict[str, int]
    notes: tuple[Note, ...]
    counts_businesses: bool = False


def no_totals() -> pd.DataFrame:
    return totals_of([])


def totals_of(rows: Iterable[tuple[str, str, str, float, str]]) -> pd.DataFrame:
    """Published totals (area, year, industry, jobs, kind)."""
    return pd.DataFrame(list(rows), columns=["area", "year", "industry", "jobs", "kind"]).astype({"jobs": float})


def lines(rows: Iterable[int], most: int = 5) -> str:
    """Line numbers for a message: rows of the file are counted from 1 there."""
    return some([int(row) + 1 for row in rows], most)


def level_of(code: str) -> str:
    """The level of a code by its form: number of digits, 'section' for a letter, '2' for ranges such as 31-33; '' for neither."""
    plain = code.replace(".", "")
    if plain.isdigit():
        return str(len(plain))
    if len(code) == 1 and code.isalpha():
        return "section"
    if len(code) == 5 and code[2] == "-" and (code[:2] + code[3:]).isdigit():
        return "2"
    if code[:1].isalpha() and code[1:].isdigit():
        return str(len(code) - 1)
    return ""


def is_combined(code: str, codes: Iterable[str]) -> bool:
    """Whether a code is several sections in one, as the Census has them ('RS', 'R,S'), in a list of sections with none of these."""
    letters = [letter for letter in code if letter not in " ,&_-"]
    if len(letters) < 2 or not re.fullmatch("[A-U]+", "".join(letters)):
        return False
    if any(ord(second) - ord(first) != 1 for first, second in itertools.pairwise(letters)):
        return False
    single = {one for one in codes if len(one) == 1}
    return len(single) >= _FEWEST_SECTIONS and single.isdisjoint(letters)


def categories(values: pd.Series, read: Callable[[str], str]) -> np.ndarray:
    """`read` of every value (n,), called once for each distinct one."""
    positions, distinct = pd.factorize(values)
    return (
        np.array([read(value) for value in distinct], dtype=object)[positions]
        if len(distinct)
        else np.array([], object)
    )


def without_repeats(
    frame: pd.DataFrame, sheet_name: str, how: str, further: tuple[str, ...] = ()
) -> tuple[pd.DataFrame, list[Note]]:
    """Rows of one area, industry and year (and `further` columns) added up or, with `how` 'error', refused by line."""
    key = ["area", "industry", "year", *further]
    again = frame.duplicated(key, keep=False)
    if not again.any():
        return frame, []
    repeated = frame[again]
    first = repeated[key].iloc[0]
    own = repeated.index[(repeated[key] == first).all(axis=1)]
    values = {
        "file": sheet_name,
        "count": int(frame.duplicated(key).sum()),
        "area": first["area"],
        "industry": first["industry"],
        "year": first["year"] or "-",
        "lines": lines(own),
    }
    if how == "error":
        raise CreativeClustersError(
            mark(
                "'{file}' has {count} more rows for an area, industry and year that it has already (first: area {area}, industry "
                "{industry}, year {year}, lines {lines}). Where they are parts of one figure, set DUPLICATES to add them up; "
                "where they are not, the file holds a dimension more: download it for one value of it.",
            ),
            **values,
        )
    text = mark(
        "{count} rows of '{file}' are further ones for an area, industry and year that it has already (first: area {area}, "
        "industry {industry}, year {year}, lines {lines}): added up.",
    )
    return _added_up(frame, key), [Note(text, values)]


def _added_up(frame: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """One row for each key: a sum with an unknown part is unknown, and its status that of the part least known."""
    rank = {status: place for place, status in enumerate((OK, ROUNDED, ESTIMATED, MISSING, SUPPRESSED))}
    ranked = frame.assign(line=frame.index, status=frame["status"].map(rank).astype(int)).reset_index(drop=True)
    numbers = [name for name in ("jobs", "businesses", *BOUNDS) if name in frame]
    ranked = ranked.assign(**{f"{name}_unknown": ranked[name].isna() for name in numbers})
    ranked = ranked.assign(**{f"{name}_open": np.isposinf(ranked[name]) for name in numbers})
    grouped = ranked.groupby(key, sort=False)
    texts = [name for name in (*frame.columns, "line") if name not in (*key, *numbers, "status")]
    found = grouped.agg({name: "first" for name in texts} | {name: "sum" for name in numbers} | {"status": "max"})
    for name in numbers:
        # by itself, pandas 1.5 adds up an open bound and anything else to NaN
        found[name] = found[name].mask(grouped[f"{name}_open"].any(), np.inf).mask(grouped[f"{name}_unknown"].any())
    found["status"] = found["status"].map({place: status for status, place in rank.items()})
    found = found.reset_index().set_index("line")
    found.index.name = None
    return found[list(frame.columns)]

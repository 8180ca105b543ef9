"""What every reader of a raw file gives: one row for each figure, published totals kept apart."""

import itertools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..employment.measures import JOBS
from ..messages import CreativeClustersError, Note, mark, mark_plural, some

OK, ROUNDED, SUPPRESSED, MISSING, ESTIMATED = STATUS = ("ok", "rounded", "suppressed", "missing", "estimated")
COLUMNS = ["area", "area_name", "industry", "industry_name", "year", "jobs", "businesses", "status", "level"]
BOUNDS = ["jobs_low", "jobs_high"]
OWNERSHIPS = ("private", "all", "government")
OWNERSHIP_TOTALS = ("same", "all")
FURTHER = ["wages", "jobs_total", "jobs_total_rows"]
DENOMINATOR = "denominator"  # kind of a total that shares are taken of, and that the rows need not add up to
NOTES = mark("rows of titles and notes")
DUPLICATES = ("error", "sum")
FINEST, ALL = "", "all"


@dataclass(frozen=True)
class ImportOptions:
    """level: '' for the finest at which the areas are complete, 'all', a number of digits or a level's name.

    ownership: of QCEW. duplicates: what to do with rows of one area, industry and year. year: of files that do not say theirs.
    columns: names of the columns of a plain file by role (area, industry, jobs, businesses, year), where they are given. marks: the
    user's own marks of withheld figures; decimals: 'point' or 'comma' where the user says what is decimal, else ''.
    keep: 'dimension=value' of further dimensions, divided by semicolons. area_level: '' for the smallest areas, 'all', or a level.
    measure: what stands where jobs do in the table (`measures`). ownership_total: of QCEW, whose jobs an area's total are, 'same' as
    the rows' or 'all'.
    """

    level: str = FINEST
    ownership: str = "private"
    duplicates: str = "error"
    year: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    marks: frozenset[str] = frozenset()
    decimals: str = ""
    keep: str = ""
    area_level: str = FINEST
    measure: str = JOBS
    ownership_total: str = "same"


@dataclass
class LeftOut:
    """What of a file is not in the table, and why: numbers of rows, and their jobs as far as they are known."""

    rows: dict[str, int] = field(default_factory=dict)
    jobs: dict[str, float] = field(default_factory=dict)

    def add(self, why: str, rows: int, jobs: float = 0.0) -> None:
        if rows:
            self.rows[why] = self.rows.get(why, 0) + int(rows)
            self.jobs[why] = self.jobs.get(why, 0.0) + float(jobs)

    def take_out(self, why: str, frame: pd.DataFrame, out: np.ndarray) -> pd.DataFrame:
        """`frame` without the rows `out` (n,), which are counted with their jobs."""
        out = np.asarray(out, dtype=bool)
        if not out.any():
            return frame
        self.add(why, int(out.sum()), float(np.nansum(frame["jobs"].to_numpy(dtype=float)[out])))
        return frame[~out]

    def take_out_known(self, why: str, frame: pd.DataFrame, out: np.ndarray, known: pd.Series) -> pd.DataFrame:
        """As `take_out`, of rows whose figures are still text; known (index of `frame` or more): their jobs as `known_jobs` has them."""
        out = np.asarray(out, dtype=bool)
        if not out.any():
            return frame
        self.add(why, int(out.sum()), float(known.loc[frame.index].to_numpy()[out].sum()))
        return frame[~out]

    def merge(self, other: "LeftOut") -> None:
        for why, count in other.rows.items():
            self.rows[why] = self.rows.get(why, 0) + count
        for why, jobs in other.jobs.items():
            self.jobs[why] = self.jobs.get(why, 0.0) + jobs


@dataclass(frozen=True)
class RawTable:
    """A file as understood.

    frame: a row for each figure with COLUMNS (text; jobs and businesses NaN where unknown; status one of STATUS; level: number of
    digits of the code, or a name such as 'section'), where known `jobs_low` and `jobs_high`, and as its index the row in the
    file. totals: published totals, not in `frame`: `area` ('' for all areas), `year`, `industry` ('' for all), `jobs`, and
    `kind`: 'area' for all industries of an area, which becomes its `jobs_total`; 'column' for a control total over the rows
    of the file; DENOMINATOR for a `jobs_total` that holds more than the rows do. skipped: what was left out, {why: number of rows}, `why`
    a text to translate, and lost: {why: their jobs}, as far as the reader knows. settled: {dimension: the one value of it} where the
    reader takes one itself. whole: columns of which KEEP takes all values. counts_businesses: the file has businesses only (in
    `businesses`, `jobs` NaN).

    `frame` may still hold totals (`reconciliation` puts them apart), columns of dimensions without a role (`dimensions.PREFIX`),
    and `area_type`, the kind of each area as the file says it.
    """

    frame: pd.DataFrame
    totals: pd.DataFrame
    skipped: dict[str, int]
    notes: tuple[Note, ...]
    counts_businesses: bool = False
    lost: dict[str, float] = field(default_factory=dict)
    settled: dict[str, str] = field(default_factory=dict)
    whole: tuple[str, ...] = ()


def known_jobs(texts: pd.Series) -> pd.Series:
    """What plain figures (n,) in text are, 0 for all else: good enough to say how many jobs rows hold that are left out."""
    plain = categories(texts, lambda text: re.sub(r"[,\s]|[A-Za-z]+$", "", text))
    return pd.Series(pd.to_numeric(pd.Series(plain), errors="coerce").fillna(0.0).to_numpy(), texts.index)


def no_totals() -> pd.DataFrame:
    return _NO_TOTALS.copy()


def totals_of(rows: Iterable[tuple[str, str, str, float, str]]) -> pd.DataFrame:
    """Published totals (area, year, industry, jobs, kind)."""
    return pd.DataFrame(list(rows), columns=["area", "year", "industry", "jobs", "kind"]).astype({"jobs": float})


_NO_TOTALS = totals_of([])


def lines(rows: Iterable[int], most: int = 5) -> str:
    """Line numbers for a message: rows of the file are counted from 1 there."""
    return some([int(row) + 1 for row in rows], most)


def level_of(code: str) -> str:
    """The level of a code by its form: number of digits, 'section' for letters, '2' for ranges such as 31-33; '' for neither."""
    code = re.sub(r"^([A-V])[- ](?=\d\d)", r"\1", code)  # 'J-62.01'
    plain = code.replace(".", "")
    if _OF_SIC.fullmatch(code):
        plain = plain.replace("/", "")
    if plain.isdigit():
        return str(len(plain))
    if len(code) == 1 and code.isalpha():
        return "section"
    if re.fullmatch(r"C[1-5]", code):  # groups of industries in the French A 17, beside its sections
        return "section"
    if code[:1].isalpha() and plain[1:].isdigit():
        return str(len(plain) - 1)
    if national := _NATIONAL.fullmatch(plain):
        return str(len(re.sub(r"[-/]", "", national[1])))
    group = span_of(code)
    return group[0] if group else ""


# '62.01Z' of France, '62.01-5' and '6201-5/01' of Brazil, '62.01-0' of Austria: what a country puts behind the class counts as a digit
_NATIONAL = re.compile(r"[A-V]?(\d{4}(?:[A-Z]|-\d(?:/\d\d)?))")
_OF_SIC = re.compile(r"\d\d\.\d\d/\d")  # '62.01/2', as the ONS prints subclasses
_LETTERS = re.compile(r"([A-V])(?:([-–])|[_, &+]+)?([A-V])(?:[_, &+]*([A-V]))*")
_PARTS = re.compile(r"(?=.*[-–])[A-V](?:[-–][A-V])?(?:[+;&,]\s*[A-V](?:[-–][A-V])?)+")  # 'A-I+K-Q'
_DIGITS = re.compile(r"[A-V]?(\d{1,2})[-–][A-V]?(\d{1,2})")
_LISTED = re.compile(r"[A-V]?\d{2}(?:[_,&+ ]+[A-V]?\d{2})+")


def span_of(code: str) -> tuple[str, frozenset[str]] | None:
    """Of a code for several sections or divisions ('B-E', 'M_N', 'RS', 'C10-12', '31-33') its level and what it holds; else None.

    A letter or a code of two digits holds itself.
    """
    if re.fullmatch(r"[A-V]", code):
        return "section", frozenset(code)
    if found := re.fullmatch(r"[A-V]?(\d\d)", code):
        return "2", frozenset({found[1]})
    if found := _DIGITS.fullmatch(code):
        first, last = int(found[1]), int(found[2])
        return ("2", frozenset(f"{one:02d}" for one in range(first, last + 1))) if first < last else None
    if _LISTED.fullmatch(code):
        return "2", frozenset(re.findall(r"\d\d", code))
    return _sections_of(code)


def _sections_of(code: str) -> tuple[str, frozenset[str]] | None:
    if found := re.fullmatch(r"([A-U])Z", code):  # the French A 17 and A 21: 'JZ' is J
        return "section", frozenset(found[1])
    if code in ("OQ", "RU"):
        code = f"{code[0]}-{code[1]}"
    if found := re.fullmatch(r"([A-S])T([A-U])", code):  # 'BTE' of the OECD is B to E
        code = f"{found[1]}-{found[2]}"
    if _PARTS.fullmatch(code):
        spans = [span_of(part) or ("", frozenset()) for part in re.split(r"[+;&,]\s*", code)]
        parts = [part for _, held in spans for part in sorted(held)]
        return ("section", frozenset(parts)) if parts == sorted(set(parts)) else None
    if not _LETTERS.fullmatch(code):
        return None
    letters = re.findall("[A-V]", code)
    if any(second <= first for first, second in itertools.pairwise(letters)):
        return None
    if re.fullmatch(r"[A-V][-–][A-V]", code):
        letters = [chr(one) for one in range(ord(letters[0]), ord(letters[1]) + 1)]
    # 'RS' are two neighbours; 'AU' may be anything
    elif code.isalpha() and any(ord(second) - ord(first) != 1 for first, second in itertools.pairwise(letters)):
        return None
    return "section", frozenset(letters)


def categories(values: pd.Series, read: Callable[[str], object]) -> np.ndarray:
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
            mark_plural(
                "'{file}' has {count} more row for an area, industry and year that it has already (first: area {area}, "
                "industry {industry}, year {year}, lines {lines}). Where they are parts of one figure, set DUPLICATES to "
                "add them up; where they are not, the file holds a dimension more: download it for one value of it.",
                "'{file}' has {count} more rows for an area, industry and year that it has already (first: area {area}, "
                "industry {industry}, year {year}, lines {lines}). Where they are parts of one figure, set DUPLICATES to "
                "add them up; where they are not, the file holds a dimension more: download it for one value of it.",
            ),
            **values,
        )
    text = mark_plural(
        "{count} row of '{file}' is a further one for an area, industry and year that it has already (area "
        "{area}, industry {industry}, year {year}, lines {lines}): added up.",
        "{count} rows of '{file}' are further ones for an area, industry and year that it has already (first: "
        "area {area}, industry {industry}, year {year}, lines {lines}): added up.",
    )
    return _added_up(frame, key), [Note(text, values)]


def _added_up(frame: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """One row for each key: a sum with an unknown part is unknown, and its status that of the part least known."""
    rank = {status: place for place, status in enumerate((OK, ROUNDED, ESTIMATED, MISSING, SUPPRESSED))}
    ranked = frame.assign(line=frame.index, status=frame["status"].map(rank).astype(int)).reset_index(drop=True)
    numbers = [name for name in ("jobs", "businesses", "wages", *BOUNDS) if name in frame]
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

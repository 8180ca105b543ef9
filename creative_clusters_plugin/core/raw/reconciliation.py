"""The end of the way in: what of a file is in the table, what is not, and why; the same for every reader.

A reader hands over a cube in long form (`table.RawTable`). Here dimensions without a role are settled, months become years,
totals are put apart, and levels of areas told apart; and it is said what share of the figures came through.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.schemes import ANY_NAICS, code_list
from ..messages import Note, Progress, mark, some, span, tick
from .area_levels import one_area_level
from .dimensions import PREFIX, dimensions_of, is_measure, kept_values, no_value, settle
from .headers import plain_name
from .odd_labels import refuse_no_areas
from .parts_of_years import annual, is_numbered, with_period, year_of
from .plain import ALL_AREAS, ALL_INDUSTRIES
from .table import NOTES, ImportOptions, LeftOut, RawTable, categories, no_totals, totals_of
from .units import says_firms
from .words import kind_of_name

_MAYBE_ALL = frozenset({"T", "0", "00", "000", "0000"})  # a total, or a code like others: its jobs tell
_MET = 0.01  # share by which a sum may differ from its published total
_SHOWN = 6
_MOST_PLAIN = 60  # industries without a code that are looked at
_FEWEST = 2  # parts, and areas, that a sum has to be shown by
_NEARLY_ALL = 0.9


@dataclass(frozen=True)
class Cube:
    """frame: figures of one level of areas, by area, industry and year.

    totals, counts_businesses: as in `table.RawTable`. settled: {dimension: value}.
    """

    frame: pd.DataFrame
    totals: pd.DataFrame
    left: LeftOut
    notes: tuple[Note, ...]
    settled: dict[str, str]
    counts_businesses: bool


def reconciled(raw: RawTable, options: ImportOptions, file: str, progress: Progress = lambda share: True) -> Cube:
    """The cube of a reader with every dimension in its role. Raises CreativeClustersError for one that has none and varies."""
    tick(progress, 0.0)
    left = LeftOut(dict(raw.skipped), dict(raw.lost))
    frame = raw.frame
    if raw.counts_businesses:
        frame = frame.assign(jobs=frame["businesses"])
    frame, keep = _one_period(frame, options.keep, file, left)
    frame, notes, settled = settle(frame, keep, file, left, raw.settled, raw.whole)
    firms = raw.counts_businesses
    if not firms and any(is_measure(name) and says_firms(value) for name, value in settled.items()):
        firms, frame = True, frame.assign(businesses=frame["jobs"])
    tick(progress, 0.3)
    frame, found = annual(frame, file, left)
    notes += found
    tick(progress, 0.5)
    of_all = _matches(frame["area"], ALL_AREAS)
    totals = [raw.totals, _apart(frame, of_all, _all_industries(frame), True)]
    frame = left.take_out(mark("totals of all areas"), frame, of_all)
    frame, found = one_area_level(frame, options.area_level, file, left, span(progress, 0.5, 0.8))
    notes += found
    refuse_no_areas(frame, file)
    tick(progress, 0.8)
    whole = _all_industries(frame)
    adding = _adding_up(frame, whole)
    if adding:
        whole |= frame["industry"].isin(adding).to_numpy()
        notes.append(_is_a_total(adding, file))
    totals.append(_apart(frame, whole, whole, False))
    frame = left.take_out(mark("totals of all industries"), frame, whole)
    found_totals = [one for one in totals if len(one)]
    totals = pd.concat(found_totals, ignore_index=True) if found_totals else raw.totals
    totals = totals[totals["area"].isin(["", *frame["area"].unique()])]
    return Cube(frame.drop(columns="area_type", errors="ignore"), totals, left, (*raw.notes, *notes), settled, firms)


def _one_period(frame: pd.DataFrame, keep: str, file: str, left: LeftOut) -> tuple[pd.DataFrame, str]:
    """`frame` of the year, month or quarter that `keep` names, where it does, with the rest of `keep`.

    Quarters and months that stand in a column of their own become part of the year, unless `keep` names one.
    """
    wanted = kept_values(keep)
    asked = next((name for name in ("year", "date", "time", "time_period", "period") if name in wanted), None)
    if asked is not None:
        out = (frame["year"] != wanted[asked]).to_numpy()
        if out.all():
            raise no_value(file, asked, wanted[asked], frame["year"].unique())
        frame = left.take_out(mark("other years or parts of a year"), frame, out)
        keep = "; ".join(f"{name}={value}" if name else value for name, value in wanted.items() if name != asked)
    parts = {}
    for column in dimensions_of(frame):
        name = plain_name(column.removeprefix(PREFIX))
        kind = kind_of_name(name)
        of_year = {"quarter": 4, "month": 12}.get(kind.id if kind else "")
        if kind and of_year and name not in wanted and is_numbered(frame[column].unique(), of_year):
            parts[column] = kind.id
    return with_period(frame, parts), keep


def _apart(frame: pd.DataFrame, out: np.ndarray, whole: np.ndarray, of_areas: bool) -> pd.DataFrame:
    """The totals among the rows `out` (n,): of all areas, or of all industries (`whole`, (n,)) of an area."""
    if not out.any():
        return no_totals()
    rows = []
    for one, all_industries in zip(frame[out].itertuples(), whole[out], strict=True):
        if one.jobs == one.jobs:
            rows.append(("" if of_areas else one.area, one.year, "" if all_industries else one.industry, one.jobs))
    totals = totals_of((*row, "column" if of_areas else "area") for row in rows)
    return totals.drop_duplicates(["area", "year", "industry", "kind"])


def _matches(values: pd.Series, pattern: re.Pattern) -> np.ndarray:
    return categories(values, lambda text: bool(pattern.fullmatch(text))).astype(bool)


def _all_industries(frame: pd.DataFrame) -> np.ndarray:
    """Rows (n,) of all industries: called so, by code or name; 'T' and '0' where no other industry has more jobs."""
    codes = frame["industry"].unique()
    sure = [code for code in codes if ALL_INDUSTRIES.fullmatch(code) and code not in _MAYBE_ALL]
    named = categories(frame["industry_name"], lambda text: bool(ALL_INDUSTRIES.fullmatch(text))).astype(bool)
    whole = frame["industry"].isin(sure).to_numpy() | named
    letters = sum(len(code) == 1 and code.isalpha() for code in codes)
    for code in [one for one in codes if one in _MAYBE_ALL]:
        own = _is_most(frame, code)
        # beside A, B, C it is a section, which has not the most jobs of all
        if (
            code != "T"
            or letters == 1
            or frame.loc[~own & (frame["industry"] != code).to_numpy(), "area"].isin(frame.loc[own, "area"]).any()
        ):
            whole |= own
    return whole | _all_of_naics(frame, codes)


def _all_of_naics(frame: pd.DataFrame, codes: Iterable[str]) -> np.ndarray:
    """Rows (n,) of 10, by which the Bureau of Labor Statistics means all industries, and NACE food: where all other codes are of NAICS,
    which has no 10, and it has in nearly all areas at least the jobs of the other sectors together."""
    own = (frame["industry"] == "10").to_numpy()
    others = [code for code in codes if code.isdigit() and code != "10"]
    if not own.any() or len(others) < _FEWEST or not all(code[:2] in code_list(ANY_NAICS).divisions for code in others):
        return np.zeros(len(frame), dtype=bool)
    key = ["area", "year"]
    of_it = frame[own].groupby(key)["jobs"].max()
    sectors = frame[(frame["industry"].str.len() == len("10")) & ~own].groupby(key)["jobs"].agg(["sum", "count"])
    both = of_it[of_it > 0].to_frame("own").join(sectors, how="inner")
    both = both[both["count"] >= _FEWEST]
    return own & (len(both) >= _FEWEST and (both["own"] >= both["sum"] * (1 - _MET)).mean() > _NEARLY_ALL)


def _adding_up(frame: pd.DataFrame, whole: np.ndarray) -> list[str]:
    """Industries without a code that are the sum of those with one, or of all others, in nearly all areas, whatever they are called.

    Where an area has less than that many others, or a figure is not known, it does not tell.
    """
    rest = frame[~whole]
    plain = list(rest.loc[rest["level"] == "", "industry"].unique())
    if not plain or len(plain) > _MOST_PLAIN or rest["industry"].nunique() <= _FEWEST:
        return []
    key = ["area", "year"]
    coded = rest[rest["level"] != ""]
    one_level = coded[coded["level"] == coded["level"].mode()[0]] if len(coded) else coded
    found = []
    for name in plain:
        own = rest["industry"] == name
        parts = one_level if len(one_level) else rest[~own]
        known = parts.groupby(key)["jobs"].agg(["sum", "count", "size"])
        both = rest[own].groupby(key)["jobs"].sum(min_count=1).to_frame("own").join(known, how="inner")
        both = both[(both["own"] > 0) & (both["count"] == both["size"]) & (both["size"] >= _FEWEST)]
        if len(both) >= _FEWEST and ((both["own"] - both["sum"]).abs() <= _MET * both["own"]).mean() > _NEARLY_ALL:
            found.append(name)
    return found


def _is_a_total(names: list[str], file: str) -> Note:
    text = mark("'{file}': {names} adds up the other industries: taken for a total, not for an industry.")
    return Note(text, {"file": file, "names": some([f"'{name}'" for name in names], 3)})


def _is_most(frame: pd.DataFrame, code: str) -> np.ndarray:
    """The rows of `code`, where in nearly all areas and years it has at least the jobs of any other industry."""
    own = (frame["industry"] == code).to_numpy()
    key = ["area", "year"]
    of_it = frame[own].groupby(key)["jobs"].max()
    most = frame[~own].groupby(key)["jobs"].max().reindex(of_it.index)
    compared = most.notna() & of_it.notna()
    holds = bool(compared.any()) and bool((of_it[compared] >= most[compared]).mean() > 0.9)
    return own & (holds or not compared.any())


@dataclass(frozen=True)
class Reconciliation:
    """What became of a file's figures: `lines` for the log and the report, five at most.

    figures, jobs: in the table, and left out with why; met, controls: published totals that the rows add up to, of how many.
    """

    roles: dict[str, str]
    settled: dict[str, str]
    figures: int
    jobs: float
    left: LeftOut
    controls: int
    met: int

    @property
    def share(self) -> float:
        """Share of the file's figures that is in the table."""
        left = sum(count for why, count in self.left.rows.items() if why != NOTES)
        return self.figures / max(self.figures + left, 1)

    @property
    def share_of_jobs(self) -> float:
        """Share of the file's jobs that is in the table; totals, which hold the same jobs again, count as left out."""
        whole = self.jobs + sum(self.left.jobs.values())
        return self.jobs / whole if whole > 0 else 1.0

    def _rest(self) -> Note:
        """What is left out, the most first: texts within a text, each to be translated."""
        whole = self.jobs + sum(self.left.jobs.values())
        largest = sorted(self.left.rows, key=lambda why: -self.left.rows[why])[:_SHOWN]
        values: dict[str, object] = {}
        parts = []
        for number, why in enumerate(largest):
            values |= {f"why{number}": Note(why), f"rows{number}": self.left.rows[why]}
            values[f"share{number}"] = self.left.jobs.get(why, 0.0) / whole if whole > 0 else 0.0
            shown = f" ({{share{number}:.1%}})" if self.left.jobs.get(why) else ""
            parts.append(f"{{why{number}}}: {{rows{number}:,}}{shown}")
        return Note("; ".join(parts), values)

    def lines(self) -> list[Note]:
        dimensions = ", ".join(f"{role}: {what}" for role, what in self.roles.items())
        found = [Note(mark("Dimensions: {dimensions}."), {"dimensions": dimensions}, warning=False)]
        if self.settled:
            text = mark("Further dimensions, at one value each: {values}.")
            values = some([f"{name} = {value or '–'}" for name, value in self.settled.items()], 8)
            found.append(Note(text, {"values": values}, warning=False))
        text = mark(
            "Figures in the table: {figures:,}, {share:.1%} of those in the file, and {of_jobs:.1%} of their sum."
        )
        found.append(
            Note(text, {"figures": self.figures, "share": self.share, "of_jobs": self.share_of_jobs}, warning=False)
        )
        if self.left.rows:
            found.append(Note(mark("The rest: {parts}."), {"parts": self._rest()}, warning=False))
        if self.controls:
            text = mark("Published totals: {met} of {all} are met within 1 %.")
            found.append(Note(text, {"met": self.met, "all": self.controls}, warning=False))
        return found


def reconciliation(
    table: pd.DataFrame,
    jobs: float,
    roles: dict[str, str],
    settled: dict[str, str],
    left: LeftOut,
    controls: pd.DataFrame,
) -> Reconciliation:
    share = np.abs(controls["difference"].to_numpy(float)) / np.maximum(controls["published"].to_numpy(float), 1.0)
    return Reconciliation(roles, settled, len(table), jobs, left, len(controls), int((share <= _MET).sum()))


def annual_totals(totals: pd.DataFrame) -> pd.DataFrame:
    """Totals of months or quarters as the mean of their years."""
    years = {period: year for period in totals["year"].unique() if (year := year_of(period)) is not None}
    if not years:
        return totals
    key = ["area", "year", "industry", "kind"]
    whole = totals.assign(year=totals["year"].replace(years)).groupby(key, sort=False)["jobs"].mean().reset_index()
    return whole[list(totals.columns)]


def roles_of(frame: pd.DataFrame) -> dict[str, str]:
    """The dimensions of a table, {role: number of values and the first few}."""
    found = {}
    for role in ("area", "industry", "year"):
        values = [value for value in frame[role].unique() if value]
        if values:
            found[role] = f"{len(values):,} ({some(values, 3)})"
    return found

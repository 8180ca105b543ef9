"""A table of employment with its suppressed figures estimated, as it is written."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.employment import EmploymentColumns, tidy, year_of_rows
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some
from ..values import Column, bounds, counts, encode, numbers
from .suppression import SUPPRESSED, Filled, fill_suppressed
from .suppression_backtest import Backtest, backtest

_FEWEST = 20  # published figures that a back-test needs
_PLAIN = ("area", "area_name", "industry", "industry_name", "year", "jobs", "businesses", "status", "level")


@dataclass(frozen=True)
class FilledEmployment:
    """table: all rows in their order; suppressed: number of suppressed figures; filled_jobs: estimated jobs at the ends of the tree.

    test: how good estimates of known figures are, None where there are too few. by_level: frame `level`, `suppressed`,
    `estimated`, `jobs`, `low`, `high` (sums of the estimates and their bounds).
    """

    table: pd.DataFrame
    filled: Filled
    suppressed: int
    filled_jobs: float
    test: Backtest | None
    by_level: pd.DataFrame
    notes: tuple[Note, ...]

    @property
    def error(self) -> float:
        return float("nan") if self.test is None else float(self.test.errors["wape"].iloc[0])


def suppressed_table(
    columns: EmploymentColumns,
    further: dict[str, Column],
    progress: Progress = lambda share: True,
    reference: EmploymentColumns | None = None,
) -> FilledEmployment:
    """The table of `columns` with estimates. reference: the nation's, which says how large businesses are where the table does not.
    further: area_name, industry_name, level, status, jobs_low, jobs_high and parent.

    Where the table has a status, figures with 'suppressed' are estimated; else all that are unknown. Raises
    CreativeClustersError for an area, industry and year that occur twice.
    """
    frame = _frame(columns, further)
    _refuse_repeats(frame, columns.layer)
    _refuse_bounds(frame, columns.layer)
    placed = frame["area"].notna() & frame["industry"].notna()
    if not placed.any():
        tidy(columns)  # says what the table lacks
    used = frame if placed.all() else frame[placed].reset_index(drop=True)
    parents = _parents(used, columns.layer) if "parent" in further else None
    nation = None if reference is None else _reference(reference, used)
    filled = fill_suppressed(used, columns.layer, parents, lambda share: progress(0.5 * share), nation)
    known = int(used["jobs"].notna().sum())
    suppressed = int(filled.wanted.sum())
    test = None
    if known >= _FEWEST and suppressed:
        test = backtest(used, parents, progress=lambda share: progress(0.5 + 0.5 * share), reference=nation)
        test = test if test.hidden else None
    table = used.assign(jobs=filled.jobs, status=filled.status, jobs_low=filled.low, jobs_high=filled.high)
    if "wider_total" in table:
        table = table.assign(jobs_total_rows=table["jobs_total"], jobs_total=table["wider_total"])
    table = table[
        [name for name in (*_PLAIN, "jobs_low", "jobs_high", "jobs_total", "jobs_total_rows") if name in table]
    ]
    notes = list(filled.notes)
    if not placed.all():
        text = mark_plural(
            "{count} row of '{layer}' has no area or no industry and is left out.",
            "{count} rows of '{layer}' have no area or no industry and are left out.",
        )
        notes.append(Note(text, {"count": int((~placed).sum()), "layer": columns.layer}))
    jobs = float(filled.jobs[filled.estimated & filled.ends].sum())
    return FilledEmployment(table, filled, suppressed, jobs, test, _by_level(used, filled), tuple(notes))


def _parents(used: pd.DataFrame, layer: str) -> dict[str, str]:
    """The area that each area is part of, where a row says it. Raises CreativeClustersError for areas that are part of several."""
    pairs = used.loc[used["parent"].notna(), ["area", "parent"]].drop_duplicates()
    again = pairs[pairs.duplicated("area", keep=False)]
    if again.empty:
        return dict(zip(pairs["area"], pairs["parent"], strict=True))
    areas = list(again["area"].unique())
    first = again.loc[again["area"] == areas[0], "parent"]
    raise CreativeClustersError(
        mark_plural(
            "{count} area of '{layer}' is part of several areas ({areas}; '{first}' of {parents}): an area can be "
            "part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).",
            "{count} areas of '{layer}' are part of several areas ({areas}; '{first}' of {parents}): an area can "
            "be part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).",
        ),
        count=len(areas),
        layer=layer,
        areas=some(areas, 5),
        first=areas[0],
        parents=some(list(first), 3),
    )


def _frame(columns: EmploymentColumns, further: dict[str, Column]) -> pd.DataFrame:
    layer = columns.layer
    jobs = counts(columns.jobs, layer)
    if columns.suppressed is not None:
        jobs = np.where(columns.suppressed, np.nan, jobs)
    year = "" if columns.year is None else year_of_rows(columns)
    found = {"area": _identifiers(columns.area), "industry": _identifiers(columns.industry), "jobs": jobs, "year": year}
    for name in ("area_name", "industry_name", "level", "parent"):
        if name in further:
            found[name] = _identifiers(further[name])
    if columns.businesses is not None:
        found["businesses"] = counts(columns.businesses, layer)
    found |= _totals(columns, further)
    for name, said in zip(("jobs_low", "jobs_high"), bounds(columns.jobs), strict=True):
        if name in further:
            found[name] = numbers(further[name], layer)
        elif not np.isnan(said).all():
            found[name] = said
    status = np.where(np.isnan(jobs), SUPPRESSED, "ok").astype(object)
    if "status" in further:
        given = _identifiers(further["status"])
        said = pd.notna(given)
        status[said] = given[said]
    if columns.suppressed is not None:
        status[columns.suppressed] = SUPPRESSED
    return pd.DataFrame({**found, "status": status}, copy=False)


def _identifiers(column: Column) -> np.ndarray:
    """The identifier (rows,) of each row, None for none."""
    positions, names = encode(column)
    return np.array([*names, None], dtype=object)[positions]


def _reference(columns: EmploymentColumns, used: pd.DataFrame) -> pd.DataFrame:
    """The nation's figures as `fill_suppressed` takes them. Raises CreativeClustersError where no industry is one of the table's."""
    jobs = counts(columns.jobs, columns.layer)
    businesses = np.full(len(jobs), np.nan) if columns.businesses is None else counts(columns.businesses, columns.layer)
    frame = pd.DataFrame(
        {
            "industry": _identifiers(columns.industry),
            "year": "" if columns.year is None else year_of_rows(columns),
            "jobs": jobs if columns.suppressed is None else np.where(columns.suppressed, np.nan, jobs),
            "businesses": businesses,
        }
    )
    if not frame["industry"].isin(set(used["industry"])).any():
        raise CreativeClustersError(
            mark("The reference '{layer}' has none of the table's industries: {theirs}, but not {ours}."),
            layer=columns.layer,
            theirs=some(frame["industry"].dropna().unique()),
            ours=some(used["industry"].unique()),
        )
    return frame


def _totals(columns: EmploymentColumns, further: dict[str, Column]) -> dict[str, np.ndarray]:
    """The total that an area's rows add up to, and the one that holds more (`wider_total`) where the table has both."""
    total = {} if columns.total is None else {"jobs_total": counts(columns.total, columns.layer)}
    if "jobs_total_rows" not in further:
        return total
    own = numbers(further["jobs_total_rows"], columns.layer)
    return {"wider_total": total.get("jobs_total", own), "jobs_total": own}


def _refuse_repeats(frame: pd.DataFrame, layer: str) -> None:
    key = ["area", "industry", "year"]
    again = frame.duplicated(key, keep=False) & frame["area"].notna() & frame["industry"].notna()
    if not again.any():
        return
    first = frame[again].iloc[0]
    same = (frame[key] == first[key]).all(axis=1)
    raise CreativeClustersError(
        mark(
            "'{layer}' has several rows for area {area}, industry {industry}, year {year} (rows {rows}; {count} such rows in all): which "
            "part of a total is which cannot be told. Add them up first.",
        ),
        layer=layer,
        area=first["area"],
        industry=first["industry"],
        year=first["year"] or "-",
        rows=some([row + 1 for row in np.flatnonzero(same)]),
        count=int(again.sum()),
    )


def _refuse_bounds(frame: pd.DataFrame, layer: str) -> None:
    if not {"jobs_low", "jobs_high"} <= set(frame):
        return
    wrong = np.flatnonzero(frame["jobs_low"] > frame["jobs_high"])
    if len(wrong):
        raise CreativeClustersError(
            mark_plural(
                "{count} row of '{layer}' has a lower bound above the upper one (jobs_low, jobs_high; rows "
                "{rows}). Correct it, or leave the bounds empty.",
                "{count} rows of '{layer}' have a lower bound above the upper one (jobs_low, jobs_high; rows "
                "{rows}). Correct them, or leave the bounds empty.",
            ),
            count=len(wrong),
            layer=layer,
            rows=some([row + 1 for row in wrong]),
        )


def _by_level(used: pd.DataFrame, filled: Filled) -> pd.DataFrame:
    industry, codes = pd.factorize(used["industry"].to_numpy(object))
    level = used["level"] if "level" in used else pd.Series(np.array([str(len(code)) for code in codes])[industry])
    wanted, estimated = filled.wanted, filled.estimated
    frame = pd.DataFrame(
        {
            "level": level.fillna(""),
            "suppressed": wanted,
            "estimated": estimated,
            "jobs": np.where(estimated, filled.jobs, 0.0),
            "low": np.where(estimated, filled.low, 0.0),
            "high": np.where(estimated, filled.high, 0.0),
        }
    )
    return frame.groupby("level", as_index=False).sum()

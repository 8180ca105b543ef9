"""Published projections of the nation, sector by sector or industry by industry, as the paths that the areas' shares are taken of."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..employment.panel import Panel, year_number
from ..employment.years import year_text
from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from ..values import Column, identifier, numbers
from .forecasting import STEEPEST

_PER_CENT = 2.0  # growth below which per cent may be meant to be shares or factors


@dataclass(frozen=True)
class Projections:
    """The columns of a table as read, a row for each sector (or industry, or group) and year.

    jobs: in the nation; growth: in per cent since the last year of the employment table. One of the two is None.
    """

    layer: str
    sector: Column
    year: Column
    jobs: Column | None = None
    growth: Column | None = None


@dataclass(frozen=True)
class Projected:
    """ratio (h, s): jobs of each sector of a group in each year ahead over those of the last year known, NaN where nothing is projected."""

    ratio: np.ndarray
    notes: tuple[Note, ...]


def read_projections(projections: Projections, panel: Panel) -> pd.DataFrame:
    """`key`, `year` (a number) and `value` of each row with all three. Raises CreativeClustersError where no year lies ahead."""
    column = projections.jobs if projections.jobs is not None else projections.growth
    if column is None:
        raise CreativeClustersError(
            mark("'{layer}' has no field of jobs and none of growth: choose one of them."), layer=projections.layer
        )
    texts = [year_text(identifier(value) or "") for value in projections.year.values]
    frame = pd.DataFrame(
        {
            "key": [identifier(value) for value in projections.sector.values],
            "year": [year_number(text, projections.layer) if text else None for text in texts],
            "value": numbers(column, projections.layer),
        }
    ).dropna()
    frame = frame.astype({"year": int})
    last = year_number(panel.years[-1], panel.layer)
    if not (frame["year"] > last).any():
        raise CreativeClustersError(
            mark("'{layer}' projects no year after {last}, the last one of '{table}'. Its years: {years}."),
            layer=projections.layer,
            last=panel.years[-1],
            table=panel.layer,
            years=some(sorted(frame["year"].unique()), 20) or "-",
        )
    repeated = frame.duplicated(["key", "year"])
    if repeated.any():
        first = frame[repeated].iloc[0]
        raise CreativeClustersError(
            mark("'{layer}' projects {key} for {year} more than once. Choose one of its scenarios."),
            layer=projections.layer,
            key=first["key"],
            year=int(first["year"]),
        )
    wrong = frame[frame["value"] < (0 if projections.jobs is not None else -100)]
    if len(wrong):
        raise CreativeClustersError(
            mark("'{layer}' projects fewer than no jobs ({key}, {year}: {value:g})."),
            layer=projections.layer,
            **wrong.iloc[0].to_dict(),
        )
    return frame


def projected_horizon(frame: pd.DataFrame, panel: Panel, horizon: int) -> tuple[int, list[Note]]:
    """Years ahead that the projections reach, `horizon` at most."""
    reach = int(frame["year"].max()) - year_number(panel.years[-1], panel.layer)
    if reach >= horizon:
        return horizon, []
    text = mark("The projections end in {year}, and so does the outlook.")
    return reach, [Note(text, {"year": int(frame["year"].max())}, warning=False)]


def projected(
    frame: pd.DataFrame, growth: bool, panel: Panel, group: str, names: tuple[str, ...], horizon: int
) -> Projected:
    """The paths of the sectors of a group.

    frame: of `read_projections`; growth: its values are. names: what the group as a whole is called. A row is of a sector by its id or
    name, of the group, or of an industry by its code, which holds for all finer codes; the finest counts. Jobs are compared with those
    that the projections themselves give for the last year known, as levels of two sources differ, else with the table's. Between
    years that are projected growth is steady.
    """
    last = year_number(panel.years[-1], panel.layer)
    own = panel.columns(group)
    sectors = panel.sectors.iloc[own]
    national = np.nansum(panel.jobs[-1][panel.nation][:, own], axis=0)
    steps = {key: _steps(rows, growth, last, horizon) for key, rows in frame.groupby("key", sort=False)}
    plain = {_plain(key): key for key in steps}
    ratio = np.full((horizon, len(own)), np.nan)
    used: set[str] = set()
    notes: list[Note] = []
    for place, sector in enumerate(sectors.itertuples()):
        key = plain.get(_plain(sector.sector)) or plain.get(_plain(sector.sector_name))
        if key is not None:
            ratio[:, place] = steps[key].over(national[place])
            used.add(key)
            continue
        ratio[:, place], taken, found = _of_industries(panel, group, sector, steps)
        used |= taken
        notes += found
    whole = next((plain[_plain(name)] for name in (group, *names) if _plain(name) in plain), None)
    if whole is not None:
        used.add(whole)
        ratio = _of_group(ratio, national, steps[whole].over(national.sum()))
    notes += _steep(ratio, sectors)
    if growth and group == panel.main_group:
        notes += _as_shares(frame["value"].to_numpy(dtype=float))
    unused = [key for key in steps if key not in used]
    return Projected(ratio, (*notes, *_unused(unused, len(steps))) if group == panel.main_group else tuple(notes))


def _steep(ratio: np.ndarray, sectors: pd.DataFrame) -> list[Note]:
    """Sectors that would shrink or grow by more in a year than sectors do: years in other units, or growth read as jobs."""
    path = np.log(np.maximum(np.vstack([np.ones(ratio.shape[1]), ratio]), 1e-9))
    yearly = np.nan_to_num(np.abs(np.diff(path, axis=0))).max(axis=0)
    wrong = np.flatnonzero(yearly > STEEPEST)
    if not len(wrong):
        return []
    text = mark_plural(
        "{count} sector changes by more than 35 % in a year of the projections ({examples}): are all years in one unit, and is it the "
        "right field?",
        "{count} sectors change by more than 35 % in a year of the projections ({examples}): are all years in one unit, and is it the "
        "right field?",
    )
    return [Note(text, {"count": len(wrong), "examples": some(sectors["sector_name"].iloc[wrong])})]


def _as_shares(growth: np.ndarray) -> list[Note]:
    """That all growth is so near to none that it may be shares or factors in place of per cent."""
    moved = growth[growth != 0]
    if not len(moved) or np.abs(moved).max() >= _PER_CENT:
        return []
    text = mark(
        "All growth that is projected is between {least:g} and {most:g} per cent: if the field holds shares (0.12) or factors (1.12), give "
        "them as per cent (12)."
    )
    return [Note(text, {"least": float(moved.min()), "most": float(moved.max())})]


@dataclass(frozen=True)
class _Steps:
    """values (h,): jobs, or ratios to the last year known where `relative`."""

    values: np.ndarray
    relative: bool

    def over(self, jobs: float) -> np.ndarray:
        if self.relative:
            return self.values
        return self.values / jobs if jobs > 0 else np.full(len(self.values), np.nan)


def _steps(rows: pd.DataFrame, growth: bool, last: int, horizon: int) -> _Steps:
    """The years ahead of one sector, steady between those that are projected, and level after the last of them."""
    known = dict(zip(rows["year"], 1 + rows["value"] / 100 if growth else rows["value"], strict=True))
    base = 1.0 if growth else known.get(last)
    ahead = sorted(year for year in known if year > last)
    relative = base is not None and base > 0
    if not ahead or (not growth and base == 0):
        return _Steps(np.full(horizon, np.nan), True)
    values = np.array([known[year] / base if relative else known[year] for year in ahead], dtype=float)
    years = last + np.arange(1, horizon + 1)
    if not relative:  # nothing to start from but the projections' own first year
        return _Steps(np.exp(np.interp(years, ahead, np.log(np.maximum(values, 1e-9)))), False)
    points = np.log(np.maximum(np.append(1.0, values), 1e-9))
    return _Steps(np.exp(np.interp(years, [last, *ahead], points)), True)


def _of_industries(panel: Panel, group: str, sector: Any, steps: dict) -> tuple[np.ndarray, set[str], list[Note]]:
    """The path of a sector from those of its industries, weighted with their jobs; NaN where none of them is projected."""
    codes = panel.codes[-1]
    codes = codes[(codes["group"] == group) & (codes["sector"] == sector.sector) & (codes["jobs"] > 0)]
    horizon = len(next(iter(steps.values())).values)
    digits = {_digits(key): key for key in steps if _digits(key)}
    sums, covered, used = np.zeros(horizon), 0.0, set()
    shared: dict[str, float] = {}
    for code, jobs in zip(codes["code"].astype(str), codes["jobs"], strict=True):
        key = next(
            (
                digits[_digits(code)[:size]]
                for size in range(len(_digits(code)), 1, -1)
                if _digits(code)[:size] in digits
            ),
            None,
        )
        if key is not None:
            shared[key] = shared.get(key, 0.0) + float(jobs)
    for key, jobs in shared.items():
        path = steps[key].over(_jobs_of(panel, _digits(key)))
        if np.isnan(path).any():
            continue
        sums, covered = sums + jobs * path, covered + jobs
        used.add(key)
    if not covered:
        return np.full(horizon, np.nan), used, []
    share, notes = covered / float(codes["jobs"].sum()), []
    if share < 0.995:
        text = mark(
            "The projections hold industries of {share:.0%} of the jobs of '{sector}': the rest is taken to grow as these do."
        )
        notes.append(Note(text, {"share": share, "sector": sector.sector_name}))
    return sums / covered, used, notes


def _jobs_of(panel: Panel, digits: str) -> float:
    """The nation's jobs in all listed industries below a code."""
    codes = panel.codes[-1].drop_duplicates("code")
    below = codes["code"].astype(str).map(_digits).str.startswith(digits)
    return float(codes.loc[below, "jobs"].sum())


def _of_group(ratio: np.ndarray, national: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """The sectors' paths so that they add up to the group's: those without one of their own take what is left, or all are scaled."""
    own = ~np.isnan(ratio).any(axis=0)
    wanted = whole * national.sum()
    if own.all():
        return ratio * (wanted / (ratio * national).sum(axis=1))[:, None]
    left = wanted - (ratio[:, own] * national[own]).sum(axis=1)
    rest = np.maximum(left, 0.0) / max(national[~own].sum(), 1e-9)
    return np.where(own, ratio, rest[:, None])


def _unused(unused: list[str], count: int) -> list[Note]:
    if not unused:
        return []
    text = mark_plural(
        "{count} of the {all} entries that are projected is no sector, industry or group of the outlook, and is not used: {names}.",
        "{count} of the {all} entries that are projected are no sectors, industries or groups of the outlook, and are not used: {names}.",
    )
    return [Note(text, {"count": len(unused), "all": count, "names": some(unused, 10)}, warning=len(unused) == count)]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", str(text)).strip().casefold()


def _digits(text: str) -> str:
    """The digits of an industry's code, '' for what is none."""
    found = re.fullmatch(r"[A-Va-v]?[ .]?(\d[\d.]*)", str(text).strip())
    return found[1].replace(".", "") if found else ""

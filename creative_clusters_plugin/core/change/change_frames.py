"""The tables that the change tool writes, from the measures of every area and sector."""

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..concentration.concentration import location_quotient, reference_of
from ..employment.panel import Panel
from ..employment.periods import Period
from ..employment.sector_sums import REST
from ..figures.digits import settled

if TYPE_CHECKING:
    from .change import Change


def items_of(panel: Panel, labels: dict[str, str]) -> pd.DataFrame:
    """What the tables have rows for: the sectors of each group, the group as a whole, and the rest.

    Frame `group`, `sector`, `sector_name`, `columns` ((s,) marks of the panel's sectors that it sums).
    """
    records = []
    for group in panel.groups:
        own = panel.columns(group)
        for place in own:
            marks = np.arange(len(panel.sectors)) == place
            records.append((group, *panel.sectors.loc[place, ["sector", "sector_name"]], marks))
        if group != REST and group not in set(panel.sectors["sector"].iloc[own]):
            marks = np.isin(np.arange(len(panel.sectors)), own)
            records.append((group, group, labels.get(group, group), marks))
    return pd.DataFrame(records, columns=["group", "sector", "sector_name", "columns"])


def growth_of(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """end / start - 1, settled, so that 110 after 100 is 0.1; NaN for a base of 0, of which growth is not defined."""
    with np.errstate(divide="ignore", invalid="ignore"):
        growth = settled(settled(end / start) - 1)
    return np.where(np.nan_to_num(start) > 0, growth, np.nan)


def annual_rate(start: np.ndarray, end: np.ndarray, years: float) -> np.ndarray:
    """Yearly growth that leads from start to end, (end / start)^(1 / years) - 1; NaN for a base of 0."""
    return (1 + growth_of(start, end)) ** (1 / years) - 1


def _measures(change: "Change") -> dict[str, np.ndarray]:
    """The columns of the table, each (k, m)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        base = np.where(change.start > 0, change.start, np.nan)
    return {
        "jobs_start": change.start,
        "jobs_end": change.end,
        "change": change.end - change.start,
        "change_low": change.low,
        "change_high": change.high,
        "growth": growth_of(change.start, change.end),
        "growth_low": np.maximum(change.low / base, -1),
        "growth_high": change.high / base,
        "annual_rate": annual_rate(change.start, change.end, change.years),
        **change.parts,
        "lq_start": change.lq_start,
        "lq_end": change.lq_end,
        "lq_change": change.lq_end - change.lq_start,
        "share_start": change.share_start,
        "share_end": change.share_end,
        "share_change": change.share_end - change.share_start,
        "class": change.kind,
        "status": np.where(
            np.isnan(change.end - change.start), "missing", np.where(change.withheld, "partly suppressed", "ok")
        ),
    }


def _names(panel: Panel, names: dict[str, str]) -> list[str]:
    return [names.get(area, area) for area in panel.areas]


def change_table(change: "Change", panel: Panel, items: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """One row for each area and item; totals of the areas are left out."""
    k, m = change.start.shape
    frame = pd.DataFrame(
        {
            "area": np.repeat(panel.areas, m),
            "area_name": np.repeat(_names(panel, names), m),
            **{name: np.tile(items[name], k) for name in ("group", "sector", "sector_name")},
            **{name: values.ravel() for name, values in _measures(change).items()},
        }
    )
    kept = panel.nation | ~panel.reported.any(axis=0)
    return frame[np.repeat(kept, m)].reset_index(drop=True)


def national_frame(change: "Change", items: pd.DataFrame, members: np.ndarray) -> pd.DataFrame:
    """One row for each item: jobs, change, growth and parts over the areas of the nation."""
    sums = {
        "jobs_start": np.nansum(change.start[members], axis=0),
        "jobs_end": np.nansum(change.end[members], axis=0),
    }
    parts = {name: np.nansum(values[members], axis=0) for name, values in change.parts.items()}
    return items[["group", "sector", "sector_name"]].assign(
        **sums,
        change=sums["jobs_end"] - sums["jobs_start"],
        growth=growth_of(sums["jobs_start"], sums["jobs_end"]),
        annual_rate=annual_rate(sums["jobs_start"], sums["jobs_end"], change.years),
        **parts,
    )


def area_frame(
    change: "Change",
    panel: Panel,
    items: pd.DataFrame,
    names: dict[str, str],
    sectors: pd.DataFrame,
    start: Period,
    end: Period,
    national: pd.DataFrame,
) -> pd.DataFrame:
    """One row for each area: the main group as a whole, growth of all jobs, and the growth of each of its sectors."""
    own = np.flatnonzero(items["group"] == panel.main_group)
    measures = _measures(change)
    whole = {name: values[:, own[-1]] for name, values in measures.items()}
    totals = [panel.total[part.years].mean(axis=0) for part in (start, end)]
    growth = {row.field: measures["growth"][:, row.place] for row in sectors.itertuples()}
    return pd.DataFrame(
        {
            "area_label": _names(panel, names),
            "start": start.text,
            "end": end.text,
            **whole,
            "growth_above_nation": whole["growth"] - national,
            "jobs_total_start": totals[0],
            "jobs_total_end": totals[1],
            "growth_total": growth_of(*totals),
            **growth,
        },
        index=pd.Index(panel.areas, name="area"),
    )


def trajectory_frame(panel: Panel, items: pd.DataFrame, members: np.ndarray, names: dict[str, str]) -> pd.DataFrame:
    """Jobs, location quotient and share of the area's jobs for each area, item and year; areas that are totals left out.

    The quotient compares with the same areas in every year: those of the nation at start and end. A sum with suppressed
    sectors is that of the published ones, marked in `status`.
    """
    sums = np.stack([column for column in items["columns"]], axis=1).astype(float)
    kept = np.flatnonzero(panel.nation)
    m, frames = len(items), []
    for year, text in enumerate(panel.years):
        jobs, total = panel.jobs[year], panel.total[year]
        known = np.where((~np.isnan(jobs)).astype(float) @ sums > 0, np.nan_to_num(jobs) @ sums, np.nan)
        quotient = location_quotient(known, total, reference_of(known, total, members & panel.reported[year]))
        with np.errstate(divide="ignore", invalid="ignore"):
            share = known / total[:, None]
        withheld = panel.withheld[year] @ sums > 0
        status = np.where(np.isnan(known), "missing", np.where(withheld, "partly suppressed", "ok"))
        frames.append(
            pd.DataFrame(
                {
                    "area": np.repeat(panel.areas[kept], m),
                    "area_name": np.repeat(np.array(_names(panel, names), dtype=object)[kept], m),
                    **{name: np.tile(items[name], len(kept)) for name in ("group", "sector", "sector_name")},
                    "year": text,
                    "jobs": known[kept].ravel(),
                    "lq": quotient[kept].ravel(),
                    "share": np.where(np.isfinite(share), share, np.nan)[kept].ravel(),
                    "status": status[kept].ravel(),
                }
            )
        )
    return pd.concat(frames, ignore_index=True)

"""Employment brought to other areas as the frames that are written, with everything that has to be said about it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.employment import PARTLY, Employment
from ..messages import Note
from ..suppression.hierarchy import each_job_once
from ..values import among
from .area_weights import Weights
from .rebasing import Rebased, rebase
from .rebasing_notes import level_notes, outside_notes, target_notes, unmatched_areas, withheld_notes

# as tables of employment have them, beside PARTLY and 'suppressed'
STATUSES = ("ok", "rounded", "estimated", "missing")
_BOUNDS = ("jobs_low", "jobs_high")


@dataclass(frozen=True)
class SourceTable:
    """The employment of the source areas: years in order, and beside the rows of each its further columns.

    further: by year the columns jobs_low, jobs_high (counts) and status (position in STATUSES, NaN for others), where the
    table has them, in the order of the year's rows. names: of industries.
    """

    years: list[Employment]
    further: list[dict[str, np.ndarray]]
    names: dict[str, str]

    @property
    def layer(self) -> str:
        return self.years[-1].layer

    def frame(self) -> pd.DataFrame:
        """One row for each of all years' rows: area, industry, group, year, the counts, and how the figure is to be taken."""
        return pd.concat(
            [_of_year(one, more) for one, more in zip(self.years, self.further, strict=True)], ignore_index=True
        )


def _of_year(employment: Employment, further: dict[str, np.ndarray]) -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "area": employment.areas[employment.area],
            "industry": employment.industries[employment.industry],
            "year": employment.year,
            "jobs": employment.jobs,
        }
    )
    if employment.group is not None:
        frame["group"] = employment.group[employment.industry]
    if employment.businesses is not None:
        frame["businesses"] = employment.businesses
    for name in _BOUNDS:
        if name in further:
            frame[name] = np.where(np.isnan(further[name]), employment.jobs, further[name])
    frame["boundless"] = frame["jobs_high"].isna() if "jobs_high" in frame else False
    status = further.get("status", np.full(len(frame), np.nan))
    unknown = np.isnan(employment.jobs)
    frame["rounded"] = (status == STATUSES.index("rounded")) & ~unknown
    frame["estimated"] = (status == STATUSES.index("estimated")) & ~unknown
    frame["missing"] = (status == STATUSES.index("missing")) & unknown
    frame["partly"] = (False if employment.partly is None else employment.partly) & ~unknown
    return frame


@dataclass(frozen=True)
class RebasedEmployment:
    """areas: (index `area`) a row for each target with a polygon, of the last year; table: area x industry x year;
    outside: industry x year, what lies in no target; sums: over the industries, each job once, with `area_name`.
    notes: without those of the table's years."""

    areas: pd.DataFrame
    table: pd.DataFrame
    outside: pd.DataFrame
    sums: Rebased
    weights: Weights
    notes: tuple[Note, ...]
    year: str

    def of_last_year(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame[frame["year"] == self.year] if self.year else frame

    def numbers(self) -> dict[str, float]:
        """The tool's numeric outputs."""
        last, outside = self.of_last_year(self.sums.figures), self.of_last_year(self.sums.outside)
        jobs = float(last["jobs"].sum())
        split = float((last["jobs"] * last["share_split"]).sum())
        return {
            "AREA_COUNT": int(last["jobs"].notna().sum()),
            "SOURCE_COUNT": int((self.weights.placed > 0).sum()),
            "SPLIT_COUNT": int(self.weights.split.sum()),
            "TOTAL_JOBS": jobs,
            "OUTSIDE_JOBS": float(outside["jobs"].sum()),
            "SPLIT_SHARE": split / jobs if jobs else 0.0,
        }


def rebased_employment(
    table: SourceTable, weights: Weights, drawn: np.ndarray, target_names: dict[str, str]
) -> RebasedEmployment:
    """`table` brought to the targets of `weights`, and to the polygons `drawn` (ids) among them.

    Raises CreativeClustersError where no area of the table is a source of `weights`.
    """
    frame = table.frame()
    notes = [*weights.notes, *unmatched_areas(frame, weights, table.layer)]
    by = [name for name in ("industry", "group", "year") if name in frame]
    counted = [name for name in ("jobs", "businesses", *_BOUNDS) if name in frame]
    found = rebase(frame, weights, counted, by, ("rounded", "estimated", "missing", "partly", "boundless"))
    once = each_job_once(frame)
    sums = rebase(frame[once], weights, ["jobs"], ["year"])
    figures = found.figures
    if "jobs_high" in figures:
        # a figure without an upper bound leaves the sums that it is part of without one
        figures["jobs_high"] = figures["jobs_high"].where(figures["boundless"] == 0)
    for one in (figures, sums.figures):
        one["area_name"] = [target_names.get(area, area) for area in one["area"]]
    figures["industry_name"] = [table.names.get(code, code) for code in figures["industry"]]
    figures["status"] = _status(figures)
    figures["suppressed"] = figures["unknown"] + figures["partly"]
    totals = _totals(table.years, weights)
    if totals is not None:
        figures = figures.merge(totals, on=["area", "year"], how="left", validate="many_to_one")
    figures = figures.sort_values(["year", "area", "industry"], kind="stable", ignore_index=True)
    year = table.years[-1].year
    areas = _areas(figures, sums, weights, frame.loc[frame["year"] == year, "area"].unique(), drawn, year)
    outside = found.outside.assign(industry_name=[table.names.get(code, code) for code in found.outside["industry"]])
    notes += level_notes(once, frame, table.layer)
    notes += outside_notes(found.outside, sums, table.names, year)
    notes += withheld_notes(figures[figures["year"] == year], table.layer)
    notes += target_notes(areas, figures[figures["year"] == year], drawn)
    order = ["area", "area_name", "industry", "industry_name", "group", "year", *counted, "status", "share_split"]
    kept = [name for name in [*order, "jobs_total"] if name in figures]
    return RebasedEmployment(
        areas,
        _dated(figures[kept]),
        _dated(outside),
        Rebased(_dated(sums.figures), _dated(sums.outside)),
        weights,
        tuple(notes),
        year,
    )


def _dated(frame: pd.DataFrame) -> pd.DataFrame:
    """`frame` with None for the year of figures that are of none."""
    return frame.assign(year=frame["year"].astype(object).where(frame["year"] != "", None))


def _status(figures: pd.DataFrame) -> np.ndarray:
    nothing = figures["known"] == 0
    return np.select(
        [
            nothing & (figures["missing"] == figures["unknown"]),
            nothing,
            (figures["unknown"] > 0) | (figures["partly"] > 0),
            figures["estimated"] > 0,
            figures["rounded"] > 0,
        ],
        ["missing", "suppressed", PARTLY, "estimated", "rounded"],
        "ok",
    ).astype(object)


def _totals(years: list[Employment], weights: Weights) -> pd.DataFrame | None:
    """All jobs by area and year where the table gives them; NaN where those of a source are not known."""
    given = [
        pd.DataFrame({"area": one.areas, "year": one.year, "jobs_total": one.total})
        for one in years
        if one.total is not None
    ]
    if not given:
        return None
    found = rebase(pd.concat(given, ignore_index=True), weights, ["jobs_total"], ["year"]).figures
    found["jobs_total"] = found["jobs_total"].where(found["unknown"] == 0)
    return found[["area", "year", "jobs_total"]]


def _areas(
    figures: pd.DataFrame, sums: Rebased, weights: Weights, reported: np.ndarray, drawn: np.ndarray, year: str
) -> pd.DataFrame:
    """A row for each of `drawn`: jobs, the share of them that was split, and the source areas behind them."""
    ours = figures[figures["year"] == year]
    own = sums.figures[sums.figures["year"] == year].set_index("area")
    total = own["jobs"]
    if "jobs_total" in ours:
        total = ours.groupby("area")["jobs_total"].first().fillna(total)
    known = among(weights.sources, reported)[weights.source]
    m = len(weights.targets)

    def number(links: np.ndarray) -> pd.Series:
        return pd.Series(np.bincount(weights.target[links], minlength=m), index=weights.targets)

    areas = pd.DataFrame(index=pd.Index(drawn, name="area"))
    areas["year"] = year or None
    areas["jobs_total"] = total.reindex(drawn)
    areas["share_split"] = own["share_split"].reindex(drawn)
    columns = {
        "sources": number(known),
        "sources_split": number(known & weights.split[weights.source]),
        "sources_missing": number(~known),
        "suppressed": ours.groupby("area")["suppressed"].sum(),
    }
    for name, values in columns.items():
        areas[name] = pd.array(values.reindex(drawn).fillna(0).to_numpy(), dtype="Int64")
    return areas

"""Employment brought to other areas as the frames that are written, with everything that has to be said about it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .area_weights import Weights
from .areas import ids_differ_in_form
from .employment import PARTLY, Employment
from .messages import QT_TRANSLATE_NOOP, CreativeClustersError, Note, some
from .rebasing import Rebased, rebase, share_of

STATUSES = (
    "ok",
    "rounded",
    "estimated",
    "missing",
)  # as tables of employment have them, beside PARTLY and 'suppressed'
_BOUNDS = ("jobs_low", "jobs_high")
_MOST_INDUSTRIES = 5


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
    outside: industry x year, what lies in no target. notes: without those of the table's years."""

    areas: pd.DataFrame
    table: pd.DataFrame
    outside: pd.DataFrame
    weights: Weights
    notes: tuple[Note, ...]
    year: str

    def of_last_year(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame[frame["year"] == self.year] if self.year else frame

    def numbers(self) -> dict[str, float]:
        """The tool's numeric outputs."""
        last, outside = self.of_last_year(self.table), self.of_last_year(self.outside)
        jobs = float(last["jobs"].sum())
        split = float((last["jobs"] * last["share_split"]).sum())
        return {
            "AREA_COUNT": int(last.loc[last["jobs"].notna(), "area"].nunique()),
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
    notes = [*weights.notes, *_unmatched(frame, weights, table.layer)]
    by = [name for name in ("industry", "group", "year") if name in frame]
    counted = [name for name in ("jobs", "businesses", *_BOUNDS) if name in frame]
    found = rebase(frame, weights, counted, by, ("rounded", "estimated", "missing", "partly"))
    figures = found.figures
    figures["area_name"] = [target_names.get(area, area) for area in figures["area"]]
    figures["industry_name"] = [table.names.get(code, code) for code in figures["industry"]]
    figures["status"] = _status(figures)
    figures["suppressed"] = figures["unknown"] + figures["partly"]
    totals = _totals(table.years, weights)
    if totals is not None:
        figures = figures.merge(totals, on=["area", "year"], how="left", validate="many_to_one")
    figures = figures.sort_values(["year", "area", "industry"], kind="stable", ignore_index=True)
    year = table.years[-1].year
    areas = _areas(figures, weights, frame.loc[frame["year"] == year, "area"].unique(), drawn, year)
    outside = found.outside.assign(industry_name=[table.names.get(code, code) for code in found.outside["industry"]])
    notes += _outside_notes(found, table, year)
    notes += _target_notes(areas, figures[figures["year"] == year], drawn)
    order = ["area", "area_name", "industry", "industry_name", "group", "year", *counted, "status", "share_split"]
    kept = [name for name in [*order, "jobs_total"] if name in figures]
    return RebasedEmployment(
        areas,
        _dated(figures[kept]),
        _dated(outside),
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


def _areas(figures: pd.DataFrame, weights: Weights, reported: np.ndarray, drawn: np.ndarray, year: str) -> pd.DataFrame:
    """A row for each of `drawn`: jobs, the share of them that was split, and the source areas behind them."""
    ours = figures[figures["year"] == year]
    split = (ours["share_split"] * ours["jobs"]).groupby(ours["area"]).sum()
    sums = ours.groupby("area")["jobs"].sum(min_count=1)
    total = sums if "jobs_total" not in ours else ours.groupby("area")["jobs_total"].first().fillna(sums)
    known = np.isin(weights.sources, reported)[weights.source]
    m = len(weights.targets)

    def number(links: np.ndarray) -> pd.Series:
        return pd.Series(np.bincount(weights.target[links], minlength=m), index=weights.targets)

    areas = pd.DataFrame(index=pd.Index(drawn, name="area"))
    areas["year"] = year or None
    areas["jobs_total"] = total.reindex(drawn)
    areas["share_split"] = share_of(split.reindex(drawn).to_numpy(), sums.reindex(drawn).to_numpy())
    columns = {
        "sources": number(known),
        "sources_split": number(known & weights.split[weights.source]),
        "sources_missing": number(~known),
        "suppressed": ours.groupby("area")["suppressed"].sum(),
    }
    for name, values in columns.items():
        areas[name] = pd.array(values.reindex(drawn).fillna(0).to_numpy(), dtype="Int64")
    return areas


def _unmatched(frame: pd.DataFrame, weights: Weights, layer: str) -> list[Note]:
    present = pd.Index(frame["area"].unique())
    unknown = present.difference(weights.sources)
    idle = pd.Index(weights.sources).difference(present)
    alike = ids_differ_in_form(unknown.to_numpy(), idle.to_numpy())
    hint = f"'{alike[0]}' / '{alike[1]}'" if alike else "-"
    if len(unknown) == len(present):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "No area of '{layer}' is a source area. Table: {ids}. Source areas: {others}. Alike but for leading zeros or case: "
                "{hint}. Choose the fields that hold the same codes.",
            ),
            layer=layer,
            ids=some(unknown),
            others=some(idle),
            hint=hint,
        )
    notes = []
    if len(unknown):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} areas of '{layer}' are no source areas ({ids}; alike but for leading zeros or case: {hint}): their jobs count "
            "as outside.",
        )
        notes.append(Note(text, {"count": len(unknown), "layer": layer, "ids": some(unknown), "hint": hint}))
    if len(idle):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} of {all} source areas have no row in '{layer}' ({ids}): the figures of their target areas are without them.",
        )
        values = {"count": len(idle), "all": len(weights.sources), "layer": layer, "ids": some(idle)}
        notes.append(Note(text, values))
    return notes


def _outside_notes(found: Rebased, table: SourceTable, year: str) -> list[Note]:
    """What is lost, in the last year, by industry."""
    gone = found.outside[found.outside["year"] == year]
    jobs = float(gone["jobs"].sum())
    if not (jobs or gone["unknown"].any()):
        return []
    largest = gone.groupby("industry")["jobs"].sum().sort_values(ascending=False, kind="stable")
    shown = [f"{table.names.get(code, code)} {value:,.0f}" for code, value in largest.items() if value > 0]
    text = (
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{jobs:,.0f} jobs ({share:.2%}) and {unknown} suppressed figures lie outside the target areas and are in none of them. "
            "By industry: {industries}.",
        )
        if gone["unknown"].any()
        else QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{jobs:,.0f} jobs ({share:.2%}) lie outside the target areas and are in none of them. By industry: {industries}.",
        )
    )
    inside = found.figures.loc[found.figures["year"] == year, "jobs"].sum()
    values = {"jobs": jobs, "share": jobs / max(jobs + inside, 1e-300), "unknown": int(gone["unknown"].sum())}
    return [Note(text, {**values, "industries": some(shown, _MOST_INDUSTRIES) or "-"})]


def _target_notes(areas: pd.DataFrame, figures: pd.DataFrame, drawn: np.ndarray) -> list[Note]:
    notes = []
    empty = areas.index[(areas["sources"] == 0).to_numpy(dtype=bool)]
    lost = figures[~figures["area"].isin(drawn)]
    if len(drawn) and len(empty) == len(areas):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "None of the target areas ({ids}) gets figures from any source area; the table's jobs go to: {others}. Choose the "
                "field of the target areas that holds the lookup's codes, or layers that lie in the same place.",
            ),
            ids=some(empty),
            others=some(lost["area"].unique()) or "-",
        )
    if len(empty):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} of {all} target areas get no figures from any source area and are shown as 'no data': {ids}.",
        )
        notes.append(Note(text, {"count": len(empty), "all": len(areas), "ids": some(empty)}))
    if len(drawn) and len(lost):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} target areas of the lookup have no polygon ({ids}; {jobs:,.0f} jobs): the table has them, the map has not.",
        )
        ids = lost["area"].unique()
        notes.append(Note(text, {"count": len(ids), "ids": some(ids), "jobs": float(lost["jobs"].sum())}))
    return notes

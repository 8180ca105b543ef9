"""What grew between two years: change of jobs and of location quotients, its parts, and what became of the hotspots."""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import pandas as pd

from ..concentration.concentration import location_quotient, reference_of
from ..concentration.quotient_frames import MOST_COLUMNS, field_ids
from ..employment.employment import EmploymentColumns
from ..employment.panel import Panel, changed_codes, read_panel
from ..employment.periods import Period, dated, start_and_end
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import REST
from ..messages import CreativeClustersError, Note, Progress, mark
from .change_frames import area_frame, change_table, items_of, national_frame, trajectory_frame
from .change_notes import area_notes, gap_notes, untested_notes, withheld_notes
from .outside import only_reference, refuse_itself, with_reference
from .shift_share import METHODS, ShiftShare, dynamic_shift_share, shift_share

CLASSES = ("emerging", "growing", "stable", "declining", "lost", "none", "no data")


@dataclass(frozen=True)
class ChangeSettings:
    """start, end: a year or a period 'YYYY-YYYY' (its annual mean); '' for the first and the last year of the table.

    method: one of METHODS. confidence: of the intervals. rounding: half-width in jobs to which a published figure is rounded
    (2.5 where to the nearest 5). survey_error: coefficient of variation of a sector's figure where the source is a sample
    (0.05 = 5 %). hotspot_lq: from this location quotient on an area is a hotspot.
    """

    start: str = ""
    end: str = ""
    method: str = METHODS[0]
    confidence: float = 0.95
    rounding: float = 0.0
    survey_error: float = 0.0
    hotspot_lq: float = 1.0


@dataclass(frozen=True)
class ChangeResult:
    """What the tool writes.

    areas: frame of the boundaries' areas (index `area`) for the main group; table: areas x sectors, long, with a row for
    each group as a whole (its `sector` is the group's id) and for 'rest'; nation: the same columns of change by sector.
    trajectory: `area`, `sector`, `year`, `jobs`, `lq`, `share` of every year. sectors: `sector_name`, `field` of each
    sector's growth in `areas`. breaks: first years of another classification. national_growth: of the main group;
    total_growth: of all jobs. start, end: as used.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    nation: pd.DataFrame
    trajectory: pd.DataFrame
    sectors: pd.DataFrame
    main_group: str
    national_growth: float
    total_growth: float
    start: str
    end: str
    years: tuple[str, ...]
    unmatched_jobs: float
    notes: tuple[Note, ...]
    breaks: tuple[str, ...] = ()

    def count(self, name: str) -> int:
        return int((self.areas["class"] == name).sum())

    def whole(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of `frame` that are about the main group as a whole."""
        own = self.nation.loc[self.nation["group"] == self.main_group, "sector"].iloc[-1]
        return frame[(frame["group"] == self.main_group) & (frame["sector"] == own)]

    def yearly(self) -> pd.DataFrame:
        """The main group in every area and year (index `area`, each once for each `date`): jobs, quotient, share, status."""
        own = self.whole(self.trajectory).set_index("area")
        return dated(own[["year", "jobs", "lq", "share", "status"]], "")


def employment_change(
    columns: EmploymentColumns,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    settings: ChangeSettings,
    labels: dict[str, str] | None = None,
    progress: Progress = lambda share: True,
    reference: EmploymentColumns | None = None,
) -> ChangeResult:
    """Change of jobs by area and sector between two years or periods, its shift-share parts, and the class of each.

    boundary_ids: (b,) identifiers; names: of the areas; labels: names of groups and of 'rest' by id. Jobs of periods are
    annual means. The nation is made up of the areas that have rows in both, or is the table `reference`. Raises
    CreativeClustersError for fewer than two years, unknown years, periods that overlap, where no area has rows in both, and for one
    area without a reference.
    """
    labels = labels or {}
    panel = read_panel(columns, boundary_ids, sector_list, labels.get(REST, "All other industries"), progress)
    start, end = start_and_end(settings.start, settings.end, panel)
    outside: tuple[Note, ...] = ()
    if reference is not None:
        panel, outside = with_reference(panel, reference, sector_list)
    reported = [panel.reported[part.years].all(axis=0) for part in (start, end)]
    members = panel.nation & reported[0] & reported[1]
    if not members.any():
        raise CreativeClustersError(
            mark(
                "No area of '{layer}' has rows in both {start} and {end}: were the areas' codes changed? Use codes of one year throughout.",
            ),
            layer=panel.layer,
            start=start.text,
            end=end.text,
        )
    if reference is None:
        refuse_itself(panel, members)
    else:
        members = only_reference(panel, start, end, reference.layer, settings.method == "dynamic")
    parts = _decompose(panel, start, end, members, settings.method)
    items = items_of(panel, labels)
    change = measure(panel, start, end, members, parts, items, settings)
    listed, wide = _listed(change, items, panel.main_group)
    nation = national_frame(change, items, members)
    own = nation[(nation["group"] == panel.main_group)].iloc[-1]
    return ChangeResult(
        areas=area_frame(change, panel, items, names, listed, start, end, own["growth"]).iloc[: panel.boundaries],
        table=change_table(change, panel, items, names),
        nation=nation,
        trajectory=trajectory_frame(panel, items, members, names),
        sectors=listed,
        main_group=panel.main_group,
        national_growth=float(own["growth"]),
        total_growth=parts.total_growth,
        start=start.text,
        end=end.text,
        years=panel.years,
        breaks=tuple(panel.years[year] for year in panel.breaks()),
        unmatched_jobs=panel.unmatched_jobs,
        notes=(
            *panel.notes,
            *outside,
            *area_notes(panel, reported, start, end),
            *changed_codes(panel, int(start.years[0]), int(end.years[-1])),
            *gap_notes(panel, start, end, settings.method),
            *withheld_notes(change.withheld),
            *untested_notes(panel),
            *wide,
        ),
    )


def _listed(change: "Change", items: pd.DataFrame, group: str) -> tuple[pd.DataFrame, list[Note]]:
    """The sectors whose growth the areas have a column for, `place` being that of the item: all, or the largest of very many."""
    place = np.flatnonzero(items["group"] == group)
    place = place[:-1] if len(place) > 1 else place
    count, notes = len(place), []
    if count > MOST_COLUMNS:
        largest = np.argsort(-np.nansum(change.end[:, place], axis=0), kind="stable")[:MOST_COLUMNS]
        place = place[np.sort(largest)]
        text = mark(
            "The polygons show the growth of the {most} sectors with the most jobs, of {count}; the table has all.",
        )
        notes.append(Note(text, {"most": MOST_COLUMNS, "count": count}, warning=False))
    sectors = items.iloc[place]
    fields = [f"growth_{name}" for name in field_ids(sectors, group)]
    return sectors[["sector", "sector_name"]].reset_index(drop=True).assign(field=fields, place=place), notes


def _decompose(panel: Panel, start: Period, end: Period, members: np.ndarray, method: str) -> ShiftShare:
    if method == "dynamic":
        if len(start.years) + len(end.years) > 2:
            raise CreativeClustersError(
                mark(
                    "Dynamic shift-share goes from year to year: give single years, not periods ({start}, {end}), or choose "
                    "another method.",
                ),
                start=start.text,
                end=end.text,
            )
        years = slice(int(start.years[0]), int(end.years[0]) + 1)
        return dynamic_shift_share(panel.jobs[years], panel.total[years], members)
    first, last = (panel.jobs[part.years].mean(axis=0) for part in (start, end))
    all_first, all_last = (panel.total[part.years].mean(axis=0) for part in (start, end))
    return shift_share(first, last, all_first, all_last, members, method)


@dataclass(frozen=True)
class Change:
    """Measures (k, m) of m items (sectors and sums of sectors) in each area; NaN where a figure is missing.

    low, high: interval of the change in jobs; z: of the change against 0; parts: national, mix, regional, allocation.
    withheld: a figure behind it is suppressed; kind: one of CLASSES; years: between the middles of the periods.
    """

    start: np.ndarray
    end: np.ndarray
    low: np.ndarray
    high: np.ndarray
    lq_start: np.ndarray
    lq_end: np.ndarray
    share_start: np.ndarray
    share_end: np.ndarray
    parts: dict[str, np.ndarray]
    withheld: np.ndarray
    kind: np.ndarray
    years: float


def measure(
    panel: Panel,
    start: Period,
    end: Period,
    members: np.ndarray,
    parts: ShiftShare,
    items: pd.DataFrame,
    settings: ChangeSettings,
) -> Change:
    """All measures of the items, a sum of sectors being over those that are known in both periods.

    The interval of a change takes the two figures as independent counts: a variance of E jobs each (Poisson), or of the
    sum of squared business sizes where businesses are known (jobs come and go with their business); rounding adds
    half-width^2 / 3 for each published figure (uniform), a sample (survey_error E)^2. Where the classification changes between the
    two, the shares of divided codes add their own (see `SectorEmployment.bridged`). It is the usual normal test of two
    counts, z = (E1 - E0) / sqrt(V0 + V1) (Przyborowski & Wilenski 1940), the variance of a count being 1 at least.
    What is no count, without businesses, has no intervals: its classes go by the change as it stands.
    """
    sums = np.stack([column for column in items["columns"]], axis=1).astype(float)
    jobs = [panel.jobs[part.years].mean(axis=0) for part in (start, end)]
    unknown = np.isnan(jobs[0]) | np.isnan(jobs[1])
    total = [panel.total[part.years].mean(axis=0)[:, None] for part in (start, end)]
    nothing = (~unknown).astype(float) @ sums == 0

    def summed(values: np.ndarray) -> np.ndarray:
        return np.where(nothing, np.nan, np.where(unknown, 0.0, values) @ sums)

    figures = [summed(values) for values in jobs]
    broken = any(start.years[0] < year <= end.years[-1] for year in panel.breaks())
    noise = [summed(_variance(panel, part, settings, broken)) for part in (start, end)]
    reach = NormalDist().inv_cdf(0.5 + settings.confidence / 2) if panel.drawn else 0.0
    error = np.sqrt(noise[0] + noise[1])
    change = figures[1] - figures[0]
    quotients, shares, spread = [], [], np.zeros_like(change)
    for values, whole, variance in zip(figures, total, noise, strict=True):
        reference = reference_of(values, whole[:, 0], members)
        quotients.append(location_quotient(values, whole[:, 0], reference))
        with np.errstate(divide="ignore", invalid="ignore"):
            share = values / whole
            shares.append(np.where(np.isfinite(share), share, np.nan))
            factor = 1 / (whole * reference.jobs / reference.total)
            spread += variance * (np.maximum(1 - share, 0) * factor) ** 2
    withheld = (panel.withheld[start.years].any(axis=0) | panel.withheld[end.years].any(axis=0)) @ sums > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        moved = (quotients[1] - quotients[0]) / np.sqrt(spread)
    kind = classes(quotients, moved, change / error, reach, withheld, settings.hotspot_lq)
    return Change(
        start=figures[0],
        end=figures[1],
        low=change - reach * error if panel.drawn else np.full_like(change, np.nan),
        high=change + reach * error if panel.drawn else np.full_like(change, np.nan),
        lq_start=quotients[0],
        lq_end=quotients[1],
        share_start=shares[0],
        share_end=shares[1],
        parts={name: summed(getattr(parts, name)) for name in ("national", "mix", "regional", "allocation")},
        withheld=withheld,
        kind=kind,
        years=end.middle - start.middle,
    )


def _variance(panel: Panel, part: Period, settings: ChangeSettings, broken: bool) -> np.ndarray:
    """Variance (k, s) of the annual mean over a period. broken: the classification changes between the periods."""
    jobs = panel.jobs[part.years]
    count = np.maximum(jobs if panel.lumps is None else panel.lumps[part.years], 1)
    variance = count + settings.rounding**2 / 3 * panel.figures + (settings.survey_error * jobs) ** 2
    mean = variance.mean(axis=0) / len(part.years)
    # the same shares in all years of a period: they do not average out
    return mean + panel.bridged[part.years].mean(axis=0) if broken and panel.bridged is not None else mean


def classes(
    quotients: list[np.ndarray],
    moved: np.ndarray,
    grown: np.ndarray,
    reach: float,
    withheld: np.ndarray,
    threshold: float,
) -> np.ndarray:
    """What became of each hotspot (k, m): one of CLASSES.

    quotients: location quotients (k, m) at start and end; moved, grown: z of the change of quotient and of jobs.
    emerging: no hotspot at the start, one at the end, quotient significantly up. lost: the reverse. growing, declining: a
    hotspot at start or end whose jobs are significantly up or down. stable: no significant change. none: no hotspot in either.
    Figures that are suppressed or missing are 'no data': the change may be one of publication.
    """
    before, after = (np.nan_to_num(quotient) >= threshold for quotient in quotients)
    unknown = np.isnan(quotients[0]) | np.isnan(quotients[1]) | withheld
    rules = [
        unknown,
        ~before & after & (moved > reach),
        before & ~after & (moved < -reach),
        ~before & ~after,
        grown > reach,
        grown < -reach,
    ]
    return np.select(rules, ["no data", "emerging", "lost", "none", "growing", "declining"], "stable")

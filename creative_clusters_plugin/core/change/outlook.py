"""The next years: forecasts of jobs by area and sector with intervals, adding up, beside how such forecasts have done."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..employment.employment import EmploymentColumns
from ..employment.panel import Panel, read_panel, year_number
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import REST
from ..employment.years import year_text
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some, span, tick
from .change_frames import items_of
from .forecasting import MODELS, SHORTEST, Rolling, halfway, rolling, usable, worse_than_naive
from .intervals import Bands, bands, score
from .outlook_frames import HALFWAY, LEVELS, PUBLISHED, Level, OutlookResult, assemble
from .outside import every_year, refuse_itself, with_reference
from .published_paths import Projections, projected, projected_horizon, read_projections
from .share_bands import with_draws
from .shares import after, share_rolling

FEWEST_YEARS = SHORTEST + 3  # to start from, and three to judge by


@dataclass(frozen=True)
class OutlookSettings:
    """horizon: years ahead. marked: years with a break in the series or out of the ordinary (a pandemic).

    The change into a marked year, and out of an extraordinary one, teaches the models nothing: mark a break by its first year, a
    pandemic year by itself and the year after.
    """

    horizon: int = 5
    marked: tuple[str, ...] = ()


def employment_outlook(
    columns: EmploymentColumns,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    settings: OutlookSettings,
    labels: dict[str, str] | None = None,
    progress: Progress = lambda share: True,
    reference: EmploymentColumns | None = None,
    projections: Projections | None = None,
) -> OutlookResult:
    """Forecasts by area and sector that add up to sectors, groups and the nation.

    projections: published ones of the nation's sectors, which the areas then share by what their shares did; intervals are those of the
    shares.

    reference: the nation where the areas are a part of one only, with the years of the outlook: areas are then forecast against it,
    its own outlook is the nation's, and the areas do not add up to it.

    boundary_ids: (b,) identifiers; names: of the areas; labels: names of groups, of 'rest' and of 'nation' by id.
    Only series with a figure for every year, none of it suppressed, are forecast and make up the sums. Sums are adjusted from
    the top (forecast proportions: Athanasopoulos, Ahmed & Hyndman 2009): the sectors of the nation to the forecast of the group,
    then the areas to their sector. Raises CreativeClustersError where fewer than FEWEST_YEARS years in a row end with the last.
    """
    labels = labels or {}
    panel = read_panel(columns, boundary_ids, sector_list, labels.get(REST, "All other industries"))
    first, notes = _first_year(panel)
    if reference is None:
        refuse_itself(panel, panel.nation & panel.reported.any(axis=0))
    else:
        panel, lacking = with_reference(panel, reference, sector_list)
        every_year(panel, np.arange(first, len(panel.years)), reference.layer)
        notes += lacking
    years = panel.years[first:]
    if settings.horizon < 1:
        raise CreativeClustersError(mark("The outlook needs at least one year ahead."))
    marked, more = _marked(panel, years, settings)
    items = items_of(panel, labels)
    complete = _complete(panel, first)
    levels: list[Level] = []
    horizon, published = settings.horizon, None
    if projections is not None:
        published = read_projections(projections, panel)
        horizon, found = projected_horizon(published, panel, horizon)
        notes += found
    for number, group in enumerate(panel.groups):
        tick(progress, number / len(panel.groups))
        nation = None if reference is None else panel.jobs[first:, -1][:, panel.columns(group)]
        ratio = None
        if projections is not None and published is not None:
            called = tuple(name for name in (labels.get(group),) if name)
            of_group = projected(published, projections.growth is not None, panel, group, called, horizon)
            ratio, notes = of_group.ratio, [*notes, *of_group.notes]
            if group == panel.main_group and np.isnan(ratio).all():
                raise _nothing_projected(panel, group, published, projections.layer)
        given = Given(
            horizon,
            nation,
            None if ratio is None or np.isnan(ratio).all() else ratio,
            span(progress, number / len(panel.groups), (number + 1) / len(panel.groups)),
        )
        levels += group_levels(panel, items, group, first, complete, marked, given)
    if not any((level.area >= 0).any() for level in levels):
        raise CreativeClustersError(
            mark(
                "No sector of '{layer}' has a published figure for every year from {first} to {last} in any area: there is "
                "nothing to forecast.",
            ),
            layer=panel.layer,
            first=years[0],
            last=years[-1],
        )
    notes = [*panel.notes, *notes, *more, *_series_notes(panel, complete, years)]
    layer = "" if projections is None else projections.layer
    return assemble(panel, items, levels, first, horizon, names, labels, tuple(notes), layer)


def _nothing_projected(panel: Panel, group: str, published: pd.DataFrame, layer: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "'{layer}' projects none of the sectors of the outlook ({ours}), nor one of their industries, nor all of them together. It "
            "has: "
            "{theirs}. Name them by the sector's id or name, by codes of industries, or '{group}' for all."
        ),
        layer=layer,
        ours=some(panel.sectors["sector"].iloc[panel.columns(group)], 12),
        theirs=some(published["key"].unique(), 12),
        group=group,
    )


@dataclass(frozen=True)
class Given:
    """What a group's outlook is told. horizon: years ahead. nation (t, sectors): of a reference from outside, None where the areas make
    up the nation. ratio (h, sectors): jobs of the nation over those of the last year as they are published, NaN for sectors that are not;
    None where nothing is.
    """

    horizon: int
    nation: np.ndarray | None = None
    ratio: np.ndarray | None = None
    progress: Progress = lambda share: True


def _first_year(panel: Panel) -> tuple[int, list[Note]]:
    """Where the last years without a gap begin; refused where they are too few."""
    numbers = [year_number(year, panel.layer) for year in panel.years]
    first = len(numbers) - 1
    while first and numbers[first - 1] == numbers[first] - 1:
        first -= 1
    found = len(numbers) - first
    if found < FEWEST_YEARS:
        raise CreativeClustersError(
            mark(
                "The history of '{layer}' is too short to forecast from. Years in a row up to {last}: {found} ({years}); needed, so that "
                "the models can be judged: {needed}. Add earlier years.",
            ),
            layer=panel.layer,
            found=found,
            last=panel.years[-1],
            years=some(panel.years, 40),
            needed=FEWEST_YEARS,
        )
    if not first:
        return 0, []
    text = mark(
        "'{layer}' has a gap before {start}: the years {unused} before it are not used for the outlook.",
    )
    return first, [
        Note(text, {"layer": panel.layer, "start": panel.years[first], "unused": some(panel.years[:first], 40)})
    ]


def _marked(panel: Panel, years: tuple[str, ...], settings: OutlookSettings) -> tuple[np.ndarray, list[Note]]:
    # the first year of another classification teaches no model
    wanted = {year_text(year) for year in settings.marked} | {panel.years[year] for year in panel.breaks()}
    unknown = sorted(year for year in wanted if year and year not in panel.years)
    if unknown:
        raise CreativeClustersError(
            mark("Marked years that '{layer}' has no rows for: {unknown}. Its years: {years}."),
            layer=panel.layer,
            unknown=some(unknown),
            years=some(panel.years, 40),
        )
    marked = np.isin(years, [year for year in wanted if year])
    last = len(years) - 1
    judged = [usable(origin, 1, last, marked).any() for origin in range(SHORTEST - 1, last)]
    if sum(judged) < 2 or (~marked[1:]).sum() < 3:
        raise CreativeClustersError(
            mark(
                "With {marked} marked, too few of the years {years} are left to forecast from and to judge by: mark fewer, or add "
                "earlier years ({needed} years in a row without a mark are enough).",
            ),
            marked=some([year for year in years if year in wanted], 40),
            years=some(years, 40),
            needed=FEWEST_YEARS,
        )
    if not marked.any():
        return marked, []
    text = mark(
        "The changes into {years} are marked: trends and the judgement of the models leave them out. The forecasts start from the "
        "figures of {last} all the same.",
    )
    return marked, [
        Note(text, {"years": some(np.array(years)[marked], 40), "last": years[-1]}, warning=bool(marked[-1]))
    ]


def _complete(panel: Panel, first: int) -> np.ndarray:
    """Which areas and sectors (k, s) have a full figure in every year."""
    jobs, withheld = panel.jobs[first:], panel.withheld[first:]
    return panel.nation[:, None] & ~np.isnan(jobs).any(axis=0) & ~withheld.any(axis=0)


def _series_notes(panel: Panel, complete: np.ndarray, years: tuple[str, ...]) -> list[Note]:
    present = panel.nation[:, None] & (np.nansum(panel.jobs, axis=0) > 0)
    lacking = present & ~complete
    if not lacking.any():
        return []
    last = panel.jobs[-1]
    text = mark_plural(
        "{count} of {all} series of an area and sector has missing or suppressed figures in some year from "
        "{first} to {last} (area {ids}; published jobs in {last}: {jobs:,.0f}): it is not forecast, and the sums "
        "are without it.",
        "{count} of {all} series of an area and sector have missing or suppressed figures in some year from "
        "{first} to {last} (areas {ids}; published jobs in {last}: {jobs:,.0f}): they are not forecast, and the "
        "sums are without them.",
    )
    values = {
        "count": int(lacking.sum()),
        "all": int(present.sum()),
        "first": years[0],
        "last": years[-1],
        "ids": some(panel.areas[lacking.any(axis=1)]),
        "jobs": float(np.nansum(last[lacking])),
    }
    return [Note(text, values)]


def group_levels(
    panel: Panel, items: pd.DataFrame, group: str, first: int, complete: np.ndarray, marked: np.ndarray, given: Given
) -> list[Level]:
    """Areas x sectors, areas, sectors of the nation, and the nation, each with forecast and bands; fewer where a group is one sector."""
    own = panel.columns(group)
    jobs = panel.jobs[first:][:, :, own]
    area, sector = np.nonzero(complete[:, own] & (np.nan_to_num(jobs).sum(axis=0) > 0))
    if not len(area):
        return []
    history = jobs[:, area, sector]
    present, of = np.unique(sector, return_inverse=True)
    national = _summed(history, of, len(present)) if given.nation is None else given.nation[:, present]
    told = replace(given, ratio=None if given.ratio is None else given.ratio[:, present])
    found = _paths(history, national, of, marked, told)
    tick(given.progress, 0.8)
    item = np.flatnonzero(items["group"] == group)
    levels = [_level(area, item[present][of], history, found.paths, found.base.model, found.base.all, marked)]
    levels[0] = _named_halfway(levels[0], found)
    tick(given.progress, 0.9)
    combined = len(item) > len(own)
    sectors = np.append(item[present], item[-1:]) if combined else item[present]
    levels.append(_national_level(sectors, national, found, marked, combined, told.ratio))
    shared = told.ratio is not None
    if combined:
        places, at = np.unique(area, return_inverse=True)
        to_area = {origin: _summed(path, at, len(places)) for origin, path in found.paths.items()}
        whole_item = np.full(len(places), item[-1])
        levels.append(_level(places, whole_item, _summed(history, at, len(places)), to_area, None, {}, marked))
        if shared:
            levels = with_draws(levels, (found.paths, to_area), of, at, marked)
    elif shared:
        levels = with_draws([*levels, levels[0]], (found.paths,) * 2, of, np.arange(len(area)), marked)[:2]
    return levels


@dataclass(frozen=True)
class _Paths:
    """Forecasts by origin: of the areas (h, n), of the nation's sectors (h, s) and of the whole, with the models behind them.

    halved: drawn halfway to the last value, since the models alone have done worse than it.
    """

    paths: dict[int, np.ndarray]
    sectors: dict[int, np.ndarray]
    base: Rolling
    middle: Rolling
    top: Rolling
    halved: bool = False


def _paths(history: np.ndarray, national: np.ndarray, of: np.ndarray, marked: np.ndarray, given: Given) -> _Paths:
    """From the top: the nation, its sectors, the areas; the last value throughout where what was chosen did worse in the back-test."""
    horizon, s = given.horizon, national.shape[1]
    whole = national.sum(axis=1, keepdims=True)
    top = rolling(whole, horizon, marked, np.zeros(1, dtype=int))
    spread = {origin: np.repeat(path, s, axis=1) for origin, path in top.paths.items()}
    middle = rolling(national, horizon, marked, np.zeros(s, dtype=int), np.repeat(whole, s, axis=1), spread)
    sectors = scaled(middle.paths, top.paths)
    if given.ratio is not None:
        last = len(history) - 1
        path = np.where(np.isnan(given.ratio), sectors[last], given.ratio * national[-1])
        sectors = {origin: path if origin == last else after(national, origin, horizon) for origin in sectors}
        base = share_rolling(history, national[:, of], path[:, of], marked)
        paths = base.paths if given.nation is not None else reconciled(base.paths, sectors, of)
        return _Paths(paths, sectors, base, middle, top)
    below = {origin: path[:, of] for origin, path in middle.paths.items()}
    base = rolling(history, horizon, marked, of, national[:, of], below, span(given.progress, 0.0, 0.8))
    paths = base.paths if given.nation is not None else reconciled(base.paths, sectors, of)
    halved = False
    if worse_than_naive(history, paths, base, marked):
        paths = halfway(paths, base)
        if given.nation is None:
            sectors = halfway(sectors, middle)
        halved = not worse_than_naive(history, paths, base, marked)
        if not halved:
            base = base.naive()
            if given.nation is None:
                top, middle = top.naive(), middle.naive()
                sectors = middle.paths
            paths = base.paths
    return _Paths(paths, sectors, base, middle, top, halved)


def _named_halfway(level: Level, found: _Paths) -> Level:
    """`level` with the models of forecasts that were halved called so."""
    return replace(level, model=np.where(level.model == "naive", "naive", HALFWAY)) if found.halved else level


def _national_level(
    sectors: np.ndarray,
    national: np.ndarray,
    found: _Paths,
    marked: np.ndarray,
    combined: bool,
    ratio: np.ndarray | None,
) -> Level:
    """The nation's sectors and, where they are several, all together. What is published comes without intervals."""
    # the nation's few series share their errors: alone, the group's would show next to nothing of its uncertainty
    to_nation, histories = dict(found.sectors), national
    models, alone = dict(found.middle.model), dict(found.middle.all)
    if combined:
        histories = np.hstack([national, national.sum(axis=1, keepdims=True)])
        for origin, path in found.sectors.items():
            to_nation[origin] = np.hstack([path, path.sum(axis=1, keepdims=True)])
            models[origin] = np.append(found.middle.model[origin], found.top.model[origin])
            alone[origin] = np.concatenate([found.middle.all[origin], found.top.all[origin]], axis=2)
    level = _level(np.full(len(sectors), -1), sectors, histories, to_nation, models, alone, marked)
    if ratio is None:
        return _named_halfway(level, found)
    nothing = np.full_like(level.bands.low, np.nan)
    own = ~np.isnan(ratio).any(axis=0)
    names = level.model.astype(object)
    names[: len(own)][own] = PUBLISHED
    names[len(own) :] = "sum"
    return replace(level, bands=Bands(nothing, nothing), model=names)


def _summed(values: np.ndarray, to: np.ndarray, size: int) -> np.ndarray:
    """Sums (r, size) of the columns of `values` (r, n) that go to each of `to` (n,)."""
    return np.stack([np.bincount(to, row, size) for row in values])


def scaled(middle: dict, top: dict) -> dict[int, np.ndarray]:
    """Forecasts (h, s) of the nation's sectors from each origin that add up to those of the whole (h, 1)."""
    return {origin: path * _ratio(top[origin], path.sum(axis=1, keepdims=True)) for origin, path in middle.items()}


def reconciled(base: dict, sectors: dict, of: np.ndarray) -> dict[int, np.ndarray]:
    """Forecasts (h, n) of areas from each origin that add up to those of their sectors (h, s)."""
    result = {}
    for origin, path in base.items():
        wanted = sectors[origin]
        result[origin] = path * _ratio(wanted, _summed(path, of, wanted.shape[1]))[:, of]
    return result


def _ratio(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(found > 0, wanted / found, 1.0)


def _level(
    area: np.ndarray,
    sector: np.ndarray,
    history: np.ndarray,
    paths: dict[int, np.ndarray],
    models: dict | None,
    alone: dict,
    marked: np.ndarray,
) -> Level:
    last = len(history) - 1
    return Level(
        area,
        sector,
        history,
        paths[last],
        bands(history, paths, last, marked, LEVELS),
        score(history, paths, alone, marked, LEVELS),
        np.full(len(area), "sum") if models is None else np.array(MODELS)[models[last]],
    )

"""The next years: forecasts of jobs by area and sector with intervals, adding up, beside how such forecasts have done."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.employment import EmploymentColumns
from ..employment.panel import Panel, read_panel, year_number
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import REST
from ..employment.years import year_text
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark, some
from .change_frames import items_of
from .forecasting import MODELS, SHORTEST, rolling, usable
from .intervals import bands, score
from .outlook_frames import LEVELS, Level, OutlookResult, assemble

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
) -> OutlookResult:
    """Forecasts by area and sector that add up to sectors, groups and the nation.

    boundary_ids: (b,) identifiers; names: of the areas; labels: names of groups, of 'rest' and of 'nation' by id.
    Only series with a figure for every year, none of it suppressed, are forecast and make up the sums. Sums are adjusted from
    the top (forecast proportions: Athanasopoulos, Ahmed & Hyndman 2009): the sectors of the nation to the forecast of the group,
    then the areas to their sector. Raises CreativeClustersError where fewer than FEWEST_YEARS years in a row end with the last.
    """
    labels = labels or {}
    panel = read_panel(columns, boundary_ids, sector_list, labels.get(REST, "All other industries"))
    first, notes = _first_year(panel)
    years = panel.years[first:]
    if settings.horizon < 1:
        raise CreativeClustersError(mark("The outlook needs at least one year ahead."))
    marked, more = _marked(panel, years, settings)
    items = items_of(panel, labels)
    complete = _complete(panel, first)
    levels: list[Level] = []
    for number, group in enumerate(panel.groups):
        if not progress(number / len(panel.groups)):
            raise Cancelled
        levels += group_levels(panel, items, group, first, complete, marked, settings.horizon)
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
    return assemble(panel, items, levels, first, settings.horizon, names, labels, tuple(notes))


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
                "The history of '{layer}' is too short to forecast from: it has {found} years in a row up to {last} ({years}), and "
                "{needed} are needed, so that the models can be judged. Add {more} earlier years.",
            ),
            layer=panel.layer,
            found=found,
            last=panel.years[-1],
            years=some(panel.years, 40),
            needed=FEWEST_YEARS,
            more=FEWEST_YEARS - found,
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
    text = mark(
        "{count} of {all} series of an area and sector have missing or suppressed figures in some year from {first} to {last} (areas "
        "{ids}; {jobs:,.0f} published jobs in {last}): they are not forecast, and the sums are without them.",
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
    panel: Panel, items: pd.DataFrame, group: str, first: int, complete: np.ndarray, marked: np.ndarray, horizon: int
) -> list[Level]:
    """Areas x sectors, areas, sectors of the nation, and the nation, each with forecast and bands; fewer where a group is one sector."""
    own = panel.columns(group)
    jobs = panel.jobs[first:][:, :, own]
    area, sector = np.nonzero(complete[:, own] & (np.nan_to_num(jobs).sum(axis=0) > 0))
    if not len(area):
        return []
    history = jobs[:, area, sector]
    present, of = np.unique(sector, return_inverse=True)
    lone = np.zeros(len(present), dtype=int)
    national = _summed(history, of, len(present))
    whole = history.sum(axis=1, keepdims=True)
    top = rolling(whole, horizon, marked, np.zeros(1, dtype=int))
    spread = {origin: np.repeat(path, len(present), axis=1) for origin, path in top.paths.items()}
    middle = rolling(national, horizon, marked, lone, np.repeat(whole, len(present), axis=1), spread)
    below = {origin: path[:, of] for origin, path in middle.paths.items()}
    base = rolling(history, horizon, marked, of, national[:, of], below)
    paths = reconciled(base.paths, middle.paths, top.paths, of)
    item = np.flatnonzero(items["group"] == group)
    levels = [_level(area, item[present][of], history, paths, base.model, base.all, marked)]
    grouped = len(item) > len(own)
    # the nation's few series share their errors: alone, the group's would show next to nothing of its uncertainty
    to_nation, histories, models, alone = {}, national, dict(middle.model), dict(middle.all)
    for origin, path in paths.items():
        to_nation[origin] = _summed(path, of, len(present))
        if grouped:
            to_nation[origin] = np.hstack([to_nation[origin], path.sum(axis=1, keepdims=True)])
            models[origin] = np.append(middle.model[origin], top.model[origin])
            alone[origin] = np.concatenate([middle.all[origin], top.all[origin]], axis=2)
    if grouped:
        histories = np.hstack([national, whole])
    sectors = np.append(item[present], item[-1:]) if grouped else item[present]
    levels.append(_level(np.full(len(sectors), -1), sectors, histories, to_nation, models, alone, marked))
    if grouped:
        places, at = np.unique(area, return_inverse=True)
        to_area = {origin: _summed(path, at, len(places)) for origin, path in paths.items()}
        whole_item = np.full(len(places), item[-1])
        levels.append(_level(places, whole_item, _summed(history, at, len(places)), to_area, None, {}, marked))
    return levels


def _summed(values: np.ndarray, to: np.ndarray, size: int) -> np.ndarray:
    """Sums (r, size) of the columns of `values` (r, n) that go to each of `to` (n,)."""
    return np.stack([np.bincount(to, row, size) for row in values])


def reconciled(base: dict, middle: dict, top: dict, of: np.ndarray) -> dict[int, np.ndarray]:
    """Forecasts (h, n) from each origin that add up: sectors scaled to the whole, areas to their sector."""
    result = {}
    for origin, path in base.items():
        sectors = middle[origin] * _ratio(top[origin], middle[origin].sum(axis=1, keepdims=True))
        result[origin] = path * _ratio(sectors, _summed(path, of, sectors.shape[1]))[:, of]
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

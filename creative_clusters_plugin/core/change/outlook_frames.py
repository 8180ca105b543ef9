"""The tables that the outlook tool writes, from the levels of series that were forecast."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..employment.panel import Panel, year_number
from ..messages import Note
from .change_frames import annual_rate, growth_of
from .forecasting import MODELS
from .intervals import Bands, Score

LEVELS = (50, 90)  # confidence of the intervals, in per cent
NO_DATA = "no data"
PUBLISHED = "published"  # model of a path that was given
HALFWAY = "halfway"  # model of a path between the last value and what the models chosen say


@dataclass(frozen=True)
class OutlookResult:
    """What the tool writes.

    areas: frame of the boundaries' areas (index `area`) for the main group in the last year forecast, `unforecast` sectors of an
    area being in no sum; table: `area`, `sector`,
    `year`, `jobs`, `low_50`, `high_50`, `low_90`, `high_90`, `model`; a group as a whole has the group's id as `sector`.
    nation: the same without `area`. history: `area`, `sector`, `year`, `jobs` of the years learnt from (area None: the nation).
    backtest: a row for each series (area None: the nation). summary: of the main group's series, `series`, `n`, `mase`,
    `mase_naive`, `coverage_50`, `coverage_90`. unforecast: number of series without a full history. projections: the table of
    published ones that the nation's path is taken of, '' where it is forecast.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    nation: pd.DataFrame
    history: pd.DataFrame
    backtest: pd.DataFrame
    summary: dict[str, float]
    main_group: str
    last_year: str
    years: tuple[str, ...]
    unforecast: int
    unmatched_jobs: float
    notes: tuple[Note, ...]
    projections: str = ""

    def whole(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of `frame` that are about the main group as a whole."""
        own = self.nation.loc[self.nation["group"] == self.main_group, "sector"].iloc[-1]
        return frame[(frame["group"] == self.main_group) & (frame["sector"] == own)]

    @property
    def national_growth(self) -> float:
        """Of the main group, from the last year known to the last year forecast."""
        past = self.history[self.history["area"].isna()]
        now, then = (self.whole(frame)["jobs"].iloc[-1] for frame in (past, self.nation))
        return float(growth_of(np.array([now]), np.array([then]))[0])

    def alike(self) -> tuple[list[str], float]:
        """Names of the nation's sectors that are forecast exactly the same growth (the most of them, if not nought), and that growth.

        So it is for sectors whose own models are no better than the last value: they differ by nothing but what draws all to the whole.
        """
        past = self.history[self.history["area"].isna() & (self.history["group"] == self.main_group)]
        now = past.groupby("sector")["jobs"].last()
        ahead = self.nation[self.nation["group"] == self.main_group].groupby("sector", sort=False).last()
        ahead = ahead.drop(self.whole(self.nation)["sector"].iloc[-1])
        growth = pd.Series(growth_of(now.reindex(ahead.index).to_numpy(), ahead["jobs"].to_numpy()), ahead.index)
        growth = growth.dropna().round(9)
        counts = growth[growth != 0].value_counts()
        if not len(counts) or counts.iloc[0] < 2:
            return [], float("nan")
        return list(ahead.loc[growth.index[growth == counts.index[0]], "sector_name"]), float(counts.index[0])


@dataclass(frozen=True)
class Level:
    """Series of one level of a group: history (t, n), forecast (h, n) with bands, how it has done, and models' names (n,).

    area, sector: (n,) positions in the panel's areas and the items; -1 for the nation.
    """

    area: np.ndarray
    sector: np.ndarray
    history: np.ndarray
    path: np.ndarray
    bands: Bands
    score: Score
    model: np.ndarray


def assemble(
    panel: Panel,
    items: pd.DataFrame,
    levels: list[Level],
    first: int,
    horizon: int,
    names: dict[str, str],
    labels: dict[str, str],
    notes: tuple[Note, ...],
    projections: str = "",
) -> OutlookResult:
    last = year_number(panel.years[-1], panel.layer)
    future = [str(last + step) for step in range(1, horizon + 1)]
    forecast = pd.concat([_forecast(level, future) for level in levels], ignore_index=True)
    everywhere = _complete(forecast[forecast["place"] >= 0], panel, items, future)
    backtest = pd.concat([_backtest(level) for level in levels], ignore_index=True)
    learnt = pd.concat([_history(level, panel.years[first:]) for level in levels], ignore_index=True)
    main = _item_of_group(items, panel.main_group)
    judged = backtest[
        (backtest["place"] >= 0) & backtest["item"].isin(np.flatnonzero(items["group"] == panel.main_group))
    ]
    judged = judged[judged["model"] != "sum"]
    areas = _areas(everywhere[everywhere["item"] == main], panel, names, learnt[learnt["item"] == main])
    areas["unforecast"] = pd.array(_unforecast(everywhere, panel, items, main), dtype="Int64")
    return OutlookResult(
        areas=areas.iloc[: panel.boundaries],
        table=_named(everywhere, panel, items, names, labels),
        nation=_named(forecast[forecast["place"] < 0], panel, items, names, labels).drop(columns=["area", "area_name"]),
        history=_named(learnt, panel, items, names, labels),
        backtest=_named(backtest, panel, items, names, labels),
        summary={
            "series": float(len(judged)),
            "n": float(judged["n"].sum()),
            **{name: float(judged[name].mean()) for name in ("mase", "mase_naive", "coverage_50", "coverage_90")},
        },
        main_group=panel.main_group,
        last_year=panel.years[-1],
        years=panel.years[first:],
        unforecast=int((everywhere[everywhere["year"] == future[0]]["model"] == NO_DATA).sum()),
        unmatched_jobs=panel.unmatched_jobs,
        notes=notes,
        projections=projections,
    )


def _item_of_group(items: pd.DataFrame, group: str) -> int:
    """The item that is the group as a whole: its last."""
    return int(np.flatnonzero(items["group"] == group)[-1])


def _unforecast(everywhere: pd.DataFrame, panel: Panel, items: pd.DataFrame, main: int) -> np.ndarray:
    """Sectors of the main group (k,) that are not forecast in each area: its sum is without them."""
    own = np.flatnonzero(items["group"] == panel.main_group)
    own = own[own != main] if len(own) > 1 else own
    lacking = everywhere[everywhere["item"].isin(own) & (everywhere["model"] == NO_DATA)]
    return np.bincount(lacking.drop_duplicates(["place", "item"])["place"], minlength=len(panel.areas))


def _forecast(level: Level, future: list[str]) -> pd.DataFrame:
    h, n = level.path.shape
    frame = pd.DataFrame(
        {
            "place": np.repeat(level.area, h),
            "item": np.repeat(level.sector, h),
            "year": np.tile(future, n),
            "jobs": level.path.T.ravel(),
        }
    )
    for number, confidence in enumerate(LEVELS):
        frame[f"low_{confidence}"] = level.bands.low[number].T.ravel()
        frame[f"high_{confidence}"] = level.bands.high[number].T.ravel()
    return frame.assign(model=np.repeat(level.model, h))


def _complete(forecast: pd.DataFrame, panel: Panel, items: pd.DataFrame, future: list[str]) -> pd.DataFrame:
    """Every area, item and year: those that are not forecast with empty figures, and 0 where there never were jobs."""
    kept = np.flatnonzero(panel.nation | ~panel.reported.any(axis=0))
    index = pd.MultiIndex.from_product([kept, range(len(items)), future], names=["place", "item", "year"])
    full = forecast.set_index(["place", "item", "year"]).reindex(index).reset_index()
    sums = np.stack([column for column in items["columns"]], axis=1).astype(float)
    known = ~np.isnan(panel.jobs).any(axis=0) & ~panel.withheld.any(axis=0)
    never = ((~known).astype(float) @ sums == 0) & (np.nansum(panel.jobs, axis=0) @ sums == 0)
    empty = full["jobs"].isna() & never[full["place"], full["item"]]
    full.loc[empty, "jobs"] = 0.0
    full["model"] = full["model"].where(full["model"].notna(), NO_DATA).mask(empty, "naive")
    return full


def _backtest(level: Level) -> pd.DataFrame:
    score = level.score
    frame = pd.DataFrame(
        {"place": level.area, "item": level.sector, "model": level.model, "n": score.count, "mase": score.mase}
    )
    for number, model in enumerate(MODELS):
        frame[f"mase_{model}"] = score.mase_of[number]
    for number, confidence in enumerate(LEVELS):
        frame[f"coverage_{confidence}"] = score.coverage[number]
    return frame


def _history(level: Level, years: tuple[str, ...]) -> pd.DataFrame:
    t, n = level.history.shape
    values = {"place": np.repeat(level.area, t), "item": np.repeat(level.sector, t), "year": np.tile(years, n)}
    return pd.DataFrame({**values, "jobs": level.history.T.ravel()})


def _named(
    frame: pd.DataFrame, panel: Panel, items: pd.DataFrame, names: dict[str, str], labels: dict[str, str]
) -> pd.DataFrame:
    """`frame` with area and sector in place of their positions; in the order of areas, sectors and years, the nation first."""
    by = ["place", "item", *(["year"] if "year" in frame else [])]
    frame = frame.sort_values(by, kind="stable").reset_index(drop=True)
    place, item = frame["place"].to_numpy(), frame["item"].to_numpy()
    ids = np.array([*panel.areas, None], dtype=object)[place]
    shown = np.append([names.get(area, area) for area in panel.areas], labels.get("nation", "nation")).astype(object)[
        place
    ]
    named = items[["group", "sector", "sector_name"]].iloc[item].reset_index(drop=True)
    head = pd.DataFrame({"area": ids, "area_name": shown})
    return pd.concat([head, named, frame.drop(columns=["place", "item"])], axis=1)


def _areas(forecast: pd.DataFrame, panel: Panel, names: dict[str, str], learnt: pd.DataFrame) -> pd.DataFrame:
    """The main group in each area: jobs now and in the last year forecast, growth between with its 90 % interval.

    class: 'growth' or 'decline' where the 90 % interval is on one side of the jobs now, else 'unsure'; 'no data'.
    """
    end = forecast["year"].max()
    last = forecast[forecast["year"] == end].set_index("place")
    now = learnt[learnt["year"] == panel.years[-1]].set_index("place")["jobs"]
    at = np.arange(len(panel.areas))
    last, start = last.reindex(at), now.reindex(at).to_numpy()
    base = np.where(start > 0, start, np.nan)
    jobs = last["jobs"].to_numpy()
    years = int(end) - year_number(panel.years[-1], panel.layer)
    low, high = last["low_90"].to_numpy(), last["high_90"].to_numpy()
    rules = [np.isnan(low) | np.isnan(start), low > start, high < start]
    return pd.DataFrame(
        {
            "area_label": [names.get(area, area) for area in panel.areas],
            "year": end,
            "year_start": panel.years[-1],
            "jobs_start": start,
            **{name: last[name].to_numpy() for name in ("jobs", "low_50", "high_50", "low_90", "high_90")},
            "change": jobs - start,
            "growth": jobs / base - 1,
            "growth_low": low / base - 1,
            "growth_high": high / base - 1,
            "annual_rate": annual_rate(start, jobs, years),
            "class": np.select(rules, [NO_DATA, "growth", "decline"], "unsure"),
        },
        index=pd.Index(panel.areas, name="area"),
    )

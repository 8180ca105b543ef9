"""Prediction intervals from the errors that the same forecasts made before, and how good forecasts and intervals were.

Shapes: t years of history, n series, h years ahead. An origin is the position of the year that a forecast starts from.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from .forecasting import MODELS, OFFSET, step_size, usable

_FREEDOM = 9  # of Student's t at least: with fewer, intervals of few origins held 95 % of what came
_OWN = 4.0  # steps of a series' own that the volatility usual for its size counts as


@dataclass(frozen=True)
class Bands:
    """Lower and upper bounds (levels, h, n) in jobs."""

    low: np.ndarray
    high: np.ndarray


@dataclass(frozen=True)
class Score:
    """How forecasts did, by series (n,): number of errors, MASE of what was published and of each model (models, n; NaN where
    there is none), coverage (levels, n) of the intervals as they would have been given then."""

    count: np.ndarray
    mase: np.ndarray
    mase_of: np.ndarray
    coverage: np.ndarray


def volatility(history: np.ndarray, marked: np.ndarray) -> np.ndarray:
    """Typical log step (n,) of each series: its own, shrunk to what is usual for its size.

    Squared steps are a + b / jobs over the series: a for the economy, b for the counting (Poisson, rounding, sampling).
    """
    level = np.log(history + OFFSET)
    steps = np.diff(level, axis=0)[~marked[1 : len(history)]]
    if not len(steps):
        return np.full(history.shape[1], 1.0)
    own = np.minimum(steps**2, 1.0).mean(axis=0)
    inverse = 1 / (history.mean(axis=0) + OFFSET)
    if history.shape[1] > 2 and np.ptp(inverse) > 0:
        slope = max(np.cov(inverse, own)[0, 1] / inverse.var(ddof=1), 0.0)
        usual = np.maximum(own.mean() + slope * (inverse - inverse.mean()), own.mean() / 10)
    else:
        usual = np.full(len(own), own.mean())
    return np.sqrt((len(steps) * own + _OWN * usual) / (len(steps) + _OWN)) + 1e-6


def bands(
    history: np.ndarray, paths: dict[int, np.ndarray], origin: int, marked: np.ndarray, levels: tuple[int, ...]
) -> Bands:
    """Intervals (levels, h, n) around the forecast from `origin`, by what was known then.

    Split conformal (Vovk, Gammerman & Shafer 2005; Lei et al. 2018): log errors over volatility and the root of the years
    ahead, pooled over the series of the level and over the years ahead, their absolute quantile. Widths so grow with the root of the
    years ahead, as those of a random walk do. The errors of one origin go wrong together,
    so that few origins say little: quantiles are widened by Student's t over normal, with a degree of freedom for each origin
    and two more, _FREEDOM at least (90 % intervals then held 92 % of what came in Britain, 90 % in the sample, 96 % in the US states
    and 85 % there in the recession that was kept from them).
    Symmetric on the log scale, since a few years show but one side of the cycle. NaN where no error is known.
    """
    path, horizon = paths[origin], len(paths[origin])
    pooled: list[list[np.ndarray]] = [[] for _ in range(horizon)]
    for start, earlier in paths.items():
        spread = volatility(history[: start + 1], marked)
        for step in np.flatnonzero(usable(start, horizon, origin, marked)):
            actual = history[start + 1 + step]
            error = np.log((actual + OFFSET) / (earlier[step] + OFFSET)) / (spread * np.sqrt(step + 1))
            pooled[step].append(np.abs(error))
    known = [errors for errors in pooled if errors]
    reach = np.full(len(levels), np.nan)
    if known:
        of_all = np.concatenate([np.concatenate(errors) for errors in known])
        for place, level in enumerate(levels):
            reach[place] = _quantile(of_all, level / 100) * _widening(level / 100, max(len(known[0]) + 2, _FREEDOM))
    reach = reach[:, None, None] * np.sqrt(np.arange(1, horizon + 1))[:, None]
    width = np.exp(reach * volatility(history[: origin + 1], marked))
    return Bands(np.maximum((path + OFFSET) / width - OFFSET, 0), (path + OFFSET) * width - OFFSET)


def _quantile(values: np.ndarray, level: float) -> float:
    """The conformal quantile: the ceil((n + 1) level)-th smallest, the largest where there are too few."""
    place = min(int(np.ceil((len(values) + 1) * level)), len(values)) - 1
    return float(np.partition(values, place)[place])


def _widening(level: float, freedom: int) -> float:
    """Student's t quantile over the normal one (Cornish-Fisher expansion: Abramowitz & Stegun 1964, 26.7.5)."""
    z = NormalDist().inv_cdf(0.5 + level / 2)
    first = (z**3 + z) / (4 * freedom)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    return (z + first + second) / z


def score(
    history: np.ndarray,
    paths: dict[int, np.ndarray],
    alone: dict[int, np.ndarray],
    marked: np.ndarray,
    levels: tuple[int, ...],
) -> Score:
    """MASE (Hyndman & Koehler 2006) and coverage over all origins and years ahead that can be judged.

    MASE: mean of the absolute errors over the mean absolute yearly change of the history; NaN where there was no change. paths: the
    forecasts published, (h, n) by origin; alone: those of each model, (models, h, n).
    """
    n, last = history.shape[1], len(history) - 1
    scale = step_size(history)
    scale = np.where(scale > 0, scale, np.nan)
    total, count = np.zeros(n), 0
    by_model, counts = np.zeros((len(MODELS), n)), np.zeros((len(MODELS), n))
    inside, judged = np.zeros((len(levels), n)), np.zeros(n)
    for place, (origin, path) in enumerate(paths.items()):
        ahead = np.flatnonzero(usable(origin, len(path), last, marked))
        if not len(ahead):
            continue
        actual = history[origin + 1 + ahead]
        total += (np.abs(path[ahead] - actual) / scale).sum(axis=0)
        count += len(ahead)
        if alone:
            errors = np.abs(alone[origin][:, ahead] - actual) / scale
            by_model += np.nan_to_num(errors).sum(axis=1)
            counts += (~np.isnan(errors)).sum(axis=1)
        if place:
            band = bands(history, {start: paths[start] for start in paths if start <= origin}, origin, marked, levels)
            known = ahead[~np.isnan(band.low[0, ahead, 0])]
            truth = history[origin + 1 + known]
            inside += ((band.low[:, known] <= truth) & (truth <= band.high[:, known])).sum(axis=1)
            judged += len(known)
    with np.errstate(divide="ignore", invalid="ignore"):
        return Score(np.full(n, count), total / count, by_model / np.where(counts > 0, counts, np.nan), inside / judged)

"""Prediction intervals from the errors that the same forecasts made before, and how good forecasts and intervals were.

Shapes: t years of history, n series, h years ahead. An origin is the position of the year that a forecast starts from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from .forecasting import MODELS, OFFSET, step_size, usable

_OWN = 4.0  # steps of a series' own that the volatility usual for its size counts as
_WIDEST = 10.0  # half width on the log scale: beyond a factor of 20,000 nothing is known either way
_CLASSES = 3  # of size, each with its own quantile
_OF_A_CLASS = 100  # series at least: a quantile of fewer is noise
_ONE_ORIGIN = 9.0  # degrees of freedom of the errors from one origin, of whose going together nothing is known


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


def volatility(history: np.ndarray, marked: np.ndarray, without: range = range(0)) -> np.ndarray:
    """Typical log step (n,) of each series: its own, shrunk to what is usual for its size; 1 where no step is left.

    Squared steps are a + b / jobs over the series: a for the economy, b for the counting (Poisson, rounding, sampling). without:
    positions of steps (0: from the first year to the second) that are left out.
    """
    kept = ~marked[1 : len(history)]
    kept[list(without)] = False
    steps = np.diff(np.log(history + OFFSET), axis=0)[kept]
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

    Conformal (Vovk, Gammerman & Shafer 2005; Lei et al. 2018): log errors of earlier forecasts over the volatility that the series
    shows in all years but those of the error (as in the jackknife+ of Barber et al. 2021: the volatility of a forecast's own few
    years would be noise, and make old errors look too large), over the growth of errors with the years ahead, pooled over these
    years and over series of like size; their absolute quantile, widened for few origins. Symmetric on the log scale, since a few
    years show but one side of the cycle. NaN where no error is known.
    """
    path, horizon = paths[origin], len(paths[origin])
    scores = _scores(history, paths, origin, marked)
    if not scores:
        nothing = np.full((len(levels), *path.shape), np.nan)
        return Bands(nothing, nothing)
    growth = growth_of_errors(scores, horizon)
    scaled = {place: found / growth[place[1]] for place, found in scores.items()}
    every, freedom = np.stack(list(scaled.values())), freedom_of(scaled)
    reach = np.empty((len(levels), history.shape[1]))
    sizes = _size_classes(history[: origin + 1].mean(axis=0))
    for place, level in enumerate(levels):
        for size in range(sizes.max() + 1):
            own = sizes == size
            reach[place, own] = conformal_quantile(every[:, own].ravel(), level / 100)
        reach[place] *= _widening(level / 100, freedom)
    width = reach[:, None, :] * growth[:, None] * volatility(history[: origin + 1], marked)
    width = np.exp(np.minimum(width, _WIDEST))
    return Bands(np.maximum((path + OFFSET) / width - OFFSET, 0), (path + OFFSET) * width - OFFSET)


def _scores(
    history: np.ndarray, paths: dict[int, np.ndarray], origin: int, marked: np.ndarray
) -> dict[tuple[int, int], np.ndarray]:
    """Absolute log errors (n,) known in year `origin`, over the volatility of the other years, by start and step (from 0)."""
    known, found = history[: origin + 1], {}
    for start, earlier in paths.items():
        for step in np.flatnonzero(usable(start, len(earlier), origin, marked)):
            error = np.log((history[start + 1 + step] + OFFSET) / (earlier[step] + OFFSET))
            found[start, int(step)] = np.abs(error) / volatility(known, marked, range(start, start + step + 1))
    return found


def growth_of_errors(scores: dict[tuple[int, int], np.ndarray], horizon: int) -> np.ndarray:
    """How errors grow (h,) with the years ahead: their mean squares are a + b h, a, b >= 0 (least squares).

    As those of a random walk (b) seen through noise of counting or sampling (a), which does not grow: Muth (1960). That of a random
    walk where one year ahead is all that is known.
    """
    ahead = np.array([step + 1.0 for _, step in scores])
    squares = np.array([np.mean(found**2) for found in scores.values()])
    centre, spread = ahead.mean(), ahead.var()
    slope = max(np.mean((ahead - centre) * (squares - squares.mean())) / spread, 0.0) if spread else 1.0
    start = max(squares.mean() - slope * centre, 0.0) if spread else 0.0
    if start == 0:
        slope = 1.0
    return np.sqrt(start + slope * np.arange(1, horizon + 1))


def freedom_of(scores: dict[tuple[int, int], np.ndarray]) -> float:
    """Degrees of freedom of the errors: of how many independent ones they are worth, and two more.

    Errors from one origin go wrong together: n of them in each of k origins are worth k n / (1 + (n - 1) r), r their correlation
    within origins (one-way analysis of variance; Kish 1965).
    """
    starts = sorted({start for start, _ in scores})
    means = np.stack(
        [np.mean([found for (own, _), found in scores.items() if own == start], axis=0) for start in starts]
    )
    k, n = means.shape
    if k < 2:
        return _ONE_ORIGIN
    between = n * means.mean(axis=1).var(ddof=1)
    within = means.var(axis=1, ddof=1).mean() if n > 1 else 0.0
    both = between + (n - 1) * within
    together = max((between - within) / both, 0.0) if both else 1.0
    return k * n / (1 + (n - 1) * together) + 2


def _size_classes(sizes: np.ndarray) -> np.ndarray:
    """A class (n,) from 0 on for each series by its size; fewer than _CLASSES where they would hold too few."""
    classes = max(min(_CLASSES, len(sizes) // _OF_A_CLASS), 1)
    return np.searchsorted(np.quantile(sizes, np.arange(1, classes) / classes), sizes)


def conformal_quantile(values: np.ndarray, level: float) -> float:
    """The conformal quantile: the ceil((n + 1) level)-th smallest, the largest where there are too few."""
    place = min(int(np.ceil((len(values) + 1) * level)), len(values)) - 1
    return float(np.partition(values, place)[place])


def _widening(level: float, freedom: float) -> float:
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
    for origin, path in paths.items():
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
    with np.errstate(divide="ignore", invalid="ignore"):
        of_models = by_model / np.where(counts > 0, counts, np.nan)
        return Score(np.full(n, count), total / count, of_models, coverage(history, paths, marked, levels))


def coverage(
    history: np.ndarray,
    paths: dict[int, np.ndarray],
    marked: np.ndarray,
    levels: tuple[int, ...],
    given: Callable[[int], Bands] | None = None,
) -> np.ndarray:
    """Share (levels, n) of what came that lay within the intervals as they would have been given at each origin but the first.

    given: what gives the intervals at an origin, by default `bands`.
    """
    n, last = history.shape[1], len(history) - 1
    inside, judged = np.zeros((len(levels), n)), np.zeros(n)
    for origin, path in list(paths.items())[1:]:
        ahead = np.flatnonzero(usable(origin, len(path), last, marked))
        if not len(ahead):
            continue
        if given is None:
            band = bands(history, {start: paths[start] for start in paths if start <= origin}, origin, marked, levels)
        else:
            band = given(origin)
        known = ahead[~np.isnan(band.low[0, ahead, 0])]
        truth = history[origin + 1 + known]
        inside += ((band.low[:, known] <= truth) & (truth <= band.high[:, known])).sum(axis=1)
        judged += len(known)
    with np.errstate(divide="ignore", invalid="ignore"):
        return inside / judged

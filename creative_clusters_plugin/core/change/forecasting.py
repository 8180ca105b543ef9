"""Standard forecasts of many short yearly series at once, and the choice among them by how they would have done.

Shapes: t years of history, n series, h years ahead; jobs >= 0 without gaps. Growth is taken on the log scale, of jobs + OFFSET, so
that a handful of jobs more or less is no explosion.
"""

from dataclasses import dataclass

import numpy as np

from ..messages import Progress, each

MODELS = (
    "naive",
    "drift",
    "damped_trend",
    "constant_share",
    "constant_shift",
    "pooled_growth",
    "combination",
    "damped_shift",
    "last_share",
)
OFFSET = 5.0
SHORTEST = 2  # years of history that a forecast of the back-test starts from
RECENT = 3  # years whose mean share 'constant_share' keeps: one year's is noisy
STEEPEST = 0.3  # log growth of a year beyond which a step is a new level rather than a trend
DAMPING = 0.8  # of pooled growth from one year to the next
PRIOR = 8.0  # errors of its own that the errors of all series count as, in the choice of a model
_WORST = 20.0  # scaled error beyond which one series says no more about a model
_SMOOTHING = [(level, trend, damping) for level in (0.5, 0.8, 1.0) for trend in (0.1, 0.3) for damping in (0.7, 0.85)]


@dataclass(frozen=True)
class Parent:
    """What each series is a part of: history (t, n), and its own forecast (h, n) from the last year on."""

    history: np.ndarray
    path: np.ndarray


def without_marked(history: np.ndarray, marked: np.ndarray) -> np.ndarray:
    """`history` (t, n) with the steps into the years `marked` (t,) replaced by the mean of the others; its end stays.

    So a break or a pandemic year neither makes a trend nor hides one: earlier years move to the level of the last.
    """
    if not marked[1:].any():
        return history
    level = np.log(history + OFFSET)
    steps = np.diff(level, axis=0)
    kept = ~marked[1:]
    steps[~kept] = steps[kept].mean(axis=0) if kept.any() else 0.0
    back = level[-1] - np.cumsum(steps[::-1], axis=0)[::-1]
    return np.vstack([np.maximum(np.exp(back) - OFFSET, 0), history[-1]])


def forecasts(history: np.ndarray, horizon: int, pools: np.ndarray, parent: Parent | None = None) -> np.ndarray:
    """Forecasts (models, h, n) in jobs of all MODELS; NaN where a model needs a parent and there is none.

    naive: the last year. drift: the mean yearly change. damped_trend: Holt's exponential smoothing of the logs with a damped trend
    (Gardner & McKenzie 1985), its constants the best of a few in hindsight. constant_share: the mean share of the
    parent in the last RECENT years stays.
    constant_shift: growth differs from the parent's as it did (Brown 1969). pooled_growth: mean growth, damped, shrunk towards that
    of the pool (n,) of its like the more, the less the series differ beyond their noise (James & Stein 1961; Efron & Morris 1975).
    damped_shift: constant_shift whose difference fades by DAMPING a year; last_share: without any, the share of the last year stays.
    combination: the mean of the first four, or three
    (Makridakis, Spiliotis & Assimakopoulos 2020).
    """
    ahead = np.arange(1, horizon + 1)[:, None]
    last, level = history[-1], np.log(history + OFFSET)
    steps = np.diff(level, axis=0)
    found = np.full((len(MODELS), horizon, history.shape[1]), np.nan)
    found[0] = last
    found[1] = last + ahead * (last - history[0]) / (len(history) - 1)
    found[2] = np.exp(_damped(level, horizon)) - OFFSET
    if parent is not None:
        recent = min(len(history), RECENT)
        share = history[-recent:].sum(axis=0) / np.maximum(parent.history[-recent:].sum(axis=0), OFFSET)
        found[3] = share * parent.path
        apart = steps.mean(axis=0) - np.diff(np.log(parent.history + OFFSET), axis=0).mean(axis=0)
        apart = np.clip(apart, -STEEPEST, STEEPEST)
        kept = last * parent.path / np.maximum(parent.history[-1], OFFSET)
        found[4] = kept * np.exp(ahead * apart)
        found[7] = kept * np.exp(np.cumsum(DAMPING**ahead, axis=0) * apart)
        found[8] = kept
    steps = np.clip(steps, -STEEPEST, STEEPEST)
    found[5] = np.exp(level[-1] + np.cumsum(DAMPING**ahead, axis=0) * pooled_growth(steps, pools)) - OFFSET
    found = np.maximum(found, 0)
    # each of its parts goes wrong in another way; without a parent there is no share
    found[6] = found[:4].mean(axis=0) if parent is not None else found[:3].mean(axis=0)
    return found


def _damped(level: np.ndarray, horizon: int) -> np.ndarray:
    best, least = np.zeros((horizon, level.shape[1])), np.full(level.shape[1], np.inf)
    for smooth, turn, damping in _SMOOTHING:
        now, trend, loss = level[0], np.clip(np.diff(level, axis=0), -STEEPEST, STEEPEST).mean(axis=0), 0.0
        for value in level[1:]:
            expected = now + damping * trend
            loss = loss + (value - expected) ** 2
            before, now = now, expected + smooth * (value - expected)
            trend = np.clip(turn * (now - before) + (1 - turn) * damping * trend, -STEEPEST, STEEPEST)
        path = now + np.cumsum(damping ** np.arange(1, horizon + 1))[:, None] * trend
        best, least = np.where(loss < least, path, best), np.minimum(loss, least)
    return best


def pooled_growth(steps: np.ndarray, pools: np.ndarray) -> np.ndarray:
    """Mean log growth (n,) of each series, shrunk towards the mean of its pool; steps: (t - 1, n)."""
    mean = steps.mean(axis=0)
    # a single step may be noise altogether
    noise = steps.var(axis=0, ddof=1) / len(steps) if len(steps) > 1 else mean**2
    size = np.maximum(np.bincount(pools), 1)
    weight = 1 / (noise + np.median(noise) + 1e-9)
    centre = np.bincount(pools, mean * weight) / np.maximum(np.bincount(pools, weight), 1e-300)
    typical = np.bincount(pools, noise) / size
    between = np.bincount(pools, (mean - centre[pools]) ** 2) / np.maximum(size - 1, 1) - typical
    between = np.maximum(between, 0)[pools]
    own = np.maximum(noise, typical[pools])
    with np.errstate(divide="ignore", invalid="ignore"):
        kept = np.where(size[pools] > 1, between / (between + own), 1.0)
    return centre[pools] + np.nan_to_num(kept) * (mean - centre[pools])


def step_size(history: np.ndarray) -> np.ndarray:
    """Mean absolute yearly change (n,) of a history (t, n): what MASE divides errors by (Hyndman & Koehler 2006)."""
    return np.abs(np.diff(history, axis=0)).mean(axis=0)


def usable(origin: int, horizon: int, last: int, marked: np.ndarray) -> np.ndarray:
    """Which years ahead (h,) of a forecast from year `origin` can be judged: known by year `last`, no marked year on the way."""
    ahead = origin + np.arange(1, horizon + 1)
    fits = ahead <= last
    return np.array([fit and not marked[origin + 1 : year + 1].any() for fit, year in zip(fits, ahead, strict=True)])


def choose(errors: list[np.ndarray], scale: np.ndarray) -> np.ndarray:
    """The model (n,) for each series: the best so far where it beats the naive one by more than chance, else naive.

    errors: one (models, h, n) for each origin, absolute, NaN where unknown. scale: (n,) to compare series by. The errors of all
    series together count as PRIOR errors of its own, since a few errors of one series say little. A model has to be better
    than naive by one standard error over the origins (the rule of Breiman et al. 1984), since errors from one origin go
    wrong together; with a single origin nothing is known of that.
    """
    if len(errors) < 2:
        return np.zeros(len(scale), dtype=int)
    scores = []
    for found in errors:
        scaled = np.minimum(found / np.maximum(scale, 1.0), _WORST)
        known = ~np.isnan(scaled)
        own, count = np.where(known, scaled, 0.0).sum(axis=1), known.sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            common = own.sum(axis=1, keepdims=True) / count.sum(axis=1, keepdims=True)
            scores.append((own + PRIOR * common) / (count + PRIOR))
    gain = np.stack(scores) - np.stack(scores)[:, :1]
    mean, error = gain.mean(axis=0), gain.std(axis=0, ddof=1) / np.sqrt(len(gain))
    better = np.where(mean + error < 0, mean, np.inf)
    better[0] = 0.0
    return better.argmin(axis=0)


@dataclass(frozen=True)
class Rolling:
    """Forecasts from every origin (position of a year in the history): `paths` (h, n) of the model chosen with what was
    known then, `all` (models, h, n), `model` (n,)."""

    paths: dict[int, np.ndarray]
    all: dict[int, np.ndarray]
    model: dict[int, np.ndarray]

    def naive(self) -> "Rolling":
        """The same with the last value in place of what was chosen."""
        return Rolling(
            {origin: found[0] for origin, found in self.all.items()},
            self.all,
            {origin: np.zeros(len(model), dtype=int) for origin, model in self.model.items()},
        )


def rolling(
    history: np.ndarray,
    horizon: int,
    marked: np.ndarray,
    pools: np.ndarray,
    parent: np.ndarray | None = None,
    parent_paths: dict[int, np.ndarray] | None = None,
    progress: Progress = lambda share: True,
) -> Rolling:
    """Forecasts of the years after every origin, from SHORTEST years of history to the last, each with only what was known.

    history: (t, n); marked: (t,) years whose step is not to be learnt from; parent: (t, n) what each is a part of. Raises Cancelled.
    """
    result = Rolling({}, {}, {})
    for origin in each(range(SHORTEST - 1, len(history)), progress, every=1):
        known = slice(origin + 1)
        above = None
        if parent is not None and parent_paths is not None:
            above = Parent(without_marked(parent[known], marked[known]), parent_paths[origin])
        own = without_marked(history[known], marked[known])
        errors = [found for found in errors_by_origin(history[known], result.all, marked) if found is not None]
        found = forecasts(own, horizon, pools, above)
        model = choose(errors, step_size(history[known]))
        result.all[origin], result.model[origin] = found, model
        result.paths[origin] = found[model, :, np.arange(len(model))].T
    return result


def worse_than_naive(history: np.ndarray, paths: dict[int, np.ndarray], rolled: Rolling, marked: np.ndarray) -> bool:
    """Whether forecasts (h, n) by origin would have had a larger error than the last value, over all series."""
    both = {origin: np.stack([path, rolled.all[origin][0]]) for origin, path in paths.items()}
    errors = [found for found in errors_by_origin(history, both, marked) if found is not None]
    scale = step_size(history)
    if not errors or not (scale > 0).any():
        return False
    own, naive = (np.nanmean(np.concatenate(errors, axis=1), axis=1)[:, scale > 0] / scale[scale > 0]).mean(axis=1)
    return bool(own > naive)


def halfway(paths: dict[int, np.ndarray], rolled: Rolling) -> dict[int, np.ndarray]:
    """The mean of forecasts (h, n) by origin and the last value (Bates & Granger 1969)."""
    return {origin: (path + rolled.all[origin][0]) / 2 for origin, path in paths.items()}


def errors_by_origin(history: np.ndarray, paths: dict[int, np.ndarray], marked: np.ndarray) -> list[np.ndarray | None]:
    """Absolute errors (..., h, n) of the forecasts from each origin, NaN where they cannot be judged; None where none can."""
    result: list[np.ndarray | None] = []
    for origin, path in paths.items():
        ahead = np.flatnonzero(usable(origin, path.shape[-2], len(history) - 1, marked))
        if not len(ahead):
            result.append(None)
            continue
        error = np.full(path.shape, np.nan)
        error[..., ahead, :] = np.abs(path[..., ahead, :] - history[origin + 1 + ahead])
        result.append(error)
    return result

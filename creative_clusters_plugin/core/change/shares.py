"""Areas' shares of a nation whose path is given: what they were, whether they go on to shift, and how sure that is."""

from statistics import NormalDist

import numpy as np

from .forecasting import (
    MODELS,
    OFFSET,
    SHORTEST,
    Parent,
    Rolling,
    choose,
    errors_by_origin,
    forecasts,
    step_size,
    without_marked,
)
from .intervals import Bands

DRAWS = 400
_SEED = 2010
_OF_SHARES = [MODELS.index("constant_share"), MODELS.index("damped_shift")]


def share_rolling(history: np.ndarray, parent: np.ndarray, path: np.ndarray, marked: np.ndarray) -> Rolling:
    """Forecasts of areas (n) by their share of a nation, whose path is given, from every origin.

    history, parent: (t, n); path: (h, n) of the parent after the last year. What came of the parent after earlier origins is taken as
    known, so that the errors are those of the shares. Of the models two are chosen from: constant_share, and damped_shift where it has
    done better.
    """
    horizon, last = len(path), len(history) - 1
    result = Rolling({}, {}, {})
    for origin in range(SHORTEST - 1, len(history)):
        known = slice(origin + 1)
        given = path if origin == last else after(parent, origin, horizon)
        above = Parent(without_marked(parent[known], marked[known]), given)
        own = without_marked(history[known], marked[known])
        found = forecasts(own, horizon, np.zeros(history.shape[1], dtype=int), above)
        errors = [one[_OF_SHARES] for one in errors_by_origin(history[known], result.all, marked) if one is not None]
        model = np.array(_OF_SHARES)[choose(errors, step_size(history[known]))]
        result.all[origin], result.model[origin] = found, model
        result.paths[origin] = found[model, :, np.arange(len(model))].T
    return result


def after(parent: np.ndarray, origin: int, horizon: int) -> np.ndarray:
    """What came (h, n) after an origin; years that are not known repeat the last, and are judged nowhere."""
    rows = np.minimum(origin + np.arange(1, horizon + 1), len(parent) - 1)
    return parent[rows]


def share_draws(
    path: np.ndarray,
    cells: Bands,
    areas: Bands,
    area_path: np.ndarray,
    of: np.ndarray,
    at: np.ndarray,
    draws: int = DRAWS,
) -> np.ndarray:
    """Draws (d, h, n) of areas by sector that add up to the nation's sectors in every draw.

    path: (h, n), adding up to the sectors `of` (n,); cells: its bands, areas: those of the sums `area_path` (h, a) by area, `at` (n,) the
    area of each; the last of the levels of the bands is used. What goes wrong with an area goes wrong with its sectors together, as
    far as the bands of the sums say; the rest is each sector's own. Log-normal, then scaled to each sector's total.
    """
    own, common = _spread(path, cells), _spread(area_path, areas)[:, at]
    common = np.minimum(np.nan_to_num(common), own)
    rest = np.sqrt(np.maximum(own**2 - common**2, 0.0))
    rng = np.random.default_rng(_SEED)
    of_area = rng.standard_normal((draws, 1, area_path.shape[1]), dtype=np.float32)[:, :, at]
    of_cell = rng.standard_normal((draws, 1, path.shape[1]), dtype=np.float32)
    found = np.maximum((path + OFFSET) * np.exp(common * of_area + rest * of_cell) - OFFSET, 0.0)
    return found * _scale(path, found, of)


def _spread(path: np.ndarray, bands: Bands) -> np.ndarray:
    """Standard deviation (h, n) on the log scale of a band of 90 %."""
    return np.log((bands.high[-1] + OFFSET) / (path + OFFSET)) / NormalDist().inv_cdf(0.95)


def _scale(path: np.ndarray, found: np.ndarray, of: np.ndarray) -> np.ndarray:
    wanted, sums = grouped(path[None], of), grouped(found, of)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(sums > 0, wanted / sums, 1.0)[:, :, of]


def grouped(values: np.ndarray, to: np.ndarray) -> np.ndarray:
    """Sums (d, h, g) of `values` (d, h, n) over the columns that go to each of `to` (n,), all of 0 to g - 1."""
    order = np.argsort(to, kind="stable")
    starts = np.flatnonzero(np.diff(to[order], prepend=-1))
    return np.add.reduceat(values[:, :, order], starts, axis=2)


def bands_of(draws: np.ndarray, levels: tuple[int, ...]) -> Bands:
    """Quantiles of draws (d, h, n) as bands."""
    ends = [[(1 - level / 100) / 2, (1 + level / 100) / 2] for level in levels]
    low, high = np.quantile(draws, np.array(ends).T, axis=0)
    return Bands(low, high)

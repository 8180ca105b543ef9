"""Areas' shares of a nation whose path is given: what they were, whether they go on to shift, and how sure that is."""

import numpy as np

from .forecasting import (
    MODELS,
    SHORTEST,
    Parent,
    Rolling,
    choose,
    errors_by_origin,
    forecasts,
    step_size,
    without_marked,
)

_OF_SHARES = [MODELS.index(name) for name in ("last_share", "constant_share", "damped_shift")]


def share_rolling(history: np.ndarray, parent: np.ndarray, path: np.ndarray, marked: np.ndarray) -> Rolling:
    """Forecasts of areas (n) by their share of a nation, whose path is given, from every origin.

    history, parent: (t, n); path: (h, n) of the parent after the last year. What came of the parent after earlier origins is taken as
    known, so that the errors are those of the shares. last_share is taken until constant_share, which a noisy year moves less, or
    damped_shift has done better by more than chance.
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

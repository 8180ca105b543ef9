"""Logistic regression by Newton's steps, as far as a back-test needs it: what one fitted elsewhere says of cases."""

import numpy as np

_STEPS = 25
_RIDGE = 1e-6  # keeps the steps finite where something tells the cases apart without error
_SETTLED = 1e-10
_FARTHEST = 30.0  # of the logit: beyond, chances are 0 and 1 to the last digit


def held_out(measures: np.ndarray, true: np.ndarray, fold: np.ndarray) -> np.ndarray:
    """The logit (c,) of each case by a regression on the cases of all other folds; the measures are standardised first.

    measures: (c, p), finite; true: (c,) bool; fold: (c,) of integers. 0 where the other folds have no case of either kind.
    """
    spread = measures.std(axis=0)
    even = (measures - measures.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    design = np.column_stack([np.ones(len(even)), even])
    found = np.zeros(len(even))
    for number in np.unique(fold):
        own = fold == number
        others = true[~own]
        if others.any() and not others.all():
            found[own] = design[own] @ coefficients(design[~own], others)
    return found


def coefficients(design: np.ndarray, true: np.ndarray) -> np.ndarray:
    """Those (p,) of the most likely logistic regression of `true` (c,) on the columns of `design` (c, p), the constant among them."""
    found = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -_FARTHEST, _FARTHEST)))
        slope = design.T @ (true - chance) - _RIDGE * found
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + _RIDGE * np.eye(len(found))
        step = np.linalg.solve(curve, slope)
        found = found + step
        if np.abs(step).max() < _SETTLED:
            break
    return found

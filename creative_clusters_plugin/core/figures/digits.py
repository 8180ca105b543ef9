"""The digits of a result that say something: what is ranked, binned or compared with a threshold is rounded to them first."""

import numpy as np
from numpy.typing import ArrayLike

_SIGNIFICANT = 12
# by binary exponent: the power of ten that brings a value to about 12 digits before the point, and what it is divided by instead
_LOWEST = -1100
_POWERS = np.clip(_SIGNIFICANT - np.floor(np.arange(_LOWEST, 1100) * np.log10(2)), -300, 300).astype(int)
_UP, _DOWN = (np.array([float(f"1e{max(sign * power, 0)}") for power in _POWERS]) for sign in (1, -1))


def settled(values: ArrayLike) -> np.ndarray:
    """`values` to 12 significant digits (some to 13), so that the last digit of a sum decides no class, tie or rank.

    The order of a sum, the processor and the version of numpy change results in the 16th digit: 27.999999999999996 is 28, and
    two areas of the same mix have the same quotient. Rounding is to decimal places, so that a threshold as it is written (0.8,
    1.25) lies in the middle of what is rounded to it, never at its border. NaN and infinity stay; numbers of single precision,
    which have fewer digits, stay as they are. Differences are to be taken between settled numbers: what is left of two equal
    ones is nothing but last digits.
    """
    values = np.asarray(values)
    if values.dtype == np.float32:
        return values
    values = values.astype(float, copy=False)
    # the exponent of an infinite number is not the same everywhere
    place = np.clip(np.frexp(values)[1] - _LOWEST, 0, len(_UP) - 1)
    up, down = _UP[place], _DOWN[place]
    with np.errstate(invalid="ignore", over="ignore"):
        rounded = np.rint(values * up / down) / up * down
    return np.where(np.isfinite(rounded), rounded, values)

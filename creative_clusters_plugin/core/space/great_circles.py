"""How far places are from one another."""

import numpy as np

_EARTH = 6371.0088  # mean radius in km (IUGG)


def great_circle(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Kilometres (...) between places (..., 2) in degrees of longitude and latitude, on a sphere; NaN carries through.

    Within 0.6 % of the distance on the ellipsoid. Haversine formula (Sinnott 1984).
    """
    (x, y), (u, v) = (np.moveaxis(np.radians(places), -1, 0) for places in (one, other))
    half = np.sin((y - v) / 2) ** 2 + np.cos(y) * np.cos(v) * np.sin((x - u) / 2) ** 2
    return 2 * _EARTH * np.arcsin(np.sqrt(np.minimum(half, 1)))


def from_the_middle(places: np.ndarray) -> np.ndarray:
    """Directions (n, 3) of length 1 from the middle of the sphere to places (n, 2) in degrees; NaN carries through.

    Their products are the cosines of the angles between them, which `to_the_middle` gives for a distance.
    """
    x, y = np.radians(places).T
    return np.column_stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)])


def to_the_middle(kilometres: float) -> float:
    """The cosine of the angle at the middle of the sphere between places so far apart; that of the far end beyond it."""
    return float(np.cos(min(kilometres / _EARTH, np.pi)))

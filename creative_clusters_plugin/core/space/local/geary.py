"""Alike or unlike the neighbours, in either direction: local Geary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import mark
from .moran import ANSELIN
from .record import ONE, QUIET, Classes, LocalStatistic, Script, own_field, plain

if TYPE_CHECKING:
    import numpy as np

    from ..permutation import Counts
    from .sample import Draws, Measured, Sample

ANSELIN_GEARY = (
    "Anselin, L. (2019). A local indicator of multivariate spatial association: extending Geary's c. Geographical Analysis "
    "51(2), 133–150."
)
CLASSES = Classes(
    "likeness",
    plain(
        {
            "high-high": mark("High among high"),
            "low-low": mark("Low among low"),
            "other alike": mark("Alike, about the mean"),
            "unlike": mark("Unlike its neighbours"),
        }
    ),
)


def _local_geary(sample: Sample) -> Measured:
    """Mean over the neighbours of (z_i - z_j)^2 (Anselin 1995; 2019), z-scores with n - 1, as R's spdep and GeoDa have them.

    The sum over j of w (z_j^2 - 2 z_i z_j) is a lag of values u_j that depend on i: mean and variance of u over the others
    follow from sums of powers of z.
    """
    import numpy as np

    from .sample import Measured

    x, n = sample.x, len(sample.x)
    z = (x - x.mean()) / x.std(ddof=1)
    whole, squares = sample.near.sums
    inner = -2 * z * sample.lag(z) + sample.lag(z**2)
    powers = [(z**power).sum() - z**power for power in range(1, 5)]
    mean = (powers[1] - 2 * z * powers[0]) / (n - 1)
    variance = (powers[3] - 4 * z * powers[2] + 4 * z**2 * powers[1]) / (n - 1) - mean**2
    with np.errstate(divide="ignore", invalid="ignore"):
        deviation = (inner - whole * mean) / np.sqrt(variance * ((n - 1) * squares - whole**2) / (n - 2))
    deviation = np.where(np.isfinite(deviation), deviation, np.nan)

    def count(draws: Draws) -> Counts:
        return draws.weighted(sample.near, [z, z**2], [-2 * z, np.ones(n)], inner)

    return Measured((whole * z**2 + inner) / whole, deviation, sample.everywhere, count)


def _classify(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    from ..local_formulas import above

    x, alike = sample.x, found.z < 0
    own_high, near_high = above(x, x.mean()), above(sample.mean_lag(x), x.mean())
    kind = np.select(
        [alike & own_high & near_high, alike & ~own_high & ~near_high, alike],
        ["high-high", "low-low", "other alike"],
        "unlike",
    )
    return np.where(q <= alpha, kind, QUIET)


STATISTICS = (
    LocalStatistic(
        number=4,
        id="local_geary",
        title=mark("Local Geary: alike or unlike the neighbours"),
        words=mark("Geary"),
        takes=ONE,
        measure=_local_geary,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Local Geary"),
            mark(
                "The mean squared difference between the area and its neighbours (Anselin 1995; 2019): small where they are alike, "
                "whether high, low or about the mean.",
            ),
        ),
        papers=(ANSELIN, ANSELIN_GEARY),
        script=Script(
            (
                "found = esda.Geary_Local(connectivity=w, **draws(esda.Geary_Local)).fit(x)",
                "statistic = found.localG * (n - 1) / n  # z-scores with n - 1, as in R and GeoDa",
            )
        ),
        scatter=own_field,
    ),
)

"""How much the values around an area vary: local spatial heteroscedasticity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...messages import mark
from .record import ONE, QUIET, Classes, LocalStatistic, Script, plain

if TYPE_CHECKING:
    import numpy as np

    from .sample import Measured, Sample

ORD_GETIS_LOSH = "Ord, J. K. & Getis, A. (2012). Local spatial heteroscedasticity (LOSH). The Annals of Regional Science 48(2), 529–539."
CLASSES = Classes(
    "spread",
    plain({"varied": mark("The values around vary much"), "uniform": mark("The values around vary little")}),
)


def _losh(sample: Sample) -> Measured:
    """Mean over the neighbours of e_j^2, against the mean of all (Ord & Getis 2012, eq. 3 and 5, a = 2).

    e_j: the residual of x_j from the mean of its own neighbours. Its variance is that of a lag of values in any order.
    """
    import numpy as np

    from ..local_formulas import conditional_z

    squares, n = (sample.x - sample.mean_lag(sample.x)) ** 2, len(sample.x)
    mean = squares.mean()
    whole, weights = sample.near.sums
    spread = ((squares**2).mean() - mean**2) * (n * weights - whole**2) / (n - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        statistic, variance = sample.mean_lag(squares) / mean, spread / (whole * mean) ** 2
    z = conditional_z(sample.lag(squares), squares, sample.near)
    return replace(sample.of_lag(squares, statistic, z), variance=variance)


def _chi_square(found: Measured) -> np.ndarray:
    """p (n,) of both sides: 2 H / Var H has a chi-square distribution with 2 / Var H degrees of freedom (Ord & Getis 2012)."""
    import numpy as np
    from scipy.special import chdtr, chdtrc

    variance = np.full(len(found.z), np.nan) if found.variance is None else found.variance
    with np.errstate(divide="ignore", invalid="ignore"):
        free, scaled = 2 / variance, 2 * found.statistic / variance
    return np.minimum(1.0, 2 * np.minimum(chdtr(free, scaled), chdtrc(free, scaled)))


def _classify(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    return np.where(q <= alpha, np.where(found.z > 0, "varied", "uniform"), QUIET)


STATISTICS = (
    LocalStatistic(
        number=9,
        id="losh",
        title=mark("Local spatial heteroscedasticity (LOSH): how much the values around vary"),
        words=mark("LOSH,heteroscedasticity,variance"),
        takes=ONE,
        measure=_losh,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Local spatial heteroscedasticity (LOSH)"),
            mark(
                "The mean squared deviation of the neighbours from their own surroundings, against that of all areas (Ord & Getis "
                "2012). Above 1: the values around the area vary much, as at the edge of a cluster; below 1: they are much of a kind."
            ),
        ),
        papers=(ORD_GETIS_LOSH,),
        script=Script(
            (
                'found = esda.LOSH(connectivity=w, inference="chi-square").fit(x)',
                "statistic = found.Hi",
            ),
            p="",
            analytic="numpy.minimum(1, 2 * numpy.minimum(found.pval, 1 - found.pval))",
        ),
        analytic=_chi_square,
    ),
)

"""Alike or unlike the neighbours, in either direction: local Geary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import mark
from .moran import ANSELIN
from .record import MANY, ONE, QUIET, Classes, LocalStatistic, Script, own_field, plain

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


CLASSES_OF_MANY = Classes(
    "likeness_of_many",
    plain({"alike": mark("Alike in all fields together"), "unlike": mark("Unlike its neighbours")}),
)


def _local_geary(sample: Sample) -> Measured:
    """Mean over the neighbours of (z_i - z_j)^2 (Anselin 1995; 2019), z-scores with n - 1, as R's spdep and GeoDa have them.

    The sum over j of w (z_j^2 - 2 z_i z_j) is a lag of values u_j that depend on i: mean and variance of u over the others
    follow from sums of powers of z.
    """

    return _geary_of((sample.x,), sample)


def _multivariate_geary(sample: Sample) -> Measured:
    """Mean over the fields of local Geary (Anselin 2019, eq. 9); an area's neighbours get all values of another area together."""
    return _geary_of(sample.fields, sample)


def _geary_of(fields: tuple[np.ndarray, ...], sample: Sample) -> Measured:
    """The sum over j of w (S_j - 2 z_i . z_j) is a lag, too, of values u_j that depend on i: S_j is the sum of squares of z_j (m,)."""
    import numpy as np

    from .sample import Measured

    m, n = len(fields), len(sample.x)
    z = np.array([(x - x.mean()) / x.std(ddof=1) for x in fields])
    whole, squares = sample.near.sums
    square = (z**2).sum(axis=0)
    inner = sample.lag(square) - 2 * sum(one * sample.lag(one) for one in z)
    # of the others: sums of S, S^2, S z and z z'
    total, second = square.sum() - square, (square**2).sum() - square**2
    mixed = z * ((z @ square)[:, None] - square * z)
    crossed = (z * ((z @ z.T) @ z)).sum(axis=0) - square**2
    mean = (total - 2 * (z * (z.sum(axis=1)[:, None] - z)).sum(axis=0)) / (n - 1)
    variance = (second - 4 * mixed.sum(axis=0) + 4 * crossed) / (n - 1) - mean**2
    with np.errstate(divide="ignore", invalid="ignore"):
        deviation = (inner - whole * mean) / np.sqrt(variance * ((n - 1) * squares - whole**2) / (n - 2))
    deviation = np.where(np.isfinite(deviation), deviation, np.nan)

    def count(draws: Draws) -> Counts:
        return draws.weighted(sample.near, [*z, square], [*(-2 * z), np.ones(n)], inner)

    return Measured((whole * square + inner) / whole / m, deviation, sample.everywhere, count)


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


def _classify_many(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    return np.where(q <= alpha, np.where(found.z < 0, "alike", "unlike"), QUIET)


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
    LocalStatistic(
        number=10,
        id="multivariate_geary",
        title=mark("Multivariate local Geary: alike or unlike in several fields together"),
        words=mark("Geary,multivariate"),
        takes=MANY,
        measure=_multivariate_geary,
        classify=_classify_many,
        classes=CLASSES_OF_MANY,
        note=(
            mark("Multivariate local Geary"),
            mark(
                "The mean over the fields of the squared difference between the area and its neighbours (Anselin 2019): small where "
                "they are alike in all fields together. An area may be alike in each of them and not stand out here, or the other way."
            ),
        ),
        papers=(ANSELIN_GEARY,),
        script=Script(
            (
                'near = w.transform("r")  # esda.Geary_Local_MV fails beside scikit-learn 1.8 and newer',
                "scores = [stats.zscore(values, ddof=1) for values in fields]",
                "statistic = sum(one**2 - 2 * one * near.lag(one) + near.lag(one**2) for one in scores) / len(scores)",
            ),
            p="",
        ),
    ),
)

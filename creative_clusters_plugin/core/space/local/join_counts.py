"""Ones among ones: the local join count of a field of zeros and ones, and of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import mark
from .record import MANY, ONE, PAIR, QUIET, UPPER, Classes, LocalStatistic, Script, plain

if TYPE_CHECKING:
    import numpy as np

    from .sample import Measured, Sample

ANSELIN_LI = (
    "Anselin, L. & Li, X. (2019). Operational local join count statistics for cluster detection. Journal of "
    "Geographical Systems 21(2), 189–210."
)
CLASSES = Classes("cluster", plain({"cluster": mark("Cluster")}))


def _joins(sample: Sample, here: np.ndarray, around: np.ndarray) -> Measured:
    """Number of neighbours that are 1 in `around` (n,), of the areas that are 1 in `here` (n,)."""
    from ..local_formulas import conditional_z

    found = sample.lag(around)
    return sample.of_lag(around, here * found, conditional_z(found, around, sample.near), tested=here == 1)


def _join_count(sample: Sample) -> Measured:
    return _joins(sample, sample.x, sample.x)


def _all_fields(sample: Sample) -> Measured:
    """Of areas that are 1 in all fields (m, n): how many neighbours are, too."""
    import numpy as np

    every = np.prod(sample.fields, axis=0)
    return _joins(sample, every, every)


def _one_here_other_around(sample: Sample) -> Measured:
    """Of areas that are 1 in the first field alone: how many neighbours are 1 in the second alone (Anselin & Li 2019, eq. 5)."""
    return _joins(sample, sample.x * (1 - sample.y), sample.y * (1 - sample.x))


def _classify(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    return np.where(q <= alpha, "cluster", QUIET)


def _script(ones: str, others: str, *lines: str) -> Script:
    """esda gives p of the smaller tail, and none where no neighbour is 1; which tail it is tells the exact distribution.

    ones: the areas tested; others: the number of ones among the other areas.
    """
    further = (
        f"statistic, ones = found.LJC, {ones}",
        f"exact = stats.hypergeom.sf(statistic - 1, n - 1, {others}, w.cardinalities.to_numpy())",
        "upper = numpy.nan_to_num(numpy.where(exact < 0.5, found.p_sim, 1 - found.p_sim), nan=1)",
    )
    return Script(lines + further, p="numpy.where(ones == 1, upper, numpy.nan)", equal=True)


STATISTICS = (
    LocalStatistic(
        number=5,
        id="local_join_count",
        title=mark("Local join count of a 0/1 field"),
        words=mark("join count"),
        takes=ONE,
        measure=_join_count,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Local join count"),
            mark("Of an area that is 1: how many of its neighbours are 1, too (Anselin & Li 2019)."),
        ),
        papers=(ANSELIN_LI,),
        script=_script(
            "x",
            "ones.sum() - 1",
            "peer, given = esda.Join_Counts_Local, draws(esda.Join_Counts_Local)",
            'found = peer(connectivity=w, **given).fit(x, permutations=given["permutations"])',
        ),
        binary=True,
        tail=UPPER,
    ),
    LocalStatistic(
        number=8,
        id="co_location",
        title=mark("Conditional co-location: join count of two 0/1 fields"),
        words=mark("join count,co-location,conditional co-location"),
        takes=PAIR,
        measure=_all_fields,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Conditional co-location (co-location join count)"),
            mark(
                "Of an area that is 1 in both fields: how many of its neighbours are, too. Given that it is, the pairs of values of the "
                "other areas are permuted (Anselin & Li 2019)."
            ),
        ),
        papers=(ANSELIN_LI,),
        script=_script(
            "x * y",
            "ones.sum() - 1",
            "peer, given = esda.Join_Counts_Local_BV, draws(esda.Join_Counts_Local_BV)",
            'found = peer(connectivity=w, **given).fit(x, y, case="CLC", permutations=given["permutations"])',
        ),
        binary=True,
        tail=UPPER,
    ),
    LocalStatistic(
        number=11,
        id="multivariate_join_count",
        title=mark("Multivariate local join count: several 0/1 fields together"),
        words=mark("join count,co-location,multivariate"),
        takes=MANY,
        measure=_all_fields,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Multivariate local join count"),
            mark("Of an area that is 1 in all fields: how many of its neighbours are, too (Anselin & Li 2019)."),
        ),
        papers=(ANSELIN_LI,),
        script=_script(
            "numpy.prod(fields, axis=0)",
            "ones.sum() - 1",
            "peer, given = esda.Join_Counts_Local_MV, draws(esda.Join_Counts_Local_MV)",
            'found = peer(connectivity=w, **given).fit(fields, permutations=given["permutations"])',
        ),
        binary=True,
        tail=UPPER,
    ),
    LocalStatistic(
        number=12,
        id="bivariate_join_count",
        title=mark("Bivariate local join count: a 1 of the field here, of the second field around"),
        words=mark("join count,co-location"),
        takes=PAIR,
        measure=_one_here_other_around,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Bivariate local join count"),
            mark(
                "Of an area that is 1 in the first field and not in the second: how many of its neighbours are 1 in the second and not "
                "in the first (Anselin & Li 2019). Where both go side by side without being in one place."
            ),
        ),
        papers=(ANSELIN_LI,),
        script=_script(
            "x * (1 - y)",
            "(y * (1 - x)).sum()",
            "peer, given = esda.Join_Counts_Local_BV, draws(esda.Join_Counts_Local_BV)",
            "here, around = x * (1 - y), y * (1 - x)",
            'found = peer(connectivity=w, **given).fit(here, around, case="BJC", permutations=given["permutations"])',
        ),
        binary=True,
        tail=UPPER,
    ),
)

"""Ones among ones: the local join count of a field of zeros and ones, and of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import mark
from .record import ONE, PAIR, QUIET, UPPER, Classes, LocalStatistic, Script, plain

if TYPE_CHECKING:
    import numpy as np

    from .sample import Measured, Sample

ANSELIN_LI = (
    "Anselin, L. & Li, X. (2019). Operational local join count statistics for cluster detection. Journal of "
    "Geographical Systems 21(2), 189–210."
)
CLASSES = Classes("cluster", plain({"cluster": mark("Cluster")}))


def _joins(sample: Sample, ones: np.ndarray) -> Measured:
    """Number of neighbours that are 1, where the area itself is (n,)."""
    from ..local_formulas import conditional_z

    around = sample.lag(ones)
    return sample.of_lag(ones, ones * around, conditional_z(around, ones, sample.near), tested=ones == 1)


def _join_count(sample: Sample) -> Measured:
    return _joins(sample, sample.x)


def _co_location(sample: Sample) -> Measured:
    return _joins(sample, sample.x * sample.y)


def _classify(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    return np.where(q <= alpha, "cluster", QUIET)


def _script(ones: str, *lines: str) -> Script:
    """esda gives p of the smaller tail, and none where no neighbour is 1; which tail it is tells the exact distribution."""
    further = (
        f"statistic, ones = found.LJC, {ones}",
        "exact = stats.hypergeom.sf(statistic - 1, n - 1, ones.sum() - 1, w.cardinalities.to_numpy())",
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
            "found = esda.Join_Counts_Local(connectivity=w, **draws(esda.Join_Counts_Local)).fit(x)",
        ),
        binary=True,
        tail=UPPER,
    ),
    LocalStatistic(
        number=8,
        id="co_location",
        title=mark("Co-location join count of two 0/1 fields"),
        words=mark("join count,co-location"),
        takes=PAIR,
        measure=_co_location,
        classify=_classify,
        classes=CLASSES,
        note=(
            mark("Co-location join count"),
            mark("Where both fields are 1, here and around (Anselin & Li 2019)."),
        ),
        papers=(ANSELIN_LI,),
        script=_script(
            "x * y",
            "peer = esda.Join_Counts_Local_BV",
            'found = peer(connectivity=w, **draws(peer)).fit(x, y, case="CLC")',
        ),
        binary=True,
        tail=UPPER,
    ),
)

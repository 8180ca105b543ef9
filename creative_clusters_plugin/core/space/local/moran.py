"""Clusters and outliers: local Moran, of rates, of two fields, and Lee's local L."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import CreativeClustersError, mark
from .record import ONE, PAIR, QUIET, RATE, Classes, LocalStatistic, Script, both_fields, normal, own_field, plain

if TYPE_CHECKING:
    import numpy as np

    from ..permutation import Counts
    from .sample import Draws, Measured, Sample

ANSELIN = "Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis 27(2), 93–115."
ASSUNCAO_REIS = (
    "Assunção, R. M. & Reis, E. A. (1999). A new proposal to adjust Moran's I for population density. Statistics in "
    "Medicine 18(16), 2147–2162."
)
ANSELIN_SYABRI_SMIRNOV = (
    "Anselin, L., Syabri, I. & Smirnov, O. (2002). Visualizing multivariate spatial correlation with dynamically linked "
    "windows. CSISS Workshop on New Tools for Spatial Data Analysis, Santa Barbara."
)
LEE = (
    "Lee, S.-I. (2001). Developing a bivariate spatial association measure: an integration of Pearson's r and Moran's"
    " I. Journal of Geographical Systems 3(4), 369–385."
)
CLASSES = Classes(
    "quadrant",
    plain(
        {
            "high-high": mark("High among high"),
            "low-low": mark("Low among low"),
            "high-low": mark("High among low"),
            "low-high": mark("Low among high"),
        }
    ),
)
_NOTE = (
    mark("Local Moran and its classes"),
    mark(
        "The area's deviation from the mean times that of its neighbours (Anselin 1995). High among high and low among low "
        "are clusters; high among low and low among high are outliers. Of rates, deviations are standardised for their base "
        "first (Assunção & Reis 1999).",
    ),
)
_NOTE_PAIR = (
    mark("Bivariate local Moran"),
    mark(
        "The deviation of the field here times that of the second field around (Anselin, Syabri & Smirnov 2002). It leaves out how "
        "the two go together in place.",
    ),
)
_NOTE_LEE = (
    mark("Lee's local L"),
    mark(
        "Lee's L compares the surroundings of both fields (Lee 2001). Pairs of values are permuted together, so that only where "
        "they meet is tested, not that they go together.",
    ),
)


def _moran(sample: Sample, here: np.ndarray, around: np.ndarray) -> Measured:
    """z_i sum_j w_ij v_j / W_i of z-scores (n,) here and around (Anselin 1995; Sokal et al. 1998)."""
    import numpy as np

    from ..local_formulas import conditional_z

    sign = np.sign(here)
    lagged = sample.lag(around)
    z = sign * conditional_z(lagged, around, sample.near)
    return sample.of_lag(around, here * (lagged / sample.near.sums[0]), z, sign, here != 0, lagged)


def _local_moran(sample: Sample) -> Measured:
    from ..local_formulas import standard

    own = standard(sample.x)
    return _moran(sample, own, own)


def rates(sample: Sample) -> np.ndarray:
    from ..local_formulas import empirical_bayes_rates

    return empirical_bayes_rates(sample.x, sample.y)


def _local_moran_rates(sample: Sample) -> Measured:
    from ..local_formulas import standard

    own = standard(rates(sample))
    return _moran(sample, own, own)


def _bivariate_moran(sample: Sample) -> Measured:
    from ..local_formulas import standard

    return _moran(sample, standard(sample.x), standard(sample.y))


def _local_lee(sample: Sample) -> Measured:
    """Product of the two mean lags of standardised values (Lee 2001, eq. 24; the area itself left out), which has no z."""
    import numpy as np

    from ..local_formulas import standard
    from .sample import Measured

    if not sample.near.equal:
        raise CreativeClustersError(
            mark("Local Lee's L needs neighbours of equal weight: choose other neighbours than a kernel.")
        )
    first, second = standard(sample.x), standard(sample.y)
    statistic = sample.mean_lag(first) * sample.mean_lag(second)

    def count(draws: Draws) -> Counts:
        return draws.shared(sample.near, [first, second], statistic, lambda sums, k: sums[0] * sums[1] / k**2)

    return Measured(statistic, np.full(len(first), np.nan), sample.everywhere, count, side=statistic)


def _quadrants(sample: Sample, own_high: np.ndarray, around: np.ndarray, q: np.ndarray, alpha: float) -> np.ndarray:
    """own_high: which areas (n,) are high themselves; around: the values (n,) whose mean over the neighbours is high or low."""
    import numpy as np

    from ..local_formulas import above

    near_high = above(sample.mean_lag(around), around.mean())
    kinds = np.array([QUIET, "high-high", "high-low", "low-high", "low-low"], dtype=object)
    return kinds[np.where(q <= alpha, 1 + 2 * ~own_high + ~near_high, 0)]


def _of_own(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    from ..local_formulas import above

    return _quadrants(sample, above(sample.x, sample.x.mean()), sample.x, q, alpha)


def _of_rates(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    from ..local_formulas import above

    own = rates(sample)
    return _quadrants(sample, above(own, own.mean()), own, q, alpha)


def _of_both(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    from ..local_formulas import above

    return _quadrants(sample, above(sample.x, sample.x.mean()), sample.y, q, alpha)


def _of_surroundings(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    from ..local_formulas import above

    return _quadrants(sample, above(sample.mean_lag(sample.x), sample.x.mean()), sample.y, q, alpha)


def _rates_here_and_around(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    own = rates(sample)
    return own, own


def _script(peer: str, given: str, here: str, around: str) -> Script:
    lines = (
        f"found = esda.{peer}({given}, w, **draws(esda.{peer}))",
        "statistic = found.Is * n / (n - 1)  # z-scores with n, as Anselin (1995) has them",
        f"here = {here}",
        f"around = {around}",
        "whole, squares = w.sparse @ numpy.ones(n), w.sparse.power(2) @ numpy.ones(n)",
        "mean, square = -around / (n - 1), (n - around**2) / (n - 1)  # of the others",
        "spread = numpy.sqrt((square - mean**2) * ((n - 1) * squares - whole**2) / (n - 2))",
        "z = numpy.sign(here) * (w.sparse @ around - whole * mean) / spread",
    )
    return Script(lines)


STATISTICS = (
    LocalStatistic(
        number=2,
        id="local_moran",
        title=mark("Local Moran: clusters and outliers"),
        words=mark("Moran,LISA,cluster,outlier"),
        takes=ONE,
        measure=_local_moran,
        classify=_of_own,
        classes=CLASSES,
        note=_NOTE,
        papers=(ANSELIN,),
        script=_script("Moran_Local", "x", "stats.zscore(x)", "here"),
        analytic=normal,
        scatter=own_field,
    ),
    LocalStatistic(
        number=3,
        id="local_moran_rates",
        title=mark("Local Moran of rates (empirical Bayes; second field = base)"),
        words=mark("Moran,LISA,cluster,outlier"),
        takes=RATE,
        measure=_local_moran_rates,
        classify=_of_rates,
        classes=CLASSES,
        note=_NOTE,
        papers=(ANSELIN, ASSUNCAO_REIS),
        script=_script("Moran_Local_Rate", "x, y", "stats.zscore(esda.smoothing.assuncao_rate(x, y))", "here"),
        analytic=normal,
        scatter=_rates_here_and_around,
    ),
    LocalStatistic(
        number=6,
        id="bivariate_moran",
        title=mark("Bivariate local Moran: the field here, the second field around"),
        words=mark("Moran,LISA,cluster,outlier"),
        takes=PAIR,
        measure=_bivariate_moran,
        classify=_of_both,
        classes=CLASSES,
        note=_NOTE_PAIR,
        papers=(ANSELIN_SYABRI_SMIRNOV,),
        script=_script("Moran_Local_BV", "x, y", "stats.zscore(x)", "stats.zscore(y)"),
        analytic=normal,
        scatter=both_fields,
    ),
    LocalStatistic(
        number=7,
        id="local_lee",
        title=mark("Lee's local L: both fields around"),
        words=mark("Lee"),
        takes=PAIR,
        measure=_local_lee,
        classify=_of_surroundings,
        classes=CLASSES,
        note=_NOTE_LEE,
        papers=(LEE,),
        script=Script(
            (
                'near = w.transform("r")  # esda counts the area itself among its neighbours',
                "statistic = near.lag(stats.zscore(x)) * near.lag(stats.zscore(y))",
            ),
            p="",
            equal=True,
        ),
        scatter=both_fields,
    ),
)

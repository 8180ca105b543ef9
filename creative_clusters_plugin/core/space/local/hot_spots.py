"""Hot and cold spots: Gi* and Gi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Note, mark
from .record import ONE, QUIET, Classes, LocalStatistic, Script, normal, own_field

if TYPE_CHECKING:
    import numpy as np

    from .sample import Measured, Sample

LEAST = 0.10  # largest q of a hot or cold spot
_LEVELS = {99: 0.01, 95: 0.05, 90: LEAST}
ORD_GETIS = (
    "Ord, J. K. & Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues and an "
    "application. Geographical Analysis 27(4), 286–306."
)
CLASSES = Classes(
    "hot_cold",
    {
        f"{side} {level}": Note(text, {"level": level})
        for side, text in (
            ("hot", mark("Hot spot, {level} % confidence")),
            ("cold", mark("Cold spot, {level} % confidence")),
        )
        for level in _LEVELS
    },
    mark("Hot and cold spots are shown at 99, 95 and 90 % (q up to 0.01, 0.05 and 0.10)."),
)
_NOTE = (
    mark("Hot and cold spots (Gi*, Gi)"),
    mark(
        "The sum of the values around an area, the area itself included (Gi*) or not (Gi), against what it would be anywhere "
        "(Ord & Getis 1995). Hot: high values together; cold: low values together.",
    ),
)


def _gi_star(sample: Sample) -> Measured:
    """sum_j w_ij x_j / sum_j x_j, the area itself with the mean of its weights (Ord & Getis 1995, eq. 14.3)."""
    from ..local_formulas import gi_star

    x, near = sample.x, sample.near
    own = near.sums[0] / near.count
    return sample.of_lag(x, (sample.lag(x) + own * x) / x.sum(), gi_star(x, near))


def _gi(sample: Sample) -> Measured:
    """sum_j w_ij x_j / sum_(j != i) x_j (Ord & Getis 1995)."""
    import numpy as np

    from ..local_formulas import conditional_z

    x, around = sample.x, sample.lag(sample.x)
    with np.errstate(divide="ignore", invalid="ignore"):
        statistic = around / (x.sum() - x)
    return sample.of_lag(x, statistic, conditional_z(around, x, sample.near))


def _classify(sample: Sample, found: Measured, q: np.ndarray, alpha: float) -> np.ndarray:
    import numpy as np

    reached = [q <= most for most in _LEVELS.values()]
    hot, cold = (np.select(reached, [f"{side} {level}" for level in _LEVELS], QUIET) for side in ("hot", "cold"))
    return np.where(found.z > 0, hot, cold)


def _script(star: bool) -> Script:
    lines = (
        f'found = esda.G_Local(x, w, transform="B", star={star}, **draws(esda.G_Local))',
        "statistic, z = found.Gs, found.Zs",
    )
    return Script(lines, equal=True)


STATISTICS = (
    LocalStatistic(
        number=0,
        id="gi_star",
        title=mark("Gi* (Getis & Ord): hot and cold spots, the area itself included"),
        words=mark("Gi*,Getis-Ord,hot spot,cold spot"),
        takes=ONE,
        measure=_gi_star,
        classify=_classify,
        classes=CLASSES,
        note=_NOTE,
        papers=(ORD_GETIS,),
        script=_script(star=True),
        analytic=normal,
        scatter=own_field,
    ),
    LocalStatistic(
        number=1,
        id="gi",
        title=mark("Gi (Getis & Ord): without the area itself"),
        words=mark("Gi*,Getis-Ord,hot spot,cold spot"),
        takes=ONE,
        measure=_gi,
        classify=_classify,
        classes=CLASSES,
        note=_NOTE,
        papers=(ORD_GETIS,),
        script=_script(star=False),
        analytic=normal,
        scatter=own_field,
    ),
)

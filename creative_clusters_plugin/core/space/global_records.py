"""The global statistics of spatial autocorrelation, one record each; light enough to import when QGIS starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..messages import mark
from .local.moran import ANSELIN_SYABRI_SMIRNOV, LEE

if TYPE_CHECKING:
    import numpy as np

    from .global_statistics import Links

CLIFF_ORD = "Cliff, A. D. & Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion."
GETIS_ORD = (
    "Getis, A. & Ord, J. K. (1992). The analysis of spatial association by use of distance statistics. Geographical "
    "Analysis 24(3), 189–206."
)
# what values a statistic needs, beside being different
NOT_NEGATIVE, BINARY = "not negative", "binary"
# what is permuted: the values of the first field, of the second alone, or pairs of both together
FIRST, SECOND, TOGETHER = "first", "second", "together"
_ALIKE, _UNLIKE = mark("neighbours are alike"), mark("neighbours are unlike")


@dataclass(frozen=True)
class Row:
    """A row of the result: its id and title, and what it says where it is above, or below, its expected value."""

    id: str
    title: str
    above: str = _ALIKE
    below: str = _UNLIKE


@dataclass(frozen=True)
class GlobalStatistic:
    """A global statistic. id: as `global_statistics` takes it; title: in the dialog.

    measure: from the links and values x, y (n, b), a column for each permutation, to the rows (r, b). expected: over all
    permutations, from the links and values (n,), of each row. rows: what it gives. paired: whether it takes a second field.
    values: NOT_NEGATIVE, BINARY or '' for any. permuted: FIRST, SECOND or TOGETHER.
    script: lines of Python by which PySAL gives the same: from values `x` (and `y`) and their Graph `w` to the entries of `rows`
    (value, p) by the ids of the rows.
    note: what the report says of it, after its title. papers: as published.
    """

    id: str
    title: str
    measure: Callable[[Links, np.ndarray, Any], np.ndarray]
    expected: Callable[[Links, np.ndarray, Any], list[float]]
    rows: tuple[Row, ...]
    note: str
    papers: tuple[str, ...]
    script: tuple[str, ...]
    paired: bool = False
    values: str = ""
    permuted: str = FIRST


def _moran(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """Moran's I (Moran 1950; Cliff & Ord 1981): sum_ij w_ij z_i z_j / sum_i z_i^2, weights of each area summing to 1."""
    z = links.centred(x)
    return (links.cross(links.standard, z, z) / links.squares(z))[None]


def _moran_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    return [-1 / (len(x) - 1)]


def _geary(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """Geary's C (1954): (n - 1) sum_ij w_ij (x_i - x_j)^2 / (2 n sum_i z_i^2); below 1 for alike neighbours."""
    import numpy as np

    n, z = len(x), links.centred(x)
    squares = links.margins(links.standard) @ np.square(z) - 2 * links.cross(links.standard, z, z)
    return ((n - 1) * squares / (2 * n * links.squares(z)))[None]


def _geary_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    return [1.0]


def _general_g(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """General G (Getis & Ord 1992): sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j, binary weights, x not negative."""
    return (links.cross(links.binary, x, x) / (x.sum(axis=0) ** 2 - links.squares(x)))[None]


def _general_g_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    return [links.binary.sum() / (len(x) * (len(x) - 1))]


def _join_counts(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """Joins of ones, of zeros, and of a one with a zero (Cliff & Ord 1981), binary weights; x holds zeros and ones."""
    import numpy as np

    ones = links.cross(links.binary, x, x) / 2
    mixed = links.margins(links.binary) @ x / 2 - 2 * ones
    return np.array([ones, links.binary.sum() / 2 - ones - mixed, mixed])


def _join_counts_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    n, ones = len(x), x.sum()
    alike, zeros = links.binary.sum() / (2 * n * (n - 1)), n - ones
    return [alike * ones * (ones - 1), alike * zeros * (zeros - 1), 2 * alike * ones * zeros]


def _bivariate_moran(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """Bivariate Moran's I (Anselin, Syabri & Smirnov 2002): x here and y around; z-scores with n - 1."""
    import numpy as np

    first, second = x - x.mean(axis=0), y - y.mean(axis=0)
    spread = np.sqrt((first**2).sum(axis=0) * (second**2).sum(axis=0))
    return (links.cross(links.standard, first, second) / spread)[None]


def _bivariate_moran_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    return [0.0]


def _lee(links: Links, x: np.ndarray, y: Any) -> np.ndarray:
    """Lee's L (2001, eq. 18), the areas' own values left out of the means: sum of the products of both mean lags."""
    import numpy as np

    first, second = (links.standard @ (values - values.mean(axis=0)) for values in (x, y))
    return (np.einsum("ij,ij->j", first, second) / (len(x) * x.std(axis=0) * y.std(axis=0)))[None]


def _lee_expected(links: Links, x: np.ndarray, y: Any) -> list[float]:
    """Pairs (x, y) are permuted together: what they have in common in place stays."""
    import numpy as np

    n, own = len(x), (links.standard.data**2).sum()
    return [float(np.corrcoef(x, y)[0, 1] * (own - (n - own) / (n - 1)) / n)]


# the order is that of an enum parameter, whose numbers models store: append, never insert
GLOBAL_STATISTICS = (
    GlobalStatistic(
        id="moran",
        title=mark("Moran's I"),
        measure=_moran,
        expected=_moran_expected,
        rows=(Row("moran", mark("Moran's I")),),
        note=mark("Whether neighbours are alike: above its expected value they are (Cliff & Ord 1981)."),
        papers=(CLIFF_ORD,),
        script=(
            "found = esda.Moran(x, w, permutations=PERMUTATIONS)",
            'rows["moran"] = found.I, found.p_sim',
        ),
    ),
    GlobalStatistic(
        id="geary",
        title=mark("Geary's C"),
        measure=_geary,
        expected=_geary_expected,
        rows=(Row("geary", mark("Geary's C"), _UNLIKE, _ALIKE),),
        note=mark("Whether neighbours are alike: below 1 they are (Cliff & Ord 1981)."),
        papers=(CLIFF_ORD,),
        script=(
            "found = esda.Geary(x, w, permutations=PERMUTATIONS)",
            'rows["geary"] = found.C, found.p_sim',
        ),
    ),
    GlobalStatistic(
        id="general_g",
        title=mark("General G (Getis & Ord)"),
        measure=_general_g,
        expected=_general_g_expected,
        rows=(
            Row(
                "general_g",
                mark("General G (Getis & Ord)"),
                mark("high values lie together"),
                mark("low values lie together"),
            ),
        ),
        note=mark("Whether high or low values lie together (Getis & Ord 1992)."),
        papers=(GETIS_ORD,),
        script=(
            "found = esda.G(x, w, permutations=PERMUTATIONS)",
            'rows["general_g"] = found.G, found.p_sim',
        ),
        values=NOT_NEGATIVE,
    ),
    GlobalStatistic(
        id="join_counts",
        title=mark("Join counts of 0/1 fields"),
        measure=_join_counts,
        expected=_join_counts_expected,
        rows=(
            Row("join_count_bb", mark("Joins of ones")),
            Row("join_count_ww", mark("Joins of zeros")),
            Row("join_count_bw", mark("Joins of a one and a zero"), _UNLIKE, _ALIKE),
        ),
        note=mark("How often ones and zeros are neighbours (Cliff & Ord 1981)."),
        papers=(CLIFF_ORD,),
        script=(
            "found = esda.Join_Counts(x, w, permutations=0)",
            'for name in ("bb", "ww", "bw"):',
            '    rows[f"join_count_{name}"] = getattr(found, name), numpy.nan',
        ),
        values=BINARY,
    ),
    GlobalStatistic(
        id="bivariate_moran",
        title=mark("Bivariate Moran's I (with the second field)"),
        measure=_bivariate_moran,
        expected=_bivariate_moran_expected,
        rows=(
            Row(
                "bivariate_moran",
                mark("Bivariate Moran's I"),
                mark("high beside high of the second field"),
                mark("high beside low of the second field"),
            ),
        ),
        note=mark(
            "Whether the second field is high around areas where the first one is (Anselin, Syabri & Smirnov 2002). The values of the "
            "second field alone are shuffled.",
        ),
        papers=(ANSELIN_SYABRI_SMIRNOV,),
        script=(
            "found = esda.Moran_BV(x, y, w, permutations=PERMUTATIONS)",
            'rows["bivariate_moran"] = found.I, found.p_sim',
        ),
        paired=True,
        permuted=SECOND,
    ),
    GlobalStatistic(
        id="lee",
        title=mark("Lee's L (with the second field)"),
        measure=_lee,
        expected=_lee_expected,
        rows=(
            Row(
                "lee",
                mark("Lee's L"),
                mark("the surroundings go together more than the areas"),
                mark("the surroundings go together less than the areas"),
            ),
        ),
        note=mark(
            "Whether the surroundings of both fields go together (Lee 2001). Pairs of both fields are shuffled together.",
        ),
        papers=(LEE,),
        script=(
            'found = esda.Spatial_Pearson(w.transform("r").sparse, permutations=0).fit(x[:, None], y[:, None])',
            'rows["lee"] = found.association_[0, 1], numpy.nan',
        ),
        paired=True,
        permuted=TOGETHER,
    ),
)
GLOBAL_IDS = tuple(one.id for one in GLOBAL_STATISTICS)
ROWS = {row.id: row for one in GLOBAL_STATISTICS for row in one.rows}


def global_record(id: str) -> GlobalStatistic:
    return GLOBAL_STATISTICS[GLOBAL_IDS.index(id)]


def records_of(rows: set[str]) -> list[GlobalStatistic]:
    """The statistics that gave `rows` (ids)."""
    return [one for one in GLOBAL_STATISTICS if rows & {row.id for row in one.rows}]

"""Correlation of two fields over areas, tested with the number of areas that spatial autocorrelation leaves independent.

Where areas are like their neighbours in both fields, n areas say less than n independent ones would, and the usual test finds
correlations that are none. Clifford, Richardson & Hemon (1989) estimate from the autocorrelation of both fields how many
independent areas would give a correlation as uncertain; Dutilleul (1993) makes it hold for small n. Results agree with those
of `modified.ttest` of the R package SpatialPack.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from scipy.fft import fftfreq, irfft2, next_fast_len, rfft2
from scipy.spatial import cKDTree
from scipy.special import betainc

from ..messages import CreativeClustersError, mark_plural

CLASSES = 13  # distance classes, as SpatialPack's default
FEWEST = 4
MOST_EXACT = 5_000  # places; of more, distances are taken on a grid
CELLS = 1_024  # of the grid along the largest distance
_LEAF = 32


@dataclass(frozen=True)
class SpatialCorrelation:
    """r: Pearson's correlation; n: areas with both values; effective_n: independent areas that would be as informative.

    statistic: F on 1 and effective_n - 2 degrees of freedom; p: two-sided. NaN where they cannot be had: r and all others for
    fewer than 4 areas or a field without variation, the test where effective_n is 2 or less.
    """

    r: float
    n: int
    effective_n: float
    statistic: float
    p: float


class _PairClasses:
    """Pairs of n places by distance. `pairs` (k,): ordered pairs of two places in each class."""

    @property
    def n(self) -> int:
        raise NotImplementedError

    @property
    def pairs(self) -> np.ndarray:
        raise NotImplementedError

    def products(self, z: np.ndarray) -> np.ndarray:
        """Sums (k,) of z_i z_j over the pairs of each class."""
        raise NotImplementedError

    def row_sums(self, index: np.ndarray) -> np.ndarray:
        """1 + the sum over all other places of the index (k,) of the class that they are in, for each place (n,)."""
        raise NotImplementedError

    def moran(self, z: np.ndarray) -> np.ndarray:
        """Moran's I (k,) of standardised values z (n,) over the pairs of each distance class; 0 for a class without pairs."""
        return np.divide(self.products(z), self.pairs, out=np.zeros(len(self.pairs)), where=self.pairs > 0)

    def effective_size(self, first: np.ndarray, second: np.ndarray) -> float:
        """1 + tr(R1) tr(R2) / tr(R1 R2) (Dutilleul 1993, eq. 3.7), R the centred correlation matrix of each field's Moran's I.

        first, second: Moran's I (k,) by distance class. The matrices are constant within a class, so that sums over the
        classes do: no matrix of all pairs is held.
        """
        n = self.n
        rows = [self.row_sums(index) for index in (first, second)]
        traces = [n - row.sum() / n for row in rows]
        product = n + self.pairs @ (first * second)
        product += (rows[0].sum() * rows[1].sum() / n - 2 * rows[0] @ rows[1]) / n
        return float(1 + traces[0] * traces[1] / product) if product > 0 else np.nan

    def correlation(self, x: np.ndarray, y: np.ndarray, wider: float = 1.0) -> SpatialCorrelation:
        """Correlation of two fields (n,) without missing values, over these places.

        wider: by how much r varies more than over areas that vary alike; the effective number is less by the square of it.
        """
        n = len(x)
        if n < FEWEST or np.ptp(x) == 0 or np.ptp(y) == 0:
            return SpatialCorrelation(np.nan, n, np.nan, np.nan, np.nan)
        one, two = ((values - values.mean()) / values.std() for values in (x, y))
        r = float(np.clip((one * two).mean(), -1.0, 1.0))
        size = 1 + (self.effective_size(self.moran(one), self.moran(two)) - 1) / wider**2
        freedom = size - 2
        if not freedom > 0:
            return SpatialCorrelation(r, n, size, np.nan, np.nan)
        unexplained = 1 - r**2
        statistic = freedom * r**2 / unexplained if unexplained > 0 else np.inf
        # P(F > f) on 1 and d degrees of freedom is the incomplete beta function at d / (d + f), here 1 - r^2
        return SpatialCorrelation(r, n, size, float(statistic), float(betainc(freedom / 2, 0.5, unexplained)))


@dataclass(frozen=True)
class DistanceClasses(_PairClasses):
    """Pairs of places by distance, exactly: made once, used for any number of fields over the same places.

    tree: of the places (n, 2); bounds: (k,) upper bounds of the classes, the last infinite; degree: (n, k) how many others
    each place has in each class.
    """

    tree: cKDTree
    bounds: np.ndarray
    degree: np.ndarray

    @staticmethod
    def of(coordinates: np.ndarray, classes: int = CLASSES) -> "_PairClasses":
        """`classes` of equal width up to the largest distance. coordinates: (n, 2), projected, finite, in any unit.

        Of more than 5,000 places, distances are taken on a fine grid (see GridClasses). Raises CreativeClustersError where
        coordinates are missing.
        """
        places = np.asarray(coordinates, dtype=float)
        missing = int((~np.isfinite(places).all(axis=1)).sum())
        if missing:
            raise CreativeClustersError(
                mark_plural(
                    "{count} of {n} areas has no place: distances between areas need coordinates.",
                    "{count} of {n} areas have no place: distances between areas need coordinates.",
                ),
                count=missing,
                n=len(places),
            )
        # summed up step by step, so that distances on a bound of a regular grid fall where SpatialPack has them
        bounds = np.cumsum(np.full(classes, _longest(places) / classes))
        if len(places) > MOST_EXACT and bounds[-1] > 0:
            return GridClasses.of(places, bounds)
        tree = cKDTree(places, leafsize=_LEAF)
        within = [tree.query_ball_point(places, bound, return_length=True) for bound in bounds[:-1]]
        reached = np.column_stack([np.ones(len(places), dtype=int), *within, np.full(len(places), len(places))])
        bounds[-1] = np.inf
        return DistanceClasses(tree, bounds, np.diff(reached, axis=1))

    @property
    def n(self) -> int:
        return len(self.degree)

    @cached_property
    def pairs(self) -> np.ndarray:
        return self.degree.sum(axis=0)

    def products(self, z: np.ndarray) -> np.ndarray:
        sums = self.tree.count_neighbors(self.tree, self.bounds, weights=(z, z), cumulative=False)
        sums[0] -= (z**2).sum()  # each place with itself
        return sums

    def row_sums(self, index: np.ndarray) -> np.ndarray:
        return 1 + self.degree @ index


@dataclass(frozen=True)
class GridClasses(_PairClasses):
    """The same with places moved to the middles of square cells, of which the largest distance has 1,024.

    Sums over all pairs are then convolutions: seconds for a hundred thousand places. Only pairs within a cell of a bound can
    fall into the next class.

    cell: (n, 2) whole numbers from 0; shape: of the grid, twice as large as the cells reach; kind: (shape) class of the
    distance between two cells as far apart, the far half standing for negative offsets.
    """

    cell: np.ndarray
    shape: tuple[int, int]
    kind: np.ndarray

    @classmethod
    def of(cls, places: np.ndarray, bounds: np.ndarray) -> "GridClasses":
        side = bounds[-1] / CELLS
        cell = np.floor((places - places.min(axis=0)) / side).astype(np.int64)
        wide, high = (int(next_fast_len(2 * (int(reach) + 1), real=True)) for reach in cell.max(axis=0))
        shape = (wide, high)
        apart = np.hypot(*np.meshgrid(*(side * size * fftfreq(size) for size in shape), indexing="ij"))
        return cls(cell, shape, np.minimum(np.searchsorted(bounds, apart, side="left"), len(bounds) - 1))

    @property
    def n(self) -> int:
        return len(self.cell)

    def _spectrum(self, values: np.ndarray) -> np.ndarray:
        place = np.ravel_multi_index((self.cell[:, 0], self.cell[:, 1]), self.shape)
        return rfft2(np.bincount(place, values, minlength=self.shape[0] * self.shape[1]).reshape(self.shape))

    @cached_property
    def _counts(self) -> np.ndarray:
        return self._spectrum(np.ones(self.n))

    def _by_class(self, spectrum: np.ndarray) -> np.ndarray:
        return np.bincount(self.kind.ravel(), irfft2(np.abs(spectrum) ** 2, s=self.shape).ravel())

    @cached_property
    def pairs(self) -> np.ndarray:
        found = np.rint(self._by_class(self._counts))
        found[0] -= self.n  # each place with itself
        return found

    def products(self, z: np.ndarray) -> np.ndarray:
        found = self._by_class(self._spectrum(z))
        found[0] -= (z**2).sum()
        return found

    def row_sums(self, index: np.ndarray) -> np.ndarray:
        around = irfft2(self._counts * rfft2(index[self.kind]), s=self.shape)
        return 1 - index[0] + around[tuple(self.cell.T)]


def spatial_correlation(
    x: np.ndarray, y: np.ndarray, coordinates: np.ndarray, classes: int = CLASSES
) -> SpatialCorrelation:
    """Pearson's correlation of x and y (n,) over places (n, 2), tested with Dutilleul's effective number of areas.

    Areas where either value is NaN or infinite are left out. For Spearman's pass ranks. coordinates: projected, in any unit;
    `DistanceClasses.of` serves several fields over the same places. Raises CreativeClustersError for missing coordinates.
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    known = np.isfinite(x) & np.isfinite(y)
    x, y = x[known], y[known]
    if len(x) < FEWEST:
        return SpatialCorrelation(np.nan, len(x), np.nan, np.nan, np.nan)
    return DistanceClasses.of(np.asarray(coordinates, dtype=float)[known], classes).correlation(x, y)


def _longest(places: np.ndarray) -> float:
    """The largest distance between two of the places (n, 2): that between two corners of their hull."""
    corners = shapely.get_coordinates(shapely.convex_hull(shapely.multipoints(places)))
    longest = 0.0
    for corner in corners:
        longest = max(longest, float(np.hypot(*(corners - corner).T).max()))
    return longest

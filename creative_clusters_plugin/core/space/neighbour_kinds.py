"""The ways to say who is around whom, one record each; light enough to import when QGIS starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..messages import mark

if TYPE_CHECKING:
    import numpy as np
    import scipy.sparse as sparse

    Links = Callable[[np.ndarray, np.ndarray, int, float], sparse.csr_array]


@dataclass(frozen=True)
class NeighbourKind:
    """A kind of neighbourhood. id: as `neighbours` takes it; title: in the dialog.

    links: from shapes (n,), their centroids (n, 2), the number of neighbours and the width of the band to the matrix of links;
    None where the user's table or file has them. areal: for polygons only. measured: by distances, which degrees do not give.
    banded: by the width of a band, which may leave areas out.
    """

    id: str
    title: str
    links: Links | None
    areal: bool = False
    measured: bool = False
    banded: bool = False


def _queen(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .neighbours import contiguity

    return contiguity(shapes, rook=False)


def _rook(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .neighbours import contiguity

    return contiguity(shapes, rook=True)


def _intersects(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .neighbours import touching

    return touching(shapes)


def _nearest(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .by_distance import nearest_links

    return nearest_links(places, k)


def _band(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .by_distance import within_band

    return within_band(places, band)


def _kernel(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .by_distance import adaptive_kernel

    return adaptive_kernel(places, k)


def _delaunay(shapes: np.ndarray, places: np.ndarray, k: int, band: float) -> sparse.csr_array:
    from .by_distance import triangulation

    return triangulation(places)


# the order is that of an enum parameter, whose numbers models store: append, never insert
NEIGHBOUR_KINDS = (
    NeighbourKind("queen", mark("Queen: a common corner or edge"), _queen, areal=True),
    NeighbourKind("rook", mark("Rook: a common edge"), _rook, areal=True),
    NeighbourKind("intersects", mark("Touching or overlapping (for generalised borders)"), _intersects, areal=True),
    NeighbourKind("nearest", mark("Nearest neighbours"), _nearest, measured=True),
    NeighbourKind("band", mark("Distance band"), _band, measured=True, banded=True),
    NeighbourKind("kernel", mark("Adaptive kernel over the nearest neighbours"), _kernel, measured=True),
    NeighbourKind("delaunay", mark("Delaunay triangulation"), _delaunay, measured=True),
    NeighbourKind("table", mark("A table of neighbours"), None),
    NeighbourKind("file", mark("A weights file (of GeoDa, ArcGIS, PySAL …)"), None),
)
WEIGHTS_FILES = (".gal", ".gwt", ".kwt", ".swm", ".mat", ".mtx", ".wk1")
NEIGHBOUR_IDS = tuple(kind.id for kind in NEIGHBOUR_KINDS)


def neighbour_kind(id: str) -> NeighbourKind:
    return NEIGHBOUR_KINDS[NEIGHBOUR_IDS.index(id)]

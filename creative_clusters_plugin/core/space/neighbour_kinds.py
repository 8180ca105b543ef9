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

    script: lines of Python that give the same `links` (a sparse matrix) of `areas` (a GeoDataFrame) to the reader of a report;
    {k} and {band} stand for the settings.
    """

    id: str
    title: str
    links: Links | None
    script: tuple[str, ...]
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


_POINTS = "points = numpy.column_stack([areas.centroid.x, areas.centroid.y])"
_WITHIN = (
    "found = KDTree(points).query_ball_point(points, far * (1 + 1e-9) + 2e-15 * abs(points).max())  # what is as far counts, too",
    "focal, other = numpy.repeat(range(n), [len(one) for one in found]), numpy.concatenate(found).astype(int)",
)
_BY_NEAREST = (
    _POINTS,
    "far = KDTree(points).query(points, {k} + 1)[0][:, -1]",
    *_WITHIN,
    "links = linked(focal, other)",
)
_BY_KERNEL = (
    _POINTS,
    "far = KDTree(points).query(points, min({k} + 2, n))[0][:, -1]",
    *_WITHIN,
    "share = numpy.hypot(*(points[focal] - points[other]).T) / far[focal]",
    "weight = numpy.where(share < 1 - 1e-9, (1 - share**2) ** 2, 0)",
    "alike = numpy.bincount(focal, weight * (focal != other), n) == 0  # all neighbours are as far",
    "links = linked(focal, other, numpy.where(alike[focal], 1, weight))",
)
_BY_TRIANGLES = (
    _POINTS,
    "distinct, place = numpy.unique(points, axis=0, return_inverse=True)",
    "corners = Delaunay(distinct).simplices",
    "focal = numpy.concatenate([corners[:, [0, 1, 2, 1, 2, 0]].ravel(), range(len(distinct))])",
    "other = numpy.concatenate([corners[:, [1, 2, 0, 0, 1, 2]].ravel(), range(len(distinct))])",
    "at = sparse.coo_array((numpy.ones(n), (range(n), place.ravel()))).tocsr()  # points at one place share their neighbours",
    "focal, other = (at @ sparse.coo_array((numpy.ones(len(focal)), (focal, other))).tocsr() @ at.T).nonzero()",
    "links = linked(focal, other)",
)

# the order is that of an enum parameter, whose numbers models store: append, never insert
NEIGHBOUR_KINDS = (
    NeighbourKind(
        "queen",
        mark("Queen: a common corner or edge"),
        _queen,
        ("links = Graph.build_contiguity(areas, rook=False).sparse",),
        areal=True,
    ),
    NeighbourKind(
        "rook",
        mark("Rook: a common edge"),
        _rook,
        ("links = Graph.build_contiguity(areas, rook=True).sparse",),
        areal=True,
    ),
    NeighbourKind(
        "intersects",
        mark("Touching or overlapping (for generalised borders)"),
        _intersects,
        ('links = linked(*areas.sindex.query(areas.geometry, predicate="intersects"))',),
        areal=True,
    ),
    NeighbourKind("nearest", mark("Nearest neighbours"), _nearest, _BY_NEAREST, measured=True),
    NeighbourKind(
        "band",
        mark("Distance band"),
        _band,
        ("links = Graph.build_distance_band(areas.centroid, threshold={band!r}, binary=True).sparse",),
        measured=True,
        banded=True,
    ),
    NeighbourKind("kernel", mark("Adaptive kernel over the nearest neighbours"), _kernel, _BY_KERNEL, measured=True),
    NeighbourKind("delaunay", mark("Delaunay triangulation"), _delaunay, _BY_TRIANGLES, measured=True),
    NeighbourKind(
        "table",
        mark("A table of neighbours"),
        None,
        (
            "place = pandas.Series(range(n), index=key(areas[{id!r}]))",
            "rows = rows[key(rows[{focal!r}]).isin(place.index) & key(rows[{other!r}]).isin(place.index)]",
            "focal, other = (place[key(rows[name])].to_numpy() for name in ({focal!r}, {other!r}))",
            "links = linked(focal, other, {weight})",
        ),
    ),
    NeighbourKind(
        "file",
        mark("A weights file (of GeoDa, ArcGIS, PySAL …)"),
        None,
        (
            'given = libpysal.io.open({path!r}, "r", {ending!r}).read()',
            "rows = [(one, *link) for one in given.neighbors for link in zip(given.neighbors[one], given.weights[one])]",
            'rows = pandas.DataFrame(rows, columns=["focal", "neighbor", "weight"])',
            "place = {place}",
            "rows = rows[key(rows.focal).isin(place.index) & key(rows.neighbor).isin(place.index)]",
            "focal, other = (place[key(column)].to_numpy() for column in (rows.focal, rows.neighbor))",
            "links = linked(focal, other, rows.weight.to_numpy(float))",
        ),
    ),
)
WEIGHTS_FILES = (".gal", ".gwt", ".kwt", ".swm", ".mat", ".mtx", ".wk1")
NEIGHBOUR_IDS = tuple(kind.id for kind in NEIGHBOUR_KINDS)


def neighbour_kind(id: str) -> NeighbourKind:
    return NEIGHBOUR_KINDS[NEIGHBOUR_IDS.index(id)]

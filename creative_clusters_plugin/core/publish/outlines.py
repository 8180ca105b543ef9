"""Outlines of areas for a small map inside a page: paths in pixels, coarse enough for a few hundred areas to weigh little."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

_FINEST = 0.35  # pixels: what is smaller cannot be seen
_AT_ONCE = 1_000  # shapes between two looks at the cancel button
MOST_APART = 300  # areas whose borders can be told apart on so small a map


@dataclass(frozen=True)
class Outlines:
    """paths: SVG path data for each area ('' where it has no shape), within (0, 0) and (`width`, `height`); whole: that of all
    areas together, of more than MOST_APART as one silhouette, so that a page on each of thousands stays small.
    """

    paths: tuple[str, ...]
    whole: str
    width: float
    height: float


def outlines(
    shapes: Sequence[bytes], width: float, tallest: float, degrees: bool, look: Callable[[], object] = lambda: None
) -> Outlines:
    """Paths of the shapes (WKB polygons, b'' for none), north up, fitted into `width` x `tallest` pixels.

    degrees: coordinates are longitude and latitude; east-west is then shortened by the cosine of the middle latitude. look: called
    now and then, raises what stops the work.
    """
    import shapely

    polygons = shapely.from_wkb([shape or None for shape in shapes])
    if shapely.is_empty(polygons).all() or shapely.is_missing(polygons).all():
        return Outlines(("",) * len(shapes), "", width, 0.0)
    west, south, east, north = shapely.total_bounds(polygons[~shapely.is_missing(polygons)])
    narrow = np.cos(np.radians((south + north) / 2)) if degrees else 1.0
    scale = min(width / max((east - west) * narrow, 1e-12), tallest / max(north - south, 1e-12))

    def on_page(xy: np.ndarray) -> np.ndarray:
        return np.column_stack([(xy[:, 0] - west) * narrow * scale, (north - xy[:, 1]) * scale])

    placed = shapely.transform(polygons, on_page)
    look()
    paths: list[str] = []
    for start in range(0, len(placed), _AT_ONCE):
        part = placed[start : start + _AT_ONCE]
        paths += [_path(shape) for shape in shapely.simplify(part, _FINEST, preserve_topology=False)]
        look()
    whole = "".join(paths) if len(paths) <= MOST_APART else _silhouette(placed)
    return Outlines(tuple(paths), whole, float((east - west) * narrow * scale), float((north - south) * scale))


def _silhouette(polygons: np.ndarray) -> str:
    import shapely

    # a little wider, so that neighbours meet although each was simplified alone
    wider = shapely.buffer(shapely.simplify(polygons, _FINEST), _FINEST, quad_segs=1)
    return _path(shapely.simplify(shapely.union_all(wider), _FINEST))


def _path(shape: Any) -> str:
    import shapely

    if shape is None or shape.is_empty:
        return ""
    rings = shapely.get_rings(shapely.get_parts(shape))
    return "".join(f"M{_points(shapely.get_coordinates(ring)[:-1])}Z" for ring in rings)


def _points(xy: np.ndarray) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in np.round(xy, 1).tolist())

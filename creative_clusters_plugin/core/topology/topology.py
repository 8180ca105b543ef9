"""Areas as a TopoJSON topology: every border once, simplified once, so that neighbours stay neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..messages import Progress, tick
from .arcs import Arcs, corners, cut
from .generalising import bound_for, relative_weights, simplified
from .rings import Rings, meet, numbered, read_rings, tidy, weld
from .topojson import encoded

MOST_VERTICES = 200_000  # what a browser draws while it is moved
LEAST_FOR_AN_AREA = 8  # of the vertices, where areas are so many that each would have fewer
_STEPS = 1024  # of the grid along the side of a small area
_MOST_STEPS = 1_000_000  # along the map
_SMALL = 5  # per cent of the areas are smaller
_ISLAND = 1e-3  # of an area: islands and lakes that stay even where borders are coarse
_LEAST_EXTENT = 1e-6  # degrees
_GAP = 200  # neighbours nearer than this part of an area's side have a common border
_SAME = 1e-7  # of the map's extent: vertices nearer than that are one


@dataclass(frozen=True)
class Topology:
    """topojson: the object, with `objects.areas` one geometry for each area. shapeless (k,): areas that have none in it.

    vertices: of all arcs; vertices_given: of the polygons as they came; share_kept: area of the polygons as drawn, as a part
    of what they had (1.0 where nothing is lost, NaN without polygons).
    """

    topojson: dict
    shapeless: np.ndarray
    vertices: int = 0
    vertices_given: int = 0
    share_kept: float = np.nan


def topology(shapes: Sequence[bytes], most: int = MOST_VERTICES, progress: Progress = lambda share: True) -> Topology:
    """The topology of the areas of one level; see `topologies`."""
    return topologies([shapes], most, progress)[0]


def topologies(
    levels: Sequence[Sequence[bytes]], most: int = MOST_VERTICES, progress: Progress = lambda share: True
) -> list[Topology]:
    """By level the topology of its areas (WKB polygons in longitude and latitude, b'' for none), quantised and delta-encoded.

    Vertices closer than 1e-7 of the extent are one; where a neighbour has a vertex on the side of another (or so close
    that the gap could not be seen), the side gets the vertex too. Each arc is simplified once (Visvalingam & Whyatt 1993), to
    what can be seen of the smallest of its areas and to at most about `most` vertices in all, so that regions and the local
    areas in them have the same borders, too. Rings keep at least a triangle; islands and holes too small to be seen go, but
    never the largest part of an area. Areas smaller than a step of the grid have no shape.

    Raises Cancelled where `progress` says so.
    """
    counts = [len(shapes) for shapes in levels]
    level, areas = np.repeat(np.arange(len(levels)), counts), sum(counts)
    given = read_rings([shape for shapes in levels for shape in shapes])
    tick(progress, 0.1)
    rings, origin, step = _on_grid(_shared(given, level), areas)
    tick(progress, 0.5)
    arcs = cut(rings)
    sizes = rings.sizes()
    largest = _largest(rings, sizes)
    total = np.bincount(rings.area, np.where(rings.outer, sizes, -sizes), areas)
    total = np.maximum(total, np.bincount(rings.area, sizes * largest, areas))
    tick(progress, 0.6)
    weight = relative_weights(rings, arcs, total)
    bound = bound_for(weight, max(most, LEAST_FOR_AN_AREA * areas))
    lone = _lone(rings, arcs, level)
    drawn = _with_outline(rings, ~lone | largest | (sizes >= min(bound, _ISLAND) * total[rings.area]))
    tick(progress, 0.8)
    kept = simplified(rings, arcs, weight, bound, level)
    transform = {"scale": step.tolist(), "translate": origin.tolist()}
    found = []
    for number, count in enumerate(counts):
        here = level[rings.area] == number
        own = replace(rings, area=rings.area - sum(counts[:number]))
        topojson = {**encoded(own, arcs, kept, drawn & here, count), "transform": transform}
        shapeless = np.bincount(own.area[drawn & here], minlength=count) == 0
        share = _share_kept(rings, arcs, kept, drawn, here)
        before = int((level[given.area[given.ring]] == number).sum())
        found.append(Topology(topojson, shapeless, sum(map(len, topojson["arcs"])), before, share))
    return found


def _shared(given: Rings, level: np.ndarray) -> Rings:
    """The rings with the vertices that neighbours share, and areas of different levels (k,)."""
    if not len(given.vertex):
        return given
    low, high = given.places.min(axis=0), given.places.max(axis=0)
    narrow = max(np.cos(np.radians((low[1] + high[1]) / 2)), 0.01)
    rings = replace(given, places=given.places * (narrow, 1.0))
    rings = tidy(weld(rings, _SAME * max((high - low).max(), _LEAST_EXTENT)))
    distance = np.sqrt(np.median(rings.sizes())) / _GAP if len(rings.vertex) else 0.0
    for _ in range(2):  # the sides that have got a vertex may be near to others
        rings = meet(rings, distance, level)
    return replace(tidy(rings), places=rings.places / (narrow, 1.0))


def _on_grid(rings: Rings, areas: int) -> tuple[Rings, np.ndarray, np.ndarray]:
    """The rings with places that are whole numbers, as floats; origin and step (2,) by which they become coordinates again."""
    if not len(rings.vertex):
        return rings, np.zeros(2), np.ones(2)
    low, high = rings.places.min(axis=0), rings.places.max(axis=0)
    sizes = np.bincount(rings.area, rings.sizes() * rings.outer, areas)
    finest = np.sqrt(np.percentile(sizes[sizes > 0], _SMALL)) / _STEPS if (sizes > 0).any() else 0.0
    step = np.full(2, max(finest, (high - low).max() / _MOST_STEPS, _LEAST_EXTENT / _MOST_STEPS))
    whole = np.round((rings.places - low) / step)
    number = numbered(whole)
    _, first = np.unique(number, return_index=True)
    rings = tidy(replace(rings, vertex=number[rings.vertex], places=whole[first]))
    return rings.only(_with_outline(rings, rings.sizes() > 0)), low, step


def _with_outline(rings: Rings, kept: np.ndarray) -> np.ndarray:
    """`kept` (r,) without the holes of polygons whose outline is not kept."""
    outlined = np.bincount(rings.part[kept & rings.outer], minlength=rings.part.max(initial=0) + 1) > 0
    return kept & outlined[rings.part]


def _largest(rings: Rings, sizes: np.ndarray) -> np.ndarray:
    """Whether each ring (r,) is the outline of the largest part of its area."""
    order = np.lexsort((np.where(rings.outer, sizes, -1.0), rings.area))
    last = np.concatenate([rings.area[order][1:] != rings.area[order][:-1], [True]]) if len(order) else order > 0
    largest = np.zeros(len(order), dtype=bool)
    largest[order[last]] = True
    return largest & rings.outer


def _lone(rings: Rings, arcs: Arcs, level: np.ndarray) -> np.ndarray:
    """Whether each ring (r,) borders on no other one of its level (k,): islands, and holes that nothing fills."""
    own = level[rings.area[arcs.of_ring]] * len(arcs.lengths) + arcs.piece
    _, number, count = np.unique(own, return_inverse=True, return_counts=True)
    shared = count[number] > 1
    return np.bincount(arcs.of_ring, shared, len(rings.lengths)) == 0


def _share_kept(rings: Rings, arcs: Arcs, kept: np.ndarray, drawn: np.ndarray, here: np.ndarray) -> float:
    vertex, lengths = corners(arcs, kept, len(rings.lengths))
    after = replace(rings, vertex=vertex, start=np.concatenate([[0], np.cumsum(lengths)])).sizes()
    sign = np.where(rings.outer, 1.0, -1.0) * here
    before = (rings.sizes() * sign).sum()
    return float((after * sign * drawn).sum() / before) if before > 0 else np.nan

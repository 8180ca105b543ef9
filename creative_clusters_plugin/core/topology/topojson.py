"""Arcs and rings in the form of a TopoJSON file."""

from collections.abc import Iterator

import numpy as np

from .arcs import Arcs
from .rings import Rings


def encoded(rings: Rings, arcs: Arcs, kept: np.ndarray, drawn: np.ndarray, areas: int) -> dict:
    """A topology with `objects.areas`: k geometries, of type None for areas without a drawn ring; no `transform` yet.

    rings: of whole-numbered places, the outline of a polygon before its holes; kept (n,): the vertices that arcs keep; drawn
    (r,): the rings. Arcs are delta-encoded; those of no drawn ring are left out.
    """
    used = np.zeros(len(arcs.lengths), dtype=bool)
    used[arcs.piece[drawn[arcs.of_ring]]] = True
    number = np.cumsum(used) - 1
    references = np.where(arcs.backwards, ~number[arcs.piece], number[arcs.piece])
    return {
        "type": "Topology",
        "arcs": _deltas(rings, arcs, kept & used[arcs.arc]),
        "objects": {
            "areas": {
                "type": "GeometryCollection",
                "geometries": [_geometry(polygons) for polygons in _polygons(rings, arcs, references, drawn, areas)],
            }
        },
    }


def _deltas(rings: Rings, arcs: Arcs, kept: np.ndarray) -> list[list[list[int]]]:
    """By arc its first vertex and the steps from each vertex to the next."""
    arc = arcs.arc[kept]
    if not len(arc):
        return []
    xy = rings.places[arcs.vertex[kept]].astype(np.int64)
    first = np.concatenate([[True], arc[1:] != arc[:-1]])
    steps = np.diff(xy, axis=0, prepend=0)
    steps[first] = xy[first]
    bounds = np.flatnonzero(first)
    steps = steps.tolist()
    return [steps[start:end] for start, end in zip(bounds, [*bounds[1:], len(steps)], strict=True)]


def _polygons(
    rings: Rings, arcs: Arcs, references: np.ndarray, drawn: np.ndarray, areas: int
) -> Iterator[list[list[list[int]]]]:
    """By area its polygons, each a list of rings, which are lists of arcs."""
    found: list[list] = [[] for _ in range(areas)]
    bounds = np.searchsorted(arcs.of_ring, np.arange(len(drawn) + 1)).tolist()
    references = references.tolist()
    part_before = -1
    rows = zip(rings.part.tolist(), rings.area.tolist(), drawn.tolist(), bounds[:-1], bounds[1:], strict=True)
    for part, area, shown, start, end in rows:
        if not shown:
            continue
        if part != part_before:
            found[area].append([])
            part_before = part
        found[area][-1].append(references[start:end])
    yield from found


def _geometry(polygons: list) -> dict:
    if not polygons:
        return {"type": None}
    if len(polygons) == 1:
        return {"type": "Polygon", "arcs": polygons[0]}
    return {"type": "MultiPolygon", "arcs": polygons}

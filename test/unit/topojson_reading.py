"""A reader of TopoJSON written from its specification alone, to check what the plugin writes."""

import numpy as np
import shapely


def arcs_of(topology: dict) -> list[np.ndarray]:
    """Coordinates of each arc: sums of the steps, scaled and moved."""
    scale, origin = (np.array(topology["transform"][name]) for name in ("scale", "translate"))
    return [np.cumsum(np.array(arc, dtype=np.int64), axis=0) * scale + origin for arc in topology["arcs"]]


def polygons_of(topology: dict) -> list[list[list[list[int]]]]:
    """By geometry its polygons, as rings of numbers of arcs."""
    kinds = {None: lambda one: [], "Polygon": lambda one: [one["arcs"]], "MultiPolygon": lambda one: one["arcs"]}
    return [kinds[one["type"]](one) for one in topology["objects"]["areas"]["geometries"]]


def ring_of(arcs: list[np.ndarray], numbers: list[int]) -> np.ndarray:
    """The closed ring; each arc has to begin where the one before ends."""
    pieces = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
    for one, other in zip(pieces, [*pieces[1:], pieces[0]], strict=True):
        assert (one[-1] == other[0]).all()
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def shapes_of(topology: dict) -> list:
    """The geometries as shapely multi-polygons, None for none."""
    arcs = arcs_of(topology)
    found = []
    for polygons in polygons_of(topology):
        parts = [
            shapely.Polygon(ring_of(arcs, rings[0]), [ring_of(arcs, ring) for ring in rings[1:]]) for rings in polygons
        ]
        found.append(shapely.MultiPolygon(parts) if parts else None)
    return found

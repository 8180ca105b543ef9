"""Weights from geometry: source areas cut by target areas, sized by area or by what lives or stands in the pieces.

All shapes are shapely geometries in one equal-area coordinate reference system, None where a feature has none.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import shapely

from ..messages import Cancelled, Note, Progress, mark_plural, some
from .area_weights import Weights, from_sizes, to_nearest, weights_of

_AT_ONCE = 50  # areas, or intersections, between two looks at the cancel button


class Shapes(NamedTuple):
    """Areas with an identifier: ids (n,), shapes (n,) valid polygons or None."""

    ids: np.ndarray
    shapes: np.ndarray


class Evidence(NamedTuple):
    """What the figures follow: shapes (p,), points or valid polygons; values (p,), their weights >= 0, without NaN."""

    layer: str
    shapes: np.ndarray
    values: np.ndarray


class Pieces(NamedTuple):
    """The pieces that targets cut sources into, by source and target: positions (k,) of both, and shapes (k,)."""

    source: np.ndarray
    target: np.ndarray
    shapes: np.ndarray


def _parts(count: int, progress: Progress) -> Iterator[slice]:
    for start in range(0, count, _AT_ONCE):
        if not progress(start / count):
            raise Cancelled
        yield slice(start, start + _AT_ONCE)


def _pairs(
    tree: shapely.STRtree, shapes: np.ndarray, predicate: str, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Positions of shapes and of what is in the tree, of all pairs for which the predicate holds."""
    found = [np.empty((2, 0), dtype=np.intp)]
    for part in _parts(len(shapes), progress):
        found.append(tree.query(shapes[part], predicate=predicate) + np.array([[part.start], [0]]))
    shape, member = np.concatenate(found, axis=1)
    return shape, member


def pieces(sources: np.ndarray, targets: np.ndarray, progress: Progress) -> Pieces:
    """Intersections of sources (n,) and targets (m,) that have an area; a source within a target is not cut at all."""
    tree = shapely.STRtree(sources)
    shapely.prepare(targets)
    target, source = _pairs(tree, targets, "intersects", lambda share: progress(0.1 * share))
    holder, within = _pairs(tree, targets, "covers", lambda share: progress(0.1 + 0.1 * share))
    whole = np.isin(source * len(targets) + target, within * len(targets) + holder)
    shapes = sources[source]
    cut = np.flatnonzero(~whole)
    for part in _parts(len(cut), lambda share: progress(0.2 + 0.8 * share)):
        rows = cut[part]
        shapes[rows] = shapely.intersection(shapes[rows], targets[target[rows]])
    order = np.lexsort([target, source])
    order = order[shapely.area(shapes[order]) > 0]
    return Pieces(source[order], target[order], shapes[order])


def positions_in(points: np.ndarray, polygons: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """For each point (p,) the positions of the first and of the last polygon that it lies in or on; -1 for none."""
    shapely.prepare(polygons)
    polygon, point = _pairs(shapely.STRtree(points), polygons, "covers", progress)
    first, last = np.full(len(points), len(polygons)), np.full(len(points), -1)
    np.minimum.at(first, point, polygon)
    np.maximum.at(last, point, polygon)
    return np.where(last < 0, -1, first), last


def by_overlap(
    source: Shapes, target: Shapes, evidence: Evidence | None, tolerance: float, progress: Progress
) -> Weights:
    """Weights by area of overlap or, with `evidence`, by how much of it each piece holds.

    tolerance: smallest part of a source area that is no sliver, as a share (see from_sizes). Evidence weighs the parts that
    are none: polygons count with the share of their area in a part (Goodchild & Lam 1980), points as a whole (dasymetric
    mapping: Wright 1936; Eicher & Brewer 2001). Sources without any keep their weights by area, and are noted.
    """
    cut = pieces(source.shapes, target.shapes, lambda share: progress(0.6 * share))
    area = shapely.area(cut.shapes)
    whole = np.nan_to_num(shapely.area(source.shapes))
    base = from_sizes(source.ids, target.ids, cut.source, cut.target, area, whole, tolerance)
    if evidence is None or not base.split.any():
        return base
    if shapely.get_dimensions(evidence.shapes).max(initial=0) == 0:
        return _by_points_in(base, source, target, evidence, lambda share: progress(0.6 + 0.4 * share))
    return _by_polygons_in(base, source, cut, evidence, lambda share: progress(0.6 + 0.4 * share))


def by_points(source: Shapes, target: Shapes, evidence: Evidence, tolerance: float, progress: Progress) -> Weights:
    """Weights by features that count as a whole at a point: themselves, or a point inside each polygon.

    Source areas without any get weights by area of overlap (with `tolerance`), and are noted.
    """
    at, to = _positions(evidence, source, target, lambda share: progress(0.6 * share))
    inside, placed = at >= 0, (at >= 0) & (to >= 0)
    whole = np.bincount(at[inside], evidence.values[inside], len(source.ids))
    base = from_sizes(source.ids, target.ids, at[placed], to[placed], evidence.values[placed], whole, 0.0)
    notes = [*base.notes, *_astray(evidence, ~inside)]
    bare = np.flatnonzero((whole == 0) & ~shapely.is_missing(source.shapes))
    if not len(bare):
        return replace(base, notes=tuple(notes))
    few = Shapes(source.ids[bare], source.shapes[bare])
    rest = by_overlap(few, target, None, tolerance, lambda share: progress(0.6 + 0.4 * share))
    return weights_of(
        source.ids,
        target.ids,
        np.append(base.source, bare[rest.source]),
        np.append(base.target, rest.target),
        np.append(base.weight, rest.weight),
        (*notes, *rest.notes, _bare(evidence, few.ids)),
    )


def with_nearest(weights: Weights, source: Shapes, target: Shapes) -> Weights:
    """`to_nearest`, a source that lies in no target going to the one that is nearest to it."""
    lone = np.flatnonzero((weights.placed == 0) & ~shapely.is_missing(source.shapes))
    nearest = np.full(len(weights.sources), -1)
    if len(lone):
        row, found = shapely.STRtree(target.shapes).query_nearest(source.shapes[lone])
        first = np.full(len(lone), len(target.ids))
        np.minimum.at(first, row, found)
        nearest[lone] = first
    return to_nearest(weights, nearest)


def _positions(evidence: Evidence, source: Shapes, target: Shapes, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """For each feature (p,) the positions of the source and of the target that it lies in, -1 for none.

    On a common border of several it counts once, to the first source and target that overlap each other.
    """
    points = shapely.point_on_surface(evidence.shapes)
    sources = positions_in(points, source.shapes, lambda share: progress(0.5 * share))
    targets = positions_in(points, target.shapes, lambda share: progress(0.5 + 0.5 * share))
    at, to = sources[0].copy(), targets[0].copy()
    border = np.flatnonzero((at >= 0) & (to >= 0) & ((at != sources[1]) | (to != targets[1])))
    for one, other in ((1, 1), (1, 0), (0, 1), (0, 0)):
        ours, theirs = sources[one][border], targets[other][border]
        meet = shapely.area(shapely.intersection(source.shapes[ours], target.shapes[theirs])) > 0
        at[border[meet]], to[border[meet]] = ours[meet], theirs[meet]
    return at, to


def _by_points_in(base: Weights, source: Shapes, target: Shapes, evidence: Evidence, progress: Progress) -> Weights:
    at, to = _positions(evidence, source, target, progress)
    width = len(target.ids)
    links = base.source * width + base.target
    link = np.searchsorted(links, at * width + to).clip(max=len(links) - 1)
    held = (at >= 0) & (to >= 0) & (links[link] == at * width + to)
    size = np.bincount(link[held], evidence.values[held], len(links))
    beyond = (at >= 0) & (to < 0)
    outside = np.bincount(at[beyond], evidence.values[beyond], len(source.ids))
    return _refined(base, size, outside, evidence, _astray(evidence, at < 0))


def _by_polygons_in(base: Weights, source: Shapes, cut: Pieces, evidence: Evidence, progress: Progress) -> Weights:
    doubtful = np.flatnonzero(base.split)
    ours = np.flatnonzero(base.split[cut.source])
    shapes = np.append(cut.shapes[ours], source.shapes[doubtful])
    sizes = _held(shapes, evidence, progress)
    of_piece = np.zeros(len(cut.shapes))
    of_piece[ours] = sizes[: len(ours)]
    whole = np.zeros(len(source.ids))
    whole[doubtful] = sizes[len(ours) :]
    width = len(base.targets)
    piece = np.searchsorted(cut.source * width + cut.target, base.source * width + base.target)
    outside = (whole - np.bincount(cut.source, of_piece, len(whole))).clip(0)
    return _refined(base, of_piece[piece], outside, evidence, [])


def _held(shapes: np.ndarray, evidence: Evidence, progress: Progress) -> np.ndarray:
    """How much of the evidence (polygons) each shape holds, in proportion to area."""
    found = pieces(shapes, evidence.shapes, progress)
    area = shapely.area(evidence.shapes)
    share = evidence.values[found.target] * shapely.area(found.shapes) / area[found.target]
    return np.bincount(found.source, share, len(shapes))


def _refined(base: Weights, size: np.ndarray, outside: np.ndarray, evidence: Evidence, notes: list[Note]) -> Weights:
    """`base` with the weights of split sources in proportion to the sizes (k,) of its links, and of what is outside (n,)."""
    n = len(base.sources)
    whole = np.bincount(base.source, size, n) + np.where(base.outside > 0, outside, 0.0)
    refined = base.split & (whole > 0)
    bare = base.sources[base.split & ~(whole > 0)]
    weight = np.where(refined[base.source], size / np.where(whole > 0, whole, 1.0)[base.source], base.weight)
    notes = [*base.notes, *notes, *([_bare(evidence, bare)] if len(bare) else [])]
    return weights_of(base.sources, base.targets, base.source, base.target, weight, notes)


def _astray(evidence: Evidence, lost: np.ndarray) -> list[Note]:
    if not lost.any():
        return []
    text = mark_plural(
        "{count} feature of '{layer}' lies in no source area and weighs nothing ({share:.2%} of all weights).",
        "{count} features of '{layer}' lie in no source area and weigh nothing ({share:.2%} of all weights).",
    )
    share = float(evidence.values[lost].sum() / max(evidence.values.sum(), 1e-300))
    return [Note(text, {"count": int(lost.sum()), "layer": evidence.layer, "share": share})]


def _bare(evidence: Evidence, ids: np.ndarray) -> Note:
    text = mark_plural(
        "{count} source area that needs weights holds none of '{layer}': it is divided by area ({examples}).",
        "{count} source areas that need weights hold none of '{layer}': they are divided by area ({examples}).",
    )
    return Note(text, {"count": len(ids), "layer": evidence.layer, "examples": some(ids)})

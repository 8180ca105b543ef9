"""Areas of one layer that lie over one another: found by places drawn in them, and measured before they are called so."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..messages import Note, mark_plural, some
from .coverage import is_coverage

LEAST_SHARE = 0.01  # of the smaller area: borders that were simplified one by one overlap by slivers of less
_CORNERS = 24  # of each area at most that are looked for in others
_MOST_CORNERS = 100_000  # of all areas, but some of each
_WITHIN = 8  # places drawn in the box of each area besides: an area may lie over another with no corner in it
_MOST_VERTICES = 100_000  # of all pairs together that are cut with one another: a tenth of a second
_NAMED = 3


@dataclass(frozen=True)
class Overlaps:
    """one, other: (m,) positions of areas that overlap; share: (m,) of the smaller one; open: pairs that were not measured."""

    one: np.ndarray
    other: np.ndarray
    share: np.ndarray
    open: int

    @property
    def areas(self) -> int:
        return len(np.union1d(self.one, self.other))

    def notes(self, layer: str, names: Sequence[str | None]) -> list[Note]:
        """What to say of them; names: (n,) of all areas."""
        if not len(self.one):
            return []
        order = np.argsort(-self.share, kind="stable")[:_NAMED]
        named = [(names[self.one[place]] or "NULL", names[self.other[place]] or "NULL") for place in order]
        pairs = [f"{' – '.join(pair)}: {self.share[place]:.0%}" for pair, place in zip(named, order, strict=True)]
        text = mark_plural(
            "{count} pair of areas of '{layer}' overlaps by more than {least} of the smaller one ({pairs}): figures by place count twice "
            "there or go to either, and neighbours are doubtful.",
            "{count} pairs of areas of '{layer}' overlap by more than {least} of the smaller one ({pairs}): figures by place count twice "
            "there or go to either, and neighbours are doubtful.",
        )
        more = " …" if len(self.one) > _NAMED else ""
        values = {"count": len(self.one), "layer": layer, "least": f"{LEAST_SHARE:.0%}", "pairs": some(pairs) + more}
        return [Note(text, values)]


def overlaps(areas: np.ndarray) -> Overlaps:
    """The pairs among n areas (of shapely, None for none) that share more than LEAST_SHARE of the smaller one.

    Corners of each area, and places drawn by a fixed rule in its box, are looked for inside the others; the pairs that this finds
    are cut with one another, those with most places in common first. So a small overlap of large areas may be missed where no
    corner lies in it, and what is said is always true. Invalid areas take no part. Nothing is drawn where all borders coincide.
    """
    areas = areas.copy()
    areas[shapely.get_dimensions(areas) != 2] = None
    none = np.zeros(0, dtype=int)
    if is_coverage(areas):
        return Overlaps(none, none, np.zeros(0), 0)
    apart = _apart(areas)
    areas[apart] = None
    if apart.any() and is_coverage(areas):
        return Overlaps(none, none, np.zeros(0), 0)
    one, other, hits = _candidates(areas)
    vertices = shapely.get_num_coordinates(areas)
    order = np.argsort(-hits / np.maximum(np.minimum(vertices[one], vertices[other]), 1), kind="stable")
    one, other = one[order], other[order]
    measured = np.cumsum(vertices[one] + vertices[other]) <= _MOST_VERTICES
    measured[:_NAMED] = True
    unmeasured = int((~measured).sum())
    one, other = one[measured], other[measured]
    valid = shapely.is_valid(areas[one]) & shapely.is_valid(areas[other])
    one, other = one[valid], other[valid]
    smaller = np.minimum(shapely.area(areas[one]), shapely.area(areas[other]))
    share = shapely.area(shapely.intersection(areas[one], areas[other])) / smaller
    kept = share > LEAST_SHARE
    return Overlaps(one[kept], other[kept], share[kept], unmeasured)


def _apart(areas: np.ndarray) -> np.ndarray:
    """Which areas (n,) have a box that meets no other's box but at its border."""
    west, south, east, north = shapely.bounds(areas).T
    one, other = shapely.STRtree(areas).query(areas)
    across = np.minimum(east[one], east[other]) > np.maximum(west[one], west[other])
    meeting = (one != other) & across & (np.minimum(north[one], north[other]) > np.maximum(south[one], south[other]))
    apart = np.ones(len(areas), dtype=bool)
    apart[one[meeting]] = False
    return apart


def _candidates(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of positions (m,), each once, one before other, and how many places speak for them."""
    places, owner = (np.concatenate(parts) for parts in zip(_corners(areas), _drawn(areas), strict=True))
    if not len(places):
        return np.empty(0, int), np.empty(0, int), np.empty(0, int)
    # prepared areas against a tree of places; on the border is not inside
    area, place = shapely.STRtree(shapely.points(places)).query(areas, predicate="contains_properly")
    drawn = owner[place] < 0
    one, other = _within_both(area[drawn], place[drawn])
    corner = ~drawn & (owner[place] != area)
    one, other = np.concatenate([one, area[corner]]), np.concatenate([other, owner[place[corner]]])
    pairs, hits = np.unique(np.sort(np.column_stack([one, other]), axis=1), axis=0, return_counts=True)
    return pairs[:, 0], pairs[:, 1], hits


def _corners(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Some corners of each area, evenly along its border (m, 2), and whose they are (m,)."""
    most = min(max(_MOST_CORNERS // max(len(areas), 1), 4), _CORNERS)
    xy, owner = shapely.get_coordinates(areas, return_index=True)
    count = np.bincount(owner, minlength=len(areas))
    number = np.arange(len(owner)) - (np.cumsum(count) - count)[owner]
    step = -(-count // most)[owner]
    chosen = number % step == 0
    return xy[chosen], owner[chosen]


def _drawn(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """_WITHIN places in the box of each area (m, 2), the same in every run, and -1 for each: they are nobody's."""
    box = shapely.bounds(areas)
    box = box[np.isfinite(box).all(axis=1)]
    number = np.arange(1, _WITHIN + 1)
    # the two-dimensional golden ratio: evenly spread, and on no line of a grid
    share = np.column_stack([number * 0.7548776662466927 % 1, number * 0.5698402909980532 % 1])
    low, high = box[:, None, :2], box[:, None, 2:]
    places = (low + (high - low) * share).reshape(-1, 2)
    return places, np.full(len(places), -1)


def _within_both(area: np.ndarray, place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of areas that have a place in common: each area of a place with the next one of it."""
    order = np.lexsort((area, place))
    area, place = area[order], place[order]
    same = place[1:] == place[:-1]
    return area[:-1][same], area[1:][same]

"""Businesses as plain values for a page: compact, in the order of a tree of squares."""

from dataclasses import dataclass

import numpy as np

from ..messages import CreativeClustersError, Note, mark, mark_plural
from .business_privacy import COUNTS, NAMES
from .business_tree import (
    DEEPEST,
    Gathered,
    Square,
    covered,
    depth_of_dots,
    mercator,
    protected,
    square_of,
    tree,
    tree_order,
)

DEGREES = 100_000  # parts of a degree: about a metre
FINEST = 250.0  # metres, about: smaller squares of counts would point at single buildings
_EQUATOR = 40_075_017.0
_BANDS = (
    (1, mark("1 to 9 jobs")),
    (10, mark("10 to 49 jobs")),
    (50, mark("50 to 249 jobs")),
    (250, mark("250 jobs or more")),
)
_NO_BAND = mark("Size not known")
_LINK = ("http://", "https://")


@dataclass(frozen=True)
class Businesses:
    """places: (n, 2) longitude and latitude; sector: (n,) positions in `sectors` (names), of which the last are the other
    industries where `with_rest`; names, links: (n,) text or None; jobs: (n,), NaN where unknown, or None."""

    places: np.ndarray
    sector: np.ndarray
    sectors: tuple[str, ...]
    with_rest: bool = False
    names: np.ndarray | None = None
    jobs: np.ndarray | None = None
    links: np.ndarray | None = None


def bands_of(jobs: np.ndarray) -> np.ndarray:
    """Position of each business's size band, 0 where its jobs are not known or none (the European classes, 2003/361/EC)."""
    return np.where(np.isfinite(jobs), np.searchsorted([least for least, _ in _BANDS], np.nan_to_num(jobs), "right"), 0)


def band_labels() -> tuple[str, ...]:
    """The bands' names, marked for translation, in the order of `bands_of`."""
    return (_NO_BAND, *(text for _, text in _BANDS))


def checked_links(links: np.ndarray, layer: str) -> tuple[np.ndarray, list[Note]]:
    """Web addresses (n,), None for what is none, with a warning."""
    kept = np.array([one if str(one or "").strip().lower().startswith(_LINK) else None for one in links], dtype=object)
    lost = sum(bool(given) and one is None for given, one in zip(links, kept, strict=True))
    if not lost:
        return kept, []
    text = mark_plural(
        "{count} link of '{layer}' is no web address (https://…) and is left out.",
        "{count} links of '{layer}' are no web addresses (https://…) and are left out.",
    )
    return kept, [Note(text, {"count": lost, "layer": layer})]


def rounded(places: np.ndarray, layer: str) -> np.ndarray:
    """Longitude and latitude (n, 2) on the grid of the page. Raises CreativeClustersError for what is no place on the globe."""
    if not len(places):
        raise CreativeClustersError(mark("The layer '{layer}' has no points."), layer=layer)
    if (np.abs(places) > [180.0, 90.0]).any():
        raise CreativeClustersError(
            mark("Points of '{layer}' lie beyond the globe. Is its coordinate reference system right?"), layer=layer
        )
    return np.round(places * DEGREES) / DEGREES


def businesses_content(
    found: Businesses, privacy: str, least: int, inside: dict[str, np.ndarray], clusters: list[np.ndarray]
) -> tuple[dict, list[np.ndarray]]:
    """The content of a page on businesses, `web/README.md` describes it; and by cluster the positions of its businesses there.

    inside: by level the place of the area (n,) that each lies in, -1 for none. clusters: positions of the businesses in each.
    least: smaller counts are hidden where `privacy` is COUNTS; then nothing of single businesses is in the content, nor are the
    other industries.
    """
    plane = mercator(found.places)
    square = square_of(plane)
    content = {"privacy": privacy, "square": [square.x, square.y, square.side], "total": len(found.sector)}
    if privacy == COUNTS:
        return content | _counted(found, plane, square, least, inside), [np.zeros(0, dtype=int) for _ in clusters]
    order = tree_order(found.places, square)
    position = np.empty(len(order), dtype=int)
    position[order] = np.arange(len(order))
    levels = tree(plane, found.sector, len(found.sectors), square)
    points = {
        "x": _deltas(np.round(found.places[order, 0] * DEGREES)),
        "y": _deltas(np.round(found.places[order, 1] * DEGREES)),
        "sector": found.sector[order].tolist(),
    }
    if found.jobs is not None:
        points["band"] = bands_of(found.jobs[order]).tolist()
    if privacy == NAMES and found.names is not None:
        points["names"] = found.names[order].tolist()
    if privacy == NAMES and found.links is not None:
        points |= _links(found.links[order].tolist())
    areas = {key: _runs(own[order]) for key, own in inside.items()}
    content["dots_from"] = depth_of_dots(plane[_listed(found)], square)
    content |= {
        "tree": [_level(level) for level in levels],
        "points": points,
        "inside": areas,
        "with_rest": found.with_rest,
    }
    return content, [np.sort(position[own]) for own in clusters]


def _listed(found: Businesses) -> np.ndarray:
    return found.sector < len(found.sectors) - found.with_rest


def _counted(found: Businesses, plane: np.ndarray, square: Square, least: int, inside: dict[str, np.ndarray]) -> dict:
    """Without anything on single businesses: counts in squares and in areas, none below `least`."""
    listed = _listed(found)
    metres = square.side * _EQUATOR * np.cos(np.radians(found.places[:, 1].mean()))
    deepest = int(np.clip(np.log2(max(metres / FINEST, 1.0)), 0, DEEPEST))
    squares = protected(plane[listed], least, square, range(deepest + 1)) if listed.any() else []
    first = next(iter(inside.values()), np.full(len(listed), -1))
    counts = {key: _by_area(own[listed], first[listed], least) for key, own in inside.items()}
    return {"least": least, "total": int(listed.sum()), "tree": [_level(level) for level in squares], "counts": counts}


def _by_area(own: np.ndarray, first: np.ndarray, least: int) -> dict:
    """Counts of the areas that may be known; those left out of one of the first level cannot be worked out from its others."""
    areas, start, count = np.unique(own[own >= 0], return_index=True, return_counts=True)
    parent = first[own >= 0][start] if own is not first and (own != first).any() else np.zeros(len(areas), dtype=int)
    shown = covered(parent, count, least)
    return dict(zip(areas[shown].tolist(), count[shown].tolist(), strict=True))


def _level(level: Gathered) -> dict:
    """by: of each square its sectors and their counts, in turn."""
    by = [
        [int(one) for pair in ((place, row[place]) for place in np.flatnonzero(row)) for one in pair]
        for row in level.count
    ]
    return {"depth": level.depth, "cell": _deltas(level.cell), "at": level.at.tolist(), "by": by}


def _deltas(values: np.ndarray) -> list[int]:
    """The first value, then the step to each of the next: few digits where neighbours are alike."""
    return np.diff(values.astype(np.int64), prepend=0).tolist()


def _runs(values: np.ndarray) -> list[int]:
    """[value, how often, value, how often, …]."""
    if not len(values):
        return []
    start = np.flatnonzero(np.diff(values, prepend=values[0] - 1))
    return np.column_stack([values[start], np.diff([*start, len(values)])]).ravel().tolist()


def spans(positions: np.ndarray) -> list[int]:
    """Ascending positions as [first, how many, first, how many, …]."""
    if not len(positions):
        return []
    start = np.flatnonzero(np.diff(positions, prepend=positions[0] - 2) != 1)
    return np.column_stack([positions[start], np.diff([*start, len(positions)])]).ravel().tolist()


def _links(links: list) -> dict:
    """What all addresses begin with, once, and the rest of each."""
    known = sorted(one for one in links if one)
    first, last = (known[0], known[-1]) if known else ("", "")
    same = next(
        (place for place, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last))
    )
    return {"link": first[:same], "links": [one[same:] if one else None for one in links]}

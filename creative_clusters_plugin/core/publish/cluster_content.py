"""Clusters of businesses as plain values for a page: outlines, figures, and which businesses lie in each."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .business_content import DEGREES, spans
from .profile_topics import value_of

_SIGNS = frozenset({"cluster", "businesses", "relative_concentration"})
_FIGURES = (
    *("cluster", "group", "name", "businesses", "all_businesses", "locations", "jobs", "relative_concentration"),
    *("p", "q", "main_sector", "area_ha", "class"),
)
_MARGIN = 1 / DEGREES  # degrees: an outline runs through its outermost businesses, whose places are rounded
_FIGURES_KEPT = 6


def is_clusters(columns: Iterable[str]) -> bool:
    """Whether a layer with these columns is an output of microclusters."""
    return set(columns) >= _SIGNS


@dataclass(frozen=True)
class Clusters:
    """figures: a row for each cluster; outlines: WKB in longitude and latitude."""

    figures: pd.DataFrame
    outlines: tuple[bytes, ...]

    def members(self, places: np.ndarray) -> list[np.ndarray]:
        """By cluster the positions of the places (n, 2) within its outline."""
        import shapely

        shapes = shapely.buffer(shapely.make_valid(shapely.from_wkb(self.outlines)), _MARGIN)
        tree = shapely.STRtree(shapely.points(places))
        one, other = tree.query(shapes, predicate="intersects")
        return [np.sort(other[one == place]) for place in range(len(self.outlines))]


def clusters_content(clusters: Clusters, members: list[np.ndarray] | None) -> list[dict]:
    """Of each cluster its `rings`, its figures by name, and `inside`: spans of the businesses within, where there are any."""
    import shapely

    kept = [name for name in _FIGURES if name in clusters.figures]
    content = []
    for place, row in enumerate(clusters.figures[kept].itertuples(index=False)):
        rings = shapely.get_rings(shapely.get_parts(shapely.from_wkb(clusters.outlines[place])))
        one = {
            "rings": [np.round(shapely.get_coordinates(ring) * DEGREES).astype(int).tolist() for ring in rings],
            **{name: _figure(value) for name, value in zip(kept, row, strict=True)},
        }
        if members is not None:
            one["inside"] = spans(members[place])
        content.append(one)
    return content


def _figure(value: object) -> int | float | str | bool | None:
    found = value_of(value)
    return float(f"{found:.{_FIGURES_KEPT}g}") if isinstance(found, float) else found

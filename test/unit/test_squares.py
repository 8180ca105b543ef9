"""Squares say the same of any point as the areas themselves."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.core.points.locating import Locator, mended
from creative_clusters_plugin.core.points.squares import BORDER, OUTSIDE, squares_of


def by_squares(areas: np.ndarray, xy: np.ndarray, points: int) -> tuple[np.ndarray, float]:
    """The area (n,) of each point by its square, and by its candidates where that does not tell; the share that it tells."""
    squares = squares_of(areas, points)
    held = ((xy >= squares.start) & (xy <= squares.end)).all(axis=1)
    column, row = np.floor((xy[held] - squares.start) / squares.side).astype(int).T
    place = np.full(len(xy), OUTSIDE)
    place[held] = squares.inside[column * squares.rows + row]
    found = place.copy()
    for number in np.flatnonzero(place <= BORDER):
        listed = squares.lists == BORDER - place[number]
        point = shapely.Point(xy[number])
        fits = squares.whole[listed] | shapely.intersects(areas[squares.areas[listed]], point)
        found[number] = squares.areas[listed][fits].min(initial=len(areas)) if fits.any() else OUTSIDE
    return found, float((place > BORDER).mean())


def shapes_of(kind: str) -> list:
    rng = np.random.default_rng(5)
    if kind == "grid":
        return [shapely.box(x, y, x + 10, y + 10) for x in range(0, 50, 10) for y in range(0, 30, 10)]
    if kind == "crooked":
        return list(shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(rng.uniform(0, 50, (40, 2))))))
    if kind == "parts and holes":
        ring = shapely.box(5, 5, 25, 25).difference(shapely.box(10, 10, 20, 20))
        two = shapely.MultiPolygon([shapely.box(30, 0, 35, 5), shapely.Polygon([(40, 0), (49, 20), (31, 30)])])
        return [ring, two, shapely.box(12, 12, 15, 40), shapely.Polygon(), shapely.box(0, 0, 50, 50)]
    if kind == "large and small":
        return [shapely.box(0, 0, 1e6, 1e6), *(shapely.box(x, 5, x + 0.5, 5.5) for x in range(40))]
    return [shapely.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)]), shapely.box(9, 0, 20, 9)]  # a bow-tie is mended


@pytest.mark.parametrize("points", [1, 20_000, 400_000])
@pytest.mark.parametrize("kind", ["grid", "crooked", "parts and holes", "large and small", "bow-tie"])
def test_any_point_lies_where_its_square_says(kind, points):
    areas, _ = mended(np.array(shapes_of(kind), dtype=object))
    rng = np.random.default_rng(6)
    corners = shapely.get_coordinates(areas)
    between = (corners[:-1] + corners[1:]) / 2
    xy = np.concatenate([rng.uniform(-5, 55, (1_500, 2)), rng.integers(-2, 52, (500, 2)), corners, between])
    found, told = by_squares(areas, xy, points)
    assert found.tolist() == Locator(areas).locate(xy).tolist()
    if kind == "grid" and points > 1e5:
        assert told > 0.5


def test_no_areas_hold_nothing():
    squares = squares_of(np.array([None, shapely.Polygon()]), 1_000)
    assert len(squares.inside) == len(squares.lists) == len(squares.first) == 0

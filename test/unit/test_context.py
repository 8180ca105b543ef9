"""Land around the areas of a page, and figures that stay in their classes when they are rounded."""

import numpy as np
import shapely

from creative_clusters_plugin.core.publish.context import context_rings
from creative_clusters_plugin.core.publish.map_values import in_class

BOUNDS = (0.0, 50.0, 2.0, 52.0)


def test_land_is_joined_cut_off_and_coarse():
    land = [
        shapely.box(-100, 40, 1, 51),
        shapely.box(1, 40, 100, 60),
        shapely.box(5, 5, 6, 6),
        shapely.Point(1, 51).buffer(1e-5),
    ]
    rings = context_rings([shapely.to_wkb(one) for one in land] + [b""], BOUNDS)
    assert len(rings) == 1
    xy = np.array(rings[0]) / 100_000
    assert xy.min(axis=0).tolist() == [-2, 48] and xy.max(axis=0).tolist() == [4, 54]


def test_nothing_near_gives_nothing():
    assert context_rings([shapely.to_wkb(shapely.box(90, 0, 91, 1))], BOUNDS) == []
    assert context_rings([], BOUNDS) == []


def test_broken_shapes_are_mended():
    bow = shapely.Polygon([(0, 50), (2, 52), (2, 50), (0, 52)])
    assert context_rings([shapely.to_wkb(bow)], BOUNDS)


def test_rounding_moves_no_figure_into_another_class():
    exact = np.array([1.09967, 1.1, 1.10004, 0.5, np.nan, 2.00001])
    rounded = [1.1, 1.1, 1.1, 0.5, None, 2]
    assert in_class(rounded, exact, [0.5, 1.1, 2]) == [1.1, 1.1, 1.10004, 0.5, None, 2.00001]
    assert in_class([], np.array([]), [1]) == []

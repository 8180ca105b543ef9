"""Areas on both sides of the 180th meridian: neighbours where borders meet, middles within, and a count where neither can be."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.space.neighbour_kinds import NEIGHBOUR_KINDS
from creative_clusters_plugin.core.space.neighbours import neighbours
from creative_clusters_plugin.core.space.seam import cut_apart, moved_east
from creative_clusters_plugin.core.space.spatial import NeighbourSettings, near_of

AREAL = [kind.id for kind in NEIGHBOUR_KINDS if kind.areal]


def islands(unit: float = 1.0) -> np.ndarray:
    """A row of four areas over the meridian: 178 to 179, 179 to 180, -180 to -179, and one of two parts north of the middle two."""
    north = shapely.MultiPolygon([shapely.box(179, 1, 180, 2), shapely.box(-180, 1, -179, 2)])
    boxes = [shapely.box(178, 0, 179, 1), shapely.box(179, 0, 180, 1), shapely.box(-180, 0, -179, 1), north]
    return np.array([shapely.transform(one, lambda xy: xy * unit) for one in boxes])


def linked(areas: np.ndarray, kind: str, around: float) -> set[tuple[int, int]]:
    return set(map(tuple, neighbours(areas, kind, around=around).pairs.tolist()))


@pytest.mark.parametrize("kind", AREAL)
@pytest.mark.parametrize("unit", [1.0, 20037508.342789244 / 180])
def test_borders_meet_over_the_meridian_as_they_do_elsewhere(kind, unit):
    # the same areas where no map is cut
    whole = [shapely.box(x, 0, x + 1, 1) for x in (78, 79, 80)]
    expected = linked(np.array([*whole, _north(79)]), kind, 0.0)
    assert linked(islands(unit), kind, 360 * unit) == expected


def _north(west: float) -> shapely.Polygon:
    """A corner in the middle of the southern border, as neighbours have it."""
    return shapely.Polygon([(west, 1), (west + 1, 1), (west + 2, 1), (west + 2, 2), (west, 2), (west, 1)])


@pytest.mark.parametrize("kind", AREAL)
def test_without_a_way_round_the_world_they_do_not(kind):
    assert (1, 2) not in linked(islands(), kind, 0.0)


def test_a_map_that_counts_from_0_to_360_is_cut_elsewhere():
    areas = np.array([shapely.box(0, 0, 5, 1), shapely.box(5, 0, 9, 1), shapely.box(350, 0, 360, 1)])
    assert linked(areas, "queen", 360.0) == {(0, 1), (0, 2)}


def test_areas_that_do_not_reach_both_ends_are_left_alone():
    areas = np.array([shapely.box(170, 0, 180, 1), shapely.box(160, 0, 170, 1), shapely.box(-179.9, 0, -179, 1)])
    assert linked(areas, "queen", 360.0) == {(0, 1)}
    assert moved_east(areas, 360.0) is areas


def test_the_middle_of_an_area_of_two_sides_is_within_it():
    (*_, north) = shapely.centroid(moved_east(islands(), 360.0))
    assert (north.x, north.y) == pytest.approx((180.0, 1.5))


def test_where_the_map_is_cut_and_borders_cannot_meet_the_areas_are_counted():
    # a projection whose ends are the meridian, a half as wide
    areas = islands(0.5)
    (note,) = cut_apart(areas, lambda xy: xy[:, 0] * 2)
    assert note.values["count"] == 3
    assert note.render().startswith("3 areas lie at the 180th meridian")
    assert cut_apart(areas[:2], lambda xy: xy[:, 0] * 2) == []
    # a projection with the meridian in its middle
    assert cut_apart(moved_east(islands(), 360.0), lambda xy: (xy[:, 0] + 180) % 360 - 180) == []
    assert cut_apart(areas, lambda xy: np.full(len(xy), np.nan)) == []


def test_near_of_says_it_with_the_neighbours():
    shapes = list(shapely.to_wkb(islands()))
    settings = NeighbourSettings("nearest", 1, longitudes=lambda xy: xy[:, 0])
    _, _, notes = near_of(shapes, settings, None)
    assert [note.values["count"] for note in notes] == [3]
    with pytest.raises(CreativeClustersError):
        near_of(shapes[:1], settings, None)

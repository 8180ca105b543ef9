"""Areas that lie over one another are found, and slivers are not called so."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.core.topology.corners import parsed
from creative_clusters_plugin.core.topology.overlapping import LEAST_SHARE, overlaps


def squares(side: int = 6) -> np.ndarray:
    return np.array([shapely.box(x, y, x + 1, y + 1) for y in range(side) for x in range(side)])


def found(areas) -> set[tuple[int, int]]:
    result = overlaps(np.array(areas))
    return set(zip(result.one.tolist(), result.other.tolist(), strict=True))


@pytest.mark.parametrize(
    "area",
    [
        shapely.box(2.5, 2.0, 3.5, 3.0),  # moved along an axis: its corners lie on borders
        shapely.box(2.3, 2.4, 2.6, 2.7),  # within one
        shapely.box(2.0, 2.0, 3.0, 3.0).reverse(),  # the same the other way round
        shapely.Polygon([(2.5, 2), (3, 2), (3, 3), (2, 3), (2, 2)]),  # the same with one more corner
        shapely.box(0.0, 0.0, 6.0, 6.0),  # all of them: a total that is left among the areas
        shapely.box(-1.0, 2.4, 7.0, 2.6),  # a band across, no corner in any
        shapely.box(2.85, 2.85, 3.85, 3.85),  # 2 % of a neighbour's area at a corner
    ],
)
def test_an_area_over_others_is_found_with_all_that_it_covers(area):
    areas = np.append(squares(), area)
    shared = shapely.area(shapely.intersection(areas[:-1], area)) / np.minimum(shapely.area(areas[:-1]), area.area)
    assert found(areas) == {(int(one), 36) for one in np.flatnonzero(shared > LEAST_SHARE)}


@pytest.mark.parametrize("seed", range(5))
def test_neighbours_whose_borders_were_simplified_apart_do_not_overlap(seed):
    rng = np.random.default_rng(seed)
    # each square with corners of its own moved by up to a thousandth of its side
    areas = np.array([shapely.transform(one, lambda xy: xy + 0) for one in squares()])
    moved = [
        shapely.transform(shapely.segmentize(one, 0.1), lambda xy: xy + rng.uniform(-0.001, 0.001)) for one in areas
    ]
    assert found(np.array(moved)) == set()


def test_areas_with_common_borders_holes_and_enclaves_do_not_overlap():
    ring = shapely.difference(shapely.box(0, 0, 3, 3), shapely.box(1, 1, 2, 2))
    islands = shapely.MultiPolygon([shapely.box(5, 5, 6, 6), shapely.box(8, 8, 9, 9)])
    between = shapely.box(6, 5, 8, 9)
    assert found(np.array([ring, shapely.box(1, 1, 2, 2), islands, between])) == set()


def test_most_of_the_partial_overlaps_of_a_country_are_found():
    rng = np.random.default_rng(3)
    pairs = []
    for number in range(200):
        x, y = number % 20 * 10, number // 20 * 10
        share = rng.uniform(0.02, 0.5)
        one, other = shapely.Point(x, y).buffer(2, 8), shapely.Point(x + 4 * (1 - share), y).buffer(2, 8)
        pairs += [one, other]
    areas = np.array(pairs)
    shared = shapely.area(shapely.intersection(areas[::2], areas[1::2])) / shapely.area(areas[::2])
    assert len(found(areas)) >= 0.95 * (shared > LEAST_SHARE).sum()
    assert all(other == one + 1 for one, other in found(areas))


def test_shapes_that_are_missing_empty_invalid_or_no_areas_take_no_part():
    bow = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    shapes = [b"", shapely.to_wkb(shapely.Polygon()), shapely.to_wkb(bow), shapely.to_wkb(shapely.Point(1, 1))]
    result = overlaps(parsed([*shapes, shapely.to_wkb(shapely.box(0, 0, 2, 2))]))
    assert (len(result.one), result.areas) == (0, 0)
    assert overlaps(parsed([])).areas == 0


def test_the_note_counts_and_names():
    areas = [shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1), shapely.box(5, 0, 6, 1)]
    (note,) = overlaps(np.array(areas)).notes("wards", ["a", None, "c"])
    assert note.warning
    assert note.render().startswith(
        "1 pair of areas of 'wards' overlaps by more than 1% of the smaller one (a – NULL: 50%)"
    )
    assert overlaps(np.array(areas[::2])).notes("wards", ["a", "c"]) == []

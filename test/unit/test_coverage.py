"""Areas whose borders coincide are told from those that may lie over one another, by their edges."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.topology import overlapping
from creative_clusters_plugin.core.topology.coverage import _open, is_coverage


def squares(side: int = 6) -> np.ndarray:
    return np.array([shapely.box(x, y, x + 1, y + 1) for y in range(side) for x in range(side)])


def crooked(seed: int, side: int = 5) -> np.ndarray:
    """Cells with common crooked borders, in parts, with holes and enclaves, gone round in either direction."""
    rng = np.random.default_rng(seed)
    cells = shapely.segmentize(squares(side), 0.2)
    areas = shapely.transform(cells, lambda xy: xy + 0.03 * np.sin(97 * xy[:, ::-1].round(6)))
    one, two, whole, *rest = areas[rng.permutation(len(areas))]
    lake = shapely.box(*(shapely.get_coordinates(whole.centroid)[0] + np.array([[-0.1], [0.1]])).ravel())
    found = [shapely.MultiPolygon([one, two]), shapely.difference(whole, lake), lake, *rest]
    return np.array([part.reverse() if rng.random() < 0.5 else part for part in found] + [None, shapely.Polygon()])


@pytest.mark.parametrize("seed", range(5))
def test_common_borders_are_seen_whatever_their_direction(seed):
    areas = crooked(seed)
    assert is_coverage(areas)
    assert is_coverage(shapely.transform(areas, lambda xy: xy * 1e5 + 6e6))
    # some of them alone have more edges of their own, and still do not overlap
    assert is_coverage(areas[:9])


@pytest.mark.parametrize(
    "area",
    [
        shapely.box(2.5, 2.0, 3.5, 3.0),
        shapely.box(2.3, 2.4, 2.6, 2.7),
        shapely.box(2.0, 2.0, 3.0, 3.0),
        shapely.box(2.0, 2.0, 3.0, 3.0).reverse(),
        shapely.box(0.0, 0.0, 6.0, 6.0),
        shapely.union_all(squares()[[0, 1]]),
        shapely.coverage_union_all(squares()),
        shapely.box(-1.0, 2.4, 7.0, 2.6),
        shapely.box(5.9, 5.9, 7.0, 7.0),
        shapely.difference(shapely.box(-1.0, -1.0, 7.0, 7.0), shapely.box(0.1, 0.0, 6.0, 6.0)),
    ],
)
def test_an_area_over_others_is_never_overlooked(area):
    assert not is_coverage(np.append(squares(), area))


def test_two_layers_of_one_country_are_no_coverage():
    halves = np.array([shapely.box(0, 0, 3, 6), shapely.box(3, 0, 6, 6)])
    assert not is_coverage(np.append(squares(), shapely.segmentize(halves, 1)))


def test_areas_without_width_lie_over_none():
    assert is_coverage(np.array([shapely.Polygon([(0, 0), (1, 1), (0, 0)]), shapely.Polygon([(5, 5), (6, 5), (5, 5)])]))


@pytest.mark.parametrize("seed", range(20))
def test_sums_of_edges_leave_the_same_open_as_edges_one_by_one(seed):
    rng = np.random.default_rng(seed)
    edge = rng.choice(rng.integers(0, 2**64, 400, dtype=np.uint64), 300)
    edge, way = np.append(edge, edge[:250]), rng.choice(np.array([-1, 1], dtype=np.int8), 300)
    way = np.append(way, -way[:250])
    net = {number: int(way[edge == number].sum()) for number in edge.tolist()}
    found = _open(edge, way)
    if max(map(abs, net.values())) > 1:
        assert found is None
    else:
        assert found.tolist() == [
            bool(net[number]) and net[number] == one for number, one in zip(edge.tolist(), way.tolist(), strict=True)
        ]
    assert _open(edge[:50], np.zeros(50, dtype=np.int8)).sum() == 0


def test_areas_apart_and_around_one_another_are_one():
    ring = shapely.difference(shapely.box(0, 0, 3, 3), shapely.box(1, 1, 2, 2))
    assert is_coverage(np.array([ring, shapely.box(1.2, 1.2, 1.8, 1.8), shapely.box(5, 5, 6, 6)]))
    assert not is_coverage(np.array([]))
    assert not is_coverage(np.array([shapely.Point(0, 0), shapely.box(0, 0, 1, 1)]))


@settings(max_examples=60)
@given(st.integers(0, 10_000), st.integers(2, 9))
def test_what_is_called_a_coverage_has_no_overlap(seed, count):
    """On a lattice, so that borders often coincide in part."""
    rng = np.random.default_rng(seed)
    low = rng.integers(0, 6, (count, 2))
    areas = shapely.segmentize(shapely.box(*low.T, *(low + rng.integers(1, 3, (count, 2))).T), 1)
    shared = max(one.intersection(two).area for place, one in enumerate(areas) for two in areas[:place])
    assert is_coverage(areas) == (shared == 0)


def test_both_ways_find_the_same(monkeypatch):
    areas = np.append(crooked(7), [shapely.box(2.3, 2.4, 2.6, 2.7)])
    quick = overlapping.overlaps(areas), overlapping.overlaps(areas[:-1])
    monkeypatch.setattr(overlapping, "is_coverage", lambda areas: False)
    slow = overlapping.overlaps(areas), overlapping.overlaps(areas[:-1])
    for one, other in zip(quick, slow, strict=True):
        assert one.share.tolist() == other.share.tolist()
    assert len(slow[0].one) and not len(slow[1].one)


@pytest.mark.parametrize("seed", range(3))
def test_areas_whose_boxes_meet_no_others_change_nothing(monkeypatch, seed):
    rng = np.random.default_rng(seed)
    areas = shapely.buffer(
        shapely.points(rng.uniform(0, 60, (80, 2)).round(1)), rng.choice([1.0, 2.0], 80), quad_segs=4
    )
    areas = np.append(areas, squares())
    quick = overlapping.overlaps(areas)
    monkeypatch.setattr(overlapping, "_apart", lambda areas: np.zeros(len(areas), dtype=bool))
    slow = overlapping.overlaps(areas)
    assert quick.one.tolist() == slow.one.tolist()
    assert quick.other.tolist() == slow.other.tolist()
    assert 0 < quick.areas < len(areas)

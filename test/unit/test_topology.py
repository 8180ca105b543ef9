"""Topologies of areas: borders that are shared stay shared, whatever the areas look like."""

import json
import struct
import time
from itertools import combinations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.topology.simplifying import weights
from creative_clusters_plugin.core.topology.topology import topologies, topology

from .topojson_reading import arcs_of, polygons_of, ring_of, shapes_of


def wkb(*shapes) -> list[bytes]:
    return [b"" if shape is None else shapely.to_wkb(shape) for shape in shapes]


def made(*shapes, **more):
    found = topology(wkb(*shapes), **more)
    json.dumps(found.topojson, allow_nan=False)
    return found


def wavy(rng, start, end, points: int = 60) -> np.ndarray:
    """A line from `start` to `end` with bends to its sides, fewer at its ends, not the same for any two calls."""
    along = np.linspace(0, 1, points)[:, None]
    aside = np.subtract(end, start)[::-1] * (-1, 1)
    bends = np.minimum(0.02, 0.2 * np.minimum(along, 1 - along)) * rng.uniform(-1, 1, along.shape)
    return np.array(start) * (1 - along) + np.array(end) * along + bends * aside


def country(seed: int, columns: int = 4, rows: int = 3) -> list:
    """Areas about a degree wide in a grid of wavy borders, with an island, a lake and an enclave."""
    rng = np.random.default_rng(seed)
    corner = {
        (i, j): (i + rng.uniform(-0.2, 0.2), 50 + j + rng.uniform(-0.2, 0.2))
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    side = {}
    for i, j in corner:
        for other in ((i + 1, j), (i, j + 1)):
            if other in corner:
                side[(i, j), other] = wavy(rng, corner[i, j], corner[other])
    shapes = []
    for i in range(columns):
        for j in range(rows):
            ring = [
                side[(i, j), (i + 1, j)],
                side[(i + 1, j), (i + 1, j + 1)],
                side[(i, j + 1), (i + 1, j + 1)][::-1],
                side[(i, j), (i, j + 1)][::-1],
            ]
            shapes.append(shapely.Polygon(np.concatenate([part[:-1] for part in ring])))
    town = shapely.Point(0.5, 50.5).buffer(0.1)
    lake = shapely.Point(1.5, 50.5).buffer(0.05)
    island = shapely.Point(-2, 50).buffer(0.2)
    shapes[0] = shapely.difference(shapes[0], town)
    shapes[rows] = shapely.difference(shapes[rows], lake)
    shapes[1] = shapely.MultiPolygon([shapes[1], island])
    return [*shapes, town]


@given(st.integers(0, 10_000), st.sampled_from([10_000, 400, 150]))
@settings(max_examples=25, deadline=None)
def test_areas_keep_their_size_and_do_not_overlap(seed, most):
    shapes = country(seed)
    found = made(*shapes, most=most)
    drawn = shapes_of(found.topojson)
    sizes = shapely.area(drawn) / shapely.area(shapes)
    assert np.abs(sizes - 1).max() < (0.003 if most == 10_000 else 0.05)
    assert found.share_kept == pytest.approx(shapely.area(drawn).sum() / shapely.area(shapes).sum(), rel=1e-3)
    assert found.vertices <= max(most, 8 * len(shapes)) * 1.2
    assert shapely.is_valid(drawn).all()
    whole = shapely.union_all(drawn)
    assert shapely.area(drawn).sum() == pytest.approx(whole.area, rel=1e-12), "no overlaps"
    gaps = [shapely.Polygon(ring).area for part in whole.geoms for ring in part.interiors]
    assert len(gaps) == 1, "only the lake"


@given(st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_a_shared_border_is_one_arc(seed):
    shapes = country(seed)
    topojson = made(*shapes).topojson
    used = [
        {number if number >= 0 else ~number for rings in one for ring in rings for number in ring}
        for one in polygons_of(topojson)
    ]
    count = np.bincount(
        [
            number
            for rings in polygons_of(topojson)
            for part in rings
            for ring in part
            for number in map(lambda n: max(n, ~n), ring)
        ]
    )
    assert set(count) <= {1, 2}
    assert len(count) == len(topojson["arcs"]), "no arc is left over"
    arcs = arcs_of(topojson)
    for one, other in combinations(range(len(shapes)), 2):
        border = shapely.intersection(shapes[one], shapes[other])
        shared = used[one] & used[other]
        assert bool(shared) == (border.length > 1e-6)
        drawn = sum(shapely.LineString(arcs[number]).length for number in shared)
        assert drawn == pytest.approx(border.length, rel=0.05, abs=1e-6)
        # run through in opposite directions, as of areas on both sides
        signs = [
            {
                number >= 0
                for rings in polygons_of(topojson)[area]
                for ring in rings
                for number in ring
                if max(number, ~number) in shared
            }
            for area in (one, other)
        ]
        assert not shared or all(signs)


def test_what_is_decoded_is_the_grid_that_was_encoded():
    shapes = country(3)
    found = made(*shapes, most=10**9)
    scale = np.array(found.topojson["transform"]["scale"])
    origin = np.array(found.topojson["transform"]["translate"])
    for shape, drawn in zip(shapes, shapes_of(found.topojson), strict=True):
        on_grid = np.round((shapely.get_coordinates(shape) - origin) / scale)
        back = (shapely.get_coordinates(drawn) - origin) / scale
        assert np.abs(back - np.round(back)).max() < 1e-3
        kept = {tuple(point) for point in np.round(back).astype(int).tolist()}
        # what is left out lies on the line within a triangle that cannot be seen
        assert kept <= {tuple(point) for point in on_grid.astype(int).tolist()}
        assert shapely.hausdorff_distance(shape, drawn) < 0.01


def test_a_border_whose_vertices_differ_is_closed():
    """A straight border of which the neighbour has further vertices, on it and beside it, by less than can be seen."""
    west = shapely.Polygon([(0, 50), (1, 50), (1, 51), (0, 51)])
    east = shapely.Polygon([(1, 50), (2, 50), (2, 51), (1, 51), (1, 50.8), (1.002, 50.6), (0.999, 50.3)])
    found = made(west, east)
    drawn = shapes_of(found.topojson)
    assert len(found.topojson["arcs"]) == 3
    assert shapely.area(drawn).sum() == pytest.approx(shapely.union_all(drawn).area, rel=1e-9)


def test_neighbours_generalised_each_for_itself_have_no_slivers():
    shapes = country(5)
    apart = [shapely.simplify(shape, 0.002) for shape in shapes]
    before = shapely.union_all(apart)
    drawn = shapes_of(made(*apart).topojson)
    after = shapely.union_all(shapely.make_valid(drawn))

    def slivers(whole) -> float:
        gaps = [shapely.Polygon(ring).area for part in whole.geoms for ring in part.interiors]
        return sum(gap for gap in gaps if gap < 0.005)

    overlap_before = shapely.area(apart).sum() - before.area
    assert shapely.area(drawn).sum() - after.area < 0.1 * overlap_before
    assert slivers(after) < 0.1 * slivers(before)


def test_vertices_that_differ_by_rounding_are_one():
    rng = np.random.default_rng(1)
    shapes = []
    for shape in country(8):
        parts = []
        for part in shapely.get_parts(shape):
            rings = [shapely.get_coordinates(ring)[:-1] for ring in shapely.get_rings(part)]
            rings = [ring + rng.uniform(-1e-9, 1e-9, ring.shape) for ring in rings]
            parts.append((rings[0], rings[1:]))
        shapes.append(shapely.MultiPolygon(parts))
    exact, shaken = made(*country(8)), made(*shapes)
    assert len(exact.topojson["arcs"]) == len(shaken.topojson["arcs"])
    assert exact.vertices == pytest.approx(shaken.vertices, rel=0.02)


@given(st.integers(0, 10_000), st.sampled_from([10_000, 300]))
@settings(max_examples=10, deadline=None)
def test_regions_have_the_borders_of_the_areas_in_them(seed, most):
    local = country(seed)
    members = ([0, 1, 2, 12], [3, 4, 5], [6, 7, 8, 9, 10, 11])
    regions = [shapely.union_all([local[place] for place in own]) for own in members]
    upper, lower = topologies([wkb(*regions), wkb(*local)], most=most)
    assert len(upper.shapeless) == len(regions) and len(lower.shapeless) == len(local)
    assert upper.topojson["transform"] == lower.topojson["transform"]
    drawn = shapes_of(lower.topojson)
    for own, region in zip(members, shapes_of(upper.topojson), strict=True):
        together = shapely.union_all([drawn[place] for place in own])
        assert shapely.symmetric_difference(together, region).area < 1e-9
    assert upper.vertices < lower.vertices


def test_regions_that_lack_vertices_of_the_areas_get_them():
    """Straight sides of regions, with the corners of the areas along them or so near that one cannot see it."""
    local = [shapely.Polygon([(i, 50), (i + 1, 50), (i + 1, 51), (i + 0.4, 51 + 0.001 * i), (i, 51)]) for i in range(4)]
    north = [shapely.Polygon([(i, 51), (i + 0.4, 51 + 0.001 * i), (i + 1, 51), (i + 1, 52), (i, 52)]) for i in range(4)]
    regions = [shapely.box(0, 50, 4, 51), shapely.box(0, 51, 4, 52)]
    upper, lower = topologies([wkb(*regions), wkb(*local, *north)])
    drawn = shapes_of(lower.topojson)
    for region, own in zip(shapes_of(upper.topojson), (drawn[:4], drawn[4:]), strict=True):
        assert shapely.symmetric_difference(shapely.union_all(own), region).area < 1e-9


def test_regions_from_another_source_do_not_make_the_page_heavy():
    local = country(6)
    regions = [
        shapely.simplify(shapely.union_all(local[:6]), 0.02),
        shapely.simplify(shapely.union_all(local[6:12]), 0.02),
    ]
    _, lower = topologies([wkb(*regions), wkb(*local)], most=300)
    # where the lines meet there are ends of arcs, which stay
    assert lower.vertices < lower.vertices_given / 3
    assert shapely.area(shapes_of(lower.topojson)) == pytest.approx(shapely.area(local), rel=0.05)


def test_small_islands_go_but_never_the_largest_part():
    island = shapely.Point(5, 50).buffer(0.0005)
    mainland = shapely.Point(0, 50).buffer(1)
    both, alone = shapely.MultiPolygon([mainland, island]), shapely.Point(8, 50).buffer(0.0005)
    found = made(both, alone)
    first, second = polygons_of(found.topojson)
    assert len(first) == len(second) == 1
    drawn = shapes_of(found.topojson)
    assert drawn[1].area == pytest.approx(alone.area, rel=0.2)
    assert not found.shapeless.any()


def test_rings_keep_at_least_a_triangle():
    shapes = [*country(2), shapely.Point(9, 50).buffer(0.3)]
    found = made(*shapes, most=1)
    arcs = arcs_of(found.topojson)
    for area in polygons_of(found.topojson):
        for ring in (ring for rings in area for ring in rings):
            corners = np.unique(ring_of(arcs, ring), axis=0)
            assert len(corners) >= 3
    assert shapely.area(shapes_of(found.topojson)).min() > 0


def test_holes_and_enclaves():
    around = shapely.Polygon(shapely.box(0, 50, 3, 53).exterior, [shapely.box(1, 51, 2, 52).exterior])
    inside = shapely.box(1, 51, 2, 52)
    found = made(around, inside)
    ((outline, hole),), ((only,),) = polygons_of(found.topojson)
    assert [max(number, ~number) for number in hole] == [max(number, ~number) for number in only]
    assert len(outline) == 1
    assert shapely.area(shapes_of(found.topojson)).tolist() == pytest.approx([8, 1], rel=2e-3)


def test_a_lake_that_touches_the_shore_in_a_point():
    shape = shapely.Polygon([(0, 50), (2, 50), (2, 52), (0, 52)], [[(0, 51), (1, 50.5), (1, 51.5)]])
    found = made(shape, shapely.box(2, 50, 3, 52))
    assert shapely.area(shapes_of(found.topojson)).tolist() == pytest.approx([3.5, 2], rel=2e-3)


def test_degenerate_and_missing_shapes():
    line = shapely.Polygon([(0, 50), (1, 50), (2, 50)])
    spike = shapely.Polygon([(0, 50), (1, 50), (1, 51), (1, 52), (1, 51), (0, 51)])
    bow = shapely.Polygon([(3, 50), (4, 51), (4, 50), (3, 51)])
    mixed = shapely.GeometryCollection(
        [shapely.box(5, 50, 6, 51), shapely.Point(9, 9), shapely.LineString([(0, 0), (1, 1)])]
    )
    high = shapely.Polygon([(7, 50, 3), (8, 50, 3), (8, 51, 4)])
    box = shapely.to_wkb(shapely.box(0, 50, 1, 51))
    broken = [box.replace(struct.pack("<d", 51), struct.pack("<d", bad)) for bad in (np.nan, np.inf)]
    found = topology([*wkb(None, shapely.Polygon(), line, spike, bow, mixed, high), *broken, box[:-3]])
    assert found.shapeless.tolist() == [True] * 3 + [False] * 4 + [True] * 3
    kinds = [one["type"] for one in found.topojson["objects"]["areas"]["geometries"]]
    assert [kind is None for kind in kinds] == found.shapeless.tolist()
    drawn = shapes_of(found.topojson)
    assert shapely.area(drawn[3:7]) == pytest.approx([1, 0, 1, 0.5], abs=1e-3)
    assert shapely.make_valid(drawn[4]).area == pytest.approx(0.5, rel=1e-3)


@pytest.mark.parametrize("shapes", [[], [None], [None, None], [shapely.Polygon()]])
def test_nothing_to_draw(shapes):
    found = made(*shapes)
    assert found.topojson["arcs"] == []
    assert len(found.topojson["objects"]["areas"]["geometries"]) == len(shapes)
    assert found.shapeless.all()


def test_one_area_and_the_same_area_twice():
    square = shapely.box(0, 50, 1, 51)
    assert shapes_of(made(square).topojson)[0].area == pytest.approx(1, rel=2e-3)
    found = made(square, square)
    assert len(found.topojson["arcs"]) == 1
    assert shapely.area(shapes_of(found.topojson)).tolist() == pytest.approx([1, 1], rel=2e-3)


def test_areas_that_overlap_are_drawn_as_they_are():
    shapes = [shapely.Point(0.1 * place, 50).buffer(0.3) for place in range(8)]
    drawn = shapes_of(made(*shapes).topojson)
    assert shapely.area(drawn) == pytest.approx(shapely.area(shapes), rel=0.005)


def test_the_order_of_the_areas_does_not_matter():
    shapes = country(4)
    forth, back = made(*shapes), made(*shapes[::-1])
    assert forth.vertices == back.vertices
    assert shapely.area(shapes_of(forth.topojson)) == pytest.approx(shapely.area(shapes_of(back.topojson))[::-1])


def test_borders_do_not_cross_where_an_inlet_is_narrow():
    """A coast with few vertices to keep, along the islands of a small neighbour."""
    rng = np.random.default_rng(0)
    x = np.linspace(0, 4, 400)
    shore = 50 + 0.3 * np.sin(3 * x) + 0.02 * rng.standard_normal(400)
    north = shapely.Polygon([*zip(x, shore, strict=True), (4, 54), (0, 54)])
    south = [
        shapely.Polygon([*zip(x[a : a + 40], shore[a : a + 40] - 0.1, strict=True), (x[a + 39], 49), (x[a], 49)])
        for a in range(0, 400, 40)
    ]
    drawn = shapes_of(made(north, *south, most=100).topojson)
    assert shapely.intersection(drawn[0], shapely.union_all(drawn[1:])).area < 1e-6


def test_cancelled():
    with pytest.raises(Cancelled):
        topology(wkb(*country(1)), progress=lambda share: share < 0.6)


def test_weights_are_those_of_visvalingam():
    """By hand: of a line with a small and a large bend, the small one goes first, and the large one is measured without it."""
    xy = np.array([(0, 0), (1, 1), (2, 0), (4, 4), (6, 0)], dtype=float)
    found = weights(xy, np.array([0, 5]))
    assert found[0] == found[-1] == np.inf
    assert found[1] == 1.0
    assert found[2] == pytest.approx(4.0)  # of (0, 0), (2, 0), (4, 4)
    assert found[3] == pytest.approx(12.0)  # of (0, 0), (4, 4), (6, 0)


def test_stairs_with_equal_steps_take_no_time():
    steps = np.repeat(np.arange(50_000, dtype=float), 2)
    start = time.process_time()
    found = weights(np.column_stack([steps[1:], steps[:-1]]), np.array([0, len(steps) - 1]))
    assert time.process_time() - start < 5
    assert np.isinf(found).sum() == 2


def published(folder, name: str) -> list:
    import geopandas

    return geopandas.read_file(folder / "uk_msoa_workplace2011" / name).to_crs(4326).geometry.to_numpy()


def test_london(real_data):
    shapes = published(real_data, "msoa11_london.gpkg")
    found = made(*shapes)
    drawn = np.array(shapes_of(found.topojson))
    assert not found.shapeless.any()
    assert np.abs(shapely.area(drawn) / shapely.area(shapes) - 1).max() < 0.01
    whole = shapely.union_all(drawn)
    assert shapely.area(drawn).sum() == pytest.approx(whole.area, rel=1e-9), "no overlaps"
    assert sum(len(part.interiors) for part in whole.geoms) == 0, "no gaps"


def test_all_of_england_and_wales(real_data):
    shapes = published(real_data, "msoa11_ew.gpkg")
    start = time.process_time()
    found = made(*shapes)
    assert time.process_time() - start < 60, "6 s of processor time as a rule"
    drawn = np.array(shapes_of(found.topojson))
    assert len(json.dumps(found.topojson, separators=(",", ":"))) < 4_000_000
    assert np.abs(shapely.area(drawn) / shapely.area(shapes) - 1).max() < 0.03
    assert not found.shapeless.any()
    assert shapely.is_valid(drawn).mean() > 0.998

"""Tile maps: every area has a tile of its own, of one size, and neighbours stay neighbours as far as can be."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.publish.tile_map import MOST_TILES, tile_map


def grid(columns: int, rows: int, side: float = 1000.0) -> np.ndarray:
    x, y = np.meshgrid(np.arange(columns) * side, np.arange(rows) * side)
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + side, y.ravel() + side)


def country() -> np.ndarray:
    """A dozen large areas, one of which is a city of 16 small ones."""
    large = [one for number, one in enumerate(grid(4, 3)) if number != 5]
    return np.array([*large, *shapely.affinity.translate(shapely.MultiPolygon([*grid(4, 4, 250.0)]), 1000, 1000).geoms])


@pytest.mark.parametrize("hexagons", [True, False])
@pytest.mark.parametrize("shapes", [grid(5, 5), country(), grid(1, 7), grid(2, 1)], ids=["grid", "city", "row", "two"])
def test_every_area_has_a_tile_of_its_own_and_all_are_alike(shapes, hexagons):
    found = tile_map(shapes, hexagons)
    outlines = found.outlines()
    assert len(outlines) == len(shapes)
    assert np.ptp(shapely.area(outlines)) < 1e-6 * shapely.area(outlines[0])
    # no two overlap: together they are as large as all of them
    assert shapely.area(shapely.union_all(outlines)) == pytest.approx(shapely.area(outlines).sum(), rel=1e-6)
    assert np.isfinite(found.middles).all()


def test_tiles_of_a_grid_of_squares_are_the_grid():
    found = tile_map(grid(6, 4), hexagons=False)
    # 98 pairs touch, corners too; of squares only the 38 that touch along an edge can stay
    assert found.neighbours == 6 * 3 + 5 * 4 + 2 * 5 * 3
    assert found.kept == 6 * 3 + 5 * 4


def test_neighbours_are_kept_and_the_share_is_what_the_tiles_say():
    shapes = country()
    found = tile_map(shapes)
    touching = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=0.01).T
    pairs = touching[touching[:, 0] < touching[:, 1]]
    assert found.neighbours == len(pairs)
    outlines = found.outlines()
    shared = shapely.length(
        shapely.intersection(outlines[pairs[:, 0]], shapely.buffer(outlines[pairs[:, 1]], 1e-3 * found.side))
    )
    assert found.kept == int((shared > found.side).sum())
    assert found.kept / found.neighbours > 0.6


def test_the_order_of_the_rows_decides_nothing():
    shapes = country()
    order = np.random.default_rng(5).permutation(len(shapes))
    np.testing.assert_allclose(tile_map(shapes[order]).middles, tile_map(shapes).middles[order], atol=1e-6)


def test_north_stays_north():
    found = tile_map(grid(3, 9))
    rows = found.middles[:, 1].reshape(9, 3).mean(axis=1)
    assert (np.diff(rows) > 0).all()


def test_each_neighbour_stays_on_its_side_and_inland_stays_inland():
    """A city of four in the midst of eleven: hardly a side of it is open, and neighbours do not change sides."""
    large = [one for number, one in enumerate(grid(4, 3)) if number != 5]
    city = shapely.affinity.translate(shapely.MultiPolygon([*grid(2, 2, 500.0)]), 1000, 1000)
    shapes = np.array([*large, *city.geoms])
    found = tile_map(shapes)
    tiles, places = found.middles, shapely.get_coordinates(shapely.centroid(shapes))
    touching = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=0.01).T
    pairs = touching[touching[:, 0] < touching[:, 1]]
    there, here = tiles[pairs[:, 1]] - tiles[pairs[:, 0]], places[pairs[:, 1]] - places[pairs[:, 0]]
    cosine = (there * here).sum(axis=1) / np.hypot(*there.T) / np.hypot(*here.T)
    assert (cosine < 0).mean() < 0.03 and np.degrees(np.arccos(cosine.clip(-1, 1))).mean() < 32
    sides = (np.hypot(*(tiles[:, None] - tiles[None]).transpose(2, 0, 1)) < 1.01 * found.side).sum(axis=1) - 1
    assert sides[11:].min() >= 5


def test_what_lies_far_away_comes_near():
    far = shapely.affinity.translate(shapely.MultiPolygon([*grid(2, 2)]), 500_000, 0).geoms
    found = tile_map(np.array([*grid(5, 5), *far]))
    assert np.ptp(found.middles[:, 0]) < 14 * found.side
    assert found.middles[25:, 0].min() > found.middles[:25, 0].max()


def test_areas_in_the_same_place_have_tiles_too():
    same = np.array([shapely.box(0, 0, 1, 1)] * 7)
    assert len(np.unique(tile_map(same).middles.round(6), axis=0)) == 7


@pytest.mark.parametrize("count", [0, 1, MOST_TILES + 1])
def test_too_few_and_too_many(count):
    with pytest.raises(CreativeClustersError, match="takes 2 to"):
        tile_map(np.array([shapely.box(0, 0, 1, 1)] * count))


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        tile_map(grid(5, 5), progress=lambda share: share < 0.7)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("path", "layer", "least"),
    [("pairs/uk_itl2_bres.gpkg", "itl2_boundaries", 0.78), ("uk_msoa_workplace2011/msoa11_london.gpkg", None, 0.68)],
    ids=["Britain", "London"],
)
def test_real_countries_keep_most_neighbours(real_data, path, layer, least):
    geopandas = pytest.importorskip("geopandas")
    shapes = geopandas.read_file(real_data / path, **({"layer": layer} if layer else {})).geometry.to_numpy()
    found = tile_map(shapes)
    assert found.kept / found.neighbours > least
    assert len(np.unique((found.middles / found.side).round(3), axis=0)) == len(shapes)

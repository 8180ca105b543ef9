"""Neighbours of every kind, against libpysal and by hand, with islands, coinciding places and bad tables."""

import geopandas
import numpy as np
import pytest
import shapely
from libpysal.graph import Graph

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.space import by_distance
from creative_clusters_plugin.core.space.neighbour_kinds import NEIGHBOUR_IDS, NEIGHBOUR_KINDS
from creative_clusters_plugin.core.space.neighbours import from_table, neighbours

from .builders import texts


def squares(width: int, height: int | None = None, size: float = 1000.1) -> np.ndarray:
    """Unit squares of a grid, row by row."""
    x, y = np.meshgrid(np.arange(width), np.arange(height or width))
    x, y = x.ravel() * size, y.ravel() * size
    return shapely.box(x, y, x + size, y + size)


def points(*places: tuple[float, float]) -> np.ndarray:
    return shapely.points(np.array(places, dtype=float))


def same_links(found, graph: Graph) -> bool:
    expected = graph.sparse.toarray()
    np.fill_diagonal(expected, 0)
    return np.array_equal(found.weights.toarray(), expected)


@pytest.fixture(scope="module")
def columbus(real_data) -> geopandas.GeoDataFrame:
    return geopandas.read_file(real_data / "columbus" / "columbus_spData.gpkg")


@pytest.mark.parametrize("kind", ["queen", "rook"])
def test_contiguity_is_libpysals_on_a_grid(kind):
    shapes = squares(6, 4)
    found = neighbours(shapes, kind)
    assert same_links(found, Graph.build_contiguity(geopandas.GeoSeries(shapes), rook=kind == "rook"))
    assert found.count.min() == (3 if kind == "queen" else 2)
    assert found.equal


def test_all_kinds_are_libpysals_on_columbus(columbus):
    shapes = columbus.geometry.to_numpy()
    centres = columbus.geometry.centroid
    queen = neighbours(shapes, "queen")
    assert queen.weights.nnz == 236  # as R's spdep and GeoDa have
    assert same_links(queen, Graph.build_contiguity(columbus.geometry, rook=False))
    assert same_links(neighbours(shapes, "rook"), Graph.build_contiguity(columbus.geometry))
    assert same_links(neighbours(shapes, "nearest", k=5), Graph.build_knn(centres, k=5))
    assert same_links(neighbours(shapes, "band", band=0.7), Graph.build_distance_band(centres, threshold=0.7))
    assert same_links(
        neighbours(shapes, "delaunay"), Graph.build_triangulation(centres, rook=False).assign_self_weight(0)
    )
    touching = neighbours(shapes, "intersects")
    expected = np.array([shapely.intersects(shape, shapes) for shape in shapes]) & ~np.eye(49, dtype=bool)
    assert np.array_equal(touching.weights.toarray(), expected)


def test_generalised_borders_without_common_corners_touch_all_the_same():
    left = shapely.box(0, 0, 10, 10)
    right = shapely.box(10, 2, 20, 8)
    with pytest.raises(CreativeClustersError, match="'intersects'"):
        neighbours(np.array([left, right]), "queen")
    assert neighbours(np.array([left, right]), "intersects").count.tolist() == [1, 1]


def test_no_area_is_its_own_neighbour_though_many_places_coincide():
    places = points(*[(0, 0)] * 12, (5, 0), (9, 0))
    for k in (1, 3, 8, 13):
        found = neighbours(places, "nearest", k=k)
        assert not found.weights.diagonal().any()
        # all that are as near as the k-th
        assert found.count.tolist() == [max(k, 11)] * 12 + [1 if k == 1 else 13] * 2


def grid(side, step=0.1):
    return np.array(
        [shapely.box(step * x, step * y, step * (x + 1), step * (y + 1)) for x in range(side) for y in range(side)]
    )


@pytest.mark.parametrize("kind", ["queen", "rook", "intersects", "nearest", "band", "kernel", "delaunay"])
@pytest.mark.parametrize(
    "shapes", [grid(7), points(*[(0, 0)] * 9, *[(1, 0)] * 4, (3, 1), (3, 1), (4, 8), (9, 2), (5, 5))]
)
def test_the_order_of_the_rows_changes_nobodys_neighbours(kind, shapes):
    if shapely.get_dimensions(shapes[0]) == 0 and kind in ("queen", "rook", "intersects"):
        pytest.skip("points have no borders")
    settings = {"k": 4, "band": 0.15 if len(shapes) == 49 else 3, "join_islands": True}
    found = neighbours(shapes, kind, **settings).weights.toarray()
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(shapes))
        again = neighbours(shapes[order], kind, **settings).weights.toarray()
        assert np.array_equal(again, found[np.ix_(order, order)])


def test_what_is_as_far_as_the_last_neighbour_is_one_too():
    near = neighbours(grid(5), "nearest", k=3)
    middle, corner = 12, 0
    assert near.count[middle] == 4
    # two at one step, and the one across the corner
    assert near.count[corner] == 3


def test_an_island_as_far_from_two_is_joined_to_both():
    shapes = np.array([shapely.box(0, 0, 1, 1), shapely.box(0, 1, 1, 2), shapely.box(4, 0.5, 5, 1.5)])
    assert neighbours(shapes, "queen", join_islands=True).count.tolist() == [2, 2, 2]


def test_points_at_one_place_share_their_neighbours_in_a_triangulation():
    found = neighbours(points((0, 0), (0, 0), (0, 0), (1, 0), (0, 1), (1, 1.5)), "delaunay").weights.toarray()
    assert found[:3, 3:].tolist() == [found[0, 3:].tolist()] * 3
    assert found[:3, :3].tolist() == (1 - np.eye(3)).tolist()


def test_too_many_points_at_one_place_is_an_error(monkeypatch):
    monkeypatch.setattr(by_distance, "MOST_LINKS", 100)
    places = points(*[(0, 0)] * 20, (5, 0), (9, 3))
    for kind in ("nearest", "band", "kernel", "delaunay"):
        with pytest.raises(CreativeClustersError, match="many points lie at one place"):
            neighbours(places, kind, k=4, band=1)


def test_as_many_neighbours_as_places_is_an_error():
    with pytest.raises(CreativeClustersError, match="There are 3 places: the 3 nearest"):
        neighbours(points((0, 0), (1, 0), (2, 0)), "nearest", k=3)


def test_a_band_that_is_too_small_says_one_that_works():
    places = points((0, 0), (1000.04, 0), (3456.78, 0), (5000, 0))
    with pytest.raises(CreativeClustersError) as error:
        neighbours(places, "band", band=100)
    said = error.value.note.values["smallest"]
    assert said == pytest.approx(1543.3)  # the greatest distance to a nearest place is 1543.22
    assert f"{said:,.10g}" in str(error.value)
    assert (neighbours(places, "band", band=said).count > 0).all()


def test_a_band_includes_what_is_just_as_far():
    assert neighbours(points((0, 0), (10, 0), (20.5, 0)), "band", band=10).count.tolist() == [1, 1, 0]


def test_the_kernel_weighs_near_neighbours_more():
    found = neighbours(points((0, 0), (1, 0), (3, 0), (6, 0), (10, 0)), "kernel", k=2)
    # of the first place: neighbours at 1 and 3, the bandwidth being the distance to the third, 6
    assert found.weights.toarray()[0] == pytest.approx([0, (1 - 1 / 36) ** 2, (1 - 9 / 36) ** 2, 0, 0])
    assert not found.equal


def test_the_kernel_isolates_nobody_where_neighbours_are_equally_far():
    found = neighbours(shapely.centroid(squares(10)), "kernel", k=3)
    assert (found.count > 0).all()
    assert found.weights.data.min() > 1e-6


def test_places_that_coincide_are_neighbours_in_a_triangulation():
    found = neighbours(points((0, 0), (4, 0), (0, 3), (5, 5), (4, 0), (4, 0)), "delaunay")
    assert (found.count > 0).all()
    assert np.array_equal(found.weights.toarray(), found.weights.toarray().T)


def test_a_triangulation_of_places_on_one_line_is_an_error():
    with pytest.raises(CreativeClustersError, match="on one line"):
        neighbours(points((0, 0), (1, 1), (2, 2), (3, 3)), "delaunay")


@pytest.mark.parametrize("kind", ["queen", "intersects"])
def test_islands_have_none_unless_they_are_joined_to_their_nearest(kind):
    shapes = np.append(squares(3), shapely.box(9000, 0, 9500, 500))
    assert neighbours(shapes, kind).count[-1] == 0
    joined = neighbours(shapes, kind, join_islands=True)
    assert joined.weights.toarray()[-1].nonzero()[0].tolist() == [2]
    assert joined.weights.toarray()[2, -1] == 1
    plain = neighbours(squares(3), kind)
    assert joined.weights.nnz == plain.weights.nnz + 2


def test_points_have_no_borders():
    with pytest.raises(CreativeClustersError, match="no common borders"):
        neighbours(points((0, 0), (1, 0), (2, 5)), "queen")


def test_among_keeps_the_links_of_those_chosen():
    found = neighbours(squares(3), "rook")
    row = found.among(np.arange(9) < 3)
    assert row.weights.toarray().tolist() == [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
    assert np.array_equal(row.places, found.places[:3])


IDS = np.array(["a", "b", "c"], dtype=object)
PLACES = np.zeros((3, 2))


def table(*links: tuple, weight: list | None = None):
    focal, neighbour = (np.array(column, dtype=object) for column in zip(*links, strict=True))
    return from_table(IDS, focal, neighbour, None if weight is None else np.array(weight, dtype=float), PLACES)


def test_a_table_gives_links_as_it_says_each_once():
    found = table(("a", "b"), ("a", "b"), ("b", "a"), ("c", "c"))
    assert found.weights.toarray().tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 0]]
    assert found.equal
    assert found.notes == ()


def test_weights_of_a_table_count_and_those_of_nought_do_not():
    found = table(("a", "b"), ("a", "c"), ("b", "a"), weight=[2, 0.5, 0])
    assert found.weights.toarray().tolist() == [[0, 2, 0.5], [0, 0, 0], [0, 0, 0]]
    assert found.count.tolist() == [2, 0, 0]
    assert not found.equal


def test_rows_of_a_table_for_unknown_areas_are_counted_by_name():
    found = table(("a", "b"), ("a", "x"), ("y", "b"))
    assert found.weights.nnz == 1
    assert "2 rows of the neighbour table" in texts(found.notes)
    assert "(y, x)" in texts(found.notes)


def test_a_table_of_other_areas_is_an_error():
    with pytest.raises(CreativeClustersError, match=r"Table: x, y\. Layer: a, b, c"):
        table(("x", "y"), ("y", "x"))


@pytest.mark.parametrize("bad", [np.nan, -1, np.inf])
def test_a_weight_that_is_none_is_an_error(bad):
    with pytest.raises(CreativeClustersError, match="1 weight of the neighbour table"):
        table(("a", "b"), ("b", "a"), weight=[1, bad])


def test_the_order_of_the_kinds_is_that_of_the_dialog():
    """Models store the numbers: a kind in another place would be another one there."""
    assert NEIGHBOUR_IDS[:8] == ("queen", "rook", "intersects", "nearest", "band", "kernel", "delaunay", "table")
    assert NEIGHBOUR_IDS[8:] == ("file",)
    assert [kind.id for kind in NEIGHBOUR_KINDS if kind.areal] == ["queen", "rook", "intersects"]
    with pytest.raises(ValueError, match="'table' are given"):
        neighbours(shapely.box([0, 1], [0, 0], [1, 2], [1, 1]), "table")

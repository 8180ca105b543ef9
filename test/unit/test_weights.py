"""Neighbours of a higher order, of two kinds, with standardised weights: as scipy and libpysal have them."""

import numpy as np
import pytest
import scipy.sparse as sparse
import shapely
from libpysal.graph import Graph
from scipy.sparse.csgraph import shortest_path

from creative_clusters_plugin.core.space.neighbours import Neighbours, neighbours
from creative_clusters_plugin.core.space.pysal import to_graph
from creative_clusters_plugin.core.space.weights import links, of_order, standardised, summary, union


def near(kind: str = "queen") -> Neighbours:
    cells = shapely.box(*np.array([[x, y, x + 1, y + 1] for x in range(6) for y in range(6)], dtype=float).T)
    return neighbours(np.append(cells, [shapely.box(90, 90, 91, 91), shapely.box(91, 90, 92, 91)]), kind, k=3)


def same(found: Neighbours, graph: Graph) -> bool:
    return abs(found.weights - sparse.csr_array(graph.sparse)).nnz == 0


@pytest.mark.parametrize("order", [1, 2, 3, 5])
@pytest.mark.parametrize("lower", [True, False])
@pytest.mark.parametrize("kind", ["queen", "rook", "nearest", "delaunay"])
def test_an_order_is_the_number_of_steps_on_the_shortest_way(kind, order, lower):
    """Against scipy's shortest paths; libpysal's `higher_order` needs scipy 1.12."""
    given = near(kind)
    steps = shortest_path(given.weights, unweighted=True)
    wanted = (steps > 0) & (steps <= order if lower else steps == order)
    assert (of_order(given, order, lower).weights.toarray() == wanted).all()


def test_an_order_beyond_the_map_has_no_links():
    assert of_order(near(), 30, lower=False).weights.nnz == 0


def test_a_union_is_libpysals():
    assert same(union(near("rook"), near("nearest")), to_graph(near("rook")).union(to_graph(near("nearest"))))


@pytest.mark.parametrize("kind", ["queen", "kernel"])
def test_standardised_weights_are_libpysals(kind):
    found, wanted = standardised(near(kind)).weights, to_graph(near(kind)).transform("r").sparse
    assert abs(found - sparse.csr_array(wanted)).max() < 1e-15


def test_the_summary_is_libpysals():
    for kind in ("queen", "nearest"):
        found, graph = summary(near(kind)), to_graph(near(kind))
        assert found.count.tolist() == graph.cardinalities.tolist()
        assert found.parts == graph.n_components
        assert 2 * found.one_way == len(graph.asymmetry(intrinsic=False))  # which lists both ends


def test_islands_and_one_way_links():
    matrix = sparse.csr_array(np.array([[0, 1, 0, 0], [0, 0, 2, 0], [0, 2, 0, 0], [0, 0, 0, 0]], dtype=float))
    given = Neighbours(matrix, True, np.zeros((4, 2)))
    found = summary(given)
    assert (found.islands.tolist(), found.parts, found.one_way) == ([3], 2, 1)
    table = links(given, np.array(["a", "b", "c", "d"], dtype=object))
    assert table.to_numpy().tolist() == [["a", "b", 1.0], ["b", "c", 2.0], ["c", "b", 2.0]]

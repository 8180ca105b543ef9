"""Neighbours as libpysal has them: graphs, and weights files of other programs."""

import struct

import numpy as np
import pytest
import scipy.sparse as sparse
import shapely

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.space.neighbours import Neighbours, neighbours
from creative_clusters_plugin.core.space.pysal import (
    from_graph,
    neighbours_of_file,
    read_weights,
    to_graph,
    write_weights,
)

IDS = np.array(["10", "7", "3", "20"], dtype=object)
PLACES = np.arange(8.0).reshape(4, 2)
LINKS = [[0, 1, 0.25, 0], [1, 0, 0, 0], [0.5, 0, 0, 0], [0, 0, 0, 0]]


def near(matrix=LINKS) -> Neighbours:
    return Neighbours(sparse.csr_array(np.array(matrix, dtype=float)), False, PLACES)


def read(path, ids=IDS, places=PLACES):
    return neighbours_of_file(read_weights(str(path)), ids, places)


def refused(path, ids=IDS, places=PLACES) -> str:
    with pytest.raises(CreativeClustersError) as caught:
        read(path, ids, places)
    return str(caught.value)


def texts(found: Neighbours) -> str:
    return "\n".join(note.render() for note in found.notes)


@pytest.mark.parametrize("kind", ["queen", "rook", "nearest", "kernel", "delaunay"])
@pytest.mark.parametrize("named", [True, False])
def test_a_graph_gives_back_what_it_was_made_of(kind, named):
    shapes = shapely.box(*np.array([[x, y, x + 1, y + 1] for x in range(5) for y in range(5)], dtype=float).T)
    given = neighbours(np.append(shapes, shapely.box(90, 90, 91, 91)), kind, k=3)
    ids = [f"a{place}" for place in np.random.default_rng(1).permutation(26)] if named else None
    graph = to_graph(given, ids)
    assert list(graph.unique_ids) == (ids or list(range(26)))
    back = from_graph(graph, given.places)
    assert (back.weights != given.weights).nnz == 0
    assert back.equal == given.equal
    assert list(graph.isolates) == [(ids or range(26))[25]] * (kind in ("queen", "rook"))


@pytest.mark.parametrize(("ending", "exact"), [(".gal", False), (".gwt", True), (".swm", True)])
def test_what_is_written_is_read_again(tmp_path, ending, exact):
    path = str(tmp_path / f"weights{ending}")
    notes = write_weights(near(), list(IDS), path)
    assert bool(notes) == (not exact)  # .gal has no weights, which is said
    found = read(path)
    wanted = near().weights if exact else (near().weights != 0).astype(float)
    assert abs(found.weights - wanted).max() == 0
    assert texts(found) == ""


def test_the_order_of_the_layer_does_not_matter(tmp_path):
    path = str(tmp_path / "weights.gwt")
    write_weights(near(), list(IDS), path)
    order = [2, 0, 3, 1]
    found = read(path, IDS[order], PLACES[order])
    assert found.weights.toarray().tolist() == near().weights.toarray()[order][:, order].tolist()


@pytest.mark.parametrize("ending", [".mat", ".mtx", ".wk1"])
def test_matrices_go_by_rows_which_is_said(tmp_path, ending):
    import libpysal.io

    path = tmp_path / f"weights{ending}"
    matrix = [[0, 1, 0.25, 0], [1, 0, 0, 0.5], [0.5, 0, 0, 0], [0, 2, 0, 0]]
    file = libpysal.io.open(str(path), "w")
    file.write(to_graph(near(matrix)).to_W())
    file.close()
    found = read(path, None)
    assert found.weights.toarray().tolist() == matrix
    assert "holds no ids" in texts(found)
    assert "a matrix of 4 areas, and the layer has 3" in refused(path, None, PLACES[:3])


GEODA = "0 4 areas POLY_ID\n10 2\n7 3\n7 1\n10\n3 1\n10\n20 0\n\n"


def test_a_gal_file_of_geoda(tmp_path):
    (tmp_path / "geoda.gal").write_text(GEODA)
    found = read(tmp_path / "geoda.gal")
    assert found.weights.toarray().tolist() == [[0, 1, 1, 0], [1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    assert found.equal


def test_a_gwt_file_of_geoda(tmp_path):
    (tmp_path / "geoda.gwt").write_text("0 4 areas POLY_ID\n10 7 12.5\n10 3 8\n7 10 12.5\n3 10 8\n")
    found = read(tmp_path / "geoda.gwt")
    assert found.weights.toarray()[0].tolist() == [0, 12.5, 8, 0]
    assert "1 area of the layer is not in the weights file 'geoda.gwt' (20) and has no neighbours." in texts(found)


def test_a_kernel_file_of_geoda_has_areas_with_themselves(tmp_path):
    (tmp_path / "geoda.kwt").write_text("0 2 areas ID\n10 10 1\n10 7 0.75\n7 10 0.75\n7 7 1\n")
    found = read(tmp_path / "geoda.kwt", IDS[:2], PLACES[:2])
    assert found.weights.toarray().tolist() == [[0, 0.75], [0.75, 0]]
    assert "2 areas of 'geoda.kwt' are their own neighbours (10, 7)" in texts(found)


@pytest.mark.parametrize("fixed", [True, False])
def test_a_swm_file_of_arcgis(tmp_path, fixed):
    header = f"VERSION@10.1;UNIQUEID@ID;SPATIALREFNAME@ETRS89;INPUTFC@a;FIXEDWEIGHTS@{fixed}\n"
    rows = {10: [7, 3], 7: [10], 3: [10], 20: []}
    body = struct.pack("<2l", 4, 1)
    for key, others in rows.items():
        body += struct.pack("<2l", key, len(others))
        if others:
            weights = [1 / len(others)] * (1 if fixed else len(others))
            body += struct.pack(f"<{len(others)}l", *others) + struct.pack(f"<{len(weights)}d", *weights)
            body += struct.pack("<d", 1.0)
    (tmp_path / "arcgis.swm").write_bytes(header.encode() + body)
    found = read(tmp_path / "arcgis.swm")
    assert found.weights.toarray().tolist() == [[0, 0.5, 0.5, 0], [1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]


def test_leading_zeros_of_ids_stay(tmp_path):
    (tmp_path / "fips.gal").write_text("2\n01001 1\n01003\n01003 1\n01001\n")
    found = read(tmp_path / "fips.gal", np.array(["01001", "01003"], dtype=object), PLACES[:2])
    assert found.weights.nnz == 2


def test_what_only_one_of_both_has_is_counted_and_named(tmp_path):
    (tmp_path / "some.gal").write_text("0 3 areas ID\n10 2\n7 99\n7 1\n10\n99 1\n10\n")
    found = read(tmp_path / "some.gal")
    assert found.weights.nnz == 2
    assert "1 area of the weights file 'some.gal' is not in the layer (99); its links do not count." in texts(found)
    assert "2 areas of the layer are not in the weights file 'some.gal' (3, 20) and have no neighbours." in texts(found)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "none.gal",
            "0 2 areas ID\n1 1\n2\n2 1\n1\n",
            "No id of the weights file 'none.gal' is in the layer. File: 1, 2.",
        ),
        (
            "minus.gwt",
            "0 2 a ID\n10 7 -1\n7 10 1\n",
            "1 weight of 'minus.gwt' is negative or no number (for example 10 - 7: -1)",
        ),
        ("nan.gwt", "0 2 a ID\n10 7 nan\n7 10 1\n", "1 weight of 'nan.gwt' is negative or no number"),
        ("alone.gal", "0 2 a ID\n10 0\n\n7 0\n\n", "no link between two areas of the layer"),
        ("short.gal", "0 4 a ID\n10 1\n7\n", "cannot be read as .gal"),
        ("part.gal", "0 2 a ID\n10 1\n7\n3 1\n10\n", "names area 7 as a neighbour and has no line for it"),
        ("empty.gal", "", "cannot be read as .gal"),
        ("words.gwt", "this is no weights file at all\nand has two lines", "cannot be read as .gwt"),
        ("text.swm", "10 7 1\n", "cannot be read as .swm"),
        ("text.mat", "10 7 1\n", "cannot be read as .mat"),
        ("text.mtx", "10 7 1\n", "cannot be read as .mtx"),
        ("text.wk1", "10 7 1\n", "cannot be read as .wk1"),
        ("weights.txt", "10 7 1\n", "has to end in one of .gal, .gwt, .kwt, .swm, .mat, .mtx, .wk1"),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path, name, content, said):
    (tmp_path / name).write_text(content)
    assert said in refused(tmp_path / name)


@pytest.mark.parametrize("ending", [".gal", ".gwt", ".kwt", ".swm", ".mat", ".mtx", ".wk1"])
@pytest.mark.parametrize("seed", range(6))
def test_garbage_is_refused(tmp_path, ending, seed):
    random = np.random.default_rng(seed)
    path = tmp_path / f"garbage{ending}"
    path.write_bytes((b"", b"ID;\n", b"VERSION@10.1;UNIQUEID@ID;SPATIALREFNAME@\n")[seed % 3] + random.bytes(300))
    assert "cannot be read" in refused(path)


def test_a_file_that_is_not_there(tmp_path):
    assert "There is no weights file" in refused(tmp_path / "nowhere.gal")
    assert "There is no weights file" in refused(tmp_path / "." / "folder.gal")


def test_ids_are_needed_and_must_differ(tmp_path):
    (tmp_path / "geoda.gal").write_text(GEODA)
    assert "NEIGHBOUR_ID: choose the field" in refused(tmp_path / "geoda.gal", None)
    twice = np.array(["10", "7", "7", None], dtype=object)
    assert "1 id of the areas stands more than once in the layer (7)" in refused(tmp_path / "geoda.gal", twice)


@pytest.mark.parametrize(
    ("ids", "ending", "said"),
    [
        (["a", "b", "c", "d"], ".swm", "4 ids of the layer are none (a, b, c, d)"),
        (["1", "2", "3", "4000000000"], ".swm", "1 id of the layer is none (4000000000)"),
        (["a", "b", None, "d e"], ".gal", "2 ids of the layer are otherwise (NULL, d e)"),
        (["a", "b", "b", "d"], ".gwt", "1 id of the areas stands more than once"),
        (["a", "b", "c", "d"], ".txt", "end in .gal, .gwt, .swm, not to 'weights.txt'"),
    ],
)
def test_ids_that_a_file_cannot_hold(tmp_path, ids, ending, said):
    path = tmp_path / f"weights{ending}"
    with pytest.raises(CreativeClustersError) as caught:
        write_weights(near(), ids, str(path))
    assert said in str(caught.value)
    assert not path.exists()

"""Files that scipy must not be given: where QGIS is loaded, what its reader raises ends the process."""

import re

import numpy as np
import pytest
import scipy.io
import scipy.sparse as sparse

from creative_clusters_plugin.core.space.matrix_market import check_matrix_market

HEAD = "%%MatrixMarket matrix coordinate real general\n"


@pytest.mark.parametrize("field", ["real", "integer", "pattern"])
@pytest.mark.parametrize("symmetry", ["general", "symmetric"])
def test_what_scipy_writes_is_whole(tmp_path, field, symmetry):
    matrix = sparse.coo_array(np.array([[0, 2, 0], [2, 0, 1], [0, 1, 0]], dtype=float))
    path = tmp_path / "weights.mtx"
    scipy.io.mmwrite(path, sparse.coo_matrix(matrix), comment="of a test", field=field, symmetry=symmetry)
    check_matrix_market(path)
    assert scipy.io.mmread(path).shape == (3, 3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1: not"),
        ("\x00\xff" * 100, "line 1: not"),
        ("%%MatrixMarket matrix array real general\n1 1\n0\n", "line 1: not"),
        ("%%MatrixMarket matrix coordinate complex general\n2 2 1\n1 2 1 1\n", "line 1: not"),
        (HEAD, "line 3: no numbers of rows"),
        (HEAD + "% only words\n", "line 4: no numbers of rows"),
        (HEAD + "3 3\n1 2 1\n", "line 2: no numbers of rows"),
        (HEAD + "-3 3 1\n1 2 1\n", "line 2: no numbers of rows"),
        (HEAD + "3 3 900000000000\n1 2 1\n", "there are 1 links"),
        (HEAD + "3 3 2\n1 2 1\n", "there are 1 links"),
        (HEAD + "3 3 1\n1 2 1\n2 1 1\n", "there are 2 links"),
        (HEAD + "3 4 1\n1 2 1\n", "3 rows, 4 columns"),
        (HEAD + "% words\n\n3 3 2\n1 2 1\n1 two 1\n", "line 6: no link"),
        (HEAD + "3 3 1\n1 2 nan\n", "line 3: no link"),
        (HEAD + "3 3 1\n1 2\n", "line 3: no link"),
        (HEAD + "3 3 1\n1 2 +1\n", "line 3: no link"),
        (HEAD + "3 3 1\n1 2 1\x0b\n", "line 3: no link"),
        (HEAD.replace("real", "integer") + "3 3 1\n1 2 1.5\n", "line 3: no link"),
        (HEAD.replace("real", "pattern") + "3 3 1\n1 2 1\n", "line 3: no link"),
        (HEAD + "3 3 1\n1 2 1e99999\n", "line 3: no link"),
        (HEAD + "3 3 2\n1 2 1\n\n9 1 1\n", "line 5: an area that there is not"),
        (HEAD + "3 3 1\n0 1 1\n", "line 3: an area that there is not"),
        (HEAD + "3 3 1\n1 2 ١\n", "line 3: no link"),
    ],
)
def test_what_is_not_whole_is_refused_with_its_line(tmp_path, text, said):
    path = tmp_path / "weights.mtx"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(said)):
        check_matrix_market(path)

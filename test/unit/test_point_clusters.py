"""DBSCAN labels against scikit-learn's (HDBSCAN: `test_hdbscan.py`), with points that coincide, lie on the radius, or stand alone."""

import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from sklearn.cluster import DBSCAN

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.points.locations import locate
from creative_clusters_plugin.core.points.point_clusters import dbscan, labels

ROOT = Path(__file__).resolve().parents[2]


def towns(seed: int, count: int = 400) -> np.ndarray:
    """Three towns and firms in between, in the numbers of a national grid."""
    rng = np.random.default_rng(seed)
    near = [rng.normal(rng.uniform(0, 1000, 2), rng.uniform(5, 100), (count // 4, 2)) for _ in range(3)]
    return np.concatenate([*near, rng.uniform(0, 1000, (count // 4, 2))]) + np.array([430_000, 380_000])


@pytest.mark.parametrize("seed", range(40))
def test_dbscan_gives_the_labels_of_scikit_learn_number_by_number(seed):
    rng = np.random.default_rng(seed)
    xy = rng.permutation(towns(seed, int(rng.integers(8, 900))))
    if seed % 2:
        xy = np.round(xy, -1)  # many firms at one point, many pairs at exactly the radius
    radius, minimum = float(rng.choice([5, 10, 20, 50, 200 / np.sqrt(2), 5000])), int(rng.integers(2, 40))
    expected = DBSCAN(eps=radius, min_samples=minimum).fit_predict(xy)
    np.testing.assert_array_equal(labels(xy, "dbscan", radius, minimum), expected)


def test_a_border_point_goes_to_the_first_cluster_in_the_order_of_the_rows():
    # the point between has two neighbours on either side: with itself 5, one less than a core point needs
    sides = [[1, 0]] * 2 + [[0, 0]] * 4, [[19, 0]] * 2 + [[20, 0]] * 4
    for first, last in (sides, sides[::-1]):
        xy = np.array([[10, 0], *first, *last], float)
        found = labels(xy, "dbscan", 9, 6)
        np.testing.assert_array_equal(found, DBSCAN(eps=9, min_samples=6).fit_predict(xy))
        assert found.tolist() == [0] * 7 + [1] * 6


def test_points_at_exactly_the_radius_are_neighbours():
    xy = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0], [9.0, 12.0]])
    assert labels(xy, "dbscan", 5.0, 2).tolist() == [0, 0, 0, 0]
    assert labels(xy, "dbscan", np.nextafter(5.0, 0), 2).tolist() == [-1, -1, -1, -1]


def test_a_crowd_at_one_point_costs_no_time_and_counts_in_full():
    crowd = np.concatenate(
        [np.zeros((200_000, 2)), np.full((200_000, 2), [130.0, 0.0]), [[60.0, 0.0], [-90.0, 0.0], [400.0, 0.0]]]
    )
    assert np.bincount(labels(crowd, "dbscan", 100.0, 50) + 1).tolist() == [1, 400_002]
    assert labels(crowd[:400_000], "dbscan", 100.0, 50)[[0, -1]].tolist() == [0, 1]


def test_others_get_the_label_of_a_border_point_and_do_not_take_part():
    xy = towns(3)
    others = np.concatenate([xy + 3.0, [[0.0, 0.0], [9e6, 9e6]]])
    found, of_others = dbscan(xy, 25.0, 5, others)
    np.testing.assert_array_equal(found, DBSCAN(eps=25.0, min_samples=5).fit_predict(xy))
    core = np.zeros(len(xy), bool)
    core[DBSCAN(eps=25.0, min_samples=5).fit(xy).core_sample_indices_] = True
    gaps = np.linalg.norm(others[:, None] - xy[None], axis=2)
    for gap, label in zip(gaps, of_others, strict=True):
        near = found[core & (gap <= 25.0)]
        assert label == (near.min() if len(near) else -1)
    assert (of_others >= 0).any() and of_others[-1] == -1


def test_too_few_points_are_all_noise():
    for method in ("dbscan", "hdbscan"):
        assert labels(np.zeros((4, 2)), method, 10.0, 5).tolist() == [-1] * 4
        assert labels(np.empty((0, 2)), method, 10.0, 5).tolist() == []


@pytest.mark.parametrize(
    ("xy", "method", "radius", "minimum", "said"),
    [
        ([[0, 0], [np.nan, 1]], "dbscan", 1, 2, "row 2"),
        ([[0, 0], [np.inf, 1]], "hdbscan", 1, 2, "1 point has no finite"),
        ([[0, 0], [1, 1]], "kmeans", 1, 2, "kmeans"),
        ([[0, 0], [1, 1]], "dbscan", 0, 2, "radius above 0"),
        ([[0, 0], [1, 1]], "dbscan", np.nan, 2, "radius above 0"),
        ([[0, 0], [1, 1]], "hdbscan", 1, 1, "at least 2"),
        ([[0, 0], [1e7, 1e7]], "dbscan", 1e-5, 2, "10,000 km"),
    ],
)
def test_bad_input_is_told(xy, method, radius, minimum, said):
    with pytest.raises(CreativeClustersError, match=said):
        labels(np.array(xy, dtype=float), method, radius, minimum)


def test_labelling_can_be_cancelled():
    with pytest.raises(Cancelled):
        labels(towns(1, 4000), "dbscan", 20.0, 30, progress=lambda share: False)


def test_distinct_points_are_sorted_and_found_again():
    xy = np.array([[2.0, 1.0], [1.0, 5.0], [2.0, 1.0], [1.0, 4.0]])
    points, place = locate(xy)
    assert points.tolist() == [[1, 4], [1, 5], [2, 1]]
    np.testing.assert_array_equal(points[place], xy)


def test_clusters_are_found_without_scikit_learn():
    script = """
        import sys

        sys.modules["sklearn"] = None
        import numpy as np

        from creative_clusters_plugin.core.points.microclusters import Firms, MicroclusterSettings, microclusters
        from creative_clusters_plugin.core.points.point_clusters import labels

        print(labels(np.zeros((5, 2)), "dbscan", 1.0, 3).tolist())
        print(labels(np.repeat([[0.0, 0.0], [9.0, 9.0]], 5, axis=0), "hdbscan", 1.0, 3).tolist())
    """
    command = [sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[0, 0, 0, 0, 0]\n[0, 0, 0, 0, 0, 1, 1, 1, 1, 1]\n", "")

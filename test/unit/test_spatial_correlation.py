"""Correlations tested with Dutilleul's effective number of areas."""

import numpy as np
import pytest
from scipy import stats

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.space import spatial_correlation as spatial_correlation_module
from creative_clusters_plugin.core.space.spatial_correlation import DistanceClasses, spatial_correlation


def _grid(columns: int, rows: int) -> np.ndarray:
    x, y = np.meshgrid(np.arange(float(columns)), np.arange(float(rows)))
    return np.column_stack([x.ravel(), y.ravel()])


def _smooth_fields(places: np.ndarray, reach: float) -> np.ndarray:
    """What turns independent normal values into fields with exponential autocorrelation over `places`."""
    apart = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    return np.linalg.cholesky(np.exp(-apart / reach) + 1e-9 * np.eye(len(places)))


def _all_pairs(x: np.ndarray, y: np.ndarray, places: np.ndarray, classes: int = 13) -> float:
    """Dutilleul's effective size from the definition, with both matrices of all pairs."""
    n, apart = len(x), np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    bounds = np.cumsum(np.full(classes, apart.max() / classes))
    place = np.minimum(np.searchsorted(bounds, apart, side="left"), classes - 1)
    centred = np.eye(n) - 1 / n
    matrices = []
    for values in (x, y):
        z = (values - values.mean()) / values.std()
        products, matrix = np.outer(z, z), np.eye(n)
        for number in range(classes):
            pairs = (place == number) & ~np.eye(n, dtype=bool)
            if pairs.any():
                matrix[pairs] = products[pairs].mean()
        matrices.append(centred @ matrix)
    one, two = matrices
    return 1 + np.trace(one) * np.trace(two) / np.trace(one @ two)


def test_the_figures_of_spatialpack():
    """r, effective size and F by the loops over all pairs that R's SpatialPack uses in `modified.ttest`, 30 values on a grid."""
    places, k = _grid(6, 5), np.arange(30)
    x, y = (k * 7) % 11 + places[:, 0], (k * 5) % 13 + 2 * places[:, 0] - places[:, 1]
    found = spatial_correlation(x, y, places)
    expected = (0.454783753367982, 17.3059337092378, 3.99119071195159)
    assert (found.r, found.effective_n, found.statistic) == pytest.approx(expected, rel=1e-12)
    assert found.p == pytest.approx(stats.f.sf(found.statistic, 1, found.effective_n - 2), rel=1e-10)


@pytest.mark.parametrize("n", [5, 40, 150])
def test_sums_over_classes_are_sums_over_all_pairs(n):
    rng = np.random.default_rng(n)
    places = rng.random((n, 2)) * 1000
    x, y = rng.standard_normal(n) + places[:, 0] / 300, rng.standard_normal(n) + places[:, 1] / 300
    assert spatial_correlation(x, y, places).effective_n == pytest.approx(_all_pairs(x, y, places), rel=1e-9)


def test_the_level_holds_where_the_plain_test_fails():
    """Independent fields, each like its neighbours: 5 % is exceeded in about 5 % of 400 draws; by the plain test in far more."""
    rng = np.random.default_rng(20)
    places = rng.random((120, 2))
    classes, smooth = DistanceClasses.of(places), _smooth_fields(places, 0.2)
    corrected, plain = [], []
    for _ in range(400):
        x, y = smooth @ rng.standard_normal(120), smooth @ rng.standard_normal(120)
        corrected.append(classes.correlation(x, y).p)
        plain.append(stats.pearsonr(x, y)[1])
    assert 0.02 < np.mean(np.array(corrected) <= 0.05) < 0.09
    assert np.mean(np.array(plain) <= 0.05) > 0.25


def test_without_autocorrelation_nearly_all_areas_count():
    rng = np.random.default_rng(3)
    places = rng.random((200, 2))
    classes = DistanceClasses.of(places)
    found = [classes.correlation(*rng.standard_normal((2, 200))) for _ in range(200)]
    assert np.median([one.effective_n for one in found]) == pytest.approx(200, rel=0.03)
    assert 0.02 < np.mean([one.p <= 0.05 for one in found]) < 0.09


def test_a_true_correlation_of_smooth_fields_is_found():
    rng = np.random.default_rng(8)
    places = rng.random((150, 2))
    x = _smooth_fields(places, 0.2) @ rng.standard_normal(150)
    found = spatial_correlation(x, x + 0.5 * rng.standard_normal(150), places)
    assert found.effective_n < 100 and found.p < 0.001


def test_it_depends_on_neither_unit_nor_place_nor_order():
    rng = np.random.default_rng(4)
    places, x = rng.random((50, 2)), rng.standard_normal(50)
    y, order = rng.standard_normal(50) + x, rng.permutation(50)
    first = spatial_correlation(x, y, places)
    other = spatial_correlation(3 * y[order] - 7, 2 * x[order], 1000 * places[order, ::-1] + 5e5)
    assert (other.r, other.effective_n, other.p) == pytest.approx((first.r, first.effective_n, first.p), rel=1e-6)


def test_areas_without_a_value_are_left_out():
    rng = np.random.default_rng(6)
    places, (x, y) = rng.random((60, 2)), rng.standard_normal((2, 60))
    x[3], y[7], y[8] = np.nan, np.inf, np.nan
    kept = np.isfinite(x) & np.isfinite(y)
    found = spatial_correlation(x, y, places)
    assert found == spatial_correlation(x[kept], y[kept], places[kept]) and found.n == 57


@pytest.mark.parametrize("x", [[1.0, 1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 4.0, np.nan, np.nan]])
def test_nothing_is_said_of_too_few_or_constant_values(x):
    found = spatial_correlation(np.array(x), np.arange(5.0), _grid(5, 1))
    assert np.isnan([found.r, found.effective_n, found.statistic, found.p]).all()


def test_equal_fields_and_equal_places():
    x = np.random.default_rng(1).standard_normal(30)
    same = spatial_correlation(x, x, _grid(6, 5))
    assert same.r == pytest.approx(1) and same.p == pytest.approx(0, abs=1e-12)
    assert not spatial_correlation(x, -x[::-1], np.zeros((30, 2))).p < 0.05


def test_the_grid_of_many_places_gives_the_same(monkeypatch):
    """Clustered places on an elongated country: effective sizes within 1 %, p within 0.001 of the exact ones."""
    rng = np.random.default_rng(9)
    places = np.vstack([rng.normal(0, 3, (700, 2)), rng.uniform((-40, -10), (40, 90), (900, 2))])
    for _ in range(4):
        x, y = rng.standard_normal((2, 1600)) + np.sin(places.T / rng.uniform(8, 20, (2, 1)))
        exact = spatial_correlation(x, y, places)
        monkeypatch.setattr(spatial_correlation_module, "MOST_EXACT", 100)
        gridded = spatial_correlation(x, y, places)
        monkeypatch.undo()
        assert isinstance(DistanceClasses.of(places), DistanceClasses)
        assert gridded.effective_n == pytest.approx(exact.effective_n, rel=0.01)
        assert (gridded.r, gridded.p) == pytest.approx((exact.r, exact.p), abs=1e-3)


def test_missing_places_are_refused():
    with pytest.raises(CreativeClustersError, match="1 of 30 areas has no place"):
        places = _grid(6, 5)
        places[4, 1] = np.nan
        spatial_correlation(np.arange(30.0), np.arange(30.0) ** 2, places)

"""Colocation quotients: published and worked figures, the definition point by point, the level of the tests."""

from itertools import permutations

import numpy as np
import pytest
from scipy import stats

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.points import surroundings
from creative_clusters_plugin.core.points.colocation import ColocationSettings, colocation
from creative_clusters_plugin.core.points.hypergeometric import shared_upper_tail, upper_tail
from creative_clusters_plugin.core.points.surroundings import Places, nearest, within

TOY = np.column_stack([[0, 1, 2.2, 3.5, 10, 11.1, 12.3, 20], np.zeros(8)])
TOY_LABELS = np.array([0, 1, 0, 1, 0, 0, 0, 1])
NOT_TESTED = {"relabellings": 0}


def names(count: int) -> np.ndarray:
    return np.array([chr(ord("A") + number) for number in range(count)], dtype=object)


def town(rng: np.random.Generator, n: int, addresses: int) -> np.ndarray:
    """Points of a town with a centre, several at most addresses."""
    places = np.vstack([rng.normal(0, 300, (addresses // 2, 2)), rng.uniform(-2000, 2000, (addresses // 2, 2))])
    return places[rng.integers(0, len(places), n)].round(0)


def weights_by_definition(xy: np.ndarray, settings: ColocationSettings) -> np.ndarray:
    """Weights (n, n) that each point gives the others, pair by pair."""
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    weights = np.zeros(apart.shape)
    for point, distance in enumerate(apart):
        others = np.arange(len(xy)) != point
        if settings.bandwidth:
            near = others & (distance <= settings.bandwidth)
            weights[point, near] = np.exp(-((distance[near] / settings.bandwidth) ** 2) / 2)
        else:
            reach = np.sort(distance[others])[settings.k - 1]
            nearer, tied = others & (distance < reach - 1e-9), others & (np.abs(distance - reach) <= 1e-9)
            weights[point, nearer] = 1
            weights[point, tied] = (settings.k - nearer.sum()) / tied.sum()
        if weights[point].any():
            weights[point] /= weights[point].sum()
    return weights


def test_the_worked_toy():
    found = colocation(TOY, TOY_LABELS, names(2), ColocationSettings(k=1, **NOT_TESTED))
    assert found.pairs["clq"].to_numpy() == pytest.approx([1.05, 0.9333333, 1.4, 0.0], abs=1e-7)
    assert found.whole == pytest.approx(0.8076923, abs=1e-7)
    assert found.pairs["p"].isna().all() and np.isnan(found.whole_p)


@pytest.mark.parametrize(
    "settings",
    [ColocationSettings(k=1), ColocationSettings(k=7), ColocationSettings(k=40), ColocationSettings(bandwidth=350.0)],
    ids=["nearest", "seven", "forty", "bandwidth"],
)
def test_quotients_point_by_point(settings):
    """From the definition with a matrix of all pairs, where many points share a place and grid distances tie."""
    rng = np.random.default_rng(5)
    xy = np.vstack([town(rng, 150, 60), np.argwhere(np.ones((6, 6))) * 100.0, np.tile([40.0, 50.0], (25, 1))])
    label = rng.integers(0, 3, len(xy))
    settings = ColocationSettings(settings.k, settings.bandwidth, 0)
    found = colocation(xy, label, names(3), settings)
    weights, one_hot = weights_by_definition(xy, settings), np.eye(3)[label]
    others = one_hot.sum(axis=0) - one_hot
    joined = weights.sum(axis=1) > 0
    local = np.where(joined[:, None], weights @ one_hot / (others / (len(xy) - 1)), np.nan)
    assert found.quotient == pytest.approx(local, rel=1e-9, nan_ok=True)
    for pair, (a, b) in zip(found.pairs.itertuples(), np.ndindex(3, 3), strict=True):
        chosen = joined & (label == a)
        assert pair.clq == pytest.approx(local[chosen, b].mean(), rel=1e-9)
        assert (pair.n_a, pair.n_b, pair.n_near) == ((label == a).sum(), (label == b).sum(), chosen.sum())
    assert found.isolated == (~joined).sum() and ((found.kind == "isolated").all(axis=1) == ~joined).all()


def test_a_crowded_address_is_one_row():
    xy = np.vstack([np.zeros((5000, 2)), np.random.default_rng(1).uniform(100, 5000, (500, 2))])
    found = nearest(Places.of(xy), 8)
    assert found.inner.nnz + found.tied.nnz < 6000
    assert found.v[0] == 4999 and found.m[0] == 0
    assert within(Places.of(xy), 200.0).own[0] == pytest.approx(1 / 4999)


@pytest.mark.parametrize("total", [7, 60, 3000])
def test_tails_without_replacement(total):
    rng = np.random.default_rng(total)
    draws, good = rng.integers(0, total + 1, (2, 400))
    x = np.clip(stats.hypergeom.median(total, good, draws).astype(int) + rng.integers(-6, 7, 400), -1, total + 1)
    expected = stats.hypergeom.sf(x - 1, total, good, draws)
    assert upper_tail(x, draws, good, np.full(400, total)) == pytest.approx(expected, rel=1e-7, abs=1e-13)


def test_tails_of_two_draws():
    """3 X1 + 2 X2, of 4 drawn first and 3 drawn then of 14, of which 6 are good."""
    threshold = np.arange(20)
    found = shared_upper_tail(threshold, *(np.full(20, value) for value in (4, 3, 2, 6)), 14)
    assert found == pytest.approx(_two_draws(threshold, 4, 3, 2, 6, 14), abs=1e-12)


def _two_draws(threshold, first, second, share, good, total):
    found = np.zeros(len(threshold))
    for one in range(min(first, good) + 1):
        for two in range(min(second, good - one) + 1):
            chance = stats.hypergeom.pmf(one, total, good, first) * stats.hypergeom.pmf(
                two, total - first, good - one, second
            )
            found += chance * (second * one + share * two >= threshold)
    return found


def _by_enumeration(xy, label, settings) -> np.ndarray:
    """Two-sided p (n, m) from all arrangements of the others' labels."""
    weights, n, m = weights_by_definition(xy, settings), len(xy), label.max() + 1
    observed = weights @ np.eye(m)[label]
    p = np.empty((n, m))
    for point in range(n):
        others = np.delete(np.arange(n), point)
        drawn = np.array([weights[point, others] @ np.eye(m)[list(way)] for way in set(permutations(label[others]))])
        at_least = (drawn >= observed[point] - 1e-9).mean(axis=0)
        at_most = (drawn <= observed[point] + 1e-9).mean(axis=0)
        p[point] = np.minimum(1, 2 * np.minimum(at_least, at_most))
    return p


SMALL = np.array([[0, 0], [0, 0], [0, 0], [1, 0], [0, 1], [3, 3], [3, 3], [9, 1]], dtype=float)
SMALL_LABELS = np.array([0, 0, 1, 1, 2, 0, 2, 1])


@pytest.mark.parametrize("k", range(1, 8))
def test_local_p_of_the_nearest_is_exact(k):
    settings = ColocationSettings(k=k, **NOT_TESTED)
    found = colocation(SMALL, SMALL_LABELS, names(3), settings)
    assert found.p == pytest.approx(_by_enumeration(SMALL, SMALL_LABELS, settings), abs=1e-10)


def test_local_p_of_a_bandwidth_keeps_the_points_own_label():
    settings = ColocationSettings(bandwidth=3.5, relabellings=6_000)
    found = colocation(SMALL, SMALL_LABELS, names(3), settings)
    expected = _by_enumeration(SMALL, SMALL_LABELS, settings)
    joined = found.kind[:, 0] != "isolated"
    assert joined.sum() == 7
    assert np.abs(found.p[joined] - expected[joined]).max() < 0.03


@pytest.mark.parametrize("settings", [{"k": 6}, {"bandwidth": 250.0}], ids=["nearest", "bandwidth"])
def test_random_labels_average_one_and_hold_the_level(settings):
    """200 towns with labels dealt at random: quotients average 1, and 5 % are significant at 5 %, global and local."""
    quotients, p, local = [], [], []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        xy, label = town(rng, 160, 90), rng.permutation(np.repeat([0, 1, 2], [80, 50, 30]))
        found = colocation(xy, label, names(3), ColocationSettings(**settings, relabellings=99, seed=seed))
        quotients.append(found.pairs["clq"])
        p.append(found.pairs["p"])
        local.append(np.nanmean(found.p <= 0.05))
    assert np.mean(quotients, axis=0) == pytest.approx(np.ones(9), abs=0.05)
    assert 0.03 < np.mean(np.array(p) <= 0.05) < 0.07
    assert 0.005 < np.mean(local) < 0.055  # few neighbours have few values: a discrete test stays below its level


def planted(rng: np.random.Generator):
    """Suppliers (1) beside designers (0), shops (2) as the town is."""
    shops, designers = town(rng, 250, 120), rng.uniform(-2000, 2000, (60, 2))
    suppliers = designers + rng.normal(0, 15, (60, 2))
    return np.vstack([designers, suppliers, shops]), np.repeat([0, 1, 2], [60, 60, 250])


def test_planted_neighbours_are_found_and_their_absence_is_not():
    """40 towns with suppliers beside designers, and the same places with the three dealt out at random."""
    found, absent = [], []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        xy, label = planted(rng)
        for labels, kept in ((label, found), (rng.permutation(label), absent)):
            result = colocation(xy, labels, names(3), ColocationSettings(k=3, relabellings=199))
            kept.append(result.pairs.loc[1, ["clq", "q"]].astype(float))
    found, absent = np.array(found), np.array(absent)
    assert ((found[:, 0] > 2) & (found[:, 1] <= 0.05)).all()
    assert found[:, 0].min() > absent[:, 0].max()
    assert (absent[:, 1] <= 0.05).mean() <= 0.1


@pytest.mark.parametrize("settings", [{"k": 5}, {"bandwidth": 400.0}], ids=["nearest", "bandwidth"])
def test_the_same_whatever_the_order_of_rows(settings):
    rng = np.random.default_rng(2)
    xy, label, order = town(rng, 120, 60), rng.integers(0, 3, 120), rng.permutation(120)
    settings = ColocationSettings(**settings, relabellings=49)
    first = colocation(xy, label, names(3), settings)
    other = colocation(xy[order], label[order], names(3), settings)
    assert first.pairs.equals(other.pairs)
    np.testing.assert_array_equal(first.p[order], other.p)
    np.testing.assert_array_equal(first.kind[order], other.kind)
    again = colocation(xy, label, names(3), ColocationSettings(settings.k, settings.bandwidth, 49, seed=7))
    assert not first.pairs["p"].equals(again.pairs["p"])


def test_a_category_of_one_point():
    xy = np.random.default_rng(3).uniform(0, 100, (30, 2))
    found = colocation(xy, np.repeat([0, 1], [29, 1]), names(2), ColocationSettings(k=3, relabellings=19))
    alone = found.pairs.iloc[3]
    assert np.isnan(alone["clq"]) and np.isnan(alone["p"]) and np.isnan(alone["q"])
    assert np.isnan(found.quotient[-1, 1]) and found.kind[-1, 1] == "not significant"
    assert any("fewer than" in note.render() for note in found.notes)


@pytest.mark.parametrize("settings", [{"k": 3}, {"bandwidth": 10.0}], ids=["nearest", "bandwidth"])
def test_points_at_one_place_have_the_quotients_of_chance(settings):
    found = colocation(np.ones((40, 2)), np.arange(40) % 3, names(3), ColocationSettings(**settings, relabellings=19))
    assert found.pairs["clq"].to_numpy() == pytest.approx(np.ones(9))
    assert (found.pairs["p"] == 1).all() and (found.kind == "not significant").all()
    assert [note.render() for note in found.notes if note.warning] == [
        "All 40 points lie at one place, where none is nearer than another: every quotient is that of chance. Are the coordinates "
        "those of the businesses?"
    ]


@pytest.mark.parametrize(
    ("settings", "seed"), [({"k": 7}, 7), ({"bandwidth": 120.0}, 35)], ids=["nearest", "bandwidth"]
)
def test_rounding_leaves_no_negative_quotient(settings, seed):
    """A few of a category at crowded addresses: a point's own weight is taken off again, and where that was all, 0 is left."""
    xy = town(np.random.default_rng(seed), 400, 60)
    found = colocation(xy, np.repeat([0, 1], [6, 394]), names(2), ColocationSettings(**settings, relabellings=199))
    assert found.pairs[["clq", "low", "high"]].to_numpy().min() == 0
    assert np.nanmin(found.quotient) == 0


def test_what_cannot_be_is_refused():
    xy = np.random.default_rng(4).uniform(0, 100, (70, 2))
    every = np.arange(70)
    with pytest.raises(CreativeClustersError, match=r"one category only \(A\)"):
        colocation(xy, 0 * every, names(1), ColocationSettings())
    with pytest.raises(CreativeClustersError, match="There are 70 categories"):
        colocation(xy, every, every.astype(str).astype(object), ColocationSettings())
    with pytest.raises(CreativeClustersError, match="the 70 nearest of each cannot be found"):
        colocation(xy, every % 2, names(2), ColocationSettings(k=70))
    with pytest.raises(CreativeClustersError, match="No two points lie within 0"):
        colocation(xy, every % 2, names(2), ColocationSettings(bandwidth=0.001))
    with pytest.raises(CreativeClustersError, match="must be above 0"):
        colocation(xy, every % 2, names(2), ColocationSettings(bandwidth=-1.0))


def test_it_is_cancelled_before_and_after_the_draws(monkeypatch):
    monkeypatch.setattr(surroundings, "_ROWS_AT_ONCE", 30)
    rng = np.random.default_rng(3)
    xy, label = town(rng, 200, 120), rng.integers(0, 3, 200)
    looks: list[float] = []
    settings = ColocationSettings(k=4, relabellings=16)
    whole = colocation(xy, label, names(3), settings, lambda share: looks.append(share) or True)
    assert looks == sorted(looks) and looks.count(0.0) > 200 * 0.6 / 30 and looks.count(1.0) > 3
    for stop in (1, 4, len(looks)):
        asked: list[float] = []
        with pytest.raises(Cancelled):
            colocation(
                xy,
                label,
                names(3),
                settings,
                lambda share, stop=stop, asked=asked: asked.append(share) or len(asked) < stop,
            )
        assert len(asked) == stop
    monkeypatch.setattr(surroundings, "_ROWS_AT_ONCE", 20_000)
    np.testing.assert_array_equal(colocation(xy, label, names(3), settings).quotient, whole.quotient)

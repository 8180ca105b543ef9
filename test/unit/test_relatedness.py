"""Relatedness, density and what supports it; the back-test; matrices that users bring; planted blocks and nothing planted."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from creative_clusters_plugin.core.concentration.concentration import location_quotient, reference_of
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.relatedness.entries import DRAWS, auc, backtest
from creative_clusters_plugin.core.relatedness.given_links import LinkColumns, given_relatedness
from creative_clusters_plugin.core.relatedness.relatedness import KINDS, density, relatedness, supports
from creative_clusters_plugin.core.values import Column
from test.unit.builders import sector_list, texts

FIVE = np.array(
    [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]], float
)
TOTAL = FIVE.sum(axis=1)
HAS = location_quotient(FIVE, TOTAL, reference_of(FIVE, TOTAL, np.ones(5))) >= 1


def test_proximity_of_the_five_areas():
    phi = relatedness(HAS)
    assert phi[1, 2] == pytest.approx(0.6667, abs=5e-5)
    assert phi[1, 3] == pytest.approx(0.3333, abs=5e-5)
    assert phi[2, 3] == 0
    assert phi[2, 4] == pytest.approx(0.5)
    assert np.array_equal(phi, phi.T) and (np.diag(phi) == 0).all()


def test_other_kinds_divide_by_the_numbers_of_areas():
    # I2 is in three areas, I3 and I4 in two each, I2 and I3 together in two
    assert relatedness(HAS, "cosine")[1, 2] == pytest.approx(2 / np.sqrt(6))
    assert relatedness(HAS, "association")[1, 2] == pytest.approx(2 * 5 / 6)
    assert relatedness(HAS, "jaccard")[1, 2] == pytest.approx(2 / 3)
    # with the row sums of the co-occurrence matrix (5, 3, 2, 3 for I2 to I5) the cosine would be another
    both = HAS.astype(float).T @ HAS - np.diag(HAS.sum(axis=0))
    assert relatedness(HAS, "cosine")[1, 2] != pytest.approx(2 / np.sqrt(both.sum(axis=1)[1] * both.sum(axis=1)[2]))


def test_density_of_the_five_areas():
    phi = relatedness(HAS)
    found = density(HAS, phi)
    # R3 has I2, I4 and I5; I3 is related to I2 (.6667) and I5 (.5), both of which it has
    assert found[2, 2] == pytest.approx(1)
    # R2 has I4 only, to which I2 is related by .3333 of 1.6667 in all
    assert found[1, 1] == pytest.approx(0.2)
    assert np.isnan(found[:, 0]).all()


@given(arrays(bool, st.tuples(st.integers(1, 15), st.integers(2, 8))), st.sampled_from(KINDS))
def test_density_is_a_share(present, kind):
    related = relatedness(present, kind)
    found = density(present, related)
    known = found[np.isfinite(found)]
    assert (related >= 0).all() and np.allclose(related, related.T)
    assert (known >= 0).all() and (known <= 1).all()
    everything = density(np.ones_like(present), related)
    assert np.allclose(everything[np.isfinite(everything)], 1)


@given(arrays(bool, st.tuples(st.integers(1, 6), st.integers(2, 6))))
def test_supports_are_the_present_sectors_that_contribute_most(present):
    related = relatedness(present)
    shown = np.arange(present.shape[1])
    found = supports(present, related, shown, 2)
    for area, sector in itertools.product(range(len(present)), shown):
        parts = sorted(
            (-related[other, sector], other) for other in shown if present[area, other] and related[other, sector]
        )
        wanted = [other for _, other in parts[:2]]
        assert [place for place in found[area, sector] if place >= 0] == wanted


def test_auc_counts_the_pairs_in_the_right_order():
    rng = np.random.default_rng(1)
    score, entered = rng.integers(0, 6, 60).astype(float), rng.random(60) < 0.3
    pairs = [(score[p], score[n]) for p in np.flatnonzero(entered) for n in np.flatnonzero(~entered)]
    wanted = np.mean([1.0 if p > n else 0.5 if p == n else 0.0 for p, n in pairs])
    assert auc(score, entered) == pytest.approx(wanted)
    assert auc(entered.astype(float), entered) == 1
    assert np.isnan(auc(score, np.zeros(60, dtype=bool)))


def blocks(seed: int, planted: bool, areas: int = 60, sectors: int = 40):
    """Presence at the start and at the end: each area is good at two of four blocks of sectors, or at none in particular."""
    rng = np.random.default_rng(seed)
    block = np.arange(sectors) % 4
    good = rng.permuted(np.tile([True, True, False, False], (areas, 1)), axis=1)[:, block]
    start = rng.random((areas, sectors)) < np.where(good, 0.6, 0.05) if planted else rng.random((areas, sectors)) < 0.3
    enters = np.where(good, 0.3, 0.05) if planted else np.full((areas, sectors), 0.15)
    return start, start | (rng.random((areas, sectors)) < enters), block


def test_planted_blocks_are_related_and_predict():
    start, end, block = blocks(1, planted=True)
    related = relatedness(start)
    same = (block[:, None] == block) & ~np.eye(len(block), dtype=bool)
    assert related[same].mean() > 1.5 * related[block[:, None] != block].mean()
    scores = {"density": density(start, related), "size": np.broadcast_to(start.sum(axis=0), start.shape)}
    scores["diversity"] = np.broadcast_to(start.sum(axis=1)[:, None], start.shape)
    found = backtest(scores, ~start, end & ~start, "2015", "2021")
    assert found.of("density") > 0.65
    assert found.of("density", "low") > 0.5
    assert found.of("size", "ahead_low") > 0 and found.of("diversity", "ahead_low") > 0
    assert found.of("density", "within") > 0.65 and found.of("diversity", "within") == 0.5
    assert found.entries == (end & ~start).sum() and found.cases == (~start).sum()


def test_nothing_planted_is_not_predicted_over_200_seeds():
    found = []
    for seed in range(200):
        start, end, _ = blocks(seed, planted=False, areas=30, sectors=12)
        close = density(start, relatedness(start))
        known = ~start & np.isfinite(close)
        found.append(auc(close[known], (end & ~start)[known]))
    error = np.std(found) / np.sqrt(200)
    assert abs(np.mean(found) - 0.5) < 3 * error
    assert 0.02 < np.std(found) < 0.06


def test_the_interval_covers_where_nothing_is_planted():
    covered = 0
    for seed in range(60):
        start, end, _ = blocks(seed, planted=False, areas=30, sectors=12)
        tested = backtest({"density": density(start, relatedness(start))}, ~start, end & ~start, "a", "b", seed)
        covered += tested.of("density", "low") <= 0.5 <= tested.of("density", "high")
    assert 0.85 <= covered / 60 <= 1


def test_the_bootstrap_takes_whole_areas():
    """Its samples are those of cases repeated as often as their areas were drawn."""
    start, end, _ = blocks(4, planted=True, areas=12)
    score, entered, absent = density(start, relatedness(start)), end & ~start, ~start
    found = backtest({"density": score}, absent, entered, "a", "b", 5)
    times = np.random.default_rng(5).multinomial(12, np.full(12, 1 / 12), DRAWS)
    area, sector = np.nonzero(absent)
    draws = []
    for drawn in times:
        repeated = np.repeat(np.arange(len(area)), drawn[area])
        draws.append(auc(score[area, sector][repeated], entered[area, sector][repeated]))
    assert found.of("density", "low") == pytest.approx(np.percentile(draws, 2.5))
    assert found.of("density", "high") == pytest.approx(np.percentile(draws, 97.5))
    with pytest.raises(Cancelled):
        backtest({"density": score}, absent, entered, "a", "b", 5, lambda share: False)


def test_the_same_as_from_a_table_of_all_pairs_of_areas():
    """What samples of areas were summed from before: it has a cell for each two areas, so that 20,000 of them took 3 GB."""
    start, end, _ = blocks(6, planted=True, areas=25, sectors=9)
    score, entered = density(start, relatedness(start)).round(1), end & ~start
    found = backtest({"density": score}, ~start, entered, "a", "b", 8)
    area, sector = np.nonzero(~start & np.isfinite(score))
    value, true = score[area, sector], entered[area, sector]
    above = (value[true][:, None] > value[~true]) + (value[true][:, None] == value[~true]) / 2
    right = np.zeros((25, 25))
    np.add.at(right, (area[true][:, None], area[~true][None]), above)
    entries, others = np.bincount(area[true], minlength=25), np.bincount(area[~true], minlength=25)
    times = np.random.default_rng(8).multinomial(25, np.full(25, 1 / 25), DRAWS)
    drawn = ((times @ right) * times).sum(axis=1) / (times @ entries) / (times @ others)
    inside = (times @ np.diag(right)) / (times @ (entries * others))
    row = found.scores.loc["density"]
    assert row["auc"] == right.sum() / entries.sum() / others.sum()
    assert row["within"] == np.trace(right) / (entries * others).sum()
    assert [row["low"], row["high"]] == pytest.approx(np.percentile(drawn, [2.5, 97.5]), rel=1e-14)
    assert [row["within_low"], row["within_high"]] == pytest.approx(np.percentile(inside, [2.5, 97.5]), rel=1e-14)


def test_the_same_seed_gives_the_same_intervals():
    start, end, _ = blocks(3, planted=True)
    scores = {"density": density(start, relatedness(start))}
    one, other = (backtest(scores, ~start, end & ~start, "a", "b", 7).scores for _ in range(2))
    pd.testing.assert_frame_equal(one, other)


def test_no_backtest_on_nothing():
    start, _, _ = blocks(3, planted=True)
    assert backtest({"density": density(start, relatedness(start))}, ~start, np.zeros_like(start), "a", "b") is None


SECTORS = pd.DataFrame(
    {
        "group": "creative",
        "sector": ["software", "arts", "books_papers"],
        "sector_name": ["Software", "Arts", "Books and papers"],
    }
)
LISTED = sector_list(("62.01", "Software"), ("90.01", "Arts"), ("58.11", "Books and papers"))


def links(*rows, value=True) -> LinkColumns:
    first, second, *values = (list(column) for column in zip(*rows, strict=True))
    return LinkColumns("links", Column("a", first), Column("b", second), Column("v", values[0]) if value else None)


def test_links_by_id_name_and_code():
    found, notes = given_relatedness(
        links(("software", "Arts", 2.0), ("6201", "58.11", 1), ("90010", "books_papers", "0.5")), SECTORS, LISTED, 0
    )
    assert found.tolist() == [[0, 2, 1], [2, 0, 0.5], [1, 0.5, 0]]
    assert notes == ()


def test_links_of_industries_of_a_level():
    industries = pd.DataFrame({"group": "creative", "sector": ["6201", "0150", "9001"], "sector_name": ["a", "b", "c"]})
    found, _ = given_relatedness(links(("62012", "01.50", 3.0), ("9001", "6201", 1.0)), industries, LISTED, 4)
    assert found.tolist() == [[0, 3, 1], [3, 0, 0], [1, 0, 0]]


def test_links_are_averaged_over_directions_and_repetitions():
    found, notes = given_relatedness(
        links(
            ("software", "arts", 1.0),
            ("arts", "software", 3.0),
            ("software", "books_papers", 2.0),
            ("software", "books_papers", 4.0),
        ),
        SECTORS,
        LISTED,
        0,
    )
    assert found[0].tolist() == [0, 2, 3]
    assert "1 pair of sectors has another value in each direction in 'links'" in texts(notes)


def test_links_without_value_count_one():
    found, _ = given_relatedness(links(("software", "arts"), ("arts", "books_papers"), value=False), SECTORS, LISTED, 0)
    assert found.tolist() == [[0, 1, 0], [1, 0, 1], [0, 1, 0]]


def test_links_that_cannot_be_used_are_counted():
    found, notes = given_relatedness(
        links(
            ("software", "arts", 1.0), ("software", "ships", 1.0), ("arts", "books_papers", None), ("arts", "arts", 9.0)
        ),
        SECTORS,
        LISTED,
        0,
    )
    assert found.sum() == 2
    text = texts(notes)
    assert (
        "1 of 4 rows of 'links' links something that is none of the sectors and is left out (among them ships)" in text
    )
    assert "1 of 4 rows of 'links' has no value" in text and "1 of 4 rows of 'links' links a sector with itself" in text


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (("software", "arts", -1.0), "Field 'v' of 'links' holds 1 negative value"),
        (("software", "arts", "strong"), "Field 'v' of 'links' must hold numbers"),
        (
            ("ships", "boats", 1.0),
            "No row of 'links' links two of the sectors. It has ships; the sectors are Software, Arts",
        ),
    ],
)
def test_links_refused(row, message):
    with pytest.raises(CreativeClustersError, match=message):
        given_relatedness(links(row), SECTORS, LISTED, 0)

"""Where creative and related sectors coincide: classes, association and shared codes."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from creative_clusters_plugin.core.concentration.quotient_frames import sector_totals
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.concentration.scores import average_rank
from creative_clusters_plugin.core.employment.sector_tables import bundled, combine
from creative_clusters_plugin.core.many_tests import false_discovery_rate
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.overlap import shared_denominator
from creative_clusters_plugin.core.overlap.overlap import (
    JOINT_CLASSES,
    OverlapSettings,
    bivariate_class,
    bivariate_cuts,
    coagglomeration_terms,
    correlation_p,
    joint_class,
    related_overlap,
)
from creative_clusters_plugin.core.overlap.shared_denominator import expected_correlations
from test.sample import make_country
from test.unit.builders import LIST, employment_of, rows, sector_list, texts

FOUR = sector_list(*LIST)
QUICK = OverlapSettings(permutations=99)


def always(share):
    return True


def overlap(frame, ids, listed=FOUR, settings=QUICK, progress=always):
    employment = frame if not isinstance(frame, pd.DataFrame) else employment_of(frame)
    ids = np.array(list(ids), dtype=object)
    return related_overlap(employment, ids, {}, listed, {}, settings, QuotientSettings(), progress=progress)


def five():
    """Software is in both groups; every area has 100 jobs."""
    jobs = {
        "A": {"6201": 30, "9001": 10, "7112": 10, "6209": 10},
        "B": {"6201": 10, "9001": 5, "7112": 1, "6209": 1},
        "C": {"6201": 0, "9001": 0, "7112": 8, "6209": 6},
        "D": {"6201": 5, "9001": 1, "7112": 0, "6209": 1},
        "E": {"6201": 5, "9001": 4, "7112": 1, "6209": 2},
    }
    listed = [(area, code, n) for area, codes in jobs.items() for code, n in codes.items()]
    return rows(*listed, *[(area, "4711", 100 - sum(codes.values())) for area, codes in jobs.items()])


def test_joint_class():
    creative = np.array([2, 2, 1, 0.5, np.nan, 2, 1])
    related = np.array([2, 1, 2, 0.5, 2, np.nan, 1])
    kinds = ["both", "creative only", "related only", "neither", "no data", "no data", "neither"]
    assert joint_class(creative, related).tolist() == kinds
    assert joint_class(creative, related, 0.9).tolist() == [
        *["both"] * 3,
        "neither",
        "no data",
        "no data",
        "both",
    ]


def test_bivariate_class():
    creative = np.array([1, 2, 3, 4, 5, 6, np.nan])
    related = np.array([6, 5, 4, 3, 2, 1, 9.0])
    assert bivariate_class(creative, related).tolist() == [
        "1-3",
        "1-3",
        "2-2",
        "2-2",
        "3-1",
        "3-1",
        "no data",
    ]
    creative, related = np.array([1.0, 1.01, 1.25, 1.26]), np.array([5, 1.1, 0, 1.25])
    assert bivariate_class(creative, related, "fixed").tolist() == ["1-3", "2-2", "2-1", "3-2"]
    assert bivariate_class(np.array([np.nan]), np.array([1.0])).tolist() == ["no data"]


def test_high_is_never_below_the_nation_by_default():
    low = np.array([0.2, 0.4, 0.6, 0.83])
    assert set(bivariate_class(low, low, OverlapSettings().breaks)) == {"1-1"}
    assert bivariate_cuts(low, low, "fixed") == ((1.0, 1.25), (1.0, 1.25))
    first, second = bivariate_cuts(np.append(low, np.nan), np.append(2 * low, 9.0))
    assert first == (0.4, 0.6) and second == (0.8, 1.2)


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(0, 20)), min_size=1, max_size=30))
def test_bivariate_thirds_keep_the_order(pairs):
    creative, related = np.array(pairs).T
    thirds = np.array([kind.split("-") for kind in bivariate_class(creative, related)], dtype=int)
    for values, third in ((creative, thirds[:, 0]), (related, thirds[:, 1])):
        assert set(third) <= {1, 2, 3}
        assert (np.diff(third[np.argsort(values, kind="stable")]) >= 0).all()


def test_coagglomeration_of_the_published_example():
    """Clothing, textile dyeing and all jobs of three regions (Ellison, Glaeser & Kerr 2010)."""
    terms = coagglomeration_terms(
        np.array([8575.0, 645, 780]), np.array([8575.0, 645, 210]), np.array([0.60, 0.18, 0.22])
    )
    assert terms.sum() == pytest.approx(0.2157022, abs=5e-8)


def test_correlations_are_scipys():
    rng = np.random.default_rng(2)
    first = rng.lognormal(size=40)
    second = np.round(first + rng.lognormal(size=40), 1)
    pearson, p = correlation_p(first, second, 9999, np.random.default_rng(0), always)
    expected = stats.pearsonr(first, second)
    assert pearson == pytest.approx(expected[0])
    spearman, p = correlation_p(average_rank(first), average_rank(second), 9999, np.random.default_rng(0), always)
    expected = stats.spearmanr(first, second)
    assert spearman == pytest.approx(expected[0])
    assert p < 0.01 and expected[1] < 0.01


def test_permutation_p_is_near_scipys():
    rng = np.random.default_rng(12)
    for _ in range(5):
        first, second = rng.normal(size=(2, 25))
        _, p = correlation_p(first, second, 4999, rng, always)
        assert p == pytest.approx(stats.pearsonr(first, second)[1], abs=0.03)


def test_permutation_p_is_uniform_under_independence():
    p = []
    for seed in range(300):
        rng = np.random.default_rng(seed)
        first, second = rng.lognormal(size=(2, 30))
        p.append(correlation_p(first, second, 199, rng, always)[1])
    assert min(p) >= 1 / 200
    assert stats.kstest(p, "uniform").pvalue > 0.01
    assert (np.array(p) <= 0.05).mean() < 0.09


def test_correlation_of_too_little_is_unknown():
    rng = np.random.default_rng(0)
    for first, second in (([1, 2, 3], [1, 2, 3]), ([1, 1, 1, 1], [1, 2, 3, 4])):
        found = correlation_p(np.array(first, float), np.array(second, float), 99, rng, always)
        assert np.isnan(found).all()


def test_cancelling():
    with pytest.raises(Cancelled):
        overlap(five(), "ABCDE", progress=lambda share: False)


def test_shared_codes_are_left_out_of_both():
    result = overlap(five(), "ABCDE")
    assert result.shared.values.tolist() == [["kibs", "6201"]]
    assert "1 industry belongs to both 'creative' and 'kibs' and is left out of both: 6201 (jobs: 50)" in texts(
        result.notes
    )
    # arts 20 and engineering, other computing 40 of 500 jobs
    assert result.areas["lq_creative_kibs"].tolist() == pytest.approx([2.5, 1.25, 0, 0.25, 1])
    assert result.areas["lq_kibs"].tolist() == pytest.approx([2.5, 0.25, 1.75, 0.125, 0.375])
    assert result.areas["lq_creative"].tolist() == pytest.approx(np.array([40, 15, 0, 6, 9]) / 14)
    kinds = ["both", "creative only", "related only", "neither", "neither"]
    assert result.areas["joint_class_kibs"].tolist() == kinds


def test_shared_codes_are_kept_on_demand_with_a_warning():
    result = overlap(five(), "ABCDE", settings=OverlapSettings(strip=False, permutations=99))
    assert result.areas["lq_creative_kibs"].tolist() == pytest.approx(result.areas["lq_creative"].tolist())
    assert result.areas["lq_kibs"].tolist() == pytest.approx(np.array([50, 12, 14, 6, 8]) / 18)
    note = next(note for note in result.notes if "pushes the overlap up" in note.render())
    assert note.warning
    assert not any("left out of both" in note.render() for note in result.notes)
    assert not next(note for note in overlap(five(), "ABCDE").notes if "left out of both" in note.render()).warning


def test_measures_over_the_areas():
    result = overlap(five(), "ABCDEX", settings=OverlapSettings(permutations=999))
    row = result.groups.iloc[0]
    assert row[["areas", "creative_specialised", "related_specialised", "both", "codes_shared"]].tolist() == [
        5,
        2,
        2,
        1,
        1,
    ]
    assert row["expected"] == pytest.approx(0.8)
    assert row["excess"] == pytest.approx(0.2)
    assert row["lift"] == pytest.approx(1.25)
    assert row["jaccard"] == pytest.approx(1 / 3)
    creative, related = (result.areas[name].dropna() for name in ("lq_creative_kibs", "lq_kibs"))
    assert row["pearson"] == pytest.approx(stats.pearsonr(creative, related)[0])
    assert row["spearman"] == pytest.approx(stats.spearmanr(creative, related)[0])
    arts, kibs, share = np.array([10, 5, 0, 1, 4]) / 20, np.array([20, 2, 14, 1, 3]) / 40, 0.2
    gamma = ((arts - share) * (kibs - share)).sum() / (1 - 5 * share**2)
    assert row["gamma_c"] == pytest.approx(gamma)
    assert result.areas["excess_kibs"].sum() == pytest.approx(gamma)
    assert result.areas.loc["X", "joint_class_kibs"] == result.areas.loc["X", "bivariate_class_kibs"] == "no data"
    assert np.isnan(result.areas.loc["X", "excess_kibs"])


def test_no_related_group_is_refused():
    with pytest.raises(CreativeClustersError, match="no related group to compare 'creative' with"):
        overlap(five(), "ABCDE", sector_list(("62.01", "Software")))


def test_nothing_left_without_the_shared_codes_is_refused():
    listed = sector_list(("62.01", "Software", "creative"), ("62", "Computing", "kibs"))
    with pytest.raises(CreativeClustersError, match=r"'creative' has no jobs in the table once the 1 codes .*6201"):
        overlap(five(), "ABCDE", listed)


@pytest.mark.parametrize(
    ("code", "reason"),
    [("30.30", "'planes' has no jobs in the table"), ("62.01", "'creative' has no jobs in the table once the 1 codes")],
    ids=["without jobs", "all codes shared"],
)
def test_a_group_with_nothing_to_compare_is_left_out_and_counted(code, reason):
    """The other group is compared all the same; where there is no other, the reason is the error."""
    empty = (code, "Planes", "planes")
    listed = sector_list(("62.01", "Software", "creative"), empty, ("71.12", "Engineers", "kibs"))
    result = overlap(five(), "ABCDE", listed)
    assert list(result.groups["group"]) == ["kibs"] and set(result.curve["group"]) == {"kibs"}
    assert f"'planes' is left out of the comparison: {reason}" in texts(result.notes)
    assert not [column for column in result.areas if "planes" in column]
    with pytest.raises(CreativeClustersError, match=f"^{reason}"):
        overlap(five(), "ABCDE", sector_list(("62.01", "Software", "creative"), empty))


def test_creative_industries_without_jobs_are_refused():
    listed = sector_list(("59.11", "Film", "creative"), ("71.12", "Engineers", "kibs"))
    with pytest.raises(CreativeClustersError, match=r"^'creative' has no jobs in the table: it cannot be compared"):
        overlap(five(), "ABCDE", listed)


SAMPLE = combine(bundled("dcms_creative_2014"), bundled("related_sic2007").only("high_tech_manufacturing", "kibs"))


@pytest.fixture(scope="module")
def sample():
    return make_country()


@pytest.fixture(scope="module")
def sample_employment(sample):
    return employment_of(sample.employment, "2021")


def sample_overlap(sample, employment, **settings):
    ids = [area.code for area in sample.areas]
    return overlap(employment, ids, SAMPLE, OverlapSettings(permutations=999, **settings))


@pytest.mark.parametrize(("group", "planted"), [("high_tech_manufacturing", "high_tech"), ("kibs", "kibs")])
def test_planted_co_location_is_found(sample, sample_employment, group, planted):
    truth = {area for area, spot in sample.truth["hotspots"].items() if spot[planted]}
    result = sample_overlap(sample, sample_employment)
    kinds = result.areas[f"joint_class_{group}"]
    found = set(kinds.index[kinds == "both"])
    assert len(truth & found) / len(truth) >= 0.9
    assert len(truth & found) / len(found) >= 0.9
    assert set(kinds) == set(JOINT_CLASSES)
    row = result.groups.set_index("group").loc[group]
    assert row["lift"] > 1.2 and row["gamma_c"] > 0
    assert row["pearson_q"] < 0.05


def test_false_discovery_rate_over_the_groups(sample, sample_employment):
    groups = sample_overlap(sample, sample_employment).groups
    for measure in ("pearson", "spearman"):
        adjusted = false_discovery_rate(groups[f"{measure}_p"].to_numpy())
        np.testing.assert_array_equal(groups[f"{measure}_q"], adjusted)


def test_nothing_planted_has_no_association():
    plain = make_country(planted=False)
    result = sample_overlap(plain, employment_of(plain.employment, "2021"))
    assert (result.groups["pearson_q"] > 0.05).all() and (result.groups["spearman_q"] > 0.05).all()
    assert (result.groups["gamma_c"].abs() < 0.001).all()


def test_order_of_rows_and_areas_does_not_matter(sample):
    table = sample.employment[sample.employment.year == 2021]
    ids = [area.code for area in sample.areas]
    one = overlap(table, ids, SAMPLE)
    other = overlap(table.sample(frac=1, random_state=1), np.random.default_rng(0).permutation(ids), SAMPLE)
    pd.testing.assert_frame_equal(other.areas.loc[ids], one.areas, rtol=1e-9)
    pd.testing.assert_frame_equal(other.groups, one.groups, rtol=1e-9)


def test_table_of_sectors_is_the_employment_of_the_next():
    frame = five()
    listed = sector_list(
        ("90.01", "Arts", "creative"), ("62.09", "Computing", "kibs"), ("71.12", "Engineering", "kibs")
    )
    ids = np.array(list("ABCDE"), dtype=object)
    direct = overlap(frame, ids, listed)
    table = sector_totals(employment_of(frame), ids, {}, listed, "Other").table
    again = overlap(table.rename(columns={"sector": "industry", "jobs_total": "total"}).drop(columns="year"), ids, None)
    pd.testing.assert_frame_equal(again.areas, direct.areas)
    pd.testing.assert_frame_equal(again.groups, direct.groups)


def test_expected_correlation_is_that_of_independent_parts():
    # three independent parts of each area: the shares of two correlate because the third is not all
    observed, expected = [], []
    for seed in range(60):
        parts = np.random.default_rng(seed).gamma([1.0, 2.0, 6.0], size=(150, 3)) * 1000
        first, second, total = parts[:, 0], parts[:, 1], parts.sum(axis=1)
        shares = first / total, second / total
        observed.append((stats.pearsonr(*shares)[0], stats.spearmanr(*shares)[0]))
        expected.append(expected_correlations(first, second, total, seed))
    of_chance = np.mean(observed, axis=0)
    assert (of_chance < -0.1).all()
    np.testing.assert_allclose(np.mean(expected, axis=0), of_chance, atol=0.04)


def test_expected_correlation_of_small_shares_is_nought_and_of_two_halves_is_minus_one():
    rng = np.random.default_rng(1)
    first, second = rng.lognormal(0, 1, (2, 400))
    np.testing.assert_allclose(expected_correlations(first, second, np.full(400, 1e5), 1), 0, atol=0.01)
    halves = rng.uniform(10, 90, 400)
    np.testing.assert_allclose(expected_correlations(halves, 100 - halves, np.full(400, 100.0), 1), -1, atol=1e-9)
    assert np.isnan(expected_correlations(np.ones(5), np.arange(5.0), np.full(5, 10.0), 1)).all()
    assert np.isnan(expected_correlations(np.ones(3), np.arange(3.0), np.full(3, 10.0), 1)).all()


def test_expected_correlation_is_beside_the_observed_and_not_where_codes_count_twice():
    both = overlap(five(), "ABCDE").groups.iloc[0]
    assert -1 <= both["spearman_expected"] < 0 and -1 <= both["pearson_expected"] < 0
    twice = overlap(five(), "ABCDE", settings=OverlapSettings(permutations=99, strip=False)).groups.iloc[0]
    assert np.isnan(twice[["pearson_expected", "spearman_expected"]].astype(float)).all()


def test_expected_correlations_are_ranked_in_portions_with_looks_between(monkeypatch):
    first, second = np.random.default_rng(1).lognormal(0, 1, (2, 400))
    whole = expected_correlations(first, second, np.full(400, 30.0), 1)
    monkeypatch.setattr(shared_denominator, "_RANKED", 5_000)
    looks: list[float] = []
    portions = expected_correlations(first, second, np.full(400, 30.0), 1, lambda share: looks.append(share) or True)
    assert portions == whole and len(looks) > 2 * 999 * 400 / 5_000
    with pytest.raises(Cancelled):
        expected_correlations(
            first, second, np.full(400, 30.0), 1, lambda share: looks.append(share) or len(looks) % 7 > 0
        )

"""The co-location matrix: worked numbers, missing figures, shared industries, planted co-location, bad input."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.industries import industry_list, names_by_code
from creative_clusters_plugin.core.employment.sector_tables import bundled, combine, from_frame
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, related_overlap
from creative_clusters_plugin.core.relatedness import association
from creative_clusters_plugin.core.relatedness.ordering import leaf_order
from creative_clusters_plugin.core.relatedness.pair_matrix import colocation_matrix
from creative_clusters_plugin.core.relatedness.pair_measures import PairSettings, pair_measures
from creative_clusters_plugin.core.values import Column
from test.sample import make_country
from test.unit.builders import LIST, employment_of, rows, sector_list, texts

QUICK = PairSettings(permutations=99)
FIVE = np.array([[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]])
APART = sector_list(
    ("62.01", "Software", "creative"),
    ("90.01", "Arts", "creative"),
    ("26.11", "Chips", "tech"),
    ("71.12", "Engineering", "tech"),
)


def five() -> pd.DataFrame:
    """The five areas and sectors of the methods, as a table of sectors."""
    listed = [(f"R{j + 1}", f"I{i + 1}", int(FIVE[j, i])) for j in range(5) for i in range(5)]
    return rows(*listed)


def country(areas: int = 40, seed: int = 1, together: float = 0.0) -> pd.DataFrame:
    """Jobs in the sectors of APART and in shops; software and chips share a part `together` of their spread."""
    rng = np.random.default_rng(seed)
    common, own = rng.normal(size=areas), rng.normal(size=(areas, 4))
    own[:, 0] = together * common + np.sqrt(1 - together**2) * own[:, 0]
    own[:, 2] = together * common + np.sqrt(1 - together**2) * own[:, 2]
    jobs = np.rint(100 * np.exp(0.5 * own)).astype(int)
    codes = ("6201", "9001", "2611", "7112")
    listed = [(f"A{j:03}", code, int(n)) for j in range(areas) for code, n in zip(codes, jobs[j], strict=True)]
    return rows(*listed, *[(f"A{j:03}", "4711", 5000) for j in range(areas)])


def matrix(frame, listed=APART, settings=QUICK, progress=lambda share: True):
    employment = employment_of(frame)
    ids = employment.areas.astype(object)
    return colocation_matrix(employment, ids, listed, settings, QuotientSettings(), progress=progress)


def pair(result, one, other) -> pd.Series:
    names = result.table[["sector_a_name", "sector_b_name"]]
    row = result.table[(names == [one, other]).all(axis=1) | (names == [other, one]).all(axis=1)]
    return row.iloc[0]


def test_phi_of_the_five_areas():
    result = matrix(five(), None)
    wanted = {("I2", "I3"): 0.6667, ("I2", "I4"): 0.3333, ("I3", "I4"): 0.0, ("I3", "I5"): 0.5}
    for names, phi in wanted.items():
        assert pair(result, *names)["phi"] == pytest.approx(phi, abs=5e-5)
    assert len(result.table) == 10
    # five areas are too few to test
    assert result.table["p"].isna().all()
    assert "10 of 10 pairs of sectors have fewer than 10 areas in common" in texts(result.notes)


def test_every_measure_is_that_of_its_definition():
    result = matrix(country())
    frame = country()
    jobs = frame.pivot(index="area", columns="industry", values="jobs").astype(float)
    lq = jobs.div(jobs.sum(axis=1), axis=0) / (jobs.sum() / jobs.to_numpy().sum())
    row = pair(result, "Software", "Chips")
    one, other = lq["6201"].to_numpy(), lq["2611"].to_numpy()
    assert row["pearson"] == pytest.approx(stats.pearsonr(one, other)[0])
    assert row["spearman"] == pytest.approx(stats.spearmanr(one, other)[0])
    both, either = ((one >= 1) & (other >= 1)).sum(), ((one >= 1) | (other >= 1)).sum()
    assert row["areas_both"] == both
    assert row["jaccard"] == pytest.approx(both / either)
    assert row["lift"] == pytest.approx(both * 40 / ((one >= 1).sum() * (other >= 1).sum()))
    assert row["phi"] == pytest.approx(both / max((one >= 1).sum(), (other >= 1).sum()))
    s, t, x = (side / side.sum() for side in (jobs["6201"], jobs["2611"], jobs.sum(axis=1)))
    assert row["gamma_c"] == pytest.approx(((s - x) * (t - x)).sum() / (1 - (x**2).sum()))


def test_the_same_figures_as_the_overlap_of_two_groups():
    listed = sector_list(("62.01", "Software", "creative"), ("26.11", "Chips", "tech"))
    employment = employment_of(country())
    ids = employment.areas.astype(object)
    overlap = related_overlap(employment, ids, {}, listed, {}, OverlapSettings(permutations=99), QuotientSettings())
    found = matrix(country(), listed).table.iloc[0]
    for name in ("pearson", "spearman", "lift", "jaccard", "gamma_c"):
        assert found[name] == pytest.approx(overlap.groups[name].iloc[0]), name


def test_pairs_are_measured_over_the_areas_that_have_both_quotients():
    rng = np.random.default_rng(8)
    lq = rng.gamma(2.0, 0.5, size=(30, 5))
    lq[rng.random(lq.shape) < 0.2] = np.nan
    jobs, total = np.nan_to_num(100 * lq), np.full(30, 1000.0)
    tested = ~np.eye(5, dtype=bool)
    found = pair_measures(lq, jobs, total, tested, QUICK)
    frame = pd.DataFrame(lq)
    for method in ("pearson", "spearman"):
        assert found[method] == pytest.approx(frame.corr(method=method).to_numpy())
    for one in range(5):
        for other in range(5):
            known = np.isfinite(lq[:, one]) & np.isfinite(lq[:, other])
            assert found["areas"][one, other] == known.sum()
            s, t, x = (side[known] / side[known].sum() for side in (jobs[:, one], jobs[:, other], total))
            gamma = ((s - x) * (t - x)).sum() / (1 - (x**2).sum())
            assert found["gamma_c"][one, other] == pytest.approx(gamma)
    assert np.isfinite(found["p"][tested]).all() and np.isnan(np.diag(found["p"])).all()
    assert np.array_equal(found["p"], found["p"].T, equal_nan=True)


def test_each_rearrangement_serves_complete_sectors_twice(monkeypatch):
    """Of sectors that are known in the same areas both sides of the product are one, which halves the work."""
    asked = []

    def draws_p(first, second, permutations, rng, progress, wider):
        asked.append((first is second, first.shape[1], second.shape[1]))
        return np.full((first.shape[1], second.shape[1]), 0.5)

    monkeypatch.setattr(association, "correlation_draws_p", draws_p)
    lq = np.random.default_rng(1).gamma(2.0, size=(20, 5))
    lq[:4, 3:] = np.nan
    pair_measures(lq, lq, np.ones(20), ~np.eye(5, dtype=bool), QUICK)
    assert sorted(asked) == [(False, 2, 3), (True, 2, 2), (True, 3, 3)]


def test_planted_colocation_is_found_and_little_else():
    others = []
    for seed in range(20):
        result = matrix(country(80, seed, together=0.8), settings=PairSettings(permutations=999))
        planted = pair(result, "Software", "Chips")
        assert planted["q"] <= 0.01 and planted["spearman"] > 0.4
        others.append((result.table["q"] <= 0.05).sum() - 1)
    # 100 pairs without anything planted: a discovery rate of 5 % of what is found is about one
    assert sum(others) <= 5


@pytest.mark.parametrize("test", ["spearman", "presence"])
def test_false_positives_over_200_seeds(test):
    settings = PairSettings(test=test, permutations=199)
    tested = ~np.eye(4, dtype=bool)
    upper, hits = np.triu_indices(4, 1), []
    for seed in range(200):
        # quotients drawn apart: no denominator in common
        lq = np.random.default_rng(seed).gamma(2.0, 0.5, size=(40, 4))
        p = pair_measures(lq, lq, np.ones(40), tested, PairSettings(1.0, test, 199, seed))["p"][upper]
        hits.append((p <= 0.05).mean())
    assert settings.test == test
    # counts are coarse: their exact test is below its level, never above
    low = 0.035 if test == "spearman" else 0.005
    assert low < np.mean(hits) < 0.065


@pytest.mark.parametrize(("planted", "fewest", "most"), [(True, 15, 36), (False, 0, 1)])
def test_what_is_planted_in_the_sample_country(planted, fewest, most):
    """Hotspots have six to eight of the nine sub-sectors planted in them, so that these go together; without, nothing does."""
    jobs = make_country(7, planted).employment
    listed = combine(bundled("dcms_creative_2014"), bundled("related_sic2007").only("high_tech_manufacturing", "kibs"))
    pairs = matrix(jobs[jobs["year"] == 2021], listed, PairSettings(permutations=999)).table
    creative = pairs[(pairs["group_a"] == "creative") & (pairs["group_b"] == "creative")]
    found = (creative["q"] <= 0.05) & (creative["spearman"] > 0)
    assert len(creative) == 36 and fewest <= found.sum() <= most


def test_a_shared_denominator_pulls_correlations_down_a_little():
    hits = [matrix(country(40, seed)).table["spearman"].mean() for seed in range(20)]
    assert -0.1 < np.mean(hits) < 0.02


def test_the_order_of_rows_does_not_matter():
    frame = country()
    turned = frame.sample(frac=1, random_state=3)
    pd.testing.assert_frame_equal(matrix(frame).table, matrix(turned).table)


def test_pairs_that_share_industries_are_marked_and_not_tested():
    listed = sector_list(*LIST)
    frame = country()
    more = rows(*[(area, "6209", 50) for area in frame["area"].unique()])
    result = matrix(pd.concat([frame, more]), listed)
    row = pair(result, "Software", "Computing")
    assert row["codes_shared"] == 1
    assert np.isnan(row["p"]) and np.isnan(row["q"]) and np.isfinite(row["spearman"])
    assert result.table["q"].notna().sum() == len(result.table) - 1
    assert "1 of 6 pairs of sectors shares industries" in texts(result.notes)


def test_lists_that_share_all_codes_leave_nothing():
    twice = sector_list(
        ("62.01", "Software", "creative"),
        ("90.01", "Arts", "creative"),
        ("62.01", "Computing", "kibs"),
        ("90.01", "Culture", "kibs"),
    )
    with pytest.raises(CreativeClustersError, match="All 2 industries of kibs belong to 'creative' as well"):
        matrix(country(), twice)


def test_a_group_without_jobs_is_left_out_and_counted():
    frame = country()
    frame.loc[frame["industry"].isin(["2611", "7112"]), "jobs"] = 0
    result = matrix(frame)
    assert len(result.table) == 1
    assert "2 of 4 sectors have no published jobs in any of the areas and are left out: Chips, Engineering" in texts(
        result.notes
    )
    frame.loc[frame["industry"] == "9001", "jobs"] = 0
    with pytest.raises(CreativeClustersError, match="1 of the 4 sectors have jobs in the areas: pairs need two"):
        matrix(frame)


def test_suppressed_figures_are_no_zeros():
    frame = country()
    frame.loc[(frame["industry"] == "2611") & (frame["area"] < "A010"), "jobs"] = None
    result = matrix(frame)
    assert pair(result, "Software", "Chips")["areas"] == 30
    assert pair(result, "Software", "Arts")["areas"] == 40


def test_a_sector_of_one_quotient_everywhere_cannot_be_tested():
    frame = country()
    same = [(area, code, 100) for area in frame["area"].unique() for code in ("6201", "9001")]
    varied = frame[frame["industry"].isin(["2611"])]
    total = varied.assign(industry="4711", jobs=1000 - varied["jobs"])
    result = matrix(pd.concat([rows(*same), varied, total]))
    assert "cannot be tested" in texts(result.notes)
    assert np.isnan(pair(result, "Software", "Chips")["spearman"])


def test_too_few_permutations_for_any_q_are_told_of():
    settings = PairSettings(permutations=99)
    listed = [
        (f"A{j:02}", f"S{i:02}", int(10 * np.exp(np.random.default_rng(i // 2 * 100 + j).normal()) + i))
        for j in range(30)
        for i in range(40)
    ]
    result = matrix(rows(*listed), None, settings)
    assert (result.table["q"] > 0.05).all()
    assert "Yet over 780 pairs none" in texts(result.notes)


def test_the_exact_test_goes_with_lift():
    result = matrix(country(80, together=0.8), settings=PairSettings(test="presence"))
    row = pair(result, "Software", "Chips")
    assert row["lift"] > 1.2 and row["p"] < 0.01


def test_cancelled():
    with pytest.raises(Cancelled):
        matrix(country(), progress=lambda share: False)


def test_the_matrix_as_a_table():
    result = matrix(country())
    frame = result.matrix("phi")
    assert frame.columns.tolist() == ["sector", "sector_name", *result.sectors["sector"]]
    values = frame.to_numpy()[:, 2:].astype(float)
    assert values == pytest.approx(values.T)
    assert np.diag(values).tolist() == [1.0] * 4


def test_all_industries_of_a_level():
    frame = country(12)
    more = rows(*[(area, code, 30) for area in frame["area"].unique() for code in ("62012", "0150", "62")])
    employment = employment_of(pd.concat([frame, more]))
    listed, level = industry_list(employment, APART, 4, {"9001": "Performing arts"})
    names = listed.sectors()["sector_name"]
    assert level == 4
    assert sorted(names.index) == ["0150", "2611", "4711", "6201", "7112", "9001"]
    assert (
        names["9001"] == "9001 Performing arts"
        and names["6201"] == "6201 Computer programming activities"
        and names["0150"] == "0150 Mixed farming"
    )
    creative = listed.sectors()["group"] == "creative"
    assert sorted(creative[creative].index) == ["6201", "9001"]
    two, level = industry_list(employment, APART, 2, {})
    assert level == 2 and sorted(two.sectors()["sector"]) == ["01", "26", "47", "62", "71", "90"]
    result = colocation_matrix(employment, employment.areas.astype(object), listed, QUICK, QuotientSettings())
    assert len(result.table) == 15 and (result.table["codes_shared"] == 0).all()
    # 62 is more than its classes show: what is in no class of four digits counts to the rest
    assert result.matrix("lift").columns[2] == "i_0150"


def test_the_usual_level_is_the_most_detailed_with_half_of_the_jobs():
    frame = rows(
        ("A", "62", 100), ("A", "6201", 60), ("A", "62012", 20), ("A", "4711", 40), ("A", "47", 40), ("A", "9001", 5)
    )
    assert industry_list(employment_of(frame), APART, 0, {})[1] == 4
    with pytest.raises(
        CreativeClustersError, match="No industry of 'jobs table' has 6 digits or more: its codes have 2, 4, 5"
    ):
        industry_list(employment_of(frame), APART, 6, {})


def test_a_level_without_creative_industries_is_refused():
    frame = rows(("A", "6201", 10), ("A", "6209", 90), ("A", "4711", 40))
    with pytest.raises(CreativeClustersError, match="No industry of 2 digits has half of its jobs"):
        industry_list(employment_of(frame), APART, 2, {})
    partly = industry_list(employment_of(rows(("A", "6201", 60), ("A", "6209", 40), ("A", "4711", 9))), APART, 2, {})[0]
    assert "At 2 digits 1 industry is only partly creative (62)" in texts(partly.notes)


def test_what_is_creative_is_told_from_the_most_detailed_codes():
    """62 holds the jobs of its classes once more: half of 6201's and 6209's are creative, not a quarter."""
    frame = rows(("A", "62", 100), ("A", "620", 100), ("A", "6201", 60), ("A", "6209", 40), ("A", "4711", 9))
    found, _ = industry_list(employment_of(frame), APART, 2, {})
    assert found.sectors()["group"].to_dict() == {"47": "other", "62": "creative"}


def test_us_industries_of_two_digits_have_ranges():
    naics = pd.DataFrame([("511210", "Software", "NAICS")], columns=["code", "sector", "scheme"])
    listed = from_frame(naics, "US")
    frame = rows(("A", "334111", 10), ("A", "3254", 10), ("A", "511210", 30), ("B", "452", 5))
    found, _ = industry_list(employment_of(frame), listed, 2, {})
    assert found.rows["written"].tolist() == ["31-33", "44-45", "51"]


def test_names_by_code():
    names = names_by_code(
        Column("code", ["62.01", "0150", None, "62"]), Column("name", ["a", "b", "c", "d"]), "SIC 2007"
    )
    assert names == {"6201": "a", "0150": "b", "62": "d"}


def test_like_sectors_stand_together():
    block = np.kron(np.eye(3), np.ones((4, 4))) + 0.1
    order = np.random.default_rng(2).permutation(12)
    found = leaf_order(block[np.ix_(order, order)])
    kinds = (order[found] // 4).tolist()
    assert [kind for place, kind in enumerate(kinds) if not place or kinds[place - 1] != kind] == list(
        dict.fromkeys(kinds)
    )
    assert leaf_order(np.full((4, 4), np.nan)).tolist() == [0, 1, 2, 3]
    assert leaf_order(np.eye(2)).tolist() == [0, 1]

"""Hotspots under every choice: the same as one run for each choice, and Sobol's indices that are exact."""

from dataclasses import replace
from io import StringIO
from itertools import product

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration import robust_notes
from creative_clusters_plugin.core.concentration.classes import RULES, RuleSettings
from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.concentration.robust_design import (
    MEASURES,
    REFERENCES,
    WEIGHTINGS,
    Design,
    RobustSettings,
)
from creative_clusters_plugin.core.concentration.robust_frames import FACTORS, robust_class
from creative_clusters_plugin.core.concentration.robust_runs import in_businesses_only
from creative_clusters_plugin.core.concentration.robustness import hotspot_robustness
from creative_clusters_plugin.core.concentration.scores import NORMALISATIONS, ScoreSettings, aggregate, rank_of
from creative_clusters_plugin.core.concentration.second_boundaries import SecondBoundaries, brought_ranks, largest
from creative_clusters_plugin.core.concentration.sobol import sobol_indices
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from test.unit.builders import employment_of, rows, sector_list, texts

TWO = sector_list(("62.01", "Software"), ("90.01", "Arts"))
ONE = replace(
    sector_list(
        ("90.01", "Arts"),
    ),
    title="Arts alone",
)
IDS = np.array([f"A{number}" for number in range(9)], dtype=object)
REGIONS = {area: f"R{number % 3}" for number, area in enumerate(IDS)}
FAST = ScoreSettings(draws=20)


def country(shift: int = 0, businesses: bool = True):
    """Nine areas in three regions; `shift` makes another year."""
    found = []
    for number, area in enumerate(IDS):
        for place, code in enumerate(("62.01", "90.01", "47.11", "69.10")):
            jobs = 60 + (number * 37 + place * 53 + shift * 11) % 90 + (700 if number % 4 == 0 and place == 0 else 0)
            found.append((area, code, jobs * (8 if place > 1 else 1)))
    frame = rows(*found)
    if businesses:
        frame["businesses"] = [3 + jobs // 7 for _, _, jobs in found]
    return frame


def design(**levels) -> Design:
    years = (replace(employment_of(country()), year="2021"), replace(employment_of(country(3)), year="2020"))
    return Design((TWO, ONE), years, **levels)


EVERYTHING = {
    "measures": MEASURES,
    "references": REFERENCES,
    "rules": RULES,
    "normalisations": NORMALISATIONS,
    "weightings": ("equal", "scale"),
}


def one_by_one(given: Design, at: dict[str, int], settings: RobustSettings, leading: str) -> pd.DataFrame:
    """The areas under one choice, by `creative_hotspots`: a run for each of the references that it takes."""
    employment = given.years[at["year"]]
    minimum, size = settings.rule.minimum_jobs, settings.quotient.jobs_per_business
    if given.measures[at["measure"]] == "businesses":
        employment, minimum, size = in_businesses_only(employment), minimum / size, 0
    chosen = HotspotSettings(
        QuotientSettings(jobs_per_business=size),
        replace(
            settings.score,
            normalisation=given.normalisations[at["normalisation"]],
            weights=WEIGHTINGS[given.weightings[at["weights"]]],
        ),
        RuleSettings(given.rules[at["rule"]], minimum),
    )

    def found(members) -> pd.DataFrame:
        own = replace(chosen, quotient=replace(chosen.quotient, members=members))
        return creative_hotspots(employment, IDS, {}, given.lists[at["list"]], own).areas

    reference = given.references[at["reference"]]
    if reference == "all areas":
        return found(None)
    if reference == "without leading region":
        return found(np.array([area for area in IDS if REGIONS[area] != leading], dtype=object))
    parts = []
    for region in ("R0", "R1", "R2"):
        inside = np.array([area for area in IDS if REGIONS[area] == region], dtype=object)
        parts.append(found(inside).loc[inside])
    return pd.concat(parts).loc[IDS]


def test_every_choice_is_as_a_run_of_its_own():
    given, settings = design(**EVERYTHING), RobustSettings(score=FAST)
    result = hotspot_robustness(given, IDS, {}, REGIONS, settings)
    assert result.choices == 2 * 2 * 2 * 3 * 5 * 3 * 2 == len(result.table()) / len(IDS)
    for at in list(product(*map(range, given.shape)))[::29]:
        alone = one_by_one(given, dict(zip(FACTORS, at, strict=True)), settings, result.leading_region)
        assert result.runs.kind[at].tolist() == alone["class"].tolist()
        assert result.runs.score[at].tolist() == alone["score"].tolist()
        assert result.runs.rank[at].tolist() == alone["rank"].tolist()


SECOND = {area: f"B{min(number // 2, 3)}" for number, area in enumerate(IDS)}


def second_of(given: Design) -> SecondBoundaries:
    """The same jobs by four areas: three of two and one of three of those mapped."""
    tables = []
    for one in given.years:
        frame = country(0 if one.year == "2021" else 3)
        frame["area"] = frame["area"].map(SECOND)
        tables.append(replace(employment_of(frame), year=one.year))
    fit = np.array([int(SECOND[area][1]) for area in IDS])
    return SecondBoundaries(
        "districts", np.array(["B0", "B1", "B2", "B3"], dtype=object), tuple(tables), fit, np.array([0, 2, 4, 6])
    )


def test_second_boundaries_are_as_runs_there_brought_over():
    given = design(rules=RULES, references=REFERENCES[:2], normalisations=NORMALISATIONS)
    second = second_of(given)
    settings = RobustSettings(score=FAST)
    result = hotspot_robustness(replace(given, second=second), IDS, {}, REGIONS, settings)
    alone = hotspot_robustness(given, IDS, {}, REGIONS, settings)
    assert result.choices == 2 * alone.choices == len(result.table()) / len(IDS)
    assert (result.runs.kind[0] == alone.runs.kind[0]).all() and (result.runs.rank[0] == alone.runs.rank[0]).all()
    regions = second.regions(IDS, REGIONS)
    assert regions == {"B0": "R0", "B1": "R2", "B2": "R1", "B3": "R0"}
    members = {
        "all areas": None,
        "without leading region": np.array([area for area in second.ids if regions[area] != result.leading_region]),
    }
    for at in product(*map(range, given.shape[1:])):
        levels = [names[place] for names, place in zip(given.levels[1:], at, strict=True)]
        chosen = HotspotSettings(
            QuotientSettings(members=members[levels[3]]),
            replace(FAST, normalisation=levels[5]),
            RuleSettings(levels[4]),
        )
        there = creative_hotspots(second.years[at[1]], second.ids, {}, given.lists[at[0]], chosen).areas
        brought = there.loc[[SECOND[area] for area in IDS]]
        assert result.runs.kind[(1, *at)].tolist() == brought["class"].tolist()
        assert result.runs.score[(1, *at)].tolist() == brought["score"].tolist()
        assert result.runs.rank[(1, *at)].tolist() == rank_of(brought["score"].to_numpy()).tolist()


def test_ranks_of_second_areas_are_shared_and_an_area_without_one_has_none():
    fit = np.array([1, 0, 0, -1])
    assert brought_ranks(np.array([[2, 1]]), fit)[0, :3].tolist() == [1, 2, 2]
    assert brought_ranks(np.array([[1, 2]]), fit)[0, :3].tolist() == [3, 1, 1]
    assert np.isnan(brought_ranks(np.array([[1, 2]]), fit)[0, 3])


def test_the_largest_part_decides_and_the_first_of_equal_ones():
    source, target = np.array([0, 0, 1, 1, 3]), np.array([0, 1, 1, 2, 0])
    assert largest(source, target, np.array([0.4, 0.6, 0.5, 0.5, 0.1]), 4).tolist() == [1, 1, -1, 0]


def test_an_area_in_no_second_one_has_no_data_there_and_is_said():
    given = design(rules=RULES)
    second = second_of(given)
    second = replace(second, fit=np.where(IDS == "A4", -1, second.fit))
    result = hotspot_robustness(replace(given, second=second), IDS, {}, {}, RobustSettings(score=FAST))
    assert result.areas.loc[["A3", "A4"], "choices"].tolist() == [result.choices, result.choices // 2]
    assert "1 area lies in no area of 'districts'" in texts(result.notes)


def test_second_boundaries_that_are_the_first_are_said():
    given = design()
    second = replace(second_of(given), ids=IDS, years=given.years, fit=np.arange(9), back=np.arange(9))
    result = hotspot_robustness(replace(given, second=second), IDS, {}, {}, RobustSettings(score=FAST))
    assert (result.runs.kind[0] == result.runs.kind[1]).all()
    assert "much the same as the first" in texts(result.notes)


@pytest.mark.parametrize(("fit", "message"), [(-1, "No area of the boundaries lies in"), (2, "lie in one area")])
def test_second_boundaries_that_cannot_be(fit, message):
    given = design()
    second = replace(second_of(given), fit=np.full(len(IDS), fit))
    with pytest.raises(CreativeClustersError, match=message):
        hotspot_robustness(replace(given, second=second), IDS, {}, {}, RobustSettings(score=FAST))


def test_one_choice_with_draws_has_the_interval_of_its_run():
    given = replace(design(), lists=(TWO,), years=design().years[:1], rules=RULES)
    found = hotspot_robustness(given, IDS, {}, {}, RobustSettings(score=FAST)).areas
    alone = creative_hotspots(given.years[0], IDS, {}, TWO, HotspotSettings(score=FAST)).areas
    assert np.floor(found["rank_low"]).tolist() == alone["rank_low"].tolist()
    assert np.ceil(found["rank_high"]).tolist() == alone["rank_high"].tolist()


def test_shares_counts_and_table_agree():
    result = hotspot_robustness(design(**EVERYTHING), IDS, {"A0": "First"}, REGIONS, RobustSettings(score=FAST))
    table = result.table()
    hot = (table["class"] == "hotspot").groupby(table["area"], observed=True).sum()
    assert result.areas["hotspot_count"].tolist() == hot.loc[IDS].tolist()
    assert result.areas["hotspot_share"].tolist() == pytest.approx((hot.loc[IDS] / result.choices).tolist())
    assert result.areas["area_label"].tolist()[:2] == ["First", "A1"]
    assert set(result.areas["robust_class"]) <= {"always", "mostly", "contested", "seldom", "never"}
    assert result.areas["rank_low"].le(result.areas["rank_median"]).all()
    apart = result.areas["rank_high"] - result.areas["rank_low"]
    assert result.areas["rank_range"].tolist() == pytest.approx(apart.tolist())


def test_an_area_without_rows_has_no_data():
    ids = np.array([*IDS, "nowhere"], dtype=object)
    result = hotspot_robustness(design(rules=RULES), ids, {}, {}, RobustSettings(score=FAST))
    last = result.areas.loc["nowhere"]
    assert (last["robust_class"], last["choices"]) == ("no data", 0)
    assert pd.isna(last["hotspot_share"]) and pd.isna(last["rank_median"]) and last["matters_most"] is None
    assert np.isfinite(result.of_rank.pooled().variance)


def test_regions_of_two_areas_have_no_data_of_their_own():
    regions = {**REGIONS, "A0": "small", "A3": "small"}
    given = design(references=("all areas", "own region"))
    result = hotspot_robustness(given, IDS, {}, regions, RobustSettings(score=FAST))
    assert result.areas.loc[["A0", "A1"], "choices"].tolist() == [4, 8]
    assert "2 regions have fewer than three areas (R0, small)" in texts(result.notes)


def test_draws_that_would_not_fit_are_left_out_of_the_percentiles_and_said(monkeypatch):
    monkeypatch.setattr(robust_notes, "MOST_KEPT", 4 * 5 * len(IDS))
    result = hotspot_robustness(design(), IDS, {}, {}, RobustSettings(score=FAST))
    assert result.runs.drawn.shape == (4 * 5, len(IDS))
    assert "Of the 20 draws of each choice, 5 are kept" in texts(result.notes)


def test_classes_of_shares():
    hot, known = np.array([5, 4, 3, 1, 0, 0]), np.array([5, 5, 5, 5, 5, 0])
    assert robust_class(hot, known).tolist() == ["always", "mostly", "contested", "seldom", "never", "no data"]


@pytest.mark.parametrize(
    ("levels", "message"),
    [({}, "Only one choice"), ({"measures": MEASURES}, "no field of businesses")],
)
def test_nothing_to_vary(levels, message):
    table = employment_of(country(businesses=False))
    with pytest.raises(CreativeClustersError, match=message):
        hotspot_robustness(Design((TWO,), (table,), **levels), IDS, {}, {}, RobustSettings(score=FAST))


def test_can_be_cancelled():
    with pytest.raises(Cancelled):
        hotspot_robustness(design(), IDS, {}, {}, RobustSettings(score=FAST), lambda share: False)


def test_indices_of_a_sum_with_a_product():
    # Y = a + 2 b + a b over a, b in (-1, 1): variances 1, 4 and 1 of the interaction
    a, b = np.meshgrid([-1.0, 1.0], [-1.0, 1.0], indexing="ij")
    first, total = sobol_indices((a + 2 * b + a * b)[..., None], 2).shares()
    assert first[:, 0].tolist() == pytest.approx([1 / 6, 4 / 6])
    assert total[:, 0].tolist() == pytest.approx([2 / 6, 5 / 6])


def test_indices_of_the_g_function():
    """Saltelli & Sobol' (1995): a product, whose variances are known in closed form, for the middles of equal cells too."""
    cells, a = 20, np.array([0.0, 1.0, 4.5, 9.0])
    middles = (np.arange(cells) + 0.5) / cells
    of_each = [(np.abs(4 * middles - 2) + one) / (1 + one) for one in a]
    values = np.einsum("i,j,k,l->ijkl", *of_each)
    first, total = sobol_indices(values[..., None], 4).shares()
    own = (1 - 4 / cells**2) / 3 / (1 + a) ** 2
    whole = np.prod(1 + own) - 1
    np.testing.assert_allclose(first[:, 0], own / whole, rtol=1e-9)
    np.testing.assert_allclose(total[:, 0], own * (1 + whole) / (1 + own) / whole, rtol=1e-9)
    # of the whole interval the variances are 1 / 3 over (1 + a)²
    everywhere = 1 / 3 / (1 + a) ** 2
    np.testing.assert_allclose(first[:, 0], everywhere / (np.prod(1 + everywhere) - 1), atol=0.003)


def test_indices_of_ishigami_and_homma():
    """sin x + 7 sin² y + .1 z⁴ sin x over (-π, π), of 1990: .3139, .4424 and 0; totals .5576, .4424 and .2437."""
    cells = 80
    middles = np.pi * (2 * (np.arange(cells) + 0.5) / cells - 1)
    x, y, z = np.meshgrid(middles, middles, middles, indexing="ij")
    first, total = sobol_indices((np.sin(x) + 7 * np.sin(y) ** 2 + 0.1 * z**4 * np.sin(x))[..., None], 3).shares()
    assert first[:, 0].tolist() == pytest.approx([0.3139, 0.4424, 0.0], abs=0.001)
    assert total[:, 0].tolist() == pytest.approx([0.5576, 0.4424, 0.2437], abs=0.001)


def test_indices_are_those_of_a_loop():
    values = np.random.default_rng(3).normal(size=(2, 3, 4, 5))
    found = sobol_indices(values, 3)
    for area in range(5):
        one = values[..., area]
        everything = [one[at] for at in np.ndindex(one.shape)]
        assert found.variance[area] == pytest.approx(np.var(everything))
        for axis in range(3):
            means = [np.take(one, level, axis).mean() for level in range(one.shape[axis])]
            rest = [one.shape[other] for other in range(3) if other != axis]
            left = [np.var(np.moveaxis(one, axis, -1)[at]) for at in np.ndindex(*rest)]
            assert found.first[axis, area] == pytest.approx(np.var(means))
            assert found.total[axis, area] == pytest.approx(np.mean(left))


def test_indices_of_what_does_not_vary():
    found = sobol_indices(np.full((2, 3, 1), 7.0), 2)
    assert found.pooled().variance == 0
    assert np.isnan(found.shares()[0]).all()


# OECD & Joint Research Centre (2008), Handbook on Constructing Composite Indicators: the Technology Achievement Index, table A.2,
# ranks of tables 22 and 23 with equal weights and by budget allocation, and the goalposts of UNDP (2001)
TAI = """country,patents,royalties,internet,exports,telephones,electricity,schooling,university,EW,BAP
Finland,187.0,125.6,200.2,50.7,3.08,4.15,10.0,27.4,1,1
United States,289.0,130.0,179.1,66.2,3.0,4.07,12.0,13.9,2,2
Sweden,271.0,156.6,125.8,59.7,3.1,4.14,11.4,15.3,3,3
Japan,994.0,64.6,49.0,80.8,3.0,3.86,9.5,10.0,4,5
Korea (Rep. of),779.0,9.8,4.8,66.7,2.97,3.65,10.8,23.2,5,4
Netherlands,189.0,151.2,136.0,50.9,3.02,3.77,9.4,9.5,6,8
United Kingdom,82.0,134.0,57.4,61.9,3.02,3.73,9.4,14.9,7,7
Canada,31.0,38.6,108.0,48.7,2.94,4.18,11.6,14.2,9,10
Australia,75.0,18.2,125.9,16.2,2.94,3.94,10.9,25.3,10,11
Singapore,8.0,25.5,72.3,74.9,2.95,3.83,7.1,24.2,8,6
Germany,235.0,36.8,41.2,64.2,2.94,3.75,10.2,14.4,11,9
Norway,103.0,20.2,193.6,19.0,3.12,4.39,11.9,11.2,12,13
Ireland,106.0,110.3,48.6,53.6,2.97,3.68,9.4,12.3,13,12
Belgium,72.0,73.9,58.9,47.6,2.91,3.86,9.3,13.6,14,14
New Zealand,103.0,13.0,146.7,15.4,2.86,3.91,11.7,13.1,15,17
Austria,165.0,14.8,84.2,50.3,2.99,3.79,8.4,13.6,16,15
France,205.0,33.6,36.4,58.9,2.97,3.8,7.9,12.6,17,16
Israel,74.0,43.6,43.2,45.0,2.96,3.74,9.6,11.0,18,18
Spain,42.0,8.6,21.0,53.4,2.86,3.62,7.3,15.6,19,19
Italy,13.0,9.8,30.4,51.0,3.0,3.65,7.2,13.0,20,21
Czech Republic,28.0,4.2,25.0,51.7,2.75,3.68,9.5,8.2,21,22
Hungary,26.0,6.2,21.6,63.5,2.73,3.46,9.1,7.7,22,20
Slovenia,105.0,4.0,20.3,49.5,2.84,3.71,7.1,10.6,23,23"""
GOALPOSTS = {
    "patents": (0.0, 994.0),
    "royalties": (0.0, 272.6),
    "internet": (0.0, 232.4),
    "exports": (0.0, 80.8),
    "telephones": (0.0, 2.954725),
    "electricity": (1.342423, 3.84317),
    "schooling": (0.8, 12.0),
    "university": (0.1, 27.4),
}
BUDGETS = {"EW": [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], "BAP": [0.11, 0.11, 0.11, 0.18, 0.1, 0.06, 0.15, 0.18]}
# further published ranks of the same countries: by factor analysis and pairwise comparison (table 23), by geometric mean (table 38)
BY_FACTORS = [1, 2, 3, 4, 5, 6, 8, 10, 7, 11, 12, 9, 14, 15, 13, 16, 17, 18, 19, 20, 21, 23, 22]
BY_HIERARCHY = [1, 3, 4, 5, 2, 11, 7, 10, 9, 6, 8, 16, 12, 13, 18, 15, 14, 17, 19, 21, 22, 20, 23]
BY_PRODUCT = [2, 1, 3, 4, 16, 5, 6, 13, 14, 18, 8, 11, 7, 9, 17, 12, 10, 15, 19, 21, 23, 22, 20]
FACTORS_OF_DATA = [0.17, 0.15, 0.11, 0.06, 0.08, 0.13, 0.13, 0.17]  # table 22
HIERARCHY = [0.09, 0.1, 0.07, 0.21, 0.05, 0.06, 0.18, 0.25]  # table 22, the mean of the experts' pairwise comparisons


def test_published_ranks_of_the_handbook():
    table, _, scaled = scaled_indicators()
    for name, weights in BUDGETS.items():
        shares = np.array(weights) / sum(weights)
        ranks = rank_of(aggregate(scaled, shares, "arithmetic"))
        assert ranks.tolist() == table[name].tolist()


@pytest.mark.parametrize(
    ("weights", "published", "equal", "apart"),
    [(FACTORS_OF_DATA, BY_FACTORS, 19, 1), (HIERARCHY, BY_HIERARCHY, 20, 2)],
)
def test_published_ranks_by_weights_that_are_printed_with_two_decimals(weights, published, equal, apart):
    _, _, scaled = scaled_indicators()
    away = np.abs(rank_of(aggregate(scaled, np.array(weights) / sum(weights), "arithmetic")) - published)
    assert (away == 0).sum() == equal and away.max() == apart


def test_published_ranks_by_geometric_mean():
    _, raw, _ = scaled_indicators()
    assert rank_of(aggregate(raw, np.full(8, 1 / 8), "geometric")).tolist() == BY_PRODUCT


def scaled_indicators() -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
    """The table, the raw indicators (n, 8), and the same between UNDP's goalposts."""
    table = pd.read_csv(StringIO(TAI))
    raw = table[list(GOALPOSTS)].to_numpy(dtype=float)
    low, high = np.array(list(GOALPOSTS.values())).T
    return table, raw, np.clip((raw - low) / (high - low), 0, 1)


def shifts_of_ranks() -> np.ndarray:
    """Average shift in rank against the index as published, by scale (2), indicator left out (9), mean (2) and weights (3)."""
    table, raw, scaled = scaled_indicators()
    standard = (raw - raw.mean(axis=0)) / raw.std(axis=0)
    found = np.zeros((2, 9, 2, 3))
    for scale, left_out, mean, scheme in np.ndindex(*found.shape):
        weights = np.array([*BUDGETS.values(), HIERARCHY][scheme])
        if left_out:
            weights[left_out - 1] = 0
        # the geometric mean is of the raw indicators, whatever the scale (table 38)
        scores = (scaled, standard)[scale] if not mean else np.log(raw)
        ranks = rank_of(scores @ (weights / weights.sum()))
        found[scale, left_out, mean, scheme] = np.abs(ranks - table["EW"]).mean()
    return found


def test_order_of_the_indices_published_in_the_handbook():
    """Table 39: .245, .148, .038 and .000 of aggregation, exclusion, weighting and normalisation, beside the experts' own weights."""
    found = sobol_indices(shifts_of_ranks()[..., None], 4)
    first, total = (one[:, 0] for one in found.shares())
    assert first.round(2).tolist() == [0.0, 0.12, 0.65, 0.0]
    assert total.round(2).tolist() == [0.07, 0.27, 0.83, 0.13]
    assert np.argsort(first).tolist() == np.argsort(total).tolist() == [0, 3, 1, 2]

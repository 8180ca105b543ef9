"""Employment brought to other areas: totals are kept, weights are what they are said to be, nothing gets lost unsaid."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.employment.employment import tidy_years, years_of
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.rebasing.area_weights import Weights, from_lookup, from_sizes, to_nearest, weights_of
from creative_clusters_plugin.core.rebasing.brought_employment import brought_employment, shared_rows
from creative_clusters_plugin.core.rebasing.overlay_weights import (
    Evidence,
    Shapes,
    by_overlap,
    by_points,
    pieces,
    with_nearest,
)
from creative_clusters_plugin.core.rebasing.rebased_employment import SourceTable, rebased_employment
from creative_clusters_plugin.core.rebasing.rebasing import rebase, rebase_rates
from creative_clusters_plugin.core.values import Column
from test.unit.builders import columns_of, employment_of, rows, texts


def go_on(share):
    return True


def lookup(*pairs, weight=None):
    from_, to = zip(*pairs, strict=True)
    return from_lookup("lookup", Column("from", from_), Column("to", to), weight and Column("share", weight))


def shares(weights: Weights) -> dict:
    names = zip(weights.sources[weights.source], weights.targets[weights.target], strict=True)
    return {pair: pytest.approx(value) for pair, value in zip(names, weights.weight.tolist(), strict=True)}


def ids(*names):
    return np.array(names, dtype=object)


def boxes(**bounds) -> Shapes:
    return Shapes(ids(*bounds), np.array([shapely.box(*box) for box in bounds.values()], dtype=object))


# lookups


def test_a_best_fit_gives_each_source_to_one_target():
    found = lookup((7, "X"), ("8", "X"), (9.0, "Y"))
    assert shares(found) == {("7", "X"): 1, ("8", "X"): 1, ("9", "Y"): 1}
    assert not found.split.any() and not found.outside.any() and not found.notes


def test_several_targets_without_weights_are_refused():
    with pytest.raises(CreativeClustersError, match=r"'lookup' gives 1 source area several targets \(A → X, Y\)"):
        lookup(("A", "X"), ("A", "Y"), ("B", "Y"))


def test_repeated_pairs_count_once_without_weights_and_add_up_with_them():
    found = lookup(("A", "X"), ("A", "X"))
    assert shares(found) == {("A", "X"): 1}
    assert "1 row of 'lookup' repeats a pair of areas: it counts once (A → X)" in texts(found.notes)
    found = lookup(("A", "X"), ("A", "X"), ("A", "Y"), weight=[0.25, 0.25, 0.5])
    assert shares(found) == {("A", "X"): 0.5, ("A", "Y"): 0.5}
    assert "its weight is added up" in texts(found.notes)


def test_weights_are_scaled_and_that_is_said():
    found = lookup(("A", "X"), ("A", "Y"), ("B", "Y"), weight=[300, 100, 1])
    assert shares(found) == {("A", "X"): 0.75, ("A", "Y"): 0.25, ("B", "Y"): 1}
    assert "of 1 of 2 source areas of 'lookup' does not add up to 1 but to 400 to 400 (A)" in texts(found.notes)
    assert not lookup(("A", "X"), ("A", "Y"), weight=[0.3333, 0.6666]).notes


def test_rows_that_say_nothing_are_counted():
    found = lookup(("A", "X"), (None, "X"), ("B", " "), ("C", "Y"), ("D", "Y"), weight=[1, 1, 1, None, 0])
    assert shares(found) == {("A", "X"): 1}
    assert "3 rows of 'lookup' lack 'from', 'to' or a weight" in texts(found.notes)
    assert "1 source area of 'lookup' has no weight above 0 and so no target: D" in texts(found.notes)
    with pytest.raises(CreativeClustersError, match="No row of 'lookup' has both"):
        lookup((None, "X"))


@pytest.mark.parametrize(("weight", "message"), [([-1], "negative"), (["much"], "must hold numbers")])
def test_weights_that_are_none_are_refused(weight, message):
    with pytest.raises(CreativeClustersError, match=message):
        lookup(("A", "X"), weight=weight)


# geometry


def test_overlap_is_by_area():
    found = by_overlap(
        boxes(A=(0, 0, 4, 1), B=(4, 0, 6, 1), C=(9, 0, 10, 1)), boxes(X=(0, 0, 1, 1), Y=(1, 0, 5, 1)), None, 0, go_on
    )
    assert shares(found) == {("A", "X"): 0.25, ("A", "Y"): 0.75, ("B", "Y"): 0.5}
    assert found.outside == pytest.approx([0, 0.5, 1])
    assert found.split.tolist() == [True, True, False]


def test_slivers_are_put_back_and_that_is_said():
    source, target = boxes(A=(0, 0, 1, 1), B=(1, 0, 2, 1)), boxes(X=(-1, -1, 1.004, 2), Y=(1.004, -1, 1.995, 2))
    found = by_overlap(source, target, None, 0.01, go_on)
    assert shares(found) == {("A", "X"): 1, ("B", "Y"): 1}
    assert not found.outside.any()
    assert "border differently: 2, in areas: 1." in texts(found.notes)
    assert len(by_overlap(source, target, None, 0.001, go_on).weight) == 3


def test_an_area_in_nothing_but_slivers_keeps_the_largest():
    target = boxes(**{f"T{number}": (number, 0, number + 1, 1) for number in range(4)})
    found = by_overlap(boxes(A=(0, 0, 4, 1)), target, None, 0.5, go_on)
    assert found.placed == pytest.approx([1])


def test_overlapping_targets_share():
    found = by_overlap(boxes(A=(0, 0, 2, 1)), boxes(X=(0, 0, 2, 1), Y=(0, 0, 2, 1)), None, 0, go_on)
    assert shares(found) == {("A", "X"): 0.5, ("A", "Y"): 0.5}
    assert "1 source area lies in target areas that overlap each other (A)" in texts(found.notes)


def test_weight_polygons_count_by_area_and_only_where_areas_are_divided():
    source = boxes(A=(0, 0, 4, 1), B=(4, 0, 6, 1))
    target = boxes(X=(0, 0, 2, 1), Y=(2, 0, 6, 1))
    people = boxes(p=(0, 0, 1, 1), q=(1, 0, 3, 1), r=(3, 0, 4, 1))
    found = by_overlap(source, target, Evidence("people", people.shapes, np.array([6.0, 4.0, 0.0])), 0.01, go_on)
    assert shares(found) == {("A", "X"): 0.8, ("A", "Y"): 0.2, ("B", "Y"): 1}
    assert not found.notes


def test_weight_points_count_as_a_whole():
    source, target = boxes(A=(0, 0, 4, 1), B=(4, 0, 8, 1), C=(8, 0, 10, 1)), boxes(X=(0, 0, 2, 1), Y=(2, 0, 5, 1))
    at = shapely.points([[1, 0.5], [3, 0.5], [2, 0.5], [7, 0.5], [99, 0]])
    evidence = Evidence("firms", at, np.array([1.0, 2.0, 1.0, 3.0, 1.0]))
    found = by_overlap(source, target, evidence, 0.01, go_on)
    # the point on the common border of X and Y counts to the first of them
    assert shares(found) == {("A", "X"): 0.5, ("A", "Y"): 0.5}
    assert found.outside == pytest.approx([0, 1, 1])
    assert "1 feature of 'firms' lies in no source area and weighs nothing (12.50\u00a0% of all weights)" in texts(
        found.notes
    )
    same = by_points(source, target, evidence, 0.01, go_on)
    assert shares(same) == shares(found)
    assert "1 source area that needs weights holds none of 'firms': it is divided by area (C)" in texts(same.notes)


def test_a_point_on_a_border_makes_no_link_between_areas_that_only_touch():
    source, target = boxes(A=(0, 0, 1, 1), B=(1, 0, 2, 1)), boxes(X=(1, 0, 2, 1), Y=(0, 0, 1, 1))
    evidence = Evidence("firms", shapely.points([[1, 0.5], [1.5, 0.5]]), np.ones(2))
    assert shares(by_points(source, target, evidence, 0, go_on)) == {("A", "Y"): 1, ("B", "X"): 1}


def test_what_lies_outside_goes_to_the_nearest_where_that_is_wanted():
    source, target = boxes(A=(0, 0, 4, 1), B=(9, 0, 10, 1)), boxes(X=(0, 0, 2, 1), Y=(11, 0, 12, 1))
    found = with_nearest(by_overlap(source, target, None, 0, go_on), source, target)
    assert shares(found) == {("A", "X"): 1, ("B", "Y"): 1}
    assert "2 source areas lie at least partly outside" in texts(found.notes)
    inside = lookup(("A", "X"))
    assert to_nearest(inside, np.array([-1])) is inside


def test_areas_without_geometry_overlap_nothing():
    source = Shapes(ids("A", "B"), np.array([None, shapely.box(0, 0, 1, 1)], dtype=object))
    target = Shapes(ids("X", "Y"), np.array([shapely.box(0, 0, 1, 1), None], dtype=object))
    assert shares(by_overlap(source, target, None, 0.01, go_on)) == {("B", "X"): 1}


def test_cancelled():
    with pytest.raises(Cancelled):
        pieces(boxes(A=(0, 0, 2, 1)).shapes, boxes(X=(1, 0, 3, 1)).shapes, lambda share: False)


# sums


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 30), st.integers(1, 8))
def test_totals_are_kept(seed, n, m):
    random = np.random.default_rng(seed)
    count = random.integers(0, 4 * n)
    weights = from_sizes(
        ids(*map(str, range(n))),
        ids(*map(str, range(m))),
        random.integers(0, n, count),
        random.integers(0, m, count),
        random.exponential(1, count),
        random.exponential(3, n) * (random.random(n) > 0.1),
        random.choice([0, 0.01, 0.2]),
    )
    assert (weights.weight > 0).all() and (weights.placed <= 1).all()
    k = random.integers(1, 200)
    frame = pd.DataFrame(
        {
            "area": random.integers(0, n + 2, k).astype(str).astype(object),
            "industry": random.choice(["a", "b", "c"], k),
            "year": random.choice(["2015", "2019"], k),
            "jobs": np.where(random.random(k) < 0.1, np.nan, random.integers(0, 100_000, k)),
        }
    )
    by = ["industry", "year"]
    found = rebase(frame, weights, ["jobs"], by)
    sums = found.figures.groupby(by)["jobs"].sum().add(found.outside.groupby(by)["jobs"].sum(), fill_value=0)
    whole = frame.groupby(by)["jobs"].sum()
    assert (sums.reindex(whole.index, fill_value=0) - whole).abs().max() <= 1e-9 * max(whole.max(), 1)
    assert found.figures["share_split"].dropna().between(0, 1).all()
    shuffled = rebase(frame.sample(frac=1, random_state=1), weights, ["jobs"], by)
    pd.testing.assert_frame_equal(found.figures, shuffled.figures, rtol=1e-12)


def test_suppressed_is_not_zero():
    weights = lookup(("A", "X"), ("B", "X"), ("C", "Y"), ("D", "Z"))
    frame = pd.DataFrame({"area": list("ABCD"), "jobs": [5, np.nan, np.nan, 0]})
    found = rebase(frame, weights, ["jobs"]).figures.set_index("area")
    assert found["jobs"].tolist()[::2] == [5, 0] and np.isnan(found.loc["Y", "jobs"])
    assert found["unknown"].tolist() == [1, 1, 0]
    assert found["known"].tolist() == [1, 0, 1]


def test_share_split_is_that_of_the_figure():
    weights = lookup(("A", "X"), ("B", "X"), ("B", "Y"), weight=[1, 0.5, 0.5])
    found = rebase(pd.DataFrame({"area": ["A", "B"], "jobs": [30.0, 20.0]}), weights, ["jobs"]).figures
    assert found["share_split"].tolist() == [0.25, 1]


def test_rates_are_weighted_with_their_population():
    weights = lookup(("A", "X"), ("B", "X"), ("B", "Y"), ("C", "Z"), weight=[1, 0.5, 0.5, 1])
    mean, known = rebase_rates(np.array([10.0, 40.0, np.nan]), np.array([100.0, 400.0, 50.0]), weights)
    assert mean[:2] == pytest.approx([30, 40]) and np.isnan(mean[2])
    assert known == pytest.approx([1, 1, 0])
    assert rebase_rates(np.array([10.0, 40.0, 1.0]), None, weights)[0] == pytest.approx([20, 40, 1])


# tables


def source_table(frame: pd.DataFrame, **further) -> SourceTable:
    columns = columns_of(frame)
    years = years_of(columns) or [""]
    return SourceTable(tidy_years(columns, years), [{k: np.array(v, float) for k, v in further.items()}], {})


def rebased(frame, weights, drawn=("X", "Y"), **further):
    return rebased_employment(source_table(frame, **further), weights, ids(*drawn), {"X": "Exeter"})


def test_what_a_figure_is_made_of_is_said():
    weights = lookup(*((source, "X") for source in "AB"), ("C", "Y"))
    table = rows(
        ("A", "6201", 10),
        ("B", "6201", None),
        ("C", "6201", None),
        ("A", "9001", 4),
        ("B", "9001", 6),
        ("C", "9001", 0),
    )
    bounds = {"jobs_low": [10, 1, 2, 4, 6, 0], "jobs_high": [10, 9, 8, 4, 6, 0], "status": [0, 3, 3, 1, 2, 0]}
    found = rebased(table, weights, **bounds).table.set_index(["area", "industry"])
    assert found["status"].to_dict() == {
        ("X", "6201"): "partly suppressed",
        ("X", "9001"): "estimated",
        ("Y", "6201"): "missing",
        ("Y", "9001"): "ok",
    }
    assert found.loc[("X", "6201"), ["jobs", "jobs_low", "jobs_high"]].tolist() == [10, 11, 19]
    assert found.loc[("X", "9001"), "area_name"] == "Exeter"
    assert found.loc[("Y", "6201"), "jobs_low"] == 2


def test_a_sum_with_a_part_that_has_no_upper_bound_has_none():
    weights = lookup(("A", "X"), ("B", "X"), ("C", "Y"))
    table = rows(("A", "6201", 10), ("B", "6201", None), ("C", "6201", None))
    bounds = {"jobs_low": [np.nan, np.nan, 1], "jobs_high": [np.nan, np.nan, 4], "status": [0, np.nan, np.nan]}
    found = rebased(table, weights, **bounds).table.set_index("area")
    assert found.loc["X", ["jobs", "jobs_low"]].tolist() == [10, 10] and np.isnan(found.loc["X", "jobs_high"])
    assert found.loc["Y", ["jobs_low", "jobs_high"]].tolist() == [1, 4]


def test_sums_count_each_job_once_where_industries_are_at_several_levels():
    table = rows(
        *(("A", "62", None), ("A", "6201", 6), ("A", "6202", 4)),  # the whole is unknown: its parts count
        *(("B", "62", 20), ("B", "6201", None), ("B", "6202", 5)),
        *(("C", "62", 7), ("C", "6201", 7)),
    )
    found = rebased(table, lookup(("A", "X"), ("B", "X"), ("B", "Y"), weight=[1, 0.5, 0.5]))
    assert found.areas["jobs_total"].tolist() == [20, 10]
    assert found.areas["share_split"].tolist() == [0.5, 1]
    assert (found.numbers()["TOTAL_JOBS"], found.numbers()["OUTSIDE_JOBS"]) == (30, 7)
    assert found.table.set_index(["area", "industry"])["jobs"]["X", "6202"] == 6.5
    assert "in none of them: jobs 7 (18.92\u00a0%)" in texts(found.notes)
    assert "3 rows that are parts of others (6201, 6202)" in texts(found.notes)


def test_areas_count_their_sources():
    weights = lookup(("A", "X"), ("B", "X"), ("B", "Y"), ("E", "Y"), weight=[1, 0.5, 0.5, 1])
    found = rebased(rows(("A", "6201", 10), ("B", "6201", 10)), weights, drawn=("X", "Y", "W"))
    assert found.areas["jobs_total"].tolist()[:2] == [15, 5] and np.isnan(found.areas["jobs_total"]["W"])
    assert found.areas["share_split"].tolist()[:2] == pytest.approx([1 / 3, 1])
    assert found.areas["sources"].tolist() == [2, 1, 0]
    assert found.areas["sources_split"].tolist() == [1, 1, 0]
    assert found.areas["sources_missing"].tolist() == [0, 1, 0]
    assert "1 of 3 source areas has no row in 'jobs table' (E)" in texts(found.notes)
    assert "1 of 3 target areas gets no figures from any source area" in texts(found.notes)
    assert found.numbers() == {
        "AREA_COUNT": 2,
        "SOURCE_COUNT": 3,
        "SPLIT_COUNT": 1,
        "TOTAL_JOBS": 20,
        "OUTSIDE_JOBS": 0,
        "SPLIT_SHARE": 0.5,
    }


def test_given_totals_of_all_jobs_move_too():
    table = rows(("A", "6201", 10), ("B", "6201", 10), ("A", "9001", 1), total=[100, 200, 100])
    found = rebased(table, lookup(("A", "X"), ("B", "Y")))
    assert found.areas["jobs_total"].tolist() == [100, 200]
    assert found.table["jobs_total"].tolist() == [100, 100, 200]


def test_what_lies_outside_is_reported_by_industry():
    table = rows(("A", "6201", 10), ("01", "6201", 30), ("01", "9001", 60), ("02", "9001", None))
    found = rebased(table, lookup(("A", "X"), ("1", "X")))
    assert found.outside.set_index("industry")["jobs"].to_dict() == {"6201": 30, "9001": 60}
    said = texts(found.notes)
    assert (
        "2 areas of 'jobs table' are no source areas (01, 02; alike but for leading zeros or case: '01' / '1')" in said
    )
    assert "in none of them: jobs 90 (90.00\u00a0%), suppressed figures 1." in said
    assert "By industry: 9001 60, 6201 30." in said


def test_targets_without_a_polygon_stay_in_the_table():
    found = rebased(rows(("A", "6201", 10), ("B", "6201", 20)), lookup(("A", "X"), ("B", "V")))
    assert found.table["area"].tolist() == ["V", "X"]
    assert "1 target area of the lookup has no polygon (V; jobs: 20)" in texts(found.notes)
    assert len(rebased(rows(("A", "6201", 10)), lookup(("A", "V")), drawn=()).table) == 1


def test_codes_that_do_not_meet_are_refused():
    with pytest.raises(CreativeClustersError, match=r"No area of 'jobs table' is a source area.*'01' / '1'"):
        rebased(rows(("01", "6201", 10)), lookup(("1", "X")))
    with pytest.raises(CreativeClustersError, match=r"None of the target areas \(X, Y\) gets figures.*go to: V"):
        rebased(rows(("A", "6201", 10)), lookup(("A", "V")))


# published figures: 7,201 MSOAs and 173 travel-to-work areas of England and Wales


def published(real_data, name, **columns):
    path = real_data / name
    if not path.is_file():
        pytest.skip(f"needs {name} in the published data in ../shared/data beside the checkout")
    return pd.read_csv(path).rename(columns=columns)


@pytest.fixture(scope="module")
def workers(real_data):
    name = "uk_msoa_workplace2011/workplace_pop_2011_msoa_sic_section_long.csv"
    return published(real_data, name, MSOA11CD="area", sic_section="industry", workers="jobs")


@pytest.fixture(scope="module")
def travel_to_work(real_data):
    name = "uk_ttwa_bestfit_workplace2011/workplace_pop_2011_ttwa_sic_section_wide.csv"
    return published(real_data, name).set_index("TTWA11NM").drop(columns="total")


def test_a_best_fit_gives_the_published_figures(real_data, workers, travel_to_work):
    table = published(real_data, "uk_ttwa_bestfit_workplace2011/msoa11_to_ttwa11_bestfit.csv")
    weights = lookup(*table[["MSOA11CD", "TTWA11NM"]].itertuples(index=False, name=None))
    found = rebase(workers, weights, ["jobs"], ["industry"])
    ours = found.figures.pivot(index="area", columns="industry", values="jobs").fillna(0)
    assert ours.shape == (173, 20)
    assert (ours.loc[travel_to_work.index, travel_to_work.columns] == travel_to_work).all(axis=None)
    assert found.outside.empty


def test_weights_of_pairs_are_added_up():
    found = weights_of(ids("A"), ids("X", "Y"), np.array([0, 0, 0]), np.array([1, 0, 1]), np.array([0.25, 0.0, 0.5]))
    assert shares(found) == {("A", "Y"): 0.75}


def test_a_year_is_brought_over_row_by_row():
    table = replace(
        employment_of(rows(("A", "62.01", 100), ("A", "90.01", 50), ("B", "62.01", 30), ("C", "62.01", 7))),
        total=np.array([200.0, 60.0, 9.0]),
    )
    sources, targets = np.array(["A", "B"], dtype=object), np.array(["Y", "X"], dtype=object)
    weights = weights_of(sources, targets, np.array([0, 0, 1]), np.array([0, 1, 1]), np.array([0.25, 0.75, 1.0]))
    found = brought_employment(table, weights)
    assert found.areas.tolist() == ["X", "Y"]
    sums = {}
    for area, industry, jobs in zip(found.area, found.industry, found.jobs, strict=True):
        key = (found.areas[area], found.industries[industry])
        sums[key] = sums.get(key, 0) + jobs
    assert sums == {("X", "62.01"): 105, ("X", "90.01"): 37.5, ("Y", "62.01"): 25, ("Y", "90.01"): 12.5}
    assert found.total.tolist() == [0.75 * 200 + 60, 0.25 * 200]  # C lies in no target


def test_rows_that_name_both_areas_say_what_share_lies_where():
    frame = rows(("A", "1", 30), ("A", "2", 10), ("B", "1", 5), ("C", "1", 0), ("A", "1", 99))
    frame["year"] = [2021] * 4 + [2020]
    second = Column("ttwa", ["X", "Y", "X", "Y", "Y"])
    weights, sizes = shared_rows(columns_of(frame), second, "2021")
    assert dict(zip(weights.sources, sizes, strict=True)) == pytest.approx({"A": 40, "B": 5, "C": 0}, abs=1e-6)
    found = {
        (weights.sources[one], weights.targets[other]): share
        for one, other, share in zip(weights.source, weights.target, weights.weight, strict=True)
    }
    assert found == pytest.approx({("A", "X"): 0.75, ("A", "Y"): 0.25, ("B", "X"): 1, ("C", "Y"): 1})

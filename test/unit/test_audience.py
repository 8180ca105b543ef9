"""Audience segments in other areas, and their overlap with creative jobs: means by population, bad input, gaps."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.overlap.audience import Audience, AudienceByArea, audience_by_area, percentages
from creative_clusters_plugin.core.overlap.audience_overlap import audience_overlap, rank_gap, segment_ids
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings
from creative_clusters_plugin.core.rebasing.area_weights import weights_of
from test.unit.builders import employment_of, sector_list, texts

# source areas 0 and 1 lie in A, half of 2 in A and half in B, 3 in B, 4 in none
LINKS = ([0, 1, 2, 2, 3], [0, 0, 0, 1, 1], [1.0, 1, 0.5, 0.5, 1])
PERCENT, PEOPLE = np.array([10.0, 40, 20, 60, 90]), np.array([100.0, 300, 200, 100, 50])
SIZES, TARGET_SIZES = np.array([1.0, 1, 2, 1, 1]), np.array([3.0, 2])


def weights(links=LINKS, n=5, m=2):
    sources = np.array([str(number) for number in range(n)], dtype=object)
    targets = np.array(list("ABCDEFGH"[:m]), dtype=object)
    return weights_of(sources, targets, *map(np.array, links))


def audience(values=PERCENT, people=PEOPLE, kind="percentages", **more):
    columns = {"arts": np.asarray(values, dtype=float), **more}
    return Audience("survey", columns, {field: field for field in columns}, people, "people", kind)


def by_area(given=None, links=LINKS, sizes=SIZES, target_sizes=TARGET_SIZES, m=2):
    given = audience() if given is None else given
    return audience_by_area(given, weights(links, len(sizes), m), sizes, target_sizes)


def test_percentages_are_means_by_population():
    found = by_area()
    people = np.array([100 + 300 + 100, 100 + 100])
    assert found.people.tolist() == people.tolist()
    assert found.percent[:, 0] == pytest.approx([(1000 + 12000 + 2000) / 500, (2000 + 6000) / 200])
    assert found.coverage.tolist() == [1, 1]
    assert "live outside the boundaries" in texts(found.notes) and "6.7\u00a0%" in texts(found.notes)


def test_counts_are_added_up_and_divided_by_the_population():
    counted = by_area(audience(PERCENT / 100 * PEOPLE, kind="counts"))
    assert counted.percent == pytest.approx(by_area().percent)


def test_nobody_is_lost_or_counted_twice():
    rng = np.random.default_rng(5)
    share = rng.dirichlet(np.ones(4), 30)
    links = (np.repeat(np.arange(30), 4), np.tile(np.arange(4), 30), share.ravel())
    percent, people = rng.uniform(0, 100, 30), rng.integers(1, 1000, 30).astype(float)
    found = by_area(audience(percent, people), links, np.ones(30), np.full(4, 7.0), 4)
    assert found.people.sum() == pytest.approx(people.sum())
    assert found.people @ found.percent[:, 0] == pytest.approx(people @ percent)


def test_counts_without_a_population_are_shares_of_their_sum():
    rates, people, _ = percentages(audience([10, 30], None, "counts", theatre=np.array([30.0, 10])))
    assert rates.tolist() == [[25, 75], [75, 25]]
    assert people.tolist() == [40, 40]
    with pytest.raises(CreativeClustersError, match="A count alone says nothing"):
        percentages(audience([10, 30], None, "counts"))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            audience([10, 140, 20, 60, 90]),
            r"'arts' of 'survey' holds 1 percentage above 100, for example 140 \(row 2\)",
        ),
        (audience([10, -4, 20, 60, 90]), r"holds 1 negative value, for example -4 \(row 2\)"),
        (audience(people=-PEOPLE), "Field 'people' of 'survey' holds 5 negative values"),
        (audience(PEOPLE + 1, kind="counts"), "holds 5 counts above the population"),
        (audience(np.full(5, np.nan)), "'arts' of 'survey' is NULL in all 5 rows"),
        (audience(people=np.zeros(5)), "No area of 'survey' has a population above 0"),
        (audience(people=None), r"2 of the areas are made up of several areas of 'survey'.*AUDIENCE_POPULATION"),
    ],
)
def test_bad_audiences_are_refused(given, message):
    with pytest.raises(CreativeClustersError, match=message):
        by_area(given)


def test_layers_that_do_not_touch_are_refused():
    with pytest.raises(CreativeClustersError, match="do not overlap the boundaries"):
        by_area(links=(np.array([], int), np.array([], int), np.array([])))


def test_without_population_areas_of_one_source_each_are_as_they_are():
    one_to_one = ([0, 3], [0, 1], [1.0, 1])
    found = by_area(audience(people=None), one_to_one, target_sizes=np.ones(2))
    assert found.percent[:, 0].tolist() == [10, 60]
    assert np.isnan(found.people).all()


def test_null_shares_are_counted_and_take_no_part():
    values = PERCENT.copy()
    values[0] = np.nan
    found = by_area(audience(values))
    assert found.percent[0, 0] == pytest.approx((12000 + 2000) / 400)
    assert "NULL or suppressed in 1 of 5 rows" in texts(found.notes)
    values[1] = np.nan
    found = by_area(audience(values))
    assert np.isnan(found.percent[0, 0]) and found.percent[1, 0] == pytest.approx(40)
    assert "known for less than half of the people" in texts(found.notes)


def test_people_that_are_not_known_are_counted():
    people = PEOPLE.copy()
    people[0] = np.nan
    found = by_area(audience(people=people))
    assert found.percent[0, 0] == pytest.approx((12000 + 2000) / 400)
    assert "1 of 5 areas of 'survey' has no population" in texts(found.notes)


def test_areas_that_are_covered_too_little_have_no_figure():
    found = by_area(target_sizes=np.array([7.0, 2.5]))
    assert np.isnan(found.percent[0, 0]) and found.percent[1, 0] == pytest.approx(40)
    assert "covers less than half of 1 of 2 areas (A)" in texts(found.notes)
    assert "covers 1 of 2 areas only in part (B)" in texts(found.notes)


def test_shares_of_one_are_noted():
    assert "seem to be shares of 1" in texts(by_area(audience(PERCENT / 100)).notes)


def test_gap_in_rank():
    gap = rank_gap(np.array([3.0, 1, 2, np.nan]), np.array([5.0, 9, 7, 1]))
    assert gap[:3].tolist() == [-1, 1, 0] and np.isnan(gap[3])


def test_segments_have_names_that_fields_can_have():
    assert segment_ids(["Arts %", "arts", "É"]) == ["arts", "arts_2", "segment"]


NATION = [f"N{number:02d}" for number in range(20)]
LISTED = sector_list(("6201", "Software"))


def overlap(percent, ids=NATION, progress=lambda share: True, **settings):
    """Creative jobs that grow from area to area, against the audience `percent`."""
    rows = [(area, code, jobs) for n, area in enumerate(ids) for code, jobs in (("6201", 10 + 5 * n), ("4711", 1000))]
    frame = pd.DataFrame(rows, columns=["area", "industry", "jobs"])
    b = len(ids)
    given = AudienceByArea(
        np.asarray(percent, dtype=float).reshape(b, 1), np.full(b, 1000.0), np.ones(b), {"arts": "Arts"}, ()
    )
    return audience_overlap(
        employment_of(frame),
        np.array(ids, dtype=object),
        {},
        LISTED,
        given,
        OverlapSettings(permutations=199, **settings),
        QuotientSettings(),
        places=np.column_stack([np.arange(b) % 5, np.arange(b) // 5]).astype(float),
        progress=progress,
    )


def test_audiences_that_follow_the_jobs_and_audiences_where_none_are():
    with_jobs, against = overlap(20 + np.arange(20)), overlap(40 - np.arange(20))
    row, other = with_jobs.segments.iloc[0], against.segments.iloc[0]
    assert row["spearman"] == pytest.approx(1) and other["spearman"] == pytest.approx(-1)
    assert row["audience_only"] == 0 < other["audience_only"] == 10
    assert with_jobs.areas["gap_arts"].abs().max() == 0
    first = against.areas.loc["N00"]
    assert (first["joint_class_arts"], first["bivariate_class_arts"], first["gap_arts"]) == ("related only", "1-3", 1)
    assert row["spearman_effective_n"] < 20
    assert row["mean_pct"] == pytest.approx(29.5)
    assert with_jobs.areas["lq_audience_arts"].mean() == pytest.approx(1)


def test_unrelated_audiences_are_not_found_more_often_than_chance_allows():
    rng = np.random.default_rng(11)
    found = [overlap(rng.uniform(0, 100, 20)).segments.iloc[0] for _ in range(200)]
    for p in ("pearson_p", "spearman_p_spatial"):
        assert np.mean([row[p] <= 0.05 for row in found]) < 0.09


def test_order_of_areas_does_not_matter():
    percent = np.random.default_rng(2).uniform(0, 100, 20)
    one = overlap(percent)
    frame = one.areas.loc[NATION[::-1]]
    assert one.segments["pearson_p"].notna().all()
    rows = pd.DataFrame({"percent": percent}, index=NATION).loc[NATION[::-1]]
    # jobs grow with the area's name, so that they are given in the same order
    again = audience_overlap(
        employment_of(
            pd.DataFrame(
                [
                    (area, code, jobs)
                    for n, area in enumerate(NATION)
                    for code, jobs in (("6201", 10 + 5 * n), ("4711", 1000))
                ],
                columns=["area", "industry", "jobs"],
            )
        ),
        np.array(NATION[::-1], dtype=object),
        {},
        LISTED,
        AudienceByArea(rows.to_numpy(), np.full(20, 1000.0), np.ones(20), {"arts": "Arts"}, ()),
        OverlapSettings(permutations=199),
        QuotientSettings(),
        places=np.column_stack([np.arange(20) % 5, np.arange(20) // 5]).astype(float)[::-1],
    )
    pd.testing.assert_frame_equal(again.areas, frame)
    pd.testing.assert_frame_equal(again.segments, one.segments)


def test_few_areas_are_warned_about_and_none_are_refused():
    assert "Only 5 areas" in texts(overlap([1, 2, 3, 4, 5], NATION[:5]).notes)
    with pytest.raises(CreativeClustersError, match="No area has both creative jobs and a share of 'Arts'"):
        overlap(np.full(20, np.nan))
    with pytest.raises(CreativeClustersError, match="'Arts' is 0 in every area with jobs"):
        overlap(np.zeros(20))


def test_cancelled():
    with pytest.raises(Cancelled):
        overlap(np.arange(20), progress=lambda share: False)

"""The employment table: what is read, what is counted once, what is noted, what is refused."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.quotient_frames import status
from creative_clusters_plugin.core.employment.employment import year_text
from creative_clusters_plugin.core.employment.sector_sums import sector_employment
from creative_clusters_plugin.core.messages import CreativeClustersError
from test.unit.builders import LIST, employment_of, rows, sector_list, texts

AREAS = np.array(["A", "B"], dtype=object)


def sums_of(frame, listed=None, areas=AREAS, **options):
    return sector_employment(employment_of(frame, **options), areas, listed)


def jobs_of(sums):
    return pd.DataFrame(sums.jobs, index=sums.areas, columns=sums.sectors["sector"])


def by_year(*years):
    return rows(*[("A", "6201", 10 + place) for place in range(len(years))], year=list(years))


def test_empty_table_is_refused():
    with pytest.raises(CreativeClustersError, match="'jobs table' has no rows"):
        employment_of(rows())


def test_an_empty_field_of_businesses_is_as_none():
    table = ("A", "6201", 1), ("B", "6201", 2)
    assert employment_of(rows(*table, businesses=[None, None])).businesses is None
    np.testing.assert_array_equal(employment_of(rows(*table, businesses=[None, 3])).businesses, [np.nan, 3])


def test_text_as_jobs_is_refused_by_field_and_layer():
    with pytest.raises(CreativeClustersError, match=r"'jobs' of 'jobs table'.* 1 row .*'lots' \(row 2\)"):
        employment_of(rows(("A", "6201", 1), ("A", "9001", "lots")))
    with pytest.raises(CreativeClustersError, match="'businesses' of 'jobs table' holds 1 negative"):
        employment_of(rows(("A", "6201", 1), businesses=-1))
    with pytest.raises(CreativeClustersError, match="'total' of 'jobs table' holds 1 negative"):
        employment_of(rows(("A", "6201", 1), total=-1))


def test_repeated_rows_add_up_and_are_noted():
    employment = employment_of(rows(("A", "6201", 10), ("A", 6201, 5), ("B", "6201", 1), ("A", "6201", None)))
    assert "2 rows of 'jobs table' repeat an area and industry" in texts(employment.notes)
    sums = sector_employment(employment, AREAS, sector_list(("62.01", "Software")))
    assert sums.jobs[:, 0].tolist() == [15, 1]
    assert sums.suppressed[:, 0].tolist() == [1, 0]


def test_no_note_where_nothing_is_odd():
    frame = rows(("A", "6201", 10), ("A", "9001", 1), ("B", "6201", 10))
    assert employment_of(frame).notes == ()


def test_rows_without_area_or_industry_are_counted():
    frame = rows(("A", "6201", 10), (None, "6201", 1), ("  ", "6201", 2), ("A", None, 4), ("B", " ", None))
    employment = employment_of(frame)
    assert employment.areas.tolist() == ["A"]
    assert employment.industries.tolist() == ["6201"]
    assert employment.jobs.tolist() == [10]
    assert texts(employment.notes) == ("4 rows of 'jobs table' have no area or no industry and are left out (jobs: 7).")


def test_table_without_any_area_is_refused():
    with pytest.raises(CreativeClustersError, match=r"No row of 'jobs table' has both an area \(field 'area'\)"):
        employment_of(rows((None, "6201", 10), ("A", " ", 1)))


@pytest.mark.parametrize(
    ("years", "asked"), [(["2020", "2021"], "2021"), ([2020, 2021], "2021"), ([2020.0, 2021.0], "2021.0")]
)
def test_year_as_text_and_number(years, asked):
    employment = employment_of(by_year(*years), year=asked)
    assert (employment.year, employment.jobs.tolist()) == ("2021", [11])
    assert employment.notes == ()


def test_year_text():
    assert [year_text(value) for value in (2021, 2021.0, "2021", "2021.0", " 2021 ", "2020/21", None)] == [
        *["2021"] * 5,
        "2020/21",
        None,
    ]


def test_latest_year_is_used_and_said():
    employment = employment_of(by_year(2016, 2021, 2019))
    assert (employment.year, employment.jobs.tolist()) == ("2021", [11])
    assert texts(employment.notes) == ("No year was given: the latest, 2021, is used. Years: 2016, 2019, 2021.")
    assert not any(note.warning for note in employment.notes), "it endangers no figure"
    assert employment_of(by_year(2021, 2021)).notes[0].text.many.startswith("{count} rows of '{layer}' repeat")


def test_unknown_year_lists_the_years():
    with pytest.raises(
        CreativeClustersError, match=r"'jobs table' has no rows for the year 2030. Its years: 2016, 2021"
    ):
        employment_of(by_year(2021, 2016), year="2030")


def test_year_without_a_year_field_is_refused():
    with pytest.raises(CreativeClustersError, match="2021 was asked for, but no year field"):
        employment_of(rows(("A", "6201", 1)), year="2021")


def test_rows_without_year_are_counted():
    assert "1 row of 'jobs table' has no year" in texts(employment_of(by_year(2021, None)).notes)
    with pytest.raises(CreativeClustersError, match="'year' of 'jobs table' holds no year"):
        employment_of(by_year(None, None))


def test_other_years_leave_no_trace():
    frame = rows(("A", "6201", 10), ("B", "9001", 5), ("C", "7112", 7), year=[2021, 2021, 2020])
    employment = employment_of(frame.assign(group=["creative", "creative", "kibs"]))
    assert employment.areas.tolist() == ["A", "B"]
    assert employment.industries.tolist() == ["6201", "9001"]
    assert employment.group.tolist() == ["creative", "creative"]
    with pytest.raises(CreativeClustersError, match="No industry of the table is in the sector list"):
        sector_employment(employment, AREAS, sector_list(("71.12", "Engineering")))


def test_areas_come_in_the_order_of_the_boundaries_then_those_of_the_table():
    sums = sums_of(
        rows(("X", "6201", 3), ("B", "6201", 2), ("A", "6201", 1)),
        sector_list(("62.01", "Software")),
        np.array(["B", "Z", "A"], dtype=object),
    )
    assert sums.areas.tolist() == ["B", "Z", "A", "X"]
    assert sums.reported.tolist() == [True, False, True, True]
    np.testing.assert_array_equal(sums.jobs[:, 0], [2, np.nan, 1, 3])
    np.testing.assert_array_equal(sums.total, [2, np.nan, 1, 3])


def test_sectors_add_up_over_their_codes_and_the_rest_is_kept():
    frame = rows(("A", "6201", 10), ("A", "9001", 4), ("A", "4711", 6), ("A", "7112", 1), ("B", "4711", 9))
    sums = sums_of(frame, sector_list(*LIST))
    assert jobs_of(sums).loc["A"].to_dict() == {"software": 10, "arts": 4, "computing": 10, "engineering": 1}
    assert jobs_of(sums).loc["B"].to_dict() == {"software": 0, "arts": 0, "computing": 0, "engineering": 0}
    assert sums.total.tolist() == [21, 9]
    assert sums.rest.tolist() == [6, 9]
    assert sums.columns("kibs").tolist() == [2, 3]


def test_a_published_whole_goes_before_parts_of_its_own_sector():
    frame = rows(
        ("A", "62", 35),
        ("A", "6201", 10),
        ("A", "6202", None),
        ("A", "90", 5),
        ("B", "62", 7),
        ("B", "90", 3),
    )
    sums = sums_of(frame, sector_list(("62", "Computing"), ("90", "Arts")))
    assert sums.jobs.tolist() == [[35, 5], [7, 3]]
    assert sums.suppressed.tolist() == [[0, 0], [0, 0]]
    assert sums.total.tolist() == [40, 10]
    assert "2 rows that overlap with other rows of the same area are left out (6201, 6202)" in texts(sums.notes)


def test_the_parts_stay_where_the_whole_is_suppressed_or_of_several_sectors():
    frame = rows(
        ("A", "62", None),
        ("A", "6201", 10),
        ("A", "6202", 20),
        ("B", "62", 30),
        ("B", "6201", 12),
        ("B", "6202", 18),
    )
    computing = sums_of(frame, sector_list(("62", "Computing")))
    assert computing.jobs.tolist() == [[30], [30]]
    split = sums_of(frame, sector_list(("62.01", "Software"), ("62.02", "Advice")))
    assert split.jobs.tolist() == [[10, 20], [12, 18]]
    assert split.total.tolist() == [30, 30]


def test_several_levels_give_what_the_lowest_gives():
    leaves = [("A", "6201", 10), ("A", "6202", 20), ("A", "9001", 5), ("B", "6201", 1), ("B", "9001", 2)]
    parents = [("A", "62", 30), ("A", "620", 30), ("A", "90", 5), ("B", "62", 1), ("B", "620", 1)]
    alone, mixed = (
        sums_of(rows(*table), sector_list(("62.01", "Software"), ("90.01", "Arts")))
        for table in (leaves, parents + leaves)
    )
    np.testing.assert_array_equal(mixed.jobs, alone.jobs)
    np.testing.assert_array_equal(mixed.total, alone.total)


def test_totals_and_headings_count_to_nothing():
    frame = rows(("A", "6201", 10), ("A", "Total", 100), ("A", "J", 90), ("B", "6201", 5), ("B", "Total", 50))
    sums = sums_of(frame, sector_list(("62.01", "Software")))
    assert sums.total.tolist() == [10, 5]
    assert sums.unreadable_jobs == 240
    assert "3 rows of 'jobs table' have an industry that cannot be a SIC 2007 code (J, Total)" in texts(sums.notes)


def test_zero_suppressed_and_missing_are_three_things():
    frame = rows(
        ("A", "6201", 0),
        ("A", "6202", 3),
        ("A", "9001", "*"),
        ("A", "9002", "[c]"),
        ("B", "6201", "*"),
        ("B", "6202", 3),
        ("B", "9001", 0),
    )
    listed = sector_list(("62", "Software"), ("90", "Arts"))
    sums = sums_of(frame, listed, np.array(["A", "B", "C"], dtype=object))
    np.testing.assert_array_equal(sums.jobs, [[3, np.nan], [3, 0], [np.nan, np.nan]])
    assert status(sums).tolist() == [
        ["ok", "suppressed"],
        ["partly suppressed", "ok"],
        ["missing", "missing"],
    ]
    np.testing.assert_array_equal(sums.suppressed, [[0, 2], [1, 0], [np.nan, np.nan]])


def test_marked_rows_are_suppressed_whatever_they_hold():
    frame = rows(("A", "6201", 0), ("B", "6201", 7), ("B", "9001", 1), suppressed=[True, False, False])
    sums = sums_of(frame, sector_list(("62.01", "Software")))
    np.testing.assert_array_equal(sums.jobs[:, 0], [np.nan, 7])


def test_fractional_weights():
    listed = sector_list(
        ("62.01", "Software", "creative", 0.25),
        ("90", "Arts", "creative", 1),
        ("90.04", "Arts", "creative", 0),
    )
    frame = rows(("A", "6201", 10), ("A", "9001", 4), ("A", "9004", 8), ("B", "6201", None), ("B", "9001", 2))
    sums = sums_of(frame.assign(businesses=[5, 2, 4, 3, 1]), listed)
    np.testing.assert_allclose(sums.jobs, [[2.5, 4], [np.nan, 2]])
    np.testing.assert_allclose(sums.businesses, [[1.25, 2], [0.75, 1]])
    np.testing.assert_allclose(sums.lumps, [[100 / 5 / 16, 16 / 2], [0, 4]])
    assert sums.total.tolist() == [22, 2]
    assert sums.rest.tolist() == [15.5, 0]
    np.testing.assert_allclose(sums.total_lumps, [100 / 5 + 16 / 2 + 64 / 4, 4])


def test_given_total_counts_instead_of_the_sum():
    frame = rows(("A", "6201", 10), ("A", "9001", 5), ("B", "6201", 5), total=["1,000", None, None])
    sums = sums_of(frame, sector_list(("62.01", "Software")))
    assert sums.total.tolist() == [1000, 5]
    assert sums.rest.tolist() == [990, 0]


def test_sectors_as_given_keep_their_groups_and_leave_the_rest_out():
    frame = rows(
        ("A", "Software & games", 10),
        ("A", "software games", 2),
        ("A", "engineering", 3),
        ("A", "rest", 85),
        ("B", "Software & games", 1),
        ("B", "rest", 9),
        total=[100, 100, 100, 100, 10, 10],
        group=["creative", "creative", "kibs", "rest", "creative", "rest"],
    )
    sums = sums_of(frame)
    assert sums.sectors["sector_name"].tolist() == ["Software & games", "engineering", "software games"]
    assert sums.sectors["sector"].tolist() == ["software_games", "engineering", "software_games_2"]
    assert sums.sectors["group"].tolist() == ["creative", "kibs", "creative"]
    assert sums.jobs.tolist() == [[10, 3, 2], [1, 0, 0]]
    assert sums.total.tolist() == [100, 10]
    assert sums.rest.tolist() == [85, 9]


def test_lost_zeros_come_back_where_codes_are_numbers():
    frame = rows(("A", 610, 5), ("A", 6201, 10), ("A", 9001, 1), ("B", 910, 1), ("B", 620, 2))
    sums = sums_of(frame, sector_list(("06.10", "Oil"), ("62.01", "Software")), numeric_codes=True)
    assert sums.jobs.tolist() == [[5, 10], [0, 0]]
    assert "lost their leading zero" in texts(sums.notes)


def test_stripped_industries_count_to_the_total_only():
    employment = employment_of(rows(("A", "6201", 10), ("A", "9001", 4), ("B", "6201", 1)))
    listed = sector_list(("62.01", "Software"), ("90.01", "Arts"))
    strip = np.flatnonzero(employment.industries == "6201")
    sums = sector_employment(employment, AREAS, listed, strip)
    assert sums.jobs.tolist() == [[0, 4], [0, 0]]
    assert sums.total.tolist() == [14, 1]
    assert sums.rest.tolist() == [10, 1]
    both = sector_employment(employment, AREAS, listed, np.arange(2))
    assert both.jobs.tolist() == [[0, 0], [0, 0]]
    assert both.rest.tolist() == [14, 1]

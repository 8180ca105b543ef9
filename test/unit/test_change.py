"""Change between two years: figures, classes of hotspots, and input that a user may come with."""

import time

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.change.change import CLASSES, ChangeSettings, employment_change
from creative_clusters_plugin.core.change.change_frames import growth_of
from creative_clusters_plugin.core.change.shift_share import METHODS
from creative_clusters_plugin.core.concentration.quotient_frames import location_quotients
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.employment import EmploymentColumns, tidy, tidy_years, years_of
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.values import Column
from test.unit.builders import columns_of, rows, sector_list, texts

TWO = sector_list(("62.01", "Software"), ("90.01", "Arts"))
PUBLIC = ["area", "sector", "jobs_start", "jobs_end", "change", "growth", "annual_rate", "national", "mix", "regional"]
PUBLIC += ["allocation", "lq_start", "lq_end", "class"]


def table(**by_year):
    """Rows of all years: `y2015={"A": (software, arts, other), ..}`; None leaves a figure out."""
    records = [
        (area, code, jobs, int(year[1:]))
        for year, areas in by_year.items()
        for area, figures in areas.items()
        for code, jobs in zip(("6201", "9001", "4711"), figures, strict=True)
        if jobs is not None
    ]
    return pd.DataFrame(records, columns=["area", "industry", "jobs", "year"])


def change(frame, ids="ABC", listed=TWO, **settings):
    return employment_change(
        columns_of(frame), np.array(list(ids), dtype=object), {"A": "Alton"}, listed, ChangeSettings(**settings)
    )


def refused(frame, **settings):
    with pytest.raises(CreativeClustersError) as error:
        change(frame, **settings)
    return str(error.value)


START = {"A": (600, 100, 1300), "B": (200, 100, 1700), "C": (200, 800, 5000)}
END = {"A": (900, 100, 1000), "B": (200, 110, 1690), "C": (240, 600, 5500)}
PLAIN = table(y2015=START, y2018=END)


def row(result, area, sector):
    found = result.table[(result.table["area"] == area) & (result.table["sector"] == sector)]
    assert len(found) == 1
    return found.iloc[0]


def test_the_table_has_the_public_columns_and_every_sector_group_and_rest():
    result = change(PLAIN)
    assert set(PUBLIC) <= set(result.table)
    assert list(result.table["sector"].iloc[:4]) == ["software", "arts", "creative", "rest"]
    assert len(result.table) == 12
    assert result.table["area_name"].iloc[0] == "Alton"
    assert (result.start, result.end, result.years) == ("2015", "2018", ("2015", "2018"))


def test_figures_of_an_area():
    software = row(change(PLAIN), "A", "software")
    assert (software["jobs_start"], software["jobs_end"], software["change"]) == (600, 900, 300)
    assert software["growth"] == pytest.approx(0.5)
    assert software["annual_rate"] == pytest.approx(1.5 ** (1 / 3) - 1)
    assert software["lq_start"] == pytest.approx((600 / 2000) / (1000 / 10000))
    assert software["lq_end"] == pytest.approx((900 / 2000) / (1340 / 10340))
    assert software["national"] == pytest.approx(600 * 0.034)
    assert software["mix"] == pytest.approx(600 * (0.34 - 0.034))
    assert software["regional"] == pytest.approx(600 * (0.5 - 0.34))


@pytest.mark.parametrize("method", METHODS)
def test_every_decomposition_adds_up_in_every_row(method):
    frame = table(y2015=START, y2016={**START, "B": (0, 50, 1800)}, y2018=END)
    result = change(frame, method=method)
    for found in (result.table, result.areas, result.nation):
        parts = found[["national", "mix", "regional", "allocation"]].sum(axis=1)
        np.testing.assert_allclose(parts, found["change"], atol=1e-9)
    by_area = result.table.set_index(["area", "sector"])
    for part in ("national", "mix", "regional", "allocation", "change"):
        sums = by_area.loc[("A", "software"), part] + by_area.loc[("A", "arts"), part]
        assert by_area.loc[("A", "creative"), part] == pytest.approx(sums, abs=1e-9)


def test_quotients_are_those_of_the_tool_for_one_year():
    result = change(PLAIN)
    ids = np.array(list("ABC"), dtype=object)
    one = location_quotients(tidy(columns_of(PLAIN), "2018"), ids, {}, TWO, QuotientSettings(), "rest")
    np.testing.assert_allclose(result.areas["lq_end"], one.areas["lq_creative"])
    path = result.trajectory[(result.trajectory["sector"] == "creative") & (result.trajectory["year"] == "2018")]
    np.testing.assert_allclose(path["lq"], one.areas["lq_creative"])


def test_the_trajectory_has_every_year_of_the_table():
    frame = table(y2015=START, y2016=START, y2017=END, y2018=END)
    result = change(frame, start="2016", end="2017")
    assert len(result.trajectory) == 4 * 3 * 4
    share = result.trajectory.query("area == 'A' and sector == 'software' and year == '2018'").iloc[0]
    assert (share["jobs"], share["share"]) == (900, 0.45)


# creative LQ: E 0 -> above 1, L above -> below 1, G and D stay above with more and fewer jobs, S hardly changes, N never above
OTHER = {"N": (50, 50, 9900), "M": (50, 50, 9900)}
BEFORE = {
    "E": (0, 0, 2000),
    "L": (500, 0, 1500),
    "G": (400, 0, 1600),
    "D": (900, 0, 1100),
    "S": (500, 0, 1500),
    **OTHER,
}
AFTER = {
    "E": (400, 0, 1600),
    "L": (50, 0, 1950),
    "G": (700, 0, 1300),
    "D": (500, 0, 1500),
    "S": (505, 0, 1495),
    **OTHER,
}


def test_classes_of_planted_changes():
    result = change(table(y2015=BEFORE, y2020=AFTER), "ELGDSNMX")
    assert dict(result.areas["class"]) == {
        "E": "emerging",
        "L": "lost",
        "G": "growing",
        "D": "declining",
        "S": "stable",
        "N": "none",
        "M": "none",
        "X": "no data",
    }
    assert set(result.table["class"]) <= set(CLASSES)
    assert result.count("emerging") == 1


def test_growth_that_is_a_tenth_is_on_the_bound_of_its_class_and_not_beside_it():
    start, end = np.array([100.0, 100.0, 70.0, 30.0, 0.0, 3.0]), np.array([110.0, 90.0, 77.0, 33.0, 5.0, 4.0])
    assert growth_of(start, end).tolist()[:4] == [0.1, -0.1, 0.1, 0.1]
    assert np.isnan(growth_of(start, end)[4]) and growth_of(start, end)[5] == pytest.approx(1 / 3, rel=1e-11)


def test_growth_from_nothing_is_undefined_and_emerging():
    result = change(table(y2015=BEFORE, y2020=AFTER), "ELGDSNM")
    software = row(result, "E", "software")
    assert np.isnan(software["growth"]) and np.isnan(software["annual_rate"]) and np.isnan(software["growth_high"])
    assert (software["change"], software["regional"], software["class"]) == (400, 400, "emerging")


def test_noise_alone_gives_few_significant_changes():
    generator = np.random.default_rng(7)
    ids = [f"A{place:03}" for place in range(300)]
    mean = generator.uniform(100, 1000, 300)

    def year():
        return {area: (generator.poisson(m), 0, 20000) for area, m in zip(ids, mean, strict=True)}

    result = change(table(y2015=year(), y2020=year()), ids)
    assert (
        0.02
        < (result.table.query("sector == 'software'")[["change_low", "change_high"]].prod(axis=1) > 0).mean()
        < 0.08
    )


def test_rounding_and_sampling_widen_the_interval():
    plain, rounded, sampled = (
        row(change(PLAIN, **settings), "B", "arts") for settings in ({}, {"rounding": 2.5}, {"survey_error": 0.1})
    )
    error = (plain["change_high"] - plain["change_low"]) / 2 / 1.959964
    assert error**2 == pytest.approx(100 + 110, rel=1e-4)
    assert ((rounded["change_high"] - rounded["change_low"]) / 2 / 1.959964) ** 2 == pytest.approx(
        210 + 2 * 2.5**2 / 3, rel=1e-4
    )
    assert sampled["growth_high"] > rounded["growth_high"] > plain["growth_high"]


def test_businesses_make_a_change_less_certain():
    alone = row(change(PLAIN), "A", "software")
    lumpy = row(change(PLAIN.assign(businesses=2)), "A", "software")
    assert alone["change_low"] > 0 > lumpy["change_low"]


def test_pooled_periods_are_annual_means():
    frame = table(y2015=START, y2016=END, y2018=START, y2019=END)
    result = change(frame, start="2015-2016", end="2018 - 2019")
    software = row(result, "A", "software")
    assert (software["jobs_start"], software["jobs_end"]) == (750, 750)
    assert change(frame, start="2015-2016", end="2019").table["annual_rate"].notna().all()


@pytest.mark.parametrize(
    "settings, words",
    [
        ({"start": "2015-2016", "end": "2016-2017"}, "no year in common"),
        ({"start": "2019", "end": "2015"}, "must lie before"),
        ({"start": "2016", "end": "2016"}, "must lie before"),
        ({"start": "2014"}, "Its years: 2015, 2016, 2017, 2019"),
        ({"end": "2017-2019"}, "does not have all years of '2017-2019'"),
        ({"end": "soon"}, "does not have all years of 'soon'"),
        ({"start": "2015-2016", "end": "2019", "method": "dynamic"}, "year to year"),
    ],
)
def test_years_that_make_no_sense_are_refused(settings, words):
    assert words in refused(table(y2015=START, y2016=START, y2017=START, y2019=END), **settings)


def test_one_year_only_is_refused():
    assert "holds 2015 only" in refused(table(y2015=START))
    assert "No year field" in refused(table(y2015=START).drop(columns="year"))


def test_years_missing_in_the_middle_are_named():
    for method, warning in (("dunn", False), ("dynamic", True)):
        notes = [note for note in change(PLAIN, method=method).notes if "2016, 2017" in note.render()]
        assert [note.warning for note in notes] == [warning]


def test_areas_that_appear_or_vanish_are_listed_and_left_out_of_the_nation():
    frame = table(y2015={**START, "V": (999, 0, 1)}, y2018={**END, "W": (0, 999, 1)})
    result = change(frame, "ABCVW")
    told = texts(result.notes)
    assert "2015 but none in 2018 (V)" in told and "2018 but none in 2015 (W)" in told
    assert list(result.areas.loc[["V", "W"], "class"]) == ["no data", "no data"]
    assert result.national_growth == pytest.approx(change(PLAIN).national_growth)


def test_no_area_in_both_years_is_refused():
    frame = table(y2015={"A": (1, 1, 1), "B": (1, 1, 1)}, y2018={"C": (1, 1, 1)})
    assert "codes changed" in refused(frame)


def test_codes_of_one_year_only_are_named():
    frame = pd.concat([PLAIN, pd.DataFrame([("A", "62011", 40, 2015)], columns=PLAIN.columns)])
    frame = frame[(frame["industry"] != "9001") | (frame["year"] == 2018)]
    told = texts(change(frame).notes)
    assert "1 industry code of the sectors has rows in 2018 but none in 2015 (9001; jobs: 810)" in told


def test_suppressed_figures_are_no_data_and_count_to_no_sum():
    frame = PLAIN.copy()
    frame["suppressed"] = (frame["area"] == "A") & (frame["industry"] == "6201") & (frame["year"] == 2018)
    result = change(frame)
    software, whole = row(result, "A", "software"), row(result, "A", "creative")
    assert np.isnan(software["change"]) and software["class"] == "no data"
    assert (whole["change"], whole["status"], whole["class"]) == (0, "partly suppressed", "no data")
    assert "suppressed" in texts(result.notes)


def test_the_order_of_rows_does_not_matter():
    mixed = PLAIN.sample(frac=1, random_state=3)
    pd.testing.assert_frame_equal(change(PLAIN).table, change(mixed).table)


def test_sectors_of_a_table_without_a_list():
    result = change(PLAIN, listed=None)
    assert row(result, "A", "6201")["change"] == 300
    assert list(result.sectors["sector_name"]) == ["4711", "6201", "9001"]


def test_very_many_sectors_get_no_more_columns_than_a_layer_holds():
    frame = pd.DataFrame(
        [(area, f"S{n:03}", n + year, year) for area in "AB" for n in range(450) for year in (2015, 2018)],
        columns=["area", "industry", "jobs", "year"],
    )
    result = change(frame, "AB", listed=None)
    assert len(result.sectors) == 400 and "S050" in set(result.sectors["sector_name"])
    assert "S049" not in set(result.sectors["sector_name"]) and len(result.table) == 2 * 452
    assert "400 sectors with the most jobs, of 450" in texts(result.notes)


def test_cancelling_stops_the_reading():
    with pytest.raises(Cancelled):
        employment_change(
            columns_of(PLAIN), np.array(["A"], dtype=object), {}, TWO, ChangeSettings(), progress=lambda share: False
        )


def test_years_are_read_once_and_as_one_by_one():
    columns = columns_of(PLAIN.assign(year=PLAIN["year"].astype(float)))
    assert years_of(columns) == ["2015", "2018"]
    assert years_of(columns_of(rows(("A", "6201", 5)))) == []
    for one, year in zip(tidy_years(columns, ["2015", "2018"]), ("2015", "2018"), strict=True):
        np.testing.assert_array_equal(one.jobs, tidy(columns, year).jobs)
        assert one.year == year


def bres(real_data):
    frame = pd.read_csv(real_data / "uk_itl2_bres_sic5/bres_itl2_sic4_2015_2021.csv", dtype={"sic4": str})
    return frame.rename(columns={"itl2_code": "area", "sic4": "industry", "employment": "jobs"})


def test_british_creative_industries_grew_faster_than_the_rest(real_data):
    frame = bres(real_data)
    result = change(
        frame, sorted(frame["area"].unique()), bundled("dcms_creative_2014"), method="dynamic", rounding=2.5
    )
    assert (len(result.areas), result.count("no data")) == (40, 0)
    assert result.national_growth == pytest.approx(1410525 / 1256985 - 1)
    assert result.total_growth < 0.06 < result.national_growth
    assert result.nation.query("sector == 'creative'")["mix"].iloc[0] > 0


def test_all_decompositions_of_the_states_take_seconds(real_data):
    frame = pd.read_csv(
        real_data / "us_state_cbp_2000_2011/cbp_state_naics_2000_2011.csv.gz", dtype={"fipstate": str, "naics": str}
    )
    columns = EmploymentColumns(
        "states",
        Column("fipstate", frame["fipstate"].tolist()),
        Column("naics", frame["naics"].str.replace("[-/]", "", regex=True).tolist()),
        Column("emp", frame["emp"].tolist()),
        year=Column("year", frame["year"].tolist()),
        suppressed=((frame["emp"] == 0) & frame["empflag"].notna()).to_numpy(),
    )
    ids = np.array(sorted(frame["fipstate"].unique()), dtype=object)
    for method in METHODS:
        began = time.process_time()
        result = employment_change(columns, ids, {}, None, ChangeSettings(method=method))
        assert time.process_time() - began < 5, "under a second of processor time as a rule"
        found = result.table
        error = (found[["national", "mix", "regional", "allocation"]].sum(axis=1, skipna=False) - found["change"]).abs()
        assert (error / np.maximum(found["jobs_start"], 1)).max() < 1e-9


NATION = table(
    y2015={"reference": (10_000, 20_000, 300_000)},
    y2016={"reference": (1, 1, 1)},
    y2018={"reference": (13_000, 20_500, 320_000)},
)


def compared(frame, reference, ids="A", **settings):
    ids = np.array(list(ids), dtype=object)
    columns = columns_of(reference)
    return employment_change(columns_of(frame), ids, {}, TWO, ChangeSettings(**settings), reference=columns)


@pytest.mark.parametrize("method", METHODS)
def test_one_area_against_a_nation_from_outside(method):
    own = PLAIN[PLAIN["area"] == "A"]
    found = compared(own, NATION, method=method)
    software = row(found, "A", "software")
    growth, all_growth = 13_000 / 10_000 - 1, (13_000 + 20_500 + 320_000) / 330_000 - 1
    assert software["lq_start"] == pytest.approx((600 / 2000) / (10_000 / 330_000))
    assert software["lq_end"] == pytest.approx((900 / 2000) / (13_000 / 353_500))
    if method != "esteban_marquillas":
        assert software["national"] == pytest.approx(600 * all_growth)
        assert software["mix"] == pytest.approx(600 * (growth - all_growth))
        assert software["regional"] == pytest.approx(300 - 600 * growth)
    assert found.total_growth == pytest.approx(all_growth)
    assert found.nation.set_index("sector").loc["software", "jobs_end"] == 13_000
    # the reference is written nowhere
    assert (
        set(found.table["area"]) == {"A"}
        and set(found.trajectory["area"]) == {"A"}
        and list(found.areas.index) == ["A"]
    )


def test_the_nation_as_its_own_reference_changes_nothing():
    nation = PLAIN.groupby(["industry", "year"], as_index=False)["jobs"].sum().assign(area="reference")
    one, other = (
        change(PLAIN.replace({"area": {"A": "D"}}), "DBC"),
        compared(PLAIN.replace({"area": {"A": "D"}}), nation, ids="DBC"),
    )
    pd.testing.assert_frame_equal(one.table, other.table)
    pd.testing.assert_frame_equal(one.areas, other.areas)
    pd.testing.assert_frame_equal(one.trajectory, other.trajectory)


def test_one_area_compared_with_itself_is_refused():
    own = PLAIN[PLAIN["area"] == "A"]
    assert "holds one area only (A), which would be compared with itself" in refused(own)


def test_a_reference_that_lacks_a_year_or_a_sector():
    early = NATION[NATION["year"] != 2018]
    with pytest.raises(CreativeClustersError, match="has no rows for 2018: it needs every year that is compared"):
        compared(PLAIN, early)
    poor = NATION[NATION["industry"] != "9001"]
    found = compared(PLAIN, poor, ids="ABC")
    assert "has no jobs in 1 of the 2 sectors that the areas have: Arts" in texts(found.notes)
    assert np.isnan(row(found, "A", "arts")["lq_end"])

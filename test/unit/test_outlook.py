"""The outlook: figures that add up, histories that will not do, and what came true of forecasts on real data."""

from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.change.forecasting import MODELS, step_size
from creative_clusters_plugin.core.change.intervals import Bands, Score
from creative_clusters_plugin.core.change.outlook import FEWEST_YEARS, OutlookSettings, employment_outlook
from creative_clusters_plugin.core.change.outlook_frames import Level
from creative_clusters_plugin.core.change.published_paths import Projections
from creative_clusters_plugin.core.change.share_bands import bands_of, calibrated, grouped, share_draws, with_draws
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.values import Column
from test.unit.builders import columns_of, sector_list, texts

TWO = sector_list(("62.01", "Software"), ("90.01", "Arts"))
THREE = sector_list(("62.01", "Software"), ("90.01", "Arts"), ("91.01", "Museums"))
PUBLIC = ["area", "sector", "year", "jobs", "low_50", "high_50", "low_90", "high_90", "model"]


def history(areas=8, first=2012, last=2021, seed=3):
    generator = np.random.default_rng(seed)
    years = range(first, last + 1)
    records = []
    for place in range(areas):
        for code, size, growth in (("6201", 500, 0.05), ("9001", 200, 0.0), ("4711", 5000, 0.01)):
            jobs = size * (place + 1) * np.exp(np.cumsum(generator.normal(growth, 0.04, len(years))))
            records += [(f"A{place}", code, int(value), year) for value, year in zip(jobs, years, strict=True)]
    return pd.DataFrame(records, columns=["area", "industry", "jobs", "year"])


def alike_history():
    """Software grows; arts and museums go up and down by chance."""
    generator = np.random.default_rng(0)
    records = []
    for place in range(6):
        for code, size, growth in (("6201", 500, 0.06), ("9001", 200, 0), ("9101", 300, 0), ("4711", 5000, 0)):
            for year in range(2012, 2022):
                noise = generator.normal(0, 0.01 if growth else 0.05)
                records.append(
                    (f"A{place}", code, int(size * (place + 1) * np.exp(growth * (year - 2012) + noise)), year)
                )
    return pd.DataFrame(records, columns=["area", "industry", "jobs", "year"])


def outlook(frame, horizon=5, marked=(), listed=TWO, ids=None, **more):
    ids = sorted(frame["area"].unique()) if ids is None else ids
    settings = OutlookSettings(horizon, marked)
    return employment_outlook(columns_of(frame), np.array(ids, dtype=object), {"A0": "Alton"}, listed, settings, **more)


def refused(frame, **settings):
    with pytest.raises(CreativeClustersError) as error:
        outlook(frame, **settings)
    return str(error.value)


@pytest.fixture(scope="module")
def plain():
    return outlook(history(), labels={"creative": "Creative industries", "nation": "All areas"})


def test_the_table_has_the_public_columns_for_every_area_sector_and_year(plain):
    assert set(PUBLIC) <= set(plain.table)
    assert len(plain.table) == 8 * 4 * 5
    assert sorted(plain.table["year"].unique()) == ["2022", "2023", "2024", "2025", "2026"]
    assert set(plain.table["model"]) <= {*MODELS, "sum"}
    assert set(plain.nation["sector"]) == {"software", "arts", "creative", "rest"}
    assert plain.table["area_name"].iloc[0] == "Alton"
    assert plain.backtest["area_name"].iloc[0] == "All areas" and pd.isna(plain.backtest["area"].iloc[0])


def test_sectors_add_up_to_creative_and_areas_to_the_nation(plain):
    by = plain.table.set_index(["area", "sector", "year"])["jobs"].unstack("sector")
    np.testing.assert_allclose(by["software"] + by["arts"], by["creative"], rtol=1e-12)
    sums = plain.table.groupby(["sector", "year"])["jobs"].sum()
    nation = plain.nation.set_index(["sector", "year"])["jobs"]
    np.testing.assert_allclose(sums.loc[nation.index], nation, rtol=1e-12)


def test_intervals_hold_each_other_and_the_forecast(plain):
    for found in (plain.table, plain.nation):
        ordered = found[["low_90", "low_50", "jobs", "high_50", "high_90"]].to_numpy()
        assert (np.diff(ordered, axis=1) >= 0).all() and (ordered >= 0).all()


def test_sectors_with_exactly_the_same_growth_are_told():
    """Sub-sectors that no model tells anything about move as the forecast of the whole draws them, all alike."""
    found = outlook(alike_history(), listed=THREE)
    names, growth = found.alike()
    assert names == ["Arts", "Museums"] and 0 < growth < 0.01
    models = found.nation.drop_duplicates("sector").set_index("sector_name")["model"]
    assert list(models[names]) == ["naive", "naive"] and models["Software"] != "naive"


def test_no_sectors_are_called_alike_that_are_not(plain):
    names, growth = plain.alike()
    assert names == [] and np.isnan(growth)


def test_the_fan_widens_with_the_horizon(plain):
    """From the first year on: it neither jumps there nor is flat after."""
    for sector, rows in plain.nation.groupby("sector"):
        width = np.log(rows["high_90"] / rows["low_90"]).to_numpy()
        assert (np.diff(width) > 0).all() and width[0] < 0.75 * width[-1], sector


def test_the_backtest_names_every_model_beside_the_naive_one(plain):
    listed = {f"mase_{model}" for model in MODELS}
    assert listed | {"mase", "n", "coverage_50", "coverage_90"} <= set(plain.backtest)
    assert plain.summary["series"] == 16
    assert plain.summary["mase"] < plain.summary["mase_naive"]


def test_growth_is_carried_on_where_it_is_there():
    result = outlook(history(areas=12, first=2007))
    by = result.nation.set_index(["sector", "year"])["jobs"]
    now = result.history.query("area.isna() and year == '2021'").set_index("sector")["jobs"]
    assert by["software", "2026"] > 1.1 * now["software"]
    assert by["arts", "2026"] == pytest.approx(now["arts"], rel=0.1)


def test_the_areas_frame_is_of_the_last_year(plain):
    areas = plain.areas
    assert list(areas["year"].unique()) == ["2026"] and list(areas["year_start"].unique()) == ["2021"]
    np.testing.assert_allclose(areas["annual_rate"], (areas["jobs"] / areas["jobs_start"]) ** 0.2 - 1)
    assert (areas["unforecast"] == 0).all()


def test_a_short_history_is_refused_with_what_is_needed():
    told = refused(history(first=2018))
    assert "Years in a row up to 2021: 4 (2018, 2019, 2020, 2021)" in told and f"can be judged: {FEWEST_YEARS}." in told
    assert "Add earlier years" in told
    assert outlook(history(first=2017)).table["jobs"].notna().all()


def test_a_gap_cuts_the_history():
    frame = history()
    result = outlook(frame[frame["year"] != 2014])
    assert result.years[0] == "2015"
    assert "the years 2012, 2013 before it are not used" in texts(result.notes)
    assert "too short" in refused(frame[frame["year"] != 2018])


def test_one_year_only_and_no_horizon_are_refused():
    assert "holds 2021 only" in refused(history(first=2021))
    assert "at least one year" in refused(history(), horizon=0)


def test_a_marked_pandemic_does_not_drag_the_trend():
    frame = history(areas=12, seed=8)
    frame["jobs"] = frame["jobs"].where(frame["year"] < 2020, frame["jobs"] * 0.5).astype(int)
    plain, marked = outlook(frame), outlook(frame, marked=("2020",))
    assert "changes into 2020 are marked" in texts(marked.notes)
    width = [(found.areas["high_90"] / found.areas["low_90"]).mean() for found in (plain, marked)]
    assert width[1] < 0.5 * width[0]
    assert marked.nation.query("sector == 'creative'")["jobs"].iloc[0] == pytest.approx(
        marked.history.query("area.isna() and sector == 'creative' and year == '2021'")["jobs"].iloc[0], rel=0.1
    )


def test_marks_that_cannot_be_met_are_refused():
    assert "Marked years that 'jobs table' has no rows for: 1999" in refused(history(), marked=("1999",))
    assert "too few of the years" in refused(history(first=2016), marked=("2018", "2019", "2020"))


def test_incomplete_series_are_not_forecast_and_counted():
    frame = history()
    frame["suppressed"] = (frame["area"] == "A1") & (frame["industry"] == "6201") & (frame["year"] == 2015)
    frame = frame[(frame["area"] != "A2") | (frame["year"] > 2013)]
    result = outlook(frame, ids=[*sorted(frame["area"].unique()), "X"])
    software = result.table.query("sector == 'software'").groupby("area")
    assert list(software["model"].first().loc[["A1", "A2", "X"]]) == ["no data"] * 3
    assert software["jobs"].first().loc[["A1", "A2", "X"]].isna().all()
    arts = result.table.query("area == 'A1' and sector == 'arts'")["jobs"].to_numpy()
    np.testing.assert_allclose(result.table.query("area == 'A1' and sector == 'creative'")["jobs"], arts)
    assert dict(result.areas["unforecast"]) | {"A1": 1, "A2": 2, "X": 2} == dict(result.areas["unforecast"])
    assert result.areas.loc["X", "class"] == "no data"
    assert "4 of 24 series" in texts(result.notes)


def test_a_sector_that_an_area_never_had_stays_at_nothing():
    frame = history()
    frame = frame[(frame["area"] != "A3") | (frame["industry"] != "9001")]
    found = outlook(frame).table.query("area == 'A3' and sector == 'arts'")
    assert (found["jobs"] == 0).all() and found["low_90"].isna().all()


def test_neither_order_nor_repetition_changes_the_outlook(plain):
    mixed = outlook(history().sample(frac=1, random_state=2))
    pd.testing.assert_frame_equal(mixed.table.drop(columns="sector_name"), plain.table.drop(columns="sector_name"))


def test_cancelling_stops_the_outlook():
    with pytest.raises(Cancelled):
        outlook(history(), progress=lambda share: False)


def held_back(frame, whole, listed, years):
    """MASE and naive MASE of the sectors in the areas, and coverage of the 90 % intervals, in the last years, kept from the outlook.

    whole: history of all years.
    """
    last = sorted(frame["year"].unique())[-years:]
    ids = sorted(frame["area"].unique())
    result = outlook(frame[~frame["year"].isin(last)], years, (), listed, ids)
    assert set(result.table["model"]) <= {*MODELS, "sum", "halfway", "no data"}
    known = whole[
        whole["area"].notna() & (whole["group"] == result.main_group) & (whole["sector"] != result.main_group)
    ]
    actual = known.pivot(index=["area", "sector"], columns="year", values="jobs")
    before, after = actual.iloc[:, :-years], actual.iloc[:, -years:]
    found = result.table.set_index(["area", "sector", "year"]).unstack("year").loc[actual.index]
    scale = step_size(before.to_numpy().T)[:, None]
    kept = scale[:, 0] > 0
    error = (np.abs(found["jobs"].to_numpy() - after) / scale)[kept].to_numpy().mean()
    naive = (np.abs(before.to_numpy()[:, -1:] - after) / scale)[kept].to_numpy().mean()
    inside = (found["low_90"].to_numpy() <= after) & (after <= found["high_90"].to_numpy())
    return error, naive, inside[kept].to_numpy().mean()


def britain(real_data):
    frame = pd.read_csv(real_data / "uk_itl2_bres_sic5/bres_itl2_sic4_2015_2021.csv", dtype={"sic4": str})
    return frame.rename(columns={"itl2_code": "area", "sic4": "industry", "employment": "jobs"})


def states(real_data):
    frame = pd.read_csv(
        real_data / "us_state_cbp_2000_2011/cbp_state_naics_2000_2011.csv.gz", dtype={"fipstate": str, "naics": str}
    )
    frame["suppressed"] = (frame["emp"] == 0) & frame["empflag"].notna()
    frame["naics"] = frame["naics"].str.replace("[-/]", "", regex=True)
    frame = frame.rename(columns={"fipstate": "area", "naics": "industry", "emp": "jobs"})
    return frame.loc[frame["industry"] != "", ["area", "industry", "jobs", "year", "suppressed"]]


def sample(real_data):
    return pd.read_csv(Path(__file__).parents[2] / "creative_clusters_plugin/sample/employment.csv", dtype=str)


@cache
def of_all_years(table, listed, real_data):
    return outlook(table(real_data), listed=bundled(listed))


every_history = pytest.mark.parametrize(
    ("table", "listed"),
    [
        (britain, "dcms_creative_2014"),
        (states, "us_creative_acpsa"),
        (states, "us_creative_cvi"),
        (sample, "dcms_creative_2014"),
    ],
)


@every_history
def test_the_backtest_is_no_worse_than_naive_and_intervals_hold_what_they_say(real_data, table, listed):
    summary = of_all_years(table, listed, real_data).summary
    assert summary["mase"] <= summary["mase_naive"] + 1e-9
    assert 0.87 <= summary["coverage_90"] <= 0.93


@every_history
def test_intervals_of_shares_hold_what_they_say(real_data, table, listed):
    frame = table(real_data)
    year = str(max(map(int, frame["year"].unique())) + 5)
    given = projections(("creative", year, 0.0), growth=True)
    ids = sorted(frame["area"].unique())
    summary = outlook(frame, listed=bundled(listed), ids=ids, projections=given).summary
    assert 0.87 <= summary["coverage_90"] <= 0.93
    # the sample's nation grows in a few areas only, which its shares are late to see: the report says so first
    assert summary["mase"] < summary["mase_naive"] or table is sample


def test_british_outlook_beats_the_naive_one_where_it_was_held_back(real_data):
    frame = britain(real_data)
    whole = of_all_years(britain, "dcms_creative_2014", real_data).history
    error, naive, coverage = held_back(frame, whole, bundled("dcms_creative_2014"), 2)
    assert error < naive  # the models alone are a little worse in these five years, halfway to them is not
    assert 0.85 <= coverage <= 0.95


def test_outlook_of_the_states_beats_the_naive_one_in_a_recession(real_data):
    """2009 to 2011, forecast from the years to 2008: the error is smaller than the last value's.

    The intervals are asked for 75 to 95 %, not for 85: they hold 79 %. These are the forecasts of a single origin, the worst of the twelve
    years, whose errors all go the same way. Intervals that hold 90 % on average over all origins, as
    `test_the_backtest_is_no_worse_than_naive_and_intervals_hold_what_they_say` asks of them, have to hold fewer there; those that held
    85 % here held 96 % on average.
    """
    frame = states(real_data)
    whole = of_all_years(states, "us_creative_acpsa", real_data).history
    error, naive, coverage = held_back(frame, whole, bundled("us_creative_acpsa"), 3)
    assert error < naive
    assert 0.75 <= coverage <= 0.95


def projections(*rows, growth=False):
    """Rows (sector, year, jobs or growth)."""
    sector, year, value = zip(*rows, strict=True)
    values = Column("growth" if growth else "jobs", list(value))
    columns = {"growth": values} if growth else {"jobs": values}
    return Projections("published", Column("sector", list(sector)), Column("year", list(year)), **columns)


def national(result, sector):
    return result.nation[result.nation["sector"] == sector].set_index("year")["jobs"]


def test_areas_share_what_is_published_and_add_up_to_it():
    frame = history()
    last = frame[(frame["year"] == 2021) & (frame["industry"] == "6201")]["jobs"].sum()
    result = outlook(frame, projections=projections(("software", 2021, 1000.0), ("software", 2026, 1276.28)))
    path = national(result, "software")
    # 1,276.28 is 1,000 at 5 % a year: the level of the projections does not matter, their growth does
    np.testing.assert_allclose(path, last * 1.05 ** np.arange(1, 6), rtol=1e-5)
    areas = result.table[result.table["sector"] == "software"].groupby("year")["jobs"].sum()
    np.testing.assert_allclose(areas, path, rtol=1e-9)
    whole = result.table.groupby(["sector", "year"])["jobs"].sum()
    nation = result.nation.set_index(["sector", "year"])["jobs"]
    np.testing.assert_allclose(whole.loc[nation.index], nation, rtol=1e-9)
    assert result.projections == "published"
    assert set(result.nation.loc[result.nation["sector"] == "software", "model"]) == {"published"}
    # what is published has no interval of its own, its shares have one
    assert result.nation.loc[result.nation["sector"] == "software", "low_90"].isna().all()
    own = result.table[result.table["sector"] == "software"]
    assert (own["low_90"] < own["jobs"]).all() and (own["jobs"] < own["high_90"]).all()
    assert set(own["model"]) <= {"last_share", "constant_share", "damped_shift"}


def test_shares_that_do_not_change_are_kept_to_the_last_job():
    years = range(2012, 2022)
    size = {"A": 100, "B": 300}
    records = [
        (area, code, jobs * scale * (1 + year - 2012), year)
        for area, jobs in size.items()
        for code, scale in (("6201", 1), ("9001", 2), ("4711", 50))
        for year in years
    ]
    frame = pd.DataFrame(records, columns=["area", "industry", "jobs", "year"])
    result = outlook(frame, 3, projections=projections(("creative", 2024, 50.0), growth=True))
    last = result.table[(result.table["year"] == "2024") & (result.table["sector"] == "creative")].set_index("area")[
        "jobs"
    ]
    # 12,000 creative jobs of 2021 and half as many again, a quarter of them in A
    assert last.to_dict() == pytest.approx({"A": 4500.0, "B": 13500.0})


def test_projected_industries_make_up_sectors_by_their_jobs():
    frame = history()
    rows = projections(("62", 2023, 10.0), ("90.01", 2023, -20.0), ("J58", 2023, 5.0), growth=True)
    result = outlook(frame, 2, projections=rows)
    now = frame[frame["year"] == 2021].groupby("industry")["jobs"].sum()
    assert national(result, "software")["2023"] == pytest.approx(now["6201"] * 1.1)
    assert national(result, "arts")["2023"] == pytest.approx(now["9001"] * 0.8)
    assert "1 of the 3 entries that are projected" in texts(result.notes)
    halfway = national(result, "software")["2022"]
    assert halfway == pytest.approx(now["6201"] * 1.1**0.5)


@pytest.mark.parametrize("value", [1e9, 0.0])
def test_projections_in_another_unit_are_asked_about(value):
    given = projections(("software", 2021, 1000.0), ("software", 2023, value))
    result = outlook(history(), 2, projections=given)
    assert "1 sector changes by more than 35 % in a year of the projections" in texts(result.notes)
    assert "by more than 35 %" not in texts(
        outlook(history(), projections=projections(("software", 2026, 9.0), growth=True)).notes
    )


@pytest.mark.parametrize(
    ("growth", "asked"), [((0.12, -0.05), True), ((1.12,), True), ((0.12, 12.0), False), ((12.0,), False)]
)
def test_growth_in_shares_is_asked_about(growth, asked):
    rows = zip(("software", "arts"), growth, strict=False)
    result = outlook(history(), 2, projections=projections(*((name, 2023, value) for name, value in rows), growth=True))
    assert ("if the field holds shares (0.12) or factors (1.12)" in texts(result.notes)) == asked
    jobs = projections(("software", 2021, 0.5), ("software", 2023, 0.6))
    assert "if the field holds shares" not in texts(outlook(history(), 2, projections=jobs).notes)


def test_a_leap_of_all_series_leaves_finite_intervals():
    frame = history()
    frame["jobs"] = frame["jobs"].where(frame["year"] != 2016, frame["jobs"] * 1000)
    assert np.isfinite(outlook(frame, 2).table[["low_90", "high_90"]].to_numpy()).all()


def test_the_outlook_ends_with_the_projections():
    result = outlook(history(), 5, projections=projections(("creative", 2023, 1.0), growth=True))
    assert result.table["year"].max() == "2023"
    assert "The projections end in 2023" in texts(result.notes)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (projections(("mining", 2025, 1.0)), "projects none of the sectors"),
        (projections(("software", 2019, 1.0)), "projects no year after 2021"),
        (projections(("software", 2025, 1.0), ("software", 2025, 2.0)), "more than once"),
        (projections(("software", 2025, -1.0)), "fewer than no jobs"),
        (projections(("software", 2025, -101.0), growth=True), "fewer than no jobs"),
    ],
)
def test_projections_that_cannot_be_used_are_refused(given, message):
    assert message in refused(history(), projections=given)


def flat(level, width):
    """A level of series (t, n) that stay, with bands as wide (n,) as given on the log scale at 50 and 90 %."""
    n = level.shape[1]
    path = np.repeat(level[-1:], 2, axis=0)
    ends = [np.stack([(path + 5) * np.exp(sign * part * width) - 5 for part in (0.4, 1.0)]) for sign in (-1, 1)]
    empty = np.full((2, n), np.nan)
    return Level(
        np.arange(n), np.zeros(n, int), level, path, Bands(*ends), Score(empty[0], empty[0], empty, empty), empty[0]
    )


def test_draws_have_the_widths_of_both_bands():
    history = np.full((6, 400), 1000.0)
    cells = flat(history, np.full(400, 0.2))
    draws = share_draws(cells.path, cells.bands, cells.bands, cells.path, np.zeros(400, int), np.arange(400))
    found = bands_of(draws, (50, 90))
    half = np.log((found.high + 5) / (found.low + 5)).mean(axis=2) / 2
    np.testing.assert_allclose(half, [[0.08] * 2, [0.2] * 2], rtol=0.05)


def test_what_is_said_of_the_intervals_of_shares_is_said_of_those_published():
    rng = np.random.default_rng(4)
    history = 1000 * np.exp(np.cumsum(rng.normal(0, 0.05, (9, 60)), axis=0))
    history *= 60_000 / history.sum(axis=1, keepdims=True)
    paths = {origin: np.repeat(history[origin][None], 2, axis=0) for origin in range(1, 9)}
    cells = flat(history, np.full(60, 0.1))
    found = with_draws([cells, cells, cells], (paths, paths), np.zeros(60, int), np.arange(60), np.zeros(9, bool))
    assert found[1] is cells
    inside = np.nanmean(found[0].score.coverage, axis=1)
    assert 0.4 < inside[0] < 0.62 and 0.83 < inside[1] < 0.97
    # what is published is a quantile of draws that add up, not the bands before
    assert (found[0].bands.high != cells.bands.high).all()


def walks(seed: int) -> tuple[np.ndarray, dict[int, np.ndarray]]:
    """Ten years of 300 random walks, and forecasts of a year from each of the last eight as the last value."""
    steps = np.random.default_rng(seed).normal(0, 0.05, (10, 300))
    levels = 1000 * np.exp(np.cumsum(steps, axis=0))
    return levels, {origin: levels[origin][None] for origin in range(1, 10)}


def always(paths: dict[int, np.ndarray], half: tuple[float, float]):
    """Bands of these half widths on the log scale at 50 and 90 %, whatever the errors."""

    def given(origin: int) -> Bands:
        path = paths[origin] + 5
        return Bands(*(np.stack([path * np.exp(sign * one) - 5 for one in half]) for sign in (-1, 1)))

    return given


@pytest.mark.parametrize("times", [0.5, 1.0, 2.0])
def test_widths_of_shares_come_to_hold_what_they_say(times):
    levels, paths = walks(5)
    drawn = always(paths, (0.0337 * times, 0.0822 * times))
    found = calibrated(levels, paths, np.zeros(10, bool), drawn)
    # with seven origins judged the widths are right but for four parts of eleven
    left = times ** (4 / 11)
    half = np.log((found(9).high + 5) / (paths[9] + 5)).mean(axis=(1, 2))
    np.testing.assert_allclose(half, [0.0337 * left, 0.0822 * left], rtol=0.05)
    np.testing.assert_allclose(found(2).high, drawn(2).high)


def test_widths_of_shares_know_nothing_of_what_came_later():
    levels, paths = walks(6)
    other = levels.copy()
    other[8:] *= 3
    calm, wild = (
        calibrated(one, paths, np.zeros(10, bool), always(paths, (0.03, 0.08)))(7).high for one in (levels, other)
    )
    np.testing.assert_array_equal(calm, wild)


def test_bands_without_width_stay_so():
    levels, paths = walks(7)
    flat_bands = calibrated(levels, paths, np.zeros(10, bool), always(paths, (0.0, 0.0)))(9)
    np.testing.assert_allclose(flat_bands.low, flat_bands.high)
    assert np.isfinite(flat_bands.high).all()


def test_parts_add_up_to_wholes_in_every_draw():
    result = outlook(history(), projections=projections(("software", 2026, 9.0), ("arts", 2026, -3.0), growth=True))
    one = result.table[result.table["sector"].isin(["software", "arts"])]
    path = one.pivot(index="year", columns=["area", "sector"], values="jobs")
    sector, of = np.unique(path.columns.get_level_values("sector"), return_inverse=True)
    area, at = np.unique(path.columns.get_level_values("area"), return_inverse=True)

    def band(frame):
        ends = [frame * factor for factor in (0.8, 1.25)]
        return Bands(*(np.stack([end, end]) for end in ends))

    values = path.to_numpy()
    sums = grouped(values[None], at)[0]
    draws = share_draws(values, band(values), band(sums), sums, of, at, 50)
    assert draws.shape == (50, 5, 16)
    np.testing.assert_allclose(grouped(draws, of), np.broadcast_to(grouped(values[None], of), (50, 5, 2)), rtol=1e-6)
    assert draws.std(axis=0).min() > 0
    assert (len(sector), len(area)) == (2, 8)


def test_a_region_is_forecast_against_its_nation():
    frame = history()
    region = frame[frame["area"].isin(["A0", "A1"])]
    whole = frame.groupby(["industry", "year"], as_index=False)["jobs"].sum().assign(area="reference")
    result = outlook(region, reference=columns_of(whole))
    alone = outlook(frame)
    for sector in ("software", "arts", "creative"):
        np.testing.assert_allclose(national(result, sector), national(alone, sector), rtol=1e-9)
    assert set(result.table["area"]) == {"A0", "A1"}
    # a region does not add up to its nation
    assert result.table[result.table["sector"] == "creative"]["jobs"].sum() < national(result, "creative").sum() / 2


def test_a_reference_needs_the_years_of_the_outlook_and_one_area_needs_a_reference():
    frame = history()
    one = frame[frame["area"] == "A0"]
    assert "one area only (A0)" in refused(one)
    whole = frame.groupby(["industry", "year"], as_index=False)["jobs"].sum().assign(area="reference")
    assert outlook(one, reference=columns_of(whole)).areas["jobs"].notna().all()
    assert "has no rows for 2015" in refused(one, reference=columns_of(whole[whole["year"] != 2015]))
    assert "has fewer jobs in the sectors" not in texts(outlook(frame, reference=columns_of(whole)).notes)
    said = texts(outlook(frame, reference=columns_of(whole.assign(jobs=whole["jobs"] / 1000))).notes)
    assert "has fewer jobs in the sectors than the areas that it is compared with" in said


def test_where_the_choice_does_worse_than_the_last_value_this_is_taken():
    """Trends that turn each time as soon as they are believed."""
    years = np.arange(2008, 2022)
    turns = np.where((years - 2008) // 3 % 2 == 0, 0.2, -0.2)
    records = []
    for place in range(6):
        for code, size in (("6201", 500), ("9001", 200), ("4711", 5000)):
            jobs = size * (place + 2) * np.exp(np.cumsum(turns))
            records += [(f"A{place}", code, int(value), year) for value, year in zip(jobs, years, strict=True)]
    result = outlook(pd.DataFrame(records, columns=["area", "industry", "jobs", "year"]), 3)
    assert result.summary["mase"] <= result.summary["mase_naive"]

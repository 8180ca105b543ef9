"""Published figures of real places, from the data beside the checkout."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotient_frames import location_quotients
from creative_clusters_plugin.core.concentration.quotients import OutsideReference, QuotientSettings
from creative_clusters_plugin.core.concentration.scores import ScoreSettings
from creative_clusters_plugin.core.employment.sector_tables import bundled
from test.unit.builders import columns_of, employment_of, texts


def read(folder, name, **columns):
    path = folder / name
    if not path.is_file():
        pytest.skip(f"needs {name} in the published data in ../shared/data beside the checkout")
    table = pd.read_csv(path, dtype={code: str for code in columns.values() if code != "employment"})
    return table.rename(columns={old: new for new, old in columns.items()})


@pytest.fixture(scope="module")
def new_jersey(real_data):
    """Jobs by county, ownership and industry at every level, and the quotients that BLS published."""
    table = read(real_data, "us_nj_qcew_2016/qcew_nj_2016_q4.csv", area="area_fips", industry="industry_code")
    table = table.rename(columns={"month3_emplvl": "jobs", "qtrly_estabs_count": "businesses"})
    totals = read(real_data, "us_nj_qcew_2016/county_totals_2016q4.csv", area="area_fips")
    table["total"] = table["area"].map(totals.set_index("area")["employment"])
    table["suppressed"] = table["disclosure_code"].notna()
    return table


@pytest.fixture(scope="module")
def united_states(real_data):
    shares = read(real_data, "us_nj_qcew_2016/implied_us_shares_2016q4.csv", industry="industry_code")
    return shares.rename(columns={"us_share": "jobs"}).assign(area="US")


def of_owner(table, owner):
    return table[table["own_code"] == owner].reset_index(drop=True)


@pytest.mark.parametrize(("owner", "count"), [(5, 16_564), (3, 514), (2, 415), (1, 1235)])
def test_quotients_of_new_jersey_are_those_that_bls_published(new_jersey, united_states, owner, count):
    """Every disclosed one of the private sector (5) and of three tiers of government, at every level."""
    table = of_owner(new_jersey, owner)
    result = location_quotients(
        employment_of(table.drop(columns="businesses")),
        np.sort(table["area"].unique()).astype(object),
        {},
        None,
        QuotientSettings(outside=OutsideReference(employment_of(of_owner(united_states, owner)), 1.0)),
        "rest",
    )
    ours = result.table.set_index(["area", "sector_name"])["lq"]
    published = table[~table["suppressed"]].set_index(["area", "industry"])["lq_month3_emplvl"]
    assert len(published) == count
    difference = (ours[published.index] - published).abs()
    shared = published.index.get_level_values("industry").isin(of_owner(united_states, owner)["industry"])
    assert difference[shared].max() <= 0.0051
    assert difference[shared].notna().all()
    assert shared.mean() > (0.999 if owner == 5 else 0.95)
    hidden = table[table["suppressed"]].set_index(["area", "industry"]).index
    assert ours[hidden].isna().all()
    assert len(hidden) == len(table) - count


def implied_shares(wages: pd.Series, quotient: pd.Series) -> tuple[pd.Series, pd.Series]:
    """The least and the most that the nation's share of each industry may be, by what published quotients may be rounded from."""
    share = wages / wages.index.get_level_values("area").map(COVERED)
    ends = [(share / (quotient + half).clip(lower=1e-9)).groupby("industry") for half in (0.005, -0.005)]
    return ends[0].max(), ends[1].min()


COVERED: dict[str, float] = {}  # wages of all owners by county


def test_quotients_of_wages_are_those_that_bls_published(new_jersey, real_data):
    """Every disclosed private one at every level, of wages over those of all owners; and with the nation's shares of a table."""
    COVERED.update(new_jersey[new_jersey["own_code"] == 0].set_index("area")["total_qtrly_wages"].to_dict())
    table = of_owner(new_jersey, 5).drop(columns=["businesses", "jobs"]).rename(columns={"total_qtrly_wages": "jobs"})
    table = table.assign(total=table["area"].map(COVERED))
    published = table[~table["suppressed"] & (table["jobs"] > 0)].set_index(["area", "industry"])
    assert len(published) == 16_564
    low, high = implied_shares(published["jobs"], published["lq_total_qtrly_wages"])
    assert (low <= high).all()  # one share of the nation explains them all
    own = ((low + high) / 2).rename("jobs").reset_index()
    given = read(real_data, "us_nj_qcew_2016_wages/implied_us_wage_shares_2016q4.csv", industry="industry_code")
    for shares, least in ((own, 16_564), (given.rename(columns={"us_share": "jobs"}), 3_600)):
        outside = OutsideReference(employment_of(shares.assign(area="US")), 1.0)
        employment = replace(employment_of(table), measure="wages")
        areas = np.sort(table["area"].unique()).astype(object)
        result = location_quotients(employment, areas, {}, None, QuotientSettings(outside=outside), "rest")
        ours = result.table.set_index(["area", "sector_name"])["lq"]
        difference = (ours[published.index] - published["lq_total_qtrly_wages"]).abs().dropna()
        assert len(difference) >= least
        assert difference.max() <= 0.005 + 1e-9
        assert result.table["lq_low"].isna().all()


def test_levels_of_new_jersey_count_once(new_jersey, united_states):
    """The creative list on a table with every level gives what its six-digit rows alone give."""
    listed, private = bundled("us_creative_cvi"), of_owner(new_jersey, 5)
    reference = OutsideReference(employment_of(of_owner(united_states, 5)), 1.0)
    counties = np.sort(new_jersey["area"].unique()).astype(object)
    results = [
        creative_hotspots(
            employment_of(table),
            counties,
            {},
            listed,
            HotspotSettings(QuotientSettings(outside=reference), ScoreSettings(draws=20)),
        )
        for table in (private, private[private["industry"].str.fullmatch("[0-9]{6}")])
    ]
    pd.testing.assert_series_equal(*[result.areas["lq_creative"] for result in results])
    assert results[0].areas["lq_creative"].notna().sum() >= 15
    assert "industries at several levels" in texts(results[0].notes)
    assert "Suppressed or missing figures of the listed sectors" in texts(results[0].notes)


@pytest.fixture(scope="module")
def britain(real_data):
    return read(real_data, "pairs/uk_employment_2021_sic4.csv", area="itl2_code", industry="sic4", jobs="employment")


def of_britain(table, members=None):
    ids = np.sort(table["area"].unique()).astype(object)
    settings = HotspotSettings(
        QuotientSettings(members=None if members is None else ids[members(ids)]), ScoreSettings(draws=50)
    )
    return creative_hotspots(employment_of(table), ids, {}, bundled("dcms_creative_2014"), settings)


def outside_london(ids):
    return np.array([not name.startswith("TLI") for name in ids])


def test_creative_quotients_of_britain(britain):
    result = of_britain(britain)
    assert len(result.areas) == 40
    assert (result.areas["lq_creative"] > 1).sum() == 6
    jobs = result.areas["jobs_creative"]
    assert jobs[~outside_london(jobs.index)].sum() / jobs.sum() == pytest.approx(0.38, abs=0.01)
    weighted = result.areas["lq_creative"] * result.areas["jobs_total"]
    assert weighted.sum() / result.areas["jobs_total"].sum() == pytest.approx(1)


def test_other_clusters_come_to_light_without_london_in_the_reference(britain):
    result = of_britain(britain, outside_london)
    assert (result.areas["lq_creative"] > 1).sum() == 17
    kept = result.areas[outside_london(result.areas.index)]
    weighted = kept["lq_creative"] * kept["jobs_total"]
    assert weighted.sum() / kept["jobs_total"].sum() == pytest.approx(1)


def test_codes_of_britain_read_as_numbers_are_the_same(britain):
    numbers = britain.assign(industry=britain["industry"].astype(int))
    ids = np.sort(britain["area"].unique()).astype(object)
    settings = (QuotientSettings(), "rest")
    listed = bundled("dcms_creative_2014")
    one, other = (
        location_quotients(employment, ids, {}, listed, *settings)
        for employment in (employment_of(britain), employment_of(numbers, numeric_codes=True))
    )
    pd.testing.assert_frame_equal(one.areas, other.areas)
    assert "lost their leading zero" in texts(other.notes)


def test_year_and_total_row_of_britain(britain):
    whole = britain.groupby("industry", as_index=False)["jobs"].sum().assign(area="K02000001")
    years = pd.concat([britain.assign(year=2021), whole.assign(year=2021), britain.assign(year=2016, jobs=1)])
    ids = np.sort(britain["area"].unique()).astype(object)
    listed, settings = bundled("dcms_creative_2014"), HotspotSettings(score=ScoreSettings(draws=0))
    result = creative_hotspots(employment_of(years), ids, {}, listed, settings)
    plain = creative_hotspots(employment_of(britain), ids, {}, listed, settings)
    pd.testing.assert_series_equal(result.areas["lq_creative"], plain.areas["lq_creative"])
    assert result.year == "2021"
    assert "Rows of 'jobs table' for K02000001 hold as many jobs" in texts(result.notes)
    assert columns_of(britain).year is None


@pytest.mark.parametrize("start", ["TLC", "TLI", "TLK"])
def test_some_areas_of_britain_have_the_quotients_that_they_have_among_all(britain, start):
    """No other area of the table, however large, is taken for a total of the areas with boundaries."""
    ids = np.sort(britain["area"].unique()).astype(object)
    some = ids[[name.startswith(start) for name in ids]]
    listed, settings = bundled("dcms_creative_2014"), HotspotSettings(score=ScoreSettings(draws=0))
    part = creative_hotspots(employment_of(britain), some, {}, listed, settings)
    whole = creative_hotspots(employment_of(britain), ids, {}, listed, settings)
    pd.testing.assert_frame_equal(part.areas, whole.areas.loc[some])

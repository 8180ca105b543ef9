"""Tables from one scheme to another: totals kept, what is divided and what has no place said."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.change.change import ChangeSettings, employment_change
from creative_clusters_plugin.core.employment.definitions import Definition, settled
from creative_clusters_plugin.core.employment.employment import EmploymentColumns, tidy, tidy_years
from creative_clusters_plugin.core.employment.sector_sums import sector_employment
from creative_clusters_plugin.core.employment.sector_tables import bundled, bundled_versions
from creative_clusters_plugin.core.employment.translating import joined_years, own_concordance, table_of, translate
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.values import Column

DATA = Path(__file__).parents[3] / "shared" / "data"


def columns_of(rows, year=None):
    area, industry, jobs = zip(*rows, strict=True)
    return EmploymentColumns(
        "table",
        Column("area", list(area)),
        Column("industry", list(industry)),
        Column("jobs", list(jobs)),
        year=None if year is None else Column("year", year),
    )


def employment_of(*rows):
    return tidy(columns_of(rows))


def following(list_id):
    versions = bundled_versions(list_id)
    return versions[0].__class__(**{**versions[0].__dict__, "definition": Definition((tuple(versions),))})


def frame_of(result, target="NACE Rev. 2.1"):
    return table_of(result, target, "en").set_index(["area", "industry"])


def test_a_code_that_stays_one_goes_over_whole():
    found = frame_of(translate(employment_of(("A", "62.01", 100), ("A", "58.13", 40)), "NACE Rev. 2", "NACE Rev. 2.1"))
    assert found.loc[("A", "6210"), "jobs"] == 100 and found.loc[("A", "5812"), "jobs"] == 40
    assert (found["share_estimated"] == 0).all() and (found["status"] == "ok").all()
    assert found.loc[("A", "5812"), "industry_name"] == "Publishing of newspapers"


def test_a_code_that_splits_is_divided_equally_and_said_to_be_estimated():
    found = frame_of(translate(employment_of(("A", "74.10", 100)), "NACE Rev. 2", "NACE Rev. 2.1"))
    assert found["jobs"].tolist() == [25.0] * 4 and (found["share_estimated"] == 1).all()
    assert set(found["status"]) == {"estimated"}


def test_a_division_goes_over_into_divisions():
    found = frame_of(translate(employment_of(("A", "62", 100), ("A", "71", 10)), "NACE Rev. 2", "NACE Rev. 2.1"))
    assert found.loc[("A", "71"), "jobs"] == pytest.approx(10) and found["jobs"].sum() == pytest.approx(110)
    assert {len(code) for _, code in found.index} == {2}


def test_withheld_figures_stay_withheld_and_parts_count_once():
    rows = [("A", "74.20", None), ("A", "62", 100), ("A", "62.01", 60), ("A", "18.12", 7)]
    result = translate(employment_of(*rows), "NACE Rev. 2", "NACE Rev. 2.1")
    found = frame_of(result)
    assert found.loc[("A", "7420"), "status"] == "suppressed" and np.isnan(found.loc[("A", "7420"), "jobs"])
    assert found.loc[("A", "1812"), "status"] == "partly suppressed"
    assert any("count" in note.values for note in result.notes)
    assert found["jobs"].sum() in (pytest.approx(107), pytest.approx(67))


def test_what_has_no_place_is_kept_apart():
    result = translate(
        employment_of(("A", "62.01", 100), ("A", "99.99", 5), ("B", "Total", 105)), "SIC 2007", "NACE Rev. 2.1"
    )
    assert result.unplaced[["area", "industry", "jobs"]].to_numpy().tolist() == [
        ["A", "99.99", 5.0],
        ["B", "Total", 105.0],
    ]
    assert frame_of(result)["jobs"].sum() == 100


def test_an_own_concordance_is_taken_as_it_stands():
    own = own_concordance(
        Column("a", ["x", "x", "y"]), Column("b", ["p", "q", "p"]), Column("s", [0.3, 0.5, None]), "mine"
    )
    result = translate(employment_of(("A", "x", 100), ("A", "y", 10)), "", "", own)
    found = frame_of(result, "")
    assert found["jobs"].to_dict() == {("A", "p"): 40.0, ("A", "q"): 50.0}
    assert result.unplaced["jobs"].tolist() == [pytest.approx(20.0)]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("x", "p", 0.7), ("x", "q", 0.6)], "more than 1 together"),
        ([("x", "p", 1.5)], "not above 0 and up to 1"),
        ([("x", None, 1.0)], "one side only"),
        ([("x", "y", 1.0), ("y", "x", 1.0)], "goes in a circle.*x → y"),
    ],
)
def test_concordances_that_cannot_be_used(rows, message):
    first, second, share = (
        Column(name, list(values)) for name, values in zip("abs", zip(*rows, strict=True), strict=True)
    )
    with pytest.raises(CreativeClustersError, match=message):
        own_concordance(first, second, share, "mine")


OLD = [
    ("A", code, 10)
    for code in ("62.01", "62.02", "74.10", "58.13", "90.03", "91.02", "47.91", "45.11", "63.91", "70.21")
]
NEW = [
    ("A", code, 11)
    for code in ("62.10", "62.20", "74.11", "58.12", "90.11", "91.21", "47.12", "46.71", "60.31", "73.30")
]


def test_years_in_two_vintages_each_take_their_own_version():
    single = tidy_years(columns_of(OLD + NEW, ["2024"] * len(OLD) + ["2025"] * len(NEW)), ["2024", "2025"])
    listed = following("dcms_creative_2014")
    years = settled(single, listed)
    assert [year.scheme for year in years] == ["SIC 2007", "NACE Rev. 2.1"]
    sums = [sector_employment(year, np.array(["A"], dtype=object), listed) for year in years]
    jobs = [dict(zip(one.sectors["sector"], one.jobs[0], strict=True)) for one in sums]
    assert jobs[0]["design"] == 10 and jobs[1]["design"] == 11
    # newspapers, which 58.12 was not before
    assert jobs[0]["publishing"] == 10 and jobs[1]["publishing"] == 11
    assert any("changes its classification" in note.render() for note in sums[1].notes)


def test_codes_compared_as_they_are_across_a_break_are_refused():
    single = tidy_years(columns_of(OLD + NEW, ["2024"] * len(OLD) + ["2025"] * len(NEW)), ["2024", "2025"])
    with pytest.raises(CreativeClustersError, match="the same number stands for other industries"):
        settled(single, None)


def test_tables_of_years_are_joined_as_they_are_one_below_the_other():
    one = table_of(
        translate(employment_of(("A", "62.01", 3), ("B", "58.11", None)), "SIC 2007", "NACE Rev. 2.1"),
        "NACE Rev. 2.1",
        "en",
    )
    other = table_of(translate(employment_of(("C", "62.01", 4)), "SIC 2007", "NACE Rev. 2.1"), "NACE Rev. 2.1", "en")
    parts = [one.assign(year="2020"), other.assign(year="2021")]
    whole = pd.concat([part.astype({"area": object, "industry": object}) for part in parts], ignore_index=True)
    joined = joined_years(parts)
    assert joined.astype(object).where(joined.notna(), None).to_numpy().tolist() == (
        whole.astype(object).where(whole.notna(), None).to_numpy().tolist()
    )
    assert list(joined) == list(one) and joined["area"].tolist()[-1] == "C" and parts == []


def creative_jobs(employment, listed):
    areas = employment.areas
    return float(np.nansum(sector_employment(employment, areas, listed).jobs))


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the shared data")
def test_the_creative_jobs_of_great_britain_survive_the_translation():
    table = pd.read_csv(DATA / "uk_itl2_bres_sic5" / "bres_itl2_sic4_2015_2021.csv", dtype={"sic4": str})
    table = table[table["year"] == 2021]
    employment = tidy(columns_of(list(table[["itl2_code", "sic4", "employment"]].itertuples(index=False, name=None))))
    result = translate(employment, "SIC 2007", "NACE Rev. 2.1")
    made = result.employment
    lost = np.nansum(result.unplaced["jobs"])
    assert np.nansum(made.jobs) + lost == pytest.approx(np.nansum(employment.jobs))
    before, after = (
        creative_jobs(employment, bundled("dcms_creative_2014")),
        creative_jobs(made, following("dcms_creative_2014")),
    )
    assert after == pytest.approx(before, rel=0.01)


def test_growth_across_a_break_has_a_wider_interval_and_says_where_the_break_lies():
    # consultancy takes in part of facilities management: its share is an estimate
    old, new = ([(area, code, 1000 + n) for area in "AB" for n, (_, code, _) in enumerate(rows)] for rows in (OLD, NEW))
    listed, ids = following("dcms_creative_2014"), np.array(["A", "B"], dtype=object)

    def width(rows, years):
        found = employment_change(columns_of(rows, years), ids, {}, listed, ChangeSettings())
        whole = found.whole(found.table)
        return found, float((whole["change_high"] - whole["change_low"]).iloc[0])

    same, narrow = width(old + old, ["2024"] * len(old) + ["2025"] * len(old))
    broken, wide = width(old + new, ["2024"] * len(old) + ["2025"] * len(new))
    assert same.breaks == () and broken.breaks == ("2025",) and wide > 1.05 * narrow

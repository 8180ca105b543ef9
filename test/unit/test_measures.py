"""Other measures than jobs: their words in three languages, their files, and what intervals they have."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.classes import RuleSettings
from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotient_frames import location_quotients
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.employment import tidy
from creative_clusters_plugin.core.employment.measures import MEASURES, in_words_of, known_measure, measure_of
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions
from creative_clusters_plugin.core.values import Column

from .builders import columns_of, rows, sector_list, texts

I18N = Path(__file__).parents[2] / "i18n"
CREATIVE = sector_list(("62.01", "Software", "creative"), ("90.01", "Arts", "creative"))
QCEW = """area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,qtrly_estabs_count,month3_emplvl,total_qtrly_wages
34001,0,10,70,0,2016,4,,60,900,9000000
34001,5,10,71,0,2016,4,,50,600,6000000
34001,5,5112,76,0,2016,4,,20,200,4000000
34001,5,7111,76,0,2016,4,N,30,0,0
34003,0,10,70,0,2016,4,,40,500,4000000
34003,5,10,71,0,2016,4,,30,400,3000000
34003,5,5112,76,0,2016,4,,10,100,1000000
34003,5,7111,76,0,2016,4,,20,300,2000000
"""


def imported(text: str, name: str = "qcew.csv", **options):
    return import_table([sheet_of(name, text.encode())], "auto", ImportOptions(**options))


def areas(frame: pd.DataFrame, measure: str = "jobs", wages: list | None = None):
    columns = columns_of(frame)
    paid = None if wages is None else Column("wages", wages)
    return tidy(type(columns)(**{**columns.__dict__, "measure": measure, "wages": paid}))


TABLE = rows(
    ("A", "6201", 100), ("A", "9001", 50), ("A", "4711", 850), ("B", "6201", 40), ("B", "9001", 30), ("B", "4711", 930)
)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("wages_usd", "wages"),
        ("total_qtrly_wages", "wages"),
        ("GVA (GBP million)", "gva"),
        ("Bruttowertschöpfung", "gva"),
        ("qtrly_estabs_count", "businesses"),
        ("hours worked by employees", "hours"),
        ("avg_wkly_wage", None),
        ("lq_total_qtrly_wages", None),
        ("wage employment", None),
        ("employment_dec", None),
        ("jobs", None),
        ("est_size", None),
        ("business rates", None),
    ],
)
def test_names_say_what_figures_are(text, measure):
    found = known_measure(text)
    assert (found and found.id) == measure


def test_a_measure_is_found_by_id_title_and_name_and_a_word_of_ones_own_stays():
    assert measure_of("").id == measure_of("Jobs").id == "jobs"
    assert measure_of("Gross value added").id == measure_of("gva").id == "gva"
    assert measure_of("Self-employed").id == "self_employed"
    own = measure_of("Apprentices")
    assert (own.id, own.counted) == ("Apprentices", False)
    assert in_words_of("All jobs", own, "de") == "All jobs"
    assert in_words_of("All jobs", own, "en") == "All Apprentices"


def test_placeholders_fields_and_tags_stay():
    wages = measure_of("wages")
    text = "<b>{jobs:,.0f} jobs</b> in 'jobs', jobs_total. Jobs."
    assert in_words_of(text, wages, "en") == "<b>{jobs:,.0f} in wages</b> in 'jobs', jobs_total. Wages."
    assert (
        in_words_of("Zahl der {jobs} Beschäftigten mit Arbeitsplätzen", wages, "de")
        == "Zahl der {jobs} an Löhnen mit Löhnen"
    )
    assert in_words_of("von {all} Beschäftigten", measure_of("businesses"), "de") == "von {all} Betrieben"
    assert in_words_of("part d'emplois ; Emplois", wages, "fr") == "part de salaires ; Salaires"


def test_money_is_no_count():
    wages, hours = measure_of("wages"), measure_of("hours")
    assert in_words_of("{jobs} of {all} creative jobs", wages, "en") == "{jobs} of {all} in creative wages"
    assert in_words_of("{jobs} kreative Beschäftigte", wages, "de") == "{jobs} an kreativen Löhnen"
    assert in_words_of("{jobs} emplois créatifs", wages, "fr") == "{jobs} de salaires créatifs"
    assert in_words_of("{jobs} jobs", hours, "en") == "{jobs} hours worked"
    assert in_words_of("{share} of its jobs", wages, "en") == "{share} of its wages"


@pytest.mark.parametrize("measure", [one.id for one in MEASURES if one.id != "jobs"])
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_text_speaks_of_jobs_any_more(language, measure):
    left, changed = [], 0
    for message in (
        ElementTree.parse(I18N / "creative_clusters_de.ts").iter("message") if language == "en" else _messages(language)
    ):
        text = message.findtext("source") if language == "en" else "".join(message.find("translation").itertext())
        found = in_words_of(text, measure_of(measure), language)
        changed += found != text
        assert sorted(re.findall(r"\{[^}]*\}", found)) == sorted(re.findall(r"\{[^}]*\}", text))
        bare = re.sub(r"\{[^}]*\}|'[^' ]+'", "", found)
        left += re.findall(
            {"en": r"(?<![\w-])[Jj]obs(?![\w-])", "de": r"\bBeschäftigte\b", "fr": r"\bemplois\b"}[language], bare
        )
    assert changed > 200
    assert left == []


def _messages(language: str):
    return ElementTree.parse(I18N / f"creative_clusters_{language}.ts").iter("message")


def test_qcew_gives_wages_businesses_and_jobs_from_one_file():
    wages = imported(QCEW, measure="wages")
    assert wages.measure == "wages"
    assert wages.table["jobs"].tolist()[:1] == [4e6]
    assert wages.table["status"].tolist() == ["ok", "suppressed", "ok", "ok"]
    assert wages.table["jobs_total"].tolist() == [6e6, 6e6, 3e6, 3e6]
    businesses = imported(QCEW, measure="businesses")
    assert businesses.table["jobs"].tolist() == [20, 30, 10, 20]
    assert set(businesses.table["status"]) == {"ok"}
    jobs = imported(QCEW)
    assert jobs.table["jobs"].tolist()[0] == 200
    assert jobs.table["wages"].tolist()[0] == 4e6
    assert np.isnan(jobs.table["wages"].tolist()[1])


def test_the_total_of_all_owners_stands_beside_that_of_the_rows():
    found = imported(QCEW, ownership_total="all")
    assert found.table["jobs_total"].tolist() == [900, 900, 500, 500]
    assert found.table["jobs_total_rows"].tolist() == [600, 600, 400, 400]
    # rows are checked with the total of their own owners
    assert found.controls["published"].tolist() == [600, 400]
    assert "jobs_total of an area is that of all owners" in texts(found.notes)
    assert "the same owners as its rows (ownership 'private')" in texts(imported(QCEW).notes)


def test_a_total_of_all_owners_that_is_not_there_is_said():
    private = "".join(line for line in QCEW.splitlines(keepends=True) if ",0,10," not in line)
    with pytest.raises(CreativeClustersError, match="OWNERSHIP_TOTAL"):
        imported(private, ownership_total="all")


def test_a_measure_that_a_file_does_not_hold_is_refused():
    with pytest.raises(CreativeClustersError, match="holds no Turnover"):
        imported(QCEW, measure="turnover")


CBP = """fipstate,fipscty,naics,empflag,emp_nf,emp,qp1_nf,qp1,ap_nf,ap,est
34,001,------,,G,500,G,9000,G,40000,40
34,001,51----,,G,300,G,6000,G,24000,20
34,001,71----,B,D,0,D,0,D,0,20
"""


def test_cbp_gives_its_annual_payroll_in_dollars():
    found = imported(CBP, "cbp16co.csv", measure="wages")
    assert found.table["jobs"].tolist()[0] == 24e6
    assert found.table["status"].tolist() == ["ok", "suppressed"]
    assert found.table["jobs_total"].tolist()[0] == 40e6
    assert "jobs_low" not in found.table
    jobs = imported(CBP, "cbp16co.csv").table
    assert jobs["wages"].tolist()[0] == 24e6
    assert jobs["jobs_high"].notna().any()


PLAIN = (
    "area,industry,year,wages_usd,jobs\nA,6201,2020,1000,10\nA,9001,2020,500,20\nB,6201,2020,700,5\nB,9001,2020,50,3\n"
)


def test_a_column_of_a_plain_table_is_found_by_its_name():
    found = imported(PLAIN, "plain.csv", measure="wages")
    assert found.table["jobs"].tolist() == [1000, 500, 700, 50]
    assert imported(PLAIN, "plain.csv").table["jobs"].tolist() == [10, 20, 5, 3]


def test_a_lone_column_of_wages_is_refused_without_the_measure():
    alone = (
        PLAIN.replace(",jobs", "")
        .replace(",10\n", "\n")
        .replace(",20\n", "\n")
        .replace(",5\n", "\n")
        .replace(",3\n", "\n")
    )
    with pytest.raises(CreativeClustersError):
        imported(alone, "plain.csv")
    assert imported(alone, "plain.csv", measure="wages").table["jobs"].tolist() == [1000, 500, 700, 50]
    # and one that is named is read as what its name says
    assert imported(alone, "plain.csv", columns={"jobs": "wages_usd"}).measure == "wages"


STACKED = (
    "area,industry,year,indicator,unit,value\n"
    "A,6201,2020,Jobs,number,10\nA,6201,2020,GVA,GBP million,2\nA,9001,2020,Jobs,number,20\nA,9001,2020,GVA,GBP million,3\n"
    "B,6201,2020,Jobs,number,5\nB,6201,2020,GVA,GBP million,1\nB,9001,2020,Jobs,number,3\nB,9001,2020,GVA,GBP million,4\n"
)


def test_measures_one_below_the_other_are_told_apart():
    found = imported(STACKED, "stacked.csv", measure="gva")
    assert found.table["jobs"].tolist() == [2e6, 3e6, 1e6, 4e6]
    assert imported(STACKED, "stacked.csv").table["jobs"].tolist() == [10, 20, 5, 3]


EUROSTAT = "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + "".join(
    f"ESTAT:X,now,A,{unit},{code},{geo},2020,{value},\n"
    for unit, value in (("MIO_EUR", 5), ("THS", 2))
    for code in ("J", "M")
    for geo in ("DE11", "DE12")
)


def test_eurostats_money_is_no_jobs_and_is_read_where_it_is_asked_for():
    money = EUROSTAT.replace("THS", "MIO_NAC")
    with pytest.raises(CreativeClustersError, match="no counts of jobs"):
        imported(money, "estat.csv")
    assert set(imported(EUROSTAT, "estat.csv").table["jobs"]) == {2000.0}
    assert set(imported(EUROSTAT, "estat.csv", measure="gva").table["jobs"]) == {5e6}


def test_money_without_businesses_has_no_intervals_and_says_so():
    boundary = np.array(["A", "B"], dtype=object)
    found = location_quotients(areas(TABLE, "wages"), boundary, {}, CREATIVE, QuotientSettings(), "rest")
    assert found.areas["lq_creative"].notna().all()
    assert found.areas[["lq_creative_low", "lq_creative_high"]].isna().all(axis=None)
    assert "Wages" in texts(found.notes) and "EMPLOYMENT_BUSINESSES" in texts(found.notes)
    jobs = location_quotients(areas(TABLE), boundary, {}, CREATIVE, QuotientSettings(), "rest")
    assert jobs.areas["lq_creative"].tolist() == found.areas["lq_creative"].tolist()
    assert jobs.areas["lq_creative_low"].notna().all()


def test_money_with_businesses_has_the_intervals_of_these():
    counted = TABLE.assign(businesses=[10, 5, 80, 4, 3, 90])
    boundary = np.array(["A", "B"], dtype=object)
    ends = ["lq_creative_low", "lq_creative_high"]
    small = location_quotients(areas(counted, "wages"), boundary, {}, CREATIVE, QuotientSettings(), "rest").areas[ends]
    large = counted.assign(jobs=counted["jobs"].astype(float) * 1000)
    # in pounds or in thousands of pounds: the same businesses, the same intervals
    other = location_quotients(areas(large, "wages"), boundary, {}, CREATIVE, QuotientSettings(), "rest").areas[ends]
    assert small.notna().all(axis=None)
    np.testing.assert_allclose(small, other)


def test_the_composite_rule_is_refused_where_nothing_can_be_tested():
    boundary = np.array(["A", "B"], dtype=object)
    with pytest.raises(CreativeClustersError, match="composite rule"):
        creative_hotspots(areas(TABLE, "gva"), boundary, {}, CREATIVE, HotspotSettings())
    other = HotspotSettings(rule=RuleSettings("dti_2001"))
    found = creative_hotspots(areas(TABLE, "gva"), boundary, {}, CREATIVE, other)
    assert found.areas["rank"].notna().all()
    assert found.areas[["rank_low", "score_high"]].isna().all(axis=None)


def test_pay_per_job_is_wages_over_jobs_against_the_nation():
    wages = [6000, 1000, 17000, 1200, 600, None]
    found = location_quotients(
        areas(TABLE, wages=wages), np.array(["A", "B"], dtype=object), {}, CREATIVE, QuotientSettings(), "rest"
    )
    table = found.table.set_index(["area", "sector"])
    assert table.loc[("A", "software"), "pay"] == 60
    assert table.loc[("B", "software"), "pay"] == 30
    nation = (6000 + 1200) / 140
    assert table.loc[("A", "software"), "pay_ratio"] == pytest.approx(60 / nation)
    whole = (6000 + 1000) / 150
    assert found.areas.loc["A", "pay_creative"] == pytest.approx(whole)
    assert found.areas.loc["A", "pay_ratio_creative"] == pytest.approx(whole / (8800 / 220))
    assert "1 figure of 'jobs table' has jobs but no wages" in texts(found.notes)


def test_pay_of_rows_without_jobs_counts_nowhere():
    hidden = TABLE.assign(jobs=[None, 50, 850, 40, 30, 930])
    found = location_quotients(
        areas(hidden, wages=[6000, 1000, 17000, 1200, 600, 900]),
        np.array(["A", "B"], dtype=object),
        {},
        CREATIVE,
        QuotientSettings(),
        "rest",
    )
    table = found.table.set_index(["area", "sector"])
    assert np.isnan(table.loc[("A", "software"), "pay"])
    assert table.loc[("B", "software"), "pay_ratio"] == 1.0

"""Sector lists and what they meet in a table."""

import csv
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from creative_clusters_plugin.core.employment.codes import ancestors, read_codes
from creative_clusters_plugin.core.employment.sector_lists import match, slug
from creative_clusters_plugin.core.employment.sector_tables import bundled, combine, from_frame
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.options import BUNDLED, RELATED_GROUPS

DATA = Path(__file__).parents[3] / "shared" / "data"


def sectors_of(found, codes):
    return {(codes.raw[p], g): s for p, g, s in found.pairs[["position", "group", "sector"]].itertuples(index=False)}


def custom(*rows, **columns):
    return from_frame(pd.DataFrame(rows, columns=["code", "sector"]).assign(**columns), "Mine")


@pytest.mark.parametrize("entry", BUNDLED, ids=lambda entry: entry.id)
def test_every_bundled_list_is_whole(entry):
    found = bundled(entry.id)
    assert (found.id, found.title, found.scheme) == (entry.id, entry.title, entry.scheme)
    assert found.vintage and all(found.sources) and not found.notes
    sectors = found.sectors()
    assert sectors.index.is_unique and sectors.index.tolist() == sectors["sector"].tolist()
    assert all(slug(name) == name and len(name) <= 40 for name in [*sectors.index, *sectors["group"]])
    if entry.role == "related":
        assert set(sectors["group"]) <= {group for group, _ in RELATED_GROUPS}
    else:
        assert sectors["group"].nunique() == 1
    file = pd.read_csv(
        Path(__file__).parents[2] / "creative_clusters_plugin" / "classifications" / entry.file,
        dtype=str,
        keep_default_na=False,
    )
    assert set(file["mark"]) <= {"S", "R"} and set(file["scheme"]) == {entry.scheme}


def test_the_bundled_lists_have_the_published_number_of_codes():
    sizes = {entry.id: len(bundled(entry.id).rows) for entry in BUNDLED if entry.role == "creative"}
    assert sizes == {
        "dcms_creative_2014": 31,
        "dcms_nesta_2010": 34,
        "dcms_cultural": 20,
        "dcms_digital": 36,
        "us_creative_cvi": 9,
        "us_creative_acpsa": 18,
        "nathan_2016": 21,
        "eu_cultural": 30,
        "unesco_fcs_2009": 22,
        "de_kkw": 55,
        "fr_cultural": 34,
        "nl_creative": 24,
        "es_cultural": 15,
        "au_creative": 35,
        "ca_cultural": 26,
        "br_cultural": 15,
    }
    related = Counter(bundled("related_sic2007").rows["group"])
    assert related == {
        "high_tech_manufacturing": 3,
        "medium_high_tech_manufacturing": 9,
        "kibs": 8,
        "high_tech": 47,
        "knowledge_intensive_services": 29,
    }


def test_the_nine_sectors_of_the_default_list():
    assert bundled("dcms_creative_2014").sectors().index.tolist() == [
        "advertising_marketing",
        "architecture",
        "crafts",
        "design",
        "film_tv_radio_photography",
        "it_software_computer_services",
        "publishing",
        "museums_galleries_libraries",
        "music_performing_visual_arts",
    ]


@pytest.mark.shared
@pytest.mark.parametrize(
    ("sector", "list_id"),
    [("creative", "dcms_creative_2014"), ("digital", "dcms_digital"), ("culture", "dcms_cultural")],
)
def test_dcms_lists_against_the_definition_in_the_departments_own_package(sector, list_id):
    path = DATA / "uk_itl2_bres_sic5" / "dcms_sectors_sic.csv"
    if not path.exists():
        pytest.skip("the folder with real data is not beside the checkout")
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["sector"] == sector and row["present"] == "True"]
    official = read_codes([row["sic4"] for row in rows], "SIC 2007").code
    assert set(official) == set(bundled(list_id).rows["code"])


@pytest.mark.shared
def test_the_real_british_codes_meet_every_code_of_the_lists():
    path = DATA / "pairs" / "uk_employment_2021_sic4.csv"
    if not path.exists():
        pytest.skip("the folder with real data is not beside the checkout")
    codes = read_codes(pd.read_csv(path, dtype=str)["sic4"].unique(), "SIC 2007")
    for list_id in ("dcms_creative_2014", "dcms_digital", "dcms_cultural", "related_sic2007"):
        found = match(codes, bundled(list_id))
        assert found.unused == found.coarser == ()
    assert len(match(codes, bundled("dcms_creative_2014")).pairs) == 31


def test_fractional_weights_of_the_list_of_2010():
    codes = read_codes(["74.20", "74.40", "52.48", "22.31", "19.30", "74.87", "92.34"], "SIC 2003")
    pairs = match(codes, bundled("dcms_nesta_2010")).pairs
    assert dict(zip(codes.raw[pairs["position"]], pairs["weight"], strict=True)) == {
        "74.20": 0.25,
        "74.40": 1,
        "52.48": 0.05,
        "22.31": 0.25,
        "19.30": 0.005,
        "74.87": 0.025,
        "92.34": 0.5,
    }


def test_layers_are_kept():
    rows = bundled("dcms_creative_2014").rows.set_index("written")
    assert rows.loc["59.13", "layer"] == "distribution" and rows.loc["71.11", "layer"] == ""


def test_the_longest_prefix_wins_within_its_group_only():
    sector_list = custom(
        ("59", "Film"), ("59.2", "Music"), ("59.20/3", "Scores"), ("592", "Sound"), group=["a", "a", "a", "b"]
    )
    codes = read_codes(["59", "5911", "5920", "59201", "59203", "5913", "60"], "SIC 2007")
    assert sectors_of(match(codes, sector_list), codes) == {
        ("59", "a"): "film",
        ("5911", "a"): "film",
        ("5913", "a"): "film",
        ("5920", "a"): "music",
        ("59201", "a"): "music",
        ("59203", "a"): "scores",
        ("5920", "b"): "sound",
        ("59201", "b"): "sound",
        ("59203", "b"): "sound",
    }


def test_a_weight_of_zero_takes_a_code_out():
    sector_list = custom(("59", "Film"), ("5914", "Cinemas"), weight=[None, 0])
    codes = read_codes(["5911", "5914"], "SIC 2007")
    assert sectors_of(match(codes, sector_list), codes) == {("5911", "creative"): "film"}


def test_codes_of_several_groups_are_told():
    both = combine(bundled("dcms_creative_2014"), bundled("related_sic2007").only("kibs", "high_tech_manufacturing"))
    codes = read_codes(["6201", "62.02", "6203", "7111", "9001", "2611", "4711"], "SIC 2007")
    found = match(codes, both)
    assert found.shared["code"].tolist() == ["6201", "6202", "7111"]
    assert found.shared["position"].tolist() == [0, 1, 3] and set(found.shared["groups"]) == {"creative, kibs"}
    assert any("3 industry codes belong to more than one group" in note.render() for note in found.notes)
    assert both.main_group == "creative" and both.scheme == "SIC 2007"


def test_unused_codes_and_codes_that_the_table_has_only_coarser():
    sector_list = custom(
        ("5911", "Film"), ("5920", "Music"), ("6201", "Software"), ("7111", "Architects"), ("7410", "Design")
    )
    codes = read_codes(["59", "62", "6202", "7111", "Total"], "SIC 2007")
    found = match(codes, sector_list)
    assert found.coarser == ("5911", "5920")
    assert found.unused == ("6201", "7410"), "62 has its classes in the table: 6201 is simply not among them"
    texts = [note.render() for note in found.notes]
    assert any("2 of the 5 codes of 'Mine' are in the table only as part of a broader code" in text for text in texts)
    assert any("2 of the 5 codes of 'Mine' are not in the table (6201, 7410)" in text for text in texts)


def test_naics_codes_under_a_sector_of_several_numbers():
    found = match(read_codes(["31-33", "541", "5112"], "NAICS"), bundled("related_naics"))
    assert "334" in found.coarser and "5411" in found.coarser and "518" in found.unused


@pytest.mark.parametrize("values", [["A", "B", "Total", None], ["10", "47", "9609"], []])
def test_no_match_says_what_the_list_and_the_table_hold(values):
    codes = read_codes(values, "SIC 2007")
    with pytest.raises(CreativeClustersError, match=r"DCMS creative.*SIC 2007 codes of 4 digits") as raised:
        match(codes, bundled("dcms_creative_2014"))
    assert all(str(value) in str(raised.value) for value in values)


def test_groups_can_be_taken_out_of_a_list():
    related = bundled("related_sic2007")
    kibs = related.only("kibs", "high_tech_manufacturing")
    assert kibs.main_group == "kibs" and len(kibs.rows) == 11
    assert (
        related.sectors("kibs").index.tolist()[0] == "kibs_computer_programming" and len(related.sectors("kibs")) == 8
    )
    with pytest.raises(CreativeClustersError, match="no group digital: its groups are high_tech_manufacturing"):
        related.only("digital")


def test_lists_of_two_schemes_are_not_combined():
    with pytest.raises(CreativeClustersError, match=r"SIC 2007\).*NAICS\)"):
        combine(bundled("dcms_creative_2014"), bundled("related_naics"))
    with pytest.raises(CreativeClustersError, match="31 codes twice in the same group"):
        combine(bundled("dcms_creative_2014"), bundled("dcms_creative_2014"))


def test_a_sector_name_in_two_groups_gets_two_ids():
    one, two = custom(("58", "Publishing"), group="creative"), custom(("5829", "Publishing"), group="digital")
    assert combine(one, two).sectors().index.tolist() == ["publishing", "publishing_digital"]
    same = custom(("58", "A&B"), ("59", "A B"), ("60", "A-B"), ("61", "A&B"))
    assert same.rows["sector"].tolist() == ["a_b", "a_b_2", "a_b_3", "a_b"]


def test_a_users_table_with_two_columns_is_enough():
    sector_list = from_frame(
        pd.DataFrame({" CODE": ["62.01", "59", None], "Sector ": ["Software", "Film", None]}), "Mine"
    )
    assert sector_list.rows["code"].tolist() == ["6201", "59"] and sector_list.main_group == "creative"
    assert sector_list.rows["weight"].tolist() == [1, 1] and sector_list.scheme == "SIC 2007"
    assert "taken for SIC 2007" in sector_list.notes[0].render()


def test_a_users_scheme_is_read_or_told_from_the_codes():
    assert custom(("711510", "Artists"), ("5411", "Law")).scheme == "NAICS"
    for name, scheme in [
        ("NACE Rev. 2", "NACE Rev. 2"),
        ("UK SIC 2003", "SIC 2003"),
        ("naics 2017", "NAICS 2017"),
        ("SIC2007", "SIC 2007"),
    ]:
        assert custom(("6201" if not scheme.startswith("NAICS") else "5415", "X"), scheme=name).scheme == scheme


def test_codes_of_a_users_table_may_be_numbers():
    sector_list = from_frame(pd.DataFrame({"code": [6201.0, 610.0, 59.2], "sector": "X"}), "Mine")
    assert sector_list.rows["code"].tolist() == ["6201", "061", "592"]
    assert any("leading zero" in note.render() for note in sector_list.notes)


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        ({"sic": ["6201"], "sector": ["X"]}, "has no column 'code'.*It has sic, sector"),
        ({"a": [1]}, "has no column 'code', 'sector'"),
        ({"code": [], "sector": []}, "has no rows"),
        ({"code": [None, ""], "sector": [np.nan, " "]}, "has no rows"),
        ({"code": ["6201", ""], "sector": ["X", "Film"]}, "1 row with a code but no sector.*Film"),
        (
            {"code": ["6201", "Total"], "sector": "X", "scheme": "SIC 2007"},
            "1 code that cannot be a SIC 2007 code: Total",
        ),
        ({"code": ["6201"], "sector": "X", "weight": "-0.5"}, "1 weight that is no share.*-0.5"),
        ({"code": ["6201"], "sector": "X", "weight": "half"}, "1 weight that is no share.*half"),
        ({"code": ["6201"], "sector": "X", "weight": 25}, "1 weight that is no share.*25"),
        ({"code": ["6201"], "sector": "X", "weight": float("inf")}, "1 weight that is no share"),
        (
            {"code": ["59.2", "5920"], "sector": ["X", "Y"]},
            r"1 code twice in the same group: 5920 \(creative\)",
        ),
        ({"code": ["6201"], "sector": "X", "scheme": "ANZSCO"}, "has the scheme ANZSCO"),
        ({"code": ["6201", "59"], "sector": "X", "scheme": ["NAICS", "NACE"]}, "has the scheme NAICS, NACE"),
    ],
)
def test_a_users_table_that_cannot_be_used(frame, message):
    with pytest.raises(CreativeClustersError, match=message):
        from_frame(pd.DataFrame(frame), "Mine")


def test_slugs():
    assert slug("Film, TV, video, radio and photography") == "film_tv_video_radio_photography"
    assert slug("Café & Théâtre's Œuvre") == "cafe_theatres_uvre"
    assert slug("设计") == slug("") == "sector"


@given(st.text())
def test_a_slug_is_a_field_name_and_its_own_slug(name):
    found = slug(name)
    assert 1 <= len(found) <= 40 and found.isascii() and found.replace("_", "a").isalnum() and found == found.lower()
    assert slug(found) == found or "and" in found


@given(
    st.lists(
        st.sampled_from(["59", "591", "5911", "592", "6", "62", "6201", "62.01", "62011", "90", "9001"]),
        min_size=1,
    )
)
def test_a_match_does_not_depend_on_the_order_of_the_rows(values):
    values = [*dict.fromkeys(values), "5913"]
    sector_list = custom(("59", "Film"), ("5911", "Production"), ("6201", "Software"))
    one, two = read_codes(values, "SIC 2007"), read_codes(values[::-1], "SIC 2007")
    assert sectors_of(match(one, sector_list), one) == sectors_of(match(two, sector_list), two)


def test_five_thousand_codes_are_matched_quickly():
    values = [f"{number:05d}" for number in range(58_000, 63_000)]
    codes = read_codes(values, "SIC 2007")
    both = combine(bundled("dcms_creative_2014"), bundled("related_sic2007"))
    start = time.process_time()
    found = match(codes, both)
    ancestors(codes)
    assert time.process_time() - start < 0.5, "about 25 ms of processor time as a rule"
    assert len(found.pairs) > 1000

"""Industry codes as they stand in real tables."""

import csv
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from creative_clusters_plugin.core.employment.codes import ancestors, broader, read_codes
from creative_clusters_plugin.core.employment.schemes import code_list

FIRST_TWO = {name: code_list(name).divisions for name in ("SIC 2007", "SIC 2003", "NAICS")}
DATA = Path(__file__).parents[3] / "shared" / "data"


def one(value, scheme="SIC 2007", numeric=False):
    return read_codes([value], scheme, numeric).code[0]


@pytest.mark.parametrize(
    "value",
    [
        "62.01",
        "62.01-0",
        "62.01.11.01",
        "6201",
        "62010",
        6201,
        6201.0,
        np.int64(6201),
        62.01,
        "6201.0",
        "62 01",
        "J62.01",
        "J6201",
        " 6201 ",
        "6201 : Computer programming",
        "62.01 - Computer programming activities",
        "6201 Computer programming",
        "6201 (Computer programming)",
        "SIC 6201",
        "sic_6201",
        "SIC07_62.01",
        "SIC 2007: 62.01",
        "NACE Rev. 2 62.01",
        "６２０１",
    ],
)
def test_one_code_in_many_spellings(value):
    assert one(value) == "6201"


@pytest.mark.parametrize(
    "value",
    [
        *("A", "J", "Total", "", None, "All industries", "A : Agriculture", "Column Total", "NULL", "nan"),
        *("12%", "12 per cent", "-6201", "6201.5", "1e5", "43,000", "2.5", "0", "00", float("nan")),
        *("62-63", "C10-C12", "J62_J63", "043", "4400", "6201001", "E07000123", float("inf"), True),
    ],
)
def test_what_cannot_be_a_code(value):
    codes = read_codes([value], "SIC 2007")
    assert (codes.code[0], codes.digits[0]) == ("", 0)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("541410", "54141"),
        ("54141", "54141"),
        ("541511", "541511"),
        (541511.0, "541511"),
        ("NAICS 111 Crop production", "111"),
        ("31-33", "31-33"),
        ("NAICS 31-33 Manufacturing", "31-33"),
        ("naics_44_45", "44-45"),
        ("48–49", "48-49"),
        ("31----", "31-33"),
        ("11----", "11"),
        ("113///", "113"),
        ("1131//", "1131"),
        ("32731/", "32731"),
        ("------", ""),
        ("00", ""),
        ("10", ""),
        ("10 Total, all industries", ""),
        ("102", ""),
        ("1011", ""),
        ("22-23", ""),
    ],
)
def test_naics_spellings_of_bls_and_census(value, code):
    assert one(value, "NAICS") == code


def test_the_divisions_of_the_schemes():
    assert {name: len(divisions) for name, divisions in FIRST_TWO.items()} == {
        "SIC 2007": 88,
        "SIC 2003": 63,
        "NAICS": 26,
    }
    assert one("4011", "SIC 2003") == "4011" and one("4011") == ""


FOUR_DIGITS = ["0111", "0610", "0893", "1411", "2611", "5911", "6201", "6202", "7211", "9001"]


def test_zeros_lost_in_a_column_of_numbers():
    codes = read_codes([int(code) for code in FOUR_DIGITS], "SIC 2007", numeric=True)
    assert codes.code.tolist() == ["0111", "061", "0893", *FOUR_DIGITS[3:]]
    assert codes.zero_restored.tolist() == [True] * 3 + [False] * 7
    assert codes.digits.tolist() == [4] * 10
    assert "3 industry codes" in codes.notes[0].render() and "610 = 0610" in codes.notes[0].render()


def test_zeros_lost_in_a_text_column_by_evidence():
    codes = read_codes([code.lstrip("0") for code in FOUR_DIGITS], "SIC 2007")
    assert codes.zero_restored.sum() == 3 and codes.code[1] == "061"


def test_a_column_that_kept_one_zero_has_lost_none():
    codes = read_codes(["0111", "610", "6201", "7211"], "SIC 2007", numeric=True)
    assert codes.code.tolist() == ["0111", "61", "6201", "7211"] and not codes.zero_restored.any()


def test_groups_beside_their_classes_have_lost_nothing():
    values = ["620", "6201", "6202", "721", "7211", "7219", "811", "8110"]
    codes = read_codes(values, "SIC 2007", numeric=True)
    assert not codes.zero_restored.any() and codes.code[3] == "721"
    assert "3 of them" in codes.notes[0].render()


def test_groups_that_no_code_of_agriculture_or_mining_explains_have_lost_nothing():
    codes = read_codes([592, 741, 5811, 6201], "SIC 2007", numeric=True)
    assert codes.code.tolist() == ["592", "741", "5811", "6201"] and not codes.notes


def test_a_dotted_code_with_one_digit_in_front_has_lost_its_zero():
    codes = read_codes(["1.11", "62.01"], "SIC 2007")
    assert codes.code.tolist() == ["0111", "6201"] and codes.zero_restored.tolist() == [True, False]


def test_dotted_codes_in_a_column_of_numbers():
    codes = read_codes([1.11, 6.1, 6.0, 59.2, 62.01, 62.0], "SIC 2007", numeric=True)
    assert codes.code.tolist() == ["0111", "061", "06", "592", "6201", "62"]
    assert codes.zero_restored.tolist() == [True, True, True, False, False, False]


def test_padded_groups_of_agriculture_are_codes():
    assert read_codes(["0110", "0160", "01600"], "SIC 2007").code.tolist() == ["011", "016", "016"]


def test_zeros_are_a_matter_of_sic_only():
    assert read_codes([111, 1111, 11114], "NAICS", numeric=True).code.tolist() == ["111", "1111", "11114"]


def test_a_table_of_another_scheme_is_told():
    codes = read_codes(["541511", "541512", "711510", "6201"], "SIC 2007")
    assert "Only 1 of the 4" in codes.notes[0].render()


def test_ancestors_over_all_levels():
    values = ["59", "591", "5911", "59111", "5920", "592", "A", "60", "6201", "62.01", "62"]
    found = {
        value: {values[a] for a in above}
        for value, above in zip(values, ancestors(read_codes(values, "SIC 2007")), strict=True)
    }
    assert found["59111"] == {"5911", "591", "59"}
    assert found["5920"] == {"592", "59"} and found["592"] == {"59"}
    assert found["59"] == found["A"] == found["60"] == set()
    assert found["6201"] == found["62.01"] == {"62"}, "two spellings of one code are not each other's parent"


def test_ancestors_in_naics_reach_the_sectors_of_several_numbers():
    values = ["31-33", "325", "3254", "32541", "325411", "541410", "44-45"]
    found = [{values[a] for a in above} for above in ancestors(read_codes(values, "NAICS"))]
    assert found[:3] == [set(), {"31-33"}, {"31-33", "325"}]
    assert found[3:] == [{"31-33", "325", "3254"}, {"31-33", "325", "3254", "32541"}, set(), set()]


def test_padded_parents_are_parents_but_the_farm_estimate_is_not():
    padded = ancestors(read_codes(["541000", "541410", "541400"], "NAICS"))
    assert padded == [[], [2, 0], [0]]
    assert ancestors(read_codes(["0100", "0111", "0112"], "SIC 2007")) == [[], [], []]


@given(
    st.lists(
        st.one_of(
            st.text(),
            st.from_regex(r"[A-U]?[0-9]{1,6}([./][0-9]{1,2})?( .*)?"),
            st.integers(-10, 10**7),
            st.floats(),
            st.none(),
        )
    )
)
def test_any_value_is_read_without_an_error(values):
    for scheme in FIRST_TWO:
        for numeric in (False, True):
            codes = read_codes(values, scheme, numeric)
            assert len(codes.code) == len(codes.digits) == len(codes.zero_restored) == len(values)
            for code, digits in zip(codes.code, codes.digits, strict=True):
                assert (code == "") == (digits == 0)
                if code:
                    assert code[:2] in FIRST_TWO[scheme] and (len(code) == 2 or not code.endswith("0"))
            assert len(ancestors(codes)) == len(values)
            [note.render() for note in codes.notes]


@given(
    st.from_regex(r"[0-9]{2,6}|[0-9]{2}\.[0-9]{1,2}|31-33", fullmatch=True),
    st.sampled_from(sorted(FIRST_TWO)),
)
def test_a_code_once_read_is_read_the_same_again(value, scheme):
    code = one(value, scheme)
    assert one(code, scheme) == code
    assert all(
        one(part, scheme) == part.rstrip("0").ljust(2, "0") or len(part) == 2
        for part in broader(code)
        if "-" not in part
    )


def real_codes(column: str) -> list[str]:
    path = DATA / "uk_itl2_bres_sic5" / "industries.csv"
    if not path.exists():
        pytest.skip("the folder with real data is not beside the checkout")
    with path.open(encoding="utf-8") as file:
        return sorted({row[column] for row in csv.DictReader(file)})


@pytest.mark.shared
@pytest.mark.parametrize("column", ["sic2", "sic4", "sic5"])
@pytest.mark.parametrize("kind", [int, lambda code: code.lstrip("0")])
def test_the_whole_sic_survives_the_loss_of_its_zeros(column, kind):
    values = real_codes(column)
    truth = read_codes(values, "SIC 2007")
    assert (truth.code != "").all() and not truth.notes and not any(ancestors(truth))
    codes = read_codes([kind(code) for code in values], "SIC 2007", kind is int)
    assert codes.code.tolist() == truth.code.tolist()
    assert codes.zero_restored.sum() == sum(code[0] == "0" for code in values)


@pytest.mark.shared
def test_groups_of_the_whole_sic_survive_the_loss_of_their_zeros():
    values = sorted({code[:3] for code in real_codes("sic4")} - {"010"})
    codes = read_codes([int(code) for code in values], "SIC 2007", numeric=True)
    assert codes.code.tolist() == read_codes(values, "SIC 2007").code.tolist()


@pytest.mark.shared
def test_all_levels_of_the_sic_as_text_lose_nothing():
    values = [code for column in ("sic2", "sic4", "sic5") for code in real_codes(column)]
    codes = read_codes(values, "SIC 2007")
    assert not codes.zero_restored.any() and (codes.code != "").all()
    above = dict(zip(values, ancestors(codes), strict=True))
    assert {values[a] for a in above["62011"]} == {"6201", "62"} and {values[a] for a in above["59200"]} == {
        "5920",
        "59",
    }


def test_reading_five_thousand_codes_is_quick():
    values = [f"{number:05d} : some description" for number in range(10_000, 15_000)]
    start = time.process_time()
    read_codes(values, "SIC 2007")
    assert time.process_time() - start < 0.5, "about 20 ms of processor time as a rule"


def test_classes_that_austria_divides_are_no_others():
    assert one("62.01-1") == ""


def test_the_check_digits_of_brazil_are_told_from_the_noughts_of_austria():
    austria = ["58.11-0", "62.01-0", "62.02-0", "90.01-0", "47.11-1"]
    brazil = ["58.11-5", "62.01-5", "62.02-3", "90.01-9", "47.11-3"]
    assert read_codes(austria, "CNAE 2.0").code.tolist() == read_codes(austria, "SIC 2007").code.tolist()
    assert read_codes(brazil, "CNAE 2.0").code.tolist() == ["5811", "6201", "6202", "9001", "4711"]

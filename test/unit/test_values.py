"""Numbers and identifiers as tables hold them."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from creative_clusters_plugin.core.figures.cells import MISSING_MARKS, SUPPRESSED_MARKS
from creative_clusters_plugin.core.messages import CreativeClustersError, some
from creative_clusters_plugin.core.values import (
    Column,
    among,
    counts,
    distinct,
    doubts,
    encode,
    identifier,
    plain_value,
    plain_values,
    portions,
)


def numbers(*values):
    return counts(Column("jobs", list(values)), "jobs table").tolist()


@pytest.mark.parametrize(
    "marker", [*sorted(SUPPRESSED_MARKS | MISSING_MARKS), " * ", "<5", "1-4", "X", "[C]", "Suppressed", None]
)
def test_suppression_markers_are_unknown_and_not_nought(marker):
    found = numbers(marker, "12", 0)
    assert math.isnan(found[0])
    assert found[1:] == [12, 0]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234", 1234),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("12\u00a0345", 12_345),
        ("12\u202f345", 12_345),
        ("1,234.5", 1234.5),
        (" 17 ", 17),
        ("3.5", 3.5),
        ("1,5", 1.5),
        ("12,34", 12.34),
        ("1.234.567", 1_234_567),
        ("1'234", 1234),
        ("1.2k", 1200),
        ("120*", 120),
        ("1e3", 1000),
        ("0", 0),
    ],
)
def test_numbers_as_text(text, number):
    assert numbers(text) == [number]


@pytest.mark.parametrize("text", ["many", "12 34", "9-5", "12 people", "inf", "-inf", "1.2.3", "(12", "3 bn", "50%"])
def test_text_that_is_no_number_is_refused(text):
    with pytest.raises(CreativeClustersError, match="must hold numbers"):
        numbers("3", text)


def test_refusal_says_where_how_many_and_which():
    with pytest.raises(CreativeClustersError) as refusal:
        numbers("3", "many", 4.0, None, *["few"] * 6)
    message = str(refusal.value)
    assert "'jobs' of 'jobs table'" in message
    assert "7 rows" in message
    assert "'many' (row 2)" in message and "'few' (row 5)" in message
    assert message.count("(row") == 5 and "…" in message


@pytest.mark.parametrize("values", [[3, -5, 2.0], ["3", "-5"], [None, -5]])
def test_negative_counts_are_refused(values):
    with pytest.raises(CreativeClustersError, match=r"holds 1 negative value, '?-5'? \(row 2\)"):
        numbers(*values)


@pytest.mark.parametrize("value", [math.inf, -math.inf, "1e999"])
def test_infinite_counts_are_refused(value):
    with pytest.raises(CreativeClustersError, match="infinite"):
        numbers(1.0, value)


def test_nan_is_unknown():
    assert [math.isnan(number) for number in numbers(math.nan, 1.0)] == [True, False]
    assert [math.isnan(number) for number in numbers(math.nan, None, 1)] == [True, True, False]


def test_counts_of_an_array():
    found = counts(Column("jobs", np.array([1.0, np.nan, np.nan, 3.0])), "jobs table")
    np.testing.assert_array_equal(found, [1, np.nan, np.nan, 3])


THOUSANDS = ["1.210", "3.451", "25.110", "1.22", "4.127", "2.349", "1.007", "6.644", "815", "640", "77", "950", "12"]


def test_text_whose_points_all_divide_thousands_is_read_so_and_said():
    column = Column("jobs", ["1.210", "815", None, "25.110", "c"])
    np.testing.assert_array_equal(counts(column, "layer"), [1210, 815, np.nan, 25110, np.nan])
    (note,) = doubts(column, "layer")
    assert note.warning and "every point has three digits behind it" in note.render()


@pytest.mark.parametrize(
    "texts", [["1.210", "1200"], ["1.210", "12.5"], ["1.000", "2.000"], ["1.210", "1,210"], ["1.210", "4.300", "0.5"]]
)
def test_text_that_can_be_read_in_two_ways_is_refused(texts):
    with pytest.raises(CreativeClustersError, match="can be read in two ways, "):
        numbers(*texts)


def test_thousands_that_were_read_as_decimals_are_refused_where_that_is_certain():
    layer = [float(text) for text in THOUSANDS]
    with pytest.raises(CreativeClustersError, match=r"8 counts with decimals .* 1\.21 \(row 1\)") as refusal:
        counts(Column("jobs", layer), "layer")
    assert "1.21 for 1.210" in str(refusal.value)
    with pytest.raises(CreativeClustersError, match="8 counts with decimals"):
        counts(Column("jobs", [*layer, None]), "layer")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([1.21, 3.451, 25.11, 815.0], True),  # too few to be sure
        ([12.345, 3.451, 25.111, 8.155, 6.231, 9.002], True),  # as a table in thousands has them
        ([12.333, 45.667, 10.001, 12.0, 44.0, 9.0, 3.667, 18.333], True),  # fractions as large as the whole ones
        ([1.5, 12.25, 3.0, 815.0], False),
        ([0.333, 1.667, 815.0], False),
        ([1.3333, 1.667, 815.0], False),
        ([1.333, 1.667, 1815.0], False),
        ([1.0, 2.0], False),
        ([np.nan], False),
        ([], False),
    ],
)
def test_thousands_that_may_have_been_read_as_decimals_are_a_warning(values, said):
    column = Column("jobs", np.array(values, dtype=float))
    np.testing.assert_array_equal(counts(column, "layer"), values)
    assert ["may" if note.warning else "" for note in doubts(column, "layer")] == ["may"] * said


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**9), st.floats(0, 1e12, exclude_max=True))))
def test_numbers_come_through_as_they_are(values):
    expected = [math.nan if value is None else float(value) for value in values]
    np.testing.assert_array_equal(numbers(*values), expected)


@pytest.mark.parametrize(
    ("value", "key"),
    [
        (7, "7"),
        (7.0, "7"),
        (7.5, "7.5"),
        (" E01 ", "E01"),
        ("01", "01"),
        ("", None),
        ("  ", None),
        (None, None),
        (math.nan, None),
        (0, "0"),
        (36061000000, "36061000000"),
        (np.float64(36061.0), "36061"),
        ("E01\u200b", "E01"),
        ("\ufeffE01\u00a0", "E01"),
        ("Saint\u00a0Denis", "Saint Denis"),
        ("Ko\u0308ln", "K\u00f6ln"),
        ("\u200b", None),
    ],
)
def test_identifier(value, key):
    assert identifier(value) == key


def test_encode_puts_equal_identifiers_together():
    positions, keys = encode(Column("area", ["b", 7, None, "7", 7.0, " b", "", "a"]))
    assert keys.tolist() == ["7", "a", "b"]
    assert positions.tolist() == [2, 0, -1, 0, 0, 2, -1, 1]


def test_encode_of_nothing():
    for values in ([], [None, None, " "]):
        positions, keys = encode(Column("area", values))
        assert positions.tolist() == [-1] * len(values)
        assert keys.tolist() == []


def test_some_names_the_first_and_says_that_there_are_more():
    assert some([1, 2]) == "1, 2"
    assert some(range(7)) == "0, 1, 2, 3, 4 …"
    assert some([]) == ""


OWN = {int, float, str, bool, type(None)}
COLUMNS = {
    "whole": (pd.Series([1, 2]), [1, 2]),
    "small whole": (pd.Series([1, 2], dtype="int8"), [1, 2]),
    "nullable, no gap": (pd.Series([1, 2], dtype="Int64"), [1, 2]),
    "nullable, a gap": (pd.Series([1, None], dtype="Int64"), [1, None]),
    "nullable, nothing": (pd.Series([None, None], dtype="Int64"), [None, None]),
    "decimal": (pd.Series([0.5, 2.0]), [0.5, 2.0]),
    "decimal, a gap": (pd.Series([0.5, np.nan]), [0.5, None]),
    "nullable decimal": (pd.Series([0.5, None], dtype="Float64"), [0.5, None]),
    "yes and no": (pd.Series([True, False]), [True, False]),
    "nullable yes and no": (pd.Series([True, None], dtype="boolean"), [True, None]),
    "text": (pd.Series(["a", None]), ["a", None]),
    "text of pandas": (pd.Series(["a", None], dtype="string"), ["a", None]),
    "categories": (pd.Series(pd.Categorical(["a", None, "a"])), ["a", None, "a"]),
    "numbers as categories": (pd.Series(pd.Categorical([2, 1, 2])), [2, 1, 2]),
    "mixed": (
        pd.Series([np.int64(1), np.float32(0.5), np.str_("a"), np.bool_(True), pd.NA, np.nan, None], dtype=object),
        [1, 0.5, "a", True, None, None, None],
    ),
    "no rows": (pd.Series([], dtype="Int64"), []),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_come_out_as_pythons_own_objects(name):
    column, expected = COLUMNS[name]
    found = plain_values(column)
    assert found == expected
    assert {type(value) for value in found} <= OWN
    assert [type(value) for value in found] == [type(value) for value in expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *((value, None) for value in (None, np.nan, np.float64("nan"), np.inf, -np.inf, pd.NA, pd.NaT)),
        *((np.int32(7), 7), (np.float32(0.5), 0.5), (np.bool_(False), False), (np.str_("a"), "a"), ("", ""), (0, 0)),
    ],
)
def test_single_values_come_out_as_pythons_own_objects(value, expected):
    found = plain_value(value)
    assert found == expected
    assert type(found) is type(expected)


@given(
    st.lists(st.one_of(st.integers(0, 9), st.integers(0, 2**31 - 1), st.sampled_from([65535, 65536, 65537]))),
    st.booleans(),
)
def test_distinct_numbers_are_those_of_numpy(given_numbers, short):
    numbers_ = np.array(given_numbers, dtype=np.int32 if short else np.int64)
    found, at = distinct(numbers_)
    expected, places = np.unique(numbers_, return_inverse=True)
    assert (found.tolist(), at.tolist()) == (expected.tolist(), places.tolist())
    assert found.dtype == numbers_.dtype


def test_portions_follow_one_another_and_are_of_one_size():
    sizes = np.array([3, 0, 4, 9, 1, 1, 1, 25, 2])
    found = portions(sizes, 10)
    assert [place for part in found for place in range(part.start, part.stop)] == list(range(9))
    assert all(sizes[part].sum() <= 10 + sizes[part].max() for part in found)
    assert portions(np.zeros(0, dtype=int), 10) == []


@pytest.mark.parametrize(
    ("given", "others", "expected"),
    [
        (
            np.array(["A1", "a1", "01", "1", ""], dtype=object),
            np.array(["1", "A1", ""]),
            [True, False, False, True, True],
        ),
        (["6201", 6201, None], [None, 6201], [False, True, True]),
        (np.array(["A"], dtype=object), [], [False]),
        (np.array([], dtype=object), ["A"], []),
    ],
)
def test_what_is_among_others(given, others, expected):
    assert among(given, others).tolist() == expected

"""What stands beside a figure: flags that say that a 0 is none, and the unit that it is counted in."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.raw.figures import Figures, read_figures
from creative_clusters_plugin.core.raw.flags import is_flag, with_flags
from creative_clusters_plugin.core.raw.units import is_multiplier, is_unit, not_counts, scale_of, unit_of_titles


def flagged(figures: list[str], name: str, flags: list[str], **options) -> Figures:
    read = read_figures(pd.Series(figures), "file", "jobs")
    return with_flags(read, {name: pd.Series(flags)}, "file", **options)


@pytest.mark.parametrize("letter", ["120b", "r120", "120E"])
def test_a_letter_beside_the_digits_of_one_figure_may_be_a_damaged_digit(letter):
    found = read_figures(pd.Series(["7", letter, "400"]), "file", "jobs")
    assert found.values.tolist() == [7, 120, 400]
    (note,) = found.notes
    assert note.warning and f"1 figure has a letter right beside its digits ('{letter}'; lines 2)" in note.render()


@pytest.mark.parametrize("texts", [["7e", "120e", "3e"], ["7 e", "120", "5"], ["(7)", "1.2k", "3*"]])
def test_flags_that_a_column_is_used_to_or_that_stand_apart_are_no_damage(texts):
    assert not read_figures(pd.Series(texts), "file", "jobs").notes


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("status", "suppressed"),
        ("status", "c"),
        ("STATUS", "x"),
        ("Status", "s"),
        ("obs_status", ":"),
        ("kod", "c"),
        ("what ever", "(D)"),
        ("X", "withheld"),
        ("EMP_N", "D"),
        ("EMP_F", "e"),
        ("disclosure", "N"),
        ("disclosure_code", "N"),
        ("quality", "F"),
        ("reliability", "/"),
        ("suppressed", "Y"),
        ("is_confidential", "True"),
        ("geheim", "ja"),
        ("bemerkung", "Wert geheim zu halten"),
        ("note", "Withheld to avoid disclosure"),
    ],
)
def test_a_0_that_is_said_to_be_withheld_is_unknown(name, flag):
    fine = {"Y": "N", "True": "False", "ja": "nein"}.get(flag, "")
    found = flagged(["0", "400", "0"], name, [flag, fine, fine])
    np.testing.assert_array_equal(found.values, [np.nan, 400, 0])
    assert found.status.tolist() == ["suppressed", "ok", "ok"]
    (note,) = found.notes
    assert f"1 figure of 'file' is 0 where column '{name}' says" in note.render()


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("sex", ["F", "M", "F"]),
        ("section", ["C", "D", "G"]),
        ("status", ["ok", "p", "e"]),
        ("quality", ["A", "B", "A"]),
        ("suppressed", ["N", "N", "N"]),
        ("note", ["not suppressed", "", ""]),
        ("EMP_N", ["G", "H", "J"]),
        ("size", ["a", "b", "c"]),
        ("unit", ["Persons"] * 3),
        ("status", ["", "", ""]),
    ],
)
def test_other_columns_leave_a_0_what_it_is(name, flags):
    found = flagged(["0", "400", "0"], name, flags)
    assert found.values.tolist() == [0, 400, 0] and found.notes == ()


def test_figures_above_0_stay_whatever_is_beside_them():
    found = flagged(["12", "400", "0"], "status", ["c", "c", "c"])
    np.testing.assert_array_equal(found.values, [12, 400, np.nan])


def test_letters_of_a_quality_do_not_hide_where_they_have_figures():
    found = flagged(["0", "400", "5", "7", "0"], "quality", ["C", "C", "A", "B", "F"])
    np.testing.assert_array_equal(found.values, [0, 400, 5, 7, np.nan])


def test_letters_of_sizes_give_bounds():
    found = flagged(["0", "210", "0", "0"], "EMP_F", ["a", "", "e", "m"])
    np.testing.assert_array_equal(found.values, [np.nan, 210, np.nan, np.nan])
    np.testing.assert_array_equal(found.low, [0, np.nan, 250, 100_000])
    np.testing.assert_array_equal(found.high, [19, np.nan, 499, np.nan])


def test_what_a_status_says_of_figures_that_are_there_and_not():
    found = flagged(["5", "6", "", ""], "status", ["estimated", "rounded", "missing", "suppressed"])
    assert found.status.tolist() == ["estimated", "rounded", "missing", "suppressed"]


def test_marks_of_ones_own_beside_a_figure():
    found = flagged(["0", "7"], "kz", ["q", ""], marks=frozenset({"q"}))
    np.testing.assert_array_equal(found.values, [np.nan, 7])


def test_marks_of_ones_own_in_place_of_a_figure():
    read = read_figures(pd.Series(["-1", "9 999", "7"]), "file", "jobs", marks=frozenset({"-1", "9999"}))
    np.testing.assert_array_equal(read.values, [np.nan, np.nan, 7])


def test_figures_in_another_unit():
    read = read_figures(pd.Series(["1.210", "0.3", "<5", "7.1"]), "file", "jobs", scaled=True).times(1000)
    np.testing.assert_array_equal(read.values, [1210, 300, np.nan, 7100])
    np.testing.assert_array_equal(read.high, [np.nan, np.nan, 5000, np.nan])


@pytest.mark.parametrize(
    ("name", "values", "flags"),
    [
        ("status", ["ok", "x"], True),
        ("kod", ["c", ""], True),
        ("sex", ["f", "m"], False),
        ("industry", ["c", "g"], False),
        ("status", ["", ""], False),
        ("employment_status", ["Employees working full time", "Self-employed"], False),
    ],
)
def test_columns_of_flags(name, values, flags):
    assert is_flag(name, values) is flags


@pytest.mark.parametrize(
    ("unit", "factor", "measure"),
    [
        (("Thousands",), 1000, ""),
        (("in Tsd.",), 1000, ""),
        (("en milliers",), 1000, ""),
        (("x 1 000",), 1000, ""),
        (("('000s)",), 1000, ""),
        (("1000 Personen",), 1000, ""),
        (("THS_PER",), 1000, ""),
        (("tys. osób",), 1000, ""),
        (("Mio. Personen",), 1e6, ""),
        (("Persons", "thousands"), 1000, ""),
        (("PS", "3"), 1000, ""),
        (("PS", "0"), 1, ""),
        (("thousand persons", "3"), 1000, ""),  # says it twice
        (("Persons", "units"), 1, ""),
        (("Anzahl",), 1, ""),
        (("FTE",), 1, ""),
        (("",), 1, ""),
        (("GBP million",), 1e6, "GBP million"),
        (("MIO_EUR",), 1e6, "MIO_EUR"),
        (("Dollars", "thousands"), 1000, "Dollars"),
        (("Hours worked by employees",), 1, "Hours worked by employees"),
        (("Percent",), 1, "Percent"),
        (("%",), 1, "%"),
        (("Index 2015=100",), 1, "Index 2015=100"),
        (("employee compensation",), 1, "employee compensation"),
        (("THS_HW",), 1000, "THS_HW"),
    ],
)
def test_units(unit, factor, measure):
    assert scale_of(*unit) == (factor, measure)


@pytest.mark.parametrize(
    ("title", "factor"),
    [
        ("Workplace employment ('000s)", 1000),
        ("Thousands", 1000),
        ("(thousands)", 1000),
        ("Beschäftigte (in Tsd.)", 1000),
        ("Erwerbstätige in 1 000", 1000),
        ("Erwerbstätige in 1.000 Personen", 1000),
        ("Emploi salarié, en milliers", 1000),
        ("Banen (x 1 000)", 1000),
        ("Unit: thousand persons", 1000),
        ("emp_thousands", 1000),
        ("jobs '000", 1000),
        ("Employment, millions", 1e6),
        ("Employee jobs by local authority and industry", 1),
        ("Businesses employing thousands", 1),
        ("Jobs in Thousand Oaks", 1),
        ("Jobs (rounded to 1,000)", 1),
        ("Firms with 1,000 or more", 1),
        ("250 to 1,000", 1),
        ("1,000", 1),
        ("Year 2000", 1),
        ("jobs", 1),
    ],
)
def test_units_in_titles(title, factor):
    assert scale_of(unit_of_titles(["Not seasonally adjusted", title])) == (factor, "")


def test_columns_of_units_and_multipliers():
    assert is_unit("unit", ["GBP million"]) and is_unit("anything", ["Thousands", ""]) and is_unit("UOM", ["Persons"])
    assert not is_unit("units", ["12", "7"]) and not is_unit("sex", ["Male"]) and not is_unit("UOM_ID", ["249"])
    assert is_multiplier("SCALAR_FACTOR", ["thousands"]) and is_multiplier("UNIT_MULT", ["3"])
    assert not is_multiplier("SCALAR_FACTOR", [""]) and not is_multiplier("jobs", ["3"])


def test_figures_that_count_nothing_are_named():
    assert "in 'GBP million' (15)" in str(not_counts("file", {"GBP million": 15}))

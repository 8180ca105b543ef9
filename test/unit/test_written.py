"""Figures as people write them: the right number, a mark, bounds, or no figure; never a wrong number."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from creative_clusters_plugin.core.figures.written import Hints, read_written


def one(text: str, **hints) -> tuple:
    """Value, state and flag of a column with one cell."""
    found = read_written([text], Hints(**hints))
    return found.values[0], found.state[0], found.flags[0]


@pytest.mark.parametrize(
    ("text", "value", "state", "flag"),
    [
        ("120", 120, "ok", ""),
        (" 120 ", 120, "ok", ""),
        ("1.2k", 1200, "ok", ""),
        ("1,2 K", 1200, "ok", ""),
        ("1.234k", 1234, "ok", ""),
        ("3 Tsd.", 3000, "ok", ""),
        ("3 thousand", 3000, "ok", ""),
        ("1,5 Mio.", 1_500_000, "ok", ""),
        ("2 millions", 2_000_000, "ok", ""),
        ("1_000", 1000, "ok", ""),
        ("1'000", 1000, "ok", ""),
        ("1’234’567", 1_234_567, "ok", ""),
        ("1 000", 1000, "ok", ""),
        ("1\u00a0000", 1000, "ok", ""),
        ("1\u2009000", 1000, "ok", ""),
        ("1\u202f234\u202f567", 1_234_567, "ok", ""),
        ("1 234,5", 1234.5, "ok", ""),
        ("12,4", 12.4, "ok", ""),
        ("12.4", 12.4, "ok", ""),
        ("1.234,5", 1234.5, "ok", ""),
        ("1,234.5", 1234.5, "ok", ""),
        ("1,23,456", 123_456, "ok", ""),  # lakhs
        ("1.234.567", 1_234_567, "ok", ""),
        ("0.125", 0.125, "ok", ""),
        ("+7", 7, "ok", ""),
        ("\u22125", -5, "ok", ""),
        ("'120", 120, "ok", ""),
        ("１２０", 120, "ok", ""),
        ("1e3", 1000, "ok", ""),
        ("(120)", 120, "ok", "()"),
        ("120*", 120, "ok", "*"),
        ("120 †", 120, "ok", "†"),
        ("120¹", 120, "ok", "¹"),
        ("120 [2]", 120, "ok", "2"),
        ("120 p", 120, "ok", "p"),
        ("120 (p)", 120, "ok", "p"),
        ("120 bep", 120, "ok", "bep"),
        ("r0001", np.inf, "wrong", ""),
        ("B200", np.inf, "wrong", ""),
        ("E120", np.inf, "wrong", ""),
        ("e 0120", np.inf, "wrong", ""),
        ("r120", 120, "ok", "r"),
        ("120 e", 120, "estimated", "e"),
        ("e120", 120, "estimated", "e"),
        ("e 120", 120, "estimated", "e"),
        ("~120", 120, "estimated", "~"),
        ("ca. 1 200", 1200, "estimated", "ca."),
    ],
)
def test_figures(text, value, state, flag):
    assert one(text) == (value, state, flag)


MARKS = "* c x s n d F np n.p. nd ns ..C ..S / # ! † [c] [low] {s} (x) k.A. k. A. secret Suppressed confid. 0c"
NONE = "- – : . .. ... … n/a NA #N/A [z]"


@pytest.mark.parametrize("text", [*MARKS.replace("k. A.", "k.\u00a0A.").split(" "), "0 c", "0*", ":c", ": (c)"])
def test_marks_of_what_is_withheld(text):
    value, state, _ = one(text)
    assert math.isnan(value) and state == "suppressed"


@pytest.mark.parametrize("text", [*NONE.split(), "", "  ", ":u"])
def test_marks_of_what_is_not_there(text):
    value, state, _ = one(text)
    assert math.isnan(value) and state == "missing"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("<5", 0, 4),
        ("< 3", 0, 2),
        ("[<5]", 0, 4),
        ("<=4", 0, 4),
        ("≤ 4", 0, 4),
        ("less than 10", 0, 9),
        ("unter 3", 0, 2),
        ("moins de 11", 0, 10),
        ("1-4", 1, 4),
        ("1 – 4", 1, 4),
        ("1 to 4", 1, 4),
        ("5 bis 9", 5, 9),
        ("1,000-2,499", 1000, 2499),
        ("1 000 - 2 499", 1000, 2499),
        (">10", 11, math.nan),
        ("5+", 5, math.nan),
        ("100,000 or more", 100_000, math.nan),
    ],
)
def test_bounds(text, low, high):
    found = read_written([text])
    assert found.state == ["suppressed"] and math.isnan(found.values[0])
    np.testing.assert_array_equal([found.low[0], found.high[0]], [low, high])


@pytest.mark.parametrize(
    "text",
    [
        "12 34",
        "1 2",
        "1 234 56",
        "1 000 1 000",
        "1'00",
        "3 m",
        "3 M",
        "3 T",
        "3 bn",
        "120 pc",
        "12 %",
        "12 FTE",
        "120 h",
        "120 abc",
        "(120",
        "120)",
        "1.2.3",
        "1..2",
        "1,2,3",
        "9-5",
        "0 or 1",
        "2015-16",
        "Jan-11",
        "12/5",
        "1;2",
        "£120",
        "120 €",
        "twelve",
        "inf",
        "0x10",
        "--5",
        "- 5",
        "1.2.2021",
        "1,234,5",
        "1.234.5",
    ],
)
def test_what_is_no_figure(text):
    value, state, _ = one(text)
    assert math.isinf(value) and state == "wrong"


@pytest.mark.parametrize(
    ("texts", "hints", "values"),
    [
        (["1.210", "3.451", "25.110"], {}, [1210, 3451, 25110]),
        (["1.210", "815", "c"], {}, [1210, 815, math.nan]),
        (["1.210", "1.2k"], {}, [1210, 1200]),
        (["1.210", "12,5"], {}, [1210, 12.5]),
        (["1,210", "12,5"], {}, [1.21, 12.5]),
        (["1,210", "12.5"], {}, [1210, 12.5]),
        (["1,210", "1200"], {}, [1210, 1200]),
        (["0.210", "1.215"], {}, [0.21, 1.215]),
        (["1.234.567", "1.210"], {}, [1_234_567, 1210]),
        (["1.21", "25.1"], {}, [1.21, 25.1]),
        (["1.210"], {"english": True}, [1.21]),
        (["1.210"], {"scaled": True}, [1.21]),
        (["1.210", "1200"], {"decimals": "comma"}, [1210, 1200]),
        (["1.210", "1200"], {"decimals": "point"}, [1.21, 1200]),
        (["1,210", "200"], {"semicolons": True}, [1210, 200]),
        (["1,210", "200"], {"semicolons": True, "scaled": True}, [1.21, 200]),
        (["9999", "12"], {"marks": frozenset({"9999"})}, [math.nan, 12]),
        (["-9", "12"], {"marks": frozenset({"-9"})}, [math.nan, 12]),
    ],
)
def test_what_points_and_commas_are_is_told_from_the_column(texts, hints, values):
    found = read_written(texts, Hints(**hints))
    np.testing.assert_array_equal(found.values, values)
    assert not found.unclear


@pytest.mark.parametrize(
    ("texts", "hints"),
    [
        (["1.210", "1200"], {}),
        (["1.210", "25.1"], {}),
        (["1.000", "12.000"], {}),
        (["1.210", "1,210"], {}),
        (["1,210", "1200"], {"semicolons": True}),
        (["1.210", "12,5", "12.5"], {}),
        (["16,198", "200"], {"scaled": True}),
        (["16.198", "200"], {"scaled": True, "semicolons": True}),
        (["16.198", "1,200"], {"scaled": True}),
    ],
)
def test_what_can_be_read_in_two_ways_is_left_unclear(texts, hints):
    found = read_written(texts, Hints(**hints))
    assert found.unclear and np.isinf(found.values).any()


_STYLES = {
    "plain": lambda n: str(n),
    "english": lambda n: f"{n:,}",
    "german": lambda n: f"{n:,}".replace(",", "."),
    "french": lambda n: f"{n:,}".replace(",", "\u202f"),
    "swiss": lambda n: f"{n:,}".replace(",", "’"),
}


@given(st.lists(st.integers(0, 10**8), min_size=1), st.sampled_from(sorted(_STYLES)))
def test_whole_counts_come_back_in_every_style_or_are_unclear(counts, style):
    found = read_written([_STYLES[style](n) for n in counts])
    np.testing.assert_array_equal(found.values[np.isfinite(found.values)], np.array(counts)[np.isfinite(found.values)])
    if style != "german":
        assert np.isfinite(found.values).all()


@given(st.lists(st.integers(0, 10**7), min_size=1), st.sampled_from([",", "."]))
def test_decimals_come_back(tenths, divider):
    found = read_written([f"{n // 10}{divider}{n % 10}" for n in tenths])
    np.testing.assert_allclose(found.values, np.array(tenths) / 10, rtol=1e-12)

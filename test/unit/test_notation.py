"""Numbers in texts: as the language of the run writes them, and a sentence where there is one of one."""

import numpy as np
import pytest

from creative_clusters_plugin.core.figures.notation import fill, writing_in, written
from creative_clusters_plugin.core.messages import Note, mark, mark_plural


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "1,234.5; 12,345; 12,807; 25.0\N{NO-BREAK SPACE}%; -0.5"),
        ("de_AT", "1.234,5; 12.345; 12.807; 25,0\N{NO-BREAK SPACE}%; -0,5"),
        ("fr", "1\u202f234,5; 12\u202f345; 12\u202f807; 25,0\N{NO-BREAK SPACE}%; -0,5"),
        ("ja", "1,234.5; 12,345; 12,807; 25.0\N{NO-BREAK SPACE}%; -0.5"),
    ],
)
def test_figures_are_written_as_the_language_does(language, expected):
    values = {"a": 1234.5, "count": np.int64(12345), "jobs": 12807.2, "share": 0.25, "low": -0.5}
    with writing_in(language):
        assert fill("{a:,.1f}; {count}; {jobs:.0f}; {share:.1%}; {low:g}", values) == expected
    assert written("1,234.5") == "1,234.5"


def test_what_counts_nothing_is_left_as_it_is():
    values = {"year": 2021, "line": 12345, "text": "1234", "known": True, "none": None}
    with writing_in("de"):
        assert fill("{year} {line} {text} {known} {none} {{}}", values) == "2021 12345 1234 True None {}"


def test_one_of_one_is_the_only():
    figures = mark_plural(
        "{count} of {all} figures of '{layer}' is missing.", "{count} of {all} figures of '{layer}' are missing."
    )
    found = {1: "The only figure of 'x' is missing.", 2: "1 of 2 figures of 'x' is missing."}
    for total, text in found.items():
        assert Note(figures, {"count": 1, "all": total, "layer": "x"}).render() == text
    industries = mark("In the table {count} of {all} industries and {count} of {all} series are left.")
    said = Note(industries, {"count": 1, "all": 1}).render()
    assert said == "In the table the only industry and the only series are left."

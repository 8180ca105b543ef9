"""The picture of a matrix: classes, legible text on every colour, a text for every square, nothing that breaks the markup."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from creative_clusters_plugin.reports.drawing.heatmap import Scale, heat_map, ink
from creative_clusters_plugin.styling.palettes import QUOTIENT_COLOURS, SCORE_COLOURS

SCALE = Scale((-0.5, -0.3, -0.1, 0.1, 0.3, 0.5), QUOTIENT_COLOURS)


def drawn(s: int, names=None, values=None) -> str:
    names = names or [f"Sector {number}" for number in range(s)]
    values = np.linspace(-1, 1, s * s).reshape(s, s) if values is None else values
    return heat_map(
        "pairs",
        "All pairs",
        "in words",
        names,
        values,
        SCALE,
        lambda row, column: f"{names[row]} – {names[column]}",
        lambda row, column: "•" if (row, column) == (0, 1) else "",
        [number == 0 for number in range(s)],
        [("•", "clear")],
    )


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [*QUOTIENT_COLOURS, *SCORE_COLOURS])
def test_text_is_legible_on_every_colour(colour):
    light, dark = sorted((luminance(colour), luminance(ink(colour))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_classes():
    assert SCALE.colour(-0.6) == SCALE.colour(-0.5) == QUOTIENT_COLOURS[0]
    assert SCALE.colour(0.0) == QUOTIENT_COLOURS[3]
    assert SCALE.colour(0.51) == QUOTIENT_COLOURS[-1]
    assert SCALE.colour(float("nan")) not in QUOTIENT_COLOURS
    assert SCALE.labels()[0] == "≤ −0.5" and SCALE.labels()[3] == "−0.1 – 0.1" and SCALE.labels()[-1] == "> 0.5"


@pytest.mark.parametrize("s", [2, 12, 20, 60])
def test_every_square_has_its_text_and_every_row_its_name(s):
    svg = drawn(s)
    root = ElementTree.fromstring(svg)
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert sum(" – " in text for text in texts) == s * (s - 1)
    assert {f"Sector {number}" for number in range(s)} <= set(texts)
    assert root.find("{http://www.w3.org/2000/svg}desc").text == "in words"
    assert svg.count("<rect") == s * (s - 1) + 7


def test_rows_of_sixty_do_not_run_into_each_other():
    heights = sorted(
        {float(y) for y in re.findall(r'<text class="(?:label|panel)" x="260.0" y="([0-9.]+)"', drawn(60))}
    )
    assert len(heights) == 60 and min(np.diff(heights)) >= 14


def test_names_are_text_and_values_may_be_missing():
    values = np.array([[np.nan, np.nan], [-0.001, np.nan]])
    svg = drawn(2, ["<b>A & B</b>", "x" * 60], values)
    ElementTree.fromstring(svg)
    assert "<b>" not in svg and "x" * 60 in svg and "…" in svg
    assert ">.00<" in svg and "−.00" not in svg
    assert drawn(1) == ""

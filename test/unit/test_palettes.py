"""The colours keep apart for everyone, and on a black-and-white printer."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from creative_clusters_plugin.styling import palettes
from creative_clusters_plugin.styling.kind import Categories, Numbers
from creative_clusters_plugin.styling.kinds import KINDS

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB; grey is the luminance of BT.709.
SEEN_AS = {
    "full colour": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "greyscale": np.tile([0.2126729, 0.7151522, 0.0721750], (3, 1)),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = TO_XYZ.sum(axis=1)

BIVARIATE = palettes.BIVARIATE_COLOURS
IN_ORDER = {
    "score": palettes.SCORE_COLOURS,
    "jobs": palettes.JOBS_COLOURS,
}
IN_ORDER |= {f"sequential {count}": palettes.sequential(count) for count in range(2, palettes.MOST_CLASSES + 1)}
IN_ORDER |= {
    f"greys {count}": palettes.sequential(count, palettes.GREYS) for count in range(2, palettes.MOST_CLASSES + 1)
}
_SIDES = range(palettes.MOST_ON_A_SIDE + 1)
# lightest where they turn: number of classes below, and the colours
TURNING = {
    "quotient": (palettes.QUOTIENT_ABOUT_ONE, palettes.QUOTIENT_COLOURS),
    "change": (palettes.QUOTIENT_ABOUT_ONE, palettes.CHANGE_COLOURS),
}
TURNING |= {
    f"diverging {below} {middle} {above}": (below, palettes.diverging(below, middle, above))
    for below in _SIDES
    for middle in (0, 1)
    for above in _SIDES
    if below + middle + above > 1
}
ANY_PAIR = {"class": list(palettes.CLASS_COLOURS.values()), "joint": list(palettes.JOINT_COLOURS.values())}
ANY_PAIR |= {"trend": list(palettes.TREND_COLOURS.values()), "outlook": list(palettes.OUTLOOK_COLOURS.values())}
# two sides of eight classes, which mirror each other in grey
TWO_SIDES = [*palettes.EMERGING_COLOURS.values()]
ANY_PAIR |= {"colocation": list(palettes.COLOCATION_COLOURS.values())}
ANY_PAIR |= {"regional": list(palettes.REGIONAL_COLOURS.values()), "cluster": list(palettes.CLUSTER_COLOURS.values())}
ANY_PAIR |= {"spread": list(palettes.SPREAD_COLOURS.values())}
ANY_PAIR |= {"likeness_of_many": list(palettes.LIKENESS_OF_MANY_COLOURS.values())}
# six to nine classes: as far apart as so many can be in greyscale
MANY_PAIRS = {
    "types": [*palettes.TYPE_COLOURS.values(), palettes.TYPE_OTHER],
}
# and those of any other kind, a new one too
MANY_PAIRS |= {
    kind.id: [*kind.colours.values()]
    for kind in KINDS.values()
    if isinstance(kind, Categories)
    and kind.id not in (*ANY_PAIR, "emerging")
    and not kind.square
    and not kind.other
    and kind.colours
}
IN_ORDER |= {
    kind.id: kind.colours[::-1] if kind.lowest_first else kind.colours
    for kind in KINDS.values()
    if isinstance(kind, Numbers) and kind.id not in IN_ORDER and kind.colours and kind.centre is None
}
TURNING |= {
    kind.id: (len(kind.colours) // 2, kind.colours)
    for kind in KINDS.values()
    if isinstance(kind, Numbers) and kind.colours and kind.centre is not None
}


def lab(colour: str, seen_as: str) -> np.ndarray:
    """CIE Lab (D65) of '#rrggbb' as someone sees it."""
    encoded = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    ratio = TO_XYZ @ np.clip(np.asarray(SEEN_AS[seen_as]) @ linear, 0, 1) / WHITE
    x, y, z = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def distance(one: str, other: str, seen_as: str) -> float:
    return float(np.linalg.norm(lab(one, seen_as) - lab(other, seen_as)))


def test_lab_of_known_colours():
    # Lindbloom's calculator, sRGB D65.
    assert lab("#ffffff", "full colour") == pytest.approx([100, 0, 0], abs=0.01)
    assert lab("#ff0000", "full colour") == pytest.approx([53.24, 80.09, 67.20], abs=0.02)


@pytest.mark.parametrize("seen_as", SEEN_AS)
@pytest.mark.parametrize("scheme", IN_ORDER)
def test_neighbouring_classes_differ(scheme, seen_as):
    colours = IN_ORDER[scheme]
    assert min(distance(one, other, seen_as) for one, other in pairwise(colours)) > 7.5


@pytest.mark.parametrize("scheme", [*ANY_PAIR, *MANY_PAIRS, "quotient", "score"])
def test_land_around_a_map_is_taken_for_no_class(scheme):
    quotient = {"quotient": (*palettes.QUOTIENT_COLOURS, palettes.QUOTIENT_ZERO)}
    colours = (ANY_PAIR | MANY_PAIRS | IN_ORDER | quotient)[scheme]
    assert min(distance(palettes.LAND, colour, "full colour") for colour in colours) > 7.5


@pytest.mark.parametrize("seen_as", SEEN_AS)
@pytest.mark.parametrize("scheme", IN_ORDER)
def test_order_is_order_of_lightness(scheme, seen_as):
    lightness = [lab(colour, seen_as)[0] for colour in IN_ORDER[scheme]]
    assert lightness == sorted(lightness, reverse=True)


@pytest.mark.parametrize("seen_as", SEEN_AS)
@pytest.mark.parametrize("scheme", TURNING)
def test_two_sides_are_lightest_where_they_turn_and_differ_from_each_other(scheme, seen_as):
    below, colours = TURNING[scheme]
    lightness = [lab(colour, seen_as)[0] for colour in colours]
    assert lightness[:below] == sorted(lightness[:below])
    assert lightness[below:] == sorted(lightness[below:], reverse=True)
    assert max(lightness) == max(lightness[max(below - 1, 0) : below + 1])
    assert least([*colours, palettes.QUOTIENT_ZERO], seen_as) > 7.5


@pytest.mark.parametrize("seen_as", SEEN_AS)
@pytest.mark.parametrize("scheme", ANY_PAIR)
def test_classes_without_order_differ_pairwise(scheme, seen_as):
    assert least(ANY_PAIR[scheme], seen_as) > 14


@pytest.mark.parametrize("seen_as", SEEN_AS)
@pytest.mark.parametrize("scheme", MANY_PAIRS)
def test_many_classes_differ_pairwise(scheme, seen_as):
    assert least(MANY_PAIRS[scheme], seen_as) > 7.5


@pytest.mark.parametrize("seen_as", SEEN_AS)
def test_the_patterns_over_time_differ(seen_as):
    hot, cold, rest = TWO_SIDES[:8], TWO_SIDES[8:16], TWO_SIDES[16:]
    sides = [hot + rest, cold + rest] if seen_as == "greyscale" else [TWO_SIDES]
    assert min(least(side, seen_as) for side in sides) > 7.5


def least(colours, seen_as: str) -> float:
    """The distance of the two colours that are most alike."""
    return min(distance(one, other, seen_as) for one, other in combinations(colours, 2))


def test_every_palette_of_the_plugin_is_measured():
    measured = {
        colour for scheme in (IN_ORDER, ANY_PAIR, MANY_PAIRS) for colours in scheme.values() for colour in colours
    }
    measured |= {colour for _, colours in TURNING.values() for colour in colours}
    measured |= {*BIVARIATE.values(), *TWO_SIDES}
    for name in dir(palettes):
        if name.endswith("_COLOURS"):
            colours = getattr(palettes, name)
            assert set(colours.values() if isinstance(colours, dict) else colours) <= measured, name


def test_colours_that_are_alike_are_found():
    # red and green of one lightness; blue and violet; light and dark of one hue
    assert least(["#d7191c", "#7a8c1a"], "full colour") > 60
    assert least(["#d7191c", "#7a8c1a"], "deuteranopia") < 25
    assert least(["#d62f27", "#4575b5"], "greyscale") < 3
    assert least(["#ffffff", "#f8f8f8", "#000000"], "full colour") < 7.5
    assert least(["#0000ff", "#ffff00"], "tritanopia") < least(["#0000ff", "#ffff00"], "full colour") / 2


@pytest.mark.parametrize("seen_as", SEEN_AS)
def test_bivariate_steps_differ(seen_as):
    steps = [
        (one, other)
        for one in BIVARIATE
        for other in BIVARIATE
        if abs(int(one[0]) - int(other[0])) + abs(int(one[2]) - int(other[2])) == 1
    ]
    assert len(steps) == 24
    assert min(distance(BIVARIATE[one], BIVARIATE[other], seen_as) for one, other in steps) > 7.5


def test_both_ends_of_the_quotient_are_told_apart_by_hue():
    blue, red = palettes.QUOTIENT_COLOURS[0], palettes.QUOTIENT_COLOURS[-1]
    assert lab(blue, "full colour")[2] < -5 < 5 < lab(red, "full colour")[1]


def test_quotient_breaks_mirror_each_other_about_one():
    breaks = palettes.QUOTIENT_BREAKS[1:]
    products = [low * high for low, high in zip(breaks, reversed(breaks), strict=True)]
    assert products == pytest.approx([1] * 6, abs=0.011)
    assert len(palettes.QUOTIENT_COLOURS) == len(palettes.QUOTIENT_BREAKS)
    middle = palettes.QUOTIENT_ABOUT_ONE
    assert palettes.QUOTIENT_BREAKS[middle] < 1 < palettes.QUOTIENT_BREAKS[middle + 1]


def test_change_breaks_mirror_each_other_about_none():
    breaks = palettes.CHANGE_BREAKS
    assert [-value for value in reversed(breaks)] == list(breaks)
    assert len(palettes.CHANGE_COLOURS) == len(breaks) + 1

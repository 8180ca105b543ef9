"""Colours and class breaks of the maps. Pure Python: colours are '#rrggbb', breaks are plain numbers.

A scheme from little to much runs from light to dark, so that it keeps its order in greyscale print; hue only adds to that.
One that turns about a value (1, or no growth) is lightest there, and dark at both ends: what stands out on the map is what
differs. Classes differ by more than 7.5 in CIE Lab, those of two sides also from each other, in full colour, in greyscale and
as seen with protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009); test_palettes.py measures it.
"""

# A location quotient is a ratio, so breaks mirror each other as reciprocals: half and double, two thirds and
# one and a half, and a band of ten per cent about 1 that nobody should read as a difference.
QUOTIENT_BREAKS = (0.0, 0.5, 0.67, 0.9, 1.1, 1.5, 2.0)
# One colour per class; class i runs from break i to break i + 1, the last is open. Blue below 1, cream about 1, orange to
# dark red above. The steps of the two sides lie between each other in lightness, so that no two are one colour in greyscale.
QUOTIENT_COLOURS = ("#0273a4", "#40a2d4", "#9ecde7", "#fef6df", "#e3a25e", "#d36334", "#93182a")
QUOTIENT_ABOUT_ONE = 3
# No job at all in the sector is a figure, not a gap: it has a class of its own below the others, in plain grey.
QUOTIENT_ZERO = "#dedede"

# Growth in hundredths of what was there: of a period against the nation's, or against none.
CHANGE_BREAKS = (-0.25, -0.1, -0.02, 0.02, 0.1, 0.25)
CHANGE_COLOURS = QUOTIENT_COLOURS

SCORE_BREAKS = (0.0, 20.0, 40.0, 60.0, 80.0, 100.0)
SCORE_COLOURS = ("#f6f0e1", "#c1d397", "#4ab293", "#0b7e8c", "#00466e")
JOBS_COLOURS = ("#f2eff9", "#cac2e7", "#a192cf", "#7963ac", "#50357f")

# Land around a map: a cool grey, which the warm one of areas without a class is not taken for.
LAND = "#c4d2dc"
# The same under outlines that lie on it: it is the ground, and the outlines are what is to be seen.
GROUND = "#f3f1ec"

# Keys are the values that the columns hold.
CLASS_COLOURS = {"hotspot": "#7f0e35", "specialised": "#d68228", "large": "#0b77a3", "none": "#f0ede8"}
ROBUST_COLOURS = {
    "always": "#67001f",
    "mostly": "#b04a2c",
    "contested": "#dd9a45",
    "seldom": "#ecd09c",
    "never": "#f3f1ee",
}
JOINT_COLOURS = {
    "both": "#67204b",
    "creative only": "#0576b0",
    "related only": "#e5ac40",
    "neither": "#f0ede8",
}
# 'i-j': i is the third (1 low, 3 high) of the creative quotient, j that of the related one.
BIVARIATE_COLOURS = {
    "1-1": "#f3f0eb", "1-2": "#efd49b", "1-3": "#ecb542",
    "2-1": "#89afd2", "2-2": "#a28979", "2-3": "#b16734",
    "3-1": "#0068a1", "3-2": "#663f70", "3-3": "#611a32",
}  # fmt: skip

TREND_COLOURS = {
    "emerging": "#541549",
    "growing": "#952f15",
    "stable": "#d18f1e",
    "declining": "#217bbc",
    "lost": "#98cbe5",
    "none": "#f0ede8",
}
OUTLOOK_COLOURS = {"growth": "#97331b", "decline": "#2f98da", "unsure": "#e0dcd5"}

# Spatial statistics, in the hues that users know from other programs' maps, and as light or dark as greyscale print needs.
HOT_COLD_COLOURS = {
    "hot 99": "#bc0012",
    "hot 95": "#f77e59",
    "hot 90": "#ffc89e",
    "not significant": "#f0ede8",
    "cold 90": "#b2bdb0",
    "cold 95": "#6a8cae",
    "cold 99": "#00477f",
    "isolated": "#727272",
}
# Eight patterns on each side: the more lasting a pattern, the darker; hot and cold mirror each other in lightness.
EMERGING_COLOURS = {
    "new hot": "#d66613",
    "consecutive hot": "#a52b3e",
    "intensifying hot": "#5d1800",
    "persistent hot": "#74300c",
    "diminishing hot": "#fd9e77",
    "sporadic hot": "#b05616",
    "oscillating hot": "#fa737d",
    "historical hot": "#fac0b4",
    "new cold": "#0690c0",
    "consecutive cold": "#176273",
    "intensifying cold": "#013546",
    "persistent cold": "#0b4969",
    "diminishing cold": "#69c1e0",
    "sporadic cold": "#3570c0",
    "oscillating cold": "#53a3eb",
    "historical cold": "#7fd9fe",
    "no pattern": "#eae6df",
    "undefined": "#ffffff",
}
QUADRANT_COLOURS = {
    "high-high": "#e10014",
    "low-low": "#0143c3",
    "low-high": "#a2a8f4",
    "high-low": "#ffbbb6",
    "not significant": "#f0ede8",
    "isolated": "#8e8e8e",
}
LIKENESS_COLOURS = {
    "high-high": "#b70027",
    "low-low": "#ff9d77",
    "other alike": "#efceba",
    "unlike": "#5ba2bb",
    "not significant": "#f0ede8",
    "isolated": "#797979",
}
SPREAD_COLOURS = {"varied": "#7a0c2e", "uniform": "#3d86ad", "not significant": "#f0ede8", "isolated": "#b0b0b0"}
LIKENESS_OF_MANY_COLOURS = {
    "alike": "#7a0c2e",
    "unlike": "#3d86ad",
    "not significant": "#f0ede8",
    "isolated": "#b0b0b0",
}
CLUSTER_COLOURS = {"cluster": "#2b5c8a", "not significant": "#f0ede8", "isolated": "#999999"}
MICROCLUSTER_COLOURS = {"cluster": "#2b5c8a", "not significant": "#b0a899", "not tested": "#b7d3ea"}
COLOCATION_COLOURS = {
    "at least twice": "#721125",
    "more": "#aa4815",
    "fewer": "#83c3ea",
    "not significant": "#ece8e2",
    "isolated": "#8d8d8d",
}
REGIONAL_COLOURS = {"national": "#7f0e35", "regional": "#d68228", "local": "#0b77a3", "none": "#f0ede8"}

# Types of areas have no order: any two of them differ, also in greyscale.
TYPE_COLOURS = {
    "type 1": "#7f0e35",
    "type 2": "#f2dd8b",
    "type 3": "#2077aa",
    "type 4": "#a5d0c0",
    "type 5": "#272565",
    "type 6": "#eca050",
    "type 7": "#709033",
    "type 8": "#d282ab",
}
TYPE_OTHER = "#f6f4f0"  # areas too small for a type
SIMILARITY_BREAKS = (-1.0, 0.0, 0.5, 0.7, 0.9, 1.0)
SIMILARITY_COLOURS = SCORE_COLOURS

NO_DATA = "#f4f4f4"
NO_DATA_DOTS = "#8a8a8a"
HATCH = "#2b2b2b"
HATCH_ON_DARK = "#f4f4f4"
OUTLINE = "#6f6f6f"

# As many classes as still differ from their neighbours by more than 7.5, see above.
MOST_CLASSES = 8
MOST_ON_A_SIDE = 3
GREYS = ("#f5f5f5", "#1f1f1f")


def between(anchors: tuple[str, ...], share: float) -> str:
    """The colour at `share` (0 to 1) of the way along `anchors`, evenly spaced."""
    place = share * (len(anchors) - 1)
    first = min(int(place), len(anchors) - 2)
    one, other = ([int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in anchors[first : first + 2])
    mixed = [round(low + (high - low) * (place - first)) for low, high in zip(one, other, strict=True)]
    return "#{:02x}{:02x}{:02x}".format(*mixed)


def sequential(count: int, anchors: tuple[str, ...] = SCORE_COLOURS) -> list[str]:
    """`count` colours from light to dark; the darkest for one class."""
    return [between(anchors, place / (count - 1)) if count > 1 else anchors[-1] for place in range(count)]


def diverging(below: int, middle: int, above: int) -> list[str]:
    """Colours of `below` classes, `middle` (0 or 1) about the value, and `above` classes; sides of up to three."""
    side = (QUOTIENT_COLOURS[:QUOTIENT_ABOUT_ONE], QUOTIENT_COLOURS[QUOTIENT_ABOUT_ONE + 1 :])
    lower = [side[0][1]] if below == 1 else sequential(below, side[0])
    upper = [side[1][1]] if above == 1 else sequential(above, side[1])
    return [*lower, *[QUOTIENT_COLOURS[QUOTIENT_ABOUT_ONE]] * middle, *upper]


INK = "#1c1c1c"


def type_on(colour: str) -> str:
    """The colour of type on a fill: white or ink, whichever has more contrast (relative luminance as WCAG 2.2 has it)."""
    light = _luminance(colour)
    return "#ffffff" if 1.05 / (light + 0.05) > (light + 0.05) / (_luminance(INK) + 0.05) else INK


def paled(colour: str, veil: float) -> str:
    """A colour under a white veil of that opacity (0 to 1)."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * veil):02x}" for part in parts)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""What the classes that the tools write are called, in English; whoever shows them translates them."""

from ..messages import Note, mark

CLASS = {
    "hotspot": mark("Creative hotspot"),
    "specialised": mark("Specialised, but narrow or small"),
    "large": mark("Large, but not specialised"),
    "none": mark("Neither specialised nor large"),
}
ROBUST = {
    "always": mark("Always a hotspot"),
    "mostly": mark("Mostly: by at least 80 % of the choices"),
    "contested": mark("Contested"),
    "seldom": mark("Seldom: by at most 20 % of the choices"),
    "never": mark("Never"),
}
TREND = {
    "emerging": mark("Emerging: a hotspot now, not before"),
    "growing": mark("Growing hotspot"),
    "stable": mark("Stable hotspot"),
    "declining": mark("Declining hotspot"),
    "lost": mark("Lost: a hotspot before, not now"),
    "none": mark("No hotspot before or now"),
}
OUTLOOK = {
    "growth": mark("Growth"),
    "decline": mark("Decline"),
    "unsure": mark("Unsure: the 90 % interval holds both"),
}
MICROCLUSTER = {
    "cluster": mark("More creative businesses than by chance"),
    "not significant": mark("May be due to chance"),
    "not tested": mark("Not tested against chance"),
}
REGIONAL = {
    "national": mark("Above the nation and its region"),
    "regional": mark("Above the nation, like its region"),
    "local": mark("Above its region only"),
    "none": mark("Above neither"),
}
EMERGING = {
    "new hot": mark("New hot spot"),
    "consecutive hot": mark("Consecutive hot spot"),
    "intensifying hot": mark("Intensifying hot spot"),
    "persistent hot": mark("Persistent hot spot"),
    "diminishing hot": mark("Diminishing hot spot"),
    "sporadic hot": mark("Sporadic hot spot"),
    "oscillating hot": mark("Oscillating hot spot"),
    "historical hot": mark("Historical hot spot"),
    "new cold": mark("New cold spot"),
    "consecutive cold": mark("Consecutive cold spot"),
    "intensifying cold": mark("Intensifying cold spot"),
    "persistent cold": mark("Persistent cold spot"),
    "diminishing cold": mark("Diminishing cold spot"),
    "sporadic cold": mark("Sporadic cold spot"),
    "oscillating cold": mark("Oscillating cold spot"),
    "historical cold": mark("Historical cold spot"),
    "no pattern": mark("No pattern"),
    "undefined": mark("Not tested"),
}
RELATED = mark("Related sector")
FIRST = mark("creative")
_THIRDS = {
    "1": mark("low"),
    "2": mark("middle"),
    "3": mark("high"),
}
# the word that decides comes first: a narrow list of layers cuts the rest
_FIRST_THIRDS = {
    "1": mark("Low"),
    "2": mark("Middle"),
    "3": mark("High"),
}


def plain(labels: dict[str, str]) -> dict[str, Note]:
    return {value: Note(text) for value, text in labels.items()}


def joint(related: str | Note) -> dict[str, Note]:
    """related: name of the related group, or a note that says it; '' for none."""
    only = mark("Only {group}")
    return {
        "both": Note(mark("Both above the reference")),
        "creative only": Note(mark("Only creative")),
        "related only": Note(only, {"group": related or Note(RELATED)}),
        "neither": Note(mark("Neither")),
    }


def bivariate(related: str | Note, first: str | Note = "") -> dict[str, Note]:
    """Of the nine classes 'i-j' (1 low, 3 high): i of what runs upwards, creative where left out, j of the related group."""
    text = mark("{high} {first}, {related} {group}")
    names = {"first": first or Note(FIRST), "group": related or Note(RELATED)}
    return {
        f"{high}-{low}": Note(text, {"high": Note(_FIRST_THIRDS[high]), "related": Note(_THIRDS[low]), **names})
        for high in _THIRDS
        for low in _THIRDS
    }

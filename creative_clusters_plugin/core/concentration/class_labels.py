"""What the classes that the tools write are called, in English; whoever shows them translates them."""

from ..messages import QT_TRANSLATE_NOOP, Note

CLASS = {
    "hotspot": QT_TRANSLATE_NOOP("CreativeClusters", "Creative hotspot"),
    "specialised": QT_TRANSLATE_NOOP("CreativeClusters", "Specialised, but narrow or small"),
    "large": QT_TRANSLATE_NOOP("CreativeClusters", "Large, but not specialised"),
    "none": QT_TRANSLATE_NOOP("CreativeClusters", "Neither specialised nor large"),
}
TREND = {
    "emerging": QT_TRANSLATE_NOOP("CreativeClusters", "Emerging: a hotspot now, not before"),
    "growing": QT_TRANSLATE_NOOP("CreativeClusters", "Growing hotspot"),
    "stable": QT_TRANSLATE_NOOP("CreativeClusters", "Stable hotspot"),
    "declining": QT_TRANSLATE_NOOP("CreativeClusters", "Declining hotspot"),
    "lost": QT_TRANSLATE_NOOP("CreativeClusters", "Lost: a hotspot before, not now"),
    "none": QT_TRANSLATE_NOOP("CreativeClusters", "No hotspot before or now"),
}
OUTLOOK = {
    "growth": QT_TRANSLATE_NOOP("CreativeClusters", "Growth"),
    "decline": QT_TRANSLATE_NOOP("CreativeClusters", "Decline"),
    "unsure": QT_TRANSLATE_NOOP("CreativeClusters", "Unsure: the 90 % interval holds both"),
}
REGIONAL = {
    "national": QT_TRANSLATE_NOOP("CreativeClusters", "Above the nation and its region"),
    "regional": QT_TRANSLATE_NOOP("CreativeClusters", "Above the nation, like its region"),
    "local": QT_TRANSLATE_NOOP("CreativeClusters", "Above its region only"),
    "none": QT_TRANSLATE_NOOP("CreativeClusters", "Above neither"),
}
RELATED = QT_TRANSLATE_NOOP("CreativeClusters", "Related sector")
FIRST = QT_TRANSLATE_NOOP("CreativeClusters", "Creative")
_THIRDS = {
    "1": QT_TRANSLATE_NOOP("CreativeClusters", "low"),
    "2": QT_TRANSLATE_NOOP("CreativeClusters", "middle"),
    "3": QT_TRANSLATE_NOOP("CreativeClusters", "high"),
}
_HOT = QT_TRANSLATE_NOOP("CreativeClusters", "Hot spot, {level} % confidence")
_COLD = QT_TRANSLATE_NOOP("CreativeClusters", "Cold spot, {level} % confidence")
_ASSOCIATION = {
    "high-high": QT_TRANSLATE_NOOP("CreativeClusters", "High among high"),
    "low-low": QT_TRANSLATE_NOOP("CreativeClusters", "Low among low"),
    "low-high": QT_TRANSLATE_NOOP("CreativeClusters", "Low among high"),
    "high-low": QT_TRANSLATE_NOOP("CreativeClusters", "High among low"),
    "other alike": QT_TRANSLATE_NOOP("CreativeClusters", "Alike, about the mean"),
    "unlike": QT_TRANSLATE_NOOP("CreativeClusters", "Unlike its neighbours"),
    "cluster": QT_TRANSLATE_NOOP("CreativeClusters", "Cluster"),
    "not significant": QT_TRANSLATE_NOOP("CreativeClusters", "Not significant"),
    "isolated": QT_TRANSLATE_NOOP("CreativeClusters", "Isolated: no neighbours, not tested"),
}


def plain(labels: dict[str, str]) -> dict[str, Note]:
    return {value: Note(text) for value, text in labels.items()}


def association() -> dict[str, Note]:
    """Of the classes of local spatial statistics."""
    levels = {
        f"{side} {level}": Note(text, {"level": level})
        for side, text in (("hot", _HOT), ("cold", _COLD))
        for level in (99, 95, 90)
    }
    return levels | plain(_ASSOCIATION)


def joint(related: str | Note) -> dict[str, Note]:
    """related: name of the related group, or a note that says it; '' for none."""
    only = QT_TRANSLATE_NOOP("CreativeClusters", "{group} only")
    return {
        "both": Note(QT_TRANSLATE_NOOP("CreativeClusters", "Both above the reference")),
        "creative only": Note(QT_TRANSLATE_NOOP("CreativeClusters", "Creative only")),
        "related only": Note(only, {"group": related or Note(RELATED)}),
        "neither": Note(QT_TRANSLATE_NOOP("CreativeClusters", "Neither")),
    }


def bivariate(related: str | Note, first: str | Note = "") -> dict[str, Note]:
    """Of the nine classes 'i-j' (1 low, 3 high): i of what runs upwards, creative where left out, j of the related group."""
    text = QT_TRANSLATE_NOOP("CreativeClusters", "{first} {high}, {group} {related}")
    names = {"first": first or Note(FIRST), "group": related or Note(RELATED)}
    return {
        f"{high}-{low}": Note(text, {"high": Note(_THIRDS[high]), "related": Note(_THIRDS[low]), **names})
        for high in _THIRDS
        for low in _THIRDS
    }

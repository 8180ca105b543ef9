"""Colours and classes of an interactive map: those of the map styles."""

from ...core.publish.map_measures import Measure
from ...core.publish.map_values import quantiles
from ...styling import palettes

_CLASSES = 5
_OF_A_LEVEL = 4
_COLOURS = {
    "class": palettes.CLASS_COLOURS,
    "trend": palettes.TREND_COLOURS,
    "outlook": palettes.OUTLOOK_COLOURS,
    "regional": palettes.REGIONAL_COLOURS,
    "joint": palettes.JOINT_COLOURS,
    "bivariate": palettes.BIVARIATE_COLOURS,
}
_RAMPS = {"jobs": palettes.JOBS_COLOURS, "share": palettes.SCORE_COLOURS, "number": palettes.SCORE_COLOURS}
_PER_CENT = 100


def class_colours(measure: Measure) -> list[str]:
    """A colour for each of the measure's labels."""
    if measure.scale in _COLOURS:
        return [_COLOURS[measure.scale][value] for value in measure.labels]
    if measure.scale == "typology":
        return [palettes.TYPE_COLOURS.get(value, palettes.TYPE_OTHER) for value in measure.labels]
    known = tuple(palettes.TYPE_COLOURS.values())
    return (
        list(known[: len(measure.labels)])
        if len(measure.labels) <= len(known)
        else palettes.sequential(len(measure.labels), known)
    )


def number_classes(measure: Measure, values: list[list]) -> tuple[list[float], list[str], float | None]:
    """Inner breaks, a colour for each class, and the value in the middle of a scale of two sides.

    values: of each level that the map has. Where levels differ in size, as regions and their areas in jobs, each brings bounds
    of its own.
    """
    if measure.scale == "quotient":
        return list(palettes.QUOTIENT_BREAKS[1:]), list(palettes.QUOTIENT_COLOURS), 1
    if measure.scale == "change":
        return [_PER_CENT * value for value in palettes.CHANGE_BREAKS], list(palettes.CHANGE_COLOURS), 0
    if measure.scale == "score":
        return list(palettes.SCORE_BREAKS[1:-1]), list(palettes.SCORE_COLOURS), None
    if len(values) == 1:
        breaks = quantiles(values[0], _CLASSES)
    else:
        breaks = sorted({bound for level in values for bound in quantiles(level, _OF_A_LEVEL)})
    return breaks, palettes.sequential(len(breaks) + 1, _RAMPS[measure.scale]), None

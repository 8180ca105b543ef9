"""Colours and classes of an interactive map: those of the map styles."""

from collections.abc import Sequence

from ...core.publish.map_measures import Measure
from ...core.publish.map_values import quantiles
from ...styling import palettes
from ...styling.kind import Categories, Numbers
from ...styling.kinds import KINDS

# dots of sub-sectors: to be told apart by twos and threes, beside their names
_DOTS = (
    *("#7f0e35", "#0b77a3", "#d68228", "#3f7d3a", "#7963ac", "#b8487f", "#00466e", "#8a6a1c", "#2f9e86", "#c2453a"),
    *("#5f6b2d", "#54406b"),
)
_CLASSES = 5
_OF_A_LEVEL = 4
_PER_CENT = 100


def class_colours(measure: Measure) -> list[str]:
    """A colour for each of the measure's labels."""
    kind = KINDS.get(measure.scale)
    if isinstance(kind, Categories) and kind.colours:
        return [kind.colour(value) for value in measure.labels]
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
    kind = KINDS.get(measure.scale)
    if isinstance(kind, Numbers) and kind.breaks:
        factor = _PER_CENT if kind.per_cent else 1
        return [factor * value for value in kind.breaks], list(kind.colours), kind.centre
    if len(values) == 1:
        breaks = quantiles(values[0], _CLASSES)
    else:
        breaks = sorted({bound for level in values for bound in quantiles(level, _OF_A_LEVEL)})
    ramp = kind.colours if isinstance(kind, Numbers) else palettes.SCORE_COLOURS
    return breaks, palettes.sequential(len(breaks) + 1, ramp), None


def sector_colours(sectors: Sequence[str]) -> list[str]:
    """A colour for the dots of each sector; over again where there are more sectors than colours."""
    return [_DOTS[place % len(_DOTS)] for place in range(len(sectors))]

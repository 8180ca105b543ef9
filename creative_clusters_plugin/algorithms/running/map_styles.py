"""Colours and classes of an interactive map: those of the map styles."""

from collections.abc import Sequence

import numpy as np

from ...core.messages import mark
from ...core.publish.map_measures import Measure
from ...core.publish.map_values import readable
from ...styling import palettes
from ...styling.classification import quantiles_of
from ...styling.kind import Categories, Numbers
from ...styling.kinds import KINDS
from ...styling.specs import StyleSpec

# dots of sub-sectors: to be told apart by twos and threes, beside their names
_DOTS = (
    *("#7f0e35", "#0b77a3", "#d68228", "#3f7d3a", "#7963ac", "#b8487f", "#00466e", "#8a6a1c", "#2f9e86", "#c2453a"),
    *("#5f6b2d", "#54406b"),
)
ZERO = mark("0 (no jobs)")  # as in the legends of the map styles
_CLASSES = 5
_OF_A_LEVEL = 4
_PER_CENT = 100
Classes = tuple[list[float], list[str], float | None]


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


def classes_by_level(measure: Measure, values: dict[str, np.ndarray]) -> dict[str, Classes]:
    """Of each level its classes: for sums each has its own, as the jobs of regions would make all of their areas pale; rates share.

    values: by level, see `number_classes`. What a field of the user's counts is not known, and no rate for sure.
    """
    if measure.adds_up or measure.scale == "number":
        return {level: number_classes(measure, [own]) for level, own in values.items()}
    return dict.fromkeys(values, number_classes(measure, [*values.values()]))


def number_classes(measure: Measure, values: list[np.ndarray]) -> Classes:
    """Inner breaks, a colour for each class, and the value in the middle of a scale of two sides: those of the map styles.

    values: exact ones of each level that shares the classes, NaN where nothing is known. Of several, each brings bounds of its own.
    """
    kind = KINDS.get(measure.scale)
    if isinstance(kind, Numbers) and kind.breaks:
        factor = _PER_CENT if kind.per_cent else 1
        breaks, colours = [factor * value for value in kind.breaks], list(kind.colours)
        if measure.scale == "quotient" and any((level == 0).any() for level in values):
            breaks, colours = [0, *breaks], [palettes.QUOTIENT_ZERO, *colours]
        return breaks, colours, kind.centre
    if isinstance(kind, Numbers) and len(values) == 1 and np.isfinite(values[0]).any():
        return _printed(kind, measure, values[0])
    count = _CLASSES if len(values) == 1 else _OF_A_LEVEL
    breaks = sorted({bound for level in values for bound in _bounds(level, count)})
    ramp = kind.colours if isinstance(kind, Numbers) else palettes.SCORE_COLOURS
    if len(breaks) < len(ramp):  # the dark end stays with the most, as in print
        return breaks, list(ramp[len(ramp) - len(breaks) - 1 :]), None
    return breaks, palettes.sequential(len(breaks) + 1, ramp), None


def _printed(kind: Numbers, measure: Measure, values: np.ndarray) -> Classes:
    """The classes that a map in QGIS has for these values, and nought as the middle where some are below it."""
    known = values[np.isfinite(values)].tolist()
    classes = kind.classes(StyleSpec("", kind.id, measure.field), lambda: known)
    ordered = sorted(known)
    breaks = [readable(high, ordered) for _, high, *_ in classes[:-1]]
    return breaks, [colour for _, _, colour, _ in classes], 0 if min(known) < 0 < max(known) else kind.centre


def _bounds(values: np.ndarray, count: int) -> list[float]:
    """Inner bounds of classes of as many values each, as QGIS has them."""
    known = np.sort(values[np.isfinite(values)]).tolist()
    return [readable(high, known) for _, high in quantiles_of(known, count)[:-1]]


def sector_colours(sectors: Sequence[str]) -> list[str]:
    """A colour for the dots of each sector; over again where there are more sectors than colours."""
    return [_DOTS[place % len(_DOTS)] for place in range(len(sectors))]

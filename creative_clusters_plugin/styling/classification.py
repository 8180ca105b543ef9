"""Class bounds of a column of numbers, by the methods that QGIS's own dialogs offer, and their colours."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise
from math import ceil, floor, inf, isclose
from statistics import fmean, pstdev

from qgis.core import (
    QgsClassificationEqualInterval,
    QgsClassificationJenks,
    QgsClassificationPrettyBreaks,
    QgsClassificationQuantile,
    QgsStyle,
)

from ..core.messages import CreativeClustersError, mark, some
from . import palettes, texts
from .kind import OPEN_END

_FEWEST_DIGITS = 6  # of a bound: as many as QGIS reads from a .sld
PALETTES = ("safe", "grey", "ramp")
METHODS = ("fixed", "quantile", "equal", "jenks", "deviation", "pretty", "own")
_QGIS = {
    "quantile": QgsClassificationQuantile,
    "equal": QgsClassificationEqualInterval,
    "jenks": QgsClassificationJenks,
    "pretty": QgsClassificationPrettyBreaks,
}


@dataclass(frozen=True)
class Classing:
    """How numbers are put into classes.

    method: one of METHODS; count: classes wanted (fixed and own breaks have their own number); breaks: own ones,
    ascending; centre: the value that a diverging scheme turns at, None for a sequential one.
    palette: one of PALETTES; ramp: name of a colour ramp of QGIS (palette 'ramp'); reverse: from its end.
    unit: written after the numbers of the legend.
    """

    method: str
    count: int = 5
    breaks: tuple[float, ...] = ()
    centre: float | None = None
    palette: str = "safe"
    ramp: str = ""
    reverse: bool = False
    unit: str = ""


def classes_of(values: list[float], classing: Classing) -> tuple[list[tuple[float, float, str]], list[str]]:
    """(lower, upper, label) of each class, ascending, and its colour.

    values: finite, at least one. Classes are fewer than asked for where values repeat; a class has no width where
    all values are the same. The first and last of fixed and own breaks are open (-OPEN_END, OPEN_END).
    Raises CreativeClustersError where a colour ramp is unknown.
    """
    bounds = _bounds(sorted(values), classing)
    sides = _sides(bounds, classing.centre)
    colours = _colours(len(bounds), sides, classing)
    return [
        (low, high, label) for (low, high), label in zip(bounds, _labels(bounds, classing.unit), strict=True)
    ], colours


def quantiles_of(values: list[float], count: int) -> list[tuple[float, float]]:
    """Bounds of at most `count` classes of as many values each, ascending; none for no values, one where all are the same."""
    classes = QgsClassificationQuantile().classes(values, count) if values else []
    bounds = [(each.lowerBound(), each.upperBound()) for each in classes]
    return [(low, high) for low, high in bounds if high > low] or bounds[:1]


def thirds_of(values: list[float]) -> tuple[float, float]:
    """The two bounds between the thirds of `values` (quantiles, as QGIS interpolates them)."""
    found = QgsClassificationQuantile().classes(values, 3)
    ordered = sorted(values)
    return _written(found[0].upperBound(), ordered), _written(found[-1].lowerBound(), ordered)


def _bounds(values: list[float], classing: Classing) -> list[tuple[float, float]]:
    if classing.method in ("fixed", "own"):
        inner = palettes.QUOTIENT_BREAKS[1:] if classing.method == "fixed" else classing.breaks
        return list(pairwise((-OPEN_END, *inner, OPEN_END)))
    method = classing.method
    if classing.centre is None:
        return _steps(method, values, classing.count)
    centre = classing.centre
    wanted = max(1, min(classing.count // 2, palettes.MOST_ON_A_SIDE))
    lower = [value for value in values if value < centre]
    upper = [value for value in values if value >= centre]
    below = _steps(method, lower, wanted)[-wanted:] if lower else []
    above = _steps(method, upper, wanted)[:wanted] if upper else []
    if below:
        below[0] = (_rounded(lower[0], ROUND_FLOOR), below[0][1])
        below[-1] = (below[-1][0], centre)
    if above:
        above[0] = (centre, above[0][1])
        above[-1] = (above[-1][0], _rounded(upper[-1], ROUND_CEILING))
    return below + above


def _steps(method: str, values: list[float], count: int) -> list[tuple[float, float]]:
    """Bounds by a method, without classes that hold no width, from the least value to the largest. values: ascending."""
    if values[0] == values[-1]:
        return [(values[0], values[0])]
    if method == "deviation":
        inner = _deviations(values, count)
    else:
        inner = [one.upperBound() for one in _QGIS[method]().classes(values, count)][:-1]
    inner = sorted({_written(bound, values) for bound in inner if values[0] < bound < values[-1]})
    inner = [bound for bound in inner if bound < values[-1]]
    return list(pairwise((_rounded(values[0], ROUND_FLOOR), *inner, _rounded(values[-1], ROUND_CEILING))))


def _deviations(values: list[float], count: int) -> list[float]:
    """The mean, and steps of half, one, two … standard deviations about it, of which at most `count` classes come.

    QGIS keeps only as many steps on either side as there are on the shorter one: of jobs, which are skewed, one class.
    """
    mean, deviation = fmean(values), pstdev(values)
    low, high = (values[0] - mean) / deviation, (values[-1] - mean) / deviation
    steps = (0.5, *range(1, ceil(high - low) + 1))
    step = next((one for one in steps if floor(high / one) - ceil(low / one) + 2 <= count), steps[-1])
    return [mean + place * step * deviation for place in range(ceil(low / step), floor(high / step) + 1)]


def _written(bound: float, values: list[float]) -> float:
    """The bound in as few digits (six or more) as leave every one of `values` (ascending) on its side of it.

    Styles as files, .sld above all, hold numbers of six to fifteen digits: a value on a break would change its class.
    """
    # what sums and divisions bring to within their own error of a value is that value
    bound = next((value for value in values if isclose(value, bound, rel_tol=1e-12)), bound)
    following = next((value for value in values if value > bound), inf)
    for digits in range(_FEWEST_DIGITS, 17):
        shorter = _rounded(bound, ROUND_CEILING, digits)
        if shorter < following:
            return shorter
    return bound


def _rounded(value: float, direction: str, digits: int = _FEWEST_DIGITS) -> float:
    """To so many significant digits, down (ROUND_FLOOR) or up (ROUND_CEILING)."""
    exact = Decimal(repr(value))
    return float(exact.quantize(Decimal(1).scaleb(exact.adjusted() - digits + 1), direction))


def _sides(bounds: list[tuple[float, float]], centre: float | None) -> tuple[int, int, int]:
    """Number of classes below `centre`, about it and above."""
    if centre is None:
        return 0, 0, len(bounds)
    below = sum(high <= centre for _, high in bounds)
    above = sum(low >= centre for low, _ in bounds)
    return below, len(bounds) - below - above, above


def _colours(count: int, sides: tuple[int, int, int], classing: Classing) -> list[str]:
    if classing.palette == "ramp":
        return _of_ramp(count, sides, classing)
    if classing.palette == "grey":
        return palettes.sequential(count, palettes.GREYS)
    if classing.centre is None:
        return palettes.sequential(count)
    return palettes.diverging(*sides)


def _of_ramp(count: int, sides: tuple[int, int, int], classing: Classing) -> list[str]:
    style = QgsStyle.defaultStyle()
    names = {name.casefold(): name for name in style.colorRampNames()}
    ramp = style.colorRamp(names.get(classing.ramp.casefold(), ""))
    if ramp is None:
        raise CreativeClustersError(
            mark("There is no colour ramp '{ramp}' in QGIS. Those there are: {ramps}."),
            ramp=classing.ramp,
            ramps=some(sorted(style.colorRampNames()), 60),
        )
    if classing.centre is None:
        shares = [place / (count - 1) if count > 1 else 1.0 for place in range(count)]
    else:
        below, middle, above = sides
        step = 0.5 / max(below, above, 1)
        shares = [0.5 - step * (below - place) for place in range(below)]
        shares += [0.5] * middle + [0.5 + step * (place + 1) for place in range(above)]
    return [ramp.color(1 - share if classing.reverse else share).name() for share in shares]


def _labels(bounds: list[tuple[float, float]], unit: str) -> list[str]:
    finite = sorted({bound for pair in bounds for bound in pair if abs(bound) < OPEN_END})
    return names_of(bounds, decimals_for(finite), unit)


def names_of(bounds: list[tuple[float, float]], decimals: int, unit: str = "") -> list[str]:
    """The classes in words, by the breaks between them; of a single one its bounds."""
    if len(bounds) > 1:
        breaks = [high for _, high in bounds[:-1]]
        differ = (
            count
            for count in range(decimals, decimals + 6)
            if len({round(one, count) for one in breaks}) == len(breaks)
        )
        decimals = next(differ, decimals)
        return texts.class_names([texts.shortest(one, decimals) for one in breaks], unit)
    return [
        f"{texts.interval(*one, decimals) if one[0] < one[1] else texts.number(one[0], decimals)} {unit}".strip()
        for one in bounds
    ]


def decimals_for(bounds: list[float]) -> int:
    """Decimals with which neighbouring bounds still differ, to about two figures of the distance between them."""
    gaps = [high - low for low, high in pairwise(bounds)]
    gap = min(gaps, default=abs(bounds[0]) if bounds else 0)
    decimals = 0
    while decimals < 12 and any(abs(round(bound, decimals) - bound) > gap / 20 for bound in bounds):
        decimals += 1
    return decimals

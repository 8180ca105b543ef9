"""Classes of jobs (or output) that areas gain or lose: in fifths where all gain, or all lose, and about none where some gain and some lose.

Areas that neither gain nor lose have a class of their own: where new jobs come to one area of many, fifths of all would be nought.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from . import palettes
from .kind import OPEN_END, Class, Classes

if TYPE_CHECKING:
    from .specs import StyleSpec


def in_colours(ramp: tuple[str, ...]) -> Classes:
    """ramp: from little to much, for what all gain or all lose."""

    def classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
        known = values()
        if known and min(known) < 0 < max(known):
            return _beside_none(known) if 0 in known else _about_none(known)
        return _on_one_side(known, ramp)

    return classes


def _on_one_side(known: list[float], ramp: tuple[str, ...]) -> list[Class]:
    from . import texts
    from .classification import names_of, quantiles_of

    some = [value for value in known if value]
    bounds, decimals = quantiles_of(some, len(ramp)), _decimals(some, [])
    colours = ramp[len(ramp) - len(bounds) :]  # the dark end stays with the most
    lost = bool(some) and some[0] < 0
    if lost:
        colours = tuple(reversed(colours))
    labels = names_of(bounds, decimals)
    if len(some) < len(known) and len(bounds) > 1:  # the first class, of those that gain, does not hold 0
        nought = [(0.0, 0.0)]
        labels = names_of([*bounds, *nought], decimals)[:-1] if lost else names_of([*nought, *bounds], decimals)[1:]
    classes = [(low, high, colour, label) for (low, high), colour, label in zip(bounds, colours, labels, strict=True)]
    none: list[Class] = [(0.0, 0.0, palettes.QUOTIENT_ZERO, texts.number(0))] if len(some) < len(known) else []
    return [*classes, *none] if lost else [*none, *classes]


def _about_none(known: list[float]) -> list[Class]:
    """Seven classes that mirror each other, between the quarters of the areas by how much they gain or lose."""
    from . import texts
    from .classification import quantiles_of

    sizes = [high for _, high in quantiles_of([abs(value) for value in known if value], 4)][:-1]
    inner = sorted({-size for size in sizes} | set(sizes))
    bounds = [-OPEN_END, *inner, OPEN_END]
    decimals = _decimals([value for value in known if value], list(pairwise(inner)))
    numbers = [texts.number(one, decimals) for one in inner]
    labels = texts.class_names(numbers) if inner else [texts.number(0)]
    middle = len(palettes.CHANGE_COLOURS) // 2
    start = middle - (len(labels) - 1) // 2
    colours = palettes.CHANGE_COLOURS[start : start + len(labels)]
    return [
        (low, high, colour, label) for (low, high), colour, label in zip(pairwise(bounds), colours, labels, strict=True)
    ]


def _beside_none(known: list[float]) -> list[Class]:
    """Up to three classes on either side of those that neither gain nor lose, by the thirds of what areas gain or lose."""
    from . import texts
    from .classification import quantiles_of

    some = [value for value in known if value]
    edges = [0.0, *(high for _, high in quantiles_of([abs(value) for value in some], 3))]
    middle = len(palettes.CHANGE_COLOURS) // 2
    sides: list[tuple[float, float, str]] = []
    for sign in (-1, 1):
        own = [sign * value for value in some if sign * value > 0]
        for step, (low, high) in enumerate(pairwise(edges), 1):
            if any(low < size <= high for size in own):
                # its ends are ends of what there is
                lower, upper = sorted((sign * max(low, min(own)), sign * min(high, max(own))))
                sides.append((lower, upper, palettes.CHANGE_COLOURS[middle + sign * step]))
    decimals = _decimals(some, [(low, high) for low, high, _ in sides])
    classes = [(low, high, colour, _label(low, high, decimals)) for low, high, colour in sides]
    return sorted([*classes, (0.0, 0.0, palettes.CHANGE_COLOURS[middle], texts.number(0))])


def _label(low: float, high: float, decimals: int) -> str:
    from . import texts

    return texts.interval(low, high, decimals) if low < high else texts.number(low, decimals)


def _decimals(known: list[float], bounds: list[tuple[float, float]]) -> int:
    """As many as the median needs to have two digits, and as the ends of a class need to differ; 2 at most."""
    middle = sorted(map(abs, known))[len(known) // 2] if known else 0.0
    enough = 0 if middle >= 10 else 1 if middle >= 1 else 2
    differ = lambda digits: all(low >= high or round(low, digits) < round(high, digits) for low, high in bounds)  # noqa: E731
    return next((digits for digits in range(enough, 2) if differ(digits)), 2)

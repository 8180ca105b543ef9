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
    from .classification import quantiles_of

    some = [value for value in known if value]
    none: list[Class] = [(0.0, 0.0, palettes.QUOTIENT_ZERO, texts.number(0))] if len(some) < len(known) else []
    bounds = quantiles_of(some, len(ramp))
    labels = [_label(low, high, some) for low, high in bounds]
    colours = ramp[len(ramp) - len(bounds) :]  # the dark end stays with the most
    if some and some[0] < 0:
        colours = tuple(reversed(colours))
    classes = [(low, high, colour, label) for (low, high), colour, label in zip(bounds, colours, labels, strict=True)]
    return [*classes, *none] if some and some[0] < 0 else [*none, *classes]


def _about_none(known: list[float]) -> list[Class]:
    """Seven classes that mirror each other, between the quarters of the areas by how much they gain or lose."""
    from . import texts
    from .classification import quantiles_of

    sizes = [high for _, high in quantiles_of([abs(value) for value in known if value], 4)][:-1]
    inner = sorted({-size for size in sizes} | set(sizes))
    bounds = [-OPEN_END, *inner, OPEN_END]
    decimals = _decimals([value for value in known if value])
    labels = [
        texts.below(texts.number(inner[0], decimals)) if inner else texts.number(0),
        *(texts.interval(low, high, decimals) for low, high in pairwise(inner)),
        *([texts.and_above(texts.number(inner[-1], decimals))] if inner else []),
    ]
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

    sizes = [high for _, high in quantiles_of([abs(value) for value in known if value], 3)][:-1]
    middle = len(palettes.CHANGE_COLOURS) // 2
    sides: dict[int, list[Class]] = {}
    for sign in (-1, 1):
        own = [sign * value for value in known if sign * value > 0]
        sides[sign] = [
            _beside(sign, max(low, min(own)), high, own, palettes.CHANGE_COLOURS[middle + sign * step])
            for step, (low, high) in enumerate(pairwise([0.0, *sizes, OPEN_END]), 1)
            if any(low < size <= high for size in own)
        ]
    none = (0.0, 0.0, palettes.CHANGE_COLOURS[middle], texts.number(0))
    return [*reversed(sides[-1]), none, *sides[1]]


def _beside(sign: int, low: float, high: float, sizes: list[float], colour: str) -> Class:
    """The class of so much gained (sign 1) or lost (-1); its ends are ends of what there is."""
    ends = sorted((sign * low, sign * min(high, max(sizes))))
    return ends[0], ends[1], colour, _label(ends[0], ends[1], sizes)


def _label(low: float, high: float, known: list[float]) -> str:
    from . import texts

    decimals = _decimals(known)
    return texts.interval(low, high, decimals) if low < high else texts.number(low, decimals)


def _decimals(known: list[float]) -> int:
    """As many as the median needs to have two digits, 2 at most: a few jobs are spread over many areas."""
    middle = sorted(map(abs, known))[len(known) // 2] if known else 0.0
    return 0 if middle >= 10 else 1 if middle >= 1 else 2

"""Classes of jobs that areas gain or lose: in fifths where all gain, or all lose, and about none where some gain and some lose."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from . import palettes
from .kind import OPEN_END, Class

if TYPE_CHECKING:
    from .specs import StyleSpec


def classes(spec: StyleSpec, values: Callable[[], list[float]]) -> list[Class]:
    from .classification import quantiles_of

    known = values()
    if known and min(known) < 0 < max(known):
        return _about_none(known)
    colours: tuple[str, ...] = palettes.JOBS_COLOURS
    bounds = quantiles_of(known, len(colours))
    losses = bool(known) and min(known) < 0
    if losses:  # the dark end stays with the most
        colours = tuple(reversed(colours))[: len(bounds)]
    steps = zip(bounds, colours[len(colours) - len(bounds) :], strict=True)
    return [(low, high, colour, _label(low, high, known)) for (low, high), colour in steps]


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


def _label(low: float, high: float, known: list[float]) -> str:
    from . import texts

    return texts.interval(low, high, _decimals(known))


def _decimals(known: list[float]) -> int:
    """As many as the median needs to have two digits, 2 at most: a few jobs are spread over many areas."""
    middle = sorted(map(abs, known))[len(known) // 2] if known else 0.0
    return 0 if middle >= 10 else 1 if middle >= 1 else 2

"""What a kind of map style is: all that the map, its legend, labels, rankings, style files and web pages say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..core.messages import Note, mark

if TYPE_CHECKING:
    from .specs import StyleSpec

OPEN_END = 1e12
# what stands for NULL in a column of numbers: no column holds it, and it lies below the lowest class
NO_DATA_NUMBER = -1.0
NO_CHANGE_NUMBER = -10 * OPEN_END  # where values may have any sign
Class = tuple[float, float, str, str]  # lower, upper, colour, label; a value on a break belongs to the first
Classes = Callable[["StyleSpec", Callable[[], list[float]]], list[Class]]
Labels = Mapping[str, str | Note]  # by value; a text is in the user's language already
Column = Callable[[str], str]  # from the name of a field to the layer's own column in an expression


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of style. id: as StyleSpec takes it; about: what it is for, in English.

    scored: whether a page ranks by the score where the layer has one.
    figure: what its numbers are called over a ranking by them. signed: whether they are growths, shown as per cent with a sign.
    lowest_first: whether its lowest number leads a ranking, as 1 does among ranks.
    square: whether the legend is the square of nine colours.
    on_land: whether its features are outlines that lie on land, and not the areas of which that is made: the land is then paler, the
    legend has only the classes that there are, and features smaller than a dot are drawn as one.
    """

    id: str
    about: str
    scored: bool = False
    figure: str = ""
    signed: bool = False
    square: bool = False
    on_land: bool = False
    lowest_first: bool = False


@dataclass(frozen=True, kw_only=True)
class Categories(Kind):
    """A colour for each value of a column.

    labels: of the values. colours: by value, in the order of the legend; where left out those of the spec. other: of values that
    have none (then the labels say which values there are).

    hatched: the class that has a hatch over its colour, since areas are in it that are neither one nor the other.

    recognised: whether a column of such values alone, of which nothing else is known, is styled so. first_on_top: whether
    features of the first class are drawn last, over those that lie in the same place. named: the class whose features have their
    names on the map.
    value: expression of the value, where it is not what the column holds; condition: the same as a condition for each value.
    """

    labels: Callable[[StyleSpec], Labels]
    colours: dict[str, str] = field(default_factory=dict)
    other: str = ""
    recognised: bool = True
    first_on_top: bool = False
    named: str = ""
    hatched: str = ""
    value: Callable[[StyleSpec, Column], str] | None = None
    condition: Callable[[StyleSpec, Column, str], str] | None = None

    def palette(self, spec: StyleSpec) -> dict[str, str]:
        """Colours by value, in the order of the legend."""
        if not self.colours:
            return dict(zip(self.labels(spec), spec.colours, strict=True))
        return {value: self.colour(value) for value in self.labels(spec)} if self.other else self.colours

    def colour(self, value: str) -> str:
        return self.colours.get(value, self.other) if self.other else self.colours[value]


@dataclass(frozen=True, kw_only=True)
class Numbers(Kind):
    """Classes of numbers.

    classes: from the spec, and what reads the known values of the column, in order. nothing: the number that stands for NULL;
    nothing_label: what the legend says of it.
    colours, breaks: of a web page, where the breaks are the inner ones, () for quantiles; centre: the value at which the
    colours turn; per_cent: whether the page shows hundredths.
    """

    classes: Classes
    colours: tuple[str, ...] = ()
    breaks: tuple[float, ...] = ()
    centre: float | None = None
    per_cent: bool = False
    nothing: float = NO_DATA_NUMBER
    nothing_label: str = mark("No data")

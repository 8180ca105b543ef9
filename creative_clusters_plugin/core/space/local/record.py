"""What a local statistic is: all that the dialog, the checks, the maps, the report and the documentation say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import Note, mark

if TYPE_CHECKING:
    import numpy as np

    from .sample import Measured, Sample

QUIET, ISOLATED, UNDEFINED = "not significant", "isolated", "undefined"
# what a statistic takes: a field; a field and a second one; events and their base; two or more fields at once
ONE, PAIR, RATE, MANY = "one", "pair", "rate", "many"
TWO_SIDED, UPPER = "two-sided", "greater"


@dataclass(frozen=True)
class Classes:
    """What areas that stand out are called. labels: by class; style: the kind of style that draws them.

    about: what is to be said of their significance, where it is not the level that the user chose.
    """

    style: str
    labels: dict[str, Note]
    about: str = ""


@dataclass(frozen=True)
class Script:
    """How a reader of a report has the same figures from PySAL.

    lines: of Python, from the values `x` and `y` (or `fields`, a list) of n areas, their Graph `w` and `draws(peer)`, which gives
    the options of a class of esda's. They leave `statistic`, `z` where PySAL's library gives what it takes, and `found`. p: of the
    permutations, two-sided or as `tail` says; analytic: of z. equal: for neighbours of equal weight only.
    """

    lines: tuple[str, ...]
    p: str = "numpy.minimum(1, 2 * found.p_sim)"
    analytic: str = "2 * stats.norm.sf(abs(z))"
    equal: bool = False


@dataclass(frozen=True)
class LocalStatistic:
    """A local statistic.

    number: that of the enum parameter, which models store: the next free one, never changed. id: as `local_statistic` takes it.
    title: in the dialog. words: for the search in the toolbox, with commas between.

    takes: ONE, PAIR, RATE or MANY fields. binary: of zeros and ones only. measure: from a sample to the statistic, its z and its
    permutation test. tail: the one that p is of. analytic: p (n,) from what was measured, None where there is no such test.

    classify: the class (n,) of every area from the sample, what was measured, q (n,; 1 where z points away from the tail that p is
    of) and alpha. classes: their names and style. scatter: the values here and around that the Moran scatterplot shows, each (n,).

    note: a heading and what the report says of the statistic. papers: as published. script: the same by PySAL.
    """

    number: int
    id: str
    title: str
    words: str
    takes: str
    measure: Callable[[Sample], Measured]
    classify: Callable[[Sample, Measured, np.ndarray, float], np.ndarray]
    classes: Classes
    note: tuple[str, str]
    papers: tuple[str, ...]
    script: Script
    binary: bool = False
    tail: str = TWO_SIDED
    analytic: Callable[[Measured], np.ndarray] | None = None
    scatter: Callable[[Sample], tuple[np.ndarray, np.ndarray]] | None = None

    @property
    def paired(self) -> bool:
        """Whether it takes a second field."""
        return self.takes in (PAIR, RATE)


def normal(found: Measured) -> np.ndarray:
    """Two-sided p of z."""
    import numpy as np

    from ...many_tests import upper_tail

    return np.minimum(1.0, 2 * upper_tail(np.abs(found.z)))


def own_field(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    return sample.x, sample.x


def both_fields(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    return sample.x, sample.y


def plain(labels: dict[str, str]) -> dict[str, Note]:
    return {value: Note(text) for value, text in labels.items()}


# what areas are called that do not stand out, or were not tested
STATES = plain({QUIET: mark("Not significant"), ISOLATED: mark("Isolated"), UNDEFINED: mark("Undefined")})

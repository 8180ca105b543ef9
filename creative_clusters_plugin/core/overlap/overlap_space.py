"""Where the overlap of two groups lies in space: co-location around an area, Lee's local L, correlations that allow for alikeness."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.scores import average_rank
from ..messages import CreativeClustersError, Note, Progress, mark, tick
from ..relatedness.size_spread import pair_unevenness
from ..space.local.record import UNDEFINED
from ..space.local_statistics import LocalResult, LocalSettings, local_statistic
from ..space.neighbours import Neighbours
from ..space.spatial_correlation import FEWEST, DistanceClasses

ALPHA = 0.05


@dataclass(frozen=True)
class AreaSpace:
    """places: (n, 2) middles of the areas in a projected system, NaN for an area without a shape; near: who is whose
    neighbour, None where local statistics are not wanted.
    """

    places: np.ndarray
    near: Neighbours | None = None

    def in_order(self, order: np.ndarray) -> "AreaSpace":
        """The same for the areas at `order` (n,)."""
        if self.near is None:
            return AreaSpace(self.places[order])
        return AreaSpace(self.places[order], self.near.at(order))


def local_overlap(
    first: np.ndarray,
    second: np.ndarray,
    threshold: float,
    near: Neighbours,
    permutations: int,
    seed: int,
    progress: Progress = lambda share: True,
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Co-location join counts and Lee's local L of two quotients (n,), NaN for areas without.

    Columns `joins` (neighbours above the threshold in both, where the area is, too; NaN elsewhere where it has no quotient),
    `joins_p`, `joins_q`, `joins_class` ('cluster', 'not significant', 'isolated', 'undefined'), and `lee`, `lee_p`, `lee_q`,
    `lee_class` ('high-high', 'low-low', 'high-low', 'low-high', and as above). Join counts: upper tail (Anselin & Li 2019).
    Lee's L: two-sided (Lee 2001). q: false discovery rate over the areas tested. Where there is nothing to test, all are
    'undefined', and a note says why.
    """
    known = np.isfinite(first) & np.isfinite(second)
    hot = [np.where(known, values > threshold, np.nan) for values in (first, second)]
    with np.errstate(invalid="ignore"):
        quotients = [np.where(known, values, np.nan) for values in (first, second)]
    kinds = (("joins", "co_location", hot), ("lee", "local_lee", quotients))
    frames, notes = [], []
    for number, (name, statistic, (one, two)) in enumerate(kinds):
        part = lambda share, number=number: progress((number + share) / len(kinds))  # noqa: E731
        try:
            settings = LocalSettings(statistic, permutations=permutations, seed=seed, alpha=ALPHA)
            found = local_statistic(one, near, settings, two, progress=part)
            notes += [note for note in found.notes if note not in notes]
        except CreativeClustersError as error:
            found = _nothing(len(first))
            notes.append(_untested(statistic, error))
        frames.append(
            pd.DataFrame(
                {name: found.statistic, f"{name}_p": found.p, f"{name}_q": found.q, f"{name}_class": found.kind}
            )
        )
    return pd.concat(frames, axis=1), tuple(notes)


def _nothing(n: int) -> LocalResult:
    missing = np.full(n, np.nan)
    return LocalResult(
        missing, missing, missing, missing, np.zeros(n, dtype=int), np.full(n, UNDEFINED, dtype=object), np.nan, ()
    )


def _untested(statistic: str, error: CreativeClustersError) -> Note:
    texts = {
        "co_location": mark("Co-location around the areas was not tested: {reason}"),
        "local_lee": mark("Lee's local L was not worked out: {reason}"),
    }
    return Note(texts[statistic], {"reason": error.note})


def spatial_tests(
    first: np.ndarray,
    second: np.ndarray,
    places: np.ndarray,
    size: np.ndarray | None = None,
    progress: Progress = lambda share: True,
) -> dict[str, float]:
    """Effective number of areas and p of Pearson's and Spearman's correlation of two quotients (n,) (Dutilleul 1993).

    size: (n,) all jobs, where the number is to allow for small areas, in which quotients vary more.
    Over areas with both and a place. NaN where there are fewer than 4, or a quotient is the same everywhere. Raises Cancelled.
    """
    known = np.isfinite(first) & np.isfinite(second) & np.isfinite(places).all(axis=1)
    result = {f"{name}_{part}": np.nan for name in ("pearson", "spearman") for part in ("effective_n", "p_spatial")}
    if known.sum() < FEWEST:
        return result
    x, y = first[known], second[known]
    classes = DistanceClasses.of(places[known])
    for name, one, two in (("pearson", x, y), ("spearman", average_rank(x), average_rank(y))):
        tick(progress, 1.0)
        wider = 1.0 if size is None else pair_unevenness(one, two, size[known])
        tick(progress, 1.0)
        found = classes.correlation(one, two, wider)
        result[f"{name}_effective_n"], result[f"{name}_p_spatial"] = found.effective_n, found.p
    return result

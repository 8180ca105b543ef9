"""Random labelling of points: places stay, categories are dealt out anew. What is near what, each time.

Labels are dealt to all points once a relabelling, and each local test then puts the point's own label back by exchanging it
with a point that got that label: so others' labels are any arrangement of the rest, as Wang et al. (2017) test.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..messages import Cancelled, Progress
from .surroundings import Places, Surroundings

_TOLERANCE = 1e-10  # relative: values that are equal but for rounding count as equal


@dataclass(frozen=True)
class Labelled:
    """Points of places with a category each: `label` (n,) from 0 to count - 1, in the order of places, then of categories.

    As everything is worked out in that order, results do not depend on the order of rows.
    """

    place: np.ndarray
    label: np.ndarray
    count: int
    places: int

    @classmethod
    def of(cls, places: Places, label: np.ndarray, count: int) -> "Labelled":
        order = np.lexsort((label, places.of_point))
        return cls(places.of_point[order], label[order], count, len(places.xy))

    @cached_property
    def total(self) -> np.ndarray:
        """Points of each category (count,)."""
        return np.bincount(self.label, minlength=self.count)

    @cached_property
    def cells(self) -> tuple[np.ndarray, np.ndarray]:
        """Place and category that occur together, each once (c,): their points have the same neighbours."""
        return np.divmod(np.unique(self.place * self.count + self.label), self.count)

    def counts(self, label: np.ndarray) -> np.ndarray:
        """Points by place and category (places, count), were they labelled so."""
        cell = self.place * self.count + label
        return np.bincount(cell, minlength=self.places * self.count).reshape(self.places, self.count).astype(float)

    def others(self) -> np.ndarray:
        """Points (count, count) of category b besides one of category a."""
        return self.total[None, :] - np.eye(self.count)


def expected_shares(points: Labelled) -> np.ndarray:
    """N'_B / (N - 1) (count, count): the share of b among the others of a point of category a."""
    return points.others() / (len(points.label) - 1)


def quotients(counts: np.ndarray, near: Surroundings, around: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """CLQ from a to b (m, m), and of all categories to their own in the last row (m + 1, m), in its first column.

    counts: (l, m) points by place and category; around: (l, m) = weights x counts. C_AB is the sum over the points of a with
    neighbours of the weights on b (Leslie & Kronenfeld 2011, eq. 1, and 4 for all together).
    """
    found = counts.T @ around
    own = near.own @ counts
    found[np.diag_indices_from(found)] -= own
    # nobody around but the point itself leaves 0, but for rounding
    found = np.maximum(found, 0)
    points = near.some @ counts
    with np.errstate(divide="ignore", invalid="ignore"):
        pairs = found / points[:, None] / np.where(expected > 0, expected, np.nan)
        whole = np.full((1, len(points)), np.nan)
        whole[0, 0] = np.trace(found) / (points @ np.diag(expected))
    return np.vstack([pairs, whole])


def dealt(points: Labelled, draws: int, rng: np.random.Generator, progress: Progress) -> Iterator[np.ndarray]:
    """For each relabelling, the points (n,) that the labels in ascending order go to."""
    for draw in range(draws):
        if draw % 8 == 0 and not progress(draw / draws):
            raise Cancelled
        yield rng.permutation(len(points.label))


class LocalCounts:
    """For each cell and category (c, m), how often the weights on the category were at least, and at most, the observed."""

    def __init__(self, points: Labelled, near: Surroundings, observed: np.ndarray):
        self.place, self.category = points.cells
        self.columns = near.weights.tocsc()
        self.own = near.own[self.place]
        cell = points.place * points.count + points.label
        self.representative = np.searchsorted(cell, self.place * points.count + self.category)
        self.number = np.full((points.places, points.count), -1)
        self.number[self.place, self.category] = np.arange(len(self.place))
        self.points, self.rows = points, np.arange(len(self.place))
        self.first = np.concatenate([[0], np.cumsum(points.total)[:-1]])
        margin = _TOLERANCE * max(float(observed.max()), 1e-300)
        self.low, self.high = observed - margin, observed + margin
        self.at_least, self.at_most = (np.zeros(observed.shape, dtype=np.int32) for _ in range(2))

    def add(self, label: np.ndarray, around: np.ndarray, dealt_to: np.ndarray) -> None:
        """One relabelling: label (n,), the weights around each place (l, m), and the points that labels went to in order."""
        drawn = around[self.place]
        given = label[self.representative]
        drawn[self.rows, given] -= self.own
        for category, holder in enumerate(dealt_to[self.first]):
            start, stop = self.columns.indptr[self.points.place[holder] + np.array([0, 1])]
            weight = self.columns.data[start:stop]
            cell = self.number[self.columns.indices[start:stop], category]
            cell, weight = cell[cell >= 0], weight[cell >= 0]
            drawn[cell, category] -= weight
            drawn[cell, given[cell]] += weight
        self.at_least += drawn >= self.low
        self.at_most += drawn <= self.high

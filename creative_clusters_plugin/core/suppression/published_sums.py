"""Published figures that unknown cells are part of, and what they leave for them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .hierarchy import Nodes
from .margins import TOLERANCE, Margin

_COMPLETE = 0.005  # share of the totals that rounding and noise explain, where all parts are published


@dataclass(frozen=True)
class Sums:
    """Parts and wholes among the N nodes of a table, in one tree.

    whole (N,): the published figure that each node is next a part of, -1 for none and for nodes that are no parts here. jobs, businesses
    (N,): of all published parts, and of all parts, of each node (NaN where not known); known, cells (N,): number of published and of
    unknown parts.
    """

    whole: np.ndarray
    jobs: np.ndarray
    businesses: np.ndarray
    known: np.ndarray
    cells: np.ndarray

    def left(self, nodes: Nodes, figures: np.ndarray) -> np.ndarray:
        """What these figures (g,), as nodes, leave for their unknown parts; below 0 where the published ones exceed them."""
        return nodes.jobs[figures] - self.jobs[figures]

    def unlisted_share(self, nodes: Nodes) -> float:
        """Share of figures that their parts lack although all of them are published: rows that the table leaves out; 0 for
        what rounding and noise explain."""
        complete = np.flatnonzero((self.known > 0) & (self.cells == 0) & (nodes.jobs > 0))
        whole = nodes.jobs[complete].sum()
        share = self.left(nodes, complete).sum() / whole if whole else 0.0
        return share if share > _COMPLETE else 0.0

    def conflicts(self, nodes: Nodes) -> pd.DataFrame:
        """Figures that their published parts exceed, the widest first: `area`, `industry`, `year`, `published`, `parts`."""
        over = np.flatnonzero(self.jobs > nodes.jobs)
        over = over[self.left(nodes, over) < -TOLERANCE * np.maximum(nodes.jobs[over], 1.0)]
        over = over[np.argsort(self.left(nodes, over), kind="stable")]
        return nodes.names(over).assign(published=nodes.jobs[over], parts=self.jobs[over])

    def margin(self, nodes: Nodes, cells: np.ndarray, low: np.ndarray) -> tuple[Margin, np.ndarray]:
        """The margin of `cells` with their own lower bounds (m,), and its figures (g,) as nodes.

        Where published parts exceed a figure its cells are to be as small as their bounds allow.
        """
        figures, group = np.unique(self.whole[cells], return_inverse=True)
        none = int(len(figures) > 0 and figures[0] < 0)
        group, figures = group - none, figures[none:]
        left = self.left(nodes, figures)
        smallest = np.bincount(group[group >= 0], low[group >= 0], len(figures))
        left = np.where(left < 0, smallest, left)
        return Margin(group, left, left), figures


def _sums(nodes: Nodes, cells: np.ndarray, whole: np.ndarray) -> Sums:
    known = np.flatnonzero(~np.isnan(nodes.jobs) & (whole >= 0))
    cells = cells[whole[cells] >= 0]
    n = len(whole)
    businesses = [np.bincount(whole[one], nodes.businesses[one], n) for one in (known, cells)]
    return Sums(
        whole,
        jobs=np.bincount(whole[known], nodes.jobs[known], n),
        businesses=businesses[0] + businesses[1],
        known=np.bincount(whole[known], minlength=n),
        cells=np.bincount(whole[cells], minlength=n),
    )


def sums_by_industry(nodes: Nodes, cells: np.ndarray) -> Sums:
    """Wider industries, and all of them, of the cell's own area."""
    return _sums(nodes, cells, nodes.nearest)


def sums_by_area(nodes: Nodes, cells: np.ndarray) -> Iterator[Sums]:
    """The cell's industry, or the nearest wider one, in the area that its own is part of; for each level of areas."""
    for whole in nodes.in_areas_above():
        used = np.unique(whole[whole >= 0])
        # of the figures used, one may be part of another
        up = nodes.nearest[used]
        while len(at := np.flatnonzero((up >= 0) & ~np.isin(up, used))):
            up[at] = nodes.nearest[up[at]]
        whole[used] = up
        yield _sums(nodes, cells, whole)

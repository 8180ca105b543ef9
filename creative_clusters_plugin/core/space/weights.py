"""Neighbours made of neighbours: of a higher order, of two kinds at once, and with weights that sum to 1; what they are like."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import scipy.sparse as sparse

from .neighbours import Neighbours, same_weights


@dataclass(frozen=True)
class WeightsSettings:
    """order: steps from area to area; lower: those of fewer steps, too; standardised: the weights of an area sum to 1."""

    order: int = 1
    lower: bool = False
    standardised: bool = False


@dataclass(frozen=True)
class WeightsSummary:
    """count: neighbours of each area (n,); part: number (from 0) of the part of the map (n,) that hangs together, whichever way
    links go; one_way: links that do not go back.
    """

    count: np.ndarray
    part: np.ndarray
    one_way: int

    @property
    def islands(self) -> np.ndarray:
        """Positions of the areas without neighbours."""
        return np.flatnonzero(self.count == 0)

    @property
    def parts(self) -> int:
        return int(self.part.max()) + 1


def of_order(near: Neighbours, order: int, lower: bool) -> Neighbours:
    """Areas that are `order` steps away on the shortest way, or up to that (lower); weights are 1 (Anselin & Smirnov 1996)."""
    if order == 1:
        return near
    step = _ones(near.weights)
    within = before = step
    for _ in range(order - 1):
        before, within = within, _ones(within + within @ step)
    chosen = within if lower else within - before
    return _with(near, sparse.csr_array(chosen, dtype=float), equal=True)


def _ones(links: sparse.csr_array) -> sparse.csr_array:
    """Whole numbers, 1 for each link, without those of areas with themselves."""
    pairs = sparse.coo_array(links)
    other = (pairs.row != pairs.col) & (pairs.data != 0)
    ones = np.ones(int(other.sum()), dtype=np.int32)
    return sparse.coo_array((ones, (pairs.row[other], pairs.col[other])), shape=links.shape).tocsr()


def union(one: Neighbours, other: Neighbours) -> Neighbours:
    """Who is a neighbour in one of both, with the larger weight."""
    weights = sparse.csr_array(one.weights.maximum(other.weights))
    return replace(_with(one, weights), notes=(*one.notes, *other.notes))


def standardised(near: Neighbours) -> Neighbours:
    weights = near.weights.copy()
    weights.data = weights.data / np.repeat(near.sums[0], near.count)
    return _with(near, weights, equal=near.equal)


def _with(near: Neighbours, weights: sparse.csr_array, equal: bool | None = None) -> Neighbours:
    weights = sparse.csr_array(weights)
    weights.eliminate_zeros()
    weights.sort_indices()
    return Neighbours(weights, same_weights(weights) if equal is None else equal, near.places, near.notes)


def summary(near: Neighbours) -> WeightsSummary:
    linked = near.weights.astype(bool).astype(np.int8)
    _, part = sparse.csgraph.connected_components(linked, directed=True, connection="weak")
    return WeightsSummary(near.count, part, int(linked.nnz - linked.multiply(linked.T).nnz))


def links(near: Neighbours, ids: np.ndarray) -> pd.DataFrame:
    """A row for each link: area, neighbour (ids (n,)) and weight."""
    matrix = near.weights.tocoo()
    return pd.DataFrame({"area": ids[matrix.row], "neighbour": ids[matrix.col], "weight": matrix.data})

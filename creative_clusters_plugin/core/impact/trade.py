"""Who supplies whom between the areas of a nation: what stays by Flegg's quotient, what leaks by size and distance.

Areas have the nation's technology. What an area does not provide itself its buyers get from the other areas, each by its jobs in
the product and its nearness, so that over all areas the nation's table comes out again (a gravity model with one constraint: Wilson
1971). What no area makes is made in none: the last row of every table here.
"""

from dataclasses import dataclass

import numpy as np

from ..messages import CreativeClustersError, Progress, mark, tick
from ..space.great_circles import great_circle
from ..supply.input_output import own_shares, regional_shares

_NEAREST = 1.0  # km: areas that are nearer to one another are taken to be so far apart
_MOST_AREAS = 12_000  # nearness of all pairs is held: 1.2 GB
_ROWS = 100  # of the areas between two looks at whether to go on
_HELD = 80_000_000  # cells of the coefficients of all areas held at once; beyond, they are made again in every round
_BLOCK = 2_000_000  # of them made at once
EXACT, ROUGH = 1e-13, 1e-7  # of what came before: a round that adds less is the last
_MOST_ROUNDS = 2_000


def refuse_many(areas: int) -> None:
    """Raises CreativeClustersError for more areas than can trade; at once, where they are counted before they are read."""
    if areas > _MOST_AREAS:
        raise CreativeClustersError(
            mark("There are {count:,.0f} areas, {most:,.0f} at most can trade with one another: use larger areas."),
            count=areas,
            most=_MOST_AREAS,
        )


def nearness(places: np.ndarray, decay: float, progress: Progress = lambda share: True) -> np.ndarray:
    """(k, k) distance in km to the power -decay, 0 on the diagonal. places: (k, 2) in degrees, NaN where it is not known.

    Areas of unknown place are as near to every other as two areas are on average, so that they get their share by size.
    """
    k = len(places)
    refuse_many(k)
    near = np.empty((k, k))
    unknown = np.isnan(places).any(axis=1)
    whole = 0.0
    for row in range(k):
        if row % _ROWS == 0:
            tick(progress, 0.0)
        near[row] = np.maximum(great_circle(places[row], places), _NEAREST) ** -decay
        near[row, row] = 0.0
        whole += near[row, ~unknown].sum() if not unknown[row] else 0.0
    known = k - unknown.sum()
    usual = whole / (known * (known - 1)) if known > 1 else 1.0
    near[unknown], near[:, unknown] = usual, usual
    np.fill_diagonal(near, 0.0)
    return near


@dataclass(frozen=True)
class Trade:
    """k areas and p products, and one row more for what is made in no area.

    coefficients: (q, q) of the nation, q = p, or p + 1 with households as the last product. mass: (k, p) jobs of the suppliers.
    supplier, buyer: (k, p) location quotients; size: (k,) lambda*. near: (k, k), 0 on the diagonal.
    """

    coefficients: np.ndarray
    mass: np.ndarray
    supplier: np.ndarray
    buyer: np.ndarray
    size: np.ndarray
    near: np.ndarray

    def local(self, rows: slice) -> np.ndarray:
        """(b, q, q) coefficients of what the areas `rows` provide themselves; work is always the area's own."""
        p, q = self.mass.shape[1], len(self.coefficients)
        buyer = self.buyer[rows]
        if q > p:  # households are as many as in the nation
            buyer = np.column_stack([buyer, np.ones(len(buyer))])
        shares = np.ones((len(buyer), q, q))
        shares[:, :p, :] = np.nan_to_num(regional_shares(self.supplier[rows], buyer, self.size[rows]))
        diagonal = np.arange(p)
        shares[:, diagonal, diagonal] = own_shares(self.supplier[rows], self.size[rows])
        return shares * self.coefficients

    def chain(self, direct: np.ndarray, progress: Progress = lambda share: True, settled: float = EXACT) -> np.ndarray:
        """Output (k + 1, q) of all areas for the output `direct` (k + 1, q), itself included.

        Round by round, x = f + T f + T T f + … (Waugh 1950), until a round adds less than the share `settled`. The sum over the
        areas is the nation's (I - A)^-1 f. Raises CreativeClustersError for coefficients with which it never ends.
        """
        k = len(self.mass)
        cells = len(self.coefficients) ** 2
        step = max(1, _BLOCK // cells)
        blocks = [slice(start, min(start + step, k)) for start in range(0, k, step)]
        held = self._held(blocks, progress) if k * cells <= _HELD else None
        tick(progress, 0.0)
        away = self.near @ self.mass
        tick(progress, 0.0)
        total = direct.copy()
        added = direct
        for number in range(_MOST_ROUNDS):
            tick(progress, number / (number + 10))
            added = self._round(added, blocks, held, away)
            total += added
            if np.abs(added).sum() <= settled * np.abs(total).sum():
                return total
        raise CreativeClustersError(
            mark("The chain of supplies does not come to an end: some products need at least as much as they make.")
        )

    def _held(self, blocks: list[slice], progress: Progress) -> list[np.ndarray]:
        found = []
        for rows in blocks:
            tick(progress, 0.0)
            found.append(self.local(rows))
        return found

    def _round(self, made: np.ndarray, blocks: list[slice], held: list | None, away: np.ndarray) -> np.ndarray:
        """What the makers of `made` (k + 1, q) call for, by where it is made: (k + 1, q)."""
        k, p = self.mass.shape
        needed = made @ self.coefficients.T
        found = np.zeros_like(made)
        for place, rows in enumerate(blocks):
            local = self.local(rows) if held is None else held[place]
            found[rows] = np.matmul(local, made[rows, :, None])[:, :, 0]
        missing = needed[:k, :p] - found[:k, :p]
        # the only maker of a product supplies itself; what nobody makes is made in no area
        alone = (away <= 0) & (self.mass > 0)
        found[:k, :p] += np.where(alone, missing, 0.0)
        nobody = self.mass.sum(axis=0) <= 0
        found[k, :p] = np.where(nobody, missing.sum(axis=0) + needed[k, :p], 0.0)
        asked = np.divide(missing, away, out=np.zeros_like(missing), where=away > 0)
        found[:k, :p] += self.mass * (self.near.T @ asked)
        # what is needed for that is bought in the whole nation
        found[:k, :p] += _shares(self.mass) * needed[k, :p]
        found[k, p:] = needed[k, p:]
        return found


def _shares(mass: np.ndarray) -> np.ndarray:
    """(k, p) of each product's jobs, 0 where there are none."""
    total = mass.sum(axis=0)
    return np.divide(mass, total, out=np.zeros_like(mass), where=total > 0)

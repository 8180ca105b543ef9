"""Areas on the tiles of a tile map, and how they change places until neighbours lie together, each on its own side."""

from math import sqrt

import numpy as np
from scipy.spatial import cKDTree

from ..messages import Cancelled, Progress

NEAR = 1.01  # sides between the middles of tiles that touch along an edge
_STEPS, _MOST_STEPS, _BATCH = (
    1000,
    120_000,
    4000,
)  # changes of place tried: for each area, in all, between looks at the cancel button
_HOT, _COLD = 0.6, 0.02  # worth of a change for the worse that is taken with a chance of 1/e, at first and at last
_SWEEPS = 20  # over all tiles, changing places for the better
_REACH = 2.1  # sides across which two tiles change places
_BESIDE = 12  # areas nearest to each, whose direction from it counts too
# worth of a pair kept, of its direction (times the cosine of the turn), of that of areas that only lie near, and of a squared side
# less moved
_PAIR, _TURN, _TURN_BESIDE, _MOVE = 1.0, 0.6, 0.15, 0.02
_SHORE = 0.4  # less for each empty tile that touches that of an inland area


class Seats:
    """Which area is on which tile, and what a change of places would bring."""

    def __init__(
        self,
        tiles: np.ndarray,
        chosen: np.ndarray,
        places: np.ndarray,
        middles: np.ndarray,
        pairs: np.ndarray,
        inland: np.ndarray,
        sides: int,
    ):
        tree = cKDTree(tiles)
        self.near = [set(found) - {tile} for tile, found in enumerate(tree.query_ball_point(tiles, NEAR))]
        self.inland, self.sides = inland.tolist(), sides
        around = tree.query_ball_point(tiles, _REACH)
        self.within = [sorted(set(found) - {tile}) for tile, found in enumerate(around)]
        self.tiles, self.places = tiles.tolist(), places.tolist()
        self.tile_of: list[int] = chosen.tolist()
        self.area_on = [-1] * len(tiles)
        for area, tile in enumerate(self.tile_of):
            self.area_on[tile] = area
        self.own: list[list[tuple[int, float, float, bool]]] = [[] for _ in places]
        touching, beside = ({(one, other) for one, other in found.tolist()} for found in (pairs, _beside(middles)))
        for one, other in sorted(touching | beside):
            touch = (one, other) in touching
            x, y = middles[other] - middles[one]
            share = (_TURN if touch else _TURN_BESIDE) / max(float(np.hypot(x, y)), 1e-9)
            right, up = float(x) * share, float(y) * share
            self.own[one].append((other, right, up, touch))
            self.own[other].append((one, -right, -up, touch))

    def move(self, area: int, where: float, least: float) -> None:
        """Put an area on one of the tiles about it, in exchange with who is there, where that brings `least` or more."""
        here = self.tile_of[area]
        around = self.within[here]
        if around:
            there = around[int(where * len(around))]
            if self._gain(area, here, there) >= least:
                self._change(area, here, there)

    def better(self, area: int) -> bool:
        """Put an area on the tile about it that brings most, in exchange with who is there; whether there is one."""
        here = self.tile_of[area]
        gain, there = max(((self._gain(area, here, there), there) for there in self.within[here]), default=(0.0, -1))
        if gain < 1e-6:
            return False
        self._change(area, here, there)
        return True

    def _change(self, area: int, here: int, there: int) -> None:
        other = self.area_on[there]
        self.tile_of[area], self.area_on[there], self.area_on[here] = there, area, other
        if other >= 0:
            self.tile_of[other] = here

    def _gain(self, area: int, here: int, there: int) -> float:
        """What it is worth that two tiles change places."""
        other = self.area_on[there]
        before = self._worth(area, here) + (self._worth(other, there) if other >= 0 else 0.0)
        self._change(area, here, there)
        after = self._worth(area, there) + (self._worth(other, here) if other >= 0 else 0.0)
        self._change(area, there, here)
        if other < 0:
            after += _SHORE * (self._inland_about(there, area) - self._inland_about(here, area))
        return after - before

    def _inland_about(self, tile: int, but: int) -> int:
        around = (self.area_on[one] for one in self.near[tile])
        return sum(area >= 0 and area != but and self.inland[area] for area in around)

    def _worth(self, area: int, tile: int) -> float:
        """Of an area on `tile`: its neighbours that touch it, those on the side where they lie, less the squared move and open sides."""
        x, y = self.tiles[tile]
        right, up = self.places[area]
        near, total = self.near[tile], -_MOVE * ((x - right) ** 2 + (y - up) ** 2)
        if self.inland[area]:
            total -= _SHORE * (self.sides - sum(self.area_on[one] >= 0 for one in near))
        for one, right, up, touch in self.own[area]:
            its = self.tile_of[one]
            across, along = self.tiles[its]
            across, along = across - x, along - y
            total += (right * across + up * along) / sqrt(across * across + along * along)
            if touch and its in near:
                total += _PAIR
        return total


def _beside(middles: np.ndarray) -> np.ndarray:
    """Pairs (m, 2) of each area and those whose middles are nearest, the first before the second."""
    count = min(_BESIDE + 1, len(middles))
    nearest = cKDTree(middles).query(middles, count)[1].reshape(len(middles), -1)
    pairs = np.stack([np.repeat(np.arange(len(middles)), nearest.shape[1]), nearest.ravel()], axis=1)
    pairs.sort(axis=1)
    return np.unique(pairs[pairs[:, 0] < pairs[:, 1]], axis=0)


def improved(seats: Seats, progress: Progress) -> np.ndarray:
    """The tile of each place after changes of place that keep more neighbours together, and each to the side where it lies.

    By annealing: changes for the worse are taken too, fewer and fewer of them, so that the first good arrangement is not the last.
    The chances are the same in every run.
    """
    areas = len(seats.tile_of)
    steps = min(_STEPS * areas, _MOST_STEPS)
    chances = np.random.default_rng(0)
    for begin in range(0, steps, _BATCH):
        if not progress(0.7 + 0.3 * begin / steps):
            raise Cancelled
        count = min(_BATCH, steps - begin)
        heat = _HOT * (_COLD / _HOT) ** ((begin + np.arange(count)) / steps)
        # with a chance p, a change is taken that is worse by less than -ln(p) times the heat
        worse = heat * np.log(np.maximum(chances.random(count), 1e-300))
        who = chances.integers(areas, size=count)
        for area, where, least in zip(who.tolist(), chances.random(count).tolist(), worse.tolist(), strict=True):
            seats.move(area, where, least)
    for sweep in range(_SWEEPS):
        if not progress(0.99 + 0.01 * sweep / _SWEEPS):
            raise Cancelled
        if not sum(seats.better(area) for area in range(areas)):
            break
    return np.array(seats.tile_of)

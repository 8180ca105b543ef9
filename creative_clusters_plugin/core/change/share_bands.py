"""How sure areas' shares of a nation are: draws that add up to it, their bands, and what these would have held."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from statistics import NormalDist

import numpy as np

from .forecasting import OFFSET, usable
from .intervals import Bands, bands, conformal_quantile, coverage
from .outlook_frames import LEVELS, Level

DRAWS = 400
_JUDGED = 20_000_000  # figures drawn at an origin of the back-test at most
_FEWEST = 100  # draws all the same
_NO_CHANGE = 4.0  # origins that the widths as drawn count as, beside those that were judged
_MOST_CHANGE = 3.0  # times as wide, or as narrow
_SEED = 2010


def with_draws(
    levels: list[Level],
    paths: tuple[dict[int, np.ndarray], dict[int, np.ndarray]],
    of: np.ndarray,
    at: np.ndarray,
    marked: np.ndarray,
) -> list[Level]:
    """Areas x sectors and areas (the first level and the last) with bands from the same draws of their shares, and what such bands
    would have held from earlier origins.

    paths: forecasts by origin of both; of, at: (n,) sector and area of each series of the first level.
    """
    cells, nation, sums = levels
    if np.isnan(cells.bands.high).all():
        return levels
    figures = cells.path.size
    fewer = int(np.clip(_JUDGED // max(figures, 1), _FEWEST, DRAWS))

    @cache
    def drawn(origin: int) -> tuple[Bands, Bands]:
        own = [
            bands(
                level.history,
                {start: path for start, path in of_level.items() if start <= origin},
                origin,
                marked,
                LEVELS,
            )
            for level, of_level in zip((cells, sums), paths, strict=True)
        ]
        if np.isnan(own[0].high).all():
            return own[0], own[1]
        last = origin == len(cells.history) - 1
        draws = share_draws(paths[0][origin], own[0], own[1], paths[1][origin], of, at, DRAWS if last else fewer)
        return bands_of(draws, LEVELS), bands_of(grouped(draws, at), LEVELS)

    def judged(place: int, level: Level) -> Level:
        given = calibrated(level.history, paths[place], marked, lambda origin: drawn(origin)[place])
        held = coverage(level.history, paths[place], marked, LEVELS, given)
        return replace(level, bands=given(len(level.history) - 1), score=replace(level.score, coverage=held))

    return [judged(0, cells), nation, judged(1, sums)]


def calibrated(
    history: np.ndarray, paths: dict[int, np.ndarray], marked: np.ndarray, given: Callable[[int], Bands]
) -> Callable[[int], Bands]:
    """What gives the bands at an origin as wide as those given at earlier origins should have been, by what had come until then.

    The errors of the forecasts know nothing of the scaling to the nation's path, which takes part of them away (a recession that all
    areas share). All half widths on the log scale are multiplied by one factor for each level: the conformal quantile of
    log errors over the half widths of the time, drawn towards 1 where few origins were judged. Nothing later than the origin is used.
    """
    starts = list(paths)[1:]

    def of_origin(origin: int) -> Bands:
        found = given(origin)
        ratios: list[np.ndarray] = []
        for start in (one for one in starts if one < origin):
            ahead = np.flatnonzero(usable(start, len(paths[start]), origin, marked))
            before = given(start)
            if len(ahead) and np.isfinite(before.high[:, ahead]).all():
                ratios.append(_over_widths(history[start + 1 + ahead], paths[start][ahead], before, ahead))
        every = np.concatenate(ratios, axis=1) if ratios else np.zeros((len(LEVELS), 0))
        weight = len(ratios) / (len(ratios) + _NO_CHANGE)
        low, high = [], []
        for place, level in enumerate(LEVELS):
            known = every[place][np.isfinite(every[place])]
            factor = conformal_quantile(known, level / 100) ** weight if len(known) else 1.0
            factor = float(np.clip(factor, 1 / _MOST_CHANGE, _MOST_CHANGE))
            base = paths[origin] + OFFSET
            low.append(np.maximum(base * ((found.low[place] + OFFSET) / base) ** factor - OFFSET, 0.0))
            high.append(base * ((found.high[place] + OFFSET) / base) ** factor - OFFSET)
        return Bands(np.array(low), np.array(high))

    return of_origin


def _over_widths(actual: np.ndarray, path: np.ndarray, band: Bands, ahead: np.ndarray) -> np.ndarray:
    """Absolute log errors over the half widths on their side (levels, values); not finite where a band has no width."""
    base = path + OFFSET
    error = np.log((actual + OFFSET) / base)
    up = np.log((band.high[:, ahead] + OFFSET) / base)
    down = np.log(base / (band.low[:, ahead] + OFFSET))
    with np.errstate(divide="ignore", invalid="ignore"):
        return (np.abs(error) / np.where(error > 0, up, down)).reshape(len(LEVELS), -1)


def share_draws(
    path: np.ndarray,
    cells: Bands,
    areas: Bands,
    area_path: np.ndarray,
    of: np.ndarray,
    at: np.ndarray,
    draws: int = DRAWS,
) -> np.ndarray:
    """Draws (d, h, n) of areas by sector that add up to the nation's sectors in every draw.

    path: (h, n), adding up to the sectors `of` (n,); cells: its bands, areas: those of the sums `area_path` (h, a) by area, `at` (n,) the
    area of each; the last of the levels of the bands is used. What goes wrong with an area goes wrong with its sectors together, as
    far as the bands of the sums say; the rest is each sector's own. Log-normal, then scaled to each sector's total.
    """
    common = _together(_log_width(path, cells)[-1], _log_width(area_path, areas)[-1][:, at])
    rng = np.random.default_rng(_SEED)
    of_area = rng.standard_normal((draws, 1, area_path.shape[1]), dtype=np.float32)[:, :, at]
    of_cell = rng.standard_normal((draws, 1, path.shape[1]), dtype=np.float32)
    normal = common * of_area + np.sqrt(1 - common**2) * of_cell
    found = np.maximum((path + OFFSET) * np.exp(_stretched(normal, _log_width(path, cells))) - OFFSET, 0.0)
    return found * _scale(path, found, of)


def _log_width(path: np.ndarray, bands: Bands) -> np.ndarray:
    """Half widths (levels, h, n) on the log scale."""
    return np.log((bands.high + OFFSET) / (path + OFFSET))


def _together(cells: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """What of the deviations (h, n) of areas by sector is their area's."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.clip(np.nan_to_num(areas / cells), 0.0, 1.0)


def _stretched(normal: np.ndarray, widths: np.ndarray) -> np.ndarray:
    """Normal deviates (d, h, n) as deviations whose bands of 50 and 90 % have the half widths (2, h, n); straight between and beyond."""
    inner, outer = (NormalDist().inv_cdf(0.5 + level / 200) for level in LEVELS)
    size = np.abs(normal)
    steep = (widths[1] - widths[0]) / (outer - inner)
    return np.sign(normal) * np.where(size < inner, size * widths[0] / inner, widths[0] + (size - inner) * steep)


def _scale(path: np.ndarray, found: np.ndarray, of: np.ndarray) -> np.ndarray:
    wanted, sums = grouped(path[None], of), grouped(found, of)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(sums > 0, wanted / sums, 1.0)[:, :, of]


def grouped(values: np.ndarray, to: np.ndarray) -> np.ndarray:
    """Sums (d, h, g) of `values` (d, h, n) over the columns that go to each of `to` (n,), all of 0 to g - 1."""
    order = np.argsort(to, kind="stable")
    starts = np.flatnonzero(np.diff(to[order], prepend=-1))
    return np.add.reduceat(values[:, :, order], starts, axis=2)


def bands_of(draws: np.ndarray, levels: tuple[int, ...]) -> Bands:
    """Quantiles of draws (d, h, n) as bands."""
    ends = [[(1 - level / 100) / 2, (1 + level / 100) / 2] for level in levels]
    low, high = np.quantile(draws, np.array(ends).T, axis=0)
    return Bands(low, high)

"""Hot spots over time: Gi* in space and time, its trend in every area, and the pattern that both make.

Arrays are (n, t): areas by times, in the order of time; NaN where an area has no value at a time.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Plural, Progress, mark, mark_plural, some
from .local_statistics import LocalSettings, local_statistic
from .neighbours import Neighbours, in_doubt
from .time_cube import TimeCube
from .trend import Trend, mann_kendall

HISTORY = 0.9  # share of the times that makes a history
NO_PATTERN, UNTESTED = "no pattern", "undefined"
KINDS = (
    "new",
    "consecutive",
    "intensifying",
    "persistent",
    "diminishing",
    "sporadic",
    "oscillating",
    "historical",
)
PATTERNS = tuple(f"{kind} {side}" for side in ("hot", "cold") for kind in KINDS)


@dataclass(frozen=True)
class EmergingSettings:
    """time_neighbours: earlier times that count as around an area; alpha: largest q of a hot or cold spot, and of a trend."""

    time_neighbours: int = 1
    permutations: int = 99_999
    alpha: float = 0.05
    seed: int = 2010


@dataclass(frozen=True)
class EmergingResult:
    """areas: frame (index: area id) with a pattern each; times: frame with a row for each area and time with a value.

    nation: the sum, mean and number of the values of each time; trend: of the means of all areas.
    """

    areas: pd.DataFrame
    times: pd.DataFrame
    nation: pd.DataFrame
    trend: Trend
    settings: EmergingSettings
    notes: tuple[Note, ...]

    def counts(self) -> dict[str, int]:
        """Number of areas of each pattern, in the order of PATTERNS."""
        found = self.areas["pattern"].value_counts()
        return {pattern: int(found.get(pattern, 0)) for pattern in PATTERNS}


def window_sums(values: np.ndarray, back: int) -> tuple[np.ndarray, np.ndarray]:
    """Sum of each area's values at a time and the `back` times before it, and how many there are; 0 where the time itself has none."""
    known = np.isfinite(values)
    filled = np.where(known, values, 0.0)
    total, count = np.zeros(values.shape), np.zeros(values.shape)
    for step in range(min(back, values.shape[1] - 1) + 1):
        total[:, step:] += filled[:, : values.shape[1] - step]
        count[:, step:] += known[:, : values.shape[1] - step]
    return np.where(known, total, 0.0), np.where(known, count, 0.0)


def space_time_gi_star(values: np.ndarray, near: Neighbours, back: int = 1) -> np.ndarray:
    """z (n, t) of Gi* over the area and its neighbours at a time and the `back` times before it.

    The m values around an area weigh 1/m each; mean, variance and number are those of all areas at that time (Getis & Ord
    1992; Ord & Getis 1995, the cell of space and time as in ArcGIS's 'Emerging Hot Spot Analysis' with one time as its
    window). NaN where an area has no value, and where all values of a time are equal.
    """
    total, count = window_sums(values, back)
    links = (near.weights != 0).astype(float)
    around, size = links @ total + total, links @ count + count
    known = np.isfinite(values)
    n = known.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(known, values, 0).sum(axis=0) / n
        spread = np.sqrt(np.where(known, (values - mean) ** 2, 0).sum(axis=0) / n)
        z = (around / size - mean) / (spread * np.sqrt((n / size - 1) / (n - 1)))
    return np.where(known & np.isfinite(z), z, np.nan)


def patterns(hot: np.ndarray, cold: np.ndarray, known: np.ndarray, trend: np.ndarray) -> np.ndarray:
    """Pattern of each area (n,), 'no pattern' where there is none.

    hot, cold, known: (n, t) whether the area is a hot or a cold spot at a time, and whether it was tested then; only the
    times known count. trend: (n,) 1 or -1 for a significant rise or fall of z, else 0. What an area is at its last time comes
    before what it was: cold after a history of hot is 'oscillating cold'.
    """
    found = np.full(len(hot), NO_PATTERN, dtype=object)
    for side, own, other, sign in (("hot", hot, cold, 1), ("cold", cold, hot, -1)):
        for kind, rows in _kinds(own & known, other & known, known, sign * trend).items():
            free = found == NO_PATTERN if kind == "historical" else np.ones(len(found), dtype=bool)
            found[rows & free] = f"{kind} {side}"
    return found


def _kinds(own: np.ndarray, other: np.ndarray, known: np.ndarray, trend: np.ndarray) -> Mapping[str, np.ndarray]:
    """For one side, which areas (n,) follow each pattern; at most one of them each. trend: 1 where the side grows stronger."""
    n, t = own.shape
    count, tested = own.sum(axis=1), known.sum(axis=1)
    last = np.where(tested > 0, t - 1 - np.argmax(known[:, ::-1], axis=1), 0)
    now = own[np.arange(n), last] & (tested > 0)
    # times that break the run up to the last one: tested, and not of this side
    broken = known & ~own
    run_from = np.where(broken.any(axis=1), t - np.argmax(broken[:, ::-1], axis=1), 0)
    run = (own & (np.arange(t) >= run_from[:, None])).sum(axis=1)
    often = count >= HISTORY * tested - 1e-9
    always = now & often
    new = now & (count == 1) & (tested > 1)
    consecutive = now & ~often & (run == count) & (run > 1)
    lasting = always & ~new
    seldom = now & ~often & ~new & ~consecutive
    return {
        "new": new,
        "consecutive": consecutive,
        "intensifying": lasting & (trend > 0),
        "diminishing": lasting & (trend < 0),
        "persistent": lasting & (trend == 0),
        "oscillating": seldom & other.any(axis=1),
        "sporadic": seldom & ~other.any(axis=1),
        "historical": ~now & often & (count > 0),
    }


def emerging_hotspots(
    cube: TimeCube, near: Neighbours, settings: EmergingSettings, progress: Progress = lambda share: True
) -> EmergingResult:
    """Pattern of every area of `cube`, whose order is that of `near`.

    A cell of area and time is tested by drawing the neighbours anew from all areas, each with its values of the times that
    count: so what an area is from year to year is kept. q allows for all areas at all times (Benjamini & Hochberg 1995), that
    of trends for all areas.
    Raises CreativeClustersError where no time can be tested.
    """
    p, clear, skipped = _tested(cube, near, settings, progress)
    q = settled(false_discovery_rate(p.ravel()).reshape(p.shape))
    z = np.where(np.isfinite(p), space_time_gi_star(cube.values, near, settings.time_neighbours), np.nan)
    significant = q <= settings.alpha
    hot, cold = significant & (clear > 0) & (z > 0), significant & (clear < 0) & (z < 0)
    trend = mann_kendall(z)
    trend_q = settled(false_discovery_rate(trend.p))
    moves = np.where(trend_q <= settings.alpha, np.sign(trend.s), 0)
    tested = np.isfinite(p)
    pattern = np.where(tested.any(axis=1), patterns(hot, cold, tested, moves), UNTESTED)
    areas = pd.DataFrame(
        {
            "pattern": pattern.astype(object),
            "tau": trend.tau,
            "trend_z": trend.z,
            "trend_p": trend.p,
            "trend_q": trend_q,
            "times": tested.sum(axis=1),
            "times_hot": hot.sum(axis=1),
            "times_cold": cold.sum(axis=1),
            "first_hot": _time_of(hot, cube.times, 1),
            "last_hot": _time_of(hot, cube.times, -1),
        },
        index=pd.Index(cube.ids, name="area"),
    )
    nation = pd.DataFrame(
        {
            "n": np.isfinite(cube.values).sum(axis=0),
            "sum": np.nansum(cube.values, axis=0),
        },
        index=pd.Index(cube.times, name="time"),
    )
    nation["mean"] = (nation["sum"] / nation["n"]).where(nation["n"] > 0)
    notes = [*_notes(cube, near, settings, tested), *(note for note in skipped)]
    return EmergingResult(
        areas,
        _cells(cube, z, p, q, hot, cold),
        nation,
        mann_kendall(nation["mean"].to_numpy()[None, :]),
        settings,
        tuple(notes),
    )


def _tested(
    cube: TimeCube, near: Neighbours, settings: EmergingSettings, progress: Progress
) -> tuple[np.ndarray, np.ndarray, list[Note]]:
    """p (n, t) of each cell, the side it points to (1 hot, -1 cold, 0 neither), and what was not tested."""
    total, count = window_sums(cube.values, settings.time_neighbours)
    p, side = np.full(cube.values.shape, np.nan), np.zeros(cube.values.shape)
    skipped: list[Note] = []
    for place, time in enumerate(cube.times):
        if time in cube.added:
            continue
        share = lambda part, place=place: progress((place + part) / len(cube.times))  # noqa: E731
        with np.errstate(divide="ignore", invalid="ignore"):
            around = np.where(count[:, place] > 0, total[:, place] / count[:, place], np.nan)
        try:
            result = local_statistic(
                around,
                near,
                LocalSettings(permutations=settings.permutations, seed=settings.seed + place, correction="none"),
                progress=share,
            )
        except CreativeClustersError as error:
            skipped.append(Note(mark("{time} is not tested. {reason}"), {"time": time, "reason": error.note}))
            continue
        if not np.isfinite(result.p).any():
            skipped.append(Note(mark("{time} is not tested. {reason}"), {"time": time, "reason": result.notes[-1]}))
            continue
        p[:, place] = result.p
        kinds = pd.Series(result.kind, dtype=object).astype(str)
        side[:, place] = kinds.str.startswith("hot").astype(int) - kinds.str.startswith("cold").astype(int)
    if not np.isfinite(p).any():
        raise CreativeClustersError(mark("No time can be tested. {reason}"), reason=skipped[0])
    return p, side, skipped


def _time_of(flags: np.ndarray, times: list[str], direction: int) -> np.ndarray:
    """The first (1) or last (-1) time (n,) at which each row has a flag; None where it never has."""
    place = np.argmax(flags[:, ::direction], axis=1)
    place = place if direction > 0 else flags.shape[1] - 1 - place
    return np.where(flags.any(axis=1), np.array(times, dtype=object)[place], np.array(None, dtype=object))


def _cells(
    cube: TimeCube, z: np.ndarray, p: np.ndarray, q: np.ndarray, hot: np.ndarray, cold: np.ndarray
) -> pd.DataFrame:
    """A row for each area and time with a value, time by time."""
    side = np.where(hot, "hot", np.where(cold, "cold", ""))
    level = np.select([q <= 0.01, q <= 0.05], [" 99", " 95"], " 90")
    kind = np.where(side == "", "not significant", np.char.add(side, level)).astype(object)
    kind[~np.isfinite(p)] = UNTESTED
    area, time = (
        np.repeat(np.array(cube.ids, dtype=object)[:, None], len(cube.times), axis=1),
        np.repeat(np.array(cube.times, dtype=object)[None, :], len(cube.ids), axis=0),
    )
    parts = {"area": area, "time": time, "value": cube.values, "gi_z": z, "p": p, "q": q, "class": kind}
    frame = pd.DataFrame({name: part.T.ravel() for name, part in parts.items()})
    return frame[frame["value"].notna()].reset_index(drop=True)


def _counted(text: Plural, count: int, all_areas: int = 0, **values: object) -> list[Note]:
    """A note on `count` areas where there are any; of `all_areas` a few are no warning."""
    warns = not all_areas or in_doubt(count, all_areas)
    return [Note(text, {"count": int(count), **values}, warning=warns)] if count else []


def _notes(cube: TimeCube, near: Neighbours, settings: EmergingSettings, tested: np.ndarray) -> list[Note]:
    known = np.isfinite(cube.values)
    real = [place for place, time in enumerate(cube.times) if time not in cube.added]
    some_known = known.any(axis=1)
    untested, ids = some_known & ~tested.any(axis=1), np.array(cube.ids, dtype=object)
    gaps = some_known & (known.sum(axis=1) < np.isin(np.arange(known.shape[1]), real).sum())
    notes = _counted(
        mark_plural(
            "One time between the others is missing: {times}.", "{count} times between the others are missing: {times}."
        ),
        len(cube.added),
        times=some(cube.added, 8),
    )
    notes += _counted(
        mark_plural(
            "{count} area has no value at any time ({areas}): it is 'undefined'.",
            "{count} areas have no value at any time ({areas}): they are 'undefined'.",
        ),
        (~some_known).sum(),
        len(ids),
        areas=some(ids[~some_known]),
    )
    notes += _counted(
        mark_plural(
            "{count} area has no value at some times ({areas}): only its other times count.",
            "{count} areas have no value at some times ({areas}): only their other times count.",
        ),
        gaps.sum(),
        areas=some(ids[gaps]),
    )
    late = gaps & (np.argmax(known, axis=1) > real[0])
    notes += _counted(
        mark_plural(
            "{count} area has its first value at a later time than the others ({areas}).",
            "{count} areas have their first value at a later time than the others ({areas}).",
        ),
        late.sum(),
        areas=some(ids[late]),
    )
    everyone = untested & near.of_everyone
    notes += _counted(
        mark_plural(
            "{count} area has all others as neighbours ({areas}): what is around it cannot be high or low, and it is not tested.",
            "{count} areas have all others as neighbours ({areas}): what is around them cannot be high or low, and they are not tested.",
        ),
        everyone.sum(),
        areas=some(ids[everyone]),
    )
    notes += _counted(
        mark_plural(
            "{count} area has no neighbour with a value ({areas}): it is not tested.",
            "{count} areas have no neighbour with a value ({areas}): they are not tested.",
        ),
        (untested & ~everyone).sum(),
        len(ids),
        areas=some(ids[untested & ~everyone]),
    )
    longest = int(tested.sum(axis=1).max())
    if longest <= 4:
        text = mark(
            "With {times} times no trend can be significant: the smallest p that there is, both ways, is {least:.3f}. No area can be "
            "'intensifying' or 'diminishing'."
        )
        least = float(mann_kendall(np.arange(float(max(longest, 2)))[None, :]).p[0])
        notes.append(Note(text, {"times": longest, "least": least}))
    if settings.time_neighbours >= len(real):
        text = mark("There are {times} times only: all earlier ones count as around an area.")
        notes.append(Note(text, {"times": len(real)}, warning=False))
    return notes

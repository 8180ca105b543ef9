"""Values of areas at times, in the order of time: what a pattern over time is found in."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import reduce
from math import gcd

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, mark, mark_plural, some

_YEAR = "0000"  # digits of a year, all written as 0


@dataclass(frozen=True)
class TimeCube:
    """Values of one field (n, t) of the areas `ids` at `times`, in order; `added`: times between them that nothing is known of."""

    ids: list[str]
    times: list[str]
    values: np.ndarray
    added: tuple[str, ...] = ()


def time_cube(area: list, time: list, value: np.ndarray) -> TimeCube:
    """The cube of rows (r,), each an area at a time. Rows without area or time have None there and are left out.

    Whole numbers are put in order as numbers, and so that they stand at even steps: what lies between and is missing has NaN
    for every area. Other times (ISO dates, quarters) are put in order as text, where they begin with the year and are written alike.
    Raises CreativeClustersError for an area that has two rows of one time, for a single time, and for times whose order is not known.
    """
    rows = np.array([one is not None and when is not None for one, when in zip(area, time, strict=True)], dtype=bool)
    frame = pd.DataFrame({"area": area, "time": time, "value": value})[rows]
    twice = frame[frame.duplicated(["area", "time"])]
    if len(twice):
        raise CreativeClustersError(
            mark_plural(
                "{count} row repeats an area at a time: {examples}. Each area may have one feature for each time.",
                "{count} rows repeat an area at a time, for example {examples}. Each area may have one feature for each time.",
            ),
            count=len(twice),
            examples=some(f"{one} ({when})" for one, when in zip(twice["area"], twice["time"], strict=True)),
        )
    times, added = _in_order(frame["time"].unique().tolist())
    if len(times) - len(added) < 2:
        raise CreativeClustersError(
            mark("All rows are of one time ({time}): a pattern over time needs at least two."),
            time=some(times) or "-",
        )
    ids = sorted(frame["area"].unique().tolist())
    table = frame.pivot(index="area", columns="time", values="value").reindex(index=ids, columns=times)
    return TimeCube(ids, times, table.to_numpy(dtype=float), tuple(added))


def _in_order(times: list[str]) -> tuple[list[str], list[str]]:
    """The times in order, and those put in between them."""
    if not all(time.lstrip("-").isdigit() for time in times):
        return _texts_in_order(times), []
    numbers = sorted(int(time) for time in times)
    step = reduce(gcd, np.diff(numbers).tolist(), 0)
    full = list(range(numbers[0], numbers[-1] + 1, step)) if step else numbers
    if len(full) > 4 * len(numbers):
        full = numbers
    named = {int(time): time for time in times}
    return [named.get(number, str(number)) for number in full], [str(one) for one in full if one not in named]


def _texts_in_order(times: list[str]) -> list[str]:
    """Times that are texts: of one number (FY2015), or the year first. Seasons or 'Q1 2015' would stand in the order of letters."""
    if len({re.sub(r"\d+", "0", time) for time in times}) == 1 and len(re.findall(r"\d+", times[0])) == 1:
        return sorted(times, key=lambda time: int(re.findall(r"\d+", time)[0]))
    shapes = Counter(re.sub(r"\d", "0", time) for time in times)
    usual = max(shapes, key=lambda shape: (shapes[shape], shape.startswith(_YEAR)))
    strange = [time for time in times if re.sub(r"\d", "0", time) != usual]
    wrong = sorted(strange if usual.startswith(_YEAR) else times)
    if wrong:
        text = mark_plural(
            "{count} time cannot be put in order: {examples}. Times are whole numbers, or texts that begin with the year and are all "
            "written alike (2015-03, 2015-Q1, 2015-03-31).",
            "{count} times cannot be put in order, for example {examples}. Times are whole numbers, or texts that begin with the year "
            "and are all written alike (2015-03, 2015-Q1, 2015-03-31).",
        )
        raise CreativeClustersError(text, count=len(wrong), examples=some(f"'{one}'" for one in wrong))
    return sorted(times)

"""Many short runs of places gone through together: the first place of all of them, then the second, and so on."""

from collections.abc import Iterator

import numpy as np

_TURNS = 16  # places of a run taken in turn; the rest of longer ones at once


def in_turn(first: np.ndarray, end: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Runs (n,) of the places from `first` to before `end`, part by part: positions (m,) of runs, and a place of each.

    Faster than a list of all pairs of a run and a place, where most runs are of a few places.
    """
    run = np.arange(len(first))
    for _ in range(_TURNS):
        more = np.flatnonzero(first < end)
        if len(more) < len(run):
            run, first, end = run[more], first[more], end[more]
        if not len(run):
            return
        yield run, first
        first = first + 1
    times = end - first
    ends = np.cumsum(times)
    yield np.repeat(run, times), np.repeat(first - (ends - times), times) + np.arange(times.sum())

"""Runs of places gone through together are the same pairs as one after another."""

import numpy as np
import pytest

from creative_clusters_plugin.core.points.in_turn import in_turn


@pytest.mark.parametrize("longest", [0, 1, 3, 16, 17, 60])
def test_every_place_of_every_run_comes_once(longest):
    rng = np.random.default_rng(longest)
    first = rng.integers(0, 100, 40)
    end = first + rng.integers(0, longest + 1, 40)
    pairs = [pair for parts in in_turn(first, end) for pair in zip(*(part.tolist() for part in parts), strict=True)]
    assert sorted(pairs) == [(run, place) for run in range(40) for place in range(first[run], end[run])]


def test_of_no_runs_there_is_nothing():
    assert list(in_turn(np.zeros(0, dtype=int), np.zeros(0, dtype=int))) == []

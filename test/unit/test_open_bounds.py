"""Figures of which only a lower bound is known: they stay open when they are added up, in every version of pandas."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.raw.levels import choose_level
from creative_clusters_plugin.core.raw.table import without_repeats


def rows(*figures):
    """Of one area and year: (industry, level, jobs, status, low, high)."""
    frame = pd.DataFrame(figures, columns=["industry", "level", "jobs", "status", "jobs_low", "jobs_high"])
    return frame.assign(area="A", area_name="A", industry_name="", year="2021", businesses=1.0)


@pytest.mark.parametrize("high", [np.inf, np.nan])
def test_a_level_with_an_open_figure_is_complete(high):
    frame = rows(
        ("J", "section", 900.0, "ok", np.nan, np.nan),
        ("62", "2", 100.0, "ok", np.nan, np.nan),
        ("63", "2", np.nan, "suppressed", 100_000.0, high),
    )
    kept, _ = choose_level(frame, "")
    assert frame["industry"][kept].tolist() == ["62", "63"]


def test_a_level_without_an_open_figure_has_to_add_up():
    frame = rows(
        ("J", "section", 900.0, "ok", np.nan, np.nan),
        ("62", "2", 100.0, "ok", np.nan, np.nan),
        ("63", "2", np.nan, "suppressed", 0.0, 250.0),
    )
    kept, _ = choose_level(frame, "")
    assert frame["industry"][kept].tolist() == ["J"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_sum_with_an_open_bound_is_open(order):
    frame = rows(
        ("62", "2", np.nan, "suppressed", 100_000.0, np.inf),
        ("62", "2", np.nan, "suppressed", 20.0, 99.0),
        ("63", "2", 7.0, "ok", 7.0, 7.0),
        ("63", "2", 8.0, "ok", 8.0, np.nan),
    )[::order]
    added, _ = without_repeats(frame, "cbp.txt", "sum")
    found = added.set_index("industry")
    assert found.loc["62", "jobs_low"] == 100_020
    assert found.loc["62", "jobs_high"] == np.inf
    assert found.loc["63", "jobs"] == 15
    assert np.isnan(found.loc["63", "jobs_high"])

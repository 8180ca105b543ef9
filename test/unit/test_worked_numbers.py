"""The worked numbers of docs/methods.md, computed from what stands there; each has to stand there as it comes out here."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from creative_clusters_plugin.core.change.forecasting import MODELS, Parent, Rolling, forecasts, halfway
from creative_clusters_plugin.core.change.intervals import Bands, _widening
from creative_clusters_plugin.core.change.outlook import reconciled
from creative_clusters_plugin.core.change.share_bands import calibrated
from creative_clusters_plugin.core.concentration.robust_frames import FACTORS, area_frame, matters_most, robust_class
from creative_clusters_plugin.core.concentration.sobol import Indices, sobol_indices
from creative_clusters_plugin.core.impact.trade import nearness
from creative_clusters_plugin.core.space.great_circles import great_circle
from creative_clusters_plugin.core.supply.input_output import regional_shares, size_factor

from .test_complexity import FIVE, JOBS, of
from .test_impact import impact
from .test_measures import QCEW, imported

METHODS = " ".join((Path(__file__).parents[2] / "docs" / "methods.md").read_text(encoding="utf-8").split())


def says(text: str, *figures: float, digits: int) -> bool:
    """Whether the methods hold the text with the figures in place of its {}, as they are written there: .5 for 0.5, − for -."""
    written = [
        f"{figure:.{digits}f}".replace("-", "−").replace("0.", ".", 1 if abs(figure) < 1 else 0) for figure in figures
    ]
    return text.format(*written) in METHODS


def test_totals_of_all_owners_as_worked():
    of_all, of_rows = imported(QCEW, ownership_total="all").table.iloc[0], imported(QCEW).table.iloc[0]
    assert (of_all["jobs"], of_all["jobs_total"], of_all["jobs_total_rows"], of_rows["jobs_total"]) == (
        200,
        900,
        600,
        600,
    )
    assert "With 600 private jobs and 900 of all owners, a sector of 200" in METHODS
    assert says("has a share of {} of all, {} of the private ones", 200 / 900, 200 / 600, digits=4)


def test_robustness_as_worked():
    assert robust_class(np.array([46]), np.array([48])).tolist() == ["mostly"]
    assert says("46 of 48 choices are a share of {}: mostly", 46 / 48, digits=3)
    a, b = np.meshgrid([-1.0, 1.0], [-1.0, 1.0], indexing="ij")
    of_two = sobol_indices((a + 2 * b + a * b)[..., None], 2)
    still = Indices(np.zeros(1), np.zeros((2, 1)), np.zeros((2, 1)))
    assert matters_most(of_two, still).tolist() == [FACTORS[1]]
    # being a hotspot goes before the rank, where it varies
    other_way = sobol_indices((2 * a + b + a * b)[..., None], 2)
    assert matters_most(of_two, other_way).tolist() == [FACTORS[0]]
    ranks = np.array([1.0, 1.0, 2.0, 3.0])[:, None]
    runs = SimpleNamespace(
        hot=np.array([[1.0], [1.0], [0.0], [0.0]]),
        drawn=ranks,
        rank=ranks,
        kind=np.array([["hotspot"]] * 4, dtype=object),
    )
    design = SimpleNamespace(shape=(4,), years=[SimpleNamespace(year="2021")])
    row = area_frame(design, runs, of_two, still, np.array(["A"], dtype=object), {}, lambda share: True).loc["A"]
    assert (row["hotspot_count"], row["choices"], row["hotspot_share"]) == (2, 4, 0.5)
    assert (
        f"1, 1, 2 and 3 have the median {row['rank_median']:g} and the ends {row['rank_low']:g} and {row['rank_high']:g}"
        in METHODS
    )
    assert says("{} places apart (`rank_range`)", row["rank_range"], digits=2)


def test_complexity_as_worked():
    found = of(FIVE, JOBS)
    assert says("have COI {}, {}, {}, {} and {};", *found.coi, digits=4)
    assert says("sector A would gain the third {} and the fourth {}.", *found.gain[2:4, 0], digits=4)
    assert says(
        "{}, {}, {}, {} and {}, their sectors {}, {}, {} and {}.", *found.fitness, *found.sector_fitness, digits=4
    )


def test_shares_as_worked():
    history = np.array([[20.0, 80.0], [25.0, 75.0], [30.0, 70.0]])
    nation = history.sum(axis=1, keepdims=True)
    found = forecasts(history, 1, np.zeros(2, dtype=int), Parent(nation.repeat(2, axis=1), np.full((1, 2), 120.0)))
    last, mean, shift = (found[MODELS.index(name), 0] for name in ("last_share", "constant_share", "damped_shift"))
    assert says("have {} and {} of its 120 next year by the last share, {} and {} by the mean", *last, *mean, digits=0)
    scaled = reconciled({2: shift[None]}, {2: np.full((1, 1), 120.0)}, np.zeros(2, dtype=int))[2][0]
    assert scaled.sum() == pytest.approx(120)
    assert says("goes on {} and {}, scaled to {} and {}.", *shift, *scaled, digits=2)
    rolled = Rolling({}, {2: np.full((len(MODELS), 1, 1), 30.0)}, {})
    assert says("{} of 36.46 and 30", halfway({2: np.array([[36.46]])}, rolled)[2][0, 0], digits=2)


def test_intervals_as_worked():
    assert says("With five a 90 % interval is {} times as wide.", _widening(0.9, 5), digits=2)


def test_what_stays_and_what_leaks_as_worked():
    share = regional_shares(np.array([[0.8, 1.0]]), np.array([[1.0, 2.0]]), size_factor(np.array([0.05]), 0.3))[0, 0, 1]
    assert says("and 5 % of all jobs (δ = .3), {} stay", share, digits=4)
    degree = great_circle(np.zeros(2), np.array([1.0, 0.0]))
    near = nearness(np.array([[0.0, 0.0], [10 / degree, 0.0], [-40 / degree, 0.0]]), 0.9)[0]
    away = 10 * near * [0.0, 30.0, 10.0] / (near * [0.0, 30.0, 10.0]).sum()
    assert says(
        "Of 10 units that are missing, {} come from 30 jobs 10 km away and {} from 10 jobs", *away[1:], digits=2
    )


def test_displacement_as_worked():
    same, spread = impact(displacement=0.5).areas, impact(displacement=0.5, everywhere=True).areas
    assert says("Of 20 new jobs with d = .5, {} are displaced in their area", same.at["A", "jobs_displaced"], digits=0)
    assert says("or {}, {} and {} in three areas with 80, 20 and 15 jobs", *spread["jobs_displaced"], digits=2)
    assert same["gained_per_1000"].tolist() == pytest.approx((1000 * same["jobs_gained"] / same["jobs_total"]).tolist())
    assert same["further_share_pct"].sum() == pytest.approx(100)


def test_widths_of_shares_as_worked():
    # four origins judged, of which each was wrong by twice what its band of 90 % says, upwards and downwards
    base = np.full((6, 100), 995.0)
    paths = {origin: base[:1] for origin in range(6)}
    actual = base.copy()
    actual[1::2], actual[2::2] = 1000 * np.exp(0.2) - 5, 1000 * np.exp(-0.2) - 5
    wide = [1000 * np.exp(sign * np.full((2, 1, 100), 0.1)) - 5 for sign in (-1, 1)]
    found = calibrated(actual, paths, np.zeros(6, bool), lambda origin: Bands(*wide))(5)
    times = np.log((found.high[1] + 5) / 1000).mean() / 0.1
    assert says("make them {} times as wide", times, digits=2)

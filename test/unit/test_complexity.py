"""Complexity of areas and sectors: by hand, its sign, its prospects, fitness, and where there is none."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.relatedness.complexity import SIGNS, complexity, fit
from creative_clusters_plugin.core.relatedness.logistic import coefficients, held_out
from creative_clusters_plugin.core.relatedness.opportunities import OpportunitySettings
from creative_clusters_plugin.core.relatedness.relatedness import relatedness
from creative_clusters_plugin.reports.drawing.charts import close_axis
from test.unit.test_opportunities import economy, grown

# five areas, four sectors: rows of areas
FIVE = np.array([[1, 1, 0, 0], [1, 1, 1, 0], [0, 1, 1, 0], [0, 0, 1, 1], [0, 0, 1, 1]], dtype=bool)
JOBS = np.array([500.0, 400.0, 300.0, 200.0, 100.0])


def of(present: np.ndarray, size: np.ndarray, sign: str = "size"):
    return complexity(present, relatedness(present), size, sign)


def random_economy(n: int = 30, s: int = 20, seed: int = 4) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    place, kind = rng.normal(size=n), rng.normal(size=s)
    return rng.random((n, s)) < 1 / (1 + np.exp(2 * (place[:, None] - kind) ** 2 - 1)), np.exp(place)


def test_eci_and_pci_are_the_second_eigenvectors_of_their_definition():
    found = of(FIVE, JOBS)
    has = FIVE.astype(float)
    step = has / has.sum(axis=1)[:, None] @ (has / has.sum(axis=0)).T
    values, vectors = np.linalg.eig(step)
    second = vectors[:, np.argsort(-values.real)[1]].real
    by_hand = (second - second.mean()) / second.std()
    assert np.abs(found.eci) == pytest.approx(np.abs(by_hand), abs=1e-9)
    assert found.eci.mean() == pytest.approx(0, abs=1e-12) and found.eci.std() == pytest.approx(1)
    # an area's complexity is the mean of its sectors'
    assert has @ found.pci / has.sum(axis=1) == pytest.approx(found.eci)


def test_the_worked_numbers():
    found = of(FIVE, JOBS)
    assert found.eci == pytest.approx([1.3152, 0.7000, 0.3035, -1.1593, -1.1593], abs=1e-4)
    assert found.pci == pytest.approx([1.4929, 1.1375, -0.5306, -1.7881], abs=1e-4)


def test_signs_differ_in_nothing_but_the_sign():
    present, size = random_economy()
    by_size, turned = of(present, size), of(present, size, "against")
    assert by_size.with_size > 0.2 and turned.with_size == pytest.approx(-by_size.with_size)
    for name in ("eci", "pci", "coi", "gain"):
        assert getattr(by_size, name) == pytest.approx(-getattr(turned, name), nan_ok=True)
    diverse = of(present, size, "diversity")
    assert diverse.with_diversity >= 0 and np.abs(diverse.eci) == pytest.approx(np.abs(by_size.eci))
    assert set(SIGNS) == {"size", "diversity", "against"}


def test_prospects_are_the_sums_of_their_definition():
    present, size = random_economy()
    found = of(present, size)
    close = relatedness(present)
    np.fill_diagonal(close, 1.0)
    n, s = present.shape
    # gain is on the scale of PCI less the mean that PCI's own has: zero for the mean area
    has = present.astype(float)
    raw = found.pci - (has.sum(axis=0) * found.pci).sum() / has.sum()
    prospect = np.zeros(n)
    for area in range(n):
        for sector in range(s):
            if present[area, sector]:
                assert np.isnan(found.gain[area, sector])
                continue
            density = sum(close[other, sector] for other in range(s) if present[area, other]) / close[:, sector].sum()
            prospect[area] += density * raw[sector]
            gained = sum(
                close[other, sector] * raw[other] / close[other].sum() for other in range(s) if not present[area, other]
            )
            assert found.gain[area, sector] == pytest.approx(gained, abs=1e-9)
    assert found.coi == pytest.approx((prospect - prospect.mean()) / prospect.std(), abs=1e-9)


def test_fitness_is_the_fixed_point_of_its_definition():
    has = (np.random.default_rng(3).random((30, 20)) < 0.6).astype(float)
    fitness, hard = fit(has)
    again = has @ hard
    assert fitness == pytest.approx(again / again.mean(), rel=1e-6)
    difficult = 1 / (has.T @ (1 / fitness))
    assert hard == pytest.approx(difficult / difficult.mean(), rel=1e-6)
    # nested: who has everything is fittest, what only he has is hardest
    nested = np.tril(np.ones((4, 4)))
    fitness, hard = fit(nested)
    assert (np.diff(fitness) > 0).all() and (np.diff(hard) > 0).all()


def test_what_is_nowhere_is_unknown():
    present = np.vstack([np.hstack([FIVE, np.zeros((5, 1), bool)]), np.zeros((1, 5), bool)])
    found = of(present, np.append(JOBS, np.nan))
    assert np.isnan(found.eci[5]) and np.isnan(found.pci[4]) and np.isnan(found.fitness[5])
    assert found.eci[:5] == pytest.approx(of(FIVE, JOBS).eci)


@pytest.mark.parametrize(
    ("present", "why_not"),
    [
        (FIVE[:, :2], "few"),
        (np.kron(np.eye(2), np.ones((3, 2))) > 0, "parts"),
        (np.ones((4, 4), bool), "tied"),
    ],
)
def test_where_there_is_none(present, why_not):
    found = of(present, np.arange(1.0, len(present) + 1))
    assert found.why_not == why_not and np.isnan(found.eci).all() and np.isnan(found.gain).all()


def test_the_frames_hold_it_and_the_backtest_asks_it():
    result = grown(economy(), OpportunitySettings(everything=True, level=4))
    has = result.table.set_index(["area", "sector"])["present"].unstack().astype(float)
    pci = result.sectors.set_index("sector")["pci"][has.columns]
    assert (has.to_numpy() @ pci.to_numpy() / has.sum(axis=1)).to_numpy() == pytest.approx(
        result.areas["eci"][has.index].to_numpy()
    )
    absent = result.table["present"] == 0
    assert result.table["gain"].notna().eq(absent).all()
    assert {"complexity", "gain", "with_complexity"} <= set(result.backtest.scores.index)
    assert result.backtest.scores.loc["with_complexity", "auc"] > 0.5


def test_an_unsure_sign_is_said():
    result = grown(economy())
    said = any("sign of complexity is unsure" in note.text for note in result.notes)
    assert said == (abs(result.complexity.with_size) < 0.2)


def test_the_regression_finds_what_made_the_cases():
    rng = np.random.default_rng(7)
    design = np.column_stack([np.ones(20_000), rng.normal(size=(20_000, 2))])
    true = rng.random(20_000) < 1 / (1 + np.exp(-design @ [-1.0, 0.8, 0.0]))
    assert coefficients(design, true) == pytest.approx([-1.0, 0.8, 0.0], abs=0.06)


def test_cases_held_out_do_not_tell_of_themselves():
    rng = np.random.default_rng(8)
    measures, fold = rng.normal(size=(400, 3)), np.arange(400) % 10
    true = rng.random(400) < 0.3
    before = held_out(measures, true, fold)
    turned = np.where(fold == 3, ~true, true)
    assert held_out(measures, turned, fold)[fold == 3] == pytest.approx(before[fold == 3])
    assert (held_out(measures, np.zeros(400, bool), fold) == 0).all()


def test_britain_as_ecomplexity_has_it(real_data):
    start = real_data / "economic_complexity_reference" / "uk_itl2_sic4_2021_"
    pairs = pd.read_csv(f"{start}area_industry.csv", dtype={"industry": str})
    areas = pd.read_csv(f"{start}areas.csv").set_index("area")
    industries = pd.read_csv(f"{start}industries.csv", dtype={"industry": str}).set_index("industry")
    present = pairs.pivot(index="area", columns="industry", values="mcp") > 0
    gain = pairs.pivot(index="area", columns="industry", values="cog").to_numpy()
    areas, industries = areas.loc[present.index], industries.loc[present.columns]
    found = of(present.to_numpy(), areas["jobs"].to_numpy(dtype=float))
    # theirs takes the sign from diversity, which puts London last
    assert found.eci == pytest.approx(-areas["eci"].to_numpy(), abs=1e-6)
    assert found.pci == pytest.approx(-industries["pci"].to_numpy(), abs=1e-6)
    assert found.coi == pytest.approx(-areas["coi"].to_numpy(), abs=1e-6)
    assert found.gain == pytest.approx(np.where(present, np.nan, -gain), abs=1e-6, nan_ok=True)
    first = present.index[np.argsort(-found.eci)][:5]
    assert set(first) == {"TLI3", "TLI4", "TLI5", "TLI6", "TLI7"}


def test_the_quadrants_leave_no_room_for_what_is_not_there():
    near = close_axis([0.37, 0.44, float("nan")], 0.0, 100.0)
    assert 0.35 < near.low < 0.37 and 0.44 < near.high < 0.46 and len(near.ticks()) > 3
    lone = close_axis([0.4, 0.4], 0.0, 100.0)
    assert lone.low < 0.4 < lone.high and close_axis([0.0], 0.0, 1.0).high > 0

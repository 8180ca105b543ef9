"""A sample of the attacks of test/attack, drawn anew from a seed that stands here; `make attack` runs all of them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from test.attack import inputs
from test.attack.cases import DONE, REFUSED, WARNED, WORKS, Case
from test.attack.damages import damaged
from test.attack.judging import fault
from test.attack.kinds import every_case

ROOT = Path(__file__).parents[2]
SAMPLE = 60
SEED = int(os.environ.get("ATTACK_SEED", "1"))


@pytest.fixture(scope="module")
def cases(provider) -> list[Case]:
    return every_case()


def test_there_are_many_attacks_on_every_tool(cases):
    assert len(cases) >= 600
    assert len({case.name for case in cases}) == len(cases)
    assert {case.tool for case in cases} == set(inputs.BASES)


def test_every_tool_of_the_plugin_is_attacked(provider):
    # models are chains of these: test_models.py holds that they have no others
    assert {tool.name() for tool in provider.algorithms() if tool.groupId() != "models"} == set(inputs.BASES)


def test_a_drawn_sample_is_answered():
    command = [sys.executable, "-W", "ignore", "-m", "test.attack", "--sample", str(SAMPLE), "--seed", str(SEED)]
    paths = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{SAMPLE} tried, {SAMPLE} answered" in done.stdout


FOUND = {"error": "", "warnings": [], "broken": "", "left": [], "changed": []}


@pytest.mark.parametrize(
    ("due", "found", "wrong"),
    [
        (REFUSED, {"error": "Layer 'a' has no field"}, ""),
        (REFUSED, {"error": "Something else"}, "no word"),
        (REFUSED, {"warnings": ["Layer 'a' has no field"]}, "not refused"),
        (WARNED, {"warnings": ["Layer 'a' has no field"]}, ""),
        (WARNED, {}, "without a word"),
        (DONE, {"warnings": ["no field"]}, ""),
        (WORKS, {"warnings": ["no field"]}, ""),
        (WORKS, {"error": "no field"}, "an error"),
        (REFUSED, {"error": "no field", "broken": "Traceback\nValueError: no"}, "broken: ValueError"),
        (REFUSED, {"error": "no field", "left": ["half.gpkg"]}, "left behind: half.gpkg"),
        (REFUSED, {"error": "no field", "changed": ["em.csv"]}, "inputs changed: em.csv"),
    ],
)
def test_what_counts_as_an_answer(due, found, wrong):
    said = fault(Case("case", "tool", {}, due, ("no field|no column",)), {**FOUND, **found})
    assert said.startswith(wrong) if wrong in ("", "broken: ValueError") else wrong in said
    assert bool(said) == bool(wrong)


def test_damage_is_done(provider, tmp_path: Path):
    from .running import run

    inputs.write(tmp_path, lambda name, **given: run(f"creativeclusters:{name}", given).outputs)
    areas = f"{tmp_path}/areas.gpkg|layername=areas"
    assert damaged(areas, "empty").featureCount() == 0
    assert not damaged(areas, "no CRS").crs().isValid()
    assert all(one.geometry().constGet().hasCurvedSegments() for one in damaged(areas, "curved").getFeatures())
    assert all(one.geometry().constGet().isMeasure() for one in damaged(areas, "with Z and M").getFeatures())
    assert not all(one.hasGeometry() for one in damaged(areas, "no geometry").getFeatures())
    assert {one["jobs"] for one in damaged(f"{tmp_path}/em.csv", "text for figures").getFeatures()} == {"a few"}

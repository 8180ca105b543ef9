"""A random cube, written in every layout, comes back as the same cube."""

import random

import pytest

from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions
from test.cubes import LAYOUTS, random_cube

SEEDS = range(30)


def read(content: bytes, keep: str) -> dict:
    found = import_table([sheet_of("cube.csv", content)], "auto", ImportOptions(keep=keep)).table
    jobs = [None if value != value else int(value) for value in found["jobs"]]
    return dict(zip(zip(found["area"], found["industry"], found["year"], strict=True), jobs, strict=True))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("with_other", [False, True], ids=["three dimensions", "four dimensions"])
def test_a_cube_comes_back_as_it_was(layout, with_other):
    for seed in SEEDS:
        cube = random_cube(random.Random(seed), with_other)
        assert read(LAYOUTS[layout](cube), cube.keep) == cube.wanted(), f"seed {seed}"

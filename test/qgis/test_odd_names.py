"""Outputs whose names QGIS would take for something else."""

import sqlite3

import pytest
from qgis.core import QgsProcessingException

from .layers import SAMPLE_INPUTS, inputs, records
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
TOOL = "creativeclusters:sectoremployment"


@pytest.mark.parametrize("name", ["one|two.gpkg", "a|layername=b.gpkg"])
def test_a_bar_in_the_name_of_an_output_is_refused_and_nothing_written(tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"\(OUTPUT\): .* has '\|' in it"):
        run(TOOL, inputs(OUTPUT=str(tmp_path / name)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["it's 50% #1 & a+b?.gpkg", "مدينة السلام.gpkg", "x" * 240 + ".gpkg"])
def test_other_names_are_taken_as_they_are(tmp_path, name):
    done = run(TOOL, inputs(OUTPUT=str(tmp_path / name)))
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".gpkg"] == [name]
    assert len(records(done.layers["OUTPUT"])) == 9


def test_a_geopackage_that_another_program_holds_is_read_all_the_same(tmp_path):
    path = tmp_path / "areas.gpkg"
    source, _, rest = SAMPLE_INPUTS["BOUNDARIES"].partition("|")
    with open(source, "rb") as file:
        path.write_bytes(file.read())
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("PRAGMA journal_mode=DELETE")
    held.execute("BEGIN EXCLUSIVE")
    try:
        done = run(TOOL, {**SAMPLE_INPUTS, "BOUNDARIES": f"{path}|{rest}", "OUTPUT": str(tmp_path / "out.gpkg")})
    finally:
        held.close()
    free = run(TOOL, {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert records(done.layers["OUTPUT"]) == records(free.layers["OUTPUT"])

"""Employment added up by a real PostgreSQL server: what the tools make of it is the same as of its rows."""

import io
import re

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from .layers import GIVEN, boundaries, records
from .registers import HERE, layer_of
from .running import run

pytestmark = pytest.mark.usefixtures("provider")


def jobs_table(server, name: str, jobs: str = "int", more: str = "") -> None:
    """A table of firms by the id of their area: many rows of one area, industry and year, and gaps in every column."""
    columns = "gid serial PRIMARY KEY, area text, industry text, year int, jobs {jobs}, firms int, status text"
    server.execute(f"CREATE TABLE {name} ({columns.format(jobs=jobs)})")
    rng = np.random.default_rng(9)
    n = 4_000
    numbers = (
        rng.integers(0, 90, n).tolist() if jobs != "text" else rng.choice(["1,200", "c", "7", " 3", ":"], n).tolist()
    )
    values = [
        rng.choice([*(f"A{number}" for number in range(1, 10)), "A1 ", "elsewhere"], n).tolist(),
        rng.choice(["6201", "62.01", "62", "7111", "4711", "0610"], n).tolist(),
        rng.choice([2020, 2021], n).tolist(),
        numbers,
        rng.integers(1, 4, n).tolist(),
        rng.choice(["ok", "estimated", "partly suppressed"], n, p=[0.98, 0.01, 0.01]).tolist(),
    ]
    gaps = rng.random((n, len(values))) < 0.03
    lines = [
        "\t".join("\\N" if gap else str(value) for value, gap in zip(row, gap_of, strict=True))
        for row, gap_of in zip(zip(*values, strict=True), gaps.tolist(), strict=True)
    ]
    server.copy(f"{name} (area, industry, year, jobs, firms, status)", io.StringIO("\n".join(lines) + "\n"))
    server.execute(f"ANALYZE {name}")


def employed(layer, tool: str = "locationquotients", **more):
    """A tool on the sums of the server and on the rows: the same polygons, table and messages. Returns the first run."""
    QgsProject.instance().addMapLayer(layer, False)
    rows = QgsProcessingFeatureSourceDefinition(layer.id(), False, 100_000_000)
    inputs = {
        "BOUNDARIES": boundaries(),
        "BOUNDARY_ID": "area",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "TABLE": "TEMPORARY_OUTPUT",
    }
    found = []
    for employment in (layer, rows):
        done = run(f"creativeclusters:{tool}", {**inputs, "EMPLOYMENT": employment, **more})
        own = (HERE, "were added up in the database", "--")
        said = [line for line in done.log.split("\n") if line.endswith(".") and not any(text in line for text in own)]
        found.append((done, records(done.layers["OUTPUT"]), records(done.layers["TABLE"]), said))
    there, here = found
    assert "were added up in the database" in there[0].log and "GROUP BY area" in there[0].log
    assert HERE in here[0].log and "GROUP BY area" not in here[0].log
    assert there[1:] == here[1:]
    return there[0]


@pytest.mark.parametrize("jobs", ["int", "text", "numeric(9,1)"])
def test_employment_is_added_up_by_the_server(server, jobs):
    table = f"employment_{jobs[:3]}"
    jobs_table(server, table, jobs)
    layer = layer_of(server, table, geometry="")
    done = employed(layer)
    assert "repeat an area and industry" in done.log and "have no year" in done.log and "are estimates" in done.log
    assert int(re.search(r"[Rr]ows that came back: (\d+)", done.log)[1]) < 1_500
    layer = layer_of(server, table, geometry="", more=" sql=firms < 3")
    employed(layer, "employmentchange")
    employed(layer, "sectoremployment", YEAR="2020", EMPLOYMENT_FILTER="\"industry\" <> '4711'")


def test_employment_that_has_to_be_read_is_read(server):
    jobs_table(server, "read")
    inputs = {"BOUNDARIES": boundaries(), "BOUNDARY_ID": "area", "OUTPUT": "TEMPORARY_OUTPUT"}

    def log_of(**more) -> str:
        layer = layer_of(server, "read", geometry="")
        return run("creativeclusters:sectoremployment", {**inputs, "EMPLOYMENT": layer, **more}).log

    assert "written in SQL" in log_of(EMPLOYMENT_FILTER='length("industry") = 4')
    assert "GROUP BY area" not in log_of(EMPLOYMENT_SUPPRESSED='"jobs" = 1')
    assert "with a field of businesses" in log_of(EMPLOYMENT_BUSINESSES="firms")
    server.execute("UPDATE read SET jobs = -1 WHERE gid = 5")
    with pytest.raises(QgsProcessingException, match=r"1 negative value.*row"):
        log_of()
    server.execute("DELETE FROM read")
    unlike = "SELECT 'A' || n % 9, n::text, n, 1 FROM generate_series(1, 9000) n"
    server.execute(f"INSERT INTO read (area, industry, year, jobs) {unlike}; ANALYZE read")
    assert "hardly any of its rows" in log_of(SECTORS=GIVEN, YEAR="2000", EMPLOYMENT_INDUSTRY="industry")

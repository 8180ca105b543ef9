"""Times `countbusinesses` on Parquet files: `python -m test.bench.files [points]`; polygons alone, and with the table of all cells.

`… [points] spark`: polygons alone, counted by a Spark of its own (see test.spark for what it needs); `… [points] cluster`:
by a master and two workers.
"""

import os
import resource
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import pandas as pd

from .. import spark
from ..session import tools
from .counting import industries, write
from .points import clustered
from .processes import processor_seconds

POINTS, PARTS = 20_000_000, 20


def parquet(folder: Path, count: int) -> str:
    """A folder of Parquet files with `count` businesses in some 600 industries, one in ten in a code of the list."""
    import duckdb

    creative, others = industries()
    for part in range(PARTS):
        rng, rows = np.random.default_rng(part), count // PARTS
        xy = clustered(rows, 2000, 3_000, part)
        frame = pd.DataFrame({"x": xy[:, 0], "y": xy[:, 1]})
        frame["industry"] = np.where(rng.random(rows) < 0.1, rng.choice(creative, rows), rng.choice(others, rows))
        frame["jobs"] = rng.integers(1, 50, rows)
        with duckdb.connect() as database:
            database.register("rows", frame)
            database.execute(f"COPY (SELECT * FROM rows) TO '{folder / f'{part}.parquet'}' (FORMAT parquet)")
    return str(folder)


def main(count: int, way: str) -> int:
    server = {"spark": spark.running, "cluster": spark.cluster}.get(way, nullcontext)()
    with tempfile.TemporaryDirectory() as name, tools() as run, server as remote:
        (folder := Path(name) / "register").mkdir()
        _, areas = write(Path(name), 1_000)
        given = {"POINTS_FILE": parquet(folder, count), "BOUNDARIES": areas, "BOUNDARY_ID": "area"}
        given |= {"ENGINE": 1, "SPARK_REMOTE": remote} if remote else {}
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start, others = time.process_time(), _others()
        table = {"TABLE": str(Path(name) / "table.gpkg")} if way == "table" else {}
        found = run("countbusinesses", **given, OUTPUT=str(Path(name) / "out.gpkg"), **table)
        seconds, others = time.process_time() - start, _others() - others
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        asked = f" and {others:.1f} s of the server" if remote else ""
        print(
            f"{count:,} businesses, {way}: {seconds:.1f} s of the processor{asked}, peak {peak:,.0f} MB ({before:,.0f} MB before)"
        )
        print({key: found[key] for key in ("COUNTED", "OUTSIDE_COUNT", "TOTAL_JOBS")})
    return 0


def _others() -> float:
    """Processor seconds of the processes that this one has started."""
    return processor_seconds(os.getpid()) - time.process_time()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else POINTS, sys.argv[2] if len(sys.argv) > 2 else "polygons"))

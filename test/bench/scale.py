"""Every tool at three sizes: `make bench-scale`, or `python -m test.bench.scale [--kind rows] [--sizes 2025,19881] [tool ...]` for some.

Each run is a process of its own. `areas`: the country of the attacks (test.attack.inputs) with more areas, 64 rows of jobs and 12
firms for each. `rows`, `points`: what test.bench.large writes, for the tools that take so many. Printed are the processor seconds of
the tool, the peak memory of its process, the exponent of the growth between the last two sizes, which is above 1.2 where a tool will
not do for large input, and where a tool says beforehand how much memory it takes, the bytes that each row took.
"""

import argparse
import json
import math
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ..attack import inputs
from ..session import tools
from . import large

KINDS = {
    "areas": ((2_025, 19_881, 199_809), tuple(inputs.BASES)),
    "rows": ((100_000, 1_000_000, 10_000_000), ("importemployment", "translateindustries", "fillsuppressed")),
    "points": ((10_000, 100_000, 1_000_000, 3_000_000), ("countbusinesses", "microclusters", "pointcolocation")),
}
MADE = {"areas": inputs.PUBLISHED, "rows": "raw.csv", "points": "areas.gpkg"}  # the last file of each
# of an area in the country of the attacks: rows of jobs, firms, choices under which hotspots are looked for
EACH = {"fillsuppressed": 64, "pointcolocation": 12, "microclusters": 12, "hotspotrobustness": 1_440}
MOST = 1.2  # exponent
BUDGET = 900.0  # processor seconds that a run may be expected to take
MEMORY = 10 * 2**30  # bytes that a run may take


def prepare(kind: str, folder: Path, size: int) -> None:
    if kind == "rows":
        large.write_rows(folder, size)
    elif kind == "points":
        large.write_points(folder, size)
    else:
        with tools() as tool:
            inputs.write(folder, tool, math.isqrt(size))


def one(name: str, folder: Path) -> None:
    """Run a tool once on the input in `folder`, and print what it took as JSON, with the bytes that it says a row takes."""
    from qgis.core import QgsApplication

    with tools() as tool, tempfile.TemporaryDirectory() as out:
        given = inputs.base_of(name, folder, Path(out))
        # files, as one takes for so many rows: a temporary layer holds them in memory
        given |= {one: f"{out}/{one}.gpkg" for one, value in given.items() if value == "TEMPORARY_OUTPUT"}
        start = time.process_time()
        tool(name, **given)
        seconds = time.process_time() - start
        told = QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{name}").BYTES
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "told": told}))


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (int(2 * BUDGET), int(2 * BUDGET) + 5))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def apart(*given: str) -> str:
    """What a process of its own prints; what it said last where it fails, or takes too long."""
    command = [sys.executable, "-W", "ignore", "-m", "test.bench.scale", *given]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=limited)
    if done.returncode == -signal.SIGXCPU:
        return f"stopped after {2 * BUDGET:,.0f} s of processor time"
    return (done.stdout if not done.returncode else done.stderr).strip().rpartition("\n")[2]


def exponent(before: float, after: float, sizes: tuple[int, int]) -> float:
    """Growth of the time with the size, from one to the next."""
    return math.log(after / before) / math.log(sizes[1] / sizes[0])


def sweep(kind: str, name: str, folders: dict[int, Path]) -> str:
    """A line on one tool: what it took at each size, and how that grows. Sizes that would take too long are left out."""
    took: list[tuple[int, dict]] = []
    cells, growth = [], float("nan")
    for size, folder in folders.items():
        if took:
            before = took[-1][1]["seconds"]
            expected = before * (size / took[-1][0]) ** max(1.0, growth if growth == growth else 1.0)
            if expected > BUDGET:
                cells.append(f"not run: about {expected:,.0f} s")
                break
        said = apart("--one", name, str(folder))
        if not said.startswith("{"):
            cells.append(said[-90:])
            break
        found = json.loads(said)
        if took:
            growth = exponent(before, found["seconds"], (took[-1][0], size))
        took.append((size, found))
        cells.append(f"{found['seconds']:8.2f} s {found['peak']:6.0f} MB")
    if growth == growth:
        cells.append(f"exponent {growth:.2f}" + (f"  above {MOST}" if growth > MOST else ""))
    if len(took) > 1 and took[-1][1]["told"]:
        rows = (took[-1][0] - took[-2][0]) * (EACH.get(name, 1) if kind == "areas" else 1)
        taken = (took[-1][1]["peak"] - took[-2][1]["peak"]) * 2**20 / rows
        cells.append(f"{taken:,.0f} bytes each, told as {took[-1][1]['told']:,}")
    return f"{name:24}" + " | ".join(cells)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="tools; all where none is named")
    parser.add_argument("--kind", default="areas", choices=KINDS, help="what the input is large in")
    parser.add_argument("--sizes", help="areas (squares of whole numbers), rows or points")
    parser.add_argument("--one", nargs=2, metavar=("TOOL", "FOLDER"), help=argparse.SUPPRESS)
    parser.add_argument("--prepare", nargs=2, metavar=("SIZE", "FOLDER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        one(given.one[0], Path(given.one[1]))
        return 0
    if given.prepare:
        prepare(given.kind, Path(given.prepare[1]), int(given.prepare[0]))
        return 0
    usual, names = KINDS[given.kind]
    sizes = [int(size) for size in given.sizes.split(",")] if given.sizes else usual
    with tempfile.TemporaryDirectory() as folder:
        folders = {size: Path(folder) / str(size) for size in sizes}
        print(f"{given.kind}: " + ", ".join(f"{size:,}" for size in sizes), flush=True)
        for size, own in folders.items():
            own.mkdir()
            said = apart("--kind", given.kind, "--prepare", str(size), str(own))
            if not (own / MADE[given.kind]).exists():
                print(f"the input of {size:,} {given.kind} could not be made: {said}")
                return 1
        for name in given.names or names:
            print(sweep(given.kind, name, folders), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

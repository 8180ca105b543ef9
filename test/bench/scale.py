"""Every tool at three sizes: `make bench-scale`, or `python -m test.bench.scale [--sides 45,141] [tool ...]` for some of them.

Each run is a process of its own, on the country of the attacks (test.attack.inputs) with more areas: side x side of them, 64 rows of
jobs and 12 firms for each. Printed are the processor seconds of the tool, the peak memory of its process, and the exponent of the
growth between the last two sizes, which is above 1.2 where a tool will not do for large input.
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

SIDES = (45, 141, 447)
MOST = 1.2  # exponent
BUDGET = 900.0  # processor seconds that a run may be expected to take
MEMORY = 10 * 2**30  # bytes that a run may take


def prepare(folder: Path, side: int) -> None:
    with tools() as tool:
        inputs.write(folder, tool, side)


def one(name: str, folder: Path) -> None:
    """Run a tool once on the input in `folder`, and print what it took as JSON."""
    with tools() as tool, tempfile.TemporaryDirectory() as out:
        given = inputs.base_of(name, folder, Path(out))
        # files, as one takes for so many rows: a temporary layer holds them in memory
        given |= {one: f"{out}/{one}.gpkg" for one, value in given.items() if value == "TEMPORARY_OUTPUT"}
        start = time.process_time()
        tool(name, **given)
        seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


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


def exponent(before: float, after: float, sides: tuple[int, int]) -> float:
    """Growth of the time with the number of areas, from one size to the next."""
    return math.log(after / before) / math.log(sides[1] ** 2 / sides[0] ** 2)


def sweep(name: str, folders: dict[int, Path]) -> str:
    """A line on one tool: what it took at each size, and how that grows. Sizes that would take too long are left out."""
    took: list[tuple[int, float]] = []
    cells, growth = [], float("nan")
    for side, folder in folders.items():
        if took:
            expected = took[-1][1] * (side / took[-1][0]) ** (2 * max(1.0, growth if growth == growth else 1.0))
            if expected > BUDGET:
                cells.append(f"not run: about {expected:,.0f} s")
                break
        said = apart("--one", name, str(folder))
        if not said.startswith("{"):
            cells.append(said[-90:])
            break
        found = json.loads(said)
        if took:
            growth = exponent(took[-1][1], found["seconds"], (took[-1][0], side))
        took.append((side, found["seconds"]))
        cells.append(f"{found['seconds']:8.2f} s {found['peak']:6.0f} MB")
    mark = "" if not growth > MOST else f"  above {MOST}"
    return f"{name:24}" + " | ".join(cells) + (f" | exponent {growth:.2f}{mark}" if growth == growth else "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="tools; all where none is named")
    parser.add_argument("--sides", default=",".join(map(str, SIDES)), help="areas along each side of the country")
    parser.add_argument("--one", nargs=2, metavar=("TOOL", "FOLDER"), help=argparse.SUPPRESS)
    parser.add_argument("--prepare", nargs=2, metavar=("SIDE", "FOLDER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        one(given.one[0], Path(given.one[1]))
        return 0
    if given.prepare:
        prepare(Path(given.prepare[1]), int(given.prepare[0]))
        return 0
    sides = [int(side) for side in given.sides.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        folders = {side: Path(folder) / str(side) for side in sides}
        print("areas: " + ", ".join(f"{side**2:,}" for side in sides), flush=True)
        for side, own in folders.items():
            own.mkdir()
            said = apart("--prepare", str(side), str(own))
            if not (own / inputs.PUBLISHED).exists():
                print(f"the input of {side**2:,} areas could not be made: {said}")
                return 1
        for name in given.names or inputs.BASES:
            print(sweep(name, folders), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Times `printatlas` on the 200 areas of the sample, with all that its pages can say, and prints the median."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from ..session import tools

SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample"
INPUTS = {
    "BOUNDARIES": f"{SAMPLE}/areas.gpkg|layername=areas",
    "BOUNDARY_ID": "area",
    "EMPLOYMENT": f"{SAMPLE}/employment.csv",
}
TURNS = 3
TARGET = 240  # seconds for 200 pages


def main() -> int:
    with tools() as run, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        of = {one: str(folder / f"{one}.gpkg") for one in ("hotspots", "sectors", "overlap", "change", "peers")}
        year = {**INPUTS, "YEAR": "2021"}
        run("creativehotspots", **year, OUTPUT=of["hotspots"], TABLE=of["sectors"])
        run("relatedsectoroverlap", **year, OUTPUT=of["overlap"])
        run("employmentchange", **INPUTS, OUTPUT=of["change"])
        run("peerareas", **year, OUTPUT="TEMPORARY_OUTPUT", TABLE=of["peers"])
        layers = [of[one] for one in ("sectors", "overlap", "change", "peers")]
        path = folder / "atlas.pdf"
        times = []
        for _ in range(TURNS):
            start = time.perf_counter()
            pages = run("printatlas", COVERAGE=of["hotspots"], LAYERS=layers, OUTPUT=str(path))["PAGE_COUNT"]
            times.append(time.perf_counter() - start)
        size = path.stat().st_size / 1e6
    median = statistics.median(times)
    print(f"printatlas, {pages} pages of the sample with profile, overlap, peers and change; median of {TURNS} turns")
    print(
        f"  one PDF with bookmarks  {median:6.1f} s   ({median / pages:.3f} s a page; target for 200: under {TARGET} s)"
    )
    print(f"  size of the PDF         {size:6.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

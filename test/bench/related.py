"""Times the tools on related sectors on the published data, from reading to report: `python -m test.bench.related`.

Does nothing where ../shared/data is not beside the checkout.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from ..session import tools

TURNS = 3
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def cases(folder: Path, run) -> list[tuple[str, str, dict, tuple[str, ...]]]:
    """Title, tool, inputs and outputs of each run; `run`: of test.qgis.running."""
    from test.qgis.published import (
        arts_audience,
        arts_fields,
        bres,
        cbsa,
        new_jersey,
        south_yorkshire,
        uk_flows,
        us_flows,
    )

    survey, every_year = bres(folder), {name: value for name, value in bres(folder).items() if name != "YEAR"}
    towns = cbsa(folder)
    polygons, pairs = ("OUTPUT", "TABLE"), ("TABLE", "MATRIX")
    lines, flows = (*polygons, "PEERS"), (*polygons, "FLOW_TABLE")
    audience = {"AUDIENCE": arts_audience(folder, run), **arts_fields()}
    return [
        ("BRES, 2 groups", "relatedsectoroverlap", survey, (*polygons, "THRESHOLDS")),
        ("CBSA, 2 groups", "relatedsectoroverlap", towns, (*polygons, "THRESHOLDS")),
        ("BRES, 20 sectors", "colocationmatrix", survey, pairs),
        ("BRES, all 579 classes", "colocationmatrix", survey | {"SPACE": 1}, pairs),
        ("CBSA, 21 sectors", "colocationmatrix", towns, pairs),
        ("New Jersey, all of 4 digits", "colocationmatrix", new_jersey(folder) | {"SPACE": 1, "LEVEL": 4}, pairs),
        ("South Yorkshire, 8 nearest", "pointcolocation", south_yorkshire(folder), polygons),
        ("South Yorkshire, 500 m", "pointcolocation", south_yorkshire(folder) | {"BANDWIDTH": 500.0}, polygons),
        ("BRES 2015 to 2021", "sectorrelatedness", every_year, (*polygons, "LINKS")),
        ("CBSA", "sectorrelatedness", towns, (*polygons, "LINKS")),
        ("BRES 2015 to 2021", "peerareas", survey | {"START": "2015"}, lines),
        ("CBSA", "peerareas", towns, lines),
        ("BRES, United Kingdom 2022", "supplylinks", survey | uk_flows(folder), flows),
        ("CBSA, United States 2022", "supplylinks", towns | us_flows(folder), flows),
        ("BRES, arts engagement", "audienceoverlap", survey | audience, polygons),
    ]


def main() -> int:
    if not DATA.is_dir():
        print("the tools on related sectors: not timed, there is no published data in ../shared/data")
        return 0
    from test.qgis.running import run

    print(f"related sectors on published data, with every output and the report: medians of {TURNS} turns")
    with tools() as tool_of, tempfile.TemporaryDirectory() as folder:
        for title, tool, inputs, outputs in cases(DATA, run):
            asked = inputs | {name: f"{folder}/{name}.gpkg" for name in outputs} | {"REPORT": f"{folder}/report.html"}
            times = []
            for _ in range(TURNS):
                start = time.perf_counter(), time.process_time()
                tool_of(tool, **asked)
                times.append((time.perf_counter() - start[0], time.process_time() - start[1]))
            wall, processor = (statistics.median(column) for column in zip(*times, strict=True))
            print(f"  {tool:22s} {title:28s} {wall:6.2f} s, {processor:6.2f} s of the processor", flush=True)
    print(f"  load of the machine at the end: {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Times `creativehotspots` against reading its rows and writing its polygons once, in turns, and prints medians and ratio."""

import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..session import tools
from . import data

RUNS = 7
FIELDS = ("fips", "naics_code", "employment")


def read_once(employment: QgsVectorLayer) -> int:
    """Every row's needed attributes into Python lists, without geometry."""
    places = [employment.fields().lookupField(name) for name in FIELDS]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    area, industry, jobs = places
    areas, industries, counts = [], [], []
    for feature in employment.getFeatures(request):
        areas.append(feature[area])
        industries.append(feature[industry])
        counts.append(feature[jobs])
    return len(counts)


def write_once(layer: QgsVectorLayer, path: str) -> None:
    """The features of `layer` into a new GeoPackage, in batches."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    features = list(layer.getFeatures())
    start = time.process_time()
    writer = QgsVectorFileWriter.create(
        path, layer.fields(), layer.wkbType(), layer.crs(), QgsCoordinateTransformContext(), options
    )
    for first in range(0, len(features), 1000):
        writer.addFeatures(features[first : first + 1000], QgsFeatureSink.Flag.FastInsert)
    del writer
    write_once.seconds = time.process_time() - start


def main() -> int:
    with tools() as run:
        return measure(run)


def measure(run) -> int:
    folder = Path(tempfile.mkdtemp())
    employment, areas, what = data.make(folder / "in")
    table = QgsVectorLayer(employment, "employment", "ogr")
    parameters = {
        "BOUNDARIES": areas,
        "BOUNDARY_ID": "fips",
        "EMPLOYMENT": employment,
        "EMPLOYMENT_AREA": "fips",
        "EMPLOYMENT_INDUSTRY": "naics_code",
        "EMPLOYMENT_JOBS": "employment",
        "SECTORS": 5,
    }
    times: dict[str, list[float]] = {"read": [], "write": [], "tool": []}
    for turn in range(RUNS + 1):
        out = str(folder / f"out{turn}.gpkg")
        start = time.process_time()
        result = run("creativehotspots", **parameters, OUTPUT=out)
        tool = time.process_time() - start
        start = time.process_time()
        rows = read_once(table)
        read = time.process_time() - start
        write_once(QgsVectorLayer(out, "out", "ogr"), str(folder / f"copy{turn}.gpkg"))
        if turn:  # the first turn warms up
            for name, seconds in (("read", read), ("write", write_once.seconds), ("tool", tool)):
                times[name].append(seconds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shutil.rmtree(folder)
    median = {name: statistics.median(values) for name, values in times.items()}
    ratios = [
        tool / (read + write) for tool, read, write in zip(times["tool"], times["read"], times["write"], strict=True)
    ]
    print(
        f"creativehotspots on {rows:,} rows x {result['AREA_COUNT']:,} areas ({what}), medians of {RUNS} turns, processor seconds"
    )
    print(f"  reading the rows once in Python  {median['read']:6.2f} s")
    print(f"  writing the same polygons        {median['write']:6.2f} s")
    print(f"  the tool                         {median['tool']:6.2f} s")
    print(f"  ratio tool / (read + write)      {statistics.median(ratios):6.2f}   (target: at most 0.7)")
    print(f"  peak memory of the process       {peak:6.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

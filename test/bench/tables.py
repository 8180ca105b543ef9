"""Times a table put into a GeoPackage at once against row by row: `python -m test.bench.tables`."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd

from ..session import tools

ROWS, TURNS = 500_000, 3


def frame() -> pd.DataFrame:
    """A table of the size and kind of that of `supplylinks`."""
    rng = np.random.default_rng(1)
    areas, products = (
        [f"{letter}{number:04d}" for number in range(count)] for letter, count in (("A", 5041), ("P", 105))
    )
    return pd.DataFrame(
        {
            "area": np.array(areas, dtype=object)[rng.integers(0, len(areas), ROWS)],
            "product": np.array(products, dtype=object)[rng.integers(0, len(products), ROWS)],
            "year": np.array(["2021"] * ROWS, dtype=object),
            **{name: rng.lognormal(1, 1, ROWS) for name in ("jobs", "supply", "share")},
            "status": np.array(["ok"] * ROWS, dtype=object),
        }
    )


def measure() -> None:
    from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingUtils
    from qgis.PyQt import sip

    from creative_clusters_plugin.layers.bulk import columns_of, fill_table
    from creative_clusters_plugin.layers.write import fields_of, write_table

    rows, seconds = frame(), {"row by row": [], "at once": []}
    for turn in range(TURNS + 1):
        for name, times in seconds.items():
            with tempfile.TemporaryDirectory() as folder:
                path, start = str(Path(folder) / "rows.gpkg"), time.process_time()
                sink = QgsProcessingUtils.createFeatureSink(
                    path,
                    QgsProcessingContext(),
                    fields_of(rows),
                    Qgis.WkbType.NoGeometry,
                    QgsCoordinateReferenceSystem(),
                )[0]
                if name == "row by row":
                    write_table(sink, rows, lambda share: True)
                sip.delete(sink)
                if name == "at once":
                    fill_table(path, columns_of(rows), lambda share: True)
                if turn:  # the first warms up
                    times.append(time.process_time() - start)
    one, other = (statistics.median(times) for times in seconds.values())
    print(f"a table of {ROWS:,} rows and 7 columns into a GeoPackage, processor seconds, medians of {TURNS} turns")
    print(f"  row by row, as QGIS does         {one:6.2f} s")
    print(f"  at once                          {other:6.2f} s   {one / other:.1f} times as fast")


def main() -> int:
    with tools():
        measure()
    return 0


if __name__ == "__main__":
    sys.exit(main())

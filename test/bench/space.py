"""Local statistics of 115,340 hexagons against esda and pygeoda in the same run: `python -m test.bench.space`.

The peers are used where they are installed (`pip install pygeoda numba` into an environment of their own, since numba and
numpy's versions are tied); PEERS_PYTHON names its interpreter.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from ..session import tools

COLUMNS, ROWS, TURNS = 340, 340, 3


def hexagons(columns: int = COLUMNS, rows: int = ROWS) -> np.ndarray:
    """A honeycomb, (columns x rows) polygons whose corners coincide exactly."""
    import shapely

    column, row = np.meshgrid(np.arange(columns), np.arange(rows), indexing="ij")
    # on an integer lattice, so that shared corners have the same coordinates
    x, y = (column * 6).ravel(), (row * 4 + 2 * (column % 2)).ravel()
    corners = np.array([(-4, 0), (-2, 2), (2, 2), (4, 0), (2, -2), (-2, -2), (-4, 0)])
    return shapely.polygons(np.stack([x, y], axis=1)[:, None, :] + corners)


def values(n: int) -> np.ndarray:
    return np.random.default_rng(7).gamma(2.0, size=n)


def timed(run, turns: int = TURNS) -> float:
    run()
    seconds = []
    for _ in range(turns):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def ours() -> dict[str, float]:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from creative_clusters_plugin.core.space.local_statistics import LocalSettings, local_statistic
    from creative_clusters_plugin.core.space.neighbours import neighbours

    shapes = hexagons()
    x = values(len(shapes))
    start = time.perf_counter()
    near = neighbours(shapes, "queen")
    result = {"neighbours": time.perf_counter() - start}
    for name in ("local_moran", "gi_star"):
        for permutations in (999, 99_999):
            result[f"{name} {permutations}"] = timed(
                lambda n=name, p=permutations: local_statistic(x, near, LocalSettings(n, permutations=p))
            )
    return result


def of_all() -> float:
    """Seconds for Moran's I and Geary's c of 19,881 hexagons with 9,999 permutations."""
    import pandas as pd

    from creative_clusters_plugin.core.space.global_statistics import global_statistics
    from creative_clusters_plugin.core.space.neighbours import neighbours

    shapes = hexagons(141, 141)
    near, fields = neighbours(shapes, "queen"), pd.DataFrame({"x": values(len(shapes))})
    return timed(lambda: global_statistics(fields, near, ("moran", "geary"), permutations=9_999))


def peers() -> dict[str, float]:
    """esda with numba and pygeoda with lookup, 999 permutations; for the interpreter that has them."""
    import geopandas
    import pygeoda
    from esda import Moran_Local
    from libpysal.graph import Graph

    frame = geopandas.GeoDataFrame({"x": values(COLUMNS * ROWS)}, geometry=list(hexagons()))
    graph = Graph.build_contiguity(frame, rook=False)
    result = {
        "esda + numba local_moran 999": timed(
            lambda: Moran_Local(frame["x"].to_numpy(), graph, permutations=999, n_jobs=1), 1
        )
    }
    layer = pygeoda.open(frame)
    weights = pygeoda.queen_weights(layer)
    column = layer["x"]
    result["pygeoda lookup local_moran 999"] = timed(
        lambda: pygeoda.local_moran(weights, column, permutations=999, permutation_method="lookup", cpu_threads=2)
    )
    result["pygeoda lookup gi_star 999"] = timed(
        lambda: pygeoda.local_gstar(weights, column, permutations=999, permutation_method="lookup", cpu_threads=2)
    )
    return result


def scaling() -> tuple[float, float]:
    """Exponent of the time from 10,000 to 1,000,000 areas (Gi*, 999 permutations, neighbours given), and peak memory in MB."""
    import resource

    from creative_clusters_plugin.core.space.local_statistics import LocalSettings, local_statistic
    from creative_clusters_plugin.core.space.neighbours import neighbours

    times = {}
    for side in (100, 316, 1000):
        shapes = hexagons(side, side)
        near = neighbours(shapes, "queen")
        del shapes
        x = values(side * side)
        times[side * side] = timed(
            lambda x=x, near=near: local_statistic(x, near, LocalSettings(permutations=9_999)), 3
        )
    exponent = np.polyfit(np.log(list(times)), np.log(list(times.values())), 1)[0]
    return float(exponent), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tool(side: int = 141) -> tuple[float, float]:
    """Seconds of the tool on about 20,000 hexagons (99,999 permutations), and of reading, writing and libpysal's contiguity."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import tempfile

    import geopandas
    import shapely
    from libpysal.graph import Graph
    from qgis.core import QgsVectorLayer

    from .__main__ import write_once

    folder = Path(tempfile.mkdtemp())
    path = str(folder / "hexagons.gpkg")
    shapes = hexagons(side, side)
    geopandas.GeoDataFrame({"x": values(side * side)}, geometry=shapes, crs=3035).to_file(path)
    parameters = {"INPUT": path, "FIELDS": ["x"]}
    turns = iter(range(1000))

    def run():
        out = str(folder / f"out{next(turns)}.gpkg")
        of_plugin("spatialhotspots", **parameters, OUTPUT=out)

    def plain():
        layer = QgsVectorLayer(path, "in", "ogr")
        found = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()]
        Graph.build_contiguity(geopandas.GeoSeries(shapely.from_wkb(found)), rook=False)
        write_once(layer, str(folder / f"copy{next(turns)}.gpkg"))

    with tools() as of_plugin:
        return timed(run), timed(plain)


def main() -> int:
    own = ours()
    print(f"{COLUMNS * ROWS:,} hexagons, queen neighbours; medians of {TURNS} turns after one to warm up")
    for name, seconds in own.items():
        print(f"  ours: {name:32s} {seconds:8.2f} s")
    print(f"  two global statistics of 19,881, 9,999 permutations: {of_all():.2f} s   (target: at most 3)")
    other = os.environ.get("PEERS_PYTHON", "")
    if other:
        own_packages = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        command = [other, "-m", "test.bench.space", "peers"]
        done = subprocess.run(command, env=own_packages, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout.splitlines()[-1])
        for name, seconds in found.items():
            print(f"  {name:38s} {seconds:8.2f} s")
        esda, geoda = found["esda + numba local_moran 999"], found["pygeoda lookup local_moran 999"]
        print(
            f"  esda + numba / ours, local Moran, 999        {esda / own['local_moran 999']:8.0f} x   (target: at least 300)"
        )
        print(
            f"  pygeoda lookup / ours, local Moran, 999      {geoda / own['local_moran 999']:8.0f} x   (target: at least 10)"
        )
        print(
            f"  ours at 99,999 / pygeoda lookup at 999       {own['local_moran 99999'] / geoda:8.2f}     (target: at most 2)"
        )
    else:
        print("  peers: not run (PEERS_PYTHON is not set)")
    whole, plain = tool()
    print(
        f"  spatialhotspots on 19,881 hexagons, 99,999 permutations: {whole:.2f} s; reading, contiguity and writing: {plain:.2f} s"
    )
    print(f"  ratio                                        {whole / plain:8.2f}     (target: at most 2)")
    exponent, peak = scaling()
    print(f"  time grows with areas to the power of {exponent:.2f} (10,000 to 1,000,000; target: at most 1.15)")
    print(f"  peak memory at 1,000,000 areas {peak:,.0f} MB (target: under 3,000)")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["peers"]:
        print(json.dumps(peers()))
    else:
        sys.exit(main())

"""Times `interactivemap` and weighs its page: the 200 areas of the sample with all that is
known of them and with 40 sectors, and 7,200 made areas."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..session import tools

SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample"
INPUTS = {
    "BOUNDARIES": f"{SAMPLE}/areas.gpkg|layername=areas",
    "BOUNDARY_ID": "area",
    "EMPLOYMENT": f"{SAMPLE}/employment.csv",
}
TURNS = 3
GIVEN = 9  # sectors as given in the table
WANTED = 40  # sectors
TARGETS = {"sample": 3, "sectors": 3, "made": 12}  # MB
COLUMNS, ROWS, SECTORS, CORNERS = 90, 80, 20, 30


def made_areas() -> QgsVectorLayer:
    """As many areas as England and Wales have MSOAs, with borders of about as many vertices and as many sectors."""
    rng = np.random.default_rng(0)
    along = np.linspace(0, 1, CORNERS)
    corner = np.stack(np.meshgrid(np.arange(COLUMNS + 1), np.arange(ROWS + 1), indexing="ij"), axis=-1) + rng.uniform(
        -0.2, 0.2, (COLUMNS + 1, ROWS + 1, 2)
    )

    def border(start, end) -> np.ndarray:
        bends = np.minimum(0.03, 0.2 * np.minimum(along, 1 - along)) * rng.uniform(-1, 1, CORNERS)
        return start + along[:, None] * (end - start) + bends[:, None] * ((end - start)[::-1] * (-1, 1))

    flat = {(i, j): border(corner[i, j], corner[i + 1, j]) for i in range(COLUMNS) for j in range(ROWS + 1)}
    steep = {(i, j): border(corner[i, j], corner[i, j + 1]) for i in range(COLUMNS + 1) for j in range(ROWS)}
    fields = "&".join(f"field=lq_sector_{number}:double" for number in range(SECTORS))
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:3035&field=area:string&field=area_name:string&field=jobs_total:double&{fields}",
        "made",
        "memory",
    )
    features = []
    for i in range(COLUMNS):
        for j in range(ROWS):
            sides = (flat[i, j], steep[i + 1, j], flat[i, j + 1][::-1], steep[i, j][::-1])
            ring = np.concatenate(sides) * 2000 + (4_000_000, 3_000_000)
            feature = QgsFeature(layer.fields())
            quotients = rng.gamma(2, 0.5, SECTORS).tolist()
            feature.setAttributes(
                [f"E{i:03d}{j:03d}", f"Made area {i:03d} {j:03d}", float(rng.integers(500, 9000)), *quotients]
            )
            points = ", ".join(f"{x:.3f} {y:.3f}" for x, y in ring.tolist())
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({points}, {points.split(', ')[0]}))"))
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def main() -> int:
    with tools() as run, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        names = ("hotspots", "sectors", "overlap", "change", "years", "sector_change", "types", "peers")
        of = {one: str(folder / f"{one}.gpkg") for one in (*names, "quotients", "table")}
        year = {**INPUTS, "YEAR": "2021"}
        run("creativehotspots", **year, OUTPUT=of["hotspots"], TABLE=of["sectors"])
        run("relatedsectoroverlap", **year, OUTPUT=of["overlap"])
        run("employmentchange", **INPUTS, OUTPUT=of["change"], YEARS_OUTPUT=of["years"], TABLE=of["sector_change"])
        run("peerareas", **year, OUTPUT=of["types"], TABLE=of["peers"])
        industries = sorted({row.split(",")[1] for row in (SAMPLE / "employment.csv").read_text().splitlines()[1:]})
        chosen = ", ".join(f"'{code}'" for code in industries[:: len(industries) // WANTED][:WANTED])
        run(
            "locationquotients",
            **year,
            SECTORS=GIVEN,
            EMPLOYMENT_FILTER=f'"industry" IN ({chosen})',
            OUTPUT=of["quotients"],
            TABLE=of["table"],
        )
        cases = {
            "sample": {"AREAS": of["hotspots"], "LAYERS": [of[one] for one in names[1:]]},
            "sectors": {"AREAS": of["quotients"], "LAYERS": [of["table"]]},
            "made": {"AREAS": made_areas()},
        }
        print(f"interactivemap, median of {TURNS} turns")
        for case, given in cases.items():
            path, times = folder / f"{case}.html", []
            for _ in range(TURNS):
                start = time.perf_counter()
                done = run("interactivemap", **given, OUTPUT=str(path))
                times.append(time.perf_counter() - start)
            areas, measures = done["AREA_COUNT"], done["MEASURE_COUNT"]
            size = path.stat().st_size / 1e6
            print(
                f"  {case:7s} {areas:6,d} areas, {measures:2d} measures  {statistics.median(times):6.1f} s  "
                f"{size:6.2f} MB (target: under {TARGETS[case]})"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())

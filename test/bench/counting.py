"""Times `countbusinesses` against QGIS's own tool, geopandas and reading the points once: `python -m test.bench.counting`."""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..session import tools
from .points import clustered

POINTS, SIDE, WIGGLES, TURNS = 1_000_000, 187, 10, 5
EXTENT = 500_000.0  # metres, as points.clustered
EPSG = 3035
LIST = "dcms_creative_2014"


def shapes(side: int = SIDE) -> np.ndarray:
    """side x side polygons that fill the square of the points, with crooked borders that coincide exactly: 41 vertices each."""
    import shapely

    rng, step = np.random.default_rng(3), EXTENT / side
    corner = np.stack(np.meshgrid(np.arange(side + 1), np.arange(side + 1), indexing="ij"), -1) * step
    along = np.arange(WIGGLES) / WIGGLES

    def borders(direction: tuple[int, int]) -> np.ndarray:
        # (side + 1, side + 1, WIGGLES, 2): each from its corner on, without the end
        place = corner[:, :, None, :] + along[None, None, :, None] * np.array(direction) * step
        aside = rng.uniform(-0.05, 0.05, place.shape[:3]) * step * np.sin(np.pi * along)
        return place + aside[..., None] * np.array(direction)[::-1]

    east, north = borders((1, 0)), borders((0, 1))
    ends = corner[:, :, None, :]
    south_side, north_side = east[:-1, :-1], np.concatenate([east[:-1, 1:], ends[1:, 1:]], axis=2)[:, :, :0:-1]
    east_side, west_side = north[1:, :-1], np.concatenate([north[:-1, :-1], ends[:-1, 1:]], axis=2)[:, :, ::-1]
    rings = np.concatenate([south_side, east_side, north_side, west_side], axis=2)
    return shapely.polygons(rings.reshape(side * side, -1, 2))


def industries() -> tuple[list[str], list[str]]:
    """Codes of SIC 2007 in the list of sectors, and 565 others."""
    from creative_clusters_plugin.core.employment.schemes import code_list
    from creative_clusters_plugin.core.employment.sector_tables import bundled

    listed = set(bundled(LIST).rows["code"])
    leaves = code_list("SIC 2007").leaves
    others = [leaf for leaf in leaves if not listed & {leaf[:digits] for digits in range(2, 6)}]
    return [leaf for leaf in leaves if listed & {leaf, leaf[:4]}], others[:565]


def register(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Places (count, 2), industry codes and jobs of businesses: one in ten in a code of the list, as in a real register."""
    rng = np.random.default_rng(5)
    creative, others = industries()
    codes = np.where(rng.random(count) < 0.1, rng.choice(creative, count), rng.choice(others, count))
    return clustered(count, 2000, 3_000), codes, np.ceil(rng.lognormal(1, 1.2, count)).astype(int)


def write(folder: Path, count: int) -> tuple[str, str]:
    """Write points.gpkg and areas.gpkg to `folder`; returns their paths."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)

    def layer(name: str, kind: int, fields: dict[str, int], rows) -> str:
        path = str(folder / f"{name}.gpkg")
        file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        table = file.CreateLayer(name, srs=reference, geom_type=kind)
        for field, of in fields.items():
            table.CreateField(ogr.FieldDefn(field, of))
        file.StartTransaction()
        for wkb, *values in rows:
            feature = ogr.Feature(table.GetLayerDefn())
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            for place, value in enumerate(values):
                feature.SetField(place, value)
            table.CreateFeature(feature)
        file.CommitTransaction()
        return path

    import shapely

    xy, codes, jobs = register(count)
    points = zip(shapely.to_wkb(shapely.points(xy)).tolist(), codes.tolist(), jobs.tolist(), strict=True)
    kinds = {"industry": ogr.OFTString, "jobs": ogr.OFTInteger}
    areas = ((wkb, f"A{number:05d}") for number, wkb in enumerate(shapely.to_wkb(shapes()).tolist()))
    return (
        layer("points", ogr.wkbPoint, kinds, points),
        layer("areas", ogr.wkbPolygon, {"area": ogr.OFTString}, areas),
    )


def read_once(path: str) -> int:
    """Every point's coordinates, industry and jobs into Python lists: one pass, as the QGIS cookbook writes it."""
    from qgis.core import QgsVectorLayer

    x, y, industry, jobs = [], [], [], []
    layer = QgsVectorLayer(path, "points", "ogr")
    code, number = (layer.fields().lookupField(name) for name in ("industry", "jobs"))
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        x.append(point.x())
        y.append(point.y())
        industry.append(feature[code])
        jobs.append(feature[number])
    return len(x)


def geopandas_join(points: str, areas: str) -> int:
    """The businesses of each area and industry with geopandas: read, spatial join, group."""
    import geopandas

    firms = geopandas.read_file(points, columns=["industry", "jobs"])
    joined = geopandas.sjoin(firms, geopandas.read_file(areas), predicate="intersects")
    found = joined.groupby(["area", "industry"]).agg(businesses=("jobs", "size"), jobs=("jobs", "sum"))
    return int(found["businesses"].sum())


def timed(runs: dict[str, Callable[[], object]], turns: int) -> dict[str, float]:
    """Median processor seconds of each, run in turns after a first one to warm up."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(turns + 1):
        for name, run in runs.items():
            start = time.process_time()
            run()
            if turn:
                seconds[name].append(time.process_time() - start)
    return {name: statistics.median(values) for name, values in seconds.items()}


def files(points: str) -> dict[str, str]:
    """The same points in the formats that are read in columns."""
    from osgeo import gdal

    found = {"GeoPackage": points}
    for name, ending, driver in (("FlatGeobuf", "fgb", "FlatGeobuf"), ("Shapefile", "shp", "ESRI Shapefile")):
        found[name] = f"{Path(points).with_suffix('')}_.{ending}"
        gdal.VectorTranslate(found[name], points, format=driver)
    if gdal.GetDriverByName("Parquet"):
        found["Parquet"] = f"{Path(points).with_suffix('')}_.parquet"
        gdal.VectorTranslate(found["Parquet"], points, format="Parquet")
    return found


def in_memory(run: Callable[..., dict]) -> None:
    import importlib.util

    with tempfile.TemporaryDirectory() as name:
        points, areas = write(Path(name), POINTS)
        own = {"POINTS_INDUSTRY": "industry", "POINTS_JOBS": "jobs", "BOUNDARY_ID": "area", "BOUNDARIES": areas}
        native = {"POLYGONS": areas, "POINTS": points, "OUTPUT": "TEMPORARY_OUTPUT"}
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        given = {what: {"POINTS": path} for what, path in files(points).items()}
        given["GeoPackage, POINTS_FILTER"] = {"POINTS": points, "POINTS_FILTER": '"jobs" > 0'}
        runs = {}
        for what, more in given.items():
            runs[what] = lambda more=more: run("countbusinesses", **own, **more, OUTPUT="TEMPORARY_OUTPUT")
            runs[f"reading {what}"] = lambda more=more: read_once(more["POINTS"])
        counted = {what: runs[what]()["COUNTED"] for what in given}
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        runs["native"] = lambda: run("native:countpointsinpolygon", **native)
        if importlib.util.find_spec("geopandas"):
            runs["geopandas"] = lambda: geopandas_join(points, areas)
        median = timed(runs, TURNS)
    print(
        f"countbusinesses: {POINTS:,} points in {SIDE * SIDE:,} polygons, medians of {TURNS} turns, processor seconds"
    )
    print(f"  native:countpointsinpolygon, without sectors {median['native']:.2f} s")
    if "geopandas" in median:
        print(f"  geopandas: read, sjoin, groupby {median['geopandas']:.2f} s")
    for what in given:
        once = median[f"reading {what}"]
        print(
            f"  {what:26} {median[what]:6.2f} s, {counted[what]:,}; native / tool {median['native'] / median[what]:.2f} (at least 3); "
            f"tool / reading once ({once:.2f} s) {median[what] / once:.2f} (at most 1.5)"
        )
    print(f"  peak memory of the process       {peak:6.0f} MB ({before:.0f} MB before the first run)")


def main() -> int:
    with tools() as run:
        in_memory(run)
    return 0


if __name__ == "__main__":
    sys.exit(main())

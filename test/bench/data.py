"""The benchmark's layers: 586,501 rows of jobs in 1,817 areas, and a polygon for each area."""

import csv
import gzip
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

_REAL = (
    Path(__file__).parents[3] / "shared/data/us_county_naics6_DERIVED_benchmark/county_naics6_split_from_cbsa.csv.gz"
)
ROWS, AREAS, INDUSTRIES = 586_501, 1_817, 961


def _rows() -> tuple[str, list[tuple[str, str, int]]]:
    """Where the rows come from, and the rows: the derived US county table where it is at hand, else one of its size."""
    if _REAL.exists():
        with gzip.open(_REAL, "rt", encoding="utf-8", newline="") as lines:
            return "US counties x NAICS 6 (derived)", [
                (row["fips"], row["naics_code"], int(float(row["employment"]))) for row in csv.DictReader(lines)
            ]
    rng = np.random.default_rng(1)
    codes = [str(code) for code in rng.choice(np.arange(541000, 542000), INDUSTRIES - 3, replace=False)]
    codes += ["711510", "711110", "711130"]
    cells = np.sort(rng.choice(AREAS * INDUSTRIES, ROWS, replace=False))
    jobs = np.ceil(rng.lognormal(3, 1.5, ROWS)).astype(int).tolist()
    areas = [f"{area:05d}" for area in range(AREAS)]
    return "random table of the same size", [
        (areas[cell // INDUSTRIES], codes[cell % INDUSTRIES], count) for cell, count in zip(cells, jobs, strict=True)
    ]


def make(folder: Path) -> tuple[str, str, str]:
    """Write employment.gpkg and areas.gpkg to `folder`; returns their paths and what the rows are."""
    folder.mkdir(parents=True, exist_ok=True)
    what, rows = _rows()
    driver = ogr.GetDriverByName("GPKG")
    table = driver.CreateDataSource(str(folder / "employment.gpkg"))
    layer = table.CreateLayer("employment", geom_type=ogr.wkbNone)
    for name, kind in (("fips", ogr.OFTString), ("naics_code", ogr.OFTString), ("employment", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    table.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetField(place, value)
        layer.CreateFeature(feature)
    table.CommitTransaction()
    del layer, table
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(5070)
    polygons = driver.CreateDataSource(str(folder / "areas.gpkg"))
    layer = polygons.CreateLayer("areas", srs=reference, geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("fips", ogr.OFTString))
    polygons.StartTransaction()
    for place, area in enumerate(dict.fromkeys(row[0] for row in rows)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, area)
        feature.SetGeometry(_cell(place))
        layer.CreateFeature(feature)
    polygons.CommitTransaction()
    del layer, polygons
    return f"{folder}/employment.gpkg|layername=employment", f"{folder}/areas.gpkg|layername=areas", what


def _cell(place: int, side: float = 40_000.0, columns: int = 43, corners: int = 40) -> ogr.Geometry:
    """A round-ish polygon with as many corners as a generalised county, in a grid."""
    x, y = (place % columns) * side, (place // columns) * side
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for corner in range(corners + 1):
        angle = 2 * np.pi * (corner % corners) / corners
        ring.AddPoint_2D(x + side * 0.48 * np.cos(angle), y + side * 0.48 * np.sin(angle))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon

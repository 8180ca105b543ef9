"""The synthetic country as files: a GeoPackage, a CSV with its column types, the truth, a README."""

import json
from collections import defaultdict
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr

from .country import Country
from .geography import COUNTRY, CRS, Area

ABSTRACT = f"Synthetic data: {COUNTRY} is an invented country, made to try Creative Clusters with. CC0 1.0."


def write(country: Country, folder: str | Path) -> None:
    """Write areas.gpkg (layers areas and regions), employment.csv and .csvt, planted.json into `folder`."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_boundaries(country.areas, folder / "areas.gpkg")
    # Whole numbers without a decimal point; an empty cell is a withheld one.
    whole = country.employment.astype({"jobs": "Int64"})
    whole.to_csv(folder / "employment.csv", index=False, lineterminator="\n")
    column_types = '"String","String","Integer","Integer","Integer"\n'
    (folder / "employment.csvt").write_text(column_types, encoding="utf-8")
    (folder / "planted.json").write_text(json.dumps(country.truth, indent=1) + "\n", encoding="utf-8")


def write_boundaries(areas: list[Area], path: Path) -> None:
    """Layers `areas` and `regions` (the areas dissolved), MultiPolygon, labelled synthetic."""
    gdal.UseExceptions()
    members = defaultdict(list)
    for area in areas:
        members[area.region, area.region_name].append(area.geometry)
    regions = [(*key, shapely.union_all(shapes)) for key, shapes in sorted(members.items())]

    path.unlink(missing_ok=True)
    # A fixed date keeps the file the same from run to run.
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2021-12-31T00:00:00.000Z")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    write_layer(
        source,
        "areas",
        ["area", "area_name", "region", "region_name"],
        [(area.code, area.name, area.region, area.region_name, area.geometry) for area in areas],
    )
    write_layer(source, "regions", ["region", "region_name"], regions)
    del source  # closes the file: GDAL 3.6 has no other way
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def write_layer(source: ogr.DataSource, name: str, fields: list[str], rows: list[tuple]) -> None:
    """One layer; each row holds the values of `fields`, then the geometry."""
    crs = osr.SpatialReference()
    crs.SetFromUserInput(CRS)
    options = [f"IDENTIFIER={COUNTRY} (synthetic country): {name}", f"DESCRIPTION={ABSTRACT}"]
    layer = source.CreateLayer(name, crs, ogr.wkbMultiPolygon, options)
    for field in fields:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.StartTransaction()
    for *values, shape in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in zip(fields, values, strict=True):
            feature.SetField(field, value)
        geometry = ogr.CreateGeometryFromWkb(shapely.to_wkb(shape))
        feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(geometry))
        layer.CreateFeature(feature)
    layer.CommitTransaction()

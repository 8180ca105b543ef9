"""The synthetic country as files: a GeoPackage, a CSV with its column types, the truth, a README."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr

from .businesses import Scene, make_scene
from .country import Country
from .flows import make_flows
from .geography import COUNTRY, CRS, Area
from .surroundings import make_story

ABSTRACT = f"Synthetic data: {COUNTRY} is an invented country, made to try Creative Clusters with. CC0 1.0."


def write(country: Country, folder: str | Path) -> None:
    """Write areas.gpkg (layers areas and regions), scene.gpkg, employment.csv and .csvt, planted.json into `folder`."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_boundaries(country.areas, folder / "areas.gpkg")
    write_scene(make_scene(country.areas, country.employment), folder / "scene.gpkg")
    for name, table in zip(("flows", "products", "lookup"), make_flows(country.employment), strict=True):
        table.to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")
    make_story(country.truth).to_csv(folder / "story.csv", index=False, lineterminator="\n")
    for name in ("employment", "flows", "products", "lookup", "story"):
        write_metadata(name, folder / f"{name}.qmd")
    (folder / "lookup.csvt").write_text('"String","String"\n', encoding="utf-8")
    # Whole numbers without a decimal point; an empty cell is a withheld one.
    whole = country.employment.astype({"jobs": "Int64"})
    whole.to_csv(folder / "employment.csv", index=False, lineterminator="\n")
    column_types = '"String","String","Integer","Integer","Integer"\n'
    (folder / "employment.csvt").write_text(column_types, encoding="utf-8")
    (folder / "planted.json").write_text(json.dumps(country.truth, indent=1) + "\n", encoding="utf-8")


def write_metadata(name: str, path: Path) -> None:
    """What QGIS reads of a CSV's origin, from a file beside it."""
    title = f"{COUNTRY} (synthetic country): {name}"
    lines = ["<qgis>", f"  <title>{title}</title>", f"  <abstract>{ABSTRACT}</abstract>", "</qgis>"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_boundaries(areas: list[Area], path: Path) -> None:
    """Layers `areas` and `regions` (the areas dissolved), MultiPolygon, labelled synthetic."""
    members = defaultdict(list)
    for area in areas:
        members[area.region, area.region_name].append(area.geometry)
    regions = [(*key, shapely.union_all(shapes)) for key, shapes in sorted(members.items())]

    texts = dict.fromkeys(("area", "area_name", "region", "region_name"), ogr.OFTString)
    rows = [(area.code, area.name, area.region, area.region_name, area.geometry) for area in areas]
    with new_file(path) as source:
        write_layer(source, "areas", texts, rows)
        write_layer(source, "regions", dict(list(texts.items())[2:]), regions)


def write_scene(scene: Scene, path: Path) -> None:
    """Layers `businesses`, `places` and `gazetteer` (points), `audiences` (squares) and `neighbours` (land), labelled synthetic."""
    kinds = dict.fromkeys(("name", "industry", "kind"), ogr.OFTString) | dict.fromkeys(
        ("jobs", "population"), ogr.OFTInteger
    )
    shares = {"people": ogr.OFTInteger, "keen": ogr.OFTReal, "casual": ogr.OFTReal}
    with new_file(path) as source:
        for name, frame in (("businesses", scene.businesses), ("places", scene.places), ("gazetteer", scene.gazetteer)):
            fields = {field: kinds[field] for field in frame if field in kinds}
            rows = [(*row[:-2], shapely.Point(row[-2:])) for row in frame.itertuples(index=False, name=None)]
            write_layer(source, name, fields, rows, ogr.wkbPoint)
        write_layer(source, "audiences", shares, scene.audiences.itertuples(index=False, name=None))
        write_layer(source, "neighbours", {"name": kinds["name"]}, scene.neighbours.itertuples(index=False, name=None))


@contextmanager
def new_file(path: Path) -> Iterator[ogr.DataSource]:
    """A new GeoPackage, the same from run to run: with a fixed date."""
    gdal.UseExceptions()
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2021-12-31T00:00:00.000Z")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    yield source
    source.FlushCache()
    del source
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def write_layer(
    source: ogr.DataSource, name: str, fields: dict[str, int], rows: Iterable[tuple], kind: int = ogr.wkbMultiPolygon
) -> None:
    """One layer; fields: name and type; each row holds the values of `fields`, then the geometry."""
    crs = osr.SpatialReference()
    crs.SetFromUserInput(CRS)
    options = [f"IDENTIFIER={COUNTRY} (synthetic country): {name}", f"DESCRIPTION={ABSTRACT}"]
    layer = source.CreateLayer(name, crs, kind, options)
    for field, type_of in fields.items():
        layer.CreateField(ogr.FieldDefn(field, type_of))
    layer.StartTransaction()
    for *values, shape in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in zip(fields, values, strict=True):
            feature.SetField(field, value if isinstance(value, (str, float)) else int(value))
        geometry = ogr.CreateGeometryFromWkb(shapely.to_wkb(shape))
        feature.SetGeometryDirectly(geometry if kind == ogr.wkbPoint else ogr.ForceToMultiPolygon(geometry))
        layer.CreateFeature(feature)
    layer.CommitTransaction()

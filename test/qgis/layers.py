"""Small layers: a country of nine square areas with jobs in eight industries, as a tool may be given them."""

import csv
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)

from .running import run

SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample"
SAMPLE_INPUTS = {
    "BOUNDARIES": f"{SAMPLE / 'areas.gpkg'}|layername=areas",
    "BOUNDARY_ID": "area",
    "EMPLOYMENT": str(SAMPLE / "employment.csv"),
}
EMPLOYMENT_TOOLS = ("sectoremployment", "locationquotients", "creativehotspots", "relatedsectoroverlap")
GIVEN = 9  # 'sectors as given in the table' among the options of SECTORS

AREAS = [f"A{number}" for number in range(1, 10)]
# four creative codes, high-tech manufacturing, oil, shops and lawyers
JOBS = {
    "0610": 50,
    "2611": 200,
    "4711": 5000,
    "5811": 100,
    "6201": 100,
    "6910": 200,
    "7111": 100,
    "9001": 100,
}
CREATIVE = ("5811", "6201", "7111", "9001")
TIMES = {
    **{("A1", code): 8 for code in CREATIVE},  # a hotspot
    ("A1", "2611"): 4,
    ("A2", "6201"): 9,  # specialised in one sub-sector
    ("A3", "2611"): 5,
}
ROWS = [
    (area, code, jobs * TIMES.get((area, code), 1) + 7 * number)
    for number, area in enumerate(AREAS)
    for code, jobs in JOBS.items()
]


def memory(geometry: str, fields: str, rows: list[tuple], name: str, shapes=None) -> QgsVectorLayer:
    """A memory layer; `fields` as in 'area:string jobs:double', None for NULL, `shapes` one for each row."""
    layer = QgsVectorLayer(f"{geometry}{'&' if '?' in geometry else '?'}" + _as_uri(fields), name, "memory")
    features = []
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if shapes is not None:
            feature.setGeometry(shapes[number])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def _as_uri(fields: str) -> str:
    return "&".join(f"field={field}" for field in fields.split())


def square(number: int, side: float = 10_000, left: float = 4_000_000, bottom: float = 3_000_000) -> QgsGeometry:
    column, row = number % 3, number // 3
    west, south = left + column * side, bottom + row * side
    return QgsGeometry.fromRect(QgsRectangle(west, south, west + side, south + side))


def boundaries(ids=AREAS, kind: str = "string", crs: str = "EPSG:3035") -> QgsVectorLayer:
    """Squares with the ids in a field `area` of type `kind`, and names in `area_name`."""
    degrees = QgsCoordinateReferenceSystem(crs).isGeographic()
    place = {"side": 0.1, "left": 5, "bottom": 50} if degrees else {}
    shapes = [square(number, **place) for number in range(len(ids))]
    rows = [(key, f"Area {number + 1}") for number, key in enumerate(ids)]
    return memory(f"Polygon?crs={crs}", f"area:{kind} area_name:string", rows, "areas", shapes)


def nation_of_the_sample(folder: Path) -> str:
    """A file `whole.csv` in `folder`: by industry and year twice what the sample's areas have, as if they were half of a nation."""
    sums: dict[tuple[str, str], list[float]] = {}
    with open(SAMPLE / "employment.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            whole = sums.setdefault((row["industry"], row["year"]), [0.0, 0.0])
            whole[0] += 2 * float(row["jobs"] or 0)
            whole[1] += 2 * float(row["businesses"] or 0)
    lines = [f"{code},{year},{jobs:.0f},{businesses:.0f}" for (code, year), (jobs, businesses) in sums.items()]
    path = folder / "whole.csv"
    path.write_text("\n".join(["industry,year,jobs,businesses", *lines]), encoding="utf-8")
    return str(path)


def table(rows=ROWS, fields: str = "area:string industry:string jobs:double", name: str = "jobs") -> QgsVectorLayer:
    return memory("NoGeometry", fields, rows, name)


def wide() -> tuple[str, list[tuple], list[str]]:
    """The jobs as one row for each area: fields, rows, and the names of the industry columns."""
    columns = [f"sic_{code}" for code in JOBS]
    jobs = {(area, code): number for area, code, number in ROWS}
    rows = [(area, *(jobs[area, code] for code in JOBS)) for area in AREAS]
    return "area:string " + " ".join(f"{column}:double" for column in columns), rows, columns


def inputs(areas=None, employment=None, **more) -> dict:
    """Parameters that every tool takes, for a temporary output."""
    return {
        "BOUNDARIES": areas or boundaries(),
        "BOUNDARY_ID": "area",
        "EMPLOYMENT": employment or table(),
        "OUTPUT": "TEMPORARY_OUTPUT",
        **more,
    }


def records(layer: QgsVectorLayer) -> list[dict]:
    """The attributes of every feature, None for NULL; without the identifier that a GeoPackage adds."""
    names = layer.fields().names()
    found = []
    for feature in layer.getFeatures():
        values = [None if QgsVariantUtils.isNull(value) else value for value in feature.attributes()]
        found.append({name: value for name, value in zip(names, values, strict=True) if name != "fid"})
    return found


def by_area(layer: QgsVectorLayer) -> dict[str, dict]:
    """The attributes of every area by its id; see `records`."""
    return {str(record["area"]): record for record in records(layer)}


def column(layer: QgsVectorLayer, name: str) -> dict[str, object]:
    return {area: record[name] for area, record in by_area(layer).items()}


def areas_of(tool: str = "creativehotspots", **parameters) -> dict[str, dict]:
    """What a tool writes for each area of the small country, by its id."""
    return by_area(run(f"creativeclusters:{tool}", inputs(**parameters)).layers["OUTPUT"])

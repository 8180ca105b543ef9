"""The files that attacks run on: a country of 25 squares (or more), its jobs, firms, flows, audience, and results of tools on it."""

import csv
import hashlib
import io
import json
import os
import random
import zipfile
from pathlib import Path

CODES = ("5811", "6201", "7111", "9001", "2611", "4711", "6910", "0610")
YEARS = tuple(range(2014, 2022))
SIDE = 10_000
PUBLISHED = "results.gpkg"  # made by `creativehotspots`


def write(folder: Path, tool, side: int = 5, seed: int = 0) -> None:
    """tool: runs a tool, see test.session. side: the country has side x side areas. seed: draws the jobs and the order of all rows."""
    drawn = random.Random(seed)
    _tables(folder, side, drawn)
    _layers(folder, side, drawn)
    _answers(folder / "cache")
    base = base_of("creativehotspots", folder)
    tool("creativehotspots", **{**base, "OUTPUT": str(folder / PUBLISHED), "TABLE": str(folder / "results.csv")})


def _answers(cache: Path) -> None:
    """What two services gave today, as the tools keep it."""
    os.environ.setdefault("CREATIVE_CLUSTERS_SERVERS", "http://127.0.0.1:9")
    from creative_clusters_plugin.core.sources.asking import Asked
    from creative_clusters_plugin.core.sources.maps import MAPS
    from creative_clusters_plugin.core.sources.services import SERVICES
    from creative_clusters_plugin.layers.fetch_cache import Cache

    rows = [f"34,{n:03},{code},G,{90 if code == '------' else 45},G,1,G,1,5" for n in (1, 3) for code in _CBP]
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        header = "fipstate,fipscty,naics,emp_nf,emp,qp1_nf,qp1,ap_nf,ap,est"
        file.writestr("cbp23co.txt", "\n".join([header, *rows, ""]))
    (request,) = SERVICES[4].asked(Asked((), (), ("2023",)))
    Cache(cache).put(request.address, archive.getvalue())
    ring = [[4.0, 50.0], [5.0, 50.0], [5.0, 51.0], [4.0, 50.0]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    areas = [{"type": "Feature", "id": "XX001", "geometry": shape, "properties": {"NUTS_ID": "XX001"}}]
    for level in ("0", "1", "2", "3"):
        for detail in range(3):
            request = MAPS[1].request(level, "2021", detail)
            body = json.dumps({"type": "FeatureCollection", "features": areas}).encode()
            Cache(cache).put(request.address, body)


_CBP = ("------", "51----", "71----")


def _csv(path: Path, header: str, rows, drawn: random.Random) -> None:
    rows = list(rows)
    drawn.shuffle(rows)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header.split())
        writer.writerows(rows)
    kinds = {
        "jobs": "Real",
        "businesses": "Integer",
        "year": "Integer",
        "value": "Real",
        "theatre": "Real",
        "people": "Real",
    }
    path.with_suffix(".csvt").write_text(",".join(f'"{kinds.get(name, "String")}"' for name in header.split()))


def _jobs(side: int, drawn: random.Random):
    for number in range(side**2):
        for place, code in enumerate(CODES):
            for year in YEARS:
                jobs = 40 + drawn.randrange(60) + (400 if number % 6 == 0 and place < 4 else 0)
                yield f"A{number:02}", code, jobs, 3 + jobs // 20, year


def _tables(folder: Path, side: int, drawn: random.Random) -> None:
    def table(name: str, header: str, rows) -> None:
        _csv(folder / name, header, rows, drawn)

    table("em.csv", "area industry jobs businesses year", _jobs(side, drawn))
    flows = [(one, two, 10 + 3 * ((i - j) % 8)) for i, one in enumerate(CODES) for j, two in enumerate(CODES)]
    table("flows.csv", "seller buyer value", [(one[:2], two[:2], value) for one, two, value in flows])
    table("outputs.csv", "code value", [(code[:2], 2000) for code in CODES])
    table("lookup.csv", "area region", [(f"A{number:02}", f"R{number // side}") for number in range(side**2)])
    table("scenario.csv", "area industry jobs", [("A00", CODES[0], 20), ("A03", CODES[1], -5)])
    table("sectors.csv", "sector sector_name code", [("art", "Art", "9001"), ("it", "IT", "6201")])
    more = "".join(f"A{number:02},{number % 9},{number % 7},99\n" for number in range(25, side**2))
    (folder / "raw.csv").write_text(f"area,62010,58110,All\nA00,10,20,30\nA01,5,c,6\n{more}", encoding="utf-8")


def _layers(folder: Path, side: int, drawn: random.Random) -> None:
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsPointXY,
        QgsRectangle,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    def save(name: str, kind: str, fields: str, rows: list, file: str) -> None:
        layer = QgsVectorLayer(
            f"{kind}?crs=EPSG:3035&" + "&".join(f"field={one}" for one in fields.split()), name, "memory"
        )
        features = []
        drawn.shuffle(rows)
        for values, shape in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(values))
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        path = folder / file
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)

    def square(number: int, width: int = 1) -> QgsGeometry:
        west, south = 4_000_000 + number % side * SIDE, 3_000_000 + number // side * SIDE
        return QgsGeometry.fromRect(QgsRectangle(west, south, west + SIDE * width, south + SIDE))

    fields = "area:string area_name:string region:string value:double text:string"
    rows = [((f"A{n:02}", f"Area {n}", f"R{n // side}", 1.0 + n % 7, "x"), square(n)) for n in range(side**2)]
    save("areas", "Polygon", fields, rows, "areas.gpkg")
    save(
        "regions", "Polygon", "region:string", [((f"R{n}",), square(side * n, side)) for n in range(side)], "areas.gpkg"
    )
    times = [
        ((f"A{n:02}", year, float((n * 7 + year * 3) % 11)), square(n))
        for year in range(2015, 2023)
        for n in range(side**2)
    ]
    save("times", "Polygon", "area:string year:integer value:double", times, "times.gpkg")
    firms = []
    for number in range(12 * side**2):
        x, y = 4_000_000 + (number * 7919) % (side * SIDE), 3_000_000 + (number * 104_729) % (side * SIDE)
        firms.append(((CODES[number % 8] + "0", 1 + number % 9, 2021), QgsGeometry.fromPointXY(QgsPointXY(x, y))))
    save("firms", "Point", "sic:string jobs:double year:integer", firms, "firms.gpkg")
    audience = [((10.0 + n % 90, 100.0 * (n + 1)), square(n)) for n in range(side**2)]
    save("audience", "Polygon", "theatre:double people:double", audience, "audience.gpkg")


_MAPPED = {"BOUNDARIES": "{folder}/areas.gpkg|layername=areas", "BOUNDARY_ID": "area", "EMPLOYMENT": "{folder}/em.csv"}
_OUT = {"OUTPUT": "TEMPORARY_OUTPUT"}
_FETCHED = {"CACHE": "{folder}/cache", "RETRIES": 0, "TIMEOUT": 2.0}
_TESTED = {"INPUT": "{folder}/areas.gpkg|layername=areas", "FIELDS": ["value"], "PERMUTATIONS": 99}
_FIRMS = {"POINTS": "{folder}/firms.gpkg", "POINTS_INDUSTRY": "sic", "POINTS_JOBS": "jobs"}
_RESULTS = "{folder}/" + PUBLISHED
FOR_ALL_OUTPUTS: dict[str, dict] = {"globalautocorrelation": {"CORRELOGRAM": 1}}  # what some outputs ask for besides
BASES: dict[str, dict] = {
    "translateindustries": {"EMPLOYMENT": "{folder}/em.csv", "TABLE": "TEMPORARY_OUTPUT"},
    "emerginghotspots": {
        **{"INPUT": "{folder}/times.gpkg", "ID_FIELD": "area", "TIME_FIELD": "year", "VALUE_FIELD": "value"},
        **{"PERMUTATIONS": 99, **_OUT},
    },
    "creativestudy": {
        **{"BOUNDARIES": _MAPPED["BOUNDARIES"], "EMPLOYMENT": "{folder}/em.csv"},
        "FOLDER": "{out}/study",
    },
    # the answers are kept in CACHE: nothing is sent, and where an attack asks for another, nobody answers
    "fetchemployment": {**_FETCHED, "SOURCE": 4, "YEAR": "2023", "TABLE": "TEMPORARY_OUTPUT"},
    "fetchboundaries": {**_FETCHED, "SOURCE": 1, **_OUT},
    "importemployment": {"FILE": "{folder}/raw.csv", "TABLE": "TEMPORARY_OUTPUT"},
    "countbusinesses": {**_FIRMS, "BOUNDARIES": _MAPPED["BOUNDARIES"], "BOUNDARY_ID": "area", **_OUT},
    "fillsuppressed": {"EMPLOYMENT": "{folder}/em.csv", "TABLE": "TEMPORARY_OUTPUT"},
    "rebaseareas": {
        **{"EMPLOYMENT": "{folder}/em.csv", "METHOD": 0, "LOOKUP": "{folder}/lookup.csv"},
        **{"LOOKUP_FROM": "area", "LOOKUP_TO": "region"},
        **{"TARGET": "{folder}/areas.gpkg|layername=regions", "TARGET_ID": "region", **_OUT},
    },
    "sectoremployment": {**_MAPPED, **_OUT},
    "locationquotients": {**_MAPPED, **_OUT},
    "creativehotspots": {**_MAPPED, **_OUT, "DRAWS": 20},
    "hotspotrobustness": {**_MAPPED, **_OUT, "REGION": "region", "DRAWS": 5, "LAST_YEARS": 2},
    "relatedsectoroverlap": {**_MAPPED, **_OUT, "PERMUTATIONS": 99},
    "spatialhotspots": {**_TESTED, **_OUT},
    "spatialweights": {"INPUT": _TESTED["INPUT"], "NEIGHBOUR_ID": "area", "LINKS": "TEMPORARY_OUTPUT"},
    "globalautocorrelation": {**_TESTED, "TABLE": "TEMPORARY_OUTPUT"},
    "subregionalclusters": {**_MAPPED, **_OUT, "REGION": "region", "PERMUTATIONS": 99},
    "microclusters": {**_FIRMS, **_OUT, "RELABELLINGS": 19},
    "employmentchange": {**_MAPPED, **_OUT},
    "employmentoutlook": {**_MAPPED, **_OUT},
    "pointcolocation": {"POINTS": "{folder}/firms.gpkg", "POINTS_CATEGORY": "sic", "RELABELLINGS": 9, **_OUT},
    "colocationmatrix": {**_MAPPED, "TABLE": "TEMPORARY_OUTPUT", "PERMUTATIONS": 99},
    "sectorrelatedness": {**_MAPPED, **_OUT},
    "supplylinks": {
        **_MAPPED,
        **{"FLOWS": "{folder}/flows.csv", "FLOWS_FROM": "seller", "FLOWS_TO": "buyer", "FLOWS_VALUE": "value", **_OUT},
        **{"OUTPUTS_TABLE": "{folder}/outputs.csv", "OUTPUTS_PRODUCT": "code", "OUTPUTS_VALUE": "value"},
    },
    "impactscenario": {
        **_MAPPED,
        **{"FLOWS": "{folder}/flows.csv", "FLOWS_FROM": "seller", "FLOWS_TO": "buyer", "FLOWS_VALUE": "value", **_OUT},
        **{"OUTPUTS_TABLE": "{folder}/outputs.csv", "OUTPUTS_PRODUCT": "code", "OUTPUTS_VALUE": "value"},
        **{"SCENARIO": "{folder}/scenario.csv", "WAGES_SHARE": 40, "SPENDING_SHARE": 50},
    },
    "peerareas": {**_MAPPED, **_OUT},
    "audienceoverlap": {
        **_MAPPED,
        **{"AUDIENCE": "{folder}/audience.gpkg", "AUDIENCE_FIELDS": ["theatre"], "AUDIENCE_POPULATION": "people"},
        **{"PERMUTATIONS": 99, **_OUT},
    },
    "applystyle": {"LAYER": _RESULTS, "FIELD": "lq_creative", "SCHEME": 0},
    "printmap": {"LAYER": _RESULTS, "OUTPUT": "{out}/map.png", "DPI": 40},
    "printatlas": {"COVERAGE": _RESULTS, "COVERAGE_FILTER": "\"area\" < 'A02'", "DPI": 40, "OUTPUT": "{out}/atlas.pdf"},
    "areaprofiles": {"AREAS": _RESULTS, "OUTPUT": "{out}/profiles.html"},
    "interactivemap": {"AREAS": _RESULTS, "OUTPUT": "{out}/interactive.html"},
}


def filled(value, folder: Path, out: Path):
    """A parameter with the folders put in, however deep."""
    if isinstance(value, str):
        own = str(out.parent / "own")
        return value.replace("{folder}", str(folder)).replace("{out}", str(out)).replace("{own}", own)
    if isinstance(value, list):
        return [filled(one, folder, out) for one in value]
    return value


def base_of(tool: str, folder: Path, out: Path | None = None) -> dict:
    return {name: filled(value, folder, out or folder) for name, value in BASES[tool].items()}


def hashes(folder: Path) -> dict[str, str]:
    """Of every file but the journals that SQLite keeps beside a file it reads."""
    return {
        str(file.relative_to(folder)): hashlib.blake2b(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith(("-wal", "-shm"))
    }

"""Further attacks that were thought of one by one, as those of table.py: on files, servers, other areas, flows and second boundaries."""

from .cases import DONE, REFUSED, WARNED

_FILE = {"POINTS": None, "POINTS_INDUSTRY": None, "POINTS_JOBS": None}
_FAR = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"sic": "62010", "jobs": 5}, '
    '"geometry": {"type": "Point", "coordinates": [170, -40]}}]}'
)
_EACH = range(25)


def _own(file: str, header: str, *rows: str) -> dict[str, str]:
    return {file: "\n".join([header, *rows, ""])}


def _lookup(*rows: str) -> tuple[dict, dict]:
    return {"LOOKUP": "{own}/own.csv"}, _own("own.csv", "area,region,share", *rows)


def _flows(*rows: str) -> tuple[dict, dict]:
    return {"FLOWS": "{own}/own.csv"}, _own("own.csv", "seller,buyer,value", *rows)


def _jobs(*rows: str) -> tuple[dict, dict]:
    return {"EMPLOYMENT": "{own}/own.csv"}, _own("own.csv", "area,industry,jobs", *rows)


_SECOND = {"SECOND_BOUNDARIES": "{folder}/areas.gpkg|layername=regions"}
_SPARK = {**_FILE, "POINTS_FILE": "{folder}/em.csv", "ENGINE": 1}
FURTHER: dict[str, dict[str, tuple]] = {
    "countbusinesses": {
        "no points and no file": (REFUSED, ("POINTS",), _FILE),
        "a file that is not there": (
            REFUSED,
            ("nothing.parquet|DuckDB|duckdb",),
            {**_FILE, "POINTS_FILE": "{folder}/nothing.parquet"},
        ),
        "a pattern that no file fits": (REFUSED, (), {**_FILE, "POINTS_FILE": "{folder}/*.nope"}),
        "a table for Parquet": (REFUSED, ("em.csv|duckdb",), {**_FILE, "POINTS_FILE": "{folder}/em.csv"}),
        "text for Parquet": (REFUSED, (), {**_FILE, "POINTS_FILE": "{own}/made.parquet"}, {"made.parquet": "PAR1 no"}),
        "a folder without Parquet": (REFUSED, (), {**_FILE, "POINTS_FILE": "{own}"}, {"notes.txt": "none"}),
        "a file that is a statement": (REFUSED, (), {**_FILE, "POINTS_FILE": "x'); DROP TABLE given; --"}),
        "an address on the web for a file": (REFUSED, (), {**_FILE, "POINTS_FILE": "http://127.0.0.1:9/a.parquet"}),
        "columns that are a statement": (
            REFUSED,
            (),
            {**_FILE, "POINTS_FILE": "{folder}/em.csv", "FILE_COLUMNS": 'x="; DROP TABLE given; --'},
        ),
        "a layer and a file": (REFUSED, (), {"POINTS_FILE": "{folder}/nothing.parquet"}),
        "Spark without an address": (REFUSED, ("SPARK_REMOTE|pyspark",), _SPARK),
        "Spark at no address": (REFUSED, (), {**_SPARK, "SPARK_REMOTE": "a lot"}),
        "Spark where nobody answers": (REFUSED, (), {**_SPARK, "SPARK_REMOTE": "sc://127.0.0.1:9"}),
        "servers for a file": (REFUSED, ("SERVERS",), {"SERVERS": "127.0.0.1:9"}),
        "servers that are a statement": (REFUSED, ("SERVERS",), {"SERVERS": "host=x'; DROP TABLE firms; --"}),
        "servers beside a Parquet file": (
            REFUSED,
            (),
            {**_FILE, "POINTS_FILE": "{folder}/nothing.parquet", "SERVERS": "127.0.0.1:9"},
        ),
        "a filter that leaves none": (REFUSED, ("POINTS_FILTER",), {"POINTS_FILTER": '"jobs" > 1000000'}),
        "no business in any area": (
            REFUSED,
            (),
            {"POINTS": "{own}/far.geojson"},
            {"far.geojson": _FAR},
        ),
        "a year that is not there": (REFUSED, ("1066",), {"POINTS_YEAR": "year", "YEAR": "1066"}),
        "a year without a field of years": (REFUSED, ("YEAR|year",), {"YEAR": "2021"}),
        "sectors as given, of codes": (DONE, (), {"SECTORS": 9}),
    },
    "fetchemployment": {
        **{
            f"nobody answers, source {source}": (REFUSED, ("no whole answer came",), {"SOURCE": source, **more})
            for source, more in ((0, {}), (1, {"YEAR": "2012"}), (2, {}), (3, {}), (5, {"AREAS": "NJ"}), (6, {}))
        },
        "years the wrong way round": (REFUSED, (), {"YEAR": "2023-2020"}),
        "years that are words": (REFUSED, ("last",), {"YEAR": "the last"}),
        "a cache that cannot be made": (REFUSED, (), {"CACHE": "/proc/nothing/cache"}),
        "a state that is not there": (REFUSED, ("98",), {"AREAS": "98"}),
        "levels of industries that are words": (REFUSED, (), {"LEVEL": "deep"}),
        "a file that is a folder": (REFUSED, (), {"FILE": "{folder}"}),
    },
    "fetchboundaries": {
        "nobody answers for Britain": (REFUSED, (), {"SOURCE": 0}),
        "nobody answers for the United States": (REFUSED, (), {"SOURCE": 2, "LEVEL": ""}),
        "a cache that cannot be made": (REFUSED, (), {"CACHE": "/proc/nothing/cache"}),
        "areas that are a statement": (REFUSED, (), {"AREAS": "' OR 1=1 --"}),
        "a file in no folder": (REFUSED, (), {"FILE": "/proc/nothing/map.geojson"}),
    },
    "rebaseareas": {
        "a lookup onto itself": (REFUSED, (), {"LOOKUP_TO": "area"}),
        "a lookup of other areas": (REFUSED, (), *_lookup("X1,R0,1", "X2,R1,1")),
        "a lookup of one area": (WARNED, (), *_lookup("A00,R0,1")),
        "an area in two regions, without shares": (
            REFUSED,
            ("A00",),
            *_lookup("A00,R1,1", *(f"A{n:02},R{n // 5},1" for n in _EACH)),
        ),
        "shares of more than all": (
            WARNED,
            (),
            {"LOOKUP": "{own}/own.csv", "LOOKUP_WEIGHT": "share"},
            _own("own.csv", "area,region,share", "A00,R1,.9", *(f"A{n:02},R{n // 5},.9" for n in _EACH)),
        ),
        "shares below nought": (
            REFUSED,
            (),
            {"LOOKUP": "{own}/own.csv", "LOOKUP_WEIGHT": "share"},
            _own("own.csv", "area,region,share", *(f"A{n:02},R{n // 5},-1" for n in _EACH)),
        ),
        "regions without a polygon": (
            WARNED,
            ("Q9",),
            *_lookup("A00,Q9,1", *(f"A{n:02},R{n // 5},1" for n in _EACH[1:])),
        ),
        "by overlap without areas": (REFUSED, ("SOURCE",), {"METHOD": 1}),
        "by points without points": (REFUSED, (), {"METHOD": 2}),
        "by overlap with areas of other codes": (
            REFUSED,
            (),
            {"METHOD": 1, "SOURCE": "{folder}/areas.gpkg|layername=areas", "SOURCE_ID": "area_name"},
        ),
        "targets that are the areas": (
            DONE,
            (),
            {
                **{"METHOD": 1, "SOURCE": "{folder}/areas.gpkg|layername=areas", "SOURCE_ID": "area"},
                **{"TARGET": "{folder}/areas.gpkg|layername=areas", "TARGET_ID": "area"},
            },
        ),
    },
    "impactscenario": {
        "flows of one product": (REFUSED, (), *_flows("58,58,10")),
        "flows that are not square": (
            DONE,
            (),
            *_flows("58,62,10", "58,71,4", "62,58,3", "90,58,4", "90,62,5"),
        ),
        "flows below nought": (
            WARNED,
            ("negative purchases",),
            *_flows("58,62,-10", "62,58,-3", "71,58,-4", "58,71,-4"),
        ),
        "flows in words": (REFUSED, ("value",), *_flows("58,62,a lot", "62,58,some")),
        "flows without a row": (REFUSED, (), *_flows()),
        "a flow twice": (DONE, (), *_flows("58,62,10", "58,62,10", "62,58,3")),
        "outputs below nought": (
            REFUSED,
            (),
            {"OUTPUTS_TABLE": "{own}/own.csv"},
            _own(
                "own.csv",
                "code,value",
                "58,-2000",
                "62,2000",
                "71,2000",
                "90,2000",
                "26,2000",
                "47,2000",
                "69,2000",
                "06,2000",
            ),
        ),
        "a year of the scenario in words": (
            DONE,
            (),
            {"SCENARIO": "{own}/own.csv", "SCENARIO_YEAR": "year"},
            _own("own.csv", "area,industry,jobs,year", "A00,5811,10,soon"),
        ),
        "a reference of the same areas, in words": (
            REFUSED,
            (),
            {"REFERENCE": "{own}/own.csv", "REFERENCE_INDUSTRY": "industry", "REFERENCE_JOBS": "jobs"},
            _own("own.csv", "industry,jobs", "5811,many"),
        ),
    },
    "hotspotrobustness": {
        "second boundaries without ids": (REFUSED, ("SECOND_BOUNDARIES_ID|region",), _SECOND),
        "second boundaries that are a table": (
            REFUSED,
            (),
            {"SECOND_BOUNDARIES": "{folder}/em.csv", "SECOND_BOUNDARIES_ID": "area"},
        ),
        "second boundaries of points": (
            REFUSED,
            (),
            {"SECOND_BOUNDARIES": "{folder}/firms.gpkg", "SECOND_BOUNDARIES_ID": "sic"},
        ),
        "second boundaries that are the first": (
            DONE,
            (),
            {"SECOND_BOUNDARIES": "{folder}/areas.gpkg|layername=areas", "SECOND_BOUNDARIES_ID": "area"},
        ),
        "second boundaries with one id for all": (
            REFUSED,
            (),
            {"SECOND_BOUNDARIES": "{folder}/areas.gpkg|layername=areas", "SECOND_BOUNDARIES_ID": "text"},
        ),
        "jobs of one area": (REFUSED, (), *_jobs("A00,5811,50", "A00,6201,40", "A00,4711,100")),
        "jobs of nought": (REFUSED, (), *_jobs(*(f"A{n:02},{code},0" for n in _EACH for code in (5811, 4711)))),
        "no creative jobs": (REFUSED, (), *_jobs(*(f"A{n:02},{code},{n + 9}" for n in _EACH for code in (4711, 6910)))),
    },
    "spatialweights": {
        "a table of neighbours of other areas": (
            REFUSED,
            (),
            {"NEIGHBOURS": 7, "NEIGHBOUR_TABLE": "{own}/own.csv", "NEIGHBOUR_FROM": "a", "NEIGHBOUR_TO": "b"},
            _own("own.csv", "a,b", "X1,X2"),
        ),
        "a weights file that is a table": (REFUSED, (), {"NEIGHBOURS": 8, "NEIGHBOUR_FILE": "{folder}/em.csv"}),
        "a weights file that breaks off": (
            REFUSED,
            (),
            {"NEIGHBOURS": 8, "NEIGHBOUR_FILE": "{own}/own.gal"},
            {"own.gal": "0 25 areas area\nA00 2\nA01"},
        ),
        "a weights file of other areas": (
            REFUSED,
            (),
            {"NEIGHBOURS": 8, "NEIGHBOUR_FILE": "{own}/own.gal"},
            {"own.gal": "0 2 areas area\nX1 1\nX2\nX2 1\nX1\n"},
        ),
        "a band of a millimetre": (WARNED, (), {"NEIGHBOURS": 4, "BAND": 0.001}),
    },
    "supplylinks": {
        "flows of other products": (REFUSED, (), *_flows("01,02,10", "02,01,5", "01,03,1", "03,02,4")),
        "flows without a row": (REFUSED, (), *_flows()),
        "flows in words": (REFUSED, ("value",), *_flows("58,62,a lot", "62,58,some")),
    },
    "fillsuppressed": {
        "nothing is suppressed": (DONE, (), {}),
        "all is suppressed": (WARNED, (), {"EMPLOYMENT_SUPPRESSED": "1"}),
        "a parent that is the area": (WARNED, (), {"AREA_PARENT": "area"}),
    },
}

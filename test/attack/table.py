"""Attacks that were thought of one by one, each with what has to come: by tool, then by name.

{own} in a parameter is a folder with the files of the case, {folder} that of all cases, {out} the one to write to.
"""

from .cases import DONE, REFUSED, WARNED, WORKS, Case
from .further import FURTHER

_ONE_PLACE = {"SCENARIO": None, "NEW_AREA": "A01", "NEW_INDUSTRY": "9001", "NEW_JOBS": 10}
_TIMES = "{folder}/times.gpkg|layername=times|subset="
_SCRIPT = "<script>alert(1)</script>"
_SECTORS = {"SECTORS_TABLE": "{own}/sectors.csv"}
_PROJECTED = {
    "NATIONAL_OUTLOOK": "{own}/outlook.csv",
    "NATIONAL_OUTLOOK_SECTOR": "sector",
    "NATIONAL_OUTLOOK_YEAR": "year",
}

_FAR = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Far"}, '
    '"geometry": {"type": "Point", "coordinates": [170, -40]}}]}'
)


def _scenario(rows: str) -> tuple[dict, dict]:
    return {"SCENARIO": "{own}/scenario.csv"}, {"scenario.csv": f"area,industry,jobs\n{rows}\n"}


def _sectors(rows: str) -> tuple[dict, dict]:
    return _SECTORS, {"sectors.csv": f"sector,sector_name,code,weight\n{rows}\n"}


def _concordance(rows: str, header: str = "from,to") -> tuple[dict, dict]:
    names = header.split(",")
    parameters = {"CONCORDANCE": "{own}/steps.csv", "CONCORDANCE_FROM": names[0], "CONCORDANCE_TO": names[1]}
    if len(names) > 2:
        parameters["CONCORDANCE_SHARE"] = names[2]
    return parameters, {"steps.csv": f"{header}\n{rows}\n"}


def _projected(rows: str, figure: str = "growth") -> tuple[dict, dict]:
    fields = {**_PROJECTED, f"NATIONAL_OUTLOOK_{figure.upper()}": figure}
    return fields, {"outlook.csv": f"sector,year,{figure}\n{rows}\n"}


# by tool and name: what has to come, words of it ('a|b': one of both), the parameters, and the files of the case
_TABLE: dict[str, dict[str, tuple]] = {
    "impactscenario": {
        "an area without an industry": (REFUSED, ("NEW_INDUSTRY",), {**_ONE_PLACE, "NEW_INDUSTRY": None}),
        "an area that is not there": (REFUSED, ("A99",), {**_ONE_PLACE, "NEW_AREA": "A99"}),
        "an industry that is none": (REFUSED, ("xx",), {**_ONE_PLACE, "NEW_INDUSTRY": "xx"}),
        "nothing new": (REFUSED, (), {**_ONE_PLACE, "NEW_JOBS": 0}),
        "one place and a table": (DONE, (), {**_ONE_PLACE, "SCENARIO": "{folder}/scenario.csv"}),
        "a row in no area": (WARNED, ("ZZ",), *_scenario("ZZ,5811,10\nA00,5811,10")),
        "no row in an area": (REFUSED, ("ZZ",), *_scenario("ZZ,5811,10")),
        "a row of no industry": (WARNED, ("nope",), *_scenario("A00,nope,10\nA00,5811,10")),
        "more jobs taken than there are": (WARNED, ("Area 0, 58",), *_scenario("A00,5811,-1000000")),
        "a row twice": (DONE, (), *_scenario("A00,5811,10\nA00,5811,10")),
        "rows of zero": (REFUSED, (), *_scenario("A00,5811,0\nA01,5811,0")),
        "rows that cancel out": (DONE, (), *_scenario("A00,5811,10\nA00,5811,-10")),
        "jobs in words": (REFUSED, ("jobs",), *_scenario("A00,5811,a lot")),
        "a low delta above the high one": (REFUSED, ("DELTA",), {"DELTA_LOW": 0.9, "DELTA_HIGH": 0.1}),
        "all output is wages, and all is spent": (WARNED, (), {"WAGES_SHARE": 100, "SPENDING_SHARE": 100}),
        "outputs smaller than what is sold": (
            WARNED,
            (),
            {"OUTPUTS_TABLE": "{own}/outputs.csv"},
            {"outputs.csv": "code,value\n58,1\n62,1\n71,1\n90,1\n26,1\n47,1\n69,1\n06,1\n"},
        ),
        "outputs of zero": (
            WARNED,
            (),
            {"OUTPUTS_TABLE": "{own}/outputs.csv"},
            {"outputs.csv": "code,value\n58,0\n62,2000\n71,2000\n90,2000\n26,2000\n47,2000\n69,2000\n06,2000\n"},
        ),
    },
    "hotspotrobustness": {
        "sectors as given beside a list": (REFUSED, ("SECTORS",), {"SECTORS": [9, 0]}),
        "no rule": (REFUSED, ("RULES",), {"RULES": []}),
        "one choice only": (
            REFUSED,
            ("Only one choice",),
            {
                **{"SECTORS": [0], "RULES": [0], "REFERENCES": [0], "MEASURES": [0], "NORMALISATIONS": [0]},
                **{"WEIGHTINGS": [0], "LAST_YEARS": 1},
            },
        ),
        "references by region without regions": (
            REFUSED,
            ("REFERENCES", "REGION"),
            {"REGION": None, "REFERENCES": [2]},
        ),
        "each area a region": (WARNED, (), {"REGION": "area", "REFERENCES": [0, 2]}),
        "a year that is not there": (REFUSED, ("1066",), {"YEAR": "1066"}),
        "a list twice": (DONE, (), {"SECTORS": [0, 0, 1]}),
        "businesses of a table without": (
            REFUSED,
            ("businesses",),
            {"EMPLOYMENT": "{own}/jobs.csv", "MEASURES": [1]},
            {
                "jobs.csv": "area,industry,jobs\n"
                + "".join(f"A{n:02},{code},{n + 9}\n" for n in range(25) for code in (5811, 6201, 4711))
            },
        ),
    },
    "emerginghotspots": {
        "a year lacks an area": (
            WARNED,
            ("A03|missing|without",),
            {"INPUT": f"{_TIMES}NOT (area='A03' AND year=2018)"},
        ),
        "one year": (REFUSED, (), {"INPUT": f"{_TIMES}year=2015"}),
        "two years": (WARNED, (), {"INPUT": f"{_TIMES}year<2017"}),
        "names for years": (REFUSED, ("TIME_FIELD|area",), {"ID_FIELD": "year", "TIME_FIELD": "area"}),
        "all areas alike": (WARNED, (), {"VALUE_FIELD": "year"}),
        "a weights file that is not given": (REFUSED, ("NEIGHBOUR_FILE",), {"NEIGHBOURS": 8}),
        "a band of a metre": (WARNED, (), {"NEIGHBOURS": 4, "BAND": 1}),
        "as many nearest as there are areas": (REFUSED, (), {"NEIGHBOURS": 3, "K": 25}),
        "all years are neighbours": (DONE, (), {"TIME_NEIGHBOURS": 100}),
    },
    "spatialweights": {
        "ids with blanks in a .gal": (REFUSED, ("blank",), {"ID_FIELD": "area_name", "WEIGHTS": "{out}/made.gal"}),
        "an order that nobody has": (WARNED, (), {"ORDER": 20}),
        "joined with itself": (WORKS, (), {"UNION": 1}),
        "a file of another kind": (REFUSED, ("WEIGHTS",), {"WEIGHTS": "{out}/made.doc"}),
        "a table that is not given": (REFUSED, ("NEIGHBOUR_TABLE",), {"NEIGHBOURS": 7}),
        "the same id for all": (REFUSED, ("x",), {"ID_FIELD": "text", "WEIGHTS": "{out}/made.gal"}),
    },
    "creativestudy": {
        "a file and a table": (REFUSED, ("FILE", "EMPLOYMENT"), {"FILE": "{folder}/raw.csv"}),
        "a folder that is a file": (REFUSED, ("FOLDER|em.csv",), {"FOLDER": "{folder}/em.csv"}),
        "a year that is not there": (REFUSED, ("1066",), {"YEAR": "1066"}),
        "an id that no row has": (REFUSED, ("value",), {"BOUNDARY_ID": "value"}),
        "a title that is code": (WORKS, (), {"TITLE": _SCRIPT, "PARTS": [8, 10]}, {}, _SCRIPT),
        "clusters without businesses": (WORKS, (), {"PARTS": [6]}),
    },
    "fetchemployment": {
        "a year to come": (REFUSED, ("2099",), {"YEAR": "2099"}),
        "a year of two digits": (REFUSED, ("23",), {"YEAR": "23"}),
        "an area that is code": (REFUSED, (), {"AREAS": "'; DROP TABLE x; --"}),
        "a cache that is a file": (REFUSED, ("CACHE",), {"CACHE": "{folder}/em.csv"}),
    },
    "fetchboundaries": {
        "a level that is not there": (REFUSED, ("9",), {"LEVEL": "9"}),
        "a year before all maps": (REFUSED, ("1850",), {"YEAR": "1850"}),
        "an area that is not there": (REFUSED, ("ZZ",), {"AREAS": "ZZ"}),
    },
    "translateindustries": {
        "to its own scheme": (WARNED, ("already",), {"SCHEME": 1, "TARGET": 0}),
        "shares of more than all": (REFUSED, ("share",), *_concordance("5811,A,.9\n5811,B,.9", "from,to,share")),
        "one side only": (REFUSED, ("one side",), *_concordance("5811,")),
        "codes that no row has": (REFUSED, (), *_concordance("99,1")),
        "one code of eight": (WARNED, (), *_concordance("5811,1")),
    },
    "sectoremployment": {
        "sectors as given": (WORKS, (), {"SECTORS": 9}),
        "a code in two sectors": (REFUSED, ("twice",), *_sectors("art,Art,9001,1\nplay,Play,9001,1")),
        "a weight of two": (REFUSED, ("weight",), *_sectors("art,Art,9001,2")),
        "a sector that is code": (
            WORKS,
            (),
            {**_SECTORS, "REPORT": "{out}/report.html"},
            {"sectors.csv": f"sector,sector_name,code\nart,{_SCRIPT},9001\nit,IT,6201\n"},
            _SCRIPT,
        ),
        "no row is left": (REFUSED, ("EMPLOYMENT_FILTER|no row",), {"EMPLOYMENT_FILTER": "jobs > 1e9"}),
        "no sector meets a code": (REFUSED, (), *_sectors("art,Art,0113,1")),
    },
    "peerareas": {
        "within no distance": (WARNED, (), {"DISTANCE": 1, "DISTANCE_KM": 0}),
        "beyond the edge of the map": (WARNED, (), {"DISTANCE": 2, "DISTANCE_KM": 10000}),
        "a start that is not there": (REFUSED, ("1999",), {"START": "1999"}),
        "more peers than areas": (WARNED, (), {"K": 1000}),
        "areas of half their own size": (WARNED, (), {"SIZE_FACTOR": 0.5}),
        "no area is large enough": (REFUSED, (), {"MINIMUM_JOBS": 1e9}),
    },
    "employmentoutlook": {
        "a projection of no sector": (WARNED, ("nope",), *_projected("nope,2025,1\nnope,2024,1")),
        "a projection of the past": (REFUSED, (), *_projected("all,2010,1")),
        "a projection without figures": (REFUSED, (), {**_PROJECTED}, {"outlook.csv": "sector,year\nall,2025\n"}),
        "more than all jobs lost": (REFUSED, (), *_projected("all,2025,-200\nall,2026,-200")),
        "a marked year that is none": (REFUSED, ("x",), {"MARKED_YEARS": "2020, x"}),
        "all years marked": (REFUSED, (), {"MARKED_YEARS": ", ".join(map(str, range(2014, 2022)))}),
    },
    "printmap": {
        "a tile map with surroundings": (
            WARNED,
            ("tile map",),
            {"LAYOUT": 1, "CONTEXT": ["{folder}/areas.gpkg|layername=regions"]},
        ),
        "surroundings that are not there": (REFUSED, ("CONTEXT|nothing",), {"CONTEXT": ["{folder}/nothing.gpkg"]}),
        "a table for surroundings": (REFUSED, (), {"CONTEXT": ["{folder}/em.csv"]}),
        "polygons for places": (WARNED, (), {"PLACES": "{folder}/areas.gpkg|layername=areas"}),
        "a name that places lack": (REFUSED, ("nope",), {"PLACES": "{folder}/firms.gpkg", "PLACES_NAME": "nope"}),
        "a template that is a table": (REFUSED, ("TEMPLATE",), {"TEMPLATE": "{folder}/em.csv"}),
        "a title of 5,000 letters": (REFUSED, ("TITLE",), {"TITLE": "x " * 2500}),
        "an inset beside the map": (WARNED, (), {"INSET": "0,1,0,1 [EPSG:3035]"}),
        "places that are not on the map": (
            DONE,
            (),
            {"PLACES": "{own}/far.geojson"},
            {"far.geojson": _FAR},
        ),
    },
}


def table_cases(tool: str) -> list[Case]:
    found = []
    for name, (due, words, parameters, *rest) in {**_TABLE.get(tool, {}), **FURTHER.get(tool, {})}.items():
        more = dict(zip(("files", "never"), rest, strict=False))
        found.append(Case(f"{tool}, {name}", tool, parameters, due, words, more=more))
    return found

"""Every report of the bundled sample and profiles of its areas: what is read aloud, by people and by tests."""

from collections.abc import Callable, Sequence
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[1] / "creative_clusters_plugin" / "sample"
_AREAS = {"BOUNDARIES": f"{SAMPLE}/areas.gpkg|layername=areas", "BOUNDARY_ID": "area"}
_ALL_YEARS = {**_AREAS, "EMPLOYMENT": f"{SAMPLE}/employment.csv"}
_GIVEN = {**_ALL_YEARS, "YEAR": "2021"}
_POINTS = f"{SAMPLE}/scene.gpkg|layername=businesses"
_FLOWS = {
    **{"FLOWS": f"{SAMPLE}/flows.csv", "FLOWS_FROM": "seller", "FLOWS_TO": "buyer", "FLOWS_VALUE": "value"},
    **{"OUTPUTS_TABLE": f"{SAMPLE}/products.csv", "OUTPUTS_PRODUCT": "product", "OUTPUTS_VALUE": "output"},
    **{"OUTPUTS_NAME": "name", "LOOKUP": f"{SAMPLE}/lookup.csv"},
    **{"LOOKUP_INDUSTRY": "division", "LOOKUP_PRODUCT": "product"},
}
_WANTED = {"TABLE", "YEARS_OUTPUT"}
_LARGE = {"hotspotrobustness": {"TABLE"}}  # a row for each area and choice, which no page reads
_REGIONS = f"{SAMPLE}/areas.gpkg|layername=regions"
# by the tool's id: what is given besides its outputs. Draws are few: what is said does not hang on them.
SETTINGS: dict[str, dict] = {
    "importemployment": {"FILE": f"{SAMPLE}/employment.csv"},
    "countbusinesses": {**_AREAS, "POINTS": _POINTS, "POINTS_INDUSTRY": "industry", "POINTS_JOBS": "jobs"},
    "fillsuppressed": {"EMPLOYMENT": f"{SAMPLE}/employment.csv"},
    "rebaseareas": {
        **{"EMPLOYMENT": f"{SAMPLE}/employment.csv", "METHOD": 0, "LOOKUP": f"{SAMPLE}/areas.gpkg|layername=areas"},
        **{"LOOKUP_FROM": "area", "LOOKUP_TO": "region", "TARGET": _REGIONS, "TARGET_ID": "region"},
    },
    "sectoremployment": _GIVEN,
    "locationquotients": _GIVEN,
    "creativehotspots": {**_GIVEN, "DRAWS": 50},
    "hotspotrobustness": {**_ALL_YEARS, "REGION": "region", "DRAWS": 5, "LAST_YEARS": 2},
    "relatedsectoroverlap": {**_GIVEN, "PERMUTATIONS": 99},
    "spatialhotspots": {"INPUT": "{creativehotspots}", "FIELDS": ["lq_creative"], "PERMUTATIONS": 99},
    "spatialweights": {"INPUT": _AREAS["BOUNDARIES"], "NEIGHBOUR_ID": "area"},
    "globalautocorrelation": {"INPUT": "{creativehotspots}", "FIELDS": ["lq_creative", "score"], "PERMUTATIONS": 99},
    "subregionalclusters": {**_GIVEN, "REGION": "region", "PERMUTATIONS": 99},
    "microclusters": {
        **{"POINTS": _POINTS, "POINTS_INDUSTRY": "industry", "POINTS_JOBS": "jobs", "METHOD": 1, "RADIUS": 1500},
        **{"MIN_BUSINESSES": 15, "RELABELLINGS": 99, "PLACES": f"{SAMPLE}/scene.gpkg|layername=places"},
    },
    "employmentchange": _ALL_YEARS,
    "employmentoutlook": _ALL_YEARS,
    "emerginghotspots": {
        **{"INPUT": "{employmentchange:YEARS_OUTPUT}", "ID_FIELD": "area", "TIME_FIELD": "date"},
        **{"VALUE_FIELD": "lq", "PERMUTATIONS": 99},
    },
    "pointcolocation": {"POINTS": _POINTS, "POINTS_CATEGORY": "industry", "SECTORS": 0, "RELABELLINGS": 9},
    "colocationmatrix": {**_GIVEN, "PERMUTATIONS": 99},
    "sectorrelatedness": _GIVEN,
    "supplylinks": {**_GIVEN, **_FLOWS},
    "impactscenario": {
        **{**_GIVEN, **_FLOWS, "NEW_AREA": "C046", "NEW_INDUSTRY": "it_software_computer_services", "NEW_JOBS": 200},
        **{"WAGES_SHARE": 35, "SPENDING_SHARE": 35},
    },
    "peerareas": _GIVEN,
    "audienceoverlap": {
        **{**_GIVEN, "AUDIENCE": f"{SAMPLE}/scene.gpkg|layername=audiences", "AUDIENCE_FIELDS": ["keen", "casual"]},
        **{"AUDIENCE_POPULATION": "people", "PERMUTATIONS": 99},
    },
}


def reports(run: Callable[[str, dict], dict], folder: Path, tools=tuple(SETTINGS)) -> dict[str, dict]:
    """Outputs of `tools` on the sample by tool, their reports in `folder`. run: a tool's id and parameters -> its outputs."""
    from qgis.core import QgsApplication, QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    registry, done = QgsApplication.processingRegistry(), {}
    for name in tools:
        definitions = registry.algorithmById(f"creativeclusters:{name}").destinationParameterDefinitions()
        known = {one.name() for one in definitions}
        wanted = {one.name() for one in definitions if not one.flags() & optional} | (_WANTED & known)
        wanted -= _LARGE.get(name, set())
        given = {key: _result(value, done) for key, value in SETTINGS[name].items()}
        outputs = dict.fromkeys(sorted(wanted), "TEMPORARY_OUTPUT")
        done[name] = run(name, {**given, **outputs, "REPORT": str(folder / f"{name}.html")})
    return done


def profiles(run: Callable[[str, dict], dict], folder: Path, done: dict[str, dict], areas: Sequence[str]) -> None:
    """Profiles of some areas in `folder`, as page, document and workbook, with what `reports` has done."""
    layers = [of_tool[name] for of_tool in done.values() for name in ("OUTPUT", *sorted(_WANTED)) if of_tool.get(name)]
    listed = ", ".join(f"'{area}'" for area in areas)
    given = {"AREAS": done["creativehotspots"]["OUTPUT"], "LAYERS": layers, "AREAS_FILTER": f'"area" in ({listed})'}
    files = {"OUTPUT": "html", "DOCX": "docx", "XLSX": "xlsx"}
    run("areaprofiles", {**given, **{name: str(folder / f"profiles.{end}") for name, end in files.items()}})


def _result(value, done: dict[str, dict]):
    """A result of an earlier tool for '{tool}' or '{tool:OUTPUT}'."""
    if not isinstance(value, str) or not value.startswith("{"):
        return value
    tool, _, output = value.strip("{}").partition(":")
    return done[tool][output or "OUTPUT"]

"""Interactive maps of the published data of ../shared/data: `python -m test.web.real_pages FOLDER [NAME …]`, after a build.

Britain (40 areas, seven years), London (boroughs and 983 neighbourhoods), South Yorkshire (42,918 companies) and England and Wales
(348 and 7,201 areas), made by the tools alone. `python -m test.web.walk` walks through what is made.
"""

import os
import sys
from pathlib import Path

from ..qgis import published
from ..session import tools

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
PLACES = f"{DATA}/places_geonames/places.gpkg|layername=uk_places_5000"
TEMPORARY = "TEMPORARY_OUTPUT"
AS_GIVEN = 9  # sectors as in the table
CENSUS = "ONS, Census 2011, workplace population. Contains public sector information licensed under the Open Government Licence v3.0"
SURVEY = "ONS, Business Register and Employment Survey (open access), 2015–2021; input-output tables, 2022. OGL v3.0. Arts Council England"
COMPANIES = "Companies House; Code-Point Open. Contains OS data © Crown copyright and database right. OGL v3.0"


def britain(run) -> dict:
    """All that the tools say of the 40 areas, and audiences of the arts."""
    given = published.bres(DATA)
    years = {name: value for name, value in given.items() if name != "YEAR"}
    flows = published.uk_flows(DATA)
    both = {"OUTPUT": TEMPORARY, "TABLE": TEMPORARY}
    hotspots = run("creativehotspots", **given, **both)
    change = run("employmentchange", **years, **both, YEARS_OUTPUT=TEMPORARY)
    series = {"INPUT": change["YEARS_OUTPUT"], "ID_FIELD": "itl2_code", "TIME_FIELD": "date", "VALUE_FIELD": "lq"}
    engagement = run(
        "native:joinattributestable",
        INPUT=f"{DATA}/uk_lad_ace_arts_engagement/uk_lad.gpkg|layername=lad_2023",
        FIELD="LAD23CD",
        INPUT_2=f"{DATA}/uk_lad_ace_arts_engagement/ace_lad_2023_24.csv",
        FIELD_2="LAD23CD",
        DISCARD_NONMATCHING=True,
        OUTPUT=TEMPORARY,
    )["OUTPUT"]
    audience = {"AUDIENCE": engagement, **published.arts_fields(), "OUTPUT": TEMPORARY}
    results = (
        hotspots,
        change,
        run("relatedsectoroverlap", **given, OUTPUT=TEMPORARY),
        run("employmentoutlook", **years, **both),
        run("emerginghotspots", **series, OUTPUT=TEMPORARY),
        run("hotspotrobustness", **given, **both),
        run("peerareas", **given, **both),
        run("sectorrelatedness", **given, **both, LINKS=TEMPORARY),
        run("supplylinks", **given, **both, **flows, FLOW_TABLE=TEMPORARY),
        run("audienceoverlap", **given, **audience),
    )
    layers = [layer for one in results for layer in _layers(one) if layer is not hotspots["OUTPUT"]]
    hotspots["OUTPUT"].setName("ITL2 areas")
    return {
        "AREAS": hotspots["OUTPUT"],
        "AREA_ID": "itl2_code",
        "LAYERS": layers,
        "SEGMENT_NAMES": "engaged_arts_online_pct=Arts online; engaged_arts_in_person_pct=Arts in person",
        "TITLE": "Creative industries in Great Britain, 2021",
        "SOURCE": f"{SURVEY}. GeoNames, CC BY 4.0",
    }


def south_yorkshire(run) -> dict:
    """Every company under its creative sub-sector, and clusters of them."""
    source = f"{DATA}/uk_southyorks_firm_points/southyorks_firms.gpkg"
    areas = {"BOUNDARIES": f"{source}|layername=lad", "BOUNDARY_ID": "lad16cd", "BOUNDARY_NAME": "lad16nm"}
    points = {"POINTS": f"{source}|layername=firms", "POINTS_INDUSTRY": "sic4", "POINTS_JOBS": "employees"}
    both = {"OUTPUT": TEMPORARY, "TABLE": TEMPORARY}
    jobs = run("countbusinesses", **areas, POINTS=points["POINTS"], POINTS_INDUSTRY="sic4", **both)["TABLE"]
    hotspots = run("creativehotspots", **areas, EMPLOYMENT=jobs, MEASURE="businesses", **both)
    hotspots["OUTPUT"].setName("Districts")
    near = {"METHOD": 1, "RADIUS": 500, "MIN_BUSINESSES": 30, "RELABELLINGS": 99, "PLACES": PLACES}
    return {
        "AREAS": hotspots["OUTPUT"],
        "AREA_ID": "lad16cd",
        "LAYERS": [hotspots["TABLE"]],
        "BUSINESSES": points["POINTS"],
        "BUSINESSES_INDUSTRY": "sic4",
        "BUSINESSES_SIZE": "employees",
        "BUSINESSES_NAME": "company_number",
        "PRIVACY": 1,
        "CLUSTERS": run("microclusters", **points, **near, OUTPUT=TEMPORARY)["OUTPUT"],
        "TITLE": "Creative companies of South Yorkshire",
        "SOURCE": f"{COMPANIES}. GeoNames, CC BY 4.0",
    }


def london(run) -> dict:
    return _census(run, "msoa11_london", "Industries in London, 2011", ("Boroughs", "Neighbourhoods (MSOA)"))


def england_and_wales(run) -> dict:
    return _census(
        run, "msoa11_ew", "Industries in England and Wales, 2011", ("Local authorities", "Neighbourhoods (MSOA)")
    )


PAGES = {one.__name__: one for one in (britain, london, south_yorkshire, england_and_wales)}


def _census(run, layer: str, title: str, names: tuple[str, str]) -> dict:
    """Quotients by section of neighbourhoods and of the local authorities that they make up; names: of the two levels."""
    folder = DATA / "uk_msoa_workplace2011"
    small = run(
        "native:fieldcalculator",
        INPUT=f"{folder}/{layer}.gpkg",
        FIELD_NAME="lad_name",
        FIELD_TYPE=2,
        FIELD_LENGTH=80,
        FORMULA="regexp_replace(\"MSOA11NM\", ' [0-9]+$', '')",
        OUTPUT=TEMPORARY,
    )["OUTPUT"]
    whole = run("native:dissolve", INPUT=small, FIELD=["lad_code"], OUTPUT=TEMPORARY)["OUTPUT"]
    large = run("native:retainfields", INPUT=whole, FIELDS=["lad_code", "lad_name"], OUTPUT=TEMPORARY)["OUTPUT"]
    named = run(
        "native:joinattributestable",
        INPUT=f"{folder}/workplace_pop_2011_msoa_sic_section_long.csv",
        FIELD="sic_section",
        INPUT_2=f"{folder}/sections.csv",
        FIELD_2="section",
        OUTPUT=TEMPORARY,
    )["OUTPUT"]
    jobs = run(
        "native:fieldcalculator",
        INPUT=named,
        FIELD_NAME="activity",
        FIELD_TYPE=2,
        FIELD_LENGTH=254,
        FORMULA='substr("name", 3)',
        OUTPUT=TEMPORARY,
    )["OUTPUT"]
    table = {"EMPLOYMENT": jobs, "EMPLOYMENT_INDUSTRY": "activity", "EMPLOYMENT_JOBS": "workers"}
    both = {"OUTPUT": TEMPORARY, "TABLE": TEMPORARY}
    local = run(
        "locationquotients",
        BOUNDARIES=small,
        BOUNDARY_ID="MSOA11CD",
        BOUNDARY_NAME="MSOA11NM",
        **table,
        EMPLOYMENT_AREA="MSOA11CD",
        SECTORS=AS_GIVEN,
        **both,
    )
    sums = run(
        "rebaseareas",
        **table,
        EMPLOYMENT_AREA="MSOA11CD",
        METHOD=0,
        LOOKUP=small,
        LOOKUP_FROM="MSOA11CD",
        LOOKUP_TO="lad_code",
        TARGET=large,
        TARGET_ID="lad_code",
        TARGET_NAME="lad_name",
        **both,
    )["TABLE"]
    areas = {"BOUNDARIES": large, "BOUNDARY_ID": "lad_code", "BOUNDARY_NAME": "lad_name"}
    top = run("locationquotients", **areas, EMPLOYMENT=sums, SECTORS=AS_GIVEN, **both)
    top["OUTPUT"].setName(names[0])
    local["OUTPUT"].setName(names[1])
    return {
        "AREAS": top["OUTPUT"],
        "AREA_ID": "lad_code",
        "LAYERS": [top["TABLE"]],
        "LOCAL_AREAS": local["OUTPUT"],
        "LOCAL_ID": "MSOA11CD",
        "LOCAL_NAME": "MSOA11NM",
        "TITLE": title,
        "SOURCE": f"{CENSUS}. GeoNames, CC BY 4.0",
    }


def _layers(results: dict) -> list:
    return [results[name] for name in ("OUTPUT", "TABLE", "YEARS_OUTPUT", "LINKS", "FLOW_TABLE") if name in results]


def main(folder: str, *names: str) -> int:
    if not DATA.is_dir():
        print("real_pages: needs the published data in ../shared/data beside the checkout")
        return 1
    # the plugin as built, with its translations, which the interactive map holds
    sys.path.insert(0, str(ROOT / "build"))
    Path(folder).mkdir(parents=True, exist_ok=True)
    with tools() as run:
        for name in names or PAGES:
            path = Path(folder).resolve() / f"{name}.html"
            given = PAGES[name](run)
            start = os.times().user
            done = run("interactivemap", **given, PLACES=PLACES, OUTPUT=str(path))
            print(
                f"{path.name}: {done['AREA_COUNT']:,} areas, {done['MEASURE_COUNT']} figures, {path.stat().st_size / 1e6:.2f} MB, "
                f"{os.times().user - start:.1f} s of processor time",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

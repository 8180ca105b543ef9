"""The main job on the bundled sample, as a user runs it: qgis_process, then all that can be published of it.

Leaves in build/demo/: creative_hotspots.gpkg (styles inside), report.html, creative_hotspots.qgz, the map as PDF and PNG,
regional_atlas.pdf, area_profiles.html and interactive_map.html.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from test.qgis_process import enable_plugin, environment  # noqa: E402
from test.session import tools  # noqa: E402

SAMPLE = ROOT / "creative_clusters_plugin" / "sample"
DEMO = ROOT / "build" / "demo"
HOTSPOTS, OVERLAP = DEMO / "creative_hotspots.gpkg", DEMO / "related_sector_overlap.gpkg"
SECTORS = DEMO / "sectors.gpkg"
PLACES = f"{SAMPLE}/scene.gpkg|layername=places"
INPUTS = {
    "BOUNDARIES": f"{SAMPLE}/areas.gpkg|layername=areas",
    "BOUNDARY_ID": "area",
    "EMPLOYMENT": f"{SAMPLE}/employment.csv",
    "YEAR": "2021",
}


def run(tool: str, **parameters: str) -> None:
    """One tool through qgis_process, with its progress and log on the screen."""
    arguments = [f"{name}={value}" for name, value in {**INPUTS, **parameters}.items()]
    print(
        f"\n$ qgis_process run creativeclusters:{tool} -- {' '.join(Path(word).name for word in arguments)}", flush=True
    )
    subprocess.run(["qgis_process", "run", f"creativeclusters:{tool}", "--", *arguments], env=environment(), check=True)


def regional_atlas(run, hotspots) -> None:
    """A page for each of the twelve regions: its areas on the map, its own figures beside it."""
    areas, regions = f"{SAMPLE}/areas.gpkg|layername=areas", f"{SAMPLE}/areas.gpkg|layername=regions"
    lookup = {"METHOD": 0, "LOOKUP": areas, "LOOKUP_FROM": "area", "LOOKUP_TO": "region"}
    target = {"TARGET": regions, "TARGET_ID": "region", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    jobs = run("rebaseareas", EMPLOYMENT=INPUTS["EMPLOYMENT"], **lookup, **target)["TABLE"]
    given = {"BOUNDARIES": regions, "BOUNDARY_ID": "region", "EMPLOYMENT": jobs, "OUTPUT": "TEMPORARY_OUTPUT"}
    year = {**given, "YEAR": "2021"}
    of_regions = run("creativehotspots", **year, TABLE="TEMPORARY_OUTPUT")
    peers = run("peerareas", **year, MINIMUM_JOBS=0, K=4, TABLE="TEMPORARY_OUTPUT")
    run(
        "printatlas",
        COVERAGE=of_regions["OUTPUT"],
        COVERAGE_ID="region",
        LAYERS=[
            of_regions["TABLE"],
            run("relatedsectoroverlap", **year)["OUTPUT"],
            *(peers["OUTPUT"], peers["TABLE"]),
            run("employmentchange", **given)["OUTPUT"],
        ],
        MAP=hotspots,
        PLACES=PLACES,
        TITLE="Atlas of Orvessia, 2021 · Synthetic data",
        OUTPUT=str(DEMO / "regional_atlas.pdf"),
    )


def further_results(run) -> list[str]:
    """What other tools say of the same areas, for the pages on each of them."""
    given = {name: value for name, value in INPUTS.items() if name != "YEAR"}
    temporary = {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    change = run("employmentchange", **given, **temporary, YEARS_OUTPUT="TEMPORARY_OUTPUT")
    outlook = run("employmentoutlook", **given, **temporary)
    years = {"ID_FIELD": "area", "TIME_FIELD": "date", "VALUE_FIELD": "lq", "PERMUTATIONS": 999}
    emerging = run("emerginghotspots", INPUT=change["YEARS_OUTPUT"], **years, OUTPUT="TEMPORARY_OUTPUT")
    robust = run("hotspotrobustness", **INPUTS, **temporary, DRAWS=50)
    peers = run("peerareas", **INPUTS, **temporary)
    related = run("sectorrelatedness", **INPUTS, **temporary, LINKS="TEMPORARY_OUTPUT")
    flows = {
        **{"FLOWS": f"{SAMPLE}/flows.csv", "FLOWS_FROM": "seller", "FLOWS_TO": "buyer", "FLOWS_VALUE": "value"},
        **{"OUTPUTS_TABLE": f"{SAMPLE}/products.csv", "OUTPUTS_PRODUCT": "product", "OUTPUTS_VALUE": "output"},
        **{"OUTPUTS_NAME": "name", "LOOKUP": f"{SAMPLE}/lookup.csv"},
        **{"LOOKUP_INDUSTRY": "division", "LOOKUP_PRODUCT": "product"},
    }
    supply = run("supplylinks", **INPUTS, **temporary, **flows, FLOW_TABLE="TEMPORARY_OUTPUT")
    # 200 jobs in software for a town that lives of it; the invented flows have no wages, so that shares stand for them
    new = {"NEW_AREA": "C046", "NEW_INDUSTRY": "it_software_computer_services", "NEW_JOBS": 200}
    shares = {"WAGES_SHARE": 35, "SPENDING_SHARE": 35}
    scenario = run("impactscenario", **INPUTS, **temporary, **flows, **new, **shares, FLOW_TABLE="TEMPORARY_OUTPUT")
    audience = {"AUDIENCE": f"{SAMPLE}/scene.gpkg|layername=audiences", "AUDIENCE_FIELDS": ["keen", "casual"]}
    people = {"AUDIENCE_POPULATION": "people", "PERMUTATIONS": 99}
    return [
        run("audienceoverlap", **INPUTS, **audience, **people, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"],
        *(change["OUTPUT"], change["TABLE"], change["YEARS_OUTPUT"], outlook["OUTPUT"], outlook["TABLE"]),
        *(emerging["OUTPUT"], robust["OUTPUT"], peers["OUTPUT"], peers["TABLE"]),
        *(
            related["OUTPUT"],
            related["TABLE"],
            related["LINKS"],
            supply["OUTPUT"],
            supply["TABLE"],
            supply["FLOW_TABLE"],
        ),
        *(scenario["OUTPUT"], scenario["TABLE"], scenario["FLOW_TABLE"]),
    ]


def scene(run) -> dict:
    """What readers of the interactive map see as they zoom in: businesses, clusters of them, places."""
    points = f"{SAMPLE}/scene.gpkg|layername=businesses"
    clusters = run(
        "microclusters",
        POINTS=points,
        POINTS_INDUSTRY="industry",
        POINTS_JOBS="jobs",
        METHOD=1,
        RADIUS=1500,
        MIN_BUSINESSES=15,
        RELABELLINGS=199,
        PLACES=PLACES,
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    return {
        "BUSINESSES": points,
        "BUSINESSES_INDUSTRY": "industry",
        "BUSINESSES_NAME": "name",
        "BUSINESSES_SIZE": "jobs",
        "PRIVACY": 1,
        "SEGMENT_NAMES": "keen=Keen audiences; casual=Now and then",
        "CLUSTERS": clusters,
        "PLACES": f"{SAMPLE}/scene.gpkg|layername=gazetteer",
        "CONTEXT": f"{SAMPLE}/scene.gpkg|layername=neighbours",
        "STORY": f"{SAMPLE}/story.csv",
    }


def publish(tool) -> list:
    """A project whose layers open styled, the map of the hotspots, atlas and profiles; returns the ten leading areas."""
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject.instance()
    project.setTitle("Creative hotspots of Orvessia (synthetic data)")
    layers = []
    for path, name in ((OVERLAP, "Overlap with related sectors"), (HOTSPOTS, "Creative hotspots")):
        layer = QgsVectorLayer(str(path), name, "ogr")
        if not layer.isValid():
            raise SystemExit(f"{path.name} cannot be opened")
        project.addMapLayer(layer)
        layers.append(layer)
    project.layerTreeRoot().findLayer(layers[0].id()).setItemVisibilityChecked(False)
    hotspots = layers[1]
    project.setCrs(hotspots.crs())
    page = {
        "LAYER": hotspots,
        "TITLE": "Creative hotspots of Orvessia, 2021",
        "NOTE": "Synthetic data",
        "DPI": 200,
        "CONTEXT": [f"{SAMPLE}/areas.gpkg|layername=regions"],
        "PLACES": PLACES,
    }
    for ending in ("pdf", "png"):
        tool("printmap", **page, OUTPUT=str(DEMO / f"creative_hotspots.{ending}"))
    regional_atlas(tool, hotspots)
    known = {
        "AREAS": hotspots,
        "LAYERS": [str(SECTORS), layers[0], *further_results(tool)],
        "SOURCE": "synthetic sample of Creative Clusters, an invented country",
    }
    tool(
        "areaprofiles",
        **known,
        TITLE="Creative areas of Orvessia, 2021",
        OUTPUT=str(DEMO / "area_profiles.html"),
        DATA=str(DEMO / "area_profiles.json"),
    )
    tool(
        "interactivemap",
        **(known | scene(tool)),
        TITLE="Creative Orvessia, 2021",
        OUTPUT=str(DEMO / "interactive_map.html"),
    )
    project.write(str(DEMO / "creative_hotspots.qgz"))
    rows = sorted((one for one in hotspots.getFeatures() if one["class"] == "hotspot"), key=lambda one: one["rank"])
    leading = [
        tuple(row[name] for name in ("rank", "area_name", "score", "rank_low", "rank_high", "lq_creative"))
        for row in rows[:10]
    ]
    project.clear()
    return leading


def main() -> int:
    start = time.monotonic()
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    enable_plugin()
    run("creativehotspots", OUTPUT=str(HOTSPOTS), TABLE=str(SECTORS), REPORT=f"{DEMO}/report.html")
    run("relatedsectoroverlap", OUTPUT=str(OVERLAP), REPORT=f"{DEMO}/overlap.html")
    # the plugin as built, with its translations, which the interactive map holds
    sys.path.insert(0, str(ROOT / "build"))
    with tools() as tool:
        leading = publish(tool)
    print("\nThe ten leading hotspots of Orvessia, an invented country (synthetic data):\n")
    print("  rank  90 %    score   LQ    area")
    for rank, name, score, low, high, quotient in leading:
        print(f"  {rank:4d}  {f'{low}-{high}':6s}  {score:5.1f}  {quotient:4.2f}   {name}")
    print(f"\nIn {DEMO.relative_to(ROOT)}/ after {time.monotonic() - start:.0f} s:")
    for path in sorted(DEMO.iterdir()):
        print(f"  {path.name:32s} {path.stat().st_size / 1e6:6.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Source and licence of figures: said once, kept in the metadata, handed on by every tool, printed on pages."""

import pytest
from qgis.core import QgsVectorLayer

from creative_clusters_plugin.core.raw.formats import FORMATS
from creative_clusters_plugin.layers.about import about

from .layers import SAMPLE_INPUTS, boundaries, inputs, table
from .running import run
from .test_print_map import page_of_project, print_map

pytestmark = pytest.mark.usefixtures("provider")
SAID = "Business Register and Employment Survey 2021, Office for National Statistics. Open Government Licence v3.0"


@pytest.mark.parametrize("ending", ["gpkg", "memory"])
def test_said_once_it_travels_through_the_chain_to_the_page(tmp_path, ending):
    def target(name: str) -> str:
        return "TEMPORARY_OUTPUT" if ending == "memory" else str(tmp_path / f"{name}.gpkg")

    def layer_of(done, name: str) -> QgsVectorLayer:
        found = done.outputs[name]
        return found if isinstance(found, QgsVectorLayer) else QgsVectorLayer(found, name, "ogr")

    given = {**SAMPLE_INPUTS, "SOURCE_TEXT": f" {SAID}\n", "OUTPUT": target("sectors"), "TABLE": target("jobs")}
    first = run("creativeclusters:sectoremployment", given)
    table = layer_of(first, "TABLE")
    if ending == "gpkg":
        table.loadDefaultMetadata()
    assert about(table).data == SAID
    more = {"SECTORS": 9, "EMPLOYMENT": first.outputs["TABLE"], "OUTPUT": target("hotspots")}
    hotspots = layer_of(run("creativeclusters:creativehotspots", {**SAMPLE_INPUTS, **more}), "OUTPUT")
    if ending == "gpkg":
        hotspots.loadDefaultMetadata()
    assert SAID in about(hotspots).data
    print_map(hotspots, tmp_path / "map.png", DPI=30, TITLE="Page")
    assert SAID in page_of_project("Page").itemById("source").text()
    assert "employment (2021)" not in page_of_project("Page").itemById("source").text()


def test_formats_whose_publisher_is_known_say_it():
    known = {one.id: one.origin for one in FORMATS}
    assert all(known[name] for name in ("nomis", "qcew", "cbp", "eurostat", "lodes"))
    assert not any(known[name] for name in ("long", "wide", "crosstab"))
    assert "Open Government Licence" in known["nomis"]


@pytest.mark.parametrize(("regions", "title"), [("CDEFGHIJKLM", " of Great Britain"), ("CDEFGHIJKL", "")])
def test_the_title_names_the_nation_where_the_areas_make_it_up(tmp_path, regions, title):
    areas = [f"TL{region}1" for region in regions]
    rows = [
        (area, code, 100 + 10 * place, 2021) for place, area in enumerate(areas) for code in ("6201", "9001", "4711")
    ]
    jobs = table(rows, "area:string industry:string jobs:double year:integer")
    report = tmp_path / "report.html"
    done = run("creativeclusters:creativehotspots", inputs(boundaries(areas), jobs, REPORT=str(report)))
    layer = done.layers["OUTPUT"]
    assert f"<title>Creative hotspots{title}, 2021</title>" in report.read_text(encoding="utf-8")
    assert about(layer).title == f"Creative hotspots{title}, 2021"
    print_map(layer, tmp_path / "map.png", DPI=30)
    assert page_of_project(about(layer).title).itemById("title").text() == f"Creative hotspots{title}, 2021"


def nowhere(**more) -> dict:
    """Inputs that say nothing of their source."""
    return inputs(boundaries("AB"), jobs_of("AB"), **more)


def jobs_of(areas: str) -> QgsVectorLayer:
    rows = [(area, code, 10 + 7 * place) for place, area in enumerate(areas) for code in ("6201", "9001", "4711")]
    return table(rows, "area:string industry:string jobs:double", name="my_download_2")


def test_a_file_name_is_no_source(tmp_path):
    report, page, pages = (tmp_path / name for name in ("report.html", "profiles.html", "map.html"))
    done = run("creativeclusters:creativehotspots", nowhere(REPORT=str(report), SECTORS_TABLE="", YEAR=""))
    hotspots = done.layers["OUTPUT"]
    assert about(hotspots).data == ""
    assert about(hotspots).source.startswith("Source: not stated. Method:")
    assert "The source of 'my_download_2' is not stated" in done.log and "SOURCE_TEXT" in done.log
    run("creativeclusters:areaprofiles", {"AREAS": hotspots, "OUTPUT": str(page)})
    run("creativeclusters:interactivemap", {"AREAS": hotspots, "OUTPUT": str(pages)})
    print_map(hotspots, tmp_path / "map.png", DPI=30, TITLE="Page")
    assert "Source: not stated" in page_of_project("Page").itemById("source").text()
    said = [report.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")]
    assert all('class="source">Source: not stated</p>' in text for text in said)
    for text in (*said, pages.read_text(encoding="utf-8")):
        assert "my_download_2 ·" not in text and "Source: my_download_2" not in text
    assert '"source":"not stated"' in pages.read_text(encoding="utf-8").replace('": "', '":"')


def test_a_source_of_the_boundaries_is_not_taken_for_that_of_the_jobs(tmp_path):
    areas, report = boundaries("AB"), tmp_path / "report.html"
    metadata = areas.metadata()
    metadata.setRights(["Mapping Agency. Open licence"])
    areas.setMetadata(metadata)
    done = run(
        "creativeclusters:creativehotspots", inputs(areas, jobs_of("AB"), REPORT=str(report), TABLE="TEMPORARY_OUTPUT")
    )
    said = "Mapping Agency. Open licence · Employment: source not stated"
    assert f"Source: {said}</p>" in report.read_text(encoding="utf-8")
    assert about(done.layers["OUTPUT"]).data == said
    # it travels once
    again = run("creativeclusters:sectoremployment", inputs(areas, done.outputs["TABLE"], SECTORS=9))
    assert about(again.layers["OUTPUT"]).data == said
    silent = run("creativeclusters:sectoremployment", nowhere()).layers["OUTPUT"]
    page = tmp_path / "profiles.html"
    run("creativeclusters:areaprofiles", {"AREAS": done.layers["OUTPUT"], "LAYERS": [silent], "OUTPUT": str(page)})
    assert f"Source: {said} · other figures: source not stated</p>" in page.read_text(encoding="utf-8")


def test_metadata_beside_a_file_say_its_source(tmp_path):
    file, report = tmp_path / "jobs.csv", tmp_path / "report.html"
    file.write_text("area,industry,jobs\nA,6201,5\nA,4711,9\nB,6201,3\n", encoding="utf-8")
    given = {"FILE": str(file), "TABLE": "TEMPORARY_OUTPUT", "REPORT": str(report)}
    run("creativeclusters:importemployment", given)
    assert "Source: not stated</p>" in report.read_text(encoding="utf-8")
    (tmp_path / "jobs.qmd").write_text("<qgis><rights>Statistics Office</rights></qgis>", encoding="utf-8")
    done = run("creativeclusters:importemployment", given)
    assert "Source: Statistics Office</p>" in report.read_text(encoding="utf-8")
    assert about(done.layers["TABLE"]).data == "Statistics Office" and "not stated" not in done.log

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

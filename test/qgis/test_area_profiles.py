"""Area profiles: the four ways, what is not well said in words, and names that try to be markup."""

import csv
import functools
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from creative_clusters_plugin.algorithms.running.field_titles import titled_column
from creative_clusters_plugin.core.publish.area_profiles import Profiles
from creative_clusters_plugin.reports.pages import profile_office, profile_parts
from creative_clusters_plugin.reports.pages import profile_words as words
from creative_clusters_plugin.reports.pages.area_profiles import file_names
from creative_clusters_plugin.styling.pictures import svg_png

from .layers import SAMPLE_INPUTS, boundaries, inputs, memory, square
from .running import FOUR_WAYS, run, run_task

pytestmark = pytest.mark.usefixtures("provider")
TOOL = "creativeclusters:areaprofiles"
NASTY = ['<script>alert("x")</script>', '"><img src=x onerror=alert(1)>', "=cmd()", "ش" * 40, "x" * 10_000]


@pytest.fixture(scope="module")
def results(provider, tmp_path_factory) -> dict[str, str]:
    """Outputs of other tools on the sample, as files by name."""
    folder = tmp_path_factory.mktemp("results")
    files = {}

    def make(tool: str, **outputs):
        written = {output: str(folder / f"{name}.gpkg") for output, name in outputs.items()}
        run(f"creativeclusters:{tool}", {**SAMPLE_INPUTS, **({} if "change" in tool else {"YEAR": "2021"}), **written})
        files.update({name: written[output] for output, name in outputs.items()})

    make("creativehotspots", OUTPUT="hotspots", TABLE="sectors")
    make("relatedsectoroverlap", OUTPUT="overlap")
    make("employmentchange", OUTPUT="change", TABLE="sector_change", YEARS_OUTPUT="years")
    make("peerareas", OUTPUT="types", TABLE="peers")
    return files


def given(results: dict, **more) -> dict:
    return {
        "AREAS": results["hotspots"],
        "LAYERS": [path for name, path in results.items() if name != "hotspots"],
        **more,
    }


@pytest.fixture(scope="module")
def found(results, tmp_path_factory):
    @functools.cache
    def found(way: str) -> dict:
        folder = tmp_path_factory.mktemp(f"profiles_{way}")
        targets = {
            name: str(folder / f"p.{end}") for name, end in (("OUTPUT", "html"), ("DATA", "json"), ("CSV", "csv"))
        }
        done = FOUR_WAYS[way](TOOL, given(results, **targets))
        assert "Traceback" not in done.log
        return {
            "page": (folder / "p.html").read_text(encoding="utf-8"),
            "json": json.loads((folder / "p.json").read_text(encoding="utf-8")),
            "csv": (folder / "p.csv").read_text(encoding="utf-8-sig"),
            "numbers": {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))},
        }

    return found


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_gives_the_same(found, way):
    here, first = found(way), found("run")
    assert here["json"]["areas"] == first["json"]["areas"]
    assert here["csv"] == first["csv"]
    assert here["numbers"] == {"AREA_COUNT": 200, "TOPIC_COUNT": 9}
    assert here["page"].count("<article") == 200
    assert here["json"]["topics"] == [
        *("summary", "near", "sectors", "overlap", "change", "types", "peers", "sector_change", "history"),
    ]


class Reader(HTMLParser):
    """Tags that do not close, ids, links inside the page, headings, and pictures without a text."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.tags, self.unnamed = [], [], [], set(), 0

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.add(tag)
        if tag not in ("meta", "path", "use", "line", "circle", "rect", "polyline", "polygon", "br", "img", "link"):
            self.open.append(tag)
        if given.get("id"):
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
        self.unnamed += tag == "svg" and not ({"aria-labelledby", "aria-label", "aria-hidden"} & set(given))

    def handle_endtag(self, tag):
        if tag in ("path", "use", "line", "circle", "rect", "polyline", "polygon"):
            return
        assert self.open.pop() == tag


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def test_the_page_is_whole_and_needs_nothing_else(found):
    page = found("run")["page"]
    reader = read(page)
    assert len(reader.ids) == len(set(reader.ids))
    assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)
    assert len(reader.links) == 200
    assert reader.unnamed == 0
    assert not reader.tags & {"script", "iframe", "link", "object"}
    assert re.findall(r'(?:src|href)="(?!#|data:)', page) == []
    assert "default-src 'none'" in page


def test_figures_of_the_page_are_those_of_the_layers(found, results):
    layer = QgsVectorLayer(results["hotspots"], "hotspots", "ogr")
    content = {area["area"]: area for area in found("run")["json"]["areas"]}
    assert len(content) == layer.featureCount()
    for feature in layer.getFeatures():
        own = content[feature["area"]]["summary"]
        assert own["class"] == feature["class"]
        if own["lq_creative"] is not None:
            assert own["lq_creative"] == pytest.approx(feature["lq_creative"])
    rows = list(csv.DictReader(io.StringIO(found("run")["csv"])))
    jobs = sum(float(row["value"]) for row in rows if row["topic"] == "summary" and row["figure"] == "jobs_creative")
    assert jobs == pytest.approx(sum(area["summary"]["jobs_creative"] or 0 for area in content.values()))


def test_pages_for_each_area_with_an_index(results, tmp_path):
    done = run(
        TOOL, given(results, ARRANGEMENT=1, AREAS_FILTER="\"class\" = 'hotspot'", OUTPUT=str(tmp_path / "index.html"))
    )
    index = read((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert done.outputs["AREA_COUNT"] == len(index.links) == 22
    for link in index.links:
        page = read((tmp_path / link).read_text(encoding="utf-8"))
        assert page.links == ["../index.html"]
        assert ((tmp_path / link).parent / page.links[0]).resolve() == tmp_path / "index.html"


def nasty_areas() -> QgsVectorLayer:
    rows = [
        (f"A{number}", name, 1.2 + number, "hotspot", 50.0, number + 1, 1000.0) for number, name in enumerate(NASTY)
    ]
    fields = "area:string area_name:string(0) lq_creative:double class:string score:double rank:int jobs_total:double"
    return memory(
        "Polygon?crs=EPSG:3035", fields, rows, "<b>areas</b>", [square(number) for number in range(len(rows))]
    )


def test_names_are_text_and_never_markup(tmp_path):
    layer = nasty_areas()
    targets = {"OUTPUT": str(tmp_path / "p.html"), "CSV": str(tmp_path / "p.csv")}
    run(TOOL, {"AREAS": layer, "TITLE": NASTY[0], "SOURCE": NASTY[1], **targets})
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    reader = read(page)
    assert not reader.tags & {"script", "img", "b"}
    assert "&lt;script&gt;" in page
    assert NASTY[3] in page
    assert NASTY[4] in page
    rows = list(csv.reader(io.StringIO((tmp_path / "p.csv").read_text(encoding="utf-8-sig"))))
    assert "'=cmd()" in {row[1] for row in rows}
    assert not any(cell.startswith("=") for row in rows for cell in row)


def refused(**parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, parameters, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


def test_a_layer_without_figures_is_refused_with_the_tool_that_makes_them(tmp_path):
    text = refused(AREAS=boundaries(), OUTPUT=str(tmp_path / "p.html"))
    assert "Creative hotspots" in text
    assert "area_name" in text


def test_a_layer_without_the_id_is_refused(tmp_path):
    layer = memory("Polygon?crs=EPSG:3035", "code:string lq_creative:double", [("A", 1.0)], "areas", [square(0)])
    bare = memory("Polygon?crs=EPSG:3035", "lq_creative:double", [(1.0,), (1.0,)], "areas", [square(0), square(1)])
    assert "AREA_ID" in refused(AREAS=bare, OUTPUT=str(tmp_path / "p.html"))
    assert "has no field 'gone'" in refused(AREAS=layer, AREA_ID="gone", OUTPUT=str(tmp_path / "p.html"))


def test_a_place_that_cannot_be_written_is_named(results, tmp_path):
    (tmp_path / "file").write_text("x")
    text = refused(AREAS=results["hotspots"], OUTPUT=str(tmp_path / "file" / "p.html"))
    assert "cannot be written" in text
    assert (tmp_path / "file").read_text() == "x"


def test_one_area_without_geometry_and_a_layer_of_something_else(tmp_path):
    hot = run("creativeclusters:creativehotspots", inputs()).layers["OUTPUT"]
    layer = QgsVectorLayer("Polygon?crs=EPSG:3035", "one", "memory")
    layer.dataProvider().addAttributes(hot.fields().toList())
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(next(hot.getFeatures()).attributes())
    feature.setGeometry(QgsGeometry())
    layer.dataProvider().addFeatures([feature])
    other = memory("NoGeometry", "a:string b:double", [("x", 1.0)], "other")
    done = run(TOOL, {"AREAS": layer, "LAYERS": [other], "OUTPUT": str(tmp_path / "p.html")})
    assert "1 area of 'one' has no geometry" in done.log
    assert "1 layer has none of the figures that are shown here, and is not used: 'other'" in done.log
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert page.count("<article") == 1
    assert 'class="locator"' not in page


def test_layers_of_the_project_are_read_in_a_task(results, tmp_path):
    layers = [QgsVectorLayer(results[name], name, "ogr") for name in ("hotspots", "sectors", "overlap")]
    QgsProject.instance().addMapLayers(layers)
    done = run_task(
        TOOL, {"AREAS": layers[0], "LAYERS": [one.id() for one in layers[1:]], "OUTPUT": str(tmp_path / "p.html")}
    )
    assert done.outputs["TOPIC_COUNT"] == 4
    assert Path(tmp_path / "p.html").stat().st_size > 100_000


def profile(**topics) -> dict:
    return {"area": "T1", "name": "Tees", **topics}


def sub_sector(name: str, lq: float, low: float | None, high: float | None) -> dict:
    return {"sector": name.lower(), "sector_name": name, "lq": lq, "lq_low": low, "lq_high": high}


def test_strengths_are_the_areas_own_quotients_surely_above_one():
    """What its type is specialised in is none of its strengths, and an interval around 1 is none."""
    rows = [
        sub_sector("Museums", 1.9, 1.3, 2.7),
        sub_sector("Design", 1.4, 0.8, 2.2),
        sub_sector("Architecture", 0.44, 0.2, 0.8),
    ]
    types = {"class": "type 1", "type_name": "Museums; Architecture"}
    said = words.strong(profile(sectors=rows, types=types))
    assert said == ["Museums: 1.9 times the share in the nation (90 % interval 1.3–2.7)"]
    assert words.strong(profile(sectors=rows[1:])) == ["No sub-sector is surely above its share in the nation."]
    assert "not known" in words.strong(profile(sectors=[sub_sector("Design", 3.0, None, None)]))[0]
    assert words.strong(profile()) == []


def test_peers_no_more_alike_than_chance_are_not_called_alike():
    rows = [
        {"peer": "A", "peer_name": "Aton", "similarity": 0.91, "similarity_chance": 0.85, "distance_km": 12.0},
        {"peer": "B", "peer_name": "Beck", "similarity": 0.80, "similarity_chance": 0.85, "distance_km": 3.0},
    ]
    assert words.peers(rows) == "Most alike: Aton (similarity 0.91, 12 km away)."
    assert words.peers(rows[1:]) == "No area is more alike than chance would make its nearest."
    # layers of earlier versions do not say what chance gives
    assert "Beck" in words.peers([{"peer_name": "Beck", "similarity": 0.3}])
    assert words.peers([]) == ""


def test_opportunities_are_said_in_words_and_no_more_than_three():
    rows = [
        {"sector_name": "60.20 Television broadcasting", "supports": "6391 News agencies; 5920 Music"},
        {"sector_name": "J59 Film", "supports": None},
        {"sector_name": "3D printing", "supports": "IT services"},
        {"sector_name": "Fourth", "supports": "x"},
    ]
    assert words.opportunities(rows) == [
        "Television broadcasting, beside news agencies",
        "Film",
        "3D printing, beside IT services",
    ]


def test_what_opens_complex_sectors_is_drawn_in_quadrants():
    rows = [
        {"sector_name": name, "density": density, "gain": gain, "density_mean": 0.4, "gain_mean": 0.1}
        for name, density, gain in (("Film", 0.6, 0.3), ("Paper", 0.5, -0.2))
    ]
    drawn = profile_parts.opportunities(rows, "x-gain", "Alton")
    assert drawn.count("<svg") == 1 and "Close and complex: first choice" in drawn
    without = profile_parts.opportunities([{"sector_name": "Film", "density": 0.6}], "x-gain", "Alton")
    assert "<svg" not in without and "Film" in without
    figures = profile_parts.complexity({"eci": 1.254, "coi": None, "fitness": 1.0})
    assert "1.25" in figures and "COI" not in figures


def test_pay_is_said_where_it_is_known():
    row = {"sector": "a", "sector_name": "Film", "jobs": 10.0, "lq": 1.2, "pay": 51_234.0, "pay_ratio": 1.256}
    drawn = profile_parts.sectors([row], "x-lq", "Alton")
    assert "51,234" in drawn and "1.26" in drawn
    assert "Pay per job" not in profile_parts.sectors([{**row, "pay_ratio": None}], "x-lq", "Alton")
    said = words.headline({"name": "Alton", "summary": {"pay_ratio_creative": 1.3}})
    assert "pays 1.30 times what one pays in the nation" in said


def test_a_sheet_comes_before_all_details(found):
    page = found("run")["page"]
    # folded, so that a print has a sheet for each area; the details of one stand behind its sheet
    assert page.count('</article>\n<details class="detail">\n<summary>') == 200
    assert '<details class="detail" open' not in page
    sheet = page[page.index("<article") : page.index("</article>")]
    assert "<table" not in sheet
    assert sheet.count("<dt>") == 6
    assert sheet.index("<h3>Strengths") < sheet.index("<h3>Rank") < sheet.index("<h3>Change")


def test_office_files_hold_the_same_figures_as_numbers(results, found, tmp_path):
    document, workbook = str(tmp_path / "p.docx"), str(tmp_path / "p.xlsx")
    run(TOOL, given(results, OUTPUT=str(tmp_path / "p.html"), DOCX=document, XLSX=workbook))
    areas, figures = load_workbook(workbook).worksheets
    header, *rows = areas.iter_rows(values_only=True)
    assert header[:2] == ("Area", "Name of the area") and not [one for one in header if "_" in one]
    own = {row[0]: dict(zip(header, row, strict=True)) for row in rows}
    content = {area["area"]: area for area in found("run")["json"]["areas"]}
    assert own.keys() == content.keys()
    assert {key: row["Creative jobs"] for key, row in own.items()} == {
        key: area["summary"]["jobs_creative"] for key, area in content.items()
    }
    listed = [row for row in figures.iter_rows(min_row=2, values_only=True) if row[5] == "LQ"]
    assert len(listed) > 1000
    assert all(isinstance(row[6], (int, float)) for row in listed)
    text = [paragraph.text for paragraph in Document(document).paragraphs]
    assert [area["name"] for area in content.values()] == [
        one for one in text if one in {a["name"] for a in content.values()}
    ]
    assert text.count("Strengths") == 200


def test_texts_in_office_files_are_no_formulas_and_may_hold_anything():
    areas = tuple({"area": f"A{n}", "name": name} for n, name in enumerate([*NASTY, "bell \x07 \ud800"]))
    profiles = Profiles(areas, (), ())
    sheet = load_workbook(io.BytesIO(profile_office.workbook(profiles))).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert sheet["B4"].value == "=cmd()"
    assert sheet["B7"].value == "bell  "
    text = [one.text for one in Document(io.BytesIO(profile_office.document(profiles, NASTY[0], NASTY[1]))).paragraphs]
    assert {NASTY[0], "=cmd()", "bell  "} <= set(text)


def test_a_document_has_the_map_of_each_area_with_a_shape():
    areas = tuple({"area": key, "name": key} for key in "ABC")
    png = svg_png('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>', 1.0)
    made = profile_office.document(Profiles(areas, (), ()), "T", "S", lambda area: b"" if area == "B" else png)
    found = Document(io.BytesIO(made))
    assert [round(one.height.cm, 1) for one in found.inline_shapes] == [4.5, 4.5]
    # each behind the heading of its area
    order = [one.text or "map" for one in found.paragraphs if one.text in ("A", "B", "C") or "graphic" in one._p.xml]
    assert order == ["A", "map", "B", "C", "map"]


def test_a_workbook_is_in_words_and_its_figures_are_numbers_with_formats():
    rows = [{"group": "kibs", "lq": 1.25, "lq_creative": 0.5, "class": "related only"}]
    sectors = [{"sector": "design", "sector_name": "Design", "jobs": 1234.0, "lq_low": 0.4}]
    summary = {"jobs_creative": 1234567, "lq_creative": 1.2345, "class": "hotspot"}
    one = {"area": "A", "name": "Aton", "summary": summary, "overlap": rows, "sectors": sectors}
    book = load_workbook(io.BytesIO(profile_office.workbook(Profiles((one,), (), ()), titled_column)))
    areas, figures = book.worksheets
    assert [cell.value for cell in areas[1]][2:] == ["Creative jobs", "Creative LQ", "Class"]
    assert [cell.value for cell in areas[2]][2:] == [1234567, 1.2345, "Hotspot"]
    assert [cell.number_format for cell in areas[2]][2:4] == ["#,##0", "#,##0.00"]
    said = [tuple(cell.value for cell in row[2:]) for row in figures.iter_rows(min_row=2)]
    assert ("Related sectors", "kibs", "Knowledge-intensive business services", "Class", "related only") in said
    # of a sub-sector, and not of creative jobs
    assert ("Sub-sectors", "design", "Design", "LQ, lower end", 0.4) in said
    assert ("Sub-sectors", "design", "Design", "Jobs", 1234) in said


def test_file_names_are_valid_everywhere_and_unlike():
    ids = ["CON", "nul", "a_1", "a", "a!", "A", "a/b", "a:b", "...", "lpt1", "x" * 300]
    names = list(file_names(Profiles(tuple({"area": one, "name": one} for one in ids), (), ())).values())
    assert len({name.casefold() for name in names}) == len(ids)
    assert not {name.split(".")[0].casefold() for name in names} & {"con", "nul", "lpt1", ""}
    assert max(len(name) for name in names) < 80

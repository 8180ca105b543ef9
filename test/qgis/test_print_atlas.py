"""Print atlas: pages with maps and profiles in the four ways, bookmarks, files for each page, and bad input."""

import functools
from itertools import pairwise
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.algorithms.running.atlas_pages import pages_of
from creative_clusters_plugin.styling.atlas import file_names
from creative_clusters_plugin.styling.atlas_panel import Box, Text, panel
from creative_clusters_plugin.styling.palettes import QUOTIENT_COLOURS

from ..unit.test_pdf_outline import bookmarks
from .layers import SAMPLE_INPUTS, inputs, memory, square
from .running import FOUR_WAYS, Run, run

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:printatlas"


def print_atlas(coverage, path, **more) -> Run:
    import processing

    feedback = QgsProcessingFeedback(False)
    outputs = processing.run(TOOL, {"COVERAGE": coverage, "OUTPUT": str(path), **more}, feedback=feedback)
    return Run(outputs, {}, feedback.textLog())


@pytest.fixture(scope="module")
def sample(provider, tmp_path_factory):
    """Hotspots and overlap of the sample country, by name of file."""
    folder = tmp_path_factory.mktemp("atlas")
    given = {**SAMPLE_INPUTS, "YEAR": "2021"}
    names = ("hotspots", "table", "overlap")
    paths = {name: str(folder / f"{name}.gpkg") for name in names}
    run("creativeclusters:creativehotspots", {**given, "OUTPUT": paths["hotspots"], "TABLE": paths["table"]})
    run("creativeclusters:relatedsectoroverlap", {**given, "OUTPUT": paths["overlap"]})
    return paths


@pytest.fixture
def small(provider):
    """Hotspots of the country of nine squares, in memory."""
    return run("creativeclusters:creativehotspots", inputs()).layers["OUTPUT"]


@pytest.fixture(scope="module")
def found(sample, tmp_path_factory):
    @functools.cache
    def found(way: str):
        path = tmp_path_factory.mktemp(f"atlas_{way}") / "atlas.pdf"
        given = {"COVERAGE": sample["hotspots"], "LAYERS": [sample["table"], sample["overlap"]], "OUTPUT": str(path)}
        done = FOUR_WAYS[way](TOOL, {**given, "COVERAGE_FILTER": "\"region\" = 'R01'"})
        return dict(done.outputs), bookmarks(path.read_bytes())

    return found


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_pages_and_bookmarks_are_the_same(found, way):
    outputs, marks = found(way)
    titles = [title for title, _ in marks]
    hotspots = QgsVectorLayer(SAMPLE_INPUTS["BOUNDARIES"], "areas", "ogr")
    assert titles == [one["area_name"] for one in hotspots.getFeatures() if one["region"] == "R01"]
    assert outputs["PAGE_COUNT"] == len(titles) == len({page for _, page in marks})
    assert titles == [title for title, _ in found("run")[1]]


@pytest.mark.parametrize(
    ("kind", "ending", "start"), [(1, "pdf", b"%PDF"), (2, "png", b"\x89PNG"), (3, "svg", b"<?xml")]
)
def test_a_file_for_each_page(small, tmp_path, kind, ending, start):
    done = print_atlas(small, tmp_path / "atlas.pdf", FORMAT=kind, DPI=40)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [f"atlas_A{number}.{ending}" for number in range(1, 10)]
    assert all(file.read_bytes().startswith(start) for file in files)
    assert done.outputs["OUTPUT"] == str(files[0])


def test_a_page_shows_the_area_among_its_neighbours_and_in_the_whole(small, tmp_path):
    done = print_atlas(small, tmp_path / "atlas.png", FORMAT=2, DPI=80, COVERAGE_FILTER="\"area\" = 'A1'")
    page = QImage(done.outputs["OUTPUT"])
    assert page.width() == pytest.approx(297 / 25.4 * 80, abs=2)

    def colours(left: float, top: float, right: float, bottom: float) -> set[str]:
        k = 80 / 25.4
        return {
            page.pixelColor(x, y).name()
            for x in range(int(left * k), int(right * k))
            for y in range(int(top * k), int(bottom * k))
        }

    # A1 is a hotspot in the lower left corner of the country: in full colour, its neighbours paled
    assert "#7f0e35" in colours(70, 70, 120, 130)
    assert "#f0ede8" not in colours(70, 70, 120, 130)
    assert "#7f0e35" in colours(15, 60, 30, 76), "the spot of the locator"
    assert "#7f0e35" not in colours(34, 37, 48, 50)
    assert QUOTIENT_COLOURS[-1] in colours(186, 60, 283, 140), "bars of the profile"


def test_what_a_panel_says():
    profile = {
        "summary": {
            "jobs_creative": 1234,
            "share_local": 0.068,
            "lq_creative": 1.21,
            "rank": 2,
            "ranked": 12,
            "score": 94.3,
        },
        "sectors": [
            {"sector": "it", "sector_name": "IT", "lq": 2.5, "lq_low": 2.0, "lq_high": 3.0},
            {"sector": "x", "lq": 0.4},
        ],
        "overlap": [{"group": "kibs", "lq": 1.4, "class": "both"}],
        "peers": [{"peer": "A2", "peer_name": "Area <2>", "similarity": 0.9}],
        "change": {"start": "2015", "end": "2021", "growth": 0.37, "growth_above_nation": 0.12},
        "outlook": {"year": "2026", "growth": 0.12, "growth_low": -0.21, "growth_high": 0.57},
    }
    marks = panel(profile, {"kibs": "Business services"})
    texts = [mark.text for mark in marks if isinstance(mark, Text)]
    for text in ("1,234", "6.8 % of its jobs", "2 of 12", "IT", "2.50", "Business services", "both above the nation"):
        assert text in texts
    for text in ("Area <2>", "Creative jobs, 2015 to 2021", "+37 %", "+25 %"):
        assert text in texts
    assert "Outlook to 2026: +12 % (−21 % to +57 % with 90 % probability)" in texts
    bars = {mark.colour: mark for mark in marks if isinstance(mark, Box)}
    high, low = bars[QUOTIENT_COLOURS[-1]], bars[QUOTIENT_COLOURS[0]]
    assert low.x + low.width == pytest.approx(high.x), "both bars begin at 1"
    # half the nation's share lies as far from 1 as twice of it: 0.4 is as far as 2.5
    assert low.width == pytest.approx(high.width)
    assert [mark.text for mark in panel({}, {})] == ["No figures for this area."]


def test_a_page_names_the_strengths_of_the_area_not_of_its_type():
    def sector(name, low):
        return {"sector": name, "sector_name": name.capitalize(), "lq": 1.6, "lq_low": low, "lq_high": 2.0, "jobs": 9}

    area = {
        "area": "A",
        "name": "Tees Valley",
        "summary": {"class": "specialised"},
        "types": {"type_name": "Museums; Architecture"},
        "sectors": [sector("film", 1.2), sector("architecture", 0.3), sector("music", 1.1)],
        "peers": [
            {"peer": "B", "peer_name": "Like it", "similarity": 0.8, "similarity_chance": 0.5},
            {"peer": "C", "peer_name": "By chance", "similarity": 0.4, "similarity_chance": 0.5},
        ],
    }
    (page,) = pages_of(SimpleNamespace(areas=[area]), {"A": QgsGeometry()})
    assert page.subtitle == "Specialised, but narrow or small · strongest in film, music"
    texts = [mark.text for mark in page.marks if isinstance(mark, Text)]
    assert "Like it" in texts and "By chance" not in texts


def test_a_finer_layer_on_the_pages_of_larger_areas(small, tmp_path):
    fields = "area:string area_name:string lq_creative:double jobs_total:double"
    shape = QgsGeometry.fromRect(QgsRectangle(4_000_000, 3_000_000, 4_030_000, 3_030_000))
    whole = memory("Polygon?crs=EPSG:3035", fields, [("N", "Nation", 1.0, 9.0)], "nation", [shape])
    done = print_atlas(whole, tmp_path / "atlas.png", FORMAT=2, DPI=60, MAP=small)
    page = QImage(done.outputs["OUTPUT"])
    assert "#7f0e35" in {page.pixelColor(x, y).name() for x in range(120, 400) for y in range(90, 360)}


def test_results_for_smaller_areas_are_not_taken_for_those_of_regions(sample, tmp_path):
    regions = QgsVectorLayer(SAMPLE_INPUTS["BOUNDARIES"].replace("=areas", "=regions"), "regions", "ogr")
    assert regions.featureCount() == 12
    layer = memory(
        "MultiPolygon?crs=" + regions.crs().authid(),
        "region:string region_name:string lq_creative:double jobs_total:double",
        [(one["region"], one["region_name"], 1.0, 1.0) for one in regions.getFeatures()],
        "regions",
        [one.geometry() for one in regions.getFeatures()],
    )
    done = print_atlas(layer, tmp_path / "atlas.pdf", LAYERS=[sample["hotspots"]], COVERAGE_FILTER="\"region\" = 'R02'")
    assert "1 layer has several areas to one 'region' and is not used: 'hotspots'" in done.log
    assert done.outputs["PAGE_COUNT"] == 1


def test_names_that_are_no_file_names(tmp_path):
    assert file_names(["a/b", "a:b", "../x", "Ä", "A_B", "ok-1"]) == ["a_b", "a_b_2", "___x", "_", "A_B_3", "ok-1"]


def test_an_area_without_geometry_has_no_page(small, tmp_path):
    first = next(small.getFeatures()).id()
    assert small.dataProvider().changeGeometryValues({first: QgsGeometry()})
    done = print_atlas(small, tmp_path / "atlas.pdf")
    assert done.outputs["PAGE_COUNT"] == 8
    assert "1 area of 'Creative hotspots' has no geometry or no id: it has no page (A1)" in done.log


def test_cancelled_leaves_no_file(small, tmp_path):
    import processing

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress):
            self.cancel()

    feedback = Impatient(False)
    outputs = processing.run(TOOL, {"COVERAGE": small, "OUTPUT": str(tmp_path / "atlas.pdf")}, feedback=feedback)
    assert outputs == {}
    assert list(tmp_path.iterdir()) == []


def many(count: int) -> QgsVectorLayer:
    fields = "area:string lq_creative:double jobs_total:double"
    return memory(
        "Polygon?crs=EPSG:3035", fields, [(f"A{one}", 1.0, 1.0) for one in range(count)], "many", [square(0)] * count
    )


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"COVERAGE_ID": "code"}, "has no field 'code'"),
        ({"COVERAGE_FILTER": "\"area\" = 'Z'"}, "would give 0 pages"),
        ({"COVERAGE_FILTER": '"areas" = 1'}, r"Areas to make a page of \(COVERAGE_FILTER\) cannot be used"),
        ({"TEMPLATE": "/nowhere/own.qpt"}, "own.qpt cannot be used: No such file"),
        ({"path": "/proc/nowhere/atlas.pdf"}, "cannot be written"),
    ],
)
def test_refused(small, tmp_path, more, message):
    with pytest.raises(QgsProcessingException, match=message) as caught:
        print_atlas(small, **{"path": tmp_path / "atlas.pdf", **more})
    assert "Traceback" not in str(caught.value)


def test_refused_layers(tmp_path):
    with pytest.raises(QgsProcessingException, match="would give 40,000 pages; an atlas has 1 to 5,000"):
        print_atlas(many(40_000), tmp_path / "atlas.pdf")
    shapes = [square(0), square(1)]
    plain = memory("Polygon?crs=EPSG:3035", "code:string", [("a",), ("a",)], "plain", shapes)
    with pytest.raises(QgsProcessingException, match=r"Area id \(COVERAGE_ID\): no field of 'plain' has another value"):
        print_atlas(plain, tmp_path / "atlas.pdf")
    coded = memory("Polygon?crs=EPSG:3035", "code:string", [("a",), ("b",)], "coded", shapes)
    with pytest.raises(QgsProcessingException, match="Give an output of 'Creative hotspots'"):
        print_atlas(coded, tmp_path / "atlas.pdf")
    with pytest.raises(QgsProcessingException, match="Give an output of 'Creative hotspots'"):
        print_atlas(plain, tmp_path / "atlas.pdf", COVERAGE_ID="code")


def test_one_area(tmp_path):
    done = print_atlas(many(1), tmp_path / "atlas.pdf")
    assert done.outputs["PAGE_COUNT"] == 1
    assert bookmarks((tmp_path / "atlas.pdf").read_bytes())[0][0] == "A0"


def test_a_feature_is_no_page_twice(tmp_path):
    layer = many(2)
    twin = QgsFeature(layer.fields())
    twin.setAttributes(["A0", 1.0, 1.0])
    twin.setGeometry(square(1))
    assert layer.dataProvider().addFeatures([twin])[0]
    with pytest.raises(QgsProcessingException, match="area id occurs more than once"):
        print_atlas(layer, tmp_path / "atlas.pdf")


def test_every_area_has_its_page_however_long_its_name(tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3035", "names", "memory")
    text = QgsField("area", QMetaType.Type.QString, "string", 20_000)
    numbers = [QgsField(name, QMetaType.Type.Double) for name in ("lq_creative", "jobs_total")]
    layer.dataProvider().addAttributes([text, *numbers])
    layer.updateFields()
    names = ["A", "n" * 10_000, "<script>", "a/b", "[% 1 + 1 %]", "Z"]
    features = []
    for place, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, 1.0, 1.0])
        feature.setGeometry(square(place))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    done = print_atlas(layer, tmp_path / "atlas.pdf")
    assert [title[:300] for title, _ in bookmarks((tmp_path / "atlas.pdf").read_bytes())] == [n[:255] for n in names]
    assert "1 name is too long for its page and is cut" in done.log
    print_atlas(layer, tmp_path / "page.png", FORMAT=2, DPI=30)
    assert len(list(tmp_path.glob("page_*.png"))) == len(names)


def test_figures_of_an_axis_do_not_touch():
    rows = [{"sector": "a", "sector_name": "A", "lq": 1.2, "lq_low": 0.11, "lq_high": 9.0}]
    marks = panel({"area": "A", "name": "A", "sectors": rows}, {})
    figures = sorted((one for one in marks if isinstance(one, Text) and one.align == "middle"), key=lambda one: one.x)
    assert [one.text for one in figures] == ["0.25", "1", "4"]
    assert min(second.x - first.x for first, second in pairwise(figures)) > 60


def test_the_name_of_a_related_group_has_a_line_of_its_own():
    rows = [{"group": "kibs", "lq": 1.4, "class": "both"}]
    peers = [{"peer": "B", "peer_name": "B", "similarity": 0.5}]
    marks = panel({"area": "A", "name": "A", "overlap": rows, "peers": peers}, {"kibs": "Knowledge-intensive"})
    (name,) = [one for one in marks if isinstance(one, Text) and one.text == "Knowledge-intensive"]
    (figure,) = [one for one in marks if isinstance(one, Text) and one.text == "1.40"]
    assert figure.y > name.y
    assert name.room > 390


def test_only_quotients_that_are_surely_above_one_are_bold():
    rows = [
        {"sector": name, "sector_name": name.capitalize(), "lq": lq, "lq_low": low, "lq_high": 3.0}
        for name, lq, low in (("film", 1.45, 1.2), ("music", 1.22, 0.8), ("design", 1.11, None))
    ]
    marks = panel({"area": "A", "name": "A", "sectors": rows}, {})
    figures = {one.text: one.bold for one in marks if isinstance(one, Text) and one.align == "right"}
    assert (figures["1.45"], figures["1.22"], figures["1.11"]) == (True, False, True)

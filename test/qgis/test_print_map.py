"""Print map: a page in the four ways, in each format, with texts from the run that made the layer; and bad input."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.projections import map_crs

from .layers import GIVEN, SAMPLE_INPUTS, memory
from .running import FOUR_WAYS, Run, run
from .styled_areas import HOTSPOTS, areas, invented_areas, written

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:printmap"


def print_map(layer, path, **more) -> Run:
    import processing

    feedback = QgsProcessingFeedback(False)
    outputs = processing.run(TOOL, {"LAYER": layer, "OUTPUT": str(path), **more}, feedback=feedback)
    return Run(outputs, {}, feedback.textLog())


def page_of_project(name: str):
    return QgsProject.instance().layoutManager().layoutByName(name)


@pytest.fixture(scope="module")
def hotspots(provider, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("hotspots") / "hotspots.gpkg")
    run("creativeclusters:creativehotspots", {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": path})
    return path


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_a_page_in_the_four_ways(hotspots, tmp_path, way):
    target = tmp_path / "map.pdf"
    done = FOUR_WAYS[way](TOOL, {"LAYER": hotspots, "OUTPUT": str(target), "NOTE": "Synthetic data"})
    assert done.outputs["AREA_COUNT"] == 200
    assert done.outputs["LAYOUT"] == "Creative hotspots, 2021"
    assert target.read_bytes().startswith(b"%PDF")
    if way != "qgis_process":
        layout = page_of_project("Creative hotspots, 2021")
        table = layout.itemById("ranking").multiFrame().tableContents()
        assert [cell.content() for cell in table[0]] == ["Rank", "Area", "Score", "LQ"]
        assert len(table) == 21, "the sample is tall: its ranking has a column to itself"
        source = layout.itemById("source").text()
        assert source.startswith("Source: Synthetic data: Orvessia is an invented country")
        assert "Method: Creative hotspots (DCMS creative industries 2014 (SIC 2007); " in source
        assert layout.itemById("inset") is not None
        assert layout.itemById("map").layers()[0] in QgsProject.instance().mapLayers().values()


@pytest.mark.parametrize(("ending", "start"), [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_formats(areas, tmp_path, ending, start):
    apply_styles(areas, [HOTSPOTS])
    print_map(areas, tmp_path / f"map.{ending}", DPI=60)
    assert (tmp_path / f"map.{ending}").read_bytes().startswith(start)
    done = print_map(areas, tmp_path / "page", FORMAT=("pdf", "png", "svg").index(ending), DPI=60)
    assert done.outputs["OUTPUT"] == str(tmp_path / f"page.{ending}")
    temporary = print_map(areas, "TEMPORARY_OUTPUT", FORMAT=("pdf", "png", "svg").index(ending), DPI=60)
    assert temporary.outputs["OUTPUT"].endswith(f".{ending}")


def test_texts_and_resolution(areas, tmp_path):
    apply_styles(areas, [HOTSPOTS])
    texts = {"TITLE": "A <b>title</b> & more", "SUBTITLE": "Below it", "SOURCE": "From [% 1 + 1 %] files"}
    print_map(areas, tmp_path / "map.png", DPI=50, PAGE=1, **texts)
    assert QImage(str(tmp_path / "map.png")).height() == pytest.approx(297 / 25.4 * 50, abs=2)
    layout = page_of_project("A <b>title</b> & more")
    assert layout.itemById("title").currentText() == "A <b>title</b> & more"
    assert layout.itemById("subtitle").text() == "Below it"
    assert layout.itemById("source").currentText() == "From [% 1 + 1 %] files", "data, not an expression"


def test_the_leading_areas_have_their_names(areas, tmp_path):
    print_map(areas, tmp_path / "map.png", RANKING="jobs_creative", LABELS=2, DPI=40, TITLE="Page")
    rows = page_of_project("Page").itemById("ranking").multiFrame().tableContents()
    assert page_of_project("Page").itemById("ranking_title").text() == "jobs_creative: highest values"
    assert [cell.content() for cell in rows[1]] == ["1", "Dogwood", "6,100"]
    assert sorted(names_on_page("Page")) == ["Alder", "Dogwood"]
    assert not areas.labelsEnabled()
    apply_styles(areas, [HOTSPOTS])  # which has names of its own
    for labels, found in ((1, ["Dogwood"]), (0, []), (-1, [])):
        print_map(areas, tmp_path / "map.png", RANKING="jobs_creative", LABELS=labels, DPI=40, TITLE="Page")
        assert names_on_page("Page") == found
        (style,) = page_of_project("Page").itemById("map").layerStyleOverrides().values()
        assert ('labelsEnabled="1"' in style) == (labels == -1)
    assert areas.labelsEnabled()


def names_on_page(page: str) -> list[str]:
    items = page_of_project(page).items()
    return [one.text().replace("\n", " ") for one in items if hasattr(one, "id") and one.id().startswith("name-")]


def test_a_page_replaces_the_one_of_its_name(areas, tmp_path):
    for _ in range(2):
        print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Page")
    assert [one.name() for one in QgsProject.instance().layoutManager().layouts()] == ["Page"]


def test_any_layer_can_be_printed(areas, tmp_path):
    done = print_map(areas, tmp_path / "map.png", DPI=30)
    assert done.outputs["LAYOUT"] == "areas"
    assert page_of_project("areas").itemById("source").text() == "Source: not stated"


def test_one_area_and_a_point(tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "one", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Point(5 50)"))
    feature.setAttributes(["only"])
    assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    assert print_map(layer, tmp_path / "map.png", DPI=30).outputs["AREA_COUNT"] == 1


def test_areas_without_geometry_are_counted(areas, tmp_path):
    assert areas.dataProvider().changeGeometryValues({1: QgsGeometry(), 2: QgsGeometry()})
    done = print_map(areas, tmp_path / "map.png", DPI=30)
    assert "2 features of 'areas' have no geometry: they are not on the map" in done.log
    assert done.outputs["AREA_COUNT"] == 4


def test_the_input_keeps_its_style(areas, tmp_path):
    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    before = (tmp_path / "areas.gpkg").read_bytes()
    print_map(path, tmp_path / "map.png", DPI=30)
    assert (tmp_path / "areas.gpkg").read_bytes() == before


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"RANKING": "lq_film"}, "'Location quotients' makes it"),
        ({"TEMPLATE": "/nowhere/own.qpt"}, "own.qpt cannot be used: No such file"),
        ({"OUTPUT": "/proc/nowhere/map.pdf"}, "cannot be written"),
    ],
)
def test_refused(areas, tmp_path, more, message):
    with pytest.raises(QgsProcessingException, match=message) as caught:
        print_map(areas, **{"path": tmp_path / "map.png", **more} if "OUTPUT" not in more else {"path": more["OUTPUT"]})
    assert "Traceback" not in str(caught.value)


def test_refused_without_geometry(tmp_path, areas):
    assert areas.dataProvider().changeGeometryValues({one.id(): QgsGeometry() for one in areas.getFeatures()})
    with pytest.raises(QgsProcessingException, match="none of the 6 features of 'areas' has a geometry"):
        print_map(areas, tmp_path / "map.png")
    table = QgsVectorLayer("NoGeometry?field=a:double", "table", "memory")
    with pytest.raises(QgsProcessingException):
        print_map(table, tmp_path / "map.png")


def test_forty_thousand_areas(tmp_path):
    layer = memory("Polygon?crs=EPSG:3035", "area_name:string lq_creative:double", [], "many", [])
    features = []
    for number in range(40_000):
        feature = QgsFeature(layer.fields())
        left, low = 4_000_000 + number % 200 * 1000, 3_000_000 + number // 200 * 1000
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, left + 1000, low + 1000)))
        feature.setAttributes([f"N{number}", number / 20_000])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    assert print_map(layer, tmp_path / "map.png", DPI=30).outputs["AREA_COUNT"] == 40_000


def test_a_model_styles_and_prints_its_own_layer(tmp_path):
    """Apply style, then Print map on its output STYLED, on a layer that no project holds."""
    import processing

    path = written(invented_areas(), tmp_path / "areas.gpkg", "GPKG")
    sources = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("style and print", "test")
    model.initAlgorithm()
    style = QgsProcessingModelChildAlgorithm("creativeclusters:applystyle")
    style.setChildId("style")
    chosen = {"LAYER": path, "FIELD": "score", "SCHEME": 1, "CLASSES": 6, "BREAKS": "50", "NAME": "Score of the model"}
    for name, value in chosen.items():
        style.addParameterSources(name, [sources.fromStaticValue(value)])
    page = QgsProcessingModelChildAlgorithm("creativeclusters:printmap")
    page.setChildId("page")
    page.addParameterSources("LAYER", [sources.fromChildOutput("style", "STYLED")])
    for name, value in {"OUTPUT": str(tmp_path / "map.png"), "DPI": 30, "TITLE": "From a model"}.items():
        page.addParameterSources(name, [sources.fromStaticValue(value)])
    model.addChildAlgorithm(style)
    model.addChildAlgorithm(page)
    processing.run(model, {}, feedback=QgsProcessingFeedback(False))
    layout = page_of_project("From a model")
    assert layout.itemById("subtitle").text() == "Score of the model"
    legend = layout.itemById("legend")
    (node,) = legend.model().rootGroup().findLayers()
    assert [entry.data(0) for entry in legend.model().layerLegendNodes(node)][:2] == [
        "up to 50 (3)",
        "over 50 (2)",
    ]


def test_london(real_data, tmp_path):
    folder = real_data / "uk_msoa_workplace2011"
    made = run(
        "creativeclusters:locationquotients",
        {
            "BOUNDARIES": str(folder / "msoa11_london.gpkg"),
            "BOUNDARY_ID": "MSOA11CD",
            "EMPLOYMENT": str(folder / "workplace_pop_2011_msoa_sic_section_long.csv"),
            "EMPLOYMENT_AREA": "MSOA11CD",
            "EMPLOYMENT_INDUSTRY": "sic_section",
            "EMPLOYMENT_JOBS": "workers",
            "SECTORS": GIVEN,
            "OUTPUT": str(tmp_path / "london.gpkg"),
        },
    )
    path = made.outputs["OUTPUT"]
    run("creativeclusters:applystyle", {"LAYER": path, "FIELD": "lq_j", "STORE": True, "NAME": "Information: LQ"})
    done = print_map(path, tmp_path / "map.png", DPI=60, TITLE="London")
    assert done.outputs["AREA_COUNT"] == 983
    rows = page_of_project("London").itemById("ranking").multiFrame().tableContents()
    # 4,834 of its 10,186 jobs are in section J, and 3.98 % of those of England and Wales
    assert [cell.content() for cell in rows[1]] == ["1", "Hounslow 009", "11.93"]


def test_great_britain(real_data, tmp_path):
    pair = real_data / "pairs" / "uk_itl2_bres.gpkg"
    made = run(
        "creativeclusters:creativehotspots",
        {
            "BOUNDARIES": f"{pair}|layername=itl2_boundaries",
            "BOUNDARY_ID": "itl2_code",
            "EMPLOYMENT": f"{pair}|layername=bres_itl2_sic4_2015_2021",
            "EMPLOYMENT_AREA": "itl2_code",
            "EMPLOYMENT_INDUSTRY": "sic4",
            "EMPLOYMENT_JOBS": "employment",
            "OUTPUT": str(tmp_path / "britain.gpkg"),
        },
    )
    done = print_map(made.outputs["OUTPUT"], tmp_path / "map.pdf", TITLE="Britain")
    assert done.outputs["AREA_COUNT"] == 40
    layout = page_of_project("Britain")
    assert "Source: not stated. Method: Creative hotspots" in layout.itemById("source").text()
    inset = layout.itemById("inset").extent()
    assert inset.contains(QgsPointXY(530_000, 180_000)), "the middle of London"
    rows = layout.itemById("ranking").multiFrame().tableContents()
    assert [rows[place][1].content() for place in (1, 2)] == ["Inner London - West", "Inner London - East"]


def squares(names, crs="EPSG:3035", side=50_000.0, left=4_000_000.0, bottom=3_000_000.0) -> QgsVectorLayer:
    """Squares in a row with these names and the values 1, 2, 3 …"""
    shapes = [
        QgsGeometry.fromRect(QgsRectangle(left + place * side, bottom, left + (place + 1) * side, bottom + side))
        for place in range(len(names))
    ]
    rows = [(name, float(place + 1)) for place, name in enumerate(names)]
    return memory(f"Polygon?crs={crs}", "name:string value:double", rows, "squares", shapes)


def without_crs(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


LONG = (
    "Employment in the creative industries of all counties, unitary authorities and boroughs compared with the nation "
)


def test_long_texts_are_cut_at_a_word_and_said(areas, tmp_path):
    texts = {"SUBTITLE": LONG * 6, "SOURCE": "x" * 5000, "NOTE": "n" * 300}
    done = print_map(areas, tmp_path / "map.png", DPI=30, **texts)
    layout = page_of_project(done.outputs["LAYOUT"])
    for part, text in texts.items():
        item = layout.itemById(part.lower())
        assert item.currentText().endswith(" …")
        assert f"The {part.lower()} is too long for the page" in done.log
        assert f"of its {len(text.strip()):,} characters" in done.log
        assert item.sizeForText().height() <= item.rect().height() + 0.1


def test_a_title_of_two_hundred_letters_is_whole(areas, tmp_path):
    done = print_map(areas, tmp_path / "map.png", DPI=30, TITLE=(LONG * 2)[:200])
    layout = page_of_project(done.outputs["LAYOUT"])
    assert layout.itemById("title").currentText() == (LONG * 2)[:200].strip()
    title, subtitle = (layout.itemById(part).sceneBoundingRect() for part in ("title", "subtitle"))
    assert title.bottom() <= subtitle.top() + 0.1


@pytest.mark.parametrize(("page", "letters"), [(0, 2000), (1, 200), (6, 200)])
def test_a_title_without_room_stops_the_run(areas, tmp_path, page, letters):
    with pytest.raises(QgsProcessingException, match=r"characters are too long for the title of this page: \d+ fit"):
        print_map(areas, tmp_path / "long.png", DPI=30, TITLE=(LONG * 90)[:letters], PAGE=page)
    assert not (tmp_path / "long.png").exists()


def test_a_title_of_a_hundred_letters_is_whole(areas, tmp_path):
    done = print_map(areas, tmp_path / "map.png", DPI=30, TITLE=LONG, SUBTITLE="One\nline")
    layout = page_of_project(done.outputs["LAYOUT"])
    assert layout.itemById("title").currentText() == LONG.strip()
    assert layout.itemById("subtitle").currentText() == "One line"
    assert "too long" not in done.log


@pytest.mark.parametrize(
    ("layer", "scaled"),
    [
        (lambda: squares("ABC"), True),
        (lambda: squares("ABC", "EPSG:3857"), True),
        (lambda: squares("ABC", "EPSG:4326", 1.0, 5.0, 50.0), True),
        (lambda: squares("ABC", "EPSG:4326", 100.0, -170.0, -50.0), False),
        (lambda: squares("ABC", "EPSG:4326", 1000.0, 0.0, 0.0), False),
        (lambda: without_crs(squares("ABC")), False),
    ],
)
def test_a_scale_bar_only_where_it_holds(tmp_path, layer, scaled):
    done = print_map(layer(), tmp_path / "map.png", DPI=30)
    layout = page_of_project("squares")
    assert (layout.itemById("scale_bar") is not None) == scaled
    assert (layout.itemById("north_arrow") is not None) == scaled
    assert ("No scale bar and no north arrow: 'squares'" in done.log) != scaled
    assert layout.itemById("map").extent().isFinite()


def test_the_world_and_mercator_are_drawn_equal_area():
    world = squares("ABC", "EPSG:4326", 110.0, -170.0, -50.0)
    assert "eqearth" in map_crs(world).toProj()
    mercator = squares("ABC", "EPSG:3857", 50_000.0, 0.0, 6_600_000.0)
    assert "laea" in map_crs(mercator).toProj()
    assert map_crs(squares("ABC")).authid() == "EPSG:3035"
    assert not map_crs(squares("ABC", "EPSG:4326", 1000.0, 0.0, 0.0)).isValid()


def test_labels_grow_with_the_page(areas, tmp_path):
    sizes = {}
    for page in (0, 4):
        print_map(areas, tmp_path / "map.png", DPI=30, PAGE=page, RANKING="jobs_creative", TITLE="Page")
        names = [one for one in page_of_project("Page").items() if hasattr(one, "id") and one.id().startswith("name-")]
        sizes[page] = names[0].textFormat().size()
    assert sizes == {0: 7.5, 4: 15.0}
    assert not areas.labelsEnabled()


def test_letters_that_no_font_has_are_said(areas, tmp_path):
    private = "\U0010fffd\ue123"  # of no script
    layer = squares(["A", private])
    done = print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Ωραίο", SUBTITLE=private, RANKING="value")
    assert "1 text has letters that no font of this computer holds" in done.log
    assert "no font" not in print_map(areas, tmp_path / "map.png", DPI=30).log


def test_an_inset_beside_the_layer_is_said(areas, tmp_path):
    done = print_map(areas, tmp_path / "map.png", DPI=30, INSET="0,1,0,1 [EPSG:3035]", TITLE="Page")
    assert "Extent of the inset (INSET): it lies beside 'areas'" in done.log
    assert page_of_project("Page").itemById("inset") is None


def test_a_ranking_by_words_is_refused(areas, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Ranking by \(RANKING\): 'name' of 'areas' holds no numbers"):
        print_map(areas, tmp_path / "map.png", RANKING="name")


def test_areas_of_several_years_are_said(tmp_path):
    path = str(tmp_path / "years.gpkg")
    run(
        "creativeclusters:employmentchange",
        {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT", "YEARS_OUTPUT": path},
    )
    done = print_map(path, tmp_path / "map.png", DPI=30)
    assert "has its areas once for each year" in done.log

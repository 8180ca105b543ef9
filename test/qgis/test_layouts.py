"""The map page: everything on it, nothing on top of anything else."""

from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QFont, QFontInfo, QImage

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.styling import insets, layouts, legends, page_files, palettes
from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.layout_items import box_of
from creative_clusters_plugin.styling.rankings import Ranking
from creative_clusters_plugin.styling.specs import StyleSpec
from creative_clusters_plugin.styling.templates import PAGES

from .styled_areas import BIVARIATE, HOTSPOTS, QUOTIENT, areas, remove

__all__ = ["areas"]


def map_page(areas, spec=HOTSPOTS, page=0, template="", inset=None, **texts):
    QgsProject.instance().addMapLayer(areas, False)
    apply_styles(areas, [spec])
    page_texts = layouts.PageTexts("Creative hotspots", **texts)
    return layouts.map_layout(QgsProject.instance(), areas, spec, page_texts, page, template, inset)[0]


def ranking(names) -> Ranking:
    rows = [[str(place), name, f"{100 - place}", "2.00"] for place, name in enumerate(names, 1)]
    return Ranking("Highest scores", ["Rank", "Area", "Score", "LQ"], rows)


@pytest.mark.parametrize("page", range(len(PAGES)))
def test_map_page(areas, tmp_path, page):
    listed = ranking([f"Area {place}" for place in range(1, 11)])
    texts = {"subtitle": "Jobs, 2021", "source": "Source: invented", "note": "Synthetic data", "ranking": listed}
    layout = map_page(areas, page=page, **texts)
    for ending in ("pdf", "png"):
        page_files.export_page(layout, str(tmp_path / f"map.{ending}"), dots_per_inch=60)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(str(tmp_path / "map.png"))
    width = (297, 210, 420, 297, 594, 420, 210)[page]
    assert image.width() == pytest.approx(width / 25.4 * 60, abs=2)
    every_other = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    drawn = {image.pixelColor(x, y).name() for x, y in every_other}
    assert set(palettes.CLASS_COLOURS.values()) <= drawn

    names = (
        "title",
        "subtitle",
        "note",
        "map",
        "legend",
        "ranking_title",
        "ranking",
        "scale_bar",
        "north_arrow",
        "source",
    )
    items = {name: layout.itemById(name) for name in names}
    assert None not in items.values()
    assert items["note"].text() == "Synthetic data"
    assert len(items["ranking"].multiFrame().tableContents()) == 11
    boxes = [item.sceneBoundingRect() for item in items.values()]
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[:i])
    page = layout.pageCollection().page(0).sceneBoundingRect()
    assert all(page.contains(box) for box in boxes)


def test_map_page_lists_only_what_fits(areas):
    long_names = ranking(["An area with a name of many words " * 3] * 10)
    layout = map_page(areas, spec=QUOTIENT, ranking=long_names)
    frame = layout.itemById("ranking")
    assert frame.sceneBoundingRect().bottom() < layout.itemById("rule").sceneBoundingRect().top()
    listed = len(frame.multiFrame().tableContents())
    assert 4 <= listed < 11
    # as many as fit: another one would stand below the rule
    room = layout.itemById("rule").sceneBoundingRect().top() - frame.sceneBoundingRect().bottom()
    assert room < frame.rect().height() / (listed - 1) + 10


def test_a_long_title_is_set_smaller(areas):
    short = map_page(areas).itemById("title")
    size, height = short.textFormat().size(), short.rect().height()
    layout = map_page(areas, note="Synthetic data")
    title = layout.itemById("title")
    layouts.fit_text(
        title, "Creative hotspots of all the counties, boroughs and districts of a country with a very long name"
    )
    assert 0.59 * size < title.textFormat().size() < size
    assert title.rect().height() < 1.6 * height


def legend_labels(layout) -> list[str]:
    legend = layout.itemById("legend")
    assert isinstance(legend, QgsLayoutItemLegend)
    (node,) = legend.model().rootGroup().findLayers()
    # a count stays on the line of its class
    return [entry.data(0).replace("\xa0(", " (") for entry in legend.model().layerLegendNodes(node)]


def test_page_legend_counts_and_shows_no_data_only_where_there_is_some(areas):
    labels = legend_labels(map_page(areas))
    assert labels[0] == "Creative hotspot (1)"
    assert "Neither specialised nor large (2)" in labels
    assert "No data (1)" in labels
    remove(areas, "Fir")
    assert not any(label.startswith("No data") for label in legend_labels(map_page(areas)))


def test_bivariate_page_has_a_square_of_nine(areas):
    layout = map_page(areas, spec=BIVARIATE)
    for key, colour in palettes.BIVARIATE_COLOURS.items():
        assert layout.itemById(f"legend-{key}").symbol().color().name() == colour
    counts = {key: layout.itemById(f"legend-count-{key}").text() for key in ("3-3", "2-1")}
    assert counts == {"3-3": "1", "2-1": "0"}
    assert legend_labels(layout) == ["No data (1)"]
    high, low = layout.itemById("legend-3-1").pos(), layout.itemById("legend-1-3").pos()
    assert (high.x() < low.x(), high.y() < low.y()) == (True, True)


LONG_NAMES = [f"Herefordshire, Worcestershire and Warwickshire {number}" for number in range(1, 11)]


@pytest.mark.parametrize("page", range(len(PAGES)))
def test_all_rows_of_the_ranking_are_on_the_page_and_can_be_read(areas, page):
    layout = map_page(areas, page=page, ranking=ranking(LONG_NAMES))
    frame = layout.itemById("ranking")
    table = frame.multiFrame()
    assert [row[1].content().replace("\n", " ") for row in table.tableContents()[1:]] == LONG_NAMES
    assert table.totalSize().height() <= frame.rect().height() + 0.1
    assert table.contentTextFormat().size() >= 6


def test_a_figure_has_its_column_where_a_word_of_the_heading_has_as_many_letters(areas):
    given = Ranking("Change", ["No.", "Area", "At illil", "At most"], [["1", "Somewhere", "+25 MM", "+28 %"]])
    table = map_page(areas, ranking=given).itemById("ranking").multiFrame()
    probe = QgsLayoutItemLabel(table.layout())
    probe.setTextFormat(table.contentTextFormat())
    probe.setText("+25 MM")
    assert table.columnWidths()[2] > probe.sizeForText().width()


def test_a_word_wider_than_its_column_is_broken_and_not_cut(areas):
    words = [f"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk{number}" for number in range(3)]
    table = map_page(areas, ranking=ranking(words)).itemById("ranking").multiFrame()
    cells = [row[1].content() for row in table.tableContents()[1:]]
    assert [cell.replace("\n", "") for cell in cells] == words
    assert all(len(cell.split("\n")) > 1 for cell in cells)


def crowded(small: int) -> QgsVectorLayer:
    """A country of 36 large squares with a town of `small` tiny ones in its lower right; its upper left is sea."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3035&field=name:string&field=lq_creative:double", "crowded", "memory")
    boxes = [
        QgsRectangle(x * 50_000, y * 50_000, (x + 1) * 50_000, (y + 1) * 50_000)
        for x in range(9)
        for y in range(9)
        if not (x < 4 and y > 4)
    ]
    side = int(small**0.5)
    boxes += [
        QgsRectangle(360_000 + x * 2_000, 60_000 + y * 2_000, 362_000 + x * 2_000, 62_000 + y * 2_000)
        for x in range(side)
        for y in range(side)
    ]
    features = []
    for number, box in enumerate(boxes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes([f"Area {number}", 1.0 + number / 50])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def test_a_town_too_small_to_see_has_an_inset_where_nothing_is_covered():
    layer = crowded(100)
    layout = map_page(layer, spec=StyleSpec("Q", "quotient", "lq_creative"))
    inset, main = layout.itemById("inset"), layout.itemById("map")
    assert inset.extent().contains(QgsRectangle(360_000, 60_000, 380_000, 80_000))
    assert main.scale() > 1.6 * inset.scale()
    assert box_of(main).contains(box_of(inset))
    assert main.overviews().size() == 1
    assert main.isLabelBlockingItem(inset)
    under = box_of(inset).translated(-main.pos().x(), -main.pos().y())
    unit = main.extent().width() / main.rect().width()
    west, north = main.extent().xMinimum() + under.left() * unit, main.extent().yMaximum() - under.top() * unit
    covered = QgsGeometry.fromRect(
        QgsRectangle(west, north - under.height() * unit, west + under.width() * unit, north)
    )
    assert not any(feature.geometry().buffer(-1, 2).intersects(covered) for feature in layer.getFeatures())


def test_the_inset_is_where_areas_are_small_and_leading():
    """Two towns of a hundred and of ninety small areas: that of two leading ones is shown, though it has fewer."""
    layer = crowded(100)
    features = []
    for number in range(90):
        x, y = 20_000 + 2_000 * (number % 10), 20_000 + 2_000 * (number // 10)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 2_000, y + 2_000)))
        feature.setAttributes([f"Small {number}", 1.0])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    leading = frozenset(one.id() for one in layer.getFeatures() if one["name"] in ("Small 3", "Small 77"))
    whole = layer.extent()
    assert insets.densest(layer, whole, 140.0, 1.0).center().x() > whole.center().x()
    assert insets.densest(layer, whole, 140.0, 1.0, leading).center().x() < whole.center().x()


def test_an_inset_hides_no_islet():
    """Islets in the sea, a thousandth of the inset: it stands elsewhere, or nowhere."""
    layer = crowded(100)
    features = []
    for number, (x, y) in enumerate([(60_000, 400_000), (150_000, 300_000), (20_000, 440_000)]):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 4_000, y + 4_000)))
        feature.setAttributes([f"Islet {number}", 0.5])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layout = map_page(layer, spec=StyleSpec("Q", "quotient", "lq_creative"))
    inset, main = layout.itemById("inset"), layout.itemById("map")
    for feature in features:
        place = feature.geometry().centroid().asPoint()
        on_page = main.mapToItemCoords(QPointF(place.x(), place.y())) + main.pos()
        assert box_of(main).contains(on_page)
        assert inset is None or not box_of(inset).contains(on_page), feature["name"]


def test_no_inset_where_all_areas_can_be_seen(areas):
    assert map_page(areas).itemById("inset") is None


def test_an_inset_that_is_asked_for(areas):
    wanted = QgsRectangle(4_000_000, 3_000_000, 4_050_000, 3_050_000)
    assert map_page(areas, inset=wanted).itemById("inset").extent().contains(wanted)


@pytest.fixture
def own_template(tmp_path):
    """Writes a template of the plugin's, changed as a user may change it."""

    def write(change) -> str:
        # in a face that every machine has: that of the test's own texts
        text = PAGES[0].path.read_text(encoding="utf-8").replace("Open Sans", QFontInfo(QFont()).family())
        path = tmp_path / "own.qpt"
        path.write_text(change(text), encoding="utf-8")
        return str(path)

    return write


def noted(areas, template) -> list[str]:
    QgsProject.instance().addMapLayer(areas, False)
    texts = layouts.PageTexts("Page", "Subtitle", "Source")
    return [note.render() for note in layouts.map_layout(QgsProject.instance(), areas, HOTSPOTS, texts, 0, template)[1]]


def test_a_template_with_missing_items_is_used_without_them(areas, own_template):
    path = own_template(lambda text: text.replace('id="legend"', 'id="key"').replace('id="subtitle"', 'id="other"'))
    assert noted(areas, path) == [
        "The template has no item for 2 parts of the page, which are left out: subtitle, legend."
    ]


def test_missing_fonts_are_said(areas, own_template):
    (note,) = noted(areas, own_template(lambda text: text.replace('fontFamily="', 'fontFamily="Nowhere ')))
    assert note.startswith("13 texts of the template are set in fonts that this computer lacks (Nowhere ")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda text: "no xml at all", "it is no layout template of QGIS"),
        (lambda text: "<html><body/></html>", "it is no layout template of QGIS"),
        (lambda text: text.replace('id="map"', 'id="karte"'), "has no map with the id 'map'"),
    ],
)
def test_a_template_that_cannot_be_used(areas, own_template, change, message):
    with pytest.raises(CreativeClustersError, match=message):
        map_page(areas, template=own_template(change))


def test_a_template_that_is_not_there(areas, tmp_path):
    with pytest.raises(CreativeClustersError, match="No such file"):
        map_page(areas, template=str(tmp_path / "none.qpt"))


def test_the_square_of_nine_as_an_image():
    image = QImage.fromData(legends.bivariate_square_png("High-tech <firms>", 2))
    assert not image.isNull() and image.width() > 300 and image.pixelColor(1, 1).alpha() == 0
    svg = ElementTree.fromstring(legends.bivariate_square_svg("High-tech <firms>"))
    cells = svg.findall("{http://www.w3.org/2000/svg}rect")
    assert {cell.get("fill") for cell in cells} == set(palettes.BIVARIATE_COLOURS.values())
    places = {cell.get("fill"): (float(cell.get("x")), float(cell.get("y"))) for cell in cells}
    low, creative, related = (places[palettes.BIVARIATE_COLOURS[key]] for key in ("1-1", "3-1", "1-3"))
    assert creative[0] == low[0] and creative[1] < low[1]
    assert related[1] == low[1] and related[0] > low[0]
    assert any("High-tech <firms>" in text.text for text in svg.findall("{http://www.w3.org/2000/svg}text"))
    x, y = (2 * (place + 20) for place in places[palettes.BIVARIATE_COLOURS["3-3"]])
    assert image.pixelColor(int(x), int(y)).name() == palettes.BIVARIATE_COLOURS["3-3"]


def test_scale_bar_suits_the_map(areas):
    layout = map_page(areas)
    bar = layout.itemById("scale_bar")
    assert isinstance(bar, QgsLayoutItemScaleBar)
    assert bar.unitLabel() == "km"
    assert bar.unitsPerSegment() in (50, 100)


def test_degrees_are_drawn_equal_area():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=class:string", "degrees", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-75.6, 38.9, -73.9, 41.4)))
    feature.setAttributes(["hotspot"])
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    spec = StyleSpec("Hotspots", "class", "class")
    crs = map_page(layer, spec=spec).itemById("map").crs()
    assert "laea" in crs.toProj()
    assert "+lat_0=40.15" in crs.toProj()


def test_export_says_where_it_could_not_write(areas, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"map\.pdf"):
        page_files.export_page(map_page(areas), str(tmp_path / "file" / "map.pdf"))


def test_items_of_another_kind_count_as_missing(areas, own_template):
    path = own_template(lambda text: text.replace('id="title"', 'id="x"').replace('id="rule"', 'id="title"'))
    (note,) = noted(areas, path)
    assert note == "The template has no item for 1 part of the page, which is left out: title."


@pytest.mark.parametrize(("count", "page"), [(30, 0), (30, 1), (60, 0)])
def test_a_legend_of_many_classes_stays_on_the_page(areas, count, page):
    labels = tuple((str(value), f"Class {value}") for value in range(count))
    spec = StyleSpec("Many", "categories", "name", labels=labels, colours=("#112233",) * count)
    listed = ranking([f"Area {place}" for place in range(1, 11)])
    QgsProject.instance().addMapLayer(areas, False)
    apply_styles(areas, [spec])
    texts = layouts.PageTexts("Many", ranking=listed)
    layout, notes = layouts.map_layout(QgsProject.instance(), areas, spec, texts, page)
    legend = layout.itemById("legend").sceneBoundingRect()
    assert legend.bottom() < layout.itemById("rule").sceneBoundingRect().top()
    said = [note.render() for note in notes]
    if count == 60:
        assert said == ["The legend is so long that the ranking finds no room under it."]
        assert layout.itemById("ranking") is None
    else:
        assert said == []
        assert not legend.intersects(layout.itemById("ranking").sceneBoundingRect())

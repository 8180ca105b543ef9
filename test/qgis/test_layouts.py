"""The map page: everything on it, nothing on top of anything else."""

from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.styling import layouts, legends, palettes
from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.specs import StyleSpec

from .styled_areas import BIVARIATE, HOTSPOTS, QUOTIENT, areas, remove

__all__ = ["areas"]


def map_page(areas, spec=HOTSPOTS, **texts):
    QgsProject.instance().addMapLayer(areas, False)
    apply_styles(areas, [spec])
    return layouts.map_layout(QgsProject.instance(), areas, spec, title="Creative hotspots", **texts)


def test_map_page(areas, tmp_path):
    ranking = tuple((rank, f"Area {rank}", 100.0 - rank, 2.0) for rank in range(1, 15))
    texts = {
        "subtitle": "Jobs, 2021",
        "source": "Source: invented",
        "note": "Synthetic data",
        "ranking": ranking,
    }
    layout = map_page(areas, **texts)
    for ending in ("pdf", "png"):
        layouts.export_page(layout, str(tmp_path / f"map.{ending}"), dots_per_inch=60)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() == pytest.approx(297 / 25.4 * 60, abs=2)
    every_other = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    drawn = {image.pixelColor(x, y).name() for x, y in every_other}
    assert set(palettes.CLASS_COLOURS.values()) <= drawn

    names = ("title", "subtitle", "note", "map", "legend", "ranking", "scale_bar", "source")
    items = {name: layout.itemById(name) for name in names}
    assert None not in items.values()
    assert items["note"].text() == "Synthetic data"
    assert len(items["ranking"].multiFrame().tableContents()) == 11
    boxes = [item.sceneBoundingRect() for item in items.values()]
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[:i])
    page = layout.pageCollection().page(0).sceneBoundingRect()
    assert all(page.contains(box) for box in boxes)


def test_map_page_lists_only_what_fits(areas):
    long_names = tuple((rank, "An area with a name of many words " * 3, 90.0, 2.0) for rank in range(1, 11))
    layout = map_page(areas, spec=QUOTIENT, ranking=long_names)
    frame = layout.itemById("ranking")
    assert frame.sceneBoundingRect().bottom() < layout.itemById("rule").sceneBoundingRect().top()
    assert 2 <= len(frame.multiFrame().tableContents()) < 11


def legend_labels(layout) -> list[str]:
    legend = layout.itemById("legend")
    assert isinstance(legend, QgsLayoutItemLegend)
    (node,) = legend.model().rootGroup().findLayers()
    return [entry.data(0) for entry in legend.model().layerLegendNodes(node)]


def test_page_legend_shows_no_data_only_where_there_is_some(areas):
    assert "No data" in legend_labels(map_page(areas))
    remove(areas, "Fir")
    labels = legend_labels(map_page(areas))
    assert "No data" not in labels
    assert "Creative hotspot" in labels


def test_bivariate_page_has_a_square_of_nine(areas):
    layout = map_page(areas, spec=BIVARIATE)
    for key, colour in palettes.BIVARIATE_COLOURS.items():
        assert layout.itemById(f"legend-{key}").symbol().color().name() == colour
    assert legend_labels(layout) == ["No data"]
    high, low = layout.itemById("legend-3-1").pos(), layout.itemById("legend-1-3").pos()
    assert (high.x() < low.x(), high.y() < low.y()) == (True, True)


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
        layouts.export_page(map_page(areas), str(tmp_path / "file" / "map.pdf"))

"""What a page shows of countries of any shape: tall ones in two columns, far parts in frames of their own, towns that can be read."""

from itertools import combinations

import pytest
import shapely
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.drawn import Drawn
from creative_clusters_plugin.styling.far_parts import parts_of
from creative_clusters_plugin.styling.labels import names_everywhere, pale_names
from creative_clusters_plugin.styling.layout_items import box_of
from creative_clusters_plugin.styling.page_ground import Ground
from creative_clusters_plugin.styling.page_names import MapNames
from creative_clusters_plugin.styling.page_towns import Towns, turn_towns
from creative_clusters_plugin.styling.palettes import CLASS_COLOURS
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import memory
from .styled_areas import areas
from .test_print_map import page_of_project, print_map

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")
QUOTIENT = StyleSpec("Quotient", "quotient", "value")
CLASSES = StyleSpec("Hotspots", "class", "class")
STEP = 50_000


def country(shapes: dict[str, str | QgsGeometry], crs: str = "EPSG:3035", classes=()) -> QgsVectorLayer:
    """Areas by name, as WKT or geometry; their values fall in the order in which they come."""
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={crs}&field=name:string&field=value:double&field=class:string", "areas", "memory"
    )
    features = []
    for number, (name, shape) in enumerate(shapes.items()):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry(shape) if isinstance(shape, QgsGeometry) else QgsGeometry.fromWkt(shape)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes([name, 3.0 - number / 100, classes[number] if classes else "none"])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def square(x: float, y: float, side: float = STEP) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def grid(columns: int, rows: int) -> dict[str, QgsGeometry]:
    return {
        f"Area {x} {y}": square(4_000_000 + x * STEP, 3_000_000 + y * STEP) for x in range(columns) for y in range(rows)
    }


def metropolis(x: float, y: float, count: int = 6, side: float = 2_000) -> dict[str, QgsGeometry]:
    return {
        f"Ward {column} {row}": square(x + column * side, y + row * side, side)
        for column in range(count)
        for row in range(count)
    }


def page(layer, tmp_path, spec=QUOTIENT, **more):
    QgsProject.instance().addMapLayer(layer, False)
    apply_styles(layer, [spec])
    done = print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", **more)
    return page_of_project("Page"), done.log


def test_a_tall_country_fills_a_landscape_page(tmp_path):
    shapes = metropolis(4_100_000, 3_200_000) | grid(3, 9)
    layout, _ = page(country(shapes), tmp_path, RANKING="value")
    main, inset, table = (layout.itemById(name) for name in ("map", "inset", "ranking"))
    legend = layout.itemById("legend")
    left, middle, right = box_of(main), box_of(inset), box_of(table)
    assert left.right() < middle.left() < middle.right() < right.left()
    assert middle.width() > 70 and middle.height() > 60
    assert box_of(legend).left() == pytest.approx(middle.left(), abs=1) and box_of(legend).bottom() < middle.top()
    # the country is as high as before, and the ranking has twice the rows
    assert main.extent().height() < 1.1 * 9 * STEP
    assert len(table.multiFrame().tableContents()) == 21
    boxes = {name: box_of(layout.itemById(name)) for name in ("map", "inset", "inset_title", "legend", "ranking")}
    assert not [pair for pair in combinations(boxes, 2) if boxes[pair[0]].intersects(boxes[pair[1]])]


def overlapping(layout, names: tuple[str, ...]) -> list[tuple[str, str]]:
    boxes = {name: box_of(layout.itemById(name)) for name in names}
    return [pair for pair in combinations(boxes, 2) if boxes[pair[0]].intersects(boxes[pair[1]])]


@pytest.mark.parametrize(("columns", "rows"), [(3, 9), (2, 12), (4, 6)])
def test_a_tall_country_without_an_inset_has_two_columns_beside_it_too(tmp_path, columns, rows):
    layout, _ = page(country(grid(columns, rows)), tmp_path, RANKING="value")
    assert layout.itemById("inset") is None
    items = ("map", "legend", "explanation", "ranking_title", "ranking")
    assert overlapping(layout, items) == []
    left, middle, below, _, right = (box_of(layout.itemById(name)) for name in items)
    assert left.right() < middle.left() < middle.right() < right.left()
    assert middle.bottom() < below.top() and below.left() == pytest.approx(middle.left(), abs=1)
    assert layout.itemById("map").extent().height() < 1.1 * rows * STEP


def test_a_wide_country_has_its_map_over_the_whole_page(tmp_path):
    layout, _ = page(country(grid(15, 4)), tmp_path, RANKING="value")
    items = ("map", "legend", "ranking_title", "ranking", "scale_bar")
    assert overlapping(layout, items) == []
    main, legend, _, ranking, _ = (box_of(layout.itemById(name)) for name in items)
    assert main.width() > 260 and main.bottom() < legend.top() and legend.right() < ranking.left()
    assert len(layout.itemById("ranking").multiFrame().tableContents()) == 11


def test_a_country_over_the_180th_meridian_is_drawn_whole(tmp_path):
    """Areas at both ends of the degrees, as Fiji's, and an island far from the rest, as the Aleutians."""
    degrees = {f"A{x}": square(x, -18.0, 1.0) for x in (176, 177, 178, 179, -180, -179)}
    layout, _ = page(country(degrees, "EPSG:4326"), tmp_path)
    extent = layout.itemById("map").extent()
    assert 600_000 < extent.width() < 1_500_000 and layout.itemById("scale_bar") is not None
    states = {f"S{x} {y}": square(x, y, 4.0) for x in range(-124, -70, 4) for y in (30, 34, 38)}
    alaska = {"Aleutians": QgsGeometry.collectGeometry([square(-170, 53, 2.0), square(178, 52, 1.0)])}
    layout, _ = page(country(states | alaska, "EPSG:4326"), tmp_path)
    assert layout.itemById("part1_title").text() == "Aleutians"
    assert layout.itemById("map").extent().width() < 7_000_000
    assert 500_000 < layout.itemById("part1").extent().width() < 3_000_000


@pytest.mark.parametrize("page_number", [1, 6])
def test_elsewhere_the_inset_keeps_its_corner(tmp_path, page_number):
    layout, _ = page(country(metropolis(4_100_000, 3_200_000) | grid(3, 9)), tmp_path, PAGE=page_number)
    assert box_of(layout.itemById("map")).intersects(box_of(layout.itemById("inset")))


def test_an_inset_says_what_it_shows_and_how_large(tmp_path):
    towns = memory(
        "Point?crs=EPSG:3035",
        "name:string population:integer",
        [("Small", 10), ("Largest", 900), ("Far", 5000)],
        "towns",
        [
            QgsGeometry.fromWkt(f"POINT({x} {y})")
            for x, y in ((4_101_000, 3_201_000), (4_106_000, 3_207_000), (4_020_000, 3_020_000))
        ],
    )
    layer = country(metropolis(4_100_000, 3_200_000) | grid(9, 9))
    layout, _ = page(layer, tmp_path, PLACES=towns)
    main, inset = layout.itemById("map"), layout.itemById("inset")
    title, bar = layout.itemById("inset_title"), layout.itemById("inset_scale_bar")
    times = round(main.scale() / inset.scale())
    assert title.text() == f"Largest, {times} times as large"
    assert box_of(title).bottom() == pytest.approx(box_of(inset).top(), abs=0.1)
    assert isinstance(bar, QgsLayoutItemScaleBar) and bar.linkedMap() is inset
    assert box_of(inset).contains(box_of(bar)) and box_of(bar).height() < 8
    layout, _ = page(layer, tmp_path)
    text = layout.itemById("inset_title").text()
    assert text.casefold().removeprefix("the ").startswith("framed part, ") and "…" not in text


FAR = {"Isle One": square(4_000_000 - 60 * STEP, 3_000_000), "Isle Two": square(4_000_000 - 60 * STEP, 3_060_000)}


def test_far_parts_have_frames_of_their_own(tmp_path):
    layer = country(grid(6, 6) | FAR | {"North": square(4_100_000, 3_000_000 + 70 * STEP)})
    layout, _ = page(layer, tmp_path)
    main, isles, north = (layout.itemById(name) for name in ("map", "part1", "part2"))
    assert main.extent().width() < 20 * STEP, "the main map is of the main part"
    assert layout.itemById("part1_title").text() == "Isle One · Isle Two"
    assert layout.itemById("part2_title").text() == "North"
    for item in (isles, north):
        assert isinstance(item, QgsLayoutItemMap) and item.layers() == main.layers()
        assert isinstance(layout.itemById(f"{item.id()}_scale_bar"), QgsLayoutItemScaleBar)
    boxes = [box_of(item) for item in (main, isles, north)]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert layout.itemById("scale_bar") is not None, "of the main part lengths are known"


def test_a_part_of_many_areas_is_called_by_the_first_of_them(tmp_path):
    far = {f"Isle {number}": square(1_000_000 + number * STEP, 3_000_000) for number in range(4)}
    layout, _ = page(country(grid(6, 6) | far), tmp_path)
    assert layout.itemById("part1_title").text() == "Isle 0 and 3 more"


def test_no_frames_where_the_rest_gains_nothing(tmp_path):
    # as high as the page is already, whatever lies at its side
    layer = country(grid(6, 6) | {"Isle": square(4_000_000 + 8 * STEP, 3_000_000)})
    layout, _ = page(layer, tmp_path)
    assert layout.itemById("part1") is None
    # and two halves are no main part with something far from it
    east = {f"East {name}": square(9_000_000 + number * STEP, 3_000_000) for number, name in enumerate("abcdef")}
    assert not parts_of(country(grid(3, 2) | east))


def test_small_pieces_far_away_are_counted(tmp_path):
    here, there = square(4_000_000, 3_000_000), square(1_000_000, 3_000_000, 1_000)
    shapes = grid(6, 6) | {"Area 0 0": QgsGeometry.collectGeometry([here, there])}
    shapes["Isle"] = square(4_000_000, 9_000_000)
    layout, log = page(country(shapes), tmp_path)
    assert "1 area of 'areas' has a small piece so far away that it is not on the page." in log
    assert layout.itemById("part1_title").text() == "Isle"


def test_of_degrees_each_part_is_drawn_about_its_own_middle(tmp_path):
    shapes = {
        f"A{x}{y}": QgsGeometry.fromRect(QgsRectangle(-100 + x, 35 + y, -99 + x, 36 + y))
        for x in range(8)
        for y in range(6)
    }
    shapes["Isle"] = QgsGeometry.fromRect(QgsRectangle(-157, 20, -155, 22))
    layout, _ = page(country(shapes, "EPSG:4269"), tmp_path)
    assert "+lat_0=38.0000 +lon_0=-96.0000" in layout.itemById("map").crs().toProj()
    assert "+lat_0=21.0000 +lon_0=-156.0000" in layout.itemById("part1").crs().toProj()


def towns_at(*places) -> QgsVectorLayer:
    points = [QgsGeometry.fromWkt(f"POINT({x} {y})") for _, x, y in places]
    return memory("Point?crs=EPSG:3035", "name:string", [(name,) for name, *_ in places], "towns", points)


def ink_of(layout, name: str) -> tuple[str, str]:
    """Colours of a town's type and of its edge."""
    label = next(one for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and one.text() == name)
    text = label.textFormat()
    return text.color().name(), text.buffer().color().name()


def test_names_of_towns_are_white_on_dark_areas(tmp_path):
    layer = country(grid(2, 1), classes=("hotspot", "none"))
    towns = towns_at(("Dark", 4_010_000, 3_025_000), ("Pale", 4_065_000, 3_025_000))
    layout, _ = page(layer, tmp_path, CLASSES, LABELS=0, PLACES=towns)
    assert ink_of(layout, "Dark") == ("#ffffff", CLASS_COLOURS["hotspot"])
    assert ink_of(layout, "Pale") == ("#333333", CLASS_COLOURS["none"])


def test_a_name_stands_on_one_tone_where_it_can(tmp_path):
    # to the right of the town a pale area begins
    layer = country(grid(2, 1), classes=("hotspot", "none"))
    layout, _ = page(layer, tmp_path, CLASSES, LABELS=0, PLACES=towns_at(("Border town", 4_046_000, 3_025_000)))
    dot = next(one for one in layout.items() if isinstance(one, QgsLayoutItemShape))
    label = next(one for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and one.text() == "Border town")
    assert label.pos().x() < dot.pos().x()
    assert ink_of(layout, "Border town")[0] == "#ffffff"


def test_towns_in_the_sea_are_left_out_unless_land_is_shown(tmp_path):
    layer = country(grid(3, 3))
    towns = towns_at(("Inland", 4_070_000, 3_070_000), ("Abroad", 4_165_000, 3_100_000))

    def names(layout):
        return {one.text() for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and "town-" in one.id()}

    assert names(page(layer, tmp_path, LABELS=0, PLACES=towns)[0]) == {"Inland"}
    land = country({"Land": square(3_500_000, 2_500_000, 1_500_000)})
    assert names(page(layer, tmp_path, LABELS=0, PLACES=towns, CONTEXT=[land])[0]) == {"Inland", "Abroad"}
    # small clusters on an empty page are not the land
    clusters = country({"A": square(4_000_000, 3_000_000, 1_000), "B": square(4_400_000, 3_200_000, 1_000)})
    around = towns_at(("One", 4_100_000, 3_150_000), ("Two", 4_300_000, 3_050_000))
    assert names(page(clusters, tmp_path, LABELS=0, PLACES=around)[0]) == {"One", "Two"}


def test_long_names_in_the_ranking_break_after_hyphens(tmp_path):
    long = "Nashville-Davidson--Murfreesboro--Franklin-Columbia-Clarksville, TN"
    layout, _ = page(country({long: square(0, 0), "Short": square(STEP, 0)}), tmp_path, RANKING="value")
    table = layout.itemById("ranking").multiFrame()
    shown = table.tableContents()[1][1].content()
    assert "\n" in shown and shown.replace("\n", "").replace(" ", "") == long.replace(" ", "")
    probe = QgsLayoutItemLabel(layout)
    probe.setTextFormat(table.contentTextFormat())
    for line in shown.split("\n"):
        probe.setText(line)
        assert probe.sizeForText().width() - 2 * probe.marginX() <= table.columnWidths()[1], line


def test_each_page_of_an_atlas_has_the_largest_towns_of_its_own(tmp_path):
    layer = country(grid(2, 1), classes=("hotspot", "hotspot"))
    layout, _ = page(layer, tmp_path, CLASSES, LABELS=0)
    main = layout.itemById("map")
    crowd = [(f"T{x}{y}", 4_002_000 + x * 5_000, 3_002_000 + y * 5_000) for x in range(19) for y in range(9)]
    towns = Towns(towns_at(*crowd), "name")

    def shown() -> set[str]:
        return {one.text() for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and "town-" in one.id()}

    turn_towns(towns, MapNames(main), Ground(layer, main), frozenset())
    assert 3 <= len(shown()) <= 20, "not all 171"
    main.zoomToExtent(QgsRectangle(4_000_000, 3_000_000, 4_025_000, 3_025_000))
    ground = Ground(layer, main).paled_but(shapely.box(0, 0, 1, 1), 0.5)
    turn_towns(towns, MapNames(main), ground, frozenset({"T00"}))
    assert shown() and shown() <= {f"T{x}{y}" for x in range(6) for y in range(6)} - {"T00"}
    # under the veil the dark area is pale
    assert ink_of(layout, next(iter(shown()))) == ("#333333", "#bf869a")
    main.zoomToExtent(QgsRectangle(5_000_000, 3_000_000, 5_025_000, 3_025_000))
    turn_towns(towns, MapNames(main), Ground(layer, main), frozenset())
    assert not shown()


def test_names_of_the_neighbours_in_an_atlas_are_dark_on_their_paled_fills(areas):
    names_everywhere(areas, "name")
    pale_names(areas, 0.5)
    settings = QgsPalLayerSettings(areas.labeling().settings())
    scope, context = QgsExpressionContextScope(), QgsExpressionContext()
    scope.setVariable("symbol_color", "#7f0e35")
    scope.setVariable("atlas_geometry", square(4_000_000, 3_000_000, 90_000))
    context.appendScope(scope)
    found = []
    properties = settings.dataDefinedProperties()
    for feature in areas.getFeatures("name in ('Alder', 'Birch')"):
        context.setFeature(feature)
        found.append(
            [
                properties.property(which).valueAsColor(context)[0].name()
                for which in (settings.Property.Color, settings.Property.BufferColor)
            ]
        )
    assert found == [["#ffffff", "#7f0e35"], ["#1c1c1c", "#bf869a"]]


def test_ground_in_no_area_is_explained_where_there_is_much_of_it(tmp_path):
    """Metropolitan areas leave land between them, which would be read as a class; a country without gaps says nothing."""
    scattered = {name: shape for number, (name, shape) in enumerate(grid(24, 17).items()) if number % 2}
    layout, _ = page(country(scattered), tmp_path)
    assert layout.itemById("legend-gaps-text").text() == "In no area of this map"
    assert box_of(layout.itemById("legend-gaps")).top() >= box_of(layout.itemById("legend")).bottom()
    layout, _ = page(country(grid(24, 17)), tmp_path)
    assert layout.itemById("legend-gaps") is None


def test_type_is_white_on_dark_fills_and_dark_on_light_ones(tmp_path):
    """Names within their areas; a hotspot's fill is dark, that of any other area is light."""
    layer = country(grid(2, 2), classes=("hotspot", "none", "hotspot", "none"))
    layout, _ = page(layer, tmp_path, CLASSES, RANKING="value")
    kinds = {feature.id(): feature["class"] for feature in layer.getFeatures()}
    names = [one for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and one.id().startswith("name-map-")]
    shown = {(kinds[int(one.id().split("-")[2])], one.textFormat().color().name()) for one in names}
    assert len(names) == 4 and shown == {("hotspot", "#ffffff"), ("none", "#1c1c1c")}


def test_a_frame_of_a_far_part_shows_nothing_of_the_others(tmp_path):
    """A tall part, whose broad frame would reach the corner of the mainland."""
    far = {f"Far {row}": square(4_700_000, 3_000_000 + row * STEP) for row in range(14)}
    layer = country(grid(8, 5) | far)
    layout, _ = page(layer, tmp_path)
    frame = layout.itemById("part1")
    shown = Drawn(layer, frame)
    box = box_of(frame)
    sheet = shapely.box(box.left(), box.top(), box.right(), box.bottom())
    there = {key for key, place in shown.places.items() if shown.shapes[place].intersects(sheet)}
    names = {feature["name"] for feature in layer.getFeatures() if feature.id() in there}
    assert names == set(far)

"""What lies around the areas of a page: land and borders, and towns that touch no name of an area; no layer twice."""

from itertools import combinations

import pytest
import shapely
from qgis.core import QgsGeometry, QgsLayoutItemLabel, QgsLayoutItemPolyline, QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import Qt

from .layers import SAMPLE_INPUTS, memory
from .running import run
from .styled_areas import areas
from .test_print_map import page_of_project, print_map

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")
SAMPLE = SAMPLE_INPUTS["BOUNDARIES"].rsplit("/", 1)[0]
REGIONS, TOWNS = f"{SAMPLE}/areas.gpkg|layername=regions", f"{SAMPLE}/scene.gpkg|layername=places"


@pytest.fixture(scope="module")
def hotspots(provider, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("surroundings") / "hotspots.gpkg")
    run("creativeclusters:creativehotspots", {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": path})
    return path


def labels_of(layout, kind: str) -> list:
    return [one for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and one.id().startswith(kind)]


def test_towns_touch_no_name_of_an_area_and_no_line_to_one(hotspots, tmp_path):
    done = print_map(hotspots, tmp_path / "map.png", DPI=30, PLACES=TOWNS)
    layout = page_of_project(done.outputs["LAYOUT"])
    towns, names = labels_of(layout, "town-"), [*labels_of(layout, "name-"), *labels_of(layout, "number-")]
    assert len(towns) > 10
    assert names
    for one, two in [*combinations(towns, 2), *((town, name) for town in towns for name in names)]:
        assert not one.sceneBoundingRect().intersects(two.sceneBoundingRect()), (one.text(), two.text())
    lines = [one for one in layout.items() if isinstance(one, QgsLayoutItemPolyline) and one.id().startswith("leader-")]
    assert lines
    for line in lines:
        path = shapely.LineString([(node.x(), node.y()) for node in map(line.mapToScene, line.nodes())])
        for town in towns:
            box = town.sceneBoundingRect()
            assert not path.intersects(shapely.box(box.left(), box.top(), box.right(), box.bottom())), town.text()
    assert not {town.text() for town in towns} & {name.text().replace("\n", " ") for name in names}


def test_larger_towns_come_first(hotspots, tmp_path):
    layout = page_of_project(
        print_map(hotspots, tmp_path / "map.png", DPI=30, LABELS=0, PLACES=TOWNS).outputs["LAYOUT"]
    )
    assert {"Zelothmere", "Haravvel"} <= {town.text() for town in labels_of(layout, "town-")}


def test_land_lies_under_the_map_and_borders_over_it(hotspots, tmp_path):
    layout = page_of_project(print_map(hotspots, tmp_path / "map.png", DPI=30, CONTEXT=[REGIONS]).outputs["LAYOUT"])
    border, mapped, land = layout.itemById("map").layers()
    assert mapped.featureCount() == 200
    assert border.featureCount() == land.featureCount() == 12
    assert border.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush
    assert layout.itemById("inset").layers() == [border, mapped, land]


def test_a_page_made_again_leaves_no_layer_behind(hotspots, tmp_path):
    for _ in range(3):
        print_map(hotspots, tmp_path / "map.png", DPI=30, CONTEXT=[REGIONS], TITLE="Again")
    project, shown = QgsProject.instance(), set()
    for layout in project.layoutManager().printLayouts():
        for item_id in ("map", "inset"):
            item = layout.itemById(item_id)
            shown |= {layer.id() for layer in item.layers()} if item is not None else set()
    ours = [key for key, layer in project.mapLayers().items() if layer.customProperty("creativeclusters/on_page")]
    assert set(ours) <= shown
    assert not any(node.layerId() in ours for node in project.layerTreeRoot().findLayers())


def test_points_are_no_surroundings(areas, tmp_path):
    with pytest.raises(QgsProcessingException, match="neither polygons nor lines"):
        print_map(areas, tmp_path / "map.png", CONTEXT=[TOWNS])


@pytest.mark.parametrize("value", [None, "", "  "])
def test_places_without_a_name_are_left_out(areas, tmp_path, value):
    points = memory(
        "Point?crs=EPSG:3035", "name:string", [(value,)], "towns", [QgsGeometry.fromWkt("POINT(3200000 3200000)")]
    )
    done = print_map(areas, tmp_path / "map.png", DPI=30, PLACES=points)
    assert not labels_of(page_of_project(done.outputs["LAYOUT"]), "town-")


def test_an_atlas_with_towns_and_borders(hotspots, tmp_path):
    given = {"COVERAGE": hotspots, "COVERAGE_FILTER": "rank < 3", "DPI": 30, "FORMAT": 2}
    pages = {}
    for name, more in (("plain", {}), ("with", {"PLACES": TOWNS, "CONTEXT": [REGIONS]})):
        done = run("creativeclusters:printatlas", {**given, **more, "OUTPUT": str(tmp_path / f"{name}.png")})
        assert done.outputs["PAGE_COUNT"] == 2
        pages[name] = [path.read_bytes() for path in sorted(tmp_path.glob(f"{name}_*.png"))]
    assert len(pages["with"]) == 2
    assert pages["with"] != pages["plain"]

"""Pages with a tile map: the same classes and figures, a tile for each area, and neither scale nor north."""

import pytest
import shapely
from qgis.core import QgsGeometry, QgsProcessingException, QgsProject

from creative_clusters_plugin.styling.apply import apply_styles

from .layers import memory
from .styled_areas import HOTSPOTS, areas
from .test_page_surroundings import REGIONS, TOWNS
from .test_print_map import page_of_project, print_map

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")


def drawn(layout):
    return next(layer for layer in layout.itemById("map").layers() if layer.name() == "areas")


@pytest.mark.parametrize(("kind", "corners", "said"), [(1, 6, "hexagon"), (2, 4, "square")])
def test_a_page_of_tiles(areas, tmp_path, kind, corners, said):
    apply_styles(areas, [HOTSPOTS])
    done = print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Tiles", LAYOUT=kind)
    layout = page_of_project("Tiles")
    tiles = drawn(layout)
    shapes = [shapely.from_wkb(bytes(one.geometry().asWkb())) for one in tiles.getFeatures()]
    assert len(shapes) == done.outputs["AREA_COUNT"] == 6
    assert {len(shape.exterior.coords) - 1 for shape in shapes} == {corners}
    assert max(shape.area for shape in shapes) == pytest.approx(min(shape.area for shape in shapes))
    assert {one["name"]: one["class"] for one in tiles.getFeatures()} == {
        one["name"]: one["class"] for one in areas.getFeatures()
    }
    assert tiles.renderer().dump() == areas.renderer().dump()
    assert layout.itemById("scale_bar") is None and layout.itemById("north_arrow") is None
    assert layout.itemById("explanation").text().startswith(f"Each area is one {said} of the same size; ")
    assert layout.itemById("inset") is None
    assert "no usable coordinate system" not in done.log
    # the layer itself is as it was, and no other is in the tree
    assert areas.featureCount() == 6 and areas.extent().width() > 500_000
    assert not [node for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layerId() == tiles.id()]


def test_names_and_ranks_are_those_of_the_areas(areas, tmp_path):
    apply_styles(areas, [HOTSPOTS])
    print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Tiles", LAYOUT=1, RANKING="jobs_creative")
    layout = page_of_project("Tiles")
    first = layout.itemById("ranking").multiFrame().tableContents()[1]
    assert [cell.content() for cell in first] == ["1", "Dogwood", "6,100"]
    tile = next(one for one in drawn(layout).getFeatures() if one["name"] == "Dogwood")
    assert layout.itemById(f"name-map-{tile.id()}").text() == "Dogwood"


def test_what_lies_around_is_left_out_and_said(areas, tmp_path):
    apply_styles(areas, [HOTSPOTS])
    done = print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Tiles", LAYOUT=1, CONTEXT=[REGIONS], PLACES=TOWNS)
    assert "A tile map is no map of the land: Around the map (CONTEXT) and Places (PLACES) are left out." in done.log
    assert page_of_project("Tiles").itemById("map").layers() == [drawn(page_of_project("Tiles"))]


def test_points_have_no_tiles(tmp_path):
    points = memory(
        "Point?crs=EPSG:3035", "name:string", [("A",)], "points", [QgsGeometry.fromWkt("POINT(4000000 3000000)")]
    )
    with pytest.raises(QgsProcessingException, match="a tile map is of areas; 'points' has none"):
        print_map(points, tmp_path / "map.png", LAYOUT=1)


def test_one_area_has_no_tile_map(areas, tmp_path):
    areas.dataProvider().deleteFeatures([one.id() for one in areas.getFeatures() if one["name"] != "Elm"])
    with pytest.raises(QgsProcessingException, match="takes 2 to"):
        print_map(areas, tmp_path / "map.png", LAYOUT=1)
    assert not (tmp_path / "map.png").exists()

"""No two parts of a page lie on each other, whatever is mapped and however long its names; pages say what is counted."""

import re
from itertools import combinations

import pytest
from qgis.core import (
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtXml import QDomDocument

from creative_clusters_plugin.styling.apply import apply_styles, spec_of
from creative_clusters_plugin.styling.layout_items import box_of
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import memory
from .running import run
from .test_measures import boundaries, records
from .test_page_frames import grid, metropolis
from .test_print_map import page_of_project, print_map

pytestmark = pytest.mark.usefixtures("provider")
LONG = "Growth of the creative and cultural industries against that of the whole nation between 2015 and 2021 (percentage points)"
SPECS = (
    StyleSpec(
        LONG, "change", "growth_above_nation", reference_label="the growth of the nation as a whole in those years"
    ),
    StyleSpec("Hotspots", "class", "class"),
    StyleSpec(LONG, "bivariate", "pair", related_label="Knowledge-intensive business services and their suppliers"),
    StyleSpec(LONG, "joint", "both", related_label="Knowledge-intensive business services and their suppliers"),
    StyleSpec(LONG, "microclusters", "found"),
)
JOBS = re.compile(r"\b[Jj]obs?\b")
SHAPES = {
    "broad": grid(9, 6) | metropolis(4_100_000, 3_200_000),
    "tall": grid(3, 9) | metropolis(4_100_000, 3_200_000),
    "wide": grid(15, 4),
    "far": grid(8, 5) | {"Far away": QgsGeometry.fromWkt("POLYGON((7000000 3000000,7200000 3000000,7200000 3100000,7000000 3000000))")},
}  # fmt: skip
# what stands on a map, by design
ON_MAPS = ("name-", "number-", "leader-", "town-", "dot-")


def country(shapes: dict[str, QgsGeometry]) -> QgsVectorLayer:
    fields = "name:string growth_above_nation:double class:string pair:string both:string found:string"
    rows = [
        (f"{name} and the towns and villages around it", 0.01 * number - 0.2, ("hotspot", "none")[number % 2], "1-3", "both", "cluster")
        for number, name in enumerate(shapes)
    ]  # fmt: skip
    layer = memory("Polygon?crs=EPSG:3035", fields, rows, "areas", list(shapes.values()))
    return layer


def items(layout) -> dict[str, QRectF]:
    """What a page is made of, without what stands on its maps by design; less a hair, since boxes may touch."""
    left_out = (*ON_MAPS, "page", "rule")
    found = [one for one in layout.items() if isinstance(one, QgsLayoutItem) and one.id()]
    return {one.id(): box_of(one).adjusted(0.1, 0.1, -0.1, -0.1) for one in found if not one.id().startswith(left_out)}


def touching(layout) -> list[tuple[str, str]]:
    boxes = items(layout)
    pairs = [pair for pair in combinations(sorted(boxes), 2) if boxes[pair[0]].intersects(boxes[pair[1]])]
    return [pair for pair in pairs if not _meant(*pair)]


def _meant(one: str, other: str) -> bool:
    """An inset lies in a corner of the map, a scale bar in its own map, a swatch in its frame."""
    on_map = {one, other} & {"map"} and (one.startswith("inset") or other.startswith("inset"))
    own_bar = {f"{one}_scale_bar", f"{other}_scale_bar"} & {one, other}
    in_square = one.replace("count-", "") == other.replace("count-", "")
    return bool(on_map or own_bar or in_square or (one.startswith("legend-gaps") and other.startswith("legend-gaps")))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("spec", SPECS, ids=lambda one: one.kind)
def test_no_two_parts_of_a_page_lie_on_each_other(tmp_path, shape, spec):
    layer = country(SHAPES[shape])
    apply_styles(layer, [spec])
    for number in (0, 1, 6) if shape == "broad" else (0,):
        print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", PAGE=number, SOURCE="Source: " + 8 * "many words ")
        layout = page_of_project("Page")
        sheet = layout.pageCollection().page(0).rect()
        assert touching(layout) == [], number
        assert [name for name, box in items(layout).items() if not sheet.contains(box)] == []


def test_parts_on_each_other_would_be_found(tmp_path):
    layer = country(SHAPES["tall"])
    apply_styles(layer, [SPECS[0]])
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page")
    layout = page_of_project("Page")
    legend = layout.itemById("legend")
    legend.attemptSetSceneRect(
        QRectF(legend.pos().x(), legend.pos().y(), legend.rect().width() + 12, legend.rect().height())
    )
    assert ("legend", "ranking") in touching(layout)


@pytest.fixture(scope="module")
def counted(provider, tmp_path_factory):
    """Hotspots, quotients and overlap of areas in which businesses were counted, without a field of jobs."""
    folder = tmp_path_factory.mktemp("counted")
    areas = boundaries()
    places = [(feature, point) for feature in areas.getFeatures() for point in _inside(feature.geometry())]
    codes = ["6201", "7111", "9001", "4711", "4711", "2611", "7022"]
    rows = [(codes[number % 7],) for number in range(len(places))]
    firms = memory("Point?crs=EPSG:3035", "sic:string", rows, "firms", [point for _, point in places])
    firms.setCrs(areas.crs())
    table = str(folder / "table.csv")
    counts = {"POINTS": firms, "POINTS_INDUSTRY": "sic", "BOUNDARIES": areas, "TABLE": table}
    made = [str(folder / "counts.gpkg")]
    run("creativeclusters:countbusinesses", {**counts, "OUTPUT": made[0]})
    for tool in ("creativehotspots", "locationquotients", "relatedsectoroverlap"):
        made.append(str(folder / f"{tool}.gpkg"))
        run(f"creativeclusters:{tool}", {"BOUNDARIES": areas, "EMPLOYMENT": table, "OUTPUT": made[-1]})
    return table, made


def _inside(shape: QgsGeometry) -> list[QgsGeometry]:
    return [shape.pointOnSurface()] * 60


def said(layout) -> str:
    """All that a page says."""
    found = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            found.append(item.text())
        elif isinstance(item, QgsLayoutItemLegend):
            found.append(item.title())
            for node in item.model().rootGroup().findLayers():
                found += [str(one.data(0)) for one in item.model().layerLegendNodes(node)]
        elif isinstance(item, QgsLayoutFrame):
            found += [str(cell.content()) for row in item.multiFrame().tableContents() for cell in row]
    return "\n".join(found)


def test_the_table_of_counted_businesses_says_so(counted):
    table, _ = counted
    assert {row["measure"] for row in records(QgsVectorLayer(table, "table", "ogr"))} == {"businesses"}


def test_no_page_calls_counted_businesses_jobs(counted, tmp_path):
    """Title, finding, legend, table, explanation and source of the first styles of every layer, and the names of all columns."""
    _, made = counted
    seen = 0
    for path in made:
        layer = QgsVectorLayer(path, "areas", "ogr")
        layer.loadDefaultMetadata()
        _, keys, _, _, _ = layer.listStylesInDatabase()
        for key in keys[:3]:
            style = QDomDocument()
            style.setContent(layer.getStyleFromDatabase(key)[0])
            layer.importNamedStyle(style)
            assert spec_of(layer) is not None
            print_map(layer, tmp_path / "map.png", DPI=30)
            page = page_of_project(layer.metadata().title())
            assert not re.search(JOBS, said(page)), said(page)
            seen += 1
        assert not [field.alias() for field in layer.fields() if re.search(JOBS, field.alias())]
        assert not re.search(JOBS, layer.mapTipTemplate())
    assert seen >= 10

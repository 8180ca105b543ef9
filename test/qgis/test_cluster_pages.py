"""The page of microclusters: what it says, its table, the numbers that lead there, towns and the land beneath."""

import pytest
from qgis.core import QgsGeometry, QgsLayoutItemLabel, QgsLayoutItemMap, QgsVectorLayer

from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.findings import finding_of
from creative_clusters_plugin.styling.palettes import GROUND
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import memory
from .test_print_map import page_of_project, print_map

pytestmark = pytest.mark.usefixtures("provider")
SPEC = StyleSpec("Microclusters", "microclusters", "class", label_field="name")
FIELDS = (
    "cluster:integer group:string name:string businesses:integer relative_concentration:double log_likelihood_ratio:double "
    "q:double class:string"
)
WEST, SOUTH, STEP = 4_100_000, 3_200_000, 4_000
# by the number of the run; the second is as small as a dot
ROWS = [
    (1, "creative", "Harbour", 1_365, 2.27, 510.9, 0.03, "cluster"),
    (2, "creative", "Mill", 119, 4.79, 113.5, 0.004, "cluster"),
    (3, "creative", "Mill 2", 49, 1.65, 5.9, 0.2, "not significant"),
    (4, "creative", None, 21, 0.78, 0.0, 1.0, "not significant"),
]


def square(x: float, y: float, side: float) -> QgsGeometry:
    corners = f"{x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}"
    return QgsGeometry.fromWkt(f"POLYGON(({corners}))")


def clusters(rows=ROWS) -> QgsVectorLayer:
    """Out of the order of their numbers, as rows of a file may be."""
    order = [2, 0, 3, 1, *range(4, len(rows))][: len(rows)] if len(rows) > 3 else range(len(rows))
    shapes = [square(WEST + STEP * (row % 5), SOUTH + STEP * (row // 5), 10 if row == 1 else 900) for row in order]
    layer = memory("Polygon?crs=EPSG:3035", FIELDS, [rows[row] for row in order], "clusters", shapes)
    apply_styles(layer, [SPEC])
    return layer


def districts() -> QgsVectorLayer:
    shapes = [square(WEST - STEP + 11_000 * east, SOUTH - STEP, 11_000) for east in (0, 1)]
    return memory("Polygon?crs=EPSG:3035", "district:string", [("West",), ("East",)], "districts", shapes)


def towns() -> QgsVectorLayer:
    rows, points = [("Harbour", 900), ("Moor", 50)], [(WEST + 400, SOUTH + 400), (WEST + 6_000, SOUTH + 1_500)]
    shapes = [QgsGeometry.fromWkt(f"POINT({x} {y})") for x, y in points]
    return memory("Point?crs=EPSG:3035", "name:string population:integer", rows, "towns", shapes)


def page(layer, tmp_path, **more):
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", **more)
    return page_of_project("Page")


def table(layout) -> list[list[str]]:
    return [
        [" ".join(cell.content().split()) for cell in row]
        for row in layout.itemById("ranking").multiFrame().tableContents()
    ]


def on_map(layout, layer) -> dict[int, str]:
    """What stands on the map of each cluster, by its number."""
    labels = [one for one in layout.items() if isinstance(one, QgsLayoutItemLabel)]
    labels = [one for one in labels if one.id().startswith(("name-", "number-"))]
    number = {feature.id(): feature["cluster"] for feature in layer.getFeatures()}
    return {number[int(one.id().split("-")[2])]: " ".join(one.text().split()) for one in labels}


def test_it_says_its_finding(tmp_path):
    layout = page(clusters(), tmp_path)
    assert layout.itemById("subtitle").text() == (
        "2 of 4 clusters have more creative businesses than by chance; Harbour leads with 1,365, 2.3 times the average share"
    )
    assert "how likely chance alone makes such a cluster" in layout.itemById("explanation").text()


def test_its_table_has_name_businesses_share_and_significance(tmp_path):
    layout = page(clusters(), tmp_path)
    assert layout.itemById("ranking_title").text() == "Clusters, the strongest evidence first"
    assert table(layout) == [
        ["No.", "Cluster", "Businesses", "LQ", "q"],
        ["1", "Harbour", "1,365", "2.27", "0.03"],
        ["2", "Mill", "119", "4.79", "< 0.01"],
        ["3", "Mill 2", "49", "1.65", "0.20"],
        ["4", "–", "21", "0.78", "1.00"],
    ]


@pytest.mark.parametrize("labels", [10, 2])
def test_numbers_on_the_map_are_those_of_the_table(tmp_path, labels):
    layer = clusters()
    layout = page(layer, tmp_path, LABELS=labels)
    shown = on_map(layout, layer)
    assert [row[0] for row in table(layout)[1:]] == [str(number) for number in sorted(shown)]
    assert all(text.split()[0] == str(number) for number, text in shown.items())
    assert shown[1] == "1 Harbour" and shown[3] == ("3 Mill 2" if labels == 10 else "3")


def test_twenty_clusters_are_all_in_the_table_and_on_the_map(tmp_path):
    rows = [(one, "creative", f"Place {one}", 100 - one, 2.0, 100.0 - one, 0.01, "cluster") for one in range(1, 21)]
    layer = clusters(rows)
    layout = page(layer, tmp_path)
    assert [int(row[0]) for row in table(layout)[1:]] == list(range(1, 21))
    assert sorted(on_map(layout, layer)) == list(range(1, 21))


def test_no_class_with_none_is_in_the_legend(tmp_path):
    layout = page(clusters(), tmp_path)
    legend = layout.itemById("legend")
    (node,) = legend.model().rootGroup().findLayers()
    entries = [one.data(0) for one in legend.model().layerLegendNodes(node)]
    assert [" ".join(one.split()) for one in entries] == [
        "More creative businesses than by chance (2)",
        "May be due to chance (2)",
    ]
    assert node.customProperty("legend/title-label") == "In brackets: number of clusters"
    assert layout.itemById("legend-gaps") is None


def test_they_lie_on_districts_with_towns(tmp_path):
    layout = page(clusters(), tmp_path, CONTEXT=[districts()], PLACES=towns())
    layers = layout.itemById("map").layers()
    assert [one.name() for one in layers] == ["districts", "clusters", "districts"]
    assert layers[-1].renderer().symbol().color().name() == GROUND
    named = {
        one.text() for one in layout.items() if isinstance(one, QgsLayoutItemLabel) and one.id().startswith("town-")
    }
    assert named == {"Moor"}, "Harbour is said by the name of its cluster"


def test_the_smallest_cluster_is_drawn_as_large_as_a_dot(tmp_path):
    layer = clusters()
    layout = page(layer, tmp_path)
    main = layout.itemById("map")
    assert isinstance(main, QgsLayoutItemMap) and 10 / main.scale() * 1000 < 0.25, "its outline alone is not to be seen"
    categories = layer.renderer().categories()
    symbol = categories[0].symbol().clone()
    edge = symbol.symbolLayer(0)
    assert edge.strokeWidth() >= 0.8 and edge.strokeColor() == symbol.color()


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([(*row[:6], 0.5, "not significant") for row in ROWS], "All 4 clusters may be due to chance"),
        ([(*ROWS[0][:6], 0.5, "not significant")], "The only cluster may be due to chance"),
        ([(*row[:6], None, "not tested") for row in ROWS], "4 clusters found, not tested against chance"),
        (ROWS[:1], "The only cluster has more creative businesses than by chance; Harbour leads with 1,365, 2.3 times the average share"),
        ([ROWS[0], (2, "Design", "Mill", 9, 3.0, 600.0, 0.01, "cluster")],
         "2 of 2 clusters have more creative businesses than by chance; Mill, Design leads with 9, 3.0 times the average share"),
    ],
)  # fmt: skip
def test_the_finding_of_other_kinds(rows, said):
    assert finding_of(clusters(rows), SPEC, "name") == said


def test_clusters_of_several_kinds_are_ordered_by_their_evidence(tmp_path):
    rows = [ROWS[0], ROWS[1], (3, "Design", "Mill", 9, 3.0, 300.0, None, "not tested")]
    layout = page(clusters(rows), tmp_path)
    assert [row[:2] + row[4:] for row in table(layout)[1:]] == [
        ["1", "Harbour · creative", "0.03"],
        ["3", "Mill · Design", "–"],
        ["2", "Mill · creative", "< 0.01"],
    ]

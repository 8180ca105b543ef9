"""Renderers, labels and pictures: every area in its class, in the picture too."""

import pytest
from qgis.core import QgsFeature, QgsSymbolLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.styling import palettes, pictures
from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.kind import Categories, Numbers
from creative_clusters_plugin.styling.kinds import KINDS
from creative_clusters_plugin.styling.rankings import ranking_of
from creative_clusters_plugin.styling.renderers import field_in, renderer_for
from creative_clusters_plugin.styling.specs import StyleSpec

from .styled_areas import BIVARIATE, HOTSPOTS, QUOTIENT, ROWS, SPECS, areas, labels_drawn, remove, written

__all__ = ["areas"]


def hatch_of(symbol):
    return next((one for one in symbol.symbolLayers() if one.layerType() == "LinePatternFill"), None)


def colours_in(image: QImage, column: int) -> set[str]:
    """Colours well inside one of six equal columns of a picture."""
    width = image.width() // len(ROWS)
    across = range(column * width + width // 4, column * width + width // 2)
    down = range(image.height() // 2 - width // 8, image.height() // 2 + width // 8)
    return {image.pixelColor(x, y).name() for x in across for y in down}


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        (
            StyleSpec("q", "quotient", "lq_creative", reference_label="Orvessia"),
            [
                "over 2",
                "over 1.1 to 1.5",
                "over 0.9 to 1.1 (about Orvessia)",
                "over 0.5 to 0.67",
                "0 (no jobs)",
                "No data",
            ],
        ),
        (
            StyleSpec("c", "class", "class"),
            [
                "Creative hotspot",
                "Specialised, but narrow or small",
                "Neither specialised nor large",
                "Large, but not specialised",
                "Neither specialised nor large",
                "No data",
            ],
        ),
        (
            StyleSpec("j", "joint", "joint_class", related_label="KIBS"),
            ["Both above the reference", "Only creative", "Neither", "Only KIBS", "Neither", "No data"],
        ),
        (
            BIVARIATE,
            [
                "High creative, high KIBS",
                "High creative, low KIBS",
                "Middle creative, middle KIBS",
                "Low creative, high KIBS",
                "Low creative, low KIBS",
                "No data",
            ],
        ),
        (
            StyleSpec("s", "score", "score"),
            ["over 80", "over 60 to 80", "over 20 to 40", "over 20 to 40", "up to 20", "No data"],
        ),
    ],
    ids=lambda value: value.kind if isinstance(value, StyleSpec) else "",
)
def test_every_area_is_drawn_in_its_class(areas, spec, expected):
    apply_styles(areas, [spec])
    assert labels_drawn(areas) == expected


def test_quotient_breaks_are_fixed(areas):
    renderer = renderer_for(QUOTIENT, areas)
    bounds = [(one.lowerValue(), one.upperValue()) for one in renderer.ranges()]
    assert bounds[:7] == [(0, 0), (0, 0.5), (0.5, 0.67), (0.67, 0.9), (0.9, 1.1), (1.1, 1.5), (1.5, 2)]
    assert renderer.classificationMethod().id() == "Custom"
    ranges = renderer.ranges()
    assert [one.symbol().color().name() for one in ranges[1:8]] == list(palettes.QUOTIENT_COLOURS)


def test_jobs_are_classified_without_counting_null_as_zero(areas):
    remove(areas, "Elm")
    apply_styles(areas, [StyleSpec("Jobs", "jobs", "jobs_creative")])
    first = areas.renderer().ranges()[0]
    assert first.lowerValue() == 900
    assert labels_drawn(areas)[-1] == "No data"
    assert None not in labels_drawn(areas)


def test_unknown_kind(areas):
    with pytest.raises(ValueError, match="pie"):
        renderer_for(StyleSpec("x", "pie", "class"), areas)


def test_withheld_figures_are_hatched(areas):
    # A range owns its symbol: the list has to live as long as that is looked at.
    ranges = renderer_for(QUOTIENT, areas).ranges()
    hatch = hatch_of(ranges[2].symbol())
    enabled = hatch.dataDefinedProperties().property(QgsSymbolLayer.Property.LayerEnabled)
    assert enabled.expressionString() == 'coalesce("withheld", 0) > 0'
    assert ranges[-1].label() == "Hatched: some figures withheld"

    image = QImage.fromData(pictures.map_png(areas, QUOTIENT, 900, 200))
    plain = [len(colours_in(image, column)) == 1 for column in range(5)]
    assert plain == [True, False, True, True, True]


def test_legend_swatches_are_not_hatched(areas):
    ranges = renderer_for(QUOTIENT, areas).ranges()
    swatch = ranges[2].symbol().asImage(QSize(60, 30))
    assert {swatch.pixelColor(x, y).name() for x in range(10, 50) for y in range(8, 22)} == {
        palettes.QUOTIENT_COLOURS[1]
    }


def test_no_hatch_where_nothing_is_withheld(areas):
    assert areas.dataProvider().changeAttributeValues({feature.id(): {7: 0} for feature in areas.getFeatures()})
    categories = renderer_for(HOTSPOTS, areas).categories()
    assert all(hatch_of(category.symbol()) is None for category in categories)
    assert categories[-1].label() == "No data"


def test_only_hotspots_are_labelled(areas):
    apply_styles(areas, SPECS)
    (rule,) = areas.labeling().rootRule().children()
    assert rule.filterExpression() == "\"class\" = 'hotspot'"
    assert rule.settings().fieldName == "name"
    areas.styleManager().setCurrentStyle("Creative quotient")
    assert not areas.labelsEnabled()


def test_outlines_are_left_out_of_large_layers(areas):
    template = next(areas.getFeatures())
    template.setId(-1)
    assert areas.dataProvider().addFeatures([QgsFeature(template) for _ in range(5000)])[0]
    categories = renderer_for(BIVARIATE, areas).categories()
    assert categories[0].symbol().symbolLayer(0).properties()["outline_style"] == "no"


def test_styles_are_named_and_the_first_is_current(areas):
    for _ in range(2):
        apply_styles(areas, SPECS)
        assert sorted(areas.styleManager().styles()) == [
            "Creative and KIBS",
            "Creative hotspots",
            "Creative quotient",
        ]
        assert areas.styleManager().currentStyle() == "Creative hotspots"
        assert areas.renderer().type() == "categorizedSymbol"


def test_table_without_geometry_is_left_alone():
    table = QgsVectorLayer("None?field=class:string", "table", "memory")
    before = table.styleManager().styles()
    apply_styles(table, SPECS)
    assert table.renderer() is None and table.styleManager().styles() == before


def test_column_cut_by_shapefile(areas, tmp_path):
    layer = QgsVectorLayer(written(areas, tmp_path / "out.shp", "ESRI Shapefile"), "out", "ogr")
    assert field_in(layer, "lq_creative") == "lq_creativ"
    assert field_in(layer, "nothing") == ""


def test_ambiguous_cut_column_is_not_mapped():
    layer = QgsVectorLayer("Polygon?field=joint_clas:string&field=joint_cl_1:string", "cut", "memory")
    assert field_in(layer, "joint_class_kibs") == ""


def test_picture_leaves_the_style_of_the_layer(areas):
    apply_styles(areas, SPECS)
    png = pictures.map_png(areas, QUOTIENT, 300, 120)
    image = QImage.fromData(png)
    assert (image.width(), image.height()) == (300, 120)
    assert colours_in(image, 0) == {palettes.QUOTIENT_COLOURS[-1]}
    assert areas.renderer().type() == "categorizedSymbol"


def test_legend_entries_for_html(areas):
    entries = dict(pictures.legend_entries(renderer_for(HOTSPOTS, areas)))
    assert entries["Creative hotspot"] == palettes.CLASS_COLOURS["hotspot"]
    assert "radial-gradient" in entries["No data"]
    assert "repeating-linear-gradient" in entries["Hatched: some figures withheld"]


# what kinds without classes of their own are told
GIVEN = {
    "typology": {"labels": (("type 1", "One"), ("type 9", "Nine"))},
    "categories": {"labels": (("a", "A"), ("b", "B")), "colours": ("#112233", "#445566")},
    "graduated": {"classes": ((0.0, 1.0, "0 – 1"), (1.0, 2.0, "1 – 2")), "colours": ("#112233", "#445566")},
    "thirds": {"second_field": "score", "thirds": ((1.0, 2.0), (3.0, 4.0))},
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_is_drawn_with_a_name_for_each_class_and_for_no_data(areas, kind):
    numbers = isinstance(kind, Numbers) or kind.value is not None
    spec = StyleSpec("s", kind.id, "lq_creative" if numbers else "class", **GIVEN.get(kind.id, {}))
    entries = pictures.legend_entries(renderer_for(spec, areas))
    labels, colours = zip(*entries, strict=True)
    assert len(set(labels)) == len(labels) > 2 and all(labels)
    assert kind.about and len(set(colours)) == len(colours)
    if isinstance(kind, Categories):
        palette = kind.palette(spec)
        plain = {value: shown for value, shown in zip(palette, colours, strict=False) if value != kind.hatched}
        assert plain == {value: colour for value, colour in palette.items() if value != kind.hatched}
        if kind.hatched:
            shown = colours[list(palette).index(kind.hatched)]
            assert shown.startswith("repeating-linear-gradient") and palette[kind.hatched] in shown
        assert set(kind.palette(spec)) == set(kind.labels(spec))
    assert labels[-1] == ("No data" if isinstance(kind, Categories) else kind.nothing_label)


@pytest.mark.parametrize(
    ("kind", "field", "heading", "figure"),
    [
        ("quotient", "", "LQ", "2.31"),
        ("quotient", "jobs_creative", "Jobs", "6,100"),
        ("quotient", "score", "Value", "91"),
        ("change", "", "LQ", "+231 %"),
        ("change", "jobs_creative", "Jobs", "6,100"),
    ],
)
def test_a_ranking_is_headed_and_written_as_its_field(areas, kind, field, heading, figure):
    ranking = ranking_of(areas, StyleSpec("s", kind, "lq_creative"), "name", field)
    assert ranking.header[-1] == heading
    assert ranking.rows[0][-1] == figure


def fill(layer, field: str, values) -> None:
    place = layer.fields().lookupField(field)
    layer.startEditing()
    for feature, value in zip(layer.getFeatures(), values, strict=True):
        layer.changeAttributeValue(feature.id(), place, value)
    layer.commitChanges()


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([200.0, 0.0, 0.0, 0.0, 0.0, 0.0], ["200", "0", "0", "0", "0", "0"]),
        ([-200.0, 0.0, 0.0, 0.0, 0.0, None], ["-200", "0", "0", "0", "0", "No data"]),
        ([0.0] * 6, ["0"] * 6),
        (
            [10.0, 20.0, 30.0, 40.0, 50.0, 0.0],
            ["over 0 to 18", "over 18 to 26", "over 26 to 34", "over 34 to 42", "over 42", "0"],
        ),
        ([-200.0, 0.0, 0.0, 0.0, 0.0, 100.0], ["-200", "0", "0", "0", "0", "100"]),
        ([-9.0, -1.0, 0.0, 2.0, 5.0, None], ["-9.0 – -5.0", "-2.0 – -1.0", "0", "2.0", "2.0 – 5.0", "No data"]),
    ],
)
@pytest.mark.parametrize("kind", ["gains", "output"])
def test_what_neither_gains_nor_loses_has_a_class_of_its_own(areas, kind, values, labels):
    fill(areas, "score", values)
    apply_styles(areas, [StyleSpec("Jobs gained", kind, "score")])
    assert labels_drawn(areas) == labels


def test_the_best_rank_is_the_darkest_and_leads_the_ranking(areas):
    spec = StyleSpec("Rank", "rank", "score")
    fill(areas, "score", [3.0, 1.0, 5.0, 2.0, None, 4.0])
    apply_styles(areas, [spec])
    drawn = areas.renderer().ranges()
    assert [one.lowerValue() for one in drawn[:5]] == sorted(one.lowerValue() for one in drawn[:5])
    assert [one.symbol().color().name() for one in drawn[:5]] == list(reversed(palettes.SCORE_COLOURS))
    assert labels_drawn(areas)[1] == drawn[0].label()
    found = ranking_of(areas, spec, "name")
    assert [row[0] for row in found.rows] == ["1", "2", "3", "4", "5"]
    assert [row[-1] for row in found.rows] == ["1", "2", "3", "4", "5"]
    assert (found.title, found.header[-1]) == ("Best ranks", "Median")

"""What QGIS shows of an area's figures: columns by their names in words, decimals, and a tip on the map, all kept with the style."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsField,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from creative_clusters_plugin.core.change.forecasting import MODELS
from creative_clusters_plugin.gui.stored import StoredStyles
from creative_clusters_plugin.styling.apply import apply_styles, store_styles
from creative_clusters_plugin.styling.columns import column
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import memory, square
from .running import run
from .styled_areas import HOTSPOTS, QUOTIENT, areas, written

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")
SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample"
SECTORS = [
    StyleSpec(f"LQ: {name}", "quotient", f"lq_{key}")
    for key, name in (("it", "IT"), ("film", "Film & <TV>"), ("art", "Art"))
]


def shown(layer: QgsVectorLayer, feature) -> str:
    """The tip as QGIS writes it."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def tips(layer: QgsVectorLayer) -> dict[str, str]:
    return {feature["name"]: shown(layer, feature) for feature in layer.getFeatures()}


def with_figures(layer: QgsVectorLayer, **columns) -> QgsVectorLayer:
    """The layer with further numbers, one for each of its features."""
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, QMetaType.Type.Double) for name in columns])
    layer.updateFields()
    for row, feature in enumerate(list(layer.getFeatures())):
        places = {layer.fields().lookupField(name): values[row] for name, values in columns.items()}
        provider.changeAttributeValues({feature.id(): places})
    return layer


def test_columns_are_called_in_words_and_have_their_decimals(areas):
    apply_styles(areas, [HOTSPOTS, QUOTIENT])
    fields = areas.fields()
    assert fields["lq_creative"].alias() == "Creative LQ" and fields["jobs_creative"].alias() == "Creative jobs"
    assert fields["class"].alias() == "Class"
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter("Range")

    def written_as(name: str, value: float) -> str:
        place = fields.lookupField(name)
        return formatter.representValue(areas, place, areas.editorWidgetSetup(place).config(), None, value)

    assert written_as("lq_creative", 2.3456789) == "2.35"
    assert written_as("score", 91.04) == "91.0"
    assert written_as("jobs_creative", 1234567.0).replace(",", "") == "1234567"


def test_a_name_that_the_user_gave_stays(areas):
    areas.setFieldAlias(areas.fields().lookupField("score"), "Mine")
    apply_styles(areas, [HOTSPOTS])
    assert areas.fields()["score"].alias() == "Mine"


def test_a_tip_says_class_quotient_interval_and_strongest_sectors(areas):
    some = [2.5, 0.4, 1.2, None, 3.0, None]
    layer = with_figures(
        areas,
        lq_low=[2.0, 1.1, 0.9, 0.5, 0.0, None],
        lq_high=[2.6, 1.6, 1.1, 0.7, 0.2, None],
        lq_it=some,
        lq_film=[1.01, 12.345, 0.9, None, 3.5, None],
        lq_art=[1.5, 1.6, 1.7, None, 4.0, None],
        rank=[1, 2, 3, 4, 5, None],
        ranked=[1234, 1234, 1234, 1234, 1234, None],
    )
    apply_styles(layer, [HOTSPOTS, *SECTORS])
    told = tips(layer)
    assert told["Alder"] == (
        "<b>Alder</b><br>Creative hotspots: Creative hotspot<br>Creative LQ: 2.31 (2.00 – 2.60)<br>"
        "Rank: 1 of 1,234<br>Highest quotients: IT 2.50, Art 1.50, Film &amp; &lt;TV> 1.01"
    )
    assert told["Birch"].endswith("Highest quotients: Film &amp; &lt;TV> 12.35, Art 1.60") or told["Birch"].endswith(
        "Highest quotients: Film &amp; &lt;TV> 12.34, Art 1.60"
    )
    assert told["Dogwood"].endswith("Highest quotients: –")
    assert "Creative LQ: No data" in told["Fir"] and "Rank: No data" in told["Fir"]


def test_a_tip_shows_what_the_style_maps(areas):
    apply_styles(areas, [HOTSPOTS, QUOTIENT])
    areas.styleManager().setCurrentStyle("Creative quotient")
    assert tips(areas)["Birch"] == "<b>Birch</b><br>Creative quotient: 1.34"


TIPS = {
    "change": (StyleSpec("Growth (points)", "change", "growth_above_nation"), {"growth_above_nation": -0.184}, "Growth (points): −18"),
    "little change": (StyleSpec("Growth (%)", "change", "growth"), {"growth": 0.0213}, "Growth (%): +2.1"),
    "outlook": (
        StyleSpec("Outlook", "outlook", "class"),
        {"class": "unsure", "growth_low": -0.044, "growth_high": 0.278},
        "Outlook: Unsure: the 90 % interval holds both<br>Growth, 90 % interval: −4 % – +28 %",
    ),
    "robustness": (
        StyleSpec("Robust", "robustness", "class"),
        {"class": "contested", "hotspot_count": 384, "choices": 1540},
        "Robust: Contested<br>Choices that make it a hotspot: 384 of 1,540",
    ),
    "clusters": (
        StyleSpec("Clusters", "microclusters", "class"),
        {"class": "cluster", "businesses": 1365, "relative_concentration": 2.271},
        "Clusters: More creative businesses than by chance<br>Businesses: 1,365<br>LQ: 2.27",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TIPS)
def test_a_tip_says_what_the_class_rests_on(kind):
    spec, row, said = TIPS[kind]
    kinds = {str: "string", int: "integer", float: "double"}
    fields = " ".join(f"{name}:{kinds[type(value)]}" for name, value in row.items())
    layer = memory("Polygon?crs=EPSG:3035", f"name:string {fields}", [("A", *row.values())], "areas", [square(0)])
    apply_styles(layer, [spec])
    assert tips(layer)["A"] == f"<b>A</b><br>{said}"


def test_names_of_the_data_are_no_markup_and_no_expression(areas):
    place = areas.fields().lookupField("name")
    areas.dataProvider().changeAttributeValues({1: {place: "<b>[% 1 + 1 %]</b>"}})
    apply_styles(areas, [HOTSPOTS])
    assert "<b>&lt;b>[% 1 + 1 %]&lt;/b></b>" in tips(areas)["<b>[% 1 + 1 %]</b>"]


def test_all_is_there_when_the_file_is_opened_again(areas, tmp_path):
    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    layer = QgsVectorLayer(path, "areas", "ogr")
    assert store_styles(layer, [HOTSPOTS, QUOTIENT]) == ""
    options = QgsVectorLayer.LayerOptions()
    options.loadAllStoredStyles = True
    again = QgsVectorLayer(path, "areas", "ogr", options)
    assert again.fields()["lq_creative"].alias() == "Creative LQ"
    assert again.displayExpression() == '"name"'
    assert tips(again)["Alder"].startswith("<b>Alder</b><br>Creative hotspots: Creative hotspot")
    assert again.styleManager().styles() == ["Creative hotspots", "Creative quotient"]
    again.styleManager().setCurrentStyle("Creative quotient")
    assert tips(again)["Birch"].endswith("Creative quotient: 1.34")


def test_styles_of_a_file_are_listed_when_the_layer_comes_into_the_project(areas, tmp_path):
    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    assert store_styles(QgsVectorLayer(path, "areas", "ogr"), [HOTSPOTS, QUOTIENT]) == ""
    project, styles = QgsProject.instance(), StoredStyles()
    try:
        layer = QgsVectorLayer(path, "areas", "ogr")
        assert layer.styleManager().styles() == ["Creative hotspots"], "QGIS loads the default alone"
        project.addMapLayer(layer)
        assert layer.styleManager().styles() == ["Creative hotspots", "Creative quotient"]
        assert layer.styleManager().currentStyle() == "Creative hotspots"
        layer.styleManager().setCurrentStyle("Creative quotient")
        assert layer.renderer().type() == "graduatedSymbol"
    finally:
        styles.remove()
    project.removeAllMapLayers()
    other = QgsVectorLayer(path, "areas", "ogr")
    project.addMapLayer(other)
    assert len(other.styleManager().styles()) == 1, "not after the plugin is gone"


@pytest.mark.parametrize(
    ("field", "title", "decimals"),
    [
        ("lq_film", "Film", 2),
        ("lq_film_low", "Film: LQ, lower end", 2),
        ("jobs_it_software", "It software: jobs", 0),
        ("local_film_pct", "Film: inputs that the area could provide (%)", 1),
        ("lq_audience_keen", "Keen: quotient of the audience", 2),
        ("joins_q_kibs", "Kibs: corrected p (q)", 4),
        ("somebody_elses", "", None),
    ],
)
def test_fields_of_sectors_are_called_by_the_sector(field, title, decimals):
    called, places = column(field, {})
    assert called.startswith(title) and places == decimals
    assert bool(called) == bool(title)


# fields of layers, and of tables
OF_LAYERS = (
    *("pay_creative", "pay_ratio_creative", "robust_class", "hotspot_share", "hotspot_count", "choices", "rank_median"),
    *("rank_range",),
    *("matters_most", "eci", "coi", "fitness", "sectors_present", "space_present", "top_supports", "jobs_gained"),
    *("jobs_direct", "jobs_displaced", "jobs_indirect", "jobs_induced", "jobs_further", "jobs_further_low"),
    *("jobs_further_high", "further_share_pct", "gained_per_1000", "output_gained", "year_start", "unforecast"),
)
IN_TABLES = (
    *("choice", "boundaries", "list", "measure", "reference", "rule", "normalisation", "weights", "pci", "gain"),
    *("sector_fitness", "present", "density", "supports", "areas_both", "relatedness", "product", "product_name"),
    *("model", "n", "mase", *(f"mase_{model}" for model in MODELS), "coverage_50", "coverage_90", "source", "target"),
)


def test_every_new_field_has_a_name_of_its_own():
    """Not one that a field of a sector called 'gained' would have; a table's names are not those of a user's fields beside areas."""
    titles = {name: column(name, {})[0] for name in OF_LAYERS}
    titles |= {name: column(name, {}, IN_TABLES, of_table=True)[0] for name in IN_TABLES}
    assert [name for name, title in titles.items() if not title] == []
    assert len(set(titles.values())) == len(titles)
    by_pattern = [name for name in (*OF_LAYERS, *IN_TABLES) if titles[name].endswith((": jobs", ": class"))]
    assert by_pattern == []
    assert {column(name, {}, OF_LAYERS)[0] for name in ("n", "rule", "model", "source")} == {""}
    assert column("top_sector", {}, ("top_sector", "top_density"))[0] == "Closest sector that it lacks, its code"
    assert column("top_sector", {}, ("top_sector", "score"))[0] == "Sub-sector with the highest LQ"
    assert column("slq", {}, ("sector", "slq"), of_table=True)[0].startswith("Symmetric")


@pytest.mark.parametrize("kept", [True, False])
def test_columns_of_a_table_are_called_in_words_too(tmp_path, kept):
    """In memory and in a GeoPackage that is opened later; figures of a sector are not called creative ones."""
    given = dict(BOUNDARIES=f"{SAMPLE}/areas.gpkg|layername=areas", BOUNDARY_ID="area", YEAR="2021")
    table = str(tmp_path / "sectors.gpkg") if kept else "TEMPORARY_OUTPUT"
    done = run(
        "creativeclusters:locationquotients",
        given | {"EMPLOYMENT": f"{SAMPLE}/employment.csv", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": table},
    )
    layer = QgsVectorLayer(table, "sectors", "ogr") if kept else done.layers["TABLE"]
    titles = {field.name(): field.alias() for field in layer.fields()}
    assert titles["lq_low"] == "LQ, lower end" and titles["sector_name"] == "Name of the sector"
    assert titles["share_local"] == "The sector's share of the area's jobs"
    assert [name for name, title in titles.items() if not title and name != "fid"] == []

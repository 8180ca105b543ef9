"""What a page says: its finding as a subtitle, what its figures mean, its breaks, and which field holds the names."""

import pytest
from qgis.core import QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from creative_clusters_plugin.layers.area_names import guess_name_field, names_beside
from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.findings import areas_in_all, explanation_of, finding_of
from creative_clusters_plugin.styling.rankings import ranking_of
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import memory, square
from .styled_areas import BIVARIATE, HOTSPOTS, QUOTIENT, areas
from .test_print_map import page_of_project, print_map

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")


def test_findings(areas):
    assert finding_of(areas, HOTSPOTS, "name") == "1 of 5 areas is a creative hotspot"
    assert finding_of(areas, QUOTIENT, "name") == (
        "2 of 5 areas have more than the average share; Alder has the most, 2.31 times as much"
    )
    assert finding_of(areas, BIVARIATE, "name") == "1 of 5 areas is high in both creative jobs and KIBS"
    joint = StyleSpec("Joint", "joint", "joint_class", related_label="KIBS")
    assert finding_of(areas, joint, "name").startswith("1 of 5 areas has more than its share of both")
    assert finding_of(areas, StyleSpec("Trend", "density", "score"), "name") == ""
    assert (areas_in_all(1), areas_in_all(7201)) == ("1 area", "7,201 areas")


@pytest.mark.parametrize("kind", ["class", "joint", "bivariate", "outlook", "robustness"])
def test_nothing_is_said_of_areas_without_data_alone(kind):
    rows = [("A", "no data"), ("B", None), ("C", "")]
    layer = memory("None", "name:string class:string", rows, "areas")
    assert finding_of(layer, StyleSpec("Classes", kind, "class", related_label="KIBS"), "name") == ""


def test_findings_of_other_classes_name_the_first_that_has_any():
    classes = ["mostly", "never", "mostly", "never", "contested", "never"]
    rows = [(f"Area {number}", kind) for number, kind in enumerate(classes)]
    layer = memory(
        "Polygon?crs=EPSG:3035", "name:string class:string", rows, "areas", [square(one) for one in range(6)]
    )
    robust = StyleSpec("Robustness", "robustness", "class")
    assert finding_of(layer, robust, "name") == (
        "Mostly: by at least 80 % of the choices · 2 of 6 areas (Area 0, Area 2)"
    )


def test_robustness_says_how_many_hold_and_how_many_depend_on_a_choice():
    rows = [
        ("A", "always", 1.0, 1.0, 1, 2, 540), ("B", "contested", 0.5, 3.0, 1, 22, 540), ("C", "seldom", 0.1, 2.0, 1, 9, 540),
        ("D", "contested", 0.5, 2.0, 2, 2, 540), ("E", "never", 0.0, 5.0, 5, 5, 540),
    ]  # fmt: skip
    fields = "name:string robust_class:string hotspot_share:double rank_median:double rank_low:integer rank_high:integer choices:integer"
    layer = memory("None", fields, rows, "areas")
    spec = StyleSpec("Robustness", "robustness", "robust_class")
    assert finding_of(layer, spec, "name") == "1 of 5 areas is a hotspot under all 540 choices, 3 under some"
    found = ranking_of(layer, spec, "name")
    assert found.title == "Share of 540 choices that say hotspot"
    assert found.rows == [
        ["1", "A", "100 %", "1 – 2"], ["2", "D", "50 %", "2"], ["2", "B", "50 %", "1 – 22"], ["4", "C", "10 %", "1 – 9"],
    ]  # fmt: skip
    layer.dataProvider().deleteFeatures([one.id() for one in layer.getFeatures() if one["name"] in "AE"])
    assert finding_of(layer, spec, "name") == "None of the 3 areas is a hotspot under all 540 choices, 3 under some"
    layer.dataProvider().deleteFeatures([one.id() for one in layer.getFeatures()])
    assert ranking_of(layer, spec, "name") is None


def test_an_outlook_that_is_all_unsure_says_what_is_nearest_to_sure():
    rows = [
        ("A", "unsure", -0.3, 0.02, "2026"),
        ("B", "unsure", -0.04, 0.5, "2026"),
        ("C", "unsure", -0.2, 0.2, "2026"),
    ]
    fields = "name:string class:string growth_low:double growth_high:double year:string"
    layer = memory("None", fields, rows, "areas")
    spec = StyleSpec("Outlook", "outlook", "class")
    assert finding_of(layer, spec, "name") == (
        "In none of the 3 areas is growth or decline sure; nearest to it is A, −30 % to +2 % by 2026"
    )
    found = ranking_of(layer, spec, "name")
    assert (found.title, found.header) == ("Change to 2026, the surest first", ["No.", "Area", "At least", "At most"])
    assert [row[1] for row in found.rows] == ["A", "B", "C"] and found.rows[1][2:] == ["−4 %", "+50 %"]
    layer = memory("None", fields, [*rows, ("D", "growth", 0.01, 0.9, "2026")], "areas")
    assert finding_of(layer, spec, "name") == "Of 4 areas, growth is expected in 1 and decline in 0; unsure: 3"
    assert ranking_of(layer, spec, "name").rows[0][1] == "D"


def test_types_say_which_has_most():
    rows = [("A", "1"), ("B", "2"), ("C", "2")]
    layer = memory("None", "name:string class:string", rows, "areas")
    spec = StyleSpec(
        "Types", "typology", "class", labels=(("1", "Type 1: Film"), ("2", "Type 2: Design"), ("3", "Type 3"))
    )
    assert finding_of(layer, spec, "name") == "2 types of areas; 2 of 3 are Type 2: Design"


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("quotient", [1.0, 1.0, 1.0], "None of the 3 areas has more than the average share"),
        ("quotient", [2.0, 2.0, 0.5], "2 of 3 areas have more than the average share"),
        ("quotient", [0.0, 0.0, 0.0], "None of the 3 areas has more than the average share"),
        ("change", [0.1, 0.1, 0.1], "3 of 3 areas grew"),
        ("change", [-0.1, -0.2, -0.3], "0 of 3 areas grew"),
    ],
)
def test_no_area_leads_where_several_do_or_none_grows(kind, values, said):
    layer = memory("None", "name:string value:double", list(zip("ABC", values, strict=True)), "areas")
    spec = StyleSpec("Map", kind, "value")
    assert finding_of(layer, spec, "name") == said
    assert (ranking_of(layer, spec, "name") is None) == (len(set(values)) == 1)


def test_scores_and_jobs_say_who_leads_and_how_the_rest_is_spread():
    layer = memory("None", "name:string value:double", [("A", 90.0), ("B", 40.0), ("C", 20.0), ("D", None)], "areas")
    score, jobs = (StyleSpec("Creative jobs", kind, "value") for kind in ("score", "jobs"))
    assert finding_of(layer, score, "name") == "A leads with 90 of 100; half of the 3 areas score less than 40"
    assert finding_of(layer, jobs, "name") == "Creative jobs · half in 1 of 3 areas, most in A (90)"
    layer = memory("None", "name:string value:double", [("A", 50.0), ("B", 50.0)], "areas")
    assert finding_of(layer, score, "name") == "Half of the 2 areas score less than 50 of 100"
    assert finding_of(layer, jobs, "name") == ""


def test_a_name_of_two_lines_is_one_on_the_page():
    layer = memory("None", "name:string value:double", [("Upper\nLower ", 2.0), ("  ", 0.5)], "areas")
    spec = StyleSpec("Map", "quotient", "value")
    assert finding_of(layer, spec, "name").endswith("; Upper Lower has the most, 2.00 times as much")
    assert [row[1] for row in ranking_of(layer, spec, "name").rows] == ["Upper Lower", ""]


def test_an_area_without_a_name_is_no_question_mark_and_a_long_one_is_cut():
    spec = StyleSpec("Map", "quotient", "value")
    layer = memory("None", "name:string value:double", [(None, 2.0), ("B", 0.5)], "areas")
    assert finding_of(layer, spec, "name") == "1 of 2 areas has more than the average share"
    layer = memory(
        "None", "name:string value:double", [("Combined authority of " + 9 * "the valleys ", 2.0), ("B", 0.5)], "areas"
    )
    assert "the valleys the valleys t… has the most" in finding_of(layer, spec, "name")


HIGHEST = {
    ("score", "score"): "Highest scores",
    ("quotient", "lq_creative"): "Highest creative location quotients",
    ("quotient", "lq_publishing"): "Highest location quotients",
    ("change", "growth_above_nation"): "Growth furthest above the nation's",
    ("change", "growth"): "Highest growth",
    ("jobs", "people"): "Most jobs",
    ("density", "share"): "share: highest values",
}


@pytest.mark.parametrize(("kind", "field"), HIGHEST)
def test_the_table_says_of_what_the_values_are_the_highest(kind, field):
    layer = memory("None", f"name:string {field}:double", [("A", 0.2), ("B", 0.1)], "areas")
    assert ranking_of(layer, StyleSpec("Map", kind, field), "name").title == HIGHEST[kind, field]


def test_the_finding_of_a_change_is_in_points_of_the_years():
    rows = [("A", 0.49, 0.1, "2015", "2021"), ("B", -0.2, 0.2, "2015", "2021"), ("C", 0.01, None, "2015", "2021")]
    fields = "name:string growth_above_nation:double growth:double start:string end:string"
    layer = memory("None", fields, rows, "areas")
    against, alone = (StyleSpec("Growth", "change", field) for field in ("growth_above_nation", "growth"))
    assert finding_of(layer, against, "name") == (
        "2015 – 2021: 2 of 3 areas grew faster than the nation; A the most, by 49 percentage points"
    )
    assert finding_of(layer, alone, "name") == "2015 – 2021: 2 of 2 areas grew; B the most, +20 %"
    found = ranking_of(layer, against, "name")
    assert (found.header[-1], [row[-1] for row in found.rows]) == ("Points", ["+49", "+1.0", "−20"])


SHARES = StyleSpec("Hotspots", "class", "class")


def hotspots(*rows):
    """A layer as the hotspot tool leaves it: name, class, share of the nation's creative jobs, rank."""
    fields = "name:string class:string jobs_creative:double share_national:double rank:integer ranked:integer"
    return memory("None", fields, [(name, kind, 10.0, share, rank, 40) for name, kind, share, rank in rows], "areas")


def test_findings_name_the_whole_that_a_share_is_of():
    whole = hotspots(("A", "hotspot", 0.25, 1), ("B", "none", 0.5, 2), ("C", "none", 0.25, 3))
    assert finding_of(whole, SHARES, "name") == "1 of 3 areas is a creative hotspot and holds 25 % of all creative jobs"
    part = hotspots(("A", "hotspot", 0.02, 1), ("B", "hotspot", 0.04, 2), ("C", "none", None, 3))
    assert finding_of(part, SHARES, "name").endswith("hold 6 % of the nation's creative jobs")


def test_findings_of_none_are_said_as_such():
    nothing = hotspots(("A", "none", 0.5, 1), ("B", "large", 0.5, 2))
    assert finding_of(nothing, SHARES, "name") == "None of the 2 areas is a creative hotspot"
    low = memory("None", "bivariate_class:string", [("1-1",), ("3-1",)], "areas")
    spec = StyleSpec("3 x 3", "bivariate", "bivariate_class", related_label="High-tech manufacturing")
    assert finding_of(low, spec, "") == "None of the 2 areas is high in both creative jobs and high-tech manufacturing"


def test_one_area_has_its_rank_among_all():
    one = hotspots(("Greater Manchester", "large", 0.04, 8))
    expected = "Greater Manchester is no creative hotspot: by score number 8 of 40 areas"
    assert finding_of(one, SHARES, "name") == expected


@pytest.mark.parametrize(("field", "said"), [("lq_creative", "that is creative"), ("lq_j", "the sector's share")])
def test_a_quotient_of_another_sector_is_not_called_creative(field, said):
    assert said in explanation_of(StyleSpec("LQ", "quotient", field))


def test_one_area_is_no_nation(areas):
    areas.dataProvider().deleteFeatures([one.id() for one in areas.getFeatures() if one["name"] != "Dogwood"])
    assert finding_of(areas, HOTSPOTS, "name") == "The area is no creative hotspot"
    assert finding_of(areas, QUOTIENT, "name") == ""


def test_the_page_says_its_finding_and_what_a_quotient_is(areas, tmp_path):
    apply_styles(areas, [HOTSPOTS])
    print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Page")
    layout = page_of_project("Page")
    assert layout.itemById("subtitle").text() == "1 of 5 areas is a creative hotspot"
    assert "divided by that of all it is compared with" in layout.itemById("explanation").text()
    assert explanation_of(StyleSpec("Jobs", "jobs", "jobs_creative")) == ""


def test_the_square_has_its_breaks_on_the_axes(areas, tmp_path):
    breaks = ((1.0, 1.25), (0.6, 1.0))
    apply_styles(areas, [StyleSpec("3 x 3", "bivariate", "bivariate_class", related_label="KIBS", thirds=breaks)])
    print_map(areas, tmp_path / "map.png", DPI=30, TITLE="Page")
    layout = page_of_project("Page")
    shown = [[layout.itemById(f"legend-break-{side}-{step}") for step in (1, 2)] for side in (1, 2)]
    assert [[one.text() for one in side] for side in shown] == [["1", "1.25"], ["0.6", "1"]]
    bold = [
        [one.textFormat().font().bold() or "Bold" in one.textFormat().namedStyle() for one in side] for side in shown
    ]
    assert bold == [[True, False], [False, True]]
    low, high = shown[0]
    assert low.pos().y() > high.pos().y(), "upwards"


NAMED = {
    "France": ("code", "nom"),
    "Germany": ("AGS", "GEN"),
    "Denmark": ("kode", "navn"),
    "Finland": ("koodi", "nimi_suomi"),
    "Netherlands": ("statcode", "gemeentenaam_naam"),
    "Greece": ("kod", "όνομα"),
    "Eurostat": ("NUTS_ID", "NAME_LATN"),
}


@pytest.mark.parametrize("country", NAMED)
def test_names_in_the_languages_of_europe(country):
    fields = QgsFields()
    for name in ("objekt", *NAMED[country], "bemerkung"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    assert guess_name_field(fields, NAMED[country][0]) == NAMED[country][1]


def test_names_by_what_a_field_holds():
    fields = QgsFields()
    for name in ("x1", "x2", "x3", "x4"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    rows = []
    for place, name in enumerate(("Ahlen", "Bad Ems", "Çorlu", "Île-de-Bréhat", "Saint-Denis")):
        feature = QgsFeature(fields)
        feature.setAttributes([f"DE{place:03d}", "Region", name, "https"])
        rows.append(feature)
    assert guess_name_field(fields, "x1", rows) == "x3"
    assert guess_name_field(fields, "x1", []) == "x1"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("A", "R1", "North", "Land"), ("B", "R1", "North", "Land"), ("C", "R2", "South", "Land")], "region_name"),
        ([("A", "R1", "North", "Land"), ("B", "R2", "North", "Land")], ""),
        ([("A", "R1", "North", "Land"), ("B", "R1", "South", "Land"), ("C", "R2", "East", "Land")], ""),
        ([("A", "Oldham", "North", "Land"), ("B", "Bury", "South", "Land")], ""),
        ([("A", "R1", "", "Land"), ("B", "R2", "South", "Land")], ""),
    ],
)
def test_codes_of_regions_go_by_the_names_beside_them(rows, found):
    layer = memory("None", "code:string region:string region_name:string country_name:string", rows, "areas")
    assert names_beside(layer.fields(), "region", list(layer.getFeatures())) == found


def named_rows(**columns):
    fields = QgsFields()
    for name in columns:
        fields.append(QgsField(name, QMetaType.Type.QString))
    rows = []
    for values in zip(*columns.values(), strict=True):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        rows.append(feature)
    return fields, rows


CODES = [f"E{place:04d}" for place in range(12)]
OWN = [f"Camden {place:03d}" for place in range(12)]
PARENTS = ["Camden"] * 6 + ["Barnet"] * 6


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"code": CODES, "lad_name": PARENTS, "MSOA11NM": OWN}, "MSOA11NM"),
        ({"code": CODES, "name": PARENTS, "label": OWN}, "label"),
        ({"code": CODES, "region_name": PARENTS, "area_name": OWN}, "area_name"),
        ({"code": CODES, "lad_name": PARENTS, "msoa": OWN}, "msoa"),
        ({"code": CODES, "lad_name": PARENTS}, "code"),
        ({"code": CODES, "country_name": ["Wales"] * 12, "LAD21NM": OWN, "remark": [""] * 12}, "LAD21NM"),
        ({"code": CODES, "name": [*OWN[:11], OWN[0]], "fullname": OWN}, "name"),  # two towns of one name
        ({"code": CODES, "name": [*OWN[:4], *[None] * 8], "lad_nm": PARENTS}, "name"),
        ({"code": CODES, "name": [None] * 12, "title": OWN}, "title"),
        ({"code": CODES * 2, "lad_name": PARENTS * 2, "msoa_nm": OWN * 2}, "msoa_nm"),  # a row for each of two years
    ],
)
def test_a_name_that_many_areas_share_is_not_their_own(columns, expected):
    fields, rows = named_rows(**columns)
    assert guess_name_field(fields, "code", rows) == expected


def test_never_the_row_number_of_a_database(areas, tmp_path):
    from .styled_areas import written

    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "areas", "ogr")
    place = layer.fields().lookupField("name")
    layer.dataProvider().renameAttributes({place: "ident"})
    layer.updateFields()
    print_map(layer, tmp_path / "map.png", DPI=30, TITLE="Page", RANKING="jobs_creative")
    rows = page_of_project("Page").itemById("ranking").multiFrame().tableContents()
    assert rows[1][1].content() == "Dogwood"

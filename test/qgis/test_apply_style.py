"""Apply style: one result in the four ways, every scheme and classification, every place to keep it, and bad input."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QMetaType
from qgis.PyQt.QtGui import QImage

from creative_clusters_plugin.styling import palettes
from creative_clusters_plugin.styling.apply import spec_of

from .layers import memory
from .running import FOUR_WAYS, Run
from .styled_areas import areas, labels_drawn, written

__all__ = ["areas"]
pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:applystyle"
DIVERGING, SEQUENTIAL, CLASS, BIVARIATE = range(4)
FIXED, QUANTILE, EQUAL, JENKS, DEVIATION, PRETTY, OWN = range(7)


def apply(layer, **more):
    """From the console; the layer itself is what comes back."""
    import processing

    feedback = QgsProcessingFeedback(False)
    outputs = processing.run(TOOL, {"LAYER": layer, "FIELD": "lq_creative", **more}, feedback=feedback)
    return Run(outputs, {}, feedback.textLog())


def line_of(values, field="value:double") -> QgsVectorLayer:
    """Squares in a row with these values."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3035&field=name:string&field={field}", "line", "memory")
    features = []
    for place, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(place * 1000, 0, place * 1000 + 900, 900)))
        feature.setAttributes([f"N{place}", value])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def bounds(layer) -> list[tuple[float, float]]:
    return [(one.lowerValue(), one.upperValue()) for one in layer.renderer().ranges()][:-1]


def legend(layer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_one_style_in_the_four_ways(areas, tmp_path, way):
    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    qml, picture = str(tmp_path / "style.qml"), str(tmp_path / "legend.png")
    given = {"LAYER": path, "FIELD": "score", "SCHEME": SEQUENTIAL, "CLASSES": OWN, "BREAKS": "30, 60", "STORE": True}
    done = FOUR_WAYS[way](TOOL, {**given, "OUTPUT": qml, "LEGEND": picture})
    assert (done.outputs["CLASS_COUNT"], done.outputs["NO_DATA_COUNT"]) == (3, 1)
    again = QgsVectorLayer(path, "again", "ogr")
    assert legend(again) == ["up to 30 (1)", "over 30 to 60 (2)", "over 60 (2)", "No data (1)"]
    assert labels_drawn(again)[0] == "over 60 (2)"
    plain = QgsVectorLayer(written(areas, tmp_path / "plain.gpkg", "GPKG"), "plain", "ogr")
    assert plain.loadNamedStyle(qml)[1]
    assert legend(plain) == legend(again)
    assert QImage(picture).width() > 200


def test_a_layer_of_the_project_keeps_its_other_styles(areas):
    QgsProject.instance().addMapLayer(areas)
    before = areas.styleManager().currentStyle()
    apply(areas, NAME="Creative LQ")
    assert areas.styleManager().styles() == sorted([before, "Creative LQ"])
    assert areas.styleManager().currentStyle() == "Creative LQ"
    assert spec_of(areas).kind == "quotient"
    assert labels_drawn(areas)[0] == "over 2 (1)"
    apply(areas, NAME="Creative LQ", SCHEME=SEQUENTIAL)
    assert len(areas.styleManager().styles()) == 2
    assert spec_of(areas).kind == "graduated"


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (QUANTILE, [(0, 25), (25, 50), (50, 75), (75, 100)]),
        (EQUAL, [(0, 25), (25, 50), (50, 75), (75, 100)]),
        (PRETTY, [(0, 20), (20, 40), (40, 60), (60, 80), (80, 100)]),
    ],
)
def test_classes_are_those_of_qgis(method, expected):
    layer = line_of([float(value) for value in range(101)])
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=method, COUNT=4)
    assert bounds(layer) == expected


def test_jenks_finds_the_gaps():
    layer = line_of([1.0, 2.0, 3.0, 50.0, 51.0, 52.0, 900.0, 901.0])
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=JENKS, COUNT=3)
    assert bounds(layer) == [(1, 3), (3, 52), (52, 901)]


def test_standard_deviations_about_the_mean():
    values = [0.0, 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 5.0, 6.0, 8.0, 12.0]
    layer = line_of(values)
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=DEVIATION, COUNT=6)
    inner = [high for _, high in bounds(layer)][:-1]
    # by half or whole standard deviations
    steps = [2 * (bound - np.mean(values)) / np.std(values) for bound in inner]
    assert steps == pytest.approx([round(step) for step in steps], abs=1e-4)
    assert len(steps) >= 3


@pytest.mark.parametrize("method", [QUANTILE, EQUAL, JENKS, DEVIATION, PRETTY])
def test_a_diverging_map_turns_at_its_value(method):
    layer = line_of([-30.0, -20.0, -4.0, -2.0, -1.0, 0.5, 1.0, 3.0, 8.0, None])
    apply(layer, FIELD="value", CLASSES=method, CENTRE=0, COUNT=4)
    found = bounds(layer)
    assert any(high == 0 for _, high in found) and any(low == 0 for low, _ in found)
    assert found[0][0] == -30 and found[-1][1] == 8
    for (low, high), one in zip(found, layer.renderer().ranges(), strict=False):
        blue = one.symbol().color().blue() > one.symbol().color().red()
        assert blue == (high <= 0), (low, high)
    assert None not in labels_drawn(layer)
    assert labels_drawn(layer)[-1] == "No data (1)"


def test_values_that_repeat_make_fewer_classes():
    layer = line_of([0.0] * 90 + [1.0] * 10)
    done = apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=QUANTILE, COUNT=5)
    assert None not in labels_drawn(layer)
    assert 1 <= done.outputs["CLASS_COUNT"] <= 2


def test_one_value_is_one_class_and_said():
    layer = line_of([3.0, 3.0, 3.0])
    done = apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=JENKS)
    assert done.outputs["CLASS_COUNT"] == 1
    assert "are the same" in done.log
    assert labels_drawn(layer) == ["3 (3)"] * 3


def test_one_area(areas):
    layer = line_of([1.7])
    done = apply(layer, FIELD="value")
    assert done.outputs["CLASS_COUNT"] == 1
    assert labels_drawn(layer) == ["over 1.5 to 2 (1)"]


def test_negative_numbers_are_never_left_blank():
    layer = line_of([-0.5, 0.2, 1.0, 2.5])
    apply(layer, FIELD="value")
    assert labels_drawn(layer)[0] == "up to 0.5 (2)"


def test_breaks_that_do_not_suit_are_said():
    done = apply(line_of([100.0, 2000.0, 3000.0]), FIELD="value")
    assert "3 of 3 values of 'value' of 'line' fall into one class" in done.log


def test_a_number_that_is_not_finite_is_counted():
    done = apply(line_of([1.0, 2.0, float("nan"), float("inf")]), FIELD="value")
    assert "2 features of 'line' hold no finite number" in done.log


def test_known_classes_have_their_own_colours(areas):
    apply(areas, FIELD="class", SCHEME=CLASS)
    colours = {one.value(): one.symbol().symbolLayer(0).color().name() for one in areas.renderer().categories()}
    assert {name: colours[name] for name in palettes.CLASS_COLOURS} == palettes.CLASS_COLOURS
    assert labels_drawn(areas)[0] == "Creative hotspot (1)"
    apply(areas, FIELD="class", SCHEME=CLASS, PALETTE=1)
    categories = areas.renderer().categories()
    grey = categories[0].symbol().symbolLayer(0).color()
    assert grey.red() == grey.green() == grey.blue()


def test_any_values_can_be_classes(areas):
    done = apply(areas, FIELD="withheld", SCHEME=CLASS, UNIT="figures")
    assert done.outputs["CLASS_COUNT"] == 2
    assert labels_drawn(areas) == [
        "0 figures (4)",
        "2 figures (1)",
        "0 figures (4)",
        "No data (1)",
        *["0 figures (4)"] * 2,
    ]
    done = apply(areas, FIELD="name", SCHEME=CLASS)
    assert "Read the map with its labels" not in done.log
    done = apply(line_of([str(value) for value in range(12)], "value:string"), FIELD="value", SCHEME=CLASS)
    assert "12 classes: more than 8 colours cannot all be told apart" in done.log


def test_two_numbers_make_nine_classes(tmp_path):
    layer = line_of([float(value) for value in range(9)])
    assert layer.dataProvider().addAttributes([QgsField("other", QMetaType.Type.Double)])
    layer.updateFields()
    changes = {one.id(): {2: float(one["value"] % 3)} for one in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(changes)
    picture = tmp_path / "legend.svg"
    done = apply(layer, FIELD="value", SCHEME=BIVARIATE, FIELD_2="other", NAME="A", NAME_2="B", LEGEND=str(picture))
    assert done.outputs["CLASS_COUNT"] == 9
    assert labels_drawn(layer)[0] == "Low A, low B (1)"
    assert labels_drawn(layer)[-1] == "High A, high B (1)"
    drawing = picture.read_text(encoding="utf-8")
    assert all(colour in drawing.lower() for colour in palettes.BIVARIATE_COLOURS.values())


def test_classes_of_the_overlap_make_a_bivariate_map(areas):
    done = apply(areas, FIELD="bivariate_class", SCHEME=BIVARIATE, PALETTE=1)
    assert done.outputs["CLASS_COUNT"] == 5
    assert "the palette chosen is not used" in done.log
    assert spec_of(areas).kind == "bivariate"


def test_a_ramp_of_qgis_in_both_directions(areas):
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis")
    colours = {}
    for reverse in (False, True):
        apply(areas, SCHEME=SEQUENTIAL, CLASSES=EQUAL, PALETTE=2, RAMP="Viridis", REVERSE=reverse)
        ranges = areas.renderer().ranges()
        colours[reverse] = ranges[0].symbol().color().name()
    assert colours == {False: ramp.color(0).name(), True: ramp.color(1).name()}


def test_the_largest_have_their_names(areas):
    apply(areas, LABELS=2)
    (rule,) = areas.labeling().rootRule().children()
    assert rule.filterExpression() == '"lq_creative" >= 1.34'
    assert rule.settings().fieldName == "name"
    apply(areas, FIELD="class", SCHEME=CLASS, LABELS=1)
    assert areas.labeling().rootRule().children()[0].filterExpression() == '"score" >= 91.0'


@pytest.mark.parametrize(("outlines", "style", "by_scale"), [(0, "solid", True), (1, "solid", False), (2, "no", False)])
def test_outlines(areas, outlines, style, by_scale):
    apply(areas, OUTLINES=outlines)
    ranges = areas.renderer().ranges()
    fill = ranges[0].symbol().symbolLayer(0)
    assert fill.properties()["outline_style"] == style
    assert fill.dataDefinedProperties().hasActiveProperties() == by_scale


def test_sld_holds_for_map_servers(areas, tmp_path):
    path = tmp_path / "style.sld"
    apply(areas, OUTPUT=str(path))
    text = path.read_text(encoding="utf-8")
    assert "coalesce" not in text.lower()
    assert text.count("<se:ElseFilter") == 1
    again = QgsVectorLayer(written(areas, tmp_path / "again.gpkg", "GPKG"), "again", "ogr")
    assert again.loadSldStyle(str(path))[1]
    assert isinstance(again.renderer(), QgsRuleBasedRenderer)
    from_classes = tmp_path / "classes.sld"
    apply(areas, FIELD="class", SCHEME=CLASS, OUTPUT=str(from_classes))
    assert "<ogc:Literal>hotspot</ogc:Literal>" in from_classes.read_text(encoding="utf-8")
    assert spec_of(areas).kind == "class", "the layer itself keeps its renderer"
    assert areas.renderer().type() == "categorizedSymbol"


def test_geopackage_has_a_copy_and_the_style(areas, tmp_path):
    path = str(tmp_path / "copy.gpkg")
    apply(areas, OUTPUT=path)
    copy = QgsVectorLayer(path, "copy", "ogr")
    assert copy.featureCount() == areas.featureCount()
    assert legend(copy) == legend(areas)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT useAsDefault FROM layer_styles").fetchall() == [(1,)]


def test_a_style_that_goes_nowhere_is_said(areas, tmp_path):
    path = written(areas, tmp_path / "areas.gpkg", "GPKG")
    assert "is kept nowhere" in apply(path).log
    assert "is kept nowhere" not in apply(path, STORE=True).log


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"FIELD": "lq_film"}, r"has no field 'lq_film' \('Location quotients' makes it\)"),
        ({"FIELD": "bivariate_class_kibs"}, "'Overlap with related sectors' makes it"),
        ({"FIELD": "name"}, "'name' of 'areas' holds no numbers"),
        ({"SCHEME": BIVARIATE}, "needs a second numeric field"),
        ({"SCHEME": SEQUENTIAL, "CLASSES": OWN}, "BREAKS"),
        ({"SCHEME": SEQUENTIAL, "CLASSES": OWN, "BREAKS": "2, 1"}, "ascending"),
        ({"SCHEME": SEQUENTIAL, "CLASSES": OWN, "BREAKS": "1, many"}, "ascending"),
        ({"CENTRE": 0}, "lie about 1"),
        ({"CLASSES": QUANTILE, "PALETTE": 2, "RAMP": "Mud"}, "no colour ramp 'Mud' in QGIS"),
        ({"OUTPUT": "/tmp/style.txt"}, "has to end in one of .qml, .sld, .gpkg"),
        ({"OUTPUT": "/proc/nowhere/style.qml"}, "cannot be written"),
    ],
)
def test_refused(areas, more, message):
    with pytest.raises(QgsProcessingException, match=message) as caught:
        apply(areas, **more)
    assert "Traceback" not in str(caught.value)


def test_refused_without_a_value():
    with pytest.raises(QgsProcessingException, match="holds no number in any of 2 features"):
        apply(line_of([None, None]), FIELD="value")
    with pytest.raises(QgsProcessingException, match="has no features"):
        apply(line_of([]), FIELD="value")
    with pytest.raises(QgsProcessingException, match="holds 40 values"):
        apply(line_of([float(value) for value in range(40)]), FIELD="value", SCHEME=CLASS)


def test_forty_thousand_areas_are_classified_the_same_twice():
    layer = line_of([float((value * 7919) % 40_009) for value in range(40_000)])
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=JENKS)
    first = bounds(layer)
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=JENKS)
    assert bounds(layer) == first
    assert len(first) == 5


def test_null_geometry_is_counted_with_the_others(areas):
    layer = line_of([1.0, 2.0])
    assert layer.dataProvider().changeGeometryValues({1: QgsGeometry()})
    assert apply(layer, FIELD="value").outputs["CLASS_COUNT"] == 2


def test_runs_in_the_main_thread_where_the_project_is(provider):
    from qgis.core import Qgis

    tool = QgsApplication.processingRegistry().algorithmById(TOOL)
    assert tool.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading


def filled(layer) -> dict[int, str]:
    """The colour that each feature is drawn in."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    colours = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        (symbol, *_) = renderer.symbolsForFeature(feature, context)
        colours[feature.id()] = symbol.symbolLayer(0).color().name()
    renderer.stopRender(context)
    return colours


@pytest.mark.parametrize("method", [QUANTILE, EQUAL, JENKS, DEVIATION, PRETTY])
@pytest.mark.parametrize("scheme", [DIVERGING, SEQUENTIAL, BIVARIATE])
def test_values_on_a_break_keep_their_class_in_a_file(tmp_path, scheme, method):
    values = [value / 7 for value in range(1, 40)]
    layer = line_of([*values, None])
    assert layer.dataProvider().addAttributes([QgsField("other", QMetaType.Type.Double)])
    layer.updateFields()
    others = {one.id(): {2: 1 / (3 + one.id())} for one in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(others)
    path, copy = tmp_path / "style.sld", tmp_path / "copy.gpkg"
    more = {"SCHEME": scheme, "CLASSES": method, "FIELD_2": "other", "CENTRE": 1 / 3 if scheme == DIVERGING else 1}
    apply(layer, FIELD="value", OUTPUT=str(path), **more)
    apply(layer, FIELD="value", OUTPUT=str(copy), **more)
    drawn = filled(layer)
    assert len(set(drawn.values())) >= 4
    assert filled(QgsVectorLayer(str(copy), "copy", "ogr")) == drawn
    again = layer.clone()
    assert again.loadSldStyle(str(path))[1]
    assert filled(again) == drawn


def test_standard_deviations_of_skewed_numbers():
    values = [62.0] * 50 + [145.0] * 60 + [320.0] * 50 + [624.0] * 30 + [2300.0] * 8 + [5571.0] * 2
    layer = line_of(values)
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=DEVIATION, COUNT=5)
    inner = [high for _, high in bounds(layer)][:-1]
    steps = [(bound - np.mean(values)) / np.std(values) for bound in inner]
    assert steps == pytest.approx([0, 2, 4, 6], abs=1e-4)


def test_units_stand_behind_the_numbers():
    layer = line_of([1.0, 5.0, 20.0])
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=OWN, BREAKS="2, 10", UNIT="jobs")
    assert legend(layer) == ["up to 2 jobs (1)", "over 2 to 10 jobs (1)", "over 10 jobs (1)", "No data (0)"]


def test_tiny_numbers_have_labels_that_differ():
    layer = line_of([1e-9, 2e-9, 3e-9, 5e-9, 6e-9, 7e-9])
    apply(layer, FIELD="value", SCHEME=SEQUENTIAL, CLASSES=QUANTILE, COUNT=3)
    assert len(set(legend(layer))) == 4


def test_a_field_with_quotation_marks_is_drawn():
    layer = line_of([1.0, 2.0, 3.0], 'we"ird:double')
    done = apply(layer, FIELD='we"ird', SCHEME=SEQUENTIAL, CLASSES=EQUAL, COUNT=3, LABELS=1)
    assert (done.outputs["CLASS_COUNT"], done.outputs["NO_DATA_COUNT"]) == (3, 0)


def test_a_centre_beside_the_values_is_said():
    done = apply(line_of([1.0, 2.0, 3.0]), FIELD="value", CLASSES=EQUAL, CENTRE=100)
    assert "All values of 'value' of 'line' lie on one side of 100" in done.log


def test_a_ramp_is_found_in_any_case(areas):
    apply(areas, SCHEME=SEQUENTIAL, CLASSES=EQUAL, PALETTE=2, RAMP="viridis")
    assert areas.renderer().ranges()[0].symbol().color().name() == "#440154"


def test_a_copy_leaves_the_other_layers_of_a_geopackage(areas, tmp_path):
    path = written(areas, tmp_path / "both.gpkg", "GPKG")
    apply(line_of([1.0, 2.0]), FIELD="value", SCHEME=SEQUENTIAL, CLASSES=EQUAL, OUTPUT=path)
    line, both = (QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("line", "both"))
    assert (line.featureCount(), both.featureCount()) == (2, 6)
    assert line.renderer().type() == "graduatedSymbol"


@pytest.mark.parametrize(
    ("layer", "more", "message"),
    [
        (lambda: line_of([1e13, 2.0]), {"SCHEME": SEQUENTIAL, "CLASSES": EQUAL}, "too large for a legend, such as 1e"),
        (lambda: line_of([QDate(2020, 1, 1)], "value:date"), {"SCHEME": CLASS}, r"neither text nor numbers \(date\)"),
        (lambda: memory("NoGeometry", "value:double", [(1.0,)], "table"), {}, "'table' has no geometry"),
        (
            lambda: line_of([1.0]),
            {"LEGEND": "/tmp/legend.gif"},
            r"Legend \(LEGEND\): .*has to end in one of .png, .svg, .pdf",
        ),
        (
            lambda: memory("Point", "value:double", [(1.0,)], "dots"),
            {"LABELS": 1},
            r"Names for the labels \(LABEL_FIELD\): choose the field",
        ),
    ],
)
def test_refused_with_reasons(layer, more, message):
    with pytest.raises(QgsProcessingException, match=message) as caught:
        apply(layer(), FIELD="value", **more)
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"SCHEME": SEQUENTIAL, "BREAKS": "1,2,3,4,5,6,7,8,9"}, "10 classes: more than 8 colours"),
        ({"SCHEME": DIVERGING, "CENTRE": 5, "BREAKS": "1,2,3,4,5,6"}, "5 classes: more than 3 colours"),
        ({"SCHEME": SEQUENTIAL, "BREAKS": "1,2,3"}, ""),
        ({"SCHEME": SEQUENTIAL, "BREAKS": "1,2,3,4,5,6,7,8,9", "PALETTE": 2, "RAMP": "Viridis"}, ""),
    ],
)
def test_more_classes_than_can_be_told_apart_are_said(more, said):
    log = apply(line_of([float(value) for value in range(12)]), FIELD="value", CLASSES=OWN, **more).log
    assert ("cannot all be told apart" in log) == bool(said)
    assert said in log

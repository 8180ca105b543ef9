"""The style is there when the layer is opened, whoever wrote it and however; that of the user comes first."""

import gc
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingProvider,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from creative_clusters_plugin.styling.apply import StyleOnLoad, apply_styles, store, store_styles
from creative_clusters_plugin.styling.specs import StyleSpec

from .running import run, run_in_model, run_task
from .styled_areas import HOTSPOTS, QUOTIENT, SPECS, areas, labels_drawn, written

__all__ = ["areas"]


def test_geopackage_keeps_all_styles(areas, tmp_path):
    path = written(areas, tmp_path / "out.gpkg", "GPKG")
    layer = QgsVectorLayer(path, "out", "ogr")
    apply_styles(layer, SPECS)
    assert store_styles(layer, SPECS) == ""
    assert store_styles(layer, SPECS) == ""
    with closing(sqlite3.connect(path)) as database:
        stored = database.execute("SELECT styleName, useAsDefault FROM layer_styles").fetchall()
    assert sorted(stored) == [("Creative and KIBS", 0), ("Creative hotspots", 1), ("Creative quotient", 0)]

    again = QgsVectorLayer(path, "again", "ogr")
    assert again.loadDefaultStyle()[1]
    assert labels_drawn(again)[0] == "Creative hotspot"
    assert again.renderer().categories()[-1].label() == "Hatched: some figures withheld"
    assert again.labelsEnabled()


@pytest.mark.parametrize("specs", [SPECS[:1], SPECS])
def test_all_styles_are_kept_where_a_second_connection_finds_none(areas, tmp_path, monkeypatch, specs):
    path = written(areas, tmp_path / "out.gpkg", "GPKG")
    layer = QgsVectorLayer(path, "out", "ogr")
    monkeypatch.setattr(
        "creative_clusters_plugin.styling.apply.QgsVectorLayer",
        lambda *_: QgsVectorLayer("NoGeometry?field=styleName:string", "", "memory"),
    )
    assert store_styles(layer, specs) == ""
    with closing(sqlite3.connect(path)) as database:
        stored = database.execute("SELECT styleName, useAsDefault FROM layer_styles").fetchall()
    assert sorted(stored) == sorted((spec.name, int(spec is specs[0])) for spec in specs)


def test_long_names_of_styles_are_whole_and_all_listed_in_a_geopackage_opened_later(areas, tmp_path):
    path = written(areas, tmp_path / "out.gpkg", "GPKG")
    layer = QgsVectorLayer(path, "out", "ogr")
    start = "LQ: Music, performing and visual arts, and all that belongs to them"
    specs = [replace(SPECS[0], name=f"{start}, first"), replace(SPECS[1], name=f"{start}, second"), SPECS[2]]
    for _ in range(2):
        assert store_styles(layer, specs) == ""
    options = QgsVectorLayer.LayerOptions()
    options.loadAllStoredStyles = True
    again = QgsVectorLayer(path, "again", "ogr", options)
    assert {spec.name for spec in specs} <= set(again.styleManager().styles())
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM layer_styles").fetchone() == (3,)


@pytest.mark.parametrize(
    ("name", "driver"), [("out.shp", "ESRI Shapefile"), ("out.geojson", "GeoJSON"), ("out.fgb", "FlatGeobuf")]
)
def test_other_files_get_a_style_beside_them(areas, tmp_path, name, driver):
    path = written(areas, tmp_path / name, driver)
    layer = QgsVectorLayer(path, "out", "ogr")
    apply_styles(layer, [QUOTIENT])
    assert store_styles(layer, [QUOTIENT]) == ""
    assert (tmp_path / "out.qml").is_file()
    again = QgsVectorLayer(path, "again", "ogr")
    # Shapefile, too, has room for NULL in a column of numbers; FlatGeobuf changes the order.
    assert sorted(labels_drawn(again)) == sorted(labels_drawn(layer))
    assert labels_drawn(again).count("No data") == 1


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


def test_store_styles_a_memory_output(areas):
    context, feedback = QgsProcessingContext(), Log()
    identifier = areas.id()
    context.temporaryLayerStore().addMapLayer(areas)
    store(identifier, SPECS, context, "creativeclusters:creativehotspots", "OUTPUT", feedback)
    assert labels_drawn(areas)[0] == "Creative hotspot"
    assert feedback.warnings == []


def test_store_warns_of_a_column_that_is_gone(areas, tmp_path):
    feedback = Log()
    path = written(areas, tmp_path / "out.gpkg", "GPKG")
    specs = [HOTSPOTS, StyleSpec("Gone", "quotient", "lq_gone")]
    store(path, specs, QgsProcessingContext(), "creativeclusters:creativehotspots", "OUTPUT", feedback)
    assert len(feedback.warnings) == 1
    assert "lq_gone" in feedback.warnings[0]


def test_store_warns_where_the_style_cannot_be_saved(areas, tmp_path):
    feedback = Log()
    path = written(areas, tmp_path / "out.geojson", "GeoJSON")
    (tmp_path / "out.qml").mkdir()
    store(path, SPECS, QgsProcessingContext(), "creativeclusters:creativehotspots", "OUTPUT", feedback)
    assert len(feedback.warnings) == 1
    assert "could not be saved" in feedback.warnings[0]
    assert (tmp_path / "out.qml").is_dir()


class Paint(QgsProcessingAlgorithm):
    """The least that a tool with styled areas does."""

    def name(self):
        return "paint"

    def displayName(self):
        return "Paint"

    def createInstance(self):
        return Paint()

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "Input"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Output"))

    def processAlgorithm(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "INPUT", context)
        sink, self.destination = self.parameterAsSink(
            parameters, "OUTPUT", context, source.fields(), source.wkbType(), source.sourceCrs()
        )
        sink.addFeatures(source.getFeatures())
        StyleOnLoad.attach(context, self.destination, SPECS, self.id(), "OUTPUT")
        return {"OUTPUT": self.destination}

    def postProcessAlgorithm(self, context, feedback):
        store(self.destination, SPECS, context, self.id(), "OUTPUT", feedback)
        return {}


class PaintProvider(QgsProcessingProvider):
    def id(self):
        return "stylingtest"

    def name(self):
        return "stylingtest"

    def loadAlgorithms(self):
        self.addAlgorithm(Paint())


@pytest.fixture
def painter():
    provider = PaintProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield "stylingtest:paint"
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "memory:", "out.gpkg", "out.geojson"])
@pytest.mark.parametrize("way", [run, run_task, run_in_model])
def test_outputs_arrive_styled(painter, areas, tmp_path, way, target):
    source = written(areas, tmp_path / "areas.gpkg", "GPKG")
    output = str(tmp_path / target) if target.startswith("out.") else target
    done = way(painter, {"INPUT": source, "OUTPUT": output})
    layer = done.layers["OUTPUT"]
    assert sorted(labels_drawn(layer)) == sorted(labels_drawn_by(HOTSPOTS, areas))
    if way is run_task:  # a model has groups of its own for its outputs
        node = QgsProject.instance().layerTreeRoot().findLayer(layer)
        assert node.parent().name() == "Creative clusters"


def labels_drawn_by(spec, layer) -> list:
    apply_styles(layer, [spec])
    return labels_drawn(layer)


@pytest.fixture
def own_style(tmp_path, monkeypatch):
    """A style that the user has set for OUTPUT of the hotspot tool."""
    from processing.gui.RenderingStyles import RenderingStyles

    path = tmp_path / "own.qml"
    plain = QgsVectorLayer("Polygon?crs=EPSG:3035", "plain", "memory")
    plain.setOpacity(0.25)
    assert plain.saveNamedStyle(str(path))[1]
    configured = {"creativeclusters:creativehotspots": {"OUTPUT": str(path)}}
    monkeypatch.setattr(RenderingStyles, "styles", configured)
    return str(path)


@pytest.mark.parametrize(("name", "driver"), [("out.gpkg", "GPKG"), ("out.geojson", "GeoJSON")])
def test_style_of_the_user_is_the_one_that_is_stored(areas, tmp_path, own_style, name, driver):
    path = written(areas, tmp_path / name, driver)
    store(path, SPECS, QgsProcessingContext(), "creativeclusters:creativehotspots", "OUTPUT", Log())
    again = QgsVectorLayer(path, "again", "ogr")
    again.loadDefaultStyle()
    assert isinstance(again.renderer(), QgsSingleSymbolRenderer)
    assert again.opacity() == pytest.approx(0.25)


def load_on_completion(layer: QgsVectorLayer, context: QgsProcessingContext) -> str:
    identifier = layer.id()
    context.setProject(QgsProject.instance())
    context.temporaryLayerStore().addMapLayer(layer)
    details = QgsProcessingContext.LayerDetails("Hotspots", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(identifier, details)
    return identifier


def finish(context: QgsProcessingContext, identifier: str) -> None:
    """What QGIS does last with a loaded output."""
    gc.collect()
    details = context.layerToLoadOnCompletionDetails(identifier)
    layer = context.temporaryLayerStore().mapLayer(identifier)
    if details.postProcessor():
        details.postProcessor().postProcessLayer(layer, context, Log())


def test_post_processor_outlives_the_tool_and_undoes_the_general_style(areas, tmp_path, monkeypatch):
    from processing.core.ProcessingConfig import ProcessingConfig

    context = QgsProcessingContext()
    identifier = load_on_completion(areas, context)
    StyleOnLoad.attach(context, identifier, SPECS, "creativeclusters:creativehotspots", "OUTPUT", sort_key=2)
    details = context.layerToLoadOnCompletionDetails(identifier)
    assert (details.groupName, details.layerSortKey) == ("Creative clusters", 2)

    general = tmp_path / "general.qml"
    QgsVectorLayer("Polygon?crs=EPSG:3035", "plain", "memory").saveNamedStyle(str(general))
    real = ProcessingConfig.getSetting
    monkeypatch.setattr(
        ProcessingConfig,
        "getSetting",
        lambda name, *more: str(general) if name == ProcessingConfig.VECTOR_POLYGON_STYLE else real(name, *more),
    )
    store(identifier, SPECS, context, "creativeclusters:creativehotspots", "OUTPUT")
    areas.loadNamedStyle(str(general))
    finish(context, identifier)
    assert labels_drawn(areas)[0] == "Creative hotspot"


def test_style_for_the_output_of_a_users_model_wins(areas, own_style):
    context = QgsProcessingContext()
    identifier = load_on_completion(areas, context)
    # In a model the tool is asked about its own id, QGIS about that of the model.
    StyleOnLoad.attach(context, identifier, SPECS, "creativeclusters:another", "OUTPUT")
    store(identifier, SPECS, context, "creativeclusters:another", "OUTPUT")
    areas.loadNamedStyle(own_style)
    finish(context, identifier)
    assert areas.opacity() == pytest.approx(0.25)


def test_style_of_the_user_is_not_replaced_on_loading(areas, own_style):
    context = QgsProcessingContext()
    identifier = load_on_completion(areas, context)
    StyleOnLoad.attach(context, identifier, SPECS, "creativeclusters:creativehotspots", "OUTPUT")
    assert context.layerToLoadOnCompletionDetails(identifier).postProcessor() is None


def test_waiting_post_processors_are_bounded(monkeypatch):
    monkeypatch.setattr(StyleOnLoad, "MOST_WAITING", 3)
    monkeypatch.setattr(StyleOnLoad, "_alive", {})
    context = QgsProcessingContext()
    for number in range(8):
        context.addLayerToLoadOnCompletion(
            f"out{number}", QgsProcessingContext.LayerDetails("x", QgsProject.instance(), "OUTPUT")
        )
        StyleOnLoad.attach(context, f"out{number}", SPECS, "creativeclusters:x", "OUTPUT")
    assert list(StyleOnLoad._alive) == ["out5", "out6", "out7"]

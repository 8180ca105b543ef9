"""The helpers that run a tool in the four ways, tried on tools of QGIS itself."""

from typing import ClassVar

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingProvider,
    QgsProject,
    QgsVectorLayer,
)

from .running import FOUR_WAYS, run, run_in_model, run_task


@pytest.fixture
def triangle(tmp_path):
    path = tmp_path / "triangle.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"jobs": 7},'
        ' "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [1, 0], [0, 0]]]}}]}'
    )
    return str(path)


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_gives_the_layer_that_the_tool_wrote(way, triangle, tmp_path):
    target = str(tmp_path / "buffered.gpkg")
    done = FOUR_WAYS[way]("native:buffer", {"INPUT": triangle, "DISTANCE": 1.0, "OUTPUT": target})
    assert done.outputs["OUTPUT"] == target
    assert [feature["jobs"] for feature in done.layers["OUTPUT"].getFeatures()] == [7]
    assert done.layers["OUTPUT"].getFeature(1).geometry().area() > 3
    assert (len(QgsProject.instance().mapLayers()) == 1) == (way in ("task", "model"))


@pytest.mark.parametrize("way", [run, run_task, run_in_model])
def test_temporary_layers_come_back_too(way, triangle):
    done = way("native:buffer", {"INPUT": triangle, "DISTANCE": 1.0, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert isinstance(done.layers["OUTPUT"], QgsVectorLayer)
    assert done.layers["OUTPUT"].featureCount() == 1


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_numbers_come_back(way, triangle):
    done = FOUR_WAYS[way]("native:basicstatisticsforfields", {"INPUT_LAYER": triangle, "FIELD_NAME": "jobs"})
    assert done.outputs["SUM"] == 7
    assert not done.layers


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_a_failing_tool_raises_what_it_says(way, tmp_path):
    absent = str(tmp_path / "absent.gpkg")
    with pytest.raises((QgsProcessingException, RuntimeError), match=r"(?i)input"):
        FOUR_WAYS[way]("native:buffer", {"INPUT": absent, "DISTANCE": 1.0, "OUTPUT": str(tmp_path / "out.gpkg")})


class Renamer(QgsProcessingLayerPostProcessorInterface):
    alive: ClassVar[list] = []

    def postProcessLayer(self, layer, context, feedback):
        layer.setName("post-processed")


class Copy(QgsProcessingAlgorithm):
    """Copies features and hangs a post-processor on the result; keeps it or, as many plugins, does not."""

    def __init__(self, keep: bool):
        super().__init__()
        self.keep = keep

    def createInstance(self):
        return Copy(self.keep)

    def name(self):
        return "keeps" if self.keep else "forgets"

    def displayName(self):
        return self.name()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "in"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "out"))

    def processAlgorithm(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "INPUT", context)
        described = (source.fields(), source.wkbType(), source.sourceCrs())
        sink, destination = self.parameterAsSink(parameters, "OUTPUT", context, *described)
        sink.addFeatures(source.getFeatures(), QgsFeatureSink.Flag.FastInsert)
        if context.willLoadLayerOnCompletion(destination):
            renamer = Renamer()
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(renamer)
            if self.keep:
                Renamer.alive.append(renamer)
        return {"OUTPUT": destination}


class CopyProvider(QgsProcessingProvider):
    def id(self):
        return "copies"

    def name(self):
        return "copies"

    def loadAlgorithms(self):
        self.addAlgorithm(Copy(True))
        self.addAlgorithm(Copy(False))


@pytest.mark.parametrize("way", [run_task, run_in_model])
def test_a_post_processor_that_nobody_keeps_is_lost(way, triangle):
    provider = CopyProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    parameters = {"INPUT": triangle, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    assert way("copies:keeps", parameters).layers["OUTPUT"].name() == "post-processed"
    assert way("copies:forgets", parameters).layers["OUTPUT"].name() != "post-processed"
    QgsApplication.processingRegistry().removeProvider(provider)

"""The ways in which a user runs a tool, with one kind of result: console, toolbox, model, `qgis_process`.

Python wrappers that nobody keeps are collected between the run and the loading of its results, as happens in
a busy QGIS, so that a style that hangs on such a wrapper is lost here too.
"""

import functools
import gc
from dataclasses import dataclass

from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputMapLayer,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

from test import qgis_process

CHILD = "tool"
LAYER_OUTPUTS = (QgsProcessingOutputVectorLayer, QgsProcessingOutputRasterLayer, QgsProcessingOutputMapLayer)


@dataclass(frozen=True)
class Run:
    """What a run gave: outputs by name, the layers among them as a user then has them, the log as text."""

    outputs: dict
    layers: dict[str, QgsMapLayer]
    log: str


def run(algorithm_id: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> Run:
    """From the Python console: `processing.run`; layers are opened as QGIS opens them later.

    Raises QgsProcessingException where the tool does.
    """
    import processing

    feedback = feedback or QgsProcessingFeedback(False)
    context = _new_context(feedback)
    outputs = processing.run(algorithm_id, parameters, context=context, feedback=feedback)
    gc.collect()
    layers = {}
    for name in _layer_outputs(_algorithm(algorithm_id), outputs):
        value = outputs[name]
        layers[name] = value if isinstance(value, QgsMapLayer) else _open(value)
    return Run(outputs, layers, feedback.textLog())


@functools.cache
def _real_layer_tree() -> None:
    """Give the stand-in for QGIS's window a layer tree: from 3.44 on results are loaded into it, not into the project."""
    from qgis.gui import QgsLayerTreeView
    from qgis.utils import iface

    if iface is not None:
        view = QgsLayerTreeView()
        view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
        iface.layerTreeView = lambda: view


def run_task(algorithm_id: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> Run:
    """From the toolbox: in a thread of its own; results are loaded into the project and styled there."""
    return _run_task(_algorithm(algorithm_id).create(), parameters, feedback)


def run_in_model(algorithm_id: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> Run:
    """From the toolbox, as the only step of a model whose inputs and outputs are the tool's own."""
    tool = _algorithm(algorithm_id)
    destinations = {definition.name() for definition in tool.destinationParameterDefinitions()} & set(parameters)
    model = _model_around(tool, set(parameters) - destinations, destinations)
    # QGIS names a model's outputs itself, differently from version to version
    names = {one.description(): one.name() for one in model.destinationParameterDefinitions()}
    done = _run_task(model, {names.get(name, name): value for name, value in parameters.items()}, feedback)
    outputs = {
        **done.outputs["CHILD_RESULTS"][CHILD],
        **{name: done.outputs[names[name]] for name in destinations},
    }
    layers = {name: done.layers[names[name]] for name in destinations if names[name] in done.layers}
    return Run(outputs, layers, done.log)


def run_qgis_process(algorithm_id: str, parameters: dict) -> Run:
    """From the command line, with the plugin as built; layers are opened from the files that it wrote.

    parameters: what JSON can hold; destinations have to be files. Raises RuntimeError where the run fails.
    """
    answer = qgis_process.run_json(algorithm_id, parameters)
    outputs = answer["results"]
    layers = {name: _open(outputs[name]) for name in _layer_outputs(_algorithm(algorithm_id), outputs)}
    log = "\n".join(message for messages in answer["log"].values() for message in messages)
    return Run(outputs, layers, log)


def _algorithm(algorithm_id: str) -> QgsProcessingAlgorithm:
    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    if algorithm is None:
        raise LookupError(f"no tool {algorithm_id!r}; does the test use the fixture 'provider'?")
    return algorithm


def _layer_outputs(algorithm: QgsProcessingAlgorithm, outputs: dict) -> list[str]:
    definitions = [output for output in algorithm.outputDefinitions() if isinstance(output, LAYER_OUTPUTS)]
    return [definition.name() for definition in definitions if outputs.get(definition.name())]


def _open(source: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(source, "result", "ogr")
    if not layer.isValid():
        raise ValueError(f"{source} is no layer that QGIS opens")
    return layer


def _new_context(feedback: QgsProcessingFeedback) -> QgsProcessingContext:
    """As the toolbox makes it: with the project, and refusing invalid geometry unless a tool takes it."""
    from processing.tools import dataobjects

    return dataobjects.createContext(feedback)


def _run_task(algorithm, parameters: dict, feedback: QgsProcessingFeedback | None) -> Run:
    from processing.gui.Postprocessing import handleAlgorithmResults

    feedback = feedback or QgsProcessingFeedback(False)
    context = _new_context(feedback)
    project = QgsProject.instance()
    parameters = _loaded_into(project, algorithm, parameters)
    accepted, reason = algorithm.checkParameterValues(parameters, context)
    if not accepted:
        raise QgsProcessingException(reason)

    answers = []
    loop = QEventLoop()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda successful, results: (answers.append((successful, dict(results))), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    successful, outputs = answers[0]
    if not successful:
        raise QgsProcessingException(feedback.textLog())
    gc.collect()
    before = set(project.mapLayers())
    _real_layer_tree()
    handleAlgorithmResults(algorithm, context, feedback, parameters)
    loaded = [layer for layer in project.mapLayers().values() if layer.id() not in before]
    names = _layer_outputs(algorithm, outputs)
    layers = {name: layer for name in names for layer in loaded if _is(layer, outputs[name])}
    return Run(outputs, layers, feedback.textLog())


def _loaded_into(project: QgsProject, algorithm, parameters: dict) -> dict:
    """The parameters as the toolbox passes them: every layer destination says that it is to be loaded."""
    definitions = algorithm.destinationParameterDefinitions()
    layers = [one.name() for one in definitions if isinstance(one.toOutputDefinition(), LAYER_OUTPUTS)]
    wanted = {
        name: QgsProcessingOutputLayerDefinition(parameters[name], project)
        for name in layers
        if isinstance(parameters.get(name), str)
    }
    return {**parameters, **wanted}


def _is(layer: QgsMapLayer, output: str) -> bool:
    return layer.id() == output or layer.source().split("|")[0] == output.split("|")[0]


def _model_around(tool, inputs: set[str], destinations: set[str]) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("model around one tool", "test")
    model.initAlgorithm()
    child = QgsProcessingModelChildAlgorithm(tool.id())
    child.setChildId(CHILD)
    for name in inputs:
        model.addModelParameter(tool.parameterDefinition(name).clone(), QgsProcessingModelParameter(name))
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    outputs = {}
    for name in destinations:
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(CHILD)
        output.setChildOutputName(name)
        outputs[name] = output
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    return model


# what tests parametrise over; tables and layers have to be given as files, and destinations too, for the last
FOUR_WAYS = {"run": run, "task": run_task, "model": run_in_model, "qgis_process": run_qgis_process}

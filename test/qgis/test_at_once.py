"""Runs at once in the background, as users start them: each comes out as it does alone."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsTaskManager,
)
from qgis.PyQt.QtCore import QEventLoop

from .layers import SAMPLE_INPUTS, records

pytestmark = pytest.mark.usefixtures("provider")
SAMPLE = {name: SAMPLE_INPUTS[name] for name in ("BOUNDARIES", "EMPLOYMENT")}
TESTED = {"INPUT": SAMPLE["BOUNDARIES"], "PERMUTATIONS": 199}


def at_once(runs: list[tuple[str, dict]]) -> list[tuple[dict, list[dict]]]:
    """Numbers and rows of each run, all begun before the first has ended."""
    manager, kept, done, waiting = QgsTaskManager(), [], {}, QEventLoop()
    for number, (name, parameters) in enumerate(runs):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        tool = QgsApplication.processingRegistry().createAlgorithmById(f"creativeclusters:{name}")
        task = QgsProcessingAlgRunnerTask(tool, parameters, context, feedback)
        task.executed.connect(
            lambda well, found, number=number, context=context: done.__setitem__(number, (well, found, context))
        )
        kept.append((tool, context, feedback, task))
        manager.addTask(task)
    while len(done) < len(runs):
        waiting.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    found = []
    for number, (_, parameters) in enumerate(runs):
        well, outputs, context = done[number]
        assert well, kept[number][2].textLog()[-500:]
        name = "OUTPUT" if "OUTPUT" in parameters else "TABLE"
        layer = QgsProcessingUtils.mapLayerFromString(outputs[name], context)
        numbers = {key: value for key, value in outputs.items() if isinstance(value, int | float)}
        found.append((numbers, records(layer)))
    return found


HOTSPOTS = ("creativehotspots", {**SAMPLE, "OUTPUT": "TEMPORARY_OUTPUT"})
OVERLAP = ("relatedsectoroverlap", {**SAMPLE, "OUTPUT": "TEMPORARY_OUTPUT", "PERMUTATIONS": 199})
CHANGE = ("employmentchange", {**SAMPLE, "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize("runs", [(HOTSPOTS, HOTSPOTS), (HOTSPOTS, OVERLAP, CHANGE), (OVERLAP, OVERLAP)], ids=len)
def test_runs_at_once_come_out_as_alone(runs):
    alone = [at_once([one])[0] for one in runs]
    assert at_once(list(runs)) == alone


def test_layers_of_one_file_written_at_once_are_both_there(tmp_path):
    file = tmp_path / "made.gpkg"
    at_once([("sectoremployment", {**SAMPLE, "OUTPUT": str(file)})])
    written = [f"ogr:dbname='{file}' table=\"{name}\" (geom)" for name in ("one", "two")]
    found = at_once([(HOTSPOTS[0], {**HOTSPOTS[1], "OUTPUT": place}) for place in written])
    assert [len(rows) for _, rows in found] == [200, 200]

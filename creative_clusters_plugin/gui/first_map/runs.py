"""One tool that runs beside a window, which shows how far it is and can stop it."""

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

# what has begun and not ended: a task goes on for a while after it was stopped, and holds context and feedback by their addresses only
_RUNNING: set["Run"] = set()


class Listener(QgsProcessingFeedback):
    """Keeps what a run complains of. lines: what else it said, in order."""

    def __init__(self):
        super().__init__(False)
        self.errors: list[str] = []
        self.lines: list[str] = []

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


class Run:
    """A tool in the background. done: called with the layer of `output` and '', or with None and why there is none ('': cancelled)."""

    def __init__(self, tool: str, parameters: dict, output: str, done: Callable[[QgsVectorLayer | None, str], None]):
        self.feedback = Listener()
        self._output, self._done = output, done
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"creativeclusters:{tool}")
        given = {**parameters, output: "TEMPORARY_OUTPUT"}
        self._task = QgsProcessingAlgRunnerTask(algorithm, given, self._context, self.feedback)
        self._task.executed.connect(self._finished)

    def start(self) -> None:
        _RUNNING.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        self.feedback.cancel()

    def _finished(self, successful: bool, results: dict) -> None:
        _RUNNING.discard(self)
        layer = self._context.takeResultLayer(results[self._output]) if results.get(self._output) else None
        reason = "" if self.feedback.isCanceled() else " ".join(self.feedback.errors)
        self._done(layer if successful else None, reason)

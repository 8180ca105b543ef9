"""A user who presses 'Cancel', and how much work a tool still does after that."""

import time

from qgis.core import QgsProcessingFeedback


class CancelsAt(QgsProcessingFeedback):
    """Presses the button once the bar has come to `percent`, and keeps what the bar showed."""

    def __init__(self, percent: float):
        super().__init__(False)
        self.percent = percent
        self.shown: list[float] = []
        self._began: float | None = None
        self.progressChanged.connect(self._watch)

    @property
    def pressed(self) -> bool:
        return self._began is not None

    def work(self) -> float:
        """Seconds of processor time of this thread since the button was pressed: a busy machine does not lengthen them."""
        if self._began is None:
            raise AssertionError(f"the run was over before {self.percent} %")
        return time.thread_time() - self._began

    def _watch(self, percent: float) -> None:
        self.shown.append(percent)
        if not self.pressed and percent >= self.percent:
            self._began = time.thread_time()
            self.cancel()

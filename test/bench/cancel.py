"""How long each tool works between two looks at the cancel button: python -m test.bench.cancel [SIDE] [TOOL …].

A country of SIDE x SIDE areas (default 60), every output of a tool asked for; a study also by its steps. Processor time of the tool's own
thread, so that a busy machine lengthens nothing; the longest gap, and what the bar showed when it ended. A click on 'Cancel' works at the
next look; in a tool of QGIS's main thread at the next one after something was told, for only then does QGIS heed a click. Behind them how
long the run took, and the longest time without any sign of life (a look, progress, a message) as a share of it.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback

from test.attack import inputs
from test.session import tools

_FEW = ("PERMUTATIONS", "DRAWS", "RELABELLINGS")  # the attacks ask for few; here it is what users get
_STUDY = "creativestudy"
_SHOWN = 3  # lines of a place


@dataclass
class Gap:
    """The longest time without a look in one step of a run, how many looks there were, how far the bar was, where it began and ended."""

    seconds: float = 0.0
    looks: int = 0
    percent: float = 0.0
    begun: str = ""
    ended: str = ""
    whole: float = 0.0
    silent: float = 0.0

    def __str__(self) -> str:
        place = f"{self.seconds:6.2f} s at {self.percent:3.0f} %, {self.looks} looks, from {self.begun} to {self.ended}"
        if not self.whole:
            return place
        return f"{place}; run {self.whole:.1f} s, silent {self.silent:.2f} s ({self.silent / self.whole:.1%})"


class Looks(QgsProcessingFeedback):
    """Keeps the longest gap of each step. main: whether the tool works in QGIS's main thread."""

    def __init__(self, main: bool):
        super().__init__(False)
        self.gaps: dict[str, Gap] = {}
        self.step, self._main, self._told = "", main, True
        self._last, self._at = time.thread_time(), ""
        self._begun = self._sign = self._last
        self._silent = 0.0
        self.progressChanged.connect(self._tell)

    def _tell(self, *_) -> None:
        self._told = True
        self._give_sign()

    def _give_sign(self) -> None:
        now = time.thread_time()
        self._silent, self._sign = max(self._silent, now - self._sign), now

    def end(self, gap: Gap) -> None:
        """Puts what holds of the whole run into `gap`."""
        self.look()
        gap.whole, gap.silent = time.thread_time() - self._begun, self._silent

    def pushInfo(self, info):  # noqa: N802 (as QGIS calls it)
        self._tell()

    def pushWarning(self, warning):  # noqa: N802
        self._tell()

    def setProgressText(self, text):  # noqa: N802
        self._tell()
        self.look()
        self.step = text

    def isCanceled(self) -> bool:  # noqa: N802
        self._give_sign()
        if self._told or not self._main:
            self.look()
        return super().isCanceled()

    def look(self) -> None:
        now, at = time.thread_time(), _where()
        gap = self.gaps.setdefault(self.step, Gap())
        gap.looks += 1
        if now - self._last > gap.seconds:
            gap.seconds, gap.percent = now - self._last, self.progress()
            gap.begun, gap.ended = self._at, at
        self._told, self._at, self._last = False, at, time.thread_time()
        self._give_sign()


def _where() -> str:
    """The lines of the plugin that led to a look, the innermost first."""
    frame, found = sys._getframe(2), []
    while frame is not None and len(found) < _SHOWN:
        path = Path(frame.f_code.co_filename)
        if "creative_clusters_plugin" in path.parts and path.stem not in ("base", "messages", "study"):
            found.append(f"{path.stem}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(found) or "the end"


def measured(tool: str, parameters: dict) -> dict[str, Gap]:
    """The longest gap of a tool; of a study that of each step, by its name."""
    import processing

    flags = QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{tool}").flags()
    looks = Looks(bool(flags & Qgis.ProcessingAlgorithmFlag.NoThreading))
    with _steps_seen():
        processing.run(f"creativeclusters:{tool}", parameters, feedback=looks)
    looks.look()
    if tool == _STUDY:
        looks.end(looks.gaps[looks.step])
        return looks.gaps
    longest = max(looks.gaps.values(), key=lambda gap: gap.seconds)
    longest.looks = sum(gap.looks for gap in looks.gaps.values())
    looks.end(longest)
    return {"": longest}


@contextmanager
def _steps_seen() -> Iterator[None]:
    """The looks that a step of a study takes are those of the study: `Looks` sees them."""
    from creative_clusters_plugin.algorithms.running import study

    child = study._Child
    study._Child = type("Seen", (child,), {"isCanceled": lambda self: self._parent.isCanceled()})
    try:
        yield
    finally:
        study._Child = child


def asked(tool: str, folder: Path, out: Path) -> dict:
    """Parameters of a run that writes all that the tool can write."""
    given = {name: value for name, value in inputs.base_of(tool, folder, out).items() if name not in _FEW}
    given |= inputs.FOR_ALL_OUTPUTS.get(tool, {})
    for one in QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{tool}").parameterDefinitions():
        if one.type() == "sink":
            given[one.name()] = str(out / f"{tool}_{one.name()}.gpkg")  # as the dialog has it
        elif one.name() == "REPORT":
            given["REPORT"] = str(out / f"{tool}.html")
    return given


def main() -> int:
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as place, tools() as run:
        folder = Path(place)
        inputs.write(folder, run, side)
        for tool in sys.argv[2:] or inputs.BASES:
            try:
                found = measured(tool, asked(tool, folder, folder))
            except Exception as error:
                print(f"{tool:24} {str(error)[-300:]}", flush=True)
                continue
            for step, gap in found.items():
                print(f"{tool if not step else '  ' + step:24} {gap}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

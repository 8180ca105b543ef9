"""How long each tool works between two looks at the cancel button: python -m test.bench.cancel [SIDE] [TOOL …].

A country of SIDE x SIDE areas (default 60). Processor time of the tool's own thread, so that a busy machine lengthens nothing; the
longest gap, and what the bar showed when it ended. A click on 'Cancel' works at the next look.
"""

import sys
import tempfile
import time
import traceback
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from test.attack import inputs
from test.session import tools

_FEW = ("PERMUTATIONS", "DRAWS", "RELABELLINGS")  # the attacks ask for few; here it is what users get


class Looks(QgsProcessingFeedback):
    """Keeps the longest time between two looks, and how far the bar was."""

    def __init__(self):
        super().__init__(False)
        self.longest, self.percent, self.where, self.count = 0.0, 0.0, "", 0
        self._last = time.thread_time()

    def isCanceled(self) -> bool:  # noqa: N802 (as QGIS calls it)
        now = time.thread_time()
        self.count += 1
        if now - self._last > self.longest:
            self.longest, self.percent = now - self._last, self.progress()
            self.where = " < ".join(
                f"{Path(frame.filename).stem}:{frame.lineno}" for frame in traceback.extract_stack()[-2:-8:-1]
            )
        self._last = time.thread_time()
        return super().isCanceled()


def measured(tool: str, parameters: dict) -> Looks:
    import processing

    looks = Looks()
    processing.run(f"creativeclusters:{tool}", parameters, feedback=looks)
    looks.isCanceled()
    return looks


def main() -> int:
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as place, tools() as run:
        folder = Path(place)
        inputs.write(folder, run, side)
        for tool in sys.argv[2:] or inputs.BASES:
            given = inputs.base_of(tool, folder)
            given = {name: value for name, value in given.items() if name not in _FEW}
            try:
                found = measured(tool, given)
            except Exception as error:
                print(f"{tool:24} {str(error)[:100]}", flush=True)
                continue
            print(
                f"{tool:24} {found.longest:6.2f} s at {found.percent:3.0f} %, {found.count} looks, {found.where}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())

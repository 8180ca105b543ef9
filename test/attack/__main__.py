"""python -m test.attack [--sample N] [--seed S] [--only TEXT] [--from N]: puts the cases through the tools.

Prints what is not answered as it comes, how far it is, and 'N tried, N answered'.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cases import Case

ROOT = Path(__file__).resolve().parents[2]
WAIT = 2  # workers at once
STEP = 100  # cases between two lines that say how far it is


class Worker:
    """A process that runs cases; one that dies is started again."""

    def __init__(self, seed: int):
        self.seed, self.process = seed, None

    def start(self) -> int:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "test.attack.worker", str(self.seed)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            start_new_session=True,  # Linux shares its time out among sessions
        )
        return self._answer("cases")["cases"]

    def _answer(self, key: str) -> dict:
        for line in self.process.stdout:
            if line.startswith("{") and key in (found := json.loads(line)):
                return found
        return {}

    def run(self, number: int) -> dict:
        if self.process is None or self.process.poll() is not None:
            self.start()
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        found = self._answer("number")
        if not found:
            code = self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.process = None
            return {"error": "", "warnings": [], "broken": f"the process ended with {code}", "left": [], "changed": []}
        return found

    def stop(self) -> None:
        if self.process is not None:
            self.process.communicate()


class Attack:
    """The cases in the order of a seed, and what came of them."""

    def __init__(self, sample: int, seed: int, only: str, begin: int):
        from test.session import tools

        from .kinds import every_case

        with tools():
            self.cases = every_case(seed)
        numbers = [number for number, case in enumerate(self.cases) if only in case.name]
        if sample:
            numbers = random.Random(seed).sample(numbers, min(sample, len(numbers)))
        random.Random(seed).shuffle(numbers)
        self.seed, self.all, self.begin = seed, len(numbers), begin
        self.open = deque(enumerate(numbers))
        for _ in range(min(begin, len(numbers))):
            self.open.popleft()
        self.tried, self.faults, self.since = 0, 0, time.monotonic()

    def run(self, workers: int, verbose: bool) -> None:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(lambda worker: self._through(worker, verbose), [Worker(self.seed) for _ in range(workers)]))

    def _through(self, worker: Worker, verbose: bool) -> None:
        while self.open:
            try:
                place, number = self.open.popleft()
            except IndexError:  # another worker was quicker
                break
            self._judge(place, self.cases[number], worker.run(number), verbose)
        worker.stop()

    def _judge(self, place: int, case: "Case", found: dict, verbose: bool) -> None:
        from .judging import fault

        if verbose:
            print(case.name, "|", found["error"] or found["warnings"], flush=True)
        if wrong := fault(case, found):
            self.faults += 1
            print(f"{case.name}: {wrong}", flush=True)
        self.tried += 1
        if self.tried % STEP == 0:
            print(
                f"{place + 1} of {self.all}, {time.monotonic() - self.since:.0f} s, {self.faults} not answered",
                flush=True,
            )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m test.attack")
    parser.add_argument("--sample", type=int, default=0, help="how many cases, drawn by chance; 0 for all")
    parser.add_argument(
        "--seed", type=int, default=0, help="draws the figures, the order of the rows and that of the cases"
    )
    parser.add_argument("--only", default="", help="cases whose name has this text in it")
    parser.add_argument(
        "--from", type=int, default=0, dest="begin", help="leave out as many, after a run that was ended"
    )
    parser.add_argument("--workers", type=int, default=WAIT)
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    attack = Attack(given.sample, given.seed, given.only, given.begin)
    attack.run(given.workers, given.verbose)
    print(f"{attack.tried} tried, {attack.tried - attack.faults} answered")
    return bool(attack.faults)


if __name__ == "__main__":
    sys.exit(main())

"""python -m test.attack [--sample N] [--seed S] [--only TEXT]: puts the cases through the tools; prints 'N tried, N answered'."""

import argparse
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WAIT = 2  # workers at once


class Worker:
    """A process that runs cases; one that dies is started again."""

    def __init__(self):
        self.process = None

    def start(self) -> int:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "test.attack.worker"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
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
            self.process = None
            return {"error": "", "warnings": [], "broken": f"the process ended with {code}", "left": [], "changed": []}
        return found

    def stop(self) -> None:
        if self.process is not None:
            self.process.communicate()


def attack(sample: int = 0, seed: int = 0, only: str = "", verbose: bool = False) -> tuple[int, list[str]]:
    """Number of cases tried, and what was not answered: a line each."""
    from test.session import tools

    from .judging import fault
    from .kinds import every_case

    with tools():
        cases = every_case()
    numbers = [number for number, case in enumerate(cases) if only in case.name]
    if sample:
        numbers = random.Random(seed).sample(numbers, min(sample, len(numbers)))
    random.Random(seed).shuffle(numbers)
    workers = [Worker() for _ in range(WAIT)]

    def through(worker: Worker, share: list[int]) -> list[str]:
        faults = []
        for number in share:
            found = worker.run(number)
            wrong = fault(cases[number], found)
            if verbose:
                print(cases[number].name, "|", found["error"] or found["warnings"], flush=True)
            if wrong:
                faults.append(f"{cases[number].name}: {wrong}")
                print(faults[-1], flush=True)
        worker.stop()
        return faults

    with ThreadPoolExecutor(WAIT) as pool:
        shares = [numbers[start::WAIT] for start in range(WAIT)]
        faults = [line for lines in pool.map(through, workers, shares) for line in lines]
    return len(numbers), faults


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m test.attack")
    parser.add_argument("--sample", type=int, default=0, help="how many cases, drawn by chance; 0 for all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="cases whose name has this text in it")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    tried, faults = attack(given.sample, given.seed, given.only, given.verbose)
    print(f"{tried} tried, {tried - len(faults)} answered")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())

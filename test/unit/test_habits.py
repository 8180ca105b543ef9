"""What tests may not do, read from their source."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
CLOCKS = {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "sleep"}


def clocks_read(source: str) -> list[int]:
    """Lines that read a clock on the wall, or wait by one; processor time does not depend on what else a machine does."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "time"
            and node.attr in CLOCKS
        )
        or (isinstance(node, ast.ImportFrom) and node.module == "time")
    ]


@pytest.mark.parametrize("room", ["unit", "qgis", "web"])
def test_no_test_depends_on_how_busy_the_machine_is(room):
    files = sorted((TESTS / room).glob("*.py"))
    assert len(files) > 5
    assert {path.name: lines for path in files if (lines := clocks_read(path.read_text(encoding="utf-8")))} == {}


def test_what_reads_a_clock_is_found():
    assert clocks_read("import time\nx = time.perf_counter()\n") == [2]
    assert clocks_read("import time\nassert time.monotonic() - x < 1\n") == [2]
    assert clocks_read("from time import monotonic\n") == [1]
    assert clocks_read("import time\nx = time.process_time(), time.thread_time()\n") == []

"""What tests may not do, read from their source."""

import ast
import importlib.util
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


def test_the_picture_of_the_rooms_shows_the_imports_as_they_are():
    script = TESTS.parent / ".ci" / "rooms.py"
    spec = importlib.util.spec_from_file_location("rooms", script)
    rooms = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rooms)
    assert rooms.PICTURE.read_text(encoding="utf-8") == rooms.picture(), "run `make rooms`"
    assert rooms.GUIDE.read_text(encoding="utf-8") == rooms.guide(), "run `make rooms`"
    graph = {"a": {"b", "c"}, "b": {"c"}, "c": set()}
    assert rooms.direct(graph) == {"a": {"b"}, "b": {"c"}, "c": set()}
    assert rooms.rows_of(graph) == [["a"], ["b"], ["c"]]

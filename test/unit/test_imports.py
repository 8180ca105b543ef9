"""Who imports whom: read from the source, so that no import in a rarely used function escapes."""

import ast
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "creative_clusters_plugin"

# Which room may import which: a new arrow is a decision, to be written down here. A folder's own files (base.py) go by its name.
BOTTOM = {"core", "core.figures"}  # messages, values, options, many_tests
FIGURES = BOTTOM | {"core.employment"}
WHERE = FIGURES | {"core.concentration", "core.space"}
EVERY_CORE = FIGURES | {
    f"core.{room}"
    for room in (
        *(
            "change",
            "concentration",
            "impact",
            "overlap",
            "points",
            "publish",
            "raw",
            "rebasing",
            "relatedness",
            "sources",
            "space",
            "supply",
        ),
        *("suppression", "topology"),
    )
}
PAGES = {"reports.pages", "reports.html"}
TOOL = {"algorithms", "algorithms.parameters", "algorithms.running", "layers", "styling", "translation", *PAGES}
ALLOWED = {
    "__init__": {"plugin"},
    "plugin": {"provider", "algorithms", "gui", "translation"},
    "provider": {"algorithms.prepare", "algorithms.concentration", "algorithms.related", "algorithms.change"}
    | {"algorithms", "algorithms.publish", "translation"},
    "translation": FIGURES,  # the words of a measure
    "algorithms": BOTTOM | {"layers", "styling", "translation"},
    "gui": {"algorithms", "algorithms.running", "gui.first_map", "styling", "translation"},
    "gui.first_map": {"algorithms.running", "translation"},
    "algorithms.prepare": TOOL | EVERY_CORE,
    "algorithms.concentration": TOOL | EVERY_CORE,
    "algorithms.related": TOOL | EVERY_CORE,
    "algorithms.change": TOOL | EVERY_CORE,
    "algorithms.publish": TOOL | EVERY_CORE,
    "algorithms.parameters": {"algorithms", "algorithms.running", "layers", "translation"} | EVERY_CORE,
    "algorithms.running": {"algorithms", "layers", "styling", "reports.html", "translation"} | EVERY_CORE,
    # whether areas lie over one another is looked at where they are read
    "layers": FIGURES
    | {"core.points", "core.publish", "core.raw", "core.rebasing", "core.sources", "core.supply"}
    | {"core.topology"},
    # what classes are called; a style file comes to be whole as every other file does
    "styling": BOTTOM | {"core.concentration", "core.space", "layers", "translation"},
    "reports.html": BOTTOM | {"translation"},
    "reports.drawing": BOTTOM,
    # what the records of statistics say, and their papers
    "reports.methods": {"core.space", "reports.html", "translation"},
    "reports.pages": {"reports.html", "reports.drawing", "reports.methods", "translation"} | EVERY_CORE,
    "core": {"core.figures"},
    "core.figures": set(),
    "core.employment": BOTTOM,
    "core.raw": FIGURES,
    "core.sources": BOTTOM,  # requests and answers; the network itself is in layers
    "core.suppression": FIGURES,
    "core.rebasing": FIGURES | {"core.suppression"},
    "core.space": BOTTOM,
    "core.concentration": FIGURES | {"core.space"},
    "core.points": FIGURES | {"core.space", "core.topology"},  # the corners of areas
    "core.relatedness": WHERE,
    "core.overlap": WHERE | {"core.rebasing", "core.relatedness"},
    "core.supply": FIGURES | {"core.concentration"},
    "core.impact": WHERE | {"core.supply"},
    "core.change": FIGURES | {"core.concentration"},
    "core.topology": BOTTOM,
    "core.publish": BOTTOM | {"core.concentration", "core.space"},
}
QGIS = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
HEAVY = {"numpy", "pandas", "scipy", "libpysal", "esda", "shapely", "geopandas", "matplotlib", "numba"}


def modules(package: Path) -> dict[str, ast.Module]:
    """Every module of the package by its dotted name in it; a folder's `__init__` has the folder's name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        name = ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    return found


def imported(name: str, tree: ast.AST, package: Path, at_import: bool = False) -> list[tuple[int, str]]:
    """(line, full dotted name) of all that `name` imports; with `at_import`, outside functions only."""
    is_folder = (package / name.replace(".", "/")).is_dir()
    home = [package.name, *([] if name == "__init__" else name.split("."))]
    home = home if is_folder or name == "__init__" else home[:-1]
    found = []
    for node in statements(tree) if at_import else ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = home[: len(home) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            found += [(node.lineno, f"{base}.{alias.name}") for alias in node.names]
    return found


def statements(tree: ast.AST):
    """All nodes outside functions and outside `if TYPE_CHECKING`."""
    for node in ast.iter_child_nodes(tree):
        typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if not typing_only and not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield node
            yield from statements(node)


def room_of(name: str, package: Path) -> str:
    """The innermost folder that a module or a name in it lives in; a top-level module is a room of its own."""
    first, *rest = name.split(".")
    inner = package / first / rest[0] if rest else None
    return f"{first}.{rest[0]}" if inner is not None and inner.is_dir() else first


def wrong_arrows(package: Path) -> list[str]:
    wrong = []
    for name, tree in modules(package).items():
        room = room_of(name, package)
        for line, target in imported(name, tree, package):
            top, *rest = target.split(".")
            if top == package.name:
                to = room_of(".".join(rest), package) if rest else "__init__"
                if to != room and to not in ALLOWED.get(room, set()):
                    wrong.append(f"{name}:{line} imports {target}")
            elif top in {"PyQt5", "PyQt6"} or (room.split(".")[0] == "core" and top in QGIS):
                wrong.append(f"{name}:{line} imports {target}")
    return wrong


def circles(arrows: dict[str, set[str]]) -> list[str]:
    """Rooms that reach themselves."""

    def reached(room: str) -> set[str]:
        found, waiting = set(), [room]
        while waiting:
            new = arrows.get(waiting.pop(), set()) - found
            found |= new
            waiting += new
        return found

    return sorted(room for room in arrows if room in reached(room))


def heavy_when_listed(package: Path) -> list[str]:
    """Heavy modules that are loaded, directly or through our own modules, when QGIS lists the tools."""
    trees = modules(package)
    waiting = [name for name in ("__init__", "plugin", "provider") if name in trees]
    seen, heavy = set(waiting), []
    while waiting:
        name = waiting.pop()
        for line, target in imported(name, trees[name], package, at_import=True):
            top, *rest = target.split(".")
            if top in HEAVY:
                heavy.append(f"{name}:{line} imports {target}")
            # `from .a.b import c` loads a and a.b, and a.b.c where that is a module
            own = {".".join(rest[:count]) for count in range(1, len(rest) + 1)} if top == package.name else set()
            new = (own & set(trees)) - seen
            seen |= new
            waiting += sorted(new)
    return heavy


def test_every_room_is_known():
    rooms = {room_of(name, PACKAGE) for name in modules(PACKAGE)}
    # a folder that holds other rooms only has an empty __init__
    assert rooms - {"reports"} == set(ALLOWED)


def test_what_may_be_imported_has_no_circle():
    assert circles(ALLOWED) == []
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == ["a", "b", "c"]


def test_every_room_says_what_lives_in_it():
    silent = [
        path.parent.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("__init__.py")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_file_names_are_unique_across_rooms_of_the_core_and_of_what_tools_share():
    names = [
        name.split(".")[-1]
        for name in modules(PACKAGE)
        if name.split(".")[0] in ("core", "styling", "layers")
        and name.count(".")
        and not (PACKAGE / name.replace(".", "/")).is_dir()
    ]
    # an input-output table has the same levels as its codes; points are read where they are, and grouped where they are
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_the_core_keeps_only_its_bottom_outside_rooms():
    assert {path.stem for path in (PACKAGE / "core").glob("*.py")} == {
        "__init__",
        "messages",
        "values",
        "options",
        "many_tests",
    }


def test_imports_follow_the_design():
    assert wrong_arrows(PACKAGE) == []


def test_nothing_heavy_is_imported_when_the_tools_are_listed():
    assert heavy_when_listed(PACKAGE) == []


@pytest.fixture
def small_package(tmp_path):
    def write(**files):
        package = tmp_path / "creative_clusters_plugin"
        for name, source in files.items():
            path = package / f"{name.replace('__in__', '/')}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(source))
        return package

    return write


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core__in__lq", "from ..layers import read"),
        ("core__in__space__in__near", "from ..employment import codes"),
        ("core__in__space__in__near", "from .. import employment"),
        ("core__in__lq", "def late():\n    import qgis.core"),
        ("core__in__lq", "from creative_clusters_plugin.algorithms.base import Tool"),
        ("layers__in__read", "from creative_clusters_plugin import styling"),
        ("styling__in__apply", "from .. import reports"),
        ("algorithms__in__tool", "from ..provider import CreativeClustersProvider"),
        ("algorithms__in__tool", "from PyQt5.QtCore import QVariant"),
        ("provider", "from . import plugin"),
        ("plugin", "from .core import options"),
    ],
)
def test_a_wrong_arrow_is_found(small_package, module, source):
    package = small_package(
        **{module: source, **{f"{room}__in____init__": "" for room in ("layers", "styling", "core__in__employment")}}
    )
    assert len(wrong_arrows(package)) == 1


def test_heavy_imports_are_found_through_our_own_modules_only_where_they_run(small_package):
    package = small_package(
        provider="from .algorithms.tool import Tool",
        algorithms__in__tool="def run():\n    from ..core import lq\n",
        core__in__lq="import pandas as pd",
        core__in__options="from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import numpy\n",
    )
    assert heavy_when_listed(package) == []
    (package / "algorithms/tool.py").write_text("from ..core import lq, options")
    assert heavy_when_listed(package) == ["core.lq:1 imports pandas"]


def test_core_and_the_unit_tests_work_without_qgis():
    """In a Python that cannot import QGIS, as on a machine without it."""
    names = [f"creative_clusters_plugin.{name}" for name in modules(PACKAGE) if name.split(".")[0] == "core"]
    program = f"""
        import importlib, sys
        for absent in {sorted(QGIS - {"osgeo"})}:
            sys.modules[absent] = None
        for name in {names}:
            importlib.import_module(name)
        import pytest
        options = ["-q", "--collect-only", "-p", "no:pytest_qgis", "-p", "no:cacheprovider"]
        sys.exit(pytest.main([*options, "test/unit"]))
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]

"""What flake8-qgis cannot know: enumerations that Qt 6 wants named in full, and NULL, which PyQt6 hands over as None."""

import ast
import enum
import importlib
from pathlib import Path

import pytest
from qgis.core import NULL

from creative_clusters_plugin.layers.read import plain, read_table, without_null

from .layers import memory

PACKAGE = Path(__file__).resolve().parents[2] / "creative_clusters_plugin"


def unscoped(source: str) -> list[str]:
    """`Class.member` in the source where the member belongs to an enumeration inside the class."""
    tree = ast.parse(source)
    classes = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module)
            classes |= {alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            owner = classes[node.value.id]
            kind = type(getattr(owner, node.attr, None))
            # Qt 5's enumerations are plain subclasses of int, QGIS's are Python's own
            if issubclass(kind, (int, enum.Enum)) and kind not in (int, bool, owner):
                found.append(f"line {node.lineno}: {node.value.id}.{node.attr} is of {kind.__qualname__}")
    return found


def test_enumerations_are_named_in_full():
    sources = sorted(PACKAGE.rglob("*.py"))
    wrong = {str(path.relative_to(PACKAGE)): unscoped(path.read_text(encoding="utf-8")) for path in sources}
    assert len(sources) > 10
    assert {name: lines for name, lines in wrong.items() if lines} == {}


@pytest.mark.parametrize(
    ("module", "expression", "wrong"),
    [
        ("qgis.PyQt.QtCore", "Qt.AlignLeft", True),
        ("qgis.PyQt.QtCore", "Qt.AlignmentFlag.AlignLeft", False),
        ("qgis.PyQt.QtCore", "QMetaType.Double", True),
        ("qgis.PyQt.QtCore", "QMetaType.Type.Double", False),
        ("qgis.core", "QgsFeatureRequest.NoGeometry", True),
        ("qgis.core", "QgsProcessing.TypeVectorPolygon", True),
        ("qgis.core", "QgsProcessing.SourceType.TypeVectorPolygon", False),
        ("qgis.core", "Qgis.ProcessingSourceType.VectorPolygon", False),
        ("qgis.core", "QgsProcessing.TEMPORARY_OUTPUT", False),
    ],
)
def test_they_are_told_apart(module, expression, wrong):
    source = f"from {module} import {expression.split('.')[0]}\nvalue = {expression}\n"
    assert bool(unscoped(source)) == wrong


@pytest.fixture(params=["None", "NULL", "string", "double", "integer", "date"])
def null(request):
    """NULL as PyQt6 gives it, and as the PyQt at hand does, in a field of each type."""
    if request.param in ("None", "NULL"):
        return None if request.param == "None" else NULL
    return next(memory("NoGeometry", f"value:{request.param}", [(None,)], "nulls").getFeatures())["value"]


def test_null_is_none_however_it_arrives(null):
    assert plain(null) is None
    values = without_null(["a", null, 1, 0.0, "", False, null])
    assert values == ["a", None, 1, 0.0, "", False, None]
    assert values[1] is None


def test_a_table_is_read_alike(null):
    class Row:
        def __init__(self, *values):
            self.values = values

        def attributes(self):
            return list(self.values)

    class Source:
        """A table whose rows hold NULL as one of the two PyQt gives it."""

        def fields(self):
            return memory("NoGeometry", "area:string jobs:double", [], "jobs").fields()

        def sourceName(self):
            return "jobs"

        def getFeatures(self, request, flags=None):
            return [Row("A1", 1.5), Row(null, 2.0), Row("A3", null)]

    assert read_table(Source()) == {"area": ["A1", None, "A3"], "jobs": [1.5, 2.0, None]}


def test_null_is_told_by_no_other_way():
    """`== NULL` is False for PyQt6's None where NULL is a QVariant, and QVariant knows no types there."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.ImportFrom) else []
            wrong += [f"{path.relative_to(PACKAGE)}: {name}" for name in names if name in ("NULL", "QVariant")]
    assert wrong == []

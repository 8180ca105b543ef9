"""What flake8-qgis cannot know: an enumeration's member reached without its enumeration, which Qt 6 lacks."""

import ast
import enum
import importlib
from pathlib import Path

import pytest

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

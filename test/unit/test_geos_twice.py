"""What must not be asked of shapely: inside qgis_process on Debian 12 its wheel is bound to two versions of GEOS at once.

The library of QGIS (3.11) is loaded first, and what it has it gives to shapely, too; only what came later (3.12, 3.13) comes from
the wheel's own. A function that mixes the two crashes, fails or is wrong. The list was measured: every function of shapely 2.1
was called with the wheel alone and with the system's libgeos_c loaded before it.
"""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "creative_clusters_plugin"
CRASH = {
    *("contains_xy", "intersects_xy", "equals_identical", "orient_polygons", "disjoint_subset_union"),
    *("disjoint_subset_union_all", "__geo_interface__"),
}
FAIL = {"wkt", "wkb", "wkb_hex", "to_wkt"}  # 'output dimension must be 2 or 3'
WRONG = {"has_m", "get_m", "to_ragged_array"}
TRAPS = CRASH | FAIL | WRONG


def traps(source: str) -> list[str]:
    """What a module asks of shapely that it must not, with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and is_trap(node.attr):
            found.append(f"{node.lineno}: {node.attr}")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "shapely":
            found += [
                f"{node.lineno}: {alias.name}" for alias in node.names if is_trap(alias.name) or alias.name == "to_wkb"
            ]
        elif is_plain_to_wkb(node):
            found.append(f"{node.lineno}: to_wkb without output_dimension")
    return found


def is_plain_to_wkb(node: ast.AST) -> bool:
    """The dimension that it writes by itself depends on the version of GEOS."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "to_wkb"):
        return False
    return "output_dimension" not in {keyword.arg for keyword in node.keywords}


def is_trap(name: str) -> bool:
    return name in TRAPS or (name.startswith("coverage_") and not name[9:].isdigit())


def test_nothing_that_is_shipped_asks_for_it():
    found = {
        path.relative_to(PACKAGE).as_posix(): traps(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")
    }
    assert len(found) > 100
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "source",
    [
        *("shape.wkt", "shape.wkb", "shape.wkb_hex", "print(shapely.to_wkt(shape))", "shapely.to_wkb(shape)"),
        *(
            "shapely.to_wkb(shape, hex=True)",
            "shapely.coverage_simplify(shapes, 1)",
            "shapely.coverage_is_valid(shapes)",
        ),
        *(
            "shapely.contains_xy(area, x, y)",
            "from shapely import intersects_xy",
            "from shapely import coverage_union as union",
        ),
        *(
            "shapely.equals_identical(one, two)",
            "from shapely import to_wkb",
            "shape.__geo_interface__",
            "shapely.has_m(shape)",
        ),
        *("def late():\n    import shapely\n    return shapely.orient_polygons(shapes)",),
    ],
)
def test_it_would_be_found(source):
    assert len(traps(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "shapely.to_wkb(shape, output_dimension=2)",
        "geometry.asWkb()",
        "shapely.from_wkb(data)",
        "row.coverage_50",
        "shapely.prepare(x)",
    ],
)
def test_what_works_is_not_forbidden(source):
    assert traps(source) == []

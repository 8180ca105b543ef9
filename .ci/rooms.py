"""docs/rooms.svg and the table of rooms in docs/developing.md: which room imports which, read from the imports themselves.

Each room stands above those that it imports. An arrow that follows from two others is left out: who may reach a room by way of
another may import it directly too.
"""

import ast
import importlib.util
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PICTURE, GUIDE = ROOT / "docs" / "rooms.svg", ROOT / "docs" / "developing.md"
START, END = "<!-- rooms: written by `make rooms` -->\n", "<!-- end of rooms -->"
COLOURS = {"algorithms": "#dbe9f6", "reports": "#fdebd0", "styling": "#fdebd0", "layers": "#e3f1dc", "core": "#f4f1ea"}
WIDTH, HEIGHT, ACROSS, DOWN, MARGIN = 178, 30, 18, 52, 16


def _imports():
    """The test that holds the imports to the design also knows how to read them."""
    spec = importlib.util.spec_from_file_location("test_imports", ROOT / "test" / "unit" / "test_imports.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def arrows() -> dict[str, set[str]]:
    """The rooms that each room imports from; files beside the folders, such as provider.py, go by their own names."""
    imports = _imports()
    package = imports.PACKAGE
    found: dict[str, set[str]] = {}
    for name, tree in imports.modules(package).items():
        room = imports.room_of(name, package)
        targets = found.setdefault(room, set())
        for _, target in imports.imported(name, tree, package):
            top, *rest = target.split(".")
            if top == package.name and rest:
                targets.add(imports.room_of(".".join(rest), package))
        targets.discard(room)
    found.pop("__init__", None)
    return {room: targets & found.keys() for room, targets in found.items() if room != "reports"}


def direct(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """The arrows that do not follow from others."""
    below = {room: set().union(*(reached(graph, target) for target in targets)) for room, targets in graph.items()}
    return {room: targets - below[room] for room, targets in graph.items()}


def reached(graph: dict[str, set[str]], room: str) -> set[str]:
    return graph[room].union(*(reached(graph, target) for target in graph[room]))


def rows_of(graph: dict[str, set[str]]) -> list[list[str]]:
    """The rooms from top to bottom, each above all that it imports; in a row about as the rooms below them lie."""

    def height(room: str) -> int:
        return 1 + max((height(target) for target in graph[room]), default=-1)

    rows: list[list[str]] = [[] for _ in range(max(map(height, graph)) + 1)]
    for room in sorted(graph):
        rows[height(room)].append(room)
    place: dict[str, float] = {}
    for row in rows:
        row.sort(key=lambda room: (_middle([place[target] for target in graph[room]]), room))
        place |= {room: number - len(row) / 2 for number, room in enumerate(row)}
    return rows[::-1]


def _middle(values: list[float]) -> float:
    return round(sum(values) / len(values), 6) if values else 0.0


def picture() -> str:
    graph = direct(arrows())
    rows = rows_of(graph)
    whole = max(len(row) for row in rows) * (WIDTH + ACROSS) - ACROSS + 2 * MARGIN
    tall = len(rows) * (HEIGHT + DOWN) - DOWN + 2 * MARGIN
    corner = {}
    for number, row in enumerate(rows):
        left = (whole - len(row) * (WIDTH + ACROSS) + ACROSS) / 2
        corner |= {room: (left + n * (WIDTH + ACROSS), MARGIN + number * (HEIGHT + DOWN)) for n, room in enumerate(row)}
    parts = [_arrow(corner[room], corner[target]) for room in sorted(graph) for target in sorted(graph[room])]
    parts += [_box(room, *corner[room]) for row in rows for room in row]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole:.0f} {tall:.0f}" font-family="sans-serif" font-size="13">\n'
        "<title>Which room imports which</title>\n"
        f'<rect width="{whole:.0f}" height="{tall:.0f}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _arrow(start: tuple[float, float], end: tuple[float, float]) -> str:
    x, y, to_x, to_y = start[0] + WIDTH / 2, start[1] + HEIGHT, end[0] + WIDTH / 2, end[1]
    bend = (to_y - y) / 2
    return (
        f'<path d="M{x:.0f} {y:.0f}C{x:.0f} {y + bend:.0f} {to_x:.0f} {to_y - bend:.0f} {to_x:.0f} {to_y:.0f}" '
        'fill="none" stroke="#9a9a9a"/>'
    )


def _box(room: str, x: float, y: float) -> str:
    colour = COLOURS.get(room.split(".")[0], "#eeeeee")
    return (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{WIDTH}" height="{HEIGHT}" rx="4" fill="{colour}" stroke="#6d6d6d"/>'
        f'<text x="{x + WIDTH / 2:.0f}" y="{y + HEIGHT / 2 + 4.5:.1f}" text-anchor="middle">{escape(room)}</text>'
    )


def guide() -> str:
    """docs/developing.md with what each room says of itself in its __init__, in the order of the folders."""
    before, rest = GUIDE.read_text(encoding="utf-8").split(START)
    after = rest.split(END)[1]
    package = ROOT / "creative_clusters_plugin"
    rows = []
    for path in sorted(package.rglob("*/__init__.py")):
        said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))).replace("|", "\\|")
        rows.append(f"| `{path.parent.relative_to(package).as_posix()}` | {' '.join(said.split())} |\n")
    return f"{before}{START}| room | what lives there |\n|---|---|\n{''.join(rows)}{END}{after}"


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8", newline="\n")
    GUIDE.write_text(guide(), encoding="utf-8", newline="\n")
    print(f"wrote {PICTURE.relative_to(ROOT)} and the table in {GUIDE.relative_to(ROOT)}")

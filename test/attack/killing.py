"""Runs that are killed while they write, and runs that write to one file at once: what lies there afterwards, and the next run."""

import atexit
import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[2]
INTO = "layer into a file"
KEPT = "kept.gpkg"
ROWS = 500
EMPTY = {".gpkg": 50_000, ".sqlite": 8_000}  # bytes of which a database of small areas has more
PAGE = 4096  # bytes by which a GeoPackage grows
_LAYER = "ogr:dbname='{out}/kept.gpkg' table=\"added\" (geom)"
# by kind of output: the tool, what it writes, where
OUTPUTS: dict[str, tuple[str, dict, str]] = {
    **{
        f"layer as {ending}": ("sectoremployment", {"OUTPUT": f"{{out}}/made.{ending}"}, f"made.{ending}")
        for ending in ("gpkg", "geojson", "shp", "fgb", "kml", "gml", "sqlite", "gdb", "tab")
    },
    **{
        f"table as {ending}": ("fillsuppressed", {"TABLE": f"{{out}}/made.{ending}"}, f"made.{ending}")
        for ending in ("gpkg", "csv", "xlsx", "ods", "dbf")
    },
    INTO: ("sectoremployment", {"OUTPUT": _LAYER}, KEPT),
    "report": ("sectoremployment", {"REPORT": "{out}/made.html"}, "made.html"),
    "legend": ("relatedsectoroverlap", {"LEGEND": "{out}/made.svg"}, "made.svg"),
    "legend as png": ("relatedsectoroverlap", {"LEGEND": "{out}/made.png"}, "made.png"),
    **{
        f"map as {ending}": ("printmap", {"OUTPUT": f"{{out}}/made.{ending}"}, f"made.{ending}")
        for ending in ("png", "pdf", "svg")
    },
    "atlas": ("printatlas", {"OUTPUT": "{out}/made.pdf"}, "made.pdf"),
    "atlas as pictures": ("printatlas", {"OUTPUT": "{out}/made.png", "FORMAT": 2}, ""),
    **{
        f"profiles as {name}": ("areaprofiles", {name: f"{{out}}/made.{ending}"}, f"made.{ending}")
        for name, ending in (("OUTPUT", "html"), ("DATA", "json"), ("CSV", "csv"), ("DOCX", "docx"), ("XLSX", "xlsx"))
    },
    "profiles, a page each": ("areaprofiles", {"ARRANGEMENT": 1, "OUTPUT": "{out}/made.html"}, "made.html"),
    "interactive map": ("interactivemap", {"OUTPUT": "{out}/made.html"}, "made.html"),
    **{
        f"style as {ending}": ("applystyle", {"OUTPUT": f"{{out}}/made.{ending}"}, f"made.{ending}")
        for ending in ("qml", "sld", "gpkg")
    },
    "legend of a style": ("applystyle", {"LEGEND": "{out}/made.png"}, "made.png"),
    **{
        f"weights as {ending}": ("spatialweights", {"WEIGHTS": f"{{out}}/made.{ending}"}, f"made.{ending}")
        for ending in ("gal", "gwt")
    },
    "answer of a server": ("fetchboundaries", {"FILE": "{out}/made.geojson"}, "made.geojson"),
    "study": ("creativestudy", {"FOLDER": "{out}/study"}, "study/index.html"),
}
OVER, HALFWAY, LAST, STYLING = "writing over an older one", "placing halfway", "placing the last", "styling"
_SEVERAL = ("layer as shp", "layer as tab", "atlas as pictures", "profiles, a page each", "study")  # files


def moments(kind: str) -> tuple[str, ...]:
    if kind == INTO:
        return ("writing", OVER, STYLING)
    return (
        *("writing", OVER, "placing", HALFWAY),
        *([LAST] if kind in _SEVERAL else []),
        *([STYLING] if kind == "layer as gpkg" else []),
    )


class Forks:
    """A process that forks itself for each run; see killed.py. Started with the first, and again after a run that took too long."""

    def __init__(self):
        self.process = None
        self.folder = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)

    def _started(self) -> subprocess.Popen:
        if self.process is None:
            self.process = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", "test.attack.killed"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                start_new_session=True,
            )
            while self.process.stdout.readline().strip() not in ("ready", ""):
                pass
        return self.process

    def ask(self, request: dict) -> dict:
        """The answer to a request. Where the time is up, the process ends with all that it forked."""
        process = self._started()
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())
        except BaseException:
            self.process = None
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise


_FORKS = Forks()


class Child:
    """A process that runs one tool."""

    def __init__(
        self, tool: str, parameters: dict, moment: str = "", size: int = 0, step: int = 1, nobody: bool = False
    ):
        place = Path(tempfile.mkdtemp(dir=_FORKS.folder))
        self.files = {name: str(place / name) for name in ("said", "complaints")}
        given = {"tool": tool, "parameters": parameters, "moment": moment, "size": size, "step": step, "nobody": nobody}
        given |= self.files
        self.pid = _FORKS.ask({"run": given})["pid"]

    def end(self) -> tuple[int, str, str]:
        """Its code, and what it said and complained of."""
        code = _FORKS.ask({"wait": self.pid})["code"]
        said, complaints = (Path(file).read_text(encoding="utf-8", errors="replace") for file in self.files.values())
        return code, said, complaints


def killed(kind: str, moment: str, out: Path, parameters: dict, run: Callable[[], object]) -> str:
    """What is wrong after a run of this kind was killed at the moment; '' for nothing. run: the same once more, here."""
    tool, _, main = OUTPUTS[kind]
    _begin(out, kind)
    run()
    made, sizes = hashes_of(out), {str(file.relative_to(out)): file.stat().st_size for file in _files(out)}
    if moment != OVER:
        _begin(out, kind)
    before = hashes_of(out)
    size = _size(kind, moment, out, sizes)
    # what is added to a database is styled in it: its own end is the limit
    how = "writing" if kind == INTO else moment.partition(" ")[0]
    step = {HALFWAY: 2, LAST: len(made)}.get(moment, 1)
    child = Child(tool, parameters, how, size, step)
    code, said, complaints = child.end()
    if code >= 0:
        # a file of one part is never placed halfway
        return "" if moment == HALFWAY else f"not killed: {said}{complaints[-300:]}"
    wrong = _half(out, before, made, sizes, main if moment not in (HALFWAY, LAST, STYLING) else "")
    if wrong:
        return wrong
    run()
    left = hashes_of(out).keys() - made.keys() - before.keys()
    return f"left: {sorted(left)}" if left else _broken(out)


def _begin(out: Path, kind: str) -> None:
    """An empty folder; for layers into a file, with such a file in it."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    if kind == INTO:
        other_layer(out / KEPT)


def other_layer(file: Path) -> None:
    """A GeoPackage with a table of ROWS rows, that has to stay."""
    database = gdal.GetDriverByName("GPKG").Create(str(file), 0, 0, 0, gdal.GDT_Unknown)
    layer = database.CreateLayer("first", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("text", ogr.OFTString))
    for number in range(ROWS):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("text", f"row {number}")
        layer.CreateFeature(feature)
    del layer, database


def _size(kind: str, moment: str, out: Path, sizes: dict[str, int]) -> int:
    """The byte of a file at which the run ends."""
    if kind != INTO:
        main = OUTPUTS[kind][2]
        # styles come to a database after it is put into place, and an empty one is larger than this
        return EMPTY.get(Path(main).suffix) or max(sizes.get(main) or max(sizes.values()), 2) // 2
    return sizes[KEPT] - PAGE if moment == STYLING else (out / KEPT).stat().st_size + PAGE


def _files(out: Path) -> list[Path]:
    """All files but those in a folder '….part', which a killed run may leave, and SQLite's journals."""
    return [
        file
        for file in sorted(out.rglob("*"))
        if file.is_file()
        and not any(part.endswith(".part") for part in file.relative_to(out).parts)
        and not file.name.endswith(("-wal", "-shm", "-journal"))
    ]


def hashes_of(out: Path) -> dict[str, str]:
    return {str(file.relative_to(out)): hashlib.blake2b(_content(file)).hexdigest() for file in _files(out)}


def _content(file: Path) -> bytes:
    """Of a file of SQLite without what QGIS changes in its head as long as it has it open: its mode, counters and version."""
    content = bytearray(file.read_bytes())
    if file.suffix in (".gpkg", ".sqlite"):
        for first, last in ((18, 20), (24, 28), (92, 100)):
            content[first:last] = bytes(last - first)
    return bytes(content)


def _half(out: Path, before: dict, made: dict, sizes: dict, main: str) -> str:
    """Which file is there and not whole; main: the file that may not be another one than before."""
    after = hashes_of(out)
    if main == KEPT:
        return _broken(out)
    if lost := before.keys() - after.keys():
        return f"lost: {sorted(lost)}"
    if main and after.get(main) != before.get(main):
        return f"{main} lies under its final name"
    for name, content in after.items():
        # two runs differ in the time that they put down
        alike = name in sizes and abs((out / name).stat().st_size - sizes[name]) <= max(64, sizes[name] // 20)
        if content not in (before.get(name), made.get(name)) and not alike and not name.endswith(".gpkg"):
            return f"{name} is half there: {(out / name).stat().st_size} bytes of {sizes.get(name)}"
    return _broken(out)


def _broken(out: Path) -> str:
    """The first GeoPackage that is no whole database, or lacks the layer that it had."""
    for file in _files(out):
        if file.suffix != ".gpkg":
            continue
        with closing(sqlite3.connect(file)) as database:
            (said,) = database.execute("PRAGMA integrity_check").fetchone()
            tables = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")} - {"layer_styles"}
            counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
        if said != "ok":
            return f"{file.name}: {said}"
        if file.name == KEPT and counts.get("first") != ROWS:
            return f"{file.name} has lost its layer: {counts}"
        if not all(counts.values()):
            return f"{file.name} has empty layers: {counts}"
    return ""


# by name: what two runs of `sectoremployment` write at once
AT_ONCE: dict[str, tuple[dict, dict]] = {
    "two layers into one file": ({"OUTPUT": _LAYER}, {"OUTPUT": _LAYER.replace("added", "other")}),
    "one layer into one file": ({"OUTPUT": _LAYER}, {"OUTPUT": _LAYER}),
    "one new file": ({"OUTPUT": "{out}/made.gpkg"}, {"OUTPUT": "{out}/made.gpkg"}),
    "one report": ({"REPORT": "{out}/made.html"}, {"REPORT": "{out}/made.html"}),
}


def at_once(first: dict, second: dict, out: Path) -> str:
    """What is wrong after two processes have written at the same time; '' for nothing."""
    _begin(out, INTO)
    children = [Child("sectoremployment", parameters) for parameters in (first, second)]
    ends = [child.end() for child in children]
    for code, said, complaints in ends:
        if code and "QgsProcessingException" not in complaints:
            return f"ended with {code}: {said}{complaints[-300:]}"
    if all(code for code, _, _ in ends):
        return f"neither run came to its end: {ends[0][2][-300:]}"
    left = [str(file.relative_to(out)) for file in out.rglob("*.part")]
    return f"left: {left}" if left else _broken(out)

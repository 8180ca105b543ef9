"""Every figure of every tool on the country of the attacks, to be compared: with other numbers of threads, in another QGIS.

python -m test.attack.figures write FOLDER FILE [THREADS] · python -m test.attack.figures compare ONE OTHER
FOLDER: where the inputs lie, written where there are none. ONE, OTHER: files that were written.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

# before numpy is loaded
if len(sys.argv) > 4:
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "GDAL_NUM_THREADS"):
        os.environ[name] = sys.argv[4]

from osgeo import gdal

from test.session import tools

from . import inputs

_SHOWN = 5  # differences of a tool that are printed


def write(folder: Path, file: Path, threads: int) -> None:
    """Puts down the figures of all tools, with their names as keys."""
    with tools() as tool, tempfile.TemporaryDirectory() as place:
        from qgis.core import QgsApplication

        if threads:
            QgsApplication.setMaxThreads(threads)
        if not (folder / inputs.PUBLISHED).exists():
            folder.mkdir(parents=True, exist_ok=True)
            inputs.write(folder, tool)
        found = {}
        for name in inputs.BASES:
            found |= _figures(name, tool, folder, Path(place) / name)
            print(name, len(found), flush=True)
    file.write_text(json.dumps(found, indent=0), encoding="utf-8")


def _figures(name: str, tool, folder: Path, out: Path) -> dict[str, object]:
    from qgis.core import QgsApplication

    out.mkdir()
    given = {**inputs.base_of(name, folder, out), **inputs.FOR_ALL_OUTPUTS.get(name, {})}
    for one in QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{name}").parameterDefinitions():
        if one.type() == "sink":
            given[one.name()] = str(out / f"{one.name()}.gpkg")
    numbers = {key: value for key, value in tool(name, **given).items() if isinstance(value, int | float)}
    found: dict[str, object] = {f"{name} {key}": value for key, value in numbers.items()}
    for file in sorted(out.rglob("*.gpkg")):
        found |= _rows(f"{name} {file.relative_to(out)}", file)
    return found


def _rows(name: str, file: Path) -> dict[str, object]:
    """The values of all layers of a file, row by row; shapes as their extents."""
    found: dict[str, object] = {}
    database = gdal.OpenEx(str(file), gdal.OF_VECTOR)
    for number in range(database.GetLayerCount()):
        layer = database.GetLayer(number)
        if layer.GetName() == "layer_styles":
            continue
        fields = [field.GetName() for field in layer.schema]
        for row, feature in enumerate(layer):
            key = f"{name} {layer.GetName()} {row}"
            found |= {f"{key} {field}": feature.GetField(field) for field in fields}
            shape = feature.GetGeometryRef()
            found[f"{key} shape"] = list(shape.GetEnvelope()) if shape else None
    return found


def compare(one: dict, other: dict) -> dict[str, list[str]]:
    """By tool: which figures are others, or are there once only."""
    found: dict[str, list[str]] = {}
    for key in {**one, **other}:
        values = [figures.get(key, "-") for figures in (one, other)]
        if values[0] != values[1]:
            found.setdefault(key.partition(" ")[0], []).append(f"{key}: {values[0]!r} {values[1]!r}")
    return found


def main() -> int:
    how, *rest = sys.argv[1:]
    if how == "write":
        write(Path(rest[0]), Path(rest[1]), int(rest[2]) if len(rest) > 2 else 0)
        return 0
    one, other = (json.loads(Path(file).read_text(encoding="utf-8")) for file in rest)
    found = compare(one, other)
    for tool, lines in found.items():
        print(f"{tool}: {len(lines)} of {sum(key.startswith(f'{tool} ') for key in one)}")
        print("".join(f"  {line}\n" for line in lines[:_SHOWN]), end="")
    print(f"{len(one)} figures, {sum(map(len, found.values()))} differ")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

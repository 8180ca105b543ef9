"""Whether a Matrix Market file is whole, before scipy is given it: its reader ends the whole of QGIS where one is not.

scipy (1.12 to 1.15 at least) reports what it cannot read by exceptions of C++, which do not get through where QGIS has been loaded.
"""

import re
from pathlib import Path

import numpy as np

_BANNER = re.compile(
    r"%%MatrixMarket[ \t]+matrix[ \t]+coordinate[ \t]+(real|integer|pattern)[ \t]+(general|symmetric)[ \t]*"
)
_SIZES = re.compile(r"[ \t]*(\d{1,9})[ \t]+(\d{1,9})[ \t]+(\d{1,12})[ \t]*")
_ENDS = r"[ \t]*(\d{1,9})[ \t]+(\d{1,9})[ \t]*"
_WEIGHTS = {
    "real": r"[ \t]-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,2})?[ \t]*",
    "integer": r"[ \t]-?\d{1,18}[ \t]*",
    "pattern": "",
}


def check_matrix_market(path: Path) -> None:
    """Raises ValueError, with the line, for a file that is no square sparse matrix with a link on each of its lines."""
    lines = path.read_bytes().decode("latin-1").replace("\r\n", "\n").split("\n")
    banner = _BANNER.fullmatch(lines[0]) if lines else None
    if banner is None:
        raise ValueError("line 1: not '%%MatrixMarket matrix coordinate real general' or its like")
    start = next(
        (row for row, line in enumerate(lines[1:], 1) if line.strip(" \t") and not line.startswith("%")), len(lines)
    )
    sizes = _SIZES.fullmatch(lines[start]) if start < len(lines) else None
    if sizes is None:
        raise ValueError(f"line {start + 1}: no numbers of rows, columns and links")
    rows, columns, count = map(int, sizes.groups())
    body = [(row, line) for row, line in enumerate(lines[start + 1 :], start + 2) if line.strip(" \t")]
    link = re.compile(_ENDS + _WEIGHTS[banner[1]])
    found = [link.fullmatch(line) for _, line in body]
    wrong = next((row for (row, _), one in zip(body, found, strict=True) if one is None), None)
    if wrong is not None:
        raise ValueError(f"line {wrong}: no link")
    if rows != columns or len(found) != count:
        raise ValueError(
            f"line {start + 1}: {rows} rows, {columns} columns, {count} links; there are {len(found)} links"
        )
    ends = np.array([[one[1], one[2]] for one in found if one], dtype=np.int64).reshape(-1, 2)
    outside = ((ends < 1) | (ends > rows)).any(axis=1)
    if outside.any():
        raise ValueError(f"line {body[int(outside.argmax())][0]}: an area that there is not")

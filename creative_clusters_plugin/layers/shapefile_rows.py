"""Rows of a Shapefile taken from its bytes as they lie: GDAL makes a feature of each, which takes five times as long.

ESRI Shapefile Technical Description (1998); the table is one of dBASE III. All that is not plain is left to GDAL.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .text_codes import coded

_HEADER = 100  # bytes before the shapes, and before their index
_RECORD = np.dtype([("number", ">i4"), ("words", ">i4"), ("kind", "<i4"), ("x", "<f8"), ("y", "<f8")])
_INDEX = np.dtype([("start", ">i4"), ("words", ">i4")])  # in words of two bytes
_POINT, _WORDS = 1, 10
_DESCRIBED = 32  # bytes of the head of a table, and of each field described behind it
_ROWS = 16_384  # at a time
_BLANK = ord(" ")
_NUMBER = re.compile(rb"[+-]?(\d{1,15}|\d{0,15}\.\d{1,15}|\d{1,15}\.)")
_TEXT, _NUMBERS = b"C", (b"N", b"F")
_ODD = np.zeros(1, dtype=object)  # a column that only GDAL can read


def points_as_they_lie(path: Path, count: int) -> np.ndarray | None:
    """Coordinates (count, 2) of the points of the .shp `path`, none of them missing.

    None where the file has other shapes (of nothing, with heights), more or fewer of them, or has them in another order than their index.
    """
    index = _beside(path, "shx")
    sizes = _HEADER + count * _RECORD.itemsize, _HEADER + count * _INDEX.itemsize
    if not index.is_file() or (path.stat().st_size, index.stat().st_size) != sizes:
        return None
    order = np.fromfile(index, dtype=_INDEX, offset=_HEADER)
    starts = _HEADER // 2 + np.arange(count) * (_RECORD.itemsize // 2)
    records = np.fromfile(path, dtype=_RECORD, offset=_HEADER)
    if (order["start"] != starts).any() or (records["words"] != _WORDS).any() or (records["kind"] != _POINT).any():
        return None
    xy = np.column_stack([records["x"], records["y"]])
    return None if np.isnan(xy).any() else xy


def values_as_they_lie(path: Path, fields: list[str], names: list[str]) -> Iterator[dict[str, np.ndarray]]:
    """The values of `fields` batch by batch, masked where NULL, as GDAL gives them: texts in bytes, numbers as floats.

    names: of all fields, in their order. An array of objects stands for what only GDAL can read; of a table that is not plain some, or
    all, rows are missing.
    """
    with _beside(path, "dbf").open("rb") as file:
        count, head, width = struct.unpack_from("<IHH", file.read(_DESCRIBED), 4)
        described = [file.read(_DESCRIBED) for _ in names]
        sizes = [one[16] for one in described]
        if file.read(1) != b"\r" or sum(sizes) + 1 != width:
            return
        file.seek(head)
        for start in range(0, count, _ROWS):
            rows = np.frombuffer(file.read(min(_ROWS, count - start) * width), dtype=np.uint8)
            rows = rows[: len(rows) // width * width].reshape(-1, width)
            if (rows[:, 0] != _BLANK).any():  # deleted
                return
            yield {name: _column(rows, described, sizes, names.index(name)) for name in fields}


def _column(rows: np.ndarray, described: list[bytes], sizes: list[int], place: int) -> np.ndarray:
    start, kind = 1 + sum(sizes[:place]), described[place][11:12]
    column = rows[:, start : start + sizes[place]]
    used = np.flatnonzero((column != _BLANK).any(axis=0))
    column = np.ascontiguousarray(column[:, : used[-1] + 1 if len(used) else 1])
    codes, first = coded(column.view(f"S{column.shape[1]}").ravel())
    if not column.all():  # the end of a text in C
        return _ODD
    texts = [bytes(column[one]).strip(b" ") for one in first.tolist()]
    if kind == _TEXT:
        return np.ma.masked_array(np.array(texts)[codes], np.array([not text for text in texts])[codes])
    unknown = np.array([not text or text.startswith(b"*") for text in texts])
    known = [b"0" if lacks else text for text, lacks in zip(texts, unknown.tolist(), strict=True)]
    if kind not in _NUMBERS or not all(_NUMBER.fullmatch(text) for text in known):
        return _ODD
    return np.ma.masked_array(np.array([float(text) for text in known])[codes], unknown[codes])


def _beside(path: Path, ending: str) -> Path:
    return path.with_suffix(f".{ending if path.suffix.islower() else ending.upper()}")

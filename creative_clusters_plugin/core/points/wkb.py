"""Places of points as WKB, for a million points at a time."""

import struct

import numpy as np

_POINT, _MULTIPOINT = 1, 4
_HEADER = 5  # bytes of WKB before what is in it: byte order, type


def first_points(shapes: list[bytes]) -> tuple[np.ndarray, int]:
    """Coordinates (n, 2) of the first point of each of n shapes (WKB of points or multi-points, little-endian); NaN for none.

    Second, how many shapes have several points. Heights and measures are left out.
    """
    size = len(shapes[0]) if shapes else 0
    if size > _HEADER and set(map(len, shapes)) == {size}:
        alike = _alike(np.frombuffer(b"".join(shapes), dtype=np.uint8).reshape(-1, size))
        if alike is not None:
            return alike, 0
    found, several = np.full((len(shapes), 2), np.nan), 0
    for number, shape in enumerate(shapes):
        start, points = _HEADER, 1
        if len(shape) > _HEADER and _kind(shape) == _MULTIPOINT:
            (points,) = struct.unpack_from("<I", shape, _HEADER)
            start += 4 + _HEADER
        if points and len(shape) >= start + 16:
            found[number] = struct.unpack_from("<dd", shape, start)
            several += points > 1
    return found, several


def coordinates(shapes: np.ndarray) -> np.ndarray | None:
    """Coordinates (n, 2) of n points as an array of WKB of one length (dtype V); None where not every one of them is a point."""
    if shapes.dtype.kind != "V" or shapes.dtype.itemsize < _HEADER + 16 or np.ma.getmaskarray(shapes).any():
        return None
    rows = np.ascontiguousarray(np.ma.getdata(shapes)).view(np.uint8).reshape(-1, shapes.dtype.itemsize)
    xy = _alike(rows) if len(rows) else None
    return None if xy is None or np.isnan(xy).any() else xy


def _alike(rows: np.ndarray) -> np.ndarray | None:
    """Coordinates (n, 2) of WKB as rows of bytes, where all are points of one kind."""
    header = rows[0, :_HEADER]
    if (rows[:, :_HEADER] != header).any() or header[0] != 1 or _kind(header.tobytes()) != _POINT:
        return None
    return rows[:, _HEADER : _HEADER + 16].copy().view("<f8")


def _kind(shape: bytes) -> int:
    """The kind of geometry, whatever its dimensions: WKB adds 1000 for a height, 2000 for a measure."""
    return struct.unpack_from("<I", shape, 1)[0] % 1000

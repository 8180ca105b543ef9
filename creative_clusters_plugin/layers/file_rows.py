"""About how many rows the tables of a raw file have, before they are read: by its size and the length of its first lines."""

import zipfile
import zlib
from pathlib import Path, PurePath

from .unpacking import DAMAGES

_SAMPLE = 1 << 18  # bytes that lines are counted in
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_PACKED_TEXT = {".csv", ".tsv", ".txt", ".tab", ".dat", ".asc", ""}
_LAYERS = {".gpkg", ".sqlite", ".db", ".dbf", ".parquet", ".fgb", ".shp"}


def expected_rows(path: str, wanted: str = "") -> int:
    """About how many rows; 0 where that is not known: spreadsheets, whose sheets hold 1,048,576 at most, and what cannot be read.

    wanted: the file of an archive or the table of a database, where only that one counts. Whatever is wrong with a file is left to
    its reader.
    """
    file = Path(path)
    try:
        if file.suffix.lower() in _LAYERS:
            return _of_layers(path, wanted)
        with file.open("rb") as opened:
            sample = opened.read(_SAMPLE)
        size = file.stat().st_size
        if sample.startswith(_ZIP):
            return _of_archive(file, wanted)
        if sample.startswith(_GZIP):
            text = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(sample)
            return _of_text(text, len(text) * size / len(sample))
    except (OSError, *DAMAGES):
        return 0
    return _of_text(sample, size)


def _of_text(sample: bytes, size: float) -> int:
    """Rows of a text of `size` bytes that begins with `sample`."""
    whole = sample.rfind(b"\n") + 1
    return round(size * sample.count(b"\n") / whole) if whole else 0


def _of_archive(file: Path, wanted: str) -> int:
    rows = 0
    with zipfile.ZipFile(file) as archive:
        for one in archive.infolist():
            chosen = not wanted or wanted in (one.filename, PurePath(one.filename).name)
            if chosen and PurePath(one.filename).suffix.lower() in _PACKED_TEXT and not one.filename.endswith("/"):
                with archive.open(one) as member:
                    rows += _of_text(member.read(_SAMPLE), one.file_size)
    return rows


def _of_layers(path: str, wanted: str) -> int:
    """Rows of the tables of a database, as GDAL counts them; of those that it does not count at once, none."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layers = [] if source is None else [source.GetLayer(number) for number in range(source.GetLayerCount())]
        return sum(max(layer.GetFeatureCount(0), 0) for layer in layers if not wanted or layer.GetName() == wanted)
    finally:
        gdal.PopErrorHandler()

"""Limits on what comes out of packed files: a small file may hold more than any memory, by mistake or on purpose."""

import struct
import zipfile
import zlib

from ..core.messages import CreativeClustersError, mark

# what Python's reader of archives raises for damaged ones
DAMAGES = (zipfile.BadZipFile, zlib.error, struct.error, ValueError, EOFError, NotImplementedError, RuntimeError)
LARGEST = 2_000_000_000  # bytes once unpacked
_SUSPECT = 100_000_000  # bytes from which the share of packed ones is looked at
_DENSEST = 200  # times its size that a table unpacks to: figures come to 5 to 40
_CHUNK = 1 << 20
_FIRST_LINES = 20  # in which the head of a table stands
MOST_COLUMNS = 20_000  # of a sheet: spreadsheets have 16,384
MOST_ROWS = 1_048_576  # of a sheet, as spreadsheets have


def check_archive(archive: zipfile.ZipFile, names: list[str], file: str) -> None:
    """Raises CreativeClustersError where the members `names` are out of all proportion to the archive."""
    members = [archive.getinfo(name) for name in names]
    _check(sum(one.file_size for one in members), sum(one.compress_size for one in members), file)


def _check(size: int, packed: int, file: str) -> None:
    if size > LARGEST or (size > _SUSPECT and size > _DENSEST * packed):
        raise CreativeClustersError(
            mark(
                "'{file}' unpacks from {packed:,.1f} to {size:,.0f} MB, which no table of figures does or no memory holds. It is not "
                "read.",
            ),
            file=file,
            packed=packed / 1e6,
            size=size / 1e6,
        )


def unpacked(content: bytes, file: str) -> bytes:
    """What is in a gzip file, of one part or several. Raises zlib.error for a damaged one, EOFError for one that breaks off."""
    parts: list[bytes] = []
    size, rest = 0, content
    while rest:
        reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
        part = reader.decompress(rest, _CHUNK)
        while part or reader.unconsumed_tail:
            parts.append(part)
            size += len(part)
            _check(size, len(content), file)
            part = reader.decompress(reader.unconsumed_tail, _CHUNK)
        if not reader.eof:
            raise EOFError
        # some programs fill the last block with zeros
        rest = reader.unused_data.lstrip(b"\0")
    return b"".join(parts)


def check_sheet(rows: int, columns: int, file: str) -> None:
    """Raises CreativeClustersError for a sheet that no spreadsheet can hold."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise CreativeClustersError(
            mark(
                "'{file}' has {rows:,} rows and {columns:,} columns: more than a sheet can have ({most_rows:,}, {most_columns:,})."
            ),
            file=file,
            rows=rows,
            columns=columns,
            most_rows=MOST_ROWS,
            most_columns=MOST_COLUMNS,
        )


def check_lines(content: bytes, file: str) -> None:
    """Raises CreativeClustersError for text of more columns than tables have, by one of its first lines."""
    for line in content[:_SUSPECT].split(b"\n", _FIRST_LINES)[:_FIRST_LINES]:
        columns = max(line.count(one) for one in (b",", b";", b"\t", b"|"))
        if columns > MOST_COLUMNS and not line.lstrip().startswith((b"{", b"[")):
            raise CreativeClustersError(
                mark("'{file}' has a line of {columns:,} columns: more than a table can have ({most_columns:,})."),
                file=file,
                columns=columns,
                most_columns=MOST_COLUMNS,
            )

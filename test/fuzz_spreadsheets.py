"""Damaged spreadsheets and archives: an error, or the very cells that were written."""

import csv
import io
import random
import re
import tempfile
import zipfile
from pathlib import Path

from creative_clusters_plugin.core.raw.importing import AUTO, import_table
from creative_clusters_plugin.core.raw.sheet import Sheet
from creative_clusters_plugin.core.raw.table import ImportOptions
from creative_clusters_plugin.layers.files import read_sheets

from .fuzz_oracle import check
from .spreadsheets import xlsx

KINDS = ("cells", "xml", "bytes")
_LETTERS = re.compile(r"[^\t -\ud7ff\ue000-\ufffd]")  # others cannot stand in a cell


def rows_of(content: bytes, delimiter: str) -> list[list[str]]:
    """The lines of a file as cells that a spreadsheet can hold, of one width, without blank ones at the ends."""
    text = content.decode("utf-8", "replace").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    rows = [
        [_LETTERS.sub("?", cell).strip() for cell in row]
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    ]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((place + 1 for row in rows for place, cell in enumerate(row) if cell), default=0)
    return [[*row[:width], *[""] * (width - len(row))] for row in rows]


def _delimiter(name: str) -> str:
    return {"tsv": "\t", "tab": "\t", "sem": ";"}.get(next(iter(re.findall("tsv|tab|sem", name)), ""), ",")


def _broken_xml(content: bytes, rng: random.Random) -> bytes:
    """The workbook with its sheet cut off, or without one of its tags."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    tag = rng.choice(list(re.finditer(r"</?(?:row|c|v|is|t|sheetData)\b[^>]*>", sheet)))
    cut = sheet[: rng.randrange(60, len(sheet) - 1)]
    parts["xl/worksheets/sheet1.xml"] = cut if rng.random() < 0.5 else sheet[: tag.start()] + sheet[tag.end() :]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def _broken_bytes(content: bytes, rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        return content[: rng.randrange(len(content))]
    changed = bytearray(content)
    for _ in range(rng.randrange(1, 4)):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def read(name: str, content: bytes, kind: str, rng: random.Random) -> None:
    """Read one damaged spreadsheet. content: `FILES[name]`, for the kind 'cells' with its damage.

    Raises CreativeClustersError where the reader does, AssertionError where cells are lost, changed or out of place.
    """
    try:
        rows = rows_of(content, _delimiter(name))
    except csv.Error:
        rows = []
    workbook = xlsx({"Data": rows})
    if kind != "cells":
        workbook = (_broken_xml if kind == "xml" else _broken_bytes)(workbook, rng)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, Path(name).stem + (".xlsx" if rng.random() < 0.8 else ".zip"))
        path.write_bytes(workbook)
        sheets = read_sheets(str(path))
    result = import_table(sheets, AUTO, ImportOptions())
    (sheet,) = sheets
    # a single column may hold the lines of a CSV file, which are taken apart
    assert len(rows[0]) == 1 or _cells(sheet) == rows, "other cells than were written"
    check(name, sheet.content, sheet, result)


def _cells(sheet: Sheet) -> list[list[str]]:
    return [[cell.strip() for cell in row] for row in sheet.cells()]

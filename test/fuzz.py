"""Mutated raw files through the readers: `python -m test.fuzz 100000` tells how many gave a table and how many an error.

A run fails where anything but a CreativeClustersError comes out, or a table that is not right in itself: rows of the file that
are neither in the table nor counted, figures without area or industry, jobs where the status says that there are none.
"""

import random
import sys
from collections import Counter

import numpy as np

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import Imported, import_table
from creative_clusters_plugin.core.raw.sheet import Sheet, sheet_of
from creative_clusters_plugin.core.raw.table import STATUS, ImportOptions

from .raw_files import FILES

_ROW_BY_ROW = {"qcew", "cbp", "long"}  # a row of the file is one figure
_CODECS = ("utf-8-sig", "utf-16", "cp1252", "utf-16-be", "latin-1")
_ODD = (
    "",
    " ",
    "-5",
    "1e9",
    "Jan-11",
    "NaN",
    "∞",
    "1.11E+05",
    "50%",
    "2015-16",
    "'",
    '"',
    "<html>",
    "*",
    "...",
    "9" * 40,
)


def _truncated(content: bytes, rng: random.Random) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _line_gone(content: bytes, rng: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    del lines[rng.randrange(len(lines))]
    return b"".join(lines)


def _line_twice(content: bytes, rng: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
    return b"".join(lines)


def _lines_swapped(content: bytes, rng: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    rng.shuffle(lines)
    return b"".join(lines)


def _bytes_changed(content: bytes, rng: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(rng.randrange(1, 6)):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _other_delimiter(content: bytes, rng: random.Random) -> bytes:
    return content.replace(rng.choice([b",", b"\t", b";"]), rng.choice([b",", b"\t", b";", b"|"]))


def _other_encoding(content: bytes, rng: random.Random) -> bytes:
    return content.decode("utf-8", "replace").encode(rng.choice(_CODECS), "replace")


def _cell_changed(content: bytes, rng: random.Random) -> bytes:
    lines = content.decode("utf-8", "replace").split("\n")
    place = rng.randrange(len(lines))
    cells = lines[place].split(",")
    cells[rng.randrange(len(cells))] = rng.choice(_ODD)
    lines[place] = ",".join(cells)
    return "\n".join(lines).encode()


def _cell_gone(content: bytes, rng: random.Random) -> bytes:
    lines = content.decode("utf-8", "replace").split("\n")
    place = rng.randrange(len(lines))
    cells = lines[place].split(",")
    del cells[rng.randrange(len(cells))]
    lines[place] = ",".join(cells)
    return "\n".join(lines).encode()


def _put_before(content: bytes, rng: random.Random) -> bytes:
    return (
        rng.choice([b"Some title,,\n", b"\n\n\n", b"\x00", b"\xef\xbb\xbf", b"<!DOCTYPE html>", b"#comment\n"])
        + content
    )


MUTATORS = (
    _truncated,
    _line_gone,
    _line_twice,
    _lines_swapped,
    _bytes_changed,
    _other_delimiter,
    _other_encoding,
    _cell_changed,
    _cell_gone,
    _put_before,
)


def check(sheet: Sheet, result: Imported) -> None:
    """Raises AssertionError where the table is not right in itself."""
    table = result.table
    assert len(table), "an empty table"
    assert table["status"].isin(STATUS).all(), "an unknown status"
    assert not table[["area", "industry", "year"]].isna().any().any(), "a figure without area, industry or year"
    assert (table["area"].str.strip() != "").all() and (table["industry"].str.strip() != "").all(), (
        "a blank area or industry"
    )
    figures = table["jobs"].notna() | table["businesses"].notna()
    withheld = table["status"].isin(["suppressed", "missing"])
    assert not (table["jobs"].notna() & withheld).any(), "a figure that is said to be withheld"
    assert (figures | withheld).all(), "a row without figure that is said to have one"
    assert not (table["jobs"] < 0).any() and not np.isinf(table["jobs"]).any(), "jobs that are no count"
    assert not table.duplicated(["area", "industry", "year"]).any(), "a figure twice"
    if result.format in _ROW_BY_ROW:
        header = int(table.index.min()) - 1
        first = next(row for row in range(header, -1, -1) if row == 0 or sheet.widths[row] > 1)
        after = int((sheet.widths[first + 1 :] > 0).sum())
        counted = len(table) + sum(result.skipped.values())
        assert counted <= sheet.rows and counted >= after - first, f"{counted} rows accounted for of {after}"


def run(times: int, seed: int = 2010) -> Counter:
    """Read `times` mutated files; returns how many gave a table and how many an error."""
    rng = random.Random(seed)
    outcomes: Counter = Counter()
    names = sorted(FILES)
    for number in range(times):
        name = names[number % len(names)]
        content = FILES[name]
        for _ in range(rng.randrange(1, 4)):
            content = rng.choice(MUTATORS)(content, rng) if content.strip() else content
        try:
            sheet = sheet_of(name, content)
            result = import_table([sheet], "auto", ImportOptions())
            check(sheet, result)
            outcomes["table"] += 1
        except CreativeClustersError:
            outcomes["error"] += 1
        except Exception:
            print(f"file {number} ({name}):\n{content!r}", file=sys.stderr)
            raise
    return outcomes


if __name__ == "__main__":
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    found = run(times, int(sys.argv[2]) if len(sys.argv) > 2 else 2010)
    print(f"{times} mutated files: {found['table']} gave a table, {found['error']} an error, none anything else")

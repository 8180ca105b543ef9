"""Mutated raw files through the readers: `python -m test.fuzz 100000` tells how many gave a table and how many an error.

A run fails where anything but a CreativeClustersError comes out, or a table that `fuzz_oracle` finds wrong: a figure that is not
in its line, a line that gives something else than in the undamaged file, a line that is neither in the table nor counted. Random cubes
(`fuzz_cubes`) come back as they are, or with an error or a warning.
"""

import random
import sys
import traceback
from collections import Counter

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import AUTO, import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions

from . import fuzz_cubes, fuzz_spreadsheets
from .fuzz_oracle import check
from .raw_files import FILES

_SHOWN = 5  # files of which a run that goes wrong shows all
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
    place, mark = rng.randrange(len(lines)), rng.choice(",;\t")
    cells = lines[place].split(mark)
    cells[rng.randrange(len(cells))] = rng.choice(_ODD)
    lines[place] = mark.join(cells)
    return "\n".join(lines).encode()


def _cell_gone(content: bytes, rng: random.Random) -> bytes:
    lines = content.decode("utf-8", "replace").split("\n")
    place, mark = rng.randrange(len(lines)), rng.choice(",;\t")
    cells = lines[place].split(mark)
    del cells[rng.randrange(len(cells))]
    lines[place] = mark.join(cells)
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


def run(times: int, seed: int = 2010) -> Counter:
    """Read `times` mutated files; returns how many gave a right table, an error, or anything else (wrong)."""
    rng = random.Random(seed)
    outcomes: Counter = Counter()
    names = sorted(FILES)
    for number in range(times):
        if number and number % 10_000 == 0:
            print(f"{number} of {times}: {dict(outcomes)}", flush=True)
        name = names[number % len(names)]
        content = FILES[name]
        # every fifth file is a spreadsheet, whose cells, sheet or archive are damaged, every third of the others a cube of its own
        kind = rng.choice(fuzz_spreadsheets.KINDS) if number % 5 == 0 else "cube" if number % 3 == 0 else "text"
        for _ in range(rng.randrange(1, 4) if kind in ("text", "cells") else 0):
            content = rng.choice(MUTATORS)(content, rng) if content.strip() else content
        try:
            if kind == "text":
                sheet = sheet_of(name, content)
                check(name, content, sheet, import_table([sheet], AUTO, ImportOptions()))
            elif kind == "cube":
                fuzz_cubes.check(rng)
            else:
                fuzz_spreadsheets.read(name, content, kind, rng)
            outcomes["table"] += 1
            outcomes[f"table from {kind}"] += 1
        except CreativeClustersError:
            outcomes["error"] += 1
        except Exception as error:
            outcomes["wrong"] += 1
            if outcomes["wrong"] <= _SHOWN:
                traceback.print_exc()
                print(
                    f"file {number} ({name}, {kind}): {type(error).__name__}: {error}\n{content!r}\n", file=sys.stderr
                )
    return outcomes


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    found = run(times, int(sys.argv[2]) if len(sys.argv) > 2 else 2010)
    print(
        f"{times} mutated files: {found['table']} gave a right table, {found['error']} an error, {found['wrong']} else"
    )
    return int(found["wrong"] > 0)


if __name__ == "__main__":
    sys.exit(main())

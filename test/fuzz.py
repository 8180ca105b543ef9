"""Damaged raw files through the readers: `python -m test.fuzz 100000` tells how many gave a table and how many an error.

`python -m test.fuzz TIMES SEED FIRST` begins at the file of number FIRST, so that a long run can be taken up or shared out, and a
single file read again.

A run fails where anything but a CreativeClustersError comes out, or a table that `fuzz_oracle` finds wrong: a figure that is not
in its line, a line that gives something else than in the undamaged file, a line that is neither in the table nor counted. Random cubes
(`fuzz_cubes`) come back as they are, or with an error or a warning.
"""

import random
import sys
import traceback
from collections import Counter
from dataclasses import dataclass

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import AUTO, import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions

from . import fuzz_cubes, fuzz_spreadsheets
from .fuzz_oracle import check
from .raw_files import FILES

_SHOWN = 4000  # bytes shown of a wrong file
_TOLD = 5_000  # files after which the counts are told
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


@dataclass(frozen=True)
class File:
    """A damaged file. rng: goes on where the damage ended; content: of a cube or a broken spreadsheet, what is damaged later."""

    number: int
    name: str
    kind: str
    content: bytes
    rng: random.Random


def file_of(number: int, seed: int) -> File:
    """The file of that number: the same whichever was made before it."""
    # a seed of text is the same in every run and version of Python
    rng = random.Random(f"{seed} {number}")
    names = sorted(FILES)
    name = names[number % len(names)]
    content = FILES[name]
    # a fifth are spreadsheets, whose cells, sheet or archive are damaged, a third of the others cubes of their own
    kind = rng.choice(fuzz_spreadsheets.KINDS) if number % 5 == 0 else rng.choice(("cube", "text", "text"))
    for _ in range(rng.randrange(1, 4) if kind in ("text", "cells") else 0):
        content = rng.choice(MUTATORS)(content, rng) if content.strip() else content
    return File(number, name, kind, content, rng)


def read(file: File) -> None:
    """Raises CreativeClustersError where the readers do, anything else (AssertionError by the oracle) where they are wrong."""
    if file.kind == "text":
        sheet = sheet_of(file.name, file.content)
        check(file.name, file.content, sheet, import_table([sheet], AUTO, ImportOptions()))
    elif file.kind == "cube":
        fuzz_cubes.check(file.rng)
    else:
        fuzz_spreadsheets.read(file.name, file.content, file.kind, file.rng)


def run(times: int, seed: int = 2010, first: int = 0) -> Counter:
    """Read `times` damaged files from number `first` on; returns how many gave a right table, an error, or anything else (wrong).

    Each wrong file is told at once.
    """
    outcomes: Counter = Counter()
    for number in range(first, first + times):
        if number > first and number % _TOLD == 0:
            print(f"{number - first} of {times}: {dict(outcomes)}", flush=True)
        file = file_of(number, seed)
        try:
            read(file)
            outcomes["table"] += 1
            outcomes[f"table from {file.kind}"] += 1
        except CreativeClustersError:
            outcomes["error"] += 1
        except Exception as error:
            outcomes["wrong"] += 1
            print(_told(file, seed, error), flush=True)
    return outcomes


def _told(file: File, seed: int, error: Exception) -> str:
    where = traceback.extract_tb(error.__traceback__)[-1]
    lines = [
        f"WRONG: seed {seed}, file {file.number} ({file.name}, {file.kind})",
        f"again: python -m test.fuzz 1 {seed} {file.number}",
        f"{type(error).__name__} in {where.name}, line {where.lineno}: {error}",
    ]
    if file.kind in ("text", "cells"):
        lines.append(file.content[:_SHOWN].decode("utf-8", "backslashreplace"))
    return "\n".join([*lines, ""])


def main() -> int:
    times, seed, first = [*map(int, sys.argv[1:]), *(10_000, 2010, 0)[len(sys.argv) - 1 :]]
    found = run(times, seed, first)
    print(
        f"{times} damaged files: {found['table']} gave a right table, {found['error']} an error, {found['wrong']} else"
    )
    return int(found["wrong"] > 0)


if __name__ == "__main__":
    sys.exit(main())

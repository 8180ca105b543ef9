"""How many rows a raw file has, told before it is read: about, and never in the way of its reader."""

import gzip
import random
import zipfile

import pytest

from creative_clusters_plugin.layers import file_rows
from creative_clusters_plugin.layers.file_rows import expected_rows

ROWS = 60_000


@pytest.fixture(scope="module")
def lines() -> bytes:
    drawn = random.Random(1)
    rows = [f"E{drawn.randrange(10**8):08},{drawn.randrange(10**4)},{drawn.randrange(10**6)}" for _ in range(ROWS)]
    return "\n".join(["area,industry,jobs", *rows, ""]).encode()


def written(kind: str, lines: bytes, folder) -> str:
    path = folder / f"jobs.{kind}"
    if kind == "csv.gz":
        path.write_bytes(gzip.compress(lines[: len(lines) // 2]) + gzip.compress(lines[len(lines) // 2 :]))
    elif kind == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("in/jobs.csv", lines)
            archive.writestr("read me.pdf", b"\n" * 10_000)
            archive.writestr("in/few.csv", b"a,b\n1,2\n")
    else:
        path.write_bytes(lines.decode().encode("utf-16") if kind == "tsv" else lines)
    return str(path)


@pytest.mark.parametrize("kind", ["csv", "tsv", "csv.gz", "zip"])
def test_rows_are_known_within_a_few_per_cent(kind, lines, tmp_path):
    assert expected_rows(written(kind, lines, tmp_path)) == pytest.approx(ROWS, rel=0.05)


def test_only_the_file_of_an_archive_that_is_wanted_counts(lines, tmp_path):
    path = written("zip", lines, tmp_path)
    assert expected_rows(path, "few.csv") == 2
    assert expected_rows(path, "jobs.csv") == pytest.approx(ROWS, rel=0.05)
    assert expected_rows(path, "nothing.csv") == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"one line", b"\x1f\x8bnothing", b"PK\x03\x04nothing", gzip.compress(b"a,b\n1,2\n")[:-9]],
    ids=["empty", "one line", "no gzip", "no zip", "cut gzip"],  # the time stands in the last one
)
def test_what_cannot_be_read_is_left_to_its_reader(content, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    assert expected_rows(str(path)) in (0, 2)
    assert expected_rows(str(tmp_path / "none.csv")) == 0


def test_little_of_a_file_is_read(lines, tmp_path, monkeypatch):
    monkeypatch.setattr(file_rows, "_SAMPLE", 1_000)
    assert expected_rows(written("csv", lines, tmp_path)) == pytest.approx(ROWS, rel=0.05)
    assert expected_rows(written("csv.gz", lines, tmp_path)) == pytest.approx(ROWS, rel=0.3)

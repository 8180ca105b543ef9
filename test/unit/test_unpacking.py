"""Small files that hold more than any memory."""

import gzip
import io
import zipfile
import zlib

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.layers import unpacking


def archive(*members: tuple[str, bytes]) -> zipfile.ZipFile:
    place = io.BytesIO()
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            made.writestr(name, content)
    return zipfile.ZipFile(place)


def test_an_archive_out_of_all_proportion_is_refused():
    bomb = archive(("a.csv", bytes(101_000_000)))
    with pytest.raises(CreativeClustersError, match=r"'bomb\.zip' unpacks from 0\.1 to 101 MB"):
        unpacking.check_archive(bomb, ["a.csv"], "bomb.zip")
    small = archive(("a.csv", bytes(1_000_000)), ("b.csv", b"area,62010"))
    unpacking.check_archive(small, ["a.csv", "b.csv"], "small.zip")


def test_gzip_of_one_part_and_of_several():
    assert unpacking.unpacked(gzip.compress(b"area,jobs\n"), "a.gz") == b"area,jobs\n"
    assert unpacking.unpacked(gzip.compress(b"area\n") + gzip.compress(b"A\n") + bytes(7), "a.gz") == b"area\nA\n"
    assert unpacking.unpacked(gzip.compress(bytes(5_000_000)), "a.gz") == bytes(5_000_000)


def test_gzip_out_of_all_proportion_is_refused_before_it_is_unpacked():
    with pytest.raises(CreativeClustersError, match="unpacks from"):
        unpacking.unpacked(gzip.compress(bytes(300_000_000)), "bomb.gz")


def test_gzip_that_breaks_off_or_is_damaged():
    whole = gzip.compress(b"area,jobs\n" * 1000)
    with pytest.raises(EOFError):
        unpacking.unpacked(whole[:-12], "a.gz")
    with pytest.raises(zlib.error):
        unpacking.unpacked(whole[:12] + b"\xff\xff\xff" + whole[15:], "a.gz")


@pytest.mark.parametrize(("rows", "columns"), [(60_000_000, 3), (10, 100_000)])
def test_sheets_that_no_spreadsheet_holds_are_refused(rows, columns):
    with pytest.raises(CreativeClustersError, match="more than a sheet can have"):
        unpacking.check_sheet(rows, columns, "S")
    unpacking.check_sheet(1_000_000, 16_000, "S")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_lines_of_too_many_columns_are_refused(mark):
    with pytest.raises(CreativeClustersError, match="columns: more than a table can have"):
        unpacking.check_lines(("area" + mark * 100_000 + "\nA").encode(), "wide.csv")
    unpacking.check_lines(("area" + mark * 10_000 + "\nA").encode(), "wide.csv")

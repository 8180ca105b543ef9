"""Import employment: databases, JSON and files of other programs; what divides a file besides; levels of areas."""

import json
from collections.abc import Sequence

import pytest
from osgeo import ogr

from .test_import_employment import imported, refused, rows, written_file

pytestmark = pytest.mark.usefixtures("provider")

FIGURES = [("01001", "5811", 17), ("01001", "6201", 18), ("02000", "5811", 27), ("02000", "6201", 28)]


def database(path: str, driver: str, options: Sequence[str] = ()) -> str:
    """A table of FIGURES; codes are text."""
    source = ogr.GetDriverByName(driver).CreateDataSource(path, list(options))
    layer = source.CreateLayer("jobs", geom_type=ogr.wkbNone)
    for name, kind in (("area", ogr.OFTString), ("industry", ogr.OFTString), ("jobs", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for values in FIGURES:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(values):
            feature.SetField(place, value)
        layer.CreateFeature(feature)
        del feature
    del layer, source
    return path


def figures(done) -> list[tuple]:
    return [(row["area"], row["industry"], row["jobs"]) for row in rows(done)]


@pytest.mark.parametrize(
    ("name", "driver"), [("jobs.gpkg", "GPKG"), ("jobs.sqlite", "SQLite"), ("jobs.dbf", "ESRI Shapefile")]
)
def test_tables_of_databases_are_read(name, driver, tmp_path):
    assert figures(imported(database(str(tmp_path / name), driver))) == FIGURES


def test_what_a_database_keeps_for_itself_is_no_table_of_a_file(tmp_path):
    from creative_clusters_plugin.layers.files import read_sheets

    path = database(str(tmp_path / "spatial.sqlite"), "SQLite", ["SPATIALITE=YES"])
    assert [sheet.name for sheet in read_sheets(path, "", "", lambda share: True)] == ["spatial.sqlite, jobs"]


def test_one_of_several_tables_can_be_named(tmp_path):
    path = database(str(tmp_path / "jobs.gpkg"), "GPKG")
    assert figures(imported(path, SHEET="jobs")) == FIGURES
    assert "has no sheet or file 'firms'. It has: jobs" in refused(path, SHEET="firms")


def test_a_damaged_database_is_named(tmp_path):
    path = written_file(tmp_path, "jobs.gpkg", b"SQLite format 3\x00" + b"\x01" * 3000)
    assert "'jobs.gpkg' holds no table that can be read" in refused(path)


@pytest.mark.parametrize(("suffix", "program"), [("sav", "SPSS"), ("dta", "Stata"), ("rds", "R"), ("accdb", "Access")])
def test_files_of_other_programs_are_named(suffix, program, tmp_path):
    path = written_file(tmp_path, f"jobs.{suffix}", b"$FL2@(#) SPSS DATA FILE")
    assert f"is a file of {program}" in refused(path)


def test_json_is_read_and_other_json_named(tmp_path):
    table = [
        ["NAICS2017", "EMP", "ESTAB", "YEAR", "state"],
        ["51", "12", "3", "2019", "34"],
        ["52", "7", "1", "2019", "34"],
    ]
    path = written_file(tmp_path, "cbp.json", json.dumps(table).encode())
    assert figures(imported(path)) == [("34", "51", 12), ("34", "52", 7)]
    other = written_file(tmp_path, "error.json", b'{"error": "none"}')
    assert "JSON of a kind that is not known (error)" in refused(other)


def test_what_divides_a_file_is_asked_for_and_kept(tmp_path):
    content = b"area,industry,sex,jobs\nA1,58,Female,10\nA1,58,Male,20\nA1,62,Female,15\nA1,62,Male,35\n"
    path = written_file(tmp_path, "sex.csv", content)
    assert "divided by 'sex'" in refused(path)
    done = imported(path, KEEP="sex=Male")
    assert figures(done) == [("A1", "58", 20), ("A1", "62", 35)]
    assert "Further dimensions, at one value each: sex = Male." in done.log
    assert "Figures in the table: 2, 50.0\u00a0% of those in the file, and 68.8\u00a0% of their sum." in done.log
    assert "The rest: other values of further dimensions: 2 (31.2\u00a0%)." in done.log


def test_one_level_of_areas_is_taken_or_the_one_asked_for(tmp_path):
    content = b"area,industry,jobs\nE06000001,58,10\nE06000002,58,30\nE12000001,58,45\nE92000001,58,900\n"
    path = written_file(tmp_path, "levels.csv", content)
    done = imported(path)
    assert figures(done) == [("E06000001", "58", 10), ("E06000002", "58", 30)]
    assert "E12000001, E92000001" in done.log
    assert figures(imported(path, AREA_LEVEL="E12")) == [("E12000001", "58", 45)]
    assert len(rows(imported(path, AREA_LEVEL="all"))) == 4
    assert "no areas of the level 'E99'" in refused(path, AREA_LEVEL="E99")


def test_the_report_says_what_share_of_the_file_is_in_the_table(tmp_path):
    content = b"area,industry,jobs\nA1,58,10\nA1,Total,15\nA1,62,5\n"
    report = tmp_path / "report.html"
    imported(written_file(tmp_path, "jobs.csv", content), REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert "Figures in the table: 2, 66.7\u00a0% of those in the file, and 50.0\u00a0% of their sum." in text
    assert "The rest: totals of all industries: 1 (50.0\u00a0%)." in text
    assert "Published totals: 1 of 1 are met within 1 %." in text

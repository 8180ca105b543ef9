"""Tables written to a GeoPackage at once are those that QGIS writes row by row, to the last byte of every value."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.layers import bulk
from creative_clusters_plugin.layers.bulk import columns_of, fill_csv, fill_table
from creative_clusters_plugin.layers.write import fields_of, write_table
from test.attack import inputs

from .layers import SAMPLE_INPUTS, records
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

TEXTS = ["x", "", " ", "01", "1e5", "ü", "東京", "a,b", 'say "so"', "line\nbreak", "NaN", "=1+1", "'", None]


def always(share: float) -> bool:
    return True


def frame_of(seed: int, rows: int) -> pd.DataFrame:
    rng = np.random.default_rng(seed)

    def some(values) -> list:
        return [values[place] for place in rng.integers(len(values), size=rows)]

    frame = pd.DataFrame(
        {
            "text": np.array(some(TEXTS), dtype=object),
            "whole": np.array(some([0, -5, 2**31, 2**53 + 1, -(2**62)]), dtype=np.int64),
            "part": some([0.0, -0.0, 1.5, 1 / 3, 1e300, 5e-324, np.nan, np.inf, 123456789.123456789]),
            'odd "name"': np.array(some([None, "a"]), dtype=object),
            "maybe": pd.array(some([1, None, 7]), dtype="Int64"),
            "nothing": np.array([None] * rows, dtype=object),
            "date": pd.to_datetime(pd.Series(some(["2020-05-01", "1899-12-31", "2024-02-29"]), dtype=object)),
        }
    )
    return frame.sample(frac=1, axis=1, random_state=seed)


def sink_of(path, frame: pd.DataFrame):
    fields, crs = fields_of(frame), QgsCoordinateReferenceSystem()
    return QgsProcessingUtils.createFeatureSink(
        str(path), QgsProcessingContext(), fields, Qgis.WkbType.NoGeometry, crs
    )[0]


def content(path) -> tuple:
    """Everything in a file but when it was changed."""
    with closing(sqlite3.connect(path)) as file:
        schema = file.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        tables = [name for kind, name, _, _ in schema if kind == "table"]
        rows = {name: file.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
        names = [one[1].replace('"', '""') for one in file.execute("PRAGMA table_info(rows)")]
        kinds = ", ".join(f'typeof("{name}")' for name in names)
        rows["kinds"] = file.execute(f"SELECT {kinds} FROM rows").fetchall()
        rows["gpkg_contents"] = [row[:4] + row[5:] for row in rows["gpkg_contents"]]
        pragmas = [
            file.execute(f"PRAGMA {name}").fetchone()
            for name in ("application_id", "user_version", "journal_mode", "page_size", "encoding")
        ]
    return schema, rows, pragmas


@pytest.mark.parametrize(("seed", "rows"), [(1, 0), (2, 1), (3, 500), (4, 500), (5, 2_500), (6, 142)])
def test_the_same_file(tmp_path, seed, rows, monkeypatch):
    monkeypatch.setattr(bulk, "_BATCH", 700)
    frame = frame_of(seed, rows)
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    one, other = tmp_path / "one" / "rows.gpkg", tmp_path / "other" / "rows.gpkg"
    sink = sink_of(one, frame)
    assert write_table(sink, frame, always) == rows
    sip.delete(sink)
    sip.delete(sink_of(other, frame))
    assert fill_table(str(other), columns_of(frame), always) == rows
    assert content(one) == content(other)
    assert records(QgsVectorLayer(str(one), "", "ogr")) == records(QgsVectorLayer(str(other), "", "ogr"))
    with closing(sqlite3.connect(other)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_table_wider_than_a_statement_of_several_rows(tmp_path):
    rng = np.random.default_rng(1)
    frame = pd.DataFrame(rng.random((5, 600)), columns=[f"c{place}" for place in range(600)])
    frame.iloc[2, 599] = np.nan
    paths = tmp_path / "one.gpkg", tmp_path / "other.gpkg"
    sinks = [sink_of(path, frame) for path in paths]
    write_table(sinks[0], frame, always)
    for sink in sinks:
        sip.delete(sink)
    assert fill_table(str(paths[1]), columns_of(frame), always) == 5
    one, other = (records(QgsVectorLayer(str(path), "", "ogr")) for path in paths)
    assert one == other and len(one) == 5


@pytest.mark.parametrize(("seed", "rows"), [(1, 0), (2, 1), (3, 500), (5, 2_500)])
def test_the_same_bytes_of_a_csv(tmp_path, seed, rows):
    frame = frame_of(seed, rows)
    frame["part"] = frame["part"].where(frame["part"] != 0, 0.0)  # -0 is left to QGIS
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    sink = sink_of(one, frame)
    assert write_table(sink, frame, always) == rows
    sip.delete(sink)
    sip.delete(sink_of(other, frame))
    assert fill_csv(str(other), fields_of(frame), columns_of(frame), always) == rows
    same = one.read_bytes() == other.read_bytes()  # pytest would take minutes to explain a difference
    assert same and one.stat().st_size > 20
    assert sorted(file.name for file in tmp_path.iterdir()) == ["one.csv", "other.csv"]


def test_a_csv_that_cannot_be_made_at_once_is_left_to_qgis(tmp_path):
    """A column named as the key of a GeoPackage, a number that is -0; and a stop on the way, half done or all but written."""
    frame, path = frame_of(3, 50), tmp_path / "rows.csv"
    for one in (frame.assign(part=1.0, fid=range(50)), frame.assign(part=-0.0)):
        assert fill_csv(str(path), fields_of(one), columns_of(one), always) is None and not path.exists()
    frame = frame.assign(part=1.5)
    for most in (0.1, 0.6):
        with pytest.raises(Cancelled):
            fill_csv(str(path), fields_of(frame), columns_of(frame), lambda share, most=most: share < most)


def test_rows_added_afterwards_are_counted(tmp_path):
    frame = frame_of(3, 10)
    path = tmp_path / "rows.gpkg"
    sip.delete(sink_of(path, frame))
    fill_table(str(path), columns_of(frame), always)
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.dataProvider().addFeatures([next(layer.getFeatures())])[0] is False  # the key is taken
    assert layer.dataProvider().deleteFeatures([1]) and layer.dataProvider().featureCount() == 9


@pytest.mark.parametrize("values", [[1, "a"], [True, None], ["a\0b"], ["\ud800"], [1.5, None], [b"a"]])
def test_what_qgis_makes_texts_of_is_left_to_it(values):
    assert columns_of(pd.DataFrame({"one": np.array(values, dtype=object)})) is None
    assert columns_of(pd.DataFrame({"one": [True, False]})) is None


def test_a_file_of_another_make_is_left_alone(tmp_path):
    frame = frame_of(3, 10)
    path = tmp_path / "rows.gpkg"
    sink = sink_of(path, frame)
    write_table(sink, frame, always)
    sip.delete(sink)
    before = content(path)
    assert fill_table(str(path), columns_of(frame), always) is None
    assert fill_table(str(path), columns_of(frame)[1:], always) is None
    assert content(path) == before


def test_cancelling_leaves_no_row(tmp_path):
    frame = frame_of(3, 10)
    path = tmp_path / "rows.gpkg"
    sip.delete(sink_of(path, frame))
    before = content(path)
    with pytest.raises(Cancelled):
        fill_table(str(path), columns_of(frame), lambda share: False)
    assert content(path) == before


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_the_table_of_a_tool_is_the_same_both_ways(tmp_path, monkeypatch, ending):
    from creative_clusters_plugin.algorithms.running import writer

    def table(name: str) -> list[dict]:
        (tmp_path / name).mkdir()
        path = str(tmp_path / name / f"table.{ending}")
        run(
            "creativeclusters:sectoremployment",
            {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": path},
        )
        whole.append(Path(path).read_bytes() if ending == "csv" else b"")
        return records(QgsVectorLayer(path, "", "ogr"))

    filled, whole = [], []
    monkeypatch.setattr(writer, "fill_table", lambda *given: filled.append(given) or fill_table(*given))
    monkeypatch.setattr(writer, "fill_csv", lambda *given: filled.append(given) or fill_csv(*given))
    at_once = table("one")
    assert len(filled) == 1 and len(at_once) > 100
    monkeypatch.setattr(writer, "columns_of", lambda frame, progress: None)
    assert table("other") == at_once
    same = whole[0] == whole[1]
    assert same


def test_a_full_disk_is_said(tmp_path, monkeypatch):
    from creative_clusters_plugin.algorithms.running import writer

    def full(*given):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(writer, "fill_table", full)
    path = tmp_path / "table.gpkg"
    with pytest.raises(QgsProcessingException, match="disk is full"):
        run(
            "creativeclusters:sectoremployment",
            {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": str(path)},
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("tool", "limit"), [("sectoremployment", ""), ("locationquotients", "YEARS")])
def test_a_table_of_very_many_rows_is_announced_before_it_is_written(tmp_path, monkeypatch, tool, limit):
    from creative_clusters_plugin.algorithms.running import announcing, writer

    given = {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": str(tmp_path / "table.gpkg")}
    assert "is going to have" not in run(f"creativeclusters:{tool}", given).log
    monkeypatch.setattr(announcing, "MANY_ROWS", 100)

    def stop(*given):
        raise sqlite3.OperationalError("stopped here")

    monkeypatch.setattr(writer, "fill_table", stop)
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match="stopped here"):
        run(f"creativeclusters:{tool}", given, feedback)
    said = feedback.textLog()
    assert "(TABLE)' is going to have" in said and ("makes them fewer" in said) == bool(limit)
    assert limit in said


def test_very_much_memory_is_told_before_the_rows_are_read(tmp_path, monkeypatch):
    from creative_clusters_plugin.algorithms.running import announcing

    page, quotients = {"OUTPUT": str(tmp_path / "profiles.html")}, {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT"}
    areas = run("creativeclusters:locationquotients", {**quotients, "YEAR": "2021"}).layers["OUTPUT"]
    monkeypatch.setattr(announcing, "MUCH_MEMORY", 1e3)
    told = run("creativeclusters:areaprofiles", {"AREAS": areas, "AREAS_FILTER": "", **page}).log
    assert "has 200 rows, which take about" in told and "(AREAS_FILTER)" in told
    drawn = run("creativeclusters:interactivemap", {"AREAS": areas, "OUTPUT": str(tmp_path / "map.html")}).log
    assert "has 200 areas, for which a page takes about" in drawn and "(MEASURES)" in drawn
    few = {"AREAS": areas, "AREAS_FILTER": "$id < 3", **page}
    assert "of memory" not in run("creativeclusters:areaprofiles", few).log


def test_the_memory_of_a_whole_study_is_told_before_its_table_is_read(tmp_path, monkeypatch):
    """Where it has profiles or the interactive map, which hold the results of all areas."""
    from creative_clusters_plugin.algorithms.running import announcing, study

    def stop(*given):
        raise CreativeClustersError("stopped here")

    monkeypatch.setattr(announcing, "MUCH_MEMORY", 1e6)
    monkeypatch.setattr(study.Study, "find_fields", stop)
    told = {}
    for part in ("areaprofiles", "interactivemap", "peerareas"):
        feedback = QgsProcessingFeedback(False)
        given = {**SAMPLE_INPUTS, "PARTS": [study.PARTS.index(part)], "FOLDER": str(tmp_path / part)}
        with pytest.raises(QgsProcessingException, match="stopped here"):
            run("creativeclusters:creativestudy", given, feedback)
        told[part] = "has 200 areas, for which a whole study takes" in feedback.textLog()
    assert told == {"areaprofiles": True, "interactivemap": True, "peerareas": False}


def test_a_register_of_very_many_cells_is_announced_before_its_table_is_made(monkeypatch):
    from creative_clusters_plugin.algorithms.running import announcing
    from creative_clusters_plugin.core.points.counting import Counts

    from .test_count_businesses import TOOL, firms, given, many

    given_ = given(firms(many(count=500)), POINTS_YEAR="year")
    monkeypatch.setattr(announcing, "MANY_ROWS", 10)
    done = run(TOOL, given_)
    assert done.log.count("is going to have") == 1
    assert f"have up to {done.layers['TABLE'].featureCount():,} rows" in done.log

    def stop(*given):
        raise CreativeClustersError("stopped here")

    monkeypatch.setattr(Counts, "table", stop)
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match="stopped here"):
        run(TOOL, given_, feedback)
    assert "POINTS_FILTER" in feedback.textLog() and "is going to have" in feedback.textLog()


# tools whose table has a row for each area and sector, pair, time or row of the input
EXACT = (
    "sectoremployment",
    "locationquotients",
    "creativehotspots",
    "hotspotrobustness",
    "fillsuppressed",
    "emerginghotspots",
)
AT_MOST = ("employmentchange", "employmentoutlook", "sectorrelatedness", "colocationmatrix", "peerareas", "rebaseareas")
BY_FLOWS = ("supplylinks", "impactscenario")


def test_the_length_of_tables_is_told_before_they_are_made(tmp_path, monkeypatch):
    """By the tools themselves, before they work; never too few rows, more where sectors of the list have no jobs."""
    from creative_clusters_plugin.algorithms.running import announcing, writer

    monkeypatch.setattr(announcing, "MANY_ROWS", 0)
    monkeypatch.setattr(writer, "announce", lambda *given: None)  # what is told of tables that have been made
    inputs.write(tmp_path, lambda name, **given: run(f"creativeclusters:{name}", given))
    told = {}
    for tool in (*EXACT, *AT_MOST, *BY_FLOWS):
        feedback = QgsProcessingFeedback(False)
        given = {**inputs.base_of(tool, tmp_path), "TABLE": "TEMPORARY_OUTPUT"}
        if tool == "hotspotrobustness":
            given |= {"RULES": [0, 1], "NORMALISATIONS": [0], "WEIGHTINGS": [0]}
        done = run(f"creativeclusters:{tool}", given, feedback)
        (rows,) = re.findall(r"\(TABLE\)' is going to have up to ([\d,]+) rows", feedback.textLog())
        told[tool] = int(rows.replace(",", "")), done.layers["TABLE"].featureCount()
    assert {tool: pair for tool, pair in told.items() if not pair[1] <= pair[0]} == {}
    assert {tool: told[tool] for tool in EXACT if told[tool][0] != told[tool][1]} == {}
    assert {tool: pair for tool, pair in told.items() if pair[0] > 8 * pair[1]} == {}


def test_what_limits_tables_is_a_parameter_of_the_tool(provider):
    limited = [tool for tool in provider.algorithms() if getattr(tool, "LIMITED_BY", "")]
    assert len(limited) > 5
    assert [tool.name() for tool in limited if tool.parameterDefinition(tool.LIMITED_BY) is None] == []


def test_memory_is_told_before_the_rows_are_read(tmp_path, monkeypatch):
    """By the tools of which it is known to grow beyond what a laptop has: what stops the run here is the reading."""
    from creative_clusters_plugin.algorithms.running import announcing
    from creative_clusters_plugin.algorithms.running.employment_reader import EmploymentReader
    from creative_clusters_plugin.layers import files, points

    def stop(*given, **more):
        raise CreativeClustersError("stopped here")

    inputs.write(tmp_path, lambda name, **given: run(f"creativeclusters:{name}", given))
    monkeypatch.setattr(announcing, "MUCH_MEMORY", 1000)
    monkeypatch.setattr(EmploymentReader, "columns", stop)
    monkeypatch.setattr(points, "read_points", stop)
    monkeypatch.setattr(files, "read_sheets", stop)
    of_rows = ("fillsuppressed", "employmentchange", "employmentoutlook")
    of_rows = tuple((tool, "1,600", "EMPLOYMENT_FILTER") for tool in of_rows)
    for tool, rows, limit in (
        *of_rows,
        *((tool, "300", "POINTS") for tool in ("pointcolocation", "microclusters")),
        ("importemployment", "about 3", "FILE"),
    ):
        feedback = QgsProcessingFeedback(False)
        with pytest.raises(QgsProcessingException, match="stopped here"):
            run(f"creativeclusters:{tool}", inputs.base_of(tool, tmp_path), feedback)
        assert f"has {rows} rows, which take about" in feedback.textLog() and f"({limit})" in feedback.textLog()

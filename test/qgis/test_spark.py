"""Businesses in Parquet files, counted by a real Spark over Spark Connect: the same, to the last row, as by DuckDB."""

import socket
from contextlib import closing

import pytest
from qgis.core import QgsProcessingException

from .. import spark
from .layers import records
from .running import run
from .test_count_businesses import TOOL, numbers_of
from .test_file_points import frame_of, from_file, odd, parquet, same, shapes

duckdb = pytest.importorskip("duckdb", reason="needs duckdb: pip install duckdb")
pytest.importorskip(
    "pyspark.sql.connect.session", reason="needs the client of Spark: pip install pyspark-client", exc_type=ImportError
)
pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module", params=[spark.running, spark.cluster], ids=["one process", "master and two workers"])
def remote(request):
    if spark.home() is None:
        pytest.skip("needs Java, and SPARK_PYTHON, a Python that has pyspark")
    with request.param() as address:
        yield address


def on_spark(path, remote, **more) -> dict:
    return from_file(str(path), ENGINE=1, SPARK_REMOTE=remote, **more)


def test_the_same_from_a_folder_with_all_that_is_odd(tmp_path, remote):
    frame = frame_of(odd()).rename(columns={"industry": "sic 07"})
    for number in range(3):
        parquet(tmp_path / f"{number}.parquet", frame.iloc[number::3].reset_index(drop=True).copy())
    names = {"FILE_COLUMNS": "industry=sic 07"}
    one, other = run(TOOL, from_file(str(tmp_path), **names)), run(TOOL, on_spark(tmp_path, remote, **names))
    same(one, other)
    assert "counted by DuckDB" in one.log and f"counted by Spark ({remote})" in other.log


def test_the_same_of_places_as_wkb_and_parts_of_columns(tmp_path, remote):
    frame = frame_of(odd())
    frame["geometry"] = shapes(frame, 3001)
    columns = "geometry, {'primary': industry} AS categories, jobs, make_date(year, 3, 1) AS year"
    path = parquet(tmp_path / "firms.parquet", frame, columns)
    names = {"FILE_COLUMNS": "industry=categories.primary"}
    same(run(TOOL, from_file(path, **names)), run(TOOL, on_spark(path, remote, **names)))


def test_the_same_where_industries_of_no_sector_are_one(tmp_path, remote):
    rows = [(row[0], None if row[1] is None else "62010", row[2], row[3]) for row in odd()]
    path = parquet(
        tmp_path / "firms.parquet",
        frame_of(rows),
        "x, y, CAST(industry AS INTEGER) AS industry, CAST(jobs AS DECIMAL(9, 2)) AS jobs",
    )
    one, other = from_file(path, TABLE=None), on_spark(path, remote, TABLE=None)
    one, other = run(TOOL, one), run(TOOL, other)
    assert numbers_of(one) == numbers_of(other) and one.outputs["COUNTED"] > 500
    assert records(one.layers["OUTPUT"]) == records(other.layers["OUTPUT"])


def refused(given: dict) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given)
    return str(caught.value)


def test_what_cannot_be_counted_is_said(tmp_path, remote):
    frame = frame_of(odd())
    path = parquet(tmp_path / "firms.parquet", frame)
    assert "there is no column nace" in refused(on_spark(path, remote, FILE_COLUMNS="industry=nace"))
    assert "cannot count" in refused(on_spark(tmp_path / "none.parquet", remote))
    negative = parquet(tmp_path / "negative.parquet", frame.assign(jobs=-1.0))
    assert "negative" in refused(on_spark(negative, remote))


def test_an_address_at_which_nothing_answers(tmp_path, monkeypatch):
    monkeypatch.setattr("creative_clusters_plugin.layers.file_spark._WAIT", 1)
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        place = f"sc://127.0.0.1:{taken.getsockname()[1]}"
        said = refused(on_spark(tmp_path, f"{place}/;token=geheim"))
    assert place in said and "geheim" not in said and "nothing answers" in said
    assert "no address" in refused(on_spark(tmp_path, "cluster:15002"))

"""Businesses in Parquet files, counted by DuckDB, are those of the same points as a layer, to the last row."""

import functools
import struct

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.points.locating import Locator
from creative_clusters_plugin.core.topology.corners import parsed
from creative_clusters_plugin.layers.file_duckdb import on_this_machine
from creative_clusters_plugin.layers.file_points import tally_file

from .layers import AREAS, boundaries, memory, records, square
from .running import run
from .test_count_businesses import TOOL, firms, given, inner, many, numbers_of, table_of

duckdb = pytest.importorskip("duckdb", reason="needs duckdb: pip install duckdb")
pytestmark = pytest.mark.usefixtures("provider")


def odd() -> list[tuple]:
    """Firms on borders, without industry, jobs or year, far away, and without a place."""
    rows = many(count=2_000)
    rows += [(inner(1), None, 4.0, 2020), (inner(2), "62010", None, 2020), (inner(3), "62010", 3.5, None)]
    rows += [((0.0, 0.0), "62010", 1.0, 2020), (None, "62010", 1.0, 2020), (inner(4), " 62.01 : Zürich ", 2.5, 2021)]
    return rows


def frame_of(rows: list[tuple]) -> pd.DataFrame:
    x, y = ([np.nan if row[0] is None else row[0][axis] for row in rows] for axis in (0, 1))
    return pd.DataFrame(
        {
            "x": x,
            "y": y,
            "industry": [row[1] for row in rows],
            "jobs": pd.array([row[2] for row in rows], dtype="Float64"),
            "year": pd.array([row[3] for row in rows], dtype="Int64"),
        }
    )


def shapes(frame: pd.DataFrame, kind: int = 1) -> list[bytes | None]:
    further = {1: 0, 1001: 1, 3001: 2}[kind]
    return [
        None if x != x else struct.pack(f"<BI{2 + further}d", 1, kind, x, y, *[7.0] * further)
        for x, y in zip(frame["x"], frame["y"], strict=True)
    ]


def parquet(path, frame: pd.DataFrame, columns: str = "*") -> str:
    with duckdb.connect() as database:
        database.register("rows", frame)
        database.execute(f"COPY (SELECT {columns} FROM rows) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 500)")
    return str(path)


def from_file(path: str, areas=None, **more) -> dict:
    of = {"POINTS_FILE": path, "BOUNDARIES": areas or boundaries(), "BOUNDARY_ID": "area"}
    return {**of, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", **more}


def same(one, other) -> None:
    assert numbers_of(one) == numbers_of(other) and one.outputs["BORDER_COUNT"] > 0
    assert table_of(one) == table_of(other) and len(table_of(one)) > 20
    assert records(one.layers["OUTPUT"]) == records(other.layers["OUTPUT"])


def overlapping():
    return memory(
        "Polygon?crs=EPSG:3035",
        "area:string",
        [(key,) for key in [*AREAS, "Z"]],
        "areas",
        [*map(square, range(9)), square(0, side=15_000)],
    )


@functools.cache
def as_layer():
    return firms(odd())


@pytest.mark.parametrize("areas", [boundaries, overlapping])
def test_the_same_as_a_layer(tmp_path, areas):
    path = parquet(tmp_path / "firms.parquet", frame_of(odd()))
    same(run(TOOL, given(as_layer(), areas(), POINTS_YEAR="year")), run(TOOL, from_file(path, areas())))


def test_industries_of_no_sector_are_counted_as_one_where_no_table_wants_them(tmp_path, monkeypatch):
    frame = frame_of(odd()).drop(columns="year")
    path = parquet(tmp_path / "firms.parquet", frame)
    tallies = []

    def told(*given):
        tallies.append(tally_file(*given))
        return tallies[-1]

    monkeypatch.setattr("creative_clusters_plugin.layers.file_points.tally_file", told)
    layer, file = given(as_layer()), from_file(path)
    del layer["TABLE"], file["TABLE"]
    one, other = run(TOOL, layer), run(TOOL, file)
    assert numbers_of(one) == numbers_of(other)
    assert records(one.layers["OUTPUT"]) == records(other.layers["OUTPUT"])
    run(TOOL, from_file(path))
    short, whole = (found.tally for found in tallies)
    assert len(short.area) < len(whole.area)
    assert short.businesses.sum() == whole.businesses.sum() == len(frame) - 1
    assert set(short.industry.values.categories) == set(whole.industry.values.categories)


def test_the_same_with_little_memory(tmp_path, monkeypatch):
    path = parquet(tmp_path / "firms.parquet", frame_of(odd()))
    whole = run(TOOL, from_file(path))
    monkeypatch.setattr("creative_clusters_plugin.layers.file_duckdb._MEMORY", "40MB")
    monkeypatch.setattr("creative_clusters_plugin.layers.file_duckdb._CHUNK", 1)
    same(whole, run(TOOL, from_file(path)))


@pytest.mark.parametrize("kind", [1, 1001, 3001])
def test_places_as_wkb(tmp_path, kind):
    frame = frame_of(odd())
    frame["shape"] = shapes(frame, kind)
    path = parquet(tmp_path / "firms.parquet", frame, "shape, industry, jobs, year")
    same(run(TOOL, given(as_layer(), POINTS_YEAR="year")), run(TOOL, from_file(path, FILE_COLUMNS="geometry=shape")))


def test_folders_patterns_and_names_of_columns(tmp_path):
    frame = frame_of(odd()).rename(columns={"x": "lon", "y": "lat", "industry": "sic 07"})
    (tmp_path / "parts").mkdir()
    for number in range(4):
        parquet(tmp_path / "parts" / f"{number}.parquet", frame.iloc[number::4].reset_index(drop=True).copy())
    names = "x=lon, y = lat; industry=sic 07"
    expected = run(TOOL, given(as_layer(), POINTS_YEAR="year"))
    for place in (tmp_path / "parts", tmp_path / "parts" / "*.parquet"):
        same(expected, run(TOOL, from_file(str(place), FILE_COLUMNS=names)))


def test_dates_and_no_year(tmp_path):
    path = parquet(tmp_path / "dated.parquet", frame_of(odd()), "x, y, industry, jobs, make_date(year, 3, 1) AS year")
    same(run(TOOL, given(as_layer(), POINTS_YEAR="year")), run(TOOL, from_file(path)))
    path = parquet(tmp_path / "undated.parquet", frame_of(odd()), "x, y, industry, jobs")
    same(run(TOOL, given(as_layer())), run(TOOL, from_file(path)))


def test_a_part_of_a_column_and_no_jobs(tmp_path):
    path = parquet(tmp_path / "places.parquet", frame_of(odd()), "x, y, {'primary': industry} AS categories, year")
    layer = given(as_layer(), POINTS_YEAR="year")
    del layer["POINTS_JOBS"]
    same(run(TOOL, layer), run(TOOL, from_file(path, FILE_COLUMNS="industry=categories.primary")))


def test_codes_that_are_numbers(tmp_path):
    rows = [(row[0], None if row[1] is None else "62010", row[2], row[3]) for row in odd()]
    path = parquet(
        tmp_path / "firms.parquet", frame_of(rows), "x, y, CAST(industry AS INTEGER) AS industry, jobs, year"
    )
    layer = firms(
        [(row[0], row[1] and int(row[1]), *row[2:]) for row in rows],
        fields="firm:integer sic:integer jobs:double year:integer",
    )
    one, other = run(TOOL, given(layer, POINTS_YEAR="year")), run(TOOL, from_file(path))
    assert numbers_of(one) == numbers_of(other) and table_of(one) == table_of(other)


def test_what_cannot_be_counted_is_said(tmp_path):
    frame = frame_of(odd())
    path = parquet(tmp_path / "firms.parquet", frame)
    for more, message in (
        ({"FILE_COLUMNS": "industry=nace"}, "there is no column nace"),
        ({"FILE_COLUMNS": "sector=nace"}, "'sector' is nothing"),
        ({"FILE_COLUMNS": "jobs=industry"}, "holds no numbers"),
        ({"POINTS_FILE": str(tmp_path / "none.parquet")}, "cannot be counted"),
        ({"POINTS": as_layer()}, "POINTS_FILE"),
        ({"POINTS_FILE": ""}, "POINTS"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run(TOOL, {**from_file(path), **more})
    negative = parquet(tmp_path / "negative.parquet", frame.assign(jobs=-1.0))
    lines = parquet(
        tmp_path / "lines.parquet", frame.assign(geometry=[struct.pack("<BI", 1, 2)] * len(frame)), "geometry, industry"
    )
    text = tmp_path / "text.parquet"
    text.write_text("no parquet")
    for file, message in ((negative, "negative"), (lines, "no points"), (str(text), "cannot be counted")):
        with pytest.raises(QgsProcessingException, match=message):
            run(TOOL, from_file(file))


def test_no_duckdb(tmp_path, monkeypatch):
    from creative_clusters_plugin.algorithms import needs

    real = needs.version
    monkeypatch.setattr(needs, "version", lambda name: "" if name == "duckdb" else real(name))
    with pytest.raises(QgsProcessingException, match=r"duckdb is missing.*install"):
        run(TOOL, from_file(parquet(tmp_path / "firms.parquet", frame_of(odd()))))


def test_no_client_of_spark(tmp_path, monkeypatch):
    from creative_clusters_plugin.algorithms import needs

    real = needs.version
    monkeypatch.setattr(needs, "version", lambda name: "" if name == "pyspark" else real(name))
    with pytest.raises(QgsProcessingException, match=r"pyspark-client is missing.*install.*pyspark-client>=4.0"):
        run(TOOL, from_file(str(tmp_path), ENGINE=1, SPARK_REMOTE="sc://127.0.0.1:15002"))


def test_cancelling(tmp_path):
    path = parquet(tmp_path / "firms.parquet", frame_of(odd()))
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        tally_file(
            path,
            "",
            Locator(parsed([bytes(square(0).asWkb())])),
            on_this_machine(path, QgsProcessingContext(), feedback),
        )

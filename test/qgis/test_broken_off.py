"""Sources that end before their end: damaged files, servers that are lost or give up. Nothing is worked out of what came."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsCoordinateTransformContext, QgsProcessingException, QgsVectorFileWriter

from creative_clusters_plugin.core.messages import CreativeClustersError

from .layers import boundaries, memory, square, table
from .registers import layer_of
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
PAGE = 4096
BROKEN = "could not be read to its end"


def saved(layer, path: Path) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "made"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


def damage(path: Path, share: float) -> None:
    """Overwrite the page of the table that lies at this share of its leaves, as a failing disk does."""
    with closing(sqlite3.connect(path)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'made'").fetchone()
    content = path.read_bytes()
    head = (root - 1) * PAGE
    if content[head] != 5:  # one page holds all of the table
        leaves = [root]
    else:
        count = int.from_bytes(content[head + 3 : head + 5], "big")
        cells = [int.from_bytes(content[head + 12 + 2 * n : head + 14 + 2 * n], "big") for n in range(count)]
        leaves = [int.from_bytes(content[head + cell : head + cell + 4], "big") for cell in cells]
    with path.open("r+b") as file:
        file.seek((leaves[int(share * (len(leaves) - 1))] - 1) * PAGE)
        file.write(b"\xff" * PAGE)


def jobs(count: int = 12_000):
    rows = [(f"A{n % 9 + 1}", "6201", float(n % 50)) for n in range(count)]
    return table(rows)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.8, 1.0])
@pytest.mark.parametrize("more", [{}, {"EMPLOYMENT_FILTER": 'length("industry") = 4'}])
def test_a_damaged_table_is_refused(tmp_path, share, more):
    path = saved(jobs(), tmp_path / "jobs.gpkg")
    given = {"BOUNDARIES": boundaries(), "BOUNDARY_ID": "area", "EMPLOYMENT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"}
    fields = {"EMPLOYMENT_AREA": "area", "EMPLOYMENT_INDUSTRY": "industry", "EMPLOYMENT_JOBS": "jobs"}
    whole = run("creativeclusters:sectoremployment", {**given, **fields, **more})
    assert whole.outputs
    damage(path, share)
    with pytest.raises(QgsProcessingException, match=f"'jobs.*' {BROKEN}.*malformed"):
        run("creativeclusters:sectoremployment", {**given, **fields, **more, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert sorted(one.name for one in tmp_path.iterdir() if "jobs" not in one.name) == []


def test_damaged_areas_and_points_are_refused(tmp_path):
    numbers = range(4_000)
    shapes = [square(n) for n in numbers]
    areas = memory("Polygon?crs=EPSG:3035", "area:string", [(f"A{n}",) for n in numbers], "areas", shapes)
    path = saved(areas, tmp_path / "areas.gpkg")
    damage(path, 0.6)
    with pytest.raises(QgsProcessingException, match=BROKEN):
        given = {"BOUNDARIES": str(path), "BOUNDARY_ID": "area", "EMPLOYMENT": jobs(50), "OUTPUT": "TEMPORARY_OUTPUT"}
        run("creativeclusters:sectoremployment", given)
    with pytest.raises(QgsProcessingException, match=BROKEN):
        given = {"INPUT": str(path), "NEIGHBOUR_ID": "area", "LINKS": "TEMPORARY_OUTPUT"}
        run("creativeclusters:spatialweights", given)


def test_messages_of_others_do_not_end_a_reading():
    """What another layer logs meanwhile in another thread, and warnings that are of no provider."""
    from creative_clusters_plugin.layers.reading import to_the_end

    log = QgsApplication.messageLog()

    def aside():
        log.logMessage("lost", "PostGIS", Qgis.MessageLevel.Critical)

    with to_the_end("layer"):
        log.logMessage("something", "Plugins", Qgis.MessageLevel.Critical)
        log.logMessage("by the way", "PostGIS", Qgis.MessageLevel.Info)
        thread = threading.Thread(target=aside)
        thread.start()
        thread.join()
    with pytest.raises(Exception, match=r"'layer' could not be read to its end: lost\. Is"), to_the_end("layer"):
        aside()


def test_readings_in_turn_hear_what_is_said_while_they_are_under_way():
    from creative_clusters_plugin.layers.reading import to_the_end

    def lost(text: str) -> None:
        QgsApplication.messageLog().logMessage(text, "WFS", Qgis.MessageLevel.Critical)

    first, second, third = to_the_end("first"), to_the_end("second"), to_the_end("third")
    first.__enter__()
    second.__enter__()
    lost("both")
    with pytest.raises(CreativeClustersError, match="'first' could not be read to its end: both"):
        first.__exit__(None, None, None)
    with pytest.raises(CreativeClustersError, match="'second' could not be read to its end: both"):
        second.__exit__(None, None, None)
    lost("nobody reads")
    third.__enter__()
    third.__exit__(None, None, None)


def test_reading_in_other_threads_connects_nothing_that_they_would_have_to_delete():
    """A slot in Python is an object of Qt's main thread: one that a thread takes away may just be told of something in another."""
    from creative_clusters_plugin.layers.reading import to_the_end

    log, slots = QgsApplication.messageLog(), []

    def read() -> None:
        with to_the_end("layer"):
            slots.append(log.receivers(log.messageReceived))

    read()
    for _ in range(3):
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert [*slots, log.receivers(log.messageReceived)] == slots[:1] * 5


# ---- servers ----


def slow_jobs(server, name: str) -> None:
    """A view of 30,000 rows of which each takes a millisecond: longer than a busy machine needs to end it."""
    server.execute(
        f"CREATE TABLE {name}_rows AS SELECT n AS gid, 'A' || n % 9 + 1 AS area, '6201' AS industry, n % 50 AS jobs, 2021 AS year "
        f"FROM generate_series(1, 30000) n;"
        f"ALTER TABLE {name}_rows ADD PRIMARY KEY (gid);"
        f"CREATE FUNCTION {name}_slowly(int) RETURNS int STABLE LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.001); RETURN $1; END';"
        f"CREATE VIEW {name} AS SELECT gid, area, industry, year, {name}_slowly(jobs) AS jobs FROM {name}_rows"
    )


def employed(layer) -> dict:
    return {"BOUNDARIES": boundaries(), "BOUNDARY_ID": "area", "EMPLOYMENT": layer, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_a_server_that_is_lost_in_the_middle_is_an_error(server):
    slow_jobs(server, "lost")
    layer = layer_of(server, "lost", geometry="")
    busy = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'FETCH%' AND pid <> pg_backend_pid() "
        "AND state = 'active'"
    )
    over = threading.Event()

    def end():
        while not server.execute(busy) and not over.wait(0.05):
            pass

    ender = threading.Thread(target=end)
    ender.start()
    try:
        with pytest.raises(QgsProcessingException, match=f"'firms' {BROKEN}"):
            run("creativeclusters:sectoremployment", {**employed(layer), "EMPLOYMENT_FILTER": 'length("industry") = 4'})
    finally:
        over.set()
        ender.join()


def test_a_server_that_gives_up_in_the_middle_is_an_error(server):
    slow_jobs(server, "tired")
    server.execute("CREATE ROLE tired LOGIN; GRANT SELECT ON tired, tired_rows TO tired")
    server.execute("ALTER ROLE tired SET statement_timeout = 300")
    layer = layer_of(server, "tired", geometry="", user="tired")
    with pytest.raises(QgsProcessingException, match=f"'firms' {BROKEN}.*(statement timeout|Fetching|cursor)"):
        run("creativeclusters:sectoremployment", {**employed(layer), "EMPLOYMENT_FILTER": 'length("industry") = 4'})


NAMES = ('firms"; DROP TABLE kept; --', "firms'; DROP TABLE kept; --", "f%s {0} $1 \\", "фирмы и работа", "x" * 63)


@pytest.mark.parametrize("name", NAMES)
def test_names_that_would_be_statements_are_names(server, name):
    quoted = '"' + name.replace('"', '""') + '"'
    server.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
    made = "SELECT n AS gid, 'A' || n % 9 + 1, '6201', n % 50, 2021 FROM generate_series(1, 900) n"
    jobs = name.replace(";", ",") if len(name) < 63 else "jobs"  # QGIS takes what has ';' in it for two fields
    field = '"' + jobs.replace('"', '""') + '"'
    server.execute(f"CREATE TABLE {quoted} (gid, area, industry, {field}, year) AS {made}")
    server.execute(f"ALTER TABLE {quoted} ADD PRIMARY KEY (gid)")
    from qgis.core import QgsDataSourceUri, QgsVectorLayer

    uri = QgsDataSourceUri(server.uri())
    uri.setDataSource("public", name, None, "", "gid")
    layer = QgsVectorLayer(uri.uri(False), "firms", "postgres")
    assert layer.isValid()
    fields = {"EMPLOYMENT_AREA": "area", "EMPLOYMENT_INDUSTRY": "industry"}
    fields["EMPLOYMENT_JOBS"] = jobs
    done = run("creativeclusters:sectoremployment", {**employed(layer), **fields, "TABLE": "TEMPORARY_OUTPUT"})
    assert sum(one["jobs_total"] for one in done.layers["OUTPUT"].getFeatures()) == sum(n % 50 for n in range(1, 901))
    assert server.execute("SELECT count(*) FROM kept") == [(0,)]

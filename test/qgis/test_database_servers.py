"""Areas sent to PostgreSQL in every way, and businesses that lie in parts on several servers: the answer of one statement on one."""

import socket
from contextlib import closing

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProviderRegistry

from creative_clusters_plugin.layers import database_areas

from .layers import memory
from .registers import areas_of, crooked, layer_of, places, register
from .running import run
from .test_database import EPSG, answer, as_in, given

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:countbusinesses"
SMALL = 15_000  # characters of a statement, instead of 8,000,000
SHAPES = crooked(4)
PART = "gid serial PRIMARY KEY, sic text, jobs int, year int, place geometry(Point,3035)"


@pytest.fixture(scope="module")
def other():
    """A second PostgreSQL."""
    from test import database

    if database.binaries() is None:
        pytest.skip("needs PostgreSQL with PostGIS (`bash .ci/setup test` installs them)")
    with database.running() as running:
        yield running


@pytest.fixture(scope="module")
def parts(server, other):
    """The table `entire` on one server, and the same rows in three parts: `part` on it, `part` and `part_3` on the other."""
    register(server, "entire", places(SHAPES, 1_200))
    rows = server.execute("SELECT sic, jobs, year, place::text FROM entire ORDER BY gid")
    for number, (place, table) in enumerate(((server, "part"), (other, "part"), (other, "part_3"))):
        place.execute(f"CREATE TABLE {table} ({PART})")
        for start in range(number, len(rows), 3 * 200):
            some = rows[start : start + 3 * 200 : 3]
            place.execute(
                f"INSERT INTO {table} (sic, jobs, year, place) VALUES {', '.join(['(%s, %s, %s, %s)'] * len(some))}",
                tuple(value for row in some for value in row),
            )
    return f"127.0.0.1:{server.port}; 127.0.0.1:{other.port}\nport={other.port} host=127.0.0.1 table=part_3"


@pytest.fixture
def sent(monkeypatch) -> list[str]:
    """What is asked beside the areas' own statements, in order; statements are kept small."""
    asked: list[str] = []
    ask = database_areas.ask

    def kept(database, statement, feedback):
        asked.append(statement)
        return ask(database, statement, feedback)

    monkeypatch.setattr(database_areas, "ask", kept)
    monkeypatch.setattr(database_areas, "LARGEST", SMALL)
    return asked


def left(server) -> list[tuple]:
    return server.execute("SELECT relname FROM pg_class WHERE relname LIKE 'areas\\_%'")


# ---- areas that are too many for a statement ----


def test_many_areas_are_sent_once_and_kept_in_temporary_tables(server, parts, sent, monkeypatch):
    layer = layer_of(server, "entire")
    done = run(TOOL, given(layer, areas_of(SHAPES)))
    made, counted = (
        [one for one in sent if one.startswith("CREATE TEMPORARY")],
        [one for one in sent if "string_agg" in one],
    )
    assert len(made) == len(counted) == 1 and "pg_temp.areas_" in counted[0]
    assert len(sent) > 6 and max(map(len, sent)) < 2 * SMALL
    assert len(counted[0]) < 6_000, "the areas do not travel with the statement"
    assert "portions" not in done.log and left(server) == []
    monkeypatch.setattr(database_areas, "LARGEST", 8_000_000)
    at_once = run(TOOL, given(layer, areas_of(SHAPES)))
    assert answer(done) == answer(at_once) and "pg_temp" not in sent[-1]


def test_who_may_only_read_gets_them_in_portions(server, parts, sent, monkeypatch):
    server.execute("CREATE ROLE looking LOGIN; GRANT SELECT ON entire TO looking")
    server.execute("ALTER ROLE looking SET default_transaction_read_only = on")
    layer = layer_of(server, "entire", user="looking")
    done = run(TOOL, given(layer, areas_of(SHAPES)))
    portions = [one for one in sent if "string_agg" in one]
    assert len(portions) > 3 and max(map(len, portions)) < 2 * SMALL
    assert f"sent in {len(portions)} portions" in done.log and "read-only" in done.log
    monkeypatch.setattr(database_areas, "LARGEST", 8_000_000)
    assert answer(done)[:3] == answer(run(TOOL, given(layer, areas_of(SHAPES))))[:3]


def test_tables_that_another_session_has_are_no_obstacle(server, parts, sent, monkeypatch):
    """As with a pooler that hands each statement to another session."""
    ask = database_areas.ask

    def elsewhere(database, statement, feedback):
        if "string_agg" in statement and "pg_temp" in statement:
            database.connection().executeSql("DISCARD TEMP")
        return ask(database, statement, feedback)

    monkeypatch.setattr(database_areas, "ask", elsewhere)
    layer = layer_of(server, "entire")
    done = run(TOOL, given(layer, areas_of(SHAPES)))
    assert "portions" in done.log and "does not exist" in done.log
    monkeypatch.setattr(database_areas, "LARGEST", 8_000_000)
    assert answer(done)[:3] == answer(run(TOOL, given(layer, areas_of(SHAPES))))[:3]


# ---- several servers ----


@pytest.mark.parametrize("more", [{}, {"TABLE": None, "SECTORS": 0, "POINTS_YEAR": ""}, {"POINTS_FILTER": "jobs > 20"}])
def test_parts_on_several_servers_add_up_to_the_whole(server, parts, more):
    done = run(TOOL, given(layer_of(server, "part"), areas_of(SHAPES), SERVERS=parts, **more))
    whole = run(TOOL, given(layer_of(server, "entire"), areas_of(SHAPES), **more))
    assert answer(done)[:3] == answer(whole)[:3]
    assert done.log.count("was counted in the database on '127.0.0.1:") == 3
    said = [
        [line for line in run_.log.split("\n") if "firms" in line and "counted in" not in line]
        for run_ in (done, whole)
    ]
    assert [line for line in said[0] if "FROM" not in line] == [line for line in said[1] if "FROM" not in line]


def test_parts_on_several_servers_with_areas_sent_once_and_moved(server, parts, sent):
    """Each in temporary tables of its own server; in another coordinate reference system."""
    shapes = shapely.transform(SHAPES, lambda corners: as_in(corners, EPSG, 4326))
    areas = areas_of(shapes, "EPSG:4326")
    done = run(TOOL, given(layer_of(server, "part"), areas, SERVERS=parts))
    assert sum(one.startswith("CREATE TEMPORARY") for one in sent) == 3
    assert answer(done)[:3] == answer(run(TOOL, given(layer_of(server, "entire"), areas)))[:3]
    assert left(server) == []


def test_a_stored_connection_by_its_name(server, other, parts):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    connection = metadata.createConnection(other.uri(), {})
    metadata.saveConnection(connection, "second shard")
    try:
        done = run(TOOL, given(layer_of(server, "part"), areas_of(SHAPES), SERVERS="second shard"))
    finally:
        metadata.deleteConnection("second shard")
    alone = run(TOOL, given(layer_of(other, "part"), areas_of(SHAPES)))
    assert answer(done)[:3] == answer(alone)[:3] and "on 'second shard'" in done.log


def refused(layer, servers: str, **more) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(layer, areas_of(SHAPES), SERVERS=servers, **more))
    return str(caught.value)


def test_a_server_that_does_not_answer_is_named(server, parts):
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        said = refused(layer_of(server, "part"), f"127.0.0.1:{server.port}; 127.0.0.1:{port}")
    assert f"127.0.0.1:{port}/register" in said and f":{server.port}/" not in said


def test_a_table_that_is_missing_or_otherwise_there_names_its_server(server, other, parts):
    layer = layer_of(server, "part")
    own = f"127.0.0.1:{server.port}"
    said = refused(layer, f'{own}; host=127.0.0.1 port={other.port} table="public"."none"')
    assert f":{other.port}/" in said and "does not exist" in said
    other.execute(f"CREATE TABLE moved ({PART.replace('3035', '4326')})")
    said = refused(layer, f"{own}; host=127.0.0.1 port={other.port} table=public.moved")
    assert f":{other.port}/" in said and "4326" in said and "3035" in said
    other.execute("CREATE TABLE without AS SELECT gid, sic, jobs AS staff, year, place FROM part")
    said = refused(layer, f'{own}; host=127.0.0.1 port={other.port} table="public"."without"')
    assert f":{other.port}/" in said and "jobs" in said


def test_nothing_is_counted_twice(server, parts):
    said = refused(layer_of(server, "part"), f"127.0.0.1:{server.port}; localhost:{server.port}")
    assert "twice" in said and "localhost" in said


def test_what_names_no_server(server, parts):
    layer = layer_of(server, "part")
    assert "names no server" in refused(layer, "user=me password=geheim") and "geheim" not in refused(
        layer, "password=geheim"
    )
    assert "names no server" in refused(layer, "host=127.0.0.1 colour=red")
    said = refused(layer, f"127.0.0.1:{server.port}", POINTS_FILTER="length(sic) = 5")
    assert "written in SQL" in said
    file = memory("Point?crs=EPSG:3035", "sic:string jobs:int year:int", [("62010", 1, 2020)], "firms")
    assert "PostgreSQL" in refused(file, "127.0.0.1")
    assert "is for a layer" in refused(
        None, "127.0.0.1", POINTS_FILE="x.parquet", POINTS_INDUSTRY="", POINTS_JOBS="", POINTS_YEAR=""
    )

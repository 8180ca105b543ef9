"""Figures worked out by a real PostgreSQL server: the same, to the last row, as those worked out here."""

import io
import re
import threading

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsDataSourceUri,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from .layers import GIVEN, boundaries, memory, records
from .registers import COLUMNS, EPSG, HERE, SOUTH, WEST, areas_of, crooked, layer_of, places, register
from .running import FOUR_WAYS, run
from .styled_areas import written

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:countbusinesses"
THERE = "was counted in the database"
NUMBERS = ("COUNTED", "OUTSIDE_COUNT", "UNCODED_COUNT", "BORDER_COUNT", "AREA_COUNT", "TOTAL_JOBS")
BUSY = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%string_agg%' AND pid <> pg_backend_pid()"


def given(points, areas, **more) -> dict:
    roles = {"POINTS_INDUSTRY": "sic", "POINTS_JOBS": "jobs", "POINTS_YEAR": "year"}
    inputs = {"POINTS": points, "BOUNDARIES": areas, "BOUNDARY_ID": "area", **roles, "SECTORS": GIVEN}
    return {**inputs, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", **more}


def answer(done) -> tuple:
    """All that a run gives, but for the statement that it shows and where the counting was done."""
    own = (HERE, THERE, "--")
    said = [line for line in done.log.split("\n") if line.endswith(".") and not any(text in line for text in own)]
    output = sorted(map(str, records(done.layers["OUTPUT"])))
    table = records(done.layers["TABLE"]) if "TABLE" in done.layers else []
    return {name: done.outputs[name] for name in NUMBERS}, output, table, said


def both(layer, areas, **more):
    """The tool run by the server and here, on the same layer: the same answer. Returns the first run."""
    there = run(TOOL, given(layer, areas, **more))
    assert "SELECT industry" in there.log and THERE in there.log and HERE not in there.log
    QgsProject.instance().addMapLayer(layer, False)
    all_rows = QgsProcessingFeatureSourceDefinition(layer.id(), False, 100_000_000)
    here = run(TOOL, given(all_rows, areas, **more))
    assert HERE in here.log and "SELECT industry" not in here.log
    for theirs, own in zip(answer(there), answer(here), strict=True):
        assert theirs == own
    return there


# ---- the same answer ----


def test_thousands_of_points_on_and_off_borders_with_gaps_everywhere(server):
    shapes = crooked()
    register(server, "plain", places(shapes, 6_000))
    done = both(layer_of(server, "plain"), areas_of(shapes))
    assert done.outputs["BORDER_COUNT"] > 1_500 and done.outputs["OUTSIDE_COUNT"] > 1_000
    assert "have no geometry" in done.log and "have no industry" in done.log and "do not say their jobs" in done.log


def test_one_register_kept_in_four_places(server, tmp_path):
    """In PostgreSQL, in Parquet (DuckDB), in a GeoPackage (in columns) and in memory (feature by feature)."""
    duckdb = pytest.importorskip("duckdb", reason="needs duckdb: pip install duckdb")
    shapes = crooked()
    register(server, "everywhere", places(shapes, 1_500))
    there = layer_of(server, "everywhere")
    rows, points = [], []
    for feature in there.getFeatures():
        rows.append([feature[name] if feature[name] != NULL else None for name in ("sic", "jobs", "year")])
        points.append(feature.geometry())
    held = memory(f"Point?crs=EPSG:{EPSG}", "sic:string jobs:integer year:integer", rows, "firms", points)
    stored = QgsVectorLayer(written(held, tmp_path / "firms.gpkg", "GPKG"), "firms", "ogr")
    at = [(None, None) if point.isNull() else (point.asPoint().x(), point.asPoint().y()) for point in points]
    frame = pd.DataFrame(rows, columns=["sic", "jobs", "year"]).astype({"jobs": "Int64", "year": "Int64"})
    frame = frame.assign(x=[one[0] for one in at], y=[one[1] for one in at])
    with duckdb.connect() as database:
        database.register("held", frame)
        database.execute(f"COPY held TO '{tmp_path / 'firms.parquet'}' (FORMAT parquet)")
    areas = areas_of(shapes)
    in_file = {"POINTS": None, "POINTS_FILE": str(tmp_path / "firms.parquet"), "FILE_COLUMNS": "industry=sic"}
    unset = {f"POINTS_{role}": None for role in ("INDUSTRY", "JOBS", "YEAR")}
    runs = [run(TOOL, given(one, areas)) for one in (held, stored, there)]
    runs.append(run(TOOL, {**given(None, areas), **unset, **in_file}))
    assert "SELECT industry" in runs[2].log and "SELECT industry" not in runs[0].log
    first, *others = [answer(done)[:3] for done in runs]
    assert first[0]["BORDER_COUNT"] > 300 and len(first[2]) > 300
    for other in others:
        assert other == first


@pytest.mark.parametrize(
    ("industry", "jobs", "year"),
    [
        ("int", "text", "date"),
        ("numeric(8,2)", "real", "timestamp"),
        ("double precision", "double precision", "text"),
        ("bigint", "numeric(8,3)", "smallint"),
    ],
)
def test_whatever_the_columns_are(server, industry, jobs, year):
    table = f"types_{industry[:3]}"
    shapes = crooked(3)
    register(server, table, places(shapes, 800), industry, jobs, year)
    both(layer_of(server, table), areas_of(shapes))
    both(layer_of(server, table), areas_of(shapes), POINTS_JOBS="", POINTS_YEAR="")


@pytest.mark.parametrize("industry", ["text", "int", "double precision"])
def test_what_is_in_no_sector_comes_back_as_one(server, industry):
    """Where no table is asked for; the sectors, what lies outside and what is no code are as they are otherwise."""
    table, shapes = f"sectors_{industry[:3]}", crooked(3)
    register(server, table, places(shapes, 1_500), industry)
    server.execute(
        f"UPDATE {table} SET sic = '0111' WHERE gid % 9 = 1; UPDATE {table} SET sic = '4711' WHERE gid % 9 = 2"
    )
    layer, rows = layer_of(server, table), []
    for more in ({"TABLE": None}, {}):
        done = both(layer, areas_of(shapes), SECTORS=0, POINTS_YEAR="", **more)
        rows.append(int(re.search(r"[Rr]ows that came back: (\d+)", done.log)[1]))
        assert ("VALUES (" in done.log) == bool(more)
    assert rows[0] <= rows[1]


@pytest.mark.parametrize("points_crs", [4326, 3857, 25832])
@pytest.mark.parametrize("areas_crs", [EPSG, 4326])
def test_whatever_the_coordinate_reference_systems_are(server, points_crs, areas_crs):
    """The places are those of the borders as nearly as numbers hold them: server and QGIS round alike."""
    table, shapes = f"system_{points_crs}_{areas_crs}", crooked(3)
    xy = as_in(places(shapes, 1_000), EPSG, points_crs)
    shapes = shapely.transform(shapes, lambda corners: as_in(corners, EPSG, areas_crs))
    register(server, table, xy, srid=points_crs)
    both(layer_of(server, table, srid=points_crs), areas_of(shapes, f"EPSG:{areas_crs}"))


def as_in(xy: np.ndarray, own: int, other: int) -> np.ndarray:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY

    own, other = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (own, other))
    there = QgsCoordinateTransform(own, other, QgsProject.instance())
    return np.array([tuple(there.transform(QgsPointXY(*place))) for place in xy.tolist()])


def test_places_that_are_none_are_outside_and_said(server):
    areas = boundaries(crs="EPSG:25831", ids=["A", "B"])
    register(server, "nowhere", np.array([[3.0, 50.0], [500.0, 95.0], [600.0, 5.0], [700.0, 1.0]] * 30), srid=4326)
    shapes = [shapely.box(400_000, 5_000_000, 600_000, 6_000_000)]
    done = both(layer_of(server, "nowhere", srid=4326), areas_of(shapes, "EPSG:25831"))
    assert "cannot be transformed" in done.log and areas.isValid()


SCHEMA, TABLE, CODE, JOBS, YEAR = "My 'Schema", "Firms 'a' %s", 'SIC "code"', "Jobs'", "a year"


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def test_names_filters_and_values_of_any_kind(server):
    """Quotes, blanks and upper case in the names of schema, table and columns; a filter of the layer and one of the tool."""
    shapes = crooked(3)
    register(server, "odd", places(shapes, 1_500))
    code, jobs, year = quoted(CODE), quoted(JOBS), quoted(YEAR)
    columns = f"gid, sic AS {code}, jobs AS {jobs}, year AS {year}, place"
    server.execute(f"CREATE SCHEMA {quoted(SCHEMA)}")
    server.execute(f"CREATE TABLE {quoted(SCHEMA)}.{quoted(TABLE)} AS SELECT {columns} FROM odd")
    uri = QgsDataSourceUri(server.uri())
    uri.setDataSource(SCHEMA, TABLE, "place", f"{code} <> 'it''s'", "gid")
    layer = QgsVectorLayer(uri.uri(False), "firms", "postgres")
    assert layer.isValid()
    names = {"POINTS_INDUSTRY": CODE, "POINTS_JOBS": JOBS, "POINTS_YEAR": YEAR}
    filters = [
        f"{year} IN (2019, 2020) AND NOT {jobs} < 10",
        f"""{code} = 'a "b"' OR {code} = '\\\\N'""",
        f"{jobs} IS NOT NULL AND {year} >= 2020.5",
        f"{jobs} IS NULL",
        f"{code} NOT IN ('62010', '71111')",
    ]
    counted = []
    for expression in filters:
        counted.append(both(layer, areas_of(shapes), POINTS_FILTER=expression, **names).outputs["COUNTED"])
    assert len(set(counted)) == len(filters) and min(counted) > 50
    done = run(TOOL, given(layer, areas_of(shapes), POINTS_FILTER=f"length({code}) = 5", **names))
    assert HERE in done.log and "written in SQL" in done.log


def test_several_points_heights_and_columns_of_any_geometry(server):
    shapes = crooked(2)
    middle = shapely.get_coordinates(shapely.centroid(shapes)).tolist()
    (west, south), (east, north) = middle[0], middle[3]
    made = [
        f"MULTIPOINT({west} {south}, {east} {north})",
        f"MULTIPOINT({east} {north})",
        "MULTIPOINT EMPTY",
        f"POINT({west} {south})",
    ]
    for name, kind in (("several", "MultiPoint"), ("mixed", "Geometry"), ("raised", "PointZ")):
        server.execute(f"CREATE TABLE {name} ({COLUMNS}, place geometry({kind},{EPSG}))")
        for wkt in made:
            if kind == "MultiPoint" and wkt.startswith("POINT"):
                continue
            wkt = wkt if kind != "PointZ" else f"POINT Z ({west} {south} 5)"
            values = f"('62010', 2, 2020, 'SRID={EPSG};{wkt}')"
            server.execute(f"INSERT INTO {name} (sic, jobs, year, place) VALUES {values}")
    done = both(layer_of(server, "several", "MultiPoint"), areas_of(shapes))
    assert "1 feature of 'firms' has several points" in done.log and "1 feature of 'firms' has no geometry" in done.log
    both(layer_of(server, "raised", "PointZ"), areas_of(shapes))
    both(layer_of(server, "mixed", "Point"), areas_of(shapes))
    server.execute("INSERT INTO mixed (sic, jobs, year) VALUES ('62010', 2, 2020)")
    done = run(TOOL, given(layer_of(server, "mixed", "Point"), areas_of(shapes)))
    assert HERE in done.log and "not everything in the column" in done.log
    assert done.outputs["COUNTED"] == 3


def test_areas_that_overlap_are_invalid_or_have_no_shape(server):
    wide, bow = shapely.box(WEST, SOUTH, WEST + 9_000, SOUTH + 9_000), WEST + 20_000
    corners = [(0, 0), (9_000, 9_000), (9_000, 0), (0, 9_000)]
    tie = shapely.Polygon(np.add(corners, (bow, SOUTH)))
    small = shapely.box(WEST + 3_000, SOUTH + 3_000, WEST + 5_000, SOUTH + 12_000)
    hole = shapely.box(WEST + 2_000, SOUTH + 12_000, WEST + 4_000, SOUTH + 15_000)
    ring = shapely.difference(shapely.box(WEST, SOUTH + 10_000, WEST + 9_000, SOUTH + 19_000), hole)
    shapes = np.array([wide, small, tie, ring, shapely.Polygon(), wide])
    rng = np.random.default_rng(8)
    xy = rng.integers((WEST, SOUTH), (WEST + 30_000, SOUTH + 20_000), (4_000, 2)).round(-2).astype(float)
    register(server, "overlapping", xy)
    done = both(layer_of(server, "overlapping"), areas_of(shapes, ids=["C", "B", "T", "R", "N", "D"]))
    assert "where areas overlap" in done.log and "on a border of several areas" in done.log
    assert "1 area has an invalid geometry" in done.log


def test_views_queries_and_partitioned_tables(server):
    shapes = crooked(3)
    register(server, "whole", places(shapes, 1_000))
    server.execute("CREATE VIEW seen AS SELECT * FROM whole WHERE jobs > 3")
    server.execute(
        f"CREATE TABLE parted (gid int, sic text, jobs int, year int, place geometry(Point,{EPSG})) PARTITION BY HASH (gid)"
    )
    for part in range(3):
        server.execute(f"CREATE TABLE parted_{part} PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER {part})")
    server.execute("INSERT INTO parted SELECT * FROM whole")
    for table in ("seen", "parted"):
        both(layer_of(server, table), areas_of(shapes))
    both(layer_of(server, '"(SELECT * FROM whole WHERE jobs > 3 AND place IS NOT NULL)"'), areas_of(shapes))


def test_the_firms_of_south_yorkshire(server, real_data):
    """42,918 firms in four local authorities, as test_count_businesses.py counts them from the file."""
    file = real_data / "uk_southyorks_firm_points" / "southyorks_firms.gpkg"
    firms, areas = (QgsVectorLayer(f"{file}|layername={name}", name, "ogr") for name in ("firms", "lad"))
    srid = firms.crs().postgisSrid()
    server.execute(f"CREATE TABLE yorkshire (gid serial PRIMARY KEY, sic text, jobs int, place geometry(Point,{srid}))")
    lines = [
        f"{firm['sic5']}\t{firm['employees']}\tSRID={srid};{firm.geometry().asWkt(17)}\n"
        for firm in firms.getFeatures()
    ]
    server.copy("yorkshire (sic, jobs, place)", io.StringIO("".join(lines)))
    more = {"BOUNDARY_ID": "lad16cd", "POINTS_YEAR": "", "SECTORS": 0, "TABLE": None}
    done = both(layer_of(server, "yorkshire", srid=srid), areas, **more)
    assert (done.outputs["COUNTED"], done.outputs["UNCODED_COUNT"], done.outputs["OUTSIDE_COUNT"]) == (42_719, 199, 0)


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_it_is_the_same_in_every_way(server, tmp_path, way):
    """From console, toolbox (in a thread), model and command line; the layer is given by its source."""
    shapes = crooked(3)
    register(server, f"by_{way}", places(shapes, 500))
    layer = layer_of(server, f"by_{way}")
    areas = written(areas_of(shapes), tmp_path / "areas.gpkg", "GPKG")
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "TABLE")}
    done = FOUR_WAYS[way](TOOL, given(f"postgres://{layer.source()}", areas, **files))
    plain = run(TOOL, given(layer, areas))
    assert "SELECT industry" in done.log and THERE in done.log
    assert {name: done.outputs[name] for name in NUMBERS} == {name: plain.outputs[name] for name in NUMBERS}
    assert records(done.layers["TABLE"]) == records(plain.layers["TABLE"])


# ---- what is left to QGIS, and says so ----


def test_what_only_qgis_knows_is_counted_here(server):
    shapes = crooked(2)
    register(server, "partial", places(shapes, 200))
    layer, areas = layer_of(server, "partial"), areas_of(shapes)
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByExpression('"gid" < 50')
    done = run(TOOL, given(QgsProcessingFeatureSourceDefinition(layer.id(), True), areas))
    assert HERE in done.log and "only a part of the layer is chosen" in done.log
    assert 0 < done.outputs["COUNTED"] < 50
    layer.startEditing()
    layer.deleteFeature(1)
    assert "edits that are not saved" in run(TOOL, given(layer, areas)).log
    layer.rollBack()


def test_values_that_are_refused_are_named_by_row(server):
    shapes = crooked(2)
    register(server, "negative", places(shapes, 200))
    server.execute("UPDATE negative SET jobs = -1 WHERE gid = 7")
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(layer_of(server, "negative"), areas_of(shapes)), feedback)
    assert "1 negative value" in str(caught.value) and "row" in str(caught.value)
    register(server, "empty", np.zeros((0, 2)))
    with pytest.raises(QgsProcessingException, match="is left to count"):
        run(TOOL, given(layer_of(server, "empty"), areas_of(shapes)))


# ---- the server's side ----


def test_a_role_that_may_only_read_is_enough(server):
    shapes = crooked(3)
    register(server, "guarded", places(shapes, 500))
    server.execute("CREATE ROLE reader LOGIN")
    server.execute("GRANT SELECT ON guarded TO reader")
    server.execute("ALTER ROLE reader SET default_transaction_read_only = on")
    server.execute("REVOKE CREATE, TEMPORARY ON DATABASE register FROM PUBLIC")
    server.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    both(layer_of(server, "guarded", user="reader"), areas_of(shapes))


def test_it_can_be_cancelled_while_the_server_counts(server):
    shapes = crooked(2)
    register(server, "slow", places(shapes, 1_000))
    server.execute(
        "CREATE SEQUENCE rows_read;"
        "CREATE FUNCTION slowly(text) RETURNS text STABLE LANGUAGE plpgsql AS "
        "'BEGIN PERFORM nextval(''rows_read''), pg_sleep(0.3); RETURN $1; END';"
        "CREATE VIEW slowly AS SELECT gid, place, jobs, year, slowly(sic) AS sic FROM slow"
    )
    layer = layer_of(server, "slowly")
    feedback, logged = QgsProcessingFeedback(False), []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda *message: logged.append(message)
    )

    over = threading.Event()

    def stop():
        while not server.execute(BUSY) and not over.wait(0.1):
            pass
        feedback.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    done = run(TOOL, given(layer, areas_of(shapes)), feedback)
    over.set()
    stopper.join()
    assert "OUTPUT" not in done.outputs
    assert not server.execute(BUSY)
    ((read,),) = server.execute("SELECT last_value FROM rows_read")
    assert 1 <= read < 1_000, "rows that the server read before it stopped"
    assert not any("string_agg" in message[0] for message in logged)
    QgsApplication.messageLog().logMessage("again", "test")
    assert logged[-1][0] == "again"


def test_the_statement_is_shown_short(server):
    shapes = crooked(3)
    register(server, "shown", places(shapes, 2_000))
    done = run(TOOL, given(layer_of(server, "shown"), areas_of(shapes)))
    assert 'FROM "public"."shown"' in done.log and "characters)" in done.log
    assert len(done.log) < 12_000

"""Times `countbusinesses` in a real PostgreSQL against reading the same layer: `python -m test.bench.database [points]`."""

import multiprocessing
import re
import resource
import select
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from .. import database
from ..session import tools
from .counting import EPSG, SIDE, register, shapes
from .processes import processor_seconds

POINTS = 10_000_000
CHUNK = 100_000  # rows at a time to COPY
# a modest server; its defaults are those of a machine with 128 MB
SETTINGS = {"shared_buffers": "1GB", "work_mem": "64MB", "maintenance_work_mem": "512MB", "effective_cache_size": "4GB"}


class Lines:
    """Lines to COPY, made as they are read."""

    def __init__(self, chunks: Iterator[str]):
        self._chunks, self._rest = chunks, ""

    def read(self, size: int) -> str:
        while len(self._rest) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._rest += chunk
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


def hexes(geometries) -> list[str]:
    import shapely

    return shapely.to_wkb(shapely.set_srid(geometries, EPSG), hex=True, include_srid=True).tolist()


def load(server: database.Server, count: int) -> None:
    """Tables `firms` and `areas`, with the indexes that QGIS's import makes."""
    import shapely

    xy, codes, jobs = register(count)

    def rows() -> Iterator[str]:
        for start in range(0, count, CHUNK):
            part = slice(start, start + CHUNK)
            columns = codes[part].tolist(), jobs[part].tolist(), hexes(shapely.points(xy[part]))
            yield "".join(f"{code}\t{number}\t{shape}\n" for code, number, shape in zip(*columns, strict=True))

    server.execute(f"CREATE TABLE firms (gid serial, industry text, jobs int, geom geometry(Point,{EPSG}))")
    server.copy("firms (industry, jobs, geom)", Lines(rows()))
    server.execute("ALTER TABLE firms ADD PRIMARY KEY (gid)")
    server.execute("CREATE INDEX ON firms USING gist (geom)")
    server.execute(f"CREATE TABLE areas (gid serial PRIMARY KEY, area text, geom geometry(Polygon,{EPSG}))")
    lines = (f"A{number:05d}\t{shape}\n" for number, shape in enumerate(hexes(shapes())))
    server.copy("areas (area, geom)", Lines(lines))
    server.execute("CREATE INDEX ON areas USING gist (geom)")
    server.execute("VACUUM (ANALYZE)")


def _forward(listening: socket.socket, port: int, sent, came) -> None:
    """Hand everything on to the server, and count the bytes of both ways."""

    def serve(client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", port)) as server:
            ways = {client: (server, sent), server: (client, came)}
            while True:
                for end in select.select(list(ways), [], [])[0]:
                    data = end.recv(1 << 20)
                    if not data:
                        return
                    other, counter = ways[end]
                    other.sendall(data)
                    with counter.get_lock():
                        counter.value += len(data)

    while True:
        threading.Thread(target=serve, args=(listening.accept()[0],), daemon=True).start()


@contextmanager
def counted(server: database.Server):
    """The server as seen through a port that counts bytes: it, and the numbers of bytes that went there and came back."""
    sent, came = (multiprocessing.Value("q", 0) for _ in range(2))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        process = multiprocessing.Process(target=_forward, args=(listening, server.port, sent, came), daemon=True)
        process.start()
        try:
            yield replace(server, port=listening.getsockname()[1]), sent, came
        finally:
            process.terminate()
            process.join()


def measure(server: database.Server, count: int) -> None:
    import processing
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingFeedback, QgsProject, QgsVectorLayer

    with counted(server) as (seen, sent, came), tempfile.TemporaryDirectory() as folder:

        def layer(table: str, kind: str) -> QgsVectorLayer:
            return QgsVectorLayer(
                f'{seen.uri()} key=\'gid\' type={kind} srid={EPSG} table="public"."{table}" (geom)', table, "postgres"
            )

        firms, areas = layer("firms", "Point"), layer("areas", "Polygon")
        QgsProject.instance().addMapLayer(firms, False)
        # a part of a layer, even if it is all of it, is read by QGIS
        ways = {"database": firms, "QGIS": QgsProcessingFeatureSourceDefinition(firms.id(), False, 2 * count)}
        inputs = {"POINTS_INDUSTRY": "industry", "POINTS_JOBS": "jobs", "BOUNDARIES": areas, "BOUNDARY_ID": "area"}
        print(f"countbusinesses of a PostgreSQL layer: {count:,} points in {SIDE * SIDE:,} polygons")
        results = []
        postmaster = int((Path(server.execute("SHOW data_directory")[0][0]) / "postmaster.pid").read_text().split()[0])
        for name, points in ways.items():
            feedback, before = QgsProcessingFeedback(False), (sent.value, came.value)
            output = str(Path(folder) / f"{name}.gpkg")
            start, own, theirs = time.perf_counter(), time.process_time(), processor_seconds(postmaster)
            done = processing.run(
                "creativeclusters:countbusinesses", {**inputs, "POINTS": points, "OUTPUT": output}, feedback=feedback
            )
            seconds = time.perf_counter() - start
            own, theirs = time.process_time() - own, processor_seconds(postmaster) - theirs
            there, back = sent.value - before[0], came.value - before[1]
            rows = re.search(r"[Rr]ows that came back: (\d+)", feedback.textLog())
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"  counted in {name:9} {seconds:7.1f} s by the clock, {own:.1f} s of the processor here, {theirs:.1f} s of the server, "
                f"rows of businesses that came back {int(rows[1]) if rows else count:,}, {back / 1e6:,.0f} MB (boundaries included), "
                f"sent {there / 1e6:,.1f} MB, peak memory {peak:,.0f} MB",
                flush=True,
            )
            results.append({key: value for key, value in done.items() if isinstance(value, (int, float))})
        print(f"  the same numbers: {results[0] == results[1]} {results[0]}")


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else POINTS
    if database.binaries() is None:
        print("countbusinesses in a database: not measured, PostgreSQL with PostGIS is not installed")
        return 0
    with tools(), database.running(**SETTINGS) as server:
        start = time.perf_counter()
        load(server, count)
        print(f"loaded in {time.perf_counter() - start:.0f} s")
        measure(server, count)
    return 0


if __name__ == "__main__":
    sys.exit(main())

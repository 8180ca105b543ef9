"""A PostgreSQL with PostGIS of its own for a test or a benchmark: on loopback, in a temporary folder, gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ACCOUNT = "postgres"  # the server does not run as root
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "4GB",
    "timezone": "UTC",
}


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL that has PostGIS, None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    extension = "/usr/share/postgresql/{version}/extension/postgis.control"
    found = [path.parent for path in found if Path(extension.format(version=path.parts[-3])).exists()]
    return found[-1] if found else None


@dataclass(frozen=True)
class Server:
    """A running server: connect with `uri` as `owner`, who may do everything, or as a role that `execute` made."""

    port: int
    owner: str = "owner"
    database: str = "register"

    def uri(self, user: str = "", options: str = "") -> str:
        """What QGIS and libpq connect with."""
        parts = [f"dbname='{self.database}'", "host=127.0.0.1", f"port={self.port}", f"user='{user or self.owner}'"]
        return " ".join([*parts, "sslmode=disable", *([f"options='{options}'"] if options else [])])

    def connect(self, user: str = "", options: str = ""):
        import psycopg2

        connection = psycopg2.connect(self.uri(user, options))
        connection.autocommit = True
        return connection

    def execute(self, statement: str, values: tuple | None = None) -> list[tuple]:
        """Run a statement as the owner; returns its rows."""
        connection = self.connect()
        try:
            with connection.cursor() as cursor:
                cursor.execute(statement, values)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def copy(self, table: str, lines) -> None:
        """Fill a table from lines of tab-separated values, as COPY reads them."""
        connection = self.connect()
        try:
            with connection.cursor() as cursor:
                cursor.copy_expert(f"COPY {table} FROM STDIN", lines)
        finally:
            connection.close()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """A server with an empty database that has PostGIS. settings: of postgresql.conf, beside those for speed."""
    programs = binaries()
    as_account = []
    if os.getuid() == 0:
        as_account = ["setpriv", f"--reuid={_ACCOUNT}", f"--regid={_ACCOUNT}", "--clear-groups"]
    folder = Path(tempfile.mkdtemp(prefix="register-"))
    port = _free_port()
    options = _SETTINGS | {"port": str(port), "unix_socket_directories": str(folder)} | settings

    def program(name: str, *arguments: str) -> None:
        done = subprocess.run(
            [*as_account, str(programs / name), *arguments], cwd=folder, capture_output=True, text=True, timeout=120
        )
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr or done.stdout}")

    try:
        if as_account:
            shutil.chown(folder, _ACCOUNT, _ACCOUNT)
        data = str(folder / "data")
        program("initdb", "-D", data, "-U", Server.owner, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        with open(folder / "data" / "postgresql.conf", "a", encoding="utf-8") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in options.items())
        log = str(folder / "log")
        program("pg_ctl", "-D", data, "-w", "-t", "60", "-l", log, "start")
        try:
            server = Server(port)
            program("createdb", "-h", str(folder), "-p", str(port), "-U", server.owner, server.database)
            server.execute("CREATE EXTENSION postgis")
            yield server
        finally:
            program("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)

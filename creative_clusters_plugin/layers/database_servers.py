"""A table that lies in parts on several PostgreSQL servers: the same layer on each of them, asked side by side."""

from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from string import Template
from typing import TypeVar

from qgis.core import QgsDataSourceUri, QgsFeedback, QgsProviderRegistry
from qgis.PyQt.QtCore import Qt

from ..core.messages import CreativeClustersError, mark, some
from .database import DatabaseLayer, NotInDatabase, ask, column_systems, quoted_value

_PORT = "5432"
_KEYS = ("host", "port", "dbname", "user", "password", "service", "authcfg", "sslmode", "schema", "table")
_CLUSTER = Template("SELECT system_identifier::text FROM pg_control_system()")
_STARTED = Template("SELECT pg_postmaster_start_time()::text")
_TABLE = Template("SELECT current_database()::text, ${table}::regclass::oid::text")

Result = TypeVar("Result")


def on_servers(database: DatabaseLayer, text: str, feedback: QgsFeedback) -> list[DatabaseLayer]:
    """The layer on each of the servers that `text` names, apart by semicolons.

    A server is a PostgreSQL connection of QGIS by its name, host[:port], or 'key=value …' (host, port, dbname, user, password,
    service, authcfg, sslmode, table) of what is otherwise than in the layer. Raises CreativeClustersError for what names no server,
    for a server that is not reached or has another coordinate reference system, and for a table that would be counted twice.
    """
    entries = [entry.strip() for entry in text.replace("\n", ";").split(";") if entry.strip()]
    found = [_on_server(database, entry) for entry in entries]
    own = database.uri().srid()
    systems = on_each(found, column_systems, feedback)
    for one, system in zip(found, systems, strict=True):
        if own and system - {int(own)}:
            reason = mark(
                "SERVERS: the table on '{server}' has the coordinate reference system {theirs}, and the layer has {own}. Bring them "
                "to the same."
            )
            raise CreativeClustersError(reason, server=one.server, theirs=some(system), own=own)
    _refuse_twice(found, on_each(found, _identity, feedback))
    return found


def on_each(
    databases: list[DatabaseLayer], work: Callable[[DatabaseLayer, QgsFeedback], Result], feedback: QgsFeedback
) -> list[Result]:
    """What `work` makes of each, side by side.

    Of several servers, the first that refuses is named in a CreativeClustersError, and the others are stopped.
    """
    if not databases[0].server:
        return [work(one, feedback) for one in databases]

    def named(database: DatabaseLayer) -> Result:
        try:
            return work(database, stop)
        except NotInDatabase as refusal:
            reason = mark("SERVERS: '{server}' cannot count its part: {reason}. Nothing was written.")
            raise CreativeClustersError(reason, server=database.server, reason=refusal.reason) from refusal

    stop = QgsFeedback()
    feedback.canceled.connect(stop.cancel, Qt.ConnectionType.DirectConnection)
    try:
        with ThreadPoolExecutor(len(databases)) as threads:
            tasks = [threads.submit(named, one) for one in databases]
            wait(tasks, return_when=FIRST_EXCEPTION)
            refused = next((task for task in tasks if task.done() and task.exception()), None)
            if refused:
                stop.cancel()
                refused.result()
            return [task.result() for task in tasks]
    finally:
        feedback.canceled.disconnect(stop.cancel)


def _on_server(database: DatabaseLayer, entry: str) -> DatabaseLayer:
    uri = _stored(entry)
    if uri is not None:
        return database.at(entry, _joined(database.uri(), uri))
    given = QgsDataSourceUri(entry if "=" in entry else _as_keys(entry))
    strange = [key for key in given.parameterKeys() if key not in _KEYS]
    if strange or not (given.host() or given.service() or given.database()):
        text = mark(
            "SERVERS: '{entry}' names no server. It takes PostgreSQL connections of QGIS by name, host or host:port, or key=value with "
            "{keys}; several apart by semicolons."
        )
        raise CreativeClustersError(text, entry=_without_password(entry), keys=", ".join(_KEYS))
    uri = _joined(database.uri(), given)
    place = uri.service() or f"{uri.host()}:{uri.port() or _PORT}"
    return database.at(f"{place}/{uri.database()}", uri)


def _stored(name: str) -> QgsDataSourceUri | None:
    """The PostgreSQL connection that QGIS has under this name."""
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(name)
    return None if connection is None else QgsDataSourceUri(connection.uri())


def _as_keys(entry: str) -> str:
    host, colon, port = entry.rpartition(":") if entry.rpartition(":")[2].isdigit() else (entry, "", "")
    return f"host='{host.strip('[]')}'" + (f" port={port}" if colon else "")


def _joined(own: QgsDataSourceUri, other: QgsDataSourceUri) -> QgsDataSourceUri:
    """`own` with what `other` says instead: where it goes, who asks, and the table."""
    service, host = other.service() or own.service(), other.host() or own.host()
    rest = (
        other.database() or own.database(),
        other.username() or own.username(),
        other.password() or own.password(),
        other.sslMode() if other.sslMode() != QgsDataSourceUri.SslMode.SslPrefer else own.sslMode(),
        other.authConfigId() or own.authConfigId(),
    )
    port = other.port() or ("" if other.host() else own.port())
    uri = QgsDataSourceUri(own)
    if service and not other.host():
        uri.setConnection(service, *rest)
    else:
        uri.setConnection(host, port, *rest)
    if other.table():
        schema, dot, table = ("", "", other.table()) if other.schema() else other.table().partition(".")
        schema, table = (schema, table) if dot else (other.schema() or own.schema(), other.table())
        uri.setDataSource(schema, table, own.geometryColumn(), own.sql(), own.keyColumn())
    return uri


def _without_password(entry: str) -> str:
    return entry.partition("password")[0] + "…" if "password" in entry else entry


def _identity(database: DatabaseLayer, feedback: QgsFeedback) -> tuple[str, ...]:
    """What tells a table of a server from all others, whatever the server is called: a copy that follows it has the same."""
    try:
        cluster = ask(database, _CLUSTER.substitute(), feedback)
    except NotInDatabase:  # not every role may ask that
        cluster = ask(database, _STARTED.substitute(), feedback)
    if database.table().endswith("AS layer"):
        table = [database.table()]
    else:
        (table,) = ask(database, _TABLE.substitute(table=quoted_value(database.table())), feedback)
    return str(cluster[0][0]), *map(str, table)


def _refuse_twice(databases: list[DatabaseLayer], identities: list[tuple[str, ...]]) -> None:
    seen: dict[tuple[str, ...], str] = {}
    for one, identity in zip(databases, identities, strict=True):
        if identity in seen:
            text = mark(
                "SERVERS: '{one}' and '{other}' are the same table of the same server, or of a copy of it: its rows would be counted twice."
            )
            raise CreativeClustersError(text, one=seen[identity], other=one.server)
        seen[identity] = one.server

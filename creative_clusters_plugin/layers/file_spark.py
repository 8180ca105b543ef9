"""Parquet files of a cluster, answered by Spark over Spark Connect: the statements that DuckDB answers on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from string import Template

import pandas as pd
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from ..core.messages import Cancelled, CreativeClustersError, mark
from .file_engines import Engine

_WAIT = 20  # seconds for the server to answer at all
# names in double quotes, and errors instead of NULL where a value is no number, as in DuckDB
_SETTINGS = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.ansi.doubleQuotedIdentifiers": "true",
    "spark.sql.session.timeZone": "UTC",
}
_KEPT = Template("CACHE TABLE $name AS $statement")


class _Spark(Engine):
    def __init__(self, session, name: str, feedback: QgsProcessingFeedback):
        self.name, self._session, self._feedback = name, session, feedback

    def kinds(self) -> dict[str, str]:
        return {name: kind.upper() for name, kind in self._session.table("given").dtypes}

    def put(self, name: str, rows: pd.DataFrame) -> None:
        self._session.createDataFrame(rows).createOrReplaceTempView(name)

    def keep(self, name: str, statement: str) -> None:
        self._session.sql(_KEPT.substitute(name=name, statement=statement))

    def rows(self, statement: str) -> pd.DataFrame:
        if self._feedback.isCanceled():
            raise Cancelled
        found = self._session.sql(statement)
        decimals = [name for name, kind in found.dtypes if kind.startswith("decimal")]
        return found.toPandas().astype(dict.fromkeys(decimals, float))

    def parts(self, statement: str) -> Iterator[pd.DataFrame]:
        yield self.rows(statement)

    def whole(self, digits: str) -> str:
        return f"CAST(conv({digits}, 16, 10) AS BIGINT)"


@contextmanager
def on_spark(files: str, remote: str, feedback: QgsProcessingFeedback) -> Iterator[Engine]:
    """A session of the Spark at `remote` (sc://host:port), with files as the cluster sees them.

    Raises CreativeClustersError where nothing answers there, and for what Spark says.
    """
    try:
        from grpc import FutureTimeoutError, RpcError, channel_ready_future
        from pyspark.errors import PySparkException
        from pyspark.sql.connect.client import DefaultChannelBuilder
        from pyspark.sql.connect.session import SparkSession
    except ImportError as error:
        text = mark(
            "The client of Spark is there and cannot be loaded: {reason} Install it again with all that it needs: {command}"
        )
        command = 'python3 -m pip install --force-reinstall "pyspark-client>=4.0"'
        raise CreativeClustersError(text, reason=error, command=command) from error
    name = "Spark ({place})"
    place = remote.partition("/;")[0]  # what follows may be a token
    session = None
    if feedback.isCanceled():
        raise Cancelled

    def stop() -> None:
        if session is not None:
            session.interruptAll()

    feedback.canceled.connect(stop, Qt.ConnectionType.DirectConnection)
    try:
        channel = DefaultChannelBuilder(remote).toChannel()
        try:
            channel_ready_future(channel).result(timeout=_WAIT)  # else Spark's client tries again for ten minutes
        finally:
            channel.close()
        session = SparkSession.builder.remote(remote).create()
        for key, value in _SETTINGS.items():
            session.conf.set(key, value)
        session.read.option("mergeSchema", "true").parquet(files).createOrReplaceTempView("given")
        yield _Spark(session, name.format(place=place), feedback)
    except FutureTimeoutError as error:
        text = mark(
            "SPARK_REMOTE: nothing answers at {place} within {seconds} seconds. Is a Spark Connect server running there "
            "(sbin/start-connect-server.sh), and may this machine reach it?"
        )
        raise CreativeClustersError(text, place=place, seconds=_WAIT) from error
    except (PySparkException, RpcError) as error:
        if feedback.isCanceled():
            raise Cancelled from error
        text = mark("Spark at {place} cannot count the Parquet files: {reason}")
        raise CreativeClustersError(text, place=place, reason=str(error).partition("\n\n")[0][:500]) from error
    finally:
        feedback.canceled.disconnect(stop)
        if session is not None:
            session.stop()

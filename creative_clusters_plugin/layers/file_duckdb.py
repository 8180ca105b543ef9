"""Parquet files on this machine, answered by DuckDB within limits of memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template

import pandas as pd
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import Qt

from ..core.messages import Cancelled, CreativeClustersError, mark
from .file_engines import Engine

_MEMORY = "500MB"
_CHUNK = 100  # of 2,048 rows each: some 200,000 places at a time
_GIVEN = Template("CREATE TEMP VIEW given AS SELECT * FROM read_parquet($pattern, union_by_name = true)")
_KEPT = Template("CREATE TEMP TABLE $name AS $statement")


class _DuckDb(Engine):
    name = "DuckDB"

    def __init__(self, database, feedback: QgsProcessingFeedback):
        self._database, self._feedback = database, feedback

    def kinds(self) -> dict[str, str]:
        return {row[0]: str(row[1]) for row in self._database.execute("DESCRIBE SELECT * FROM given").fetchall()}

    def put(self, name: str, rows: pd.DataFrame) -> None:
        self._database.register(name, rows)

    def keep(self, name: str, statement: str) -> None:
        self._database.execute(_KEPT.substitute(name=name, statement=statement))

    def rows(self, statement: str) -> pd.DataFrame:
        return self._database.execute(statement).df()

    def parts(self, statement: str) -> Iterator[pd.DataFrame]:
        result = self._database.execute(statement)
        while len(rows := result.fetch_df_chunk(_CHUNK)):
            if self._feedback.isCanceled():
                raise Cancelled
            yield rows

    def whole(self, digits: str) -> str:
        return f"CAST('0x' || {digits} AS BIGINT)"


@contextmanager
def on_this_machine(files: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Iterator[Engine]:
    """DuckDB in memory, with a Parquet file, a folder of such files or a pattern."""
    import duckdb

    place = Path(files)
    pattern = str(place / "**" / "*.parquet") if place.is_dir() else files
    database = duckdb.connect()

    def stop() -> None:
        database.interrupt()

    if feedback.isCanceled():
        raise Cancelled
    feedback.canceled.connect(stop, Qt.ConnectionType.DirectConnection)
    try:
        database.execute(f"SET memory_limit = '{_MEMORY}'")
        if QgsApplication.maxThreads() > 0:  # else as many as there are
            database.execute(f"SET threads = {QgsApplication.maxThreads()}")
        database.execute(f"SET temp_directory = {_text(QgsProcessingUtils.tempFolder(context))}")
        database.execute("SET preserve_insertion_order = false")
        for name in ("autoinstall_known_extensions", "autoload_known_extensions"):  # nothing comes from the network
            database.execute(f"SET {name} = false")
        database.execute("SET enable_progress_bar = false")
        database.execute(_GIVEN.substitute(pattern=_text(pattern)))
        yield _DuckDb(database, feedback)
    except duckdb.Error as error:
        if feedback.isCanceled():
            raise Cancelled from error
        text = mark("The Parquet files cannot be counted: {reason}")
        raise CreativeClustersError(text, reason=str(error).partition("\n\n")[0][:500]) from error
    finally:
        feedback.canceled.disconnect(stop)
        database.close()


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"

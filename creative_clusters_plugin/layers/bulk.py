"""Tables put into a new GeoPackage in one statement, or into a CSV by GDAL alone, faster than feature after feature."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFields, QgsProcessingContext, QgsProcessingUtils
from qgis.PyQt import sip

from ..core.messages import Cancelled, Progress, each
from ..core.values import plain_values
from .sql_names import quoted_name

_BATCH = 20_000  # rows between two looks at the cancel button
_PLACES = 500  # values of one statement, of which every SQLite takes 999: it is worked through once for all of its rows
_PLAIN_KINDS = (pd.api.types.is_datetime64_any_dtype, pd.api.types.is_integer_dtype, pd.api.types.is_float_dtype)
# the names are those of the file itself, quoted
_INSERT = Template("INSERT INTO $table ($columns) VALUES $rows")
_COUNT = Template("SELECT count(*) FROM $table")
_FIRST = Template("SELECT 1 FROM $table LIMIT 1")


def columns_of(frame: pd.DataFrame, progress: Progress = lambda share: True) -> list[pd.Series] | None:
    """The columns of a table as they are to be written; None where QGIS would make texts of values in a way of its own.

    Raises Cancelled.
    """
    columns = [frame[name] for name in frame]
    return columns if all(_written_alike(values, progress) for values in columns) else None


def _written_alike(values: pd.Series, progress: Progress) -> bool:
    kind = values.dtype
    if isinstance(kind, pd.CategoricalDtype):
        values = pd.Series(kind.categories, dtype=object)
    elif any(is_kind(kind) for is_kind in _PLAIN_KINDS):
        return True
    return all(_all_texts(plain_values(part)) for part in each(list(_portions(values)), progress, every=5))


def _portions(values: pd.Series) -> Iterator[pd.Series]:
    """As objects of Python a column takes ten times its room, so never the whole of it."""
    return (values.iloc[start : start + _BATCH] for start in range(0, len(values), _BATCH))


def _values(part: pd.Series) -> list:
    """The values of a portion of a column as SQLite takes them."""
    if not pd.api.types.is_datetime64_any_dtype(part.dtype):
        return plain_values(part)
    days = part.to_numpy().astype("datetime64[D]")
    return np.where(np.isnat(days), None, days.astype(str).astype(object)).tolist()


def _all_texts(values: list) -> bool:
    """Whether all are texts or None, without what ends a text in C or is no letter."""
    if not set(map(type, values)) <= {str, type(None)}:
        return False
    try:
        return b"\0" not in "".join(filter(None, values)).encode()
    except UnicodeEncodeError:
        return False


def fill_table(path: str, columns: list[pd.Series], progress: Progress) -> int | None:
    """Put rows into the one, empty table without geometry of a GeoPackage that nobody else has open; returns how many.

    None, with nothing changed, where it is another file than QGIS makes today. Raises sqlite3.Error where the place is full.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        table = _empty_table(file, len(columns))
        if table is None:
            return None
        if not columns or not len(columns[0]):
            return 0
        # the file is a new one, which is thrown away unless it comes to be whole
        file.execute("PRAGMA synchronous = OFF")
        file.execute("PRAGMA journal_mode = MEMORY")
        file.execute("BEGIN")
        # GDAL's triggers count row by row
        triggers = file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        for name, _ in triggers:
            file.execute(f"DROP TRIGGER {quoted_name(name)}")
        own = [quoted_name(row[1]) for row in file.execute(f"PRAGMA table_info({quoted_name(table)})")][1:]
        named = {"table": quoted_name(table), "columns": ", ".join(own)}
        for values in _batches(columns, progress):
            _insert(file, named, values, len(own))
        for _, text in triggers:
            file.execute(text)
        (count,) = file.execute(_COUNT.substitute(named)).fetchone()
        file.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table))
        file.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (table,),
        )
        file.execute("COMMIT")
    return int(count)


def _insert(file: sqlite3.Connection, named: dict[str, str], values: list, width: int) -> None:
    """Append rows of `width` values each, given one behind the other, to the table and columns `named`."""
    row = f"({', '.join('?' * width)})"
    size = max(_PLACES // width, 1) * width
    whole = len(values) // size * size
    for start, end, step in ((0, whole, size), (whole, len(values), width)):
        statement = _INSERT.substitute(named, rows=", ".join([row] * (step // width)))
        file.executemany(statement, (values[place : place + step] for place in range(start, end, step)))


def fill_csv(path: str, fields: QgsFields, columns: list[pd.Series], progress: Progress) -> int | None:
    """Write a CSV of these rows, which are put into a GeoPackage first; returns how many.

    GDAL copies them, and so quotes and rounds as it does when it gets them one by one. None, with no file left, where it does not.
    Raises Cancelled, and sqlite3.Error where the place is full.
    """
    Path(path).unlink(missing_ok=True)
    if any(_minus_nothing(column) for column in columns):
        return None
    with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
        kept = str(Path(folder) / f"{Path(path).stem}.gpkg")
        nowhere = QgsCoordinateReferenceSystem()
        made = QgsProcessingUtils.createFeatureSink(
            kept, QgsProcessingContext(), fields, Qgis.WkbType.NoGeometry, nowhere
        )
        sip.delete(made[0])
        count = fill_table(kept, columns, lambda share: progress(share / 2))
        if count is None or not _copied(kept, path, progress):
            Path(path).unlink(missing_ok=True)
            return None
    return count


def _minus_nothing(values: pd.Series) -> bool:
    """Whether a number is -0, which SQLite keeps as 0, and a CSV does not."""
    if not pd.api.types.is_float_dtype(values.dtype):
        return False
    numbers = values.to_numpy(dtype=float, na_value=np.nan)
    return bool(((numbers == 0) & np.signbit(numbers)).any())


def _copied(source: str, path: str, progress: Progress) -> bool:
    cancelled = []

    def look(share: float, *_) -> int:
        if not progress(0.5 + share / 2):
            cancelled.append(share)
        return int(not cancelled)

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        done = gdal.VectorTranslate(path, source, options=gdal.VectorTranslateOptions(format="CSV", callback=look))
    except RuntimeError:  # where somebody has told GDAL to raise
        done = None
    finally:
        gdal.PopErrorHandler()
    if cancelled:
        raise Cancelled
    return done is not None


def _empty_table(file: sqlite3.Connection, columns: int) -> str | None:
    """The name of the one table of the file, where it is empty and has a key and that many columns."""
    tables = file.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall()
    if len(tables) != 1 or tables[0][1] != "attributes":
        return None
    name = tables[0][0]
    own = file.execute(f"PRAGMA table_info({quoted_name(name)})").fetchall()
    filled = file.execute(_FIRST.substitute(table=quoted_name(name))).fetchone()
    return name if filled is None and len(own) == columns + 1 and own[0][5] == 1 else None


def _batches(columns: list[pd.Series], progress: Progress) -> Iterator[list]:
    """The values of some rows at a time, row by row."""
    done, count = 0, max(len(columns[0]), 1)
    for parts in zip(*map(_portions, columns), strict=True):
        if not progress(done / count):
            raise Cancelled
        values: list = [None] * (len(parts) * len(parts[0]))
        for place, part in enumerate(parts):
            values[place :: len(parts)] = _values(part)
        yield values
        done += len(parts[0])

"""Businesses in Parquet files counted into areas by DuckDB: one statement, and only sums and what lies near borders come here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template

import numpy as np
import pandas as pd
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import Qt

from ..core.messages import Cancelled, CreativeClustersError, Note, mark, some
from ..core.points.counting import Tally
from ..core.points.locating import Locator
from ..core.points.squares import OUTSIDE, Squares, squares_of
from .database import template
from .file_cells import (
    NOWHERE,
    SUMS,
    YEARS,
    Apart,
    cells_near_borders,
    column_of,
    industries_of,
    listed_as,
    put_together,
    summed_cells,
)

_ROLES = ("x", "y", "geometry", "industry", "jobs", "year")
_MEMORY = "500MB"
_SHAPES = (
    "0101000000",
    "01E9030000",
    "01D1070000",
    "01B90B0000",
    "0101000080",
)  # WKB of points, with height or measure too
_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
_NUMBERS = {*_WHOLE, *(f"U{name}" for name in _WHOLE), "FLOAT", "DOUBLE"}
_COLUMNS_OF = Template("DESCRIBE SELECT * FROM read_parquet($pattern, union_by_name = true)")
_COUNT_OF = Template("SELECT count(*) FROM read_parquet($pattern, union_by_name = true)")


@dataclass(frozen=True)
class FileTally:
    """What was counted, how many businesses have no place, and whether industries are numbers."""

    tally: Tally
    without_place: int
    with_jobs: bool
    numeric_codes: bool
    note: Note


def tally_file(
    files: str,
    columns: str,
    locator: Locator,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    apart: Apart | None = None,
) -> FileTally:
    """The businesses of a Parquet file, a folder of such files or a pattern, by the positions of the locator's areas.

    columns: 'role=name, …' of what is not named x, y, geometry, industry, jobs or year in the files. Coordinates are in the system
    of the areas. apart: as of `tally_points`, told whether codes are numbers as well; not asked where there are years.
    Raises CreativeClustersError for files that cannot be read, columns that they do not have, and jobs below 0.
    """
    place = Path(files)
    pattern = str(place / "**" / "*.parquet") if place.is_dir() else files
    with _duckdb(context, feedback) as database:
        kinds = {row[0]: str(row[1]) for row in _rows(database, _COLUMNS_OF.substitute(pattern=_text(pattern)))}
        chosen = _columns(columns, kinds, files)
        count = int(_rows(database, _COUNT_OF.substitute(pattern=_text(pattern)))[0][0])
        squares = squares_of(locator.areas, count)
        known = np.flatnonzero(squares.inside != OUTSIDE)
        database.register("squares", pd.DataFrame({"square": known, "place": squares.inside[known]}))
        _rows(database, template("register_file").substitute(_as_sql(pattern, chosen, kinds, squares)))
        industries = industries_of(database, files)
        values = industries["industry"].tolist()
        numeric = _is_number(kinds, chosen["industry"])
        listed = listed_as(values, industries["businesses"].tolist(), numeric, None if "year" in chosen else apart)
        database.register("listed", pd.DataFrame({"code": np.arange(len(listed)), "listed": listed}))
        years = database.execute(YEARS).df()["year"].tolist()
        cells = summed_cells(database, feedback)
        near = cells_near_borders(database, locator, listed, feedback)
    del squares, known
    looked_at = sum(int(one["businesses"].sum()) for one in near)
    merged = put_together([*cells, *near], len(locator.areas))
    without = int(merged["businesses"][merged["area"] == NOWHERE].sum())
    merged = {name: one[np.searchsorted(merged["area"], NOWHERE, "right") :] for name, one in merged.items()}
    del cells, near
    tally = Tally(
        merged["area"],
        column_of(merged["industry"], values),
        column_of(merged["year"], years) if "year" in chosen else None,
        *(merged[name] for name in SUMS),
    )
    text = mark(
        "{all} businesses of {files} were counted by DuckDB: {near} lie near a border and were looked at one by one."
    )
    note = Note(text, {"all": count, "files": files, "near": looked_at}, warning=False)
    return FileTally(tally, without, "jobs" in chosen, numeric, note)


def _columns(given: str, kinds: dict[str, str], files: str) -> dict[str, str]:
    """The name of the column for each role that the files have one for."""
    pairs = [part.partition("=") for part in given.replace(";", ",").split(",") if part.strip()]
    named = {role.strip().lower(): name.strip() for role, _, name in pairs}
    strange = sorted(set(named) - set(_ROLES))
    if strange:
        raise CreativeClustersError(
            mark(
                "FILE_COLUMNS: '{role}' is nothing that a column can be. It takes {roles}, as in: industry=sic, x=lon, y=lat."
            ),
            role=some(strange),
            roles=", ".join(_ROLES),
        )
    chosen = {role: named.get(role, role) for role in _ROLES if role in named or role in kinds}
    missing = [name for name in chosen.values() if name.partition(".")[0] not in kinds and name not in kinds]
    missing += ["industry"] if "industry" not in chosen else []
    missing += ["x, y"] if "geometry" not in chosen and not {"x", "y"} <= set(chosen) else []
    if missing:
        raise CreativeClustersError(
            mark(
                "{files}: there is no column {missing}. Name them in FILE_COLUMNS, as in: industry=sic, x=lon, y=lat. Its columns: "
                "{columns}."
            ),
            files=files,
            missing=some(missing),
            columns=some(kinds, 40),
        )
    if "jobs" in chosen and chosen["jobs"] in kinds and not _is_number(kinds, chosen["jobs"]):
        raise CreativeClustersError(
            mark("{files}: the column of jobs, {column}, holds no numbers ({kind})."),
            files=files,
            column=chosen["jobs"],
            kind=kinds[chosen["jobs"]],
        )
    return chosen


def _is_number(kinds: dict[str, str], name: str) -> bool:
    return kinds.get(name, "") in _NUMBERS or kinds.get(name, "").startswith("DECIMAL")


def _as_sql(pattern: str, chosen: dict[str, str], kinds: dict[str, str], squares: Squares) -> dict[str, str]:
    (west, south), (east, north) = squares.start, squares.end
    numbers = {"west": west, "south": south, "east": east, "north": north, "side": squares.side}
    by_shape = not {"x", "y"} <= set(chosen)
    known = ", ".join(_text(one) for one in _SHAPES)
    return {
        **{name: f"CAST('{float(number)!r}' AS DOUBLE)" for name, number in numbers.items()},
        "rows": str(squares.rows),
        "nowhere": str(NOWHERE),
        "outside": str(OUTSIDE),
        "files": _text(pattern),
        "hex": _hex(chosen["geometry"], kinds) if by_shape else "NULL",
        "x": _double(10) if by_shape else f"CAST({_name(chosen['x'])} AS DOUBLE)",
        "y": _double(26) if by_shape else f"CAST({_name(chosen['y'])} AS DOUBLE)",
        "other": f"CAST(left(given_shape, 10) NOT IN ({known}) AS INTEGER)" if by_shape else "0",
        "industry": _name(chosen["industry"]),
        "year": _year(chosen["year"], kinds) if "year" in chosen else "NULL",
        "jobs": f"CAST({_name(chosen['jobs'])} AS DOUBLE)" if "jobs" in chosen else "CAST(1 AS DOUBLE)",
    }


def _year(name: str, kinds: dict[str, str]) -> str:
    return f"year({_name(name)})" if kinds.get(name, "").startswith(("DATE", "TIMESTAMP")) else _name(name)


def _hex(name: str, kinds: dict[str, str]) -> str:
    """WKB as hexadecimal digits; versions of DuckDB that know geometries give those of GeoParquet as such."""
    return f"hex(ST_AsWKB({_name(name)}))" if kinds.get(name, "").startswith("GEOMETRY") else f"hex({_name(name)})"


def _double(start: int) -> str:
    """The number that the eight bytes from the digit `start` on are: plain SQL has no other way, and this one is exact."""
    bits = "||".join(f"substr(given_shape, {start + 1 + 2 * byte}, 2)" for byte in range(7, -1, -1))
    bits = f"CAST('0x' || {bits} AS UBIGINT)"
    exponent = f"(({bits} >> 52) & 2047)"
    share = f"(1 + CAST({bits} & 4503599627370495 AS DOUBLE) / 4503599627370496.0)"
    number = (
        f"(1 - 2 * CAST({bits} >> 63 AS DOUBLE)) * {share} * pow(CAST(2 AS DOUBLE), CAST({exponent} AS DOUBLE) - 1023)"
    )
    known = ", ".join(_text(one) for one in _SHAPES)
    return (
        f"CASE WHEN given_shape IS NULL OR left(given_shape, 10) NOT IN ({known}) OR {exponent} = 2047 THEN NULL "
        f"WHEN {exponent} = 0 THEN CAST(0 AS DOUBLE) ELSE {number} END"
    )


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(name: str) -> str:
    """A column, or a part of one: categories.primary."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in name.split("."))


def _rows(database, statement: str) -> list[tuple]:
    return database.execute(statement).fetchall()


@contextmanager
def _duckdb(context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Iterator:
    """DuckDB in memory, within limits; what it says comes as CreativeClustersError, and cancelling stops it."""
    import duckdb

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
        yield database
    except duckdb.Error as error:
        if feedback.isCanceled():
            raise Cancelled from error
        text = mark("The Parquet files cannot be counted: {reason}")
        raise CreativeClustersError(text, reason=str(error).partition("\n\n")[0][:500]) from error
    finally:
        feedback.canceled.disconnect(stop)
        database.close()

"""Businesses in Parquet files counted into areas by DuckDB: one statement, and only sums and what lies near borders come here."""

import itertools
from collections.abc import Callable, Iterator
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
from ..core.points.squares import BORDER, OUTSIDE, Squares, squares_of
from ..core.values import Column, plain_value
from .database import template

_NOWHERE = -2  # instead of a square: no place
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
_SUMS = ("businesses", "jobs", "unknown")
_KINDS = {
    "area": np.int32,
    "industry": np.int32,
    "year": np.int32,
    "businesses": np.int32,
    "jobs": float,
    "unknown": np.int32,
}
_PORTIONS = 8
_CHUNK = 100  # of 2,048 rows each: some 200,000 places at a time
_COLUMNS_OF = Template("DESCRIBE SELECT * FROM read_parquet($pattern, union_by_name = true)")
_COUNT_OF = Template("SELECT count(*) FROM read_parquet($pattern, union_by_name = true)")
_INDUSTRIES = (
    "CREATE TEMP TABLE industries AS SELECT *, row_number() OVER (ORDER BY industry) - 1 AS code FROM (SELECT industry, "
    "count(*) AS businesses, min(jobs) AS least, coalesce(sum(other), 0) AS other, "
    "count(*) FILTER (WHERE isnan(jobs) OR isinf(jobs)) AS endless FROM placed GROUP BY industry); SELECT * FROM industries"
)
_YEARS = (
    "CREATE TEMP TABLE years AS SELECT year, row_number() OVER (ORDER BY year) - 1 AS code FROM placed GROUP BY year; "
    "SELECT year FROM years ORDER BY code"
)
_NUMBERED = (
    "placed LEFT JOIN squares USING (square) JOIN industries ON placed.industry IS NOT DISTINCT FROM industries.industry "
    "JOIN listed USING (code) JOIN years ON placed.year IS NOT DISTINCT FROM years.year"
)
_SUMMED = (
    "SELECT CASE WHEN square >= 0 THEN coalesce(place, -1) ELSE square END AS area, CASE WHEN square >= 0 AND place IS NOT NULL "
    "THEN listed.listed ELSE industries.code END AS industry, years.code AS year, count(*) AS businesses, "
    "coalesce(sum(jobs), 0) AS jobs, count(*) - count(jobs) AS unknown FROM "
    + _NUMBERED
    + " WHERE coalesce(place, 0) > ? GROUP BY ALL"
)
_BY_PLACE = "SELECT x, y, industries.code AS industry, years.code AS year, jobs FROM " + _NUMBERED + " WHERE place <= ?"

Apart = Callable[[list, list[int], bool], tuple[list, list]]
Cells = dict[str, np.ndarray]  # (c,) each: area, industry and year as positions, businesses, jobs, unknown


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
        industries = _industries(database, files)
        values = industries["industry"].tolist()
        numeric = _is_number(kinds, chosen["industry"])
        listed = _listed(values, industries["businesses"].tolist(), numeric, None if "year" in chosen else apart)
        database.register("listed", pd.DataFrame({"code": np.arange(len(listed)), "listed": listed}))
        years = database.execute(_YEARS).df()["year"].tolist()
        cells = _cells(database, feedback)
        near = _near(database, locator, listed, feedback)
    del squares, known
    looked_at = sum(int(one["businesses"].sum()) for one in near)
    merged = _in_portions([*cells, *near], len(locator.areas))
    without = int(merged["businesses"][merged["area"] == _NOWHERE].sum())
    merged = {name: one[np.searchsorted(merged["area"], _NOWHERE, "right") :] for name, one in merged.items()}
    del cells, near
    tally = Tally(
        merged["area"],
        _column(merged["industry"], values),
        _column(merged["year"], years) if "year" in chosen else None,
        *(merged[name] for name in _SUMS),
    )
    text = mark(
        "{all} businesses of {files} were counted by DuckDB: {near} lie near a border and were looked at one by one."
    )
    note = Note(text, {"all": count, "files": files, "near": looked_at}, warning=False)
    return FileTally(tally, without, "jobs" in chosen, numeric, note)


def _industries(database, files: str) -> pd.DataFrame:
    """The industries as the files have them, each with a number, and how many businesses have it. Raises for what cannot be added up."""
    found = database.execute(_INDUSTRIES).df()
    other = int(found["other"].sum())
    if other:
        text = mark(
            "{files}: {count} of its geometries are no points in WKB. Give a file of points, or columns x and y."
        )
        raise CreativeClustersError(text, files=files, count=other)
    least = float(found["least"].min())
    if least < 0 or found["endless"].any():
        text = mark("{files}: jobs are negative or infinite, for example {example}. Correct them, or set them to NULL.")
        raise CreativeClustersError(text, files=files, example=f"{least:g}")
    return database.execute("SELECT industry, businesses FROM industries ORDER BY code").df()


def _listed(values: list, businesses: list[int], numeric: bool, apart: Apart | None) -> np.ndarray:
    """For each industry, its own number, or the one that stands for all that need no figures of their own within areas."""
    own = np.arange(len(values))
    if apart is None:
        return own
    others = apart([plain_value(value) for value in values], businesses, numeric)[1]
    if len(others) < 2:
        return own
    merged = np.isin(np.array([plain_value(value) for value in values], dtype=object), np.array(others, dtype=object))
    return np.where(merged, np.flatnonzero(merged)[0], own)


def _cells(database, feedback: QgsProcessingFeedback) -> list[Cells]:
    """What lies in squares of one area or of none, added up by DuckDB."""
    result = database.execute(_SUMMED, [int(BORDER)])
    parts = []
    while len(rows := result.fetch_df_chunk(_CHUNK)):
        if feedback.isCanceled():
            raise Cancelled
        parts.append({name: rows[name].to_numpy(kind) for name, kind in _KINDS.items()})
    return parts


def _near(database, locator: Locator, listed: np.ndarray, feedback: QgsProcessingFeedback) -> list[Cells]:
    """What lies near a border, looked at place by place, and added up as the others are."""
    result = database.execute(_BY_PLACE, [int(BORDER)])
    parts = []
    while len(rows := result.fetch_df_chunk(_CHUNK)):
        if feedback.isCanceled():
            raise Cancelled
        area = locator.locate(rows[["x", "y"]].to_numpy(dtype=float))
        industry, jobs = rows["industry"].to_numpy(np.int32), rows["jobs"].to_numpy(dtype=float)
        of_rows = {
            "area": area,
            "industry": np.where(area >= 0, listed[industry], industry),
            "year": rows["year"].to_numpy(np.int32),
            "businesses": np.ones(len(rows)),
            "jobs": np.nan_to_num(jobs),
            "unknown": np.isnan(jobs),
        }
        parts.append(_merged([of_rows]))
    return parts


def _in_portions(parts: list[Cells], areas: int) -> Cells:
    """The cells of all parts, each once and in order, a portion of the areas at a time: all at once take three times the memory."""
    bounds = np.linspace(0, areas, _PORTIONS + 1).astype(int)
    bounds[0] = _NOWHERE
    done = []
    for first, last in itertools.pairwise(bounds.tolist()):
        chosen = [(part["area"] >= first) & (part["area"] < last) for part in parts]
        done.append(
            _merged([{name: part[name][rows] for name in _KINDS} for part, rows in zip(parts, chosen, strict=True)])
        )
    return {name: np.concatenate([part.pop(name) for part in done]) for name in _KINDS}


def _merged(parts: list[Cells]) -> Cells:
    """The cells of all parts, each once, in the order of areas, industries and years."""
    whole = {name: np.concatenate([part[name] for part in parts] or [np.zeros(0)]) for name in _KINDS}
    parts.clear()
    size = [int(whole[name].max(initial=0)) + 1 for name in ("industry", "year")]
    cell = whole.pop("area").astype(np.int64) - _NOWHERE
    for name, most in zip(("industry", "year"), size, strict=True):
        cell *= most
        cell += whole.pop(name).astype(np.int64)
    cell, at = np.unique(cell, return_inverse=True)
    sums = {name: np.bincount(at, whole.pop(name), len(cell)).astype(_KINDS[name]) for name in _SUMS}
    del at
    rest, year = np.divmod(cell, size[1])
    area, industry = np.divmod(rest, size[0])
    keys = {"area": area + _NOWHERE, "industry": industry, "year": year}
    return {name: (keys | sums)[name].astype(kind, copy=False) for name, kind in _KINDS.items()}


def _column(codes: np.ndarray, values: list) -> Column:
    """Values by their numbers; what is written in two ways stays two."""
    distinct = [plain_value(value) for value in values]
    known = np.array([value is not None for value in distinct] or [False])
    place = np.where(known, np.cumsum(known) - 1, -1)
    categories = pd.Index([value for value in distinct if value is not None], dtype=object)
    return Column("", pd.Categorical.from_codes(place[codes], categories))


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
        "nowhere": str(_NOWHERE),
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

"""Which columns of Parquet files hold what, and the SQL that takes them from there: the same for every engine."""

from ..core.messages import CreativeClustersError, mark, some
from ..core.points.squares import OUTSIDE, Squares
from .file_cells import NOWHERE
from .file_engines import Engine
from .sql_names import quoted_name

_ROLES = ("x", "y", "geometry", "industry", "jobs", "year")
_SHAPES = (
    "0101000000",
    "01E9030000",
    "01D1070000",
    "01B90B0000",
    "0101000080",
)  # WKB of points, with height or measure too
_WHOLE = ("TINYINT", "SMALLINT", "INT", "INTEGER", "BIGINT", "HUGEINT")
_NUMBERS = {*_WHOLE, *(f"U{name}" for name in _WHOLE), "FLOAT", "DOUBLE"}


def chosen_columns(given: str, kinds: dict[str, str], files: str) -> dict[str, str]:
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
    if "jobs" in chosen and chosen["jobs"] in kinds and not is_number(kinds, chosen["jobs"]):
        raise CreativeClustersError(
            mark("{files}: the column of jobs, {column}, holds no numbers ({kind})."),
            files=files,
            column=chosen["jobs"],
            kind=kinds[chosen["jobs"]],
        )
    return chosen


def is_number(kinds: dict[str, str], name: str) -> bool:
    return kinds.get(name, "") in _NUMBERS or kinds.get(name, "").startswith("DECIMAL")


def columns_as_sql(chosen: dict[str, str], kinds: dict[str, str], squares: Squares, engine: Engine) -> dict[str, str]:
    (west, south), (east, north) = squares.start, squares.end
    numbers = {"west": west, "south": south, "east": east, "north": north, "side": squares.side}
    by_shape = not {"x", "y"} <= set(chosen)
    known = ", ".join(_text(one) for one in _SHAPES)
    return {
        **{name: f"CAST('{float(number)!r}' AS DOUBLE)" for name, number in numbers.items()},
        "rows": str(squares.rows),
        "nowhere": str(NOWHERE),
        "outside": str(OUTSIDE),
        "hex": _hex(chosen["geometry"], kinds) if by_shape else "CAST(NULL AS VARCHAR(1))",
        "x": _double(10, engine) if by_shape else f"CAST({_name(chosen['x'])} AS DOUBLE)",
        "y": _double(26, engine) if by_shape else f"CAST({_name(chosen['y'])} AS DOUBLE)",
        "other": f"CAST(left(given_shape, 10) NOT IN ({known}) AS INTEGER)" if by_shape else "0",
        "industry": _name(chosen["industry"]),
        "year": _year(chosen["year"], kinds) if "year" in chosen else "CAST(NULL AS INTEGER)",
        "jobs": f"CAST({_name(chosen['jobs'])} AS DOUBLE)" if "jobs" in chosen else "CAST(1 AS DOUBLE)",
    }


def _year(name: str, kinds: dict[str, str]) -> str:
    return f"year({_name(name)})" if kinds.get(name, "").startswith(("DATE", "TIMESTAMP")) else _name(name)


def _hex(name: str, kinds: dict[str, str]) -> str:
    """WKB as hexadecimal digits; versions of DuckDB that know geometries give those of GeoParquet as such."""
    return f"hex(ST_AsWKB({_name(name)}))" if kinds.get(name, "").startswith("GEOMETRY") else f"hex({_name(name)})"


def _double(start: int, engine: Engine) -> str:
    """The number that the eight bytes from the digit `start` on are: plain SQL has no other way, and this one is exact."""
    bits = "||".join(f"substr(given_shape, {start + 1 + 2 * byte}, 2)" for byte in range(7, -1, -1))
    head, rest = engine.whole(f"substr({bits}, 1, 3)"), engine.whole(f"substr({bits}, 4, 13)")
    exponent = f"({head} % 2048)"
    share = f"(1 + CAST({rest} AS DOUBLE) / CAST(4503599627370496 AS DOUBLE))"
    number = f"(CASE WHEN {head} >= 2048 THEN -1 ELSE 1 END) * {share} * pow(CAST(2 AS DOUBLE), CAST({exponent} AS DOUBLE) - 1023)"
    known = ", ".join(_text(one) for one in _SHAPES)
    return (
        f"CASE WHEN given_shape IS NULL OR left(given_shape, 10) NOT IN ({known}) OR {exponent} = 2047 THEN NULL "
        f"WHEN {exponent} = 0 THEN CAST(0 AS DOUBLE) ELSE {number} END"
    )


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(name: str) -> str:
    """A column, or a part of one: categories.primary."""
    return ".".join(map(quoted_name, name.split(".")))

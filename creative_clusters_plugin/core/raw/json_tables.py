"""Tables that services send as JSON, as tables of text: JSON-stat, arrays of rows, OData, INSEE's Melodi, answers of PxWeb."""

import itertools
import json
import math
from collections.abc import Callable
from typing import Any

from ..messages import CreativeClustersError, mark
from .sheet import Sheet, sheet_of_cells

Rows = list[list[str]]
_MOST = 50_000_000  # cells of a JSON-stat cube, filled or not


def is_json(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def sheet_of_json(name: str, content: bytes) -> Sheet:
    """The table that a JSON file holds. Raises CreativeClustersError, saying what it is, for JSON of another kind and damaged JSON."""
    try:
        found = _loaded(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise CreativeClustersError(
            mark("'{file}' is damaged or breaks off: it begins like JSON, but is none. Download it again."), file=name
        ) from error
    rows = _rows(found)
    if rows is None:
        raise CreativeClustersError(
            mark(
                "'{file}' holds JSON of a kind that is not known ({keys}). Known are JSON-stat, arrays of rows, OData, Melodi and PxWeb. "
                "Download it as CSV."
            ),
            file=name,
            keys=_keys(found),
        )
    if len(rows) < 2:
        raise CreativeClustersError(mark("'{file}' holds JSON without any figures. Download it again."), file=name)
    return sheet_of_cells(name, rows)


def _loaded(text: str) -> Any:
    """What a JSON text holds, or each of its lines (JSON lines, NDJSON)."""
    try:
        return json.loads(text)
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            raise
        return [json.loads(line) for line in lines]


def _keys(found: object) -> str:
    if isinstance(found, dict):
        return ", ".join(f"{key}" for key in list(found)[:6])
    return type(found).__name__


def _rows(found: Any) -> Rows | None:
    if isinstance(found, list):
        return _of_list(found)
    if not isinstance(found, dict):
        return None
    readers: dict[str, Callable[[Any], Rows | None]] = {
        "observations": _of_melodi,
        "dimension": _of_cube,
        "dataset": lambda one: _of_cube(one["dataset"]),
        "columns": _of_pxweb,
        "value": lambda one: _of_list(one["value"]),
        "features": lambda one: _of_list([feature["properties"] for feature in one["features"]]),
    }
    if found and not set(found) & set(readers) and all(isinstance(values, list) for values in found.values()):
        return _of_columns(found)
    for key, read in readers.items():
        if key in found:
            try:
                return read(found)
            except (KeyError, TypeError, IndexError, AttributeError, ValueError):
                return None
    return None


def _of_columns(found: dict[str, list]) -> Rows | None:
    """Lists of values by the name of their column, all of one length."""
    if len({len(values) for values in found.values()}) > 1 or any(
        isinstance(one, dict | list) for values in found.values() for one in values
    ):
        return None
    return [list(found), *([_text(cell) for cell in row] for row in zip(*found.values(), strict=True))]


def _of_list(found: object) -> Rows | None:
    """Arrays, the first with the names (Census API); or objects with the same keys (OData)."""
    if not isinstance(found, list) or not found:
        return None
    if all(isinstance(row, list) for row in found):
        return [[_text(cell) for cell in row] for row in found]
    if all(isinstance(row, dict) for row in found):
        names = list(dict.fromkeys(key for row in found for key in row))
        flat = not any(isinstance(row.get(name), dict | list) for row in found[:50] for name in names)
        return [names, *([_text(row.get(name)) for name in names] for row in found)] if flat else None
    return None


def _of_melodi(found: dict) -> Rows:
    """INSEE: an object of dimensions, of attributes and of measures for each figure. 'OBS_VALUE_NIVEAU' is the figure itself."""
    observations = found["observations"]
    names = list(dict.fromkeys(name for one in observations for name in one["dimensions"]))
    further = list(dict.fromkeys(name for one in observations for name in one.get("attributes") or {}))
    rows = [[*names, *further, "OBS_VALUE"]]
    for one in observations:
        value: dict = next(iter(one["measures"].values()), {})
        cells = [one["dimensions"].get(name) for name in names] + [
            (one.get("attributes") or {}).get(name) for name in further
        ]
        rows.append([_text(cell) for cell in (*cells, value.get("value"))])
    return _with_levels(rows)


def _with_levels(rows: Rows) -> Rows:
    """Melodi's areas ('2025-DEP-69') as their kind and code."""
    if "GEO" not in rows[0]:
        return rows
    place = rows[0].index("GEO")
    parts = [row[place].split("-", 2) for row in rows[1:]]
    if not all(len(part) == 3 and part[0].isdigit() for part in parts):
        return rows
    header = [*rows[0], "GEO_OBJECT"]
    return [
        header,
        *([*row[:place], part[2], *row[place + 1 :], part[1]] for row, part in zip(rows[1:], parts, strict=True)),
    ]


def _of_cube(found: dict) -> Rows | None:
    """JSON-stat 1 and 2: a row for each figure, time, value and flag last, a column of labels beside each of codes."""
    dimensions = found["dimension"]
    ids = found.get("id") or dimensions["id"]
    sizes = found.get("size") or dimensions["size"]
    roles = found.get("role") or dimensions.get("role") or {}
    if math.prod(sizes) > _MOST:
        return None
    time = next(iter(roles.get("time", [])), "") or next(
        (one for one in ids if one.lower() in ("time", "tid", "time_period")), ""
    )
    order = [one for one in ids if one != time]
    members = {one: _members(dimensions[one]["category"], size) for one, size in zip(ids, sizes, strict=True)}
    # not "geo", which is Eurostat's name for codes of NUTS
    taken = {"geo", "area"} & {*ids}
    names = {one: "area" if one in roles.get("geo", [])[:1] and not taken else one for one in order}
    header = [cell for one in order for cell in (names[one], f"{names[one]}_label")]
    measured = [one for one in ids if one in roles.get("metric", []) or dimensions[one]["category"].get("unit")]
    units = {
        code: (unit.get("base") or unit.get("label") or "", _text(unit.get("multiplier")))
        for one in measured
        for code, unit in (dimensions[one]["category"].get("unit") or {}).items()
    }
    rows = [[*header, *(["unit", "unit_mult"] if units else []), "time_period", "obs_value", "obs_flag"]]
    values, status = found["value"], found.get("status") or {}
    for place, codes in enumerate(itertools.product(*(members[one] for one in ids))):
        value, flag = _at(values, place), _at(status, place)
        if value is None and flag is None:
            continue
        of = dict(zip(ids, codes, strict=True))
        unit = next((units[of[one][0]] for one in measured if of[one][0] in units), ("", "")) if units else ()
        cells = [cell for one in order for cell in of[one]]
        rows.append([*cells, *unit, of[time][0] if time else "", _text(value), _text(flag)])
    return rows


def _members(category: dict, size: int) -> list[tuple[str, str]]:
    """Code and label of each member of a dimension, in order."""
    labels = category.get("label") or {}
    index = category.get("index") or list(labels)
    codes = sorted(index, key=lambda code: index[code]) if isinstance(index, dict) else index
    if len(codes) != size:
        raise ValueError
    return [(code, labels.get(code, code)) for code in codes]


def _at(values: Any, place: int) -> Any:
    if isinstance(values, dict):
        return values.get(str(place))
    if isinstance(values, list):
        return values[place] if place < len(values) else None
    return values or None


def _of_pxweb(found: dict) -> Rows:
    """The answer 'json' of PxWeb: names of columns, and a key and values for each row."""
    names = [column.get("text") or column["code"] for column in found["columns"]]
    return [names, *([_text(cell) for cell in (*row["key"], *row["values"])] for row in found["data"])]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)

"""The two layouts of Eurostat's tables, as rows of dimensions, time, value and flag."""

import re
from typing import cast

import pandas as pd

from ..messages import CreativeClustersError, Progress, mark, mark_plural, some
from .headers import plain_name
from .sheet import Sheet
from .table import categories, lines

_FORWARD = 25
_ABOUT = {"dataflow", "last_update", "structure", "structure_id", "structure_name", "action", "conf_status"}


def packed_row(sheet: Sheet) -> int | None:
    """The header row of a TSV file whose first column packs all dimensions but the time."""
    for row, cells in enumerate(sheet.head):
        if cells and re.fullmatch(r"[\w,;]+\\(?:time_period|time)", cells[0].strip().lower()):
            return row
    return None


def tsv(sheet: Sheet, progress: Progress) -> tuple[pd.DataFrame, list[str]]:
    """As `sdmx`, of a TSV file: a row for each of its columns of time."""
    header = cast(int, packed_row(sheet))  # as `recognise` found
    cells = sheet.head[header]
    dimensions = [plain_name(name) for name in re.split("[,;]", cells[0].lower().split("\\")[0])]
    wide = sheet.frame(header, range(len(cells)), progress=progress)
    packed = wide[0].str.split("[,;]", expand=True, regex=True)
    odd = wide.index[packed.notna().sum(axis=1) != len(dimensions)] if len(wide) else []
    if len(odd):
        raise CreativeClustersError(
            mark_plural(
                "'{file}': {count} row has not the {all} dimensions of the header ({names}; lines {lines}). Download it "
                "again.",
                "'{file}': {count} rows have not the {all} dimensions of the header ({names}; lines {lines}). Download it "
                "again.",
            ),
            file=sheet.name,
            count=len(odd),
            all=len(dimensions),
            names=", ".join(dimensions),
            lines=lines(odd),
        )
    packed.columns = dimensions
    parts = []
    for place, time in enumerate(cells[1:], start=1):
        value = wide[place].str.strip()
        flag = value.str.extract(r"([A-Za-z]+)\s*$", expand=False).fillna("")
        parts.append(
            packed.assign(time=time.strip(), value=value.str.replace(r"\s*[A-Za-z]+$", "", regex=True), flag=flag)
        )
    if not parts:
        raise _no_column(sheet, "TIME_PERIOD", dimensions)
    frame = pd.concat(parts)
    frame[dimensions] = frame[dimensions].apply(lambda column: pd.Series(categories(column, str.strip), column.index))
    _need(sheet, "geo", dimensions)
    return frame.sort_index(kind="stable"), dimensions


def sdmx_row(sheet: Sheet) -> tuple[int, list[str]] | None:
    """The header row of an SDMX-CSV file and its names; with labels a header is 'geo:Geopolitical entity' or 'geo'."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(re.split(r"[:\[]", cell)[0]) for cell in cells]
        if {"obs_value", "time_period"} <= set(names):
            return row, names
    return None


def sdmx(sheet: Sheet, progress: Progress) -> tuple[pd.DataFrame, list[str]]:
    """A row for each figure with its dimensions (codes, and names where there are labels), `time`, `value` and `flag`; the dimensions.

    Labels stand in the cells ('DE:Germany') or in a column of their own after each dimension.
    """
    header, names = cast(tuple[int, list[str]], sdmx_row(sheet))  # as `recognise` found
    last = names.index("time_period")
    about = [
        place for place, name in enumerate(names[:last]) if name not in ("", *_ABOUT) and not name.endswith("_label")
    ]
    beside = "observation_value" in names and names[last + 1] == "time"
    if beside and len(about) % 2:
        text = mark(
            "'{file}' has labels beside some of its dimensions only. Its columns before the time: {found}. Download it again, with labels "
            "for all of them or for none.",
        )
        raise CreativeClustersError(text, file=sheet.name, found=some([names[place] for place in about], 20))
    places = {names[place]: place for place in (about[::2] if beside else about)}
    dimensions = list(places)
    _need(sheet, "geo", dimensions)
    further = {
        name: names.index(name) for name in ("time_period", "obs_value", "obs_flag", "conf_status") if name in names
    }
    beside_of = {f"{name}_name": place + 1 for name, place in places.items()} if beside else {}
    places |= further | beside_of
    frame = sheet.frame(header, places.values(), progress=progress).rename(
        columns={place: name for name, place in places.items()}
    )
    labels = {name: categories(frame[name], str.strip) for name in beside_of}
    for name in dimensions:
        pairs = frame[name].str.strip()
        labels.setdefault(f"{name}_name", categories(pairs, lambda text: text.partition(":")[2].strip()))
        frame[name] = categories(pairs, _code)
    named = {name: values for name, values in labels.items() if (values != "").any()}
    flag = pd.Series("", frame.index)
    for name in set(further) & {"obs_flag", "conf_status"}:
        flag += categories(frame[name], _code)
    time = categories(frame["time_period"], _code)
    return frame.assign(**named, flag=flag, time=time, value=frame["obs_value"].str.strip()), dimensions


def _code(text: str) -> str:
    return text.partition(":")[0].strip()


def _need(sheet: Sheet, name: str, found: list[str]) -> None:
    if name not in found:
        raise _no_column(sheet, name, found)


def _no_column(sheet: Sheet, name: str, found: list[str]) -> CreativeClustersError:
    return CreativeClustersError(
        mark("'{file}' has no dimension {wanted}. It has: {found}."),
        file=sheet.name,
        wanted=name,
        found=some(found, 20),
    )

"""The two layouts of Eurostat's tables, as rows of dimensions, time, value and flag."""

import re

import pandas as pd

from ..messages import QT_TRANSLATE_NOOP, CreativeClustersError, some
from .headers import header_row, plain_name
from .sheet import Sheet
from .table import categories, lines

_ABOUT = {"dataflow", "last_update", "structure", "structure_id", "structure_name", "action", "conf_status"}


def packed_row(sheet: Sheet) -> int | None:
    """The header row of a TSV file whose first column packs all dimensions but the time."""
    for row, cells in enumerate(sheet.head[:3]):
        if cells and re.fullmatch(r"[\w,;]+\\(?:time_period|time)", cells[0].strip().lower()):
            return row
    return None


def tsv(sheet: Sheet) -> tuple[pd.DataFrame, list[str]]:
    """As `sdmx`, of a TSV file: a row for each of its columns of time."""
    header = packed_row(sheet)
    cells = sheet.head[header]
    dimensions = [plain_name(name) for name in re.split("[,;]", cells[0].lower().split("\\")[0])]
    wide = sheet.frame(header, range(len(cells)))
    packed = wide[0].str.split("[,;]", expand=True, regex=True)
    odd = wide.index[packed.notna().sum(axis=1) != len(dimensions)] if len(wide) else []
    if len(odd):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "'{file}': {count} rows have not the {all} dimensions of the header ({names}; lines {lines}). Download it again.",
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


def sdmx(sheet: Sheet) -> tuple[pd.DataFrame, list[str]]:
    """A row for each figure with its dimensions (codes, and names where there are labels), `time`, `value` and `flag`; the dimensions."""
    header = header_row(sheet, {"obs_value"}, {"time_period"})
    cells = sheet.head[header]
    # with labels a header is 'geo:Geopolitical entity' or 'geo', and its values are 'DE:Germany'
    names = [plain_name(re.split(r"[:\[]", cell)[0]) for cell in cells]
    last = names.index("time_period")
    dimensions = [name for name in names[:last] if name and name not in _ABOUT and not name.endswith("_label")]
    _need(sheet, "geo", dimensions)
    wanted = [*dimensions, "time_period", "obs_value", *(name for name in ("obs_flag", "conf_status") if name in names)]
    frame = sheet.frame(header, [names.index(name) for name in wanted])
    frame = frame.rename(columns={names.index(name): name for name in wanted})
    labels = {}
    for name in dimensions:
        pairs = frame[name].str.strip()
        labels[f"{name}_name"] = categories(pairs, lambda text: text.partition(":")[2].strip())
        frame[name] = categories(pairs, lambda text: text.partition(":")[0].strip())
    named = {name: values for name, values in labels.items() if (values != "").any()}
    flag = frame["obs_flag"].str.strip() if "obs_flag" in frame else pd.Series("", frame.index)
    if "conf_status" in frame:
        flag = flag + frame["conf_status"].str.strip()
    frame = frame.assign(
        **named, flag=flag, time=frame["time_period"].str.strip(), value=frame["obs_value"].str.strip()
    )
    return frame, dimensions


def _need(sheet: Sheet, name: str, found: list[str]) -> None:
    if name not in found:
        raise _no_column(sheet, name, found)


def _no_column(sheet: Sheet, name: str, found: list[str]) -> CreativeClustersError:
    return CreativeClustersError(
        QT_TRANSLATE_NOOP("CreativeClusters", "'{file}' has no dimension {wanted}. It has: {found}."),
        file=sheet.name,
        wanted=name,
        found=some(found, 20),
    )

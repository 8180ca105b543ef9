"""From tables (the bundled ones or a user's own) to sector lists."""

import math
import numbers
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from ..options import BUNDLED
from .codes import FIRST_TWO, read_codes
from .sector_lists import SectorList, slug

FOLDER = Path(__file__).parents[2] / "classifications"
_SCHEME_NAMES = {
    "sic2007": "SIC 2007",
    "uksic2007": "SIC 2007",
    "nacerev2": "SIC 2007",
    "nace2": "SIC 2007",
    "nace": "SIC 2007",
    "sic": "SIC 2007",
    "sic2003": "SIC 2003",
    "uksic2003": "SIC 2003",
    "nacerev11": "SIC 2003",
}


def bundled(list_id: str) -> SectorList:
    """A list that comes with the plugin, by the id it has in `options.BUNDLED` (KeyError for any other)."""
    entry = {known.id: known for known in BUNDLED}[list_id]
    frame = pd.read_csv(FOLDER / entry.file, dtype=str, keep_default_na=False, encoding="utf-8")
    return replace(from_frame(frame, entry.title), id=list_id)


def from_frame(frame: pd.DataFrame, title: str) -> SectorList:
    """A sector list from a table with the columns of the bundled ones, in any case and order.

    `code` and `sector` are needed. Left out or empty: `sector_id` is made from the name, `group` is
    'creative', `weight` is 1, `scheme` is told from the codes. Rows without code and sector are skipped.
    Raises CreativeClustersError for missing columns, no rows, rows with a code or a sector only, codes that
    are none of the scheme, weights outside 0 to 1 and codes given twice in one group.
    """
    table = _texts(frame, title)
    scheme, notes = _scheme(table, title)
    written = _column(frame, "code")
    numeric = written is None or all(isinstance(value, numbers.Real) for value in written if value is not None)
    codes = read_codes(table["code"].tolist(), scheme, numeric)
    _refuse(
        table["code"][codes.code == ""],
        mark(
            "The sector list '{title}' has {count} codes that cannot be {scheme} codes: {examples}. "
            "Correct them, or give the scheme ({schemes}) in the column 'scheme'.",
        ),
        title,
        scheme=scheme,
        schemes=", ".join(FIRST_TWO),
    )
    rows = pd.DataFrame(
        {
            "code": codes.code,
            "written": table["code"].to_numpy(),
            "sector": table["sector_id"].where(table["sector_id"] != "", table["sector"]).map(slug).to_numpy(),
            "sector_name": table["sector"].to_numpy(),
            "group": table["group"].where(table["group"] != "", "creative").map(slug).to_numpy(),
            "layer": table["layer"].to_numpy(),
            "weight": _weights(table["weight"], title).to_numpy(),
        }
    )
    _refuse_twice(rows, title)
    return SectorList(
        id="custom",
        title=title,
        scheme=scheme,
        vintage=", ".join(_present(table["vintage"])),
        rows=_unique_sectors(rows),
        main_group=rows["group"].iloc[0],
        sources=_present(table["source"]),
        notes=(*notes, *codes.notes),
    )


def combine(*lists: SectorList) -> SectorList:
    """Several lists of one scheme as one; the main group is that of the first.

    Raises CreativeClustersError where the schemes differ or two lists have a code in the same group.
    """
    first = lists[0]
    for other in lists[1:]:
        if other.scheme != first.scheme:
            raise CreativeClustersError(
                mark(
                    "The sector lists '{first}' ({first_scheme}) and '{other}' ({other_scheme}) are of "
                    "different "
                    "schemes and cannot be used together: choose lists of one scheme.",
                ),
                first=first.title,
                first_scheme=first.scheme,
                other=other.title,
                other_scheme=other.scheme,
            )
    title = " + ".join(part.title for part in lists)
    rows = pd.concat([part.rows for part in lists], ignore_index=True)
    _refuse_twice(rows, title)
    return replace(
        first,
        id="+".join(part.id for part in lists),
        title=title,
        vintage=", ".join(dict.fromkeys(part.vintage for part in lists if part.vintage)),
        rows=_unique_sectors(rows),
        sources=tuple(dict.fromkeys(source for part in lists for source in part.sources)),
        notes=tuple(note for part in lists for note in part.notes),
    )


def _column(frame: pd.DataFrame, name: str) -> pd.Series | None:
    return next((frame[column] for column in frame.columns if str(column).strip().casefold() == name), None)


def _texts(frame: pd.DataFrame, title: str) -> pd.DataFrame:
    """The columns of a sector list as stripped text, '' where a value is missing; empty rows are dropped."""
    names = ["scheme", "vintage", "code", "sector", "sector_id", "group", "layer", "weight", "source"]
    found = {name: _column(frame, name) for name in names}
    missing = [name for name in ("code", "sector") if found[name] is None]
    if missing:
        raise CreativeClustersError(
            mark(
                "The sector list '{title}' has no column {missing}: it needs the columns 'code' and "
                "'sector'. It "
                "has {columns}.",
            ),
            title=title,
            missing=", ".join(f"'{name}'" for name in missing),
            columns=some(frame.columns, 20),
        )
    table = pd.DataFrame(index=frame.index)
    for name, values in found.items():
        table[name] = "" if values is None else [_cell(value) for value in values]
    table = table[(table[["code", "sector"]] != "").any(axis=1)]
    if table.empty:
        raise CreativeClustersError(
            mark(
                "The sector list '{title}' has no rows: give at least one code and its sector.",
            ),
            title=title,
        )
    half = table[(table[["code", "sector"]] == "").any(axis=1)]
    _refuse(
        half["code"] + half["sector"],
        mark(
            "The sector list '{title}' has {count} rows with a code but no sector, or a sector but no "
            "code: {examples}.",
        ),
        title,
    )
    return table.reset_index(drop=True)


def _cell(value: Any) -> str:
    is_number = isinstance(value, numbers.Real)
    if value is None or (is_number and math.isnan(value)):
        return ""
    if is_number and math.isfinite(value) and value == int(value):
        return str(int(value))
    text = str(value).strip()
    return "" if text in ("NULL", "<NA>", "NaT") else text


def _refuse(bad: pd.Series, text: str, title: str, **values: object) -> None:
    if len(bad):
        raise CreativeClustersError(text, title=title, count=len(bad), examples=some(bad), **values)


def _refuse_twice(rows: pd.DataFrame, title: str) -> None:
    again = rows[rows.duplicated(["group", "code"])]
    _refuse(
        again["written"] + " (" + again["group"] + ")",
        mark(
            "The sector list '{title}' has {count} codes twice in the same group: {examples}. Keep one row for each.",
        ),
        title,
    )


def _scheme(table: pd.DataFrame, title: str) -> tuple[str, list[Note]]:
    given = _present(table["scheme"])
    if not given:
        guess = next((name for name in FIRST_TWO if all(read_codes(table["code"], name).code != "")), "SIC 2007")
        text = mark(
            "The sector list '{title}' does not name its scheme: its codes are taken for {scheme}.",
        )
        return guess, [Note(text, {"title": title, "scheme": guess}, warning=False)]
    plain = [re.sub(r"[^a-z0-9]", "", name.casefold()) for name in given]
    schemes = {
        "NAICS" if re.fullmatch(r"naics(19|20)?[0-9]{0,2}", name) else _SCHEME_NAMES.get(name, "") for name in plain
    }
    if len(schemes) > 1 or "" in schemes:
        raise CreativeClustersError(
            mark(
                "The sector list '{title}' has the scheme {given}: a list must have one scheme, one of {schemes}.",
            ),
            title=title,
            given=some(given),
            schemes=", ".join(FIRST_TWO),
        )
    return schemes.pop(), []


def _weights(texts: pd.Series, title: str) -> pd.Series:
    weights = pd.to_numeric(texts.where(texts != "", "1"), errors="coerce")
    _refuse(
        texts[~weights.between(0, 1)],
        mark(
            "The sector list '{title}' has {count} weights that are no share between 0 and 1: "
            "{examples}. A weight is "
            "the share of the code's jobs that counts, such as 0.25.",
        ),
        title,
    )
    return weights.astype(float)


def _present(texts: pd.Series) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _unique_sectors(rows: pd.DataFrame) -> pd.DataFrame:
    """Ids that stand for one sector only: a second name gets a number, the name of a second group follows."""
    taken: dict[str, tuple[str, str]] = {}
    ids = []
    for sector, name, group in zip(rows["sector"], rows["sector_name"], rows["group"], strict=True):
        candidate, number = sector, 1
        while taken.setdefault(candidate, (group, name)) != (group, name):
            number += 1
            tail = f"_{group}" if number == 2 and taken[sector][0] != group else f"_{number}"
            candidate = sector[: 40 - len(tail)] + tail
        ids.append(candidate)
    return rows.assign(sector=ids)

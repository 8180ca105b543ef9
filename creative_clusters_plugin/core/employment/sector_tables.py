"""From tables (the bundled ones or a user's own) to sector lists."""

import math
import numbers
from dataclasses import replace
from typing import Any

import pandas as pd

from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from ..options import BUNDLED
from .codes import read_codes
from .list_schemes import given_scheme, told_from_codes, without_sections
from .schemes import CHOICES, FOLDER
from .sector_lists import SectorList, slug


def bundled(list_id: str) -> SectorList:
    """A list that comes with the plugin, by the id it has in `options.BUNDLED` (KeyError for any other)."""
    return bundled_versions(list_id)[0]


def bundled_versions(list_id: str) -> list[SectorList]:
    """The same in all schemes in which it was given, the authors' own first."""
    entry = {known.id: known for known in BUNDLED}[list_id]
    files = (entry.file, *entry.versions)
    return [replace(from_frame(_file(name), entry.title), id=list_id) for name in files]


def _file(name: str) -> pd.DataFrame:
    return pd.read_csv(FOLDER / name, dtype=str, keep_default_na=False, encoding="utf-8")


def from_frame(frame: pd.DataFrame, title: str, preferred: str = "") -> SectorList:
    """A sector list from a table with the columns of the bundled ones, in any case and order.

    `code` and `sector` are needed. Left out or empty: `sector_id` is made from the name, `group` is
    'creative', `weight` is 1, `scheme` is told from the codes, with `preferred` (that of the table) before all others that they
    fit. Section letters stand for their divisions ('J', 'M_N', 'B-E'). Rows without code and sector are skipped.
    Raises CreativeClustersError for missing columns, no rows, rows with a code or a sector only, codes that
    are none of the scheme, weights outside 0 to 1 and codes given twice in one group.
    """
    table = _texts(frame, title)
    written = _column(frame, "code")
    numeric = written is None or all(isinstance(value, numbers.Real) for value in written if value is not None)
    scheme = given_scheme(table, title)
    notes: list[Note] = []
    if not scheme:
        scheme, notes = told_from_codes(table["code"].tolist(), title, numeric, preferred)
    table = without_sections(table, scheme)
    codes = read_codes(table["code"].tolist(), scheme, numeric)
    _refuse(
        table["code"][codes.code == ""],
        mark_plural(
            "The sector list '{title}' has {count} code that cannot be a {scheme} code: {examples}. Correct it, or "
            "give the scheme ({schemes}) in the column 'scheme'. To take codes of any kind as they are, choose "
            "'Sectors as given in the table' (SECTORS = 9).",
            "The sector list '{title}' has {count} codes that cannot be {scheme} codes: {examples}. Correct them, or "
            "give the scheme ({schemes}) in the column 'scheme'. To take codes of any kind as they are, choose "
            "'Sectors as given in the table' (SECTORS = 9).",
        ),
        title,
        scheme=scheme,
        schemes=", ".join(CHOICES),
    )
    rows = pd.DataFrame(
        {
            "code": codes.code,
            "written": table["code"].to_numpy(),
            "digits": codes.digits,
            "sector": table["sector_id"].where(table["sector_id"] != "", table["sector"]).map(slug).to_numpy(),
            "sector_name": table["sector"].to_numpy(),
            "group": table["group"].where(table["group"] != "", "creative").map(slug).to_numpy(),
            "layer": table["layer"].to_numpy(),
            "weight": _weights(table["weight"], title).to_numpy(),
            "exact": True,
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
        mark_plural(
            "The sector list '{title}' has {count} row with a code but no sector, or a sector but no code: {examples}.",
            "The sector list '{title}' has {count} rows with a code but no sector, or a sector but no code: "
            "{examples}.",
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


def _refuse(bad: pd.Series, text: str | Plural, title: str, **values: object) -> None:
    if len(bad):
        raise CreativeClustersError(text, title=title, count=len(bad), examples=some(bad), **values)


def _refuse_twice(rows: pd.DataFrame, title: str) -> None:
    # a code that a concordance divides stands once for each of its sectors
    again = rows[rows.duplicated(["group", "code"]) & rows["exact"]]
    _refuse(
        again["written"] + " (" + again["group"] + ")",
        mark_plural(
            "The sector list '{title}' has {count} code twice in the same group: {examples}. Keep one row for it.",
            "The sector list '{title}' has {count} codes twice in the same group: {examples}. Keep one row for each.",
        ),
        title,
    )


def _weights(texts: pd.Series, title: str) -> pd.Series:
    weights = pd.to_numeric(texts.where(texts != "", "1"), errors="coerce")
    _refuse(
        texts[~weights.between(0, 1)],
        mark_plural(
            "The sector list '{title}' has {count} weight that is no share between 0 and 1: {examples}. A weight is "
            "the share of the code's jobs that counts, such as 0.25.",
            "The sector list '{title}' has {count} weights that are no share between 0 and 1: {examples}. A weight is "
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

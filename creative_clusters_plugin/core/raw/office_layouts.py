"""Long tables of single publishers, known by the names of their columns: each a small record.

Layouts from public descriptions of the offices' downloads and from their tables.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from ..messages import CreativeClustersError, Note, mark, some
from .guessed_columns import completed, given_places
from .headers import plain_name
from .plain import LongHeader
from .sheet import Sheet

_FORWARD = 40  # rows among which a header is looked for


@dataclass(frozen=True)
class Layout:
    """A publisher's table. id, publisher: for the log; needed: patterns, each of which a column's plain name has to match.

    roles: {role: pattern of the plain name} beyond the usual ones, the first that matches.
    """

    id: str
    publisher: str
    needed: tuple[str, ...]
    roles: dict[str, str] = field(default_factory=dict)


class _Needing(Protocol):
    @property
    def needed(self) -> tuple[str, ...]: ...


_Record = TypeVar("_Record", bound=_Needing)
_SDMX_ROLES = {
    "jobs": r"obs_value",
    "year": r"time_period",
    "area": r"ref_area|geo|region\w*|lga\w*|asgs\w*|sa\d\w*|area|reference_area",
    "industry": r"activity|economic_activity|industry\w*|ind|nace\w*|anzsic\w*|isic\w*|naics\w*|branch\w*|sector_activity",
    "unit": r"unit_measure|unit",
    "multiplier": r"unit_mult",
    "status": r"obs_status|obs_flag",
    "area_type": r"territorial_level|geo_object|region_type|geo_level",
}
LAYOUTS = (
    Layout(
        "statcan",
        "Statistics Canada",
        ("ref_date", "geo", "dguid", "value"),
        {
            "area": "dguid",
            "area_name": "geo",
            "year": "ref_date",
            "industry": r"north_american_industry_classification\w*|naics\w*|industr\w*",
            "jobs": "value",
            "unit": "uom",
            "multiplier": "scalar_factor",
            "status": "status",
        },
    ),
    Layout(
        "statsnz",
        "Stats NZ",
        (r"anzsic\d*", "area", "year", "ec_count"),
        {"area": "area", "industry": r"anzsic\d*", "jobs": "ec_count", "businesses": "geo_count"},
    ),
    Layout(
        "genesis",
        "Destatis (GENESIS)",
        (r"statisti[ck]s?_code", r"1_(?:merkmal|variable)_code", r"zeit|time"),
        {"year": r"zeit|time", "unit": "value_unit", "status": r"value_q|qualit\w*"},
    ),
    Layout(
        "cbs",
        "CBS (StatLine)",
        (r"perioden|periods", r"regio\w*", r"\w+_\d+"),
        {
            "area": r"regio\w*",
            "year": r"perioden|periods",
            "industry": r"\w*(?:sbi|bedrijfs|branches|sectors?)\w*",
            "jobs": r"\w+_\d+",
        },
    ),
    Layout(
        "qcew_highlevel",
        "BLS (QCEW, high-level)",
        ("area_code", "own", "naics", "annual_average_employment|\\w*employment", r"\w*establishment_count"),
        {
            "area": "area_code",
            "area_name": "area",
            "area_type": "area_type",
            "industry": "naics",
            "industry_name": "industry",
            "jobs": r"annual_average_employment|\w+_employment",
            "businesses": r"\w*establishment_count",
            "status": "status_code",
        },
    ),
    Layout(
        "oews",
        "BLS (OEWS)",
        ("occ_code", "tot_emp", "naics"),
        {
            "area": "area",
            "area_name": "area_title",
            "industry": "naics",
            "industry_name": "naics_title",
            "jobs": "tot_emp",
        },
    ),
    # open data of Statistics Austria: 'C-GRGEMAKT-0' holds codes of a classification ('GRGEMAKT-10101'), 'F-ISIS-1' figures; what the
    # codes mean stands in files beside it
    Layout("ogd", "Statistik Austria (OGD)", (r"c_\w+_\d+", r"f_\w+"), {"jobs": r"f_\w+"}),
    Layout("sdmx", "SDMX-CSV", ("obs_value", "time_period"), _SDMX_ROLES),
)


def recognise(sheet: Sheet) -> Note | None:
    found = known_row(sheet)
    if found is None:
        return None
    layout, row = found
    text = mark("'{file}' is a table of {publisher}: its header, in line {line}, has the columns {columns}.")
    columns = some([f"'{cell}'" for cell in sheet.head[row] if cell], 8)
    return Note(
        text, {"file": sheet.name, "publisher": layout.publisher, "line": row + 1, "columns": columns}, warning=False
    )


def known_row(sheet: Sheet) -> tuple[Layout, int] | None:
    """The publisher's layout that a row of the sheet has, and that row; None for none."""
    return known_row_of(sheet, LAYOUTS)


def known_row_of(sheet: Sheet, known: Sequence[_Record]) -> tuple[_Record, int] | None:
    """The first of the records (`needed`: patterns of names) all of whose columns a row has, and that row; None for none."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells]
        for record in known:
            if all(any(re.fullmatch(needed, name) for name in names) for needed in record.needed):
                return record, row
    return None


def known_header(sheet: Sheet, layout: Layout, row: int, given: dict[str, str]) -> LongHeader:
    """The columns of a publisher's table by role. given: names by role that the user sets.

    Raises CreativeClustersError, naming the columns, where areas, industries or jobs are not among them.
    """
    cells = sheet.head[row]
    names = [plain_name(cell) for cell in cells]
    header = _header(sheet, row, names, layout, given_places(cells, given))
    if header is None:
        text = mark(
            "'{file}' is a table of {publisher}, but areas, industries and jobs cannot all be told among its columns: {columns}. Name them "
            "('Column of areas', 'Column of industries', 'Column of jobs')."
        )
        raise CreativeClustersError(text, file=sheet.name, publisher=layout.publisher, columns=some(cells, 30))
    return header


def _header(sheet: Sheet, row: int, names: list[str], layout: Layout, given: dict[str, int]) -> LongHeader | None:
    roles = dict(given)
    for role, pattern in layout.roles.items():
        if role in roles:
            continue
        matches = [
            place for place, name in enumerate(names) if re.fullmatch(pattern, name) and place not in roles.values()
        ]
        order = pattern.split("|")
        matches.sort(key=lambda place: order.index(names[place]) if names[place] in order else len(order))
        if matches:
            roles[role] = matches[0]
    for role in ("area", "industry"):
        beside = [place for place, name in enumerate(names) if role in roles and name == f"{names[roles[role]]}_label"]
        if beside and f"{role}_name" not in roles:
            roles[f"{role}_name"] = beside[0]
    if layout.id == "genesis":
        roles |= _of_genesis(sheet, row, names, given)
    if layout.id == "ogd":
        roles |= _of_ogd(sheet, row, names, given)
        if sum(bool(re.fullmatch(r"f_\w+", name)) for name in names) > 1 and "jobs" not in given:
            return None
    if layout.id == "cbs" and sum(bool(re.fullmatch(r"\w+_\d+", name)) for name in names) > 1:
        roles = {role: place for role, place in roles.items() if role != "jobs" or role in given}
    return completed(sheet, row, names, roles)


def _of_genesis(sheet: Sheet, row: int, names: list[str], given: dict[str, int]) -> dict[str, int]:
    """Columns of a flat GENESIS file: each variable has four, whose code says which it is."""
    roles: dict[str, int] = {}
    first = sheet.head[row + 1] if row + 1 < len(sheet.head) else []
    for place, name in enumerate(names):
        found = re.fullmatch(r"(\d)_(merkmal|variable)_code", name)
        if not found or place + 3 >= len(first):
            continue
        role = "industry" if first[place].upper().startswith("WZ") else "area" if _is_german_area(first[place]) else ""
        if role and role not in given and (role not in roles or role == "area"):
            roles |= {role: place + 2, f"{role}_name": place + 3}
    return roles


def _of_ogd(sheet: Sheet, row: int, names: list[str], given: dict[str, int]) -> dict[str, int]:
    """Columns of a file of Statistics Austria's open data by the names of their classifications and by their codes."""
    roles: dict[str, int] = {}
    body = [cells for cells in sheet.head[row + 1 :] if len(cells) == len(names)]
    for place, name in enumerate(names):
        if not re.fullmatch(r"c_\w+_\d+", name) or place in given.values():
            continue
        codes = [cells[place].removeprefix(classification_of(sheet.head[row][place])) for cells in body]
        for role, known in (
            ("year", all(re.fullmatch(r"(?:19|20)\d\d(?:\d\d)?", code) for code in codes)),
            ("industry", bool(re.search(r"nace|wirt|branch", name))),
            ("area", bool(re.search(r"gem|gkz|bez|nuts|bundesl|bldl?|land|region|wohn|arbeitso", name))),
        ):
            if known and role not in (*roles, *given):
                roles[role] = place
                break
    return roles


def classification_of(header: str) -> str:
    """What the codes of a column of Statistics Austria's open data begin with: the name of their classification; '' for other columns."""
    found = re.fullmatch(r"C-(.+)-\d+", header)
    return f"{found[1]}-" if found else ""


def _is_german_area(code: str) -> bool:
    return bool(
        re.fullmatch(r"KREISE?\w*|GEMEIN\w*|DLAND\w*|REGBEZ\w*|DINSG|STAAT|LANDKR\w*|AMR\w*|ROR\w*", code.upper())
    )

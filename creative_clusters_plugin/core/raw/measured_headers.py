"""Wide tables whose headers hold a measure and the code of an industry: 'emp_58' beside 'est_58', 'B0858EMP' beside 'B0858AS'."""

import re
from dataclasses import dataclass

from .guessed_columns import is_businesses, is_equivalents, is_jobs
from .headers import plain_name
from .plain import ROLES, YEAR
from .sheet import Sheet

_FORWARD = 25  # rows among which a header is looked for
_FEWEST = 2  # industries
_FEWEST_UNNAMED = 3  # where no column is called like one of areas
# The structural statistics of enterprises of the Federal Statistical Office of Switzerland (STATENT), by municipality and by hectare:
# the edition of NOGA, the division, and what is counted: establishments, employees, full-time equivalents, size classes. Totals have
# a T behind: B08EMPT. As users of the files have them in their scripts; the office's own list of variables was not at hand.
_STATENT = re.compile(r"B\d\d(\d\d)(AS|EMP|VZA|KB\d)T?")
_STATENT_TOTAL = re.compile(r"B\d\dEMPT")
_OF_STATENT = {"EMP": "employees", "AS": "establishments", "VZA": "fte"}
# stems of INSEE's tables, which are no words
_OF_INSEE = {
    "eff": "employees",
    "sal": "employees",
    "nbsal": "employees",
    "et": "establishments",
    "ett": "establishments",
    "nbet": "establishments",
    "ent": "enterprises",
}
_STEMMED = (
    re.compile(r"(?P<stem>[^\W\d_]+(?:_[^\W\d_]+)*)[_ .-]?(?P<code>\d{2,6}(?:-\d\d)?)"),
    re.compile(r"(?P<stem>[^\W\d_]+(?:_[^\W\d_]+)*)[_ .-](?P<code>[A-U])"),
    re.compile(r"(?P<code>\d{2,6}|[A-U])[_ .-](?P<stem>[^\W\d_]+(?:_[^\W\d_]+)*)"),
)


@dataclass(frozen=True)
class MeasuredHeader:
    """row: of the header. jobs, businesses: {code: its column}; total: the column of all industries; others: columns of other measures."""

    row: int
    jobs: dict[str, int]
    businesses: dict[str, int]
    total: int | None
    others: tuple[int, ...]


def measured_header(sheet: Sheet) -> MeasuredHeader | None:
    """The header of such a table; None for none, and where it is not clear which measure is that of jobs."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        if sum(map(bool, cells)) > _FEWEST:
            return _header(row, cells)
    return None


def _header(row: int, cells: list[str]) -> MeasuredHeader | None:
    places: dict[str, dict[str, int]] = {}
    for place, cell in enumerate(cells):
        if found := _parted(cell):
            places.setdefault(found[0], {}).setdefault(found[1], place)
    places = {stem: codes for stem, codes in places.items() if not all(map(YEAR.fullmatch, codes))}
    named = any(re.fullmatch(ROLES["area"], plain_name(cell)) for cell in cells)
    fewest = _FEWEST if named else _FEWEST_UNNAMED
    firms = [stem for stem in places if is_businesses(stem)]
    jobs = [stem for stem in places if stem not in firms and is_jobs(stem) and not is_equivalents(stem)]
    if len(jobs) > 1 or len(firms) > 1 or not any(len(places[stem]) >= fewest for stem in (*jobs, *firms)):
        return None
    own, beside = (places[found[0]] if found else {} for found in (jobs, firms))
    of_others = [codes for stem, codes in places.items() if stem not in (*jobs, *firms)]
    others = tuple(place for codes in of_others if codes.keys() & {*own, *beside} for place in codes.values())
    total = next((place for place, cell in enumerate(cells) if _STATENT_TOTAL.fullmatch(cell)), None)
    return MeasuredHeader(row, own, beside, total if own else None, others)


def _parted(cell: str) -> tuple[str, str] | None:
    """The measure and the code of a header."""
    if found := _STATENT.fullmatch(cell):
        return _OF_STATENT.get(found[2], found[2]), found[1]
    for pattern in _STEMMED:
        if found := pattern.fullmatch(cell):
            stem = plain_name(found["stem"])
            return _OF_INSEE.get(stem, stem), found["code"]
    return None

"""Headers of wide tables in which the code of an industry stands behind its title: 'Publishing (58)', 'Information Media (J)'."""

import re

from .crosstab import is_stacked
from .guessed_columns import AREA, INDUSTRY, are_industries
from .headers import plain_name
from .plain import ROLES
from .sheet import Sheet
from .words import code_first

_FORWARD = 25  # rows among which a header is looked for
_FEWEST = 3  # industries; two beside a column that is called like one of areas


def titled_header(sheet: Sheet) -> tuple[int, dict[int, tuple[str, str]]] | None:
    """The row of the header, and {column: code and title of its industry}; None for none.

    Areas may have codes behind, too ('Paris (75)'): such headers are industries only where the first column is called like one of
    areas, or the codes are letters, and where no industries stand below it.
    """
    if is_stacked(sheet):
        return None
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        codes = {place: found for place, cell in enumerate(cells) if place and (found := code_first(cell))}
        if len(codes) < 2:
            continue
        first = plain_name(cells[0])
        named = bool(re.fullmatch(ROLES["area"], first) or AREA.search(first))
        letters = {text[0] for text in codes.values() if text[1] == " "}
        below = tuple(rows[0] for rows in sheet.head[row + 1 :] if rows and rows[0])
        if len(codes) < _FEWEST - named or not (named or len(letters) >= _FEWEST):
            return None
        if INDUSTRY.search(first) or are_industries(below):
            return None
        return row, {place: _parted(text) for place, text in codes.items()}
    return None


def _parted(text: str) -> tuple[str, str]:
    code, _, title = text.partition(" : ")
    return code.replace("–", "-"), title

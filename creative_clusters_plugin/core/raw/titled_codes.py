"""A second row of a header that holds the codes of industries below their titles, told from a row of totals without a name."""

import re
from collections.abc import Sequence

from ..employment.schemes import ANY_NAICS, code_list

_LISTS = ("NACE Rev. 2", "NACE Rev. 2.1", "NACE Rev. 1.1", ANY_NAICS, "ANZSIC 2006")
_CODE = re.compile(r"[A-V]?\d{2,6}|\d\d\.\d{1,2}")
_SHORT = 2  # digits of codes that a total may well have, too


def are_below_titles(rows: list[list[str]], places: Sequence[int], titles: list[str]) -> bool:
    """Whether the first of `rows` has at `places` codes of one list in their order, each below one of `titles`, and nothing before them
    but the names of the columns again.

    rows: that row and the next, which has a figure larger than a code of two digits: else they may be totals of all areas.
    """
    cells, following = rows[0], rows[1] if len(rows) > 1 else []
    codes = [cells[place] for place in places]
    if len(codes) < 2 or len(titles) != len(cells) or len({len(code) for code in codes}) > 1:
        return False
    if codes != sorted(set(codes)) or not all(_CODE.fullmatch(code) for code in codes):
        return False
    if any(not titles[place] or re.search(r"\d", titles[place]) for place in places):
        return False
    before = [
        (cell, title) for place, (cell, title) in enumerate(zip(cells, titles, strict=True)) if place not in places
    ]
    if any(cell and cell != title for cell, title in before):
        return False
    plain = [re.sub(r"\D", "", code) for code in codes]
    if not any(code_list(name).codes.issuperset(plain) for name in _LISTS):
        return False
    if len(plain[0]) > _SHORT or len(following) != len(cells):
        return len(plain[0]) > _SHORT
    figures = [re.sub(r"\D", "", following[place]) for place in places]
    return any(figure and int(figure) > int(code) for figure, code in zip(figures, plain, strict=True))

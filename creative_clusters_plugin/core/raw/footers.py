"""Rows at the end of a table that are no rows of it: sources, notes, keys to symbols, in any language."""

import re
from collections.abc import Sequence

_FARTHEST = 200  # rows from the end at which a note may still stand
_WORDS = (
    r"sources?|data source|notes?|footnotes?|remarks?|quelle\w*|datenquelle|anmerkung\w*|hinweise?|legende?|zeichenerklärung|stand|"
    r"herkunft|fuente\w*|notas?|fonte|bron\w*|toelichting|källa|anm|kilde\w*|lähde\w*|zdroj|źródło|"
    r"uwagi|forrás|"
    r"megjegyzés|kaynak|not|πηγή|източник|"
    r"источник|примечание|出典|资料来源|注|izvor|vir|opomba|šaltinis|avots|allikas|sursa|copyright|©|\(c\)|last updated|latest update|"
    r"updated|senast uppdaterad|sist oppdatert|viimeksi päivitetty|info|symbols?|contact|database|internal reference code|"
    r"footer|disclaimer|licen[cs]e|dropped|rows? total|unit|units|matrix|creation date"
)
_NOTE = re.compile(rf"\W*(?:{_WORDS})(?:\b|\W).*|[-_*=]{{3,}}.*|\W{{1,3}}\)?\s*[=:)–-].*", re.IGNORECASE | re.DOTALL)
_FIGURE = re.compile(r"[-+]?[\d., ]*\d%?")


def footer_rows(rows: Sequence[Sequence[str]], width: int) -> int:
    """How many of the last `rows` (stripped cells) of a table of `width` columns are notes, and blanks between and above.

    A note says so with its first word, or is a sentence in a single cell; below a blank row it is also what has too few cells,
    and no figures, to be a row of the table.
    """
    rows = rows[-_FARTHEST:]
    start = len(rows)
    while start > 1 and _may_be_note(rows[start - 1], width):
        start -= 1
    sure = len(rows)  # what follows a sure note, or a blank row, is of the notes
    for row in range(start, len(rows)):
        filled = [cell for cell in rows[row] if cell]
        if not filled or _is_note(filled):
            sure = row
            break
    found = len(rows) - sure
    return found if any(any(cells) for cells in rows[sure:]) else 0


def _may_be_note(cells: Sequence[str], width: int) -> bool:
    filled = [cell for cell in cells if cell]
    if not filled:
        return True
    few = len(filled) == 1 or (len(filled) < width and not any(_FIGURE.fullmatch(cell) for cell in filled[1:]))
    return (few and (len(filled) < max(width / 2, 2) or _is_note(filled))) or (
        len(filled) == 2 and _is_note(filled) and few
    )


def _is_note(filled: list[str]) -> bool:
    first = filled[0]
    if _NOTE.fullmatch(first) and not _FIGURE.fullmatch(first):
        return True
    return len(filled) == 1 and (len(first.split()) >= 4 or bool(re.match(r"[^\W\d][\w .-]{2,30}:\s", first)))

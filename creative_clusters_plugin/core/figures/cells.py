"""One figure as people write it, taken apart: marks of what is withheld, flags, multipliers, bounds, and the number between."""

import re
from dataclasses import dataclass

OK, SUPPRESSED, MISSING, ESTIMATED, WRONG = "ok", "suppressed", "missing", "estimated", "wrong"

# Blanks are taken out of marks before they are looked up: 'k. A.' is 'k.a.'.
_WITHHELD = """* ** *** c d s n x z f ss (d) (s) (x) (c) (n) (*) [c] [x] [s] [d] [low] {s} {c} ..c ..s np n.p. nd n.d. ns n.s. / //
    # ! † ‡ • ● (l) xx xxx k.a. ka. secret sec secr. s.s. conf conf. confid confid. confidential suppressed suppr. withheld disclosive
    undisclosed notdisclosed notpublished unpublished geheim vertraulich confidentiel geheimgehalten secretstatistique
    secrètstatistique notavailableduetoconfidentiality confidencial riservato oscurato segredo poufne důvěrné bizalmas секретно
    конфиденциально 秘匿 非公表 비공개 保密"""
_NOTHING = "- -- --- – — −− : :: . .. ... … ? na n.a. n/a #n/a null none nan nil [z] [u] [x] (na) (nm) (..) (.) ~ #value! #ref! #div/0!"
SUPPRESSED_MARKS = frozenset(_WITHHELD.split())
MISSING_MARKS = frozenset(["", *_NOTHING.split()]) - SUPPRESSED_MARKS

_BLANK = r"[\s\u00a0\u2007\u2009\u202f]"
_BLANKS = re.compile(_BLANK)
_SIGN = "[-+−]?"
_NUMBER = rf"{_SIGN}(?:\d[\d.,]*\d|\d\.?|\.\d+)(?:[eE][-+]?\d+)?"
# of one kind throughout: '1 234 567', "1'234", '1_000'
_GROUPED = re.compile(rf"(?<![\d.,])(\d{{1,3}})(?:({_BLANK}|['’´`_])\d{{3}}(?:\2\d{{3}})*)(?![\d])")
_PARTED = re.compile(rf"(?<=\d)(?:{_BLANK}|['’´`_])(?=\d)")
_THOUSANDS = r"k|tsd\.?|tausend|thousands?|thous\.?|ths\.?|milliers|mille|mila|tys\.?|тыс\.?|tusen|000s|'000"
_MILLIONS = r"mio\.?|millions?|millionen|mln\.?|млн\.?"
# Letters of Eurostat come alone or in the order of the alphabet ('bep'); 'bn' is a billion, 'k', 'm', 't' are multipliers.
_LETTERS = r"(?!bn\b|in\b)(?=[a-z]{1,3}(?![a-z]))b?c?d?e?f?i?n?p?r?s?u?v?x?z?|a"
_SIGNS = r"[*†‡!#^¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉᶠᵖʳˢᵘ]{1,3}"
_FOOTNOTE = r"[\[(]\d{1,2}[\])]|\s\d\)"
_BEFORE = r"~|≈|±|ca\.?|c\.|circa|approx\.?|about|rund|rd\.?|env\.?|est\.?|[erpb]|[\[(][erpb][\])]"
_FIGURE = re.compile(
    rf"(?P<before>{_BEFORE})?\s*(?P<number>{_NUMBER})\s*(?:(?P<thousands>{_THOUSANDS})|(?P<millions>{_MILLIONS})"
    rf"|(?P<behind>[\[(]?(?:{_LETTERS})[\])]?|{_SIGNS}|{_FOOTNOTE}))?",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(rf"(?:\(\s*({_NUMBER})\s*\)|\[\s*({_NUMBER})\s*\])")
_BELOW = r"<|under|below|less than|fewer than|unter|weniger als|moins de|menos de|meno di"
_UP_TO = r"<=|≤|=<|up to|at most|höchstens|bis zu|bis|au plus|jusqu'à"
_ABOVE = r">|over|more than|above|über|mehr als|plus de|más de|oltre"
_FROM = r">=|≥|=>|at least|mindestens|ab|au moins"
_OPEN_ENDED = rf"({_NUMBER})\s*(?:\+|or more|and more|and over|u(?:nd|\.) mehr|et plus|y más|ou plus)"
_BOUND = re.compile(
    rf"(?:(?P<up_to>{_UP_TO})|(?P<from>{_FROM})|(?P<below>{_BELOW})|(?P<above>{_ABOVE}))\s*(?P<number>{_NUMBER})",
    re.IGNORECASE,
)
_OPEN = re.compile(_OPEN_ENDED, re.IGNORECASE)
_SPAN = re.compile(rf"({_NUMBER})\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b|\.\.)\s*({_NUMBER})", re.IGNORECASE)
_WITH_REASON = re.compile(r":\(?([a-z]{1,3})\)?", re.IGNORECASE)
_SHORT = ("approx", "about", "rund", "rd", "env", "est")
_SURELY_WITHHELD = frozenset(["c", "x", "*", "**", "(c)", "(x)", "[c]", "[x]"])
_ESTIMATES = frozenset([*"e~≈±", "ca", "ca.", "c.", "circa", *(f"{word}{end}" for word in _SHORT for end in ("", "."))])


@dataclass(frozen=True)
class Cell:
    """state: one of the constants above. number: digits with points and commas as they stand, '' for none; factor: what they
    are to be multiplied with. flag: what stands before or behind. For a bound ('<5', '1-4', '10+') the state is SUPPRESSED, and
    kind is '<', '<=', '>', '>=' or '-', number and other its ends.
    """

    state: str
    number: str = ""
    factor: float = 1.0
    flag: str = ""
    kind: str = ""
    other: str = ""


def mark_of(text: str) -> str:
    """A text as marks are looked up: without blanks, in lower case."""
    return _BLANKS.sub("", text).lower()


def taken_apart(text: str, marks: frozenset[str] = frozenset()) -> Cell:
    """What a cell is, whatever the rest of its column. marks: further marks of suppression, as `mark_of` gives them."""
    if not marks and text.isascii() and text.isdigit():
        return Cell(OK, text)
    low = mark_of(text)
    if low in marks or low in SUPPRESSED_MARKS:
        return Cell(SUPPRESSED)
    if low in MISSING_MARKS:
        return Cell(MISSING)
    reason = _WITH_REASON.fullmatch(low)
    if reason:
        # Eurostat: a colon and the reason, ':c' for confidential
        return Cell(SUPPRESSED if "c" in reason[1] else MISSING, flag=reason[1])
    plain = _together(text.strip().lstrip("'’"))
    if _PARTED.search(plain):
        return _bounded(plain) or Cell(WRONG)
    enclosed = _ENCLOSED.fullmatch(plain)
    if enclosed:
        return Cell(OK, enclosed[1] or enclosed[2], flag="()")
    found = _FIGURE.fullmatch(plain)
    return _figure(found) if found else _bounded(plain) or Cell(WRONG)


def _figure(found: re.Match) -> Cell:
    flag = (found["before"] or found["behind"] or "").strip().lower()
    number = found["number"].rstrip(".")
    if found["before"] and re.match(r"[-+−]?0\d", number):
        return Cell(WRONG)  # 'r0001' is a damaged 40001 rather than a revised 1
    if found["before"] and found["before"].isupper() and found.end("before") == found.start("number"):
        return Cell(WRONG)  # 'B200' is a code, or a damaged 1200
    if flag in _SURELY_WITHHELD and not number.strip("0.,"):
        return Cell(SUPPRESSED, flag=flag)  # '0 c' is no nought
    flag = flag if flag in ("()",) else flag.strip("()[]") or flag
    factor = 1000.0 if found["thousands"] else 1e6 if found["millions"] else 1.0
    return Cell(ESTIMATED if flag in _ESTIMATES else OK, number, factor, flag)


def _bounded(text: str) -> Cell | None:
    plain = text.strip("[](){} ")
    found = _BOUND.fullmatch(plain)
    if found:
        kind = next(
            kind for name, kind in (("up_to", "<="), ("from", ">="), ("below", "<"), ("above", ">")) if found[name]
        )
        return Cell(SUPPRESSED, found["number"], kind=kind)
    if found := _OPEN.fullmatch(plain):
        return Cell(SUPPRESSED, found[1], kind=">=")
    if found := _SPAN.fullmatch(plain):
        return Cell(SUPPRESSED, found[1], kind="-", other=found[2])
    return None


def _together(text: str) -> str:
    """Digits whose groups of three are divided by blanks, apostrophes or underscores as one number."""
    return _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)

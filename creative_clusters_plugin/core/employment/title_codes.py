"""Industries that a table names by their titles only, put to the codes of the scheme whose official titles they are."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from .schemes import SCHEMES, base_of, code_list, scheme_of, stripped

_FEWEST, _MOST = 3, 0.8  # titles, and their share of all, that have to be those of one scheme
_AND = re.compile(r"\b(?:and|und|et|y|e|och|og|en)\b|&")
# 'not elsewhere classified' is written out or not
_ELSEWHERE = re.compile(
    r"\b(?:n ?e ?c|not elsewhere classified|a ?n ?g|anderweitig nicht genannte?[rns]?|n ?c ?a|non classee?s? ailleurs|nca)\b"
)
# sectors of NAICS that have several numbers
_RANGES = {"31": "31-33", "32": "31-33", "33": "31-33", "44": "44-45", "45": "44-45", "48": "48-49", "49": "48-49"}


@dataclass(frozen=True)
class Titled:
    """scheme: whose titles they are; codes: {title as it stands: code}, of those that stand for one code only."""

    scheme: str
    codes: dict[str, str]


def codes_of_titles(texts: Iterable[str]) -> Titled | None:
    """The codes of industries by their official titles, whatever their case and signs; None where no one scheme has most of them.

    A title that a scheme has for several codes is left out, unless they are one within another (a class and the group that is
    nothing else): then it is that of the level that most titles are of. One that two schemes with as many matches have for different
    codes is left out, too.
    """
    wanted = tuple(text for text in dict.fromkeys(texts) if _plain(text))
    found = [Titled(name, codes) for name in SCHEMES if (codes := codes_in(name, wanted))]
    if not found:
        return None
    most = max(len(one.codes) for one in found)
    best = [one for one in found if len(one.codes) == most]
    chosen = best[0]
    agreed = {
        text: code
        for text, code in chosen.codes.items()
        if all(_compared(one.codes.get(text, code)) == _compared(code) for one in best)
    }
    return Titled(base_of(chosen.scheme), agreed) if len(agreed) >= _MOST * len(wanted) else None


def codes_in(scheme: str, texts: tuple[str, ...]) -> dict[str, str]:
    """{title: code} of the distinct `texts` that are titles of a scheme; empty where too few of them are."""
    titles = _codes_by_title(scheme)
    known = {text: codes for text in texts if (codes := titles.get(_plain(text)))}
    if len(known) < _FEWEST or len(known) < _MOST * len(texts):
        return {}
    of_level = Counter(_digits(code) for codes in known.values() for code in codes)
    level = max(of_level, key=lambda digits: (of_level[digits], digits))
    return {text: next((code for code in codes if _digits(code) == level), codes[-1]) for text, codes in known.items()}


def _digits(code: str) -> int:
    return 2 if "-" in code else len(code)


def _compared(code: str) -> str:
    """'5811Z' of France, and '58110', are 58.11."""
    return stripped(re.sub(r"[A-Z]$", "0", code)) if code[1:] else code


def _plain(text: str) -> str:
    """A title in lower case, without signs, accents and words for 'and'."""
    letters = unicodedata.normalize("NFKD", text).casefold().replace("œ", "oe").replace("æ", "ae")
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(_ELSEWHERE.sub("nec", " ".join(re.sub(r"[\W_]+", " ", _AND.sub(" ", plain)).split())).split())


@cache
def _codes_by_title(scheme: str) -> dict[str, tuple[str, ...]]:
    """{plain title: codes} in all languages that are shipped, the broadest first; () where none of them holds the other."""
    found: dict[str, set[str]] = {}
    naics = scheme_of(scheme).reading == "naics"
    for titles in code_list(scheme).titles.values():
        for code, title in titles.items():
            found.setdefault(_plain(title), set()).add(_RANGES.get(code, code) if naics else code)
    sections = {division: letter for letter, divisions in code_list(scheme).sections.items() for division in divisions}
    return {plain: _nested(codes, sections) for plain, codes in found.items() if plain}


def _nested(codes: set[str], sections: dict[str, str]) -> tuple[str, ...]:
    """Codes of which each holds the next, the broadest first; () where they are not such."""
    ordered = sorted(codes, key=lambda code: (len(code), code))
    nested = all(_holds(broad, fine, sections) for broad, fine in pairwise(ordered))
    return tuple(ordered) if nested else ()


def _holds(broad: str, fine: str, sections: dict[str, str]) -> bool:
    """Whether a code is the other's whole, or the same."""
    if broad.isalpha():
        return sections.get(fine[:2]) == broad
    if "-" in broad:
        return _RANGES.get(fine[:2]) == broad
    return _compared(fine).startswith(_compared(broad))

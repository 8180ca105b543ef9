"""Industries that a table names by their titles only, put to the codes of the scheme whose official titles they are."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .schemes import SCHEMES, base_of, code_list, stripped

_FEWEST, _MOST = 3, 0.8  # titles, and their share of all, that have to be those of one scheme
_AND = re.compile(r"\b(?:and|und|et|y|e|och|og)\b|&")


@dataclass(frozen=True)
class Titled:
    """scheme: whose titles they are; codes: {title as it stands: code}, of those that stand for one code only."""

    scheme: str
    codes: dict[str, str]


def codes_of_titles(texts: Iterable[str]) -> Titled | None:
    """The codes of industries by their official titles, whatever their case and signs; None where no one scheme has most of them.

    A title that a scheme has for several codes (not only for a class and the group that is nothing else) is left out, and so is one
    that two schemes with as many matches have for different codes.
    """
    wanted = {text: plain for text in texts if (plain := _plain(text))}
    found: list[Titled] = []
    for name in SCHEMES:
        titles = _codes_by_title(name)
        codes = {text: titles[plain] for text, plain in wanted.items() if titles.get(plain)}
        if len(codes) >= _FEWEST and len(codes) >= _MOST * len(wanted):
            found.append(Titled(name, codes))
    if not found:
        return None
    most = max(len(one.codes) for one in found)
    best = [one for one in found if len(one.codes) == most]
    chosen = best[0]
    agreed = {
        text: code
        for text, code in chosen.codes.items()
        if all(stripped(one.codes.get(text, code)) == stripped(code) for one in best)
    }
    return Titled(base_of(chosen.scheme), agreed) if len(agreed) >= _MOST * len(wanted) else None


def _plain(text: str) -> str:
    """A title in lower case, without signs and words for 'and'."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[\W_]+", " ", _AND.sub(" ", plain)).split())


@cache
def _codes_by_title(scheme: str) -> dict[str, str]:
    """{plain title: code} in all languages that are shipped; '' for a title that stands for several codes."""
    found: dict[str, str] = {}
    for titles in code_list(scheme).titles.values():
        for code, title in titles.items():
            plain = _plain(title)
            before = found.get(plain)
            same = before is None or stripped(before) == stripped(code)
            found[plain] = (max(before or "", code, key=len) if same else "") if plain else ""
    return found

"""The scheme of a sector list: as its table says, or as its codes tell."""

import re

import pandas as pd

from ..messages import CreativeClustersError, Note, mark, some
from .codes import read_codes
from .recognising import KNOWN
from .schemes import ANY_NAICS, CHOICES, LITERAL, SCHEMES, code_list, known_as, listed

# of lists that do not say: the schemes that most own lists are in come first
_USUAL = ("SIC 2007", "SIC 2003", ANY_NAICS)
_SECTIONS = re.compile(r"[A-V](?:[_-][A-V])*")


def given_scheme(table: pd.DataFrame, title: str) -> str:
    """The scheme that the column `scheme` names (with the year in `vintage`), '' where it is empty.

    Raises CreativeClustersError where it names several, or one that is not known.
    """
    pairs = table.loc[table["scheme"] != "", ["scheme", "vintage"]].drop_duplicates()
    found = {(known_as(name, vintage) or known_as(name)) for name, vintage in pairs.itertuples(index=False, name=None)}
    if len(found) > 1 or "" in found:
        raise CreativeClustersError(
            mark("The sector list '{title}' has the scheme {given}: a list must have one scheme, one of {schemes}."),
            title=title,
            given=some(pairs["scheme"].unique()),
            schemes=", ".join(CHOICES),
        )
    return found.pop() if found else ""


def told_from_codes(codes: list[str], title: str, numeric: bool, preferred: str) -> tuple[str, list[Note]]:
    """The scheme that the codes of a list fit, and a note of it: `preferred`, else a usual one, else the one that fits best."""
    fits = {name: _share(codes, name, numeric) for name in (preferred, *_USUAL, *SCHEMES) if name}
    if preferred and fits[preferred] >= KNOWN:
        guess = preferred
    else:
        guess = next((name for name in _USUAL if fits[name] == 1), max(fits, key=lambda name: fits[name]))
        if fits[guess] < KNOWN:
            readable = next((name for name in _USUAL if all(read_codes(codes, name, numeric).code != "")), "")
            guess = readable or (LITERAL if all(_worded(code) for code in codes) else guess)
    text = mark("The sector list '{title}' does not name its scheme: its codes are taken for {scheme}.")
    return guess, [Note(text, {"title": title, "scheme": guess}, warning=False)]


def _worded(code: str) -> bool:
    return sum(sign.isalpha() for sign in code) >= 3


def _share(codes: list[str], scheme: str, numeric: bool) -> float:
    """Share of the codes that exist in a scheme; sections do where it has such."""
    sections = code_list(scheme).sections
    read = read_codes(codes, scheme, numeric).code.tolist()
    exists = [
        listed(scheme, code)
        if code
        else bool(_SECTIONS.fullmatch(raw)) and set(re.findall("[A-V]", raw)) <= set(sections)
        for raw, code in zip(codes, read, strict=True)
    ]
    return sum(exists) / len(exists)


def without_sections(table: pd.DataFrame, scheme: str) -> pd.DataFrame:
    """The rows of a list with those of section letters ('J', 'M_N', 'B-E') replaced by one for each of their divisions."""
    sections = code_list(scheme).sections
    letters = [_letters(code, sections) if _SECTIONS.fullmatch(code) else () for code in table["code"]]
    if not any(letters):
        return table
    codes = [
        [division for letter in found for division in sections[letter]] or [code]
        for found, code in zip(letters, table["code"], strict=True)
    ]
    return table.assign(code=codes).explode("code", ignore_index=True)


def _letters(code: str, sections: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """'M_N' is M and N, 'B-E' all from B to E; () where one of them is no section."""
    found: list[str] = []
    for part in code.split("_"):
        first, last = part[0], part[-1]
        found += (
            [letter for letter in sections if first <= letter <= last]
            if part[0] in sections and last in sections
            else [""]
        )
    return tuple(found) if "" not in found else ()

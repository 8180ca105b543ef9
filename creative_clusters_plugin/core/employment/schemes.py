"""The registry of schemes: classifications of industries (and of places of business) with their vintage, family and codes.

Codes are kept as `codes.py` compares them: without dots and trailing zeros. Lists and titles lie compressed in
`classifications/codes` (sources and licences: its README) and are read when first needed.
"""

import csv
import gzip
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "classifications"
LITERAL = "Codes as they are"
OSM = "OpenStreetMap"
OVERTURE = "Overture"
NATIONAL = "NACE Rev. 2, national digits"
NATIONAL_21 = "NACE Rev. 2.1, national digits"
ANY_NAICS = "NAICS"  # of lists that do not say which edition


@dataclass(frozen=True)
class Scheme:
    """One edition of a classification.

    id: as lists and messages name it. body: country or organisation. since, until: years in force, 0 for 'still'.
    parent: the scheme whose codes it has down to `shared` digits ('' for none). file: its own codes in `classifications/codes`
    ('' for a scheme of which only the parent's are known; any digits may follow then, `longest` in all).
    reading: how codes are written, see `codes.py`. full: digits of the classes that concordances speak of. longest: digits with
    what a country adds behind the class. part: the list is known in part only, or restated by analogy.
    """

    id: str
    body: str
    since: int
    until: int
    file: str
    reading: str = "sic"
    full: int = 4
    longest: int = 4
    parent: str = ""
    shared: int = 4
    part: bool = False


_ALL = (
    Scheme("SIC 2007", "United Kingdom", 2008, 0, "sic_2007", longest=5, parent="NACE Rev. 2"),
    Scheme("SIC 2003", "United Kingdom", 2003, 2008, "sic_2003", longest=5, parent="NACE Rev. 1.1"),
    Scheme("SIC 2026", "United Kingdom", 2026, 0, "sic_2026", longest=5, part=True),
    Scheme("NACE Rev. 1.1", "European Union", 2003, 2007, "nace_rev1_1", longest=5),
    Scheme("NACE Rev. 2", "European Union", 2008, 2024, "nace_rev2", longest=5),
    Scheme("NACE Rev. 2.1", "European Union", 2025, 0, "nace_rev2_1", longest=5),
    Scheme("NAICS 2012", "United States", 2012, 2017, "naics_2012", "naics", 6, 6),
    Scheme("NAICS 2017", "United States", 2017, 2022, "naics_2017", "naics", 6, 6),
    Scheme("NAICS 2022", "United States", 2022, 0, "naics_2022", "naics", 6, 6),
    Scheme("SCIAN 2018", "Mexico", 2018, 2023, "", "naics", 6, 6, "NAICS 2017", 5, True),
    Scheme("ISIC Rev. 3.1", "United Nations", 2002, 2008, "isic_rev3_1"),
    Scheme("ISIC Rev. 4", "United Nations", 2008, 2023, "isic_rev4"),
    Scheme("ISIC Rev. 5", "United Nations", 2023, 0, "isic_rev5"),
    Scheme("ANZSIC 2006", "Australia, New Zealand", 2006, 0, "anzsic_2006"),
    Scheme("NAF rev. 2", "France", 2008, 2026, "naf_rev2", "letter", longest=5, parent="NACE Rev. 2"),
    Scheme("WZ 2008", "Germany", 2008, 2024, "wz_2008", longest=5, parent="NACE Rev. 2"),
    Scheme("NOGA 2008", "Switzerland", 2008, 2024, "noga_2008", longest=6, parent="NACE Rev. 2"),
    Scheme("ATECO 2007", "Italy", 2008, 2024, "ateco_2007", longest=6, parent="NACE Rev. 2"),
    Scheme("ATECO 2025", "Italy", 2025, 0, "ateco_2025", longest=6, parent="NACE Rev. 2.1"),
    Scheme("SBI 2008", "Netherlands", 2008, 2024, "sbi_2008", longest=5, parent="NACE Rev. 2"),
    Scheme("TOL 2008", "Finland", 2008, 2024, "", longest=5, parent="NACE Rev. 2"),
    Scheme("SNI 2007", "Sweden", 2008, 2024, "", longest=5, parent="NACE Rev. 2"),
    Scheme("CNAE 2009", "Spain", 2009, 2024, "", longest=4, parent="NACE Rev. 2"),
    Scheme("CNAE 2.0", "Brazil", 2007, 0, "cnae_2_0", "cnae", longest=6),
    # of countries whose own lists are not here (EMTAK, PKD, CAE, SKD, NACE-BEL, Türkiye's six digits): the class decides
    Scheme(NATIONAL, "European countries", 2008, 2024, "", longest=7, parent="NACE Rev. 2"),
    # WZ 2025, NOGA 2025, SNI 2025, TOL 2025, PKD 2025 …
    Scheme(NATIONAL_21, "European countries", 2025, 0, "", longest=7, parent="NACE Rev. 2.1"),
)
SCHEMES = {scheme.id: scheme for scheme in _ALL}
# not to be found out from codes: whatever is in a column can be one of theirs
_OTHERS = {
    ANY_NAICS: Scheme(ANY_NAICS, "United States", 2012, 0, "", "naics", 6, 6),
    OSM: Scheme(OSM, "OpenStreetMap", 2004, 0, "", "tags"),
    OVERTURE: Scheme(OVERTURE, "Overture Maps", 2023, 0, "", "tags"),
    LITERAL: Scheme(LITERAL, "", 0, 0, "", "literal"),
}
_FIRST = tuple(name for name in SCHEMES if name not in (NATIONAL, NATIONAL_21))
# numbers that models store: append, never insert
CHOICES: tuple[str, ...] = (*_FIRST, OSM, OVERTURE, LITERAL, NATIONAL, NATIONAL_21)
# lists that come without their sections have those of another
_LETTERS_OF = {
    "SIC 2003": "ISIC Rev. 3.1",
    "NACE Rev. 1.1": "ISIC Rev. 3.1",
    "SIC 2026": "NACE Rev. 2.1",
    "CNAE 2.0": "ISIC Rev. 4",
}
_EDITIONS = ("NAICS 2012", "NAICS 2017", "NAICS 2022")


@dataclass(frozen=True)
class CodeList:
    """What a scheme holds.

    codes: all, as compared. leaves: the most detailed codes that concordances can speak of, `Scheme.full` digits (or longer, where
    the country divides classes), in order. divisions: the first two digits that occur. zero_starts: beginnings, 2 to 4 digits, of
    classes that begin with 0. sections: letter -> its divisions, in order. titles: language -> code -> title.
    """

    codes: frozenset[str]
    leaves: tuple[str, ...]
    divisions: frozenset[str]
    zero_starts: frozenset[str]
    sections: dict[str, tuple[str, ...]]
    titles: dict[str, dict[str, str]]


def scheme_of(name: str) -> Scheme:
    """The record of a scheme (KeyError for what is none)."""
    return SCHEMES[name] if name in SCHEMES else _OTHERS[name]


def is_literal(name: str) -> bool:
    """Whether a scheme's values are compared as text."""
    return scheme_of(name).reading in ("tags", "literal")


def stripped(digits: str) -> str:
    """A code as it is compared: two digits at least, without the zeros that only repeat the level above."""
    return digits[:2] + digits[2:].rstrip("0") if "-" not in digits else digits


def known_as(name: str, vintage: str = "") -> str:
    """The id of the scheme that a list or a user calls `name` ('NACE2', 'uk sic 2007', 'NAICS' of 2017), '' where it is none."""
    plain = _plain(name)
    year = "".join(sign for sign in vintage if sign.isdigit())[:4]
    if plain in ("naics", "usnaics", "canaics") and year in ("2012", "2017", "2022"):
        return f"NAICS {year}"
    return _NAMES.get(plain, ANY_NAICS if plain.startswith("naics") and plain[5:].isdigit() else "")


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())


_NAMES = {
    **{_plain(name): name for name in (*SCHEMES, *_OTHERS)},
    **{"uksic2007": "SIC 2007", "sic": "SIC 2007", "uksic2003": "SIC 2003", "uksic2026": "SIC 2026"},
    **{"nace": "NACE Rev. 2", "nace2": "NACE Rev. 2", "nace21": "NACE Rev. 2.1", "nace11": "NACE Rev. 1.1"},
    **{"nacer2": "NACE Rev. 2", "nacer21": "NACE Rev. 2.1", "nacer11": "NACE Rev. 1.1"},
    **{"isic31": "ISIC Rev. 3.1", "isic4": "ISIC Rev. 4", "isic5": "ISIC Rev. 5", "anzsic": "ANZSIC 2006"},
    **{
        "anzsic06": "ANZSIC 2006",
        "naf": "NAF rev. 2",
        "naf2": "NAF rev. 2",
        "nafrev2": "NAF rev. 2",
        "ape": "NAF rev. 2",
    },
    **{"wz": "WZ 2008", "wz08": "WZ 2008", "noga": "NOGA 2008", "ateco": "ATECO 2007", "sbi": "SBI 2008"},
    **{"tol": "TOL 2008", "sni": "SNI 2007", "scian": "SCIAN 2018", "cnae20": "CNAE 2.0", "cnae": "CNAE 2.0"},
    **{"osm": OSM, "overturetaxonomy": OVERTURE, "overturecategories": OVERTURE, "overturemaps": OVERTURE},
    **dict.fromkeys(
        (
            "emtak",
            "emtak2008",
            "pkd",
            "pkd2007",
            "cae",
            "caerev3",
            "skd",
            "skd2008",
            "nacebel",
            "nacebel2008",
            "db07",
            "evrk",
            "teaor08",
        ),
        NATIONAL,
    ),
    **dict.fromkeys(
        (
            "wz2025",
            "wz25",
            "noga2025",
            "noga25",
            "sni2025",
            "tol2025",
            "sbi2025",
            "pkd2025",
            "skd2025",
            "onace2025",
            "önace2025",
            "cnae2025",
            "caerev4",
            "emtak2025",
            "nacebel2025",
        ),
        NATIONAL_21,
    ),
    **{"literal": LITERAL, "other": LITERAL, "own": LITERAL, "asis": LITERAL},
}


def base_of(name: str) -> str:
    """The scheme at the top of a family: SIC 2007, WZ 2008 … are NACE Rev. 2 down to four digits."""
    scheme = scheme_of(name)
    return base_of(scheme.parent) if scheme.parent else name


def listed(name: str, code: str) -> bool:
    """Whether a code, as compared, exists in a scheme; where what a country adds is not known, its class decides."""
    scheme, found = scheme_of(name), code_list(name)
    if code in found.codes:
        return True
    return not scheme.file and bool(scheme.parent) and stripped(code[: scheme.shared]) in found.codes


@cache
def code_list(name: str) -> CodeList:
    scheme = scheme_of(name)
    if name == ANY_NAICS:
        lists = [code_list(one) for one in _EDITIONS]
        return _code_list([(leaf, "") for one in lists for leaf in one.leaves], {}, lists[-1], scheme)
    above = code_list(scheme.parent) if scheme.parent else None
    if not scheme.file:
        shared = [leaf for leaf in (above.leaves if above else ())]
        if name == "SCIAN 2018":
            shared = _mexican(shared)
        return _code_list([(leaf, "") for leaf in shared], {}, above, scheme)
    header, *rows = _table(f"codes/{scheme.file}.csv.gz")
    return _code_list([(row[0], row[1]) for row in rows], _titles(header, rows), above, scheme)


def _mexican(leaves: list[str]) -> list[str]:
    """The North American part of NAICS in five digits, and the sectors that Mexico numbers on its own: trade and government."""
    shared = sorted({leaf[:5] for leaf in leaves if leaf[:2] not in ("42", "44", "45", "92")})
    return [*shared, "43", "46", "93"]


def _code_list(
    rows: list[tuple[str, str]], titles: dict[str, dict[str, str]], above: CodeList | None, scheme: Scheme
) -> CodeList:
    written = list(dict.fromkeys(code for code, _ in rows if code[:1].isdigit()))
    broader = {code[:n] for code in written for n in range(2, len(code)) if "-" not in code}
    codes = {stripped(_without_letter(code)) for code in written} | {stripped(code) for code in broader}
    leaves = [code for code in written if code not in broader and "-" not in code]
    if scheme.reading == "naics":
        # '33451' is above 334511, while 334510 stands beside it
        leaves = [code for code in leaves if len(code) == 6 or not scheme.file]
        codes |= {"31-33", "44-45", "48-49"}
    else:
        leaves = [_without_letter(code).ljust(scheme.full, "0") for code in leaves]
    leaves = sorted(set(leaves) | _undivided(leaves, above, scheme))
    sections: dict[str, list[str]] = {}
    for code, section in rows:
        if section:
            sections.setdefault(section, []).append(code)
    zeros = {leaf[:n] for leaf in leaves if leaf[0] == "0" for n in (2, 3, 4)}
    if scheme.id in ("SIC 2007", "SIC 2003", "SIC 2026") or scheme.id.startswith("NACE"):
        zeros.add("0100")  # the estimate for farms in tables of the United Kingdom
    codes |= above.codes if above and scheme.file else set()
    return CodeList(
        frozenset(codes),
        tuple(leaves),
        frozenset({code[:2] for code in codes} | ({"95", "99"} if scheme.reading == "naics" else set())),
        frozenset(zeros),
        _sections(scheme.id, sections) or (above.sections if above else {}),
        titles if titles else (above.titles if above else {}),
    )


def _sections(name: str, found: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    if name in _LETTERS_OF:
        return code_list(_LETTERS_OF[name]).sections
    return {letter: tuple(divisions) for letter, divisions in found.items()}


def _undivided(leaves: list[str], above: CodeList | None, scheme: Scheme) -> set[str]:
    """Classes of the parent that the country's own list leaves out, as it does not divide them."""
    if above is None or not scheme.file:
        return set()
    present = {leaf[: scheme.shared] for leaf in leaves}
    return {leaf for leaf in above.leaves if leaf not in present}


def _without_letter(code: str) -> str:
    """France writes 'Z' behind a class that is not divided: '5811Z' is 58.11."""
    return f"{code[:-1]}0" if code[-1] in "ZY" and len(code) == 5 else code


@cache
def _table(name: str) -> list[list[str]]:
    with gzip.open(FOLDER / name, "rt", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _titles(header: list[str], rows: list[list[str]]) -> dict[str, dict[str, str]]:
    return {
        language: {row[0]: row[place] for row in reversed(rows) if row[place]}
        for place, language in enumerate(header)
        if place > 1
    }


@cache
def concordance(first: str, second: str) -> tuple[tuple[str, str], ...]:
    """Pairs of codes of two lists (names of files, as `Scheme.file`), () where there is no such table."""
    path = f"concordances/{first}_to_{second}.csv.gz"
    return tuple((one, other) for one, other in _table(path)[1:]) if (FOLDER / path).is_file() else ()


@cache
def class_sizes() -> dict[str, float]:
    """Jobs of Great Britain in 2021 by class of NACE Rev. 2 (Business Register and Employment Survey)."""
    return {code: float(jobs) for code, jobs in _table("codes/jobs_gb_2021.csv.gz")[1:]}


def title(name: str, code: str, language: str = "en") -> str:
    """The title of a code (digits without dots) in a language, else in English, else in any; '' where none may be shipped."""
    chain = [name]
    while scheme_of(chain[-1]).parent:
        chain.append(scheme_of(chain[-1]).parent)
    lists = [code_list(one).titles for one in chain]
    languages = list(dict.fromkeys((language, "en", *(known for found in lists for known in found))))
    for spoken in languages:
        for found in lists:
            titles = found.get(spoken, {})
            text = (
                titles.get(code) or titles.get(stripped(code)) or titles.get(f"{code[:-1]}Z" if len(code) == 5 else "")
            )
            if text:
                return text
    return ""

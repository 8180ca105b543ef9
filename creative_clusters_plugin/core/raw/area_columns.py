"""What takes more than one column: areas with codes beside their names, names beside codes, municipalities numbered within states."""

import re

import numpy as np
import pandas as pd

from ..messages import Note, mark, some
from .guessed_columns import AREA, INDUSTRY
from .headers import plain_name
from .table import categories

_CODES = re.compile(
    r"(?:.*_)?(?:code?s?|c[oó]d(?:igo)?s?|codice|kode?|kood|id|fips|ags|insee|itter\d*|key|schlüssel|teryt|nuts\d?|lau\d?)(?:_.*)?"
)
_CODE = re.compile(r"(?=.*\d)[A-Z0-9.-]{2,12}")
_OWN = re.compile(_CODE.pattern + "|[A-V]")  # or a section
_NAMES = re.compile(
    r"(?:.*_)?(?:name|nom|nome|nombre|nume|naam|naziv|nazwa|názov|název|navn|namn|nimi|nimetus|lib|libell[eé]|libgeo|bezeichnung|benennung|label|"
    r"titel|title|descr\w*|denomina\w*|omschrijving|beskrivelse|opis|intitul[eé])s?(?:_.*)?"
)
_STATES = re.compile(r"st|fipst|fips_?state|fipstate|state_?(?:fp|fips|code|cd)?|statefp\d*|st_?fips")
_ALIKE = 1.25  # codes for each name at most, where some areas are called alike
_ONE_EACH = 0.9  # share of codes that have a name of their own from which on names are those of the codes
_FULL = 0.5  # share of all pairs of two columns from which on neither holds the other


def with_further_columns(text: dict[str, pd.Series], others: dict[str, pd.Series], file: str) -> list[Note]:
    """Puts into `text` what further columns say: codes of areas beside their names, names beside codes, areas that take two columns."""
    finer = parts_of_areas(text["area"], others)
    state = None if finer else state_of_counties(text["area"], others)
    if finer:
        text["area"] = joined_areas(text["area"], others.pop(finer))
        text.pop("area_name", None)
    elif state:
        text["area"] = others.pop(state).str.zfill(2) + text["area"].str.zfill(3)
    if finer or state:
        note = mark("'{file}': areas are told by '{column}' together with the column before it ({examples}).")
        examples = some(list(text["area"].unique()), 3)
        return [Note(note, {"file": file, "column": finer or state, "examples": examples})]
    code = code_of_areas(text["area"], others) if "area_name" not in text else None
    if code:
        text["area_name"], text["area"] = text["area"], others.pop(code)
    for role, called in (("area", AREA), ("industry", INDUSTRY)):
        named = names_of(text[role], others, called) if f"{role}_name" not in text else None
        if named:
            text[f"{role}_name"] = others.pop(named)
    return []


def code_of_areas(area: pd.Series, others: dict[str, pd.Series]) -> str | None:
    """The column among `others` with the codes of `area` (n,), which holds names: one name for each code, and but for a few areas that
    are called alike one code for each name."""
    names = [value for value in area.unique() if value]
    if any(re.search(r"\d", name) for name in names):
        return None
    for column, values in others.items():
        if not _CODES.fullmatch(plain_name(column)):
            continue
        codes = [value for value in values.unique() if value]
        if not len(names) <= len(codes) <= _ALIKE * len(names):
            continue
        pairs = len(pd.unique(area + "\n" + values))
        if all(_CODE.fullmatch(code) for code in codes) and pairs == len(codes):
            return column
    return None


def names_of(codes: pd.Series, others: dict[str, pd.Series], called: re.Pattern) -> str | None:
    """The column among `others` with the names of `codes` (n,): one for each code, of its own for nearly all, and it is `called` like
    them or like names."""
    distinct = [value for value in codes.unique() if value]
    if sum(bool(_OWN.fullmatch(value)) for value in distinct) < _ONE_EACH * len(distinct):
        return None
    for column, values in others.items():
        name = plain_name(column)
        if not (called.search(name) or _NAMES.fullmatch(name)) or (values == "").any():
            continue
        labels = list(values.unique())
        words = sum(bool(re.search(r"[^\W\d_]{2}", label)) for label in labels)
        if words < _ONE_EACH * len(labels) or len(labels) < _ONE_EACH * len(distinct):
            continue
        if len(pd.unique(codes + "\n" + values)) == codes.nunique():
            return column
    return None


def state_of_counties(area: pd.Series, others: dict[str, pd.Series]) -> str | None:
    """The column among `others` with the number of the state (FIPS), where `area` (n,) numbers counties within it: 37 in 6 is 06037."""
    if not all(re.fullmatch(r"\d{1,3}", code) for code in area.unique()):
        return None
    named = [column for column in others if _STATES.fullmatch(plain_name(column))]
    return next((one for one in named if all(re.fullmatch(r"\d{1,2}", code) for code in others[one].unique())), None)


def parts_of_areas(area: pd.Series, others: dict[str, pd.Series]) -> str | None:
    """The column among `others` that is called like one of areas and holds the parts of each `area` (n,): more values, few of the pairs."""
    for column, values in others.items():
        if not AREA.search(plain_name(column)) or (values == "").any():
            continue
        wholes, parts = area.nunique(), values.nunique()
        pairs = len(pd.unique(area + "\n" + values))
        if wholes > 1 and parts > wholes and wholes < pairs <= _FULL * wholes * parts:
            return column
    return None


def joined_areas(area: pd.Series, part: pd.Series) -> pd.Series:
    """One label of both columns: the codes that they begin with put together ('01 Aguascalientes', '002 Asientos': '01002 Asientos')."""
    coded = re.compile(r"(\d+)(?:\s+(\D.*))?", re.DOTALL)
    pairs = area + "\n" + part

    def joined(pair: str) -> str:
        whole, _, own = pair.partition("\n")
        first, second = coded.fullmatch(whole), coded.fullmatch(own)
        if first and second:
            return f"{first[1]}{second[1]} {second[2] or ''}".strip()
        return f"{own}, {whole}"

    return pd.Series(np.asarray(categories(pairs, joined), dtype=object), area.index, dtype=object)

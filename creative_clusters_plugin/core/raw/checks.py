"""Defects that raw files come with: codes that a spreadsheet has changed, two vintages in one column, odd years, percentages."""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..employment.damaged_codes import DATE, EXPONENT, MONTH
from ..employment.schemes import ANY_NAICS, code_list
from ..employment.title_codes import codes_of_titles
from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from .figures import percentages
from .headers import plain_name
from .table import categories, level_of, lines, span_of
from .words import is_band

# Classes of one vintage only whose division is in both: from memory, of the sectors that creative and technology lists use. Not
# here are 7220, 7320, 7420, 7430, 2211 and 9001 to 9003, which both have, for other industries.
_CLASSES_2003 = "7210 7221 7222 7230 7240 7250 7260 7440 9211 9212 9213 9220 9231 9232 9234 9240 9251 9252 2212 2213"
_CLASSES_2007 = "7211 7311 7312 7410 7490 9004 9101 9102 9103 9104 6201 6202 6203 6209"
# counties of the United States, Germany (Kreise) and municipalities of France
_FIVE_DIGITS = {"fips", "county_fips", "area_fips", "geoid", "ags", "insee", "codgeo"}
_SUPERSECTOR = re.compile(r"10|10[12]|101[1-3]|102[1-9]")
_FEWEST_NINES = 3  # figures of nines that are no chance
_ONLY_2003, _ONLY_2007 = frozenset(_CLASSES_2003.split()), frozenset(_CLASSES_2007.split())


def checked_codes(frame: pd.DataFrame, file: str, sic: bool) -> tuple[pd.DataFrame, list[Note]]:
    """The frame with leading zeros put back, or an error for codes that are none any more. sic: codes are SIC or NACE.

    Raises CreativeClustersError, naming lines, for dates and powers of ten among the codes, and for codes of two vintages.
    """
    position, distinct = pd.factorize(frame["industry"])
    damaged = np.array([bool(DATE.fullmatch(code) or EXPONENT.fullmatch(code)) for code in distinct], dtype=bool)
    if damaged.any():
        rows = np.flatnonzero(damaged[position])
        refuse_damaged(frame["industry"].iloc[rows], frame.index[rows], file)
    frame, found = _without_decimals(frame, file)
    frame, notes = _with_zeros(frame, file)
    if sic:
        _refuse_two_vintages(frame, file)
    return frame, found + notes


def refuse_damaged(codes: Iterable[str], rows: Iterable[int], file: str) -> None:
    """Raises CreativeClustersError, naming lines, where a spreadsheet has made dates or powers of ten of `codes` (in `rows`)."""
    for pattern, text in (
        (
            DATE,
            mark_plural(
                "'{file}': {count} industry code has been turned into a date by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
                "'{file}': {count} industry codes have been turned into dates by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
            ),
        ),
        (
            EXPONENT,
            mark_plural(
                "'{file}': {count} industry code has been turned into a power of ten by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
                "'{file}': {count} industry codes have been turned into powers of ten by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
            ),
        ),
    ):
        damaged = [(code, row) for code, row in zip(codes, rows, strict=True) if pattern.fullmatch(code)]
        if damaged:
            raise CreativeClustersError(
                text,
                file=file,
                count=len(damaged),
                examples=some(f"'{code}'" for code in dict.fromkeys(code for code, _ in damaged)),
                lines=lines([row for _, row in damaged]),
            )


def with_supersectors(frame: pd.DataFrame) -> pd.DataFrame:
    """`frame` with the domains and supersectors of the Bureau of Labor Statistics (101, 1022) as levels of their own beside NAICS codes.

    They are told by 1021 to 1029, which are classes of no other classification.
    """
    codes = [code for code in frame["industry"].unique() if code.isdigit()]
    if not any(re.fullmatch(r"102[1-9]", code) for code in codes):
        return frame
    if not all(code[:2] in code_list(ANY_NAICS).divisions for code in codes if not _SUPERSECTOR.fullmatch(code)):
        return frame
    names = {2: "domain", 3: "domain", 4: "supersector"}
    level = categories(
        frame["industry"], lambda code: names[len(code)] if _SUPERSECTOR.fullmatch(code) else level_of(code)
    )
    return frame.assign(level=level)


def refuse_bands(frame: pd.DataFrame, file: str) -> None:
    """Raises CreativeClustersError where all industries are bare ranges, which are classes of ages or sizes ('16-24', '65+')."""
    codes = list(frame["industry"].unique())
    named = bool((frame["industry_name"] != "").any()) and all(span_of(code) for code in codes)
    if len(codes) > 1 and not named and all(is_band(code) and not code[:1].isalpha() for code in codes):
        raise CreativeClustersError(
            mark(
                "'{file}': what stands for industries are classes of ages or sizes ({examples}; lines {lines}), not industries."
            ),
            file=file,
            examples=some([f"'{code}'" for code in codes], 6),
            lines=lines(frame.index[:5]),
        )


def by_titles(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Note]]:
    """`frame` with codes in place of official titles, where no industry of it has a code and nearly all are titles of one scheme."""
    texts = list(frame["industry"].unique())
    if (frame["level"] != "").any() or not (found := codes_of_titles(texts)):
        return frame, []
    named = frame["industry_name"].where(frame["industry_name"] != "", frame["industry"])
    code = frame["industry"].map(found.codes).fillna(frame["industry"])
    text = mark_plural(
        "'{file}': industries have titles and no codes: {count} of {all} is an official title of {scheme} and is "
        "put to its codes ({examples}).",
        "'{file}': industries have titles and no codes: {count} of {all} are official titles of {scheme} and are "
        "put to its codes ({examples}).",
    )
    examples = some([f"'{title}' → {one}" for title, one in found.codes.items()], 3)
    values = {"file": file, "count": len(found.codes), "all": len(texts), "scheme": found.scheme, "examples": examples}
    return frame.assign(industry=code, industry_name=named, level=categories(code, level_of)), [Note(text, values)]


def without_code(frame: pd.DataFrame, file: str) -> list[Note]:
    """What the user has to know of industries that have no code."""
    rows = frame[frame["level"] == ""]
    if rows.empty:
        return []
    text = mark_plural(
        "{count} row of '{file}' has an industry without a code ({examples}; lines {lines}): lists of sectors "
        "cannot match it.",
        "{count} rows of '{file}' have an industry without a code ({examples}; lines {lines}): lists of sectors "
        "cannot match it.",
    )
    examples = some(f"'{industry}'" for industry in rows["industry"].unique())
    return [Note(text, {"count": len(rows), "file": file, "examples": examples, "lines": lines(rows.index)})]


def _without_decimals(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Note]]:
    """Codes and areas that have become numbers with a decimal place (6201.0) without it; 62.0 is one only where all are such."""
    notes = []
    for column in ("industry", "area"):
        values = frame[column].unique()
        numbers = [value for value in values if re.fullmatch(r"\d+\.0", value)]
        of_all = len(numbers) == len(values)
        lost = {value: value[:-2] for value in numbers if of_all or (column == "industry" and len(value) > 4)}
        if not lost:
            continue
        rows = frame.index[frame[column].isin(list(lost))]
        frame = frame.assign(**{column: frame[column].replace(lost)})
        text = mark_plural(
            "'{file}': {count} code has been turned into a decimal number ({examples}; lines {lines}): the decimal "
            "place is taken away.",
            "'{file}': {count} codes have been turned into decimal numbers ({examples}; lines {lines}): the decimal "
            "place is taken away.",
        )
        examples = some([f"{old} → {new}" for old, new in lost.items()], 3)
        notes.append(Note(text, {"file": file, "count": len(rows), "examples": examples, "lines": lines(rows)}))
    return (frame.assign(level=categories(frame["industry"], level_of)) if notes else frame), notes


def _with_zeros(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Note]]:
    """Put back the leading zero of codes (1.11 for 01.11, 111 for 0111) where no code begins with 0 and the short ones are no parents."""
    dotted = [code for code in frame["industry"].unique() if re.fullmatch(r"\d{1,2}\.\d{1,2}", code)]
    lone = [code for code in dotted if code[1] == "."]
    if lone and len(lone) <= len(dotted) / 2:
        return _put_back(frame, lone, file)
    codes = [code for code in frame["industry"].unique() if code.isdigit()]
    if len(codes) < 2 or any(code.startswith("0") for code in codes):
        return frame, []
    longest = max(map(len, codes))
    short = [code for code in codes if len(code) == longest - 1 and longest > 2]
    parents = {code[:-1] for code in codes if len(code) == longest}
    # agriculture, fishing and mining are the divisions 01 to 09: a short code that begins like one of them and has no children
    lone = [code for code in short if code not in parents and f"0{code[0]}" in code_list("SIC 2007").divisions]
    if not lone or len(lone) < len(short) or len(short) > len(codes) / 2 or _may_be_naics(codes, longest):
        return frame, []
    return _put_back(frame, lone, file)


def _put_back(frame: pd.DataFrame, lone: list[str], file: str) -> tuple[pd.DataFrame, list[Note]]:
    """`frame` with a zero before each of the codes `lone`."""
    lost = frame["industry"].isin(lone)
    code = frame["industry"].where(~lost, "0" + frame["industry"])
    text = mark_plural(
        "'{file}': {count} industry code has lost its leading zero ({examples}; lines {lines}): it is put back.",
        "'{file}': {count} industry codes have lost their leading zero ({examples}; lines {lines}): it is put back.",
    )
    values = {
        "file": file,
        "count": int(lost.sum()),
        "examples": some([f"{short} → 0{short}" for short in lone], 3),
        "lines": lines(frame.index[lost]),
    }
    return frame.assign(industry=code, level=categories(code, level_of)), [Note(text, values)]


def _may_be_naics(codes: list[str], longest: int) -> bool:
    """Whether the longest codes could all be NAICS, in which 711 has lost nothing."""
    return all(code[:2] in code_list(ANY_NAICS).divisions for code in codes if len(code) == longest)


def areas_with_zeros(area: pd.Series, header: str, file: str) -> tuple[pd.Series, list[Note]]:
    """Area codes of five digits with the leading zero that a spreadsheet took from some (1001 for 01001), by the name of their column."""
    if plain_name(header) not in _FIVE_DIGITS:
        return area, []
    distinct = [code for code in area.unique() if code]
    lost = {code: f"0{code}" for code in distinct if len(code) == 4}
    if not lost or not all(code.isdigit() and len(code) in (4, 5) for code in distinct):
        return area, []
    if any(code.startswith("0") for code in distinct):
        return area, []
    rows = area.index[area.isin(list(lost))]
    text = mark_plural(
        "'{file}': {count} area code has lost its leading zero ({examples}; lines {lines}): it is put back.",
        "'{file}': {count} area codes have lost their leading zero ({examples}; lines {lines}): it is put back.",
    )
    examples = some([f"{short} → {full}" for short, full in lost.items()], 3)
    values = {"file": file, "count": len(rows), "examples": examples, "lines": lines(rows)}
    return area.replace(lost), [Note(text, values)]


def _refuse_two_vintages(frame: pd.DataFrame, file: str) -> None:
    codes = [code for code in frame["industry"].unique() if code.isdigit() and len(code) >= 2]
    old = [code for code in codes if _only(code, "SIC 2003", "SIC 2007", _ONLY_2003)]
    new = [code for code in codes if _only(code, "SIC 2007", "SIC 2003", _ONLY_2007)]
    if not old or not new or _naics(codes):
        return
    raise CreativeClustersError(
        mark(
            "'{file}' mixes two vintages of codes: {old} exist in SIC 2003 (NACE Rev. 1.1) only (lines {old_lines}), {new} in SIC 2007 "
            "(NACE Rev. 2) only (lines {new_lines}). Import each vintage on its own, and use the sector list that fits.",
        ),
        file=file,
        old=some(sorted(old)),
        new=some(sorted(new)),
        old_lines=lines(frame.index[frame["industry"].isin(old)], 3),
        new_lines=lines(frame.index[frame["industry"].isin(new)], 3),
    )


def _only(code: str, own: str, other: str, classes: frozenset[str]) -> bool:
    first = code[:2]
    return (first in code_list(own).divisions and first not in code_list(other).divisions) or code[:4] in classes


def _naics(codes: list[str]) -> bool:
    # no subsector of NAICS has a 0 as its third digit, many classes of SIC have
    return all(code[:2] in code_list(ANY_NAICS).divisions and code[2:3] != "0" for code in codes)


def checked_years(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Note]]:
    """The frame with years of four digits: '2015.0', 'FY2015', '2015-16' and '2015-12-31' are 2015. Raises for what is no year."""
    read = {year: _year(year) for year in frame["year"].unique()}
    wrong = [year for year, found in read.items() if found is None]
    rows = frame.index[frame["year"].isin(wrong)]
    if wrong:
        raise CreativeClustersError(
            mark_plural(
                "'{file}': {count} row has no year that can be read ({examples}; lines {lines}).",
                "'{file}': {count} rows have no year that can be read ({examples}; lines {lines}).",
            ),
            file=file,
            count=len(rows),
            examples=some(f"'{year}'" for year in wrong),
            lines=lines(rows),
        )
    changed = {year: found for year, found in read.items() if year != found}
    if not changed:
        return frame, []
    text = mark("'{file}': years are read as {examples}.")
    examples = some([f"'{year}' → {found}" for year, found in changed.items()])
    return frame.assign(year=frame["year"].map(read)), [Note(text, {"file": file, "examples": examples})]


def _year(text: str) -> str | None:
    plain = text.strip()
    if not plain:
        return ""
    found = re.fullmatch(
        rf"(?:fy|cy|año|ano|anul|jahr|year|année|anno|år|rok|{MONTH})?[ -]?((?:19|20)\d\d)(?: ?[(\[]?[a-z*¹²³]{{1,2}}[)\]]?|\.0+|"
        rf"年度?|년|\s?г\.?(?:од)?|[-/]\d\d|"
        rf"[-/](?:19|20)\d\d|[-/ ]?q[1-4]|-\d\d-\d\d(?:[t ].*)?)?",
        plain,
        re.IGNORECASE,
    )
    return found[1] if found else None


def maybe_marks(frame: pd.DataFrame, file: str) -> list[Note]:
    """What is to be said where the largest figure is made of nines only (9999) and comes several times: a mark of what is withheld?"""
    jobs = frame["jobs"].dropna()
    most = jobs.max() if len(jobs) else 0
    rows = jobs.index[jobs == most]
    if len(rows) < _FEWEST_NINES or not re.fullmatch(r"9{3,}(?:\.0)?", str(most)):
        return []
    text = mark_plural(
        "{count} figure of '{file}' is {most:.0f}, the largest of all (lines {lines}): it is taken as it stands. "
        "If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.",
        "{count} figures of '{file}' are {most:.0f}, the largest of all (lines {lines}): they are taken as they "
        "stand. If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.",
    )
    return [Note(text, {"count": len(rows), "file": file, "most": float(most), "lines": lines(rows)})]


def maybe_no_counts(frame: pd.DataFrame, file: str) -> list[Note]:
    """What is to be said where most figures are small and have decimals, as those in thousands have, or those that are no counts."""
    jobs = frame["jobs"].dropna()
    broken = (jobs != jobs.round()).to_numpy()
    if len(jobs) < _FEWEST_NINES or broken.mean() <= 0.5 or jobs.median() >= 100:
        return []
    text = mark(
        "Most figures of '{file}' are small and have decimals ({examples}), and nothing says that they are in thousands: they are taken as "
        "they stand. Are they counts?"
    )
    return [Note(text, {"file": file, "examples": some([f"{one:g}" for one in jobs[broken].unique()], 4)})]


def refuse_percentages(frame: pd.DataFrame, file: str) -> None:
    """Raises CreativeClustersError where the figures of nearly every area add up to 100 (or to 1) and few of them are whole."""
    jobs = frame["jobs"].dropna()
    if len(jobs) < 6 or jobs.max() > 100 or (jobs == jobs.round()).mean() > 0.5:
        return
    whole = 1 if jobs.max() <= 1 else 100  # a spreadsheet keeps 33 % as 0.33
    sums = frame.groupby(["area", "year", "level"])["jobs"].sum()
    of_industry = frame.groupby(["industry", "year"])["jobs"].sum()
    if any((np.abs(one / whole - 1) < 0.02).mean() > 0.8 for one in (sums, of_industry)):
        raise percentages(file, "jobs", frame.index)

"""Industry codes as people write them, read as codes of one scheme.

SIC 2007 is NACE Rev. 2 down to four digits, SIC 2003 is NACE Rev. 1.1. '62.01', '6201', '62010', France's '62.01Z' and
'6201 : Computer programming' are one code: codes are compared without dots and trailing zeros. What a literal scheme has
(tags, categories) is compared as text, behind a '='.
"""

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..messages import Note, Plural, mark, mark_plural, some
from .schemes import CodeList, code_list, scheme_of, stripped
from .title_codes import codes_in

_RANGE_OF = {
    first: span
    for span, firsts in {"31-33": "31 32 33", "44-45": "44 45", "48-49": "48 49"}.items()
    for first in firsts.split()
}
_FEWEST_TITLES = 3  # texts without a code, from which on they may be titles
_SCHEME_NAME = re.compile(
    r"(?:uk[ _]?)?(?:nacebel|nace|naics|scian|isic|anzsic|ateco|noga|cnae|sic|naf|sbi|tol|sni|wz)[ _]*"
    r"(?:(?:(?:19|20)[0-9]{2}|0[378]|92|[2-6]|r(?:ev\.? ?)?[1-5](?:[._]?1)?)(?=[-– _:]+[a-u]?[0-9]))?[-– _:]*(?=[a-u]?[0-9])",
    re.IGNORECASE,
)
# a description follows a colon, or a separator and a letter: '62-63', 'J62_J63', '62 %' are no codes
_DESCRIPTION = r"(?![-–—_][A-U][0-9])(?:\s*[:|].*|[\s.,;(\[_–—-]+(?!per ?cent)(?:[^\W\d_].*)?)?"
_SIC_CODE = re.compile(
    r"(?:[A-V][- ]?)?([0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,3}(?:[./][0-9]{1,2})?|[0-9]{2} [0-9]{1,2}(?:[ /][0-9])?"
    r"|[0-9]{4}/[0-9]|[0-9]{3,5}\.0+)" + _DESCRIPTION,
    re.DOTALL,
)
# the letter that France puts behind the class; Brazil's check digit (left out) and the two digits behind it
_LETTER_CODE = re.compile(r"[A-U]?([0-9]{2})\.?([0-9]{2})([A-Z])" + _DESCRIPTION, re.DOTALL)
_BRAZILIAN = re.compile(
    r"[A-U]?([0-9]{2})\.?([0-9]{2})(?:-?[0-9](?:[/-]?([0-9]{2}))?)?" + _DESCRIPTION,
    re.DOTALL,
)
_NATIONAL = re.compile(r"([A-U]?[0-9]{2}\.[0-9]{2})(?:-0(?![0-9/])|\.[0-9]{2}\.[0-9]{2}(?![0-9]))")
_WITH_DASH = re.compile(r"[0-9]{2}\.[0-9]{2}-[0-9]")
_SECTION = re.compile(r"([A-V])[- ]?[0-9]{2}")
_NAICS_CODE = re.compile(r"([0-9]{2,6})(?:\.0+)?" + _DESCRIPTION, re.DOTALL)
_NAICS_RANGE = re.compile(r"(31\s*[-–—_]\s*33|44\s*[-–—_]\s*45|48\s*[-–—_]\s*49)" + _DESCRIPTION, re.DOTALL)
_NAICS_FILLED = re.compile(r"(?=.{6}$)([0-9]{2,6})[-/]*")


@dataclass(frozen=True)
class Codes:
    """The m distinct values of an industry column, read as codes of `scheme`.

    raw: (m,) as they stand in the column. code: (m,) str, without dots and trailing zeros (two digits at
    least), '' where the value cannot be a code of the scheme (totals, section letters, NULL, text).
    digits: (m,) int, number of digits as written, lost zeros included; 0 where there is no code.
    zero_restored: (m,) bool.
    """

    scheme: str
    raw: np.ndarray
    code: np.ndarray
    digits: np.ndarray
    zero_restored: np.ndarray
    notes: tuple[Note, ...]


def read_codes(raw: Sequence | np.ndarray, scheme: str, numeric: bool = False) -> Codes:
    """The values of an industry column as codes of a scheme of the registry.

    raw: m values (text, numbers or None), none of which raises an error. numeric: the column holds numbers,
    so that leading zeros must be lost. A column has lost its zeros (610 for 0610) where no code begins
    with 0 and nearly all codes one digit shorter than the others would be codes of divisions 01 to 09, while
    most of them are not parents of the longer ones.
    """
    return interpret(raw, forms(raw, scheme), scheme, numeric)


def forms(raw: Sequence | np.ndarray, scheme: str) -> list[tuple[str, bool, bool]]:
    """For each value the digits of a code ('' if none), whether its form shows them to be all, whether a zero was added.

    The same for all schemes of one `reading`, so that a column need not be taken apart for each.
    """
    reading = scheme_of(scheme).reading
    texts = [_text(value) for value in raw]
    read = _brazilian(texts) if reading == "cnae" else [_READERS[reading](text) for text in texts]
    if reading in ("tags", "literal") or any(digits for digits, _, _ in read) or not may_be_titles(texts):
        return read
    titled = codes_in(scheme, tuple(dict.fromkeys(texts)))
    return [_READERS[reading](titled[text]) if text in titled else one for text, one in zip(texts, read, strict=True)]


def interpret(raw: Sequence | np.ndarray, read: list[tuple[str, bool, bool]], scheme: str, numeric: bool) -> Codes:
    """Codes of `scheme` from the `forms` of the values, with what there is to say of them."""
    codes = without_notes(raw, read, scheme, numeric)
    return replace(codes, notes=tuple(_notes(codes, numeric)))


def without_notes(raw: Sequence | np.ndarray, read: list[tuple[str, bool, bool]], scheme: str, numeric: bool) -> Codes:
    """The same without notes: a column is held against thirty schemes."""
    written = [digits for digits, _, _ in read]
    restored = [zero for _, _, zero in read]
    for position in _without_zero(read, scheme, numeric):
        written[position] = "0" + written[position]
        restored[position] = True
    longest, listed = scheme_of(scheme).longest, code_list(scheme)
    code = [stripped(digits) if _possible(digits, longest, listed) else "" for digits in written]
    digits = [0 if not found else 2 if "-" in found else len(full) for found, full in zip(code, written, strict=True)]
    values = np.empty(len(code), dtype=object)
    values[:] = list(raw)
    zeros = np.array([bool(flag and found) for flag, found in zip(restored, code, strict=True)], dtype=bool)
    return Codes(scheme, values, np.array(code, dtype=object), np.array(digits, dtype=int), zeros, ())


def may_be_titles(texts: Sequence[str]) -> bool:
    """Whether distinct values are words without any figure, three at least."""
    return len(texts) >= _FEWEST_TITLES and not any(sign.isdigit() for text in texts for sign in text)


def _text(value: object) -> str:
    if value is None or isinstance(value, (bool, np.bool_)):
        return ""
    if isinstance(value, (float, np.floating)):
        if not math.isfinite(value):
            return ""
        return str(int(value)) if value == int(value) else f"{value:.8g}"
    text = unicodedata.normalize("NFKC", str(value)).strip()
    named = _SCHEME_NAME.match(text)
    return text[named.end() :] if named else text


def section_letter(value: object) -> str:
    """The letter of the section that a value writes before its digits: 'J' of 'J62', '' where it has none."""
    found = _SECTION.match(_text(value))
    return found[1] if found else ""


def _read_sic(text: str) -> tuple[str, bool, bool]:
    found = _SIC_CODE.fullmatch(_without_national(text))
    if not found:
        return "", True, False
    body = found[1]
    head, dot, _ = body.partition(".")
    if len(head) > 2 and dot:
        body = head
    missing = len(head) == 1 and bool(dot)
    sure = text[0].isalpha() or (len(head) < 3 and not body.isdigit())
    return "0" * missing + re.sub(r"[^0-9]", "", body), sure, missing


def _without_national(text: str) -> str:
    """A code without what a country writes behind the class where its own list is not known: Austria's 62.01-0, Greece's 62.01.11.01.

    A class that Austria divides (62.01-1) is left as it is: it would be one of another country.
    """
    found = _NATIONAL.match(text)
    return text[: found.end(1)] + text[found.end() :] if found else text


def _read_letter(text: str) -> tuple[str, bool, bool]:
    found = _LETTER_CODE.fullmatch(text.upper()[:6] + text[6:])
    if not found:
        return _read_sic(text)
    return found[1] + found[2] + ("0" if found[3] in "ZY" else found[3]), True, False


def _brazilian(texts: list[str]) -> list[tuple[str, bool, bool]]:
    """Codes without their check digit, which follows the class: 90.01-9, and 9001-9/01 with the subclass."""
    divided = [text for text in texts if _WITH_DASH.match(text)]
    if len(divided) > 2 and sum(text[6] == "0" for text in divided) > len(divided) / 2:
        return [_read_sic(text) for text in texts]  # Austria's: check digits are not nearly all 0
    bare = [text for text in texts if text.isdigit() and len(text) > 3]
    # numbers of the Brazilian registers have five or seven digits: shorter by one, they have lost their zero
    lost = any(len(text) in (5, 7) for text in bare) and not any(text[0] == "0" for text in bare)
    found = []
    for text in texts:
        zero = lost and text.isdigit() and len(text) in (4, 6)
        match = _BRAZILIAN.fullmatch("0" + text if zero else text)
        found.append(
            (match[1] + match[2] + (match[3] or ""), True, zero)
            if match
            else (_read_sic(text) if not zero else ("", True, False))
        )
    return found


def _read_naics(text: str) -> tuple[str, bool, bool]:
    filled = _NAICS_FILLED.fullmatch(text)
    if filled:
        # County Business Patterns names a sector of several numbers by the first of them: '31----'
        return _RANGE_OF.get(filled[1], filled[1]), True, False
    span = _NAICS_RANGE.fullmatch(text)
    if span:
        return f"{span[1][:2]}-{span[1][-2:]}", True, False
    found = _NAICS_CODE.fullmatch(text)
    return found[1] if found else "", True, False


def _read_literal(text: str) -> tuple[str, bool, bool]:
    return f"={text.casefold()}" if text else "", True, False


def _read_tag(text: str) -> tuple[str, bool, bool]:
    """Of several tags the first, of a path of categories the last: 'jeweller;goldsmith', 'services > advertising_agency'."""
    word = text.split(";")[0].split(">")[-1].strip().casefold().replace(" ", "_")
    return f"={word}" if word else "", True, False


_READERS = {"tags": _read_tag, "sic": _read_sic, "letter": _read_letter, "naics": _read_naics, "literal": _read_literal}


def _possible(digits: str, longest: int, listed: CodeList) -> bool:
    if digits.startswith("="):
        return True
    if not 2 <= len(digits) <= longest or (digits[:2] not in listed.divisions):
        return False
    return digits[0] != "0" or stripped(digits)[:4] in listed.zero_starts


def _without_zero(read: list[tuple[str, bool, bool]], scheme: str, numeric: bool) -> list[int]:
    """Positions of codes that have lost their leading zero."""
    listed, longest = code_list(scheme), scheme_of(scheme).longest
    zero_starts = listed.zero_starts
    if any(digits[:1] == "0" and not zero and _possible(digits, longest, listed) for digits, _, zero in read):
        return []
    written = [digits for digits, _, _ in read]
    loose = [position for position, (_, sure, _) in enumerate(read) if not sure]
    present = set(written)
    lost: list[int] = []
    for level in (5, 4, 3, 2):
        short = [position for position in loose if len(written[position]) == level - 1]
        longer = [digits for digits in present if len(digits) == level]
        possible = [position for position in short if ("0" + written[position])[:4] in zero_starts]
        if not possible or len(possible) < 0.9 * len(short) or not (longer or (numeric and level == 2)):
            continue
        if level >= 4:
            parents = {digits[: level - 1] for digits in longer}
            enough = 1 if numeric else 3
            convincing = 2 * sum(written[position] in parents for position in short) <= len(short)
        else:
            # 11 is a parent of 110 and also what is left of 011: only many such codes and no other tell
            enough = 5 if level == 3 else 1
            convincing = True
        if convincing and len(short) >= enough:
            lost += possible
    return lost


def _notes(codes: Codes, numeric: bool) -> list[Note]:
    restored = np.flatnonzero(codes.zero_restored)
    notes = []
    if len(restored):
        text: str | Plural = mark_plural(
            "{count} industry code had lost its leading zero and was read with it ({examples}). Store the codes as "
            "text.",
            "{count} industry codes had lost their leading zero and were read with it ({examples}). Store the "
            "codes as text.",
        )
        pairs = [
            f"{codes.raw[position]} = {codes.code[position].ljust(codes.digits[position], '0')}"
            for position in restored
        ]
        notes.append(Note(text, {"count": len(restored), "examples": some(pairs)}))
    doubtful = []
    if numeric:
        most, starts = codes.digits.max(initial=0), code_list(codes.scheme).zero_starts
        pairs_ = zip(codes.raw, codes.code, codes.digits, strict=True)
        doubtful = [raw for raw, code, digits in pairs_ if 1 < digits < most and f"0{code}"[:4] in starts]
    if doubtful:
        text = mark(
            "The industry codes are numbers of several lengths: {count} of them ({examples}) may have lost a "
            "leading zero, but were read as they stand. Store the codes as text.",
        )
        notes.append(Note(text, {"count": len(doubtful), "examples": some(doubtful)}))
    readable = int((codes.code != "").sum())
    filled = [raw for raw in codes.raw if _text(raw)] if 2 * readable < len(codes.raw) else []
    if 2 * readable < len(filled):
        text = mark(
            "Only {count} of the {total} industries of the table can be {scheme} codes ({examples}): is the "
            "sector list of the scheme that the table uses?",
        )
        values = {"count": readable, "total": len(filled), "scheme": codes.scheme, "examples": some(filled)}
        notes.append(Note(text, values))
    return notes


def broader(code: str) -> Iterator[str]:
    """The codes above a normalised code, nearest first: '5911' gives '591', '59'; '3254' ends in '31-33', '=craft=potter' in '=craft=*'."""
    if code.startswith("="):
        key, sign, value = code[1:].rpartition("=")
        if value != "*":
            yield f"={key}{sign}*"
        return
    if "-" in code:
        return
    for length in range(len(code) - 1, 1, -1):
        yield code[:length]
    if code[:2] in _RANGE_OF:
        yield _RANGE_OF[code[:2]]


def at_level(codes: Codes, level: int) -> np.ndarray:
    """The first `level` digits of each of the m codes as written (m,); '' where it has fewer, or is no code.

    '015' of 4 digits gives '0150' at level 4; the NAICS code '3254' gives '31-33' at level 2.
    """
    ranges = scheme_of(codes.scheme).reading == "naics"
    found = []
    for code, digits in zip(codes.code.tolist(), codes.digits.tolist(), strict=True):
        if code.startswith("="):
            found.append(code[1:])
        elif "-" in code or digits < level:
            found.append(code if "-" in code and level == 2 else "")
        else:
            written = code.ljust(digits, "0")[:level]
            found.append(_RANGE_OF.get(written, written) if ranges else written)
    return np.array(found, dtype=object)


def ancestors(codes: Codes) -> list[list[int]]:
    """For each of the m values, the positions of all values that stand for a whole of which it is a part.

    A table that holds several levels counts each job once for each of them: where a value and one of its
    ancestors occur in the same area, the ancestor is the sum and should be left out.
    """
    positions: dict[str, list[int]] = {}
    for position, code in enumerate(codes.code.tolist()):
        if code:
            positions.setdefault(code, []).append(position)
    return [
        [
            other
            for part in ((code, *broader(code)) if code else ())
            for other in positions.get(part, ())
            if contains(part, codes.digits[other], code, codes.digits[position])
        ]
        for position, code in enumerate(codes.code.tolist())
    ]


def contains(whole: str, whole_digits: int, part: str, part_digits: int) -> bool:
    """Whether a normalised code stands for more than `part`, of which it is the beginning (or the same code).

    A code of fewer digits does. Of as many digits, 541400 does (filled up with zeros), but 334510 stands beside 334511,
    and in UK tables 0100, the estimate for farms, beside 0111.
    """
    if whole.startswith("=") or whole_digits < part_digits or "-" in whole:
        return whole != part or whole_digits < part_digits
    return whole != part and whole_digits - len(whole) >= 2 and whole != "01"

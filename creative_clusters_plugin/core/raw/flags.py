"""Columns beside the figures that say which of them are withheld: a 0 there is no nought."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..figures.cells import MISSING_MARKS, SUPPRESSED_MARKS, mark_of
from ..messages import Note, mark_plural, some
from .figures import Figures
from .headers import plain_name
from .table import ESTIMATED, MISSING, ROUNDED, SUPPRESSED

# The letters that stand for withheld employment of the US Census Bureau up to 2016, and the employment that they mean.
SIZE_LETTERS = {
    "a": (0, 19),
    "b": (20, 99),
    "c": (100, 249),
    "e": (250, 499),
    "f": (500, 999),
    "g": (1000, 2499),
    "h": (2500, 4999),
    "i": (5000, 9999),
    "j": (10_000, 24_999),
    "k": (25_000, 49_999),
    "l": (50_000, 99_999),
    "m": (100_000, np.inf),
}
_STATUS = {
    **{word: word for word in (ROUNDED, ESTIMATED)},
    **dict.fromkeys(("e", "estimate", "imputed", "geschätzt", "estimé"), ESTIMATED),
    "0s": ROUNDED,  # of Statistics Canada: rounded to nought
    **dict.fromkeys(("missing", "m", "notavailable"), MISSING),
}
_FINE = frozenset(
    [
        "ok",
        "a",
        "b",
        "p",
        "r",
        "u",
        "e",
        "i",
        "published",
        "final",
        "provisional",
        "revised",
        "normal",
        "reliable",
        "good",
    ]
)
# They can mean other things ('d' that a definition differs, 'c' of 'a' to 'f' a quality): then figures stand beside them, too.
_LETTERS = frozenset(["d", "n", "s", "z", "f", "#", "!", ":", "."])
_SURE_LETTERS = frozenset(["c", "x", "/", "//", "*", "**"])
_MOST_FLAGS = 1000  # distinct texts of a column of flags
_LONGEST = 3  # letters of a flag that says nothing by itself
_NOISE = frozenset(["g", "h", "j"])  # of the US Census Bureau: a figure with noise
_QUALITIES = frozenset(["a", "b"])
_PHRASE = re.compile(
    r"(?<!not )(?<!no )(?<!non )(?<!non-)(?<!un)(?<!nicht )(?:suppress|withheld|confiden|disclos|geheim|secret|vertraulich|unterdrückt|"
    r"gesperrt|anonymi|not published|unpublished|oscurat|segreto|secreto|segredo|confidenz|tajemnic|poufn|fortrolig|konfidens|sekretess|"
    r"luottamuks|salassa|vertrouwelijk|důvěrn|bizalmas|titok|gizli|απόρρητ|секрет|конфиденц|秘匿|非公表)",
    re.IGNORECASE,
)
_PLAIN = frozenset(mark for mark in SUPPRESSED_MARKS if len(mark) > 2) - {"***", "xxx"}
_YES = frozenset(["y", "yes", "true", "t", "1", "j", "ja", "o", "oui", "s", "si", "sí", "sì"])
_NO = frozenset(["n", "no", "false", "f", "0", "nein", "non", "não"])
_NAMES = re.compile(
    r"(?:.*_)?(?:status|flags?|conf|obs_conf|confidential\w*|disclos\w*|suppress\w*|withheld|secret|secrecy|geheim\w*|symbols?|"
    r"notes?|markers?|"
    r"quality|qualifier|annot\w*|footnotes?|anmerkung|zeichen|emp_f|empflag|emp_n|emp_nf|[a-z]+_f|[a-z]+_flag|reliab\w*|mask\w*)(?:_.*)?"
)
_SAYS_YES = re.compile(r".*(?:suppress|confid|withheld|secret|secrecy|geheim|mask).*")
_SIZES = re.compile(r"(?:.*_)?(?:emp_?f|empflag|emp_?flag|flag_?emp)(?:_.*)?")


def is_flag(name: str, values: Sequence[str]) -> bool:
    """Whether a column holds flags: by its name and short values, or because all it holds are marks of what is withheld."""
    filled = {mark_of(value) for value in values} - {""}
    if not filled:
        return False
    if _NAMES.fullmatch(plain_name(name)):
        return max(map(len, filled)) <= 20 or bool(filled & _PLAIN)
    # 'f' and 'm' are the sexes, 'a', 'b', 'c' anything that has kinds
    known = (SUPPRESSED_MARKS | MISSING_MARKS | _FINE | set(_STATUS)) - {"m", "a", "b", "i"}
    return filled <= known and bool(filled & (SUPPRESSED_MARKS | {":"}))


def with_flags(
    figures: Figures, columns: dict[str, pd.Series], file: str, marks: frozenset[str] = frozenset()
) -> Figures:
    """The figures, of which those are withheld that a column beside them says are, where there is a 0 or none.

    columns: texts (n,) by the name of their column, all that have no other role: whether one holds flags is told from its name and from
    what it holds. A figure above 0 stays what it is. Letters for sizes give bounds. marks: the user's own.
    """
    known = np.nan_to_num(figures.values) > 0
    withheld = np.zeros(len(known), dtype=bool)
    status, low, high = figures.status.copy(), figures.low.copy(), figures.high.copy()
    seen: dict[str, int] = {}
    for name, column in columns.items():
        position, distinct = pd.factorize(column.to_numpy(dtype=object))
        if len(distinct) > _MOST_FLAGS:
            continue  # figures or names
        texts = [mark_of(str(text)) for text in distinct]
        counts = np.bincount(position, known, len(texts))
        sizes = _are_sizes(name, texts, counts)
        hiding = [
            hidden or bool(len(str(text)) > 3 and _PHRASE.search(str(text)))
            for hidden, text in zip(_withholding(name, texts, counts, sizes, marks), distinct, strict=True)
        ]
        hides = np.array([*hiding, False])[position] & ~known
        # Eurostat: ':' beside nothing says no more than that nothing is there
        hides &= ~(np.isnan(figures.values) & np.array([*(text in (":", ".") for text in texts), False])[position])
        if hides.any():
            seen[name] = int(hides.sum())
        withheld |= hides
        if sizes:
            of = [SIZE_LETTERS.get(text, (np.nan, np.nan)) for text in texts]
            low = np.where(hides, np.array([one for one, _ in of], dtype=float)[position], low)
            high = np.where(hides, np.array([one if np.isfinite(one) else np.nan for _, one in of])[position], high)
        elif is_flag(name, texts):
            said = np.array([_STATUS.get(text, "") for text in texts], dtype=object)[position]
            fits = np.where(np.isnan(figures.values), said == MISSING, np.isin(said, [ROUNDED, ESTIMATED]))
            status = np.where(fits & (status != SUPPRESSED), said, status)
    noughts = withheld & (figures.values == 0)
    unknown = _unknown_flags(columns, ~withheld & (figures.values == 0), figures.values > 0, marks)
    status[withheld] = SUPPRESSED
    values = np.where(withheld, np.nan, figures.values)
    notes = [_note(int(noughts.sum()), list(seen), file)] if noughts.any() else []
    notes += _not_known(unknown, file)
    return replace(
        figures, values=values, status=status.astype(object), low=low, high=high, notes=(*figures.notes, *notes)
    )


def _unknown_flags(
    columns: dict[str, pd.Series], noughts: np.ndarray, above: np.ndarray, marks: frozenset[str]
) -> dict[str, int]:
    """Flags, as they stand, that nobody knows and that are beside noughts and never beside more: {flag: noughts}."""
    known = SUPPRESSED_MARKS | MISSING_MARKS | _FINE | set(_STATUS) | marks | _NO | _YES | _NOISE
    found: dict[str, int] = {}
    for name, column in columns.items():
        texts = column[noughts]
        if not _NAMES.fullmatch(plain_name(name)) or texts.empty or texts.nunique() > _MOST_FLAGS:
            continue
        beside = set(column[above].unique())
        counts = texts[~texts.isin(beside)].value_counts()
        found |= {
            str(text): int(count)
            for text, count in counts.items()
            if mark_of(str(text)) not in known and len(str(text)) <= _LONGEST and not str(text).isdigit()
        }
    return found


def _not_known(flags: dict[str, int], file: str) -> list[Note]:
    if not flags:
        return []
    text = mark_plural(
        "{count} figure of '{file}' is 0 beside a flag that is not known and stands beside no other figures "
        "({flags}): it is taken for nought. If the flag says that figures are withheld, name it in "
        "SUPPRESSED_MARKS.",
        "{count} figures of '{file}' are 0 beside flags that are not known and stand beside no other figures "
        "({flags}): they are taken for noughts. If the flags say that figures are withheld, name them in "
        "SUPPRESSED_MARKS.",
    )
    shown = some([f"'{flag}'" for flag in flags], 6)
    return [Note(text, {"count": sum(flags.values()), "file": file, "flags": shown})]


def _note(count: int, names: list[str], file: str) -> Note:
    text = mark_plural(
        "{count} figure of '{file}' is 0 where column {columns} says that it is withheld: its jobs are unknown, not 0.",
        "{count} figures of '{file}' are 0 where column {columns} says that they are withheld: their jobs are "
        "unknown, not 0.",
    )
    return Note(text, {"count": count, "file": file, "columns": some([f"'{name}'" for name in names], 3)})


def _are_sizes(name: str, texts: Sequence[str], known: np.ndarray) -> bool:
    """Whether a column holds letters for sizes of employment, which stand where there is no figure."""
    letters = [place for place, text in enumerate(texts) if text]
    if not letters or any(texts[place] not in SIZE_LETTERS for place in letters) or known[letters].any():
        return False
    return bool(_SIZES.fullmatch(plain_name(name))) or len({texts[place] for place in letters} - {"c", "f"}) > 2


def _withholding(name: str, texts: Sequence[str], known: np.ndarray, sizes: bool, marks: frozenset[str]) -> list[bool]:
    """Of each distinct text (m,) whether it says that a figure is withheld. known (m,): figures above 0 beside it."""
    if sizes:
        return [bool(text) for text in texts]
    filled = set(texts) - {""}
    plain = plain_name(name)
    if filled and filled <= _YES | _NO and _SAYS_YES.fullmatch(plain):
        return [text in _YES for text in texts]
    if not is_flag(name, texts):
        return [text in marks for text in texts]
    qualities = bool(filled & _QUALITIES)
    return [
        text in marks | _PLAIN
        or (text in _SURE_LETTERS and not (qualities and figures))
        or (text in _LETTERS and not figures)
        for text, figures in zip(texts, known, strict=True)
    ]

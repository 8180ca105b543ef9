"""Which scheme, in which vintage, the codes of a table are of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from .codes import Codes, forms, interpret, may_be_titles, section_letter, without_notes
from .concordances import differing
from .damaged_codes import refuse_damaged
from .schemes import NATIONAL, NATIONAL_21, SCHEMES, base_of, code_list, known_as, listed, scheme_of
from .title_codes import codes_in, codes_of_titles

KNOWN = 0.8  # share of the jobs, or of the codes, that has to exist in a scheme for it to be that of the table
_MOSTLY = 0.9  # the same of its family's schemes that any digits fit
_APART, _MANY = 0.02, 10  # by which shares, or numbers of codes, two schemes have to differ to be told apart
# totals and domains of the Quarterly Census of Employment and Wages, beside the codes of NAICS
_QCEW_TOTALS = frozenset(
    ["10", "101", "102", "1011", "1012", "1013", "1021", "1022", "1023", "1024", "1025", "1026", "1027", "1028", "1029"]
)
# where nothing else decides between schemes of different families: the commoner first
_COMMON = (
    "NACE Rev. 2",
    "NACE Rev. 2.1",
    "NAICS 2022",
    "NAICS 2017",
    "NAICS 2012",
    "ISIC Rev. 4",
    "ISIC Rev. 5",
    "ANZSIC 2006",
    NATIONAL,
    NATIONAL_21,
)
_FEWEST_CHECKED, _CHECKED = 3, 0.9  # codes whose check digit is looked at, and the share of them that has to be right
_WORD = re.compile(r"[A-Za-z]+(?:[ _.]?(?:rev|r)?[ _.]?[0-9]+(?:[ _.][0-9])?)?")

Values = Sequence | np.ndarray  # the distinct values of a column


@dataclass(frozen=True)
class Fit:
    """How well a scheme fits: shares (0 to 1) of the jobs and of the distinct codes that exist in it."""

    scheme: str
    jobs: float
    codes: float
    exists: np.ndarray

    @property
    def score(self) -> float:
        return round((self.jobs + self.codes) / 2, 4)


@dataclass(frozen=True)
class Recognition:
    """The scheme of a table's codes; same: others of its family that the codes fit as well; doubtful: schemes of another family.

    fits: all schemes, the best first. notes: the line for the log.
    """

    scheme: str
    same: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    fits: tuple[Fit, ...] = ()
    notes: tuple[Note, ...] = ()


def recognise(
    values: Values,
    jobs: np.ndarray,
    layer: str,
    numeric: bool = False,
    names: Sequence[str] = (),
    preferred: str = "",
) -> Recognition:
    """The scheme of the m distinct values of an industry column.

    jobs: (m,) summed over the rows of each; NaN counts as none. names: of the field and the layer, which may name the scheme.
    preferred: the scheme of the chosen list, which decides where the codes do not. What no scheme can read (words, totals) is
    left aside. Raises CreativeClustersError for codes that fit no scheme, that are of two, or that a spreadsheet has turned into
    dates.
    """
    refuse_damaged([str(value) for value in values if value is not None], layer)
    weight = np.nan_to_num(np.asarray(jobs, dtype=float))
    titled = _by_titles(values, weight, layer, preferred)
    if titled is not None:
        return titled
    fits, coded = fits_of(values, weight, numeric)
    close = closest(fits, values, _hints(names))
    if not close:
        raise _unknown(values, weight, fits, coded, layer)
    return decided(values, fits, close, coded, numeric, names, preferred)


def _by_titles(values: Values, weight: np.ndarray, layer: str, preferred: str) -> Recognition | None:
    """The scheme whose official titles the values are, where they are words without codes; None where they are not."""
    texts = [str(value) for value in values if value is not None]
    titled = codes_of_titles(texts) if may_be_titles(texts) else None
    if titled is None:
        return None
    scheme = titled.scheme
    if (
        preferred in SCHEMES
        and base_of(preferred) == base_of(scheme)
        and codes_in(preferred, tuple(texts)) == titled.codes
    ):
        scheme = preferred
    exists = np.array([str(value) in titled.codes for value in values], dtype=bool)
    share = float(weight[exists].sum() / weight.sum()) if weight.sum() else float(exists.mean())
    text = mark_plural(
        "'{file}': industries have titles and no codes: {count} of {all} is an official title of {scheme} and is "
        "put to its codes ({examples}).",
        "'{file}': industries have titles and no codes: {count} of {all} are official titles of {scheme} and are "
        "put to its codes ({examples}).",
    )
    examples = some([f"'{title}' → {code}" for title, code in titled.codes.items()], 3)
    found = {"file": layer, "count": int(exists.sum()), "all": len(values), "scheme": scheme, "examples": examples}
    return Recognition(
        scheme,
        fits=(Fit(scheme, share, float(exists.mean()), exists),),
        notes=(Note(text, found, warning=not exists.all()),),
    )


def closest(fits: list[Fit], values: Values, hints: set[str]) -> list[Fit]:
    """The best of the fits of all schemes and those that the codes cannot tell from it; none where too few codes exist in any."""
    best = _best(fits) if fits else None
    if best is None or max(best.jobs, best.codes) < KNOWN:
        return []
    others = [fit for fit in fits if fit is not best]
    close = [best, *(fit for fit in others if fit.score >= best.score - 1e-9 or not _apart(best, fit))]
    if len(close) > 1 and "CNAE 2.0" not in hints and _bare(values):
        # without its dash, only what the check digit of Brazil's classes has to be tells it from a fifth digit of another country
        brazil = _are_checked(values)
        close = [fit for fit in close if (fit.scheme == "CNAE 2.0") == brazil] or close
    return close


def decided(
    values: Values,
    fits: list[Fit],
    close: list[Fit],
    coded: np.ndarray,
    numeric: bool = False,
    names: Sequence[str] = (),
    preferred: str = "",
) -> Recognition:
    """Which of the schemes `close` is that of the table, and what is to be said of it; coded: which values (m,) are codes of any."""
    hints = _hints(names)
    chosen = min(close, key=lambda fit: rank(fit, close[0], hints, preferred))
    family = base_of(chosen.scheme)
    same = tuple(fit.scheme for fit in close if base_of(fit.scheme) == family and fit.scheme != chosen.scheme)
    others = dict.fromkeys(base_of(fit.scheme) for fit in close if base_of(fit.scheme) != family)
    hinted = chosen.scheme in hints or family in {base_of(hint) for hint in hints}
    doubtful = {} if hinted else _differing(chosen, others, values, numeric)
    fits = [chosen, *(fit for fit in fits if fit is not chosen)]
    notes = _notes(fits, same, doubtful, values, coded)
    return Recognition(chosen.scheme, same, tuple(doubtful), tuple(fits), notes)


def _best(fits: list[Fit]) -> Fit:
    """The first of the fits, or where any digits fit its scheme, the best of its family with a list that has most of the codes.

    That all codes exist in such a scheme says nothing: a table of a country with a list may have a few codes that are not in it.
    """
    if not _takes_any(fits[0].scheme):
        return fits[0]
    family = base_of(fits[0].scheme)
    own = next((fit for fit in fits if not _takes_any(fit.scheme) and base_of(fit.scheme) == family), fits[0])
    return own if min(own.jobs, own.codes) >= _MOSTLY else fits[0]


def _takes_any(name: str) -> bool:
    """Whether a scheme has no list of its own, so that any digits may follow the class."""
    scheme = scheme_of(name)
    return not scheme.file and bool(scheme.parent)


def _differing(chosen: Fit, others: Iterable[str], values: Values, numeric: bool) -> dict[str, list[str]]:
    """The other schemes in which some of the codes stand for other industries than in the chosen one, with these codes."""
    codes = interpret(values, forms(values, chosen.scheme), chosen.scheme, numeric)
    kept = np.flatnonzero(chosen.exists)
    found = {}
    for other in others:
        changed = differing(chosen.scheme, other, codes.code[kept].tolist(), codes.digits[kept].tolist())
        if changed:
            found[other] = changed
    return found


def given(values: Values, jobs: np.ndarray, scheme: str, numeric: bool = False) -> Recognition:
    """The scheme that a user has set, with how well the codes fit it."""
    if scheme not in SCHEMES:
        text = mark("Codes: {scheme}.")
        return Recognition(scheme, notes=(Note(text, {"scheme": scheme}, warning=False),))
    fits, _ = fits_of(values, np.nan_to_num(np.asarray(jobs, dtype=float)), numeric)
    chosen = next(
        (fit for fit in fits if fit.scheme == scheme), Fit(scheme, 0.0, 0.0, np.zeros(len(values), dtype=bool))
    )
    text = mark("Codes: {scheme}, as set ({share:.0f} % of the jobs are of codes that exist in it).")
    values_ = {"scheme": scheme, "share": 100 * chosen.jobs}
    notes = (Note(text, values_, warning=bool(chosen.jobs < KNOWN)),)
    return Recognition(scheme, fits=(chosen, *(fit for fit in fits if fit is not chosen)), notes=notes)


def fits_of(values: Values, weight: np.ndarray, numeric: bool) -> tuple[list[Fit], np.ndarray]:
    """Fits of all schemes, the best first, and which values (m,) are codes of any."""
    read: dict[str, list] = {}
    letters = [section_letter(value) for value in values]
    titles = may_be_titles([str(value) for value in values])
    coded = np.zeros(len(values), dtype=bool)
    found: list[tuple[str, Codes, np.ndarray]] = []
    for name, scheme in SCHEMES.items():
        key = name if titles else scheme.reading
        if key not in read:
            read[key] = forms(values, name)
        codes = without_notes(values, read[key], name, numeric)
        exists = np.array([bool(code) and listed(name, code) for code in codes.code.tolist()], dtype=bool)
        coded |= codes.code != ""
        found.append((name, codes, exists & _in_section(letters, codes, name)))
    if not coded.any():
        return [], coded
    fits = []
    for name, codes, exists in found:
        counted = coded
        if scheme_of(name).reading == "naics":
            counted = coded & ~np.isin(codes.code, list(_QCEW_TOTALS)) & ~_totals(codes)
        total, number = weight[counted].sum(), counted.sum()
        share = exists[counted].sum() / number if number else 0.0
        fits.append(Fit(name, float(weight[counted & exists].sum() / total if total else share), float(share), exists))
    return sorted(fits, key=lambda fit: -fit.score), coded


def _totals(codes: Codes) -> np.ndarray:
    return np.array([str(value).strip() in _QCEW_TOTALS for value in codes.raw], dtype=bool)


def _in_section(letters: list[str], codes: Codes, name: str) -> np.ndarray:
    """Whether the letter before a code, where there is one, is that of its division in the scheme (m,)."""
    if not any(letters):
        return np.ones(len(letters), dtype=bool)
    section = {division: letter for letter, divisions in code_list(name).sections.items() for division in divisions}
    return np.array(
        [
            not letter or (section.get(code[:2], letter) == letter and scheme_of(name).reading != "naics")
            for letter, code in zip(letters, codes.code.tolist(), strict=True)
        ],
        dtype=bool,
    )


def _bare(values: Values) -> bool:
    """Whether most values are plain numbers of five digits or more."""
    texts = [str(value) for value in values]
    return 2 * sum(text.isdigit() and len(text) >= 5 for text in texts) > len(texts)


def _are_checked(values: Values) -> bool:
    """Whether the fifth digits are the check digits of CNAE (IBGE): of the class d1 to d4 it is 1 - 5 d1 - 4 d2 - 3 d3 - 2 d4 modulo 11,
    written 1 for 0 and 0 for 10."""
    codes = [str(value) for value in values if re.fullmatch(r"\d{5}|\d{7}", str(value))]
    right = 0
    for code in codes:
        check = (1 - sum(weight * int(digit) for weight, digit in zip((5, 4, 3, 2), code, strict=False))) % 11
        right += int(code[4]) == {0: 1, 10: 0}.get(check, check)
    return len(codes) >= _FEWEST_CHECKED and right >= _CHECKED * len(codes)


def _apart(best: Fit, other: Fit) -> bool:
    """Whether the codes tell two schemes apart: clearly fewer exist in the other, or it lacks some and the best lacks none."""
    margin = max(best.codes - other.codes, best.jobs - other.jobs) >= _APART
    more, less = (best.exists & ~other.exists).sum(), (other.exists & ~best.exists).sum()
    whole = bool(best.codes == 1.0 and more >= 1)
    return whole or (best.score > other.score and (margin or bool(more - less >= _MANY)))


def rank(fit: Fit, best: Fit, hints: set[str], preferred: str) -> tuple:
    scheme = SCHEMES[fit.scheme]
    whole = fit.score >= best.score - 1e-9
    return (
        fit.scheme not in hints,
        base_of(fit.scheme) not in {base_of(hint) for hint in hints},
        not whole,
        fit.scheme != preferred,
        bool(preferred) and base_of(fit.scheme) != base_of(preferred),
        scheme.part,
        bool(scheme.parent),
        not scheme.file,
        _COMMON.index(fit.scheme) if fit.scheme in _COMMON else len(_COMMON),
    )


def _hints(names: Sequence[str]) -> set[str]:
    """The schemes that names of fields and layers speak of: 'anzsic06', 'naics_2017', 'NACE_R2'."""
    words = [word for name in names for word in _WORD.findall(name or "")]
    found = {known_as(word) for word in words if known_as(word) in SCHEMES and word.casefold() not in ("sic", "cnae")}
    return found


def _notes(
    fits: list[Fit], same: tuple[str, ...], doubtful: dict[str, list[str]], values: Values, coded: np.ndarray
) -> tuple[Note, ...]:
    chosen = fits[0]
    family = base_of(chosen.scheme)
    line = _line(family)
    others = [fit for fit in fits if base_of(fit.scheme) != family]
    rival = next((fit for fit in others if _line(base_of(fit.scheme)) == line), others[0] if others else None)
    text: str | Plural = mark("Codes: {scheme} ({share:.0f} % of the jobs; {other}: {other_share:.0f} %).")
    found = {
        "scheme": _label(chosen.scheme, same),
        "share": 100 * chosen.jobs,
        "other": rival.scheme if rival else "-",
        "other_share": 100 * rival.jobs if rival else 0.0,
    }
    notes = [Note(text, found, warning=False)]
    if doubtful:
        text = mark_plural(
            "The codes of the table cannot tell {scheme} from {others}: they are taken for {scheme}. Set SCHEME "
            "(advanced parameters) if that is wrong: {count} code stands for another industry there ({examples}).",
            "The codes of the table cannot tell {scheme} from {others}: they are taken for {scheme}. Set SCHEME "
            "(advanced parameters) if that is wrong: {count} codes stand for other industries there ({examples}).",
        )
        changed = list(dict.fromkeys(code for codes in doubtful.values() for code in codes))
        found = {"scheme": chosen.scheme, "others": some(doubtful), "count": len(changed), "examples": some(changed)}
        notes.append(Note(text, found))
    nowhere = coded & ~chosen.exists
    if nowhere.any() and chosen.jobs < 1 - _APART:
        text = mark_plural(
            "{count} industry code of the table is not in {scheme} ({examples}).",
            "{count} industry codes of the table are not in {scheme} ({examples}).",
        )
        examples = some(np.asarray(values, dtype=object)[nowhere])
        notes.append(Note(text, {"count": int(nowhere.sum()), "scheme": chosen.scheme, "examples": examples}))
    return tuple(notes)


def _line(family: str) -> str:
    """What the vintages of a classification have in common: NACE, NAICS, ISIC."""
    return "NACE" if family.startswith("SIC") else family.split()[0]


def _label(scheme: str, same: tuple[str, ...]) -> str:
    family = base_of(scheme)
    if scheme != family and family in same:
        return f"{scheme} = {family}"
    return scheme


def _unknown(
    values: Values, weight: np.ndarray, fits: list[Fit], coded: np.ndarray, layer: str
) -> CreativeClustersError:
    labels = np.asarray([str(value) for value in values], dtype=object)
    if not fits:
        order = np.argsort(-weight, kind="stable")
        if all(len(label) == 1 and "A" <= label <= "V" for label in labels):
            text = mark(
                "'{layer}': the industries are sections ({examples}), which are wider than any sector of a list. Use a table by division "
                "or class, or take the sections as they are with 'Sectors as given in the table' (SECTORS = 9)."
            )
            return CreativeClustersError(text, layer=layer, examples=some(labels[order]))
        return CreativeClustersError(
            mark(
                "'{layer}': the industries are no codes ({examples}). Choose the field with the codes, or take them as they are with "
                "'Sectors as given in the table' (SECTORS = 9) or a list of your own that names them.",
            ),
            layer=layer,
            examples=some(labels[order]),
        )
    best = fits[0]
    other = max(fits[1:], key=lambda fit: weight[coded & (fit.exists | best.exists)].sum())
    both = best.exists | other.exists
    total = weight[coded].sum() or 1.0
    only_best, only_other = best.exists & ~other.exists, other.exists & ~best.exists
    if weight[coded & both].sum() / total >= 0.95 and min(only_best.sum(), only_other.sum()) >= 3:
        return CreativeClustersError(
            mark(
                "'{layer}' mixes codes of two schemes: {share:.0f} % of the jobs fit {first} ({first_examples}), {other_share:.0f} % "
                "{second} ({second_examples}). Filter the table to one of them, or give each its own year.",
            ),
            layer=layer,
            first=best.scheme,
            second=other.scheme,
            share=100 * weight[coded & best.exists].sum() / total,
            other_share=100 * weight[coded & other.exists].sum() / total,
            first_examples=some(labels[only_best], 3),
            second_examples=some(labels[only_other], 3),
        )
    nowhere = np.flatnonzero(coded & ~np.any([fit.exists for fit in fits], axis=0))
    nowhere = nowhere if len(nowhere) else np.flatnonzero(coded & ~best.exists)
    return CreativeClustersError(
        mark(
            "'{layer}': the industry codes are of no scheme that is known. {scheme} fits best, with {share:.0f} % of the jobs. The "
            "commonest codes that do not fit: {examples}. Set SCHEME (advanced parameters), filter the table, or take the codes as they "
            "are ('Sectors as given in the table', SECTORS = 9, or a list of your own with the scheme '{literal}').",
        ),
        layer=layer,
        scheme=best.scheme,
        share=100 * best.jobs,
        examples=some(labels[nowhere[np.argsort(-weight[nowhere], kind="stable")]]),
        literal="Codes as they are",
    )

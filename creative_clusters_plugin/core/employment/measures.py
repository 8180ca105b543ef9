"""What the figures of an employment table count: jobs, unless a table or its user says otherwise; and what texts then call it.

Texts are written of jobs. A run on another measure says its word wherever they say 'jobs' (`in_words_of`). Light enough to import
when QGIS starts.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ..messages import mark

JOBS = "jobs"
# what cannot be added up over industries and areas
_NO_SUM = re.compile(
    r"(?<![^\W\d_])(?:lq|avg|average|mean|median|wkly|weekly|hourly|per|pct|percent\w*|share|rates?|ratio|index|change|chg|growth|flag|"
    r"disclosure|code|size|bands?|jobs?|employment|emp|emplvl|quote|anteil|durchschnitt\w*|moyen\w*|part|nf|n)(?![^\W\d_])"
)


@dataclass(frozen=True)
class Words:
    """A measure in one language: plural, its form in the dative where the language has one, and what stands after 'of'."""

    plural: str
    dative: str
    of: str


@dataclass(frozen=True)
class Measure:
    """id: as tables and models name it; title: of a choice or field. counted: people or businesses, of which each can come or go;
    else intervals rest on businesses. money: an amount, of which nobody says '2,606 wages'. names: of columns, measures and units that
    hold it; words: by language.
    """

    id: str
    title: str
    counted: bool = False
    names: str = "(?!)"
    words: dict[str, Words] = field(default_factory=dict)
    money: bool = False

    def named(self, text: str) -> bool:
        """Whether the name of a column, a measure or a unit says this one, and no share, mean or index of it."""
        plain = _plain(text)
        found = re.search(rf"(?<![^\W\d_])(?:{self.names})(?![^\W\d_])", plain)
        return found is not None and not _NO_SUM.search(plain.replace(found[0], " "))

    def in_language(self, language: str) -> Words:
        return self.words.get(language) or self.words.get("en") or Words(self.title, self.title, self.title)


_MONEY = frozenset(("wages", "gva", "turnover"))


def _measure(key: str, title: str, counted: bool, names: str, english: str, german: str, french: str) -> Measure:
    """german, french: plural, dative and what stands behind a title, divided by strokes; in French the last is with its article."""
    forms = {language: text.split("|") for language, text in (("de", german), ("fr", french))}
    words = {language: Words(*parts) for language, parts in forms.items()}
    return Measure(key, title, counted, names, {"en": Words(english, english, english), **words}, key in _MONEY)


MEASURES = (
    Measure(JOBS, mark("Jobs"), counted=True),
    _measure(
        "wages",
        mark("Wages"),
        False,
        r"(?:total |annual |quarterly |qtrly )*(?:wages?(?! employ| job| work)|salar(?:y|ies)(?! employ| job| work)|payroll(?! employ| "
        r"job)|earnings|compensation(?: of employees)?|pay annual|payann|ap|qp1|lohn|löhne|lohnsummen?|entgelte?|arbeitnehmerentgelt|"
        r"salaires|masse salariale|rémunération(?: des salariés)?|salarios|lonen|retribuzioni)(?: usd| gbp| eur)?",
        "wages",
        "Löhne|Löhnen|Löhne",
        "salaires|salaires|des salaires",
    ),
    _measure(
        "gva",
        mark("Gross value added"),
        False,
        r"gva|gross value added|value added|\w*wertschöpfung|valeur ajoutée|valor a[ñg]\w+(?: \w+)?|valore aggiunto|b1g|gdp",
        "gross value added",
        "Wertschöpfungsbeträge|Wertschöpfungsbeträgen|Bruttowertschöpfung",
        "montants de valeur ajoutée|montants de valeur ajoutée|de la valeur ajoutée brute",
    ),
    _measure(
        "turnover",
        mark("Turnover"),
        False,
        r"turnover|revenues?|sales|receipts|\w*umsatz|umsätze|chiffres? d.affaires|fatturato|facturaci[oó]n|omzet|omsetning",
        "turnover",
        "Umsätze|Umsätzen|Umsätze",
        "chiffres d'affaires|chiffres d'affaires|du chiffre d'affaires",
    ),
    _measure(
        "businesses",
        mark("Businesses"),
        True,
        r"business(?:es)?|establishments?|estabs?|est|enterprises?|firms?|local units?|betriebe?|unternehmen|établissements?|entreprises?|"
        r"(?:annual avg |qtrly )estabs(?: count)?",
        "businesses",
        "Betriebe|Betrieben|Betriebe",
        "établissements|établissements|des établissements",
    ),
    _measure(
        "self_employed",
        mark("Self-employed"),
        True,
        r"self employed|self employment|sole proprietors?|selbst(?:st)?ändige|non salariés|indépendants|aut[oó]nomos|zelfstandigen",
        "self-employed",
        "Selbstständige|Selbstständigen|Selbstständigen",
        "travailleurs indépendants|travailleurs indépendants|des travailleurs indépendants",
    ),
    _measure(
        "hours",
        mark("Hours worked"),
        False,
        r"hours?(?: worked)?|hrs|\w*arbeitsstunden|\w*arbeitsvolumen|stunden|heures(?: travaillées)?|horas|ore lavorate",
        "hours worked",
        "Arbeitsstunden|Arbeitsstunden|Arbeitsstunden",
        "volumes horaires|volumes horaires|des heures travaillées",
    ),
)
_BY_ID = {one.id: one for one in MEASURES}


def _plain(text: str) -> str:
    return re.sub(r"[\s_.\-–/()\[\]:,]+", " ", text.strip().lower())


def measure_of(text: str) -> Measure:
    """The measure that a text names: by its id, its title or a usual name, else one of the user's own, of which nothing is known."""
    plain = _plain(text)
    if plain in ("", "job", JOBS, "employment"):
        return _BY_ID[JOBS]
    own = _BY_ID.get(plain.replace(" ", "_")) or next((one for one in MEASURES if _plain(one.title) == plain), None)
    return own or known_measure(text) or Measure(text.strip(), text.strip())


def known_measure(text: str) -> Measure | None:
    """The measure other than jobs that the name of a field, a column or a unit says; None where it says none."""
    return next((one for one in MEASURES if one.named(text)), None)


def in_words_of(text: str, measure: Measure, language: str) -> str:
    """`text`, which speaks of jobs, in the words of another measure; what stands in {} or in quotation marks stays."""
    if measure.id == JOBS or language not in _RULES:
        return text
    words = measure.in_language(language)
    parts = re.split(r"(\{[^{}]*\}|'[^' ]+'|<[^<>]*>)", text)
    if measure.money:
        parts[2::2] = [
            _amount(part, language) if before.startswith("{") else part
            for before, part in zip(parts[1::2], parts[2::2], strict=True)
        ]
    return "".join(
        part if number % 2 else _RULES[language](part, words, "".join(parts[:number]))
        for number, part in enumerate(parts)
    )


# jobs right behind their number: '{jobs} creative jobs'
_BEHIND_A_NUMBER: dict[str, tuple[str, str | Callable[[re.Match[str]], str]]] = {
    "en": (r"^(\s)((?:creative )?jobs\b)", r"\1in \2"),
    "de": (
        r"^(\s)(kreativen? )?(?:Beschäftigten?|Arbeitsplätzen?)\b",
        lambda found: f"{found[1]}an {'kreativen ' if found[2] else ''}Arbeitsplätzen",
    ),
    "fr": (r"^(\s)(emplois\b)", r"\1de \2"),
}


def _amount(text: str, language: str) -> str:
    """What stands behind a number, of an amount of money: '2,606 in wages'."""
    behind, said = _BEHIND_A_NUMBER[language]
    return re.sub(behind, said, text)


def _like(word: str, original: str) -> str:
    """`word` with a capital where the original has one."""
    return word[:1].upper() + word[1:] if original[:1].isupper() else word


def _english(text: str, words: Words, before: str) -> str:
    return re.sub(r"(?<![\w-])([Jj])obs(?![\w-])", lambda found: _like(words.plural, found[1]), text)


_DATIVE = re.compile(
    r"\b(?:mit|von|vom|zu|zur|zum|bei|beim|aus|nach|in|im|an|am|den|unter|über|auf|vor|seit|je|gemessen "
    r"an)\s+(?:[a-zäöüß]+en\s+|\S*[\d}]\S*\s+)?$",
    re.IGNORECASE,
)


def _german(text: str, words: Words, before: str) -> str:
    """'Beschäftigte' and 'Arbeitsplätze' in their cases: behind a preposition, or 'den', the form in -n is a dative."""

    def of(found: re.Match) -> str:
        dative = found[0].endswith("n") and bool(_DATIVE.search(before + text[: found.start()]))
        return words.dative if dative else words.plural

    text = re.sub(r"\bBeschäftigtenzahlen\b", words.plural, text)
    return re.sub(r"\b(?:Beschäftigten?|Arbeitsplätzen?)(?![\w-])", of, text)


def _french(text: str, words: Words, before: str) -> str:
    vowel = words.plural[:1].lower() in "aeiouyéèêh"

    def of(found: re.Match) -> str:
        elided = found[1] or ""
        before = elided if vowel or not elided else f"{elided[0]}e "
        return before + _like(words.plural, found[2])

    text = re.sub(r"\bde l['’]emploi\b", words.of, text)
    return re.sub(r"(\b[dDqQ]u?['’])?\b([Ee]mplois)\b", of, text)


_RULES = {"en": _english, "de": _german, "fr": _french}

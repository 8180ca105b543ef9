"""What figures are counted in: thousands, persons, or something that is no count of jobs at all."""

import re
from collections.abc import Sequence

from ..messages import CreativeClustersError, mark, some
from .headers import plain_name

_WORDS = (
    r"['’]000s?|000['’]?s|thousands?|thsd?\.?|thous\.?|tsd\.?|tausend(?:en)?|milliers?|mille|miles|migliaia|tys\.?|tis\.?|tusen(?:tal)?|"
    r"tuhatta|duizend(?:en)?|тыс\.?|тысяч|тис\.?|χιλιάδες|ezer|tisíce?|tisoč|"
    r"tisu[cćč]a?|bin(?= kişi)|mii(?: de)?(?= persoane)|tūkst\.?|хил\.?|хиляди|千人?|천 ?명"
)
_THOUSAND = rf"{_WORDS}|x ?1[ .,'’]?000|1[ .,'’]?000"
_MILLION = r"mio\.?|mill\.?|millions?|millionen|miljoner|mln\.?|млн\.?|百万人?"
_TENS_OF_THOUSANDS = r"万人|万(?=$|[)）])|만 ?명"  # of China, Japan and Korea
_FACTORS = tuple(
    (re.compile(rf"(?<![\w.,'’])(?:{words})(?![\w])", re.IGNORECASE), factor)
    for words, factor in (
        (_TENS_OF_THOUSANDS, 1e4),
        (_MILLION, 1e6),
        (_THOUSAND, 1e3),
        ("hundreds?|hunderten?|centaines|100s", 1e2),
    )
)
# what people and businesses are called in the units of statistical offices; 'full-time equivalents' count people, too
_PEOPLE = (
    "person|people|employ|worker|job|head|number|count|anzahl|besch[aä]ftigt|erwerbst|arbeitn|stellen|salari|emplois?|effectif|nombre|"
    "occupat|occupé|trabajador|emplead|ocupad|addett|lavorator|werkne|banen|anställd|sysselsatt|antal|full[- ]?time|vollzeit|équivalent|"
    "aantal|zatrudni|osob|osób|henkil|foglalkoz|fő|persoan|άτομα|απασχολ|чел(?![а-я])|человек|лиц|занят|работник|人|従業|就業|雇用|从业|就业|종사자|취업자|근로자|çalışan|kişi|zaměstn|pracown|pracuj|töötaja|dipendent|pessoal"
)
_BUSINESSES = (
    "établissement|etablissement|establishment|business|enterprise|firm|local unit|betrieb|unternehmen|entreprise|unidades|empresa|imprese|"
    "arbeitsstätte|niederlassung|vestiging|bedrijven|företag|virksomhet|yrity|przedsiębior|podmiot|jed\\w*\\.? ?gosp|podnik|"
    "vállalk|ettev[oõ]t|įmon|uzņēm|предприят|организац|girişim|事業所|企業|사업체|企业"
)
_COUNTED = re.compile(
    rf"(?:ps|per|ths|th|nr|no|num|units?|fte|vza|etp|pers|values?|wert|valeur|valor|levels?|absolute?|total|)|.*(?:{_PEOPLE}|"
    rf"{_BUSINESSES}).*",
    re.IGNORECASE | re.DOTALL,
)
# what is measured instead, also where a word of those above stands beside it: 'employee compensation', 'hours worked by employees'
_MONEY = (
    "gbp|eur|usd|cad|aud|nzd|chf|sek|nok|dkk|pln|czk|huf|jpy|cny|brl|kr|zł|euros?|dollars?|pounds?|sterling|cp|clv|pps|compensation|wages?|"
    "salary|earnings|turnover|gva|gdp|value added|gdhi|umsatz|löhne?"
)
_SHARES = (
    "percent(?:age)?s?|per cent|pct|prozent|pourcent|ratio|rates?|index|quote|quotient|shares?|per 1000|per capita"
)
_OTHER = re.compile(
    rf"[£€$¥%]|(?<![\w])(?:{_MONEY}|{_SHARES}|hours?|hrs|hw|stunden|heures|horas|days?|years?|km2|ha|tonnes?)(?![\w])",
    re.IGNORECASE,
)
# names of columns and measures: what surely is no count, and what is none where no word of people stands beside it
_OTHER_MEASURES = re.compile(
    r"[£€$¥%]|(?<![\w])(?:gbp|eur|usd|euros?|dollars?|pounds|compensation|wages?|salary|earnings|payroll|turnover|gva|gdp|gdhi|"
    rf"gross value added|value added|vab|umsatz|umsätze|löhne?|{_SHARES}|hours?|hrs|stunden|heures|horas|ore lavorate|unemploy\w*|"
    rf"vacanc(?:y|ies)|arbeitslose?n?|offene stellen|chômeurs|desemplead\w+|arbetslös\w*|lq|"
    r"density|densities|densité|densidad|densità|dichte|per (?:head|capita|1[ .,]?000)|je 1[ .,]?000|pro Kopf|par habitant|"
    r"location quotients?|productivity|produktivität|productivité|productividad|chiffre d.affaires|masse salariale|fatturato|"
    r"facturaci[oó]n|"
    r"valeur ajoutée|valor a[ñg]\w+|valore aggiunto|omzet|omsetning|omsætning|omsättning|liikevaihto|przychody|tržby|árbevétel|"
    r"ciro)(?![\w])"
    r"|\w*wertschöpfung|\w*umsatz|\w*lohnsumme|\w*arbeitsstunden|\w*arbeitsvolumen|\w*quote(?![\w])|\w*anteil(?![\w])",
    re.IGNORECASE,
)
_MAYBE_OTHER = re.compile(
    r"(?<![\w])(?:revenues?|sales|receipts|exports?|imports?|outputs?|production|investments?|ventas|ingresos|vendas|growth|"
    r"change)(?![\w])",
    re.IGNORECASE,
)
_PAID_JOBS = re.compile(
    r"(?:wages?|salary|salaried|payroll)(?:,? (?:and|&) (?:wages?|salary|salaried))? (?:employment|jobs?|workers|employees|positions)",
    re.IGNORECASE,
)
_OF_PEOPLE, _OF_BUSINESSES = re.compile(_PEOPLE, re.IGNORECASE), re.compile(_BUSINESSES, re.IGNORECASE)
_OF_BOTH = re.compile(rf"(?:{_BUSINESSES})(?!s\b|en\b|e\b)\w*?[\s-]*(?:{_PEOPLE})", re.IGNORECASE)
_EMPLOYERS = re.compile(r"\bemploy(?:er|ing|eur)\w*", re.IGNORECASE)
_GENERIC = re.compile(r"number|count|anzahl|nombre|antal|aantal", re.IGNORECASE)
_DIVIDED = re.compile(
    r"\b(?:with|by|nach|mit|par|avec|con|por|según|per|secondo|med|efter|etter|met|naar|wg|według|podle|szerint|по)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:.*_)?(?:unit|units|uom|unit_of_measure|unit_measure|einheit|unite|unité|unidad|enhet|eenheid|measure_unit|jednostka_miary|jednostka|měrná_jednotka|mértékegység|yksikkö|μονάδα|единица\w*|単位|단위|单位)(?:_.*)?"
)
_MULTIPLIERS = re.compile(
    r"scalar_factor|scalar_id|unit_mult\w*|unit_multiplier|multiplier|powercode\w*|power_code|skalierung|scale"
)
_COUNTS = (
    r"persons?|persoane|fő|osób|osob|people|jobs|employees|workers|personen|personnes|salariés|emplois|beschäftigte|erwerbstätige|"
    r"чел(?:овек)?\.?|осіб|personas|pessoas|persone|personer|henkilöä|os[oó]ba|osobe|kişi"
)
_SCALE = rf"(?:{_THOUSAND}|{_MILLION}|{_TENS_OF_THOUSANDS}|hundreds|centaines)(?: (?:of )?(?:{_COUNTS}))?"
_HUNDREDS = r"hundreds|hunderten?|centaines|in 100s"
_OF_A_TITLE = re.compile(
    rf"\W*(?:in |en )?(?P<alone>(?:{_WORDS}|{_HUNDREDS}|{_MILLION}|x ?1[ .,'’]?000)(?: (?:of )?(?:{_COUNTS}))?|"
    rf"1[ .,'’]?000 (?:{_COUNTS}))\W*"
    rf"|.*[(\[]\s*(?:in |en )?(?P<brackets>(?:[^()\[\]\d]* )?{_SCALE})\s*[)\]].*"
    rf"|(?:.*\W)?(?:in|en) (?P<words>{_SCALE})(?:\s*[,;(].*|\W*)"
    rf"|.*\b(?:units?|einheit|unité|unidad|scale)\b\s*[:=]\s*(?P<said>.*(?:{_THOUSAND}|{_MILLION}).*)"
    rf"|.*(?:[,;:–-]\s*|_)(?P<end>(?:{_WORDS}|{_MILLION}|x ?1[ .,'’]?000)(?: (?:{_COUNTS}))?)\W*|.*\s(?P<quoted>['’]000s?)\W*",
    re.IGNORECASE | re.DOTALL,
)
_SCALE_ONLY = re.compile(rf"(?:in |en )?{_SCALE}", re.IGNORECASE)


def scale_of(unit: str, multiplier: str = "") -> tuple[float, str]:
    """What figures in `unit` are to be multiplied with, and '' where it counts people, jobs or businesses, else what it measures.

    'Thousands' is (1000, ''), 'GBP million' (1000000, 'GBP million'). multiplier: of a column beside ('thousands', or the power of
    ten: '3').
    """
    text = unit.strip()
    own, beside = _factor(text), _power(multiplier)
    factor = own if own == beside else own * beside  # 'thousand persons' beside a multiplier of 3 says it twice
    bare = _without_factor(text)
    counted = not _OTHER.search(text.replace("_", " ")) and bool(_COUNTED.fullmatch(bare))
    return factor, "" if counted else text


def _factor(text: str) -> float:
    return next((factor for pattern, factor in _FACTORS if pattern.search(text.replace("_", " "))), 1.0)


def _without_factor(text: str) -> str:
    for pattern, _ in _FACTORS:
        text = pattern.sub(" ", text.replace("_", " "))
    return re.sub(r"^(?:in|en|x)\b", "", text.strip(" ()[].,:;-–")).strip()


def _power(multiplier: str) -> float:
    text = multiplier.strip().removesuffix(".0")
    if re.fullmatch(r"[0-9]", text):
        return 10.0 ** int(text)
    return float(text) if re.fullmatch(r"10+", text) else _factor(text)


def unit_of_titles(texts: Sequence[str]) -> str:
    """The unit that titles or headers say, as a text for `scale_of`: "Workplace employment ('000s)"; '' where none says one."""
    for text in texts:
        found = _OF_A_TITLE.fullmatch(text.strip())
        if found and "round" not in text.lower():
            return next(one for one in found.groupdict().values() if one).strip()
    return ""


def of_counts(notes: Sequence[str]) -> list[str]:
    """Of the notes below a table those that speak of no other measure: 'Figures in thousands'."""
    return [note for note in notes if not measures_otherwise(note)]


def measures_otherwise(name: str) -> bool:
    """Whether the name of a column, a measure or a title says something that counts neither people nor businesses."""
    plain = _PAID_JOBS.sub("jobs", name.replace("_", " "))
    return bool(
        _OTHER_MEASURES.search(plain)
        or (_MAYBE_OTHER.search(plain) and not says_people(plain) and not says_firms(plain))
    )


def is_share(unit: str) -> bool:
    """Whether a unit is one of shares, rates or indices, which do not add up."""
    return bool(re.search(rf"%|(?<![\w])(?:{_SHARES})(?![\w])", unit.replace("_", " "), re.IGNORECASE))


def says_people(name: str) -> bool:
    return bool(_OF_PEOPLE.search(_what_counts(name)))


def says_firms(name: str) -> bool:
    """Whether a name is one of businesses, and not of the people in them."""
    return bool(_OF_BUSINESSES.search(_what_counts(name))) and not says_people(name)


def says_people_in_firms(name: str) -> bool:
    """Whether a name speaks of people first and of their businesses then, or of both in one word or compound: 'pessoal das empresas',
    'establishment employment'; not 'enterprises with employees', nor 'employer enterprises'."""
    plain = _EMPLOYERS.sub(" ", _GENERIC.sub(" ", name.replace("_", " ")))
    people, firms = _OF_PEOPLE.search(plain), _OF_BUSINESSES.search(plain)
    if people is None or firms is None:
        return False
    return people.start() < firms.start() or bool(_OF_BOTH.search(plain))


def _what_counts(name: str) -> str:
    """A name up to what it is divided by, where something is counted before: 'Enterprises' of 'Enterprises by number of employees'."""
    plain = _GENERIC.sub(" ", name)
    first = _DIVIDED.split(plain, maxsplit=1)[0]
    return first if _OF_PEOPLE.search(first) or _OF_BUSINESSES.search(first) else plain


def is_unit(name: str, values: Sequence[str]) -> bool:
    """Whether a column holds units: by its name, or because all it holds are units that are no plain words of counting."""
    filled = [value for value in values if value.strip()]
    if _MULTIPLIERS.fullmatch(plain_name(name)) or not filled:
        return False
    if all(re.fullmatch(r"[\d.,]+", value.strip()) for value in filled):
        return False
    return bool(_NAMES.fullmatch(plain_name(name))) or all(_SCALE_ONLY.fullmatch(value.strip()) for value in filled)


def is_multiplier(name: str, values: Sequence[str]) -> bool:
    """Whether a column says by its name what figures are to be multiplied with: SCALAR_FACTOR, UNIT_MULT."""
    return bool(_MULTIPLIERS.fullmatch(plain_name(name))) and any(value.strip() for value in values)


def not_counts(file: str, units: dict[str, int]) -> CreativeClustersError:
    """What to raise for a file whose figures are all of units that count neither jobs nor businesses; units: {unit: rows}."""
    return CreativeClustersError(
        mark(
            "'{file}' holds no counts of jobs or businesses: its figures are in {units}. Download the table of jobs. Figures of another "
            "measure are never taken for jobs.",
        ),
        file=file,
        units=some([f"'{unit}' ({rows})" for unit, rows in units.items()]),
    )

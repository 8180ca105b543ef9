"""What dimensions of employment tables are called, and what their members look like: in the languages of the offices that publish them.

From memory of the offices' tables (ONS, Nomis, Eurostat, Destatis, INSEE, CBS, SCB, SSB, StatFin, ISTAT, INE, Statistics Canada, ABS).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_BAND = (
    r"(?:aged?\s+|y|alter\s+)?\d{1,5}\s*(?:-|–|_| to | bis unter | bis | à | tot | a )\s*(?:under |unter )?\d{1,5}"
    r"(?:\s*\D{0,24})?|(?:y_?(?:ge|lt|gt|le)_?)\d{1,5}|\d{1,5}\s*(?:\+|(?:and|or|years and) (?:over|more|above)|und (?:mehr|älter)"
    r"|(?:ans )?et plus|of meer|years? and over).*|(?:under|less than|unter|moins de|<|>|≥|over)\s*\d{1,5}.*"
)


@dataclass(frozen=True)
class Kind:
    """A dimension that is neither area, industry nor year. names: of its column; members: one of them."""

    id: str
    names: re.Pattern
    members: re.Pattern | None = None


def _kind(key: str, names: str, members: str = "") -> Kind:
    return Kind(
        key,
        re.compile(names, re.IGNORECASE),
        re.compile(rf"(?:{members})", re.IGNORECASE) if members else None,
    )


KINDS = (
    _kind(
        "employment_status",
        r"employment_?status(?:_?(?:name|code))?|status_in_employment|wstatus|prof(?:essional)?_status|worktime|working_time|"
        r"stellung_im_beruf|statut_d_emploi|type_of_employment|employment_type|class_of_worker|ft_?pt|socio(?:_\w+)?|"
        r"situaci[oó]n_profesional|posizione_\w+|status_zatrudnienia|arbeidsduur|arbetstid|anställningsform|beskæftigelsesstatus",
        r"(?:full|part)[- ]time(?: (?:employees|workers|employment|jobs|employed))?|(?:all )?employees|(?:total )?employment|"
        r"(?:all )?self[- ]employed|working (?:owners|proprietors)|unemployed|paid employees|voll(?:zeit)?(?:beschäftigte)?|"
        r"teilzeit(?:beschäftigte)?|(?:non[- ])?salari[ée]s|selbst[aä]ndige|arbeitnehmer|apprentices|azubis|"
        r"geringfügig(?: entlohnte)? beschäftigte|temporary|permanent|lønmodtagere|selvstændige|asalariad[oa]s?|"
        r"(?:trabajadores )?por cuenta (?:propia|ajena)|dipendenti|indipendenti|autonomi|anställda|egenföretagare|"
        r"werknemers|zelfstandigen|najemni",
    ),
    _kind(
        "sex",
        r"sex|gender|geschlecht|sexe|kön|kjønn|køn|sukupuoli|geslacht|sesso|sexo|płeć|pohlaví|c_sex(?:_name)?|sex_name|sex_code",
        r"(?:fe)?males?|(?:wo)?men|both(?: sexes)?|männ(?:er|lich)|frauen|weiblich|hommes?|femmes?|mann(?:en)?|vrouwen|män|kvinnor|"
        r"kvinner|menn|mænd|kvinder|mehed|naised|miehet|naiset|maschi|femmine|hombres|mujeres|homens|mulheres|mężczyźni|kobiety|muži|ženy",
    ),
    _kind(
        "age",
        r"age(?:_?(?:group|band|class|range))?s?|alter(?:sgruppe|sklasse)?n?|[âa]ges?|tranche_d_?[âa]ge|ålder|alder|ikä|leeftijd|"
        r"et[àa]|edad|idade|c_age(?:_name)?",
    ),
    _kind(
        "size",
        r"(?:employment_|enterprise_|establishment_|business_)?size(?:_?(?:band|class|group|code|emp))?s?(?:_name)?|sizeclas|size_emp|"
        r"gr(?:ö|oe)[sß]+enklassen?|number_empl|tranche(?:_?d)?(?:_?effectifs?)?(?:\w*)|\w*_?tranche|storleksklass|sizen_r2|empszes|"
        r"employment_sizeband_name",
        r"micro\b.*|small\b.*|medium(?:[- ]sized)?\b.*|large\b.*|sme",
    ),
    _kind(
        "ownership",
        r"own(?:ership)?(?:_?(?:code|title|type))?|public_private|sector_type|legal_sector",
        r"(?:total )?public(?: sector)?|(?:total )?private(?: sector)?|(?:federal|state|local) government|total government|"
        r"privater? sektor|secteur (?:public|privé)|öffentlicher sektor",
    ),
    _kind(
        "legal_status",
        r"legal_?(?:status|form)(?:_name)?|rechtsform\w*|statut_juridique|categorie_juridique|lfo|leg_form|bolagsform",
        r"compan(?:y|ies)(?: \(.*\))?|sole propriet(?:or|ors|orship)s?|partnerships?|corporations?|(?:non[- ])?profit(?: .*)?|"
        r"public corporations?|central government|local (?:authority|authorities)|s[- ]corporations?",
    ),
    _kind(
        "quarter",
        r"qtr|quarters?|quartale?|trimestre|kwartaa?l|kvartal|neljännes",
        r"q[1-4]|[1-4]q|[1-4](?:st|nd|rd|th)? quarter|quarter [1-4]|[1-4]\.? ?quartal|quartal [1-4]|t[1-4]",
    ),
    _kind(
        "month",
        r"months?|monate?|mois|maand|månad|måned|kuukausi|mese|mes|mês",
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zäû]*(?:[ .-]*(?:19|20)\d\d)?",
    ),
    _kind(
        "measure",
        r"measures?(?:_name)?|statistics?|indicators?|indic(?:_\w+)?|variables?|merkmal|contents?|contentscode|flores_measure|"
        r"measure_name|measures_name|kennzahl|statistik|value_variable|statistic_label|tipo_dato|indicador\w*|wskaźnik|ukazatel",
        r"turnover|wages?|gva|gross value added|hours worked|value|count|number|percent|standard error|coefficient of variation",
    ),
    _kind(
        "nationality",
        r"nationality|citizen(?:ship)?|staatsangeh[öo]rigkeit|nationalit[ée]|c_birth",
    ),
    _kind(
        "education",
        r"education(?:_level)?|isced\d*|qualification|bildung(?:sabschluss)?|anforderungsniveau",
    ),
    _kind(
        "occupation",
        r"occupation(?:s|_code|_name|_title)?|occ_(?:code|title)|soc\d*(?:_code)?|isco\d*|beruf(?:sgruppe)?|profession|pcs",
    ),
    _kind("seasonal", r"seasonal_adjustment|s_adj|adjustment(?:_type)?|tsest"),
)
# what offices call a sum of rows or columns, in whatever it is of
SUMS = (
    r"zusammen|summen?|sum(?: total)?|sommes?|sumas?(?: total)?|soma|somma|razem|og[oó][lł]em|celkem|spolu|[oö]sszesen|skupaj|ukupno|"
    r"sveukupno|"
    r"kokku|(?:iš )?viso|kop[aā]|pavisam|totale? complessivo|totalen|gesamtsumme|endsumme|gesamtergebnis|totaux|eindtotaal|"
    r"suma końcowa|celkový součet|végösszeg|общий итог|total g[eé]n[eé]ra?l|total geral|total nacional|"
    r"total (?:cnae|cae|nace|naf|noga|sni|sic|naics|anzsic)(?: .{0,12})?|gesamt|insgesamt|toplam|σύνολο|итого|всего|合計|総数|合计|"
    r"計|계|소계|"
    r"总计|總計|总数|總數|男女计|合計数|합계|총계|전체|المجموع|الإجمالي|סה.כ|סך הכל|รวม|tổng (?:số|cộng)|jumlah|усього|всього|общо|укупно|"
    r"свега|total(?:e|t|en|es|i)?"
)
# words for a level of industries before its code: 'Abschnitt J', 'Sektor 51', in GUS's tables 'sekcja J dział 62'
_LEVEL = (
    r"(?:classe?|sectors?|section|secci[oó]n|se[cç][cç][aã]o|sezione|sektion|sekcja|sekce|sekcia|sec[tț]iunea|szekci[oó]|abschnitt|"
    r"abteilung|division[e]?|divisi[oó]n|divis[aã]o|diviziunea|oddíl|dzia[lł]|podklasa|klasa|grupa|hoofdafdeling|avdeling|avdelning|"
    r"hovedafdeling|pääluokka|group[eo]?|gruppe|klasse|branche|rama|ramo|subsector|секция|раздел|розділ|секція|раздела|дял|сектор|bölüm|"
    r"kısım|odsjek|področje|područje|jagu|skyrius|nodaļa|sekcija|sekcije|sekcji|naics|nace|noga|wz|isic|sic|sbi|sni|naf|ateco|cnae|pkd)"
    r"(?:[ _-]?(?:19|20)\d\d)?"
)
_LEVELS = re.compile(
    rf"(?:{_LEVEL}\s+[A-V]\b[\s,.;:/–-]*(?=(?:{_LEVEL})\s+[A-V]?\d))*{_LEVEL}\s+(?=[A-V]?\d|[A-V](?:[\s:.,–-]|$))",
    re.IGNORECASE,
)
_OF_WZ = re.compile(
    r"(?:WZ|NACE|SIC|SBI|SNI|NAF|CPA)\d{0,4}-(\w[\w.-]*)", re.IGNORECASE
)  # 'WZ08-62', as Destatis has it
# 'Publishing (58)', 'Information (J)', 'Publishing - 58'
_CODE_BEHIND = re.compile(
    r"(.*[^\W\d_]{2}.*?)\s*(?:[(\[]([A-V]|[A-V]?\d{2,6}|\d\d\.\d{1,2}|\d{4}[A-Z]|\d\d[-–]\d\d)[)\]]|\s[-–:]\s(\d{2,6}|\d\d\.\d{1,2}))",
    re.DOTALL,
)
BANDS = _kind("bands", r"(?!)", _BAND)
_YEAR = re.compile(r"(?:19|20)\d\d")
_RANGES_OF_NAICS = {"31-33", "44-45", "48-49"}
_TOTAL = re.compile(
    r"_t|t|tot|totals?|totale|totalt|totaal|all|both|both sexes|(?:all )?persons|(?:all )?people|all (?:ages|sizes|size ?bands|sexes|"
    r"employees|sectors|categories|classes|ownerships?|legal status(?:es)?|usual residents.*|industries|"
    r"occupations|nationalities|types|groups|"
    r"statuses|levels|forms|jobs|workers|establishments|enterprises)|"
    r"total(?:s|t|e)?(?:\s*[,:(–-].*| all\b.*| covered| sector)?|insgesamt|gesamt|ensemble|alle|allen|samtliga|i alt|yhteensä|"
    r"begge k(?:jø|ø)nn?|båda könen|molemmat sukupuolet|og[oó][lł]em|razem|celkem|spolu|összesen|kokku|(?:iš )?viso|summe|zusammen|toplam|"
    r"ambos(?: os)? sexos|(?:les )?deux sexes|entrambi|(?:\S+ ){1,3}(?:i alt|insgesamt|in totaal|totalt|total|totale)|"
    r"(?:women|females|frauen|femmes|mujeres|mulheres|kobiety|ženy|kvinnor|kvinder) (?:and|und|et|[yei]|a|och|og) "
    r"(?:men|males|männer|hommes|hombres|homens|mężczyźni|muži|män|mænd)|"
    r"(?:men|males|männer|hommes|hombres|homens|mężczyźni|muži|maschi|män|mænd) (?:and|und|et|[yei]|a|och|og) "
    r"(?:women|females|frauen|femmes|mujeres|mulheres|kobiety|ženy|femmine|kvinnor|kvinder)|"
    r"todos|tod[ao]s? (?:los|las|os|as) .*|tous|toutes|tutt[ei]|samtlige?|男女計|"
    rf"{SUMS}",
    re.IGNORECASE,
)


def is_band(text: str) -> bool:
    """Whether a label is one of a class of ages or sizes ('16-24', '0 to 9', '65+'); the three ranges of NAICS are none."""
    plain = text.strip()
    return plain not in _RANGES_OF_NAICS and BANDS.members is not None and bool(BANDS.members.fullmatch(plain))


def kind_of_name(name: str) -> Kind | None:
    """The kind of a column by its plain name."""
    plain = name.removesuffix("_label")
    return next((kind for kind in KINDS if kind.names.fullmatch(plain)), None)


def kind_of_members(values: Iterable[str]) -> Kind | None:
    """The kind that most of the distinct labels belong to, two of them at least, beside totals."""
    texts = [value.strip() for value in dict.fromkeys(values) if value.strip()]
    own = [text for text in texts if not is_total(text)]
    if not own or len(texts) < 2:
        return None
    if len(own) > 1 and sum(map(is_band, own)) > 0.8 * len(own):
        return BANDS
    for kind in KINDS:
        if kind.members and sum(bool(kind.members.fullmatch(text)) for text in own) > 0.6 * len(own):
            return kind
    return None


def is_total(text: str) -> bool:
    """Whether a label stands for all of a dimension, whatever the dimension is."""
    return bool(_TOTAL.fullmatch(text.strip()))


def without_level(text: str) -> str:
    """A label of an industry from its code on: 'Sektor 51 Information' is '51 Information', 'sekcja J dział 62' and 'WZ08-62' are 62."""
    if found := _OF_WZ.fullmatch(text):
        return found[1]
    word = _LEVELS.match(text)
    return text[word.end() :] if word else text


def code_first(text: str) -> str:
    """A label of an industry whose code stands behind its title: 'Publishing (58)' is '58 : Publishing'; '' for any other."""
    found = _CODE_BEHIND.fullmatch(text)
    if found is None or is_total(found[1]) or any(kind.members and kind.members.fullmatch(found[1]) for kind in KINDS):
        return ""
    code = found[2] or found[3]
    return "" if _YEAR.fullmatch(code) else f"{code} : {found[1]}"

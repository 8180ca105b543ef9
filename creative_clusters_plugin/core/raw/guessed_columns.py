"""What columns of long tables hold, by parts of their names and by what stands below: where no publisher's layout fits."""

import re

from .figures import is_mark
from .flags import is_flag
from .headers import plain_name
from .plain import ROLES, YEAR, LongHeader
from .sheet import Sheet
from .table import span_of
from .units import says_people_in_firms
from .words import kind_of_name, without_level

_FORWARD = 40  # rows among which a header is looked for
_SAMPLE = 60  # rows below it whose cells tell what a column holds
AREA = re.compile(
    r"(?:^|_)(?:region\w*|regio|regios|gebiet\w*|(?:land)?kreise?\w*|gemeinden?|gemeenten?|kommun\w*|län|fylke\w*|maakunta|kunta|"
    r"alue|geo\w*|"
    r"communes?|com|departement\w*|departament\w*|département\w*|dep|depcom|province\w*|provin\w*|prov[ií]ncia\w*|state\w*|count(?:y|ies)|districts?|munic[ií]p\w*|areas?|"
    r"authorit\w*|lga\w*|sa[1-4](?:_\w+)?|wards?|city|cities|ville|stadt\w*|comarca\w*|zon[ae]s?|ze(?:20\d\d)?|epci|ref_area|raumeinheit|territor\w*|puma|"
    r"okres\w*|powiat\w*|gmina\w*|wojew\w*|megye|comune|comuni|provincia\w*|ccaa|concelho\w*|comunidad\w*|entidad\w*|localiza\w*|"
    r"[kc]anton\w*|bezirk\w*|bundesl[aä]nd\w*|områder?|arrondissement\w*|feature_?code|feature_?name|geo_?fips|geo_?name|maakond|il|ilce|"
    r"kraj\w*|obec|περιφέρεια\w*|νομός|δήμος|지역\w*|시도\w*|시군구\w*|행정구역\w*|地域\w*|都道府県\w*|市区町村\w*|地区\w*|область|регион\w*|район\w*|refnis|landshluti|sveitarfélag|מחוז|ישוב|נפה|(?:u|ú)zem[ií]|[zž]upanij[ae]|област|община|район|teryt|jednostka(?!_miary)\w*|"
    r"nome?s|prefecture\w*|judet\w*|oblast\w*|distrito\w*|freguesia\w*|regi[aãoóõ]\w*)(?:_|$)"
)
INDUSTRY = re.compile(
    r"industr|naics|(?:^|_)nace|isic|(?:^|_)sic\d*(?:_|$)|anzsic|indp|branch|bransch|næring|näring|nering|toimiala|wirtschaft|(?:^|_)wz|(?:^|_)(?:nkd|caen|skd|te[aá]or|evrk|кид)(?:_|$|\d)|икономическ|ciiu|clae\d?(?:_|$)|atvinnugrein|[ií]sat|ענף|djelatnost|dejavnost|veikla|activit[aă]ț?|"
    r"activit|activid|ativid|attivit|bedrijfs|sbi|(?:^|_)sni|(?:^|_)naf|(?:^|_)ape(?:_|$)|ateco|cnae|pkd|economic|(?:^|_)sect(?:o|eu)r|sektor|"
    r"noga|emtak|産業|行业|산업|업종|κλάδο|отрасл|оквэд|(?:^|_)cae(?:_|$)|tegevusala|sekcja|odv[eě]tv|[aá]gazat|faaliyet|tol(?:_|$)|nacebel|(?:^|_)n?a_?(?:10|17|21|38|64|88|129|615|732)(?:_|$)|okved|jsic|ksic"
)
_JOBS = re.compile(
    r"employ|(?:^|_)emp(?:_|$)|(?:^|_)svb(?:_|$)|jobs?(?:_|$)|besch[aä]ft|besk[æa]ft|werknem|banen|salari|effectif|emple[oa]|emploi|(?:^|_)empl(?:t|lt)?(?:_|$)|sysselsat|anställ|förvärv|työlli|henkil|count(?:_|$)|value|"
    r"(?:^|_)obs(?:_|$)|antal|anzahl|lukumäärä|number|persons|occupat[io]|addetti|pracuj|zaměst|workers|headcount|wert$|valeur|"
    r"ocupad|starfandi|fjöldi|מועסק|עובדים|puestos|απασχολ|εργαζ|従業者|就業者|従業員|雇用者|从业|就业|종사자|취업자|근로자|занят|работник|"
    r"pessoal|personal_ocupad|vínculos|vinculos|v_nculos|liczba|zatrudn|foglalk|tootaja|töötaja|calisan|çalışan|dipendent|^data$"
)
_BUSINESSES = re.compile(
    r"establishment|estab|enterprise|businesses|local_units|geo_count|geographic_units|vestiging|betrieb|entrepris|firms|unternehmen|"
    r"arbeitsst[aä]tte|niederlassung|etablissement|établissement|empresas|imprese|unità_locali|unidades_(?:econ|loc)|bedrijven|företag|"
    r"virksomheter|(?:^|_)(?:num|nb|n)_ent(?:_|$)|yritykset|toimipaik|przedsi[eę]bior|podmiot|podnik|vállalkoz"
)
_NO_JOBS = re.compile(
    r"wage|pay|turnover|location_quotient|lq|change|percent|pct|prozent|anteil|pourcent|porcentaje|quote$|growth|previous|decimals|_id$|"
    r"^id$|^idhod$|code$|_kod$|_cis$|year|_lq|sort_?order|hierarchy|line_?code"
)
_EQUIVALENTS = re.compile(r"equivalent|äquivalent|aequivalent|(?:^|_)(?:fte|vza|vzä|etp)(?:_|$)")
_OF_ANYTHING = r"(?:grand_)?total\w*|figures?|data|n|freq(?:uency)?|indhold|innhold|innehåll|valor|valore|arvo|wartość|hodnota|érték"
_ABOUT = re.compile(
    r"dataflow|structure(?:_id|_name)?|action|last_update|decimals|vector|coordinate|uom_id|scalar_id|terminated|symbol|obs_comment|"
    r"id|dataset|observation_value|record_offset|record_count|obs_value_\w+|statisti[ck]\w*_(?:code|label)|zeit_(?:code|label)|"
    r"time_(?:code|label)|createdate"
)


_LEVELS = re.compile(
    r"(?:wz_|sic_|nace_|naf_|isic_|naics_)?(?:section|division|group|class|abschnitt|abteilung|gruppe|klasse|groupe|classe|secci[oó]n|"
    r"divisi[oó]n|grupo|clase|sezione|divisione|gruppo|sektion|avdelning|sekcja|dział|se[cç][cç][aã]o|divis[aã]o)(?:_code)?"
)
# names that say no more than that a column has codes or names
_OF_PLACES = re.compile(
    r"(?:kod|code|kode|koodi|c[oó]d(?:igo)?|key|schlüssel|nr|no|nazwa|name|navn|namn|nimi|nom|libell[eé]|"
    r"bezeichnung|nombre|nome|denominazione|ort|place|unit|standort|lieu|"
    r"lugar|luogo|plaats|sted|miejsce)s?"
)
# '62 Programming', '62.01Z', 'J: Information'
_TITLED = re.compile(
    r"[A-U]?\d{2,5}(?:\.\d+)*\s*[:–-]?\s*[^\W\d]{2}|\d\d\.?\d\d[A-Z]$|[A-U](?:[-,]\s?[A-U])*\s*[:–-]?\s[^\W\d]{3}"
)
_SURFACE = re.compile(r"(?:^|_)(?:sq_?)?(?:k?m2?|km|ha|acres?|hectares?)(?:_|$)")  # 'area_km2' is no area's name
_PAIR = 2
_PERIOD = re.compile(r"(?:19|20)\d\d(?:$|[-MQKJ/ ])")


def given_places(cells: list[str], given: dict[str, str]) -> dict[str, int]:
    """Where the columns are that the user names, {role: place}."""
    return {
        role: place
        for role, name in given.items()
        for place, cell in reversed(list(enumerate(cells)))
        if name in (cell, plain_name(cell))
    }


def guessed_header(sheet: Sheet, given: dict[str, str]) -> LongHeader | None:
    """A header whose columns are areas, industries and jobs by parts of their names and by what stands below.

    given: names of columns by role, where the user names them. None where one of the three is not clear.
    """
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        filled = sum(map(bool, cells))
        if filled < 3 or row + 1 >= len(sheet.head) or len(sheet.head[row + 1]) != len(cells):
            continue
        if any(re.fullmatch(r"[\d.,]+", cell) and not YEAR.fullmatch(cell.rstrip(".")) for cell in cells if cell):
            continue
        names = [plain_name(cell) for cell in cells]
        header = completed(sheet, row, names, given_places(cells, given))
        if header is not None:
            return header
    return None


def completed(sheet: Sheet, row: int, names: list[str], roles: dict[str, int]) -> LongHeader | None:
    """`roles` with those that are wanting, found by parts of names and by contents; None where areas, industries or jobs are not."""
    body = [cells for cells in sheet.head[row + 1 : row + 1 + _SAMPLE] if len(cells) == len(names) and any(cells)]
    if not body:
        return None
    columns = list(zip(*body, strict=True))
    if not roles and any(not name and _are_words(cells) for name, cells in zip(names, columns, strict=True)):
        return None  # words below no name: labels of the rows of a table with labels across, too
    ignored = {place for place, name in enumerate(names) if _ABOUT.fullmatch(name) and place not in roles.values()}
    free = [place for place in range(len(names)) if place not in roles.values() and place not in ignored]
    figures = [place for place in free if _are_figures(columns[place]) and not _NO_JOBS.search(names[place])]
    figures = [
        place for place in figures if kind_of_name(names[place]) is None and not _is_called(names[place], "area", AREA)
    ]
    figures = [
        place for place in figures if not (_OF_PLACES.fullmatch(names[place]) or is_flag(names[place], columns[place]))
    ]
    roles = _with_names(names, columns, free, _with_labels(names, columns, free, roles))
    if not {"area", "industry"} <= set(roles):
        return None
    figures = [place for place in figures if place not in roles.values()]
    jobs = [place for place in figures if not _says_businesses(names[place])]
    years = (_years(names, figures) or _years(names, jobs)) if "year" not in roles else {}
    years = _with_withheld(years, names, columns, [place for place in free if place not in roles.values()])
    if years and "jobs" not in roles:
        return LongHeader(row, roles, years, frozenset(ignored))
    roles = _with_figures(roles, figures, names)
    return LongHeader(row, roles, {}, frozenset(ignored)) if {"jobs", "businesses"} & set(roles) else None


def _with_labels(
    names: list[str], columns: list[tuple[str, ...]], free: list[int], roles: dict[str, int]
) -> dict[str, int]:
    """`roles` with the columns of industries, areas and years among those that are `free`."""
    for role, pattern in (("industry", INDUSTRY), ("area", AREA)):
        if role not in roles:
            named = [place for place in free if place not in roles.values() and _is_called(names[place], role, pattern)]
            named = [place for place in named if not _are_counts(columns[place])]
            coded = [place for place in named if role == "industry" and are_industries(columns[place])]
            varying = [place for place in named if role == "area" and len(set(columns[place])) > 1]
            if named:
                roles = roles | {role: (coded or varying or named)[0]}
    if "industry" not in roles:
        coded = [place for place in free if place not in roles.values() and are_industries(columns[place])]
        coded = [place for place in coded if not is_another(names[place]) and not _are_bare(columns[place])]
        finest = _finest_level(names, columns, free)
        coded = coded if finest is None else [finest]
        roles = roles | ({"industry": coded[0]} if len(coded) == 1 else {})
    if "year" not in roles:
        times = [place for place in free if place not in roles.values() and _are_years(columns[place])]
        roles = roles | ({"year": times[0]} if times else {})
    if "area" not in roles and "industry" in roles:
        roles = roles | _areas_left(names, columns, [place for place in free if place not in roles.values()])
    return roles


def _is_called(name: str, role: str, pattern: re.Pattern) -> bool:
    """Whether a column is called like areas or industries: by a part of its name, or by one of the usual names ('codgeo', 'ags')."""
    if role == "area" and _SURFACE.search(name):
        return False
    return bool(pattern.search(name)) or (name != "code" and bool(re.fullmatch(ROLES[role], name)))


def _with_names(
    names: list[str], columns: list[tuple[str, ...]], free: list[int], roles: dict[str, int]
) -> dict[str, int]:
    """`roles` with the columns of names of areas and industries, where they have one of the usual names and stand beside codes."""
    for role in ("area", "industry"):
        usual = ROLES[f"{role}_name"]
        named = [place for place in free if place not in roles.values() and re.fullmatch(usual, names[place])]
        if role in roles and f"{role}_name" not in roles and named and not _are_words(columns[roles[role]]):
            roles = roles | {f"{role}_name": named[0]}
    return roles


def is_another(name: str) -> bool:
    """Whether a column is called like one that is neither area nor industry."""
    others = ("year", "status", "unit", "multiplier", "area_type")
    return kind_of_name(name) is not None or any(re.fullmatch(ROLES[role], name) for role in others)


def _finest_level(names: list[str], columns: list[tuple[str, ...]], free: list[int]) -> int | None:
    """Of columns called 'section', 'division', 'group', 'class' that hold codes, the one with the most digits; None for none."""
    levels = [place for place in free if _LEVELS.fullmatch(names[place])]
    coded = [
        place
        for place in levels
        if all(re.fullmatch(r"[A-V]|[A-V]?\d{2,6}|\d\d\.\d{1,2}", cell) for cell in columns[place])
    ]
    return max(coded, key=lambda place: sum(map(len, columns[place]))) if coded else None


def _areas_left(names: list[str], columns: list[tuple[str, ...]], free: list[int]) -> dict[str, int]:
    """Areas in the one column that nothing else explains, or in two of which one names what the other has the codes of."""
    left = [
        place for place in free if names[place] and not is_another(names[place]) and not _are_figures(columns[place])
    ]
    left = [place for place in left if not _are_years(columns[place]) and len(set(columns[place])) > 1]
    left = [place for place in left if all(columns[place]) and _OF_PLACES.fullmatch(names[place])]
    if len(left) == 1:
        return {"area": left[0]}
    if len(left) == _PAIR and len(set(zip(*(columns[place] for place in left), strict=True))) == len(
        set(columns[left[0]])
    ):
        code, name = sorted(left, key=lambda place: sum(cell.isdigit() for cell in columns[place]), reverse=True)
        return {"area": code, "area_name": name}
    return {}


def _with_figures(roles: dict[str, int], figures: list[int], names: list[str]) -> dict[str, int]:
    """`roles` with the columns of jobs and businesses among those of `figures`, where there is one of each."""
    firms = [place for place in figures if _says_businesses(names[place])]
    if "jobs" not in roles:
        chosen = [place for place in figures if _JOBS.search(names[place]) and place not in firms]
        chosen = chosen or [place for place in figures if place not in firms]
        if len(chosen) > 1:
            chosen = [place for place in chosen if not _EQUIVALENTS.search(names[place])] or chosen
        if len(chosen) != 1 and (chosen or len(firms) != 1):
            return roles
        roles = roles | {"jobs": chosen[0]} if chosen else roles
    firms = [place for place in firms if place not in roles.values()]
    return roles if "businesses" in roles or not firms else roles | {"businesses": firms[0]}


def _years(names: list[str], figures: list[int]) -> dict[str, int]:
    """Columns of figures that are called the same but for a year ('Antal 2021', 'Antal 2022'; '2021 Työlliset', '2022 Työlliset')."""
    found = {place: _of_a_year(names[place]) for place in figures}
    parted = {parts[1]: place for place, parts in found.items() if parts}
    same = len({parts[0] for parts in found.values() if parts}) == 1
    return parted if same and len(parted) == len(figures) else {}


def _of_a_year(name: str) -> tuple[str, str] | None:
    """What a column is called beside its year, and the year; None where it has none at its end or beginning."""
    if found := re.fullmatch(r"(.*?)_?((?:19|20)\d\d)", name):
        return found[1], found[2]
    found = re.fullmatch(r"((?:19|20)\d\d)_(\D+)", name)
    return (found[2], found[1]) if found else None


def _with_withheld(
    years: dict[str, int], names: list[str], columns: list[tuple[str, ...]], free: list[int]
) -> dict[str, int]:
    """`years` with further columns that are called like them, of which so much is withheld that they do not look like figures."""
    stems = {parts[0] for place in years.values() if (parts := _of_a_year(names[place]))}
    more = {}
    for place in free:
        found = _of_a_year(names[place]) if years else None
        if found and found[0] in stems and found[1] not in years and all(map(_is_cell, columns[place])):
            more[found[1]] = place
    return dict(sorted((years | more).items(), key=lambda one: one[1]))


def _is_cell(cell: str) -> bool:
    """Whether a cell is a figure, or a sign that stands for one."""
    return not cell or is_mark(cell) or _are_figures((cell,))


def _are_figures(cells: tuple[str, ...]) -> bool:
    """Whether most cells are figures, and none a code with a leading zero."""
    filled = [cell for cell in cells if cell and not is_mark(cell)]
    if any(re.fullmatch(r"0\d+", cell) for cell in filled):
        return False
    figures = sum(bool(re.fullmatch(r"[-+]?[\d.,\s'’´]*\d[A-Za-z*]?", cell)) for cell in filled)
    return bool(filled) and figures > 0.5 * len(filled)


def is_jobs(name: str) -> bool:
    """Whether a column's plain name is one of jobs, or says no more than that figures stand in it."""
    return bool(re.fullmatch(ROLES["jobs"], name) or _JOBS.search(name) or re.fullmatch(_OF_ANYTHING, name))


def is_businesses(name: str) -> bool:
    """Whether a column's plain name is one of businesses."""
    return bool(re.fullmatch(ROLES["businesses"], name)) or _says_businesses(name)


def _says_businesses(name: str) -> bool:
    """Whether a part of a name says businesses, and not people in them."""
    return bool(_BUSINESSES.search(name)) and not says_people_in_firms(name)


def is_equivalents(name: str) -> bool:
    """Whether a column's plain name is one of full-time equivalents."""
    return bool(_EQUIVALENTS.search(name))


def _are_words(cells: tuple[str, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(bool(re.search(r"[^\W\d_]{2}", cell)) for cell in filled) > 0.5 * len(filled)


def _are_bare(cells: tuple[str, ...]) -> bool:
    """Whether all cells are numbers without anything beside, of which some cannot be divisions: figures as well as codes."""
    return all(re.fullmatch(r"\d*", cell) for cell in cells) and not all(re.fullmatch(r"\d\d|", cell) for cell in cells)


def _are_counts(cells: tuple[str, ...]) -> bool:
    """Whether a column surely holds figures and no codes: divided thousands, or numbers among signs that stand for none."""
    filled = [cell for cell in cells if cell]
    numbers = [cell for cell in filled if re.fullmatch(r"\d{1,3}(?:[.,\s'’´]\d{3})+(?:[.,]\d+)?|\d+", cell)]
    signs = sum(bool(re.fullmatch(r"[^\w\s]{1,2}", cell)) for cell in filled)
    divided = sum(not cell.isdigit() for cell in numbers)
    return len(numbers) + signs == len(filled) and bool(divided or 2 * signs > len(filled) > signs)


def are_industries(cells: tuple[str, ...]) -> bool:
    """Whether most cells are sections or groups of them, or begin with a code and a name."""
    filled = list(dict.fromkeys(without_level(cell) for cell in cells if cell and not _PERIOD.match(cell)))
    own = sum(span_of(cell) is not None or bool(_TITLED.match(cell)) for cell in filled)
    return len(filled) > 1 and own >= 0.5 * len(filled)


def _are_years(cells: tuple[str, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(
        re.fullmatch(
            r"(?:(?:anul|year|jahr|année|anno|año|ano|rok|år) )?(?:19|20)\d\d(?:[-MQKJ/].{0,6}|年度?|년| ?г\.?)?",
            cell,
            re.IGNORECASE,
        )
        for cell in filled
    )

"""Long tables of single publishers, known by the names of their columns: each a small record; and, where none fits, a look at what
the columns hold.

Layouts from public descriptions of the offices' downloads and from their tables.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from ..messages import CreativeClustersError, Note, mark, some
from .headers import plain_name
from .plain import ROLES, YEAR, LongHeader
from .sheet import Sheet
from .table import span_of
from .words import kind_of_name

_FORWARD = 40  # rows among which a header is looked for
_SAMPLE = 60  # rows below it whose cells tell what a column holds
AREA = re.compile(
    r"(?:^|_)(?:region\w*|regio|regios|gebiet\w*|(?:land)?kreise?\w*|gemeinden?|gemeenten?|kommun\w*|län|fylke\w*|maakunta|kunta|"
    r"alue|geo\w*|"
    r"communes?|com|departement\w*|département\w*|dep|depcom|province\w*|provin\w*|state\w*|count(?:y|ies)|districts?|municip\w*|areas?|"
    r"authorit\w*|lga\w*|sa[1-4](?:_\w+)?|wards?|city|cities|ville|stadt\w*|comarca\w*|zones?|ref_area|raumeinheit|territor\w*|puma|"
    r"okres\w*|powiat\w*|gmina\w*|wojew\w*|megye|comune|comuni|provincia\w*|ccaa|concelho\w*|comunidad\w*|entidad\w*|localiza\w*|"
    r"[kc]anton\w*|bezirk\w*|bundesl[aä]nd\w*|områder?|arrondissement\w*|feature_?code|feature_?name|geo_?fips|geo_?name|maakond|il|ilce|"
    r"kraj\w*|obec|περιφέρεια\w*|νομός|δήμος|地域\w*|都道府県\w*|市区町村\w*|地区\w*|область|регион\w*|район\w*|teryt|jednostka\w*|"
    r"nome?s|prefecture\w*|judet\w*|oblast\w*|distrito\w*|freguesia\w*|regi[oóõ]n?\w*)(?:_|$)"
)
INDUSTRY = re.compile(
    r"industr|naics|(?:^|_)nace|isic|(?:^|_)sic\d*(?:_|$)|anzsic|indp|branch|bransch|næring|näring|nering|toimiala|wirtschaft|(?:^|_)wz|"
    r"activit|activid|ativid|attivit|bedrijfs|sbi|(?:^|_)sni|(?:^|_)naf|(?:^|_)ape(?:_|$)|ateco|cnae|pkd|economic|(?:^|_)sector|sektor|"
    r"noga|emtak|産業|行业|κλάδο|отрасл|оквэд|(?:^|_)cae(?:_|$)|tegevusala|sekcja|odv[eě]tv|[aá]gazat|faaliyet|tol(?:_|$)|nacebel"
)
_JOBS = re.compile(
    r"employ|jobs?(?:_|$)|besch[aä]ft|werknem|banen|salari|effectif|emple[oa]|sysselsat|anställ|förvärv|työlli|henkil|count(?:_|$)|value|"
    r"(?:^|_)obs(?:_|$)|antal|anzahl|lukumäärä|number|persons|occupat[io]|addetti|pracuj|zaměst|workers|headcount|wert$|valeur|"
    r"ocupad|απασχολ|εργαζ|従業者|就業者|従業員|雇用者|从业|就业|занят|работник|"
    r"pessoal|personal_ocupad|vínculos|vinculos|v_nculos|liczba|zatrudn|foglalk|tootaja|töötaja|calisan|çalışan|dipendent|^data$"
)
_BUSINESSES = re.compile(
    r"establishment|estab|enterprise|businesses|local_units|geo_count|geographic_units|vestiging|betrieb|entrepris|firms|unternehmen|"
    r"arbeitsst[aä]tte|niederlassung|etablissement|établissement|empresas|imprese|unità_locali|unidades_(?:econ|loc)|bedrijven|företag|"
    r"virksomheter|yritykset|toimipaik|przedsi[eę]bior|podmiot|podnik|vállalkoz"
)
_NO_JOBS = re.compile(
    r"wage|pay|turnover|location_quotient|lq|change|percent|pct|prozent|anteil|pourcent|porcentaje|quote$|growth|previous|decimals|_id$|"
    r"^id$|code$|year|_lq|sort_?order|hierarchy|line_?code"
)
_EQUIVALENTS = re.compile(r"equivalent|äquivalent|aequivalent|(?:^|_)(?:fte|vza|vzä|etp)(?:_|$)")
_OF_ANYTHING = r"(?:grand_)?total\w*|figures?|data|n|freq(?:uency)?|indhold|innhold|innehåll|valor|valore|arvo|wartość|hodnota|érték"
_ABOUT = re.compile(
    r"dataflow|structure(?:_id|_name)?|action|last_update|decimals|vector|coordinate|uom_id|scalar_id|terminated|symbol|obs_comment|"
    r"id|dataset|observation_value|record_offset|record_count|obs_value_\w+|statisti[ck]\w*_(?:code|label)|zeit_(?:code|label)|"
    r"time_(?:code|label)|createdate"
)


_PERIOD = re.compile(r"(?:19|20)\d\d(?:$|[-MQKJ/ ])")


@dataclass(frozen=True)
class Layout:
    """A publisher's table. id, publisher: for the log; needed: patterns, each of which a column's plain name has to match.

    roles: {role: pattern of the plain name} beyond the usual ones, the first that matches.
    """

    id: str
    publisher: str
    needed: tuple[str, ...]
    roles: dict[str, str] = field(default_factory=dict)


class _Needing(Protocol):
    @property
    def needed(self) -> tuple[str, ...]: ...


_Record = TypeVar("_Record", bound=_Needing)
_SDMX_ROLES = {
    "jobs": r"obs_value",
    "year": r"time_period",
    "area": r"ref_area|geo|region\w*|lga\w*|asgs\w*|sa\d\w*|area|reference_area",
    "industry": r"activity|economic_activity|industry\w*|ind|nace\w*|anzsic\w*|isic\w*|naics\w*|branch\w*|sector_activity",
    "unit": r"unit_measure|unit",
    "multiplier": r"unit_mult",
    "status": r"obs_status|obs_flag",
    "area_type": r"territorial_level|geo_object|region_type|geo_level",
}
LAYOUTS = (
    Layout(
        "statcan",
        "Statistics Canada",
        ("ref_date", "geo", "dguid", "value"),
        {
            "area": "dguid",
            "area_name": "geo",
            "year": "ref_date",
            "industry": r"north_american_industry_classification\w*|naics\w*|industr\w*",
            "jobs": "value",
            "unit": "uom",
            "multiplier": "scalar_factor",
            "status": "status",
        },
    ),
    Layout(
        "statsnz",
        "Stats NZ",
        (r"anzsic\d*", "area", "year", "ec_count"),
        {"area": "area", "industry": r"anzsic\d*", "jobs": "ec_count", "businesses": "geo_count"},
    ),
    Layout(
        "genesis",
        "Destatis (GENESIS)",
        (r"statisti[ck]s?_code", r"1_(?:merkmal|variable)_code", r"zeit|time"),
        {"year": r"zeit|time", "unit": "value_unit", "status": r"value_q|qualit\w*"},
    ),
    Layout(
        "cbs",
        "CBS (StatLine)",
        (r"perioden|periods", r"regio\w*", r"\w+_\d+"),
        {
            "area": r"regio\w*",
            "year": r"perioden|periods",
            "industry": r"\w*(?:sbi|bedrijfs|branches|sectors?)\w*",
            "jobs": r"\w+_\d+",
        },
    ),
    Layout(
        "qcew_highlevel",
        "BLS (QCEW, high-level)",
        ("area_code", "own", "naics", "annual_average_employment|\\w*employment", r"\w*establishment_count"),
        {
            "area": "area_code",
            "area_name": "area",
            "area_type": "area_type",
            "industry": "naics",
            "industry_name": "industry",
            "jobs": r"annual_average_employment|\w+_employment",
            "businesses": r"\w*establishment_count",
            "status": "status_code",
        },
    ),
    Layout("sdmx", "SDMX-CSV", ("obs_value", "time_period"), _SDMX_ROLES),
)


def recognise(sheet: Sheet) -> Note | None:
    found = known_row(sheet)
    if found is None:
        return None
    layout, row = found
    text = mark("'{file}' is a table of {publisher}: its header, in line {line}, has the columns {columns}.")
    columns = some([f"'{cell}'" for cell in sheet.head[row] if cell], 8)
    return Note(
        text, {"file": sheet.name, "publisher": layout.publisher, "line": row + 1, "columns": columns}, warning=False
    )


def known_row(sheet: Sheet) -> tuple[Layout, int] | None:
    """The publisher's layout that a row of the sheet has, and that row; None for none."""
    return known_row_of(sheet, LAYOUTS)


def known_row_of(sheet: Sheet, known: Sequence[_Record]) -> tuple[_Record, int] | None:
    """The first of the records (`needed`: patterns of names) all of whose columns a row has, and that row; None for none."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells]
        for record in known:
            if all(any(re.fullmatch(needed, name) for name in names) for needed in record.needed):
                return record, row
    return None


def known_header(sheet: Sheet, layout: Layout, row: int, given: dict[str, str]) -> LongHeader:
    """The columns of a publisher's table by role. given: names by role that the user sets.

    Raises CreativeClustersError, naming the columns, where areas, industries or jobs are not among them.
    """
    cells = sheet.head[row]
    names = [plain_name(cell) for cell in cells]
    header = _header(sheet, row, names, layout, _given(cells, given))
    if header is None:
        text = mark(
            "'{file}' is a table of {publisher}, but areas, industries and jobs cannot all be told among its columns: {columns}. Name them "
            "('Column of areas', 'Column of industries', 'Column of jobs')."
        )
        raise CreativeClustersError(text, file=sheet.name, publisher=layout.publisher, columns=some(cells, 30))
    return header


def _given(cells: list[str], given: dict[str, str]) -> dict[str, int]:
    return {
        role: place
        for role, name in given.items()
        for place, cell in reversed(list(enumerate(cells)))
        if name in (cell, plain_name(cell))
    }


def _header(sheet: Sheet, row: int, names: list[str], layout: Layout, given: dict[str, int]) -> LongHeader | None:
    roles = dict(given)
    for role, pattern in layout.roles.items():
        if role in roles:
            continue
        matches = [
            place for place, name in enumerate(names) if re.fullmatch(pattern, name) and place not in roles.values()
        ]
        order = pattern.split("|")
        matches.sort(key=lambda place: order.index(names[place]) if names[place] in order else len(order))
        if matches:
            roles[role] = matches[0]
    for role in ("area", "industry"):
        beside = [place for place, name in enumerate(names) if role in roles and name == f"{names[roles[role]]}_label"]
        if beside and f"{role}_name" not in roles:
            roles[f"{role}_name"] = beside[0]
    if layout.id == "genesis":
        roles |= _of_genesis(sheet, row, names, given)
    if layout.id == "cbs" and sum(bool(re.fullmatch(r"\w+_\d+", name)) for name in names) > 1:
        roles = {role: place for role, place in roles.items() if role != "jobs" or role in given}
    return _completed(sheet, row, names, roles)


def _of_genesis(sheet: Sheet, row: int, names: list[str], given: dict[str, int]) -> dict[str, int]:
    """Columns of a flat GENESIS file: each variable has four, whose code says which it is."""
    roles: dict[str, int] = {}
    first = sheet.head[row + 1] if row + 1 < len(sheet.head) else []
    for place, name in enumerate(names):
        found = re.fullmatch(r"(\d)_(merkmal|variable)_code", name)
        if not found or place + 3 >= len(first):
            continue
        role = "industry" if first[place].upper().startswith("WZ") else "area" if _is_german_area(first[place]) else ""
        if role and role not in given and (role not in roles or role == "area"):
            roles |= {role: place + 2, f"{role}_name": place + 3}
    return roles


def _is_german_area(code: str) -> bool:
    return bool(
        re.fullmatch(r"KREISE?\w*|GEMEIN\w*|DLAND\w*|REGBEZ\w*|DINSG|STAAT|LANDKR\w*|AMR\w*|ROR\w*", code.upper())
    )


def guessed_header(sheet: Sheet, given: dict[str, str]) -> LongHeader | None:
    """A header whose columns are areas, industries and jobs by parts of their names and by what stands below.

    given: names of columns by role, where the user names them. None where one of the three is not clear.
    """
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        filled = sum(map(bool, cells))
        if filled < 3 or row + 1 >= len(sheet.head) or len(sheet.head[row + 1]) != len(cells):
            continue
        if any(re.fullmatch(r"[\d.,]+", cell) and not YEAR.fullmatch(cell) for cell in cells if cell):
            continue
        names = [plain_name(cell) for cell in cells]
        header = _completed(sheet, row, names, _given(cells, given))
        if header is not None:
            return header
    return None


def _completed(sheet: Sheet, row: int, names: list[str], roles: dict[str, int]) -> LongHeader | None:
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
    figures = [place for place in figures if kind_of_name(names[place]) is None]
    for role, pattern in (("industry", INDUSTRY), ("area", AREA)):
        if role not in roles:
            named = [place for place in free if pattern.search(names[place]) and place not in roles.values()]
            named = [place for place in named if not _are_counts(columns[place])]
            coded = [place for place in named if role == "industry" and are_industries(columns[place])]
            if named:
                roles = roles | {role: (coded or named)[0]}
    if "industry" not in roles:
        coded = [place for place in free if place not in roles.values() and are_industries(columns[place])]
        roles = roles | ({"industry": coded[0]} if len(coded) == 1 else {})
    if "year" not in roles:
        times = [place for place in free if place not in roles.values() and _are_years(columns[place])]
        roles = roles | ({"year": times[0]} if times else {})
    if not {"area", "industry"} <= set(roles):
        return None
    figures = [place for place in figures if place not in roles.values()]
    jobs = [place for place in figures if not _BUSINESSES.search(names[place])]
    years = (_years(names, figures) or _years(names, jobs)) if "year" not in roles else {}
    if years and "jobs" not in roles:
        return LongHeader(row, roles, years, frozenset(ignored))
    roles = _with_figures(roles, figures, names)
    return LongHeader(row, roles, {}, frozenset(ignored)) if {"jobs", "businesses"} & set(roles) else None


def _with_figures(roles: dict[str, int], figures: list[int], names: list[str]) -> dict[str, int]:
    """`roles` with the columns of jobs and businesses among those of `figures`, where there is one of each."""
    firms = [place for place in figures if _BUSINESSES.search(names[place])]
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
    """Columns of figures that are called the same but for a year ('Antal 2021', 'Antal 2022')."""
    found = {place: re.fullmatch(r"(.*?)_?((?:19|20)\d\d)", names[place]) for place in figures}
    parted = {match[2]: place for place, match in found.items() if match}
    same = len({match[1] for match in found.values() if match}) == 1
    return parted if same and len(parted) == len(figures) else {}


def _are_figures(cells: tuple[str, ...]) -> bool:
    """Whether most cells are figures, and none a code with a leading zero."""
    filled = [cell for cell in cells if cell]
    if any(re.fullmatch(r"0\d+", cell) for cell in filled):
        return False
    figures = sum(bool(re.fullmatch(r"[-+]?[\d., \u00a0]*\d[A-Za-z*]?", cell)) for cell in filled)
    return bool(filled) and figures > 0.5 * len(filled)


def is_jobs(name: str) -> bool:
    """Whether a column's plain name is one of jobs, or says no more than that figures stand in it."""
    return bool(re.fullmatch(ROLES["jobs"], name) or _JOBS.search(name) or re.fullmatch(_OF_ANYTHING, name))


def _are_words(cells: tuple[str, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(bool(re.search(r"[^\W\d_]{2}", cell)) for cell in filled) > 0.5 * len(filled)


def _are_counts(cells: tuple[str, ...]) -> bool:
    """Whether a column surely holds figures and no codes: divided thousands, or numbers among signs that stand for none."""
    filled = [cell for cell in cells if cell]
    numbers = [cell for cell in filled if re.fullmatch(r"\d{1,3}(?:[., '’\u00a0]\d{3})+(?:[.,]\d+)?|\d+", cell)]
    signs = sum(bool(re.fullmatch(r"[^\w\s]{1,2}", cell)) for cell in filled)
    divided = sum(not cell.isdigit() for cell in numbers)
    return len(numbers) + signs == len(filled) and bool(divided or 2 * signs > len(filled) > signs)


def are_industries(cells: tuple[str, ...]) -> bool:
    """Whether most cells are sections or groups of them, or begin with a code and a name."""
    filled = list(dict.fromkeys(cell for cell in cells if cell and not _PERIOD.match(cell)))
    own = sum(
        span_of(cell) is not None
        or bool(
            re.match(r"[A-U]?\d{2,5}(?:\.\d+)*\s*[:–-]?\s*[^\W\d]|[A-U](?:[-,]\s?[A-U])*\s*[:–-]?\s[^\W\d]{3}", cell)
        )
        for cell in filled
    )
    return len(filled) > 1 and own >= 0.5 * len(filled)


def _are_years(cells: tuple[str, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(re.fullmatch(r"(?:19|20)\d\d(?:[-MQKJ/].{0,6})?", cell) for cell in filled)

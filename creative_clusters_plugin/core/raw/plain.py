"""Plain tables: long (a row for each area and industry) and wide (a row for each area, a column for each industry): their headers."""

import re
from dataclasses import dataclass

from ..messages import CreativeClustersError, mark, some
from .crosstab import is_stacked
from .figures import percentages
from .headers import plain_name
from .sheet import Sheet
from .table import span_of
from .words import SUMS, is_band, without_level

YEAR = re.compile(r"(?:19|20)\d\d")
_FORWARD = 25
_FEWEST_SECTIONS = 3  # letters, or groups of them, that make a header one of industries
_AREA_FIELD = r"(?:lad|utla|msoa|lsoa|oa|itl[123]?|nuts[0123]?|ttwa|cty|ctyua|rgn|reg|ward|wd|pfa|cbsa|fua|lau[12]?)\d*"
ROLES = {
    "area": rf"area|area_?code|area_?id|area_fips|geography_code|geography|geo|geo_code|{_AREA_FIELD}(?:_?cd|_?code|_?id)?|fips|"
    r"gde?_?nr|gmd_?nr|gmde|bfs_?nr|reli|county_fips|region_code|region_id|region|municipality|ags|insee|codgeo|location|place_code",
    "area_name": rf"area_?name|geography_name|geo_name|{_AREA_FIELD}(?:_?nm|_?name)|region_name|name|area_title|libgeo|"
    r"gmd_?name|gde_?name|gemeinde_?name",
    "industry": r"industry|industry_?code|sic(?:_?(?:03|07|2003|2007))?(?:_?(?:code|section|division|class|[1-5]))*|"
    r"nace(?:_r2|_rev_?2)?(?:_code)?|naics(?:_?(?:\d{4}|code))*|wz(?:_?2008)?|ape|naf|n?a_?(?:10|17|21|38|64|88|129|272|615|732)|sector|sector_code|code|activity|activity_code",
    "industry_name": r"industry_?name|industry_title|sector_name|activity_name|description|sic_name|naics_title",
    "jobs": r"jobs|employment|emp|employees|employed|workers|obs_value|value|headcount|persons_employed|employment_count|n_jobs|"
    r"besch[aä]ftigte|effectifs?",
    "businesses": r"businesses|establishments|establishment_count|est|estabs|local_units|enterprises|units|firms|business_count",
    "year": r"year|date|date_name|time|time_period|period|ref_year|jahr|erhjahr|annee|année",
    "status": r"status|obs_status|flag|flags|obs_flag",
    "unit": r"unit_measure|uom|unit|units_of_measure|value_unit|unit_of_measure|einheit|eenheid|unité|enhet|yksikkö|"
    r"jednostka_miary|jednostka|měrná_jednotka|mértékegység",
    "multiplier": r"unit_mult|scalar_factor|powercode|power_code|multiplier",
    "area_type": r"geography_type|area_?type|geo_object|territorial_level|geo_level|area_level|geography_level|level_of_geography",
}
_CODE_COLUMN = re.compile(
    r"(?![A-U]\s*[-–]\s*[A-U](?:\W|$))"  # B-E is several sections, not B
    r"(?:(?:sic|nace|naics|industry|ind|code|wz|ape|section|sekcja|abschnitt|sektion|sección|seção|sezione)[_ ]?(?:\d{4}[_ ])?)?"
    r"([A-U]|[A-U]?\d{2,6}|\d{2}[-_]\d{2}|\d{2}\.\d{1,2}(?:/\d)?)"
    r"(?:\s*[:–-]\s*.*|\s+[A-Za-z].*)?",
    re.IGNORECASE | re.DOTALL,
)
TOTAL_NAME = re.compile(
    r"(?:grand_|jobs_|all_|column_)?totals?(?:_jobs|_employment|_employees|_workers)?(?:_all)?(?:_industries|_sectors|_activities)?|"
    rf"all(?:_jobs|_industries|_sectors|_activities)?|ensemble|a_u|{SUMS.replace(' ', '_')}"
)
ALL_INDUSTRIES = re.compile(
    r"(?:10 )?totals?(?:\W+(?:for )?(?:all )?(?:industries|sectors|activities|nace activities|covered)(?:\W.*)?)?|"
    r"(?:total )?all(?: (?:nace |economic )?(?:industries|sectors|activities|branches))?|_T|T|TOT|TOTAL|TOTAL_?NACE|"
    r"all industry total|0{1,6}|grand total|(?:column|row) total|-{2,6}|A\s*-\s*[STU](?:\W.*)?|A_[STU]|T001081|"
    r"(?:alle )?(?:wirtschaftszweige )?(?:insgesamt|gesamt)|(?:beschäftigte )?insgesamt|ensemble(?: des secteurs)?|tous secteurs|"
    r"alle (?:economische activiteiten|næringer|wirtschaftszweige)|samtliga(?: näringsgrenar)?|totalt|totaal|i alt|yhteensä|"
    rf"(?:todas?|todos|toutes?|tous|tutt[ei])(?: (?:las |les |le )?(?:actividades|ramas|sectores|activités|branches|attività))?|{SUMS}",
    re.IGNORECASE,
)
ALL_AREAS = re.compile(
    r"(?:grand |column |row )?totals?|all (?:areas|regions|counties|states|geographies)|ensemble|totaal|totalt|i alt|yhteensä|_T|"
    rf"{SUMS}",
    re.IGNORECASE,
)
_LEVEL_NAME = re.compile(r"section|division|group|class|_[1-6]$")
_CODE = re.compile(r"|[A-V]|[A-V]?\d{2,6}|\d\d\.\d{1,2}(?:/\d)?")
PERCENT = re.compile(r"%|percent|per cent|prozent|pourcent|\bpct\b|_pct\b|\bshare\b", re.IGNORECASE)


@dataclass(frozen=True)
class LongHeader:
    """The row of the header, the column of each role, and where years stand side by side the columns of figures by year.

    ignored: columns that hold nothing of use.
    """

    row: int
    roles: dict[str, int]
    years: dict[str, int]
    ignored: frozenset[int] = frozenset()


def code_column(cell: str) -> re.Match[str] | None:
    """The code of an industry that a header begins with, behind words for its level; None for none."""
    return _CODE_COLUMN.fullmatch(without_level(cell))


def long_header(sheet: Sheet, given: dict[str, str]) -> LongHeader | None:
    """Where areas, industries and jobs (or businesses, or years) are; None where no row names them.

    given: names of columns by role, where they are none of the usual ones.
    """
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells]
        roles: dict[str, int] = {}
        called = {role: _called(cells, name) for role, name in given.items() if name}
        taken = {place for places in called.values() for place in places}
        for role, pattern in ROLES.items():
            if given.get(role):
                matches = called[role]
            else:
                found = [place for place, name in enumerate(names) if re.fullmatch(pattern, name)]
                matches = [place for place in found if place not in taken]
                order = re.sub(r"\(\?:|[()?\\]", "", pattern).split("|")
                matches.sort(key=lambda place: order.index(names[place]) if names[place] in order else len(order))
            matches = [place for place in matches if place not in roles.values()]
            if role == "industry" and len(matches) > 1 and not given.get(role):
                matches = _finest_first(matches, names, sheet.head[row + 1 : row + 1 + _FORWARD])
            if matches:
                roles[role] = matches[0]
        if not {"area", "industry"} <= set(roles):
            continue
        if {"jobs", "businesses"} & set(roles):
            return LongHeader(row, roles, {})
        years = {cell: place for place, cell in enumerate(cells) if YEAR.fullmatch(cell)}
        if years and "year" not in roles:
            return LongHeader(row, roles, years)
    return None


def _called(cells: list[str], name: str) -> list[int]:
    return [place for place, cell in enumerate(cells) if name in (cell, plain_name(cell))]


def _finest_first(places: list[int], names: list[str], rows: list[list[str]]) -> list[int]:
    """Columns of industries, of which those called like levels ('SIC section', 'SIC division') come with the longest codes first."""
    if not all(_LEVEL_NAME.search(names[place]) for place in places):
        return places
    lengths = {place: sum(len(cells[place]) for cells in rows if len(cells) == len(names)) for place in places}
    coded = [
        place for place in places if all(_CODE.fullmatch(cells[place]) for cells in rows if len(cells) == len(names))
    ]
    return sorted(places, key=lambda place: (place not in coded, -lengths[place]))


def wide_header(sheet: Sheet) -> tuple[int, list[int]] | None:
    """The row of the header and the columns of industries: three, or two beside a column of areas with a usual name."""
    if is_stacked(sheet):
        return None
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells if not code_column(cell)]
        if any(name != "code" and re.fullmatch(ROLES["industry"], name) for name in names):
            return None  # industries stand below each other
        coded = [place for place, cell in enumerate(cells) if place and cell and code_column(cell)]
        columns = [place for place in coded if not is_band(cells[place])]
        if len(columns) < len(coded) / 2:
            columns = []
        columns = sorted({*columns, *_groups(cells)})
        years = [place for place in columns if YEAR.fullmatch(cells[place])]
        named = any(re.fullmatch(ROLES["area"], plain_name(cell)) for cell in cells)
        if len(columns) >= 3 - named and cells[0] and len(years) < len(columns) / 2:
            return row, columns
        if sum(map(bool, cells)) > max(len(cells) / 2, 1) and sum(map(bool, cells)) > 3:
            return None  # what stands below a row of names or figures is no header
    return None


def _groups(cells: list[str]) -> list[int]:
    """Columns of several sections or divisions in one ('B-E', 'M_N', 'RS', 'C10-12'), among letters and other such groups."""
    spans = [span_of(cell) if place and not is_band(cell) else None for place, cell in enumerate(cells)]
    letters = sum(span is not None and span[0] == "section" for span in spans)
    lettered = [place for place, span in enumerate(spans) if span is not None and cells[place][:1].isalpha()]
    return lettered if letters >= _FEWEST_SECTIONS or len(lettered) >= _FEWEST_SECTIONS else []


def refuse_shares(sheet: Sheet) -> None:
    """Raises CreativeClustersError where a table of areas and industries has a column of percentages and none of jobs."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells]
        if all(any(re.fullmatch(ROLES[role], name) for name in names) for role in ("area", "industry")):
            share = next((cell for cell in cells if PERCENT.search(cell)), None)
            if share:
                raise percentages(sheet.name, share, [row])


def no_table(sheet: Sheet, parameters: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "'{file}': no header with areas, industries and jobs was found in its first lines, which begin: {beginning}. Name the columns "
            "({parameters}), or choose another format.",
        ),
        file=sheet.name,
        beginning=some([" | ".join(cells[:6]) for cells in sheet.head[:3]], 3),
        parameters=parameters,
    )

"""The services that give employment, one record each. Facts: their own documentation, and answers recorded in 2025 and 2026."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from ..messages import CreativeClustersError, Note, mark, some
from .asking import ARCHIVE, CSV, PAGED, Asked, Request, coded

_ROWS_OF_NOMIS = 25_000  # a call without a key; more are cut off without a word
_LONGEST = 1_500  # letters of a list in an address; servers refuse addresses of more than about 2,000
_TOTAL = "37748736"
_CLASSES = "138412132...138421932"  # 0100 to 9900 of the SIC 2007
_SECTORS = (
    *("11", "21", "22", "23", "31-33", "42", "44-45", "48-49", "51", "52", "53", "54", "55", "56"),
    *("61", "62", "71", "72", "81", "92"),
)
_OGL = "Office for National Statistics (Nomis). Contains public sector information licensed under the Open Government Licence v3.0"
_NOMIS_COLUMNS = {"area": "GEOGRAPHY_CODE", "industry": "INDUSTRY_CODE", "year": "DATE_NAME"}


@dataclass(frozen=True)
class Service:
    """id, title: in logs and the dialog. first, last: years that it has (0: open). by_hand: where a user can download the same.

    host: which is asked. maps: id of the service that has the boundaries of its areas (`maps.MAPS`), '' where none has.
    requests: what to send for what is asked. format, columns: how the importer reads the answer. key: the parameter of the
    address that takes a key, '' where there is none. pause: seconds between two requests. one_year: its files do not say theirs.
    """

    id: str
    title: str
    host: str
    maps: str
    requests: Callable[[Asked], list[Request]]
    format: str
    origin: str
    by_hand: str
    first: int
    last: int = 0
    columns: dict[str, str] = field(default_factory=dict)
    key: str = ""
    pause: float = 0.0
    one_year: bool = False

    def asked(self, asked: Asked) -> list[Request]:
        """The requests. Raises CreativeClustersError for years that the service does not have."""
        end = self.last or datetime.date.today().year
        outside = [one for one in asked.years if not self.first <= int(one) <= end]
        if outside:
            last = str(self.last) if self.last else Note(mark("today"))
            text = mark("{service} has the years from {first} to {last}, not {years}.")
            raise CreativeClustersError(
                text, service=Note(self.title), first=self.first, last=last, years=some(outside)
            )
        if self.one_year and len(asked.years) > 1:
            text = mark("The files of {service} do not say their year: fetch one year at a time.")
            raise CreativeClustersError(text, service=Note(self.title))
        return self.requests(asked)


def _nomis(dataset: str, more: str, areas: str) -> Callable[[Asked], list[Request]]:
    """areas: the type of geography that is asked for where none is given."""

    def requests(asked: Asked) -> list[Request]:
        geography = coded(",".join(asked.areas) or areas)
        found = []
        for year in asked.years:
            for number, industry in enumerate(_lists(_nomis_industries(asked.industries))):
                address = (
                    f"https://www.nomisweb.co.uk/api/v01/dataset/{dataset}.data.csv?geography={geography}&date={year}"
                    f"&industry={industry}{more}&measures=20100&select=date_name,geography_name,geography_code,"
                    "industry_name,industry_code,obs_value,obs_status_name,record_count"
                )
                found.append(Request(address, PAGED, _ROWS_OF_NOMIS, f"{dataset} {year} {number + 1}"))
        return found

    return requests


def _nomis_industries(codes: tuple[str, ...]) -> list[str]:
    """The numbers that Nomis gives codes of the SIC 2007: its kind of code times 2^20, and the code."""
    if not codes:
        return [_TOTAL, _CLASSES]
    wrong = [one for one in codes if not (one.isdecimal() and len(one) in (2, 4))]
    if wrong:
        text = mark(
            "Nomis is asked for divisions (2 digits) and classes (4 digits) of the SIC 2007; INDUSTRIES has {codes}."
        )
        raise CreativeClustersError(text, codes=some(wrong))
    return [_TOTAL, *(str((138412032 if len(one) == 4 else 146800640) + int(one)) for one in codes)]


def _lists(values: list[str]) -> list[str]:
    """Lists with commas, none longer than an address may hold."""
    found = [""]
    for value in values:
        if len(found[-1]) + len(value) > _LONGEST:
            found.append("")
        found[-1] = f"{found[-1]},{value}" if found[-1] else value
    return found


def _qcew(asked: Asked) -> list[Request]:
    """One slice an industry and year, with every area of the nation. No areas can be chosen."""
    codes = dict.fromkeys(["10", *(asked.industries or _SECTORS)])
    return [
        Request(
            f"https://data.bls.gov/cew/data/api/{year}/a/industry/{coded(code.replace('-', '_'))}.csv",
            CSV,
            title=f"{code}, {year}",
        )
        for year in asked.years
        for code in codes
    ]


def _eurostat(asked: Asked) -> list[Request]:
    """Persons employed in regional accounts, the key in the order freq, unit, wstatus, nace_r2, geo."""
    industries = "+".join(dict.fromkeys(["TOTAL", *asked.industries])) if asked.industries else ""
    key = f"A.THS.EMP.{coded(industries)}.{coded('+'.join(asked.areas))}"
    return [
        Request(
            f"https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/nama_10r_3empers/{key}"
            f"?format=SDMX-CSV&startPeriod={year}&endPeriod={year}&compressed=false",
            CSV,
            title=year,
            queue="https://ec.europa.eu/eurostat/api/dissemination/1.0/async",
        )
        for year in asked.years
    ]


def _cbp(asked: Asked) -> list[Request]:
    _refuse_industries(asked)
    (year,) = asked.years
    level = (asked.areas or ("co",))[0].lower()
    if level not in ("co", "st", "us", "msa") or len(asked.areas) > 1:
        text = mark("AREAS takes one of co (counties), st (states), msa (metropolitan areas) and us, not '{areas}'.")
        raise CreativeClustersError(text, areas=", ".join(asked.areas))
    address = f"https://www2.census.gov/programs-surveys/cbp/datasets/{year}/cbp{year[2:]}{level}.zip"
    return [Request(address, ARCHIVE, title=f"cbp{year[2:]}{level}")]


def _lodes(asked: Asked) -> list[Request]:
    _refuse_industries(asked)
    (year,) = asked.years
    states = [one.lower() for one in asked.areas]
    if not states or not all(len(one) == 2 and one.isalpha() for one in states):
        text = mark("AREAS takes the states as two letters, such as NJ or NY, PA; '{areas}' is none.")
        raise CreativeClustersError(text, areas=", ".join(asked.areas))
    return [
        Request(
            f"https://lehd.ces.census.gov/data/lodes/LODES8/{one}/wac/{one}_wac_S000_JT00_{year}.csv.gz", CSV, title=one
        )
        for one in states
    ]


def _refuse_industries(asked: Asked) -> None:
    if asked.industries:
        raise CreativeClustersError(mark("This source gives files with all industries: leave INDUSTRIES empty."))


_BRES = "&employment_status=4&measure=1"
_ALL_SIZES = "&employment_sizeband=0&legal_status=0"
# the order is that of an enum parameter, whose numbers models store: append, never insert
SERVICES = (
    Service(
        "bres",
        mark("Great Britain: BRES, from 2015 (Nomis)"),
        "www.nomisweb.co.uk",
        "ons",
        _nomis("NM_189_1", _BRES, "TYPE424"),
        "long",
        f"Business Register and Employment Survey, {_OGL}",
        "https://www.nomisweb.co.uk/datasets/newbres6pub",
        2015,
        columns={**_NOMIS_COLUMNS, "jobs": "OBS_VALUE"},
        key="uid",
        pause=0.5,
    ),
    Service(
        "bres2009",
        mark("Great Britain: BRES, 2009 to 2015, without units registered for PAYE only (Nomis)"),
        "www.nomisweb.co.uk",
        "ons",
        _nomis("NM_172_1", _BRES, "TYPE448"),
        "long",
        f"Business Register and Employment Survey, {_OGL}",
        "https://www.nomisweb.co.uk",
        2009,
        2015,
        columns={**_NOMIS_COLUMNS, "jobs": "OBS_VALUE"},
        key="uid",
        pause=0.5,
    ),
    Service(
        "qcew",
        mark("United States: QCEW, annual averages (BLS)"),
        "data.bls.gov",
        "census",
        _qcew,
        "qcew",
        "U.S. Bureau of Labor Statistics, Quarterly Census of Employment and Wages (public domain)",
        "https://www.bls.gov/cew/downloadable-data-files.htm",
        2014,
        pause=0.5,
    ),
    Service(
        "eurostat",
        mark("Europe: employment by NUTS region and group of sections (Eurostat)"),
        "ec.europa.eu",
        "gisco",
        _eurostat,
        "eurostat",
        "Eurostat (nama_10r_3empers, CC BY 4.0)",
        "https://ec.europa.eu/eurostat/databrowser/view/nama_10r_3empers",
        2000,
    ),
    Service(
        "cbp",
        mark("United States: County Business Patterns (Census Bureau)"),
        "www2.census.gov",
        "census",
        _cbp,
        "cbp",
        "U.S. Census Bureau, County Business Patterns (public domain)",
        "https://www2.census.gov/programs-surveys/cbp/datasets/",
        1998,
        one_year=True,
    ),
    Service(
        "lodes",
        mark("United States: LODES 8, jobs by block of work (Census Bureau)"),
        "lehd.ces.census.gov",
        "",
        _lodes,
        "lodes",
        "U.S. Census Bureau, LEHD Origin-Destination Employment Statistics (public domain)",
        "https://lehd.ces.census.gov/data/lodes/LODES8/",
        2002,
        one_year=True,
    ),
    Service(
        "businesses",
        mark("United Kingdom: UK Business Counts, local units, from 2010 (Nomis)"),
        "www.nomisweb.co.uk",
        "ons",
        _nomis("NM_141_1", _ALL_SIZES, "TYPE424"),
        "long",
        f"UK Business Counts, {_OGL}",
        "https://www.nomisweb.co.uk/datasets/idbrlu",
        2010,
        columns={**_NOMIS_COLUMNS, "businesses": "OBS_VALUE"},
        key="uid",
        pause=0.5,
    ),
)

"""The services that give boundaries, one record each. Facts: their own documentation, and answers recorded in 2025 and 2026."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..messages import CreativeClustersError, mark
from .asking import ARCHIVE, GEOJSON, PAGED, Request, coded

COARSE, MEDIUM, FINE = range(3)
_FEATURES_OF_ONS = 1_000  # a page; some layers allow 2,000, none fewer
_ONS = "https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services"
_CODE_FIELD = re.compile(r"(?i)[A-Z]+\d\dCD|NUTS_ID|GEOID")


@dataclass(frozen=True)
class MapService:
    """host: which is asked. level: what is taken where none is given; request: from level, year and detail; for the others see
    `services.Service`.
    """

    id: str
    title: str
    host: str
    request: Callable[[str, str, int], Request]
    level: str
    year: str
    origin: str
    by_hand: str


def _ons(level: str, year: str, detail: int) -> Request:
    """level: the name of a service as the portal has it, or 'districts' for those of December of the year."""
    kind = ("BSC", "BGC", "BFC")[detail]
    name = f"Local_Authority_Districts_December_{year}_Boundaries_UK_{kind}" if level == "districts" else level
    address = f"{_ONS}/{coded(name)}/FeatureServer/0/query?where=1%3D1&outFields=*&outSR=4326&f=geojson"
    return Request(address, PAGED, _FEATURES_OF_ONS, name)


def _gisco(level: str, year: str, detail: int) -> Request:
    _one_of(level, ("0", "1", "2", "3"))
    name = f"NUTS_RG_{('20M', '10M', '01M')[detail]}_{year}_4326_LEVL_{level}.geojson"
    return Request(f"https://gisco-services.ec.europa.eu/distribution/v2/nuts/geojson/{name}", GEOJSON, title=name)


def _census(level: str, year: str, detail: int) -> Request:
    _one_of(level, ("county", "state", "cbsa"))
    name = f"cb_{year}_us_{level}_{('20m', '5m', '500k')[detail]}.zip"
    return Request(f"https://www2.census.gov/geo/tiger/GENZ{year}/shp/{name}", ARCHIVE, title=name)


def _one_of(level: str, known: tuple[str, ...]) -> None:
    if level not in known:
        text = mark("LEVEL takes one of {known} for this source, not '{level}'.")
        raise CreativeClustersError(text, known=", ".join(known), level=level)


def code_field(names: list[str]) -> str:
    """The field with the codes of the areas, '' where none has a usual name."""
    return next((name for name in names if _CODE_FIELD.fullmatch(name)), "")


# the order is that of an enum parameter, whose numbers models store: append, never insert
MAPS = (
    MapService(
        "ons",
        mark("United Kingdom: Open Geography Portal (ONS)"),
        "services1.arcgis.com",
        _ons,
        "districts",
        "2023",
        "Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and "
        "database right {year}",
        "https://geoportal.statistics.gov.uk",
    ),
    MapService(
        "gisco",
        mark("Europe: NUTS regions (GISCO)"),
        "gisco-services.ec.europa.eu",
        _gisco,
        "3",
        "2021",
        "© EuroGeographics for the administrative boundaries (GISCO, NUTS {year}; free for non-commercial use)",
        "https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics",
    ),
    MapService(
        "census",
        mark("United States: cartographic boundary files (Census Bureau)"),
        "www2.census.gov",
        _census,
        "county",
        "2023",
        "U.S. Census Bureau, cartographic boundary files {year} (public domain)",
        "https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html",
    ),
)

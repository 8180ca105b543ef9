"""What is asked of a service: requests as records, without a network."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from ..messages import CreativeClustersError, mark

CSV, ARCHIVE, GEOJSON, PAGED = "csv", "archive", "geojson", "paged"


@dataclass(frozen=True)
class Request:
    """One GET. address: without a key. kind: what has to come back. step: rows a page (0: no pages); title: for log and errors.

    queue: where the service tells of requests that it has put off (`/status/ID`) and gives their answers (`/data/ID`), '' for none.
    """

    address: str
    kind: str
    step: int = 0
    title: str = ""
    queue: str = ""


@dataclass(frozen=True)
class Asked:
    """What the user asks for. Codes of areas and industries as the service has them (none: all), and years."""

    areas: tuple[str, ...]
    industries: tuple[str, ...]
    years: tuple[str, ...]


def parts(text: str) -> tuple[str, ...]:
    """What is divided by commas, semicolons or blanks, each once."""
    return tuple(dict.fromkeys(one for one in re.split(r"[\s,;]+", text) if one))


def years(text: str) -> tuple[str, ...]:
    """Years in rising order. Raises CreativeClustersError for what is no year, or for none."""
    found = sorted(parts(text))
    wrong = [one for one in found if not re.fullmatch(r"(?:19|20)\d\d", one)]
    if wrong or not found:
        raise CreativeClustersError(
            mark("YEAR takes one year or several, divided by commas, such as 2023; '{given}' is none."), given=text
        )
    return tuple(found)


def coded(text: str) -> str:
    """A value as a part of an address, in which commas, colons and signs of ranges may stand."""
    return quote(text, safe=",.:*+-_")

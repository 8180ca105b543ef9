"""The formats of raw downloads, one record each; light enough to import when QGIS starts.

Who adds one writes its reader in a file of its own and its record here: the dialog, the recognition and the checks follow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..messages import Note, Progress, mark

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from .sheet import Sheet
    from .table import ImportOptions, RawTable

AUTO = "auto"


@dataclass(frozen=True)
class Reader:
    """recognise(sheet) says why it is of this kind (None: it is not), read(...) understands it.

    smallest: which of areas (n,) by their codes are of the smallest kind among them, where codes tell.
    """

    recognise: Callable[[Sheet], Note | None]
    read: Callable[[Sheet, ImportOptions, Progress], RawTable]
    smallest: Callable[[pd.Series], np.ndarray] | None = None


@dataclass(frozen=True)
class Format:
    """A kind of file. id: as the log names it; title: in the dialog; reader: loads what recognises and understands it.

    sic: its industries may be codes of the SIC. own_notes: its reader itself counts the notes at the end of a file. any_table:
    whatever table is given may be one, so that it is tried after the others and not refused where it was chosen. measures: that MEASURE
    can take from it; () where its reader finds out. origin: how its
    publisher asks to be named, with the licence; '' where many publish such files.
    """

    id: str
    title: str
    reader: Callable[[], Reader]
    sic: bool = False
    own_notes: bool = False
    any_table: bool = False
    origin: str = ""
    measures: tuple[str, ...] = ()


def _nomis() -> Reader:
    from . import nomis

    return Reader(nomis.recognise, nomis.read)


def _qcew() -> Reader:
    from . import qcew

    return Reader(qcew.recognise, qcew.read, qcew.smallest)


def _cbp() -> Reader:
    from . import zbp

    return Reader(zbp.recognise, zbp.read)


def _eurostat() -> Reader:
    from . import eurostat

    return Reader(eurostat.recognise, eurostat.read)


def _long() -> Reader:
    from . import plain_long

    return Reader(plain_long.recognise, plain_long.read_long)


def _wide() -> Reader:
    from . import plain_wide

    return Reader(plain_wide.recognise, plain_wide.read_wide)


def _published() -> Reader:
    from . import office_layouts, published

    return Reader(office_layouts.recognise, published.read)


def _lodes() -> Reader:
    from . import lodes

    return Reader(lodes.recognise, lodes.read)


def _microdata() -> Reader:
    from . import microdata

    return Reader(microdata.recognise, microdata.read)


def _cross() -> Reader:
    from . import plain_cross

    return Reader(plain_cross.recognise, plain_cross.read)


# as the publishers write it themselves, so in no other language
_ONS = "Office for National Statistics (Nomis). Contains public sector information licensed under the Open Government Licence v3.0"
_BLS = "U.S. Bureau of Labor Statistics, Quarterly Census of Employment and Wages (public domain)"
_CENSUS = "U.S. Census Bureau, County Business Patterns (public domain)"
_EUROSTAT = "Eurostat (CC BY 4.0)"
_COUNTS = ("jobs", "businesses")
_LODES = "U.S. Census Bureau, LEHD Origin-Destination Employment Statistics (public domain)"

# the order is that of an enum parameter, whose numbers models store: append, never insert
FORMATS = (
    Format(
        "nomis", mark("Nomis (CSV or spreadsheet)"), _nomis, sic=True, own_notes=True, origin=_ONS, measures=_COUNTS
    ),
    Format("qcew", mark("QCEW (US Bureau of Labor Statistics)"), _qcew, origin=_BLS),
    Format("cbp", mark("County Business Patterns (US Census Bureau)"), _cbp, origin=_CENSUS),
    Format("eurostat", mark("Eurostat (SDMX-CSV or TSV)"), _eurostat, sic=True, origin=_EUROSTAT),
    Format("long", mark("Plain table, long"), _long, sic=True, any_table=True),
    Format("wide", mark("Plain table, wide"), _wide, sic=True, any_table=True),
    Format(
        "published",
        mark("Long table of another office (Statistics Canada, Stats NZ, Destatis, CBS, SDMX …)"),
        _published,
    ),
    Format("lodes", mark("LODES, workplaces (US Census Bureau)"), _lodes, origin=_LODES, measures=("jobs",)),
    Format("crosstab", mark("Plain table, dimensions down and across"), _cross, any_table=True),
    Format("microdata", mark("Single cases, counted (IPUMS, RAIS, SIRENE)"), _microdata, measures=("jobs",)),
)
CHOICES = (AUTO, *(known.id for known in FORMATS))
TRIED = sorted(FORMATS, key=lambda known: known.any_table)

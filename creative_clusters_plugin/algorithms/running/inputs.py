"""What a run has read: records that tools and writer hand on, and the inputs of the tools that map one year."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from ...core.concentration.quotients import QuotientSettings
from ...core.employment.definitions import settled
from ...core.employment.employment import Employment, tidy, tidy_years
from ...core.employment.periods import dated
from ...core.employment.sector_lists import SectorList
from ...core.employment.translating import in_scheme_of
from ...layers.boundaries import Boundaries
from ..base import report
from .boundary_reader import BoundaryReader
from .employment_reader import EmploymentReader
from .parameter_reader import ParameterReader
from .reference import quotient_settings
from .sector_reader import SectorReader


@dataclass(frozen=True)
class Inputs:
    """What a tool reads that maps one year; `earlier`: those before it, where YEARS names several (`dated`)."""

    boundaries: Boundaries
    employment: Employment
    sector_list: SectorList | None
    quotients: QuotientSettings
    warnings: list[str]
    mapped: str = "BOUNDARIES"
    earlier: tuple[Employment, ...] = ()
    dated: bool = False

    @property
    def table(self) -> str:
        return self.employment.layer

    @property
    def by_year(self) -> tuple[Employment, ...]:
        return (*self.earlier, self.employment)

    @property
    def sectors(self) -> int:
        """How many sectors a table of them has rows for at most, the rest among them."""
        return most_sectors(self.sector_list, self.employment.industries)

    def rows(self, each: int) -> int:
        """How many rows a table has at most that has `each` for every area and year."""
        return len(self.boundaries.known_ids) * each * (len(self.by_year) if self.dated else 1)

    def over_years(self, frames: list[pd.DataFrame]) -> pd.DataFrame:
        """The results of `by_year` as one frame, with a `date` where YEARS asked for them."""
        frame = frames[0] if len(frames) == 1 else pd.concat(frames)
        return dated(frame, self.table) if self.dated else frame


@dataclass(frozen=True)
class LayerInputs:
    """What a tool reads that works on one layer; `mapped` is the parameter that names it, '' where nothing is mapped."""

    boundaries: Any  # Boundaries, or Points of the tools on businesses, or None
    warnings: list[str]
    mapped: str = "INPUT"
    table: str = ""


def most_sectors(sector_list: SectorList | None, industries: np.ndarray, groups: bool = False) -> int:
    """How many sectors there are at most, with the rest; of the distinct `industries` where there is no list. groups: with these."""
    if sector_list is None:
        return len(industries) + 1 + groups
    sectors = sector_list.rows[["group", "sector"]].drop_duplicates()
    return len(sectors) + 1 + groups * sectors["group"].nunique()


def year_inputs(reader: ParameterReader, related: bool = False, start: str = "") -> Inputs:
    """start: a year before the one mapped, or FIRST, to compare it with; it becomes the only one of `earlier`."""
    sectors, table = SectorReader(reader), EmploymentReader(reader)
    sector_list = sectors.sector_list(related)
    boundaries = BoundaryReader(reader).boundaries()
    columns = table.columns(given_sectors=sector_list is None)
    years = table.years(columns, start)
    *earlier, employment = settled(
        tidy_years(columns, years) if years else [tidy(columns, reader.text("YEAR"))], sector_list
    )
    sector_list = sector_list and sector_list.of(employment)
    if start and employment.scheme:
        bridged = [in_scheme_of(employment, one) for one in earlier]
        said = [note for one, old in zip(bridged, earlier, strict=True) for note in one.notes[len(old.notes) :]]
        employment, earlier = replace(employment, notes=(*employment.notes, *said)), bridged
    has_reference = reader.tool.parameterDefinition("REFERENCE") is not None
    return Inputs(
        boundaries,
        employment,
        sector_list,
        quotient_settings(reader, boundaries.members) if has_reference else QuotientSettings(jobs_per_business=0),
        report(boundaries.notes, reader.feedback, reader.tool),
        earlier=tuple(earlier),
        dated=bool(years) and not start,
    )

"""Years and pooled periods of years, as the user writes them."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, mark, some
from .employment import EmploymentColumns, years_of
from .panel import Panel, year_number
from .years import year_text


@dataclass(frozen=True)
class Period:
    """Positions of its years in the table's, its text, and its middle in calendar years."""

    years: np.ndarray
    text: str
    middle: float


def period(text: str, panel: Panel, default: int) -> Period:
    """The years of the table that 'YYYY' or 'YYYY-YYYY' names; the year at `default` where it is empty."""
    wanted = year_text(text) or panel.years[default]
    numbers = np.array([year_number(year, panel.layer) for year in panel.years])
    if wanted in panel.years:
        place = np.array([panel.years.index(wanted)])
        return Period(place, wanted, float(numbers[place[0]]))
    found = re.fullmatch(r"(\d{4})\s*[-–]\s*(\d{4})", wanted)
    place = (
        np.flatnonzero((numbers >= int(found[1])) & (numbers <= int(found[2]))) if found else np.array([], dtype=int)
    )
    lacking = not found or len(place) < int(found[2]) - int(found[1]) + 1 or int(found[2]) < int(found[1])
    if lacking:
        raise CreativeClustersError(
            mark(
                "'{layer}' does not have all years of '{period}'. Its years: {years}. Write one year (2015) or a period of "
                "years that are all there (2015-2017).",
            ),
            layer=panel.layer,
            period=wanted,
            years=some(panel.years, 40),
        )
    return Period(place, wanted, float(numbers[place].mean()))


def start_and_end(start: str, end: str, panel: Panel) -> tuple[Period, Period]:
    """The two periods of a change, the first and the last year of the table where left empty; they may not overlap."""
    first, last = period(start, panel, 0), period(end, panel, -1)
    if first.years[-1] >= last.years[0]:
        raise CreativeClustersError(
            mark(
                "The start ({start}) must lie before the end ({end}), and the two may have no year in common.",
            ),
            start=first.text,
            end=last.text,
        )
    return first, last


def chosen_years(text: str, columns: EmploymentColumns) -> list[str]:
    """The years of a table that 'all' or '2015, 2018, 2021' names, in their order and each once; [] for ''.

    Raises CreativeClustersError for years that the table has no rows for.
    """
    wanted = [year for part in text.split(",") if (year := year_text(part.strip()))]
    if not wanted:
        return []
    years = years_of(columns)
    if not years:
        raise CreativeClustersError(
            mark(
                "Years were asked for ({wanted}), but no field of '{layer}' holds years: choose the field, or leave the years empty.",
            ),
            wanted=text,
            layer=columns.layer,
        )
    unknown = [year for year in wanted if year not in years and year.lower() != "all"]
    if unknown:
        raise CreativeClustersError(
            mark("'{layer}' has no rows for the year {year}. Its years: {years}."),
            layer=columns.layer,
            year=some(unknown),
            years=some(years, 40),
        )
    return [year for year in years if year in wanted or "all" in [one.lower() for one in wanted]]


def dated(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """`frame` with a column `date`, the first day of its `year`, as maps that are played need it.

    Raises CreativeClustersError for a year that is no calendar year.
    """
    day = {year: pd.Timestamp(year_number(year, layer), 1, 1) for year in frame["year"].unique()}
    place = frame.columns.get_loc("year") + 1
    dates = frame["year"].map(day)
    return pd.concat([frame.iloc[:, :place], dates.rename("date"), frame.iloc[:, place:]], axis=1)

"""Short ways to the core's inputs: employment from a table, sector lists from a few codes, notes as text."""

import pandas as pd

from creative_clusters_plugin.core.employment.employment import Employment, EmploymentColumns, tidy
from creative_clusters_plugin.core.employment.sector_lists import SectorList
from creative_clusters_plugin.core.employment.sector_tables import from_frame
from creative_clusters_plugin.core.values import Column

# two creative sectors and one related group, with software (62.01) in both groups
LIST = [
    ("62.01", "Software", "creative"),
    ("90.01", "Arts", "creative"),
    ("62", "Computing", "kibs"),
    ("71.12", "Engineering", "kibs"),
]


def columns_of(frame: pd.DataFrame, numeric_codes: bool = False) -> EmploymentColumns:
    """The columns area, industry, jobs and, where there, businesses, total, year, group and suppressed."""

    def column(name: str) -> Column | None:
        if name not in frame:
            return None
        return Column(name, [None if pd.isna(value) else value for value in frame[name].tolist()])

    return EmploymentColumns(
        layer="jobs table",
        suppressed=frame["suppressed"].to_numpy(dtype=bool) if "suppressed" in frame else None,
        numeric_codes=numeric_codes,
        **{name: column(name) for name in ("area", "industry", "jobs", "businesses", "total", "year", "group")},
    )


def employment_of(frame: pd.DataFrame, year: str = "", numeric_codes: bool = False) -> Employment:
    return tidy(columns_of(frame, numeric_codes), year)


def rows(*values: tuple, **columns) -> pd.DataFrame:
    """A table of (area, industry, jobs) with further columns by name."""
    return pd.DataFrame(values, columns=["area", "industry", "jobs"], dtype=object).assign(**columns)


def sector_list(*codes: tuple) -> SectorList:
    """A list of (code, sector) or (code, sector, group) or (code, sector, group, weight)."""
    names = ["code", "sector", "group", "weight"][: len(codes[0])]
    return from_frame(pd.DataFrame(codes, columns=names).assign(scheme="SIC 2007"), "Mine")


def texts(notes) -> str:
    """All notes as the user reads them, one a line."""
    return "\n".join(note.render() for note in notes)

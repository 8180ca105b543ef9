"""Businesses in Parquet files counted into areas by an engine: only sums and what lies near borders come here."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..core.messages import Note, mark
from ..core.points.counting import Tally
from ..core.points.locating import Locator
from ..core.points.squares import OUTSIDE, squares_of
from .database import template
from .file_cells import (
    NOWHERE,
    SUMS,
    YEARS,
    Apart,
    cells_near_borders,
    column_of,
    industries_of,
    listed_as,
    put_together,
    summed_cells,
)
from .file_columns import chosen_columns, columns_as_sql, is_number
from .file_engines import Engine


@dataclass(frozen=True)
class FileTally:
    """What was counted, how many businesses have no place, and whether industries are numbers."""

    tally: Tally
    without_place: int
    with_jobs: bool
    numeric_codes: bool
    note: Note


def tally_file(
    files: str,
    columns: str,
    locator: Locator,
    engine: AbstractContextManager[Engine],
    apart: Apart | None = None,
) -> FileTally:
    """The businesses of Parquet files, which the engine has, by the positions of the locator's areas.

    columns: 'role=name, …' of what is not named x, y, geometry, industry, jobs or year in the files. Coordinates are in the system
    of the areas. apart: as of `tally_points`, told whether codes are numbers as well; not asked where there are years.
    Raises CreativeClustersError for files that cannot be read, columns that they do not have, and jobs below 0.
    """
    with engine as asked:
        kinds = asked.kinds()
        chosen = chosen_columns(columns, kinds, files)
        count = int(asked.rows("SELECT count(*) AS number FROM given")["number"][0])
        squares = squares_of(locator.areas, count)
        known = np.flatnonzero(squares.inside != OUTSIDE)
        asked.put("squares", pd.DataFrame({"square": known, "place": squares.inside[known]}))
        asked.rows(template("register_file").substitute(columns_as_sql(chosen, kinds, squares, asked)))
        industries = industries_of(asked, files)
        values = industries["industry"].tolist()
        numeric = is_number(kinds, chosen["industry"])
        listed = listed_as(values, industries["businesses"].tolist(), numeric, None if "year" in chosen else apart)
        asked.put("listed", pd.DataFrame({"code": np.arange(len(listed)), "listed": listed}))
        asked.keep("years", YEARS)
        years = asked.rows("SELECT year FROM years ORDER BY code")["year"].tolist()
        cells = summed_cells(asked)
        near = cells_near_borders(asked, locator, listed)
        name = asked.name
    del squares, known
    looked_at = sum(int(one["businesses"].sum()) for one in near)
    merged = put_together([*cells, *near], len(locator.areas))
    without = int(merged["businesses"][merged["area"] == NOWHERE].sum())
    merged = {name: one[np.searchsorted(merged["area"], NOWHERE, "right") :] for name, one in merged.items()}
    del cells, near
    tally = Tally(
        merged["area"],
        column_of(merged["industry"], values),
        column_of(merged["year"], years) if "year" in chosen else None,
        *(merged[name] for name in SUMS),
    )
    text = mark(
        "Businesses of {files} that were counted by {engine}: {all}. Of these, near a border and looked at one "
        "by one: {near}."
    )
    note = Note(text, {"all": count, "files": files, "near": looked_at, "engine": name}, warning=False)
    return FileTally(tally, without, "jobs" in chosen, numeric, note)

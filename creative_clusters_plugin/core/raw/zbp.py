"""ZIP Code Business Patterns of the US Census Bureau: its details have establishments by industry and size, and no jobs."""

from typing import cast

import numpy as np
import pandas as pd

from ..employment.measures import JOBS
from ..messages import CreativeClustersError, Note, Progress, mark, span, tick
from . import cbp
from .figures import read_figures
from .given_measure import refuse_measure
from .headers import header_row, need, positions
from .sheet import Sheet
from .table import ImportOptions, LeftOut, RawTable, categories, level_of, totals_of

_AREA = ("zip", "zipcode", "zip_code")
_OF_TOTALS = (("emp",), ("est",), ("ap",))


def recognise(sheet: Sheet) -> Note | None:
    """As of County Business Patterns, and the details by ZIP code. Raises CreativeClustersError for the file of their totals."""
    found = cbp.recognise(sheet)
    if found is not None:
        return found
    row = _header(sheet)
    if row is None:
        _refuse_totals(sheet)
        return None
    text = mark("'{file}' is a table of ZIP Code Business Patterns: it has the columns {columns}.")
    shown = [name for name in positions(sheet, row) if name in {*cbp.INDUSTRY, *_AREA, *cbp.BUSINESSES}]
    return Note(text, {"file": sheet.name, "columns": ", ".join(shown)}, warning=False)


def _header(sheet: Sheet) -> int | None:
    return header_row(sheet, cbp.INDUSTRY, _AREA, cbp.BUSINESSES, cbp.SIZES)


def _refuse_totals(sheet: Sheet) -> None:
    row = header_row(sheet, _AREA, *_OF_TOTALS)
    if row is not None and positions(sheet, row).keys().isdisjoint(cbp.INDUSTRY):
        raise CreativeClustersError(
            mark(
                "'{file}' has the totals of ZIP Code Business Patterns, without industries. Download the details of that year "
                "('zbp..detail'): they have establishments by industry."
            ),
            file=sheet.name,
        )


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """As of County Business Patterns; details by ZIP code as establishments, with the total of each area apart."""
    if cbp.recognise(sheet) is not None:
        return cbp.read(sheet, options, progress)
    header = cast(int, _header(sheet))  # as `recognise` found
    columns = positions(sheet, header)
    if options.measure != JOBS:
        refuse_measure(options.measure, ("businesses",), sheet.name)
    places = {
        need(sheet, columns, *_AREA): "area",
        need(sheet, columns, *cbp.INDUSTRY): "industry",
        need(sheet, columns, *cbp.BUSINESSES): "businesses",
    }
    frame = sheet.frame(header, places, progress=span(progress, 0.0, 0.5)).rename(columns=places)
    code = pd.Series(categories(frame["industry"], cbp.code_of), frame.index)
    cbp.check_codes(code, frame, sheet)
    tick(progress, 0.6)
    area = pd.Series(categories(frame["area"], lambda text: text.strip().zfill(5)), frame.index)
    businesses = read_figures(frame["businesses"], sheet.name, "est", english=True, marks=options.marks)
    figures = pd.DataFrame(
        {
            "area": area,
            "area_name": area,
            "industry": code,
            "industry_name": "",
            "year": cbp.year_of_file(sheet, options),
            "jobs": np.nan,
            "businesses": businesses.values,
            "status": businesses.status,
            "level": categories(code, level_of),
        },
        index=frame.index,
    )
    total = (code == "").to_numpy()
    totals = totals_of((row.area, row.year, "", row.businesses, "area") for row in figures[total].itertuples())
    left = LeftOut()
    figures = left.take_out(mark("totals of all industries"), figures, total)
    tick(progress, 1.0)
    return RawTable(
        figures, totals.drop_duplicates(["area", "year"]), left.rows, tuple(cbp.of_few(figures)), counts_businesses=True
    )

"""Reads the long tables that `office_layouts` knows."""

import re
from dataclasses import replace
from typing import cast

import numpy as np
import pandas as pd

from ..messages import Note, Progress, mark
from . import units
from .headers import plain_name
from .office_layouts import Layout, known_header, known_row
from .plain_long import read_columns
from .sheet import Sheet
from .table import ImportOptions, LeftOut, RawTable, categories, totals_of

_OWNERS = {"private": ("5",), "government": ("1", "2", "3"), "all": ("0",)}
_DOMAINS = {"101": "domain", "102": "domain"}
# Kinds of places in the codes of Statistics Canada (its dissemination geographies, 2021).
_PLACES = {
    "A0000": "country",
    "A0001": "region",
    "A0002": "province",
    "A0003": "census division",
    "A0005": "census subdivision",
    "S0500": "economic region",
    "S0503": "metropolitan area",
    "S0504": "census agglomeration",
    "S0505": "metropolitan part",
}


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """The figures of a publisher's long table with all of its dimensions, totals among them."""
    layout, row = cast(tuple, known_row(sheet))  # as `recognise` found
    header = known_header(sheet, layout, row, options.columns)
    raw = read_columns(sheet, header, options, progress, _names(sheet, layout, row))
    if layout.id == "statcan":
        return _of_canada(raw)
    if layout.id == "cbs" and not (units.unit_of_titles(sheet.head[row]) or "unit" in header.roles):
        text = mark(
            "'{file}' does not say in what unit its figures are (StatLine often counts in thousands), nor what its codes mean: they are "
            "taken as they are."
        )
        return replace(raw, notes=(*raw.notes, Note(text, {"file": sheet.name})))
    if layout.id == "qcew_highlevel":
        return _of_bls(raw, sheet, options)
    return raw


def _names(sheet: Sheet, layout: Layout, row: int) -> list[str]:
    """What the columns are called: in flat files of GENESIS as their variables, whose names stand in a column beside."""
    cells = list(sheet.head[row])
    if layout.id != "genesis" or row + 1 >= len(sheet.head):
        return cells
    first = sheet.head[row + 1]
    for place, cell in enumerate(cells):
        if re.fullmatch(r"\d_(?:merkmal|variable)_label", plain_name(cell)) and place + 2 < min(len(cells), len(first)):
            cells[place + 1], cells[place + 2] = f"{first[place]} (code)", first[place]
    return cells


def _of_canada(raw: RawTable) -> RawTable:
    """Areas with the kind of place that their code holds ('2021A000210' is a province)."""
    kind = categories(raw.frame["area"], lambda code: _PLACES.get(code[4:9], code[4:9]))
    if (kind == "").any():
        return raw
    return replace(raw, frame=raw.frame.assign(area_type=kind))


def _of_bls(raw: RawTable, sheet: Sheet, options: ImportOptions) -> RawTable:
    """The wanted ownership, with the levels that the BLS gives its domains (101, 102) and supersectors (1011 to 1029)."""
    frame = raw.frame
    left = LeftOut(dict(raw.skipped), dict(raw.lost))
    column = next(
        (name for name in frame if name.startswith("dimension ") and name.lower().endswith((" own", " ownership"))),
        None,
    )
    if column is not None:
        owners = _owners(frame[column])
        wanted = np.isin(owners, _OWNERS[options.ownership])
        frame = left.take_out(mark("other owners"), frame, ~wanted) if wanted.any() else frame
        frame = frame.drop(columns=column) if wanted.any() and frame[column].nunique() == 1 else frame
    whole = (frame["industry"] == "10").to_numpy()
    totals = totals_of(
        (one.area, one.year, "", one.jobs, "area") for one in frame[whole].itertuples() if one.jobs == one.jobs
    )
    frame = left.take_out(mark("totals of all industries"), frame, whole)
    level = categories(
        frame["industry"], lambda code: _DOMAINS.get(code, "supersector" if re.fullmatch(r"10\d\d", code) else "2")
    )
    text = mark(
        "'{file}' has the broad groups of the BLS (domains 101 and 102, supersectors 1011 to 1029), which are no codes of NAICS: lists of "
        "sectors cannot match them."
    )
    notes = (*raw.notes, Note(text, {"file": sheet.name}))
    return RawTable(frame.assign(level=level), totals, left.rows, notes, raw.counts_businesses, left.jobs)


def _owners(values: pd.Series) -> np.ndarray:
    names = {
        "total covered": "0",
        "federal government": "1",
        "state government": "2",
        "local government": "3",
        "private": "5",
    }
    return categories(values, lambda text: names.get(text.lower(), text))

"""Tables of single persons, jobs or establishments, counted: IPUMS (weighted), Brazil's RAIS, France's SIRENE."""

import re
from dataclasses import dataclass
from typing import cast

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Progress, mark, span, tick
from .figures import read_figures
from .headers import plain_name
from .office_layouts import known_row_of
from .sheet import Sheet
from .table import OK, ImportOptions, LeftOut, RawTable, categories, no_totals

_NONE = re.compile(r"0*|n/?a|\[nd\]|nan", re.IGNORECASE)


@dataclass(frozen=True)
class Register:
    """A table of single cases. needed: names of columns that it has, as patterns of plain names.

    area: columns that make an area's code together, each with the digits that it is filled to; industry, weight, year: columns, the
    first that is there; only: a column and the values that count; businesses: whether a case is a business, not a job.
    """

    title: str
    needed: tuple[str, ...]
    area: tuple[tuple[str, int], ...]
    industry: tuple[str, ...]
    weight: str = ""
    year: tuple[str, ...] = ()
    only: tuple[str, tuple[str, ...]] = ("", ())
    businesses: bool = False


REGISTERS = (
    Register(
        "IPUMS USA, by place of residence",
        ("serial", "pernum", "perwt", "statefip", "puma", "ind(?:naics)?"),
        (("statefip", 2), ("puma", 5)),
        ("indnaics", "ind"),
        "perwt",
        ("year",),
    ),
    Register(
        "RAIS",
        (r"munic[ií]pio(?:_trab)?", r"cnae_2_0_(?:classe|subclasse)", r"v[ií]nculo_ativo_31_12"),
        ((r"munic[ií]pio", 0),),
        ("cnae_2_0_classe", "cnae_2_0_subclasse"),
        year=("ano",),
        only=(r"v[ií]nculo_ativo_31_12", ("1", "01")),
    ),
    Register(
        "SIRENE",
        ("siret", "activiteprincipaleetablissement", "codecommuneetablissement"),
        (("codecommuneetablissement", 5),),
        ("activiteprincipaleetablissement",),
        only=("etatadministratifetablissement", ("A",)),
        businesses=True,
    ),
)


def recognise(sheet: Sheet) -> Note | None:
    found = known_row_of(sheet, REGISTERS)
    if found is None:
        return None
    text = mark("'{file}' has a row for each single case ({title}): cases are counted by area and industry.")
    return Note(text, {"file": sheet.name, "title": found[0].title}, warning=False)


def read(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """Cases by area, industry and year: weighted where the table has weights, those alone that count (`Register.only`).

    Cases without an industry (0 of IPUMS: not at work) are left out, counted. Raises CreativeClustersError where none is left.
    """
    register, row = cast(tuple, known_row_of(sheet, REGISTERS))  # as `recognise` found
    names = [plain_name(cell) for cell in sheet.head[row]]
    place = {key: _place(names, key, options, role) for role, key in _columns(register, names)}
    frame = sheet.frame(row, {one for one in place.values() if one is not None}, progress=span(progress, 0.0, 0.6))
    text = {key: frame[at].str.strip() for key, at in place.items() if at is not None}
    tick(progress, 0.8)
    left = LeftOut()
    weight = pd.Series(1.0, frame.index)
    if register.weight:
        weight = pd.Series(
            read_figures(text[register.weight], sheet.name, register.weight, english=True).values, frame.index
        )
    parts = [text[key].str.zfill(digits) if digits else text[key] for key, digits in register.area]
    industry = text[next(key for key in register.industry if key in text)]
    year = next((text[key] for key in register.year if key in text), pd.Series(options.year, frame.index))
    cases = pd.DataFrame(
        {"area": _joined(parts), "industry": industry, "year": year, "jobs": weight, "line": frame.index}
    )
    key, values = register.only
    if key in text or key in place:
        cases = left.take_out(mark("cases that are not active"), cases, ~text[key].isin(values).to_numpy())
    none = categories(cases["industry"], lambda code: "none" if _NONE.fullmatch(code) else "")
    cases = left.take_out(mark("cases without an industry"), cases, none == "none")
    if cases.empty:
        raise CreativeClustersError(mark("'{file}' has no case with an industry that counts."), file=sheet.name)
    grouped = cases.groupby(["area", "industry", "year"], sort=False)
    found = grouped.agg(jobs=("jobs", "sum"), line=("line", "first")).reset_index()
    table = found.assign(
        area_name=found["area"],
        industry_name="",
        businesses=found["jobs"] if register.businesses else np.nan,
        status=OK,
        level="case",
    ).set_index("line")
    table.index.name = None
    text_of = mark(
        "'{file}': rows counted as cases{weighted}: {cases:,}; cases: {sum:,.0f}; areas and industries: {figures:,}."
    )
    note = Note(
        text_of,
        {
            "file": sheet.name,
            "cases": len(cases),
            "sum": float(table["jobs"].sum()),
            "figures": len(table),
            "weighted": f" ({register.weight})" if register.weight else "",
        },
    )
    return RawTable(table, no_totals(), left.rows, (note,), register.businesses, left.jobs)


def _columns(register: Register, names: list[str]) -> list[tuple[str, str]]:
    """The role and the pattern of each column that is wanted and there."""
    wanted = [("area", key) for key, _ in register.area] + [("industry", key) for key in register.industry]
    wanted += [("weight", register.weight)] * bool(register.weight) + [("year", key) for key in register.year]
    wanted += [("only", register.only[0])] * bool(register.only[0])
    return [(role, key) for role, key in wanted if any(re.fullmatch(key, name) for name in names)]


def _place(names: list[str], key: str, options: ImportOptions, role: str) -> int | None:
    given = options.columns.get(role)
    if given and plain_name(given) in names and role != "area":
        return names.index(plain_name(given))
    return next((place for place, name in enumerate(names) if re.fullmatch(key, name)), None)


def _joined(parts: list[pd.Series]) -> pd.Series:
    whole = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return whole

"""Long tables, a row for each area and industry: of one year or with the years side by side, with whatever further columns they have."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from ..employment.measures import JOBS, measure_of
from ..messages import CreativeClustersError, Note, Progress, mark, some, span, tick
from . import flags, units
from .area_columns import with_further_columns
from .checks import areas_with_zeros
from .crosstab import year_of_titles
from .dimensions import PREFIX, found_among, is_known, is_measure
from .figures import Figures, percentages, read_figures
from .file_labels import areas, filled_down, industries, plain_label
from .given_measure import is_other
from .guessed_columns import guessed_header
from .headers import plain_name, positions, refuse_further_headers, repeated
from .measured import measured_otherwise, unsure
from .measured_headers import measured_header
from .odd_labels import refuse_odd_labels, refuse_packed
from .office_layouts import classification_of
from .parts_of_years import year_of
from .plain import LongHeader, long_header, no_table, wide_header
from .sheet import Sheet
from .table import (
    ImportOptions,
    LeftOut,
    RawTable,
    categories,
    level_of,
    no_totals,
)
from .unit_rows import without_units
from .unknown_columns import divide

_NOMIS_MEASURES = ("measures_name", "measures", "measure_name")
_BASIC = ("area", "industry", "year")
_THOUSAND = 1000
_MOST_TORN = 1000  # rows that are looked at
_MOST_FLAGS = 50  # distinct values that are looked at


def recognise(sheet: Sheet) -> Note | None:
    wide = wide_header(sheet) is not None or measured_header(sheet) is not None
    found = long_header(sheet, {}) or (None if wide else guessed_header(sheet, {}))
    if found is None:
        return None
    text = mark("'{file}' is a long table, its header in line {line}: {columns} are taken for {roles}.")
    shown = {role: sheet.head[found.row][place] for role, place in found.roles.items()}
    if found.years:
        shown["jobs"] = "', '".join(found.years)
    values = {"columns": ", ".join(f"'{name}'" for name in shown.values()), "roles": ", ".join(shown)}
    return Note(text, {"file": sheet.name, "line": found.row + 1, **values}, warning=False)


def read_long(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area and industry; columns are found by their usual names or taken from `options.columns`."""
    header = header_of(sheet, options)
    if header is None:
        raise no_table(sheet, "AREA_COLUMN, INDUSTRY_COLUMN, JOBS_COLUMN")
    return read_columns(sheet, header, options, progress)


def header_of(sheet: Sheet, options: ImportOptions) -> LongHeader | None:
    """The header by the usual names and those given, else by what the columns hold."""
    return long_header(sheet, options.columns) or guessed_header(sheet, options.columns)


def has_names(sheet: Sheet, options: ImportOptions) -> bool:
    return not _unknown_names(sheet, options)


def _unknown_names(sheet: Sheet, options: ImportOptions) -> dict[str, str]:
    known = {name for row in sheet.head for cell in row for name in (cell, plain_name(cell))}
    return {role: name for role, name in options.columns.items() if name not in known}


def refuse_unknown_names(sheet: Sheet, options: ImportOptions) -> None:
    """Raises CreativeClustersError for a column that the user names and that no row has."""
    for role, name in _unknown_names(sheet, options).items():
        fullest = max(sheet.head, key=lambda row: sum(map(bool, row)))
        raise CreativeClustersError(
            mark("'{file}' has no column '{name}' ({role}). Its columns: {columns}."),
            file=sheet.name,
            name=name,
            role=f"{role.upper()}_COLUMN",
            columns=some([cell for cell in fullest if cell], 30),
        )


def read_columns(
    sheet: Sheet, header: LongHeader, options: ImportOptions, progress: Progress, names: list[str] | None = None
) -> RawTable:
    """The table below `header`, as `tidy` has it. names: of its columns, where they are not those in the header."""
    cells = names or sheet.head[header.row]
    wanted = [place for place in range(len(cells)) if place not in header.ignored]
    frame = sheet.frame(header.row, wanted, progress=span(progress, 0.0, 0.5))
    figures = [header.roles[role] for role in ("jobs", "businesses") if role in header.roles]
    _refuse_tables_side_by_side(cells, header, sheet)
    frame, cells = without_units(frame, list(cells), [*figures, *header.years.values()], header)
    refuse_further_headers(frame, sheet, header.row, [*figures, *header.years.values()])
    left = LeftOut()
    left.add(mark("rows without an area or an industry"), _torn(sheet, header.row, frame))
    columns = positions(sheet, header.row)
    for measure in [columns[name] for name in _NOMIS_MEASURES if columns.get(name) in frame]:
        frame = _values_only(frame, measure, sheet, left)
    raw = tidy(frame, cells, header, sheet, options, left, span(progress, 0.5, 1.0))
    notes = (*repeated(cells, sheet.name), *unsure(cells, header, sheet, options), *raw.notes)
    return replace(raw, notes=notes)


def _torn(sheet: Sheet, header: int, frame: pd.DataFrame) -> int:
    """How many rows below the header have cells, but none in the columns that are read, as halves of a row that is torn apart."""
    rows = np.arange(header + 1, sheet.rows - sheet.notes)
    blank = np.setdiff1d(rows[sheet.widths[rows] > 0], frame.index)[:_MOST_TORN]
    return sum(any(sheet.cells(row, row + 1)[0]) for row in blank.tolist())


def _refuse_tables_side_by_side(cells: list[str], header: LongHeader, sheet: Sheet) -> None:
    """Raises CreativeClustersError where areas, industries and figures each come again under one name: another table beside the first."""
    names = [plain_name(cell) for cell in cells]
    own = [header.roles[role] for role in ("area", "industry", "jobs") if role in header.roles]
    if len(own) == len(_BASIC) and all(names.count(names[place]) > 1 for place in own):
        again = [place + 1 for place in range(len(names)) if place > max(own) and names[place] == names[own[0]]]
        raise CreativeClustersError(
            mark(
                "'{file}' has tables side by side: the columns {names} come again (first at column {place}). Put them below one another, "
                "or import each on its own."
            ),
            file=sheet.name,
            names=some([f"'{cells[place]}'" for place in own], 3),
            place=again[0] if again else max(own) + 2,
        )


def tidy(
    frame: pd.DataFrame,
    cells: list[str],
    header: LongHeader,
    sheet: Sheet,
    options: ImportOptions,
    left: LeftOut,
    progress: Progress = lambda share: True,
) -> RawTable:
    """The rows of `frame` (text; columns named by their places, which `cells` call by name) as figures with their dimensions.

    Totals are still among them. Columns without a role are dimensions (`dimensions.found_among`), flags or units, or are let be.
    """
    text = {}
    for number, (role, place) in enumerate(header.roles.items()):
        if role not in ("jobs", "businesses"):
            text[role] = _stripped(frame[place], cells[place])
        tick(progress, 0.2 * number / len(header.roles))
    refuse_odd_labels(text["area"], sheet.name)
    refuse_packed(text["industry"], sheet.name)
    filled, notes = filled_down({role: text[role] for role in _BASIC if role in text}, sheet.name)
    text |= filled
    text["area"], zeros = areas_with_zeros(text["area"], cells[header.roles["area"]], sheet.name)
    tick(progress, 0.4)
    used = {*header.roles.values(), *header.years.values()}
    others = {
        cells[place] or f"column {place + 1}": _stripped(frame[place], cells[place])
        for place in frame.columns
        if place not in used
    }
    said, others = _without_flags_and_units(text, others)
    tick(progress, 0.5)
    more = with_further_columns(text, others, sheet.name)
    about, found = _about(text, options.year or year_of_titles(sheet.head[: header.row]))
    tick(progress, 0.6)
    factor, measure = _factor(text, cells, header, sheet, options.measure)
    said_measures = {name: values for name, values in others.items() if is_measure(name)}
    measure = measured_otherwise(measure, said_measures, cells, header, sheet, options)
    if (measure != "").any():
        about["measure"] = measure
        # what is no count must not tell how counts are written
        figures = [
            *header.years.values(),
            *(header.roles[role] for role in ("jobs", "businesses") if role in header.roles),
        ]
        frame = frame.copy()
        frame[figures] = frame[figures].mask(measure != "", "")
    firms, measure = _of_firms(text.get("unit"), measure, cells, header, sheet, options)
    if (measure != "").any():
        about["measure"] = measure
    tick(progress, 0.7)
    dimensions = found_among(about, others, options.duplicates == "sum")
    dimensions += [name for name in said_measures if name not in dimensions and others[name].nunique() == 1]
    whole: tuple[str, ...] = ()
    if options.duplicates != "sum":
        counted = frame[header.roles["jobs"]] if "jobs" in header.roles else None
        further, whole, remarks = divide(about, others, dimensions, counted, options.keep, sheet.name)
        dimensions += further
        notes += remarks
    about = about.assign(**{PREFIX + name: others[name] for name in dimensions})
    tick(progress, 0.8)
    tick(progress, 0.85)
    result, read = _with_figures(about, frame, others | said, factor, sheet, cells, header, options)
    tick(progress, 0.95)
    blank = ((result["area"] == "") | (result["industry"] == "")).to_numpy()
    if blank.any():
        notes.append(_without_place(result.index[blank], sheet.name))
    result = left.take_out(mark("rows without an area or an industry"), result, blank)
    result = _counts_only(result, sheet, left)
    by_count = firms or (not header.years and "jobs" not in header.roles)
    result = result.assign(businesses=result["jobs"], jobs=np.nan) if firms else result
    told = (*zeros, *more, *notes, *found, *read)
    return RawTable(result, no_totals(), left.rows, told, by_count, left.jobs, whole=whole)


def _about(text: dict[str, pd.Series], year: str) -> tuple[pd.DataFrame, list[Note]]:
    """What each row is of: area, industry, year, and the kind of area where the file says it."""
    codes, names = industries(text["industry"], text.get("industry_name"))
    area, area_names, found = areas(text["area"], text.get("area_name"))
    about = pd.DataFrame(
        {
            "area": area,
            "area_name": area_names,
            "industry": codes,
            "industry_name": names,
            "year": text.get("year", pd.Series(year, codes.index)),
            "level": categories(codes, level_of),
        },
        index=codes.index,
    )
    return (about.assign(area_type=text["area_type"]) if "area_type" in text else about), found


def _without_flags_and_units(
    text: dict[str, pd.Series], others: dict[str, pd.Series]
) -> tuple[dict[str, pd.Series], dict[str, pd.Series]]:
    """The columns of flags, and the rest without them; a column of units or multipliers gets that role in `text`."""
    said, rest = ({"status": text["status"]} if "status" in text else {}), {}
    for name, values in others.items():
        plain, distinct = plain_name(name), list(values.unique()[:_MOST_FLAGS])
        if "year" not in text and all(year_of(value) for value in distinct):
            text["year"] = values
        elif is_known(name, values):
            rest[name] = values
        elif "unit" not in text and units.is_unit(plain, distinct):
            text["unit"] = values
        elif "multiplier" not in text and units.is_multiplier(plain, distinct):
            text["multiplier"] = values
        elif flags.is_flag(plain, distinct):
            said[name] = values
        else:
            rest[name] = values
    return said, rest


def _stripped(values: pd.Series, header: str = "") -> pd.Series:
    scheme = classification_of(header)
    read = categories(values, lambda text: plain_label(text).removeprefix(scheme))
    return pd.Series(read, values.index, dtype=object)


def _without_place(rows: pd.Index, file: str) -> Note:
    text = mark("'{file}': rows without an area or an industry are left out ({count}; lines {lines}).")
    return Note(text, {"file": file, "count": len(rows), "lines": some([row + 1 for row in rows], 5)})


def _factor(
    text: dict, cells: list[str], header: LongHeader, sheet: Sheet, wanted: str
) -> tuple[np.ndarray | float, pd.Series]:
    """By what the figures are to be multiplied, and what each measures where it is not the measure wanted ('' where it is)."""
    index = text["area"].index
    unit, power = text.get("unit"), text.get("multiplier")
    if unit is None and power is None:
        above = [cell for row in sheet.head[: header.row] for cell in row if cell]
        figures = [*header.years.values(), *(header.roles[role] for role in ("jobs",) if role in header.roles)]
        said = units.unit_of_titles([*above, *(cells[place] for place in figures), *units.of_counts(sheet.footnotes)])
        factor, measure = _scale_of(wanted, said) if said else (1.0, "")
        return factor, pd.Series(measure, index, dtype=object)
    blank = pd.Series("", index, dtype=object)
    pairs = (unit if unit is not None else blank) + "\n" + (power if power is not None else blank)
    scales = {pair: _scale_of(wanted, *pair.split("\n")) for pair in pairs.unique()}
    factors = categories(pairs, lambda pair: scales[pair][0]).astype(float)
    measure = pd.Series(categories(pairs, lambda pair: scales[pair][1]), index, dtype=object)
    return np.where(measure == "", factors, 1.0), measure


def _scale_of(wanted: str, unit: str, multiplier: str = "") -> tuple[float, str]:
    """As `units.scale_of`; a unit of money or hours is that of a measure that counts nothing, unless it says another one or a share."""
    factor, other = units.scale_of(unit, multiplier)
    if wanted == JOBS or measure_of(wanted).counted:
        return factor, other
    return factor, other if is_other(unit, wanted) or units.is_share(unit) else ""


def _of_firms(
    unit: pd.Series | None,
    measure: pd.Series,
    cells: list[str],
    header: LongHeader,
    sheet: Sheet,
    options: ImportOptions,
) -> tuple[bool, pd.Series]:
    """Whether the figures count businesses, by their unit or else by titles that speak of no people; `measure` (n,) with the units of
    businesses that stand beside others."""
    if options.measure != JOBS or options.columns.get("jobs") or not ("jobs" in header.roles or header.years):
        return False, measure
    if unit is not None:
        firms = categories(unit, units.says_firms).astype(bool)
        own = (measure == "").to_numpy()
        if firms.any():
            whole = bool(firms[own].all())
            return whole, measure if whole else measure.where(~firms | ~own, unit)
    named = [cells[place] for place in (*header.years.values(), *(header.roles.get("jobs"),)) if place is not None]
    above = [cell for row in sheet.head[: header.row] for cell in row if cell]
    said = [*above, *named, *(list(unit.unique()) if unit is not None else [])]
    return any(map(units.says_firms, said)) and not any(map(units.says_people, said)), measure


def _counts_only(result: pd.DataFrame, sheet: Sheet, left: LeftOut) -> pd.DataFrame:
    """The rows that count something. Raises CreativeClustersError where none does."""
    if "measure" not in result:
        return result
    other = result["measure"].ne("").to_numpy()
    if other.all():
        found = {str(unit): int(count) for unit, count in result["measure"].value_counts().items()}
        raise units.not_counts(sheet.name, found)
    return left.take_out(mark("figures in units that are no counts"), result, other).drop(columns="measure")


def _with_figures(
    about: pd.DataFrame,
    frame: pd.DataFrame,
    said: dict[str, pd.Series],
    factor: np.ndarray | float,
    sheet: Sheet,
    cells: list[str],
    header: LongHeader,
    options: ImportOptions,
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """`about` with jobs, businesses, status and bounds: each row once, or once for each of the years side by side."""
    scaled = bool(np.any(np.asarray(factor) >= _THOUSAND))

    def read(place: int, beside: dict[str, pd.Series], by: np.ndarray | float) -> Figures:
        _refuse_classes(frame[place], sheet.name, cells[place])
        found = read_figures(
            frame[place],
            sheet.name,
            cells[place],
            sheet.delimiter == ";",
            scaled=scaled,
            marks=options.marks,
            decimals=options.decimals,
        )
        return flags.with_flags(found, beside, sheet.name, options.marks).times(by)

    notes: list[Note] = []
    if np.any(np.asarray(factor) != 1):
        text = mark("'{file}': figures are in units of {factor:,.0f}: they are multiplied by it.")
        notes.append(Note(text, {"file": sheet.name, "factor": float(np.max(factor))}))
    if header.years:
        parts = []
        beside = {year: _beside(frame, cells, header, place) for year, place in header.years.items()}
        for year, place in header.years.items():
            one = read(place, beside[year] if any(beside.values()) else said, factor)
            parts.append(_put(about.assign(year=year, businesses=np.nan), one))
            notes += one.notes[: int(len(parts) == 1)]
        return pd.concat(parts).sort_index(kind="stable"), tuple(notes)
    counted = "jobs" in header.roles
    main = read(header.roles["jobs" if counted else "businesses"], said, factor if counted else 1.0)
    notes += main.notes
    businesses: np.ndarray | float = np.nan
    if "businesses" in header.roles and counted:
        second = read(header.roles["businesses"], {}, 1.0)
        businesses, notes = second.values, [*notes, *second.notes]
    found = _put(about.assign(businesses=businesses), main)
    return (found if counted else found.assign(businesses=found["jobs"], jobs=np.nan)), tuple(notes)


def _beside(frame: pd.DataFrame, cells: list[str], header: LongHeader, place: int) -> dict[str, pd.Series]:
    """The column of flags right of one of the years that stand side by side."""
    following = place + 1
    others = {place for role, place in header.roles.items() if role != "status"}
    if following not in frame or following in {*header.years.values(), *others}:
        return {}
    values = _stripped(frame[following])
    name = cells[following] or "flag"
    return {name: values} if flags.is_flag(plain_name(name), list(values.unique()[:_MOST_FLAGS])) else {}


def _refuse_classes(texts: pd.Series, file: str, column: str) -> None:
    """Raises CreativeClustersError for a column of codes with leading zeros, of which several: classes of sizes, not figures."""
    distinct = [text.strip() for text in texts.unique()]
    if len(distinct) >= _MOST_FLAGS or not all(re.fullmatch(r"\d{2,4}|\D{0,3}", text) for text in distinct):
        return
    coded = texts.str.strip().str.fullmatch(r"0\d{1,3}").to_numpy(dtype=bool)
    if coded.sum() > 1:
        raise CreativeClustersError(
            mark(
                "Column '{column}' of '{file}' holds codes of classes, not figures ({examples}; lines {lines}). Choose another in "
                "'Column of jobs'."
            ),
            column=column,
            file=file,
            examples=some([f"'{text}'" for text in distinct], 5),
            lines=some([row + 1 for row in texts.index[coded]], 5),
        )


def _put(about: pd.DataFrame, figures: Figures) -> pd.DataFrame:
    found = about.assign(jobs=figures.values, status=figures.status)
    if not figures.bounded:
        return found
    return found.assign(jobs_low=figures.low, jobs_high=figures.high)


def _values_only(frame: pd.DataFrame, measure: int, sheet: Sheet, left: LeftOut) -> pd.DataFrame:
    """Of a Nomis table with values and percentages the values."""
    kind = frame[measure].str.strip().str.lower()
    shares = kind.str.contains("percent") | kind.isin(["20301"])
    if shares.all() and len(frame):
        raise percentages(sheet.name, "MEASURES", frame.index)
    left.add(mark("percentages"), int(shares.sum()))
    return frame[~shares]

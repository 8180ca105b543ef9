"""Plain tables: long (a row for each area and industry) and wide (a row for each area, a column for each industry)."""

import re

import numpy as np
import pandas as pd

from ..messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress, some
from .figures import Figures, percentages, read_figures
from .headers import plain_name, positions, refuse_further_headers
from .sheet import Sheet
from .table import ESTIMATED, MISSING, ROUNDED, SUPPRESSED, ImportOptions, RawTable, categories, level_of, totals_of

LONG, WIDE = "long", "wide"
_FORWARD = 25
_AREA_FIELD = r"(?:lad|utla|msoa|lsoa|oa|itl[123]?|nuts[0123]?|ttwa|cty|ctyua|rgn|reg|ward|wd|pfa|cbsa|fua|lau[12]?)\d*"
_ROLES = {
    "area": rf"area|area_?code|area_?id|area_fips|geography_code|geography|geo|geo_code|{_AREA_FIELD}(?:_?cd|_?code|_?id)?|fips|"
    r"county_fips|region_code|region_id|region|municipality|ags|insee|codgeo|location|place_code",
    "area_name": rf"area_?name|geography_name|geo_name|{_AREA_FIELD}(?:_?nm|_?name)|region_name|name|area_title|libgeo",
    "industry": r"industry|industry_?code|sic(?:_?(?:03|07|2003|2007))?(?:_?(?:code|section|division|class|[1-5]))*|"
    r"nace(?:_r2|_rev_?2)?(?:_code)?|naics(?:_?(?:\d{4}|code))*|wz(?:_?2008)?|ape|naf|sector|sector_code|code|activity|activity_code",
    "industry_name": r"industry_?name|industry_title|sector_name|activity_name|description|sic_name|naics_title",
    "jobs": r"jobs|employment|emp|employees|employed|workers|obs_value|value|headcount|persons_employed|employment_count|n_jobs|"
    r"besch[aä]ftigte|effectifs?",
    "businesses": r"businesses|establishments|establishment_count|est|estabs|local_units|enterprises|units|firms|business_count",
    "year": r"year|date|date_name|time|time_period|period|ref_year|jahr|annee|année",
    "status": r"status|obs_status|flag|flags|obs_flag",
}
_CODE_COLUMN = re.compile(
    r"(?:(?:sic|nace|naics|industry|ind|code|wz|ape)[_ ]?(?:\d{4}[_ ])?)?([A-U]|[A-U]?\d{2,6}|\d{2}[-_]\d{2}|\d{2}\.\d{1,2}(?:/\d)?)"
    r"(?:\s*[:–-]\s*.*|\s+[A-Za-z].*)?",
    re.IGNORECASE | re.DOTALL,
)
_TOTAL_NAME = re.compile(
    r"(?:grand_|jobs_|all_|column_)?totals?(?:_jobs|_employment)?|all(?:_jobs|_industries|_sectors)?|sum|summe|gesamt"
)
_ALL_INDUSTRIES = re.compile(
    r"totals?|all(?: industries)?|all industry total|00|0|grand total|column total|-{2,6}", re.IGNORECASE
)
_STATUS_WORDS = {
    **{word: word for word in (ROUNDED, SUPPRESSED, MISSING, ESTIMATED)},
    **dict.fromkeys(("e", "estimate"), ESTIMATED),
    **dict.fromkeys(("c", "s", "n", "d", "*", "confidential", "withheld"), SUPPRESSED),
    **dict.fromkeys(("m", "-", ":"), MISSING),
}
_ALL_AREAS = re.compile(r"(?:grand |column )?totals?|all areas", re.IGNORECASE)
_NOMIS_MEASURES = ("measures_name", "measures")


def recognise_long(sheet: Sheet) -> Note | None:
    found = _long_header(sheet, {})
    if found is None:
        return None
    row, roles = found
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters", "'{file}' is a long table, its header in line {line}: {columns} are taken for {roles}."
    )
    shown = {role: sheet.head[row][place] for role, place in roles.items()}
    values = {"columns": ", ".join(f"'{name}'" for name in shown.values()), "roles": ", ".join(shown)}
    return Note(text, {"file": sheet.name, "line": row + 1, **values}, warning=False)


def recognise_wide(sheet: Sheet) -> Note | None:
    found = _wide_header(sheet)
    if found is None:
        return None
    row, columns = found
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters",
        "'{file}' is a wide table, its header in line {line}: {count} columns are industries ({examples}).",
    )
    examples = some([sheet.head[row][place] for place in columns], 4)
    return Note(text, {"file": sheet.name, "line": row + 1, "count": len(columns), "examples": examples}, warning=False)


def _long_header(sheet: Sheet, given: dict[str, str]) -> tuple[int, dict[str, int]] | None:
    """The header's row and the column of each role; area, industry and jobs (or businesses) are needed."""
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        names = [plain_name(cell) for cell in cells]
        roles: dict[str, int] = {}
        for role, pattern in _ROLES.items():
            if given.get(role):
                matches = [place for place, cell in enumerate(cells) if given[role] in (cell, plain_name(cell))]
            else:
                matches = [place for place, name in enumerate(names) if re.fullmatch(pattern, name)]
                order = re.sub(r"\(\?:|[()?\\]", "", pattern).split("|")
                matches.sort(key=lambda place: order.index(names[place]) if names[place] in order else len(order))
            matches = [place for place in matches if place not in roles.values()]
            if matches:
                roles[role] = matches[0]
        if {"area", "industry"} <= set(roles) and {"jobs", "businesses"} & set(roles):
            return row, roles
    return None


def _wide_header(sheet: Sheet) -> tuple[int, list[int]] | None:
    for row, cells in enumerate(sheet.head[:_FORWARD]):
        columns = [place for place, cell in enumerate(cells) if place and cell and _CODE_COLUMN.fullmatch(cell.strip())]
        years = [place for place in columns if re.fullmatch(r"(?:19|20)\d\d", cells[place].strip())]
        if len(columns) >= 3 and cells[0] and len(years) < len(columns) / 2:
            return row, columns
    return None


def read_long(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area and industry; columns are found by their usual names or taken from `options.columns`.

    Rows for all industries of an area are kept apart as its total. Without a column of areas' names they are their codes.
    """
    found = _long_header(sheet, options.columns)
    if found is None:
        raise _no_table(sheet, "AREA_COLUMN, INDUSTRY_COLUMN, JOBS_COLUMN")
    row, roles = found
    measure = next((positions(sheet, row)[name] for name in _NOMIS_MEASURES if name in positions(sheet, row)), None)
    wanted = {*roles.values(), *([measure] if measure is not None else [])}
    frame = sheet.frame(row, wanted)
    if not progress(0.5):
        raise Cancelled
    refuse_further_headers(frame, sheet, row, [roles[role] for role in ("jobs", "businesses") if role in roles])
    skipped: dict[str, int] = {}
    if measure is not None:
        frame = _values_only(frame, measure, sheet, skipped)
    text = {
        role: pd.Series(categories(frame[place], str.strip), frame.index, dtype=object) for role, place in roles.items()
    }
    codes, names = _codes_and_names(text)
    blank = (text["area"] == "") | (codes == "")
    skipped[QT_TRANSLATE_NOOP("CreativeClusters", "rows without an area or an industry")] = int(blank.sum())
    of_all = ~blank & text["area"].str.fullmatch(_ALL_AREAS.pattern, flags=re.IGNORECASE)
    skipped[QT_TRANSLATE_NOOP("CreativeClusters", "totals of all areas")] = int(of_all.sum())
    blank |= of_all
    jobs = _column(sheet, row, roles, text, "jobs")
    businesses = _column(sheet, row, roles, text, "businesses")
    years = text.get("year", pd.Series(options.year, frame.index))
    result = pd.DataFrame(
        {
            "area": text["area"],
            "area_name": text.get("area_name", text["area"]),
            "industry": codes,
            "industry_name": names,
            "year": years,
            "jobs": jobs.values if jobs else np.nan,
            "businesses": businesses.values if businesses else np.nan,
            "status": _status(jobs or businesses, text.get("status")),
            "level": categories(codes, level_of),
        },
        index=frame.index,
    )[~blank]
    whole = result["industry"].str.fullmatch(_ALL_INDUSTRIES.pattern, flags=re.IGNORECASE)
    skipped[QT_TRANSLATE_NOOP("CreativeClusters", "totals of all industries")] = int(whole.sum())
    published = result[whole & result["jobs"].notna()]
    totals = totals_of((one.area, one.year, "", one.jobs, "area") for one in published.itertuples())
    notes = tuple(note for figures in (jobs, businesses) if figures for note in figures.notes)
    counted = {why: count for why, count in skipped.items() if count}
    return RawTable(result[~whole], totals.drop_duplicates(["area", "year"]), counted, notes)


def read_wide(sheet: Sheet, options: ImportOptions, progress: Progress) -> RawTable:
    """A row for each area (and year), a column for each industry.

    A column of totals is known by its name, or because it adds up the others in nearly all rows; it is kept apart.
    """
    found = _wide_header(sheet)
    if found is None:
        raise _no_table(sheet, "AREA_COLUMN")
    row, all_columns = found
    columns = list(all_columns)
    cells = sheet.head[row]
    names = [plain_name(cell) for cell in cells]
    roles = {
        role: place
        for role in ("area", "area_name", "year")
        for place, name in reversed(list(enumerate(names)))
        if place not in columns
        and (
            options.columns.get(role) in (cells[place], name)
            if options.columns.get(role)
            else re.fullmatch(_ROLES[role], name)
        )
    }
    roles.setdefault("area", 0)
    total = next(
        (place for place, name in enumerate(names) if place not in columns and _TOTAL_NAME.fullmatch(name)), None
    )
    frame = sheet.frame(row, {*columns, *roles.values(), *([] if total is None else [total])})
    if not progress(0.5):
        raise Cancelled
    refuse_further_headers(frame, sheet, row, columns)
    text = {role: frame[place].str.strip() for role, place in roles.items()}
    blank = (text["area"] == "") | text["area"].str.fullmatch(_ALL_AREAS.pattern, flags=re.IGNORECASE)
    blank |= (frame[columns] == "").all(axis=1)
    figures = [read_figures(frame[place], sheet.name, cells[place], sheet.delimiter == ";") for place in columns]
    table = np.column_stack([one.values for one in figures])
    notes = [note for one in figures for note in one.notes][:1]
    totals = (
        None if total is None else read_figures(frame[total], sheet.name, cells[total], sheet.delimiter == ";").values
    )
    if totals is None and (place := _adds_up_the_others(table)) is not None:
        text_note = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "Column '{column}' of '{file}' adds up the others: taken for a total, not for an industry.",
        )
        notes.append(Note(text_note, {"column": cells[columns[place]], "file": sheet.name}))
        totals = table[:, place]
        columns, figures = [c for c in columns if c != columns[place]], [*figures[:place], *figures[place + 1 :]]
        table = np.delete(table, place, axis=1)
    n, s = table.shape
    codes = [_code_of_column(cells[place]) for place in columns]
    at = np.repeat(np.arange(n), s)
    year = text.get("year", pd.Series(options.year, frame.index))
    result = pd.DataFrame(
        {
            "area": text["area"].to_numpy(object)[at],
            "area_name": text.get("area_name", text["area"]).to_numpy(object)[at],
            "industry": np.tile(np.array([code for code, _ in codes], dtype=object), n),
            "industry_name": np.tile(np.array([name for _, name in codes], dtype=object), n),
            "year": year.to_numpy(object)[at],
            "jobs": table.ravel(),
            "businesses": np.nan,
            "status": np.column_stack([one.status for one in figures]).ravel(),
        },
        index=frame.index.to_numpy()[at],
    )[~blank.to_numpy()[at]]
    result["level"] = categories(result["industry"], level_of)
    published = [] if totals is None else zip(text["area"], year, totals, blank, strict=True)
    rows = [(area, one, "", value, "area") for area, one, value, out in published if not out and np.isfinite(value)]
    unused = [cell for place, cell in enumerate(cells) if cell and place not in {*all_columns, *roles.values(), total}]
    if unused:
        text_note = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} columns of '{file}' have no industry code in their header and are not read: {columns}.",
        )
        values = {"count": len(unused), "file": sheet.name, "columns": some([f"'{cell}'" for cell in unused], 6)}
        notes.append(Note(text_note, values))
    why = QT_TRANSLATE_NOOP("CreativeClusters", "rows without an area or any figure, and totals of all areas")
    return RawTable(result, totals_of(rows), {why: int(blank.sum())} if blank.any() else {}, tuple(notes))


def _no_table(sheet: Sheet, parameters: str) -> CreativeClustersError:
    return CreativeClustersError(
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "'{file}': no header with areas, industries and jobs was found in its first lines, which begin: {beginning}. Name the columns "
            "({parameters}), or choose another format.",
        ),
        file=sheet.name,
        beginning=some([" | ".join(cells[:6]) for cells in sheet.head[:3]], 3),
        parameters=parameters,
    )


def _values_only(frame: pd.DataFrame, measure: int, sheet: Sheet, skipped: dict[str, int]) -> pd.DataFrame:
    """Of a Nomis table with values and percentages the values."""
    kind = frame[measure].str.strip().str.lower()
    shares = kind.str.contains("percent") | kind.isin(["20301"])
    if shares.all() and len(frame):
        raise percentages(sheet.name, "MEASURES")
    skipped[QT_TRANSLATE_NOOP("CreativeClusters", "percentages")] = int(shares.sum())
    return frame[~shares]


def _status(figures: Figures, said: pd.Series | None) -> np.ndarray:
    """The status of each figure (n,): as a column of the file says it, where that goes with there being a figure or none."""
    if said is None:
        return figures.status
    said = categories(said, lambda text: _STATUS_WORDS.get(text.lower(), ""))
    known = ~np.isnan(figures.values)
    fits = np.where(known, np.isin(said, [ROUNDED, ESTIMATED]), np.isin(said, [SUPPRESSED, MISSING]))
    return np.where(fits, said, figures.status).astype(object)


def _codes_and_names(text: dict[str, pd.Series]) -> tuple[pd.Series, pd.Series]:
    """Industries: the code of 'code : name', in the column of codes or of names, else the column of codes."""
    for role in ("industry", "industry_name"):
        if role in text:
            parts = categories(text[role], lambda value: value if re.match(r"\s*[\w.]{1,7}\s*:\s*\D", value) else "")
            if len(parts) and (parts != "").mean() > 0.5:
                split = categories(text[role], lambda value: value.partition(":")[0].strip() or value)
                rest = categories(text[role], lambda value: value.partition(":")[2].strip() or value)
                return pd.Series(split, text[role].index), pd.Series(rest, text[role].index)
    return text["industry"], text.get("industry_name", pd.Series("", text["industry"].index))


def _column(sheet: Sheet, row: int, roles: dict[str, int], text: dict, role: str) -> Figures | None:
    if role not in roles:
        return None
    return read_figures(text[role], sheet.name, sheet.head[row][roles[role]], sheet.delimiter == ";")


def _adds_up_the_others(table: np.ndarray) -> int | None:
    """The first or last column (k >= 3) that is the sum of the others in nearly all rows with jobs."""
    known = np.nan_to_num(table)
    whole = known.sum(axis=1)
    rows = whole > 0
    for place in (known.shape[1] - 1, 0):
        own = known[rows, place]
        if rows.sum() >= 2 and (np.abs(2 * own - whole[rows]) <= 0.02 * own).mean() > 0.9:
            return place
    return None


def _code_of_column(cell: str) -> tuple[str, str]:
    code = _CODE_COLUMN.fullmatch(cell.strip())[1].replace("_", "-")
    name = cell.partition(":")[2].strip()
    return code.upper(), name

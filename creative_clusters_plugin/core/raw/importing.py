"""From an unknown file to one tidy table of employment: which format, which rows, what was left out."""

import re
from dataclasses import dataclass, replace

import pandas as pd

from ..employment.measures import JOBS
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some, span, tick
from . import checks, plain, plain_cross, plain_long
from .controls import apart, controls_of, with_totals
from .formats import AUTO, FORMATS, TRIED, Format, Reader
from .given_measure import refuse_measure, with_column
from .levels import choose_level, disjoint
from .reconciliation import Reconciliation, annual_totals, reconciled, reconciliation, roles_of
from .sheet import Sheet
from .table import (
    ALL,
    BOUNDS,
    COLUMNS,
    FINEST,
    FURTHER,
    MISSING,
    NOTES,
    SUPPRESSED,
    ImportOptions,
    LeftOut,
    RawTable,
    without_repeats,
)


@dataclass(frozen=True)
class Imported:
    """table: tidy, with `jobs_total` where the file publishes totals. jobs: its sum, of one level where it has several.

    controls: published totals against sums of the rows.

    measure: what stands in its field `jobs`, by id. skipped: {why: rows left out}. format: its id; recognised: why it is that.
    reconciliation: what became of the file.
    """

    table: pd.DataFrame
    jobs: float
    controls: pd.DataFrame
    skipped: dict[str, int]
    format: str
    recognised: Note | None
    notes: tuple[Note, ...]
    reconciliation: Reconciliation
    measure: str = JOBS

    def count(self, status: str) -> int:
        return int((self.table["status"] == status).sum())


def import_table(
    sheets: list[Sheet], chosen: str, options: ImportOptions, progress: Progress = lambda share: True
) -> Imported:
    """The first of `sheets` that is in a known format and all others in the same one, as a tidy table.

    chosen: id of a format, or 'auto'. Raises CreativeClustersError, saying what and in which line, for files that no reader
    knows and for every defect that would change figures.
    """
    if not _publishers(sheets, chosen):
        options = with_column(sheets, options)
    first, kind, recognised = _format(sheets, chosen, options)
    if kind.measures:
        refuse_measure(options.measure, kind.measures, first.name)
    reader = kind.reader()
    alike = [sheet for sheet in sheets if sheet is first or reader.recognise(sheet) is not None]
    parts = []
    years = {} if options.year else _years_of_names([sheet.name for sheet in alike])
    for number, sheet in enumerate(alike):
        own = replace(options, year=years.get(sheet.name, options.year))
        parts.append(
            _part(sheet, kind, own, span(progress, 0.7 * number / len(alike), 0.7 * (number + 1) / len(alike)))
        )
    frame, totals, left, notes = _together(parts, reader, alike, options)
    notes += _not_read([sheet.name for sheet in sheets if all(sheet is not one for one in alike)])
    tick(progress, 0.8)
    if options.level != ALL:
        frame, found = disjoint(frame, first.name, left)
        notes += found
    frame = with_totals(frame, totals)
    kept, found = choose_level(frame, options.level)
    notes += found
    left.take_out(mark("other levels of the industries"), frame, ~kept)
    tick(progress, 0.9)
    # of several levels one adds up
    one_level = choose_level(frame, FINEST)[0] if options.level == ALL else kept
    controls = controls_of(frame[one_level], totals)
    notes += apart(controls, first.name)
    further = [name for name in (*BOUNDS, *FURTHER) if name in frame and frame[name].notna().any()]
    table = frame.loc[kept, [*COLUMNS, *further]]
    notes += _withheld(table, first.name)
    jobs = float(frame.loc[one_level, "jobs"].sum())
    settled = {name: value for part in parts for name, value in part.settled.items()}
    told = reconciliation(table, jobs, roles_of(table), settled, left, controls)
    measure = (
        "businesses" if options.measure == JOBS and any(part.counts_businesses for part in parts) else options.measure
    )
    return Imported(table, jobs, controls, left.rows, kind.id, recognised, tuple(notes), told, measure)


@dataclass(frozen=True)
class _Part:
    """What one table of the file gives, checked."""

    frame: pd.DataFrame
    totals: pd.DataFrame
    left: LeftOut
    notes: list[Note]
    settled: dict[str, str]
    counts_businesses: bool = False


def _part(sheet: Sheet, kind: Format, options: ImportOptions, progress: Progress) -> _Part:
    raw = kind.reader().read(sheet, options, span(progress, 0.0, 0.7))
    file = sheet.name
    cube = reconciled(raw, options, file, span(progress, 0.7, 0.8)) if len(raw.frame) else None
    if cube is None or cube.frame.empty:
        left = raw.skipped if cube is None else cube.left.rows
        raise CreativeClustersError(
            mark("'{file}' holds no figures by industry: {skipped}."),
            file=file,
            skipped=some([f"{why}: {count}" for why, count in left.items()], 10) or "-",
        )
    tick(progress, 0.8)
    notes = [*([sheet.encoding_note] if sheet.encoding_note else []), *cube.notes]
    if cube.counts_businesses:
        notes.append(_of_businesses(file))
    if not sheet.whole and not _ends_in_totals(raw, sheet):
        text = mark(
            "'{file}' does not end with a line end: its last line, {line}, may be cut off. Compare it with the source.",
        )
        notes.append(Note(text, {"file": sheet.name, "line": sheet.rows}))
    frame, found = checks.checked_years(_with_year(cube.frame, options), file)
    notes += found
    frame, titled = checks.by_titles(frame, file)
    notes += titled
    frame, found = checks.checked_codes(frame, file, kind.sic)
    frame = checks.with_supersectors(frame)
    checks.refuse_bands(frame, file)
    notes += found + checks.without_code(frame, file)
    checks.refuse_percentages(frame, file)
    notes += checks.maybe_marks(frame, file) + checks.maybe_no_counts(frame, file)
    tick(progress, 0.9)
    frame, found = without_repeats(frame, file, options.duplicates)
    notes += found
    totals, _ = checks.checked_years(_with_year(annual_totals(cube.totals), options), file)
    for why, count in _of_notes(sheet, kind).items():
        cube.left.add(why, count)
    return _Part(frame, totals, cube.left, notes, cube.settled, cube.counts_businesses)


def _years_of_names(names: list[str]) -> dict[str, str]:
    """{name: year} of tables that are one for each year, as their names say ('2021', 'employment_2022.csv'); empty where they are not."""
    found = {name: re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name.rpartition(", ")[2]) for name in names}
    years = {name: of_name[0] for name, of_name in found.items() if len(set(of_name)) == 1}
    return years if len(names) > 1 and len(years) == len(names) == len(set(years.values())) else {}


def _of_notes(sheet: Sheet, kind: Format) -> dict[str, int]:
    """The notes at the end of a file, where its reader does not count them."""
    count = int((sheet.widths[sheet.rows - sheet.notes :] > 0).sum())
    if not count or kind.own_notes:
        return {}
    return {NOTES: count}


def _of_businesses(file: str) -> Note:
    text = mark(
        "'{file}' counts businesses, not people: each business counts as one, here and in the tools that take the table.",
    )
    return Note(text, {"file": file})


def _together(
    parts: list[_Part], reader: Reader, sheets: list[Sheet], options: ImportOptions
) -> tuple[pd.DataFrame, pd.DataFrame, LeftOut, list[Note]]:
    """The parts as one: areas of one kind only, and no figure twice."""
    if len(parts) == 1:
        return parts[0].frame, parts[0].totals, parts[0].left, list(parts[0].notes)
    frame = pd.concat([part.frame for part in parts])
    totals = pd.concat([part.totals for part in parts], ignore_index=True)
    left = LeftOut()
    for part in parts:
        left.merge(part.left)
    notes = [note for part in parts for note in part.notes]
    if reader.smallest is not None:
        kept = reader.smallest(frame["area"])
        frame = left.take_out(mark("totals of larger areas"), frame, ~kept)
    names = some([sheet.name for sheet in sheets], 3)
    frame, found = without_repeats(frame, names, options.duplicates)
    text = mark_plural(
        "{count} table is read as one: {names}.",
        "{count} tables are read as one: {names}.",
    )
    notes.append(Note(text, {"count": len(parts), "names": names}, warning=False))
    return frame, totals.drop_duplicates(["area", "year", "industry", "kind"]), left, [*notes, *found]


def _not_read(names: list[str]) -> list[Note]:
    if not names:
        return []
    text = mark_plural(
        "{count} further table is in another format or in none that is known, and is not read: {names}. SHEET "
        "takes it.",
        "{count} further tables are in another format or in none that is known, and are not read: {names}. SHEET "
        "takes one of them.",
    )
    return [Note(text, {"count": len(names), "names": some(names, 6)})]


def _ends_in_totals(raw: RawTable, sheet: Sheet) -> bool:
    """The last line is a footer of totals, so that the file is whole whatever it ends with."""
    return (raw.totals["kind"] == "column").any() and int(raw.frame.index.max()) < sheet.rows - 1


def _publishers(sheets: list[Sheet], chosen: str) -> bool:
    """Whether the file is in a format of one publisher, whose reader knows where each measure stands."""
    known = [kind for kind in FORMATS if kind.measures or kind.origin]
    if chosen != AUTO:
        return any(kind.id == chosen for kind in known)
    return any(kind.reader().recognise(sheet) is not None for sheet in sheets for kind in known)


def _format(sheets: list[Sheet], chosen: str, options: ImportOptions) -> tuple[Sheet, Format, Note | None]:
    if options.columns and not any(plain_long.has_names(sheet, options) for sheet in sheets):
        plain_long.refuse_unknown_names(sheets[0], options)
    if chosen == AUTO and {"area", "industry", "jobs"} & set(options.columns):
        # who names columns says that the table is a long one, unless it is known to be wide
        sheet = next((sheet for sheet in sheets if plain_long.header_of(sheet, options)), None)
        if sheet is not None:
            return sheet, next(known for known in FORMATS if known.id == "long"), None
    if chosen != AUTO:
        kind = next(known for known in FORMATS if known.id == chosen)
        recognise = kind.reader().recognise
        sheet = next((sheet for sheet in sheets if recognise(sheet)), sheets[0])
        if recognise(sheet) is None and not kind.any_table:
            raise _unknown(sheet, chosen)
        return sheet, kind, None
    for sheet in sheets:
        for kind in TRIED:
            recognised = kind.reader().recognise(sheet)
            if recognised is not None:
                return sheet, kind, recognised
    for sheet in sheets:
        plain.refuse_shares(sheet)
        plain_cross.refuse_unclear(sheet)
    raise _unknown(sheets[0], AUTO)


def _unknown(sheet: Sheet, chosen: str) -> CreativeClustersError:
    text = (
        mark(
            "'{file}' is in no format that is known. It begins: {beginning}. For a table of your own name its columns ('Column of areas', "
            "'Column of industries', 'Column of jobs').",
        )
        if chosen == AUTO
        else mark(
            "'{file}' is not in the format '{format}'. It begins: {beginning}. Choose another, or 'auto'.",
        )
    )
    beginning = some([" | ".join(cells[:6])[:100] for cells in sheet.head[:3]], 3)
    return CreativeClustersError(text, file=sheet.name, format=chosen, beginning=beginning)


def _with_year(frame: pd.DataFrame, options: ImportOptions) -> pd.DataFrame:
    return frame.assign(year=frame["year"].replace("", options.year)) if options.year else frame


def _withheld(table: pd.DataFrame, file: str) -> list[Note]:
    notes = []
    texts = {
        SUPPRESSED: mark_plural(
            "{count} of {all} figures of '{file}' is suppressed: its jobs are empty, not 0. 'Fill suppressed figures' "
            "estimates them.",
            "{count} of {all} figures of '{file}' are suppressed: their jobs are empty, not 0. 'Fill suppressed "
            "figures' estimates them.",
        ),
        MISSING: mark_plural(
            "{count} of {all} figures of '{file}' is missing: its jobs are empty, not 0.",
            "{count} of {all} figures of '{file}' are missing: their jobs are empty, not 0.",
        ),
    }
    for status, text in texts.items():
        count = int((table["status"] == status).sum())
        if count:
            notes.append(Note(text, {"count": count, "all": len(table), "file": file}))
    return notes

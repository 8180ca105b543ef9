"""From an unknown file to one tidy table of employment: which format, which rows, what was left out."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note, Progress, some
from . import cbp, checks, eurostat, nomis, plain, qcew
from .levels import choose_level
from .sheet import Sheet
from .table import (
    BOUNDS,
    COLUMNS,
    MISSING,
    SUPPRESSED,
    Format,
    ImportOptions,
    RawTable,
    without_repeats,
)

AUTO = "auto"
READERS = (
    Format(nomis.FORMAT, nomis.recognise, nomis.read),
    Format(qcew.FORMAT, qcew.recognise, qcew.read),
    Format(cbp.FORMAT, cbp.recognise, cbp.read),
    Format(eurostat.FORMAT, eurostat.recognise, eurostat.read),
    Format(plain.LONG, plain.recognise_long, plain.read_long),
    Format(plain.WIDE, plain.recognise_wide, plain.read_wide),
)
_SIC = {nomis.FORMAT, eurostat.FORMAT, plain.LONG, plain.WIDE}
_ROUNDING = 0.01  # share by which a sum may differ from its published total before it is a warning


@dataclass(frozen=True)
class Imported:
    """table: tidy, with `jobs_total` where the file publishes totals. controls: published totals against sums of the rows.

    skipped: {why: rows left out}. format: id of the reader; recognised: why it is that.
    """

    table: pd.DataFrame
    controls: pd.DataFrame
    skipped: dict[str, int]
    format: str
    recognised: Note | None
    notes: tuple[Note, ...]

    def count(self, status: str) -> int:
        return int((self.table["status"] == status).sum())


def import_table(
    sheets: list[Sheet], chosen: str, options: ImportOptions, progress: Progress = lambda share: True
) -> Imported:
    """The first of `sheets` that is in a known format, as a tidy table.

    chosen: id of a format, or 'auto'. Raises CreativeClustersError, saying what and in which line, for files that no reader
    knows and for every defect that would change figures.
    """
    sheet, reader, recognised = _reader(sheets, chosen)
    raw = reader.read(sheet, options, lambda share: progress(0.6 * share))
    notes = list(raw.notes)
    if raw.frame.empty:
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP("CreativeClusters", "'{file}' holds no figures by industry: {skipped}."),
            file=sheet.name,
            skipped=some([f"{why}: {count}" for why, count in raw.skipped.items()], 10) or "-",
        )
    if not sheet.whole and not _ends_in_totals(raw, sheet):
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "'{file}' does not end with a line end: its last line, {line}, may be cut off. Compare it with the source.",
        )
        notes.append(Note(text, {"file": sheet.name, "line": sheet.rows}))
    frame, found = checks.checked_years(_with_year(raw.frame, options), sheet.name)
    notes += found
    frame, found = checks.checked_codes(frame, sheet.name, reader.id in _SIC)
    notes += found
    checks.refuse_percentages(frame, sheet.name)
    frame, found = without_repeats(frame, sheet.name, options.duplicates)
    notes += found
    if not progress(0.8):
        raise Cancelled
    totals, _ = checks.checked_years(_with_year(raw.totals, options), sheet.name)
    frame = _with_totals(frame, totals)
    kept, found = choose_level(frame, options.level)
    notes += found
    skipped = dict(raw.skipped)
    if not kept.all():
        skipped[QT_TRANSLATE_NOOP("CreativeClusters", "other levels of the industries")] = int((~kept).sum())
    controls = _controls(frame[kept], totals)
    notes += _apart(controls, sheet.name)
    table = frame.loc[kept, [*COLUMNS, *(name for name in (*BOUNDS, "jobs_total") if name in frame)]]
    notes += _withheld(table, sheet.name)
    return Imported(table, controls, skipped, reader.id, recognised, tuple(notes))


def _ends_in_totals(raw: RawTable, sheet: Sheet) -> bool:
    """The last line is a footer of totals, so that the file is whole whatever it ends with."""
    return (raw.totals["kind"] == "column").any() and int(raw.frame.index.max()) < sheet.rows - 1


def _reader(sheets: list[Sheet], chosen: str) -> tuple[Sheet, Format, Note | None]:
    if chosen != AUTO:
        reader = next(reader for reader in READERS if reader.id == chosen)
        sheet = next((sheet for sheet in sheets if reader.recognise(sheet)), sheets[0])
        if reader.recognise(sheet) is None and chosen not in (plain.LONG, plain.WIDE):
            raise _unknown(sheet, chosen)
        return sheet, reader, None
    for sheet in sheets:
        for reader in READERS:
            recognised = reader.recognise(sheet)
            if recognised is not None:
                return sheet, reader, recognised
    raise _unknown(sheets[0], AUTO)


def _unknown(sheet: Sheet, chosen: str) -> CreativeClustersError:
    text = (
        QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "'{file}' is in no format that is known. It begins: {beginning}. For a table of your own choose the format 'long' and name its "
            "columns (AREA_COLUMN, INDUSTRY_COLUMN, JOBS_COLUMN).",
        )
        if chosen == AUTO
        else QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "'{file}' is not in the format '{format}'. It begins: {beginning}. Choose another, or 'auto'.",
        )
    )
    beginning = some([" | ".join(cells[:6])[:100] for cells in sheet.head[:3]], 3)
    return CreativeClustersError(text, file=sheet.name, format=chosen, beginning=beginning)


def _with_year(frame: pd.DataFrame, options: ImportOptions) -> pd.DataFrame:
    return frame.assign(year=frame["year"].replace("", options.year)) if options.year else frame


def _with_totals(frame: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """The frame with each area's published total, where the file has one for an area at least."""
    own = totals[totals["kind"] == "area"].drop_duplicates(["area", "year"]).set_index(["area", "year"])["jobs"]
    if own.empty:
        return frame
    key = pd.MultiIndex.from_frame(frame[["area", "year"]])
    return frame.assign(jobs_total=own.reindex(key).to_numpy(dtype=float))


def _controls(table: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """Published totals beside the sums of the rows: `area`, `industry`, `year`, `published`, `sum`, `withheld`, `difference`.

    withheld: figures of the sum that are not known, which explain a sum below the total.
    """
    known = table.assign(withheld=table["jobs"].isna())
    of_area, of_industry = totals["area"] != "", totals["industry"] != ""
    parts = []
    for key, chosen in (
        (["area", "year"], of_area & ~of_industry),
        (["industry", "year"], of_industry & ~of_area),
        (["year"], ~of_area & ~of_industry),
    ):
        sums = known.groupby(key).agg(sum=("jobs", "sum"), withheld=("withheld", "sum")).reset_index()
        parts.append(totals[chosen].rename(columns={"jobs": "published"}).merge(sums, on=key, how="left"))
    found = pd.concat(parts, ignore_index=True).fillna({"sum": 0.0, "withheld": 0})
    found["difference"] = found["sum"] - found["published"]
    return found[["area", "industry", "year", "published", "sum", "withheld", "difference"]]


def _apart(controls: pd.DataFrame, file: str) -> list[Note]:
    """What does not add up to its published total although nothing is withheld."""
    if controls.empty:
        return []
    share = np.abs(controls["difference"]) / controls["published"].where(controls["published"] > 0, 1.0)
    wrong = controls[
        (share > _ROUNDING) & (controls["withheld"] == 0) | (controls["difference"] > _ROUNDING * controls["published"])
    ]
    if wrong.empty:
        return []
    worst = wrong.loc[wrong["difference"].abs().idxmax()]
    text = QT_TRANSLATE_NOOP(
        "CreativeClusters",
        "'{file}': {count} of {all} published totals differ by more than 1 % from the sum of their rows (most: {where}, published "
        "{published:,.0f}, sum {sum:,.0f}). Is the file complete, and is the level the one wanted?",
    )
    where = worst["area"] or worst["industry"] or worst["year"]
    values = {"file": file, "count": len(wrong), "all": len(controls), "where": where}
    return [Note(text, {**values, "published": worst["published"], "sum": worst["sum"]})]


def _withheld(table: pd.DataFrame, file: str) -> list[Note]:
    notes = []
    texts = {
        SUPPRESSED: QT_TRANSLATE_NOOP(
            "CreativeClusters",
            "{count} of {all} figures of '{file}' are suppressed: their jobs are empty, not 0. 'Fill suppressed figures' estimates them.",
        ),
        MISSING: QT_TRANSLATE_NOOP(
            "CreativeClusters", "{count} of {all} figures of '{file}' are missing: their jobs are empty, not 0."
        ),
    }
    for status, text in texts.items():
        count = int((table["status"] == status).sum())
        if count:
            notes.append(Note(text, {"count": count, "all": len(table), "file": file}))
    return notes
